// docs/institutions.md: what each measure is, from the formulas as data; how institutions differ, from their packs; and what the published
// examples come to, by running their checks.
import type { CheckedFile } from '../src/analysis/checking/result.js';
import { inWords, printed, type Outcome } from '../src/analysis/checking/outcome.js';
import { entryOf, type MapNode, type Node } from '../src/document/node.js';
import { parseYaml } from '../src/document/yaml.js';
import { formulaFilled, words } from '../src/formula/print.js';
import type { Formula } from '../src/formula/formula.js';
import { formulas, isFormula, isVariant, variants } from '../src/plan/formulas.js';
import { measureNames, measure, oneOffName, type LeafRule, type MeasureName } from '../src/plan/measures.js';
import { methodKeys } from '../src/model/method.js';
import { measuresAbout } from './measures-about.js';
import type { Plan } from '../src/plan/plan.js';
import { spanText } from '../src/source/text.js';

const head = `# Measures and institutions

<!-- Made by \`npm run generate\` from src/plan/formulas.ts, src/plan/measures.ts, models/packs and models/published. Change it there. -->

What each measure is, how the institutions differ, and whether the tool comes to what they have published. In prose: [methods.md](methods.md).
`;

/** @param packs texts of the packs, by name of the file */
export const institutionsPage = (packs: ReadonlyMap<string, string>, files: readonly CheckedFile[]): string =>
  [
    head,
    '## Measures\n',
    'A measure is a sum over lines: of each, the formula that stands here. The names of the formulas follow below. Money is in the currency of the model a year; what happens once stands apart, in the measure `oneOff...`.\n',
    ...measureNames.map(measureText),
    '## Formulas\n',
    'As they are computed. Where one has several forms, the line says which one holds. What a model is silent of is neutral: 0 in a sum, 1 in a product.\n',
    table(['name', 'form', 'formula'], Object.entries(formulas).map(formulaRow)),
    '## Institutions\n',
    'What an institution says of its method stands in its pack, and holds for a model that takes it unless the model says its own.\n',
    ...[...packs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, text]) => packText(path, text)),
    '## Published and computed\n',
    'Worked examples of the institutions, in `models/published`: each is a model that can be held beside its source, and its published figures are checks. The tool computes exactly and rounds the result to the digits that were printed, as the source rounds. *Computed by us* are figures that do not stand in the source.\n',
    table(
      [
        'institution',
        'case',
        'published figures',
        'computed by us',
        'agree',
        'do not follow, as said',
        'fail',
      ],
      files.map(caseRow),
    ),
    ...files.flatMap(caseText),
  ].join('\n');

const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n') + '\n';

function measureText(name: MeasureName): string {
  const { what, holds, leavesOut } = measuresAbout[name];
  const { unit, oneOff, leaves, only } = measure(name);
  const once = oneOff ? `; once: \`${oneOffName(name)}\`, in ${unit}` : '';
  return [
    `### ${name}\n`,
    `${what}\n`,
    `- unit: ${unit}/year${once}`,
    `- formula: ${addends(leaves)}${only === undefined ? '' : `; only lines that are ${onlyWords[only]}`}`,
    `- in: ${holds}`,
    `- out: ${leavesOut}\n`,
  ].join('\n');
}

const onlyWords = {
  unmonetised: 'unmonetised',
  users: 'of users, none of the administration',
  calendar: 'in calendar days',
  business: 'in business days',
} as const;

/** `time burden + money burden` of information and substantive lines; `delay cost` of waiting. */
function addends(leaves: readonly LeafRule[]): string {
  const byFormulas = new Map<string, string[]>();
  for (const of of new Set(leaves.flatMap(({ on }) => on))) {
    const terms = leaves.filter(({ on }) => on.includes(of)).map(({ formula }) => words(formula));
    const sum = `\`${terms.join(' + ')}\``;
    byFormulas.set(sum, [...(byFormulas.get(sum) ?? []), of]);
  }
  return [...byFormulas].map(([sum, of]) => `${sum} of lines of class ${of.join(', ')}`).join('; ');
}

function formulaRow([name, formula]: readonly [string, Formula]): readonly string[] {
  const [bare = name, form = ''] = name.split('/');
  const single = isVariant(bare) && variants[bare].length > 1 ? form : '';
  if (!isFormula(name)) throw new Error(`${name} is no formula`);
  return [words(bare), single, `\`${inNames(formula)}\``];
}

