"""What the findings list is narrowed to: words, and chips for kinds, states, severities and articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.model import Document, FindingKind, Severity, Status, siglum
from desktop.ui import wording
from desktop.ui.controls.check_box import CheckBox
from desktop.ui.controls.choice_box import ChoiceBox
from desktop.ui.controls.flow import FlowRow
from desktop.ui.findings_panel.arranging import Filter
from desktop.ui.findings_panel.filter_chip import FilterChip

MOST_LETTERS = 12
"""Articles that have a chip each; more are chosen from a list."""


class Filters(QWidget):
    """`changed()`: another filter holds now. `grouping` is put beside the words. Of one row of chips, several that are
    on let through what any of them does; none lets through everything."""

    changed = Signal()

    def __init__(self, grouping: QComboBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Filter findings"))
        self.text.setAccessibleName(self.tr("Filter findings"))
        self.text.setClearButtonEnabled(True)
        self.text.textChanged.connect(self.changed)
        only = self.tr("Only: {name}")
        self.kinds = {
            kind: FilterChip(only.format(name=wording.kind_name(kind)), glyph=wording.kind_glyph(kind), kind=kind)
            for kind in FindingKind
        }
        self.statuses = {
            status: FilterChip(only.format(name=wording.status_name(status)), glyph=wording.status_glyph(status))
            for status in Status
        }
        self.severities = {
            severity: FilterChip(
                only.format(name=wording.severity_name(severity)), text=wording.severity_name(severity)
            )
            for severity in Severity
        }
        self.articles: dict[str, FilterChip] = {}
        self.article_list = ChoiceBox()
        self.agreements = CheckBox(self.tr("Agreements too"))
        self.more, self.clear_button = QToolButton(), QToolButton()
        self.narrower = QWidget()
        self.chips, self._letters = FlowRow(spacing=2), FlowRow()
        self._names: dict[str, str] = {}
        self._short = False
        self._grouping = grouping
        self._groups = [self._grouped(row) for row in (self.kinds, self.statuses, self.severities)]
        self._letter_group = self._grouped({})
        self._prepare()
        self._arrange()

    def wanted(self) -> Filter:
        """What passes."""
        article = self.article_list.currentData()
        return Filter(
            self.text.text(),
            _on(self.statuses),
            self.agreements.isChecked(),
            _on(self.kinds),
            _on(self.severities),
            frozenset((article,)) if article else _on(self.articles),
        )

    def clear(self) -> None:
        """Let everything through that does without asking; one change."""
        self.blockSignals(True)
        self.text.clear()
        for chip in self._chips():
            chip.setChecked(False)
        self.article_list.setCurrentIndex(0)
        self.agreements.setChecked(False)
        self.blockSignals(False)
        self._tell()

    def fit(self, height: int, least: int) -> None:
        """Of `height` pixels the list below keeps `least`: else the chips stand behind More, unless one is on."""
        edges = self._column.contentsMargins()
        taken = edges.top() + edges.bottom() + self._column.spacing() + self.text.sizeHint().height()
        self._short = height - taken - self.chips.flow.heightForWidth(self.width()) < least
        self._show_chips()

    def name_articles(self, documents: Sequence[Document]) -> None:
        """Offer these articles. What was chosen stays while it is there; tells nothing."""
        names = {document.id: f"{siglum(at)}  {document.title}" for at, document in enumerate(documents)}
        if names == self._names:
            return
        chosen = _on(self.articles) | ({self.article_list.currentData()} - {None})
        self._names = names
        many = len(names) > MOST_LETTERS
        for chip in self.articles.values():
            self._letters.flow.removeWidget(chip)
            chip.deleteLater()
        self.articles = {}
        self.article_list.blockSignals(True)
        self.article_list.clear()
        self.article_list.addItem(self.tr("Any article"), None)
        for at, (document_id, name) in enumerate(names.items()):
            if many:
                self.article_list.addItem(name, document_id)
            else:
                chip = FilterChip(self.tr("Only: {name}").format(name=name), text=siglum(at))
                chip.setChecked(document_id in chosen)
                self.articles[document_id] = chip
                self._letters.flow.addWidget(chip)
        if many:
            self.article_list.setCurrentIndex(max(0, *map(self.article_list.findData, chosen or {None})))
        self.article_list.blockSignals(False)
        self.article_list.setVisible(many)
        self._letter_group.deleteLater()
        self._letter_group = self._grouped(self.articles)
        self._order_tabs()
        self._show_clear()

    # -- making -----------------------------------------------------------------------------------------------

    def _prepare(self) -> None:
        self.article_list.setAccessibleName(self.tr("Show findings in article"))
        self.article_list.addItem(self.tr("Any article"), None)
        self.article_list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.article_list.setMinimumContentsLength(12)
        self.article_list.currentIndexChanged.connect(lambda: self._tell())
        self.agreements.setToolTip(self.tr("Also show numbers that differ but agree, such as “over 200” and “212”"))
        self.agreements.toggled.connect(lambda: self._tell())
        self.more.setText(self.tr("More"))
        self.more.setToolTip(self.tr("Filter by severity and article too"))
        self.more.setCheckable(True)
        self.more.toggled.connect(self._show_more)
        self.clear_button.setText(self.tr("Clear"))
        self.clear_button.setToolTip(self.tr("Show every finding again"))
        self.clear_button.clicked.connect(self.clear)

    def _arrange(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.text, 1)
        first.addWidget(self._grouping, 1)
        first.addWidget(self.more)
        severities = FlowRow()
        for row, widgets in (
            (self.chips, (*self.kinds.values(), _rule(), *self.statuses.values())),
            (severities, (*self.severities.values(), self.clear_button, self.agreements)),
            (self._letters, (self.article_list,)),
        ):
            for widget in widgets:
                row.flow.addWidget(widget)
        rows = QVBoxLayout(self.narrower)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(severities)
        rows.addWidget(self._letters)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 4)
        column.setSpacing(4)
        column.addLayout(first)
        column.addWidget(self.chips)
        column.addWidget(self.narrower)
        self.narrower.hide()
        self.article_list.hide()
        self._order_tabs()
        self._show_clear()

    def _order_tabs(self) -> None:
        """As one reads."""
        chips, letters = (*self.kinds.values(), *self.statuses.values()), self.articles.values()
        last = (*self.severities.values(), self.clear_button, self.agreements, self.article_list, *letters)
        order = (self.text, self._grouping, self.more, *chips, *last)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _grouped(self, chips: Mapping[Any, FilterChip]) -> QButtonGroup:
        """Chips that the arrow keys lead through, and that tell when a person uses them."""
        group = QButtonGroup(self)
        group.setExclusive(False)
        for chip in chips.values():
            group.addButton(chip)
        group.buttonToggled.connect(lambda *_: self._tell())
        return group

    def _chips(self) -> tuple[FilterChip, ...]:
        rows = (self.kinds, self.statuses, self.severities, self.articles)
        return tuple(chip for row in rows for chip in row.values())

    # -- following --------------------------------------------------------------------------------------------

    def _tell(self) -> None:
        if not self.signalsBlocked():
            self._show_clear()
            self.changed.emit()

    def _show_clear(self) -> None:
        chosen = any(chip.isChecked() for chip in self._chips()) or self.article_list.currentData() is not None
        self.clear_button.setEnabled(chosen)
        self._show_chips()

    def _show_chips(self) -> None:
        on = any(chip.isChecked() for chip in (*self.kinds.values(), *self.statuses.values()))
        self.chips.setVisible(on or self.more.isChecked() or not self._short)

    def _show_more(self, on: bool) -> None:
        """Severities, articles and agreements; put away, they filter nothing."""
        self.narrower.setVisible(on)
        self._show_chips()
        if not on:
            self.blockSignals(True)
            for chip in (*self.severities.values(), *self.articles.values()):
                chip.setChecked(False)
            self.article_list.setCurrentIndex(0)
            self.agreements.setChecked(False)
            self.blockSignals(False)
            self._tell()


def _on(chips: Mapping[Any, FilterChip]) -> frozenset[Any]:
    return frozenset(value for value, chip in chips.items() if chip.isChecked())


def _rule() -> QFrame:
    rule = QFrame()
    rule.setFrameShape(QFrame.Shape.VLine)
    rule.setFrameShadow(QFrame.Shadow.Plain)
    return rule
