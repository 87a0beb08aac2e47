"""Plain English in, a traceable answer out: a small grammar over intents plus the name finder.

No model and no network: the same question always gets the same bytes. What was not understood is
said, and questions that would work are offered. A "not" or an "or" is never silently ignored.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice, product

from kg.answers import ANSWERERS, Asked, Call, Draft
from kg.asking_words import ASKING, ELSEWHERE, NEGATIONS
from kg.complaint import understand
from kg.errors import BadInputError
from kg.folding import fold
from kg.graph import Graph
from kg.intents import ANYTHING, BY_NAME, COMPLAINED, INTENTS, Intent, Slot, carried_by, is_carried
from kg.made_once import once
from kg.mentions import Lexicon, Spelling
from kg.model import AnyNode, Reference
from kg.paths import Path
from kg.safety import Alert, AlertStatus, alerts
from kg.search import MatchKind, search
from kg.sentences import listed
from kg.telling import Token, spelt_out, tokenise
from kg.vocabulary import NodeKind
from kg.words import BARRIERS, LINKS

MAX_QUESTION = 500
"""Characters of a question; a longer one is refused."""
MAX_ALTERNATIVES = 4
"""How many alternatives of one question are answered together."""
MOST_SUGGESTED = 5
MOST_CITED = 4
"""References after one sentence; the statement itself has them all."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was understood, what is said to it, and on what it rests."""

    question: str
    understood: bool
    interpretation: str
    text: str
    """Sentences with the numbers of *references* in brackets."""
    references: tuple[Reference, ...]
    nodes: tuple[AnyNode, ...]
    paths: tuple[Path, ...]
    alerts: tuple[Alert, ...]
    calls: tuple[Call, ...]
    """The questions that return the same, one for each alternative."""
    suggestions: tuple[str, ...]
    """Questions that would work, where this one did not."""


@dataclass(frozen=True, slots=True)
class _Thing:
    """Something that the question names."""

    text: str
    nodes: tuple[AnyNode, ...]
    """What it may mean, one node for each kind, the preferred kind first."""
    places: tuple[int, ...]
    denied: bool
    weak: bool
    """Whether it is a word of asking, such as pain, more than a thing asked about."""

    def as_one_of(self, kinds: Sequence[NodeKind]) -> AnyNode | None:
        """The node that fits a slot, the preferred kind first."""
        fitting = {node.kind: node for node in self.nodes}
        return next((fitting[kind] for kind in kinds if kind in fitting), None)


@dataclass(frozen=True, slots=True)
class _Parsed:
    """A question taken apart."""

    tokens: tuple[Token, ...]
    things: tuple[_Thing, ...]
    text: str
    """All of its words, in lower case."""
    frame: str
    unknown: tuple[str, ...]
    """Telling words that nothing names and no question is asked with."""
    negated: bool


def ask(graph: Graph, question: str) -> Answer:
    """The answer to a plain question, or what was understood of it and what would work.

    Raises:
        BadInputError: The question is longer than :data:`MAX_QUESTION`.

    >>> answer = ask(Graph.load(), "which nerve supplies piriformis")
    >>> answer.understood, answer.interpretation
    (True, 'Which nerve supplies piriformis.')
    """
    if len(question) > MAX_QUESTION:
        raise BadInputError(
            f"the question has {len(question)} characters; at most {MAX_QUESTION} are read"
        )
    parsed = _parse(graph, question)
    for intent, filled in (*_readings(graph, parsed), *_of_asking_itself(parsed)):
        if _is_sure(intent, parsed, filled):
            answer = _answered(graph, question, parsed, intent, filled)
            break
    else:
        answer = _not_understood(graph, question, parsed)
    return replace(answer, alerts=_with_raised(graph, question, answer.alerts))


def _with_raised(graph: Graph, question: str, told: Sequence[Alert]) -> tuple[Alert, ...]:
    """The warnings that the words raise, whatever was asked, before those of the answer."""
    raised = alerts(graph, understand(graph, text=question), ask=0)
    raised += tuple(alert for alert in told if alert.status is AlertStatus.RAISED)
    asked = tuple(alert for alert in told if alert.status is AlertStatus.ASK)
    found: dict[str, Alert] = {}
    for alert in (*raised, *asked):
        found.setdefault(alert.red_flag.id, alert)
    return tuple(found.values())


