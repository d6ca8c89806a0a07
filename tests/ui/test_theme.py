"""The palettes keep the contrasts that were measured for them (WCAG 2.x relative luminance)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFontComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTextEdit,
)

from desktop.model import FindingKind
from desktop.ui.theme import (
    DARK,
    DARK_CONTRAST,
    LIGHT,
    LIGHT_CONTRAST,
    Theme,
    apply_theme,
    contrast_wished,
    palette_of,
    prepare_theme,
    theme_for,
    with_marks,
)

_KINDS = ("repeat", "verbatim", "similar", "numbers", "note")


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(first: QColor, second: QColor) -> float:
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_search_hit_is_read_and_seen(theme: Theme) -> None:
    assert contrast(theme.text, theme.find_hit) >= 6.5
    for ground in (theme.base, theme.window, theme.find_hit):
        assert contrast(theme.hit_frame, ground) >= 4.5


def test_the_measure_itself() -> None:
    assert contrast(QColor("#000"), QColor("#FFF")) == pytest.approx(21.0)
    assert contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(
    ("theme", "figures"),
    [
        (LIGHT, {"text": 16.6, "muted": 6.4, "border": 3.3, "focus": 6.4}),
        (DARK, {"text": 14.6, "muted": 7.7, "border": 3.8, "focus": 7.9}),
    ],
    ids=["light", "dark"],
)
def test_named_colours_on_the_base(theme: Theme, figures: dict[str, float]) -> None:
    measured = {name: contrast(getattr(theme, name), theme.base) for name in figures}
    assert measured == pytest.approx(figures, abs=0.1)


@pytest.mark.parametrize(
    ("theme", "figures"),
    [
        (
            LIGHT,
            {
                "repeat": (13.2, 8.0, 6.4, 7.3),
                "verbatim": (11.4, 11.5, 7.9, 10.4),
                "similar": (15.0, 5.1, 4.6, 4.6),
                "numbers": (12.1, 5.9, 4.3, 5.3),
                "note": (14.4, 6.4, 5.6, 5.8),
            },
        ),
        (
            DARK,
            {
                "repeat": (9.5, 11.1, 7.3, 9.9),
                "verbatim": (8.9, 7.2, 4.4, 6.3),
                "similar": (11.6, 13.5, 10.7, 11.9),
                "numbers": (9.1, 7.2, 4.5, 6.3),
                "note": (10.2, 7.8, 5.4, 6.9),
            },
        ),
    ],
    ids=["light", "dark"],
)
def test_marks_have_the_contrast_that_was_chosen(theme: Theme, figures: dict[str, tuple[float, ...]]) -> None:
    for kind, expected in figures.items():
        mark = getattr(theme, kind)
        measured = (
            contrast(theme.text, mark.fill),
            contrast(mark.line, theme.base),
            contrast(mark.line, mark.fill),
            contrast(mark.line, theme.window),
        )
        assert measured == pytest.approx(expected, abs=0.1), kind


@pytest.mark.parametrize(
    "theme", [LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST], ids=["light", "dark", "light contrast", "dark contrast"]
)
def test_what_wcag_asks_for(theme: Theme) -> None:
    for kind in _KINDS:
        mark = getattr(theme, kind)
        assert contrast(theme.text, mark.fill) >= 7
        assert contrast(mark.line, mark.fill) >= 3
        assert contrast(theme.focus, mark.fill) >= 3
    assert contrast(theme.selection_text, theme.selection) >= 4.5
    assert contrast(theme.text, theme.selected_row) >= 7
    assert contrast(theme.text, theme.find_hit) >= 6
    assert contrast(theme.border, theme.base) >= 3
    for fill, text in zip(theme.heat, theme.heat_text, strict=True):
        assert contrast(text, fill) >= 7


@pytest.mark.parametrize("theme", [LIGHT_CONTRAST, DARK_CONTRAST], ids=["light", "dark"])
def test_high_contrast_has_no_fills_and_strong_lines(theme: Theme) -> None:
    assert theme.heavy
    assert contrast(theme.text, theme.base) == pytest.approx(21.0)
    for name in ("muted", "border", "focus", "hit_frame", *_KINDS):
        held = getattr(theme, name)
        assert contrast(held if isinstance(held, QColor) else held.line, theme.base) >= 9, name
    assert contrast(theme.selection_text, theme.selection) >= 9
    for kind in _KINDS:
        assert getattr(theme, kind).fill == theme.base
    assert len({getattr(theme, kind).line.name() for kind in _KINDS}) == len(_KINDS)


@pytest.mark.parametrize("theme", [LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST])
def test_the_style_of_marks_travels_in_the_palette(theme: Theme) -> None:
    pattern = theme_for(palette_of(theme, "pattern"))
    assert {(mark.fill.name(), mark.line.name()) for mark in (getattr(pattern, kind) for kind in _KINDS)} == {
        (theme.base.name(), theme.text.name())
    }
    assert pattern == with_marks(theme, "pattern")
    strong = theme_for(palette_of(theme, "strong"))
    assert strong.heavy and strong.numbers == theme.numbers
    assert theme_for(palette_of(theme, "colour")) is theme


def test_marks_by_kind() -> None:
    assert LIGHT.marks(FindingKind.REPEAT) is LIGHT.repeat
    assert LIGHT.marks(FindingKind.NUMBERS) is LIGHT.numbers
    assert DARK.marks("note") is DARK.note


def test_a_palette_leads_back_to_its_theme() -> None:
    assert theme_for(palette_of(LIGHT)) is LIGHT
    assert theme_for(palette_of(DARK)) is DARK
    assert palette_of(DARK).color(QPalette.ColorRole.Highlight) == DARK.selection


def test_apply_theme_changes_the_whole_application(qapp: QApplication) -> None:
    try:
        assert apply_theme(qapp, "dark") is DARK
        assert theme_for(qapp.palette()) is DARK
        assert apply_theme(qapp, "light") is LIGHT
        assert qapp.palette().color(QPalette.ColorRole.Base) == LIGHT.base
        dark = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
        assert apply_theme(qapp, "system") is (DARK if dark else LIGHT)
        assert apply_theme(qapp, "contrast") is (DARK_CONTRAST if dark else LIGHT_CONTRAST)
        assert apply_theme(qapp, "light", "pattern") == with_marks(LIGHT, "pattern")
    finally:
        apply_theme(qapp, "light")


def test_the_first_painting_has_the_palette_that_follows(qapp: QApplication) -> None:
    try:
        for mode in ("light", "dark", "system"):
            apply_theme(qapp, mode, "strong")
            followed = qapp.palette()
            prepare_theme(qapp, mode, "strong")
            assert qapp.palette() == followed, mode
        prepare_theme(qapp, "dark")
        prepare_theme(qapp, "system")
        assert theme_for(qapp.palette()) is DARK, "a dark desktop"
    finally:
        apply_theme(qapp, "light")


def test_without_a_desktop_nobody_wishes_for_more_contrast(qapp: QApplication) -> None:
    assert contrast_wished(qapp) is False


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize(
    "kind", [QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox, QFontComboBox, QPushButton]
)
def test_what_is_written_in_or_pressed_has_an_edge_that_is_seen(qapp: QApplication, qtbot, mode: str, kind) -> None:
    theme = apply_theme(qapp, mode)
    try:
        widget = kind()
        qtbot.addWidget(widget)
        widget.resize(120, 60)
        image = widget.grab().toImage()
        row = image.height() // 2
        for side in (range(3), range(image.width() - 3, image.width())):
            for ground in (theme.base, theme.window):
                assert max(contrast(image.pixelColor(x, row), ground) for x in side) >= 3
        assert theme_for(widget.palette()) == theme
    finally:
        apply_theme(qapp, "light")


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_an_empty_box_in_a_menu_is_seen(qapp: QApplication, qtbot, mode: str) -> None:
    theme = apply_theme(qapp, mode)
    try:
        menu = QMenu()
        qtbot.addWidget(menu)
        action = menu.addAction("Wide")
        action.setCheckable(True)
        image = menu.grab().toImage()
        row = menu.actionGeometry(action)
        beside = range(row.left() + 3, row.left() + row.height())
        edge = max(contrast(image.pixelColor(x, row.center().y()), theme.base) for x in beside)
        assert edge >= 3, f"{edge:.2f}"
    finally:
        apply_theme(qapp, "light")
