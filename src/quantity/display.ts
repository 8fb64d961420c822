/** Numbers as people read them. Display only: nothing computed goes through here. */
import {
  exact,
  isZero,
  magnitude,
  orderOfMagnitude,
  round,
  toFixedText,
  toText,
  type Exact,
} from './exact.js';

/** 4 significant digits or all of the integer part, thousands parted by commas: `21,400,000`, `0.0425`. */
export function readable(value: Exact, digits = 4): string {
  const decimals = Math.max(0, digits - 1 - orderOfMagnitude(value));
  return grouped(trimmed(toFixedText(value, Math.min(decimals, 20))));
}

/** `516.9 bn`, `21.4 M`, `12.3 k`: for tables of money and hours. */
export function scaled(value: Exact, digits = 4): string {
  const order = orderOfMagnitude(round(magnitude(value), 0, 'half-up'));
  const [power, scale] = order >= 9 ? [9, ' bn'] : order >= 6 ? [6, ' M'] : order >= 4 ? [3, ' k'] : [0, ''];
  return `${fixedDigits(shift(value, power), digits)}${scale}`;
}

/** With a fixed scale, so that the numbers of a column can be compared. */
export const atScale = (value: Exact, power: number, decimals: number): string =>
  grouped(toFixedText(shift(value, power), decimals));

/** As a percentage. */
export const percent = (value: Exact, decimals = 2): string =>
  `${grouped(toFixedText(shift(value, -2), decimals))} %`;

export const fromText = (text: string): Exact => exact(text);

/** Moves the decimal point: exact. */
function shift(value: Exact, power: number): Exact {
  return power === 0 ? value : exact(`${toText(value)}e${-power}`);
}

function fixedDigits(value: Exact, digits: number): string {
  if (isZero(value)) return '0';
  const decimals = Math.max(0, Math.min(digits - 1 - Math.max(0, orderOfMagnitude(value)), digits));
  return grouped(toFixedText(value, decimals));
}

const trimmed = (text: string): string =>
  text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
const grouped = (text: string): string =>
  text.replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
