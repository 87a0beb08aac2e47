"""What is kept of a list, in what order, and how it divides: examples and laws."""

from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg import (
    BadInputError,
    DataFile,
    EdgeKind,
    Graph,
    LimitError,
    NodeKind,
    OrderField,
    UnknownNodeError,
    Where,
    select,
)
from kg.claims import ClaimOrderField, ClaimWhere, claim_facets, claims
from kg.filters import FACETED, MAX_IDS, MAX_LEVELS, MAX_PARTS, LinkedTo, words_of
from kg.model import AnyNode, Claim, Edge, Synonym, Xref
from kg.selection import facets
from kg.vocabulary import (
    Certainty,
    ClaimDirection,
    Match,
    MuscleRank,
    Practitioner,
    Role,
    TechniqueRole,
    Urgency,
)
from tests.builders import HEADER, draw, draw_data

CHANGED: dict[str, dict[str, Any]] = {
    "muscle:soleus": {"synonyms": (Synonym(text="Musculus soleus"),)},
    "muscle:soleus-medial": {"rank": MuscleRank.PART},
    "muscle:psoas": {
        "xrefs": (Xref(id="UBERON:0001298", match=Match.EXACT),),
        "description": "It bends the hip.",
    },
    "technique:pressure": {"performed_by": (Practitioner.SELF, Practitioner.MEDICAL)},
    "technique:needling": {
        "performed_by": (Practitioner.MEDICAL,),
        "role": TechniqueRole.OTHER_PROFESSION,
    },
    "condition:gout": {"group": "joints"},
    "reference:old": {"year": 1983},
    "reference:new": {"year": 2020},
    "red_flag:late": {"urgency": Urgency.SOON},
}


def claim(id: str, **told: Any) -> Claim:
    return Claim(
        **{
            "id": f"claim:{id}",
            "reference": "reference:old",
            "outcome": "pain",
            "direction": ClaimDirection.BENEFIT,
            "certainty": Certainty.LOW,
            "independent_group": id,
            **told,
        }
    )


CLAIMS = {
    "technique:pressure|studied_for|condition:sciatica": (
        claim("c1"),
        claim("c2", direction=ClaimDirection.HARM, reference="reference:new"),
    ),
    "technique:pressure|studied_for|condition:gout": (
        claim("c3", certainty=Certainty.HIGH, comparator="Sham needle"),
    ),
    "muscle:psoas|supplied_by|nerve:femoral": (claim("c4", reference="reference:undated"),),
}


def drawn() -> Graph:
    data = draw_data(
        "condition:sciatica felt_in/typical region:calf",
        "condition:gout felt_in/typical region:arm",
        "region:calf part_of region:leg",
        "region:leg part_of region:body",
        "region:arm part_of region:body",
        "muscle:soleus-medial part_of muscle:soleus",
        "trigger_point:s1 point_of muscle:soleus-medial",
        "trigger_point:s1 refers_to/primary region:calf",
        "trigger_point:s1 refers_to/spillover region:arm",
        "trigger_point:p1 point_of muscle:psoas",
        "trigger_point:p1 refers_to/spillover region:leg",
        "muscle:psoas supplied_by nerve:femoral",
        "technique:pressure studied_for condition:sciatica",
        "technique:pressure studied_for condition:gout",
        "technique:needling studied_for condition:gout",
        "muscle:abductor",
        "red_flag:late",
        "red_flag:now",
        "reference:old",
        "reference:new",
        "reference:undated",
    )
    nodes: tuple[AnyNode, ...] = tuple(
        replace(node, **CHANGED.get(node.id, {})) for node in data.nodes
    )
    edges: tuple[Edge, ...] = tuple(
        replace(edge, claims=CLAIMS.get(edge.id, ())) for edge in data.edges
    )
    return Graph.of(DataFile(HEADER, nodes, edges))


GRAPH = drawn()
N = NodeKind


def slugs(kind: NodeKind, where: Where, **order: Any) -> list[str]:
    return [node.slug for node in select(GRAPH, kind, where=where, **order)]


