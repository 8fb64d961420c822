// The model of Mexico against test/reference/mexico.json: computed a second time, in another language, to the last digit.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Dimension } from '../../src/analysis/dimensions.js';
import type { Result } from '../../src/result/result.js';
import { balduque, changedCopy, planIn, resultOf, root, scaled, tableIn, valuesIn } from '../support/run.js';

type Sums = Readonly<Record<string, string>>;
type Anchor = { readonly value: string; readonly low: string; readonly high: string };
type Reference = {
  readonly total: Sums;
  readonly named: Sums;
  readonly residual: Sums;
  readonly factorOne: Sums;
  readonly opportunityShare: { readonly low: string; readonly high: string };
  readonly cases: { readonly total: string; readonly byProcedure: Sums };
  readonly byProcedure: Readonly<Record<string, Sums>>;
  readonly byAuthority: Readonly<Record<string, Sums>>;
  readonly bySegment: Readonly<Record<string, Sums>>;
  readonly byChannel: Readonly<Record<string, Sums>>;
  readonly byComponent: Readonly<Record<string, Sums>>;
  readonly anchors: Readonly<Record<string, Anchor>>;
};
const reference = JSON.parse(readFileSync(join(root, 'test/reference/mexico.json'), 'utf8')) as Reference;
const plan = planIn('models/mexico');

/** What is known of each measure: its value, or the identified part where undivided lines leave it open. */
function identified({ runs }: Result): Sums {
  const entries = Object.entries(runs[0]?.headline ?? {});
  return Object.fromEntries(entries.map(([name, one]) => [name, one.value ?? one.identified ?? '']));
}
const only = (of: Sums, names: readonly string[]): Sums =>
  Object.fromEntries(names.map((name) => [name, of[name] ?? 'missing']));
const as = (expected: Sums, result: Result): Sums => only(identified(result), Object.keys(expected));

/** Equal but for so many units of the 12th place. */
function near(a: string | undefined, b: string, units = 1n): boolean {
  const difference = scaled(a ?? '') - scaled(b);
  return difference <= units * 10n ** 12n && difference >= -units * 10n ** 12n;
}

