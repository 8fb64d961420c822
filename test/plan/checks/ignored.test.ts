// What has no effect where it stands; and the same key where it has one.
import { describe, expect, it } from 'vitest';
import { foundIn, modelYaml, withProcedure, type Texts } from '../../support/model.js';

const pay = 'activities: [{do: pay, time: 5 min}]';
const again = 'activities: [{do: pay, time: 5 min, repeats: true}]';
const visits = 'channels: {office: {share: 60 %, visits: 2}, online: {share: 40 %}}';
const waiting = 'resolution: {legal: 30 days}';
const blocked = 'capital: {blocked: 500 EUR, return: 5 % per year}';

const withCases = (cases: string, line: string): Texts => ({
  'model.yaml': modelYaml({
    procedures: `procedures:\n  - id: report\n    for: firms\n    cases: {${cases}}\n    ${line}`,
  }),
});
const valued = (opportunity: string, ...lines: readonly string[]): Texts => ({
  'model.yaml': (withProcedure(...lines)['model.yaml'] ?? '').replace(
    'population: 500 firms}',
    `population: 500 firms, opportunity: ${opportunity}}`,
  ),
});

describe('no effect, in a line', () => {
  it.each<readonly [string, string, string, string]>([
    [
      'a share of what the administration does anyway',
      'businessAsUsual',
      'administration: [{do: check, time: 5 min, tariff: clerk, businessAsUsual: 20 %}]',
      'activities: [{do: check, time: 5 min, businessAsUsual: 20 %}]',
    ],
    [
      "the nature of the administration's work",
      'nature',
      'administration: [{do: check, time: 5 min, tariff: clerk, nature: substantive}]',
      'activities: [{do: check, time: 5 min, nature: substantive}]',
    ],
    [
      'a life of nothing',
      'life',
      'outlays: [{id: till, time: 5 min, life: 4 years}]',
      'outlays: [{id: till, money: 5 EUR, life: 4 years}]',
    ],
    [
      'staff without time',
      'staff',
      'outlays: [{id: till, money: 5 EUR, staff: 2}]',
      'activities: [{do: pay, time: 5 min, staff: 2}]',
    ],
    [
      'a tariff without time',
      'tariff',
      'outlays: [{id: till, money: 5 EUR, tariff: clerk}]',
      'activities: [{do: pay, time: 5 min, tariff: clerk}]',
    ],
    [
      'a yearly line done again',
      'repeats',
      'rework: 10 %\nactivities: [{do: pay, time: 5 min, repeats: true}, {do: learn, time: 5 min, per: entity-year, repeats: true}]',
      `rework: 10 %\n${again}`,
    ],
  ])('%s', (_, key, without, with_) => {
    expect(foundIn(withProcedure(without))).toEqual([`BRD721 ${key}`]);
    expect(foundIn(withProcedure(with_))).toEqual([]);
  });
});

describe('no effect, in a procedure', () => {
  it('a repetition without rework, and rework without a repetition', () => {
    expect(foundIn(withProcedure(again))).toEqual(['BRD721 repeats']);
    expect(foundIn(withProcedure('rework: 10 %', pay))).toEqual(['BRD721 rework']);
    expect(foundIn(withProcedure('rework: 0 %', pay))).toEqual([]);
  });

  it('but rework is taken off submissions', () => {
    const cases = 'counted: 4 k cases per year, of: submissions';
    expect(foundIn(withCases(cases, `rework: 10 %\n    ${pay}`))).toEqual([]);
  });

  it('visits of a channel in which no line is per visit', () => {
    const line = (per: string): string => `activities: [{do: travel, time: 5 min, channel: office${per}}]`;
    expect(foundIn(withProcedure(visits, line('')))).toEqual(['BRD721 visits']);
    expect(foundIn(withProcedure(visits, line(', per: visit')))).toEqual([]);
    expect(foundIn(withProcedure(visits.replace('visits: 2', 'visits: 1'), line('')))).toEqual([]);
  });

  it.each([
    ['of', 'frequency: 1 per year, of: submissions', 'counted: 4 k cases per year, of: completed'],
    ['growth', 'population: 500 firms, growth: 2 % per year', 'frequency: 1 per year, growth: 2 % per year'],
    ['compliance', 'population: 500 firms, compliance: 90 %', 'frequency: 1 per year, compliance: 90 %'],
  ])('of the cases: %s', (key, without, with_) => {
    const yearly = 'activities: [{do: pay, time: 5 min, per: entity-year}]';
    expect(foundIn(withCases(without, yearly))).toEqual([`BRD721 ${key}`]);
    expect(foundIn(withCases(with_, yearly))).toEqual([]);
  });

  it('newcomers of whom nothing is asked once', () => {
    const cases = 'counted: 4 k cases per year, entrants: 50 firms per year';
    expect(foundIn(withCases(cases, pay))).toEqual(['BRD721 entrants']);
    expect(foundIn(withCases(cases, 'activities: [{do: learn, time: 2 h, per: entity-once}]'))).toEqual([]);
  });

  it('capital where waiting is not valued by it, or nothing is waited for', () => {
    expect(foundIn(withProcedure(waiting, blocked))).toEqual(['BRD721 capital']);
    expect(foundIn(valued('idle-capital', blocked))).toEqual(['BRD721 capital']);
    expect(foundIn(valued('idle-capital', waiting, blocked))).toEqual([]);
  });
});

describe('no effect, in the model', () => {
  it('a figure of another way to value waiting', () => {
    const way = '{method: citizen-wait, valueOfDay: 100 EUR/day, standbyCost: 9 EUR/day}';
    expect(foundIn(valued(way, waiting))).toEqual(['BRD721 standbyCost']);
    expect(foundIn(valued(way.replace(', standbyCost: 9 EUR/day', ''), waiting))).toEqual([]);
  });

  it('a split of nothing undivided', () => {
    const split = 'split: {opportunityShare: {range: {low: 15 %, high: 65 %}}}\n';
    const text = (...lines: readonly string[]): Texts => ({
      'model.yaml': `${withProcedure(...lines)['model.yaml']}${split}`,
    });
    expect(foundIn(text())).toEqual(['BRD721 split']);
    expect(foundIn(text('undivided: [{id: whole, money: 5 EUR}]'))).toEqual([]);
  });
});

it('nothing is said to be without effect while there are errors', () => {
  expect(foundIn(withProcedure('rework: some', again))).toEqual(['BRD314 some']);
});
