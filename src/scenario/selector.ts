/** Which rows a reform means: keys are and, lists are or, globs are anchored and case-sensitive. They match the baseline. */
import { wrong, type Report } from '../diagnostic/diagnostic.js';
import { suggestion } from '../diagnostic/suggest.js';
import { selectorKeys, type SelectorKey } from '../model/selection-keys.js';
import { headOf, oneOrMore, shaped, type Reader } from '../model/reader.js';
import { text } from '../model/scalars.js';
import { callsOfOrigin } from '../plan/origin.js';
import type { Row } from '../plan/plan.js';
import { matchesGlob } from '../source/glob.js';
import type { Said, Span } from '../source/text.js';

export type Selector = {
  readonly at: Span;
  readonly tests: readonly { readonly key: Said<SelectorKey>; readonly values: readonly Said<string>[] }[];
};

const values = oneOrMore(text);
const fields = Object.fromEntries(
  selectorKeys.map((key) => [key, { shape: values.shape, needed: false, example: '' }]),
);

export const selector: Reader<Selector> = shaped(
  { is: 'map', what: 'a selection', fields, least: 1 },
  (node, reading) => {
    const help = 'for example: {authority: SAT, tag: citizen-facing}';
    if (node.kind !== 'map' || node.entries.length === 0) {
      reading.report(wrong('BRD203', headOf(node), 'a selection is a map of what to select', help));
      return undefined;
    }
    const tests = node.entries.flatMap(({ key, keySpan, value }) => {
      if (!(selectorKeys as readonly string[]).includes(key)) {
        reading.report(
          wrong(
            'BRD201',
            keySpan,
            `a selection has no key "${key}"`,
            suggestion(key, selectorKeys, 'keys of a selection'),
          ),
        );
        return [];
      }
      const found = values(value, reading);
      return found ? [{ key: { value: key as SelectorKey, span: keySpan }, values: found }] : [];
    });
    return { at: node.span, tests };
  },
);

const itemKeys: readonly string[] = ['activity', 'requirement', 'outlay'];

function keysIn({ at }: Row, key: SelectorKey): readonly string[] {
  if (key === 'tag') return at.tags;
  if (key === 'origin') return at.origin === undefined ? [] : callsOfOrigin(at.origin);
  const found =
    at[
      itemKeys.includes(key)
        ? 'item'
        : (key as Exclude<SelectorKey, 'tag' | 'origin' | 'activity' | 'requirement' | 'outlay'>)
    ];
  return found === undefined ? [] : [found];
}

export function rowsMatching({ tests }: Selector, rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) =>
    tests.every(({ key, values: wanted }) =>
      keysIn(row, key.value).some((found) => wanted.some(({ value }) => matchesGlob(value, found))),
    ),
  );
}

/** Reports each value that no row has; or that no row has all of them together. Says whether something matches. */
export function reportUnmatched(selected: Selector, rows: readonly Row[], report: Report): boolean {
  let found = true;
  for (const { key, values: wanted } of selected.tests) {
    const there = [...new Set(rows.flatMap((row) => keysIn(row, key.value)))].sort();
    for (const { value, span } of wanted) {
      if (there.some((one) => matchesGlob(value, one))) continue;
      found = false;
      const message = `no ${key.value} is "${value}"`;
      report(wrong('BRD408', span, message, suggestion(value, there, `values of ${key.value}`)));
    }
  }
  if (found && rowsMatching(selected, rows).length === 0) {
    found = false;
    const message = 'no line matches all parts of the selection together';
    report(wrong('BRD408', selected.at, message, 'leave one part out'));
  }
  return found;
}

/** Whether the selection names single lines or channels, and not only procedures and whom they are for. */
export const picksLines = ({ tests }: Selector): boolean =>
  tests.some(({ key }) => ['item', ...itemKeys, 'side', 'channel', 'nature', 'tariff'].includes(key.value));
