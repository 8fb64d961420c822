// Every additive breakdown of the shipped models adds up, to the last digit, outside the tool: through the built command, as CSV.
import { describe, expect, it } from 'vitest';
import { balduque, scaled, sumOf } from '../support/run.js';

const models = ['models/minimal', 'models/mexico'];
const dimensions = [
  'procedure',
  'authority',
  'segment',
  'addressee',
  'channel',
  'item',
  'component',
  'level',
  'side',
  'status',
  'part',
];
const measures = ['economicCost', 'fees', 'processingCost', 'hours', 'oneOffEconomicCost'];
const asked = measures.flatMap((name) => ['--measure', name]);

/** A line of CSV into cells; quotes as in RFC 4180. */
const cells = (line: string): string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .slice(0, -1)
    .map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));

const rowsOf = (csv: string): string[][] => csv.trimEnd().split('\n').map(cells);

describe.each(models)('%s', (model) => {
  const headline = balduque(['run', model, '--format', 'json', '--quiet']).then(
    ({ stdout }) =>
      (JSON.parse(stdout) as { runs: { headline: Record<string, { value?: string }> }[] }).runs[0]
        ?.headline ?? {},
  );

  it.each(dimensions)('by %s', async (dimension) => {
    const { status, stdout } = await balduque([
      'run',
      model,
      '--quiet',
      '--by',
      dimension,
      ...asked,
      '--format',
      'csv',
    ]);
    expect(status).toBe(0);
    const [head = [], ...rows] = rowsOf(stdout);
    const total = rows.pop() ?? [];
    expect(head).toEqual([dimension, ...measures]);
    expect(total[0]).toBe('total');
    expect(rows.length).toBeGreaterThan(0);
    for (const [i, measure] of measures.entries()) {
      const column = rows.map((row) => row[i + 1] ?? 'missing');
      expect([measure, sumOf(column)]).toEqual([measure, scaled(total[i + 1] ?? '')]);
      expect([measure, total[i + 1]]).toEqual([measure, (await headline)[measure]?.value]);
    }
    // Each key stands there once.
    expect(new Set(rows.map(([key]) => key)).size).toBe(rows.length);
  });

  it('by tag, which overlaps, has no total', async () => {
    const { stdout } = await balduque(['run', model, '--quiet', '--by', 'tag', '--format', 'csv']);
    expect(rowsOf(stdout).map(([key]) => key)).not.toContain('total');
  });

  it('still adds up with --top, the rest in one row', async () => {
    const { stdout } = await balduque([
      'run',
      model,
      '--quiet',
      '--by',
      'item',
      '--top',
      '2',
      '--format',
      'csv',
    ]);
    const [, ...rows] = rowsOf(stdout);
    const total = rows.pop();
    expect(rows.map(([key]) => key).at(-1)).toBe('(others)');
    expect(rows).toHaveLength(3);
    expect(sumOf(rows.map((row) => row[1] ?? ''))).toBe(scaled(total?.[1] ?? ''));
  });
});
