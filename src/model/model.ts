/** What `model.yaml` says. */
import { calibration } from './calibration.js';
import { economy, segment, tariff } from './economy.js';
import { methodFields } from './method.js';
import { figure } from './read-figure.js';
import { procedure } from './procedure.js';
import { registerMap } from './register-map.js';
import {
  listOf,
  mapOf,
  may,
  must,
  named,
  oneOrMore,
  raw,
  refuseKind,
  scalarOr,
  shaped,
  type MapOf,
  type Reader,
} from './reader.js';
import { choice, id, text, wording, year } from './scalars.js';
import type { Shape } from './shape.js';
import { standingFields } from './standing.js';
import type { Said } from '../source/text.js';

const sourceFields = {
  title: must(text, 'Survey of public services'),
  publisher: may(text),
  year: may(text),
  url: may(text),
  read: may(
    choice(['full', 'part', 'title', 'second-hand', 'not-seen'] as const, 'way of having read a source'),
  ),
  note: may(text),
} as const;
export const sourceEntry = mapOf(sourceFields, 'a source');
export type SourceEntry = MapOf<typeof sourceFields>;
export const sourceList = named(sourceEntry, id, 'sources');

export const tariffList = named(tariff, id, 'tariffs');
/** Whether a scalar in the place of a map can be the name of a file. */
export const namesFile = (word: string): boolean => /\.ya?ml$/i.test(word);

/** `tariffs.yaml`; a scalar that names no file stands in the place of the map. */
const tariffFile: Reader<Said<string>> = shaped(text.shape, (node, reading) =>
  node.kind === 'scalar' && namesFile(node.text)
    ? text(node, reading)
    : refuseKind(
        node,
        'BRD203',
        'tariffs are a map from ids, or a file',
        'for example: {clerk: {wage: 55 EUR/h}}, or tariffs.yaml',
        reading,
      ),
);

const splitFields = { opportunityShare: must(figure('share'), '{range: {low: 15 %, high: 65 %}}') } as const;

const anchorFields = {
  id: must(id, 'imss-before'),
  name: may(wording),
  that: must(id, 'administrativeBurden'),
  select: may(raw({ is: 'ids', what: 'a selection', of: oneOrMore(text).shape })),
  between: may(listOf(figure('any'), 'the ends')),
  value: may(figure('any')),
  note: may(text),
  ...standingFields,
} as const;
export type Anchor = MapOf<typeof anchorFields>;

const entities: Reader<ReadonlyMap<string, string>> = shaped(
  { is: 'ids', what: 'entities', of: id.shape },
  (node, reading) => {
    const found = named(id, id, 'entities')(node, reading);
    return found && new Map([...found].flatMap(([plural, { body }]) => (body ? [[plural, body.value]] : [])));
  },
);

/** A file, a pattern or a table, or a list in which they stand beside procedures. */
const writtenOrNamed: Shape = {
  is: 'either',
  of: [
    text.shape,
    registerMap.shape,
    {
      is: 'list',
      what: 'procedures',
      of: { is: 'either', of: [text.shape, registerMap.shape, procedure.shape] },
    },
  ],
};

const modelFields = {
  balduque: must(text, 'model/1'),
  id: must(id, 'my-model'),
  title: may(wording),
  description: may(wording),
  kind: may(choice(['level', 'change'] as const, 'kind of model')),
  year: must(year, '2012'),
  prices: may(year),
  currency: must(text, 'MXN'),
  entities: may(entities),
  ...methodFields,
  sources: may(scalarOr(text, sourceList)),
  economy: may(economy),
  figures: may(named(figure('any'), id, 'figures')),
  indicators: may(named(figure('any'), id, 'indicators')),
  packs: may(listOf(id, 'packs')),
  tariffs: may(scalarOr(tariffFile, tariffList)),
  segments: must(named(segment, id, 'segments'), '{citizens: {addressee: citizens}}'),
  procedures: must(raw(writtenOrNamed), 'procedures/*.yaml'),
  split: may(mapOf(splitFields, 'a split')),
  anchors: may(listOf(mapOf(anchorFields, 'an anchor'), 'anchors')),
  calibration: may(calibration),
  note: may(text),
  status: standingFields.status,
  source: standingFields.source,
  asOf: standingFields.asOf,
  grade: standingFields.grade,
  answers: standingFields.answers,
} as const;
export const modelKeys: readonly string[] = Object.keys(modelFields);
export const modelFile = mapOf(modelFields, 'a model');
export type ModelFile = MapOf<typeof modelFields>;
