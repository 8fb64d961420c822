// Writes a large model in the language of docs/language.md, the same one every time: its numbers come from a seed, and
// it means nothing. `node test/bench/generate.mjs FOLDER [--procedures N] [--seed S] [--table OTHER]`: there the same as a CSV table
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';

const PER_FILE = 200;
const AUTHORITIES = [
  'SAT',
  'IMSS',
  'SRE',
  'SEP',
  'COFEPRIS',
  'SEMARNAT',
  'SCT',
  'SE',
  'STPS',
  'INM',
  'CONAGUA',
  'ISSSTE',
];
const FIELDS = ['tax', 'labour', 'health', 'environment', 'trade', 'transport', 'education', 'identity'];
const KINDS = ['registration', 'permit', 'notice', 'return', 'certificate', 'inspection'];
const SEGMENTS = ['citizens', 'pensioners', 'firms-micro', 'firms-large'];
const SOURCES = ['register', 'survey', 'manual', 'census', 'own'];
const REASONS = [
  'No published figure found; the median of comparable procedures in the survey, rounded to five minutes.',
  'German time table for firms, between medium and complex.',
  'Observed at three offices in the capital; elsewhere people may need longer.',
  'What is left of the total hours after travel, waiting and the counter.',
];
const REQUIREMENTS = [
  'identification',
  'proof-of-address',
  'birth-certificate',
  'deed',
  'powers',
  'receipt',
  'photograph',
  'licence',
];
const ACTIVITIES = [
  'familiarisation',
  'fill-forms',
  'calculate',
  'take-advice',
  'hand-in',
  'answer-queries',
  'file-copies',
];

/** sfc32: small, fast and the same on every machine. */
function stream(seed) {
  let [a, b, c, d] = [seed, 0x9e3779b9, 0x243f6a88, 1];
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return (t >>> 0) / 4294967296;
  };
  for (let warm = 0; warm < 15; warm += 1) next();
  const whole = (low, high) => low + Math.floor(next() * (high - low + 1));
  return { whole, pick: (list) => list[whole(0, list.length - 1)], chance: (share) => next() < share };
}

/** Several different members of a list, in its order. */
function some(draw, list, count) {
  const left = [...list];
  while (left.length > count) left.splice(draw.whole(0, left.length - 1), 1);
  return left;
}

const thousands = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, '_');
const minutes = (draw) => `${5 * draw.whole(1, 24)} min`;
const money = (draw, most) => `${draw.whole(1, most)}.${draw.whole(0, 9)}0 MXN`;
const assumed = (draw) => `status: assumed, note: '${draw.pick(REASONS)}'`;

/** A figure as a scalar, or as a map that says where it comes from. */
function figure(draw, value) {
  if (draw.chance(0.45)) return value;
  if (draw.chance(0.5))
    return `{value: ${value}, status: published, source: ${draw.pick(SOURCES)}, asOf: ${draw.whole(2008, 2012)}}`;
  return `{value: ${value}, ${assumed(draw)}}`;
}

function cases(draw, segment) {
  const counted = thousands(draw.whole(40, 60_000));
  if (draw.chance(0.6))
    return `{counted: ${figure(draw, `${counted} cases per year`)}, of: ${draw.pick(['completed', 'submissions'])}}`;
  const population = thousands(draw.whole(2_000, 40_000));
  const entity = segment.startsWith('firms') ? 'firms' : 'persons';
  const frequency = draw.chance(0.5)
    ? `frequency: ${draw.whole(1, 3)} per year`
    : `validity: ${draw.whole(1, 10)} years`;
  return `{population: ${figure(draw, `${population} ${entity}`)}, ${frequency}, compliance: ${draw.whole(60, 99)} %}`;
}

/** `processing`: whether a channel says what a case costs the administration, or leaves that to its own lines. */
function channels(draw, processing) {
  const online = draw.whole(5, 60);
  const phone = draw.chance(0.4) ? draw.whole(1, 20) : 0;
  const cost = (most) => (processing ? `, processing: ${money(draw, most)}` : '');
  const visits = figure(draw, draw.pick(['1', '1.5', '1.75', '2']));
  const lines = [
    `office: {share: ${100 - online - phone} %, visits: ${visits}${cost(200)}}`,
    `online: {share: ${online} %${cost(12)}}`,
  ];
  if (phone > 0) lines.push(`phone: {share: ${phone} %${cost(50)}}`);
  return lines;
}

function administration(draw) {
  return [
    `- {do: formal-check, time: ${minutes(draw)}, tariff: officer}`,
    `- {do: decide, time: ${figure(draw, minutes(draw))}, money: ${money(draw, 40)}, tariff: officer, channel: office}`,
    `- {do: archive, time: ${figure(draw, minutes(draw))}, tariff: officer}`,
  ];
}

/** The first is always repeated: a rework has something to be done again. */
function requirement(draw, id, index) {
  const repeats = index === 0 || draw.chance(0.5) ? ', repeats: true' : '';
  const note = draw.chance(0.4) ? `, ${assumed(draw)}` : '';
  return `- {id: ${id}, time: ${minutes(draw)}, money: ${money(draw, 90)}${repeats}${note}}`;
}

