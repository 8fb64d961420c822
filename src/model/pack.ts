/**
 * Packs: what an institution's handbook gives to every model, shipped with the package and taken by name. A model's own tariff, figure or
 * source of the same name stands before the pack's, with a reason.
 */
import { disagree, wrong, type Report } from '../diagnostic/diagnostic.js';
import { suggestion } from '../diagnostic/suggest.js';
import { entryOf } from '../document/node.js';
import type { Files } from '../source/files.js';
import type { Standing } from '../source/provenance.js';
import type { Said } from '../source/text.js';
import { tariff } from './economy.js';
import { methodFields } from './method.js';
import { sourceList } from './model.js';
import { figure } from './read-figure.js';
import { readMap } from './read-file.js';
import { mapOf, may, must, named, type MapOf, type Named, type Reading } from './reader.js';
import { id, text, wording } from './scalars.js';
import { standingFields, standingOf } from './standing.js';

/** An entry of a catalogue: a standard activity, or a type of obligation. */
const catalogueEntry = mapOf({ name: must(wording, '{en: Calculation}'), note: may(text) }, 'an entry');

const packFields = {
  balduque: must(text, 'pack/1'),
  id: must(id, 'scm-16'),
  title: must(wording, 'The 16 standard activities'),
  description: may(wording),
  currency: may(text),
  sources: may(sourceList),
  activities: may(named(catalogueEntry, id, 'activities')),
  kinds: may(named(catalogueEntry, id, 'kinds')),
  figures: may(named(figure('any'), id, 'figures')),
  tariffs: may(named(tariff, id, 'tariffs')),
  ...methodFields,
  note: may(text),
  ...standingFields,
} as const;
export const packFile = mapOf(packFields, 'a pack');
export type Pack = MapOf<typeof packFields>;

const ending = '.yaml';

/** The packs that a model names, in its order; what is wrong with one is reported where the model names it. */
export function readPacks(
  wanted: readonly Said<string>[],
  files: Files | undefined,
  reading: Reading,
): readonly Pack[] {
  const found = files?.match(`*${ending}`) ?? [];
  const known = ('problem' in found ? [] : found).map((path) => path.slice(0, -ending.length));
  return wanted.flatMap((said) => {
    if (!known.includes(said.value) || !files) {
      const help = suggestion(said.value, known, 'packs');
      reading.report(wrong('BRD413', said.span, `there is no pack "${said.value}"`, help));
      return [];
    }
    return readPack(said, files, reading) ?? [];
  });
}

function readPack(said: Said<string>, files: Files, reading: Reading): Pack | undefined {
  const map = readMap(`${said.value}${ending}`, 'pack', files, reading.report, said.span);
  const currency = map && entryOf(map, 'currency')?.value;
  const own = reading.context.currency;
  if (currency?.kind === 'scalar' && currency.text !== own) {
    const message = `the pack "${said.value}" is in ${currency.text}, the model in ${own}`;
    const help = `a model in ${own} cannot take its amounts; leave the pack out`;
    reading.report(
      disagree('BRD414', said.span, { span: currency.span, text: "the pack's currency" }, message, help),
    );
    return undefined;
  }
  return map && packFile(map, reading);
}

/** Something that has a name, and what the maps around it say of its figures. */
export type Placed<T> = {
  readonly id: Said<string>;
  readonly body: T | undefined;
  readonly around: Standing;
};

/** By name: the packs' in their order, then the model's own, which stand before them. */
export function merged<T>(
  packs: readonly Pack[],
  of: (pack: Pack) => Named<T> | undefined,
  own: Named<T>,
  around: Standing,
): ReadonlyMap<string, Placed<T>> {
  const all = packs.flatMap((pack) =>
    [...(of(pack) ?? [])].map(([name, entry]) => [name, { ...entry, around: standingOf(pack) }] as const),
  );
  return new Map([...all, ...[...own].map(([name, entry]) => [name, { ...entry, around }] as const)]);
}

/** A figure or tariff of the model that stands in the place of a pack's says why. */
export function reportOverrides<T>(
  what: string,
  packs: readonly Pack[],
  of: (pack: Pack) => Named<T> | undefined,
  own: Named<T>,
  report: Report,
): void {
  for (const [name, { id: said, body }] of own) {
    const pack = packs.find((one) => of(one)?.has(name));
    const theirs = pack && of(pack)?.get(name)?.id;
    if (!pack || !theirs || body === undefined || hasNote(body)) continue;
    const message = `the ${what} "${name}" stands in the place of the pack's, and does not say why`;
    const help = 'for example: note: Our own survey of 2024 instead of the handbook';
    report({
      ...disagree('BRD415', said.span, { span: theirs.span, text: `the ${what} of the pack` }, message, help),
      severity: 'warning',
    });
  }
}

const hasNote = (body: unknown): boolean => typeof body === 'object' && body !== null && 'note' in body;
