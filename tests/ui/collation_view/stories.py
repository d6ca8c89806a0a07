"""Three short reports made for these tests, with a collation built by hand."""

from __future__ import annotations

from decimal import Decimal

from desktop.model import (
    Claim,
    ClaimRow,
    Collation,
    Comparison,
    Document,
    Duplicate,
    Finding,
    FindingKind,
    Judgement,
    Match,
    MatchKind,
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
    Verdict,
)

A = (
    "Ferry sinks off the cape\n"
    "The ferry Aurora sank in a storm on Monday 🌊. At least 14 people died, the coastguard said.\n"
    "Divers searched the wreck all night.\n"
    "The ferry Aurora sank in a storm on Monday 🌊. At least 14 people died, the coastguard said."
)
B = (
    "Nineteen lives were lost when the Aurora went down, officials say.\n"
    "A Monday storm sank the ferry Aurora. The toll stands at 19 people.\n"
    "Divers searched the wreck all night."
)
C = "Harbour fees will rise.\nDivers searched the wreck all night, a union said."


def place(document: Document, quote: str, occurrence: int = 0) -> Place:
    start = -1
    for _ in range(occurrence + 1):
        start = document.text.index(quote, start + 1)
    return Place(document.id, Span(start, start + len(quote)))


def documents() -> tuple[Document, ...]:
    return tuple(
        Document(id=name, title=f"Report {name.upper()}", text=text, path=f"/in/{name}.txt")
        for name, text in (("a", A), ("b", B), ("c", C))
    )


def segments(document: Document) -> list[Segment]:
    found = []
    start = 0
    for block, line in enumerate(document.text.split("\n")):
        kind = SegmentKind.HEADING if line == "Ferry sinks off the cape" else SegmentKind.PARAGRAPH
        found.append(Segment(document.id, kind, block, Span(start, start + len(line)), block))
        at = start
        for index, sentence in enumerate(line.split(". ")):
            length = len(sentence) + (1 if at + len(sentence) < start + len(line) else 0)
            found.append(Segment(document.id, SegmentKind.SENTENCE, index, Span(at, at + length), block))
            at += length + 1
        start += len(line) + 1
    return found


def collation() -> Collation:
    a, b, c = documents()
    sank = Match(
        place(a, "The ferry Aurora sank in a storm on Monday 🌊."),
        place(b, "A Monday storm sank the ferry Aurora."),
        0.62,
        MatchKind.PARAPHRASE,
        ("Aurora", "ferry"),
    )
    lost = Match(
        place(a, "At least 14 people died, the coastguard said."),
        place(b, "Nineteen lives were lost when the Aurora went down, officials say."),
        0.24,
        MatchKind.PARAPHRASE,
    )
    divers = Match(
        place(a, "Divers searched the wreck all night."),
        place(b, "Divers searched the wreck all night."),
        1.0,
        MatchKind.IDENTICAL,
    )
    union = Match(
        place(b, "Divers searched the wreck all night."),
        place(c, "Divers searched the wreck all night, a union said."),
        0.8,
        MatchKind.CONTAINED,
    )
    passages = (
        Passage((sank,), MatchKind.PARAPHRASE),
        Passage((lost,), MatchKind.PARAPHRASE),
        Passage((divers,), MatchKind.IDENTICAL),
        Passage((union,), MatchKind.CONTAINED),
    )
    block = "The ferry Aurora sank in a storm on Monday 🌊. At least 14 people died, the coastguard said."
    twice = Duplicate((place(a, block), place(a, block, 1)), 1.0)
    fourteen = _claim(place(a, "14"), "14", place(a, "At least 14 people died, the coastguard said."))
    nineteen = _claim(place(b, "19"), "19", place(b, "The toll stands at 19 people."))
    verdict = Comparison(fourteen, nineteen, Verdict.CONFLICT, "14 is not 19.")
    row = ClaimRow("deaths", (fourteen, nineteen), (verdict,), Verdict.CONFLICT)
    findings = (
        Finding("n1", FindingKind.NUMBERS, Severity.HIGH, (fourteen.place, nineteen.place), "conflict", (), 0),
        Finding("r1", FindingKind.REPEAT, Severity.HIGH, twice.members, "repeated-block", (), 0, 1.0),
        Finding(
            "v1", FindingKind.VERBATIM, Severity.MEDIUM, (divers.left, divers.right), "verbatim-passage", (), 2, 1.0
        ),
        Finding("s1", FindingKind.SIMILAR, Severity.INFO, (sank.left, sank.right), "similar-passage", (), 0, 0.62),
        Finding("s2", FindingKind.SIMILAR, Severity.INFO, (lost.left, lost.right), "similar-passage", (), 1, 0.24),
        Finding("s3", FindingKind.SIMILAR, Severity.INFO, (union.left, union.right), "similar-passage", (), 3, 0.8),
    )
    return Collation(
        documents=(a, b, c),
        segments=tuple(segment for document in (a, b, c) for segment in segments(document)),
        matches=(sank, lost, divers, union),
        passages=passages,
        duplicates=(twice,),
        claims=(fourteen, nineteen),
        comparisons=(verdict,),
        rows=(row,),
        findings=findings,
    )


def _claim(at: Place, figure: str, sentence: Place) -> Claim:
    value = Decimal(figure)
    return Claim(at.document_id, Quantity(at.span, value, value), "deaths", Scope(), sentence.span)


def project(*dismissed: str) -> Project:
    return Project(
        documents=documents(), judgements=tuple(Judgement(finding_id, Status.DISMISSED) for finding_id in dismissed)
    )
