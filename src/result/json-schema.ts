/** The contract of `--format json` for programs in other languages. */
import * as z from 'zod/mini';
import { resultSchema } from './schema.js';

export const resultJsonSchema = (address: string): Readonly<Record<string, unknown>> => {
  const { $schema, ...schema } = z.toJSONSchema(resultSchema, { target: 'draft-7' });
  return { $schema, $id: address, title: 'balduque: result/1', ...schema };
};
