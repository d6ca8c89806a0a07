"""The names of actions, as the undo menu and the history show them, where more than one word depends on the case."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.model import Annotation, Collation, Place, Project, Status, Target
from desktop.model.change import AddDocument, Change
from desktop.session.judging import label, name_of


def adding(changes: Sequence[Change]) -> str:
    titles = [change.document.title for change in changes if isinstance(change, AddDocument)]
    if len(titles) == 1:
        return QCoreApplication.translate("Session", "Add '{title}'").format(title=titles[0])
    return QCoreApplication.translate("Session", "Add {count} Articles").format(count=len(titles))


def about(note: Annotation, project: Project, collation: Collation) -> str:
    """What a note is about, in few words: its first place, article or finding; for an answer, that of its note."""
    notes = {one.id: one for one in project.annotations}
    seen = {note.id}
    while not note.targets and note.reply_to in notes and note.reply_to not in seen:
        seen.add(note.reply_to)
        note = notes[note.reply_to]
    named = (_named(target, project, collation) for target in note.targets)
    return next((name for name in named if name), QCoreApplication.translate("Session", "the Project"))


def _named(target: Target, project: Project, collation: Collation) -> str:
    if target.finding_id:
        finding = next((one for one in collation.findings if one.id == target.finding_id), None)
        judged = project.judgement(target.finding_id)
        name = label(finding, collation) if finding else judged.label if judged else ""
        return f"'{name}'" if name else QCoreApplication.translate("Session", "a Finding")
    if target.exact and any(document.id == target.document_id for document in collation.documents):
        return str(collation.where(Place(target.document_id, target.span)))
    title = next((one.title for one in project.documents if one.id == target.document_id), "")
    return f"'{title}'" if title else ""


def judging(project: Project, changes: Sequence[Change], status: Status) -> str:
    """`project` is as it stood before the changes."""
    match status:
        case Status.OPEN:
            one = QCoreApplication.translate("Session", "Reopen '{name}'")
            many = QCoreApplication.translate("Session", "Reopen {count} Findings")
        case Status.CONFIRMED:
            one = QCoreApplication.translate("Session", "Confirm '{name}'")
            many = QCoreApplication.translate("Session", "Confirm {count} Findings")
        case Status.DISMISSED:
            one = QCoreApplication.translate("Session", "Dismiss '{name}'")
            many = QCoreApplication.translate("Session", "Dismiss {count} Findings")
        case Status.RESOLVED:
            one = QCoreApplication.translate("Session", "Resolve '{name}'")
            many = QCoreApplication.translate("Session", "Resolve {count} Findings")
    if len(changes) == 1:
        return one.format(name=name_of(project, changes[0]))
    return many.format(count=len(changes))
