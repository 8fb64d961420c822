import { expect, it } from 'vitest';
import { inEnglish, speaker, unitIn } from '../../src/vocabulary/say.js';

it.each([
  ['case/year', 'caso/año', 'Fall/Jahr'],
  ['firm·year/case', 'firm·año/caso', 'firm·Jahr/Fall'],
  ['h', 'h', 'h'],
])('the words of the unit %s are translated one by one', async (unit, es, de) => {
  expect(unitIn(unit, inEnglish)).toBe(unit);
  expect(unitIn(unit, await speaker('es'))).toBe(es);
  expect(unitIn(unit, await speaker('de'))).toBe(de);
});
