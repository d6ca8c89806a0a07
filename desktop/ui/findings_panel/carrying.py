"""Findings as text for an e-mail: dragged out of the list, or copied."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTreeView, QWidget

from desktop.model import Collation, Finding, FindingKind, Place, Project, Status
from desktop.session.telling import told
from desktop.ui import wording
from desktop.ui.findings_panel.arranging import Entry
from desktop.ui.incoming import OWN_TEXT


def carried(entries: Iterable[Entry], project: Project, collation: Collation) -> QMimeData:
    """The findings as plain text and as HTML: headline, judgement, each place with its sentence and source, and for
    numbers the reason. It says of itself that it comes from here, so that a drop on the window makes no article."""
    parts = [_Carried.of(entry, project, collation) for entry in entries]
    data = QMimeData()
    data.setText("\n\n".join(part.plain() for part in parts))
    data.setHtml("\n".join(part.html() for part in parts))
    data.setData(OWN_TEXT, b"finding")
    return data


class FindingsTree(QTreeView):
    """The list's view. `carry` gives what leaves with the selected findings, None when there are none."""

    def __init__(self, carry: Callable[[], QMimeData | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._carry = carry
        self.setDragDropMode(QTreeView.DragDropMode.DragOnly)

    def copy(self) -> None:
        """Put the selected findings on the clipboard."""
        data = self._carry()
        if data is not None:
            QGuiApplication.clipboard().setMimeData(data)


class _Carried:
    def __init__(self, headline: str, state: str, quotes: Sequence[tuple[str, str, str]], reason: str) -> None:
        self._headline, self._state, self._quotes, self._reason = headline, state, quotes, reason

    @classmethod
    def of(cls, entry: Entry, project: Project, collation: Collation) -> _Carried:
        finding = entry.finding
        if finding is None:
            judgement = entry.judgement
            quotes = [("", " ".join(quote.split()), "") for quote in judgement.quotes] if judgement else []
            headline = wording.judgement_headline(judgement) if judgement else ""
            return cls(headline, wording.judgement_line(judgement), quotes, "")
        headline = f"{wording.kind_name(finding.kind)}: {wording.finding_headline(finding, collation)}"
        judged = project.judgement(finding.id)
        state = wording.judgement_line(judged) if judged and judged.status is not Status.OPEN else ""
        return cls(headline, state, _quotes(finding, collation), _reason(finding, collation))

    def plain(self) -> str:
        lines = [self._headline, *filter(None, (self._state,))]
        lines += [" ".join(filter(None, (where, f"“{quote}”", source))) for where, quote, source in self._quotes]
        return "\n".join([*lines, *filter(None, (self._reason,))])

    def html(self) -> str:
        state = f"<br>{escape(self._state)}" if self._state else ""
        quotes = "".join(
            f"<li>{escape(where)} “<bdi>{escape(quote)}</bdi>” {escape(source)}</li>"
            for where, quote, source in self._quotes
        )
        reason = f"<p>{escape(self._reason)}</p>" if self._reason else ""
        return f"<p><b>{escape(self._headline)}</b>{state}</p><ul>{quotes}</ul>{reason}"


def _quotes(finding: Finding, collation: Collation) -> list[tuple[str, str, str]]:
    """Where, the words and the source of each sentence that the finding touches, each once."""
    places = dict.fromkeys(_sentences(place, collation) for place in finding.places)
    return [
        (
            wording.place_label(place, collation),
            " ".join(collation.quote(place).split()),
            f"({wording.article_source(collation.document(place.document_id))})",
        )
        for place in places
    ]


def _sentences(place: Place, collation: Collation) -> Place:
    """The place, grown to whole sentences."""
    span = place.span
    for sentence in collation.sentences(place.document_id):
        if sentence.span.overlap(place.span):
            span = span.to(sentence.span)
    return Place(place.document_id, span)


def _reason(finding: Finding, collation: Collation) -> str:
    """Why the numbers got their verdict, in the words of the first comparison that decided it."""
    if finding.kind is not FindingKind.NUMBERS:
        return ""
    row = collation.rows[finding.origin]
    return next((told(one.reason) for one in row.comparisons if one.verdict is row.verdict), "")
