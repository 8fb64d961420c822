/** What a reader accepts, as JSON Schema draft-07, the version that editors know best. */
import { aboutOf } from './about.js';
import type { FigureKind } from './figure-kinds.js';
import { numberPattern } from './figure-pattern.js';
import { eitherSchema } from './json-schema-either.js';
import { endSchema, figureSchema, ownMap, plain } from './json-schema-figure.js';
import { idKeys, wordingSchema, wordSchema, yearKeys, type JsonSchema } from './json-schema-scalars.js';
import { figureShape } from './read-figure-map.js';
import type { FieldShape, MapShape, Shape } from './shape.js';

/** @property kind of the figure in whose map we are */
export type Writing = { readonly definitions: Map<string, JsonSchema>; readonly kind?: FigureKind };

export function schemaOf(shape: Shape, writing: Writing): JsonSchema {
  const inside = (): JsonSchema => schemaOf((shape as { readonly of: Shape }).of, writing);
  const { kind = 'any' } = writing;
  switch (shape.is) {
    case 'map': {
      // A map inside a figure's own is written once for each kind, if it speaks of the figure itself.
      const own = mentionsItself(shape) ? writing.kind : undefined;
      return refer(nameOf(shape.what, own), writing, () => mapSchema(shape, writing));
    }
    case 'ids':
      return { ...mapFrom(idKeys, inside(), shape.what, 'ids'), ...least('Properties', shape) };
    case 'years':
      return { ...mapFrom(yearKeys, inside(), shape.what, 'years'), minProperties: 1 };
    case 'list':
      return {
        type: 'array',
        items: inside(),
        ...least('Items', shape),
        ...(shape.most === undefined ? {} : { maxItems: shape.most }),
        errorMessage: `${shape.what} are a list, each item after "- "`,
      };
    case 'either':
      return eitherSchema(shape.of, (one) => schemaOf(one, writing));
    case 'wording':
      return refer(shape.is, writing, () => wordingSchema);
    case 'choice':
      return { enum: shape.of };
    case 'figure':
      return figure(shape.kind, shape.differs, writing, shape.changes);
    case 'itself':
      return figure(kind, false, writing);
    case 'number of itself':
      return refer(`end-${kind}`, writing, () => endSchema(kind, figure(kind, false, writing)));
    default:
      return refer(nameOf(shape.is), writing, () => wordSchema([shape]));
  }
}

function mentionsItself(shape: Shape): boolean {
  if (shape.is === 'map') return Object.values(shape.fields).some((field) => mentionsItself(field.shape));
  if (shape.is === 'either') return shape.of.some(mentionsItself);
  return (
    shape.is === 'itself' ||
    shape.is === 'number of itself' ||
    ('of' in shape && shape.is !== 'choice' && mentionsItself(shape.of))
  );
}

const mapFrom = (keys: JsonSchema, value: JsonSchema, what: string, of: string): JsonSchema => ({
  type: 'object',
  propertyNames: keys,
  additionalProperties: value,
  errorMessage: `here goes a map from ${of}: ${what}`,
});

const nameOf = (what: string, kind?: FigureKind): string =>
  `${what.replace(/^(an?|the) /, '').replaceAll(' ', '-')}${kind === undefined ? '' : `-${kind}`}`;

const least = (of: 'Items' | 'Properties', shape: { readonly least?: number }): JsonSchema =>
  shape.least === undefined ? {} : { [`min${of}`]: shape.least };

/** A definition is written when it is first asked for; it may ask for itself. */
function refer(name: string, { definitions }: Writing, write: () => JsonSchema): JsonSchema {
  if (!definitions.has(name)) {
    definitions.set(name, {});
    definitions.set(name, write());
  }
  return { $ref: `#/definitions/${name}` };
}

export function mapSchema(shape: MapShape, writing: Writing): JsonSchema {
  const needed = Object.entries(shape.fields).flatMap(([key, field]) => (field.needed ? [key] : []));
  return {
    title: shape.what,
    type: 'object',
    properties: propertiesOf(shape, writing),
    ...(needed.length === 0 ? {} : { required: needed }),
    additionalProperties: false,
    ...least('Properties', shape),
  };
}

const propertiesOf = ({ what, fields }: MapShape, writing: Writing): JsonSchema =>
  Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, propertySchema(what, key, field, writing)]),
  );

/** What stands beside `$ref` are remarks only: draft-07 lets it say nothing more. */
function propertySchema(
  what: string,
  key: string,
  { shape, example, about }: FieldShape,
  writing: Writing,
): JsonSchema {
  const { text = about, usual, examples } = aboutOf(what, key) ?? {};
  const shown =
    examples ??
    (shape.is === 'id' && example !== '' ? [example] : undefined) ??
    (shape.is === 'figure' ? figuresIn(text ?? '', shape.kind) : undefined);
  return {
    ...(text === undefined ? {} : { description: text }),
    ...schemaOf(shape, writing),
    ...(usual === undefined ? {} : { default: usual }),
    ...(shown === undefined ? {} : { examples: shown }),
  };
}

/** The first figure of such a kind that the sentence about a key shows, so that an editor offers one that fits the key. */
function figuresIn(text: string, kind: FigureKind): readonly (string | number)[] | undefined {
  const pattern = new RegExp(numberPattern(kind), 'u');
  const found = [...text.matchAll(/`([^`]+)`/g)]
    .map(([, shown]) => shown ?? '')
    .find((shown) => pattern.test(shown));
  return found === undefined ? undefined : [plain(found)];
}

function figure(kind: FigureKind, differs: boolean, writing: Writing, changes = false): JsonSchema {
  const name = `figure-${kind}`;
  const self = { $ref: `#/definitions/${name}` };
  const write = (by: boolean, orChange: boolean) => (): JsonSchema =>
    figureSchema(kind, by, orChange, {
      properties: figureProperties({ ...writing, kind }),
      self,
      own: refer('figure-map', writing, () => ownMap),
    });
  const one = refer(name, writing, write(false, false));
  const more = `${differs ? '-or-several' : ''}${changes ? '-or-change' : ''}`;
  return more === '' ? one : refer(`${name}${more}`, writing, write(differs, changes));
}

/** What does not depend on the kind is written once for all figures. */
const figureProperties = (writing: Writing): JsonSchema =>
  Object.fromEntries(
    Object.entries(figureShape.fields).map(([key, field]) => {
      const write = (): JsonSchema => propertySchema(figureShape.what, key, field, writing);
      return [key, isOfItself(field.shape) ? write() : refer(`key-${key}`, writing, write)];
    }),
  );

const isOfItself = (shape: Shape): boolean =>
  shape.is === 'map' ||
  shape.is === 'itself' ||
  ('of' in shape && shape.is !== 'either' && shape.is !== 'choice');
