// docs/reforms.md: what each kind of reform does, from where it is read, and its example, which a test computes.
import type { Change } from '../src/scenario/changes/change.js';

const head = (model: string): string => `# Kinds of reform

<!-- Made from src/scenario/changes by \`npm run generate\`. Change it there. -->

What a reform does, one kind after the other. How a scenario is written, and what its values, years and adoption are, stands in [scenarios.md](scenarios.md). Each example is a reform of this
[model](permit/model.yaml), in its year 2020:

\`\`\`yaml
${model.trimEnd()}
\`\`\`
`;

export const reformsPage = (kinds: readonly Change<unknown>[], model: string): string =>
  [head(model), ...kinds.map(kindText)].join('\n');

function kindText({ name, about, read, example }: Change<unknown>): string {
  const { reform, measure, before, after, arithmetic } = example;
  const lines = reform.split('\n').map((line) => `  ${line}`);
  return [
    `## ${name}\n`,
    `${about}\n`,
    ...keysText(read.shape),
    `\`\`\`yaml\n- id: example\n${lines.join('\n')}\n\`\`\`\n`,
    `\`${measure}\`: ${grouped(before)} before, ${grouped(after)} after. ${arithmetic.charAt(0).toUpperCase()}${arithmetic.slice(1)}.\n`,
  ].join('\n');
}

function keysText(shape: Change<unknown>['read']['shape']): readonly string[] {
  if (shape.is !== 'map') return [];
  const keys = Object.entries(shape.fields);
  const of = (needed: boolean): string =>
    keys.flatMap(([key, field]) => (field.needed === needed ? [`\`${key}\``] : [])).join(', ');
  const said = [
    ...(of(true) === '' ? [] : [`It needs ${of(true)}.`]),
    ...(of(false) === '' ? [] : [`It may have ${of(false)}.`]),
  ];
  return said.length === 0 ? [] : [`${said.join(' ')}\n`];
}

const grouped = (value: string): string => value.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
