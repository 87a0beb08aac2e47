"""Which intents a question may carry, and what fills their slots."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.asking_words import ELSEWHERE
from kg.folding import fold
from kg.graph import Graph
from kg.intents import BY_NAME, COMPLAINED, INTENTS, Intent, Slot, carried_by, is_carried
from kg.questions.parts import Parsed, Thing, frame_of, lexicon, thing_of
from kg.vocabulary import NodeKind

Filled = dict[str, tuple[Thing, ...]]


def readings(graph: Graph, parsed: Parsed) -> Iterator[tuple[Intent, Filled]]:
    """Every intent that the question may carry, the likeliest first."""
    found = []
    strong = parsed.strong
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


def of_asking_itself(parsed: Parsed) -> Iterator[tuple[Intent, Filled]]:
    """What a word of asking is, where nothing else is named: what is a trigger point."""
    meant = [replace(each, weak=False) for each in parsed.things]
    intent = BY_NAME["what-is"]
    if (
        meant
        and not parsed.strong
        and is_carried(intent, frame_of(parsed.tokens, meant), parsed.text)
    ):
        filled = _fill(intent, meant)
        if filled is not None:
            yield intent, filled


def _read_as(graph: Graph, parsed: Parsed, intent: Intent) -> list[Thing]:
    """The question read for the kinds of the intent alone: the hamstring, of tight hamstrings."""
    kinds = tuple(dict.fromkeys(kind for slot in intent.slots for kind in slot.kinds))
    return [
        thing_of(graph, parsed.tokens, each.places, [graph.node(id) for id in each.ids])
        for each in lexicon(graph, kinds).mentions(parsed.tokens)
    ]


def _fill(intent: Intent, things: Sequence[Thing]) -> Filled | None:
    """The things for each slot, in their order; None where a slot stays empty.

    A slot for one takes further things joined to its own by "or" or "and": alternatives.
    """
    free = list(things)
    filled: Filled = {}
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


def _same_kind(one: Thing, other: Thing, slot: Slot) -> bool:
    first, second = one.as_one_of(slot.kinds), other.as_one_of(slot.kinds)
    return bool(first and second and first.kind is second.kind and first.id != second.id)


def _as_complaint(parsed: Parsed) -> tuple[Intent, Filled] | None:
    """A question that is none, but tells where it hurts, asks what may send pain there."""
    told = [each for each in parsed.things if each.as_one_of(COMPLAINED)]
    places = [each for each in told if each.as_one_of((NodeKind.REGION,))]
    if not places or not any(_HURTS.match(token.word) for token in parsed.tokens):
        return None
    if any(each not in told for each in parsed.strong):
        return None
    return BY_NAME["muscles-referring-to"], {"complaint": tuple(told)}


def is_sure(intent: Intent, parsed: Parsed, filled: Filled) -> bool:
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


_MOST_UNKNOWN = 0.34
"""Which share of the words may be unknown in a question that is answered."""


_NEED_NOTHING = frozenset({"what-the-article-says"})
"""Intents that can be asked without naming anything."""


_WANTED = re.compile(r"\bbook (?:me|us|an?|my|your)\b|near me\b|\bhow much .*(?:cost|charge)")
"""Turns of phrase that want something done, or sold."""


_HURTS = re.compile(
    r"^(?:pain\w*|hurt\w*|ach\w*|sore\w*|tender\w*|throb\w*|burn\w*|numb\w*|stiff\w*)$"
)
