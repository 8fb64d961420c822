/** The method of an institution: what it leaves out, its thresholds, what is not priced, how numbers are shown. */
import { noun, phrase } from './phrase.js';

export const methods = [
  noun('a threshold', 'un umbral', 'eine Schwelle', 'einer Schwelle'),
  noun('thresholds', 'umbrales', 'Schwellen'),
  noun('exclusions', 'exclusiones', 'Ausschlüsse'),
  noun(
    'what is not priced',
    'lo que no se valora',
    'was nicht bewertet wird',
    'dem, was nicht bewertet wird',
  ),
  noun('whole of a threshold', 'ámbito de un umbral', 'Bezug einer Schwelle'),
  phrase(
    'the threshold of {=} lacks its amount',
    'al umbral de {} le falta su monto',
    'der Schwelle von {} fehlt ihr Betrag',
  ),
  phrase(
    'a threshold is reached "from" an amount, or only "above" it, not both',
    'un umbral se alcanza a partir de un monto ("from") o solo por encima de él ("above"), no ambas cosas',
    'eine Schwelle ist ab einem Betrag erreicht ("from") oder erst darüber ("above"), nicht beides',
  ),
  phrase(
    'for example: from: {=}, which reaches it, or above: {=}, which does not',
    'por ejemplo: from: {}, que lo alcanza, o above: {}, que no',
    'zum Beispiel: from: {}, der sie erreicht, oder above: {}, der es nicht tut',
  ),
  phrase('threshold without one amount', 'umbral sin un monto', 'Schwelle ohne einen Betrag'),
  phrase(
    'A threshold of materiality is one amount: "from" is reached by the amount itself, "above" only by more.',
    'Un umbral de relevancia es un solo monto: "from" se alcanza con el propio monto, "above" solo con más.',
    'Eine Wesentlichkeitsschwelle ist ein Betrag: "from" wird vom Betrag selbst erreicht, "above" erst von mehr.',
  ),
  // in results
  phrase('The method leaves out:', 'El método deja fuera:', 'Die Methode lässt außer Betracht:'),
  phrase('from', 'desde', 'ab'),
  phrase('not reached', 'no alcanzado', 'nicht erreicht'),
  phrase('all', 'todos', 'alle'),
  phrase('(the whole)', '(el total)', '(das Ganze)'),
  phrase('low', 'bajo', 'gering'),
  phrase('medium', 'medio', 'mittel'),
  phrase('high', 'alto', 'hoch'),
  // the tables of institutions
  noun('layout', 'formato de tabla', 'Tabellenformat'),
  phrase('layouts', 'formatos de tabla', 'Tabellenformate'),
  phrase('total, by sector', 'total, por sector', 'gesamt, nach Sektor'),
  phrase(
    'Where the lines of a row differ, its {} is their weighted mean.',
    'Donde los renglones de una fila difieren, su {} es la media ponderada.',
    'Wo sich die Posten einer Zeile unterscheiden, ist ihr {} der gewichtete Mittelwert.',
  ),
  phrase(
    'The table holds the costs of the year; what happens once is not in it.',
    'La tabla contiene los costos del año; lo que ocurre una sola vez no está en ella.',
    'Die Tabelle enthält die Kosten des Jahres; Einmaliges ist nicht darin.',
  ),
  phrase(
    'The table holds the average of a year from {} to {}, not discounted; what happens once is in it.',
    'La tabla contiene el promedio anual de {} a {}, sin descontar; lo que ocurre una sola vez está en él.',
    'Die Tabelle enthält den Jahresdurchschnitt von {} bis {}, nicht abgezinst; Einmaliges ist darin.',
  ),
  phrase(
    'Channels taken as digital, by their names: {=}.',
    'Canales tomados como digitales, por sus nombres: {}.',
    'Als digital gelten nach ihren Namen diese Kanäle: {}.',
  ),
  phrase('respondent', 'informante', 'Auskunftgeber'),
  phrase('recordkeeper', 'empresa', 'Betrieb'),
  // how numbers are shown
  noun('number style', 'estilo de números', 'Zahlenformat'),
  noun('sign style', 'estilo de signos', 'Vorzeichenformat'),
  phrase('number styles', 'estilos de números', 'Zahlenformate'),
  phrase('sign styles', 'estilos de signos', 'Vorzeichenformate'),
] as const;
