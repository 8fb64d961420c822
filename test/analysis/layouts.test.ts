// The tables of institutions, of one small model. The arithmetic stands beside the numbers.
import { describe, expect, it } from 'vitest';
import type { LayoutChoice } from '../../src/model/layout-names.js';
import { render, type Format } from '../../src/render/registry.js';
import { explained, planOf, resultOf, tableIn, type Sketch } from '../support/run.js';

const office: Sketch = {
  head: 'materiality: [{that: complianceCost, addressee: firms, above: 48 k EUR}, {that: hours, addressee: citizens, from: 900 h}]',
  tariffs:
    '{clerk: {wage: 20 EUR/h, fringe: 50 %}, officer: {wage: 40 EUR/h}, own: {wage: 10 EUR/h, basis: leisure}}',
  segments:
    '{people: {addressee: citizens, tariff: own, population: 2_000 persons}, growers: {addressee: firms, tariff: clerk, population: 400 firms}}',
  procedures: [
    '{id: permit, for: growers, cases: {frequency: 3 per year}, activities: [{do: fill, time: 30 min}, {do: keep, time: 2 h, per: entity-year}], outlays: [{id: lab, money: 5 EUR, nature: substantive}, {id: scale, money: 100 EUR, per: entity-once}], administration: [{do: check, time: 15 min, tariff: officer}]}',
    '{id: notice, for: people, channels: {online: {share: 60 %, processing: 1 EUR}, post: {share: 40 %, processing: 6 EUR}}, cases: {frequency: 1 per year}, activities: [{do: fill, time: {online: 15 min, post: 45 min}}]}',
  ],
};
const plan = planOf(office);
const of = (layout: LayoutChoice) => resultOf(plan, { layout });
const texts = (layout: LayoutChoice, id: string) => {
  const { rows, total } = tableIn(of(layout), id);
  return [...rows, ...(total ? [total] : [])].map((row) => row.map((one) => one ?? '-').join(' | '));
};

