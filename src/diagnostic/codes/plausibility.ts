/** BRD7xx: what an expert reviewer would ask about. Warnings. */
import { entry } from './entry.js';

export const plausibilityCodes = {
  BRD701: entry(
    'no status or no source',
    'Every figure should say how sure it is, and a published or inferred one where it was seen.',
    'time: 25 min',
    '{time: 25 min, status: assumed, note: ...}',
  ),
  BRD702: entry(
    'negative',
    'In a model of levels no time, amount, share or number of cases is negative. Signed differences go into a model of `kind: change`.',
    'time: -5 min',
    'time: 5 min',
  ),
  BRD703: entry('over 100 %', 'A share is at most 100 %.', 'businessAsUsual: 120 %', 'businessAsUsual: 20 %'),
  BRD704: entry('never used', 'Nothing refers to it.', 'tariffs: {unused: ...}', 'tariff: clerk'),
  BRD706: entry(
    'point that may part thousands',
    'A point is a decimal point, so 12.000 MXN are twelve. Thousands are parted by an underscore.',
    'money: 12.000 MXN',
    'money: 12_000 MXN',
  ),
  BRD707: entry(
    'more than 24 hours a day',
    'A line asks one entity for more than 24 h x 365 a year: time x occurrences / population, of one worker, without staff. Of citizens, who have no staff, all lines of a procedure are taken together. A time, a frequency or a population is wrong.',
    'cases: {frequency: 365 per year}, activities: [{do: keep-records, time: 30 h}]',
    'cases: {frequency: 365 per year}, activities: [{do: keep-records, time: 15 h, staff: 2}]',
  ),
  BRD708: entry(
    'longer than a day and a night',
    'A visit, or what one citizen does for one case, takes more than 24 h of work. Often minutes were meant, or the days until the answer.',
    'time: 90 h',
    'time: 90 min',
  ),
  BRD709: entry(
    'payment to government as a burden',
    'A line with money is named after a fee, tax, duty, levy, fine or contribution. What government receives is a transfer: it is a fee of the procedure, and in no cost. What third parties are paid, as a notary, stays an outlay.',
    'outlays: [{id: permit-fee, money: 40 MXN}]',
    'fee: 40 MXN',
  ),
  BRD710: entry(
    'rate that does not fit',
    "People's own time is worth a wage without loads, or a value of leisure; paid work costs its wage with loads. So a tariff of basis leisure prices neither firms nor the administration, and one with fringe, overhead, multiplier or a loaded basis no citizens. Community organisations have volunteers and staff: either fits.",
    '{clerk: {wage: 20 MXN/h, basis: leisure}}',
    '{clerk: {wage: 20 MXN/h, overhead: 25 %}}',
  ),
  BRD711: entry(
    'zero of them',
    'A frequency, a population, a number of cases or a compliance of zero makes everything that depends on it cost nothing.',
    'cases: {counted: 0 cases per year}',
    'cases: {counted: 4 k cases per year}',
  ),
  BRD712: entry(
    'more than the country has',
    "A segment or a procedure counts more persons than the economy's population of the model's year; or more firms or families than there are people.",
    'cases: {population: 200 k firms, frequency: 1 per year}',
    'cases: {population: 20 k firms, frequency: 1 per year}',
  ),
  BRD713: entry(
    'the same wait twice',
    'Time in a queue is time of a line; the days until the answer are the resolution, valued by the method of the segment. A queue of 8 h or more waits for the answer; and an answer within the day is waited for in the queue.',
    '{do: wait-in-line, time: 16 h}',
    '{do: wait-in-line, time: 75 min}',
  ),
  BRD714: entry(
    'more waiting than a year has days',
    'Cases per entity x days of waiting (x the share that blocks capital) is more than the days of a year. Waits that run side by side do not add.',
    'cases: {frequency: 12 per year}',
    'cases: {frequency: 6 per year}',
  ),
  BRD715: entry(
    'past its best-before',
    'The figure says until when it may be trusted, and that day is over. Today is the day of the run, or BALDUQUE_TODAY.',
    'time: {value: 25 min, bestBefore: 2009-12-31}',
    'time: {value: 25 min, bestBefore: 2099-12-31}',
  ),
  BRD716: entry(
    'not a date',
    'A date is a year, a month and a day that the calendar has.',
    'time: {value: 25 min, bestBefore: 2019-02-30}',
    'time: {value: 25 min, bestBefore: 2099-02-28}',
  ),
  BRD717: entry(
    'price year outside the deflator',
    'An amount is brought from the prices of its year to those of the results, and the deflator lacks one of the two years.',
    'deflator: {2009: 85.533, 2012: 98}',
    'deflator: {2009: 85.533, 2020: 130}',
  ),
  BRD718: entry(
    'amount without its price year',
    'An amount that describes another year than that of the prices of the results, and does not say its prices, is used as if it were in the prices of the results.',
    'fee: {value: 40 MXN, asOf: 2013}',
    'fee: {value: 40 MXN, asOf: 2013, prices: 2020}',
  ),
  BRD719: entry(
    'same work at two wages',
    'Lines of the same name, for the same segment, are priced at different rates, and no note says why.',
    '{do: fill-forms, time: 30 min, tariff: lawyer}',
    '{do: fill-forms, time: 30 min}',
  ),
  BRD720: entry(
    'looks like a placeholder',
    'A number like 999, 12345 or 1_000_000, assumed or without a status, and with neither a note nor a source of its own or around it.',
    'fee: 9_999 MXN',
    'fee: {value: 9_999 MXN, note: the list price}',
  ),
  BRD721: entry(
    'no effect',
    'The key is understood and enters no formula where it stands, so that it changes no number.',
    'administration: [{do: check, time: 5 min, tariff: clerk, businessAsUsual: 20 %}]',
    'administration: [{do: check, time: 5 min, tariff: clerk}]',
  ),
  BRD722: entry(
    'said of one and not of the other',
    'One channel says its visits, or one variant its fee, and another does not. Without a word a visit is one per case, and a fee is nothing.',
    'channels: {office: {share: 60 %, visits: 2}, online: {share: 40 %}}',
    'channels: {office: {share: 60 %, visits: 2}, online: {share: 40 %, visits: 0}}',
  ),
  BRD723: entry(
    'burden beyond belief',
    'The economic cost is more than a fifth of the GDP that its share is of. No published burden is above a tenth; a GDP in millions instead of billions, or a wage a month instead of an hour, is likelier.',
    'gdp: 1_450 EUR',
    'gdp: 1_450 bn EUR',
  ),
  BRD724: entry(
    'sign against the status of the duty',
    'A new duty adds burden, and an abolished one takes it away. Figures are signed as written: of an abolished duty, times and amounts are negative. What happens once is not looked at, for abolishing costs something too.',
    '{duty: abolished, activities: [{do: report, time: 5 min}]}',
    '{duty: abolished, activities: [{do: report, time: -5 min}]}',
  ),
  BRD725: entry(
    'two negative factors',
    'Less time in fewer cases comes out as a burden that is added. A product of two differences is no difference: say the difference of one in all cases that there are, and the other in a line of its own.',
    'cases: {counted: -2 k cases per year}, activities: [{do: report, time: -5 min}]',
    'cases: {counted: 2 k cases per year}, activities: [{do: report, time: -5 min}]',
  ),
} as const;
