"""Who did what and when, in full lines: of a note with its changes, of a step in a finding's history."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from desktop.model import Annotation, JudgementEvent
from desktop.ui import wording

translate = QCoreApplication.translate


def note_line(note: Annotation) -> str:
    """Who wrote a note and when, and who changed it since: "Ada, 22 Nov 01:58, changed by Ben, 23 Nov 10:12"."""
    if not note.editor:
        return ", ".join(part for part in (note.creator, wording.moment(note.modified or note.created)) if part)
    written = ", ".join(part for part in (note.creator, wording.moment(note.created)) if part)
    changed = wording.by_line(translate("Wording", "changed"), note.editor, note.modified)
    return ", ".join(part for part in (written, changed) if part)


def written_line(note: Annotation) -> str:
    """ "Written by Ada, 22 Nov 01:58", and who changed it since."""
    if not note.editor:
        return wording.by_line(translate("Wording", "Written"), note.creator, note.modified or note.created)
    written = wording.by_line(translate("Wording", "Written"), note.creator, note.created)
    return f"{written}, {wording.by_line(translate('Wording', 'changed'), note.editor, note.modified)}"


def event_line(event: JudgementEvent) -> str:
    """A step of a finding's history with its whole date: "24 November 2026 01:58: Confirmed by Ada"."""
    if event.judgement is None:
        judged = wording.by_line(translate("Wording", "Judgement taken back"), event.by, "")
    else:
        judged = wording.judgement_line(replace(event.judgement, modified=""))
    return translate("Wording", "{when}: {judged}").format(when=full_moment(event.at), judged=judged)


def full_moment(at: str) -> str:
    """An ISO 8601 time in the person's own zone, with the whole date; "" for no time."""
    when = QDateTime.fromString(at, Qt.DateFormat.ISODate).toLocalTime()
    if not when.isValid():
        return ""
    locale = QLocale()
    clock = locale.toString(when.time(), QLocale.FormatType.ShortFormat)
    return f"{locale.toString(when.date(), 'd MMMM yyyy')} {clock}"
