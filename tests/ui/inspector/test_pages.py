from __future__ import annotations

from dataclasses import replace

from desktop import engine
from desktop.model import (
    Annotation,
    Body,
    Check,
    Claim,
    ClaimRow,
    CleanupKind,
    Collation,
    Contradiction,
    Document,
    Duplicate,
    FindingKind,
    Ignored,
    IgnoreRule,
    Motivation,
    Place,
    Quantity,
    Scope,
    Severity,
    Span,
    Target,
    Telling,
    Verdict,
)
from desktop.ui.inspector.content import Look, Page, Role, marked, notes
from desktop.ui.inspector.pages import finding_page, place_page
from tests.ui import panel_samples as samples
from tests.ui.panel_samples import PanelSession


def _texts(page: Page) -> list[str]:
    return [block.text for block in page.blocks]


def _looking(page: Page, look: Look) -> list[str]:
    return [piece.text for block in page.blocks for piece in block.pieces if look in piece.looks]


def _page(qapp, finding) -> Page:
    session = PanelSession()
    return finding_page(finding, session.collation, session.word_difference)


def test_numbers_stand_with_their_sentences_boxed_and_their_reasons_gravest_first(qapp) -> None:
    page = _page(qapp, samples.NUMBERS)
    assert _texts(page) == [
        "A ¶2 s1  The ferry Alba ran aground on Monday with up to 240 people aboard.",
        "B ¶1 s1  The Alba struck a reef on Monday; 212 people were aboard in 2024.  [2024]",
        "C ¶1 s2  About 240 people had boarded the ferry.",
        "Why",
        "Conflict: 212 lies outside about 240 (230 to 250).",
        "Compatible: About 240 lies within up to 240.",
    ]
    assert _looking(page, Look.NUMBER) == ["up to 240", "212", "About 240"]
    assert page.places == [samples.ABOARD_A, samples.ABOARD_B, samples.ABOARD_C]


def test_articles_without_the_figure_are_named(qapp) -> None:
    assert "B: no figure found for this" in _texts(_page(qapp, samples.AGREEING))


def test_similar_passages_show_which_words_stand_on_one_side_only(qapp) -> None:
    page = _page(qapp, samples.SIMILAR)
    assert _texts(page) == [
        "Words  bold: only here",
        "A ¶3 s1  Rescuers lifted every passenger off before dark.",
        "B ¶1 s2  All passengers were taken off before nightfall by rescuers.",
        "42\N{NO-BREAK SPACE}% similar, in other words. Both say: Rescuers, passenger, before.",
        "In the other articles",
        "C: no counterpart found",
    ]
    assert _looking(page, Look.ONLY_HERE) == [samples.RESCUE_A.span.of(samples.A), samples.RESCUE_B.span.of(samples.B)]


def test_shared_words_are_quoted_from_both(qapp) -> None:
    page = _page(qapp, samples.VERBATIM)
    assert _texts(page)[:3] == [
        "B ¶2 s1  The harbour master said the chart was wrong.",
        "C ¶1 s1  The harbour master said the chart was wrong.",
        "The same words in both articles.",
    ]


def test_repeats_are_quoted_and_near_repeats_set_against_each_other(qapp) -> None:
    own = "The article itself has it twice; reading the file did not make it so."
    assert _texts(_page(qapp, samples.REPEAT))[-2:] == ["The same words appear here again.", own]
    session = PanelSession()
    near = replace(session.collation, duplicates=(Duplicate((samples.ABOARD_A, samples.RESCUE_A), 0.92),))
    page = finding_page(samples.REPEAT, near, session.word_difference)
    assert _texts(page)[0] == "Words  bold: only here"
    assert _texts(page)[-2:] == ["92\N{NO-BREAK SPACE}% alike.", own]


def test_a_repeat_may_come_from_the_page_where_that_clean_up_is_off(qapp) -> None:
    session = PanelSession()
    kept = tuple(
        replace(document, withheld=frozenset({CleanupKind.SECOND_COPY})) for document in session.collation.documents
    )
    page = finding_page(samples.REPEAT, replace(session.collation, documents=kept), session.word_difference)
    assert _texts(page)[-1] == "Copies for another screen are left in this article: this may be one of them."


