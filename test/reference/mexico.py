#!/usr/bin/env python3
"""Mexico's federal procedures, computed a second time.

An implementation of its own, in exact fractions, written from the methods and from docs/language.md without a look at the
program under src/. It supports the language features that models/mexico uses, checks the YAML on the way, and writes what the
program must give to the last digit.

    apt-get install python3-yaml
    /usr/bin/python3 test/reference/mexico.py            write test/reference/mexico.json
    /usr/bin/python3 test/reference/mexico.py --fit      print the residual factor that gives 4.25 % of the GDP of 2009
    /usr/bin/python3 test/reference/mexico.py --show     print a summary, largest procedures first

Rules that the numbers follow (each leaf = one row and one component, quantised once to 1e-12 of its unit, half to even):
  row         procedure x segment x channel x item. A line per case or per visit has a row for each channel it happens in; lump,
              entity-year, entity-once, waiting and undivided rows have no channel (empty key). Fees and processing have one a channel.
  cost        (time x staff x wage x (1 + fringe) x (1 + overhead)) as one leaf, (money / life) as another, each x N(per)
  burden      cost x (1 - business as usual), quantised by itself, not as a difference of quantised leaves
  prices      an amount of year p is multiplied by deflator(model prices) / deflator(p); without a year it is in model prices
  economic    administrativeBurden + opportunityCost + undividedCost
  hours       user side, all natures, gross; burdenHours: user side, information only, net of business as usual
"""
import csv
import glob
import json
import os
import re
import sys
from fractions import Fraction as F

import yaml

HERE = os.path.dirname(os.path.abspath(__file__))
MODEL = os.path.join(HERE, '..', '..', 'models', 'mexico')
TARGET = F('516917300000')  # 4.25 % of 12,162.76 bn
META = ('status', 'source', 'asOf', 'prices', 'grade', 'note')
STATUSES = ('published', 'inferred', 'assumed', 'fitted')
problems = []


def complain(where, what):
    problems.append(f'{where}: {what}')


# ---- reading ---------------------------------------------------------------------------------------------------------------

class Loader(yaml.BaseLoader):
    """Every scalar stays the characters written; a key written twice is an error."""

    def construct_mapping(self, node, deep=False):
        seen = set()
        for key, _ in node.value:
            if key.value in seen:
                raise SystemExit(f'{key.start_mark}: key "{key.value}" twice')
            seen.add(key.value)
        return super().construct_mapping(node, deep=deep)


def load(name):
    path = os.path.join(MODEL, name)
    text = open(path, encoding='utf-8').read()
    if '\t' in text:
        complain(name, 'has a tab')
    for token in yaml.scan(text):
        if isinstance(token, (yaml.AnchorToken, yaml.AliasToken, yaml.TagToken)):
            complain(name, f'anchor, alias or tag at {token.start_mark}')
    return yaml.load(text, Loader)


# ---- figures ---------------------------------------------------------------------------------------------------------------

SCALES = {'k': 10 ** 3, 'M': 10 ** 6, 'bn': 10 ** 9}
NUMBER = re.compile(r'[+-]?[0-9][0-9_]*(\.[0-9_]+)?$')
WORD = re.compile(r'[A-Za-z][A-Za-z0-9-]*$')


class Quantity:
    """A value with its dimension: powers of money, work hours, calendar days, business days, years. Counts carry none,
    but their nouns are kept."""

    def __init__(self, value, dims=None, nouns=None, prices=None):
        self.value, self.dims, self.nouns, self.prices = value, dims or {}, nouns or {}, prices

    def times(self, other):
        dims, nouns = dict(self.dims), dict(self.nouns)
        for mine, theirs in ((dims, other.dims), (nouns, other.nouns)):
            for k, v in theirs.items():
                mine[k] = mine.get(k, 0) + v
                if mine[k] == 0:
                    del mine[k]
        return Quantity(self.value * other.value, dims, nouns, self.prices or other.prices)


