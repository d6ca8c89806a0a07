"""Colours: four measured palettes, three styles of marks, and how the application takes them on.

A widget asks `theme_for` with its own palette while it paints, so all that a theme says must be in the palette: high
contrast is known by a window as plain as the base, the style of the marks by the alpha of a role nothing paints with.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop.session.settings import MarksStyle
from desktop.session.settings import Theme as Mode

if TYPE_CHECKING:
    from desktop.model import FindingKind  # a kind is its own name, so that the first painting needs no model


class MarkColours(NamedTuple):  # no dataclass: the first painting need not load what makes those
    """`fill` lies under text; `line` is for bars, boxes, underlines and glyphs, never for running text on `fill`."""

    fill: QColor
    line: QColor


class Theme(NamedTuple):
    """Every colour the interface paints with. `heat` runs from least to most, `heat_text` with it. `heavy` themes
    draw the lines of marks twice as wide."""

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
    heavy: bool = False

    def marks(self, kind: FindingKind | Literal["note"]) -> MarkColours:
        """The fill and line of a kind of finding, or of a note. Facts that disagree look as numbers do, under a
        glyph of their own."""
        return {
            "repeat": self.repeat,
            "verbatim": self.verbatim,
            "similar": self.similar,
            "numbers": self.numbers,
            "facts": self.numbers,
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


LIGHT_CONTRAST = Theme(
    dark=False,
    base=QColor("#FFFFFF"),
    window=QColor("#FFFFFF"),
    text=QColor("#000000"),
    muted=QColor("#2B2F33"),
    border=QColor("#000000"),
    focus=QColor("#003C99"),
    selection=QColor("#003C99"),
    selection_text=QColor("#FFFFFF"),
    selected_row=QColor("#FFFFFF"),
    find_hit=QColor("#FFF27A"),
    hit_frame=QColor("#000000"),
    repeat=_mark("#FFFFFF", "#6B2400"),
    verbatim=_mark("#FFFFFF", "#00256B"),
    similar=_mark("#FFFFFF", "#00503F"),
    numbers=_mark("#FFFFFF", "#8A0036"),
    note=_mark("#FFFFFF", "#33383E"),
    heat=_colours("#FFFFFF", "#E3E9F8", "#B9C9EF", "#1F4AA8", "#001A52"),
    heat_text=_colours("#000000", "#000000", "#000000", "#FFFFFF", "#FFFFFF"),
    heavy=True,
)

DARK_CONTRAST = Theme(
    dark=True,
    base=QColor("#000000"),
    window=QColor("#000000"),
    text=QColor("#FFFFFF"),
    muted=QColor("#D9DEE3"),
    border=QColor("#FFFFFF"),
    focus=QColor("#8CC8FF"),
    selection=QColor("#8CC8FF"),
    selection_text=QColor("#000000"),
    selected_row=QColor("#000000"),
    find_hit=QColor("#5A5200"),
    hit_frame=QColor("#FFFFFF"),
    repeat=_mark("#000000", "#FFD27A"),
    verbatim=_mark("#000000", "#9DB9FF"),
    similar=_mark("#000000", "#7CFFE8"),
    numbers=_mark("#000000", "#FF9DB6"),
    note=_mark("#000000", "#D9DEE3"),
    heat=_colours("#000000", "#16233C", "#23406F", "#A9C6FF", "#FFFFFF"),
    heat_text=_colours("#FFFFFF", "#FFFFFF", "#FFFFFF", "#000000", "#000000"),
    heavy=True,
)

_STYLE_ALPHA: dict[MarksStyle, int] = {"colour": 255, "pattern": 254, "strong": 253}
_STYLE_ROLE = QPalette.ColorRole.LinkVisited
_EDGED = {
    "QMenu": 127,
    "QLineEdit": 140,
    "QAbstractSpinBox": 140,
    "QComboBox": 140,
    "QPushButton": 140,
    "QToolButton": 140,
    "QSlider": 140,
    "QPlainTextEdit": 130,
    "QTextEdit": 130,
}
"""How much darker than a window Fusion draws the edges of a kind of widget, in per cent."""


def theme_for(palette: QPalette) -> Theme:
    """The theme that goes with a widget's palette, in the style of marks that the palette carries."""
    base = palette.color(QPalette.ColorRole.Base)
    plain = base == palette.color(QPalette.ColorRole.Window)
    if base.lightnessF() < 0.5:
        theme = DARK_CONTRAST if plain else DARK
    else:
        theme = LIGHT_CONTRAST if plain else LIGHT
    alpha = palette.color(_STYLE_ROLE).alpha()
    return theme if alpha == _STYLE_ALPHA["colour"] else _restyled(theme.dark, theme.heavy, alpha)


