/** What the options and arguments take that commander knows only as texts. A new one is a line here; a test misses it. */
import { dimensions } from '../../analysis/dimensions.js';
import { measure, measureNames, oneOffName } from '../../plan/measures.js';
import { schemaKinds } from '../schema.js';
import { formatNames } from '../../render/registry.js';
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
  '--lang': words('en', 'es', 'de'),
  '--max-warnings': text,
  '--measure': words(...measures),
  '--output': { is: 'file' },
  '--round-lines': { is: 'starts', words: ['half-up:', 'half-even:', 'down:'] },
  '--scenario': { is: 'file' },
  '--select': { is: 'starts', words: dimensions.map((dimension) => `${dimension}=`) },
  '--top': text,
  '--year': text,
};

/** By command and argument. */
const ofArguments: Readonly<Record<string, Taken>> = {
  'init dir': { is: 'folder' },
  'validate models': model,
  'run model': model,
  'compare model': model,
  'explain model-or-code': model,
  'explain measure': words(...measures),
  'schema kind': words(...schemaKinds),
  'completion shell': words(...shells),
};

/** @param long with its dashes */
export const takenByOption = (long: string, examples: readonly string[]): Taken | undefined =>
  long === '--example' ? words(...examples) : ofOptions[long];

export const takenByArgument = (
  command: string,
  argument: string,
  commands: readonly string[],
): Taken | undefined => (command === 'help' ? words(...commands) : ofArguments[`${command} ${argument}`]);
