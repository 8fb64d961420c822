/**
 * How waiting changes where nobody could start at once: max(0, after - ready) - max(0, before - ready). The floor holds before and after, each by
 * itself, so no difference of the two is enough: resolution from 35 to 19 days, of which 25 are needed anyway, is 0 - 10 days and not -16 - 25.
 */
import { wrong } from '../diagnostic/diagnostic.js';
import { constant, max, minus, plus, type Formula } from '../formula/formula.js';
import type { WrittenFigure } from '../model/figure.js';
import type { Resolution } from '../model/procedure.js';
import { zero } from '../quantity/exact.js';
import { dimensionless } from '../quantity/unit.js';
import type { Builder } from './builder.js';
import type { Row } from './plan.js';

/** The cells of a waiting, and whether they are cut off at zero or are a difference already. */
export type Waited = {
  readonly is: NonNullable<Row['variants']['waitingBeyond']>;
  readonly cells: {
    readonly apply?: Formula | undefined;
    readonly resolution?: Formula | undefined;
    readonly ready?: Formula | undefined;
  };
};

type Cells = {
  readonly apply: Formula | undefined;
  readonly resolution: Formula;
  readonly ready: Formula;
};
type Pair = { readonly before: Formula; readonly after: Formula };

const nought = constant(zero, dimensionless);

/**
 * @param duty of a new duty, plain figures are the waiting that begins, a level; of any other, what changes is written before and after, and a
 * plain `ready` is the same before and after
 * @returns undefined after reporting
 */
export function changeOfWaiting(
  { apply, resolution, ready }: Cells,
  written: Resolution,
  duty: Row['at']['duty'],
  builder: Builder,
): Waited | undefined {
  const period = written.effective ?? written.legal;
  const pairs = {
    apply: pairOf(written.apply, apply, builder),
    resolution: pairOf(period, resolution, builder),
    ready: pairOf(written.ready, ready, builder),
  };
  const isPlain = !pairs.apply && !pairs.resolution && !pairs.ready;
  if (isPlain && duty === 'new') return { is: 'level', cells: { apply, resolution, ready } };
  const lacking = pairs.resolution ? (apply && !pairs.apply ? written.apply : undefined) : period;
  if (lacking || !pairs.resolution) {
    const key = lacking === written.apply ? 'apply' : written.effective ? 'effective' : 'legal';
    builder.report(
      wrong(
        'BRD436',
        lacking?.span ?? written.at,
        `beside "ready", "${key}" says a difference alone, and the wait beyond readiness is known before and after only`,
        helpFor(key, duty),
      ),
    );
    return undefined;
  }
  const beyond = (side: keyof Pair): Formula => {
    const resolved = pairs.resolution?.[side] ?? resolution;
    const waited = pairs.apply ? plus(pairs.apply[side], resolved) : resolved;
    return max(nought, minus(waited, pairs.ready?.[side] ?? ready));
  };
  return { is: 'change', cells: { resolution: minus(beyond('after'), beyond('before')) } };
}

const helpFor = (key: string, duty: Row['at']['duty']): string =>
  duty === 'abolished'
    ? `write both: ${key}: {before: 35 days, after: 0 days}`
    : `write both: ${key}: {before: 35 days, after: 19 days}; of a duty that begins: duty: new`;

/** The two figures of `{before: ..., after: ...}`, written here or under a name; a rounded difference is no pair. */
function pairOf(
  written: WrittenFigure | undefined,
  cell: Formula | undefined,
  { model, figures }: Builder,
): Pair | undefined {
  if (!written || cell?.op !== 'figure' || !isChange(written, model)) return undefined;
  const body = figures.list[cell.figure]?.body;
  const formula = body?.is === 'formula' ? body.formula : undefined;
  return formula?.op === 'subtract' ? { before: formula.right, after: formula.left } : undefined;
}

/** Circles of names were reported before, and have no cell. */
function isChange({ form }: WrittenFigure, model: Builder['model']): boolean {
  if (form.form === 'worked-out') return form.by === 'change';
  const named = form.form === 'name' ? model.figures.get(form.name)?.body : undefined;
  return named !== undefined && isChange(named, model);
}
