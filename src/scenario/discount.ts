/** At what real rate the years of a scenario are discounted, and to which: as the scenario says it, or as it is asked on the command line. */
import { disagree, wrong, type Report } from '../diagnostic/diagnostic.js';
import type { WrittenFigure } from '../model/figure.js';
import { standingOf } from '../model/standing.js';
import { add, isNegative, isZero, one } from '../quantity/exact.js';
import { inherit, type Standing } from '../source/provenance.js';
import type { Draft } from './draft.js';
import type { Discount, Scenario } from './scenario.js';
import type { ScenarioFile } from './scenario-file.js';

/** How far a base year may lie from the years of the scenario: farther ones are slips of the pen. */
const farthest = 100;

type Asked = {
  /** A rate that takes the place of the scenario's. */
  readonly rate: WrittenFigure | undefined;
  readonly years: Scenario['years'];
  readonly standing: (file: ScenarioFile) => Standing;
  readonly report: Report;
};

export function discountOf(
  files: readonly ScenarioFile[],
  draft: Draft,
  { rate: asked, years, standing, report }: Asked,
): { readonly discount?: Discount } {
  const saying = files.flatMap((file) => (file.discount ? [{ file, discount: file.discount }] : []));
  const [first, second] = saying;
  if (first && second)
    report(
      disagree(
        'BRD852',
        second.discount.rate.span,
        { span: first.discount.rate.span, text: 'a discount stands here, too' },
        'two scenarios that are combined both say how to discount',
        'let one of them say it',
      ),
    );
  const written = asked ?? first?.discount.rate;
  if (!written) return {};
  const around = first ? standing(first.file) : standing(files[0] as ScenarioFile);
  const inside = first && !asked ? inherit(around, standingOf(first.discount)) : around;
  const rate = draft.figures.add(written, 'discount/rate', inside);
  const year = first?.discount.year;
  const isFar = year && (year.value < years.from - farthest || year.value > years.until + farthest);
  if (isFar)
    report(
      wrong(
        'BRD853',
        year.span,
        `amounts of ${years.from} to ${years.until} cannot be brought to ${year.value}`,
        `a year near those of the scenario: year: ${years.from}`,
      ),
    );
  if (rate === undefined || isFar || !isAboveMinusOne(rate, written, draft, report)) return {};
  return {
    discount: { rate, year: year?.value ?? draft.plan.year, timing: first?.discount.timing?.value ?? 'end' },
  };
}

/** An amount over 1 + rate has no value at a rate of -100 %. */
function isAboveMinusOne(index: number, { span }: WrittenFigure, draft: Draft, report: Report): boolean {
  const numbers = draft.figures.list.flatMap(({ path, body }, i) =>
    (i === index || path.startsWith('discount/rate/')) && body.is === 'number' ? [body.value] : [],
  );
  const isWrong = numbers.some((value) => {
    const factor = add(one, value);
    return isNegative(factor) || isZero(factor);
  });
  if (isWrong)
    report(wrong('BRD851', span, 'a discount rate is above -100 % per year', 'a real rate: 3 % per year'));
  return !isWrong;
}
