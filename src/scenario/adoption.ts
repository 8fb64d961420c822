/** How people take to a channel over the years, and how far they can. */
import { disagree, wrong } from '../diagnostic/diagnostic.js';
import { constant, type Formula } from '../formula/formula.js';
import { figure } from '../model/read-figure.js';
import { mapOf, may, must, shaped, type MapOf, type Reader } from '../model/reader.js';
import { choice, text, year } from '../model/scalars.js';
import { one } from '../quantity/exact.js';
import { dimensionless } from '../quantity/unit.js';
import type { Said } from '../source/text.js';
import type { MovePatch } from '../plan/patch.js';
import type { Site } from './changes/change.js';
import { knowsKeys } from './changes/lines.js';
import { held, portion } from './portion.js';

export const curves = ['linear', 'logistic', 'bass', 'table'] as const;

const fields = {
  curve: must(choice(curves, 'curve'), 'linear'),
  ceiling: may(portion('may-differ')),
  until: may(year),
  midpoint: may(figure('number')),
  steepness: may(figure('number')),
  innovation: may(figure('share')),
  imitation: may(figure('share')),
  shares: may(held(portion())),
  note: may(text),
} as const;
const map = mapOf(fields, 'an adoption');
export type WrittenAdoption = MapOf<typeof fields>;
type Key = keyof typeof fields & keyof WrittenAdoption;

/** What each curve needs, and what of the others it has no use for. */
const needs: Readonly<Record<(typeof curves)[number], readonly Key[]>> = {
  linear: ['until'],
  logistic: ['midpoint', 'steepness'],
  bass: ['innovation', 'imitation'],
  table: ['shares'],
};
const examples: Readonly<Record<string, string>> = {
  until: 'until: 2018',
  midpoint: 'midpoint: 2015',
  steepness: 'steepness: 1.1',
  innovation: 'innovation: 3 %',
  imitation: 'imitation: 40 %',
  shares: 'shares: {2014: 5 %, 2018: 40 %}',
};

export const adoption: Reader<WrittenAdoption> = shaped(map.shape, (node, reading) => {
  const found = map(node, reading);
  if (!found) return undefined;
  const own = needs[found.curve.value];
  for (const key of own)
    if (!found[key] && !found.written.entries.some((entry) => entry.key === key))
      reading.report(
        wrong(
          'BRD202',
          found.curve.span,
          `a ${found.curve.value} adoption lacks "${key}"`,
          `for example: ${examples[key]}`,
        ),
      );
  for (const { key, keySpan } of found.written.entries)
    if (key in examples && !own.includes(key as Key))
      reading.report(
        disagree(
          'BRD208',
          keySpan,
          { span: found.curve.span, text: 'the curve stands here' },
          `a ${found.curve.value} adoption has no "${key}"`,
          `it needs: ${own.join(', ')}`,
        ),
      );
  return own.every((key) => found[key]) ? found : undefined;
});

export type Paced = {
  /** By segment: what share of the cases can come to use the channel. */
  readonly ceiling: (segment: string) => Formula;
  readonly pace: MovePatch['pace'];
};

const whole = constant(one, dimensionless);

export function paced(written: WrittenAdoption, site: Site): Paced | undefined {
  if (!knowsKeys(written.ceiling, 'segment', site)) return undefined;
  const ceilings = site.keyed(written.ceiling, 'adoption/ceiling');
  const ceiling = (segment: string): Formula => ceilings(segment) ?? whole;
  const pace = paceOf(written, site);
  return pace && { ceiling, pace };
}

function paceOf(written: WrittenAdoption, site: Site): MovePatch['pace'] | undefined {
  const { from } = site;
  const way = (share: Formula): MovePatch['pace'] => ({ of: 'way', share });
  const of = (key: 'midpoint' | 'steepness' | 'innovation' | 'imitation' | 'shares') =>
    site.figure(written[key], `adoption/${key}`);
  switch (written.curve.value) {
    case 'linear': {
      const until = written.until?.value ?? from;
      if (written.until && until < from) return reportEnd(written.until, site);
      return way(site.draft.addStage({ kind: 'adoption', curve: 'linear', from, until }));
    }
    case 'logistic': {
      const [midpoint, steepness] = [of('midpoint'), of('steepness')];
      return (
        midpoint &&
        steepness &&
        way(site.draft.addStage({ kind: 'adoption', curve: 'logistic', from, midpoint, steepness }))
      );
    }
    case 'bass': {
      const [innovation, imitation] = [of('innovation'), of('imitation')];
      return (
        innovation &&
        imitation &&
        way(site.draft.addStage({ kind: 'adoption', curve: 'bass', from, innovation, imitation }))
      );
    }
    case 'table': {
      const shares = of('shares');
      return shares && { of: 'whole', share: shares };
    }
  }
}

function reportEnd({ value, span }: Said<number>, { from, at, report }: Site): undefined {
  report(
    disagree(
      'BRD813',
      span,
      { span: at, text: `this reform begins in ${from}` },
      `adoption is complete in ${value}, before the reform begins`,
      'until is the year in which all who can have adopted it',
    ),
  );
}
