"""The matches as ribbons and labels show them, with their findings. Made article by article, when somebody asks."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from desktop.model import Collation, Finding, FindingKind, Match, MatchKind, Place, Project, Status

ALL_KINDS = frozenset(FindingKind)


@dataclass(frozen=True, slots=True)
class Link:
    """A match as a ribbon shows it. `dismissed` ones are not drawn between the columns, `by_hand` ones bear a pin."""

    left: Place
    right: Place
    similarity: float
    kind: FindingKind
    finding_id: str = ""
    dismissed: bool = False
    by_hand: bool = False


class LinkBook:
    """The links of a collation, of the shown `kinds`, between `documents` (ids; all when None). Nothing is done before
    the first question: with 200 articles there are tens of thousands, and only a handful of articles is on show."""

    def __init__(
        self,
        collation: Collation,
        project: Project,
        kinds: frozenset[FindingKind] = ALL_KINDS,
        documents: frozenset[str] | None = None,
    ) -> None:
        self._collation, self._project, self._kinds = collation, project, kinds
        self._documents = documents
        self._matches: dict[str, list[Match]] | None = None
        self._findings: dict[str, list[Finding]] | None = None
        self._made: dict[str, tuple[Link, ...]] = {}

    def of(self, document_id: str) -> tuple[Link, ...]:
        """Those with a side in the article, in the collation's order; none for an article that takes no part."""
        if self._documents is not None and document_id not in self._documents:
            return ()
        if document_id not in self._made:
            self._made[document_id] = tuple(self._make(document_id))
        return self._made[document_id]

    def between(self, first: str, second: str) -> tuple[Link, ...]:
        """Those of two articles, whichever stands before the other, in the collation's order."""
        sides = ((first, second), (second, first))
        return tuple(link for link in self.of(first) if (link.left.document_id, link.right.document_id) in sides)

    def _make(self, document_id: str) -> list[Link]:
        if self._matches is None:
            self._matches = _matches_by_article(self._collation)
        owners = self._owners(document_id)
        links = []
        for match in self._matches.get(document_id, ()):
            kind = FindingKind.VERBATIM if match.kind is MatchKind.IDENTICAL else FindingKind.SIMILAR
            if kind not in self._kinds or not self._takes_part(match):
                continue
            owner = owners.get(_ends(match), "")
            dismissed = bool(owner) and self._project.status(owner) is Status.DISMISSED
            links.append(Link(match.left, match.right, match.similarity, kind, owner, dismissed, match.by_hand))
        return links

    def _takes_part(self, match: Match) -> bool:
        allowed = self._documents
        return allowed is None or (match.left.document_id in allowed and match.right.document_id in allowed)

    def _owners(self, document_id: str) -> dict[tuple[str, int, int, str, int, int], str]:
        """The id of the finding that stands for each match of the article, by what tells the match from others."""
        if self._findings is None:
            self._findings = _passages_by_article(self._collation)
        owners: dict[tuple[str, int, int, str, int, int], str] = {}
        for finding in self._findings.get(document_id, ()):
            owners.update((_ends(match), finding.id) for match in self._collation.passages[finding.origin].matches)
        return owners


def _matches_by_article(collation: Collation) -> dict[str, list[Match]]:
    held: dict[str, list[Match]] = defaultdict(list)
    for match in collation.matches:
        held[match.left.document_id].append(match)
        held[match.right.document_id].append(match)
    return held


def _passages_by_article(collation: Collation) -> dict[str, list[Finding]]:
    """The findings that stand for passages, which lie in two articles each."""
    held: dict[str, list[Finding]] = defaultdict(list)
    for finding in collation.findings:
        if finding.kind in (FindingKind.SIMILAR, FindingKind.VERBATIM):
            first = collation.passages[finding.origin].matches[0]
            held[first.left.document_id].append(finding)
            held[first.right.document_id].append(finding)
    return held


def _ends(match: Match) -> tuple[str, int, int, str, int, int]:
    """What tells a match from every other one; many times quicker to look up than the match itself."""
    left, right = match.left, match.right
    return (
        left.document_id, left.span.start, left.span.end, right.document_id, right.span.start, right.span.end
    )  # fmt: skip