describe('the table of', () => {
  it('the Paperwork Reduction Act', () => {
    expect(texts('pra', 'layout-pra')).toEqual([
      // F = 400 x 3, H = 1,200 x 0.5 h, K = 400 x 2 h, L = 20 x 1.5, M = 1,400 h x 30; 400 x 100; 1,200 x 5; 1,200 x 0.25 h x 40
      'permit | 400 | 3 | 1200 | 0.5 | 600 | 400 | 2 | 800 | 30 | 42000 | 40000 | 6000 | 300 | 12000',
      // online: D = 2,000 x 60 %, H = 1,200 x 0.25 h, M = 300 h x 10; agency 1,200 x 1
      'notice · online | 1200 | 1 | 1200 | 0.25 | 300 | - | - | - | 10 | 3000 | 0 | 0 | 0 | 1200',
      // post: D = 2,000 x 40 %, H = 800 x 0.75 h, M = 600 h x 10; agency 800 x 6
      'notice · post | 800 | 1 | 800 | 0.75 | 600 | - | - | - | 10 | 6000 | 0 | 0 | 0 | 4800',
      'total | - | - | 3200 | - | 1500 | - | - | 800 | - | 51000 | 40000 | 6000 | 300 | 18000',
    ]);
  });

  it('the Paperwork Reduction Act tells a mean wage, and leaves out what it cannot know', () => {
    const mixed = planOf({
      ...office,
      procedures: [
        '{id: a, for: growers, cases: {counted: 10 cases per year}, activities: [{do: fill, time: 1 h}, {do: sign, time: 1 h, tariff: officer}]}',
        '{id: b, for: people, cases: {counted: 1 case per year}, activities: [{do: fill, time: 1 h}]}',
      ],
    });
    const result = resultOf(mixed, { layout: 'pra' });
    // G = 2 h; L = (30 + 40) / 2
    expect(tableIn(result, 'layout-pra').rows[0]?.slice(1, 11)).toEqual([
      null,
      null,
      '10',
      '2',
      '20',
      null,
      null,
      null,
      '35',
      '700',
    ]);
    expect(result.notes.map(({ text }) => text)).toContain(
      'Where the lines of a row differ, its wage is their weighted mean.',
    );
  });

  it('the Paperwork Reduction Act has a row for each wage grade', () => {
    const graded = planOf({
      ...office,
      procedures: [
        '{id: report, for: growers, cases: {population: 130 firms, frequency: 2 per year}, activities: [{do: fill, grades: {officer: 1.5 h, clerk: 3 h}}, {do: keep, time: 4 h, per: entity-year}], outlays: [{id: post, money: 1 EUR}]}',
      ],
    });
    const result = resultOf(graded, { layout: 'pra' });
    const { rows, total } = tableIn(result, 'layout-pra');
    // F = 130 x 2. Officer: H = 260 x 1.5, M = 390 x 40; clerk: H = 260 x 3, M = 780 x 30; the rest: 260 x 0 h, K = 130 x 4, M = 520 x 30
    expect(
      rows.map((row) =>
        row
          .slice(0, 11)
          .map((one) => one ?? '-')
          .join(' | '),
      ),
    ).toEqual([
      'report · officer | 130 | 2 | 260 | 1.5 | 390 | - | - | - | 40 | 15600',
      'report · clerk | 130 | 2 | 260 | 3 | 780 | - | - | - | 30 | 23400',
      'report | 130 | 2 | 260 | 0 | 0 | 130 | 4 | 520 | 30 | 15600',
    ]);
    // The responses once; 390 + 780; 15,600 + 23,400 + 15,600
    expect([total?.[3], total?.[5], total?.[8], total?.[10]]).toEqual(['260', '1170', '520', '54600']);
    expect(result.notes.map(({ id }) => id)).toContain('layout-grades');
  });

  it('the Paperwork Reduction Act shows what one response takes, also where lines are rounded', () => {
    const rounded = planOf({
      ...office,
      head: 'roundLines: {hours: {decimals: 0, mode: half-up}}',
      procedures: [
        '{id: a, for: growers, cases: {population: 7 firms, frequency: 1 per year}, activities: [{do: fill, time: 30 min}]}',
      ],
    });
    const result = resultOf(rounded, { layout: 'pra' });
    // G = 0.5 h; H = 3.5 h, rounded 4; M = 3.5 x 30
    expect(tableIn(result, 'layout-pra').rows[0]?.slice(4, 11)).toEqual([
      '0.5',
      '4',
      null,
      null,
      null,
      '30',
      '105',
    ]);
    expect(result.notes.map(({ id }) => id)).toContain('layout-rounded');
    const { explanation } = explained(rounded, { measure: 'burdenHours' });
    expect(explanation?.children[0]?.note).toBe('rounded, as every line is; before: 3.5');
  });

  it('Erfüllungsaufwand', () => {
    expect(of('erfuellungsaufwand').tables.map(({ id }) => id)).toEqual([
      'layout-erfuellungsaufwand',
      'layout-erfuellungsaufwand-citizens',
      'layout-erfuellungsaufwand-firms',
      'layout-erfuellungsaufwand-firms-once',
      'layout-erfuellungsaufwand-administration',
    ]);
    // per case 1,200 x 30 min x 30 EUR/h and 1,200 x 5 EUR; per firm 400 x 120 min x 30 EUR/h; the laboratory is no information duty
    expect(texts('erfuellungsaufwand', 'layout-erfuellungsaufwand-firms')).toEqual([
      'permit | 1200 | 30 | 30 | 5 | 18000 | 6000 | 24000 | 18000',
      'permit | 400 | 120 | 30 | 0 | 24000 | 0 | 24000 | 24000',
      'total | - | - | - | - | 42000 | 6000 | 48000 | 42000',
    ]);
    expect(texts('erfuellungsaufwand', 'layout-erfuellungsaufwand-citizens')).toEqual([
      'notice · online | 1200 | 15 | 0 | 300 | 0',
      'notice · post | 800 | 45 | 0 | 600 | 0',
      'total | - | - | - | 900 | 0',
    ]);
    expect(texts('erfuellungsaufwand', 'layout-erfuellungsaufwand')).toEqual([
      'citizens | 900 | 0 | - | 0 | 0 | -',
      'firms | - | 48000 | 42000 | - | 40000 | 40000',
      // 12,000 + 1,200 + 4,800
      'administration | - | 18000 | - | - | 0 | -',
    ]);
  });

  it('the Regulatory Burden Estimate', () => {
    // 48,000 of firms, 900 h x 10 EUR of individuals
    expect(texts('rbe', 'layout-rbe')).toEqual(['total, by sector | 48000 | 0 | 9000 | 0 | 57000']);
  });

  it('Wirkungsorientierte Folgenabschätzung, with the flags of the thresholds', () => {
    // 48,000 / 400 firms; it is not above 48,000
    expect(texts('wfa', 'layout-wfa-firms')).toEqual([
      'permit | 120 | 400 | 48000 | -',
      'total | 120 | 400 | 48000 | no',
    ]);
    // 900 h reach 900 h
    expect(texts('wfa', 'layout-wfa-citizens')).toEqual(['notice | 900 | 0 | -', 'total | 900 | 0 | yes']);
  });

  it('Wirkungsorientierte Folgenabschätzung, by the information duties alone where the threshold is of them', () => {
    const flagAbove = (limit: string) => {
      const head = `materiality: [{that: administrativeBurden, addressee: firms, above: ${limit}}]`;
      return tableIn(resultOf(planOf({ ...office, head }), { layout: 'wfa' }), 'layout-wfa-firms').total?.at(
        -1,
      );
    };
    // 18,000 + 24,000, without the laboratory
    expect([flagAbove('41_999 EUR'), flagAbove('42 k EUR')]).toEqual(['yes', 'no']);
  });

  it('Wirkungsorientierte Folgenabschätzung counts what its threshold is of, and says so', () => {
    const head =
      'headline: complianceCost\nmateriality: [{that: administrativeBurden, addressee: firms, per: procedure, above: 40 k EUR}]';
    const result = resultOf(planOf({ ...office, head }), { layout: 'wfa' });
    const { rows, total } = tableIn(result, 'layout-wfa-firms');
    // 18,000 + 24,000, without the laboratory; / 400 firms
    expect(rows).toEqual([['permit', '105', '400', '42000', 'yes']]);
    expect(total).toEqual(['total', '105', '400', '42000', null]);
    expect(result.notes.map(({ text }) => text)).toContain(
      'The costs of firms in the table are the administrative burden.',
    );
  });

  it('Wirkungsorientierte Folgenabschätzung adds up what one firm has, where all duties are of the same firms', () => {
    const duties = (population: string) =>
      resultOf(
        planOf({
          ...office,
          procedures: [
            '{id: records, for: growers, cases: {frequency: 12 per year}, activities: [{do: keep, time: 30 min}]}',
            `{id: annual, for: growers, cases: {population: ${population}, frequency: 1 per year}, activities: [{do: fill, time: 2 h}]}`,
          ],
        }),
        { layout: 'wfa' },
      );
    const same = duties('400 firms');
    // 12 x 0.5 h x 30; 2 h x 30; in the order of the model
    expect(tableIn(same, 'layout-wfa-firms').rows.map((row) => row.slice(0, 3))).toEqual([
      ['records', '180', '400'],
      ['annual', '60', '400'],
    ]);
    expect(tableIn(same, 'layout-wfa-firms').total?.slice(1, 4)).toEqual(['240', '400', '96000']);
    const differing = duties('40 firms');
    // 400 x 180 + 40 x 60
    expect(tableIn(differing, 'layout-wfa-firms').total?.slice(1, 4)).toEqual([null, null, '74400']);
    expect(differing.notes.map(({ text }) => text)).toContain(
      'The duties are not all of the same firms, so there is no cost per firm over all of them.',
    );
  });

  it('has the procedures in the order of the model, with the names of its pack', () => {
    const packs = planOf(
      {
        ...office,
        head: 'packs: [handbook]',
        procedures: [
          '{id: zoning, name: Zoning, for: growers, cases: {frequency: 1 per year}, activities: [{do: certified-copies}]}',
          '{id: a-report, name: A report, for: growers, cases: {frequency: 1 per year}, activities: [{do: fill, time: 1 h}]}',
        ],
      },
      {
        packs: {
          'handbook.yaml': [
            'balduque: pack/1',
            'id: handbook',
            'title: Handbook',
            'currency: EUR',
            'status: assumed',
            'activities:',
            '  certified-copies: {name: Copies with a stamp, money: 1 EUR}',
          ].join('\n'),
        },
      },
    );
    const table = tableIn(resultOf(packs, { layout: 'unit-values' }), 'layout-unit-values');
    expect(table.rows.map(([key]) => key)).toEqual(['zoning · certified-copies', 'a-report · fill']);
    // the second says the same in both
    expect(table.titles).toEqual({ 'zoning · certified-copies': 'Zoning · Copies with a stamp' });
  });

  it('the one-for-one rule', () => {
    expect(texts('one-for-one', 'layout-one-for-one')).toEqual([
      // 30 x 0.5 x 400 x 3; 30 x 2 x 400 x 1
      'permit · fill | 30 | 0.5 | 400 | 3 | 18000 | -',
      'permit · keep | 30 | 2 | 400 | 1 | 24000 | -',
      'total | - | - | - | - | 42000 | 0',
    ]);
  });

  it('transactions', () => {
    expect(texts('transactions', 'layout-transactions')).toEqual([
      'permit | 1200 | - | - | 10 | 12000 | no',
      // take-up 1,200 / 2,000; (1,200 x 1 + 800 x 6) / 2,000
      'notice | 2000 | 1200 | 0.6 | 3 | 6000 | no',
      'total | 3200 | - | - | - | 18000 | -',
    ]);
    expect(texts('transactions', 'layout-transactions-channels')).toEqual([
      'notice · online | 1200 | 1 | 1200',
      'notice · post | 800 | 6 | 4800',
    ]);
  });

  it('unit values', () => {
    expect(texts('unit-values', 'layout-unit-values')).toEqual([
      'permit · fill | 15 | 3 | 400 | 18000',
      'permit · keep | 60 | 1 | 400 | 24000',
      'permit · lab | 5 | 3 | 400 | 6000',
      // 15 min x 10; 60 % of 1 a year; 2,000
      'notice · online · fill | 2.5 | 0.6 | 2000 | 3000',
      'notice · post · fill | 7.5 | 0.4 | 2000 | 6000',
      'total | - | - | - | 57000',
    ]);
  });
});

