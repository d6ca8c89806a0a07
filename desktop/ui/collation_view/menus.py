"""What the columns say: context menus, tool tips, what is spoken, what is cited."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop.model import Collation, Document, FindingKind, Match, Place, Project, Target, siglum
from desktop.ui import wording
from desktop.ui.collation_view.article_text import ArticleText
from desktop.ui.collation_view.links import Link
from desktop.ui.collation_view.marks import DocumentMarks, Layer, MarginLabel
from desktop.ui.wording import translate

if TYPE_CHECKING:
    from desktop.session.session import Session

_MOST_PLACES = 8


class ColumnMenu(QMenu):
    """Deletes itself when closed. Signals: `note_asked(Target)`, `discrepancy_asked(Target)`, `place_asked(Place)`,
    `bring_asked(str)` the id of an article that is wanted beside this one, `followed()` the mark itself was chosen,
    `label_chosen(MarginLabel)` and `finding_chosen(str)` one of several marks was."""

    note_asked = Signal(object)
    discrepancy_asked = Signal(object)
    place_asked = Signal(object)
    bring_asked = Signal(str)
    followed = Signal()
    label_chosen = Signal(object)
    finding_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def add_place(self, text: str, place: Place) -> None:
        self.addAction(text.replace("&", "&&"), lambda: self.place_asked.emit(place))


def text_menu(
    parent: QWidget,
    text: ArticleText,
    place: Place | None,
    target: Target | None,
    session: Session,
    collation: Collation,
) -> ColumnMenu:
    """What can be done at `place`: the selected text, or the sentence under the pointer; `target` is what a note there
    is about."""
    menu = ColumnMenu(parent)
    copying = menu.addAction(translate("Menus", "&Copy"), text.copy)
    copying.setEnabled(text.selected_span() is not None)
    if place is not None and target is not None:
        cited = citation_text(target, session.project.document(place.document_id), collation)
        menu.addAction(translate("Menus", "Copy with C&itation"), lambda: QGuiApplication.clipboard().setText(cited))
        menu.addAction(translate("Menus", "Add &Note…"), lambda: menu.note_asked.emit(target))
        menu.addAction(translate("Menus", "Record a &Discrepancy…"), lambda: menu.discrepancy_asked.emit(target))
        bookmark = (
            translate("Menus", "Remove &Bookmark") if session.bookmarked(target) else translate("Menus", "&Bookmark")
        )
        menu.addAction(bookmark, lambda: session.toggle_bookmark(target)).setEnabled(not session.read_only)
        menu.addSeparator()
        found = session.counterparts(place)[:_MOST_PLACES]
        for other in far_articles(place, found, session.project):
            bring = translate("Menus", "Bring Article {letter} Next to This")
            action = menu.addAction(bring.format(letter=siglum(collation.position(other))))
            action.triggered.connect(lambda _=False, other=other: menu.bring_asked.emit(other))
        for match in found:
            there = match.right if match.left.document_id == place.document_id else match.left
            menu.add_place(
                translate("Menus", "Go to {place} ({percent} similar)").format(
                    place=wording.place_label(there, collation), percent=wording.percent(match.similarity)
                ),
                there,
            )
        menu.addSeparator()
    menu.addAction(translate("Menus", "Select &All"), text.selectAll)
    return menu


def far_articles(place: Place, counterparts: Iterable[Match], project: Project) -> tuple[str, ...]:
    """The ids of the articles with a counterpart that do not stand beside the article of `place`, the most alike
    first."""
    ids = [document.id for document in project.documents]
    if place.document_id not in ids:
        return ()
    here = ids.index(place.document_id)
    others = (m.right if m.left.document_id == place.document_id else m.left for m in counterparts)
    far = (o.document_id for o in others if o.document_id in ids and abs(ids.index(o.document_id) - here) > 1)
    return tuple(dict.fromkeys(far))


def label_menu(parent: QWidget, label: MarginLabel, document_id: str, collation: Collation) -> ColumnMenu:
    """Where a margin label of the article `document_id` leads."""
    menu = ColumnMenu(parent)
    menu.addAction(label_text(label, collation).replace("&", "&&"), menu.followed.emit)
    target = label.target
    if target is not None and target.document_id != document_id:
        menu.add_place(translate("Menus", "Go to {place}").format(place=wording.place_label(target, collation)), target)
        menu.addAction(
            translate("Menus", "Bring That Article Next to This"), lambda: menu.bring_asked.emit(target.document_id)
        )
    return menu


def marks_menu(parent: QWidget, paragraph: Place, marks: DocumentMarks, collation: Collation) -> ColumnMenu:
    """Every mark of a paragraph as a line to choose, in text order; a line that says so when there is none."""
    menu = ColumnMenu(parent)
    found: list[tuple[int, str, Callable[[], None]]] = [
        (label.at, label_text(label, collation), partial(menu.label_chosen.emit, label))
        for label in marks.labels
        if label.at in _range(paragraph)
    ]
    findings = {finding.id: finding for finding in collation.findings}
    for box in marks.boxes:
        if box.span.overlap(paragraph.span) and box.finding_id in findings:
            said = wording.finding_headline(findings[box.finding_id], collation)
            text = translate("Menus", "{quote}: {finding}").format(
                quote=collation.quote(Place(paragraph.document_id, box.span)), finding=said
            )
            found.append((box.span.start, text, partial(menu.finding_chosen.emit, box.finding_id)))
    for _, text, choose in sorted(found, key=lambda one: one[:2]):
        menu.addAction(text.replace("&", "&&"), choose)
    if not found:
        menu.addAction(translate("Menus", "Nothing marked in this paragraph")).setEnabled(False)
    return menu


def label_text(label: MarginLabel, collation: Collation) -> str:
    """A margin label in words: "Similar to B ¶7, 34 %, and 1 more"."""
    place = wording.place_label(label.target, collation) if label.target else ""
    text = {
        FindingKind.REPEAT: translate("Marks", "Repeated in {place}"),
        FindingKind.VERBATIM: translate("Marks", "Word for word in {place}"),
        FindingKind.SIMILAR: translate("Marks", "Similar to {place}"),
        FindingKind.NUMBERS: translate("Marks", "Another number in {place}"),
        FindingKind.FACTS: translate("Marks", "Told differently in {place}"),
        None: translate("Marks", "Note on {place}"),
    }[label.kind].format(place=place)
    if label.bookmark:
        text = translate("Marks", "Bookmark at {place}").format(place=place)
    if label.kind is FindingKind.SIMILAR and label.similarity is not None:
        text = translate("Marks", "{text}, {percent}").format(text=text, percent=wording.percent(label.similarity))
    if label.by_hand:
        text = translate("Marks", "{text}, linked by hand").format(text=text)
    if label.more:
        text = translate("Marks", "{text}, and {count} more").format(text=text, count=wording.number(label.more))
    if label.dismissed:
        text = translate("Marks", "{text} (dismissed)").format(text=text)
    return text


def link_text(link: Link, collation: Collation) -> str:
    """A ribbon in words: "A ¶7 s2 and B ¶7 s1, 34 % similar, linked by hand"."""
    places = [wording.place_label(place, collation) for place in (link.left, link.right)]
    text = translate("Marks", "{places}, {percent} similar").format(
        places=wording.listed(places), percent=wording.percent(link.similarity)
    )
    return translate("Marks", "{text}, linked by hand").format(text=text) if link.by_hand else text


def spoken_text(place: Place, marks: DocumentMarks, collation: Collation) -> str:
    """A sentence and its marks for a screen reader: "B ¶2 s1. Similar to A ¶2 s1, 62 %." """
    parts = [label_text(label, collation) for label in marks.labels if label.at in _range(place)]
    boxed = {b.kind for b in marks.boxes if b.span.overlap(place.span) and not b.dismissed and not b.quiet}
    if FindingKind.NUMBERS in boxed:
        parts.append(translate("Marks", "A number that disagrees"))
    if FindingKind.FACTS in boxed:
        parts.append(translate("Marks", "Words that disagree"))
    repeated = any(mark.layer is Layer.REPEAT and mark.span.overlap(place.span) for mark in marks.fills)
    if repeated and not any(label.kind is FindingKind.REPEAT and label.at in _range(place) for label in marks.labels):
        parts.append(translate("Marks", "Repeated in this article"))
    said = parts or [translate("Marks", "Nothing marked here")]
    return " ".join(f"{part}." for part in (wording.place_label(place, collation), *said))


def citation_text(target: Target, document: Document, collation: Collation) -> str:
    """The target's words in quotation marks, with paragraph and source: "“...” (A ¶7 s2, 003.txt)"."""
    where = wording.place_label(Place(target.document_id, target.span), collation) or document.title
    return f"“{' '.join(target.exact.split())}” ({where}, {wording.article_source(document)})"


def _range(place: Place) -> range:
    return range(place.span.start, place.span.end)
