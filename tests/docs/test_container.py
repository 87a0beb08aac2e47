"""The container files: linted, held to what they promise, and tried without an engine."""

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from typer.testing import CliRunner

from api.settings import Settings
from api.version import API_VERSION
from kg.cli import app
from tests.serving import free_port, serving

ROOT = Path(__file__).resolve().parents[2]
CONTAINERFILE = ROOT / "Containerfile"
COMPOSE = ROOT / "compose.yaml"


def instruction(name: str) -> str:
    """What follows the last instruction of that name, its lines joined."""
    joined = CONTAINERFILE.read_text(encoding="utf-8").replace("\\\n", " ")
    *_, last = re.finditer(rf"^{name}\s+(.+)$", joined, re.MULTILINE)
    return last.group(1).strip()


def health_command() -> list[str]:
    command: list[str] = json.loads(instruction("HEALTHCHECK").partition("CMD ")[2])
    return command


def compose() -> dict[str, Any]:
    service: dict[str, Any] = YAML(typ="safe", pure=True).load(COMPOSE)["services"]["api"]
    return service


def tool(*command: str) -> subprocess.CompletedProcess[str]:
    """One of the programs that the dev extra brings."""
    program = Path(sys.executable).with_name(command[0])
    return subprocess.run(
        [program, *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_the_linter_finds_nothing_in_the_containerfile() -> None:
    found = tool("hadolint", CONTAINERFILE.name)

    assert (found.returncode, found.stdout + found.stderr) == (0, "")


def test_the_compose_file_fits_the_schema_of_compose_files() -> None:
    found = tool("check-jsonschema", "--builtin-schema", "vendor.compose-spec", COMPOSE.name)

    assert found.returncode == 0, found.stdout


def test_the_image_serves_with_options_that_the_command_has_and_not_as_root() -> None:
    program, command, *arguments = json.loads(instruction("ENTRYPOINT"))
    told = CliRunner().invoke(app, ["serve", "--help"]).output

    assert (program, command) == ("triggerpoints", "serve")
    assert all(option in told for option in arguments if option.startswith("--"))
    assert re.fullmatch(r"[1-9]\d+:[1-9]\d+", instruction("USER"))
    assert instruction("EXPOSE") == str(Settings().port)


def test_the_label_of_the_image_tells_the_version_of_the_program() -> None:
    assert instruction("ARG") == f"VERSION={API_VERSION}"


@pytest.mark.slow
def test_the_health_check_tells_whether_the_service_answers() -> None:
    _, *arguments = health_command()

    def health(port: int) -> int:
        told = {**os.environ, "TRIGGERPOINTS_PORT": str(port)}
        return subprocess.run(
            [sys.executable, *arguments], env=told, capture_output=True, check=False
        ).returncode

    with serving() as client:
        assert health(client.base_url.port or 0) == 0
    assert health(free_port()) == 1


def test_compose_gives_the_service_no_rights_and_little_to_write_to() -> None:
    service = compose()

    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert all(mount.endswith(":ro") for mount in service["volumes"])
    assert all(port.startswith("127.0.0.1:") for port in service["ports"])
    assert "privileged" not in service
    assert "user" not in service  # that of the image


def test_compose_says_settings_that_exist_and_a_data_file_that_is_there() -> None:
    service = compose()
    environment = {name: str(value) for name, value in service["environment"].items()}
    source, inside, _ = service["volumes"][0].split(":")
    data_file = environment["TRIGGERPOINTS_GRAPH"].replace(inside, source, 1)
    known = Settings(graph_path=Path("given")).as_environment()

    assert environment.keys() <= known.keys()
    assert (ROOT / data_file).is_file()
    assert int(service["stop_grace_period"].removesuffix("s")) > float(
        environment["TRIGGERPOINTS_DEADLINE_S"]
    )


def test_compose_and_the_image_ask_for_health_alike() -> None:
    assert compose()["healthcheck"]["test"] == ["CMD", *health_command()]


@pytest.mark.slow
def test_what_the_ignore_file_lets_through_is_enough_for_the_wheel(tmp_path: Path) -> None:
    lines = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    for name in [line.removeprefix("!") for line in lines if line.startswith("!")]:
        if (ROOT / name).is_dir():
            ignored = shutil.ignore_patterns("__pycache__", "node_modules")
            shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
        else:
            shutil.copy(ROOT / name, tmp_path)

    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", tmp_path],
        check=True,
        capture_output=True,
    )
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())

    needed = {
        str(path.relative_to(ROOT))
        for folder in ("api", "kg")
        for pattern in ("*.py", "*.graphql")
        for path in (ROOT / folder).rglob(pattern)
    }
    assert needed | {"kg/data/graph.json", "kg/data/graph.schema.json"} <= held
    assert {"api/static/index.html", "api/static/graphiql.html"} <= held