@pytest.mark.parametrize(
    ("kind", "where", "expected"),
    [
        pytest.param(N.MUSCLE, Where(name_contains="MUSCULUS"), ["soleus"], id="a synonym"),
        pytest.param(N.MUSCLE, Where(name_contains="hip"), [], id="not the description"),
        pytest.param(N.MUSCLE, Where(text_contains="hip"), ["psoas"], id="the description"),
        pytest.param(N.MUSCLE, Where(ids=("Psoas", "UBERON:0001298")), ["psoas"], id="ids"),
        pytest.param(N.MUSCLE, Where(ids=()), [], id="none of the ids"),
        pytest.param(N.MUSCLE, Where(has_xref="uberon"), ["psoas"], id="a prefix"),
        pytest.param(N.MUSCLE, Where(has_xref="UBERON:00012"), ["psoas"], id="more of it"),
        pytest.param(N.MUSCLE, Where(has_xref="UBER"), [], id="half a prefix"),
        pytest.param(N.MUSCLE, Where(has_link=EdgeKind.SUPPLIED_BY), ["psoas"], id="a link"),
        pytest.param(
            N.MUSCLE, Where(linked_to=LinkedTo(node="femoral")), ["psoas"], id="linked to"
        ),
        pytest.param(
            N.MUSCLE,
            Where(linked_to=LinkedTo(node="femoral", kinds=(EdgeKind.ENTRAPS,))),
            [],
            id="by another kind of link",
        ),
        pytest.param(
            N.MUSCLE, Where(linked_to=LinkedTo(node="femoral", forward=True)), ["psoas"], id="from"
        ),
        pytest.param(
            N.MUSCLE, Where(linked_to=LinkedTo(node="femoral", forward=False)), [], id="to"
        ),
        pytest.param(N.MUSCLE, Where(words=(("rank", ("part",)),)), ["soleus-medial"], id="a word"),
        pytest.param(N.MUSCLE, Where(part_of="soleus"), ["soleus-medial"], id="part of"),
        pytest.param(
            N.MUSCLE,
            Where(has_trigger_points=True),
            ["psoas", "soleus", "soleus-medial"],
            id="points of a part are points of the whole",
        ),
        pytest.param(N.MUSCLE, Where(has_trigger_points=False), ["abductor"], id="no points"),
        pytest.param(N.REGION, Where(part_of="body"), ["arm", "calf", "leg"], id="at any depth"),
        pytest.param(N.CONDITION, Where(felt_in="leg"), ["sciatica"], id="felt in a part"),
        pytest.param(N.CONDITION, Where(group="joints"), ["gout"], id="a group"),
        pytest.param(N.TRIGGER_POINT, Where(muscle="soleus"), ["s1"], id="points of a part"),
        pytest.param(N.TRIGGER_POINT, Where(refers_to="leg"), ["p1", "s1"], id="refers to"),
        pytest.param(
            N.TRIGGER_POINT, Where(refers_as=Role.SPILLOVER), ["p1", "s1"], id="somewhere"
        ),
        pytest.param(
            N.TRIGGER_POINT,
            Where(refers_to="leg", refers_as=Role.SPILLOVER),
            ["p1"],
            id="the role of that referral, not of another",
        ),
        pytest.param(
            N.TECHNIQUE, Where(words=(("performed_by", ("self",)),)), ["pressure"], id="one of"
        ),
        pytest.param(N.TECHNIQUE, Where(studied=True), ["pressure"], id="studied"),
        pytest.param(N.TECHNIQUE, Where(studied=False), ["needling"], id="not studied"),
        pytest.param(N.REFERENCE, Where(cited=False), [], id="nothing is cited by nobody") ,
        pytest.param(N.REFERENCE, Where(year_from=1983, year_to=1990), ["old"], id="years"),
        pytest.param(N.REFERENCE, Where(year_to=2020), ["new", "old"], id="no year is no year"),
        pytest.param(
            N.MUSCLE,
            Where(has_trigger_points=True, not_=Where(name_contains="soleus")),
            ["psoas"],
            id="not",
        ),
        pytest.param(
            N.MUSCLE,
            Where(any_of=(Where(name_contains="psoas"), Where(name_contains="abductor"))),
            ["abductor", "psoas"],
            id="or",
        ),
        pytest.param(N.NERVE, Where(any_of=()), ["femoral"], id="an empty or asks nothing"),
    ],
)  # fmt: skip
def test_a_list_keeps_what_holds(kind: NodeKind, where: Where, expected: list[str]) -> None:
    assert slugs(kind, where) == expected


