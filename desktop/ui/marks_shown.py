"""View ▸ Marks: which kinds of marks are painted on the articles, on their margins and on their rulers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from desktop.model import FindingKind
from desktop.session.settings import Settings
from desktop.ui.collation_view.view import CollationView

KINDS = {
    "show_numbers": FindingKind.NUMBERS,
    "show_facts": FindingKind.FACTS,
    "show_repeats": FindingKind.REPEAT,
    "show_verbatim": FindingKind.VERBATIM,
    "show_similar": FindingKind.SIMILAR,
}
"""The actions of the kinds of findings."""

NOTES, HITS, ALL = "show_notes", "show_hits", "show_all_marks"


class MarksShown(QObject):
    """Connects the actions; what is hidden stays so in later windows too. Findings, steps and reports do not change:
    only the paint goes. `hidden_changed(tuple[str, ...])` has the names of the kinds that are hidden now."""

    hidden_changed = Signal(object)

    def __init__(
        self, settings: Settings, view: CollationView, actions: dict[str, QAction], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._view = settings, view
        self._kinds = {name: actions[name] for name in (*KINDS, NOTES, HITS)}
        self._all = actions[ALL]
        for name, action in self._kinds.items():
            action.setChecked(settings.flag(name, True))
            action.toggled.connect(lambda on, name=name: self._choose(name, on))
        self._all.triggered.connect(lambda: self.show_all())
        self._apply()

    def hidden(self) -> tuple[str, ...]:
        """The names of the hidden kinds as the menu has them, in its order."""
        return tuple(a.text().replace("&", "") for a in self._kinds.values() if not a.isChecked())

    def show_all(self) -> None:
        for action in self._kinds.values():
            action.setChecked(True)

    def _choose(self, name: str, on: bool) -> None:
        self._settings.set_flag(name, on)
        self._apply()

    def _apply(self) -> None:
        shown = {name for name, action in self._kinds.items() if action.isChecked()}
        self._view.set_marks_shown(frozenset(KINDS[name] for name in shown & KINDS.keys()), notes=NOTES in shown)
        self._view.search.set_shown(HITS in shown)
        self._all.setEnabled(len(shown) < len(self._kinds))
        self.hidden_changed.emit(self.hidden())
