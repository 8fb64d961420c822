import { describe, expect, it } from 'vitest';
import { phrase } from '../../../src/vocabulary/messages/phrase.js';
import { holesOf, templateOf } from '../../../src/vocabulary/messages/template.js';

const holes = (en: string, text: string): readonly string[] | undefined =>
  holesOf(templateOf(phrase(en, '', '')), text);

describe('a template', () => {
  it('finds what stands in its holes, wherever they are', () => {
    expect(holes('there is no tariff "{}"', 'there is no tariff "clerc"')).toEqual(['clerc']);
    expect(holes('{} lacks "{}"', 'an activity lacks "time"')).toEqual(['an activity', 'time']);
    expect(
      holes('no GDP for {}: the series has {} to {}', 'no GDP for 1999: the series has 2003 to 2012'),
    ).toEqual(['1999', '2003', '2012']);
  });

  it('fits the whole text or not at all', () => {
    expect(holes('keep one', 'keep one')).toEqual([]);
    expect(holes('keep one', 'keep one of them')).toBeUndefined();
    expect(holes('the {} here: {}', 'the keys here')).toBeUndefined();
    expect(holes('"{}" is a tag', 'so "x" is a tag')).toBeUndefined();
  });

  it('takes the first place where a piece fits, and the last one at the end', () => {
    expect(holes('{} or {}', 'a or b or c')).toEqual(['a', 'b or c']);
    expect(holes('"{}" has a comma', '"x" has a comma" has a comma')).toEqual(['x" has a comma']);
  });

  it('lets only what the analyst wrote be empty, and no piece stand twice for the same characters', () => {
    expect(holes('"{}" is not a unit', '"" is not a unit')).toEqual(['']);
    expect(holes('for {} of it', 'for  of it')).toBeUndefined();
    expect(holes('{} aa {}', 'x aa')).toBeUndefined();
  });

  it('knows whose words a hole holds', () => {
    expect(templateOf(phrase('{} has no key "{}" in {=}', '', '')).own).toEqual([false, true, true]);
  });

  it('is no slower than its text is long', () => {
    const long = `"${'" and "'.repeat(100_000)}`;
    const before = process.cpuUsage().user;
    expect(holes('"{}" and "{}" exclude each other: {}', long)).toBeUndefined();
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(1000);
  });
});
