// Which reform brought how much: small scenarios worked out by hand.
import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/analysis/decompose.js';
import { byReform, halfCases, halfTime, model, noteOf, parts, years } from '../support/decompose.js';
import { lacking } from '../support/messages.js';
import { scenarioOf } from '../support/reforms.js';
import { scaled, sumOf, tableIn } from '../support/run.js';

describe('half the time and half the cases', () => {
  const scenario = scenarioOf(model(), [halfTime, halfCases], [years]);
  const result = byReform(scenario);

  it('have 30,000 each: 40,000 where it comes first, 20,000 where it comes last', () => {
    expect(parts(result)).toEqual({ 'half-cases': '-30000', 'half-time': '-30000' });
    expect(parts(result, 'alone')).toEqual({ 'half-cases': '-40000', 'half-time': '-40000' });
    expect(parts(result, 'last')).toEqual({ 'half-cases': '-20000', 'half-time': '-20000' });
    // -30,000 - (-40,000)
    expect(parts(result, 'interaction')).toEqual({ 'half-cases': '10000', 'half-time': '10000' });
    expect(tableIn(result, 'by-reform').total).toEqual([
      'total',
      '-60000',
      '-0.0075',
      '-80000',
      '20000',
      null,
    ]);
  });

  it('in points of a GDP of 8 M: 30,000 / 8,000,000 = 0.00375 each', () => {
    expect(parts(result, 'pointsOfGdp')).toEqual({ 'half-cases': '-0.00375', 'half-time': '-0.00375' });
  });

  it('stand beside where they begin and end: with b, 81,000 and 21,000', () => {
    expect(tableIn(result, 'states').rows).toEqual([
      ['baseline', '2024', '81000', '0.010125'],
      ['scenario', '2024', '21000', '0.002625'],
    ]);
    expect(result.runs.map(({ scenario: id, year }) => [id, year])).toEqual([
      ['trial', 2024],
      [null, 2024],
    ]);
  });

  it('stacked, the first of the two by id has all of its own, and the result says that another order gives other parts', () => {
    const stacked = byReform(scenario, { method: 'stacked' });
    expect(parts(stacked)).toEqual({ 'half-cases': '-40000', 'half-time': '-20000' });
    expect(noteOf(stacked, 'method')).toContain('depend on that order');
  });

  it('stacked, who begins earlier comes first, whatever its id', () => {
    const later = scenarioOf(model(), [halfTime, halfCases.replace('scale', 'from: 2025, scale')], [years]);
    const stacked = byReform(later, { method: 'stacked', years: [2025] } as Partial<Question>);
    expect(parts(stacked)).toEqual({ 'half-cases': '-20000', 'half-time': '-40000' });
  });

  it('one at a time, 20,000 are counted twice, and stand as interaction', () => {
    const single = byReform(scenario, { method: 'one-at-a-time' });
    expect(parts(single)).toEqual({
      'half-cases': '-40000',
      'half-time': '-40000',
      '(interaction)': '20000',
    });
    expect(parts(single, 'pointsOfGdp')['(interaction)']).toBe('0.0025');
  });

  it('of hours have no points of GDP: 8,000 h become 2,000', () => {
    const hours = byReform(scenario, { subject: { id: 'hours', measure: 'hours', oneOff: false } });
    expect(parts(hours)).toEqual({ 'half-cases': '-3000', 'half-time': '-3000' });
    expect(tableIn(hours, 'by-reform').columns.map(({ id }) => id)).not.toContain('pointsOfGdp');
  });

  it('of several years stand in a block for each, with its total', () => {
    const both = byReform(scenario, { years: [2024, 2025] } as Partial<Question>);
    const { rows, columns } = tableIn(both, 'reforms-by-year');
    expect(columns[0]).toEqual({ id: 'year' });
    expect(rows.map(([year, id, part]) => [year, id, part])).toEqual(
      ['2024', '2025'].flatMap((year) => [
        [year, 'half-cases', '-30000'],
        [year, 'half-time', '-30000'],
        [year, 'total', '-60000'],
      ]),
    );
  });
});

