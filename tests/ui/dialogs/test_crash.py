from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from desktop.ui.dialogs.crash import crash_box


def test_the_box_stops_nothing_and_opens_the_folder(qtbot, tmp_path, monkeypatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    box = crash_box(tmp_path / "crash-1.txt")
    qtbot.addWidget(box)
    box.show()
    assert not box.isModal()
    assert "crash-1.txt" in box.informativeText()
    next(b for b in box.buttons() if box.buttonRole(b) is QMessageBox.ButtonRole.ActionRole).click()
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]
