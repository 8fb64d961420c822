import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aboutMaps, aboutOf } from '../../src/model/about.js';
import { allFileShapes } from '../../src/command/file-kinds.js';
import type { MapShape } from '../../src/model/shape.js';
import { measureNames } from '../../src/plan/measures.js';
import { root } from '../support/run.js';
import { mapsIn } from '../support/shapes.js';

const found = new Map<string, Set<MapShape>>();
for (const { shape } of Object.values(allFileShapes)) mapsIn(shape, found);
const keys = [...found].flatMap(([what, shapes]) =>
  [...shapes].flatMap(({ fields }) => Object.keys(fields).map((key) => `${what}: ${key}`)),
);
const known = new Set(keys);
/** What a kind of reform does is said by the kind, and not in `about/`. */
const saidElsewhere = new Set(
  [...found].flatMap(([what, shapes]) =>
    [...shapes].flatMap(({ fields }) =>
      Object.entries(fields).flatMap(([key, { about }]) => (about === undefined ? [] : [`${what}: ${key}`])),
    ),
  ),
);

describe('what an editor says of keys', () => {
  it('is of every key of every map', () => {
    const lacking = [...known].filter((one) => {
      const [what = '', key = ''] = one.split(': ');
      return aboutOf(what, key) === undefined && !saidElsewhere.has(one);
    });
    expect(lacking, 'a key needs its sentence in src/model/about/').toEqual([]);
    expect(known.size).toBeGreaterThan(100);
  });

  it('is of no key that is not there', () => {
    const said = Object.entries(aboutMaps).flatMap(([what, map]) =>
      Object.keys(map).map((key) => `${what}: ${key}`),
    );
    expect(said.filter((one) => !known.has(one))).toEqual([]);
  });

  it.each(Object.entries(aboutMaps))('are sentences: %s', (what, map) => {
    for (const key of Object.keys(map))
      expect(aboutOf(what, key)?.text, `${key}`).toMatch(/^[A-Z`][\s\S]{15,}(?:[^.]\.| \.\.\.)$/);
  });

  it('names measures that there are', () => {
    const shown = ['a model: headline', 'an anchor: that', 'a test: that', 'a waypoint: that'].flatMap(
      (one) => {
        const [what = '', key = ''] = one.split(': ');
        return aboutOf(what, key)?.examples ?? [];
      },
    );
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((name) => ![...measureNames, 'shareOfGdp'].includes(name))).toEqual([]);
  });
});

describe('docs/language.md', () => {
  const pages = ['docs/language.md', 'docs/scenarios.md'].filter((page) => existsSync(join(root, page)));
  const text = pages
    .map((page) => readFileSync(join(root, page), 'utf8'))
    .join('\n')
    .replaceAll(/^```.*$/gm, '');
  const words = new Set(
    [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => [
      ...(code.match(/[A-Za-z][A-Za-z0-9]*/g) ?? []),
      ...(code.match(/[A-Za-z][\w-]*/g) ?? []),
    ]),
  );

  it('mentions every key, in backticks', () => {
    // The codes have a page of their own, docs/diagnostics.md.
    const named = [...known].filter((one) => !words.has(one.split(': ')[1] ?? '') && !/BRD\d+$/.test(one));
    expect(named, 'each needs a word in docs/language.md').toEqual([]);
  });
});
