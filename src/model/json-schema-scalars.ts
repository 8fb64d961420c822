/**
 * Single words as JSON Schema. YAML makes numbers and booleans of some, where a reader looks at the characters; so a pattern stands beside bounds
 * for numbers. Each keyword judges its own type only, so that those of several words, and of maps, can stand in one schema.
 */
import type { WordShape } from './shape.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What yaml-language-server says where the type or the pattern is wrong; others ignore it. */
export const saying = (message: string): JsonSchema => ({ errorMessage: message });

/** One form or another, told apart by a test. An object with `then` is no promise here, and nothing awaits it. */
export const when = (test: JsonSchema, then: JsonSchema, otherwise?: JsonSchema): JsonSchema => ({
  if: test,
  // oxlint-disable-next-line unicorn/no-thenable
  then,
  ...(otherwise === undefined ? {} : { else: otherwise }),
});

export const isMap: JsonSchema = { type: 'object' };
export const isList: JsonSchema = { type: 'array' };

type Word = {
  readonly what: string;
  readonly types: readonly string[];
  /** Between `^` and `$`. */
  readonly pattern?: string;
  readonly bounds?: JsonSchema;
  readonly examples?: readonly unknown[];
};

const idCharacters = '[A-Za-z0-9][A-Za-z0-9._\\-]*';
const yearCharacters = '[12]\\d{3}';

const words: Readonly<Record<Exclude<WordShape['is'], 'choice'>, Word>> = {
  text: { what: 'a text', types: ['string', 'number', 'boolean'], bounds: { minLength: 1 } },
  id: {
    what: 'an id of letters, digits, ".", "_" and "-", such as proof-of-address',
    // An id `true` is one, too; but then editors would offer true and false for every id.
    types: ['string', 'number'],
    pattern: idCharacters,
    bounds: { minimum: 0 },
  },
  year: {
    what: 'a year, such as 2012',
    types: ['integer', 'string'],
    pattern: yearCharacters,
    bounds: { minimum: 1000, maximum: 2999 },
    examples: [2012],
  },
  'first and last year': {
    what: 'the first and the last year, such as 2012..2018',
    types: ['string'],
    pattern: `${yearCharacters}\\s*\\.\\.\\s*${yearCharacters}`,
    examples: ['2012..2018'],
  },
  'whole number': {
    what: 'a whole number, such as 2',
    types: ['integer', 'string'],
    pattern: '-?(?:0|[1-9]\\d{0,3})',
    bounds: { minimum: -9999, maximum: 9999 },
  },
  'yes or no': { what: 'true or false', types: ['boolean', 'string'], pattern: 'true|false' },
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const wordOf = (shape: WordShape): Word =>
  shape.is === 'choice'
    ? {
        what: shape.of.join(', '),
        types: ['string'],
        pattern: shape.of.map(escaped).join('|'),
        examples: shape.of,
      }
    : words[shape.is];

export type Beside = { readonly types: readonly string[]; readonly what: readonly string[] };

/** What is one of several words, or of another type, which is judged elsewhere. */
export function wordSchema(
  shapes: readonly WordShape[],
  beside: Beside = { types: [], what: [] },
): JsonSchema {
  const all = shapes.map(wordOf);
  const patterns = all.map(({ pattern = '.*' }) => pattern);
  const examples = all.flatMap((word) => word.examples ?? []);
  const isFree = patterns.includes('.*');
  return {
    type: [...new Set([...all.flatMap(({ types }) => types), ...beside.types])],
    ...(isFree ? {} : { pattern: `^(?:${patterns.join('|')})$` }),
    ...Object.assign({}, ...all.map(({ bounds }) => bounds ?? {})),
    ...(examples.length === 0 ? {} : { examples }),
    ...saying(`here goes ${[...all.map(({ what }) => what), ...beside.what].join('; or ')}`),
  };
}

const languages = ['en', 'es', 'de'];

export const wordingSchema: JsonSchema = {
  ...wordSchema([{ is: 'text' }], { types: ['object'], what: ['one for each of {en, es, de}'] }),
  ...when(isMap, {
    properties: Object.fromEntries(languages.map((language) => [language, wordSchema([{ is: 'text' }])])),
    additionalProperties: false,
  }),
};

export const idKeys: JsonSchema = { pattern: `^${idCharacters}$`, ...saying(`here goes ${words.id.what}`) };
export const yearKeys: JsonSchema = {
  pattern: `^${yearCharacters}$`,
  ...saying('the keys of a series are years'),
};
