import { describe, expect, it } from 'vitest';
import { toldOf } from '../../support/run.js';

const way = '{method: citizen-wait, valueOfDay: 100 EUR/day}';
const waited = (line: string, resolution: string, opportunity = way): readonly string[] =>
  toldOf({
    segments: `{people: {addressee: citizens, tariff: worker, opportunity: ${opportunity}}}`,
    procedures: [
      `{id: a, for: people, cases: {counted: 50 cases per year}, activities: [{${line}}], resolution: {${resolution}}}`,
    ],
  });

describe('a queue beside days that are valued', () => {
  it('is shorter than a working day', () => {
    expect(waited('do: wait-in-line, time: 8 h', 'legal: 30 days')).toEqual(['BRD713 8 h']);
    expect(waited('do: wait-in-line, time: 7.9 h', 'legal: 30 days')).toEqual([]);
  });

  it('may be named in any language', () => {
    expect(waited('do: esperar, time: 16 h', 'legal: 30 days')).toEqual(['BRD713 16 h']);
    expect(waited('do: counter, name: {de: Wartezeit}, time: 16 h', 'legal: 30 days')).toEqual([
      'BRD713 16 h',
    ]);
    expect(waited('do: travel, time: 16 h', 'legal: 30 days')).toEqual([]);
  });

  it('is not also the wait for an answer within the day', () => {
    expect(waited('do: wait-in-line, time: 2 h', 'legal: 0.5 days')).toEqual(['BRD713 2 h']);
    expect(waited('do: wait-in-line, time: 2 h', 'legal: 1 days')).toEqual([]);
    expect(waited('do: travel, time: 2 h', 'legal: 0.5 days')).toEqual([]);
  });
});

it('days without a price are counted nowhere else', () => {
  expect(waited('do: wait-in-line, time: 8 h', 'legal: 30 days', 'none')).toEqual([]);
  expect(waited('do: wait-in-line, time: 8 h', 'legal: 30 days', 'idle-capital')).toEqual([]);
});
