// The usual slips in YAML are told in every language, not only that they are there.
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/document/yaml.js';
import { translator } from '../../../src/vocabulary/messages/translate.js';

const messages = (text: string): readonly string[] => {
  const found: string[] = [];
  parseYaml({ path: 'a.yaml', text }, ({ code, message }) => {
    if (code === 'BRD106') found.push(message);
  });
  return found;
};

describe('what the reader of YAML says of', () => {
  it.each([
    ['a quote without its end', 'title: "no end\n'],
    ['a single quote without its end', "title: 'no end\n"],
    ['a second colon', 'title: a: b\n'],
    ['a key on two lines', 'a\nb: c\n'],
    ['keys in different columns', 'a:\n    b: 1\n  c: 2\n'],
    ['items in different columns', 'a:\n    - b\n  - c\n'],
    ['a brace without its end', 'a: {b: 1\n'],
    ['a bracket without its end', 'a: [b, c\n'],
    ['a missing comma', 'a: {b: "1" c: "2"}\n'],
    ['two commas', 'a: [b, , c]\n'],
    ['a text that begins with @', 'a: @b\n'],
    ['an escape that is none', 'a: "\\q"\n'],
    ['a comment without a space', 'a: "b"#c\n'],
    ['a key without a value', 'a: 1\nb\n'],
  ])('%s', (_, text) => {
    const said = messages(text);
    expect(said.length).toBeGreaterThan(0);
    for (const language of ['es', 'de'] as const) {
      const translate = translator(language);
      const raw = said.filter((message) => translate(message)?.endsWith(message.slice('not YAML: '.length)));
      expect(raw).toEqual([]);
    }
  });
});
