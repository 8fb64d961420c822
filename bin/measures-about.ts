// What a measure holds and what it leaves out, in words: for docs/institutions.md.
import type { MeasureName } from '../src/plan/measures.js';

type MeasureAbout = { readonly what: string; readonly holds: string; readonly leavesOut: string };

const about = (what: string, holds: string, leavesOut: string): MeasureAbout => ({ what, holds, leavesOut });

export const measuresAbout: Readonly<Record<MeasureName, MeasureAbout>> = {
  economicCost: about(
    'What procedures cost those who must follow them: administrative burden and opportunity cost (COFEMER).',
    'Information duties net of business as usual, waiting where its segment gives it a price, lines known only as a whole.',
    'Substantive duties, fees and taxes, the cost of the administration.',
  ),
  administrativeCost: about(
    'The gross cost of information duties (Standard Cost Model).',
    'Time and money of information duties, business as usual included.',
    'Substantive duties, waiting, fees and taxes, the cost of the administration.',
  ),
  administrativeBurden: about(
    'The cost of information duties that would not be borne without the law (Standard Cost Model).',
    'Time and money of information duties, less what is done anyway.',
    'Business as usual, substantive duties, waiting, fees and taxes, the cost of the administration.',
  ),
  opportunityCost: about(
    'What waiting for a resolution costs, by the named method of the segment.',
    'Days beyond the day on which the user could start at all, in calendar or in business days.',
    "Time that people spend on a case (it is burden); whatever a segment's method gives no price.",
  ),
  undividedCost: about(
    'Costs known only as a whole, not as burden and opportunity cost.',
    'Lines under `undivided`.',
    'Everything that is divided.',
  ),
  substantiveCost: about(
    'The cost of duties that are no information duties: to act, to install, to refrain.',
    'Time and money of lines of `nature: substantive`, less what is done anyway.',
    'Information duties, business as usual, waiting, fees and taxes.',
  ),
  complianceCost: about(
    'Administrative burden and substantive cost together (Erfüllungsaufwand).',
    'Information and substantive duties, less what is done anyway.',
    'Business as usual, waiting, fees and taxes; the administration stands beside it, as `processingCost`.',
  ),
  regulatoryBurden: about(
    'Compliance cost and delay, less subsidies (Regulatory Burden Measurement, Australia).',
    'Information and substantive duties less what is done anyway, delay by the named method of the segment, subsidies with a minus.',
    'Other opportunity cost, fees and taxes, enforcement, the cost of government.',
  ),
  processingCost: about(
    'What cases cost the administration.',
    'Lines under `administration`, `processing` of channels, and all lines for segments of the administration.',
    'Everything that users bear: it stands beside their costs and never within.',
  ),
  fees: about(
    'What is paid to government for a case: a transfer.',
    'Fees of procedures.',
    'Everything else; it is in no cost.',
  ),
  subsidies: about(
    'What government pays towards the cost of a duty.',
    'Subsidies of procedures.',
    'Everything else; only `regulatoryBurden` is less by it.',
  ),
  userOutlay: about(
    'All money that users pay out.',
    'Money of information and substantive duties, business as usual and fees included.',
    'The value of time and of waiting.',
  ),
  hours: about(
    'Hours that users spend.',
    'Time of information and substantive duties, business as usual included, priced or not.',
    'Waiting, the hours of the administration.',
  ),
  burdenHours: about(
    'Hours that users would not spend without the law.',
    'Time of information and substantive duties, less what is done anyway.',
    'Business as usual, waiting, the hours of the administration.',
  ),
  unmonetisedHours: about(
    'Hours that have no price, and so are in no total of money (citizens in Germany and Austria).',
    'Burden hours of lines whose tariff is `unmonetised`.',
    'Hours with a price.',
  ),
  processingHours: about(
    'Hours of the administration.',
    'Time of lines under `administration`, and of all lines for segments of the administration.',
    'Hours of users; `processing` that is given as money.',
  ),
  cases: about('Completed cases.', 'Cases of procedures, by channel.', 'Submissions that are sent back.'),
  waitingDays: about(
    'Calendar days of waiting, over all cases.',
    'Days beyond readiness, where the resolution is in calendar days.',
    'Business days: neither converts into the other.',
  ),
  waitingBusinessDays: about(
    'Business days of waiting, over all cases.',
    'Days beyond readiness, where the resolution is in business days.',
    'Calendar days: neither converts into the other.',
  ),
};
