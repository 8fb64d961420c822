/** What a reviewer asks: BRD607 and BRD7xx. */
import { phrase } from './phrase.js';

export const checks = [
  phrase(
    'the figure does not say how sure it is',
    'la cifra no dice qué tan segura es',
    'die Angabe sagt nicht, wie sicher sie ist',
  ),
  phrase(
    'a status here or in a map around it: published, inferred, assumed or fitted',
    'un estado (status) aquí o en un mapa que la contiene: published, inferred, assumed o fitted',
    'ein Status hier oder in einer Zuordnung darum: published, inferred, assumed oder fitted',
  ),
  phrase(
    'a figure that is {=} does not say where it was seen',
    'una cifra con estado {} no dice dónde se vio',
    'eine Angabe mit dem Status {} sagt nicht, wo sie steht',
  ),
  phrase(
    'a source here or in a map around it: {=}',
    'una fuente aquí o en un mapa que la contiene: {}',
    'eine Quelle hier oder in einer Zuordnung darum: {}',
  ),
  phrase(
    'an undivided line, and the model gives no bounds of the split',
    'un renglón sin dividir, y el modelo no da los límites del reparto',
    'ein ungeteilter Posten, und das Modell nennt keine Grenzen der Aufteilung',
  ),
  phrase(
    'negative, in a model of levels',
    'negativo, en un modelo de niveles',
    'negativ, in einem Niveaumodell',
  ),
  phrase(
    'signed differences go into a model of kind: change',
    'las diferencias con signo van en un modelo con kind: change',
    'Differenzen mit Vorzeichen gehören in ein Modell mit kind: change',
  ),
  phrase('a share of more than 100 %', 'una proporción de más de 100 %', 'ein Anteil von mehr als 100 %'),
  phrase('in per cent: {=}', 'en por ciento: {}', 'in Prozent: {}'),
  phrase(
    'without "%", this is {=} times the whole',
    'sin "%", esto es {} veces el total',
    'ohne "%" ist das {} mal das Ganze',
  ),
  phrase(
    '"{}" is read with a decimal point',
    '"{}" se lee con punto decimal',
    '"{}" wird mit Dezimalpunkt gelesen',
  ),
  phrase(
    'if thousands are meant: {=}; if not, leave out what the point does not need',
    'si son miles: {}; si no, quite lo que el punto no necesita',
    'falls Tausender gemeint sind: {}; falls nicht, weglassen, was der Punkt nicht braucht',
  ),
  // who spends the time, and at what rate
  phrase(
    '"{}" is a value of people\'s own time, and prices the work of {}',
    '"{}" es un valor del tiempo propio de las personas, y valora el trabajo de {}',
    '"{}" ist ein Wert der eigenen Zeit von Menschen und bewertet die Arbeit von {2d}',
  ),
  phrase(
    '"{}" is a value of people\'s own time, and prices the work of firms',
    '"{}" es un valor del tiempo propio de las personas, y valora el trabajo de las empresas',
    '"{}" ist ein Wert der eigenen Zeit von Menschen und bewertet die Arbeit der Unternehmen',
  ),
  phrase(
    '"{}" is a value of people\'s own time, and prices the work of the administration',
    '"{}" es un valor del tiempo propio de las personas, y valora el trabajo de la administración',
    '"{}" ist ein Wert der eigenen Zeit von Menschen und bewertet die Arbeit der Verwaltung',
  ),
  phrase('said here', 'dicho aquí', 'hier gesagt'),
  phrase(
    'paid work has a wage and its loads: {=}',
    'el trabajo pagado tiene un salario y sus cargos: {}',
    'bezahlte Arbeit hat einen Lohn und seine Zuschläge: {}',
  ),
  phrase(
    '"{}" holds what an employer pays on top, and prices citizens\' own time',
    '"{}" incluye lo que el patrón paga además, y valora el tiempo propio de los ciudadanos',
    '"{}" enthält, was ein Arbeitgeber zusätzlich zahlt, und bewertet die eigene Zeit der Bürger',
  ),
  phrase(
    "citizens' time has a wage without loads, or basis: leisure; whom they hire is an outlay, in money",
    'el tiempo de los ciudadanos tiene un salario sin cargos, o basis: leisure; a quien contratan es un desembolso (outlays), en dinero',
    'die Zeit der Bürger hat einen Lohn ohne Zuschläge, oder basis: leisure; wen sie beauftragen, ist eine Auslage (outlays), in Geld',
  ),
  phrase('on top of the wage', 'encima del salario', 'auf den Lohn'),
  phrase(
    '"{}" of "{}" costs {=} {=} here, and {=} {=} elsewhere',
    '"{}" de "{}" cuesta aquí {} {}, y en otro lugar {} {}',
    '"{}" von "{}" kostet hier {} {}, und anderswo {} {}',
  ),
  phrase(
    'give both the same tariff, or say why in a note of the line: note: a specialist does it',
    'dé a ambos la misma tarifa, o diga por qué en una nota del renglón: note: a specialist does it',
    'beiden denselben Tarif geben, oder den Grund in einer Anmerkung des Postens nennen: note: a specialist does it',
  ),
  // too much time
  phrase(
    '"{}" asks one {=} for {=} h a day ({=} h a year)',
    '"{}" exige {3} h al día ({4} h al año) a cada {2}',
    '"{}" verlangt je {} {} h am Tag ({} h im Jahr)',
  ),
  phrase(
    'the lines of "{}" together ask one {=} for {=} h a day ({=} h a year)',
    'los renglones de "{}" exigen en conjunto {3} h al día ({4} h al año) a cada {2}',
    'die Posten von "{}" verlangen zusammen je {} {} h am Tag ({} h im Jahr)',
  ),
  phrase(
    'look at the time, how often, and the population; the time is that of one worker: {=}',
    'revise el tiempo, la frecuencia y la población; el tiempo es el de una sola persona: {}',
    'Zeit, Häufigkeit und Zahl der Betroffenen prüfen; die Zeit ist die einer einzigen Person: {}',
  ),
  phrase(
    '"{}" takes {=} h for {}, more than a day and a night',
    '"{}" toma {} h para {}, más de un día con su noche',
    '"{}" dauert {} h für {}, länger als ein Tag und eine Nacht',
  ),
  phrase('one visit', 'una visita', 'einen Besuch'),
  phrase('one case of one citizen', 'un caso de un ciudadano', 'einen Fall eines Bürgers'),
  phrase(
    'if minutes are meant: time: 90 min; waiting for the answer is the resolution: {=}; several people are staff: 2',
    'si son minutos: time: 90 min; la espera de la respuesta es la resolución: {}; varias personas son staff: 2',
    'falls Minuten gemeint sind: time: 90 min; das Warten auf die Antwort ist die Entscheidung: {}; mehrere Personen sind staff: 2',
  ),
  phrase(
    'one {=} waits {=} days a year ({=} cases x {=} days), and a year has {=}',
    'cada {} espera {} días al año ({} casos x {} días), y un año tiene {}',
    'je {} sind es {} Wartetage im Jahr ({} Fälle x {} Tage), und ein Jahr hat {}',
  ),
  phrase(
    'waits that run side by side do not add: value fewer of the cases ({=}), or count one period for them all',
    'las esperas simultáneas no se suman: valore menos casos ({}), o cuente un solo plazo para todos',
    'gleichzeitige Wartezeiten werden nicht addiert: weniger der Fälle bewerten ({}), oder eine einzige Frist für alle zählen',
  ),
  phrase(
    '{=} takes {=} h: no queue but the wait for the answer, which is counted a second time',
    '{} toma {} h: no es una fila sino la espera de la respuesta, que se cuenta por segunda vez',
    '{} dauert {} h: keine Schlange, sondern das Warten auf die Antwort, das ein zweites Mal gezählt wird',
  ),
  phrase(
    '{=} is the wait for an answer that comes within the day, which is counted a second time',
    '{} es la espera de una respuesta que llega el mismo día, que se cuenta por segunda vez',
    '{} ist das Warten auf eine Antwort am selben Tag, das ein zweites Mal gezählt wird',
  ),
  phrase('and is valued as {=} here', 'y aquí se valora como {}', 'und wird hier als {} bewertet'),
  phrase(
    'keep one: hours at the counter are a line, days until the answer are the resolution',
    'deje uno: las horas en la ventanilla son un renglón, los días hasta la respuesta son la resolución',
    'eines behalten: Stunden am Schalter sind ein Posten, Tage bis zur Antwort sind die Entscheidung',
  ),
  // too many, or none
  phrase(
    '{=} {=}, and the whole country has a population of {=} in {=}',
    '{} {}, y todo el país tiene una población de {} en {}',
    '{} {}, und das ganze Land hat {} Einwohner im Jahr {}',
  ),
  phrase(
    'look at the scale (k, M, bn); who acts several times a year is a frequency: {=}',
    'revise la escala (k, M, bn); actuar varias veces al año es una frecuencia: {}',
    'die Größenordnung prüfen (k, M, bn); mehrmals im Jahr zu handeln ist eine Häufigkeit: {}',
  ),
  phrase(
    'with a zero here nothing happens, and all that depends on it costs nothing',
    'con un cero aquí no ocurre nada, y todo lo que depende de ello no cuesta nada',
    'mit einer Null hier geschieht nichts, und alles, was davon abhängt, kostet nichts',
  ),
  phrase(
    'say how many there are; what does not exist yet is a series: {=}',
    'diga cuántos hay; lo que aún no existe es una serie: {}',
    'angeben, wie viele es gibt; was es noch nicht gibt, ist eine Reihe: {}',
  ),
  // payments, placeholders
  phrase(
    '"{}" sounds like money paid to government, and it is counted as a cost',
    '"{}" parece dinero que se paga al gobierno, y se cuenta como costo',
    '"{}" klingt nach Geld, das der Staat erhält, und zählt als Kosten',
  ),
  phrase(
    "a transfer is the procedure's fee, in no cost: {=}",
    'una transferencia es el derecho del trámite (fee), en ningún costo: {}',
    'ein Transfer ist die Gebühr des Verfahrens (fee), in keinen Kosten: {}',
  ),
  phrase(
    '"{}" looks like a placeholder, and nothing says where it comes from',
    '"{}" parece un valor provisional, y nada dice de dónde viene',
    '"{}" sieht nach einem Platzhalter aus, und nichts sagt, woher die Zahl kommt',
  ),
  phrase(
    'give it a source, or a note that says why: {value: {=}, note: half of the register}',
    'dé una fuente, o una nota que diga por qué: {value: {}, note: half of the register}',
    'eine Quelle nennen, oder den Grund in einer Anmerkung: {value: {}, note: half of the register}',
  ),
  // dates and prices
  phrase('"{}" is not a date', '"{}" no es una fecha', '"{}" ist kein Datum'),
  phrase(
    'the figure was good until {=}, and today is {=}',
    'la cifra estuvo vigente hasta {}, y hoy es {}',
    'die Angabe galt bis {}, und heute ist {}',
  ),
  phrase(
    'look it up again, and give it a later date',
    'consúltela de nuevo y dele una fecha posterior',
    'neu nachschlagen und ein späteres Datum geben',
  ),
  phrase('the deflator has {=} to {=}', 'el deflactor va de {} a {}', 'der Deflator reicht von {} bis {}'),
  phrase(
    'prices of {=} are brought to others, and the deflator has no {=}',
    'los precios de {} se llevan a otros, y el deflactor no tiene {}',
    'Preise von {} werden auf andere umgerechnet, und der Deflator hat kein Jahr {}',
  ),
  phrase(
    'add the year to the deflator, or say what holds beyond its ends: beyond: growth',
    'agregue el año al deflactor, o diga qué vale más allá de sus extremos: beyond: growth',
    'den Deflator um das Jahr ergänzen, oder sagen, was jenseits seiner Enden gilt: beyond: growth',
  ),
  phrase(
    'an amount of {=} that does not say its prices counts in those of {=}',
    'un monto de {} que no dice sus precios cuenta a precios de {}',
    'ein Betrag von {}, der seine Preise nicht nennt, zählt in denen von {}',
  ),
  phrase(
    'beside asOf: prices: {=}, or prices: {=} if it was brought there',
    'junto a asOf: prices: {}, o prices: {} si ya se llevó a ese año',
    'neben asOf: prices: {}, oder prices: {}, falls er darauf umgerechnet wurde',
  ),
  phrase('the year it describes', 'el año que describe', 'das Jahr, das er beschreibt'),
  // answers
  phrase(
    'nothing here asks what {=} would ask',
    'nada aquí pregunta lo que preguntaría {}',
    'nichts hier fragt, was {} fragen würde',
  ),
  phrase('leave the answer out', 'quite la respuesta', 'die Antwort weglassen'),
  phrase(
    'the economic cost is {=} of this GDP',
    'el costo económico es el {} de este PIB',
    'die ökonomischen Kosten sind {} dieses BIP',
  ),
  phrase(
    'look at the scales of the GDP and of the wages: {=}',
    'revise las escalas del PIB y de los salarios: {}',
    'die Größenordnungen von BIP und Löhnen prüfen: {}',
  ),
  phrase(
    'channel "{}" does not say its visits, and "{}" is per visit: one visit a case is counted',
    'el canal "{}" no dice sus visitas y "{}" es por visita: se cuenta una visita por caso',
    'der Kanal "{}" nennt seine Besuche nicht, und "{}" gilt je Besuch: ein Besuch je Fall wird gezählt',
  ),
  phrase(
    'visits: 0 here, or a channel on the line: channel: office',
    'aquí visits: 0, o un canal en el renglón: channel: office',
    'hier visits: 0, oder ein Kanal am Posten: channel: office',
  ),
  phrase(
    'variant "{}" does not say its fee, and others do',
    'la modalidad "{}" no dice sus derechos y otras sí',
    'die Variante "{}" nennt ihre Gebühr nicht, andere nennen sie',
  ),
] as const;