def parse(text, where):
    text = text.strip()
    words = text.replace('/', ' / ').split()
    if not words or not NUMBER.match(words[0]):
        raise SystemExit(f'{where}: "{text}" is no figure')
    value, dims, nouns = F(words[0].replace('_', '')), {}, {}
    rest, sign, i = words[1:], 1, 0
    if rest and rest[0] in SCALES:
        value *= SCALES[rest[0]]
        rest = rest[1:]
    while i < len(rest):
        word = rest[i]
        if word in ('/', 'per'):
            sign, i = -1, i + 1
            if NUMBER.match(rest[i]):
                value /= F(rest[i].replace('_', ''))
                i += 1
            word = rest[i]
        if word == 'business':
            if rest[i + 1] not in ('days', 'day'):
                raise SystemExit(f'{where}: "{text}"')
            word, i = 'bday', i + 1
        i += 1
        if word == '%':
            value /= 100
        elif word == 'min':
            value *= F(1, 60) if sign > 0 else 60
            dims['h'] = dims.get('h', 0) + sign
        elif word in ('h', 'MXN', 'bday'):
            dims[word] = dims.get(word, 0) + sign
        elif word in ('days', 'day'):
            dims['day'] = dims.get('day', 0) + sign
        elif word in ('years', 'year'):
            dims['year'] = dims.get('year', 0) + sign
        elif word in NOUNS:
            nouns[NOUNS[word]] = nouns.get(NOUNS[word], 0) + sign
        else:
            raise SystemExit(f'{where}: unit "{word}" in "{text}"')
    return Quantity(value, dims, nouns)


NOUNS = {'cases': 'case', 'case': 'case', 'visits': 'visit', 'visit': 'visit'}
named, named_raw, sources, counts = {}, {}, {}, {}


def provenance(raw, above, where):
    """What a figure inherits, and whether it says enough."""
    own = {k: raw[k] for k in META if isinstance(raw, dict) and k in raw}
    out = {**above, **own}
    status, source = out.get('status'), out.get('source')
    if status not in STATUSES:
        complain(where, f'status "{status}"')
    if not source:
        complain(where, 'no source')
    for s in source if isinstance(source, list) else [source]:
        if s and s not in sources:
            complain(where, f'source "{s}" is not listed')
    if status in ('inferred', 'assumed', 'fitted') and not out.get('note'):
        complain(where, f'{status}, but no note')
    counts[status] = counts.get(status, 0) + 1
    return out


def figure(raw, above, where, want=None, year=None):
    """A scalar, map, range, series, table, product or name -> Quantity. `above` is what is inherited."""
    if isinstance(raw, str) and WORD.match(raw):
        if raw not in named_raw:
            raise SystemExit(f'{where}: no figure named "{raw}"')
        if raw not in named:
            named[raw] = figure(named_raw[raw], {k: v for k, v in model_above.items()}, f'figures.{raw}')
        q = named[raw]
    else:
        meta = provenance(raw, above, where)
        if isinstance(raw, str):
            q = parse(raw, where)
        elif 'value' in raw:
            q = figure_part(raw['value'], where)
        elif 'range' in raw:
            r = raw['range']
            if 'mode' in r:
                q = figure_part(r['mode'], where)
            else:
                low, high = figure_part(r['low'], where), figure_part(r['high'], where)
                if low.dims != high.dims or low.nouns != high.nouns:
                    complain(where, 'range of two units')
                q = Quantity((low.value + high.value) / 2, low.dims, low.nouns)
        elif 'product' in raw:
            q = Quantity(F(1))
            for i, part in enumerate(raw['product']):
                if WORD.match(part):
                    q = q.times(figure(part, above, where))
                else:
                    q = q.times(parse(part, where))
        elif 'series' in raw:
            q = parse(raw['series'][str(year)], where)
        else:
            raise SystemExit(f'{where}: what is this figure? {raw}')
        for i, other in enumerate(raw.get('alternatives', []) if isinstance(raw, dict) else []):
            a = parse(other['value'], f'{where}.alternatives[{i}]')
            if a.dims != q.dims or a.nouns != q.nouns:
                complain(where, f'alternative {i} has another unit')
            if other.get('source') not in sources:
                complain(where, f'alternative {i}: source')
        if 'MXN' in q.dims:
            q = Quantity(q.value, q.dims, q.nouns, meta.get('prices') or q.prices)
        unknown = set(raw if isinstance(raw, dict) else ()) - {'value', 'range', 'product', 'series', 'between', 'beyond', 'alternatives', *META}
        if unknown:
            complain(where, f'unknown keys {sorted(unknown)}')
    if want is not None and q.dims != want:
        complain(where, f'unit {q.dims}, wanted {want}')
    return q


