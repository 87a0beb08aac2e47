"""Finds the node that a word means: by id, slug, name, synonym or public identifier."""

from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz import fuzz, process

from kg.errors import AmbiguousNodeError, UnknownNodeError
from kg.folding import fold
from kg.identifiers import is_curie
from kg.kinds import NOUNS
from kg.model import Node, without_brackets
from kg.vocabulary import Match, NodeKind, SynonymType

SUGGESTIONS = 3
"""How many near names a refusal carries at most."""

_NEAR_ENOUGH = 70.0
_NEAR_ONLY = frozenset({SynonymType.NARROWER, SynonymType.CLOSE})
_PRECEDENCE = {kind: place for place, kind in enumerate(NodeKind)}


class NameIndex:
    """Every word that names a node, looked up without a scan.

    A bare slug or name is read as the kind asked for; where any kind will do, as the first
    kind, in the order of :class:`~kg.vocabulary.NodeKind`, that has such a node.
    """

    def __init__(self, nodes: Iterable[Node]) -> None:
        """Index *nodes*; their names are unique within each kind."""
        self._by_id: dict[str, Node] = {}
        self._by_word: dict[str, list[Node]] = defaultdict(list)
        self._by_singular: dict[str, list[Node]] = defaultdict(list)
        self._by_curie: dict[str, list[tuple[Match, Node]]] = defaultdict(list)
        self._words_of_kind: dict[NodeKind, dict[str, str]] = defaultdict(dict)
        for node in nodes:
            self._by_id[node.id] = node
            words = _words(node)
            for word in words:
                self._by_word[word].append(node)
                self._words_of_kind[node.kind].setdefault(word, node.replaced_by or node.id)
            for word in {_singular(word) for word in words}:
                self._by_singular[word].append(node)
            for xref in node.xrefs:
                self._by_curie[xref.id.casefold()].append((xref.match, node))

    def resolve(self, text: str, kind: NodeKind | None = None) -> str:
        """The id of the one node that *text* means; a retired id leads to its successor.

        Args:
            text: An id, slug, name, synonym or CURIE; case, accents and hyphens do not matter.
            kind: Only nodes of this kind will do.

        Raises:
            UnknownNodeError: None answers; carries the nearest ids.
            AmbiguousNodeError: Several of one kind answer; carries them all.
        """
        text = text.strip()
        candidates = self._candidates(text)
        if kind is None:
            first = min((_PRECEDENCE[node.kind] for node in candidates), default=None)
            candidates = [node for node in candidates if _PRECEDENCE[node.kind] == first]
        else:
            candidates = [node for node in candidates if node.kind is kind]
        if not candidates:
            among = NOUNS[kind][1] if kind else "the graph"
            raise UnknownNodeError(
                text, among=f"the {among}" if kind else among, near=self.near(text, kind)
            )
        meant = sorted({node.replaced_by or node.id for node in candidates})
        if len(meant) > 1:
            raise AmbiguousNodeError(text, meant)
        return meant[0]

    def answers(self, text: str, kind: NodeKind) -> bool:
        """Whether any node of *kind* answers to *text*."""
        return any(node.kind is kind for node in self._candidates(text.strip()))

    def near(self, text: str, kind: NodeKind | None = None) -> tuple[str, ...]:
        """Ids whose names look like *text*, nearest first, at most :data:`SUGGESTIONS`."""
        prefix, _, slug = text.rpartition(":")
        wanted = fold(slug)
        kinds = [kind] if kind else [each for each in NodeKind if each == prefix] or list(NodeKind)
        found: dict[str, float] = {}
        for each in kinds:
            words = self._words_of_kind[each]
            for word, score, _ in process.extract(
                wanted,
                words.keys(),
                scorer=fuzz.ratio,
                limit=SUGGESTIONS,
                score_cutoff=_NEAR_ENOUGH,
            ):
                found[words[word]] = max(score, found.get(words[word], 0.0))
        return tuple(sorted(found, key=lambda id: (-found[id], id))[:SUGGESTIONS])

    def _candidates(self, text: str) -> list[Node]:
        """Every node that answers to *text*: by id, else by identifier, else by word."""
        if text.casefold() in self._by_id:
            return [self._by_id[text.casefold()]]
        if is_curie(text.upper()):
            answers = self._by_curie.get(text.casefold(), [])
            exact = [node for match, node in answers if match is Match.EXACT]
            return exact or [node for _, node in answers]
        if text.partition(":")[0] in set(NodeKind):
            return []
        word = fold(text)
        return self._by_word.get(word) or self._by_singular.get(_singular(word), [])


def _words(node: Node) -> set[str]:
    """The folded words that name *node*, each once; also the name without its brackets."""
    same = (each.text for each in node.synonyms if each.type not in _NEAR_ONLY)
    names = [node.slug, node.name, *same]
    if node.kind is not NodeKind.REFERENCE:  # brackets tell works of one title apart
        names.append(without_brackets(node.name))
    return {fold(name) for name in names} - {""}


def _singular(words: str) -> str:
    """Each word without a plural s.

    >>> _singular("gluteal muscles"), _singular("sciatic nerves"), _singular("abductor pollicis")
    ('gluteal muscle', 'sciatic nerve', 'abductor pollicis')
    """
    return " ".join(
        word[:-1] if len(word) > 3 and word[-1] == "s" and word[-2] not in "siu" else word
        for word in words.split()
    )
