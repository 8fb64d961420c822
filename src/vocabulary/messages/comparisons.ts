/** What is said of scenarios beside their baseline: what they are worth, whom they burden, what changed a figure. */
import { noun, phrase } from './phrase.js';

export const comparisons = [
  // notes
  phrase(
    'What grows without any reform, in the baseline too: {=}.',
    'Lo que crece sin ninguna reforma, también en la línea base: {}.',
    'Was ohne jede Reform wächst, auch in der Referenz: {}.',
  ),
  phrase(
    'What grows without any reform, in "{}" and its baseline: {=}.',
    'Lo que crece sin ninguna reforma, en "{}" y en su línea base: {}.',
    'Was ohne jede Reform wächst, in "{}" und seiner Referenz: {}.',
  ),
  phrase(
    'What grows without any reform, in "{}" and its baseline: nothing.',
    'Lo que crece sin ninguna reforma, en "{}" y en su línea base: nada.',
    'Was ohne jede Reform wächst, in "{}" und seiner Referenz: nichts.',
  ),
  phrase(
    'The scenarios assume different growth, so each is compared with a baseline of its own.',
    'Los escenarios suponen un crecimiento distinto, así que cada uno se compara con su propia línea base.',
    'Die Szenarien nehmen verschiedenes Wachstum an, daher wird jedes mit seiner eigenen Referenz verglichen.',
  ),
  phrase('The reforms are: {=}.', 'Las reformas son: {}.', 'Die Reformen sind: {}.'),
  phrase(
    'All scenarios have the reforms: {=}.',
    'Todos los escenarios tienen las reformas: {}.',
    'Alle Szenarien haben die Reformen: {}.',
  ),
  phrase(
    'Of its own, "{}" has the reforms: {=}.',
    'Propias, "{}" tiene las reformas: {}.',
    'Eigene Reformen von "{}": {}.',
  ),
  phrase(
    'Of its own, "{}" has no reforms.',
    'Propias, "{}" no tiene reformas.',
    '"{}" hat keine eigenen Reformen.',
  ),
  phrase(
    'The value is what users save of economic cost and the administration of processing cost from {} to {}, less what the reforms cost, at constant prices of {}. Fees, a transfer, net to zero.',
    'El valor es lo que los usuarios ahorran de costo económico y la administración de costo de resolución de {} a {}, menos lo que cuestan las reformas, a precios constantes de {}. Los derechos, una transferencia, se cancelan.',
    'Der Wert ist, was Nutzer an ökonomischen Kosten und die Verwaltung an Vollzugsaufwand von {} bis {} einsparen, abzüglich der Kosten der Reformen, in konstanten Preisen von {}. Gebühren, ein Transfer, heben sich auf.',
  ),
  phrase(
    'The value leaves out the substantive cost, of which {=} {=} are saved in these years.',
    'El valor deja fuera el costo sustantivo, del que se ahorran {} {} en estos años.',
    'Der Wert lässt den weiteren Erfüllungsaufwand aus, von dem in diesen Jahren {} {} eingespart werden.',
  ),
  phrase(
    'Nothing is discounted: neither the scenario (discount) nor --discount gives a real rate.',
    'Nada se descuenta: ni el escenario (discount) ni --discount dan una tasa real.',
    'Nichts wird abgezinst: weder das Szenario (discount) noch --discount nennt einen realen Zinssatz.',
  ),
  phrase(
    'Present values are at the start of {}, at a real rate of {=}, with amounts {}: amount / (1 + rate)^years. The annual equivalent is an equal amount in each of these years, with the same present value.',
    'Los valores presentes son al inicio de {}, a una tasa real de {}, con los montos {}: monto / (1 + tasa)^años. La anualidad es un monto igual en cada uno de estos años, con el mismo valor presente.',
    'Barwerte gelten für den Anfang von {}, bei einem realen Zinssatz von {}, mit Beträgen {}: Betrag / (1 + Zinssatz)^Jahre. Die Annuität ist ein gleicher Betrag in jedem dieser Jahre, mit demselben Barwert.',
  ),
  noun('at the start of each year', 'al inicio de cada año', 'am Anfang jedes Jahres'),
  noun('in the middle of each year', 'a la mitad de cada año', 'in der Mitte jedes Jahres'),
  noun('at the end of each year', 'al final de cada año', 'am Ende jedes Jahres'),
  phrase(
    'Burden moves: it falls for {=} and rises for {=}, a year.',
    'La carga se mueve: baja para {} y sube para {}, al año.',
    'Last verschiebt sich: sie sinkt für {} und steigt für {}, im Jahr.',
  ),
  phrase(
    'In "{}" burden moves: it falls for {=} and rises for {=}, a year.',
    'En "{}" la carga se mueve: baja para {} y sube para {}, al año.',
    'In "{}" verschiebt sich Last: sie sinkt für {} und steigt für {}, im Jahr.',
  ),
  // tables
  phrase('nothing to pay back', 'nada que recuperar', 'nichts zu amortisieren'),
  phrase('not within the horizon', 'no dentro del horizonte', 'nicht im Zeitraum'),
  noun('users', 'los usuarios', 'Nutzern'),
  noun('undiscounted', 'sin descontar', 'nicht abgezinst'),
  noun('discounted', 'descontado', 'abgezinst'),
  // explanations
  phrase('before', 'antes', 'davor'),
  noun('ceiling', 'techo', 'Obergrenze'),
  phrase(
    'changed by the reform "{}" ({=}), from {=}',
    'cambiado por la reforma "{}" ({}), desde {}',
    'geändert durch die Reform "{}" ({}), ab {}',
  ),
  phrase(
    'changed by the reform "{}" ({=}), from {=} to {=}',
    'cambiado por la reforma "{}" ({}), de {} a {}',
    'geändert durch die Reform "{}" ({}), von {} bis {}',
  ),
  phrase('without the reforms: {=}', 'sin las reformas: {}', 'ohne die Reformen: {}'),
  // usage
  phrase(
    'nothing is compared with the baseline',
    'no se compara nada con la línea base',
    'nichts wird mit der Referenz verglichen',
  ),
  phrase(
    'name one or more scenarios: --scenario scenarios/digital-2030.yaml',
    'nombre uno o más escenarios: --scenario scenarios/digital-2030.yaml',
    'ein oder mehrere Szenarien nennen: --scenario scenarios/digital-2030.yaml',
  ),
  phrase(
    'two of the scenarios have the id "{}"',
    'dos de los escenarios tienen el id "{}"',
    'zwei der Szenarien haben die id "{}"',
  ),
  phrase(
    'name each once, and give different scenarios different ids',
    'nombre cada uno una vez, y dé ids distintos a escenarios distintos',
    'jedes einmal nennen, und verschiedenen Szenarien verschiedene ids geben',
  ),
  phrase(
    'this is of one scenario, and several are named',
    'esto es de un escenario, y se nombran varios',
    'dies gilt für ein Szenario, und mehrere sind genannt',
  ),
  phrase(
    'side by side: balduque compare; together: --scenario {=}',
    'lado a lado: balduque compare; juntos: --scenario {}',
    'nebeneinander: balduque compare; zusammen: --scenario {}',
  ),
  phrase(
    'nothing is discounted without a scenario',
    'nada se descuenta sin un escenario',
    'ohne Szenario wird nichts abgezinst',
  ),
  phrase(
    'name one: --scenario digital-2030',
    'nombre uno: --scenario digital-2030',
    'eines nennen: --scenario digital-2030',
  ),
  // discounts
  phrase('a discount stands here, too', 'aquí también hay un descuento', 'auch hier steht eine Abzinsung'),
  phrase(
    'two scenarios that are combined both say how to discount',
    'dos escenarios que se combinan dicen ambos cómo descontar',
    'zwei verbundene Szenarien sagen beide, wie abgezinst wird',
  ),
  phrase(
    'amounts of {=} to {=} cannot be brought to {=}',
    'los montos de {} a {} no se pueden llevar a {}',
    'Beträge von {} bis {} lassen sich nicht auf {} beziehen',
  ),
  phrase(
    'a year near those of the scenario: year: {=}',
    'un año cercano a los del escenario: year: {}',
    'ein Jahr nahe denen des Szenarios: year: {}',
  ),
  phrase(
    'a discount rate is above -100 % per year',
    'una tasa de descuento es mayor que -100 % per year',
    'ein Zinssatz liegt über -100 % per year',
  ),
  phrase('a real rate: 3 % per year', 'una tasa real: 3 % per year', 'ein realer Zinssatz: 3 % per year'),
  // codes
  phrase('impossible discount rate', 'tasa de descuento imposible', 'unmöglicher Zinssatz'),
  phrase(
    'Amounts are divided by one plus the rate, so a rate of -100 % a year or less has no meaning.',
    'Los montos se dividen entre uno más la tasa, así que una tasa de -100 % al año o menos no tiene sentido.',
    'Beträge werden durch eins plus den Zinssatz geteilt, daher hat ein Zinssatz von -100 % im Jahr oder weniger keinen Sinn.',
  ),
  phrase('two discounts', 'dos descuentos', 'zwei Abzinsungen'),
  phrase(
    'Two scenarios that are combined (`a+b`) both say at what rate and to which year amounts are brought. One of them says it.',
    'Dos escenarios que se combinan (`a+b`) dicen ambos a qué tasa y a qué año se llevan los montos. Lo dice uno de ellos.',
    'Zwei verbundene Szenarien (`a+b`) sagen beide, mit welchem Zinssatz und auf welches Jahr Beträge bezogen werden. Eines von ihnen sagt es.',
  ),
  phrase('base year far away', 'año base lejano', 'fernes Bezugsjahr'),
  phrase(
    'Amounts are brought to a year that is more than a hundred years from those of the scenario.',
    'Los montos se llevan a un año que dista más de cien años de los del escenario.',
    'Beträge werden auf ein Jahr bezogen, das mehr als hundert Jahre von denen des Szenarios entfernt ist.',
  ),
];
