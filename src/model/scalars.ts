/** Readers of single words: texts, ids, years, choices. */
import { wrong } from '../diagnostic/diagnostic.js';
import { suggestion } from '../diagnostic/suggest.js';
import type { Said } from '../source/text.js';
import type { ScalarNode } from '../document/node.js';
import { refuseKind, shaped, type Reader, type Reading } from './reader.js';

/** A text with a comma inside { } or [ ] needs quotes, or YAML splits it. */
function unsplit(node: ScalarNode, { report }: Reading): boolean {
  if (node.split)
    report(
      wrong(
        'BRD116',
        node.span,
        'YAML splits this text at its comma',
        `inside { } and [ ] a text with a comma needs quotes: "${node.text}"`,
      ),
    );
  return !node.split;
}

export const text: Reader<Said<string>> = shaped({ is: 'text' }, (node, reading) => {
  if (node.kind !== 'scalar' || node.text === '')
    return refuseKind(node, 'BRD205', 'here goes a text', undefined, reading);
  return unsplit(node, reading) ? { value: node.text, span: node.span } : undefined;
});

/** A text, or one for each language. */
export type Wording = { readonly en?: string; readonly es?: string; readonly de?: string };
const languages = ['en', 'es', 'de'] as const;

export const wording: Reader<Wording> = shaped({ is: 'wording' }, (node, reading) => {
  if (node.kind === 'scalar') {
    const said = text(node, reading);
    return said && { en: said.value };
  }
  if (node.kind === 'list')
    return refuseKind(node, 'BRD205', 'here goes a text, or {en, es, de}', undefined, reading);
  const found: Record<string, string> = {};
  for (const { key, keySpan, value } of node.entries) {
    if (!(languages as readonly string[]).includes(key)) {
      reading.report(
        wrong(
          'BRD201',
          keySpan,
          `a text has no language "${key}"`,
          suggestion(key, [...languages], 'languages'),
        ),
      );
    }
    const said = text(value, reading);
    if (said) found[key] = said.value;
  }
  return found;
});

export const inLanguage = (words: Wording | undefined, language: keyof Wording = 'en'): string | undefined =>
  words?.[language] ?? words?.en ?? words?.es ?? words?.de;

export const id: Reader<Said<string>> = shaped({ is: 'id' }, (node, reading) => {
  const said = text(node, reading);
  if (!said || /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(said.value)) return said;
  const help = said.value
    .slice(0, 60)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-._]+|-+$/g, '');
  reading.report(
    wrong('BRD209', node.span, `"${said.value}" is not an id`, help ? `for example: ${help}` : undefined),
  );
  return undefined;
});

export const year: Reader<Said<number>> = shaped({ is: 'year' }, (node, reading) => {
  const said = text(node, reading);
  if (!said) return undefined;
  if (/^[12]\d{3}$/.test(said.value)) return { value: Number(said.value), span: said.span };
  reading.report(wrong('BRD210', node.span, `"${said.value}" is not a year`, 'for example: 2012'));
  return undefined;
});

/** A year as the id of what it names: `{2013: ...}`. */
export const yearId: Reader<Said<string>> = shaped(year.shape, (node, reading) => {
  const said = year(node, reading);
  return said && { value: String(said.value), span: said.span };
});

export const wholeNumber: Reader<Said<number>> = shaped({ is: 'whole number' }, (node, reading) => {
  const said = text(node, reading);
  if (!said) return undefined;
  if (/^-?(0|[1-9]\d{0,3})$/.test(said.value)) return { value: Number(said.value), span: said.span };
  reading.report(wrong('BRD301', node.span, `"${said.value}" is not a whole number`, 'for example: 2'));
  return undefined;
});

export const yesNo: Reader<Said<boolean>> = shaped({ is: 'yes or no' }, (node, reading) => {
  const said = text(node, reading);
  if (!said) return undefined;
  if (said.value === 'true' || said.value === 'false')
    return { value: said.value === 'true', span: said.span };
  reading.report(
    wrong('BRD211', node.span, `"${said.value}" is neither true nor false`, 'write true or false'),
  );
  return undefined;
});

export const choice = <T extends string>(choices: readonly T[], what: string): Reader<Said<T>> =>
  shaped({ is: 'choice', what, of: choices }, (node, reading) => {
    const said = text(node, reading);
    if (!said) return undefined;
    const found = choices.find((one) => one === said.value);
    if (found !== undefined) return { value: found, span: said.span };
    reading.report(
      wrong('BRD206', node.span, `"${said.value}" is no ${what}`, suggestion(said.value, choices, 'choices')),
    );
    return undefined;
  });
