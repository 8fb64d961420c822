/** A date, `2019-12-31`: one that the calendar has. */
import { wrong } from '../diagnostic/diagnostic.js';
import { isDate } from '../source/date.js';
import type { Said } from '../source/text.js';
import { shaped, type Reader } from './reader.js';
import { text } from './scalars.js';

export const date: Reader<Said<string>> = shaped(text.shape, (node, reading) => {
  const said = text(node, reading);
  if (!said || isDate(said.value)) return said;
  reading.report(wrong('BRD716', said.span, `"${said.value}" is not a date`, 'for example: 2019-12-31'));
  return undefined;
});
