// A verdict is kept only of a large model in which nothing was found, and holds only while all that was read is the same.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isKnownSound, keepSound, recorded } from '../../src/command/verdict.js';
import type { Files } from '../../src/source/files.js';
import type { World } from '../../src/source/world.js';
import { filesFrom } from '../support/run.js';

const long = `# ${'x'.repeat(1_000_000)}\n`;
const texts = { 'model.yaml': long, 'procedures/a.yaml': 'a' };

/** A world with these files, on a day, and what it keeps. */
function worldOf(files: Files, kept: Map<string, string>, day = '2026-01-01', build = '1'): World {
  return {
    model: () => files,
    today: day,
    version: '1',
    verdicts: {
      build,
      here: '/',
      digest: (text: string) => createHash('sha256').update(text).digest('hex'),
      recall: (name: string) => kept.get(name),
      keep: (name: string, text: string) => void kept.set(name, text),
    },
  } as unknown as World;
}

/** Reads the model as loading it does, and keeps the verdict. */
function looked(files: Files, kept: Map<string, string>): void {
  const world = worldOf(files, kept);
  const record = recorded(files, world);
  record.files.read('model.yaml');
  const found = record.files.match('procedures/*.yaml');
  if (!('problem' in found)) for (const path of found) record.files.read(path);
  keepSound('m', record, world);
}

describe('a verdict', () => {
  it('holds while nothing has changed', () => {
    const kept = new Map<string, string>();
    expect(isKnownSound('m', worldOf(filesFrom(texts), kept))).toBe(false);
    looked(filesFrom(texts), kept);
    expect(kept.size).toBe(1);
    expect(isKnownSound('m', worldOf(filesFrom(texts), kept))).toBe(true);
  });

  it.each([
    ['a file changed', { ...texts, 'procedures/a.yaml': 'b' }],
    ['a file more is found by the same pattern', { ...texts, 'procedures/b.yaml': 'b' }],
    ['a file is gone', { 'model.yaml': long }],
    ['one letter of the large file differs', { ...texts, 'model.yaml': `${long.slice(0, -2)}y\n` }],
  ])('is forgotten where %s', (_, changed) => {
    const kept = new Map<string, string>();
    looked(filesFrom(texts), kept);
    expect(isKnownSound('m', worldOf(filesFrom(changed), kept))).toBe(false);
  });

  it('is of one day, on which nothing was past its best, and of one build of the tool', () => {
    const kept = new Map<string, string>();
    looked(filesFrom(texts), kept);
    expect(isKnownSound('m', worldOf(filesFrom(texts), kept, '2026-01-02'))).toBe(false);
    expect(isKnownSound('m', worldOf(filesFrom(texts), kept, '2026-01-01', '2'))).toBe(false);
  });

  it('is not kept of a small model', () => {
    const kept = new Map<string, string>();
    looked(filesFrom({ 'model.yaml': 'small', 'procedures/a.yaml': 'a' }), kept);
    expect(kept.size).toBe(0);
  });

  it.each(['', '{', '[]', '[["run", "rm", "x"]]', '[["read", "model.yaml"]]', 'null'])(
    'that a broken disk made into %j is none',
    (text) => {
      const kept = new Map<string, string>();
      looked(filesFrom(texts), kept);
      for (const name of kept.keys()) kept.set(name, text);
      expect(isKnownSound('m', worldOf(filesFrom(texts), kept))).toBe(false);
    },
  );
});
