/** An explanation as a tree: every number with its formula, every figure with its place, status and source. */
import type { ChalkInstance } from 'chalk';
import { fromText, readable } from '../quantity/display.js';
import type { Explanation } from '../result/result.js';
import { sayOf, type RenderOptions } from './options.js';
import { wrap } from './text.js';
import { amountIn, formulaIn, labelIn, type Words } from './wording.js';

export const renderExplanation = (root: Explanation, options: RenderOptions, chalk: ChalkInstance): string =>
  node(root, '', '', options, chalk).join('\n');

function node(
  one: Explanation,
  first: string,
  rest: string,
  options: RenderOptions,
  chalk: ChalkInstance,
): readonly string[] {
  const words: Words = { language: options.language, say: sayOf(options) };
  const inner = one.children.length > 0 || one.hidden !== undefined ? `${rest}│  ` : `${rest}   `;
  const space = Math.max(30, options.width - rest.length);
  const title = wrap(
    `${labelIn(one.label, words)}${one.value === undefined ? '' : ` = ${amount(one, words)}`}`,
    space,
    '',
  );
  const lines = [
    ...title
      .split('\n')
      .map((line, i) => `${i === 0 ? first : rest}${i === 0 ? bold(line, one, chalk) : line}`),
    ...detail(one, words).flatMap((text) =>
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
    one.hidden === undefined
      ? []
      : [`${rest}└─ ${chalk.dim(words.say(`… ${one.hidden} more (--depth shows them)`))}`];
  return [...lines, ...below, ...hidden];
}

const bold = (line: string, { children }: Explanation, chalk: ChalkInstance): string =>
  children.length > 0 ? chalk.bold(line) : line;

function amount({ value, unit }: Explanation, { say }: Words): string {
  const text = readable(fromText(value as string), 6);
  if (unit === undefined || unit === '1') return text;
  return amountIn(text, unit, say);
}

function detail(
  { formula, written, place, pack, status, sources, note }: Explanation,
  words: Words,
): readonly string[] {
  const { say } = words;
  const known = [
    written === undefined ? undefined : `"${written}"`,
    place,
    pack === undefined ? undefined : say(`from the pack ${pack}`),
    status === undefined ? undefined : say(status),
    sources?.map(({ id, title }) => (title === undefined ? id : `${id}: ${title}`)).join('; '),
  ];
  const where = known.filter((part) => part !== undefined && part !== '').join(' · ');
  const filled =
    formula && formula.filled !== '' && formula.filled !== formula.text
      ? [`= ${formulaIn(formula.filled, words)}`]
      : [];
  return [
    ...(formula ? [`= ${formulaIn(formula.text, words)}`, ...filled] : []),
    ...(where === '' ? [] : [where]),
    ...(note === undefined ? [] : [`${say('note')}: ${say(note.replace(/\s+/g, ' '))}`]),
  ];
}
