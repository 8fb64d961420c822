/** The tables that a model names, each read once. */
import type { Report } from '../diagnostic/diagnostic.js';
import { parseCsv, type CsvTable } from '../document/csv.js';
import type { Files } from '../source/files.js';
import type { Said } from '../source/text.js';
import { readText } from './read-file.js';

/** Undefined: what is wrong with the table was reported. */
export type Tables = (path: Said<string>) => CsvTable | undefined;

export function createTables(files: Files, report: Report): Tables {
  const known = new Map<string, CsvTable | undefined>();
  return ({ value: path, span }) => {
    if (!known.has(path)) {
      const source = readText(path, files, report, span);
      known.set(path, source && parseCsv(source, report));
    }
    return known.get(path);
  };
}
