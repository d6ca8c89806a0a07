from __future__ import annotations

from dataclasses import replace

from desktop.model import (
    Collation,
    FindingKind,
    Gaps,
    HistoryEntry,
    Passage,
    Project,
    ReportChoices,
    ReportPart,
    Sharing,
    Status,
    Verdict,
)
from desktop.reports import outline
from desktop.reports.html import render_html


def test_a_whole_report_leaves_nothing_out(project: Project, collation: Collation) -> None:
    made = outline(project, collation)
    assert made.limits == ()
    assert [group.kind for group in made.groups] == list(FindingKind)


def test_kinds_and_states_choose_findings_which_keep_their_numbers(project: Project, collation: Collation) -> None:
    choices = ReportChoices(
        kinds=frozenset({FindingKind.REPEAT, FindingKind.SIMILAR}), statuses=frozenset({Status.DISMISSED})
    )
    made = outline(project, collation, None, choices)
    assert [[entry.number for entry in group.entries] for group in made.groups] == [[], [4]]
    assert made.limits == (
        "Only findings of these kinds: Repeated in one article; Similar passages.",
        "Only findings that are dismissed.",
    )
    assert made.gone == ()
    assert made.rows[0].finding == 0  # its finding is not in the report


def test_only_some_articles_quote_no_other(project: Project, collation: Collation) -> None:
    choices = ReportChoices(articles=frozenset({"h", "r"}))
    made = outline(project, collation, None, choices)
    page = render_html(made)
    assert made.limits == ("Only what is in A and C.",)
    assert [article.siglum for article in made.articles] == ["A", "C"]
    assert "25 boats" not in page
    assert "Coats" not in page  # a note on the article left out
    (row,) = made.rows
    assert (row.code, [[claim.where for claim in cell] for cell in row.cells]) == (
        Verdict.COMPATIBLE,
        [["A ¶2 s1"], ["C ¶2 s2"]],
    )
    found = [(entry.number, entry.headline) for group in made.groups for entry in group.entries]
    assert [number for number, _ in found] == [1, 2, 4]
    assert found[0][1] == "Numbers that agree within their bounds: boats lost in Port Ellis"
    assert [(note.id, [reply.id for reply in note.replies]) for note in made.notes] == [("n1", ["n2"])]
    backwards = replace(project, annotations=project.annotations[::-1])
    assert outline(backwards, collation, None, choices).notes == made.notes


def test_one_article_alone_has_its_repeats(project: Project, collation: Collation) -> None:
    made = outline(project, collation, None, ReportChoices(articles=frozenset({"h"})))
    assert [entry.number for group in made.groups for entry in group.entries] == [2]
    assert made.rows == ()


def test_a_passage_in_three_articles_shows_the_two_that_were_chosen(project: Project, collation: Collation) -> None:
    same = collation.passages[0].matches[0]
    radio = collation.passages[1].matches[0].right
    again = replace(same, right=radio)
    wider = replace(collation.findings[2], places=(same.left, same.right, radio))
    whole = replace(
        collation,
        findings=(*collation.findings[:2], wider, collation.findings[3]),
        passages=(*collation.passages, Passage((again,), again.kind)),
    )
    made = outline(project, whole, None, ReportChoices(articles=frozenset({"h", "r"})))
    (entry,) = next(group.entries for group in made.groups if group.kind is FindingKind.VERBATIM)
    assert [quote.siglum for quote in entry.comparing[0].quotes] == ["A", "C"]


def test_parts_are_printed_only_when_chosen(project: Project, collation: Collation) -> None:
    history = (HistoryEntry(1, "2026-03-01T07:00:00Z", "Ada", "Add articles"),)
    for part in ReportPart:
        choices = ReportChoices(parts=frozenset({part}))
        page = render_html(outline(project, collation, None, choices, history, lambda _: (Gaps(), Sharing())))
        assert [one for one in ReportPart if f'<section id="{one}"' in page] == [part]
    assert "Add articles" in render_html(outline(project, collation, None, ReportChoices(), history))
    assert 'id="history"' not in render_html(outline(project, collation))  # nothing was recorded
