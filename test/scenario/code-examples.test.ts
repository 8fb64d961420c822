// The wrong and the right example of every code of scenarios, on the town of docs/permit.
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/command/load-scenario.js';
import { codes, type Code } from '../../src/diagnostic/codes.js';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import type { ReformWorld } from '../../src/source/world.js';
import { untranslated } from '../support/messages.js';
import { today } from '../support/model.js';
import { permitTown } from '../support/permit-town.js';
import { compile, filesFrom } from '../support/run.js';

/** What is typed, and scenarios by their ids. */
type Trial = { readonly words: readonly string[]; readonly texts: Readonly<Record<string, string>> };

const head = 'balduque: scenario/1\nid: trial\nmodel: permit-town\nyears: 2012..2018\nstatus: assumed\n';
const trial = (text: string): Trial => ({ words: ['trial'], texts: { trial: text } });
/** A list of reforms; what an example leaves out is a change of its own. */
const reforms = (list: string): Trial =>
  trial(
    `${head}reforms:\n${list.replaceAll('...', 'select: {activity: fill-forms}, scale: {time: 1 % less}')}`,
  );
const flow = (list: string): Trial => reforms(list.replace(/^/, '  '));
/** Lines of a reform that selects the permit. */
const inReform = (lines: string, ...beside: readonly string[]): Trial =>
  reforms(
    [
      ...beside,
      `- id: trial\n  ${lines.startsWith('select:') ? '' : 'select: {procedure: permit}\n  '}${lines.replaceAll('\n', '\n  ')}`,
    ].join('\n'),
  );
const eliminating = (lines: string, ...beside: readonly string[]): Trial =>
  inReform(`eliminate: {}\n${lines}`, ...beside);
const adopting = (adoption: string): Trial =>
  inReform(`digitise: {to: online, time: 50 % less, adoption: ${adoption}}`);
const typed = (words: string, texts: Trial['texts']): Trial => ({
  words: words.split('--scenario').flatMap((word) => (word.trim() === '' ? [] : [word.trim()])),
  texts,
});
const one = (growth: string): string => `${head}growth: {cases: ${growth}}\nreforms: []\n`;

const places: Partial<Record<Code, (text: string) => Trial>> = {
  BRD801: (text) => reforms(`- ${text}`),
  BRD802: reforms,
  BRD803: flow,
  BRD804: (text) => eliminating(text, '- {id: digital-id, ...}'),
  BRD805: eliminating,
  BRD806: (text) => reforms(`- ${text.replace('{', '{id: trial, ')}`),
  BRD807: adopting,
  BRD808: (text) => trial(`${head.replace('model: permit-town', text)}reforms: []\n`),
  BRD809: (text) => trial(`${head}${filled(text)}\n`),
  BRD810: inReform,
  BRD811: flow,
  BRD812: flow,
  BRD813: (text) => eliminating(text.slice(1, -1).replace(', ', '\n')),
  BRD814: (text) => typed(text, { 'scenarios/mexico-2012-2017.yaml': `${head}reforms: []\n` }),
  BRD815: (text) => typed(text, { fast: one('4 % per year'), slow: one('1 % per year') }),
  BRD816: (text) => inReform(`scale: {${text}}`),
  BRD817: inReform,
  BRD818: inReform,
  BRD819: inReform,
  BRD820: inReform,
  BRD821: inReform,
  BRD822: inReform,
};
const filled = (text: string): string =>
  text.replaceAll('...', 'select: {activity: fill-forms}, scale: {time: 1 % less}');

/** Where the examples need the town to be otherwise. */
const towns: Partial<Record<Code, (town: string, text: string) => string>> = {
  // The effective period alone, and counted cases of which nobody says how long they are valid.
  BRD822: (town) => town.replace('{legal: 73 days, effective: 146 days}', '{effective: 146 days}'),
};

function found(code: Code, text: string): readonly Diagnostic[] {
  const { words, texts } = places[code]?.(text) ?? trial('');
  const { plan, model } = compile({ 'model.yaml': (towns[code] ?? ((town) => town))(permitTown, text) });
  if (!plan || !model) throw new Error('the town has a problem');
  const files = filesFrom(texts);
  const world = {
    today,
    scenario: (name: string) => (name in texts ? { files, name } : undefined),
    scenarioIds: () => Object.keys(texts),
  } as unknown as ReformWorld;
  return words.flatMap((name) => loadScenario(name, { path: '', model, plan }, world).diagnostics);
}

describe('the examples of a code of scenarios', () => {
  const listed = Object.keys(places) as Code[];

  it.each(listed)('%s: the wrong one is found, the right one is not', (code) => {
    const { wrong, right } = codes[code];
    const told = (text: string): readonly string[] => found(code, text).map((each) => each.code);
    expect(told(wrong)).toEqual([code]);
    expect(told(right)).toEqual([]);
  });

  it.each(listed)('%s: what is said of the wrong one is translated', (code) => {
    expect(untranslated(found(code, codes[code].wrong))).toEqual([]);
  });

  it('are all here; those of decomposing, fitting and discounting have tests of their own', () => {
    const all = Object.keys(codes).filter((code) => /^BRD8[0-2]/.test(code));
    expect(all.filter((code) => !(code in places))).toEqual([]);
  });
});