def figure_part(text, where):
    return parse(text, where)


def money(q):
    """To the model's prices."""
    if not q.prices:
        return q.value
    return q.value * DEFLATOR[int(model['prices'])] / DEFLATOR[int(q.prices)]


# ---- the model -------------------------------------------------------------------------------------------------------------

model = load('model.yaml')
NOUNS.update({k: v for k, v in model['entities'].items()})
NOUNS.update({v: v for v in model['entities'].values()})
sources = load(model['sources'])['sources']
for sid, s in sources.items():
    if s.get('read') not in ('full', 'part', 'title', 'second-hand') or not s.get('title'):
        complain(f'sources.{sid}', 'title or read')
model_above = {k: model[k] for k in META if k in model and k != 'prices'}
named_raw = model['figures']


def table(raw):
    q = {}
    unit = parse('1 ' + raw['unit'], raw['column']).value if 'unit' in raw else F(1)
    with open(os.path.join(MODEL, raw['table']), encoding='utf-8') as f:
        for row in csv.DictReader(f):
            q[int(row['year'])] = F(row[raw['column']]) * unit
    provenance(raw, model_above, f'economy.{raw["column"]}')
    return q


economy = model['economy']
GDP, DEFLATOR, POPULATION = table(economy['gdp']), table(economy['deflator']), table(economy['population'])
DAYS = {'day': figure(economy['daysPerYear'], model_above, 'daysPerYear', {'day': 1}).value,
        'bday': figure(economy['businessDaysPerYear'], model_above, 'businessDaysPerYear', {'bday': 1}).value}

for k in named_raw:
    figure(k, model_above, k)
for k, raw in model['indicators'].items():
    figure(raw, model_above, f'indicators.{k}', year=model['year'])
provenance(model['split']['opportunityShare'], model_above, 'split')
SPLIT = {k: parse(v, 'split').value for k, v in model['split']['opportunityShare']['range'].items()}
for a in model['anchors']:
    provenance(a, model_above, f'anchors.{a["id"]}')

rates = {}
for tid, t in model['tariffs'].items():
    r = money(figure(t['wage'], model_above, f'tariffs.{tid}.wage', {'MXN': 1, 'h': -1}))
    if t.get('basis', 'wage') != 'wage':
        raise SystemExit('basis')
    for load_ in ('fringe', 'overhead'):
        if load_ in t:
            r *= 1 + figure(t[load_], model_above, f'tariffs.{tid}.{load_}', {}).value
    rates[tid] = r

segments = {}
for sid, s in model['segments'].items():
    pop = figure(s['population'], model_above, f'segments.{sid}.population', {})
    if s['tariff'] not in rates:
        complain(sid, 'tariff')
    segments[sid] = {**s, 'population': pop.value}

if not isinstance(model['procedures'], str):
    raise SystemExit('procedures')
procedures = []
for path in sorted(glob.glob(os.path.join(MODEL, model['procedures']))):
    name = os.path.relpath(path, MODEL)
    doc = load(name)
    if set(doc) - {'balduque', 'procedures', *META}:
        complain(name, 'unknown keys')
    for p in doc['procedures']:
        procedures.append((p, {**model_above, **{k: doc[k] for k in META if k in doc}}))
ids = [p['id'] for p, _ in procedures]
if len(ids) != len(set(ids)):
    complain('procedures', 'an id twice')


# ---- rows and leaves -------------------------------------------------------------------------------------------------------

