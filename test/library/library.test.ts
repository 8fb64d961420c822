// The library on models/minimal, whose arithmetic stands beside its lines, and on models with mistakes.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dimensions } from '../../src/analysis/dimensions.js';
import { modelFiles } from '../../src/io/files.js';
import { scenarioIds, scenarioPlace } from '../../src/io/scenarios.js';
import { packFiles } from '../../src/io/write.js';
import { BalduqueError } from '../../src/library/error.js';
import {
  compareModel,
  explainModel,
  renderResult,
  runModel,
  validateModel,
} from '../../src/library/library.js';
import type { Dimension, ExplainOptions, Format, RunOptions } from '../../src/library/types.js';
import { formatNames, formatsOfChecks } from '../../src/render/registry.js';
import type { Result } from '../../src/result/result.js';
import { balduque, root } from '../support/run.js';

const disk = {
  model: modelFiles,
  scenario: scenarioPlace,
  scenarioIds,
  packs: packFiles(),
  today: '2026-11-24',
};
const minimal = join(root, 'models/minimal');
const run = (options: RunOptions = {}, path = minimal): Result => runModel(path, options, disk);
const explain = (options: ExplainOptions = {}): Result => explainModel(minimal, options, disk);
const value = ({ runs: [first] }: Result, measure: string): string | undefined =>
  first?.headline[measure]?.value;

