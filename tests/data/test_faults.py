"""Damaged data files, one fault each: every one is refused, named and told how to mend."""

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import networkx
import pytest

from kg import check_file, json_schema
from kg.datafile import check_text, format_data, format_text, load_data
from kg.errors import DataError
from tests.builders import draw_data, draw_text

DRAWN = draw_text(
    "condition:headache has_symptom/typical symptom:pain",
    "condition:migraine kind_of condition:headache",
    "condition:migraine mimicked_by muscle:temporalis",
    "condition:headache differential_of condition:migraine",
    "trigger_point:temporalis-1 point_of muscle:temporalis",
    "trigger_point:temporalis-1 refers_to/primary region:temple",
    "region:temple part_of region:head",
    "technique:massage studied_for/studied condition:headache",
    "technique:tapping kind_of technique:massage",
    "red_flag:thunderclap applies_to technique:massage",
    "red_flag:thunderclap raised_by finding:sudden-onset",
    "red_flag:thunderclap suggests condition:headache",
    "outcome:pain-intensity",
)
CLAIM = (
    '{"id": "claim:c001", "reference": "reference:book", "outcome": "pain after a week", '
    '"direction": "no_difference", "certainty": "low", "outcomes": ["outcome:pain-intensity"], '
    '"independent_group": "book"}'
)
SOURCES = ', "sources": [{"reference": "reference:book"}]'
SOUND = "".join(
    line.replace(SOURCES, f'{SOURCES}, "claims": [{CLAIM}]') if "studied_for" in line else line
    for line in DRAWN.splitlines(keepends=True)
)
"""One record of every sort, and no fault."""
LINES = SOUND.splitlines()


def line_of(mark: str) -> int:
    (number,) = (number for number, line in enumerate(LINES, 1) if mark in line)
    return number


def swap(old: str, new: str) -> Callable[[str], str]:
    """Replace the one place where *old* stands."""

    def damage(text: str) -> str:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
        return text.replace(old, new)

    return damage


def after(mark: str, added: str) -> Callable[[str], str]:
    """Add a record after the line that holds *mark*; the comma is seen to."""

    def damage(text: str) -> str:
        lines = text.splitlines()
        (at,) = (at for at, line in enumerate(lines) if mark in line)
        comma = "," if lines[at].endswith(",") else ""
        lines[at] = lines[at].removesuffix(",") + ","
        lines.insert(at + 1, added + comma)
        return "\n".join(lines) + "\n"

    return damage


def without(mark: str) -> Callable[[str], str]:
    """Drop the line that holds *mark*."""

    def damage(text: str) -> str:
        kept = [line for line in text.splitlines() if mark not in line]
        return "\n".join(kept).replace(",\n]", "\n]") + "\n"

    return damage


PAIN_EDGE = '"kind": "has_symptom"'
MIMIC_EDGE = '"kind": "mimicked_by"'
REFERRAL = '"kind": "refers_to"'
ATTACHED = '{"relation": "origin", "label": "skull", "source": "reference:blog"}'
SYNONYM = '"name": "Temple", "synonyms": [{"text": "Head"}]'

BOOK = line_of('"id": "reference:book"')
MUSCLE = line_of('"rank"')
PAIN = line_of('"id": "symptom:pain"')
POINT = line_of('"location"')
TEMPLE = line_of('"id": "region:temple"')
APART = line_of("differential_of")
MIMIC = line_of(MIMIC_EDGE)
REFERS = line_of(REFERRAL)
SHOWS = line_of(PAIN_EDGE)
STUDIED = line_of("studied_for")
SUDDEN = line_of('"id": "finding:sudden-onset"')
FLAG = line_of('"urgency"')

