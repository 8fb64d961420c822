/** Tariffs and segments, once each: every row that uses one refers to the same figures. */
import { disagree, wrong } from '../diagnostic/diagnostic.js';
import { children, constant, type Formula } from '../formula/formula.js';
import { exact } from '../quantity/exact.js';
import { dimensionless } from '../quantity/unit.js';
import { suggestion } from '../diagnostic/suggest.js';
import { inherit, type Standing } from '../source/provenance.js';
import type { Said } from '../source/text.js';
import type { Method, Opportunity, Segment, TariffMap } from '../model/economy.js';
import type { Tariff } from '../model/load-named.js';
import type { Model } from '../model/load.js';
import { inAnotherCurrency, isForeign, type Placed } from '../model/pack.js';
import { standingOf } from '../model/standing.js';
import {
  cell,
  present,
  type Builder,
  type OpportunityCells,
  type RowCells,
  type SegmentCells,
  type TariffCells,
} from './builder.js';
import { daysOf } from './days.js';
import type { Variants } from './formulas.js';

type Start = Pick<Builder, 'figures' | 'report' | 'model'>;

/** The model's own are looked at, used or not; of a pack's many only those that something asks for. */
export function buildTariffs(model: Model, start: Start): Builder['tariffs'] {
  const known = new Map<string, TariffCells | undefined>();
  const get = (id: string): TariffCells | undefined => {
    const found = model.tariffs.get(id);
    if (found && !known.has(id)) known.set(id, cellsOf(id, found, start));
    return known.get(id);
  };
  for (const id of model.own.tariffs.keys()) get(id);
  return { get };
}

function cellsOf(id: string, { body, around }: Placed<Tariff>, start: Start): TariffCells | undefined {
  if (!body) return undefined;
  return isMap(body) ? loaded(id, body, around, start) : { cells: {}, rate: 'unmonetised' };
}

const isMap = (body: TariffMap | Said<'unmonetised'>): body is TariffMap => 'wage' in body;

function loaded(id: string, tariff: TariffMap, outer: Standing, start: Start): TariffCells | undefined {
  const around = inherit(outer, standingOf(tariff));
  reportLoads(tariff, start);
  const path = `tariffs/${id}`;
  const fringe = cell(tariff.fringe, `${path}/fringe`, around, start);
  const inMoney = fringe !== undefined && isMoney(fringe, start);
  const cells = present({
    wage: cell(tariff.wage, `${path}/wage`, around, start),
    [inMoney ? 'fringePay' : 'fringe']: fringe,
    overhead: cell(tariff.overhead, `${path}/overhead`, around, start),
    multiplier: cell(tariff.multiplier, `${path}/multiplier`, around, start),
    rateDecimals: tariff.round && constant(exact(tariff.round.decimals.value), dimensionless),
  });
  const full = rateOf(tariff, inMoney);
  if (!cells.wage) return undefined;
  return tariff.round ? { cells, rate: tariff.round.mode.value, fullRate: full } : { cells, rate: full };
}

/** A fringe is a share of the wage, or money per hour; an amount of another year's prices is a product with the deflator. */
function isMoney(fringe: Formula, start: Start): boolean {
  const { figures, model } = start;
  if (fringe.op === 'figure')
    return figures.list[fringe.figure]?.unit.dimensions[model.context.currency] !== undefined;
  return children(fringe).some((part) => isMoney(part, start));
}

/** Which loads come on top of what the tariff says: none is missing where its basis holds it. */
function rateOf({ basis, multiplier }: TariffMap, fringeInMoney: boolean): NonNullable<Variants['fullRate']> {
  if (multiplier) return 'multiplier';
  if (fringeInMoney) return 'fringe-pay';
  const said = basis?.value ?? 'wage';
  return said === 'labour-cost' ? said : said === 'wage' ? 'factors' : 'whole';
}

/** rate = wage x (1 + fringe) x (1 + overhead), or wage x multiplier; never both, and nothing twice. */
function reportLoads({ basis, fringe, overhead, multiplier }: TariffMap, { report }: Start): void {
  const load = fringe ?? overhead;
  if (multiplier && load) {
    report(
      disagree(
        'BRD606',
        multiplier.span,
        { span: load.span, text: 'and here is another load' },
        'a multiplier already holds fringe and overhead',
        'keep one of them',
      ),
    );
  }
  const said = basis?.value ?? 'wage';
  const isWhole = said === 'loaded' || said === 'leisure';
  const double = isWhole ? (load ?? multiplier) : said === 'labour-cost' ? fringe : undefined;
  if (double && basis) {
    const [why, message] =
      said === 'leisure'
        ? ["people's own time bears no load", 'the value of own time is loaded like a wage']
        : [`a basis of ${said} holds it already`, 'the wage is loaded twice'];
    report(
      disagree('BRD606', double.span, { span: basis.span, text: why }, message, 'leave one of them out'),
    );
  }
}

