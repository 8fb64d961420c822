// Walks over what readers accept, and makes values at random that they do: right ones, and right ones with one fault.
import fc from 'fast-check';
import { exampleOf, type FigureKind } from '../../src/model/figure-kinds.js';
import { figureShape } from '../../src/model/read-figure-map.js';
import type { FieldShape, MapShape, Shape } from '../../src/model/shape.js';

/** Every map within, by the name that its reader gives it. */
export function mapsIn(shape: Shape, found = new Map<string, Set<MapShape>>()): typeof found {
  if (shape.is === 'map') {
    const same = found.get(shape.what) ?? new Set();
    found.set(shape.what, same);
    if (same.has(shape)) return found;
    same.add(shape);
    for (const field of Object.values(shape.fields)) mapsIn(field.shape, found);
  } else if (shape.is === 'figure') mapsIn(figureShape, found);
  else for (const one of insideOf(shape)) mapsIn(one, found);
  return found;
}

const insideOf = (shape: Shape): readonly Shape[] =>
  shape.is === 'either' ? shape.of : 'of' in shape && shape.is !== 'choice' ? [shape.of] : [];

export type Json = null | string | number | boolean | readonly Json[] | JsonMap;
export type JsonMap = { readonly [key: string]: Json };

/** Of a model in MXN that counts persons. */
const example = (kind: FigureKind): string =>
  exampleOf(kind, { currency: 'MXN', entities: ['persons'] }).split(', or ')[0] ?? '';

/** A figure in any of its forms. */
function figures(kind: FigureKind, differs: boolean, changes: boolean): fc.Arbitrary<Json> {
  const one = example(kind);
  const forms: readonly Json[] = [
    one,
    'some-figure',
    { value: one, status: 'published', source: ['a', 'b'], asOf: 2017, grade: 'B', note: 'seen' },
    { range: { low: one, high: one } },
    { range: { low: one, mode: one, high: { value: one } } },
    { value: one, range: { p5: one, p95: one }, shape: 'lognormal' },
    { series: { 2012: one, 2017: { value: one, source: 'a' } }, between: 'step', beyond: 'hold' },
    { 2012: one, 2017: one },
    { product: [one, '80 %', 'some-figure'], why: 'a chain' },
    { table: 'data/macro.csv', column: 'gdp', years: 'y', unit: '%' },
    { value: 'some-figure', alternatives: [one, { value: one, source: 'b' }], bestBefore: '2030-12-31' },
  ];
  const ways: readonly Json[] = ['74 % less', `${one} less`, `${one}  more`, 'some-name less', '0.5 % more'];
  return fc.constantFrom(
    ...forms,
    ...(differs ? [{ office: one, online: { value: one } }] : []),
    ...(changes ? ways : []),
    ...(changes && kind === 'share' ? ['2 points less', '1 point more'] : []),
  );
}

const words: Readonly<Record<string, fc.Arbitrary<Json>>> = {
  text: fc.constantFrom<Json>('Some text', 2012, 'true', 1.5, true, 'it is: "so"'),
  id: fc.constantFrom<Json>('some-id', 'a', '7b', 2012, 'a.b_c'),
  year: fc.constantFrom<Json>(2012, '1999'),
  'whole number': fc.constantFrom<Json>(0, 2, -3, '4'),
  'first and last year': fc.constantFrom<Json>('2012..2018', '1999 .. 1999'),
  'yes or no': fc.constantFrom<Json>(true, false, 'true'),
  wording: fc.constantFrom<Json>('A title', { en: 'A title', es: 'Un título' }, 7),
};

export function valuesOf(shape: Shape): fc.Arbitrary<Json> {
  switch (shape.is) {
    case 'map':
      return mapValues(shape);
    case 'ids':
      return fc.dictionary(fc.constantFrom('some-id', 'b', '2012'), valuesOf(shape.of), {
        minKeys: 1,
        maxKeys: 2,
      });
    case 'list':
      return fc.array(valuesOf(shape.of), { minLength: shape.least ?? 0, maxLength: 2 });
    case 'years':
      return fc.dictionary(fc.constantFrom('2012', '2017'), valuesOf(shape.of), { minKeys: 1, maxKeys: 2 });
    case 'either':
      return fc.oneof(...shape.of.map(valuesOf));
    case 'choice':
      return fc.constantFrom(...shape.of);
    case 'figure':
      return figures(shape.kind, shape.differs, shape.changes === true);
    default:
      return words[shape.is] ?? fc.constant(null);
  }
}

/** What is needed, and a few keys more. */
const mapValues = ({ fields, least = 0 }: MapShape): fc.Arbitrary<Json> => {
  const [needed, others] = [true, false].map((is) =>
    Object.keys(fields).filter((key) => fields[key]?.needed === is),
  );
  return fc
    .subarray(others ?? [], {
      minLength: Math.max(0, least - (needed?.length ?? 0)),
      maxLength: Math.min(3, others?.length ?? 0),
    })
    .chain((some) =>
      fc.record(
        Object.fromEntries(
          [...(needed ?? []), ...some].map((key) => [key, valuesOf((fields[key] as FieldShape).shape)]),
        ),
      ),
    );
};

