#!/usr/bin/env python3
"""Mexico 2012-2017, computed a second time.

In exact fractions, without a look at the program under src/. Only the figures are read from scenarios/mexico-2012-2017.yaml; what each
reform does is said here in code of its own, on the raw YAML of the model, whose rows then come from mexico.py beside it.

    /usr/bin/python3 test/reference/mexico_scenario.py            write test/reference/mexico_scenario.json
    /usr/bin/python3 test/reference/mexico_scenario.py --show     print the path, IMSS, and the arithmetic behind the residual's cuts

Rules beyond those of mexico.py:
  year        counted cases with a growth g are counted x (1 + g) ^ (year - 2012)
  usual       what is done anyway is an amount, share x cost of the row in the same year without reforms; burden = max(0, cost - usual)
  move        a channel's share rises to min(ceiling, share reached), never falls; the others shrink in proportion
  new channel has each item once a case: its minutes are the share-weighted ones of the others, visits counted, x (1 - cut); its money
              likewise, without what is paid per visit
"""
import copy
import json
import os
import sys
from fractions import Fraction as F

import mexico as m

HERE = os.path.dirname(os.path.abspath(__file__))
SCENARIO = os.path.join(HERE, '..', '..', 'scenarios', 'mexico-2012-2017.yaml')
MEASURES = ('economicCost', 'administrativeBurden', 'opportunityCost', 'undividedCost', 'processingCost')
scenario = m.yaml.load(open(SCENARIO, encoding='utf-8').read(), m.Loader)
FIGURES = scenario['figures']
REFORMS = {r['id']: r for r in scenario['reforms']}
FIRST, LAST = (int(y) for y in scenario['years'].split('..'))
NAMED = ['imss-proof-of-life', 'imss-maternity', 'imss-forms-merged', 'imss-number-online', 'imss-appointment-app', 'imss-online-uptake',
         'rfc-one-visit', 'company-name-two-days', 'vucem-single-window']
REST = {'rest-flow-2013': 'rest-cut-2013', 'rest-high-impact-119': 'rest-cut-2017', 'rest-unknown': 'rest-simplification'}
if set(NAMED) | set(REST) != set(REFORMS):
    raise SystemExit(f'other reforms than here: {set(REFORMS) ^ (set(NAMED) | set(REST))}')


def number(text):
    return m.parse(text, 'scenario').value


def at(series, year):
    """Straight lines between the years, the ends held."""
    points = sorted((int(y), number(v)) for y, v in series.items())
    if year <= points[0][0]:
        return points[0][1]
    for (y0, v0), (y1, v1) in zip(points, points[1:]):
        if year <= y1:
            return v0 + (v1 - v0) * F(year - y0, y1 - y0)
    return points[-1][1]


def holds(reform, year):
    return year >= int(REFORMS[reform]['from'])


def uptake(year):
    return min(at(FIGURES['connectivity']['series'], year), at(FIGURES['online-share-imss']['series'], year))


# ---- the raw YAML of a year -------------------------------------------------------------------------------------------------

def decimal(x):
    """A fraction as a plain decimal, to the last digit: every number that stands in the YAML of a year is one."""
    for places in range(41):
        if (x * 10 ** places).denominator == 1:
            return m.text(x, places)
    raise SystemExit(f'{x} is no decimal')


def percent(share):
    return {'value': decimal(share), 'status': 'inferred', 'source': 'own', 'note': 'Of this year.'}


def share_of(channel, p):
    raw = channel['share']
    return number(raw['value'] if isinstance(raw, dict) else raw)


def move(p, to, reached):
    channels = p['channels']
    shares = {c: share_of(v, p) for c, v in channels.items()}
    others = sum(s for c, s in shares.items() if c != to)
    gain = min(others, max(F(0), reached - shares[to]))
    for c, v in channels.items():
        v['share'] = percent(shares[c] + gain if c == to else shares[c] * (1 - gain / others))


def minutes(raw, channel):
    """Hours of a line in a channel, whatever way they are written."""
    if isinstance(raw, dict) and channel in raw:
        raw = raw[channel]
    if isinstance(raw, dict):
        raw = raw['value']
    if m.WORD.match(raw):
        return minutes(m.named_raw[raw], channel)
    return number(raw)


