// The layers of the house, checked over a map of file name to text. Pure functions: the test gives them the real
// tree once, and small planted trees to prove that each rule catches what it is there for.
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { BANS, BUDGET, DOOR, ENTRIES, LIBRARIES, MAIN, RANKS, RENDER_SEES } from './house.js';
import { computedImports, importsOf, lineAt, scan } from './source-scan.js';
import type { Import } from './source-scan.js';

export type SourceTree = ReadonlyMap<string, string>;
/** One sentence: where, what, and why it matters. */
export type Breach = string;
export type Rule = (house: House) => readonly Breach[];

type File = { readonly name: string; readonly text: string; readonly folder: string };
type Edge = Import & { readonly from: File };

export type House = {
  readonly files: readonly File[];
  /** Imports of other files of the tree. */
  readonly inner: readonly (Edge & { readonly to: File })[];
  /** Relative imports that lead nowhere in the tree. */
  readonly lost: readonly Edge[];
  /** Imports of packages and of Node's own modules. */
  readonly outer: readonly (Edge & { readonly library: string; readonly builtin: boolean })[];
};

const BUILTINS = new Set(builtinModules);
const TEXT_ORDER = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The layer of `src/plan/rows.ts` is `plan`; a file that lies in `src` itself has none. */
const folderOf = (name: string): string => (name.split('/').length > 2 ? (name.split('/')[1] ?? '') : '');

const libraryOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const at = ({ from, line }: Edge): string => `${from.name}:${line}`;

export function survey(tree: SourceTree): House {
  const files = [...tree]
    .map(([name, text]) => ({ name, text, folder: folderOf(name) }))
    .sort((a, b) => TEXT_ORDER(a.name, b.name));
  const byName = new Map(files.map((file) => [file.name, file]));
  const edges = files.flatMap((from): Edge[] => importsOf(from.text).map((found) => ({ ...found, from })));
  const isRelative = ({ specifier }: Edge): boolean => /^\.{0,2}\//.test(specifier);
  const target = ({ from, specifier }: Edge): File | undefined =>
    byName.get(posix.join(posix.dirname(from.name), specifier.replace(/\.js$/, '.ts')));
  const relative = edges.filter(isRelative);
  return {
    files,
    inner: relative.flatMap((edge) => {
      const to = target(edge);
      return to === undefined ? [] : [{ ...edge, to }];
    }),
    lost: relative.filter((edge) => target(edge) === undefined),
    outer: edges
      .filter((edge) => !isRelative(edge))
      .map((edge) => {
        const library = libraryOf(edge.specifier.replace(/^node:/, ''));
        return { ...edge, library, builtin: edge.specifier.startsWith('node:') || BUILTINS.has(library) };
      }),
  };
}

const everyFileHasALayer: Rule = ({ files }) =>
  files
    .filter(({ folder }) => RANKS[folder] === undefined)
    .map(
      ({ name }) =>
        `${name} lies in no layer: a file belongs to one of ${Object.keys(RANKS).join(', ')}; a new layer gets its rank ` +
        'in test/support/house.ts and its place in ARCHITECTURE.md, so that everybody knows what it may know',
    );

const importsPointDown: Rule = ({ inner }) =>
  inner.flatMap((edge) => {
    const [from, to] = [edge.from.folder, edge.to.folder];
    const [above, below] = [RANKS[from], RANKS[to]];
    if (from === to || above === undefined || below === undefined || below < above) return [];
    const why =
      above === below
        ? `${from} and ${to} are siblings on rank ${above}: neither knows the other, so that each can be replaced alone; ` +
          'what both need lies lower'
        : `${from} (rank ${above}) lies below ${to} (rank ${below}): a layer that knows those above it cannot be read, ` +
          'tested or replaced without them; hand the thing down as an argument, or put its type lower';
    return [`${at(edge)} imports ${edge.to.name}, but ${why}`];
  });

const renderersSeeResults: Rule = ({ inner }) =>
  inner
    .filter(({ from, to }) => from.folder === 'render' && !RENDER_SEES.includes(to.folder))
    .map(
      (edge) =>
        `${at(edge)} imports ${edge.to.name}, but a renderer sees the result and nothing that made it: ` +
        'a saved result must be printable again in every format; what is missing belongs into result/',
    );

const ioIsTheOnlyDoor: Rule = ({ outer }) =>
  outer
    .filter(({ builtin, from, library }) => {
      const allowed = from.folder === DOOR || (from.folder === 'bin' && library === 'process');
      return builtin && !allowed;
    })
    .map(
      (edge) =>
        `${at(edge)} imports ${edge.specifier}, but io is the only door to files, process and clock: ` +
        'everything below it takes a Files port or a plain value, so that it runs in a test, a browser or a worker alike',
    );

const librariesHaveOneHome: Rule = ({ outer }) =>
  outer
    .filter(({ builtin }) => !builtin)
    .flatMap((edge) => {
      const entry = LIBRARIES[edge.library];
      if (entry === undefined) {
        return [
          `${at(edge)} imports ${edge.library}, which test/support/house.ts does not list: say there which layer may know it, ` +
            'why, and whether it is heavy',
        ];
      }
      if (entry.folders.includes(edge.from.folder)) return [];
      return [
        `${at(edge)} imports ${edge.library}, which only ${entry.folders.join(' and ')} may: ${entry.why}`,
      ];
    });

