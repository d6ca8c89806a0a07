"""Every command with its keys, searchable."""

from __future__ import annotations

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTableView, QVBoxLayout, QWidget

from desktop.ui.actions import ACTIONS, MENUS, SUBMENUS, translated
from desktop.ui.key_names import key_name, with_keys
from desktop.ui.layout import give_size
from desktop.ui.wording import translate


def _other_keys() -> tuple[tuple[str, str, str], ...]:
    """Commands that are not in the table of actions: text, keys, and the menu, "" for keys of one pane alone."""
    edit, go, findings = (
        translated(text).replace("&", "") for name, text in MENUS if name in ("edit", "go", "findings")
    )
    columns = f"{go}, {translate('Columns', 'Article &1 to 9').replace('&', '')}"
    rows = f"{findings}, {translated('&Number Row').replace('&', '')}"
    return (
        (translate("Shortcuts", "Previous or next sentence, in an article"), "{Up}, {Down}", ""),
        (translate("Shortcuts", "Confirm, dismiss, resolve or reopen, in the findings list"), "C, D, R, O", ""),
        (translate("Shortcuts", "Open an article from its spine"), "{Ctrl+1} … {Ctrl+9}", columns),
        (translate("Shortcuts", "Paste an article, outside a field"), "{Ctrl+V}", ""),
        (translate("Shortcuts", "Undo"), "{Ctrl+Z}", edit),
        (translate("Shortcuts", "Redo"), "{Ctrl+Shift+Z}, {Ctrl+Y}", edit),
        (translate("Shortcuts", "Save a note while writing it"), "{Ctrl+Enter}", ""),
        (translate("Shortcuts", "Rename or remove an article, in the articles list"), "F2, {Del}", ""),
        (translate("Shortcuts", "Title, source and date of an article, in the articles list"), "{Alt+Return}", ""),
        (translate("Shortcuts", "Add what was typed or pasted as an article"), "{Ctrl+Enter}", ""),
        (translate("Shortcuts", "Move an article, in the articles list"), "{Alt+Up}, {Alt+Down}", ""),
        (translate("Shortcuts", "Rename a row, in the numbers table"), "F2", rows),
        (translate("Shortcuts", "Split off a figure, or merge two rows, in the numbers table"), "S, M", rows),
        (
            translate("Shortcuts", "Mark as not comparable, or set a reference value, in the numbers table"),
            "N, F",
            rows,
        ),
    )


class ShortcutsDialog(QDialog):
    """A table of commands and keys with a search field; it changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        give_size(self, 720, 560)
        model = QStandardItemModel(0, 3, self)
        model.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Keys"), self.tr("Menu")])
        menus = {name: translated(text).replace("&", "") for name, text in MENUS}
        menus |= {name: f"{menus[above]}, {translated(text).replace('&', '')}" for name, text, above in SUBMENUS}
        for spec in ACTIONS:
            keys = ", ".join(map(key_name, spec.keys))
            text = translated(spec.text).replace("&", "").rstrip("…")
            model.appendRow([QStandardItem(cell) for cell in (text, keys, menus[spec.menu])])
        for row in _other_keys():
            model.appendRow([QStandardItem(with_keys(cell)) for cell in row])
        self.rows = QSortFilterProxyModel(self)
        self.rows.setSourceModel(model)
        self.rows.setFilterKeyColumn(-1)
        self.rows.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search commands and keys"))
        self.search.setAccessibleName(self.tr("Search commands and keys"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.rows.setFilterFixedString)
        table = QTableView()
        table.setModel(self.rows)
        table.setAccessibleName(self.tr("Commands and keys"))
        table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(table)
