/** When things fall due, and figures over a horizon: what is wrong with them, and what results say of them. */
import { noun, phrase } from './phrase.js';

export const horizonMessages = [
  // what is asked for
  phrase(
    'the model has no horizon, so it has no {=}',
    'el modelo no tiene horizonte, así que no tiene {}',
    'das Modell hat keinen Zeithorizont, also auch kein {}',
  ),
  phrase(
    'the horizon has no rate, so it has no {=}',
    'el horizonte no tiene tasa, así que no tiene {}',
    'der Zeithorizont hat keinen Zinssatz, also auch kein {}',
  ),
  phrase(
    '{=} is of money or hours, and {=} leads',
    '{} es de dinero u horas, y {} encabeza',
    '{} ist von Geld oder Stunden, und {} steht voran',
  ),
  phrase(
    'name another measure before it: --measure economicCost --measure {=}',
    'nombre antes otra medida: --measure economicCost --measure {}',
    'ein anderes Maß davor nennen: --measure economicCost --measure {}',
  ),
  phrase(
    '{=} is of all years of the horizon, and is not broken down by year',
    '{} es de todos los años del horizonte y no se desglosa por año',
    '{} gilt für alle Jahre des Zeithorizonts und wird nicht nach Jahren aufgeteilt',
  ),
  phrase(
    'each year stands in: balduque explain MODEL {=}',
    'cada año está en: balduque explain MODEL {}',
    'jedes Jahr steht in: balduque explain MODEL {}',
  ),
  phrase(
    'in model.yaml: horizon: {years: 10, annualise: average}',
    'en model.yaml: horizon: {years: 10, annualise: average}',
    'in model.yaml: horizon: {years: 10, annualise: average}',
  ),
  phrase(
    'in model.yaml: horizon: {years: 10, annualise: annuity, rate: 7 %}',
    'en model.yaml: horizon: {years: 10, annualise: annuity, rate: 7 %}',
    'in model.yaml: horizon: {years: 10, annualise: annuity, rate: 7 %}',
  ),
  // how it is written
  noun('time of the period', 'momento del periodo', 'Zeitpunkt in der Periode'),
  noun('way of annualising', 'forma de anualizar', 'Art der Annualisierung'),
  noun('a horizon', 'un horizonte', 'ein Zeithorizont', 'einem Zeithorizont'),
  noun('a schedule', 'un calendario', 'ein Zeitplan', 'einem Zeitplan'),
  phrase(
    'in a year of a schedule falls a part of the yearly cost, from 0 % to 100 %',
    'en un año de un calendario cae una parte del costo anual, de 0 % a 100 %',
    'in ein Jahr eines Zeitplans fällt ein Teil der jährlichen Kosten, von 0 % bis 100 %',
  ),
  phrase('the schedule names no year', 'el calendario no nombra ningún año', 'der Zeitplan nennt kein Jahr'),
  phrase('the timing says no year', 'no dice ningún año', 'es wird kein Jahr gesagt'),
  phrase(
    '"{}" and "{}" exclude each other: each says when by itself',
    '"{}" y "{}" se excluyen: cada uno dice por sí solo cuándo',
    '"{}" und "{}" schließen einander aus: jedes sagt für sich, wann',
  ),
  phrase(
    'it ends in {}, before it begins',
    'termina en {}, antes de empezar',
    'es endet {}, bevor es beginnt',
  ),
  phrase('a horizon of {} years', 'un horizonte de {} años', 'ein Zeithorizont von {} Jahren'),
  phrase('from 1 to {=} years: years: 10', 'de 1 a {} años: years: 10', 'von 1 bis {} Jahre: years: 10'),
  phrase('{} needs a rate', '{} necesita una tasa', '{} braucht einen Zinssatz'),
  phrase(
    'a real rate a year: rate: 7 %',
    'una tasa real anual: rate: 7 %',
    'ein realer Zinssatz je Jahr: rate: 7 %',
  ),
  phrase(
    'the horizon needs each year from {} to {}',
    'el horizonte necesita cada año de {} a {}',
    'der Zeithorizont braucht jedes Jahr von {} bis {}',
  ),
  phrase(
    '{}; the horizon needs each year from {} to {}',
    '{}; el horizonte necesita cada año de {} a {}',
    '{}; der Zeithorizont braucht jedes Jahr von {} bis {}',
  ),
  // results
  phrase('over {} to {}', 'de {} a {}', '{} bis {}'),
  phrase(
    'The horizon is {} to {}: the total is what falls in these {} years, undiscounted, what is borne once with it; the average a year is the total / {}.',
    'El horizonte es de {} a {}: el total es lo que cae en estos {} años, sin descontar, con lo que se soporta una sola vez; el promedio anual es el total / {}.',
    'Der Zeithorizont ist {} bis {}: Der Gesamtbetrag ist, was in diese {} Jahre fällt, nicht abgezinst, mit dem, was einmalig anfällt; der Jahresdurchschnitt ist der Gesamtbetrag / {}.',
  ),
  phrase('the published factor {}', 'el factor publicado {}', 'dem veröffentlichten Faktor {}'),
  phrase(
    'The annuity is the present value × {}.',
    'La anualidad es el valor presente × {}.',
    'Die Annuität ist der Barwert × {}.',
  ),
  phrase(
    'The annuity is the present value × {}, / (1 + {=})^({=} - {=}).',
    'La anualidad es el valor presente × {}, / (1 + {})^({} - {}).',
    'Die Annuität ist der Barwert × {}, / (1 + {})^({} - {}).',
  ),
  phrase(
    'The annuity is the present value × {}',
    'La anualidad es el valor presente × {}',
    'Die Annuität ist der Barwert × {}',
  ),
  phrase(
    'rate / (1 - (1 + rate)^-{=}) = {=}',
    'tasa / (1 - (1 + tasa)^-{}) = {}',
    'Zinssatz / (1 - (1 + Zinssatz)^-{}) = {}',
  ),
  phrase(
    'Present values are at the start of {}, at a real rate of {}: what is borne once, {}; what recurs, {}.',
    'Los valores presentes son al inicio de {}, a una tasa real de {}: lo que se soporta una sola vez, {}; lo que se repite, {}.',
    'Barwerte gelten für den Beginn von {}, bei einem realen Zinssatz von {}: was einmalig anfällt, {}; was wiederkehrt, {}.',
  ),
  phrase('at the start of its year', 'al inicio de su año', 'am Beginn seines Jahres'),
  phrase('in the middle of its year', 'a mitad de su año', 'in der Mitte seines Jahres'),
  phrase('at the end of its year', 'al final de su año', 'am Ende seines Jahres'),
  phrase('at the start of its period', 'al inicio de su periodo', 'am Beginn seiner Periode'),
  phrase('in the middle of its period', 'a mitad de su periodo', 'in der Mitte seiner Periode'),
  phrase('at the end of its period', 'al final de su periodo', 'am Ende seiner Periode'),
  phrase('{} times a year', '{} veces al año', '{}-mal im Jahr'),
  phrase('once in {} years', 'una vez cada {} años', 'einmal in {} Jahren'),
  phrase(
    'For present values, lines that are paid {}: {}.',
    'Para los valores presentes, renglones que se pagan {}: {}.',
    'Für Barwerte werden {} gezahlt, Posten: {}.',
  ),
  phrase(
    'For present values, {} lines that are due neither a whole number of times a year nor once in whole years are paid once a year.',
    'Para los valores presentes, {} renglones que no vencen un número entero de veces al año ni una vez cada años enteros se pagan una vez al año.',
    'Für Barwerte werden {} Posten, die weder ganzzahlig oft im Jahr noch einmal in ganzen Jahren fällig sind, einmal im Jahr gezahlt.',
  ),
  phrase(
    'The scenario ends in {} and the horizon in {}: until then, its reforms stay in force and its growth goes on.',
    'El escenario termina en {} y el horizonte en {}: hasta entonces, sus reformas siguen en vigor y su crecimiento continúa.',
    'Das Szenario endet {} und der Zeithorizont {}: Bis dahin bleiben seine Reformen in Kraft, und sein Wachstum geht weiter.',
  ),
  // explanations
  phrase('total / years', 'total / años', 'Gesamtbetrag / Jahre'),
  phrase('once + yearly, added up', 'única vez + anual, sumado', 'einmalig + jährlich, summiert'),
  phrase('cost of a year × years', 'costo de un año × años', 'Kosten eines Jahres × Jahre'),
  phrase('cost × factor', 'costo × factor', 'Kosten × Faktor'),
  phrase(
    'cost of a period × sum of factors',
    'costo de un periodo × suma de factores',
    'Kosten einer Periode × Summe der Faktoren',
  ),
  phrase(
    'sum of what is paid / (1 + rate)^years until then',
    'suma de lo que se paga / (1 + tasa)^años hasta entonces',
    'Summe dessen, was gezahlt wird / (1 + Zinssatz)^Jahre bis dahin',
  ),
  phrase('present value × factor', 'valor presente × factor', 'Barwert × Faktor'),
  phrase(
    'present value × factor / (1 + rate)^(registered - base)',
    'valor presente × factor / (1 + tasa)^(registro - base)',
    'Barwert × Faktor / (1 + Zinssatz)^(Registrierung - Basis)',
  ),
  phrase(
    'rate / (1 - (1 + rate)^-years)',
    'tasa / (1 - (1 + tasa)^-años)',
    'Zinssatz / (1 - (1 + Zinssatz)^-Jahre)',
  ),
  phrase(
    'paid in the y-th year, at 1 / (1 + {=})^{=}',
    'se paga en el año y, a 1 / (1 + {})^{}',
    'gezahlt im y-ten Jahr, mit 1 / (1 + {})^{}',
  ),
  phrase(
    'paid in the periods F = 1 to {}, at 1 / (1 + {=})^{=}',
    'se paga en los periodos F = 1 a {}, a 1 / (1 + {})^{}',
    'gezahlt in den Perioden F = 1 bis {}, mit 1 / (1 + {})^{}',
  ),
  phrase(
    'what was borne once before is not borne again',
    'lo que se soportó una vez antes no se soporta de nuevo',
    'was früher einmalig anfiel, fällt nicht noch einmal an',
  ),
  // names and explanations of codes
  phrase('share of a schedule', 'proporción de un calendario', 'Anteil eines Zeitplans'),
  phrase(
    'A schedule says which part of the yearly cost falls in each year that it names: from 0 % to 100 %. In years that it does not name, nothing falls due.',
    'Un calendario dice qué parte del costo anual cae en cada año que nombra: de 0 % a 100 %. En los años que no nombra no vence nada.',
    'Ein Zeitplan sagt, welcher Teil der jährlichen Kosten in jedes Jahr fällt, das er nennt: von 0 % bis 100 %. In Jahren, die er nicht nennt, wird nichts fällig.',
  ),
  phrase('end before the beginning', 'fin antes del inicio', 'Ende vor dem Beginn'),
  phrase(
    'A duty that holds for some years ends in the year in which it begins, or later. Both years are included.',
    'Una obligación que rige algunos años termina en el año en que empieza o después. Ambos años se incluyen.',
    'Eine Pflicht, die einige Jahre gilt, endet in dem Jahr, in dem sie beginnt, oder später. Beide Jahre zählen mit.',
  ),
  phrase('length of a horizon', 'duración de un horizonte', 'Länge eines Zeithorizonts'),
  phrase(
    'A horizon has a year at least, and 200 at most.',
    'Un horizonte tiene al menos un año y a lo sumo 200.',
    'Ein Zeithorizont hat mindestens ein Jahr und höchstens 200.',
  ),
  phrase('horizon without a rate', 'horizonte sin tasa', 'Zeithorizont ohne Zinssatz'),
  phrase(
    'An annuity is an equal amount a year of the same present value, so it needs a real rate a year. A factor, and the years between which a value is brought, do nothing without one.',
    'Una anualidad es un monto igual cada año con el mismo valor presente, así que necesita una tasa real anual. Un factor, y los años entre los que se lleva un valor, no hacen nada sin ella.',
    'Eine Annuität ist ein gleicher Betrag je Jahr mit demselben Barwert, also braucht sie einen realen Zinssatz. Ein Faktor, und die Jahre, zwischen denen ein Wert umgerechnet wird, tun ohne ihn nichts.',
  ),
  phrase(
    'no such figure over a horizon',
    'no hay tal cifra en un horizonte',
    'keine solche Zahl über einen Zeithorizont',
  ),
  phrase(
    'A check of a figure over the horizon (`over`) is of a measure of money or hours, of a model that has a `horizon`; what is discounted needs its `rate`. It is of all years, and of no one of them.',
    'Una comprobación de una cifra en el horizonte (`over`) es de una medida de dinero u horas, de un modelo que tiene un `horizon`; lo que se descuenta necesita su `rate`. Es de todos los años y de ninguno en particular.',
    'Eine Prüfung einer Zahl über den Zeithorizont (`over`) gilt einem Maß von Geld oder Stunden, in einem Modell mit einem `horizon`; was abgezinst wird, braucht dessen `rate`. Sie gilt allen Jahren und keinem einzelnen.',
  ),
  noun('figure over a horizon', 'cifra en un horizonte', 'Zahl über einen Zeithorizont'),
  phrase(
    'it is of money and hours of a year: that: complianceCost',
    'es de dinero y horas de un año: that: complianceCost',
    'sie gilt Geld und Stunden eines Jahres: that: complianceCost',
  ),
  phrase(
    'what is over a horizon is of all its years',
    'lo que es de un horizonte es de todos sus años',
    'was über einen Zeithorizont gilt, gilt für alle seine Jahre',
  ),
  phrase(
    'what is over a horizon is not divided by the cases of a year',
    'lo que es de un horizonte no se divide entre los casos de un año',
    'was über einen Zeithorizont gilt, wird nicht durch die Fälle eines Jahres geteilt',
  ),
] as const;
