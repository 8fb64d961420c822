// Makes dist/: the command line in one bundle, with V8's compiled code beside it, and the library with its types.
// Everything is in the bundles: an install fetches nothing, a start opens one file. What was put in is named, with its licence, in
// dist/THIRD-PARTY.txt.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { notices } from './notices.mjs';
import { writeTypes } from './types.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
rmSync(join(root, 'dist'), { recursive: true, force: true });

const bundle = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
  // Its default build is CommonJS, of which nothing can be left out.
  alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
  metafile: true,
};

// What only questions at a terminal need is a file of its own: in the bundle every start would read it.
const apart = {
  name: 'apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^@clack\/prompts$/ }, () => ({ path: './prompts.cjs', external: true })),
};

const built = await Promise.all([
  build({
    ...bundle,
    entryPoints: ['src/bin/main.ts'],
    plugins: [apart],
    // V8's compiled code forgets how a script imports; what is apart is required.
    supported: { 'dynamic-import': false },
    outfile: 'dist/main.cjs',
    format: 'cjs',
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  }),
  build({
    ...bundle,
    stdin: { contents: "export { select, text } from '@clack/prompts';", resolveDir: root },
    outfile: 'dist/prompts.cjs',
    format: 'cjs',
  }),
  build({
    ...bundle,
    entryPoints: ['src/bin/index.ts'],
    outfile: 'dist/index.js',
    format: 'esm',
    // Some of what is put in still asks for Node's modules by `require`.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
  }),
]);
const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
writeFileSync(join(root, 'dist/THIRD-PARTY.txt'), notices(root, inputs));
writeTypes(root, 'bin/index.d.ts');

// V8's compiled code, which a start then need not compile again (measured: a small model's `run` falls from 2.5 to 2.0 times
// `node -e 0`). What a usual session compiles goes into it.
const folder = mkdtempSync(join(tmpdir(), 'balduque-build-'));
const model = join(root, 'models/minimal');
for (const words of [
  ['run', model, '-o', join(folder, 'warm.json')],
  ['run', model, '--by', 'procedure', '-o', join(folder, 'warm.csv')],
  ['run', model],
]) {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin/balduque.js'), ...words], {
    env: { ...process.env, BALDUQUE_COMPILE: '1' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build does not run: ${stderr}`);
}
rmSync(folder, { recursive: true });
