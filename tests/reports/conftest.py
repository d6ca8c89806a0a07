"""A small project with one finding of every kind, judged and annotated, over three made-up reports of one storm."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from desktop.model import (
    Anchoring,
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
    Match,
    MatchKind,
    Motivation,
    Passage,
    Place,
    Project,
    Quantity,
    Scope,
    Segment,
    SegmentKind,
    Severity,
    Span,
    Status,
    Target,
    Verdict,
    place_target,
)

HARBOUR = (
    "Storm shuts the harbour\n"
    "At least 40 boats sank in Port Ellis on Monday. The ferry stays in dock until Friday.\n"
    "The mayor asked people to stay at home.\n"
    "The mayor asked people to stay at home."
)
COAST = (
    "Coast counts its losses\n"
    "An official said 25 boats were lost in Port Ellis. No one was hurt 😀.\n"
    "The ferry stays in dock until Friday."
)
RADIO = "Ferry lines halted\nThe ferry will stay in its dock through Friday, the line says. More than 40 boats sank."


def segmented(document: Document) -> list[Segment]:
    """Lines are blocks; ". " ends a sentence."""
    segments, at = [], 0
    for block, line in enumerate(document.text.split("\n")):
        kind = SegmentKind.PARAGRAPH if block else SegmentKind.HEADING
        segments.append(Segment(document.id, kind, block, Span(at, at + len(line)), block))
        start = at
        for index, sentence in enumerate(line.replace(". ", ".\n").split("\n")):
            segments.append(
                Segment(document.id, SegmentKind.SENTENCE, index, Span(start, start + len(sentence)), block)
            )
            start += len(sentence) + 1
        at += len(line) + 1
    return segments


def place(document: Document, words: str, occurrence: int = 0) -> Place:
    start = -1
    for _ in range(occurrence + 1):
        start = document.text.index(words, start + 1)
    return Place(document.id, Span(start, start + len(words)))


def claim(document: Document, words: str, sentence: str, low: int, high: int | None, scope: Scope) -> Claim:
    bound = Bound.EXACT if high is not None else Bound.AT_LEAST
    quantity = Quantity(
        place(document, words).span,
        Decimal(low),
        None if high is None else Decimal(high),
        bound=bound,
        noun="boats",
    )
    return Claim(document.id, quantity, "boats lost in Port Ellis", scope, place(document, sentence).span)


@pytest.fixture
def documents() -> tuple[Document, ...]:
    return (
        Document(
            "h",
            "Storm shuts the harbour",
            HARBOUR,
            path="/home/ada/desk/harbour.txt",
            publisher="Harbour Post",
            sha256="ab" * 32,
            encoding="utf-8",
            reader="plain text",
            original=HARBOUR.replace(" Port", "\nPort"),
            cleanups=(Cleanup(CleanupKind.SOFT_WRAP, Span(50, 51), "\n", " "),),
            warnings=("Two characters could not be read.",),
        ),
        Document("c", "Coast counts its losses", COAST, path="C:\\desk\\coast.txt", published="2026-03-02"),
        Document("r", "Ferry lines halted", RADIO, withheld=frozenset({CleanupKind.MARKUP})),
    )


@pytest.fixture
def collation(documents: tuple[Document, ...]) -> Collation:
    harbour, coast, radio = documents
    ferry = "The ferry stays in dock until Friday."
    halted = "The ferry will stay in its dock through Friday, the line says."
    same = Match(place(harbour, ferry), place(coast, ferry), 1.0, MatchKind.IDENTICAL, ("ferry", "dock"))
    similar = Match(place(harbour, ferry), place(radio, halted), 0.4213579, MatchKind.PARAPHRASE, ("ferry", "Friday"))
    sunk = claim(
        harbour,
        "At least 40 boats",
        "At least 40 boats sank in Port Ellis on Monday.",
        40,
        None,
        Scope(period="on Monday", place="Port Ellis"),
    )
    lost = claim(
        coast,
        "25 boats",
        "An official said 25 boats were lost in Port Ellis.",
        25,
        25,
        Scope(place="Port Ellis", source="An official"),
    )
    heard = claim(radio, "More than 40 boats", "More than 40 boats sank.", 40, None, Scope())
    conflict = Comparison(sunk, lost, Verdict.CONFLICT, "[40, ∞) and [25, 25] do not meet.", "disjoint")
    agree = Comparison(sunk, heard, Verdict.COMPATIBLE, "[40, ∞) and (40, ∞) meet.", "overlap")
    row = ClaimRow("boats lost in Port Ellis", (sunk, lost, heard), (conflict, agree), Verdict.CONFLICT)
    mayor = "The mayor asked people to stay at home."
    members = (place(harbour, mayor), place(harbour, mayor, 1))
    findings = (
        Finding(
            "1" * 16,
            FindingKind.NUMBERS,
            Severity.HIGH,
            (sunk.place, lost.place, heard.place),
            "conflict",
            (("subject", "boats lost in Port Ellis"), ("figures", "At least 40 boats | 25 boats")),
            0,
        ),
        Finding(
            "2" * 16,
            FindingKind.REPEAT,
            Severity.HIGH,
            members,
            "repeated-block",
            (("blocks", "3 | 4"), ("words", "8"), ("quote", "The mayor asked")),
            0,
            1.0,
        ),
        Finding(
            "3" * 16,
            FindingKind.VERBATIM,
            Severity.MEDIUM,
            (same.left, same.right),
            "verbatim-passage",
            (("words", "7"), ("quote", "The ferry stays")),
            0,
            1.0,
        ),
        Finding(
            "4" * 16,
            FindingKind.SIMILAR,
            Severity.INFO,
            (similar.left, similar.right),
            "similar-passage",
            (("percent", "42"), ("kind", "paraphrase"), ("shared", "ferry, Friday")),
            1,
            similar.similarity,
        ),
    )
    return Collation(
        documents=documents,
        segments=tuple(segment for document in documents for segment in segmented(document)),
        matches=(same, similar),
        passages=(Passage((same,), MatchKind.IDENTICAL), Passage((similar,), MatchKind.PARAPHRASE)),
        duplicates=(Duplicate(members, 1.0),),
        claims=(sunk, lost, heard),
        comparisons=(conflict, agree),
        rows=(row,),
        findings=findings,
    )


@pytest.fixture
def project(documents: tuple[Document, ...], collation: Collation) -> Project:
    harbour = documents[0]
    ferry = place(harbour, "The ferry").span
    return Project(
        title="The storm",
        documents=documents,
        judgements=(
            Judgement("1" * 16, Status.CONFIRMED, "", "Ada", "2026-03-03T09:30:00Z", FindingKind.NUMBERS, "boats"),
            Judgement("4" * 16, Status.DISMISSED, "quotation", "Ada", "2026-03-03T09:31:00Z"),
            Judgement(
                "f" * 16,
                Status.RESOLVED,
                "other",
                "Ben",
                "2026-03-01T08:00:00Z",
                FindingKind.VERBATIM,
                "An older passage",
                ("Words that stood here.",),
            ),
        ),
        annotations=(
            Annotation(
                "n1",
                Motivation.COMMENTING,
                (Target(finding_id="1" * 16), place_target("h", harbour.text, ferry)),
                (Body("Ask the harbour master."), Body("check", Motivation.TAGGING)),
                "Ada",
                "2026-03-03T09:32:00Z",
                "2026-03-03T09:40:00Z",
            ),
            Annotation("n2", Motivation.REPLYING, (), (Body("Called: 41 boats."),), "Ben", reply_to="n1"),
            Annotation(
                "n3",
                Motivation.COMMENTING,
                (replace(place_target("c", COAST, Span(0, 5)), exact="Coats", anchoring=Anchoring.ORPHAN),),
                (Body("A typing mistake."),),
            ),
        ),
        created="2026-03-01T07:00:00Z",
        modified="2026-03-03T09:40:00Z",
    )


@pytest.fixture
def word_difference() -> object:
    """Words that stand in one text only, told apart one by one."""

    def difference(left: str, right: str) -> tuple[Edit, ...]:
        edits, none = [], Span(0, 0)
        for own, other, kind in ((left, right, EditKind.ONLY_LEFT), (right, left, EditKind.ONLY_RIGHT)):
            at = 0
            for word in own.split(" "):
                span = Span(at, at + len(word))
                known = EditKind.COMMON if word in other.split(" ") else kind
                edits.append(Edit(known, span, none) if own is left else Edit(known, none, span))
                at += len(word) + 1
        return tuple(edits)

    return difference
