"""What the interface says of facts that are told in two ways: a headline and a reason with what to ask."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.model import Phrase
from desktop.session.telling import told

translate = QCoreApplication.translate

_DAYS = ("dates", "said", "right")
"""The arguments that may be weekdays or months."""
_CALENDAR = frozenset(
    (
        *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        *("January", "February", "March", "April", "May", "June", "July"),
        *("August", "September", "October", "November", "December"),
    )
)


def facts_headline(code: str, arguments: Mapping[str, str]) -> str:
    """A finding of kind FACTS on one line; a code of a newer version with what it holds."""
    match code:
        case "misquotation" if arguments.get("left") and arguments.get("right"):
            text = translate("Facts", "Quotation: “{left}” against “{right}”")
        case "misquotation":
            text = translate("Facts", "Quotation: “{left}{right}” on one side only")
        case "other-name":
            text = translate("Facts", "{role}: {names}")
        case "other-spelling":
            text = translate("Facts", "Spelling: {names}")
        case "other-date":
            text = translate("Facts", "Date: {dates}")
        case "wrong-weekday":
            text = translate("Facts", "Weekday: {date} was a {right}, not a {said}")
        case "wrong-sum":
            text = translate("Facts", "Sum: {parts} make {sum}, not {total}")
        case "wrong-change":
            text = translate("Facts", "Change: from {from} to {to} is {right}, not {said}")
        case "shares-over-whole":
            text = translate("Facts", "Shares: {parts} add up to {sum}")
        case _:
            return " ".join((code, *arguments.values()))
    spoken = _spoken(arguments)
    return text.format_map(spoken | {"role": spoken.get("role", "")[:1].upper() + spoken.get("role", "")[1:]})


def facts_reason(code: str, arguments: Mapping[str, str]) -> str:
    """Why it is a finding, and what to ask, in plain sentences; "" for a code of a newer version."""
    match code:
        case "misquotation":
            text = translate(
                "Facts",
                "Both are set as quotations and are the same but for the marked words. Ask for the recording, the "
                "transcript or the document, and which wording it has.",
            )
        case "other-name":
            text = translate(
                "Facts",
                "Articles that tell one story name different holders of one role ({role}). Ask who it was at "
                "that time.",
            )
        case "other-spelling":
            text = translate(
                "Facts",
                "Names that differ by a letter or two are most likely one person's. Ask which spelling is right.",
            )
        case "other-date":
            text = translate(
                "Facts",
                "Sentences that tell the same thing give it different dates. Ask when it was, and whether both "
                "mean the same event.",
            )
        case "wrong-weekday":
            text = translate(
                "Facts",
                "By the calendar {date} was a {right}; the article says {said}. Ask which of the two is right.",
            )
        case "wrong-sum":
            text = translate(
                "Facts",
                "The parts add up to {sum}, the article states {total}; rounding does not explain it. Ask whether a "
                "part is missing or counted twice.",
            )
        case "wrong-change":
            text = translate(
                "Facts",
                "From {from} to {to} is {right}; the article says {said}, and rounding does not explain it. Ask which "
                "of the three figures is right.",
            )
        case "shares-over-whole":
            text = translate(
                "Facts",
                "Shares of one whole add up to {sum}. Ask whether several answers were possible, or which share is "
                "wrong.",
            )
        case _:
            return ""
    return text.format_map(_spoken(arguments))


def _spoken(arguments: Mapping[str, str]) -> dict[str, str]:
    """The arguments as a sentence says them: several names or figures with what joins them."""
    between = {"names": translate("Facts", " against "), "dates": translate("Facts", " against "), "parts": " + "}
    spoken = {
        name: between.get(name, ", ").join(_day(part) if name in _DAYS else part for part in told(value).split(" | "))
        for name, value in arguments.items()
    }
    return {"left": "", "right": ""} | spoken


def _day(word: str) -> str:
    """A weekday or month in the language of the interface; other words as they are."""
    return told(Phrase(word, {})) if word in _CALENDAR else word
