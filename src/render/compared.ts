/** What is particular to tables that put scenarios beside their baseline. */
import { fromText, percent, scaled } from '../quantity/display.js';
import { isZero, orderOfMagnitude } from '../quantity/exact.js';
import type { Column, Result, Table } from '../result/result.js';
import { labelOf, titleOf } from '../vocabulary/labels.js';
import { sayOf, type RenderOptions } from './options.js';

export const isCompared = ({ columns }: Table): boolean =>
  columns.some(({ id }) => id.endsWith(':difference'));

/** Its rows have units of their own. */
export const isMixed = (table: Table): boolean => isCompared(table) && table.columns[1]?.id === 'unit';

/** A measure of which there is nothing, before or after, is not shown. */
export const hasNumber = (row: readonly (string | null)[]): boolean =>
  row.slice(2).some((cell) => cell != null && !isZero(fromText(cell)));

/** Without subsidies the regulatory burden is no more than the measures that it is made of. */
export const isRepeated = ([name]: readonly (string | null)[], { rows }: Table): boolean =>
  (name === 'regulatoryBurden' || name === 'oneOffRegulatoryBurden') &&
  !rows.some((row) => /subsidies$/i.test(row[0] ?? '') && hasNumber(row));

export function mixedText(cell: string, unit: string | null): string {
  const value = fromText(cell);
  if (unit !== '1') return scaled(value);
  return percent(value, Math.max(2, -orderOfMagnitude(value)));
}

/** `Three procedures of a town (minimal), 2030: baseline, digital`. */
export function comparedTitle(result: Result, options: RenderOptions): string {
  const say = sayOf(options);
  const [run] = result.runs;
  const names = [labelOf('baseline', options.language), ...scenariosOf(result)].join(', ');
  const select = run?.select === undefined ? '' : `, ${say('only')} ${run.select}`;
  return `${result.title} (${result.model}), ${run?.year}: ${names}${select}`;
}

/** The columns of a comparison are scenarios, so its measure stands in the title. */
export function titleIn({ id }: Table, { command, runs }: Result, { language }: RenderOptions): string {
  const title = titleOf(id, language);
  const [run] = runs;
  const isBare = command === 'compare' && id.startsWith('by-') && !id.includes(':');
  return isBare && run ? `${title}: ${labelOf(run.leads, language)}` : title;
}

const scenariosOf = ({ runs }: Result): readonly string[] =>
  runs.flatMap(({ scenario }) => (scenario === null ? [] : [scenario]));

/** A table too wide for its place in one for each scenario, each with the baseline; columns keep their order. */
export function panelsOf(table: Table, result: Result): readonly Table[] {
  const names = scenariosOf(result);
  if (!isCompared(table) || names.length < 2) return [table];
  const owner = ({ id }: Column): string | undefined =>
    names.find(
      (name) => id === name || (id.startsWith(`${name}:`) && !id.slice(name.length + 1).includes(':')),
    );
  return names.map((name) => {
    const kept = table.columns.map((column) => [undefined, name].includes(owner(column)));
    const only = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, i) => kept[i]);
    return {
      ...table,
      columns: only(table.columns),
      rows: table.rows.map(only),
      ...(table.total ? { total: only(table.total) } : {}),
    };
  });
}
