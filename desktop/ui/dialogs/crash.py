"""What a person sees when the program itself went wrong."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.ui.controls.dialog_buttons import without_icons

translate = QCoreApplication.translate


def crash_box(report: Path, parent: QWidget | None = None) -> QMessageBox:
    """A box that is ready to be shown, and does not stop the work; its button opens the folder of the report."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowModality(Qt.WindowModality.NonModal)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(translate("Crash", "Something Went Wrong"))
    box.setText(translate("Crash", "Synoptic made a mistake. What you did before is saved."))
    box.setInformativeText(
        translate(
            "Crash",
            "What happened is written down in {name}, on this computer only. It holds versions and places in the "
            "program, and nothing of your articles. If you want it mended, send that file to whoever looks after "
            "Synoptic.",
        ).format(name=report.name)
    )
    show = box.addButton(translate("Crash", "Open the &Folder"), QMessageBox.ButtonRole.ActionRole)
    show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(report.parent))))
    box.addButton(QMessageBox.StandardButton.Close)
    return without_icons(box)
