"""The line above the findings that counts what is judged and hidden."""

from __future__ import annotations

from desktop.ui.findings_panel.hidden import HiddenJudgements
from tests.turns import take_turns
from tests.ui.panel_samples import PanelSession


def test_it_is_there_only_while_something_judged_is_hidden(qtbot) -> None:
    session = PanelSession()
    line = HiddenJudgements(session)
    qtbot.addWidget(line)
    assert line.isHidden() and not line.action.isEnabled()
    session.hidden_judged = (0.29, 0.412)
    session.show(session.collation)
    take_turns()
    assert not line.isHidden()
    assert line.label.text() == "2 judged, hidden"
    assert line.button.text() == "Show from 29\u00a0%"
    line.button.click()
    assert session.asked == [("set_shown_similarity", 0.29)], "not 0.28: that is a matter of rounding"
    session.hidden_judged = (0.4199,)
    session.put(session.project)
    take_turns()
    assert line.label.text() == "1 judged, hidden"
    line.action.trigger()
    assert session.asked[-1] == ("set_shown_similarity", 0.41)
    session.hidden_judged = ()
    session.put(session.project)
    take_turns()
    assert line.isHidden() and not line.action.isEnabled()
