/** A model's folder: nothing outside it is read, links resolved; sizes are looked at before contents. */
import { opendirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { matchesGlob } from '../source/glob.js';
import { limits } from '../source/limits.js';
import type { FileProblem, Files, FileText } from '../source/files.js';

/** What one model has cost so far. */
type Spent = { bytes: number; files: number; words: number };

/** @param path the folder, or the `model.yaml` in it */
export function modelFiles(path: string): Files {
  const folder = basename(path) === 'model.yaml' ? dirname(path) : path;
  const show = (inner: string): string => join(folder, inner).split(sep).join('/');
  const spent: Spent = { bytes: 0, files: 0, words: 0 };
  return {
    show,
    read: (inner) => read(folder, inner, spent),
    match: (pattern) => match(folder, pattern),
    spend: (words) => (spent.words += words) <= limits.wordsOfModel,
  };
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

function read(folder: string, inner: string, spent: Spent): FileText {
  const located = locate(folder, inner);
  if ('problem' in located) return located;
  const { path } = located;
  try {
    const stat = statSync(path);
    if (!stat.isFile()) return { problem: 'not-a-file' };
    if (stat.size > limits.file) return { problem: 'too-large' };
    if ((spent.bytes += stat.size) > limits.model) return { problem: 'too-large-together' };
    if (++spent.files > limits.files) return { problem: 'too-many' };
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
  const names: Names = { left: limits.names };
  let found: readonly string[] = [''];
  for (const part of pattern.split('/')) {
    found = found.flatMap((path) => step(folder, path, part, names));
    if (names.left < 0) return { problem: 'too-many' };
  }
  return [...found].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** How many names may still be looked at: a folder may hold a million, and links may lead round in circles. */
type Names = { left: number };

/** One part of a pattern further. What `*` matches does not begin with a dot. */
function step(folder: string, path: string, part: string, names: Names): readonly string[] {
  const below = (name: string): string => (path === '' ? name : `${path}/${name}`);
  if (!part.includes('*')) return [below(part)];
  const located = locate(folder, path);
  if ('problem' in located) return [];
  return namesIn(located.path, names)
    .filter((name) => !name.startsWith('.') && matchesGlob(part, name))
    .map(below);
}

function namesIn(folder: string, names: Names): readonly string[] {
  const found: string[] = [];
  // To open a folder costs as much as many names in it.
  if ((names.left -= 20) < 0) return found;
  try {
    const entries = opendirSync(folder);
    for (let entry = entries.readSync(); entry && names.left-- > 0; entry = entries.readSync())
      found.push(entry.name);
    entries.closeSync();
  } catch {
    // What cannot be opened has no files that a pattern could find.
  }
  return found;
}