function activity(draw, id) {
  const time = draw.chance(0.5)
    ? `{office: ${figure(draw, minutes(draw))}, online: ${minutes(draw)}}`
    : figure(draw, minutes(draw));
  // A time by channel holds only where those channels are; phone calls have their own, shorter line.
  const where = time.startsWith('{office') ? ', channel: [office, online]' : '';
  const usual = draw.chance(0.3) ? `, businessAsUsual: ${5 * draw.whole(1, 12)} %` : '';
  return `- {do: ${id}, time: ${time}${where}${usual}}`;
}

function activities(draw) {
  const own = some(draw, ACTIVITIES, draw.whole(2, 4)).map((id) => activity(draw, id));
  return [
    ...own,
    `- {do: travel, time: ${minutes(draw)}, money: ${money(draw, 60)}, channel: office, per: visit}`,
    `- {do: wait-in-line, time: ${figure(draw, minutes(draw))}, channel: office, per: visit}`,
  ];
}

const list = (key, lines) => [`    ${key}:`, ...lines.map((line) => `      ${line}`)];

function procedure(draw, index) {
  const segment = draw.pick(SEGMENTS);
  const authority = draw.pick(AUTHORITIES);
  const field = draw.pick(FIELDS);
  const number = String(index + 1).padStart(4, '0');
  const legal = draw.whole(5, 120);
  const processing = draw.chance(0.3);
  return [
    `  - id: ${authority.toLowerCase()}-${field}-${number}`,
    `    name: {en: Procedure ${number} of ${authority} in the field of ${field}, es: Trámite ${number} de ${authority}}`,
    `    authority: ${authority}`,
    '    level: federal',
    '    origin: national',
    `    kind: ${draw.pick(KINDS)}`,
    `    legalBasis: Ley de ejemplo, art. ${draw.whole(1, 300)}`,
    `    tags: [${field}, ${segment.startsWith('firms') ? 'business' : 'citizen-facing'}]`,
    `    for: ${segment}`,
    `    cases: ${cases(draw, segment)}`,
    `    rework: ${figure(draw, `${draw.whole(1, 25)} %`)}`,
    ...list('channels', channels(draw, processing)),
    ...list(
      'requirements',
      some(draw, REQUIREMENTS, 2).map((id, index_) => requirement(draw, id, index_)),
    ),
    ...list('activities', activities(draw)),
    ...(processing ? [] : list('administration', administration(draw))),
    `    fee: ${figure(draw, `${thousands(draw.whole(0, 2_500))} MXN`)}`,
    `    resolution: {legal: ${legal} days, effective: ${figure(draw, `${draw.whole(1, legal)} days`)}, ready: ${draw.whole(0, 3)} days, tacitApproval: ${draw.pick(['positive', 'negative', 'none'])}}`,
    '',
  ].join('\n');
}

const MODEL = `balduque: model/1
id: generated
title: {en: A generated model for measuring speed, es: Modelo generado para medir la velocidad}
year: 2012
prices: 2012
currency: MXN
entities: {persons: person, firms: firm}
sources: sources.yaml
procedures: procedures/*.yaml
economy:
  gdp: {series: {2009: 12_162.76 bn MXN, 2012: 15_817.76 bn MXN}, status: assumed, note: Generated.}
  deflator: {series: {2009: 85.533, 2012: 98.493}, status: assumed, note: Generated.}
  population: {series: {2009: 112.853 M persons, 2012: 117.054 M persons}, status: assumed, note: Generated.}
  share: {of: gdp, year: 2012, why: Generated.}
  daysPerYear: 365 days
tariffs:
  citizen: {wage: 55 MXN/h, basis: wage, status: assumed, note: Generated.}
  clerk: {wage: 62.50 MXN/h, basis: wage, fringe: 30 %, overhead: 25 %, status: assumed, note: Generated.}
  officer: {wage: 82.50 MXN/h, basis: wage, overhead: 25 %, status: assumed, note: Generated.}
segments:
  citizens: {name: Citizens, addressee: citizens, population: 117 M persons, tariff: citizen, opportunity: none}
  pensioners: {name: Pensioners, addressee: citizens, population: 3 M persons, tariff: citizen, opportunity: {method: citizen-wait, valueOfDay: 440 MXN/day, shareOfDayLost: 5 %}}
  firms-micro: {name: Micro firms, addressee: firms, population: 4.5 M firms, tariff: clerk, opportunity: {method: delay-income, netIncome: 60 MXN/day, standbyCost: 15 MXN/day}}
  firms-large: {name: Large firms, addressee: firms, population: 60 k firms, tariff: clerk, opportunity: {method: delay-income, netIncome: 400 MXN/day, standbyCost: 100 MXN/day}}
status: assumed
source: own
`;

const SOURCE_FILE = `balduque: sources/1
sources:
${SOURCES.map((id) => `  ${id}: {title: Generated source ${id}, publisher: Nobody, year: 2012, read: full}`).join('\n')}
`;

