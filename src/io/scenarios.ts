/** Where a scenario lies: at the path that was said, or by its id in a folder `scenarios`. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ScenarioPlace } from '../source/world.js';
import { modelFiles } from './files.js';

/** @param model the folder of the model, or its `model.yaml` */
export function scenarioPlace(name: string, model: string): ScenarioPlace | undefined {
  // An id is no path: what leads elsewhere is only taken as it is said.
  const named = /^[\w.-]+$/.test(name) ? foldersOf(model).map((folder) => join(folder, `${name}.yaml`)) : [];
  const path = [name, ...named].find(isFile);
  return path === undefined ? undefined : { files: modelFiles(dirname(path)), name: basename(path) };
}

export const scenarioIds = (model: string): readonly string[] =>
  [...new Set(foldersOf(model).flatMap(idsIn))].sort();

/** Here, in the model's folder, and in the two above it, as a checkout has them: `models/mexico` and `scenarios`. */
function foldersOf(model: string): readonly string[] {
  const folder = basename(model) === 'model.yaml' ? dirname(model) : model;
  const around = ['.', folder, join(folder, '..'), join(folder, '../..')];
  return around.map((place) => join(place, 'scenarios'));
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
