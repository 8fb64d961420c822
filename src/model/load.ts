/** A model's folder to what its files say, with every problem found on the way. */
import type { Answer } from '../diagnostic/answers.js';
import { watched, type Report } from '../diagnostic/diagnostic.js';
import { entryOf, isEmpty, type MapNode } from '../document/node.js';
import { unitWords } from '../quantity/unit-words.js';
import type { Standing } from '../source/provenance.js';
import type { Files } from '../source/files.js';
import type { KindContext } from './figure-kinds.js';
import { readNames, type Names } from './load-named.js';
import { readProcedures, type PlacedProcedure } from './load-procedures.js';
import { methodOf, type Method } from './method.js';
import { modelFile, modelKeys, type ModelFile } from './model.js';
import { asMeant, type Reading } from './reader.js';
import { readMap } from './read-file.js';
import { standingOf } from './standing.js';
import { createTables, type Tables } from './tables.js';
import { workWords } from './work.js';

export type Model = Names & {
  readonly file: ModelFile;
  readonly standing: Standing;
  /** What leads, how it rounds: the model's own word, else its packs'. */
  readonly method: Method;
  readonly context: KindContext & Pick<ReturnType<typeof contextOf>, 'plurals'>;
  readonly procedures: readonly PlacedProcedure[];
  readonly table: Tables;
  /** How its figures are read: a scenario reads its own in the same way. */
  readonly reading: Reading;
  /** Warnings that the files answer. */
  readonly answers: readonly Answer[];
  /** Whether nothing was wrong so far: what an error swallowed must not seem unused. */
  readonly sound: () => boolean;
};

/**
 * The model, or undefined where its own file cannot be understood at all; problems go to `report` either way.
 * @param packFiles the packs that can be taken by name
 */
export function loadModel(files: Files, tell: Report, packFiles?: Files): Model | undefined {
  const { report, sound } = watched(tell);
  const written = readMap('model.yaml', 'model', files, report);
  if (!written) return undefined;
  const root = asMeant(written, modelKeys);
  const context = contextOf(root);
  const reading: Reading = {
    report,
    words: unitWords(context.currency, new Map(context.plurals), workWords(root, packFiles)),
    context,
    knowsUnits: knowsUnits(root),
    differsBy: new Set(),
    answers: [],
  };
  const file = modelFile(written, reading);
  const standing = file ? standingOf(file) : {};
  const table = createTables(files, report);
  // The procedures of a model whose own file has an error are read all the same: all problems at once.
  const procedures = readProcedures(entryOf(root, 'procedures')?.value, standing, {
    files,
    tables: table,
    reading,
  });
  const names = readNames(root, file, files, packFiles, reading);
  const method = methodOf(file, names.packs, report);
  // At the head of the model, an answer is for all its files.
  const answers = reading.answers.map((one) => ({ ...one, everywhere: one.within === written.span }));
  return file && { file, answers, standing, method, context, ...names, procedures, table, reading, sound };
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