const inNames = (formula: Formula): string =>
  formulaFilled(formula, {
    name: (name, ofBaseline) => (ofBaseline ? `${words(name)} in the baseline` : words(name)),
    figure: String,
    stage: String,
  });

function packText(path: string, text: string): string {
  const map = parseYaml({ path, text }, ({ message }) => {
    throw new Error(`${path}: ${message}`);
  });
  if (map?.kind !== 'map') throw new Error(`${path} is no map`);
  const of = (key: string): Node | undefined => entryOf(map, key)?.value;
  const said = methodKeys.flatMap((key) => {
    const node = of(key);
    return node ? [[`\`${key}\``, methodCell(node)]] : [];
  });
  const about = ['description', 'note'].flatMap((key) => (of(key) ? [`${textOf(of(key))}\n`] : []));
  return [
    `### ${textOf(of('institution') ?? of('title'))}\n`,
    `Pack \`${textOf(of('id'))}\`.\n`,
    ...about,
    table(['method', 'what the pack says'], said),
  ].join('\n');
}

/** A list of texts as sentences, everything else as it is written. */
const methodCell = (node: Node): string =>
  node.kind === 'list' && node.items.every(isWording)
    ? node.items.map(textOf).join('; ')
    : `\`${spanText(node.span)
        .replace(/#[^\n]*/g, '')
        .replace(/\s+/g, ' ')
        .trim()}\``;

const isWording = (node: Node): boolean =>
  node.kind === 'scalar' ? node.text.includes(' ') : node.kind === 'map' && entryOf(node, 'en') !== undefined;

function textOf(node: Node | undefined): string {
  if (node?.kind === 'scalar') return node.text.replace(/\s+/g, ' ').trim();
  const map = node as MapNode | undefined;
  return map?.kind === 'map' ? textOf(entryOf(map, 'en')?.value ?? map.entries[0]?.value) : '';
}

function caseText({ plan, outcomes, path, diagnostics }: CheckedFile): readonly string[] {
  if (!plan || !outcomes)
    throw new Error(`${path} is not computed: ${diagnostics.map(({ message }) => message).join('; ')}`);
  const sources = [...plan.citations.values()].map(({ title, publisher }) =>
    publisher === undefined ? title : `${publisher}, ${title}`,
  );
  return [
    `### ${plan.model}: ${plan.title}\n`,
    `${institutionOf(plan)}[models/published/${plan.model}](../models/published/${plan.model}). ${[...new Set(sources)].join('; ')}.\n`,
    table(['what', 'published', 'computed', 'rounding', 'agrees'], outcomes.map(outcomeRow)),
  ];
}

const institutionOf = ({ packs }: Plan): string =>
  packs.map(({ institution }) => (institution === undefined ? '' : `${institution}. `)).join('');

/** One line for each case: how many of its figures agree. */
function caseRow({ plan, outcomes = [] }: CheckedFile): readonly string[] {
  if (!plan) return [];
  const count = (...verdicts: readonly string[]): string =>
    String(outcomes.filter(({ verdict }) => verdicts.includes(verdict)).length);
  const published = outcomes.filter(({ check }) => check.status !== 'inferred').length;
  return [
    plan.packs.flatMap(({ institution }) => institution ?? []).join(', ') || '–',
    `[${plan.model}](#${anchorOf(plan)})`,
    String(published),
    String(outcomes.length - published),
    count('passed'),
    count('does not follow'),
    count('failed', 'warned'),
  ];
}

/** As the heading of the case is linked to. */
const anchorOf = ({ model, title }: Plan): string =>
  `${model}: ${title}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

function outcomeRow({ check, judgement, verdict }: Outcome): readonly string[] {
  const { demand, title, id, status, note } = check;
  if (demand.is !== 'equals' || !judgement) throw new Error(`${id} has no published figure`);
  const told = printed(demand.printed);
  const inferred = status === 'inferred';
  return [
    title ?? id.replaceAll('-', ' '),
    inferred ? `(computed by us: ${told})` : told,
    inWords(judgement.limit, judgement.value),
    demand.rounding,
    verdict === 'passed'
      ? 'yes'
      : verdict === 'does not follow'
        ? `does not follow: ${note ?? ''}`
        : `NO (${verdict})`,
  ];
}
