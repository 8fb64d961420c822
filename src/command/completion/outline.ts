/** The command line as data: what a script of completion for any shell is made from. */

/**
 * What an option or an argument takes. `words` are all that it can be; `starts` are its beginnings, such as `authority=`; a `model` is a
 * folder or a YAML file; of a `text` nothing is known.
 */
export type Taken =
  | { readonly is: 'words' | 'starts'; readonly words: readonly string[] }
  | { readonly is: 'model' | 'folder' | 'file' | 'text' };

/** @property names with their dashes, the short one first */
export type OptionOutline = {
  readonly names: readonly string[];
  readonly says: string;
  /** Absent for a switch. */
  readonly takes?: Taken;
  readonly repeats: boolean;
};

export type ArgumentOutline = { readonly name: string; readonly takes: Taken; readonly repeats: boolean };

export type CommandOutline = {
  readonly name: string;
  readonly says: string;
  readonly options: readonly OptionOutline[];
  readonly arguments: readonly ArgumentOutline[];
};

export type Outline = {
  /** Of the tool, before any command. */
  readonly options: readonly OptionOutline[];
  readonly commands: readonly CommandOutline[];
};

/** What takes what: once for each kind, with everything that takes it, in the order of the outline. */
export function grouped<T extends { readonly takes?: Taken }>(
  items: readonly T[],
): readonly { readonly takes: Taken; readonly items: readonly T[] }[] {
  const groups = new Map<string, { readonly takes: Taken; readonly items: T[] }>();
  for (const item of items) {
    if (!item.takes) continue;
    const key = JSON.stringify(item.takes);
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { takes: item.takes, items: [item] });
  }
  return [...groups.values()];
}

/** A text between single quotes, for a shell of the Bourne family. */
export const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
