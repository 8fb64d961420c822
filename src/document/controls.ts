/**
 * Characters that show nothing and do something: they move the cursor of a terminal, turn the direction of writing, or end a line for one
 * program and not for another. In a model they are refused, so that what is seen is what is there.
 */
import { wrong, type Report } from '../diagnostic/diagnostic.js';
import { findControl } from '../source/printable.js';
import type { SourceText, Span } from '../source/text.js';

/** Whether the text holds one; the first is reported. */
export function reportControls(source: SourceText, report: Report): boolean {
  const at = findControl(source.text);
  if (at === undefined) return false;
  reportControl(source.text[at] as string, { source, start: at, end: at + 1 }, report);
  return true;
}

/** A text in double quotes may hold what is written as `"\e"`. */
export function reportControlsIn(text: string, span: Span, report: Report): void {
  const at = findControl(text);
  if (at !== undefined) reportControl(text[at] as string, span, report);
}

function reportControl(character: string, span: Span, report: Report): void {
  const number = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
  report(wrong('BRD117', span, `a character that cannot be seen (U+${number})`, 'delete it'));
}
