/** A number in its written unit, brought to the base unit: 90 min are 1.5 h. */
import { divide, exact, multiply, type Exact } from './exact.js';
import type { Unit } from './unit.js';

export const toBase = (value: Exact, { numerator, denominator }: Unit): Exact =>
  numerator === denominator ? value : divide(multiply(value, exact(numerator)), exact(denominator));