export function buildSegments(model: Model, start: Start & Pick<Builder, 'used'>): Builder['segments'] {
  return new Map(
    [...model.file.segments].flatMap(([id, { body }]) =>
      body ? [[id, segmentCells(id, body, start)] as const] : [],
    ),
  );
}

function segmentCells(id: string, written: Segment, start: Start & Pick<Builder, 'used'>): SegmentCells {
  const around = inherit(start.model.standing, standingOf(written));
  const path = `segments/${id}`;
  const index = written.population && start.figures.add(written.population, `${path}/population`, around);
  const entity =
    index === undefined ? undefined : Object.keys(start.figures.list[index]?.unit.dimensions ?? {})[0];
  if (written.tariff) useTariff(written.tariff, start);
  return {
    id,
    written,
    ...(index === undefined ? {} : { population: start.figures.use(index) }),
    ...(entity === undefined ? {} : { entity }),
    opportunity: opportunityOf(written, path, start),
  };
}

/** Reports a tariff that is not there; says whether it is. */
export function useTariff(
  { value, span }: Said<string>,
  { model, report, used }: Start & Pick<Builder, 'used'>,
): boolean {
  used.add(`tariff ${value}`);
  const found = model.tariffs.get(value);
  if (found?.pack && found.body && isMap(found.body) && isForeign(found.pack, model.context)) {
    report(inAnotherCurrency('tariff', value, span, found.pack, model.context));
    return false;
  }
  if (found) return true;
  if (model.unsure.tariffs) return false;
  report(
    wrong(
      'BRD402',
      span,
      `there is no tariff "${value}"`,
      suggestion(value, [...model.tariffs.keys()], 'tariffs'),
    ),
  );
  return false;
}

const needs: Readonly<Record<Method, readonly (keyof Opportunity & ('valueOfDay' | 'netIncome'))[]>> = {
  none: [],
  'idle-capital': [],
  'citizen-wait': ['valueOfDay'],
  'delay-income': ['netIncome'],
};

function opportunityOf({ opportunity }: Segment, path: string, start: Start): OpportunityCells {
  if (!opportunity) return { method: 'none', cells: {} };
  if (!('method' in opportunity)) return bare(opportunity, start);
  const around = inherit(start.model.standing, standingOf(opportunity));
  const method = opportunity.method.value;
  for (const key of needs[method]) if (!opportunity[key]) reportLacking(opportunity.method, key, start);
  const of = (key: 'valueOfDay' | 'shareOfDayLost' | 'netIncome' | 'standbyCost') =>
    cell(opportunity[key], `${path}/opportunity/${key}`, around, start);
  const cells = present({
    valueOfDay: of('valueOfDay'),
    shareOfDayLost: of('shareOfDayLost'),
    netIncome: of('netIncome'),
    standbyCost: of('standbyCost'),
  });
  reportMixedDays(opportunity, cells, start);
  const days = daysOf([cells.valueOfDay, cells.netIncome, cells.standbyCost], start.figures.list);
  return { method, cells, ...(days ? { days } : {}) };
}

/** Calendar days and business days do not convert, so income and standby cost are per the same. */
function reportMixedDays({ standbyCost }: Opportunity, cells: RowCells, { figures, report }: Start): void {
  const [income, standby] = [cells.netIncome, cells.standbyCost].map((one) => daysOf([one], figures.list));
  if (!standbyCost || !income || !standby || income === standby) return;
  report(
    wrong(
      'BRD604',
      standbyCost.span,
      `the standby cost is per ${standby}, the net income per ${income}`,
      'say both per the same kind of day',
    ),
  );
}

function bare(method: Said<Method>, start: Start): OpportunityCells {
  for (const key of needs[method.value]) reportLacking(method, key, start);
  return { method: method.value, cells: {} };
}

function reportLacking({ value, span }: Said<Method>, key: string, { report, model }: Start): void {
  report(
    wrong(
      'BRD605',
      span,
      `${value} needs "${key}"`,
      `for example: {method: ${value}, ${key}: 440 ${model.context.currency}/day}`,
    ),
  );
}
