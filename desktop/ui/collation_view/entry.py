"""What stands in the middle of the window: the invitation, all articles at a glance, or the columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.model import Document

if TYPE_CHECKING:
    from desktop.session.session import Session
    from desktop.ui.collation_view.view import CollationView
    from desktop.ui.matrix_panel.overview import Overview

MANY = 40
"""With more articles than this a project opens on all of them at a glance, and closed ones have no spines."""


class Entry(QObject):
    """Signal: `changed(bool)` whether all articles at a glance are shown now."""

    changed = Signal(bool)

    def __init__(self, view: CollationView, session: Session) -> None:
        super().__init__(view)
        self._view, self._session = view, session
        self._overview: Overview | None = None
        self._opened = True
        session.opened.connect(self._on_opened)
        view.area.whole_asked.connect(self.show_overview)

    @property
    def overview(self) -> Overview | None:
        """None until it is first shown."""
        return self._overview

    def follow(self, before: tuple[Document, ...], documents: tuple[Document, ...]) -> None:
        """Other articles: where nobody has chosen yet, very many are shown at a glance and few side by side."""
        fresh = self._opened or len(before) <= MANY
        if not documents:
            self._view.setCurrentWidget(self._view.empty_page)
        elif len(documents) > MANY and fresh:
            self.show_overview()
        elif self._view.currentWidget() is self._view.empty_page or len(documents) <= MANY < len(before):
            self.show_columns()
        if documents and (self._opened or not before) and self._view.currentWidget() is self._view.area:
            self._view.area.keyboard_wanted = True
        self._opened = self._opened and not documents

    def show_overview(self) -> None:
        if self._overview is None:
            # Most projects never show it.
            from desktop.ui.matrix_panel.overview import Overview

            self._overview = Overview(self._session)
            self._overview.pair_chosen.connect(lambda *pair: self._view.open_articles(pair))
            self._overview.left.connect(self.leave)
            self._view.addWidget(self._overview)
        self._view.setCurrentWidget(self._overview)
        self.changed.emit(True)

    def leave(self) -> None:
        """Show the columns, with the keyboard in one."""
        self.show_columns()
        self._view.focus_current()

    def take_focus(self) -> bool:
        """Give the keyboard to all articles at a glance; False when they are not what is shown."""
        if self._overview is None or self._view.currentWidget() is not self._overview:
            return False
        self._overview.matrix.keyboard_target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def show_columns(self) -> None:
        """Where there are any articles."""
        if self._session.project.documents:
            self._view.setCurrentWidget(self._view.area)
            self.changed.emit(False)

    def _on_opened(self) -> None:
        self._opened = True
