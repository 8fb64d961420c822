// Of one worker, a year: time x occurrences / population against 24 h x 365 = 8,760 h.
import { describe, expect, it } from 'vitest';
import { toldOf } from '../../support/run.js';

const segments =
  '{people: {addressee: citizens, tariff: worker, population: 100 persons}, shops: {addressee: firms, tariff: worker, population: 100 firms}}';
const asked = (
  whom: string,
  lines: string,
  cases = 'frequency: 365 per year',
  more = '',
): readonly string[] =>
  toldOf({
    segments,
    procedures: [
      `{id: a, for: ${whom}, cases: {${cases}}, activities: [${lines}]${more}}`,
      ...['people', 'shops'].map((id) => `{id: of-${id}, for: ${id}, cases: {counted: 1 case per year}}`),
    ],
  });

describe('a line', () => {
  it('that is done every day takes at most 24 h', () => {
    expect(asked('shops', '{do: records, time: 24 h}')).toEqual([]);
    // 24.5 h x 365 = 8,942.5 h
    expect(asked('shops', '{do: records, time: 24.5 h}')).toEqual(['BRD707 24.5 h']);
    expect(asked('shops', '{do: records, time: 24.5 h, per: entity-year}')).toEqual([]);
    expect(asked('shops', '{do: records, time: 8_761 h, per: entity-year}')).toEqual(['BRD707 8_761 h']);
  });

  it('is shared by staff', () => {
    expect(asked('shops', '{do: records, time: 13 h, staff: 2}')).toEqual([]);
  });

  it('is counted through all channels, once', () => {
    const channels = ', channels: {office: {share: 50 %}, online: {share: 50 %}}';
    expect(asked('shops', '{do: records, time: 25 h}', 'frequency: 365 per year', channels)).toEqual([
      'BRD707 25 h',
    ]);
    expect(
      asked('shops', '{do: records, time: 25 h, channel: office}', 'frequency: 365 per year', channels),
    ).toEqual([]);
  });

  it('of counted cases is shared by the segment', () => {
    // 876,000 x 1 h / 100 = 8,760 h; and one case more
    expect(asked('shops', '{do: records, time: 1 h}', 'counted: 876_000 cases per year')).toEqual([]);
    expect(asked('shops', '{do: records, time: 1 h}', 'counted: 876_001 cases per year')).toEqual([
      'BRD707 1 h',
    ]);
  });

  it('that happens once, or for the whole country, is no work of each day', () => {
    expect(asked('shops', '{do: learn, time: 9_000 h, per: entity-once}')).toEqual([]);
    expect(asked('shops', '{do: build, time: 9_000_000 h, per: lump}')).toEqual([]);
  });
});

describe('citizens', () => {
  it('have no staff, so their lines are taken together', () => {
    const lines = '{do: read, time: 11 h}, {do: write, time: 14 h}';
    // 25 h x 365 = 9,125 h, told at the longest
    expect(asked('people', lines)).toEqual(['BRD707 14 h']);
    expect(asked('shops', lines)).toEqual([]);
    expect(asked('people', '{do: read, time: 11 h}, {do: write, time: 13 h}')).toEqual([]);
  });
});

it('a figure without a value is told once, and elsewhere', () => {
  const cases = 'frequency: {2012: 365 per year}';
  expect(asked('shops', '{do: records, time: 25 h}', cases)).toEqual([]);
});
