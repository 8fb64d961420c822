/** What `that` of a check names: a measure, a named figure, or a part of a tariff. */
import { wrong, type Report } from '../../diagnostic/diagnostic.js';
import { suggestion } from '../../diagnostic/suggest.js';
import { createEvaluator } from '../../evaluate/exact.js';
import { createFigures } from '../../plan/figures.js';
import { measure, measureNames, measureOf, oneOffName } from '../../plan/measures.js';
import type { Figure, Plan } from '../../plan/plan.js';
import type { Said } from '../../source/text.js';
import { leadIn, shareName } from '../target.js';
import type { Subject, Where } from './check.js';
import { tariffPart } from './tariff.js';

const headName = 'perCapita';

export function subjectOf(that: Said<string>, where: Where): Subject | undefined {
  const { plan, report } = where;
  const [, kind, name = ''] = /^(figures|tariffs)\.(.+)$/.exec(that.value) ?? [];
  if (kind === 'figures') return namedFigure(name, that, where);
  if (kind === 'tariffs') return tariffPart(name, that, where);
  if (that.value === shareName || that.value === headName) return ofLead(that, plan, report);
  const found = measureOf(that.value);
  if (found) return { is: 'sum', measure: found.name, oneOff: found.oneOff, as: 'total' };
  const help = suggestion(that.value, subjectNames(where), 'measures');
  report(wrong('BRD407', that.span, `there is no measure "${that.value}"`, help));
  return undefined;
}

/** The measures first: they are listed where nothing is near. */
const subjectNames = ({ model }: Where): readonly string[] => [
  shareName,
  headName,
  ...measureNames,
  ...measureNames.filter((name) => measure(name).oneOff).map(oneOffName),
  ...[...model.figures.keys()].map((name) => `figures.${name}`),
  ...[...model.tariffs.keys()].map((name) => `tariffs.${name}.rate`),
];

/** A part of the cost that leads. */
function ofLead({ value, span }: Said<string>, plan: Plan, report: Report): Subject | undefined {
  const { gdp, population } = plan.economy;
  const isShare = value === shareName;
  if ((isShare ? gdp : population) === undefined) {
    const [what, key] = isShare ? ['share of GDP', 'gdp'] : ['value per head', 'population'];
    const help = `for example: economy: {${key}: {table: data/macro.csv, column: ${key}, unit: ...}}`;
    report(wrong('BRD866', span, `without ${key} the model gives no ${what}`, help));
    return undefined;
  }
  return { is: 'sum', measure: leadIn(plan), oneOff: false, as: isShare ? 'share' : 'head' };
}

function namedFigure(name: string, said: Said<string>, where: Where): Subject | undefined {
  const { model, report } = where;
  const found = figureInPlan(name, where);
  if (!found) {
    const known = [...model.figures.keys()].map((one) => `figures.${one}`);
    report(
      wrong(
        'BRD314',
        said.span,
        `there is no figure "${name}"`,
        suggestion(said.value, known, 'named figures'),
      ),
    );
    return undefined;
  }
  const { plan, index } = found;
  return {
    is: 'single',
    dimensions: (plan.figures[index] as Figure).unit.dimensions,
    value: (year) => createEvaluator(plan, plan, year).figure(index),
  };
}

type Of = Pick<Where, 'plan' | 'model'>;

/** A named figure of the model, in its plan or in one that holds it. */
export const figureInPlan = (name: string, of: Of): Found | undefined =>
  inPlan(name, of) ?? readAnew(name, of);

type Found = { readonly plan: Plan; readonly index: number };

/** The last of the name: a scenario's own stands behind its model's. */
function inPlan(name: string, { plan }: Of): Found | undefined {
  const index = plan.figures.findLastIndex(({ path }) => path === `figures/${name}`);
  return index === -1 ? undefined : { plan, index };
}

/** What no row needs is in no plan: a figure of a pack, or one that is only another name. */
function readAnew(name: string, { plan, model }: Of): Found | undefined {
  if (!model.figures.has(name)) return undefined;
  const figures = createFigures(
    model,
    () => undefined,
    () => plan.economy.deflator,
    [...plan.figures],
  );
  const index = figures.add(
    {
      kind: 'any',
      span: model.file.figures?.get(name)?.id.span ?? model.file.id.span,
      form: { form: 'name', name },
      standing: {},
    },
    name,
    model.standing,
  );
  return index === undefined ? undefined : { plan: { ...plan, figures: figures.list }, index };
}
