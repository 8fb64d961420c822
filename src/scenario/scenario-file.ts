/** A scenario as it is written: the years, what grows by itself, the reforms, what was published for its years. */
import { wrong } from '../diagnostic/diagnostic.js';
import { calibration } from '../model/calibration.js';
import { figure } from '../model/read-figure.js';
import { sourceList } from '../model/model.js';
import { listOf, mapOf, may, must, named, shaped, type MapOf, type Reader } from '../model/reader.js';
import { choice, id, text, wording, year, yearId } from '../model/scalars.js';
import { standingFields } from '../model/standing.js';
import type { Said } from '../source/text.js';
import { reform } from './reform.js';
import { selector } from './selector.js';

/** `2012..2018`, both ends included. */
export type Years = { readonly from: number; readonly until: number };
export const years: Reader<Said<Years>> = shaped({ is: 'first and last year' }, (node, reading) => {
  const said = text(node, reading);
  if (!said) return undefined;
  const [, from, until] = /^([12]\d{3})\s*\.\.\s*([12]\d{3})$/.exec(said.value) ?? [];
  const found = { from: Number(from), until: Number(until) };
  if (
    from !== undefined &&
    until !== undefined &&
    found.from <= found.until &&
    found.until - found.from <= 200
  )
    return { value: found, span: said.span };
  const message = `"${said.value}" are no years`;
  reading.report(wrong('BRD210', said.span, message, 'the first and the last, for example: 2012..2018'));
  return undefined;
});

/** What moves without any reform, in the baseline of the scenario too. */
const growthFields = {
  gdp: may(figure('yearly-rate')),
  deflator: may(figure('yearly-rate')),
  population: may(figure('yearly-rate')),
  cases: may(figure('yearly-rate')),
  wages: may(figure('yearly-rate')),
  note: may(text),
  ...standingFields,
} as const;
export type WrittenGrowth = MapOf<typeof growthFields>;

const discountFields = {
  rate: must(figure('yearly-rate'), '3 % per year'),
  year: may(year),
  timing: may(choice(['start', 'middle', 'end'] as const, 'time of the year')),
  why: may(text),
  ...standingFields,
} as const;

/** A published figure for a year: shown beside the path, never fitted to. */
const waypointFields = {
  value: must(figure('any'), '4.04 %'),
  that: may(id),
  note: may(text),
  ...standingFields,
} as const;
const waypoint = mapOf(waypointFields, 'a waypoint');

const waypoints = shaped(
  { is: 'years', what: 'waypoints', of: waypoint.shape },
  named(waypoint, yearId, 'waypoints'),
);

/** A published figure beside what the scenario comes to: a comparison that may fail. */
const testFields = {
  id: must(id, 'imss-after'),
  name: may(wording),
  that: must(id, 'administrativeBurden'),
  year: must(year, '2017'),
  select: may(selector),
  changeFrom: may(choice(['baseline'] as const, 'comparison')),
  between: must(listOf(figure('any'), 'the ends'), '[13.2 bn MXN, 14.5 bn MXN]'),
  note: may(text),
  ...standingFields,
} as const;
export type ScenarioTest = MapOf<typeof testFields>;

const fields = {
  balduque: must(text, 'scenario/1'),
  id: must(id, 'mexico-2012-2017'),
  title: may(wording),
  description: may(wording),
  model: must(id, 'mexico-federal'),
  years: must(years, '2012..2018'),
  growth: may(mapOf(growthFields, 'growth')),
  discount: may(mapOf(discountFields, 'a discount')),
  sources: may(sourceList),
  figures: may(named(figure('any'), id, 'figures')),
  waypoints: may(waypoints),
  tests: may(listOf(mapOf(testFields, 'a test'), 'tests')),
  calibration: may(calibration),
  reforms: must(listOf(reform, 'reforms'), '[{id: a, select: {procedure: b}, eliminate: {}}]'),
  note: may(text),
  ...standingFields,
} as const;
export const scenarioFile = mapOf(fields, 'a scenario');
export type ScenarioFile = MapOf<typeof fields>;
