// Where files of checks are looked for, and their models.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFiles, modelsNear } from '../../src/io/checks.js';

let place = '';
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(place, path)), { recursive: true });
  writeFileSync(join(place, path), text);
};
const checks = 'balduque: checks/1\nmodel: a\n';
beforeAll(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'balduque-checks-')));
  put('b/checks.yaml', checks);
  put('a/deep/er/more.yml', `\uFEFF# A comment\n\n  # and one more\n${checks}`);
  put('a/quoted.yaml', 'balduque: "checks/1"\n');
  put('a/model.yaml', 'balduque: model/1\nid: a\n');
  put('a/late.yaml', `title: first\n${checks}`);
  put('a/checks.txt', checks);
  put('.hidden/checks.yaml', checks);
  put('node_modules/x/checks.yaml', checks);
  put('b/models/c/model.yaml', 'id: c\n');
  put('b/models/.d/model.yaml', 'id: d\n');
  put('b/models/none/notes.yaml', '');
  symlinkSync(place, join(place, 'a/round'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const found = (path: string): unknown => {
  const at = checkFiles(join(place, path));
  return 'paths' in at ? at.paths.map((one) => one.slice(place.length + 1)) : at.problem;
};

describe('files of checks', () => {
  it('are found by their heads, sorted, in no hidden or foreign folder and behind no link', () => {
    expect(found('.')).toEqual(['a/deep/er/more.yml', 'a/quoted.yaml', 'b/checks.yaml']);
    expect(found('b')).toEqual(['b/checks.yaml']);
    expect(found('b/models')).toEqual([]);
  });

  it('are taken as they are named, whatever they say', () => {
    expect(found('a/late.yaml')).toEqual(['a/late.yaml']);
    expect(found('nowhere')).toBe('missing');
  });
});

describe('the models near a file', () => {
  const near = (path: string): readonly string[] =>
    modelsNear(join(place, path)).map((one) => one.slice(place.length + 1));

  it('stand beside it, above it, and in folders called models, the nearest first', () => {
    expect(near('a/checks.yaml')).toEqual(['a']);
    expect(near('a/deep/er/more.yml')).toEqual(['a']);
    expect(near('b/checks.yaml')).toEqual(['b/models/c']);
    expect(near('b/models/c/checks.yaml')).toEqual(['b/models/c']);
    expect(near('checks.yaml')).toEqual([]);
  });
});
