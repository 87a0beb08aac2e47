"""The typed relations of a thing: its regions, points, conditions and so on, with roll-up.

What holds for a part is found from the whole: the trigger points of the trapezius are those
of its parts, and the answer says through which part. One row of :data:`RELATIONS` per
relation; the schema's fields and the command's tables are made from it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kg.adjacency import weight
from kg.graph import Graph
from kg.kinds import EDGE_KINDS
from kg.model import AnyNode, Edge
from kg.vocabulary import EdgeKind, NodeKind, Role

E = EdgeKind
N = NodeKind


@dataclass(frozen=True, slots=True)
class Step:
    """Edges of some kinds, followed one way, to nodes of one kind."""

    kinds: frozenset[EdgeKind]
    forward: bool
    to: NodeKind


@dataclass(frozen=True, slots=True)
class Relation:
    """A named relation of one kind of node to another."""

    of: NodeKind
    name: str
    to: NodeKind
    description: str
    steps: tuple[Step, ...]
    """Alternatives: what any of them reaches belongs to the relation."""
    through_parts: bool = False
    """Whether the statements of its parts count for the whole."""
    by_qualifier: bool = False
    """Whether the order of the qualifiers in :mod:`kg.kinds` comes before firmness."""
    through_points: Step | None = None
    """Whether, and how, the statements of its muscles' trigger points count too."""


@dataclass(frozen=True, slots=True)
class Relative:
    """A node reached by a relation, and by which statements."""

    node: AnyNode
    edges: tuple[Edge, ...]
    """The statements that end in the node, firmest first."""
    through: tuple[AnyNode, ...]
    """The parts, muscles or points that the statements are about, where it is not the node
    asked about itself; in id order.
    """


def relatives(
    graph: Graph, id: str, relation: Relation, *, roles: Collection[Role] | None = None
) -> tuple[Relative, ...]:
    """What *relation* reaches from the node *id*: the firmest first, then in id order.

    What must be ruled out comes by urgency instead. Statements of the node itself come before
    those of its parts. The cost grows with the edges of the node and its parts.

    Args:
        graph: The graph.
        id: A node id of the kind that the relation is of.
        relation: A row of :data:`RELATIONS`.
        roles: Only referrals with one of these roles; other statements have none and stay.
    """
    found: dict[str, list[tuple[Edge, str]]] = defaultdict(list)
    speakers = graph.parts_of(id) if relation.through_parts else (id,)
    for speaker in speakers:
        for step in relation.steps:
            for edge in graph.links(
                speaker, kinds=step.kinds, forward=step.forward, others={step.to}
            ):
                far = edge.other(speaker)
                if step.to is relation.to:
                    found[far].append((edge, speaker))
                elif relation.through_points:
                    _continue(graph, far, relation.through_points, found)
    ranked = [_relative(graph, id, far, said, roles) for far, said in found.items() if far != id]

    def place(each: Relative) -> tuple[bool, int, float, str]:
        first = each.edges[0]
        qualified = _qualifier_place(first) if relation.by_qualifier else 0
        return bool(each.through), qualified, -weight(first), each.node.id

    return tuple(sorted((relative for relative in ranked if relative.edges), key=place))


def relation(of: NodeKind, name: str) -> Relation:
    """The relation called *name* of nodes of the kind *of*."""
    return RELATIONS[of, name]


def _qualifier_place(edge: Edge) -> int:
    return [*EDGE_KINDS[edge.kind].qualifiers, None].index(edge.qualifier)


def _continue(
    graph: Graph, middle: str, step: Step, found: dict[str, list[tuple[Edge, str]]]
) -> None:
    """Take one step more, from a point or muscle (and its parts) on the way."""
    for speaker in graph.parts_of(middle):
        for edge in graph.links(speaker, kinds=step.kinds, forward=step.forward, others={step.to}):
            found[edge.other(speaker)].append((edge, speaker))


def _relative(
    graph: Graph,
    id: str,
    far: str,
    said: list[tuple[Edge, str]],
    roles: Collection[Role] | None,
) -> Relative:
    kept = {
        edge.id: (edge, speaker)
        for edge, speaker in said
        if roles is None or edge.role is None or edge.role in roles
    }
    by_firmness = sorted(
        kept.values(), key=lambda pair: (pair[1] != id, -weight(pair[0]), pair[0].id)
    )
    through = sorted({speaker for _, speaker in by_firmness} - {id})
    own = any(speaker == id for _, speaker in by_firmness)
    return Relative(
        node=graph.node(far),
        edges=tuple(edge for edge, _ in by_firmness),
        through=() if own else tuple(graph.node(each) for each in through),
    )