describe('parts', () => {
  it('of what does not divide by three differ in the last digit, the first by id being the nearer', () => {
    // Each of three abolishes b: 1,000 EUR by whichever comes first, so 333.33... each.
    const reforms = ['z', 'x', 'y'].map((id) => `{id: ${id}, select: {procedure: b}, eliminate: {}}`);
    expect(parts(byReform(scenarioOf(model(), reforms, [years])))).toEqual({
      x: '-333.333333333333',
      y: '-333.333333333333',
      z: '-333.333333333334',
    });
  });

  it('of one that requires another are shared with it: without the other it does nothing', () => {
    // portal saves 100 EUR of b by itself, and half of 80,000 only together with forms: 20,000 each.
    const portal = '{id: portal, select: {procedure: b}, scale: {money: 10 % less}}';
    const forms = '{id: forms, requires: portal, select: {procedure: a}, scale: {time: 50 % less}}';
    const result = byReform(scenarioOf(model(), [forms, portal], [years]));
    expect(parts(result)).toEqual({ forms: '-20000', portal: '-20100' });
    expect(parts(result, 'alone')).toEqual({ forms: '0', portal: '-100' });
    expect(parts(result, 'last')).toEqual({ forms: '-40000', portal: '-40100' });
  });

  it('of one that a whole contains are zero, and so are those of what requires it; the result says why', () => {
    const whole = halfTime.replace('half-time', 'whole');
    const part = halfCases.replace('{id: half-cases', '{id: part, partOf: whole');
    const after = '{id: after, requires: part, select: {procedure: b}, eliminate: {}}';
    const result = byReform(scenarioOf(model(), [part, after, whole], [years]));
    expect(parts(result)).toEqual({ after: '0', part: '0', whole: '-40000' });
    expect(noteOf(result, 'zero/part')).toBe('"part" is zero: its effect is contained in that of "whole".');
    expect(noteOf(result, 'zero/after')).toBe(
      '"after" is zero: it requires "part", which does nothing by itself.',
    );
  });

  it('of one outside its years are zero', () => {
    const later = halfTime.replace('scale', 'from: 2025, scale');
    const result = byReform(scenarioOf(model(), [later, halfCases], [years]));
    expect(parts(result)).toEqual({ 'half-cases': '-40000', 'half-time': '0' });
    expect(noteOf(result, 'later/half-time')).toBe('"half-time" changes nothing here: it begins in 2025.');
    const over = halfTime.replace('scale', 'until: 2024, scale');
    const after = byReform(scenarioOf(model(), [over], [years]), { years: [2025] } as Partial<Question>);
    expect(noteOf(after, 'over/half-time')).toBe('"half-time" changes nothing here: it ended in 2024.');
  });

  it('of one half of which has arrived: 480 min fall to 360 and not to 240', () => {
    // Half the cases, and three quarters of the time: 80, 60, 40, 30 thousand; -15 and -35.
    const phased = halfTime.replace('scale', 'phaseIn: {2024: 50 %, 2025: 100 %}, scale');
    const result = byReform(scenarioOf(model(), [phased, halfCases], [years]));
    expect(parts(result)).toEqual({ 'half-cases': '-35000', 'half-time': '-15000' });
  });
});

describe('cases that move to a channel, its lines, and the end of all of it', () => {
  // online: half of the cases at half the time. Of 80: 60 with it; 40 with half the time in the office; 40 with both, for online is not
  // quicker by what is done in the office; 0 without the duty.
  const online =
    '{id: online, select: {procedure: a}, digitise: {to: web, adoption: {curve: table, shares: {2024: 50 %, 2025: 50 %}}, time: 50 % less}}';
  const office = '{id: office, select: {procedure: a, channel: office}, scale: {time: 50 % less}}';
  const end = '{id: end, select: {procedure: a}, eliminate: {}}';

  it('two of them: (-20 + 0) / 2 = -10 and (-40 - 20) / 2 = -30', () => {
    expect(parts(byReform(scenarioOf(model(), [online, office], [years])))).toEqual({
      office: '-30000',
      online: '-10000',
    });
  });

  it('all three: -340/6, -100/6 and -40/6', () => {
    // end:    1/3 x -80 + 1/6 x -60 + 1/6 x -40 + 1/3 x -40
    // office: 1/3 x -40 + 1/6 x -20;  online: 1/3 x -20 + 1/6 x 0
    // The last digits: -56,666.67 and -6,666.67 have the remainder 1/3, office too: one quantum over goes to the first by id.
    const found = parts(byReform(scenarioOf(model(), [online, end, office], [years])));
    expect(found).toEqual({
      end: '-56666.666666666666',
      office: '-16666.666666666667',
      online: '-6666.666666666667',
    });
    expect(sumOf(Object.values(found).map(String))).toBe(scaled('-80000'));
  });
});

