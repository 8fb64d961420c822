/** The real world: this process, its streams, its files. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { isDate } from '../source/date.js';
import type { World } from '../source/world.js';
import { modelFiles } from './files.js';
import { copyExample, exampleNames, packFiles, writeWhole } from './write.js';

export function realWorld(): World {
  quietOnClosedPipe();
  return {
    model: modelFiles,
    packs: packFiles(),
    write: writeWhole,
    copyExample,
    examples: exampleNames,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    version: versionOfPackage(),
    today: today(process.env),
    environment: process.env,
    terminal: {
      out: process.stdout.isTTY === true,
      err: process.stderr.isTTY === true,
      width: process.stdout.isTTY ? process.stdout.columns : undefined,
    },
  };
}

/** The day in Greenwich, or the one that the environment says: a run can be repeated with the same warnings. */
export function today({ BALDUQUE_TODAY: said = '' }: World['environment']): string {
  return isDate(said) ? said : new Date().toISOString().slice(0, 10);
}

/** `balduque run ... | head` ends quietly. */
function quietOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
}

const versionOfPackage = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string })
    .version;
