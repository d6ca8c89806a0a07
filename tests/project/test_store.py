"""The project file keeps exactly what was committed, and says clearly what it will not do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.model import Body, Phrase, Project, Status, numeral, phrase
from desktop.model.change import (
    AddDocument,
    Change,
    DropAnnotation,
    DropJudgement,
    OrderDocuments,
    PutAnnotation,
    PutJudgement,
    RemoveDocument,
    ReplaceDocument,
    SetShownSimilarity,
    SetTitle,
    applied,
    inverse,
)
from desktop.project import AlreadyExists, Gone, ReadOnly, Store, WriteFailed
from tests.project.examples import EVERYTHING, FERRY, HARBOUR, HARBOUR_BYTES, JUDGED, LATER, NOTE, NOW


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "story.synoptic", title="Story", at=NOW) as made:
        yield made


def reopened(store: Store) -> Project:
    with Store.open(store.path) as again:
        return again.load()


def test_a_new_project_is_empty_and_carries_its_time(store: Store) -> None:
    assert store.load() == Project(title="Story", created=NOW, modified=NOW)


def test_what_was_committed_is_there_after_reopening_to_the_last_field(store: Store) -> None:
    changes = [*EVERYTHING, SetTitle("Sea “news”")]
    store.commit("Add everything", changes, at=LATER, by="Ada")
    expected = applied(Project(title="Story", created=NOW), changes, LATER)
    assert store.load() == expected
    assert reopened(store) == expected
    assert [d.id for d in expected.documents] == ["d2", "d1"]
    assert store.original("d1") == HARBOUR_BYTES


def test_what_reading_an_article_said_stays_sayable_in_any_language(store: Store) -> None:
    said = phrase("{name} has attachments ({count}), which were not read.", name="a.eml", count=numeral(2))
    store.commit("Add", [AddDocument(replace(FERRY, warnings=(said,)), 0, b"two")], at=LATER, by="Ada")
    (warning,) = reopened(store).documents[0].warnings
    assert isinstance(warning, Phrase) and warning == said
    assert (warning.template, warning.arguments) == (said.template, said.arguments)


def test_undoing_every_action_leads_back_through_the_file(store: Store) -> None:
    actions: list[list[Change]] = [
        [AddDocument(HARBOUR, 0, b"one"), AddDocument(FERRY, 1, b"two")],
        [OrderDocuments(("d2", "d1"))],
        [PutAnnotation(NOTE), PutAnnotation(replace(NOTE, id="n2"), 0), PutAnnotation(replace(NOTE, id="n3"), 1)],
        [ReplaceDocument(replace(HARBOUR, text="Another text.", original=""), b"three")],
        [PutJudgement(JUDGED)],
        [PutJudgement(replace(JUDGED, status=Status.CONFIRMED))],
        [DropAnnotation("n3"), DropJudgement("f1"), RemoveDocument("d2")],
    ]
    project = store.load()
    before: list[Project] = []
    undo: list[tuple[Change, ...]] = []
    for changes in actions:
        before.append(project)
        undo.append(inverse(project, changes))
        project = applied(project, changes, LATER)
        store.commit("do", changes, at=LATER)
        assert reopened(store) == project
    while undo:
        store.commit("undo", undo.pop(), at=LATER)
        assert reopened(store) == replace(before.pop(), modified=LATER)


def test_a_removed_article_keeps_its_bytes_and_comes_back_without_them(store: Store) -> None:
    store.commit("Add", [AddDocument(HARBOUR, 0, b"raw \xff bytes")], at=NOW)
    store.commit("Remove", [RemoveDocument("d1")], at=NOW)
    assert reopened(store).documents == ()
    assert store.original("d1") == b"raw \xff bytes"
    store.commit("Undo remove", [AddDocument(HARBOUR, 0)], at=NOW)
    assert reopened(store).documents == (HARBOUR,)


def test_a_replaced_article_keeps_its_earlier_version(store: Store) -> None:
    newer = replace(HARBOUR, text="Rewritten.", original="", sha256="cd", cleanups=())
    store.commit("Add", [AddDocument(HARBOUR, 0, b"old")], at=NOW)
    store.commit("Replace", [ReplaceDocument(newer, b"new")], at=NOW)
    assert store.original("d1") == b"new"
    store.commit("Undo", [ReplaceDocument(HARBOUR)], at=NOW)
    assert store.original("d1") == b"old"
    assert reopened(store).documents == (HARBOUR,)


def test_a_retitled_article_keeps_its_bytes(store: Store) -> None:
    store.commit("Add", [AddDocument(HARBOUR, 0, b"old"), AddDocument(FERRY, 1)], at=NOW)
    store.commit(
        "Rename", [ReplaceDocument(replace(HARBOUR, title="New")), ReplaceDocument(replace(FERRY, title="F"))], at=NOW
    )
    assert store.original("d1") == b"old"
    assert store.original("d2") == FERRY.text.encode()


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ([SetTitle("half"), RemoveDocument("nowhere")], KeyError),
        ([SetTitle("half"), AddDocument(HARBOUR, 0, b"x"), AddDocument(HARBOUR, 0, b"x")], ValueError),
        ([SetTitle("half"), DropAnnotation("nowhere")], KeyError),
        ([SetTitle("half"), DropJudgement("nowhere")], KeyError),
        ([SetTitle("half"), OrderDocuments(("nowhere",))], KeyError),
        ([SetTitle("half"), ReplaceDocument(HARBOUR)], KeyError),
        ([SetTitle("half"), AddDocument(HARBOUR, 0)], ValueError),
        ([SetTitle("half"), SetShownSimilarity(float("nan"))], ValueError),
    ],
)
def test_an_action_that_does_not_fit_changes_nothing(
    store: Store, changes: list[Change], error: type[Exception]
) -> None:
    before = store.path.read_bytes()
    with pytest.raises(error):
        store.commit("never", changes, at=LATER)
    assert store.path.read_bytes() == before
    store.commit("Rename", [SetTitle("after")], at=LATER)
    assert reopened(store).title == "after"


def test_the_history_names_every_action_in_order(store: Store) -> None:
    store.commit("Rename", [SetTitle("One")], at=LATER, by="Ada")
    store.commit("Rename again", [SetTitle("Two")], at=NOW, by="Bo")
    assert [(e.number, e.at, e.by, e.action) for e in store.history()] == [
        (1, NOW, "", "New project"),
        (2, LATER, "Ada", "Rename"),
        (3, NOW, "Bo", "Rename again"),
    ]


def test_text_that_no_encoding_holds_is_kept_as_it_is(store: Store) -> None:
    odd = replace(FERRY, id="d\udcff", path="/news/caf\udce9.txt", title="\ud83d", text="nul\x00 and 😀")
    note = replace(NOTE, id="n\ud800", bodies=(Body("half \ud800"),), creator="\udfff")
    store.commit("odd \udc00", [AddDocument(odd, 0), PutAnnotation(note)], at=NOW, by="\udc00")
    project = reopened(store)
    assert project.documents == (odd,)
    assert project.annotations == (note,)
    assert store.history()[-1].action == "odd \udc00"


def test_of_many_new_notes_only_the_first_looks_for_the_end_and_all_keep_their_order(store: Store) -> None:
    notes = [replace(NOTE, id=f"many {number}") for number in range(30)]
    first, between, last = notes[:14], notes[14], notes[15:]
    asked: list[str] = []
    store._connection.set_trace_callback(asked.append)
    store.commit("Import", [*map(PutAnnotation, first), PutAnnotation(between, 0), *map(PutAnnotation, last)], at=LATER)
    store._connection.set_trace_callback(None)
    assert sum("max(position)" in one for one in asked) == 2, "once more after a note was put elsewhere"
    store.commit("Again", [PutAnnotation(replace(NOTE, id="at the end"))], at=LATER)
    assert [note.id for note in reopened(store).annotations] == [
        *(note.id for note in (between, *first, *last)),
        "at the end",
    ]


def test_create_refuses_what_exists_and_a_folder_that_does_not(store: Store, tmp_path: Path) -> None:
    before = store.path.read_bytes()
    with pytest.raises(AlreadyExists, match=r"“story\.synoptic” already exists"):
        Store.create(store.path, at=NOW)
    assert store.path.read_bytes() == before
    with pytest.raises(Gone, match=r"The folder for “x\.synoptic” does not exist"):
        Store.create(tmp_path / "missing" / "x.synoptic", at=NOW)
    with pytest.raises(WriteFailed, match=r"x\.synoptic” could not be read or written"):
        Store.create(tmp_path / f"{'x' * 300}.synoptic", at=NOW)
    assert [path.name for path in tmp_path.iterdir()] == ["story.synoptic"]


def test_a_copy_holds_everything_and_replaces_at_once(store: Store, tmp_path: Path) -> None:
    store.commit("Add", [AddDocument(HARBOUR, 0, b"old"), PutAnnotation(NOTE)], at=NOW)
    copy = tmp_path / "copy.synoptic"
    copy.write_bytes(b"what was there")
    store.copy_to(copy)
    with Store.open(copy) as other:
        assert other.load() == store.load()
        assert other.history() == store.history()
        assert other.original("d1") == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.synoptic", "story.synoptic"]


def test_a_copy_onto_itself_is_refused(store: Store, tmp_path: Path) -> None:
    (tmp_path / "link.synoptic").symlink_to(store.path)
    with pytest.raises(AlreadyExists, match="is the open project itself"):
        store.copy_to(tmp_path / "link.synoptic")


def test_read_only_reads_everything_and_writes_nothing(store: Store) -> None:
    store.commit("Add", [AddDocument(HARBOUR, 0, b"old")], at=NOW)
    before = store.path.read_bytes()
    with Store.open(store.path, read_only=True) as looker:
        assert looker.read_only
        assert looker.load() == store.load()
        with pytest.raises(ReadOnly, match=r"“story\.synoptic”"):
            looker.commit("never", [SetTitle("x")], at=NOW)
        looker.copy_to(store.path.with_name("copy.synoptic"))
    assert store.path.read_bytes() == before
    with Store.open(store.path.with_name("copy.synoptic")) as copy:
        assert copy.load() == store.load()


def test_a_reader_sees_each_action_of_the_writer_whole(store: Store) -> None:
    with Store.open(store.path, read_only=True) as looker:
        store.commit("Add", [AddDocument(HARBOUR, 0, b"old"), PutAnnotation(NOTE)], at=LATER)
        assert looker.load() == store.load()


def test_closing_twice_is_no_error(store: Store) -> None:
    store.close()
    store.close()
