"""Articles from the web and from formatted text: shown first, added when a person agrees."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication

from desktop.readers import address
from desktop.session.rooms import Rooms
from desktop.ui.dialogs.address import AddressDialog
from desktop.ui.main_window import MainWindow
from tests.readers.loopback import Loopback, serving

STORY = (
    "The old bridge was closed on Monday after engineers found twelve cracks in its northern pier.",
    "Cars are led by way of the mill until the town has decided about the repair, the mayor said.",
    "The repair may take until spring, and the town has asked the county to pay for one half of it.",
)
MENU = "News Sport Weather Letters"
BODY = "<h1>Bridge closed</h1>" + "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
PAGE = f"<html><body><nav><p>{MENU}</p></nav><article>{BODY}</article></body></html>"
URL = "http://news.example/bridge"


@pytest.fixture
def web() -> Iterator[Loopback]:
    with serving() as loopback:
        loopback.page("/bridge", PAGE)
        yield loopback


@pytest.fixture
def window(make_window, web: Loopback) -> MainWindow:
    return make_window(rooms=Rooms(fetch=partial(address.fetch, resolve=web.resolve, open=web.open)))


def drop(window: MainWindow, data: QMimeData) -> None:
    place, buttons, keys = QPointF(400, 300), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, data, buttons, keys))


def opened(window: MainWindow) -> AddressDialog:
    (dialog,) = [child for child in window.findChildren(AddressDialog) if child.isVisible()]
    return dialog


def titles(window: MainWindow) -> list[str]:
    return [document.title for document in window.session.project.documents]


def test_an_address_is_fetched_on_a_click_and_added_on_another(window, web, qtbot):
    window.actions_by_name["address"].trigger()
    dialog = opened(window)
    assert not dialog.fetch_button.isEnabled()
    qtbot.keyClicks(dialog.address, URL)
    assert web.asked == []
    qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.add_button.isEnabled)
    assert len(web.asked) == 1
    assert dialog.title.text() == "Bridge closed"
    assert STORY[2] in dialog.text.toPlainText() and MENU not in dialog.text.toPlainText()
    dialog.whole_page.click()
    assert MENU in dialog.text.toPlainText()
    dialog.whole_page.click()
    assert titles(window) == []
    dialog.add_button.click()
    assert titles(window) == ["Bridge closed"]
    assert window.session.project.documents[0].url == URL
    assert len(web.asked) == 1


def test_another_address_forgets_what_was_found(window, web, qtbot):
    window.commands.add_address(URL)
    dialog = opened(window)
    dialog.fetch_button.click()
    qtbot.waitUntil(dialog.add_button.isEnabled)
    qtbot.keyClicks(dialog.address, "s")
    assert not dialog.add_button.isEnabled()
    assert dialog.text.toPlainText() == ""
    dialog.fetch_button.click()
    qtbot.waitUntil(lambda: "has no such page (404)" in dialog.status.text())
    assert not dialog.add_button.isEnabled() and dialog.fetch_button.isEnabled()


def test_a_private_address_is_explained_in_the_dialog(window, web, qtbot):
    window.commands.add_address("http://192.168.0.1/admin")
    dialog = opened(window)
    dialog.fetch_button.click()
    qtbot.waitUntil(lambda: "in a private network" in dialog.status.text())
    assert web.places == []


def test_dropped_and_pasted_addresses_are_filled_in_and_not_fetched(window, web, qtbot):
    link = QMimeData()
    link.setUrls([QUrl(URL)])
    drop(window, link)
    dialog = opened(window)
    assert dialog.address.text() == URL
    dialog.reject()
    qtbot.waitUntil(lambda: not window.findChildren(AddressDialog))
    QGuiApplication.clipboard().setText(URL)
    window.actions_by_name["paste_article"].trigger()
    assert opened(window).address.text() == URL
    assert web.places == [] and titles(window) == []


def test_a_dropped_selection_is_cleaned_and_shown_first(window, web, qtbot):
    data = QMimeData()
    data.setHtml(BODY + "<img src='http://news.example/spy.png'>")
    data.setText("Bridge closed\n" + "\n".join(STORY))
    drop(window, data)
    dialog = window.commands._paste
    qtbot.waitUntil(dialog.choice.isEnabled)
    assert dialog.title() == "Bridge closed"
    assert [STORY[0] in dialog.text(), "<p>" in dialog.text()] == [True, False]
    assert "Plain text" in dialog.choice.itemText(dialog.choice.count() - 1)
    dialog.accept()
    assert titles(window) == ["Bridge closed"]
    assert window.session.project.documents[0].reader.startswith("html")
    assert web.places == []


def test_the_plain_text_of_a_formatted_paste_can_be_had(window, qtbot):
    data = QMimeData()
    data.setHtml(f"<h1>Bridge closed</h1><p>{STORY[0]}</p>")
    data.setText(f"Plainly closed\n\n{STORY[0]}")
    drop(window, data)
    dialog = window.commands._paste
    qtbot.waitUntil(dialog.choice.isEnabled)
    dialog.choice.setCurrentIndex(dialog.choice.count() - 1)
    dialog.choice.activated.emit(dialog.choice.currentIndex())
    assert dialog.text().startswith("Plainly closed")
    dialog.accept()
    qtbot.waitUntil(lambda: titles(window) == ["Plainly closed"])


def test_a_text_that_a_person_changed_is_added_as_it_stands(window, qtbot):
    data = QMimeData()
    data.setData("text/rtf", rb"{\rtf1\ansi Bridge closed\par The bridge was closed on Monday.\par}")
    drop(window, data)
    dialog = window.commands._paste
    qtbot.waitUntil(lambda: "closed on Monday" in dialog.text())
    qtbot.keyClicks(dialog._text, "Mill ")
    dialog.accept()
    qtbot.waitUntil(lambda: titles(window) == ["Bridge closed"])
    assert window.session.project.documents[0].text.startswith("Mill Bridge closed")
