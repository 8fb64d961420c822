/** An explanation as a tree: every number with its formula, every figure with its place, status and source. */
import type { ChalkInstance } from 'chalk';
import { fromText, readable } from '../quantity/display.js';
import type { Explanation } from '../result/result.js';
import type { RenderOptions } from './options.js';
import { wrap } from './text.js';

export const renderExplanation = (root: Explanation, options: RenderOptions, chalk: ChalkInstance): string =>
  node(root, '', '', options, chalk).join('\n');

function node(
  one: Explanation,
  first: string,
  rest: string,
  options: RenderOptions,
  chalk: ChalkInstance,
): readonly string[] {
  const inner = one.children.length > 0 || one.hidden !== undefined ? `${rest}│  ` : `${rest}   `;
  const space = Math.max(30, options.width - rest.length);
  const title = wrap(`${one.label}${one.value === undefined ? '' : ` = ${amount(one)}`}`, space, '');
  const lines = [
    ...title
      .split('\n')
      .map((line, i) => `${i === 0 ? first : rest}${i === 0 ? bold(line, one, chalk) : line}`),
    ...detail(one).flatMap((text) =>
      wrap(text, Math.max(30, space - 3))
        .split('\n')
        .map((line) => `${inner}${chalk.dim(line)}`),
    ),
  ];
  const below = one.children.flatMap((child, i) => {
    const last = i === one.children.length - 1 && one.hidden === undefined;
    return node(child, `${rest}${last ? '└─ ' : '├─ '}`, `${rest}${last ? '   ' : '│  '}`, options, chalk);
  });
  const hidden =
    one.hidden === undefined ? [] : [`${rest}└─ ${chalk.dim(`… ${one.hidden} more (--depth shows them)`)}`];
  return [...lines, ...below, ...hidden];
}

const bold = (line: string, { children }: Explanation, chalk: ChalkInstance): string =>
  children.length > 0 ? chalk.bold(line) : line;

function amount({ value, unit }: Explanation): string {
  const text = readable(fromText(value as string), 6);
  if (unit === undefined || unit === '1') return text;
  return unit.startsWith('1/') ? `${text} per ${unit.slice(2)}` : `${text} ${unit}`;
}

function detail({ formula, written, place, status, sources, note }: Explanation): readonly string[] {
  const known = [
    written === undefined ? undefined : `"${written}"`,
    place,
    status,
    sources?.map(({ id, title }) => (title === undefined ? id : `${id}: ${title}`)).join('; '),
  ];
  const where = known.filter((part) => part !== undefined && part !== '').join(' · ');
  const filled =
    formula && formula.filled !== '' && formula.filled !== formula.text ? [`= ${formula.filled}`] : [];
  return [
    ...(formula ? [`= ${formula.text}`, ...filled] : []),
    ...(where === '' ? [] : [where]),
    ...(note === undefined ? [] : [`note: ${note.replace(/\s+/g, ' ')}`]),
  ];
}
