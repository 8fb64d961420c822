/** Every kind of file that an analyst writes. */
import { file, fileShapes, type FileShape } from '../model/file-shapes.js';
import { checksFile } from '../model/checks-file.js';
import type { FileKind } from '../model/read-file.js';
import { scenarioFile } from '../scenario/scenario-file.js';

export const allFileShapes: Readonly<Record<FileKind, FileShape>> = {
  ...fileShapes,
  scenario: file(scenarioFile, 'a file in `scenarios/`'),
  checks: file(checksFile, 'a file of checks, such as `checks.yaml` beside `model.yaml`'),
};

export const fileKinds = Object.keys(allFileShapes) as readonly FileKind[];
export const isFileKind = (word: string): word is FileKind => Object.hasOwn(allFileShapes, word);
