"""What the graph is made of: nodes of each kind, and the statements that link them.

Frozen values without behaviour beyond their own wording. The data file is read into
these classes and its JSON Schema is printed from them, so a field exists in the file
if and only if it stands here. A field left out of the file means *not known*.
"""

import re
from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from pydantic import ConfigDict, Field

from kg.vocabulary import (
    AnatomicalRelation,
    Basis,
    Certainty,
    ClaimDirection,
    Confidence,
    EdgeKind,
    FiresOn,
    Match,
    MuscleRank,
    NodeKind,
    Practitioner,
    Qualifier,
    Reach,
    Role,
    Side,
    Split,
    SplitBasis,
    Surface,
    SynonymType,
    Target,
    TechniqueRole,
    Urgency,
    Verdict,
    WarningBasis,
    WarningType,
)

SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
NodeId = Annotated[str, Field(pattern=rf"^[a-z_]+:{SLUG}$")]
TEXT = r"^\S(?:.*\S)?$"
Text = Annotated[str, Field(pattern=TEXT)]
"""One line of text without space at its ends, never empty."""

RED_FLAG_GROUP = "red-flag"
"""The group of conditions that need medical care first."""

_STRICT = ConfigDict(extra="forbid", use_attribute_docstrings=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Synonym:
    """Another name of a node."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    text: Text
    type: SynonymType = SynonymType.EXACT


@dataclass(frozen=True, slots=True, kw_only=True)
class Xref:
    """The identifier of the same, or nearly the same, thing in a public vocabulary."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    id: Text
    """A CURIE: prefix, colon, local identifier, such as UBERON:0001298."""
    match: Match
    label: str = ""
    """The other vocabulary's own label, where it was seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a statement was read."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    reference: NodeId
    locator: str = ""
    """Where in it: a volume, figure, table or page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What one reference found on the question that the edge names."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    id: NodeId
    reference: NodeId
    outcome: str
    """What was measured, in the words of the work."""
    direction: ClaimDirection
    certainty: Certainty
    outcomes: tuple[NodeId, ...] = ()
    """The kinds of result that it falls under; our reading."""
    subject_aspect: str = ""
    """What narrows the subject, such as active trigger points of a muscle."""
    object_aspect: str = ""
    comparator: str = ""
    direction_note: str = ""
    """What qualifies the direction: mixed may stand for not known."""
    effect: str = ""
    n: str = ""
    """People, unless it says trials, studies, reviews or sessions."""
    follow_up: str = ""
    certainty_text: str = ""
    """The grade as first written, with its reason."""
    independent_group: Text
    """The body of data behind the claim; what counts once."""
    group_note: str = ""
    split_from: str = ""
    """The claim of which this is a part, where one work found two things at once."""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A thing that can be asked about; each kind adds its own fields."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    id: NodeId
    kind: NodeKind
    name: Text
    prose: str = ""
    """How the name reads within a sentence, where the rule of ``in_prose`` misses it."""
    plural: bool = False
    """Whether the name is grammatically plural."""
    description: str = ""
    synonyms: tuple[Synonym, ...] = ()
    xrefs: tuple[Xref, ...] = ()
    sources: tuple[Source, ...] = ()
    """Where the text of the record itself was read; statements have their own."""
    replaced_by: NodeId | None = None
    """Set on a retired node: where its meaning lives now. A retired id is never reused."""

    @property
    def slug(self) -> str:
        """The id without its kind."""
        return self.id.partition(":")[2]

    @property
    def in_prose(self) -> str:
        """The name as it reads in the middle of a sentence.

        >>> Region(id="region:calf", name="Calf (back of the lower leg)").in_prose
        'the calf'
        >>> Muscle(id="muscle:x", rank="part", name="Triceps brachii, long head").in_prose
        'the long head of triceps brachii'
        """
        return self.prose or _ARTICLES.get(self.kind, "") + _uncapitalised(
            without_brackets(self.name)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition(Node):
    """A diagnosis or pain state."""

    kind: Literal[NodeKind.CONDITION] = NodeKind.CONDITION
    group: Text
    """A grouping of our own: where it sits, or why it matters (red-flag, caution)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OntologyRelation:
    """A bone or nerve branch that an ontology names for a muscle; no node stands for it here."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    relation: AnatomicalRelation
    label: Text
    source: NodeId
    xref: str = ""
    part: str = ""
    """The head of the muscle that is meant, where not all of it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Muscle(Node):
    """A muscle, a part of one, or a group."""

    kind: Literal[NodeKind.MUSCLE] = NodeKind.MUSCLE
    rank: MuscleRank
    origin: str = ""
    insertion: str = ""
    actions: str = ""
    roots: str = ""
    """Root levels of its supply; books differ."""
    complaints: str = ""
    """What people cannot do, or feel on doing, when it is in trouble; lore."""
    symptoms: str = ""
    """What its trigger points are said to cause beside pain; lore."""
    remarks: str = ""
    """What the sources say of nerve, entrapment, load, satellites and look-alikes beyond the
    statements of the graph.
    """
    unsourced: tuple[str, ...] = ()
    """Which of these texts were not seen on the cited pages."""
    ontology_relations: tuple[OntologyRelation, ...] = ()

    @property
    def in_prose(self) -> str:
        """The name within a sentence; parts and groups take an article."""
        if self.prose:
            return self.prose
        name = _uncapitalised(without_brackets(self.name))
        whole, comma, part = name.partition(", ")
        if comma:
            return f"the {part} of {whole}"
        return f"the {name}" if self.plural or self.rank is not MuscleRank.MUSCLE else name


@dataclass(frozen=True, slots=True, kw_only=True)
class Region(Node):
    """A place where pain is felt."""

    kind: Literal[NodeKind.REGION] = NodeKind.REGION
    surface_id: str = ""
    """Its own slug, if the body map shows a cell of it; a wider region is shown by its parts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TriggerPoint(Node):
    """One spot in one muscle. Numbers are ours, not those of any atlas."""

    kind: Literal[NodeKind.TRIGGER_POINT] = NodeKind.TRIGGER_POINT
    location: Text
    """Where a finger finds it."""
    surface: Surface
    reach: Reach
    part: str = ""
    """Which part of the muscle, where no node stands for that part."""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Technique(Node):
    """Something done to ease the trouble."""

    kind: Literal[NodeKind.TECHNIQUE] = NodeKind.TECHNIQUE
    role: TechniqueRole
    performed_by: tuple[Practitioner, ...]
    """Who may perform it: our reading, not law."""
    performed_note: str = ""
    targets: tuple[Target, ...] = ()
    dose: str = ""
    """As a source gives it."""
    cautions: str = ""
    where: tuple[NodeId, ...] = ()
    """The regions to which it is limited; anywhere, if none is named."""
    steps: tuple[Text, ...] = ()
    """How it is carried out, in our own words, after the sources of the record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Symptom(Node):
    """A complaint or sign."""

    kind: Literal[NodeKind.SYMPTOM] = NodeKind.SYMPTOM
    group: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Factor(Node):
    """A cause or perpetuating factor; its description tells the supposed mechanism."""

    kind: Literal[NodeKind.FACTOR] = NodeKind.FACTOR
    group: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Nerve(Node):
    """A nerve, plexus or root."""

    kind: Literal[NodeKind.NERVE] = NodeKind.NERVE
    group: Text
    roots: str = ""
    """Spinal or cranial levels, as one source gives them; books differ."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding(Node):
    """Something said, seen or measured."""

    kind: Literal[NodeKind.FINDING] = NodeKind.FINDING
    group: Text
    cues: tuple[Text, ...] = ()
    """How people tell of it, in the language of :mod:`kg.cues`; each is one way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RedFlag(Node):
    """A warning: what to ask, and what to do. Its absence never means safe."""

    kind: Literal[NodeKind.RED_FLAG] = NodeKind.RED_FLAG
    type: WarningType
    urgency: Urgency
    question: Text
    """What to ask, in plain words."""
    action: Text
    """What to do; must be shown whole."""
    fires_on: FiresOn
    priority: Literal[1, 2, 3]
    """Within one complaint: 1 ask first, 3 weak on its own or rare."""
    basis: WarningBasis
    weak_source: bool = False
    """Whether a better source is wanted."""
    single_source: bool = False
    suspected: str = ""
    """What it raises concern of, in words, where no condition of the graph stands for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic(Node):
    """What studies ask about the trigger point itself."""

    kind: Literal[NodeKind.TOPIC] = NodeKind.TOPIC


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Node):
    """A kind of result."""

    kind: Literal[NodeKind.OUTCOME] = NodeKind.OUTCOME
    group: Text
    better: Literal["lower", "higher", "none"]
    """Which direction is good."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guidance(Node):
    """Advice; its name is the advice, in our own words."""

    kind: Literal[NodeKind.GUIDANCE] = NodeKind.GUIDANCE


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleClaim(Node):
    """A statement of the source article; its name paraphrases it, its description weighs it."""

    kind: Literal[NodeKind.ARTICLE_CLAIM] = NodeKind.ARTICLE_CLAIM
    number: int
    verdict: Verdict
    verdict_note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference(Node):
    """A publication or page; bibliographic facts only, and only those that were seen."""

    kind: Literal[NodeKind.REFERENCE] = NodeKind.REFERENCE
    type: Text
    """A CSL type, such as article-journal, book or webpage."""
    authors: tuple[str, ...] = ()
    """Family name and given name or initials, in the order printed."""
    authors_incomplete: bool = False
    year: int | None = None
    container: str = ""
    publisher: str = ""
    volume: str = ""
    issue: str = ""
    page: str = ""
    doi: str = ""
    pmid: str = ""
    pmcid: str = ""
    isbn: str = ""
    url: str = ""
    design: str = ""
    note: str = ""

    @property
    def link(self) -> str:
        """Where a reader finds it: by DOI, PubMed, the page, or a catalogue of books."""
        if self.doi:
            return f"https://doi.org/{self.doi}"
        if self.pmid:
            return f"https://pubmed.ncbi.nlm.nih.gov/{self.pmid}/"
        if self.isbn and not self.url:
            return f"https://www.worldcat.org/isbn/{self.isbn.replace('-', '')}"
        return self.url

    @property
    def citation(self) -> str:
        """One line: authors, year, title, where published, and where it is found."""
        who = ", ".join(self.authors[:3]) + (
            " et al." if len(self.authors) > 3 or self.authors_incomplete else ""
        )
        when = f"({self.year})" if self.year else ""
        where = self.container or self.publisher
        return " ".join(part for part in (who, when, f"{self.name}.", where, self.link) if part)


AnyNode = Annotated[
    Condition
    | Muscle
    | Region
    | TriggerPoint
    | Technique
    | Symptom
    | Factor
    | Nerve
    | Finding
    | RedFlag
    | Topic
    | Outcome
    | Guidance
    | ArticleClaim
    | Reference,
    Field(discriminator="kind"),
]
"""A node of any kind, told apart by ``kind``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """One sourced statement about two nodes, known by (subject, kind, object)."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    subject: NodeId
    kind: EdgeKind
    object: NodeId
    basis: Basis
    role: Role | None = None
    """Of a referral only, and there always."""
    qualifier: Qualifier | None = None
    confidence: Confidence | None = None
    side: Side | None = None
    split: Split | None = None
    split_basis: SplitBasis | None = None
    agreement: int | None = None
    """Number of distinct publishers seen; consistency of retelling, not of observation."""
    details: tuple[str, ...] = ()
    """Finer places, in the source's sense, than the region that stands for them."""
    note: str = ""
    sources: tuple[Source, ...] = ()
    claims: tuple[Claim, ...] = ()

    @property
    def id(self) -> str:
        """Subject, kind and object in one readable word.

        >>> edge = Edge(subject="region:calf", kind="part_of", object="region:leg", basis="article")
        >>> edge.id
        'region:calf|part_of|region:leg'
        """
        return f"{self.subject}|{self.kind}|{self.object}"

    @property
    def cited(self) -> tuple[str, ...]:
        """The ids of the references that it cites, in order, each once."""
        sources = (source.reference for source in self.sources)
        return tuple(dict.fromkeys([*sources, *(claim.reference for claim in self.claims)]))

    def other(self, end: str) -> str:
        """The end that is not *end*."""
        return self.object if end == self.subject else self.subject

    def joins(self, one: str, other: str) -> bool:
        """Whether these two are its ends, either way round."""
        return {one, other} == {self.subject, self.object}


Version = Annotated[str, Field(pattern=r"^\d+\.\d+\.\d+$")]
Date = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """One release of the data, and what a user of the ones before will notice."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    version: Version
    released: Date
    changes: tuple[Text, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What the data file says of itself."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    title: Text
    version: Version
    """Version of the data, apart from that of the code (semantic versioning)."""
    released: Date
    license: Text
    citation: Text
    disclaimer: Text
    review: Text
    """By whom, and how far, the data were reviewed."""
    attributions: tuple[Text, ...] = ()
    """What must be said of the sources when the data are used."""
    releases: tuple[Release, ...] = ()
    """Newest first."""


_ARTICLES = {NodeKind.REGION: "the ", NodeKind.NERVE: "the "}


def without_brackets(name: str) -> str:
    """The name without what stands in brackets.

    >>> without_brackets("Calf (back of the lower leg)")
    'Calf'
    """
    return re.sub(r"\s*\([^)]*\)", "", name).strip() or name


def _uncapitalised(name: str) -> str:
    """Lower the first letter, unless the first word is an abbreviation or a level.

    >>> _uncapitalised("Upper jaw"), _uncapitalised("TMJ pain"), _uncapitalised("C5 nerve")
    ('upper jaw', 'TMJ pain', 'C5 nerve')
    """
    first = name.partition(" ")[0]
    is_word = first[1:].replace("-", "").isalpha() and first[1:].islower()
    return name[0].lower() + name[1:] if is_word or first == "A" else name
