from __future__ import annotations

import io
import re
from dataclasses import fields, replace

import docx

from desktop.model import (
    Annotation,
    Body,
    Collation,
    CollationOptions,
    FindingKind,
    Ignored,
    IgnoreRule,
    MatchKind,
    Motivation,
    Pin,
    Place,
    Project,
    Span,
    Verdict,
)
from desktop.reports.csv_tables import findings_table
from desktop.reports.docx import render_docx
from desktop.reports.entries import WordDifference
from desktop.reports.html import render_html, render_print_html
from desktop.reports.locating import Mark
from desktop.reports.outline import CellClaim, outline


def test_summary_counts_by_kind_and_status(project: Project, collation: Collation) -> None:
    made = outline(project, collation)
    assert made.counts == (
        ("≠", "1 number stated differently, 1 conflict among them"),
        ("!", "0 other facts told in two ways"),
        ("❐", "1 repeat inside one article (in A)"),
        ("=", "1 passage word for word in two articles"),
        ("≈", "1 passage told in other words (2 pairs of sentences linked)"),
    )
    assert made.judged == "Status of the findings: 2 open, 1 confirmed, 1 dismissed, 0 resolved."


def test_numbers_table_has_a_cell_for_each_article(project: Project, collation: Collation) -> None:
    (row,) = outline(project, collation).rows
    assert (row.label, row.code, row.finding, row.finding_id) == (
        "boats lost in Port Ellis",
        Verdict.CONFLICT,
        1,
        "1" * 16,
    )
    assert row.cells == (
        (CellClaim("A ¶2 s1", "At least 40 boats", (("when", "on Monday"), ("where", "Port Ellis"))),),
        (CellClaim("B ¶2 s1", "25 boats", (("where", "Port Ellis"), ("says", "An official"))),),
        (CellClaim("C ¶2 s2", "More than 40 boats", ()),),
    )


def test_a_row_without_a_finding_gives_its_reason(project: Project, collation: Collation) -> None:
    row = replace(collation.rows[0], verdict=Verdict.COMPATIBLE)
    (made,) = outline(project, replace(collation, rows=(row,), findings=())).rows
    assert (made.finding, made.finding_id, made.reason) == (0, "", "[40, ∞) and (40, ∞) meet.")


def test_a_number_finding_quotes_each_sentence_and_gives_the_gravest_reason_first(
    project: Project, collation: Collation
) -> None:
    comparisons = tuple(reversed(collation.rows[0].comparisons))
    row = replace(collation.rows[0], comparisons=comparisons)
    entry = outline(project, replace(collation, rows=(row,))).groups[0].entries[0]
    (comparing,) = entry.comparing
    assert [quote.text for quote in comparing.quotes] == [
        "At least 40 boats sank in Port Ellis on Monday.",
        "An official said 25 boats were lost in Port Ellis.",
        "More than 40 boats sank.",
    ]
    assert [piece.text for piece in comparing.quotes[0].pieces if piece.mark is Mark.NUMBER] == ["At least 40 boats"]
    assert [(reason.verdict, reason.left, reason.right) for reason in entry.reasons] == [
        ("Conflict", ("A ¶2 s1", "At least 40 boats"), ("B ¶2 s1", "25 boats")),
        ("Compatible", ("A ¶2 s1", "At least 40 boats"), ("C ¶2 s2", "More than 40 boats")),
    ]


def test_two_numbers_of_one_sentence_stand_in_one_quote(project: Project, collation: Collation) -> None:
    sunk, lost, _ = collation.rows[0].claims
    twin = replace(sunk, quantity=replace(sunk.quantity, span=sunk.quantity.span.shifted(22)))
    row = replace(collation.rows[0], claims=(sunk, twin, lost))
    entry = outline(project, replace(collation, rows=(row,))).groups[0].entries[0]
    quotes = entry.comparing[0].quotes
    assert [quote.where for quote in quotes] == ["A ¶2 s1", "B ¶2 s1"]
    assert sum(piece.mark is Mark.NUMBER for piece in quotes[0].pieces) == 2


