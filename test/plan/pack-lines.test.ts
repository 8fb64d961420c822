// Lines that take their times and unit values from packs, with the numbers of the handbooks.
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.js';
import type { Explanation } from '../../src/result/result.js';
import {
  foundIn,
  modelYaml,
  planOf,
  valueAt,
  type Parts,
  type Planned,
  type Texts,
} from '../support/model.js';
import { explained, resultOf, tableIn, valuesIn } from '../support/run.js';

/** The plan of a model in which nothing is wrong. */
function soundly({ plan, diagnostics }: Planned): Plan {
  expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  return plan as Plan;
}

const valueOf = (
  plan: Plan,
  measure: string,
  select: Readonly<Record<string, string>> = {},
): string | undefined =>
  valuesIn(
    resultOf(plan, {
      select: new Map(Object.entries(select).map(([key, value]) => [key, [value]])),
      leads: 'administrativeCost',
    }),
  )(measure);

const flat = (one: Explanation): readonly Explanation[] => [one, ...one.children.flatMap(flat)];

const german = (lines: string, parts: Parts = {}): Texts => ({
  'model.yaml': modelYaml({
    tariffs: 'prices: 2025\ntariffs: {}',
    segments:
      'segments: {people: {addressee: citizens, tariff: de-citizens}, firms: {addressee: firms, tariff: wz-j-mean}}',
    procedures: `procedures:\n  - id: report\n    for: {people: {cases: {counted: 1 k cases per year}}, firms: {cases: {counted: 600 cases per year}}}\n    ${lines}`,
    more: 'packs: [de-2026]',
    ...parts,
  }),
});
const found = (line: string): readonly string[] => foundIn(german(`activities: [${line}]`));

const spanish = (line: string): Texts => ({
  'model.yaml': modelYaml({
    tariffs: '',
    segments: 'segments: {firms: {addressee: firms}}',
    procedures: `procedures:\n  - {id: report, for: firms, cases: {counted: 100 cases per year}, activities: [${line}]}`,
    more: 'packs: [es-simplified]',
  }),
});

