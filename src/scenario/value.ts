/** The value of a reform: a figure replaces, `74 % less` scales, `2 points less` and `15 min less` shift. */
import { wrong } from '../diagnostic/diagnostic.js';
import type { ScalarNode } from '../document/node.js';
import type { WrittenFigure } from '../model/figure.js';
import { exampleOf, type FigureKind } from '../model/figure-kinds.js';
import { figure } from '../model/read-figure.js';
import { shaped, type Reader, type Reading } from '../model/reader.js';
import { isPortion } from './portion.js';

export type WrittenChange = {
  readonly operation: 'set' | 'scale' | 'shift';
  /** Of a scale or a shift. */
  readonly way?: 'less' | 'more';
  readonly figure: WrittenFigure;
};

/** @param by whether the place allows values by channel or segment; `74 % less` is one for all */
export const change = (kind: FigureKind, by: 'may-differ' | 'one' = 'one'): Reader<WrittenChange> =>
  shaped({ is: 'figure', kind, differs: by === 'may-differ', changes: true }, (node, reading) => {
    const relative = node.kind === 'scalar' ? /^(.*\S)\s+(less|more)$/s.exec(node.text) : null;
    if (relative && node.kind === 'scalar')
      return relativeChange(node, relative[1] as string, relative[2] as 'less' | 'more', kind, reading);
    if (node.kind === 'scalar' && reportOtherWord(node, reading)) return undefined;
    const found = figure(kind, by)(node, reading);
    return found && { operation: 'set', figure: found };
  });

/** Words for the same, of which the language has two. */
const otherWords: ReadonlyMap<string, 'less' | 'more'> = new Map([
  ...(['fewer', 'lower', 'smaller', 'shorter', 'cheaper', 'faster'] as const).map(
    (word) => [word, 'less'] as const,
  ),
  ...(['greater', 'higher', 'larger', 'longer', 'dearer'] as const).map((word) => [word, 'more'] as const),
]);

function reportOtherWord({ text, span, plain }: ScalarNode, { report }: Reading): boolean {
  const [, amount = '', word = ''] = /^(\S.*\s)(\w+)$/s.exec(text) ?? [];
  const meant = otherWords.get(word);
  if (meant === undefined) return false;
  const start = span.start + amount.length + (plain ? 0 : 1);
  const help = `a change is less or more: ${amount}${meant}`;
  report(wrong('BRD307', { ...span, start, end: start + word.length }, `"${word}" is not a unit`, help));
  return true;
}

function relativeChange(
  node: ScalarNode,
  amount: string,
  way: 'less' | 'more',
  kind: FigureKind,
  reading: Reading,
): WrittenChange | undefined {
  const points = /^(.*\S)\s+points?$/s.exec(amount);
  const inner = (text: string, shown: string): ScalarNode => ({
    ...node,
    text,
    span: {
      ...node.span,
      end: Math.min(node.span.end, node.span.start + shown.length + (node.plain ? 0 : 1)),
    },
  });
  if (points) {
    const share = figure('share')(inner(`${points[1]} %`, amount), reading);
    if (share && kind !== 'share') {
      const help = `for example: 20 % ${way}, or ${exampleOf(kind, reading.context)} ${way}`;
      reading.report(wrong('BRD309', node.span, 'points are of a share, and this is none', help));
      return undefined;
    }
    return share && { operation: 'shift', way, figure: { ...share, written: `${points[1]} points ${way}` } };
  }
  const isFactor = /%\s*$/.test(amount) || /^[A-Za-z]/.test(amount);
  const found = figure(isFactor ? 'share' : kind)(inner(amount, amount), reading);
  if (!found) return undefined;
  const said = { ...found, written: `${amount} ${way}` };
  if (isFactor && way === 'less' && !isPortion(said, reading)) return undefined;
  return { operation: isFactor ? 'scale' : 'shift', way, figure: said };
}
