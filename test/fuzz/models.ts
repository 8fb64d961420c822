// The shipped models, from which every case starts. Mexico is large: mostly one file of its procedures is taken.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { byCodeUnit } from '../../src/analysis/select.js';
import type { Folder } from './judge.js';
import { change, changed, type Bytes, type Change } from './mutation.js';

function folderOf(root: string): Folder {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  return new Map(
    paths
      .filter((path) => /\.(yaml|csv)$/.test(path))
      .map((path) => [path, new Uint8Array(readFileSync(join(root, path)))]),
  );
}

/** One file of procedures; published totals of what is left out have nothing to compare with. */
function onlyWith(file: string, folder: Folder): Folder {
  const kept = [...folder].filter(([path]) => !path.startsWith('procedures/') || path === file);
  return new Map(
    kept.map(([path, bytes]) => {
      if (path !== 'model.yaml') return [path, bytes];
      const text = Buffer.from(bytes).toString('utf8');
      return [path, Buffer.from(text.replace(/^anchors:\n(?:[ #].*\n|\n)*/m, ''))];
    }),
  );
}

export type Case = { readonly base: number; readonly changes: readonly Change[] };

/** @param models the folder of the shipped models */
export function startsIn(models: string): readonly Folder[] {
  const [minimal, mexico] = ['minimal', 'mexico'].map((name) => folderOf(join(models, name)));
  if (!minimal || !mexico) return [];
  const files = [...mexico.keys()].filter((path) => path.startsWith('procedures/')).sort(byCodeUnit);
  const single = files.map((file) => onlyWith(file, mexico));
  // 1 of 120 is all of Mexico, 11 are one of its files.
  return [...Array.from({ length: 119 - single.length }, () => minimal), ...single, mexico];
}

export const cases = (bases: number): fc.Arbitrary<Case> =>
  fc.record({ base: fc.nat(bases - 1), changes: fc.array(change, { minLength: 1, maxLength: 4 }) });

/** One invalid model in four is run, too. */
export const isAgain = ({ changes }: Case): boolean => (changes[0]?.at ?? 0) < 0.25;

export function folderFor({ base, changes }: Case, starts: readonly Folder[]): Folder {
  const files = new Map<string, Bytes>(starts[base]);
  const paths = [...files.keys()].sort(byCodeUnit);
  for (const one of changes) {
    const path = paths[one.file % paths.length] as string;
    files.set(path, changed(files.get(path) as Bytes, one));
  }
  return files;
}
