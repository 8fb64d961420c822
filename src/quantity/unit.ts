/**
 * Units: powers of base dimensions and a rational scale. A figure keeps the unit it was written in; scales are applied once, in the leaf,
 * so that 20 min x 3 is exactly one hour.
 *
 * Base dimensions: `h` (work time), `day` (calendar), `business day`, `year`, `case`, `visit`, a currency code, an entity's singular noun.
 * `min` and `h` never convert to days, nor calendar days to business days.
 */
export type Dimensions = Readonly<Record<string, number>>;

export type Unit = {
  readonly dimensions: Dimensions;
  /** One of this unit is numerator / denominator of the base unit: a minute is 1 / 60 h. */
  readonly numerator: number;
  readonly denominator: number;
};

export const unit = (dimensions: Dimensions, numerator = 1, denominator = 1): Unit => ({
  dimensions: withoutZeros(dimensions),
  numerator,
  denominator,
});

export const dimensionless = unit({});

function withoutZeros(dimensions: Dimensions): Dimensions {
  const entries = Object.entries(dimensions).filter(([, power]) => power !== 0);
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  // Without a prototype, so that an entity may be called `constructor`.
  return Object.assign(Object.create(null), Object.fromEntries(entries)) as Dimensions;
}

export const multiplyUnits = (a: Unit, b: Unit): Unit => combine(a, b, 1);
export const divideUnits = (a: Unit, b: Unit): Unit => combine(a, b, -1);

function combine(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const dimensions = Object.assign(Object.create(null), a.dimensions) as Record<string, number>;
  for (const [name, power] of Object.entries(b.dimensions))
    dimensions[name] = (dimensions[name] ?? 0) + sign * power;
  const [top, bottom] = sign === 1 ? [b.numerator, b.denominator] : [b.denominator, b.numerator];
  return unit(dimensions, ...reduce(a.numerator * top, a.denominator * bottom));
}

function reduce(numerator: number, denominator: number): [number, number] {
  let [a, b] = [Math.abs(numerator), Math.abs(denominator)];
  while (b !== 0) [a, b] = [b, a % b];
  return [numerator / a, denominator / a];
}

export const sameDimensions = (a: Unit, b: Unit): boolean =>
  JSON.stringify(a.dimensions) === JSON.stringify(b.dimensions);

/** `MXN/h`, `case/year`, `1`: the base unit in which results are given. */
export function baseUnitText(u: Unit): string {
  const entries = Object.entries(u.dimensions);
  const top = entries.filter(([, power]) => power > 0).map(powered);
  const bottom = entries.filter(([, power]) => power < 0).map(([name, power]) => powered([name, -power]));
  return [top.join('·') || '1', ...bottom].join('/');
}

const powered = ([name, power]: readonly [string, number]): string =>
  power === 1 ? name : `${name}^${power}`;
