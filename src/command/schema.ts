/** `balduque schema [kind]`: the JSON Schema of a kind of file, for editors and other programs. */
import { allFileShapes, fileKinds, isFileKind } from './file-kinds.js';
import { jsonSchema, schemaAddress, schemaFile } from '../model/json-schema.js';
import { exitCodes, type World } from '../source/world.js';
import { oneOf, UsageProblem } from './usage.js';

export type SchemaOptions = { readonly output?: string; readonly quiet?: boolean };

export const schemaKinds: readonly string[] = [...fileKinds, 'result'];

export async function schemaCommand(
  kind: string | undefined,
  { output, quiet }: SchemaOptions,
  world: World,
): Promise<number> {
  const text = kind === undefined ? list() : await schemaText(oneOf(kind, schemaKinds, 'kind of file'));
  if (output === undefined) {
    world.out(text);
    return exitCodes.fine;
  }
  if (kind === undefined)
    throw new UsageProblem(
      'of which kind of file?',
      `for example: balduque schema model -o ${schemaFile('model')}`,
    );
  const problem = world.write(output, text);
  if (problem) throw new UsageProblem(`${output} was not written: ${problem.problem}`);
  if (!quiet) world.err(`wrote ${output}\n`);
  return exitCodes.fine;
}

/** A line for each kind: its name, the file that its schema is shipped as, and what it is of. */
function list(): string {
  const width = Math.max(...schemaKinds.map((kind) => kind.length));
  const line = (kind: string): string => {
    const of = isFileKind(kind) ? allFileShapes[kind].lies.replaceAll('`', '') : 'what --format json prints';
    return `${kind.padEnd(width)}  ${schemaFile(kind).padEnd(width + '-1.json'.length)}  ${of}\n`;
  };
  return schemaKinds.map(line).join('');
}

export async function schemaText(kind: string): Promise<string> {
  const schema = isFileKind(kind)
    ? jsonSchema(kind, allFileShapes[kind])
    : (await import('../result/json-schema.js')).resultJsonSchema(schemaAddress('result'));
  return `${JSON.stringify(schema, null, 2)}\n`;
}
