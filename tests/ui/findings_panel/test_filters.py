"""The chips above the findings: each narrows the list, several at once, by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from desktop.model import Collation, Document, FindingKind, Severity, Status
from desktop.ui.findings_panel.filter_chip import FilterChip
from desktop.ui.findings_panel.filters import MOST_LETTERS
from desktop.ui.findings_panel.panel import FindingsPanel
from desktop.ui.theme import DARK, LIGHT, palette_of
from tests.ui import panel_samples as samples
from tests.ui.panel_samples import PanelSession


@pytest.fixture
def session() -> PanelSession:
    return PanelSession()


@pytest.fixture
def panel(qtbot, session: PanelSession) -> FindingsPanel:
    panel = FindingsPanel(session)
    qtbot.addWidget(panel)
    panel.resize(330, 420)
    panel.show()
    return panel


def test_chips_of_kinds_add_up_and_chips_of_other_rows_narrow(panel: FindingsPanel, session: PanelSession) -> None:
    filters = panel.filters
    filters.kinds[FindingKind.REPEAT].click()
    assert session.visible == (samples.REPEAT.id,)
    filters.kinds[FindingKind.VERBATIM].click()
    assert session.visible == (samples.REPEAT.id, samples.VERBATIM.id)
    filters.statuses[Status.CONFIRMED].click()
    assert session.visible == ()
    filters.clear_button.click()
    assert len(session.visible) == 4 and not filters.clear_button.isEnabled()


def test_more_chips_are_shown_when_asked_for_and_filter_nothing_when_put_away(panel, session) -> None:
    filters = panel.filters
    assert not filters.narrower.isVisible()
    filters.more.setChecked(True)
    assert filters.narrower.isVisible()
    filters.severities[Severity.HIGH].click()
    filters.articles["c"].click()
    few = session.visible
    assert 0 < len(few) < 4
    filters.more.setChecked(False)
    assert len(session.visible) == 4 and not filters.articles["c"].isChecked()


def test_the_articles_chips_follow_the_articles(panel: FindingsPanel, session: PanelSession) -> None:
    filters = panel.filters
    filters.more.setChecked(True)
    assert [chip.text() for chip in filters.articles.values()] == ["A", "B", "C"]
    filters.articles["c"].click()
    assert session.visible == (samples.NUMBERS.id, samples.VERBATIM.id)
    session.show(Collation(documents=session.collation.documents[1:]))
    assert filters.articles["c"].isChecked() and filters.articles["c"].text() == "B"
    assert filters.articles["c"].accessibleName() == "Only: B  Chart blamed for grounding"
    session.show(Collation())
    assert filters.articles == {} and filters.wanted().articles == frozenset()


def test_many_articles_are_chosen_from_a_list(panel: FindingsPanel, session: PanelSession) -> None:
    filters = panel.filters
    filters.more.setChecked(True)
    filters.articles["c"].click()
    more = tuple(Document(id=f"d{n}", title=f"Report {n}", text="Short.") for n in range(MOST_LETTERS))
    held = session.collation
    session.show(Collation(documents=(*held.documents, *more)))
    assert filters.articles == {} and filters.article_list.isVisible()
    assert filters.article_list.currentText() == "C  Chart blamed for grounding"
    assert filters.wanted().articles == {"c"} and filters.clear_button.isEnabled()
    filters.article_list.setCurrentIndex(0)
    assert filters.wanted().articles == frozenset()
    filters.article_list.setCurrentIndex(filters.article_list.findData("a"))
    session.show(held)
    assert filters.articles["a"].isChecked() and not filters.article_list.isVisible()


def test_chips_are_reached_and_used_by_keyboard(qtbot, panel: FindingsPanel, session: PanelSession) -> None:
    kinds = list(panel.filters.kinds.values())
    kinds[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(kinds[0], Qt.Key.Key_Right)
    assert panel.focusWidget() is kinds[1]
    qtbot.keyClick(kinds[1], Qt.Key.Key_Up)
    qtbot.keyClick(kinds[0], Qt.Key.Key_Left)
    assert panel.focusWidget() is kinds[-1]
    panel.filters.chips.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(kinds[-1], Qt.Key.Key_Left)
    assert panel.focusWidget() is kinds[0]
    panel.filters.chips.unsetLayoutDirection()
    kinds[2].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(kinds[2], Qt.Key.Key_Space)
    assert kinds[2].isChecked() and session.visible == (samples.REPEAT.id,)
    qtbot.keyClick(kinds[2], Qt.Key.Key_Tab)
    assert panel.focusWidget() is panel.filters.statuses[Status.OPEN], "Tab goes from row to row"


def test_in_a_low_panel_chips_wait_behind_more_unless_one_is_on(qtbot, panel: FindingsPanel) -> None:
    font = panel.font()
    font.setPointSize(18)
    panel.setFont(font)
    assert panel.filters.chips.isVisible()
    panel.resize(330, panel.minimumSizeHint().height())
    qtbot.waitUntil(lambda: not panel.filters.chips.isVisible())
    panel.filters.more.setChecked(True)
    assert panel.filters.chips.isVisible()
    panel.filters.statuses[Status.OPEN].click()
    panel.filters.more.setChecked(False)
    assert panel.filters.chips.isVisible(), "what narrows the list is seen"
    panel.filters.statuses[Status.OPEN].click()
    assert not panel.filters.chips.isVisible()


def test_judging_several_at_once_leaves_the_filter_as_it_is(panel: FindingsPanel, session: PanelSession) -> None:
    panel.filters.kinds[FindingKind.REPEAT].click()
    panel.filters.kinds[FindingKind.SIMILAR].click()
    panel.view.selectAll()
    panel.judge(Status.CONFIRMED)
    assert ("judge", (samples.REPEAT.id, samples.SIMILAR.id), Status.CONFIRMED, "") in session.asked
    assert session.visible == (samples.REPEAT.id, samples.SIMILAR.id)


@pytest.mark.parametrize("width", [250, 330, 600])
def test_no_chip_is_cut_or_covered(qtbot, panel: FindingsPanel, width: int) -> None:
    panel.filters.more.setChecked(True)
    panel.resize(width, 500)
    qtbot.waitUntil(lambda: panel.filters.width() == width)
    chips = [chip for chip in panel.filters.findChildren(FilterChip) if chip.isVisible()]
    places = [
        chip.geometry().translated(chip.parentWidget().mapTo(panel, chip.parentWidget().pos() * 0)) for chip in chips
    ]
    assert len(chips) == 5 + 4 + 4 + 3
    assert all(place.left() >= 0 and place.right() < width for place in places)
    assert not any(a.intersects(b) for at, a in enumerate(places) for b in places[:at])


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_chip_that_is_on_differs_in_grey_too(qtbot, theme) -> None:
    chip = FilterChip("Only: Open", text="A")
    qtbot.addWidget(chip)
    chip.setPalette(palette_of(theme))
    chip.resize(chip.sizeHint())

    def grey() -> QImage:
        return chip.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)

    off = grey()
    chip.setChecked(True)
    on = grey()
    width, height = off.width(), off.height()
    changed = sum(
        abs(off.pixelColor(x, y).red() - on.pixelColor(x, y).red()) > 60 for x in range(width) for y in range(height)
    )
    assert changed > width, "a bar and an edge, not only a fill"
