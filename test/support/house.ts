// The house's plan as data: who may know whom, and which door leads where. ARCHITECTURE.md draws it.

export const MAIN = 'src/bin/main.ts';
/** The command line, and the library that other programs import. */
export const ENTRIES: readonly string[] = [MAIN, 'src/bin/index.ts'];

/** Time flows upwards; an import points strictly downwards, or stays in its folder. */
export const RANKS: Readonly<Record<string, number>> = {
  quantity: 0,
  numeric: 0,
  vocabulary: 0,
  source: 1,
  formula: 1,
  diagnostic: 2,
  document: 3,
  result: 4,
  model: 5,
  plan: 6,
  evaluate: 7,
  scenario: 7,
  analysis: 8,
  render: 9,
  command: 10,
  cli: 11,
  // For programs what cli is for people: it asks the commands, and neither knows the other.
  library: 11,
  io: 11,
  bin: 12,
};

/** The only layer that touches files, the process, the console and the clock. */
export const DOOR = 'io';

/** What a renderer may see: the result and the words to print it with. */
export const RENDER_SEES: readonly string[] = [
  'render',
  'result',
  'formula',
  'quantity',
  'numeric',
  'diagnostic',
  'vocabulary',
  'source',
];

export type Library = {
  readonly folders: readonly string[];
  readonly why: string;
  /** Heavy: loaded on use, by a dynamic import, in one file. */
  readonly heavy?: true;
};

const YAML = 'a file becomes values with places in one layer, and all others work on those values';
const TABLES = 'how a result looks is decided in render, and a result does not know how it looks';
const CHART = 'a chart is drawn only when it is asked for';
const PROMPT = 'only init asks questions, and only on a terminal';

export const LIBRARIES: Readonly<Record<string, Library>> = {
  yaml: { folders: ['document'], why: YAML },
  'csv-parse': { folders: ['document'], why: YAML },
  'decimal.js': {
    folders: ['quantity'],
    why: 'exact numbers have one face, so that the arithmetic behind it can be replaced and checked in one place',
  },
  zod: {
    folders: ['document', 'result', 'model', 'scenario'],
    why: 'a schema stands beside the type that it describes',
  },
  commander: { folders: ['cli', 'command'], why: 'what is typed is turned into options once, at the top' },
  'cli-table3': { folders: ['render'], why: TABLES },
  chalk: { folders: ['render'], why: TABLES },
  'markdown-table': { folders: ['render'], why: TABLES },
  'csv-stringify': { folders: ['render'], why: TABLES },
  leven: { folders: ['diagnostic'], why: '"did you mean" is said in one voice' },
  vega: { folders: ['render'], why: CHART, heavy: true },
  'vega-lite': { folders: ['render'], why: CHART, heavy: true },
  'vega-embed': { folders: ['render'], why: CHART, heavy: true },
  '@resvg/resvg-js': { folders: ['render'], why: CHART, heavy: true },
  hucre: { folders: ['render'], why: 'a spreadsheet is written only when it is asked for', heavy: true },
  docx: { folders: ['render'], why: 'a document is written only when it is asked for', heavy: true },
  '@myriaddreamin/typst-ts-node-compiler': {
    folders: ['render'],
    why: 'a PDF is set only when it is asked for',
    heavy: true,
  },
  '@duckdb/node-api': { folders: ['io'], why: 'only large registers need a database', heavy: true },
  hyparquet: { folders: ['document', 'io'], why: 'only Parquet files need it', heavy: true },
  highs: { folders: ['numeric', 'analysis'], why: 'only an optimisation needs a solver', heavy: true },
  '@clack/prompts': { folders: ['io'], why: PROMPT, heavy: true },
  chokidar: { folders: ['io'], why: 'only --watch watches files', heavy: true },
};

export type Ban = {
  readonly pattern: RegExp;
  readonly what: string;
  readonly why: string;
  /** Folders in which it is allowed. */
  readonly except: readonly string[];
};

const DIFFERS = 'it differs between machines and Node versions, and a result must not';

export const BANS: readonly Ban[] = [
  {
    pattern: /(?<![.\w$])Math\s*\.\s*random\b/g,
    what: 'Math.random',
    why: 'randomness is an argument: every draw comes from a seed and the name of a figure',
    except: [],
  },
  {
    pattern: /(?<![.\w$])(Date\s*\.\s*now\b|new\s+Date\b|performance\s*\.\s*now\b)/g,
    what: 'the clock',
    why: 'the same model must give the same bytes tomorrow; only io knows the time, and hands it down',
    except: [DOOR],
  },
  { pattern: /(?<![.\w$])Intl\s*\./g, what: 'Intl', why: DIFFERS, except: [] },
  {
    pattern: /\.\s*localeCompare\b/g,
    what: 'localeCompare',
    why: `${DIFFERS}; compare by code unit`,
    except: [],
  },
  { pattern: /\.\s*toLocale\w+/g, what: 'toLocaleString and its kin', why: DIFFERS, except: [] },
  {
    pattern:
      /(?<![.\w$])Math\s*\.\s*(exp|expm1|log|log2|log10|log1p|pow|sinh?|cosh?|tanh?|atan2?|cbrt|hypot)\b/g,
    what: 'a transcendental function of Math',
    why: 'engines differ in its last bit; numeric/ has the one version that is tested against known digits',
    except: ['numeric'],
  },
  {
    pattern: /(?<![.\w$])console\s*\.|=\s*console\b(?!\s*:)/g,
    what: 'console',
    why: 'stdout is for data and stderr for talk; only io decides which is which',
    except: [DOOR],
  },
  {
    pattern: /(?<![.\w$])process\s*(\.|\[|\?\.)|=\s*process\s*[;,)\n]/g,
    what: 'process',
    why: 'arguments, environment and exit code come in and go out at the top; everything else is told',
    except: [DOOR, 'bin'],
  },
];

export const BUDGET = { file: 300, median: 90 };
