"""Colours: two measured palettes, and how the application takes one of them on."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from desktop.model import FindingKind

Mode = Literal["system", "light", "dark"]


@dataclass(frozen=True, slots=True)
class MarkColours:
    """`fill` lies under text; `line` is for bars, boxes, underlines and glyphs, never for running text on `fill`."""

    fill: QColor
    line: QColor


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour the interface paints with. `heat` runs from least to most, `heat_text` with it."""

    dark: bool
    base: QColor
    window: QColor
    text: QColor
    muted: QColor
    border: QColor
    focus: QColor
    selection: QColor
    selection_text: QColor
    selected_row: QColor
    find_hit: QColor
    hit_frame: QColor
    repeat: MarkColours
    verbatim: MarkColours
    similar: MarkColours
    numbers: MarkColours
    note: MarkColours
    heat: tuple[QColor, ...]
    heat_text: tuple[QColor, ...]

    def marks(self, kind: FindingKind | Literal["note"]) -> MarkColours:
        """The fill and line of a kind of finding, or of a note."""
        return {
            FindingKind.REPEAT: self.repeat,
            FindingKind.VERBATIM: self.verbatim,
            FindingKind.SIMILAR: self.similar,
            FindingKind.NUMBERS: self.numbers,
            "note": self.note,
        }[kind]


def _mark(fill: str, line: str) -> MarkColours:
    return MarkColours(QColor(fill), QColor(line))


def _colours(*names: str) -> tuple[QColor, ...]:
    return tuple(QColor(name) for name in names)


LIGHT = Theme(
    dark=False,
    base=QColor("#FFFFFF"),
    window=QColor("#F3F4F6"),
    text=QColor("#1B1F24"),
    muted=QColor("#57606A"),
    border=QColor("#868E99"),
    focus=QColor("#0A58CA"),
    selection=QColor("#0A58CA"),
    selection_text=QColor("#FFFFFF"),
    selected_row=QColor("#DCEBFF"),
    find_hit=QColor("#FFF27A"),
    hit_frame=QColor("#6B5B00"),
    repeat=_mark("#FBE2B8", "#8A360E"),
    verbatim=_mark("#CBD6F2", "#10367A"),
    similar=_mark("#D8FBF7", "#057D69"),
    numbers=_mark("#FFD0DA", "#C60A56"),
    note=_mark("#EDEFF2", "#57606A"),
    heat=_colours("#F2F5FC", "#DCE4F5", "#C3D1EE", "#A9BEE6", "#2C549E"),
    heat_text=_colours("#1B1F24", "#1B1F24", "#1B1F24", "#1B1F24", "#FFFFFF"),
)

DARK = Theme(
    dark=True,
    base=QColor("#16191D"),
    window=QColor("#20242A"),
    text=QColor("#E6EAEE"),
    muted=QColor("#A3ADB8"),
    border=QColor("#6B7580"),
    focus=QColor("#6CB2FF"),
    selection=QColor("#2F6FD0"),
    selection_text=QColor("#FFFFFF"),
    selected_row=QColor("#1F2E48"),
    find_hit=QColor("#5A5200"),
    hit_frame=QColor("#E8D44D"),
    repeat=_mark("#50330C", "#FEC45D"),
    verbatim=_mark("#0A3F6E", "#7FA3FA"),
    similar=_mark("#093226", "#6DF7E2"),
    numbers=_mark("#6E1D3D", "#FC7C9E"),
    note=_mark("#2F353D", "#A3ADB8"),
    heat=_colours("#1B222C", "#1F2E48", "#243B66", "#2A4884", "#A9C0FB"),
    heat_text=_colours("#E6EAEE", "#E6EAEE", "#E6EAEE", "#E6EAEE", "#16191D"),
)


def theme_for(palette: QPalette) -> Theme:
    """The theme that goes with a widget's palette: DARK when its base is dark. Widgets ask while they paint."""
    return DARK if palette.color(QPalette.ColorRole.Base).lightnessF() < 0.5 else LIGHT


def apply_theme(app: QApplication, mode: Mode) -> Theme:
    """Give the application the palette of `mode`; "system" follows the desktop's colour scheme as it is now.

    To follow it further, call this again when `QStyleHints.colorSchemeChanged` fires.
    """
    hints = app.styleHints()
    if mode == "system":
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(Qt.ColorScheme.Dark if mode == "dark" else Qt.ColorScheme.Light)
    dark = mode == "dark" or (mode == "system" and hints.colorScheme() is Qt.ColorScheme.Dark)
    theme = DARK if dark else LIGHT
    if sys.platform.startswith("linux") and app.style().name().lower() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(palette_of(theme))
    return theme


def palette_of(theme: Theme) -> QPalette:
    """All of the theme's colours in the roles that Qt's own widgets paint with."""
    palette = QPalette(theme.text, theme.window)  # derives light, mid, dark and shadow from the window
    role = QPalette.ColorRole
    for target, colour in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.base),
        (role.AlternateBase, theme.window),
        (role.Text, theme.text),
        (role.Button, theme.window),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.selection_text),
        (role.ToolTipBase, theme.base),
        (role.ToolTipText, theme.text),
        (role.PlaceholderText, theme.muted),
        (role.Highlight, theme.selection),
        (role.HighlightedText, theme.selection_text),
        (role.Accent, theme.focus),
        (role.Link, theme.focus),
        (role.LinkVisited, theme.focus),
    ):
        palette.setColor(target, colour)
    disabled = _mixed(theme.text, theme.window, 0.45)
    for target in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, disabled)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, theme.border)
    return palette


def _mixed(first: QColor, second: QColor, share: float) -> QColor:
    """`share` of the first colour, the rest of the second."""
    return QColor.fromRgbF(
        first.redF() * share + second.redF() * (1 - share),
        first.greenF() * share + second.greenF() * (1 - share),
        first.blueF() * share + second.blueF() * (1 - share),
    )