def test_a_finding_whose_source_is_missing_still_shows_its_places(qapp) -> None:
    page = _page(qapp, replace(samples.SIMILAR, origin=99))
    assert _texts(page) == [
        "A ¶3 s1  Rescuers lifted every passenger off before dark.",
        "B ¶1 s2  All passengers were taken off before nightfall by rescuers.",
    ]


def test_what_other_articles_have_of_a_passage_is_shown_with_how_similar_it_is(qapp) -> None:
    session = PanelSession()
    third = replace(samples.SIMILAR_MATCH, left=samples.RESCUE_B, right=samples.CHART_C, similarity=0.2)
    session.collation = replace(session.collation, matches=(*session.collation.matches, third))
    page = finding_page(samples.SIMILAR, session.collation, session.word_difference)
    assert _texts(page)[-1] == "C ¶1 s1  The harbour master said the chart was wrong.  20\N{NO-BREAK SPACE}%"


def test_links_made_by_hand_say_so(qapp) -> None:
    session = PanelSession()
    weak = replace(samples.SIMILAR_MATCH, left=samples.RESCUE_B, right=samples.CHART_C, similarity=0.05, by_hand=True)
    strong = replace(weak, right=replace(samples.CHART_C, span=Span(0, 5)), similarity=0.4, by_hand=False)
    session.collation = replace(session.collation, matches=(*session.collation.matches, weak, strong))
    page = finding_page(samples.SIMILAR, session.collation, session.word_difference)
    assert _texts(page)[-1].endswith("wrong.  5\N{NO-BREAK SPACE}%, linked by hand")
    page = place_page(samples.RESCUE_B, (weak,), session.collation, session.word_difference)
    assert any(text.startswith("Linked by hand. 5\N{NO-BREAK SPACE}% similar") for text in _texts(page))


def test_a_sentence_shows_its_counterparts_or_that_there_are_none(qapp) -> None:
    session = PanelSession()

    def page(place: Place) -> list[str]:
        return _texts(place_page(place, session.counterparts(place), session.collation, session.word_difference))

    assert page(samples.RESCUE_B)[-1] == "C: no counterpart found"
    assert page(samples.ABOARD_B) == [
        "B ¶1 s1  The Alba struck a reef on Monday; 212 people were aboard in 2024.",
        "A, C: no counterpart found",
    ]


def test_a_sentence_that_a_rule_left_out_says_which(qapp) -> None:
    session = PanelSession()
    left_out = (Ignored(samples.ABOARD_B, IgnoreRule.BOILERPLATE), Ignored(samples.CHART_C, IgnoreRule.SHORT))
    held = replace(session.collation, ignored=left_out)
    said = _texts(place_page(samples.ABOARD_B, (), held, session.word_difference))
    assert "Left out of the links as boilerplate of the page." in said
    assert not any("too short" in text for text in said)
    assert not any(
        "Left out" in text for text in _texts(place_page(samples.RESCUE_A, (), held, session.word_difference))
    )


def test_the_best_that_is_too_little_alike_is_shown_with_how_much(qapp) -> None:
    session = PanelSession()
    weak = replace(samples.SIMILAR_MATCH, left=samples.ABOARD_B, right=samples.CHART_C, similarity=0.14)
    weaker = replace(weak, right=samples.ABOARD_C, similarity=0.11)
    said = _texts(place_page(samples.ABOARD_B, (), session.collation, session.word_difference, (weak, weaker)))
    assert said[1].endswith("no counterpart, best 14\N{NO-BREAK SPACE}%") and said[1].startswith("C ¶1 s1")
    assert said[2] == "A: no counterpart found" and len(said) == 3


def test_long_quotes_are_cut_between_words_and_their_line_ends_run_on() -> None:
    document = Document("a", "A", "one two\nthree four five")
    held = Collation(documents=(document,))
    pieces = marked(held, Place("a", Span(0, len(document.text))), most_words=4)
    assert [piece.text for piece in pieces] == ["one two three four", " …"]


