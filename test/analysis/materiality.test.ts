// Thresholds of materiality, what a method leaves out, and what is not priced. The arithmetic stands beside each expected number.
import { describe, expect, it } from 'vitest';
import { codesOf, planOf, resultOf, tableIn, type Sketch } from '../support/run.js';
import { render } from '../../src/render/registry.js';

/** a: 10,000 firms x 1 x 1 h x 10 EUR/h = 100,000 EUR; b: 10,000 x 2 x 15 min x 10 EUR/h = 50,000 EUR; c: 200 persons x 5 h = 1,000 h. */
const town: Sketch = {
  tariffs: '{worker: {wage: 10 EUR/h}, own: unmonetised}',
  segments:
    '{people: {addressee: citizens, tariff: own, population: 200 persons}, shops: {addressee: firms, tariff: worker, population: 10 k firms}}',
  procedures: [
    '{id: a, for: shops, cases: {frequency: 1 per year}, activities: [{do: fill, time: 60 min}]}',
    '{id: b, for: shops, cases: {frequency: 2 per year}, activities: [{do: fill, time: 15 min}], notPriced: {learning: high, psychological: {en: Fear of the inspection, de: Angst vor der Prüfung}, note: Heard in interviews}}',
    '{id: c, for: people, cases: {frequency: 1 per year}, activities: [{do: fill, time: 5 h}]}',
  ],
};
const under = (head: string): Sketch => ({ ...town, head });
const rowsOf = (head: string) =>
  tableIn(resultOf(planOf(under(head))), 'materiality').rows.map((row) => row.join(' '));

describe('a threshold', () => {
  it('is reached from its amount on, or only above it', () => {
    const firms = (bound: string) => `materiality: [{that: complianceCost, addressee: firms, ${bound}}]`;
    expect(rowsOf(firms('from: 150 k EUR'))).toEqual([
      'complianceCost firms  150000 from 150000 EUR/year reached',
    ]);
    expect(rowsOf(firms('above: 150 k EUR'))).toEqual([
      'complianceCost firms  150000 above 150000 EUR/year not reached',
    ]);
    expect(rowsOf(firms('above: 149_999 EUR'))[0]).toMatch(/ reached$/);
    expect(rowsOf(firms('from: 150_001 EUR'))[0]).toMatch(/ not reached$/);
  });

  it('is of one addressee, or of all', () => {
    expect(rowsOf('materiality: [{that: hours, addressee: citizens, from: 1_000 h}]')).toEqual([
      'hours citizens  1000 from 1000 h/year reached',
    ]);
    // 10,000 x 1 h + 20,000 x 0.25 h + 1,000 h
    expect(rowsOf('materiality: [{that: hours, from: 20_000 h}]')).toEqual([
      'hours   16000 from 20000 h/year not reached',
    ]);
  });

  it('tells which procedures reach it, or which comes nearest', () => {
    const each = (from: string) =>
      rowsOf(`materiality: [{that: complianceCost, per: procedure, from: ${from}}]`);
    expect(each('50 k EUR')).toEqual([
      'complianceCost  a 100000 from 50000 EUR/year reached',
      'complianceCost  b 50000 from 50000 EUR/year reached',
    ]);
    expect(each('1 M EUR')).toEqual(['complianceCost  a 100000 from 1000000 EUR/year not reached']);
  });

  it('compares changes by their size', () => {
    const saved: Sketch = {
      ...under('kind: change\nmateriality: [{that: complianceCost, addressee: firms, from: 100 k EUR}]'),
      procedures: [
        '{id: a, for: shops, cases: {frequency: 1 per year}, activities: [{do: fill, time: -90 min}]}',
      ],
    };
    // 10,000 x -1.5 h x 10 EUR/h = -150,000 EUR
    expect(tableIn(resultOf(planOf(saved)), 'materiality').rows[0]?.slice(3)).toEqual([
      '-150000',
      'from',
      '100000',
      'EUR/year',
      'reached',
    ]);
  });

  it('stays open where undivided lines leave the measure open, unless the identified part is enough', () => {
    const open = (from: string): Sketch => ({
      ...under(`materiality: [{that: administrativeBurden, from: ${from}}]`),
      procedures: [
        '{id: a, for: shops, cases: {frequency: 1 per year}, activities: [{do: fill, time: 60 min}], undivided: [{id: rest, money: 5 EUR}]}',
      ],
    });
    const last = (from: string) => tableIn(resultOf(planOf(open(from))), 'materiality').rows[0]?.at(-1);
    expect([last('100 k EUR'), last('120 k EUR')]).toEqual(['reached', 'open']);
  });

  it('is not held against a part of the model', () => {
    const plan = planOf(under('materiality: [{that: hours, from: 1 h}]'));
    const part = resultOf(plan, { select: new Map([['procedure', ['a']]]) });
    expect(part.tables.map(({ id }) => id)).not.toContain('materiality');
  });

  it('says its amount once, of a measure there is, in its unit', () => {
    const of = (threshold: string) => codesOf(under(`materiality: [${threshold}]`));
    expect(of('{that: hours, from: 1 h}')).toEqual([]);
    expect(of('{that: hours}')).toEqual(['BRD446']);
    expect(of('{that: hours, from: 1 h, above: 2 h}')).toEqual(['BRD446']);
    expect(of('{that: hors, from: 1 h}')).toEqual(['BRD407']);
    expect(of('{that: hours, from: 1 k EUR}')).toEqual(['BRD309']);
    expect(of('{that: cases, from: 750 k cases per year}')).toEqual([]);
  });
});

