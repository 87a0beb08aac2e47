"""The things of the graph: one interface, and a type for each kind of node.

What several kinds share sits on the interface; each kind adds its own fields, and its typed
relations, which are made from the rows of ``kg.RELATIONS``.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Annotated, TypeVar, cast

import strawberry

from api.context import Info
from api.paging import After, Before, First, Last, page
from api.types.basics import Source, Synonym, Xref
from api.types.connections import Connection, relation_field
from api.types.enums import (
    AnatomicalRelation,
    FiresOn,
    LinkDirection,
    LinkKind,
    MuscleRank,
    NodeKind,
    Practitioner,
    Reach,
    Surface,
    Target,
    TechniqueRole,
    Urgency,
    Verdict,
    WarningBasis,
    WarningType,
)
from api.types.evidence import Claim, ClaimConnection, ClaimEdge, Evidence, EvidenceSummary
from api.types.links import LinkConnection, LinkCount, link_connection
from api.types.paths import Avoided, Kinds, RelatedConnection, RelatedSearch
from api.types.registry import TYPES, Node, wrap
from kg import RELATIONS, AnyNode, Edge, model, related, summarise
from kg.claims import FoundClaim, claims_of
from kg.coverage import DISPUTED_THEORY
from kg.relations import techniques_for_points
from kg.vocabulary import EdgeKind
from kg.vocabulary import NodeKind as Kind

C = TypeVar("C", bound=type)

MaxHops = Annotated[int, strawberry.argument(description="How many links a path may have, 1 to 6.")]


@strawberry.interface(description="A node of the graph: what all kinds share.")
class Entity(Node):
    node: strawberry.Private[AnyNode]

    @strawberry.field(description="The kind and the slug, as kind:slug; readable and permanent.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(self.node.id)

    @strawberry.field(description="What sort of thing it is.")
    def kind(self) -> NodeKind:
        return self.node.kind

    @strawberry.field(description="The id without its kind.")
    def slug(self) -> str:
        return self.node.slug

    @strawberry.field(description="Its name; unique within its kind.")
    def name(self) -> str:
        return self.node.name

    @strawberry.field(description="Other names.")
    def synonyms(self) -> list[Synonym]:
        return [Synonym.of(synonym) for synonym in self.node.synonyms]

    @strawberry.field(description="What it is, in our own words; null where nothing was written.")
    def description(self) -> str | None:
        return self.node.description or None

    @strawberry.field(
        description="Where its own texts were read; its links have sources of their own."
    )
    def sources(self) -> list[Source]:
        return [Source(value=source) for source in self.node.sources]

    @strawberry.field(description="Its identifiers in public vocabularies.")
    def xrefs(self) -> list[Xref]:
        return [Xref.of(xref) for xref in self.node.xrefs]

    @strawberry.field(
        description="Its links as they stand, by kind, firmest first within a kind. Nothing is "
        "rolled up here; the typed relations do that."
    )
    def links(
        self,
        info: Info,
        kinds: Annotated[
            list[LinkKind] | None,
            strawberry.argument(description="Only links of these kinds; all, if not given."),
        ] = None,
        direction: Annotated[
            LinkDirection, strawberry.argument(description="Which end of them the node is.")
        ] = LinkDirection.EITHER,
        other: Annotated[
            list[NodeKind] | None,
            strawberry.argument(description="Only links to nodes of these kinds."),
        ] = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> LinkConnection:
        found = info.context.graph.links(
            self.node.id, kinds=kinds, forward=_FORWARD[direction], others=other
        )
        return link_connection(
            page(found, _edge_id, first=first, after=after, last=last, before=before)
        )

    @strawberry.field(description="How many links it has of each kind and direction, for tabs.")
    def link_counts(self, info: Info) -> list[LinkCount]:
        counts = Counter(
            (edge.kind, edge.subject == self.node.id)
            for edge in info.context.graph.links(self.node.id)
        )
        return [
            LinkCount(
                kind=kind,
                direction=LinkDirection.OUTGOING if outgoing else LinkDirection.INCOMING,
                count=counts[kind, outgoing],
            )
            for kind in EdgeKind
            for outgoing in (True, False)
            if counts[kind, outgoing]
        ]

    @strawberry.field(
        description="What studies found on questions about it, by claim id; of a reference, what "
        "it found, and of a kind of result, the claims that fall under it."
    )
    def claims(
        self,
        info: Info,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> ClaimConnection:
        found = claims_of(info.context.graph, self.node)
        return claim_connection(found, first=first, after=after, last=last, before=before)

    @strawberry.field(
        description="Nodes of a kind within reach, strongest path first; each with its paths, "
        "sentences and references."
    )
    def related(
        self,
        info: Info,
        kind: Annotated[NodeKind, strawberry.argument(description="The kind looked for.")],
        max_hops: MaxHops = 3,
        via: Kinds = None,
        avoid: Avoided = None,
        evidence: Evidence = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> RelatedConnection:
        kept = evidence.value() if evidence else None
        search = RelatedSearch(max_hops, via, avoid, kept)
        found = related(
            info.context.graph,
            self.node.id,
            kind,
            max_hops=max_hops,
            via=via,
            avoid=avoid or (),
            evidence=kept,
            budget=info.context.budget,
        )
        shown = page(
            found.nodes,
            lambda each: each.node.id,
            first=first,
            after=after,
            last=last,
            before=before,
        )
        return RelatedConnection.of(found, shown, search)


_FORWARD = {
    LinkDirection.OUTGOING: True,
    LinkDirection.INCOMING: False,
    LinkDirection.EITHER: None,
}


def claim_connection(
    found: Sequence[FoundClaim],
    *,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
) -> ClaimConnection:
    """A page of claims, with what all of them come to."""
    shown = page(
        found, lambda each: each.claim.id, first=first, after=after, last=last, before=before
    )
    edges = shown.map(lambda each, cursor: ClaimEdge(node=Claim(value=each), cursor=cursor))
    return ClaimConnection(
        edges=edges,
        nodes=[edge.node for edge in edges],
        page_info=shown.page_info,
        total_count=shown.total_count,
        evidence=EvidenceSummary.of(summarise([each.claim for each in found])),
        whole=found,
    )


def disputed_theory(info: Info) -> Entity | None:
    """The topic of the theory of trigger points, where the graph has it."""
    graph = info.context.graph
    return wrap(graph.node(DISPUTED_THEORY)) if DISPUTED_THEORY in graph.keys else None


def _edge_id(edge: Edge) -> str:
    return edge.id


def entity(kind: Kind) -> Callable[[C], C]:
    """Make a class the type that shows nodes of *kind*, with the relations of that kind."""

    def decorate(cls: C) -> C:
        for row in RELATIONS.values():
            if row.of is kind and row.name not in vars(cls):
                setattr(cls, row.name, relation_field(row))
        made: C = strawberry.type(cls, description=kind.description)
        TYPES[kind] = made
        return made

    return decorate


@entity(Kind.CONDITION)
class Condition(Entity):
    node: strawberry.Private[model.Condition]

    @strawberry.field(description="A grouping of our own: where it sits, or why it matters.")
    def group(self) -> str:
        return self.node.group


@strawberry.type(
    description="A bone or nerve branch that an ontology names for a muscle; finer than the nodes "
    "of this graph."
)
class OntologyRelation:
    relation: AnatomicalRelation = strawberry.field(description="What it is to the muscle.")
    label: str = strawberry.field(description="The label that the ontology gives it.")
    xref: str | None = strawberry.field(description="Its identifier there.")
    part: str | None = strawberry.field(description="Which head of the muscle is meant.")
    source: Annotated["Reference", strawberry.lazy("api.types.entities")] = strawberry.field(
        description="The ontology release it was read in."
    )


@entity(Kind.MUSCLE)
class Muscle(Entity):
    node: strawberry.Private[model.Muscle]

    @strawberry.field(description="A whole muscle, a part of one, or a group.")
    def rank(self) -> MuscleRank:
        return self.node.rank

    @strawberry.field(description="Where it arises.")
    def origin(self) -> str | None:
        return self.node.origin or None

    @strawberry.field(description="Where it inserts.")
    def insertion(self) -> str | None:
        return self.node.insertion or None

    @strawberry.field(description="What it does.")
    def actions(self) -> str | None:
        return self.node.actions or None

    @strawberry.field(description="Root levels of its supply; books differ.")
    def roots(self) -> str | None:
        return self.node.roots or None

    @strawberry.field(description="What people cannot do, or feel on doing, in trouble; lore.")
    def complaints(self) -> str | None:
        return self.node.complaints or None

    @strawberry.field(description="What its points are said to cause beside pain; lore.")
    def point_symptoms(self) -> str | None:
        return self.node.symptoms or None

    @strawberry.field(description="What the sources say beyond the links.")
    def remarks(self) -> str | None:
        return self.node.remarks or None

    @strawberry.field(description="Which of its texts were not seen on the cited pages.")
    def unsourced(self) -> list[str]:
        return list(self.node.unsourced)

    @strawberry.field(
        description="Attachments and nerve branches after the ontologies; not complete."
    )
    def ontology_relations(self, info: Info) -> list[OntologyRelation]:
        graph = info.context.graph
        return [
            OntologyRelation(
                relation=each.relation,
                label=each.label,
                xref=each.xref or None,
                part=each.part or None,
                source=cast("Reference", wrap(graph.node(each.source))),
            )
            for each in self.node.ontology_relations
        ]


@entity(Kind.REGION)
class Region(Entity):
    node: strawberry.Private[model.Region]

    @strawberry.field(
        description="The id of its cells on the body map, where it has any: its slug. A wider "
        "region is shown by the cells of its parts; an inner one has none."
    )
    def surface_id(self) -> str | None:
        return self.node.surface_id or None


@entity(Kind.TRIGGER_POINT)
class TriggerPoint(Entity):
    node: strawberry.Private[model.TriggerPoint]

    @strawberry.field(description="The muscle, or part of a muscle, that it belongs to.")
    def muscle(self, info: Info) -> Muscle:
        (edge,) = info.context.graph.links(self.node.id, kinds={EdgeKind.POINT_OF})
        return cast(Muscle, wrap(info.context.graph.node(edge.object)))

    @strawberry.field(
        description="The dispute over trigger points, with both sides cited: read it before "
        "explaining them to anyone."
    )
    def dispute(self, info: Info) -> "Topic | None":
        return cast("Topic | None", disputed_theory(info))

    @strawberry.field(
        description="Techniques that work on trigger points, by the weight of their best studied "
        "use, each with its cautions; none was studied for this point alone."
    )
    def techniques(
        self,
        info: Info,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Annotated["Technique", strawberry.lazy("api.types.entities")]]:
        found = techniques_for_points(info.context.graph)
        return Connection.of_nodes(
            page(found, lambda each: each.id, first=first, after=after, last=last, before=before),
            Kind.TECHNIQUE,
            found,
        )

    @strawberry.field(description="Where a finger finds it.")
    def location(self) -> str:
        return self.node.location

    @strawberry.field(description="From which side of the body it is reached.")
    def surface(self) -> Surface:
        return self.node.surface

    @strawberry.field(description="How it is reached.")
    def reach(self) -> Reach:
        return self.node.reach

    @strawberry.field(description="Which part of the muscle, where no node stands for that part.")
    def part(self) -> str | None:
        return self.node.part or None

    @strawberry.field(description="A remark: quality of the pain, conflicts between sources.")
    def note(self) -> str | None:
        return self.node.note or None


@entity(Kind.TECHNIQUE)
class Technique(Entity):
    node: strawberry.Private[model.Technique]

    @strawberry.field(description="Where it stands as seen from massage.")
    def role(self) -> TechniqueRole:
        return self.node.role

    @strawberry.field(description="Who may perform it: our reading, not law.")
    def performed_by(self) -> list[Practitioner]:
        return list(self.node.performed_by)

    @strawberry.field(description="What goes with that.")
    def performed_note(self) -> str | None:
        return self.node.performed_note or None

    @strawberry.field(description="What it works on.")
    def targets(self) -> list[Target]:
        return list(self.node.targets)

    @strawberry.field(description="How much, as a source gives it; null where none was seen.")
    def dose(self) -> str | None:
        return self.node.dose or None

    @strawberry.field(description="What to take care of. Null never means safe.")
    def cautions(self) -> str | None:
        return self.node.cautions or None

    @strawberry.field(description="The regions to which it is limited; empty means anywhere.")
    def where(self, info: Info) -> list[Region]:
        return [cast(Region, wrap(info.context.graph.node(region))) for region in self.node.where]

    @strawberry.field(
        description="How it is carried out, in order and in our own words; empty where no source "
        "that describes it was seen. Not a training."
    )
    def steps(self) -> list[str]:
        return list(self.node.steps)


@entity(Kind.SYMPTOM)
class Symptom(Entity):
    node: strawberry.Private[model.Symptom]

    @strawberry.field(description="A grouping of our own, such as pain.")
    def group(self) -> str:
        return self.node.group


@entity(Kind.FACTOR)
class Factor(Entity):
    node: strawberry.Private[model.Factor]

    @strawberry.field(description="Mechanical, behavioural, medical and so on.")
    def group(self) -> str:
        return self.node.group


@entity(Kind.NERVE)
class Nerve(Entity):
    node: strawberry.Private[model.Nerve]

    @strawberry.field(description="Where it belongs: cranial, a plexus, a spinal level.")
    def group(self) -> str:
        return self.node.group

    @strawberry.field(description="Its spinal or cranial levels after one source; books differ.")
    def roots(self) -> str | None:
        return self.node.roots or None


@entity(Kind.FINDING)
class Finding(Entity):
    node: strawberry.Private[model.Finding]

    @strawberry.field(description="Complaint, history, sign, event, test or measure.")
    def group(self) -> str:
        return self.node.group


@entity(Kind.RED_FLAG)
class RedFlag(Entity):
    node: strawberry.Private[model.RedFlag]

    @strawberry.field(description="What it asks for.")
    def type(self) -> WarningType:
        return self.node.type

    @strawberry.field(description="How soon to act.")
    def urgency(self) -> Urgency:
        return self.node.urgency

    @strawberry.field(description="When it is shown.")
    def fires_on(self) -> FiresOn:
        return self.node.fires_on

    @strawberry.field(description="Within one complaint: 1 ask first, 3 weak alone or rare.")
    def priority(self) -> int:
        return self.node.priority

    @strawberry.field(description="The best source behind the sign.")
    def basis(self) -> WarningBasis:
        return self.node.basis

    @strawberry.field(description="Whether a better source is wanted.")
    def weak_source(self) -> bool:
        return self.node.weak_source

    @strawberry.field(description="Whether it rests on one source.")
    def single_source(self) -> bool:
        return self.node.single_source

    @strawberry.field(
        description="What it raises concern of, in words, where no condition stands for it."
    )
    def suspected_text(self) -> str | None:
        return self.node.suspected or None

    @strawberry.field(description="What to ask, in plain words.")
    def question(self) -> str:
        return self.node.question

    @strawberry.field(description="What to do. Show it whole.")
    def action(self) -> str:
        return self.node.action


@entity(Kind.TOPIC)
class Topic(Entity):
    node: strawberry.Private[model.Topic]


@entity(Kind.OUTCOME)
class Outcome(Entity):
    node: strawberry.Private[model.Outcome]

    @strawberry.field(description="Reported by patients, measured by examiners and so on.")
    def group(self) -> str:
        return self.node.group

    @strawberry.field(description="Which direction is good: lower, higher or none.")
    def better(self) -> str:
        return self.node.better


@entity(Kind.GUIDANCE)
class Guidance(Entity):
    node: strawberry.Private[model.Guidance]


@entity(Kind.ARTICLE_CLAIM)
class ArticleClaim(Entity):
    node: strawberry.Private[model.ArticleClaim]

    @strawberry.field(description="Its place among the statements of the article, from 1.")
    def number(self) -> int:
        return self.node.number

    @strawberry.field(description="How it stands against the literature found.")
    def verdict(self) -> Verdict:
        return self.node.verdict

    @strawberry.field(description="A word that goes with the verdict.")
    def verdict_note(self) -> str | None:
        return self.node.verdict_note or None

    @strawberry.field(description="What the literature found, in our own words.")
    def reasons(self) -> str:
        return self.node.description

    @strawberry.field(description="The works on which the verdict rests.")
    def references(self, info: Info) -> list["Reference"]:
        graph = info.context.graph
        return [cast("Reference", wrap(graph.node(each.reference))) for each in self.node.sources]


@entity(Kind.REFERENCE)
class Reference(Entity):
    node: strawberry.Private[model.Reference]

    @strawberry.field(description="A CSL type, such as article-journal, book or webpage.")
    def type(self) -> str:
        return self.node.type

    @strawberry.field(description="Family name and given name, in the order printed.")
    def authors(self) -> list[str]:
        return list(self.node.authors)

    @strawberry.field(description="Whether the page that was seen named only some authors.")
    def authors_incomplete(self) -> bool:
        return self.node.authors_incomplete

    @strawberry.field(description="Year of publication.")
    def year(self) -> int | None:
        return self.node.year

    @strawberry.field(description="The journal or book it appeared in.")
    def container(self) -> str | None:
        return self.node.container or None

    @strawberry.field(description="The publisher.")
    def publisher(self) -> str | None:
        return self.node.publisher or None

    @strawberry.field(description="Volume.")
    def volume(self) -> str | None:
        return self.node.volume or None

    @strawberry.field(description="Issue.")
    def issue(self) -> str | None:
        return self.node.issue or None

    @strawberry.field(description="Page or pages.")
    def page(self) -> str | None:
        return self.node.page or None

    @strawberry.field(description="Digital object identifier.")
    def doi(self) -> str | None:
        return self.node.doi or None

    @strawberry.field(description="PubMed identifier.")
    def pmid(self) -> str | None:
        return self.node.pmid or None

    @strawberry.field(description="PubMed Central identifier.")
    def pmcid(self) -> str | None:
        return self.node.pmcid or None

    @strawberry.field(description="International standard book number.")
    def isbn(self) -> str | None:
        return self.node.isbn or None

    @strawberry.field(description="Where a reader finds it.")
    def link(self) -> str | None:
        return self.node.link or None

    @strawberry.field(description="Design of the study, or sort of work.")
    def design(self) -> str | None:
        return self.node.design or None

    @strawberry.field(description="A remark of the curators.")
    def note(self) -> str | None:
        return self.node.note or None

    @strawberry.field(description="One line to cite it by, of the facts that were seen.")
    def citation(self) -> str:
        return self.node.citation

    @strawberry.field(description="The statements of the graph that cite it.")
    def statements(
        self,
        info: Info,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> LinkConnection:
        found = info.context.graph.citing(self.node.id)
        # the field called page hides the function of that name within this class only
        return link_connection(
            page(found, _edge_id, first=first, after=after, last=last, before=before)
        )
