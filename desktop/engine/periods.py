"""When a number holds: periods as articles state them, and whether two of them can be the same time."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import NamedTuple

from desktop.engine.letter_runs import last_runs, letter_runs
from desktop.engine.lexicon import as_listed, lexicon, one_of, word_set
from desktop.engine.made_often import made_often
from desktop.engine.phrases import PhraseTable
from desktop.model import Span


@made_often()
class Period:
    """A stated period: `words` as written, at `span`. `basis` is how long it counts: "hour", "day", "week", "month",
    "quarter", "year" or another unit of time as named ("night"), "years" for several that are named, "open" for a total
    over years ("since 2020"), "" when unknown. `years` are the years named, `month` and `day` the last ones named,
    `weekday` 1..7; `relative` is the word that counts from now: "last", "this", "next", "past", "ago", "since",
    "yesterday" and the like; `part` is which quarter, half or season it is ("3quarter"), "career", or so many games
    ("54game"). What is not stated is empty or None."""

    span: Span
    words: str
    basis: str = ""
    years: tuple[int, ...] = ()
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    relative: str = ""
    part: str = ""

    @property
    def dated(self) -> bool:
        """Whether it says which time, not only how long: "in 2022" does, "annual" does not."""
        return bool(self.years or self.month or self.weekday or self.relative or self.part)


_COMPARED = re.compile(r"\b(?:from|against|compared|than|versus|after|and|while)\b")
"""Words behind which a period governs another number than the one before: "5.1 percent from 4.9 percent in April"."""
_GATHERED = re.compile(r"\b(?:months|weeks|quarters?|to|until|through|ending|ended)\b", re.IGNORECASE)
_SINCE = re.compile(r"\bsince\s(?:[^\W\d_]{1,20}\s){1,5}$")
_CLAUSE = 60
"""Characters before a period among which the "since" of its clause is looked for."""
_OVER = frozenset(["last", "previous", "prior", "past", "ago"])
_UNITS = (
    "year", "month", "week", "day", "quarter", "decade", "season",
    "summer", "winter", "spring", "autumn", "fall", "night", "hour",
)  # fmt: skip
_PARTS = {"first": "1", "1st": "1", "second": "2", "2nd": "2", "third": "3", "3rd": "3", "fourth": "4", "4th": "4"}
_FIRST = frozenset(["debut", "rookie"])
_CAREER = "career"


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    calendar = lexicon("en/calendar")
    month = rf"{one_of(calendar['months'])}\b\.?"
    weekday = one_of(calendar["weekdays"])
    unit = rf"(?:{'|'.join(_UNITS)})"
    year = r"(?:1[89]|20)\d\d"
    day = r"\d{1,2}(?:st|nd|rd|th)?\b"
    date = rf"(?:{month}(?:\s{day})?(?:,?\s{year}|\sof\sthis\syear)?|\d{{1,2}}\s{month}(?:,?\s{year})?|{year})"
    number = r"(?:\d{1,3}|[a-z]+)"
    rows = (
        ("part", (rf"(?:\b{one_of(('in', 'for', 'during', 'of'))}\s(?:the\s|its\s|their\s)?)?(?:fiscal\s|financial\s)?"
                 rf"\b(?P<part>{one_of(_PARTS)})[\s-](?P<unit>quarter|half)\b(?:\sof\s(?P<date>{year}))?")),
        ("part", (rf"\b{one_of(('in', 'over', 'during'))}\s(?:his|her|their|its)\s"
                 rf"(?P<part>{one_of((*_PARTS, *_FIRST))})\s(?P<unit>season)\b")),
        ("part", rf"\b{one_of(('in', 'over'))}\s(?:his|her|their|a)\s(?P<part>)(?P<unit>career)\b"),
        ("part", (rf"\b{one_of(('in', 'over'))}\s(?P<part>\d{{1,3}})"
                 r"\s(?P<unit>game|match|start|appearance|inning)(?:e?s)\b")),
        ("span", (rf"\b{one_of(('in', 'over', 'during', 'for'))}\s(?:the\s)?(?:full\s)?{number}"
                 rf"[\s-](?P<unit>{unit})s?(?:\speriod)?"
                 rf"\s(?:to|until|through|ending|ended|up\sto)\s(?P<date>{date})")),
        ("span", (rf"\b{one_of(('the', 'in', 'for'))}\s(?:\w+\s)?(?P<unit>year|quarter|month|week)(?:\speriod)?"
                 rf"\s(?:to|ending|ended|through)\s(?P<date>{date})")),
        ("since", rf"\b{one_of(('since', 'after'))}\s(?:late\s|early\s|mid-)?(?P<date>{date})"),
        ("years", (rf"\b{one_of(('in', 'between', 'from', 'during'))}"
                  rf"\s(?P<date>{year}\s?(?:and|to|-|–|through|or)\s?{year})")),
        ("date", (rf"\b{one_of(('in', 'on', 'during', 'for', 'by', 'at', 'until', 'of', 'from'))}"
                 r"\s(?:the\s)?(?:late\s|early\s|mid-|end\sof\s)?"
                 rf"(?P<date>{date})")),
        ("date", rf"(?P<date>{month}\s\d{{1,2}}(?:st|nd|rd|th)?\b(?:,?\s{year})?)"),
        ("recent", (rf"\b{one_of(('over', 'in', 'during'))}\s(?:the\s)?(?:recent|past)"
                   r"\s(?P<unit>years|decades|months|weeks)")),
        ("last-many", (rf"\b{one_of(('over', 'in', 'during', 'for'))}"
                      rf"\s(?:the\s)?(?:past|last)\s{number}\s(?P<unit>{unit})s?")),
        ("relative", (rf"\b(?P<which>{one_of(('last', 'this', 'next', 'previous', 'past', 'prior'))})"
                     rf"\s(?P<unit>{unit})\b")),
        ("ago", (r"\b(?:the|a)\s(?P<unit>year|month|week|quarter)[\s-](?:ago|earlier|before)\b"
                r"(?:\s(?P<tail>quarter|period|month))?")),
        ("ago", rf"\b{number}\s(?P<unit>year|month|decade)s\s(?P<tail>ago)\b"),
        ("weekday", rf"\b(?:on\s)?(?P<weekday>{weekday})\b"),
        ("near", rf"\b(?P<near>{one_of(('yesterday', 'today', 'tonight', 'tomorrow'))})\b"),
    )  # fmt: skip
    return tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in rows)


_A_YEAR, _A_MONTH = "#year", "#month"
"""What stands among the words of a sentence for four digits in a row, and for a word that ends like a month's name."""
_FOUR_DIGITS = re.compile(r"\d{4}")


