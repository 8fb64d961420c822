/**
 * How numbers are written for people: the marks of decimals and thousands, and the sign. Every text comes with a point, commas and a minus;
 * here it is changed at the very end, so that nothing computed, and nothing in JSON or CSV, ever sees another form.
 */
export const numberStyles = ['en', 'de', 'fr', 'plain'] as const;
export type NumberStyle = (typeof numberStyles)[number];

export const signStyles = ['minus', 'plus', 'parentheses'] as const;
export type SignStyle = (typeof signStyles)[number];

export type NumberStyles = {
  /** `1,234.5`, `1.234,5`, `1 234,5` or `1234.5`; without it, the first. */
  readonly numbers?: NumberStyle;
  /** `-5`, also `+5`, or `(5)`; without it, the first. */
  readonly signs?: SignStyle;
};

const marks: Readonly<Record<NumberStyle, { readonly thousands: string; readonly decimal: string }>> = {
  en: { thousands: ',', decimal: '.' },
  de: { thousands: '.', decimal: ',' },
  // A space that breaks no line.
  fr: { thousands: '\u00a0', decimal: ',' },
  plain: { thousands: '', decimal: '.' },
};

/** A number with its scale; digits in words, ids, dates and versions are none. */
const number =
  /(?<![\p{L}\p{N}_,-]|(?<!\.)\.)(-?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?( (?:k|M|bn|%)(?![\p{L}\p{N}]))?(?![\p{L}\p{N}_]|[.,-]\d)/gu;

/**
 * The numbers in a text, in the styles asked for.
 * @param signed whether every number in it is a quantity that may be of either sign: only then does a plus stand before it
 */
export function styled(
  text: string,
  { numbers = 'en', signs = 'minus' }: NumberStyles,
  signed = false,
): string {
  if (numbers === 'en' && (signs === 'minus' || (signs === 'plus' && !signed))) return text;
  const { thousands, decimal } = marks[numbers];
  return text.replace(
    number,
    (_, minus: string, whole: string, fraction: string | undefined, scale: string | undefined) => {
      const digits = `${whole.replaceAll(',', thousands)}${fraction?.replace('.', decimal) ?? ''}`;
      const amount = `${digits}${scale ?? ''}`;
      if (signs === 'parentheses' && minus !== '') return `(${amount})`;
      const isZero = /^[0,.]+$/.test(`${whole}${fraction ?? ''}`);
      return `${signs === 'plus' && signed && minus === '' && !isZero ? '+' : minus}${amount}`;
    },
  );
}

/** Differences show a plus, too, unless another sign was asked for. */
export const withPlus = (styles: NumberStyles): NumberStyles => ({
  ...styles,
  signs: styles.signs ?? 'plus',
});
