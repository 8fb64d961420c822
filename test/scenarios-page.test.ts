// What docs/scenarios.md and docs/reforms.md show is true: each piece of YAML loads, and the numbers are those of the tool.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeKinds } from '../src/scenario/changes/registry.js';
import { curves } from '../src/scenario/adoption.js';
import { effectIn, loadTrial, soundly, trialOf } from './support/permit-town.js';
import { root } from './support/run.js';

const page = (name: string): string => readFileSync(join(root, 'docs', name), 'utf8');
const yamlIn = (text: string): readonly string[] =>
  [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml);

/** A piece of a scenario, as a whole one. */
const wholeOf = (piece: string): string =>
  piece.startsWith('balduque:')
    ? piece
    : [
        'balduque: scenario/1',
        'id: piece',
        'model: permit-town',
        'years: 2020..2030',
        'status: assumed',
        piece,
        ...(/^reforms:/m.test(piece) ? [] : ['reforms: []']),
        '',
      ].join('\n');

describe('docs/scenarios.md', () => {
  const text = page('scenarios.md');
  const pieces = yamlIn(text);

  it.each(pieces.map((piece) => [piece.trim().split('\n')[0], piece] as const))('%s: loads', (_, piece) => {
    expect(loadTrial(wholeOf(piece)).diagnostics).toEqual([]);
  });

  it('has the numbers of its scenario', () => {
    const scenario = soundly(loadTrial(pieces[0] ?? ''));
    const rows = [...text.matchAll(/^\| (20\d\d) \| (\d+) \|/gm)].map(([, year, value]) => [
      Number(year),
      value,
    ]);
    expect(rows).toHaveLength(5);
    expect(
      rows.map(([year]) => [year, effectIn(scenario, 'administrativeBurden', Number(year)).after]),
    ).toEqual(rows);
  });

  it('names every key of a scenario and of a reform, and every curve', () => {
    const keys = [
      'growth',
      'discount',
      'figures',
      'waypoints',
      'tests',
      'select',
      'from',
      'until',
      'phaseIn',
    ];
    const more = ['requires', 'excludes', 'partOf', 'cost', 'law', ...curves];
    expect([...keys, ...more].filter((key) => !text.includes(`\`${key}\``))).toEqual([]);
  });
});

describe('docs/reforms.md', () => {
  it('has every kind, and its examples load', () => {
    const text = page('reforms.md');
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, name]) => name)).toEqual(
      changeKinds.map(({ name }) => name),
    );
    const [, ...examples] = yamlIn(text);
    for (const example of examples) {
      const lines = example.trimEnd().split('\n').slice(1);
      expect(loadTrial(trialOf(lines.map((line) => line.slice(2)).join('\n'))).diagnostics).toEqual([]);
    }
  });
});