const heavyLibrariesComeOnUse: Rule = ({ outer }) => {
  const heavy = outer.filter(({ library }) => LIBRARIES[library]?.heavy);
  const eager = heavy
    .filter(({ kind }) => kind === 'value')
    .map(
      (edge) =>
        `${at(edge)} loads ${edge.library} with every start, but it is heavy: write await import('${edge.specifier}') ` +
        'where it is used, so that those who never use it never wait for it',
    );
  const libraries = [...new Set(heavy.map(({ library }) => library))];
  const spread = libraries.flatMap((library) => {
    const files = [...new Set(heavy.filter((edge) => edge.library === library).map(({ from }) => from.name))];
    if (files.length < 2) return [];
    return [
      `${files.join(' and ')} all import ${library}, but a heavy library has one file that knows it and can be replaced`,
    ];
  });
  return [...eager, ...spread];
};

const nothingIsBanned: Rule = ({ files }) =>
  files.flatMap(({ name, text, folder }) => {
    const { code } = scan(text);
    return BANS.filter(({ except }) => !except.includes(folder)).flatMap(({ pattern, what, why }) =>
      [...code.matchAll(pattern)].map((match) => `${name}:${lineAt(code, match.index)} uses ${what}: ${why}`),
    );
  });

/** One cycle for each knot of files, found by walking from every file in order. */
const noCycles: Rule = ({ files, inner }) => {
  const next = new Map(files.map(({ name }) => [name, new Set<string>()]));
  for (const { from, to } of inner) next.get(from.name)?.add(to.name);
  const done = new Set<string>();
  const breaches: Breach[] = [];
  const walk = (name: string, path: readonly string[]): void => {
    const start = path.indexOf(name);
    if (start >= 0) {
      const cycle = [...path.slice(start), name].join(' -> ');
      breaches.push(
        `${cycle} is a circle: none of these files can be understood or tested without the others; move what they share into a file below them`,
      );
    }
    if (start >= 0 || done.has(name)) return;
    for (const to of next.get(name) ?? []) walk(to, [...path, name]);
    done.add(name);
  };
  for (const { name } of files) walk(name, []);
  return breaches;
};

const everythingIsReached: Rule = ({ files, inner }) => {
  if (!files.some(({ name }) => name === MAIN)) return [`${MAIN} is missing: it is where the program starts`];
  const reached = new Set(ENTRIES);
  for (const name of reached) {
    for (const { from, to } of inner) if (from.name === name) reached.add(to.name);
  }
  return files
    .filter(({ name }) => !reached.has(name))
    .map(
      ({ name }) =>
        `${name} is reached by nothing from ${ENTRIES.join(' or ')}: what nobody uses, nobody keeps right; use it or remove it`,
    );
};

const importsLeadSomewhere: Rule = ({ lost, files }) => [
  ...lost
    .filter(({ from, specifier }) => !(from.folder === 'bin' && specifier === '../../package.json'))
    .map(
      (edge) =>
        `${at(edge)} imports ${edge.specifier}, which is no file of src: name it as ./x.js, and keep to src, ` +
        'because nothing else is in the bundle',
    ),
  ...files.flatMap(({ name, text }) =>
    computedImports(text).map(
      (line) =>
        `${name}:${line} computes the name of what it imports: write it out, or neither the bundler nor this test sees it`,
    ),
  ),
];

const exportsHaveNames: Rule = ({ files }) =>
  files.flatMap(({ name, text }) => {
    const { code } = scan(text);
    return [...code.matchAll(/\bexport\s+default\b|\bexport\s*\{[^}]*\bas\s+default\b/g)].map(
      (match) =>
        `${name}:${lineAt(code, match.index)} has a default export: a thing has one name, the same wherever it is used, so that it can be found`,
    );
  });

const lineCount = (text: string): number => text.replace(/\n$/, '').split('\n').length;

const filesAreSmall: Rule = ({ files }) => {
  const counts = files.map(({ text }) => lineCount(text)).sort((a, b) => a - b);
  const median = counts[Math.floor(counts.length / 2)] ?? 0;
  const long = files
    .filter(({ text }) => lineCount(text) > BUDGET.file)
    .map(
      ({ name, text }) =>
        `${name} has ${lineCount(text)} lines, and ${BUDGET.file} is the most: a file is one concept; find the second one in it`,
    );
  if (median < BUDGET.median) return long;
  return [
    ...long,
    `the median file has ${median} lines and must stay under ${BUDGET.median}: the house is read by concept, and concepts are small`,
  ];
};

/** Every rule by the sentence that it keeps. */
export const RULES = {
  'every file lies in a layer': everyFileHasALayer,
  'imports point to a lower rank': importsPointDown,
  'imports lead to a file of src': importsLeadSomewhere,
  'renderers see only results': renderersSeeResults,
  'io is the only door': ioIsTheOnlyDoor,
  'a library has one home': librariesHaveOneHome,
  'heavy libraries are loaded on use': heavyLibrariesComeOnUse,
  'nothing differs between machines': nothingIsBanned,
  'no files import in a circle': noCycles,
  'every file is reached from an entry': everythingIsReached,
  'exports have names': exportsHaveNames,
  'files are small': filesAreSmall,
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof RULES;
