/** Days of the calendar as ISO texts (`2019-12-31`): two of them are compared as texts. */

const daysIn = (year: number, month: number): number => {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const leaps = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leaps ? 29 : 28;
};

/** Whether the text is a day that there is: 2019-02-30 is none. */
export function isDate(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}
