export type Language = 'en' | 'es' | 'de';

/** A word of results in each language. */
export type Label = Readonly<Record<Language, string>>;
export const label = (en: string, es: string, de: string): Label => ({ en, es, de });
