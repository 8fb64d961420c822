// Whoever adds a message adds its translations: what is missing is named here, with the file it belongs into.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codes } from '../../../src/diagnostic/codes.js';
import { catalogue } from '../../../src/vocabulary/messages/catalogue.js';
import { partsOf } from '../../../src/vocabulary/messages/template.js';
import { lacking, messagesIn, messagesOf } from '../../support/messages.js';

const root = resolve(import.meta.dirname, '../../..');

/** The file of `src/vocabulary/messages` in which a message of a file of the source belongs. */
const areas: readonly (readonly [RegExp, string])[] = [
  [/^src\/scenario\/|scenario/, 'scenarios'],
  [/ignored/, 'ignored'],
  [/checks?\//, 'checks'],
  [/pack|plan\/catalogue/, 'packs'],
  [/plan\/table|model\/register|document\/csv/, 'tables'],
  [/^src\/model\/(read-(figure|range|series)|figure)/, 'figures'],
  [/^src\/model\/(read-file|load)/, 'files'],
  [/^src\/document\/(syntax-error|controls|tokens)/, 'yaml'],
  [/^src\/(document|model|diagnostic|source)\//, 'structure'],
  [/^src\/plan\/(build-tariffs|build-anchors)/, 'economy'],
  [/^src\/plan\//, 'model'],
  [/^src\/evaluate\//, 'figures'],
  [/^src\/(command|io)\//, 'usage'],
  [/explain/, 'explanation'],
];
const areaOf = (text: string, path: string): string => {
  const isNoun = /^(an?|the) [a-z]+( of [a-z ]+)?$/.test(text);
  const area = areas.find(([pattern]) => pattern.test(path))?.[1] ?? 'results';
  return `src/vocabulary/messages/${isNoun ? 'nouns' : area}.ts`;
};

const toAdd = (text: string, where: string, file: string): string =>
  `${where}: add to ${file}: phrase(${JSON.stringify(text)}, <es>, <de>)`;

describe('every message has its Spanish and its German:', () => {
  it('the texts in the source', () => {
    const missing = messagesIn(root)
      .filter(({ text }) => lacking(text).length > 0)
      .map(({ text, path, line }) => toAdd(text, `${path}:${line}`, areaOf(text, path)));
    expect(missing).toEqual([]);
  });

  it('the names and explanations of the codes', () => {
    const missing = Object.entries(codes).flatMap(([code, { name, explanation }]) =>
      [name, explanation]
        .filter((text) => lacking(text).length > 0)
        .map((text) => toAdd(text, code, codesFile(code))),
    );
    expect(missing).toEqual([]);
  });

  it('what the transcripts show', () => {
    const folder = join(root, 'test/transcripts');
    const missing = readdirSync(folder)
      .filter((name) => name.endsWith('.txt') && !name.startsWith('languages'))
      .flatMap((name) => said(readFileSync(join(folder, name), 'utf8')).map((text) => [name, text] as const))
      .filter(([, text]) => lacking(text).length > 0)
      .map(([name, text]) => `${name}: ${text}`);
    expect(missing).toEqual([]);
  });
});

/** By the first digit of the code. */
const codesFile = (code: string): string =>
  `src/vocabulary/messages/codes-${['text', 'text', 'figures', 'model', 'model', 'model', 'checks', 'scenarios'][Number(code[3]) - 1]}.ts`;

/** Messages and helps of diagnostics as they were printed, unwrapped; helps that are YAML alone are none. */
function said(transcript: string): readonly string[] {
  const joined = transcript.replace(/^( {2}help: .*)\n {8}(?=\S)/gm, '$1 ');
  const messages = [...joined.matchAll(/^(?:error|warning) BRD\d+: (.*)$/gm)].map(([, text = '']) => text);
  const helps = [...joined.matchAll(/^ {2}help: (.*)$/gm)].map(([, text = '']) => text);
  return [...messages, ...helps.filter((text) => !/^[\w-]+: /.test(text))];
}

describe('the catalogue', () => {
  it('says each English text once', () => {
    const seen = new Set<string>();
    expect(catalogue.map(({ en }) => en).filter((en) => seen.has(en) || !seen.add(en))).toEqual([]);
  });

  it('fills every hole once in every language', () => {
    const holes = (text: string): string =>
      partsOf(text)
        .flatMap((part) => (typeof part === 'string' ? [] : [part.hole]))
        .sort((a, b) => a - b)
        .join();
    // What the reader of YAML calls its own parts may be left out.
    const ours = catalogue.filter(({ en }) => !en.startsWith('not YAML: '));
    const uneven = ours.filter(({ en, es, de }) => holes(en) !== holes(es) || holes(en) !== holes(de));
    expect(uneven.map(({ en }) => en)).toEqual([]);
  });

  it('leaves no translation empty', () => {
    expect(catalogue.filter(({ es, de }) => es.trim() === '' || de.trim() === '')).toEqual([]);
  });
});

describe('the search for messages', () => {
  const source = [
    "import { wrong } from 'some where else';",
    "const help = isBare ? `write the ${thing} out` : 'no words for this';",
    "report(wrong('BRD999', span, 'crooked', help));",
    "const key = 'economy';",
    "throw new Error('this is a bug of the tool');",
    "must(id, 'an example of a key');",
    "mapOf(fields, 'a thing of three words');",
  ].join('\n');

  it('finds sentences, and single words that are handed to a report, and nouns, and no keys, bugs or examples', () => {
    expect(messagesOf('src/plan/sample.ts', source)).toEqual([
      { text: 'write the {} out', path: 'src/plan/sample.ts', line: 2 },
      { text: 'no words for this', path: 'src/plan/sample.ts', line: 2 },
      { text: 'crooked', path: 'src/plan/sample.ts', line: 3 },
      { text: 'a thing of three words', path: 'src/plan/sample.ts', line: 7 },
    ]);
  });

  it('finds that a text lacks both languages', () => {
    expect(lacking('no words for this')).toEqual(['es', 'de']);
    expect(lacking('there is no tariff "{}"')).toEqual([]);
  });
});