describe('a line with a complexity', () => {
  const planned = planOf(
    german(
      'activities: [{do: prepare-data, complexity: medium}]\n    administration: [{do: formal-check, complexity: simple, tariff: bund-gehoben}]',
    ),
  );

  it('takes the time of its addressee, and that of the administration on its side', () => {
    const plan = soundly(planned);
    // Citizens 30 min: 1,000 x 0.5 h. Business 20 min at 52.80 EUR/h: 600 x 1/3 h = 200 h, 200 x 52.80 = 10,560 EUR.
    expect(valueOf(plan, 'hours', { addressee: 'citizens' })).toBe('500');
    expect(valueOf(plan, 'hours', { addressee: 'firms' })).toBe('200');
    expect(valueOf(plan, 'administrativeCost')).toBe('10560');
    // Formal check 5 min at 40.40 EUR/h, in 1,600 cases: 1,600 / 12 x 40.40 = 5,386.67 EUR.
    expect(Number(valueOf(plan, 'processingCost'))).toBeCloseTo(5386.6667, 3);
    expect(plan.headline).toBe('complianceCost');
  });

  it('explains it down to the line of the pack, with its source', () => {
    const plan = soundly(planned);
    const { explanation } = explained(plan, { measure: 'administrativeCost', depth: 9 });
    const time = flat(explanation as Explanation).find(({ label, pack }) => label === 'time' && pack);
    expect(time?.written).toBe('20 min');
    expect(time?.place).toMatch(/^packs\/de-2026\.yaml:\d+:\d+$/);
    expect([time?.pack, time?.status, time?.sources?.map(({ id }) => id)]).toEqual([
      'de-2026 (2026)',
      'published',
      ['leitfaden-2026'],
    ]);
  });

  it('is told whose method it is computed by', () => {
    const plan = soundly(planned);
    const notes = resultOf(plan).notes.filter(({ id }) => id.startsWith('pack/'));
    expect(notes.map(({ id }) => id)).toEqual(['pack/de-2026']);
    expect(notes[0]?.text).toContain('headline complianceCost');
    expect(notes[0]?.text).toContain('from the pack de-2026 (2026)');
  });

  it('says which one it means, and which there is', () => {
    expect(found('{do: prepare-data}')).toEqual(['BRD419 prepare-data']);
    // Told of citizens and of business.
    expect(found('{do: advise, complexity: simple}')).toEqual(['BRD420 simple', 'BRD420 simple']);
    // No time that would be read as the handbook's, but what has one for the same addressee.
    const [told] = planOf(
      german('activities: [{do: formal-check, complexity: simple, segment: firms}]'),
    ).diagnostics;
    expect(told?.code).toBe('BRD420');
    expect(told?.help).not.toMatch(/\d+ min/);
    expect(told?.help).toContain('prepare-data');
    expect(told?.help).not.toContain('formal-check');
    expect(found('{do: stand-in-line, complexity: simple}')).toEqual(['BRD421 simple']);
    expect(
      foundIn(german('administration: [{do: calculate, complexity: complex, tariff: bund-mean}]')),
    ).toEqual(['BRD420 complex']);
  });

  it('has no times where the addressee is mixed', () => {
    const segments =
      'segments: {people: {addressee: mixed, tariff: de-citizens}, firms: {addressee: firms, tariff: wz-j-mean}}';
    expect(foundIn(german('activities: [{do: pay, complexity: simple}]', { segments }))).toEqual([
      'BRD420 simple',
    ]);
  });

  it('may say its own time, and why', () => {
    expect(found('{do: pay, complexity: simple, time: 9 min}')).toEqual(['BRD422 9 min']);
    expect(found('{do: pay, complexity: simple, time: 9 min, note: Measured}')).toEqual([]);
    expect(found('{do: pay, complexity: simple, time: {value: 9 min, note: Measured}}')).toEqual([]);
    // The help quotes the table: business pays in 2 min where it is simple, in 15 min where it is complex.
    const help = (complexity: string): string | undefined =>
      planOf(
        german(`activities: [{do: pay, complexity: ${complexity}, time: 9 min, segment: firms}]`),
      ).diagnostics.find(({ code }) => code === 'BRD422')?.help;
    expect(help('simple')).toContain('the handbook has 2 min');
    expect(help('complex')).toContain('the handbook has 15 min');
    // Without a complexity it stands in the place of no value.
    expect(found('{do: pay, time: 9 min}')).toEqual([]);
  });

  it('may add an outlay to the time of the pack', () => {
    const one = planOf(german('activities: [{do: pay, complexity: simple, money: 2 EUR, segment: firms}]'));
    // 600 x (2/60 h x 52.80 EUR/h + 2 EUR) = 1,056 + 1,200.
    expect(valueOf(soundly(one), 'administrativeCost')).toBe('2256');
  });

  it('takes nothing where its own time is wrong: that is told alone', () => {
    expect(found('{do: pay, complexity: simple, time: 9 mun}')).toEqual(['BRD307 mun']);
    expect(found('{do: pay, complexity: hard}')).toEqual(['BRD206 hard']);
  });
});

describe('an activity with one time', () => {
  it('needs no complexity', () => {
    const one = planOf(german('activities: [{do: travel-district, segment: firms}]'));
    // 600 x (22/60 h x 52.80 EUR/h + 3.10 EUR) = 11,616 + 1,860.
    expect(valueOf(soundly(one), 'administrativeCost')).toBe('13476');
    expect(found('{do: travel-district, complexity: simple, segment: firms}')).toEqual(['BRD420 simple']);
    expect(found('{do: travel-district, tariff: wz-c-low, staff: 2, segment: firms, note: Two go}')).toEqual(
      [],
    );
  });
});

describe('a unit value', () => {
  it('is taken by the name alone', () => {
    const one = planOf(spanish('{do: in-person-application}'));
    expect(valueOf(soundly(one), 'administrativeCost')).toBe('8000');
    expect(valueAt(one, 'packs/es-simplified/activities/in-person-application/money')).toBe('80');
  });

  it('gives way to an own amount, with a reason', () => {
    expect(foundIn(spanish('{do: in-person-application, money: 70 EUR}'))).toEqual(['BRD422 70 EUR']);
    const own = planOf(spanish('{do: in-person-application, money: 70 EUR, note: Our survey}'));
    expect(valueOf(soundly(own), 'administrativeCost')).toBe('7000');
  });
});

