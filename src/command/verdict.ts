/**
 * A large model in which nothing at all was found is not looked at again while it is the same: the same tool, day, files and names of files.
 * Kept is only the verdict "no problems", never a finding or a number, with the digest of everything that was read to come to it.
 */
import type { Files } from '../source/files.js';
import type { World } from '../source/world.js';

/** Something that was asked of the files, and the digest of the answer. */
type Asked = readonly ['read' | 'match', string, string];

/** From this many characters on: below it, to look again is as fast. */
const large = 1_000_000;

export type Recorded = {
  readonly files: Files;
  readonly asked: () => readonly Asked[];
  readonly isLarge: () => boolean;
};

export function recorded(files: Files, { verdicts }: Pick<World, 'verdicts'>): Recorded {
  const asked = new Map<string, Asked>();
  let size = 0;
  const keep = <T>(way: Asked[0], what: string, answer: T): T => {
    asked.set(`${way} ${what}`, [way, what, verdicts.digest(JSON.stringify(answer))]);
    return answer;
  };
  return {
    files: {
      ...files,
      read: (path) => {
        const found = files.read(path);
        size += 'text' in found ? found.text.length : 0;
        return keep('read', path, found);
      },
      match: (pattern) => keep('match', pattern, files.match(pattern)),
    },
    asked: () => [...asked.values()],
    isLarge: () => size >= large,
  };
}

/** Whether nothing was wrong with the model when it was as it is. */
export function isKnownSound(path: string, world: World): boolean {
  const kept = world.verdicts.recall(nameOf(path, world));
  const asked = kept === undefined ? undefined : parsed(kept);
  if (!asked || asked.length === 0) return false;
  const files = world.model(path);
  const { digest } = world.verdicts;
  return asked.every(
    ([way, what, before]) =>
      digest(JSON.stringify(way === 'read' ? files.read(what) : files.match(what))) === before,
  );
}

export function keepSound(path: string, { asked, isLarge }: Recorded, world: World): void {
  if (isLarge()) world.verdicts.keep(nameOf(path, world), JSON.stringify(asked()));
}

const nameOf = (path: string, { verdicts, version, today, model }: World): string =>
  verdicts.digest([version, verdicts.build, today, model(path).show(''), verdicts.here].join('\u0000'));

/** What a hand or a broken disk may have made of it is no verdict. */
function parsed(text: string): readonly Asked[] | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) && found.every(isAsked) ? found : undefined;
  } catch {
    return undefined;
  }
}

const isAsked = (one: unknown): one is Asked =>
  Array.isArray(one) &&
  one.length === 3 &&
  one.every((part) => typeof part === 'string') &&
  (one[0] === 'read' || one[0] === 'match');
