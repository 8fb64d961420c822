import { describe, expect, it } from 'vitest';
import { foundIn, withProcedure } from '../../support/model.js';

const fee = (figure: string): readonly string[] => foundIn(withProcedure(`fee: ${figure}`));

describe('a number that looks typed', () => {
  it.each([
    '999 EUR',
    '1111 EUR',
    '12345 EUR',
    '123_456 EUR',
    '9_999_999 EUR',
    '1_000_000 EUR',
    '5 M EUR',
    '{value: 999 EUR, status: assumed}',
  ])('%s is asked about', (figure) => {
    expect(fee(figure)).toEqual([`BRD720 ${figure}`]);
  });

  it.each([
    '998 EUR',
    '99 EUR',
    '99.99 EUR',
    '123 EUR',
    '1_243 EUR',
    '1_100_000 EUR',
    '500_000 EUR',
    '{value: 999 EUR, note: the price on the poster}',
  ])('%s is not', (figure) => {
    expect(fee(figure)).toEqual([]);
  });

  it('is asked about in a named figure', () => {
    const texts = withProcedure('fee: list');
    expect(foundIn({ 'model.yaml': `${texts['model.yaml']}figures: {list: 999 EUR}\n` })).toEqual([
      'BRD720 999 EUR',
    ]);
  });

  it('is founded by a source around it', () => {
    const { 'model.yaml': text } = withProcedure('source: law', 'fee: 999 EUR');
    expect(foundIn({ 'model.yaml': `${text}sources: {law: {title: The law}}\n` })).toEqual([]);
  });

  it('is not asked about in the economy and in what is only shown', () => {
    const { 'model.yaml': text } = withProcedure();
    const more = 'economy: {population: 5 M persons}\nindicators: {users: 999 persons}\n';
    expect(foundIn({ 'model.yaml': `${text}${more}` })).toEqual([]);
  });

  it('may be a time or a share, which are round by nature', () => {
    expect(foundIn(withProcedure('activities: [{do: pay, time: 111 min, businessAsUsual: 11.1 %}]'))).toEqual(
      [],
    );
  });
});
