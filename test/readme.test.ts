// The README's outputs are real. A comment before a block says the command: `<!-- $ balduque run models/mexico | head -33 -->`;
// `UPDATE=1 npm test -- readme` writes the outputs anew. Commands on `my-model` run in a folder where models/minimal stands under
// that name, with the slip of the hand that the comment names: `(fill-forms, time -> fill-forms, tiem)`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const readme = join(root, 'README.md');
const block =
  /<!-- \$ balduque (?<words>.*?)(?: \| head -(?<lines>\d+))?(?: \((?<from>.*?) -> (?<to>.*?)\))? -->\n```(?:text|yaml)\n(?<body>[\s\S]*?)\n```/g;

const environment = { ...process.env, COLUMNS: '100', NO_COLOR: '1' };

function outputOf(words: string, from: string | undefined, to: string | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  try {
    cpSync(join(root, 'models'), join(folder, 'models'), { recursive: true });
    cpSync(join(root, 'scenarios'), join(folder, 'scenarios'), { recursive: true });
    cpSync(join(root, 'models/minimal'), join(folder, 'my-model'), { recursive: true });
    const file = join(folder, 'my-model/procedures.yaml');
    if (from !== undefined && to !== undefined) {
      const text = readFileSync(file, 'utf8');
      if (!text.includes(from)) throw new Error(`models/minimal has no "${from}"`);
      writeFileSync(file, text.replace(from, to));
    }
    const run = spawnSync(process.execPath, [join(root, 'bin/balduque.js'), ...words.split(' ')], {
      cwd: folder,
      encoding: 'utf8',
      env: environment,
    });
    return run.stdout === '' ? run.stderr : run.stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const shortened = (text: string, lines: string | undefined): string => {
  const all = text.trimEnd().split('\n');
  return lines === undefined ? all.join('\n') : all.slice(0, Number(lines)).join('\n').trimEnd();
};

describe('the README', () => {
  const text = readFileSync(readme, 'utf8');
  const blocks = [...text.matchAll(block)].map(({ groups }) => groups as Record<string, string>);

  it('shows outputs', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(3);
  });

  it.each(blocks)('shows what `balduque $words` prints', ({ words = '', lines, from, to, body = '' }) => {
    const real = shortened(outputOf(words, from, to), lines);
    const update = process.env['UPDATE'] === '1';
    if (update) {
      const now = readFileSync(readme, 'utf8');
      writeFileSync(
        readme,
        now.replace(body, () => real),
      );
    }
    expect(update ? real : body).toBe(real);
  });

  it('shows a procedure as it stands in models/minimal', () => {
    const sample = /```yaml\n([\s\S]*?)\n```/.exec(text)?.[1] ?? '';
    expect(sample).not.toBe('');
    expect(readFileSync(join(root, 'models/minimal/procedures.yaml'), 'utf8')).toContain(sample);
  });

  it('begins with the two commands, which package.json has', () => {
    const commands = [...text.matchAll(/```sh\n([^`]*?)\n```/g)].slice(0, 2).map(([, command]) => command);
    expect(commands).toEqual(['npm ci && npm run mexico', 'npm ci && npm test']);
    const scripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object })
      .scripts;
    expect(scripts).toHaveProperty('mexico');
    expect(scripts).toHaveProperty('test');
  });
});
