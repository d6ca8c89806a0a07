"""What a person types into a row of a list or table, kept while the rows change under it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView, QLineEdit


@contextmanager
def typing_kept(view: QAbstractItemView, now: Callable[[], QModelIndex]) -> Iterator[None]:
    """Let the rows of `view` change. Qt closes a row's editor when they do, or fills it anew: afterwards it is open in
    the row that `now` names, with what was typed, or gone where that names none."""
    editor = view.indexWidget(view.currentIndex())
    if not isinstance(editor, QLineEdit):
        yield
        return
    typed, cursor, marked = editor.text(), editor.cursorPosition(), (editor.selectionStart(), editor.selectionLength())
    yield
    index = now()
    if not index.isValid():
        return
    if view.indexWidget(index) is None:
        view.setCurrentIndex(index)
        view.edit(index)
    again = view.indexWidget(index)
    if isinstance(again, QLineEdit) and again.text() != typed:
        again.setText(typed)
        again.setCursorPosition(cursor)
        if marked[1]:
            again.setSelection(*marked)
