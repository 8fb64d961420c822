/**
 * How many hours a person works in a day, a month and a year: `work: {day: 8 h, month: 134 h, year: 1_600 h}`. A convention of each method, so
 * person-days, person-months and person-years are units only where the model or a pack of it says them, and then convert exactly.
 */
import { entryOf, type MapNode, type Node } from '../document/node.js';
import { compare, toText, zero, type Exact } from '../quantity/exact.js';
import { isProblem, parseFigureText } from '../quantity/figure-text.js';
import { sameDimensions, unit, type Unit } from '../quantity/unit.js';
import { personUnits, unitWords, type PersonUnit, type UnitWords } from '../quantity/unit-words.js';
import type { Files } from '../source/files.js';
import type { WrittenFigure } from './figure.js';
import { figure } from './read-figure.js';
import { readMap } from './read-file.js';
import { mapOf, may } from './reader.js';
import { standingFields } from './standing.js';

const workFields = {
  day: may(figure('time')),
  month: may(figure('time')),
  year: may(figure('time')),
  ...standingFields,
} as const;
export const work = mapOf(workFields, 'hours of work');

/** A plain number of hours, for a unit has one size in all places and years. */
export const isSize = ({ form }: WrittenFigure): boolean =>
  form.form === 'point' && hoursUnit(form.value, form.unit) !== undefined;

const anHour = unit({ h: 1 });

/** The unit that is so many hours; undefined where it is no time, not above zero, or has too many digits to be a ratio of whole numbers. */
function hoursUnit(value: Exact, own: Unit): Unit | undefined {
  if (!sameDimensions(own, anHour) || compare(value, zero) <= 0) return undefined;
  const [whole = '', decimals = ''] = toText(value).split('.');
  const [top, bottom] = [Number(whole + decimals) * own.numerator, 10 ** decimals.length * own.denominator];
  return top < 1e9 && bottom < 1e9 ? unit({ h: 1 }, ...lowest(top, bottom)) : undefined;
}

function lowest(top: number, bottom: number): [number, number] {
  let [a, b] = [top, bottom];
  while (b !== 0) [a, b] = [b, a % b];
  return [top / a, bottom / a];
}

/**
 * The words of work that a model may use: those that it says itself, else those of the first of its packs that says any. They are needed before
 * any figure can be read; what is wrong with them is told when the map is read as what it is.
 * @param root the map of `model.yaml`
 */
export function workWords(root: MapNode, packs: Files | undefined): ReadonlyMap<PersonUnit, Unit> {
  const own = entryOf(root, 'work')?.value;
  if (own) return wordsOf(own);
  const named = entryOf(root, 'packs')?.value;
  for (const item of named?.kind === 'list' && packs ? named.items : []) {
    const node = item.kind === 'scalar' ? workOfPack(`${item.text}.yaml`, packs as Files) : undefined;
    if (node) return wordsOf(node);
  }
  return new Map();
}

/** Most packs say nothing of work, and are not read twice. */
function workOfPack(path: string, packs: Files): Node | undefined {
  const found = packs.read(path);
  if (!('text' in found) || !/^work:/m.test(found.text)) return undefined;
  const map = readMap(path, 'pack', packs, () => {});
  return map && entryOf(map, 'work')?.value;
}

/** A month may be said in person-days, and a year in both. */
function wordsOf(node: Node): ReadonlyMap<PersonUnit, Unit> {
  const found = new Map<PersonUnit, Unit>();
  if (node.kind !== 'map') return found;
  for (const key of personUnits) {
    const value = entryOf(node, key)?.value;
    const said = value?.kind === 'map' ? entryOf(value, 'value')?.value : value;
    const size = said?.kind === 'scalar' ? sized(said.text, unitWords('', new Map(), found)) : undefined;
    if (size) found.set(key, size);
  }
  return found;
}

function sized(text: string, words: UnitWords): Unit | undefined {
  const parsed = parseFigureText(text, words);
  return isProblem(parsed) ? undefined : hoursUnit(parsed.value, parsed.unit);
}
