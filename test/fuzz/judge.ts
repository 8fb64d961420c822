// One case: a model in memory, changed, through the command line in this process. What must never be is told as a sentence.
import { byCodeUnit } from '../../src/analysis/select.js';
import { matchesGlob } from '../../src/source/glob.js';
import type { Files } from '../../src/source/files.js';
import type { Said } from '../support/run.js';
import { talkWith, type Scenarios } from '../support/talk.js';
import type { Bytes } from './mutation.js';

export type Folder = ReadonlyMap<string, Bytes>;

export const filesIn = (folder: Folder): Files => ({
  show: (path) => path,
  read: (path) => {
    if (path.startsWith('../') || path.startsWith('/')) return { problem: 'outside' };
    const bytes = folder.get(path);
    if (!bytes) return { problem: 'missing' };
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
      return { problem: 'not-utf8' };
    }
  },
  match: (pattern) =>
    pattern.startsWith('..')
      ? { problem: 'outside' }
      : [...folder.keys()].filter((path) => matchesGlob(pattern, path)).sort(byCodeUnit),
});

const idsIn = (folder: Folder): readonly string[] =>
  [...folder.keys()].flatMap((path) => /^scenarios\/(.+)\.yaml$/.exec(path)?.[1] ?? []).sort(byCodeUnit);

const scenariosIn = (folder: Folder): Scenarios => {
  const own = new Map(
    [...folder].flatMap(([path, bytes]): [string, Bytes][] =>
      path.startsWith('scenarios/') ? [[path.slice('scenarios/'.length), bytes]] : [],
    ),
  );
  const files = { ...filesIn(own), show: (path: string) => `scenarios/${path}` };
  return {
    scenario: (name) => (own.has(`${name}.yaml`) ? { files, name: `${name}.yaml` } : undefined),
    scenarioIds: () => idsIn(folder),
    checks: () => ({ paths: ['checks.yaml'] }),
    modelsNear: () => ['.'],
  };
};

export type Verdict = {
  readonly fault: string | undefined;
  readonly valid: boolean;
  readonly seconds: number;
};

const longest = 5;

/** @param again whether an invalid model is also run: it is refused on the same way, and that takes as long once more */
export async function judge(folder: Folder, again: boolean): Promise<Verdict> {
  const talk = talkWith(() => filesIn(folder), scenariosIn(folder));
  // One scenario is judged with the model, if there is any.
  const words = idsIn(folder)
    .slice(0, 1)
    .flatMap((id) => ['--scenario', id]);
  // Of this process alone: the machine may be busy with other things.
  const start = process.cpuUsage();
  const validated = await talk(['validate', 'm', ...words]);
  const valid = validated.status === 0;
  const ran =
    valid || again
      ? await talk(['run', 'm', ...words, ...(words.length > 0 ? [] : ['--by', 'procedure'])])
      : undefined;
  const explained = valid ? await talk(['explain', 'm', '--depth', '9']) : undefined;
  const checked = folder.has('checks.yaml') ? await talk(['check', 'checks.yaml']) : undefined;
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  const all = [validated, ran, explained, checked].filter((one) => one !== undefined);
  const fault =
    all.map(crashed).find((one) => one !== undefined) ??
    contradiction(validated, ran, explained) ??
    unchecked(validated, checked) ??
    (seconds > longest ? `it took ${seconds.toFixed(1)} s` : undefined);
  return { fault, valid, seconds };
}

const crashed = ({ status, stdout, stderr }: Said): string | undefined =>
  status > 2 || /^\s+at .*[\w)]:\d+:\d+|This is a bug/m.test(stdout + stderr)
    ? `exit code ${status}:\n${stderr.slice(0, 1500)}`
    : undefined;

function contradiction(
  validated: Said,
  ran: Said | undefined,
  explained: Said | undefined,
): string | undefined {
  if (validated.status === 0) {
    if (ran?.status !== 0) return `valid, and run says:\n${ran?.stderr.slice(0, 1500) ?? ''}`;
    return explained?.status === 0 ? undefined : `valid, and explain says:\n${explained?.stderr ?? ''}`;
  }
  if (validated.status !== 1) return `validate ends in ${validated.status}`;
  if (!/^error BRD\d+: .*\n {2}--> [^\n]*:\d+:\d+/m.test(validated.stdout))
    return `an error without a place:\n${validated.stdout.slice(0, 1500)}`;
  if (ran && (ran.status !== 2 || ran.stdout !== '')) return `invalid, and run ends in ${ran.status}`;
  return undefined;
}

/** What has no value in a year, found as it is computed: a check that does not need it is computed all the same. */
const withoutValue: ReadonlySet<string> = new Set(['BRD312', 'BRD318', 'BRD319', 'BRD327', 'BRD601']);
const canBeLoaded = ({ stdout }: Said): boolean =>
  [...stdout.matchAll(/^error (BRD\d+): /gm)].every(([, code = '']) => withoutValue.has(code));

/** Checks are computed, or something is wrong with a place; those of a model that cannot be loaded are not. */
function unchecked(validated: Said, checked: Said | undefined): string | undefined {
  if (!checked) return undefined;
  if (checked.status === 2 && !/^error BRD\d+: .*\n {2}--> [^\n]*:\d+:\d+/m.test(checked.stderr))
    return `checks with an error without a place:\n${checked.stderr.slice(0, 1500)}`;
  return validated.status !== 0 && checked.status !== 2 && !canBeLoaded(validated)
    ? `invalid, and check ends in ${checked.status}`
    : undefined;
}
