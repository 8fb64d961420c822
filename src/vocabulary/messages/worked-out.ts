/** Figures that follow from others: BRD32x. */
import { noun, phrase } from './phrase.js';

export const workedOut = [
  noun('the parts of a sum', 'las partes de una suma', 'die Teile einer Summe'),
  noun('the two parts of a difference', 'las dos partes de una diferencia', 'die zwei Teile einer Differenz'),
  noun('the two parts of a quotient', 'las dos partes de un cociente', 'die zwei Teile eines Quotienten'),
  noun('an annuity', 'una anualidad', 'eine Annuität', 'einer Annuität'),
  noun(
    'the rounding of a figure',
    'el redondeo de una cifra',
    'die Rundung einer Angabe',
    'der Rundung einer Angabe',
  ),
  noun('a rate of interest', 'una tasa de interés', 'ein Zinssatz', 'einem Zinssatz'),
  noun(
    'a share of the wage, or money per hour',
    'una proporción del salario, o dinero por hora',
    'ein Anteil des Lohns, oder Geld je Stunde',
  ),
  noun(
    'the rounding of a rate',
    'el redondeo de un costo por hora',
    'die Rundung eines Lohnsatzes',
    'der Rundung eines Lohnsatzes',
  ),
  noun('a span of years', 'un lapso de años', 'eine Dauer in Jahren', 'einer Dauer in Jahren'),
  phrase('a sum without parts', 'una suma sin partes', 'eine Summe ohne Teile'),
  phrase(
    'a difference has two parts: from what, and what is taken from it',
    'una diferencia tiene dos partes: de qué se resta y qué se resta',
    'eine Differenz hat zwei Teile: wovon, und was davon abgezogen wird',
  ),
  phrase(
    'a quotient has two parts: what is divided, and by what',
    'un cociente tiene dos partes: qué se divide y entre qué',
    'ein Quotient hat zwei Teile: was geteilt wird, und wodurch',
  ),
  phrase(
    'a part may be worked out itself: {=}',
    'una parte puede calcularse a su vez: {}',
    'ein Teil kann selbst berechnet sein: {}',
  ),
  phrase(
    'a change of a figure lacks "{}"',
    'a un cambio de una cifra le falta "{}"',
    'der Änderung einer Angabe fehlt "{}"',
  ),
  phrase(
    'only what follows from other figures is rounded',
    'solo se redondea lo que se sigue de otras cifras',
    'nur was aus anderen Angaben folgt, wird gerundet',
  ),
  phrase(
    'a change from before to after, in a model of levels',
    'un cambio de antes a después, en un modelo de niveles',
    'eine Änderung von vorher zu nachher, in einem Modell von Niveaus',
  ),
  phrase(
    'say kind: change at the head of the model, or the one figure that holds',
    'diga kind: change al inicio del modelo, o la única cifra que vale',
    'kind: change am Anfang des Modells angeben, oder die eine Angabe, die gilt',
  ),
  phrase(
    'this is in {=}, the first in {=}',
    'esto está en {}, lo primero en {}',
    'das hier ist in {}, das erste in {}',
  ),
  phrase(
    'this is in no unit (or %), the first in {=}',
    'esto no tiene unidad (o está en %), lo primero está en {}',
    'das hier hat keine Einheit (oder ist in %), das erste ist in {}',
  ),
  phrase(
    'this is in {=}, the first in no unit (or %)',
    'esto está en {}, lo primero no tiene unidad (o está en %)',
    'das hier ist in {}, das erste hat keine Einheit (oder ist in %)',
  ),
  phrase(
    'what is added is in one unit',
    'lo que se suma está en una sola unidad',
    'was addiert wird, ist in einer Einheit',
  ),
  phrase(
    'what is subtracted is in one unit',
    'lo que se resta está en una sola unidad',
    'was abgezogen wird, ist in einer Einheit',
  ),
  phrase(
    'before and after are in one unit',
    'antes y después están en una sola unidad',
    'vorher und nachher sind in einer Einheit',
  ),
  phrase(
    'in which unit a time is rounded is not said',
    'no se dice en qué unidad se redondea un tiempo',
    'in welcher Einheit eine Zeit gerundet wird, ist nicht gesagt',
  ),
  phrase(
    '"{}" is no unit of this figure, which is in {=}',
    '"{}" no es una unidad de esta cifra, que está en {}',
    '"{}" ist keine Einheit dieser Angabe, die in {} ist',
  ),
  phrase(
    '"{}" is no unit of this figure, which is in no unit (or %)',
    '"{}" no es una unidad de esta cifra, que no tiene unidad (o está en %)',
    '"{}" ist keine Einheit dieser Angabe, die keine Einheit hat (oder in % ist)',
  ),
  phrase('an annuity over {=} years', 'una anualidad sobre {} años', 'eine Annuität über {} Jahre'),
  phrase('whole years, from 1 to 1,000', 'años enteros, de 1 a 1,000', 'ganze Jahre, von 1 bis 1.000'),
  phrase(
    'this comes to {=}: negative, in a model of levels',
    'esto resulta en {}: negativo, en un modelo de niveles',
    'das ergibt {}: negativ, in einem Modell von Niveaus',
  ),
  phrase(
    'this comes to a share of {=}, more than 100 %',
    'esto resulta en una proporción de {}, más de 100 %',
    'das ergibt einen Anteil von {}, mehr als 100 %',
  ),
  noun('wage grades', 'niveles salariales', 'Lohngruppen'),
  noun(
    'the work of a wage grade',
    'el trabajo de un nivel salarial',
    'die Arbeit einer Lohngruppe',
    'der Arbeit einer Lohngruppe',
  ),
  phrase(
    '"{}" stands beside the grades of the line',
    '"{}" está junto a los niveles salariales del renglón',
    '"{}" steht neben den Lohngruppen des Postens',
  ),
  phrase(
    'the grades say it, each for itself',
    'lo dice cada nivel salarial por sí mismo',
    'jede Lohngruppe sagt es für sich',
  ),
  phrase(
    '"{}" has a {=} for each of its wage grades',
    '"{}" tiene un {} para cada uno de sus niveles salariales',
    '"{}" hat für jede seiner Lohngruppen ein eigenes {}',
  ),
  phrase(
    'name one: {=}; or change all of them: {=}',
    'nombre uno: {}; o cambie todos: {}',
    'eine nennen: {}; oder alle ändern: {}',
  ),
  phrase(
    'grades beside time, tariff or staff',
    'niveles salariales junto a time, tariff o staff',
    'Lohngruppen neben time, tariff oder staff',
  ),
  phrase(
    'A line that several wage grades work on says the time, and the persons, of each grade; its tariffs are the keys.',
    'Un renglón en el que trabajan varios niveles salariales dice el tiempo y las personas de cada uno; sus claves son las tarifas.',
    'Ein Posten, an dem mehrere Lohngruppen arbeiten, nennt Zeit und Personen jeder Gruppe; ihre Schlüssel sind die Tarife.',
  ),
  phrase(
    'one time for several wage grades',
    'un solo tiempo para varios niveles salariales',
    'eine Zeit für mehrere Lohngruppen',
  ),
  phrase(
    'A reform sets or shifts the time, or the persons, of a line that several wage grades work on: it names one grade by its `tariff`, or changes all of them by a share.',
    'Una reforma fija o desplaza el tiempo o las personas de un renglón en el que trabajan varios niveles salariales: nombra uno por su `tariff`, o los cambia todos en una proporción.',
    'Eine Reform setzt oder verschiebt Zeit oder Personen eines Postens, an dem mehrere Lohngruppen arbeiten: sie nennt eine durch ihren `tariff`, oder ändert alle um einen Anteil.',
  ),
  phrase(
    'a month has no fixed number of days: say how many, such as 180 days',
    'un mes no tiene un número fijo de días: diga cuántos, como 180 days',
    'ein Monat hat keine feste Zahl von Tagen: sagen Sie, wie viele, etwa 180 days',
  ),
  noun('hours of work', 'horas de trabajo', 'Arbeitsstunden'),
  phrase(
    'this is no plain number of hours above zero',
    'esto no es un simple número de horas mayor que cero',
    'das ist keine einfache Zahl von Stunden über null',
  ),
  phrase(
    'how many hours a person works a {=} is not said',
    'no se dice cuántas horas trabaja una persona por {}',
    'wie viele Stunden eine Person im {} arbeitet, ist nicht gesagt',
  ),
  phrase('at the head of the model: {=}', 'al inicio del modelo: {}', 'am Anfang des Modells: {}'),
  // names and explanations of the codes
  phrase(
    'unit of work without its hours',
    'unidad de trabajo sin sus horas',
    'Arbeitseinheit ohne ihre Stunden',
  ),
  phrase(
    'How many hours a person works a day, a month or a year is a convention of each method: the model or one of its packs says it.',
    'Cuántas horas trabaja una persona por día, mes o año es una convención de cada método: la dice el modelo o uno de sus paquetes.',
    'Wie viele Stunden eine Person am Tag, im Monat oder im Jahr arbeitet, ist eine Festlegung jeder Methode: das Modell oder eines seiner Pakete sagt es.',
  ),
  phrase(
    'hours of work are no number',
    'las horas de trabajo no son un número',
    'Arbeitsstunden sind keine Zahl',
  ),
  phrase(
    'How many hours a person works a day, a month or a year is a plain number above zero, for it is the size of a unit.',
    'Cuántas horas trabaja una persona por día, mes o año es un simple número mayor que cero, pues es el tamaño de una unidad.',
    'Wie viele Stunden eine Person am Tag, im Monat oder im Jahr arbeitet, ist eine einfache Zahl über null, denn es ist die Größe einer Einheit.',
  ),
  phrase('not two parts', 'no son dos partes', 'nicht zwei Teile'),
  phrase(
    'A difference and a quotient have exactly two parts; one of them may be worked out itself.',
    'Una diferencia y un cociente tienen exactamente dos partes; una de ellas puede calcularse a su vez.',
    'Eine Differenz und ein Quotient haben genau zwei Teile; einer davon kann selbst berechnet sein.',
  ),
  phrase('sum of different units', 'suma de unidades distintas', 'Summe verschiedener Einheiten'),
  phrase(
    'What is added, subtracted, or compared as before and after is in one unit.',
    'Lo que se suma, se resta o se compara como antes y después está en una sola unidad.',
    'Was addiert, abgezogen oder als vorher und nachher verglichen wird, ist in einer Einheit.',
  ),
  phrase(
    'change in a model of levels',
    'cambio en un modelo de niveles',
    'Änderung in einem Modell von Niveaus',
  ),
  phrase(
    'A figure that is said as before and after is the change between them, after less before, and only a model of `kind: change` holds changes.',
    'Una cifra dicha como antes y después es el cambio entre ambos, después menos antes, y solo un modelo de `kind: change` contiene cambios.',
    'Eine Angabe als vorher und nachher ist die Änderung dazwischen, nachher weniger vorher, und nur ein Modell mit `kind: change` enthält Änderungen.',
  ),
  phrase('rounding that cannot be done', 'redondeo que no puede hacerse', 'Rundung, die nicht möglich ist'),
  phrase(
    'A figure that follows from others may be rounded, as the publication it is taken from does. A time says in which unit, for 20 min are 0.3 h; the unit is one of the figure.',
    'Una cifra que se sigue de otras puede redondearse, como lo hace la publicación de la que viene. Un tiempo dice en qué unidad, pues 20 min son 0.3 h; la unidad es una de la cifra.',
    'Eine Angabe, die aus anderen folgt, kann gerundet werden, wie es ihre Veröffentlichung tut. Eine Zeit sagt, in welcher Einheit, denn 20 min sind 0,3 h; die Einheit ist eine der Angabe.',
  ),
  phrase(
    'annuity over no whole years',
    'anualidad sobre años no enteros',
    'Annuität über keine ganzen Jahre',
  ),
  phrase(
    'An annuity is spread over whole years, from 1 to 1,000.',
    'Una anualidad se reparte en años enteros, de 1 a 1,000.',
    'Eine Annuität verteilt sich auf ganze Jahre, von 1 bis 1.000.',
  ),
];