@lru_cache(maxsize=32768)
def _ends_as_month(word: str) -> bool:
    return word.endswith(tuple(lexicon("en/calendar")["months"]))


@cache
def _needed() -> tuple[tuple[frozenset[str], ...], ...]:
    """For each pattern sets of words of each of which it needs one, the rarer set first."""
    units = frozenset(_UNITS) | frozenset(f"{unit}s" for unit in _UNITS)
    ahead = frozenset(("past", "last"))
    date, year, month = frozenset((_A_YEAR, _A_MONTH)), frozenset((_A_YEAR,)), frozenset((_A_MONTH,))
    return (
        (frozenset(("quarter", "half")),),
        (frozenset(("season",)),),
        (frozenset((_CAREER,)),),
        (frozenset(("games", "matches", "starts", "appearances", "innings")),),
        (date, units, frozenset(("to", "until", "through", "ending", "ended", "up"))),
        (date, frozenset(("year", "quarter", "month", "week")), frozenset(("to", "ending", "ended", "through"))),
        (frozenset(("since", "after")), date),
        (year, frozenset(("in", "between", "from", "during"))),
        (date, frozenset(("in", "on", "during", "for", "by", "at", "until", "of", "from"))),
        (month,),
        (ahead | {"recent"}, frozenset(("years", "decades", "months", "weeks"))),
        (ahead, units),
        (ahead | {"this", "next", "previous", "prior"}, units),
        (frozenset(("ago", "earlier", "before")),),
        (frozenset(("ago",)), units),
        (frozenset(lexicon("en/calendar")["weekdays"]),),
        (frozenset(("yesterday", "today", "tonight", "tomorrow")),),
    )


