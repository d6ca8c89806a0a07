"""The report's English: names of kinds, verdicts and states, and a headline for every finding code.

The interface has its own, translatable words. Both start from the same codes and arguments.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from desktop.model import (
    Anchoring,
    CleanupKind,
    Contradiction,
    Finding,
    FindingKind,
    IgnoreRule,
    MatchKind,
    Severity,
    Status,
    Verdict,
)

GLYPHS = {
    FindingKind.NUMBERS: "≠",
    FindingKind.FACTS: "!",
    FindingKind.REPEAT: "❐",
    FindingKind.VERBATIM: "=",
    FindingKind.SIMILAR: "≈",
}

KINDS = {
    FindingKind.NUMBERS: "Numbers disagree",
    FindingKind.FACTS: "Other facts disagree",
    FindingKind.REPEAT: "Repeated in one article",
    FindingKind.VERBATIM: "Shared word for word",
    FindingKind.SIMILAR: "Similar passages",
}

SEVERITIES = {
    Severity.HIGH: "High",
    Severity.MEDIUM: "Medium",
    Severity.LOW: "Low",
    Severity.INFO: "For information",
}

STATUSES = {
    Status.OPEN: "Open",
    Status.CONFIRMED: "Confirmed",
    Status.DISMISSED: "Dismissed",
    Status.RESOLVED: "Resolved",
}

STATUS_GLYPHS = {Status.OPEN: "●", Status.CONFIRMED: "✔", Status.DISMISSED: "○", Status.RESOLVED: "✓✓"}

VERDICTS = {  # glyph and name, the gravest first
    Verdict.CONFLICT: ("≠", "Conflict"),
    Verdict.UPDATED: ("↻", "Updated"),
    Verdict.SCOPE_DIFFERS: ("◑", "Scope differs"),
    Verdict.COMPATIBLE: ("≈", "Compatible"),
    Verdict.SAME: ("=", "Same"),
    Verdict.CANNOT_COMPARE: ("?", "Cannot compare"),
}

IGNORED = {  # what a rule passed over in a pair of sentences
    IgnoreRule.PHRASE: "chosen phrases left out",
    IgnoreRule.CASE: "but for capitals",
}

MATCH_KINDS = {
    MatchKind.IDENTICAL: "the same words",
    MatchKind.EDITED: "the same sentence, edited",
    MatchKind.PARAPHRASE: "told in other words",
    MatchKind.CONTAINED: "one contains the other",
    MatchKind.SPLIT: "one sentence here, several there",
    MatchKind.MERGED: "several sentences here, one there",
}

CLEANUPS = {
    CleanupKind.MARKUP: "markup removed",
    CleanupKind.IMAGE: "image lines removed",
    CleanupKind.SOFT_WRAP: "wrapped lines joined",
    CleanupKind.PAGE_BREAK: "breaks in mid-sentence joined",
    CleanupKind.SPLIT_WORD: "split words joined",
    CleanupKind.FOOTNOTE_MARK: "citation numbers removed",
    CleanupKind.BOILERPLATE: "boilerplate removed",
    CleanupKind.SECOND_COPY: "copies for another screen removed",
    CleanupKind.LIGATURE: "ligatures spelled out",
    CleanupKind.WHITESPACE: "white space tidied",
}

REASONS = {
    "": "",
    "scope": "the scope differs",
    "quotation": "a quotation",
    "boilerplate": "boilerplate",
    "false-match": "a false match",
    "other": "another reason",
}

ANCHORINGS = {
    Anchoring.EXACT: "",
    Anchoring.MOVED: "the words moved",
    Anchoring.FUZZY: "the words changed a little",
    Anchoring.ORPHAN: "these words no longer stand in the article",
}

_HEADLINES = {
    "conflict": "Numbers disagree: {subject}",
    "updated": "A number was updated: {subject}",
    "scope-differs": "Numbers differ in what they cover: {subject}",
    "compatible": "Numbers that agree within their bounds: {subject}",
    "misquotation": "The same quotation in other words: {left} / {right}",
    "other-name": "Another name, {role}: {names}",
    "other-spelling": "One name, two spellings: {names}",
    "other-date": "Another date: {dates}",
    "wrong-weekday": "{date} was a {right}, not a {said}",
    "wrong-sum": "{parts} make {sum}, not {total}",
    "wrong-change": "From {from} to {to} is {right}, not {said}",
    "shares-over-whole": "Shares that add up to {sum}: {parts}",
    "repeated-heading": "{siglum}: the heading ¶{first} stands again as ¶{again}",
    "repeated-block": "{siglum}: ¶{first} {stands} again as ¶{again} ({words} words)",
    "verbatim-passage": "The same {words} words in {places}",
    "shared-quotation": "The same quotation of {words} words in {places}",
    "similar-passage": "{places} tell the same thing: {percent} % alike",
}

_REASONS_OF_FACTS = {
    "misquotation": "Both are set as quotations and are the same but for the marked words. Ask for the recording, the "
    "transcript or the document, and which wording it has.",
    "other-name": "Sentences that tell the same thing name different holders of one role ({role}). Ask who it was at "
    "that time.",
    "other-spelling": "Names that differ by a letter or two are most likely one person's. Ask which spelling is right.",
    "other-date": "Sentences that tell the same thing give it different dates. Ask on which day it was, and whether "
    "both mean the same event.",
    "wrong-weekday": "By the calendar {date} was a {right}; the article says {said}. Ask which of the two is right.",
    "wrong-sum": "The parts add up to {sum}, the article states {total}; rounding does not explain it. Ask whether a "
    "part is missing or counted twice.",
    "wrong-change": "From {from} to {to} is {right}; the article says {said}, and rounding does not explain it. Ask "
    "which of the three figures is right.",
    "shares-over-whole": "Shares of one whole add up to {sum}. Ask whether several answers were possible, or which "
    "share is wrong.",
}

CODES = frozenset(_HEADLINES)
"""Every finding code that has a headline."""


def headline(finding: Finding, places: tuple[str, ...]) -> str:
    """One line that says what was found; `places` are the finding's places as people say them ("A ¶7 s2").

    A code that this report does not know shows as itself with its arguments.
    """
    template = _HEADLINES.get(finding.code)
    if template is None:
        return ": ".join((finding.code, *(value for _, value in finding.arguments[:1])))
    values = _spoken(finding.arguments)
    first, *others = values.get("blocks", "").split(" | ")
    return template.format_map(
        _Blank(
            values,
            places=joined(places),
            siglum=places[0].split(" ")[0] if places else "–",
            first=first,
            again=joined(others),
            stands="stand" if "–" in first else "stands",
        )
    )


def reason_of_fact(found: Contradiction) -> str:
    """Why a fact is a finding and what to ask; "" for a code that this report does not know."""
    return _REASONS_OF_FACTS.get(found.code, "").format_map(_Blank(_spoken(found.arguments)))


def _spoken(arguments: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The arguments as a sentence says them: names, dates and parts with what joins them, what is missing as a dash."""
    between = {"names": " against ", "dates": " against ", "parts": " + "}
    spoken = {name: value.replace(" | ", between[name]) if name in between else value for name, value in arguments}
    return {name: value or "–" for name, value in spoken.items()}


def method(version: str, modified: str) -> str:
    """What made the report, and what it is worth. `modified` is the time of the project's last change, or ""."""
    origin = f" from a project last changed {modified}" if modified else ""
    return (
        f"Made by Synoptic {version}{origin}. The comparison uses no model and no network: the same articles and "
        "options give the same findings. It finds what to look at; it does not say which article is right."
    )


def joined(words: list[str] | tuple[str, ...]) -> str:
    """ "A", "A and B", "A, B and C"; "" for none."""
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + " and " + words[-1]


def counted(number: int, one: str, many: str = "") -> str:
    """ "1 article", "2 articles", "0 articles", "12,000 words"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


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
    try:
        time = datetime.fromisoformat(stamp)
    except ValueError:
        return stamp
    time = time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    return f"{time.day} {_MONTHS[time.month - 1]} {time.year}, {time:%H:%M} UTC"


_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


class _Blank(dict[str, str]):
    """A missing argument leaves a gap in the headline rather than ending the report."""

    def __missing__(self, key: str) -> str:
        return "–"
