/** A model's folder: nothing outside it is read, links resolved; sizes are looked at before contents. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { FileProblem, Files, FileText } from '../source/files.js';

const largestFile = 64 * 1024 * 1024;

/** @param path the folder, or the `model.yaml` in it */
export function modelFiles(path: string): Files {
  const folder = basename(path) === 'model.yaml' ? dirname(path) : path;
  const show = (inner: string): string => join(folder, inner).split(sep).join('/');
  return { show, read: (inner) => read(folder, inner), match: (pattern) => match(folder, pattern) };
}

/** The real path, if it lies in the folder. */
function locate(
  folder: string,
  inner: string,
): { readonly path: string } | { readonly problem: FileProblem } {
  if (leadsOut(folder, resolve(folder, inner))) return { problem: 'outside' };
  try {
    const root = realpathSync(folder);
    const path = realpathSync(resolve(root, inner));
    return leadsOut(root, path) ? { problem: 'outside' } : { path };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

function leadsOut(root: string, path: string): boolean {
  const way = relative(resolve(root), path);
  return way === '..' || way.startsWith(`..${sep}`) || resolve(root, way) !== path;
}

function problemOf(error: unknown): FileProblem {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'missing';
  return code === 'ENOTDIR' ? 'not-a-folder' : 'unreadable';
}

function read(folder: string, inner: string): FileText {
  const located = locate(folder, inner);
  if ('problem' in located) return located;
  const { path } = located;
  try {
    const stat = statSync(path);
    if (!stat.isFile()) return { problem: 'not-a-file' };
    if (stat.size > largestFile) return { problem: 'too-large' };
    return decode(readFileSync(path));
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** A byte-order mark is dropped; bytes that are not UTF-8 are refused. */
function decode(bytes: Uint8Array): FileText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'not-utf8' };
  }
}

function match(folder: string, pattern: string): readonly string[] | { readonly problem: FileProblem } {
  if (leadsOut(folder, resolve(folder, pattern))) return { problem: 'outside' };
  const found = pattern
    .split('/')
    .reduce<readonly string[]>((paths, part) => paths.flatMap((path) => step(folder, path, part)), ['']);
  return [...found].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** One part of a pattern further. What `*` matches does not begin with a dot. */
function step(folder: string, path: string, part: string): readonly string[] {
  const below = (name: string): string => (path === '' ? name : `${path}/${name}`);
  if (!part.includes('*')) return [below(part)];
  const expression = new RegExp(
    `^${part
      .split('*')
      .map((text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^/]*')}$`,
  );
  try {
    const names = readdirSync(resolve(folder, path));
    return names.filter((name) => expression.test(name) && !name.startsWith('.')).map(below);
  } catch {
    return [];
  }
}
