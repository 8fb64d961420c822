import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/document/yaml.js';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { loadModel } from '../../src/model/load.js';
import type { FileProblem, Files } from '../../src/source/files.js';
import { found, foundIn, modelYaml, planOf, procedureYaml, type Texts } from '../support/model.js';

const model = (more: string): string => modelYaml({ procedures: `procedures: ${more}` });
const file = `balduque: procedures/1\nprocedures:\n${procedureYaml('cases: {counted: 4 cases per year}', 'activities: [{do: pay, time: 5 min}]')}\n`;

describe('the head of a file', () => {
  it.each<readonly [string, string, Texts]>([
    ['no head', 'BRD202 id', { 'model.yaml': 'id: a\n' }],
    ['a list', 'BRD203 -', { 'model.yaml': '- a\n' }],
    ['a text', 'BRD203 h', { 'model.yaml': 'hello\n' }],
    ['another kind', 'BRD112 sources/1', { 'model.yaml': 'balduque: sources/1\n' }],
    ['no kind at all', 'BRD112 modle/1', { 'model.yaml': 'balduque: modle/1\n' }],
    ['a newer format', 'BRD113 model/2', { 'model.yaml': 'balduque: model/2\n' }],
    ['nothing', 'BRD111', { 'model.yaml': '' }],
    ['no file', 'BRD101', {}],
    [
      'another kind behind a name',
      'BRD112 sources/1',
      { 'model.yaml': model('p.yaml'), 'p.yaml': 'balduque: sources/1\n' },
    ],
    ['no file behind a name', 'BRD101 p.yaml', { 'model.yaml': model('p.yaml') }],
    ['no file behind a pattern', 'BRD114 p/*.yaml', { 'model.yaml': model('p/*.yaml') }],
    [
      'no file behind one name of a list',
      'BRD101 q.yaml',
      { 'model.yaml': model('[p.yaml, q.yaml]'), 'p.yaml': file },
    ],
    ['not YAML behind a name', 'BRD106', { 'model.yaml': model('p.yaml'), 'p.yaml': 'a: [\n' }],
    [
      'no table',
      'BRD101 t.csv',
      { 'model.yaml': modelYaml({ more: 'economy: {gdp: {table: t.csv, column: a, unit: EUR}}' }) },
    ],
    ['no sources', 'BRD101 s.yaml', { 'model.yaml': modelYaml({ more: 'sources: s.yaml' }) }],
  ])('%s is told once', (_, expected, texts) => {
    const said = foundIn(texts);
    expect(said).toHaveLength(1);
    expect(said[0]?.startsWith(expected), `${said[0]} should be ${expected}`).toBe(true);
  });

  it('is right in procedures of a file, of a pattern, of a list of them, and of the model itself', () => {
    const other = file.replace('id: report', 'id: other');
    for (const [names, files] of [
      ['a.yaml', { 'a.yaml': file }],
      ['[a.yaml, b.yaml]', { 'a.yaml': file, 'b.yaml': other }],
      ['"*.yml"', { 'a.yml': file, 'b.yml': other }],
    ] as const) {
      const planned = planOf({ 'model.yaml': model(names), ...files });
      expect(found(planned)).toEqual([]);
      const ids = planned.plan?.rows
        .filter(({ class: is }) => is === 'information')
        .map(({ at }) => at.procedure);
      expect(new Set(ids)).toEqual(new Set(['report', 'other'].slice(0, Object.keys(files).length)));
    }
  });
});

describe('a file that cannot be had', () => {
  it.each<readonly [FileProblem, string]>([
    ['missing', 'BRD101'],
    ['outside', 'BRD102'],
    ['not-a-file', 'BRD101'],
    ['not-a-folder', 'BRD101'],
    ['too-large', 'BRD104'],
    ['unreadable', 'BRD101'],
    ['not-utf8', 'BRD103'],
  ])('because it is %s is told by %s', (problem, code) => {
    const diagnostics: Diagnostic[] = [];
    const files: Files = { show: (path) => `m/${path}`, read: () => ({ problem }), match: () => [] };
    expect(loadModel(files, (one) => diagnostics.push(one))).toBeUndefined();
    expect(diagnostics.map((one) => one.code)).toEqual([code]);
    expect(diagnostics[0]?.message).toMatch(/^m\/model\.yaml: /);
  });

  it('because a pattern leads out is told where the pattern stands', () => {
    const texts: Texts = { 'model.yaml': model('../*.yaml') };
    const diagnostics: Diagnostic[] = [];
    const files: Files = {
      show: (path) => path,
      read: (path) => ({ text: texts[path] ?? '' }),
      match: () => ({ problem: 'outside' }),
    };
    loadModel(files, (one) => diagnostics.push(one));
    expect(diagnostics.map(({ code }) => code)).toEqual(['BRD102']);
    expect(parseYaml({ path: 'm', text: texts['model.yaml'] ?? '' }, () => undefined)).toBeDefined();
  });
});
