/** Which of the selected rows a change of a line's figures means. */
import type { Row } from '../../plan/plan.js';
import type { Site } from './change.js';

const userLines: readonly Row['class'][] = ['information', 'substantive', 'undivided'];

/** Lines of the user's side; the administration's where the selection names its side or its lines. */
export function linesOf(rows: readonly Row[], { selector }: Pick<Site, 'selector'>): readonly Row[] {
  const lines = rows.filter((row) => userLines.includes(row.class) || row.class === 'administration');
  const named = selector?.tests.some(({ key }) =>
    ['side', 'item', 'activity', 'requirement', 'outlay'].includes(key.value),
  );
  const users = lines.filter((row) => row.class !== 'administration');
  return named ? lines : users;
}

export const withFees = (rows: readonly Row[]): readonly Row[] => rows.filter((row) => row.class === 'fee');
export const indices = (rows: readonly Row[]): readonly number[] => rows.map(({ index }) => index);
