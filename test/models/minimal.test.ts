// The smallest model, checked by hand, and one figure of each kind changed: the result moves by exactly what arithmetic says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.js';
import { compile, planIn, resultOf, root, valuesIn } from '../support/run.js';

describe('models/minimal', () => {
  it('gives what the comments in it say', () => {
    const value = valuesIn(resultOf(planIn('models/minimal')));
    expect(value('administrativeBurden')).toBe('239000'); // 94,000 + 125,000 + 20,000
    expect(value('opportunityCost')).toBe('20000'); // 40 x 50 days x 73,000 x 5 % / 365
    expect(value('economicCost')).toBe('259000');
    expect(value('shareOfGdp')).toBe('0.00259'); // of 100 M
    expect(value('perCapita')).toBe('25.9'); // of 10,000 persons
    expect(value('processingCost')).toBe('65800'); // 52,000 + 9,000 + 4,800
    expect(value('fees')).toBe('50000');
    expect(value('userOutlay')).toBe('134000'); // 24,000 travel + 50,000 printer + 10,000 plans + 50,000 fees
    expect(value('administrativeCost')).toBe('314000'); // 94,000 + (150,000 + 50,000) + 20,000
    expect(value('hours')).toBe('13400'); // 2,500 + 4,500 + 6,000 + 400
    expect(value('burdenHours')).toBe('10400'); // 2,500 + 4,500 + 3,000 + 400
    expect(value('cases')).toBe('16040'); // 10,000 + 6,000 + 40
    expect(value('waitingDays')).toBe('2000'); // 40 x 50
    expect(value('oneOffAdministrativeBurden')).toBe('2500'); // 50 x 2 h x 25
    expect(value('oneOffHours')).toBe('100');
  });
});

type Change = {
  readonly figure: string;
  readonly file: 'procedures.yaml' | 'model.yaml';
  readonly from: string;
  readonly to: string;
  /** The measures that move, and where to. All others stay. */
  readonly moved: Readonly<Record<string, string>>;
};