def test_a_similar_pair_has_its_common_words_marked_where_most_differ(
    project: Project, collation: Collation, word_difference: WordDifference
) -> None:
    entry = outline(project, collation, word_difference).groups[4].entries[0]
    left, right = entry.comparing[0].quotes
    assert {piece.mark for quote in (left, right) for piece in quote.pieces} == {Mark.PLAIN, Mark.SHARED}
    shared = [[piece.text for piece in quote.pieces if piece.mark is Mark.SHARED] for quote in (left, right)]
    assert shared == [["The", "ferry", "in", "dock"], ["The", "ferry", "in", "dock"]]
    assert entry.comparing[0].reason == "42\u00a0% alike, told in other words; both say: ferry, Friday"


def test_a_verbatim_repeat_is_quoted_once(project: Project, collation: Collation) -> None:
    (comparing,) = outline(project, collation).groups[2].entries[0].comparing
    assert [quote.where for quote in comparing.quotes] == ["A ¶3 s1"]
    assert comparing.reason == "Word for word the same: A ¶4 s1"


def test_a_near_repeat_shows_both(project: Project, collation: Collation, word_difference: WordDifference) -> None:
    duplicate = replace(collation.duplicates[0], similarity=0.9)
    made = outline(project, replace(collation, duplicates=(duplicate,)), word_difference)
    (comparing,) = made.groups[2].entries[0].comparing
    assert [quote.where for quote in comparing.quotes] == ["A ¶3 s1", "A ¶4 s1"]
    assert comparing.reason == "90\u00a0% alike"


def test_judgements_follow_their_findings_and_none_is_lost(project: Project, collation: Collation) -> None:
    made = outline(project, collation)
    assert made.groups[0].entries[0].judgement == "Ada, 3 March 2026, 09:30 UTC"
    assert made.groups[4].entries[0].judgement == "a quotation; Ada, 3 March 2026, 09:31 UTC"
    (gone,) = made.gone
    assert (gone.label, gone.status_name, gone.quotes) == (
        "An older passage",
        "✓✓ Resolved",
        ("Words that stood here.",),
    )


def test_notes_stand_at_their_finding_and_in_the_list(project: Project, collation: Collation) -> None:
    made = outline(project, collation)
    (at_finding,) = made.groups[0].entries[0].notes
    assert at_finding.text == "Ask the harbour master."
    assert [(about.where, about.quote) for about in at_finding.about] == [("A ¶2 s2", "The ferry")]
    first, orphan = made.notes
    assert first.about[0].finding == (
        "1. Numbers disagree: boats lost in Port Ellis (At least 40 boats against 25 boats)"
    )
    assert [reply.text for reply in first.replies] == ["Called: 41 boats."]
    assert (orphan.about[0].where, orphan.about[0].quote, orphan.about[0].state) == (
        "B",
        "Coats",
        "these words no longer stand in the article",
    )


def test_a_note_on_a_removed_article_and_a_ring_of_replies_still_show(project: Project, collation: Collation) -> None:
    ring = tuple(Annotation(one, Motivation.REPLYING, (), (Body(one),), reply_to=other) for one, other in ("xy", "yx"))
    fewer = replace(collation, documents=collation.documents[:1], segments=(), findings=(), rows=(), matches=())
    made = outline(replace(project, annotations=(*project.annotations, *ring)), fewer)
    assert made.notes[1].about[0].state == "the article is no longer in the project"
    assert made.notes[0].about[0].state == "about a finding that is not in this report"
    assert [(note.text, [reply.text for reply in note.replies]) for note in made.notes[2:]] == [("x", ["y"])]


def test_a_conversation_of_any_depth_is_told_whole_and_in_order(project: Project, collation: Collation) -> None:
    said = [f"said {number}." for number in range(400)]
    chain = tuple(
        Annotation(f"c{number}", Motivation.REPLYING, (), (Body(text),), reply_to=f"c{number - 1}" if number else "n1")
        for number, text in enumerate(said)
    )
    made = outline(replace(project, annotations=(*project.annotations, *chain)), collation)
    for page in (render_html(made), render_print_html(made)):
        notes = page[page.rindex("<h2>Notes</h2>") :]
        assert re.findall(r"said \d+\.", notes) == said
    assert findings_table(made).decode().count("said 399.") == 1
    text = "\n".join(paragraph.text for paragraph in docx.Document(io.BytesIO(render_docx(made))).paragraphs)
    assert re.findall(r"said \d+\.", text) == said


