"""What the page for operators says is what the program has."""

import configparser
import re
import shlex
from pathlib import Path

from typer.testing import CliRunner

from api.settings import Settings
from kg.cli import app

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")


def block(language: str) -> str:
    (found,) = re.findall(rf"^```{language}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    text: str = found
    return text


def unit() -> configparser.ConfigParser:
    """The unit of the page; a key that stands twice is an error."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(block("ini"))
    return parser


def test_every_setting_stands_in_the_table_with_its_default() -> None:
    told = dict(re.findall(r"^\| `(TRIGGERPOINTS_\w+)` \| (.+?) \|", PAGE, re.MULTILINE))
    settings = Settings().as_environment()
    defaults = {name: f"`{value}`" if value else "none" for name, value in settings.items()}

    assert told == {**defaults, "TRIGGERPOINTS_GRAPH": "that of the package"}


def test_the_unit_starts_the_command_with_options_that_it_has() -> None:
    program, command, *arguments = shlex.split(unit()["Service"]["ExecStart"])
    options = [argument for argument in arguments if argument.startswith("--")]
    told = CliRunner().invoke(app, ["serve", "--help"]).output

    assert (Path(program).name, command) == ("triggerpoints", "serve")
    assert options
    assert [option for option in options if option not in told] == []


def test_the_unit_takes_every_right_away_that_it_says() -> None:
    service = unit()["Service"]

    assert service["CapabilityBoundingSet"] == ""
    assert service["ProtectSystem"] == "strict"
    for switch in ("DynamicUser", "NoNewPrivileges", "ProtectHome", "PrivateTmp"):
        assert service[switch] == "yes"


def test_no_answer_is_cut_off_when_the_service_ends_or_by_the_proxy() -> None:
    deadline, drain = Settings().deadline_s, Settings().drain_s
    (read_timeout,) = re.findall(r"proxy_read_timeout (\d+)s;", block("nginx"))

    assert int(unit()["Service"]["TimeoutStopSec"]) > drain > deadline
    assert int(read_timeout) > deadline


def test_the_proxies_let_through_as_much_as_the_service_does() -> None:
    (nginx,) = re.findall(r"client_max_body_size (\d+)m;", block("nginx"))
    (caddy,) = re.findall(r"max_size (\d+)MB", block("caddy"))

    assert int(nginx) * 2**20 > Settings().max_body_bytes
    assert int(caddy) * 10**6 > Settings().max_body_bytes


def test_the_rate_limit_counts_the_client_and_not_the_proxy() -> None:
    assert "proxy_set_header X-Forwarded-For $remote_addr;" in block("nginx")
