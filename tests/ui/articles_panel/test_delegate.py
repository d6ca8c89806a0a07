"""How a title stands in the articles list."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics

from desktop.ui.articles_panel.delegate import _wrapped

TITLE = "Ferry fire death toll rises to six as inquiry begins"


@pytest.mark.parametrize("bold", [False, True])
def test_only_the_last_line_of_a_title_is_cut_whatever_the_width(qapp, bold: bool) -> None:
    font = QFont(qapp.font())
    font.setBold(bold)
    longest_word = max(map(QFontMetrics(font).horizontalAdvance, TITLE.split()))
    for width in range(longest_word + 2, QFontMetrics(font).horizontalAdvance(TITLE) + 20):
        first, *rest = _wrapped(TITLE, font, width, 2)
        assert TITLE.startswith(first)
        assert len(rest) <= 1
