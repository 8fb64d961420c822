/** How waiting changes beside a readiness, and what the tables of Australia and Canada need to say. */
import { noun, phrase } from './phrase.js';

export const deadlines = [
  phrase(
    'difference of waiting beside a readiness',
    'diferencia de espera junto a una fecha de inicio posible',
    'Differenz der Wartezeit neben einem frühesten Beginn',
  ),
  phrase(
    'Nobody waits less than not at all, before a change and after it: what lies beyond `ready` is cut off at zero on each side by itself, so a difference of the days is not enough to know it. `duty: new` says that the waiting begins with the change, and its days are then those of afterwards.',
    'Nadie espera menos que nada, ni antes de un cambio ni después: lo que pasa de `ready` se corta en cero en cada lado por separado, así que la diferencia de los días no basta para conocerlo. `duty: new` dice que la espera empieza con el cambio, y sus días son entonces los de después.',
    'Niemand wartet weniger als gar nicht, weder vor einer Änderung noch danach: Was über `ready` hinausgeht, wird auf jeder Seite für sich bei null abgeschnitten; eine Differenz der Tage genügt daher nicht. `duty: new` sagt, dass das Warten mit der Änderung beginnt; seine Tage sind dann die danach.',
  ),
  phrase(
    'beside "ready", "{}" says a difference alone, and the wait beyond readiness is known before and after only',
    'junto a "ready", "{}" dice solo una diferencia, y la espera que pasa de ese día solo se conoce con el antes y el después',
    'neben "ready" sagt "{}" nur eine Differenz, und das Warten darüber hinaus ist nur mit Vorher und Nachher bekannt',
  ),
  phrase(
    'write both: {=}: {before: 35 days, after: 19 days}; of a duty that begins: duty: new',
    'escriba ambos: {}: {before: 35 days, after: 19 days}; de una obligación que empieza: duty: new',
    'beides schreiben: {}: {before: 35 days, after: 19 days}; bei einer Vorgabe, die beginnt: duty: new',
  ),
  phrase(
    'write both: {=}: {before: 35 days, after: 0 days}',
    'escriba ambos: {}: {before: 35 days, after: 0 days}',
    'beides schreiben: {}: {before: 35 days, after: 0 days}',
  ),
  // tables and present values
  phrase(
    'The cost of a year is C x D x E x G in {}; of what is due once in several years it is a share of each, and A holds it in the years in which it is paid.',
    'El costo de un año es C x D x E x G en {}; de lo que toca una vez en varios años es la parte de cada uno, y A lo contiene en los años en que se paga.',
    'Die Kosten eines Jahres sind C x D x E x G in {}; was einmal in mehreren Jahren fällig ist, steht darin mit dem Teil eines Jahres, und in A in den Jahren, in denen es bezahlt wird.',
  ),
  phrase(
    'For present values, lines whose cases are counted, which are paid once a year, {}, unless the procedure says how often, as in timing: {=}: {}.',
    'Para valores presentes, renglones cuyos casos se cuentan y que se pagan una vez al año, {}, salvo que el trámite diga cuántas veces, como en timing: {2}: {3}.',
    'Bei Barwerten: Zeilen, deren Fälle gezählt sind und die einmal im Jahr bezahlt werden, {}, falls das Verfahren nicht sagt, wie oft, etwa mit timing: {2}: {3}.',
  ),
  noun('at its start', 'al principio', 'an seinem Anfang'),
  noun('in its middle', 'a la mitad', 'in seiner Mitte'),
  noun('at its end', 'al final', 'an seinem Ende'),
  phrase(
    'Of what is due once in {} years, the total of {} years holds {=} times; the present value, the {} whose period ends within the horizon.',
    'De lo que toca una vez en {} años, el total de {} años contiene {} veces; el valor presente, las {} cuyo periodo termina dentro del horizonte.',
    'Was einmal in {} Jahren fällig ist, steht in der Summe von {} Jahren {} Mal; im Barwert die {} Mal, deren Periode im Zeithorizont endet.',
  ),
];
