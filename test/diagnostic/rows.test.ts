import { expect, it } from 'vitest';
import { wrong, type Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { oncePerTable } from '../../src/diagnostic/rows.js';

const at = (path: string, start: number, message: string): Diagnostic =>
  wrong('BRD503', { source: { path, text: 'x'.repeat(99) }, start, end: start + 1 }, message);

it('the same mistake in several rows of a table is told once, with how many more have it', () => {
  const told = oncePerTable([
    at('t.csv', 1, 'a'),
    at('t.csv', 5, 'b'),
    at('t.csv', 9, 'a'),
    at('t.csv', 20, 'a'),
  ]);
  expect(told.map(({ message, note, labels }) => [message, labels[0]?.span.start, note])).toEqual([
    ['a', 1, 'the same in 2 more rows of this table'],
    ['b', 5, undefined],
  ]);
});

it('mistakes in files that people wrote are each told', () => {
  const all = [at('t.yaml', 1, 'a'), at('t.yaml', 5, 'a')];
  expect(oncePerTable(all)).toEqual(all);
});

it('of two tables each has its own', () => {
  expect(oncePerTable([at('t.csv', 1, 'a'), at('u.csv', 1, 'a')])).toHaveLength(2);
});
