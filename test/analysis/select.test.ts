// Selections: keys are and, lists are or, globs are anchored and case-sensitive.
import { describe, expect, it } from 'vitest';
import { selectionProblem } from '../../src/analysis/select.js';
import { planOf, resultOf, valuesIn } from '../support/run.js';

const plan = planOf({
  procedures: [
    '{id: tax-a, for: people, authority: Treasury, tags: [one, two], cases: {counted: 1 case per year}, channels: {office: {share: 50 %}, online: {share: 50 %}}, activities: [{do: x, time: 1 h}]}',
    '{id: tax-b, for: people, authority: Registry, tags: two, cases: {counted: 10 cases per year}, activities: [{do: x, time: 1 h}]}',
    '{id: Tax-c, for: people, cases: {counted: 100 cases per year}, activities: [{do: y, time: 1 h}]}',
  ],
});
// a 10, b 100, c 1,000
const of = (select: Record<string, string[]>): string | undefined =>
  valuesIn(resultOf(plan, { select: new Map(Object.entries(select)) }))('economicCost');

describe('a selection', () => {
  it('holds what all its keys match', () => {
    expect(of({})).toBe('1110');
    expect(of({ procedure: ['tax-*'] })).toBe('110');
    expect(of({ procedure: ['*-c', 'tax-a'] })).toBe('1010');
    expect(of({ procedure: ['tax-*'], authority: ['Registry'] })).toBe('100');
    expect(of({ authority: ['(no authority)'] })).toBe('1000');
    expect(of({ channel: ['office'] })).toBe('5');
    expect(of({ tag: ['two'] })).toBe('110');
    expect(of({ item: ['y'] })).toBe('1000');
    expect(of({ procedure: ['tax'] })).toBe('0');
  });

  it('that can match nothing is a problem, with what was probably meant', () => {
    const problem = (select: Record<string, string[]>) =>
      selectionProblem(new Map(Object.entries(select)), plan);
    expect(problem({ procedure: ['tax-*'] })).toBeUndefined();
    expect(problem({ procedur: ['a'] })).toMatchObject({ help: 'did you mean "procedure"?' });
    expect(problem({ authority: ['Tresury'] })).toMatchObject({ help: 'did you mean "Treasury"?' });
    expect(problem({ procedure: ['tax-a'], authority: ['Registry'] })?.message).toContain('together');
  });

  it('of a component or status that does not exist is a problem too', () => {
    const silent = [
      { component: ['tim'] },
      { status: ['publishd'] },
      { grade: ['E'] },
      { year: ['2031'] },
    ].filter((select) => selectionProblem(new Map(Object.entries(select)), plan) === undefined);
    expect(silent).toEqual([]);
  });
});