// Economic cost 259,000; burden 239,000; a share of GDP is the economic cost / 100 M; per head / 10,000.
const changes: readonly Change[] = [
  {
    figure: 'time',
    file: 'procedures.yaml',
    from: 'time: 15 min',
    to: 'time: 18 min',
    // 10,000 x 3/60 h = 500 h more, x 10 EUR = 5,000
    moved: {
      economicCost: '264000',
      administrativeCost: '319000',
      administrativeBurden: '244000',
      complianceCost: '244000',
      hours: '13900',
      burdenHours: '10900',
      shareOfGdp: '0.00264',
      perCapita: '26.4',
    },
  },
  {
    figure: 'money',
    file: 'procedures.yaml',
    from: 'money: 4 EUR',
    to: 'money: 4.50 EUR',
    // 6,000 x 0.50 = 3,000
    moved: {
      economicCost: '262000',
      administrativeCost: '317000',
      administrativeBurden: '242000',
      complianceCost: '242000',
      userOutlay: '137000',
      shareOfGdp: '0.00262',
      perCapita: '26.2',
    },
  },
  {
    figure: 'wage',
    file: 'model.yaml',
    from: 'wage: 10 EUR/h',
    to: 'wage: 11 EUR/h',
    // 7,000 h of citizens x 1 EUR = 7,000
    moved: {
      economicCost: '266000',
      administrativeCost: '321000',
      administrativeBurden: '246000',
      complianceCost: '246000',
      shareOfGdp: '0.00266',
      perCapita: '26.6',
    },
  },
  {
    figure: 'overhead',
    file: 'model.yaml',
    from: 'overhead: 25 %',
    to: 'overhead: 30 %',
    // 25 -> 26 EUR: report 6,000 h gross 6,000, net 3,000; plan 50 x 8 h = 400; once 50 x 2 h = 100
    moved: {
      economicCost: '262400',
      administrativeCost: '320400',
      administrativeBurden: '242400',
      complianceCost: '242400',
      shareOfGdp: '0.002624',
      perCapita: '26.24',
      oneOffEconomicCost: '2600',
      oneOffAdministrativeCost: '2600',
      oneOffAdministrativeBurden: '2600',
      oneOffComplianceCost: '2600',
    },
  },
  {
    figure: 'share of a channel',
    file: 'procedures.yaml',
    from: 'office: {share: 60 %, processing: 8 EUR}\n      online: {share: 40 %, processing: 1 EUR}',
    to: 'office: {share: 50 %, processing: 8 EUR}\n      online: {share: 50 %, processing: 1 EUR}',
    // 1,000 journeys fewer: x (0.75 h x 10 + 4) = 11,500, 750 h, 4,000 of money; processing 1,000 x 7 = 7,000 less
    moved: {
      economicCost: '247500',
      administrativeCost: '302500',
      administrativeBurden: '227500',
      complianceCost: '227500',
      hours: '12650',
      burdenHours: '9650',
      userOutlay: '130000',
      processingCost: '58800',
      shareOfGdp: '0.002475',
      perCapita: '24.75',
    },
  },
  {
    figure: 'counted cases',
    file: 'procedures.yaml',
    from: 'value: 10 k cases per year',
    to: 'value: 11 k cases per year',
    // A tenth more of the certificate: 94,000 -> 103,400; 7,000 h -> 7,700; town 52,000 -> 57,200; fees 55,000; paid 24,000 -> 26,400
    moved: {
      economicCost: '268400',
      administrativeCost: '323400',
      administrativeBurden: '248400',
      complianceCost: '248400',
      hours: '14100',
      burdenHours: '11100',
      cases: '17040',
      fees: '55000',
      userOutlay: '141400',
      processingCost: '71000',
      shareOfGdp: '0.002684',
      perCapita: '26.84',
    },
  },
  {
    figure: 'population',
    file: 'model.yaml',
    from: 'population: 500 firms',
    to: 'population: 600 firms',
    // A fifth more of the report: gross 200,000 -> 240,000, net 125,000 -> 150,000; cases 7,200; town 10,800; printers 60,000
    moved: {
      economicCost: '284000',
      administrativeCost: '354000',
      administrativeBurden: '264000',
      complianceCost: '264000',
      hours: '14600',
      burdenHours: '11000',
      cases: '17240',
      userOutlay: '144000',
      processingCost: '67600',
      shareOfGdp: '0.00284',
      perCapita: '28.4',
      processingHours: '520', // 7,200 x 3 min + 160
    },
  },
  {
    figure: 'frequency',
    file: 'procedures.yaml',
    from: 'frequency: 12 per year',
    to: 'frequency: 4 per year',
    // A third of the time: gross 150,000 -> 50,000, net 75,000 -> 25,000; the printer stays; town 9,000 -> 3,000
    moved: {
      economicCost: '209000',
      administrativeCost: '214000',
      administrativeBurden: '189000',
      complianceCost: '189000',
      hours: '9400',
      burdenHours: '8400',
      cases: '12040',
      processingCost: '59800',
      shareOfGdp: '0.00209',
      perCapita: '20.9',
      processingHours: '260', // 2,000 x 3 min + 160
    },
  },
  {
    figure: 'entrants',
    file: 'procedures.yaml',
    from: 'entrants: 50 firms per year',
    to: 'entrants: 80 firms per year',
    // once 80 x 2 h x 25 = 4,000 and 160 h; nothing of the year moves
    moved: {
      oneOffEconomicCost: '4000',
      oneOffAdministrativeCost: '4000',
      oneOffAdministrativeBurden: '4000',
      oneOffComplianceCost: '4000',
      oneOffHours: '160',
      oneOffBurdenHours: '160',
    },
  },
  {
    figure: 'business as usual',
    file: 'procedures.yaml',
    from: 'businessAsUsual: 50 %',
    to: 'businessAsUsual: 20 %',
    // net 75,000 -> 120,000, 3,000 h -> 4,800 h; gross stays
    moved: {
      economicCost: '304000',
      administrativeBurden: '284000',
      complianceCost: '284000',
      burdenHours: '12200',
      shareOfGdp: '0.00304',
      perCapita: '30.4',
    },
  },
  {
    figure: 'life',
    file: 'procedures.yaml',
    from: 'life: 4 years',
    to: 'life: 5 years',
    // 500 x 400 / 5 = 40,000 instead of 50,000
    moved: {
      economicCost: '249000',
      administrativeCost: '304000',
      administrativeBurden: '229000',
      complianceCost: '229000',
      userOutlay: '124000',
      shareOfGdp: '0.00249',
      perCapita: '24.9',
    },
  },
  {
    figure: 'rework',
    file: 'procedures.yaml',
    from: 'rework: 25 %',
    to: 'rework: 50 %',
    // 40 x 1.5 = 60 plans instead of 50: 10 x 400 = 4,000, 80 h, 2,000 of money; not the inspections, not the waiting
    moved: {
      economicCost: '263000',
      administrativeCost: '318000',
      administrativeBurden: '243000',
      complianceCost: '243000',
      hours: '13480',
      burdenHours: '10480',
      userOutlay: '136000',
      shareOfGdp: '0.00263',
      perCapita: '26.3',
    },
  },
  {
    figure: 'processing',
    file: 'procedures.yaml',
    from: 'processing: 1 EUR',
    to: 'processing: 1.25 EUR',
    moved: { processingCost: '66800' }, // 4,000 x 0.25 = 1,000
  },
  {
    figure: 'fee',
    file: 'procedures.yaml',
    from: 'fee: 5 EUR',
    to: 'fee: 6 EUR',
    moved: { fees: '60000', userOutlay: '144000' }, // 10,000 x 1
  },
  {
    figure: 'legal days',
    file: 'procedures.yaml',
    from: 'legal: 60 days',
    to: 'legal: 70 days',
    // 40 x 60 days x 10 = 24,000
    moved: {
      economicCost: '263000',
      opportunityCost: '24000',
      waitingDays: '2400',
      shareOfGdp: '0.00263',
      perCapita: '26.3',
    },
  },
  {
    figure: 'ready',
    file: 'procedures.yaml',
    from: 'ready: 10 days',
    to: 'ready: 35 days',
    // 40 x 25 days x 10 = 10,000
    moved: {
      economicCost: '249000',
      opportunityCost: '10000',
      waitingDays: '1000',
      shareOfGdp: '0.00249',
      perCapita: '24.9',
    },
  },
  {
    figure: 'capital blocked',
    file: 'procedures.yaml',
    from: 'blocked: 73_000 EUR',
    to: 'blocked: 109_500 EUR',
    // half as much again: 30,000
    moved: { economicCost: '269000', opportunityCost: '30000', shareOfGdp: '0.00269', perCapita: '26.9' },
  },
  {
    figure: 'return',
    file: 'procedures.yaml',
    from: 'return: 5 % per year',
    to: 'return: 8 % per year',
    // 20,000 x 8 / 5 = 32,000
    moved: { economicCost: '271000', opportunityCost: '32000', shareOfGdp: '0.00271', perCapita: '27.1' },
  },
  {
    figure: 'GDP',
    file: 'model.yaml',
    from: '2024: 100 M EUR',
    to: '2024: 200 M EUR',
    moved: { shareOfGdp: '0.001295' },
  },
];

