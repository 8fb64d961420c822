import { describe, expect, it } from 'vitest';
import { toText } from '../../src/quantity/exact.js';
import {
  figureAt,
  foundIn,
  planOf,
  timeOfActivity,
  valueAt,
  withActivity,
  withProcedure,
  withTime,
} from '../support/model.js';

const time = 'procedures/report/activities/pay/time';

describe('a figure', () => {
  it.each([
    ['45 min', '0.75'],
    ['1.5 h', '1.5'],
    ['"45 min"', '0.75'],
    ['45 min per case', '0.75'],
    ['{value: 45 min, status: published, source: s}', '0.75'],
    ['{value: 45 min, note: "why, oh why", grade: B, bestBefore: 2019-12-31}', '0.75'],
    ['{value: {value: 45 min}}', '0.75'],
    ['{range: {low: 30 min, high: 60 min}}', '0.75'],
    ['{range: {low: 30 min, mode: 36 min, high: 60 min}}', '0.6'],
    ['{value: 36 min, range: {low: 30 min, high: 60 min}}', '0.6'],
    ['{value: 36 min, range: {p5: 30 min, p95: 60 min}, shape: lognormal}', '0.6'],
  ])('%s is %s hours', (text, hours) => {
    const texts = withTime(text);
    const model = `${texts['model.yaml']}sources: {s: {title: A source}}\n`;
    expect(foundIn({ 'model.yaml': model }).filter((one) => !one.startsWith('BRD704'))).toEqual([]);
    expect(timeOfActivity({ 'model.yaml': model })).toBe(hours);
  });

  it('may be a series, long or short', () => {
    for (const text of [
      '{2012: 30 min, 2020: 60 min}',
      '{series: {2020: 60 min, 2012: 30 min}}',
      '{"2012": 30 min, 2020: 60 min}',
    ]) {
      const planned = planOf(withTime(text));
      const body = figureAt(planned, time)?.body;
      expect(body).toMatchObject({ is: 'series', between: 'linear', beyond: 'error' });
      expect(body?.is === 'series' && body.points.map(([year]) => year)).toEqual([2012, 2020]);
      expect([valueAt(planned, `${time}/2012`), valueAt(planned, `${time}/2020`)]).toEqual(['0.5', '1']);
    }
    const stepped = planOf(withTime('{series: {2012: 30 min}, between: step, beyond: growth}'));
    expect(figureAt(stepped, time)?.body).toMatchObject({ between: 'step', beyond: 'growth' });
  });

  it('may be a column of a table', () => {
    const planned = planOf({
      ...withTime('{table: data/t.csv, column: minutes, years: jahr, unit: min, between: step}'),
      'data/t.csv': 'jahr,minutes\n2020,45\n2012,30\n2013,\n',
    });
    expect(planned.diagnostics).toEqual([]);
    expect(figureAt(planned, time)?.body).toMatchObject({ is: 'series' });
    expect([valueAt(planned, `${time}/2012`), valueAt(planned, `${time}/2020`)]).toEqual(['0.5', '0.75']);
    expect(valueAt(planned, `${time}/2013`)).toBeUndefined();
  });

  it('may be a product of figures and names, whose units multiply', () => {
    const texts = withActivity('time: {product: [two, 50 %, 30 min per case]}');
    const planned = planOf({ 'model.yaml': `${texts['model.yaml']}figures: {two: 2}\n` });
    expect(planned.diagnostics).toEqual([]);
    expect(figureAt(planned, time)).toMatchObject({
      unit: { dimensions: { h: 1 } },
      body: { is: 'formula' },
    });
  });

  it('may differ by channel', () => {
    const planned = planOf(
      withProcedure(
        'channels: {office: {share: 60 %}, online: {share: 40 %}}',
        'fee: {office: 5 EUR, online: {value: 2 EUR, note: cheaper}}',
        'activities: [{do: pay, time: {office: 90 min, online: 15 min}}]',
      ),
    );
    expect(planned.diagnostics).toEqual([]);
    expect([valueAt(planned, `${time}/office`), valueAt(planned, `${time}/online`)]).toEqual(['1.5', '0.25']);
    const channels = planned.plan?.rows
      .filter(({ class: is }) => is === 'information')
      .map(({ at }) => at.channel);
    expect(channels).toEqual(['office', 'online']);
  });

  it('keeps the ends of its range in base units', () => {
    const ends = figureAt(planOf(withTime('{range: {low: 30 min, high: 60 min}}')), time)?.ends;
    expect(ends && [toText(ends.low), toText(ends.high)]).toEqual(['0.5', '1']);
  });
});
