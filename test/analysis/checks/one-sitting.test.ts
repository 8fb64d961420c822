import { expect, it } from 'vitest';
import { toldOf } from '../../support/run.js';

const asked = (addressee: string, line: string, more = ''): readonly string[] =>
  toldOf({
    segments: `{people: {addressee: ${addressee}, tariff: worker}}`,
    procedures: [
      `{id: a, for: people, cases: {counted: 50 cases per year}, activities: [{do: x, ${line}}]${more}}`,
    ],
  });

it('a citizen works at most a day and a night on a case', () => {
  expect(asked('citizens', 'time: 90 h')).toEqual(['BRD708 90 h']);
  expect(asked('citizens', 'time: 24 h')).toEqual([]);
});

it('a firm may work for weeks on a case, and nobody at one visit', () => {
  expect(asked('firms', 'time: 90 h')).toEqual([]);
  expect(asked('firms', 'time: 25 h, per: visit')).toEqual(['BRD708 25 h']);
  expect(asked('firms', 'time: 24 h, per: visit')).toEqual([]);
});

it('so may the administration, and who keeps records for a year', () => {
  expect(
    asked('citizens', 'time: 1 h', ', administration: [{do: check, time: 90 h, tariff: worker}]'),
  ).toEqual([]);
  expect(
    toldOf({
      procedures: [
        '{id: a, for: people, cases: {counted: 50 cases per year}, activities: [{do: x, time: 90 h, per: entity-year}]}',
      ],
    }),
  ).toEqual([]);
});

it('is told once, where a named time is used', () => {
  const channels = ', channels: {office: {share: 50 %}, online: {share: 50 %}}';
  expect(asked('citizens', 'time: 90 h', channels)).toEqual(['BRD708 90 h']);
  expect(
    toldOf({
      head: 'figures: {long: 90 h}',
      procedures: [
        '{id: a, for: people, cases: {counted: 50 cases per year}, activities: [{do: read, time: long}]}',
      ],
    }),
  ).toEqual(['BRD708 read']);
});
