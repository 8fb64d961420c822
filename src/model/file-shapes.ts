/** Every kind of file that a model is made of: what is in it, and where it lies. A kind more is a line here. */
import { sourcesFile, tariffsFile } from './load-named.js';
import { proceduresFile } from './load-procedures.js';
import { modelFile } from './model.js';
import { packFile } from './pack.js';
import type { Reader } from './reader.js';
import type { FileKind } from './read-file.js';
import type { MapShape } from './shape.js';

export type FileShape = { readonly shape: MapShape; readonly lies: string };

/** Every file is a map. */
export const file = ({ shape }: Reader<unknown>, lies: string): FileShape => ({
  shape: shape as MapShape,
  lies,
});

export type ModelFileKind = Exclude<FileKind, 'scenario' | 'checks'>;
export const fileShapes: Readonly<Record<ModelFileKind, FileShape>> = {
  model: file(modelFile, '`model.yaml`'),
  procedures: file(proceduresFile, 'a file that `procedures` of a model names'),
  sources: file(sourcesFile, 'the file that `sources` of a model names'),
  tariffs: file(tariffsFile, 'the file that `tariffs` of a model names'),
  pack: file(packFile, 'a pack, shipped with the tool'),
};
