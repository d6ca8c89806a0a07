"""What is marked where in each article: derived from the findings and their judgements, without a widget.

Every mark knows its finding, so that a click leads there. Spans are code points of the article's text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum

from desktop.model import (
    Collation,
    Finding,
    FindingKind,
    Match,
    MatchKind,
    Place,
    Project,
    SegmentKind,
    Severity,
    Span,
    Status,
    siglum,
)

ALL_KINDS = frozenset(FindingKind)


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
    """A number that takes part in a disagreement. `quiet` ones agree in the end: an outline and no badge;
    `dismissed` ones keep a hollow badge and nothing else."""

    span: Span
    finding_id: str
    quiet: bool = False
    dismissed: bool = False


@dataclass(frozen=True, slots=True)
class MarginLabel:
    """A glyph with the place it leads to, beside the line where `at` stands: "B7" and two more.

    `kind` is None for a note. `target` is None where there is no place to go to."""

    at: int
    kind: FindingKind | None
    text: str = ""
    more: int = 0
    finding_id: str = ""
    target: Place | None = None
    dismissed: bool = False
    similarity: float | None = None


@dataclass(frozen=True, slots=True)
class DocumentMarks:
    """All marks of one article, each list in text order. `blocks` are the starts of its paragraphs and headings."""

    fills: tuple[Mark, ...] = ()
    boxes: tuple[NumberBox, ...] = ()
    labels: tuple[MarginLabel, ...] = ()
    blocks: tuple[int, ...] = ()
    headings: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """A match as a ribbon shows it. `dismissed` ones are not drawn between the columns."""

    left: Place
    right: Place
    similarity: float
    kind: FindingKind
    finding_id: str = ""
    dismissed: bool = False


@dataclass(slots=True)
class _Draft:
    blocks: tuple[int, ...] = ()
    headings: tuple[Span, ...] = ()
    sentences: list[int] = field(default_factory=list)
    fills: list[Mark] = field(default_factory=list)
    boxes: dict[Span, NumberBox] = field(default_factory=dict)
    labels: list[MarginLabel] = field(default_factory=list)

    def block_number(self, at: int) -> int:
        """Counted from 1, as people see it."""
        return max(1, bisect_right(self.blocks, at))


def links_of(collation: Collation, project: Project, kinds: frozenset[FindingKind] = ALL_KINDS) -> tuple[Link, ...]:
    """The matches of the shown kinds with their findings, in the collation's order."""
    owners: dict[Match, Finding] = {}
    for finding in collation.findings:
        if finding.kind in (FindingKind.SIMILAR, FindingKind.VERBATIM):
            owners.update((match, finding) for match in collation.passages[finding.origin].matches)
    links = []
    for match in collation.matches:
        kind = FindingKind.VERBATIM if match.kind is MatchKind.IDENTICAL else FindingKind.SIMILAR
        if kind in kinds:
            owner = owners.get(match)
            links.append(
                Link(
                    match.left,
                    match.right,
                    match.similarity,
                    kind,
                    owner.id if owner else "",
                    owner is not None and project.status(owner.id) is Status.DISMISSED,
                )
            )
    return tuple(links)


def marks_of(
    collation: Collation,
    project: Project,
    links: Iterable[Link],
    kinds: frozenset[FindingKind] = ALL_KINDS,
    notes: bool = True,
) -> dict[str, DocumentMarks]:
    """The marks of every document of the collation, by id."""
    drafts = {document.id: _Draft() for document in collation.documents}
    sigla = {document.id: siglum(position) for position, document in enumerate(collation.documents)}
    _read_segments(collation, drafts)
    for link in links:
        _add_link(link, drafts, sigla)
    for finding in collation.findings:
        if finding.kind not in kinds:
            continue
        dismissed = project.status(finding.id) is Status.DISMISSED
        if finding.kind is FindingKind.REPEAT:
            _add_repeat(collation, finding, dismissed, drafts)
        elif finding.kind is FindingKind.NUMBERS:
            _add_numbers(collation, finding, dismissed, drafts)
    if notes:
        _add_notes(project, drafts)
    return {document_id: _finished(draft) for document_id, draft in drafts.items()}


