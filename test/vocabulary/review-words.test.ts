import { describe, expect, it } from 'vitest';
import { isGroup, isPayment, isQueue, wordsOf } from '../../src/vocabulary/review-words.js';

it('words are whole, small and without accents', () => {
  expect(wordsOf('Pago-de_derechos, Gebühr & Bußgeld')).toEqual([
    'pago',
    'de',
    'derechos',
    'gebuhr',
    'bussgeld',
  ]);
  expect(wordsOf('--')).toEqual([]);
});

describe('money paid to government', () => {
  it.each([
    'fee',
    'permit-fee',
    'stamp-duty',
    'fee-for-the-permit',
    'tax-2019',
    'pay-tax',
    'tax-payment',
    'late-filing-fine',
    'pago-de-derechos',
    'impuesto-predial',
    'cuota',
    'multa-por-retraso',
    'aprovechamiento',
    'gebuehr',
    'Genehmigungsgebühr',
    'umsatzsteuer',
    'Bußgeld',
    'abgabe',
    'beitrag',
  ])('"%s" is a payment', (text) => {
    expect(isPayment(text)).toBe(true);
  });

  it.each([
    ['a part of a word', 'coffee'],
    ['a part of a word, too', 'taxi'],
    ['a paper about a tax', 'tax-return'],
    ['somebody who is paid', 'tax-adviser'],
    ['what a third party takes', 'notary-fee'],
    ['what a bank takes', 'bank-fee'],
    ['a duty that is none', 'duty-to-report'],
    ['a proof of payment', 'comprobante-de-pago-de-derechos'],
    ['a return', 'Declaración de impuestos'],
    ['a return in German', 'Steuererklärung'],
    ['an adviser in German', 'steuerberater'],
    ['a right', 'derecho'],
    ['a printer', 'printer'],
  ])('%s is none: "%s"', (_, text) => {
    expect(isPayment(text)).toBe(false);
  });
});

it.each([
  ['wait-in-line', true],
  ['queueing', true],
  ['hacer-fila', true],
  ['Wartezeit am Schalter', true],
  ['travel', false],
  ['waiter', false],
  ['profile', false],
])('"%s" is a queue: %s', (text, is) => {
  expect(isQueue(text)).toBe(is);
});

it.each([
  ['firm', true],
  ['micro-firm', true],
  ['hogar', true],
  ['vehicle', false],
  ['person', false],
])('"%s" holds at least one person: %s', (text, is) => {
  expect(isGroup(text)).toBe(is);
});
