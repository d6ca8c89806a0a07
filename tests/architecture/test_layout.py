"""What stands at the top of the repository, and that the sample articles are as they came."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest

from desktop import paths, startup
from tests.architecture.tree import ROOT, files, name

TOP = {
    ".ci",
    ".github",
    "CHANGELOG.md",
    "LICENSE",
    "PKG-INFO",
    "README.md",
    "desktop",
    "packaging",
    "pyproject.toml",
    "resources",
    "seeds",
    "tests",
    "uv.lock",
}

SEEDS = {
    "000_ffe6c00543785148.txt": "210176de257e818fdc913f9c277d7da0b0a2cf2e719d202eac42ac7b30c98792",
    "001_c749ed62782ed769.txt": "be6f4f08834abaf3b9c0d46af7b93384b505d03d69d498cf221bccb23de4281d",
    "002_54350737a521ebef.txt": "a719d49315bc28f3c0bfe5ec6dfffe2fb927b286b59e083e712ddae4baf53380",
    "003_9d6675f947133650.txt": "80ff26ae9fe58697a7224b71a67cf3774f6052aa4d70c976735d08a64cae6a73",
    "004_841a350664e85e01.txt": "6bcd02423c9fc6c58af2d633e5f321e180493ba069a6f6ee5098e45930cf90bf",
}


def test_the_top_level_is_tidy() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in files()} <= TOP


def test_the_sample_articles_are_as_they_came() -> None:
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (ROOT / "seeds").iterdir()}
    assert found == SEEDS


def test_the_sample_opens_with_the_repeated_block() -> None:
    assert [path.name[:3] for path in paths.sample_articles()] == ["003", "004", "001", "000", "002"]


def test_packaging_is_no_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_fonts_come_with_their_licence() -> None:
    licence = (ROOT / "resources" / "fonts" / "OFL-1.1.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert "Google LLC" in licence


def test_dev_sh_installs_what_the_start_looks_for() -> None:
    script = (ROOT / "packaging" / "dev.sh").read_text("utf-8")
    lines = dict(line.split("=", 1) for line in script.splitlines() if line.startswith(("QT=", "SCREEN=")))
    screen = lines["SCREEN"].strip("'").split()
    qt = lines["QT"].strip('"').replace("$SCREEN", "").split()
    assert screen == list(startup.SCREEN_LIBRARIES.values())
    assert qt == list(startup.LIBRARIES.values())


@pytest.mark.parametrize("script", [path for path in files() if path.suffix == ".sh"], ids=name)
def test_shell_scripts_can_be_read_by_sh(script: Path) -> None:
    assert script.read_text("utf-8").startswith("#!/bin/sh\n")
    shell = shutil.which("sh")
    if shell:  # Windows has none
        subprocess.run([shell, "-n", script], check=True, timeout=30)


def test_dev_sh_explains_itself() -> None:
    shell = shutil.which("sh")
    if shell:
        done = subprocess.run(
            [shell, ROOT / "packaging" / "dev.sh"], capture_output=True, text=True, check=False, timeout=30
        )
        assert done.returncode == 2
        assert "dev.sh run" in done.stdout
        assert "dev.sh test" in done.stdout
