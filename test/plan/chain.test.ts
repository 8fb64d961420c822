import { describe, expect, it } from 'vitest';
import { foundIn, modelYaml } from '../support/model.js';

const model = (figures: readonly string[]): { readonly 'model.yaml': string } => ({
  'model.yaml': modelYaml({ more: `figures:\n${figures.map((line) => `  ${line}`).join('\n')}` }),
});
/** `a0` stands on nothing, `a1` on it, and so on. */
const chain = (n: number): readonly string[] => [
  'a0: 5',
  ...Array.from({ length: n }, (_, i) => `a${i + 1}: {product: [a${i}, 1]}`),
];
const long = (figures: readonly string[]): readonly string[] =>
  foundIn(model(figures)).filter((one) => one.startsWith('BRD320'));

describe('a chain of named figures', () => {
  it('has sixty links at most, in whatever order they are written', () => {
    expect(long(chain(59))).toEqual([]);
    expect(long(chain(60))).toEqual(['BRD320 a60']);
    expect(long([...chain(59)].reverse())).toEqual([]);
    expect(long([...chain(60)].reverse())).toHaveLength(1);
  });

  it('of thousands ends in a message, not in the stack', () => {
    expect(long(chain(20_000)).length).toBeGreaterThan(0);
    expect(long([...chain(20_000)].reverse()).length).toBeGreaterThan(0);
  });

  it('that is wide is not long', () => {
    const wide = Array.from({ length: 300 }, (_, i) => `b${i}: {product: [a0, 2]}`);
    expect(long(['a0: 5', ...wide])).toEqual([]);
  });
});
