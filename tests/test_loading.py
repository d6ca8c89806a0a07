from __future__ import annotations

import sys

import pytest

from desktop.loading import on_first_use


def test_a_name_loads_its_module_and_no_other_until_it_is_used(tmp_path, monkeypatch) -> None:
    package = tmp_path / "lazy_room"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "one.py").write_text("first = 1")
    (package / "two.py").write_text("second = 2")
    monkeypatch.syspath_prepend(tmp_path)
    get = on_first_use("lazy_room", {"one": ("first",), "two": ("second",)})
    assert get("first") == 1
    assert "lazy_room.one" in sys.modules and "lazy_room.two" not in sys.modules
    with pytest.raises(AttributeError, match=r"lazy_room.*third"):
        get("third")


@pytest.mark.parametrize("room", ["desktop.engine", "desktop.readers"])
def test_every_name_of_a_room_can_be_had(room: str) -> None:
    module = __import__(room, fromlist=["x"])
    for name in module.__all__:
        assert getattr(module, name) is not None
