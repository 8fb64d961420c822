// A small sound house, and the same house with one fault each: the proof that no rule passes vacuously.
import type { RuleName, SourceTree } from './architecture.js';
import { BUDGET, MAIN } from './house.js';

type Plant = Readonly<Record<string, string>>;
type Fault = { readonly name: string; readonly rule: RuleName; readonly plant: Plant; readonly says: RegExp };

export const SOUND: SourceTree = new Map([
  [
    MAIN,
    `import process from 'node:process';\nimport { open } from '../io/files.js';\nopen(process.argv);\n`,
  ],
  [
    'src/io/files.ts',
    `import { readFileSync } from 'node:fs';\nimport { run } from '../command/run.js';\nexport const open = run;\n`,
  ],
  [
    'src/command/run.ts',
    `import { table } from '../render/table.js';\nimport { sum } from '../analysis/sum.js';\nexport const run = [table, sum];\n`,
  ],
  [
    'src/render/table.ts',
    `import type { Result } from '../result/result.js';\nexport const table = (result: Result) => result;\n`,
  ],
  ['src/result/result.ts', `export type Result = { readonly total: string };\n`],
  ['src/analysis/sum.ts', `import { plan } from '../plan/plan.js';\nexport const sum = plan;\n`],
  ['src/plan/plan.ts', `import { exact } from '../quantity/exact.js';\nexport const plan = exact;\n`],
  ['src/quantity/exact.ts', `import Decimal from 'decimal.js';\nexport const exact = Decimal;\n`],
]);

/** The sound house with more text at the end of some files, or with new files. */
export function planted(plant: Plant): SourceTree {
  const tree = new Map(SOUND);
  for (const [name, text] of Object.entries(plant)) tree.set(name, `${tree.get(name) ?? ''}${text}`);
  return tree;
}

const PLAN = 'src/plan/plan.ts';
const TABLE = 'src/render/table.ts';
const lines = (count: number): string => 'export {};\n'.repeat(count);

const ban = (name: string, text: string, says: RegExp, file = PLAN): Fault => ({
  name,
  rule: 'nothing differs between machines',
  plant: { [file]: text },
  says,
});

