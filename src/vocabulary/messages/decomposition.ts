/** What decompositions say: which reform, or which driver, brought how much. */
import { noun, phrase } from './phrase.js';

export const decomposition = [
  // the code
  phrase(
    'amount and share part ways',
    'el monto y la proporción divergen',
    'Betrag und Anteil laufen auseinander',
  ),
  phrase(
    'The amount rose while its share of GDP fell, or the reverse, because GDP itself moved. Whoever quotes one of the two misleads: say both, or hold GDP fixed (`share: {of: gdp, year: 2012}`).',
    'El monto subió mientras su proporción del PIB bajó, o al revés, porque se movió el propio PIB. Quien cita solo uno de los dos engaña: diga ambos, o deje fijo el PIB (`share: {of: gdp, year: 2012}`).',
    'Der Betrag stieg, während sein Anteil am BIP fiel, oder umgekehrt, weil sich das BIP selbst bewegte. Wer nur eines von beiden nennt, führt in die Irre: nennen Sie beide, oder halten Sie das BIP fest (`share: {of: gdp, year: 2012}`).',
  ),
  phrase(
    '{=} rose by {} {} a year from {} to {}, and its share of GDP fell, for GDP grew by more',
    '{} subió {} {} al año de {} a {}, y su proporción del PIB bajó, pues el PIB creció más',
    '{} stieg um {} {} im Jahr von {} bis {}, und sein Anteil am BIP fiel, denn das BIP wuchs stärker',
  ),
  phrase(
    '{=} fell by {} {} a year from {} to {}, and its share of GDP rose, for GDP fell by more',
    '{} bajó {} {} al año de {} a {}, y su proporción del PIB subió, pues el PIB cayó más',
    '{} fiel um {} {} im Jahr von {} bis {}, und sein Anteil am BIP stieg, denn das BIP fiel stärker',
  ),
  phrase(
    '{=} rose by {} {} a year from {} to {}, and its share of GDP fell, for GDP grew by more.',
    '{} subió {} {} al año de {} a {}, y su proporción del PIB bajó, pues el PIB creció más.',
    '{} stieg um {} {} im Jahr von {} bis {}, und sein Anteil am BIP fiel, denn das BIP wuchs stärker.',
  ),
  phrase(
    '{=} fell by {} {} a year from {} to {}, and its share of GDP rose, for GDP fell by more.',
    '{} bajó {} {} al año de {} a {}, y su proporción del PIB subió, pues el PIB cayó más.',
    '{} fiel um {} {} im Jahr von {} bis {}, und sein Anteil am BIP stieg, denn das BIP fiel stärker.',
  ),
  // how the parts were found
  phrase(
    'Shapley values: the mean of what a reform changes over all orders in which the reforms could come. Interaction is this part less what the reform does alone; "last" is what it does after all others.',
    'Valores de Shapley: el promedio de lo que una reforma cambia en todos los órdenes en que podrían llegar las reformas. La interacción es esta parte menos lo que la reforma logra por sí sola; "al final" es lo que logra después de todas las demás.',
    'Shapley-Werte: das Mittel dessen, was eine Reform ändert, über alle Reihenfolgen, in denen die Reformen kommen könnten. Die Wechselwirkung ist dieser Teil ohne das, was die Reform allein bewirkt; "zuletzt" ist, was sie nach allen anderen bewirkt.',
  ),
  phrase(
    'Shapley values: the mean of what a driver changes over all orders in which the drivers could move, row by row.',
    'Valores de Shapley: el promedio de lo que un factor cambia en todos los órdenes en que podrían moverse los factores, renglón por renglón.',
    'Shapley-Werte: das Mittel dessen, was ein Treiber ändert, über alle Reihenfolgen, in denen sich die Treiber bewegen könnten, Zeile für Zeile.',
  ),
  phrase(
    'Stacked: each reform after all that begin before it, or in the same year with an id before its own. These parts depend on that order; --method shapley has none.',
    'Apiladas: cada reforma después de todas las que empiezan antes, o en el mismo año con un id anterior al suyo. Estas partes dependen de ese orden; --method shapley no tiene ninguno.',
    'Gestapelt: jede Reform nach allen, die vor ihr beginnen, oder im selben Jahr mit einer id vor der ihren. Diese Teile hängen von der Reihenfolge ab; --method shapley hat keine.',
  ),
  phrase(
    'Stacked: each driver after those above it. These parts depend on that order; --method shapley has none.',
    'Apilados: cada factor después de los que están arriba de él. Estas partes dependen de ese orden; --method shapley no tiene ninguno.',
    'Gestapelt: jeder Treiber nach denen über ihm. Diese Teile hängen von der Reihenfolge ab; --method shapley hat keine.',
  ),
  phrase(
    'One at a time: what each does alone, from where all begin. These parts do not add up; what is left stands as interaction.',
    'De uno en uno: lo que cada uno logra por sí solo, desde donde todos empiezan. Estas partes no suman el total; lo que falta está como interacción.',
    'Einzeln: was jedes allein bewirkt, von da, wo alle beginnen. Diese Teile ergeben nicht das Ganze; was fehlt, steht als Wechselwirkung.',
  ),
  phrase(
    'Exact: of {} reforms, at most {} meet in one line.',
    'Exacto: de {} reformas, a lo más {} coinciden en un renglón.',
    'Exakt: von {} Reformen treffen höchstens {} in einer Zeile zusammen.',
  ),
  phrase(
    'Up to {} reforms meet in one line. Lines in which more than {} do were sampled: {}, by {} orders drawn from the seed {}; the standard error stands beside. The others are exact, and all parts add up.',
    'Hasta {} reformas coinciden en un renglón. Los renglones en que coinciden más de {} se muestrearon: {}, con {} órdenes sorteados con la semilla {}; el error estándar está al lado. Los demás son exactos, y todas las partes suman el total.',
    'Bis zu {} Reformen treffen in einer Zeile zusammen. Zeilen, in denen es mehr als {} sind, wurden gezogen: {}, mit {} Reihenfolgen aus dem Startwert {}; der Standardfehler steht daneben. Die anderen sind exakt, und alle Teile ergeben das Ganze.',
  ),
  // what is zero, and why
  phrase(
    '"{}" is zero: its effect is contained in that of "{}".',
    '"{}" es cero: su efecto está contenido en el de "{}".',
    '"{}" ist null: die Wirkung ist in der von "{}" enthalten.',
  ),
  phrase(
    '"{}" is zero: it requires "{}", which does nothing by itself.',
    '"{}" es cero: requiere "{}", que no hace nada por sí misma.',
    '"{}" ist null: sie setzt "{}" voraus, die selbst nichts bewirkt.',
  ),
  phrase(
    '"{}" changes nothing here: it begins in {}.',
    '"{}" no cambia nada aquí: empieza en {}.',
    '"{}" ändert hier nichts: Beginn ist {}.',
  ),
  phrase(
    '"{}" changes nothing here: it ended in {}.',
    '"{}" no cambia nada aquí: terminó en {}.',
    '"{}" ändert hier nichts: Ende war {}.',
  ),
  phrase(
    'In amounts, prices and GDP are zero by construction: amounts are in the prices of one year, and GDP is in none of them.',
    'En los montos, los precios y el PIB son cero por construcción: los montos están a precios de un solo año, y el PIB no entra en ninguno.',
    'In den Beträgen sind Preise und BIP null, so sind sie gebaut: Beträge stehen in Preisen eines Jahres, und das BIP ist in keinem von ihnen.',
  ),
  phrase(
    'Reforms move neither prices nor GDP: there these are zero by construction, and in the drift they are not.',
    'Las reformas no mueven ni los precios ni el PIB: ahí son cero por construcción, y en la deriva no.',
    'Reformen bewegen weder Preise noch BIP: dort sind diese null, so sind sie gebaut, und in der Drift sind sie es nicht.',
  ),
  phrase(
    'Shares are of the GDP of {} alone, so prices and GDP are zero by construction; --gdp each lets them move.',
    'Las proporciones son solo del PIB de {}, así que los precios y el PIB son cero por construcción; --gdp each los deja moverse.',
    'Anteile sind am BIP von {} allein, also sind Preise und BIP null, so sind sie gebaut; --gdp each lässt sie sich bewegen.',
  ),
  phrase(
    'Drift is what happens without any reform; what the reforms do is counted after it, at the volumes, tariffs and prices of the last year.',
    'La deriva es lo que pasa sin ninguna reforma; lo que hacen las reformas se cuenta después, con los volúmenes, las tarifas y los precios del último año.',
    'Die Drift ist, was ohne jede Reform geschieht; was die Reformen bewirken, zählt danach, mit den Fallzahlen, Tarifen und Preisen des letzten Jahres.',
  ),
  phrase(
    'The measure is known only between two ends, for some lines are undivided. What is decomposed is its identified part.',
    'La medida se conoce solo entre dos extremos, pues algunos renglones están sin dividir. Lo que se descompone es su parte identificada.',
    'Das Maß ist nur zwischen zwei Enden bekannt, denn einige Zeilen sind ungeteilt. Zerlegt wird sein bestimmter Teil.',
  ),
  phrase(
    'Lines that are known only as a whole (undivided) move as money, whatever moves behind them.',
    'Los renglones que se conocen solo como un todo (sin dividir) se mueven como dinero, sea lo que sea lo que se mueve detrás.',
    'Zeilen, die nur als Ganzes bekannt sind (ungeteilt), bewegen sich als Geld, was auch immer sich dahinter bewegt.',
  ),
  phrase('(interaction)', '(interacción)', '(Wechselwirkung)'),
  // wrong calls
  noun('decomposition', 'descomposición', 'Zerlegung'),
  noun('decompositions', 'descomposiciones', 'Zerlegungen'),
  noun('methods', 'métodos', 'Methoden'),
  phrase(
    'decompose is of one scenario',
    'decompose es de un solo escenario',
    'decompose gilt einem Szenario',
  ),
  phrase(
    'for example: --scenario scenarios/digital-2030.yaml; a+b combines two',
    'por ejemplo: --scenario scenarios/digital-2030.yaml; a+b combina dos',
    'zum Beispiel: --scenario scenarios/digital-2030.yaml; a+b verbindet zwei',
  ),
  phrase('decompose needs --by', 'decompose necesita --by', 'decompose braucht --by'),
  phrase(
    'one of: --by reform, --by driver',
    'uno de: --by reform, --by driver',
    'eines von: --by reform, --by driver',
  ),
  phrase(
    '--gdp {=} is no basis of shares',
    '--gdp {} no es una base de proporciones',
    '--gdp {} ist keine Basis für Anteile',
  ),
  phrase(
    'the GDP of each year, or of one: --gdp each, --gdp 2009',
    'el PIB de cada año, o de uno: --gdp each, --gdp 2009',
    'das BIP jedes Jahres, oder eines: --gdp each, --gdp 2009',
  ),
  phrase(
    '--from and --to are of --by driver',
    '--from y --to son de --by driver',
    '--from und --to gehören zu --by driver',
  ),
  phrase(
    'by reform it is one year, or a block for each of several: --year 2017, --year 2013..2017',
    'por reforma es un año, o un bloque por cada uno de varios: --year 2017, --year 2013..2017',
    'nach Reform ist es ein Jahr, oder ein Block für jedes von mehreren: --year 2017, --year 2013..2017',
  ),
  phrase('--year {=} are no years', '--year {} no son años', '--year {} sind keine Jahre'),
  phrase(
    'for example: --year 2017, --year 2013..2017',
    'por ejemplo: --year 2017, --year 2013..2017',
    'zum Beispiel: --year 2017, --year 2013..2017',
  ),
  phrase('--year is of --by reform', '--year es de --by reform', '--year gehört zu --by reform'),
  phrase(
    'by driver it is from a year to another: --from 2012 --to 2017',
    'por factor es de un año a otro: --from 2012 --to 2017',
    'nach Treiber ist es von einem Jahr zu einem anderen: --from 2012 --to 2017',
  ),
  phrase('nothing moves from {} to {}', 'nada se mueve de {} a {}', 'von {} bis {} bewegt sich nichts'),
  phrase(
    'from an earlier year to a later one: --from 2012 --to 2017',
    'de un año anterior a uno posterior: --from 2012 --to 2017',
    'von einem früheren Jahr zu einem späteren: --from 2012 --to 2017',
  ),
];
