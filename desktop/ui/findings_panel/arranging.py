"""Which findings the list shows, in which groups and in which order. No widgets, no Qt models."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.model import Collation, Finding, FindingKind, Judgement, Project, Severity, Status, siglum
from desktop.ui import wording

translate = QCoreApplication.translate


class Grouping(StrEnum):
    KIND = "kind"
    ARTICLE = "article"
    STATUS = "status"
    SEVERITY = "severity"


@dataclass(frozen=True, slots=True)
class Filter:
    """`text` is looked for in headlines and quotes, whatever its case. Of `statuses`, `kinds`, `severities` and
    `articles` (ids) a finding needs one of each; an empty set lets every one through. `agreements` also shows numbers
    that differ but agree."""

    text: str = ""
    statuses: frozenset[Status] = frozenset()
    agreements: bool = False
    kinds: frozenset[FindingKind] = frozenset()
    severities: frozenset[Severity] = frozenset()
    articles: frozenset[str] = frozenset()


class Entry(NamedTuple):
    """A finding, or the judgement of one that is no longer found; one of the two is None."""

    finding: Finding | None = None
    judgement: Judgement | None = None

    @property
    def id(self) -> str:
        if self.finding is not None:
            return self.finding.id
        return self.judgement.finding_id if self.judgement is not None else ""


@dataclass(frozen=True, slots=True)
class Group:
    """`key` is stable from one arrangement to the next; `kind` gives the heading its glyph and colour."""

    key: str
    title: str
    entries: tuple[Entry, ...]
    kind: FindingKind | None = None


GONE = "gone"
"""The key of the group of judgements whose findings are no longer found."""


class Words:
    """What a filter's text is looked for in: the headline and the quotes of a finding, read when first asked for and
    kept for the next letter; also for another collation of the same articles, given what was read `before`."""

    def __init__(self, collation: Collation, before: Words | None = None) -> None:
        self.collation = collation
        self._texts = {document.id: document.text for document in collation.documents}
        kept = before is not None and before._texts == self._texts
        self._held: dict[str, tuple[Finding, str]] = before._held if before is not None and kept else {}
        self._read = 0

    def of(self, finding: Finding) -> str:
        known, held = self._held.get(finding.id, (None, ""))
        if known is None or (known is not finding and known != finding):
            quotes = (place.span.of(self._texts[place.document_id]) for place in finding.places)
            held = _folded(wording.finding_headline(finding, self.collation), *quotes)
            self._held[finding.id] = (finding, held)
        return held

    def read_some(self, most: int) -> bool:
        """Read those of the next `most` findings; whether some are still unread."""
        for finding in self.collation.findings[self._read : self._read + most]:
            self.of(finding)
        self._read = min(self._read + most, len(self.collation.findings))
        return self._read < len(self.collation.findings)


def arrange(
    collation: Collation,
    project: Project,
    gone: Sequence[Judgement],
    grouping: Grouping,
    wanted: Filter,
    words: Words | None = None,
) -> tuple[Group, ...]:
    """The groups in a fixed order, each in the collation's order. By kind every kind is there, even an empty one;
    otherwise only groups that hold something. By article a finding stands under each article it is in. `words` are
    those of the collation, where they were kept from the last time."""
    shown = _wanted_findings(words or Words(collation), project, wanted)
    match grouping:
        case Grouping.KIND:
            by_kind: dict[FindingKind, list[Finding]] = {kind: [] for kind in FindingKind}
            for finding in shown:
                by_kind[finding.kind].append(finding)
            groups = [_group(kind.value, wording.kind_name(kind), found, kind) for kind, found in by_kind.items()]
        case Grouping.ARTICLE:
            held = _by_article(shown)
            groups = [
                _group(document.id, f"{siglum(position)}  {document.title}", held.get(document.id, ()))
                for position, document in enumerate(collation.documents)
            ]
        case Grouping.STATUS:
            groups = [
                _group(status.value, wording.status_name(status), (f for f in shown if project.status(f.id) is status))
                for status in Status
            ]
        case Grouping.SEVERITY:
            groups = [
                _group(severity.value, wording.severity_name(severity), (f for f in shown if f.severity is severity))
                for severity in Severity
            ]
    if grouping is not Grouping.KIND:
        groups = [group for group in groups if group.entries]
    lost = tuple(Entry(judgement=judged) for judged in gone if _wanted_judgement(judged, wanted))
    if lost:
        groups.append(Group(GONE, translate("FindingsPanel", "No longer found"), lost))
    return tuple(groups)


def ids_of(entries: Sequence[Entry]) -> list[str]:
    """Of very many entries quicker than one by one."""
    return [finding.id if (finding := entry.finding) is not None else entry.id for entry in entries]


def shown_ids(groups: Sequence[Group]) -> tuple[str, ...]:
    """The findings in the order in which they stand in the list, each once; judgements of lost ones left out."""
    return tuple(dict.fromkeys([e.finding.id for group in groups for e in group.entries if e.finding is not None]))


def _by_article(findings: Sequence[Finding]) -> dict[str, list[Finding]]:
    """By document id, each finding once under each article it is in."""
    held: dict[str, list[Finding]] = {}
    for finding in findings:
        for document_id in dict.fromkeys(place.document_id for place in finding.places):
            held.setdefault(document_id, []).append(finding)
    return held


def _group(key: str, title: str, findings: Iterable[Finding], kind: FindingKind | None = None) -> Group:
    return Group(key, title, tuple(map(Entry, findings)), kind)


def _wanted_findings(words: Words, project: Project, wanted: Filter) -> Sequence[Finding]:
    """The findings that pass the filter, in the collation's order."""
    found: Sequence[Finding] = words.collation.findings
    if not wanted.agreements:
        found = [f for f in found if f.kind is not FindingKind.NUMBERS or f.severity is not Severity.LOW]
    if wanted.statuses or wanted.kinds or wanted.severities or wanted.articles:
        found = [finding for finding in found if _wanted(finding, project, wanted)]
    looked_for = _folded(wanted.text)
    return [finding for finding in found if looked_for in words.of(finding)] if looked_for else found


def _wanted(finding: Finding, project: Project, wanted: Filter) -> bool:
    if wanted.statuses and project.status(finding.id) not in wanted.statuses:
        return False
    if wanted.kinds and finding.kind not in wanted.kinds:
        return False
    if wanted.severities and finding.severity not in wanted.severities:
        return False
    return not wanted.articles or any(place.document_id in wanted.articles for place in finding.places)


def _wanted_judgement(judgement: Judgement, wanted: Filter) -> bool:
    if wanted.statuses and judgement.status not in wanted.statuses:
        return False
    if wanted.kinds and judgement.kind not in wanted.kinds:
        return False
    if wanted.severities or wanted.articles:
        return False  # nothing is known of where a lost finding stood, or how grave it was
    return _folded(wanted.text) in _folded(judgement.label, *judgement.quotes)


def _folded(*texts: str) -> str:
    """Whatever their case, with single spaces, a text a line: nothing is found across two of them."""
    return "\n".join(" ".join(text.casefold().split()) for text in texts)
