from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import __version__, cli
from desktop.__main__ import COMMANDS, main, wants_window
from desktop.model import Judgement, Status
from desktop.model.change import AddDocument, PutJudgement
from desktop.project import Store
from desktop.readers import read

BRIDGE = "The old bridge will close for 12 weeks from May, the council said. Buses will use the ring road."
CLOSED = "The council said the old bridge will close for 30 weeks from May. Shops fear for their trade."
NOON = "2026-03-03T12:00:00Z"


@pytest.fixture
def articles(tmp_path: Path) -> tuple[Path, Path]:
    one, other = tmp_path / "bridge.txt", tmp_path / "closed.txt"
    one.write_text(BRIDGE, "utf-8")
    other.write_text(CLOSED, "utf-8")
    return one, other


@pytest.fixture
def project(tmp_path: Path, articles: tuple[Path, Path]) -> Path:
    path = tmp_path / "story.synoptic"
    with Store.create(path, title="The bridge", at=NOON) as store:
        changes = [AddDocument(read(p), position, p.read_bytes()) for position, p in enumerate(articles)]
        store.commit("Add articles", changes, at=NOON)
    return path


def arguments(*parts: object) -> list[str]:
    return [str(part) for part in parts]


def test_compare_writes_the_report_and_says_where(
    articles: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page, data = tmp_path / "report.html", tmp_path / "report.json"
    assert cli.run(arguments("compare", *articles, "-o", page, "-o", data, "--title", "Bridge")) == 0
    said = capsys.readouterr()
    assert said.out.splitlines() == [str(page), str(data)]
    assert said.err == ""  # no progress where no terminal is
    assert "<h1><bdi>Bridge</bdi></h1>" in page.read_text("utf-8")
    made = json.loads(data.read_bytes())
    assert [document["file_name"] for document in made["documents"]] == ["bridge.txt", "closed.txt"]
    assert len(made["matches"]) == 1
    assert (made["modified"], made["shown_similarity"]) == ("", 0.2)


def test_a_report_can_be_in_german(articles: tuple[Path, Path], tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    assert cli.run(arguments("compare", *articles, "-o", page, "--language", "de")) == 0
    text = page.read_text("utf-8")
    assert '<html lang="de">' in text and "„12 weeks“ (genau 12, „from May“) und „30 weeks“" in text


def test_a_report_is_english_wherever_it_is_written(
    articles: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    page = tmp_path / "report.html"
    assert cli.run(arguments("compare", *articles, "-o", page)) == 0
    assert '<html lang="en">' in page.read_text("utf-8")


def test_the_same_articles_give_the_same_bytes_in_another_folder(articles: tuple[Path, Path], tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    copies = [elsewhere / path.name for path in articles]
    for path, copy in zip(articles, copies, strict=True):
        copy.write_bytes(path.read_bytes())
    for ending in ("html", "json"):
        cli.run(arguments("compare", *articles, "-o", tmp_path / f"report.{ending}"))
        cli.run(arguments("compare", *copies, "-o", elsewhere / f"report.{ending}"))
        assert (tmp_path / f"report.{ending}").read_bytes() == (elsewhere / f"report.{ending}").read_bytes()


def test_a_high_similarity_leaves_no_link(articles: tuple[Path, Path], tmp_path: Path) -> None:
    data = tmp_path / "report.json"
    assert cli.run(arguments("compare", *articles, "-o", data, "--similarity", "0.99")) == 0
    made = json.loads(data.read_bytes())
    assert (made["matches"], made["options"]["min_similarity"]) == ([], 0.99)


def test_checks_can_be_left_out_and_the_report_says_so(articles: tuple[Path, Path], tmp_path: Path) -> None:
    data = tmp_path / "report.json"
    assert cli.run(arguments("compare", *articles, "-o", data, "--without", "numbers, dates")) == 0
    made = json.loads(data.read_bytes())
    checks = ("compare_numbers", "check_names", "check_quotations", "check_dates", "check_arithmetic")
    assert made["claims"] == []
    assert [made["options"][name] for name in checks] == [False, True, True, False, True]


def test_a_similarity_below_the_windows_finds_more(articles: tuple[Path, Path], tmp_path: Path) -> None:
    data = tmp_path / "report.json"
    cli.run(arguments("compare", *articles, "-o", data, "--similarity", "0"))
    assert len(json.loads(data.read_bytes())["matches"]) >= 1


@pytest.mark.parametrize(("fail_on", "code"), [("any", 1), ("conflict", 1)])
def test_findings_can_fail_a_script(articles: tuple[Path, Path], tmp_path: Path, fail_on: str, code: int) -> None:
    page = tmp_path / "report.html"
    assert cli.run(arguments("compare", *articles, "-o", page, "--fail-on", fail_on)) == code
    assert page.exists()


@pytest.mark.parametrize(("other", "code"), [("We will not close the old harbour bridge", 1), ("Nobody was asked", 0)])
def test_a_quotation_that_contradicts_itself_is_a_conflict_too(tmp_path: Path, other: str, code: int) -> None:
    paths = []
    for name, quote in (("a", "We will close the old harbour bridge"), ("b", other)):
        paths.append(tmp_path / f"{name}.txt")
        paths[-1].write_text(f"“{quote} before the winter storms arrive,” the mayor said.\n", "utf-8")
    assert cli.run(arguments("compare", *paths, "-o", tmp_path / "r.html", "--fail-on", "conflict")) == code


def test_nothing_found_fails_nothing(tmp_path: Path) -> None:
    article = tmp_path / "calm.txt"
    article.write_text("A calm day.", "utf-8")
    assert cli.run(arguments("compare", article, "-o", tmp_path / "r.html", "--fail-on", "any")) == 0


def test_dismissed_findings_fail_nothing(project: Path, tmp_path: Path) -> None:
    data = tmp_path / "report.json"
    assert cli.run(arguments("report", project, "-o", data, "--fail-on", "any")) == 1
    made = json.loads(data.read_bytes())
    assert (made["title"], made["modified"]) == ("The bridge", NOON)
    found = [finding["id"] for finding in made["findings"]]
    with Store.open(project) as store:
        store.commit("Dismiss", [PutJudgement(Judgement(i, Status.DISMISSED, modified=NOON)) for i in found], at=NOON)
    assert cli.run(arguments("report", project, "-o", data, "--fail-on", "any")) == 0
    assert {finding["judgement"]["status"] for finding in json.loads(data.read_bytes())["findings"]} == {"dismissed"}


def test_the_same_file_twice_is_two_articles_and_said(
    articles: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "report.json"
    assert cli.run(arguments("compare", articles[0], articles[0], articles[0], "-o", data)) == 0
    ids = [document["id"] for document in json.loads(data.read_bytes())["documents"]]
    assert ids == [ids[0], f"{ids[0]}-2", f"{ids[0]}-3"]
    name = articles[0].name
    assert capsys.readouterr().err.splitlines() == [
        f"synoptic: {name} (B) is the same text as A.",
        f"synoptic: {name} (C) is the same text as A.",
    ]


def test_every_article_that_cannot_be_read_is_named(
    articles: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text("")
    page = tmp_path / "report.html"
    assert cli.run(arguments("compare", articles[0], empty, tmp_path / "gone.txt", "-o", page)) == 3
    complaint = capsys.readouterr().err.splitlines()
    assert ["empty.txt" in complaint[0], "gone.txt" in complaint[1]] == [True, True]
    assert all(line.startswith("synoptic: ") for line in complaint)
    assert not page.exists()


def test_a_project_that_is_none_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "story.synoptic"
    path.write_text("not a database")
    assert cli.run(arguments("report", path, "-o", tmp_path / "r.html")) == 3
    assert "story.synoptic" in capsys.readouterr().err


@pytest.mark.parametrize("target", ["missing/report.html", "article.html"])
def test_a_report_that_cannot_be_written(
    articles: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str], target: str
) -> None:
    article = tmp_path / "article.html"
    article.write_text("<p>Kept.</p>", "utf-8")
    assert cli.run(arguments("compare", articles[0], article, "-o", tmp_path / target)) == 4
    assert Path(target).name in capsys.readouterr().err
    assert article.read_text("utf-8") == "<p>Kept.</p>"


def test_the_project_is_not_overwritten_by_its_report(project: Path, tmp_path: Path) -> None:
    twin = tmp_path / "twin.html"
    twin.hardlink_to(project)
    before = project.read_bytes()
    assert cli.run(arguments("report", project, "-o", twin)) == 4
    assert project.read_bytes() == before


def test_a_file_for_the_window_that_is_not_there_is_no_misspelt_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    there, lacking = tmp_path / "there.txt", tmp_path / "lacking.txt"
    there.write_text("The bridge will close.", encoding="utf-8")
    assert main([str(there), str(lacking)]) == 3
    assert capsys.readouterr().err == f"synoptic: {lacking} does not exist.\n"


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        (["compare", "a.txt"], "-o/--output"),
        (["compare", "a.txt", "-o", "report.odt"], "should end in .html, .pdf, .docx, .csv, .json or .jsonld"),
        (["compare", "a.txt", "-o", "r.html", "--kinds", "numbers,typos"], "“typos” is not one of numbers, "),
        (["compare", "a.txt", "-o", "r.html", "--status", "done"], "“done” is not one of open, confirmed"),
        (["compare", "a.txt", "-o", "r.html", "--contents", "all"], "“all” is not one of summary, numbers"),
        (["compare", "a.txt", "-o", "r.html", "--similarity", "20"], "“20” is not a number from 0 to 1"),
        (["compare", "a.txt", "-o", "r.html", "--similarity", "some"], "“some” is not a number from 0 to 1"),
        (["compare", "a.txt", "-o", "r.html", "--without", "names,typos"], "“typos” is not a check"),
        (["compare", "a.txt", "-o", "r.html", "--fail-on", "typos"], "invalid choice"),
        (["compar"], "invalid choice"),
        (["--colour"], "synoptic"),
    ],
)
def test_a_misuse_is_explained(given: list[str], complaint: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.run(given)
    assert ended.value.code == 2
    assert complaint in capsys.readouterr().err


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "“20” is not a number from 0 to 1"), ("de", "„20“ ist keine Zahl von 0 bis 1"), ("es", "no es un número")],
)
def test_a_misuse_is_explained_in_the_language_of_the_report(
    language: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        cli.run(["compare", "a.txt", "-o", "r.html", "--similarity", "20", f"--language={language}"])
    complaint = capsys.readouterr().err
    assert words in complaint and "-" * 2 + "similarity" in complaint


def test_complaints_are_in_the_language_of_the_report(
    articles: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty.txt").write_text("")
    given = arguments("compare", articles[0], tmp_path / "empty.txt", tmp_path / "gone.txt", "-o", tmp_path / "r.html")
    assert cli.run([*given, "--language", "de"]) == 3
    german = capsys.readouterr().err.splitlines()
    assert cli.run(given) == 3
    english = capsys.readouterr().err.splitlines()
    assert len(german) == len(english) == 2 and not set(german) & set(english)
    assert german[1] == "synoptic: gone.txt gibt es nicht."
    assert cli.run(arguments("compare", *articles, "-o", tmp_path / "r.html", "--only", "Q", "--language", "es")) == 4
    assert "No hay artículo Q; hay A, B." in capsys.readouterr().err


def test_help_names_every_command_and_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.run(["--help"])
    assert ended.value.code == 0
    text = capsys.readouterr().out
    for command in COMMANDS:
        assert re.search(rf"^    {command} ", text, re.MULTILINE), command
    for code in cli.ExitCode:
        assert re.search(rf"^  {int(code)}  ", text, re.MULTILINE), code


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert (ended.value.code, capsys.readouterr().out) == (0, f"Synoptic {__version__}\n")


def test_progress_only_on_a_terminal(
    articles: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert cli.run(arguments("compare", *articles, "-o", tmp_path / "r.html")) == 0
    said = capsys.readouterr().err
    assert said.startswith("\r\x1b[K")
    assert said.endswith("\r\x1b[K")
    assert "\n" not in said


def test_an_interrupt_ends_with_its_own_code(
    articles: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(path: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli.readers, "read", interrupted)
    assert cli.run(arguments("compare", *articles, "-o", tmp_path / "r.html")) == 130
    assert "stopped" in capsys.readouterr().err


def test_the_sample_has_its_reports(tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: object) -> None:
    folder = tmp_path / "new" / "sample"
    assert cli.run(arguments("sample", "-o", folder)) == 0
    names = ["sample.html", "sample.docx", "sample.csv", "sample-numbers.csv", "sample.json", "sample.jsonld"]
    assert capsys.readouterr().out.splitlines() == [str(folder / name) for name in (*names, "sample.pdf")]
    assert all((folder / name).stat().st_size > 500 for name in (*names, "sample.pdf"))
    made = json.loads((folder / "sample.json").read_bytes())
    assert [document["file_name"][:3] for document in made["documents"]] == ["003", "004", "001", "000", "002"]
    assert {member["document"] for group in made["duplicates"] for member in group["members"]} == {
        made["documents"][0]["id"]
    }
    assert {finding["kind"] for finding in made["findings"]} >= {"repeat", "similar"}


def test_the_sample_cannot_go_where_a_file_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert cli.run(arguments("sample", "-o", tmp_path / "file")) == 4
    assert "could not be made" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([], True),
        (["--sample"], True),
        (["story.synoptic"], True),
        (["bridge.txt", "closed.txt"], True),
        (["bridge.txt", "gone.txt"], False),
        (["compare", "bridge.txt"], False),
        (["sample"], False),
        (["--help"], False),
        (["bridge.txt", "-o", "r.html"], False),
        (["compar"], False),
    ],
)
def test_which_words_open_a_window(
    given: list[str], expected: bool, articles: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(articles[0].parent)
    assert wants_window(given) is expected


def test_the_command_line_never_loads_qt(articles: tuple[Path, Path], tmp_path: Path) -> None:
    code = (
        "import sys; from desktop.__main__ import main; main(sys.argv[1:]);"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    root = Path(__file__).resolve().parents[1]
    given = arguments("compare", *articles, "-o", tmp_path / "r.html", "--language", "de")
    assert subprocess.run([sys.executable, "-c", code, *given], cwd=root, check=False, timeout=60).returncode == 0
