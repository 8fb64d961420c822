import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { fileKinds, allFileShapes } from '../../src/command/file-kinds.js';
import { jsonSchema } from '../../src/model/json-schema.js';
import type { Report } from '../../src/diagnostic/diagnostic.js';
import { loadModel } from '../../src/model/load.js';
import { readMap, type FileKind } from '../../src/model/read-file.js';
import { changeKinds } from '../../src/scenario/changes/registry.js';
import { checksFile } from '../../src/model/checks-file.js';
import { scenarioFile } from '../../src/scenario/scenario-file.js';
import { filesOf, foundIn, modelYaml, type Texts } from '../support/model.js';
import { readTree } from '../support/read-tree.js';
import { root } from '../support/run.js';
import { faultsIn, mapsIn, valuesOf, type Fault, type Json, type JsonMap } from '../support/shapes.js';

const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false });
ajv.addVocabulary(['errorMessage']);
const validators = Object.fromEntries(
  fileKinds.map((kind) => [kind, ajv.compile(jsonSchema(kind, allFileShapes[kind]))]),
) as unknown as Readonly<Record<FileKind, ValidateFunction>>;

/** Where the schema of the file's kind finds it wrong, or nothing. */
function refusal(kind: FileKind, value: unknown): string {
  const validate = validators[kind];
  return validate(value) ? '' : ajv.errorsText(validate.errors, { separator: '\n' });
}

describe('the shipped models', () => {
  const files = ['models', 'scenarios'].flatMap((folder) => [...readTree(root, folder, '.yaml')]);
  it.each(files)('%s fits its schema', (_, text) => {
    const value = parse(text) as { readonly balduque: string };
    expect(refusal(value.balduque.replace('/1', '') as FileKind, value)).toBe('');
  });

  it('are of every kind', () => {
    const kinds = files.map(([, text]) => /^balduque: (\w+)\/1$/m.exec(text)?.[1]);
    // Tariffs may have a file of their own; no shipped model needs one.
    expect(fileKinds.filter((kind) => !kinds.includes(kind))).toEqual(['tariffs']);
  });
});

/** Where a file of the kind stands in a model that is right but for it. */
const homes: Readonly<Record<FileKind, (file: Json) => Texts>> = {
  model: (file) => ({ 'model.yaml': yamlOf(file) }),
  procedures: (file) => ({
    'model.yaml': modelYaml({ ...pesos, procedures: 'procedures: file.yaml' }),
    'file.yaml': yamlOf(file),
  }),
  sources: (file) => ({
    'model.yaml': modelYaml({ ...pesos, more: 'sources: file.yaml' }),
    'file.yaml': yamlOf(file),
  }),
  tariffs: (file) => ({
    'model.yaml': modelYaml({ ...pesos, tariffs: 'tariffs: file.yaml' }),
    'file.yaml': yamlOf(file),
  }),
  pack: () => ({ 'model.yaml': modelYaml({ ...pesos, more: 'packs: [file]' }) }),
  // A scenario stands beside a model; it is read as its command does.
  scenario: (file) => ({ 'model.yaml': modelYaml(pesos), 'scenario.yaml': yamlOf(file) }),
  // And so do checks.
  checks: (file) => ({ 'model.yaml': modelYaml(pesos), 'checks.yaml': yamlOf(file) }),
};
const yamlOf = (file: Json): string => stringify(file, { aliasDuplicateObjects: false });
const pesos = { currency: 'currency: MXN', tariffs: 'tariffs: {clerk: {wage: 20 MXN/h}}' };

function reported(kind: FileKind, file: Json): readonly string[] {
  const found: string[] = [];
  const report: Report = ({ code, message }) => void found.push(`${code} ${message}`);
  const files = filesOf(homes[kind](file));
  const model = loadModel(files, report, filesOf({ 'file.yaml': yamlOf(file) }));
  const map = kind === 'scenario' ? readMap('scenario.yaml', kind, files, report) : undefined;
  if (map && model) scenarioFile(map, { ...model.reading, report });
  const checks = kind === 'checks' ? readMap('checks.yaml', kind, files, report) : undefined;
  if (checks && model) checksFile(checks, { ...model.reading, report });
  return found;
}