def test_a_number_inside_words_that_stand_only_here_keeps_both_looks() -> None:
    text = "so 40 ships"
    held = Collation(documents=(Document("a", "A", text),))
    pieces = marked(held, Place("a", Span(0, len(text))), [Span(3, 11)], [Span(3, 5)])
    assert [(piece.text, set(piece.looks)) for piece in pieces] == [
        ("so ", set()),
        ("40", {Look.ONLY_HERE, Look.NUMBER}),
        (" ships", {Look.ONLY_HERE}),
    ]


def test_of_an_endless_sentence_the_part_round_its_numbers_is_shown(qapp) -> None:
    text = "word " * 100 + "40 " + "word " * 100
    number = Span(500, 502)
    claim = Claim("a", Quantity(number, None, None), "ships", Scope(), Span(0, len(text)))
    held = Collation(documents=(Document("a", "A", text),), rows=(ClaimRow("ships", (claim,), (), Verdict.SAME),))
    page = finding_page(replace(samples.NUMBERS, origin=0), held, lambda *_: ())
    words = page.blocks[0].text.split()
    assert "40" in words and 30 < len(words) < 60 and set(words) == {"A", "word", "40"}


def test_notes_name_their_writer_and_can_be_changed_unless_the_project_is_read_only() -> None:
    note = Annotation("n1", Motivation.COMMENTING, (Target(document_id="a"),), (Body("Ask the harbour."),), "Ada")
    page, still = Page(), Page()
    answer = Annotation("n2", Motivation.REPLYING, (), (Body("Done."),), "Ben", reply_to="n1")
    notes(page, [(0, note)], changeable=True)
    notes(still, [(0, note), (1, answer)], changeable=False)
    notes(still, [], changeable=True)
    assert _texts(page) == ["Notes", "Ask the harbour.  Written by Ada  Edit  Reply  Remove"]
    assert [piece.href for piece in page.blocks[1].pieces if piece.href] == ["edit:n1", "reply:n1", "remove:n1"]
    inset = "\N{NO-BREAK SPACE}" * 4
    assert _texts(still) == ["Notes", "Ask the harbour.  Written by Ada", f"{inset}Done.  Written by Ben"]
    assert [block.role for block in page.blocks] == [Role.SECTION, Role.QUOTE]


def test_articles_without_a_fact_that_others_dispute_are_named(qapp) -> None:
    session = PanelSession()
    tellings = (Telling(samples.ABOARD_A, ()), Telling(samples.ABOARD_B, ()))
    found = Contradiction(
        Check.DATES, "other-date", Severity.MEDIUM, tellings, tellings, (("dates", "Monday | Friday"),)
    )
    finding = replace(samples.SIMILAR, kind=FindingKind.FACTS, code="other-date", origin=0)
    held = replace(session.collation, contradictions=(found,))
    assert "C: no counterpart found" in _texts(finding_page(finding, held, session.word_difference))
    alone = replace(found, tellings=tellings[:1], chosen=tellings[:1])
    held = replace(held, contradictions=(alone,))
    assert not any("no counterpart" in text for text in _texts(finding_page(finding, held, session.word_difference)))


def test_of_very_many_places_some_are_quoted_each_figure_among_them_until_all_are_asked_for(qapp) -> None:
    figures = [12] * 30 + [19]
    text = "At Norhaven the harbour office said that {n} people were hurt when the ferry struck the pier."
    documents = [Document(f"d{number}", f"No. {number}", text.format(n=n)) for number, n in enumerate(figures)]
    held = engine.collate(documents)
    (finding,) = [one for one in held.findings if one.kind is FindingKind.NUMBERS]
    page = finding_page(finding, held, lambda *_: ())
    quotes = [block for block in page.blocks if block.role is Role.QUOTE]
    assert len(quotes) == 24 and "19 people" in quotes[-1].text
    assert _looking(page, Look.LINK)[-1] == "Show all 31 places"
    whole = finding_page(finding, held, lambda *_: (), whole=True)
    assert len([block for block in whole.blocks if block.role is Role.QUOTE]) == 31
    assert "Show all" not in "".join(_texts(whole))
