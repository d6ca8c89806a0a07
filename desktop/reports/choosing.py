"""A collation without what a person does not want in the report; all else keeps its letter and its index."""

from __future__ import annotations

import functools
from dataclasses import replace

from desktop.model import (
    ClaimRow,
    Collation,
    Finding,
    FindingKind,
    Phrase,
    Project,
    ReportChoices,
    Status,
    Verdict,
    phrase,
    siglum,
    strung,
    with_answers,
)
from desktop.reports import wording


def chosen(project: Project, collation: Collation, choices: ReportChoices) -> Collation:
    """The collation with the findings, rows and matches that were chosen. Documents, passages and duplicates stay as
    they are, so that letters and `origin` stay true; a row with fewer than two figures left becomes empty."""
    articles = wanted(collation, choices)
    findings = [
        one for one in collation.findings if one.kind in choices.kinds and project.status(one.id) in choices.statuses
    ]
    if articles == {document.id for document in collation.documents}:
        return replace(collation, findings=tuple(findings))
    rows = tuple(_of_articles(row, articles) for row in collation.rows)
    collation = replace(collation, rows=rows)
    kept = (_narrowed(one, collation, articles) for one in findings)
    return replace(
        collation,
        findings=tuple(one for one in kept if one is not None),
        matches=tuple(
            one for one in collation.matches if one.left.document_id in articles and one.right.document_id in articles
        ),
    )


def wanted(collation: Collation, choices: ReportChoices) -> frozenset[str]:
    """The ids of the chosen articles that are in the collation."""
    present = frozenset(document.id for document in collation.documents)
    return present if choices.articles is None else present & choices.articles


def chosen_notes(project: Project, collation: Collation, choices: ReportChoices) -> Project:
    """The project with the notes for a report on the chosen articles: those with a target there or on one of the
    collation's findings, with these targets only; replies go with what they answer. All, when all articles are
    chosen."""
    articles = wanted(collation, choices)
    if articles == {document.id for document in collation.documents}:
        return project
    found = {finding.id for finding in collation.findings}
    left = {
        note.id: tuple(one for one in note.targets if one.document_id in articles or one.finding_id in found)
        for note in project.annotations
    }
    kept = with_answers(project.annotations, [name for name, targets in left.items() if targets])
    notes = (replace(note, targets=left[note.id]) for note in project.annotations if note.id in kept)
    return replace(project, annotations=tuple(notes))


def limits(collation: Collation, choices: ReportChoices) -> tuple[str, ...]:
    """Sentences that say what the report leaves out, () when it is whole. `collation` is the one before `chosen`."""
    said = []
    if not choices.kinds >= set(FindingKind):
        names = [wording.KINDS[kind] for kind in FindingKind if kind in choices.kinds]
        said.append(
            phrase("Only findings of these kinds: {kinds}.", kinds=strung(names, "; "))
            if names
            else phrase("No kind of finding was chosen.")
        )
    if not choices.statuses >= set(Status):
        names = [wording.STATUSES_AMONG[status] for status in Status if status in choices.statuses]
        said.append(
            phrase("Only findings that are {states}.", states=functools.reduce(_either, names))
            if names
            else phrase("No status of findings was chosen.")
        )
    articles = wanted(collation, choices)
    if len(articles) < len(collation.documents):
        letters = [siglum(n) for n, document in enumerate(collation.documents) if document.id in articles]
        said.append(
            phrase("Only what is in {articles}.", articles=wording.joined(letters))
            if letters
            else phrase("No article was chosen.")
        )
    return tuple(said)


def _either(one: Phrase, other: Phrase) -> Phrase:
    return phrase("{one} or {other}", one=one, other=other)


def _of_articles(row: ClaimRow, articles: frozenset[str]) -> ClaimRow:
    """The row without the figures of other articles; its verdict is the gravest that is left."""
    claims = tuple(claim for claim in row.claims if claim.document_id in articles)
    if len(claims) == len(row.claims):
        return row
    if len(claims) < 2:
        return replace(row, claims=(), comparisons=(), verdict=Verdict.CANNOT_COMPARE)
    comparisons = tuple(
        one for one in row.comparisons if one.left.document_id in articles and one.right.document_id in articles
    )
    gravity = list(wording.VERDICTS)
    verdict = min((one.verdict for one in comparisons), key=gravity.index, default=Verdict.CANNOT_COMPARE)
    return replace(row, claims=claims, comparisons=comparisons, verdict=verdict)


def _narrowed(finding: Finding, collation: Collation, articles: frozenset[str]) -> Finding | None:
    """The finding as far as it stands in the chosen articles; None when nothing of it does."""
    places = tuple(place for place in finding.places if place.document_id in articles)
    if len(places) == len(finding.places):
        return finding
    if finding.kind is FindingKind.NUMBERS:
        row = collation.rows[finding.origin]
        differ = row.verdict not in (Verdict.SAME, Verdict.CANNOT_COMPARE)
        return replace(finding, places=places, code=row.verdict.value) if differ else None
    if finding.kind in (FindingKind.VERBATIM, FindingKind.SIMILAR):
        for origin, passage in enumerate(collation.passages):  # a passage in three articles is one finding
            if passage.left in places and passage.right in places:
                return replace(finding, places=places, origin=origin)
    return None
