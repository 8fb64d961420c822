// Models made at random for the laws: values that divide without rest, so that a law holds to the last digit.
import fc from 'fast-check';

/** A model as data, from which YAML is written. `people` and `money` scale all counts and all amounts. */
export type Made = {
  readonly procedures: readonly MadeProcedure[];
  readonly gdp: number;
  readonly overhead: number;
};
type MadeProcedure = {
  readonly authority: number;
  readonly segment: 'people' | 'firms';
  readonly cases: MadeCases;
  readonly office: number;
  readonly visits: number;
  readonly lines: readonly MadeLine[];
  readonly rework: number;
  readonly fee: number;
  readonly days: number;
  readonly blocked: number;
};
type MadeCases = { readonly is: 'counted' | 'submissions' | 'frequency' | 'validity'; readonly n: number };
type MadeLine = {
  readonly part: 'activities' | 'outlays' | 'undivided' | 'administration';
  readonly minutes: number;
  readonly money: number;
  readonly per: 'case' | 'visit' | 'entity-year';
  readonly usual: number;
  readonly repeats: boolean;
  readonly substantive: boolean;
};

const tenth = fc.integer({ min: 0, max: 10 }).map((n) => n * 10);
const line: fc.Arbitrary<MadeLine> = fc.record({
  part: fc.constantFrom('activities', 'activities', 'outlays', 'undivided', 'administration'),
  // Threes of minutes are a finite number of hours.
  minutes: fc.integer({ min: 1, max: 80 }).map((n) => n * 3),
  money: fc.integer({ min: 0, max: 500 }),
  per: fc.constantFrom('case', 'visit', 'entity-year'),
  usual: tenth,
  repeats: fc.boolean(),
  substantive: fc.boolean(),
});
const procedure: fc.Arbitrary<MadeProcedure> = fc.record({
  authority: fc.integer({ min: 1, max: 3 }),
  segment: fc.constantFrom('people', 'firms'),
  cases: fc.record({
    is: fc.constantFrom('counted', 'submissions', 'frequency', 'validity'),
    n: fc.constantFrom(1, 2, 4, 5, 10),
  }),
  office: tenth,
  visits: fc.integer({ min: 1, max: 3 }),
  lines: fc.array(line, { minLength: 1, maxLength: 4 }),
  rework: fc.constantFrom(0, 25),
  fee: fc.integer({ min: 0, max: 50 }),
  days: fc.integer({ min: 0, max: 60 }),
  blocked: fc.integer({ min: 0, max: 9 }).map((n) => n * 1000),
});
export const made: fc.Arbitrary<Made> = fc.record({
  procedures: fc.array(procedure, { minLength: 1, maxLength: 5 }),
  gdp: fc.integer({ min: 1, max: 1000 }),
  overhead: fc.constantFrom(0, 20, 25),
});

export type Writing = {
  readonly people?: number;
  readonly money?: number;
  readonly hours?: boolean;
  readonly order?: readonly number[];
};

/** Three minutes are 0.05 h. */
const hoursText = (minutes: number): string => (minutes / 60).toFixed(2);

export function yamlOf(model: Made, { people = 1, money = 1, hours = false, order }: Writing = {}): string {
  const time = (minutes: number): string => (hours ? `${hoursText(minutes)} h` : `${minutes} min`);
  const procedures = model.procedures.map((one, i) => procedureText(one, i, { people, money, time }));
  return [
    'balduque: model/1',
    'id: made',
    'year: 2024',
    'currency: EUR',
    'entities: {persons: person, firms: firm}',
    'status: assumed',
    `economy: {gdp: ${model.gdp * money} M EUR, daysPerYear: 250 days}`,
    'split: {opportunityShare: {range: {low: 10 %, high: 60 %}}}',
    `tariffs: {worker: {wage: ${20 * money} EUR/h, overhead: ${model.overhead} %}, officer: {wage: ${30 * money} EUR/h}}`,
    'segments:',
    `  people: {addressee: citizens, tariff: worker, population: ${40 * people} persons, opportunity: {method: citizen-wait, valueOfDay: ${8 * money} EUR/day, shareOfDayLost: 50 %}}`,
    `  firms: {addressee: firms, tariff: worker, population: ${25 * people} firms, opportunity: idle-capital}`,
    'procedures:',
    ...(order ?? procedures.map((_, i) => i)).map((i) => `  - ${procedures[i] ?? ''}`),
    '',
  ].join('\n');
}

type Scale = { readonly people: number; readonly money: number; readonly time: (minutes: number) => string };

function procedureText(one: MadeProcedure, index: number, scale: Scale): string {
  const { segment, office, visits, rework, fee, days, blocked } = one;
  const parts = (['activities', 'outlays', 'undivided', 'administration'] as const).flatMap((part) => {
    const lines = one.lines.flatMap((line, i) => (line.part === part ? [lineText(line, i, scale)] : []));
    return lines.length === 0 ? [] : [`${part}: [${lines.join(', ')}]`];
  });
  return `{${[
    `id: p-${index}`,
    `for: ${segment}`,
    `authority: A${one.authority}`,
    `cases: {${casesText(one.cases, scale)}}`,
    `rework: ${rework} %`,
    `channels: {office: {share: ${office} %, visits: ${visits}, processing: ${3 * scale.money} EUR}, online: {share: ${100 - office} %}}`,
    ...parts,
    `fee: ${fee * scale.money} EUR`,
    `resolution: {effective: ${days} days, ready: 5 days}`,
    ...(segment === 'firms'
      ? [`capital: {blocked: ${blocked * scale.money} EUR, return: 5 % per year}`]
      : []),
  ].join(', ')}}`;
}

function casesText({ is, n }: MadeCases, { people }: Scale): string {
  if (is === 'frequency') return `frequency: ${n} per year, compliance: 90 %`;
  if (is === 'validity') return `validity: ${n} years`;
  const of = is === 'submissions' ? 'submissions' : 'completed';
  return `counted: ${n * 100 * people} cases per year, of: ${of}`;
}

function lineText(
  { part, minutes, money, per, usual, repeats, substantive }: MadeLine,
  i: number,
  scale: Scale,
): string {
  const amount = `money: ${money * scale.money} EUR`;
  const own = part === 'activities' || part === 'administration' ? `do: l-${i}` : `id: l-${i}`;
  if (part === 'undivided') return `{${own}, ${amount}}`;
  const time = `time: ${scale.time(minutes)}`;
  if (part === 'administration') return `{${own}, ${time}, ${amount}, tariff: officer}`;
  const costs = part === 'outlays' ? `${amount}, life: 4 years` : `${time}, ${amount}`;
  const nature = substantive ? ', nature: substantive' : '';
  return `{${own}, ${costs}, per: ${per}, businessAsUsual: ${usual} %, repeats: ${String(repeats)}${nature}}`;
}
