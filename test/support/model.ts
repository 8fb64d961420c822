// A model of a few lines, read, planned and reviewed as the commands do it, from texts instead of files.
import { basename } from 'node:path';
import { settle } from '../../src/diagnostic/answers.js';
import { hasErrors, inOrder, type Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { loadModel } from '../../src/model/load.js';
import { buildPlan } from '../../src/plan/build.js';
import { reviewPlan } from '../../src/plan/checks/registry.js';
import type { Figure, Plan } from '../../src/plan/plan.js';
import { toText } from '../../src/quantity/exact.js';
import type { Files } from '../../src/source/files.js';
import { spanText } from '../../src/source/text.js';
import { readTree } from './read-tree.js';
import { root } from './run.js';

export type Texts = Readonly<Record<string, string>>;

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const filesOf = (texts: Texts): Files => ({
  show: (path) => path,
  read: (path) => {
    if (path.startsWith('../')) return { problem: 'outside' };
    const text = texts[path];
    return text === undefined ? { problem: 'missing' } : { text };
  },
  match: (pattern) => {
    const expression = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
    return Object.keys(texts)
      .filter((path) => expression.test(path))
      .sort(byCodeUnit);
  },
});

export type Planned = { readonly plan: Plan | undefined; readonly diagnostics: readonly Diagnostic[] };

/** The shipped packs, and some made for tests: of two institutions, of two that say the same, and one whose currency no model has. */
export const packs: Texts = {
  ...Object.fromEntries(
    [...readTree(root, 'models/packs', '.yaml')].map(([path, text]) => [basename(path), text]),
  ),
  'one-institution.yaml':
    'balduque: pack/1\nid: one-institution\ntitle: One\nheadline: complianceCost\nroundLines: {decimals: 0, mode: half-up}\nexcludes: [Tax, Fines]\n',
  'third-institution.yaml':
    'balduque: pack/1\nid: third-institution\ntitle: Third\nheadline:  complianceCost\nexcludes: [Fines, Fees]\n',
  'another-institution.yaml':
    'balduque: pack/1\nid: another-institution\ntitle: Another\nheadline: processingCost\n',
  'francs.yaml':
    'balduque: pack/1\nid: francs\ntitle: Amounts in francs\ncurrency: FRF\nstatus: assumed\ntariffs: {notary: {wage: 90 FRF/h}, volunteer: unmonetised}\nactivities: {file-in-francs: {name: File, money: 15 FRF}, read-aloud: {name: Read, time: {firms: {simple: 6 min}}}}\n',
  'clerks.yaml':
    'balduque: pack/1\nid: clerks\ntitle: Pay\nvintage: 2019\nsources: {census: {title: Census}}\nstatus: published\nsource: census\nfigures: {form: 15 min}\ntariffs: {clerk: {wage: 30 EUR/h}, officer: unmonetised}\nactivities: {pay-in-both: {name: Pay, time: {firms: {simple: 3 min}}}}\n',
  'more-clerks.yaml':
    'balduque: pack/1\nid: more-clerks\ntitle: Pay\nstatus: assumed\ntariffs: {clerk: {wage: 31 EUR/h}}\nactivities: {pay-in-both: {name: Pay, time: {firms: {simple: 4 min}}}}\n',
};

export function planOf(texts: Texts): Planned {
  const found: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void found.push(diagnostic);
  const model = loadModel(filesOf(texts), report, { ...filesOf(packs), show: (path) => `packs/${path}` });
  const plan = model && buildPlan(model, report);
  const all = [...found, ...(plan ? reviewPlan(plan, { model, today, sound: !hasErrors(found) }) : [])];
  return { plan, diagnostics: inOrder(settle(all, model?.answers ?? [])) };
}

/** The day on which the models of the tests are looked at. */
export const today = '2019-06-30';

const cases = 'cases: {counted: 4 k cases per year}';

/** The parts of a small model that a test may replace; `more` is put at its end. */
export type Parts = {
  readonly currency?: string;
  readonly entities?: string;
  readonly tariffs?: string;
  readonly segments?: string;
  readonly procedures?: string;
  readonly more?: string;
};

export const modelYaml = (parts: Parts = {}): string =>
  [
    'balduque: model/1',
    'id: sample',
    'year: 2020',
    parts.currency ?? 'currency: EUR',
    parts.entities ?? 'entities: {persons: person, firms: firm}',
    'status: assumed',
    parts.tariffs ?? 'tariffs: {clerk: {wage: 20 EUR/h}}',
    parts.segments ?? 'segments: {firms: {addressee: firms, tariff: clerk, population: 500 firms}}',
    parts.procedures ?? `procedures:\n${procedureYaml(cases, 'activities: [{do: pay, time: 25 min}]')}`,
    ...(parts.more === undefined ? [] : [parts.more]),
    '',
  ].join('\n');

/** One procedure of 4,000 cases for the firms, in a list, with these lines in it. */
export const procedureYaml = (...lines: readonly string[]): string =>
  [
    '  - id: report',
    '    for: firms',
    ...lines.flatMap((line) => line.split('\n').map((one) => `    ${one}`)),
  ].join('\n');

/** A model whose one procedure has these lines. */
export const withProcedure = (...lines: readonly string[]): Texts => ({
  'model.yaml': modelYaml({ procedures: `procedures:\n${procedureYaml(cases, ...lines)}` }),
});

/** A model whose only activity says this beside its `do`. */
export const withActivity = (says: string): Texts => withProcedure(`activities: [{do: pay, ${says}}]`);

/** A model whose only figure of time is written so. */
export const withTime = (figure: string): Texts => withActivity(`time: ${figure}`);

/** What was found, each as its code and the characters it points at: `BRD307 minuts`. */
export const found = ({ diagnostics }: Planned): readonly string[] =>
  diagnostics.map(({ code, labels: [label] }) => `${code} ${label ? spanText(label.span) : ''}`.trim());

export const foundIn = (texts: Texts): readonly string[] => found(planOf(texts));

export function figureAt({ plan }: Planned, path: string): Figure | undefined {
  return plan?.figures.find((figure) => figure.path === path);
}

/** The value of a figure that is one number, in its base unit. */
export function valueAt(planned: Planned, path: string): string | undefined {
  const body = figureAt(planned, path)?.body;
  return body?.is === 'number' ? toText(body.value) : undefined;
}

export const timeOfActivity = (texts: Texts): string | undefined =>
  valueAt(planOf(texts), 'procedures/report/activities/pay/time');
