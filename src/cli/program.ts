/** The command line: its commands, options and help. What a command does is loaded when it is called. */
import { Command, Option } from 'commander';
import { exitCodes, type World } from '../source/world.js';

type Done = (code: number) => void;

const repeat = (word: string, before: readonly string[] = []): readonly string[] => [...before, word];

export function createProgram(world: World, done: Done): Command {
  const program = new Command('balduque')
    .description(
      'Measures administrative burden from models of procedures written in YAML, as a share of GDP, with every figure traceable.',
    )
    .version(world.version, '-V, --version')
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ writeOut: world.out, writeErr: world.err })
    .addHelpText(
      'after',
      '\nExit codes: 0 fine, 1 findings, 2 could not run, 3 a bug, 130 Ctrl-C.\nExamples:\n  balduque init my-model\n  balduque run my-model --by authority\n  balduque explain my-model economicCost --select procedure=registration',
    );
  addInit(program, world, done);
  addValidate(program, world, done);
  addRun(program, world, done);
  addDecompose(program, world, done);
  addCompare(program, world, done);
  addCheck(program, world, done);
  addExplain(program, world, done);
  addSolve(program, world, done);
  addCalibrate(program, world, done);
  addSchema(program, world, done);
  addCompletion(program, world, done);
  return program;
}

const isGiven = (command: Command, option: string): boolean =>
  command.getOptionValueSource(option) !== 'default';

const talk = (command: Command): Command =>
  command
    .option('-q, --quiet', 'say no more than needed on stderr')
    .option('--no-color', 'no colours (also: NO_COLOR)')
    .option('--lang <language>', 'en, es or de (also: BALDUQUE_LANG)')
    .option('--max-warnings <n>', 'exit code 1 if there are more warnings');

const output = (command: Command): Command =>
  talk(command)
    .option('-f, --format <format>', 'table, markdown, csv or json')
    .option('-o, --output <file>', 'write to a file; its extension chooses the format');

/** For what is shown as tables. */
const shown = (command: Command): Command =>
  command
    .option(
      '--numbers <style>',
      'en 1,234.5, de 1.234,5, fr 1 234,5 or plain 1234.5 (also: BALDUQUE_NUMBERS)',
    )
    .option('--signs <style>', 'minus -5, plus +5 or parentheses (5) (also: BALDUQUE_SIGNS)');

const select = (): Option =>
  new Option(
    '--select <dimension=value>',
    'only these: authority=SAT, procedure=sat-*, authority=SAT,IMSS; may be repeated',
  ).argParser(repeat);

const scenario = (): Option =>
  new Option(
    '--scenario <scenario>',
    'reforms over the years: a path, or an id in scenarios/; a+b combines two',
  ).argParser(repeat);

const discount = (): Option =>
  new Option('--discount <rate>', "a real rate, such as '3 % per year', instead of the scenario's");

const by = (): Option =>
  new Option(
    '--by <dimension>',
    'break down by procedure, authority, level, origin, segment, addressee, side, channel, variant, item, component, nature, duty, kind, year, status, grade, part or tag; may be repeated',
  ).argParser(repeat);

const measure = (): Option =>
  new Option(
    '--measure <name>',
    'the measures of the breakdown, the first leads: economicCost, administrativeBurden, hours ...; may be repeated',
  ).argParser(repeat);

function addInit(program: Command, world: World, done: Done): void {
  program
    .command('init')
    .description('write a small, right model to start from')
    .argument('[dir]', 'a folder that is new or empty; without any word, a terminal is asked')
    .option('--example <name>', 'minimal or mexico', 'minimal')
    .option('-q, --quiet', 'say no more than needed on stderr')
    .action(async (folder: string | undefined, options: object, command: Command) => {
      const { initCommand } = await import('../command/init.js');
      const told = folder !== undefined || Object.keys(options).some((name) => isGiven(command, name));
      const ask = told ? undefined : await world.asker();
      if (!ask) return done(initCommand(folder, options, world));
      const { askInit } = await import('./questions.js');
      const answers = await askInit(ask, world);
      if (answers) return done(initCommand(answers.folder, answers.options, world));
      world.err('nothing was written\n');
      done(exitCodes.interrupted);
    });
}

function addValidate(program: Command, world: World, done: Done): void {
  talk(program.command('validate'))
    .description('find every problem of a model, and of scenarios on it, with its place and help')
    .argument('[models...]', 'folders with a model.yaml, or files of checks; without any, this folder')
    .addOption(scenario())
    .action(async (paths: string[], options: object) => {
      const { validateCommand } = await import('../command/validate.js');
      done(await validateCommand(paths, options, world));
    });
}

function addRun(program: Command, world: World, done: Done): void {
  shown(output(program.command('run')))
    .description('compute the burden of a model and its share of GDP')
    .argument('<model>', 'a folder with a model.yaml')
    .option('--year <year>', "the year; without it, the model's, or a scenario's last")
    .addOption(scenario())
    .addOption(discount())
    .addOption(by())
    .addOption(measure())
    .addOption(select())
    .option('--top <n>', 'the largest rows; the rest in one')
    .option(
      '--layout <name>',
      "an institution's own table: pra, erfuellungsaufwand, rbe, wfa, one-for-one, transactions or unit-values; none: not the model's",
    )
    .option('--round-lines <mode:decimals>', 'round every line, then sum: half-up:0, half-even:2')
    .action(async (model: string, options: object) => {
      const { runCommand } = await import('../command/run.js');
      done(await runCommand(model, options, world));
    });
}

