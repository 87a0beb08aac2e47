"""The reference page of the vocabulary, printed from the tables that the program itself uses."""

from collections.abc import Iterable, Iterator

from kg import vocabulary
from kg.adjacency import DAMPING
from kg.evidence import CERTAINTY_FACTORS, DIRECTION_FACTORS
from kg.kinds import CONFIDENCE_FACTORS, EDGE_KINDS, NOUNS, EdgeKindRule, in_number
from kg.rules import RULES
from kg.vocabulary import NodeKind, Word

_LISTS: tuple[type[Word], ...] = (
    vocabulary.Role,
    vocabulary.Qualifier,
    vocabulary.Basis,
    vocabulary.Confidence,
    vocabulary.Side,
    vocabulary.Split,
    vocabulary.SplitBasis,
    vocabulary.MuscleRank,
    vocabulary.Surface,
    vocabulary.Reach,
    vocabulary.SynonymType,
    vocabulary.Match,
    vocabulary.ClaimDirection,
    vocabulary.Direction,
    vocabulary.Certainty,
    vocabulary.WarningType,
    vocabulary.Urgency,
    vocabulary.FiresOn,
    vocabulary.WarningBasis,
    vocabulary.Practitioner,
    vocabulary.TechniqueRole,
    vocabulary.Target,
    vocabulary.AnatomicalRelation,
    vocabulary.Verdict,
)


def reference_page() -> str:
    """The page as Markdown: kinds of nodes and edges, word lists, weights and data rules."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "# Vocabulary"
    yield ""
    yield "Printed by `triggerpoints schema --write` from the program's own tables; do not edit."
    yield ""
    yield "## Kinds of nodes"
    yield ""
    yield "In the order in which a bare name is read when no kind is asked for."
    yield ""
    yield from _table(
        ("kind", "plural", "means"), ((k, NOUNS[k][1], k.description) for k in NodeKind)
    )
    yield ""
    yield "## Kinds of edges"
    yield ""
    yield (
        "The weight of an edge is the weight of its kind, times the factor of its role or "
        "qualifier, times that of its confidence "
        f"({', '.join(f'{word} {factor:g}' for word, factor in CONFIDENCE_FACTORS.items() if word)}"
        "; none for anatomy and our own arrangement, which counts as 1). Where studies were made, "
        "their direction and certainty count instead of the confidence: "
        f"{', '.join(f'{word} {share:g}' for word, share in DIRECTION_FACTORS.items())}; "
        f"{', '.join(f'{word} {share:g}' for word, share in CERTAINTY_FACTORS.items())}. "
        "Passing through a node "
        f"costs a factor of (in x out) to the power -{DAMPING:g}: see [strength](strength.md). "
        "The weights are judgements, each with its reason, not measurements."
    )
    yield ""
    for rule in EDGE_KINDS.values():
        yield from _edge_kind(rule)
    yield "## Word lists"
    for words in _LISTS:
        yield ""
        yield f"### {words.__name__}"
        yield ""
        yield (words.__doc__ or "").strip()
        yield ""
        yield from _table(("word", "means"), ((word, word.description) for word in words))
    yield ""
    yield "## What the data must obey"
    yield ""
    yield "`triggerpoints check` applies these rules in this order, after the shape of each record."
    yield ""
    for number, check in enumerate(RULES, 1):
        yield f"{number}. {' '.join((check.__doc__ or '').split())}"


def _edge_kind(rule: EdgeKindRule) -> Iterator[str]:
    ends = "; ".join(sorted(f"{subject} to {object_}" for subject, object_ in rule.ends))
    yield f"### {rule.kind}"
    yield ""
    yield rule.kind.description
    yield ""
    yield f"- runs from {ends}{'; holds both ways' if rule.symmetric else ''}"
    yield f"- reads: *{rule.label}*; from the object: *{rule.inverse_label}*"
    yield f"- weight {rule.weight:g}: {rule.why}"
    if rule.alone:
        yield "- a path by itself: a walk does not pass it"
    if rule.hierarchy:
        yield "- a hierarchy: a walk steps down before its first statement and up after its last"
    for word, reading in (*rule.roles.items(), *rule.qualifiers.items()):
        yield f"- `{word}` (factor {reading.factor:g}): *{_plain(reading.forward)}*"
    yield ""


def _plain(phrase: str) -> str:
    return in_number(phrase, plural=False).replace("{}", "...")


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"
