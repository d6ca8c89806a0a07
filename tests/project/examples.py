"""A small project with something of everything a person can make."""

from __future__ import annotations

from pathlib import Path

from desktop.model import (
    Annotation,
    Body,
    Cleanup,
    CleanupKind,
    CollationOptions,
    Document,
    FindingKind,
    Judgement,
    Motivation,
    Pin,
    Span,
    Status,
    Target,
    place_target,
)
from desktop.model.change import AddDocument, Change, PutAnnotation, PutJudgement, SetOptions, SetShownSimilarity
from desktop.project import Store

NOW = "2026-03-01T10:00:00Z"
LATER = "2026-03-01T10:05:00Z"

HARBOUR = Document(
    id="d1",
    title="Harbour reopens",
    text="The harbour reopened.\nForty boats left.",
    path="/news/harbour.md",
    sha256="ab",
    encoding="utf-8",
    reader="markdown 1",
    original="The *harbour* reopened.\n\nForty boats left.",
    cleanups=(Cleanup(CleanupKind.MARKUP, Span(4, 13), "*harbour*", "harbour"),),
    withheld=frozenset({CleanupKind.IMAGE, CleanupKind.SOFT_WRAP}),
    warnings=("Two hidden characters.",),
)
HARBOUR_BYTES = b"The *harbour* reopened.\n\nForty boats left."
FERRY = Document(id="d2", title="Ferry", text="The ferry sank. 😀")
NOTE = Annotation(
    id="n1",
    motivation=Motivation.COMMENTING,
    targets=(place_target("d1", HARBOUR.text, Span(4, 11)), Target(finding_id="f1")),
    bodies=(Body("Which harbour?\nAsk."), Body("check", Motivation.TAGGING)),
    creator="Ada",
    created=NOW,
    modified=NOW,
)
JUDGED = Judgement("f1", Status.DISMISSED, "scope", "Ada", NOW, FindingKind.NUMBERS, "Forty | 40", ("Forty", "40"))
EVERYTHING: tuple[Change, ...] = (
    AddDocument(HARBOUR, 0, HARBOUR_BYTES),
    AddDocument(FERRY, 0, FERRY.text.encode()),
    PutAnnotation(NOTE),
    PutJudgement(JUDGED),
    SetOptions(
        CollationOptions(
            min_similarity=0.35,
            ignore_case=False,
            ignore_quotations=True,
            ignored_phrases=("of course", "“on Tuesday”"),
            min_match_words=5,
            pins=(Pin("h", "The quay gave way.", "f", "The ferry stays."),),
            vetoes=(Pin("h", "“Nobody” was hurt.", "f", "Forty were."),),
        )
    ),
    SetShownSimilarity(0.1 + 0.2),
)


def everything(path: Path) -> Path:
    """A closed project file with all of it."""
    with Store.create(path, title="Story", at=NOW) as store:
        store.commit("Add everything", EVERYTHING, at=LATER, by="Ada")
    return path
