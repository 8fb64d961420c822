// The packages that went into the bundles, each with its licence: who ships a package's code ships its licence with it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const compatible = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'Unlicense']);

/** @param inputs the files that were bundled, from the root */
export function notices(root, inputs) {
  const folders = [...new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined))].toSorted(
    byText,
  );
  const parts = folders.map((folder) => notice(join(root, folder)));
  const head = `Balduque is under the licence in LICENSE. These packages are part of its bundles:\n`;
  return [head, ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}

const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** `node_modules/a/node_modules/@b/c/x.js` is of `node_modules/a/node_modules/@b/c`. */
const packageFolder = (path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!compatible.has(license)) throw new Error(`${name} is under ${license}: may it be bundled?`);
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)\b/i.test(one));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : undefined;
  if (text === undefined) throw new Error(`${name} ships no licence`);
  return `${name} ${version} (${license})\n\n${text}\n`;
}
