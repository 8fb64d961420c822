/** One of several forms, told apart by what stands there, so that one of them is judged and an editor says one thing. */
import { isList, isMap, when, wordSchema, type JsonSchema } from './json-schema-scalars.js';
import type { MapShape, Shape, WordShape } from './shape.js';

type Write = (shape: Shape) => JsonSchema;

/** @param write a form by itself */
export function eitherSchema(of: readonly Shape[], write: Write): JsonSchema {
  const [first, second] = of;
  if (first?.is === 'map' && second?.is === 'figure') return mapOrFigure(first, second, write);
  const some = of.filter(isWord);
  const [list, ...lists] = of.filter(({ is }) => is === 'list');
  const maps = of.filter(({ is }) => is === 'map' || is === 'ids' || is === 'years');
  const map = mapSchema(maps, write);
  const isTold = lists.length === 0 && (maps.length === 0 || map !== undefined);
  if (!isTold || some.length + maps.length + (list ? 1 : 0) < of.length) return { anyOf: of.map(write) };
  const inList = list && when(isList, write(list));
  const beside = {
    types: [...(list ? ['array'] : []), ...(map ? ['object'] : [])],
    what: [...(list ? ['a list of them'] : []), ...(map ? ['a map'] : [])],
  };
  return { ...wordSchema(some, beside), ...(map ? when(isMap, map, inList) : inList) };
}

/** A map with one of these keys, or a figure, whose own map has none of them. */
const mapOrFigure = (map: MapShape, figure: Shape, write: Write): JsonSchema =>
  when(
    { ...isMap, anyOf: Object.keys(map.fields).map((key) => ({ required: [key] })) },
    write(map),
    write(figure),
  );

const wordForms: readonly Shape['is'][] = ['text', 'id', 'year', 'whole number', 'yes or no', 'choice'];
const isWord = (shape: Shape): shape is WordShape => wordForms.includes(shape.is);

/** Several maps are told apart by a key that one needs and no other has. */
function mapSchema(maps: readonly Shape[], write: Write): JsonSchema | undefined {
  const [only, ...more] = maps;
  if (!only || more.length === 0) return only && write(only);
  if (!maps.every((one): one is MapShape => one.is === 'map')) return undefined;
  const told = maps.find((one) => ownKey(one, maps) !== undefined);
  const rest =
    told &&
    mapSchema(
      maps.filter((one) => one !== told),
      write,
    );
  return told && rest && when({ required: [ownKey(told, maps)] }, write(told), rest);
}

const ownKey = ({ fields }: MapShape, maps: readonly MapShape[]): string | undefined =>
  Object.keys(fields).find(
    (key) => fields[key]?.needed && maps.every((one) => one.fields === fields || !(key in one.fields)),
  );
