"""Tools ▸ Similarity: the named values of the slider, chosen in a menu."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.session.session import Session
from desktop.ui import wording
from desktop.ui.controls.similarity import ticks
from desktop.ui.theme_menu import ChoiceMenu


class SimilarityMenu(ChoiceMenu):
    """None is checked while the slider stands between two. `show_judged` stands below them."""

    def __init__(self, session: Session, show_judged: QAction, parent: QWidget | None = None) -> None:
        named = (
            QCoreApplication.translate("Similarity", "&Loose ({percent})"),
            QCoreApplication.translate("Similarity", "&Balanced ({percent})"),
            QCoreApplication.translate("Similarity", "&Strict ({percent})"),
            QCoreApplication.translate("Similarity", "&Near-Verbatim ({percent})"),
        )
        names = tuple(
            (str(value), name.format(percent=wording.percent(value / 100)))
            for (value, _), name in zip(ticks(), named, strict=True)
        )

        def choose(percent: str) -> None:
            session.set_shown_similarity(int(percent) / 100)

        super().__init__(
            QCoreApplication.translate("Similarity", "&Similarity"),
            names,
            lambda: str(round(100 * session.project.shown_similarity)),
            choose,
            QCoreApplication.translate("Similarity", "How alike two sentences must be to be linked"),
            parent,
        )
        self.addSeparator()
        self.addAction(show_judged)
