// A result as analyses make it, small enough to read, with everything that a renderer may meet.
import type { Explanation, Result, Table } from '../../src/result/result.js';

const byProcedure: Table = {
  id: 'by-procedure',
  columns: [
    { id: 'procedure' },
    { id: 'economicCost', unit: 'EUR/year' },
    { id: 'burdenHours', unit: 'h/year' },
    { id: 'channel' },
  ],
  rows: [
    ['report', '1234567.890000000001', '1000.5', 'on|line'],
    ['permit', '-250', '0.25', null],
    ['=1+1', '9007199254740993', '3', '@office'],
  ],
  total: ['total', '9007199255975310.890000000001', '1003.75', null],
  titles: { report: 'Monthly report | of turnover', permit: 'A \\ permit\nin two lines' },
};

export const sampleTable = (changes: Partial<Table> = {}): Table => ({ ...byProcedure, ...changes });

const explanation: Explanation = {
  label: 'economic cost',
  value: '1234567.89',
  unit: 'EUR/year',
  formula: { text: 'price × quantity', latex: 'p \\times q', filled: '20 EUR × 4,000' },
  children: [
    {
      label: 'wage',
      value: '20',
      unit: 'EUR/h',
      written: '20 EUR/h',
      place: 'model.yaml:7:24',
      status: 'published',
      sources: [{ id: 'survey', title: 'A survey' }, { id: 'other' }],
      note: 'one\n  two',
      children: [],
    },
    { label: 'quantity', value: '4000', unit: 'case/year', hidden: 3, children: [] },
  ],
};

export const sampleResult = (changes: Partial<Result> = {}): Result => ({
  balduque: 'result/1',
  command: 'run',
  model: 'sample',
  title: 'A sample of | two',
  currency: 'EUR',
  prices: 2020,
  runs: [
    {
      scenario: null,
      year: 2020,
      leads: 'economicCost',
      headline: {
        economicCost: { value: '9007199255975310.890000000001', unit: 'EUR/year' },
        administrativeBurden: {
          range: { low: '180900000000', high: '439400000000' },
          identified: '1000000',
          unit: 'EUR/year',
        },
        fees: { value: '-50000', unit: 'EUR/year' },
        burdenHours: { value: '1003.75', unit: 'h/year' },
        opportunityCost: { value: '0', unit: 'EUR/year' },
        shareOfGdp: {
          value: '0.00000425',
          unit: '1',
          of: 'economicCost',
          gdp: { value: '12162760000000', unit: 'EUR/year', year: 2009, prices: 2009 },
        },
      },
    },
  ],
  tables: [byProcedure],
  findings: [],
  notes: [
    { id: 'gdp', text: 'Shares are of the fixed GDP of 2009.' },
    { id: 'default/1', text: 'no time' },
    { id: 'default/2', text: 'one person at work' },
  ],
  ...changes,
});

export const sampleExplanation = (): Result => sampleResult({ command: 'explain', tables: [], explanation });
