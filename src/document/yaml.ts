/** YAML text to nodes with places. The only file that knows the yaml package. */
import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  type Document,
  type Node as YamlNode,
  type Scalar,
} from 'yaml';
import { wrong, type Diagnostic, type Report } from '../diagnostic/diagnostic.js';
import { limits } from '../source/limits.js';
import { positionAt, spanText, startOfText, type SourceText, type Span } from '../source/text.js';
import { reportControls, reportControlsIn } from './controls.js';
import { tooDeepAt } from './depth.js';
import { fastYaml } from './fast-yaml.js';
import { joinEntries, joinItems } from './flow-commas.js';
import type { Entry, Node } from './node.js';
import { syntaxError } from './syntax-error.js';
import { someOf, tooMuch } from './tokens.js';

const starHelp =
  'a text that begins with * needs quotes: "*"; a figure used twice gets a name under `figures`';

/** The root of the file's only document, or undefined after reporting why there is none. */
export function parseYaml(source: SourceText, report: Report, spend?: Spend): Node | undefined {
  if (reportControls(source, report)) return undefined;
  return fastYaml(source, spend) ?? parseByPackage(source, report, spend);
}

/** Counts words over several texts: false once they are too many. */
type Spend = (words: number) => boolean;

/** What every text means. The fast reader gives the same for the texts that it takes. */
export function parseByPackage(
  source: SourceText,
  report: Report,
  spend: Spend = () => true,
): Node | undefined {
  const tokens = someOf(new Lexer().lex(source.text), limits.words);
  if (!tokens || !spend(tokens.length)) {
    report(tooMuch(source, tokens !== undefined));
    return undefined;
  }
  const deep = tooDeepAt(tokens, limits.depth);
  if (deep !== undefined) {
    report(
      wrong(
        'BRD105',
        { source, start: deep, end: deep + 1 },
        `nested more than ${limits.depth} deep`,
        'models need a depth of about ten',
      ),
    );
    return undefined;
  }
  const [document, second] = compose(tokens);
  if (second) {
    const start = second.range[0];
    report(
      wrong(
        'BRD115',
        { source, start, end: start + 3 },
        'a second document begins here',
        'put it into a file of its own',
      ),
    );
    return undefined;
  }
  if (document && reportSyntax(document, source, tokens, report)) return undefined;
  if (!document?.contents || isBlank(document)) {
    report(
      wrong(
        'BRD111',
        startOfText(source),
        'the file is empty',
        'its first line says what it is: balduque: model/1',
      ),
    );
    return undefined;
  }
  const aliases: Diagnostic[] = [];
  const root = toNode(document.contents, { source, report, alias: (one) => void aliases.push(one) });
  reportAliases(aliases, report);
  return aliases.length > mostAliases ? undefined : root;
}

/** So many are no slip, and what the file means without them is not worth judging. */
const mostAliases = 20;

/** An anchor, its aliases and what they merge are one mistake, shown at the first place and a few others. */
function reportAliases([first, ...others]: readonly Diagnostic[], report: Report): void {
  if (!first) return;
  const labels = others.slice(0, mostPlaces).flatMap((one) => one.labels);
  const rest = others.length - labels.length;
  const note = rest > 0 ? { note: `there are ${rest} more` } : {};
  report({ ...first, labels: [...first.labels, ...labels], ...note });
}
const mostPlaces = 2;

const isBlank = ({ contents }: Document): boolean =>
  isScalar(contents) && contents.value === '' && contents.type === 'PLAIN';

function compose(tokens: readonly string[]): Document.Parsed[] {
  const parser = new Parser();
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false, strict: true });
  const documents: Document.Parsed[] = [];
  for (const token of tokens)
    for (const part of parser.next(token))
      documents.push(...(composer.next(part) as Iterable<Document.Parsed>));
  for (const part of parser.end()) documents.push(...(composer.next(part) as Iterable<Document.Parsed>));
  documents.push(...(composer.end() as Iterable<Document.Parsed>));
  return documents;
}

/** The first syntax error alone: those after it are mostly its echo. */
function reportSyntax(
  document: Document.Parsed,
  source: SourceText,
  tokens: readonly string[],
  report: Report,
): boolean {
  const errors = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const error = errors.find(({ code }) => code === 'TAB_AS_INDENT') ?? errors.find(isOpen) ?? errors[0];
  if (!error) return false;
  const span: Span = { source, start: error.pos[0], end: Math.max(error.pos[1], error.pos[0] + 1) };
  const tab = error.code === 'TAB_AS_INDENT' || isIndentedByTab(span);
  report(
    tab
      ? wrong('BRD107', span, 'a tab in the indentation', 'indent by spaces')
      : syntaxError(error, source, tokens),
  );
  return true;
}

