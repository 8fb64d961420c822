// The package, packed and installed in an empty folder, works there: under this Node and under Node 24.
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { otherNode, packAndInstall, packagesIn, ran, type Installed, type Ran } from '../support/tarball.js';

const root = resolve(import.meta.dirname, '../..');
let installed: Installed;
beforeAll(() => {
  installed = packAndInstall();
}, 60_000);
afterAll(() => installed.remove());

/** The launcher that npm put there, under some Node. */
const balduque = (node: string, words: readonly string[], environment = {}): Ran =>
  ran(installed.folder, node, [join(installed.inside, 'bin/balduque.js'), ...words], environment);

describe('the tarball', () => {
  it('holds what a user needs', () => {
    const needed = ['LICENSE', 'README.md', 'CHANGELOG.md', 'bin/balduque.js', 'package.json']
      .concat(['dist/main.cjs', 'dist/index.js', 'dist/types/bin/index.d.ts', 'dist/THIRD-PARTY.txt'])
      .concat(['docs/language.md', 'docs/methods.md', 'docs/api.md'])
      .concat(['models/minimal/model.yaml', 'models/mexico/model.yaml', 'models/mexico/data/macro.csv'])
      .concat(['scenarios/mexico-2012-2017.yaml']);
    expect(installed.files).toEqual(expect.arrayContaining(needed));
  });

  it('holds nothing of the workshop', () => {
    const allowed =
      /^(bin\/balduque\.js|(dist|docs|models)\/.*|scenarios\/[\w-]+\.yaml|LICENSE|README\.md|CHANGELOG\.md|package\.json)$/;
    expect(installed.files.filter((path) => !allowed.test(path))).toEqual([]);
  });

  it('installs as one package, and fetches none', () => {
    expect(packagesIn(installed)).toEqual(['balduque']);
  });

  it('names every package in its bundles, with its licence', () => {
    const text = readFileSync(join(installed.inside, 'dist/THIRD-PARTY.txt'), 'utf8');
    for (const name of ['yaml', 'zod', 'commander', 'decimal.js', 'chalk', 'cli-table3', 'string-width'])
      expect(text).toMatch(
        new RegExp(`^${name.replace('.', '\\.')} \\d+\\.\\d+\\.\\d+ \\((MIT|ISC)\\)\n\n.`, 'm'),
      );
    expect(text).toContain('Copyright Eemeli Aro');
  });

  it('has nothing that publint finds wrong', async () => {
    const bytes = readFileSync(installed.tarball);
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const { messages } = await publint({ pack: { tarball }, level: 'warning' });
    expect(messages).toEqual([]);
  });

  it('has types that every way of importing it finds', () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const words = [attw, installed.tarball, '--profile', 'esm-only', '--no-emoji', '--format', 'ascii'];
    const { status, stdout } = ran(root, process.execPath, words);
    expect([status, stdout]).toEqual([0, expect.stringContaining('node16 (from ESM)')]);
  });
});

const user = `import { BalduqueError, explain, render, run, validate, version } from 'balduque';
import type { Diagnostic, Explanation, Result, RunOptions, Validation } from 'balduque';

const options: RunOptions = { by: ['authority'], measures: ['economicCost'], select: { level: 'municipal' }, top: 3 };
const checked: Validation = validate('mine');
const found: readonly Diagnostic[] = checked.diagnostics;
const result: Result = run('mine', { ...options, onWarning: ({ code }) => void code.length });
const tree: Explanation | undefined = explain('mine', { measure: 'fees' }).explanation;
const text: Promise<string> = render(result, 'csv', { width: 80 });
const one: number = found[0]?.labels[0]?.line ?? version.length;
export const all = [text, one, tree?.children.length, new BalduqueError('model', 'x').diagnostics];
`;
const wrongUser = `import { run } from 'balduque';
run('mine', { by: ['autority'] });
`;

describe('the types', () => {
  const compiled = (text: string): Ran => {
    writeFileSync(join(installed.folder, 'user.ts'), text);
    const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true };
    // No types of Node: those of the package do not need them.
    const options = { ...strict, module: 'nodenext', target: 'es2022', lib: ['es2022'], types: [] };
    const project = { compilerOptions: options, files: ['user.ts'] };
    writeFileSync(join(installed.folder, 'tsconfig.json'), JSON.stringify(project));
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    return ran(installed.folder, process.execPath, [compiler, '-p', 'tsconfig.json']);
  };

  it('let a project that uses them compile', () => {
    expect(compiled(user)).toMatchObject({ status: 0, stdout: '' });
  });

  it('catch a dimension that does not exist', () => {
    const { status, stdout } = compiled(wrongUser);
    expect(status).not.toBe(0);
    expect(stdout).toMatch(/^user\.ts\(2,20\): error TS2820: .* Did you mean '"authority"'\?\n$/);
  });
});

const importing = `import { run, render, validate, version } from 'balduque';
const { ok } = validate('town');
process.stdout.write(JSON.stringify({ ok, version, csv: await render(run('town', { by: ['level'] }), 'csv') }));
`;

