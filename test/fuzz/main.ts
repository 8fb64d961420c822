// `npm run fuzz -- --cases 100000 --seed 7`: many random changes, with a watch on time and memory for each.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { judge } from './judge.js';
import { cases, folderFor, isAgain, startsIn, type Case } from './models.js';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(process.hrtime()[1]) },
    minutes: { type: 'string', default: '600' },
  },
});
const mostMegabytes = 1024;
const starts = startsIn(resolve('models'));
const tally = { cases: 0, valid: 0, slowest: 0, most: 0 };
const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function check(one: Case): Promise<void> {
  const { fault, valid, seconds } = await judge(folderFor(one, starts), isAgain(one));
  const megabytes = process.memoryUsage().rss / 1024 / 1024;
  tally.cases++;
  if (valid) tally.valid++;
  tally.slowest = Math.max(tally.slowest, seconds);
  tally.most = Math.max(tally.most, megabytes);
  if (tally.cases % 1000 === 0) say(summary());
  if (fault !== undefined) throw new Error(fault);
  if (megabytes > mostMegabytes) throw new Error(`${Math.round(megabytes)} MB of memory`);
}

const summary = (): string =>
  `${tally.cases} cases, ${tally.valid} valid, slowest ${tally.slowest.toFixed(2)} s, at most ${Math.round(tally.most)} MB`;

const found = await fc.check(fc.asyncProperty(cases(starts.length), check), {
  numRuns: Number(values.cases),
  seed: Number(values.seed),
  interruptAfterTimeLimit: Number(values.minutes) * 60_000,
});
say(`seed ${values.seed}: ${summary()}`);
if (found.counterexample !== null) {
  const [one] = found.counterexample;
  say(`\n${found.errorInstance instanceof Error ? found.errorInstance.message : ''}\n`);
  say(JSON.stringify(one, undefined, 1));
  const [before, after] = [starts[one.base], folderFor(one, starts)];
  for (const [path, bytes] of after) {
    if (before?.get(path) === bytes) continue;
    const old = new Set(
      Buffer.from(before?.get(path) ?? [])
        .toString('utf8')
        .split('\n'),
    );
    const lines = Buffer.from(bytes).toString('utf8').split('\n');
    for (const [i, line] of lines.entries()) if (!old.has(line)) say(`${path}:${i + 1}: ${line}`);
  }
  process.exitCode = 1;
}
