"""The current finding or sentence, in full: quotes, words, reasons, judgement, notes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QHideEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.model import (
    Anchoring,
    Annotation,
    Collation,
    Finding,
    FindingKind,
    Judgement,
    Place,
    Project,
    Status,
    Target,
)
from desktop.session.noting import is_bookmark, threads
from desktop.session.session import Session
from desktop.session.state import Selection
from desktop.ui import wording
from desktop.ui.empty_state import OrEmpty, colour_text
from desktop.ui.icons import Glyph, paint_glyph
from desktop.ui.inspector.content import Page, notes
from desktop.ui.inspector.judged import Judged
from desktop.ui.inspector.judging import JudgementBar
from desktop.ui.inspector.nearest import NEAREST, add_nearest, figures_at, figures_of, is_figure
from desktop.ui.inspector.note_box import NoteBox
from desktop.ui.inspector.page_view import PageView
from desktop.ui.inspector.pages import finding_page, gone_page, place_page
from desktop.ui.theme import theme_for
from desktop.ui.turns import Turns

_FEW_FIGURES = 1000
"""In all articles: so few are looked through at once for the nearest ones, in a hundredth of a second."""


class Inspector(QWidget):
    """Follows the session's selection. C, D, R and O judge while the focus is in here, but not in the note box.

    Signal: `reply_requested(note_id)` a person wants to answer a note.
    """

    reply_requested = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = Selection()
        self._page = Page()
        self._editing = ""  # the note in the box, "" for one that is not saved yet
        self._written = ""  # the note that just went from the box into the list
        self._begun_here = False  # whether that note was begun in the box
        self._near: Selection | None = None  # what a person wants to see the nearest figures of
        self._whole = ""  # the finding of which a person wants to see every place
        self._late = False  # whether the page has yet to be made
        self._from_top = False  # whether what is to be shown is another thing than before
        self.headline = _Headline()
        self.page = PageView()
        self.page.setAccessibleName(self.tr("Quotes, words and reasons"))
        self.page.followed.connect(self._follow)
        self.judgements = JudgementBar()
        self.judgements.judged.connect(self.judge)
        self.judged = Judged()
        self.judged.taken_back.connect(lambda: session.take_back_judgement(self._shown.finding_id))
        self.note_box = NoteBox()
        self.note_box.typed.connect(self._save_note)
        self.note_box.finished.connect(self._end_note)
        self._body = OrEmpty(self._scrolled())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._body)
        for key, status in (
            ("C", Status.CONFIRMED),
            ("D", Status.DISMISSED),
            ("R", Status.RESOLVED),
            ("O", Status.OPEN),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda status=status: self.judge(status))
        session.selection_changed.connect(self._show_selection)
        session.collation_changed.connect(self._show_collation)
        session.project_changed.connect(self._show_project)
        session.opened.connect(lambda _: self._forget_note())
        self._show(keep_place=False)

    def judge(self, status: Status, reason: str = "") -> None:
        """Judge the finding that is shown; nothing without one."""
        if self._shown.finding_id and not self._session.read_only:
            self._session.judge((self._shown.finding_id,), status, reason)
        self._show_judgement()

    def start_note(self) -> None:
        """Let a person write a note on what is shown."""
        self._catch_up()
        if not self.note_box.isHidden():
            self.note_box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        self.note_box.finish()
        super().hideEvent(event)

    def _scrolled(self) -> QScrollArea:
        """All of it in a scroll area: in a very low window, or with very large letters, nothing is cut."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.headline)
        column.addWidget(self.page, 1)
        column.addWidget(self.judgements)
        column.addWidget(self.judged)
        column.addWidget(self.note_box)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        return area

    def _show_selection(self, selection: Selection) -> None:
        if selection != self._shown:
            self.note_box.finish()  # what was typed belongs to what was shown
        self._show(keep_place=selection == self._shown)

    def _show_collation(self, _collation: Collation) -> None:
        self._show(keep_place=True)

    def _show_project(self, _project: Project) -> None:
        self._show(keep_place=True)

    def _show(self, *, keep_place: bool) -> None:
        """What is shown is known at once, to those who judge, write notes and go from pane to pane; its page has its
        turn."""
        self._shown = self._session.selection
        self._from_top = self._from_top or not keep_place
        self._body.say("" if self._finding() or self._gone() or self._place() else self._empty_text())
        self._late = True
        Turns.take(self, self, self._catch_up)

    def _catch_up(self) -> None:
        if self._late:
            self._late = False
            self._show_now()

    def _show_now(self) -> None:
        session = self._session
        keep_place, self._from_top = not self._from_top, False
        finding, place = self._finding(), self._place()
        gone = None if finding is not None else self._gone()
        if finding is None and gone is None and place is None:
            self._page = Page()
            return
        if finding is not None:
            headline = wording.finding_headline(finding, session.collation)
            kind = finding.kind
            self.headline.show_text(headline, wording.kind_name(kind), wording.kind_glyph(kind), kind)
            whole = finding.id == self._whole
            self._page = finding_page(finding, session.collation, session.word_difference, whole=whole)
            self._offer_figures(figures_of(finding, place, session.collation))
        elif gone is not None:
            self.headline.show_text(wording.judgement_headline(gone), self.tr("No longer found"))
            self._page = gone_page(gone)
        elif place is not None:
            label = wording.place_label(place, session.collation)
            self.headline.show_text(label, self.tr("Selected text"))
            self._page = place_page(
                place,
                session.counterparts(place),
                session.collation,
                session.word_difference,
                session.hidden_counterparts(place),
            )
            few = len(session.collation.claims) <= _FEW_FIGURES
            self._offer_figures(figures_at(place, session.collation), at_once=few)
        notes(self._page, self._notes(), changeable=not session.read_only)
        self.page.show_page(self._page, keep_place=keep_place)
        if self._written:
            self.page.show_link(f"edit:{self._written}")
            self._written = ""
        for widget in (self.judgements, self.judged):
            widget.setVisible(finding is not None or gone is not None)
        self.judgements.setEnabled(not session.read_only)
        self.note_box.setVisible(not session.read_only)
        self._show_judgement()

    def _offer_figures(self, place: Place | None, *, at_once: bool = False) -> None:
        """To look for figures that nothing was compared with costs more than a step through the findings may take:
        where it is not done `at_once`, it is when a person asks for it, by the link or by choosing a figure by itself,
        of which the page then tells first."""
        if place is None:
            return
        finding = self._finding()
        at_numbers = finding is not None and finding.kind is FindingKind.NUMBERS  # a step of F8 chooses its figure
        by_itself = not at_numbers and is_figure(self._shown.place, self._session.collation)
        asked = by_itself or self._near == self._shown
        if asked or at_once:
            found = self._session.nearest_figures(place)
            add_nearest(self._page, found, self._session.collation, asked=asked, first=by_itself)
        else:
            self._page.follow(self.tr("Show the nearest figures in other articles"), NEAREST)

    def _show_judgement(self) -> None:
        project, finding_id = self._session.project, self._shown.finding_id
        self.judgements.show_status(project.status(finding_id))
        news = [
            wording.place_label(place, self._session.collation) for place in self._session.unseen_places(finding_id)
        ]
        self.judged.show_judgement(
            project.judgement(finding_id),
            self._session.judgement_history(finding_id),
            news,
            changeable=not self._session.read_only,
        )

    def _finding(self) -> Finding | None:
        wanted = self._shown.finding_id
        return next((finding for finding in self._session.collation.findings if finding.id == wanted), None)

    def _gone(self) -> Judgement | None:
        """The judgement that is looked at, of a finding that is no longer found."""
        wanted = self._shown.finding_id
        if not wanted:
            return None
        return next((judged for judged in self._session.gone_judgements() if judged.finding_id == wanted), None)

    def _place(self) -> Place | None:
        """The selected place, unless its article is no longer in the collation."""
        place = self._shown.place
        known = place and any(document.id == place.document_id for document in self._session.collation.documents)
        return place if known else None

    def _empty_text(self) -> str:
        if not self._session.project.documents:
            return self.tr("Once there are articles, this shows what they say about the same thing.")
        return self.tr("Select a finding, or click a sentence, to see what the articles say.")

    def first_note_id(self) -> str:
        """The first note on what is shown, a bookmark only where there is nothing else, "" when there is none."""
        notes = sorted((note for _, note in self._notes()), key=is_bookmark)
        return notes[0].id if notes else ""

    def _notes(self) -> list[tuple[int, Annotation]]:
        """The notes on the finding and those at the selected place, as they were made, each with its answers below it
        and its depth; not the one in the box."""
        found: list[tuple[int, Annotation]] = []
        about = False
        for depth, note in threads(self._session.project.annotations):
            about = about if depth else any(map(self._is_about, note.targets))
            if about and note.id != self._editing:
                found.append((depth, note))
        return found

    def _is_about(self, target: Target) -> bool:
        if target.finding_id:
            return target.finding_id == self._shown.finding_id
        if target.anchoring is Anchoring.ORPHAN:
            return False
        place = self._shown.place
        return place is not None and place.document_id == target.document_id and bool(place.span.overlap(target.span))

    def _save_note(self, text: str) -> None:
        """Save what the box says now. `_shown` is what it is about: the box is emptied before another is shown."""
        session = self._session
        present = next((note for note in session.project.annotations if note.id == self._editing), None)
        if present is not None and text:
            session.edit_note(present.id, text, present.tags)
        elif present is not None and self._begun_here:
            self._editing = ""
            session.remove_note(present.id)
        elif text and present is None:
            self._begun_here = True
            self._editing = session.add_note(text, self._targets())
            if self._shown == session.selection:
                self._show(keep_place=True)  # the list took it for one of its own

    def _targets(self) -> list[Target]:
        if self._shown.finding_id:
            return [Target(finding_id=self._shown.finding_id)]
        place = self._shown.place
        present = [document.id for document in self._session.project.documents]
        return [self._session.target_at(place)] if place is not None and place.document_id in present else []

    def _end_note(self) -> None:
        """The note that was in the box stands in the list from now on, and is seen there."""
        self._written, self._editing, self._begun_here = self._editing, "", False
        if self._shown == self._session.selection:
            self._show(keep_place=True)

    def _forget_note(self) -> None:
        self.note_box.abandon()
        self._editing, self._begun_here = "", False

    def _follow(self, href: str) -> None:
        action, _, which = href.partition(":")
        if action == "place":
            place = self._page.places[int(which)]
            if self._session.selection.finding_id:
                self._session.select_finding(self._session.selection.finding_id, place)
            else:
                self._session.select_place(place)
        elif href == NEAREST:
            self._near = self._shown
            self._show(keep_place=True)
        elif action == "all":
            self._whole = self._shown.finding_id
            self._show(keep_place=True)
        elif action == "remove":
            self._session.remove_note(which)
        elif action == "reply":
            self.note_box.finish()
            self.reply_requested.emit(which)
        elif action == "edit":
            note = next((note for _, note in self._notes() if note.id == which), None)
            if note is not None:
                self.note_box.finish()
                self._editing = which
                self.note_box.begin(note.text)
                self._show(keep_place=True)