/** A value of the kind's shape, with the units that its figures are in, and no other file. */
const filesOfKind = (kind: FileKind): fc.Arbitrary<JsonMap> =>
  valuesOf(allFileShapes[kind].shape).map((value) => {
    const { sources = null, procedures = null, tariffs = null, packs: _, ...others } = value as JsonMap;
    const isWritten = (one: Json): boolean => typeof one === 'object' && one !== null && !('table' in one);
    const inline = Array.isArray(procedures) ? procedures.filter(isWritten) : [];
    const units = kind === 'model' ? { currency: 'MXN', entities: { persons: 'person' } } : {};
    return {
      ...others,
      ...(kind === 'scenario' ? { reforms: (others['reforms'] as readonly JsonMap[]).map(ofOneKind) } : {}),
      ...roundedOneWay(others),
      ...units,
      ...(typeof sources === 'object' && sources !== null ? { sources } : {}),
      ...(typeof tariffs === 'object' && tariffs !== null ? { tariffs } : {}),
      ...(kind === 'model' || kind === 'procedures' ? { procedures: inline } : {}),
      ...(kind === 'pack' ? { currency: 'MXN' } : {}),
      balduque: `${kind}/1`,
    };
  });

/** Lines are rounded alike, or each unit in its own way. No shape says so. */
function roundedOneWay({ roundLines }: JsonMap): JsonMap {
  if (typeof roundLines !== 'object' || roundLines === null) return {};
  const { decimals = 0, mode = 'half-up', ...byUnit } = roundLines as JsonMap;
  return { roundLines: Object.keys(byUnit).length > 0 ? byUnit : { decimals, mode } };
}

/** A reform does one thing; an adoption says what its curve needs. No shape says either. */
function ofOneKind(reform: JsonMap): JsonMap {
  const kinds = changeKinds.map(({ name }) => name).filter((name) => name in reform);
  const [kind = 'eliminate', ...more] = kinds;
  const rest = Object.entries(reform).filter(([key]) => !more.includes(key));
  const { adoption, ...change } = (reform[kind] ?? {}) as { readonly adoption?: JsonMap };
  return {
    ...Object.fromEntries(rest),
    [kind]: { ...change, ...(adoption ? { adoption: ofItsCurve(adoption) } : {}) },
  };
}
const needed: JsonMap = {
  linear: { until: 2018 },
  logistic: { midpoint: 2015, steepness: 1.1 },
  bass: { innovation: '3 %', imitation: '40 %' },
  table: { shares: { 2014: '5 %' } },
};
function ofItsCurve({ curve: said, ceiling, note }: JsonMap): JsonMap {
  const curve = typeof said === 'string' ? said : 'linear';
  const others = { ...(ceiling === undefined ? {} : { ceiling }), ...(note === undefined ? {} : { note }) };
  return { curve, ...others, ...(needed[curve] as JsonMap) };
}

const options = { numRuns: 60, seed: 20_261_124 };

describe.each(fileKinds)('for any file of %s', (kind) => {
  it('what the readers accept, the schema accepts', () => {
    const law = fc.property(filesOfKind(kind), (file) => {
      expect(reported(kind, file)).toEqual([]);
      expect(refusal(kind, file)).toBe('');
    });
    fc.assert(law, options);
  });

  it('a fault of structure is refused by both', () => {
    const seen = new Set<string>();
    const law = fc.property(filesOfKind(kind), fc.nat(), (file, n) => {
      const faults = faultsIn(allFileShapes[kind].shape, file);
      const { name, value } = faults[n % faults.length] as Fault;
      seen.add(name);
      expect(reported(kind, value), `${name} in ${JSON.stringify(value)}`).not.toEqual([]);
      expect(refusal(kind, value), `${name} in ${JSON.stringify(value)}`).not.toBe('');
    });
    fc.assert(law, { ...options, numRuns: 200 });
    expect(seen.size).toBeGreaterThan(5);
  });
});

/** A line of an activity that says `time: 5 min` unless it says a time. */
const activity = (line: string): string =>
  `balduque: procedures/1\nprocedures: [{id: a, for: firms, channels: {office: {share: 100 %}}, activities: [{do: pay, ${line}}]}]`;

