/** Where a scenario lies: at the path that was said, or by its id in a folder `scenarios`. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ScenarioPlace } from '../source/world.js';
import { modelFiles } from './files.js';

/** @param model the folder of the model, or its `model.yaml` */
export function scenarioPlace(name: string, model: string): ScenarioPlace | undefined {
  const folder = basename(model) === 'model.yaml' ? dirname(model) : model;
  const beside = ['.', folder, dirname(folder), dirname(dirname(folder))];
  const path = [name, ...beside.map((place) => join(place, 'scenarios', `${name}.yaml`))].find(isFile);
  return path === undefined ? undefined : { files: modelFiles(dirname(path)), name: basename(path) };
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();
