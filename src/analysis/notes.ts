/** What a reader of the numbers must know: what was fitted, what is left open or left out, bases chosen, defaults taken. */
import { isZero, toText, zero } from '../quantity/exact.js';
import { percent } from '../quantity/display.js';
import type { Figure, Plan, Row, Selection } from '../plan/plan.js';
import { figuresOfRows } from '../plan/uses.js';
import type { Note } from '../result/result.js';
import { defaultNotes } from './default-notes.js';
import { packNotes } from './pack-notes.js';
import { plausible } from './plausible.js';
import { matcherOfRows } from './select.js';
import { seriesNotes } from './series-notes.js';
import type { Totals } from './totals.js';
import { writtenText, writtenValue } from './written.js';

type Asked = { readonly select: Selection; readonly year: number };

/** Only what the selected lines rely on is told. */
export function notesOf(plan: Plan, totals: Totals, asked: Asked): readonly Note[] {
  const matches = matcherOfRows(asked.select);
  const rows = plan.rows.filter(matches);
  const used = figuresOfRows(plan, rows);
  const figures = plan.figures.filter((_, index) => used.has(index));
  return [
    ...packNotes(plan.packs),
    ...fitted(figures),
    ...undivided(plan, totals, asked.select.size === 0),
    ...unmonetised(totals),
    ...gdpBasis(plan, asked.year),
    ...prices(plan, figures),
    ...waiting(rows),
    ...exclusions(plan),
    ...rounding(plan),
    ...seriesNotes(plan, used, asked.year),
    ...alternatives(figures),
    ...midpoints(figures),
    ...defaultNotes(plan, rows, asked.year),
  ];
}

const note = (id: string, text: string): Note => ({ id, text });

const fitted = (figures: readonly Figure[]): readonly Note[] =>
  figures.filter(isFitted).flatMap((figure) => {
    const { path, text, note: why } = figure;
    const reproduced = `${path} = ${writtenValue(text)} is fitted: the total it was fitted to is reproduced, not verified.`;
    return [
      note(`fitted/${path}`, `${reproduced}${why === undefined ? '' : ` ${why}`}`),
      ...plausible(figure),
    ];
  });

const isFitted = ({ standing, body }: Figure): boolean =>
  standing.status?.value === 'fitted' && body.is === 'number';

function undivided({ split, figures }: Plan, { byMeasure }: Totals, whole: boolean): readonly Note[] {
  const amount = byMeasure.get('undividedCost') ?? zero;
  if (isZero(amount)) return [];
  const share = split === undefined ? undefined : (figures[split] as Figure);
  const bounds =
    whole && share?.ends
      ? `The opportunity cost is between ${percent(share.ends.low, 0)} and ${percent(share.ends.high, 0)} of the economic cost, and the rest is burden.${share.note === undefined ? '' : ` ${share.note}`}`
      : 'It may be all of the one or all of the other.';
  const text = `Part of the economic cost is known only as a whole, not as burden and opportunity cost. ${bounds} Both are given as ranges with both ends; hours, and breakdowns of either, hold the identified part alone.`;
  return [note('undivided', text)];
}

function unmonetised({ byMeasure }: Totals): readonly Note[] {
  const hours = byMeasure.get('unmonetisedHours') ?? zero;
  const once = byMeasure.get('oneOffUnmonetisedHours') ?? zero;
  const said = [
    ...(isZero(hours) ? [] : [`${toText(hours)} h a year`]),
    ...(isZero(once) ? [] : [`${toText(once)} h once`]),
  ];
  return said.length === 0
    ? []
    : [
        note(
          'unmonetised',
          `Every money total leaves out ${said.join(' and ')} of people whose time has no price here (unmonetised).`,
        ),
      ];
}

/** Whose GDP the shares are of. */
export function gdpBasis(
  { economy: { gdp, basis, deflator }, prices: base }: Plan,
  year: number,
): readonly Note[] {
  if (gdp === undefined) return [note('gdp', 'The model gives no GDP, so there is no share of GDP.')];
  const of = basis.year === 'each' ? year : basis.year;
  const reading = basis.year === 'each' ? 'the GDP of each year' : `the fixed GDP of ${basis.year}`;
  const own = note('gdp', `Shares are of ${reading}.${basis.why === undefined ? '' : ` ${basis.why}`}`);
  if (deflator !== undefined || of === base) return [own];
  return [
    own,
    note('gdp-prices', `There is no deflator: the cost is in prices of ${base}, the GDP in those of ${of}.`),
  ];
}