@cache
def _tried_for() -> dict[str, frozenset[int]]:
    """For each word of the rarer sets the numbers of the patterns that need one of that set."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for number, (rarest, *_) in enumerate(_needed()):
        for word in rarest:
            found[word].add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@cache
def _rates() -> PhraseTable[str]:
    rates = lexicon("en/scopes")["rates"]
    return PhraseTable([(phrase, name) for name, phrases in rates.items() for phrase in phrases])


@cache
def _rate_bases() -> frozenset[str]:
    """The last words of rates: "year" of "a year"."""
    return last_runs(phrase for phrases in lexicon("en/scopes")["rates"].values() for phrase in phrases)


@cache
def _rated() -> re.Pattern[str]:
    """Where the words of a rate can begin: at the first word of one."""
    first = {phrase.split()[0] for phrases in lexicon("en/scopes")["rates"].values() for phrase in phrases}
    return re.compile(rf"(?<![^\W\d_]){one_of(first)}(?![^\W\d_])", re.IGNORECASE)


def find_periods(text: str, sentence: Span) -> tuple[Period, ...]:
    """The periods that a sentence states, in text order; of two that overlap the one of the longer pattern."""
    found: list[Period] = []
    runs = set(letter_runs(sentence.of(text)))
    if any(map(_ends_as_month, runs)):
        runs.add(_A_MONTH)
    if _FOUR_DIGITS.search(text, sentence.start, sentence.end):
        runs.add(_A_YEAR)
    tried_for, patterns, needed = _tried_for(), _patterns(), _needed()
    for number in sorted(frozenset().union(*map(tried_for.__getitem__, runs & tried_for.keys()))):
        if any(map(runs.isdisjoint, needed[number])):
            continue
        name, pattern = patterns[number]
        for match in pattern.finditer(text, sentence.start, sentence.end):
            _add(found, _period(name, match))
    if runs.isdisjoint(_rate_bases()):
        return tuple(found)
    rates = _rates()
    for match in _rated().finditer(text, sentence.start, sentence.end):
        hit = rates.ahead(text, match.start())
        if hit and hit[1] <= sentence.end and not _counts_one(text, sentence.start, match.start()):
            _add(found, Period(Span(match.start(), hit[1]), text[match.start() : hit[1]], hit[0]))
    return tuple(found)


def _add(found: list[Period], period: Period) -> None:
    """Put the period in its place, unless it overlaps one that is there."""
    place = bisect_left(found, period.span, key=lambda other: other.span)
    if place and found[place - 1].span.end > period.span.start:
        return
    if place < len(found) and found[place].span.start < period.span.end:
        return
    found.insert(place, period)


def _counts_one(text: str, first: int, start: int) -> bool:
    """Whether "a year" is one year ("in a year", "more than a year") and no rate."""
    if text[start : start + 2].lower() not in ("a ", "an"):
        return False
    before = re.search(r"([^\W\d_]+)\s$", text[max(first, start - 14) : start])
    return before is not None and before[1].lower() in word_set("en/scopes", "not_a_rate_after")


def _period(name: str, match: re.Match[str]) -> Period:
    parts = match.groupdict()
    span = Span(match.start(), match.end())
    words = " ".join(match.group().split()).rstrip(".")
    unit = as_listed(parts.get("unit") or "").rstrip("s")
    years, month, day = _parsed(parts.get("date") or "")
    if name == "part":
        named = as_listed(parts["part"])
        part = "1" if named in _FIRST else _PARTS.get(named, named)
        part += "game" if unit == "match" else unit
        return Period(span, words, "quarter" if unit == "quarter" else "", years, part=part)
    if name == "span":
        twelve = re.search(r"\b(?:12|twelve|full)\b", words, re.IGNORECASE) is not None and unit == "month"
        return Period(span, words, "year" if twelve else unit, years, month, day)
    if name == "since":
        return Period(span, words, "open", years, month, day, relative="since")
    if name in ("years", "recent"):
        return Period(span, words, "open" if name == "recent" or "and" not in words else "years", years)
    if name == "last-many":
        return Period(span, words, "open" if unit in ("year", "decade") else "", relative="past")
    if name == "date":
        basis = "day" if day else "month" if month else "year"
        return Period(span, words, basis, years, month, day)
    if name == "relative":
        return Period(span, words, unit, relative=as_listed(parts["which"]))
    if name == "ago":
        tail = parts["tail"] or ""
        return Period(span, words, unit if tail in ("", "ago") else tail, relative="ago")
    if name == "weekday":
        return Period(
            span, words, "day", weekday=lexicon("en/calendar")["weekdays"].index(as_listed(parts["weekday"])) + 1
        )
    return Period(span, words, "day", relative=as_listed(parts["near"]))


def _parsed(date: str) -> tuple[tuple[int, ...], int | None, int | None]:
    """Years, month and day named in the words of a date."""
    months = lexicon("en/calendar")["months"]
    years = tuple(int(year) for year in re.findall(r"(?:1[89]|20)\d\d", date))
    named = [months[word] for word in re.findall(r"[a-z]+", as_listed(date)) if word in months]
    days = re.findall(r"(?<!\d)\d{1,2}(?!\d)", date)
    return years, named[-1] if named else None, int(days[0]) if days and named else None


class Published(NamedTuple):
    """When an article appeared; `day` is None where only the month is known."""

    year: int
    month: int
    day: int | None = None


def resolved(period: Period, published: Published | None, *, ahead: bool = False) -> Period:
    """The period with the year, month and day that an article of that date means: the latest month of the name, "last
    year", "this month", "yesterday", the latest day of a weekday's name. Where the sentence looks `ahead` it may as
    well be the next month or day of the name, and neither is taken."""
    if published is None or period.years or (ahead and (period.month or period.basis == "day")):
        return period
    year, month, day = published
    if period.month:
        return replace(period, years=(year if period.month <= month else year - 1,))
    back = {"this": 0, "last": 1, "previous": 1}.get(period.relative)
    if period.basis == "year" and back is not None:
        return replace(period, years=(year - back,), relative="")
    if period.basis == "month" and back is not None:
        return replace(
            period, years=(year if month > back else year - 1,), month=(month - back - 1) % 12 + 1, relative=""
        )
    if day is None or period.basis != "day":
        return period
    return _on_day(period, date(year, month, day))


def _on_day(period: Period, today: date) -> Period:
    """A weekday, "today" or "yesterday" as the day of the month that it is."""
    if period.weekday:
        back = (today.isoweekday() - period.weekday) % 7
    elif period.relative in ("today", "tonight", "yesterday"):
        back = int(period.relative == "yesterday")
    else:
        return period
    then = today - timedelta(days=back)
    return replace(period, years=(then.year,), month=then.month, day=then.day, weekday=None, relative="")


def period_for(text: str, place: Span, periods: Sequence[Period], others: Sequence[Span]) -> Period | None:
    """The period that governs the number at `place`: the nearest one behind it, before the next number, else the
    nearest before it, else any. Times at which somebody spoke ("said on Friday") govern no number. None when the
    sentence states none. `others` are the places of the sentence's other numbers, its dates left out."""
    best: Period | None = None
    best_cost = 1_000
    for period in periods:
        if period.span.overlap(place) or is_of_speech(text, period):
            continue
        behind = period.span.start >= place.end
        gap = (place.end, period.span.start) if behind else (period.span.end, place.start)
        between = sum(1 for other in others if gap[0] <= other.start < gap[1] and not other.overlap(period.span))
        if behind and between and (len(periods) > 1 or _COMPARED.search(text, *gap)):
            continue
        cost = gap[1] - gap[0] + 40 * between + (0 if behind else 25)
        cost += 60 * len(re.findall(r"[;—–:]", text[gap[0] : gap[1]]))
        if cost < best_cost:
            best, best_cost = period, cost
    return best


