/** What can be referred to by name: sources and tariffs, in the model's file or in one of their own, and what packs give. */
import type { Report } from '../diagnostic/diagnostic.js';
import { entryOf, isEmpty, type MapNode } from '../document/node.js';
import type { Files } from '../source/files.js';
import type { Said } from '../source/text.js';
import type { TariffMap } from './economy.js';
import type { WrittenFigure } from './figure.js';
import { namesFile, sourceList, tariffList, type ModelFile, type SourceEntry } from './model.js';
import { merged, readPacks, reportOverrides, reportSaidTwice, type Pack, type Placed } from './pack.js';
import { mapOf, may, must, type Named, type Reading } from './reader.js';
import { readMap } from './read-file.js';
import { text, wording } from './scalars.js';
import { standingFields, standingOf } from './standing.js';

export type Tariff = TariffMap | Said<'unmonetised'>;

export type Names = {
  readonly packs: readonly Pack[];
  /** The packs' and the model's own, which stands before them. */
  readonly sources: ReadonlyMap<string, Placed<SourceEntry>>;
  readonly tariffs: ReadonlyMap<string, Placed<Tariff>>;
  readonly figures: ReadonlyMap<string, Placed<WrittenFigure>>;
  /** The model's own alone: what nothing refers to is only looked for here. */
  readonly own: { readonly sources: Named<SourceEntry>; readonly tariffs: Named<Tariff> };
  /** Where a file or a pack could not be read, no name is said to be unknown: that would be its echo. */
  readonly unsure: { readonly sources: boolean; readonly tariffs: boolean; readonly figures: boolean };
};

export const sourcesFile = mapOf(
  {
    balduque: must(text, 'sources/1'),
    title: may(wording),
    note: may(text),
    sources: must(sourceList, '{encig-2017: {title: ...}}'),
  },
  'a file of sources',
);

export const tariffsFile = mapOf(
  {
    balduque: must(text, 'tariffs/1'),
    title: may(wording),
    note: may(text),
    tariffs: must(tariffList, '{clerk: {wage: 60 MXN/h}}'),
    ...standingFields,
  },
  'a file of tariffs',
);

export function readNames(
  root: MapNode,
  file: ModelFile | undefined,
  files: Files,
  packFiles: Files | undefined,
  reading: Reading,
): Names {
  const { report } = reading;
  const standing = file ? standingOf(file) : {};
  const figures = file?.figures ?? new Map();
  const ownSources = readSources(root, file, files, reading);
  const ownTariffs = readTariffs(root, file, files, reading);
  const own = { sources: ownSources ?? new Map(), tariffs: ownTariffs ?? new Map() };
  const packs = readPacks(file?.packs ?? [], packFiles, reading);
  const lacks = packs.length < (file?.packs?.length ?? 0);
  reportAll(packs, own.tariffs, figures, { wanted: file?.packs ?? [], report });
  return {
    packs,
    own,
    sources: merged(packs, (pack) => pack.sources, own.sources, {}),
    tariffs: merged<Tariff>(packs, (pack) => pack.tariffs, own.tariffs, standing),
    figures: merged(packs, (pack) => pack.figures, figures, standing),
    unsure: {
      sources: lacks || !ownSources,
      tariffs: lacks || !ownTariffs,
      figures: lacks || (!file?.figures && entryOf(root, 'figures') !== undefined),
    },
  };
}

function reportAll(
  packs: readonly Pack[],
  tariffs: Named<Tariff>,
  figures: Named<WrittenFigure>,
  asked: { readonly wanted: readonly Said<string>[]; readonly report: Report },
): void {
  const { report } = asked;
  reportOverrides('tariff', packs, (pack) => pack.tariffs, tariffs, report);
  reportOverrides('figure', packs, (pack) => pack.figures, figures, report);
  reportSaidTwice('tariff', packs, (pack) => pack.tariffs, tariffs, asked);
  reportSaidTwice('figure', packs, (pack) => pack.figures, figures, asked);
}

/** What the model's file says itself, or names a file of. */
function fileNamed(
  key: 'sources' | 'tariffs',
  root: MapNode,
  files: Files,
  reading: Reading,
): { readonly map: MapNode | undefined } | undefined {
  const written = entryOf(root, key)?.value;
  if (written?.kind !== 'scalar' || isEmpty(written) || written.refused) return undefined;
  if (key === 'tariffs' && !namesFile(written.text)) return { map: undefined };
  return { map: readMap(written.text, key, files, reading.report, written.span) };
}

function readSources(
  root: MapNode,
  file: ModelFile | undefined,
  files: Files,
  reading: Reading,
): Named<SourceEntry> | undefined {
  const elsewhere = fileNamed('sources', root, files, reading);
  if (!elsewhere) return ownOf(file?.sources, 'sources', root);
  return elsewhere.map && sourcesFile(elsewhere.map, reading)?.sources;
}

/** What stands in the model's file; undefined where something stands there that could not be read. */
const ownOf = <T>(
  said: Named<T> | Said<string> | undefined,
  key: string,
  root: MapNode,
): Named<T> | undefined =>
  said instanceof Map ? (said as Named<T>) : entryOf(root, key) ? undefined : new Map();

/** The tariffs of a file inherit what its head says. */
function readTariffs(
  root: MapNode,
  file: ModelFile | undefined,
  files: Files,
  reading: Reading,
): Named<Tariff> | undefined {
  const elsewhere = fileNamed('tariffs', root, files, reading);
  if (!elsewhere) return ownOf<Tariff>(file?.tariffs, 'tariffs', root);
  const found = elsewhere.map && tariffsFile(elsewhere.map, reading);
  if (!found) return undefined;
  const around = standingOf(found);
  return new Map(
    [...found.tariffs].map(([id, { id: said, body }]) => [
      id,
      { id: said, body: body && 'wage' in body ? { ...around, ...body } : body },
    ]),
  );
}
