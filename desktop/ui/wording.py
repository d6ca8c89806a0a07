"""What the interface calls things: findings, verdicts, statuses, places. Codes come in, sentences go out.

Signs that the shipped fonts lack (the glyphs of the kinds, arrows) are painted, never written; so a text that
says how two figures stand says it in words.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from functools import partial
from html import escape

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from desktop.model import (
    Collation,
    Document,
    Finding,
    FindingKind,
    IgnoreRule,
    Judgement,
    Match,
    MatchKind,
    Place,
    Severity,
    Status,
    Verdict,
    siglum,
)
from desktop.session.state import CompareState, CompareStatus
from desktop.ui.facts_wording import facts_headline
from desktop.ui.icons import Glyph

DISMISS_REASONS = ("scope", "quotation", "boilerplate", "false-match", "other")
"""The codes a dismissal may carry, in the order in which they are offered."""

_MENU_CHARACTERS = 60
_QUOTED_WORDS = 12
_SHARED_WORDS = 5
_FIGURES = 4

translate = QCoreApplication.translate


def kind_name(kind: FindingKind) -> str:
    """The heading of a group of findings."""
    return {
        FindingKind.NUMBERS: translate("Wording", "Numbers disagree"),
        FindingKind.FACTS: translate("Wording", "Other facts disagree"),
        FindingKind.REPEAT: translate("Wording", "Repeated in one article"),
        FindingKind.VERBATIM: translate("Wording", "Shared word for word"),
        FindingKind.SIMILAR: translate("Wording", "Similar passages"),
    }[kind]


def kind_glyph(kind: FindingKind) -> Glyph:
    return {
        FindingKind.NUMBERS: Glyph.NUMBERS,
        FindingKind.FACTS: Glyph.FACTS,
        FindingKind.REPEAT: Glyph.REPEAT,
        FindingKind.VERBATIM: Glyph.VERBATIM,
        FindingKind.SIMILAR: Glyph.SIMILAR,
    }[kind]


def status_name(status: Status) -> str:
    return {
        Status.OPEN: translate("Wording", "Open"),
        Status.CONFIRMED: translate("Wording", "Confirmed"),
        Status.DISMISSED: translate("Wording", "Dismissed"),
        Status.RESOLVED: translate("Wording", "Resolved"),
    }[status]


def status_glyph(status: Status) -> Glyph:
    return {
        Status.OPEN: Glyph.OPEN,
        Status.CONFIRMED: Glyph.CONFIRMED,
        Status.DISMISSED: Glyph.DISMISSED,
        Status.RESOLVED: Glyph.RESOLVED,
    }[status]


def severity_name(severity: Severity) -> str:
    return {
        Severity.HIGH: translate("Wording", "High"),
        Severity.MEDIUM: translate("Wording", "Medium"),
        Severity.LOW: translate("Wording", "Low"),
        Severity.INFO: translate("Wording", "For information"),
    }[severity]


def verdict_name(verdict: Verdict) -> str:
    return {
        Verdict.CONFLICT: translate("Wording", "Conflict"),
        Verdict.UPDATED: translate("Wording", "Updated"),
        Verdict.SCOPE_DIFFERS: translate("Wording", "Scope differs"),
        Verdict.COMPATIBLE: translate("Wording", "Compatible"),
        Verdict.SAME: translate("Wording", "Same"),
        Verdict.CANNOT_COMPARE: translate("Wording", "Cannot be compared"),
    }[verdict]


def match_kind_name(kind: MatchKind) -> str:
    return {
        MatchKind.IDENTICAL: translate("Wording", "word for word"),
        MatchKind.EDITED: translate("Wording", "a few words changed"),
        MatchKind.PARAPHRASE: translate("Wording", "in other words"),
        MatchKind.CONTAINED: translate("Wording", "one inside the other"),
        MatchKind.SPLIT: translate("Wording", "one sentence told in several"),
        MatchKind.MERGED: translate("Wording", "several sentences told in one"),
    }[kind]


def reason_name(reason: str) -> str:
    """Why a finding was dismissed; a code of a newer version is shown as it stands."""
    return {
        "": translate("Wording", "No reason"),
        "scope": translate("Wording", "Same thing, other scope"),
        "quotation": translate("Wording", "Quotation"),
        "boilerplate": translate("Wording", "Boilerplate"),
        "false-match": translate("Wording", "False match"),
        "other": translate("Wording", "Other reason"),
    }.get(reason, reason)


def unfinished(status: CompareStatus) -> str:
    """What a panel without rows says until the articles are compared, for what is not there yet is not nothing; ""
    once they are."""
    if status.state is CompareState.RUNNING:
        return translate("Wording", "Reading…") if status.stage == "reading" else translate("Wording", "Comparing…")
    if status.state is CompareState.FAILED:
        return translate("Wording", "The comparison failed. F5 tries again.")
    if status.state is CompareState.PARTIAL:
        return translate("Wording", "The comparison is not complete. F5 starts it again.")
    return ""


def counted(count: int, one: str, many: str) -> str:
    """`one` as it is for 1, else `many` with its "{n}" replaced in the person's number format."""
    return one if count == 1 else many.format(n=number(count))