FAULTS = [
    pytest.param(
        swap('"kind": "symptom"', '"kind": "symptm"'),
        f"line {PAIN}: symptom:pain: 'symptm' is not a kind of node. "
        "Repair: did you mean 'symptom'?.",
        None,
        id="unknown kind of node",
    ),
    pytest.param(
        swap(MIMIC_EDGE, '"kind": "mimiked_by"'),
        f"line {MIMIC}: condition:migraine|mimiked_by|muscle:temporalis: "
        "'mimiked_by' is not a kind of edge. Repair: did you mean 'mimicked_by'?.",
        None,
        id="unknown kind of edge",
    ),
    pytest.param(
        swap('"name": "Temple"', '"name": "Temple", "colour": "red"'),
        f"line {TEMPLE}: region:temple: it has an unknown key 'colour'. "
        "Repair: remove the key, or mend its spelling.",
        None,
        id="unknown key",
    ),
    pytest.param(
        swap(', "location": "middle"', ""),
        f"line {POINT}: trigger_point:temporalis-1: it has no 'location'. Repair: add 'location'.",
        None,
        id="missing key",
    ),
    pytest.param(
        after(
            '"id": "symptom:pain"',
            '{"id": "symptom:Dull ache", "kind": "symptom", "name": "Ache", "group": "drawn"}',
        ),
        f"line {PAIN + 1}: symptom:Dull ache: 'symptom:Dull ache' is not an id. "
        "Repair: write it as kind:slug, in lower case with hyphens.",
        None,
        id="malformed id",
    ),
    pytest.param(
        swap('"name": "Temple"', '"name": "Temple "'),
        f"line {TEMPLE}: region:temple: 'name' is 'Temple '. "
        "Repair: write it without space at its ends, on one line.",
        None,
        id="a name not trimmed",
    ),
    pytest.param(
        swap('"rank": "muscle"', '"rank": "belly"'),
        f"line {MUSCLE}: muscle:temporalis: 'rank' may not be 'belly'. "
        "Repair: it must be 'muscle', 'part' or 'group'.",
        None,
        id="a word that is not on the list",
    ),
    pytest.param(
        after(
            '"id": "symptom:pain"',
            '{"id": "finding:ache", "kind": "symptom", "name": "Ache", "group": "drawn"}',
        ),
        f"line {PAIN + 1}: finding:ache: its kind is symptom. "
        "Repair: write the id as 'symptom:ache', or mend the kind.",
        "ids_begin_with_the_kind",
        id="id of another kind",
    ),
    pytest.param(
        swap(
            '{"id": "region:temple", "kind": "region",',
            '{"id": "region:temple", "kind": "region", "surface_id": "brow",',
        ),
        f"line {TEMPLE}: region:temple: its surface id is 'brow'. Repair: write 'temple', or "
        "nothing if the body map has no cell of it.",
        "surface_ids_are_slugs",
        id="surface of another region",
    ),
    pytest.param(
        after('"id": "region:temple"', '{"id": "region:temple", "kind": "region", "name": "Brow"}'),
        f"line {TEMPLE + 1}: region:temple: a node of this id stands "
        "further up. Repair: merge the two records, or give this one an id of its own.",
        "ids_are_unique",
        id="two records of one id",
    ),
    pytest.param(
        swap('"name": "Temple"', '"name": "Héad"'),
        f"line {TEMPLE}: region:temple: 'Héad' is already a name of "
        "'region:head'. Repair: remove it here or there; among regions one name means one node.",
        "names_are_unique_within_a_kind",
        id="a name that collides",
    ),
    pytest.param(
        swap('"name": "Temple"', SYNONYM),
        f"line {TEMPLE}: region:temple: 'Head' is already a name of "
        "'region:head'. Repair: remove it here or there; among regions one name means one node.",
        "names_are_unique_within_a_kind",
        id="a synonym that collides",
    ),
    pytest.param(
        swap('"name": "Temple"', SYNONYM.replace("Head", "TEMPLE")),
        f"line {TEMPLE}: region:temple: its synonym 'TEMPLE' says "
        "nothing new. Repair: remove the synonym.",
        "synonyms_add_something",
        id="a synonym that is the name",
    ),
    pytest.param(
        swap('"name": "Temple"', '"name": "Temple", "xrefs": [{"id": "FMA:x1", "match": "exact"}]'),
        f"line {TEMPLE}: region:temple: 'FMA:x1' is not a well-formed "
        "identifier. Repair: look it up again; known vocabularies: UBERON, FMA, MONDO, HP, DOID, "
        "MESH, ICD10CM.",
        "identifiers_are_well_formed",
        id="malformed identifier",
    ),
    pytest.param(
        swap('"name": "Book"', '"name": "Book", "replaced_by": "reference:gone"'),
        f"line {BOOK}: reference:book: its successor "
        "'reference:gone' is not in use. Repair: name a node that is in use.",
        "retired_nodes_point_to_a_successor",
        id="a retired node without a successor",
    ),
    pytest.param(
        swap(f'"condition:migraine", {MIMIC_EDGE}', f'"condition:aura", {MIMIC_EDGE}'),
        f"line {MIMIC}: condition:aura|mimicked_by|muscle:temporalis: there is no "
        "node 'condition:aura'. Repair: mend the id, or add the node.",
        "edges_have_both_ends",
        id="dangling subject",
    ),
    pytest.param(
        swap(f'{REFERRAL}, "object": "region:temple"', f'{REFERRAL}, "object": "region:brow"'),
        f"line {REFERS}: trigger_point:temporalis-1|refers_to|region:brow: there is no "
        "node 'region:brow'. Repair: mend the id, or add the node.",
        "edges_have_both_ends",
        id="dangling object",
    ),
    pytest.param(
        swap(
            f'"condition:headache", {PAIN_EDGE}, "object": "symptom:pain"',
            f'"condition:headache", {PAIN_EDGE}, "object": "region:head"',
        ),
        f"line {SHOWS}: condition:headache|has_symptom|region:head: has_symptom may "
        "not run from condition to region. Repair: choose another kind, or turn the edge round; "
        "allowed: condition to finding; condition to symptom.",
        "ends_fit_the_kind",
        id="ends that the kind does not allow",
    ),
    pytest.param(
        after(MIMIC_EDGE, LINES[MIMIC - 1].removesuffix(",")),
        f"line {MIMIC + 1}: condition:migraine|mimicked_by|muscle:temporalis: the "
        "same statement stands further up. Repair: merge the two records and their sources.",
        "edges_are_unique",
        id="a statement twice",
    ),
    pytest.param(
        swap(
            '"condition:headache", "kind": "differential_of", "object": "condition:migraine"',
            '"condition:migraine", "kind": "differential_of", "object": "condition:headache"',
        ),
        f"line {APART}: condition:migraine|differential_of|condition:headache:"
        " differential_of holds both ways. Repair: swap subject and object.",
        "symmetric_edges_begin_with_the_smaller_id",
        id="a symmetric edge the wrong way round",
    ),
    pytest.param(
        swap(', "role": "primary"', ""),
        f"line {REFERS}: trigger_point:temporalis-1|refers_to|region:temple: it has no "
        "role. Repair: add one of primary, spillover.",
        "roles_and_qualifiers_fit_the_kind",
        id="referral without a role",
    ),
    pytest.param(
        swap('"qualifier": "typical"', '"qualifier": "emergency"'),
        f"line {SHOWS}: condition:headache|has_symptom|symptom:pain: has_symptom "
        "knows no qualifier 'emergency'. Repair: use one of: associated, cardinal, defining, "
        "implied, late, possible, red_flag, somatic, typical.",
        "roles_and_qualifiers_fit_the_kind",
        id="a qualifier that the kind does not know",
    ),
    pytest.param(
        swap(
            f'"confidence": "high"{SOURCES}}},\n{{"subject": "condition:migraine", "kind": "kind_',
            '"confidence": "high"},\n{"subject": "condition:migraine", "kind": "kind_',
        ),
        f"line {SHOWS}: condition:headache|has_symptom|symptom:pain: it is called "
        "clinical_reference but cites no source. Repair: add the reference that was seen, or "
        "state an honest basis.",
        "edges_say_where_they_are_from",
        id="a statement without a source",
    ),
    pytest.param(
        swap(
            f'"confidence": "high"{SOURCES}}},\n{{"subject": "condition:migraine", "kind": "kind_',
            '"confidence": "high", "sources": [{"reference": "reference:blog"}]},\n'
            '{"subject": "condition:migraine", "kind": "kind_',
        ),
        f"line {SHOWS}: condition:headache|has_symptom|symptom:pain: 'reference:blog' "
        "is not a reference of this file. Repair: mend the id, or add the reference node.",
        "sources_are_references",
        id="a source that is not there",
    ),
    pytest.param(
        after(
            "studied_for",
            '{"subject": "technique:tapping", "kind": "adverse_event", '
            '"object": "finding:sudden-onset", "basis": "clinical_reference", '
            f'"claims": [{CLAIM}]}}',
        ),
        f"line {STUDIED + 1}: technique:tapping|adverse_event|finding:sudden-onset: 'claim:c001' "
        "is no claim id of its own. Repair: give the claim the next free number, as claim:c999.",
        "claims_stand_once",
        id="one claim in two statements",
    ),
    pytest.param(
        swap('"id": "claim:c001"', '"id": "finding:c001"'),
        f"line {STUDIED}: technique:massage|studied_for|condition:headache: 'finding:c001' is no "
        "claim id of its own. Repair: give the claim the next free number, as claim:c999.",
        "claims_stand_once",
        id="a claim with the id of another kind",
    ),
    pytest.param(
        swap('["outcome:pain-intensity"]', '["outcome:pain"]'),
        f"line {STUDIED}: technique:massage|studied_for|condition:headache: 'outcome:pain' is not "
        "an outcome of this file. Repair: mend the id, or add the outcome node.",
        "outcomes_of_claims_exist",
        id="an outcome that is not there",
    ),
    pytest.param(
        swap('"name": "Sudden onset"', '"name": "Sudden onset", "cues": ["<abrupt> pain"]'),
        f"line {SUDDEN}: finding:sudden-onset: a cue names the class '<abrupt>', which is not "
        "known. Repair: mend the cue.",
        "cues_can_be_read",
        id="a cue with an unknown class",
    ),
    pytest.param(
        swap('"name": "Sudden onset"', '"name": "Sudden onset", "cues": ["@pain + #tempel"]'),
        f"line {SUDDEN}: finding:sudden-onset: a cue names #tempel, which this file does not hold. "
        "Repair: mend the slug; @ stands before a symptom or condition, # before a region.",
        "cues_can_be_read",
        id="a cue with an unknown region",
    ),
    pytest.param(
        swap('"reference:book", "outcome"', '"reference:blog", "outcome"'),
        f"line {STUDIED}: technique:massage|studied_for|condition:headache: 'reference:blog' is "
        "not a reference of this file. Repair: mend the id, or add the reference node.",
        "sources_are_references",
        id="a claim from a reference that is not there",
    ),
    pytest.param(
        swap('"name": "Temple"', '"name": "Temple", "sources": [{"reference": "reference:blog"}]'),
        f"line {TEMPLE}: region:temple: 'reference:blog' is not a reference of this file. "
        "Repair: mend the id, or add the reference node.",
        "texts_of_nodes_cite_references",
        id="a text from a source that is not there",
    ),
    pytest.param(
        without("raised_by"),
        f"line {FLAG}: red_flag:thunderclap: it has no edge of kind raised_by. Repair: say what "
        "raises it, what it is for and what it raises concern of.",
        "warnings_are_complete",
        id="a warning that nothing raises",
    ),
    pytest.param(
        without('"kind": "suggests"'),
        f"line {FLAG}: red_flag:thunderclap: it has no edge of kind suggests. Repair: say what "
        "raises it, what it is for and what it raises concern of.",
        "warnings_are_complete",
        id="a red flag that raises concern of nothing",
    ),
    pytest.param(
        swap(f'{SOURCES}, "type"', ', "type"'),
        f"line {FLAG}: red_flag:thunderclap: it cites no source. Repair: cite what was seen.",
        "warnings_are_complete",
        id="a warning without a source",
    ),
    pytest.param(
        swap(
            '"applies_to", "object": "technique:massage"', '"applies_to", "object": "region:head"'
        ),
        f"line {STUDIED}: technique:massage|studied_for|condition:headache: nothing warns of "
        "'technique:massage', nor of what it is for. Repair: add the cautions or warnings of the "
        "technique before its uses.",
        "treatments_have_their_safety",
        id="a treatment without its safety",
    ),
    pytest.param(
        after(
            '"kind": "has_symptom"',
            '{"subject": "condition:headache", "kind": "kind_of", "object": "condition:migraine", '
            '"basis": "curation"}',
        ),
        f"line {SHOWS + 1}: condition:headache|kind_of|condition:migraine: "
        "condition:headache, condition:migraine run in a circle. Repair: remove the kind_of edge "
        "that is wrong.",
        "hierarchies_have_no_cycles",
        id="a kind of itself",
    ),
    pytest.param(
        after(
            '"kind": "differential_of"',
            '{"subject": "region:head", "kind": "part_of", "object": "region:temple", '
            '"basis": "general_anatomy"}',
        ),
        f"line {APART + 1}: region:head|part_of|region:temple: region:head, "
        "region:temple run in a circle. Repair: remove the part_of edge that is wrong.",
        "hierarchies_have_no_cycles",
        id="a part of itself",
    ),
    pytest.param(
        without(REFERRAL),
        f"line {POINT}: trigger_point:temporalis-1: it refers nowhere. Repair: "
        "write its refers_to edges; a point without a known zone stays out.",
        "trigger_points_are_complete",
        id="a trigger point that refers nowhere",
    ),
    pytest.param(
        swap('"multigraph": true', '"multigraph": true, "colour": "red"'),
        "file: it has an unknown key 'colour'. Repair: remove it.",
        None,
        id="unknown key of the file",
    ),
    pytest.param(
        swap('"multigraph": true, ', ""),
        "file: it has no 'multigraph'. Repair: add 'multigraph'.",
        None,
        id="missing key of the file",
    ),
    pytest.param(
        swap('"multigraph": true', '"multigraph": false'),
        "file: 'multigraph' is not true. Repair: set 'multigraph' to true.",
        None,
        id="another sort of graph",
    ),
    pytest.param(
        swap('"title": "Drawn graph", ', ""),
        "line 1: graph: it has no 'title'. Repair: add 'title'.",
        None,
        id="missing key of the header",
    ),
    pytest.param(
        lambda _: "[]\n",
        "line 1: file: it is not a JSON object. Repair: see docs/data-model.md.",
        None,
        id="not an object",
    ),
    pytest.param(
        swap('"name": "Temple"', '"name": "Temple" "prose": "x"'),
        f"line {TEMPLE}: file: this is not JSON (Expecting ',' "
        "delimiter). Repair: mend the punctuation, or restore the last good version.",
        None,
        id="not JSON",
    ),
    pytest.param(
        lambda text: text[: text.index('"region:temple", "kind"')],
        f"line {TEMPLE}: file: the file is cut off here. Repair: restore "
        "the file from its last good version.",
        None,
        id="cut off",
    ),
    pytest.param(
        lambda _: "",
        "line 1: file: it is empty. Repair: restore the file from its last good version.",
        None,
        id="empty",
    ),
    pytest.param(
        swap('"name": "Temple"', '"name": "Temple", "name": "Brow"'),
        f"line {TEMPLE}: file: the key 'name' stands twice in one "
        "record. Repair: remove one of them.",
        None,
        id="a key twice",
    ),
    pytest.param(
        swap('"kind": "region", "name": "Temple"', '"kind":"region", "name": "Temple"'),
        f"line {TEMPLE}: file: it is not in canonical form from here on."
        " Repair: run `triggerpoints format` and read the diff.",
        None,
        id="other spacing",
    ),
    pytest.param(
        lambda text: "\n".join([*LINES[:2], LINES[3], LINES[2], *LINES[4:]]) + "\n",
        "line 3: file: it is not in canonical form from here on. Repair: run `triggerpoints "
        "format` and read the diff.",
        None,
        id="other order",
    ),
    pytest.param(
        lambda text: text.removesuffix("\n"),
        f"line {len(LINES)}: file: it is not in canonical form from here on. Repair: run "
        "`triggerpoints format` and read the diff.",
        None,
        id="no final newline",
    ),
]


