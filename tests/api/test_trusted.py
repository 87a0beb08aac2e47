"""Trusted documents: where an operator asks for it, nothing else is run."""

import json
from hashlib import sha256
from pathlib import Path

import httpx2
import pytest

from api.documents import Documents
from api.settings import Settings
from kg import BadInputError
from tests.serving import serving

OWN = '{ region(id: "temple") { name } }'
HASH = sha256(OWN.encode()).hexdigest()


def code(answer: httpx2.Response) -> str:
    (error,) = answer.json()["errors"]
    found: str = error["extensions"]["code"]
    return found


def test_only_trusted_documents_and_named_questions_are_run(tmp_path: Path) -> None:
    (tmp_path / "temple.graphql").write_text(OWN)
    with serving(TRIGGERPOINTS_TRUSTED_DOCUMENTS=str(tmp_path)) as client:
        known = client.post("/graphql", json={"query": OWN})
        by_id = client.get("/graphql", params={"documentId": f"sha256:{HASH}"})
        by_hash = client.post(
            "/graphql",
            json={"extensions": {"persistedQuery": {"version": 1, "sha256Hash": HASH}}},
        )
        named = client.get("/q/referral-of?id=soleus")
        other = client.post("/graphql", json={"query": "{ __typename }"})
        unknown = client.get("/graphql", params={"documentId": "sha256:00"})

    temple = {"data": {"region": {"name": "Temple"}}}
    assert known.json() == by_id.json() == by_hash.json() == temple
    assert named.status_code == 200
    assert [(answer.status_code, code(answer)) for answer in (other, unknown)] == [
        (400, "PERSISTED_QUERY_NOT_IN_LIST")
    ] * 2


@pytest.mark.parametrize(
    "manifest",
    [
        pytest.param({HASH: OWN}, id="GraphQL Code Generator, Relay"),
        pytest.param({"version": 1, "operations": [{"id": HASH, "body": OWN}]}, id="Apollo"),
    ],
)
def test_a_manifest_is_read_in_either_form(tmp_path: Path, manifest: object) -> None:
    path = tmp_path / "manifest.json"
    path.write_text(json.dumps(manifest))

    documents = Documents.of(Settings(trusted_documents=path))

    assert documents.meant({"documentId": f"sha256:{HASH}"}) == OWN


@pytest.mark.parametrize("text", ["", "[]", "{", '{"a": 1}', '{"operations": [{}]}'])
def test_a_manifest_that_cannot_be_read_stops_the_start(tmp_path: Path, text: str) -> None:
    path = tmp_path / "manifest.json"
    path.write_text(text)

    with pytest.raises(BadInputError, match="trusted documents"):
        Documents.of(Settings(trusted_documents=path))
