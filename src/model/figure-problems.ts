/** Why the characters of a figure are not one, and how it is written right. */
import type { Code } from '../diagnostic/codes.js';
import { wrong, type Diagnostic } from '../diagnostic/diagnostic.js';
import { suggestion } from '../diagnostic/suggest.js';
import type { ScalarNode } from '../document/node.js';
import type { FigureTextProblem } from '../quantity/figure-text.js';
import type { PersonUnit, UnitWords } from '../quantity/unit-words.js';
import type { Span } from '../source/text.js';

const codeOf: Readonly<Record<FigureTextProblem['problem'], Code>> = {
  comma: 'BRD302',
  exponent: 'BRD304',
  hexadecimal: 'BRD303',
  'leading-zero': 'BRD305',
  'not-a-number': 'BRD301',
  'too-long': 'BRD306',
  'unknown-unit': 'BRD307',
  'zero-per': 'BRD310',
};

export function figureProblem(
  problem: FigureTextProblem,
  node: ScalarNode,
  words: UnitWords,
  currency: string,
): Diagnostic {
  const quote = node.plain ? 0 : 1;
  const start = node.span.start + quote + problem.at;
  const span = {
    ...node.span,
    start,
    end: Math.min(node.span.end, start + Math.max(1, problem.word.length)),
  };
  const person = problem.problem === 'unknown-unit' && /^person-(day|month|year)s?$/.exec(problem.word);
  if (person) return withoutWork(span, person[1] as PersonUnit);
  return wrong(codeOf[problem.problem], span, messageOf(problem), helpOf(problem, node, words, currency));
}

const hoursOf = { day: '8 h', month: '134 h', year: '1_600 h' } as const;

function withoutWork(span: Span, of: PersonUnit): Diagnostic {
  const message = `how many hours a person works a ${of} is not said`;
  return wrong('BRD326', span, message, `at the head of the model: work: {${of}: ${hoursOf[of]}}`);
}

function messageOf({ problem, word }: FigureTextProblem): string {
  switch (problem) {
    case 'comma':
      return `"${word}" has a comma`;
    case 'exponent':
      return `"${word}" has an exponent`;
    case 'hexadecimal':
      return `"${word}" is not a decimal number`;
    case 'leading-zero':
      return `"${word}" begins with a zero`;
    case 'too-long':
      return `"${word}" has more than 40 digits`;
    case 'unknown-unit':
      return `"${word}" is not a unit`;
    case 'zero-per':
      return 'per zero has no meaning';
    default:
      return `"${word}" does not begin with a number`;
  }
}

function helpOf(
  { problem, word }: FigureTextProblem,
  node: ScalarNode,
  words: UnitWords,
  currency: string,
): string {
  switch (problem) {
    case 'comma':
      return `a decimal point is ".", thousands are parted by "_": ${decommaed(word)}`;
    case 'exponent':
      return `without exponent, with k, M or bn as a scale: ${plainNumber(word)}`;
    case 'hexadecimal':
      return `in decimal digits: ${Number.isSafeInteger(Number(word)) ? Number(word) : 16}`;
    case 'leading-zero':
      return `write ${word.replace(/^([+-]?)0+(?=\d)/, '$1')}`;
    case 'unknown-unit':
      return scaleHelp(word, node.text) ?? unitHelp(word, node, words, currency);
    case 'zero-per':
      return 'for example: 1 per 6 years';
    default:
      return 'for example: 25 min, 1_500 MXN, 85 %';
  }
}

/** Words for a scale, of three languages; a Billion of German and a billón of Spanish are a million millions. */
const scaleWords: readonly (readonly [RegExp, string])[] = [
  [/^(tsd|tausend|thousands?|mil|miles|th|ths)$/i, 'k'],
  [/^(mio|mill|mill[oó]n(es)?|millionen?|millions?|mln|mn|mm)$/i, 'M'],
  [/^(mrd|milliarden?|mil millones|miles de millones|mds)$/i, 'bn'],
  [/^(billions?|bln)$/, 'bn'],
  [/^(billionen?|bill[oó]n(es)?|bio|trillions?|trn?|tn)$/i, '000 bn'],
];

