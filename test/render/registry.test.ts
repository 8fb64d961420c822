import { describe, expect, it } from 'vitest';
import { formatNames, formatsOfChecks, render } from '../../src/render/registry.js';
import type { Result } from '../../src/result/result.js';
import { sampleExplanation, sampleResult } from '../support/result.js';

const results: readonly (readonly [string, Result])[] = [
  ['a run', sampleResult()],
  ['a run without tables', sampleResult({ tables: [], notes: [] })],
  ['an explanation', sampleExplanation()],
];
const every = formatNames.flatMap((format) =>
  results.map(([name, result]) => [format, name, result] as const),
);
const options = { width: 80, color: false, language: 'en' } as const;

describe('every format', () => {
  it.each(every)('%s of %s ends in one newline, and not in more', async (format, _, result) => {
    expect(await render(result, format, options)).toMatch(/[^\n]\n$/);
  });

  it.each(every)('%s of %s is the same every time, and from a saved result', async (format, _, result) => {
    const text = await render(result, format, options);
    expect(await render(result, format, options)).toBe(text);
    const saved = JSON.parse(await render(result, 'json', options)) as Result;
    expect(await render(saved, format, options)).toBe(text);
  });

  it.each(every)(
    '%s of %s has no colour that was not asked for, and no path of this machine',
    async (format, _, result) => {
      const text = await render(result, format, options);
      expect(text).not.toContain('\u001b');
      expect(text).not.toContain(process.cwd());
    },
  );

  it.each(every)('%s of %s speaks Spanish and German', async (format, _, result) => {
    for (const language of ['es', 'de'] as const)
      expect(await render(result, format, { ...options, language })).not.toContain('undefined');
  });

  it('leaves the result as it was', async () => {
    const result = sampleResult();
    for (const format of formatNames) await render(result, format, options);
    expect(result).toEqual(sampleResult());
  });

  it('is one of those of checks, which have one more', () => {
    expect(formatsOfChecks).toEqual([...formatNames, 'junit']);
  });
});

describe('a table for a terminal', () => {
  it.each([72, 80, 120])('fits into %i columns', async (width) => {
    const text = await render(sampleResult(), 'table', { ...options, width });
    const long = text.split('\n').filter((line) => line.length > width);
    expect(long).toEqual([]);
  });

  it('has colours where they are asked for', async () => {
    expect(await render(sampleResult(), 'table', { ...options, color: true })).toContain('\u001b[');
  });
});
