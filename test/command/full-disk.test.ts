// What cannot be written whole is not written at all: where the system refuses in the middle of a file, nothing of it stays.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'balduque-full-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Files may grow to 4 kB and no further, as on a disk that fills up; the result has more. */
const onFullDisk = (words = `run "${root}/models/minimal" -o out.json`) => {
  const command = `trap '' XFSZ; ulimit -f 4; exec "${process.execPath}" "${root}/bin/balduque.js" ${words}`;
  return spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' });
};

describe('a disk that fills up', () => {
  it('leaves no part of a file behind', () => {
    const { status, stderr } = onFullDisk();
    expect([status, stderr]).toEqual([2, expect.stringContaining('out.json was not written')]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves the file that stood there as it was', () => {
    writeFileSync(join(folder, 'out.json'), 'old');
    expect(onFullDisk().status).toBe(2);
    expect(readdirSync(folder)).toEqual(['out.json']);
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('old');
  });

  it('leaves no part of an example behind', () => {
    const { status, stderr } = onFullDisk('init mine --example mexico');
    expect([status, stderr]).toEqual([2, expect.stringContaining('mine was not made')]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
