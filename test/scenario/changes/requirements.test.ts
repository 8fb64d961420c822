// Requirements that fall away, are known already, or come filled in.
import { describe, expect, it } from 'vitest';
import type { Sketch } from '../../support/run.js';
import { toldOn, underOn } from '../../support/told.js';

// 1,000 cases: forms 10 EUR; the copy 6 EUR of money and 3 min = 0.50 EUR; the proof 30 min = 5 EUR: 21,500 EUR.
const town: Sketch = {
  procedures: [
    '{id: p, for: people, cases: {counted: 1 k cases per year}, channels: {office: {share: 70 %}, online: {share: 30 %}}, requirements: [{id: copy, time: 3 min, money: 6 EUR}, {id: proof, time: 30 min}], activities: [{do: forms, time: 60 min}]}',
    '{id: q, for: people, cases: {counted: 10 cases per year}, requirements: [{id: stamp, money: 3 EUR}], activities: [{do: copy, time: 0 min}]}',
  ],
};
const one = (change: string, select = 'procedure: p'): string => `{id: one, select: {${select}}, ${change}}`;
const burden = underOn(town);

describe('drop-requirement', () => {
  it('is in all channels, or in those that are selected', () => {
    expect(burden([one('drop-requirement: {requirements: [copy, proof]}')])).toBe('10030'); // and 10 x 3 EUR of q
    expect(burden([one('drop-requirement: {requirements: copy}', 'channel: online')])).toBe('19580'); // 300 x 6.50 less
  });

  it('tells a requirement that is none, with the near miss', () => {
    expect(toldOn(town, one('drop-requirement: {requirements: [copy, prof]}'))).toEqual([
      'BRD818 nothing that is selected has "prof" among its requirements',
    ]);
    expect(toldOn(town, one('drop-requirement: {requirements: forms}'))).toEqual([
      'BRD818 nothing that is selected has "forms" among its requirements',
    ]);
  });

  it('does not take an activity of the same name', () => {
    expect(toldOn(town, one('drop-requirement: {requirements: copy}', 'procedure: q'))).toEqual([
      'BRD818 nothing that is selected has "copy" among its requirements',
    ]);
  });
});

describe('once-only', () => {
  it('takes time and money of what is held, by the share of the cases', () => {
    expect(burden([one('once-only: {requirements: copy, share: 40 %}')])).toBe('18930'); // 1,000 x 6.50 x 40 % less
    expect(burden([one('once-only: {requirements: copy}')])).toBe('15030');
  });

  it('may differ by channel, or by segment', () => {
    // Online 300 x 6.50 x 80 % = 1,560; nothing is held for the office.
    expect(burden([one('once-only: {requirements: copy, share: {online: 80 %}}')])).toBe('19970');
    expect(burden([one('once-only: {requirements: copy, share: {people: 50 %}}')])).toBe('18280');
    expect(toldOn(town, one('once-only: {requirements: copy, share: {onlin: 80 %}}'))).toEqual([
      'BRD403 there is no segment or channel "onlin"',
    ]);
  });

  it('is a part of a whole', () => {
    expect(toldOn(town, one('once-only: {requirements: copy, share: 101 %}'))).toEqual([
      'BRD816 here goes a part of a whole, from 0 % to 100 %',
    ]);
  });

  it('twice leaves what neither holds', () => {
    const again = '{id: two, select: {procedure: p}, once-only: {requirements: copy, share: 50 %}}';
    expect(burden([one('once-only: {requirements: copy, share: 50 %}'), again])).toBe('16655'); // 6,500 x 75 % less
  });
});

describe('prefill', () => {
  it('is of the lines that are named, for a share of the cases', () => {
    expect(burden([one('prefill: {activities: forms, time: 30 % less}')])).toBe('18530');
    expect(burden([one('prefill: {activities: forms, time: 12 min, share: 25 %}')])).toBe('19530'); // 250 x 8 EUR less
    expect(burden([one('prefill: {activities: [forms, proof], time: 6 min less}')])).toBe('19530'); // 2 x 1 EUR less
  });

  it('arrives by its phases within its share', () => {
    const phased =
      'prefill: {activities: forms, time: 100 % less, share: 50 %}, phaseIn: {2024: 20 %, 2030: 90 %}';
    expect(burden([one(phased)])).toBe('20530'); // 10,000 x 50 % x 20 % less
  });

  it('tells what takes no time, and what is not there', () => {
    expect(toldOn(town, one('prefill: {activities: stamp, time: 5 min}', 'procedure: q'))).toEqual([
      'BRD806 nothing that is selected has "time"',
    ]);
    expect(toldOn(town, one('prefill: {activities: form, time: 5 min}'))).toEqual([
      'BRD818 nothing that is selected has "form" among its lines',
    ]);
  });
});
