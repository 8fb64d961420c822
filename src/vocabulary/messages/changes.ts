/** Models of changes: what becomes of duties, what is introduced and what is removed; transfers and midpoints beside them. */
import { noun, phrase } from './phrase.js';

export const changes = [
  noun('status of a duty', 'estado de la obligación', 'Status der Vorgabe'),
  noun('new', 'nueva', 'neu'),
  noun('changed', 'modificada', 'geändert'),
  noun('abolished', 'suprimida', 'abgeschafft'),
  noun('eu', 'Unión Europea', 'EU'),
  noun('duty', 'estado de la obligación', 'Status der Vorgabe'),
  noun('(subsidy)', '(subsidio)', '(Zuschuss)'),
  noun('relief', 'alivio', 'Entlastung'),
  phrase(
    'a duty is {=} in a model of changes, and this is a model of levels',
    'una obligación es {} en un modelo de cambios, y este es un modelo de niveles',
    'eine Vorgabe ist {} in einem Änderungsmodell, und dies ist ein Niveaumodell',
  ),
  phrase(
    'in model.yaml: kind: change, with signed differences; or leave it out',
    'en model.yaml: kind: change, con diferencias con signo; o quítelo',
    'in model.yaml: kind: change, mit Differenzen mit Vorzeichen; oder weglassen',
  ),
  phrase(
    '"{}" has less {=} in fewer cases, which comes out as more',
    '"{}" tiene menos {} en menos casos, lo que resulta en más',
    '"{}" hat weniger {} in weniger Fällen, was mehr ergibt',
  ),
  phrase(
    'say one difference in all the cases there are, and the other in a line of its own',
    'diga una diferencia en todos los casos que hay, y la otra en un renglón propio',
    'die eine Differenz in allen Fällen angeben, die es gibt, und die andere in einem eigenen Posten',
  ),
  phrase(
    '"{}" adds burden, and its duty is abolished',
    '"{}" agrega carga, y su obligación se suprime',
    '"{}" belastet, und die Vorgabe wird abgeschafft',
  ),
  phrase(
    '"{}" takes burden away, and its duty is new',
    '"{}" quita carga, y su obligación es nueva',
    '"{}" entlastet, und die Vorgabe ist neu',
  ),
  phrase(
    'figures are signed as written, whatever becomes of the duty: less is negative, time: -5 min',
    'las cifras llevan el signo con que se escriben, sea cual sea el estado de la obligación: menos es negativo, time: -5 min',
    'Angaben gelten mit dem Vorzeichen, mit dem sie dastehen, was auch aus der Vorgabe wird: weniger ist negativ, time: -5 min',
  ),
  phrase('{=} points', '{} puntos', '{} Prozentpunkte'),
  phrase(
    'Of the net change a year, {=} are of information duties.',
    'Del cambio neto al año, {} corresponden a obligaciones de información.',
    'Vom Saldo im Jahr sind {} Bürokratiekosten aus Informationspflichten.',
  ),
  phrase(
    'The net sets burden introduced ({=}) against burden removed ({=}) of other origins; what is introduced and what is removed is told by origin.',
    'El neto compensa carga introducida ({}) con carga eliminada ({}) de otros orígenes; lo introducido y lo eliminado se dice por origen.',
    'Der Saldo verrechnet Belastung ({}) mit Entlastung ({}) anderer Herkunft; Belastung und Entlastung stehen getrennt nach Herkunft.',
  ),
  phrase(
    'Computed at the midpoint of a range that gives no value: {=}. The midpoint of inputs is not the midpoint of outputs.',
    'Calculado en el punto medio de un intervalo que no da valor: {}. El punto medio de los datos no es el punto medio de los resultados.',
    'Mit der Mitte einer Spanne ohne Wert gerechnet: {}. Die Mitte der Eingaben ist nicht die Mitte der Ergebnisse.',
  ),
  phrase(
    'paid by government, a transfer',
    'los paga el gobierno, una transferencia',
    'vom Staat gezahlt, ein Transfer',
  ),
  phrase('subsidies taken off', 'menos los subsidios', 'abzüglich der Zuschüsse'),
  phrase(
    'status of a duty in a model of levels',
    'estado de una obligación en un modelo de niveles',
    'Status einer Vorgabe in einem Niveaumodell',
  ),
  phrase(
    'Whether a duty is `new`, `changed` or `abolished` is said of a difference, in a model of `kind: change`. A model of levels describes a state of affairs, in which nothing changes.',
    'Que una obligación sea `new`, `changed` o `abolished` se dice de una diferencia, en un modelo con `kind: change`. Un modelo de niveles describe un estado de cosas, en el que nada cambia.',
    'Ob eine Vorgabe `new`, `changed` oder `abolished` ist, wird von einer Differenz gesagt, in einem Modell mit `kind: change`. Ein Niveaumodell beschreibt einen Zustand, in dem sich nichts ändert.',
  ),
  phrase(
    'sign against the status of the duty',
    'signo contrario al estado de la obligación',
    'Vorzeichen gegen den Status der Vorgabe',
  ),
  phrase(
    'A new duty adds burden, and an abolished one takes it away. Figures are signed as written: of an abolished duty, times and amounts are negative. What happens once is not looked at, for abolishing costs something too.',
    'Una obligación nueva agrega carga y una suprimida la quita. Las cifras llevan el signo con que se escriben: los tiempos y montos de una obligación suprimida son negativos. Lo que ocurre una sola vez no se mira, pues suprimir también cuesta.',
    'Eine neue Vorgabe belastet, eine abgeschaffte entlastet. Angaben gelten mit dem Vorzeichen, mit dem sie dastehen: bei einer abgeschafften Vorgabe sind Zeiten und Beträge negativ. Was einmal anfällt, wird nicht betrachtet, denn auch Abschaffen kostet.',
  ),
  phrase('a rounding of lines', 'un redondeo de renglones', 'eine Rundung der Posten'),
  phrase(
    'lines are rounded alike, or each unit in its own way',
    'los renglones se redondean todos igual, o cada unidad a su manera',
    'Posten werden alle gleich gerundet oder jede Einheit auf ihre Weise',
  ),
  phrase(
    'a rounding says its decimals and its mode',
    'un redondeo dice sus decimales y su modo',
    'eine Rundung nennt ihre Nachkommastellen und ihre Art',
  ),
  phrase(
    'for example: {decimals: 0, mode: half-up}, or {hours: {decimals: 0, mode: half-up}}',
    'por ejemplo: {decimals: 0, mode: half-up}, o {hours: {decimals: 0, mode: half-up}}',
    'zum Beispiel: {decimals: 0, mode: half-up} oder {hours: {decimals: 0, mode: half-up}}',
  ),
  phrase(
    'The hours of every line are rounded ({}, {} decimals), then summed.',
    'Las horas de cada renglón se redondean ({}, {} decimales) y luego se suman.',
    'Die Stunden jedes Postens werden gerundet ({}, {} Nachkommastellen), dann summiert.',
  ),
  phrase(
    'The money of every line is rounded ({}, {} decimals), then summed.',
    'El dinero de cada renglón se redondea ({}, {} decimales) y luego se suma.',
    'Das Geld jedes Postens wird gerundet ({}, {} Nachkommastellen), dann summiert.',
  ),
  phrase(
    'rounding of lines half said',
    'redondeo de renglones dicho a medias',
    'Rundung der Posten halb gesagt',
  ),
  phrase(
    'Lines are all rounded alike, and then decimals and mode are said; or each unit in its own way, hours and money, and the other one stays exact.',
    'Los renglones se redondean todos igual, y entonces se dicen decimales y modo; o cada unidad a su manera, horas y dinero, y la otra queda exacta.',
    'Posten werden alle gleich gerundet, dann werden Nachkommastellen und Art genannt; oder jede Einheit auf ihre Weise, Stunden und Geld, und die andere bleibt genau.',
  ),
  phrase('two negative factors', 'dos factores negativos', 'zwei negative Faktoren'),
  phrase(
    'Less time in fewer cases comes out as a burden that is added. A product of two differences is no difference: say the difference of one in all cases that there are, and the other in a line of its own.',
    'Menos tiempo en menos casos resulta en una carga que se agrega. El producto de dos diferencias no es una diferencia: diga la diferencia de uno en todos los casos que hay, y la otra en un renglón propio.',
    'Weniger Zeit in weniger Fällen ergibt eine Belastung. Ein Produkt zweier Differenzen ist keine Differenz: die eine in allen Fällen angeben, die es gibt, und die andere in einem eigenen Posten.',
  ),
] as const;