describe('over a horizon', () => {
  const over = (horizon: string) => planOf({ ...office, head: `horizon: ${horizon}` });

  it('the Regulatory Burden Estimate is the average of a year, with what happens once', () => {
    const result = resultOf(over('{years: 10, annualise: average}'), { layout: 'rbe' });
    // (10 x 48,000 + 40,000) / 10; 9,000
    expect(tableIn(result, 'layout-rbe').rows[0]).toEqual([
      'total, by sector',
      '52000',
      '0',
      '9000',
      '0',
      '61000',
    ]);
    expect(result.notes.map(({ text }) => text)).toContain(
      'The table holds the average of a year from 2024 to 2033, not discounted; what happens once is in it.',
    );
  });

  it('the one-for-one rule has the present value and the annuity', () => {
    const plan20 = over(
      '{years: 1, annualise: annuity, rate: 20 %, factor: 0.5, once: start, recurring: end}',
    );
    const keep = tableIn(resultOf(plan20, { layout: 'one-for-one' }), 'layout-one-for-one').rows[1];
    // 24,000 at the end of the year / 1.2; x 0.5; / 400 firms
    expect(keep?.slice(5)).toEqual(['24000', null, '20000', '10000', '25']);
  });

  describe('the one-for-one rule', () => {
    // 400 firms, 30 EUR an hour; two years at 100 %, an annuity of half the present value
    const ruled = (procedure: string) => {
      const head =
        'horizon: {years: 2, annualise: annuity, rate: 100 %, factor: 0.5, once: start, recurring: end}';
      const entities = '{addressee: firms, tariff: clerk, population: 400 firms}';
      const segments = `{growers: ${entities}}`;
      return tableIn(
        resultOf(planOf({ ...office, head, segments, procedures: [`{id: a, for: growers, ${procedure}}`] }), {
          layout: 'one-for-one',
        }),
        'layout-one-for-one',
      );
    };
    const rowsOf = (procedure: string): readonly string[] =>
      ruled(procedure).rows.map((row) =>
        row
          .slice(1)
          .map((one) => one ?? '-')
          .join(' | '),
      );

    it('shows the periods that the present value is paid by', () => {
      // 1 per 2 years: 400 x 2 h x 30 = 24,000 in the second year: / 4 = 6,000; x 0.5; / 400
      const everySecond = ['30 | 2 | 400 | 0.5 | 12000 | - | 6000 | 3000 | 7.5'];
      const activity = 'activities: [{do: x, time: 2 h}]';
      expect(rowsOf(`cases: {frequency: 1 per 2 years}, ${activity}`)).toEqual(everySecond);
      expect(rowsOf(`cases: {validity: 2 years}, ${activity}`)).toEqual(everySecond);
      // 200 counted cases a year, paid once a year by 200 firms: 12,000 x (1/2 + 1/4) = 9,000
      expect(rowsOf(`cases: {counted: 200 cases per year}, ${activity}`)).toEqual([
        '30 | 2 | 200 | 1 | 12000 | - | 9000 | 4500 | 11.25',
      ]);
      // the same as 200 / 0.5 firms once in two years
      const timing = 'timing: {periods: 1 per 2 years}';
      expect(rowsOf(`cases: {counted: 200 cases per year}, ${timing}, ${activity}`)).toEqual(everySecond);
      // 1,200 cases of 400 firms, paid once a year: 3 x 2 h each; 72,000 x 3/4 = 54,000
      expect(rowsOf(`cases: {counted: 1_200 cases per year}, ${activity}`)).toEqual([
        '30 | 6 | 400 | 1 | 72000 | - | 54000 | 27000 | 67.5',
      ]);
    });

    it('holds what falls in other years than that of the model', () => {
      // 400 x 2 h x 30 = 24,000 in 2025 alone: / 4
      expect(
        rowsOf('cases: {frequency: 1 per year}, timing: {from: 2025}, activities: [{do: x, time: 2 h}]'),
      ).toEqual(['- | - | 400 | - | - | - | 6000 | 3000 | 7.5']);
    });

    it('has a row for each wage grade of a line, and what a business bears', () => {
      const { rows, total } = ruled(
        'cases: {frequency: 1 per year}, activities: [{do: x, grades: {clerk: 1 h, officer: 30 min}}]',
      );
      expect(rows.map(([id]) => id)).toEqual(['a · x · clerk', 'a · x · officer']);
      // 400 x 30 + 400 x 0.5 x 40 = 12,000 + 8,000; x 3/4 = 15,000; x 0.5; / 400
      expect(total?.slice(5)).toEqual(['20000', '0', '15000', '7500', '18.75']);
    });
  });
});

