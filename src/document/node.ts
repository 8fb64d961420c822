/** What a YAML text says, with its places: scalars as the characters written, maps in their order, lists. */
import type { Span } from '../source/text.js';

export type ScalarNode = {
  readonly kind: 'scalar';
  readonly text: string;
  readonly plain: boolean;
  readonly span: Span;
  /** The unit that a table's column adds to its cell. */
  readonly unit?: string;
  /** A comma had split it; see flow-commas. */
  readonly split?: true;
  /** It is an alias, and that was reported: what it means must not be judged too. */
  readonly refused?: true;
};
export type ListNode = { readonly kind: 'list'; readonly items: readonly Node[]; readonly span: Span };
export type Entry = { readonly key: string; readonly keySpan: Span; readonly value: Node };
export type MapNode = { readonly kind: 'map'; readonly entries: readonly Entry[]; readonly span: Span };
export type Node = ScalarNode | ListNode | MapNode;

export const entryOf = (map: MapNode, key: string): Entry | undefined =>
  map.entries.find((entry) => entry.key === key);

/** Nothing stands there: `time:` with an empty value. */
export const isEmpty = (node: Node): boolean =>
  node.kind === 'scalar' && node.plain && (node.text === '' || node.text === '~' || node.text === 'null');

export const describe = (node: Node): string =>
  node.kind === 'map'
    ? 'a map'
    : node.kind === 'list'
      ? 'a list'
      : isEmpty(node)
        ? 'nothing'
        : `"${abbreviate(node.text.replace(/\s+/g, ' ').trim())}"`;

const abbreviate = (text: string): string => (text.length > 40 ? `${text.slice(0, 37)}...` : text);