@cache
def _restyled(dark: bool, contrast: bool, alpha: int) -> Theme:
    theme = (DARK_CONTRAST if dark else LIGHT_CONTRAST) if contrast else (DARK if dark else LIGHT)
    return with_marks(theme, next((style for style, held in _STYLE_ALPHA.items() if held == alpha), "colour"))


def with_marks(theme: Theme, style: MarksStyle) -> Theme:
    """The theme with its marks as it has them; with no colour, so that glyph, line and place alone tell the kinds
    apart; or with lines twice as wide."""
    if style == "strong":
        return theme._replace(heavy=True)
    if style == "pattern":
        plain = MarkColours(theme.base, theme.text)
        return theme._replace(repeat=plain, verbatim=plain, similar=plain, numbers=plain, note=plain)
    return theme


def prepare_theme(app: QApplication, mode: Mode, style: MarksStyle = "colour") -> None:
    """Give the application the palette of a `mode` other than "contrast" for its first painting; `apply_theme` follows.

    "system" goes by the palette that the desktop gave: to be asked for its colour scheme, Python would have to make all
    enums of Qt's namespace, which takes longer than everything else in the window together.
    """
    given = app.palette().color(QPalette.ColorRole.Window)
    dark = given.lightnessF() < 0.5 if mode == "system" else mode == "dark"
    app.setPalette(palette_of(DARK if dark else LIGHT, style))


def apply_theme(app: QApplication, mode: Mode, style: MarksStyle = "colour") -> Theme:
    """Give the application the palette of `mode`; "system" follows the desktop's colour scheme and its wish for more
    contrast as they are now, "contrast" its colour scheme only.

    To follow them further, call this again when `QStyleHints.colorSchemeChanged` or
    `QAccessibilityHints.contrastPreferenceChanged` fires.
    """
    from PySide6.QtCore import Qt  # see `prepare_theme`

    hints = app.styleHints()
    if mode in ("system", "contrast"):
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(Qt.ColorScheme.Dark if mode == "dark" else Qt.ColorScheme.Light)
    dark = hints.colorScheme() is Qt.ColorScheme.Dark if mode in ("system", "contrast") else mode == "dark"
    if mode == "contrast" or (mode == "system" and contrast_wished(app)):
        theme = DARK_CONTRAST if dark else LIGHT_CONTRAST
    else:
        theme = DARK if dark else LIGHT
    if theme.heavy or app.style().metaObject().className() == "ContrastStyle":
        # Only who asks for high contrast waits for it.
        from desktop.ui.contrast_style import use_contrast_style

        use_contrast_style(app, theme.heavy)
    palette = palette_of(theme, style)
    app.setPalette(palette)
    if app.style().metaObject().className() == "QFusionStyle":
        # It takes the edges of these, and of the boxes in a menu, from the colour of windows, which nothing else in
        # them has.
        for kind, darker in _EDGED.items():
            palette.setColor(QPalette.ColorRole.Window, theme.border.lighter(darker))
            app.setPalette(palette, cast(Any, kind))  # the stubs ask for bytes, which are refused
    return with_marks(theme, style)


def contrast_wished(app: QApplication) -> bool:
    """Whether the desktop's settings ask every program for more contrast."""
    from PySide6.QtCore import Qt  # see `prepare_theme`

    hints = app.styleHints()  # what is asked of them lives only as long as they are held
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def palette_of(theme: Theme, style: MarksStyle = "colour") -> QPalette:
    """All of the theme's colours in the roles that Qt's own widgets paint with, and the style of the marks."""
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
    ):
        palette.setColor(target, colour)
    focus = theme.focus
    palette.setColor(_STYLE_ROLE, QColor.fromRgb(focus.red(), focus.green(), focus.blue(), _STYLE_ALPHA[style]))
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
