// The models of docs/examples.md give the tables that stand below them. `UPDATE=1 npm test -- examples-page` writes the tables anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MeasureName } from '../src/plan/measures.js';
import type { Plan } from '../src/plan/plan.js';
import { render } from '../src/render/registry.js';
import { planOf } from './support/model.js';
import { resultOf, root, valuesIn } from './support/run.js';

const path = join(root, 'docs/examples.md');
const page = readFileSync(path, 'utf8');
const parts = /```yaml\n([\s\S]*?)```([\s\S]*?)```text\n([\s\S]*?)```/g;
const examples = [...page.matchAll(parts)].map(([, yaml = '']) => ({ yaml }));

const planFrom = (yaml: string): Plan => {
  const { plan, diagnostics } = planOf({ 'model.yaml': yaml });
  expect(diagnostics).toEqual([]);
  return plan as Plan;
};

const leads = ({ headline }: Plan): { readonly leads: MeasureName } => ({ leads: headline as MeasureName });

/** The institution's own table, without the notes. */
async function tableOf(yaml: string): Promise<string> {
  const plan = planFrom(yaml);
  const result = resultOf(plan, leads(plan));
  const shown = await render(
    { ...result, tables: result.tables.filter(({ id }) => id.startsWith('layout-')), notes: [] },
    'table',
    { width: 120, color: false, language: 'en' },
  );
  return `${shown.trimEnd()}\n`;
}

const valueOf = (at: number, name: string): number => {
  const plan = planFrom(examples[at]?.yaml ?? '');
  return Number(valuesIn(resultOf(plan, leads(plan)))(name));
};

describe('docs/examples.md', () => {
  it('has the tables of its models', async () => {
    const tables = await Promise.all(examples.map(({ yaml }) => tableOf(yaml)));
    expect(tables).toHaveLength(2);
    if (process.env['UPDATE'] === '1') {
      let at = 0;
      writeFileSync(
        path,
        page.replace(parts, (_, yaml: string, between: string) => {
          const table = tables[at++] ?? '';
          return `\`\`\`yaml\n${yaml}\`\`\`${between}\`\`\`text\n${table}\`\`\``;
        }),
      );
    }
    const now = [...readFileSync(path, 'utf8').matchAll(parts)].map(([, , , text]) => text);
    expect(now).toEqual(tables);
  });

  it('has the numbers that its text works out', () => {
    // 363,000 - 1,242,000
    expect(valueOf(0, 'annualAverage')).toBe(-879_000);
    expect(valueOf(1, 'presentValue')).toBeCloseTo(395_729.02, 2);
    expect(valueOf(1, 'annuity')).toBeCloseTo(35_087.65, 2);
    expect(valueOf(1, 'annuity') / 480).toBeCloseTo(73.1, 2);
  });
});