class _Headline(QWidget):
    """A glyph and a line or two of bold text, in plain text, with what kind of thing it is above."""

    def __init__(self) -> None:
        super().__init__()
        self._marks: FindingKind | None = None
        self._glyph = _Sign()
        self.kind = QLabel()
        self.text = QLabel()
        for label in (self.kind, self.text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        font = QFont(self.text.font())
        font.setBold(True)
        self.text.setFont(font)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._glyph)
        top.addWidget(self.kind, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.text)

    def show_text(self, text: str, kind: str, glyph: Glyph | None = None, marks: FindingKind | None = None) -> None:
        self.text.setText(text)
        self.kind.setText(kind)
        self._marks = marks
        self._glyph.show_glyph(glyph, marks)
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        theme = theme_for(self.palette())
        colour_text(self.kind, theme.marks(self._marks).line if self._marks else theme.muted)


class _Sign(QWidget):
    """One glyph, as high as the letters beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._glyph: Glyph | None = None
        self._marks: FindingKind | None = None

    def show_glyph(self, glyph: Glyph | None, marks: FindingKind | None) -> None:
        self._glyph, self._marks = glyph, marks
        self.setVisible(glyph is not None)
        self.update()

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height()
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._glyph is not None and self._marks is not None:
            painter = QPainter(self)
            colour = theme_for(self.palette()).marks(self._marks).line
            paint_glyph(painter, QRectF(self.rect()), self._glyph, colour)
            painter.end()
