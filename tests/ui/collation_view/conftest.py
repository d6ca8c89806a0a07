"""The shipped font and the light theme: the same letters at the same places on every machine."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui.fonts import load_fonts
from desktop.ui.theme import apply_theme


@pytest.fixture(autouse=True)
def shipped_look(qapp: QApplication) -> None:
    load_fonts(qapp)
    apply_theme(qapp, "light")
