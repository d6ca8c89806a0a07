"""A copy to hand on holds no word of what was removed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.model import Annotation, Body, Document, Judgement, Motivation, Span, Status, Target, place_target
from desktop.model.change import AddDocument, Change, DropAnnotation, PutAnnotation, PutJudgement, RemoveDocument
from desktop.project import AlreadyExists, Store, copy_without_removed
from tests.project.examples import HARBOUR, HARBOUR_BYTES, LATER, NOTE, everything

SECRET = Document("s", "Confidential memo", "The minister knew of the leak.", path="/home/ada/memo.txt")


def test_removed_articles_leave_no_word(tmp_path: Path) -> None:
    path = everything(tmp_path / "story.synoptic")
    on_secret = place_target("s", SECRET.text, Span(4, 30))
    reply = Annotation("n4", Motivation.REPLYING, (), (Body("About the leak"),), reply_to="n3")
    changes: list[Change] = [
        AddDocument(SECRET, 0, b"The minister knew of the leak."),
        PutAnnotation(replace(NOTE, id="n2", targets=(*NOTE.targets, on_secret))),
        PutAnnotation(Annotation("n3", Motivation.COMMENTING, (on_secret,), (Body("The leak!"),))),
        PutAnnotation(reply),
        PutAnnotation(replace(reply, id="n5", reply_to="n2", bodies=(Body("Yes"),))),
        PutAnnotation(replace(NOTE, id="n6", bodies=(Body("Ask about the leak"),))),
        PutJudgement(Judgement("f1", Status.CONFIRMED, quotes=("Forty\nboats",))),
        PutJudgement(Judgement("f2", Status.CONFIRMED, quotes=("Forty boats", "knew of the leak"))),
    ]
    with Store.open(path) as store:
        store.commit("Add the memo", changes, at=LATER)
        store.commit("Remove the memo", [RemoveDocument("s"), DropAnnotation("n6")], at=LATER)
        before = store.load()
        copy_without_removed(store, tmp_path / "copy.synoptic", at=LATER, by="Ada")
        assert store.load() == before
    assert b"leak" in path.read_bytes()
    data = (tmp_path / "copy.synoptic").read_bytes()
    assert b"leak" not in data
    assert b"memo" not in data
    with Store.open(tmp_path / "copy.synoptic") as copy:
        project = copy.load()
        assert [note.id for note in project.annotations] == ["n1", "n2", "n5"]
        assert project.annotation("n2").targets == NOTE.targets
        assert [judged.finding_id for judged in project.judgements] == ["f1"]
        assert before.options.pins  # on articles that are not there
        options = replace(before.options, pins=(), vetoes=(), row_edits=())
        assert replace(project, annotations=(), judgements=()) == replace(
            before, annotations=(), judgements=(), options=options
        )
        assert copy.original("d1") == HARBOUR_BYTES
        assert [entry.action for entry in copy.history()] == ["New project", "Copy without removed articles"]


def test_a_note_on_a_finding_alone_and_a_plain_bookmark_stay(tmp_path: Path) -> None:
    path = tmp_path / "story.synoptic"
    notes = [
        Annotation("n1", Motivation.COMMENTING, (Target(finding_id="f"),), (Body("why"),)),
        Annotation("n4", Motivation.REPLYING, (), (Body("an answer before its note"),), reply_to="n3"),
        Annotation("n2", Motivation.BOOKMARKING, (Target("d1"),), ()),
        Annotation("n3", Motivation.COMMENTING, (Target("d1"),), (Body("what?"),)),
    ]
    with Store.create(path, at=LATER) as store:
        store.commit("Add", [AddDocument(HARBOUR, 0, HARBOUR_BYTES), *map(PutAnnotation, notes)], at=LATER)
        copy_without_removed(store, tmp_path / "copy.synoptic", at=LATER)
    with Store.open(tmp_path / "copy.synoptic") as copy:
        assert list(copy.load().annotations) == notes


def test_what_stands_at_the_place_is_not_replaced(tmp_path: Path) -> None:
    path = everything(tmp_path / "story.synoptic")
    with Store.open(path) as store, pytest.raises(AlreadyExists):
        copy_without_removed(store, path, at=LATER)
