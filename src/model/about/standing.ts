/** What every map may say of the figures inside it. */
import type { AboutMap } from './entry.js';

export const standing = {
  status:
    'How sure the figures in here are: `published` (seen in a source), `inferred` (arithmetic on published figures: say it in `note`), `assumed` (say why in `note`), `fitted` (chosen so that a total is met: say which in `note`). Inherited by everything inside.',
  source:
    "Where the figures in here come from: the id of one of the model's `sources`, or a list of ids. Inherited by everything inside.",
  asOf: 'The year that the figures in here describe, such as 2017. Inherited by everything inside.',
  prices:
    'The price year of the amounts of money in here, such as 2013. They are brought to the price year of the model by `deflator`. Inherited by everything inside.',
  grade: "The analyst's judgement of quality, from `A` (best) to `D`. Inherited by everything inside.",
  answers:
    'Warnings that are all right in here, by their code, with the reason: `{BRD707: The course lasts five days}`. They are not given again.',
} as const satisfies AboutMap;

export const note = 'Anything that a reader must know; no number comes from it.';