def open_channel(p, to, cut, processing):
    """Items of the new channel stand under ids of their own, so that what is usual elsewhere is not taken off here."""
    shares = {c: share_of(v, p) for c, v in p['channels'].items()}
    visits = {c: m.figure(v['visits'], {'status': 'assumed', 'source': 'own', 'note': '.'}, 'visits').value if 'visits' in v else F(1)
              for c, v in p['channels'].items()}
    for group in ('requirements', 'activities', 'outlays'):
        for line in list(p.get(group, [])):
            own = [c for c in shares if 'channel' not in line or c in m.aslist(line['channel'])]
            visit = line.get('per') == 'visit'
            hours = sum(shares[c] * minutes(line['time'], c) * (visits[c] if visit else 1) for c in own) if 'time' in line else None
            name = 'do' if 'do' in line else 'id'
            fresh = {name: f'{line[name]} ({to})', 'channel': to, 'note': 'Of the new channel.'}
            if hours is not None:
                fresh['time'] = f'{decimal(60 * hours * (1 - cut))} min'
            if 'money' in line and not visit:
                raise SystemExit('money of a new channel is not needed here')
            p[group].append(fresh)
            # The old lines stay where they were.
            line['channel'] = own
    p['channels'][to] = {'share': percent(F(0)), 'processing': processing}


BASE = copy.deepcopy(m.procedures)


def grow(p, year):
    cases = p.get('cases', {})
    if 'growth' not in cases:
        return
    g = number(cases['growth']['value'])
    raw = cases['counted']
    factor = (1 + g) ** (year - 2012)
    cases['counted'] = {**raw, 'value': f'{decimal(number(raw["value"]) * factor)} cases per year'}


def of_year(year, reforms):
    """The model's procedures in a year under some of the named reforms."""
    procedures = copy.deepcopy(BASE)
    by_id = {p['id']: p for p, _ in procedures}
    for p, _ in procedures:
        grow(p, year)
    now = [r for r in reforms if holds(r, year)]
    # The digital channel of a procedure stands from the start with no cases, as any row.
    time_cut = number(FIGURES['online-time-cut']['value'])
    app_cut = number(FIGURES['appointment-time-cut']['value'])
    if 'imss-forms-merged' in now:
        for line in by_id['imss-alta-patronal']['activities']:
            if line.get('do') == 'fill-forms':
                line['time'] = '30 min'
    if 'imss-maternity' in now:
        by_id['imss-maternidad']['channels']['office']['visits'] = {'value': '0', 'note': '.'}
    if 'rfc-one-visit' in now:
        by_id['sat-rfc-persons']['channels']['office']['visits'] = {'value': '1', 'note': '.'}
    if 'company-name-two-days' in now:
        by_id['se-denominacion']['resolution']['legal'] = '2 business days'
    if 'imss-number-online' in now:
        open_channel(by_id['imss-nss'], 'online', time_cut, 'processing-online')
        move(by_id['imss-nss'], 'online', uptake(year))
    if 'imss-appointment-app' in now:
        open_channel(by_id['imss-cita'], 'online', app_cut, 'processing-online')
        move(by_id['imss-cita'], 'online', uptake(year))
    if 'imss-online-uptake' in now:
        for pid in ('imss-cuotas', 'imss-movimientos', 'imss-vigencia'):
            move(by_id[pid], 'online', uptake(year))
    if 'vucem-single-window' in now:
        for p, _ in procedures:
            if 'single-window' in p.get('tags', []):
                move(p, 'single-window', F(1))
    if 'imss-proof-of-life' in now:
        procedures = [(p, above) for p, above in procedures if p['id'] != 'imss-supervivencia']
    return procedures


def exactly(procedures):
    """Leaves before rounding, by row."""
    rounding, m.quantise, m.procedures = m.quantise, (lambda x: x), procedures
    rows = {}
    try:
        leaves, _ = m.build()
    finally:
        m.quantise = rounding
    for x in leaves:
        key = (x['procedure'], x['segment'], x['channel'], x['item'])
        row = rows.setdefault(key, {'authority': x['authority'], 'residual': x['residual'], 'cost': {}, 'usual': {}})
        for k in ('opportunityCost', 'undividedCost', 'processingCost'):
            if k in x:
                row[k] = x[k]
        if 'administrativeCost' in x:
            row['cost'][x['component']] = x['administrativeCost']
            row['usual'][x['component']] = x['administrativeCost'] - x['administrativeBurden']
    return rows


