"""The commands for which columns stand open and how wide they are: pin, two alone, beside each other, width."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.model import siglum
from desktop.session.selecting import at_odds
from desktop.session.session import Session
from desktop.session.settings import ReadingWidth, Settings
from desktop.session.state import Message
from desktop.ui import wording
from desktop.ui.actions import entry_with_key
from desktop.ui.collation_view.menus import far_articles
from desktop.ui.collation_view.view import CollationView
from desktop.ui.theme_menu import ChoiceMenu


class WidthMenu(ChoiceMenu):
    """View ▸ Reading Width; the chosen one holds at once and is remembered."""

    def __init__(self, settings: Settings, view: CollationView, parent: QWidget | None = None) -> None:
        names = (
            ("compact", QCoreApplication.translate("Appearance", "&Compact: More Articles Side by Side")),
            ("wide", QCoreApplication.translate("Appearance", "&Wide: Longer Lines")),
        )
        title = QCoreApplication.translate("Appearance", "Reading &Width")
        tip = QCoreApplication.translate("Appearance", "Set how narrow a column may become")
        super().__init__(title, names, lambda: settings.reading_width, self.choose, tip, parent)
        self._settings, self._view = settings, view
        view.area.set_reading_width(settings.reading_width)

    def choose(self, width: ReadingWidth) -> None:
        self._settings.reading_width = width
        self._view.area.set_reading_width(width)


class ArticlesMenu(QMenu):
    """Go ▸ Article 1 to 9: the articles that Ctrl+1 to Ctrl+9 open, by letter and title; those that stand open are
    checked. The keys are shown only, they belong to the view."""

    def __init__(self, session: Session, view: CollationView, above: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("Columns", "Article &1 to 9"), parent)
        self._session, self._view = session, view
        self.menuAction().setStatusTip(QCoreApplication.translate("Columns", "Open one of the first nine articles"))
        self.aboutToShow.connect(self.fill)
        above.aboutToShow.connect(self._offer)
        self._offer()

    def fill(self) -> None:
        """List the articles as they are now."""
        self.clear()
        tip = QCoreApplication.translate("Columns", "Open this article and go to it")
        for index, document in enumerate(self._session.project.documents[:9]):
            text = f"&{siglum(index)}  {wording.menu_entry(document.title)}"
            action = self.addAction(entry_with_key(text, QKeySequence(f"Ctrl+{index + 1}")))
            action.setCheckable(True)
            action.setChecked(self._view.area.column(document.id) is not None)
            action.setStatusTip(tip)
            action.triggered.connect(lambda _=False, index=index: self._view.focus_column(index))

    def _offer(self) -> None:
        self.menuAction().setEnabled(bool(self._session.project.documents))


class ColumnCommands(QObject):
    """Connects the actions; the checks of `pin_column` and `focus_pair` follow what is shown."""

    def __init__(self, session: Session, view: CollationView, actions: dict[str, QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._view, self._actions = session, view, actions
        actions["pin_column"].triggered.connect(lambda on: self.pin(self._here(), on))
        actions["focus_pair"].triggered.connect(lambda on: self.pair() if on else self.give_up())
        actions["bring"].triggered.connect(lambda: self.bring())
        actions["show_best"].triggered.connect(lambda: view.show_best())
        view.pin_asked.connect(self.pin)
        view.area.arranged.connect(self._check)
        view.focus_changed.connect(lambda _: self._check())

    def pin(self, document_id: str, on: bool) -> None:
        """Keep an article's column open, or no longer."""
        if not document_id:
            self._tell(self.tr("Click an article first, then pin it."))
        elif not self._view.area.pin(document_id, on):
            self._tell(self.tr("No more articles can be pinned at this width. Unpin one, or make the window wider."))
        self._check()

    def pair(self) -> None:
        """Show only the two articles of the current finding, or of the current sentence and its best counterpart."""
        ids = self._current_articles()
        if len(ids) < 2:
            self._tell(
                self.tr(
                    "Select a finding in two articles or a sentence with a counterpart first, "
                    "then choose Focus on Pair."
                )
            )
        else:
            self._view.area.pair(*ids[:2])
        self._check()

    def give_up(self) -> bool:
        """Show all columns again; whether two alone were shown."""
        paired = self._view.area.paired
        if paired:
            self._view.area.pair()
        self._check()
        return paired

    def bring(self) -> None:
        """Move the article with the best counterpart that stands apart beside the one of the current sentence."""
        session, place = self._session, self._session.selection.place
        far = far_articles(place, session.counterparts(place), session.project) if place is not None else ()
        if place is None or not far:
            self._tell(
                self.tr(
                    "There is nothing to bring: every article with a counterpart is next to this one already, "
                    "or there is none."
                )
            )
        else:
            self._view.bring(far[0], place.document_id)

    def _here(self) -> str:
        """The article that has the keyboard or had it last, else that of the selected place; "" without either."""
        place = self._session.selection.place
        return self._view.focused_id or (place.document_id if place is not None else "")

    def _current_articles(self) -> list[str]:
        """The ids of the articles of what is current, the one that is pointed at first; of a finding, those that are at
        odds."""
        session, selection = self._session, self._session.selection
        found = [selection.place.document_id] if selection.place is not None else []
        finding = next((one for one in session.collation.findings if one.id == selection.finding_id), None)
        if finding is not None:
            odds = [place.document_id for place in at_odds(finding, session.collation)]
            found = [one for one in found if not odds or one in odds]
            found += [*odds, *(place.document_id for place in finding.places)]
        elif selection.place is not None:
            for match in session.counterparts(selection.place):
                found += [match.left.document_id, match.right.document_id]
        return list(dict.fromkeys(found))

    def _check(self) -> None:
        area = self._view.area
        self._actions["pin_column"].setChecked(self._view.focused_id in area.pinned())
        self._actions["focus_pair"].setChecked(area.paired)

    def _tell(self, text: str) -> None:
        self._session.message.emit(Message("hint", text))
