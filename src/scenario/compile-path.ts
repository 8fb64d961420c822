/** What was published for the years of a scenario: waypoints beside the path, and tests that may fail. Nothing is fitted to them. */
import { wrong, type Report } from '../diagnostic/diagnostic.js';
import { suggestion } from '../diagnostic/suggest.js';
import { entryOf } from '../document/node.js';
import { inLanguage, type Wording } from '../model/scalars.js';
import { standingOf } from '../model/standing.js';
import { measure, measureNames, measureOf } from '../plan/measures.js';
import { inherit, type Standing } from '../source/provenance.js';
import type { Said, Span } from '../source/text.js';
import type { Draft } from './draft.js';
import type { CompiledTest, PathPoint } from './scenario.js';
import type { ScenarioFile, ScenarioTest } from './scenario-file.js';
import { reportUnmatched } from './selector.js';
import { reportOutside } from './years.js';

const shareName = 'shareOfGdp';

function reportMeasure(said: Said<string>, report: Report): boolean {
  if (said.value === shareName || measureOf(said.value)) return true;
  const help = suggestion(said.value, [shareName, ...measureNames], 'measures');
  report(wrong('BRD407', said.span, `there is no measure "${said.value}"`, help));
  return false;
}

/** What was published is in the unit of what is computed, of a year or not; otherwise reported. */
function isIn(
  name: string,
  { index, span }: { readonly index: number | undefined; readonly span: Span },
  { figures, plan }: Draft,
  report: Report,
): boolean {
  const figure = index === undefined ? undefined : figures.list[index];
  if (!figure) return false;
  const unit = name === shareName ? '' : measure(measureOf(name)?.name ?? 'economicCost').unit;
  const wanted = unit === 'currency' ? plan.currency : unit;
  const { year: _, ...dimensions } = figure.unit.dimensions;
  if (JSON.stringify(dimensions) === JSON.stringify(wanted === '' ? {} : { [wanted]: 1 })) return true;
  const [said, example] =
    wanted === ''
      ? ['this is compared with a share, and is none', '4.04 %']
      : [`${name} is in ${wanted}, and this is not`, `5 M ${wanted === 'case' ? 'cases' : wanted}`];
  report(wrong('BRD309', span, said, `for example: ${example}`));
  return false;
}

function reportEnds({ written, id }: ScenarioTest, report: Report): void {
  const between = entryOf(written, 'between')?.value;
  // Both ends stand there, and one was wrong.
  if (between?.kind === 'list' && between.items.length === 2) return;
  const help = 'for example: between: [13.2 bn MXN, 14.5 bn MXN]';
  report(wrong('BRD207', between?.span ?? id.span, 'a test has two ends', help));
}

export function compilePath(
  { waypoints, years }: ScenarioFile,
  draft: Draft,
  around: Standing,
  report: Report,
): readonly PathPoint[] {
  return [...(waypoints ?? [])].flatMap(([year, { id, body }]) => {
    if (!body) return [];
    const at = Number(year);
    reportOutside({ value: at, span: id.span }, years.value, report);
    const name = body.that?.value ?? shareName;
    if (body.that && !reportMeasure(body.that, report)) return [];
    const figure = draft.figures.add(body.value, `waypoints/${year}`, inherit(around, standingOf(body)));
    if (figure === undefined || !isIn(name, { index: figure, span: body.value.span }, draft, report))
      return [];
    return [{ year: at, measure: name, figure, place: id.span }];
  });
}

export function compileTests(
  { tests, years }: ScenarioFile,
  draft: Draft,
  around: Standing,
  report: Report,
  language: keyof Wording,
): readonly CompiledTest[] {
  return (tests ?? []).flatMap((test) => {
    const { id, that, year, select, between, changeFrom } = test;
    reportOutside(year, years.value, report);
    if (!reportMeasure(that, report)) return [];
    if (select && !reportUnmatched(select, draft.plan.rows, report)) return [];
    if (between.length !== 2) {
      reportEnds(test, report);
      return [];
    }
    const standing = inherit(around, standingOf(test));
    const ends = between.map((one, i) =>
      draft.figures.add(one, `tests/${id.value}/${i === 0 ? 'low' : 'high'}`, standing),
    );
    const [low, high] = ends;
    if (low === undefined || high === undefined) return [];
    const measured = changeFrom ? shareName : that.value;
    if (!between.every((one, i) => isIn(measured, { index: ends[i], span: one.span }, draft, report)))
      return [];
    const title = inLanguage(test.name, language);
    return [
      {
        id: id.value,
        ...(title === undefined ? {} : { title }),
        measure: that.value,
        year: year.value,
        selector: select,
        changeFrom: changeFrom !== undefined,
        low,
        high,
        ...(test.prices ? { prices: test.prices.value } : {}),
        place: id.span,
      },
    ];
  });
}
