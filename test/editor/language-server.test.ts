// What an analyst sees in her editor: the server that VS Code, Neovim, Zed and others start, with our schemas.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aboutOf } from '../../src/model/about.js';
import { allFileShapes, fileKinds } from '../../src/command/file-kinds.js';
import { jsonSchema, schemaFile } from '../../src/model/json-schema.js';
import { occurrences } from '../../src/model/line.js';
import { placeOf, startServer, type Server } from '../support/language-server.js';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'balduque-editor-')));
let server: Server;

beforeAll(async () => {
  for (const kind of fileKinds)
    writeFileSync(join(folder, schemaFile(kind)), JSON.stringify(jsonSchema(kind, allFileShapes[kind])));
  server = await startServer(folder, {
    validate: true,
    hover: true,
    completion: true,
    schemaStore: { enable: false },
    // As docs/editor.md associates a folder; the other way is the comment at a file's head.
    schemas: { [join(folder, schemaFile('model'))]: 'model.yaml' },
  });
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

let count = 0;
/** A file of procedures, the last of which has these lines. */
async function withProcedure(...lines: readonly string[]): Promise<Opened> {
  const text = [
    `# yaml-language-server: $schema=${schemaFile('procedures')}`,
    'balduque: procedures/1',
    'procedures:',
    '  - id: a',
    '    for: citizens',
    ...lines.map((line) => `    ${line}`),
    '',
  ].join('\n');
  count += 1;
  const file = `procedures-${count}.yaml`;
  return { file, text, said: saidOf(text, await server.open(file, text)) };
}
type Opened = { readonly file: string; readonly text: string; readonly said: readonly string[] };

/** Each as the characters at its place, and the message. */
const saidOf = (text: string, told: Awaited<ReturnType<Server['open']>>): readonly string[] =>
  told.map(({ message, range: { start, end } }) => {
    const line = text.split('\n')[start.line] ?? '';
    return `${line.slice(start.character, end.line === start.line ? end.character : undefined)} | ${message}`;
  });

describe('the editor says one thing of one mistake, at its place:', () => {
  it.each<readonly [string, string, string]>([
    ['a misspelt key', 'activities: [{do: pay, tiem: 5 min}]', 'tiem | Property tiem is not allowed.'],
    [
      'a misspelt key of a figure',
      'activities: [{do: pay, time: {vlaue: 5 min, status: assumed}}]',
      'vlaue | Property vlaue is not allowed.',
    ],
    [
      'a wrong choice',
      'activities: [{do: pay, time: 5 min, per: cases}]',
      'cases | Value is not accepted. Valid values: "case", "visit", "entity-year", "entity-once", "lump".',
    ],
    [
      'a missing unit',
      'activities: [{do: pay, time: 25}]',
      '25 | here goes a work time with its unit, such as 25 min; or a map, such as {value: 25 min, status: assumed}',
    ],
    ['a missing key', 'activities: [{time: 5 min}]', '{ | Missing property "do".'],
    ['a map for a list', 'activities: {do: pay}', '{do: pay} | activities are a list, each item after "- "'],
    ['a list for a map', 'channels: [office]', '[office] | here goes a map from ids: channels'],
    ['a word of neither form', 'timing: once', 'once | here goes recurring, one-off; or a map'],
    [
      'two numbers in one figure',
      'rework: {value: 5 %, series: {2012: 4 %}}',
      'series | "value" and "series" both give the figure\'s number',
    ],
  ])('%s', async (_, line, expected) => {
    expect((await withProcedure(line)).said).toEqual([expected]);
  });

  it('and nothing where all is right', async () => {
    const { said } = await withProcedure(
      'channels: {office: {share: 85 %, visits: 2}, online: {share: 15 %}}',
      'activities: [{do: pay, time: {office: 90 min, online: 10 min}, per: visit}]',
    );
    expect(said).toEqual([]);
  });

  it('in a file that a setting associates with its schema', async () => {
    const text =
      'balduque: model/1\nid: a\nyear: 2012\ncurency: MXN\nsegments: {a: {addressee: firms}}\nprocedures: []\n';
    const said = saidOf(text, await server.open('model.yaml', text));
    expect(said).toContain('curency | Property curency is not allowed.');
  });
});

describe('the editor offers', () => {
  const offers = async (line: readonly string[], cursor: string): Promise<readonly string[]> => {
    const { file, text } = await withProcedure(...line);
    return (await server.completion(file, placeOf(text, cursor))).map(({ label }) => label);
  };

  it('the keys of an activity', async () => {
    const found = await offers(['activities:', '  - do: pay', '    '], 'pay\n        |');
    expect(found).toEqual(expect.arrayContaining(['time', 'money', 'per', 'businessAsUsual', 'source']));
    expect(found).not.toContain('do');
  });

  it('the choices of a key', async () => {
    const found = await offers(['activities:', '  - do: pay', '    per: '], 'per: |');
    expect(found).toEqual(occurrences);
  });

  it('a figure that fits the key', async () => {
    expect(await offers(['activities:', '  - do: pay', '    time: '], 'time: |')).toEqual(['25 min']);
    expect(await offers(['rework: '], 'rework: |')).toEqual(['10 %']);
  });

  it.each<readonly [string, readonly string[], string]>([
    ['on lines of its own', ['rework:', '  '], 'rework:\n      |'],
    ['in braces', ['rework: {v}'], '{v|}'],
    ['where it may differ by channel', ['fee:', '  '], 'fee:\n      |'],
  ])('the keys of a figure: %s', async (_, lines, cursor) => {
    expect(await offers(lines, cursor)).toEqual(
      expect.arrayContaining(['value', 'range', 'series', 'product', 'table', 'status', 'source', 'note']),
    );
  });

  it('the choices inside a figure', async () => {
    const found = await offers(['rework: {value: 5 %, status: }'], 'status: |}');
    expect(found).toEqual(['published', 'inferred', 'assumed', 'fitted']);
  });
});

/** Without the backslashes that guard a text against being read as Markdown. */
const plain = (markdown: string): string => markdown.replaceAll('\\', '');

describe('the editor tells what a key means', () => {
  it.each<readonly [string, string, string, string]>([
    ['activities: [{do: pay, businessAsUsual: 20 %}]', 'business|AsUsual', 'an activity', 'businessAsUsual'],
    ['activities: [{do: pay, time: {value: 5 min}}]', 'va|lue:', 'a figure', 'value'],
    ['activities: [{do: pay, per: visit}]', 'pe|r: visit', 'an activity', 'per'],
    ['timing: {every: 3 years, from: 2014}', 'ti|ming', 'a procedure', 'timing'],
  ])('%s', async (line, cursor, map, key) => {
    const { file, text } = await withProcedure(line);
    const about = aboutOf(map, key)?.text ?? '';
    expect(about).not.toBe('');
    expect(plain(await server.hover(file, placeOf(text, cursor)))).toContain(about);
  });
});
