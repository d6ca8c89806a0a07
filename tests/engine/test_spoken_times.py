"""Times of day in words, what only looks like one, and what two of them say to each other."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.engine import collate
from desktop.engine.dates import find_moments
from desktop.engine.quantities import find_quantities
from desktop.model import Document, QuantityKind, Verdict


@pytest.mark.parametrize(
    ("text", "words", "clock"),
    [
        ("The kiln was lit at 4 o'clock.", "4 o'clock", "4:00?"),
        ("The kiln was lit at four o’clock in the morning.", "four o’clock in the morning", "4:00"),
        ("The kiln was lit at half past three.", "half past three", "3:30?"),
        ("Half past three was too late.", "Half past three", "3:30?"),
        ("The gate shut at quarter to nine on Friday.", "quarter to nine", "8:45?"),
        ("The gate shut at a quarter past 9 this evening.", "a quarter past 9 this evening", "21:15"),
        ("It was about a quarter to five, she said.", "a quarter to five", "4:45?"),
        ("The gate shut at five to four on Tuesday morning.", "five to four on Tuesday morning", "3:55"),
        ("The gate shut at about ten past six in the evening.", "ten past six in the evening", "18:10"),
        ("The gate shut twelve minutes past nine.", "twelve minutes past nine", "9:12?"),
        ("The gate shut at twenty-five to two, as ever.", "twenty-five to two", "1:35?"),
        ("The gate shut ten minutes after nine, she said.", "ten minutes after nine", "9:10?"),
        ("The gate shut five minutes before midnight.", "five minutes before midnight", "23:55"),
        ("The gate shut at 11 in the morning.", "11 in the morning", "11:00"),
        ("The gate shut at six in the evening.", "six in the evening", "18:00"),
        ("The gate shut at two in the early hours of Sunday.", "two in the early hours", "2:00"),
        ("The gate shut at twelve at night.", "twelve at night", "0:00"),
        ("The gate shut at 7 on Monday night.", "7 on Monday night", "19:00"),
        ("The gate shut at nine last night.", "nine last night", "21:00"),
        ("The gate shut at 8 tonight.", "8 tonight", "20:00"),
        ("The gate shut on Monday night at 9, an hour late.", "Monday night at 9", "21:00"),
        ("The gate shut this morning at 9.30, an hour late.", "this morning at 9.30", "9:30"),
        ("The gate shut at 9:30 in the evening.", "9:30 in the evening", "21:30"),
        ("The gate shut at 9.30 in the evening.", "9.30 in the evening", "21:30"),
        ("The gate shut at eight a.m. on Sunday.", "eight a.m.", "8:00"),
        ("The gate shut shortly before midnight.", "midnight", "0:00"),
        ("By noon on Monday the gate was shut.", "noon", "12:00"),
        ("The gate shut at midday local time.", "midday", "12:00"),
        ("The gate shut at 12 noon.", "12 noon", "12:00"),
        ("The gate shut at 0917 GMT.", "0917 GMT", "9:17"),
        ("The gate shut in the dark (2100 GMT).", "2100 GMT", "21:00"),
        ("The gate shut at 1405 hours.", "1405 hours", "14:05"),
        ("The gate shut at about 0610 hrs.", "0610 hrs", "6:10"),
        ("The gate shut at 9:30.", "9:30", "9:30?"),
        ("The gate shut at 09:30.", "09:30", "9:30"),
        ("The gate shut at 9:30 GMT.", "9:30 GMT", "9:30"),
        ("The gate shut at nine in the afternoon.", "nine in the afternoon", "9:00?"),
    ],
)
def test_times_in_words(text: str, words: str, clock: str) -> None:
    (moment,) = find_moments(text)
    assert moment.minute is not None
    told = f"{moment.minute // 60}:{moment.minute % 60:02}" + ("?" if moment.either else "")
    assert (moment.span.of(text), told) == (words, clock)
    assert [quantity.kind for quantity in find_quantities(text)] == [QuantityKind.DATE]
    (alone,) = find_moments(words)  # as it is read again for a verdict
    assert (alone.minute, alone.either) == (moment.minute, moment.either)


@pytest.mark.parametrize(
    "text",
    [
        "The club has five to ten members.",
        "About five to ten members came.",
        "They stayed from five to six weeks.",
        "The motion fell by five to four.",
        "The motion fell by five to four on Tuesday morning.",
        "The horse was quoted at five to four.",
        "At ten to one it was the favourite.",
        "They met seven times over the past six months.",
        "The first ten past six buoys were safe.",
        "The share rose from a quarter to a third.",
        "It fell by a quarter to 3 million.",
        "The line grew by a quarter to nine miles.",
        "Ten minutes after nine people had come, they left.",
        "The toll stood at 11 on Monday night.",
        "The toll rose to 11 in the morning.",
        "The toll rose from nine to 11 in the morning.",
        "They watched High Noon and ate.",
        "The fire began after Midnight Mass.",
        "The strike began after the midnight deadline.",
        "He stayed for noon prayers; at noon prayers he wept.",
        "The clock struck.",
        "They met on Monday night at 9 inns.",
        "They worked for 1405 hours.",
        "The sea may rise by 2100.",
    ],
)
def test_what_only_looks_like_a_time(text: str) -> None:
    assert [moment for moment in find_moments(text) if moment.minute is not None] == []


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("at 9:30 in the evening", "at 9.30 p.m.", Verdict.SAME),
        ("at half past nine", "at 9.30 p.m.", Verdict.SAME),
        ("at 9:30", "at 21:30", Verdict.SAME),
        ("at noon", "at 12 p.m.", Verdict.SAME),
        ("at a quarter to nine", "at 9.15 p.m.", Verdict.CONFLICT),
        ("at 9:30 in the evening", "at 9.30 a.m.", Verdict.CONFLICT),
        ("at four o'clock in the morning", "at four in the afternoon", Verdict.CONFLICT),
        ("at about half past nine", "at about 9.40 p.m.", Verdict.COMPATIBLE),
        ("at about midnight", "at 11.50 p.m.", Verdict.COMPATIBLE),
        ("shortly after midnight", "at 12.20 a.m.", Verdict.COMPATIBLE),
        ("just past noon", "at 12.10 p.m.", Verdict.COMPATIBLE),
        ("at almost noon", "at 11.50 a.m.", Verdict.COMPATIBLE),
        ("at almost noon", "at 12.10 p.m.", Verdict.CONFLICT),
        ("at 0917 GMT", "at 9.17 a.m.", Verdict.SAME),
        ("at 0917 GMT", "at 5.17 a.m.", Verdict.CANNOT_COMPARE),
        ("at 0917 GMT", "at 5.17 a.m. EDT", Verdict.CANNOT_COMPARE),
        ("at 0917 GMT", "at 9.24 a.m.", Verdict.CONFLICT),
    ],
)
def test_two_times_of_one_event(one: str, other: str, verdict: Verdict) -> None:
    texts = [f"The warehouse fire in Lunde broke out {when} on Sunday." for when in (one, other)]
    found = collate([Document(id=f"d{number}", title="", text=text) for number, text in enumerate(texts)]).comparisons
    assert [comparison.verdict for comparison in found] == [verdict]


def test_a_time_without_its_zone_is_not_set_against_world_time() -> None:
    texts = [f"The warehouse fire in Lunde broke out at {when} on Sunday." for when in ("0917 GMT", "5.17 a.m.")]
    (one,) = collate([Document(id=f"d{number}", title="", text=text) for number, text in enumerate(texts)]).comparisons
    assert one.reason.endswith("but only one of them names its time zone.")


@example(minutes=0, turn="to", hour=5)  # a result: "won 0 to 5 on Monday night"
@given(st.integers(0, 40), st.sampled_from(["past", "to", "after", "before"]), st.integers(0, 14))
def test_any_figures_around_a_turn_are_read_without_trouble(minutes: int, turn: str, hour: int) -> None:
    for lead in ("at ", "won ", ""):
        found = find_moments(f"They {lead}{minutes} {turn} {hour} on Monday night, said the mayor.")
        assert all(moment.minute is None or 0 <= moment.minute < 1440 for moment in found)
