import { expect, it } from 'vitest';
import { codes } from '../../../src/diagnostic/codes.js';
import { numberCodes } from '../../support/number-codes.js';
import { untranslated } from '../../support/messages.js';
import { codesOf, compile, sketch, type Sketch } from '../../support/run.js';

const tariffs = '{clerk: {wage: 20 EUR/h}, lawyer: {wage: 50 EUR/h}}';
const segments = (addressee: string, more = ''): string =>
  `{people: {addressee: ${addressee}, tariff: clerk, population: 500 firms${more}}}`;
const counted = 'cases: {counted: 4 k cases per year}';
/** Uses the second tariff. */
const other = `{id: other, for: people, ${counted}, activities: [{do: advise, time: 5 min, tariff: lawyer}]}`;
const delay = ', opportunity: {method: delay-income, netIncome: 100 EUR/day}';
const model = (parts: Partial<Sketch>, ...procedures: readonly string[]): Sketch => ({
  tariffs,
  segments: segments('firms'),
  ...parts,
  procedures: [other, ...procedures.map((one, i) => `{id: p${i}, for: people, ${one}}`)],
});

const changes = (text: string): Sketch => model({ head: 'kind: change' }, text);

/** Where the examples of a code stand in a model. */
const places: Readonly<Record<(typeof numberCodes)[number], (text: string) => Sketch>> = {
  BRD707: (text) => model({}, text),
  BRD708: (text) => model({ segments: segments('citizens') }, `${counted}, activities: [{do: x, ${text}}]`),
  BRD712: (text) => model({ economy: '{population: 100 k persons}' }, text),
  BRD713: (text) =>
    model(
      { segments: segments('firms', delay) },
      `${counted}, activities: [${text}], resolution: {legal: 30 days}`,
    ),
  BRD714: (text) => model({ segments: segments('firms', delay) }, `${text}, resolution: {legal: 60 days}`),
  BRD719: (text) =>
    model(
      {},
      ...[text, codes.BRD719.right, codes.BRD719.right].map((line) => `${counted}, activities: [${line}]`),
    ),
  // 4,000 cases x 5 min x 20 EUR/h are 6,667 EUR beside the other procedure's 16,667 EUR.
  BRD723: (text) => model({ economy: `{${text}}` }, `${counted}, activities: [{do: x, time: 5 min}]`),
  BRD724: (text) => changes(`${counted}, ${text.slice(1, -1)}`),
  BRD725: (text) => changes(text),
};

it.each(numberCodes)('%s: the wrong example is found, and nothing else; the right one is not', (code) => {
  const told = (text: string): readonly string[] => codesOf(places[code](text.replaceAll('MXN', 'EUR')));
  expect(told(codes[code].wrong)).toEqual([code]);
  expect(told(codes[code].right)).toEqual([]);
});

it.each(numberCodes)('%s: what is said of the wrong example is translated', (code) => {
  const { diagnostics } = compile(sketch(places[code](codes[code].wrong.replaceAll('MXN', 'EUR'))));
  expect(untranslated(diagnostics)).toEqual([]);
});

it.each([
  [
    'BRD707',
    'of all lines together',
    {
      procedures: [
        '{id: a, for: people, cases: {frequency: 300 per year}, activities: [{do: one, time: 20 h}, {do: two, time: 20 h}]}',
      ],
    },
  ],
  [
    'BRD713',
    'of an answer within the day',
    model(
      { segments: segments('firms', delay) },
      `${counted}, activities: [{do: queue, time: 30 min}], resolution: {legal: 0.5 days}`,
    ),
  ],
])('%s: what is said %s is translated', (code, _, parts: Sketch) => {
  const { diagnostics } = compile(sketch(parts));
  expect(diagnostics.map((one) => one.code)).toEqual([code]);
  expect(untranslated(diagnostics)).toEqual([]);
});
