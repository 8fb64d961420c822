// Whose method a result follows is told in the reader's language; names of measures and tables are what one writes.
import { expect, it } from 'vitest';
import { translator } from '../../../src/vocabulary/messages/translate.js';

const note =
  'Method of Österreich: headline administrativeBurden, derivation, excludes, materiality, layout wfa, from the pack at-wfa.';

it.each([
  [
    'de',
    'Methode von Österreich: Leitgröße administrativeBurden, Reihenfolge der Faktoren, was sie außer Betracht lässt, Wesentlichkeitsschwellen, Tabelle wfa, aus dem Paket at-wfa.',
  ],
  [
    'es',
    'Método de Österreich: medida principal administrativeBurden, orden de los factores, lo que deja fuera, umbrales, tabla wfa, del paquete at-wfa.',
  ],
] as const)('the method of a pack in %s', (language, text) => {
  expect(translator(language)(note)).toBe(text);
});
