"""What is remembered between runs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from desktop.model import CollationOptions
from desktop.session.settings import RECENT_LIMIT, Settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def test_at_first_everything_has_its_default(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "grace")
    settings = Settings(file)
    assert settings.theme == "system"
    assert settings.author == "grace"
    assert settings.recent == () and settings.last_project is None and settings.last_folder is None
    assert settings.window_geometry == b"" and settings.window_state == b""
    assert settings.reading_font_size == 0.0 and settings.reading_font == ""
    assert settings.marks == "colour" and settings.language == ""
    assert settings.new_project_options == CollationOptions()
    assert settings.flag("linked", True) and not settings.flag("linked", False) and not settings.contrast_wished


def test_everything_is_there_in_the_next_run(file: Path, tmp_path: Path) -> None:
    settings = Settings(file)
    settings.theme = "contrast"
    settings.marks = "strong"
    settings.contrast_wished = True
    settings.language = "de"
    settings.reading_font = "Noto Sans"
    settings.new_project_options = CollationOptions(ignore_headings=True, min_duplicate_words=12)
    settings.author = " Ada Lovelace "
    settings.recent = (tmp_path / "Zürich, 1.synoptic", tmp_path / "b.synoptic")
    settings.last_project = tmp_path / "b.synoptic"
    settings.last_folder = tmp_path
    settings.window_geometry = b"\x00\x01\xff"
    settings.window_state = b"state"
    settings.reading_font_size = 13.5
    settings.set_flag("linked", False)
    settings.sync()
    again = Settings(file)
    assert (again.theme, again.marks, again.language) == ("contrast", "strong", "de")
    assert again.reading_font == "Noto Sans"
    assert again.new_project_options == CollationOptions(ignore_headings=True, min_duplicate_words=12)
    assert again.author == "Ada Lovelace"
    assert again.recent == (tmp_path / "Zürich, 1.synoptic", tmp_path / "b.synoptic")
    assert again.last_project == tmp_path / "b.synoptic" and again.last_folder == tmp_path
    assert (again.window_geometry, again.window_state) == (b"\x00\x01\xff", b"state")
    assert again.reading_font_size == 13.5
    assert again.contrast_wished and not again.flag("linked", True)


def test_one_recent_project_and_none_survive_the_ini_file(file: Path) -> None:
    settings = Settings(file)
    for recent in [(Path("/one.synoptic"),), ()]:
        settings.recent = recent
        settings.sync()
        assert Settings(file).recent == recent


def test_the_list_of_recent_projects_is_short(file: Path) -> None:
    settings = Settings(file)
    settings.recent = tuple(Path(f"/{number}.synoptic") for number in range(30))
    assert len(settings.recent) == RECENT_LIMIT


def test_strange_values_give_the_default(file: Path) -> None:
    file.write_text("[interface]\ntheme=purple\nreading_font_size=huge\nlast_folder=/nowhere\nlinked=maybe\n")
    settings = Settings(file)
    assert settings.theme == "system" and settings.reading_font_size == 0.0
    assert settings.last_folder is None and settings.flag("linked", True)
    settings.reading_font_size = 4000
    assert settings.reading_font_size == 0.0 and settings.reading_font == ""
    assert settings.marks == "colour" and settings.language == ""
    assert settings.new_project_options == CollationOptions()


def test_spoilt_options_of_new_projects_are_passed_over(file: Path) -> None:
    QSettings(str(file), QSettings.Format.IniFormat).setValue("checks/new_projects", '{"min_similarity": 7}')
    assert Settings(file).new_project_options == CollationOptions()
