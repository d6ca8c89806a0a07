from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.model import (
    Anchoring,
    Annotation,
    Body,
    Collation,
    Judgement,
    JudgementEvent,
    Motivation,
    NearestFigures,
    Project,
    Status,
    Target,
)
from desktop.session.state import Selection
from desktop.ui.inspector.panel import Inspector
from desktop.ui.theme import DARK, LIGHT, palette_of
from tests.turns import take_turns
from tests.ui import panel_samples as samples
from tests.ui.panel_samples import PanelSession

NOTE = Annotation(
    "n1", Motivation.COMMENTING, (Target(finding_id=samples.NUMBERS.id),), (Body("Ask the harbour."),), "Ada"
)


@pytest.fixture
def session() -> PanelSession:
    return PanelSession()


@pytest.fixture
def inspector(qtbot, session: PanelSession) -> Inspector:
    inspector = Inspector(session)
    for changed in (session.selection_changed, session.collation_changed, session.project_changed):
        changed.connect(lambda *_: take_turns())
    qtbot.addWidget(inspector)
    inspector.resize(340, 480)
    inspector.show()
    qtbot.waitExposed(inspector)
    return inspector


def test_without_a_selection_it_says_what_to_do(inspector: Inspector) -> None:
    assert inspector._body.currentWidget() is inspector._body.placeholder
    assert inspector._body.placeholder.text().startswith("Select a finding")


def test_an_empty_project_says_so(qtbot) -> None:
    inspector = Inspector(PanelSession(empty=True))
    qtbot.addWidget(inspector)
    assert inspector._body.placeholder.text().startswith("Once there are articles")


def test_the_selected_finding_is_shown_with_its_judgement(inspector: Inspector, session: PanelSession) -> None:
    session.put(replace(session.project, judgements=(Judgement(samples.NUMBERS.id, Status.CONFIRMED, creator="Ada"),)))
    session.select_finding(samples.NUMBERS.id)
    assert inspector.headline.kind.text() == "Numbers disagree"
    assert inspector.headline.text.text().startswith("People aboard: up to 240 against 212")
    assert "212 lies outside about 240" in inspector.page.toPlainText()
    assert inspector.judgements.buttons[Status.CONFIRMED].isChecked()
    assert inspector.judged.text.text() == "Confirmed by Ada"


def test_a_sentence_without_a_finding_has_no_judgement(inspector: Inspector, session: PanelSession) -> None:
    session._select(Selection("", samples.RESCUE_B))
    assert inspector.headline.text.text() == "B ¶1 s2"
    assert inspector.judgements.isHidden() and inspector.judged.isHidden()
    assert not inspector.note_box.isHidden()


def test_nearest_figures_are_shown_at_a_sentence_and_offered_at_a_finding(
    inspector: Inspector, session: PanelSession
) -> None:
    session.nearest = (NearestFigures(samples.CLAIM_A, (samples.CLAIM_B,)),)
    session._select(Selection("", samples.ABOARD_A))
    assert "Compare “up to 240” with" in inspector.page.toPlainText()
    session.select_finding(samples.AGREEING.id)
    assert "Compare" not in inspector.page.toPlainText()
    assert "Show the nearest figures in other articles" in inspector.page.toPlainText()
    inspector.page.followed.emit("nearest:")
    take_turns()
    assert "Compare “up to 240” with" in inspector.page.toPlainText()
    assert "B ¶1 s1" in inspector.page.toPlainText()
    session.select_finding(samples.SIMILAR.id)
    session.select_finding(samples.AGREEING.id)
    assert "Compare “up to 240” with" in inspector.page.toPlainText(), "who came back sees what was asked for"
    session.select_finding(samples.NUMBERS.id)
    assert "nearest figures" not in inspector.page.toPlainText(), "every article has one"


