/** The words of an explanation's labels and formulas in a language; names that the model gives stay as they are. */
import { labelOf, type Language } from '../vocabulary/labels.js';
import { unitIn, type Say } from '../vocabulary/say.js';

export type Words = { readonly language: Language; readonly say: Say };

/** `economicCost of procedure=a, 2024`, `travel · time · citizens · office`, `channel share`, `economy/gdp of 2009`. */
export function labelIn(label: string, { language, say }: Words): string {
  if (language === 'en') return label;
  const [, measure, selected, year] = /^([A-Za-z]+)(?: of (.*))?, (\d{4}(?:–\d{4})?)$/.exec(label) ?? [];
  if (measure !== undefined)
    return `${labelOf(measure, language)}${selected === undefined ? '' : ` ${say('of')} ${labelOf(selected, language)}`}, ${year}`;
  // The item is the model's own word, like the segment and the channel; made items stand in brackets.
  const parts = label.split(' · ');
  if (parts.length > 1)
    return parts.map((part, i) => (i === 1 || part.startsWith('(') ? say(part) : part)).join(' · ');
  return name(label, say);
}

/** `time × wage × occurrences`, or with its numbers, `0.75 h/case × 10 EUR/h`. */
export function formulaIn(formula: string, { language, say }: Words): string {
  if (language === 'en') return formula;
  const whole = say(formula);
  if (whole !== formula) return whole;
  return formula
    .replace(stages, say)
    .split(/( × | \+ | - | \/ |, |\b(?:max|min|round|annuity)\(|[()])/)
    .map((part, i) => (i % 2 === 1 || part === '' ? say(part) : (quantity(part, say) ?? spaced(part, say))))
    .join('');
}

/** A number with its unit: `45,000 EUR/year`, `1 per 6 years`. */
export const amountIn = (text: string, unit: string, say: Say): string =>
  unit.startsWith('1/')
    ? `${text} ${say('per')} ${unitIn(unit.slice(2), say)}`
    : `${text} ${unitIn(unit, say)}`;

const stages =
  /growth since \d+, compounded|1 in every so many years from \d+, else 0|the share of adoption reached since \d+|the renewals that fall due since \d+/g;

function quantity(part: string, say: Say): string | undefined {
  const [, number, unit] = /^(-?[\d,./]+) (\S.*)$/.exec(part) ?? [];
  return number === undefined || unit === undefined ? undefined : `${number} ${unitIn(unit, say)}`;
}

const spaced = (part: string, say: Say): string => {
  const inner = part.trim();
  return part.replace(inner, () => name(inner, say));
};

/** A name, perhaps of a year, of a reform or of a channel, perhaps as it was before a change. */
function name(text: string, say: Say): string {
  const whole = say(text);
  if (whole !== text) return whole;
  const [, named, column] = /^(\S+) \((.+)\)$/.exec(text) ?? [];
  if (named !== undefined && column !== undefined) return `${named} (${name(column, say)})`;
  const [, now] = /^(.+) before$/.exec(text) ?? [];
  if (now !== undefined) return `${name(now, say)} ${say('before')}`;
  const [, bare = text, owner] = /^(.+) of (\S+)$/.exec(text) ?? [];
  const known = owner !== undefined && (/^\d{4}$/.test(owner) || name(bare, say) !== bare);
  return known ? `${name(bare, say)} ${say('of')} ${owner}` : text;
}
