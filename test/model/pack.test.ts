import { describe, expect, it } from 'vitest';
import {
  figureAt,
  foundIn,
  modelYaml,
  planOf,
  procedureYaml,
  valueAt,
  type Texts,
} from '../support/model.js';

const cases = 'cases: {counted: 4 k cases per year}';
const taking = (packs: string, tariffs: string, activity: string): Texts => ({
  'model.yaml': modelYaml({
    tariffs,
    procedures: `procedures:\n${procedureYaml(cases, `activities: [${activity}]`)}`,
    more: `packs: ${packs}`,
  }),
});

describe('a pack', () => {
  const texts = taking('[clerks]', '', '{do: fill-forms, time: form}');

  it('gives tariffs and figures, with its own status and source', () => {
    const planned = planOf(texts);
    expect(planned.diagnostics).toEqual([]);
    expect(valueAt(planned, 'tariffs/clerk/wage')).toBe('30');
    expect(valueAt(planned, 'figures/form')).toBe('0.25');
    const { standing } = figureAt(planned, 'figures/form') ?? {};
    expect([standing?.status?.value, standing?.source?.map(({ value }) => value)]).toEqual([
      'published',
      ['census'],
    ]);
    expect(planned.plan?.citations.get('census')?.title).toBe('Census');
  });

  it('gives way to what the model says itself, with a reason', () => {
    const own = taking(
      '[clerks]',
      'tariffs: {clerk: {wage: 20 EUR/h, note: Survey}}',
      '{do: pay, time: form}',
    );
    expect(foundIn(own)).toEqual([]);
    expect(valueAt(planOf(own), 'tariffs/clerk/wage')).toBe('20');
  });

  it('asks for the reason where there is none', () => {
    expect(
      foundIn(taking('[clerks]', 'tariffs: {clerk: {wage: 20 EUR/h}}', '{do: pay, time: 5 min}')),
    ).toEqual(['BRD415 clerk']);
  });

  it('says the method for the model, unless the model says it itself', () => {
    const under = (more: string) => planOf({ 'model.yaml': modelYaml({ more }) });
    const { plan } = under('packs: [one-institution]');
    expect([plan?.headline, plan?.roundLines]).toEqual([
      'complianceCost',
      { all: { decimals: 0, mode: 'half-up' } },
    ]);
    expect(under('packs: [one-institution]\nheadline: hours').plan?.headline).toBe('hours');
  });

  it('may not disagree with another one on the method', () => {
    const both = 'packs: [one-institution, another-institution]';
    expect(foundIn({ 'model.yaml': modelYaml({ more: both }) })).toEqual(['BRD417 complianceCost']);
    expect(foundIn({ 'model.yaml': modelYaml({ more: `${both}\nheadline: hours` }) })).toEqual([]);
  });

  it('may say the same as another one; what they leave out is left out by both', () => {
    const both = modelYaml({ more: 'packs: [one-institution, third-institution]' });
    expect(foundIn({ 'model.yaml': both })).toEqual([]);
    const { plan } = planOf({ 'model.yaml': both });
    expect([plan?.headline, plan?.excludes]).toEqual(['complianceCost', ['Tax', 'Fines', 'Fees']]);
  });

  it('is never said to be unused, in whole or in part', () => {
    expect(foundIn(taking('[clerks, scm-16]', '', '{do: pay, time: 5 min}'))).toEqual([]);
  });

  it('is named by its name', () => {
    expect(
      foundIn(taking('[scm-17]', 'tariffs: {clerk: {wage: 20 EUR/h}}', '{do: pay, time: 5 min}')),
    ).toEqual(['BRD413 scm-17']);
  });

  it('of another currency gives names, times and hours without money, and no amounts', () => {
    const own = 'tariffs: {clerk: {wage: 20 EUR/h}}';
    expect(foundIn(taking('[francs]', own, '{do: pay, time: 5 min}'))).toEqual([]);
    const read = planOf(taking('[francs]', own, '{do: read-aloud}'));
    expect(read.diagnostics).toEqual([]);
    expect(valueAt(read, 'packs/francs/activities/read-aloud/time/firms/simple')).toBe('0.1');
    expect(read.plan?.packs.map(({ foreign }) => foreign)).toEqual(['FRF']);
    expect(foundIn(taking('[francs]', own, '{do: read-aloud, tariff: volunteer}'))).toEqual([]);
    expect(foundIn(taking('[francs]', own, '{do: file-in-francs}'))).toEqual(['BRD414 file-in-francs']);
    expect(foundIn(taking('[francs]', own, '{do: pay, time: 5 min, tariff: notary}'))).toEqual([
      'BRD414 notary',
    ]);
  });

  it('may not say the same tariff as another, unless the model says it itself', () => {
    expect(foundIn(taking('[clerks, more-clerks]', '', '{do: pay, time: 5 min}'))).toEqual([
      'BRD418 more-clerks',
    ]);
    const own = 'tariffs: {clerk: {wage: 20 EUR/h, note: Ours}}';
    expect(foundIn(taking('[clerks, more-clerks]', own, '{do: pay, time: 5 min}'))).toEqual([]);
  });

  it('cannot lead out of the packs', () => {
    expect(
      foundIn(taking('[../secret]', 'tariffs: {clerk: {wage: 20 EUR/h}}', '{do: pay, time: 5 min}')),
    ).toEqual(['BRD209 ../secret']);
  });
});

describe('the catalogue scm-16', () => {
  const withActivity = (name: string): Texts =>
    taking('[scm-16]', 'tariffs: {clerk: {wage: 20 EUR/h}}', `{do: ${name}, time: 5 min}`);

  it('finds slips in its names, and leaves other names alone', () => {
    expect(foundIn(withActivity('familiarization'))).toEqual(['BRD416 familiarization']);
    expect(foundIn(withActivity('familiarisation'))).toEqual([]);
    expect(foundIn(withActivity('travel'))).toEqual([]);
  });

  it('has 16 activities and 17 types of obligation, named in three languages', () => {
    const titles = planOf(withActivity('pay')).plan?.titles ?? new Map<string, string>();
    const count = (prefix: string): number =>
      [...titles.keys()].filter((key) => key.startsWith(prefix)).length;
    expect([count('item:'), count('kind:')]).toEqual([16, 17]);
    expect(titles.get('item:pay')).toBe('Payment and settlement');
  });
});

describe('tariffs in a file of their own', () => {
  const texts = (file: string): Texts => ({
    'model.yaml': modelYaml({ tariffs: 'tariffs: pay.yaml' }),
    'pay.yaml': file,
  });

  it('are read, and inherit what the head of the file says', () => {
    const planned = planOf(
      texts('balduque: tariffs/1\nstatus: inferred\nsource: s\ntariffs: {clerk: {wage: 30 EUR/h}}\n'),
    );
    expect(planned.diagnostics.map(({ code }) => code)).toEqual(['BRD405']);
    expect(valueAt(planned, 'tariffs/clerk/wage')).toBe('30');
    expect(figureAt(planned, 'tariffs/clerk/wage')?.standing.status?.value).toBe('inferred');
  });

  it('are a file of tariffs', () => {
    expect(foundIn(texts('balduque: sources/1\nsources: {}\n'))).toEqual(['BRD112 sources/1']);
  });
});
