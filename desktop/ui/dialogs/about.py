"""Version and licences."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop import __version__
from desktop.ui.wording import translate


def about_box(parent: QWidget | None = None) -> QMessageBox:
    """A box that is ready to be shown."""
    box = QMessageBox(parent)
    box.setWindowTitle(translate("About", "About Synoptic"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(translate("About", "Synoptic {version}").format(version=__version__))
    box.setInformativeText(
        translate(
            "About",
            "The articles that report one story, side by side: what matches, what repeats, where the numbers "
            "disagree. Works offline; nothing leaves this computer.\n\n"
            "Licence: Apache 2.0. Uses Qt {qt} for Python (LGPL 3), rapidfuzz (MIT), Jinja2 (BSD), trafilatura "
            "(Apache 2.0), lxml (BSD), pypdfium2 (Apache 2.0 or BSD), striprtf (BSD) and the Noto fonts (SIL Open "
            "Font Licence 1.1).",
        ).format(qt=qVersion())
    )
    return box
