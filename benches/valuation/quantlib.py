"""Fair values by QuantLib, as its users compute them in Python.

Reads the file of reference points, and prints JSON: for each way its values (null where the way cannot take the term)
and how many it gave in a second, round by round. A loop of Python is part of what is measured, as it is part
of what a user waits for; reading the file is not.
"""

import csv
import json
import math
import sys
import time

import QuantLib as ql

ROUNDS = 5
ROUND_SECONDS = 0.5


def black_formula(points):
    """The formula as a function of the forward price."""
    for share, exercise, term, volatility, dividend, interest in points:
        discount = math.exp(-interest * term)
        forward = share * math.exp((interest - dividend) * term)
        yield ql.blackFormula(ql.Option.Call, exercise, forward, volatility * math.sqrt(term), discount)


class Engine:
    """An option with an engine, in a market that is set anew for each point. A term is a date here: whole days."""

    def __init__(self):
        self.today = ql.Date(4, 1, 2016)
        ql.Settings.instance().evaluationDate = self.today
        self.quotes = [ql.SimpleQuote(1.0) for _ in range(4)]
        share, volatility, dividend, interest = map(ql.QuoteHandle, self.quotes)
        days = ql.Actual365Fixed()
        flat = lambda rate: ql.YieldTermStructureHandle(ql.FlatForward(self.today, rate, days))
        black = ql.BlackConstantVol(self.today, ql.NullCalendar(), volatility, days)
        process = ql.BlackScholesMertonProcess(
            share, flat(dividend), flat(interest), ql.BlackVolTermStructureHandle(black)
        )
        self.engine = ql.AnalyticEuropeanEngine(process)

    def __call__(self, points):
        for share, exercise, term, *rates in points:
            days = term * 365
            if days != round(days) or days == 0:
                yield None
                continue
            for quote, value in zip(self.quotes, (share, *rates)):
                quote.setValue(value)
            exercise_date = ql.EuropeanExercise(self.today + int(days))
            option = ql.VanillaOption(ql.PlainVanillaPayoff(ql.Option.Call, exercise), exercise_date)
            option.setPricingEngine(self.engine)
            yield option.NPV()


def per_second(way, points):
    rounds = []
    for _ in range(ROUNDS):
        count, begun = 0, time.perf_counter()
        while (seconds := time.perf_counter() - begun) < ROUND_SECONDS:
            count += sum(value is not None for value in way(points))
        rounds.append(count / seconds)
    return rounds


def main():
    with open(sys.argv[1], newline="") as file:
        points = [tuple(map(float, row[:6])) for row in list(csv.reader(file))[1:]]
    ways = {"blackFormula": black_formula, "AnalyticEuropeanEngine": Engine()}
    report = [
        {"way": name, "values": list(way(points)), "per_second": per_second(way, points)} for name, way in ways.items()
    ]
    json.dump({"version": ql.__version__, "ways": report}, sys.stdout)


main()
