/** How waiting changes beside a readiness, and what the tables of Australia and Canada need to say. */
import { phrase } from './phrase.js';

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
];
