/** Characters that a terminal would obey instead of showing: of control (not tab and line break), of direction, and separators of lines. */
// oxlint-disable-next-line no-control-regex
const controls =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\r(?!\n)/;
const everywhere = new RegExp(controls, 'g');

/** Where the first one stands; the mark of byte order at the head of a file is none. */
export function findControl(text: string): number | undefined {
  const first = text.startsWith('\ufeff') ? 1 : 0;
  const at = text.slice(first).search(controls);
  return at === -1 ? undefined : first + at;
}

/** For a terminal: each is shown as a mark of the same width. */
export const printable = (text: string): string => text.replace(everywhere, '\ufffd');
