// Checks for a program, on the shipped models and on changed ones.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFiles, modelsNear } from '../../src/io/checks.js';
import { modelFiles } from '../../src/io/files.js';
import { scenarioIds, scenarioPlace } from '../../src/io/scenarios.js';
import { packFiles } from '../../src/io/write.js';
import { checkPaths } from '../../src/library/check.js';
import { BalduqueError } from '../../src/library/error.js';
import { renderResult } from '../../src/library/library.js';
import { checkResult } from '../../src/result/schema.js';
import { balduque, changedCopy, root } from '../support/run.js';

const disk = {
  model: modelFiles,
  scenario: scenarioPlace,
  scenarioIds,
  packs: packFiles(),
  checks: checkFiles,
  modelsNear,
  today: '2026-11-24',
};
const minimal = join(root, 'models/minimal');

describe('check', () => {
  it('counts what holds, and keeps the contract', () => {
    const { ok, passed, warned, failed, result } = checkPaths(minimal, {}, disk);
    expect([ok, passed, warned, failed]).toEqual([true, 9, 0, 0]);
    expect(() => checkResult(result)).not.toThrow();
    expect(result.findings).toEqual([]);
  });

  it('tells a check that fails in the result, and throws nothing', async () => {
    // An hour of 20 EUR for citizens and not of 10: the certificate is 10,000 x 0.25 h + 6,000 x 0.75 h = 7,000 h dearer by 70,000 EUR.
    const copy = await changedCopy('minimal', { 'model.yaml': [['wage: 10 EUR/h', 'wage: 20 EUR/h']] });
    const { ok, failed, result } = checkPaths(copy.folder, {}, disk);
    expect([ok, failed]).toEqual([false, 3]);
    expect(result.findings.map(({ code, message }) => `${code} ${message}`)[0]).toBe(
      'BRD872 "burden" comes to 309,000 EUR, rounded half-up to 309,000 EUR, and 239,000 EUR is printed',
    );
    expect(result.findings[0]?.place).toBe(`${copy.folder}/checks.yaml:6:10`);
    await copy.remove();
  });

  it('throws what keeps a file from being computed', async () => {
    const copy = await changedCopy('minimal', { 'procedures.yaml': [['time: 15 min', 'tiem: 15 min']] });
    expect(() => checkPaths(copy.folder, {}, disk)).toThrow(BalduqueError);
    expect(() => checkPaths(copy.folder, {}, disk)).toThrow(
      /1 error; .*BRD201: an activity has no key "tiem"/,
    );
    await copy.remove();
    expect(() => checkPaths(join(root, 'docs'), {}, disk)).toThrow('no file of checks in');
    expect(() => checkPaths(join(root, 'nowhere'), {}, disk)).toThrow('there is no such file or folder');
  });

  it.each(['table', 'markdown', 'csv', 'json', 'junit'] as const)(
    '%s is the same text as the command line writes',
    async (format) => {
      const { stdout } = await balduque(['check', minimal, '-f', format], { env: { COLUMNS: '80' } });
      expect(await renderResult(checkPaths([minimal], {}, disk).result, format, { width: 80 })).toBe(stdout);
    },
  );
});
