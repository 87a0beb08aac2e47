"""What a word means: by id, slug, name, synonym or identifier; and what is said when nothing."""

import pytest

from kg import AmbiguousNodeError, Graph, NodeKind, UnknownNodeError
from kg.model import Condition, Muscle, Symptom, Synonym, Xref
from kg.names import NameIndex
from kg.vocabulary import Match, MuscleRank, SynonymType


def condition(
    slug: str, name: str, *synonyms: str, xref: tuple[str, Match] | None = None
) -> Condition:
    return Condition(
        id=f"condition:{slug}",
        name=name,
        group="drawn",
        synonyms=tuple(Synonym(text=text) for text in synonyms),
        xrefs=(Xref(id=xref[0], match=xref[1]),) if xref else (),
    )


NAMES = NameIndex(
    [
        condition("menieres-disease", "Ménière's disease", "endolymphatic hydrops"),
        condition("frozen-shoulder", "Frozen shoulder (adhesive capsulitis)", "capsulitis"),
        condition("sciatica", "Sciatica", xref=("HP:0011868", Match.EXACT)),
        condition("disc", "Disc trouble", "slipped disk", xref=("MONDO:0000001", Match.BROAD)),
        condition("disc-tear", "Tear", xref=("MONDO:0000001", Match.BROAD)),
        Condition(
            id="condition:ischias", name="Ischias", group="drawn", replaced_by="condition:sciatica"
        ),
        Symptom(
            id="symptom:sciatica",
            name="Sciatica",
            group="drawn",
            xrefs=(Xref(id="HP:0011868", match=Match.EXACT),),
        ),
        Symptom(id="symptom:disc", name="Slipped disk", group="drawn"),
        Muscle(
            id="muscle:gluteals",
            name="Gluteal muscles (group)",
            rank=MuscleRank.GROUP,
            synonyms=(Synonym(text="glutei", type=SynonymType.LATIN),),
        ),
    ]
)


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        pytest.param("condition:sciatica", "condition:sciatica", id="id"),
        pytest.param("CONDITION:Sciatica", "condition:sciatica", id="id in another case"),
        pytest.param("frozen-shoulder", "condition:frozen-shoulder", id="slug"),
        pytest.param(
            "Frozen shoulder (adhesive capsulitis)", "condition:frozen-shoulder", id="name"
        ),
        pytest.param("frozen SHOULDER", "condition:frozen-shoulder", id="name without brackets"),
        pytest.param(" capsulitis ", "condition:frozen-shoulder", id="synonym with space"),
        pytest.param("menieres disease", "condition:menieres-disease", id="no accent"),
        pytest.param(
            "Meniere\N{RIGHT SINGLE QUOTATION MARK}s Disease",
            "condition:menieres-disease",
            id="typographic",
        ),
        pytest.param("gluteal muscle", "muscle:gluteals", id="singular of a plural"),
        pytest.param("frozen shoulders", "condition:frozen-shoulder", id="plural of a singular"),
        pytest.param("HP:0011868", "condition:sciatica", id="identifier, first kind first"),
        pytest.param("hp:0011868", "condition:sciatica", id="identifier in lower case"),
        pytest.param("sciatica", "condition:sciatica", id="twins: the condition comes first"),
        pytest.param("slipped disk", "condition:disc", id="a synonym of an earlier kind"),
        pytest.param("condition:ischias", "condition:sciatica", id="a retired id"),
        pytest.param("Ischias", "condition:sciatica", id="a retired name"),
        pytest.param("gluteal-muscles", "muscle:gluteals", id="hyphens for spaces"),
        pytest.param("GLUTEI", "muscle:gluteals", id="a synonym in another case"),
    ],
)
def test_a_word_means_one_node(asked: str, meant: str) -> None:
    assert NAMES.resolve(asked) == meant


def test_a_kind_that_is_asked_for_comes_before_the_order_of_kinds() -> None:
    assert NAMES.resolve("sciatica", NodeKind.SYMPTOM) == "symptom:sciatica"
    assert NAMES.resolve("HP:0011868", NodeKind.SYMPTOM) == "symptom:sciatica"


def test_two_answers_of_one_kind_are_an_error_that_lists_them() -> None:
    with pytest.raises(AmbiguousNodeError) as refusal:
        NAMES.resolve("MONDO:0000001")

    assert refusal.value.candidates == ("condition:disc", "condition:disc-tear")
    assert str(refusal.value) == (
        "'MONDO:0000001' may mean 'condition:disc' or 'condition:disc-tear'; ask with the id"
    )


def test_a_bare_name_that_several_of_one_kind_share_lists_them_all() -> None:
    names = NameIndex(
        [
            condition("neck-pain-acute", "Neck pain (acute)"),
            condition("neck-pain-chronic", "Neck pain (chronic)"),
        ]
    )

    with pytest.raises(AmbiguousNodeError) as refusal:
        names.resolve("neck pain")

    assert refusal.value.suggestions() == (
        "condition:neck-pain-acute",
        "condition:neck-pain-chronic",
    )


RETIRED = Condition(
    id="condition:ischias",
    name="Ischias (former name)",
    group="drawn",
    replaced_by="condition:sciatica",
)


def test_a_word_of_a_retired_node_and_of_its_successor_means_the_successor() -> None:
    names = NameIndex([RETIRED, condition("sciatica", "Sciatica", "ischias")])

    assert names.resolve("ischias") == "condition:sciatica"


def test_no_retired_id_is_suggested() -> None:
    names = NameIndex([RETIRED, condition("sciatica", "Sciatica")])

    assert names.near("ischia") == ("condition:sciatica",)


@pytest.mark.parametrize(
    ("asked", "kind", "near"),
    [
        pytest.param("siatica", None, ("condition:sciatica", "symptom:sciatica"), id="anywhere"),
        pytest.param("siatica", NodeKind.SYMPTOM, ("symptom:sciatica",), id="within a kind"),
        pytest.param("condition:siatica", None, ("condition:sciatica",), id="a misspelled id"),
        pytest.param("symptom:sciatica", NodeKind.CONDITION, ("condition:sciatica",), id="twin"),
        pytest.param("zzz", None, (), id="nothing near"),
        pytest.param("", None, (), id="nothing at all"),
        pytest.param("UBERON:9999999", None, (), id="an identifier nobody has"),
    ],
)
def test_what_is_unknown_is_answered_with_what_is_near(
    asked: str, kind: NodeKind | None, near: tuple[str, ...]
) -> None:
    with pytest.raises(UnknownNodeError) as refusal:
        NAMES.resolve(asked, kind)

    assert refusal.value.suggestions() == near


def test_every_name_synonym_and_id_of_the_real_graph_finds_its_own_node() -> None:
    graph = Graph.load()
    near = {SynonymType.NARROWER, SynonymType.CLOSE}
    lost = [
        (node.id, text)
        for node in graph.all_nodes
        for text in (
            *(node.id, node.slug, node.name),
            *(each.text for each in node.synonyms if each.type not in near),
        )
        if graph.resolve(text, node.kind) != (node.replaced_by or node.id)
    ]

    assert lost == []