Q = 10 ** 12
MEASURES = ['economicCost', 'administrativeCost', 'administrativeBurden', 'substantiveCost', 'complianceCost', 'opportunityCost',
            'undividedCost', 'processingCost', 'fees', 'userOutlay', 'hours', 'burdenHours',
            'oneOffAdministrativeCost', 'oneOffAdministrativeBurden', 'oneOffHours', 'oneOffBurdenHours']
PROCEDURE_KEYS = {'id', 'name', 'authority', 'level', 'origin', 'kind', 'legalBasis', 'tags', 'note', 'for', 'cases', 'rework',
                  'channels', 'requirements', 'activities', 'outlays', 'administration', 'undivided', 'fee', 'resolution', 'capital',
                  'residual', 'status', 'source', 'asOf', 'prices', 'grade'}
LINE_KEYS = {'id', 'do', 'time', 'money', 'per', 'staff', 'businessAsUsual', 'repeats', 'life', 'channel', 'segment', 'tariff', 'nature', *META}


def quantise(x):
    return F(round(x * Q), Q)  # round() on a Fraction is half to even


def select(raw, keys, key):
    """A map by channel or segment, or the one value for all."""
    if isinstance(raw, dict) and raw and set(raw) <= set(keys):
        return raw.get(key), True
    return raw, False


def pick(raw, channels, channel, segs, seg, where):
    if not isinstance(raw, dict):
        return raw
    for keys, key in ((channels, channel), (segs, seg)):
        value, chosen = select(raw, keys, key)
        if chosen:
            if value is None:
                complain(where, f'nothing for {key}')
                return '0'
            if set(raw) != set(keys):
                complain(where, 'by channel or segment, but not for all')
            return value
    return raw


def aslist(x):
    return x if isinstance(x, list) else [x]


