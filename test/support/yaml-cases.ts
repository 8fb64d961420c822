// YAML texts to compare two readers with: documents made up from all constructs, and pieces of real files with faults put in.
import fc from 'fast-check';

/** Characters and words at which readers of YAML part ways, parted by bars that are none of them. */
const spice = fc.constantFrom(
  ...[
    '\n¦ ¦  ¦\t¦\r\n¦\r¦#¦ #¦ # c\n¦\n# c\n¦\n  # c\n¦\n\n¦\n   \n¦:¦: ¦:\n¦ :¦::¦-¦- ¦\n- ¦- - ¦---¦\n---\n¦...¦\n...\n¦? ¦?',
    '[¦]¦{¦}¦,¦, ¦,,¦,1¦[]¦{}¦{a¦{a: ¦a: {b: 1}¦[a: b]¦{a, b: c}¦"¦\'¦\'\'¦""¦"a": ',
    '\\¦\\n¦\\x41¦\\u00e9¦\\U0001F600¦\\U00110000¦\\q¦\\\n¦|¦>¦|-¦>-¦|+¦>+¦|2¦|\n¦ |\n   x\n¦ >+\n  x\n\n   y\n\n¦ |-\n\n  x\n',
    '&a ¦*a¦*¦!t ¦!!str ¦<<: ¦%¦@¦`¦!¦&¦~¦null¦0x10¦1,5¦1_000¦.5¦x¦a: b¦k:¦-1',
    '\ufeff¦\u2028¦\u0085¦\u00a0¦\0¦\x02¦\x1f¦\x18¦é¦😀¦\ud800',
  ].flatMap((some) => some.split('¦')),
);

const word = fc.constantFrom(
  ...'a¦b¦time¦note¦5 min¦1_000.5 MXN/h¦-1¦2012¦x y  z¦http://a.b/c?d#e¦it\'s¦a#b¦a:b¦é ü¦.¦..¦-x¦--¦—¦100 %¦a, b¦[x¦x]¦q"q¦~¦a\\b¦<¦=¦(1)'.split(
    '¦',
  ),
);
const key = fc.constantFrom(...'a¦b¦c¦d¦e¦f¦time¦value¦key one¦2012¦\'q\'¦"r"¦"a b"¦é¦-k¦a.b¦x '.split('¦'));

type Style = { readonly pad: number; readonly pick: number; readonly remark: number };
type Made =
  | { readonly is: 'text'; readonly words: readonly string[]; readonly style: Style }
  | { readonly is: 'list'; readonly items: readonly Made[]; readonly style: Style }
  | {
      readonly is: 'map';
      readonly entries: readonly (readonly [string, Made])[];
      readonly style: Style;
    };

const style = fc.record({
  pad: fc.nat({ max: 3 }),
  pick: fc.nat({ max: 19 }),
  remark: fc.nat({ max: 15 }),
});
const { node } = fc.letrec<{ node: Made; text: Made; list: Made; map: Made }>((tie) => ({
  node: fc.oneof({ depthSize: 'medium', maxDepth: 4 }, tie('text'), tie('text'), tie('map'), tie('list')),
  text: fc.record({ is: fc.constant('text'), words: fc.array(word, { maxLength: 5 }), style }),
  list: fc.record({ is: fc.constant('list'), items: fc.array(tie('node'), { maxLength: 4 }), style }),
  map: fc.record({
    is: fc.constant('map'),
    entries: fc.uniqueArray(fc.tuple(key, tie('node')), { maxLength: 5, selector: ([name]) => name }),
    style,
  }),
}));

const spaces = (count: number): string => ' '.repeat(count);

/** What stands between two lines. */
function between({ remark }: Style, indent: number): string {
  if (remark === 1) return '\n';
  if (remark === 2) return `${spaces(indent)}# at the column\n`;
  if (remark === 3) return `${spaces(indent + 2)}# further in\n`;
  if (remark === 4) return `${spaces(Math.max(0, indent - 2))}# further out\n`;
  if (remark === 5) return `   \n${spaces(indent + 1)}# near\n\n# far\n`;
  if (remark === 6) return `# far\n${spaces(indent)}# at the column\n${spaces(indent + 3)}# further in\n`;
  return '';
}
const tail = ({ remark }: Style): string => (remark === 7 ? ' # why' : remark === 8 ? '  ' : '');

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const double = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A text on one line, or on several with the given indentation. */
function printText({ words, style: { pick, pad } }: Extract<Made, { is: 'text' }>, indent: number): string {
  const gap = pick % 3 === 0 && words.length > 1 ? `\n${pad === 3 ? '\n' : ''}${spaces(indent + pad)}` : ' ';
  const text = words.join(gap);
  if (pick < 9) return text;
  if (pick < 13) return quoted(text);
  if (pick < 17) return pick === 16 ? double(text).replace(' ', '\\n\\x41\\ ') : double(text);
  return text;
}

function printBlock({ words, style: { pick, pad } }: Extract<Made, { is: 'text' }>, indent: number): string {
  const chomp = ['', '-', '+'][pad % 3] as string;
  const lines = words.map((one, i) =>
    i === pick - 17 && i > 0 ? `\n${spaces(indent + 1)}${one}` : spaces(indent + (i > 0 ? pad % 2 : 0)) + one,
  );
  return `${pick === 19 ? '|' : '>'}${chomp}\n${lines.join('\n')}\n${pad === 3 ? '\n  \n' : ''}`;
}

