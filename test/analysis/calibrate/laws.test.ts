// Laws of what is looked for, on models made at random. What was found is written into the model, which is loaded and computed anew.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittedFile } from '../../../src/command/calibrate.js';
import { calibrated, loadedFrom, solved } from '../../support/search.js';
import { resultOf, valuesIn } from '../../support/run.js';

/** Figures of a model: what a case costs in time and money, and how many pay. */
type Made = {
  readonly minutes: readonly number[];
  readonly money: number;
  readonly share: number;
};
const made: fc.Arbitrary<Made> = fc.record({
  minutes: fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 3 }),
  money: fc.integer({ min: 1, max: 500 }),
  share: fc.integer({ min: 1, max: 99 }),
});

const names = ({ minutes }: Made): readonly string[] => [...minutes.map((_, i) => `t${i}`), 'money', 'share'];

/** Each figure on a line of its own, in one of the ways in which a figure can be written. */
function yamlOf(model: Made, calibration = ''): string {
  const figures = [
    ...model.minutes.map((minutes, i) =>
      i === 0 ? `  t0: ${minutes} min # as timed` : `  t${i}: {value: ${minutes} min, note: 'a, b'} # timed`,
    ),
    `  money: {note: money, value: "${model.money} EUR"}`,
    `  share: {status: inferred, value: ${model.share} %}`,
  ];
  const lines = model.minutes.map((_, i) => `{do: x${i}, time: t${i}}`);
  return [
    'balduque: model/1 # a model',
    'id: sketch',
    'year: 2024',
    'currency: EUR',
    'entities: {persons: person}',
    'status: assumed',
    'source: [s]',
    'sources: {s: {title: S}}',
    'tariffs: {worker: {wage: 10 EUR/h}}',
    'segments: {people: {addressee: citizens, tariff: worker, population: 100 persons}}',
    'figures:',
    ...figures,
    ...(calibration === '' ? [] : [calibration]),
    'procedures:',
    `  - {id: a, for: people, cases: {counted: 700 cases per year}, activities: [${lines.join(', ')}]}`,
    '  - {id: b, for: people, cases: {population: 900 persons, frequency: 3 per person per year, compliance: share}, outlays: [{id: pay, money: money}]}',
    '',
  ].join('\n');
}

const costOf = (yaml: string): number => Number(valuesIn(resultOf(loadedFrom(yaml).plan))('economicCost'));

/** The line of a figure with another value on it. */
const written = (yaml: string, name: string, value: string): string =>
  yaml.replace(new RegExp(`^  ${name}: .*$`, 'm'), `  ${name}: {value: ${value}, status: fitted}`);

const options = { numRuns: 40, seed: 20_261_124 };

describe('solve', () => {
  it('hits its target to 1e-9, or says why not', () => {
    const asked = fc.tuple(made, fc.nat(), fc.integer({ min: 1, max: 9_000_000 }));
    const law = fc.property(asked, ([model, which, target]) => {
      const yaml = yamlOf(model);
      const parameter = names(model)[which % names(model).length] ?? 't0';
      const { row } = solved(loadedFrom(yaml), { parameter, target: `${target} EUR` });
      const cost = costOf(written(yaml, parameter, row['written'] ?? ''));
      expect(Math.abs(cost - Number(row['after']))).toBeLessThanOrEqual(1e-12 * cost);
      const [low, high] = [Number(row['atLow']), Number(row['atHigh'])];
      // The cost rises with every one of these figures.
      const isBeyond = target < low || target > high;
      expect(row['outcome']).toBe(isBeyond ? 'out of reach' : 'reached');
      expect(isBeyond || Math.abs(cost - target) <= 1e-9 * target).toBe(true);
    });
    fc.assert(law, options);
  });
});

describe('calibrate', () => {
  /** Unknowns among the figures, each with the point of its range, from half to double, that the target is made at. */
  const asked = fc.tuple(
    made,
    fc.array(fc.record({ which: fc.nat(), at: fc.integer({ min: 50, max: 200 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
  );
  const unitOf = (name: string): string => (name === 'money' ? ' EUR' : name === 'share' ? ' %' : ' min');
  const valueOf = (model: Made, name: string): number =>
    name === 'money'
      ? model.money
      : name === 'share'
        ? model.share
        : (model.minutes[Number(name.slice(1))] ?? 0);

  const calibration = (model: Made, points: ReadonlyMap<string, number>, target: number): string => {
    const unknowns = [...points.keys()].map((name) => {
      const [value, unit] = [valueOf(model, name), unitOf(name)];
      return `${name}: {range: {low: ${value / 2}${unit}, high: ${value * 2}${unit}}}`;
    });
    return `calibration: {unknowns: {${unknowns.join(', ')}}, targets: [{that: economicCost, value: ${target} EUR}]}`;
  };
  const pointsOf = (model: Made, picks: readonly { readonly which: number; readonly at: number }[]) =>
    new Map(picks.map(({ which, at }) => [names(model)[which % names(model).length] ?? 't0', at]));

  it('with a reachable target reproduces it, and leaves every figure and every line but those of the unknowns', () => {
    const law = fc.property(asked, ([model, picks]) => {
      const points = pointsOf(model, picks);
      const there = [...points].reduce(
        (yaml, [name, at]) => written(yaml, name, `${(valueOf(model, name) * at) / 100}${unitOf(name)}`),
        yamlOf(model),
      );
      const target = costOf(there);
      const yaml = yamlOf(model, calibration(model, points, target));
      const loaded = loadedFrom(yaml);
      const { unknowns, reached } = calibrated(loaded);
      expect(reached).toBe(true);
      const fresh = fittedFile(unknowns);
      expect(Math.abs(costOf(fresh) - target)).toBeLessThanOrEqual(1e-9 * target);
      const isFitted = (line: string): boolean =>
        [...points.keys()].some((name) => line.startsWith(`  ${name}: `));
      const [before, after] = [yaml.split('\n'), fresh.split('\n')];
      expect(after.length).toBe(before.length);
      expect(after.filter((line) => !isFitted(line))).toEqual(before.filter((line) => !isFitted(line)));
      const figures = (text: string) =>
        loadedFrom(text).plan.figures.flatMap(({ path, body, text: own, standing }) =>
          points.has(path.replace('figures/', ''))
            ? []
            : [JSON.stringify([path, body, own, standing.status?.value])],
        );
      expect(figures(fresh)).toEqual(figures(yaml));
    });
    fc.assert(law, options);
  });

  it('changes least: no other point of the ranges that reaches the target lies nearer to the priors', () => {
    const law = fc.property(asked, ([model, picks]) => {
      const points = pointsOf(model, picks);
      const there = [...points].reduce(
        (yaml, [name, at]) => written(yaml, name, `${(valueOf(model, name) * at) / 100}${unitOf(name)}`),
        yamlOf(model),
      );
      const { unknowns } = calibrated(loadedFrom(yamlOf(model, calibration(model, points, costOf(there)))));
      const found = unknowns.reduce((sum, { parameter, value }) => {
        const change = Number(value) / Number(parameter.value) - 1;
        return sum + change * change;
      }, 0);
      const known = [...points.values()].reduce((sum, at) => sum + (at / 100 - 1) ** 2, 0);
      expect(found).toBeLessThanOrEqual(known + 1e-9);
    });
    fc.assert(law, options);
  });
});
