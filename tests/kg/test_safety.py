"""Warnings: raised by what was said, asked about where not, hidden by nothing."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg import Graph, NodeKind
from kg.complaint import Complaint, understand
from kg.differential import Level, Weights, differential
from kg.model import RedFlag
from kg.safety import Alert, AlertStatus, advice, alerts
from kg.vocabulary import EdgeKind, Urgency
from tests.accuracy import cases, complaint_of
from tests.accuracy import raised as raised_of

GRAPH = Graph.load()
VIGNETTES = cases("vignettes.jsonl")


def raised(complaint: Complaint) -> list[Alert]:
    return raised_of(GRAPH, complaint)


def raised_by(text: str, **stated: Any) -> list[str]:
    return [each.red_flag.id for each in raised(understand(GRAPH, text=text, **stated))]


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("low back pain since Friday, cannot pee", "red_flag:s-red22"),
        ("a headache that was at its worst within a minute", "red_flag:s-red01"),
        ("burning stripe round my left ribs and little blisters", "red_flag:s-red200"),
        ("sore hip; I take warfarin", "red_flag:s-pre01"),
    ],
)
def test_a_warning_is_raised_by_plain_words(text: str, flag: str) -> None:
    assert flag in raised_by(text)


@pytest.mark.parametrize(
    "text",
    [
        "low back pain, bladder and bowels fine",
        "headache, no fever, no stiff neck",
        "her mother had cancer; my back is sore",
        "hay fever and a sore back",
    ],
)
def test_what_is_denied_or_another_s_raises_nothing(text: str) -> None:
    assert raised_by(text) == []


def test_a_finding_by_id_raises_its_warning_without_a_word() -> None:
    complaint = understand(
        GRAPH, regions=["lumbar-spine"], symptoms=["finding:new-bladder-or-bowel-trouble"]
    )

    assert [each.red_flag.id for each in raised(complaint)] == ["red_flag:s-red22"]


def test_none_raised_never_reads_as_safe() -> None:
    told = advice(alerts(GRAPH, understand(GRAPH, text="sore calf")))

    assert "does not mean that it is safe" in told


def test_raised_come_first_and_each_list_is_by_urgency() -> None:
    found = alerts(GRAPH, understand(GRAPH, text="low back pain, fever, cannot pee"))
    order = [
        (each.status is AlertStatus.ASK, list(Urgency).index(each.red_flag.urgency))
        for each in found
    ]

    assert order == sorted(order)
    assert {status for status, _ in order} == {False, True}


def test_what_is_asked_was_not_said_and_is_few() -> None:
    complaint = understand(GRAPH, text="low back pain, cannot pee")
    asked = [each for each in alerts(GRAPH, complaint) if each.status is AlertStatus.ASK]

    assert 0 < len(asked) <= 5
    assert "red_flag:s-red22" not in {each.red_flag.id for each in asked}
    assert all(each.red_flag.question and each.references for each in asked)


SHARE = st.floats(0, 1)
WEIGHTS = st.builds(Weights, **dict.fromkeys(Weights.__dataclass_fields__, SHARE))


@settings(max_examples=25)
@given(case=st.sampled_from(VIGNETTES), weights=WEIGHTS, level=st.sampled_from(list(Level)))
def test_no_weight_and_no_level_hides_a_warning(
    case: dict[str, Any], weights: Weights, level: Level
) -> None:
    complaint = complaint_of(GRAPH, case)
    found = differential(GRAPH, complaint, weights=weights, level=level, ask=0)

    assert list(found.alerts) == raised(complaint)


EMERGENCIES = {
    edge.object: {
        each.subject for each in GRAPH.links(edge.object, kinds={EdgeKind.RAISED_BY}, forward=False)
    }
    for node in GRAPH.of_kind(NodeKind.RED_FLAG)
    if isinstance(node, RedFlag) and node.urgency is Urgency.EMERGENCY
    for edge in GRAPH.links(node.id, kinds={EdgeKind.RAISED_BY}, forward=True)
}
"""Findings that raise an emergency, with all warnings that they raise."""
ANYTHING = st.lists(
    st.sampled_from([node.id for node in GRAPH.of_kind(NodeKind.SYMPTOM)])
    | st.sampled_from(sorted(EMERGENCIES)),
    max_size=4,
    unique=True,
)


@settings(max_examples=60)
@given(finding=st.sampled_from(sorted(EMERGENCIES)), others=ANYTHING, absent=ANYTHING)
def test_an_emergency_that_is_stated_is_raised_whatever_else_is_said(
    finding: str, others: list[str], absent: list[str]
) -> None:
    complaint = understand(
        GRAPH, symptoms=[finding, *others], absent=[id for id in absent if id != finding]
    )

    assert EMERGENCIES[finding] & {each.red_flag.id for each in raised(complaint)}


def test_every_warning_in_use_shows_its_action_and_source() -> None:
    for node in GRAPH.of_kind(NodeKind.RED_FLAG):
        assert getattr(node, "action", "")
        assert node.sources


REGIONS_WITH_QUESTIONS = sorted(
    region.id
    for region in GRAPH.of_kind(NodeKind.REGION)
    if alerts(GRAPH, understand(GRAPH, regions=[region.id]))
)


def questions(*regions: str, ask: int = 20) -> list[str]:
    return [each.red_flag.id for each in alerts(GRAPH, understand(GRAPH, regions=regions), ask=ask)]


def findings(*regions: str, ask: int) -> set[str]:
    """What is asked about: a finding that several warnings hang on is asked about once."""
    return {
        edge.object
        for flag in questions(*regions, ask=ask)
        for edge in GRAPH.links(flag, kinds={EdgeKind.RAISED_BY}, forward=True)
    }


@settings(max_examples=60, deadline=None)
@given(
    regions=st.lists(st.sampled_from(REGIONS_WITH_QUESTIONS), min_size=2, max_size=6, unique=True)
)
def test_no_place_is_crowded_out_by_another(regions: list[str]) -> None:
    asked = findings(*regions, ask=len(regions))

    for region in regions:
        assert asked & findings(region, ask=1000)


@pytest.mark.parametrize(
    ("symptom", "region"),
    [
        ("symptom:calf-pain", "region:calf"),
        ("symptom:eye-pain", "region:eye"),
        ("symptom:precordial-pain", "region:precordium"),
        ("symptom:facial-pain", "region:face"),
        ("symptom:testicular-pain", "region:testis"),
        ("symptom:stiff-neck", "region:neck"),
    ],
)
def test_a_pain_that_is_named_by_its_place_asks_what_the_place_asks(
    symptom: str, region: str
) -> None:
    asked = alerts(GRAPH, understand(GRAPH, symptoms=[symptom]), ask=20)

    assert {each.red_flag.id for each in asked} >= set(questions(region, ask=4))


@pytest.mark.parametrize("region", ["region:chest", "region:calf", "region:head"])
def test_what_can_wait_is_asked_after_what_cannot(region: str) -> None:
    asked = alerts(GRAPH, understand(GRAPH, regions=[region]))

    assert {each.urgency for each in asked} <= {Urgency.EMERGENCY, Urgency.URGENT}
