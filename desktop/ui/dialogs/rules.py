"""The rules that dismissals suggest, and those in force: applied and taken back here, one at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.session.rules import Rule, RuleKind
from desktop.session.session import Session
from desktop.ui import wording
from desktop.ui.controls.dialog_buttons import dialog_buttons
from desktop.ui.layout import give_size

_RULE = Qt.ItemDataRole.UserRole
_MOST_WORDS = 24
_MOST_NAMED = 3


class RulesDialog(QDialog):
    """Follows the session; nothing here happens without a click."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._in_force: frozenset[Rule] = frozenset()
        self.setWindowTitle(self.tr("Rules from Dismissals"))
        give_size(self, 760, 420)
        hint = QLabel(
            self.tr(
                "When three findings dismissed as boilerplate share a phrase, leaving it out is suggested. When a "
                "disagreement is dismissed for its scope or as a false match, not comparing its figures is suggested. "
                "Nothing is applied until you do it, and each rule can be taken back."
            )
        )
        hint.setWordWrap(True)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Rules"))
        self.list.setHeaderLabels([self.tr("Rule"), self.tr("Because of")])
        self.list.setWordWrap(True)
        header = self.list.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self.list.setColumnWidth(0, round(self.width() * 0.6))
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self.apply_button = QPushButton(self.tr("&Apply"))
        self.apply_button.setToolTip(self.tr("Follow this rule from now on"))
        self.apply_button.clicked.connect(self._apply)
        self.back_button = QPushButton(self.tr("&Take Back"))
        self.back_button.setToolTip(self.tr("Follow this rule no longer"))
        self.back_button.clicked.connect(self._take_back)
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.apply_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.back_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        session.project_changed.connect(self._show)
        session.collation_changed.connect(self._show)
        self._show()

    def _show(self, _: object = None) -> None:
        self.list.clear()
        suggested, held = self._session.suggested_rules(), self._session.rules_in_force()
        self._in_force = frozenset(held)
        self._group(self.tr("Suggested ({n})"), self.tr("Nothing to suggest yet"), suggested)
        self._group(self.tr("In force ({n})"), self.tr("None"), held)
        group = self.list.topLevelItem(0 if suggested else 1)
        first = group.child(0) if group is not None else None
        if first is not None:
            self.list.setCurrentItem(first)
        self._enable()

    def _group(self, name: str, none: str, rules: tuple[Rule, ...]) -> None:
        group = QTreeWidgetItem([name.format(n=wording.number(len(rules)))])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.list.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        for rule in rules:
            because = wording.listed([f"“{label}”" for label in rule.because[:_MOST_NAMED]])
            if len(rule.because) > _MOST_NAMED:
                more = wording.number(len(rule.because) - _MOST_NAMED)
                because = self.tr("{names} and {n} more").format(
                    names=", ".join(f"“{label}”" for label in rule.because[:_MOST_NAMED]), n=more
                )
            row = QTreeWidgetItem([self._text(rule), because])
            row.setData(0, _RULE, rule)
            row.setToolTip(0, wording.plain_tool_tip([self._text(rule), *rule.because]))
            group.addChild(row)
        if not rules:
            blank = QTreeWidgetItem([none])
            blank.setFlags(Qt.ItemFlag.NoItemFlags)
            group.addChild(blank)
        group.setExpanded(True)

    def _text(self, rule: Rule) -> str:
        text = {
            RuleKind.PHRASE: self.tr("Leave out the phrase {name}"),
            RuleKind.NOT_COMPARABLE: self.tr("Do not compare the figures of {name}"),
            RuleKind.UNLINKED: self.tr("Never link {name}"),
        }[rule.kind]
        return text.format(name=wording.quoted(rule.name, _MOST_WORDS))

    def _current(self) -> Rule | None:
        item = self.list.currentItem()
        return item.data(0, _RULE) if item is not None else None

    def _enable(self) -> None:
        rule = self._current()
        changeable = rule is not None and not self._session.read_only
        held = rule in self._in_force if rule is not None else False
        self.apply_button.setEnabled(changeable and not held)
        self.back_button.setEnabled(changeable and held)

    def _apply(self) -> None:
        rule = self._current()
        if rule is not None:
            self._session.apply_rule(rule)

    def _take_back(self) -> None:
        rule = self._current()
        if rule is not None:
            self._session.take_back_rule(rule)
