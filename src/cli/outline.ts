/** The program as commander has it, as data for the scripts of completion. */
import type { Command, Option } from 'commander';
import type { CommandOutline, OptionOutline, Outline, Taken } from '../command/completion/outline.js';
import { takenByArgument, takenByOption } from '../command/completion/values.js';

const unknown: Taken = { is: 'text' };

export function outlineOf(program: Command, examples: readonly string[]): Outline {
  const commands = program.createHelp().visibleCommands(program);
  const names = commands.map((command) => command.name());
  return {
    options: optionsOf(program, examples),
    commands: commands.map((command): CommandOutline => ({
      name: command.name(),
      says: command.description(),
      options: optionsOf(command, examples),
      arguments: command.registeredArguments.map((argument) => ({
        name: argument.name(),
        takes: takenByArgument(command.name(), argument.name(), names) ?? unknown,
        repeats: argument.variadic,
      })),
    })),
  };
}

const optionsOf = (command: Command, examples: readonly string[]): readonly OptionOutline[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .map((option) => optionOf(option, command.name(), examples));

function optionOf(option: Option, command: string, examples: readonly string[]): OptionOutline {
  const { short, long, description } = option;
  const names = [short, long].filter((name) => name !== undefined);
  const takes = takenByOption(long ?? '', examples, command) ?? unknown;
  const valued = option.required || option.optional;
  return {
    names,
    says: description,
    ...(valued ? { takes } : {}),
    repeats: option.parseArg !== undefined,
  };
}
