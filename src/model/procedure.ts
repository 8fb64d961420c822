/** A procedure (trámite): the fields of its card, who it is for, how often, and what it asks. */
import { wrong } from '../diagnostic/diagnostic.js';
import type { MapNode } from '../document/node.js';
import { activity, duties, identified } from './line.js';
import { figure } from './read-figure.js';
import {
  asMeant,
  listOf,
  mapOf,
  may,
  must,
  named,
  oneOrMore,
  scalarOr,
  shaped,
  type MapOf,
  type Reader,
} from './reader.js';
import { choice, id, text, wording, yesNo } from './scalars.js';
import type { Shape } from './shape.js';
import { standingFields } from './standing.js';
import { timing } from './timing.js';

export const origins = ['international', 'eu', 'national', 'regional', 'local'] as const;
export const tacitApprovals = ['none', 'positive', 'negative'] as const;

const casesFields = {
  counted: may(figure('cases')),
  of: may(choice(['completed', 'submissions'] as const, 'kind of count')),
  population: may(figure('population')),
  frequency: may(figure('frequency')),
  validity: may(figure('years')),
  compliance: may(figure('share')),
  entrants: may(figure('entrants')),
  growth: may(figure('yearly-rate')),
  note: may(text),
  ...standingFields,
} as const;
export type Cases = MapOf<typeof casesFields>;

const channelFields = {
  name: may(wording),
  share: may(figure('share')),
  visits: may(figure('number')),
  processing: may(figure('amount')),
  rework: may(figure('share')),
  note: may(text),
  ...standingFields,
} as const;

const resolutionFields = {
  apply: may(figure('days')),
  legal: may(figure('days')),
  effective: may(figure('days')),
  ready: may(figure('days')),
  tacitApproval: may(choice(tacitApprovals, 'kind of tacit approval')),
  note: may(text),
  ...standingFields,
} as const;
export type Resolution = MapOf<typeof resolutionFields>;

const capitalFields = {
  blocked: must(figure('amount'), '80_000 MXN'),
  cases: may(figure('share')),
  return: must(figure('yearly-rate'), '8 % per year'),
  note: may(text),
  ...standingFields,
} as const;

/** What may differ from segment to segment. */
const perSegment = {
  cases: may(mapOf(casesFields, 'cases')),
  fee: may(figure('amount', 'may-differ')),
  subsidy: may(figure('amount', 'may-differ')),
  resolution: may(mapOf(resolutionFields, 'a resolution')),
  capital: may(mapOf(capitalFields, 'capital')),
  rework: may(figure('share')),
} as const;

const oneSegmentFields = { ...perSegment, note: may(text), ...standingFields } as const;
export type OneSegment = MapOf<typeof oneSegmentFields>;

/** Forms of one procedure, such as a passport for three years or for ten: each has its share of the cases. */
const variantFields = {
  name: may(wording),
  share: may(figure('share')),
  validity: may(figure('years')),
  fee: may(figure('amount', 'may-differ')),
  subsidy: may(figure('amount', 'may-differ')),
  resolution: may(mapOf(resolutionFields, 'a resolution')),
  capital: may(mapOf(capitalFields, 'capital')),
  rework: may(figure('share')),
  note: may(text),
  ...standingFields,
} as const;
export type Variant = MapOf<typeof variantFields>;

/** What no formula prices: a text, or the words low, medium, high. */
const notPricedFields = { learning: may(wording), psychological: may(wording), note: may(text) } as const;

const lines = (read: Reader<typeof activity extends Reader<infer L> ? L : never>, what: string) =>
  may(listOf(read, what));

const oneSegment = mapOf(oneSegmentFields, 'a segment of a procedure');
const segmentsOfProcedure = named(oneSegment, id, 'segments');
const oneAtLeast: Shape = { is: 'ids', what: 'segments', of: oneSegment.shape, least: 1 };
const oneSegmentAtLeast: typeof segmentsOfProcedure = shaped(oneAtLeast, (node, reading) => {
  if (node.kind !== 'map' || node.entries.length > 0) return segmentsOfProcedure(node, reading);
  reading.report(wrong('BRD207', node.span, 'a procedure is for one segment at least', 'for: citizens'));
  return undefined;
});

const procedureFields = {
  id: must(id, 'sat-rfc'),
  name: may(wording),
  authority: may(text),
  level: may(text),
  origin: may(oneOrMore(choice(origins, 'origin of the law'))),
  kind: may(text),
  duty: may(choice(duties, 'status of a duty')),
  legalBasis: may(text),
  tags: may(oneOrMore(id)),
  note: may(text),
  for: must(scalarOr(id, oneSegmentAtLeast), 'citizens'),
  channels: may(named(mapOf(channelFields, 'a channel'), id, 'channels')),
  variants: may(named(mapOf(variantFields, 'a variant'), id, 'variants')),
  requirements: lines(identified, 'requirements'),
  activities: lines(activity, 'activities'),
  outlays: lines(identified, 'outlays'),
  administration: lines(activity, 'lines of the administration'),
  undivided: lines(identified, 'undivided lines'),
  timing: may(timing),
  residual: may(yesNo),
  notPriced: may(mapOf(notPricedFields, 'what is not priced')),
  ...perSegment,
  ...standingFields,
} as const;

const procedureMap = mapOf(procedureFields, 'a procedure');
export const procedure: Reader<Procedure> = shaped(procedureMap.shape, (node, reading) =>
  procedureMap(node, node.kind === 'map' ? { ...reading, differsBy: idsOf(node) } : reading),
);

/** The ids of the procedure's channels, segments and variants: its figures may differ by them. */
function idsOf(node: MapNode): ReadonlySet<string> {
  const { entries } = asMeant(node, Object.keys(procedureFields));
  const places = entries.filter(({ key }) => key === 'for' || key === 'channels' || key === 'variants');
  return new Set(
    places.flatMap(({ value }) =>
      value.kind === 'map'
        ? value.entries.map(({ key }) => key)
        : value.kind === 'scalar'
          ? [value.text]
          : [],
    ),
  );
}
export type Procedure = MapOf<typeof procedureFields>;