@pytest.mark.parametrize(("damage", "report", "_rule"), FAULTS)
def test_a_damaged_file_is_refused_with_record_fault_and_repair(
    damage: Callable[[str], str], report: str, _rule: str | None
) -> None:
    _, problems = check_text(damage(SOUND))

    assert [str(problem) for problem in problems] == [report]


@pytest.mark.parametrize(
    ("damage", "line", "fault"),
    [
        pytest.param(
            swap('"name": "Temple"', '"name": "Temple", "muscle": "x"'),
            TEMPLE,
            "it has an unknown key 'muscle'",
            id="unknown key that is a word for a kind",
        ),
        pytest.param(
            swap('"reference": "reference:book", "outcome"', '"outcome"'),
            STUDIED,
            "it has no 'claims.0.reference'",
            id="a claim without a reference",
        ),
        pytest.param(
            lambda text: text.replace("\n", "\r\n"),
            1,
            "it is not in canonical form from here on",
            id="other line ends",
        ),
        pytest.param(
            swap('"directed": true', '"directed": true, "directed": true'),
            1,
            "the key 'directed' stands twice in one record",
            id="a key of the file twice",
        ),
    ],
)
def test_what_is_said_of_a_fault_is_true(
    damage: Callable[[str], str], line: int, fault: str
) -> None:
    _, problems = check_text(damage(SOUND))

    assert [(problem.line, problem.fault) for problem in problems] == [(line, fault)]


