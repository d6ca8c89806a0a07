"""Version and licences."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop import __version__
from desktop.ui.controls.dialog_buttons import without_icons
from desktop.ui.wording import translate

LICENCES = {
    "Noto Sans, Noto Serif": "OFL-1.1",
    "Python": "PSF-2.0",
    "Qt": "LGPL-3.0-only",
    "babel": "BSD-3-Clause",
    "certifi": "MPL-2.0",
    "charset-normalizer": "MIT",
    "courlan": "Apache-2.0",
    "dateparser": "BSD-3-Clause",
    "htmldate": "Apache-2.0",
    "jinja2": "BSD-3-Clause",
    "justext": "BSD-2-Clause",
    "lxml": "BSD-3-Clause",
    "lxml-html-clean": "BSD-3-Clause",
    "markupsafe": "BSD-3-Clause",
    "pypdfium2": "BSD-3-Clause, Apache-2.0",
    "pyside6-essentials": "LGPL-3.0-only",
    "python-dateutil": "BSD-3-Clause, Apache-2.0",
    "python-docx": "MIT",
    "pytz": "MIT",
    "rapidfuzz": "MIT",
    "regex": "Apache-2.0, CNRI-Python",
    "shiboken6": "LGPL-3.0-only",
    "six": "MIT",
    "striprtf": "BSD-3-Clause",
    "tld": "MPL-1.1, LGPL-2.1-or-later",
    "trafilatura": "Apache-2.0",
    "typing-extensions": "PSF-2.0",
    "tzdata": "Apache-2.0",
    "tzlocal": "MIT",
    "urllib3": "MIT",
}
"""What is shipped, by the names of packaging/requirements.txt, with SPDX licences; of several to choose from, ours."""


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
            "Licence: Apache 2.0. Uses Qt {qt} for Python under the LGPL 3, whose libraries you may replace with your "
            "own, the Noto fonts under the SIL Open Font Licence 1.1, and the libraries listed in the details.",
        ).format(qt=qVersion())
    )
    box.setDetailedText("\n".join(f"{name}: {licence}" for name, licence in sorted(LICENCES.items())))
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    return without_icons(box)
