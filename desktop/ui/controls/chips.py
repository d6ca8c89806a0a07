"""How many findings of each kind there are; a click goes to the next of that kind."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop.model import FindingKind
from desktop.session.session import Session
from desktop.ui.icons import paint_glyph
from desktop.ui.theme import theme_for
from desktop.ui.wording import kind_glyph, kind_name, number


class Chip(QAbstractButton):
    """A rounded button in the colours of its kind: glyph, count and, where there is room, the name."""

    def __init__(self, kind: FindingKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.count = -1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        if count == self.count:  # a new text would lay the whole toolbar out
            return
        self.count = count
        shown = number(count)
        self.setText(shown)
        self.setEnabled(count > 0)
        self.setAccessibleName(f"{kind_name(self.kind)}: {shown}")
        self.setToolTip(
            self.tr("{name}: {count}. Click for the next one.").format(name=kind_name(self.kind), count=shown)
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + metrics.height() + 28, max(26, metrics.height() + 10))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_for(self.palette())
        colours = theme.marks(self.kind)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        focused = self.hasFocus()
        painter.setPen(QPen(theme.focus if focused else colours.line, 2 if focused or self.underMouse() else 1.2))
        painter.setBrush(colours.fill if self.isEnabled() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 7, 7)
        side = QFontMetrics(self.font()).height() * 0.85
        glyph = QRectF(box.left() + 8, box.center().y() - side / 2, side, side)
        paint_glyph(painter, glyph, kind_glyph(self.kind), colours.line)
        ink = self.palette().color(QPalette.ColorRole.WindowText) if self.isEnabled() else theme.muted
        painter.setPen(ink)
        rest = QRectF(glyph.right() + 5, box.top(), box.right() - glyph.right() - 9, box.height())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()


class Chips(QWidget):
    """One chip for each kind, in the order of the findings list."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(6)
        self.chips = {kind: Chip(kind) for kind in FindingKind}
        self._session = session
        for kind, chip in self.chips.items():
            row.addWidget(chip)
            chip.clicked.connect(lambda _=False, kind=kind: session.step_finding(1, frozenset({kind})))
        session.collation_changed.connect(self._count)
        session.visible_changed.connect(self._count)
        self._count()

    def _count(self) -> None:
        """What the list shows is what a click can reach, so that is what counts."""
        shown = set(self._session.visible_findings())
        kinds = Counter([finding.kind for finding in self._session.collation.findings if finding.id in shown])
        for kind, chip in self.chips.items():
            chip.set_count(kinds[kind])
