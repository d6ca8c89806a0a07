"""The findings as a work list: grouped, filtered, judged one by one or many at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QItemSelectionModel, QMimeData, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from desktop.model import Collation, Project, Status
from desktop.session.session import Session
from desktop.session.state import Message, Selection
from desktop.session.telling import told
from desktop.ui import wording
from desktop.ui.controls.choice_box import ChoiceBox
from desktop.ui.controls.list_action import list_action
from desktop.ui.empty_state import OrEmpty
from desktop.ui.findings_panel.arranging import GONE, Filter, Group, Grouping, Words, arrange, shown_ids
from desktop.ui.findings_panel.carrying import FindingsTree
from desktop.ui.findings_panel.filters import Filters
from desktop.ui.findings_panel.hidden import HiddenJudgements
from desktop.ui.findings_panel.model import Column, FindingsModel, Role
from desktop.ui.theme import theme_for
from desktop.ui.turns import Turns
from desktop.ui.when_seen import WhenSeen

_READ_AT_ONCE = 400  # findings, in which a person looks for words
_FOLDED_FROM = 1000  # findings; a group of more is folded until somebody opens it, or steps into it
_NARROW = 42  # characters; a narrower list shows a status by its glyph alone
_LOW = 6.5  # lines; chips would leave a lower list no room
_ONE_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_MORE_ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


class FindingsPanel(QWidget):
    """Follows the session's selection and sets it. After a judgement by a key the next open finding becomes the current
    one, unless `goes_on` is off."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.goes_on = True
        self._folded: set[str] = {GONE}
        self._asking = False
        self._groups: tuple[Group, ...] = ()
        self._words = Words(session.collation)
        self._made_of: tuple[object, ...] = ()  # what the groups were made of; most changes of a project change none
        self._ids: tuple[str, ...] = ()
        self._kept_open: set[str] = set()  # groups that a person has opened, or stepped into
        self.model = FindingsModel(self)
        self.model.set_theme(theme_for(self.palette()))
        self._make_filters()
        self._make_view()
        self._make_actions()
        self._body = OrEmpty(self.view)
        self.hidden = HiddenJudgements(session)
        self.partial = QLabel()
        self.partial.setTextFormat(Qt.TextFormat.PlainText)
        self.partial.setWordWrap(True)
        self.partial.setContentsMargins(8, 0, 8, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filters)
        layout.addWidget(self.partial)
        layout.addWidget(self.hidden)
        layout.addWidget(self._body, 1)
        self._seen = WhenSeen(self, self._show_groups)
        session.project_changed.connect(self._show_project)
        session.collation_changed.connect(self._show_collation)
        session.compare_changed.connect(lambda _: self._say_empty())
        session.selection_changed.connect(self._show_selection)
        self._arrange()
        self._show_selection(session.selection)

    def selected_ids(self) -> tuple[str, ...]:
        """What is selected, in the list's order, each once; groups are left out."""
        rows = sorted(self.view.selectionModel().selectedRows(), key=lambda index: (index.internalId(), index.row()))
        return tuple(dict.fromkeys(found for index in rows if (found := index.data(Role.FINDING_ID))))

    def judge(self, status: Status, reason: str = "") -> None:
        """Judge what is selected, and go to the next open finding when that was one alone."""
        self._judge(self.selected_ids(), status, reason)

    def judge_current(self, status: Status) -> None:
        """Judge the finding that is current in the window, and go on as after a key of the list."""
        current = self._session.selection.finding_id
        self._judge((current,) if current else (), status)

    def _judge(self, ids: tuple[str, ...], status: Status, reason: str = "") -> None:
        if not ids:
            return
        if self._session.read_only:
            self._session.message.emit(Message("hint", self._session.save_status.text))
            return
        onwards = self.goes_on and len(ids) == 1 and status is not Status.OPEN
        follower = self._next_open(ids[0]) if onwards else ""
        self._session.judge(ids, status, reason)
        if follower:
            self._session.select_finding(follower)

    def grouped_by(self) -> Grouping:
        return Grouping(self.grouping.currentData())

    def group_by(self, grouping: Grouping) -> None:
        self.grouping.setCurrentIndex(self.grouping.findData(grouping.value))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.model.set_theme(theme_for(self.palette()))
        elif event.type() is QEvent.Type.FontChange:
            self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.model.set_compact(self.width() < self.fontMetrics().averageCharWidth() * _NARROW)
        self.filters.fit(self.height(), int(self.fontMetrics().lineSpacing() * _LOW))
        self._fit_columns()

    def _make_filters(self) -> None:
        self.grouping = ChoiceBox()
        self.grouping.setAccessibleName(self.tr("Group findings by"))
        self.grouping.setMinimumContentsLength(8)
        self.grouping.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        names = {
            Grouping.KIND: self.tr("By kind"),
            Grouping.ARTICLE: self.tr("By article"),
            Grouping.STATUS: self.tr("By status"),
            Grouping.SEVERITY: self.tr("By severity"),
        }
        for grouping, name in names.items():
            self.grouping.addItem(name, grouping.value)
        self.grouping.currentIndexChanged.connect(lambda: self._rearrange())
        self.filters = Filters(self.grouping)
        self.filters.changed.connect(self._rearrange)

    def _carry(self) -> QMimeData | None:
        rows = [index for index in self.view.selectionModel().selectedRows() if self.model.entry(index)]
        return self.model.mimeData(rows) if rows else None

    def _make_view(self) -> None:
        self.view = FindingsTree(self._carry)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Findings"))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setAllColumnsShowFocus(True)
        self.view.setUniformRowHeights(True)
        self.view.setIndentation(14)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        self.view.expanded.connect(lambda index: self._fold(index.data(Role.GROUP), False))
        self.view.collapsed.connect(lambda index: self._fold(index.data(Role.GROUP), True))
        header = self.view.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(Column.FINDING, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.IN, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.STATUS, QHeaderView.ResizeMode.Fixed)

    def _make_actions(self) -> None:
        texts = {
            Status.CONFIRMED: (self.tr("&Confirm"), "C"),
            Status.DISMISSED: (self.tr("&Dismiss"), "D"),
            Status.RESOLVED: (self.tr("&Resolve"), "R"),
            Status.OPEN: (self.tr("Re&open"), "O"),
        }
        self.judgement_actions: dict[Status, QAction] = {}
        for status, (text, key) in texts.items():
            self.judgement_actions[status] = list_action(
                self.view, text, key, lambda _=False, status=status: self.judge(status)
            )

    def _show_project(self, _project: Project) -> None:
        self._arrange()

    def _show_collation(self, _collation: Collation) -> None:
        self._arrange()

    def _show_selection(self, selection: Selection) -> None:
        """Make the selected finding current, unless it was this list that asked for it."""
        if self._asking:
            return
        if not selection.finding_id:
            self.view.clearSelection()
            return
        current = self.view.currentIndex()
        if current.data(Role.FINDING_ID) != selection.finding_id:
            current = self.model.index_of(selection.finding_id)
        if not current.isValid():
            self.view.clearSelection()
        elif current != self.view.currentIndex() or not self.view.selectionModel().hasSelection():
            with self._quietly():
                self.view.selectionModel().setCurrentIndex(current, _ONE_ROW)
            self.view.scrollTo(current)

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Nothing that the list does meanwhile is a person's choice."""
        before, self._asking = self._asking, True
        try:
            yield
        finally:
            self._asking = before

    def _arrange(self) -> None:
        """What the list holds is known at once, to those who count and step through it; its rows have their turn."""
        session = self._session
        self.filters.name_articles(session.collation.documents)
        if self._words.collation is not session.collation:
            self._words = Words(session.collation, self._words)
        gone, grouping, wanted = session.gone_judgements(), self.grouped_by(), self.filters.wanted()
        made_of = (self._words, session.project.judgements, gone, grouping, wanted)
        if made_of != self._made_of:
            self._made_of = made_of
            self._groups = arrange(session.collation, session.project, gone, grouping, wanted, self._words)
            self._ids = shown_ids(self._groups)
        session.set_visible_findings(self._ids)
        self._seen.ask()

    def _rearrange(self) -> None:
        """A person wants other findings, or another order: what they do next is about those. Very many findings are
        read in turns before words are looked for in them."""
        if self._words.collation is not self._session.collation:
            self._words = Words(self._session.collation, self._words)
        if self.filters.wanted().text.strip() and self._words.read_some(_READ_AT_ONCE):
            Turns.take(self, (self, "words"), self._rearrange)
            return
        self._arrange()
        self._seen.catch_up()

    def _show_groups(self) -> None:
        session, groups, kept = self._session, self._groups, self.selected_ids()
        kept_open = set(self._kept_open)
        with self._quietly():
            self._fold_long(groups)
            if self.model.show(groups, session.collation, session.project):
                self._restore(kept)
        self._kept_open = kept_open
        self._fit_columns()
        self._show_selection(session.selection)
        self._say_empty()
        missing = session.collation.missing
        self.partial.setText(self.tr("Not everything was compared: {what}").format(what=", ".join(map(told, missing))))
        self.partial.setVisible(bool(missing))

    def _fold_long(self, groups: tuple[Group, ...]) -> None:
        """A very long group is folded when it comes, or grows so long, before the view lays its rows out, but for one
        that a person has opened."""
        present = [group.key for group in self.model.groups]
        for group in groups:
            if len(group.entries) > _FOLDED_FROM and group.key not in self._kept_open | self._folded:
                self._folded.add(group.key)
                if group.key in present:
                    self.view.collapse(self.model.index(present.index(group.key), Column.FINDING))

    def _fold(self, key: str, folded: bool) -> None:
        (self._folded.add if folded else self._folded.discard)(key)
        (self._kept_open.discard if folded else self._kept_open.add)(key)

    def _restore(self, kept: tuple[str, ...]) -> None:
        """Folds and selection as they were before the model began anew."""
        for row, group in enumerate(self.model.groups):
            self.view.setFirstColumnSpanned(row, QModelIndex(), True)
            self.view.setExpanded(self.model.index(row, Column.FINDING), group.key not in self._folded)
        for finding_id in kept:
            index = self.model.index_of(finding_id)
            if index.isValid():
                self.view.selectionModel().select(index, _MORE_ROWS)

    def _fit_columns(self) -> None:
        """Letters and status as wide as what they hold; the finding has the rest. Measured here: a header that does it
        measures every row whenever one changes, and the slider changes many."""
        metrics = self.view.fontMetrics()
        padding = 2 * (self.style().pixelMetric(self.style().PixelMetric.PM_FocusFrameHMargin) + 6)
        icon = self.view.style().pixelMetric(self.style().PixelMetric.PM_SmallIconSize)
        header = self.view.header()
        for column, more in ((Column.IN, padding), (Column.STATUS, padding + icon)):
            width = metrics.horizontalAdvance(self.model.widest(column)) + more
            width = min(width, self.view.width() // 3)  # the letters of very many articles leave the finding room
            if header.sectionSize(column) != width:
                header.resizeSection(column, width)

    def _say_empty(self) -> None:
        self._body.say(self._empty_text(any(group.entries for group in self._groups)))

    def _empty_text(self, filled: bool) -> str:
        if filled:
            return ""
        if not self._session.project.documents:
            return self.tr("Findings appear here once there are articles to compare.")
        if self._session.collation.findings and self.filters.wanted() != Filter():
            return self.tr("No finding passes the filter.")
        if unfinished := wording.unfinished(self._session.compare_status):
            return unfinished
        if len(self._session.project.documents) == 1:
            return self.tr(
                "Nothing is repeated in this article, and its numbers agree. Add a second article to compare."
            )
        return self.tr("Nothing was found: no repeats, no shared passages, no numbers or other facts that disagree.")

    def _current_changed(self, index: QModelIndex) -> None:
        if not self._asking:
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        found = index.data(Role.FINDING_ID)
        if found and found != self._session.selection.finding_id:
            with self._quietly():
                self._session.select_finding(found)

    def _next_open(self, finding_id: str) -> str:
        """The next finding in the list that is open, from the one given; wraps; "" when there is none."""
        ids = self._ids
        if finding_id not in ids:
            return ""
        at = ids.index(finding_id)
        project = self._session.project
        return next((i for i in (*ids[at + 1 :], *ids[:at]) if project.status(i) is Status.OPEN), "")

    def _show_menu(self, point: QPoint) -> None:
        if not self.selected_ids():
            return
        menu = QMenu(self)
        for status, action in self.judgement_actions.items():
            menu.addAction(action)
            if status is Status.DISMISSED:
                reasons = menu.addMenu(self.tr("Dismiss &Because"))
                for reason in wording.DISMISS_REASONS:
                    chosen = reasons.addAction(wording.reason_name(reason))
                    chosen.triggered.connect(lambda _=False, reason=reason: self.judge(Status.DISMISSED, reason))
        menu.setEnabled(not self._session.read_only)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(point))
