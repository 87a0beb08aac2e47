"""Where it hurts to what may send pain there: the order, its parts, and what never changes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg import BadInputError, Graph, LimitError, NodeKind
from kg.complaint import MAX_STATED, understand
from kg.differential import PRESETS, Level, Part, Reach, Weights, differential
from kg.vocabulary import EdgeKind
from tests.builders import draw

GRAPH = Graph.load()
REGIONS = sorted({edge.object for edge in GRAPH.all_edges if edge.kind is EdgeKind.REFERS_TO})
SYMPTOMS = sorted({edge.object for edge in GRAPH.all_edges if edge.kind is EdgeKind.ACCOMPANIED_BY})
SHARE = st.floats(0, 1)
WEIGHTS = st.builds(Weights, **dict.fromkeys(Weights.__dataclass_fields__, SHARE))

DRAWN = draw(
    "trigger_point:far-1 point_of muscle:far",
    "trigger_point:far-1 refers_to/primary region:temple",
    "trigger_point:near-1 point_of muscle:near",
    "trigger_point:near-1 refers_to/spillover region:temple",
    "muscle:near lies_in region:temple",
    "trigger_point:wide-1 point_of muscle:wide",
    "trigger_point:wide-1 refers_to/primary region:head",
    "trigger_point:everywhere-1 point_of muscle:everywhere",
    "trigger_point:everywhere-1 refers_to/primary region:temple",
    "trigger_point:everywhere-1 refers_to/primary region:foot",
    "trigger_point:everywhere-1 refers_to/primary region:hand",
    "muscle:near accompanied_by symptom:dizziness",
    "region:temple part_of region:head",
)


def order(graph: Graph, **stated: list[str]) -> list[str]:
    found = differential(graph, understand(graph, **stated))  # type: ignore[arg-type]
    return [candidate.node.slug for candidate in found.candidates]


def test_a_primary_zone_comes_before_an_unspecific_a_spillover_and_a_wider_one() -> None:
    assert order(DRAWN, regions=["temple"]) == ["far", "everywhere", "near", "wide"]


def test_a_symptom_that_is_explained_raises_a_candidate() -> None:
    assert order(DRAWN, regions=["temple"], symptoms=["dizziness"]).index("near") < 3


def test_what_was_denied_lowers_what_would_explain_it() -> None:
    (first, *_) = differential(
        DRAWN, understand(DRAWN, regions=["temple"], absent=["temple"])
    ).candidates or [None]
    denied = differential(DRAWN, understand(DRAWN, regions=["head"], absent=["temple"]))
    parts = {
        candidate.node.slug: {part.part for part in candidate.parts}
        for candidate in denied.candidates
    }

    assert first is not None, "what was stated counts, and not the denial of the same"
    assert Part.CONTRADICTED in parts["far"]
    assert Part.CONTRADICTED not in parts["near"]


def test_what_lies_there_is_told_apart_from_what_refers_from_afar() -> None:
    found = differential(DRAWN, understand(DRAWN, regions=["temple"]))
    reach = {candidate.node.slug: candidate.reach for candidate in found.candidates}

    assert reach["near"] is Reach.LOCAL
    assert reach["far"] is Reach.DISTANT


def test_the_strength_is_made_of_the_parts_that_are_shown() -> None:
    for candidate in differential(GRAPH, understand(GRAPH, regions=["temple", "eye"])).candidates:
        left = lowered = 1.0
        for part in candidate.parts:
            if part.part is Part.CONTRADICTED:
                lowered *= part.share
            else:
                left *= 1 - part.share
        assert candidate.strength == pytest.approx((1 - left) * lowered, abs=1e-4)


def test_every_candidate_has_a_reason_a_path_and_sources() -> None:
    for candidate in differential(GRAPH, understand(GRAPH, regions=["buttock"])).candidates:
        assert candidate.sentence.endswith(".")
        assert all(path.references for path in candidate.paths)
        zones = [part for part in candidate.parts if part.part is Part.ZONE]
        assert {part.point for part in zones} <= set(candidate.trigger_points)


@settings(max_examples=60, deadline=None)
@given(
    regions=st.lists(st.sampled_from(REGIONS), min_size=1, max_size=3, unique=True),
    more=st.sampled_from([*REGIONS, *SYMPTOMS]),
)
def test_adding_a_finding_that_a_candidate_explains_never_lowers_it(
    regions: list[str], more: str
) -> None:
    weights = Weights(specificity=0.0)
    for chosen in (PRESETS["balanced"], weights):
        before = differential(GRAPH, understand(GRAPH, regions=regions), weights=chosen)
        stated = [*regions, more] if more.startswith("region:") else regions
        symptoms = [] if more.startswith("region:") else [more]
        after = differential(
            GRAPH, understand(GRAPH, regions=stated, symptoms=symptoms), weights=chosen
        )
        strength = {each.node.id: each.strength for each in before.candidates}
        for candidate in after.candidates:
            if more in {node.id for node in candidate.matched}:
                assert candidate.strength >= strength.get(candidate.node.id, 0.0) - 1e-9


@settings(max_examples=60, deadline=None)
@given(weights=WEIGHTS, level=st.sampled_from(Level), region=st.sampled_from(REGIONS))
def test_no_weight_and_no_level_hides_a_red_flag(
    weights: Weights, level: Level, region: str
) -> None:
    complaint = understand(
        GRAPH, regions=[region], text="I have lost control of my bladder since yesterday"
    )

    plain = differential(GRAPH, complaint)
    asked = differential(GRAPH, complaint, weights=weights, level=level)

    assert asked.alerts == plain.alerts
    assert plain.alerts[0].red_flag.urgency == "emergency"


@settings(max_examples=40, deadline=None)
@given(regions=st.lists(st.sampled_from(REGIONS), min_size=1, max_size=4, unique=True))
def test_the_order_in_which_regions_are_told_changes_nothing(regions: list[str]) -> None:
    one = differential(GRAPH, understand(GRAPH, regions=regions))
    other = differential(GRAPH, understand(GRAPH, regions=regions[::-1]))

    assert one == other


def test_points_parts_and_muscles_are_levels_of_one_answer() -> None:
    complaint = understand(GRAPH, regions=["temple"])
    kinds = {
        level: {each.node.kind for each in differential(GRAPH, complaint, level=level).candidates}
        for level in Level
    }

    assert kinds[Level.TRIGGER_POINT] == {NodeKind.TRIGGER_POINT}
    assert kinds[Level.MUSCLE] == kinds[Level.PART] == {NodeKind.MUSCLE}


def test_why_not_tells_the_place_of_a_listed_muscle() -> None:
    found = differential(GRAPH, understand(GRAPH, regions=["temple"]), about="temporalis")

    assert found.asked is not None
    assert found.why_not is not None
    assert found.why_not.startswith(f"Temporalis stands at place {found.asked.rank} of ")


def test_why_not_tells_why_a_muscle_is_not_listed() -> None:
    found = differential(GRAPH, understand(GRAPH, regions=["temple"]), about="soleus")

    assert found.asked is None
    assert found.why_not is not None
    assert found.why_not.startswith("Soleus is not listed: none of its zones reaches the temple")


def test_a_complaint_without_a_place_takes_the_place_of_what_was_said() -> None:
    told = differential(GRAPH, understand(GRAPH, symptoms=["neck pain"]))
    nothing = differential(GRAPH, understand(GRAPH, text="I feel fine"))

    assert "region:neck-posterior" in {node.id for node in told.complaint.places}
    assert told.candidates
    assert not nothing.candidates


@pytest.mark.parametrize("preset", PRESETS)
def test_every_preset_ranks_and_is_echoed(preset: str) -> None:
    found = differential(GRAPH, understand(GRAPH, regions=["temple"]), weights=PRESETS[preset])

    assert found.candidates
    assert found.weights == PRESETS[preset]


def test_a_weight_beyond_its_range_and_too_many_findings_are_refused() -> None:
    with pytest.raises(BadInputError, match="the weight zone must be from 0 to 1, got 2"):
        Weights(zone=2)
    with pytest.raises(LimitError, match="together must be from 0 to 40"):
        understand(GRAPH, regions=["temple"] * (MAX_STATED + 1))
    with pytest.raises(LimitError, match="ask must be from 0 to 20"):
        differential(GRAPH, understand(GRAPH, regions=["temple"]), ask=21)
