"""Three questions, asked with generated types.

``python example.py [address of the endpoint] [what the regions are to relate to]``
"""

import sys
from collections.abc import Iterable
from typing import Protocol

from triggerpoints_client import Client, GraphQLClientGraphQLMultiError
from triggerpoints_client.enums import AlertStatus, Urgency


class RedFlag(Protocol):
    """A warning, whichever question it came with."""

    status: AlertStatus
    urgency: Urgency
    question: str
    action: str


def regions_related_to(client: Client, thing: str) -> None:
    """Print the first regions, each with the reason and its references."""
    related = client.regions_related_to(to=thing, first=3).related
    print(f"Which regions relate to {thing}, and why?")
    for edge in related.edges if related else ():
        for path in edge.paths:
            print(f"- {edge.node.name} ({edge.strength:g}): {path.sentence}")
            for reference in path.references:
                print(f"    {reference.name} {reference.link or ''}".rstrip())


def muscles_referring_to(client: Client, region: str) -> None:
    """Print what must be asked first, then what may send pain there."""
    differential = client.muscles_referring_to(regions=[region], first=3).differential
    print(f"\nWhat may send pain to the {region}?")
    if differential:
        warn(differential.red_flags)
        for candidate in differential.candidates.nodes:
            print(f"{candidate.rank}. {candidate.node.name}: {candidate.sentence}")


def what_helps(client: Client, condition: str) -> None:
    """Print what must be asked first, then what may be tried, with the evidence."""
    options = client.what_helps(for_=condition).options
    print(f"\nWhat helps {condition}?")
    if options:
        warn(options.red_flags)
        for option in options.allowed:
            evidence = option.evidence
            print(f"- {option.technique.name}: {evidence.direction.value} ({evidence.sentence})")
        for careful in options.caution:
            print(f"- with care, {careful.technique.name}: {' '.join(careful.reasons)}")
        for refused in options.excluded:
            print(f"- not {refused.technique.name}: {' '.join(refused.reasons)}")


def warn(red_flags: Iterable[RedFlag]) -> None:
    """Print warnings: above every answer, all of them; that none is listed would not mean safe."""
    for each in red_flags:
        print(f"! {each.status.value} {each.urgency.value}: {each.question} If so: {each.action}.")


def main(address: str = "http://127.0.0.1:8000/graphql", thing: str = "sciatica") -> None:
    """Ask all three, or say with which code and which near names one was refused."""
    with Client(address) as client:
        try:
            regions_related_to(client, thing)
            muscles_referring_to(client, "buttock")
            what_helps(client, "tension-type headache")
        except GraphQLClientGraphQLMultiError as refused:
            for error in refused.errors:
                told = error.extensions or {}
                near = told.get("didYouMean")
                print(f"{told.get('code')}: {error.message}", file=sys.stderr)
                for each in near if isinstance(near, list) else ():
                    print(f"  perhaps {each}", file=sys.stderr)
            sys.exit(1)


if __name__ == "__main__":
    main(*sys.argv[1:])