def _read_segments(collation: Collation, drafts: dict[str, _Draft]) -> None:
    blocks: dict[str, list[int]] = {document_id: [] for document_id in drafts}
    headings: dict[str, list[Span]] = {document_id: [] for document_id in drafts}
    for segment in collation.segments:
        if segment.kind is SegmentKind.SENTENCE:
            drafts[segment.document_id].sentences.append(segment.span.start)
            continue
        blocks[segment.document_id].append(segment.span.start)
        if segment.kind is SegmentKind.HEADING:
            headings[segment.document_id].append(segment.span)
    for document_id, draft in drafts.items():
        draft.blocks = tuple(blocks[document_id])
        draft.headings = tuple(headings[document_id])


def _add_link(link: Link, drafts: dict[str, _Draft], sigla: dict[str, str]) -> None:
    layer = Layer.VERBATIM if link.kind is FindingKind.VERBATIM else Layer.SIMILAR
    for here, there in ((link.left, link.right), (link.right, link.left)):
        draft = drafts[here.document_id]
        number = drafts[there.document_id].block_number(there.span.start)
        if not link.dismissed:
            draft.fills.append(Mark(here.span, layer, link.finding_id))
        draft.labels.append(
            MarginLabel(
                here.span.start,
                link.kind,
                f"{sigla[there.document_id]}{number}",
                finding_id=link.finding_id,
                target=there,
                dismissed=link.dismissed,
                similarity=link.similarity,
            )
        )


def _add_repeat(collation: Collation, finding: Finding, dismissed: bool, drafts: dict[str, _Draft]) -> None:
    duplicate = collation.duplicates[finding.origin]
    members = duplicate.members
    draft = drafts[members[0].document_id]
    held = [
        [at for at in draft.blocks if member.span.start <= at < member.span.end] or [member.span.start]
        for member in members
    ]
    for position, member in enumerate(members):
        if not dismissed:
            draft.fills.append(Mark(member.span, Layer.REPEAT, finding.id))
        others = [i for i in range(len(members)) if i != position]
        twin = others[0]
        for place_in_block, at in enumerate(held[position]):
            there = held[twin][min(place_in_block, len(held[twin]) - 1)]
            draft.labels.append(
                MarginLabel(
                    at,
                    FindingKind.REPEAT,
                    str(draft.block_number(there)),
                    more=len(others) - 1,
                    finding_id=finding.id,
                    target=Place(member.document_id, Span(there, max(there, members[twin].span.end))),
                    dismissed=dismissed,
                    similarity=duplicate.similarity,
                )
            )


def _add_numbers(collation: Collation, finding: Finding, dismissed: bool, drafts: dict[str, _Draft]) -> None:
    quiet = finding.severity in (Severity.LOW, Severity.INFO)
    for claim in collation.rows[finding.origin].claims:
        draft = drafts[claim.document_id]
        span = claim.quantity.span
        box = NumberBox(span, finding.id, quiet, dismissed)
        present = draft.boxes.get(span)
        if present is None or (box.dismissed, box.quiet) < (present.dismissed, present.quiet):
            draft.boxes[span] = box


def _add_notes(project: Project, drafts: dict[str, _Draft]) -> None:
    for annotation in project.annotations:
        for target in annotation.targets:
            draft = drafts.get(target.document_id)
            if draft is None:
                continue
            if target.span.start < target.span.end:
                draft.fills.append(Mark(target.span, Layer.NOTE))
            draft.labels.append(MarginLabel(target.span.start, None, target=Place(target.document_id, target.span)))


def _finished(draft: _Draft) -> DocumentMarks:
    return DocumentMarks(
        fills=tuple(sorted(draft.fills, key=lambda mark: (mark.span, mark.layer))),
        boxes=tuple(sorted(draft.boxes.values(), key=lambda box: box.span)),
        labels=_merged(draft),
        blocks=draft.blocks,
        headings=draft.headings,
    )


_LABEL_ORDER = {
    FindingKind.REPEAT: 0,
    FindingKind.VERBATIM: 1,
    FindingKind.SIMILAR: 2,
    FindingKind.NUMBERS: 3,
    None: 4,
}


def _merged(draft: _Draft) -> tuple[MarginLabel, ...]:
    """One label for each kind and sentence: the best target, and how many more there are."""
    groups: dict[tuple[int, int], list[MarginLabel]] = {}
    for label in draft.labels:
        sentence = draft.sentences[max(0, bisect_right(draft.sentences, label.at) - 1)] if draft.sentences else label.at
        groups.setdefault((sentence, _LABEL_ORDER[label.kind]), []).append(label)
    merged = []
    for _, group in sorted(groups.items()):
        best = min(group, key=lambda label: (label.dismissed, -(label.similarity or 0.0)))
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
            )
        )
    return tuple(merged)
