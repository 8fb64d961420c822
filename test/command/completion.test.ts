// The scripts of completion, in the shells themselves: bash always, the others where they are installed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/cli/outline.js';
import { createProgram } from '../../src/cli/program.js';
import { completionCommand } from '../../src/command/completion.js';
import { shells } from '../../src/command/completion/values.js';
import type { World } from '../../src/source/world.js';

const examples = ['mexico', 'minimal'];
function worldTo(out: string[]): World {
  return {
    version: '0',
    out: (text: string) => void out.push(text),
    examples: () => examples,
  } as unknown as World;
}
const program = createProgram(worldTo([]), () => undefined);
const outline = outlineOf(program, examples);
function script(shell: string | undefined): string {
  const out: string[] = [];
  expect(completionCommand(shell, () => outline, worldTo(out))).toBe(0);
  return out.join('');
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'balduque-completion-'));
  mkdirSync(join(folder, 'here/my model'), { recursive: true });
  mkdirSync(join(folder, 'here/town'));
  writeFileSync(join(folder, 'here/a.yaml'), '');
  writeFileSync(join(folder, 'here/b.txt'), '');
  for (const shell of shells) writeFileSync(join(folder, `balduque.${shell}`), script(shell));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const here = (): string => join(folder, 'here');
const spoken = (command: string, words: readonly string[]): string => {
  const { stdout, stderr } = spawnSync(command, words, { cwd: here(), encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
};
const missing = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status !== 0;

/** What each line offers; the words as bash splits them, the last one before the cursor. */
const offers: readonly (readonly [words: string, offered: readonly string[]])[] = [
  ['r', ['run']],
  ['--v', ['--version']],
  ['help expl', ['explain']],
  ['run --fo', ['--format']],
  ['run --format ', ['table', 'markdown', 'csv', 'json']],
  ['run -f js', ['json']],
  ['run town --by le', ['level']],
  ['run --measure burden', ['burdenHours']],
  ['run --select au', ['authority=']],
  ['init --example mi', ['minimal']],
  ['completion ', ['bash', 'zsh', 'fish', 'powershell']],
  ['explain town oneOffF', ['oneOffFees']],
  ['explain --select level=state town oneOffF', ['oneOffFees']],
  ['run t', ['town']],
  ['validate town a', ['a.yaml']],
  ['run town -o b', ['b.txt']],
  ['init t', ['town']],
];

describe('bash', () => {
  const completed = (...words: readonly string[]): readonly string[] =>
    spoken('bash', [
      '--norc',
      '--noprofile',
      '-c',
      'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _balduque; printf "%s\\n" "${COMPREPLY[@]}"',
      'bash',
      join(folder, 'balduque.bash'),
      'balduque',
      ...words,
    ])
      .split('\n')
      .filter((line) => line !== '');
  const split = (line: string): readonly string[] => line.replace(/=/g, ' = ').split(' ');

  it.each(offers)('%s', (line, offered) => {
    expect(completed(...split(line))).toEqual(offered);
  });

  it.each([
    [
      ['run', '--format', '='],
      ['table', 'markdown', 'csv', 'json'],
    ],
    [['run', '--format', '=', 'c'], ['csv']],
    [['run', '--format', '=', 'csv', 't'], ['town']],
    [['run', '--select', 'authority', '=', 'S'], []],
    [['run', '--round-lines', 'half-up', ':', '0', 't'], ['town']],
    [['run', '--', '--f'], []],
    [
      ['run', ''],
      ['my model', 'town', 'a.yaml'],
    ],
    [['run', 'my'], ['my model']],
    [
      ['init', ''],
      ['my model', 'town'],
    ],
    [['run', '--top', ''], []],
    [['nonsense', ''], []],
  ])('%j', (words, offered) => {
    expect(completed(...words)).toHaveLength(offered.length);
    expect(completed(...words)).toEqual(expect.arrayContaining(offered));
  });

  it('runs nothing that was typed', () => {
    completed('run', '$(touch evil)', '`touch evil`', '');
    completed('run', '$(touch evil)');
    completed('run', '--select', 'authority=$(touch evil)');
    expect(readdirSync(here())).not.toContain('evil');
  });

  it('is told to use the function', () => {
    const said = spoken('bash', ['-c', 'source "$0"; complete -p balduque', join(folder, 'balduque.bash')]);
    expect(said).toBe('complete -F _balduque balduque\n');
  });
});

describe.skipIf(missing('fish'))('fish', () => {
  it.each([...offers, ['run --format=c', ['--format=csv']] as const])('%s', (line, offered) => {
    const ask = `source ${join(folder, 'balduque.fish')}; complete -C 'balduque ${line}'`;
    const found = spoken('fish', ['--no-config', '-c', ask])
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => text.replace(/\t.*/, '').replace(/\/$/, ''));
    expect(found.toSorted()).toEqual(offered.toSorted());
  });
});

describe.skipIf(missing('zsh'))('zsh', () => {
  it('completes a line to the one word that fits, or lists the words', () => {
    const driver = resolve(import.meta.dirname, '../support/complete.zsh');
    const lines = offers.map(([line]) => `balduque ${line}`);
    const said = spoken('zsh', ['-f', driver, join(folder, 'balduque.zsh'), ...lines]);
    const shown = stripVTControlCharacters(said).split('===\n');
    expect(shown).toHaveLength(offers.length + 1);
    for (const [i, [line, offered]] of offers.entries()) {
      const typed = line.split(' ').at(-1) ?? '';
      for (const word of offered)
        expect([line, shown[i]]).toEqual([
          line,
          expect.stringContaining(offered.length === 1 ? word.slice(typed.length) : word),
        ]);
    }
  });
});

describe('PowerShell', () => {
  it('has every command, and every value, each between quotes', () => {
    const text = script('powershell');
    for (const { name } of outline.commands) expect(text).toContain(`'${name}'`);
    expect(text).toContain("{ $_ -cin @('run -f', 'run --format', ");
    expect(text).toContain("@('table', 'markdown', 'csv', 'json')");
    const opened = [...text.matchAll(/[{(]/g)].length;
    expect([...text.matchAll(/[)}]/g)]).toHaveLength(opened);
  });
});

describe('the outline', () => {
  /** What can be anything. */
  const free = [
    '--depth',
    '--discount',
    '--from',
    '--max-warnings',
    '--parameter',
    '--permutations',
    '--seed',
    '--target',
    '--to',
    '--top',
    '--within',
    '--year',
  ];

  it('knows what every option and argument takes', () => {
    const unknown = outline.commands.flatMap(({ name, options, arguments: list }) => [
      ...options
        .filter(({ takes, names }) => takes?.is === 'text' && !names.some((one) => free.includes(one)))
        .map(({ names }) => `${name} ${names.at(-1)}`),
      ...list.filter(({ takes }) => takes.is === 'text').map((argument) => `${name} ${argument.name}`),
    ]);
    // One that is here misses its line in src/command/completion/values.ts.
    expect(unknown).toEqual([]);
  });

  it('sees repeated options, and arguments', () => {
    const tool = new Command('tool');
    tool.command('go').argument('[models...]').option('-f, --format <f>', 'x').option('-n', 'y');
    expect(outlineOf(tool, [])).toMatchObject({
      options: [{ names: ['-h', '--help'] }],
      commands: [
        {
          name: 'go',
          options: [
            { names: ['-f', '--format'], repeats: false },
            { names: ['-n'] },
            { names: ['-h', '--help'] },
          ],
          arguments: [{ name: 'models', repeats: true }],
        },
        { name: 'help' },
      ],
    });
    const by = outline.commands.flatMap(({ options }) => options).find(({ names }) => names.includes('--by'));
    expect(by?.repeats).toBe(true);
  });
});

describe('without a shell', () => {
  it('says how the script is put in place, for each', () => {
    const text = script(undefined);
    for (const shell of shells)
      expect(text).toMatch(new RegExp(`^${shell}\\b.*\n  balduque completion ${shell} > `, 'm'));
  });
});
