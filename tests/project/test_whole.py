"""A whole project as JSON, and back."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.project import AlreadyExists, NotAProject, Store, from_json, to_json
from tests.project.examples import HARBOUR, HARBOUR_BYTES, LATER, everything


@pytest.fixture
def whole(tmp_path: Path) -> bytes:
    with Store.open(everything(tmp_path / "story.synoptic")) as store:
        made = to_json(store)
        assert made == to_json(store)
        return made


def test_everything_comes_back(whole: bytes, tmp_path: Path) -> None:
    from_json(whole, "whole.json", tmp_path / "again.synoptic", at=LATER, by="Ada")
    with Store.open(tmp_path / "story.synoptic") as store, Store.open(tmp_path / "again.synoptic") as again:
        before, after = store.load(), again.load()
        names = tuple(replace(document, path=document.file_name) for document in before.documents)
        assert after == replace(before, documents=names, modified=LATER)
        assert again.original(HARBOUR.id) == HARBOUR_BYTES
        assert [entry.action for entry in again.history()] == ["New project", "Import from whole.json"]
        assert to_json(again) != whole  # the history is another one
        assert json.loads(to_json(again))["originals"] == json.loads(whole)["originals"]


def test_it_is_plain_json_with_a_name_and_no_folder(whole: bytes) -> None:
    made = json.loads(whole)
    assert (made["schema"], made["version"]) == ("synoptic.project", 1)
    assert [document["path"] for document in made["project"]["documents"]] == ["", HARBOUR.file_name]
    assert made["history"][0]["action"] == "New project"


def test_nothing_is_replaced(whole: bytes, tmp_path: Path) -> None:
    with pytest.raises(AlreadyExists):
        from_json(whole, "whole.json", tmp_path / "story.synoptic", at=LATER)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"schema": "other"}, "something else"),
        ({"version": 2}, "a newer Synoptic"),
        ({"originals": {}}, "is not a whole project"),
        ({"originals": {"d1": "ä"}}, "is not a whole project"),
        ({"project": {"documents": [7]}}, "is not a whole project"),
        ({"project": {"shown_similarity": 7}}, "shown_similarity lies between 0 and 1: got 7"),
        ({"project": {"options": {"min_similarity": 7}}}, "min_similarity lies between 0 and 1: got 7"),
    ],
)
def test_damaged_files_are_told(whole: bytes, tmp_path: Path, change: dict[str, object], why: str) -> None:
    data = json.dumps(json.loads(whole) | change).encode()
    with pytest.raises(NotAProject, match=why):
        from_json(data, "whole.json", tmp_path / "again.synoptic", at=LATER)
    assert not (tmp_path / "again.synoptic").exists()


def test_an_original_with_other_letters_in_it_is_damaged_and_not_read_without_them(
    whole: bytes, tmp_path: Path
) -> None:
    made = json.loads(whole)
    made["originals"] = {name: f"%{data}%" for name, data in made["originals"].items()}
    with pytest.raises(NotAProject, match="is not a whole project"):
        from_json(json.dumps(made).encode(), "whole.json", tmp_path / "again.synoptic", at=LATER)


@pytest.mark.parametrize("similarity", [0, 0.0, 1, 1.0])
def test_all_from_0_to_1_is_a_similarity(whole: bytes, tmp_path: Path, similarity: float) -> None:
    made = json.loads(whole)
    made["project"]["shown_similarity"] = similarity
    from_json(json.dumps(made).encode(), "whole.json", tmp_path / "again.synoptic", at=LATER)
    with Store.open(tmp_path / "again.synoptic") as again:
        assert again.load().shown_similarity == similarity


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(NotAProject, match="“x”"):
        from_json(data, "x", Path("/nowhere/again.synoptic"), at=LATER)


def test_what_reads_well_and_is_no_project_leaves_nothing(whole: bytes, tmp_path: Path) -> None:
    made = json.loads(whole)
    twice = made["project"] | {"documents": made["project"]["documents"][:1] * 2}
    notes = made["project"] | {"annotations": made["project"]["annotations"][:1] * 2}
    judged = made["project"] | {"judgements": made["project"]["judgements"][:1] * 2}
    numbers = [made["project"] | {"shown_similarity": number} for number in (float("nan"), 10**400, 7, -0.1)]
    for project in (twice, notes, judged, *numbers):
        with pytest.raises(NotAProject, match=r"“whole\.json” is not a whole project"):
            from_json(
                json.dumps(made | {"project": project}).encode(), "whole.json", tmp_path / "again.synoptic", at=LATER
            )
        assert not list(tmp_path.glob("again*"))