/** A bracket that is not closed is found last, and what stands inside it is odd before. */
const isOpen = ({ message }: { readonly message: string }): boolean => /^Flow .* end with a/.test(message);

/** Whether the place stands in or right behind an indentation that has a tab. */
function isIndentedByTab({ source, start }: Span): boolean {
  const lineStart = start - positionAt(source, start).column + 1;
  const indentation = /^[ \t]*/.exec(source.text.slice(lineStart))?.[0] ?? '';
  return indentation.includes('\t') && start <= lineStart + indentation.length;
}

type Context = { readonly source: SourceText; readonly report: Report; readonly alias: Report };

const spanOf = (node: YamlNode, source: SourceText): Span => {
  const [start, end] = node.range as [number, number, number];
  return { source, start, end };
};

function toNode(node: YamlNode, context: Context): Node {
  const span = spanOf(node, context.source);
  refuse(node, span, context);
  if (isMap(node)) {
    const entries = node.items.map((pair) =>
      toEntry(pair.key as YamlNode, pair.value as YamlNode | null, context),
    );
    const whole = node.flow ? joinEntries(entries) : entries;
    reportTwice(whole, context.report);
    return { kind: 'map', entries: whole, span };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => toNode(item as YamlNode, context));
    return { kind: 'list', items: node.flow ? joinItems(items) : items, span };
  }
  if ((node as Scalar).type === 'QUOTE_DOUBLE' && spanText(span).includes('\\'))
    reportControlsIn(String((node as Scalar).value), span, context.report);
  return scalar(node, span);
}

const scalar = (node: YamlNode, span: Span): Node => {
  const { value, type, source } = node as Scalar;
  const plain = type === 'PLAIN' || type === undefined;
  return {
    kind: 'scalar',
    text: plain ? (source ?? '') : typeof value === 'string' ? value : '',
    plain,
    span,
    ...(isAlias(node) ? { refused: true } : {}),
  };
};

function toEntry(key: YamlNode, value: YamlNode | null, context: Context): Entry {
  const keyNode = toNode(key, context);
  const keySpan = keyNode.span;
  if (keyNode.kind !== 'scalar')
    context.report(wrong('BRD205', keySpan, `a key is a text, not a ${keyNode.kind}`));
  const text = keyNode.kind === 'scalar' ? keyNode.text : '';
  // What an alias merges is one mistake, reported at the alias.
  if (text === '<<' && !isAlias(value))
    context.report(wrong('BRD109', keySpan, 'merge keys (<<) are refused', 'write the keys out'));
  const after: Node = { kind: 'scalar', text: '', plain: true, span: { ...keySpan, start: keySpan.end } };
  return { key: text, keySpan, value: value ? toNode(value, context) : after };
}

function refuse(node: YamlNode, span: Span, { report, alias }: Context): void {
  if (isAlias(node)) {
    alias(wrong('BRD109', span, `"*${node.source}" is an alias`, starHelp));
  } else if (node.anchor !== undefined) {
    alias(
      wrong(
        'BRD109',
        anchorBefore(span, node.anchor),
        `"&${node.anchor}" is an anchor`,
        'write the value out; a figure used twice gets a name under `figures`',
      ),
    );
  } else if (node.tag !== undefined) {
    const tag = tagBefore(span);
    report(wrong('BRD110', tag, `"${spanText(tag)}" is a tag`, 'leave it out'));
  }
}

function reportTwice(entries: readonly Entry[], report: Report): void {
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const first = seen.get(entry.key);
    if (!first) seen.set(entry.key, entry);
    else {
      const d = wrong('BRD108', entry.keySpan, `"${entry.key}" is said twice`, 'keep one of them');
      report({ ...d, labels: [...d.labels, { span: first.keySpan, text: 'first said here' }] });
    }
  }
}

/** Where the anchor of a node is written: the node's own place begins behind it, and perhaps behind a comment. */
function anchorBefore({ source, start }: Span, anchor: string): Span {
  const at = outsideComment(source.text, `&${anchor}`, start);
  return { source, start: at, end: at + anchor.length + 1 };
}

function tagBefore({ source, start }: Span): Span {
  const mark = outsideComment(source.text, '!', start);
  const from = source.text[mark - 1] === '!' ? mark - 1 : mark;
  const length = /^\S*/.exec(source.text.slice(from, from + 100))?.[0].length ?? 1;
  return { source, start: from, end: from + Math.max(1, length) };
}

function outsideComment(text: string, sought: string, before: number): number {
  let at = text.lastIndexOf(sought, before);
  while (at > 0 && /(^|\s)#/.test(text.slice(text.lastIndexOf('\n', at) + 1, at)))
    at = text.lastIndexOf(sought, at - 1);
  return Math.max(0, at);
}
