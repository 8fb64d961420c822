// What is decomposed in the tests: 1,000 cases x 8 h x 10 EUR/h = 80,000 EUR in the procedure a, and 100 x 10 = 1,000 EUR in b.
import { decompose, type Question } from '../../src/analysis/decompose.js';
import type { Result } from '../../src/result/result.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { columnIn, tableIn, type Sketch } from './run.js';

export const model = (
  share = 'share: {of: gdp, year: each}',
  gdp = '{2024: 8 M EUR, 2025: 32 M EUR}',
): Sketch => ({
  economy: `{gdp: ${gdp}, ${share}}`,
  procedures: [
    '{id: a, for: people, cases: {counted: 1_000 cases per year}, channels: {office: {share: 100 %}}, activities: [{do: forms, time: 480 min, channel: office}]}',
    '{id: b, for: people, cases: {counted: 100 cases per year}, activities: [{do: forms, money: 10 EUR}]}',
  ],
});
export const years = 'years: 2024..2025';
export const halfTime = '{id: half-time, select: {procedure: a}, scale: {time: 50 % less}}';
export const halfCases = '{id: half-cases, select: {procedure: a}, scale: {counted: 50 % less}}';

export const usual = {
  subject: { id: 'economicCost', measure: 'economicCost', oneOff: false },
  method: 'shapley',
  seed: 1,
  permutations: 300,
} as const;
export const byReform = (scenario: Scenario, more: Partial<Question> = {}): Result =>
  decompose(scenario, { ...usual, by: 'reform', years: [2024], ...more } as Question);
export const parts = (result: Result, column = 'part'): Readonly<Record<string, string | null>> =>
  columnIn(tableIn(result, 'by-reform'), column);
export const noteOf = (result: Result, id: string): string | undefined =>
  result.notes.find((note) => note.id === id)?.text;