/** `99 Mio. EUR` is `99 M EUR`. Undefined where the word begins with no word for a scale, or stands below a `per`. */
function scaleHelp(word: string, text: string): string | undefined {
  const [number = ''] = /^[+-]?\s*\d[\d_.]*/.exec(text) ?? [];
  if (!text.slice(number.length).trimStart().startsWith(word)) return undefined;
  const [, said = '', rest = ''] =
    /^((?:mil|miles de) millones|[^\s/.]+)\.?(?=[\s/]|$)(.*)$/s.exec(text.slice(number.length).trim()) ?? [];
  const scale = scaleWords.find(([pattern]) => pattern.test(said))?.[1];
  if (scale === undefined) return undefined;
  const scaled =
    scale !== '000 bn' ? `${number} ${scale}` : number.includes('.') ? '1_000 bn' : `${number}_${scale}`;
  return `the scales are k, M and bn: write ${scaled}${rest.replace(/\s+/g, ' ')}`;
}

/** Slips in `min` and its like are told apart from words for money: `pesos` is near `persons`. */
const isOfWork = (near: string): boolean =>
  /"(mins?|minutes?|hours?|h|business days?|days?|months?|years?|cases?|visits?)"/.test(near);

function unitHelp(word: string, node: ScalarNode, words: UnitWords, currency: string): string {
  if (/^[kM]|^bn/.test(word) && words.has(word.replace(/^(k|M|bn)/, '')))
    return `a space between scale and unit: ${word.replace(/^(k|M|bn)/, '$1 ')}`;
  const parted = /^\s*([+-]?\d{1,3})((?:[ \u00a0\u202f]\d{3})+)(?![\d.,])/.exec(node.text);
  if (parted && /^\d{3}/.test(word))
    return `thousands are parted by "_": write ${parted[0].trim().replaceAll(/[ \u00a0\u202f]/g, '_')}`;
  if (/\d/.test(word)) return 'a number, a scale (k, M, bn) and a unit, in this order: 2.1 M persons';
  const near = suggestion(
    word,
    [...words.keys()].filter((known) => known !== '1'),
    'units',
  );
  const money = `the currency of the model is ${currency}`;
  // `55 USD` in a model of pesos is no slip of the hand for a unit.
  if (/^[A-Z]{3}$/.test(word)) return money;
  if (near.startsWith('did you mean')) return isOfWork(near) ? near : `${near} ${money}`;
  return `${money}; ${near}; what a model counts is declared under \`entities\`${node.plain ? '' : ' (no quotes are needed)'}`;
}

/** `1.234,56` and `1,234.56` and `1,5`: what was probably meant. */
function decommaed(word: string): string {
  const body = word.replace(/,$/, '');
  const german = /^([+-]?\d{1,3}(?:\.\d{3})*),(\d+)$/.exec(body);
  const thousands = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(body);
  if (thousands) {
    // 240,000 are thousands; 1,500 may be one and a half, which is 1.5 and never 1.500: that reads as thousands too.
    const half = /^([+-]?\d{1,3}),(\d?[1-9])0+$/.exec(body);
    return body.replaceAll(',', '_') + (half ? ` or ${half[1] as string}.${half[2] as string}` : '');
  }
  if (german) return `${(german[1] as string).replaceAll('.', '_')}.${german[2] as string}`;
  return body.replaceAll(',', '.');
}

function plainNumber(word: string): string {
  const value = Number(word.replaceAll('_', ''));
  if (!Number.isFinite(value)) return '1 M';
  if (value >= 1e9 && value % 1e6 === 0) return `${value / 1e9} bn`;
  return value >= 1e6 && value % 1e3 === 0 ? `${value / 1e6} M` : value.toFixed(12).replace(/\.?0+$/, '');
}
