"""All that an operator may set, in one frozen value; the only place that reads the environment.

Each setting is a field with its help. The environment names it ``TRIGGERPOINTS_`` and its name in
capitals, the command line ``--`` and its name with dashes; ``graph_path`` is ``GRAPH`` and
``--graph``. The command line wins.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from pathlib import Path
from typing import Any

from kg import BadInputError

PREFIX = "TRIGGERPOINTS_"
LOG_LEVELS = ("debug", "info", "warning", "error")


def _setting(default: Any, help: str, *, zero: bool = False) -> Any:
    """A setting with its help; *zero* means that a number may be 0, none at all."""
    return field(default=default, metadata={"help": help, "zero": zero})


@dataclass(frozen=True, slots=True)
class Settings:
    """How the service is run."""

    host: str = _setting("127.0.0.1", "Address to listen at.")
    port: int = _setting(8000, "Port to listen at.")
    workers: int = _setting(1, "Processes that answer side by side.")
    graph_path: Path | None = _setting(None, "Data file; without it the one of this version.")
    watch_s: float = _setting(
        0.0, "Look every so many seconds whether the data file has changed; 0: never.", zero=True
    )

    walk_timeout_s: float = _setting(
        2.0, "Seconds after which a walk stops and its answer says that it is truncated."
    )
    walk_max_edges: int = _setting(
        300_000, "Links after which a walk stops and its answer says that it is truncated."
    )
    deadline_s: float = _setting(10.0, "Seconds within which a request is answered or given up.")
    running: int = _setting(4, "Documents that a process runs at a time; the others wait.")

    max_header_bytes: int = _setting(32_768, "Bytes of the address and headers of a request.")
    header_timeout_s: float = _setting(10.0, "Seconds within which the headers must have come.")
    max_body_bytes: int = _setting(262_144, "Bytes of the body of a request.")
    body_timeout_s: float = _setting(10.0, "Seconds within which the body must have come.")
    max_response_bytes: int = _setting(8_388_608, "Bytes of an answer to a document.")
    max_tokens: int = _setting(5_000, "Tokens of a document.")
    max_depth: int = _setting(20, "Levels of a document; introspection needs 15.")
    max_aliases: int = _setting(60, "Aliases of a document, fragments spread.", zero=True)
    max_directives: int = _setting(60, "Directives of a document, fragments spread.", zero=True)
    max_definitions: int = _setting(100, "Operations and fragments of a document.")
    max_fields: int = _setting(500, "Fields of a document, fragments spread.")
    max_cost: int = _setting(200_000, "Fields of a document, each as often as its page has items.")

    rate_limit: str = _setting(
        "", "Requests of one client address, such as '60/minute;5/second'; empty: as many as come."
    )
    rate_limit_storage: str = _setting(
        "memory://", "Where they are counted: each process by itself, or redis://host:6379 for all."
    )
    trusted_documents: Path | None = _setting(
        None, "Folder of .graphql files, or a JSON manifest: only these documents are run."
    )
    cors_origins: str = _setting("*", "Origins whose pages may read, with commas; *: all.")

    drain_s: float = _setting(20.0, "Seconds that requests in flight have when told to stop.")
    log_level: str = _setting("info", "debug, info, warning or error; info has a line per request.")
    telemetry: bool = _setting(
        False, "Send traces by OpenTelemetry (the extra 'telemetry'; OTEL_* variables apply)."
    )

    def __post_init__(self) -> None:
        """Refuse what cannot be.

        Raises:
            BadInputError: The message names the setting.
        """
        for each in fields(self):
            value = getattr(self, each.name)
            number = isinstance(value, (int, float)) and not isinstance(value, bool)
            if number and not (value > 0 or (value == 0 and each.metadata["zero"])):
                raise BadInputError(f"{variable(each)} must be a number above 0, got '{value}'")
        if self.log_level not in LOG_LEVELS:
            raise BadInputError(
                f"{PREFIX}LOG_LEVEL must be one of {', '.join(LOG_LEVELS)}, got '{self.log_level}'"
            )

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Settings:
        """The settings with what the environment says.

        Raises:
            BadInputError: One of them cannot be read; the message names it.
        """
        given = {
            each.name: _read(each, text)
            for each in fields(cls)
            if (text := environment.get(variable(each), "").strip())
        }
        return cls(**given)

    def as_environment(self) -> dict[str, str]:
        """The same as variables, for the processes of several workers."""
        return {variable(each): _written(getattr(self, each.name)) for each in fields(self)}


def option_name(setting: Field[Any]) -> str:
    """What it is called on the command line, without the dashes."""
    return "graph" if setting.name == "graph_path" else setting.name


def variable(setting: Field[Any]) -> str:
    """What it is called in the environment.

    >>> [variable(each) for each in fields(Settings)][:4]
    ['TRIGGERPOINTS_HOST', 'TRIGGERPOINTS_PORT', 'TRIGGERPOINTS_WORKERS', 'TRIGGERPOINTS_GRAPH']
    """
    return f"{PREFIX}{option_name(setting).upper()}"


def _read(setting: Field[Any], text: str) -> Any:
    """A value of the setting's type; its annotation is text, since annotations are deferred."""
    if setting.type == "bool":
        if text.casefold() not in ("1", "true", "yes", "0", "false", "no"):
            raise BadInputError(f"{variable(setting)} must be true or false, got '{text}'")
        return text.casefold() in ("1", "true", "yes")
    if setting.type == "Path | None":
        return Path(text)
    if setting.type == "str":
        return text
    try:
        return float(text) if setting.type == "float" else int(float(text))
    except (OverflowError, ValueError):
        raise BadInputError(f"{variable(setting)} must be a number above 0, got '{text}'") from None


def _written(value: object) -> str:
    if value is None:
        return ""
    return str(value.resolve()) if isinstance(value, Path) else str(value)