describe('a layout', () => {
  it('is that of the model beside the usual tables, unless another is asked for', () => {
    const own = planOf({ ...office, head: 'layout: rbe' });
    const ids = (layout?: LayoutChoice) =>
      resultOf(own, layout === undefined ? {} : { layout }).tables.map(({ id }) => id);
    expect(ids()[0]).toBe('layout-rbe');
    expect(ids()).toContain('by-component');
    expect(ids('pra')).toEqual(['layout-pra']);
    expect(ids('none')).not.toContain('layout-rbe');
  });

  it('is of what is selected', () => {
    const part = resultOf(plan, { layout: 'unit-values', select: new Map([['channel', ['post']]]) });
    expect(tableIn(part, 'layout-unit-values').total?.at(-1)).toBe('6000');
  });

  const as = (layout: LayoutChoice, format: Format, width = 80) =>
    render(of(layout), format, { width, color: false, language: 'en' });

  it('stays within the width of the terminal, in parts', async () => {
    for (const width of [80, 120]) {
      const lines = (await as('pra', 'table', width)).split('\n');
      expect(lines.filter((line) => line.length > width)).toEqual([]);
      expect(lines.filter((line) => line.startsWith(' permit')).length).toBeGreaterThan(1);
    }
  });

  it('has heads in one line as Markdown', async () => {
    const text = await as('pra', 'markdown');
    const head = text.split('\n').find((line) => line.startsWith('| procedure'));
    expect(head?.split('|').map((one) => one.trim())).toContain('I recordkeepers, recordkeeper');
    expect(head).toContain('| G hours per response, h |');
    expect(head).toContain('M cost (H+K)×L, EUR/yr');
  });

  it('of Australia has every sector, and millions with even decimals', async () => {
    const shown = await as('rbe', 'table', 120);
    // 48,000, nothing, 9,000 and 57,000
    expect(shown).toMatch(/^ total, by sector +0\.0480 +0\.0000 +0\.0090 +0\.0570$/m);
    expect(shown).not.toContain('not told');
  });

  it('is exact as CSV; several tables have a row for each cell', async () => {
    expect(await as('rbe', 'csv')).toBe(
      'regulatoryCosts,business,community,individuals,notTold,totalChange\n"total, by sector",48000,0,9000,0,57000\n',
    );
    expect(await as('wfa', 'csv')).toContain('layout-wfa-firms,permit,costPerFirm,120,EUR/year\n');
  });
});
