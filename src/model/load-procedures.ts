/** The procedures of a model: in its own file, in files by name or pattern, in tables. */
import { wrong } from '../diagnostic/diagnostic.js';
import { entryOf, isEmpty, type Node } from '../document/node.js';
import { inherit, type Standing } from '../source/provenance.js';
import type { FileProblem, Files } from '../source/files.js';
import { limits } from '../source/limits.js';
import type { Span } from '../source/text.js';
import { procedure, type Procedure } from './procedure.js';
import { listOf, mapOf, may, must, type Reading } from './reader.js';
import { readMap } from './read-file.js';
import { text, wording } from './scalars.js';
import { standingFields, standingOf } from './standing.js';
import { readRegister } from './register.js';
import type { Tables } from './tables.js';

/** A procedure, and what the files around it say of its figures. */
export type PlacedProcedure = { readonly procedure: Procedure; readonly around: Standing };

export const proceduresFile = mapOf(
  {
    balduque: must(text, 'procedures/1'),
    title: may(wording),
    note: may(text),
    procedures: must(listOf(procedure, 'procedures'), '[{id: a, for: citizens}]'),
    ...standingFields,
  },
  'a file of procedures',
);

export type Places = { readonly files: Files; readonly tables: Tables; readonly reading: Reading };

/** One of: a file or pattern, a table, a procedure; or a list of these. */
export function readProcedures(
  node: Node | undefined,
  around: Standing,
  places: Places,
): readonly PlacedProcedure[] {
  // Nothing there was reported by the reader of the model.
  if (!node || isEmpty(node)) return [];
  if (node.kind === 'map' && !isTable(node)) return refuseMap(node, places);
  const items = node.kind === 'list' ? node.items : [node];
  return items.flatMap((item) => readItem(item, around, places));
}

const isTable = (node: Node): boolean =>
  node.kind === 'map' && (entryOf(node, 'table') ?? entryOf(node, 'columns')) !== undefined;

function refuseMap(node: Node, { reading }: Places): readonly PlacedProcedure[] {
  const lineBreak = node.span.source.text.indexOf('\n', node.span.start);
  const end = lineBreak === -1 ? node.span.end : Math.min(node.span.end, lineBreak);
  reading.report(
    wrong(
      'BRD204',
      { ...node.span, end },
      'procedures are a list, a file, a pattern or a table, not a map',
      'for example: procedures/*.yaml, or {table: register.csv}',
    ),
  );
  return [];
}

function readItem(item: Node, around: Standing, places: Places): readonly PlacedProcedure[] {
  const { reading } = places;
  if (item.kind === 'scalar')
    return item.refused === true ? [] : filesOf(item.text, item.span, around, places);
  if (isTable(item)) {
    const register = readRegister(item, places.tables, reading);
    return register
      ? register.procedures.map((one) => ({ procedure: one, around: inherit(around, register.standing) }))
      : [];
  }
  const found = procedure(item, reading);
  return found ? [{ procedure: found, around }] : [];
}

function reportPattern(
  pattern: string,
  problem: FileProblem | undefined,
  span: Span,
  { report }: Reading,
): void {
  const help = 'a pattern is relative to the folder of model.yaml: procedures/*.yaml';
  if (problem === 'too-many') {
    const message = `"${pattern}" looks through more than ${limits.names} files`;
    report(wrong('BRD118', span, message, 'a folder of its own for the procedures: procedures/*.yaml'));
  } else if (problem === 'outside')
    report(wrong('BRD102', span, `"${pattern}" leads out of the model's folder`, help));
  else report(wrong('BRD114', span, `no file matches "${pattern}"`, help));
}

function filesOf(
  pattern: string,
  span: Span,
  around: Standing,
  { files, reading }: Places,
): readonly PlacedProcedure[] {
  const paths = pattern.includes('*') ? files.match(pattern) : [pattern];
  if ('problem' in paths || paths.length === 0) {
    reportPattern(pattern, 'problem' in paths ? paths.problem : undefined, span, reading);
    return [];
  }
  return paths.flatMap((path) => {
    const map = readMap(path, 'procedures', files, reading.report, span);
    const file = map && proceduresFile(map, reading);
    if (!file) return [];
    const inner = inherit(around, standingOf(file));
    return file.procedures.map((one) => ({ procedure: one, around: inner }));
  });
}
