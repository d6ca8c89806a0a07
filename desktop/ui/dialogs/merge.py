"""A colleague's notes and judgements beside the project's own: what is new, what differs, and which to take."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.model import Anchoring, Annotation, Collation, Judgement, Place
from desktop.session.merging import Difference, Merge, MergeItem
from desktop.ui import bylines, wording
from desktop.ui.controls.dialog_buttons import dialog_buttons
from desktop.ui.layout import give_size
from desktop.ui.theme import theme_for

_MOST_WORDS = 30
_KEY = Qt.ItemDataRole.UserRole


class MergeDialog(QDialog):
    """After it was accepted, `taken` are the keys of the items that a person wants."""

    def __init__(self, merge: Merge, collation: Collation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.merge = merge
        self._collation = collation
        self.setWindowTitle(self.tr("Import Notes and Judgements"))
        give_size(self, 900, 520)
        self.summary = QLabel(self._summary())
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("What is in the file and not in this project"))
        self.list.setHeaderLabels([self.tr("Take"), self.tr("Here"), self.tr("In the file")])
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        self.list.setItemDelegate(_Ticks(self.list))
        self._fill()
        header = self.list.header()
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, share in ((0, 0.34), (1, 0.28)):
            self.list.setColumnWidth(column, round(self.width() * share))
        hint = QLabel(
            self.tr(
                "Nothing is lost. Notes that differ are both kept; a judgement that you do not take is kept in the "
                "history of its finding. Names are stated, not verified. One Undo takes all of it back."
            )
        )
        hint.setWordWrap(True)
        self._buttons = dialog_buttons(QDialogButtonBox.StandardButton.Cancel)
        self._import = self._buttons.addButton(self.tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._all = QPushButton(self.tr("Take &All of the File"))
        self._all.setToolTip(self.tr("Also the judgements that differ from those here"))
        self._buttons.addButton(self._all, QDialogButtonBox.ButtonRole.ActionRole)
        self._all.clicked.connect(self._take_all)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        layout.addWidget(self.list, 1)
        layout.addWidget(hint)
        layout.addWidget(self._buttons)
        self._import.setEnabled(bool(merge.items))
        self._all.setEnabled(bool(merge.items))

    @property
    def taken(self) -> frozenset[str]:
        return frozenset(row.data(0, _KEY) for row in self._rows() if row.checkState(0) is Qt.CheckState.Checked)

    def set_taken(self, key: str, taken: bool) -> None:
        """Tick one item, or untick it."""
        for row in self._rows():
            if row.data(0, _KEY) == key:
                row.setCheckState(0, Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked)

    def _take_all(self) -> None:
        for row in self._rows():
            row.setCheckState(0, Qt.CheckState.Checked)

    def _rows(self) -> list[QTreeWidgetItem]:
        groups = (self.list.topLevelItem(number) for number in range(self.list.topLevelItemCount()))
        found = (group.child(number) for group in groups if group for number in range(group.childCount()))
        return [row for row in found if row is not None]

    def _fill(self) -> None:
        names = {
            Difference.DIFFERS: self.tr("Differs ({n})"),
            Difference.NEW: self.tr("New ({n})"),
        }
        for difference, name in names.items():
            items = [item for item in self.merge.items if item.difference is difference]
            if not items:
                continue
            group = QTreeWidgetItem([name.format(n=wording.number(len(items)))])
            self.list.addTopLevelItem(group)
            group.setFirstColumnSpanned(True)
            group.setExpanded(True)
            for item in items:
                group.addChild(self._row(item))

    def _row(self, item: MergeItem) -> QTreeWidgetItem:
        row = QTreeWidgetItem([self._what(item), self._said(item.here), self._said(item.theirs)])
        row.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        row.setCheckState(0, Qt.CheckState.Checked if item.taken_at_first else Qt.CheckState.Unchecked)
        row.setData(0, _KEY, item.key)
        for column in range(3):
            row.setToolTip(column, wording.plain_tool_tip(row.text(column).split("\n")))
            row.setTextAlignment(column, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        return row

    def _what(self, item: MergeItem) -> str:
        if isinstance(item.theirs, Judgement):
            judged = item.theirs
            return f"{wording.kind_name(judged.kind)}: {wording.judgement_headline(judged)}"
        if item.theirs.reply_to:
            return self.tr("Reply")
        about = {target.finding_id for target in item.theirs.targets}
        places = [
            f"{wording.kind_name(finding.kind)}: {wording.finding_headline(finding, self._collation)}"
            for finding in self._collation.findings
            if finding.id in about
        ]
        places += [
            wording.place_label(Place(target.document_id, target.span), self._collation)
            for target in item.theirs.targets
            if target.exact and target.anchoring is not Anchoring.ORPHAN
        ]
        lost = any(target.anchoring is Anchoring.ORPHAN for target in item.theirs.targets)
        said = wording.listed([place for place in places if place]) or self.tr("Note")
        return self.tr("{place} (one place was not found here)").format(place=said) if lost else said

    def _said(self, one: Annotation | Judgement | None) -> str:
        if one is None:
            return self.tr("Nothing")
        if isinstance(one, Judgement):
            return wording.judgement_line(one)
        text = wording.quoted(one.text, _MOST_WORDS) if one.text else ", ".join(one.tags) or self.tr("Bookmark")
        return "\n".join(part for part in (text, bylines.note_line(one)) if part)

    def _summary(self) -> str:
        merge = self.merge
        if merge.items:
            news = wording.counted(
                len(merge.items),
                self.tr("1 note or judgement that is not in this project, or differs."),
                self.tr("{n} notes and judgements that are not in this project, or differ."),
            )
        else:
            news = self.tr("Nothing that is not in this project already.")
        parts = [self.tr("“{name}”: {news}").format(name=merge.name, news=news)]
        if merge.same:
            parts.append(
                wording.counted(merge.same, self.tr("1 is the same in both."), self.tr("{n} are the same in both."))
            )
        if merge.away:
            titles = wording.listed([f"“{title}”" for title in merge.away])
            text = self.tr("Notes about articles that are not here will be listed without a place: {titles}.")
            parts.append(text.format(titles=titles))
        if merge.skipped:
            parts.append(
                wording.counted(
                    merge.skipped,
                    self.tr("1 part of the file is not a Synoptic note, or is damaged, and was skipped."),
                    self.tr("{n} parts of the file are not Synoptic notes, or are damaged, and were skipped."),
                )
            )
        return " ".join(parts)


class _Ticks(QStyledItemDelegate):
    """Draws the edge of each box to tick: Fusion's own is hardly seen on dark."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        if index.data(Qt.ItemDataRole.CheckStateRole) is None:
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        style = shown.widget.style()
        box = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, shown, shown.widget)
        painter.save()
        painter.setPen(QPen(theme_for(shown.palette).border, 1))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.restore()
