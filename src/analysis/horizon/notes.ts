/** What a reader of figures over a horizon must know: its years, rate, factor, and when what is paid. */
import type { TimeOfPeriod } from '../../model/horizon.js';
import { readable } from '../../quantity/display.js';
import type { Figure, Plan } from '../../plan/plan.js';
import type { Horizon, HorizonDiscounting } from '../../plan/horizon.js';
import { toText } from '../../quantity/exact.js';
import type { Note } from '../../result/result.js';
import { writtenValue } from '../written.js';
import type { Discounting, Rhythm } from './discount.js';
import type { HorizonTotals } from './totals.js';

const onceTimes: Readonly<Record<TimeOfPeriod, string>> = {
  start: 'at the start of its year',
  middle: 'in the middle of its year',
  end: 'at the end of its year',
};
const periodTimes: Readonly<Record<TimeOfPeriod, string>> = {
  start: 'at the start of its period',
  middle: 'in the middle of its period',
  end: 'at the end of its period',
};

const note = (id: string, text: string): Note => ({ id, text });

export function horizonNotes({ horizon, reader }: HorizonTotals, plan: Plan): readonly Note[] {
  const { from, until, discounting: asked } = horizon;
  const years = until - from + 1;
  const { discounting, rhythms, unsaid } = reader;
  return [
    note(
      'horizon',
      `The horizon is ${from} to ${until}: the total is what falls in these ${years} years, undiscounted, what is borne once with it; the average a year is the total / ${years}.`,
    ),
    ...(asked && discounting ? discounted(horizon, asked, discounting, plan) : []),
    ...(rhythms.size > 0 ? paid([...rhythms.values()], years) : []),
    ...(asked && unsaid.size > 0 ? [counted(unsaid.size, asked.recurring)] : []),
  ];
}

function discounted(
  { from, until }: Horizon,
  { rate, once, recurring, base, registered }: HorizonDiscounting,
  { factor, isPublished }: Discounting,
  { figures }: Plan,
): readonly Note[] {
  const said = writtenValue((figures[rate] as Figure).text);
  const times = isPublished
    ? `the published factor ${toText(factor)}`
    : `rate / (1 - (1 + rate)^-${until - from + 1}) = ${readable(factor, 6)}`;
  const annuity = `The annuity is the present value × ${times}`;
  return [
    note(
      'present-value',
      `Present values are at the start of ${from}, at a real rate of ${said}: what is borne once, ${onceTimes[once]}; what recurs, ${periodTimes[recurring]}.`,
    ),
    note(
      'annuity',
      base === undefined ? `${annuity}.` : `${annuity}, / (1 + ${said})^(${registered} - ${base}).`,
    ),
  ];
}

/** How many lines are paid more or less often than once a year. */
function paid(rhythms: readonly (Rhythm | undefined)[], years: number): readonly Note[] {
  const counts = new Map<string, number>();
  for (const rhythm of rhythms) {
    if (!rhythm) continue;
    const text = rhythm.every === 'year' ? `${rhythm.count} times a year` : `once in ${rhythm.count} years`;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const uneven = rhythms.filter((rhythm) => rhythm === undefined).length;
  const broken = new Set(
    rhythms.flatMap((rhythm) =>
      rhythm?.every === 'years' && years % rhythm.count > 0 ? [rhythm.count] : [],
    ),
  );
  return [
    ...[...broken].map((count) =>
      note(
        `periods/broken ${count}`,
        `Of what is due once in ${count} years, the total of ${years} years holds ${years}/${count} times; the present value, the ${Math.floor(years / count)} whose period ends within the horizon.`,
      ),
    ),
    ...[...counts].map(([text, count]) =>
      note(`periods/${text}`, `For present values, lines that are paid ${text}: ${count}.`),
    ),
    ...(uneven === 0
      ? []
      : [
          note(
            'periods/uneven',
            `For present values, ${uneven} lines that are due neither a whole number of times a year nor once in whole years are paid once a year.`,
          ),
        ]),
  ];
}

const yearTimes: Readonly<Record<TimeOfPeriod, string>> = {
  start: 'at its start',
  middle: 'in its middle',
  end: 'at its end',
};

/** The same duty with a frequency would be paid within the year. */
const counted = (lines: number, recurring: TimeOfPeriod): Note =>
  note(
    'periods/counted',
    `For present values, lines whose cases are counted, which are paid once a year, ${yearTimes[recurring]}, unless the procedure says how often, as in timing: {periods: 4 per year}: ${lines}.`,
  );

/** A scenario says what moves in its own years; the horizon may go on. */
export const beyondNote = (
  { until }: Horizon,
  years: { readonly from: number; readonly until: number },
): readonly Note[] =>
  until <= years.until
    ? []
    : [
        note(
          'horizon-beyond',
          `The scenario ends in ${years.until} and the horizon in ${until}: until then, its reforms stay in force and its growth goes on.`,
        ),
      ];
