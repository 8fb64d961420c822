// The shipped models, from which every case starts. Mexico is large: mostly one file of its procedures is taken.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { byCodeUnit } from '../../src/analysis/select.js';
import { changeKinds } from '../../src/scenario/changes/registry.js';
import type { Folder } from './judge.js';
import { change, changed, type Bytes, type Change } from './mutation.js';

function folderOf(root: string): Folder {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  return new Map(
    paths
      .filter((path) => /\.(yaml|csv)$/.test(path))
      .map((path) => [path, new Uint8Array(readFileSync(join(root, path)))]),
  );
}

/** One file of procedures; published totals of what is left out have nothing to compare with. */
function onlyWith(file: string, folder: Folder): Folder {
  const kept = [...folder].filter(([path]) => !path.startsWith('procedures/') || path === file);
  return new Map(
    kept.map(([path, bytes]) => {
      if (path !== 'model.yaml') return [path, bytes];
      const text = Buffer.from(bytes).toString('utf8');
      return [path, Buffer.from(text.replace(/^anchors:\n(?:[ #].*\n|\n)*/m, ''))];
    }),
  );
}

export type Case = { readonly base: number; readonly changes: readonly Change[] };

/** A reform of every kind, each by its worked example, on the town of these examples. */
function townIn(root: string): Folder {
  const reforms = changeKinds.map(({ name, example }) => {
    const lines = [`id: ${name}-reform`, ...example.reform.split('\n'), ...(more[name] ?? [])];
    return `  - ${lines.join('\n    ')}`;
  });
  const scenario = `${townHead}reforms:\n${reforms.join('\n')}\n`;
  return new Map([
    ['model.yaml', new Uint8Array(readFileSync(join(root, 'docs/permit/model.yaml')))],
    ['scenarios/all.yaml', Buffer.from(scenario)],
  ]);
}
const townHead = `balduque: scenario/1
id: all
title: {en: Every kind of reform, es: Cada tipo de reforma}
model: permit-town
years: 2020..2026
status: assumed
growth: {cases: 1 % per year, wages: 0.5 % per year, note: by itself}
discount: {rate: 3 % per year, year: 2020, timing: middle}
figures: {reach: {series: {2020: 40 %, 2026: 80 %}}}
waypoints: {2022: {value: 60 k EUR, that: administrativeBurden, status: assumed}}
tests:
  - {id: fall, that: administrativeBurden, year: 2026, changeFrom: baseline, between: [20 %, 40 %]}
  - {id: level, that: hours, year: 2024, select: {procedure: permit}, between: [1 h, 2 k h]}
`;
/** What a reform may say beside its change; and what keeps two from setting the same figure. */
const more: Readonly<Record<string, readonly string[]>> = {
  eliminate: ['from: 2026', 'law: true'],
  exempt: ['from: 2022', 'until: 2024', 'phaseIn: {2022: 50 %, 2023: 100 %}', 'requires: [digitise-reform]'],
  digitise: ['cost: {once: 20 k EUR, yearly: 1 k EUR}', 'excludes: kiosks'],
  set: ['until: 2023', 'partOf: scale-reform', 'note: contained'],
  scale: ['title: A fifth less', 'from: 2021'],
};

/** @param models the folder of the shipped models, in the root of the repository */
export function startsIn(models: string): readonly Folder[] {
  const root = join(models, '..');
  const town = townIn(root);
  const scenarios = folderOf(join(root, 'scenarios'));
  const [minimal, whole] = ['minimal', 'mexico'].map((name) => folderOf(join(models, name)));
  if (!minimal || !whole) return [];
  // Its checks are of all its procedures and of a scenario; those of the small model are changed with it.
  const mexico = new Map([...whole].filter(([path]) => path !== 'checks.yaml'));
  const files = [...mexico.keys()].filter((path) => path.startsWith('procedures/')).sort(byCodeUnit);
  const single = files.map((file) => onlyWith(file, mexico));
  // 1 of 320 is all of Mexico, 11 are one of its files.
  const reformed = [...scenarios].map(([path, bytes]) => new Map([...mexico, [`scenarios/${path}`, bytes]]));
  // One in eight is a published case, with its institution's pack.
  const published = readdirSync(join(models, 'published'), { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => folderOf(join(models, 'published', name)));
  // And one in sixteen has reforms, which take the longest: mostly a small town, which has them all.
  return [
    ...Array.from({ length: 299 - single.length - 2 * published.length }, () => minimal),
    ...published,
    ...published,
    ...single,
    mexico,
    ...Array.from({ length: 20 - reformed.length }, () => town),
    ...reformed,
  ];
}

export const cases = (bases: number): fc.Arbitrary<Case> =>
  fc.record({ base: fc.nat(bases - 1), changes: fc.array(change, { minLength: 1, maxLength: 4 }) });

/** One invalid model in four is run, too. */
export const isAgain = ({ changes }: Case): boolean => (changes[0]?.at ?? 0) < 0.25;

export function folderFor({ base, changes }: Case, starts: readonly Folder[]): Folder {
  const files = new Map<string, Bytes>(starts[base]);
  const paths = [...files.keys()].sort(byCodeUnit);
  for (const one of changes) {
    const path = paths[one.file % paths.length] as string;
    files.set(path, changed(files.get(path) as Bytes, one));
  }
  return files;
}
