/** The JSON Schema of a kind of file, made of what its reader says that it accepts. */
import type { FileShape } from './file-shapes.js';
import { mapSchema, type Writing } from './json-schema-shape.js';
import type { JsonSchema } from './json-schema-scalars.js';
import { version } from './read-file.js';

export const schemaFile = (kind: string): string => `${kind}-${version}.json`;

/** Where the published package can be read by everyone. It never changes: a new version of the format gets another name. */
export const schemaAddress = (kind: string): string =>
  `https://unpkg.com/balduque/docs/schemas/${schemaFile(kind)}`;

export function jsonSchema(kind: string, { shape, lies }: FileShape): JsonSchema {
  const writing: Writing = { definitions: new Map() };
  const head = `${kind}/${version}`;
  const { properties, ...map } = mapSchema(shape, writing);
  const { balduque, ...others } = properties as Readonly<Record<string, JsonSchema>>;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: schemaAddress(kind),
    ...map,
    title: `balduque: ${head}`,
    description: `What ${lies} may say. Made by \`balduque schema ${kind}\`.`,
    properties: { balduque: { description: balduque?.['description'], const: head }, ...others },
    definitions: Object.fromEntries(writing.definitions),
  };
}
