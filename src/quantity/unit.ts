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

/**
 * The units made so far, by what they are: a model has many thousands of figures and a handful of units, so the same unit is the same object,
 * and so are the same dimensions.
 */
const made = new Map<string, Unit>();
const plainUnits = new WeakMap<Dimensions, Unit>();

export function unit(dimensions: Dimensions, numerator = 1, denominator = 1): Unit {
  const plain = plainUnits.get(dimensions) ?? plainUnit(dimensions);
  if (numerator === 1 && denominator === 1) return plain;
  const key = `${numerator}/${denominator} ${keyOf(plain.dimensions)}`;
  return remembered(key, () => ({ dimensions: plain.dimensions, numerator, denominator }));
}

function plainUnit(dimensions: Dimensions): Unit {
  const own = withoutZeros(dimensions);
  const plain = remembered(keyOf(own), () => ({ dimensions: own, numerator: 1, denominator: 1 }));
  plainUnits.set(plain.dimensions, plain);
  return plain;
}

const keyOf = (dimensions: Dimensions): string => JSON.stringify(Object.entries(dimensions));

function remembered(key: string, make: () => Unit): Unit {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}

function withoutZeros(dimensions: Dimensions): Dimensions {
  const entries = Object.entries(dimensions).filter(([, power]) => power !== 0);
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  // Without a prototype, so that an entity may be called `constructor`.
  return Object.assign(Object.create(null), Object.fromEntries(entries)) as Dimensions;
}

export const dimensionless = unit({});

type Memory = WeakMap<Unit, WeakMap<Unit, Unit>>;
const products: Memory = new WeakMap();
const quotients: Memory = new WeakMap();

export const multiplyUnits = (a: Unit, b: Unit): Unit => combined(a, b, 1, products);
export const divideUnits = (a: Unit, b: Unit): Unit => combined(a, b, -1, quotients);

function combined(a: Unit, b: Unit, sign: 1 | -1, memory: Memory): Unit {
  let row = memory.get(a);
  if (!row) memory.set(a, (row = new WeakMap()));
  const found = row.get(b) ?? combine(a, b, sign);
  row.set(b, found);
  return found;
}

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

export const sameDimensions = (a: Unit, b: Unit): boolean => unit(a.dimensions) === unit(b.dimensions);

/** `MXN/h`, `case/year`, `1`: the base unit in which results are given. */
export function baseUnitText(u: Unit): string {
  const entries = Object.entries(u.dimensions);
  const top = entries.filter(([, power]) => power > 0).map(powered);
  const bottom = entries.filter(([, power]) => power < 0).map(([name, power]) => powered([name, -power]));
  return [top.join('·') || '1', ...bottom].join('/');
}

const powered = ([name, power]: readonly [string, number]): string =>
  power === 1 ? name : `${name}^${power}`;