describe('a figure', () => {
  it.each([
    'time: 25 min',
    'time: 1.5 h per case',
    'time: "2_100 min"',
    'time: 5min',
    'time: some-figure',
    'time: {office: 25 min}',
    'time: {office: {value: 25 min, status: assumed}}',
    'time: {2012: 25 min}',
    'money: 1.5 bn MXN',
    'money: 5 €',
    'staff: 2',
    'staff: 2 visits',
    'businessAsUsual: 0.5',
    'businessAsUsual: 20 %',
    'life: 18 months',
  ])('is right: %s', (line) => {
    expect(refusal('procedures', parse(activity(line)))).toBe('');
  });

  it.each([
    ['a missing unit', 'time: 25', 'time: "25"'],
    [
      'a wrong unit',
      'time: 25 MXN',
      'time: 20 days',
      'money: 25 min',
      'life: 4 cases',
      'businessAsUsual: 5 h',
    ],
    ['a comma', 'time: "1,5 h"', 'money: "1.234,56 MXN"', 'money: "1,000 MXN"'],
    ['an exponent', 'money: 1e6 MXN'],
    ['a hexadecimal', 'time: 0x10 min'],
    ['a leading zero', 'time: 007 min'],
    ['two points', 'time: 1.2.3 min'],
    ['nothing', 'time: ', 'time: ""'],
    ['no number', 'time: some minutes', 'time: [25 min]'],
    ['a misspelt key', 'time: {vlue: 25 min, status: assumed}', 'businessAsUsual: {vlue: 5 %}'],
    ['no number in the map', 'time: {status: assumed}', 'time: {}'],
    [
      'two numbers',
      'time: {value: 5 min, series: {2012: 5 min}}',
      'time: {product: [2], table: a.csv, column: a}',
    ],
    ['a table without column', 'time: {table: a.csv}'],
    ['a series without years', 'time: {series: {}}', 'time: {series: {office: 5 min}}'],
    ['a product without factors', 'time: {product: []}'],
    ['a range of one end', 'time: {range: {low: 5 min}}'],
    ['a range of names', 'time: {range: {low: some-figure, high: 5 min}}'],
    ['an end misspelt', 'time: {range: {lo: 5 min, high: 6 min, low: 5 min}}'],
    ['percentiles without shape', 'time: {value: 5 min, range: {p5: 4 min, p95: 6 min}}'],
    ['percentiles without value', 'time: {range: {p5: 4 min, p95: 6 min}, shape: pert}'],
    ['years among keys', 'businessAsUsual: {2012: 5 %, value: 6 %}'],
    ['a way of no kind', 'time: {series: {2012: 5 min}, between: lines}'],
    ['a figure by channel where it may not differ', 'businessAsUsual: {office: 5 %}'],
  ])('has %s, for the readers and for the schema', (_, ...lines) => {
    for (const line of lines) {
      expect(refusal('procedures', parse(activity(line))), `${line}`).not.toBe('');
      expect(foundIn({ ...homes.procedures('a'), 'file.yaml': activity(line) }), `${line}`).not.toEqual([]);
    }
  });
});

describe('the schemas', () => {
  it.each(fileKinds)('%s: two definitions never share a name', (kind) => {
    const keysOf = (what: string): readonly string[] =>
      [...(mapsIn(allFileShapes[kind].shape).get(what) ?? [])].map(({ fields }) =>
        Object.keys(fields).join(),
      );
    const torn = [...mapsIn(allFileShapes[kind].shape).keys()].filter(
      (what) => new Set(keysOf(what)).size > 1,
    );
    expect(torn).toEqual([]);
  });

  it('show examples and defaults that fit', () => {
    const wrong = fileKinds.flatMap((kind) => {
      const schema = jsonSchema(kind, allFileShapes[kind]);
      return showingIn(schema).flatMap(([path, shown]) => {
        const validate = ajv.getSchema(`${String(schema['$id'])}#${path}`);
        return shown.filter((one) => !validate?.(one)).map((one) => `${path}: ${JSON.stringify(one)}`);
      });
    });
    expect(wrong).toEqual([]);
    expect(showingIn(jsonSchema('procedures', allFileShapes.procedures)).length).toBeGreaterThan(40);
  }, 120_000);
});

type Showing = { readonly examples?: readonly Json[]; readonly default?: Json };

/** What every schema within shows as an example or a default, by its path. */
const showingIn = (schema: unknown, path = ''): readonly (readonly [string, readonly Json[]])[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const { examples = [], default: usual = null } = schema as Showing;
  const shown = [...(Array.isArray(examples) ? examples : []), ...(typeof usual === 'string' ? [usual] : [])];
  const inner = Object.entries(schema).flatMap(([key, one]) => showingIn(one, `${path}/${key}`));
  return shown.length === 0 ? inner : [[path, shown], ...inner];
};
