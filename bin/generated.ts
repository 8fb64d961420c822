// The files that are made from the code and kept in the repository, so that they can be read and linked: `npm run generate`
// writes them, and a test compares.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaText } from '../src/command/schema.js';
import { codeEntry, codes, type Code } from '../src/diagnostic/codes.js';
import { fileKinds } from '../src/command/file-kinds.js';
import { changeKinds } from '../src/scenario/changes/registry.js';
import { schemaFile } from '../src/model/json-schema.js';
import { packsPage } from './packs-page.js';
import { institutionsPage } from './institutions-page.js';
import { reformsPage } from './reforms-page.js';
import type { CheckedFile } from '../src/analysis/checking/result.js';
import { checkAsked } from '../src/command/check.js';
import { checkFiles, modelsNear } from '../src/io/checks.js';
import { modelFiles } from '../src/io/files.js';
import { scenarioIds, scenarioPlace } from '../src/io/scenarios.js';

/** By path from the root of the repository. */
export async function generatedFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const schemas = [...fileKinds, 'result'].map(
    async (kind) => [`docs/schemas/${schemaFile(kind)}`, await schemaText(kind)] as const,
  );
  const packs = packsIn(join(root, 'models/packs'));
  return new Map([
    ...(await Promise.all(schemas)),
    ['docs/diagnostics.md', diagnosticsPage(severities(sourcesIn(join(root, 'src'))))],
    ['docs/reforms.md', reformsPage(changeKinds, readFileSync(join(root, 'docs/permit/model.yaml'), 'utf8'))],
    ['docs/packs.md', packsPage(packs)],
    ['docs/institutions.md', institutionsPage(packs, publishedIn(root))],
  ]);
}

/** The published examples, computed. No result depends on the day. */
const publishedIn = (root: string): readonly CheckedFile[] => {
  const packs = { ...modelFiles(join(root, 'models/packs')), show: (path: string) => `packs/${path}` };
  const places = { scenario: scenarioPlace, scenarioIds, checks: checkFiles, modelsNear };
  const world = { model: modelFiles, packs, today: '2026-01-01', ...places };
  return checkAsked([join(root, 'models/published')], world, 'en').files;
};

const packsIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

const headings: Readonly<Record<string, string>> = {
  1: 'Files and their text',
  2: 'Keys, maps and lists',
  3: 'Numbers and units',
  4: 'Names and shares',
  5: 'Tables',
  6: 'Prices, the economy and methods',
  7: 'What an expert reviewer would ask about',
  8: 'Scenarios and their reforms',
};

export type Severities = ReadonlyMap<string, ReadonlySet<string>>;

export function diagnosticsPage(known: Severities): string {
  const listed = (Object.keys(codes) as Code[]).sort();
  const hundreds = [...new Set(listed.map((code) => code.charAt(3)))];
  const groups = hundreds.map((hundred) => {
    const heading = headings[hundred];
    if (heading === undefined) throw new Error(`bin/generated.ts has no heading for BRD${hundred}xx`);
    const entries = listed.filter((code) => code.charAt(3) === hundred);
    return [`## ${heading}\n`, ...entries.map((code) => entryText(code, known.get(code)))].join('\n');
  });
  return `${head}\n${groups.join('\n')}`;
}

const head = `# Diagnostics

<!-- Made from src/diagnostic/codes by \`npm run generate\`. Change it there. -->

Every problem that balduque finds has a code that stays the same. \`balduque explain BRD203\` prints what stands here. An error keeps a model from being computed
(exit code 1 under \`validate\`, 2 under \`run\`), a warning asks a question.
`;

/** What is only asked about is always reported as such, in the open; all else but the sevens is an error. */
const usualSeverity = (code: Code): readonly string[] => (code.startsWith('BRD7') ? [] : ['error']);

function entryText(code: Code, known: ReadonlySet<string> | undefined): string {
  const { name, explanation, wrong, right } = codeEntry(code);
  const severity = [...(known ?? usualSeverity(code))].sort().join(' or ');
  return [
    `### ${code}: ${name.replaceAll('<', '\\<')}\n`,
    `${severity === '' ? '' : `*${severity.charAt(0).toUpperCase()}${severity.slice(1)}.* `}${explanation}\n`,
    `Wrong:\n\n${fence(wrong)}\n`,
    `Right:\n\n${fence(right)}\n`,
  ].join('\n');
}

const fence = (text: string): string => `\`\`\`yaml\n${text === '' ? '# (nothing)' : text}\n\`\`\``;

/** Whether a code is an error or a warning stands where it is reported: `wrong('BRD203'`, `doubtful('BRD701'`. */
export function severities(sources: readonly string[]): Severities {
  const found = new Map<string, Set<string>>();
  for (const [, call, code = ''] of sources.flatMap((text) => [...text.matchAll(report)])) {
    const of = found.get(code) ?? new Set();
    found.set(code, of.add(call === 'doubtful' ? 'warning' : 'error'));
  }
  return found;
}

const report = /\b(wrong|disagree|doubtful)\(\s*'(BRD\d+)'/g;

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
