/** What results of scenarios say beside their numbers: tables, notes, explanations. */
import { phrase } from './phrase.js';

export const scenarioResults = [
  // results
  phrase('in force', 'en vigor', 'in Kraft'),
  phrase('not in force', 'no está en vigor', 'nicht in Kraft'),
  phrase('inert', 'sin efecto', 'ohne Wirkung'),
  phrase('fall of {=}', 'caída de {}', 'Rückgang von {}'),
  phrase(
    'the share of adoption reached since {=}',
    'la proporción de adopción alcanzada desde {}',
    'der seit {} erreichte Anteil der Verbreitung',
  ),
  phrase(
    'the renewals that fall due since {=}',
    'las renovaciones que vencen desde {}',
    'die seit {} fälligen Erneuerungen',
  ),
  phrase('every so many years from {=}', 'cada tantos años desde {}', 'alle so viele Jahre ab {}'),
  phrase(
    'how fast people adopt it from {=}',
    'qué tan rápido se adopta desde {}',
    'wie schnell es sich verbreitet ab {}',
  ),
  phrase('validity before and after {=}', 'vigencia antes y después de {}', 'Gültigkeit vor und nach {}'),
  // notes
  phrase(
    'GDP, beyond its last known year',
    'el PIB, después de su último año conocido',
    'das BIP, nach seinem letzten bekannten Jahr',
  ),
  phrase(
    'the deflator, beyond its last known year',
    'el deflactor, después de su último año conocido',
    'der Deflator, nach seinem letzten bekannten Jahr',
  ),
  phrase(
    'the population, beyond its last known year',
    'la población, después de su último año conocido',
    'die Bevölkerung, nach ihrem letzten bekannten Jahr',
  ),
  phrase(
    'cases and those who must, from the year of the model',
    'los casos y los obligados, desde el año del modelo',
    'Fälle und Verpflichtete, ab dem Jahr des Modells',
  ),
  phrase(
    'wages and the value of time, from the year of the model',
    'los salarios y el valor del tiempo, desde el año del modelo',
    'Löhne und der Wert der Zeit, ab dem Jahr des Modells',
  ),
  phrase(
    'Nothing grows by itself but what the model says: the scenario names no growth of cases, wages or the economy.',
    'Nada crece por sí mismo salvo lo que dice el modelo: el escenario no indica crecimiento de casos, salarios ni economía.',
    'Nichts wächst von selbst, außer was das Modell sagt: Das Szenario nennt kein Wachstum von Fällen, Löhnen oder Wirtschaft.',
  ),
  phrase(
    'With or without reforms: {}, {=} ({=}).',
    'Con o sin reformas: {}, {} ({}).',
    'Mit oder ohne Reformen: {}, {} ({}).',
  ),
  phrase(
    'What was published for a year stands beside the path; nothing is fitted to it.',
    'Lo publicado para un año está junto a la trayectoria; nada se ajusta a ello.',
    'Was für ein Jahr veröffentlicht wurde, steht neben dem Pfad; nichts ist daran angepasst.',
  ),
  phrase(
    'Tests compare what the scenario comes to with published figures; one that lies outside has failed.',
    'Las pruebas comparan lo que da el escenario con cifras publicadas; la que queda fuera ha fallado.',
    'Tests vergleichen, was das Szenario ergibt, mit veröffentlichten Angaben; was außerhalb liegt, ist misslungen.',
  ),
  phrase(
    '"{}" does nothing: a reform that it requires is not in force.',
    '"{}" no hace nada: una reforma que requiere no está en vigor.',
    '"{}" tut nichts: Eine Reform, die sie braucht, ist nicht in Kraft.',
  ),
  phrase(
    '"{}" counts nothing by itself: its effect is in the one published for "{}".',
    '"{}" no cuenta nada por sí misma: su efecto está en el publicado para "{}".',
    '"{}" zählt nichts für sich: Ihre Wirkung steckt in der, die für "{}" veröffentlicht wurde.',
  ),
  phrase(
    'What the reforms themselves cost is a measure of its own, in no burden.',
    'Lo que cuestan las propias reformas es una medida aparte, en ninguna carga.',
    'Was die Reformen selbst kosten, ist ein eigenes Maß, in keiner Belastung.',
  ),
] as const;
