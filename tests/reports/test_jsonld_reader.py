"""What is written is read again; what is anything else is refused or passed over, never believed and never a crash."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model import (
    Annotation,
    Body,
    Collation,
    Document,
    FindingKind,
    Judgement,
    Motivation,
    Project,
    Status,
    Target,
    place_target,
)
from desktop.model.span import Span
from desktop.reports import ReportError
from desktop.reports.jsonld import render_jsonld
from desktop.reports.jsonld_reader import MOST_BYTES, parsed, read_jsonld

TEXT = "The harbour wall broke on Monday night. Some 240 boats were torn loose."
HARBOUR = Document(id="d 1/ä", title="Harbour", text=TEXT, sha256="ab" * 32)
NOTE = Annotation(
    "n:1",
    Motivation.COMMENTING,
    (place_target(HARBOUR.id, TEXT, Span(4, 16)), Target(document_id=HARBOUR.id), Target(finding_id="f1")),
    (Body("Which wall?\nAsk."), Body("check", Motivation.TAGGING)),
    "Ada",
    "2026-03-01T12:00:00Z",
    "2026-03-01T12:05:00Z",
    editor="Ben",
)
REPLY = Annotation("n2", Motivation.REPLYING, (), (Body("The old one."),), "Ben", reply_to="n:1")
MARK = Annotation("n3", Motivation.BOOKMARKING, (place_target(HARBOUR.id, TEXT, Span(0, 3)),), (), "Ada")
JUDGED = Judgement(
    "f1", Status.DISMISSED, "scope", "Ada", "2026-03-01T12:00:00Z", FindingKind.NUMBERS, "Boats", ("240", "190")
)
PROJECT = Project("Storm", (HARBOUR,), annotations=(NOTE, REPLY, MARK), judgements=(JUDGED,))


def written(project: Project = PROJECT) -> dict[str, Any]:
    return json.loads(render_jsonld(project, Collation(documents=project.documents)))


def read(whole: object) -> Any:
    return parsed(json.dumps(whole).encode(), "theirs.jsonld")


def test_what_is_written_is_read_again() -> None:
    found = read(written())
    assert (found.title, found.notes, found.judgements, found.skipped) == ("Storm", (NOTE, REPLY, MARK), (JUDGED,), 0)
    (article,) = found.articles
    assert (article.id, article.title, article.sha256) == (HARBOUR.id, "Harbour", "ab" * 32)
    assert found.quotes == {HARBOUR.id: ("harbour wall", "The")}


def test_of_two_with_one_id_the_first_is_taken_and_the_other_counted() -> None:
    whole = written()
    again = written(replace(PROJECT, annotations=(replace(NOTE, bodies=(Body("Else"),)),), judgements=()))
    judged = written(replace(PROJECT, annotations=(), judgements=(replace(JUDGED, status=Status.CONFIRMED),)))
    whole["first"]["items"] += [*again["first"]["items"], *judged["first"]["items"], *whole["first"]["items"]]
    found = read(whole)
    assert (found.notes, found.judgements, found.skipped) == ((NOTE, REPLY, MARK), (JUDGED,), 2)


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), min_size=1, max_size=20)


@given(names=st.lists(TEXTS, min_size=1, max_size=4, unique=True), text=TEXTS, creator=TEXTS)
def test_any_words_survive_the_way(names: list[str], text: str, creator: str) -> None:
    creator = " ".join(creator.split())
    target = Target(document_id=HARBOUR.id)
    notes = tuple(Annotation(name, Motivation.COMMENTING, (target,), (Body(text),), creator) for name in names)
    assert read(written(Project(documents=(HARBOUR,), annotations=notes))).notes == notes


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is not JSON"),
        (b"\xff\xfe\x00", "is not JSON"),
        (b"[" * 100_000, "is not JSON"),
        (b'{"a": NaN}', "is not JSON"),
        (b"1" * 5_000, "is not JSON"),
        (b"[]", "holds no notes and judgements that Synoptic has exported"),
        (b'{"type": "AnnotationCollection"}', "holds no notes"),
        (b'{"synoptic:schema": "synoptic.annotations"}', "which version"),
        (b'{"synoptic:schema": "synoptic.annotations", "synoptic:version": true}', "which version"),
        (b'{"synoptic:schema": "synoptic.annotations", "synoptic:version": 9}', "newer Synoptic"),
        (b'{"synoptic:schema": "synoptic.annotations", "synoptic:version": 1}', "no list"),
        (b'{"synoptic:schema": "synoptic.annotations", "synoptic:version": 1, "first": {"items": {}}}', "no list"),
    ],
)
def test_what_is_no_such_file_is_refused_in_a_sentence_that_names_it(data: bytes, said: str) -> None:
    with pytest.raises(ReportError, match=said) as told:
        parsed(data, "theirs.jsonld")
    assert "“theirs.jsonld”" in str(told.value) and str(told.value).endswith(".")


def test_too_many_items_are_refused() -> None:
    whole = written() | {"first": {"items": [0] * 50_001}}
    with pytest.raises(ReportError, match="more than 50,000"):
        read(whole)


def test_a_file_that_is_too_large_is_not_read_on(tmp_path: Path) -> None:
    path = tmp_path / "large.jsonld"
    with path.open("wb") as stream:
        stream.truncate(MOST_BYTES * 50)
    with pytest.raises(ReportError, match="larger than 20 MB"):
        read_jsonld(path)


def test_a_missing_file_and_a_folder_say_so(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere.jsonld"):
        with pytest.raises(ReportError, match=f"“{path.name}” is not a file"):
            read_jsonld(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jsonld")
    with pytest.raises(ReportError, match="is not a file"):
        read_jsonld(tmp_path / "pipe.jsonld")


def note_with(**changed: Any) -> dict[str, Any]:
    whole = written()
    whole["first"]["items"] = [whole["first"]["items"][0] | changed]
    return whole


PLACE = written()["first"]["items"][0]["target"][0]


@pytest.mark.parametrize(
    "changed",
    [
        {"id": "https://example.org/note/1"},
        {"id": "urn:synoptic:note:"},
        {"id": "urn:synoptic:note:" + "x" * 600},
        {"id": 7},
        {"motivation": "highlighting"},
        {"motivation": "replying"},
        {"target": []},
        {"target": [None]},
        {"target": ["urn:synoptic:article:a"] * 501},
        {"target": ["urn:synoptic:finding:a"]},
        {"target": [PLACE | {"selector": []}]},
        {
            "target": [
                PLACE | {"selector": [PLACE["selector"][0], {"type": "TextPositionSelector", "start": 5, "end": 1}]}
            ]
        },
        {
            "target": [
                PLACE | {"selector": [PLACE["selector"][0], {"type": "TextPositionSelector", "start": 0.5, "end": 1}]}
            ]
        },
        {"target": [PLACE | {"synoptic:anchoring": "somewhere"}]},
        {"body": [{"purpose": "linking", "value": "x"}]},
        {"body": [{"purpose": "commenting", "value": "x" * 300_000}]},
        {"body": [{"purpose": "commenting", "value": ["x"]}]},
        {"body": [{"purpose": "commenting", "value": "a\0b"}]},
        {"creator": "Ada"},
    ],
)
def test_a_note_that_is_none_is_passed_over_and_counted(changed: dict[str, Any]) -> None:
    found = read(note_with(**changed))
    assert (found.notes, found.skipped) == ((), 1)


def test_a_time_that_is_none_is_left_out() -> None:
    (note,) = read(note_with(created="yesterday", modified="<script>")).notes
    assert (note.created, note.modified) == ("", "")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda item: item["body"].append({"purpose": "classifying", "value": "because"}),
        lambda item: item["body"][0].update(value="perhaps"),
        lambda item: item.update(target=[]),
        lambda item: item["target"][0].update({"synoptic:kind": "rumour"}),
        lambda item: item["target"][0].update({"id": "urn:synoptic:finding:other"}),
        lambda item: item["target"][0].update({"synoptic:quotes": "one"}),
    ],
)
def test_a_judgement_that_is_none_is_passed_over_and_counted(spoil: Any) -> None:
    whole = written(Project(judgements=(JUDGED,)))
    spoil(whole["first"]["items"][0])
    found = read(whole)
    assert (found.judgements, found.skipped) == ((), 1)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@given(path=st.lists(st.integers(0, 30), min_size=1, max_size=6), value=ANYTHING)
def test_anything_anywhere_in_the_file_is_refused_or_passed_over(path: list[int], value: object) -> None:
    whole: Any = written()
    holder: Any = whole
    for step in path[:-1]:
        inner = list(holder.values()) if isinstance(holder, dict) else holder
        inside = [one for one in inner if isinstance(one, (dict, list)) and one]
        if not inside:
            break
        holder = inside[step % len(inside)]
    key = list(holder)[path[-1] % len(holder)] if isinstance(holder, dict) else path[-1] % len(holder)
    holder[key] = value
    try:
        found = read(whole)
    except ReportError:
        return
    assert len(found.notes) + len(found.judgements) + found.skipped <= max(4, found.skipped)
