"""A judgement stays with what was judged: at another threshold, in a newer version, in another comparison."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.model import Document, FindingKind, Judgement, Status
from desktop.model.change import AddDocument, PutJudgement, RemoveDocument, ReplaceDocument
from desktop.project import Store
from desktop.session.session import Session
from tests.session.conftest import Clock, MakeSession

ONE = "The old stone bridge over the river Lunde was closed on Monday after divers found cracks in two of its pillars."
TWO = "Shopkeepers on the eastern bank fear that customers will stay away for the whole of the winter season."
WEAK = "Customers may stay away from shops on that bank this winter, their owners fear."
THREE = "A ferry for walkers and bicycles will run every quarter of an hour until the engineers have finished."
KILLED_40 = "At least 40 people were killed when the ferry Alba sank off Lunde on Monday."
KILLED_55 = "The sinking of the ferry Alba off Lunde on Monday killed 55 people."
KILLED_70 = "Officials said 70 people were killed when the ferry Alba sank off Lunde on Monday."


def article(name: str, *lines: str) -> AddDocument:
    text = "\n".join(lines)
    return AddDocument(Document(name, name.upper(), text), 9, text.encode())


@pytest.fixture
def two(make_session: MakeSession) -> Session:
    session = make_session()
    session.new_project()
    session._do("Add", (article("a", ONE, TWO, THREE), article("b", ONE, WEAK, THREE)))
    return session


def statuses(session: Session, *kinds: FindingKind) -> list[Status]:
    return [session.project.status(f.id) for f in session.collation.findings if f.kind in kinds]


PASSAGES = (FindingKind.SIMILAR, FindingKind.VERBATIM)


def test_dismissed_once_the_same_pair_does_not_return_at_any_similarity(two: Session) -> None:
    two.set_shown_similarity(0.1)
    two.judge([f.id for f in two.collation.findings if f.kind in PASSAGES], Status.DISMISSED, "boilerplate")
    for value in (0.2, 0.35, 0.6, 0.9, 0.1):
        two.preview_similarity(value)
        found = statuses(two, FindingKind.SIMILAR)
        assert found == [Status.DISMISSED] * len(found)
        assert two.gone_judgements() == ()


def test_what_speaks_for_a_part_can_be_overruled_and_undone(make_session: MakeSession) -> None:
    two = make_session()
    two.new_project()
    two._do("Add", (article("a", ONE), article("b", "Rain.", ONE), article("c", THREE), article("d", "Sun.", THREE)))
    texts = (f"{ONE} {THREE}", f"Rain. {ONE} {THREE}")
    whole = Judgement("whole", Status.DISMISSED, "", "Ada", "2026", FindingKind.VERBATIM, "All of it", texts)
    two._do("Dismiss", (PutJudgement(whole),))
    copies = [f.id for f in two.collation.findings if f.kind is FindingKind.VERBATIM]
    assert len(copies) == 2
    assert statuses(two, FindingKind.VERBATIM) == [Status.DISMISSED] * 2
    assert two.gone_judgements() == ()
    two.judge(copies[:1], Status.OPEN)
    assert statuses(two, FindingKind.VERBATIM) == [Status.OPEN, Status.DISMISSED]
    two.undo_stack.undo()
    assert statuses(two, FindingKind.VERBATIM) == [Status.DISMISSED] * 2
    two.judge(copies, Status.DISMISSED)
    assert two.project.judgements and two.undo_stack.undoText() == "Dismiss"


def test_judgements_survive_a_newer_version_and_moved_paragraphs(two: Session) -> None:
    two.judge([f.id for f in two.collation.findings], Status.CONFIRMED)
    judged = statuses(two, *PASSAGES)
    before = two.project.document("b")
    newer = replace(before, text="\n".join(("Rain fell all day.", THREE, WEAK, ONE)))
    two._do("Replace", (ReplaceDocument(newer, newer.text.encode()),))
    assert judged and set(statuses(two, FindingKind.VERBATIM)) <= {Status.CONFIRMED}
    same = two.project.judgements
    two.compare()
    assert two.project.judgements == same


def test_without_one_of_its_articles_a_judged_finding_stays_judged(make_session: MakeSession) -> None:
    session = make_session()
    session.new_project()
    session._do("Add", (article("a", KILLED_40), article("b", KILLED_55), article("c", KILLED_70)))
    (numbers,) = [f for f in session.collation.findings if f.kind is FindingKind.NUMBERS]
    session.judge([numbers.id], Status.DISMISSED, "scope")
    for removed in "abc":
        session._do("Remove", (RemoveDocument(removed),))
        found = statuses(session, FindingKind.NUMBERS)
        assert found == [Status.DISMISSED] * len(found)
        session.undo_stack.undo()


def test_a_figure_that_came_later_is_asked_anew(make_session: MakeSession) -> None:
    session = make_session()
    session.new_project()
    session._do("Add", (article("a", KILLED_40), article("b", KILLED_55)))
    (numbers,) = [f for f in session.collation.findings if f.kind is FindingKind.NUMBERS]
    session.judge([numbers.id], Status.DISMISSED, "scope")
    assert session.unseen_places(numbers.id) == ()
    session._do("Add", (article("c", KILLED_70),))
    (grown,) = [f for f in session.collation.findings if f.kind is FindingKind.NUMBERS]
    assert session.project.status(grown.id) is Status.OPEN


def test_the_history_of_a_judgement_tells_who_and_when_and_outlasts_closing(two: Session, clock: Clock) -> None:
    found = two.collation.findings[0].id
    two.judge([found], Status.DISMISSED, "scope")
    clock.advance(60)
    two.settings.author = "Ben"
    two.judge([found], Status.CONFIRMED)
    told = [(event.by, event.at, event.judgement and event.judgement.status) for event in two.judgement_history(found)]
    assert told == [
        ("Ada", "2026-03-01T12:00:00Z", Status.DISMISSED),
        ("Ben", "2026-03-01T12:01:00Z", Status.CONFIRMED),
    ]
    events, path = two.judgement_history(found), two.path
    assert two.save_now() == "" and path is not None
    with Store.open(path, read_only=True) as store:
        assert store.judgement_events() == events


def test_a_judgement_is_taken_back_to_the_one_before_in_an_undoable_step(two: Session) -> None:
    found = two.collation.findings[0].id
    assert not two.take_back_judgement(found)
    two.judge([found], Status.DISMISSED, "scope")
    two.judge([found], Status.CONFIRMED)
    assert two.take_back_judgement(found)
    judged = two.project.judgement(found)
    assert judged is not None and (judged.status, judged.reason) == (Status.DISMISSED, "scope")
    assert two.undo_stack.undoText().startswith("Take Back Judgement of '")
    two.undo_stack.undo()
    assert two.project.status(found) is Status.CONFIRMED


def test_the_first_judgement_taken_back_leaves_it_open(two: Session) -> None:
    found = two.collation.findings[0].id
    two.judge([found], Status.RESOLVED)
    assert two.take_back_judgement(found)
    assert two.project.judgement(found) is None
    assert two.judgement_history(found)[-1].judgement is None
