// Models and reforms made at random, in the language of the files: what the laws are tried on.
import fc from 'fast-check';
import type { Sketch } from '../support/run.js';

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

/** Lines of a procedure: in all channels, in the office alone, one that people would do anyway. */
const lines = fc
  .record({
    forms: whole(1, 300),
    usual: whole(0, 100),
    visit: whole(1, 240),
    copies: whole(0, 500),
    familiar: whole(1, 600),
  })
  .map(
    ({ forms, usual, visit, copies, familiar }) =>
      `requirements: [{id: copies, money: ${copies} EUR, time: 7 min}], activities: [{do: forms, time: ${forms} min, businessAsUsual: ${usual} %}, {do: travel, time: ${visit} min, money: 3 EUR, channel: office, per: visit}, {do: learn, time: ${familiar} min, per: entity-once}]`,
  );

const procedure = (id: string): fc.Arbitrary<string> =>
  fc
    .record({
      lines,
      cases: whole(0, 100_000),
      office: whole(0, 100),
      visits: whole(1, 4),
      days: whole(0, 90),
      ready: whole(0, 90),
      fee: whole(0, 400),
      growth: whole(-20, 20),
      online: fc.boolean(),
    })
    .map(({ lines: written, cases, office, visits, days, ready, fee, growth, online }) => {
      const channels = online
        ? `channels: {office: {share: ${office} %, visits: ${visits}, processing: 9 EUR}, online: {share: ${100 - office} %}}`
        : `channels: {office: {share: 100 %, visits: ${visits}, processing: 9 EUR}}`;
      const counted = `counted: ${cases} cases per year${growth === 0 ? '' : `, growth: ${growth} % per year`}`;
      const each = `cases: {${counted}}, fee: ${fee} EUR, resolution: {legal: ${days} days, ready: ${ready} days}, capital: {blocked: 900 EUR, return: 7 % per year}`;
      return `{id: ${id}, authority: ${id.toUpperCase()}, tags: [t-${id}], for: {people: {${each}}, shops: {${each}}}, ${channels}, ${written}}`;
    });

export const model: fc.Arbitrary<Sketch> = fc
  .tuple(procedure('a'), procedure('b'), procedure('c'))
  .map((procedures) => ({
    economy:
      '{gdp: {series: {2024: 900 M EUR, 2025: 1 bn EUR, 2030: 1.3 bn EUR}, between: linear}, share: {of: gdp, year: each}, deflator: {2024: 100, 2030: 115}}',
    segments:
      '{people: {addressee: citizens, tariff: worker, population: 100 persons}, shops: {addressee: firms, tariff: worker, population: 40 firms, opportunity: idle-capital}}',
    procedures,
  }));

const share = whole(0, 100);
const year = whole(2024, 2030);

/** What one reform does to one procedure: `[from, kind]`, as it is written. */
const change: fc.Arbitrary<string> = fc.oneof(
  fc.constant('eliminate: {}'),
  share.map((s) => `exempt: {share: ${s} %}`),
  fc.tuple(share, share).map(([t, m]) => `scale: {time: ${t} % less, money: ${m} % more}`),
  share.map((s) => `scale: {counted: ${s} % less}`),
  whole(0, 60).map((days) => `scale: {resolution: ${days} % less}`),
  fc
    .record({ ceiling: share, curve: fc.integer({ min: 0, max: 3 }), a: share, b: share, less: share })
    .map(({ ceiling, curve, a, b, less }) => {
      const curves = [
        'curve: linear, until: 2030',
        `curve: logistic, midpoint: 2026.5, steepness: ${1 + a / 50}`,
        `curve: bass, innovation: ${a / 10} %, imitation: ${b} %`,
        `curve: table, shares: {2024: ${Math.min(a, b)} %, 2030: ${Math.max(a, b)} %}`,
      ];
      const ends = `{people: ${ceiling} %, shops: ${Math.ceil(ceiling / 2)} %}`;
      return `digitise: {to: online, adoption: {${curves[curve] ?? ''}, ceiling: ${ends}}TIME${less} % less}`;
    }),
);

/** Of one of the procedures, from some year on. */
export const reform = (id: string, procedures: readonly string[]): fc.Arbitrary<string> =>
  fc
    .record({ procedure: fc.constantFrom(...procedures), change, from: year, phased: fc.boolean() })
    .map(({ procedure: which, change: what, from, phased }) => {
      const phase = phased ? ', phaseIn: {2024: 10 %, 2030: 90 %}' : '';
      return `{id: ${id}, select: {procedure: ${which}}, from: ${from}${phase}, ${what}}`;
    });

export const reforms = (
  most: number,
  procedures: readonly string[] = ['a', 'b', 'c'],
): fc.Arbitrary<readonly string[]> =>
  whole(0, most).chain((n) =>
    fc.tuple(...Array.from({ length: n }, (_, i) => reform(`r${i + 1}`, procedures))),
  );

/** The time of a channel is said by the reform that opens it, which is the earliest; where the procedure has the channel, by nobody. */
export function fitted(parts: Sketch, written: readonly string[]): readonly string[] {
  const has = new Set(['a', 'b', 'c'].filter((_, i) => parts.procedures[i]?.includes('online:')));
  const order = [...written.keys()].sort((i, j) => yearOf(written[i]) - yearOf(written[j]) || i - j);
  const found = [...written];
  for (const i of order) {
    const one = written[i] ?? '';
    const which = /procedure: (\w)/.exec(one)?.[1] ?? '';
    found[i] = one.replace(/TIME(\d+ % less)/, has.has(which) ? '' : ', time: $1');
    if (one.includes('digitise')) has.add(which);
  }
  return found;
}

const yearOf = (reform_: string | undefined): number => Number(/from: (\d+)/.exec(reform_ ?? '')?.[1]);