def build(factor=None):
    """All leaves. `factor` replaces the residual factor."""
    named.clear()
    counts.clear()
    for k in named_raw:
        figure(k, model_above, k)
    if factor is not None:
        named['residual-factor'] = Quantity(factor)
    leaves, cases_of = [], {}
    for p, above in procedures:
        pid = p['id']
        inherit = {**above, **{k: p[k] for k in META if k in p and k != 'note'}}
        if set(p) - PROCEDURE_KEYS:
            complain(pid, f'unknown keys {set(p) - PROCEDURE_KEYS}')
        segs = p['for'] if isinstance(p['for'], dict) else {s: {} for s in aslist(p['for'])}
        channels = p.get('channels', {})
        get = lambda raw, where, want=None: figure(raw, inherit, f'{pid}.{where}', want)
        shares = {c: get(v['share'], f'channels.{c}.share', {}).value for c, v in channels.items()}
        visits = {c: get(v['visits'], f'channels.{c}.visits', {}).value if 'visits' in v else F(1) for c, v in channels.items()}
        if channels and sum(shares.values()) != 1:
            complain(pid, f'shares add to {float(sum(shares.values()))}')
        if not channels and not p.get('residual'):
            complain(pid, 'no channels')
        items = set()
        for seg, own in segs.items():
            if seg not in segments:
                complain(pid, f'segment {seg}')
            spec = {**{k: p[k] for k in ('cases', 'fee', 'resolution', 'capital', 'rework') if k in p}, **own}
            rework = get(spec['rework'], 'rework', {}).value if 'rework' in spec else F(0)
            population, entrants, cases = segments[seg]['population'], None, F(0)
            c = spec.get('cases', {})
            if 'population' in c:
                population = get(c['population'], 'cases.population', {}).value
            if 'entrants' in c:
                entrants = get(c['entrants'], 'cases.entrants', {'year': -1}).value
            if 'growth' in c:
                get(c['growth'], 'cases.growth', {'year': -1})  # from the model's year on: nothing yet in that year
            if 'counted' in c:
                counted = get(c['counted'], 'cases.counted', {'year': -1})
                if counted.nouns != {'case': 1}:
                    complain(pid, f'counted in {counted.nouns}')
                cases = counted.value / (1 + rework) if c['of'] == 'submissions' else counted.value
            elif c:
                if ('frequency' in c) == ('validity' in c):
                    complain(pid, 'frequency or validity')
                frequency = get(c['frequency'], 'cases.frequency', {'year': -1}).value if 'frequency' in c else 1 / get(c['validity'], 'cases.validity', {'year': 1}).value
                compliance = get(c['compliance'], 'cases.compliance', {}).value if 'compliance' in c else F(1)
                cases = population * frequency * compliance
            cases_of[(pid, seg)] = cases

            def leaf(channel, item, component, **measures):
                leaves.append({'procedure': pid, 'authority': p['authority'], 'segment': seg, 'channel': channel, 'item': item,
                               'component': component, 'residual': p.get('residual') == 'true',
                               **{k: quantise(v) for k, v in measures.items()}})

            for group in ('requirements', 'activities', 'outlays', 'administration', 'undivided'):
                for line in p.get(group, []):
                    item = line.get('do') or line['id']
                    items.add((group, item))
                    where = f'{pid}.{group}.{item}'
                    if set(line) - LINE_KEYS:
                        complain(where, f'unknown keys {set(line) - LINE_KEYS}')
                    if 'segment' in line and seg not in aslist(line['segment']):
                        continue
                    below = {**inherit, **{k: line[k] for k in META if k in line}}
                    for k in aslist(line.get('channel', [])):
                        if k not in channels:
                            complain(where, f'channel {k}')
                    per = line.get('per', 'case')
                    if per in ('case', 'visit'):
                        places = [k for k in channels if 'channel' not in line or k in aslist(line['channel'])]
                    else:
                        places = ['']
                    for ch in places:
                        n = {'case': lambda: cases * shares[ch], 'visit': lambda: cases * shares[ch] * visits[ch],
                             'entity-year': lambda: population, 'entity-once': lambda: population if entrants is None else entrants,
                             'lump': lambda: F(1)}[per]()
                        if line.get('repeats') == 'true':
                            n *= 1 + rework
                        see = lambda raw, part, want: figure(pick(raw, channels, ch, segs, seg, f'{where}.{part}'), below, f'{where}.{part}', want)
                        bau = see(line['businessAsUsual'], 'businessAsUsual', {}).value if 'businessAsUsual' in line else F(0)
                        if group == 'undivided':
                            q = figure(line['money'], below, f'{where}.money')
                            if q.dims not in ({'MXN': 1, 'year': -1}, {'MXN': 1}) or q.nouns:
                                complain(where, f'unit {q.dims} {q.nouns}')
                            leaf('', item, 'undivided', undividedCost=money(q) * n)
                            continue
                        amounts = []
                        if 'time' in line:
                            staff = see(line['staff'], 'staff', {}).value if 'staff' in line else F(1)
                            hours = see(line['time'], 'time', {'h': 1}).value * staff * n
                            tariff = line.get('tariff', segments[seg]['tariff'])
                            amounts.append(('time', hours * rates[tariff], hours))
                        if 'money' in line:
                            amount = money(see(line['money'], 'money', {'MXN': 1}))
                            if 'life' in line:
                                amount /= see(line['life'], 'life', {'year': 1}).value
                            amounts.append(('money', amount * n, None))
                        for component, cost, hours in amounts:
                            net = cost * (1 - bau)
                            m = {}
                            if group == 'administration':
                                m['processingCost'] = cost
                            elif per == 'entity-once':
                                m['oneOffAdministrativeCost'], m['oneOffAdministrativeBurden'] = cost, net
                                if hours is not None:
                                    m['oneOffHours'], m['oneOffBurdenHours'] = hours, hours * (1 - bau)
                            else:
                                if line.get('nature', 'information') == 'information':
                                    m['administrativeCost'], m['administrativeBurden'] = cost, net
                                    if hours is not None:
                                        m['burdenHours'] = hours * (1 - bau)
                                else:
                                    m['substantiveCost'] = net
                                if hours is not None:
                                    m['hours'] = hours
                                else:
                                    m['userOutlay'] = cost
                            leaf(ch, item, component, **m)
            for ch, v in channels.items():
                if 'processing' in v:
                    leaf(ch, 'processing', 'money', processingCost=money(get(v['processing'], f'channels.{ch}.processing', {'MXN': 1})) * cases * shares[ch])
                if 'fee' in spec:
                    fee = money(get(pick(spec['fee'], channels, ch, segs, seg, f'{pid}.fee'), 'fee', {'MXN': 1})) * cases * shares[ch]
                    leaf(ch, 'fee', 'money', fees=fee, userOutlay=fee)
            if 'resolution' in spec:
                r = {k: get(v, f'resolution.{k}') for k, v in spec['resolution'].items()}
                units = {tuple(q.dims.items()) for q in r.values()}
                if len(units) != 1 or next(iter(units)) not in ((('day', 1),), (('bday', 1),)):
                    complain(pid, f'resolution in {units}')
                unit = next(iter(units))[0][0]
                value = lambda k: r[k].value if k in r else F(0)
                wait = max(F(0), value('apply') + (value('effective') if 'effective' in r else value('legal')) - value('ready'))
                if segments[seg]['opportunity'] == 'idle-capital' and 'capital' in spec:
                    cap = spec['capital']
                    leaf('', 'waiting', 'waiting', opportunityCost=cases * get(cap['cases'], 'capital.cases', {}).value * wait
                         * money(get(cap['blocked'], 'capital.blocked', {'MXN': 1}))
                         * get(cap['return'], 'capital.return', {'year': -1}).value / DAYS[unit])
        lines = [l for g in ('requirements', 'activities', 'outlays', 'administration', 'undivided') for l in p.get(g, [])]
        if len(items) != len(lines):
            complain(pid, 'an item twice')
    for x in leaves:
        x['economicCost'] = x.get('administrativeBurden', 0) + x.get('opportunityCost', 0) + x.get('undividedCost', 0)
        x['complianceCost'] = x.get('administrativeBurden', 0) + x.get('substantiveCost', 0)
    return leaves, cases_of


