"""What stands beside the findings: what one article alone says or leaves out, and who has whose words, as tables."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from desktop.model import Collation, GapKind, Gaps, ReportPart, SharedPair, Sharing, numeral, phrase, strung
from desktop.reports import wording
from desktop.reports.locating import Locator

MOST = 60
"""Rows of one table: a report is read, and the window has them all."""

Beyond = Callable[[Collation], tuple[Gaps, Sharing]]
"""What finds these things; a report only tells them."""

_KINDS = {
    GapKind.FIGURE: phrase("Figure"),
    GapKind.QUOTATION: phrase("Quotation"),
    GapKind.STATEMENT: phrase("Statement"),
}


@dataclass(frozen=True, slots=True)
class Table:
    """Of `part`: a title, a line that says what it shows, the heads of its columns and its rows, each with a cell for
    each column. Without rows `none` is said; `more` says how many rows were left out, "" when none were. `id` is a
    table's own in a page; `widths` are the columns', in percent of 100."""

    part: ReportPart
    id: str
    title: str
    note: str
    heads: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]
    none: str
    more: str = ""


def tables(
    collation: Collation, locator: Locator, articles: Collection[str], parts: Collection[ReportPart], beyond: Beyond
) -> tuple[Table, ...]:
    """Those of the chosen `parts`, which tell only of `articles`."""
    if not {ReportPart.GAPS, ReportPart.SHARED} & set(parts):
        return ()
    gaps, sharing = beyond(collation)
    made = (
        _left_out(gaps, locator, articles),
        _only_here(gaps, locator, articles),
        _shared(sharing, locator, articles),
    )
    return tuple(table for table in made if table.part in parts)


def _left_out(gaps: Gaps, locator: Locator, articles: Collection[str]) -> Table:
    rows = []
    for one in gaps.left_out:
        places = [place for place in one.places if place.document_id in articles]
        if one.document_id in articles and places:
            said_by = strung([locator.where(place) for place in places], ", ")
            kind = _named(_KINDS[one.kind], one.subject)
            rows.append((locator.siglum(one.document_id), kind, locator.words(places[0]), said_by))
    return _table(
        ReportPart.GAPS,
        "gaps",
        phrase("Left out"),
        phrase("What more than half of the other articles say and this one does not, as the first of them says it."),
        (phrase("Left out by"), phrase("Kind"), phrase("What"), phrase("Said by")),
        (10, 18, 47, 25),
        rows,
        phrase("No article leaves out what most others say."),
    )


def _only_here(gaps: Gaps, locator: Locator, articles: Collection[str]) -> Table:
    rows = [
        (
            locator.where(one.sentence),
            _named(_KINDS[one.kind], one.subject),
            locator.words(one.place),
            locator.words(one.sentence),
        )
        for one in gaps.only_here
        if one.place.document_id in articles
    ]
    return _table(
        ReportPart.GAPS,
        "gaps-here",
        phrase("Only here"),
        phrase("Figures and quotations that are in one article and in no other."),
        (phrase("Where"), phrase("Kind"), phrase("What"), phrase("Sentence")),
        (10, 18, 27, 45),
        rows,
        phrase("No figure or quotation is in one article alone."),
    )


def _shared(sharing: Sharing, locator: Locator, articles: Collection[str]) -> Table:
    rows: list[tuple[str, ...]] = []
    for common in sharing.common:
        if all(document_id in articles for document_id in common.documents):
            named = wording.joined([locator.siglum(document_id) for document_id in common.documents])
            rows.append(
                (
                    phrase("{articles}: most likely one source", articles=named),
                    numeral(common.words),
                    "",
                    locator.words(common.places[0]),
                )
            )
    rows += [_pair(pair, locator) for pair in sharing.pairs if pair.left in articles and pair.right in articles]
    return _table(
        ReportPart.SHARED,
        "shared",
        phrase("Shared copy"),
        phrase("Words that are in two articles in the same order, in runs of five or more."),
        (phrase("Articles"), phrase("Words"), phrase("Share of each"), phrase("The longest run")),
        (25, 10, 20, 45),
        rows,
        phrase("No two articles share a run of words."),
    )


def _pair(pair: SharedPair, locator: Locator) -> tuple[str, ...]:
    left, right = locator.siglum(pair.left), locator.siglum(pair.right)
    shares = f"{left} {wording.percent(pair.left_share)}, {right} {wording.percent(pair.right_share)}"
    words = numeral(max(pair.left_words, pair.right_words))
    return (f"{left}–{right}", words, shares, locator.words(pair.left_run))


def _named(kind: str, subject: str) -> str:
    return phrase("{kind}: {subject}", kind=kind, subject=subject) if subject else kind


def _table(
    part: ReportPart,
    id: str,
    title: str,
    note: str,
    heads: tuple[str, ...],
    widths: tuple[int, ...],
    rows: Sequence[tuple[str, ...]],
    none: str,
) -> Table:
    left = len(rows) - MOST
    more = wording.counted(left, "The window shows 1 more.", "The window shows {n} more.") if left > 0 else ""
    return Table(part, id, title, note, heads, widths, tuple(rows[:MOST]), none, more)
