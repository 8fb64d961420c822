/** What the options and arguments take that commander knows only as texts. A new one is a line here; a test misses it. */
import { dimensions } from '../../analysis/dimensions.js';
import { layoutChoices } from '../../model/layout-names.js';
import { horizonNames } from '../../plan/horizon-measures.js';
import { measure, measureNames, oneOffName } from '../../plan/measures.js';
import { methods } from '../../analysis/decompose-ledger.js';
import { ways } from '../decompose.js';
import { schemaKinds } from '../schema.js';
import { formatNames, formatsOfChecks } from '../../render/registry.js';
import { numberStyles, signStyles } from '../../render/numbers.js';
import type { Taken } from './outline.js';

const words = (...list: readonly string[]): Taken => ({ is: 'words', words: list });
const text: Taken = { is: 'text' };
const model: Taken = { is: 'model' };

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];

const measures = [...measureNames, ...measureNames.filter((name) => measure(name).oneOff).map(oneOffName)];

const ofOptions: Readonly<Record<string, Taken>> = {
  '--by': words(...dimensions),
  '--depth': text,
  '--discount': text,
  '--format': words(...formatNames),
  '--from': text,
  '--gdp': { is: 'starts', words: ['each'] },
  '--lang': words('en', 'es', 'de'),
  '--layout': words(...layoutChoices),
  '--max-warnings': text,
  '--measure': words(...measures),
  '--method': words(...methods),
  '--numbers': words(...numberStyles),
  '--output': { is: 'file' },
  '--parameter': text,
  '--permutations': text,
  '--round-lines': { is: 'starts', words: ['half-up:', 'half-even:', 'down:', 'up:'] },
  '--scenario': { is: 'file' },
  '--select': { is: 'starts', words: dimensions.map((dimension) => `${dimension}=`) },
  '--signs': words(...signStyles),
  '--target': text,
  '--seed': text,
  '--to': text,
  '--top': text,
  '--within': text,
  '--year': text,
};

/** Where a command means something else by an option of others. */
const ofCommands: Readonly<Record<string, Taken>> = {
  'decompose --by': words(...ways),
  'run --measure': words(...measures, ...horizonNames),
  'check --format': words(...formatsOfChecks),
};

/** By command and argument. */
const ofArguments: Readonly<Record<string, Taken>> = {
  'init dir': { is: 'folder' },
  'validate models': model,
  'check paths': model,
  'run model': model,
  'decompose model': model,
  'compare model': model,
  'explain model-or-code': model,
  'solve model': model,
  'calibrate model': model,
  'explain measure': words(...measures, ...horizonNames),
  'schema kind': words(...schemaKinds),
  'completion shell': words(...shells),
};

/** @param long with its dashes */
export const takenByOption = (long: string, examples: readonly string[], command = ''): Taken | undefined =>
  long === '--example' ? words(...examples) : (ofCommands[`${command} ${long}`] ?? ofOptions[long]);

export const takenByArgument = (
  command: string,
  argument: string,
  commands: readonly string[],
): Taken | undefined => (command === 'help' ? words(...commands) : ofArguments[`${command} ${argument}`]);
