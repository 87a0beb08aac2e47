"""What may be tried: ranked by evidence, and an excluded technique is never allowed anywhere."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg import BadInputError, Graph, NodeKind, UnknownNodeError
from kg.options import Options, Standing, judge, options
from kg.safety import AlertStatus
from kg.vocabulary import Direction, Practitioner, Urgency, WarningType
from tests.builders import draw

GRAPH = Graph.load()
LIMITING = sorted(node.id for node in GRAPH.of_kind(NodeKind.FINDING))
TARGETS = ["migraine", "piriformis", "trigger_point:trapezius-upper-1", "low back pain", "calf"]


def ids(group: tuple[object, ...]) -> list[str]:
    return [option.technique.id for option in group]  # type: ignore[attr-defined]


def groups(found: Options) -> list[set[str]]:
    return [set(ids(found.allowed)), set(ids(found.caution)), set(ids(found.excluded))]


def test_the_better_studied_comes_first_and_no_difference_after_not_studied() -> None:
    found = options(GRAPH, "migraine")
    places = [
        [
            Direction.SUPPORTS,
            Direction.MIXED,
            Direction.NOT_STUDIED,
            Direction.NO_DIFFERENCE,
            Direction.AGAINST,
        ].index(option.evidence.direction)
        for option in found.allowed
    ]

    assert places == sorted(places)
    assert found.allowed[0].evidence.claims


def test_nothing_studied_is_said() -> None:
    found = options(GRAPH, "soleus")
    reasons = {option.reasons[-1] for option in found.allowed if not option.evidence.claims}

    assert reasons == {"For soleus: no study of this question is in the graph."}


@settings(max_examples=60, deadline=None)
@given(
    target=st.sampled_from(TARGETS),
    given_=st.lists(st.sampled_from(LIMITING), max_size=3, unique=True),
)
def test_a_technique_stands_in_one_list_only(target: str, given_: list[str]) -> None:
    allowed, caution, excluded = groups(options(GRAPH, target, given=given_))

    assert not allowed & caution
    assert not allowed & excluded
    assert not caution & excluded


@settings(max_examples=60, deadline=None)
@given(
    target=st.sampled_from(TARGETS),
    given_=st.lists(st.sampled_from(LIMITING), min_size=1, max_size=3, unique=True),
)
def test_knowing_more_of_a_client_never_allows_what_was_excluded(
    target: str, given_: list[str]
) -> None:
    _, _, before = groups(options(GRAPH, target, given=given_[:1]))
    found = options(GRAPH, target, given=given_)
    allowed, caution, _ = groups(found)
    instead = {node.id for option in found.excluded for node in option.instead}

    assert not before & (allowed | caution)
    assert instead <= allowed


@settings(max_examples=60, deadline=None)
@given(given_=st.sampled_from(LIMITING))
def test_while_a_doctor_comes_first_nothing_is_simply_allowed(given_: str) -> None:
    found = options(GRAPH, "piriformis", given=[given_])
    pressing = [
        alert
        for alert in found.alerts
        if alert.status is AlertStatus.RAISED
        and alert.urgency in (Urgency.EMERGENCY, Urgency.URGENT)
    ]

    if pressing:
        assert not found.allowed
        assert all(not option.instead for option in found.excluded)


def test_an_excluded_technique_names_the_nearest_allowed_one() -> None:
    drawn = draw(
        "technique:deep kind_of technique:by-hand",
        "technique:light kind_of technique:by-hand",
        "technique:deep studied_for condition:pain",
        "technique:light studied_for condition:pain",
        "technique:heat studied_for condition:pain",
        "red_flag:a raised_by finding:thin-bone",
        "red_flag:a applies_to technique:deep",
    )
    flag = drawn.node("red_flag:a")
    object.__setattr__(flag, "type", WarningType.CONTRAINDICATION_ABSOLUTE)
    object.__setattr__(flag, "urgency", Urgency.ADVICE)

    found = options(drawn, "condition:pain", given=["finding:thin-bone"])

    assert ids(found.excluded) == ["technique:deep"]
    assert [node.id for node in found.excluded[0].instead] == ["technique:light", "technique:heat"]


def test_the_calf_of_somebody_on_a_blood_thinner_with_varicose_veins() -> None:
    found = options(GRAPH, "calf", given=["blood thinners", "varicose veins"])
    caution = {option.technique.id: option for option in found.caution}

    assert "technique:dry-needling" in caution
    assert any("Keep off the vein" in reason for reason in caution["technique:massage"].reasons)
    assert all(option.references for option in found.caution)


def test_what_is_given_may_be_told_in_words() -> None:
    by_words = judge(GRAPH, "dry needling", ["takes warfarin"])
    by_name = judge(GRAPH, "dry needling", ["blood thinners"])

    assert by_words.standing is by_name.standing is Standing.CAUTION
    assert by_words.reasons == by_name.reasons


def test_a_clot_in_the_leg_excludes_massage_and_sends_on_first() -> None:
    found = judge(GRAPH, "massage", ["deep vein thrombosis"])

    assert found.standing is Standing.EXCLUDED
    assert found.instead == ()
    assert any("same-day medical assessment" in reason for reason in found.reasons)


def test_only_what_these_may_perform() -> None:
    found = options(GRAPH, "piriformis", performed_by=Practitioner.SELF)

    for group in (found.allowed, found.caution, found.excluded):
        assert all(Practitioner.SELF in option.technique.performed_by for option in group)


def test_what_cannot_be_answered_is_refused() -> None:
    with pytest.raises(BadInputError, match="nothing is tried for 'nerve:sciatic-nerve'"):
        options(GRAPH, "sciatic nerve")
    with pytest.raises(UnknownNodeError, match="no node 'xqzzkj'"):
        options(GRAPH, "piriformis", given=["xqzzkj"])
