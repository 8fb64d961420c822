/** Keys of a line that enter no formula. */
import { ignored, type Ignored } from './ignored-entry.js';
import type { PlacedLine } from './lines.js';

export function ignoredInLine(placed: PlacedLine, currency: string): readonly Ignored[] {
  const { line } = placed;
  const price = `say the price of the thing too: money: 400 ${currency}`;
  return [
    ...outside(placed),
    ...withoutTime(placed),
    ...(line.money ? [] : ignored('life', line, 'it spreads money over years, and the line has none', price)),
    ...repeated(placed),
  ];
}

/** What the administration does, and what is not divided, has no burden of its own. */
function outside({ part, line }: PlacedLine): readonly Ignored[] {
  if (part !== 'administration' && part !== 'undivided') return [];
  const whose = part === 'administration' ? "the administration's lines" : 'undivided lines';
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
