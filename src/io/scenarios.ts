/** Where a scenario lies: at the path that was said, or by its id in a folder `scenarios`. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import type { ScenarioPlace } from '../source/world.js';
import { modelFiles } from './files.js';

/**
 * @param model the folder of the model, or its `model.yaml`
 * @param here the folder from which paths are said
 */
export function scenarioPlace(name: string, model: string, here = '.'): ScenarioPlace | undefined {
  // An id is no path: what leads elsewhere is only taken as it is said.
  const named = /^[\w.-]+$/.test(name)
    ? foldersOf(model, here).map((folder) => join(folder, `${name}.yaml`))
    : [];
  const path = [isAbsolute(name) ? name : join(here, name), ...named].find(isFile);
  return path === undefined ? undefined : { files: modelFiles(dirname(path)), name: basename(path) };
}

export const scenarioIds = (model: string, here = '.'): readonly string[] =>
  [...new Set(foldersOf(model, here).flatMap(idsIn))].sort();

/** Here, in the model's folder, and in the two above it, as a checkout has them: `models/mexico` and `scenarios`. */
function foldersOf(model: string, here: string): readonly string[] {
  const folder = basename(model) === 'model.yaml' ? dirname(model) : model;
  const own = isAbsolute(folder) ? folder : join(here, folder);
  return [here, own, join(own, '..'), join(own, '../..')].map((place) => join(place, 'scenarios'));
}

function idsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => name.slice(0, -'.yaml'.length));
  } catch {
    return [];
  }
}

function isFile(path: string): boolean {
  try {
    return existsSync(path) && statSync(path).isFile();
  } catch {
    return false;
  }
}
