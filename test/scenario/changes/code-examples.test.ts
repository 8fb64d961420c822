// The examples of the codes of the kinds of reform, on the model of docs/reforms.md.
import { describe, expect, it } from 'vitest';
import { codes } from '../../../src/diagnostic/codes.js';
import { kindCodes } from '../../support/kind-codes.js';
import { untranslated } from '../../support/messages.js';
import { loadTrial, trialOf } from '../../support/permit-town.js';

const permit = (change: string): string => `select: {procedure: permit}\n${change}`;
/** `select: {...}, merge: {...}` as keys of a reform. */
const whole = (text: string): string => text.replace(', merge', '\nmerge');

/** Where the examples of a code stand, and the model where it is not the example's own. */
const places: Readonly<
  Record<(typeof kindCodes)[number], readonly [(text: string) => string, ((model: string) => string)?]>
> = {
  BRD816: [(text) => permit(`scale: {${text}}`)],
  BRD817: [whole],
  BRD818: [permit],
  BRD819: [permit],
  BRD820: [permit],
  BRD821: [permit],
  BRD822: [permit, (model) => model.replace('legal: 73 days, effective', 'effective')],
};

describe.each(kindCodes)('%s', (code) => {
  const [place, model] = places[code];
  const { wrong, right } = codes[code];

  it('is found in the wrong example, and nothing else; the right one is right', () => {
    const told = (text: string): readonly string[] =>
      loadTrial(trialOf(place(text)), model).diagnostics.map((one) => one.code);
    expect([told(wrong), told(right)]).toEqual([[code], []]);
  });

  it('is told in Spanish and German, too', () => {
    expect(untranslated(loadTrial(trialOf(place(wrong)), model).diagnostics)).toEqual([]);
  });
});
