/** Notes for people: those of a kind in one paragraph. */
import type { Note } from '../result/result.js';

const groups: readonly { readonly prefix: string; readonly text: string }[] = [
  { prefix: 'alternative/', text: 'Where sources disagree:' },
  { prefix: 'default/', text: 'Defaults, where the model is silent:' },
];

export type Paragraph = { readonly text: string; readonly items: readonly string[] };

export function paragraphs(notes: readonly Note[]): readonly Paragraph[] {
  const alone = notes.filter(({ id }) => !groups.some(({ prefix }) => id.startsWith(prefix)));
  const grouped = groups.flatMap(({ prefix, text }) => {
    const items = notes.filter(({ id }) => id.startsWith(prefix)).map((note) => note.text);
    return items.length === 0 ? [] : [{ text, items }];
  });
  return [...alone.map(({ text }) => ({ text, items: [] })), ...grouped];
}
