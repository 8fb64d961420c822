/** Opens a file of a model: its text, its YAML, and the word at its head that says what it is. */
import { wrong, type Report } from '../diagnostic/diagnostic.js';
import type { Code } from '../diagnostic/codes.js';
import { suggestion } from '../diagnostic/suggest.js';
import { entryOf, type MapNode } from '../document/node.js';
import { parseYaml } from '../document/yaml.js';
import type { FileProblem, Files } from '../source/files.js';
import { limits } from '../source/limits.js';
import { startOfText, type SourceText, type Span } from '../source/text.js';

export type FileKind = 'model' | 'procedures' | 'sources' | 'tariffs' | 'pack' | 'scenario' | 'checks';
const kinds: readonly FileKind[] = [
  'model',
  'procedures',
  'sources',
  'tariffs',
  'pack',
  'scenario',
  'checks',
];
export const version = 1;

const codeOf: Readonly<Record<FileProblem, Code>> = {
  missing: 'BRD101',
  outside: 'BRD102',
  'not-a-file': 'BRD101',
  'not-a-folder': 'BRD101',
  'too-large': 'BRD104',
  'too-large-together': 'BRD104',
  'too-many': 'BRD118',
  unreadable: 'BRD101',
  'not-utf8': 'BRD103',
};

const messageOf: Readonly<Record<FileProblem, string>> = {
  missing: 'there is no such file',
  outside: "the path leads out of the model's folder",
  'not-a-file': 'this is a folder or a device, not a file',
  'not-a-folder': 'this is a file, not a folder',
  'too-large': `the file is larger than ${limits.file / 1024 / 1024} MB`,
  'too-large-together': `with it, the files of the model are larger than ${limits.model / 1024 / 1024} MB`,
  'too-many': `with it, the model reads more than ${limits.files} files`,
  unreadable: 'the file may not be read',
  'not-utf8': 'the file is not UTF-8',
};

const helpOf: Readonly<Record<FileProblem, string>> = {
  missing: 'a path is relative to the folder of model.yaml: procedures/tax.yaml',
  outside: 'copy the file into the folder, and name it there: sources.yaml',
  'not-a-file': 'all files of a folder are named by a pattern: procedures/*.yaml',
  'not-a-folder': 'a path is relative to the folder of model.yaml: procedures/tax.yaml',
  'too-large': 'part it: procedures: procedures/*.yaml',
  'too-large-together': 'a large register is two models: one for each level of government',
  'too-many': 'many procedures stand in one file: procedures: [{id: a, ...}, {id: b, ...}]',
  unreadable: 'the file needs the right to be read, and a link must lead to a file of the folder',
  'not-utf8': 'save it with the encoding UTF-8',
};

/** @param named where another file names this one; a problem is shown there */
export function readText(path: string, files: Files, report: Report, named?: Span): SourceText | undefined {
  const found = files.read(path);
  const shown = files.show(path);
  if ('text' in found) return { path: shown, text: found.text };
  const span = named ?? startOfText({ path: shown, text: '' });
  const message = `${shown}: ${messageOf[found.problem]}`;
  report(
    wrong(
      codeOf[found.problem],
      span,
      message,
      found.problem === 'missing' && !named
        ? 'a model is a folder with a file model.yaml'
        : helpOf[found.problem],
    ),
  );
  return undefined;
}

export function readMap(
  path: string,
  kind: FileKind,
  files: Files,
  report: Report,
  named?: Span,
): MapNode | undefined {
  const source = readText(path, files, report, named);
  const root = source && parseYaml(source, report, files.spend);
  if (!root) return undefined;
  if (root.kind !== 'map') {
    report(
      wrong(
        'BRD203',
        { ...root.span, end: root.span.start + 1 },
        `a file of ${kind} is a map, not a ${root.kind}`,
        `its first line: balduque: ${kind}/${version}`,
      ),
    );
    return undefined;
  }
  return isKind(root, kind, report) ? root : undefined;
}

function isKind(root: MapNode, kind: FileKind, report: Report): boolean {
  const right = `balduque: ${kind}/${version}`;
  const head = entryOf(root, 'balduque');
  if (!head || head.value.kind !== 'scalar') {
    const span = head?.value.span ?? (root.entries[0]?.keySpan as Span | undefined) ?? root.span;
    report(wrong('BRD202', span, 'the file does not say what it is', `its first line: ${right}`));
    return false;
  }
  const { text, span } = head.value;
  const [name = '', number = ''] = text.split('/');
  if (text === `${kind}/${version}`) return true;
  if ((kinds as readonly string[]).includes(name) && name !== kind)
    report(wrong('BRD112', span, `this is a file of ${name}, and one of ${kind} is needed here`, right));
  else if (name === kind && /^\d+$/.test(number))
    report(
      wrong(
        'BRD113',
        span,
        `this is version ${number} of the format, and this tool reads version ${version}`,
        'a newer balduque may read it',
      ),
    );
  else
    report(
      wrong(
        'BRD112',
        span,
        `"${text}" is no kind of file`,
        suggestion(
          text,
          kinds.map((k) => `${k}/${version}`),
          'kinds',
        ),
      ),
    );
  return false;
}
