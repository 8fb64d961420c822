/** Text in the columns of a terminal. */

/** Breaks at spaces; a word longer than the width stands alone. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[^\S\u00a0]+/)) {
    if (line !== '' && line.length + 1 + word.length > width - indent.length) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one, i) => (i === 0 ? one : `${indent}${one}`)).join('\n');
}

export const truncate = (text: string, width: number): string =>
  text.length <= width ? text : width < 2 ? '' : `${text.slice(0, width - 1).trimEnd()}…`;
