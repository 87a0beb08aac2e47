"""One place for every setting: the environment, the command line and its help agree."""

import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from api.settings import Settings, option_name, variable
from kg import BadInputError

COMMAND = Path(sys.executable).with_name("triggerpoints")


def told(*options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [COMMAND, "serve", *options], capture_output=True, text=True, timeout=60, check=False
    )


def test_help_shows_every_setting_with_its_default() -> None:
    shown = " ".join(told("--help").stdout.split())

    for each in fields(Settings):
        assert f"--{option_name(each).replace('_', '-')}" in shown
        assert each.metadata["help"] in shown


def test_what_is_written_to_the_environment_is_read_again(tmp_path: Path) -> None:
    settings = Settings(
        port=9, graph_path=tmp_path, watch_s=0.5, telemetry=True, rate_limit="1/second"
    )

    assert Settings.from_environment(settings.as_environment()) == settings


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("PORT", "many"),
        ("PORT", "-1"),
        ("DEADLINE_S", "0"),
        ("DEADLINE_S", "nan"),
        ("MAX_COST", "1e999"),
        ("TELEMETRY", "perhaps"),
        ("LOG_LEVEL", "loud"),
    ],
)
def test_a_setting_that_cannot_be_is_refused_by_its_name(name: str, text: str) -> None:
    with pytest.raises(BadInputError, match=f"TRIGGERPOINTS_{name}"):
        Settings.from_environment({f"TRIGGERPOINTS_{name}": text})


def test_every_setting_has_a_variable_of_its_own() -> None:
    assert len({variable(each) for each in fields(Settings)}) == len(fields(Settings))


def test_the_command_refuses_a_bad_option_in_one_sentence() -> None:
    ended = told("--rate-limit", "often")

    assert ended.returncode == 2
    assert "like '60/minute;5/second', got 'often'" in ended.stderr
    assert "Traceback" not in ended.stderr
