import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelFiles } from '../../src/io/files.js';

const isRoot = process.getuid?.() === 0;
let folder = '';
let files = modelFiles('.');

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'balduque-files-')));
  const model = join(folder, 'model');
  mkdirSync(join(model, 'procedures', 'sub.yaml'), { recursive: true });
  mkdirSync(join(folder, 'model-beside'));
  writeFileSync(join(folder, 'secret.yaml'), 'secret');
  writeFileSync(join(folder, 'model-beside', 'secret.yaml'), 'secret');
  const texts = {
    'model.yaml': 'año',
    '..odd.yaml': 'odd',
    'procedures/b.yaml': 'b',
    'procedures/a.yaml': 'a',
  };
  for (const [path, text] of Object.entries(texts)) writeFileSync(join(model, path), text);
  writeFileSync(join(model, 'procedures', '.hidden.yaml'), 'hidden');
  writeFileSync(join(model, 'bom.yaml'), Buffer.from([0xef, 0xbb, 0xbf, 0x61]));
  writeFileSync(join(model, 'latin1.yaml'), Buffer.from([0x61, 0xf1, 0x6f]));
  writeFileSync(join(model, 'utf16.yaml'), Buffer.from([0xff, 0xfe, 0x61, 0x00]));
  writeFileSync(join(model, 'closed.yaml'), 'closed');
  chmodSync(join(model, 'closed.yaml'), 0);
  symlinkSync(join(folder, 'secret.yaml'), join(model, 'link.yaml'));
  symlinkSync(folder, join(model, 'up'));
  symlinkSync('model.yaml', join(model, 'inner-link.yaml'));
  symlinkSync('circle.yaml', join(model, 'circle.yaml'));
  files = modelFiles(model);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the files of a model', () => {
  it('are read as UTF-8, a byte-order mark dropped', () => {
    expect(files.read('model.yaml')).toEqual({ text: 'año' });
    expect(files.read('bom.yaml')).toEqual({ text: 'a' });
    expect(files.read('procedures/../model.yaml')).toEqual({ text: 'año' });
    expect(files.read('inner-link.yaml')).toEqual({ text: 'año' });
    expect(files.read('..odd.yaml')).toEqual({ text: 'odd' });
  });

  it.each([
    ['missing.yaml', 'missing'],
    ['missing/model.yaml', 'missing'],
    ['procedures', 'not-a-file'],
    ['', 'not-a-file'],
    ['model.yaml/x', 'not-a-folder'],
    ['latin1.yaml', 'not-utf8'],
    ['utf16.yaml', 'not-utf8'],
    ['circle.yaml', 'unreadable'],
    ['nul\0byte', 'unreadable'],
    ['../secret.yaml', 'outside'],
    ['..', 'outside'],
    ['procedures/../../secret.yaml', 'outside'],
    ['../model-beside/secret.yaml', 'outside'],
    ['../missing.yaml', 'outside'],
    ['/etc/passwd', 'outside'],
    ['link.yaml', 'outside'],
    ['up/secret.yaml', 'outside'],
    ['up/model-beside/secret.yaml', 'outside'],
  ])('%s is %s', (path, problem) => {
    expect(files.read(path)).toEqual({ problem });
  });

  it.skipIf(isRoot)('may be closed to the reader', () => {
    expect(files.read('closed.yaml')).toEqual({ problem: 'unreadable' });
  });

  it('are found by a pattern, sorted, hidden ones left out', () => {
    expect(files.match('procedures/*.yaml')).toEqual([
      'procedures/a.yaml',
      'procedures/b.yaml',
      'procedures/sub.yaml',
    ]);
    expect(files.match('pro*/a*')).toEqual(['procedures/a.yaml']);
    expect(files.match('*/nothing-*')).toEqual([]);
    expect(files.match('../*.yaml')).toEqual({ problem: 'outside' });
    expect(files.match('*/../../*.yaml')).toEqual({ problem: 'outside' });
  });

  it('that a pattern finds behind a link are not read', () => {
    const found = files.match('up/*.yaml');
    const read = 'problem' in found ? [] : found.map((path) => files.read(path));
    for (const one of read) expect(one).toEqual({ problem: 'outside' });
  });

  it('take a dot in a pattern for a dot', () => {
    expect(files.match('model.y*')).toEqual(['model.yaml']);
    expect(files.match('modelxy*')).toEqual([]);
  });

  it('are named by the folder or by its model.yaml, and shown as the user wrote it', () => {
    expect(modelFiles(join(folder, 'model', 'model.yaml')).read('model.yaml')).toEqual({ text: 'año' });
    expect(modelFiles('models/x/model.yaml').show('procedures/a.yaml')).toBe('models/x/procedures/a.yaml');
    expect(modelFiles('models/x/').show('model.yaml')).toBe('models/x/model.yaml');
    expect(modelFiles('model.yaml').show('model.yaml')).toBe('model.yaml');
  });

  it('of a folder that is not there are missing', () => {
    expect(modelFiles(join(folder, 'nowhere')).read('model.yaml')).toEqual({ problem: 'missing' });
    expect(modelFiles(join(folder, 'secret.yaml')).read('model.yaml')).toEqual({ problem: 'not-a-folder' });
  });
});
