// A leaf is as firm as its weakest factor: by status and by grade.
import { describe, expect, it } from 'vitest';
import { columnIn, planOf, resultOf, tableIn } from '../support/run.js';

const sources = 'sources: {s: {title: Register}}';
const by = (dimension: 'status' | 'grade', time: string, line: string) => {
  const plan = planOf({
    head: `source: s\n${sources}`,
    tariffs: '{worker: {wage: {value: 10 EUR/h, status: published, grade: A}}}',
    procedures: [
      `{id: a, for: people, cases: {counted: {value: 100 cases per year, status: inferred, grade: B}}, activities: [{do: x, time: ${time}${line}}]}`,
    ],
  });
  return columnIn(tableIn(resultOf(plan, { by: [dimension] }), `by-${dimension}`), 'economicCost');
};

describe('the evidence of a leaf', () => {
  it('is that of its weakest figure', () => {
    // wage published A, cases inferred B, and the time:
    expect(by('status', '{value: 1 h, status: published, grade: A}', '')).toEqual({ inferred: '1000' });
    expect(by('status', '{value: 1 h, status: assumed, grade: A}', '')).toEqual({ assumed: '1000' });
    expect(by('status', '{value: 1 h, status: fitted, grade: A}', '')).toEqual({ fitted: '1000' });
    expect(by('grade', '{value: 1 h, status: fitted, grade: A}', '')).toEqual({ B: '1000' });
    expect(by('grade', '{value: 1 h, status: published, grade: D}', '')).toEqual({ D: '1000' });
  });

  it('is not weakened by what the model is silent about', () => {
    // No overhead, fringe or rework is said: they change no number and weaken nothing.
    expect(by('status', '{value: 1 h, status: published}', '')).toEqual({ inferred: '1000' });
  });

  it('of the time of a line is not weakened by its money, nor the other way round', () => {
    // time 100 x 1 h x 10 = 1,000, inferred by its cases; money 100 x 2 = 200, assumed
    expect(
      by('status', '{value: 1 h, status: published}', ', money: {value: 2 EUR, status: assumed}'),
    ).toEqual({
      inferred: '1000',
      assumed: '200',
    });
    expect(
      by('grade', '{value: 1 h, status: published, grade: D}', ', money: {value: 2 EUR, grade: A}'),
    ).toEqual({
      D: '1000',
      B: '200',
    });
  });

  it('of a product is that of its weakest factor', () => {
    expect(
      by('status', '{product: [{value: 1 h, status: published}, {value: 50 %, status: fitted}]}', ''),
    ).toEqual({ fitted: '500' });
  });
});
