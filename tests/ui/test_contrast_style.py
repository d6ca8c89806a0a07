"""In high contrast every field and button has an edge that is seen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox

from desktop.ui.contrast_style import ContrastStyle
from desktop.ui.theme import apply_theme, theme_for


@pytest.fixture
def contrast(qapp):
    apply_theme(qapp, "contrast")
    yield
    apply_theme(qapp, "light")
    assert not isinstance(qapp.style(), ContrastStyle)


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QPushButton, QComboBox, QSpinBox])
def test_the_edge_has_the_colour_of_the_text(contrast, qtbot, kind):
    widget = kind()
    qtbot.addWidget(widget)
    widget.resize(120, 60)
    image = widget.grab().toImage()
    ink = theme_for(widget.palette()).text.rgb()
    row = image.height() // 2
    assert ink in {image.pixel(x, row) for x in range(4)}, "left edge"
    assert ink in {image.pixel(image.width() - 1 - x, row) for x in range(4)}, "right edge"
