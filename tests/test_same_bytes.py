"""The same project gives the same bytes in every format: other folder, hash seed, time zone, locale, program."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop import cli
from desktop.model import Annotation, Body, Judgement, Motivation, ReportFormat, Status, Target
from desktop.model.change import AddDocument, PutAnnotation, PutJudgement
from desktop.project import Store, to_json
from desktop.readers import read

ROOT = Path(__file__).resolve().parents[1]
NOON = "2026-03-03T12:00:00+02:00"
ONE = "The old bridge will close for 12 weeks from May, the council said. Buses will use the ring road.\n" * 2
OTHER = "The council said the old bridge will close for 30 weeks from May, “at least”. Shops fear for their trade."


def story(folder: Path) -> Path:
    """A judged and annotated project in a folder of its own."""
    folder.mkdir()
    path = folder / "story.synoptic"
    with Store.create(path, title="The bridge", at=NOON) as store:
        for position, text in enumerate((ONE, OTHER)):
            article = folder / f"{position}.txt"
            article.write_text(text, "utf-8")
            store.commit("Add", [AddDocument(read(article), position, article.read_bytes())], at=NOON, by="Ada")
        notes = [
            PutAnnotation(Annotation("n", Motivation.COMMENTING, (Target("d"),), (Body("Why?"),), "Ada", NOON, NOON)),
            PutJudgement(Judgement("f", Status.CONFIRMED, "scope", "Ada", NOON, label="gone", quotes=("12 weeks",))),
        ]
        store.commit("Note", notes, at=NOON, by="Ada")
    return path


def reports(folder: Path, project: Path) -> list[str]:
    arguments = ["report", str(project)]
    for kind in ReportFormat:
        arguments += ["-o", str(folder / f"report.{kind.value}")]
    return arguments


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("report*"))}


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system has no TZ variable")
def test_every_format_has_the_same_bytes_everywhere(tmp_path: Path) -> None:
    made = []
    places = (("0", "UTC", "C.UTF-8"), ("1", "Asia/Kolkata", "de_DE.UTF-8"), ("77", "America/St_Johns", "tr_TR.UTF-8"))
    for number, (seed, zone, language) in enumerate(places):
        folder = tmp_path / f"folder {number}"
        project = story(folder)
        surroundings = {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": language, "LANG": language}
        done = subprocess.run(
            [sys.executable, "-m", "desktop", *reports(folder, project)],
            cwd=ROOT,
            env=os.environ | surroundings,
            capture_output=True,
            text=True,
            check=False,
            timeout=240,
        )
        assert done.returncode == 0, done.stderr
        made.append(contents(folder))
    assert list(made[0]) == sorted([*(f"report.{kind.value}" for kind in ReportFormat), "report-numbers.csv"])
    for other in made[1:]:
        assert [name for name in made[0] if made[0][name] != other[name]] == []
    assert not [name for name, data in made[0].items() if str(tmp_path).encode() in data]


def test_the_whole_project_names_no_folder(tmp_path: Path) -> None:
    one, other = story(tmp_path / "one"), story(tmp_path / "other")
    with Store.open(one) as first, Store.open(other) as second:
        assert to_json(first) == to_json(second)
        assert str(tmp_path).encode() not in to_json(first)


def test_the_window_writes_what_the_command_line_writes(tmp_path: Path, qapp: object) -> None:
    """A PDF made in a program with a window is the one made without."""
    project = story(tmp_path / "story")
    here, there = tmp_path / "here.pdf", tmp_path / "there.pdf"
    assert cli.run(["report", str(project), "-o", str(here)]) == 0
    subprocess.run(
        [sys.executable, "-m", "desktop", "report", str(project), "-o", str(there)], cwd=ROOT, check=True, timeout=120
    )
    assert here.read_bytes() == there.read_bytes()
