#!/usr/bin/env node
// The launcher. It answers `--version` by itself, because loading the tool takes longer than starting Node,
// and hands everything else to the bundle.
import { existsSync, readFileSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
const [first, ...rest] = process.argv.slice(2);

if ((first === '--version' || first === '-V') && rest.length === 0) {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  process.stdout.write(`${JSON.parse(text).version}\n`);
} else if (existsSync(main)) {
  await import(main.href);
} else {
  process.stderr.write('balduque: dist/main.js is missing; `npm run build` makes it\n');
  process.exitCode = 2;
}