# --- taking a question apart ----------------------------------------------------------------------


@once()
def _lexicon(graph: Graph, kinds: tuple[NodeKind, ...]) -> Lexicon:
    return Lexicon(graph.all_nodes, kinds)


@lru_cache(maxsize=1)
def _asking_words() -> Spelling:
    return Spelling(ASKING)


def _parse(graph: Graph, question: str) -> _Parsed:
    tokens = _mended(graph, tokenise(_EXCEPT.sub("without", spelt_out(question))))
    things = [
        _thing(graph, tokens, each.places, [graph.node(id) for id in each.ids])
        for each in _lexicon(graph, ANYTHING).mentions(tokens)
    ]
    things += _guessed(graph, tokens, things)
    things.sort(key=lambda each: each.places)
    named = {at for each in things for at in each.places}
    unknown = [
        token.text
        for at, token in enumerate(tokens)
        if at not in named and not _is_of_asking(token.word)
    ]
    return _Parsed(
        tokens=tokens,
        things=tuple(things),
        text=" ".join(token.word for token in tokens),
        frame=_frame(tokens, things),
        unknown=tuple(unknown),
        negated=any(token.word in NEGATIONS for token in tokens),
    )


def _mended(graph: Graph, tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens, a misspelt one mended where one letter makes it a word of a name or of asking."""
    return tuple(
        replace(token, word=near, plain=near) if (near := _meant(graph, token)) else token
        for token in tokens
    )


def _meant(graph: Graph, token: Token) -> str | None:
    names = _lexicon(graph, ANYTHING)
    if _is_of_asking(token.word) or names.knows(token.plain) or token.word in ELSEWHERE:
        return None
    return (
        names.mended(token.plain) or names.mended(token.word) or _asking_words().mended(token.word)
    )


def _thing(
    graph: Graph, tokens: Sequence[Token], places: tuple[int, ...], nodes: Sequence[AnyNode]
) -> _Thing:
    return _Thing(
        text=" ".join(tokens[at].text for at in places),
        nodes=tuple(nodes),
        places=places,
        denied=any(tokens[at].denied_by not in (None, *places) for at in places),
        weak=all(node.id in _WEAK for node in nodes),
    )


def _guessed(graph: Graph, tokens: Sequence[Token], things: Sequence[_Thing]) -> Iterator[_Thing]:
    """Things in the stretches that nothing names, by what looks like them."""
    named = {at for each in things for at in each.places}
    stretch: list[int] = []
    for at in range(len(tokens) + 1):
        inside = at < len(tokens) and at not in named and not _is_of_asking(tokens[at].word)
        if inside and (not stretch or tokens[stretch[-1]].segment == tokens[at].segment):
            stretch.append(at)
            continue
        if stretch:
            words = " ".join(fold(tokens[place].text) for place in stretch)
            if nodes := _likely(graph, words):
                yield _thing(graph, tokens, tuple(stretch), nodes)
        stretch = []


def _likely(graph: Graph, words: str) -> list[AnyNode]:
    """The nodes, one of a kind, that misspelt or shortened words most likely name."""
    if len(words) < _SHORTEST_GUESS or (" " not in words and len(words) < _SHORTEST_LONE_GUESS):
        return []
    hits = search(graph, words, kinds=ANYTHING).hits[:12]
    found: dict[NodeKind, AnyNode] = {}
    for hit in hits:
        extra = len(hit.matched_text.split()) - len(words.split())
        near = {
            MatchKind.EXACT: True,
            MatchKind.PREFIX: extra <= 1,
            MatchKind.WORD: " " in words and extra <= 2,
            MatchKind.FUZZY: hit.score >= _SURE_FUZZY and extra <= 1,
        }[hit.match_kind]
        if near and hit.score >= hits[0].score - _AS_GOOD:
            found.setdefault(hit.node.kind, hit.node)
    return [found[kind] for kind in ANYTHING if kind in found]


_SHORTEST_GUESS = 6
_SHORTEST_LONE_GUESS = 9
_SURE_FUZZY = 0.44
_AS_GOOD = 0.06


def _frame(tokens: Sequence[Token], things: Sequence[_Thing]) -> str:
    """The question without what it names, in lower case: which regions relate to <>."""
    begins = {each.places[0]: each for each in things if not each.weak}
    inside = {at for each in begins.values() for at in each.places[1:]}
    words = [
        "<>" if at in begins else token.word for at, token in enumerate(tokens) if at not in inside
    ]
    return re.sub(r"\b(?:an?|the|my|your|his|her|their) <>", "<>", " ".join(words))


# --- what it asks ---------------------------------------------------------------------------------

_Filled = dict[str, tuple[_Thing, ...]]


def _readings(graph: Graph, parsed: _Parsed) -> Iterator[tuple[Intent, _Filled]]:
    """Every intent that the question may carry, the likeliest first."""
    found = []
    strong = _strong(parsed)
    for order, intent in enumerate(INTENTS):
        if not is_carried(intent, parsed.frame, parsed.text):
            continue
        filled = _fill(intent, strong) or _fill(intent, parsed.things)
        if filled is None:
            filled = _fill(intent, _read_as(graph, parsed, intent))
        if filled is not None:
            used = {at for group in filled.values() for each in group for at in each.places}
            left = [each for each in strong if not used.intersection(each.places)]
            if not left or intent.anything_else:
                affirmed = sum(not each.denied for each in left)
                found.append((affirmed, order, intent, filled))
    if complaint := _as_complaint(parsed):
        found.append((0, len(INTENTS), *complaint))
    found.sort(key=lambda each: each[:2])
    return ((intent, filled) for _, _, intent, filled in found)


def _of_asking_itself(parsed: _Parsed) -> Iterator[tuple[Intent, _Filled]]:
    """What a word of asking is, where nothing else is named: what is a trigger point."""
    meant = [replace(each, weak=False) for each in parsed.things]
    intent = BY_NAME["what-is"]
    if (
        meant
        and not _strong(parsed)
        and is_carried(intent, _frame(parsed.tokens, meant), parsed.text)
    ):
        filled = _fill(intent, meant)
        if filled is not None:
            yield intent, filled


def _read_as(graph: Graph, parsed: _Parsed, intent: Intent) -> list[_Thing]:
    """The question read for the kinds of the intent alone: the hamstring, of tight hamstrings."""
    kinds = tuple(dict.fromkeys(kind for slot in intent.slots for kind in slot.kinds))
    return [
        _thing(graph, parsed.tokens, each.places, [graph.node(id) for id in each.ids])
        for each in _lexicon(graph, kinds).mentions(parsed.tokens)
    ]


def _strong(parsed: _Parsed) -> tuple[_Thing, ...]:
    return tuple(each for each in parsed.things if not each.weak)


def _fill(intent: Intent, things: Sequence[_Thing]) -> _Filled | None:
    """The things for each slot, in their order; None where a slot stays empty.

    A slot for one takes further things joined to its own by "or" or "and": alternatives.
    """
    free = list(things)
    filled: _Filled = {}
    for slot in intent.slots:
        fitting = [
            each
            for each in free
            if each.as_one_of(slot.kinds) and not (slot.affirmed and each.denied)
        ]
        if not fitting and intent.name in _NEED_NOTHING:
            filled[slot.name] = ()
            continue
        if len(fitting) < slot.at_least:
            return None
        taken = fitting if slot.many else fitting[:1]
        filled[slot.name] = tuple(taken)
        free = [each for each in free if each not in taken]
    for slot in intent.slots:
        if (not slot.many and len(intent.slots) < 2) or slot.name in ("technique", "for"):
            for each in list(free):
                if not each.denied and _same_kind(each, filled[slot.name][0], slot):
                    filled[slot.name] = (*filled[slot.name], each)
                    free.remove(each)
    return filled


def _same_kind(one: _Thing, other: _Thing, slot: Slot) -> bool:
    first, second = one.as_one_of(slot.kinds), other.as_one_of(slot.kinds)
    return bool(first and second and first.kind is second.kind and first.id != second.id)


def _as_complaint(parsed: _Parsed) -> tuple[Intent, _Filled] | None:
    """A question that is none, but tells where it hurts, asks what may send pain there."""
    told = [each for each in parsed.things if each.as_one_of(COMPLAINED)]
    places = [each for each in told if each.as_one_of((NodeKind.REGION,))]
    if not places or not any(_HURTS.match(token.word) for token in parsed.tokens):
        return None
    if any(each not in told for each in _strong(parsed)):
        return None
    return BY_NAME["muscles-referring-to"], {"complaint": tuple(told)}


def _is_sure(intent: Intent, parsed: _Parsed, filled: _Filled) -> bool:
    """Whether enough of the question is accounted for to answer it."""
    if any(token.word in ELSEWHERE for token in parsed.tokens) or _WANTED.search(parsed.text):
        return False
    used = {each.places for group in filled.values() for each in group}
    if not intent.negation and any(each.denied and each.places in used for each in parsed.things):
        return False
    if intent.strict:
        return not parsed.unknown
    carrying = carried_by(intent, parsed.frame, parsed.text)
    unknown = sum(fold(word) not in carrying for word in parsed.unknown)
    named = sum(len(group) for group in filled.values())
    return unknown <= 2 + min(named, 1) and unknown <= _MOST_UNKNOWN * len(parsed.tokens)


# --- answering ------------------------------------------------------------------------------------


def _answered(
    graph: Graph, question: str, parsed: _Parsed, intent: Intent, filled: _Filled
) -> Answer:
    drafts: list[Draft] = []
    told: list[str] = []
    used = {each.places for group in filled.values() for each in group}
    for alternative in islice(_alternatives(intent, filled), MAX_ALTERNATIVES):
        asked = Asked(
            slots=alternative,
            negated=any(each.denied and each.places in used for each in parsed.things),
            without=tuple(
                each.nodes[0] for each in _strong(parsed) if each.denied and each.places not in used
            ),
            complaint=understand(graph, text=question)
            if intent.name == "muscles-referring-to"
            else None,
            frame=parsed.frame,
        )
        drafts.append(ANSWERERS[intent.name](graph, asked))
        told.append(_reads(intent, alternative))
    text, references = _numbered(drafts)
    found = {alert.red_flag.id: alert for draft in drafts for alert in draft.alerts}
    return Answer(
        question=question,
        understood=True,
        interpretation=_interpretation(parsed, told, used),
        text=text,
        references=references,
        nodes=tuple({node.id: node for draft in drafts for node in draft.nodes.values()}.values()),
        paths=tuple(dict.fromkeys(path for draft in drafts for path in draft.paths)),
        alerts=tuple(found.values()),
        calls=tuple(draft.call for draft in drafts),
        suggestions=(),
    )


def _alternatives(intent: Intent, filled: _Filled) -> Iterator[dict[str, tuple[AnyNode, ...]]]:
    """Each way of filling the slots: one thing for a slot for one, all for a slot for many."""
    choices = []
    for slot in intent.slots:
        meant = [each for each in filled[slot.name] if not each.denied or not slot.many]
        nodes = [node for each in meant if (node := each.as_one_of(slot.kinds))]
        choices.append([tuple(nodes)] if slot.many else [(node,) for node in nodes])
    for chosen in product(*choices):
        yield {slot.name: nodes for slot, nodes in zip(intent.slots, chosen, strict=True)}


def _reads(intent: Intent, slots: dict[str, tuple[AnyNode, ...]]) -> str:
    names = {
        name: listed([node.in_prose for node in nodes]) if nodes else "anything"
        for name, nodes in slots.items()
    }
    return intent.reads.format(**names)


def _interpretation(parsed: _Parsed, told: Sequence[str], used: Collection[tuple[int, ...]]) -> str:
    """How the question was read; what was denied, left aside or not understood is said."""
    read = "; and ".join(told)
    sentence = f"{read[0].upper()}{read[1:]}."
    denied = [each for each in _strong(parsed) if each.denied]
    if counted := [each.nodes[0].in_prose for each in denied if each.places in used]:
        sentence += f" Asked with “not”, of {listed(counted)}."
    if not denied and any(token.word in _TURNED for token in parsed.tokens):
        sentence += " Asked with “not”; the answer tells what is known either way."
    if without := [each.nodes[0].in_prose for each in denied if each.places not in used]:
        sentence += f" Ruled out: {listed(without)}."
    aside = [each.text for each in _strong(parsed) if each.places not in used and not each.denied]
    if aside:
        sentence += f" Not needed for the answer: {listed(aside)}."
    if parsed.unknown:
        sentence += f" Not understood, and left aside: {listed(parsed.unknown)}."
    return sentence


_TURNED = frozenset("not isnt arent dont doesnt didnt never".split())
"""Words that turn the question itself, where nothing that it names is denied."""


def _numbered(drafts: Sequence[Draft]) -> tuple[str, tuple[Reference, ...]]:
    """The sentences with numbers for what they cite, and the references in that order."""
    numbers: dict[Reference, int] = {}
    lines = []
    for draft in drafts:
        for sentence in draft.sentences:
            cited = list(dict.fromkeys(sentence.references))[:MOST_CITED]
            marks = "".join(f"[{numbers.setdefault(each, len(numbers) + 1)}]" for each in cited)
            lines.append(f"{sentence.text} {marks}".rstrip())
    return "\n".join(lines), tuple(numbers)


# --- not understood -------------------------------------------------------------------------------


def _not_understood(graph: Graph, question: str, parsed: _Parsed) -> Answer:
    things = _strong(parsed)
    nodes = [each.nodes[0] for each in things]
    parts = []
    if nodes:
        told = [f"{each.text} ({each.nodes[0].id})" for each in things]
        parts.append(f"Understood were these words: {listed(told)}.")
    if parsed.unknown:
        parts.append(f"Not understood: {listed(parsed.unknown)}.")
    if parsed.negated and nodes:
        parts.append("A “not” is not understood in this question.")
    parts.append("It is not clear, or not within this graph, what is asked.")
    return Answer(
        question=question,
        understood=False,
        interpretation=" ".join(parts),
        text="This question was not understood, so it is not answered.",
        references=(),
        nodes=tuple(nodes),
        paths=(),
        alerts=(),
        calls=(),
        suggestions=tuple(_suggested(nodes)),
    )


def _suggested(nodes: Sequence[AnyNode]) -> list[str]:
    """Questions about what was named; without anything named, one of each of several sorts."""
    found = [
        template.format(node.in_prose)
        for node in nodes[:2]
        for template in _TEMPLATES.get(node.kind, ())
    ]
    found += [BY_NAME[name].example for name in _TO_BEGIN_WITH]
    return list(dict.fromkeys(found))[:MOST_SUGGESTED]


_TEMPLATES = {
    NodeKind.CONDITION: (
        "Which regions relate to {}?",
        "What helps {}?",
        "What are the red flags for {}?",
    ),
    NodeKind.MUSCLE: (
        "Where does {} refer pain?",
        "Which nerve supplies {}?",
        "What keeps {} trigger points going?",
    ),
    NodeKind.REGION: ("What muscles can cause pain in {}?", "What are the red flags for {}?"),
    NodeKind.SYMPTOM: ("Which conditions can show as {}?", "What are the red flags for {}?"),
    NodeKind.TECHNIQUE: ("When should {} not be used?", "What was {} studied for?"),
    NodeKind.NERVE: ("Which muscles does {} supply?", "Which muscles can trap {}?"),
    NodeKind.FACTOR: ("What is {}?",),
    NodeKind.FINDING: ("Is massage safe with {}?",),
}
_TO_BEGIN_WITH = (
    "regions-related-to",
    "muscles-referring-to",
    "does-it-help",
    "is-it-safe",
    "what-is-disputed",
)

# --- the words of asking --------------------------------------------------------------------------

_MOST_UNKNOWN = 0.34
"""Which share of the words may be unknown in a question that is answered."""
_WEAK = frozenset(
    {
        "symptom:pain",
        "symptom:confusion",  # confused with
        "symptom:referred-pain",
        "finding:myofascial-trigger-point",
        "finding:trigger-point",
        "region:body",
    }
)
"""Nodes whose names are words of most questions; asked about only where nothing else is named."""
_EXCEPT = re.compile(
    r"(?<!what )(?<!what else )\b(?:other than|besides|except(?: for)?|excluding|instead of|"
    r"(?<!it )(?<!them )apart from)\b",
    re.IGNORECASE,
)
"""Turns of phrase that rule out what follows, as "without" does."""
_NEED_NOTHING = frozenset({"what-the-article-says"})
"""Intents that can be asked without naming anything."""
_WANTED = re.compile(r"\bbook (?:me|us|an?|my|your)\b|near me\b|\bhow much .*(?:cost|charge)")
"""Turns of phrase that want something done, or sold."""
_HURTS = re.compile(
    r"^(?:pain\w*|hurt\w*|ach\w*|sore\w*|tender\w*|throb\w*|burn\w*|numb\w*|stiff\w*)$"
)


def _is_of_asking(word: str) -> bool:
    return word in ASKING or word in LINKS or word in BARRIERS or word.isdigit()