def test_the_repair_of_a_version_is_not_to_trim_it() -> None:
    (problem,) = check_text(swap('"version": "0.0.1"', '"version": "1.0"')(SOUND))[1]

    assert problem.repair != "write it without space at its ends, on one line"


@pytest.mark.parametrize(
    ("damage", "line"),
    [
        pytest.param(
            swap('"independent_group": "book"', '"independent_group": "book", "split_from": "c9"'),
            STUDIED,
            id="a claim split from none",
        ),
        pytest.param(
            swap(f"[{CLAIM}]", f"[{CLAIM}, {CLAIM}]"),
            STUDIED,
            id="a claim twice in one statement",
        ),
        pytest.param(
            swap('"rank": "muscle"', f'"rank": "muscle", "ontology_relations": [{ATTACHED}]'),
            MUSCLE,
            id="an attachment from a source that is not there",
        ),
    ],
)
def test_what_a_rule_says_it_asks(damage: Callable[[str], str], line: int) -> None:
    _, problems = check_text(damage(SOUND))

    assert [problem.line for problem in problems] == [line]


def test_a_warning_of_a_wider_condition_is_the_safety_of_a_narrower_one() -> None:
    text = format_data(
        draw_data(
            "technique:massage studied_for condition:migraine",
            "condition:migraine kind_of condition:headache",
            "red_flag:thunderclap applies_to condition:headache",
            "red_flag:thunderclap raised_by finding:sudden-onset",
            "red_flag:thunderclap suggests condition:headache",
        )
    )

    assert check_text(text)[1] == []