describe('an activity of a pack', () => {
  it('that is misspelt is told once, with what the pack has', () => {
    const planned = planOf(spanish('{do: prepare-raport}'));
    const { code, severity, help } = planned.diagnostics[0] ?? {};
    expect([planned.diagnostics.length, code, severity]).toEqual([1, 'BRD447', 'error']);
    expect(help).toContain('did you mean "prepare-report"?');
    expect(help).toContain('certified-copies');
    // Far from any name it is a line of its own that costs nothing.
    expect(foundIn(spanish('{do: dance}'))).toEqual(['BRD412 dance']);
  });

  it('may stand twice, with an id of its own', () => {
    const one = planOf(
      german(
        'activities: [{do: pay, complexity: simple, segment: firms}, {do: pay, id: pay-annex, complexity: medium, segment: firms}, {do: wait-there, time: 1 h, segment: people}]',
      ),
    );
    const result = resultOf(soundly(one), { by: ['item'], measures: ['hours'] });
    const { rows, titles } = tableIn(result, 'by-item');
    // 600 x 2 min; 600 x 4 min; 1,000 x 1 h
    expect(Object.fromEntries(rows.map(([item, hours]) => [item, hours]))).toMatchObject({
      pay: '20',
      'pay-annex': '40',
      'wait-there': '1000',
    });
    expect(titles?.['pay-annex']).toBe(titles?.['pay']);
    expect(found('{do: pay, complexity: simple}, {do: pay, complexity: simple}')).toEqual(['BRD401 pay']);
    expect(
      found(
        '{do: pay, id: x, complexity: simple}, {do: calculate, id: x, complexity: simple, segment: firms}',
      ),
    ).toEqual(['BRD401 x']);
  });
});

describe('a quantity', () => {
  it('multiplies what one costs, which keeps its source', () => {
    const one = soundly(planOf(spanish('{do: certified-copies, quantity: 2}')));
    // 2 x 1 EUR x 100 cases
    expect(valueOf(one, 'administrativeCost')).toBe('200');
    const { rows } = tableIn(resultOf(one, { layout: 'unit-values' }), 'layout-unit-values');
    // unit value, quantity, frequency (not known of counted cases), cases, total
    expect(rows.map((row) => row.slice(1))).toEqual([['1', '2', null, '100', '200']]);
    const { explanation } = explained(one, { measure: 'administrativeCost', depth: 9 });
    const parts = flat(explanation as Explanation);
    expect(parts.find(({ label }) => label === 'quantity')?.written).toBe('2');
    expect(parts.find(({ pack }) => pack)?.pack).toContain('es-simplified');
  });

  it('multiplies time too, and may differ by channel', () => {
    const timed = soundly(
      planOf(german('activities: [{do: pay, complexity: simple, quantity: {people: 3, firms: 1.5}}]')),
    );
    // Citizens 1 min x 3 x 1,000; business 2 min x 1.5 x 600
    expect([
      valueOf(timed, 'hours', { addressee: 'citizens' }),
      valueOf(timed, 'hours', { addressee: 'firms' }),
    ]).toEqual(['50', '30']);
  });
});

describe('a table of procedures', () => {
  it('may say the complexity in a column', () => {
    const texts: Texts = {
      ...german('', {
        procedures:
          'procedures: {table: r.csv, common: {for: firms, activities: [{do: pay, segment: firms}]}, columns: {id: id, cases.counted: {column: n, unit: cases per year}, activities.pay.complexity: how, activities.check.complexity: check}}',
      }),
      'r.csv': 'id,n,how,check\na,60,simple,\nb,60,complex,medium\n',
    };
    const planned = planOf(texts);
    expect(planned.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      // The other segment of the model is asked for nothing here.
      expect.stringContaining('BRD704') as string,
    ]);
    // a: pay 2 min x 60 = 2 h. b: pay 15 min x 60 = 15 h, check 10 min x 60 = 10 h.
    expect(valueOf(planned.plan as Plan, 'hours')).toBe('27');
  });
});

describe('names near those of a large catalogue', () => {
  const packs = '[de-2026]';
  const names = (...list: readonly string[]): readonly string[] =>
    foundIn(
      german(`activities: [${list.map((name) => `{do: ${name}, time: 5 min}`).join(', ')}]`, {
        more: `packs: ${packs}`,
      }),
    );

  it('are asked about where they are slips', () => {
    expect(names('familiarize', 'prepare-dta', 'correct-after-inspecton')).toEqual([
      'BRD416 familiarize',
      'BRD416 prepare-dta',
      'BRD416 correct-after-inspecton',
    ]);
  });

  it('are free where they are other names of the field', () => {
    expect(
      names(
        'retain-data',
        'collect',
        'revise',
        'access',
        'certify',
        'notify',
        'wait',
        'travel',
        'queue',
        'read-notice',
        'print',
        'sign',
        'scan',
        'phone',
        'register',
        'appeal',
        'archive',
        'approve',
        'interview',
        'present-data',
        'describe',
        'upload',
        'translate',
        'review',
        'inspect',
        'submit',
        'apply',
        'fill-in',
        'copy',
        'file',
        'request-data',
        'update-data',
        'transport',
        'measure',
      ),
    ).toEqual([]);
  });
});