def total(leaves, measures=MEASURES):
    return {m: sum((x.get(m, F(0)) for x in leaves), F(0)) for m in measures}


def by(leaves, key, measures=MEASURES):
    groups = {}
    for x in leaves:
        groups.setdefault(x[key], []).append(x)
    return {k: total(groups[k], measures) for k in sorted(groups)}


# ---- output ----------------------------------------------------------------------------------------------------------------

def text(x, places=12):
    """Plain decimal text, no trailing zeros, exact where it can be."""
    n = round(x * 10 ** places)
    sign, n = ('-' if n < 0 else ''), abs(n)
    whole, frac = divmod(n, 10 ** places)
    return sign + str(whole) + ('.' + str(frac).zfill(places).rstrip('0') if frac else '')


def texts(d):
    return {k: texts(v) if isinstance(v, dict) else text(v) for k, v in d.items()}


def main():
    leaves, cases = build()
    rest = [x for x in leaves if x['residual']]
    first = [x for x in leaves if not x['residual']]
    unfitted, _ = build(F(1))
    build()
    gdp = GDP[int(economy['share']['year'])]
    if '--fit' in sys.argv:
        named_cost = total(first)['economicCost']
        base = total([x for x in unfitted if x['residual']])['economicCost']
        print(text((TARGET - named_cost) / base, 20))
        return
    whole, names, one = total(leaves), total(first), total(unfitted)
    anchors = {}
    for a in model['anchors']:
        sel = [x for x in leaves if all(x.get(k, segments[x['segment']].get(k)) in aslist(v) for k, v in a['select'].items())]
        ends = [money(Quantity(parse(b, a['id']).value, {}, {}, a.get('prices'))) for b in a['between']]
        anchors[a['id']] = {'value': total(sel)[a['that']], 'low': ends[0], 'high': ends[1]}
    result = {
        'model': model['id'], 'year': model['year'], 'prices': model['prices'], 'currency': model['currency'],
        'procedures': {'named': str(len({x['procedure'] for x in first})), 'residual': str(len({x['procedure'] for x in rest}))},
        'total': texts(whole), 'named': texts(names), 'residual': texts(total(rest)), 'factorOne': texts(one),
        'shareOfGdp': {k: text(v['economicCost'] / gdp, 40) for k, v in (('total', whole), ('named', names), ('factorOne', one))},
        'opportunityShare': {k: text(whole['economicCost'] * v) for k, v in SPLIT.items()},
        'cases': texts({'total': sum(cases.values(), F(0)), 'byProcedure': {p: sum((v for (q, _), v in cases.items() if q == p), F(0)) for p in sorted(ids)}}),
        'byProcedure': texts(by(leaves, 'procedure')), 'byAuthority': texts(by(leaves, 'authority')),
        'bySegment': texts(by(leaves, 'segment')), 'byChannel': texts(by(leaves, 'channel')),
        'byComponent': texts(by([x for x in leaves if x['economicCost'] or x['component'] in ('time', 'waiting', 'undivided')], 'component', ['economicCost', 'administrativeBurden', 'opportunityCost', 'undividedCost'])),
        'anchors': texts(anchors),
    }
    for table_ in ('byProcedure', 'byAuthority', 'bySegment', 'byChannel', 'byComponent'):
        if sum(F(r['economicCost']) for r in result[table_].values()) != whole['economicCost']:
            complain(table_, 'does not add up')
    for line in sorted(set(problems)):
        print('PROBLEM', line, file=sys.stderr)
    if '--show' in sys.argv:
        show(leaves, first, cases, whole, names, one, gdp, anchors)
    else:
        with open(os.path.join(HERE, 'mexico.json'), 'w', encoding='utf-8') as f:
            json.dump(result, f, indent=1, ensure_ascii=False)
            f.write('\n')
    sys.exit(1 if problems else 0)


