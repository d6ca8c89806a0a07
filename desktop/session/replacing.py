"""Replacing an article by its newer version, and what changed between the two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from desktop.model import Collation, Document, phrase
from desktop.session import articles, versions
from desktop.session.articles import Brought
from desktop.session.present import Present
from desktop.session.reading import Job
from desktop.session.state import Message


class Replacing(Present):
    """`replaced(document_id)`: an article is its newer version now, and `version_changes` tells what changed."""

    replaced = Signal(str)

    _last: tuple[Document, Message] | None = None
    """The last newer version and what was said of it, until the comparison tells which judged findings it lacks."""
    _gone_before: frozenset[str] = frozenset()

    def replace_article(self, document_id: str, path: Path) -> None:
        """Put the file at `path` in the place of an article: the same article in a newer version. It is read in the
        background; its notes are re-attached, in the same step. What cannot be read, or is no newer version, is told
        in a message and changes nothing."""
        self._replace(document_id, self._reading.files([path]))

    def replace_with_text(self, document_id: str, text: str) -> None:
        """As `replace_article`, with a pasted text."""
        self._replace(document_id, self._reading.text(text, ""))

    def former_version(self, document_id: str) -> Document | None:
        """What the article was before it was replaced by what it is now, None when that is not known: it was never
        replaced, the replacement was undone, or the program was started anew."""
        present = {document.id: document for document in self._project.documents}.get(document_id)
        for before, after in reversed(self._reading.replacements):
            # Its text before clean-up, so that it makes no difference which clean-ups are switched off now.
            if present is not None and after.id == document_id and after.source_text == present.source_text:
                return before
        return None

    def version_changes(self, document_id: str) -> tuple[versions.ParagraphChange, ...]:
        """What changed between the former version and the present one, paragraph by paragraph; () without a former
        one."""
        former = self.former_version(document_id)
        if former is None:
            return ()
        return versions.changes_between(self._rooms, former.text, self._project.document(document_id).text)

    def _replace(self, document_id: str, jobs: Sequence[Job]) -> None:
        former = self._project.document(document_id)
        if not self._may_change():
            return
        again = [replace(job, run=partial(versions.with_clean_up_of, self._rooms, former, job.run)) for job in jobs]
        self._reading.read(again, self._comparing.reading, partial(self._put_newer, document_id))

    def _put_newer(self, document_id: str, brought: list[Brought]) -> None:
        """Put what was read in the place of what the article is now."""
        project = self._project
        former = {document.id: document for document in project.documents}.get(document_id)
        for one in brought:
            if former is None:
                break  # it was removed meanwhile
            if one.stopped:
                continue
            if one.document is None:
                self._say("error", one.problem)
                continue
            refused = versions.refusal(former, one.document, project.documents, one.name)
            if refused is not None:
                self.message.emit(refused)
                continue
            document = versions.newer(former, one.document)
            gone = self._gone_ids()
            changes = articles.replaced(self._rooms, project, document, one.data)
            if self._do(phrase("Replace '{title}'", title=former.title), changes):
                self._reading.replacements.append((former, document))
                notes = versions.standing(document_id, project.annotations, changes)
                if self._last is None:
                    self._gone_before = gone
                self._last = document, versions.told(document.title, notes)
                self.message.emit(self._last[1])
                self._tell_lost()
                self.replaced.emit(document_id)
        self._comparing.settle()

    def _collated(self, collation: Collation) -> None:
        super()._collated(collation)
        self._tell_lost()

    def _tell_lost(self) -> None:
        """Once the newer version is compared: say how many judgements are left without their finding."""
        full, present = self._comparing.full, self._project.documents
        compared = full.complete and [one.text for one in full.documents] == [one.text for one in present]
        if self._last is None or not compared:
            return
        (newer, said), self._last = self._last, None
        lost = self._gone_ids() - self._gone_before
        if lost and any(one.id == newer.id and one.text == newer.text for one in present):
            self.message.emit(versions.told_of_judgements(said, len(lost)))

    def _gone_ids(self) -> frozenset[str]:
        return frozenset(judgement.finding_id for judgement in self.gone_judgements())
