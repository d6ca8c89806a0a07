"""Findings: what the machine thinks is worth an editor's look; and the editor's judgement of each."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop.model.span import Place


class FindingKind(StrEnum):
    """Each kind has its glyph: ≠ NUMBERS, ! FACTS, ❐ REPEAT, = VERBATIM, ≈ SIMILAR."""

    NUMBERS = "numbers"  # claims that disagree; `origin` counts collation.rows
    FACTS = "facts"  # names, quotations, dates, sums told in two ways; `origin` counts collation.contradictions
    REPEAT = "repeat"  # a block that stands twice in one article; `origin` counts collation.duplicates
    VERBATIM = "verbatim"  # an identical passage in two articles; `origin` counts collation.passages
    SIMILAR = "similar"  # a passage told in other words; `origin` counts collation.passages


class Severity(StrEnum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to look at. `id` is made by `finding_id`, so the same finding has the same id in every run.

    `places` are all places it concerns, in document order, then text order. `code` says what was found (a
    stable word, not prose) and `arguments` are the pieces a sentence about it needs, as (name, value) pairs in
    a fixed order; the interface and the reports put them into words. `origin` is the index, in the collation
    that holds this finding, of the passage, duplicate, contradiction or claim row behind it (see FindingKind).
    `similarity` is 0..1 for REPEAT, VERBATIM and SIMILAR, None for NUMBERS and FACTS.
    """

    id: str
    kind: FindingKind
    severity: Severity
    places: tuple[Place, ...]
    code: str
    arguments: tuple[tuple[str, str], ...]
    origin: int
    similarity: float | None = None


def finding_id(kind: FindingKind, quotes: Iterable[str]) -> str:
    """A stable key of 16 hexadecimal digits from the kind and the quoted texts, whatever their order."""
    digest = hashlib.sha256(kind.value.encode())
    for quote in sorted(" ".join(quote.split()) for quote in quotes):
        digest.update(b"\0" + quote.encode())
    return digest.hexdigest()[:16]


class Status(StrEnum):
    """Where an editor stands with a finding. A finding without a judgement is OPEN."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    RESOLVED = "resolved"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person says of a finding. `quotes` are the finding's texts when it was judged, so that a judgement
    whose finding is no longer found can still be read. `reason` is "" or one of scope, quotation,
    boilerplate, false-match, other. `label` is the finding's headline at that time. `modified` is ISO 8601 UTC."""

    finding_id: str
    status: Status
    reason: str = ""
    creator: str = ""
    modified: str = ""
    kind: FindingKind = FindingKind.SIMILAR
    label: str = ""
    quotes: tuple[str, ...] = ()
