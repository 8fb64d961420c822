// docs/packs.md: what each pack holds, from its file.
import { entryOf, type MapNode, type Node } from '../src/document/node.js';
import { parseYaml } from '../src/document/yaml.js';
import { methodKeys } from '../src/model/method.js';
import { spanText } from '../src/source/text.js';

const head = `# Packs

<!-- Made from models/packs by \`npm run generate\`. Change it there. -->

What each handbook gives to a model that takes it by one line, \`packs: [de-2026]\`. How lines, tariffs and figures are taken and replaced stands in [language.md](language.md#packs).
Every figure has the status and source of its pack, unless it says its own. An amount without a price year is taken in the prices of the model.
`;

/** @param files the packs' texts, by the name of the file */
export const packsPage = (files: ReadonlyMap<string, string>): string =>
  [head, ...[...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, text]) => packText(path, text))].join(
    '\n',
  );

function packText(path: string, text: string): string {
  const map = parseYaml({ path, text }, ({ message }) => {
    throw new Error(`${path}: ${message}`);
  });
  if (map?.kind !== 'map') throw new Error(`${path} is no map`);
  const id = wordOf(map, 'id');
  const [activities, kinds, tariffs, figures, sources] = [
    'activities',
    'kinds',
    'tariffs',
    'figures',
    'sources',
  ].map((key) => childrenOf(entryOf(map, key)?.value)) as [Named, Named, Named, Named, Named];
  return [
    `## ${id}\n`,
    `**${wordOf(map, 'title')}**${entryOf(map, 'vintage') ? ` (${wordOf(map, 'vintage')})` : ''}. ${wordOf(map, 'description')}\n`,
    `\`\`\`yaml\npacks: [${id}]\n\`\`\`\n`,
    `${methodText(map)}\n`,
    ...(entryOf(map, 'note') ? [`${wordOf(map, 'note')}\n`] : []),
    ...commentsOf(text),
    ...activityTable(activities),
    ...(kinds.length === 0
      ? []
      : [
          `Kinds of obligation: ${kinds.map(([name, body]) => `\`${name}\` (${nameOf(body)})`).join(', ')}.\n`,
        ]),
    ...tariffTable(tariffs),
    ...figureTable(figures, map),
    `Sources:\n`,
    ...sources.map(([name, body]) => sourceText(name, body)),
    '',
  ].join('\n');
}

type Named = readonly (readonly [string, Node])[];

const childrenOf = (node: Node | undefined): Named =>
  node?.kind === 'map' ? node.entries.map(({ key, value }) => [key, value] as const) : [];

/** A text, in English where there is one for each language. */
function textOf(node: Node | undefined): string {
  if (node?.kind === 'scalar') return node.text.replace(/\s+/g, ' ').trim();
  if (node?.kind === 'list') return node.items.map(textOf).join(', ');
  return node?.kind === 'map' ? textOf(entryOf(node, 'en')?.value ?? node.entries[0]?.value) : '';
}
const wordOf = (map: MapNode, key: string): string => textOf(entryOf(map, key)?.value);
const nameOf = (node: Node): string => (node.kind === 'map' ? wordOf(node, 'name') : '');

function methodText(map: MapNode): string {
  const said = methodKeys.flatMap((key) => {
    const node = entryOf(map, key)?.value;
    return node ? [`\`${key}: ${spanText(node.span).replace(/\s+/g, ' ').trim()}\``] : [];
  });
  return `Method: ${said.join('; ')}. Currency: ${entryOf(map, 'currency') ? wordOf(map, 'currency') : 'any, for it has no amounts'}.`;
}

/** What the head of the file says of what it holds and lacks. */
function commentsOf(text: string): readonly string[] {
  const lines = text.split('\n');
  const last = lines.findIndex((line) => !line.startsWith('#'));
  return [
    `${lines
      .slice(1, last)
      .map((line) => line.slice(2))
      .join('\n')}\n`,
  ];
}

const complexities = ['fixed', 'simple', 'medium', 'complex'];

function activityTable(activities: Named): readonly string[] {
  if (activities.length === 0) return [];
  const rows = activities.flatMap(([id, node]) => {
    const map = node as MapNode;
    const money = entryOf(map, 'money') ? wordOf(map, 'money') : '';
    const times = childrenOf(entryOf(map, 'time')?.value);
    const name = wordOf(map, 'name');
    if (times.length === 0) return [`| \`${id}\` | ${name} | | ${money} |`];
    return times.map(([who, table], i) => {
      const cells = complexities.flatMap((one) => {
        const cell = table.kind === 'map' ? entryOf(table, one)?.value : undefined;
        const value = cell?.kind === 'map' ? wordOf(cell, 'value') : textOf(cell);
        return cell ? [one === 'fixed' ? value : `${one} ${value}`] : [];
      });
      return `| ${i === 0 ? `\`${id}\`` : ''} | ${i === 0 ? name : ''} | ${who}: ${cells.join(', ')} | ${i === 0 ? money : ''} |`;
    });
  });
  return ['| activity | name | time of one execution | money |', '|---|---|---|---|', ...rows, ''];
}

function tariffTable(tariffs: Named): readonly string[] {
  if (tariffs.length === 0) return [];
  const rows = tariffs.map(([id, node]) => {
    if (node.kind !== 'map') return `| \`${id}\` | ${textOf(node)} | | |`;
    const basis = [
      wordOf(node, 'basis'),
      ...(entryOf(node, 'prices') ? [`prices of ${wordOf(node, 'prices')}`] : []),
    ];
    return `| \`${id}\` | ${wordOf(node, 'wage')} | ${basis.filter((one) => one !== '').join(', ')} | ${[nameOf(node), wordOf(node, 'note')].filter((one) => one !== '').join('. ')} |`;
  });
  return ['| tariff | an hour | basis | what |', '|---|---|---|---|', ...rows, ''];
}

function figureTable(figures: Named, pack: MapNode): readonly string[] {
  if (figures.length === 0) return [];
  const rows = figures.map(([id, node]) => {
    const own = (key: string): string =>
      node.kind === 'map' && entryOf(node, key) ? wordOf(node, key) : wordOf(pack, key);
    const note = node.kind === 'map' ? wordOf(node, 'note') : '';
    return `| \`${id}\` | ${valueOf(node)} | ${own('status')}, ${own('source')} | ${note} |`;
  });
  return ['| figure | value | status and source | what |', '|---|---|---|---|', ...rows, ''];
}

function valueOf(node: Node): string {
  if (node.kind !== 'map') return textOf(node);
  const range = entryOf(node, 'range')?.value;
  const value = wordOf(node, 'value');
  if (range?.kind !== 'map') return value;
  const ends = `${wordOf(range, 'low')} to ${wordOf(range, 'high')}`;
  return value === '' ? ends : `${value} (${ends})`;
}

function sourceText(id: string, node: Node): string {
  const map = node as MapNode;
  const said = ['title', 'publisher', 'year', 'url']
    .map((key) => wordOf(map, key))
    .filter((one) => one !== '');
  const note = wordOf(map, 'note');
  return `- \`${id}\`: ${said.join(', ')}. Read: ${wordOf(map, 'read')}.${note === '' ? '' : ` ${note}`}`;
}
