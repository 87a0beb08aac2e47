"""Reads a client's own words: places, symptoms, findings, what is denied, and on which side.

Longest names first, in any order of words, by every name and synonym in the graph; findings by
their cues (:mod:`kg.cues`). No model and no network: the same text always reads the same, and
what was not understood is handed back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.cue_matcher import Matcher, Said
from kg.cues import parse
from kg.errors import BadInputError
from kg.folding import fold
from kg.graph import Graph
from kg.made_once import once
from kg.mentions import Lexicon
from kg.model import AnyNode, Finding
from kg.telling import Token, ages_in, spelt_out, tokenise
from kg.vocabulary import EdgeKind, NodeKind, Word
from kg.words import BARRIERS, LINKS

MAX_TEXT = 2_000
"""Characters of a text that are read; a longer one is refused."""
_READ_KINDS = (NodeKind.SYMPTOM, NodeKind.CONDITION, NodeKind.REGION)
_SIDES_AROUND = 3


class BodySide(Word):
    """A side of the body, as the person with the pain has it."""

    LEFT = "left", "Left."
    RIGHT = "right", "Right."
    BOTH = "both", "Both sides."


@dataclass(frozen=True, slots=True)
class Understood:
    """A stretch of the text, and what it was taken for."""

    text: str
    node: AnyNode
    absent: bool
    """Whether it was denied."""
    side: BodySide | None


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood of a text, in the order of the kinds and of the text."""

    understood: tuple[Understood, ...] = ()
    not_understood: tuple[str, ...] = ()

    def of(self, kind: NodeKind, *, absent: bool = False) -> tuple[AnyNode, ...]:
        """The nodes of *kind* that were stated, or denied, each once."""
        found = {
            each.node.id: each.node
            for each in self.understood
            if each.node.kind is kind and each.absent is absent
        }
        return tuple(found.values())


def read(graph: Graph, text: str, *, stated: Collection[str] = ()) -> Reading:
    """What *text* says in terms of the graph.

    Args:
        graph: The graph.
        text: The client's own words.
        stated: Ids of regions, symptoms and conditions that were told beside the text; they help
            to read findings.

    Raises:
        BadInputError: The text is longer than :data:`MAX_TEXT`.

    >>> reading = read(Graph.load(), "pain at the right temple, dizzy when turning, no fever")
    >>> [(each.text, each.node.id, each.absent) for each in reading.understood][::2]
    [('temple', 'region:temple', False), ('dizzy', 'symptom:dizziness', False)]
    """
    if len(text) > MAX_TEXT:
        raise BadInputError(f"the text has {len(text)} characters; at most {MAX_TEXT} are read")
    vocabulary = _vocabulary(graph)
    tokens = _mended(tokenise(spelt_out(text)), vocabulary)
    spans = [
        (each.places, each.ids[0], kind)
        for kind, names in vocabulary.names.items()
        for each in names.mentions(tokens)
    ]
    mentions: dict[str, tuple[int, ...]] = {}
    for span, id, kind in spans:
        if not _is_denied(tokens, span):
            if kind is NodeKind.REGION:
                mentions.update(dict.fromkeys(_around(graph, id), span))
            else:
                mentions[id.partition(":")[2]] = span
    for id in stated:
        prefix, _, slug = id.partition(":")
        told = _around(graph, id) if prefix == NodeKind.REGION else [slug]
        mentions.update(dict.fromkeys(told, ()))
    said = vocabulary.findings.said(tokens, mentions=mentions, ages=ages_in(text))
    understood = [
        Understood(
            text=" ".join(tokens[at].text for at in span),
            node=graph.node(id),
            absent=_is_denied(tokens, span),
            side=_side(tokens, span),
        )
        for span, id, kind in sorted(spans, key=lambda each: (_ORDER[each[2]], each[0], each[1]))
    ]
    understood += [_finding(graph, each) for each in said]
    used = {at for span, *_ in spans for at in span} | {at for each in said for at in each.places}
    return Reading(tuple(understood), _left_over(tokens, used))


def _around(graph: Graph, region: str) -> list[str]:
    """The region, and all that it is part of, as cues name them."""
    return [f"#{id.partition(':')[2]}" for id in graph.wider_than(region, {EdgeKind.PART_OF})]


