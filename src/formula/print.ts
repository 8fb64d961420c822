/** A formula as a person reads it: as plain text, and as LaTeX. */
import { toText, type RoundingMode } from '../quantity/exact.js';
import type { Formula } from './formula.js';

type Style = {
  readonly name: (name: string, baseline: boolean) => string;
  readonly figure: (index: number, at: number | undefined) => string;
  readonly stage: (index: number) => string;
  readonly times: string;
  readonly divide: (left: string, right: string) => string;
  readonly call: (name: 'max' | 'min' | 'annuity', terms: readonly string[]) => string;
  readonly sum: (axis: string, body: string) => string;
  readonly round: (body: string, decimals: string, mode: RoundingMode) => string;
};

const plain: Style = {
  stage: (index) => `stage ${index}`,
  figure: (index, at) => `figure ${index}${at === undefined ? '' : ` of ${at}`}`,
  name: (name, baseline) => (baseline ? `${words(name)} in the baseline` : words(name)),
  times: ' × ',
  divide: (left, right) => `${left} / ${right}`,
  call: (name, terms) => `${name}(${terms.join(', ')})`,
  sum: (axis, body) => `sum over ${axis}s of ${body}`,
  round: (body, decimals, mode) => `round(${body}, ${decimals} decimals, ${mode})`,
};

const latex: Style = {
  stage: (index) => `s_{${index}}`,
  figure: (index, at) => `f_{${index}${at === undefined ? '' : `, ${at}`}}`,
  name: (name, baseline) => `\\text{${words(name)}}${baseline ? '_0' : ''}`,
  times: ' \\times ',
  divide: (left, right) => `\\frac{${left}}{${right}}`,
  call: (name, terms) =>
    `${name === 'annuity' ? '\\operatorname{annuity}' : `\\${name}`}\\left(${terms.join(', ')}\\right)`,
  sum: (axis, body) => `\\sum_{\\text{${axis}}} ${body}`,
  round: (body, decimals) => `\\operatorname{round}_{${decimals}}\\left(${body}\\right)`,
};

/** `usualShare` is read as `usual share`. */
export const words = (name: string): string =>
  name.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);

/** The formula with something else in the place of its names, figures and stages: the numbers filled in. */
export const formulaFilled = (formula: Formula, instead: Pick<Style, 'name' | 'figure' | 'stage'>): string =>
  print(formula, { ...plain, ...instead }, 0);

export const formulaLatex = (formula: Formula): string => print(formula, latex, 0);

const strength = { add: 1, subtract: 1, multiply: 2, divide: 2 } as const;

function print(formula: Formula, style: Style, around: number): string {
  switch (formula.op) {
    case 'constant':
      return toText(formula.value);
    case 'reference':
      return style.name(formula.name, formula.of === 'baseline');
    case 'figure':
      return style.figure(formula.figure, formula.at);
    case 'stage':
      return style.stage(formula.stage);
    case 'max':
    case 'min':
      return style.call(
        formula.op,
        formula.terms.map((term) => print(term, style, 0)),
      );
    case 'annuity':
      return style.call(
        'annuity',
        [formula.rate, formula.years].map((part) => print(part, style, 0)),
      );
    case 'round':
      return style.round(print(formula.body, style, 0), print(formula.decimals, style, 0), formula.mode);
    case 'shared':
      return print(formula.body, style, around);
    case 'reduce':
      return style.sum(formula.over, print(formula.body, style, 2));
    case 'during': {
      const text = `${print(formula.inside, style, 0)} from ${formula.from ?? '…'} to ${formula.until ?? '…'}, else ${print(formula.outside, style, 0)}`;
      return around > 0 ? `(${text})` : text;
    }
    default:
      return bracket(formula, style, around);
  }
}

type Arithmetic = Extract<Formula, { op: 'add' | 'multiply' | 'subtract' | 'divide' }>;

function bracket(formula: Arithmetic, style: Style, around: number): string {
  const own = strength[formula.op];
  const text = arithmetic(formula, style, own);
  return own < around ? `(${text})` : text;
}

/** The right side of a minus or a division is bracketed where it is a sum or a quotient itself. */
function arithmetic(formula: Arithmetic, style: Style, own: number): string {
  if ('terms' in formula) {
    return formula.terms
      .map((term) => print(term, style, own))
      .join(formula.op === 'add' ? ' + ' : style.times);
  }
  if (formula.op === 'subtract')
    return `${print(formula.left, style, own)} - ${print(formula.right, style, own + 1)}`;
  const isLatex = style === latex;
  return style.divide(
    print(formula.left, style, isLatex ? 0 : own),
    print(formula.right, style, isLatex ? 0 : own + 1),
  );
}