export function generate(folder, { procedures, seed }) {
  const draw = stream(seed);
  mkdirSync(join(folder, 'procedures'), { recursive: true });
  writeFileSync(join(folder, 'model.yaml'), MODEL);
  writeFileSync(join(folder, 'sources.yaml'), SOURCE_FILE);
  mkdirSync(join(folder, 'scenarios'), { recursive: true });
  writeFileSync(join(folder, 'scenarios', 'twelve.yaml'), REFORMS);
  for (let from = 0; from < procedures; from += PER_FILE) {
    const count = Math.min(PER_FILE, procedures - from);
    const head = 'balduque: procedures/1\nstatus: assumed\nsource: own\nprices: 2012\nprocedures:\n';
    const body = Array.from({ length: count }, (_, index) => procedure(draw, from + index)).join('\n');
    writeFileSync(
      join(folder, 'procedures', `part-${String(from / PER_FILE + 1).padStart(3, '0')}.yaml`),
      head + body,
    );
  }
}

/** Twelve reforms, each of a part of the register; two to six of them meet in a line. */
const REFORMS = `balduque: scenario/1
id: twelve
title: Twelve reforms made for measuring speed
model: generated
years: 2012..2021
status: assumed
source: own
growth: {gdp: 2 % per year, deflator: 3 % per year, population: 1 % per year, cases: 1 % per year, wages: 3 % per year}
reforms:
  - {id: 01-portal, select: {authority: [SAT, IMSS, SRE, SEP]}, from: 2013, digitise: {to: online, adoption: {curve: linear, until: 2020, ceiling: 70 %}}}
  - {id: 02-one-visit, select: {channel: office}, from: 2014, phaseIn: {series: {2014: 20 %, 2018: 100 %}, between: linear, beyond: hold}, scale: {visits: 10 % less}}
  - {id: 03-short-forms, select: {activity: fill-forms}, from: 2013, scale: {time: 30 % less}}
  - {id: 04-guides, select: {activity: familiarisation}, from: 2015, scale: {time: 25 % less}}
  - {id: 05-fewer-copies, select: {requirement: [proof-of-address, birth-certificate, receipt, photograph]}, from: 2014, scale: {time: 40 % less, money: 60 % less}}
  - {id: 06-business, select: {tag: business}, from: 2016, scale: {time: 5 % less}}
  - {id: 07-citizens, select: {tag: citizen-facing}, from: 2016, scale: {time: 8 % less}}
  - {id: 08-fast, select: {authority: [SEMARNAT, COFEPRIS, CONAGUA, SCT]}, from: 2015, scale: {resolution: 30 % less}}
  - {id: 09-fewer-cases, select: {kind: [notice, certificate]}, from: 2017, scale: {counted: 15 % less}, requires: 01-portal}
  - {id: 10-exempt, select: {segment: firms-micro, tag: trade}, from: 2018, exempt: {share: 20 %}}
  - {id: 11-queues, select: {activity: wait-in-line, authority: [SAT, IMSS, INM, ISSSTE, SRE]}, from: 2013, scale: {time: 35 % less}}
  - {id: 12-tax, select: {tag: tax}, from: 2019, scale: {time: 6 % less, money: 3 % less}}
`;

/** What a procedure says, by the paths by which a table's header names it: `activities.travel.time`. */
function cellsOf(value, path, cells) {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'string')) cells.set(path, value.join(';'));
    else for (const { do: does, id = does, ...line } of value) cellsOf(line, `${path}.${id}`, cells);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value))
      cellsOf(inner, path === '' ? key : `${path}.${key}`, cells);
  } else cells.set(path, String(value));
  return cells;
}

/** The same register as one CSV table beside the same model.yaml. */
export function asTable(folder, table) {
  const files = readdirSync(join(folder, 'procedures')).sort();
  const rows = files.flatMap((name) =>
    parse(readFileSync(join(folder, 'procedures', name), 'utf8'), { schema: 'failsafe' }).procedures.map(
      (procedure) => cellsOf(procedure, '', new Map()),
    ),
  );
  const header = [...new Set(rows.flatMap((cells) => [...cells.keys()]))];
  const quoted = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = [header, ...rows.map((cells) => header.map((path) => cells.get(path) ?? ''))];
  mkdirSync(table, { recursive: true });
  writeFileSync(
    join(table, 'register.csv'),
    lines.map((cells) => `${cells.map(quoted).join(',')}\n`).join(''),
  );
  writeFileSync(join(table, 'sources.yaml'), SOURCE_FILE);
  const procedures = '{table: register.csv, status: assumed, source: own, prices: 2012}';
  writeFileSync(join(table, 'model.yaml'), MODEL.replace('procedures/*.yaml', procedures));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      procedures: { type: 'string', default: '5000' },
      seed: { type: 'string', default: '1' },
      table: { type: 'string' },
    },
  });
  const [folder] = positionals;
  if (folder === undefined)
    throw new Error('usage: node test/bench/generate.mjs FOLDER [--procedures N] [--seed S]');
  generate(folder, { procedures: Number(values.procedures), seed: Number(values.seed) });
  if (values.table !== undefined) asTable(folder, values.table);
}
