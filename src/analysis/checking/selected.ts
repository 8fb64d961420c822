/** What a check is of. A selection that matches nothing is no fault of the file: the check fails, so that a renamed procedure is noticed. */
import { spanText } from '../../source/text.js';
import { checkSelectionKeys, type CheckSelection } from '../../model/checks-file.js';
import type { Row, Selection } from '../../plan/plan.js';
import { matcherOf, matcherOfRows, selectionProblem } from '../select.js';
import type { Selected, Side } from './check.js';

/** The words for what a procedure calls an item. */
const items: readonly string[] = ['activity', 'requirement', 'outlay'];

export function selectedOf(written: CheckSelection, { baseline, year }: Side): Selected {
  // One by one, for two words may mean the same dimension.
  const tests: readonly Selection[] = checkSelectionKeys.flatMap((key) => {
    const values = written[key];
    return values ? [new Map([[items.includes(key) ? 'item' : key, values.map(({ value }) => value)]])] : [];
  });
  const matchers = tests.map(matcherOf);
  const ofRows = tests.map(matcherOfRows);
  const alone = tests.flatMap((test) => selectionProblem(test, baseline, year) ?? [])[0];
  const holds = (row: Row): boolean => ofRows.every((matches) => matches(row));
  const together = baseline.rows.some(holds);
  const problem =
    alone ??
    (together
      ? undefined
      : { message: 'no line matches all parts of the selection together', help: 'leave one part out' });
  return {
    words: spanText(written.at)
      .trim()
      .replace(/^\{\s*|\s*\}$/g, '')
      .replaceAll(/\s*\n\s*/g, ', '),
    holds,
    matches: (place) => matchers.every((matches) => matches(place)),
    ...(problem ? { problem: { message: problem.message, help: problem.help } } : {}),
  };
}
