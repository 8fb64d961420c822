import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { resultJsonSchema } from '../../src/result/json-schema.js';
import { explained, planIn, resultOf } from '../support/run.js';

const schema = resultJsonSchema('https://example.org/result-1.json');
const validate = new Ajv({ strict: true, strictTypes: false, strictRequired: false }).compile(schema);

describe('the JSON Schema of a result', () => {
  const plan = planIn('models/minimal');
  it('has the address that it is given', () => {
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: 'https://example.org/result-1.json',
    });
  });

  it.each([
    ['run', resultOf(plan, { by: ['authority'] })],
    ['explain', explained(plan)],
  ])('fits what %s gives', (_, result) => {
    expect(validate(result) ? [] : validate.errors).toEqual([]);
  });

  it('refuses a value that is no decimal text, and a key more', () => {
    const { runs, ...result } = resultOf(plan);
    const [run] = runs;
    const headline = { economicCost: { value: 259000, unit: 'EUR/year' } };
    expect(validate({ ...result, runs: [{ ...run, headline }] })).toBe(false);
    expect(validate({ ...result, runs, extra: 1 })).toBe(false);
  });
});