def number(value: int) -> str:
    return QLocale().toString(value)


def words(count: int) -> str:
    return counted(count, translate("Wording", "1 word"), translate("Wording", "{n} words"))


def percent(share: float) -> str:
    """0..1 as whole per cent. Shares that are not quite one do not become 100, nor small ones 0."""
    whole = round(share * 100)
    if share < 1:
        whole = min(whole, 99)
    if share > 0:
        whole = max(whole, 1)
    return translate("Wording", "{n}\u00a0%").format(n=whole)


def quoted(text: str, words_shown: int = _QUOTED_WORDS) -> str:
    """An article's words between quotation marks, on one line, cut after `words_shown` words."""
    held = text.split()
    cut = " ".join(held[:words_shown]) + (" …" if len(held) > words_shown else "")
    return translate("Wording", "“{words}”").format(words=cut)


def menu_entry(text: str) -> str:
    """An article's words as a menu entry: on one line, cut after 60 characters, and with no letter taken for a key."""
    short = text if len(text) <= _MENU_CHARACTERS else text[: _MENU_CHARACTERS - 1] + "…"
    return " ".join(short.split()).replace("&", "&&")


def plain_tool_tip(lines: Iterable[str]) -> str:
    """Lines for a tool tip. Qt guesses whether a tool tip is markup, and articles hold anything, so the guess is
    taken from it: the whole is markup of ours with the text escaped."""
    return "<div>" + "<br>".join(escape(line) for line in lines) + "</div>"


def listed(parts: Iterable[str]) -> str:
    """ "A", "A and B", "A, B and C"."""
    held = list(parts)
    if len(held) < 2:
        return "".join(held)
    return translate("Wording", "{first} and {last}").format(first=", ".join(held[:-1]), last=held[-1])


def article_source(document: Document) -> str:
    """Where an article comes from, in a few words: its file, else its publisher or page, else that it was pasted."""
    return document.file_name or document.publisher or document.url or translate("Wording", "pasted text")


def provenance(document: Document) -> str:
    """Who published an article and who wrote it, and on which day, as far as known; else ""."""
    day = QDate.fromString(document.published[:10], "yyyy-MM-dd")
    when = QLocale().toString(day, "d MMM yyyy") if day.isValid() else document.published
    return " · ".join(filter(None, (document.publisher, document.author, when)))


def place_label(place: Place, collation: Collation) -> str:
    """ "A ¶7 s2"; "" when the article is no longer here."""
    try:
        return str(collation.where(place))
    except KeyError:
        return ""


def sigla(places: Iterable[Place], collation: Collation) -> tuple[str, ...]:
    """The letters of the articles the places stand in, each once, in column order."""
    order = {document.id: position for position, document in enumerate(collation.documents)}
    positions = {order[place.document_id] for place in places if place.document_id in order}
    return tuple(siglum(position) for position in sorted(positions))


