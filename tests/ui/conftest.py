"""For all panels: the language in which they speak."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from desktop.ui.translations import install_language


@pytest.fixture
def speaking(qapp):
    """Installs a language; English again afterwards."""
    before = QLocale()
    yield install_language
    install_language("en")
    QLocale.setDefault(before)
