/** Completion for fish. */
import type { CommandOutline, OptionOutline, Outline, Taken } from './outline.js';

export function fishScript({ options, commands }: Outline): string {
  const valued = commands.flatMap((command) => command.options.filter(({ takes }) => takes));
  const names = [...new Set(valued.flatMap((option) => option.names))];
  const lines = [
    ...options.map((option) => optionLine('', option)),
    ...commands.map(
      ({ name, says }) => `complete -c balduque -n "__balduque_at ''" -a ${name} -d ${quoted(says)}`,
    ),
    ...commands.flatMap(linesOf),
  ];
  return `# fish completion for balduque; \`balduque completion\` says where it goes

# Whether the words before the cursor are of this command ('' before any), with so many arguments behind it.
function __balduque_at
    set -l words (commandline -opc)
    set -e words[1]
    set -l command ''
    set -l count 0
    set -l skip 0
    for word in $words
        if test $skip = 1
            set skip 0
        else if contains -- $word ${names.join(' ')}
            set skip 1
        else if string match -q -- '-*' $word
            continue
        else if test "$command" = ''
            set command $word
        else
            set count (math $count + 1)
        end
    end
    test "$command" = "$argv[1]"; or return 1
    test (count $argv) -lt 2; or test $count = $argv[2]
end

complete -c balduque -f
${lines.join('\n')}
`;
}

const linesOf = ({ name, options, arguments: list }: CommandOutline): readonly string[] => [
  ...options.map((option) => optionLine(name, option)),
  ...list.map(
    ({ takes, repeats }, i) =>
      `complete -c balduque -n ${quoted(`__balduque_at ${name}${repeats ? '' : ` ${i}`}`)} ${argument(takes)}`,
  ),
];

function optionLine(command: string, { names, says, takes }: OptionOutline): string {
  const spelt = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const at = `-n ${command === '' ? `"__balduque_at ''"` : quoted(`__balduque_at ${command}`)}`;
  const value = takes ? ` ${takes.is === 'file' ? '-r -F' : `-r ${argument(takes)}`}` : '';
  return `complete -c balduque ${at} ${spelt.join(' ')}${value} -d ${quoted(says)}`;
}

function argument(takes: Taken): string {
  switch (takes.is) {
    case 'words':
    case 'starts':
      return `-f -a ${quoted(takes.words.join(' '))}`;
    case 'model':
      return `-f -a '(__fish_complete_suffix .yaml | string match -er "(?:/|[.]yaml)(?:\\t|\\z)")'`;
    case 'folder':
      return `-f -a '(__fish_complete_directories)'`;
    case 'file':
      return '-F';
    case 'text':
      return '-f';
  }
}

/** Between single quotes fish knows an escaped quote and an escaped backslash. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, (sign) => `\\${sign}`)}'`;
