"""The command as people and scripts meet it: output, exit codes, and purity of --json."""

import json
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from kg import Graph, NodeKind
from kg.datafile import check_file
from kg.paths import paths_between, related
from tests.builders import draw_text

COMMAND = Path(sys.executable).with_name("triggerpoints")
SMALL = draw_text(
    "condition:sciatica felt_in/typical region:calf",
    "condition:sciatica mimicked_by muscle:gluteus-minimus",
    "trigger_point:gluteus-minimus-1 point_of muscle:gluteus-minimus",
    "trigger_point:gluteus-minimus-1 refers_to/primary region:thigh",
    "condition:sciatica rule_out/emergency condition:cauda-equina",
)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    path = tmp_path / "graph.json"
    path.write_text(SMALL, encoding="utf-8")
    return path


def run(*arguments: str | Path) -> tuple[int, str, str]:
    ended = subprocess.run(
        [COMMAND, *arguments], capture_output=True, text=True, timeout=60, check=False
    )
    return ended.returncode, ended.stdout, ended.stderr


def test_related_tells_rank_strength_reason_and_sources(small: Path) -> None:
    code, shown, errors = run("related", "sciatica", "regions", "--graph", small)

    assert (code, errors) == (0, "")
    rows = [" ".join(line.split()) for line in shown.splitlines()]
    assert rows[:3] == [
        "node strength why sources",
        "1 region:calf 0.800 Sciatica is typically felt in the calf. 1",
        "2 region:thigh 0.630 Sciatica can be mimicked by gluteus minimus, whose trigger points "
        "can refer pain to the thigh. 1",
    ]
    assert "1 Book." in rows


def test_related_for_programs_is_one_document_that_says_the_same(small: Path) -> None:
    code, shown, _ = run("related", "sciatica", "region", "--graph", small, "--json")

    found = related(Graph.load(small), "sciatica", NodeKind.REGION)
    assert code == 0
    assert [(node["id"], node["strength"]) for node in json.loads(shown)["nodes"]] == [
        (each.node.id, each.strength) for each in found.nodes
    ]


def test_paths_for_programs_says_what_the_library_says(small: Path) -> None:
    code, shown, _ = run("paths", "sciatica", "thigh", "--graph", small, "--json")

    (path,) = paths_between(Graph.load(small), "sciatica", "thigh").paths
    assert code == 0
    assert [told["sentence"] for told in json.loads(shown)["paths"]] == [path.sentence]


def test_show_tells_first_what_must_be_ruled_out(small: Path) -> None:
    code, shown, _ = run("show", "sciatica", "--graph", small)

    assert code == 0
    titles = [
        line for line in shown.splitlines() if line.split("(")[0] in {"rule out ", "regions "}
    ]
    assert titles[0].startswith("rule out (1)")


def test_show_never_lets_an_empty_list_read_as_safe(small: Path) -> None:
    code, shown, _ = run("show", "condition:cauda-equina", "--graph", small)

    assert code == 0
    assert "None listed here; that does not mean that there is nothing to rule out." in shown


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        pytest.param(
            ("show", "siatica"),
            2,
            "no node 'siatica' in the graph; did you mean 'condition:sciatica'?",
            id="unknown node",
        ),
        pytest.param(("related", "sciatica", "bone"), 2, "'bone' is none of: ", id="bad kind"),
        pytest.param(
            ("related", "sciatica", "region", "--max-hops", "9"),
            2,
            "max_hops must be from 1 to 6, got 9",
            id="too far",
        ),
        pytest.param(
            ("related", "sciatica", "region", "--via", "felt-on"),
            2,
            "'felt-on' is none of: ",
            id="bad link kind",
        ),
        pytest.param(("nonsense",), 2, "No such command 'nonsense'", id="no such verb"),
    ],
)
def test_bad_use_is_told_in_a_sentence_on_standard_error(
    small: Path, arguments: tuple[str, ...], code: int, said: str
) -> None:
    graph = () if arguments == ("nonsense",) else ("--graph", small)

    ended, shown, errors = run(*arguments, *graph)

    assert (ended, shown) == (code, "")
    assert said in " ".join(errors.split())
    assert "Traceback" not in errors


def test_nothing_found_is_told_apart_from_bad_use(small: Path) -> None:
    code, shown, _ = run("related", "sciatica", "nerve", "--graph", small)

    assert code == 1
    assert "nothing found for condition:sciatica within these limits" in shown


def test_check_finds_nothing_wrong_with_the_graph_of_the_package() -> None:
    code, shown, _ = run("check")

    assert code == 0
    assert "no problem found" in shown


