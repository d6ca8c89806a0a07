"""A small collation made by hand, and a session that only remembers what it was asked: what the panels' tests use."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.model import (
    Annotation,
    Body,
    Bound,
    Claim,
    ClaimRow,
    Cleanup,
    CleanupKind,
    Collation,
    Comparison,
    Document,
    Duplicate,
    Edit,
    EditKind,
    Finding,
    FindingKind,
    Judgement,
    JudgementEvent,
    Match,
    MatchKind,
    Motivation,
    NearestFigures,
    Passage,
    Place,
    Project,
    Quantity,
    QuantityKind,
    Scope,
    Segment,
    SegmentKind,
    Severity,
    Span,
    Status,
    Target,
    Verdict,
    finding_id,
    place_target,
)
from desktop.session.relay import Relay
from desktop.session.sharing import SharingRunner
from desktop.session.state import CompareState, CompareStatus, SaveStatus, Selection
from desktop.session.versions import ParagraphChange
from tests.turns import take_turns

A = (
    "Ferry runs aground off Skerra\n"
    "The ferry Alba ran aground on Monday with up to 240 people aboard.\n"
    "Rescuers lifted every passenger off before dark.\n"
    "Rescuers lifted every passenger off before dark."
)
B = (
    "The Alba struck a reef on Monday; 212 people were aboard in 2024. "
    "All passengers were taken off before nightfall by rescuers.\n"
    "The harbour master said the chart was wrong."
)
C = "The harbour master said the chart was wrong. About 240 people had boarded the ferry."

_CLEANED = Document(
    id="c",
    title="Chart blamed for grounding",
    text=C,
    path="/somewhere/chart.txt",
    original=f"<b>{C}</b>",
    cleanups=(
        Cleanup(CleanupKind.MARKUP, Span(0, 3), "<b>"),
        Cleanup(CleanupKind.MARKUP, Span(3 + len(C), 7 + len(C)), "</b>"),
    ),
)

DOCUMENTS = (
    Document(id="a", title="Ferry runs aground off Skerra", text=A, path="/somewhere/ferry.txt"),
    Document(id="b", title="Passengers safe after Alba hits reef", text=B),
    _CLEANED,
)


def place(document_id: str, quote: str, nth: int = 1) -> Place:
    """Where `quote` stands for the `nth` time in the article."""
    text = next(document.text for document in DOCUMENTS if document.id == document_id)
    start = -1
    for _ in range(nth):
        start = text.index(quote, start + 1)
    return Place(document_id, Span(start, start + len(quote)))


def _segments() -> Iterable[Segment]:
    for document in DOCUMENTS:
        start = 0
        for index, line in enumerate(document.text.split("\n")):
            heading = not line.endswith(".")
            span = Span(start, start + len(line))
            yield Segment(document.id, SegmentKind.HEADING if heading else SegmentKind.PARAGRAPH, index, span, index)
            at = start
            for nth, sentence in enumerate(line.replace(". ", ".\0").split("\0")):
                yield Segment(document.id, SegmentKind.SENTENCE, nth, Span(at, at + len(sentence)), index)
                at += len(sentence) + 1
            start += len(line) + 1


def _claim(document_id: str, quote: str, sentence: str, bound: Bound, value: str, period: str = "") -> Claim:
    number = place(document_id, quote)
    quantity = Quantity(
        number.span, Decimal(value), Decimal(value), bound=bound, kind=QuantityKind.COUNT, noun="people"
    )
    return Claim(document_id, quantity, "people aboard", Scope(period=period), place(document_id, sentence).span)


RESCUE_A = place("a", "Rescuers lifted every passenger off before dark.")
RESCUE_A2 = place("a", "Rescuers lifted every passenger off before dark.", 2)
RESCUE_B = place("b", "All passengers were taken off before nightfall by rescuers.")
CHART_B = place("b", "The harbour master said the chart was wrong.")
CHART_C = place("c", "The harbour master said the chart was wrong.")
ABOARD_A = place("a", "The ferry Alba ran aground on Monday with up to 240 people aboard.")
ABOARD_B = place("b", "The Alba struck a reef on Monday; 212 people were aboard in 2024.")
ABOARD_C = place("c", "About 240 people had boarded the ferry.")

CLAIM_A = _claim("a", "up to 240", ABOARD_A.span.of(A), Bound.AT_MOST, "240")
CLAIM_B = _claim("b", "212", ABOARD_B.span.of(B), Bound.EXACT, "212", "2024")
CLAIM_C = _claim("c", "About 240", ABOARD_C.span.of(C), Bound.ABOUT, "240")

CONFLICT = Comparison(CLAIM_B, CLAIM_C, Verdict.CONFLICT, "212 lies outside about 240 (230 to 250).", "disjoint")
COMPATIBLE = Comparison(CLAIM_A, CLAIM_C, Verdict.COMPATIBLE, "About 240 lies within up to 240.", "bound")
ROWS = (
    ClaimRow("people aboard", (CLAIM_A, CLAIM_B, CLAIM_C), (COMPATIBLE, CONFLICT), Verdict.CONFLICT),
    ClaimRow("people boarded", (CLAIM_A, CLAIM_C), (COMPATIBLE,), Verdict.COMPATIBLE),
)
SIMILAR_MATCH = Match(RESCUE_A, RESCUE_B, 0.42, MatchKind.PARAPHRASE, ("Rescuers", "passenger", "before"))
SAME_MATCH = Match(CHART_B, CHART_C, 1.0, MatchKind.IDENTICAL, ())
DUPLICATE = Duplicate((RESCUE_A, RESCUE_A2), 1.0)

NUMBERS = Finding(
    finding_id(FindingKind.NUMBERS, ["212", "240"]),
    FindingKind.NUMBERS,
    Severity.HIGH,
    (ABOARD_A, ABOARD_B, ABOARD_C),
    "conflict",
    (("subject", "people aboard"), ("figures", "up to 240 | 212 | About 240")),
    0,
)
AGREEING = Finding(
    finding_id(FindingKind.NUMBERS, ["240", "240"]),
    FindingKind.NUMBERS,
    Severity.LOW,
    (ABOARD_A, ABOARD_C),
    "compatible",
    (("subject", "people boarded"), ("figures", "up to 240 | About 240")),
    1,
)
REPEAT = Finding(
    finding_id(FindingKind.REPEAT, ["Rescuers"]),
    FindingKind.REPEAT,
    Severity.HIGH,
    DUPLICATE.members,
    "repeated-block",
    (("blocks", "3 | 4"), ("words", "7"), ("quote", "Rescuers lifted every passenger")),
    0,
    1.0,
)
VERBATIM = Finding(
    finding_id(FindingKind.VERBATIM, ["harbour"]),
    FindingKind.VERBATIM,
    Severity.MEDIUM,
    (CHART_B, CHART_C),
    "verbatim-passage",
    (("words", "8"), ("quote", "The harbour master said the chart was wrong.")),
    1,
    1.0,
)
SIMILAR = Finding(
    finding_id(FindingKind.SIMILAR, ["rescue"]),
    FindingKind.SIMILAR,
    Severity.INFO,
    (RESCUE_A, RESCUE_B),
    "similar-passage",
    (("percent", "42"), ("kind", "paraphrase"), ("shared", "Rescuers, passenger")),
    0,
    0.42,
)
FINDINGS = (NUMBERS, AGREEING, REPEAT, VERBATIM, SIMILAR)


def collation() -> Collation:
    """Three articles on one grounding, with a finding of every kind."""
    return Collation(
        documents=DOCUMENTS,
        segments=tuple(_segments()),
        matches=(SIMILAR_MATCH, SAME_MATCH),
        passages=(
            Passage((SIMILAR_MATCH,), MatchKind.PARAPHRASE),
            Passage((SAME_MATCH,), MatchKind.IDENTICAL),
        ),
        duplicates=(DUPLICATE,),
        claims=(CLAIM_A, CLAIM_B, CLAIM_C),
        comparisons=(COMPATIBLE, CONFLICT),
        rows=ROWS,
        findings=FINDINGS,
    )


def project() -> Project:
    return Project(title="Grounding", documents=DOCUMENTS)


class PanelSession(QObject):
    """A session with its signals and readings; every intent is noted in `asked` and changes nothing by itself,
    but for the selection, which follows as it does in the true one."""

    project_changed = Signal(object)
    collation_changed = Signal(object)
    selection_changed = Signal(object)
    compare_changed = Signal(object)
    save_changed = Signal(object)
    message = Signal(object)
    opened = Signal(object)
    replaced = Signal(str)
    encodings_found = Signal(object)

    def __init__(self, empty: bool = False) -> None:
        super().__init__()
        self.project = Project() if empty else project()
        self.collation = Collation() if empty else collation()
        self.selection = Selection()
        self.compare_status = CompareStatus(CompareState.EMPTY if empty else CompareState.DONE)
        self.read_only = False
        self.save_status = SaveStatus()
        self.gone: tuple[Judgement, ...] = ()
        self.events: tuple[JudgementEvent, ...] = ()
        self.unseen: tuple[Place, ...] = ()
        self.asked: list[tuple[Any, ...]] = []
        self.visible: tuple[str, ...] = ()
        self.encoded: set[str] = set()
        self.former: dict[str, Document] = {}
        self.changes: tuple[ParagraphChange, ...] = ()
        self.hidden: tuple[Match, ...] = ()
        self.nearest: tuple[NearestFigures, ...] = ()
        self.hidden_judged: tuple[float, ...] = ()
        self.sharing = SharingRunner(Relay(self), self)

    def show(self, collation: Collation) -> None:
        self.collation = collation
        self.collation_changed.emit(collation)
        take_turns()

    def put(self, project: Project) -> None:
        self.project = project
        self.project_changed.emit(project)
        take_turns()

    def has_encodings(self, document_id: str) -> bool:
        return document_id in self.encoded

    def former_version(self, document_id: str) -> Document | None:
        return self.former.get(document_id)

    def version_changes(self, document_id: str) -> tuple[ParagraphChange, ...]:
        return self.changes if document_id in self.former else ()

    def judgement_history(self, finding_id: str) -> tuple[JudgementEvent, ...]:
        return tuple(event for event in self.events if event.finding_id == finding_id)

    def unseen_places(self, finding_id: str) -> tuple[Place, ...]:
        return self.unseen if self.project.judgement(finding_id) else ()

    def hidden_judgements(self) -> tuple[float, ...]:
        return self.hidden_judged

    def gone_judgements(self) -> tuple[Judgement, ...]:
        return self.gone

    def counterparts(self, place: Place) -> tuple[Match, ...]:
        found = [
            match
            for match in self.collation.matches
            for side in (match.left, match.right)
            if side.document_id == place.document_id and side.span.overlap(place.span)
        ]
        return tuple(sorted(found, key=lambda match: -match.similarity))

    def hidden_counterparts(self, place: Place) -> tuple[Match, ...]:
        return self.hidden

    def nearest_figures(self, place: Place) -> tuple[NearestFigures, ...]:
        return tuple(one for one in self.nearest if one.claim.quantity.span.overlap(place.span))

    def word_difference(self, left: Place, right: Place) -> tuple[Edit, ...]:
        one, other = self.collation.quote(left), self.collation.quote(right)
        if one == other:
            return (Edit(EditKind.COMMON, Span(0, len(one)), Span(0, len(other))),)
        return (
            Edit(EditKind.ONLY_LEFT, Span(0, len(one)), Span(0, 0)),
            Edit(EditKind.ONLY_RIGHT, Span(len(one), len(one)), Span(0, len(other))),
        )

    def target_at(self, place: Place) -> Target:
        return place_target(place.document_id, self.collation.document(place.document_id).text, place.span)

    def select_finding(self, finding_id: str, place: Place | None = None) -> None:
        self.asked.append(("select_finding", finding_id) if place is None else ("select_finding", finding_id, place))
        found = next((finding for finding in self.collation.findings if finding.id == finding_id), None)
        self._select(Selection(finding_id, place or (found.places[0] if found else None)))

    def select_place(self, place: Place | None) -> None:
        self.asked.append(("select_place", place))
        touching = next(
            (
                finding.id
                for finding in self.collation.findings
                for held in finding.places
                if place and held.document_id == place.document_id and held.span.overlap(place.span)
            ),
            "",
        )
        self._select(Selection(touching, place))

    def set_visible_findings(self, ids: Sequence[str]) -> None:
        self.visible = tuple(ids)

    def judge(self, finding_ids: Sequence[str], status: Status, reason: str = "") -> None:
        self.asked.append(("judge", tuple(finding_ids), status, reason))
        kept = [judged for judged in self.project.judgements if judged.finding_id not in finding_ids]
        kept += [Judgement(one, status, reason, "Ada", "2024-05-01T10:00:00Z") for one in finding_ids]
        self.put(replace(self.project, judgements=tuple(kept)))

    def add_note(self, text: str, targets: Sequence[Target], tags: Sequence[str] = ()) -> str:
        self.asked.append(("add_note", text, list(targets)))
        note = Annotation(f"n{len(self.asked)}", Motivation.COMMENTING, tuple(targets), (Body(text),), "Ada")
        self.put(replace(self.project, annotations=(*self.project.annotations, note)))
        return note.id

    def __getattr__(self, name: str) -> Any:
        """Every other intent is only noted."""
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *arguments, **named: self.asked.append((name, *arguments, *named.values()))

    def _select(self, selection: Selection) -> None:
        self.selection = selection
        self.selection_changed.emit(selection)
