import { describe, expect, it } from 'vitest';
import { compile, sketch, toldOf, type Sketch } from '../../support/run.js';

const cases = 'for: people, cases: {counted: 50 cases per year}';
const procedure = (id: string, line: string): string =>
  `{id: ${id}, ${cases}, activities: [{time: 1 h, ${line}}]}`;
const priced = (...lines: readonly string[]): Sketch => ({
  tariffs: '{worker: {wage: 10 EUR/h}, lawyer: {wage: 15 EUR/h}, same: {wage: 8 EUR/h, overhead: 25 %}}',
  segments: '{people: {addressee: firms, tariff: worker}}',
  procedures: [
    ...lines.map((line, i) => procedure(`p${i}`, line)),
    procedure('use', 'do: advise, tariff: lawyer'),
    procedure('use-too', 'do: file, tariff: same'),
  ],
});
const usual = 'do: fill-forms';

describe('the same work of the same segment', () => {
  it('costs the same', () => {
    expect(toldOf(priced(usual, usual, 'do: fill-forms, tariff: lawyer'))).toEqual(['BRD719 lawyer']);
    expect(toldOf(priced(usual, usual, 'do: sign, tariff: lawyer'))).toEqual([]);
  });

  it('is asked about where it differs from most, with a place of the others', () => {
    const odd = 'do: fill-forms, tariff: lawyer';
    expect(toldOf(priced(odd, odd, usual))).toEqual(['BRD719 fill-forms']);
    const { diagnostics } = compile(sketch(priced(usual, usual, odd)));
    expect(diagnostics[0]?.message).toBe(
      '"fill-forms" of "people" costs 15 EUR/h here, and 10 EUR/h elsewhere',
    );
    expect(diagnostics[0]?.labels).toHaveLength(2);
  });

  it("is the segment's own, where one line stands against one", () => {
    expect(toldOf(priced('do: fill-forms, tariff: lawyer', usual))).toEqual(['BRD719 lawyer']);
  });

  it('may differ for a reason', () => {
    expect(toldOf(priced(usual, usual, 'do: fill-forms, tariff: lawyer, note: a lawyer signs'))).toEqual([]);
  });

  it('is compared by what an hour comes to: 8 x 1.25 = 10', () => {
    expect(toldOf(priced(usual, usual, 'do: fill-forms, tariff: same'))).toEqual([]);
  });

  it('is not known by one letter', () => {
    expect(toldOf(priced('do: x', 'do: x', 'do: x, tariff: lawyer'))).toEqual([]);
  });
});
