/** Names and explanations of the codes BRD7xx: what a reviewer asks. */
import { phrase } from './phrase.js';

export const codesOfChecks = [
  phrase('no status or no source', 'sin estado o sin fuente', 'kein Status oder keine Quelle'),
  phrase(
    'Every figure should say how sure it is, and a published or inferred one where it was seen.',
    'Cada cifra debe decir qué tan segura es, y una publicada o inferida, dónde se vio.',
    'Jede Angabe sollte sagen, wie sicher sie ist, und eine veröffentlichte oder abgeleitete, wo sie steht.',
  ),
  phrase('negative', 'negativo', 'negativ'),
  phrase(
    'In a model of levels no time, amount, share or number of cases is negative. Signed differences go into a model of `kind: change`.',
    'En un modelo de niveles ningún tiempo, monto, proporción o número de casos es negativo. Las diferencias con signo van en un modelo con `kind: change`.',
    'In einem Niveaumodell ist keine Zeit, kein Betrag, kein Anteil und keine Fallzahl negativ. Differenzen mit Vorzeichen gehören in ein Modell mit `kind: change`.',
  ),
  phrase('over 100 %', 'más de 100 %', 'über 100 %'),
  phrase(
    'A share is at most 100 %.',
    'Una proporción es como máximo 100 %.',
    'Ein Anteil ist höchstens 100 %.',
  ),
  phrase('never used', 'nunca se usa', 'nie gebraucht'),
  phrase('Nothing refers to it.', 'Nada se refiere a ello.', 'Nichts bezieht sich darauf.'),
  phrase(
    'point that may part thousands',
    'punto que puede separar miles',
    'Punkt, der Tausender trennen könnte',
  ),
  phrase(
    'A point is a decimal point, so 12.000 MXN are twelve. Thousands are parted by an underscore.',
    'Un punto es punto decimal, así que 12.000 MXN son doce. Los miles se separan con guion bajo.',
    'Ein Punkt ist ein Dezimalpunkt, also sind 12.000 MXN zwölf. Tausender trennt ein Unterstrich.',
  ),
  phrase('more than 24 hours a day', 'más de 24 horas al día', 'mehr als 24 Stunden am Tag'),
  phrase(
    'A line asks one entity for more than 24 h x 365 a year: time x occurrences / population, of one worker, without staff. Of citizens, who have no staff, all lines of a procedure are taken together. A time, a frequency or a population is wrong.',
    'Un renglón exige a un solo sujeto más de 24 h x 365 al año: tiempo x ocurrencias / población, de una sola persona, sin contar personal (staff). Para los ciudadanos, que no tienen personal, se suman todos los renglones de un trámite. Un tiempo, una frecuencia o una población está mal.',
    'Ein Posten verlangt von einem einzelnen Betroffenen mehr als 24 h x 365 im Jahr: Zeit x Fallzahl / Zahl der Betroffenen, einer einzigen Person, ohne staff. Bei Bürgern, die kein Personal haben, werden alle Posten eines Verfahrens zusammengenommen. Eine Zeit, eine Häufigkeit oder eine Zahl der Betroffenen ist falsch.',
  ),
  phrase('longer than a day and a night', 'más de un día con su noche', 'länger als ein Tag und eine Nacht'),
  phrase(
    'A visit, or what one citizen does for one case, takes more than 24 h of work. Often minutes were meant, or the days until the answer.',
    'Una visita, o lo que un ciudadano hace para un caso, toma más de 24 h de trabajo. A menudo se trataba de minutos, o de los días hasta la resolución.',
    'Ein Besuch, oder was ein Bürger für einen Fall tut, dauert mehr als 24 h Arbeit. Oft waren Minuten gemeint, oder die Tage bis zur Entscheidung.',
  ),
  phrase(
    'payment to government as a burden',
    'pago al gobierno como carga administrativa',
    'Zahlung an den Staat als Belastung',
  ),
  phrase(
    'A line with money is named after a fee, tax, duty, levy, fine or contribution. What government receives is a transfer: it is a fee of the procedure, and in no cost. What third parties are paid, as a notary, stays an outlay.',
    'Un renglón con dinero lleva el nombre de un derecho, impuesto, arancel, aprovechamiento, multa o cuota. Lo que recibe el gobierno es una transferencia: es un derecho del trámite (fee) y no entra en ningún costo. Lo que se paga a terceros, como un notario, sigue siendo un desembolso (outlays).',
    'Ein Posten mit Geld heißt nach einer Gebühr, einer Steuer, einem Zoll, einer Abgabe, einem Bußgeld oder einem Beitrag. Was der Staat erhält, ist ein Transfer: eine Gebühr des Verfahrens (fee), und in keinen Kosten. Was Dritte erhalten, etwa ein Notar, bleibt eine Auslage (outlays).',
  ),
  phrase('rate that does not fit', 'costo por hora que no corresponde', 'Lohnsatz, der nicht passt'),
  phrase(
    "People's own time is worth a wage without loads, or a value of leisure; paid work costs its wage with loads. So a tariff of basis leisure prices neither firms nor the administration, and one with fringe, overhead, multiplier or a loaded basis no citizens. Community organisations have volunteers and staff: either fits.",
    'El tiempo propio de las personas vale un salario sin cargos, o un valor del tiempo libre; el trabajo pagado cuesta su salario con cargos. Por eso una tarifa con base leisure no valora ni a las empresas ni a la administración, y una con fringe, overhead, multiplier o una base ya cargada no valora a los ciudadanos. Las organizaciones comunitarias tienen voluntarios y personal: cualquiera de las dos sirve.',
    'Die eigene Zeit der Menschen ist einen Lohn ohne Zuschläge wert, oder einen Wert der Freizeit; bezahlte Arbeit kostet ihren Lohn mit Zuschlägen. Ein Tarif der Grundlage leisure bewertet also weder Unternehmen noch Verwaltung, und einer mit fringe, overhead, multiplier oder einer Grundlage mit Zuschlägen keine Bürger. Gemeinnützige Organisationen haben Ehrenamtliche und Personal: beides passt.',
  ),
  phrase('zero of them', 'cero casos o sujetos', 'null Fälle oder Betroffene'),
  phrase(
    'A frequency, a population, a number of cases or a compliance of zero makes everything that depends on it cost nothing.',
    'Una frecuencia, una población, un número de casos o un cumplimiento de cero hace que todo lo que depende de ello no cueste nada.',
    'Eine Häufigkeit, eine Zahl der Betroffenen, eine Fallzahl oder eine Befolgung von null macht, dass alles, was davon abhängt, nichts kostet.',
  ),
  phrase('more than the country has', 'más de los que tiene el país', 'mehr, als das Land hat'),
  phrase(
    "A segment or a procedure counts more persons than the economy's population of the model's year; or more firms or families than there are people.",
    'Un segmento o un trámite cuenta más personas que la población del país (economy) en el año del modelo; o más empresas o familias que habitantes.',
    'Eine Gruppe oder ein Verfahren zählt mehr Personen als die Bevölkerung des Landes (economy) im Jahr des Modells; oder mehr Unternehmen oder Familien als Einwohner.',
  ),
  phrase('the same wait twice', 'la misma espera dos veces', 'dieselbe Wartezeit zweimal'),
  phrase(
    'Time in a queue is time of a line; the days until the answer are the resolution, valued by the method of the segment. A queue of 8 h or more waits for the answer; and an answer within the day is waited for in the queue.',
    'El tiempo en la fila es tiempo de un renglón; los días hasta la respuesta son la resolución, que se valora con el método del segmento. Una fila de 8 h o más es espera de la respuesta; y una respuesta en el mismo día se espera en la fila.',
    'Zeit in der Schlange ist Zeit eines Postens; die Tage bis zur Antwort sind die Entscheidung, bewertet mit der Methode der Gruppe. Eine Schlange von 8 h oder mehr ist Warten auf die Antwort; und auf eine Antwort am selben Tag wartet man in der Schlange.',
  ),
  phrase(
    'more waiting than a year has days',
    'más días de espera que los del año',
    'mehr Wartetage, als das Jahr hat',
  ),
  phrase(
    'Cases per entity x days of waiting (x the share that blocks capital) is more than the days of a year. Waits that run side by side do not add.',
    'Casos por sujeto x días de espera (x la proporción con capital inmovilizado) es más que los días de un año. Las esperas simultáneas no se suman.',
    'Fälle je Betroffenem x Wartetage (x der Anteil mit gebundenem Kapital) sind mehr als die Tage eines Jahres. Gleichzeitige Wartezeiten werden nicht addiert.',
  ),
  phrase('past its best-before', 'cifra con vigencia vencida', 'Angabe abgelaufen'),
  phrase(
    'The figure says until when it may be trusted, and that day is over. Today is the day of the run, or BALDUQUE_TODAY.',
    'La cifra dice hasta cuándo es confiable, y ese día ya pasó. Hoy es el día de la ejecución, o BALDUQUE_TODAY.',
    'Die Angabe sagt, bis wann sie verlässlich ist, und dieser Tag ist vorbei. Heute ist der Tag des Laufs, oder BALDUQUE_TODAY.',
  ),
  phrase('not a date', 'no es una fecha', 'kein Datum'),
  phrase(
    'A date is a year, a month and a day that the calendar has.',
    'Una fecha es un año, un mes y un día que existen en el calendario.',
    'Ein Datum ist ein Jahr, ein Monat und ein Tag, die es im Kalender gibt.',
  ),
  phrase(
    'price year outside the deflator',
    'año de precios fuera del deflactor',
    'Preisjahr außerhalb des Deflators',
  ),
  phrase(
    'An amount is brought from the prices of its year to those of the results, and the deflator lacks one of the two years.',
    'Un monto se lleva de los precios de su año a los de los resultados, y al deflactor le falta uno de los dos años.',
    'Ein Betrag wird von den Preisen seines Jahres auf die der Ergebnisse umgerechnet, und dem Deflator fehlt eines der beiden Jahre.',
  ),
  phrase('amount without its price year', 'monto sin su año de precios', 'Betrag ohne sein Preisjahr'),
  phrase(
    'An amount that describes another year than that of the prices of the results, and does not say its prices, is used as if it were in the prices of the results.',
    'Un monto que describe un año distinto al de los precios de los resultados, y que no dice sus precios, se usa como si estuviera a precios de los resultados.',
    'Ein Betrag, der ein anderes Jahr beschreibt als das der Preise der Ergebnisse und seine Preise nicht nennt, wird verwendet, als stünde er in Preisen der Ergebnisse.',
  ),
  phrase('same work at two wages', 'mismo trabajo con dos salarios', 'gleiche Arbeit zu zwei Löhnen'),
  phrase(
    'Lines of the same name, for the same segment, are priced at different rates, and no note says why.',
    'Renglones con el mismo nombre, para el mismo segmento, se valoran con costos por hora distintos, y ninguna nota dice por qué.',
    'Posten desselben Namens, für dieselbe Gruppe, werden mit verschiedenen Lohnsätzen bewertet, und keine Anmerkung sagt, warum.',
  ),
  phrase('looks like a placeholder', 'parece un valor provisional', 'sieht nach einem Platzhalter aus'),
  phrase(
    'A number like 999, 12345 or 1_000_000, assumed or without a status, and with neither a note nor a source of its own or around it.',
    'Un número como 999, 12345 o 1_000_000, supuesto o sin estado, y sin nota ni fuente, propia o de un mapa que lo contiene.',
    'Eine Zahl wie 999, 12345 oder 1_000_000, angenommen oder ohne Status, und ohne Anmerkung oder Quelle, eigene oder in einer Zuordnung darum.',
  ),
  phrase('no effect', 'sin efecto', 'ohne Wirkung'),
  phrase(
    'The key is understood and enters no formula where it stands, so that it changes no number.',
    'La clave se entiende y no entra en ninguna fórmula donde está, así que no cambia ningún número.',
    'Der Schlüssel wird verstanden und geht, wo er steht, in keine Formel ein, ändert also keine Zahl.',
  ),
  phrase(
    'said of one and not of the other',
    'dicho de uno y no del otro',
    'von einem gesagt und vom anderen nicht',
  ),
  phrase(
    'One channel says its visits, or one variant its fee, and another does not. Without a word a visit is one per case, and a fee is nothing.',
    'Un canal dice sus visitas, o una modalidad sus derechos, y otro no. Si no se dice, hay una visita por caso y ningún derecho.',
    'Ein Kanal nennt seine Besuche, oder eine Variante ihre Gebühr, und ein anderer nicht. Ohne Angabe zählt ein Besuch je Fall und keine Gebühr.',
  ),
  phrase('burden beyond belief', 'carga inverosímil', 'unglaubwürdig hohe Last'),
  phrase(
    'The economic cost is more than a fifth of the GDP that its share is of. No published burden is above a tenth; a GDP in millions instead of billions, or a wage a month instead of an hour, is likelier.',
    'El costo económico supera la quinta parte del PIB del que es proporción. Ninguna carga publicada pasa de la décima parte; es más probable un PIB en millones en lugar de miles de millones, o un salario mensual en lugar de por hora.',
    'Die ökonomischen Kosten sind mehr als ein Fünftel des BIP, an dem ihr Anteil gemessen wird. Keine veröffentlichte Last liegt über einem Zehntel; wahrscheinlicher ist ein BIP in Millionen statt Milliarden oder ein Lohn je Monat statt je Stunde.',
  ),
] as const;
