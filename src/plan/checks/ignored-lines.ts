/** Keys of a line that enter no formula. */
import type { Model } from '../../model/load.js';
import { ignored, type Ignored } from './ignored-entry.js';
import type { PlacedLine } from './lines.js';

export function ignoredInLine(placed: PlacedLine, model: Model): readonly Ignored[] {
  const { line } = placed;
  const price = `say the price of the thing too: money: 400 ${model.context.currency}`;
  return [
    ...outside(placed, model),
    ...withoutTime(placed),
    ...(line.money ? [] : ignored('life', line, 'it spreads money over years, and the line has none', price)),
    ...repeated(placed),
  ];
}

/** What the administration does, and what is not divided, has no burden of its own. */
function outside({ part, line, segments }: PlacedLine, { file }: Model): readonly Ignored[] {
  const isAuthority =
    part === 'administration' ||
    (segments.length > 0 &&
      segments.every((id) => file.segments.get(id)?.body?.addressee.value === 'administration'));
  if (!isAuthority && part !== 'undivided') return [];
  const whose = isAuthority ? "the administration's lines" : 'undivided lines';
  return ['businessAsUsual', 'nature'].flatMap((key) =>
    ignored(key, line, `${whose} are counted whole, and are no burden`, 'leave it out'),
  );
}

function withoutTime({ line }: PlacedLine): readonly Ignored[] {
  if (line.time) return [];
  return ['staff', 'tariff'].flatMap((key) =>
    ignored(key, line, 'the line has no time', 'say a time too, or leave it out: time: 30 min'),
  );
}

/** Only what is done by the case or by the visit is done again with a resubmission. */
function repeated({ line }: PlacedLine): readonly Ignored[] {
  const per = line.per?.value ?? 'case';
  if (!line.repeats?.value || per === 'case' || per === 'visit') return [];
  const help = 'leave it out, or give what is done again a line per: case';
  return ignored('repeats', line, `a line per ${per} is not done again when a case is`, help);
}
