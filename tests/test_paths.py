"""The shipped files are found in a source tree, an installed wheel and a frozen bundle."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop import paths


def test_in_the_source_tree_the_folders_stand_beside_the_package() -> None:
    root = Path(paths.__file__).resolve().parents[1]
    assert paths.shipped("seeds") == root / "seeds"
    assert paths.resource("fonts", "x.ttf") == root / "resources" / "fonts" / "x.ttf"


def test_a_wheel_holds_them_inside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "desktop" / "_shipped" / "seeds").mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "desktop" / "paths.py"))
    assert paths.shipped("seeds") == (tmp_path / "desktop" / "_shipped" / "seeds").resolve()


def test_a_frozen_bundle_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "seeds").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.shipped("seeds") == tmp_path / "seeds"
    assert paths.shipped("resources").name == "resources"


def test_an_installation_without_them_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "desktop" / "paths.py"))
    with pytest.raises(FileNotFoundError, match=r"lacks its folder 'seeds'; install it again"):
        paths.shipped("seeds")


def test_the_sample_is_five_articles_the_one_with_the_repeated_block_first() -> None:
    articles = paths.sample_articles()
    assert [path.name[:3] for path in articles] == ["003", "004", "001", "000", "002"]
    assert all(path.stat().st_size > 1000 for path in articles)