export const FAULTS: readonly Fault[] = [
  {
    name: 'a file in src itself',
    rule: 'every file lies in a layer',
    plant: { 'src/util.ts': '' },
    says: /^src\/util\.ts lies in no layer/,
  },
  {
    name: 'a folder without a rank',
    rule: 'every file lies in a layer',
    plant: { 'src/helpers/a.ts': '' },
    says: /new layer gets its rank/,
  },
  {
    name: 'an import upwards',
    rule: 'imports point to a lower rank',
    plant: { [PLAN]: `import { run } from '../command/run.js';` },
    says: /^src\/plan\/plan\.ts:3 imports src\/command\/run\.ts, but plan \(rank 6\) lies below command/,
  },
  {
    name: 'an import upwards of a type only',
    rule: 'imports point to a lower rank',
    plant: { [PLAN]: `import type { run } from '../command/run.js';` },
    says: /lies below command/,
  },
  {
    name: 'an import between siblings',
    rule: 'imports point to a lower rank',
    plant: {
      'src/scenario/a.ts': `import { e } from '../evaluate/e.js';`,
      'src/evaluate/e.ts': 'export const e = 1;',
    },
    says: /scenario and evaluate are siblings on rank 7/,
  },
  {
    name: 'a dynamic import upwards',
    rule: 'imports point to a lower rank',
    plant: { [PLAN]: `export const late = () => import('../command/run.js');` },
    says: /lies below command/,
  },
  {
    name: 'an import of no file',
    rule: 'imports lead to a file of src',
    plant: { [PLAN]: `import './nowhere.js';` },
    says: /no file of src/,
  },
  {
    name: 'an import out of src',
    rule: 'imports lead to a file of src',
    plant: { [PLAN]: `import '../../test/a.js';` },
    says: /keep to src/,
  },
  {
    name: 'a computed import',
    rule: 'imports lead to a file of src',
    plant: { [PLAN]: 'export const load = (a: string) => import(`./${a}.js`);' },
    says: /computes the name/,
  },
  {
    name: 'a renderer that knows the plan',
    rule: 'renderers see only results',
    plant: { [TABLE]: `import { plan } from '../plan/plan.js';` },
    says: /a renderer sees the result and nothing that made it/,
  },
  {
    name: 'files read outside io',
    rule: 'io is the only door',
    plant: { [PLAN]: `import { readFileSync } from 'node:fs';` },
    says: /imports node:fs, but io is the only door/,
  },
  {
    name: 'files read under the old name',
    rule: 'io is the only door',
    plant: { [PLAN]: `import fs from 'fs/promises';` },
    says: /imports fs\/promises/,
  },
  {
    name: 'paths outside io',
    rule: 'io is the only door',
    plant: { 'src/command/run.ts': `import { join } from 'node:path';` },
    says: /takes a Files port/,
  },
  {
    name: 'files read in bin',
    rule: 'io is the only door',
    plant: { [MAIN]: `import { readFileSync } from 'node:fs';` },
    says: /main\.ts:4 imports node:fs/,
  },
  {
    name: 'YAML read in the model',
    rule: 'a library has one home',
    plant: { 'src/model/a.ts': `import { parse } from 'yaml';` },
    says: /imports yaml, which only document may/,
  },
  {
    name: 'decimals in the plan',
    rule: 'a library has one home',
    plant: { [PLAN]: `import D from 'decimal.js';` },
    says: /only quantity may/,
  },
  {
    name: 'a part of a library',
    rule: 'a library has one home',
    plant: { [PLAN]: `import { stringify } from 'csv-stringify/sync';` },
    says: /only render may/,
  },
  {
    name: 'commander in render',
    rule: 'a library has one home',
    plant: { [TABLE]: `import { Command } from 'commander';` },
    says: /only cli and command may/,
  },
  {
    name: 'a library nobody placed',
    rule: 'a library has one home',
    plant: { [TABLE]: `import _ from '@scope/lodash/fp';` },
    says: /imports @scope\/lodash, which .* does not list/,
  },
  {
    name: 'a chart library with every start',
    rule: 'heavy libraries are loaded on use',
    plant: { [TABLE]: `import * as vega from 'vega';` },
    says: /await import\('vega'\)/,
  },
  {
    name: 'a heavy library in two files',
    rule: 'heavy libraries are loaded on use',
    plant: { 'src/render/a.ts': `await import('docx');`, 'src/render/b.ts': `await import('docx');` },
    says: /src\/render\/a\.ts and src\/render\/b\.ts all import docx/,
  },
  ban(
    'Math.random',
    'export const r = Math.random();',
    /plan\.ts:3 uses Math\.random: randomness is an argument/,
  ),
  ban('Math.random in io', 'export const r = Math.random();', /Math\.random/, 'src/io/files.ts'),
  ban('Date.now', 'export const now = Date.now();', /the clock/),
  ban('new Date', 'export const now = new Date();', /only io knows the time/),
  ban('Intl', 'export const f = new Intl.NumberFormat();', /Intl/),
  ban('localeCompare', 'export const c = (a: string) => a.localeCompare("b");', /compare by code unit/),
  ban('toLocaleString', 'export const c = (a: number) => a.toLocaleString();', /toLocaleString/),
  ban('Math.exp in the plan', 'export const e = Math.exp(1);', /engines differ in its last bit/),
  ban('Math.pow in a template', 'export const e = `${Math.pow(2, 3)}`;', /transcendental/),
  ban('console', 'console.log(1);', /stdout is for data/),
  ban('process without an import', 'export const a = process.env;', /come in and go out at the top/),
  {
    name: 'a circle of two files',
    rule: 'no files import in a circle',
    plant: {
      [PLAN]: `import { rows } from './rows.js';`,
      'src/plan/rows.ts': `import { plan } from './plan.js';\nexport const rows = plan;`,
    },
    says: /src\/plan\/plan\.ts -> src\/plan\/rows\.ts -> src\/plan\/plan\.ts is a circle/,
  },
  {
    name: 'a file that imports itself',
    rule: 'no files import in a circle',
    plant: { [PLAN]: `import type { plan as p } from './plan.js';` },
    says: /is a circle/,
  },
  {
    name: 'a file that nothing uses',
    rule: 'every file is reached from an entry',
    plant: { 'src/plan/old.ts': `import './plan.js';` },
    says: /old\.ts is reached by nothing/,
  },
  {
    name: 'a default export',
    rule: 'exports have names',
    plant: { [PLAN]: 'export default 1;' },
    says: /plan\.ts:3 has a default export/,
  },
  {
    name: 'a default export by another name',
    rule: 'exports have names',
    plant: { [PLAN]: 'export { plan as default };' },
    says: /one name/,
  },
  {
    name: 'a long file',
    rule: 'files are small',
    plant: { [PLAN]: lines(BUDGET.file) },
    says: /plan\.ts has 302 lines, and 300 is the most/,
  },
  {
    name: 'a house of middling files',
    rule: 'files are small',
    plant: Object.fromEntries([...SOUND.keys()].slice(3).map((name) => [name, lines(BUDGET.median)])),
    says: /the median file has 9\d lines/,
  },
];

export const INNOCENTS: readonly { readonly name: string; readonly plant: Plant }[] = [
  {
    name: 'names in comments and strings',
    plant: {
      [PLAN]: `// Math.random, process.env\nexport const t = 'Date.now() console.log';\n/* import '../command/run.js' */`,
    },
  },
  {
    name: 'properties that are called process',
    plant: { [PLAN]: 'export const a = (b: { process: number }) => b.process;' },
  },
  {
    name: 'exact functions of Math',
    plant: { [PLAN]: 'export const a = Math.max(Math.floor(1.5), Math.abs(-1));' },
  },
  {
    name: 'transcendental functions in numeric',
    plant: { [PLAN]: `import '../numeric/exp.js';`, 'src/numeric/exp.ts': 'export const e = Math.exp(1);' },
  },
  { name: 'the clock in io', plant: { 'src/io/files.ts': 'export const today = () => new Date();' } },
  {
    name: 'a heavy library on use',
    plant: { [TABLE]: `import type { Spec } from 'vega';\nexport const draw = async () => import('vega');` },
  },
  {
    name: 'a member of the same folder',
    plant: {
      [PLAN]: `import { rows } from './part/rows.js';`,
      'src/plan/part/rows.ts': 'export const rows = 1;',
    },
  },
  {
    name: 'a file that only the library uses',
    plant: {
      'src/bin/index.ts': `export { plain } from '../library/plain.js';`,
      'src/library/plain.ts': `export const plain = 1;`,
    },
  },
  {
    name: 'the version, read by bin',
    plant: { [MAIN]: `import meta from '../../package.json' with { type: 'json' };` },
  },
];
