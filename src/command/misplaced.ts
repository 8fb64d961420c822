/** A scenario that is named where a model goes. */
import { wrong, type Diagnostic } from '../diagnostic/diagnostic.js';
import type { ModelWorld } from '../source/world.js';

const head = /^(?:\uFEFF)?(?:#.*\n|\s*\n)*balduque:[ \t]*(["']?scenario\/\d+["']?)/;

/** @param path a file: of a folder, the model is what it says */
export function misplacedScenario(path: string, world: ModelWorld): Diagnostic | undefined {
  const [, folder = '', name] = /^(.*[\\/])?([^\\/]+\.ya?ml)$/i.exec(path) ?? [];
  if (name === undefined || name === 'model.yaml') return undefined;
  const files = world.model(folder === '' ? '.' : folder);
  const found = files.read(name);
  const [before, said] = 'text' in found ? (head.exec(found.text) ?? []) : [];
  if (!('text' in found) || before === undefined || said === undefined) return undefined;
  const span = {
    source: { path: files.show(name), text: found.text },
    start: before.length - said.length,
    end: before.length,
  };
  return wrong(
    'BRD112',
    span,
    'this is a scenario, and a model is needed here',
    `name its model, and the scenario beside it: MODEL --scenario ${path}`,
  );
}
