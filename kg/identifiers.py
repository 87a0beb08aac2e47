"""Public identifiers: how each must look, and where it leads.

Patterns and addresses follow Bioregistry 0.15.6 and the Biolink prefix map.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A public vocabulary whose identifiers the graph cites."""

    prefix: str
    name: str
    pattern: re.Pattern[str]
    """What follows the colon."""
    address: str
    """Where a local identifier, put in place of ``{}``, is shown."""


def _vocabulary(prefix: str, name: str, pattern: str, address: str) -> Vocabulary:
    return Vocabulary(prefix, name, re.compile(pattern), address)


VOCABULARIES: Mapping[str, Vocabulary] = MappingProxyType(
    {
        each.prefix: each
        for each in (
            _vocabulary(
                "UBERON",
                "Uber Anatomy Ontology",
                r"\d+",
                "http://purl.obolibrary.org/obo/UBERON_{}",
            ),
            _vocabulary(
                "FMA", "Foundational Model of Anatomy", r"\d+", "http://purl.org/sig/ont/fma/fma{}"
            ),
            _vocabulary(
                "MONDO",
                "Mondo Disease Ontology",
                r"\d{7}",
                "http://purl.obolibrary.org/obo/MONDO_{}",
            ),
            _vocabulary(
                "HP", "Human Phenotype Ontology", r"\d{7}", "http://purl.obolibrary.org/obo/HP_{}"
            ),
            _vocabulary(
                "DOID", "Human Disease Ontology", r"\d+", "http://purl.obolibrary.org/obo/DOID_{}"
            ),
            _vocabulary(
                "MESH",
                "Medical Subject Headings",
                r"(?:C|D|Q)\d+",
                "https://meshb.nlm.nih.gov/record/ui?ui={}",
            ),
            _vocabulary(
                "ICD10CM",
                "International Classification of Diseases, 10th Revision, Clinical Modification",
                r"[A-Z][0-9][0-9AB](?:-[A-Z][0-9][0-9AB]|\.[0-9A-Z]{1,4})?",
                "https://www.icd10data.com/search?s={}",
            ),
        )
    }
)

DOI = re.compile(r"10\.\d{2,9}/\S+")
PMID = re.compile(r"\d+")
PMCID = re.compile(r"PMC\d+")
ISBN = re.compile(r"[\d-]{9,16}[\dX]")


def is_curie(text: str) -> bool:
    """Whether *text* is a well-formed identifier of a known vocabulary.

    >>> is_curie("UBERON:0001298"), is_curie("UBERON:psoas"), is_curie("SNOMED:1")
    (True, False, False)
    """
    prefix, _, local = text.partition(":")
    vocabulary = VOCABULARIES.get(prefix)
    return vocabulary is not None and vocabulary.pattern.fullmatch(local) is not None


def link(curie: str) -> str:
    """The address that shows a well-formed identifier.

    >>> link("HP:0012531")
    'http://purl.obolibrary.org/obo/HP_0012531'
    """
    prefix, _, local = curie.partition(":")
    return VOCABULARIES[prefix].address.format(local)
