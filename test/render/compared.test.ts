// Tables that put scenarios beside their baseline, as texts.
import { expect, it } from 'vitest';
import { textTable } from '../../src/render/cells.js';
import { mixedText, panelsOf, titleIn } from '../../src/render/compared.js';
import { inEnglish } from '../../src/vocabulary/say.js';
import type { Result, Table } from '../../src/result/result.js';

const run = (scenario: string | null) => ({ scenario, year: 2024, leads: 'hours', headline: {} });
const result = { command: 'compare', runs: [run(null), run('a'), run('ab')] } as unknown as Result;
const amount = (id: string) => ({ id, unit: 'h/year' });
const share = (id: string) => ({ id, unit: '1' });
const table: Table = {
  id: 'by-segment',
  columns: [
    { id: 'segment' },
    amount('baseline'),
    ...['a', 'ab'].flatMap((id) => [
      amount(id),
      amount(`${id}:difference`),
      share(`${id}:percent`),
      share(`${id}:points`),
    ]),
  ],
  rows: [['people', '10', '8', '-2', '-0.2', '-0.00123', '10', '0', '0', '0']],
  total: ['total', '10', '8', '-2', '-0.2', '-0.00123', '10', '0', '0', '0'],
};
const words = { language: 'en', say: inEnglish } as const;
const texts = (one: Table) => textTable(one, { leads: 'hours', whole: undefined }, words);

it('a table of several scenarios falls into one for each, with the baseline', () => {
  const panels = panelsOf(table, result);
  expect(panels.map(({ columns }) => columns.map(({ id }) => id))).toEqual([
    ['segment', 'baseline', 'a', 'a:difference', 'a:percent', 'a:points'],
    ['segment', 'baseline', 'ab', 'ab:difference', 'ab:percent', 'ab:points'],
  ]);
  expect(panels[1]?.total).toEqual(['total', '10', '10', '0', '0', '0']);
  expect(panelsOf({ ...table, columns: [{ id: 'segment' }] }, result)).toHaveLength(1);
});

it('per cent and points are shown as such, and a column of zeros stays', () => {
  const [own] = texts(table).rows;
  // -0.00123 of GDP is -0.123 points
  expect(own).toEqual(['people', '10', '8', '-2', '-20.0 %', '-0.123', '10', '0', '0.0 %', '0.00']);
  expect(texts(table).head.slice(3, 6)).toEqual(['difference\nh/yr', '%', 'GDP points']);
});

it('rows with units of their own are shown each in its scale, and those of nothing left out', () => {
  const mixed: Table = {
    id: 'compare',
    columns: [{ id: 'measure' }, { id: 'unit' }, { id: 'baseline' }, { id: 'a' }, { id: 'a:difference' }],
    rows: [
      ['fees', 'EUR/year', '12345', '12000', '-345'],
      ['shareOfGdp', '1', '0.0425', '0.04', '-0.0025'],
      ['cases', 'case/year', '0', '0', '0'],
    ],
  };
  expect(texts(mixed).rows).toEqual([
    ['fees', '12.35 k', '12.00 k', '-345.0'],
    ['share of GDP', '4.25 %', '4.00 %', '-0.250 %'],
  ]);
  expect(mixedText('0.00033', '1')).toBe('0.0330 %');
});

it('the title of a breakdown says its measure', () => {
  expect(titleIn(table, result, { ...words, width: 80, color: false })).toBe('By segment: hours');
  expect(titleIn({ ...table, id: 'by-segment:fees' }, result, { ...words, width: 80, color: false })).toBe(
    'By segment: fees',
  );
});
