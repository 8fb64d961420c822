/** Completion for PowerShell, 5.1 and later. Where nothing is offered, PowerShell offers files by itself. */
import { grouped, type CommandOutline, type OptionOutline, type Outline, type Taken } from './outline.js';

export function powershellScript({ options, commands }: Outline): string {
  const all = [{ name: '', options }, ...commands];
  return `# PowerShell completion for balduque; \`balduque completion\` says where it goes

Register-ArgumentCompleter -Native -CommandName balduque -ScriptBlock {
    param($typed, $ast, $cursor)

    function Get-Value($name) {
        switch -CaseSensitive -Exact ($name) {
${valued(all)}
            default { $null }
        }
    }
    function Get-Argument($name) {
        switch -CaseSensitive -Exact ($name) {
${commands.flatMap(argumentsOf).join('\n')}
            default { @() }
        }
    }
    function Get-Options($name) {
        switch -CaseSensitive -Exact ($name) {
${all.map((one) => `            ${quoted(one.name)} { @(${list(one.options.flatMap(({ names }) => names))}) }`).join('\n')}
            default { @() }
        }
    }

    $command = ''
    $option = ''
    $count = 0
    foreach ($element in ($ast.CommandElements | Select-Object -Skip 1)) {
        if ($element.Extent.EndOffset -ge $cursor) { break }
        $word = $element.ToString()
        if ($option -ne '') { $option = '' }
        elseif ($word -like '-*') { if ($null -ne (Get-Value "$command $word")) { $option = $word } }
        elseif ($command -eq '') { $command = $word }
        else { $count++ }
    }
    if ($option -ne '') { $found = Get-Value "$command $option" }
    elseif ($typed -like '-*') { $found = Get-Options $command }
    elseif ($command -eq '') { $found = @(${list(commands.map(({ name }) => name))}) }
    else {
        $found = Get-Argument "$command $count"
        if (@($found).Count -eq 0) { $found = Get-Argument "$command *" }
    }
    $found | Where-Object { $_ -and $_.StartsWith($typed) } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}
`;
}

const valued = (commands: readonly Pick<CommandOutline, 'name' | 'options'>[]): string =>
  grouped(commands.flatMap(({ name, options }) => options.map((option) => ({ ...option, of: name }))))
    .map(({ takes, items }) => {
      const names = items.flatMap(({ of, names }: OptionOutline & { readonly of: string }) =>
        names.map((name) => `${of} ${name}`),
      );
      return `            { $_ -cin @(${list(names)}) } { , @(${list(wordsOf(takes))}); break }`;
    })
    .join('\n');

const argumentsOf = ({ name, arguments: all }: CommandOutline): readonly string[] =>
  all.map(
    ({ takes, repeats }, i) =>
      `            ${quoted(`${name} ${repeats ? '*' : i}`)} { @(${list(wordsOf(takes))}) }`,
  );

const wordsOf = (takes: Taken): readonly string[] => ('words' in takes ? takes.words : []);
const list = (words: readonly string[]): string => words.map(quoted).join(', ');
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
