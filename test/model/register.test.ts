// Procedures from a table. A model with a table means the same as the one written out in YAML.
import { describe, expect, it } from 'vitest';
import { found, foundIn, modelYaml, planOf, valueAt, type Texts } from '../support/model.js';

const table = (csv: readonly string[], ...says: readonly string[]): Texts => ({
  'model.yaml': modelYaml({
    procedures: ['procedures:', '  table: register.csv', ...says.map((line) => `  ${line}`)].join('\n'),
  }),
  'register.csv': `${csv.join('\n')}\n`,
});

const wide = [
  'id,name,for,cases.counted [cases per year],activities.fill-forms.time [min],requirements.deed.money [EUR]',
  'a,First,firms,4000,25,',
  'b,"Second, with a comma",firms,2_500.5,,12.50',
];

describe('a table whose header says what its columns are', () => {
  const planned = planOf(table(wide));

  it('has a procedure in each row, with exact numbers', () => {
    expect(planned.diagnostics).toEqual([]);
    expect(valueAt(planned, 'procedures/a/cases/counted')).toBe('4000');
    expect(valueAt(planned, 'procedures/b/cases/counted')).toBe('2500.5');
    expect(valueAt(planned, 'procedures/b/requirements/deed/money')).toBe('12.5');
    expect(planned.plan?.titles.get('procedure:b')).toBe('Second, with a comma');
  });

  it('has no line where the cells are empty', () => {
    const items = planned.plan?.rows.map(({ at }) => `${at.procedure} ${at.item}`) ?? [];
    expect(items.filter((item) => !item.includes('('))).toEqual(['a fill-forms', 'b deed']);
  });
});

describe('a table with a mapping', () => {
  const texts = table(
    ['clave,nombre,volumen,minutos,origen,unused', 'a,Aviso,4000,30,census,9', 'b,Permiso,10,30,own,9'],
    'columns:',
    '  id: clave',
    '  name.es: nombre',
    '  cases.counted: {column: volumen, unit: cases per year}',
    '  activities.fill-forms.time: {column: minutos, unit: min}',
    '  activities.fill-forms.time.source: origen',
    'common:',
    '  level: federal',
    '  for: firms',
    '  channels: {office: {share: 60 %}, online: {share: 40 %}}',
    '  activities: [{do: fill-forms, channel: office}, {do: travel, time: 1 h, channel: office}]',
    'status: inferred',
    'source: own',
  );
  const planned = planOf({
    ...texts,
    'model.yaml': `${texts['model.yaml']}sources: {census: {title: C}, own: {title: O}}\n`,
  });

  it('reads the columns named, over what all rows have in common', () => {
    expect(planned.diagnostics).toEqual([]);
    expect(valueAt(planned, 'procedures/a/activities/fill-forms/time')).toBe('0.5');
    const lines = planned.plan?.rows.filter(({ class: of }) => of === 'information') ?? [];
    expect(lines.map(({ at }) => `${at.procedure} ${at.item} ${at.channel} ${at.level}`)).toEqual([
      'a fill-forms office federal',
      'a travel office federal',
      'b fill-forms office federal',
      'b travel office federal',
    ]);
  });

  it('says of each figure where it comes from', () => {
    const source = (path: string): readonly string[] =>
      planned.plan?.figures
        .find((figure) => figure.path === path)
        ?.standing.source?.map(({ value }) => value) ?? [];
    expect(source('procedures/a/activities/fill-forms/time')).toEqual(['census']);
    expect(source('procedures/a/cases/counted')).toEqual(['own']);
  });

  it('has what all rows share once: one figure', () => {
    const travel = planned.plan?.figures.filter(({ path }) => path.endsWith('travel/time')) ?? [];
    expect(travel.map(({ text }) => text)).toEqual(['1 h', '1 h']);
  });
});

describe('a table beside files', () => {
  it('stands in the list of procedures', () => {
    const texts: Texts = {
      'model.yaml': modelYaml({ procedures: 'procedures: [more.yaml, {table: register.csv}]' }),
      'more.yaml': 'balduque: procedures/1\nprocedures: [{id: c, for: firms}]\n',
      'register.csv': `${wide.join('\n')}\n`,
    };
    expect(foundIn(texts)).toEqual([]);
    expect(foundIn({ ...texts, 'more.yaml': (texts['more.yaml'] ?? '').replace('id: c', 'id: a') })).toEqual([
      'BRD401 a',
    ]);
  });
});

