// Solve and calibrate for a program, on the shipped models: what was fitted before is found again.
import { describe, expect, it } from 'vitest';
import { modelFiles } from '../../src/io/files.js';
import { scenarioIds, scenarioPlace } from '../../src/io/scenarios.js';
import { packFiles } from '../../src/io/write.js';
import { BalduqueError } from '../../src/library/error.js';
import { calibrateModel, solveModel } from '../../src/library/searches.js';
import type { CalibrateOptions, SolveOptions } from '../../src/library/types.js';
import { changedCopy, root } from '../support/run.js';
import { join } from 'node:path';

const disk = {
  model: modelFiles,
  scenario: scenarioPlace,
  scenarioIds,
  packs: packFiles(),
  today: '2026-11-24',
};
const solve = (path: string, options: SolveOptions) => solveModel(path, options, disk);
const calibrate = (path: string, options: CalibrateOptions = {}) => calibrateModel(path, options, disk);

const mexico = join(root, 'models/mexico');
/** As it stands in models/mexico/model.yaml, in the twenty digits that a search gives. */
const residual = '13.439384903011628706';

describe('solve', () => {
  it('finds the factor of the rest of the register of Mexico again', () => {
    const { outcome, written, value, result } = solve(mexico, {
      parameter: 'residual-factor',
      target: '4.25 %',
    });
    expect([outcome, written, value]).toEqual(['reached', residual, residual]);
    expect(result.command).toBe('solve');
  });

  it('throws what cannot be asked', () => {
    expect(() => solve(mexico, { parameter: 'residual', target: '4.25 %' })).toThrow(BalduqueError);
    expect(() => calibrate(mexico)).toThrow('nothing says what is to be fitted');
    expect(() => solve(mexico, { parameter: 'residual-factor', target: '4 %', scenario: 'none' })).toThrow(
      'there is no scenario',
    );
  });
});

describe('calibrate', () => {
  it('finds it again from another prior', async () => {
    const calibration =
      '\ncalibration: {unknowns: {residual-factor: {range: {low: 1, high: 20}}}, targets: [{that: shareOfGdp, value: 4.25 %, source: am-2015}]}\n';
    const copy = await changedCopy('mexico', {
      'model.yaml': [
        ['value: 13.43938490301162870562', 'value: 7'],
        ['\n# What an hour costs.', `${calibration}\n# What an hour costs.`],
      ],
    });
    try {
      const { reached, fitted } = calibrate(copy.folder);
      expect([reached, fitted]).toEqual([true, { 'residual-factor': residual }]);
    } finally {
      await copy.remove();
    }
  });
});
