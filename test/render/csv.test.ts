import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../src/render/csv.js';
import { sampleResult, sampleTable } from '../support/result.js';

const rowsOf = (text: string): string[][] => parse(text) as string[][];
const withCell = (cell: string) =>
  sampleResult({
    tables: [
      { id: 'by-item', columns: [{ id: 'item' }, { id: 'cost', unit: 'EUR/year' }], rows: [[cell, '1']] },
    ],
  });

describe('a table as CSV', () => {
  it('has one header line, unrounded values, and the total last', () => {
    expect(renderCsv(sampleResult())).toBe(
      [
        'procedure,economicCost,burdenHours,channel',
        'report,1234567.890000000001,1000.5,on|line',
        'permit,-250,0.25,',
        "'=1+1,9007199254740993,3,'@office",
        'total,9007199255975310.890000000001,1003.75,',
        '',
      ].join('\n'),
    );
  });

  it('has no total where the rows overlap', () => {
    const { total: _, ...rest } = sampleTable();
    expect(rowsOf(renderCsv(sampleResult({ tables: [rest] }))).map(([first]) => first)).not.toContain(
      'total',
    );
  });

  it.each(['=1+1', '+49', '-x', '@SUM(A1)', '-1+1', '=cmd|x', '\t=1', '\r=1', '- 5'])(
    'makes %s harmless to a spreadsheet',
    (cell) => {
      expect(rowsOf(renderCsv(withCell(cell)))[1]?.[0]).toBe(`'${cell}`);
    },
  );

  it.each(['-5', '-0.25', '12', 'a=b', "it's", '1e5'])('leaves %s as it is', (cell) => {
    expect(rowsOf(renderCsv(withCell(cell)))[1]?.[0]).toBe(cell);
  });

  it('gives back any text, commas, quotes and line breaks too', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'ñ', ';') }), (cell) => {
        fc.pre(cell !== '');
        expect(rowsOf(renderCsv(withCell(cell)))).toEqual([
          ['item', 'cost'],
          [cell, '1'],
        ]);
      }),
    );
  });
});

describe('the headline as CSV', () => {
  it('has a line for each measure, with both ends of a range', () => {
    const rows = rowsOf(renderCsv(sampleResult({ tables: [] })));
    expect(rows[0]).toEqual(['measure', 'value', 'unit', 'low', 'high']);
    expect(rows[1]).toEqual(['economicCost', '9007199255975310.890000000001', 'EUR/year', '', '']);
    expect(rows[2]).toEqual(['administrativeBurden', '', 'EUR/year', '180900000000', '439400000000']);
    expect(rows[3]).toEqual(['fees', '-50000', 'EUR/year', '', '']);
  });
});
