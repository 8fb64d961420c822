/** The real world: this process, its streams, its files. */
import process from 'node:process';
import type { World } from '../source/world.js';
import { checkFiles, modelsNear } from './checks.js';
import { modelFiles } from './files.js';
import { scenarioIds, scenarioPlace } from './scenarios.js';
import { today } from './today.js';
import { verdictsOf } from './verdicts.js';
import { versionOfPackage } from './version.js';
import { askerAtTerminal } from './ask.js';
import { copyExample, exampleNames, exampleText, isFree, isSame, packFiles, writeWhole } from './write.js';

export function realWorld(): World {
  quietOnClosedPipe();
  return {
    model: modelFiles,
    scenario: (name, model) => scenarioPlace(name, model),
    scenarioIds: (model) => scenarioIds(model),
    checks: checkFiles,
    modelsNear,
    packs: packFiles(),
    verdicts: verdictsOf(process.env),
    write: writeWhole,
    copyExample,
    examples: exampleNames,
    exampleText,
    isFree,
    isSame,
    asker: askerAtTerminal,
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

/** `balduque run ... | head` ends quietly. */
function quietOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
}