describe('a mistake in a table', () => {
  const head = 'id,for,cases.counted [cases per year],activities.fill-forms.time [min]';
  const wrong = (row: string, header = head): readonly string[] =>
    foundIn(table([header, 'a,firms,1,1', row]));

  it('is found at its cell', () => {
    expect(wrong('b,firm,2,3')).toEqual(['BRD403 firm']);
    expect(wrong('b,firms,"2,5",3')).toEqual(['BRD503 2,5']);
    expect(wrong('b,firms,2,-3')).toEqual(['BRD702 -3']);
    expect(wrong('b,firms,2,3 h')).toEqual(['BRD503 3 h']);
    expect(wrong('a,firms,2,3')).toEqual(['BRD401 a']);
    expect(wrong(',firms,2,3')).toEqual(['BRD202 firms']);
    expect(wrong('b,firms,2')).toEqual(['BRD502 b,firms,2']);
  });

  it('names its row and column', () => {
    const { diagnostics } = planOf(table([head, 'a,firms,1,1', 'b,firms,2,3 h']));
    expect(diagnostics[0]?.labels[0]?.text).toBe('column "activities.fill-forms.time [min]", row 2 (b)');
  });

  it('in the header is found in the header', () => {
    expect(wrong('b,firms,2,3', head.replace('fill-forms.time', 'fill-forms.tiem'))).toEqual([
      'BRD201 activities.fill-forms.tiem [min]',
    ]);
    expect(wrong('b,firms,2,3', head.replace('activities.fill-forms.time', 'activities'))).toEqual([
      'BRD205 activities [min]',
    ]);
  });

  it('in the mapping is found in the mapping', () => {
    const csv = ['clave,for,n', 'a,firms,4'];
    expect(foundIn(table(csv, 'columns: {id: klave, for: for}'))).toEqual(['BRD501 klave']);
    expect(foundIn(table(csv, 'columns: [id, for]'))).toEqual(['BRD203 [id, for]']);
    expect(foundIn(table(csv, 'columns: {id: clave, for: for, cases.count: n}'))).toEqual([
      'BRD201 cases.count',
    ]);
    expect(foundIn(table(csv, 'columns: {id: clave, for: for}', 'common: [a]'))).toEqual(['BRD203 [a]']);
    expect(foundIn(table(csv, 'columns: {id: clave, for: for}', 'comon: {level: x}'))).toEqual([
      'BRD201 comon',
    ]);
  });

  it('is told with all the others', () => {
    const csv = [head, 'a,firms,x,1', 'b,firm,1,1', 'c,firms,1,y'];
    expect(found(planOf(table(csv)))).toEqual(['BRD503 x', 'BRD403 firm', 'BRD503 y']);
  });
});

describe('what first users of a table met', () => {
  const columns = [
    'columns: {id: id, for: for, cases.counted: {column: n, unit: cases per year}, cases.counted.source: s, activities.pay.time: {column: t, unit: min}}',
    'common: {level: federal}',
  ];
  const model = (...rows: readonly string[]): Texts => {
    const texts = table(['id,for,n,s,t', ...rows], ...columns);
    return {
      ...texts,
      'model.yaml': `${texts['model.yaml']}sources: {own: {title: O}, other: {title: P}}\nsource: other\n`,
    };
  };

  it('a figure with a source of its own keeps its cell', () => {
    const planned = planOf(model('a,firms,410,own,5'));
    expect(planned.diagnostics).toEqual([]);
    const figure = planned.plan?.figures.find(({ path }) => path === 'procedures/a/cases/counted');
    expect(figure?.text).toBe('410 cases per year');
    expect(foundIn(model('a,firms,11.800,own,5'))).toEqual(['BRD706 11.800']);
  });

  it('a source beside an empty cell is no figure', () => {
    expect(foundIn(model('a,firms,,own,5'))).toEqual(['BRD411 a', 'BRD704 own'].slice(0, 1));
  });

  it('what a row lacks is told in the row', () => {
    const { diagnostics } = planOf(model('a,firms,4,own,5', 'b,,4,own,5'));
    expect(diagnostics.map(({ code, labels: [label] }) => [code, label?.text])).toEqual([
      ['BRD202', 'column "id", row 2 (b)'],
    ]);
  });

  it('an empty row is none', () => {
    expect(foundIn(model('a,firms,4,own,5', ',,,,'))).toEqual([]);
  });

  it('semicolons are told once', () => {
    expect(foundIn(table(['id;for;n', 'a;firms;4']))).toEqual(['BRD507 id;for;n']);
  });
});

describe('cells', () => {
  it('may hold figures with their unit, and several tags', () => {
    const planned = planOf(
      table([
        'id,for,tags,cases.counted,activities.pay.time',
        'a,firms,tax; start-up,4 k cases per year,1.5 h',
      ]),
    );
    expect(planned.diagnostics).toEqual([]);
    expect(planned.plan?.rows[0]?.at.tags).toEqual(['tax', 'start-up']);
    expect(valueAt(planned, 'procedures/a/activities/pay/time')).toBe('1.5');
  });

  it('read with the unit of their column: 12.345 M cases are no twelve', () => {
    const csv = (unit: string): readonly string[] => [
      `id,for,cases.counted [${unit}],activities.pay.time [min]`,
      'a,firms,12.345,30',
    ];
    expect(foundIn(table(csv('M cases per year')))).toEqual([]);
    expect(foundIn(table(csv('cases per year')))).toEqual(['BRD706 12.345']);
  });

  it('of a table with a byte-order mark, CRLF and a quoted newline are the same', () => {
    const plain = planOf(table(wide));
    const odd = {
      ...table(wide),
      'register.csv': `\ufeff${wide.join('\r\n').replace('"Second, with', '"Second,\r\nwith')}\r\n`,
    };
    const planned = planOf(odd);
    expect(planned.diagnostics).toEqual([]);
    expect(valueAt(planned, 'procedures/b/requirements/deed/money')).toBe(
      valueAt(plain, 'procedures/b/requirements/deed/money'),
    );
    expect(planned.plan?.titles.get('procedure:b')).toBe('Second,\r\nwith a comma');
  });
});
