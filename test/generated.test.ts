import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnosticsPage, generatedFiles, severities } from '../bin/generated.js';
import { codes } from '../src/diagnostic/codes.js';
import { root } from './support/run.js';

const files = await generatedFiles(root);

describe('files that are made from the code', () => {
  it.each([...files])('%s is up to date', (path, text) => {
    const isSame = readFileSync(join(root, path), 'utf8') === text;
    expect(isSame, `${path} is out of date: run \`npm run generate\``).toBe(true);
  });

  it('are all there is in docs/schemas', () => {
    const made = [...files.keys()].filter((path) => path.startsWith('docs/schemas/'));
    expect(
      readdirSync(join(root, 'docs/schemas'))
        .map((name) => `docs/schemas/${name}`)
        .sort(),
    ).toEqual(made.sort());
  });
});

describe('the page of diagnostics', () => {
  const page = files.get('docs/diagnostics.md') ?? '';

  it('has every code once, under the heading of its hundred', () => {
    const headings = [...page.matchAll(/^### (BRD\d+)/gm)].map(([, code]) => code);
    expect(headings).toEqual(Object.keys(codes).sort());
    expect([...page.matchAll(/^## /gm)]).toHaveLength(8);
  });

  it('says what is an error and what a warning, as the code that reports it does', () => {
    const known = severities([
      `wrong('BRD201', span)`,
      `doubtful(\n  'BRD701',`,
      `disagree('BRD602'`,
      `doubtful('BRD602'`,
    ]);
    expect([...known].map(([code, of]) => [code, [...of].sort().join()])).toEqual([
      ['BRD201', 'error'],
      ['BRD701', 'warning'],
      ['BRD602', 'error,warning'],
    ]);
    expect(diagnosticsPage(known)).toContain('### BRD201: unknown key\n\n*Error.* ');
    expect(diagnosticsPage(known)).toContain('*Error or warning.* ');
  });

  it('shows both examples in code', () => {
    expect(page).toContain('Wrong:\n\n```yaml\ntime: 25\n```\n\nRight:\n\n```yaml\ntime: 25 min\n```\n');
  });
});
