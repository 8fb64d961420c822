// How long the tool takes, as ratios to something that every machine has: times differ between machines, ratios hardly.
// All contestants take turns in every round of one run, so that a slow moment of the machine hits all of them.
// `npm run bench -- [--rounds N] [--quick]`; it never fails, it marks what missed its target.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const here = import.meta.dirname;
const root = resolve(here, '../..');
const tool = join(root, 'bin/balduque.js');
// Every model is looked at anew, but where the bench is of looking at one again.
const environment = { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '', BALDUQUE_CACHE: 'off' };

/** Start-up is short and noisy: it gets more rounds than the long runs. */
const SHORT = 5;

function run(words, memory = false, cache = 'off') {
  const hook = memory ? ['--require', join(here, 'peak-memory.cjs')] : [];
  const start = process.hrtime.bigint();
  const { status, stderr, output } = spawnSync(process.execPath, [...hook, ...words], {
    cwd: root,
    env: { ...environment, BALDUQUE_CACHE: cache },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) return { failure: stderr.trim().split('\n')[0] || `exit status ${status}` };
  return { milliseconds, megabytes: memory ? Number(output[3]) / 1024 : undefined };
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Lets the contestants take turns; every other round in the opposite order. */
function race(contestants, rounds, memory = false) {
  const results = new Map(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, words, cache } of round % 2 === 0 ? contestants : contestants.toReversed()) {
      results.get(name).push(run(words, memory, cache));
    }
  }
  return new Map(
    [...results].map(([name, runs]) => {
      const failure = runs.find((one) => one.failure !== undefined)?.failure;
      if (failure !== undefined) return [name, { failure }];
      return [
        name,
        {
          time: median(runs.map((one) => one.milliseconds)),
          memory: memory ? median(runs.map((one) => one.megabytes)) : undefined,
        },
      ];
    }),
  );
}

const inTime = (milliseconds) =>
  milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
const inMegabytes = (megabytes) => `${megabytes.toFixed(0)} MB`;

/** Missing its target is a fault, missing its aim is not. */
function verdict(ratio, target, aim) {
  const met = target === undefined ? 'anew' : ratio <= target ? 'met' : 'MISSED';
  return aim === undefined ? met : `${met}; the aim is ${aim.toFixed(2)}`;
}

/** One line of the table: a contestant against its yardstick. */
function compare(results, name, against, { target, aim, of = 'time', label = name } = {}) {
  const [mine, yardstick] = [results.get(name), results.get(against)];
  const failure = mine.failure ?? yardstick.failure;
  if (failure !== undefined)
    return [label, 'failed', against, '', '', target?.toFixed(2) ?? '', `MISSED: ${failure}`];
  const show = of === 'time' ? inTime : inMegabytes;
  const ratio = mine[of] / yardstick[of];
  return [
    label,
    show(mine[of]),
    against,
    show(yardstick[of]),
    ratio.toFixed(2),
    target?.toFixed(2) ?? '-',
    verdict(ratio, target, aim),
  ];
}

function print(rows) {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map((row) => (column === row.length - 1 ? 0 : row[column].length))),
  );
  const numbers = new Set([1, 3, 4, 5]);
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      numbers.has(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
    );
    console.log(cells.join('  ').trimEnd());
  }
}

const size = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
    (sum, name) => sum + statSync(join(folder, name)).size,
    0,
  );

const { values } = parseArgs({
  options: { rounds: { type: 'string' }, quick: { type: 'boolean', default: false } },
});
const rounds = Math.max(1, Math.trunc(Number(values.rounds ?? (values.quick ? 1 : 3))) || 1);
const procedures = values.quick ? 500 : 5000;
const folder = mkdtempSync(join(tmpdir(), 'balduque-bench-'));
const [large, table] = [join(folder, 'yaml'), join(folder, 'table')];

try {
  // In a process of its own: on Linux the peak memory of a child begins with what its parent holds.
  const generate = [join(here, 'generate.mjs'), large, '--procedures', String(procedures), '--table', table];
  spawnSync(process.execPath, generate, { stdio: 'inherit' });

  const bare = { name: 'node -e 0', words: ['-e', '0'] };
  const version = { name: '--version', words: [tool, '--version'] };
  const minimal = { name: 'run models/minimal', words: [tool, 'run', 'models/minimal'] };
  const parse = { name: 'yaml alone', words: [join(here, 'parse-yaml.mjs'), large] };
  const check = { name: `validate, ${procedures} procedures`, words: [tool, 'validate', large] };
  const register = { name: 'validate, the same as a CSV table', words: [tool, 'validate', table] };
  const cache = join(folder, 'cache');
  const again = { name: 'validate again, unchanged', words: [tool, 'validate', large], cache };
  const tableAgain = { name: 'validate the table again, unchanged', words: [tool, 'validate', table], cache };
  const whole = { name: `run, ${procedures} procedures`, words: [tool, 'run', large] };

  for (const { words } of [again, tableAgain]) run(words, false, cache);
  const starts = race([bare, version, minimal], rounds * SHORT);
  const loads = race([parse, check, register, again, tableAgain, whole], rounds);
  const peaks = race([bare, minimal, parse, check, register, whole], 1, true);

  console.log(
    `node ${process.versions.node}; medians of ${rounds * SHORT} rounds (start-up) and ${rounds} (${procedures} procedures, ${inMegabytes(size(large) / 1e6)} of YAML), interleaved\n`,
  );
  print([
    ['what', 'median', 'against', 'median', 'ratio', 'target', ''],
    compare(starts, version.name, bare.name, { target: 1.5 }),
    compare(starts, minimal.name, bare.name, { target: 2.5 }),
    compare(loads, check.name, parse.name, { target: 1.3, aim: 0.1 }),
    compare(loads, register.name, parse.name, { aim: 0.1 }),
    compare(loads, again.name, parse.name, { target: 0.1 }),
    compare(loads, tableAgain.name, parse.name, { target: 0.1 }),
    compare(loads, whole.name, parse.name, { target: 1.3 }),
    compare(peaks, minimal.name, bare.name, { of: 'memory', label: `${minimal.name}: peak memory` }),
    compare(peaks, check.name, parse.name, { of: 'memory', label: `${check.name}: peak memory` }),
    compare(peaks, register.name, parse.name, { of: 'memory', label: `${register.name}: peak memory` }),
    compare(peaks, whole.name, parse.name, { of: 'memory', label: `${whole.name}: peak memory` }),
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
