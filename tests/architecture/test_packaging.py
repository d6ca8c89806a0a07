"""The recipes for installers: what can be checked of them without building one."""

from __future__ import annotations

import configparser
import json
import plistlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest

from desktop import __version__
from tests.architecture.tree import ROOT

PACKAGING = ROOT / "packaging"
SCRIPTS = sorted(PACKAGING.rglob("*.sh"))
MIME = "application/vnd.synoptic.project"


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
@pytest.mark.skipif(shutil.which("sh") is None, reason="there is no sh here")
def test_each_script_is_sound_and_says_what_it_does(script: Path) -> None:
    done = subprocess.run(["sh", "-n", script], capture_output=True, text=True, check=False, timeout=30)
    assert (done.returncode, done.stderr) == (0, "")
    lines = script.read_text("utf-8").splitlines()
    assert lines[0] == "#!/bin/sh" and lines[1].startswith("# ")
    assert "set -eu" in lines


def test_the_bundle_s_recipe_names_files_that_exist() -> None:
    compile((PACKAGING / "synoptic.spec").read_text("utf-8"), "synoptic.spec", "exec")
    for name in ("resources/icons/synoptic.svg", "resources/icons/synoptic.png", "resources/licences/NOTICE.txt"):
        assert (ROOT / name).is_file(), name


def test_the_folder_for_windows_holds_the_guide_s_pictures_and_every_licence(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "embed.zip", "w") as archive:
        for name in ("cp311/python.exe", "cp311/python311._pth", "cp311/LICENSE.txt"):
            archive.writestr(name, "")
    (tmp_path / "wheels").mkdir()
    with zipfile.ZipFile(tmp_path / "wheels" / "part-1.0-py3-none-any.whl", "w") as archive:
        for name in ("part/__init__.py", "part-1.0.dist-info/METADATA", "part-1.0.dist-info/licenses/THEIRS/zlib.txt"):
            archive.writestr(name, "")
    stage = [sys.executable, PACKAGING / "windows" / "stage.py", "embed.zip", "wheels", "app"]
    subprocess.run(stage, cwd=tmp_path, check=True, timeout=120)
    made = {path.relative_to(tmp_path / "app").as_posix() for path in (tmp_path / "app").rglob("*") if path.is_file()}
    licences = {name for name in made if name.startswith("licences/")}
    assert licences == {"licences/part-1.0/THEIRS/zlib.txt", "licences/synoptic/LICENSE.txt"}
    assert {"python/python.exe", "python/LICENSE.txt", "python/Lib/site-packages/part/__init__.py"} <= made
    shipped = "python/Lib/site-packages/desktop/_shipped/resources/pictures/"
    pictures = {name.removeprefix(shipped) for name in made if name.startswith(shipped)}
    assert pictures == {path.name for path in (ROOT / "resources" / "pictures").glob("guide-*.png")} != set()


def test_the_bill_of_materials_lists_every_pin_once() -> None:
    done = subprocess.run(
        [sys.executable, PACKAGING / "parts.py", "sbom", __version__], capture_output=True, text=True, check=True
    )
    bill = json.loads(done.stdout)
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert bill["metadata"]["component"]["version"] == __version__
    pins = [line for line in (PACKAGING / "requirements.txt").read_text("utf-8").splitlines() if "==" in line]
    assert len(bill["components"]) == len(pins) == len({one["bom-ref"] for one in bill["components"]})
    assert all(one["hashes"] and one["purl"].startswith("pkg:pypi/") for one in bill["components"])
    assert "://" not in done.stdout


def test_the_mac_s_bundle_is_signed_with_sound_entitlements() -> None:
    with (PACKAGING / "macos" / "entitlements.plist").open("rb") as stream:
        granted = plistlib.load(stream)
    assert granted and all(key.startswith("com.apple.security.cs.") and value is True for key, value in granted.items())


@pytest.mark.skipif(shutil.which("sh") is None, reason="there is no sh here")
def test_the_release_s_text_is_the_changelog_s_section() -> None:
    def changes(version: str) -> subprocess.CompletedProcess[str]:
        script = ["sh", PACKAGING / "changes.sh", version]
        return subprocess.run(script, capture_output=True, encoding="utf-8", check=False, timeout=30)

    found = changes(__version__)
    assert found.returncode == 0 and found.stdout.strip()
    assert "## " not in found.stdout and found.stdout.strip() in (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert changes("0.0.99").returncode == 1


def test_the_release_calls_scripts_that_exist() -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")
    called = set(re.findall(r"packaging/[\w./-]+\.(?:sh|py)", text))
    assert {"packaging/linux/deb.sh", "packaging/windows/setup.sh", "packaging/macos/dmg.sh"} <= called
    assert [name for name in sorted(called) if not (ROOT / name).is_file()] == []


def test_the_menu_entry_opens_projects() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(PACKAGING / "linux" / "synoptic.desktop", "utf-8")
    keys = entry["Desktop Entry"]
    assert keys["Exec"] == "synoptic %F"
    assert keys["MimeType"] == f"{MIME};"
    types = ET.parse(PACKAGING / "linux" / "synoptic-mime.xml").getroot()
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    (kind,) = types.iter(f"{space}mime-type")
    assert kind.get("type") == MIME
    assert [glob.get("pattern") for glob in kind.iter(f"{space}glob")] == ["*.synoptic"]


def test_the_store_page_belongs_to_the_menu_entry() -> None:
    text = (PACKAGING / "linux" / "org.synoptic.Synoptic.metainfo.xml.in").read_text("utf-8")
    page = ET.fromstring(text.encode())
    assert page.findtext("launchable") == "synoptic.desktop"
    assert page.findtext("provides/mediatype") == MIME
    assert "@VERSION@" in text and __version__ not in text