@pytest.mark.parametrize(("damage", "report", "_rule"), FAULTS)
def test_a_damaged_file_cannot_be_loaded(
    damage: Callable[[str], str], report: str, _rule: str | None, tmp_path: Path
) -> None:
    (tmp_path / "graph.json").write_text(damage(SOUND), encoding="utf-8")

    with pytest.raises(DataError) as refusal:
        load_data(tmp_path / "graph.json")

    assert str(refusal.value).endswith(report)


def test_there_are_twenty_damaged_files_and_more() -> None:
    assert len(FAULTS) >= 20


def test_all_faults_are_told_at_once_in_the_order_of_their_lines() -> None:
    text = SOUND.replace(', "role": "primary"', "").replace("typical", "emergency")

    _, problems = check_text(text.replace('"name": "Temple"', '"name": "Head"'))

    assert [problem.record for problem in problems] == [
        "region:temple",
        "condition:headache|has_symptom|symptom:pain",
        "trigger_point:temporalis-1|refers_to|region:temple",
    ]
    assert [problem.line for problem in problems] == sorted(
        problem.line or 0 for problem in problems
    )


def test_lines_are_told_right_whatever_the_layout() -> None:
    spread = json.dumps(json.loads(SOUND.replace('"role": "primary", ', "")), indent=2)

    _, problems = check_text(spread)

    (line,) = (n for n, text in enumerate(spread.splitlines(), 1) if '"refers_to"' in text)
    assert problems[0].fault == "it has no role"
    assert problems[0].line == line - 2