describe.each([
  ['this Node', () => process.execPath],
  ['Node 24', () => otherNode(24)],
])('under %s', (name, find) => {
  let node = '';
  beforeAll(() => {
    node = find() ?? '';
    rmSync(join(installed.folder, 'town'), { recursive: true, force: true });
  }, 90_000);

  it('a model is made, validated, run and explained', ({ skip }) => {
    skip(node === '', `${name} cannot be fetched here`);
    expect(balduque(node, ['init', 'town'])).toMatchObject({ status: 0, stdout: '' });
    expect(balduque(node, ['validate', 'town'])).toEqual({
      status: 0,
      stdout: 'town: no problems\n',
      stderr: '',
    });
    // The arithmetic stands in models/minimal: 259,000 EUR, 65,800 EUR, 10,400 h.
    expect(balduque(node, ['run', 'town', '--by', 'level', '-f', 'csv'])).toEqual({
      status: 0,
      stdout: `level,economicCost,processingCost,burdenHours\nmunicipal,259000,65800,10400\ntotal,259000,65800,10400\n`,
      stderr: '',
    });
    const explained = balduque(node, ['explain', 'town', 'fees', '-f', 'markdown']);
    expect(explained).toMatchObject({ status: 0, stderr: '' });
    expect(explained.stdout).toContain('50,000');
    expect(balduque(node, ['explain', 'BRD203'])).toMatchObject({ status: 0, stderr: '' });
    expect(balduque(node, ['run', join(installed.inside, 'models/mexico')])).toMatchObject({ status: 0 });
  });

  it('the scenarios of an example come along, and are found by their ids', ({ skip }) => {
    skip(node === '', `${name} cannot be fetched here`);
    rmSync(join(installed.folder, 'mexico'), { recursive: true, force: true });
    const made = balduque(node, ['init', 'mexico', '--example', 'mexico']);
    expect(made).toMatchObject({ status: 0, stdout: '' });
    expect(made.stderr).toContain('wrote mexico/scenarios/mexico-2012-2017.yaml');
    const asked = ['mexico', '--scenario', 'mexico-2012-2017'];
    expect(balduque(node, ['validate', ...asked])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^mexico: no problems\nmexico-2012-2017: no problems\n$/) as string,
    });
    const { status, stdout } = balduque(node, ['run', ...asked, '-f', 'json']);
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      expect.objectContaining({
        runs: [expect.objectContaining({ scenario: 'mexico-2012-2017', year: 2018 })],
      }),
    ]);
  });

  it('a schema is printed', ({ skip }) => {
    skip(node === '', `${name} cannot be fetched here`);
    skip(!/^ {2}schema /m.test(balduque(node, ['--help']).stdout), 'there is no command schema yet');
    const { status, stdout } = balduque(node, ['schema', 'model']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('$id');
  });

  it('a program imports the library', ({ skip }) => {
    skip(node === '', `${name} cannot be fetched here`);
    writeFileSync(join(installed.folder, 'importing.js'), importing);
    const { status, stdout, stderr } = ran(installed.folder, node, ['importing.js']);
    expect([status, stderr]).toEqual([0, '']);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    const csv =
      'level,economicCost,processingCost,burdenHours\nmunicipal,259000,65800,10400\ntotal,259000,65800,10400\n';
    expect(JSON.parse(stdout)).toEqual({ ok: true, version, csv });
  });

  it("another Node's compiled code, or a broken one, does no harm", ({ skip }) => {
    skip(node === '', `${name} cannot be fetched here`);
    const dist = join(installed.inside, 'dist');
    const caches = readdirSync(dist).filter((file) => file.endsWith('.cache'));
    expect(caches).toEqual([`main-${process.version}-${process.platform}-${process.arch}.cache`]);
    const { stdout: maker } = ran(dist, node, [
      '-p',
      '`main-${process.version}-${process.platform}-${process.arch}.cache`',
    ]);
    const own = join(dist, maker.trim());
    const before = existsSync(own) ? readFileSync(own) : undefined;
    const sound = balduque(node, ['run', 'town']);
    expect(sound).toMatchObject({ status: 0, stderr: '' });
    try {
      // As if it were its own: a later Node must refuse it by itself.
      copyFileSync(join(dist, caches[0] ?? ''), `${own}.copy`);
      writeFileSync(own, readFileSync(`${own}.copy`));
      expect(balduque(node, ['run', 'town'])).toEqual(sound);
      writeFileSync(own, readFileSync(`${own}.copy`).subarray(0, 5000));
      expect(balduque(node, ['run', 'town'])).toEqual(sound);
      writeFileSync(own, '');
      expect(balduque(node, ['run', 'town'])).toEqual(sound);
      // Other settings of V8 than those it was made under.
      writeFileSync(own, readFileSync(`${own}.copy`));
      expect(balduque(node, ['run', 'town'], { NODE_OPTIONS: '--max-old-space-size=300' })).toEqual(sound);
    } finally {
      rmSync(own, { force: true });
      rmSync(`${own}.copy`, { force: true });
      if (before) writeFileSync(own, before);
    }
  });
});
