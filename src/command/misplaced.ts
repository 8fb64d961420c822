/** A scenario or a file of checks that is named where a model goes. */
import { wrong, type Diagnostic } from '../diagnostic/diagnostic.js';
import type { ModelWorld } from '../source/world.js';

const head = /^(?:\uFEFF)?(?:#.*\n|\s*\n)*balduque:[ \t]*(["']?(scenario|checks)\/\d+["']?)/;

/** What the head of a YAML file says, if it is of these kinds, and where. @param path a file: of a folder, the model is what it says */
function headOf(path: string, world: ModelWorld) {
  const [, folder = '', name] = /^(.*[\\/])?([^\\/]+\.ya?ml)$/i.exec(path) ?? [];
  if (name === undefined || name === 'model.yaml') return undefined;
  const files = world.model(folder === '' ? '.' : folder);
  const found = files.read(name);
  const [before, said, kind] = 'text' in found ? (head.exec(found.text) ?? []) : [];
  if (!('text' in found) || before === undefined || said === undefined) return undefined;
  const source = { path: files.show(name), text: found.text };
  return { kind, span: { source, start: before.length - said.length, end: before.length } };
}

export const isChecksFile = (path: string, world: ModelWorld): boolean =>
  headOf(path, world)?.kind === 'checks';

export function misplaced(path: string, world: ModelWorld): Diagnostic | undefined {
  const found = headOf(path, world);
  if (!found) return undefined;
  if (found.kind === 'checks') {
    const help = `checks are run by their own command: balduque check ${path}`;
    return wrong('BRD112', found.span, 'this is a file of checks, and a model is needed here', help);
  }
  return wrong(
    'BRD112',
    found.span,
    'this is a scenario, and a model is needed here',
    `name its model, and the scenario beside it: MODEL --scenario ${path}`,
  );
}
