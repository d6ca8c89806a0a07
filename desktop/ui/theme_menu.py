"""View ▸ Theme and View ▸ Marks: how the window looks, chosen in a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.session.settings import MarksStyle, Settings, Theme
from desktop.ui.actions import fill_submenu
from desktop.ui.theme import apply_theme


def theme_names() -> tuple[tuple[Theme, str], ...]:
    """The themes with their names in menus and in the settings, in the order in which they are offered."""
    return (
        ("system", QCoreApplication.translate("Appearance", "Same as &System")),
        ("light", QCoreApplication.translate("Appearance", "&Light")),
        ("dark", QCoreApplication.translate("Appearance", "&Dark")),
        ("contrast", QCoreApplication.translate("Appearance", "High &Contrast")),
    )


def marks_names() -> tuple[tuple[MarksStyle, str], ...]:
    """The styles of marks with their names, in the order in which they are offered."""
    return (
        ("colour", QCoreApplication.translate("Appearance", "&Colour and Pattern")),
        ("pattern", QCoreApplication.translate("Appearance", "&Pattern Only")),
        ("strong", QCoreApplication.translate("Appearance", "&Strong Lines")),
    )


def apply_appearance(settings: Settings) -> None:
    """Give the running application the theme and the marks of the settings."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        apply_theme(app, settings.theme, settings.marks)


class ChoiceMenu(QMenu):
    """One of several; the chosen one is told to `choose`. `current` is asked each time the menu opens; none is
    checked when that is not among them."""

    def __init__(
        self,
        title: str,
        names: Sequence[tuple[str, str]],
        current: Callable[[], str],
        choose: Callable[[Any], None],
        tip: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self.menuAction().setStatusTip(tip)
        self._current = current
        group = QActionGroup(self)
        self.choices: dict[str, QAction] = {}
        for value, text in names:
            action = self.addAction(text)
            action.setCheckable(True)
            action.setStatusTip(tip)
            action.triggered.connect(lambda _=False, value=value: choose(value))
            group.addAction(action)
            self.choices[value] = action
        self.aboutToShow.connect(self._check)
        self._check()

    def _check(self) -> None:
        current = self._current()
        for value, action in self.choices.items():
            action.setChecked(value == current)


class ThemeMenu(ChoiceMenu):
    """The themes; the chosen one is applied at once and remembered."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("Appearance", "&Theme")
        tip = QCoreApplication.translate("Appearance", "The colours of the window")
        super().__init__(title, theme_names(), lambda: settings.theme, self.choose, tip, parent)
        self._settings = settings

    def choose(self, mode: Theme) -> None:
        self._settings.theme = mode
        apply_appearance(self._settings)


class MarksMenu(ChoiceMenu):
    """The styles of marks, and below them which kinds are shown; what is chosen holds at once and is remembered."""

    def __init__(self, settings: Settings, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("Appearance", "&Marks")
        tip = QCoreApplication.translate("Appearance", "How marks on the text look")
        super().__init__(title, marks_names(), lambda: settings.marks, self.choose, tip, parent)
        self._settings = settings
        fill_submenu(self, "marks", actions)

    def choose(self, style: MarksStyle) -> None:
        self._settings.marks = style
        apply_appearance(self._settings)
