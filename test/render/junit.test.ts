// JUnit XML: well formed, escaped, with counts that are right, and the same bytes each time.
import { describe, expect, it } from 'vitest';
import { renderJunit } from '../../src/render/junit.js';
import { checkAsked } from '../../src/command/check.js';
import type { Result } from '../../src/result/result.js';
import { fileOf, town, worldOf } from '../support/checks.js';
import { sketch } from '../support/run.js';

const resultFrom = (file: string): Result => checkAsked([], worldOf(sketch(town), file), 'en').result;
const xml = (...checks: readonly string[]): string =>
  renderJunit(resultFrom(fileOf(...checks)), { width: 80, color: false, language: 'en' });

type Element = {
  readonly name: string;
  readonly of: Readonly<Record<string, string>>;
  readonly inside: Element[];
  text: string;
};

/** A small reader of XML that takes nothing but what is well formed. */
function parsed(source: string): Element {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!source.startsWith(head)) throw new Error('no declaration');
  const open: Element[] = [{ name: '', of: {}, inside: [], text: '' }];
  const token = /<(\/?)([\w-]+)((?: [\w-]+="[^"<]*")*)>|([^<]+)/gy;
  token.lastIndex = head.length;
  for (let at = head.length; at < source.length; at = token.lastIndex) {
    const found = token.exec(source);
    if (!found) throw new Error(`not well formed at ${source.slice(at, at + 40)}`);
    const [, slash, name, attributes = '', text] = found;
    const top = open.at(-1) as Element;
    if (text !== undefined) top.text += decoded(text);
    else if (slash === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const of = Object.fromEntries(
        [...attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, decoded(value ?? '')]),
      );
      const element: Element = { name: name ?? '', of, inside: [], text: '' };
      top.inside.push(element);
      open.push(element);
    }
  }
  if (open.length !== 1 || open[0]?.inside.length !== 1) throw new Error('not one root');
  return open[0].inside[0] as Element;
}

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#10': '\n',
  '#9': '\t',
};
const decoded = (text: string): string =>
  text.replace(/&([^;]*);?/g, (whole, sign: string) => {
    const found = signs[sign];
    if (found === undefined || !whole.endsWith(';')) throw new Error(`"${whole}" stands for nothing`);
    return found;
  });

/** What the schemas of JUnit have in common: which element stands in which, what each must say, and that counts are what they count. */
function judged(root: Element): void {
  expect(root.name).toBe('testsuites');
  const number = (element: Element, key: string): number => {
    expect(element.of[key]).toMatch(/^\d+$/);
    return Number(element.of[key]);
  };
  const cases = root.inside.flatMap(({ inside }) => inside);
  const having = (name: string, some: readonly Element[]): number =>
    some.filter(({ inside }) => inside.some((one) => one.name === name)).length;
  for (const suite of root.inside) {
    expect(suite.name).toBe('testsuite');
    expect(suite.of['name']).not.toBe('');
    expect(number(suite, 'tests')).toBe(suite.inside.length);
    expect(number(suite, 'failures')).toBe(having('failure', suite.inside));
    expect(number(suite, 'errors')).toBe(having('error', suite.inside));
    for (const one of suite.inside) {
      expect([one.name, one.of['classname']]).toEqual(['testcase', suite.of['name']]);
      expect(one.of['name']).toBeTruthy();
      for (const part of one.inside) expect(['failure', 'error', 'system-out']).toContain(part.name);
      for (const part of one.inside.filter(({ name }) => name !== 'system-out'))
        expect([part.of['type'], part.of['message']].every(Boolean)).toBe(true);
    }
    expect(new Set(suite.inside.map(({ of }) => of['name'])).size).toBe(suite.inside.length);
  }
  expect([number(root, 'tests'), number(root, 'failures'), number(root, 'errors')]).toEqual([
    cases.length,
    having('failure', cases),
    having('error', cases),
  ]);
}

const sample = [
  '{id: holds, that: hours, equals: 150 h}',
  '{id: fails, name: "A & B <of> \\"C\\" \'d\'", that: hours, errorAbove: 5 h}',
  '{id: warns, that: hours, warnAbove: 5 h}',
  '{id: apart, that: hours, equals: 5 h, rounding: down, follows: false, note: 1 < 2 && 3 > 2}',
];

describe('JUnit', () => {
  it('is well formed, and counts what there is', () => {
    const root = parsed(xml(...sample));
    judged(root);
    expect([root.of['tests'], root.of['failures'], root.of['errors']]).toEqual(['4', '1', '0']);
  });

  it('holds the failure with its code, its place and the numbers', () => {
    const failed = parsed(xml(...sample)).inside[0]?.inside[1];
    const [failure] = failed?.inside ?? [];
    expect(failure?.of).toEqual({ message: '"fails" comes to 150 h, above 5 h', type: 'BRD871' });
    expect(failure?.text).toContain('A & B <of> "C" \'d\': hours, 2024');
    expect(failure?.text).toContain('measured 150; demanded error > 5 h; margin -145');
    expect(failure?.text).toContain('(checks.yaml:5:10)');
  });

  it('says how it was rounded, what warns and what does not follow', () => {
    const [holds, , warns, apart] = parsed(xml(...sample)).inside[0]?.inside ?? [];
    const said = [holds, warns, apart].map((one) => [one?.inside[0]?.name, one?.inside[0]?.text]);
    expect(said).toEqual([
      ['system-out', expect.stringContaining('rounded half-up')],
      ['system-out', expect.stringContaining('warned: BRD871 "warns" comes to 150 h, above 5 h')],
      ['system-out', expect.stringContaining('does not follow: 1 < 2 && 3 > 2')],
    ]);
    expect(apart?.inside[0]?.text).toContain('rounded down');
  });

  it('has a file that could not be computed as one case in error', () => {
    const root = parsed(xml('{id: a, that: houers, equals: 5 h}', '{id: b, that: hours}'));
    judged(root);
    expect([root.of['tests'], root.of['failures'], root.of['errors']]).toEqual(['1', '0', '1']);
    expect(root.inside[0]?.inside[0]?.inside[0]?.text.split('\n')).toHaveLength(2);
  });

  it('is the same bytes each time, and ends in a newline', () => {
    expect(xml(...sample)).toBe(xml(...sample));
    expect(xml(...sample)).toMatch(/<\/testsuites>\n$/);
  });

  it('shows what XML cannot hold as a mark', () => {
    const result = resultFrom(fileOf(...sample));
    const [table, ...rest] = result.tables;
    const strange = {
      ...result,
      tables: [{ ...table, titles: { holds: 'a\u0000b\u001bc\ud800d\uffff😀' } }, ...rest],
    } as Result;
    const text = renderJunit(strange, { width: 80, color: false, language: 'en' });
    judged(parsed(text));
    expect(text).toContain('a\ufffdb\ufffdc\ufffdd\ufffd😀');
  });
});
