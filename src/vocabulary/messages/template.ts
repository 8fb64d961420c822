/** A text against a phrase with holes, in time that grows with the text alone. */
import type { Phrase } from './phrase.js';

export type Template = {
  readonly phrase: Phrase;
  /** What stands between the holes. */
  readonly pieces: readonly string[];
  /** Which holes hold the analyst's own words. */
  readonly own: readonly boolean[];
  /** How many characters are given: the more, the more specific. */
  readonly given: number;
};

const hole = /\{=?\}/g;

export function templateOf(phrase: Phrase): Template {
  const pieces = phrase.en.split(hole);
  const own = [...phrase.en.matchAll(hole)].map(
    ([text], i) => text === '{=}' || isQuoted(pieces[i] ?? '', pieces[i + 1] ?? ''),
  );
  return { phrase, pieces, own, given: pieces.join('').length };
}

const isQuoted = (before: string, after: string): boolean => before.endsWith('"') && after.startsWith('"');

/** What stands in the holes, or undefined. The first place where a piece fits is taken. */
export function holesOf({ pieces, own }: Template, text: string): readonly string[] | undefined {
  const [first = ''] = pieces;
  const last = pieces.length > 1 ? (pieces.at(-1) ?? '') : '';
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined;
  if (pieces.length === 1) return text === first ? [] : undefined;
  const end = text.length - last.length;
  const holes: string[] = [];
  let at = first.length;
  for (const [i, piece] of pieces.slice(1, -1).entries()) {
    const found = text.indexOf(piece, at + least(own[i]));
    if (found === -1 || found + piece.length > end) return undefined;
    holes.push(text.slice(at, found));
    at = found + piece.length;
  }
  return end - at < least(own.at(-1)) ? undefined : [...holes, text.slice(at, end)];
}

/** Only the analyst's own words can be empty. */
const least = (own: boolean | undefined): number => (own ? 0 : 1);

export type Part = string | { readonly hole: number; readonly dative: boolean };

/** A translation taken apart; a hole without a number is the one after the last. */
export function partsOf(translation: string): readonly Part[] {
  let next = 0;
  return translation.split(/(\{(?:=|\d+)?d?\})/).map((text, i) => {
    if (i % 2 === 0) return text;
    const number = /\d+/.exec(text)?.[0];
    const hole = number === undefined ? next : Number(number) - 1;
    next = hole + 1;
    return { hole, dative: text.includes('d') };
  });
}
