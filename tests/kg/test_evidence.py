"""Many claims to one summary: counted by group, never better than the claims."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg import summarise
from kg.model import Claim
from kg.vocabulary import Certainty, ClaimDirection, Direction

D = ClaimDirection
C = Certainty


def claim(
    direction: ClaimDirection, certainty: Certainty = C.LOW, group: str = "a", number: int = 1
) -> Claim:
    return Claim(
        id=f"claim:c{number:03}",
        reference="reference:book",
        outcome="pain",
        direction=direction,
        certainty=certainty,
        independent_group=group,
    )


@pytest.mark.parametrize(
    ("found", "direction", "certainty"),
    [
        pytest.param([], Direction.NOT_STUDIED, C.UNGRADED, id="nothing"),
        pytest.param([claim(D.BENEFIT)], Direction.SUPPORTS, C.LOW, id="benefit"),
        pytest.param([claim(D.ASSOCIATION)], Direction.SUPPORTS, C.LOW, id="association"),
        pytest.param([claim(D.NO_DIFFERENCE)], Direction.NO_DIFFERENCE, C.LOW, id="none"),
        pytest.param([claim(D.HARM, C.UNGRADED)], Direction.AGAINST, C.UNGRADED, id="harm"),
        pytest.param(
            [claim(D.HARM), claim(D.NO_DIFFERENCE)], Direction.AGAINST, C.LOW, id="harm, no benefit"
        ),
        pytest.param([claim(D.MIXED)], Direction.MIXED, C.LOW, id="mixed"),
        pytest.param(
            [claim(D.BENEFIT, C.MODERATE), claim(D.NO_DIFFERENCE, C.VERY_LOW, "b")],
            Direction.MIXED,
            C.VERY_LOW,
            id="both sides: the lower of the two",
        ),
        pytest.param(
            [claim(D.BENEFIT, C.MODERATE), claim(D.BENEFIT, C.VERY_LOW, "b")],
            Direction.SUPPORTS,
            C.MODERATE,
            id="one side: the best graded",
        ),
    ],
)
def test_what_claims_come_to(
    found: list[Claim], direction: Direction, certainty: Certainty
) -> None:
    summary = summarise(found)

    assert (summary.direction, summary.certainty) == (direction, certainty)


def test_two_tellings_of_one_trial_count_once() -> None:
    summary = summarise([claim(D.BENEFIT), claim(D.BENEFIT, number=2)])

    assert (summary.claims, summary.groups, summary.benefit) == (2, 1, 1)
    assert summary.sentence == "1 independent group: 1 in favour; certainty low"


def test_one_trial_with_two_findings_counts_on_both_sides() -> None:
    summary = summarise([claim(D.BENEFIT), claim(D.NO_DIFFERENCE, number=2)])

    assert (summary.groups, summary.benefit, summary.no_difference) == (1, 1, 1)
    assert summary.direction is Direction.MIXED


CLAIMS = st.lists(
    st.builds(
        claim, st.sampled_from(D), st.sampled_from(C), st.sampled_from("abcd"), st.integers(1, 99)
    ),
    max_size=8,
)


@given(found=CLAIMS)
def test_a_summary_is_never_more_certain_than_its_best_claim(found: list[Claim]) -> None:
    scale = list(Certainty)
    best = min((scale.index(each.certainty) for each in found), default=len(scale) - 1)

    assert scale.index(summarise(found).certainty) >= best


@given(found=CLAIMS)
def test_the_order_of_claims_changes_nothing(found: list[Claim]) -> None:
    assert summarise(found) == summarise(found[::-1])


@given(found=CLAIMS)
def test_a_finding_of_no_difference_never_disappears(found: list[Claim]) -> None:
    with_one = summarise([*found, claim(D.NO_DIFFERENCE, group="e")])

    assert with_one.no_difference == summarise(found).no_difference + 1
    assert with_one.direction is not Direction.SUPPORTS
