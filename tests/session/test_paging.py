"""Where pages end."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QObject, QRectF, QSizeF
from PySide6.QtGui import QFont, QTextBlock, QTextDocument, QTextFormat

from desktop.session.fonts import INTERFACE_FAMILY, load_shipped_fonts
from desktop.session.paging import paginate

PAGE = QSizeF(400, 500)


def paged(html: str) -> QTextDocument:
    load_shipped_fonts()
    document = QTextDocument()
    document.setDefaultFont(QFont(INTERFACE_FAMILY, 10))
    document.setHtml(html)
    paginate(document, PAGE, 40)
    return document


def page_of(document: QTextDocument, words: str) -> int:
    block = next(block for block in blocks(document) if block.text() == words)
    return int(document.documentLayout().blockBoundingRect(block).top() // PAGE.height())


def blocks(document: QTextDocument) -> list[QTextBlock]:
    found = [document.firstBlock()]
    while found[-1].next().isValid():
        found.append(found[-1].next())
    return found


def finding(number: int, lines: int) -> str:
    quote = " ".join(["words"] * 8 * lines)
    return (
        f"<h4>heading {number}</h4><p>state {number}</p>"
        f"<table width='100%'><tr><td><p>first {number}</p><p>{quote}</p></td><td>beside</td></tr></table>"
        f"<p>reason {number}</p>"
    )


@pytest.mark.parametrize("seed", range(6))
def test_a_finding_stands_on_one_page(qapp: QObject, seed: int) -> None:
    chosen = random.Random(seed)
    document = paged("".join(finding(number, chosen.randint(1, 5)) for number in range(25)))
    assert document.pageCount() > 3
    for number in range(25):
        pages = {page_of(document, f"{part} {number}") for part in ("heading", "state", "first", "reason")}
        assert len(pages) == 1, number


def test_pages_are_filled(qapp: QObject) -> None:
    plain = paged("".join(f"<p>line {number}</p>" for number in range(200)))
    headed = paged("".join(f"<h4>line {number}</h4><p>text</p>" for number in range(100)))
    for document in (plain, headed):
        last = document.documentLayout().blockBoundingRect(document.lastBlock()).bottom()
        document.setTextWidth(PAGE.width())  # one endless page
        assert last < 1.3 * document.size().height()


def test_text_is_parted_between_its_lines_and_never_forced_to_a_new_page(qapp: QObject) -> None:
    document = paged("".join(f"<p>line {number} {'words ' * (number % 30)}</p>" for number in range(120)))
    assert document.pageCount() > 3
    assert {block.blockFormat().pageBreakPolicy() for block in blocks(document)} == {
        QTextFormat.PageBreakFlag.PageBreak_Auto
    }


def test_what_is_taller_than_a_page_begins_below_its_heading(qapp: QObject) -> None:
    rows = "".join(f"<tr><td>row {number}</td></tr>" for number in range(120))
    document = paged(
        f"<p>before</p><h2>Numbers</h2><p>What is counted</p><table width='100%'>{rows}</table><p>after</p>"
    )
    assert {page_of(document, words) for words in ("before", "Numbers", "What is counted", "row 0")} == {0}
    assert page_of(document, "row 119") > 1


@pytest.mark.parametrize("count", range(60, 84, 3))
def test_what_follows_a_table_of_several_pages_is_moved_only_where_it_has_no_room(qapp: QObject, count: int) -> None:
    rows = "".join(f"<tr><td><p>row {number}</p><p>more</p></td></tr>" for number in range(count))
    options = "".join(f"<tr><td>option {number}</td></tr>" for number in range(10))
    document = paged(
        f"<table width='100%'><thead><tr><th><p>Head</p><p>on every page</p></th></tr></thead>{rows}</table>"
        f"<h2>Options</h2><table width='100%'>{options}</table>"
    )

    def place(words: str) -> QRectF:
        block = next(block for block in blocks(document) if block.text() == words)
        return document.documentLayout().blockBoundingRect(block)

    assert page_of(document, "Options") == page_of(document, "option 0") == page_of(document, "option 9")
    above = place(f"row {count - 1}").bottom() + 20  # its second line
    left = PAGE.height() - above % PAGE.height()
    if page_of(document, "Options") > above // PAGE.height():
        assert left < 1.2 * (place("option 9").bottom() - place("Options").top())


def test_nothing_at_all_is_a_page(qapp: QObject) -> None:
    assert paged("").pageCount() == 1
