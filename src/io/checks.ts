/** Where files of checks lie, and where the models that they mean. Nothing is read but their first characters. */
import { closeSync, existsSync, openSync, opendirSync, readSync, statSync, type Dirent } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { limits } from '../source/limits.js';
import type { FoundChecks } from '../source/world.js';

/** What nobody writes checks into. */
const foreign: ReadonlySet<string> = new Set(['node_modules']);

/** How much may still be looked at. */
type Budget = { names: number; readonly found: string[] };

export function checkFiles(path: string): FoundChecks {
  try {
    if (statSync(path).isFile()) return { paths: [shown(path)] };
  } catch (error) {
    return { problem: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreadable' };
  }
  const budget: Budget = { names: limits.names, found: [] };
  walk(path, 0, budget);
  if (budget.names < 0 || budget.found.length > limits.files) return { problem: 'too-many' };
  return { paths: budget.found.map(shown).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)) };
}

const shown = (path: string): string => join(path).split(sep).join('/');

/** Links to folders are not followed: they may lead round in circles. */
function walk(folder: string, depth: number, budget: Budget): void {
  if (depth > limits.depth) return;
  for (const entry of entriesIn(folder, budget)) {
    const { name } = entry;
    if (name.startsWith('.') || foreign.has(name)) continue;
    const path = join(folder, name);
    if (entry.isDirectory()) walk(path, depth + 1, budget);
    else if (/\.ya?ml$/i.test(name) && saysChecks(path)) budget.found.push(path);
  }
}

function entriesIn(folder: string, budget: Budget): readonly Dirent[] {
  const found: Dirent[] = [];
  // To open a folder costs as much as many names in it.
  if ((budget.names -= 20) < 0) return found;
  try {
    const entries = opendirSync(folder);
    for (let entry = entries.readSync(); entry && budget.names-- > 0; entry = entries.readSync())
      found.push(entry);
    entries.closeSync();
  } catch {
    // What may not be opened holds no checks that could be run.
  }
  return found;
}

/** Behind comments and empty lines, the first line says what a file is. */
const head = /^\uFEFF?(?:[ \t]*(?:#.*)?\r?\n)*balduque:[ \t]*["']?checks\/\d/;
const headBytes = 16 * 1024;

function saysChecks(path: string): boolean {
  try {
    if (!statSync(path).isFile()) return false;
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(headBytes);
      return head.test(bytes.toString('utf8', 0, readSync(file, bytes, 0, headBytes, 0)));
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

/** Beside the file and in the two folders above it, and in their folders `models`. */
export function modelsNear(path: string): readonly string[] {
  const own = dirname(path);
  const around = [own, join(own, '..'), join(own, '../..')];
  const found = around.flatMap((folder) => [folder, ...foldersIn(join(folder, 'models'))]);
  return [...new Set(found)].filter((folder) => existsSync(join(folder, 'model.yaml')));
}

function foldersIn(folder: string): readonly string[] {
  const budget: Budget = { names: limits.names, found: [] };
  return entriesIn(folder, budget)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(folder, name))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
