// The package as a user gets it: packed, and installed in an empty folder.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export type Ran = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** What `npm test` sets for its children would lead an npm in another folder astray; colours and widths are the machine's. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(npm_|NODE_OPTIONS$|FORCE_COLOR$|COLUMNS$|VITEST)/i.test(name),
  ),
);

export function ran(
  cwd: string,
  command: string,
  words: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(command, words, {
    cwd,
    env: { ...environment, NO_COLOR: '1', ...more },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function mustRun(cwd: string, command: string, words: readonly string[]): string {
  const { status, stdout, stderr } = ran(cwd, command, words);
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed: ${stderr}${stdout}`);
  return stdout;
}

export type Installed = {
  /** The folder of the user. */
  readonly folder: string;
  /** Where the package lies in it. */
  readonly inside: string;
  readonly tarball: string;
  /** What is in the tarball. */
  readonly files: readonly string[];
  readonly remove: () => void;
};

/** Of `dist` as it stands: building here would take it away from the tests beside this one. */
export function packAndInstall(): Installed {
  if (!existsSync(join(root, 'dist/index.js')))
    throw new Error('dist is missing: `npm run build` makes it, `npm test` does so by itself');
  const here = realpathSync(mkdtempSync(join(tmpdir(), 'balduque-package-')));
  const packed = mustRun(root, 'npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', here]);
  const [{ filename, files }] = JSON.parse(packed) as [
    { readonly filename: string; readonly files: readonly { readonly path: string }[] },
  ];
  const tarball = join(here, filename);
  const folder = join(here, 'user');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}\n');
  // Nothing is fetched: where something had to be, this fails.
  mustRun(folder, 'npm', ['install', '--offline', '--no-audit', '--no-fund', tarball]);
  return {
    folder,
    inside: join(folder, 'node_modules/balduque'),
    tarball,
    files: files.map(({ path }) => path).sort((a, b) => (a < b ? -1 : 1)),
    remove: () => rmSync(here, { recursive: true, force: true }),
  };
}

/** The packages in the user's folder. */
export const packagesIn = ({ folder }: Installed): readonly string[] =>
  readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));

/** Another Node, from npm, kept until the packages are installed anew; undefined where it cannot be had. */
export function otherNode(major: number): string | undefined {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const cache = join(root, 'node_modules/.cache', `node-${major}`);
  const program = join(cache, 'node_modules', name, 'bin/node');
  if (existsSync(program)) return program;
  mkdirSync(cache, { recursive: true });
  const words = ['install', '--prefix', '.', '--no-save', '--no-audit', '--no-fund', '--fetch-retries=0'];
  const { status } = ran(cache, 'npm', [...words, '--fetch-timeout=20000', `${name}@${major}`]);
  return status === 0 && existsSync(program) ? program : undefined;
}
