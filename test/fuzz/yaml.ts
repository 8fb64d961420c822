// Compares the two readers of YAML on as many texts as are asked for: `npm run fuzz:yaml -- --cases 100000 [--seed 1]`.
// Says how many took the fast way, and ends with 1 at the first difference, printing the smallest text that shows it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { compareReaders } from '../support/compare-yaml.js';
import { documents, mutatedDocuments, mutatedPieces, spicy } from '../support/yaml-cases.js';

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '100000' }, seed: { type: 'string' } },
});
const kinds = 4;
const runs = Math.ceil(Number(values.cases) / kinds);
const seed = Number(values.seed ?? Math.trunc(Math.random() * 2 ** 31));

const models = readdirSync('models', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join('models', name), 'utf8'));

console.log(`seed ${seed}`);
for (const [name, texts] of Object.entries({
  documents,
  'documents with faults': mutatedDocuments,
  'pieces of models with faults': mutatedPieces(models),
  'difficult texts': spicy,
})) {
  let fast = 0;
  const same = fc.property(texts, (text) => {
    const compared = compareReaders(text);
    if (compared === 'fast') fast += 1;
    return compared !== 'different';
  });
  const { failed, counterexample } = fc.check(same, { numRuns: runs, seed });
  if (failed) {
    console.log(`${name}: the readers differ on ${JSON.stringify(counterexample?.[0])}`);
    process.exitCode = 1;
    break;
  }
  console.log(`${name}: ${runs} texts, ${fast} by the fast way, no difference`);
}