def test_check_tells_every_problem_and_ends_with_one(small: Path) -> None:
    small.write_text(SMALL.replace(', "role": "primary"', ""), encoding="utf-8")

    code, shown, errors = run("check", small)

    assert code == 1
    assert shown.splitlines() == [str(problem) for problem in check_file(small)]
    assert errors.startswith("1 problem in ")


def test_format_mends_the_form_and_nothing_else(small: Path) -> None:
    small.write_text(json.dumps(json.loads(SMALL), indent=3), encoding="utf-8")

    first, second = run("format", small), run("format", small)

    assert small.read_text(encoding="utf-8") == SMALL
    assert (first[0], second[0]) == (0, 0)
    assert "put into canonical form" in first[1]
    assert "is in canonical form" in second[1]


def test_format_leaves_a_file_with_a_fault_alone(small: Path) -> None:
    broken = SMALL.replace("typical", "tipical")
    small.write_text(broken, encoding="utf-8")

    code, _, errors = run("format", small)

    assert code == 1
    assert "'qualifier' may not be 'tipical'" in errors
    assert small.read_text(encoding="utf-8") == broken


def test_stats_for_programs_counts_what_the_graph_holds(small: Path) -> None:
    code, shown, _ = run("stats", "--json", "--graph", small)

    told = json.loads(shown)
    assert code == 0
    assert told["hash"] == Graph.load(small).hash
    assert told["nodes"]["all"] == 7
    assert told["edges"]["refers_to"] == 1


def test_stats_prints_every_kind() -> None:
    _, shown, _ = run("stats")

    assert all(f"{kind} " in shown for kind in NodeKind)


def test_the_generated_files_are_current_and_the_schema_is_printed() -> None:
    assert run("schema", "--check")[0] == 0
    assert run("schema")[1].startswith('"""')


def test_ask_shows_warnings_before_the_answer_and_numbers_its_sources() -> None:
    code, shown, _ = run("ask", "low back pain, I cannot pee since this morning, which muscles?")

    assert code == 0
    assert shown.index("Said: “cannot pee") < shown.index("understood as") < shown.index("[1]")


def test_ask_declines_and_offers_what_would_work() -> None:
    code, shown, _ = run("ask", "who won the world cup")

    assert code == 1
    assert "not understood" in shown
    assert "These would work" in shown


def test_ask_for_programs_gives_the_call_that_does_the_same() -> None:
    told = json.loads(run("ask", "where does infraspinatus refer pain", "--json")[1])

    assert told["understood"] is True
    assert told["calls"][0]["variables"] == {"id": "muscle:infraspinatus"}


@pytest.mark.parametrize("told", ["temple", "pain at the right temple, no fever"])
def test_differential_takes_regions_or_words(told: str) -> None:
    code, shown, _ = run("differential", told, "--first", "3")

    assert code == 0
    assert shown.index("does not mean that it is safe") < shown.index("muscle:suboccipital-muscles")


def test_differential_tells_of_a_muscle_asked_after() -> None:
    _, shown, _ = run("differential", "temple", "--about", "soleus")

    assert "Soleus" in shown


def test_search_finds_a_misspelt_name_and_tells_how() -> None:
    told = json.loads(run("search", "pirifomis sindrome", "--json")[1])

    assert told["hits"][0]["id"] == "condition:piriformis-syndrome"
    assert run("search", "zzzzqqq")[0] == 1


def test_options_lists_what_is_excluded_with_its_reason() -> None:
    code, shown, _ = run("options", "fibromyalgia", "--given", "blood thinners")

    assert code == 0
    assert "Light pressure only" in shown


def test_compare_tells_what_is_shared_and_what_is_not() -> None:
    code, shown, _ = run("compare", "gluteus minimus", "infraspinatus")

    assert code == 0
    assert "shared" in shown
    assert "not stated of infraspinatus" in shown


def test_help_is_there_for_every_verb() -> None:
    _, shown, _ = run("--help")

    for verb in (
        "serve",
        "show",
        "related",
        "paths",
        "ask",
        "search",
        "differential",
        "options",
        "compare",
        "check",
        "format",
        "stats",
        "schema",
    ):
        assert f"  {verb} " in shown
        assert run(verb, "-h")[0] == 0


def test_version_tells_code_and_data() -> None:
    data = Graph.load().header.version

    assert run("--version")[1] == f"triggerpoints {version('triggerpoints')}, data {data}\n"


def test_a_reader_who_leaves_early_sees_no_traceback() -> None:
    ended = subprocess.run(
        f"'{COMMAND}' stats | head -1", shell=True, capture_output=True, text=True, check=False
    )

    assert "Traceback" not in ended.stderr
