// Models written in the test, computed in memory: files as an object of path to text, all the way to a result.
import type { Patch } from '../../src/plan/patch.js';
import { applyPatches } from '../../src/scenario/apply.js';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { explain, type ExplainRequest } from '../../src/analysis/explain.js';
import { run, type RunRequest } from '../../src/analysis/run.js';
import { load } from '../../src/command/load.js';
import { modelFiles } from '../../src/io/files.js';
import type { Plan } from '../../src/plan/plan.js';
import type { Result, Table } from '../../src/result/result.js';
import type { Files } from '../../src/source/files.js';
import { spanText } from '../../src/source/text.js';
import type { World } from '../../src/source/world.js';
import type { Language } from '../../src/vocabulary/labels.js';

export const root = resolve(import.meta.dirname, '../..');

type Texts = Readonly<Record<string, string>>;

/** A model's folder that exists only here. */
export const filesFrom = (texts: Texts): Files => ({
  show: (path) => path,
  read: (path) => {
    const text = texts[path];
    return text === undefined ? { problem: 'missing' } : { text };
  },
  match: (pattern) => {
    const expression = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
    return Object.keys(texts)
      .filter((path) => expression.test(path))
      .sort();
  },
});

/** The parts of a model that a test speaks of, each a line of YAML; the rest is the least that a model needs. */
export type Sketch = {
  readonly head?: string;
  readonly economy?: string;
  readonly tariffs?: string;
  readonly segments?: string;
  readonly procedures: readonly string[];
  readonly files?: Texts;
};

/** People who earn 10 EUR an hour, 100 of them, in 2024. */
export const sketch = (parts: Sketch): Texts => ({
  ...parts.files,
  'model.yaml': [
    'balduque: model/1',
    'id: sketch',
    'year: 2024',
    'currency: EUR',
    'entities: {persons: person, firms: firm}',
    'status: assumed',
    ...(parts.economy === undefined ? [] : [`economy: ${parts.economy}`]),
    `tariffs: ${parts.tariffs ?? '{worker: {wage: 10 EUR/h}}'}`,
    `segments: ${parts.segments ?? '{people: {addressee: citizens, tariff: worker, population: 100 persons}}'}`,
    ...(parts.head === undefined ? [] : [parts.head]),
    'procedures:',
    ...parts.procedures.map((procedure) => `  - ${procedure}`),
    '',
  ].join('\n'),
});

export type Compiled = ReturnType<typeof load>;

type Surroundings = { readonly language?: Language; readonly packs?: Texts };

/** As every command loads a model. Only `model`, `packs` and `today` of the world are asked for. */
const compileFiles = (files: Files, { language, packs = {} }: Surroundings = {}): Compiled =>
  load(
    '',
    { model: () => files, packs: filesFrom(packs), today: '2019-06-30' } as unknown as World,
    language,
  );

export const compile = (texts: Texts, around?: Surroundings): Compiled =>
  compileFiles(filesFrom(texts), around);

/** A shipped model's plan, by its folder. */
export const planIn = (path: string): Plan => sound(compileFiles(modelFiles(join(root, path))));

function sound({ plan, diagnostics }: Compiled): Plan {
  if (plan) return plan;
  throw new Error(diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'));
}

/** The codes of everything that is wrong or doubtful. */
export const codesOf = (parts: Sketch): readonly string[] =>
  compile(sketch(parts)).diagnostics.map(({ code }) => code);

/** Each with the characters it points at: `BRD707 30 h`. */
export const toldOf = (parts: Sketch): readonly string[] =>
  compile(sketch(parts)).diagnostics.map(
    ({ code, labels: [label] }) => `${code} ${label ? spanText(label.span) : ''}`,
  );

/** The plan of a model in which nothing is wrong. */
export const planOf = (parts: Sketch, around?: Surroundings): Plan => sound(compile(sketch(parts), around));

export type Asked = Partial<RunRequest> & { readonly patches?: readonly Patch[] };

/** Under patches the run is the same but for its name: it is of no scenario. */
export function resultOf(plan: Plan, { patches, ...request }: Asked = {}): Result {
  const result = run(plan, {
    year: plan.year,
    select: new Map(),
    by: [],
    measures: ['economicCost'],
    leads: 'economicCost',
    ...(patches ? { reformed: { scenario: 'patched', plan: applyPatches(plan, patches) } } : {}),
    ...request,
  });
  return patches ? { ...result, runs: result.runs.map((one) => ({ ...one, scenario: null })) } : result;
}

export const explained = (plan: Plan, request: Partial<ExplainRequest> = {}): Result =>
  explain(plan, { measure: 'economicCost', year: plan.year, select: new Map(), ...request });

/** A measure's value, as the result says it. */
export type Values = (name: string) => string | undefined;

export const valuesIn =
  ({ runs }: Result): Values =>
  (name) =>
    runs[0]?.headline[name]?.value;

export const valuesOf = (parts: Sketch, request: Asked = {}): Values =>
  valuesIn(resultOf(planOf(parts), request));

/** The index of a figure, by its path. */
export function figureAt(plan: Plan, path: string): number {
  const index = plan.figures.findIndex((figure) => figure.path === path);
  if (index === -1) throw new Error(`no figure ${path}`);
  return index;
}

export const tableIn = ({ tables }: Result, id: string): Table => {
  const found = tables.find((table) => table.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
};

/** The first column to the second. */
export const columnIn = ({ columns, rows }: Table, id: string): Readonly<Record<string, string | null>> => {
  const at = columns.findIndex((column) => column.id === id);
  return Object.fromEntries(rows.map((row) => [row[0] ?? '', row[at] ?? null]));
};

/** Places kept by `scaled`. */
export const places = 24;

/** A decimal as a whole number of 1e-24: sums of these are exact, and nothing of the tool is in them. */
export function scaled(text: string): bigint {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined || fraction.length > places) throw new Error(`"${text}" is no decimal`);
  const digits = BigInt(whole + fraction.padEnd(places, '0'));
  return sign === '-' ? -digits : digits;
}

export const sumOf = (texts: readonly string[]): bigint =>
  texts.reduce((total, text) => total + scaled(text), 0n);

export type Said = { readonly status: number; readonly stdout: string; readonly stderr: string };

/** The built command, run for real. */
export const balduque = (
  words: readonly string[],
  { cwd = root, env = {} }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Said> =>
  new Promise((done) => {
    const clean = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !['FORCE_COLOR', 'NO_COLOR', 'COLUMNS'].includes(name)),
    );
    const options = { cwd, env: { ...clean, ...env }, maxBuffer: 64 * 1024 * 1024 };
    execFile(
      process.execPath,
      [join(root, 'bin/balduque.js'), ...words],
      options,
      (error, stdout, stderr) => {
        const status = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        done({ status, stdout, stderr });
      },
    );
  });

/** A shipped model in a folder of its own, in which texts may be replaced. */
export async function changedCopy(
  name: string,
  changes: Readonly<Record<string, readonly (readonly [string, string])[]>>,
): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'balduque-')));
  await cp(join(root, 'models', name), folder, { recursive: true });
  for (const [file, replacements] of Object.entries(changes)) {
    let text = await readFile(join(folder, file), 'utf8');
    for (const [before, after] of replacements) {
      const at = text.indexOf(before);
      if (at === -1 || text.includes(before, at + 1))
        throw new Error(`"${before}" does not stand in ${file} exactly once`);
      text = text.replace(before, () => after);
    }
    await writeFile(join(folder, file), text);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
