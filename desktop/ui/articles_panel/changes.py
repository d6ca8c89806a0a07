"""What changed between two versions of an article; for reading only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextEdit, QVBoxLayout, QWidget

from desktop.model import EditKind
from desktop.session.versions import ParagraphChange
from desktop.ui import wording
from desktop.ui.controls.check_box import CheckBox
from desktop.ui.controls.dialog_buttons import dialog_buttons
from desktop.ui.controls.long_words import suit_wrapping
from desktop.ui.layout import give_size
from desktop.ui.theme import Theme, theme_for

translate = QCoreApplication.translate

Piece = tuple[str, str]
"""A sort ("kept" | "removed" | "inserted") and a text."""


class ChangesDialog(QDialog):
    """Shows the newer version with what was taken out struck through and what was put in underlined."""

    def __init__(self, title: str, changes: Sequence[ParagraphChange], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes = tuple(changes)
        self.setWindowTitle(self.tr("Changes in “{title}”").format(title=title))
        give_size(self, 720, 560)
        self.summary = QLabel(summary(changes))
        legend = QLabel(
            self.tr(
                "Struck through: taken out. Underlined: put in. Letter case, quotation marks and dashes make no "
                "difference within a paragraph."
            )
        )
        for label in (self.summary, legend):
            label.setWordWrap(True)
        self.all_shown = CheckBox(self.tr("Show &unchanged paragraphs too"))
        self.all_shown.toggled.connect(self._fill)
        self.text = QTextEdit(readOnly=True)
        self.text.setAccessibleName(self.tr("What changed"))
        self.text.setTabChangesFocus(True)
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.summary, legend, self.text, self.all_shown, buttons):
            layout.addWidget(widget)
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._fill()

    def _fill(self) -> None:
        shown = [change for change in self._changes if self.all_shown.isChecked() or not change.same]
        suit_wrapping(self.text, *(text or "" for change in shown for text in (change.before, change.after)))
        _write(self.text, [tuple(pieces(change)) for change in shown], theme_for(self.palette()))


def summary(changes: Iterable[ParagraphChange]) -> str:
    """ "Paragraphs: 2 changed, 1 put in, 9 stayed": how many of each there are."""
    counts = dict.fromkeys(("changed", "put in", "taken out", "stayed"), 0)
    for change in changes:
        if change.same:
            counts["stayed"] += 1
        elif change.before is None:
            counts["put in"] += 1
        else:
            counts["taken out" if change.after is None else "changed"] += 1
    texts = {
        "changed": translate("ChangesDialog", "{n} changed"),
        "put in": translate("ChangesDialog", "{n} put in"),
        "taken out": translate("ChangesDialog", "{n} taken out"),
        "stayed": translate("ChangesDialog", "{n} stayed"),
    }
    parts = [texts[sort].format(n=wording.number(n)) for sort, n in counts.items() if n]
    return translate("ChangesDialog", "Paragraphs: {counts}.").format(counts=", ".join(parts))


def pieces(change: ParagraphChange) -> Iterator[Piece]:
    """A paragraph in pieces, in reading order. The kept and the inserted pieces make up the newer version but for
    blanks."""
    before, after = change.before or "", change.after or ""
    if change.same:
        yield "kept", after
        return
    if not before or not after:
        yield ("removed", before) if before else ("inserted", after)
        return
    here = there = 0
    for edit in change.edits:
        if edit.kind is EditKind.ONLY_LEFT:
            yield from _with_blank("removed", before, here, edit.left.start, edit.left.end)
            here = edit.left.end
        else:
            sort = "kept" if edit.kind is EditKind.COMMON else "inserted"
            if here and edit.right.start == there and before[here : here + 1].isspace():
                yield "removed", " "  # words that stood in front are gone, and the blank behind them too
            yield from _with_blank(sort, after, there, edit.right.start, edit.right.end)
            there = edit.right.end
            here = max(here, edit.left.end)


def _with_blank(sort: str, text: str, at: int, start: int, end: int) -> Iterator[Piece]:
    """What stands before the words, which is blank, is not marked."""
    if start > at:
        yield "kept", text[at:start]
    yield sort, text[start:end]


def _write(view: QTextEdit, paragraphs: Sequence[Sequence[Piece]], theme: Theme) -> None:
    removed, inserted = QTextCharFormat(), QTextCharFormat()
    removed.setFontStrikeOut(True)
    removed.setBackground(theme.repeat.fill)
    inserted.setFontUnderline(True)
    inserted.setBackground(theme.similar.fill)
    formats = {"kept": QTextCharFormat(), "removed": removed, "inserted": inserted}
    apart = QTextBlockFormat()
    apart.setBottomMargin(8)
    view.clear()
    cursor = QTextCursor(view.document())
    cursor.beginEditBlock()
    for number, paragraph in enumerate(paragraphs):
        if number:
            cursor.insertBlock(apart, formats["kept"])
        else:
            cursor.setBlockFormat(apart)
        for sort, text in paragraph:
            cursor.insertText(text, formats[sort])
    cursor.endEditBlock()
    view.moveCursor(QTextCursor.MoveOperation.Start)
