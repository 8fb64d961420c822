#!/usr/bin/env node
// The launcher. It answers `--version` by itself, because loading the tool takes longer than starting Node, and starts the
// bundle from V8's compiled code where that fits this Node.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const bundle = fileURLToPath(new URL('../dist/main.cjs', import.meta.url));
// Compiled code is of one Node on one machine: another may read it as nonsense, so another does not even find it.
const maker = `${process.version}-${process.platform}-${process.arch}`;
const compiled = fileURLToPath(new URL(`../dist/main-${maker}.cache`, import.meta.url));
const [first, ...rest] = process.argv.slice(2);

if ((first === '--version' || first === '-V') && rest.length === 0) {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  process.stdout.write(`${JSON.parse(text).version}\n`);
} else if (existsSync(bundle)) {
  await start();
} else {
  process.stderr.write('balduque: dist/main.cjs is missing; `npm run build` makes it\n');
  process.exitCode = 2;
}

async function start() {
  const { Script } = await import('node:vm');
  const parameters = 'exports, require, module, __filename';
  const script = new Script(`(function (${parameters}) {${readFileSync(bundle, 'utf8')}\n})`, {
    filename: bundle,
    ...(existsSync(compiled) ? { cachedData: readFileSync(compiled) } : {}),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle);
  await module.exports.done;
  // The build runs the tool once to learn what is worth compiling.
  if (process.env.BALDUQUE_COMPILE === '1') writeFileSync(compiled, script.createCachedData());
}