def begun(text: str, period: Period) -> Period:
    """The period as the beginning of a time that goes on, where the text has "since" before what began in it: "since
    the strike began in May"."""
    since = _SINCE.search(text, max(0, period.span.start - _CLAUSE), period.span.start)
    if since is None or not (period.years or period.month):
        return period
    words = " ".join(text[since.start() : period.span.end].split()).rstrip(".")
    return replace(period, words=words, basis="open", relative="since")


def is_of_speech(text: str, period: Period) -> bool:
    """Whether the period says when somebody spoke: "officials said on Sunday"."""
    if not (period.weekday or period.day) and period.relative not in ("yesterday", "today"):
        return False
    before = re.search(r"([^\W\d_]+)\s+$", text[max(0, period.span.start - 24) : period.span.start])
    return before is not None and before[1].lower() in word_set("en/scopes", "source_verbs")


def is_earlier(period: Period) -> bool:
    """Whether a period names no day, but a month or year, or one that is over ("in February", "last year"): news is
    told with its day, what went before without. It is not said of a time over which figures are gathered ("since 2020",
    "in the 12 months to April")."""
    if period.weekday or period.day or period.basis == "open" or _GATHERED.search(period.words):
        return False
    return bool(period.years or period.month) or period.relative in _OVER


def difference(left: Period | None, right: Period | None) -> bool:
    """Whether two stated periods cannot be the same time. False when either is unstated or could be the other."""
    if left is None or right is None or left.words.lower() == right.words.lower():
        return False
    if (left.relative == "ago") != (right.relative == "ago") and left.dated and right.dated:
        return True
    if left.basis and right.basis and left.basis != right.basis and not _holds(left, right) and not _holds(right, left):
        return True
    if left.years and right.years and not set(left.years) & set(right.years):
        return not (_reaches(left, right) or _reaches(right, left))
    if left.part and right.part and left.part != right.part:
        return True
    if _CAREER in (left.part, right.part) and left.dated and right.dated:
        return left.part != right.part
    if left.month and right.month and (left.month != right.month):
        return True
    if left.day and right.day and left.day != right.day:
        return True
    if left.weekday and right.weekday:
        return left.weekday != right.weekday
    if left.relative and right.relative and left.relative != right.relative:
        return {left.relative, right.relative}.isdisjoint({"since", "past"})
    return False


def _holds(outer: Period, inner: Period) -> bool:
    """Whether a moment of the `inner` kind can lie in a stated `outer` period, so that both may mean one event."""
    order = ("hour", "day", "week", "month", "quarter", "year")
    if outer.basis not in order or inner.basis not in order:
        return False
    dated = inner.dated
    frame = bool(outer.years or outer.month or outer.relative)
    return dated and frame and order.index(outer.basis) > order.index(inner.basis)


def _reaches(outer: Period, inner: Period) -> bool:
    """ "since 2020" holds 2022."""
    return outer.relative == "since" and min(outer.years) <= min(inner.years)