describe('models/mexico', () => {
  const result = resultOf(plan);

  it('gives the total of the independent computation', () => {
    expect(as(reference.total, result)).toEqual(reference.total);
    // Cases are one leaf for each channel here, and one for each segment there: equal but for the roundings at the 12th place.
    expect(near(identified(result)['cases'], reference.cases.total, 50n)).toBe(true);
  });

  it('and its subtotals: the named procedures, and the rest of the register', () => {
    expect(as(reference.named, resultOf(plan, { select: new Map([['part', ['named']]]) }))).toEqual(
      reference.named,
    );
    expect(as(reference.residual, resultOf(plan, { select: new Map([['part', ['residual']]]) }))).toEqual(
      reference.residual,
    );
  });

  it('leaves the opportunity cost between the same two ends', () => {
    const ends = result.runs[0]?.headline['opportunityCost']?.range;
    // The reference rounds its ends to 12 places.
    expect(near(ends?.low, reference.opportunityShare.low)).toBe(true);
    expect(near(ends?.high, reference.opportunityShare.high)).toBe(true);
  });

  it('is between 4.20 and 4.30 % of the GDP of 2009', () => {
    const share = result.runs[0]?.headline['shareOfGdp'];
    expect(Number(share?.value)).toBeGreaterThanOrEqual(0.042);
    expect(Number(share?.value)).toBeLessThanOrEqual(0.043);
    expect(share?.gdp).toMatchObject({ year: 2009, prices: 2009, value: '12162760000000' });
    // The share is the cost over that GDP: 516.9173 bn / 12,162.76 bn
    expect(
      scaled(share?.value ?? '')
        .toString()
        .slice(0, 17),
    ).toBe('42500000000000000');
  });

  const breakdowns: readonly (readonly [Dimension, Readonly<Record<string, Sums>>])[] = [
    ['procedure', reference.byProcedure],
    ['authority', reference.byAuthority],
    ['segment', reference.bySegment],
    ['channel', reference.byChannel],
    ['component', reference.byComponent],
  ];
  it.each(breakdowns)('by %s', (dimension, expected) => {
    const measures = Object.keys(Object.values(expected)[0] ?? {});
    const { columns, rows } = tableIn(resultOf(plan, { by: [dimension], measures }), `by-${dimension}`);
    const found = Object.fromEntries(
      rows.map(([key, ...values]) => [
        key === '(no channel)' ? '' : key,
        Object.fromEntries(columns.slice(1).map(({ id }, i) => [id, values[i]])),
      ]),
    );
    // A row in which all measures are zero need not be shown.
    const shown = Object.entries(expected).filter(([, sums]) =>
      Object.values(sums).some((value) => value !== '0'),
    );
    expect(found).toEqual(Object.fromEntries(shown));
  });

  it('compares with the published totals, each at its own prices', () => {
    const deflator = new Map(
      readFileSync(join(root, 'models/mexico/data/macro.csv'), 'utf8')
        .split('\n')
        .map((line) => line.split(','))
        .map((cells, _, [head]) => [cells[0], cells[(head ?? []).indexOf('gdp_deflator')] ?? '']),
    );
    // value x deflator(prices) / deflator(2009), at 12 places, half even
    const restated = (value: string, prices: string): bigint => {
      const [top, bottom] = [
        scaled(value) * scaled(deflator.get(prices) ?? ''),
        scaled(deflator.get('2009') ?? ''),
      ];
      const unit = 10n ** 12n;
      const [whole, rest] = [top / (bottom * unit), top % (bottom * unit)];
      const half = bottom * unit;
      const up = rest * 2n > half || (rest * 2n === half && whole % 2n === 1n);
      return (whole + (up ? 1n : 0n)) * unit;
    };
    const { rows } = tableIn(result, 'anchors');
    expect(rows.map(([id]) => id)).toEqual(Object.keys(reference.anchors));
    for (const row of rows) {
      const { value, low, high } = reference.anchors[row[0] ?? ''] as Anchor;
      const at = row.at(-2) ?? '';
      expect(scaled(row[2] ?? '')).toBe(restated(value, at));
      const inside = scaled(low) <= scaled(value) && scaled(value) <= scaled(high);
      expect(row.at(-1)).toBe(inside ? 'inside' : scaled(value) < scaled(low) ? 'below' : 'above');
    }
    // IMSS is not fitted: eleven of its 84 to 87 procedures lie below the published total of all.
    expect(rows.find(([id]) => id === 'imss-before-reform')?.at(-1)).toBe('below');
  });
});

describe('models/mexico without the fit', () => {
  const removals: (() => Promise<void>)[] = [];
  afterAll(() => Promise.all(removals.map((remove) => remove())));

  it('hangs on one factor: at 1 it gives the unfitted total', async () => {
    const model = readFileSync(join(root, 'models/mexico/model.yaml'), 'utf8');
    const factor = /value: (13\.\d+)\n {4}status: fitted/.exec(model)?.[1] ?? 'none';
    const { folder, remove } = await changedCopy('mexico', {
      'model.yaml': [[`value: ${factor}\n`, 'value: 1\n']],
    });
    removals.push(remove);
    const { status, stdout } = await balduque(['run', folder, '--format', 'json', '--quiet']);
    expect(status).toBe(0);
    expect(as(reference.factorOne, JSON.parse(stdout) as Result)).toEqual(reference.factorOne);
  });

  it('validates without a warning', async () => {
    const { status, stdout } = await balduque(['validate', 'models/mexico', '--max-warnings', '0']);
    expect(stdout).toBe('models/mexico: no problems\n');
    expect(status).toBe(0);
  });

  it('leaves out what has no value rather than show a zero', () => {
    expect(valuesIn(resultOf(plan))('administrativeBurden')).toBeUndefined();
  });
});