function addDecompose(program: Command, world: World, done: Done): void {
  shown(output(program.command('decompose')))
    .description('say which reform, or which driver, brought how much of a change')
    .argument('<model>', 'a folder with a model.yaml')
    .addOption(scenario())
    .option('--by <way>', 'reform or driver')
    .option('--measure <name>', "the measure; without it, the model's headline")
    .option('--year <year>', "by reform: a year, or several: 2013..2017; without it, the scenario's last")
    .option('--from <year>', "by driver: the first year; without it, the model's")
    .option('--to <year>', "by driver: the last year; without it, the scenario's")
    .option('--method <method>', 'shapley (depends on no order), stacked or one-at-a-time')
    .option('--gdp <basis>', 'shares of the GDP of each year (each), or of one: 2009')
    .option('--seed <n>', 'of the orders drawn where more than 12 reforms meet in a line')
    .option('--permutations <n>', 'how many orders are drawn there')
    .action(async (model: string, options: object) => {
      const { decomposeCommand } = await import('../command/decompose.js');
      done(await decomposeCommand(model, options, world));
    });
}

function addCompare(program: Command, world: World, done: Done): void {
  shown(output(program.command('compare')))
    .description('put the baseline and scenarios side by side: difference, per cent, points of GDP')
    .argument('<model>', 'a folder with a model.yaml')
    .option('--year <year>', 'the year; without it, the last that all scenarios have')
    .addOption(scenario())
    .addOption(discount())
    .addOption(by())
    .addOption(measure())
    .addOption(select())
    .option('--top <n>', 'the rows that change most; the rest in one')
    .action(async (model: string, options: object) => {
      const { compareCommand } = await import('../command/compare.js');
      done(await compareCommand(model, options, world));
    });
}

function addCheck(program: Command, world: World, done: Done): void {
  talk(program.command('check'))
    .description('hold models against what they have to come to, as files of checks say it')
    .argument('[paths...]', 'files of checks, or folders that hold some; without any, this folder')
    .option('-f, --format <format>', 'table, markdown, csv, json or junit')
    .option('-o, --output <file>', 'write to a file; its extension chooses the format (.xml is junit)')
    .addHelpText(
      'after',
      '\nExit codes: 0 all hold, 1 a check failed, 2 something could not be computed.\nExamples:\n  balduque check\n  balduque check models/mexico/checks.yaml\n  balduque check models -o checks.xml',
    )
    .action(async (paths: string[], options: object) => {
      const { checkCommand } = await import('../command/check.js');
      done(await checkCommand(paths, options, world));
    });
}

function addExplain(program: Command, world: World, done: Done): void {
  output(program.command('explain'))
    .description("show what a number is made of, down to file and line; or what a diagnostic's code means")
    .argument('<model-or-code>', 'a folder with a model.yaml, or a code such as BRD203')
    .argument('[measure]', 'economicCost, administrativeBurden, hours ...')
    .option('--year <year>', "the year; without it, the model's, or a scenario's last")
    .addOption(scenario())
    .addOption(select())
    .option('--depth <n>', 'how many levels; all of them for one procedure')
    .action(async (what: string, measure: string | undefined, options: object) => {
      const { explainCommand } = await import('../command/explain.js');
      done(await explainCommand(what, measure, options, world));
    });
}

function addSolve(program: Command, world: World, done: Done): void {
  shown(output(program.command('solve')))
    .description('find which value of one named figure reaches a target, or how near it gets in its range')
    .argument('<model>', 'a folder with a model.yaml')
    .addOption(scenario())
    .option('--parameter <name>', 'the named figure that may change')
    .option('--target <amount>', "what to reach: '2.70 %', '13.8 bn MXN'")
    .option('--measure <name>', 'of what: shareOfGdp, economicCost, burdenHours ...', 'shareOfGdp')
    .option('--year <year>', "the year; without it, the model's, or a scenario's last")
    .addOption(select())
    .option('--within <range>', "where to look: '10 %..40 %'; without it, the figure's own range")
    .action(async (model: string, options: object) => {
      const { solveCommand } = await import('../command/solve.js');
      done(await solveCommand(model, options, world));
    });
}

function addCalibrate(program: Command, world: World, done: Done): void {
  shown(talk(program.command('calibrate')))
    .description('fit declared unknowns, within their ranges, to published totals, and change them least')
    .argument('<model>', 'a folder with a model.yaml')
    .addOption(scenario())
    .option('-f, --format <format>', 'table, markdown, csv or json')
    .option(
      '-o, --output <file>',
      'write the file of the unknowns anew, with the fitted values; never the input',
    )
    .action(async (model: string, options: object) => {
      const { calibrateCommand } = await import('../command/calibrate.js');
      done(await calibrateCommand(model, options, world));
    });
}

function addSchema(program: Command, world: World, done: Done): void {
  program
    .command('schema')
    .description('print the JSON Schema of a kind of file, for editors; without a kind, the list of them')
    .argument('[kind]', 'model, procedures, sources ..., or result: what --format json prints')
    .option('-o, --output <file>', 'write to a file')
    .option('-q, --quiet', 'say no more than needed on stderr')
    .action(async (kind: string | undefined, options: object) => {
      const { schemaCommand } = await import('../command/schema.js');
      done(await schemaCommand(kind, options, world));
    });
}

function addCompletion(program: Command, world: World, done: Done): void {
  program
    .command('completion')
    .description('print a script that completes words on Tab; without a shell, how it is put in place')
    .argument('[shell]', 'bash, zsh, fish or powershell')
    .action(async (shell: string | undefined) => {
      const [{ completionCommand }, { outlineOf }] = await Promise.all([
        import('../command/completion.js'),
        import('./outline.js'),
      ]);
      done(completionCommand(shell, () => outlineOf(program, world.examples()), world));
    });
}
