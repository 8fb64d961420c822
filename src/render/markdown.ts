/** A result as Markdown, for reports and pull requests. */
import { markdownTable } from 'markdown-table';
import type { Result } from '../result/result.js';
import { titleOf } from '../vocabulary/labels.js';
import { textTable, wholeOf } from './cells.js';
import { renderExplanation } from './explanation.js';
import { gdpLines, headlineLines } from './headline.js';
import { paragraphs, type Paragraph } from './notes.js';
import type { RenderOptions } from './options.js';
import { Chalk } from 'chalk';

export function renderMarkdown(result: Result, { language }: RenderOptions): string {
  const [run] = result.runs;
  if (!run) return '';
  const title = `# ${result.title}, ${run.year}`;
  if (result.explanation) {
    const tree = renderExplanation(
      result.explanation,
      { language, color: false, width: 120 },
      new Chalk({ level: 0 }),
    );
    return `${title}\n\n\`\`\`text\n${tree}\n\`\`\`\n`;
  }
  const lines = headlineLines(run, language).map(({ label, value, beside, strong }) =>
    strong ? [`**${label}**`, `**${value}**`, beside] : [label, value, beside],
  );
  const headline = markdownTable([['measure', 'value', ''], ...lines], { align: ['l', 'r', 'l'] });
  const whole = wholeOf(result);
  const tables = result.tables.map((table) => {
    const { head, rows, total, numeric } = textTable(table, { leads: run.leads, whole }, language);
    const body = [...rows, ...(total ? [total.map((cell) => (cell === '' ? '' : `**${cell}**`))] : [])].map(
      (row) => row.map(escape),
    );
    return `## ${titleOf(table.id, language)}\n\n${markdownTable([head.map((name) => escape(name.replace('\n', ', '))), ...body], { align: numeric.map((right) => (right ? 'r' : 'l')) })}`;
  });
  const notes =
    result.notes.length === 0 ? [] : [`## Notes\n\n${paragraphs(result.notes).map(noteText).join('\n')}`];
  const select = run.select === undefined ? [] : [`Only ${run.select}.`];
  const basis = [
    `${result.currency} at prices of ${result.prices}. Model \`${result.model}\`.`,
    ...select,
    ...gdpLines(result).map((line) => `${line}.`),
  ].join('\n');
  return `${[title, basis, headline, ...tables, ...notes].join('\n\n')}\n`;
}

const noteText = ({ text, items }: Paragraph): string =>
  [`- ${text.replace(/\s+/g, ' ')}`, ...items.map((item) => `  - ${item}`)].join('\n');

const escape = (cell: string): string => cell.replace(/([|\\])/g, '\\$1').replace(/\n/g, ' ');
