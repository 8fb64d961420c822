/** From the English text of a message to another language. */
import { catalogue } from './catalogue.js';
import type { Phrase } from './phrase.js';
import { holesOf, partsOf, templateOf, type Template } from './template.js';

export type Foreign = 'es' | 'de';
export type Translate = (text: string) => string | undefined;

/** A longer text in a hole is nothing that this tool says. */
const longest = 4000;

/** @returns undefined where no phrase fits: then the English stands */
export function translator(language: Foreign, phrases: readonly Phrase[] = catalogue): Translate {
  const known = indexed(phrases);
  return (text) => {
    const found = find(text, known);
    return found && filled(found, language, known);
  };
}

type Known = {
  /** Phrases without holes. */
  readonly whole: ReadonlyMap<string, Phrase>;
  /** The others by their first word, the most specific first; those that begin with a hole, by ''. */
  readonly byWord: ReadonlyMap<string, readonly Template[]>;
};
type Found = { readonly template: Template; readonly holes: readonly string[] };

function indexed(phrases: readonly Phrase[]): Known {
  const whole = new Map<string, Phrase>();
  const byWord = new Map<string, Template[]>();
  const templates = phrases.map(templateOf);
  templates.sort(
    (a, b) => b.given - a.given || a.own.length - b.own.length || (a.phrase.en < b.phrase.en ? -1 : 1),
  );
  for (const template of templates) {
    const [first = '', second] = template.pieces;
    if (second === undefined) whole.set(first, template.phrase);
    else {
      const word = firstWord(first);
      byWord.set(word, [...(byWord.get(word) ?? []), template]);
    }
  }
  return { whole, byWord };
}

/** '' where a hole may be part of it. */
const firstWord = (text: string): string => /^(\S+)\s/.exec(text)?.[1] ?? '';

function find(text: string, { whole, byWord }: Known): Found | undefined {
  const same = whole.get(text);
  if (same) return { template: templateOf(same), holes: [] };
  const word = firstWord(text);
  const candidates = [...(word === '' ? [] : (byWord.get(word) ?? [])), ...(byWord.get('') ?? [])];
  candidates.sort((a, b) => b.given - a.given);
  for (const template of candidates) {
    const holes = holesOf(template, text);
    if (holes) return { template, holes };
  }
  return undefined;
}

function filled({ template, holes }: Found, language: Foreign, known: Known, dative = false): string {
  const { phrase, own } = template;
  const words = dative && language === 'de' ? (phrase.dative ?? phrase.de) : phrase[language];
  return partsOf(words).reduce<string>((text, part) => {
    if (typeof part === 'string') return text + part;
    const hole = holes[part.hole] ?? '';
    return own[part.hole] ? text + hole : joined(text, inHole(hole, language, part.dative, known));
  }, '');
}

function inHole(hole: string, language: Foreign, dative: boolean, known: Known): string {
  const found = hole.length > longest ? undefined : find(hole, known);
  return found ? filled(found, language, known, dative) : hole;
}

/** In Spanish, `de el` is `del` and `a el` is `al`. */
const joined = (text: string, hole: string): string =>
  hole.startsWith('el ') && /(^|[\s(])(de|a) $/i.test(text) ? text.slice(0, -1) + hole.slice(1) : text + hole;
