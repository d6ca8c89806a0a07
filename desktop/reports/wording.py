"""The report's words: names of kinds, verdicts and states, and a headline for every finding code, as phrases.

The interface has words of its own. Both start from the same codes and arguments.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import reduce
from string import Formatter

from desktop.model import (
    Anchoring,
    CleanupKind,
    Contradiction,
    Finding,
    FindingKind,
    IgnoreRule,
    MatchKind,
    Phrase,
    Severity,
    Status,
    Verdict,
    numeral,
    phrase,
    strung,
    template,
)

GLYPHS = {
    FindingKind.NUMBERS: "≠",
    FindingKind.FACTS: "!",
    FindingKind.REPEAT: "❐",
    FindingKind.VERBATIM: "=",
    FindingKind.SIMILAR: "≈",
}

KINDS = {
    FindingKind.NUMBERS: phrase("Numbers disagree"),
    FindingKind.FACTS: phrase("Other facts disagree"),
    FindingKind.REPEAT: phrase("Repeated in one article"),
    FindingKind.VERBATIM: phrase("Shared word for word"),
    FindingKind.SIMILAR: phrase("Similar passages"),
}

SEVERITIES = {
    Severity.HIGH: phrase("High"),
    Severity.MEDIUM: phrase("Medium"),
    Severity.LOW: phrase("Low"),
    Severity.INFO: phrase("For information"),
}

STATUSES = {
    Status.OPEN: phrase("Open"),
    Status.CONFIRMED: phrase("Confirmed"),
    Status.DISMISSED: phrase("Dismissed"),
    Status.RESOLVED: phrase("Resolved"),
}

STATUS_GLYPHS = {Status.OPEN: "●", Status.CONFIRMED: "✔", Status.DISMISSED: "○", Status.RESOLVED: "✓✓"}

VERDICTS = {  # glyph and name, the gravest first
    Verdict.CONFLICT: ("≠", phrase("Conflict")),
    Verdict.UPDATED: ("↻", phrase("Updated")),
    Verdict.SCOPE_DIFFERS: ("◑", phrase("Scope differs")),
    Verdict.COMPATIBLE: ("≈", phrase("Compatible")),
    Verdict.SAME: ("=", phrase("Same")),
    Verdict.CANNOT_COMPARE: ("?", phrase("Cannot compare")),
}

IGNORED = {  # what a rule passed over in a pair of sentences
    IgnoreRule.PHRASE: phrase("chosen phrases left out"),
    IgnoreRule.CASE: phrase("but for capitals"),
}

MATCH_KINDS = {
    MatchKind.IDENTICAL: phrase("the same words"),
    MatchKind.EDITED: phrase("the same sentence, edited"),
    MatchKind.PARAPHRASE: phrase("told in other words"),
    MatchKind.CONTAINED: phrase("one contains the other"),
    MatchKind.SPLIT: phrase("one sentence here, several there"),
    MatchKind.MERGED: phrase("several sentences here, one there"),
}

CLEANUPS = {
    CleanupKind.MARKUP: phrase("markup removed"),
    CleanupKind.IMAGE: phrase("image lines removed"),
    CleanupKind.SOFT_WRAP: phrase("wrapped lines joined"),
    CleanupKind.PAGE_BREAK: phrase("breaks in mid-sentence joined"),
    CleanupKind.SPLIT_WORD: phrase("split words joined"),
    CleanupKind.FOOTNOTE_MARK: phrase("citation numbers removed"),
    CleanupKind.BOILERPLATE: phrase("boilerplate removed"),
    CleanupKind.SECOND_COPY: phrase("copies for another screen removed"),
    CleanupKind.LIGATURE: phrase("ligatures spelled out"),
    CleanupKind.WHITESPACE: phrase("white space tidied"),
}

REASONS = {
    "": "",
    "scope": phrase("the scope differs"),
    "quotation": phrase("a quotation"),
    "boilerplate": phrase("boilerplate"),
    "false-match": phrase("a false match"),
    "other": phrase("another reason"),
}

ANCHORINGS = {
    Anchoring.EXACT: "",
    Anchoring.MOVED: phrase("the words moved"),
    Anchoring.FUZZY: phrase("the words changed a little"),
    Anchoring.ORPHAN: phrase("these words no longer stand in the article"),
}

_STATUS_COUNTS = {
    Status.OPEN: template("{n} open"),
    Status.CONFIRMED: template("{n} confirmed"),
    Status.DISMISSED: template("{n} dismissed"),
    Status.RESOLVED: template("{n} resolved"),
}

STATUSES_AMONG = {  # inside a sentence
    Status.OPEN: phrase("open"),
    Status.CONFIRMED: phrase("confirmed"),
    Status.DISMISSED: phrase("dismissed"),
    Status.RESOLVED: phrase("resolved"),
}

_SEVERITIES_OF = {
    Severity.HIGH: phrase("Severity: high"),
    Severity.MEDIUM: phrase("Severity: medium"),
    Severity.LOW: phrase("Severity: low"),
    Severity.INFO: phrase("Severity: for information"),
}

_MONTHS = (
    phrase("January"),
    phrase("February"),
    phrase("March"),
    phrase("April"),
    phrase("May"),
    phrase("June"),
    phrase("July"),
    phrase("August"),
    phrase("September"),
    phrase("October"),
    phrase("November"),
    phrase("December"),
)

_CALENDAR = {
    "Monday": phrase("Monday"),
    "Tuesday": phrase("Tuesday"),
    "Wednesday": phrase("Wednesday"),
    "Thursday": phrase("Thursday"),
    "Friday": phrase("Friday"),
    "Saturday": phrase("Saturday"),
    "Sunday": phrase("Sunday"),
} | {str(month): month for month in _MONTHS}

_HEADLINES = {
    "conflict": template("Numbers disagree: {subject}"),
    "updated": template("A number was updated: {subject}"),
    "scope-differs": template("Numbers differ in what they cover: {subject}"),
    "compatible": template("Numbers that agree within their bounds: {subject}"),
    "misquotation": template("The same quotation in other words: {left} / {right}"),
    "other-name": template("Another name, {role}: {names}"),
    "other-spelling": template("One name, two spellings: {names}"),
    "other-date": template("Another date: {dates}"),
    "wrong-weekday": template("{date} was a {right}, not a {said}"),
    "wrong-sum": template("{parts} make {sum}, not {total}"),
    "wrong-change": template("From {from} to {to} is {right}, not {said}"),
    "shares-over-whole": template("Shares that add up to {sum}: {parts}"),
    "repeated-heading": template("{siglum}: the heading ¶{first} stands again as ¶{again}"),
    "repeated-block": template("{siglum}: ¶{first} stands again as ¶{again} ({words} words)"),
    "repeated-blocks": template("{siglum}: ¶{first} stand again as ¶{again} ({words} words)"),
    "verbatim-passage": template("The same {words} words in {places}"),
    "shared-quotation": template("The same quotation of {words} words in {places}"),
    "similar-passage": template("{places} tell the same thing: {percent} % alike"),
}

_REASONS_OF_FACTS = {
    "misquotation": template(
        "Both are set as quotations and are the same but for the marked words. Ask for the recording, the "
        "transcript or the document, and which wording it has."
    ),
    "other-name": template(
        "Articles that tell one story name different holders of one role ({role}). Ask who it was at that time."
    ),
    "other-spelling": template(
        "Names that differ by a letter or two are most likely one person's. Ask which spelling is right."
    ),
    "other-date": template(
        "Sentences that tell the same thing give it different dates. Ask when it was, and whether "
        "both mean the same event."
    ),
    "wrong-weekday": template(
        "By the calendar {date} was a {right}; the article says {said}. Ask which of the two is right."
    ),
    "wrong-sum": template(
        "The parts add up to {sum}, the article states {total}; rounding does not explain it. Ask whether a "
        "part is missing or counted twice."
    ),
    "wrong-change": template(
        "From {from} to {to} is {right}; the article says {said}, and rounding does not explain it. Ask "
        "which of the three figures is right."
    ),
    "shares-over-whole": template(
        "Shares of one whole add up to {sum}. Ask whether several answers were possible, or which share is wrong."
    ),
}

_MOST_FIGURES = 3
"""Figures that a headline names at most; the table below has all."""

CODES = frozenset(_HEADLINES) - {"repeated-blocks"}
"""Every finding code that has a headline."""


def headline(finding: Finding, places: tuple[str, ...]) -> str:
    """One line that says what was found; `places` are the finding's places as people say them ("A ¶7 s2").

    A code that this report does not know shows as itself with its arguments.
    """
    if finding.code not in CODES:
        return ": ".join((finding.code, *(value for _, value in finding.arguments[:1])))
    values = _spoken(finding.arguments)
    first, *others = values.get("blocks", "").split(" | ")
    several = finding.code == "repeated-block" and "–" in first
    values |= {
        "places": joined(places),
        "siglum": places[0].split(" ")[0] if places else "–",
        "first": first,
        "again": joined(others),
    }
    said = _filled(_HEADLINES["repeated-blocks" if several else finding.code], values)
    figures = values.get("figures", "").split(" | ")
    if finding.code == "conflict" and len(figures) > 1:
        shown = reduce(_against, figures[1:_MOST_FIGURES], figures[0])
        return phrase("{what} ({figures})", what=said, figures=shown)
    return said


def reason_of_fact(found: Contradiction) -> str:
    """Why a fact is a finding and what to ask; "" for a code that this report does not know."""
    return _filled(_REASONS_OF_FACTS.get(found.code, ""), _spoken(found.arguments))


def _filled(text: str, values: Mapping[str, str]) -> Phrase:
    """The phrase; a missing argument leaves a dash rather than ending the report."""
    names = [name for _, name, _, _ in Formatter().parse(text) if name]
    return Phrase(text, {name: values.get(name) or "–" for name in names})


def _spoken(arguments: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The arguments as a sentence says them: names, dates and parts with what joins them."""
    spoken = {}
    for name, value in arguments:
        if name in ("names", "dates"):
            first, *others = (_CALENDAR.get(part, part) for part in value.split(" | "))
            spoken[name] = reduce(_against, others, first)
        elif name in ("said", "right"):
            spoken[name] = _CALENDAR.get(value, value)
        elif name == "words" and value.isdecimal():
            spoken[name] = numeral(int(value))
        else:
            spoken[name] = value.replace(" | ", " + ") if name == "parts" else value
    return spoken


