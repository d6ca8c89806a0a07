"""The status bar: where you are, how the comparison stands, whether everything is saved."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from desktop.model import Segment, SegmentKind
from desktop.session.selecting import own_counterparts
from desktop.session.session import Session
from desktop.session.state import CompareState, CompareStatus, SaveState, SaveStatus, Selection
from desktop.ui import wording

_MAX_READING = 320  # pixels for the name of the file that is read


class StatusParts(QWidget):
    """The permanent right side of the status bar; `install` also puts the current place on the left."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.place = QLabel()
        self.hidden = QLabel()
        self.counts = QLabel()
        self.compare = QLabel()
        self.bar = QProgressBar()
        self.bar.setMaximumWidth(140)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setStatusTip(self.tr("Stop; what is done already stays"))
        self.cancel.clicked.connect(session.cancel)
        self.saved = QLabel()
        self.retry = QPushButton(self.tr("Try Again"))
        self.retry.clicked.connect(session.retry_save)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(12)
        for widget in (self.hidden, self.counts, self.compare, self.bar, self.cancel, self.saved, self.retry):
            row.addWidget(widget)
        self._counted: tuple[tuple[Segment, ...], int] = ((), 0)  # the segments, and how many of them are sentences
        for label in (self.place, self.hidden, self.counts, self.compare, self.saved):
            label.setTextFormat(Qt.TextFormat.PlainText)
        session.project_changed.connect(self._count)
        session.collation_changed.connect(self._count)
        session.compare_changed.connect(self._compare)
        session.save_changed.connect(self._save)
        session.selection_changed.connect(self._select)
        session.collation_changed.connect(lambda _: self._select(session.selection))  # letters and links are others
        self.show_hidden(())
        self._keep_height()
        self._count()
        self._compare(session.compare_status)
        self._save(session.save_status)
        self._select(session.selection)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._keep_height()

    def _keep_height(self) -> None:
        """The buttons come and go with each comparison: without room kept for them the articles would be laid out anew
        each time, and jump."""
        self.setMinimumHeight(max(part.sizeHint().height() for part in (self.cancel, self.retry, self.bar)))

    def install(self, bar: QStatusBar) -> None:
        bar.addWidget(self.place, 1)
        bar.addPermanentWidget(self)

    def show_hidden(self, kinds: tuple[str, ...]) -> None:
        """Say that these kinds of marks are not painted, so that a clean text is not taken for one without findings."""
        self.hidden.setText(
            wording.counted(len(kinds), self.tr("1 kind of mark hidden"), self.tr("{n} kinds of marks hidden"))
        )
        self.hidden.setToolTip("\n".join(kinds))
        self.hidden.setVisible(bool(kinds))

    def _count(self) -> None:
        articles = len(self._session.project.documents)
        segments = self._session.collation.segments
        if segments is not self._counted[0]:
            self._counted = (segments, sum(segment.kind is SegmentKind.SENTENCE for segment in segments))
        sentences = self._counted[1]
        held = [wording.counted(articles, self.tr("1 article"), self.tr("{n} articles"))]
        if segments:  # none are known before the first comparison
            held.append(wording.counted(sentences, self.tr("1 sentence"), self.tr("{n} sentences")))
        self.counts.setText(" · ".join(held) if articles else "")

    def _compare(self, status: CompareStatus) -> None:
        running = status.state is CompareState.RUNNING
        self.bar.setVisible(running)
        self.cancel.setVisible(running)
        if running:
            self.bar.setUpdatesEnabled(False)  # or each of the two would have the whole window painted at once
            self.bar.setRange(0, max(0, status.total))
            self.bar.setValue(status.done)
            self.bar.setUpdatesEnabled(True)
        seconds = QLocale().toString(status.seconds, "f", 1)
        self.compare.setText(
            {
                CompareState.EMPTY: "",
                CompareState.RUNNING: self._running(status),
                CompareState.DONE: self.tr("Compared in {seconds} s").format(seconds=seconds),
                CompareState.PARTIAL: self.tr("Comparison incomplete – press F5"),
                CompareState.FAILED: self.tr("Comparison failed – press F5"),
            }[status.state]
        )
        self.compare.setToolTip(status.text)

    def _running(self, status: CompareStatus) -> str:
        if status.total < 2:
            return self.tr("Reading…") if status.stage == "reading" else self.tr("Comparing…")
        done, counted = min(status.done + 1, status.total), self._stage_text(status.stage)
        total, share = wording.number(status.total), wording.percent(status.done / status.total)
        text = counted.format(n=wording.number(done), total=total, share=share, name=status.text)
        return self.compare.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, _MAX_READING)

    def _stage_text(self, stage: str) -> str:
        """What is counted in a stage, of reading or of the engine; without numbers where it takes one step."""
        return {
            "reading": self.tr("Reading {n} of {total}: {name}"),
            "segments": self.tr("Finding sentences: article {n} of {total}"),
            "profiles": self.tr("Weighing words: article {n} of {total}"),
            "candidates": self.tr("Looking for sentences alike: {n} of {total}"),
            "matches": self.tr("Matching pairs of articles: {n} of {total}"),
            "duplicates": self.tr("Looking for repeats: article {n} of {total}"),
            "claims": self.tr("Reading numbers: article {n} of {total}"),
            "comparisons": self.tr("Comparing numbers: {share}"),
            "facts": self.tr("Checking other facts…"),
        }.get(stage, self.tr("Comparing…"))

    def _save(self, status: SaveStatus) -> None:
        self.retry.setVisible(status.state is SaveState.NOT_SAVED)
        self.saved.setText(
            {
                SaveState.SAVED: self.tr("Saved") if self._session.path else "",
                SaveState.SAVING: self.tr("Saving…"),
                SaveState.NOT_SAVED: self.tr("Not saved"),
                SaveState.READ_ONLY: self.tr("Read only"),
            }[status.state]
        )
        self.saved.setToolTip(status.text or str(self._session.path or ""))

    def _select(self, selection: Selection) -> None:
        text = ""
        if selection.place is not None:
            collation = self._session.collation
            try:
                text = str(collation.where(selection.place))
                counterparts = self._session.counterparts(selection.place)
            except KeyError:
                counterparts = ()
            finding = self._session.finding(selection.finding_id)
            for match in own_counterparts(finding, selection.place, counterparts, collation)[:1]:
                other = match.right if match.left.document_id == selection.place.document_id else match.left
                text = self.tr("{place} ↔ {other}, {percent} similar").format(
                    place=text, other=collation.where(other), percent=wording.percent(match.similarity)
                )
        self.place.setText(text)
