// `balduque init` at a terminal: a real one, which `script` of util-linux makes.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { balduque } from '../support/run.js';

const launcher = resolve(import.meta.dirname, '../../bin/balduque.js');
const hasTerminals =
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') === true;

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'balduque-ask-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Types each answer when its question is there. */
function atTerminal(
  words: string,
  answers: readonly (readonly [question: string, keys: string])[],
): Promise<{ readonly status: number | null; readonly screen: string }> {
  const command = `stty cols 120 rows 50; exec "${process.execPath}" "${launcher}" ${words}`;
  const { NO_COLOR: _, CI: __, ...environment } = process.env;
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    env: { ...environment, TERM: 'xterm' },
  });
  const left = [...answers];
  let [screen, seen] = ['', 0];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += stripVTControlCharacters(text);
    const [next] = left;
    const at = next ? screen.indexOf(next[0], seen) : -1;
    if (!next || at === -1) return;
    left.shift();
    seen = at + next[0].length;
    // The question stands before the answer is listened for.
    setTimeout(() => child.stdin.write(next[1]), 100);
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => done({ status, screen }));
  });
}

describe.skipIf(!hasTerminals)('init at a terminal', () => {
  it('asks, and makes a model that is the own one, and right', async () => {
    const { status, screen } = await atTerminal('init', [
      ['Where shall the model be?', 'town\r'],
      ['What shall it begin with?', '\r'],
      ['Its id', '\r'],
      ['Its title?', 'Bescheide: Köln\r'],
      ['Its currency?', 'CHF\r'],
      ['The year', '2021\r'],
    ]);
    expect([status, screen]).toEqual([0, expect.stringContaining('next: balduque run town')]);
    const head = readFileSync(join(folder, 'town/model.yaml'), 'utf8');
    expect(head).toContain('id: town\ntitle: "Bescheide: Köln"\nyear: 2021\nprices: 2021\ncurrency: CHF\n');
    const validated = await balduque(['validate', 'town'], { cwd: folder });
    expect(validated).toEqual({ status: 0, stdout: 'town: no problems\n', stderr: '' });
  });

  it('makes nothing when Ctrl-C is pressed, and exits with 130', async () => {
    const { status, screen } = await atTerminal('init', [
      ['Where shall the model be?', 'town\r'],
      ['What shall it begin with?', '\u0003'],
    ]);
    expect([status, screen]).toEqual([130, expect.stringContaining('nothing was written')]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('asks nothing when it is told anything', async () => {
    const { status, screen } = await atTerminal('init town', []);
    expect([status, screen]).toEqual([0, expect.stringContaining('wrote town/model.yaml')]);
    expect(screen).not.toContain('?');
    expect((await atTerminal('init --example minimal', [])).status).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual(['minimal', 'town']);
  });
});

describe('init without a terminal', () => {
  it('asks nothing', async () => {
    const { status, stdout } = await balduque(['init'], { cwd: folder });
    expect([status, stdout]).toEqual([0, '']);
    expect(readdirSync(folder)).toEqual(['minimal']);
  });
});
