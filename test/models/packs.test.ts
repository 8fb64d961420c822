// Every shipped pack: it loads without a finding, and its figures are those of its handbook, typed in a second time here.
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../src/document/node.js';
import { spanText } from '../../src/source/text.js';
import { loadModel, type Model } from '../../src/model/load.js';
import type { Pack } from '../../src/model/pack.js';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { filesOf, foundIn, modelYaml, packs as texts, planOf, valueAt } from '../support/model.js';
import { readTree } from '../support/read-tree.js';
import { root } from '../support/run.js';

const names = [...readTree(root, 'models/packs', '.yaml').keys()].map((path) => basename(path, '.yaml'));

/** A model that takes the pack in its currency and says nothing else that matters. */
function taking(name: string): Readonly<Record<string, string>> {
  const currency = /^currency: (\w+)$/m.exec(texts[`${name}.yaml`] ?? '')?.[1] ?? 'EUR';
  const tariffs = `tariffs: {clerk: {wage: 20 ${currency}/h}}`;
  return {
    'model.yaml': modelYaml({ currency: `currency: ${currency}`, tariffs, more: `packs: [${name}]` }),
  };
}

function packOf(name: string): Pack {
  const told: Diagnostic[] = [];
  const model = loadModel(filesOf(taking(name)), (one) => void told.push(one), filesOf(texts)) as Model;
  expect(told).toEqual([]);
  return model.packs[0] as Pack;
}

const known = new Map(names.map((name) => [name, packOf(name)]));
const pack = (name: string): Pack => known.get(name) as Pack;

describe('the shipped packs', () => {
  it('are these', () => {
    expect(names.sort()).toEqual(
      'at-wfa au-rbm-2026 ca-one-for-one de-2026 es-simplified eu-scm mx-cofemer nl-regeldruk scm-16 uk-transactions us-pra'.split(
        ' ',
      ),
    );
  });

  it.each(names)('%s loads without a finding, and says what it is', (name) => {
    expect(foundIn(taking(name))).toEqual([]);
    const { id, title, institution, description, headline, sources } = pack(name);
    expect(id.value).toBe(name);
    for (const words of [title, institution, description])
      expect(Object.keys(words ?? {})).toEqual(['en', 'es', 'de']);
    expect(headline).toBeDefined();
    expect([...(sources?.values() ?? [])].every(({ body }) => body?.read !== undefined)).toBe(true);
    expect(texts[`${name}.yaml`]).toMatch(/^# [\s\S]*[Ii]t lacks[\s\S]*\nbalduque: pack\/1\n/);
  });

  it('give every figure, tariff and activity a status and a source that there is', () => {
    for (const [name, one] of known) {
      const bodies = [one.figures, one.tariffs, one.activities].flatMap((map) => [...(map?.values() ?? [])]);
      for (const { id, body } of bodies) {
        const own = body && 'standing' in body ? body.standing : (body as Pack | undefined);
        const source = own?.source ?? one.source;
        if (body && 'value' in body) continue;
        if (one.activities?.has(id.value) && name === 'scm-16') continue;
        expect((own?.status ?? one.status)?.value, `${name} ${id.value}`).toBe('published');
        expect(
          source?.every(({ value }) => one.sources?.has(value)),
          `${name} ${id.value}`,
        ).toBe(true);
      }
    }
  });

  // Two packs that say a name disagree: so no name is said twice.
  it.each(['tariffs', 'figures', 'sources'] as const)('have names of their own: %s', (what) => {
    const all = [...known.values()].flatMap((one) => [...(one[what]?.keys() ?? [])]);
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
  });

  it('name activities and kinds in three languages', () => {
    for (const { activities, kinds } of known.values())
      for (const { id, body } of [...(activities?.values() ?? []), ...(kinds?.values() ?? [])])
        expect([id.value, ...Object.keys(body?.name ?? {})]).toEqual([id.value, 'en', 'es', 'de']);
  });

  it.each([
    ['at-wfa', 'administrativeBurden'],
    ['au-rbm-2026', 'regulatoryBurden'],
    ['ca-one-for-one', 'administrativeBurden'],
    ['de-2026', 'complianceCost'],
    ['es-simplified', 'administrativeCost'],
    ['eu-scm', 'administrativeBurden'],
    ['mx-cofemer', 'economicCost'],
    ['nl-regeldruk', 'complianceCost'],
    ['scm-16', 'administrativeBurden'],
    ['uk-transactions', 'processingCost'],
    ['us-pra', 'administrativeCost'],
  ])('%s leads with %s', (name, headline) => expect(pack(name).headline?.value).toBe(headline));
});

/** The characters of a figure: of one that is a map, its value. */
const said = (figure: { readonly span: Parameters<typeof spanText>[0] } | undefined): string | undefined =>
  figure &&
  spanText(figure.span)
    .replace(/^\{value: ([^,]*),[\s\S]*$/, '$1')
    .replaceAll('_', '');

const timesOf = (who: 'citizens' | 'firms' | 'administration'): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...(pack('de-2026').activities ?? [])].flatMap(([name, { body }]) => {
      const table = body?.time?.[who];
      if (!table || table.fixed) return [];
      const cells = [table.simple, table.medium, table.complex].map(
        (cell) => said(cell)?.replace(' min', '') ?? '-',
      );
      return [[name, cells.join('/')]];
    }),
  );

