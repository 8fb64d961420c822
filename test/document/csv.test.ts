import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { parseCsv, type CsvTable } from '../../src/document/csv.js';
import { placeOf, positionAt } from '../../src/source/text.js';

function parse(text: string): { table: CsvTable | undefined; said: string[] } {
  const found: Diagnostic[] = [];
  const table = parseCsv({ path: 't.csv', text }, (one) => found.push(one));
  return {
    table,
    said: found.map(({ code, labels: [label] }) => `${code} ${label ? placeOf(label.span) : ''}`),
  };
}
const texts = (table: CsvTable | undefined) => table?.rows.map((row) => row.map(({ text }) => text));
const lines = (table: CsvTable | undefined) =>
  table?.rows.map((row) => row.map(({ span }) => positionAt(span.source, span.start).line)[0]);

describe('a CSV text', () => {
  it.each([
    ['line feeds', 'year,gdp\n2012,1.5\n2013,2\n'],
    ['the line breaks of Windows', 'year,gdp\r\n2012,1.5\r\n2013,2\r\n'],
    ['no line break at the end', 'year,gdp\n2012,1.5\n2013,2'],
    ['a byte-order mark', '\ufeffyear,gdp\n2012,1.5\n2013,2\n'],
    ['spaces around the cells', 'year , gdp\n2012, 1.5\n2013 ,2\n'],
  ])('with %s is a table of texts with places', (_, text) => {
    const { table, said } = parse(text);
    expect(said).toEqual([]);
    expect(table?.header).toEqual(['year', 'gdp']);
    expect(texts(table)).toEqual([
      ['2012', '1.5'],
      ['2013', '2'],
    ]);
    expect(lines(table)).toEqual([2, 3]);
  });

  it('counts lines through quoted line breaks, empty lines and letters of several bytes', () => {
    const { table } = parse('year,año\n2012,"una\nnota, dos"\n\n2013,ñandú\n2014,"he said ""no"""\n');
    expect(texts(table)).toEqual([
      ['2012', 'una\nnota, dos'],
      ['2013', 'ñandú'],
      ['2014', 'he said "no"'],
    ]);
    expect(lines(table)).toEqual([2, 5, 6]);
  });

  it('starts every row at the first character of its line', () => {
    const { table } = parse('\ufeffyear,gdp\r\n2012,1\r\n2013,2\r\n');
    const columns = table?.rows.map(([cell]) => cell && placeOf(cell.span));
    expect(columns).toEqual(['t.csv:2:1', 't.csv:3:1']);
  });

  it('says which rows are ragged, and goes on with the others', () => {
    const { table, said } = parse('year,gdp\n2012,1,5\n2013,2\n2014\n');
    expect(said).toEqual(['BRD502 t.csv:2:1', 'BRD502 t.csv:4:1']);
    expect(texts(table)).toEqual([['2013', '2']]);
  });

  it('is refused where a quote is not closed, at the line where it opens', () => {
    const { table, said } = parse('year,gdp\n2012,1\n2013,"no end\n2014,3\n2015,4\n');
    expect(table).toBeUndefined();
    expect(said).toEqual(['BRD505 t.csv:3:1']);
  });

  it('is refused where a quote stands inside a cell', () => {
    expect(parse('year,gdp\n2012,1\n2013,5"6\n').said).toEqual(['BRD505 t.csv:3:1']);
  });

  it('may be empty', () => {
    expect(parse('')).toMatchObject({ said: [], table: { header: [], rows: [] } });
  });
});
