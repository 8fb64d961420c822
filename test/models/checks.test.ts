// The shipped models come to what their files of checks say: none fails, none warns, and none could not be computed.
import { describe, expect, it } from 'vitest';
import { checkAsked } from '../../src/command/check.js';
import { checkFiles, modelsNear } from '../../src/io/checks.js';
import { modelFiles } from '../../src/io/files.js';
import { scenarioIds, scenarioPlace } from '../../src/io/scenarios.js';
import { join } from 'node:path';
import { root } from '../support/run.js';

const world = {
  model: modelFiles,
  packs: { ...modelFiles(join(root, 'models/packs')), show: (path: string) => `packs/${path}` },
  today: '2019-06-30',
  scenario: scenarioPlace,
  scenarioIds,
  checks: checkFiles,
  modelsNear,
};

describe('the checks of the shipped models', () => {
  const { files } = checkAsked([join(root, 'models'), join(root, 'scenarios')], world, 'en');

  it('are there for each model at least', () => {
    expect(files.map(({ plan }) => plan?.model)).toEqual(
      expect.arrayContaining(['mexico-federal', 'minimal']),
    );
  });

  it.each(files.map((file) => [file.path.slice(root.length + 1), file] as const))(
    '%s',
    (_, { outcomes, diagnostics }) => {
      expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
      const findings = outcomes?.flatMap(({ finding }) => finding?.message ?? []);
      expect(findings).toEqual([]);
      expect(outcomes?.length).toBeGreaterThan(0);
    },
  );
});
