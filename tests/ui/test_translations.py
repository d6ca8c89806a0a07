"""The languages of the interface: every text can be collected, and is there in each of them."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from jinja2 import Environment, nodes
from PySide6.QtCore import QCoreApplication, QLocale

from desktop import engine, paths, readers, reports
from desktop.model import Document, Numeral, numeral, phrase
from desktop.project import ProjectError, Store
from desktop.session.telling import CONTEXT as PHRASES
from desktop.session.telling import told, told_of
from desktop.ui import wording
from desktop.ui.actions import ACTIONS, MENUS, translated
from desktop.ui.facts_wording import facts_headline
from desktop.ui.translations import TRANSLATED, language_for

CODE = Path(__file__).resolve().parents[2] / "desktop"
PAGES = sorted(paths.resource("report_templates").glob("*.html"))
SPEAKING = ("readers", "engine", "project", "reports", "session")
"""The rooms that make phrases."""
TAKING = {"phrase": slice(1), "say": slice(1), "template": slice(1), "counted": slice(1, 3)}
"""What takes the texts of phrases there, and which of its arguments they are."""
Text = tuple[str, str]
"""Context and source."""


def _literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _calls(node: ast.AST, inside: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call with the class around it."""
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else inside)
        if isinstance(child, ast.Call):
            yield inside, child


def _told(path: Path, inside: str, call: ast.Call) -> list[tuple[str | None, str | None]]:
    """Context and source of the texts of a call; None for what the translators' tools do not find."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name in TAKING and path.parent.name in SPEAKING:
        return [(PHRASES, _literal(text)) for text in call.args[TAKING[name]]]
    if name == "tr":
        own = isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "self"
        return [(inside, _literal(call.args[0])) if own else (None, None)]
    if name == "QT_TRANSLATE_NOOP" or (name == "translate" and len(call.args) > 1):
        return [(_literal(call.args[0]), _literal(call.args[1]))]
    return []


@cache
def _texts_and_odd_calls(path: Path) -> tuple[frozenset[Text], tuple[str, ...]]:
    """The texts that the translators' tools find in a module, and the calls in which they find none."""
    texts: set[Text] = set()
    odd = []
    for inside, call in _calls(ast.parse(path.read_text("utf-8")), ""):
        for context, source in _told(path, inside, call):
            if context and source:
                texts.add((context, source))
            else:
                odd.append(f"{path.name}:{call.lineno}: {ast.unparse(call)[:60]}")
    return frozenset(texts), tuple(odd)


def _page_texts(page: nodes.Template) -> list[str | None]:
    calls = page.find_all(nodes.Call)
    said = [call.args[0] for call in calls if isinstance(call.node, nodes.Name) and call.node.name == "say"]
    return [text.value if isinstance(text, nodes.Const) else None for text in said]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_a_page_has_no_words_but_those_that_can_be_collected(path: Path) -> None:
    page = Environment().parse(path.read_text("utf-8"))
    assert None not in _page_texts(page)
    own = "".join(data.data for data in page.find_all(nodes.TemplateData))
    words = re.sub(r"(?s)<style>.*?</style>|<[^>]*>|<[^<]*$|^[^<]*>", " ", own)
    assert re.findall(r"\w+", words) == []


def test_every_text_can_be_collected() -> None:
    """A text in a variable, or asked of another object than self, would never be translated."""
    odd = [call for path in sorted(CODE.rglob("*.py")) for call in _texts_and_odd_calls(path)[1]]
    # The table of commands is marked with QT_TRANSLATE_NOOP; templates are collected where `phrase` is called; a
    # painter's translate moves it.
    allowed = (
        "translate(CONTEXT, text)",
        "translate(CONTEXT, template)",
        "painter.translate(",
        "say(Phrase(template, arguments))",
        "book.say(value)",
        "_INSTALLED.say(words)",
    )
    assert [call for call in odd if not any(one in call for one in allowed)] == []


@pytest.mark.parametrize(
    ("setting", "system", "language"),
    [("", "de_AT", "de"), ("", "fr_FR", "en"), ("", "es_MX", "es"), ("en", "de_DE", "en"), ("es", "en_GB", "es")],
)
def test_the_language_is_the_person_s_or_the_system_s(setting, system, language) -> None:
    assert language_for(setting, QLocale(system)) == language


def _translations(language: str) -> dict[Text, str]:
    """What stands in the translators' file; "" for a text that is not finished."""
    root = ElementTree.parse(paths.resource("i18n", f"synoptic_{language}.ts")).getroot()
    found = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            assert told is not None
            finished = told.get("type") is None
            key = (context.findtext("name") or "", message.findtext("source") or "")
            found[key] = (told.text or "") if finished else ""
    return found


