// The layers are a test that fails with the reason in prose: taste does not keep layers, a red build does.
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES, survey } from './support/architecture.js';
import type { RuleName } from './support/architecture.js';
import { importsOf } from './support/source-scan.js';
import { FAULTS, INNOCENTS, planted, SOUND } from './support/planted-trees.js';
import { readTree } from './support/read-tree.js';

const names = Object.keys(RULES) as RuleName[];

describe('the house', () => {
  const house = survey(readTree(resolve(import.meta.dirname, '..'), 'src', '.ts'));

  it('is seen at all', () => {
    expect(house.files.length).toBeGreaterThan(20);
    expect(house.inner.length).toBeGreaterThan(20);
    expect(house.outer.length).toBeGreaterThan(0);
  });

  it.each(names)('%s', (name) => {
    const breaches = RULES[name](house);
    expect(breaches, `\n\n${breaches.join('\n\n')}\n`).toEqual([]);
  });
});

describe('the rules', () => {
  it.each(names)('pass a sound house: %s', (name) => {
    expect(RULES[name](survey(SOUND))).toEqual([]);
  });

  it.each(FAULTS)('catch $name', ({ rule, plant, says }) => {
    const breaches = RULES[rule](survey(planted(plant)));
    expect(breaches).toHaveLength(1);
    expect(breaches[0]).toMatch(says);
  });

  it.each(INNOCENTS)('let pass $name', ({ plant }) => {
    const house = survey(planted(plant));
    expect(names.flatMap((name) => RULES[name](house))).toEqual([]);
  });

  it('are each proven by a planted fault', () => {
    expect(new Set(FAULTS.map(({ rule }) => rule))).toEqual(new Set(names));
  });
});

describe('the reader of imports', () => {
  it.each([
    [`import { a } from './a.js';`, './a.js', 'value'],
    [`import {\n  a,\n  type B,\n} from './a.js';`, './a.js', 'value'],
    [`import type { A } from './a.js';`, './a.js', 'type'],
    [`import type from './a.js';`, './a.js', 'value'],
    [`import './a.js';`, './a.js', 'value'],
    [`export * from './a.js';`, './a.js', 'value'],
    [`export type { A } from './a.js';`, './a.js', 'type'],
    [`const a = await import('./a.js');`, './a.js', 'dynamic'],
    [`const a = require("./a.js");`, './a.js', 'dynamic'],
    [`type A = typeof import('./a.js');`, './a.js', 'type'],
  ])('reads %s', (text, specifier, kind) => {
    expect(importsOf(text)).toEqual([expect.objectContaining({ specifier, kind })]);
  });

  it.each([
    `// import { a } from './a.js';`,
    `/* import './a.js' */`,
    `const text = "import { a } from './a.js'";`,
    'const text = `import a from "./a.js" ${`${1}`} import "./b.js"`;',
    `const quote = /["']/; const from = 'a.js';`,
    `const half = total / 2; // from './a.js'`,
  ])('sees no import in %s', (text) => {
    expect(importsOf(text)).toEqual([]);
  });

  it('goes on after a template', () => {
    const text = 'const a = `x ${ { b: `}` }.b } y`;\nimport { c } from "./c.js";';
    expect(importsOf(text)).toEqual([{ specifier: './c.js', kind: 'value', line: 2 }]);
  });
});
