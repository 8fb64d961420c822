/**
 * A phrase in English, Spanish and German. The English is the text as it arises in the code, and so its key. `{}` stands for what differs; in the
 * translations it may be numbered, `{2}`, where the order differs. What stands in a hole is translated in its turn, unless it is quoted or
 * the hole is `{=}`: then it is the analyst's own. `{1d}` takes the German dative of a noun.
 */
export type Phrase = {
  readonly en: string;
  readonly es: string;
  readonly de: string;
  readonly dative?: string;
};

export const phrase = (en: string, es: string, de: string): Phrase => ({ en, es, de });

/** What may stand in a hole: with its article, where the English has one. */
export const noun = (en: string, es: string, de: string, dative = de): Phrase => ({ en, es, de, dative });