@pytest.mark.parametrize(
    ("where", "refusal"),
    [
        pytest.param(Where(ids=("nobody",)), UnknownNodeError, id="an unknown id"),
        pytest.param(Where(part_of="gout"), UnknownNodeError, id="a whole of another kind"),
        pytest.param(Where(linked_to=LinkedTo(node="x")), UnknownNodeError, id="an unknown end"),
        pytest.param(Where(studied=True), BadInputError, id="a part of techniques"),
        pytest.param(Where(year_from=1990), BadInputError, id="a part of references"),
        pytest.param(Where(words=(("role", ("core",)),)), BadInputError, id="a field not there"),
        pytest.param(Where(ids=("psoas",) * (MAX_IDS + 1)), LimitError, id="too many ids"),
        pytest.param(
            Where(all_of=(Where(),) * MAX_PARTS), LimitError, id="too many conditions"
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_asked_is_refused(where: Where, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        select(GRAPH, N.MUSCLE, where=where)
    with pytest.raises(refusal):
        select(GRAPH, N.MUSCLE, where=Where(not_=Where(any_of=(where,))))


def nested(levels: int) -> Where:
    where = Where(name_contains="s")
    for _ in range(levels - 1):
        where = Where(not_=where)
    return where


def test_a_filter_may_be_nested_so_deep_and_no_deeper() -> None:
    assert select(GRAPH, N.MUSCLE, where=nested(MAX_LEVELS))
    with pytest.raises(LimitError, match=f"from 1 to {MAX_LEVELS}, got {MAX_LEVELS + 1}"):
        select(GRAPH, N.MUSCLE, where=nested(MAX_LEVELS + 1))


@pytest.mark.parametrize(
    ("kind", "order_by", "descending", "expected"),
    [
        (N.REFERENCE, OrderField.YEAR, False, ["book", "undated", "old", "new"]),
        (N.REFERENCE, OrderField.YEAR, True, ["new", "old", "book", "undated"]),
        (N.RED_FLAG, OrderField.URGENCY, True, ["now", "late"]),
        (N.MUSCLE, OrderField.ID, True, ["soleus-medial", "soleus", "psoas", "abductor"]),
        (
            N.MUSCLE,
            OrderField.LINK_COUNT,
            True,
            ["psoas", "soleus-medial", "soleus", "abductor"],
        ),
    ],
)
def test_equal_places_are_ordered_by_id_upwards(
    kind: NodeKind, order_by: OrderField, descending: bool, expected: list[str]
) -> None:
    assert slugs(kind, Where(), order_by=order_by, descending=descending) == expected


def test_an_order_that_a_kind_has_not_is_refused() -> None:
    with pytest.raises(BadInputError, match="no order by year"):
        select(GRAPH, N.MUSCLE, order_by=OrderField.YEAR)


# Laws

atoms = st.one_of(
    st.builds(Where, name_contains=st.sampled_from(["s", "soleus", "so as", ""])),
    st.builds(Where, text_contains=st.sampled_from(["hip", "o"])),
    st.builds(Where, has_link=st.sampled_from([EdgeKind.PART_OF, EdgeKind.SUPPLIED_BY])),
    st.builds(Where, ids=st.sampled_from([(), ("psoas",), ("psoas", "soleus")])),
    st.builds(Where, has_trigger_points=st.booleans()),
    st.builds(Where, words=st.just((("rank", ("part",)),))),
)
wheres = st.recursive(
    atoms,
    lambda inner: st.builds(
        Where,
        name_contains=st.none() | st.sampled_from(["s", "o"]),
        all_of=st.lists(inner, max_size=2).map(tuple),
        any_of=st.lists(inner, max_size=2).map(tuple),
        not_=st.none() | inner,
    ),
    max_leaves=4,
).filter(lambda where: _levels(where) <= MAX_LEVELS - 2)


def _levels(where: Where) -> int:
    inner = (*where.all_of, *where.any_of, *((where.not_,) if where.not_ else ()))
    return 1 + max(map(_levels, inner), default=0)


def kept(where: Where) -> set[str]:
    return {node.id for node in select(GRAPH, N.MUSCLE, where=where)}


EVERY = kept(Where())


@given(where=wheres)
def test_not_not_is_the_same_and_not_is_the_rest(where: Where) -> None:
    assert kept(Where(not_=Where(not_=where))) == kept(where)
    assert kept(Where(not_=where)) == EVERY - kept(where)


@given(one=wheres, other=wheres)
def test_and_is_what_both_keep_and_or_is_what_either_keeps(one: Where, other: Where) -> None:
    assert kept(Where(all_of=(one, other))) == kept(one) & kept(other)
    assert kept(Where(any_of=(one, other))) == kept(one) | kept(other)


@given(one=wheres, other=wheres)
def test_the_order_of_the_parts_changes_nothing(one: Where, other: Where) -> None:
    assert kept(Where(all_of=(one, other))) == kept(Where(all_of=(other, one)))
    assert kept(Where(any_of=(one, other))) == kept(Where(any_of=(other, one)))


@given(where=wheres, order=st.sampled_from([OrderField.NAME, OrderField.LINK_COUNT]))
def test_a_filter_takes_from_the_list_and_keeps_its_order(where: Where, order: OrderField) -> None:
    every = [node.id for node in select(GRAPH, N.MUSCLE, order_by=order)]

    found = [node.id for node in select(GRAPH, N.MUSCLE, where=where, order_by=order)]

    assert found == [id for id in every if id in kept(where)]


@given(names=st.lists(st.sampled_from(["a", "b", "c-x", "c-y"]), unique=True, min_size=1))
def test_the_order_of_the_records_changes_no_list(names: list[str]) -> None:
    graph = draw(*(f"muscle:{name}" for name in names))
    turned = draw(*(f"muscle:{name}" for name in reversed(names)))

    for order in (OrderField.ID, OrderField.NAME, OrderField.LINK_COUNT):
        for descending in (False, True):
            one = select(graph, N.MUSCLE, order_by=order, descending=descending)
            other = select(turned, N.MUSCLE, order_by=order, descending=descending)
            assert one == other
            assert len({node.id for node in one}) == len(names)


# Facets


def test_facets_count_each_word_of_a_list_the_most_frequent_first() -> None:
    found = facets(N.TECHNIQUE, GRAPH.of_kind(N.TECHNIQUE))

    assert [(facet.field, dict(facet.counts)) for facet in found] == [
        ("performed_by", {"medical": 2, "self": 1}),
        ("role", {"core": 1, "other_profession": 1}),
        ("targets", {}),
    ]
    assert next(iter(found[0].counts)) == ("medical", 2)


@cache
def real() -> Graph:
    return Graph.load()


@pytest.mark.parametrize("kind", list(FACETED))
def test_a_facet_counts_what_a_filter_by_its_word_keeps(kind: NodeKind) -> None:
    graph = real()
    every = graph.of_kind(kind)

    for facet in facets(kind, every):
        for word, count in facet.counts:
            assert count == len(select(graph, kind, where=Where(words=((facet.field, (word,)),))))
        holding = [node for node in every if words_of(node, facet.field)]
        assert sum(count for _, count in facet.counts) >= len(holding)


# Claims


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        pytest.param(ClaimWhere(technique="pressure"), ["c1", "c2", "c3"], id="technique"),
        pytest.param(ClaimWhere(condition="gout"), ["c3"], id="condition"),
        pytest.param(ClaimWhere(ids=("claim:c2", "CLAIM:C4")), ["c2", "c4"], id="ids"),
        pytest.param(ClaimWhere(kinds=(EdgeKind.SUPPLIED_BY,)), ["c4"], id="kind of question"),
        pytest.param(ClaimWhere(directions=(ClaimDirection.HARM,)), ["c2"], id="directions"),
        pytest.param(ClaimWhere(certainties=(Certainty.HIGH,)), ["c3"], id="certainties"),
        pytest.param(ClaimWhere(since=2000), ["c2"], id="since"),
        pytest.param(ClaimWhere(until=2000), ["c1", "c3"], id="until"),
        pytest.param(ClaimWhere(text_contains="SHAM"), ["c3"], id="text"),
        pytest.param(
            ClaimWhere(
                any_of=(ClaimWhere(condition="gout"), ClaimWhere(reference="reference:new"))
            ),
            ["c2", "c3"],
            id="or",
        ),
        pytest.param(
            ClaimWhere(technique="pressure", not_=ClaimWhere(condition="gout")),
            ["c1", "c2"],
            id="not",
        ),
    ],
)
def test_a_list_of_claims_keeps_what_holds(where: ClaimWhere, expected: list[str]) -> None:
    assert [each.claim.id.partition(":")[2] for each in claims(GRAPH, where)] == expected


def test_claims_are_ordered_with_the_id_as_tiebreak() -> None:
    def ordered(order_by: ClaimOrderField, descending: bool) -> list[str]:
        found = claims(GRAPH, order_by=order_by, descending=descending)
        return [each.claim.id.partition(":")[2] for each in found]

    assert ordered(ClaimOrderField.YEAR, False) == ["c4", "c1", "c3", "c2"]
    assert ordered(ClaimOrderField.CERTAINTY, True) == ["c3", "c1", "c2", "c4"]
    assert ordered(ClaimOrderField.DIRECTION, False) == ["c1", "c3", "c4", "c2"]
    assert ordered(ClaimOrderField.ID, True) == ["c4", "c3", "c2", "c1"]


def test_claims_divide_by_what_was_found_and_how_surely() -> None:
    found = claim_facets(GRAPH, claims(GRAPH))

    assert {facet.field: dict(facet.counts) for facet in found} == {
        "direction": {"benefit": 3, "harm": 1},
        "certainty": {"low": 3, "high": 1},
        "kind": {"studied_for": 3, "supplied_by": 1},
        "technique_role": {"core": 3},
    }


def test_a_claim_that_is_not_there_is_refused() -> None:
    with pytest.raises(UnknownNodeError):
        claims(GRAPH, ClaimWhere(ids=("claim:c9",)))
