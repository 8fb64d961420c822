import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noun, phrase } from '../../../src/vocabulary/messages/phrase.js';
import { translator } from '../../../src/vocabulary/messages/translate.js';

const es = translator('es');
const de = translator('de');

describe('a translation', () => {
  it('keeps what the analyst wrote', () => {
    expect(es('there is no tariff "clerc"')).toBe('no hay ninguna tarifa "clerc"');
    expect(de('there is no tariff "clerc"')).toBe('es gibt keinen Tarif "clerc"');
  });

  it('translates what the tool says in a hole, and nothing in quotes', () => {
    expect(es('an activity lacks "time"')).toBe('a una actividad le falta "time"');
    expect(es('there is no tariff "a list"')).toBe('no hay ninguna tarifa "a list"');
    expect(es('a tariff has no key "wagge"')).toBe('una tarifa no tiene la clave "wagge"');
  });

  it('declines German nouns', () => {
    expect(de('a channel has no key "shar"')).toBe('ein Kanal hat keinen Schlüssel "shar"');
    expect(de('a channel lacks "share"')).toBe('in einem Kanal fehlt "share"');
    expect(de('the keys of a channel here: share, visits')).toBe(
      'Schlüssel von einem Kanal hier: share, visits',
    );
  });

  it('contracts Spanish articles', () => {
    expect(es('Shares are of the GDP of each year.')).toBe('Las proporciones son del PIB de cada año.');
  });

  it('leaves examples as they are', () => {
    expect(es('for example: {blocked: 80_000 MXN, return: 8 % per year}')).toBe(
      'por ejemplo: {blocked: 80_000 MXN, return: 8 % per year}',
    );
    expect(de('for example: time: 25 min')).toBe('zum Beispiel: time: 25 min');
  });

  it('goes as deep as phrases do', () => {
    expect(es('did you mean "person"?; what a model counts is declared under `entities`')).toBe(
      '¿quiso decir "person"?; lo que un modelo cuenta se declara en `entities`',
    );
  });

  it('keeps whatever the analyst wrote, to the character', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((word) => !word.includes('"'));
    fc.assert(
      fc.property(words, (word) => {
        expect(de(`there is no tariff "${word}"`)).toBe(`es gibt keinen Tarif "${word}"`);
        expect(es(`a tariff has no key "${word}"`)).toBe(`una tarifa no tiene la clave "${word}"`);
      }),
    );
  });

  it('is none where no phrase fits', () => {
    expect(es('something that nobody has said before')).toBeUndefined();
    expect(es('')).toBeUndefined();
  });
});

describe('a translator', () => {
  it('takes the most specific phrase, whatever their order', () => {
    const phrases = [
      phrase('{} is {}', 'general {} {}', ''),
      phrase('{} is a {}', 'particular {} {}', ''),
      phrase('it is a cat', 'exacto', ''),
    ];
    for (const some of [phrases, [...phrases].reverse()]) {
      const translate = translator('es', some);
      expect(translate('it is a dog')).toBe('particular it dog');
      expect(translate('it is red')).toBe('general it red');
      expect(translate('it is a cat')).toBe('exacto');
    }
  });

  it('orders holes as the translation numbers them', () => {
    const translate = translator('de', [phrase('{} of {} in {}', '', '{3}: {2}, {1}')]);
    expect(translate('a of b in c')).toBe('c: b, a');
  });

  it('takes the dative only where it is asked for', () => {
    const translate = translator('de', [
      phrase('with {}', '', 'mit {1d}'),
      phrase('only {}', '', 'nur {}'),
      noun('a map', '', 'eine Zuordnung', 'einer Zuordnung'),
    ]);
    expect([translate('with a map'), translate('only a map')]).toEqual([
      'mit einer Zuordnung',
      'nur eine Zuordnung',
    ]);
  });

  it('leaves a hole in peace that is said to be the own words of the analyst', () => {
    const translate = translator('es', [
      phrase('note {=}', 'nota {}', ''),
      phrase('keep one', 'deje uno', ''),
    ]);
    expect(translate('note keep one')).toBe('nota keep one');
  });
});
