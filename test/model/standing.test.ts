import { describe, expect, it } from 'vitest';
import { figureAt, found, modelYaml, planOf, withTime } from '../support/model.js';

const sources = 'sources: {a: {title: A}, b: {title: B}, c: {title: C}, d: {title: D}}';
const path = 'procedures/report/activities/pay/time';

const standingOf = (planned: ReturnType<typeof planOf>, at = path) => {
  const standing = figureAt(planned, at)?.standing;
  return {
    status: standing?.status?.value,
    source: standing?.source?.map(({ value }) => value),
    asOf: standing?.asOf?.value,
    prices: standing?.prices?.value,
    grade: standing?.grade?.value,
  };
};

describe('what a map says of its figures', () => {
  const procedures = [
    'balduque: procedures/1',
    'status: inferred',
    'asOf: 2011',
    'procedures:',
    '  - id: report',
    '    for: firms',
    '    source: [b, c]',
    '    prices: 2012',
    '    cases: {counted: {value: 4 k cases per year, asOf: 2014}, grade: B}',
    '    activities:',
    '      - {do: pay, time: {value: 5 min, source: d}, grade: A}',
    '      - {do: wait, time: 5 min}',
    '',
  ].join('\n');
  const planned = planOf({
    'model.yaml': modelYaml({ procedures: 'procedures: p.yaml', more: `${sources}\nsource: a` }),
    'p.yaml': procedures,
  });

  it('is inherited, the inner word before the outer', () => {
    expect(found(planned)).toEqual([]);
    expect(standingOf(planned)).toEqual({
      status: 'inferred',
      source: ['d'],
      asOf: 2011,
      prices: 2012,
      grade: 'A',
    });
    expect(standingOf(planned, 'procedures/report/activities/wait/time')).toEqual({
      status: 'inferred',
      source: ['b', 'c'],
      asOf: 2011,
      prices: 2012,
      grade: undefined,
    });
    expect(standingOf(planned, 'procedures/report/cases/counted')).toMatchObject({ asOf: 2014, grade: 'B' });
    expect(standingOf(planned, 'tariffs/clerk/wage')).toMatchObject({ status: 'assumed', source: ['a'] });
  });

  it('is kept with its note, its date and what other sources say', () => {
    const figure = figureAt(
      planOf(
        withTime(
          '{value: 5 min, note: why, bestBefore: 2019-12-31, alternatives: [{value: 9 min, note: other}]}',
        ),
      ),
      path,
    );
    expect(figure).toMatchObject({
      note: 'why',
      bestBefore: { value: '2019-12-31' },
      alternatives: [{ note: 'other' }],
    });
  });

  it('is checked in what other sources say, too', () => {
    expect(found(planOf(withTime('{value: 5 min, alternatives: [{value: 9 EUR}]}')))).toEqual([
      'BRD309 9 EUR',
    ]);
  });
});