describe('Germany', () => {
  it('has 11 activities of citizens', () => {
    const table = timesOf('citizens');
    expect(Object.keys(table)).toHaveLength(11);
    expect(table).toEqual({
      familiarise: '2/5/15',
      'take-advice': '5/20/64',
      'collect-data': '2/3/25',
      'prepare-data': '1/30/480',
      'fill-forms': '3/6/60',
      'write-documents': '3/5/10',
      transmit: '1/2/5',
      pay: '1/2/3',
      'copy-and-file': '1/3/4',
      inspection: '3/26/140',
      'answer-queries': '2/5/15',
    });
  });

  it('has 19 activities of business', () => {
    const table = timesOf('firms');
    expect(Object.keys(table)).toHaveLength(19);
    expect(table).toEqual({
      familiarise: '3/5/60',
      'obtain-data': '2/10/120',
      'fill-forms': '3/5/30',
      calculate: '2/20/240',
      check: '1/10/60',
      correct: '2/10/60',
      'prepare-data': '3/20/300',
      transmit: '1/2/5',
      'internal-meetings': '5/60/600',
      'external-meetings': '10/60/480',
      pay: '2/4/15',
      'copy-and-file': '1/2/12',
      inspection: '5/50/480',
      'correct-after-inspection': '4/30/500',
      'further-information': '3/15/120',
      train: '2/33/600',
      'adapt-processes': '300/720/3480',
      monitor: '30/240/4200',
      'procure-services': '10/60/300',
    });
  });

  it('has 17 activities of the administration, one without a complex time', () => {
    const table = timesOf('administration');
    expect(Object.keys(table)).toHaveLength(17);
    expect(table).toEqual({
      familiarise: '2/13/413',
      advise: '3/30/460',
      'formal-check': '5/30/110',
      'complete-data': '5/10/22',
      'substantive-check': '8/60/480',
      calculate: '9/120/-',
      verify: '4/30/1170',
      'internal-meetings': '2/60/2120',
      'external-meetings': '5/80/2640',
      transmit: '1/10/60',
      decide: '5/60/480',
      pay: '1/5/18',
      correct: '30/60/120',
      'copy-and-file': '2/10/20',
      train: '1/3/2640',
      supervise: '8/156/25000',
      'adapt-processes': '12/4080/67200',
    });
  });

  const wages = (id: string, ...grades: readonly string[]): string =>
    grades
      .map((grade) => {
        const body = pack('de-2026').tariffs?.get(`${id}-${grade}`)?.body;
        return body && 'wage' in body ? (said(body.wage) ?? '').replace(' EUR/h', '') : '-';
      })
      .join('/');

  it.each([
    ['bund', '33.80/40.40/67.60/44.40'],
    ['laender', '30.50/43.20/69.30/46.70'],
    ['kommunen', '25.50/42.20/70.40/40.70'],
    ['sv', '30.30/46.30/73.20/48.10'],
    ['verwaltung', '27.30/42.90/69.30/44.40'],
  ])('pays %s %s EUR an hour', (id, row) => {
    expect(wages(id, 'mittel', 'gehoben', 'hoeher', 'mean')).toBe(row);
  });

  it.each([
    ['a', '22.7/25.6/45.8/25.0'],
    ['b', '32.6/41.8/85.6/45.0'],
    ['c', '31.6/44.2/76.2/46.2'],
    ['d', '33.6/54.9/80.7/57.8'],
    ['e', '28.5/37.0/64.7/37.4'],
    ['f', '26.1/33.7/59.5/33.7'],
    ['g', '23.6/32.4/62.4/33.4'],
    ['h', '25.9/32.2/62.8/32.1'],
    ['i', '21.7/24.4/39.7/23.6'],
    ['j', '25.1/49.9/63.7/52.8'],
    ['k', '29.0/54.4/93.1/57.9'],
    ['l', '24.1/34.7/56.2/35.0'],
    ['m', '25.5/40.9/64.2/46.7'],
    ['n', '23.3/30.2/55.0/28.0'],
    ['p', '26.3/36.4/53.1/43.2'],
    ['q', '27.0/34.2/62.0/36.9'],
    ['r', '22.9/32.2/51.0/31.7'],
    ['s', '23.6/30.3/49.0/32.1'],
    ['total', '26.1/37.1/62.4/38.6'],
  ])('pays sector %s %s EUR an hour', (sector, row) => {
    expect(wages(`wz-${sector}`, 'low', 'mid', 'high', 'mean')).toBe(row);
  });

  it('works 8 hours a day, 134 a month and 1,600 a year', () => {
    const { day, month, year } = pack('de-2026').work ?? {};
    expect([said(day), said(month), said(year)]).toEqual(['8 h', '134 h', '1600 h']);
    const texts = taking('de-2026');
    const inDays = texts['model.yaml']?.replace('time: 25 min', 'time: 2 person-days') ?? '';
    expect(valueAt(planOf({ 'model.yaml': inDays }), 'procedures/report/activities/pay/time')).toBe('16');
  });

  it('has 20 wages of the administration, 76 of business, and citizens without one', () => {
    // 5 rows x 4 grades, 19 rows x 4 levels.
    expect(pack('de-2026').tariffs?.size).toBe(20 + 76 + 1);
    expect(pack('de-2026').tariffs?.get('de-citizens')?.body).toMatchObject({ value: 'unmonetised' });
  });

  it.each([
    ['travel-municipality', '15 min', '1.10 EUR'],
    ['travel-district', '22 min', '3.10 EUR'],
    ['travel-state', '59 min', '13.20 EUR'],
    ['travel-mean', '20 min', '2.60 EUR'],
  ])('%s takes %s and %s', (name, time, money) => {
    const body = pack('de-2026').activities?.get(name)?.body;
    expect([said(body?.time?.citizens?.fixed), said(body?.time?.firms?.fixed), said(body?.money)]).toEqual([
      time,
      time,
      money,
    ]);
  });
});

