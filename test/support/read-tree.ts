import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** All files below a folder that end in `ending`, by their name with forward slashes. */
export function readTree(root: string, folder: string, ending: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith(ending))
      .map((name) => [posix.join(folder, name), readFileSync(join(root, folder, name), 'utf8')]),
  );
}
