// A mistake is a text file: the files of a model, and below each mistaken line what the tool says about it.
// `test/mistakes/README.md` shows the form. Parsing and printing what is expected are separate from running it.

/** What the tool says, as far as a fixture expects it. */
export type Saying = {
  readonly place: Mark;
  readonly also: readonly Mark[];
  /** `error BRD201: a message`. */
  readonly head: string;
  readonly help: string | undefined;
};
/** A place as `path:line:column`, and how many characters are pointed at. */
export type Mark = { readonly at: string; readonly length: number };

export type Section = { readonly path: string; readonly how: string; readonly text: string };
export type Mistake = { readonly prose: string; readonly sections: readonly Section[] };

export function parseMistake(text: string): Mistake {
  const [prose = '', ...parts] = text.split(/^=== /m);
  const sections = parts.map((part): Section => {
    const lineBreak = part.indexOf('\n');
    const [, path = '', how = ''] =
      /^(\S+?|beside \S+)(?: (lines: \d+ of \d+ "[^"]*"|escaped|folder|link: \S+|closed|size: \d+ MB))?$/.exec(
        part.slice(0, lineBreak),
      ) ?? [];
    if (path === '') throw new Error(`"=== ${part.slice(0, lineBreak)}" is not understood`);
    return { path, how, text: part.slice(lineBreak + 1) };
  });
  return { prose, sections };
}

const CARETS = /^#(<?)( *)(\^*) ?(.*)$/;
const HELP = /^# *help: (.*)$/;
const isMark = (line: string): boolean => /^#(<\^*| *\^+)( |$)/.test(line);

/** What a fixture expects, in the order of its files and lines. */
export const expectedOf = ({ sections }: Mistake): readonly Saying[] =>
  sections.flatMap(({ path, how, text }) =>
    path === 'expect'
      ? listed(text)
      : how === '' && path !== 'words'
        ? commented(path, text.split('\n'))
        : [],
  );

/** What is typed behind the model: `=== words`, one a line. */
export const wordsOf = ({ sections }: Mistake): readonly string[] =>
  sections.flatMap(({ path, text }) =>
    path === 'words' ? text.split('\n').filter((word) => word !== '') : [],
  );

function commented(path: string, lines: readonly string[]): readonly Saying[] {
  const found: Saying[] = [];
  const before: Mark[] = [];
  let line = 0;
  for (const [i, text] of lines.entries()) {
    const help = HELP.exec(text)?.[1];
    const last = found.at(-1);
    if (help !== undefined && last && i > 0) found[found.length - 1] = { ...last, help };
    else if (isMark(text)) {
      const [, first = '', space = '', carets = '', head = ''] = CARETS.exec(text) ?? [];
      const column = first === '' ? space.length + 2 : 1;
      const place = { at: `${path}:${line}:${column}`, length: first.length + carets.length };
      if (head === 'and here' && last) found[found.length - 1] = { ...last, also: [...last.also, place] };
      else if (head === 'and here, for the next') before.push(place);
      else found.push({ place, also: before.splice(0), head, help: undefined });
    } else line = i + 1;
  }
  return found;
}

const LISTED = /^(\S+:\d+:\d+) (\d+) (.*)$/;

function listed(text: string): readonly Saying[] {
  const found: Saying[] = [];
  for (const line of text.split('\n')) {
    const last = found.at(-1);
    const [, at = '', length = '', head = ''] = LISTED.exec(line) ?? [];
    const place = { at, length: Number(length) };
    if (head === 'and here' && last) found[found.length - 1] = { ...last, also: [...last.also, place] };
    else if (at !== '') found.push({ place, also: [], head, help: undefined });
    else if (last && line.startsWith('  help: ')) found[found.length - 1] = { ...last, help: line.slice(8) };
    else if (line !== '' && line !== 'nothing') throw new Error(`"${line}" is not understood`);
  }
  return found;
}

/** The fixture with the words of what was said, its places as they were. */
export function reworded(mistake: Mistake, said: readonly Saying[]): string {
  const left = [...said];
  const sections = mistake.sections.map(({ path, how, text }) => {
    const lines = text.split('\n').flatMap((line) => {
      if (how !== '' || HELP.test(line) || (path === 'expect' && line.startsWith('  help: '))) {
        return how !== '' ? [line] : [];
      }
      const marks =
        path === 'expect' ? /^\S+:\d+:\d+ \d+/.exec(line) : isMark(line) ? /^#<?[ ^]*/.exec(line) : null;
      if (!marks || / and here(, for the next)?$/.test(line)) return [line];
      const one = left.shift();
      const start = marks[0].trimEnd();
      const space = path === 'expect' ? '  ' : `#${' '.repeat(Math.max(1, start.search(/[<^]/) - 1))}`;
      return one
        ? [`${start} ${one.head}`, ...(one.help === undefined ? [] : [`${space}help: ${one.help}`])]
        : [line];
    });
    return `=== ${path}${how === '' ? '' : ` ${how}`}\n${lines.join('\n')}`;
  });
  return mistake.prose + sections.join('');
}

/** The diagnostics in what was printed, on a very wide terminal. */
export function sayingsIn(printed: string, folder: string): readonly Saying[] {
  return (
    printed
      .split('\n\n')
      // The line that sums up the model stands before what is said of its scenario.
      .map((block) => block.replace(/^(?!error|warning)\S+: [^\n]*\n(?=(?:error|warning) BRD)/, ''))
      .filter((block) => /^(error|warning) BRD/.test(block))
      .map((block) => {
        const [head = '', ...lines] = block.split('\n');
        const marks: Mark[] = [];
        let help: string | undefined;
        for (const line of lines) {
          const at = /^ {2}--> (\S+)/.exec(line)?.[1];
          const carets = /^ +\| +(\^+)/.exec(line)?.[1];
          const last = marks.at(-1);
          const inside = at?.startsWith(`${folder}/`) ? at.slice(folder.length + 1) : at;
          if (inside !== undefined) marks.push({ at: inside, length: 0 });
          else if (carets !== undefined && last) marks[marks.length - 1] = { ...last, length: carets.length };
          else if (line.startsWith('  help: ')) help = line.slice(8);
        }
        const [place = { at: 'nowhere', length: 0 }, ...also] = marks;
        return { place, also, head, help };
      })
  );
}
