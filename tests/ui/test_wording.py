from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.model import (
    CleanupKind,
    Document,
    FindingKind,
    IgnoreRule,
    Judgement,
    MatchKind,
    Passage,
    Severity,
    Status,
    Verdict,
)
from desktop.ui import cleanup_wording, wording
from tests.ui import panel_samples as samples


def test_every_code_has_a_name() -> None:
    for names in (
        [wording.kind_name(kind) for kind in FindingKind],
        [wording.status_name(status) for status in Status],
        [wording.severity_name(severity) for severity in Severity],
        [wording.verdict_name(verdict) for verdict in Verdict],
        [wording.match_kind_name(kind) for kind in MatchKind],
        [cleanup_wording.cleanup_action(kind) for kind in CleanupKind],
        [cleanup_wording.cleanup_name(kind, 2) for kind in CleanupKind],
        [wording.reason_name(reason) for reason in ("", *wording.DISMISS_REASONS)],
    ):
        assert all(names) and len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("finding", "headline"),
    [
        (samples.NUMBERS, "People aboard: up to 240 against 212 against About 240"),
        (samples.AGREEING, "People boarded: up to 240 / About 240"),
        (replace(samples.NUMBERS, code="updated"), "People aboard: up to 240, then 212, then About 240"),
        (replace(samples.NUMBERS, arguments=(("figures", "1 | 2"),)), "1 against 2"),
        (
            replace(samples.NUMBERS, arguments=(("subject", "سفينة"), ("figures", "3 | 4 سفن"))),
            "\u200e\u2068سفينة\u2069: 3 against \u200e\u20684 سفن\u2069",
        ),
        (replace(samples.NUMBERS, arguments=(("figures", "three | Four | Three | four"),)), "three against Four"),
        (
            replace(samples.AGREEING, arguments=(("subject", "toll"), ("figures", "1 | 2 | 3 | 4 | 5"))),
            "Toll: 1 / 2 / 3 and 2 more",
        ),
        (samples.REPEAT, "¶3 again as ¶4 (7 words)"),
        (
            replace(samples.REPEAT, code="repeated-heading", arguments=(("blocks", "1 | 2 | 5"),)),
            "Heading ¶1 again as ¶2 and ¶5",
        ),
        (samples.VERBATIM, "8 words: “The harbour master said the chart was wrong.”"),
        (samples.SIMILAR, "42\N{NO-BREAK SPACE}%: “Rescuers lifted every passenger off before dark.”"),
        (
            replace(samples.SIMILAR, arguments=(("by_hand", "yes"), *samples.SIMILAR.arguments)),
            "By hand, 42\N{NO-BREAK SPACE}%: “Rescuers lifted every passenger off before dark.”",
        ),
        (replace(samples.SIMILAR, places=()), "42\N{NO-BREAK SPACE}%: Rescuers, passenger"),
    ],
)
def test_headline_says_what_was_found(finding, headline: str) -> None:
    assert wording.finding_headline(finding, samples.collation()) == headline


def test_a_passage_is_called_by_the_sentence_that_is_as_alike_as_it_says() -> None:
    opening = replace(samples.SAME_MATCH, similarity=0.2)
    told = replace(samples.SIMILAR, places=(opening.left, opening.right))
    held = replace(samples.collation(), passages=(Passage((opening, samples.SIMILAR_MATCH), MatchKind.PARAPHRASE),))
    assert wording.finding_headline(told, held).endswith("“Rescuers lifted every passenger off before dark.”")
    even = replace(opening, similarity=samples.SIMILAR_MATCH.similarity)
    held = replace(held, passages=(Passage((even, samples.SIMILAR_MATCH), MatchKind.PARAPHRASE),))
    assert wording.finding_headline(told, held).endswith("“The harbour master said the chart was wrong.”")


def test_finding_is_spoken_as_a_sentence() -> None:
    assert wording.finding_sentence(samples.VERBATIM, samples.collation(), Status.OPEN) == (
        "Shared word for word. 8 words: “The harbour master said the chart was wrong.”. In B and C. Open."
    )