def rest_factor(year, reforms):
    factor = F(1)
    for reform, name in REST.items():
        if reform in reforms and holds(reform, year):
            cut = number(FIGURES[name]['value'])
            phase = REFORMS[reform].get('phaseIn')
            factor *= 1 - cut * (at(phase['series'], year) if phase else 1)
    return factor


def measures(year, reforms, wanted=lambda procedure, row: True):
    before, after = exactly(of_year(year, [])), exactly(of_year(year, reforms))
    total = dict.fromkeys(MEASURES, F(0))
    for key, row in after.items():
        if not wanted(key[0], row):
            continue
        usual = before.get(key, {'usual': {}})['usual']
        time, money = (row['cost'].get(c, F(0)) - usual.get(c, F(0)) for c in ('time', 'money'))
        burden = max(F(0), time + money)
        of_time = min(burden, max(F(0), time))
        parts = {'administrativeBurden': m.quantise(of_time) + m.quantise(burden - of_time),
                 'opportunityCost': m.quantise(row.get('opportunityCost', F(0))),
                 'undividedCost': m.quantise(row.get('undividedCost', F(0)) * rest_factor(year, reforms)),
                 'processingCost': m.quantise(row.get('processingCost', F(0)))}
        for k, v in parts.items():
            total[k] += v
    total['economicCost'] = total['administrativeBurden'] + total['opportunityCost'] + total['undividedCost']
    return total


def main():
    gdp = m.GDP[2009]
    everything = [*NAMED, *REST]
    imss = lambda _, row: row['authority'] == 'IMSS'
    rest = lambda _, row: row['residual']
    path, gained = {}, {}
    for year in range(FIRST, LAST + 1):
        base, full, names = measures(year, []), measures(year, everything), measures(year, NAMED)
        gained[year] = base['economicCost'] - names['economicCost']
        path[year] = {'baseline': m.texts(base), 'scenario': m.texts(full), 'share': m.text(full['economicCost'] / gdp, 24),
                      'namedReforms': m.text(gained[year])}
    before, after = measures(2017, [], imss), measures(2017, everything, imss)
    residual = measures(2012, [], rest)['undividedCost']
    left = measures(2017, everything, rest)['undividedCost']
    published_2013, published_2017 = number('25608000000'), F(49, 10000) * gdp
    cut_2013 = (published_2013 - gained[2013]) / residual
    after_2013 = residual * (1 - number(FIGURES['rest-cut-2013']['value']))
    cut_2017 = (published_2017 - (gained[2017] - gained[2016])) / after_2013
    base_of_unknown = after_2013 * (1 - number(FIGURES['rest-cut-2017']['value']))
    wanted = F(27, 1000) * gdp - (measures(2017, everything)['economicCost'] - left)
    result = {
        'path': path,
        'imss': {'before': m.text(before['administrativeBurden']), 'after': m.text(after['administrativeBurden']),
                 'fall': m.text(1 - after['administrativeBurden'] / before['administrativeBurden'], 24),
                 'afterAtPricesOf2017': m.text(after['administrativeBurden'] * m.DEFLATOR[2017] / m.DEFLATOR[2009])},
        'residual': {'before': m.text(residual), 'after': m.text(left), 'fall': m.text(1 - left / residual, 24)},
        # What the figures of the scenario must come to, before they were rounded to the digits written there.
        'arithmetic': {'rest-cut-2013': m.text(cut_2013, 24), 'rest-cut-2017': m.text(cut_2017, 24),
                       'rest-simplification': m.text(1 - wanted / base_of_unknown, 24),
                       'rangeLow': m.text(1 - F(3, 4) * residual / base_of_unknown, 24), 'rangeHigh': m.text(1 - F(3, 5) * residual / base_of_unknown, 24)},
    }
    if '--show' in sys.argv:
        for year, p in path.items():
            print(year, p['share'], p['namedReforms'])
        print(json.dumps({k: v for k, v in result.items() if k != 'path'}, indent=1))
        return
    with open(os.path.join(HERE, 'mexico_scenario.json'), 'w', encoding='utf-8') as f:
        json.dump(result, f, indent=1, ensure_ascii=False)
        f.write('\n')


if __name__ == '__main__':
    main()
