import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { eitherSchema } from '../../src/model/json-schema-either.js';
import { schemaOf } from '../../src/model/json-schema-shape.js';
import type { JsonSchema } from '../../src/model/json-schema-scalars.js';
import type { Shape } from '../../src/model/shape.js';

const text: Shape = { is: 'text' };
const mapOf = (...keys: readonly string[]): Shape => ({
  is: 'map',
  what: `a map of ${keys.join(' and ')}`,
  fields: Object.fromEntries(keys.map((key) => [key, { shape: text, needed: true, example: '' }])),
});
const listOf = (of: Shape): Shape => ({ is: 'list', what: 'names', of });

const definitions = new Map<string, JsonSchema>();
const schemaFor = (...of: readonly Shape[]): JsonSchema =>
  eitherSchema(of, (shape) => schemaOf(shape, { definitions }));

/** Which of these are taken, as `tf` ... */
function verdicts(of: readonly Shape[], ...values: readonly unknown[]): readonly boolean[] {
  const ajv = new Ajv({ strict: false, allowUnionTypes: true });
  const schema = { ...schemaFor(...of), definitions: Object.fromEntries(definitions) };
  const validate = ajv.compile(schema);
  return values.map((value) => validate(value));
}

describe('one of several forms', () => {
  it('is told by its type', () => {
    const of = [{ is: 'choice', what: 'word', of: ['all'] }, listOf(text), mapOf('a')] as const;
    expect(verdicts(of, 'all', ['x'], { a: 'x' })).toEqual([true, true, true]);
    expect(verdicts(of, 'none', [['x']], { b: 'x' }, null, 5)).toEqual([false, false, false, false, false]);
    expect(JSON.stringify(schemaFor(...of))).not.toContain('anyOf');
  });

  it('of several maps is told by a key that only one needs', () => {
    const of = [mapOf('id', 'name'), text, mapOf('id', 'table')];
    expect(verdicts(of, { id: 'a', name: 'b' }, { id: 'a', table: 'c' }, 'x')).toEqual([true, true, true]);
    expect(verdicts(of, { id: 'a' }, { id: 'a', name: 'b', table: 'c' }, { table: 'c' })).toEqual([
      false,
      false,
      false,
    ]);
    expect(JSON.stringify(schemaFor(...of))).not.toContain('anyOf');
  });

  it('is any of them where nothing tells them apart', () => {
    expect(schemaFor(listOf(text), listOf({ is: 'year' }))).toHaveProperty('anyOf');
    const of = [
      { is: 'figure', kind: 'share', differs: false },
      { is: 'choice', what: 'word', of: ['no one'] },
    ] as const;
    expect(verdicts(of, '5 %', 'no one', { value: '5 %' }, 'so many words')).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