function printFlow(made: Made, indent: number): string {
  if (made.is === 'text')
    return printText({ ...made, words: made.words.map((one) => one.replace(/[[\]]/, '')) }, indent);
  const { pick, pad } = made.style;
  const inner = pick % 4 === 0 ? `\n${spaces(indent + pad)}` : pad === 1 ? ' ' : '';
  const comma = pick % 5 === 0 ? `,${pick === 5 ? ' # c' : ''}\n${spaces(indent)}` : pad === 2 ? ',' : ', ';
  if (made.is === 'list') {
    const end = pick === 7 && made.items.length > 0 ? ',' : '';
    return `[${inner}${made.items.map((one) => printFlow(one, indent)).join(comma)}${end}${inner}]`;
  }
  const entries = made.entries.map(([name, value]) =>
    value.is === 'text' && value.words.length === 0 ? name : `${name}: ${printFlow(value, indent)}`,
  );
  const end = pick === 7 && entries.length > 0 ? ' ,' : '';
  return `{${inner}${entries.join(comma)}${end}${inner}}`;
}

/** Behind a key or a dash. */
function printValue(made: Made, indent: number, dash: boolean): string {
  const { pick, pad, remark } = made.style;
  const isFlow = pick % 3 === 1;
  if (made.is === 'text') {
    if (pick >= 17 && made.words.length > 0) return ` ${printBlock(made, indent + 1 + pad)}`;
    const own =
      remark === 9 && made.words.length > 0 ? `\n${spaces(indent + 1 + pad)}` : spaces(1 + (pad % 2));
    return `${own}${printText(made, indent + 1)}${tail(made.style)}\n`;
  }
  const none = (made.is === 'list' ? made.items : made.entries).length === 0;
  if (isFlow || none) return ` ${printFlow(made, indent + 1)}${tail(made.style)}\n`;
  const deeper = indent + (made.is === 'list' && !dash && pick % 2 === 0 ? 0 : 1 + pad);
  const sameLine = dash && pick % 4 !== 0;
  const printed = printLines(made, sameLine ? indent + 2 : deeper);
  return sameLine ? ` ${printed.trimStart()}` : `${tail(made.style)}\n${printed}`;
}

function printLines(made: Exclude<Made, { is: 'text' }>, indent: number): string {
  const lines =
    made.is === 'list'
      ? made.items.map((one) => [one.style, `-${printValue(one, indent, true)}`] as const)
      : made.entries.map(([name, one]) => [one.style, `${name}:${printValue(one, indent, false)}`] as const);
  return lines.map(([own, text], i) => (i > 0 ? between(own, indent) : '') + spaces(indent) + text).join('');
}

const isCollection = (made: Made): made is Exclude<Made, { is: 'text' }> =>
  made.is === 'map' ? made.entries.length > 0 : made.is === 'list' && made.items.length > 0;

/** Documents with all constructs that the fast reader knows, mostly right. */
export const documents: fc.Arbitrary<string> = fc
  .tuple(node.filter(isCollection), fc.nat({ max: 9 }))
  .map(([made, end]) => {
    const text = printLines(made, 0);
    return end === 0 ? text.trimEnd() : end === 1 ? `# head\n\n${text}  ` : text;
  });

type Edit = {
  readonly kind: 'insert' | 'delete' | 'replace' | 'line' | 'indent' | 'swap' | 'cut' | 'splice';
  readonly at: number;
  readonly to: number;
  readonly text: string;
};
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('insert', 'insert', 'delete', 'replace', 'line', 'indent', 'swap', 'cut', 'splice'),
  at: fc.nat(),
  to: fc.nat(),
  text: spice,
});

const onCharacters = (text: string, { kind, at, to, text: put }: Edit): string => {
  const from = at % (text.length + 1);
  if (kind === 'insert') return text.slice(0, from) + put + text.slice(from);
  if (kind === 'replace') return text.slice(0, from) + put + text.slice(from + put.length);
  if (kind === 'cut') return text.slice(0, from);
  const end = from + 1 + (to % 4);
  return kind === 'delete' ? text.slice(0, from) + text.slice(end) : text.slice(0, end) + text.slice(from);
};

/** Lines go, come twice, change places, or are indented otherwise. */
const onLines = (text: string, { kind, at, to }: Edit): string => {
  const lines = text.split('\n');
  const [one, other] = [at % lines.length, to % lines.length];
  if (kind === 'swap') [lines[one], lines[other]] = [lines[other] as string, lines[one] as string];
  else if (kind === 'line') lines.splice(one, to % 3, ...(to % 2 === 0 ? [lines[other] as string] : []));
  else lines[one] = to % 2 === 0 ? ` ${lines[one]}` : (lines[one] as string).replace(/^ {1,2}/, '');
  return lines.join('\n');
};

export const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduce(
    (so, one) => (['line', 'indent', 'swap'].includes(one.kind) ? onLines(so, one) : onCharacters(so, one)),
    text,
  );

const edits = fc.array(edit, { maxLength: 3 });

export const mutatedDocuments: fc.Arbitrary<string> = fc
  .tuple(documents, edits)
  .map(([text, changes]) => edited(text, changes));

/** Some lines of a file, with the indentation that all of them have taken away. */
function piece(text: string, at: number, count: number): string {
  const lines = text.split('\n');
  const from = at % lines.length;
  const some = lines.slice(from, from + 1 + (count % 30));
  const least = Math.min(
    ...some.filter((one) => one.trim() !== '').map((one) => one.length - one.trimStart().length),
  );
  return `${some.map((one) => one.slice(Number.isFinite(least) ? least : 0)).join('\n')}\n`;
}

export const mutatedPieces = (files: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...files), fc.nat(), fc.nat(), edits)
    .map(([text, at, count, changes]) => edited(piece(text, at, count), changes));

/** Short texts of nothing but what is difficult. */
export const spicy: fc.Arbitrary<string> = fc
  .array(fc.oneof(spice, word, key), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.join(''));
