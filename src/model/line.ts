/** A line: one thing that a procedure asks of somebody. */
import { figure } from './read-figure.js';
import type { WrittenFigure } from './figure.js';
import {
  mapOf,
  may,
  must,
  named,
  oneOrMore,
  shaped,
  type Fields,
  type MapOf,
  type Reader,
} from './reader.js';
import { choice, id, text, wording, yesNo } from './scalars.js';
import { standingFields } from './standing.js';
import type { Said } from '../source/text.js';
import { timing } from './timing.js';

/** What an occurrence of the line is. */
export const occurrences = ['case', 'visit', 'entity-year', 'entity-once', 'lump'] as const;
export type Per = (typeof occurrences)[number];

/** How hard an execution is: which column of a pack's table of times holds. */
export const complexities = ['simple', 'medium', 'complex'] as const;
export type Complexity = (typeof complexities)[number];

export const natures = ['information', 'substantive'] as const;
/** What becomes of a duty, in a model of changes (Germany: Status der Vorgabe). */
export const duties = ['new', 'changed', 'abolished'] as const;

const gradeFields = {
  time: must(figure('time', 'may-differ'), '30 min'),
  staff: may(figure('number', 'may-differ')),
} as const;
const gradeMap = mapOf(gradeFields, 'the work of a wage grade');
const gradeTime = figure('time', 'may-differ');
export type Grade = { readonly time: WrittenFigure; readonly staff?: WrittenFigure };

/** `30 min`, or `{time: 2 h, staff: 2}`. */
const grade: Reader<Grade> = shaped(
  { is: 'either', of: [gradeMap.shape, gradeTime.shape] },
  (node, reading) => {
    if (node.kind === 'map' && node.entries.some(({ key }) => Object.hasOwn(gradeFields, key)))
      return gradeMap(node, reading);
    const time = gradeTime(node, reading);
    return time && { time };
  },
);

const common = {
  name: may(wording),
  time: may(figure('time', 'may-differ')),
  grades: may(named(grade, id, 'wage grades')),
  money: may(figure('money', 'may-differ')),
  staff: may(figure('number', 'may-differ')),
  quantity: may(figure('number', 'may-differ')),
  per: may(choice(occurrences, 'occurrence')),
  businessAsUsual: may(figure('share')),
  repeats: may(yesNo),
  life: may(figure('years')),
  channel: may(oneOrMore(id)),
  segment: may(oneOrMore(id)),
  variant: may(oneOrMore(id)),
  tariff: may(id),
  nature: may(choice(natures, 'nature')),
  duty: may(choice(duties, 'status of a duty')),
  timing: may(timing),
  note: may(text),
  ...standingFields,
} as const satisfies Fields;

/** Every key that a line may have. */
export const lineKeys: ReadonlySet<string> = new Set(['do', 'id', 'complexity', ...Object.keys(common)]);

const complexity = may(choice(complexities, 'complexity'));
const byDo = mapOf({ do: must(id, 'fill-forms'), id: may(id), complexity, ...common }, 'an activity');
const byId = mapOf({ id: must(id, 'proof-of-address'), ...common }, 'a line');

export type Line = MapOf<typeof common> & {
  readonly id: MapOf<{ id: { read: typeof id; needed: true; example: '' } }>['id'];
  /** Of activities alone: what packs know it by, where its id is another. */
  readonly do?: Said<string>;
  /** Only activities have times in packs. */
  readonly complexity?: Said<Complexity>;
};

export const activity: Reader<Line> = shaped(byDo.shape, (node, reading) => {
  const found = byDo(node, reading);
  return found && { ...found, id: found.id ?? found.do };
});

export const identified: Reader<Line> = byId;

/** The activity that packs may know; of other lines, their id. */
export const activityOf = (line: Line): Said<string> => line.do ?? line.id;