const figuresOf = (name: string): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries([...(pack(name).figures ?? [])].map(([id, { body }]) => [id, said(body)]));

describe('figures', () => {
  it('of Germany', () => {
    expect(figuresOf('de-2026')).toEqual({
      'full-table-threshold': '100 k EUR per year',
      'replacement-investment-share': '50 %',
      yearly: '1 per year',
      'half-yearly': '2 per year',
      monthly: '12 per year',
      'every-five-years': '0.2 per year',
    });
  });

  it('of Austria, Australia and Canada', () => {
    expect(figuresOf('at-wfa')).toEqual({
      'firms-threshold': '100 k EUR per year',
      'citizens-hours-threshold': '1000 h per year',
      'citizens-cost-threshold': '10 k EUR',
    });
    expect(figuresOf('au-rbm-2026')).toEqual({ 'au-work-wage': '52.31 AUD/h', 'au-work-multiplier': '1.75' });
    const rates = ['au-work', 'au-leisure'].map((id) => {
      const body = pack('au-rbm-2026').tariffs?.get(id)?.body;
      return body && 'wage' in body ? [said(body.wage), body.basis?.value] : [];
    });
    expect(rates).toEqual([
      ['91.54 AUD/h', 'loaded'],
      ['41 AUD/h', 'leisure'],
    ]);
    expect(figuresOf('ca-one-for-one')).toEqual({
      'ca-annuity-factor': '0.142378',
      'ca-discount-rate': '7 %',
    });
  });

  it('of the United States, the United Kingdom and Mexico', () => {
    expect(figuresOf('us-pra')).toEqual({
      'value-of-time-personal-local': '50 %',
      'value-of-time-personal-intercity': '70 %',
      'value-of-time-business': '100 %',
      'value-of-time-waiting': '100 %',
    });
    expect(figuresOf('uk-transactions')).toMatchObject({
      'driving-test-post': '6.62 GBP',
      'driving-test-phone': '4.11 GBP',
      'driving-test-online': '0.22 GBP',
      'council-face-to-face': '8.62 GBP',
      'council-phone': '2.83 GBP',
      'council-web': '0.15 GBP',
      'digital-against-phone': '20',
      'digital-against-post': '30',
      'digital-against-face-to-face': '50',
      'high-volume-transactions': '750 k cases per year',
      'high-volume-cost': '750 M GBP',
    });
    expect(figuresOf('mx-cofemer')).toEqual({
      'share-of-gdp-latin-reg': '4.8 %',
      'share-of-gdp-oecd': '4.3 %',
    });
  });

  it('of the European Union: 19 shares of GDP and that of the EU-25', () => {
    const shares = Object.fromEntries(
      Object.entries(figuresOf('eu-scm')).map(([id, value]) => [
        id.replace('gdp-share-', ''),
        value?.replace(' %', ''),
      ]),
    );
    expect(shares).toEqual({
      at: '4.6',
      bl: '2.8',
      cz: '3.3',
      de: '3.7',
      dk: '1.9',
      es: '4.6',
      fi: '1.5',
      fr: '3.7',
      uk: '1.5',
      gr: '6.8',
      hu: '6.8',
      ie: '2.4',
      it: '4.6',
      nl: '3.7',
      pl: '5.0',
      pt: '4.6',
      sk: '4.6',
      si: '4.1',
      se: '1.5',
      'eu-25': '3.5',
    });
  });
});

