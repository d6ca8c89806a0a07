"""View ▸ Theme: as the system, light or dark."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.session.settings import Settings
from desktop.ui.theme import Mode, apply_theme


class ThemeMenu(QMenu):
    """Three choices; the chosen one is applied at once and remembered."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Theme"))
        self._settings = settings
        group = QActionGroup(self)
        self.choices: dict[str, QAction] = {}
        modes: tuple[tuple[Mode, str], ...] = (
            ("system", self.tr("As the &System")),
            ("light", self.tr("&Light")),
            ("dark", self.tr("&Dark")),
        )
        for mode, text in modes:
            action = self.addAction(text)
            action.setCheckable(True)
            action.setChecked(settings.theme == mode)
            action.triggered.connect(lambda _=False, mode=mode: self.choose(mode))
            group.addAction(action)
            self.choices[mode] = action

    def choose(self, mode: Mode) -> None:
        self._settings.theme = mode
        self.choices[mode].setChecked(True)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, mode)
