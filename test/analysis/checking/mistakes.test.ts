// What is wrong with a file of checks is told where it stands, with what was meant.
import { describe, expect, it } from 'vitest';
import { asked, town, wrongIn } from '../../support/checks.js';
import { untranslated } from '../../support/messages.js';

const mistakes: readonly (readonly [string, string, string])[] = [
  [
    'a misspelt measure',
    '{id: a, that: administrativBurden, equals: 5 EUR}',
    'BRD407 there is no measure "administrativBurden"; did you mean "administrativeBurden"?',
  ],
  [
    'a figure without its word',
    '{id: a, that: digital, equals: 5 cases}',
    'BRD407 there is no measure "digital"; did you mean "figures.digital"?',
  ],
  [
    'a misspelt figure',
    '{id: a, that: figures.digitl, equals: 5 cases}',
    'BRD314 there is no figure "digitl"; did you mean "figures.digital"?',
  ],
  [
    'a misspelt tariff',
    '{id: a, that: tariffs.manger.rate, equals: 5 EUR/h}',
    'BRD402 there is no tariff "manger"; did you mean "tariffs.manager.rate"?',
  ],
  [
    'a misspelt part',
    '{id: a, that: tariffs.manager.wages, equals: 5 EUR/h}',
    'BRD863 "tariffs.manager.wages" names no part of the tariff; did you mean "tariffs.manager.wage"?',
  ],
  [
    'a fringe of a multiplier',
    '{id: a, that: tariffs.all.fringe, equals: 5 EUR/h}',
    'BRD863 the tariff "all" has a multiplier, which does not part its loads; a tariff with a wage has a rate, and with fringe and overhead these too',
  ],
  [
    'a misspelt segment',
    '{id: a, that: hours, per: peple, equals: 5 h}',
    'BRD403 there is no segment "peple"; did you mean "people"?',
  ],
  [
    'a misspelt key',
    '{id: a, that: hours, equal: 150 h}',
    'BRD201 a check has no key "equal"; did you mean "equals"?',
  ],
  [
    'a misspelt key of a selection',
    '{id: a, that: hours, select: {segmet: people}, equals: 150 h}',
    'BRD201 a selection of a check has no key "segmet"; did you mean "segment"?',
  ],
  [
    'another unit',
    '{id: a, that: hours, equals: 5 EUR}',
    'BRD309 hours is in h, and this is not; for example: 5 h',
  ],
  [
    'a share that is none',
    '{id: a, that: shareOfGdp, equals: 5 EUR}',
    'BRD309 shareOfGdp is a share, and this is not; for example: 4.25 %',
  ],
  [
    'money for each that is per another',
    '{id: a, that: fees, per: people, equals: 5 EUR/firm}',
    'BRD309 fees is in EUR, and this is not; for example: 5 EUR',
  ],
  [
    'two demands',
    '{id: a, that: hours, equals: 5 h, between: [4 h, 6 h]}',
    'BRD862 the check "a" says in several ways what has to be; one of: equals: 4.25 %, between: [4.20 %, 4.30 %], or errorAbove: 5 % and its like',
  ],
  [
    'no demand',
    '{id: a, that: hours}',
    'BRD862 the check "a" does not say what has to be; one of: equals: 4.25 %, between: [4.20 %, 4.30 %], or errorAbove: 5 % and its like',
  ],
  [
    'one end',
    '{id: a, that: hours, between: [4 h]}',
    'BRD207 between has two ends; for example: between: [4.20 %, 4.30 %]',
  ],
  [
    'ends the wrong way round',
    '{id: a, that: hours, between: [6 h, 4 h]}',
    'BRD311 the limits do not stand in rising order; in rising order: errorBelow, warnBelow, warnAbove, errorAbove; of between, the lower end first',
  ],
  [
    'limits the wrong way round',
    '{id: a, that: hours, warnAbove: 6 h, errorAbove: 4 h}',
    'BRD311 the limits do not stand in rising order; in rising order: errorBelow, warnBelow, warnAbove, errorAbove; of between, the lower end first',
  ],
  [
    'a limit that is a name',
    '{id: a, that: hours, equals: digital}',
    'BRD301 a limit is a number, and nothing else; write it as it is printed, with its unit: 4.25 %',
  ],
  [
    'a limit that is a map',
    '{id: a, that: hours, equals: {value: 5 h}}',
    'BRD301 a limit is a number, and nothing else; write it as it is printed, with its unit: 4.25 %',
  ],
  [
    'decimals of a range',
    '{id: a, that: hours, between: [4 h, 6 h], decimals: 1}',
    'BRD864 "decimals" means something with equals alone; leave "decimals" out',
  ],
  [
    'a level beside limits that say theirs',
    '{id: a, that: hours, errorAbove: 6 h, level: warn}',
    'BRD864 "level" means something with equals or between alone; leave "level" out',
  ],
  [
    'a negative tolerance',
    '{id: a, that: hours, equals: 5 h, tolerance: -1 h}',
    'BRD864 a tolerance is not negative; for example: tolerance: 1 k EUR',
  ],
  [
    'the baseline compared with itself',
    '{id: a, that: hours, changeFrom: baseline, errorAbove: 5 %}',
    'BRD864 the baseline is compared with itself; name the scenario that changes it: scenario: digital-2030',
  ],
  [
    'a selection of a tariff',
    '{id: a, that: tariffs.all.rate, select: {segment: people}, equals: 14 EUR/h}',
    'BRD864 "select" means nothing for tariffs.all.rate; leave "select" out',
  ],
  [
    'no reason',
    '{id: a, that: hours, equals: 5 h, follows: false}',
    'BRD865 why the figure does not follow is not said; for example: note: the workbook rounds the rate before it multiplies',
  ],
  [
    'an unknown scenario',
    '{id: a, that: hours, scenario: digtal, equals: 5 h}',
    'BRD814 there is no scenario "digtal"; a path, or an id of a file in scenarios/: scenario: digital-2030',
  ],
  [
    'an unknown source',
    '{id: a, that: hours, equals: 150 h, source: nobody}',
    'BRD405 there is no source "nobody"; there are no sources here',
  ],
  [
    'a second of the same name',
    '{id: a, that: hours, equals: 150 h}\n  - {id: a, that: hours, equals: 150 h}',
    'BRD401 a second check "a"; for example: a-2',
  ],
];

describe('one mistake has one diagnostic:', () => {
  it.each(mistakes)('%s', (_, words, expected) => {
    expect(wrongIn(words)).toEqual([expected]);
  });

  it.each(mistakes)('%s: in every language', (_, words) => {
    expect(untranslated(asked([words]).files[0]?.diagnostics ?? [])).toEqual([]);
  });

  it('all of them at once', () => {
    const [first, , third] = mistakes.map(([, words]) => words);
    expect(
      wrongIn(`${first}\n  - ${third?.replace('id: a', 'id: b')}`).map((text) => text.slice(0, 6)),
    ).toEqual(['BRD407', 'BRD314']);
  });
});

describe('what there is nothing to divide by', () => {
  const without = (economy: string, words: string): readonly string[] =>
    (asked([words], { ...town, economy }).files[0]?.diagnostics ?? []).map(
      ({ code, message }) => `${code} ${message}`,
    );

  it('is told', () => {
    expect(without('{population: 50 persons}', '{id: a, that: shareOfGdp, equals: 5 %}')).toEqual([
      'BRD866 without gdp the model gives no share of GDP',
    ]);
    expect(without('{gdp: 5 M EUR}', '{id: a, that: perCapita, equals: 5 EUR}')).toEqual([
      'BRD866 without population the model gives no value per head',
    ]);
  });
});
