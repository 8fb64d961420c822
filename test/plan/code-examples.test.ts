import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codes, type Code } from '../../src/diagnostic/codes.js';
import { numberCodes } from '../support/number-codes.js';
import { untranslated } from '../support/messages.js';
import {
  foundIn,
  modelYaml,
  planOf,
  procedureYaml,
  withProcedure,
  type Parts,
  type Texts,
} from '../support/model.js';
import { readTree } from '../support/read-tree.js';

const MXN = { currency: 'currency: MXN', tariffs: 'tariffs: {clerk: {wage: 20 MXN/h}}' };
const model = (parts: Parts): Texts => ({ 'model.yaml': modelYaml({ ...MXN, ...parts }) });
const cases = 'cases: {counted: 4 k cases per year}';
const procedure = (...lines: readonly string[]): Texts =>
  model({ procedures: `procedures:\n${procedureYaml(...lines)}` });
const head = (lines: string): Texts =>
  model({ procedures: `procedures:\n  - ${lines.replaceAll('\n', '\n    ')}` });
/** The line of an activity, with a time where the example speaks of something else. */
const activity = (line: string): Texts =>
  procedure(
    cases,
    `activities:\n  - do: pay\n    ${line}${/^(time|money)/.test(line) ? '' : '\n    time: 5 min'}`,
  );
const more = (lines: string): Texts => model({ more: lines });
const economy = (lines: string): Texts => more(`economy:\n  ${lines}`);
const table = (csv: string): Texts => ({
  ...economy('gdp: {table: t.csv, column: gdp, unit: bn MXN}'),
  't.csv': `year,gdp\n${csv}\n`,
});
const segment = (line: string): Texts =>
  model({ segments: `segments:\n  firms:\n    addressee: firms\n    tariff: clerk\n    ${line}` });
const file = `balduque: procedures/1\nprocedures:\n${procedureYaml(cases)}\n`;
const waiting = (period: string, ofEconomy: string): Texts =>
  model({
    segments: 'segments: {firms: {addressee: firms, opportunity: idle-capital}}',
    tariffs: '',
    procedures: `procedures:\n${procedureYaml(cases, `resolution: {${period}}`, 'capital: {blocked: 5 MXN, return: 8 % per year}')}`,
    more: ofEconomy,
  });

const taking = (pack: string, lines: string): Texts =>
  model({ procedures: `procedures:\n${procedureYaml(cases, lines)}`, more: `packs: [${pack}]` });

