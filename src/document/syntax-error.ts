/**
 * What is wrong with a text that is not YAML, said for people: the yaml package speaks of compact mappings and node ends, and points at where
 * it gave up, which for a quote without an end is the end of the file. One error is one message, where the mistake is, with a right example.
 */
import type { Code } from '../diagnostic/codes.js';
import { wrong, type Diagnostic } from '../diagnostic/diagnostic.js';
import { lineText, positionAt, type SourceText, type Span } from '../source/text.js';
import { openBracketAt, quoteBefore } from './tokens.js';

export type SyntaxProblem = {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
};

type Place = { readonly start: number; readonly end: number };
type Said = { readonly code?: Code; readonly at?: Place; readonly message: string; readonly help: string };
type Scene = {
  readonly problem: SyntaxProblem;
  readonly source: SourceText;
  readonly tokens: readonly string[];
  /** The line of the problem from its place on, cut where it is very long. */
  readonly rest: string;
};

export function syntaxError(
  problem: SyntaxProblem,
  source: SourceText,
  tokens: readonly string[],
): Diagnostic {
  const [start, end] = problem.pos;
  const { line, column } = positionAt(source, start);
  const rest = lineText(source, line).slice(column - 1, column + 199);
  const scene: Scene = { problem, source, tokens, rest };
  const rule = rules.find(([about]) => about.test(`${problem.code} ${problem.message}`));
  const said = rule?.[1](scene) ?? unknown(scene);
  const span: Span = { source, ...(said.at ?? firstLine(source, { start, end: Math.max(end, start + 1) })) };
  return wrong(said.code ?? 'BRD106', span, said.message, said.help);
}

/** A place is shown on one line. */
function firstLine({ text }: SourceText, { start, end }: Place): Place {
  const lineBreak = text.indexOf('\n', start);
  return lineBreak === -1 || lineBreak >= end
    ? { start, end }
    : { start, end: Math.max(start + 1, lineBreak) };
}

const unknown = ({ problem }: Scene): Said => ({
  message: `not YAML: ${problem.message.charAt(0).toLowerCase()}${problem.message.slice(1)}`,
  help: 'a text with a character that YAML uses itself needs quotes: title: "a: b"',
});

const starHelp =
  'a text that begins with * or & needs quotes: "*"; a figure used twice gets a name under `figures`';

/** `year:2024`, or a line that is no key at all. */
function keyWithoutValue({ problem, rest }: Scene): Said {
  const start = problem.pos[0];
  const [, key, value] = /^("[^"]*"|'[^']*'|[^\s:]+):(\S.*)$/.exec(rest) ?? [];
  if (key !== undefined && value !== undefined)
    return {
      at: { start, end: start + key.length + 1 },
      message: 'a colon without a space behind it',
      help: `a space after the colon: ${key}: ${value.trim()}`,
    };
  const word = rest.trim();
  return {
    at: { start, end: start + Math.max(1, word.length) },
    message: 'a line without a colon, where a key is needed',
    help: `a key, a colon, a space and a value: ${/^[\w.-]+$/.test(word) ? word : 'title'}: ...`,
  };
}

