// The folder of a mistake, made for real.
import { chmodSync, cpSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Mistake, Section } from './mistake.js';

/** @param town the files that a fixture need not repeat */
export function makeFolder({ sections }: Mistake, folder: string, town: string): void {
  cpSync(town, folder, { recursive: true });
  for (const section of sections) {
    if (section.path === 'expect' || section.path === 'words') continue;
    const beside = /^beside (\S+)$/.exec(section.path)?.[1];
    makeEntry(section, beside === undefined ? join(folder, section.path) : join(dirname(folder), beside));
  }
}

function makeEntry({ how, text }: Section, path: string): void {
  const [word = '', argument = ''] = how.split(': ');
  mkdirSync(word === 'folder' ? path : dirname(path), { recursive: true });
  if (word === 'folder') return;
  if (word === 'link') symlinkSync(argument, path);
  else if (word === 'lines') writeFileSync(path, linesOf(argument));
  else if (word === 'escaped') writeFileSync(path, unescaped(text));
  else writeFileSync(path, text);
  // Nothing is written for a size: the file has a hole, so that no test needs the room.
  if (word === 'size') truncateSync(path, Number.parseInt(argument, 10) * 1024 * 1024);
  if (word === 'closed') chmodSync(path, 0);
}

/** `40 of 1200 "- "`: forty lines of 1,200 dashes. */
function linesOf(argument: string): string {
  const [, lines = '', times = '', text = ''] = /^(\d+) of (\d+) "([^"]*)"$/.exec(argument) ?? [];
  return `${text.repeat(Number(times)).trimEnd()}\n`.repeat(Number(lines));
}

const signs: Readonly<Record<string, string>> = { t: '\t', r: '\r', n: '\n', '\\': '\\' };

function unescaped(text: string): Buffer {
  const pieces = [...text.replaceAll('\n', '').matchAll(/\\x([0-9a-f]{2})|\\(.)|[^\\]+/g)];
  return Buffer.concat(
    pieces.map(([whole, byte, sign]) => {
      if (byte !== undefined) return Buffer.from([Number.parseInt(byte, 16)]);
      if (sign === undefined) return Buffer.from(whole);
      const meant = signs[sign];
      if (meant === undefined) throw new Error(`"${whole}" is not understood`);
      return Buffer.from(meant);
    }),
  );
}
