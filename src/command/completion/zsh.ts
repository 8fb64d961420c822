/** Completion for zsh, by its own `_arguments`: in a file of `$fpath`, or evaluated after `compinit`. */
import {
  quoted,
  type ArgumentOutline,
  type CommandOutline,
  type OptionOutline,
  type Outline,
  type Taken,
} from './outline.js';

export const zshScript = ({ options, commands }: Outline): string => `#compdef balduque
# zsh completion for balduque; \`balduque completion\` says where it goes

_balduque_starts() {
  # The value in dimension=value: only the model knows it.
  if compset -P '*[=:]'; then return 1; fi
  compadd -S '' -- "$@"
}

_balduque_commands() {
  local -a commands
  commands=(
${commands.map(({ name, says }) => `    ${quoted(`${name}:${says}`)}`).join('\n')}
  )
  _describe 'command' commands
}

_balduque() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  _arguments -C \\
${options.map((option) => `    ${optionSpec(option)} \\\n`).join('')}    '1: :_balduque_commands' \\
    '*:: :->words' && return
  [[ $state == words ]] || return
  case "$words[1]" in
${commands.map(commandCase).join('\n')}
  esac
}

if [[ "$funcstack[1]" == _balduque ]]; then
  _balduque "$@"
elif (( $+functions[compdef] )); then
  compdef _balduque balduque
fi
`;

const commandCase = ({ name, options, arguments: list }: CommandOutline): string => {
  const specs = [...options.map(optionSpec), ...list.map(argumentSpec)];
  return `    ${name})\n      _arguments -s ${specs.map((spec) => `\\\n        ${spec}`).join(' ')}\n      ;;`;
};

/** `'(-f --format)'{-f+,--format=}'[what it says]:value:(table csv)'`; one that may be repeated excludes nothing. */
function optionSpec({ names, says, takes, repeats }: OptionOutline): string {
  const spelt = names.map((name) => (takes ? `${name}${name.startsWith('--') ? '=' : '+'}` : name));
  const rest = quoted(`[${plain(says)}]${takes ? `:value:${action(takes)}` : ''}`);
  const excluded = quoted(repeats ? '*' : `(${names.join(' ')})`);
  return spelt.length > 1 ? `${excluded}{${spelt.join(',')}}${rest}` : `${excluded}${spelt.join('')}${rest}`;
}

const argumentSpec = ({ name, takes, repeats }: ArgumentOutline): string =>
  quoted(`${repeats ? '*' : ''}:${plain(name)}:${action(takes)}`);

/** Brackets and colons mean something in a specification. */
const plain = (text: string): string => text.replace(/[[\]:\\]/g, (sign) => `\\${sign}`);

function action(takes: Taken): string {
  switch (takes.is) {
    case 'words':
      return `(${takes.words.join(' ')})`;
    case 'starts':
      return `_balduque_starts ${takes.words.map((word) => word.replaceAll(':', '\\:')).join(' ')}`;
    case 'model':
      return '_files -g "*.yaml(-.)"';
    case 'folder':
      return '_files -/';
    case 'file':
      return '_files';
    case 'text':
      return ' ';
  }
}