describe('what a method leaves out', () => {
  const head = 'excludes: [{en: Costs of enforcement, de: Kosten der Durchsetzung}, Indirect effects]';

  it('is told with every result, in the language asked for', () => {
    const texts = (language: 'en' | 'de') => planOf(under(head), { language }).excludes;
    expect(texts('en')).toEqual(['Costs of enforcement', 'Indirect effects']);
    expect(texts('de')).toEqual(['Kosten der Durchsetzung', 'Indirect effects']);
  });

  it('is told with the pack that says it, unless the model says it itself', () => {
    const packs = {
      'office.yaml':
        'balduque: pack/1\nid: office\ntitle: An office\nstatus: assumed\nnote: Invented\nexcludes: [Fines]\nmateriality: [{that: hours, from: 1 h}]\n',
    };
    const notes = (more: string) =>
      resultOf(planOf(under(`packs: [office]\n${more}`), { packs }))
        .notes.filter(({ id }) => /^(pack|excludes)/.test(id))
        .map(({ text }) => text);
    expect(notes('')).toEqual(['Method of office: excludes, materiality, from the pack office.', 'Fines']);
    expect(notes('excludes: [Taxes]')).toEqual([
      'Method of office: materiality, from the pack office.',
      'Taxes',
    ]);
  });

  it('stands in the notes, as table, Markdown and JSON', async () => {
    const result = resultOf(planOf(under(head)), { by: ['procedure'] });
    const as = (format: 'table' | 'markdown' | 'json') =>
      render(result, format, { width: 80, color: false, language: 'en' });
    expect(await as('table')).toContain(
      ' - The method leaves out:\n   · Costs of enforcement\n   · Indirect effects\n',
    );
    expect(await as('markdown')).toContain(
      '- The method leaves out:\n  - Costs of enforcement\n  - Indirect effects\n',
    );
    expect(await as('json')).toContain('"excludes/1"');
  });
});

describe('what a model says in the place of its pack', () => {
  const packs = {
    'office.yaml':
      'balduque: pack/1\nid: office\ntitle: An office\ncurrency: EUR\nstatus: assumed\nnote: Invented\nfigures: {form: 15 min}\ntariffs: {worker: {wage: 12 EUR/h}, officer: {wage: 30 EUR/h}}\nactivities: {fill: {name: Filling in, time: {firms: {simple: 3 min, medium: 5 min}}}}\n',
  };
  const parts: Sketch = {
    head: 'packs: [office]\nfigures: {form: {value: 20 min, note: Timed in 2024}}',
    tariffs: '{worker: {wage: 10 EUR/h, note: Our own survey}}',
    segments: '{shops: {addressee: firms, tariff: worker, population: 10 firms}}',
    procedures: [
      '{id: a, for: shops, cases: {frequency: 1 per year}, activities: [{do: fill, complexity: medium, time: 8 min, note: Timed}, {do: sign, time: form}]}',
    ],
  };

  it('is told beside theirs, with its reason', () => {
    expect(tableIn(resultOf(planOf(parts, { packs })), 'replaced').rows).toEqual([
      ['form', 'figure', 'office', '15 min', '{value: 20 min, note: Timed in 2024}', 'Timed in 2024'],
      [
        'worker',
        'tariff',
        'office',
        '{wage: 12 EUR/h}',
        '{wage: 10 EUR/h, note: Our own survey}',
        'Our own survey',
      ],
      ['fill', 'activity', 'office', '5 min', '8 min', 'Timed'],
    ]);
  });

  it('is nothing where it takes all from the pack', () => {
    const taken: Sketch = {
      ...parts,
      head: 'packs: [office]',
      tariffs: '{other: {wage: 10 EUR/h}}',
      procedures: [
        '{id: a, for: shops, cases: {frequency: 1 per year}, activities: [{do: fill, complexity: medium, tariff: other}]}',
      ],
    };
    expect(resultOf(planOf(taken, { packs })).tables.map(({ id }) => id)).not.toContain('replaced');
  });
});

describe('what is not priced', () => {
  it('stands in a table of its own and in no number', () => {
    const [priced, bare] = [
      town,
      { ...town, procedures: town.procedures.map((one) => one.replace(/, notPriced.*/, '}')) },
    ].map((parts) => resultOf(planOf(parts)));
    expect(tableIn(priced!, 'not-priced').rows).toEqual([
      ['b', 'high', 'Fear of the inspection', 'Heard in interviews'],
    ]);
    expect(bare!.tables.map(({ id }) => id)).not.toContain('not-priced');
    expect(priced!.runs).toEqual(bare!.runs);
  });

  it('is told of what is selected', () => {
    const part = resultOf(planOf(town), { select: new Map([['procedure', ['a']]]) });
    expect(part.tables.map(({ id }) => id)).not.toContain('not-priced');
  });
});
