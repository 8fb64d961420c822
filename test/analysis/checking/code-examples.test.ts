// The wrong and the right example of each code of checks, run: the wrong one gets the code, the right one does not.
import { describe, expect, it } from 'vitest';
import { checkFileCodes } from '../../../src/diagnostic/codes/check-files.js';
import { checkAsked } from '../../../src/command/check.js';
import { sketch, type Sketch } from '../../support/run.js';
import { fileOf, worldOf } from '../../support/checks.js';
import { untranslated } from '../../support/messages.js';

type Code = keyof typeof checkFileCodes;

/** 7 hours a year, for the authority SAT; the clerk earns 5 EUR an hour; half of 10 M EUR is known as a whole. */
const parts = (code: Code): Sketch => ({
  head: code === 'BRD861' ? '' : 'note: of checks',
  tariffs: '{clerk: {wage: 5 EUR/h}}',
  segments: '{people: {addressee: citizens, tariff: clerk}, firms: {addressee: firms}}',
  procedures: [
    '{id: a, authority: SAT, for: people, cases: {counted: 7 cases per year}, activities: [{do: pay, time: 1 h}]}',
    ...(code === 'BRD875'
      ? [
          '{id: b, for: people, cases: {counted: 1 cases per year}, undivided: [{id: u, money: 4_999_965 EUR}]}',
        ]
      : []),
  ],
});
const scenario = 'balduque: scenario/1\nid: s\nmodel: sketch\nyears: 2024..2025\nreforms: []\n';

function codesIn(code: Code, example: string) {
  const file = code === 'BRD861' ? `balduque: checks/1\n${example}\nchecks: []\n` : fileOf(example);
  const texts = sketch(parts(code));
  const model =
    code === 'BRD861'
      ? texts['model.yaml']?.replace('id: sketch', 'id: mexico-federal')
      : texts['model.yaml'];
  const world = worldOf({ ...texts, 'model.yaml': model ?? '' }, file, { s: scenario });
  const [found] = checkAsked([], world, 'en').files;
  const all = [
    ...(found?.diagnostics ?? []),
    ...(found?.outcomes ?? []).flatMap(({ finding }) => finding ?? []),
  ];
  return { codes: all.map((one) => one.code), lacking: untranslated(all) };
}

describe('the examples of the codes of checks', () => {
  it.each(Object.keys(checkFileCodes) as Code[])(
    '%s: the wrong one is found, the right one is not',
    (code) => {
      const { wrong, right } = checkFileCodes[code];
      const [before, after] = [codesIn(code, wrong), codesIn(code, right)];
      expect(before.codes).toEqual([code]);
      expect(before.lacking).toEqual([]);
      expect(after.codes.filter((one) => one === code)).toEqual([]);
    },
  );
});
