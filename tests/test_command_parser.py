"""Help, usage and complaints of the command line in the language that it names."""

from __future__ import annotations

import re

import pytest

from desktop import cli
from desktop.__main__ import COMMANDS
from desktop.arguments import parser
from desktop.model import CHECKS, FindingKind, ReportPart, Status, Wordbook

MISUSES = [
    (["compare", "a.txt"], "es fehlt: -o/--output", "falta: -o/--output"),
    (["compare", "a.txt", "-o"], "-o/--output: hier gehört ein Wert dahinter", "-o/--output: aquí hace falta un valor"),
    (["compare", "-o", "r.html"], "es fehlt: ARTIKEL", "falta: ARTÍCULO"),
    (["report", "a.synoptic", "b", "-o", "r.html"], "nicht verstanden: b", "no se entiende: b"),
    (["compar"], "BEFEHL: 'compar' gibt es hier nicht", "ORDEN: 'compar' no existe aquí"),
    (["compare", "a.txt", "-o", "r.html", "--fail-on", "x"], "--fail-on: 'x' gibt es hier nicht", "'conflict', 'any')"),
    (["compare", "a.txt", "-o", "r.html", "--s", "1"], "--s kann --similarity, --status heißen", "opción ambigua: --s"),
    (["sample", "-o", "f", "--help=3"], "-h/--help: nimmt keinen Wert: '3'", "-h/--help: no admite ningún valor: '3'"),
]


@pytest.mark.parametrize(("given", "german", "spanish"), MISUSES)
def test_what_argparse_says_of_a_line_is_in_the_language_too(
    given: list[str], german: str, spanish: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for language, usage, complaint in (("de", "Aufruf: synoptic", german), ("es", "uso: synoptic", spanish)):
        with pytest.raises(SystemExit) as ended:
            cli.run([*given, "--language", language])
        said = capsys.readouterr().err
        assert ended.value.code == 2 and said.startswith(usage) and complaint in said


WORDLESS = Wordbook(lambda text: re.sub(r"({\w*}|%\(\w+\)s)|[^\W\d_]", lambda found: found[1] or "~", text), str)
"""Every text with a sign for each letter."""


def _words(text: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[^\W\d_]+", text)}


TYPED = _words(
    "synoptic compare report sample -h --help --version --self-test -o --output --similarity S --without --title "
    "--kinds --status --contents --only --language en de es --fail-on conflict any"
)
"""What a person types, in any language."""


@pytest.mark.parametrize("given", [[], ["compare"], ["report"], ["sample"]])
def test_no_help_but_in_the_language(given: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parser(dict.fromkeys(COMMANDS, lambda _: 0), WORDLESS).parse_args([*given, "--help"])
    text = capsys.readouterr().out
    values = {*CHECKS, *FindingKind, *Status, *ReportPart}
    assert ended.value.code == 0 and "~~~" in text
    assert not _words(text) - TYPED - _words(" ".join(values))


@pytest.mark.parametrize("given", [given for given, *_ in MISUSES])
def test_no_complaint_but_in_the_language(given: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Should another Python's argparse say a thing in other words, this tells."""
    with pytest.raises(SystemExit):
        parser(dict.fromkeys(COMMANDS, lambda _: 0), WORDLESS).parse_args(given)
    said = capsys.readouterr().err
    assert "~~~" in said
    assert not _words(said) - TYPED - _words(" ".join(given))