def test_a_figure_chosen_by_itself_shows_the_nearest_at_once(inspector: Inspector, session: PanelSession) -> None:
    session.nearest = (NearestFigures(samples.CLAIM_A, (samples.CLAIM_B,)),)
    session._select(Selection(samples.SIMILAR.id, samples.CLAIM_A.place))
    assert inspector.page.toPlainText().startswith("Compare “up to 240” with"), "before what the finding says"
    session._select(Selection("", samples.CLAIM_A.place))
    assert inspector.page.toPlainText().startswith("Compare “up to 240” with"), "before the counterparts"
    session._select(Selection(samples.SIMILAR.id, samples.ABOARD_A))
    assert "Compare" not in inspector.page.toPlainText()
    session._select(Selection(samples.AGREEING.id, samples.CLAIM_A.place))
    assert "Compare" not in inspector.page.toPlainText(), "a step through the findings stops at a figure"


def test_of_very_many_figures_the_nearest_are_looked_for_when_somebody_asks(
    inspector: Inspector, session: PanelSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.inspector.panel._FEW_FIGURES", 2)
    session.nearest = (NearestFigures(samples.CLAIM_A, (samples.CLAIM_B,)),)
    session._select(Selection("", samples.ABOARD_A))
    assert "Compare" not in inspector.page.toPlainText()
    inspector.page.followed.emit("nearest:")
    take_turns()
    assert "Compare “up to 240” with" in inspector.page.toPlainText()
    session._select(Selection("", samples.RESCUE_B))
    assert "nearest figures" not in inspector.page.toPlainText(), "a sentence without a figure"


@pytest.mark.parametrize(
    ("key", "status"),
    [
        (Qt.Key.Key_C, Status.CONFIRMED),
        (Qt.Key.Key_D, Status.DISMISSED),
        (Qt.Key.Key_R, Status.RESOLVED),
        (Qt.Key.Key_O, Status.OPEN),
    ],
)
@pytest.mark.parametrize("where", ["page", "button"])
def test_letters_judge_from_the_page_and_the_buttons(
    qtbot, inspector: Inspector, session: PanelSession, key: Qt.Key, status: Status, where: str
) -> None:
    session.select_finding(samples.SIMILAR.id)
    session.asked.clear()
    inspector.activateWindow()
    focused: QWidget = inspector.page if where == "page" else inspector.judgements.buttons[Status.RESOLVED]
    focused.setFocus()
    qtbot.keyClick(focused, key)
    assert session.asked == [("judge", (samples.SIMILAR.id,), status, "")]


def test_letters_are_typing_in_the_note_box(qtbot, inspector: Inspector, session: PanelSession) -> None:
    session.select_finding(samples.SIMILAR.id)
    session.asked.clear()
    inspector.activateWindow()
    inspector.start_note()
    qtbot.keyClicks(inspector.note_box, "record")
    assert inspector.note_box.toPlainText() == "record" and session.asked == []
    qtbot.keyClick(inspector.note_box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert session.asked == [("add_note", "record", [Target(finding_id=samples.SIMILAR.id)])]
    assert inspector.note_box.toPlainText() == ""


def test_what_was_typed_belongs_to_the_finding_it_was_typed_for(inspector: Inspector, session: PanelSession) -> None:
    session.select_finding(samples.SIMILAR.id)
    inspector.note_box.setPlainText("check this")
    session.select_finding(samples.NUMBERS.id)
    assert ("add_note", "check this", [Target(finding_id=samples.SIMILAR.id)]) in session.asked


def test_a_note_on_a_sentence_is_anchored_in_its_article(inspector: Inspector, session: PanelSession) -> None:
    session._select(Selection("", samples.RESCUE_B))
    inspector.note_box.setPlainText("who says so?")
    inspector.note_box.finish()
    assert session.asked == [("add_note", "who says so?", [session.target_at(samples.RESCUE_B)])]


def test_hiding_the_panel_saves_what_was_typed_and_blanks_are_no_note(
    inspector: Inspector, session: PanelSession
) -> None:
    session.select_finding(samples.SIMILAR.id)
    session.asked.clear()
    inspector.note_box.setPlainText("  \n ")
    inspector.note_box.finish()
    assert session.asked == []
    inspector.note_box.setPlainText("kept")
    inspector.hide()
    assert session.asked == [("add_note", "kept", [Target(finding_id=samples.SIMILAR.id)])]


def test_a_pause_in_typing_saves_and_more_typing_changes_the_same_note(
    inspector: Inspector, session: PanelSession
) -> None:
    session.select_finding(samples.SIMILAR.id)
    session.asked.clear()
    inspector.note_box.setPlainText("who")
    inspector.note_box.save()
    note_id = session.project.annotations[0].id
    take_turns()
    assert inspector.note_box.toPlainText() == "who"
    assert "Notes" not in inspector.page.toPlainText()  # it stands in the box, not in the list too
    inspector.note_box.setPlainText("who says so?")
    inspector.note_box.finish()
    take_turns()
    assert session.asked == [
        ("add_note", "who", [Target(finding_id=samples.SIMILAR.id)]),
        ("edit_note", note_id, "who says so?", ()),
    ]
    assert "Notes" in inspector.page.toPlainText()


def test_a_note_that_is_deleted_again_while_typing_is_removed(inspector: Inspector, session: PanelSession) -> None:
    session.select_finding(samples.SIMILAR.id)
    inspector.note_box.setPlainText("who")
    inspector.note_box.save()
    note_id = session.project.annotations[0].id
    inspector.note_box.setPlainText("")
    inspector.note_box.finish()
    assert session.asked[-1] == ("remove_note", note_id)


def test_a_note_whose_adding_was_undone_is_added_anew(inspector: Inspector, session: PanelSession) -> None:
    session.select_finding(samples.SIMILAR.id)
    inspector.note_box.setPlainText("who")
    inspector.note_box.save()
    session.put(replace(session.project, annotations=()))
    inspector.note_box.setPlainText("who says so?")
    inspector.note_box.finish()
    assert session.asked[-1] == ("add_note", "who says so?", [Target(finding_id=samples.SIMILAR.id)])


def test_another_project_gets_nothing_of_what_was_typed_for_this_one(
    inspector: Inspector, session: PanelSession
) -> None:
    session.select_finding(samples.SIMILAR.id)
    session.asked.clear()
    inspector.note_box.setPlainText("half a wo")
    session.opened.emit("other.synoptic")
    session._select(Selection())
    assert session.asked == [] and inspector.note_box.toPlainText() == ""


def test_an_old_note_that_is_emptied_stays_as_it_was(inspector: Inspector, session: PanelSession) -> None:
    session.put(replace(session.project, annotations=(NOTE,)))
    session.select_finding(samples.NUMBERS.id)
    session.asked.clear()
    inspector.page.followed.emit("edit:n1")
    inspector.note_box.setPlainText("")
    inspector.note_box.finish()
    assert session.asked == []


def test_notes_are_listed_changed_and_removed(inspector: Inspector, session: PanelSession) -> None:
    session.put(replace(session.project, annotations=(NOTE,)))
    session.select_finding(samples.NUMBERS.id)
    session.asked.clear()
    assert "Ask the harbour.  Written by Ada" in inspector.page.toPlainText()
    inspector.page.followed.emit("edit:n1")
    assert inspector.note_box.toPlainText() == "Ask the harbour."
    inspector.note_box.finish()
    assert session.asked == []
    inspector.page.followed.emit("edit:n1")
    inspector.note_box.setPlainText("Ask the owner.")
    inspector.note_box.finish()
    inspector.page.followed.emit("remove:n1")
    assert session.asked == [("edit_note", "n1", "Ask the owner.", ()), ("remove_note", "n1")]


def test_a_note_that_was_just_written_is_seen(qtbot, inspector: Inspector, session: PanelSession) -> None:
    session.put(replace(session.project, annotations=(NOTE,)))
    session.select_finding(samples.NUMBERS.id)
    inspector.resize(260, 420)
    bar = inspector.page.verticalScrollBar()
    assert bar.maximum() > 0 and bar.value() == 0
    inspector.page.followed.emit("edit:n1")
    inspector.note_box.finish()
    qtbot.waitUntil(lambda: bar.value() > 0)


def test_place_labels_lead_to_their_places(inspector: Inspector, session: PanelSession) -> None:
    session.select_finding(samples.NUMBERS.id)
    session.asked.clear()
    inspector.page.followed.emit("place:1")
    assert session.asked == [("select_finding", samples.NUMBERS.id, samples.ABOARD_B)]
    assert session.selection.finding_id == samples.NUMBERS.id


def test_a_read_only_project_is_only_read(inspector: Inspector, session: PanelSession) -> None:
    session.read_only = True
    session.put(replace(session.project, annotations=(NOTE,)))
    session.select_finding(samples.NUMBERS.id)
    session.asked.clear()
    inspector.judge(Status.CONFIRMED)
    assert session.asked == []
    assert inspector.note_box.isHidden() and not inspector.judgements.isEnabled()
    assert "Remove" not in inspector.page.toPlainText()


def test_a_place_in_an_article_that_is_gone_shows_nothing(inspector: Inspector, session: PanelSession) -> None:
    session._select(Selection("", samples.RESCUE_B))
    session.show(Collation(documents=samples.DOCUMENTS[:1]))
    assert inspector._body.currentWidget() is inspector._body.placeholder
    session.put(Project())


def test_every_focusable_part_has_a_name(inspector: Inspector, session: PanelSession) -> None:
    session.select_finding(samples.NUMBERS.id)
    for widget in inspector.findChildren(QWidget):
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.isVisible():
            named = widget.accessibleName() or getattr(widget, "text", str)() or widget.focusProxy()
            assert named, widget


def test_another_theme_colours_headline_and_history_anew(inspector: Inspector, session: PanelSession) -> None:
    session.select_finding(samples.NUMBERS.id)
    for theme in (DARK, LIGHT):
        inspector.setPalette(palette_of(theme))
        for label, colour in ((inspector.headline.kind, theme.numbers.line), (inspector.judged.text, theme.muted)):
            assert label.palette().color(label.foregroundRole()) == colour


def test_in_a_low_window_the_judgements_stay_in_sight(qtbot, inspector: Inspector, session: PanelSession) -> None:
    session.select_finding(samples.NUMBERS.id)
    inspector.resize(340, 340)
    qtbot.waitUntil(lambda: inspector.height() == 340)
    bar = inspector.judgements
    assert bar.mapTo(inspector, bar.rect().bottomLeft()).y() <= inspector.height()


def test_a_note_whose_place_is_gone_is_not_shown_where_it_stood(inspector: Inspector, session: PanelSession) -> None:
    here = session.target_at(samples.RESCUE_B)
    for anchoring, shown in ((Anchoring.EXACT, True), (Anchoring.ORPHAN, False)):
        note = Annotation("n7", Motivation.COMMENTING, (replace(here, anchoring=anchoring),), (Body("Who saw it?"),))
        session.put(replace(session.project, annotations=(note,)))
        session._select(Selection("", samples.RESCUE_B))
        assert ("Who saw it?" in inspector.page.toPlainText()) is shown


def test_earlier_judgements_and_what_came_since_stand_below_the_latest(
    inspector: Inspector, session: PanelSession
) -> None:
    finding = samples.NUMBERS
    first = Judgement(finding.id, Status.DISMISSED, "scope", "Ben", "2024-04-30T10:00:00Z")
    last = Judgement(finding.id, Status.CONFIRMED, "", "Ada", "2024-05-01T10:00:00Z")
    session.events = tuple(JudgementEvent(one.modified, one.creator, one.finding_id, one) for one in (first, last))
    session.unseen = finding.places[:1]
    session.put(replace(session.project, judgements=(last,)))
    session.select_finding(finding.id)
    lines = inspector.judged.text.text().split("\n")
    assert lines[0].startswith("Confirmed by Ada, 1 May 2024")
    assert lines[1] == "New since then: A ¶2 s1"
    assert lines[2].startswith("Before: Dismissed by Ben, 30 Apr 2024") and lines[2].endswith(
        "(Same thing, other scope)"
    )
    assert "30 April 2024" in inspector.judged.text.toolTip()
    inspector.judged.button.click()
    assert session.asked[-1] == ("take_back_judgement", finding.id)


def test_what_was_judged_under_another_id_cannot_be_taken_back_here(
    inspector: Inspector, session: PanelSession
) -> None:
    session.put(replace(session.project, judgements=(Judgement(samples.NUMBERS.id, Status.DISMISSED),)))
    session.select_finding(samples.NUMBERS.id)
    assert inspector.judged.button.isHidden()
