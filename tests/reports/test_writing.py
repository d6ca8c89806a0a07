from __future__ import annotations

import json
import os
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from desktop import files
from desktop.model import Collation, Project
from desktop.reports import ReportError, WordDifference, check_target, write_report


@pytest.mark.parametrize("name", ["report.html", "report.htm", "REPORT.HTML"])
def test_html_by_the_name(tmp_path: Path, project: Project, collation: Collation, name: str) -> None:
    write_report(tmp_path / name, project, collation)
    assert (tmp_path / name).read_text("utf-8").startswith("<!DOCTYPE html>")
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_json_by_the_name(tmp_path: Path, project: Project, collation: Collation) -> None:
    write_report(tmp_path / "report.json", project, collation)
    assert json.loads((tmp_path / "report.json").read_bytes())["title"] == "The storm"


def test_the_word_difference_reaches_the_page(
    tmp_path: Path, project: Project, collation: Collation, word_difference: WordDifference
) -> None:
    write_report(tmp_path / "report.html", project, collation, word_difference=word_difference)
    assert '<span class="shared">ferry</span>' in (tmp_path / "report.html").read_text("utf-8")


def test_an_older_report_is_replaced(tmp_path: Path, project: Project, collation: Collation) -> None:
    target = tmp_path / "report.html"
    target.write_text("older")
    write_report(target, project, collation)
    assert target.read_text("utf-8").startswith("<!DOCTYPE html>")


@pytest.mark.parametrize("name", ["report.odt", "report", "report.synoptic", ".html"])
def test_other_endings_are_refused(tmp_path: Path, project: Project, collation: Collation, name: str) -> None:
    with pytest.raises(ReportError, match=r"should end in \.html, \.pdf, \.docx, "):
        write_report(tmp_path / name, project, collation)
    assert not list(tmp_path.iterdir())


def test_an_article_is_never_overwritten(tmp_path: Path, project: Project, collation: Collation) -> None:
    article = tmp_path / "article.html"
    article.write_text("an article")
    (tmp_path / "same.html").hardlink_to(article)
    loaded = replace(project, documents=(replace(project.documents[0], path=str(article)),))
    for name in ("article.html", "same.html"):
        with pytest.raises(ReportError, match="belongs to this comparison"):
            write_report(tmp_path / name, loaded, collation)
    assert article.read_text() == "an article"


def test_a_project_is_never_overwritten(tmp_path: Path, project: Project, collation: Collation) -> None:
    target = tmp_path / "story.html"
    database = sqlite3.connect(target)
    database.execute("create table kept (x)")
    database.close()
    before = target.read_bytes()
    with pytest.raises(ReportError, match="is a project"):
        write_report(target, project, collation)
    assert target.read_bytes() == before


def test_protected_files_are_never_overwritten(tmp_path: Path, project: Project, collation: Collation) -> None:
    target = tmp_path / "kept.json"
    target.write_text("kept")
    with pytest.raises(ReportError, match=r"“kept\.json” belongs"):
        write_report(target, project, collation, protected=(target,))
    assert target.read_text() == "kept"


def test_folders_and_missing_folders_are_named(tmp_path: Path) -> None:
    (tmp_path / "folder.html").mkdir()
    with pytest.raises(ReportError, match=r"folder\.html” is a folder"):
        check_target(tmp_path / "folder.html")
    with pytest.raises(ReportError, match=r"nowhere” does not exist"):
        check_target(tmp_path / "nowhere" / "report.html")


if hasattr(os, "mkfifo"):

    def test_a_pipe_is_refused(tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe.html")
        with pytest.raises(ReportError, match="not a regular file"):
            check_target(tmp_path / "pipe.html")


def test_a_full_disk_leaves_the_older_report(
    tmp_path: Path, project: Project, collation: Collation, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "report.html"
    target.write_text("older")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(ReportError, match=r"“report.html” could not be written: No space left on device"):
        write_report(target, project, collation)
    assert target.read_text() == "older"
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]


def test_a_name_that_no_file_can_have_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="could not be written: "):
        check_target(tmp_path / f"{'long ' * 100}.html")
