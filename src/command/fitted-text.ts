/** The text of a file with fitted values in the place of the written ones: every other character stays, comments and order with it. */
import { entryOf, type Entry, type MapNode, type Node } from '../document/node.js';
import { parseYaml } from '../document/yaml.js';
import type { SourceText, Span } from '../source/text.js';

/** @property value as it is written: `30 min` */
export type FittedValue = { readonly name: string; readonly value: string; readonly span: Span };

/** Characters to replace; an empty stretch is an insertion. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** @returns undefined where a figure does not stand under `figures` of the file */
export function fittedText(source: SourceText, fitted: readonly FittedValue[]): string | undefined {
  const edits = editsFor(source, fitted);
  return edits && edited(source.text, edits);
}

export function editsFor(source: SourceText, fitted: readonly FittedValue[]): readonly Edit[] | undefined {
  const root = parseYaml(source, () => undefined);
  const figures = root?.kind === 'map' ? entryOf(root, 'figures')?.value : undefined;
  if (figures?.kind !== 'map') return undefined;
  const edits: Edit[] = [];
  for (const { name, value, span } of fitted) {
    const node = entryOf(figures, name)?.value;
    if (!node || node.span.start !== span.start) return undefined;
    edits.push(...editsOf(node, value, source.text));
  }
  return edits;
}

function editsOf(node: Node, value: string, text: string): readonly Edit[] {
  if (node.kind === 'scalar') return [{ ...placeOf(node.span), text: `{value: ${value}, status: fitted}` }];
  if (node.kind === 'list' || !node.entries[0]) return [];
  const [number, status] = [entryOf(node, 'value'), entryOf(node, 'status')];
  // What is new stands before the value, or where there was none before the first key: behind, there may be a comment.
  const at = number ?? node.entries[0];
  const added = [...(number ? [] : [`value: ${value}`]), ...(status ? [] : ['status: fitted'])];
  return [
    ...(added.length > 0 ? [insertion(added, at, node, text)] : []),
    ...(number ? [{ ...placeOf(number.value.span), text: value }] : []),
    ...(status ? [{ ...placeOf(status.value.span), text: 'fitted' }] : []),
  ];
}

const placeOf = ({ start, end }: Span): Pick<Edit, 'start' | 'end'> => ({ start, end });

/** In braces before a comma; in a block on a line of its own, as far in as its neighbour. */
function insertion(
  added: readonly string[],
  { keySpan: { start } }: Entry,
  node: MapNode,
  text: string,
): Edit {
  const isFlow = text[node.span.start] === '{';
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const indent = ' '.repeat(start - lineStart);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const behind = isFlow ? ', ' : `${lineBreak}${indent}`;
  return { start, end: start, text: added.map((line) => `${line}${behind}`).join('') };
}

/** Edits do not overlap; of two at one place the insertion comes first. */
export function edited(text: string, edits: readonly Edit[]): string {
  let [result, at] = ['', 0];
  for (const { start, end, text: fresh } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, start) + fresh;
    at = end;
  }
  return result + text.slice(at);
}
