"""Messages above the articles."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from desktop.session.state import Message
from desktop.ui.drop_overlay import DropOverlay
from desktop.ui.message_bar import MessageBar
from desktop.ui.theme import LIGHT


def test_a_message_is_plain_text_in_the_colours_of_its_level(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.resize(500, 40)
    bar.show_message(Message("error", "No readable text in <b>a.txt</b>."))
    assert bar.text() == "No readable text in <b>a.txt</b>."
    assert bar.isVisible()
    image = bar.grab().toImage()
    assert image.pixelColor(1, 20) == LIGHT.numbers.line
    assert image.pixelColor(8, 2) == LIGHT.numbers.fill


def test_the_button_does_its_work_and_closes_the_bar(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    done = []
    bar.show_message(Message("info", "A tip."), "Enough", lambda: done.append(True))
    (button,) = bar.findChildren(QPushButton)
    button.click()
    assert done == [True]
    assert not bar.isVisible()
    bar.show_message(Message("info", "Another."))
    assert not button.isVisible()


def test_only_a_hint_goes_with_the_next_thing_done(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_message(Message("hint", "Click a sentence first."))
    assert bar.isVisible()
    bar.move_on()
    assert not bar.isVisible()
    for level in ("info", "warning", "error"):
        bar.show_message(Message(level, "Something happened."))
        bar.move_on()
        assert bar.isVisible()


def test_good_news_is_taken_back_and_bad_news_stays(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    for level, stays in (("hint", False), ("info", False), ("warning", True), ("error", True)):
        bar.show_message(Message(level, "Something happened."))
        bar.take_back()
        assert bar.isVisible() == stays


def test_the_overlay_covers_the_window_and_says_what_will_happen(qtbot):
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    overlay = DropOverlay(window)
    assert overlay.isHidden()
    overlay.show_text("Add 3 articles")
    assert overlay.geometry() == window.rect()
    assert overlay.accessibleName() == "Add 3 articles"
