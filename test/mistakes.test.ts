// Mistakes that people make, each a file that says what the tool answers. `UPDATE=1 npm test` rewrites words, never places.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksLoader } from '../src/command/load-checks.js';
import { withScenarios } from '../src/command/validate.js';
import { modelFiles } from '../src/io/files.js';
import { makeFolder } from './support/mistake-folder.js';
import { untranslated } from './support/messages.js';
import {
  expectedOf,
  parseMistake,
  reworded,
  sayingsIn,
  wordsOf,
  type Mistake,
  type Saying,
} from './support/mistake.js';
import { readTree } from './support/read-tree.js';
import { balduque, type Said } from './support/run.js';
import { checkWorldIn, talkIn, talkWith } from './support/talk.js';

const root = resolve(import.meta.dirname, '..');
const town = join(root, 'test/mistakes/town');
const mistakes = [...readTree(root, 'test/mistakes', '.txt')].map(
  ([path, text]) => [path, parseMistake(text)] as const,
);
const isRoot = process.getuid?.() === 0;
const update = process.env['UPDATE'] === '1';
let place = '';

beforeAll(() => void (place = realpathSync(mkdtempSync(join(tmpdir(), 'balduque-mistakes-')))));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** A folder of its own for a fixture, in which the model is called `town`. */
function setUp(mistake: Mistake, name: string): string {
  const around = join(place, name.replaceAll('/', '-'));
  mkdirSync(around);
  makeFolder(mistake, join(around, 'town'), town);
  return around;
}

/** Of a fixture with checks, these are looked at and not the model. */
const isOfChecks = ({ sections }: Mistake): boolean => sections.some(({ path }) => path === 'checks.yaml');
const whatOf = (mistake: Mistake): string => (isOfChecks(mistake) ? 'town/checks.yaml' : 'town');

type Outcome = { readonly validated: Said; readonly ran: Said };

async function told(mistake: Mistake, name: string): Promise<Outcome> {
  const talk = talkIn(setUp(mistake, name));
  const words = [whatOf(mistake), ...wordsOf(mistake)];
  const command = isOfChecks(mistake) ? 'check' : 'run';
  return { validated: await talk(['validate', ...words]), ran: await talk([command, ...words]) };
}

/** Nothing of a crash in what was said. */
const isCalm = ({ stdout, stderr }: Said): boolean => !/^\s+at |This is a bug/m.test(stdout + stderr);

const summaryOf = ({ validated, ran }: Outcome) => ({
  validate: sayingsIn(validated.stdout, 'town'),
  run: sayingsIn(ran.stderr, 'town'),
  status: [validated.status, ran.status],
  silent: validated.stderr === '',
  computed: ran.stdout !== '',
  calm: isCalm(validated) && isCalm(ran),
});

function wantedOf(mistake: Mistake): ReturnType<typeof summaryOf> {
  const all = expectedOf(mistake);
  const fails = all.some(({ head }) => head.startsWith('error'));
  const status = fails ? [1, 2] : [0, 0];
  return { validate: all, run: all, status, silent: true, computed: !fails, calm: true };
}

const placesOf = (all: readonly Saying[]): unknown => all.map(({ place: at, also }) => [at, also]);

/** With UPDATE=1 the fixture takes over the words, if every place is as it says. */
function updated(path: string, mistake: Mistake, said: readonly Saying[]): Mistake {
  expect(placesOf(said)).toEqual(placesOf(expectedOf(mistake)));
  const text = reworded(mistake, said);
  writeFileSync(join(root, path), text);
  return parseMistake(text);
}

const isUnmade = ({ sections }: Mistake): boolean => isRoot && sections.some(({ how }) => how === 'closed');
const made = mistakes.filter(([, mistake]) => !isUnmade(mistake));

describe('a mistake gets one message, where it is:', () => {
  it.each(made)('%s', async (path, mistake) => {
    const outcome = await told(mistake, path);
    const said = sayingsIn(outcome.validated.stdout, 'town');
    const wanted = update ? updated(path, mistake, said) : mistake;
    expect(summaryOf(outcome)).toEqual(wantedOf(wanted));
  });

  it.each(mistakes)('%s: one error with a help, or several that it speaks of', (path, mistake) => {
    const errors = expectedOf(mistake).filter(({ head }) => head.startsWith('error'));
    expect(errors.filter(({ help }) => help === undefined)).toEqual([]);
    expect(errors.length).toBeLessThan(path.includes('several') ? 100 : 2);
  });

  it.each(made)('%s: what is said has its Spanish and its German', (path, mistake) => {
    const around = setUp(mistake, `translated-${path}`);
    const scenarios = wordsOf(mistake).filter((word) => !word.startsWith('--'));
    const world = checkWorldIn(around);
    const said = isOfChecks(mistake)
      ? [checksLoader(world)(whatOf(mistake))]
      : withScenarios('town', scenarios, world);
    expect(said.flatMap(({ diagnostics }) => untranslated(diagnostics))).toEqual([]);
  });

  const forReal = ['misspelt-key', 'nested-dashes', 'scalar-of-100-mb', 'alias-bomb', 'link-outside'];
  it.each(forReal)('%s, in a process of its own', async (name) => {
    const [, mistake] = mistakes.find(([path]) => path.endsWith(`/${name}.txt`)) as (typeof mistakes)[number];
    const options = { cwd: setUp(mistake, `process-${name}`), env: { COLUMNS: '4000' } };
    const validated = await balduque(['validate', 'town'], options);
    const ran = await balduque(['run', 'town'], options);
    expect(summaryOf({ validated, ran })).toEqual(wantedOf(mistake));
  });

  it('a file that may not be read, whoever asks', async () => {
    const files = (path: string) => {
      const inner = modelFiles(join(town, path));
      return {
        ...inner,
        show: (name: string) => `town/${name}`,
        read: (name: string) =>
          name === 'procedures.yaml' ? ({ problem: 'unreadable' } as const) : inner.read(name),
      };
    };
    const { status, stdout } = await talkWith(files)(['validate', '.']);
    expect(status).toBe(1);
    expect(sayingsIn(stdout, 'town').map(({ place: { at } }) => at)).toEqual(['model.yaml:15:13']);
  });
});
