// Options that several commands share, from words to what they mean.
import { describe, expect, it } from 'vitest';
import { formatOf, renderOptionsOf, selectionOf, wholeNumber } from '../../src/command/options.js';
import type { World } from '../../src/source/world.js';

const world = (environment: Record<string, string>, terminal: Partial<World['terminal']> = {}): World =>
  ({ environment, terminal: { out: false, err: false, width: undefined, ...terminal } }) as unknown as World;

describe('the format', () => {
  it('is the one asked for, else what the extension of the file says, else a table', () => {
    expect(formatOf({})).toBe('table');
    expect(formatOf({ format: 'json' })).toBe('json');
    expect(formatOf({ output: 'out.csv' })).toBe('csv');
    expect(formatOf({ output: 'a.b/out.MD' })).toBe('markdown');
    expect(formatOf({ output: 'out.csv', format: 'json' })).toBe('json');
  });

  it('that is not known is refused, with what was probably meant', () => {
    expect(() => formatOf({ format: 'jsn' })).toThrow('there is no format "jsn"');
    expect(() => formatOf({ output: 'out.pdq' })).toThrow('is no format');
    expect(() => formatOf({ output: 'out' })).toThrow('is no format');
  });
});

describe('a selection', () => {
  it('is of dimensions, each with one value or several', () => {
    expect(selectionOf(['authority=SAT,IMSS', 'procedure=sat-*'])).toEqual(
      new Map([
        ['authority', ['SAT', 'IMSS']],
        ['procedure', ['sat-*']],
      ]),
    );
  });

  it('that selects nothing, or the same twice, is refused', () => {
    expect(() => selectionOf(['SAT'])).toThrow('"SAT" selects nothing');
    expect(() => selectionOf(['authority='])).toThrow('selects nothing');
    expect(() => selectionOf(['authority=A', 'authority=B'])).toThrow('authority is selected twice');
  });
});

describe('a whole number', () => {
  it('lies in its range', () => {
    expect(wholeNumber(undefined, '--top', 1, 9)).toBeUndefined();
    expect(wholeNumber('7', '--top', 1, 9)).toBe(7);
    for (const word of ['0', '10', '1.5', '-1', 'x', '1e0', ''])
      expect(() => wholeNumber(word, '--top', 1, 9)).toThrow(`--top ${word} is not a whole number`);
  });
});

describe('width and colour', () => {
  it('come from COLUMNS, else the terminal, else 100', () => {
    expect(renderOptionsOf({}, world({ COLUMNS: '80' })).width).toBe(80);
    expect(renderOptionsOf({}, world({}, { width: 132 })).width).toBe(132);
    expect(renderOptionsOf({}, world({})).width).toBe(100);
    expect(renderOptionsOf({}, world({ COLUMNS: 'wide' })).width).toBe(100);
  });

  it('colours are for terminals, unless forced or forbidden', () => {
    const color = (environment: Record<string, string>, out: boolean, options = {}): boolean =>
      renderOptionsOf(options, world(environment, { out })).color;
    expect(color({}, true)).toBe(true);
    expect(color({}, false)).toBe(false);
    expect(color({ FORCE_COLOR: '1' }, false)).toBe(true);
    expect(color({ FORCE_COLOR: '0' }, false)).toBe(false);
    expect(color({ NO_COLOR: '1' }, true)).toBe(false);
    expect(color({ NO_COLOR: '' }, true)).toBe(true); // no-color.org: only when not empty
    expect(color({ NO_COLOR: '1', FORCE_COLOR: '1' }, true)).toBe(false);
    expect(color({}, true, { color: false })).toBe(false);
    expect(color({ FORCE_COLOR: '1' }, true, { output: 'out.txt' })).toBe(false);
  });

  it('FORCE_COLOR=0 takes the colours of a terminal away', () => {
    expect(renderOptionsOf({}, world({ FORCE_COLOR: '0' }, { out: true })).color).toBe(false);
  });
});