/** `title: a: b`, or a line that is indented below a value. */
function secondColon({ problem, source, rest }: Scene): Said {
  const start = problem.pos[0];
  if (/:(\s|$)/.test(rest))
    return {
      at: { start, end: start + Math.max(1, rest.trimEnd().length) },
      message: 'a second colon on one line',
      help: `a text with a colon needs quotes: "${rest.trim().replaceAll('"', "'")}"`,
    };
  const below = /\n[ ]*(?=[^\s#])/g;
  below.lastIndex = start;
  const found = below.exec(source.text);
  return {
    at: found ? wordAt(source, found.index + found[0].length) : { start, end: start + 1 },
    message: 'indented below a key that has a value already',
    help: 'the keys of one map begin in the same column',
  };
}

function wordAt({ text }: SourceText, start: number): Place {
  const end = start + (/^[^\s:]+/.exec(text.slice(start, start + 200))?.[0].length ?? 1);
  return { start, end };
}

/** Where the indentation of a line ends. */
function otherColumn({ problem, source }: Scene): Said {
  let start = problem.pos[0];
  while (source.text[start] === ' ') start++;
  return {
    at: wordAt(source, start),
    message: 'this line begins in another column than those it belongs to',
    help: 'the keys of one map, and the items of one list, begin in the same column',
  };
}

function openQuote({ problem, source, tokens }: Scene): Said {
  const quote = quoteBefore(tokens, problem.pos[0]);
  const start = quote?.start ?? problem.pos[0];
  const mark = source.text[start] === "'" ? "'" : '"';
  return {
    at: { start, end: start + 1 },
    message: 'this quote is not closed',
    help: `the same mark at its end: title: ${mark}an end${mark}`,
  };
}

/** `"a" b`, or the end of a quote that was forgotten lines above. */
function behindQuote(scene: Scene): Said {
  const { problem, source, tokens, rest } = scene;
  const quote = quoteBefore(tokens, problem.pos[0]);
  if (quote && source.text.slice(quote.start, quote.end).includes('\n')) return openQuote(scene);
  const start = problem.pos[0];
  if (/^[\w.-]+:(\s|$)/.test(rest))
    return {
      at: wordAt(source, start),
      message: 'a key behind the end of a list',
      help: 'a list belongs to a key, and its items are indented no less than that key',
    };
  if (!quote)
    return {
      at: { start, end: start + Math.max(1, rest.trimEnd().length) },
      message: 'text behind the end of a value',
      help: 'a text with brackets or quotes inside needs quotes around it: "[a] b"',
    };
  return {
    at: { start, end: start + Math.max(1, rest.trimEnd().length) },
    message: 'text behind a closing quote',
    help: `the whole text in quotes of the other kind: title: '"a" b'`,
  };
}

function openBracket({ problem, source, tokens }: Scene): Said {
  const start = openBracketAt(tokens, problem.pos[0]) ?? problem.pos[0];
  const list = source.text[start] === '[';
  return {
    at: { start, end: start + 1 },
    message: `this "${list ? '[' : '{'}" is not closed`,
    help: `for example: ${list ? '[a, b]' : '{a: 1, b: 2}'}; what stands on lines of its own is indented`,
  };
}

function strayBracket({ problem, source }: Scene): Said {
  const [start] = problem.pos;
  const mark = source.text[start] ?? '';
  return {
    at: { start, end: start + 1 },
    message: `this "${mark}" closes nothing`,
    help: `leave it out, or open it before: ${mark === ']' ? '[a, b]' : '{a: 1, b: 2}'}`,
  };
}

const fixed = (message: string, help: string, code?: Code) => (): Said => ({
  message,
  help,
  ...(code === undefined ? {} : { code }),
});

const noComma = fixed('a comma is missing here', 'a comma parts what stands in { } and [ ]: {a: 1, b: 2}');

/** `{note: Only here: the rest}`, or a comma that is missing. */
const commaOrColon = (scene: Scene): Said => {
  const text = /^[^,{}[\]"'#]*:\s[^,{}[\]]*/.exec(scene.rest)?.[0].trim();
  if (text === undefined || /^[\w-]+:/.test(text)) return noComma();
  const { start } = { start: scene.problem.pos[0] };
  return {
    at: { start, end: start + text.length },
    message: 'a second colon',
    help: `a text with a colon needs quotes: "${text.replaceAll('"', "'")}"`,
  };
};

/** The first that fits the package's code and message. */
const rules: readonly (readonly [RegExp, (scene: Scene) => Said])[] = [
  [/Missing closing .quote/, openQuote],
  [/^(BAD_INDENT|MISSING_CHAR) Flow .* end with a/, openBracket],
  [/Unexpected flow-(seq|map)-end/, strayBracket],
  [/at node end/, behindQuote],
  [/MULTILINE_IMPLICIT_KEY|Implicit map keys need/, keyWithoutValue],
  [/Nested mappings are not allowed/, secondColon],
  [/must start at the same column|All sequence items|block sequence may not be used/, otherColumn],
  [/^BAD_SCALAR_START/, ({ rest }) => badStart(rest)],
  [
    /^BAD_DQ_ESCAPE/,
    fixed(
      'a backslash that means nothing inside double quotes',
      `in single quotes it is a backslash: 'C:\\data'`,
    ),
  ],
  [/^BLOCK_IN_FLOW|Missing , (or : )?between/, commaOrColon],
  [/Unexpected , in|Unexpected empty item/, fixed('a comma with nothing before it', 'leave it out: [a, b]')],
  [/Missing space after :/, fixed('a colon without a space behind it', 'a space after the colon: {a: 1}')],
  [
    /Unexpected block-seq-ind|Sequence item without/,
    fixed(
      'an item of a list where none can be',
      'items stand on lines of their own after "- ", or in brackets: [a, b]',
    ),
  ],
  [
    /Comments must be separated/,
    fixed('a # without a space before it', 'a space before a comment: a: 1 # why'),
  ],
  [
    /[Bb]lock scalar header/,
    fixed(
      'text on the line of a | or >',
      'the text begins on the next line, indented; or write it in quotes',
    ),
  ],
  [/^(BAD_ALIAS|MULTIPLE_ANCHORS|ALIAS_PROPS)/, ({ rest }) => bareMark(rest)],
  [
    /^(TAG_RESOLVE_FAILED|MULTIPLE_TAGS|BAD_COLLECTION_TYPE)/,
    fixed('this is a tag', 'leave it out', 'BRD110'),
  ],
];

const badStart = (rest: string): Said => ({
  message: `a text cannot begin with ${rest.charAt(0)}`,
  help: `in quotes: "${rest.trim().replaceAll('"', "'")}"`,
});

const bareMark = (rest: string): Said => ({
  code: 'BRD109',
  message: rest.startsWith('*')
    ? 'a bare * is an alias without a name'
    : rest.startsWith('&')
      ? 'a bare & is an anchor without a name'
      : 'anchors and aliases are refused',
  help: starHelp,
});
