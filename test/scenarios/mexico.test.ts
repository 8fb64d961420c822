// The shipped scenarios of Mexico: what they say beside what was computed a second time, and what they printed when they were written.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/result/result.js';
import { balduque, columnIn, root, scaled, tableIn } from '../support/run.js';

const first = 'mexico-2012-2017';
/** Each with the year it is about; what looks ahead stands on what was done. */
const shipped = [
  { id: first, words: first, year: '2017' },
  ...['continuation-2030', 'full-digitisation-2030', 'once-only-2030', 'universal-connectivity-2030'].map(
    (id) => ({ id, words: `${first}+${id}`, year: '2030' }),
  ),
];

const running = (words: string, ...more: readonly string[]) =>
  balduque(['run', 'models/mexico', '--scenario', words, ...more], { env: { COLUMNS: '80' } });

const known = new Map<string, Promise<Result>>();
/** Each is asked for once. */
function resultFor(words: string, ...more: readonly string[]): Promise<Result> {
  const key = [words, ...more].join(' ');
  const found = known.get(key) ?? asked(words, more);
  known.set(key, found);
  return found;
}
async function asked(words: string, more: readonly string[]): Promise<Result> {
  const { status, stdout, stderr } = await running(words, ...more, '--format', 'json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Result;
}

type Path = Readonly<
  Record<
    string,
    {
      readonly baseline: Readonly<Record<string, string>>;
      readonly scenario: Readonly<Record<string, string>>;
      readonly share: string;
    }
  >
>;
type Reference = {
  readonly path: Path;
  readonly imss: { readonly fall: string; readonly after: string; readonly afterAtPricesOf2017: string };
  readonly residual: { readonly fall: string };
  readonly arithmetic: Readonly<Record<string, string>>;
};
const reference = JSON.parse(
  readFileSync(join(root, 'test/reference/mexico_scenario.json'), 'utf8'),
) as Reference;
const file = readFileSync(join(root, `scenarios/${first}.yaml`), 'utf8');

describe('mexico-2012-2017, beside the independent computation', () => {
  it('has its path, to the last digit, in every year', async () => {
    const path = tableIn(await resultFor(first, '--year', '2017'), 'path');
    const years = Object.entries(reference.path);
    expect(columnIn(path, 'scenario')).toEqual(
      Object.fromEntries(years.map(([year, { scenario }]) => [year, scenario['economicCost']])),
    );
    expect(columnIn(path, 'baseline')).toEqual(
      Object.fromEntries(years.map(([year, { baseline }]) => [year, baseline['economicCost']])),
    );
    expect(columnIn(path, 'shareOfGdp')).toEqual(
      Object.fromEntries(years.map(([year, { share }]) => [year, share])),
    );
  });

  it('has its measures of 2017', async () => {
    const { runs } = await resultFor(first, '--year', '2017');
    const said = runs[0]?.headline ?? {};
    const own = reference.path['2017']?.scenario ?? {};
    expect(
      Object.fromEntries(
        Object.keys(own).map((name) => [name, said[name]?.value ?? said[name]?.identified ?? '']),
      ),
    ).toEqual(own);
  });

  it('has its tests: IMSS, which is not fitted, falls by less than was published', async () => {
    const tests = tableIn(await resultFor(first, '--year', '2017'), 'tests');
    expect(columnIn(tests, 'modelled')).toMatchObject({
      'imss-fall': reference.imss.fall,
      'imss-level': reference.imss.afterAtPricesOf2017,
      'residual-fall': reference.residual.fall,
    });
    expect(columnIn(tests, 'verdict')).toEqual({
      'headline-2017': 'inside',
      'imss-fall': 'below',
      'imss-level': 'below',
      'residual-fall': 'inside',
    });
  });

  it('comes to 2.70 % of the GDP of 2009 in 2017, within 1e-9', async () => {
    const { runs } = await resultFor(first, '--year', '2017');
    const miss = scaled(runs[0]?.headline['shareOfGdp']?.value ?? '') - scaled('0.027');
    expect(miss < 10n ** 15n && miss > -(10n ** 15n)).toBe(true);
  });
});

describe('the figures of the residual', () => {
  const percentOf = (id: string): string =>
    new RegExp(`\\n  ${id}:\\n    value: ([0-9.]+) %`).exec(file)?.[1] ?? '';
  /** The share as a percentage of so many places: what its arithmetic comes to, rounded. */
  const rounded = (share: string, places: number): string => (Number(share) * 100).toFixed(places);

  it('are what their arithmetic comes to: published flow less named reforms, over what is left', () => {
    expect(Number(percentOf('rest-cut-2013')).toFixed(4)).toBe(
      rounded(reference.arithmetic['rest-cut-2013'] ?? '', 4),
    );
    expect(percentOf('rest-cut-2017')).toBe(rounded(reference.arithmetic['rest-cut-2017'] ?? '', 4));
    expect(Number(percentOf('rest-simplification')).toFixed(10)).toBe(
      rounded(reference.arithmetic['rest-simplification'] ?? '', 10),
    );
  });

  it('has a range for its one unknown that was derived from IMSS alone, and lies inside it', () => {
    const [, low, high] = /range: \{low: ([0-9.]+) %, high: ([0-9.]+) %\}/.exec(file) ?? [];
    expect([low, high]).toEqual([
      rounded(reference.arithmetic['rangeLow'] ?? '', 1),
      rounded(reference.arithmetic['rangeHigh'] ?? '', 1),
    ]);
    const value = Number(percentOf('rest-simplification'));
    expect(value > Number(low) && value < Number(high)).toBe(true);
  });
});

describe('the shipped scenarios', () => {
  it('are all here', () => {
    const there = readdirSync(join(root, 'scenarios')).filter((name) => name.endsWith('.yaml'));
    expect(there.sort()).toEqual(shipped.map(({ id }) => `${id}.yaml`).sort());
  });

  it.each(shipped)('$id says what it said, at 80 columns and in its path', async ({ id, words, year }) => {
    const { status, stdout, stderr } = await running(words, '--year', year);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    const result = await resultFor(words, '--year', year);
    const path = tableIn(result, 'path');
    const data = { scenario: words, year, headline: result.runs[0]?.headline, path };
    beside(`${id}.txt`, stdout);
    beside(`${id}.json`, `${JSON.stringify(data, null, 1)}\n`);
  });

  it.each(shipped.slice(1))('$id loads alone, too', async ({ id, year }) => {
    const { runs } = await resultFor(id, '--year', year);
    expect(runs[0]?.scenario).toBe(id);
  });

  it('combine where they can: digitisation and once-only data rest on the same growth', async () => {
    const words = `${first}+full-digitisation-2030+once-only-2030`;
    const both = columnIn(tableIn(await resultFor(words), 'path'), 'scenario')['2030'] ?? '';
    for (const one of ['full-digitisation-2030', 'once-only-2030']) {
      const alone =
        columnIn(tableIn(await resultFor(`${first}+${one}`, '--year', '2030'), 'path'), 'scenario')['2030'] ??
        '';
      expect(scaled(both) < scaled(alone)).toBe(true);
    }
  });

  it('exclude each other where they are the same reforms', async () => {
    const { status, stderr } = await running(`${first}+full-digitisation-2030+universal-connectivity-2030`);
    expect(status).toBe(2);
    expect(stderr).toContain('the reform "citizens-online" stands twice');
  });
});

/** The expected output beside the scenario; `UPDATE=1` writes it anew. */
function beside(name: string, text: string): void {
  const path = join(root, 'scenarios/expected', name);
  if (process.env['UPDATE'] === '1') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
