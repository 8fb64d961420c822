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
import type { Code } from '../diagnostic/codes.js';
import { wrong, type Report } from '../diagnostic/diagnostic.js';
import { positionAt, startOfText, type SourceText, type Span } from '../source/text.js';
import { maximumDepth, tooDeepAt } from './depth.js';
import { fastYaml } from './fast-yaml.js';
import { joinEntries, joinItems } from './flow-commas.js';
import type { Entry, Node } from './node.js';

const starHelp =
  'a text that begins with * needs quotes: "*"; a figure used twice gets a name under `figures`';

/** The root of the file's only document, or undefined after reporting why there is none. */
export const parseYaml = (source: SourceText, report: Report): Node | undefined =>
  fastYaml(source) ?? parseByPackage(source, report);

/** What every text means. The fast reader gives the same for the texts that it takes. */
export function parseByPackage(source: SourceText, report: Report): Node | undefined {
  const tokens = [...new Lexer().lex(source.text)];
  const deep = tooDeepAt(tokens, maximumDepth);
  if (deep !== undefined) {
    report(
      wrong(
        'BRD105',
        { source, start: deep, end: deep + 1 },
        `nested more than ${maximumDepth} deep`,
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
  if (reportSyntax(document, source, report)) return undefined;
  return toNode(document.contents, { source, report });
}

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
function reportSyntax(document: Document.Parsed, source: SourceText, report: Report): boolean {
  const errors = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const error = errors.find(({ code }) => code === 'TAB_AS_INDENT') ?? errors[0];
  if (!error) return false;
  const span: Span = { source, start: error.pos[0], end: Math.max(error.pos[1], error.pos[0] + 1) };
  if (error.code === 'BAD_ALIAS') {
    report(wrong('BRD109', span, 'a bare * is an alias without a name', starHelp));
    return true;
  }
  const tab = error.code === 'TAB_AS_INDENT' || isIndentedByTab(span);
  const code: Code = tab ? 'BRD107' : 'BRD106';
  const message = tab
    ? 'a tab in the indentation'
    : `not YAML: ${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}`;
  report(wrong(code, span, message, tab ? 'indent by spaces' : undefined));
  return true;
}

/** Whether the place stands in or right behind an indentation that has a tab. */
function isIndentedByTab({ source, start }: Span): boolean {
  const lineStart = start - positionAt(source, start).column + 1;
  const indentation = /^[ \t]*/.exec(source.text.slice(lineStart))?.[0] ?? '';
  return indentation.includes('\t') && start <= lineStart + indentation.length;
}

type Context = { readonly source: SourceText; readonly report: Report };

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

function refuse(node: YamlNode, span: Span, { report }: Context): void {
  if (isAlias(node)) {
    report(wrong('BRD109', span, `"*${node.source}" is an alias`, starHelp));
  } else if (node.anchor !== undefined) {
    report(
      wrong(
        'BRD109',
        span,
        `"&${node.anchor}" is an anchor`,
        'write the value out; a figure used twice gets a name under `figures`',
      ),
    );
  } else if (node.tag !== undefined) {
    report(wrong('BRD110', span, `"${node.tag}" is a tag`, 'leave it out'));
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
