/**
 * A figure as JSON Schema. One schema with keywords for scalars and for maps, each of which judges its own type only, and not a union of forms:
 * an editor then tells the one thing that is wrong, and offers the keys of a figure inside every map.
 */
import { exampleOf, whatIs, type FigureKind } from './figure-kinds.js';
import { changePattern, figurePattern, mayBeBare, numberPattern } from './figure-pattern.js';
import { isMap, saying, when, yearKeys, type JsonSchema } from './json-schema-scalars.js';
import { figureKeys, numberKeys } from './read-figure-map.js';

const keys = [...figureKeys];
const numbers: readonly string[] = numberKeys;
const context = { currency: 'MXN', entities: ['persons'] };

/** A bare number is one for YAML, too. */
export const plain = (text: string): string | number => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : text);

const examplesOf = (kind: FigureKind): readonly (string | number)[] =>
  exampleOf(kind, context).split(', or ').map(plain);

function messageOf(kind: FigureKind): string {
  const example = examplesOf(kind)[0];
  const unit = mayBeBare(kind) ? '' : ' with its unit';
  return `here goes ${whatIs(kind)}${unit}, such as ${example}; or a map, such as {value: ${example}, status: assumed}`;
}

export type FigureParts = {
  /** The keys of a figure's map. */
  readonly properties: JsonSchema;
  /** A figure of the same kind that does not differ by channel or segment. */
  readonly self: JsonSchema;
  /** A figure's own map, `ownMap`. */
  readonly own: JsonSchema;
};

/** @param changes whether a change may stand there too: `74 % less` */
export function figureSchema(
  kind: FigureKind,
  differs: boolean,
  changes: boolean,
  { properties, self, own }: FigureParts,
): JsonSchema {
  return {
    title: whatIs(kind),
    examples: [...examplesOf(kind), ...(changes ? ['20 % less'] : [])],
    ...scalar(kind, changes ? changePattern(kind) : figurePattern(kind), ['object']),
    ...(changes ? saying(`${messageOf(kind)}; or a change, such as 20 % less`) : {}),
    ...when(isMap, {
      minProperties: 1,
      properties,
      ...when(
        { propertyNames: differs ? { not: { enum: keys } } : yearKeys },
        { additionalProperties: self },
        own,
      ),
    }),
  };
}

const scalar = (kind: FigureKind, pattern: string, beside: readonly string[]): JsonSchema => ({
  type: ['string', ...(mayBeBare(kind) ? ['number'] : []), ...beside],
  pattern,
  ...saying(messageOf(kind)),
});

/** The end of a range: a number, and no name of one. */
export const endSchema = (kind: FigureKind, self: JsonSchema): JsonSchema => ({
  ...scalar(kind, numberPattern(kind), ['object']),
  ...when(isMap, self),
});

const needs = (key: string): JsonSchema => ({ required: [key] });
const anyOf = (some: readonly string[]): JsonSchema => ({ anyOf: some.map(needs) });

const lacksNumber = when(
  { propertyNames: { enum: keys }, not: anyOf([...numbers, 'range']) },
  {
    required: ['value'],
    errorMessage: 'a figure map without its number, such as {value: 25 min, status: assumed}',
  },
);

/** A rule for each pair would be many; few write two, and most of those beside `value`. */
const [usual = 'value', ...others] = numbers;
const twoNumbers = others.flatMap((second, i) => [
  when(
    { required: [usual, second] },
    {
      properties: { [second]: false },
      errorMessage: `"${usual}" and "${second}" both give the figure's number`,
    },
  ),
  ...(i === 0
    ? []
    : [
        when(
          { required: [second], ...anyOf(others.slice(0, i)) },
          {
            properties: { [second]: false },
            errorMessage: `"${second}" and another key both give the figure's number`,
          },
        ),
      ]),
]);

const percentiles = (lacking: JsonSchema): JsonSchema => ({
  required: ['range'],
  properties: { range: { ...isMap, ...anyOf(['p5', 'p95']), ...lacking } },
});

const ofPercentiles = [
  when(percentiles({}), {
    required: ['shape'],
    errorMessage: 'a range of percentiles needs "shape", such as lognormal',
  }),
  when(
    { ...percentiles({ not: anyOf(['mode', 'p50']) }), not: anyOf(numbers) },
    { required: ['value'], errorMessage: 'a range of percentiles needs "value"' },
  ),
];

/** Only keys of a figure, and its number once. */
export const ownMap: JsonSchema = {
  properties: Object.fromEntries(keys.map((key) => [key, true])),
  additionalProperties: false,
  dependencies: { table: ['column'], before: ['after'], after: ['before'] },
  allOf: [lacksNumber, ...twoNumbers, ...ofPercentiles],
};
