"""A box with a list of choices, of which one is chosen."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox

from desktop.ui.theme import theme_for


class ChoiceBox(QComboBox):
    """As QComboBox, with the choices on the ground that their letters are made for.

    Fusion fills the rows with the colour of windows as menus have it, from which it takes the edges of boxes in menus.
    """

    def showPopup(self) -> None:
        palette = QPalette()  # nothing of its own but the ground, so that the rest follows the theme
        palette.setColor(QPalette.ColorRole.Window, theme_for(self.palette()).base)
        self.view().setPalette(palette)
        super().showPopup()
