from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.ui.empty_state import OrEmpty
from desktop.ui.theme import DARK, LIGHT, palette_of


def test_a_sentence_stands_instead_of_an_empty_view(qtbot) -> None:
    body = OrEmpty(QLabel("view"))
    qtbot.addWidget(body)
    body.say("Nothing <b>here</b>.")
    assert body.currentWidget() is body.placeholder
    assert body.placeholder.textFormat() is Qt.TextFormat.PlainText
    body.say("")
    assert body.currentWidget() is body.view


def test_the_sentence_is_muted_in_every_theme(qtbot) -> None:
    body = OrEmpty(QLabel("view"))
    qtbot.addWidget(body)
    for theme in (DARK, LIGHT):
        body.setPalette(palette_of(theme))
        label = body.placeholder
        assert label.palette().color(label.foregroundRole()) == theme.muted


def test_a_sentence_that_would_be_cut_has_smaller_letters(qtbot) -> None:
    body = OrEmpty(QLabel("view"))
    qtbot.addWidget(body)
    body.say("Findings appear here once there are articles to compare.")
    line = body.fontMetrics().lineSpacing()
    width = body.fontMetrics().horizontalAdvance("Findings appear here once there") + 24
    body.resize(width, 6 * line)
    body.show()
    assert body.placeholder.font() == body.font()
    body.resize(width, 2 * line)
    small = body.placeholder.font()
    assert small.pointSizeF() < body.font().pointSizeF()
    body.say("Nothing.")
    assert body.placeholder.font() == body.font(), "a short one has room"
    body.say("Findings appear here once there are articles to compare.")
    assert body.placeholder.font() == small
    body.resize(width, 6 * line)
    assert body.placeholder.font() == body.font()