describe('one figure changed', () => {
  const files = ['model.yaml', 'procedures.yaml'] as const;
  const texts = Object.fromEntries(
    files.map((file) => [file, readFileSync(join(root, 'models/minimal', file), 'utf8')]),
  ) as Record<(typeof files)[number], string>;

  const headline = (changed: Readonly<Record<string, string>>): Record<string, string | undefined> => {
    const { plan, diagnostics } = compile(changed);
    expect(diagnostics).toEqual([]);
    const entries = Object.entries(resultOf(plan as Plan).runs[0]?.headline ?? {});
    return Object.fromEntries(entries.map(([name, { value }]) => [name, value]));
  };
  const before = headline(texts);

  it.each(changes)('$figure: $from -> $to', ({ file, from, to, moved }) => {
    expect(texts[file].split(from)).toHaveLength(2);
    // Without subsidies and substantive duties, Australia's headline is the economic cost.
    const { economicCost, oneOffEconomicCost } = moved;
    const regulatory = {
      ...(economicCost === undefined ? {} : { regulatoryBurden: economicCost }),
      ...(oneOffEconomicCost === undefined ? {} : { oneOffRegulatoryBurden: oneOffEconomicCost }),
    };
    expect(headline({ ...texts, [file]: texts[file].replace(from, to) })).toEqual({
      ...before,
      ...moved,
      ...regulatory,
    });
  });
});
