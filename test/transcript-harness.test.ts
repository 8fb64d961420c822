// The harness of the transcripts, tried with a program that only does what its words say.
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { play } from './support/play.js';
import type { Stage } from './support/play.js';
import { parseCommand, parseTranscript, printTranscript } from './support/transcript.js';

const FAKE = `
  const fs = require('node:fs');
  const [verb, ...words] = process.argv.slice(2);
  const does = {
    say: () => process.stdout.write(words.join('|') + '\\n'),
    mumble: () => process.stdout.write(words.join('|')),
    fail: () => { process.stderr.write('no: ' + words[1] + '\\n'); process.exitCode = Number(words[0]); },
    read: () => process.stdout.write(fs.readFileSync(words[0], 'utf8')),
    write: () => fs.writeFileSync(words[0], words[1] + '\\n'),
    where: () => process.stdout.write(process.cwd() + ' ' + __dirname + '\\n'),
    tell: () => process.stdout.write(words.map((name) => name + '=' + process.env[name]).join(' ') + '\\n'),
    die: () => process.kill(process.pid, 'SIGKILL'),
  };
  does[verb]();
`;

let stage: Stage;
beforeAll(() => {
  const root = mkdtempSync(join(tmpdir(), 'balduque-fake-'));
  mkdirSync(join(root, 'models/tiny/parts'), { recursive: true });
  writeFileSync(join(root, 'models/tiny/parts/a.yaml'), 'tiny: true\n');
  writeFileSync(join(root, 'fake.cjs'), FAKE);
  stage = { programs: { fake: [process.execPath, join(root, 'fake.cjs')] }, root, props: ['models'] };
});
afterAll(() => {
  rmSync(stage.root, { recursive: true });
});

const replay = async (text: string): Promise<string> =>
  printTranscript(await play(parseTranscript(text), stage));

const RIGHT: readonly (readonly [string, string])[] = [
  ['what is said', 'Prose.\n\n=== $ fake say a "b c" \'d "e"\'\n=== status 0\n=== stdout\na|b c|d "e"\n'],
  ['what goes wrong', '=== $ fake fail 3 reason\n=== status 3\n=== stderr\nno: reason\n'],
  ['a missing newline', '=== $ fake mumble a\n=== status 0\n=== stdout (no newline at its end)\na\n'],
  ['a file', '=== file in/a.txt\n--- x\n\n=== $ fake read in/a.txt\n=== status 0\n=== stdout\n--- x\n\n'],
  [
    'a model of the repository, by its relative name',
    '=== $ fake read ./models/tiny/parts/a.yaml\n=== status 0\n=== stdout\ntiny: true\n',
  ],
  [
    'a model of the repository',
    '=== $ fake read models/tiny/parts/a.yaml\n=== status 0\n=== stdout\ntiny: true\n',
  ],
  ['places', '=== $ fake where\n=== status 0\n=== stdout\n<here> <repository>\n'],
  [
    'the environment',
    '=== $ fake tell NO_COLOR COLUMNS UPDATE\n=== status 0\n=== stdout\nNO_COLOR=1 COLUMNS=80 UPDATE=undefined\n',
  ],
  [
    'variables',
    '=== $ NO_COLOR= COLUMNS=100 fake tell NO_COLOR COLUMNS\n=== status 0\n=== stdout\nNO_COLOR=undefined COLUMNS=100\n',
  ],
  [
    'steps in one folder',
    '=== $ fake write a.txt hello\n=== status 0\n=== writes a.txt\nhello\n=== writes b.txt (not written)\n=== $ fake read a.txt\n=== status 0\n=== stdout\nhello\n',
  ],
];

describe('a transcript', () => {
  it.each(RIGHT)('is the same after it was played, with %s', async (_, text) => {
    expect(await replay(text)).toBe(text);
  });

  it('that expects something else is rewritten to what happened', async () => {
    const wrong = '=== $ fake say a\n=== status 1\n=== stdout\nb\n=== stderr\nc\n';
    expect(await replay(wrong)).toBe('=== $ fake say a\n=== status 0\n=== stdout\na\n');
  });

  it('needs only its commands', async () => {
    expect(await replay('=== $ fake fail 1 x\n')).toBe(
      '=== $ fake fail 1 x\n=== status 1\n=== stderr\nno: x\n',
    );
  });

  it.each([
    ['Prose only.\n', /needs a command/],
    ['=== stdout\n', /before the first command/],
    ['=== $ fake say\n=== stdoud\n', /knows no section "=== stdoud"/],
  ])('is refused: %j', (text, reason) => {
    expect(() => parseTranscript(text)).toThrow(reason);
  });

  it('runs no other program', async () => {
    await expect(replay('=== $ rm -r x\n')).rejects.toThrow(/may not run "rm"/);
  });

  it('does not take a killed program for one that ended', async () => {
    await expect(replay('=== $ fake die\n')).rejects.toThrow(/ended by SIGKILL/);
  });
});

describe('a command', () => {
  it.each([
    ['a b', {}, ['b']],
    [`a --select 'authority=SAT'`, {}, ['--select', 'authority=SAT']],
    [`a --select="x y"z`, {}, ['--select=x yz']],
    ['A=1 B="2 3" a', { A: '1', B: '2 3' }, []],
    [`a ''`, {}, ['']],
  ])('%s', (text, environment, words) => {
    expect(parseCommand(text)).toEqual({ environment, program: 'a', words });
  });
});