def test_shares_never_round_to_none_or_all() -> None:
    assert [wording.percent(share).rstrip("%\N{NO-BREAK SPACE}") for share in (0, 0.001, 0.345, 0.999, 1)] == [
        "0",
        "1",
        "34",
        "99",
        "100",
    ]


def test_lists_are_joined_as_people_say_them() -> None:
    assert [wording.listed("A"), wording.listed("AB"), wording.listed("ABC"), wording.listed("")] == [
        "A",
        "A and B",
        "A, B and C",
        "",
    ]


def test_clean_ups_are_counted_by_kind() -> None:
    ferry, _, chart = samples.DOCUMENTS
    assert cleanup_wording.cleaned_summary(chart) == "Cleaned: 2 tags"
    assert cleanup_wording.cleaned_summary(ferry) == ""
    assert cleanup_wording.mended(chart) and not cleanup_wording.mended(ferry)
    tidied = replace(chart, cleanups=tuple(replace(each, kind=CleanupKind.WHITESPACE) for each in chart.cleanups))
    assert not cleanup_wording.mended(tidied)


def test_tool_tips_never_take_an_article_for_markup() -> None:
    assert wording.plain_tool_tip(["<b>bold</b>", "b"]) == "<div>&lt;b&gt;bold&lt;/b&gt;<br>b</div>"


def test_judgement_line_names_who_when_and_why() -> None:
    judged = Judgement("x", Status.DISMISSED, "quotation", "Ada", "2001-02-03T12:00:00Z")
    line = wording.judgement_line(judged)
    assert line.startswith("Dismissed by Ada, ") and "Feb 2001" in line and line.endswith("(Quotation)")
    assert wording.judgement_line(Judgement("x", Status.CONFIRMED)) == "Confirmed by you"
    assert wording.judgement_line(None) == "Not judged yet"


def test_lost_judgement_is_known_by_its_label_or_its_quotes() -> None:
    quotes = ("one two three four five six seven", "eight")
    assert wording.judgement_headline(Judgement("x", Status.OPEN, label="Toll")) == "Toll"
    assert wording.judgement_headline(Judgement("x", Status.OPEN, quotes=quotes)) == (
        "“one two three four five six …” / “eight”"
    )


def test_a_shared_quotation_is_called_one() -> None:
    held = samples.collation()
    plain = wording.finding_headline(samples.VERBATIM, held)
    quoted = wording.finding_headline(replace(samples.VERBATIM, code="shared-quotation"), held)
    assert quoted.startswith("The same quotation, 8 words: “") and not plain.startswith("The same quotation")


def test_place_of_a_removed_article_has_no_label() -> None:
    held = samples.collation()
    assert wording.place_label(samples.RESCUE_B, held) == "B ¶1 s2"
    assert wording.place_label(replace(samples.RESCUE_B, document_id="gone"), held) == ""


def test_a_link_says_which_rules_passed_over_a_difference() -> None:
    phrased = replace(samples.SIMILAR_MATCH, ignored=(IgnoreRule.PHRASE,))
    assert wording.match_reason(phrased).endswith("Both say: Rescuers, passenger, before. Chosen phrases are left out.")
    assert wording.match_reason(replace(samples.SAME_MATCH, ignored=(IgnoreRule.CASE,))).endswith("Capitals differ.")
    acronym = replace(samples.SIMILAR_MATCH, shared=("tariffs", "U.S."))
    assert wording.match_reason(acronym).endswith("Both say: tariffs, U.S.")


def test_who_published_and_wrote_an_article_and_when_as_far_as_known() -> None:
    article = Document("a", "Gale", "It blew.", publisher="The Gale", published="2026-03-13T07:05:00Z")
    assert wording.provenance(article) == "The Gale · 13 Mar 2026"
    assert wording.provenance(replace(article, publisher="", author="Ida Vik", published="2026")) == "Ida Vik · 2026"
    assert wording.provenance(Document("b", "Gale", "It blew.")) == ""
