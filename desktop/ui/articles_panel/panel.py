"""The articles of the project: which there are, in which order, and what cleaning did to each."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.model import CleanupKind, Collation, Document, Project, Target
from desktop.session.session import Session
from desktop.session.state import Selection
from desktop.session.telling import told
from desktop.ui import cleanup_wording, wording
from desktop.ui.articles_panel.arranging import ArrangedArticles, ArticlesTools
from desktop.ui.articles_panel.changes import ChangesDialog
from desktop.ui.articles_panel.delegate import ArticleDelegate
from desktop.ui.articles_panel.details import DetailsDialog
from desktop.ui.articles_panel.encodings import EncodingMenu
from desktop.ui.articles_panel.model import ArticlesModel
from desktop.ui.articles_panel.original import OriginalDialog
from desktop.ui.articles_panel.view import ArticlesView
from desktop.ui.controls.list_action import list_action
from desktop.ui.controls.typing_kept import typing_kept
from desktop.ui.empty_state import OrEmpty
from desktop.ui.turns import Turns
from desktop.ui.when_seen import WhenSeen

_TOLD_AT_ONCE = 20  # articles whose coverage is worked out in one turn of the event loop


class ArticlesPanel(QWidget):
    """`article_chosen(document_id)`: a person clicked an article or pressed Enter on it. `note_requested(targets)`: a
    note is wanted on these targets, a tuple."""

    article_chosen = Signal(str)
    note_requested = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = ArticlesModel(session.rename_article, self)
        self.view = ArticlesView()
        self.rows = ArrangedArticles(self.model, self)
        self.tools = ArticlesTools()
        self.tools.changed.connect(self._arrange)
        self.view.setModel(self.rows)
        self.view.setItemDelegate(ArticleDelegate(self.view))
        self.view.setAccessibleName(self.tr("Articles"))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.moved.connect(self._move)
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self._body = OrEmpty(self.view)
        self.summary = QLabel()
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.cleaning_button = QPushButton(self.tr("Clean-Up"))
        self.cleaning_button.setToolTip(self.tr("What cleaning changed in this article, with a switch for each kind"))
        self.cleaning_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.cleaning_menu = QMenu(self)
        self.cleaning_button.setMenu(self.cleaning_menu)
        self.cleaning_menu.aboutToShow.connect(self._show_current)  # a switch that failed stands as it was
        self.encoding_menu = EncodingMenu(session, self)
        self._make_actions()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tools)
        layout.addWidget(self._body, 1)
        self._footer = QWidget()
        footer = QVBoxLayout(self._footer)
        footer.setContentsMargins(8, 6, 8, 6)
        footer.addWidget(self.summary)
        footer.addWidget(self.cleaning_button)
        layout.addWidget(self._footer)
        session.project_changed.connect(self._show_project)
        self._seen = WhenSeen(self, lambda: self._show_collation(session.collation))
        session.collation_changed.connect(lambda _: self._seen.ask())
        session.selection_changed.connect(self._show_selection)
        session.replaced.connect(self.show_changes)
        self._show_project(session.project)
        self._show_collation(session.collation)
        self._show_selection(session.selection)

    def current_document(self) -> Document | None:
        return self.model.document(self._current_row())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.view.viewport().update()

    def _make_actions(self) -> None:
        action = partial(list_action, self.view)
        self.rename_action = action(self.tr("&Rename") + "\tF2", "", self._rename)  # the view edits on F2 by itself
        self.details_action = action(self.tr("T&itle, Source and Date…"), "Alt+Return", self._describe)
        self.up_action = action(self.tr("Move &Up"), "Alt+Up", lambda: self._shift(-1))
        self.down_action = action(self.tr("Move &Down"), "Alt+Down", lambda: self._shift(1))
        self.note_action = action(self.tr("Add &Note on Article…"), "", self._note)
        self.replace_action = action(self.tr("Replace with Newer &Version…"), "", self._replace)
        self.replace_text_action = list_action(
            self.view, self.tr("Replace with Copied &Text"), "", self._replace_with_text
        )
        self.changes_action = list_action(
            self.view, self.tr("Show C&hanges…"), "", lambda: self.show_changes(self._current_id())
        )
        self.original_action = action(self.tr("Show &Original…"), "", self.show_original)
        self.remove_action = action(self.tr("Re&move Article"), "Del", self._remove)

    def _show_project(self, project: Project) -> None:
        kept, kept_row = self.current_document(), self._current_row()
        with typing_kept(self.view, lambda: self._index_of(kept)):
            self.model.show_project(project)
        self.tools.offer(len(project.documents))
        empty = not project.documents
        self._body.say(
            self.tr("No articles yet. Add files, drop them here or paste text to compare what they report.")
            if empty
            else ""
        )
        row = self.model.row_of(kept.id) if kept else -1
        if row < 0:
            row = min(max(kept_row, 0), self.model.rowCount() - 1)  # what followed the one that is gone
        if not empty and self.view.currentIndex().row() < 0:
            self.view.setCurrentIndex(self.rows.mapFromSource(self.model.index(row)))
        self._show_current()

    def _show_collation(self, collation: Collation) -> None:
        self.model.show_collation(collation)
        self._tell_coverages()

    def _tell_coverages(self) -> None:
        """Some in each turn of the event loop: of very many articles all would be felt."""
        current = self.current_document()
        with typing_kept(self.view, lambda: self._index_of(current)):
            more = self.model.tell_coverages(_TOLD_AT_ONCE)
        if more:
            Turns.take(self, (self, "coverage"), self._tell_coverages)

    def _show_selection(self, selection: Selection) -> None:
        row = self.model.row_of(selection.place.document_id) if selection.place else -1
        index = self.rows.mapFromSource(self.model.index(row))
        if index.isValid():
            self.view.setCurrentIndex(index)

    def _show_current(self) -> None:
        document = self.current_document()
        self._footer.setVisible(document is not None)
        changeable = document is not None and not self._session.read_only
        row, movable = self._current_row(), changeable and self.rows.as_in_project
        self.rename_action.setEnabled(changeable)
        self.details_action.setEnabled(changeable)
        self.remove_action.setEnabled(changeable)
        self.up_action.setEnabled(movable and row > 0)
        self.down_action.setEnabled(movable and row < self.model.rowCount() - 1)
        self.original_action.setEnabled(document is not None)
        self.encoding_menu.set_document(document)
        self.note_action.setEnabled(changeable)
        self.replace_action.setEnabled(changeable)
        self.replace_text_action.setEnabled(changeable)
        known = document is not None and self._session.former_version(document.id) is not None
        self.changes_action.setEnabled(known)
        if document is None:
            return
        lines = [
            cleanup_wording.cleaned_summary(document) or self.tr("Nothing was cleaned"),
            *map(told, document.warnings),
        ]
        self.summary.setText("\n".join(lines))
        self.cleaning_button.setAccessibleName(self.tr("Clean-up of {title}").format(title=document.title))
        self._fill_cleaning_menu(document)

    def _fill_cleaning_menu(self, document: Document) -> None:
        self.cleaning_menu.clear()
        counts = cleanup_wording.cleanup_counts(document)
        for kind in CleanupKind:
            if kind not in counts and kind not in document.withheld:
                continue
            text = cleanup_wording.cleanup_action(kind)
            if kind in counts:
                text = self.tr("{action} ({n})").format(action=text, n=wording.number(counts[kind]))
            action = self.cleaning_menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(kind not in document.withheld)
            action.setEnabled(not self._session.read_only)
            action.toggled.connect(lambda on, kind=kind: self._session.set_cleanup(document.id, kind, on))
        if not self.cleaning_menu.isEmpty():
            self.cleaning_menu.addSeparator()
        self.cleaning_menu.addAction(self.original_action)

    def show_original(self) -> None:
        """Open the text before cleaning, with every mend marked."""
        document = self.current_document()
        if document is not None:
            dialog = OriginalDialog(document, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def show_changes(self, document_id: str) -> None:
        """Open what changed between an article's former version and this one; nothing where that is not known."""
        changes = self._session.version_changes(document_id)
        if changes:
            self._show_current()
            dialog = ChangesDialog(self._session.project.document(document_id).title, changes, self.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.show()

    def _show_menu(self, point: QPoint) -> None:
        if not self.view.indexAt(point).isValid():
            return
        menu = QMenu(self)
        menu.addActions([self.rename_action, self.details_action, self.up_action, self.down_action])
        menu.addSeparator()
        menu.addMenu(self.cleaning_menu).setText(self.tr("&Clean-Up"))
        menu.addMenu(self.encoding_menu)
        menu.addAction(self.original_action)
        menu.addSeparator()
        menu.addActions([self.replace_action, self.replace_text_action, self.changes_action])
        menu.addSeparator()
        menu.addAction(self.note_action)
        menu.addSeparator()
        menu.addAction(self.remove_action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(point))

    def add_to_menu(self, document_id: str, menu: QMenu) -> None:
        """Put what else can be done with an article in a menu about it; the article becomes the current one here. Keys
        are not shown: they are those of the list."""
        index = self.rows.mapFromSource(self.model.index(self.model.row_of(document_id)))
        if index.isValid():
            self.view.setCurrentIndex(index)
            self._show_current()
            for action in (
                self.details_action,
                self.replace_action,
                self.replace_text_action,
                self.changes_action,
                self.note_action,
            ):
                menu.addAction(action.text(), action.trigger).setEnabled(action.isEnabled())

    def _describe(self) -> None:
        document = self.current_document()
        if document is None:
            return
        dialog = DetailsDialog(document, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(
            lambda: self._session.describe_article(
                document.id,
                title=dialog.title.text(),
                publisher=dialog.publisher.text(),
                author=dialog.author.text(),
                published=dialog.published(),
            )
        )
        dialog.open()

    def _rename(self) -> None:
        self.view.edit(self.view.currentIndex())

    def _remove(self) -> None:
        document = self.current_document()
        if document is not None:
            self._session.remove_article(document.id)

    def _current_id(self) -> str:
        document = self.current_document()
        return document.id if document is not None else ""

    def _note(self) -> None:
        self.note_requested.emit((Target(document_id=self._current_id()),))

    def _replace(self) -> None:
        """Ask for the file with the newer version, beside the one that the article was read from."""
        document = self.current_document()
        if document is None:
            return
        name, _ = QFileDialog.getOpenFileName(
            self.window(),
            self.tr("Newer Version of “{title}”").format(title=document.title),
            str(Path(document.path).parent) if document.path else "",
            self.tr("Articles ({patterns});;All files (*)").format(patterns=self._session.article_patterns()),
        )
        if name:
            self._session.replace_article(document.id, Path(name))

    def _replace_with_text(self) -> None:
        """What changed is shown at once, and undo takes it back: nothing is asked before."""
        if self._current_id():
            self._session.replace_with_text(self._current_id(), QGuiApplication.clipboard().text())

    def _shift(self, by: int) -> None:
        row = self._current_row()
        if 0 <= row + by < self.model.rowCount():
            self._move(row, row + by)

    def _move(self, row: int, position: int) -> None:
        document = self.model.document(row)
        if document is not None:
            self._session.move_article(document.id, position)

    def _arrange(self) -> None:
        """Articles are dragged to another place only where all are seen in their order."""
        self.rows.arrange(*self.tools.chosen())
        self.view.setDragEnabled(self.rows.as_in_project)
        current = self.view.currentIndex()
        if current.isValid():
            self.view.scrollTo(current)
        self._body.say(
            "" if self.rows.rowCount() or not self.model.rowCount() else self.tr("No article has these words.")
        )
        self._show_current()

    def _index_of(self, document: Document | None) -> QModelIndex:
        """Where an article stands in the view; nowhere when it does not."""
        return self.rows.mapFromSource(self.model.index(self.model.row_of(document.id) if document else -1))

    def _current_row(self) -> int:
        """In the project's order; -1 without a current article."""
        return self.rows.mapToSource(self.view.currentIndex()).row()

    def _choose(self, index: QModelIndex) -> None:
        document = self.model.document(self.rows.mapToSource(index).row())
        if document is not None:
            self.article_chosen.emit(document.id)
