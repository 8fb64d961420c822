// Every kind of reform has a worked example: it is run, and its numbers are compared to the last digit.
import { describe, expect, it } from 'vitest';
import { changeKinds } from '../../../src/scenario/changes/registry.js';
import { compile } from '../../support/run.js';
import { effectIn, loadTrial, permitTown, soundly, trialOf } from '../../support/permit-town.js';

describe('the worked examples', () => {
  it('are of a model without any problem', () => {
    expect(compile({ 'model.yaml': permitTown }).diagnostics).toEqual([]);
  });

  it.each(changeKinds.map((kind) => [kind.name, kind.example] as const))(
    '%s does what it says',
    (name, { reform, measure, before, after }) => {
      expect(reform).toContain(`\n${name}: `);
      expect(effectIn(soundly(loadTrial(trialOf(reform))), measure)).toEqual({ before, after });
    },
  );

  it('say the whole arithmetic, and each kind once', () => {
    expect(changeKinds.filter(({ about, example }) => about === '' || example.arithmetic === '')).toEqual([]);
    expect(new Set(changeKinds.map(({ name }) => name)).size).toBe(changeKinds.length);
  });
});
