/** The words of checks: heads, verdicts and counts. They are no messages, for an activity of a model may be called `check`. */
import type { Language } from './labels.js';

type Words = Readonly<Record<Language, string>>;
const words = (en: string, es: string, de: string): Words => ({ en, es, de });

const known = {
  title: words('Checks', 'Comprobaciones', 'Prüfungen'),
  verdict: words('verdict', 'veredicto', 'Urteil'),
  check: words('check', 'comprobación', 'Prüfung'),
  about: words('what', 'qué', 'was'),
  measured: words('measured', 'medido', 'gemessen'),
  rounded: words('rounded', 'redondeado', 'gerundet'),
  demand: words('demanded', 'exigido', 'verlangt'),
  margin: words('margin', 'margen', 'Abstand'),
  passed: words('passed', 'cumple', 'erfüllt'),
  'does not follow': words('does not follow', 'no se sigue', 'folgt nicht'),
  warned: words('warning', 'advertencia', 'Warnung'),
  failed: words('failed', 'no cumple', 'verfehlt'),
  warn: words('warn', 'aviso', 'Warnung'),
  error: words('error', 'error', 'Fehler'),
  not: words('not', 'no', 'nicht'),
  per: words('per', 'por', 'je'),
  from: words('change from', 'cambio desde', 'Änderung gegenüber'),
  prices: words('prices of', 'precios de', 'Preise von'),
} as const satisfies Readonly<Record<string, Words>>;
export type CheckWord = keyof typeof known;

export const isCheckWord = (text: string): text is CheckWord => Object.hasOwn(known, text);
export const checkWord = (word: CheckWord, language: Language = 'en'): string => known[word][language];

const counted = {
  files: [words('file', 'archivo', 'Datei'), words('files', 'archivos', 'Dateien')],
  checks: [words('check', 'comprobación', 'Prüfung'), words('checks', 'comprobaciones', 'Prüfungen')],
  passed: [words('passed', 'cumple', 'erfüllt'), words('passed', 'cumplen', 'erfüllt')],
  doesNotFollow: [
    words('does not follow, as said', 'no se sigue, como se dice', 'folgt nicht, wie gesagt'),
    words('do not follow, as said', 'no se siguen, como se dice', 'folgen nicht, wie gesagt'),
  ],
  warned: [
    words('warned', 'con advertencia', 'mit Warnung'),
    words('warned', 'con advertencia', 'mit Warnung'),
  ],
  failed: [words('failed', 'no cumple', 'verfehlt'), words('failed', 'no cumplen', 'verfehlt')],
  problems: [
    words('error, not computed', 'error, sin calcular', 'Fehler, nicht berechnet'),
    words('errors, not computed', 'errores, sin calcular', 'Fehler, nicht berechnet'),
  ],
} as const satisfies Readonly<Record<string, readonly [Words, Words]>>;

/** `1 check`, `9 checks`. */
export const countOf = (n: number, what: keyof typeof counted, language: Language = 'en'): string =>
  `${n} ${counted[what][n === 1 ? 0 : 1][language]}`;
