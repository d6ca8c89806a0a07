from __future__ import annotations

from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtTest import QTest

from desktop.ui.inspector.content import Block, Look, Page, Piece, Role
from desktop.ui.inspector.page_view import PageView
from desktop.ui.theme import DARK, LIGHT, palette_of


def _page(*pieces: Piece) -> Page:
    return Page([Block(Role.QUOTE, pieces)])


def test_an_article_s_words_are_never_taken_for_markup(qtbot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.show_page(_page(Piece("<b>bold</b> <img src='file:///etc/hosts'>")))
    assert view.toPlainText() == "<b>bold</b> <img src='file:///etc/hosts'>"
    assert view.loadResource(int(QTextDocument.ResourceType.ImageResource.value), "file:///etc/hosts") is None


def test_numbers_have_a_box_in_both_themes(qtbot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.resize(300, 120)
    view.show()
    view.show_page(_page(Piece("over "), Piece("200 people in many boats " * 4, frozenset({Look.NUMBER}))))
    for theme in (LIGHT, DARK):
        view.setPalette(palette_of(theme))
        image = view.viewport().grab().toImage()
        colours = _colours(image)
        assert {theme.numbers.fill.name(), theme.text.name()} <= colours
        assert any(_near(QColor(colour), theme.numbers.line) for colour in colours)


def test_a_page_told_anew_keeps_its_place_and_a_new_one_begins_at_the_top(qtbot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.resize(200, 100)
    view.show()
    long = Page([Block(Role.REMARK, (Piece("word " * 60),)) for _ in range(10)])
    view.show_page(long)
    assert view.verticalScrollBar().value() == 0
    view.verticalScrollBar().setValue(80)
    view.show_page(long, keep_place=True)
    assert view.verticalScrollBar().value() == 80
    view.show_page(long)
    assert view.verticalScrollBar().value() == 0


def test_links_are_followed_and_nothing_is_loaded(qtbot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.show_page(_page(Piece("A ¶1", frozenset({Look.LINK}), "place:0")))
    followed: list[str] = []
    view.followed.connect(followed.append)
    view.show()
    QTest.qWaitForWindowExposed(view)
    view.anchorClicked.emit("place:0")
    assert followed == ["place:0"]
    assert "A ¶1" in view.toPlainText()


def _near(one: QColor, other: QColor) -> bool:
    return all(abs(a - b) < 40 for a, b in zip(one.getRgb(), other.getRgb(), strict=True))


def _colours(image: QImage) -> set[str]:
    pixels = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    return {QColor(pixel).name() for pixel in pixels}
