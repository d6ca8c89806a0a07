"""An open article: its head, margin, text and ruler, and how it is scrolled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QEvent, QSize, QVariantAnimation, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout, QWidget

from desktop.model import Document, FindingKind, Span, Target, place_target
from desktop.session.settings import ReadingWidth
from desktop.ui.collation_view.article_text import ArticleText
from desktop.ui.collation_view.focus_frame import FRAME, FocusFrame
from desktop.ui.collation_view.header import ColumnHeader
from desktop.ui.collation_view.margin import Margin
from desktop.ui.collation_view.marks import DocumentMarks, Layer, MarginLabel
from desktop.ui.collation_view.ruler import OverviewRuler, RulerMark

_GLIDE = 140  # milliseconds
_CHARACTERS: dict[ReadingWidth, tuple[int, int]] = {"compact": (25, 76), "wide": (40, 90)}
"""Average characters of the font (of an English text about a fifth more) below which a column becomes a spine, and
beyond which a line gets hard to follow."""


class Column(QWidget):
    """Signals: `scrolled(int)` by so many pixels, by a person rather than by `scroll_to`; `moved()` after any
    scrolling or new layout, so that ribbons follow."""

    scrolled = Signal(int)
    moved = Signal()

    def __init__(self, describe: Callable[[MarginLabel], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document_id = ""
        self.reading_width: ReadingWidth = "compact"
        self._length = 1
        self._driven = False
        self._marked = False  # whether margin and ruler show the marks of the text
        self._last_offset = 0
        self.header = ColumnHeader()
        self.text = ArticleText()
        self.text.setMinimumHeight(1)  # where hardly any height is left, the head is read all the same
        self.margin = Margin(self.text, describe)
        self.ruler = OverviewRuler()
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(_GLIDE)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._drive)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.margin)
        row.addWidget(self.text, 1)
        row.addWidget(self.ruler)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(FRAME, FRAME, FRAME, FRAME)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addLayout(row, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusProxy(self.text)
        self._frame = FocusFrame(self)  # last, so that it lies above
        self.text.verticalScrollBar().valueChanged.connect(self._on_scroll)
        self.text.laid_out.connect(self._on_layout)
        self.text.installEventFilter(self)
        self.ruler.asked.connect(self._go_to_share)

    def show_document(
        self, document: Document, letters: str, font: QFont, *, first: bool, last: bool, replace: bool
    ) -> None:
        """`replace` says whether the text itself is another one, so that it has to be laid out anew."""
        self.document_id = document.id
        self._length = max(1, len(document.text))
        self.header.show_document(document, letters, first=first, last=last)
        if replace:
            self._marked = False
            self.text.show_document(document, font)
        self.text.setAccessibleName(
            self.tr("Text of article {letter}, {title}").format(letter=letters, title=document.title)
        )
        self.ruler.setAccessibleName(self.tr("Overview of article {letter}").format(letter=letters))
        self.margin.setAccessibleName(self.tr("Margin of article {letter}").format(letter=letters))
        self.setAccessibleName(self.tr("Article {letter}").format(letter=letters))

    def set_marks(self, marks: DocumentMarks) -> None:
        if marks == self.text.marks and self._marked:
            return
        self._marked = True
        self.text.set_marks(marks)
        self.margin.forget()
        self._place_ruler_marks()

    def set_hits(self, spans: tuple[Span, ...]) -> None:
        """What a search found, in text order."""
        if spans != self.text.hits:
            self.text.set_hits(spans)
            self._place_ruler_marks()

    def selected(self) -> Target | None:
        """The selected text as a note's target: taken from the text that is shown, which may be newer than the one that
        was compared. None when nothing is selected."""
        span = self.text.selected_span()
        return place_target(self.document_id, self.text.plain, span) if span is not None else None

    # --- scrolling

    def offset(self) -> int:
        return self.text.offset()

    def heading_for(self) -> int:
        """The offset at which the column will stand when it comes to rest."""
        if self._glide.state() is QVariantAnimation.State.Running:
            return int(self._glide.endValue())
        return self.offset()

    def scroll_to(self, offset: float, *, gently: bool = False) -> None:
        """Move to an offset in pixels, as near as the ends allow, without `scrolled` being sent."""
        bar = self.text.verticalScrollBar()
        wanted = max(bar.minimum(), min(bar.maximum(), round(offset)))
        self._glide.stop()
        if gently and abs(wanted - self.offset()) > 2 and self._may_move():
            self._glide.setStartValue(self.offset())
            self._glide.setEndValue(wanted)
            self._glide.start()
        else:
            self._drive(wanted)

    def ensure_visible(self, span: Span) -> None:
        """Scroll only when the span is not wholly in view; then to a third of the height."""
        top, bottom = self.text.vertical(span)
        height = self.text.viewport().height()
        if top < 4 or bottom > height - 4:
            self.scroll_to(self.offset() + top - height * 0.3, gently=True)

    # --- sizes

    def least_width(self) -> int:
        return self._width_for(_CHARACTERS[self.reading_width][0])

    def greatest_width(self) -> int:
        return self._width_for(_CHARACTERS[self.reading_width][1])

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 120)

    # --- inside

    def _width_for(self, characters: int) -> int:
        one = QFontMetricsF(self.text.document().defaultFont()).averageCharWidth()
        return round(one * characters + self.margin.sizeHint().width() + self.ruler.width() + 12)

    def _may_move(self) -> bool:
        """Not without a screen, and not where the system asks for no animation."""
        if QGuiApplication.platformName() in ("offscreen", "minimal"):
            return False
        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0

    def _drive(self, offset: int) -> None:
        self._driven = True
        try:
            self.text.verticalScrollBar().setValue(int(offset))
        finally:
            self._driven = False

    def _on_scroll(self, offset: int) -> None:
        by, self._last_offset = offset - self._last_offset, offset
        if not self.text.settling:
            self._show_view()
        if by and not self._driven and not self.text.settling:
            self._glide.stop()
            self.scrolled.emit(by)
        self.moved.emit()

    def _on_layout(self) -> None:
        self._place_ruler_marks()
        self._show_view()
        self.moved.emit()

    def _go_to_share(self, share: float) -> None:
        bar = self.text.verticalScrollBar()
        middle = share * self.text.content_height() - self.text.viewport().height() / 2
        bar.setValue(round(middle))  # as if scrolled by hand, so that linked columns follow

    def _show_view(self) -> None:
        whole = max(1.0, self.text.content_height())
        first = self.offset() / whole
        self.ruler.set_view(min(1.0, first), min(1.0, first + self.text.viewport().height() / whole))

    def _place_ruler_marks(self) -> None:
        """When the ruler is painted: laying a long text out moves its marks many times before that."""
        self.ruler.set_marks_later(self._ruler_marks)

    def _ruler_marks(self) -> list[RulerMark]:
        whole = max(1.0, self.text.content_height())

        def share(span: Span) -> tuple[float, float]:
            top, bottom = self.text.extent(span)
            return top / whole, bottom / whole

        def line(span: Span) -> tuple[float, float]:
            return share(Span(span.start, span.start))  # half the work, and hits are many

        return [*ruler_marks(self.text.marks, share), *(RulerMark(*line(hit), None) for hit in self.text.hits)]

    def eventFilter(self, watched, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._frame.set_visible(self.text.hasFocus() or event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._frame.surround(self.rect())


_KIND_OF_LAYER = {
    Layer.REPEAT: FindingKind.REPEAT,
    Layer.VERBATIM: FindingKind.VERBATIM,
    Layer.SIMILAR: FindingKind.SIMILAR,
}


def ruler_marks(marks: DocumentMarks, share: Callable[[Span], tuple[float, float]]) -> list[RulerMark]:
    """The marks of an article as its ruler shows them; `share` gives a span's start and end as parts of the whole."""
    found = [
        RulerMark(*share(mark.span), _KIND_OF_LAYER[mark.layer]) for mark in marks.fills if mark.layer in _KIND_OF_LAYER
    ]
    found.extend(RulerMark(*share(box.span), box.kind) for box in marks.boxes if not (box.quiet or box.dismissed))
    return found
