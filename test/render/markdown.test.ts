import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown.js';
import { sampleExplanation, sampleResult, sampleTable } from '../support/result.js';

const options = { width: 100, color: false, language: 'en' } as const;
/** The tables, as lines of cells; a pipe after a backslash parts nothing. */
const tables = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));

describe('a result as Markdown', () => {
  const text = renderMarkdown(sampleResult(), options);

  it('has tables of one width: pipes, backslashes and line breaks of the data part nothing', () => {
    const widths = tables(text).map((cells) => cells.length);
    // The headline has 3 columns; the breakdown an id, a title, 3 more and a share.
    expect(new Set(widths)).toEqual(new Set([3 + 2, 6 + 2]));
    expect(text).toContain('Monthly report \\| of turnover');
    expect(text).toContain('A \\\\ permit in two lines');
    expect(text).toContain('on\\|line');
  });

  it('leads with what the model leads with, and tells both ends of a range', () => {
    expect(tables(text)[2]).toEqual([
      '',
      '**economic cost**',
      expect.stringMatching(/^\*\*.* EUR a year\*\*$/),
      expect.any(String),
      '',
    ]);
    expect(text).toContain('180.9 to 439.4 bn EUR a year');
  });

  it('shows a small share of GDP by digits, not as nothing', () => {
    // 0.00000425 is 0.000425 %.
    expect(text).toMatch(/0\.00042\d? %|0\.000425 %/);
    expect(text).not.toMatch(/(?<!\d)0\.00 % of/);
  });

  it('leaves out a measure of nothing, and titles that no id has', () => {
    expect(text).not.toContain('opportunity cost');
    const odd = sampleTable({ rows: [['constructor', '1', '2', null]] });
    expect(renderMarkdown(sampleResult({ tables: [odd] }), options)).toContain('| constructor |');
  });

  it('gathers notes of a kind', () => {
    expect(text).toMatch(
      /- Shares are of[^\n]*\n- Defaults[^\n]*\n {2}- no time\n {2}- one person at work\n$/,
    );
  });

  it('shows an explanation as it stands', () => {
    const tree = renderMarkdown(sampleExplanation(), options);
    expect(tree).toContain('```text\n');
    expect(tree).toContain('wage = 20 EUR/h');
    expect(tree).toContain('… 3 more (--depth shows them)');
    expect(tree).toContain('model.yaml:7:24');
  });
});
