// What `run` is measured against: reading a model's files and parsing them with `yaml`, with places, and nothing else.
// The documents are kept, because whoever computes a model needs all of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';

const [folder = '.'] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);
const documents = files.sort().map((name) => {
  const lineCounter = new LineCounter();
  return parseDocument(readFileSync(join(folder, name), 'utf8'), { lineCounter });
});
const broken = documents.filter(({ errors }) => errors.length > 0);
if (documents.length === 0 || broken.length > 0)
  throw new Error(`${broken.length} of ${documents.length} files are broken`);
