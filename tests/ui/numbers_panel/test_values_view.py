"""The strip of a row of figures, and the words beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView
from pytestqt.qtbot import QtBot

from desktop import engine
from desktop.ui.numbers_panel.distribution import Distribution, distribution
from desktop.ui.numbers_panel.values_model import STRIP_ROLE
from desktop.ui.numbers_panel.values_view import StripDelegate
from tests.builders import document

HEIGHT = 24


@pytest.fixture(scope="module")
def held() -> Distribution:
    """Two figures, with dots at both ends as large as they come: as if each were of the only article."""
    told = "The harbour office said on Friday that {} people were hurt when the ferry struck the pier."
    collation = engine.collate([document(told.format(figure), figure) for figure in ("20", "145")])
    return replace(distribution(collation.rows[0], collation), articles=1)


def _columns(view: QTreeView, words: str, held: Distribution | None, width: int) -> list[bytes]:
    """The cell as it is painted: the pixels of each of its columns."""
    model = QStandardItemModel()
    item = QStandardItem(words)
    item.setData(held, STRIP_ROLE)
    model.appendRow(item)
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.widget = view
    option.rect = QRect(0, 0, width, HEIGHT)
    image = QImage(width, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    StripDelegate(view).paint(painter, option, model.index(0, 0))
    painter.end()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    line = grey.bytesPerLine()
    return [bytes(grey.constBits()[x::line]) for x in range(width)]


def _differing(one: list[bytes], other: list[bytes]) -> Iterator[int]:
    return (x for x, (left, right) in enumerate(zip(one, other, strict=True)) if left != right)


@pytest.mark.parametrize("words", ["+90\N{NO-BREAK SPACE}%", "+125 points", "+1.234.567 Prozentpunkte", ""])
def test_no_dot_touches_the_words_at_any_width(qtbot: QtBot, words: str, held: Distribution) -> None:
    view = QTreeView()
    qtbot.addWidget(view)
    seen = 0
    for width in range(20, 340, 17):
        blank, alone, both = (_columns(view, *shown, width) for shown in (("", None), (words, None), (words, held)))
        strip = list(_differing(alone, both))
        text = list(_differing(blank, alone))
        seen += bool(strip)
        assert not strip or (strip[0] > 0 and strip[-1] < width - 1)
        assert not strip or not text or strip[-1] + 2 < text[0], f"{width} pixels wide"
    assert seen >= 5, "where there is room the strip is painted"
