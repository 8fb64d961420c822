import { describe, expect, it } from 'vitest';
import { foundIn, modelYaml, today, withTime } from '../../support/model.js';

describe('a best-before', () => {
  const until = (day: string): readonly string[] => foundIn(withTime(`{value: 5 min, bestBefore: ${day}}`));

  it('that is over is asked about where it stands', () => {
    expect(until('2019-06-29')).toEqual(['BRD715 2019-06-29']);
  });

  it('still holds on its day', () => {
    expect(today).toBe('2019-06-30');
    expect(until('2019-06-30')).toEqual([]);
  });

  it('is asked about once, however often the figure is used', () => {
    const activities = 'activities: [{do: pay, time: t}, {do: sign, time: t}]';
    const procedures = `procedures: [{id: a, for: firms, cases: {counted: 4 k cases per year}, ${activities}}]`;
    const more = 'figures: {t: {value: 5 min, bestBefore: 2001-01-01}}';
    expect(foundIn({ 'model.yaml': modelYaml({ procedures, more }) })).toEqual(['BRD715 2001-01-01']);
  });
});
