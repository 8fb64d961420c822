// A register in YAML and the same register as a CSV table give the same result, to the last byte.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/command/load.js';
import { modelFiles } from '../../src/io/files.js';
import { packFiles } from '../../src/io/write.js';
import { dimensions } from '../../src/analysis/dimensions.js';
import { measureNames } from '../../src/plan/measures.js';
import type { Plan } from '../../src/plan/plan.js';
import { resultOf } from '../support/run.js';

function planIn(folder: string): Plan {
  const { plan, diagnostics } = load(folder, {
    model: modelFiles,
    packs: packFiles(),
    today: '2026-11-24',
  });
  expect(diagnostics).toEqual([]);
  return plan as Plan;
}

describe('a generated register of 120 procedures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'balduque-register-'));
  const [yaml, table] = [join(folder, 'yaml'), join(folder, 'table')];
  const words = [yaml, '--procedures', '120', '--table', table];
  execFileSync(process.execPath, ['test/bench/generate.mjs', ...words]);
  const plans = [planIn(yaml), planIn(table)] as const;
  rmSync(folder, { recursive: true });

  it('has the same figures, written in YAML or in a table', () => {
    const [inYaml, inTable] = plans.map(({ figures }) => figures.map(({ path }) => path).sort());
    expect(inTable).toEqual(inYaml);
    expect(inTable?.length).toBeGreaterThan(2000);
  });

  it('gives the same result by every dimension and measure', () => {
    const by = dimensions.filter((dimension) => dimension !== 'year');
    const [inYaml, inTable] = plans.map((plan) => resultOf(plan, { by, measures: measureNames }));
    expect(inTable).toEqual(inYaml);
    expect(inTable?.tables.length).toBe(by.length);
  });
});
