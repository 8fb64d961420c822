// Scenarios on the command line: what is found, what is computed, and how it ends.
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, type Said } from '../support/run.js';
import { talkIn } from '../support/talk.js';

let place = '';
const talk = (...words: readonly string[]): Promise<Said> => talkIn(place)(words);
const head = (id: string, years = '2024..2026'): string =>
  `balduque: scenario/1\nid: ${id}\nmodel: town\nyears: ${years}\nstatus: assumed\ngrowth: {gdp: 2 % per year}\n`;
const write = (id: string, reforms: string, years?: string): void =>
  writeFileSync(join(place, 'scenarios', `${id}.yaml`), `${head(id, years)}reforms:\n${reforms}`);

beforeAll(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'balduque-scenario-')));
  cpSync(join(root, 'test/mistakes/town'), join(place, 'town'), { recursive: true });
  mkdirSync(join(place, 'scenarios'));
  write('faster', '  - {id: forms, select: {procedure: certificate}, scale: {time: 20 % less}}\n');
  write(
    'gone',
    '  - {id: forms, select: {procedure: certificate}, scale: {time: 20 % less}}\n  - {id: gone, select: {procedure: certificate}, eliminate: {}, from: 2026}\n',
  );
  write('wrong', '  - {id: forms, select: {procedure: certficate}, scale: {tme: 20 % less}}\n');
  write(
    'sets',
    '  - {id: a, select: {activity: fill-forms}, set: {time: 6 min}, until: 2024}\n  - {id: b, select: {activity: fill-forms}, set: {time: 3 min}, from: 2025}\n',
  );
  cpSync(join(place, 'town'), join(place, 'broken'), { recursive: true });
  writeFileSync(
    join(place, 'broken/procedures.yaml'),
    'balduque: procedures/1\nprocedures: [{id: a, for: nobody}]\n',
  );
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('validate with scenarios', () => {
  it('judges the model and each of them', async () => {
    const { status, stdout, stderr } = await talk(
      'validate',
      'town',
      '--scenario',
      'faster',
      '--scenario',
      'wrong',
    );
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout.split('\n').filter((line) => /^[\w.]+: |BRD/.test(line))).toEqual([
      'town: no problems',
      'faster: no problems',
      'error BRD408: no procedure is "certficate"',
      'error BRD201: what is scaled has no key "tme"',
      'wrong: 2 errors',
    ]);
  });

  it('takes a file that is named twice as one', async () => {
    for (const words of ['faster+faster', 'faster+scenarios/faster.yaml', './scenarios/faster.yaml'])
      expect(await talk('validate', 'town', '--scenario', words)).toMatchObject({
        status: 0,
        stdout: `town: no problems\n${words}: no problems\n`,
      });
  });

  it('of a model with errors tells what is wrong in the file, and computes nothing', async () => {
    const { status, stdout } = await talk(
      'validate',
      'broken',
      '--scenario',
      'faster',
      '--scenario',
      'wrong',
    );
    expect(status).toBe(1);
    expect(stdout).toContain('error BRD403');
    expect(stdout).toContain('\nfaster: not computed, for the model has errors\n');
    expect(stdout).toContain('error BRD201: what is scaled has no key "tme"');
    expect(stdout).toContain('\nwrong: 1 error; not computed, for the model has errors\n');
  });

  it('proves that it computes, in every year', async () => {
    writeFileSync(
      join(place, 'scenarios/late.yaml'),
      head('late', '2024..2028').replace(
        'gdp: 2 % per year',
        'gdp: {2024: 2 % per year, 2027: 3 % per year}',
      ) + 'reforms: []\n',
    );
    const { status, stdout } = await talk('validate', 'town', '--scenario', 'late');
    expect([status, stdout]).toEqual([1, expect.stringContaining('2028')]);
    expect(await talk('run', 'town', '--scenario', 'late')).toMatchObject({ status: 2, stdout: '' });
  });

  it('speaks the language that is asked for', async () => {
    const { stdout } = await talk('validate', 'broken', '--scenario', 'faster', '--lang', 'es');
    expect(stdout).toContain('faster: no se calculó, porque el modelo tiene errores');
  });
});

describe('a scenario where a model goes', () => {
  it('is recognised, and the help says how it is asked for', async () => {
    const { status, stdout } = await talk('validate', 'scenarios/faster.yaml');
    expect(status).toBe(1);
    expect(stdout).toContain(
      'error BRD112: this is a scenario, and a model is needed here\n  --> scenarios/faster.yaml:1:11',
    );
    expect(stdout).toContain(
      'help: name its model, and the scenario beside it: MODEL --scenario scenarios/faster.yaml',
    );
    expect(await talk('run', 'scenarios/faster.yaml')).toMatchObject({ status: 2, stdout: '' });
  });
});

const costs = async (scenario: string, ...years: readonly string[]): Promise<readonly string[]> => {
  const said = await Promise.all(
    years.map((year) => talk('run', 'town', '--scenario', scenario, '--year', year, '-f', 'json')),
  );
  return said.map(({ stdout }) => {
    const { runs } = JSON.parse(stdout) as {
      readonly runs: readonly { readonly headline: Readonly<Record<string, { readonly value: string }>> }[];
    };
    return runs[0]?.headline['economicCost']?.value ?? '';
  });
};

describe('reforms that meet', () => {
  // 4,000 cases x 15 min x 10 EUR/h = 10,000 EUR a year
  it('one that eliminates what another improves leaves nothing from its year on', async () => {
    expect(await costs('gone', '2024', '2025', '2026')).toEqual(['8000', '8000', '0']);
  });

  it('two that set one figure, one after the other, each hold in their years', async () => {
    // 6 of 15 minutes, then 3
    expect(await costs('sets', '2024', '2025')).toEqual(['4000', '2000']);
  });
});

describe('a year outside the scenario', () => {
  it('is refused with its years', async () => {
    const said = await talk('run', 'town', '--scenario', 'faster', '--year', '2030');
    expect(said).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /2030 is outside the years of the scenario "faster"[\s\S]*its years are 2024 to 2026: --year 2026/,
      ) as string,
    });
  });
});

describe('the table of an institution', () => {
  it('is what CSV holds of a scenario, too', async () => {
    const words = ['run', 'town', '--scenario', 'faster', '--layout', 'unit-values', '-f', 'csv'];
    const { status, stdout } = await talk(...words);
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe('procedure,unitValue,frequencyOfUnit,populationOfUnit,totalCost');
  });

  it('has no breakdown, and says so', async () => {
    const { status, stderr } = await talk(
      'run',
      'town',
      '--layout',
      'unit-values',
      '--by',
      'item',
      '-f',
      'csv',
    );
    expect(status).toBe(2);
    expect(stderr).toContain('the table unit-values has rows of its own, and no breakdown by item');
    expect((await talk('run', 'town', '--layout', 'none', '--by', 'item')).status).toBe(0);
  });
});
