/** In which language a command speaks: `--lang`, else BALDUQUE_LANG, else English. */
import type { World } from '../source/world.js';
import type { Language } from '../vocabulary/labels.js';
import { inEnglish, languages, speaker, type Say } from '../vocabulary/say.js';
import { oneOf } from './usage.js';

export type Voice = { readonly language: Language; readonly say: Say };

export const english: Voice = { language: 'en', say: inEnglish };

export async function voiceOf({ lang }: { readonly lang?: string }, { environment }: World): Promise<Voice> {
  const asked = lang ?? (environment['BALDUQUE_LANG'] || 'en');
  const language = oneOf(asked, languages, 'language');
  return { language, say: await speaker(language) };
}
