"""Dates and weekdays: the calendar inside one article, two days for one thing in two articles; and what is neither."""

from __future__ import annotations

import pytest

from desktop.engine import collate
from desktop.engine.event_dates import anchors, one_noun
from desktop.engine.story_words import story_words
from desktop.model import CollationOptions, Document, FindingKind, Severity, Span, Verdict

_DATES_ALONE = CollationOptions(check_names=False, check_quotations=False, check_arithmetic=False)


def told(*articles: str, published: tuple[str, ...] = ()) -> list[tuple[str, tuple[str, ...]]]:
    dates = published or ("",) * len(articles)
    documents = [
        Document(id=f"d{number}", title="", text=text, published=date)
        for number, (text, date) in enumerate(zip(articles, dates, strict=True))
    ]
    return [
        (one.code, tuple(value for _, value in one.arguments))
        for one in collate(documents, _DATES_ALONE).contradictions
    ]


@pytest.mark.parametrize(
    ("text", "date", "said", "right"),
    [
        ("The court sat on Tuesday, 3 March 2025.", "3 March 2025", "Tuesday", "Monday"),
        ("The court sat on Tuesday, March 3, 2025, in Brel.", "March 3, 2025", "Tuesday", "Monday"),
        ("The court sat on Tuesday the 3rd of March 2025.", "3rd of March 2025", "Tuesday", "Monday"),
        ("The court sat on 3 March 2025 (Sunday).", "3 March 2025", "Sunday", "Monday"),
        ("Wed., Jan. 1, 2025, was a quiet day on the quay; Fri., Jan. 3, 2025, was not.", "", "", ""),
        ("The court sat on Mon, 4 March 2025.", "4 March 2025", "Monday", "Tuesday"),
        ("The bridge was opened on Friday, 29 February 2024.", "29 February 2024", "Friday", "Thursday"),
    ],
)
def test_a_weekday_that_the_calendar_contradicts(text: str, date: str, said: str, right: str) -> None:
    assert told(text) == ([("wrong-weekday", (date, said, right))] if date else [])


@pytest.mark.parametrize(
    "text",
    [
        "The court sat on Monday, 3 March 2025.",
        "The court sat on Tuesday, 3 March.",  # no year anywhere
        "The court sat on Tuesday and adjourned until 3 March 2025.",
        "The court sat on Tuesday, 31 February 2025.",  # another mistake
        "The court sat on Tuesday, 3/3/2025.",  # which is the month?
        "The battle was on Tuesday, 3 March 1525.",  # which calendar?
        "Sun 3 newspapers of March 2025 were found.",
    ],
)
def test_what_the_calendar_does_not_contradict(text: str) -> None:
    assert told(text) == []


def test_a_date_without_a_year_is_taken_next_to_the_article_s_own() -> None:
    text = "The court will sit on Tuesday, 3 March, in Brel."
    assert told(text, published=("2025-02-20",)) == [("wrong-weekday", ("3 March 2025", "Tuesday", "Monday"))]
    assert told(text, published=("2026-02-20",)) == []
    past = "The court last sat on Monday, 30 December, in Brel."
    assert told(past, published=("2025-01-05",)) == []


@pytest.mark.parametrize(
    ("left", "right", "days"),
    [
        (
            "The trawler sank on Tuesday off the northern cape after its engine room flooded in heavy seas.",
            "After heavy seas had flooded its engine room, the trawler sank on Wednesday off the northern cape.",
            "Tuesday | Wednesday",
        ),
        (
            "Nordkraft on Monday announced the closure of its turbine works in Brel with 400 jobs.",
            "Nordkraft announced on Friday the closure of the turbine works in Brel, with 400 jobs lost.",
            "Monday | Friday",
        ),
        (  # another verb, but all else is the same
            "The flood council of Brel met on Monday to choose a new head of dykes.",
            "The flood council of Brel gathered on Tuesday to choose a new head of dykes.",
            "Monday | Tuesday",
        ),
        (  # one sentence goes on about much else
            "The warehouse burned on Friday evening beside the harbour of Brel, and smoke drifted over four villages.",
            "The warehouse burned on Thursday evening beside the harbour of Brel, insurers of three countries heard.",
            "Friday | Thursday",
        ),
    ],
)
def test_two_weekdays_for_one_thing(left: str, right: str, days: str) -> None:
    assert told(left, right) == [("other-date", (days,))]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (  # the day of the deed and the day of the charge
            "A man was charged on Saturday with setting fire to the harbour warehouse in Brel.",
            "A man set fire to the harbour warehouse in Brel on Friday and was later charged.",
        ),
        (  # of what stands around the days, little is the same
            "The warehouse burned down on Friday evening beside the harbour, and its smoke drifted over four villages.",
            "A bakery burned down on Thursday night in the upper town, and people in four villages rang the bells.",
        ),
        (  # spokesmen speak every day
            "The harbour warehouse burned for two hours, police said Saturday in the town of Brel.",
            "The harbour warehouse burned for two hours, police said Friday in the town of Brel.",
        ),
        (
            "Nordkraft on Monday said the closure of the turbine works in Brel would cost 400 jobs.",
            "Nordkraft on Friday said the closure of the turbine works in Brel would help the others.",
        ),
        (  # one side has both days
            "The trawler sank off the northern cape on Tuesday, and divers reached it on Wednesday at noon.",
            "The trawler sank on Wednesday off the northern cape, and divers reached it at noon.",
        ),
        (  # other sentences
            "The trawler sank off the northern cape on Tuesday after its engine room flooded.",
            "The barge sank in the canal at Brel on Wednesday when a lock gate failed.",
        ),
    ],
)
def test_what_is_no_other_day(left: str, right: str) -> None:
    assert told(left, right) == []


