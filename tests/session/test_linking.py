"""Sentences linked and unlinked by hand: obeyed, saved, undone, and there after whatever happens to the articles."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.model import CleanupKind, CollationOptions, Match, Pin, Place, Span
from desktop.session import linking
from desktop.session.session import Session
from desktop.session.state import CompareState, Message, SaveState
from tests.session.conftest import MakeSession
from tests.session.material import COUNCIL, HARBOUR, STORM

HEARING = "A public hearing is planned for Thursday."
INSURERS = "Insurers expect claims of more than 12 million euros from boat owners along the coast."
MAYOR = "The mayor said the town would rebuild the wall before winter."


@pytest.fixture
def three(session_on: MakeSession) -> Session:
    return session_on(harbour=HARBOUR, storm=STORM, council=COUNCIL)


def at(session: Session, article: int, words: str) -> Place:
    document = session.project.documents[article]
    start = document.text.index(words)
    return Place(document.id, Span(start, start + len(words)))


def links(session: Session) -> dict[frozenset[str], Match]:
    quote = session.collation.quote
    return {frozenset((quote(match.left), quote(match.right))): match for match in session.collation.matches}


HAND = frozenset((HEARING, INSURERS))


def test_a_link_by_hand_shows_at_every_similarity_and_is_undone(three: Session) -> None:
    assert HAND not in links(three)
    before = three.links_at(0.2), three.histogram()
    assert three.link(at(three, 2, "public hearing"), at(three, 1, INSURERS))
    assert links(three)[HAND].by_hand
    assert three.undo_stack.undoText() == "Link B ¶3 s1 – C ¶3 s1"
    assert three.project.options.pins == (
        Pin(three.project.documents[1].id, INSURERS, three.project.documents[2].id, HEARING),
    )
    assert (three.links_at(0.2), three.histogram()) == (before[0] + 1, before[1])
    three.set_shown_similarity(1.0)
    assert links(three)[HAND].by_hand
    assert three.links_at(1.0) == len(three.collation.matches)
    three.undo_stack.undo()
    three.undo_stack.undo()
    assert HAND not in links(three)
    three.undo_stack.redo()
    assert links(three)[HAND].by_hand


def test_linking_twice_is_one_step(three: Session) -> None:
    steps = three.undo_stack.count()
    assert three.link(at(three, 2, HEARING), at(three, 1, INSURERS))
    assert not three.link(at(three, 1, INSURERS), at(three, 2, HEARING))
    assert three.undo_stack.count() == steps + 1


def test_an_unlinked_match_is_gone_and_linking_takes_that_back(three: Session) -> None:
    same = frozenset((MAYOR,))
    match = links(three)[same]
    assert three.unlink((match.left, match.right))
    assert same not in links(three)
    assert three.undo_stack.undoText() == "Unlink A ¶3 s1 – C ¶2 s1"
    three.set_shown_similarity(0.1)
    assert same not in links(three)
    assert three.link(match.left, match.right)
    assert links(three)[same].by_hand
    assert three.project.options.vetoes == ()
    assert three.unlink((match.right, match.left))
    assert (three.project.options.pins, len(three.project.options.vetoes)) == ((), 1)
    three.undo_stack.undo()
    assert links(three)[same].by_hand


def test_several_are_unlinked_in_one_step(three: Session) -> None:
    steps = three.undo_stack.count()
    assert len(three.collation.matches) >= 2
    assert three.unlink(*((match.left, match.right) for match in three.collation.matches))
    assert three.collation.matches == ()
    assert three.undo_stack.count() == steps + 1
    assert three.undo_stack.undoText().startswith("Unlink ")
    assert three.undo_stack.undoText().endswith(" Pairs of Sentences")


def test_only_sentences_of_two_articles_are_linked(three: Session) -> None:
    heard: list[Message] = []
    three.message.connect(heard.append)
    steps = three.undo_stack.count()
    assert not three.link(at(three, 0, MAYOR), at(three, 0, "Fishermen"))
    assert not three.link(at(three, 0, MAYOR), Place("gone", Span(0, 4)))
    assert {message.text for message in heard} == {"Only two sentences of two articles can be linked."}
    assert three.undo_stack.count() == steps


def test_links_survive_moving_removing_and_bringing_back_articles(three: Session) -> None:
    three.link(at(three, 2, HEARING), at(three, 1, INSURERS))
    council = three.project.documents[2].id
    three.move_article(council, 0)
    match = links(three)[HAND]
    assert (match.left.document_id, match.by_hand) == (council, True)
    three.remove_article(council)
    assert three.compare_status.state is CompareState.DONE
    assert len(three.project.options.pins) == 1
    assert all(not match.by_hand for match in three.collation.matches)
    three.undo_stack.undo()
    assert links(three)[HAND].by_hand


def test_links_survive_another_clean_up(qtbot: QtBot, three: Session) -> None:
    three.link(at(three, 2, HEARING), at(three, 1, INSURERS))
    storm = three.project.documents[1]
    three.set_cleanup(storm.id, CleanupKind.WHITESPACE, False)
    qtbot.waitUntil(lambda: three.project.documents[1].withheld == {CleanupKind.WHITESPACE})
    qtbot.waitUntil(lambda: three.compare_status.state is CompareState.DONE)
    assert links(three)[HAND].by_hand


def test_links_are_there_after_reopening(qtbot: QtBot, three: Session, make_session: MakeSession) -> None:
    three.link(at(three, 2, HEARING), at(three, 1, INSURERS))
    match = links(three)[frozenset((MAYOR,))]
    three.unlink((match.left, match.right))
    options, path = three.project.options, three.path
    assert path is not None
    qtbot.waitUntil(lambda: three.save_status.state is SaveState.SAVED)
    assert [entry.action for entry in three.history()][-2:] == ["Link B ¶3 s1 – C ¶3 s1", "Unlink A ¶3 s1 – C ¶2 s1"]
    three.close()
    again = make_session()
    assert again.open_project(path)
    qtbot.waitUntil(lambda: again.compare_status.state is CompareState.DONE)
    assert again.project.options == options
    assert links(again)[HAND].by_hand
    assert frozenset((MAYOR,)) not in links(again)


def test_a_read_only_project_stays_as_it_is(
    qtbot: QtBot, three: Session, make_session: MakeSession, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: three.save_status.state is SaveState.SAVED)
    path = three.path
    assert path is not None
    three.close()
    again = make_session()
    assert again.open_project(path, read_only=True)
    qtbot.waitUntil(lambda: again.compare_status.state is CompareState.DONE)
    assert not again.link(at(again, 2, HEARING), at(again, 1, INSURERS))
    assert again.project.options == CollationOptions()


def test_a_place_of_several_sentences_is_unlinked_sentence_by_sentence(three: Session) -> None:
    collation = three.collation
    warning = collation.blocks(collation.documents[0].id)[3]
    whole = Place(warning.document_id, warning.span)
    assert len(linking.sentences_at(collation, whole)) == 2
    options = linking.unlinked(CollationOptions(), collation, [(whole, at(three, 2, HEARING))])
    assert len(options.vetoes) == 2
    assert {pin.right_quote for pin in options.vetoes} | {pin.left_quote for pin in options.vetoes} >= {HEARING}
