/**
 * A model of changes told as what is introduced and what is removed, never as a net alone: Germany and Austria do not let burden of one
 * origin make up for relief of another. Introduced is the sum of the positive leaves (row x component), removed that of the negative ones,
 * so that both add up to the net to the last digit.
 */
import { add, isNegative, isZero, toText, zero, type Exact } from '../quantity/exact.js';
import { scaled } from '../quantity/display.js';
import { visitLeaves } from '../evaluate/leaves.js';
import { createEvidence } from '../evaluate/evidence.js';
import { measure, unitOf, type MeasureName } from '../plan/measures.js';
import type { Plan } from '../plan/plan.js';
import type { Note, Table } from '../result/result.js';
import { keysOf, type Dimension, type Place } from './dimensions.js';
import { byCodeUnit, type Matcher } from './select.js';

type Asked = {
  readonly plan: Plan;
  readonly baseline: Plan;
  readonly year: number;
  readonly matches: Matcher;
  readonly leads: MeasureName;
};

const dimensions: readonly Dimension[] = ['origin', 'nature', 'duty'];

/** Sums of a year and once: introduced, removed, net of each. */
type Line = {
  readonly keys: readonly string[];
  readonly sums: [Exact, Exact, Exact, Exact, Exact, Exact];
};

/** Of the measure that leads, and of the hours that no money total holds. */
export function introducedIn(asked: Asked): {
  readonly tables: readonly Table[];
  readonly notes: readonly Note[];
} {
  const { plan, leads } = asked;
  if (plan.kind !== 'change') return { tables: [], notes: [] };
  const names: readonly MeasureName[] =
    measure(leads).unit === 'currency' ? [leads, 'unmonetisedHours'] : [leads];
  const lines = linesOf(asked, names);
  const told = names.map((name) => ({ name, lines: lines.get(name) ?? [] }));
  return {
    tables: told.flatMap(({ name, lines: own }) => (own.length > 0 ? [tableOf(name, own, plan)] : [])),
    notes: told.flatMap(({ name, lines: own }) => notesOf(name, own, plan)),
  };
}

function linesOf(
  { plan, baseline, year, matches }: Asked,
  names: readonly MeasureName[],
): ReadonlyMap<MeasureName, readonly Line[]> {
  const found = new Map<MeasureName, Map<string, Line>>();
  const evidence = createEvidence(plan, year);
  visitLeaves(
    plan,
    baseline,
    year,
    ({ row, component, formula, measure: name, oneOff, value }) => {
      const place: Place = { row, component, year, evidence: () => evidence(row, formula) };
      if (!matches(place)) return;
      const keys = dimensions.flatMap((one) => keysOf(one, place));
      const lines = found.get(name) ?? new Map<string, Line>();
      found.set(name, lines);
      const key = keys.join('\u0000');
      const line = lines.get(key) ?? { keys, sums: [zero, zero, zero, zero, zero, zero] };
      lines.set(key, line);
      const first = oneOff ? 3 : 0;
      for (const at of [first + (isNegative(value) ? 1 : 0), first + 2])
        line.sums[at] = add(line.sums[at] as Exact, value);
    },
    new Set(names),
  );
  return new Map(
    [...found].map(([name, lines]) => [
      name,
      [...lines].sort(([a], [b]) => byCodeUnit(a, b)).map(([, line]) => line),
    ]),
  );
}

const columns = ['introduced', 'removed', 'net', 'oneOffIntroduced', 'oneOffRemoved', 'oneOffNet'] as const;

function tableOf(name: MeasureName, lines: readonly Line[], plan: Plan): Table {
  const total = columns.map((_, i) => sumAt(lines, i));
  return {
    id: `introduced-removed:${name}`,
    columns: [
      ...dimensions.map((id) => ({ id })),
      ...columns.map((id, i) => ({ id, unit: unitOf(name, i > 2, plan.currency) })),
    ],
    rows: lines.map(({ keys, sums }) => [...keys, ...sums.map(toText)]),
    total: ['total', '', '', ...total.map(toText)],
  };
}

const sumAt = (lines: readonly Line[], at: number): Exact =>
  lines.reduce((sum, { sums }) => add(sum, sums[at] as Exact), zero);

function notesOf(name: MeasureName, lines: readonly Line[], plan: Plan): readonly Note[] {
  const unit = unitOf(name, false, plan.currency).replace('/year', '');
  const information = lines.filter(({ keys }) => keys[1] === 'information');
  const isPart = information.length > 0 && information.length < lines.length;
  const [up, down] = [0, 1].map((at) => originsWith(lines, at));
  const others = (up ?? []).some((one) => (down ?? []).some((other) => other !== one));
  return [
    ...(isPart && name === 'complianceCost'
      ? [
          {
            id: 'information-duties',
            text: `Of the net change a year, ${scaled(sumAt(information, 2))} ${unit} are of information duties.`,
          },
        ]
      : []),
    ...(others
      ? [
          {
            id: `netted/${name}`,
            text: `The net sets burden introduced (${(up ?? []).join(', ')}) against burden removed (${(down ?? []).join(', ')}) of other origins; what is introduced and what is removed is told by origin.`,
          },
        ]
      : []),
  ];
}

/** Origins of which something is introduced, or removed, in a year. */
const originsWith = (lines: readonly Line[], at: number): readonly string[] => [
  ...new Set(lines.flatMap(({ keys: [origin = ''], sums }) => (isZero(sums[at] as Exact) ? [] : [origin]))),
];
