"""An editor dismisses the same footer three times, is told what could be left out, and decides."""

from __future__ import annotations

import pytest

from desktop.model import FindingKind, Status
from desktop.ui.dialogs.rules import RulesDialog
from desktop.ui.main_window import MainWindow

FOOTER = "The Lunde Courier thanks fishermen along the whole northern coast for {what}."
THANKS = ("pictures of the storm", "letters to the council", "scores of every match")
STORIES = ("The bridge over the river is closed.", "The ferry stays in dock.", "The market moves indoors.")


@pytest.fixture
def window(window_on) -> MainWindow:
    texts = {}
    for number, (story, thanks) in enumerate(zip(STORIES, THANKS, strict=True)):
        for copy, said in (("a", story), ("b", "Rain fell for days on end.")):
            footer = FOOTER.format(what=thanks)
            texts[f"{number}{copy}"] = f"{copy.upper()} {number}\n\n{said}\n\n{footer}\n"
    return window_on(**texts)


def footers(window: MainWindow) -> list[str]:
    """The footer of each story, in both its copies."""
    collation = window.session.collation
    return [
        finding.id
        for finding in collation.findings
        if finding.kind is FindingKind.VERBATIM
        and len(finding.places) == 2
        and "Courier" in collation.quote(finding.places[0])
    ]


def test_the_third_dismissal_says_what_they_share_and_nothing_is_done_without_a_click(window, settled, qtbot):
    session = window.session
    found = footers(window)
    assert len(found) == 3
    for finding in found[:2]:
        session.judge([finding], Status.DISMISSED, "boilerplate")
    assert not window.messages.isVisible()
    session.judge([found[2]], Status.DISMISSED, "boilerplate")
    shared = "The Lunde Courier thanks fishermen along the whole northern coast for"
    assert window.messages.text() == f"3 findings that you dismissed as boilerplate share “{shared}”."
    assert session.project.options.ignored_phrases == ()
    window.ruling.show_rules()
    dialog = window.findChild(RulesDialog)
    suggested = dialog.list.topLevelItem(0)
    assert (suggested.text(0), suggested.child(0).text(0)) == ("Suggested (1)", f"Leave out the phrase “{shared}”")
    dialog.apply_button.click()
    settled(window)
    assert session.project.options.ignored_phrases == (shared,)
    assert [dialog.list.topLevelItem(n).text(0) for n in range(2)] == ["Suggested (0)", "In force (1)"]
    assert not dialog.apply_button.isEnabled()
    dialog.back_button.click()
    settled(window)
    assert session.project.options.ignored_phrases == ()
    assert dialog.list.topLevelItem(0).text(0) == "Suggested (1)"
    dialog.reject()


def test_it_is_said_once(window, qtbot):
    session = window.session
    for finding in footers(window):
        session.judge([finding], Status.DISMISSED, "boilerplate")
    assert window.messages.isVisible()
    window.messages.hide()
    session.undo_stack.undo()
    session.undo_stack.redo()
    assert not window.messages.isVisible()
