"""Judgements as changes to a project. Pure functions; time, names and ids come from the caller."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.model import (
    Collation,
    Document,
    Finding,
    FindingKind,
    Judgement,
    JudgementEvent,
    Match,
    Project,
    Status,
    finding_id,
)
from desktop.model.change import Change, DropJudgement, PutJudgement
from desktop.session.recall import recalled, speaking

_LABEL_WORDS = 8
_LED = (FindingKind.SIMILAR, FindingKind.VERBATIM)
"""The kinds that have their id from the match that leads them."""


@dataclass(frozen=True, slots=True)
class By:
    """Why, by whom and when (ISO 8601 UTC) something is judged."""

    reason: str = ""
    creator: str = ""
    at: str = ""


def label(finding: Finding, collation: Collation) -> str:
    """A short name for a finding in the articles' words: what its numbers count, else how its first place begins."""
    subject = dict(finding.arguments).get("subject", "")
    if subject:
        return subject[:1].upper() + subject[1:]
    if not finding.places:
        return finding.code
    words = collation.quote(finding.places[0]).split()
    return " ".join(words[:_LABEL_WORDS]) + ("…" if len(words) > _LABEL_WORDS else "")


def judged(
    project: Project,
    collation: Collation,
    findings: Iterable[Finding],
    status: Status,
    by: By,
) -> tuple[Change, ...]:
    """The changes that give `findings`, which are in `collation`, this status. Those that have it already, with the
    same reason or when none is given, stay as they are. OPEN takes a judgement back; where the judgement of another
    finding speaks for this one, it is put down that this one is open."""
    changes: list[Change] = []
    for finding, quotes, other in recalled(project, collation, findings):
        before = project.judgement(finding.id) or other
        standing = before.status if before else Status.OPEN
        if standing is status and (not by.reason or before is None or before.reason == by.reason):
            continue
        if status is Status.OPEN and other is None:
            changes.append(DropJudgement(finding.id))
            continue
        changes.append(
            PutJudgement(
                Judgement(
                    finding_id=finding.id,
                    status=status,
                    reason=by.reason,
                    creator=by.creator,
                    modified=by.at,
                    kind=finding.kind,
                    label=label(finding, collation),
                    quotes=quotes,
                )
            )
        )
    return tuple(changes)


def rejudged(project: Project, ids: Iterable[str], status: Status, by: By) -> tuple[Change, ...]:
    """As `judged`, for judgements whose finding is no longer found."""
    changes: list[Change] = []
    for i in ids:
        before = project.judgement(i)
        if before is None or (before.status is status and (not by.reason or before.reason == by.reason)):
            continue
        if status is Status.OPEN:
            changes.append(DropJudgement(i))
        else:
            judgement = replace(before, status=status, reason=by.reason, creator=by.creator, modified=by.at)
            changes.append(PutJudgement(judgement))
    return tuple(changes)


def taken_back(project: Project, events: Sequence[JudgementEvent], finding_id: str) -> tuple[Change, ...]:
    """What brings back the judgement that a finding had before its latest one; () when it was never judged."""
    mine = [event.judgement for event in events if event.finding_id == finding_id]
    if not mine or mine[-1] != project.judgement(finding_id):
        return ()
    before = mine[-2] if len(mine) > 1 else None
    if before is not None:
        return (PutJudgement(before),)
    return (DropJudgement(finding_id),) if mine[-1] is not None else ()


def events_of(changes: Iterable[Change], at: str, by: str) -> Iterator[JudgementEvent]:
    """What an action does to judgements, for their history."""
    for change in changes:
        if isinstance(change, PutJudgement):
            yield JudgementEvent(at, by, change.judgement.finding_id, change.judgement)
        elif isinstance(change, DropJudgement):
            yield JudgementEvent(at, by, change.finding_id, None)


def name_of(project: Project, change: Change) -> str:
    """The label of the judgement that a change puts or takes back; "" for other changes."""
    match change:
        case PutJudgement(judgement):
            return judgement.label
        case DropJudgement(i):
            before = project.judgement(i)
            return before.label if before else ""
        case _:
            return ""


def known_ids(full: Collation) -> frozenset[str]:
    """The ids of every finding that some similarity shows: those of the whole collation, and one for each of its
    matches, since another threshold cuts passages anew and lets another match lead them."""
    return frozenset({finding.id for finding in full.findings} | {name for name, _ in _led(full)})


def gone(project: Project, shown: Collation, full: Collation) -> tuple[Judgement, ...]:
    """The judgements whose finding no similarity shows any more, nor any part of it. `shown` is `full`, narrowed. Quick
    where every judged finding is in one of them."""
    present = {finding.id for collation in (shown, full) for finding in collation.findings}
    missing = tuple(
        judgement
        for judgement in project.judgements
        if judgement.finding_id not in present and judgement.status is not Status.OPEN
    )
    if not missing:
        return ()
    known = known_ids(full) | speaking(missing, (shown, full))
    return tuple(judgement for judgement in missing if judgement.finding_id not in known)


def hidden(project: Project, shown: Collation, full: Collation, similarity: float) -> tuple[float, ...]:
    """How alike the sentences of each judged finding are that is found, but hidden since they are less alike than
    `similarity` (0..1); ascending. At that similarity it is shown again. `shown` is `full`, narrowed."""
    present = {finding.id for finding in shown.findings}
    missing = tuple(
        one for one in project.judgements if one.finding_id not in present and one.status is not Status.OPEN
    )
    if not missing:
        return ()
    wanted = {one.finding_id for one in missing} - speaking(missing, (shown,))
    alike = {one.id: one.similarity for one in full.findings if one.id in wanted and one.similarity is not None}
    if any(one.kind in _LED and one.finding_id in wanted - alike.keys() for one in missing):
        alike |= {name: match.similarity for name, match in _led(full) if name in wanted}
    return tuple(sorted(value for value in alike.values() if value < similarity))


def _led(full: Collation) -> Iterator[tuple[str, Match]]:
    """Each match with the id of the finding that it leads at some similarity, whichever its kind is."""
    texts = {document.id: document.text for document in full.documents}
    for match in full.matches:
        quotes = [place.span.of(texts[place.document_id]) for place in (match.left, match.right)]
        for kind in _LED:
            yield finding_id(kind, quotes), match


def same_text(document: Document, others: Sequence[Document]) -> int | None:
    """The position of the first article with the same text or the same bytes, None when there is none."""
    for position, other in enumerate(others):
        if other.text == document.text or (document.sha256 and document.sha256 == other.sha256):
            return position
    return None
