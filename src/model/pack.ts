/**
 * Packs: what an institution's handbook gives to every model, shipped with the package and taken by name. A model's own tariff, figure or
 * source of the same name stands before the pack's, with a reason.
 */
import { disagree, wrong, type Diagnostic, type Report } from '../diagnostic/diagnostic.js';
import { suggestion } from '../diagnostic/suggest.js';
import { entryOf } from '../document/node.js';
import { unit } from '../quantity/unit.js';
import type { Files } from '../source/files.js';
import type { Standing } from '../source/provenance.js';
import type { Said, Span } from '../source/text.js';
import { tariff } from './economy.js';
import type { KindContext } from './figure-kinds.js';
import { methodFields } from './method.js';
import { sourceList } from './model.js';
import { packActivity } from './pack-activity.js';
import { figure } from './read-figure.js';
import { readMap } from './read-file.js';
import { mapOf, may, must, named, type MapOf, type Named, type Reading } from './reader.js';
import { id, text, wording } from './scalars.js';
import { standingFields, standingOf } from './standing.js';

/** An entry of a catalogue: a type of obligation. */
const catalogueEntry = mapOf({ name: must(wording, '{en: Calculation}'), note: may(text) }, 'an entry');

const packFields = {
  balduque: must(text, 'pack/1'),
  id: must(id, 'scm-16'),
  title: must(wording, 'The 16 standard activities'),
  description: may(wording),
  institution: may(wording),
  vintage: may(text),
  currency: may(text),
  sources: may(sourceList),
  activities: may(named(packActivity, id, 'activities')),
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

/** A pack is read in its own currency: a model in another one may still take its names and times. */
function readPack(said: Said<string>, files: Files, reading: Reading): Pack | undefined {
  const map = readMap(`${said.value}${ending}`, 'pack', files, reading.report, said.span);
  const currency = map && entryOf(map, 'currency')?.value;
  if (!map || currency?.kind !== 'scalar' || currency.text === reading.context.currency)
    return map && packFile(map, reading);
  const context = { ...reading.context, currency: currency.text };
  const words = new Map(reading.words).set(currency.text, unit({ [currency.text]: 1 }));
  const pack = packFile(map, { ...reading, context, words });
  if (!pack) return undefined;
  // Thresholds of money compare with nothing here.
  const { materiality: _, ...rest } = pack;
  return rest;
}

/** Whether the pack's amounts are in another currency than the model's. */
export const isForeign = ({ currency }: Pack, model: KindContext): boolean =>
  currency !== undefined && currency.value !== model.currency;

/** What is said where a model would take money of a pack in another currency. */
export function inAnotherCurrency(
  what: 'tariff' | 'activity',
  name: string,
  span: Span,
  { id: pack, currency }: Pack,
  model: KindContext,
): Diagnostic {
  const [theirs, own] = [currency?.value ?? '', model.currency];
  const message = `the ${what} "${name}" of the pack "${pack.value}" is in ${theirs}, the model in ${own}`;
  const help = `a model in ${own} takes the pack's names and times alone: say an amount of its own, in ${own}`;
  const other = { span: currency?.span ?? pack.span, text: "the pack's currency" };
  return disagree('BRD414', span, other, message, help);
}

/** Something that has a name, and what the maps around it say of its figures. */
export type Placed<T> = {
  readonly id: Said<string>;
  readonly body: T | undefined;
  readonly around: Standing;
  /** The pack that gives it; undefined where the model says it itself. */
  readonly pack?: Pack;
};

/** By name: the packs' in their order, then the model's own, which stand before them. */
export function merged<T>(
  packs: readonly Pack[],
  of: (pack: Pack) => Named<T> | undefined,
  own: Named<T>,
  around: Standing,
): ReadonlyMap<string, Placed<T>> {
  const all = packs.flatMap((pack) =>
    [...(of(pack) ?? [])].map(
      ([name, entry]) => [name, { ...entry, around: standingOf(pack), pack }] as const,
    ),
  );
  return new Map([...all, ...[...own].map(([name, entry]) => [name, { ...entry, around }] as const)]);
}

/** Two packs that both say a name, where the model does not say it itself: neither may win silently. */
export function reportSaidTwice<T>(
  what: string,
  packs: readonly Pack[],
  of: (pack: Pack) => Named<T> | undefined,
  own: Named<T>,
  { wanted, report }: { readonly wanted: readonly Said<string>[]; readonly report: Report },
): void {
  const placeOf = (pack: Pack): Span => wanted.find(({ value }) => value === pack.id.value)?.span ?? pack.at;
  for (const [i, pack] of packs.entries())
    for (const name of of(pack)?.keys() ?? []) {
      const other = packs.slice(0, i).find((one) => of(one)?.has(name));
      if (!other || own.has(name)) continue;
      const message = `the packs "${other.id.value}" and "${pack.id.value}" both say the ${what} "${name}"`;
      const help = 'say it in the model itself, which stands before its packs, or leave one of them out';
      report(
        disagree('BRD418', placeOf(pack), { span: placeOf(other), text: 'the other one' }, message, help),
      );
    }
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
