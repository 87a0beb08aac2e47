"""Every rule of the data file says what it asks, and can be broken."""

from collections.abc import Callable
from typing import cast

import pytest

from kg.datafile import check_text
from kg.rules import RULES, Rule
from tests.data.test_faults import FAULTS, SOUND

Damage = Callable[[str], str]

BREAKERS: dict[str, list[tuple[Damage, str]]] = {}
for fault in FAULTS:
    damage, report, broken = cast(tuple[Damage, str, str | None], fault.values)
    if broken:
        BREAKERS.setdefault(broken, []).append((damage, report))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_a_rule_says_what_it_asks_and_finds_by_itself_the_faults_that_break_it(
    rule: Rule, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults = BREAKERS.get(rule.__name__, [])
    monkeypatch.setattr("kg.datafile.RULES", (rule,))

    found = [[str(problem) for problem in check_text(damage(SOUND))[1]] for damage, _ in faults]

    assert (rule.__doc__ or "").strip().endswith(".")
    assert faults, "no damaged file of tests/data/test_faults.py breaks this rule"
    assert found == [[report] for _, report in faults]
