"""Texts that mean something to the formats of reports, in every field that a person or an article can fill."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from desktop.model import (
    Annotation,
    Body,
    Claim,
    ClaimRow,
    Collation,
    Comparison,
    Document,
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
)

HOSTILE = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        [
            "<script>alert(1)</script>",
            '"><img src=x onerror=alert(1)>',
            "' onmouseover='x",
            "</style><b>",
            "</bdi></blockquote></html>",
            "{{ report.title }}{% raw %}",
            "<!--",
            "]]>",
            "&lt;b&gt;&amp;",
            "\u202e\u2066txt.exe",
            "\x00\x1b[31m",
            "\ud800",
            "javascript:alert(1)",
            "=cmd|'/c calc'!A1",
            "+1-2",
            "-1+2",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\ufffe\uffff\x7f\x85",
            "w" * 5_000,
            "a\r\nb\u2028c",
        ]
    ),
).filter(bool)


def hostile_project(text: str) -> tuple[Project, Collation]:
    """Every field that a person or an article can fill holds `text`."""
    documents = tuple(
        Document(key, text, text, f"{text}x", text, text, text, text, text, text, text, text, warnings=(text,))
        for key in "ab"
    )
    whole = Span(0, len(text))
    segments = tuple(
        Segment(d.id, kind, 0, whole, 0) for d in documents for kind in (SegmentKind.PARAGRAPH, SegmentKind.SENTENCE)
    )
    left, right = (
        Claim(d.id, Quantity(whole, None, None), text, Scope(text, text, text, text, True), whole) for d in documents
    )
    row = ClaimRow(text, (left, right), (Comparison(left, right, Verdict.CONFLICT, text),), Verdict.CONFLICT)
    match = Match(Place("a", whole), Place("b", whole), 0.5, MatchKind.EDITED, (text,))
    numbers = Finding("1" * 16, FindingKind.NUMBERS, Severity.HIGH, (left.place,), "conflict", (("subject", text),), 0)
    alien = replace(numbers, id="2" * 16, kind=FindingKind.SIMILAR, code=text, arguments=((text, text),))
    judgement = Judgement("1" * 16, Status.CONFIRMED, text, text, text, label=text, quotes=(text,))
    note = Annotation(
        text,
        Motivation.COMMENTING,
        (Target("a", whole, text), Target(finding_id="1" * 16), Target("gone", whole, text)),
        (Body(text), Body(text, Motivation.TAGGING)),
        text,
        text,
        text,
    )
    project = Project(
        text,
        documents,
        judgements=(judgement, replace(judgement, finding_id="3" * 16)),
        annotations=(note,),
        modified=text,
    )
    return project, Collation(
        documents,
        segments=segments,
        matches=(match,),
        passages=(Passage((match,), MatchKind.EDITED),),
        claims=(left, right),
        rows=(row,),
        findings=(numbers, alien),
        complete=False,
        missing=(text,),
    )