def show(leaves, first, cases, whole, names, one, gdp, anchors):
    for label, t in (('total', whole), ('named', names), ('factor 1', one)):
        print(label, f"{float(t['economicCost'] / gdp) * 100:.6f} % of GDP", {k: round(float(v) / 1e6, 1) for k, v in t.items()})
    rows = sorted(by(first, 'procedure').items(), key=lambda kv: -kv[1]['economicCost'])
    for k, v in rows:
        n = sum(float(c) for (q, _), c in cases.items() if q == k)
        print(f"{k:28} {n / 1e6:9.4f} M cases {float(v['economicCost']) / 1e6:9.1f} M MXN  AB {float(v['administrativeBurden']) / 1e6:9.1f}  OC {float(v['opportunityCost']) / 1e6:9.1f}  h/case {float(v['hours']) / n:7.2f}  proc {float(v['processingCost']) / 1e6:8.1f} fees {float(v['fees']) / 1e6:8.1f}")
    for k, v in by(leaves, 'authority').items():
        print(k, round(float(v['economicCost']) / 1e6, 1))
    for k, v in by(leaves, 'segment').items():
        print(k, round(float(v['economicCost']) / 1e6, 1))
    for k, v in by(leaves, 'channel').items():
        print('channel', repr(k), round(float(v['economicCost']) / 1e6, 1))
    print(by(leaves, 'component', ['economicCost']).items() and {k: round(float(v['economicCost']) / 1e6, 1) for k, v in by(leaves, 'component').items()})
    for k, v in anchors.items():
        print(k, {a: round(float(b) / 1e9, 3) for a, b in v.items()})
    imss = sum(float(c) for (q, _), c in cases.items() if q.startswith('imss-'))
    digital = sum(float(c) * float(figure(p['channels']['online']['share'], {'status': 'assumed', 'source': 'own', 'note': '.'}, '').value)
                  for p, _ in procedures for (q, s), c in cases.items() if q == p['id'] and q.startswith('imss-') and 'online' in p['channels'])
    print('IMSS cases', imss, 'digital share', digital / imss)
    print('figures by status (as read, row by row)', counts)


if __name__ == '__main__':
    main()
