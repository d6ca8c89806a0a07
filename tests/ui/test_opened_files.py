from __future__ import annotations

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent

from desktop.ui.incoming import Incoming
from desktop.ui.opened_files import OpenedFiles


def test_a_file_from_the_system_is_received_like_a_drop(qapp, tmp_path) -> None:
    heard: list[Incoming] = []
    opened = OpenedFiles(heard.append)
    project = tmp_path / "Story.synoptic"
    assert opened.eventFilter(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(project))))
    assert heard == [Incoming(projects=(project,))]
    assert not opened.eventFilter(qapp, QEvent(QEvent.Type.User))
    assert len(heard) == 1
