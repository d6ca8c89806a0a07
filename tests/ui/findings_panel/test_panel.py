from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt

from desktop.model import Collation, Judgement, Status
from desktop.session.state import CompareState, CompareStatus, Message, SaveStatus
from desktop.ui.findings_panel.model import Column, Role
from desktop.ui.findings_panel.panel import FindingsPanel
from desktop.ui.theme import DARK, LIGHT, palette_of
from tests.turns import take_turns
from tests.ui import panel_samples as samples
from tests.ui.panel_samples import PanelSession


@pytest.fixture
def session() -> PanelSession:
    return PanelSession()


@pytest.fixture
def panel(qtbot, session: PanelSession) -> FindingsPanel:
    panel = FindingsPanel(session)
    qtbot.addWidget(panel)
    panel.resize(372, 420)
    panel.show()
    return panel


def _click(qtbot, panel: FindingsPanel, finding_id: str, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    middle = panel.view.visualRect(panel.model.index_of(finding_id)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, modifier, QPoint(middle))


def test_the_session_is_told_what_the_list_shows(panel: FindingsPanel, session: PanelSession) -> None:
    shown = (samples.NUMBERS.id, samples.REPEAT.id, samples.VERBATIM.id, samples.SIMILAR.id)
    assert session.visible == shown
    panel.filters.agreements.setChecked(True)
    assert session.visible == (shown[0], samples.AGREEING.id, *shown[1:])
    panel.filters.text.setText("harbour")
    assert session.visible == (samples.VERBATIM.id,)


def test_a_click_selects_the_finding_once(qtbot, panel: FindingsPanel, session: PanelSession) -> None:
    _click(qtbot, panel, samples.REPEAT.id)
    assert session.asked == [("select_finding", samples.REPEAT.id)]
    assert panel.selected_ids() == (samples.REPEAT.id,)


def test_the_session_s_selection_is_followed_without_an_answer(panel: FindingsPanel, session: PanelSession) -> None:
    session.select_finding(samples.SIMILAR.id)
    assert panel.selected_ids() == (samples.SIMILAR.id,)
    assert session.asked == [("select_finding", samples.SIMILAR.id)]
    session.select_finding("")
    assert panel.selected_ids() == ()


def test_arrow_keys_step_through_findings_and_pass_over_groups(
    qtbot, panel: FindingsPanel, session: PanelSession
) -> None:
    session.select_finding(samples.NUMBERS.id)
    session.asked.clear()
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert session.asked == []  # the headings of the next two groups, the first of which is empty
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert session.asked == [("select_finding", samples.REPEAT.id)]


def test_several_are_judged_in_one_go(qtbot, panel: FindingsPanel, session: PanelSession) -> None:
    _click(qtbot, panel, samples.REPEAT.id)
    _click(qtbot, panel, samples.SIMILAR.id, Qt.KeyboardModifier.ControlModifier)
    assert panel.selected_ids() == (samples.REPEAT.id, samples.SIMILAR.id)
    session.asked.clear()
    panel.judgement_actions[Status.DISMISSED].trigger()
    assert session.asked == [("judge", (samples.REPEAT.id, samples.SIMILAR.id), Status.DISMISSED, "")]


@pytest.mark.parametrize(
    ("key", "status"),
    [("C", Status.CONFIRMED), ("D", Status.DISMISSED), ("R", Status.RESOLVED), ("O", Status.OPEN)],
)
def test_single_letters_judge(panel: FindingsPanel, session: PanelSession, key: str, status: Status) -> None:
    action = panel.judgement_actions[status]
    assert action.shortcut().toString() == key
    assert action.shortcutContext() is Qt.ShortcutContext.WidgetShortcut
    session.select_finding(samples.VERBATIM.id)
    session.asked.clear()
    action.trigger()
    assert session.asked[0] == ("judge", (samples.VERBATIM.id,), status, "")


def test_after_a_judgement_the_next_open_finding_is_current(panel: FindingsPanel, session: PanelSession) -> None:
    session.put(replace(session.project, judgements=(Judgement(samples.REPEAT.id, Status.CONFIRMED),)))
    session.select_finding(samples.NUMBERS.id)
    panel.judge(Status.CONFIRMED)
    assert session.selection.finding_id == samples.VERBATIM.id
    panel.judge(Status.OPEN)
    assert session.selection.finding_id == samples.VERBATIM.id


def test_the_next_open_finding_is_current_though_the_judged_one_leaves_the_list(
    panel: FindingsPanel, session: PanelSession
) -> None:
    panel.filters.statuses[Status.OPEN].click()
    session.select_finding(samples.NUMBERS.id)
    panel.judge(Status.DISMISSED, "scope")
    assert session.visible == (samples.REPEAT.id, samples.VERBATIM.id, samples.SIMILAR.id)
    assert panel.selected_ids() == (samples.REPEAT.id,)


def test_a_read_only_project_is_not_judged_and_says_so(panel: FindingsPanel, session: PanelSession) -> None:
    session.read_only, session.save_status = True, SaveStatus(text="Open to read only.")
    said: list[Message] = []
    session.message.connect(said.append)
    session.select_finding(samples.NUMBERS.id)
    session.asked.clear()
    panel.judge(Status.CONFIRMED)
    assert session.asked == [] and said == [Message("hint", "Open to read only.")]


def test_a_folded_group_stays_folded_when_the_list_begins_anew(panel: FindingsPanel) -> None:
    panel.view.setExpanded(panel.model.index(1, 0), False)
    panel.filters.agreements.setChecked(True)
    assert not panel.view.isExpanded(panel.model.index(1, 0))
    assert panel.view.isExpanded(panel.model.index(0, 0))


def test_a_lost_finding_can_be_looked_at_and_reopened(panel: FindingsPanel, session: PanelSession) -> None:
    session.gone = (Judgement("lost", Status.CONFIRMED, label="Toll"),)
    session.put(session.project)
    panel.view.expandAll()
    row = panel.model.index_of("lost")
    assert row.data(Role.GONE)
    flag = QItemSelectionModel.SelectionFlag
    panel.view.selectionModel().setCurrentIndex(row, flag.ClearAndSelect | flag.Rows)
    assert session.selection.finding_id == "lost"
    panel.judge(Status.OPEN)
    assert session.asked[-1] == ("judge", ("lost",), Status.OPEN, "")


def test_grouping_by_article_keeps_the_selection(panel: FindingsPanel, session: PanelSession) -> None:
    session.select_finding(samples.VERBATIM.id)
    panel.grouping.setCurrentIndex(panel.grouping.findData("article"))
    assert panel.selected_ids() == (samples.VERBATIM.id,)
    assert panel.model.index(1, Column.FINDING).data() == "B  Passengers safe after Alba hits reef (3)"


def test_empty_lists_say_why(qtbot, panel: FindingsPanel, session: PanelSession) -> None:
    panel.filters.text.setText("whale")
    assert panel._body.placeholder.text() == "No finding passes the filter."
    session.show(Collation(documents=samples.DOCUMENTS))
    assert panel._body.placeholder.text().startswith("Nothing was found")
    panel.filters.clear()
    assert panel._body.placeholder.text().startswith("Nothing was found")
    for state, said in (
        ("running", "Comparing…"),
        ("failed", "The comparison failed. F5 tries again."),
        ("partial", "The comparison is not complete. F5 starts it again."),
    ):
        session.compare_status = CompareStatus(CompareState(state))
        session.compare_changed.emit(session.compare_status)
        assert panel._body.placeholder.text() == said
    empty = FindingsPanel(PanelSession(empty=True))
    qtbot.addWidget(empty)
    assert "once there are articles" in empty._body.placeholder.text()


def test_an_unfinished_comparison_says_so(panel: FindingsPanel, session: PanelSession) -> None:
    assert panel.partial.isHidden()
    session.show(replace(session.collation, complete=False, missing=("pairs of articles",)))
    assert panel.partial.text() == "Not everything was compared: pairs of articles"
    assert not panel.partial.isHidden()


def test_a_narrow_list_shows_a_status_by_its_glyph_and_still_says_it(panel: FindingsPanel) -> None:
    def status(role: Qt.ItemDataRole) -> str:
        return str(panel.model.index_of(samples.REPEAT.id).siblingAtColumn(Column.STATUS).data(role))

    assert status(Qt.ItemDataRole.DisplayRole) == "Open"
    panel.setMinimumWidth(1)
    panel.resize(panel.fontMetrics().averageCharWidth() * 40, 420)
    assert status(Qt.ItemDataRole.DisplayRole) == ""
    assert status(Qt.ItemDataRole.AccessibleTextRole) == "Open"
    assert "Not judged yet" in status(Qt.ItemDataRole.ToolTipRole)


def test_another_theme_colours_the_list_anew(panel: FindingsPanel) -> None:
    for theme in (DARK, LIGHT):
        panel.setPalette(palette_of(theme))
        assert panel.model.index(0, 0).data(Qt.ItemDataRole.ForegroundRole) == theme.numbers.line


def test_a_very_long_group_comes_folded_and_stays_as_a_person_has_it(
    qtbot, session: PanelSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.findings_panel.panel._FOLDED_FROM", 0)
    panel = FindingsPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    groups = [panel.model.index(row, 0) for row, group in enumerate(panel.model.groups) if group.entries]
    assert groups and not any(panel.view.isExpanded(group) for group in groups)
    session.select_finding(samples.REPEAT.id)
    held = panel.model.index_of(samples.REPEAT.id).parent()
    assert panel.view.isExpanded(held), "whoever steps into it sees where"
    session.show(replace(session.collation, findings=session.collation.findings[1:]))
    assert panel.view.isExpanded(held)


def test_a_group_that_grows_very_long_is_folded_unless_a_person_has_opened_it(
    qtbot, session: PanelSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.findings_panel.panel._FOLDED_FROM", 1)
    held = session.collation
    (first, *more) = [replace(samples.SIMILAR, id=f"s{number}") for number in range(3)]
    session.show(replace(held, findings=(first,)))
    panel = FindingsPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    group = panel.model.index_of("s0").parent()
    assert panel.view.isExpanded(group)
    session.show(replace(held, findings=(first, *more)))
    group = panel.model.index_of("s2").parent()
    assert not panel.view.isExpanded(group)
    panel.view.expand(group)
    session.show(replace(held, findings=(first, more[0])))
    session.show(replace(held, findings=(first, *more)))
    assert panel.view.isExpanded(panel.model.index_of("s2").parent())


def test_words_are_looked_for_in_very_many_findings_in_turns(
    panel: FindingsPanel, session: PanelSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.findings_panel.panel._READ_AT_ONCE", 1)
    before = session.visible
    panel.filters.text.setText("whale")
    assert session.visible == before
    take_turns()
    assert session.visible == () and panel._body.placeholder.text() == "No finding passes the filter."
