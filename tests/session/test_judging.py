"""Judgements and notes as changes."""

from __future__ import annotations

from dataclasses import replace

from desktop.model import (
    Annotation,
    Body,
    Collation,
    Document,
    FindingKind,
    Judgement,
    Motivation,
    Project,
    Status,
    finding_id,
    place_target,
)
from desktop.model.change import DropAnnotation, DropJudgement, PutAnnotation, PutJudgement, applied
from desktop.session import judging, naming
from tests.session.material import A1, A2, B1, A, B, by_hand, finding

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


def test_the_name_of_an_action_says_what_it_does() -> None:
    project = Project()
    changes = judging.judged(project, by_hand(), by_hand().findings[:1], Status.DISMISSED, BY)
    assert naming.judging(project, changes, Status.DISMISSED) == "Dismiss 'Boats torn loose'"
    back = judging.judged(applied(project, changes), by_hand(), by_hand().findings[:1], Status.OPEN, BY)
    assert naming.judging(applied(project, changes), back, Status.OPEN) == "Reopen 'Boats torn loose'"
    many = judging.judged(project, by_hand(), by_hand().findings, Status.CONFIRMED, BY)
    assert naming.judging(project, many, Status.CONFIRMED) == "Confirm 3 Findings"


def test_a_note_has_its_text_and_each_tag_once() -> None:
    note = judging.new_note("1", "  check this \n", (), ["source", " source", ""], creator="Ada", at="t")
    assert note.bodies == (Body("check this"), Body("source", Motivation.TAGGING))
    assert note.motivation is Motivation.COMMENTING
    assert judging.new_note("1", " ", (), ["style"], creator="", at="").motivation is Motivation.TAGGING
    assert judging.new_note("1", " ", (), [], creator="", at="").motivation is Motivation.BOOKMARKING


def test_editing_a_note_keeps_who_made_it_and_when() -> None:
    note = judging.new_note("1", "check", (), [], creator="Ada", at="then")
    assert judging.edited_note(note, "check", [], at="now") is note
    edited = judging.edited_note(note, "checked", ["source"], at="now")
    assert (edited.text, edited.tags, edited.created, edited.modified) == ("checked", ("source",), "then", "now")


def test_an_article_goes_with_the_notes_that_are_about_nothing_else() -> None:
    on_a = place_target("a", A.text, A2.span)
    on_b = place_target("b", B.text, B1.span)
    notes = (
        Annotation("only a", Motivation.COMMENTING, (on_a,), ()),
        Annotation("both", Motivation.COMMENTING, (on_a, on_b), ()),
        Annotation("reply", Motivation.REPLYING, (), (), reply_to="only a"),
        Annotation("only b", Motivation.COMMENTING, (on_b,), ()),
    )
    changes, count = judging.without_article(Project(documents=(A, B), annotations=notes), "a")
    assert changes == (
        DropAnnotation("only a"),
        PutAnnotation(replace(notes[1], targets=(on_b,))),
        DropAnnotation("reply"),
    )
    assert count == 2
