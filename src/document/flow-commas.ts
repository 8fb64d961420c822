/**
 * Commas that split what was meant as one: `{time: 1,5 h}` is two keys to YAML, `[1,000 MXN]` two items, and
 * `{en: Notices of hiring, leaving and pay}` a text and a key without a value. What stands there is joined again and marked, so that one
 * clear message comes of it instead of two odd ones.
 */
import type { Entry, Node, ScalarNode } from './node.js';

const isPlain = (node: Node | undefined): node is ScalarNode => node?.kind === 'scalar' && node.plain;

const joined = (first: ScalarNode, end: number): ScalarNode => {
  const span = { ...first.span, end };
  return { ...first, text: span.source.text.slice(span.start, end), span, split: true };
};

/** A key without a value after a plain value, in a flow map. */
export function joinEntries(entries: readonly Entry[]): readonly Entry[] {
  const kept: Entry[] = [];
  for (const entry of entries) {
    const before = kept.at(-1);
    const bare =
      isPlain(entry.value) && entry.value.text === '' && entry.value.span.start === entry.keySpan.end;
    if (bare && before && isPlain(before.value) && before.value.text !== '' && noColon(entry)) {
      kept[kept.length - 1] = { ...before, value: joined(before.value, entry.keySpan.end) };
    } else kept.push(entry);
  }
  return kept;
}

/** No key with a value; `time:5 min` is one, whose colon lacks its space. */
const noColon = ({ key, keySpan }: Entry): boolean =>
  !/^[A-Za-z][\w-]*:\S/.test(key) && !/^\s*:/.test(keySpan.source.text.slice(keySpan.end, keySpan.end + 2));

/** Digits, a comma without a space, and a digit, in a flow list. */
export function joinItems(items: readonly Node[]): readonly Node[] {
  const kept: Node[] = [];
  for (const item of items) {
    const before = kept.at(-1);
    const touches = isPlain(before) && isPlain(item) && item.span.start === before.span.end + 1;
    if (touches && /\d$/.test(before.text) && /^\d/.test(item.text))
      kept[kept.length - 1] = joined(before, item.span.end);
    else kept.push(item);
  }
  return kept;
}
