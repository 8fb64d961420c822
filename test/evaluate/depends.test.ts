// Which columns are behind a formula of a row, and what stays while some of them move.
import { describe, expect, it } from 'vitest';
import { columnsBehind, createDependence } from '../../src/evaluate/depends.js';
import type { Row } from '../../src/plan/plan.js';

const row = {
  variants: {
    rate: 'factors',
    amount: 'outlay',
    occurrences: 'case',
    completed: 'counted',
    again: 'once',
    burden: 'level',
    timeBurden: 'level',
  },
} as unknown as Row;

describe('the columns behind a formula', () => {
  it('are those of the variants that hold in the row', () => {
    expect(columnsBehind(row, ['timeCost'])).toEqual([
      'time',
      'staff',
      'quantity',
      'wage',
      'fringe',
      'overhead',
      'counted',
      'growth',
      'due',
      'channelShare',
      'variantShare',
    ]);
    const lump = {
      variants: { ...row.variants, occurrences: 'lump', rate: 'unmonetised' },
    } as unknown as Row;
    expect(columnsBehind(lump, ['timeCost'])).toEqual(['time', 'staff', 'quantity', 'due']);
  });

  it('hold what is frozen in the baseline, too', () => {
    expect(columnsBehind(row, ['usualTime'])).toContain('usualShare');
    expect(columnsBehind(row, ['usualTime'])).toContain('time');
  });
});

describe('what stays while columns move', () => {
  it('is the largest parts of the formula without them', () => {
    const { settled } = createDependence();
    expect(settled(row, ['timeCost'], ['time'])).toEqual(['staff', 'quantity', 'rate', 'occurrences']);
    expect(settled(row, ['timeCost'], ['counted'])).toEqual([
      'time',
      'staff',
      'quantity',
      'rate',
      'variantShare',
      'growth',
      'channelShare',
      'again',
      'due',
    ]);
    expect(settled(row, ['moneyCost'], ['time'])).toEqual(['moneyCost']);
  });
});
