"""What the interface says of the clean-ups of an article."""

from __future__ import annotations

from desktop.model import CleanupKind, Document
from desktop.ui.wording import counted, translate


def cleanup_name(kind: CleanupKind, count: int) -> str:
    """A kind of clean-up with how often it was made: "29 line breaks"."""
    one, many = {
        CleanupKind.MARKUP: (translate("Wording", "1 tag"), translate("Wording", "{n} tags")),
        CleanupKind.IMAGE: (translate("Wording", "1 image line"), translate("Wording", "{n} image lines")),
        CleanupKind.SOFT_WRAP: (translate("Wording", "1 line break"), translate("Wording", "{n} line breaks")),
        CleanupKind.PAGE_BREAK: (translate("Wording", "1 page break"), translate("Wording", "{n} page breaks")),
        CleanupKind.SPLIT_WORD: (translate("Wording", "1 split word"), translate("Wording", "{n} split words")),
        CleanupKind.FOOTNOTE_MARK: (
            translate("Wording", "1 footnote number"),
            translate("Wording", "{n} footnote numbers"),
        ),
        CleanupKind.BOILERPLATE: (
            translate("Wording", "1 line of boilerplate"),
            translate("Wording", "{n} lines of boilerplate"),
        ),
        CleanupKind.SECOND_COPY: (
            translate("Wording", "1 copy for another screen"),
            translate("Wording", "{n} copies for another screen"),
        ),
        CleanupKind.LIGATURE: (translate("Wording", "1 ligature"), translate("Wording", "{n} ligatures")),
        CleanupKind.WHITESPACE: (
            translate("Wording", "1 run of blanks"),
            translate("Wording", "{n} runs of blanks"),
        ),
    }[kind]
    return counted(count, one, many)


def cleanup_action(kind: CleanupKind) -> str:
    """What a kind of clean-up does, as a switch that can be turned off."""
    return {
        CleanupKind.MARKUP: translate("Wording", "Remove tags"),
        CleanupKind.IMAGE: translate("Wording", "Remove image lines"),
        CleanupKind.SOFT_WRAP: translate("Wording", "Join broken lines"),
        CleanupKind.PAGE_BREAK: translate("Wording", "Join sentences across page breaks"),
        CleanupKind.SPLIT_WORD: translate("Wording", "Mend split words"),
        CleanupKind.FOOTNOTE_MARK: translate("Wording", "Remove footnote numbers"),
        CleanupKind.BOILERPLATE: translate("Wording", "Remove boilerplate"),
        CleanupKind.SECOND_COPY: translate("Wording", "Remove copies for another screen"),
        CleanupKind.LIGATURE: translate("Wording", "Separate ligatures"),
        CleanupKind.WHITESPACE: translate("Wording", "Tidy blanks"),
    }[kind]


def cleaned_summary(document: Document) -> str:
    """ "Cleaned: 6 tags, 29 line breaks", "" when nothing was cleaned."""
    counts = cleanup_counts(document)
    if not counts:
        return ""
    kinds = ", ".join(cleanup_name(kind, count) for kind, count in counts.items())
    return translate("Wording", "Cleaned: {kinds}").format(kinds=kinds)


def mended(document: Document) -> bool:
    """Whether more than blanks was cleaned: nearly every text has a blank line."""
    return any(cleanup.kind is not CleanupKind.WHITESPACE for cleanup in document.cleanups)


def cleanup_counts(document: Document) -> dict[CleanupKind, int]:
    """How many mends of each kind were made, in the order of CleanupKind, kinds without any left out."""
    counts = dict.fromkeys(CleanupKind, 0)
    for cleanup in document.cleanups:
        counts[cleanup.kind] += 1
    return {kind: count for kind, count in counts.items() if count}
