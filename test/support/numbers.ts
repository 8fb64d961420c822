import { compare, one, zero, type Exact } from '../../src/quantity/exact.js';

export const isZero = (value: Exact): boolean => compare(value, zero) === 0;
export const isOne = (value: Exact): boolean => compare(value, one) === 0;
