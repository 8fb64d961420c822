/**
 * A part of a tariff, in money an hour. The formulas are those of every line: a tariff is looked at in a row of its own.
 * rate = wage + fringe + overhead, each rounded where the tariff says so, however each of them is written; a multiplier holds both and does not part them.
 */
import { wrong } from '../../diagnostic/diagnostic.js';
import { suggestion } from '../../diagnostic/suggest.js';
import { createEvaluator } from '../../evaluate/exact.js';
import { buildTariffs } from '../../plan/build-tariffs.js';
import type { TariffCells } from '../../plan/builder.js';
import { createFigures } from '../../plan/figures.js';
import type { Cells, Plan, Row } from '../../plan/plan.js';
import { multiply, subtract, zero, type Exact } from '../../quantity/exact.js';
import { unit, type Dimensions } from '../../quantity/unit.js';
import { startOfText, type Said } from '../../source/text.js';
import type { Single, Where } from './check.js';

/** The value of a column or formula in the tariff's row, or in one without its overhead. */
type Ask = (name: 'rate' | 'wage', without?: 'overhead') => Exact;

type Part = {
  readonly value: (ask: Ask, hoursOfYear: Exact) => Exact;
  /** What it is in, beside the currency. */
  readonly per: Dimensions;
  /** Whether a multiplier, which holds fringe and overhead in one, leaves it open. */
  readonly ofFactors?: true;
  /** Whether it needs the hours of a person-year. */
  readonly ofYear?: true;
};

const perHour: Dimensions = { h: -1 };
const parts: Readonly<Record<string, Part>> = {
  rate: { value: (ask) => ask('rate'), per: perHour },
  wage: { value: (ask) => ask('wage'), per: perHour },
  fringe: {
    value: (ask) => subtract(ask('rate', 'overhead'), ask('wage')),
    per: perHour,
    ofFactors: true,
  },
  overhead: {
    value: (ask) => subtract(ask('rate'), ask('rate', 'overhead')),
    per: perHour,
    ofFactors: true,
  },
  personYear: { value: (ask, hoursOfYear) => multiply(ask('rate'), hoursOfYear), per: {}, ofYear: true },
};

/** @param name `manager.rate`: behind the last point, the part */
export function tariffPart(name: string, said: Said<string>, where: Where): Single | undefined {
  const { model, report, plan } = where;
  const at = name.lastIndexOf('.');
  const [id, word] = at === -1 ? [name, ''] : [name.slice(0, at), name.slice(at + 1)];
  if (!model.tariffs.has(id)) {
    const known = [...model.tariffs.keys()].map((one) => `tariffs.${one}.${word || 'rate'}`);
    const help = suggestion(said.value, known, 'tariffs');
    report(wrong('BRD402', said.span, `there is no tariff "${id}"`, help));
    return undefined;
  }
  const part = Object.hasOwn(parts, word) ? parts[word] : undefined;
  if (!part) {
    const message = `"${said.value}" names no part of the tariff`;
    const help = suggestion(
      said.value,
      Object.keys(parts).map((one) => `tariffs.${id}.${one}`),
      'parts',
    );
    report(wrong('BRD863', said.span, message, help));
    return undefined;
  }
  const looked = planWith(id, where);
  const why = whyNot(id, looked?.tariff, part);
  if (!looked || why !== undefined) {
    const help = 'a tariff with a wage has a rate, and with fringe and overhead these too';
    report(wrong('BRD863', said.span, why ?? `the tariff "${id}" has no rate`, help));
    return undefined;
  }
  const { dimensions } = unit({ [plan.currency]: 1, ...part.per });
  const { year: hours } = plan.work;
  if (part.ofYear && hours === undefined) {
    const message = 'how many hours a person works a year is not said';
    report(wrong('BRD326', said.span, message, 'at the head of the model: work: {year: 1_600 h}'));
    return undefined;
  }
  const hoursIn = (year: number): Exact =>
    hours === undefined ? zero : createEvaluator(plan, plan, year).figure(hours);
  return { is: 'single', dimensions, value: (year) => part.value(asking(looked, year), hoursIn(year)) };
}

function whyNot(id: string, tariff: TariffCells | undefined, { ofFactors }: Part): string | undefined {
  if (!tariff || tariff.rate === 'unmonetised') return `the tariff "${id}" is hours without a price`;
  return ofFactors && (tariff.fullRate ?? tariff.rate) === 'multiplier'
    ? `the tariff "${id}" has a multiplier, which does not part its loads`
    : undefined;
}

/** A plan with one row, which has the tariff and nothing else; undefined where its hours have no price. */
export function planOfTariff(id: string, of: Of): { readonly plan: Plan; readonly row: Row } | undefined {
  const looked = planWith(id, of);
  if (!looked || looked.tariff.rate === 'unmonetised') return undefined;
  const row = rowOf(looked.tariff);
  return { plan: { ...looked.plan, rows: [row], cells: cellsOf(looked.tariff.cells) }, row };
}

type Of = Pick<Where, 'plan' | 'model'>;
type Looked = { readonly plan: Plan; readonly tariff: TariffCells };

function planWith(id: string, { model, plan }: Of): Looked | undefined {
  const report = (): void => undefined;
  const figures = createFigures(model, report, () => plan.economy.deflator, [...plan.figures]);
  const tariff = buildTariffs(model, { model, figures, report }).get(id);
  return tariff && { plan: { ...plan, figures: figures.list }, tariff };
}

function asking({ plan, tariff }: Looked, year: number): Ask {
  return (name, without) => {
    const { overhead, ...rest } = tariff.cells;
    const cells = without === undefined && overhead ? tariff.cells : rest;
    const row = rowOf(tariff);
    const small: Plan = { ...plan, rows: [row], cells: cellsOf(cells) };
    return createEvaluator(small, small, year).value(row, name);
  };
}

const cellsOf = (cells: TariffCells['cells']): Cells =>
  Object.fromEntries(Object.entries(cells).map(([column, formula]) => [column, [formula]])) as Cells;

/** A row that has a tariff and nothing else. */
const rowOf = ({ rate, fullRate }: TariffCells): Row => ({
  index: 0,
  class: 'information',
  at: { procedure: '', segment: '', addressee: '', side: 'user', item: '', part: 'named', tags: [] },
  timing: 'recurring',
  variants: { rate, ...(fullRate ? { fullRate } : {}) },
  unmonetised: false,
  place: startOfText({ path: '', text: '' }),
});
