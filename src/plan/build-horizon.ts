/** The horizon of a model: each key from the model itself, else from the first of its packs that says it. */
import { wrong, type Report } from '../diagnostic/diagnostic.js';
import { entryOf } from '../document/node.js';
import type { WrittenHorizon } from '../model/horizon.js';
import type { Model } from '../model/load.js';
import { standingOf } from '../model/standing.js';
import { add, isNegative, isZero, one } from '../quantity/exact.js';
import { inherit, type Standing } from '../source/provenance.js';
import type { Span } from '../source/text.js';
import type { Figures } from './figures.js';
import type { Horizon, HorizonDiscounting } from './horizon.js';

type Saying = { readonly said: WrittenHorizon; readonly around: Standing };
type Key = Exclude<keyof WrittenHorizon, 'at' | 'written'>;

/** Longer ones are slips of the pen. */
const longest = 200;

export function buildHorizon(model: Model, figures: Figures, report: Report): Horizon | undefined {
  const sayings = [
    { said: model.file.horizon, around: model.standing },
    ...model.packs.map((pack) => ({ said: pack.horizon, around: standingOf(pack) })),
  ].flatMap(({ said, around }): readonly Saying[] =>
    said ? [{ said, around: inherit(around, standingOf(said)) }] : [],
  );
  const [first] = sayings;
  if (!first) return undefined;
  const of = <K extends Key>(key: K): WrittenHorizon[K] | undefined =>
    sayings.find(({ said }) => said[key] !== undefined)?.said[key];
  const years = of('years');
  if (!years) {
    if (!entryOf(first.said.written, 'years'))
      report(wrong('BRD202', first.said.at, 'a horizon lacks "years"', 'for example: years: 10'));
    return undefined;
  }
  if (years.value < 1 || years.value > longest) {
    const message = `a horizon of ${years.value} years`;
    report(wrong('BRD433', years.span, message, `from 1 to ${longest} years: years: 10`));
    return undefined;
  }
  const from = of('from')?.value ?? model.file.year.value;
  const annualise = of('annualise');
  const discounting = discountingOf(sayings, from, figures, report);
  if (annualise?.value === 'annuity' && !of('rate')) needsRate(annualise.span, 'an annuity', report);
  return {
    from,
    until: from + years.value - 1,
    ...(annualise ? { annualise: annualise.value } : {}),
    ...(discounting ? { discounting } : {}),
  };
}

const needsRate = (span: Span, what: string, report: Report): void =>
  report(wrong('BRD434', span, `${what} needs a rate`, 'a real rate a year: rate: 7 %'));

function discountingOf(
  sayings: readonly Saying[],
  from: number,
  figures: Figures,
  report: Report,
): HorizonDiscounting | undefined {
  const saying = (key: Key): Saying | undefined => sayings.find(({ said }) => said[key] !== undefined);
  const figure = (key: 'rate' | 'factor'): number | undefined => {
    const found = saying(key);
    const written = found?.said[key];
    return found && written && figures.add(written, `horizon/${key}`, found.around);
  };
  const [factor, base, registered] = [saying('factor'), saying('base'), saying('registered')].map(
    (found) => found?.said,
  );
  const written = saying('rate')?.said.rate;
  if (!written) {
    const idle = factor?.factor ?? base?.base ?? registered?.registered;
    const key = factor?.factor ? 'factor' : base?.base ? 'base' : 'registered';
    if (idle && !sayings.some(({ said }) => entryOf(said.written, 'rate')))
      needsRate(idle.span, `"${key}"`, report);
    return undefined;
  }
  const rate = figure('rate');
  const published = figure('factor');
  if (rate === undefined || !isAboveMinusOne(rate, written.span, figures, report)) return undefined;
  return {
    rate,
    ...(published === undefined ? {} : { factor: published }),
    ...(base?.base ? { base: base.base.value } : {}),
    registered: registered?.registered?.value ?? from,
    once: saying('once')?.said.once?.value ?? 'start',
    recurring: saying('recurring')?.said.recurring?.value ?? 'end',
  };
}

/** An amount over 1 + rate has no value at a rate of -100 %. */
function isAboveMinusOne(rate: number, span: Span, { list }: Figures, report: Report): boolean {
  const body = list[rate]?.body;
  if (body?.is !== 'number') return true;
  const factor = add(one, body.value);
  const isSound = !isNegative(factor) && !isZero(factor);
  if (!isSound)
    report(wrong('BRD851', span, 'a discount rate is above -100 % per year', 'a real rate: 3 % per year'));
  return isSound;
}
