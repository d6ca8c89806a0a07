"""Where words stand in the articles of a window."""

from __future__ import annotations

from desktop.model import Place, Span
from desktop.ui.main_window import MainWindow


def place(window: MainWindow, article: int, words: str) -> Place:
    """The first place of `words` in the article with this number, from 0. Raises ValueError where there is none."""
    document = window.session.project.documents[article]
    start = document.text.index(words)
    return Place(document.id, Span(start, start + len(words)))
