"""What is asked of one collation again and again, by id or by article. Each index is made when it is first needed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from desktop.model import Collation, Finding, Match


class Lookup:
    """Over `collation`, which never changes; another one has a Lookup of its own."""

    def __init__(self, collation: Collation) -> None:
        self.collation = collation
        self._findings: dict[str, Finding] | None = None
        self._matches: dict[str, list[Match]] | None = None
        self._listed: tuple[Sequence[str], tuple[str, ...]] | None = None

    def finding(self, finding_id: str) -> Finding | None:
        """None when no finding has that id."""
        return self._by_id().get(finding_id)

    def listed(self, order: Sequence[str] | None) -> tuple[str, ...]:
        """Of the ids in `order` those of findings; all in the collation's order when None. The last order asked for is
        remembered."""
        if order is None:
            return tuple(self._by_id())
        if self._listed is None or self._listed[0] is not order:
            present = self._by_id()
            self._listed = (order, tuple(i for i in order if i in present))
        return self._listed[1]

    def matches_of(self, document_id: str) -> Sequence[Match]:
        """The matches with a side in the article, in the collation's order."""
        if self._matches is None:
            self._matches = defaultdict(list)
            for match in self.collation.matches:
                self._matches[match.left.document_id].append(match)
                self._matches[match.right.document_id].append(match)
        return self._matches.get(document_id, ())

    def _by_id(self) -> dict[str, Finding]:
        if self._findings is None:
            self._findings = {finding.id: finding for finding in self.collation.findings}
        return self._findings
