/** The contract of `--format json`, checked before a result leaves. */
import * as z from 'zod/mini';
import type { Explanation, Result } from './result.js';

const decimal = z.string().check(z.regex(/^-?\d+(\.\d+)?$/));
const text = z.string();

const denominator = z.strictObject({ value: decimal, unit: text, year: z.int(), prices: z.int() });

const measureValue = z.strictObject({
  value: z.optional(decimal),
  unit: text,
  range: z.optional(z.strictObject({ low: decimal, high: decimal })),
  identified: z.optional(decimal),
  of: z.optional(text),
  years: z.optional(z.strictObject({ from: z.int(), until: z.int() })),
  gdp: z.optional(denominator),
  otherReading: z.optional(
    z.strictObject({
      value: decimal,
      basis: z.enum(['each', 'fixed']),
      cost: z.strictObject({ value: decimal, unit: text, prices: z.int() }),
      gdp: denominator,
    }),
  ),
});

const run = z.strictObject({
  scenario: z.nullable(text),
  year: z.int(),
  select: z.optional(text),
  leads: text,
  annualised: z.optional(text),
  headline: z.record(text, measureValue),
});

const cell = z.nullable(text);
const table = z.strictObject({
  id: text,
  columns: z.array(z.strictObject({ id: text, unit: z.optional(text) })),
  rows: z.array(z.array(cell)),
  total: z.optional(z.array(cell)),
  titles: z.optional(z.record(text, text)),
  others: z.optional(z.int()),
});

const explanation: z.ZodMiniType<Explanation> = z.lazy(() =>
  z.strictObject({
    label: text,
    value: z.optional(decimal),
    unit: z.optional(text),
    formula: z.optional(z.strictObject({ text, latex: text, filled: text })),
    written: z.optional(text),
    place: z.optional(text),
    pack: z.optional(text),
    status: z.optional(text),
    sources: z.optional(z.array(z.strictObject({ id: text, title: z.optional(text) }))),
    note: z.optional(text),
    hidden: z.optional(z.int()),
    children: z.array(explanation),
  }),
) as unknown as z.ZodMiniType<Explanation>;

const finding = z.strictObject({
  code: text,
  severity: z.enum(['error', 'warning']),
  message: text,
  place: z.optional(text),
  file: z.optional(text),
});

export const resultSchema = z.strictObject({
  balduque: z.literal('result/1'),
  command: text,
  model: text,
  title: text,
  currency: text,
  prices: z.int(),
  kind: z.optional(z.literal('change')),
  runs: z.array(run),
  tables: z.array(table),
  findings: z.array(finding),
  notes: z.array(z.strictObject({ id: text, text })),
  explanation: z.optional(explanation),
});

/** @throws where a result does not keep the contract, which is a bug of the analysis that made it */
export const checkResult = (result: Result): void => void resultSchema.parse(result);