def finding_headline(finding: Finding, collation: Collation) -> str:
    """A finding on one line, without its kind: what a list shows under the kind's heading."""
    arguments = dict(finding.arguments)
    match finding.kind:
        case FindingKind.NUMBERS:
            return _numbers_headline(finding.code, arguments)
        case FindingKind.FACTS:
            return facts_headline(finding.code, arguments)
        case FindingKind.REPEAT:
            return _repeat_headline(finding.code, arguments)
        case FindingKind.VERBATIM:
            quote = arguments.get("quote", "") or _quote(finding, collation)
            shape = translate("Wording", "{words}: {quote}")
            if finding.code == "shared-quotation":
                shape = translate("Wording", "The same quotation, {words}: {quote}")
            return shape.format(
                words=words(_whole(arguments.get("words", ""), len(quote.split()))), quote=quoted(quote)
            )
        case FindingKind.SIMILAR:
            score = percent(finding.similarity or 0.0)
            if "by_hand" in arguments:
                score = translate("Wording", "By hand, {percent}").format(percent=score)
            said = _most_alike(finding, collation).lstrip('"“„«')  # a quotation is not put in quotation marks twice
            if not said:
                shared = ", ".join(arguments.get("shared", "").split(", ")[:_SHARED_WORDS])
                return translate("Wording", "{percent}: {shared}").format(percent=score, shared=shared)
            return translate("Wording", "{percent}: {quote}").format(percent=score, quote=quoted(said))


def finding_sentence(finding: Finding, collation: Collation, status: Status) -> str:
    """The finding as a sentence to be spoken: kind, headline, where it stands, how it was judged."""
    return translate("Wording", "{kind}. {headline}. In {articles}. {status}.").format(
        kind=kind_name(finding.kind),
        headline=finding_headline(finding, collation),
        articles=listed(sigla(finding.places, collation)),
        status=status_name(status),
    )


def judgement_headline(judgement: Judgement) -> str:
    """A judged finding that is no longer found: its headline of then, else what it quoted."""
    return judgement.label or " / ".join(quoted(quote, 6) for quote in judgement.quotes) or kind_name(judgement.kind)


def match_reason(match: Match) -> str:
    """ "Linked by hand. 34 % similar, in other words. Both say: administration, tariffs, goods." """
    head = translate("Wording", "{percent} similar, {kind}.").format(
        percent=percent(match.similarity), kind=match_kind_name(match.kind)
    )
    if match.by_hand:
        head = translate("Wording", "Linked by hand.") + " " + head
    if match.shared and match.kind is not MatchKind.IDENTICAL:
        both = translate("Wording", "Both say: {words}.").format(words=", ".join(match.shared))
        head += " " + (both[:-1] if both.endswith("..") else both)  # "U.S." ends a sentence by itself
    if IgnoreRule.PHRASE in match.ignored:
        head += " " + translate("Wording", "Chosen phrases are left out.")
    if IgnoreRule.CASE in match.ignored:
        head += " " + translate("Wording", "Capitals differ.")
    return head


def left_out(rule: IgnoreRule) -> str:
    """Why something takes no part in the links, as a sentence."""
    return {
        IgnoreRule.HEADING: translate("Wording", "Left out of the links as a heading."),
        IgnoreRule.BOILERPLATE: translate("Wording", "Left out of the links as boilerplate of the page."),
        IgnoreRule.QUOTATION: translate("Wording", "Left out of the links as a quotation."),
        IgnoreRule.PHRASE: translate("Wording", "A chosen phrase in it is left out of the links."),
        IgnoreRule.SHORT: translate("Wording", "Left out of the links as too short."),
        IgnoreRule.CASE: translate("Wording", "Capitals make no difference here."),
    }[rule]


def judgement_line(judgement: Judgement | None) -> str:
    """Who judged and when: "Dismissed by Ada, 22 Nov 01:58 (False match)"; "Not judged yet" without a judgement."""
    if judgement is None:
        return translate("Wording", "Not judged yet")
    done = translate("Wording", "Reopened") if judgement.status is Status.OPEN else status_name(judgement.status)
    line = by_line(done, judgement.creator, judgement.modified)
    if judgement.reason:
        return translate("Wording", "{judged} ({reason})").format(judged=line, reason=reason_name(judgement.reason))
    return line


