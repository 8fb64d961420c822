/** The scalar form of a figure as a regular expression for editors. It is loose: what it refuses is wrong, but not all that is wrong is refused. */
import { unit, sameDimensions } from '../quantity/unit.js';
import { personUnits, unitWords } from '../quantity/unit-words.js';
import { dimensionsOf, type FigureKind } from './figure-kinds.js';

// A model's own words are not known here; no word that can be written is one of these.
const currency = '(currency)';
const entity = '(entity)';
const context = { currency, entities: [entity] };
const anHour = unit({ h: 1 });
const words = unitWords('', new Map(), new Map(personUnits.map((one) => [one, anHour])));
const fixedWords = [...words.keys()].filter((word) => word !== '' && word !== '1');

const refused = '(?![+-]?0\\d|[+-]?0[xXoObB][0-9a-fA-F]|[+-]?[\\d_]+(?:\\.\\d+)?[eE][+-]?\\d)';
const number = '[+-]?\\s*\\d+(?:_\\d+)*(?:\\.\\d+(?:_\\d+)*)?';
const scale = '(?:\\s*(?:k|M|bn)(?=[\\s/]|$))?';
const ownWord = '[^\\d.,_\\s/].*';
/** `per case`, `/h`: whether it fits is not judged here. */
const tail = '(?:[^\\d.,_\\s/][^/]*)?(?:/|\\bper\\b).*';
const name = '[A-Za-z][\\w.\\-]*';

type Dimensions = Readonly<Record<string, number>>;

/** Whether a number without any unit may stand there. */
export const mayBeBare = (kind: FigureKind): boolean =>
  dimensionsOf(kind, context)?.some((dimensions) => Object.keys(dimensions).length === 0) ?? true;

export const numberPattern = (kind: FigureKind): string => `^${numberOf(kind)}\\s*$`;
export const figurePattern = (kind: FigureKind): string => `^(?:${name}|${numberOf(kind)}\\s*)$`;

/** A figure, or how it changes: `74 % less`, `2 points less`, `15 min more`, `some-name less`. */
export function changePattern(kind: FigureKind): string {
  const points = kind === 'share' ? `|${refused}${number}\\s+points?` : '';
  const amount = `${name}|${numberOf('share')}|${numberOf(kind)}${points}`;
  return `^(?:${name}|${numberOf(kind)}\\s*|(?:${amount})\\s+(?:less|more))$`;
}

const numberOf = (kind: FigureKind): string =>
  `${refused}${number}${scale}\\s*(?:${[...new Set(unitsOf(kind))].join('|')})`;

function unitsOf(kind: FigureKind): readonly string[] {
  const accepted = dimensionsOf(kind, context);
  if (!accepted) return [ownWord, '%', ''];
  const bare = mayBeBare(kind) ? [''] : [];
  return [...accepted.flatMap(wordsOf), tail, ...bare];
}

/** The words for what stands above the line; with something below it, the tail says it all. */
function wordsOf(dimensions: Dimensions): readonly string[] {
  if (Object.values(dimensions).some((power) => power < 0)) return [];
  if (dimensions[entity]) return [ownWord];
  const known = (some: readonly string[]): string => some.map((word) => word.replace(' ', '\\s+')).join('|');
  if (dimensions[currency]) return [`(?!(?:${known(fixedWords)})\\s*$)${ownWord}`];
  const wanted = unit(dimensions);
  return fixedWords
    .filter((word) => sameDimensions(words.get(word) ?? wanted, wanted))
    .map((word) => known([word]));
}
