"""How much may be asked for: every limit of the schema and of the server, under its own name."""

from dataclasses import fields
from typing import Any

import strawberry

from api import paging
from api.settings import Settings
from kg import complaint, filters, questions, reading, resolution, search, subgraph
from kg import paths as kg_paths

_OF_SCHEMA: dict[str, tuple[int, str]] = {
    "default_page": (paging.DEFAULT_PAGE, "Items on a page when nothing is asked."),
    "max_page": (paging.MAX_PAGE, "Items on a page at most: first and last of every list."),
    "max_hops": (kg_paths.MAX_HOPS, "Links in a path at most."),
    "max_paths": (kg_paths.MAX_PATHS, "Paths between two nodes at most."),
    "max_ids": (paging.MAX_PAGE, "Ids in one batch at most."),
    "max_filter_levels": (filters.MAX_LEVELS, "Levels of and, or and not in a filter at most."),
    "max_filter_conditions": (filters.MAX_PARTS, "Conditions joined in one filter at most."),
    "max_names": (resolution.MAX_NAMES, "Names in one list to resolve at most."),
    "max_stated": (complaint.MAX_STATED, "Regions, symptoms and denials of a complaint at most."),
    "max_text": (reading.MAX_TEXT, "Characters of the client's words at most."),
    "max_question": (questions.MAX_QUESTION, "Characters of a plain question at most."),
    "max_typed": (search.MAX_TYPED, "Characters of a name to search for at most."),
    "max_hits": (search.MAX_HITS, "Hits that a search lists at most."),
    "max_drawn_nodes": (subgraph.MAX_NODES, "Nodes of a drawing at most."),
    "max_drawn_hops": (subgraph.MAX_HOPS, "Links out from the start of a drawing at most."),
}


def _limits_of_the_server() -> dict[str, tuple[type, str]]:
    """Type and description of each setting that limits a request, by name."""
    return {
        each.name: (type(each.default), each.metadata["help"])
        for each in fields(Settings)
        if each.name.startswith(("max_", "walk_"))
        or each.name.endswith("_timeout_s")
        or each.name == "deadline_s"
    }


def _limits_type() -> Any:
    made = type("Limits", (), {"__annotations__": {}})
    told = {name: (int, description) for name, (_, description) in _OF_SCHEMA.items()}
    for name, (sort, description) in (told | _limits_of_the_server()).items():
        made.__annotations__[name] = sort
        setattr(made, name, strawberry.field(description=description))
    return strawberry.type(made, description="How much may be asked for, by the name of the limit.")


Limits: Any = _limits_type()


def limits(settings: Settings) -> Any:
    """The limits that hold where *settings* do."""
    server = {name: getattr(settings, name) for name in _limits_of_the_server()}
    return Limits(**{name: most for name, (most, _) in _OF_SCHEMA.items()}, **server)
