"""Closing while the disk is full: nothing goes unasked, and trying again waits for its answer."""

from __future__ import annotations

from desktop.model import Status
from desktop.project import DiskFull, Store
from desktop.ui import parts
from desktop.ui.dialogs.unsaved import Choice


def test_closing_asks_until_all_is_written_or_given_up(sample, make_window, settled, monkeypatch):
    finding = sample.session.visible_findings()[0]
    path = sample.session.path
    commit, full, asked = Store.commit, [True], []

    def guarded(store, *args, **named):
        if full[0]:
            raise DiskFull("The disk is full.")
        commit(store, *args, **named)

    def answer(why, parent):
        asked.append(why)
        full[0] = len(asked) < 3  # there is room again by the third question's "Try Again"
        return Choice.STAY if len(asked) == 1 else Choice.TRY_AGAIN

    monkeypatch.setattr(Store, "commit", guarded)
    monkeypatch.setattr(parts, "ask_unsaved", answer)
    sample.session.judge([finding], Status.CONFIRMED)
    assert not sample.close(), "closed at once, though the judgement may not be written yet"
    assert sample.isVisible()
    assert sample.close()
    assert asked == ["The disk is full."] * 3
    again = make_window()
    assert again.session.open_project(path)
    settled(again)
    assert again.session.project.status(finding) is Status.CONFIRMED
