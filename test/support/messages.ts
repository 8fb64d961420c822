// What the source says to people: every text in the code that reads like a sentence, or that is handed to what reports a problem.
import { parseSync } from 'oxc-parser';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { translator } from '../../src/vocabulary/messages/translate.js';
import { readTree } from './read-tree.js';

export type Message = { readonly text: string; readonly path: string; readonly line: number };

/**
 * Whose texts are not translated: `cli` holds the help of commander, which is English, as are the library and commands without `--lang`;
 * what an editor says of keys is shipped in one language, in schemas of a stable `$id`; JUnit is for machines; `vocabulary` is the translations themselves.
 */
const silent =
  /^src\/((cli|bin|library|vocabulary|quantity|result)\/|command\/(init|schema|completion)\b|render\/junit\b|model\/(about|json-schema|file-shapes)\b)/;

/** What these are called with is shown, whatever it looks like. */
const speakers = new Set(['wrong', 'doubtful', 'disagree', 'problemAt', 'refuseKind', 'UsageProblem', 'say']);

/** What these are told of what they read stands in messages: `an activity`. */
const namers = new Set(['mapOf', 'listOf', 'choice', 'rule']);

/** Not shown, or shown only as a part of what is translated as a whole. */
const parts = new Set([
  'business day',
  'working day',
  'working days',
  'whole number',
  'yes or no',
  'did you mean',
  '{}s of this procedure',
  'and this in {}s',
  '{} h a year',
  '{} from {} to {}, else {}',
  'sum over {}s of {}',
  '{} of {} and {}',
  'sum of {} {}',
  'the value is {} its range',
  'the procedure has no {} "{}"',
  '{} amounts in prices of {} {}.',
  '{}, not {}',
  '{} of {} before',
  '{} cases a year',
  'number of itself',
  'first and last year',
  'growth a year from',
  'every so many years from',
  'how fast people adopt it from',
  'validity before and after',
  'too long',
  'the lines of "{}" together ask',
  '{} one {} for {} h a day ({} h a year)',
]);

/** A name, a key with its value, a piece that is appended, a path: no sentence. */
const isSentence = (text: string): boolean =>
  /[a-z]{2,}[,;:.)"]* ["`(]?[a-z]{2,}/i.test(text.replaceAll(/ ?"?\{\}"?/g, '')) &&
  !/^[\s,;]/.test(text) &&
  !/^[[{]?[a-zA-Z]+: /.test(text) &&
  !/^\d/.test(text) &&
  !parts.has(text);

type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The messages of all files, with `{}` where something is filled in. */
export function messagesIn(root: string): readonly Message[] {
  return [...readTree(root, 'src', '.ts')]
    .filter(([path]) => !silent.test(path))
    .flatMap(([path, source]) => messagesOf(path, source));
}

export function messagesOf(path: string, source: string): readonly Message[] {
  const found: Message[] = [];
  const visit = (node: unknown, shown: boolean): void => {
    if (Array.isArray(node)) for (const one of node) visit(one, shown);
    if (!isNode(node) || isElsewhere(node)) return;
    const text = textOf(node);
    const line = source.slice(0, node.start).split('\n').length;
    if (text !== undefined && ((shown && /[a-z]{2}/.test(text) && !parts.has(text)) || isSentence(text)))
      found.push({ text, path, line });
    const [speaks, names] = [calls(node, speakers), calls(node, namers)];
    if (names) found.push(...nounsOf(node, path, source));
    for (const [key, child] of Object.entries(node)) {
      if (key === 'arguments' && speaks)
        for (const one of child as Node[]) visit(one, textOf(one) !== undefined);
      else visit(child, false);
    }
  };
  visit(parseSync(path, source).program, false);
  const isFirst = ({ text, line }: Message, i: number): boolean =>
    found.findIndex((one) => one.text === text && one.line === line) === i;
  return found.filter((one, i) => isFirst(one, i) && !/^(BRD\d+|[{"]?[\w-]+: .*)$/.test(one.text));
}

const calls = ({ type, callee }: Node, known: ReadonlySet<string>): boolean =>
  (type === 'CallExpression' || type === 'NewExpression') &&
  isNode(callee) &&
  known.has(String(callee['name'] ?? (callee['property'] as Node | undefined)?.['name']));

/** With an article or of several words; a single word is the key itself. */
const nounsOf = (node: Node, path: string, source: string): readonly Message[] =>
  (node['arguments'] as readonly Node[])
    .map(textOf)
    .filter((text) => text !== undefined && /^[a-z]+ [a-z ]+$/.test(text) && !parts.has(text))
    .map((text) => ({ text: String(text), path, line: source.slice(0, node.start).split('\n').length }));

/** Imports, types, bugs, and the examples of keys and codes. */
function isElsewhere(node: Node): boolean {
  if (/^(ImportDeclaration|ImportExpression|TS\w*Type|TSTypeAliasDeclaration)$/.test(node.type)) return true;
  if (isAboutAKind(node)) return true;
  const name = isNode(node['callee']) ? node['callee']['name'] : undefined;
  return name === 'Error' || name === 'must' || name === 'entry';
}

/** What a kind of reform does, and its example: for schemas and documentation, which are in one language. */
const isAboutAKind = ({ type, key }: Node): boolean =>
  type === 'Property' && isNode(key) && (key['name'] === 'about' || key['name'] === 'example');

function textOf(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined;
  if (node.type !== 'TemplateLiteral') return undefined;
  const quasis = node['quasis'] as readonly { readonly value: { readonly cooked: string } }[];
  return quasis.map(({ value }) => value.cooked).join('{}');
}

const inForeign = (['es', 'de'] as const).map((language) => [language, translator(language)] as const);

/** Where a text may stand: alone, or after what it is said of. */
const contexts: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `report: ${text}`,
  (text) => `report ${text}`,
  (text) => `${text}, not nothing`,
  (text) => `5 amounts in prices of 2011 ${text}.`,
];

/** Which languages lack the text; `{}` stands for anything. */
export function lacking(text: string): readonly string[] {
  // A sentence of the analyst's may follow.
  const sample = text
    .trim()
    .replace(/(?<=[.`])\{\}$/, '')
    .replaceAll('{}', 'sample');
  return inForeign
    .filter(([, translate]) => contexts.every((context) => translate(context(sample)) === undefined))
    .map(([language]) => language);
}

/** YAML, CSV and lists of names stay as they are. */
const isExample = (text: string): boolean => !/[a-z]{2,} [a-z]{2,}/i.test(text.replace(/^[\w-]+: .*/, ''));

/** `20 EUR/h`: a number with its unit. */
const isAmount = (text: string): boolean => /^[\d.,]+ [A-Z]{3}(\/\w+)?$/.test(text);

/** The texts of diagnostics that are not translated, each with what to do. */
export const untranslated = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics
    .flatMap(({ severity, message, labels, help, note }) => [
      severity,
      message,
      ...labels.map(({ text }) => text),
      ...[help, note].flatMap((text) => (text === undefined || isExample(text) ? [] : [text])),
    ])
    .filter((text) => text !== '' && !isAmount(text) && lacking(text).length > 0)
    .map((text) => `no translation of: ${text}`);
