// A transcript is a text file that tells a session at the command line: prose, the files that lie there, and for each
// command its status, stdout and stderr. `test/transcripts/README.md` shows the form. Parse, play and print are
// separate, so that the expectation is the file itself: print(play(parse(text))) === text.

export type Step = {
  readonly command: string;
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Files that the command writes, and what then stands in them; undefined: it did not write it. */
  readonly writes: readonly { readonly path: string; readonly text: string | undefined }[];
};

export type Transcript = {
  readonly prose: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly steps: readonly Step[];
};

type Section = { readonly head: string; readonly text: string };

const HEAD = /^=== (.*)$/;
const UNENDED = ' (no newline at its end)';
const ABSENT = ' (not written)';

/** A text that does not end in a newline says so in its head, because the next head begins on a line of its own. */
function printSection(head: string, text: string): string {
  const ended = text === '' || text.endsWith('\n');
  return `=== ${head}${ended ? '' : UNENDED}\n${text}${ended ? '' : '\n'}`;
}

function sectionsOf(text: string): { readonly prose: string; readonly sections: readonly Section[] } {
  const sections: { head: string; lines: string[] }[] = [];
  const prose: string[] = [];
  for (const line of text.split(/(?<=\n)/)) {
    const head = HEAD.exec(line.replace(/\n$/, ''))?.[1];
    if (head !== undefined) sections.push({ head, lines: [] });
    else (sections.at(-1)?.lines ?? prose).push(line);
  }
  return {
    prose: prose.join(''),
    sections: sections.map(({ head, lines }) => {
      const body = lines.join('');
      if (!head.endsWith(UNENDED)) return { head, text: body };
      return { head: head.slice(0, -UNENDED.length), text: body.replace(/\n$/, '') };
    }),
  };
}

const EMPTY: Omit<Step, 'command'> = { status: 0, stdout: '', stderr: '', writes: [] };

function amend(step: Step, { head, text }: Section): Step {
  const [word, ...rest] = head.split(' ');
  if (word === 'status') return { ...step, status: Number(rest[0]) };
  if (word === 'stdout' || word === 'stderr') return { ...step, [word]: text };
  if (word !== 'writes') throw new Error(`a transcript knows no section "=== ${head}"`);
  const path = rest.join(' ');
  const absent = path.endsWith(ABSENT);
  const written = absent ? { path: path.slice(0, -ABSENT.length), text: undefined } : { path, text };
  return { ...step, writes: [...step.writes, written] };
}

export function parseTranscript(text: string): Transcript {
  const { prose, sections } = sectionsOf(text);
  const files: { path: string; text: string }[] = [];
  const steps: Step[] = [];
  for (const section of sections) {
    const last = steps.at(-1);
    if (section.head.startsWith('$ ')) steps.push({ command: section.head.slice(2), ...EMPTY });
    else if (last !== undefined) steps[steps.length - 1] = amend(last, section);
    else if (section.head.startsWith('file '))
      files.push({ path: section.head.slice(5), text: section.text });
    else throw new Error(`"=== ${section.head}" stands before the first command`);
  }
  if (steps.length === 0) throw new Error('a transcript needs a command: a line "=== $ balduque ..."');
  return { prose, files, steps };
}

function printStep({ command, status, stdout, stderr, writes }: Step): string {
  return [
    `=== $ ${command}\n=== status ${status}\n`,
    stdout === '' ? '' : printSection('stdout', stdout),
    stderr === '' ? '' : printSection('stderr', stderr),
    ...writes.map(({ path, text }) =>
      text === undefined ? `=== writes ${path}${ABSENT}\n` : printSection(`writes ${path}`, text),
    ),
  ].join('');
}

export function printTranscript({ prose, files, steps }: Transcript): string {
  return [
    prose,
    ...files.map(({ path, text }) => printSection(`file ${path}`, text)),
    ...steps.map(printStep),
  ].join('');
}

export type Command = {
  readonly environment: Readonly<Record<string, string>>;
  readonly program: string;
  readonly words: readonly string[];
};

const ASSIGNMENT = /^([A-Za-z_]\w*)=(.*)$/s;

/** Splits a command as a shell would, as far as transcripts need it: quotes, but no pipes, globs or variables. */
export function parseCommand(text: string): Command {
  const words = [...text.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? ''),
  );
  const start = words.findIndex((word) => !ASSIGNMENT.test(word));
  const [program, ...rest] = words.slice(start);
  if (start < 0 || program === undefined) throw new Error(`no program in "$ ${text}"`);
  const assigned = words.slice(0, start).map((word): [string, string] => {
    const [, name = '', value = ''] = ASSIGNMENT.exec(word) ?? [];
    return [name, value];
  });
  return { environment: Object.fromEntries(assigned), program, words: rest };
}
