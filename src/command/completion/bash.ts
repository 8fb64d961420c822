/** Completion for bash, 3.2 and later, without the package bash-completion. Nothing that was typed is ever evaluated. */
import {
  grouped,
  quoted,
  type CommandOutline,
  type OptionOutline,
  type Outline,
  type Taken,
} from './outline.js';

export function bashScript({ options, commands }: Outline): string {
  const all = [{ name: '', options, arguments: [] }, ...commands];
  return `# bash completion for balduque; \`balduque completion\` says where it goes

_balduque_option() {
  case "$1 $2" in
${valued(all)}
    *) takes='' ;;
  esac
}

_balduque_argument() {
  case "$1 $2" in
    ' '*) takes=${taken({ is: 'words', words: commands.map(({ name }) => name) })} ;;
${commands.flatMap(argumentsOf).join('\n')}
    *) takes='' ;;
  esac
}

_balduque_options() {
  case "$1" in
${all.map((one) => `    ${quoted(one.name)}) takes=${taken({ is: 'words', words: one.options.flatMap(({ names }) => names) })} ;;`).join('\n')}
    *) takes='' ;;
  esac
}

${fixed}`;
}

const valued = (commands: readonly Pick<CommandOutline, 'name' | 'options'>[]): string =>
  grouped(commands.flatMap(({ name, options }) => options.map((option) => ({ ...option, of: name }))))
    .map(({ takes, items }) => `    ${items.flatMap(patternsOf).join(' | ')}) takes=${taken(takes)} ;;`)
    .join('\n');

const patternsOf = ({ of, names }: OptionOutline & { readonly of: string }): readonly string[] =>
  names.map((name) => quoted(`${of} ${name}`));

const argumentsOf = ({ name, arguments: list }: CommandOutline): readonly string[] =>
  list.map(
    ({ takes, repeats }, i) =>
      `    ${quoted(`${name} ${repeats ? '' : i}`)}${repeats ? '*' : ''}) takes=${taken(takes)} ;;`,
  );

const taken = (takes: Taken): string =>
  quoted('words' in takes ? `${takes.is} ${takes.words.join(' ')}` : takes.is);

/** Bash splits `--format=json`, `authority=SAT` and `half-up:0` at the sign, which comes as a word of its own. */
const fixed = `_balduque_found() {
  local line
  while IFS= read -r line; do COMPREPLY+=("$line"); done
}

_balduque() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" command='' option='' glued='' only='' argument=0 takes='' word i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    if [[ $word == [=:] ]]; then
      glued=1
    elif [[ -n $glued || -n $option ]]; then
      glued='' option=''
    elif [[ $word == -- ]]; then
      only=1
    elif [[ $word == -* && -z $only ]]; then
      _balduque_option "$command" "$word"
      [[ -n $takes ]] && option="$word"
    elif [[ -z $command ]]; then
      command="$word"
    else
      argument=$((argument + 1))
    fi
  done
  if [[ $cur == [=:] ]]; then cur='' glued=1; fi
  # The value in dimension=value: only the model knows it.
  if [[ -n $glued && -z $option ]]; then return; fi
  if [[ -n $option ]]; then
    _balduque_option "$command" "$option"
  elif [[ $cur == -* && -z $only ]]; then
    _balduque_options "$command"
  else
    _balduque_argument "$command" "$argument"
  fi
  case "$takes" in
    words*) _balduque_found < <(compgen -W "\${takes#* }" -- "$cur") ;;
    starts*)
      _balduque_found < <(compgen -W "\${takes#* }" -- "$cur")
      compopt -o nospace 2>/dev/null
      ;;
    folder | model | file)
      compopt -o filenames 2>/dev/null
      if [[ $takes == file ]]; then
        _balduque_found < <(compgen -f -- "$cur")
      else
        _balduque_found < <(compgen -d -- "$cur")
        [[ $takes == model ]] && _balduque_found < <(compgen -f -X '!*.yaml' -- "$cur")
      fi
      # What is quoted, or begins with a tilde, bash finds by itself.
      [[ \${#COMPREPLY[@]} -eq 0 ]] && compopt -o default 2>/dev/null
      ;;
  esac
  return 0
}

complete -F _balduque balduque
`;
