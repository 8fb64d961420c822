// Plays a transcript for real: a temporary folder, a process for each command, and what it said.
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseCommand } from './transcript.js';
import type { Command, Step, Transcript } from './transcript.js';

export type Stage = {
  /** What a program's name in a transcript stands for: `balduque` is node with the launcher. */
  readonly programs: Readonly<Record<string, readonly string[]>>;
  /** Folders of the repository that a command may name; they are copied, so that no command can harm them. */
  readonly root: string;
  readonly props: readonly string[];
};

const ENVIRONMENT = { NO_COLOR: '1', COLUMNS: '80', LC_ALL: 'C.UTF-8', TZ: 'UTC' };
/** What the machine that runs the tests may have set and what changes the output. */
const REMOVED = [
  'FORCE_COLOR',
  'CLICOLOR_FORCE',
  'NODE_OPTIONS',
  'NODE_V8_COVERAGE',
  'CI',
  'UPDATE',
  'VITEST',
];

function environmentOf({ environment }: Command): NodeJS.ProcessEnv {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !REMOVED.includes(name)));
  const all = { ...own, ...ENVIRONMENT, ...environment };
  // `NAME=` takes a variable away.
  return Object.fromEntries(
    Object.entries(all).filter(([name, value]) => environment[name] !== '' && value !== undefined),
  );
}

type Output = Pick<Step, 'status' | 'stdout' | 'stderr'>;

function run(command: Command, folder: string, stage: Stage): Promise<Output> {
  const [file, ...first] = stage.programs[command.program] ?? [];
  if (file === undefined) throw new Error(`a transcript may not run "${command.program}"`);
  return new Promise((done, failed) => {
    const child = spawn(file, [...first, ...command.words], {
      cwd: folder,
      env: environmentOf(command),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    child.on('error', failed);
    child.on('close', (status, signal) => {
      if (status === null) failed(new Error(`${command.program} was ended by ${signal ?? 'nobody'}`));
      else done({ status, ...said });
    });
  });
}

async function setStage({ files, steps }: Transcript, folder: string, { root, props }: Stage): Promise<void> {
  const prop = new RegExp(`(?<![\\w/])(?:${props.join('|')})/[\\w.-]+`, 'g');
  const wanted = new Set(steps.flatMap(({ command }) => command.replaceAll('./', '').match(prop) ?? []));
  for (const path of wanted) {
    // What is missing is for the command to complain about.
    await cp(join(root, path), join(folder, path), { recursive: true }).catch(() => undefined);
  }
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Paths of this machine have no place in an expectation. */
const masked = (text: string, places: readonly (readonly [string, string])[]): string =>
  places.reduce((so, [path, name]) => so.replaceAll(path, name), text);

export async function play(transcript: Transcript, stage: Stage): Promise<Transcript> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'balduque-')));
  const places = [
    [folder, '<here>'],
    [stage.root, '<repository>'],
  ] as const;
  try {
    await setStage(transcript, folder, stage);
    const steps: Step[] = [];
    for (const { command, writes } of transcript.steps) {
      const { status, stdout, stderr } = await run(parseCommand(command), folder, stage);
      const written = writes.map(async ({ path }) => {
        const text = await readFile(join(folder, path), 'utf8').catch(() => undefined);
        return { path, text: text === undefined ? undefined : masked(text, places) };
      });
      steps.push({
        command,
        status,
        stdout: masked(stdout, places),
        stderr: masked(stderr, places),
        writes: await Promise.all(written),
      });
    }
    return { ...transcript, steps };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