export type Fault = { readonly name: string; readonly value: Json };

/** The value with one fault, in every way and place that its shape knows. */
export function faultsIn(shape: Shape, value: Json): readonly Fault[] {
  if (shape.is === 'either') {
    const taken = shape.of.find((one) => typeOf(one) === jsonType(value) && hasNeeded(one, value));
    const types = shape.of.map(typeOf).filter((type) => type !== jsonType(value));
    return taken ? faultsIn(taken, value).filter((fault) => !types.includes(jsonType(fault.value))) : [];
  }
  const own: readonly Fault[] = [{ name: 'nothing', value: null }, ...wrongTypes(shape)];
  if (shape.is === 'map') return [...own, ...mapFaults(shape, value as JsonMap)];
  if (shape.is === 'years')
    return [
      ...own,
      { name: 'a key that is no year', value: { ...(value as JsonMap), soon: firstOf(value) } },
      ...within(value as JsonMap, () => shape.of),
    ];
  if (shape.is === 'ids') {
    const inner = within(value as JsonMap, () => shape.of);
    return [
      ...own,
      { name: 'a key that is no id', value: { ...(value as JsonMap), 'no id': firstOf(value) } },
      ...inner,
    ];
  }
  if (shape.is === 'list') {
    const items = value as readonly Json[];
    return [
      ...own,
      ...items.flatMap((item, i) =>
        faultsIn(shape.of, item)
          // A bare `null` in a list is a text to the readers, and none to YAML.
          .filter((fault) => fault.value !== null || jsonType(item) !== 'word')
          .map((fault) => ({ name: fault.name, value: items.with(i, fault.value) })),
      ),
    ];
  }
  return own;
}

/** Of two maps, such as a procedure and a table of them, the one that this is. */
const hasNeeded = (shape: Shape, value: Json): boolean =>
  shape.is !== 'map' ||
  Object.entries(shape.fields).every(([key, { needed }]) => !needed || key in (value as JsonMap));

const firstOf = (value: Json): Json => Object.values(value as JsonMap)[0] ?? 'a';

const within = (map: JsonMap, shapeOf: (key: string) => Shape | undefined): readonly Fault[] =>
  Object.entries(map).flatMap(([key, value]) => {
    // What is selected is read with the plan.
    const shape = key === 'select' ? undefined : shapeOf(key);
    return shape
      ? faultsIn(shape, value).map((fault) => ({ name: fault.name, value: { ...map, [key]: fault.value } }))
      : [];
  });

function mapFaults({ fields }: MapShape, map: JsonMap): readonly Fault[] {
  const missing = Object.keys(fields)
    .filter((key) => fields[key]?.needed && key in map)
    .map((key) => ({
      name: 'a missing key',
      value: Object.fromEntries(Object.entries(map).filter(([own]) => own !== key)),
    }));
  return [
    { name: 'an unknown key', value: { ...map, qqqqqq: 'a' } },
    ...missing,
    ...within(map, (key) => fields[key]?.shape),
  ];
}

const list: Fault = { name: 'a list', value: ['a', 'b'] };
const map: Fault = { name: 'a map', value: { qqqqqq: 'a' } };
const word = (name: string, value: Json): Fault => ({ name, value });

const wrongWords: Readonly<Record<string, readonly Fault[]>> = {
  text: [list, map],
  id: [list, map, word('two words', 'two words')],
  year: [list, map, word('two digits', 12), word('no year', 'soon')],
  'first and last year': [list, map, word('one year', '2012'), word('no years', 'some years')],
  'whole number': [list, map, word('no number', 'two'), word('a fraction', 1.5)],
  'yes or no': [list, map, word('neither', 'maybe')],
  choice: [list, map, word('no choice', 'qqqqqq')],
  wording: [list, word('an unknown language', { fr: 'Un titre' })],
  figure: [
    list,
    word('a comma', '1,5 h'),
    word('a figure without number', { note: 'a' }),
    word('two words', 'some words'),
  ],
  map: [list, word('a word', 'qqqqqq')],
  ids: [list, word('a word', 'qqqqqq')],
  years: [list, word('a word', 'qqqqqq')],
  list: [map, word('a word', 'qqqqqq')],
};
const wrongTypes = ({ is }: Shape): readonly Fault[] => wrongWords[is] ?? [];

const jsonType = (value: Json): string =>
  Array.isArray(value)
    ? 'list'
    : value !== null && typeof value === 'object'
      ? 'map'
      : value === null
        ? 'nothing'
        : 'word';
const typeOf = ({ is }: Shape): string =>
  is === 'list' ? is : is === 'map' || is === 'ids' || is === 'years' ? 'map' : 'word';
