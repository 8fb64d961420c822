/** A figure over a horizon and what it is made of, as handbooks derive it: a year's cost, the years, then the factor. */
import { createEvidence } from '../../evaluate/evidence.js';
import { unitOverHorizon, type HorizonName } from '../../plan/horizon-measures.js';
import type { Horizon } from '../../plan/horizon.js';
import { oneOffName, unitOf, type MeasureName } from '../../plan/measures.js';
import type { Plan, Row } from '../../plan/plan.js';
import { add, compare, isZero, sum, toText, zero, type Exact } from '../../quantity/exact.js';
import type { Explanation, Result } from '../../result/result.js';
import { explain, type ExplainRequest } from '../explain.js';
import { matcherOf } from '../select.js';
import { explainAnnuity, explainPresent } from './explain-present.js';
import { amountText, borneIn, derivedIn, headOf, lengthOf, yearsText, type Scope } from './explain-scope.js';
import { inHorizon, readHorizon, visitHorizon, type YearLeaf } from './leaves.js';

/**
 * @param of the measure that the figure is of
 * @throws EvaluationProblem where a figure has no value in one of the years
 */
export function explainHorizon(
  baseline: Plan,
  horizon: Horizon,
  of: MeasureName,
  request: ExplainRequest & { readonly measure: HorizonName },
): Result {
  const { measure: name, selected } = request;
  const explanation = inHorizon(horizon, () => {
    const scope = scopeOf(baseline, horizon, of, request);
    if (name === 'annuity') return explainAnnuity(scope);
    if (name === 'presentValue') return explainPresent(scope);
    return name === 'horizonTotal' ? explainTotal(scope) : explainAverage(scope);
  });
  const { from, until } = horizon;
  const value = { value: explanation.value ?? '0', unit: unitOverHorizon(name, of, baseline.currency) };
  const whose = [of, ...(selected === undefined ? [] : [selected])].join(' of ');
  return {
    balduque: 'result/1',
    command: 'explain',
    model: baseline.model,
    title: baseline.title,
    currency: baseline.currency,
    prices: baseline.prices,
    runs: [
      {
        scenario: request.reformed?.scenario ?? null,
        year: from,
        leads: name,
        headline: { [name]: { ...value, of, years: { from, until } } },
      },
    ],
    tables: [],
    findings: [],
    notes: [],
    explanation: { ...explanation, label: `${name} of ${whose}, ${from}–${until}` },
  };
}

function scopeOf(baseline: Plan, horizon: Horizon, of: MeasureName, request: ExplainRequest): Scope {
  const plan = request.reformed?.plan ?? baseline;
  const matches = matcherOf(request.select);
  const evidence = createEvidence(plan, horizon.from);
  const isAsked = ({ row, component, formula }: Pick<YearLeaf, 'row' | 'component' | 'formula'>): boolean =>
    matches({ row, component, year: horizon.from, evidence: () => evidence(row, formula) });
  const only = new Set([of]);
  const reader = readHorizon(plan, baseline, horizon, only);
  const leaves: YearLeaf[] = [];
  for (const row of plan.rows) reader.ofRow(row, (leaf) => void (isAsked(leaf) && leaves.push(leaf)));
  const totals = { horizonTotal: zero, annualAverage: zero, presentValue: zero, annuity: zero };
  visitHorizon(plan, baseline, horizon, only, (leaf) => {
    if (!isAsked(leaf)) return;
    for (const name of Object.keys(totals) as HorizonName[]) totals[name] = add(totals[name], leaf[name]);
  });
  const derived: Scope['derived'] = (year, oneOff, rows) => {
    const measure = oneOff ? oneOffName(of) : of;
    const own = rows ? { only: (row: Row): boolean => rows.has(row) } : {};
    return explain(baseline, { ...request, measure, year, ...own }).explanation as Explanation;
  };
  return { plan, baseline, horizon, of, reader, leaves, totals, derived };
}

function explainAverage(scope: Scope): Explanation {
  const total = explainTotal(scope);
  const text = amountText(scope.totals.horizonTotal, total.unit ?? '');
  const filled = `${text} / ${lengthOf(scope.horizon)}`;
  return {
    ...headOf(scope, 'annualAverage'),
    formula: { text: 'total / years', latex: '\\frac{\\text{total}}{\\text{years}}', filled },
    children: [total],
  };
}

function explainTotal(scope: Scope): Explanation {
  const { once, yearly } = spansOf(scope);
  const [first, second] = [once, yearly].map((spans) => sum(spans.map(({ total }) => total))) as [
    Exact,
    Exact,
  ];
  const unit = unitOf(scope.of, true, scope.plan.currency);
  const filled = `${amountText(first, unit)} + ${amountText(second, unit)}`;
  return {
    ...headOf(scope, 'horizonTotal'),
    formula: { text: 'once + yearly, added up', latex: '\\text{once} + \\sum \\text{yearly}', filled },
    children: [
      ...once.map((span) => explainSpan(span, scope)),
      ...yearly.map((span) => explainSpan(span, scope)),
    ],
  };
}

/** Years one after the other in which the same is borne. */
type Span = {
  readonly from: number;
  readonly until: number;
  readonly oneOff: boolean;
  readonly each: Exact;
  readonly total: Exact;
};

function spansOf(scope: Scope): { readonly once: readonly Span[]; readonly yearly: readonly Span[] } {
  const of = (oneOff: boolean): readonly Span[] => {
    const spans: Span[] = [];
    for (const { year } of scope.reader.years) {
      const each = borneIn(scope.leaves, year, oneOff);
      const last = spans.at(-1);
      if (last && last.until === year - 1 && compare(last.each, each) === 0)
        spans[spans.length - 1] = { ...last, until: year, total: add(last.total, each) };
      else spans.push({ from: year, until: year, oneOff, each, total: each });
    }
    return spans.filter(({ each }) => !isZero(each));
  };
  return { once: of(true), yearly: of(false) };
}

/** The cost of the first of its years down to the files, times the years. */
function explainSpan({ from, until, oneOff, each, total }: Span, scope: Scope): Explanation {
  const unit = unitOf(scope.of, true, scope.plan.currency);
  const years = until - from + 1;
  const label = `${oneOff ? 'once' : 'yearly'}, ${yearsText({ from, until })}`;
  const derived = derivedIn(scope, from, oneOff, each);
  if (years === 1) return { ...derived, label, value: toText(total), unit };
  const filled = `${amountText(each, unit)} × ${years}`;
  return {
    label,
    value: toText(total),
    unit,
    formula: { text: 'cost of a year × years', latex: '\\text{cost} \\times \\text{years}', filled },
    children: [derived],
  };
}
