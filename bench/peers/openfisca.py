"""OpenFisca-Core: the same decision as formulas over arrays, asked one case at a time and for all cases at once.

It speaks as worker.mjs does: answers are checked first, then a line of JSON asks for a mode and a time.
With the word `cold` it prints how long the first answer took, from before the imports.
"""

import json
import sys
import time

STARTED = time.perf_counter()

import numpy
from openfisca_core.entities import build_entity
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

with open(sys.argv[1]) as file:
    GIVEN = json.load(file)
CASES, DECISION = GIVEN["cases"], GIVEN["decision"]
SHARES, COUNTS, BAROMETERS = DECISION["SHARES"], DECISION["COUNTS"], DECISION["BAROMETERS"]
YEAR = "2024"
ALONE = 200

DOCTOR = build_entity(key="doctor", plural="doctors", label="Doctor", is_person=True)
BASE = {"entity": DOCTOR, "definition_period": DateUnit.YEAR}
FLAGS = ["inTraining", "software"]
NUMBERS = [f"{share}{end}" for share in SHARES for end in ("Part", "Whole")] + [*COUNTS, *BAROMETERS]


def met(doctor, period, parameters):
    known = parameters(period)
    reached = sum(
        (doctor(f"{share}Part", period) * 100 >= known.shares[share] * doctor(f"{share}Whole", period)).astype(int)
        for share in SHARES
    )
    reached += sum((doctor(count, period) >= known.counts[count]).astype(int) for count in COUNTS)
    registered = sum((doctor(one, period) <= known.barometers[one]).astype(int) for one in BAROMETERS)
    return reached + (registered >= DECISION["BAROMETERS_NEEDED"])


def amount(doctor, period):
    reached, software = doctor("met", period), doctor("software", period)
    tiers = numpy.select(
        [reached >= needed for needed, _ in DECISION["TIERS"]],
        [euro for _, euro in DECISION["TIERS"]],
        default=DECISION["BASE"],
    )
    recognised = numpy.where(software, tiers, DECISION["BASE"])
    return numpy.where(doctor("inTraining", period), numpy.where(software, DECISION["IN_TRAINING"], 0), recognised)


def system():
    made = TaxBenefitSystem([DOCTOR])
    for name in FLAGS:
        made.add_variable(type(name, (Variable,), {**BASE, "value_type": bool}))
    for name in NUMBERS:
        made.add_variable(type(name, (Variable,), {**BASE, "value_type": int}))
    made.add_variable(type("met", (Variable,), {**BASE, "value_type": int, "formula": met}))
    made.add_variable(type("amount", (Variable,), {**BASE, "value_type": int, "formula": amount}))
    node = lambda values: {name: {"values": {"2024-01-01": {"value": value}}} for name, value in values.items()}
    made.parameters = ParameterNode("", data={"shares": node(SHARES), "counts": node(COUNTS), "barometers": node(BAROMETERS)})
    return made


SYSTEM = system()


def single(facts, trace):
    doctor = {name: {YEAR: value} for name, value in facts.items()}
    simulation = SimulationBuilder().build_from_entities(SYSTEM, {"doctors": {"one": doctor}})
    simulation.trace = trace
    return int(simulation.calculate("amount", YEAR)[0])


COLUMNS = {name: numpy.array([case["facts"][name] for case in CASES]) for name in FLAGS + NUMBERS}


def many():
    simulation = SimulationBuilder().build_default_simulation(SYSTEM, count=len(CASES))
    for name, column in COLUMNS.items():
        simulation.set_input(name, YEAR, column)
    return simulation.calculate("amount", YEAR)


class Turns:
    """Cases in turn, from where the last time ended."""

    def __init__(self, trace):
        self.trace, self.next = trace, 0

    def __call__(self):
        single(CASES[self.next]["facts"], self.trace)
        self.next = (self.next + 1) % len(CASES)
        return 1


def all_at_once():
    many()
    return len(CASES)


def rate(turn, ms):
    started, done = time.perf_counter(), 0
    while True:
        done += turn()
        passed = time.perf_counter() - started
        if passed * 1000 >= ms:
            return done / passed


def check(mode, amounts):
    wrong = sum(int(got) != case["worth"] for got, case in zip(amounts, CASES))
    if wrong or len(amounts) == 0:
        raise SystemExit(f"openfisca-core, {mode}: {wrong} of {len(amounts)} answers are wrong")


def main():
    first = single(CASES[0]["facts"], True)
    took = (time.perf_counter() - STARTED) * 1000
    if sys.argv[2:] == ["cold"]:
        check("cold", [first])
        print(json.dumps({"ms": took}))
        return
    # A case alone takes long here: the first ones are checked alone, all of them together.
    check("decide", [single(case["facts"], False) for case in CASES[:ALONE]])
    check("explain", [single(case["facts"], True) for case in CASES[:ALONE]])
    check("many", many())
    turns = {"decide": Turns(False), "explain": Turns(True), "many": all_at_once}
    print(json.dumps({"ready": "openfisca-core", "modes": list(turns), "cases": len(CASES)}), flush=True)
    for line in sys.stdin:
        question = json.loads(line)
        print(json.dumps({"rate": rate(turns[question["mode"]], question["ms"])}), flush=True)


main()
