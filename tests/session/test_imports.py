"""What is said of many files at once, and that stopping keeps what is read."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.model import Document
from desktop.model.change import AddDocument
from desktop.readers import ReadError
from desktop.session import imports
from desktop.session.articles import Brought
from desktop.session.imports import Import, Outcome
from desktop.session.rooms import Rooms
from desktop.session.state import CompareState, Message


def document(text: str, document_id: str) -> Document:
    return Document(document_id, text, text)


def test_the_same_text_twice_in_one_drop_is_added_once() -> None:
    one = document("The same text.", "x")
    brought = [Brought("one.txt", one, b"1"), Brought("two.txt", replace(one, id="y"), b"2")]
    changes, became = imports.admitted(brought, [document("First.", "w")])
    assert changes == (AddDocument(one, 1, b"1"),)
    assert became == (Import(brought[0], Outcome.ADDED, "B"), Import(brought[1], Outcome.SAME_TEXT, "B"))
    changes, became = imports.admitted(brought, [document("First.", "w")], twins=True)
    assert [change.document.id for change in changes] == ["x", "y"]
    assert [one.letter for one in became] == ["B", "C"]


def test_the_same_bytes_are_the_same_text_whatever_was_cleaned() -> None:
    present = replace(document("with <b>tags</b>", "x"), sha256="ab")
    changes, became = imports.admitted([Brought("n", replace(document("with tags", "y"), sha256="ab"))], [present])
    assert changes == () and became[0].outcome is Outcome.SAME_TEXT


def test_ids_are_unique() -> None:
    present = [document("One.", "x"), document("Two.", "x-2")]
    changes, _ = imports.admitted([Brought("n", document("Three.", "x"))], present)
    assert changes[0].document.id == "x-3"


def test_nothing_is_said_when_all_were_added() -> None:
    assert imports.told([Import(Brought("a", document("One.", "x")), Outcome.ADDED, "A")]) is None


def test_one_file_is_told_by_name_and_many_by_their_counts() -> None:
    bad = Import(Brought("bad.pdf", problem="bad.pdf is damaged and could not be opened."), Outcome.NOT_READABLE)
    good = Import(Brought("good.txt", document("One.", "x")), Outcome.ADDED, "A")
    left = Import(Brought("left.txt", stopped=True), Outcome.NOT_READ)
    alone = imports.told([bad])
    assert alone is not None and (alone.level, alone.text) == ("error", "bad.pdf is damaged and could not be opened.")
    many = imports.told([good, bad, left])
    assert many is not None and many.level == "error" and many.imports == (good, bad, left)
    assert many.text == "Of 3 files: added: 1; not readable: 1; not read, because you stopped: 1."
    stopped = imports.told([left])
    assert stopped is not None and (stopped.level, stopped.text) == ("warning", "left.txt was not read.")


def test_stopping_keeps_what_is_read_and_says_what_is_not(qtbot: QtBot, make_session, tmp_path: Path) -> None:
    reached, aborted = threading.Event(), threading.Event()

    def read(path: Path) -> Document:
        if path.name == "2.txt":
            reached.set()
            assert aborted.wait(10)
            raise ReadError("2.txt was given up: reading it ended the reader's process.")
        return Rooms().read(path)

    session = make_session(rooms=Rooms(read=read, abort=aborted.set))
    session.new_project()
    paths = [tmp_path / f"{n}.txt" for n in range(1, 5)]
    for path in paths:
        path.write_text(f"The story number {path.stem} has words of its own.", "utf-8")
    heard: list[Message] = []
    session.message.connect(heard.append)
    seen: list[tuple[int, int, str]] = []
    session.compare_changed.connect(lambda status: seen.append((status.done, status.total, status.text)))
    session.add_files(paths)
    qtbot.waitUntil(reached.is_set)
    qtbot.waitUntil(lambda: (1, 4, "2.txt") in seen)
    session.cancel()
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert heard[0].text == "Of 4 files: added: 1; not read, because you stopped: 3."
    assert [one.outcome for one in heard[0].imports] == [Outcome.ADDED, *[Outcome.NOT_READ] * 3]
    assert [d.file_name for d in session.project.documents] == ["1.txt"]
    qtbot.waitUntil(lambda: session.compare_status.state is CompareState.DONE)
    assert seen[0] == (0, 4, "1.txt")
    session.cancel()  # with nothing to stop, nothing happens
    assert session.compare_status.state is CompareState.DONE


def test_a_hundred_files_with_bad_ones_among_them(qtbot: QtBot, make_session, tmp_path: Path) -> None:
    session = make_session()
    session.new_project()
    paths = [tmp_path / f"{n:03}.txt" for n in range(100)]
    for n, path in enumerate(paths):
        path.write_text("" if n % 10 == 3 else f"Report {n // 2 * 2} of the harbour office.", "utf-8")
    heard: list[Message] = []
    session.message.connect(heard.append)
    session.add_files(paths)
    qtbot.waitUntil(lambda: len(heard) == 1)
    outcomes = [one.outcome for one in heard[0].imports]
    assert len(outcomes) == 100
    assert outcomes.count(Outcome.NOT_READABLE) == 10
    assert outcomes.count(Outcome.ADDED) == len(session.project.documents) == 50
    assert outcomes.count(Outcome.SAME_TEXT) == 40
