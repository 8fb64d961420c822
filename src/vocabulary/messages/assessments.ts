/** Ex-ante assessments: duties of the administration, natures that are not said, scales and ranges. */
import { phrase } from './phrase.js';

export const assessments = [
  phrase(
    'what an administration waits for has no price',
    'lo que espera una administración no tiene precio',
    'worauf eine Verwaltung wartet, hat keinen Preis',
  ),
  phrase(
    'information duties: the nature is not said ({} of {} lines; procedures: {})',
    'obligaciones de información: la naturaleza no se indica ({} de {} renglones; trámites: {})',
    'Informationspflichten: die Art ist nicht angegeben ({} von {} Posten; Verfahren: {})',
  ),
  phrase('{} of {} lines', '{} de {} renglones', '{} von {} Posten'),
  phrase('{} of {} procedures', '{} de {} trámites', '{} von {} Verfahren'),
  phrase('{} ({} of {} procedures)', '{} ({} de {} trámites)', '{} ({} von {} Verfahren)'),
  phrase('(administration)', '(administración)', '(Verwaltung)'),
  phrase('(for {=})', '(para {})', '(für {})'),
  phrase(
    'the scales are k, M and bn: write {=}',
    'las escalas son k, M y bn: escriba {}',
    'die Größenwörter sind k, M und bn: {} schreiben',
  ),
  phrase(
    'the high end of the range is a hundred times the low one or more, and no note says why',
    'el extremo alto del rango es cien veces el bajo o más, y ninguna nota dice por qué',
    'das obere Ende der Spanne ist das Hundertfache des unteren oder mehr, und keine Anmerkung sagt, warum',
  ),
  phrase(
    'look at the scales of both ends (k, M, bn), or say why: note: Two surveys disagree',
    'revise las escalas de ambos extremos (k, M, bn), o diga por qué: note: Dos encuestas difieren',
    'die Größenwörter beider Enden prüfen (k, M, bn), oder den Grund angeben: note: Zwei Erhebungen weichen ab',
  ),
  phrase('range of a hundred times', 'rango de cien veces', 'Spanne vom Hundertfachen'),
  phrase(
    'One end of a range is a hundred times the other or more, and no note says why. A slip of a scale is likelier than such doubt, and the midpoint of such a range says nothing.',
    'Un extremo de un rango es cien veces el otro o más, y ninguna nota dice por qué. Un error de escala es más probable que tal duda, y el punto medio de tal rango no dice nada.',
    'Ein Ende einer Spanne ist das Hundertfache des anderen oder mehr, und keine Anmerkung sagt, warum. Ein Versehen im Größenwort ist wahrscheinlicher als solcher Zweifel, und die Mitte einer solchen Spanne sagt nichts.',
  ),
];
