"""Judgements and notes as changes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.model import (
    Collation,
    Document,
    FindingKind,
    Judgement,
    JudgementEvent,
    Project,
    Status,
    finding_id,
)
from desktop.model.change import Change, DropJudgement, PutJudgement, applied
from desktop.session import judging, naming
from tests.session.material import A1, B, by_hand, finding

BY = judging.By("scope", "Ada", "2026-03-01T12:00:00Z")
PLAIN = judging.By("", "Ada", "2026-03-01T12:00:00Z")


def judge(project: Project, ids: str, status: Status, by: judging.By = BY) -> Project:
    chosen = [f for f in by_hand().findings if f.id in ids]
    return applied(project, judging.judged(project, by_hand(), chosen, status, by))


def test_a_judgement_keeps_what_is_needed_to_read_it_later() -> None:
    project = judge(Project(), "n", Status.DISMISSED)
    assert project.judgements == (
        Judgement(
            "n",
            Status.DISMISSED,
            "scope",
            "Ada",
            "2026-03-01T12:00:00Z",
            FindingKind.NUMBERS,
            "Boats torn loose",
            ("Four five six.", "Ten eleven twelve."),
        ),
    )


def test_the_same_status_again_is_nothing_but_another_reason_is_something() -> None:
    project = judge(Project(), "n", Status.DISMISSED)
    found = by_hand().findings[:1]
    assert judging.judged(project, by_hand(), found, Status.DISMISSED, PLAIN) == ()
    assert judging.judged(project, by_hand(), found, Status.DISMISSED, BY) == ()
    other = judging.judged(project, by_hand(), found, Status.DISMISSED, judging.By("quotation"))
    assert isinstance(other[0], PutJudgement) and other[0].judgement.reason == "quotation"


def test_open_takes_a_judgement_back() -> None:
    project = judge(Project(), "nr", Status.CONFIRMED)
    assert judging.judged(project, by_hand(), by_hand().findings, Status.OPEN, PLAIN) == (
        DropJudgement("n"),
        DropJudgement("r"),
    )


def test_a_judgement_whose_finding_is_gone_can_be_changed() -> None:
    project = judge(Project(), "n", Status.CONFIRMED)
    (change,) = judging.rejudged(project, ["n", "never judged"], Status.RESOLVED, PLAIN)
    assert isinstance(change, PutJudgement)
    assert (change.judgement.status, change.judgement.label) == (Status.RESOLVED, "Boats torn loose")
    assert judging.rejudged(project, ["n"], Status.OPEN, PLAIN) == (DropJudgement("n"),)


def test_labels_are_the_articles_words() -> None:
    assert judging.label(finding("x", subject="tariff on Chinese goods"), by_hand()) == "Tariff on Chinese goods"
    assert judging.label(finding("x", places=(A1,)), by_hand()) == "One two three."
    long = Document(id="a", title="", text="one two three four five six seven eight nine")
    collation = replace(by_hand(), documents=(long, B))
    assert judging.label(finding("x", places=(replace(A1, span=replace(A1.span, end=44)),)), collation) == (
        "one two three four five six seven eight…"
    )


def test_a_match_that_leads_no_passage_now_still_counts_as_found() -> None:
    known = judging.known_ids(by_hand())
    assert {"n", "r", "s"} <= known
    judged = finding_id(FindingKind.SIMILAR, ["Four five six.", "Ten eleven twelve."])
    project = Project(judgements=(Judgement(judged, Status.CONFIRMED), Judgement("lost", Status.CONFIRMED)))
    assert [j.finding_id for j in judging.gone(project, Collation(), by_hand())] == ["lost"]


def test_judged_findings_that_only_the_similarity_hides_are_known_by_how_alike_they_are() -> None:
    full = by_hand()
    led = finding_id(FindingKind.SIMILAR, ["Four five six.", "Ten eleven twelve."])
    project = Project(
        judgements=(
            Judgement(led, Status.CONFIRMED),
            Judgement("n", Status.CONFIRMED, kind=FindingKind.NUMBERS),
            Judgement("lost", Status.CONFIRMED),
            Judgement("s", Status.DISMISSED),
        )
    )
    alike = replace(
        full, findings=tuple(replace(one, similarity=0.8) if one.id == "s" else one for one in full.findings)
    )
    nothing = replace(full, matches=(), findings=())
    assert judging.hidden(project, nothing, alike, 0.9) == (0.31, 0.8)
    assert judging.hidden(project, nothing, alike, 0.5) == (0.31,), (
        "the other is alike enough, so another thing hides it"
    )
    assert judging.hidden(project, alike, alike, 0.9) == (0.31,), "the other is shown"
    reopened = Project(judgements=(Judgement(led, Status.OPEN),))
    assert judging.hidden(reopened, nothing, alike, 0.9) == ()


def test_the_name_of_an_action_says_what_it_does() -> None:
    project = Project()
    changes = judging.judged(project, by_hand(), by_hand().findings[:1], Status.DISMISSED, BY)
    assert naming.judging(project, changes, Status.DISMISSED) == "Dismiss 'Boats torn loose'"
    back = judging.judged(applied(project, changes), by_hand(), by_hand().findings[:1], Status.OPEN, BY)
    assert naming.judging(applied(project, changes), back, Status.OPEN) == "Reopen 'Boats torn loose'"
    many = judging.judged(project, by_hand(), by_hand().findings, Status.CONFIRMED, BY)
    assert naming.judging(project, many, Status.CONFIRMED) == "Confirm 3 Findings"


def test_what_is_open_is_not_opened_for_a_reason() -> None:
    assert judging.judged(Project(), by_hand(), by_hand().findings, Status.OPEN, BY) == ()


FIRST, SECOND = Judgement("n", Status.CONFIRMED, "", "Ada"), Judgement("n", Status.DISMISSED, "scope", "Ben")
OTHER = Judgement("r", Status.RESOLVED)


@pytest.mark.parametrize(
    ("history", "now", "changes"),
    [
        ((), None, ()),
        ((OTHER,), None, ()),
        ((FIRST,), FIRST, (DropJudgement("n"),)),
        ((FIRST, SECOND), SECOND, (PutJudgement(FIRST),)),
        ((FIRST, OTHER, SECOND), SECOND, (PutJudgement(FIRST),)),
        ((FIRST, None), None, (PutJudgement(FIRST),)),
        ((None, SECOND), SECOND, (DropJudgement("n"),)),
        ((None,), None, ()),
        ((FIRST, SECOND), FIRST, ()),  # the history does not end in what stands
    ],
)
def test_taking_back_brings_the_judgement_before(
    history: tuple[Judgement | None, ...], now: Judgement | None, changes: tuple[Change, ...]
) -> None:
    events = [JudgementEvent("2026", "Ada", one.finding_id if one else "n", one) for one in history]
    project = Project(judgements=(now,) if now else ())
    assert judging.taken_back(project, events, "n") == changes


def test_an_article_is_known_again_by_its_text_or_by_its_bytes() -> None:
    here = [replace(B, sha256="b" * 64), Document("c", "", "Another text.")]
    assert judging.same_text(replace(B, id="x", title="Another title"), here) == 0
    assert judging.same_text(Document("x", "", "Read otherwise.", sha256="b" * 64), here) == 0
    assert judging.same_text(Document("x", "", "Another text.", sha256="d" * 64), here) == 1
    assert judging.same_text(Document("c", "", "A third text."), here) is None, "no bytes are not the same bytes"