def test_method_prints_every_option_and_clean_up(project: Project, collation: Collation) -> None:
    made = outline(replace(project, shown_similarity=0.35), collation)
    values = {setting.name: setting.value for setting in made.settings}
    assert values["min_similarity"] == "35\u00a0%"
    assert values["min_duplicate_words"] == "8 words"
    assert values["ignore_quotations"] == "no"
    assert list(values) == [field.name for field in fields(CollationOptions)]
    assert (values["pins"], values["vetoes"], values["ignored_phrases"]) == ("none", "none", "none")
    harbour, _, radio = made.articles
    assert harbour.clean_up == "Cleaned: wrapped lines joined (1)."
    assert radio.clean_up == "Nothing was cleaned. Switched off: markup removed."
    assert [article.file_name for article in made.articles] == ["harbour.txt", "coast.txt", ""]
    assert made.modified == "3 March 2026, 09:40 UTC"


def test_method_says_how_much_each_ignore_rule_left_out(project: Project, collation: Collation) -> None:
    place = collation.matches[0].left
    ignored = [Ignored(place, rule) for rule in (IgnoreRule.BOILERPLATE, IgnoreRule.BOILERPLATE, IgnoreRule.PHRASE)]
    options = CollationOptions(ignored_phrases=("the line says", "of course"), ignore_case=False)
    made = outline(project, replace(collation, options=options, ignored=tuple(ignored)))
    values = {setting.name: setting.value for setting in made.settings}
    assert values["ignore_boilerplate"] == "yes (2 sentences)"
    assert values["ignored_phrases"] == "“the line says”, “of course” (1 place)"
    assert (values["ignore_case"], values["min_match_words"]) == ("no", "3 words")


def test_a_pair_names_the_rules_that_passed_over_a_difference(project: Project, collation: Collation) -> None:
    match = replace(collation.matches[0], ignored=(IgnoreRule.PHRASE, IgnoreRule.CASE))
    passage = replace(collation.passages[0], matches=(match,))
    made = outline(project, replace(collation, passages=(passage, *collation.passages[1:])))
    reason = made.groups[3].entries[0].comparing[0].reason
    assert reason.endswith("; chosen phrases left out; but for capitals")


def test_an_empty_project_is_a_report_too() -> None:
    made = outline(Project(), Collation())
    assert made.title == "No articles"
    assert [group.kind for group in made.groups] == list(FindingKind)
    assert all(not group.entries for group in made.groups)


def test_an_edited_pair_has_its_differing_words_marked(
    project: Project, collation: Collation, word_difference: WordDifference
) -> None:
    match = collation.matches[0]
    shorter = replace(match, right=Place("c", Span(match.right.span.start, match.right.span.end - 8)))
    passage = replace(collation.passages[0], matches=(shorter,))
    made = outline(project, replace(collation, passages=(passage, *collation.passages[1:])), word_difference)
    left, right = made.groups[3].entries[0].comparing[0].quotes
    assert [piece.text for piece in left.pieces if piece.mark is Mark.ONLY] == ["Friday."]
    assert {piece.mark for piece in right.pieces} == {Mark.PLAIN}


def test_links_made_and_unmade_by_hand_are_named(project: Project, collation: Collation) -> None:
    pin, veto = Pin("a", "One.", "b", "Two."), Pin("a", "Three.", "b", "Four.")
    options = replace(collation.options, pins=(pin,), vetoes=(veto, Pin("a", "Five.", "b", "Six.")))
    (passage,) = (p for p in collation.passages if p.kind is not MatchKind.IDENTICAL)
    linked = {match: replace(match, by_hand=True) for match in passage.matches}
    passages = tuple(
        replace(p, matches=tuple(linked.get(match, match) for match in p.matches)) for p in collation.passages
    )
    made = outline(project, replace(collation, options=options, passages=passages))
    values = {setting.label: setting.value for setting in made.settings}
    assert values["Linked by hand, whatever their similarity"] == "1 pair of sentences"
    assert values["Never linked, by hand"] == "2 pairs of sentences"
    (entry,) = next(group.entries for group in made.groups if group.kind is FindingKind.SIMILAR)
    assert [comparing.reason.startswith("linked by hand; ") for comparing in entry.comparing] == [True]
