import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/source/text.js';
import { foundIn, planOf, valueAt, withTime, type Texts } from '../support/model.js';

const table = (csv: string, more = ', unit: min'): Texts => ({
  ...withTime(`{table: t.csv, column: a${more}}`),
  't.csv': csv,
});
const time = 'procedures/report/activities/pay/time';

describe('a column of a table', () => {
  it('is a series by year, its empty cells left out', () => {
    const planned = planOf(table('year,a,b\n2014,30,1\n2012,15,\n2013,,x\n'));
    expect(planned.diagnostics).toEqual([]);
    const values = [2012, 2013, 2014].map((year) => valueAt(planned, `${time}/${year}`));
    expect(values).toEqual(['0.25', undefined, '0.5']);
  });

  it('keeps every digit of its cells', () => {
    const planned = planOf(table('year,a\n2012,9007199254740993.000000000001\n', ', unit: h'));
    expect(valueAt(planned, `${time}/2012`)).toBe('9007199254740993.000000000001');
  });

  it.each([
    ['a cell with a comma', 'year,a\n2012,"1,5"\n', 'BRD503'],
    ['a cell with a unit', 'year,a\n2012,15 min\n', 'BRD503'],
    ['a cell with an exponent', 'year,a\n2012,1e3\n', 'BRD503'],
    ['a cell with a leading zero', 'year,a\n2012,007\n', 'BRD503'],
    ['a cell of 41 digits', `year,a\n2012,${'1'.repeat(41)}\n`, 'BRD503'],
    ['a year that is none', 'year,a\n12,15\n', 'BRD210'],
    ['a year said twice', 'year,a\n2012,15\n2012,15\n', 'BRD504'],
    ['a ragged row', 'year,a\n2012,1\n2013,1,5\n', 'BRD502'],
    ['no column of years', 'jahr,a\n2012,15\n', 'BRD501'],
    ['no such column', 'year,aa\n2012,15\n', 'BRD501'],
    ['two columns of one name', 'year,a,a\n2012,15,16\n', 'BRD'],
    ['no rows at all', 'year,a\n', 'BRD'],
    ['no values at all', 'year,a\n2012,\n', 'BRD'],
  ])('is refused for %s, once', (_, csv, code) => {
    const found = foundIn(table(csv));
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(code), `${found[0]} should be ${code}`).toBe(true);
  });

  it('needs its unit', () => {
    expect(foundIn(table('year,a\n2012,15\n', ''))).toHaveLength(1);
    expect(foundIn(table('year,a\n2012,15\n', ''))[0]).toMatch(/^BRD308/);
  });

  it('is shown at its row', () => {
    const [one] = planOf(table('year,a\n2012,15\n2013,x\n')).diagnostics;
    expect(one?.labels[0] && placeOf(one.labels[0].span)).toBe('t.csv:3:6');
    expect(one?.message).toContain('column "a"');
  });
});
