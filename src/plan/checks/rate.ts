/**
 * An hour is worth what the one who spends it would have of it: people's own time has no overhead, and paid work is no leisure.
 * Community organisations have both volunteers and staff, so either rate may fit them; of `mixed` nothing is known.
 */
import { doubtful, type Diagnostic, type Label } from '../../diagnostic/diagnostic.js';
import type { TariffMap } from '../../model/economy.js';
import type { Model } from '../../model/load.js';
import type { Said } from '../../source/text.js';
import type { Check } from './check.js';
import { linesIn, type PlacedLine } from './lines.js';

export const rateCheck: Check = (_, { model, sound }) => {
  // A tariff with an error is told once.
  if (!sound) return [];
  const asked = new Map<Said<string>, Diagnostic>();
  for (const placed of linesIn(model)) {
    if (!placed.line.time) continue;
    for (const { tariff, whose } of pricesOf(placed, model)) {
      const found = asked.has(tariff) ? undefined : misfit(tariff, whose, model);
      if (found) asked.set(tariff, found);
    }
  }
  return [...asked.values()];
};

type Price = { readonly tariff: Said<string>; readonly whose: string };

/** The tariffs that price a line, and whose time that is. */
function pricesOf({ part, line, segments }: PlacedLine, { file }: Model): readonly Price[] {
  if (part === 'administration') return line.tariff ? [{ tariff: line.tariff, whose: part }] : [];
  return segments.flatMap((id) => {
    const segment = file.segments.get(id)?.body;
    const tariff = line.tariff ?? segment?.tariff;
    return segment && tariff ? [{ tariff, whose: segment.addressee.value }] : [];
  });
}

function misfit(tariff: Said<string>, whose: string, { file, tariffs }: Model): Diagnostic | undefined {
  const body = tariffs.get(tariff.value)?.body;
  if (!body || 'value' in body) return undefined;
  const { basis } = body;
  if (basis?.value === 'leisure' && (whose === 'firms' || whose === 'administration'))
    return told(
      tariff,
      `"${tariff.value}" is a value of people's own time, and prices the work of ${whose === 'firms' ? 'firms' : 'the administration'}`,
      { span: basis.span, text: 'said here' },
      'paid work has a wage and its loads: {wage: 20 EUR/h, overhead: 25 %}'.replace(
        'EUR',
        file.currency.value,
      ),
    );
  const load = whose === 'citizens' ? loadOf(body) : undefined;
  return (
    load &&
    told(
      tariff,
      `"${tariff.value}" holds what an employer pays on top, and prices citizens' own time`,
      load,
      "citizens' time has a wage without loads, or basis: leisure; whom they hire is an outlay, in money",
    )
  );
}

function loadOf({ basis, fringe, overhead, multiplier }: TariffMap): Label | undefined {
  const loaded = basis?.value === 'labour-cost' || basis?.value === 'loaded' ? basis : undefined;
  const load = fringe ?? overhead ?? multiplier ?? loaded;
  return load && { span: load.span, text: 'on top of the wage' };
}

function told({ span }: Said<string>, message: string, other: Label, help: string): Diagnostic {
  const doubt = doubtful('BRD710', span, message, help);
  return { ...doubt, labels: [...doubt.labels, other] };
}