/** Where the wrong and the right example of a code stand in a model; two places where they are of different things. */
const places: Partial<Record<Code, ((text: string) => Texts) | readonly ((text: string) => Texts)[]>> = {
  BRD101: (text) => ({ ...model({ procedures: text }), 'procedures.yaml': file }),
  BRD102: (text) => ({ ...more(text), 'sources.yaml': 'balduque: sources/1\nsources: {a: {title: A}}\n' }),
  BRD106: more,
  BRD107: (text) => ({ 'model.yaml': `balduque: model/1\neconomy:\n${text}\n` }),
  BRD108: (text) => procedure(cases, `activities: [${text.replace('{', '{do: pay, ')}]`),
  BRD109: (text) => more(`anchors: [{id: a, that: fees, between: [1 MXN, 2 MXN], select: {${text}}}]`),
  BRD110: activity,
  BRD111: (text) => ({ 'model.yaml': text }),
  BRD112: (text) => ({
    ...model({ procedures: 'procedures: p.yaml' }),
    'p.yaml': `${text}\nprocedures: []\n`,
  }),
  BRD113: (text) => ({ 'model.yaml': text }),
  BRD114: (text) => ({ ...model({ procedures: text }), 'procedures/a.yaml': file }),
  BRD115: (text) => ({ 'model.yaml': text }),
  BRD116: activity,
  BRD117: more,
  BRD201: (text) => procedure(cases, text),
  BRD202: (text) => procedure(cases, `activities: [${text}]`),
  BRD203: (text) => model({ tariffs: text.replace('55 MXN/h}', '55 MXN/h}') }),
  BRD204: (text) => procedure(cases, text),
  BRD205: (text) => head(`${text}\nfor: firms`),
  BRD206: activity,
  BRD207: activity,
  BRD208: (text) => procedure(`cases: ${text}`),
  BRD209: (text) => head(`${text}\nfor: firms`),
  BRD210: (text) => ({ 'model.yaml': modelYaml(MXN).replace('year: 2020', text) }),
  BRD211: activity,
  BRD212: (text) => procedure(cases, `activities: [${text.replace('{', '{do: pay, ')}]`),
  BRD213: (text) => procedure(cases, `activities: [${text.replace('{', '{do: pay, ')}]`),
  BRD301: activity,
  BRD302: activity,
  BRD303: activity,
  BRD304: segment,
  BRD305: activity,
  BRD306: activity,
  BRD307: activity,
  BRD308: activity,
  BRD309: activity,
  BRD310: (text) => procedure(`cases: {${text}}`),
  BRD311: (text) => activity(`time: {${text}}`),
  BRD313: more,
  BRD314: activity,
  BRD315: (text) => activity(`time: ${text}`),
  BRD316: (text) => activity(`time: ${text}`),
  BRD319: activity,
  BRD322: activity,
  BRD323: activity,
  BRD324: activity,
  BRD325: activity,
  BRD326: activity,
  BRD328: more,
  BRD401: (text) => procedure(cases, `outlays: ${text}`),
  BRD402: activity,
  BRD403: (text) =>
    model({
      segments: 'segments: {citizens: {addressee: citizens}}',
      procedures: `procedures: [{id: a, ${text}}]`,
    }),
  BRD404: (text) =>
    procedure(cases, 'channels: {online: {share: 100 %}}', `activities: [{do: pay, time: 5 min, ${text}}]`),
  BRD405: (text) => more(`sources: {encig-2017: {title: A}}\n${text}`),
  BRD406: (text) => procedure(cases, `channels: ${text}`),
  BRD407: more,
  BRD409: [
    (text) =>
      model({
        segments: 'segments: {firms: {addressee: firms}}',
        procedures: `procedures:\n${procedureYaml(cases, text)}`,
      }),
    (text) =>
      model({
        segments: 'segments: {firms: {addressee: firms}}',
        procedures: `procedures:\n${procedureYaml(cases, `activities: [{do: wait, time: 5 min, ${text}}]`)}`,
      }),
  ],
  BRD410: (text) =>
    model({
      segments: 'segments: {firms: {addressee: firms, tariff: clerk}}',
      procedures: `procedures:\n${procedureYaml(text, 'activities: [{do: pay, time: 5 min}]')}`,
    }),
  BRD411: [
    (text) => model({ procedures: `procedures: [${text.replace('}', ', fee: 5 MXN}')}]` }),
    (text) => procedure('fee: 5 MXN', text),
  ],
  BRD412: (text) => procedure(cases, text),
  BRD413: more,
  BRD414: (text) => taking('francs', `activities: [${text}]`),
  BRD415: (text) => ({
    'model.yaml': modelYaml({ tariffs: `tariffs: {clerk: ${text}}`, more: 'packs: [clerks]' }),
  }),
  BRD416: (text) =>
    model({
      procedures: `procedures:\n${procedureYaml(cases, `activities: [${text}]`)}`,
      more: 'packs: [scm-16]',
    }),
  BRD447: (text) => ({
    'model.yaml': modelYaml({
      procedures: `procedures:\n${procedureYaml(cases, `activities: [${text}]`)}`,
      more: 'packs: [es-simplified]',
    }),
  }),
  BRD446: (text) => more(`materiality: [${text}]`),
  BRD417: [more, (text) => more(`packs: [one-institution, another-institution]\n${text}`)],
  BRD418: (text) => ({
    'model.yaml': modelYaml({
      tariffs: 'tariffs: {clerk: {wage: 20 EUR/h, note: Ours}}',
      procedures: `procedures:\n${procedureYaml(cases, `activities: [${text}]`)}`,
      more: 'packs: [clerks, more-clerks]',
    }),
  }),
  BRD419: (text) => taking('de-2026', `activities: [${text}]`),
  BRD420: (text) => taking('de-2026', text),
  BRD421: (text) => taking('de-2026', `activities: [${text}]`),
  BRD422: (text) => taking('de-2026', `activities: [${text}]`),
  BRD431: (text) => procedure(cases, text),
  BRD432: (text) => procedure(cases, text),
  BRD433: more,
  BRD434: more,
  BRD436: (text) => {
    const files = procedure(cases, text);
    return { ...files, 'model.yaml': `${files['model.yaml']}kind: change\n` };
  },
  BRD501: (text) => ({
    ...economy(`gdp: {table: t.csv, unit: bn MXN, ${text}}`),
    't.csv': 'year,gdp\n2012,1\n',
  }),
  BRD502: table,
  BRD503: (text) => table(`2012,${text}`),
  BRD504: table,
  BRD505: table,
  BRD506: table,
  BRD507: (text) => ({
    ...economy('gdp: {table: t.csv, column: gdp, unit: bn MXN}'),
    't.csv': `${text}\n`,
  }),
  BRD602: [
    (text) => model({ tariffs: `tariffs: {clerk: {${text}}}` }),
    (text) =>
      model({
        tariffs: 'tariffs: {clerk: {wage: {value: 55 MXN/h, prices: 2013}}}',
        more: `economy: {${text}}`,
      }),
  ],
  BRD603: [(text) => waiting(text, ''), (text) => waiting('legal: 30 business days', `economy: {${text}}`)],
  BRD604: (text) => procedure(cases, `resolution: ${text}`),
  BRD605: segment,
  BRD621: more,
  BRD620: (text) => procedure(cases, text),
  BRD606: (text) => model({ tariffs: `tariffs: {clerk: ${text}}` }),
  BRD701: (text) => ({
    'model.yaml': (
      activity(text.startsWith('{') ? `time: ${text.replace('...', 'why')}` : text)['model.yaml'] ?? ''
    )
      .replace('status: assumed\n', '')
      .replace('20 MXN/h', '{value: 20 MXN/h, status: assumed}')
      .replace('500 firms', '{value: 500 firms, status: assumed}')
      .replace('4 k cases per year', '{value: 4 k cases per year, status: assumed}'),
  }),
  BRD702: activity,
  BRD703: activity,
  BRD706: activity,
  BRD722: (text) => procedure(cases, text, 'activities: [{do: travel, time: 5 min, per: visit}]'),
  BRD709: (text) => procedure(cases, text),
  BRD710: (text) => model({ tariffs: `tariffs: ${text}` }),
  BRD711: procedure,
  BRD715: activity,
  BRD716: activity,
  BRD717: (text) =>
    model({
      procedures: `procedures:\n${procedureYaml(cases, 'fee: {value: 40 MXN, prices: 2009}')}`,
      more: `economy: {${text}}`,
    }),
  BRD718: (text) => procedure(cases, text),
  BRD720: (text) => procedure(cases, text),
  BRD721: (text) => procedure(cases, text),
  BRD726: (text) =>
    model({
      more: `figures: {a-range: ${text}}`,
      procedures: `procedures:\n${procedureYaml('cases: {counted: a-range}')}`,
    }),
  BRD841: more,
  BRD842: more,
  BRD843: more,
};

