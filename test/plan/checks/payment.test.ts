import { describe, expect, it } from 'vitest';
import { foundIn, planOf, withProcedure } from '../../support/model.js';

describe('money paid to government', () => {
  it.each([
    ['an outlay', 'outlays: [{id: permit-fee, money: 40 EUR}]', 'permit-fee'],
    ['a requirement', 'requirements: [{id: pago-de-derechos, money: 40 EUR}]', 'pago-de-derechos'],
    ['an activity', 'activities: [{do: pay-tax, time: 5 min, money: 40 EUR}]', 'pay-tax'],
    ['a name', 'outlays: [{id: stamp, name: {de: Verwaltungsgebühr}, money: 40 EUR}]', 'stamp'],
  ])('is no burden: %s', (_, line, place) => {
    expect(foundIn(withProcedure(line))).toEqual([`BRD709 ${place}`]);
  });

  it('is a fee, as the help says with the amount', () => {
    const { diagnostics } = planOf(withProcedure('outlays: [{id: permit-fee, money: 40 EUR}]'));
    expect(diagnostics[0]?.help).toContain('fee: 40 EUR');
    expect(foundIn(withProcedure('fee: 40 EUR'))).toEqual([]);
  });

  it.each([
    ['the time that paying takes', 'activities: [{do: pay-tax, time: 5 min}]'],
    ['what a third party takes', 'outlays: [{id: notary-fee, money: 40 EUR}]'],
    ["the administration's own", 'administration: [{do: card-fee, money: 1 EUR}]'],
  ])('is not %s', (_, line) => {
    expect(foundIn(withProcedure(line))).toEqual([]);
  });
});
