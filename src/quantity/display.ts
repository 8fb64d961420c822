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
  const order = orderOfMagnitude(significant(magnitude(value), digits));
  const [power, scale] = order >= 9 ? [9, ' bn'] : order >= 6 ? [6, ' M'] : order >= 4 ? [3, ' k'] : [0, ''];
  return `${fixedDigits(shift(value, power), digits)}${scale}`;
}

/** As it will be shown: 999,950 in four digits is one million, and its scale is that of a million. */
const significant = (value: Exact, digits: number): Exact =>
  round(value, digits - 1 - orderOfMagnitude(value), 'half-up');

/** With a fixed scale, so that the numbers of a column can be compared. */
export const atScale = (value: Exact, power: number, decimals: number): string =>
  grouped(toFixedText(shift(value, power), decimals));

/** So many decimals at most, without zeros at the end: `1,088,000`, `4.2513`. */
export const upTo = (value: Exact, decimals: number): string =>
  trimmed(atScale(value, 0, Math.max(0, decimals)));

/** As a percentage. */
export const percent = (value: Exact, decimals = 2): string =>
  `${grouped(toFixedText(shift(value, -2), decimals))} %`;

/** A difference shows its sign, whichever it is; nothing has none. */
export const signed = (text: string): string =>
  /[1-9]/.test(text) && !text.startsWith('-') ? `+${text}` : text;

export const fromText = (text: string): Exact => exact(text);

/** Moves the decimal point: exact. */
function shift(value: Exact, power: number): Exact {
  return power === 0 ? value : exact(`${toText(value)}e${-power}`);
}

function fixedDigits(value: Exact, digits: number): string {
  if (isZero(value)) return '0';
  const places = (of: Exact): number => Math.max(0, digits - 1 - Math.max(0, orderOfMagnitude(of)));
  // 9.9996 shown with three places is 10.000: one digit more than there was.
  return grouped(toFixedText(value, places(round(value, places(value), 'half-up'))));
}

const trimmed = (text: string): string =>
  text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
const grouped = (text: string): string =>
  text.replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