/** What was thrown, which must be the library's own error. */
function thrown(work: () => unknown): BalduqueError {
  try {
    work();
  } catch (error) {
    if (error instanceof BalduqueError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'balduque-library-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A model of one file. */
function written(...lines: readonly string[]): string {
  writeFileSync(join(folder, 'model.yaml'), `${lines.join('\n')}\n`);
  return folder;
}
const sound = [
  'balduque: model/1',
  'id: one',
  'year: 2024',
  'currency: EUR',
  'entities: {firms: firm}',
  'status: assumed',
  'tariffs: {clerk: {wage: 20 EUR/h}}',
  'segments: {firms: {addressee: firms, tariff: clerk}}',
];
const reported = (line: string): string =>
  `procedures: [{id: a, for: firms, cases: {counted: 10 cases per year}, activities: [${line}]}]`;

describe('validate', () => {
  it('finds nothing in a sound model', () => {
    expect(validateModel(minimal, disk)).toEqual({ ok: true, diagnostics: [] });
  });

  it('says what is wrong, and where, as plain data', () => {
    const path = written(...sound, reported('{do: pay, tiem: 15 min}'));
    const { ok, diagnostics } = validateModel(path, disk);
    expect(ok).toBe(false);
    // Line 9; `tiem` begins behind "procedures: [{id: a, for: firms, cases: {counted: 10 cases per year}, activities: [{do: pay, ".
    const column = reported('{do: pay, ').indexOf(']') + 1;
    expect(structuredClone(diagnostics)).toEqual([
      {
        code: 'BRD201',
        severity: 'error',
        message: 'an activity has no key "tiem"',
        help: 'did you mean "time"?',
        labels: [
          {
            file: `${path}/model.yaml`,
            line: 9,
            column,
            endLine: 9,
            endColumn: column + 'tiem'.length,
            text: '',
          },
        ],
      },
    ]);
  });

  it('is no error where there are only warnings', () => {
    const path = written(...sound, reported('{do: pay, time: 15 min}'), 'sources: {survey: {title: S}}');
    const { ok, diagnostics } = validateModel(path, disk);
    expect(ok).toBe(true);
    expect(new Set(diagnostics.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  });

  it('of what is no model is a diagnostic, and of what is no path an error', () => {
    expect(validateModel(join(folder, 'nowhere'), disk)).toMatchObject({ ok: false });
    expect(thrown(() => validateModel(undefined as unknown as string, disk)).reason).toBe('request');
  });
});

describe('run', () => {
  it('gives what the command line gives', async () => {
    const words = [
      'run',
      'models/minimal',
      '--by',
      'level',
      '--measure',
      'fees',
      '--select',
      'level=municipal',
    ];
    const { stdout } = await balduque([...words, '--top', '2', '--round-lines', 'half-even:1', '-f', 'json']);
    const result = run({
      by: ['level'],
      measures: ['fees'],
      select: { level: 'municipal' },
      top: 2,
      roundLines: { decimals: 1, mode: 'half-even' },
    });
    expect(result).toEqual(JSON.parse(stdout));
  });

  it('computes the headline of the year', () => {
    expect(value(run(), 'economicCost')).toBe('259000');
    expect(value(run({ select: { procedure: ['monthly-*', 'building-permit'] } }), 'economicCost')).toBe(
      '165000',
    );
    expect(
      run({ select: { procedure: ['a*', 'm*', 'b*', 'r*'].slice(1), level: 'municipal' } }).runs[0]?.select,
    ).toBe('procedure=m*,b*,r* level=municipal');
  });

  it('of a model with errors throws them all', () => {
    const path = written(...sound, reported('{do: pay, tiem: 15 min}, {do: send, time: 1}'));
    const error = thrown(() => run({}, path));
    expect(error).toMatchObject({ name: 'BalduqueError', reason: 'model' });
    expect(error.diagnostics.map(({ code }) => code)).toEqual(
      validateModel(path, disk).diagnostics.map(({ code }) => code),
    );
    expect(error.diagnostics).toHaveLength(2);
    expect(error.message).toMatch(/: 2 errors; .*model\.yaml:9:\d+ BRD201: an activity has no key "tiem"$/);
  });

  it('tells the warnings of a model that has no errors', () => {
    const path = written(...sound, reported('{do: pay, time: 15 min}'), 'sources: {survey: {title: S}}');
    const told: string[] = [];
    run({ onWarning: ({ code }) => void told.push(code) }, path);
    expect(told).toEqual(validateModel(path, disk).diagnostics.map(({ code }) => code));
    expect(told).not.toEqual([]);
  });

  it.each<[string, RunOptions, RegExp]>([
    ['a dimension', { by: ['autority' as Dimension] }, /no dimension "autority"/],
    ['a measure', { measures: ['feez'] }, /no measure "feez"/],
    ['a selected dimension', { select: { autority: 'a' } as never }, /"autority" is no dimension/],
    ['a selected value', { select: { level: 'federal' } }, /no level is "federal"/],
    ['a year', { year: 1.5 }, /year 1\.5 is not a whole number/],
    ['a count', { top: 0 }, /top 0 is not a whole number from 1/],
    ['a rounding', { roundLines: { decimals: 12 } }, /half-up:12 is not understood/],
  ])('%s that does not exist is refused', (_, options, says) => {
    const error = thrown(() => run(options));
    expect([error.reason, error.message, error.diagnostics]).toEqual([
      'request',
      expect.stringMatching(says),
      [],
    ]);
  });
});

describe('explain', () => {
  it('gives the tree of a measure', () => {
    const { explanation } = explain({ measure: 'fees' });
    // 10,000 cases of 5 EUR.
    expect(explanation?.value).toBe('50000');
    expect(explain().explanation?.value).toBe('259000');
    expect(explain({ select: { procedure: 'building-permit' }, depth: 1 }).explanation?.value).toBe('40000');
  });

  it.each<[string, ExplainOptions, RegExp]>([
    ['a measure', { measure: 'feez' }, /no measure "feez"/],
    ['a depth', { depth: 0 }, /depth 0 is not a whole number/],
  ])('%s that does not exist is refused', (_, options, says) => {
    expect(thrown(() => explain(options))).toMatchObject({
      reason: 'request',
      message: expect.stringMatching(says),
    });
  });
});

describe('render', () => {
  it.each([...formatNames])('%s is the same text as the command line writes', async (format) => {
    const { stdout } = await balduque(['run', 'models/minimal', '-f', format], { env: { COLUMNS: '80' } });
    expect(await renderResult(run(), format, { width: 80 })).toBe(stdout);
    const saved = JSON.parse(JSON.stringify(run())) as Result;
    expect(await renderResult(saved, format, { width: 80 })).toBe(stdout);
  });

  it('refuses what a format cannot hold, and a format that is none', async () => {
    const refused = { name: 'BalduqueError', reason: 'request' };
    await expect(renderResult(explain(), 'csv', {})).rejects.toMatchObject(refused);
    await expect(renderResult(run({ by: ['level', 'side'] }), 'csv', {})).rejects.toMatchObject(refused);
    await expect(renderResult(run(), 'junit', {})).rejects.toMatchObject(refused);
    await expect(renderResult(run(), 'pdf' as Format, {})).rejects.toMatchObject({
      ...refused,
      message: 'there is no format "pdf"',
    });
  });

  it('speaks the language asked for', async () => {
    expect(await renderResult(run({ by: ['level'] }), 'table', { language: 'de' })).toContain('Ebene');
  });
});

describe('the types', () => {
  // What the compiler cannot see: a dimension or format of the tool that the library's types do not know.
  it('name every dimension and format', () => {
    const ofDimensions: Record<Dimension, true> = {
      procedure: true,
      authority: true,
      level: true,
      origin: true,
      segment: true,
      addressee: true,
      side: true,
      channel: true,
      variant: true,
      item: true,
      component: true,
      nature: true,
      duty: true,
      tariff: true,
      kind: true,
      year: true,
      status: true,
      grade: true,
      part: true,
      tag: true,
    };
    const ofFormats: Record<Format, true> = {
      table: true,
      markdown: true,
      csv: true,
      json: true,
      junit: true,
    };
    expect(Object.keys(ofDimensions).toSorted()).toEqual(dimensions.toSorted());
    expect(Object.keys(ofFormats).toSorted()).toEqual(formatsOfChecks.toSorted());
  });
});

describe('scenarios', () => {
  // 6,000 reports of 1 h at 25 EUR, half of it usual: 75,000 EUR of burden. At 50 minutes: 125,000 - 75,000 = 50,000.
  const scenario = (reform: string): string => {
    const path = join(folder, 'fewer.yaml');
    writeFileSync(
      path,
      [
        'balduque: scenario/1',
        'id: fewer',
        'model: minimal',
        'years: 2024..2024',
        'status: assumed',
        `reforms: [${reform}]`,
        '',
      ].join('\n'),
    );
    return path;
  };
  const shorter = '{id: shorter, select: {activity: prepare-data}, set: {time: 50 min}}';

  it('are run: 259,000 - 25,000', () => {
    const result = run({ scenario: scenario(shorter) });
    expect(result.runs[0]?.scenario).toBe('fewer');
    expect(value(result, 'economicCost')).toBe('234000');
  });

  it('are compared', () => {
    const result = compareModel(minimal, { scenarios: [scenario(shorter)], by: ['authority'] }, disk);
    expect(result.runs.map((one) => one.scenario)).toEqual([null, 'fewer']);
    expect(result.tables[1]?.rows[0]?.slice(0, 4)).toEqual(['Treasury', '125000', '100000', '-25000']);
  });

  it('are explained', () => {
    const path = scenario(shorter);
    const { explanation } = explain({ scenario: path, select: { procedure: 'monthly-report' } });
    expect(JSON.stringify(explanation)).toContain('changed by the reform \\"shorter\\"');
  });

  it('are discounted as asked', () => {
    const { tables } = run({ scenario: scenario(shorter), discount: '25 % per year' });
    // 25,000 at the end of its only year: 25,000 / 1.25
    expect(tables.find(({ id }) => id === 'value')?.total?.[3]).toBe('20000');
    expect(thrown(() => run({ discount: '25 % per year' })).reason).toBe('request');
    expect(
      thrown(() => run({ scenario: scenario(shorter), discount: '25 EUR' })).diagnostics[0]?.labels[0]?.file,
    ).toBe('--discount');
  });

  it('with errors are told as those of a model', () => {
    const error = thrown(() =>
      run({ scenario: scenario('{id: nothing, select: {activity: prepare-data}}') }),
    );
    expect(error.reason).toBe('model');
    expect(error.diagnostics.map(({ code }) => code)).toContain('BRD801');
    expect(thrown(() => compareModel(minimal, { scenarios: [] }, disk)).reason).toBe('request');
  });
});
