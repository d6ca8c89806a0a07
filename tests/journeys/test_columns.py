"""An editor arranges the columns: keeps one open, looks at two alone, brings one beside another, reads wider lines."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.model import Place
from desktop.ui.articles_panel.details import DetailsDialog
from desktop.ui.collation_view.menus import far_articles


def _ids(window) -> list[str]:
    return [document.id for document in window.session.project.documents]


def test_a_pinned_article_stays_while_others_come_and_go(sample, qtbot):
    ids, view = _ids(sample), sample.view
    view.focus_column(0)
    sample.actions_by_name["pin_column"].trigger()
    assert view.area.column(ids[0]).header.pin_button.isVisible()
    for index in (3, 4, 2, 1, 4):
        view.focus_column(index)
        assert {ids[0], ids[index]} <= set(view.columns_open())
        assert not sample.actions_by_name["pin_column"].isChecked(), "it speaks of the article with the keyboard"
    view.focus_column(0)
    assert sample.actions_by_name["pin_column"].isChecked()
    qtbot.mouseClick(view.area.column(ids[0]).header.pin_button, Qt.MouseButton.LeftButton)
    assert not view.area.pinned() and not sample.actions_by_name["pin_column"].isChecked()


def test_the_menu_of_a_column_pins_it_and_too_many_are_refused_in_words(sample, qtbot):
    said = []
    sample.session.message.connect(lambda message: said.append(message.text))
    for document_id in _ids(sample):
        sample.view.area.open([document_id])
        header = sample.view.area.column(document_id).header
        header.menu.aboutToShow.emit()
        pin = next(action for action in header.menu.actions() if action.isCheckable())
        pin.trigger()
    assert sample.view.area.pinned() and len(sample.view.area.pinned()) < len(_ids(sample))
    assert "pinned" in said[-1]


def test_the_menu_of_a_column_offers_what_the_list_of_articles_does(sample, qtbot):
    (document_id,) = _ids(sample)[1:2]
    sample.view.area.open([document_id])
    header = sample.view.area.column(document_id).header
    header.menu.aboutToShow.emit()
    described = sample.panels.articles.details_action.text()
    next(action for action in header.menu.actions() if action.text() == described).trigger()
    (dialog,) = sample.findChildren(DetailsDialog)
    dialog.title.setText("The other side")
    dialog.accept()
    assert sample.session.project.document(document_id).title == "The other side"
    assert header.title.text == "The other side"


def test_a_pair_alone_and_back_with_esc(sample, qtbot):
    view = sample.view
    before = view.columns_open()
    finding = next(f for f in sample.session.collation.findings if len({p.document_id for p in f.places}) == 2)
    sample.session.select_finding(finding.id)
    before = view.columns_open()
    sample.actions_by_name["focus_pair"].trigger()
    assert set(view.columns_open()) == {place.document_id for place in finding.places}
    assert view.area.spines() == () and sample.actions_by_name["focus_pair"].isChecked()
    for _ in range(6):
        sample.session.step_finding(1)
        assert len(view.columns_open()) == 2
        assert sample.session.selection.place.document_id in view.columns_open()
    sample.actions_by_name["cancel"].trigger()
    assert view.columns_open() == before and not sample.actions_by_name["focus_pair"].isChecked()


def test_nothing_current_is_no_pair(sample):
    said = []
    sample.session.message.connect(lambda message: said.append(message.text))
    sample.session.select_place(None)
    sample.actions_by_name["focus_pair"].trigger()
    assert "two articles" in said[-1]
    assert not sample.view.area.paired and not sample.actions_by_name["focus_pair"].isChecked()


def test_a_counterpart_is_brought_beside_the_sentence(sample):
    session, project = sample.session, sample.session.project
    far = [
        (place, found[0])
        for match in session.collation.matches
        for place in (match.left, match.right)
        if (found := far_articles(place, session.counterparts(place), project))
    ]
    place, other = far[0]
    session.select_place(place)
    sample.actions_by_name["bring"].trigger()
    ids = _ids(sample)
    assert ids.index(other) == ids.index(place.document_id) + 1
    assert {place.document_id, other} <= set(sample.view.columns_open())
    session.undo_stack.undo()
    assert _ids(sample) == [document.id for document in project.documents]


def test_reading_width_is_remembered(sample, make_window, settled):
    compact = len(sample.view.columns_open())
    sample.parts.width_menu.choices["wide"].trigger()
    assert len(sample.view.columns_open()) < compact
    sample.close()
    again = make_window()
    again.session.open_sample()
    settled(again)
    assert again.parts.width_menu.choices["wide"].isChecked()
    assert len(again.view.columns_open()) < compact
    again.parts.width_menu.choices["compact"].trigger()
    assert len(again.view.columns_open()) == compact


def test_the_best_below_the_slider_is_named_and_shown_when_asked_for(sample):
    session, view = sample.session, sample.view
    open_here = set(view.columns_open())

    def lacking(place):
        shown = {p.document_id for m in session.counterparts(place) for p in (m.left, m.right)}
        hidden = {p.document_id for m in session.hidden_counterparts(place) for p in (m.left, m.right)}
        return (hidden - shown) & open_here - {place.document_id}

    sentences = (s for i in view.columns_open() for s in session.collation.sentences(i))
    place = next(p for s in sentences if lacking(p := Place(s.document_id, s.span)))
    view.choose(place)
    other = sorted(lacking(place))[0]
    header = view.area.column(other).header
    assert "(best " in header.hint
    sample.actions_by_name["show_best"].trigger()
    assert view.area.column(other).text.current
    assert "too little" in header.hint
    session.select_place(None)
    assert header.hint == ""
