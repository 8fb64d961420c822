import { describe, expect, it } from 'vitest';
import { codes, type Code } from '../../src/diagnostic/codes.js';
import { disagree, wrong } from '../../src/diagnostic/diagnostic.js';
import { renderCode, renderDiagnostics } from '../../src/render/diagnostics.js';
import type { SourceText } from '../../src/source/text.js';

const source: SourceText = { path: 'm/model.yaml', text: 'id: a\r\n  time: 25 minuts # why\n\tb: 1\n' };
const at = (word: string) => {
  const start = source.text.indexOf(word);
  return { source, start, end: start + word.length };
};
const plain = { color: false, width: 80 };

describe('a diagnostic', () => {
  it('is shown with its place, its line and its help', () => {
    const text = renderDiagnostics(
      [wrong('BRD307', at('minuts'), '"minuts" is not a unit', 'did you mean "minutes"?')],
      plain,
    );
    expect(text).toBe(
      [
        'error BRD307: "minuts" is not a unit',
        '  --> m/model.yaml:2:12',
        '  2 |   time: 25 minuts # why',
        '    |            ^^^^^^',
        '  help: did you mean "minutes"?',
        '',
      ].join('\n'),
    );
  });

  it('shows both places that disagree', () => {
    const text = renderDiagnostics(
      [disagree('BRD604', at('25'), { span: at('id'), text: 'and this' }, 'm')],
      plain,
    );
    expect(text).toContain('m/model.yaml:2:9');
    expect(text).toContain('  1 | id: a\n    | ^^ and this');
  });

  it('marks the right place of a very long line, within the width', () => {
    const long: SourceText = { path: 'x', text: `${'a'.repeat(500)}HERE${'b'.repeat(500)}` };
    const text = renderDiagnostics([wrong('BRD106', { source: long, start: 500, end: 504 }, 'm')], plain);
    const [, , shown = '', marks = ''] = text.split('\n');
    expect(shown.length).toBeLessThanOrEqual(80);
    expect(shown.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('HERE');
  });

  it('marks one character at least, and no more than the line has', () => {
    const marks = (start: number, end: number): string =>
      renderDiagnostics([wrong('BRD106', { source, start, end }, 'm')], plain).replace(/[^^]/g, '');
    expect(marks(5, 5)).toBe('^');
    expect(marks(0, source.text.length)).toBe('^^^^^');
  });

  it('of an empty file has a place and no frame', () => {
    const empty = { path: 'x.yaml', text: '' };
    expect(renderDiagnostics([wrong('BRD111', { source: empty, start: 0, end: 0 }, 'm')], plain)).toBe(
      'error BRD111: m\n  --> x.yaml:1:1\n',
    );
  });
});

describe('the explanation of a code', () => {
  it.each(Object.keys(codes) as Code[])('%s shows a wrong and a right example', (code) => {
    const text = renderCode(code);
    expect(text.startsWith(`${code}: ${codes[code].name}\n`)).toBe(true);
    expect(text).toMatch(/\n\nwrong:\n {2}.+\n\nright:\n {2}.+\n$/s);
    expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });
});
