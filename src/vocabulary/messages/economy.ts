/** Tariffs, prices and published totals: BRD6xx. */
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
  phrase(
    'the value of own time is loaded like a wage',
    'el valor del tiempo propio lleva cargos como un salario',
    'der Wert eigener Zeit erhält Zuschläge wie ein Lohn',
  ),
  phrase(
    "people's own time bears no load",
    'el tiempo propio de las personas no lleva cargos',
    'die eigene Zeit von Menschen erhält keine Zuschläge',
  ),
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
] as const;
