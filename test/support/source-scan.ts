// Reads TypeScript just far enough to see its imports and to tell code from comments and strings.
// TypeScript 7 has no compiler interface for JavaScript programs, so the house's test reads the text itself.

export type StringLiteral = { readonly start: number; readonly end: number; readonly value: string };

/** The text with every comment, string and regular expression blanked out: same length, same lines. */
export type Scan = { readonly code: string; readonly strings: readonly StringLiteral[] };

export type ImportKind = 'value' | 'type' | 'dynamic';
export type Import = { readonly specifier: string; readonly kind: ImportKind; readonly line: number };

type Span = { readonly end: number; readonly value?: string };

const REGEX_MAY_FOLLOW = /(^|[(,=:[!&|?{};+\-*%~^<>]|\b(return|typeof|case|in|of|void|else|do|await|yield))$/;
const QUOTES = `'"\``;

function endOfQuoted(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === quote) return at + 1;
    else if (text[at] === '\n') return at;
  }
  return text.length;
}

function endOfRegex(text: string, start: number): number {
  let inClass = false;
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '[') inClass = true;
    else if (text[at] === ']') inClass = false;
    else if (text[at] === '/' && !inClass) return at + 1;
    else if (text[at] === '\n') return at;
  }
  return text.length;
}

function endOfComment(text: string, start: number): number {
  const line = text[start + 1] === '/';
  const end = text.indexOf(line ? '\n' : '*/', start + 2);
  if (end < 0) return text.length;
  return line ? end : end + 2;
}

/** What stands at `start` and is not code: a comment, a string or a regular expression; undefined for code. */
function notCode(text: string, start: number, before: () => string): Span | undefined {
  const char = text.charAt(start);
  if (char === '/' && (text[start + 1] === '/' || text[start + 1] === '*')) {
    return { end: endOfComment(text, start) };
  }
  if (char === '/' && REGEX_MAY_FOLLOW.test(before().trimEnd())) return { end: endOfRegex(text, start) };
  if (char !== '' && `'"`.includes(char)) {
    const end = endOfQuoted(text, start);
    return { end, value: text.slice(start + 1, end - 1) };
  }
  return undefined;
}

/** Blanks a text, but keeps its line breaks and, of a string, its quotes. */
function blank(text: string): string {
  const inner = text.replace(/[^\n]/g, ' ');
  const first = text.charAt(0);
  if (first === '' || !QUOTES.includes(first) || text.length < 2) return inner;
  return first + inner.slice(1, -1) + first;
}

/** The literal part of a template: up to its closing quote or to the next `${`. */
function endOfTemplatePart(text: string, start: number): { end: number; opens: boolean } {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '`') return { end: at + 1, opens: false };
    else if (text[at] === '$' && text[at + 1] === '{') return { end: at + 2, opens: true };
  }
  return { end: text.length, opens: false };
}

export function scan(text: string): Scan {
  const strings: StringLiteral[] = [];
  // For every open `${`, how many braces are open inside it.
  const templates: number[] = [];
  let code = '';
  let at = 0;
  const template = (from: number): void => {
    const { end, opens } = endOfTemplatePart(text, from);
    if (opens) templates.push(0);
    code += text.slice(at, end).replace(/[^\n`]/g, ' ');
    at = end;
  };
  while (at < text.length) {
    const char = text.charAt(at);
    const found = notCode(text, at, () => code);
    if (found !== undefined) {
      if (found.value !== undefined) strings.push({ start: at, end: found.end, value: found.value });
      code += blank(text.slice(at, found.end));
      at = found.end;
    } else if (char === '`') {
      template(at + 1);
    } else if (char === '}' && templates.at(-1) === 0) {
      templates.pop();
      template(at + 1);
    } else {
      const depth = templates.at(-1);
      if (depth !== undefined && char === '{') templates[templates.length - 1] = depth + 1;
      if (depth !== undefined && char === '}') templates[templates.length - 1] = depth - 1;
      code += char;
      at += 1;
    }
  }
  return { code, strings };
}

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** How the code before a string literal makes it an import, if it does. */
function importKind(before: string): ImportKind | undefined {
  if (/\btypeof\s+import\s*\(\s*$/.test(before)) return 'type';
  if (/\b(import|require)\s*\(\s*$/.test(before)) return 'dynamic';
  if (/(^|[;\n}])\s*import\s*$/.test(before)) return 'value';
  if (!/\bfrom\s*$/.test(before)) return undefined;
  const statement = before.slice(before.search(/\b(import|export)\b(?![\s\S]*\b(import|export)\b)/));
  return /^(import|export)\s+type\b(?!\s+from\b|\s*,)/.test(statement) ? 'type' : 'value';
}

export function importsOf(text: string): readonly Import[] {
  const { code, strings } = scan(text);
  return strings.flatMap(({ start, value }) => {
    const kind = importKind(code.slice(Math.max(0, start - 2000), start));
    return kind === undefined ? [] : [{ specifier: value, kind, line: lineAt(text, start) }];
  });
}

/** Lines of imports whose name is computed, so that nobody can tell what they load. */
export function computedImports(text: string): readonly number[] {
  const { code } = scan(text);
  return [...code.matchAll(/\b(?:import|require)\s*\(\s*(?!['"\s])/g)].map((match) =>
    lineAt(code, match.index),
  );
}
