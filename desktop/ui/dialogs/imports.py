"""What became of each file that was to be added."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.session.imports import Import, Outcome, sentence
from desktop.ui.controls.dialog_buttons import dialog_buttons
from desktop.ui.layout import give_size


class ImportsDialog(QDialog):
    """A row for each file, those that were not added first; `add_wanted` asks for the texts that were left out because
    an article has them already."""

    add_wanted = Signal(object)  # tuple[Brought, ...]

    def __init__(self, imports: Sequence[Import], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What Happened to Each File"))
        give_size(self, 680, 420)
        self._twins = tuple(one.brought for one in imports if one.outcome is Outcome.SAME_TEXT)
        rows = sorted(imports, key=lambda one: one.outcome is Outcome.ADDED)
        self.table = QTableWidget(len(rows), 2)
        self.table.setHorizontalHeaderLabels([self.tr("File"), self.tr("What happened")])
        self.table.setAccessibleName(self.tr("Files and what happened to them"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(True)
        self.table.verticalHeader().hide()
        for row, one in enumerate(rows):
            for column, text in enumerate((one.brought.name, sentence(one))):
                item = QTableWidgetItem(text)
                self.table.setItem(row, column, item)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(0, round(self.width() * 0.32))
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        added = sum(one.outcome is Outcome.ADDED for one in imports)
        count = QLabel(self.tr("Added: {added} of {all} files.").format(added=added, all=len(rows)))
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.again = buttons.addButton(self.tr("&Add Identical Texts Too"), QDialogButtonBox.ButtonRole.ActionRole)
        self.again.setVisible(bool(self._twins))
        self.again.clicked.connect(self._add)
        layout = QVBoxLayout(self)
        for widget in (count, self.table, buttons):
            layout.addWidget(widget)

    def _add(self) -> None:
        self.add_wanted.emit(self._twins)
        self.accept()
