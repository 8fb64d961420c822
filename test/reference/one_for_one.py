"""Canada's one-for-one rule (SOR/2015-202, s. 2), computed a second time: 50 digits, one period after the other, nothing of the tool in it.

    burden = A x 0.142378 / 1.07^(B - 2012)
    A      = sum over activities and periods F = 1 to 10 G of  C x D x E / 1.07^(F/G)

C dollars an hour, D hours a period, E businesses, G times a year, B the year of registration. What is borne once is borne at period 0
(guide of the Regulatory Cooperation Council), so it is not discounted. The example is our own; the constants are the statute's.

    python3 test/reference/one_for_one.py > test/reference/one_for_one.json
"""

import json
from decimal import Decimal, getcontext

getcontext().prec = 50

RATE = Decimal("1.07")
FACTOR = Decimal("0.142378")
REGISTERED = 2020
WAGE = Decimal(40)
FIRMS = 250
YEARS = 10


def present_value(hours, times, every=1):
    """Paid `times` a year, or once in `every` years: F = 1 to 10 G, each over 1.07 to the F/G."""
    total = Decimal(0)
    periods = YEARS * times // every
    for f in range(1, periods + 1):
        after = Decimal(f) * Decimal(every) / Decimal(times)
        total += WAGE * hours * FIRMS / RATE**after
    return total


def annuity(present):
    return present * FACTOR / RATE ** (REGISTERED - 2012)


PARTS = {
    # 1.5 hours, 4 times a year
    "quarterly": present_value(Decimal("1.5"), 4),
    # 20 hours, once in 5 years
    "plan": present_value(Decimal(20), 1, 5),
    # 2 hours, once a year
    "yearly": present_value(Decimal(2), 1),
    # 3 hours once, at period 0
    "learn": WAGE * 3 * FIRMS,
}

A = sum(PARTS.values())


def text(value):
    return str(value.quantize(Decimal("0.000001")))


print(
    json.dumps(
        {
            "presentValue": {name: text(value) for name, value in PARTS.items()} | {"total": text(A)},
            "annuity": {name: text(annuity(value)) for name, value in PARTS.items()} | {"total": text(annuity(A))},
        },
        indent=2,
    )
)
