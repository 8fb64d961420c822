/** The headline in a few lines: what leads, whose GDP at whose prices, what it is made of, what stands beside it. */
import { fromText, percent, scaled, signed } from '../quantity/display.js';
import { isZero, orderOfMagnitude, type Exact } from '../quantity/exact.js';
import type { MeasureValue, Result, Run } from '../result/result.js';
import { labelOf } from '../vocabulary/labels.js';
import type { Say } from '../vocabulary/say.js';
import { styled, withPlus } from './numbers.js';
import { sayOf, type RenderOptions } from './options.js';

export type HeadlineLine = {
  readonly label: string;
  readonly value: string;
  readonly beside: string;
  readonly strong: boolean;
};

/** Measures shown under the leading one, where they are not zero. */
const shown = [
  'administrativeBurden',
  'opportunityCost',
  'substantiveCost',
  'complianceCost',
  'regulatoryBurden',
  'processingCost',
  'fees',
  'subsidies',
  'userOutlay',
  'burdenHours',
  'unmonetisedHours',
  'cases',
  'personYears',
  'oneOffBurdenHours',
  'oneOffProcessingCost',
  'oneOffPersonYears',
  'oneOffFees',
  'perCapita',
];
const besides: Readonly<Record<string, string>> = {
  processingCost: "the administration's, beside",
  fees: 'a transfer, in no cost',
  subsidies: 'paid by government, a transfer',
  regulatoryBurden: 'subsidies taken off',
  userOutlay: 'money paid, fees included',
  unmonetisedHours: 'in no money total',
  personYears: "the administration's hours",
  oneOffPersonYears: "the administration's hours",
};

type Wording = Omit<RenderOptions, 'width' | 'color'>;

/** @param kind whether values are signed differences */
export function headlineLines(run: Run, options: Wording, kind?: Result['kind']): readonly HeadlineLine[] {
  const { language } = options;
  const say = sayOf(options);
  const lead = run.headline[run.leads] as MeasureValue;
  // What happens once is shown of the measure that leads, and of those that are in no cost of users.
  const ofLead = `oneOff${run.leads.charAt(0).toUpperCase()}${run.leads.slice(1)}`;
  const at = shown.indexOf('oneOffBurdenHours');
  const names = [...new Set([...shown.slice(0, at), ofLead, ...shown.slice(at)])];
  const rest = names.filter((name) => name !== run.leads && isWorthShowing(name, run));
  // The cases of a change are those that it is of, and no difference.
  const isDifference = ({ unit }: MeasureValue): boolean => kind === 'change' && !unit.startsWith('case');
  const value = (of: MeasureValue): string =>
    styled(valueText(of, say), isDifference(of) ? withPlus(options) : options, true);
  return [
    ...annualisedLine(run, language, say, value),
    {
      label: labelOf(run.leads, language),
      value: value(lead),
      beside: styled(leadText(run, say, kind), options),
      strong: true,
    },
    ...rest.map((name) => ({
      label: labelOf(name, language),
      value: value(run.headline[name] as MeasureValue),
      beside: styled(besideText(name, run, say), options),
      strong: false,
    })),
  ];
}

/** What leads where the method annualises over a horizon. */
function annualisedLine(
  { annualised, headline }: Run,
  language: Wording['language'],
  say: Say,
  value: (of: MeasureValue) => string,
): readonly HeadlineLine[] {
  const found = annualised === undefined ? undefined : headline[annualised];
  if (!found?.years || annualised === undefined) return [];
  const { from, until } = found.years;
  return [
    {
      label: `${labelOf(found.of ?? '', language)}, ${labelOf(annualised, language)}`,
      value: value(found),
      beside: say(`over ${from} to ${until}`),
      strong: true,
    },
  ];
}

function isWorthShowing(name: string, { headline }: Run): boolean {
  const found = headline[name];
  if (!found) return false;
  if (name === 'complianceCost') return !isNothing(headline['substantiveCost']);
  // Without a subsidy it is no more than the others together.
  if (name === 'regulatoryBurden') return !isNothing(headline['subsidies']);
  if (name === 'userOutlay' && isNothing(headline['fees'])) return false;
  return !isNothing(found);
}

const isNothing = (measure: MeasureValue | undefined): boolean =>
  !measure || (measure.value !== undefined && isZero(fromText(measure.value)));

/** `180.9 to 439.4 bn MXN a year`. */
export function valueText({ value, range, unit }: MeasureValue, say: Say): string {
  const shown = value === undefined ? between(range, say) : scaled(fromText(value));
  return say(`${shown} ${spoken(unit)}`);
}

function between(range: MeasureValue['range'], say: Say): string {
  const [low, high] = [scaled(fromText(range?.low ?? '0')), scaled(fromText(range?.high ?? '0'))];
  const [scale] = / \S+$/.exec(high) ?? [''];
  return `${scale !== '' && low.endsWith(scale) ? low.slice(0, -scale.length) : low} ${say('to')} ${high}`;
}

const spoken = (unit: string): string =>
  unit
    .replace(/^case\b/, 'cases')
    .replace(/^person-year\b/, 'person-years')
    .replace(/^day\b/, 'days')
    .replace(/\/year$/, ' a year');

const leadText = ({ headline }: Run, say: Say, kind: Result['kind']): string => {
  const share = headline['shareOfGdp'];
  return share ? say(`${shareText(share, say, kind)} of GDP`) : '';
};

/** Of a change, by how many points the share changes. */
const shareText = (
  { value, range }: Pick<MeasureValue, 'value' | 'range'>,
  say: Say,
  kind: Result['kind'],
): string =>
  value === undefined
    ? `${percentShort(fromText(range?.low ?? '0'))} ${say('to')} ${percentShort(fromText(range?.high ?? '0'))}`
    : kind === 'change'
      ? signed(percentShort(fromText(value)).replace(' %', ' points'))
      : percentShort(fromText(value));

/** Two decimals, or three digits of a small share. */
function percentShort(share: Exact): string {
  const order = orderOfMagnitude(share) + 2;
  return percent(share, order < 0 ? 2 - order : 2);
}

function besideText(name: string, { headline }: Run, say: Say): string {
  const identified = headline[name]?.identified;
  return say(
    identified === undefined
      ? (besides[name] ?? (name.startsWith('oneOff') ? 'once, apart from the year' : ''))
      : `identified: ${scaled(fromText(identified))}`,
  );
}

/** The year of the runs, or the first and the last. */
export function yearsOf({ runs }: Result): string {
  const years = runs.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}

/** Whose GDP, at whose prices, and the other reading. */
export function gdpLines({ runs: [run], currency, kind }: Result, options: Wording): readonly string[] {
  const say = sayOf(options);
  const share = run?.headline['shareOfGdp'];
  if (!share?.gdp) return [];
  const { gdp, otherReading: other } = share;
  const own = say(
    `${shareText(share, say, kind)} of the GDP of ${gdp.year}: ${scaled(fromText(gdp.value))} ${currency} at prices of ${gdp.prices}`,
  );
  if (!other) return [styled(own, options)];
  const restated = `${scaled(fromText(other.cost.value))} ${currency} at prices of ${other.cost.prices}`;
  const theirs = `other reading: ${shareText(other, say, kind)} of the GDP of ${other.gdp.year}: ${restated} over ${scaled(fromText(other.gdp.value))} ${currency}`;
  return [own, say(theirs)].map((line) => styled(line, options));
}