/** What has no example that a text could hold, or is found only when something is computed. */
const elsewhere: readonly Code[] = [
  // Of checks over a horizon: test/analysis/checking/over.test.ts runs it.
  'BRD435',
  // Of discounts: test/scenario/discount.test.ts runs them.
  'BRD851',
  'BRD852',
  'BRD853',
  'BRD103',
  'BRD104',
  'BRD105',
  'BRD118',
  'BRD312',
  'BRD320',
  'BRD321',
  'BRD318',
  // Of reforms: test/plan/grades.test.ts.
  'BRD214',
  'BRD327',
  'BRD408',
  'BRD601',
  'BRD607',
  'BRD704',
  'BRD831',
  'BRD844',
  ...numberCodes,
];

describe('the examples of a code', () => {
  const listed = Object.entries(places) as [Code, (typeof places)[Code]][];

  it.each(listed)('%s: the wrong one is found, the right one is not', (code, place) => {
    const [before, after = before] = typeof place === 'function' ? [place] : (place ?? []);
    const { wrong, right } = codes[code];
    const count = (texts: Texts | undefined): number =>
      foundIn(texts ?? {}).filter((one) => one.startsWith(code)).length;
    expect([count(before?.(wrong)), count(after?.(right))]).toEqual([1, 0]);
  });

  it.each(listed)('%s: what is said of the wrong one is translated', (code, place) => {
    const [before] = typeof place === 'function' ? [place] : (place ?? []);
    expect(untranslated(planOf(before?.(codes[code].wrong) ?? {}).diagnostics)).toEqual([]);
  });

  it('are all here, or said to be elsewhere', () => {
    const known = [...Object.keys(places), ...elsewhere];
    // Those of scenarios are in test/scenario.
    const own = Object.keys(codes).filter((code) => !code.startsWith('BRD8'));
    expect(own.filter((code) => !known.includes(code))).toEqual([]);
  });

  it('are of codes that something reports', () => {
    const tree = readTree(resolve(import.meta.dirname, '../..'), 'src', '.ts');
    const text = [...tree]
      .filter(([path]) => !path.includes('diagnostic/codes'))
      .map(([, content]) => content)
      .join('\n');
    expect(Object.keys(codes).filter((code) => !text.includes(`'${code}'`))).toEqual([]);
  });

  it('are looked at in a model without other problems', () => {
    expect(foundIn(withProcedure())).toEqual([]);
    expect(foundIn(procedure(cases))).toEqual([]);
  });
});
