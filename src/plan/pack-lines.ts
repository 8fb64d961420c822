/** Lines that take their time or unit value from a pack: which one is meant, and what is wrong where none is. */
import { disagree, doubtful, wrong } from '../diagnostic/diagnostic.js';
import { suggestion } from '../diagnostic/suggest.js';
import { activityOf, complexities, lineKeys, type Line } from '../model/line.js';
import { inAnotherCurrency, isForeign } from '../model/pack.js';
import { offersOf, timeOf, whole, type Addressee, type Offer, type Taken } from '../model/taken.js';
import { spanText } from '../source/text.js';
import type { Builder } from './builder.js';
import { asWritten } from './replaced.js';

/**
 * The line with what it takes from the model's packs.
 * @param who does it: the segment's addressee, or the administration
 * @returns undefined after reporting that it takes nothing it could be computed with
 */
export function takenBy(line: Line, who: Addressee, builder: Builder): Taken | undefined {
  const { model, report } = builder;
  if ((model.packs.length === 0 && !line.complexity) || isMisread(line)) return { line };
  const offers = offersOf(model.packs, activityOf(line).value, who);
  const [first] = offers;
  if (!first) return missesTime(line) ? reportNoTable(line, builder) : { line };
  reportOwn(line, first, builder);
  const meant = offers.filter((offer) => givesMore(line, offer));
  const [one, other] = meant;
  if (one && other) {
    const message = `the packs "${one.pack.id.value}" and "${other.pack.id.value}" both say what "${activityOf(line).value}" takes`;
    report(wrong('BRD418', activityOf(line).span, message, 'say it in the line itself, and why in a note'));
    return undefined;
  }
  if (!one) return isPriced(line) && !missesTime(line) ? { line } : reportNoTime(line, first, who, builder);
  const taken = whole(line, one);
  if (!taken.money || !isForeign(one.pack, model.context)) return taken;
  report(
    inAnotherCurrency('activity', activityOf(line).value, activityOf(line).span, one.pack, model.context),
  );
  return undefined;
}

/** Something of it was wrong, and is told there. */
const isMisread = (line: Line): boolean =>
  line.written.entries.some(
    ({ key }) => !lineKeys.has(key) || (takes.has(key) && line[key as keyof Line] === undefined),
  );
const takes: ReadonlySet<string> = new Set(['time', 'money', 'per', 'complexity']);

const isPriced = ({ time, money }: Line): boolean => time !== undefined || money !== undefined;

/** A complexity is said of a time: an amount of money beside it does not stand in its place. */
const missesTime = ({ complexity, time }: Line): boolean => complexity !== undefined && time === undefined;

/** Where a complexity is said, its time is asked for. */
function givesMore(line: Line, offer: Offer): boolean {
  const { time, money } = whole(line, offer);
  return time !== undefined || (money !== undefined && !missesTime(line));
}

function reportNoTable(line: Line, { model, report }: Builder): undefined {
  const { complexity } = line;
  const id = activityOf(line);
  const known = model.packs.flatMap(({ activities }) =>
    [...(activities ?? [])].flatMap(([name, { body }]) => (body?.time ? [name] : [])),
  );
  const help =
    known.length === 0
      ? 'take a pack with times, or say the time: packs: [de-2026]'
      : suggestion(id.value, known, 'activities with times');
  const message = `no pack of the model says how long "${id.value}" takes`;
  report(wrong('BRD421', complexity?.span ?? id.span, message, help));
  return undefined;
}

/** The pack knows the activity, and has no time or several for it. */
function reportNoTime(line: Line, offer: Offer, who: Addressee, builder: Builder): undefined {
  const { report } = builder;
  const { complexity } = line;
  const id = activityOf(line);
  const { times, pack } = offer;
  const known = [...times].map(([name, { figure }]) => `${name} ${spanText(figure.span)}`).join(', ');
  if (!complexity && times.size > 1) {
    const message = `"${id.value}" does not say how hard it is, and the pack "${pack.id.value}" has several times for it`;
    report(wrong('BRD419', id.span, message, `complexity: ${complexities.join(' | ')} (${known})`));
    return undefined;
  }
  const message =
    who === 'mixed'
      ? `the pack "${pack.id.value}" has times by addressee, and the segment of "${id.value}" is mixed`
      : times.size === 0
        ? `the pack "${pack.id.value}" has no time for "${id.value}" by ${who}`
        : `the pack "${pack.id.value}" has no ${complexity?.value ?? ''} time for "${id.value}" by ${who}`;
  // No number stands in the example: one would be read as a value of the handbook.
  const help =
    times.size === 0
      ? `say the time in the line, and who measured it in its note; ${otherActivities(line, who, builder)}`
      : `it has: ${known}`;
  report(wrong('BRD420', complexity?.span ?? id.span, message, help));
  return undefined;
}

/** The activities that the packs have a time of, for the same addressee. */
function otherActivities(line: Line, who: Addressee, { model: { packs } }: Builder): string {
  const names = packs.flatMap(({ activities }) => [...(activities?.keys() ?? [])]);
  const timed = names.filter((name) => offersOf(packs, name, who).some(({ times }) => times.size > 0));
  return suggestion(activityOf(line).value, [...new Set(timed)], 'activities with such a time');
}

/** What the line says itself in the place of the pack's; it is told where it does not say why. */
function reportOwn(line: Line, offer: Offer, { report, replaced }: Builder): void {
  const pack = timeOf(offer, line);
  const pairs = [
    { own: line.time, theirs: pack ?? (offer.times.size === 0 ? offer.money : undefined) },
    { own: line.money, theirs: offer.money },
  ];
  for (const { own, theirs } of pairs) {
    if (!own || !theirs) continue;
    const why = own.note ?? line.note?.value;
    replaced.set(`${own.span.source.path} ${own.span.start}`, {
      what: 'activity',
      id: line.id.value,
      pack: offer.pack.id.value,
      theirs: asWritten(theirs.figure.span),
      own: asWritten(own.span),
      ...(why === undefined ? {} : { why }),
    });
    if (why !== undefined) continue;
    const message = `"${line.id.value}" has a value of its own in the place of the pack's, and does not say why`;
    const help = `for example: note: Measured in five offices, the handbook has ${spanText(theirs.figure.span)}`;
    const place = { span: theirs.figure.span, text: "the pack's value" };
    const { labels } = disagree('BRD422', own.span, place, message);
    report({ ...doubtful('BRD422', own.span, message, help), labels });
  }
}