def test_articles_a_week_apart_may_mean_two_weeks() -> None:
    left = "The trawler sank off the northern cape on Tuesday after its engine room flooded in heavy seas."
    right = left.replace("Tuesday", "Wednesday")
    assert told(left, right, published=("2025-03-04", "2025-03-06")) == [("other-date", ("Tuesday | Wednesday",))]
    assert told(left, right, published=("2025-03-04", "2025-03-13")) == []


@pytest.mark.parametrize(
    ("left", "right", "months"),
    [
        (
            "The Zora bridge was opened to traffic in October.",
            "The Zora bridge was opened to traffic in November.",
            "October | November",
        ),
        (
            "Ilse Brandt, the composer, died in October at her home in Lund.",
            "The composer Ilse Brandt died last November at her home in Lund.",
            "October | November",
        ),
        (
            "The council voted in October to close the library in Huta.",
            "In November the council voted to close the library in Huta.",
            "October | November",
        ),
        (
            "The factory in Lodz will close in June with the loss of 300 jobs.",
            "The factory in Lodz will close in July with the loss of 300 jobs.",
            "June | July",
        ),
        (
            "The bridge at Huta was closed in October and reopened in May.",
            "The bridge at Huta was closed in October and reopened in June.",
            "May | June",
        ),
    ],
)
def test_two_months_for_one_thing(left: str, right: str, months: str) -> None:
    assert told(left, right) == [("other-date", (months,))]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (  # told of every month
            "Sales of electric cars in Navarre rose in October.",
            "Sales of electric cars in Navarre rose in November.",
        ),
        (
            "Unemployment in Navarre stood at 9.4 percent in June.",
            "Unemployment in Navarre was 10.2 percent in July.",
        ),
        (  # two accidents
            "Two miners died in the Raspad pit in October.",
            "Four miners died in the Raspad pit in November.",
        ),
        (  # two rounds
            "The first talks in Geneva were held in October and broke up.",
            "The second talks in Geneva were held in November and broke up.",
        ),
        (  # one side has both months
            "Brandt of Lund was elected in October and sworn in last November.",
            "Brandt of Lund was sworn in last November by the judge.",
        ),
        (  # streets
            "Marchers met in May Street in Huta on their way to the sea.",
            "Marchers met in June Street in Huta on their way to the sea.",
        ),
        (  # no name
            "The river burst its banks in March and flooded the road.",
            "The river burst its banks in April and flooded the road.",
        ),
        (
            "The trawler left the harbour of Brel in October to fish for cod off the cape.",
            "The harbour of Brel will be dredged in November, and no trawler may leave for the cape.",
        ),
    ],
)
def test_months_of_two_things(left: str, right: str) -> None:
    assert told(left, right) == []


def test_articles_four_weeks_apart_may_mean_two_events_of_two_months() -> None:
    left = "The trial of the harbour master begins in October in Split."
    right = left.replace("October", "November")
    assert told(left, right, published=("2025-09-04", "2025-09-16")) == [("other-date", ("October | November",))]
    assert told(left, right, published=("2025-09-04", "2025-10-04")) == []


def conflicts(left: str, right: str) -> int:
    documents = [Document(id="a", title="", text=left), Document(id="b", title="", text=right)]
    return sum(one.verdict is Verdict.CONFLICT for one in collate(documents, _DATES_ALONE).comparisons)


