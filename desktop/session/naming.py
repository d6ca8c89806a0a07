"""The names of actions, as the undo menu and the history show them, where more than one word depends on the case;
phrases, which the undo menu says anew in another language."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.model import Annotation, Collation, Phrase, Place, Project, Status, Target, numeral, phrase
from desktop.model.change import AddDocument, Change
from desktop.session.judging import label, name_of


def adding(changes: Sequence[Change]) -> Phrase:
    """The name of the step that adds articles."""
    titles = [change.document.title for change in changes if isinstance(change, AddDocument)]
    if len(titles) == 1:
        return phrase("Add '{title}'", title=titles[0])
    return phrase("Add {count} Articles", count=numeral(len(titles)))


def about(note: Annotation, project: Project, collation: Collation) -> str:
    """What a note is about, in few words: its first place, article or finding; for an answer, that of its note."""
    notes = {one.id: one for one in project.annotations}
    seen = {note.id}
    while not note.targets and note.reply_to in notes and note.reply_to not in seen:
        seen.add(note.reply_to)
        note = notes[note.reply_to]
    named = (_named(target, project, collation) for target in note.targets)
    return next((name for name in named if name), phrase("the Project"))


def _named(target: Target, project: Project, collation: Collation) -> str:
    if target.finding_id:
        finding = next((one for one in collation.findings if one.id == target.finding_id), None)
        judged = project.judgement(target.finding_id)
        name = label(finding, collation) if finding else judged.label if judged else ""
        return f"'{name}'" if name else phrase("a Finding")
    if target.exact and any(document.id == target.document_id for document in collation.documents):
        return str(collation.where(Place(target.document_id, target.span)))
    title = next((one.title for one in project.documents if one.id == target.document_id), "")
    return f"'{title}'" if title else ""


def judging(project: Project, changes: Sequence[Change], status: Status) -> Phrase:
    """`project` is as it stood before the changes."""
    if len(changes) == 1:
        name = name_of(project, changes[0])
        match status:
            case Status.OPEN:
                return phrase("Reopen '{name}'", name=name)
            case Status.CONFIRMED:
                return phrase("Confirm '{name}'", name=name)
            case Status.DISMISSED:
                return phrase("Dismiss '{name}'", name=name)
            case Status.RESOLVED:
                return phrase("Resolve '{name}'", name=name)
    count = numeral(len(changes))
    match status:
        case Status.OPEN:
            return phrase("Reopen {count} Findings", count=count)
        case Status.CONFIRMED:
            return phrase("Confirm {count} Findings", count=count)
        case Status.DISMISSED:
            return phrase("Dismiss {count} Findings", count=count)
        case Status.RESOLVED:
            return phrase("Resolve {count} Findings", count=count)
