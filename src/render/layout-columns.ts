/** How the columns of institutions' tables are shown: in the unit that the institution uses, with the digits that its forms have. */
import { compare, isZero, orderOfMagnitude, round, type Exact } from '../quantity/exact.js';
import type { Column, Table } from '../result/result.js';

export const isLayout = ({ id }: Table): boolean => id.startsWith('layout-');

/** Tables in thousands, or in millions, of money; prices of one thing stay as they are. */
const inThousands: ReadonlySet<string> = new Set([
  'personnelCost',
  'materialCost',
  'totalCost',
  'informationCost',
  'totalCostOnce',
  'informationCostOnce',
]);

/** Of one thing: a wage, the hours of a response. Small amounts keep their digits. */
const ofOne: ReadonlySet<string> = new Set([
  'hoursPerResponse',
  'hoursPerRecordkeeper',
  'hoursEachTime',
  'responsesEach',
  'timesAYear',
  'frequencyOfUnit',
  'quantityOfUnit',
  'wage',
  'wageRate',
  'hourlyCost',
]);

/** The Regulatory Burden Estimate: one row, so that its columns are read beside each other. */
export const hasEvenColumns = ({ id }: Table): boolean => id === 'layout-rbe';

/** Its form has each sector, with nothing in some; who is not told apart is no sector of it. */
export const isSectorAlways = (table: Table, column: string): boolean =>
  hasEvenColumns(table) && column !== 'notTold';

/**
 * One scale for a column of an institution's table; its power of ten, and as many decimals as its values need, within bounds.
 * @param most the largest of the values that are read in one scale with it
 */
export function layoutScale(
  table: Table,
  { id: column }: Column,
  values: readonly Exact[],
  most: Exact,
): { readonly power: number; readonly decimals: number } {
  // Millions to the thousand, and smaller amounts with three digits.
  if (hasEvenColumns(table))
    return { power: 6, decimals: isZero(most) ? 3 : Math.max(3, 2 - (orderOfMagnitude(most) - 6)) };
  const power = table.id.startsWith('layout-erfuellungsaufwand') && inThousands.has(column) ? 3 : 0;
  if (power > 0) return { power, decimals: Math.max(0, Math.min(3, 2 - (orderOfMagnitude(most) - power))) };
  const mostDecimals = ofOne.has(column) ? 4 : 2;
  const needed = [0, 1, 2, 3, 4].find((decimals) =>
    values.every((value) => compare(round(value, decimals, 'half-up'), value) === 0),
  );
  const isMoneyWithCents = needed === 1 ? 2 : needed;
  return { power: 0, decimals: Math.min(isMoneyWithCents ?? mostDecimals, mostDecimals) };
}

/** `label, unit`; a long word that may be parted at the end of a line is not. */
export const inOneLine = (head: string, table: Table): string =>
  (isLayout(table) ? head.replace(/(\p{L})- (?=\p{Ll})/gu, '$1') : head).replaceAll('\n', ', ');

/** The words of a head below each other, where they would make a column of short numbers wide. */
export const stacked = (head: string): string =>
  head
    .split('\n')
    .flatMap((line) => linesOf(line))
    .join('\n');

const widest = 11;

function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= widest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
