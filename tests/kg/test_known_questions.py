"""Questions with known answers on the real graph: they must keep."""

import pytest

from kg import EdgeKind, Graph, NodeKind, related
from kg.paths import paths_between


@pytest.fixture(scope="module")
def graph() -> Graph:
    return Graph.load()


LOWER_BACK_BUTTOCK_AND_LEG = {
    "region:lower-back",
    "region:buttock",
    "region:thigh-posterior",
    "region:lower-limb",
    "region:lower-leg",
    "region:calf",
    "region:leg-lateral",
    "region:foot",
    "region:foot-sole",
    "region:foot-dorsum",
    "region:foot-lateral",
}


def test_sciatica_relates_to_the_lower_back_the_buttock_and_the_leg(graph: Graph) -> None:
    found = related(graph, "sciatica", NodeKind.REGION)

    assert {each.node.id for each in found.nodes[:12]} >= LOWER_BACK_BUTTOCK_AND_LEG
    assert all(each.path.references and each.path.sentence for each in found.nodes)


@pytest.mark.parametrize("name", ["sciatica", "condition:sciatica", "Sciatica", "HP:0011868"])
def test_the_question_is_the_same_by_slug_id_name_and_identifier(graph: Graph, name: str) -> None:
    by_id = related(graph, "condition:sciatica", NodeKind.REGION)

    assert related(graph, name, NodeKind.REGION) == by_id


def test_what_refers_from_afar_is_told_with_its_muscle(graph: Graph) -> None:
    found = paths_between(
        graph, "sciatica", "thigh-posterior", avoid={EdgeKind.FELT_IN, EdgeKind.LIES_IN}, first=20
    )

    assert (
        "Sciatica can be mimicked by gluteus minimus, whose trigger points can refer pain to the "
        "back of the thigh."
    ) in {path.sentence for path in found.paths}


@pytest.mark.parametrize(
    ("to", "kind", "expected"),
    [
        pytest.param("temple", NodeKind.MUSCLE, "muscle:trapezius-upper", id="temple: trapezius"),
        pytest.param("temple", NodeKind.MUSCLE, "muscle:temporalis", id="temple: temporalis"),
        pytest.param(
            "shoulder-anterior", NodeKind.MUSCLE, "muscle:infraspinatus", id="shoulder from behind"
        ),
        pytest.param("infraspinatus", NodeKind.REGION, "region:shoulder-anterior", id="and back"),
        pytest.param("thigh", NodeKind.CONDITION, "condition:sciatica", id="from part to whole"),
        pytest.param("trapezius", NodeKind.REGION, "region:temple", id="from part to muscle"),
        pytest.param("piriformis", NodeKind.NERVE, "nerve:sciatic-nerve", id="nerve by condition"),
        pytest.param("migraine", NodeKind.SYMPTOM, "symptom:nausea", id="symptom"),
    ],
)
def test_the_answer_holds_what_a_therapist_expects(
    graph: Graph, to: str, kind: NodeKind, expected: str
) -> None:
    assert expected in {each.node.id for each in related(graph, to, kind).nodes}


@pytest.mark.parametrize(
    ("to", "kind", "unexpected"),
    [
        pytest.param("sciatica", NodeKind.REGION, "region:temple", id="nothing by a shared hub"),
        pytest.param("carpal-tunnel-syndrome", NodeKind.REGION, "region:knee", id="nor here"),
    ],
)
def test_nothing_is_related_by_a_shared_symptom_alone(
    graph: Graph, to: str, kind: NodeKind, unexpected: str
) -> None:
    found = related(graph, to, kind, max_hops=6)

    assert unexpected not in {each.node.id for each in found.nodes}


def test_a_dangerous_look_alike_is_never_named_without_its_warning(graph: Graph) -> None:
    (path, *_) = paths_between(graph, "pectoralis-major", "myocardial-infarction").paths

    assert path.sentence == (
        "Pectoralis major can mimic myocardial infarction; myocardial infarction must be excluded "
        "first."
    )