def _against(one: str, other: str) -> Phrase:
    return phrase("{one} against {other}", one=one, other=other)


def severity(value: Severity) -> Phrase:
    """ "Severity: high", as a finding's line has it."""
    return _SEVERITIES_OF[value]


def status_name(status: Status) -> Phrase:
    """ "● Open"."""
    return strung((STATUS_GLYPHS[status], STATUSES[status]), " ")


def of_status(status: Status, number: int) -> Phrase:
    """ "3 open"."""
    return Phrase(_STATUS_COUNTS[status], {"n": numeral(number)})


def method(version: str, modified: str) -> Phrase:
    """What made the report, and what it is worth. `modified` is the time of the project's last change, or ""."""
    if modified:
        made = phrase(
            "Made by Synoptic {version} from a project last changed {modified}.", version=version, modified=modified
        )
    else:
        made = phrase("Made by Synoptic {version}.", version=version)
    worth = phrase(
        "The comparison uses no model and no network: the same articles and options give the same findings. It finds "
        "what to look at; it does not say which article is right."
    )
    return strung((made, worth), " ")


def joined(words: Sequence[str]) -> str:
    """ "A", "A and B", "A, B and C"; "" for none."""
    if len(words) < 2:
        return words[0] if words else ""
    return phrase("{first} and {last}", first=strung(words[:-1], ", "), last=words[-1])


def counted(number: int, one: str, many: str) -> Phrase:
    """The template `one` for 1, else `many` with its {n}: "1 article", "2 articles", "12,000 words"."""
    return Phrase(one if number == 1 else many, {"n": numeral(number)})


def percent(share: float) -> str:
    """0.345 as "34 %" (with a no-break space); less than the whole is never "100 %", more than nothing never "0 %"."""
    value = round(share * 100)
    if value == 100 and share < 1:
        value = 99
    if value == 0 and share > 0:
        value = 1
    return f"{value}\u00a0%"


def moment(stamp: str) -> str:
    """An ISO 8601 time as "22 November 2026, 12:38 UTC"; one that cannot be read stays as it is, "" stays ""."""
    time = in_utc(stamp)
    if time is None:
        return stamp
    return phrase(
        "{day} {month} {year}, {time} UTC",
        day=str(time.day),
        month=_MONTHS[time.month - 1],
        year=str(time.year),
        time=f"{time:%H:%M}",
    )


def in_utc(stamp: str) -> datetime | None:
    """An ISO 8601 time, in UTC unless it names another zone, as one of UTC; None for what is none, or leaves the
    calendar on its way: a colleague's file may say anything."""
    try:
        time = datetime.fromisoformat(stamp)
        return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
