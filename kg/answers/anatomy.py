"""What is said of nerves, and of where a muscle lies and what it does."""

from __future__ import annotations

from kg.answers.draft import Asked, Call, Draft, capitalised, cited_by, own_sources, tell
from kg.graph import Graph
from kg.model import (
    Muscle,
)
from kg.relations import RELATIONS, relatives
from kg.sentences import listed
from kg.vocabulary import NodeKind


def nerve_supply_of(graph: Graph, asked: Asked) -> Draft:
    """Which nerve supplies piriformis?"""
    muscle = asked.one("muscle")
    assert isinstance(muscle, Muscle)
    draft = Draft(Call("nerve-supply-of", {"muscle": muscle.id}))
    tell(graph, draft, muscle, "innervation", f"The supply of {muscle.in_prose} is not known here.")
    if muscle.roots:
        draft.say(f"Root levels: {muscle.roots}; books differ.", own_sources(graph, muscle))
    return draft


def muscles_of_nerve(graph: Graph, asked: Asked) -> Draft:
    """Which muscles does the sciatic nerve supply?"""
    nerve = asked.one("nerve")
    draft = Draft(Call("muscles-of-nerve", {"nerve": nerve.id}))
    found = relatives(graph, nerve.id, RELATIONS[NodeKind.NERVE, "muscles"])
    if found:
        names = [each.node.in_prose for each in found]
        cited = cited_by(graph, (each.edges[0] for each in found))
        draft.say(f"{capitalised(nerve.in_prose)} supplies {listed(names)}.", cited)
    else:
        draft.say(f"No muscle is known here to be supplied by {nerve.in_prose}.")
    draft.show(each.node for each in found)
    return draft


def entrapments_of(graph: Graph, asked: Asked) -> Draft:
    """Which muscles can trap the median nerve?"""
    nerve = asked.one("nerve")
    draft = Draft(Call("entrapments-of", {"nerve": nerve.id}))
    none = f"No muscle is said here to be able to trap {nerve.in_prose}."
    return tell(graph, draft, nerve, "entrapments", none)


def muscle_card(graph: Graph, asked: Asked) -> Draft:
    """Where does soleus begin and end, and what does it do?"""
    muscle = asked.one("id")
    assert isinstance(muscle, Muscle)
    draft = Draft(Call("muscle-card", {"id": muscle.id}))
    tell_anatomy(graph, draft, muscle)
    draft.show([muscle])
    return draft


def tell_anatomy(graph: Graph, draft: Draft, muscle: Muscle) -> None:
    """Say origin, insertion and action, or that they are not known."""
    told = [
        f"{name}: {text}"
        for name, text in (
            ("origin", muscle.origin),
            ("insertion", muscle.insertion),
            ("action", muscle.actions),
        )
        if text
    ]
    if told:
        draft.say(f"{capitalised(muscle.in_prose)}: {'; '.join(told)}.", own_sources(graph, muscle))
    else:
        draft.say(f"Origin, insertion and action of {muscle.in_prose} are not known here.")
