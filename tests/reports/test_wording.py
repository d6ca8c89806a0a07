from __future__ import annotations

import pytest

from desktop.model import (
    Anchoring,
    Check,
    CleanupKind,
    Contradiction,
    Finding,
    FindingKind,
    MatchKind,
    Severity,
    Status,
    Verdict,
)
from desktop.reports import wording


@pytest.mark.parametrize(
    ("names", "kinds"),
    [
        (wording.GLYPHS, FindingKind),
        (wording.KINDS, FindingKind),
        (wording.SEVERITIES, Severity),
        (wording.STATUSES, Status),
        (wording.STATUS_GLYPHS, Status),
        (wording.VERDICTS, Verdict),
        (wording.MATCH_KINDS, MatchKind),
        (wording.CLEANUPS, CleanupKind),
        (wording.ANCHORINGS, Anchoring),
    ],
)
def test_everything_has_a_name(names: dict, kinds: type) -> None:
    assert set(names) == set(kinds)


def test_glyphs_tell_kinds_apart() -> None:
    assert len(set(wording.GLYPHS.values())) == len(FindingKind)
    assert len(set(wording.STATUS_GLYPHS.values())) == len(Status)


def finding(code: str, **arguments: str) -> Finding:
    return Finding("0", FindingKind.REPEAT, Severity.LOW, (), code, tuple(arguments.items()), 0)


@pytest.mark.parametrize(
    ("made", "places", "expected"),
    [
        (finding("conflict", subject="boats lost"), ("A", "B"), "Numbers disagree: boats lost"),
        (
            finding("conflict", subject="boats lost", figures="12 | about 20 | 31 | 40"),
            ("A", "B"),
            "Numbers disagree: boats lost (12 against about 20 against 31)",
        ),
        (finding("updated", subject="boats lost"), (), "A number was updated: boats lost"),
        (finding("scope-differs", subject="dead"), (), "Numbers differ in what they cover: dead"),
        (finding("compatible", subject="dead"), (), "Numbers that agree within their bounds: dead"),
        (
            finding("repeated-block", blocks="6–9 | 10–13", words="172"),
            ("C ¶6–9", "C ¶10–13"),
            "C: ¶6–9 stand again as ¶10–13 (172 words)",
        ),
        (
            finding("repeated-block", blocks="6 | 10 | 12", words="9"),
            ("A ¶6", "A ¶10", "A ¶12"),
            "A: ¶6 stands again as ¶10 and 12 (9 words)",
        ),
        (finding("repeated-heading", blocks="2 | 3"), ("A ¶2", "A ¶3"), "A: the heading ¶2 stands again as ¶3"),
        (finding("shared-quotation", words="9"), ("A ¶2", "B ¶4"), "The same quotation of 9 words in A ¶2 and B ¶4"),
        (finding("verbatim-passage", words="34"), ("A ¶2", "B ¶4"), "The same 34 words in A ¶2 and B ¶4"),
        (finding("similar-passage", percent="42"), ("A ¶2", "B ¶4"), "A ¶2 and B ¶4 tell the same thing: 42 % alike"),
        (finding("conflict"), (), "Numbers disagree: –"),
        (finding("name-differs", subject="Biden"), (), "name-differs: Biden"),
    ],
)
def test_a_headline_tells_what_was_found_in_one_line(made: Finding, places: tuple[str, ...], expected: str) -> None:
    assert wording.headline(made, places) == expected


def test_every_verdict_that_makes_a_finding_has_a_headline() -> None:
    silent = {Verdict.SAME, Verdict.CANNOT_COMPARE}
    assert {verdict.value for verdict in Verdict if verdict not in silent} <= wording.CODES


@pytest.mark.parametrize(
    ("words", "expected"), [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")]
)
def test_words_are_joined_as_in_a_sentence(words: list[str], expected: str) -> None:
    assert wording.joined(words) == expected


def test_one_is_counted_in_the_singular() -> None:
    made = [wording.counted(n, "1 word", "{n} words") for n in (0, 1, 12000)]
    assert made == ["0 words", "1 word", "12,000 words"]


@pytest.mark.parametrize(("share", "expected"), [(0, "0"), (0.001, "1"), (0.344, "34"), (0.9999, "99"), (1, "100")])
def test_percent_never_claims_all_or_nothing_falsely(share: float, expected: str) -> None:
    assert wording.percent(share) == f"{expected}\u00a0%"


@pytest.mark.parametrize(
    ("stamp", "expected"),
    [
        ("2026-03-03T09:40:00Z", "3 March 2026, 09:40 UTC"),
        ("2026-03-03T23:40:00-02:00", "4 March 2026, 01:40 UTC"),
        ("2026-03-03T09:40:00", "3 March 2026, 09:40 UTC"),
        ("last week", "last week"),
        ("0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00+14:00"),
        ("9999-12-31T23:59:59-14:00", "9999-12-31T23:59:59-14:00"),
        ("", ""),
    ],
)
def test_moments_are_told_in_utc(stamp: str, expected: str) -> None:
    assert wording.moment(stamp) == expected


def test_every_fact_has_a_reason_that_says_what_to_ask() -> None:
    arguments = tuple((name, "x") for name in ("role", "date", "right", "said", "sum", "total", "from", "to"))
    facts = ("misquotation", "other-name", "other-spelling", "other-date")
    sums = ("wrong-weekday", "wrong-sum", "wrong-change", "shares-over-whole")
    for code in (*facts, *sums):
        reason = wording.reason_of_fact(Contradiction(Check.NAMES, code, Severity.LOW, (), (), arguments))
        assert code in wording.CODES and "Ask " in reason and "–" not in reason
    assert wording.reason_of_fact(Contradiction(Check.NAMES, "newer", Severity.LOW, (), (), ())) == ""
