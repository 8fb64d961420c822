/** A result as Markdown, for reports and pull requests. */
import { markdownTable } from 'markdown-table';
import type { Result } from '../result/result.js';
import { labelOf } from '../vocabulary/labels.js';
import { textTable, wholeOf } from './cells.js';
import { markdownChecks } from './checks.js';
import { comparedTitle, titleIn } from './compared.js';
import { renderExplanation } from './explanation.js';
import { gdpLines, headlineLines, yearsOf } from './headline.js';
import { paragraphs, type Paragraph } from './notes.js';
import { sayOf, type RenderOptions } from './options.js';
import { forPeople } from './for-people.js';
import { Chalk } from 'chalk';

export function renderMarkdown(result: Result, options: RenderOptions): string {
  if (result.command === 'check') return markdownChecks(result, options);
  const { language } = options;
  const say = sayOf(options);
  const [run] = result.runs;
  if (!run) return '';
  const title = `# ${result.title}, ${yearsOf(result)}`;
  if (result.explanation) {
    const tree = renderExplanation(
      result.explanation,
      { ...options, color: false, width: 120 },
      new Chalk({ level: 0 }),
    );
    return `${title}\n\n\`\`\`text\n${tree}\n\`\`\`\n`;
  }
  const isCompare = result.command === 'compare';
  const lines = (isCompare ? [] : headlineLines(run, options, result.kind)).map(
    ({ label, value, beside, strong }) =>
      strong ? [`**${label}**`, `**${value}**`, beside] : [label, value, beside],
  );
  const headline = markdownTable([[labelOf('measure', language), labelOf('value', language), ''], ...lines], {
    align: ['l', 'r', 'l'],
  });
  const whole = wholeOf(result);
  const tables = result.tables.map((table) => {
    const { head, rows, total, numeric } = textTable(
      forPeople(table, language, say),
      { leads: run.leads, whole, change: result.kind === 'change', lines: false },
      options,
    );
    const body = [...rows, ...(total ? [total.map((cell) => (cell === '' ? '' : `**${cell}**`))] : [])].map(
      (row) => row.map(escape),
    );
    return `## ${titleIn(table, result, options)}\n\n${markdownTable([head.map(escape), ...body], { align: numeric.map((right) => (right ? 'r' : 'l')) })}`;
  });
  const notes =
    result.notes.length === 0
      ? []
      : [`## ${say('Notes')}\n\n${paragraphs(result.notes, say).map(noteText).join('\n')}`];
  const select = run.select === undefined ? [] : [say(`Only ${run.select}.`)];
  const basis = [
    `${say(`${result.currency} at prices of ${result.prices}`)}. ${say(`Model \`${result.model}\`.`)}`,
    ...select,
    ...gdpLines(result, options).map((line) => `${line}.`),
  ].join('\n');
  const top = isCompare ? [`# ${comparedTitle(result, options)}`, basis] : [title, basis, headline];
  return `${[...top, ...tables, ...notes].join('\n\n')}\n`;
}

const noteText = ({ text, items }: Paragraph): string =>
  [`- ${text.replace(/\s+/g, ' ')}`, ...items.map((item) => `  - ${item}`)].join('\n');

const escape = (cell: string): string => cell.replace(/([|\\])/g, '\\$1').replace(/\n/g, ' ');
