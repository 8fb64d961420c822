/** A reform as it is written: what it selects, one kind of change, when, and what it depends on. */
import { disagree, wrong } from '../diagnostic/diagnostic.js';
import { figure } from '../model/read-figure.js';
import { mapOf, may, must, oneOrMore, shaped, type Field, type MapOf, type Reader } from '../model/reader.js';
import { id, text, wording, year, yesNo } from '../model/scalars.js';
import { standingFields } from '../model/standing.js';
import { changeKinds, changeOf } from './changes/registry.js';
import type { Change } from './changes/change.js';
import { held, portion } from './portion.js';
import { selector } from './selector.js';

const costFields = {
  once: may(figure('amount')),
  yearly: may(figure('money-per-year')),
  note: may(text),
  ...standingFields,
} as const;

const headFields = {
  id: must(id, 'gob-mx'),
  title: may(wording),
  select: may(selector),
  from: may(year),
  until: may(year),
  phaseIn: may(held(portion())),
  requires: may(oneOrMore(id)),
  excludes: may(oneOrMore(id)),
  partOf: may(id),
  cost: may(mapOf(costFields, 'the cost of a reform')),
  law: may(yesNo),
  note: may(text),
  ...standingFields,
} as const;
type Head = MapOf<typeof headFields>;

const kindFields: Readonly<Record<string, Field<unknown, false>>> = Object.fromEntries(
  changeKinds.map(({ name, read, about }) => [name, { ...may(read), about }]),
);

export type Reform = Head & { readonly kind: Change<unknown>; readonly change: unknown };

const reformMap = mapOf({ ...headFields, ...kindFields }, 'a reform');

/** A reform does one thing. */
export const reform: Reader<Reform> = shaped(reformMap.shape, (node, reading) => {
  const found = reformMap(node, reading) as Head | undefined;
  if (!found) return undefined;
  const said = found.written.entries.filter(({ key }) => changeOf(key));
  const [first, second] = said;
  if (!first) {
    const misspelt = found.written.entries.some(({ key }) => !(key in headFields));
    const help = `one of: ${changeKinds.map(({ name }) => name).join(', ')}`;
    if (!misspelt)
      reading.report(wrong('BRD801', found.id.span, `the reform "${found.id.value}" changes nothing`, help));
    return undefined;
  }
  if (second) {
    const other = { span: first.keySpan, text: 'its first change stands here' };
    const help = 'two reforms, of which one requires the other: requires: first';
    reading.report(disagree('BRD801', second.keySpan, other, 'a reform does one thing', help));
    return undefined;
  }
  const kind = changeOf(first.key) as Change<unknown>;
  const change = (found as unknown as Record<string, unknown>)[first.key];
  return change === undefined ? undefined : { ...found, kind, change };
});
