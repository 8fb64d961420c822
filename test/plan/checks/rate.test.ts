import { describe, expect, it } from 'vitest';
import { foundIn, modelYaml } from '../../support/model.js';

/** A procedure of one line for people of this kind, whose segment has the tariff `own`. */
const priced = (
  tariff: string,
  addressee: string,
  line = 'activities: [{do: pay, time: 5 min}]',
): readonly string[] =>
  foundIn({
    'model.yaml': modelYaml({
      tariffs: `tariffs: {own: {wage: 20 EUR/h${tariff}}}`,
      segments: `segments: {people: {addressee: ${addressee}, tariff: own}}`,
      procedures: `procedures: [{id: a, for: people, cases: {counted: 4 k cases per year}, ${line}}]`,
    }),
  });
const leisure = ', basis: leisure';

describe("people's own time", () => {
  it.each([
    ', overhead: 25 %',
    ', fringe: 30 %',
    ', multiplier: 1.75',
    ', basis: labour-cost',
    ', basis: loaded',
  ])('has no load: %s', (load) => {
    expect(priced(load, 'citizens')).toEqual(['BRD710 own']);
    expect(priced(load, 'firms')).toEqual([]);
  });

  it('is worth a wage or its leisure', () => {
    expect(priced('', 'citizens')).toEqual([]);
    expect(priced(leisure, 'citizens')).toEqual([]);
  });

  it('is not loaded like a wage', () => {
    expect(priced(`${leisure}, overhead: 25 %`, 'citizens')).toEqual(['BRD606 25 %']);
    expect(priced(`${leisure}, multiplier: 2`, 'citizens')).toEqual(['BRD606 2']);
  });
});

describe('paid work', () => {
  it.each(['firms', 'administration'])('is no leisure: %s', (addressee) => {
    expect(priced(leisure, addressee)).toEqual(['BRD710 own']);
  });

  it("is no leisure in the administration's lines either", () => {
    const line = 'administration: [{do: check, time: 5 min, tariff: own}]';
    expect(priced(leisure, 'citizens', line)).toEqual(['BRD710 own']);
    expect(priced(', overhead: 25 %', 'citizens', line)).toEqual([]);
  });
});

it.each(['community', 'mixed'])('both rates fit the %s', (addressee) => {
  expect(priced(leisure, addressee)).toEqual([]);
  expect(priced(', overhead: 25 %', addressee)).toEqual([]);
});

it('a tariff without a line of time prices nothing', () => {
  expect(priced(leisure, 'firms', 'outlays: [{id: stamp, money: 5 EUR}]')).toEqual([]);
});
