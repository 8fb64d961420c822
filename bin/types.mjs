// The types of the library: what its entry names, and what that names in turn. The rest of the house has types too, which would be no
// contract but look like one.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';

/** @param entry below src, with the ending of a declaration */
export function writeTypes(root, entry) {
  const all = mkdtempSync(join(tmpdir(), 'balduque-types-'));
  try {
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const words = [compiler, '-p', join(root, 'bin/tsconfig.types.json'), '--outDir', all];
    const { status, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`the types cannot be written: ${stdout}`);
    for (const file of reached(all, entry)) cpSync(join(all, file), join(root, 'dist/types', file));
  } finally {
    rmSync(all, { recursive: true });
  }
}

function reached(folder, entry) {
  const files = new Set([entry]);
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, specifier] of text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)\.js'/g))
      files.add(posix.join(posix.dirname(file), `${specifier}.d.ts`));
  }
  return files;
}
