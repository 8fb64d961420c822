import { describe, expect, it } from 'vitest';
import { foundIn, withProcedure } from '../../support/model.js';

const fee = (figure: string): readonly string[] => foundIn(withProcedure(`fee: ${figure}`));

describe('a range of a hundred times', () => {
  it.each([
    '{range: {low: 99 EUR, high: 9_900 EUR}}',
    '{range: {low: 99 k EUR, high: 105 M EUR}}',
    '{range: {low: 99 k EUR, high: 105 M EUR}, value: 103 M EUR}',
  ])('%s is asked about', (figure) => {
    expect(fee(figure)).toEqual([`BRD726 ${figure}`]);
  });

  it.each([
    '{range: {low: 99 EUR, high: 9_899 EUR}}',
    '{range: {low: 0 EUR, high: 105 M EUR}}',
    '{range: {low: 99 k EUR, high: 105 M EUR}, note: Two surveys disagree}',
  ])('%s is not', (figure) => {
    expect(fee(figure)).toEqual([]);
  });

  it('of differences goes by their size, and not across zero', () => {
    const change = (figure: string): readonly string[] => {
      const { 'model.yaml': text = '' } = withProcedure(`fee: ${figure}`);
      return foundIn({ 'model.yaml': `${text}kind: change\n` });
    };
    expect(change('{range: {low: -105 M EUR, high: -99 k EUR}}')).toEqual([
      'BRD726 {range: {low: -105 M EUR, high: -99 k EUR}}',
    ]);
    expect(change('{range: {low: -1 EUR, high: 105 EUR}}')).toEqual([]);
  });
});
