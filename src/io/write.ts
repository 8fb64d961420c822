/** Files are replaced whole or not at all: written beside their place, then renamed into it. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '../source/files.js';
import { exitCodes, type Change, type WriteProblem } from '../source/world.js';
import { modelFiles } from './files.js';

export function writeWhole(path: string, text: string): WriteProblem | undefined {
  return uninterrupted(() => {
    try {
      const target = existsSync(path) ? realpathSync(path) : path;
      // A device or a pipe is written to; only a file can be replaced.
      if (existsSync(target) && !statSync(target).isFile()) writeFileSync(target, text);
      else replace(target, text);
      return undefined;
    } catch (error) {
      return { problem: reason(error) };
    }
  });
}

function replace(path: string, text: string): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.partial`);
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    // A full disk leaves a part; below a file there is nothing to remove, which is no second problem.
    if (existsSync(beside)) rmSync(beside);
    throw error;
  }
}

/** Ctrl-C waits until the file stands; then it ends the process as ever. */
function uninterrupted<T>(work: () => T): T {
  let asked = false;
  const hold = (): void => void (asked = true);
  process.on('SIGINT', hold);
  try {
    return work();
  } finally {
    process.removeListener('SIGINT', hold);
    if (asked) process.exit(exitCodes.interrupted);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
};
const reason = (error: unknown): string =>
  reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? String((error as Error).message);

/** The models shipped with the package stand beside `dist`. */
const models = fileURLToPath(new URL('../models', import.meta.url));

/** Packs are shown by their own names, wherever the package lies. */
export const packFiles = (): Files => ({
  ...modelFiles(join(models, 'packs')),
  show: (path) => `packs/${path}`,
});

/** What a checkout keeps beside a model that a beginner does not need. */
const unshipped = new Set(['expected', 'packs', 'published']);

export const exampleNames = (): readonly string[] =>
  existsSync(models)
    ? readdirSync(models)
        .filter((name) => !unshipped.has(name) && existsSync(join(models, name, 'model.yaml')))
        .sort()
    : [];

/** The paths written, or why nothing was. */
export function copyExample(
  example: string,
  folder: string,
  change?: Change,
): readonly string[] | WriteProblem {
  try {
    if (!isFree(folder)) return { problem: 'it exists and is not an empty folder' };
    return uninterrupted(() => copyWhole(join(models, example), folder, change));
  } catch (error) {
    return { problem: reason(error) };
  }
}

export const isFree = (folder: string): boolean =>
  !existsSync(folder) || (statSync(folder).isDirectory() && readdirSync(folder).length === 0);

/** By the file itself and not by its name: a link, or another spelling on a disk that knows no capitals, is the same file. */
export function isSame(path: string, other: string): boolean {
  if (!existsSync(path) || !existsSync(other)) return false;
  const [a, b] = [statSync(path, { bigint: true }), statSync(other, { bigint: true })];
  return realpathSync(path) === realpathSync(other) || (a.ino === b.ino && a.dev === b.dev && a.ino !== 0n);
}

export const exampleText = (example: string, path: string): string =>
  readFileSync(join(models, example, path), 'utf8');

function copyWhole(from: string, folder: string, change: Change | undefined): readonly string[] {
  const beside = `${folder.replace(/[\\/]+$/, '')}.${process.pid}.partial`;
  mkdirSync(dirname(folder) || '.', { recursive: true });
  try {
    cpSync(from, beside, { recursive: true });
    if (change) changeAll(beside, change);
    if (existsSync(folder)) rmSync(folder, { recursive: true });
    renameSync(beside, folder);
  } catch (error) {
    if (existsSync(beside)) rmSync(beside, { recursive: true });
    throw error;
  }
  return listed(folder);
}

function changeAll(folder: string, change: Change): void {
  for (const path of listed(folder)) {
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, change(path.slice(folder.length + 1), text));
  }
}

const listed = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
    .sort();
