"""Glyphs are drawn, each in its own shape, in any colour and size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.ui.icons import Glyph, glyph_icon, paint_glyph


def _drawn(glyph: Glyph, side: int = 32) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_glyph(painter, QRectF(0, 0, side, side), glyph, QColor("black"))
    painter.end()
    return image


def _ink(image: QImage) -> int:
    return sum(image.pixelColor(x, y).lightness() < 128 for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("glyph", list(Glyph), ids=lambda glyph: glyph.value)
def test_every_glyph_leaves_ink_and_stays_inside(qapp: QApplication, glyph: Glyph) -> None:
    image = _drawn(glyph)
    assert 20 < _ink(image) < 500
    edge = [image.pixelColor(x, y).lightness() for i in range(32) for x, y in ((0, i), (31, i), (i, 0), (i, 31))]
    assert min(edge) > 200


def test_no_two_kinds_or_states_look_alike(qapp: QApplication) -> None:
    glyphs = [g for g in Glyph if g not in (Glyph.NEXT, Glyph.EXPAND)]
    images = [_drawn(glyph) for glyph in glyphs]
    for position, image in enumerate(images):
        assert all(image != other for other in images[position + 1 :]), glyphs[position]


def test_an_icon_takes_its_colour(qapp: QApplication) -> None:
    image = glyph_icon(Glyph.OPEN, QColor("#C60A56")).pixmap(16, 16).toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2).name() == "#c60a56"
    assert image.pixelColor(0, 0).alpha() == 0
