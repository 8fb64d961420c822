import { expect, it } from 'vitest';
import { foundIn, withProcedure } from '../../support/model.js';

const visits = (online: string, travel = ''): readonly string[] =>
  foundIn(
    withProcedure(
      `channels: {office: {share: 60 %, visits: 2}, online: {share: 40 %${online}}}`,
      `activities: [{do: travel, time: 1 h, per: visit${travel}}]`,
    ),
  );

it('a channel without visits, where a line per visit stands in it and another channel says them', () => {
  expect(visits('')).toEqual(['BRD722 online']);
  expect(visits(', visits: 0')).toEqual([]);
  expect(visits('', ', channel: office')).toEqual([]);
  expect(visits('', ', channel: [office, online]')).toEqual(['BRD722 online']);
});

it('is not asked where no channel says its visits', () => {
  const channels = 'channels: {office: {share: 60 %}, online: {share: 40 %}}';
  expect(foundIn(withProcedure(channels, 'activities: [{do: travel, time: 1 h, per: visit}]'))).toEqual([]);
});

const fees = (long: string, own = ''): readonly string[] =>
  foundIn(withProcedure(`variants: {short: {share: 40 %, fee: 5 EUR}, long: {share: 60 %${long}}}`, own));

it('a variant without a fee, where another has one', () => {
  expect(fees('')).toEqual(['BRD722 long']);
  expect(fees(', fee: 0 EUR')).toEqual([]);
  expect(fees('', 'fee: 9 EUR')).toEqual([]);
});
