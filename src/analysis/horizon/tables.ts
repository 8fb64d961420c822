/** The figures of a horizon as they stand in a result. */
import { annualisedBy, unitOverHorizon } from '../../plan/horizon-measures.js';
import type { Horizon } from '../../plan/horizon.js';
import { unitOf, type MeasureName } from '../../plan/measures.js';
import { compare, isZero, magnitude, subtract, toText, zero } from '../../quantity/exact.js';
import type { Column, MeasureValue, Table } from '../../result/result.js';
import { byCodeUnit } from '../select.js';
import { namesIn, partsOf, type HorizonTotals, type PartName, type Parts } from './totals.js';

/** Of the measure that leads. */
export function horizonHeadline(
  totals: HorizonTotals,
  leads: MeasureName,
  currency: string,
): Readonly<Record<string, MeasureValue>> {
  const { from, until } = totals.horizon;
  const parts = partsOf(totals, leads);
  return Object.fromEntries(
    namesIn(totals.horizon).map((name) => [
      name,
      {
        value: toText(parts[name]),
        unit: unitOverHorizon(name, leads, currency),
        of: leads,
        years: { from, until },
      },
    ]),
  );
}

const shownParts = (horizon: Horizon): readonly PartName[] => ['once', 'yearly', ...namesIn(horizon)];

const unitOfPart = (name: PartName, leads: MeasureName, currency: string): string =>
  name === 'once' || name === 'yearly'
    ? unitOf(leads, true, currency)
    : unitOverHorizon(name, leads, currency);

/** Whom the leading measure falls on, over the horizon; of a scenario, beside its baseline. */
export function horizonTable(
  totals: HorizonTotals,
  before: HorizonTotals | undefined,
  leads: MeasureName,
  currency: string,
): Table {
  const names = shownParts(totals.horizon);
  const led = annualisedBy(totals.horizon);
  const keys = [...new Set([...totals.byAddressee.keys(), ...(before?.byAddressee.keys() ?? [])])];
  const cells = (parts: Parts | undefined, was: Parts | undefined): readonly string[] => [
    ...names.map((name) => toText(parts?.[name] ?? zero)),
    ...(before
      ? [toText(was?.[led] ?? zero), toText(subtract(parts?.[led] ?? zero, was?.[led] ?? zero))]
      : []),
  ];
  const size = (key: string) => magnitude(totals.byAddressee.get(key)?.horizonTotal ?? zero);
  const sorted = keys.sort((a, b) => compare(size(b), size(a)) || byCodeUnit(a, b));
  const columns: readonly Column[] = [
    { id: 'addressee' },
    ...names.map((name) => ({ id: name, unit: unitOfPart(name, leads, currency) })),
    ...(before
      ? ['baseline', 'difference'].map((id) => ({ id, unit: unitOverHorizon(led, leads, currency) }))
      : []),
  ];
  return {
    id: 'horizon',
    columns,
    rows: sorted.map((key) => [key, ...cells(totals.byAddressee.get(key), before?.byAddressee.get(key))]),
    total: ['total', ...cells(partsOf(totals, leads), before && partsOf(before, leads))],
  };
}

/** Beside the one that leads. */
const shown: readonly MeasureName[] = [
  'administrativeBurden',
  'opportunityCost',
  'substantiveCost',
  'complianceCost',
  'regulatoryBurden',
  'processingCost',
  'fees',
  'subsidies',
  'burdenHours',
  'unmonetisedHours',
  'processingHours',
];

/** Every measure over the horizon, of which there is something. */
export function horizonMeasures(
  totals: HorizonTotals,
  leads: MeasureName,
  currency: string,
): readonly Table[] {
  const names = shownParts(totals.horizon);
  const rows = [leads, ...shown.filter((name) => name !== leads)]
    .map((name) => ({ name, parts: partsOf(totals, name) }))
    .filter(({ parts }) => !isZero(parts.once) || !isZero(parts.yearly))
    .map(({ name, parts }) => [
      name,
      unitOf(name, true, currency),
      ...names.map((part) => toText(parts[part])),
    ]);
  if (rows.length < 2) return [];
  return [
    {
      id: 'horizon-measures',
      columns: [{ id: 'measure' }, { id: 'unit' }, ...names.map((id) => ({ id }))],
      rows,
    },
  ];
}