def test_one_language_follows_another(speaking, qapp) -> None:
    for language, word in (("de", "&Ansicht"), ("es", "&Ver"), ("en", "&View"), ("de", "&Ansicht")):
        speaking(language)
        assert qapp.translate("Actions", "&View") == word


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated(language: str) -> None:
    """`sh packaging/translations.sh` collects what is new."""
    texts = set[Text]().union(*(_texts_and_odd_calls(path)[0] for path in CODE.rglob("*.py")))
    for path in PAGES:
        texts |= {(PHRASES, text) for text in _page_texts(Environment().parse(path.read_text("utf-8"))) if text}
    told = _translations(language)
    assert texts - told.keys() == set(), "not collected"
    assert [text for text in texts if not told[text]] == [], "not finished"


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_keep_their_places_letters_and_blanks(language: str) -> None:
    def shape(text: str) -> tuple[object, ...]:
        return sorted(re.findall(r"{[^{}]*}", text)), "&" in text, text[:1] == " ", text[-1:] == " "

    wrong = [key for key, told in _translations(language).items() if shape(key[1]) != shape(told)]
    assert wrong == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_keys_are_named_by_the_system_and_not_by_the_texts(language: str) -> None:
    bare = re.compile(r"(?<![{+])(?:Ctrl|Alt|Shift|Strg|Umschalt|Control|May\u00fas\w*)\+")
    told = _translations(language)
    assert [text for key, said in told.items() for text in (key[1], said) if bare.search(text)] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_is_shipped_is_what_was_translated(speaking, language: str) -> None:
    speaking(language)
    told = _translations(language)
    assert [key for key, text in told.items() if QCoreApplication.translate(*key) != text] == []


@pytest.mark.parametrize(("language", "quoted"), [("de", "„([^“]+)“"), ("es", "«([^»]+)»")])
def test_what_the_guide_quotes_is_called_so_in_the_window(language: str, quoted: str) -> None:
    """A label stands in quotation marks in a translated guide; its English original in the English guide, without."""
    told = _translations(language)
    labels: dict[str, set[str]] = {}
    for (context, source), said in told.items():
        if context != "Guide":
            labels.setdefault(said.replace("&", "").rstrip("…"), set()).add(source.replace("&", "").rstrip("…"))
    for (context, source), said in told.items():
        if context == "Guide":
            quotes = re.findall(quoted, said)
            named = [quote for quote in quotes if any(label in source for label in labels.get(quote, ()))]
            assert len(quotes) - len(named) == source.count("“"), (set(quotes) - set(named), source)


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_two_commands_of_a_menu_share_a_letter(speaking, language: str) -> None:
    speaking(language)
    menus = {name: [translated(spec.text) for spec in ACTIONS if spec.menu == name] for name, _ in MENUS}
    for texts in ([translated(text) for _, text in MENUS], *menus.values()):
        letters = Counter(text[text.index("&") + 1].lower() for text in texts)
        assert [text for text in texts if letters[text[text.index("&") + 1].lower()] > 1] == []


def test_what_the_comparison_says_follows_the_language(speaking) -> None:
    articles = ("The fire killed 14,000 people in Lyon on Monday.", "The fire in Lyon killed 17,001 people.")
    documents = [Document(id=text, title="", text=text) for text in articles]
    (found,) = engine.collate(documents).comparisons
    assert found.reason == told(found.reason)
    speaking("de")
    assert told(found.reason) == (
        "„14,000“ (genau 14.000, „on Monday“) und „17,001“ (genau 17.001, ohne Datum) können bei „deaths“ nicht beide "
        "stimmen: Was sie zulassen, überschneidet sich nicht; fragen Sie, um welches Datum es bei „17,001“ geht."
    )
    assert told(phrase("{number} %", number=Numeral("-33.3"))) == "-33,3\N{NO-BREAK SPACE}%"
    assert told(phrase("below {end}", end=numeral(12000))) == "unter 12.000"
    endless = Numeral("-9,300,000,000,000,000,000.5")
    assert told(phrase("below {end}", end=endless)) == "unter -9.300.000.000.000.000.000,5"
    assert told("an article’s own words, 1,000") == "an article’s own words, 1,000"


def test_the_facts_follow_the_language_too(speaking) -> None:
    text = "Exports climbed 3.2% from 1,300 to 1,600 tonnes. Monday, 3 May 2022, was warm."
    found = engine.collate([Document(id="a", title="", text=text)]).contradictions
    speaking("de")
    assert {facts_headline(one.code, dict(one.arguments)) for one in found} == {
        "Änderung: von 1,300 auf 1,600 tonnes sind 23,1\N{NO-BREAK SPACE}%, nicht 3.2%",
        "Wochentag: 3 May 2022 war ein Dienstag, kein Montag",
    }


def test_refusals_follow_the_language(speaking, tmp_path: Path) -> None:
    refused: list[Exception] = []
    for deed in (
        lambda: readers.read(tmp_path / "gone.txt"),
        lambda: Store.open(tmp_path / "gone.synoptic"),
        lambda: reports.check_target(tmp_path / "report.xls"),
    ):
        with pytest.raises((readers.ReadError, ProjectError, reports.ReportError)) as caught:
            deed()
        refused.append(caught.value)
    assert told_of(refused[0]) == str(refused[0]) == "gone.txt does not exist."
    speaking("de")
    file, project, report = map(told_of, refused)
    assert file == "gone.txt gibt es nicht."
    assert project.startswith("In diesem Ordner gibt es kein Projekt „gone.synoptic“: Vielleicht wurde es ")
    assert report.startswith("„report.xls“ sollte auf .html, .pdf, .docx, .csv, .json oder .jsonld enden; ")
    assert told_of(KeyError()) == "KeyError"


def test_numbers_and_dates_follow_the_language(speaking) -> None:
    speaking("de")
    assert wording.number(1234567) == "1.234.567"
    assert wording.words(1200) == "1.200 Wörter" and wording.words(1) == "1 Wort"
    assert wording.percent(0.5) == "50\N{NO-BREAK SPACE}%"
    assert "Mär" in wording.moment("2020-03-05T12:00:00Z")  # or "März", as this Qt has it
