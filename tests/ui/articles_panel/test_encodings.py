from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.readers import EncodingChoice
from desktop.session.bringing import Encodings
from desktop.ui.articles_panel.encodings import EncodingMenu
from desktop.ui.articles_panel.panel import ArticlesPanel
from tests.ui import panel_samples as samples
from tests.ui.panel_samples import PanelSession

CHOICES = (
    EncodingChoice("cp1251", "Мост <b>закрыт</b> & открыт", 0),
    EncodingChoice("cp1252", "Ìîñò çàêðûò", 0),
    EncodingChoice("cp1253", "Μξρς ηΰκπϋς " * 10, 3),
)


@pytest.fixture
def session() -> PanelSession:
    session = PanelSession()
    session.encoded = {"a"}
    return session


@pytest.fixture
def menu(qtbot, session: PanelSession) -> EncodingMenu:
    menu = EncodingMenu(session)
    qtbot.addWidget(menu)
    menu.set_document(replace(samples.DOCUMENTS[0], encoding="cp1252"))
    return menu


def test_it_asks_when_it_opens_and_shows_each_reading(menu: EncodingMenu, session: PanelSession) -> None:
    menu.aboutToShow.emit()
    assert session.asked == [("find_encodings", "a")]
    assert [action.isEnabled() for action in menu.actions()] == [False]
    session.encodings_found.emit(Encodings("a", CHOICES))
    first, second, third = menu.actions()
    assert first.text() == "cp1251 · Мост <b>закрыт</b> && открыт"
    assert first.toolTip() == "<qt>Мост &lt;b&gt;закрыт&lt;/b&gt; &amp; открыт</qt>"
    assert [action.isChecked() for action in menu.actions()] == [False, True, False]
    assert third.text().endswith("…")
    assert "3 characters cannot be read this way" in third.toolTip()
    assert second.statusTip() == "Ìîñò çàêðûò"


def test_choosing_another_reads_anew_and_the_present_one_does_nothing(
    menu: EncodingMenu, session: PanelSession
) -> None:
    session.encodings_found.emit(Encodings("a", CHOICES))
    menu.actions()[1].trigger()
    assert session.asked == []
    menu.actions()[0].trigger()
    assert session.asked == [("set_encoding", "a", "cp1251")]


def test_an_answer_about_another_article_is_left_alone(menu: EncodingMenu, session: PanelSession) -> None:
    session.encodings_found.emit(Encodings("b", CHOICES))
    assert menu.isEmpty()
    session.encodings_found.emit(Encodings("a", ()))
    assert [action.isEnabled() for action in menu.actions()] == [False]


def test_it_can_be_had_for_articles_with_a_choice_only(qtbot, session: PanelSession) -> None:
    panel = ArticlesPanel(session)
    qtbot.addWidget(panel)
    panel.view.setCurrentIndex(panel.rows.index(0, 0))
    assert panel.encoding_menu.menuAction().isEnabled()
    panel.view.setCurrentIndex(panel.rows.index(1, 0))
    assert not panel.encoding_menu.menuAction().isEnabled()


def test_a_read_only_project_has_no_choice(qtbot, session: PanelSession) -> None:
    session.read_only = True
    panel = ArticlesPanel(session)
    qtbot.addWidget(panel)
    panel.view.setCurrentIndex(panel.rows.index(0, 0))
    assert not panel.encoding_menu.menuAction().isEnabled()
