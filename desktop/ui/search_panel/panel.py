"""Find in all articles: a field with its options, and every hit, grouped by article."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from desktop.model import siglum
from desktop.session.searching import Found, Query, SearchMode
from desktop.session.session import Session
from desktop.session.state import Selection
from desktop.ui import wording
from desktop.ui.controls.check_box import CheckBox
from desktop.ui.controls.flow import FlowRow
from desktop.ui.empty_state import OrEmpty
from desktop.ui.icons import Glyph, glyph_icon
from desktop.ui.key_names import with_keys
from desktop.ui.search_panel.delegate import HitDelegate
from desktop.ui.search_panel.model import Column, Role, SearchModel, hit_count
from desktop.ui.theme import theme_for

_TYPING = 120  # milliseconds after the last key until the search begins
_NOTICED = 300  # milliseconds after which a person is told that the search is still running
_UNFOLDED = 400  # hits; Qt asks for every row that is unfolded, so more would be felt while typing
_MOST_NAMED = 4  # articles by their letters


class SearchPanel(QWidget):
    """Searches as one types. Enter in the field goes to the next hit, Shift+Enter to the previous one, Down to the
    list; a click or Enter there goes to that hit. Signal: `left()` Escape: the keyboard goes back to the articles."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted = True
        self._wide = True
        self._typing = self._timer(_TYPING, self._ask)
        self._waiting = self._timer(_NOTICED, self._say_searching)
        self.model = SearchModel(self)
        self._make_view()
        self._make_bar()
        self._body = OrEmpty(self.view)
        self.notice = QLabel()
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setWordWrap(True)
        self.notice.setContentsMargins(8, 0, 8, 4)
        self.notice.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._bar)
        layout.addWidget(self.notice)
        layout.addWidget(self._body, 1)
        session.search_changed.connect(self._show)
        session.project_changed.connect(lambda _: self._name())
        session.collation_changed.connect(lambda _: self._name())
        session.selection_changed.connect(self._follow)
        self._show(session.found)

    # --- what the window asks for

    def begin(self, text: str = "") -> None:
        """Give the field the keyboard, with `text` in it unless that is ""."""
        if text and text != self.field.text():
            self.field.setText(text)
            self._ask()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def step(self, by: int) -> None:
        """Go to the next hit, or the previous one; without anything to look for, to the field."""
        self._ask()
        if self.query():
            self._session.step_hit(by)
        else:
            self.begin()

    def set_wanted(self, wanted: bool) -> None:
        """A person shows or closes the panel: while it is closed, nothing is marked."""
        self._wanted = wanted
        self._ask()

    def query(self) -> Query:
        """What the field and the options ask for."""
        mode = SearchMode.NUMBER if self.numbers.isChecked() else SearchMode.TEXT
        mode = SearchMode.PATTERN if self.pattern.isChecked() else mode
        return Query(self.field.text(), mode, self.match_case.isChecked(), self.whole_words.isChecked())

    # --- events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and not event.modifiers():
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()  # or it would cancel a comparison
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.left.emit()
                return True
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Down and self.model.rowCount():
                self._to_list()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._colour()
        elif event.type() is QEvent.Type.FontChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # --- building

    def _timer(self, milliseconds: int, act) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    def _make_view(self) -> None:
        self.view = QTreeView()
        self.view.setModel(self.model)
        self.view.setItemDelegateForColumn(Column.TEXT, HitDelegate(self.view))
        self.view.setAccessibleName(self.tr("Hits"))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setAllColumnsShowFocus(True)
        self.view.setUniformRowHeights(True)
        self.view.setIndentation(14)
        self.view.setHeaderHidden(True)
        self.view.header().setStretchLastSection(True)
        self.view.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.view.clicked.connect(self._go)
        self.view.activated.connect(self._go)
        self.view.installEventFilter(self)

    def _make_bar(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in all articles"))
        self.field.setAccessibleName(self.tr("Find in all articles"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(lambda: self._typing.start())
        self.field.installEventFilter(self)
        self.match_case = self._option(self.tr("Match case"), self.tr("“May” does not find “may”"))
        self.whole_words = self._option(self.tr("Whole words"), self.tr("“port” does not find “report”"))
        self.numbers = self._option(
            self.tr("Numbers"), self.tr("By value: 145 finds “145 per cent”, 80000 finds “approximately 80,000”")
        )
        self.pattern = self._option(
            self.tr("Regular expression"), self.tr("A pattern in the syntax of Perl, matched inside a paragraph")
        )
        self.numbers.toggled.connect(lambda on: self._exclude(on, self.pattern))
        self.pattern.toggled.connect(lambda on: self._exclude(on, self.numbers))
        self.previous = self._button(self.tr("Previous hit ({Shift+F3})"), self.tr("Previous hit"), -1)
        self.next = self._button(self.tr("Next hit (F3)"), self.tr("Next hit"), 1)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setContentsMargins(0, 0, 10, 0)
        self._options = FlowRow(spacing=12)
        for box in (self.match_case, self.whole_words, self.numbers, self.pattern):
            self._options.flow.addWidget(box)
        self._bar = QGridLayout()
        self._bar.setContentsMargins(6, 6, 6, 4)
        self._bar.addWidget(self.field, 0, 0)
        self._bar.addWidget(self.previous, 0, 1)
        self._bar.addWidget(self.next, 0, 2)
        self._bar.addWidget(self.count, 0, 3)
        self._bar.addWidget(self._options, 0, 4)
        self._bar.setColumnStretch(0, 1)
        self._colour()

    def _option(self, name: str, tip: str) -> CheckBox:
        box = CheckBox(name)
        box.setToolTip(wording.plain_tool_tip([tip]))
        box.toggled.connect(lambda: self._typing.start(0))
        return box

    def _button(self, tip: str, name: str, by: int) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setToolTip(with_keys(tip))
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self.step(by))
        return button

    def _exclude(self, on: bool, other: CheckBox) -> None:
        if on:
            other.setChecked(False)
        self.match_case.setEnabled(not self.numbers.isChecked())
        self.whole_words.setEnabled(not self.numbers.isChecked())

    def _colour(self) -> None:
        ink = theme_for(self.palette()).text
        self.previous.setIcon(glyph_icon(Glyph.PREVIOUS, ink))
        self.next.setIcon(glyph_icon(Glyph.NEXT, ink))

    def _fit(self) -> None:
        """The options beside the field, or below it where that would leave the field too little."""
        field = self.fontMetrics().averageCharWidth() * 34
        one_line = self._options.flow.one_line()
        beside = one_line + self.fontMetrics().averageCharWidth() * 30 + 90
        wide = self.width() >= field + beside
        if wide != self._wide:
            self._wide = wide
            self._options.setMinimumWidth(one_line if wide else 0)
            self._bar.removeWidget(self._options)
            self._bar.addWidget(self._options, *((0, 4) if wide else (1, 0, 1, 4)))
        self.view.header().resizeSection(Column.WHERE, self.fontMetrics().horizontalAdvance("AA ¶000") + 36)

    # --- searching

    def _ask(self) -> None:
        self._typing.stop()
        self._session.search(self.query() if self._wanted else Query())
        if self._session.search_running and not self._waiting.isActive():
            self._waiting.start()

    def _say_searching(self) -> None:
        if self._session.search_running:
            self.count.setText(self.tr("Searching…"))

    def _show(self, found: Found) -> None:
        self._waiting.stop()
        self.model.show(found)
        self._name()
        for row in range(self.model.rowCount()):
            self.view.setFirstColumnSpanned(row, QModelIndex(), True)
        self._unfold(found)
        self._say(found)
        self._follow(self._session.selection)

    def _unfold(self, found: Found) -> None:
        """The first articles stand unfolded; the others show how many hits they have."""
        room = _UNFOLDED
        for row, held in enumerate(found.articles):
            room -= len(held.spans)
            if row and room < 0:
                return
            self.view.expand(self.model.index(row, 0))

    def _say(self, found: Found) -> None:
        total = found.total
        self._count(found)
        self.previous.setEnabled(total > 0)
        self.next.setEnabled(total > 0)
        notice = self._left_out(found)
        self.notice.setText(notice if total else "")
        self.notice.setVisible(bool(notice) and total > 0)
        self._body.say("" if total else self._nothing(found, notice))

    def _count(self, found: Found) -> None:
        """How many hits there are, and which of them is the selected one."""
        articles = wording.counted(len(found.articles), self.tr("1 article"), self.tr("{n} articles"))
        more = self.tr("{hits} in {articles}, and more") if found.limited else self.tr("{hits} in {articles}")
        hits, number = hit_count(found.total), self.model.number_of(self._session.selection.place)
        if number and found.total > 1:
            hits = self.tr("{n} of {hits}").format(n=wording.number(number), hits=hits)
        self.count.setText(more.format(hits=hits, articles=articles) if found.total else "")

    def _nothing(self, found: Found, notice: str) -> str:
        """Why there is no hit, and what to do."""
        present = len(self._session.project.documents)
        if not present:
            return self.tr("No articles yet. Add some, and find a word or a number in all of them at once.")
        articles = wording.counted(present, self.tr("the article"), self.tr("all {n} articles"))
        if not found.query:
            return self.tr("Type a word, a phrase or a number to find it in {articles}.").format(articles=articles)
        if found.error:
            return found.error
        if notice:
            return self.tr("No hit so far. {why}").format(why=notice)
        text = found.query.text.strip()
        shown = text if len(text) <= 60 else text[:60] + "…"
        return self.tr("“{text}” was not found. Searched: {articles}.").format(text=shown, articles=articles)

    def _left_out(self, found: Found) -> str:
        """One sentence on what was not searched; "" when everything was."""
        if found.limited:
            return self.tr("There are more hits than can be listed. Make the search more exact.")
        if found.unfinished:
            order = [document.id for document in self._session.project.documents]
            letters = [siglum(order.index(i)) for i in found.unfinished if i in order]
            named = letters[:_MOST_NAMED]
            if len(letters) > _MOST_NAMED:
                named.append(self.tr("{n} more").format(n=wording.number(len(letters) - _MOST_NAMED)))
            text = self.tr("The search stopped after a few seconds; {articles} may hold hits that are not shown.")
            if found.query.mode is SearchMode.PATTERN:
                text = self.tr("The expression takes too long in {articles}: a simpler one may find more there.")
            return text.format(articles=wording.listed(named))
        if found.digits_only:
            return self.tr("Numbers written in words are found once the articles are compared.")
        return ""

    def _name(self) -> None:
        self.model.name(self._session.project, self._session.collation)
        if not self._session.found.query:
            self._say(self._session.found)

    # --- hits

    def _to_list(self) -> None:
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(0, 0, self.model.index(0, 0)))
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _go(self, index: QModelIndex) -> None:
        place = index.data(Role.PLACE)
        if place is not None:
            self._session.choose_hit(place)

    def _follow(self, selection: Selection) -> None:
        index = self.model.index_of(selection.place)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        elif selection.place is not None:
            self.view.clearSelection()
        if not self._session.search_running:
            self._count(self._session.found)