/** Which amounts were brought from other price years. */
function prices(plan: Plan, figures: readonly Figure[]): readonly Note[] {
  const amounts = figures.filter(({ unit }) => unit.dimensions[plan.currency] !== undefined);
  const years = amounts.flatMap(({ standing }) => standing.prices?.value ?? []);
  const others = years.filter((year) => year !== plan.prices);
  if (others.length === 0) return [];
  const from = [...new Set(others)].sort((a, b) => a - b).join(', ');
  const how =
    plan.economy.deflator === undefined
      ? 'are used as they stand: there is no deflator'
      : `are brought to prices of ${plan.prices} by the deflator`;
  return [note('prices', `${others.length} amounts in prices of ${from} ${how}.`)];
}

/** A range that gives no value is computed at its midpoint. */
function midpoints(figures: readonly Figure[]): readonly Note[] {
  const paths = figures.filter(({ midpoint }) => midpoint).map(({ path }) => path);
  return paths.length === 0
    ? []
    : [
        note(
          'midpoint',
          `Computed at the midpoint of a range that gives no value: ${paths.join(', ')}. The midpoint of inputs is not the midpoint of outputs.`,
        ),
      ];
}

const standingOfMethod = (method: string): string =>
  method === 'delay-income'
    ? 'published by Australia (Regulatory Burden Measurement)'
    : "this tool's own parametrisation, and no institution's own formula";

function waiting(rows: readonly Row[]): readonly Note[] {
  const waits = rows.filter((row) => row.class === 'waiting');
  const unvalued = waits.filter(({ variants }) => variants.delayCost === 'none').length;
  const legal = waits.filter(({ resolution }) => resolution === 'legal').length;
  const methods = [...new Set(waits.map(({ variants }) => variants.delayCost))].filter(
    (method) => method !== 'none',
  );
  const named = methods
    .map(
      (method) =>
        `Waiting is valued by ${method}: ${standingOfMethod(method ?? 'none')}, see docs/methods.md.`,
    )
    .join(' ');
  return [
    ...(methods.length > 0 ? [note('opportunity', named)] : []),
    ...(unvalued > 0
      ? [
          note(
            'unvalued',
            `Waiting counted in days and not valued: ${unvalued} (no method for the segment, or no capital blocked).`,
          ),
        ]
      : []),
    ...(legal > 0
      ? [
          note(
            'legal-period',
            `Waiting by the legal period, since the real one is not given: ${legal} of ${waits.length}.`,
          ),
        ]
      : []),
  ];
}

function rounding({ roundLines }: Plan): readonly Note[] {
  if (!roundLines) return [];
  if ('all' in roundLines)
    return [
      note(
        'rounding',
        `Every line is rounded (${roundLines.all.mode}, ${roundLines.all.decimals} decimals), then summed.`,
      ),
    ];
  const { hours, money } = roundLines;
  return [
    ...(hours
      ? [
          note(
            'rounding/hours',
            `The hours of every line are rounded (${hours.mode}, ${hours.decimals} decimals), then summed.`,
          ),
        ]
      : []),
    ...(money
      ? [
          note(
            'rounding/money',
            `The money of every line is rounded (${money.mode}, ${money.decimals} decimals), then summed.`,
          ),
        ]
      : []),
  ];
}

/** What the method leaves out. */
const exclusions = ({ excludes }: Plan): readonly Note[] =>
  excludes.map((text, i) => note(`excludes/${i + 1}`, text));

/** What other sources say: never used, always told. */
const alternatives = (figures: readonly Figure[]): readonly Note[] =>
  figures.flatMap(({ path, text, alternatives: others }) =>
    (others ?? []).map((other, i) => {
      const source = (other.standing.source ?? []).map(({ value }) => value).join(', ');
      const said = `${writtenText(other.span)}${source === '' ? '' : ` (${source})`}`;
      return note(
        `alternative/${path}/${i + 1}`,
        `${path}: used ${writtenValue(text)}, another source says ${said}`,
      );
    }),
  );
