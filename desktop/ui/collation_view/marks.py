"""What is marked where in each article: derived from the findings and their judgements, without a widget.

Every mark knows its finding, so that a click leads there. Spans are code points of the article's text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from desktop.model import (
    Anchoring,
    Collation,
    Duplicate,
    Finding,
    FindingKind,
    Place,
    Project,
    Severity,
    Span,
    Status,
    Target,
    siglum,
)
from desktop.session.noting import is_bookmark
from desktop.ui.collation_view.links import ALL_KINDS, Link, LinkBook
from desktop.ui.collation_view.sentences import SentenceIndex


class Layer(IntEnum):
    """The order in which fills are painted: a later one covers an earlier one, so each character keeps one fill."""

    NOTE = 0
    SIMILAR = 1
    VERBATIM = 2
    REPEAT = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """A filled stretch. `finding_id` is "" for a note and for a match that no finding stands for."""

    span: Span
    layer: Layer
    finding_id: str = ""


@dataclass(frozen=True, slots=True)
class NumberBox:
    """A number, or the words of another fact (`kind` FACTS), that takes part in a disagreement. `quiet` ones
    agree in the end or matter little: an outline and no badge;
    `dismissed` ones keep a hollow badge and nothing else."""

    span: Span
    finding_id: str
    quiet: bool = False
    dismissed: bool = False
    kind: FindingKind = FindingKind.NUMBERS


@dataclass(frozen=True, slots=True)
class MarginLabel:
    """A glyph with the place it leads to, beside the line where `at` stands: "B7" and two more.

    `kind` is None for a note, and for a bookmark. `target` is None where there is no place to go to."""

    at: int
    kind: FindingKind | None
    text: str = ""
    more: int = 0
    finding_id: str = ""
    target: Place | None = None
    dismissed: bool = False
    similarity: float | None = None
    by_hand: bool = False
    bookmark: bool = False


@dataclass(frozen=True, slots=True)
class DocumentMarks:
    """All marks of one article, each list in text order. `blocks` are the starts of its paragraphs and headings."""

    fills: tuple[Mark, ...] = ()
    boxes: tuple[NumberBox, ...] = ()
    labels: tuple[MarginLabel, ...] = ()
    blocks: tuple[int, ...] = ()
    headings: tuple[Span, ...] = ()


class MarkBook:
    """The marks of every article of a collation, each article's made when it is first asked for: with 200 articles
    only a handful is ever on show. `documents` are the ids of those that may be marked, all when None."""

    def __init__(
        self,
        collation: Collation,
        project: Project,
        links: LinkBook,
        kinds: frozenset[FindingKind] = ALL_KINDS,
        *,
        notes: bool = True,
        documents: frozenset[str] | None = None,
        sentences: SentenceIndex | None = None,
    ) -> None:
        self._collation, self._project, self._links, self._kinds = collation, project, links, kinds
        self._sigla = {document.id: siglum(position) for position, document in enumerate(collation.documents)}
        self._allowed = frozenset(self._sigla) if documents is None else documents & self._sigla.keys()
        self._sentences = sentences or SentenceIndex(collation)
        self._notes = notes
        self._made: dict[str, DocumentMarks] = {}
        self._findings: dict[str, list[Finding]] | None = None

    def holds(self, document_id: str) -> bool:
        """Whether the article was compared as it stands, so that it may be marked."""
        return document_id in self._allowed

    def of(self, document_id: str) -> DocumentMarks:
        """No marks at all for an article that may not be marked."""
        if document_id not in self._allowed:
            return DocumentMarks()
        if document_id not in self._made:
            self._made[document_id] = self._make(document_id)
        return self._made[document_id]

    def _make(self, document_id: str) -> DocumentMarks:
        fills: list[Mark] = []
        boxes: dict[Span, NumberBox] = {}
        labels: list[MarginLabel] = []
        for link in self._links.of(document_id):
            here, there = link.left, link.right
            if here.document_id != document_id:
                here, there = there, here
            if not link.dismissed:
                layer = Layer.VERBATIM if link.kind is FindingKind.VERBATIM else Layer.SIMILAR
                fills.append(Mark(here.span, layer, link.finding_id))
            labels.append(self._link_label(link, here, there))
        for finding in self._boxed_or_repeated(document_id):
            dismissed = self._project.status(finding.id) is Status.DISMISSED
            if finding.kind is FindingKind.REPEAT:
                duplicate = self._collation.duplicates[finding.origin]
                if not dismissed:
                    fills.extend(Mark(member.span, Layer.REPEAT, finding.id) for member in duplicate.members)
                labels.extend(self._repeat_labels(duplicate, finding.id, dismissed))
            else:
                self._box(document_id, finding, dismissed, boxes)
        for target, bookmark in self._targets(document_id):
            if target.span.start < target.span.end and not bookmark:
                fills.append(Mark(target.span, Layer.NOTE))
            place = Place(document_id, target.span)
            labels.append(MarginLabel(target.span.start, None, target=place, bookmark=bookmark))
        own = self._sentences.of(document_id)
        return DocumentMarks(
            fills=tuple(sorted(fills, key=lambda mark: (mark.span, mark.layer))),
            boxes=tuple(sorted(boxes.values(), key=lambda box: box.span)),
            labels=_merged(labels, own.starts),
            blocks=own.blocks,
            headings=own.headings,
        )

    def _boxed_or_repeated(self, document_id: str) -> Sequence[Finding]:
        """The article's findings that are no links, in the collation's order."""
        if self._findings is None:
            self._findings = {}
            for finding in self._collation.findings:
                if finding.kind in self._kinds and finding.kind in _BOXED_OR_REPEATED:
                    for owner in {place.document_id for place in finding.places}:
                        self._findings.setdefault(owner, []).append(finding)
        return self._findings.get(document_id, ())

    def _targets(self, document_id: str) -> Iterator[tuple[Target, bool]]:
        """What notes are about in the article, and whether the note is a bookmark."""
        for note in self._project.annotations if self._notes else ():
            for target in note.targets:
                # Where an orphan last stood, other words stand now.
                if target.document_id == document_id and target.anchoring is not Anchoring.ORPHAN:
                    yield target, is_bookmark(note)

    def _number(self, document_id: str, at: int) -> int:
        """The number of the paragraph that holds the character, from 1, as people see it."""
        return max(1, bisect_right(self._sentences.of(document_id).blocks, at))

    def _link_label(self, link: Link, here: Place, there: Place) -> MarginLabel:
        return MarginLabel(
            here.span.start,
            link.kind,
            f"{self._sigla[there.document_id]}{self._number(there.document_id, there.span.start)}",
            finding_id=link.finding_id,
            target=there,
            dismissed=link.dismissed,
            similarity=link.similarity,
            by_hand=link.by_hand,
        )

    def _repeat_labels(self, duplicate: Duplicate, finding_id: str, dismissed: bool) -> Iterator[MarginLabel]:
        """For each paragraph of each member the paragraph that says the same in the next other member."""
        members = duplicate.members
        blocks = self._sentences.of(members[0].document_id).blocks
        held = [[at for at in blocks if m.span.start <= at < m.span.end] or [m.span.start] for m in members]
        for position, member in enumerate(members):
            twin = 0 if position else 1
            for index, at in enumerate(held[position]):
                there = held[twin][min(index, len(held[twin]) - 1)]
                yield MarginLabel(
                    at,
                    FindingKind.REPEAT,
                    str(self._number(member.document_id, there)),
                    more=len(members) - 2,
                    finding_id=finding_id,
                    target=Place(member.document_id, Span(there, max(there, members[twin].span.end))),
                    dismissed=dismissed,
                    similarity=duplicate.similarity,
                )

    def _box(self, document_id: str, finding: Finding, dismissed: bool, boxes: dict[Span, NumberBox]) -> None:
        """The gravest box of each number, and of each run of words that a fact disagrees in."""
        quiet = finding.severity in (Severity.LOW, Severity.INFO)
        for place in self._boxed_places(finding):
            if place.document_id == document_id:
                box = NumberBox(place.span, finding.id, quiet, dismissed, finding.kind)
                present = boxes.get(box.span)
                if present is None or (dismissed, quiet) < (present.dismissed, present.quiet):
                    boxes[box.span] = box

    def _boxed_places(self, finding: Finding) -> list[Place]:
        if finding.kind is FindingKind.NUMBERS:
            return [claim.place for claim in self._collation.rows[finding.origin].claims]
        tellings = self._collation.contradictions[finding.origin].tellings
        return [Place(telling.place.document_id, mark) for telling in tellings for mark in telling.marks]


_BOXED_OR_REPEATED = (FindingKind.REPEAT, FindingKind.NUMBERS, FindingKind.FACTS)
_LABEL_ORDER = {
    FindingKind.REPEAT: 0,
    FindingKind.VERBATIM: 1,
    FindingKind.SIMILAR: 2,
    FindingKind.NUMBERS: 3,
    FindingKind.FACTS: 4,
    None: 5,
}


def _merged(labels: Iterable[MarginLabel], sentences: Sequence[int]) -> tuple[MarginLabel, ...]:
    """One label for each kind and sentence: the best target, and how many more there are."""
    groups: dict[tuple[int, int], list[MarginLabel]] = {}
    for label in labels:
        sentence = sentences[max(0, bisect_right(sentences, label.at) - 1)] if sentences else label.at
        groups.setdefault((sentence, _LABEL_ORDER[label.kind] + label.bookmark), []).append(label)
    merged = []
    for _, group in sorted(groups.items()):
        best = min(group, key=lambda label: (label.dismissed, not label.by_hand, -(label.similarity or 0.0)))
        more = sum(1 + label.more for label in group) - 1
        merged.append(
            MarginLabel(
                min(label.at for label in group),
                best.kind,
                best.text,
                more,
                best.finding_id,
                best.target,
                best.dismissed,
                best.similarity,
                best.by_hand,
                best.bookmark,
            )
        )
    return tuple(merged)
