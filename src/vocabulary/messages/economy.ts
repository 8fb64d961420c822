/** Tariffs, prices, published totals and tables: BRD5xx and BRD6xx. */
import { phrase } from './phrase.js';

export const economy = [
  // tariffs
  phrase(
    'a multiplier already holds fringe and overhead',
    'un multiplicador ya incluye prestaciones y gastos indirectos',
    'ein Multiplikator enthält Lohnneben- und Gemeinkosten schon',
  ),
  phrase('and here is another load', 'y aquí hay otro cargo', 'und hier ist ein weiterer Zuschlag'),
  phrase(
    'a basis of {=} holds it already',
    'una base {} ya lo incluye',
    'eine Grundlage {} enthält ihn schon',
  ),
  phrase('the wage is loaded twice', 'el salario se carga dos veces', 'der Lohn erhält zweimal Zuschläge'),
  phrase('leave one of them out', 'quite uno de los dos', 'eines davon weglassen'),
  phrase(
    'the standby cost is per {}, the net income per {}',
    'el costo de espera es por {}, el ingreso neto por {}',
    'die Bereitschaftskosten sind je {}, das Nettoeinkommen je {}',
  ),
  phrase(
    'say both per the same kind of day',
    'diga ambos por el mismo tipo de día',
    'beide je derselben Art von Tag angeben',
  ),
  phrase('{=} needs "{}"', '{} necesita "{}"', '{} braucht "{}"'),
  // anchors and prices
  phrase(
    'anchor "{}" needs the two ends of "between", or a "value"',
    'el total publicado "{}" necesita los dos extremos de "between", o un "value"',
    'der veröffentlichte Wert "{}" braucht die beiden Enden von "between" oder einen "value"',
  ),
  phrase(
    'published in prices of {}, modelled in prices of {}, and no deflator',
    'publicado a precios de {}, modelado a precios de {}, y sin deflactor',
    'veröffentlicht in Preisen von {}, modelliert in Preisen von {}, und kein Deflator',
  ),
  phrase(
    'give economy a deflator; until then they are compared as they stand',
    'dé un deflactor en economy; hasta entonces se comparan tal cual',
    'economy einen Deflator geben; bis dahin werden sie verglichen, wie sie sind',
  ),
  phrase(
    'an amount in prices of {}, results in prices of {}, and no deflator',
    'un monto a precios de {}, resultados a precios de {}, y sin deflactor',
    'ein Betrag in Preisen von {}, Ergebnisse in Preisen von {}, und kein Deflator',
  ),
  phrase(
    'give economy a deflator; until then the amount is used as it stands',
    'dé un deflactor en economy; hasta entonces el monto se usa tal cual',
    'economy einen Deflator geben; bis dahin wird der Betrag verwendet, wie er ist',
  ),
  phrase(
    'a selection is a map, not {}',
    'una selección es un mapa, no {}',
    'eine Auswahl ist eine Zuordnung, nicht {}',
  ),
  // tables
  phrase(
    'not CSV: a quote is opened and not closed, or stands inside a cell',
    'no es CSV: unas comillas se abren y no se cierran, o están dentro de una celda',
    'kein CSV: ein Anführungszeichen wird geöffnet und nicht geschlossen, oder es steht in einer Zelle',
  ),
  phrase(
    'this row has {} cells, the header {}',
    'esta fila tiene {} celdas, el encabezado {}',
    'diese Zeile hat {} Zellen, die Kopfzeile {}',
  ),
  phrase(
    'a comma inside a cell needs quotes around the cell',
    'una coma dentro de una celda lleva la celda entre comillas',
    'ein Komma in einer Zelle braucht Anführungszeichen um die Zelle',
  ),
  phrase(
    'column "{}": "{}" is not a year',
    'columna "{}": "{}" no es un año',
    'Spalte "{}": "{}" ist kein Jahr',
  ),
  phrase(
    'column "{}": {=} stands in the table twice',
    'columna "{}": {} está dos veces en la tabla',
    'Spalte "{}": {} steht zweimal in der Tabelle',
  ),
  phrase(
    'column "{}" of {=} has no number',
    'la columna "{}" de {} no tiene ningún número',
    'die Spalte "{}" von {} hat keine Zahl',
  ),
  phrase('{=} has two columns "{}"', '{} tiene dos columnas "{}"', '{} hat zwei Spalten "{}"'),
  phrase('give them different names', 'déles nombres distintos', 'ihnen verschiedene Namen geben'),
  phrase('{=} has no column "{}"', '{} no tiene la columna "{}"', '{} hat keine Spalte "{}"'),
  phrase(
    'column "{}": "{}" is not a plain number',
    'columna "{}": "{}" no es un número simple',
    'Spalte "{}": "{}" ist keine einfache Zahl',
  ),
  phrase('digits with a decimal point: {=}', 'dígitos con punto decimal: {}', 'Ziffern mit Dezimalpunkt: {}'),
] as const;
