import { describe, expect, it } from 'vitest';
import { children, type Formula } from '../../src/formula/formula.js';
import { columnNames, columns, isColumn } from '../../src/plan/columns.js';
import { formulas, isFormula, isVariant, variants } from '../../src/plan/formulas.js';
import { isOne, isZero } from '../support/numbers.js';

const named = (formula: Formula): readonly string[] => [
  ...(formula.op === 'reference' ? [formula.name] : []),
  ...children(formula).flatMap(named),
];
const all = Object.entries(formulas) as [string, Formula][];

describe('the formulas', () => {
  it.each(all)('%s names only columns, formulas and what has variants', (_, formula) => {
    const kinds = (name: string): number =>
      [isColumn(name), isFormula(name), isVariant(name)].filter(Boolean).length;
    expect(named(formula).filter((name) => kinds(name) !== 1)).toEqual([]);
  });

  it('have a formula for every variant, and no other', () => {
    const written = all.map(([name]) => name).filter((name) => name.includes('/'));
    const declared = Object.entries(variants).flatMap(([name, of]) =>
      of.map((variant) => `${name}/${variant}`),
    );
    expect([...written].sort()).toEqual([...declared].sort());
  });

  it('use every column', () => {
    const used = new Set(all.flatMap(([, formula]) => named(formula)));
    expect(columnNames.filter((name) => !used.has(name))).toEqual([]);
  });

  it('never run in a circle', () => {
    const visit = (name: string, above: readonly string[]): void => {
      expect(above).not.toContain(name);
      const of = all.filter(([full]) => full === name || full.startsWith(`${name}/`));
      for (const [, formula] of of) for (const inner of named(formula)) visit(inner, [...above, name]);
    };
    for (const [name] of all) visit(name.split('/')[0] as string, []);
  });
});

describe('a column that may be silent', () => {
  it.each(columnNames.filter((name) => columns[name].silent))(
    '%s stands for a neutral number, and says so',
    (name) => {
      const { silent } = columns[name];
      expect(silent && (isZero(silent.value) || isOne(silent.value))).toBe(true);
      expect(silent?.note).toMatch(/^[a-z].*[^.]$/);
    },
  );

  it.each([
    'wage',
    'life',
    'counted',
    'population',
    'blocked',
    'return',
    'resolution',
    'valueOfDay',
  ] as const)('%s is never one: what it is cannot be guessed', (name) => {
    expect(columns[name].silent).toBeUndefined();
  });
});