describe('more than twelve in one line', () => {
  const many = Array.from(
    { length: 14 },
    (_, i) => `{id: r${String(i + 10)}, select: {procedure: a}, scale: {time: ${i + 1} % less}}`,
  );
  const other = '{id: other, select: {procedure: b}, scale: {money: 50 % less}}';
  const result = byReform(scenarioOf(model(), [...many, other], [years]));

  it('are sampled, with their error; what meets no such line stays exact', () => {
    expect(noteOf(result, 'exactness')).toContain('Up to 14 reforms meet in one line');
    expect(noteOf(result, 'exactness')).toContain('1, by 300 orders drawn from the seed 1');
    expect(parts(result)['other']).toBe('-500');
    expect(parts(result, 'standardError')['other']).toBe('0');
    expect(parts(result, 'standardError')['r23']).not.toBe('0');
  });

  it('add up to the last digit all the same', () => {
    const [, total] = tableIn(result, 'by-reform').total ?? [];
    expect(sumOf(Object.values(parts(result)).map(String))).toBe(scaled(total ?? ''));
  });

  it('are within four errors of the exact part', () => {
    // ln of what is left is the sum of ln(1 - i/100); a near-symmetric game. The exact parts: of the largest, 14 % less, by recursion
    // over the sizes of sets (elementary symmetric polynomials), computed here in plain floats.
    const factors = Array.from({ length: 14 }, (_, i) => 1 - (i + 1) / 100);
    factors.forEach((own, i) => {
      const others = factors.filter((_, at) => at !== i);
      let sums = [1];
      for (const factor of others)
        sums = [...sums, 0].map((sum, size) => sum + (size > 0 ? (sums[size - 1] ?? 0) * factor : 0));
      const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
      const mean = sums.reduce((sum, of, size) => sum + of / choose(13, size), 0) / 14;
      const exact = 80_000 * mean * (own - 1);
      const id = `r${i + 10}`;
      const off = Math.abs(Number(parts(result)[id]) - exact);
      expect(off).toBeLessThan(4 * Number(parts(result, 'standardError')[id]));
    });
  });

  it('are the same for the same seed, whatever the order of the file', () => {
    const shuffled = byReform(scenarioOf(model(), [other, ...many.toReversed()], [years]));
    expect(JSON.stringify(shuffled)).toBe(JSON.stringify(result));
    expect(JSON.stringify(byReform(scenarioOf(model(), [...many, other], [years]), { seed: 2 }))).not.toBe(
      JSON.stringify(result),
    );
  });
});

describe('what is said', () => {
  it('is said in Spanish and German too', () => {
    const scenario = scenarioOf(
      model(),
      [halfTime, halfCases.replace('{id: half-cases', '{id: half-cases, partOf: half-time')],
      [years],
    );
    const questions: Partial<Question>[] = (['shapley', 'stacked', 'one-at-a-time'] as const).flatMap(
      (method) => [
        { method },
        { method, by: 'driver', years: [2024, 2025] },
        { method, by: 'driver', years: [2024, 2025], basis: 2024 },
      ],
    );
    const texts = questions.flatMap((question) => byReform(scenario, question).notes.map(({ text }) => text));
    expect(texts.filter((text) => lacking(text).length > 0)).toEqual([]);
  });
});
