"""Projects of every earlier version open, with a copy put aside; a failed update changes nothing."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.model.change import SetTitle
from desktop.project import Damaged, Store, migrations, rows, schema
from desktop.project.rows import Table
from tests.project.examples import LATER, everything

FIXTURES = Path(__file__).parent / "versions"
MARK = Table("mark", ("id", "colour"))


def _to_two(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE mark (id TEXT NOT NULL PRIMARY KEY, digest TEXT NOT NULL, colour TEXT) STRICT")
    rows.put(connection, MARK, ("m1", "green"))


def _half_way(connection: sqlite3.Connection) -> None:
    _to_two(connection)
    connection.execute("DELETE FROM nowhere")


@pytest.fixture
def version_two(monkeypatch: pytest.MonkeyPatch) -> Mapping[int, migrations.Step]:
    """As if the next Synoptic had one more table."""
    mark = "CREATE TABLE mark (id TEXT NOT NULL PRIMARY KEY, digest TEXT NOT NULL, colour TEXT) STRICT"
    layout = schema.Layout((*schema.STATEMENTS, mark), (*schema.TABLES, MARK))
    monkeypatch.setattr(schema, "LAYOUTS", {1: schema.LAYOUTS[1], 2: layout})
    monkeypatch.setattr(schema, "VERSION", 2)
    monkeypatch.setattr(schema, "TABLES", layout.tables)
    steps: dict[int, migrations.Step] = {1: _to_two}
    monkeypatch.setattr(migrations, "STEPS", steps)
    return steps


def test_every_version_that_ever_was_has_a_fixture() -> None:
    assert sorted(path.name for path in FIXTURES.glob("*.project")) == [
        f"version-{number}.project" for number in schema.LAYOUTS
    ]
    assert sorted(schema.LAYOUTS) == list(range(1, schema.VERSION + 1))
    assert sorted(migrations.STEPS) == list(range(1, schema.VERSION))


@pytest.mark.parametrize("number", sorted(schema.LAYOUTS))
def test_a_project_of_that_version_opens_with_everything_in_it(tmp_path: Path, number: int) -> None:
    path = tmp_path / "old.synoptic"
    shutil.copyfile(FIXTURES / f"version-{number}.project", path)
    with Store.open(everything(tmp_path / "new.synoptic")) as new, Store.open(path, at=LATER) as old:
        # The file was written before there were links and rows by hand, phrases to leave out and capitals that count:
        # a project may lack settings of later days.
        bare = replace(new.load().options, pins=(), vetoes=(), row_edits=(), ignored_phrases=(), ignore_case=True)
        assert old.load() == replace(new.load(), options=bare)
        assert [entry.action for entry in old.history()][:2] == ["New project", "Add everything"]
        assert old.original("d1") == new.original("d1")


def test_an_older_project_is_brought_up_to_date_and_its_copy_kept(
    tmp_path: Path, version_two: Mapping[int, migrations.Step], monkeypatch: pytest.MonkeyPatch
) -> None:
    old = _version_one(tmp_path)
    before = old.read_bytes()
    with Store.open(old, at=LATER) as store:
        assert rows.get(store._connection, MARK, "m1") == ("m1", "green")
        assert store.history()[-1].action == "Update the file to version 2"
        assert store.history()[-1].at == LATER
        store.commit("Rename", [SetTitle("two")], at=LATER)
    with Store.open(old) as again:
        assert again.load().title == "two"
    copy = tmp_path / "old (version 1).synoptic"
    assert sorted(path.name for path in tmp_path.iterdir()) == [copy.name, "old.synoptic"]
    monkeypatch.undo()
    with Store.open(copy) as kept:
        assert kept.load().title == "Story"
    assert len(copy.read_bytes()) == len(before)


def test_an_earlier_copy_is_never_replaced(tmp_path: Path, version_two: Mapping[int, migrations.Step]) -> None:
    old = _version_one(tmp_path)
    (tmp_path / "old (version 1).synoptic").write_bytes(b"an earlier copy")
    Store.open(old, at=LATER).close()
    assert (tmp_path / "old (version 1).synoptic").read_bytes() == b"an earlier copy"
    assert (tmp_path / "old (version 1 2).synoptic").exists()


def test_an_older_project_read_only_is_updated_in_memory_alone(
    tmp_path: Path, version_two: Mapping[int, migrations.Step]
) -> None:
    old = _version_one(tmp_path)
    before = old.read_bytes()
    with Store.open(old, read_only=True) as store:
        assert rows.get(store._connection, MARK, "m1") == ("m1", "green")
        assert store.load().title == "Story"
    assert old.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["old.synoptic"]


def test_a_failed_update_leaves_the_project_as_it_was(tmp_path: Path, version_two: dict[int, migrations.Step]) -> None:
    old = _version_one(tmp_path)
    before = old.read_bytes()
    version_two[1] = _half_way
    with pytest.raises(Damaged, match="nowhere"):
        Store.open(old, at=LATER)
    assert old.read_bytes() == before


def test_an_update_that_leaves_other_tables_than_it_should_is_undone(
    tmp_path: Path, version_two: dict[int, migrations.Step]
) -> None:
    old = _version_one(tmp_path)
    before = old.read_bytes()

    def _one_too_many(connection: sqlite3.Connection) -> None:
        _to_two(connection)
        connection.execute("CREATE TABLE more (a)")

    version_two[1] = _one_too_many
    with pytest.raises(Damaged, match="unexpected table 'more'"):
        Store.open(old, at=LATER)
    assert old.read_bytes() == before


def test_an_older_project_that_is_damaged_is_not_updated(
    tmp_path: Path, version_two: Mapping[int, migrations.Step]
) -> None:
    old = _version_one(tmp_path)
    connection = sqlite3.connect(old)
    connection.execute("UPDATE judgement SET removed = 1")
    connection.commit()
    connection.close()
    with pytest.raises(Damaged, match="the judgement f1 was changed"):
        Store.open(old, at=LATER)
    assert [path.name for path in tmp_path.iterdir()] == ["old.synoptic"]


def _version_one(folder: Path) -> Path:
    path = folder / "old.synoptic"
    shutil.copyfile(FIXTURES / "version-1.project", path)
    return path
