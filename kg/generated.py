"""The files that are printed from the program's own tables, committed, and compared in each run."""

import json
from pathlib import Path

from kg.datafile import default_path, json_schema
from kg.reference_page import reference_page


def generated_files() -> dict[Path, str]:
    """Each generated file of ``kg`` in a checkout, with the text that it must hold."""
    data = default_path().parent
    return {
        data / "graph.schema.json": json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n",
        data.parent / "docs" / "vocabulary.md": reference_page(),
    }
