// What is told of a discount: the wrong and the right example of each code, in a scenario.
import { describe, expect, it } from 'vitest';
import { codes } from '../../src/diagnostic/codes.js';
import { loadOn, scenarioYaml } from '../support/reforms.js';
import type { Sketch } from '../support/run.js';

const model: Sketch = {
  procedures: [
    '{id: a, for: people, cases: {counted: 100 cases per year}, activities: [{do: x, time: 60 min}]}',
  ],
};

const withLine = (id: string, line: string): string =>
  scenarioYaml([], [line]).replace('id: trial', `id: ${id}`);
const toldOf = (line: string, rate?: string): readonly string[] =>
  loadOn(model, { trial: withLine('trial', line) }, 'trial', rate).diagnostics.map(({ code }) => code);

describe.each(['BRD851', 'BRD853'] as const)('%s', (code) => {
  it('tells its wrong example, and nothing of its right one', () => {
    expect(toldOf(codes[code].wrong)).toEqual([code]);
    expect(toldOf(codes[code].right)).toEqual([]);
  });
});

/** `a: {discount: ...}, b: {discount: ...}`: the scenarios of these ids. */
const scenariosIn = (example: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...example.matchAll(/(\w+): \{(discount: \{[^}]*\})\}/g)].map(([, id = '', line = '']) => [
      id,
      withLine(id, line),
    ]),
  );

it('BRD852 tells its wrong example, and nothing of its right one', () => {
  const { wrong, right } = codes.BRD852;
  const told = (texts: Readonly<Record<string, string>>) =>
    loadOn(model, texts, 'a+b').diagnostics.map(({ code }) => code);
  expect(told(scenariosIn(wrong))).toEqual(['BRD852']);
  expect(told({ ...scenariosIn(right), b: withLine('b', 'note: none') })).toEqual([]);
});

describe('a rate that is asked for', () => {
  it('takes the place of the scenario, whose year and timing stay', () => {
    const line = 'discount: {rate: 3 % per year, year: 2025, timing: middle}';
    const { scenario } = loadOn(model, { trial: withLine('trial', line) }, 'trial', '5 % per year');
    expect(scenario?.discount).toMatchObject({ year: 2025, timing: 'middle' });
    expect(scenario?.baseline.figures[scenario.discount?.rate ?? -1]?.text).toBe('5 % per year');
  });

  it('without one in the scenario is of the year of the model, at the end of each year', () => {
    const { scenario } = loadOn(model, { trial: withLine('trial', 'note: none') }, 'trial', '5 % per year');
    expect(scenario?.discount).toMatchObject({ year: 2024, timing: 'end' });
  });

  it('is read as a figure of a file is', () => {
    expect(toldOf('note: none', '5 EUR')).toEqual(['BRD309']);
    expect(toldOf('note: none', '-100 % per year')).toEqual(['BRD851']);
  });
});