_ORDER = {
    NodeKind.REGION: 0,
    NodeKind.SYMPTOM: 1,
    NodeKind.CONDITION: 2,
}


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    names: dict[NodeKind, Lexicon]
    """One for each kind, since one word may tell a place and a symptom at once."""
    findings: Matcher


@once()
def _vocabulary(graph: Graph) -> _Vocabulary:
    """Every name, and every cue; built once for a graph."""
    cues = [
        (node.id, parse(cue))
        for node in graph.of_kind(NodeKind.FINDING)
        if isinstance(node, Finding)
        for cue in node.cues or (fold(synonym.text) for synonym in node.synonyms)
    ]
    names = {kind: Lexicon(graph.all_nodes, [kind]) for kind in _READ_KINDS}
    return _Vocabulary(names, Matcher(cues))


def _mended(tokens: Sequence[Token], vocabulary: _Vocabulary) -> tuple[Token, ...]:
    """The tokens, those that no name or cue knows mended where one letter makes them known."""
    names = vocabulary.names
    return tuple(
        token
        if token.word in _SMALL_TALK
        or vocabulary.findings.knows(token.word)
        or any(each.knows(token.plain) for each in names.values())
        else _with_word(token, next(filter(None, _near(token.plain, names)), None))
        for token in tokens
    )


def _near(word: str, names: Mapping[NodeKind, Lexicon]) -> Iterable[str | None]:
    return (names[kind].mended(word) for kind in (NodeKind.REGION, NodeKind.SYMPTOM))


def _with_word(token: Token, word: str | None) -> Token:
    return replace(token, word=word, plain=word) if word else token


def _is_denied(tokens: Sequence[Token], span: Sequence[int]) -> bool:
    return any(tokens[at].denied_by not in (None, *span) for at in span)


_SIDE_WORDS = {
    "left": BodySide.LEFT,
    "right": BodySide.RIGHT,
    "both": BodySide.BOTH,
    "bilateral": BodySide.BOTH,
    "bilaterally": BodySide.BOTH,
}


def _side(tokens: Sequence[Token], span: Sequence[int]) -> BodySide | None:
    """The side told just before a name, or just after it in the same stretch."""
    first, last = span[0], span[-1]
    near = [
        *range(first, last + 1),
        *range(first - 1, max(first - 1 - _SIDES_AROUND, -1), -1),
        *range(last + 1, min(last + 1 + _SIDES_AROUND + 1, len(tokens))),
    ]
    for at in near:
        if tokens[at].word in _SIDE_WORDS and tokens[at].segment == tokens[first].segment:
            return _SIDE_WORDS[tokens[at].word]
    return None


def _finding(graph: Graph, said: Said) -> Understood:
    return Understood(said.text, graph.node(said.owner), said.denied, None)


_SMALL_TALK = frozenset(
    "i im ive he she they we it its is are was were be been has have had having my me his her "
    "and or but with when while also very really quite some any there this that these those so "
    "then than which who whose what from by as if do does did feel feels feeling felt get gets "
    "pain pains painful hurt hurts hurting ache aches aching sore problem problems trouble bad "
    "worse worst since for ago day days week weeks month months year years old sometimes often "
    "always after before during about around over under up down out into onto going go goes "
    "left right both side no not never without denies patient client man woman lady gentleman "
    "male female person mr mrs ms more less most all every each lot bit little much now today "
    "yesterday morning evening night just can cannot cant could would will may might one two "
    "three started starts start began presents complains complaining reports you your us our "
    "help why how where made makes make making been got".split()
)


def _left_over(tokens: Sequence[Token], used: set[int]) -> tuple[str, ...]:
    """Stretches of which no word that matters was understood."""
    stretches: dict[int, list[int]] = defaultdict(list)
    for at, token in enumerate(tokens):
        stretches[token.segment].append(at)
    left = []
    for places in stretches.values():
        telling = [
            at
            for at in places
            if tokens[at].word not in _SMALL_TALK
            and tokens[at].word not in LINKS | BARRIERS
            and not tokens[at].word.isdigit()
        ]
        if telling and not used.intersection(places):
            left.append(" ".join(tokens[at].text for at in places))
    return tuple(left)
