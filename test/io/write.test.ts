import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyExample, writeWhole } from '../../src/io/write.js';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'balduque-write-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writing a file', () => {
  it('makes it, or replaces it whole, and leaves nothing beside it', () => {
    const path = join(folder, 'out.csv');
    expect(writeWhole(path, 'first\n')).toBeUndefined();
    expect(writeWhole(path, 'ñ\n')).toBeUndefined();
    expect(readFileSync(path, 'utf8')).toBe('ñ\n');
    expect(readdirSync(folder)).toEqual(['out.csv']);
  });

  it('into a folder that is not there writes nothing and says why', () => {
    expect(writeWhole(join(folder, 'no', 'out.csv'), 'x')).toEqual({ problem: 'there is no such folder' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('in the place of a folder writes nothing and says why', () => {
    mkdirSync(join(folder, 'out.csv'));
    expect(writeWhole(join(folder, 'out.csv'), 'x')).toEqual({ problem: 'it is a folder' });
    expect(readdirSync(folder)).toEqual(['out.csv']);
  });

  it('below a file writes nothing and says why', () => {
    writeFileSync(join(folder, 'file'), 'kept');
    expect(writeWhole(join(folder, 'file', 'out.csv'), 'x')).toEqual({
      problem: 'a part of the path is a file',
    });
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('kept');
  });

  it('through a link writes what the link points at', () => {
    writeFileSync(join(folder, 'target.csv'), 'old');
    symlinkSync('target.csv', join(folder, 'link.csv'));
    expect(writeWhole(join(folder, 'link.csv'), 'new')).toBeUndefined();
    expect(readFileSync(join(folder, 'target.csv'), 'utf8')).toBe('new');
    expect(lstatSync(join(folder, 'link.csv')).isSymbolicLink()).toBe(true);
  });

  // `-o /dev/null`, or /dev/stdout, as root must not put a file in the place of the device.
  it('never replaces a device by a file', () => {
    symlinkSync('/dev/null', join(folder, 'null'));
    writeWhole(join(folder, 'null'), 'x');
    expect(lstatSync(join(folder, 'null')).isSymbolicLink()).toBe(true);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('leaves no listener behind', () => {
    const before = process.listenerCount('SIGINT');
    writeWhole(join(folder, 'out.csv'), 'x');
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});

describe('copying an example', () => {
  it('refuses a folder that holds anything, and leaves it as it was', () => {
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    expect(copyExample('minimal', folder)).toEqual({ problem: 'it exists and is not an empty folder' });
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  });

  it('refuses a file in the place of the folder', () => {
    writeFileSync(join(folder, 'mine'), 'mine');
    expect(copyExample('minimal', join(folder, 'mine'))).toEqual({
      problem: 'it exists and is not an empty folder',
    });
    expect(readFileSync(join(folder, 'mine'), 'utf8')).toBe('mine');
  });

  it('that does not exist makes no folder', () => {
    expect(copyExample('no-such-example', join(folder, 'new'))).toHaveProperty('problem');
    expect(existsSync(join(folder, 'new'))).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});
