"""From a question to its answer, or to what would work."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, product

from kg.answers import ANSWERERS, Asked, Call, Draft
from kg.answers.draft import with_kinds_and_parts
from kg.complaint import understand
from kg.errors import BadInputError
from kg.graph import Graph
from kg.intents import BY_NAME, Intent
from kg.model import AnyNode, Reference
from kg.paths import Path
from kg.questions.parts import Parsed, parse
from kg.questions.readings import Filled, is_sure, of_asking_itself, readings
from kg.safety import Alert, AlertStatus, alerts
from kg.sentences import listed
from kg.vocabulary import NodeKind

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
    parsed = parse(graph, question)
    for intent, filled in (*readings(graph, parsed), *of_asking_itself(parsed)):
        if is_sure(intent, parsed, filled):
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


def _answered(
    graph: Graph, question: str, parsed: Parsed, intent: Intent, filled: Filled
) -> Answer:
    drafts: list[Draft] = []
    told: list[str] = []
    used = {each.places for group in filled.values() for each in group}
    for alternative in islice(_alternatives(intent, filled), MAX_ALTERNATIVES):
        asked = Asked(
            slots=alternative,
            negated=any(each.denied and each.places in used for each in parsed.things),
            without=tuple(
                each.nodes[0] for each in parsed.strong if each.denied and each.places not in used
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
    nodes = {node.id: node for draft in drafts for node in draft.nodes.values()}
    return Answer(
        question=question,
        understood=True,
        interpretation=_interpretation(graph, parsed, told, used, nodes),
        text=text,
        references=references,
        nodes=tuple(nodes.values()),
        paths=tuple(dict.fromkeys(path for draft in drafts for path in draft.paths)),
        alerts=tuple(found.values()),
        calls=tuple(draft.call for draft in drafts),
        suggestions=(),
    )


def _alternatives(intent: Intent, filled: Filled) -> Iterator[dict[str, tuple[AnyNode, ...]]]:
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


def _interpretation(
    graph: Graph,
    parsed: Parsed,
    told: Sequence[str],
    used: Collection[tuple[int, ...]],
    shown: Collection[str],
) -> str:
    """How the question was read; what was denied, left aside or not understood is said."""
    read = "; and ".join(told)
    sentence = f"{read[0].upper()}{read[1:]}."
    denied = [each for each in parsed.strong if each.denied]
    if counted := [each.nodes[0].in_prose for each in denied if each.places in used]:
        sentence += f" Asked with “not”, of {listed(counted)}."
    if not denied and any(token.word in _TURNED for token in parsed.tokens):
        sentence += " Asked with “not”; the answer tells what is known either way."
    without = [each.nodes[0] for each in denied if each.places not in used]
    kept = [node for node in without if with_kinds_and_parts(graph, node).intersection(shown)]
    if ruled_out := [node.in_prose for node in without if node not in kept]:
        sentence += f" Ruled out: {listed(ruled_out)}."
    if kept:
        sentence += (
            f" Not left out, though it was asked: {listed([node.in_prose for node in kept])}."
        )
    aside = [each.text for each in parsed.strong if each.places not in used and not each.denied]
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


def _not_understood(graph: Graph, question: str, parsed: Parsed) -> Answer:
    things = parsed.strong
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
