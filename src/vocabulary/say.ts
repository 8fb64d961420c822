/** How a text reaches people: in English as it arises, or in another language through the catalogue, which is loaded only then. */
import type { Language } from './labels.js';

/** From the English of a text to what is shown; where the catalogue has no translation, the English. */
export type Say = (english: string) => string;

export const inEnglish: Say = (english) => english;

export const languages: readonly Language[] = ['en', 'es', 'de'];

export async function speaker(language: Language): Promise<Say> {
  if (language === 'en') return inEnglish;
  const { translator } = await import('./messages/translate.js');
  const translate = translator(language);
  return (english) => translate(english) ?? english;
}

/** A unit as results write it, `case/year` or `firm·year/case`, in the words of a language. */
export const unitIn = (unit: string, say: Say): string =>
  unit
    .split(/([/·])/)
    .map((word, i) => (i % 2 === 0 ? say(word) : word))
    .join('');
