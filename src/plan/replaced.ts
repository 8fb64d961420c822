/** What a model says itself in the place of its packs: figures, tariffs, and the times and unit values of activities, each with its reason. */
import type { Model } from '../model/load.js';
import type { Pack } from '../model/pack.js';
import type { Named } from '../model/reader.js';
import { spanText, type Span } from '../source/text.js';

export type Replaced = {
  readonly what: 'figure' | 'tariff' | 'activity';
  readonly id: string;
  readonly pack: string;
  /** As written there, and here. */
  readonly theirs: string;
  readonly own: string;
  readonly why?: string;
};

const longest = 60;

export function asWritten(span: Span): string {
  const text = spanText(span).trim().replace(/\s+/g, ' ');
  return text.length <= longest ? text : `${text.slice(0, longest - 3)}...`;
}

/** A figure, a tariff, or the word that stands for one. */
type Body = {
  readonly span?: Span;
  readonly at?: Span;
  readonly note?: string | { readonly value: string };
};

const noteOf = ({ note }: Body): string | undefined => (typeof note === 'object' ? note.value : note);
const placeOf = ({ at, span }: Body): Span | undefined => at ?? span;

/** Figures and tariffs; what stands in lines is found where they are built. */
export const replacedNames = ({ packs, file, own }: Model): readonly Replaced[] => [
  ...replacedIn('figure', packs, (pack) => pack.figures, file.figures ?? new Map()),
  ...replacedIn('tariff', packs, (pack) => pack.tariffs, own.tariffs),
];

function replacedIn(
  what: Replaced['what'],
  packs: readonly Pack[],
  of: (pack: Pack) => Named<Body> | undefined,
  own: Named<Body>,
): readonly Replaced[] {
  return [...own].flatMap(([id, { body }]) => {
    const pack = packs.find((one) => of(one)?.has(id));
    const theirs = pack && of(pack)?.get(id)?.body;
    const [there, here] = [theirs && placeOf(theirs), body && placeOf(body)];
    if (!pack || !body || !there || !here) return [];
    const why = noteOf(body);
    return [
      {
        what,
        id,
        pack: pack.id.value,
        theirs: asWritten(there),
        own: asWritten(here),
        ...(why === undefined ? {} : { why }),
      },
    ];
  });
}