def test_a_file_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "graph.json"
    path.write_bytes(SOUND.encode().replace(b'"Temple"', b'"T\xe9mple"'))
    at = SOUND.encode().index(b'"Temple"') + 2

    problems = check_file(path)

    assert [str(problem) for problem in problems] == [
        f"{path}: byte {at} is not UTF-8. Repair: save the file as UTF-8."
    ]


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "graph.json"

    assert [str(problem) for problem in check_file(path)] == [
        f"{path}: it cannot be read (No such file or directory). "
        "Repair: give the path of a data file."
    ]


def test_a_sound_file_has_no_problem_and_is_its_own_canonical_form() -> None:
    assert check_text(SOUND)[1] == []
    assert format_text(SOUND) == SOUND


def test_format_puts_records_and_keys_in_order() -> None:
    document = json.loads(SOUND)
    document["nodes"].reverse()
    document["edges"] = [dict(reversed(edge.items())) for edge in document["edges"]]

    assert format_text(json.dumps(document, indent=1)) == SOUND


def test_the_json_schema_accepts_a_sound_file_and_refuses_an_unknown_key() -> None:
    document = json.loads(SOUND)
    validator = jsonschema.Draft202012Validator(json_schema())

    assert list(validator.iter_errors(document)) == []
    document["nodes"][0]["colour"] = "red"
    assert list(validator.iter_errors(document))


def test_networkx_reads_the_file_as_it_stands() -> None:
    network = networkx.node_link_graph(
        json.loads(SOUND), source="subject", target="object", key="kind", edges="edges"
    )

    assert network.is_multigraph()
    assert network.is_directed()
    assert network["condition:migraine"]["muscle:temporalis"]["mimicked_by"] == {
        "basis": "clinical_reference",
        "confidence": "high",
        "sources": [{"reference": "reference:book"}],
    }
