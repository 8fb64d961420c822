// The program in docs/api.md runs, and prints what stands below it. It gets the built library.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const text = readFileSync(join(root, 'docs/api.md'), 'utf8');
const [, program, printed] = /```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/.exec(text) ?? [];

/** In a folder where `balduque` is installed and `models` stands. */
function run(source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'balduque-api-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules/balduque'), 'junction');
    symlinkSync(join(root, 'models'), join(folder, 'models'), 'junction');
    writeFileSync(join(folder, 'program.mjs'), source);
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
    return execFileSync(process.execPath, ['program.mjs'], { cwd: folder, encoding: 'utf8', env });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('docs/api.md', () => {
  it('shows a program and what it prints', () => {
    expect(printed).toBeDefined();
    expect(run(program ?? '')).toBe(printed);
  });

  it('names everything that the library exports', async () => {
    const names = Object.keys((await import(join(root, 'dist/index.js'))) as object);
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) expect(text).toMatch(new RegExp(`^\\| \`${name}\\b`, 'm'));
  });
});
