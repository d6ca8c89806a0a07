"""A project file that was damaged is not opened as if nothing were wrong; what is sound in it can be had."""

from __future__ import annotations

import sqlite3

from PySide6.QtWidgets import QFileDialog, QPushButton

from desktop.model import Status


def test_a_damaged_project_is_told_and_rescued(sample, make_window, settled, tmp_path, monkeypatch):
    finding = sample.session.visible_findings()[0]
    sample.session.judge([finding], Status.CONFIRMED)
    note = sample.session.add_note("Ask the ministry.", ())
    settled(sample)
    path = sample.session.path
    sample.close()
    with sqlite3.connect(path) as connection:
        (before,) = connection.execute("select count(*) from judgement").fetchone()
        connection.execute("update judgement set judgement = replace(judgement, 'confirmed', 'dismissed')")
    connection.close()
    assert before == 1
    window = make_window()
    assert not window.session.open_project(path)
    assert "damaged" in window.messages.text()
    into = tmp_path / "rescued.synoptic"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(into), ""))
    (button,) = [button for button in window.messages.findChildren(QPushButton) if button.isVisible()]
    button.click()
    settled(window)
    assert window.session.path == into
    assert len(window.session.project.documents) == 5
    assert window.session.project.status(finding) is Status.CONFIRMED, "taken from the history"
    assert window.session.project.annotation(note).text == "Ask the ministry."
