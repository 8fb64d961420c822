/** A model's folder to what its files say, with every problem found on the way. */
import { watched, wrong, type Report } from '../diagnostic/diagnostic.js';
import { parseCsv, type CsvTable } from '../document/csv.js';
import { entryOf, isEmpty, type MapNode, type Node } from '../document/node.js';
import { unitWords } from '../quantity/unit-words.js';
import { inherit, type Standing } from '../source/provenance.js';
import type { Files } from '../source/files.js';
import { limits } from '../source/limits.js';
import type { Said } from '../source/text.js';
import type { KindContext } from './figure-kinds.js';
import { modelFile, modelKeys, sourceList, type ModelFile, type SourceEntry } from './model.js';
import { procedure, type Procedure } from './procedure.js';
import { asMeant, listOf, mapOf, may, must, refuseKind, type Named, type Reading } from './reader.js';
import { readMap, readText } from './read-file.js';
import { text, wording } from './scalars.js';
import { standingFields, standingOf } from './standing.js';

/** A procedure, and what the files around it say of its figures. */
export type PlacedProcedure = { readonly procedure: Procedure; readonly around: Standing };

export type Model = {
  readonly file: ModelFile;
  readonly standing: Standing;
  readonly context: KindContext;
  readonly sources: Named<SourceEntry>;
  readonly procedures: readonly PlacedProcedure[];
  readonly table: (path: Said<string>) => CsvTable | undefined;
  /** Whether nothing was wrong so far: what an error swallowed must not seem unused. */
  readonly sound: () => boolean;
};

/** The model, or undefined where its own file cannot be understood at all; problems go to `report` either way. */
export function loadModel(files: Files, tell: Report): Model | undefined {
  const { report, sound } = watched(tell);
  const written = readMap('model.yaml', 'model', files, report);
  if (!written) return undefined;
  const root = asMeant(written, modelKeys);
  const context = contextOf(root);
  const reading: Reading = {
    report,
    words: unitWords(context.currency, new Map(context.plurals)),
    context,
    knowsUnits: knowsUnits(root),
    differsBy: new Set(),
  };
  const file = modelFile(written, reading);
  const sources = readSources(root, file, files, reading);
  const procedures = readProcedures(
    entryOf(root, 'procedures')?.value,
    file ? standingOf(file) : {},
    files,
    reading,
  );
  if (!file) return undefined;
  return {
    file,
    standing: standingOf(file),
    context,
    sources,
    procedures,
    table: tables(files, report),
    sound,
  };
}

/** A currency or entities that could not be read are reported where they stand, or are missing. */
function knowsUnits(root: MapNode): boolean {
  const entities = entryOf(root, 'entities')?.value;
  const currency = entryOf(root, 'currency')?.value;
  return currency?.kind === 'scalar' && !isEmpty(currency) && (!entities || entities.kind === 'map');
}

/** Currency and entities are needed before any figure can be read. */
function contextOf(
  root: MapNode,
): KindContext & { readonly plurals: readonly (readonly [string, string])[] } {
  const currency = entryOf(root, 'currency')?.value;
  const entities = entryOf(root, 'entities')?.value;
  const plurals =
    entities?.kind === 'map'
      ? entities.entries.flatMap(({ key, value }) =>
          value.kind === 'scalar' && value.text !== '' ? [[key, value.text] as const] : [],
        )
      : [];
  return {
    currency: currency?.kind === 'scalar' ? currency.text : '?',
    entities: plurals.map(([, singular]) => singular),
    plurals,
  };
}

const sourcesFile = mapOf(
  {
    balduque: must(text, 'sources/1'),
    title: may(wording),
    note: may(text),
    sources: must(sourceList, '{encig-2017: {title: ...}}'),
  },
  'a file of sources',
);

function readSources(
  root: MapNode,
  file: ModelFile | undefined,
  files: Files,
  reading: Reading,
): Named<SourceEntry> {
  const written = entryOf(root, 'sources')?.value;
  if (written?.kind !== 'scalar' || isEmpty(written) || written.refused)
    return file?.sources instanceof Map ? (file.sources as Named<SourceEntry>) : new Map();
  const map = readMap(written.text, 'sources', files, reading.report, written.span);
  return (map && sourcesFile(map, reading)?.sources) ?? new Map();
}

const proceduresFields = {
  balduque: must(text, 'procedures/1'),
  title: may(wording),
  note: may(text),
  procedures: must(listOf(procedure, 'procedures'), '[{id: a, for: citizens}]'),
  ...standingFields,
} as const;
const proceduresFile = mapOf(proceduresFields, 'a file of procedures');

function readProcedures(
  node: Node | undefined,
  around: Standing,
  files: Files,
  reading: Reading,
): readonly PlacedProcedure[] {
  // Nothing there was reported by the reader of the model.
  if (!node || isEmpty(node)) return [];
  if (node.kind === 'map')
    return (
      refuseKind(
        node,
        'BRD204',
        'procedures are a list, a file or a pattern',
        'procedures: procedures/*.yaml',
        reading,
      ) ?? []
    );
  const items = node.kind === 'list' ? node.items : [node];
  return items.flatMap((item) => {
    if (item.kind === 'scalar' && item.refused) return [];
    if (item.kind === 'scalar') return filesOf(item.text, item.span, around, files, reading);
    const found = procedure(item, reading);
    return found ? [{ procedure: found, around }] : [];
  });
}

function filesOf(
  pattern: string,
  span: Said<string>['span'],
  around: Standing,
  files: Files,
  reading: Reading,
): readonly PlacedProcedure[] {
  const paths = pattern.includes('*') ? files.match(pattern) : [pattern];
  if ('problem' in paths || paths.length === 0) {
    const problem = 'problem' in paths ? paths.problem : undefined;
    if (problem === 'too-many') {
      const message = `"${pattern}" looks through more than ${limits.names} files`;
      reading.report(
        wrong('BRD118', span, message, 'a folder of its own for the procedures: procedures/*.yaml'),
      );
      return [];
    }
    const outside = problem === 'outside';
    reading.report(
      wrong(
        outside ? 'BRD102' : 'BRD114',
        span,
        outside ? `"${pattern}" leads out of the model's folder` : `no file matches "${pattern}"`,
        'a pattern is relative to the folder of model.yaml: procedures/*.yaml',
      ),
    );
    return [];
  }
  return paths.flatMap((path) => {
    const map = readMap(path, 'procedures', files, reading.report, span);
    const file = map && proceduresFile(map, reading);
    return file
      ? file.procedures.map((one) => ({ procedure: one, around: inherit(around, standingOf(file)) }))
      : [];
  });
}

/** Each table is read once. */
function tables(files: Files, report: Report): Model['table'] {
  const known = new Map<string, CsvTable | undefined>();
  return ({ value: path, span }) => {
    if (!known.has(path)) {
      const source = readText(path, files, report, span);
      known.set(path, source && parseCsv(source, report));
    }
    return known.get(path);
  };
}
