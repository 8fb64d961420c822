/** Notes for people: those of a kind in one paragraph. */
import type { Note } from '../result/result.js';
import type { Say } from '../vocabulary/say.js';

const groups: readonly { readonly prefix: string; readonly text: string; readonly listed: boolean }[] = [
  { prefix: 'alternative/', text: 'Where sources disagree:', listed: true },
  { prefix: 'excludes/', text: 'The method leaves out:', listed: true },
  { prefix: 'default/', text: 'Defaults, where the model is silent:', listed: false },
];

export type Paragraph = {
  readonly text: string;
  readonly items: readonly string[];
  /** Each item on a line of its own. */
  readonly listed: boolean;
};

export function paragraphs(notes: readonly Note[], say: Say): readonly Paragraph[] {
  const alone = notes.filter(({ id }) => !groups.some(({ prefix }) => id.startsWith(prefix)));
  const grouped = groups.flatMap(({ prefix, text, listed }) => {
    const items = notes.filter(({ id }) => id.startsWith(prefix)).map((note) => note.text);
    return items.length === 0 ? [] : [{ text: say(text), items, listed }];
  });
  return [...alone.map(({ text }) => ({ text, items: [], listed: false })), ...grouped];
}
