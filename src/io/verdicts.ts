/** Where verdicts on models are kept: a folder of the user's cache. Without one, or where it cannot be written, nothing is. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Verdicts, World } from '../source/world.js';

/** @param environment `BALDUQUE_CACHE` is the folder, or `off` */
export function verdictsOf(environment: World['environment']): Verdicts {
  const said = environment['BALDUQUE_CACHE'];
  const base = environment['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  const folder = said === 'off' ? undefined : said || join(base, 'balduque');
  return {
    build: buildOf(),
    here: process.cwd(),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    recall: (name) => folder && read(join(folder, name)),
    keep: (name, text) => void (folder && write(folder, name, text)),
  };
}

/** Another build of the same version may judge differently. */
function buildOf(): string {
  const { size, mtimeMs } = statSync(fileURLToPath(import.meta.url));
  return `${size} ${mtimeMs}`;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function write(folder: string, name: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    const beside = join(folder, `.${name}.${process.pid}.partial`);
    writeFileSync(beside, text);
    renameSync(beside, join(folder, name));
  } catch {
    // A cache that cannot be written is none; the model is looked at again.
  }
}
