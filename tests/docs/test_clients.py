"""The example clients: generated from the schema, type-checked, and run against the live server."""

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx2
import pytest

from tests.serving import serving

ROOT = Path(__file__).resolve().parents[2]
CLIENTS = ROOT / "docs" / "clients"

Example = Callable[..., subprocess.CompletedProcess[str]]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def server() -> Iterator[httpx2.Client]:
    with serving() as client:
        yield client


def copied(language: str, packages: str, tmp: Path) -> Path:
    """The committed files alone, with *packages* and the schema where they expect them."""
    folder = tmp / "docs" / "clients" / language
    shutil.copytree(
        CLIENTS / language,
        folder,
        ignore=shutil.ignore_patterns(
            packages, "generated", "triggerpoints_client", "__pycache__", ".mypy_cache"
        ),
    )
    (folder / packages).symlink_to(CLIENTS / language / packages)
    (tmp / "api").symlink_to(ROOT / "api")
    return folder


def made(folder: Path, *steps: list[str]) -> None:
    for step in steps:
        done = subprocess.run(
            step, cwd=folder, capture_output=True, text=True, timeout=300, check=False
        )
        assert done.returncode == 0, f"{step} said:\n{done.stdout}{done.stderr}"


def running(folder: Path, *command: str) -> Example:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*command, *arguments],
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run


@pytest.fixture(scope="module")
def typescript_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = copied("typescript", "node_modules", tmp_path_factory.mktemp("typescript"))
    tools = "node_modules/.bin"
    made(folder, ["node", f"{tools}/graphql-codegen"], ["node", f"{tools}/tsc"])
    return folder


@pytest.fixture(scope="module")
def typescript(typescript_folder: Path) -> Example:
    return running(typescript_folder, "node", "example.ts")


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Example:
    folder = copied("python", ".venv", tmp_path_factory.mktemp("python"))
    own = str(folder / ".venv/bin/python")
    made(folder, [own, "-m", "ariadne_codegen"], [own, "-m", "mypy"])
    return running(folder, own, "example.py")


@pytest.fixture(params=["typescript", "python"])
def example(request: pytest.FixtureRequest) -> Example:
    found: Example = request.getfixturevalue(request.param)
    return found


def address(server: httpx2.Client) -> str:
    return str(server.base_url.join("/graphql"))


def test_an_example_answers_three_questions(example: Example, server: httpx2.Client) -> None:
    ran = example(address(server))

    assert (ran.returncode, ran.stderr) == (0, "")
    regions, referring, helping = ran.stdout.split("\n\n")
    assert regions.startswith("Which regions relate to sciatica, and why?\n")
    assert "- Buttock (0.8): Sciatica is felt mainly in the buttock.\n    " in regions
    assert "https://doi.org/" in regions
    assert re.findall(r"^\d\. (.+): \1 .*buttock", referring, re.MULTILINE)
    assert re.findall(r"^- .+: SUPPORTS \(\d+ independent group", helping, re.MULTILINE)


def test_an_example_shows_every_warning_above_the_first_candidate(
    example: Example, server: httpx2.Client
) -> None:
    told = server.get("/q/muscles-referring-to", params={"regions": "buttock"}).json()
    questions = [each["question"] for each in told["data"]["differential"]["redFlags"]]

    _, referring, _ = example(address(server)).stdout.split("\n\n")
    before, _, _ = referring.partition("\n1. ")

    assert questions
    assert re.findall(r"^! ASK \w+: (.+) If so: ", before, re.MULTILINE) == questions


def test_an_example_tells_the_code_of_a_refusal_and_what_may_be_meant(
    example: Example, server: httpx2.Client
) -> None:
    ran = example(address(server), "sciatika")

    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.startswith("UNKNOWN_NODE: no node 'sciatika'")
    assert "\n  perhaps condition:sciatica\n" in ran.stderr


def test_both_examples_print_the_same(
    typescript: Example, python: Example, server: httpx2.Client
) -> None:
    assert typescript(address(server)).stdout == python(address(server)).stdout


def test_apollo_client_sends_a_document_once_and_then_its_hash(
    typescript_folder: Path, server: httpx2.Client
) -> None:
    ran = running(typescript_folder, "node", "persisted.ts")(address(server))

    *sent, answer = ran.stdout.splitlines()
    assert sent in (["GET", "POST", "GET"], ["GET", "GET"])  # or the server knew it from before
    assert json.loads(answer)["muscle"]["name"] == "Piriformis"


@pytest.mark.parametrize(
    "target",
    re.findall(
        r"'http://127\.0\.0\.1:8000(/[^']+)'", (CLIENTS / "README.md").read_text(encoding="utf-8")
    ),
)
def test_an_address_of_the_page_answers_and_can_be_kept(server: httpx2.Client, target: str) -> None:
    answer = server.get(target)
    again = server.get(target, headers={"If-None-Match": answer.headers["ETag"]})

    assert "errors" not in answer.json()
    assert (again.status_code, again.content) == (304, b"")


def test_the_page_lists_the_codes_that_are_answered() -> None:
    page = (CLIENTS / "README.md").read_text(encoding="utf-8")
    _, _, table = page.partition("| code | what to do |")
    listed = set(re.findall(r"`([A-Z_]+)`", table.partition("\n\n")[0]))
    files = [ROOT / "kg" / "errors.py", *(ROOT / "api").glob("*.py")]
    program = "".join(file.read_text(encoding="utf-8") for file in files)
    answered = re.findall(r'\bcode(?:"?: ?| ?= ?)"([A-Z_]+)"|"([A-Z]+_LIMIT)"', program)
    at_start_only = {"INVALID_DATA"}

    assert {one or other for one, other in answered} - at_start_only <= listed
    assert listed <= set(re.findall(r'"([A-Z_]+)"', program))
