// Lines that several wage grades work on. A case takes a manager 0.5 h x 40 = 20 EUR, two technicians 2 h x 2 x 30 = 120, a clerk 1 h x 20 = 20; 5 EUR of postage.
import { describe, expect, it } from 'vitest';
import { runScenario } from '../../src/analysis/scenario-run.js';
import { loadOn, scenarioOf, scenarioYaml } from '../support/reforms.js';
import {
  columnIn,
  explained,
  planOf,
  resultOf,
  tableIn,
  toldOf,
  valuesOf,
  type Sketch,
} from '../support/run.js';

const grades = 'grades: {manager: 30 min, technical: {time: 2 h, staff: 2}, clerk: 1 h}';
const filing = (line: string, more = ''): Sketch => ({
  tariffs: '{manager: {wage: 40 EUR/h}, technical: {wage: 30 EUR/h}, clerk: {wage: 20 EUR/h}}',
  segments: '{people: {addressee: firms, tariff: clerk, population: 50 firms}}',
  procedures: [
    `{id: a, for: people, cases: {counted: 100 cases per year}, ${more} activities: [{do: file, ${line}}]}`,
  ],
});
const whole = filing(`${grades}, money: 5 EUR`);

describe('a line with wage grades', () => {
  it('costs what each grade costs, and its money once', () => {
    // 100 x (20 + 120 + 20 + 5); hours 100 x (0.5 + 4 + 1)
    const value = valuesOf(whole);
    expect([value('administrativeBurden'), value('hours')]).toEqual(['16500', '550']);
  });

  it('is told apart by tariff, and what has no tariff stands by itself', () => {
    const result = resultOf(planOf(whole), { by: ['tariff'], measures: ['administrativeBurden'] });
    expect(columnIn(tableIn(result, 'by-tariff'), 'administrativeBurden')).toEqual({
      technical: '12000',
      manager: '2000',
      clerk: '2000',
      '(no tariff)': '500',
    });
  });

  it('works on the side of the administration too', () => {
    const parts = filing('time: 1 h', `administration: [{do: check, ${grades}}],`);
    // 100 x (20 + 120 + 20)
    expect(valuesOf(parts)('processingCost')).toBe('16000');
  });

  it('may differ by channel, and stand in one alone', () => {
    const channels = 'channels: {office: {share: 60 %}, online: {share: 40 %}},';
    // 60 x 40 + 40 x 0.5 x 40 = 2,400 + 800; clerk 100 x 1 x 20 = 2,000
    const differing = filing('grades: {manager: {office: 1 h, online: 30 min}, clerk: 1 h}', channels);
    expect(valuesOf(differing)('administrativeBurden')).toBe('5200');
    // 60 cases x 160
    expect(valuesOf(filing(`${grades}, channel: office`, channels))('administrativeBurden')).toBe('9600');
  });

  it('keeps what is said of the line: per, repeats, business as usual', () => {
    // 50 firms x 160 EUR, less 25 %
    const parts = filing(`${grades}, per: entity-year, businessAsUsual: 25 %`);
    expect(valuesOf(parts)('administrativeBurden')).toBe('6000');
    // 100 x 1.1 x 160
    expect(valuesOf(filing(`${grades}, repeats: true`, 'rework: 10 %,'))('administrativeBurden')).toBe(
      '17600',
    );
  });

  it('has figures with a status and paths of their own', () => {
    const plan = planOf(filing('grades: {manager: {value: 30 min, status: fitted, note: why}, clerk: 1 h}'));
    const paths = plan.figures.filter(({ path }) => path.includes('/grades/'));
    expect(paths.map(({ path, standing }) => [path, standing.status?.value])).toEqual([
      ['procedures/a/activities/file/grades/manager/time', 'fitted'],
      ['procedures/a/activities/file/grades/clerk/time', 'assumed'],
    ]);
  });

  it('is explained grade by grade', () => {
    const { explanation } = explained(planOf(whole), { measure: 'administrativeBurden', depth: 9 });
    const text = JSON.stringify(explanation);
    for (const tariff of ['manager', 'technical', 'clerk'])
      expect(text).toContain(`file · time · people · ${tariff}`);
  });

  it.each([
    [`${grades}, time: 5 min`, ['BRD213 time']],
    [`${grades}, staff: 2`, ['BRD213 staff']],
    [`${grades}, tariff: clerk`, ['BRD213 tariff']],
    ['grades: {nobody: 5 min, clerk: 5 min}', ['BRD402 nobody']],
    ['grades: {clerk: 5 EUR}', ['BRD309 5 EUR']],
    ['grades: {clerk: {staff: 2}}', ['BRD202 staff']],
    ['grades: {clerk: {time: 1 h, stafff: 2}}', ['BRD201 stafff']],
    ['grades: {}', ['BRD412 file']],
  ])('%s', (line, told) => {
    expect(toldOf(filing(line)).filter((one) => !one.startsWith('BRD704'))).toEqual(told);
  });
});

describe('a reform of a line with wage grades', () => {
  const after = (change: string): string | undefined => {
    const request = { year: 2024, select: new Map(), by: [], measures: ['hours'], leads: 'hours' } as const;
    return runScenario(scenarioOf(whole, [`{id: r, ${change}}`]), request).runs[0]?.headline['hours']?.value;
  };
  const told = (change: string): readonly string[] =>
    loadOn(whole, { trial: scenarioYaml([`{id: r, ${change}}`]) }, 'trial').diagnostics.map(
      ({ code }) => code,
    );

  it('scales the time of all of them, or of one', () => {
    // 550 x 0.8; 550 - 100 x 1 h x 50 %
    expect(after('select: {activity: file}, scale: {time: 20 % less}')).toBe('440');
    expect(after('select: {activity: file, tariff: clerk}, scale: {time: 50 % less}')).toBe('500');
  });

  it('sets the time of one that it names, and no one time for all', () => {
    // the clerk takes 0.5 h: 550 - 50
    expect(after('select: {activity: file, tariff: clerk}, set: {time: 30 min}')).toBe('500');
    expect(told('select: {activity: file}, set: {time: 30 min}')).toEqual(['BRD214']);
    expect(told('select: {activity: file}, scale: {time: 5 min less}')).toEqual(['BRD214']);
    expect(told('select: {activity: file}, set: {staff: 2}')).toEqual(['BRD214']);
  });
});