def by_line(what: str, creator: str, at: str) -> str:
    """ "Confirmed by Ada, 22 Nov 01:58"; a creator who is not stated is the person at the screen."""
    who = creator or translate("Wording", "you")
    when = moment(at)
    if not when:
        return translate("Wording", "{what} by {who}").format(what=what, who=who)
    return translate("Wording", "{what} by {who}, {when}").format(what=what, who=who, when=when)


def moment(at: str) -> str:
    """An ISO 8601 time in the person's own zone: the time alone for today, else with the day; "" for no time."""
    when = QDateTime.fromString(at, Qt.DateFormat.ISODate).toLocalTime()
    if not when.isValid():
        return ""
    locale = QLocale()
    clock = locale.toString(when.time(), QLocale.FormatType.ShortFormat)
    if when.date() == QDate.currentDate():
        return clock
    pattern = "d MMM" if when.date().year() == QDate.currentDate().year() else "d MMM yyyy"
    return f"{locale.toString(when.date(), pattern)} {clock}"


def _numbers_headline(code: str, arguments: dict[str, str]) -> str:
    subject = arguments.get("subject", "")
    subject = subject[:1].upper() + subject[1:]
    written = [figure for figure in arguments.get("figures", "").split(" | ") if figure]
    folded = [figure.casefold() for figure in written]
    figures = [figure for place, figure in enumerate(written) if folded.index(folded[place]) == place]
    left_out = len(figures) - _FIGURES + 1 if len(figures) > _FIGURES else 0
    figures = list(map(_kept_apart, figures[: _FIGURES - 1] if left_out else figures))
    subject = _kept_apart(subject)
    if not figures:
        return subject
    join = {
        Verdict.CONFLICT.value: partial(_joined, translate("Wording", " against ")),
        Verdict.UPDATED.value: partial(_joined, translate("Wording", ", then ")),
    }.get(code, partial(_joined, translate("Wording", " / ")))
    said = join(figures)
    if left_out:
        said = translate("Wording", "{figures} and {n} more").format(figures=said, n=left_out)
    return translate("Wording", "{subject}: {figures}").format(subject=subject, figures=said) if subject else said


def _kept_apart(words: str) -> str:
    """The words in isolating marks where they are written from right to left: else the figures behind them would be
    drawn before them."""
    turned = any(unicodedata.bidirectional(character) in ("R", "AL") for character in words)
    return f"\u200e\u2068{words}\u2069" if turned else words  # U+200E: the line itself runs as the interface does


def _joined(between: str, figures: Sequence[str]) -> str:
    return between.join(figures)


def _repeat_headline(code: str, arguments: dict[str, str]) -> str:
    blocks = [f"¶{block}" for block in arguments.get("blocks", "").split(" | ") if block]
    first, again = (blocks[0], listed(blocks[1:])) if blocks else ("", "")
    if code == "repeated-heading":
        return translate("Wording", "Heading {first} again as {again}").format(first=first, again=again)
    count = _whole(arguments.get("words", ""), 0)
    return translate("Wording", "{first} again as {again} ({words})").format(
        first=first, again=again, words=words(count)
    )


def _most_alike(finding: Finding, collation: Collation) -> str:
    """The words that are as alike as the headline says: a passage's from its beginning, if that is, else its strongest
    sentence."""
    number = finding.origin
    passage = collation.passages[number] if 0 <= number < len(collation.passages) else None
    if passage is None or percent(passage.matches[0].similarity) == percent(passage.strongest.similarity):
        return _quote(finding, collation)
    try:
        return collation.quote(passage.strongest.left)
    except KeyError:
        return ""


def _quote(finding: Finding, collation: Collation) -> str:
    try:
        return collation.quote(finding.places[0])
    except (IndexError, KeyError):
        return ""


def _whole(digits: str, otherwise: int) -> int:
    return int(digits) if digits.isdecimal() else otherwise
