"""How the installed command starts, and how it refuses to."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from kg.datafile import default_path

COMMAND = Path(sys.executable).with_name("triggerpoints")


def test_a_damaged_data_file_is_refused_with_its_report_and_nothing_is_served(
    tmp_path: Path,
) -> None:
    damaged = tmp_path / "graph.json"
    text = default_path().read_text(encoding="utf-8")
    damaged.write_text(text.replace('"role": "primary"', '"role": "main"', 1), encoding="utf-8")

    ended = subprocess.run(
        [COMMAND, "serve", "--graph", damaged, "--port", "1"],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )

    assert ended.returncode == 1
    assert ended.stdout == ""
    assert "'role' may not be 'main'" in ended.stderr
    assert "Repair: it must be 'primary' or 'spillover'" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_file_that_is_not_there_is_refused_too(tmp_path: Path) -> None:
    ended = subprocess.run(
        [COMMAND, "serve", "--graph", tmp_path / "nowhere.json"],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )

    assert ended.returncode == 1
    assert "cannot be read (No such file or directory)" in ended.stderr


@pytest.mark.slow
def test_an_installed_wheel_finds_its_graph_and_holds_the_pages(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path, root],
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
        packed = set(archive.namelist())

    told = subprocess.run(
        [sys.executable, "-c", "import kg; print(kg.__file__, len(kg.Graph.load().all_nodes))"],
        cwd=tmp_path / "site",
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()

    assert told[0].startswith(str(tmp_path))
    assert int(told[1]) > 2000
    assert packed >= {f"api/static/{name}" for name in ("index.html", "graphiql.html")}
