import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from '../../src/document/node.js';
import { parseYaml } from '../../src/document/yaml.js';

function parse(text: string): Node {
  const root = parseYaml({ path: 'x.yaml', text }, ({ message }) => {
    throw new Error(message);
  });
  if (!root) throw new Error('nothing');
  return root;
}

/** Scalars as their text, with a `!` where a comma had split it. */
const shown = (node: Node): unknown =>
  node.kind === 'scalar'
    ? `${node.text}${node.split ? '!' : ''}`
    : node.kind === 'list'
      ? node.items.map(shown)
      : node.entries.map(({ key, value }) => [key, shown(value)]);

describe('a comma in a flow map or list', () => {
  it.each([
    ['{time: 1,5 h}', [['time', '1,5 h!']]],
    [
      '{time: 1,5 h, money: 2 EUR}',
      [
        ['time', '1,5 h!'],
        ['money', '2 EUR'],
      ],
    ],
    ['{money: 1,234,567.5 EUR}', [['money', '1,234,567.5 EUR!']]],
    [
      '{en: Joining, leaving and pay, es: Altas}',
      [
        ['en', 'Joining, leaving and pay!'],
        ['es', 'Altas'],
      ],
    ],
    ['[1,000 MXN]', ['1,000 MXN!']],
    ['[1,5 h, 2 h]', ['1,5 h!', '2 h']],
    ['[1,000,000 MXN]', ['1,000,000 MXN!']],
  ])('that splits what was meant as one is mended and marked: %s', (text, expected) => {
    expect(shown(parse(text))).toEqual(expected);
  });

  it.each([
    ['[2012, 2013]', ['2012', '2013']],
    ['[a,b]', ['a', 'b']],
    ['["1","2"]', ['1', '2']],
    [
      '{en: "Joining, leaving", es: Altas}',
      [
        ['en', 'Joining, leaving'],
        ['es', 'Altas'],
      ],
    ],
    [
      '{time: , money: 2 EUR}',
      [
        ['time', ''],
        ['money', '2 EUR'],
      ],
    ],
    [
      '{time: 5 min, money: }',
      [
        ['time', '5 min'],
        ['money', ''],
      ],
    ],
    [
      '{time: 5 min, money:}',
      [
        ['time', '5 min'],
        ['money', ''],
      ],
    ],
    [
      '{a: [1], b}',
      [
        ['a', ['1']],
        ['b', ''],
      ],
    ],
    [
      '{a: "quoted", b}',
      [
        ['a', 'quoted'],
        ['b', ''],
      ],
    ],
  ])('that was meant stays one: %s', (text, expected) => {
    expect(shown(parse(text))).toEqual(expected);
  });

  it('is no matter outside of flow', () => {
    expect(shown(parse('time: 1,5 h\nname: Joining, leaving\n'))).toEqual([
      ['time', '1,5 h'],
      ['name', 'Joining, leaving'],
    ]);
  });

  it('with a space after it parts any list of whole numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), (numbers) => {
        expect(shown(parse(`[${numbers.join(', ')}]`))).toEqual(numbers.map(String));
      }),
    );
  });
});