def test_dates_of_one_event_by_its_name_conflict_in_less_alike_sentences() -> None:
    assert conflicts(
        "The swimming pool, opened in 1926, has been closed since March.",
        "The pool opened in 1927 and has stood empty since March.",
    )
    assert conflicts(
        "The bridge was built in 1931 and is closed to lorries.",
        "Lorries may not use the bridge, which was built in 1913.",
    )
    assert not conflicts(
        "The swimming pool, opened in 1926, has been closed since March.",
        "Behind the quarry, where a pool opened in 1994, a hotel stands among birches and old machines.",
    )


def test_dates_of_one_proper_name_conflict_however_much_more_one_sentence_tells() -> None:
    long = (
        "The Quayside footbridge, opened in {} at a cost of £8.4 million, gave way at 5.25 p.m. as people walked from "
        "the railway station to the tram stop on the west bank."
    )
    assert conflicts(long.format(2009), "The Quayside footbridge was opened in 2008.")
    assert not conflicts(long.format(2008), "The Quayside footbridge was opened in 2008.")


def test_a_verb_and_its_noun_name_one_event() -> None:
    assert one_noun("bridge inspected", "inspection")
    assert one_noun("opened", "Mill Road pool opened")
    assert not one_noun("bridge inspected", "bridge opened")
    assert not one_noun("", "bridge opened")


def test_dates_conflict_only_where_the_sentences_tell_of_one_event() -> None:
    assert conflicts(
        "The old iron bridge over the river Tarn opened on 12 March 1907.",
        "The iron bridge over the river Tarn was opened on 14 March 1907.",
    )
    assert not conflicts(
        "Brandt served on the council of Brel and its harbour committee until 1968.",
        "Brandt served a term in the prison of Brel for the harbour fraud of June 1972.",
    )


def test_the_day_on_which_an_article_was_written_is_no_event() -> None:
    said = "The line operator in Brel announced today ({} October 2011) that all trains were running again."
    assert not conflicts(said.format(14), said.format(20))


def test_what_a_date_hangs_on() -> None:
    sentence = "The trawler sank on late Tuesday off the cape, police said Wednesday."
    places = [sentence.index(day) for day in ("Tuesday", "Wednesday")]
    assert anchors(sentence, Span(places[0], places[0] + 7)) == {"sink", "cape"}
    assert anchors(sentence, Span(places[1], places[1] + 9)) == {"say"}


def test_a_wrong_weekday_is_a_finding_with_its_words_marked() -> None:
    text = "The court sat on Tuesday, 3 March 2025."
    collation = collate([Document(id="a", title="", text=text)])
    (finding,) = [one for one in collation.findings if one.kind is FindingKind.FACTS]
    (telling,) = collation.contradictions[finding.origin].tellings
    assert (finding.severity, [mark.of(text) for mark in telling.marks]) == (
        Severity.MEDIUM,
        ["Tuesday", "3 March 2025"],
    )


def test_lines_that_could_stand_in_any_story_do_not_conflict() -> None:
    assert not conflicts("Record March 13", "Record March 16")
    assert not conflicts(
        "Brelgas is issuing a bond due on April 30, 1992, paying two per cent and priced at par.",
        "Nordkraft is issuing a bond due on April 23, 1994, paying nine per cent and priced at par.",
    )


def test_words_that_tie_a_sentence_to_its_story() -> None:
    sentence = "In May the Brel Bridge Co said on Monday that 140 of its 9 boats, worth $30 million, left on 12 March."
    assert story_words(sentence) == {"brel", "bridge", "140", "30"}
    assert story_words("Record March 13, 1987 paid on time.") == frozenset()


def test_one_article_that_gives_one_event_two_weekdays() -> None:
    text = (
        "The coastguard of Brel foiled a raid on the trawler Ursula off the northern cape on Friday.\n"
        "Nobody was hurt, and the crew went on to fish.\n"
        "The trawler Ursula was raided off the northern cape on Thursday, but the coastguard of Brel foiled it."
    )
    assert told(text) == [("other-date", ("Friday | Thursday",))]


def test_one_article_with_two_events_on_two_weekdays() -> None:
    text = (
        "The coastguard of Brel foiled a raid on the trawler Ursula off the northern cape on Friday.\n"
        "The coastguard of Brel will show its new cutter to pupils off the northern cape on Sunday."
    )
    assert told(text) == []
