// An explanation ends at the figures in the files: place, status, source; what a depth hides is counted.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/result/result.js';
import { explained, planIn, planOf, resultOf, root, scaled, sumOf, valuesIn } from '../support/run.js';

const minimal = planIn('models/minimal');
const mexico = planIn('models/mexico');
const only = (procedure: string) => new Map([['procedure', [procedure]]]);
const tree = (
  plan: typeof minimal,
  procedure: string,
  measure = 'economicCost',
  depth?: number,
): Explanation =>
  explained(plan, { measure, select: only(procedure), ...(depth === undefined ? {} : { depth }) })
    .explanation as Explanation;

const everyNode = (node: Explanation): readonly Explanation[] => [node, ...node.children.flatMap(everyNode)];
const leavesOf = (node: Explanation): readonly Explanation[] =>
  everyNode(node).filter(({ children }) => children.length === 0);

describe('an explanation', () => {
  const procedures = [...new Set(mexico.rows.map(({ at }) => at.procedure))];

  it.each(['residence-certificate', 'monthly-report', 'building-permit'])(
    'of %s adds up to the run',
    (procedure) => {
      const whole = tree(minimal, procedure);
      const run = valuesIn(resultOf(minimal, { select: only(procedure) }))('economicCost');
      expect(whole.value).toBe(run);
      expect(sumOf(whole.children.map(({ value }) => value ?? ''))).toBe(scaled(run ?? ''));
    },
  );

  it.each(procedures)('of %s ends in file:line, status and source', (procedure) => {
    for (const measure of ['economicCost', 'processingCost', 'fees']) {
      const whole = tree(mexico, procedure, measure);
      const ends = leavesOf(whole).filter((end) => end !== whole && end.note !== 'its parts stand above');
      const loose = ends.filter(
        ({ place, status, sources }) =>
          !/\.(yaml|csv):\d+:\d+$/.test(place ?? '') ||
          !/^(published|inferred|assumed|fitted)$/.test(status ?? '') ||
          !sources?.some(({ title }) => title !== undefined),
      );
      expect(loose).toEqual([]);
    }
  });

  it('shows every number of the procedure that its measures are made of', () => {
    const measures = ['economicCost', 'processingCost'];
    const written = measures.flatMap((measure) =>
      everyNode(tree(minimal, 'building-permit', measure)).flatMap((node) => node.written ?? []),
    );
    const yaml = readFileSync(join(root, 'models/minimal/procedures.yaml'), 'utf8');
    const permit = yaml.slice(yaml.indexOf('- id: building-permit'));
    const numbers = [...permit.matchAll(/: (\d[\d_]*(?:\.\d+)? [^,}\n]+)/g)].map(([, text]) => text);
    expect(numbers).toHaveLength(9);
    expect(numbers.filter((text) => !written.includes(text ?? ''))).toEqual([]);
  });

  it('says what was not written: a default, and why', () => {
    const days = everyNode(tree(minimal, 'building-permit')).find(({ label }) => label === 'days per year');
    expect(days).toMatchObject({ value: '365', unit: 'day' });
    expect(days?.note).toContain('default');
    expect(days?.place).toBeUndefined();
  });

  it('fills its formulas with numbers', () => {
    const site = everyNode(tree(minimal, 'building-permit')).find(
      ({ label }) => label === 'site-plan · time · firms',
    );
    expect(site?.formula).toMatchObject({
      text: 'time × rate × occurrences',
      filled: '8 h/case × 25 EUR/h × 50 case/year',
    });
  });

  it('hides what lies beyond the depth, and says how many', () => {
    const whole = tree(minimal, 'building-permit');
    const all = everyNode(whole);
    /** What a node is made of: where its parts stand above, they are counted there. */
    const partsOf = ({ label, note, children }: Explanation): number =>
      note === 'its parts stand above'
        ? (all.find((node) => node.label === label && node.children.length > 0)?.children.length ?? 0)
        : children.length;
    /** Labels down to a level, and how many parts the nodes there have. */
    const cut = (node: Explanation, levels: number): unknown =>
      levels > 0
        ? [node.label, node.children.map((child) => cut(child, levels - 1))]
        : [node.label, partsOf(node)];
    const shown = (node: Explanation, levels: number): unknown =>
      levels > 0
        ? [node.label, node.children.map((child) => shown(child, levels - 1))]
        : [node.label, node.hidden ?? 0];
    for (const depth of [1, 2, 3])
      expect(shown(tree(minimal, 'building-permit', 'economicCost', depth), depth)).toEqual(
        cut(whole, depth),
      );
    expect(tree(minimal, 'building-permit', 'economicCost', 1).children.map(({ hidden }) => hidden)).toEqual([
      5, 3, 2,
    ]);
  });

  it('of all procedures names each, the largest first', () => {
    const whole = explained(minimal).explanation;
    expect(whole?.children.map(({ label, value }) => [label, value])).toEqual([
      ['monthly-report (Monthly report of turnover)', '125000'],
      ['residence-certificate (Certificate of residence)', '94000'],
      ['building-permit (Building permit)', '40000'],
    ]);
  });

  it('of a one-off measure holds the one-off lines alone', () => {
    const whole = explained(minimal, { measure: 'oneOffAdministrativeBurden' }).explanation;
    expect(whole).toMatchObject({ value: '2500', unit: 'EUR' });
    expect(whole?.children).toHaveLength(1);
  });

  it('of growth names its rate and where it was written', () => {
    const plan = planOf({
      head: 'source: s\nsources: {s: {title: S}}',
      procedures: [
        '{id: a, for: people, cases: {counted: 100 cases per year, growth: 10 % per year}, activities: [{do: x, time: 1 h}]}',
      ],
    });
    const whole = explained(plan, { year: 2026, select: only('a') }).explanation as Explanation;
    expect(whole.value).toBe('1210'); // 100 x 1.21 x 10
    const rate = everyNode(whole).find(({ written }) => written === '10 % per year');
    expect(rate?.place).toMatch(/^model\.yaml:\d+:\d+$/);
  });

  it('of a figure brought from other prices names the deflator of both years', () => {
    const plan = planOf({
      head: 'prices: 2009',
      economy: '{deflator: {2009: 85.533, 2013: 100}}',
      tariffs: '{worker: {wage: {value: 50 EUR/h, prices: 2013}}}',
      procedures: [
        '{id: a, for: people, cases: {counted: 1 case per year}, activities: [{do: x, time: 1 h}]}',
      ],
    });
    const whole = explained(plan, { year: 2013, select: only('a') }).explanation as Explanation;
    expect(whole.value).toBe('42.7665');
    const written = everyNode(whole).flatMap((node) => node.written ?? []);
    expect(written).toEqual(expect.arrayContaining(['50 EUR/h', '85.533', '100']));
  });
});
