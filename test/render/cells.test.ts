import { describe, expect, it } from 'vitest';
import { exact } from '../../src/quantity/exact.js';
import { textTable } from '../../src/render/cells.js';
import type { Table } from '../../src/result/result.js';

const table = (values: readonly string[], unit = 'EUR/year', total?: string): Table => ({
  id: 'by-procedure',
  columns: [{ id: 'procedure' }, { id: 'economicCost', unit }],
  rows: values.map((value, i) => [`p${i}`, value]),
  ...(total === undefined ? {} : { total: ['total', total] }),
});
const shown = (of: Table, whole?: string) =>
  textTable(
    of,
    { leads: 'economicCost', whole: whole === undefined ? undefined : exact(whole) },
    { language: 'en' },
  );

describe('a table for people', () => {
  it('shows a column in one scale, that of its largest value', () => {
    const { head, rows } = shown(table(['21400000000', '5000000', '-1500000000']));
    expect(head[1]).toMatch(/bn EUR\/yr$/);
    expect(rows.map(([, value]) => value)).toEqual(['21.40', '0.01', '-1.50']);
  });

  it.each([
    [['5', '10'], ['5', '10'], 'EUR/yr'],
    [['5.5', '10'], ['5.50', '10.00'], 'EUR/yr'],
    [['123456', '1'], ['123.5', '0.0'], 'k EUR/yr'],
    [['12345678'], ['12.35'], 'M EUR/yr'],
  ])('of %j shows %j', (values, texts, head) => {
    const found = shown(table(values));
    expect(found.rows.map(([, value]) => value)).toEqual(texts);
    expect(found.head[1]?.split('\n')[1]).toBe(head);
  });

  it('shows shares of the whole, not of the part it holds', () => {
    const { rows, total } = shown(table(['25', '50'], 'EUR/year', '75'), '100');
    expect(rows.map((row) => row.at(-1))).toEqual(['25.0 %', '50.0 %']);
    expect(total?.at(-1)).toBe('75.0 %');
  });

  it('has no shares of nothing', () => {
    expect(shown(table(['0']), '0').head).toHaveLength(2);
  });

  it('tells what is not applicable from zero', () => {
    const of: Table = {
      ...table(['0', '5']),
      rows: [
        ['a', null],
        ['b', '0'],
        ['c', '5'],
      ],
    };
    expect(shown(of).rows.map(([, value]) => value)).toEqual(['–', '0', '5']);
  });

  it('knows which columns are numbers', () => {
    expect(shown(table(['1']), '1').numeric).toEqual([false, true, true]);
  });

  it('shows shares as per cent, and how far they miss in points', () => {
    const { head, rows } = shown({
      id: 'path',
      columns: [{ id: 'year' }, { id: 'shareOfGdp', unit: '1' }, { id: 'miss', unit: '1' }],
      rows: [['2016', '0.033072', '-0.000428']],
    });
    expect(head).toEqual(['year', 'share of GDP\n%', 'off by\npp']);
    expect(rows).toEqual([['2016', '3.31', '-0.04']]);
  });

  it('shows a test by its title, with the unit where the number is', () => {
    const { head, rows, wraps } = shown({
      id: 'tests',
      columns: ['test', 'measure', 'modelled', 'publishedLow', 'unit', 'verdict'].map((id) => ({ id })),
      rows: [
        ['imss-fall', 'fall of administrativeBurden', '0.21925', '0.25', '1', 'below'],
        ['imss-level', 'administrativeBurden', '7255984792.7', '13200000000', 'MXN/year', 'below'],
      ],
      titles: { 'imss-fall': 'IMSS' },
    });
    expect(head.slice(2, 4)).toEqual(['modelled', 'published\nlow']);
    expect(rows).toEqual([
      ['IMSS', 'fall of administrative burden', '21.93 %', '25.00 %', 'below'],
      ['imss-level', 'administrative burden', '7.256 bn MXN', '13.20 bn', 'below'],
    ]);
    expect(wraps).toBe(true);
  });

  it('sets the words of its heads below each other where columns are many', () => {
    const columns = [
      'baseline',
      'scenario',
      'difference',
      'shareOfGdp',
      'published',
      'miss',
      'reformCost',
    ].map((id) => ({ id, unit: '1' }));
    const row = ['2030', ...columns.map(() => '0.5')];
    const { head } = shown({ id: 'path', columns: [{ id: 'year' }, ...columns], rows: [row] });
    expect(head.at(-1)).toBe('cost of\nreforms\n%');
  });
});
