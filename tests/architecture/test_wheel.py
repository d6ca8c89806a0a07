"""A wheel holds everything that the program needs when nothing of the source tree is there."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, files


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr[-2000:]
    (built,) = folder.glob("synoptic-*.whl")
    return built


def test_it_holds_modules_resources_and_samples(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    for path in files():
        parts = path.relative_to(ROOT).parts
        if parts[0] in ("resources", "seeds"):
            assert "/".join(("desktop", "_shipped", *parts)) in names
        elif parts[0] == "desktop" and path.suffix == ".py":
            assert "/".join(parts) in names
    assert not {name for name in names if name.startswith(("tests/", "packaging/"))}


def test_it_works_by_itself(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    article = tmp_path / "a.txt"
    article.write_text("About 40 boats sank. The ferry stays in dock.", "utf-8")
    code = (
        "import sys; sys.path.insert(0, 'site')\n"
        "import desktop; assert '_shipped' in str(__import__('desktop.paths').paths.shipped('seeds'))\n"
        "assert len(desktop.paths.sample_articles()) == 5\n"
        "from desktop import cli; sys.exit(cli.run(['compare', 'a.txt', '-o', 'r.html']))\n"
    )
    # -P and the folder keep the source tree and the editable install out of the way.
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert (tmp_path / "r.html").stat().st_size > 1000