describe('Spain', () => {
  it('has 19 unit values', () => {
    const values = Object.fromEntries(
      [...(pack('es-simplified').activities ?? [])].map(([id, { body }]) => [
        id,
        said(body?.money)?.replace(' EUR', ''),
      ]),
    );
    expect(Object.keys(values)).toHaveLength(19);
    expect(values).toEqual({
      'in-person-application': '80',
      'electronic-application': '5',
      'application-by-intermediary': '35',
      'conventional-documents': '5',
      'in-person-communication': '30',
      'electronic-communication': '2',
      'electronic-documents': '4',
      'provide-data': '2',
      'certified-copies': '1',
      'prepare-report': '500',
      'keep-documents': '20',
      'conventional-registration': '110',
      'electronic-registration': '50',
      'keep-books': '300',
      'keep-electronic-books': '150',
      'external-audit': '1500',
      'inform-third-parties': '100',
      'public-deed': '500',
      'publish-information': '100',
    });
  });
});

/** A key of the method as it stands in the file, on one line. */
const methodOf = (name: string, key: string): string => {
  const node = entryOf(pack(name).written, key)?.value;
  return node ? spanText(node.span).replace(/\s+/g, ' ').trim() : '';
};

describe('the method of a pack', () => {
  it('averages ten years in Australia, and takes the statutory annuity in Canada', () => {
    expect(methodOf('au-rbm-2026', 'horizon')).toBe('{years: 10, annualise: average}');
    expect(methodOf('ca-one-for-one', 'horizon')).toBe(
      '{years: 10, annualise: annuity, rate: 7 %, factor: 0.142378, base: 2012, once: start, recurring: end}',
    );
  });

  it('says what it leaves out', () => {
    const count = (name: string): number => pack(name).excludes?.length ?? 0;
    expect(['au-rbm-2026', 'ca-one-for-one', 'de-2026', 'eu-scm', 'nl-regeldruk'].map(count)).toEqual([
      6, 3, 1, 2, 1,
    ]);
    for (const one of known.values())
      for (const words of one.excludes ?? []) expect(Object.keys(words)).toEqual(['en', 'es', 'de']);
  });

  it('says from when on something matters', () => {
    const thresholds = (name: string): readonly string[] =>
      (pack(name).materiality ?? []).map(
        ({ that, from, above }) => `${that.value} ${said(from ?? above) ?? ''}`,
      );
    expect(thresholds('de-2026')).toEqual(['complianceCost 100 k EUR per year']);
    expect(thresholds('at-wfa')).toEqual([
      'administrativeBurden 100 k EUR per year',
      'hours 1000 h per year',
      'userOutlay 10 k EUR per year',
    ]);
    expect(thresholds('uk-transactions')).toEqual([
      'cases 750 k cases per year',
      'processingCost 750 M GBP per year',
    ]);
  });
});