def _step(to: NodeKind, *kinds: EdgeKind, inverse: bool = False) -> Step:
    return Step(frozenset(kinds), not inverse, to)


_TO_POINTS = _step(N.TRIGGER_POINT, E.POINT_OF, inverse=True)
_TO_ZONES = _step(N.REGION, E.REFERS_TO)
_MUSCLES = _step(N.MUSCLE, E.INVOLVES_MUSCLE, E.MIMICKED_BY)

_ROWS = (
    Relation(
        N.CONDITION, "regions", N.REGION, "Where the condition is felt or seen.",
        (_step(N.REGION, E.FELT_IN),),
    ),
    Relation(
        N.CONDITION, "influencing_regions", N.REGION,
        "Regions that it comes from or is fed from; it need not be felt there.",
        (_step(N.REGION, E.INFLUENCED_FROM),),
    ),
    Relation(
        N.CONDITION, "symptoms", N.SYMPTOM, "Complaints and signs by which it shows itself.",
        (_step(N.SYMPTOM, E.HAS_SYMPTOM),),
    ),
    Relation(
        N.CONDITION, "findings", N.FINDING, "What is found, or told, in it.",
        (_step(N.FINDING, E.HAS_SYMPTOM, E.CAUSED_OR_PERPETUATED_BY),),
    ),
    Relation(
        N.CONDITION, "muscles", N.MUSCLE,
        "Muscles that take part in it, or whose referred pain is taken for it.",
        (_MUSCLES,),
    ),
    Relation(
        N.CONDITION, "trigger_points", N.TRIGGER_POINT,
        "Trigger points of its muscles and of their parts; the edge names the muscle. A point "
        "listed here belongs to such a muscle: it is not said to cause the condition.",
        (_MUSCLES,), through_points=_TO_POINTS,
    ),
    Relation(
        N.CONDITION, "techniques", N.TECHNIQUE,
        "Techniques named, recommended, studied or claimed for it; not a recommendation.",
        (_step(N.TECHNIQUE, E.STUDIED_FOR, inverse=True),),
    ),
    Relation(
        N.CONDITION, "factors", N.FACTOR, "What is said to cause it, feed it or go with it.",
        (_step(N.FACTOR, E.CAUSED_OR_PERPETUATED_BY, E.ASSOCIATED_WITH),),
    ),
    Relation(
        N.CONDITION, "causes", N.CONDITION, "Other conditions said to cause or feed it.",
        (_step(N.CONDITION, E.CAUSED_OR_PERPETUATED_BY),),
    ),
    Relation(
        N.CONDITION, "consequences", N.CONDITION, "Conditions that it is said to cause or feed.",
        (_step(N.CONDITION, E.CAUSED_OR_PERPETUATED_BY, inverse=True),),
    ),
    Relation(
        N.CONDITION, "nerves", N.NERVE, "Nerves and roots that take part in it.",
        (_step(N.NERVE, E.INVOLVES_NERVE),),
    ),
    Relation(
        N.CONDITION, "rule_out", N.CONDITION,
        "What must be ruled out first, emergencies before all: dangerous or often missed "
        "look-alikes, and what the condition may turn into. An empty list never means that "
        "nothing needs ruling out.",
        (_step(N.CONDITION, E.RULE_OUT),), by_qualifier=True,
    ),
    Relation(
        N.CONDITION, "differentials", N.CONDITION, "Conditions that it must be told apart from.",
        (_step(N.CONDITION, E.DIFFERENTIAL_OF),),
    ),
    Relation(
        N.CONDITION, "associated", N.CONDITION, "Conditions found together with it.",
        (_step(N.CONDITION, E.ASSOCIATED_WITH),),
    ),
    Relation(
        N.CONDITION, "broader", N.CONDITION, "Wider conditions of which it is a kind.",
        (_step(N.CONDITION, E.KIND_OF),),
    ),
    Relation(
        N.CONDITION, "narrower", N.CONDITION, "Its narrower kinds.",
        (_step(N.CONDITION, E.KIND_OF, inverse=True),),
    ),
    Relation(
        N.CONDITION, "screened_as", N.CONDITION,
        "Conditions whose warning signs must be asked about in this one too.",
        (_step(N.CONDITION, E.SCREENED_AS),),
    ),
    Relation(
        N.MUSCLE, "trigger_points", N.TRIGGER_POINT, "Its trigger points and those of its parts.",
        (_TO_POINTS,), through_parts=True,
    ),
    Relation(
        N.MUSCLE, "parts", N.MUSCLE, "Its heads, bellies and fibre groups, or a group's members.",
        (_step(N.MUSCLE, E.PART_OF, inverse=True),),
    ),
    Relation(
        N.MUSCLE, "part_of", N.MUSCLE, "The whole muscle, or the group, that it is part of.",
        (_step(N.MUSCLE, E.PART_OF),),
    ),
    Relation(
        N.MUSCLE, "regions", N.REGION,
        "Where it lies, and where its trigger points refer to; the links on the edge tell which.",
        (_step(N.REGION, E.LIES_IN), _TO_POINTS), through_parts=True, through_points=_TO_ZONES,
    ),
    Relation(
        N.MUSCLE, "conditions", N.CONDITION,
        "Conditions that it, or a part of it, takes part in or can mimic.",
        (_step(N.CONDITION, E.INVOLVES_MUSCLE, E.MIMICKED_BY, inverse=True),), through_parts=True,
    ),
    Relation(
        N.TRIGGER_POINT, "muscle", N.MUSCLE, "The muscle, or part, that it belongs to.",
        (_step(N.MUSCLE, E.POINT_OF),),
    ),
    Relation(
        N.TRIGGER_POINT, "referral", N.REGION,
        "Where pressing it is said to cause pain: its referral zones.",
        (_TO_ZONES,),
    ),
    Relation(
        N.TRIGGER_POINT, "shares_pattern_with", N.TRIGGER_POINT,
        "Points for which the books draw one common zone, so that neither was charted apart.",
        (_step(N.TRIGGER_POINT, E.SHARES_PATTERN_WITH),),
    ),
    Relation(
        N.REGION, "part_of", N.REGION, "The wider region around it.",
        (_step(N.REGION, E.PART_OF),),
    ),
    Relation(
        N.REGION, "parts", N.REGION, "The regions directly within it.",
        (_step(N.REGION, E.PART_OF, inverse=True),),
    ),
    Relation(
        N.REGION, "muscles_here", N.MUSCLE, "Muscles that lie in it or in a region within it.",
        (_step(N.MUSCLE, E.LIES_IN, inverse=True),), through_parts=True,
    ),
    Relation(
        N.REGION, "referred_from", N.TRIGGER_POINT,
        "Trigger points said to refer pain to it, or to a region within it.",
        (_step(N.TRIGGER_POINT, E.REFERS_TO, inverse=True),), through_parts=True,
    ),
    Relation(
        N.REGION, "conditions", N.CONDITION,
        "Conditions felt in it, or in a region within it.",
        (_step(N.CONDITION, E.FELT_IN, inverse=True),), through_parts=True,
    ),
    Relation(
        N.SYMPTOM, "conditions", N.CONDITION, "Conditions that can show themselves by it.",
        (_step(N.CONDITION, E.HAS_SYMPTOM, inverse=True),),
    ),
    Relation(
        N.FINDING, "conditions", N.CONDITION, "Conditions that it is tied to.",
        (_step(N.CONDITION, E.HAS_SYMPTOM, E.CAUSED_OR_PERPETUATED_BY, inverse=True),),
    ),
    Relation(
        N.FACTOR, "conditions", N.CONDITION, "Conditions that it is said to cause or go with.",
        (_step(N.CONDITION, E.CAUSED_OR_PERPETUATED_BY, E.ASSOCIATED_WITH, inverse=True),),
    ),
    Relation(
        N.NERVE, "conditions", N.CONDITION, "Conditions that it takes part in.",
        (_step(N.CONDITION, E.INVOLVES_NERVE, inverse=True),),
    ),
    Relation(
        N.NERVE, "branches", N.NERVE, "The nerves that come from it.",
        (_step(N.NERVE, E.PART_OF, inverse=True),),
    ),
    Relation(
        N.NERVE, "branch_of", N.NERVE, "The nerve or plexus that it comes from.",
        (_step(N.NERVE, E.PART_OF),),
    ),
    Relation(
        N.TECHNIQUE, "studied_for", N.CONDITION,
        "Conditions for which it was named, recommended, studied or claimed; with what result "
        "is another matter.",
        (_step(N.CONDITION, E.STUDIED_FOR),),
    ),
    Relation(
        N.TECHNIQUE, "broader", N.TECHNIQUE, "The wider sort of technique.",
        (_step(N.TECHNIQUE, E.KIND_OF),),
    ),
    Relation(
        N.TECHNIQUE, "narrower", N.TECHNIQUE, "Its narrower sorts.",
        (_step(N.TECHNIQUE, E.KIND_OF, inverse=True),),
    ),
)  # fmt: skip

RELATIONS: Mapping[tuple[NodeKind, str], Relation] = MappingProxyType(
    {(row.of, row.name): row for row in _ROWS}
)
"""Every typed relation, by the kind of node it is of and its name."""
