"""What the service writes about itself: one JSON object a line, on standard error.

Nothing that a client said stands in it: no query string, no document, no variables, no message of
an unexpected exception, which might repeat them.
"""

from __future__ import annotations

import logging
import sys
import traceback
from typing import Any

from pythonjsonlogger.json import JsonFormatter

from api.settings import Settings


class _WithoutMessages(JsonFormatter):
    """Tells of an exception its types and where it came from, never what it says."""

    def formatException(self, ei: Any) -> Any:  # noqa: N802 - logging's name
        fault, told = ei[1], []
        while fault is not None:
            where = "".join(traceback.format_tb(fault.__traceback__))
            told.append(f"{type(fault).__name__}\n{where}")
            fault = fault.__cause__ or fault.__context__
        return "\ncaused by ".join(told)


def formatter() -> logging.Formatter:
    """Writes a record as one JSON object."""
    return _WithoutMessages(
        "%(asctime)s %(levelname)s %(name)s %(message)s",
        rename_fields={"asctime": "time", "levelname": "level", "name": "logger"},
        datefmt="%Y-%m-%dT%H:%M:%S%z",
    )


def set_up_logs(settings: Settings) -> None:
    """Send every log of this process to standard error, as JSON."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter())
    logging.basicConfig(handlers=[handler], level=settings.log_level.upper(), force=True)
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logging.getLogger(name).handlers.clear()
        logging.getLogger(name).propagate = True
    logging.getLogger("uvicorn").setLevel(max(logging.getLogger().level, logging.WARNING))
