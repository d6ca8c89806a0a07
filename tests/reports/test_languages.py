"""Reports in other languages: everything that Synoptic says follows, nothing that people wrote does."""

from __future__ import annotations

import importlib
import io
import re
from dataclasses import fields, replace
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from desktop.model import (
    Cleanup,
    CleanupKind,
    Collation,
    CollationOptions,
    Finding,
    FindingKind,
    HistoryEntry,
    Numeral,
    Project,
    ReportChoices,
    ReportLanguage,
    Severity,
    Span,
    Status,
    Wordbook,
    numeral,
    phrase,
)
from desktop.reports import WordDifference, outline, render_print_html, write_report
from desktop.reports.csv_tables import findings_table, numbers_table
from desktop.reports.docx import render_docx
from desktop.reports.html import render_html
from desktop.reports.languages import in_language, wordbook
from desktop.reports.outline import Outline
from desktop.reports.wording import headline
from tests.reports.test_html import Page

GERMAN, SPANISH = ReportLanguage.DE, ReportLanguage.ES


def said_in(project: Project, collation: Collation, language: ReportLanguage = GERMAN) -> Outline:
    return outline(project, collation, None, ReportChoices(language=language))


def test_a_report_says_it_said_in(project: Project, collation: Collation) -> None:
    page = render_html(said_in(project, collation))
    text = " ".join(" ".join(Page(page).text).split())
    assert '<html lang="de">' in page
    for words in (
        "Projekt zuletzt geändert am 3. März 2026, 09:40 UTC",
        "1 Zahl verschieden angegeben, darunter 1 Widerspruch",
        "1 Zahlen widersprechen sich: boats lost in Port Ellis",
        "✔ Bestätigt Ada, 3. März 2026, 09:30 UTC",
        "Wörtlich gleich: A ¶4 s1",
        "Bereinigt: umbrochene Zeilen verbunden (1).",
    ):
        assert words in text, words
    assert "Ask the harbour master." in text  # a note is its writer's


def test_a_report_says_it_in_spanish(project: Project, collation: Collation) -> None:
    made = said_in(project, collation, SPANISH)
    assert made.modified == "3 de marzo de 2026, 09:40 UTC"
    assert made.judged == "Estado de los hallazgos (abiertos: 2, confirmados: 1, descartados: 1, resueltos: 0)."


def _pseudo(template: str) -> str:
    """A template in a language without letters."""
    return re.sub(r"({\w*})|\w", lambda found: found[1] or "~", template)


def _everything_said(report: Outline) -> str:
    page = render_html(report)
    labels = " ".join(values.get("aria-label") or "" for _, values in Page(page).elements)
    tables = (findings_table(report) + numbers_table(report)).decode("utf-8-sig")
    printed = re.sub(r"(?s)<style>.*?</style>", "", render_print_html(report))
    document = docx.Document(io.BytesIO(render_docx(report)))
    written = (text.text or "" for text in document.element.body.iter(qn("w:t")))
    return " ".join((*Page(page).text, labels, *Page(printed).text, *written, tables))


def test_only_what_people_and_articles_wrote_is_in_no_language(
    monkeypatch: pytest.MonkeyPatch, project: Project, collation: Collation, word_difference: WordDifference
) -> None:
    monkeypatch.setattr(
        importlib.import_module("desktop.reports.outline"), "wordbook", lambda _: Wordbook(_pseudo, _pseudo)
    )
    harbour, coast, radio = collation.documents
    harbour = replace(harbour, withheld=frozenset(CleanupKind), cleanups=())
    radio = replace(radio, cleanups=tuple(Cleanup(kind, Span(0, 1), "", "") for kind in CleanupKind))
    options = replace(collation.options, ignored_phrases=("of course",), ignore_case=True)
    collation = replace(
        collation, documents=(harbour, coast, radio), options=options, complete=False, missing=("Lost.",)
    )
    history = (HistoryEntry(1, "2026-03-03T09:00:00Z", "Ada", "Add articles"),)
    said = ""
    for choices in (
        ReportChoices(),
        ReportChoices(kinds=frozenset(), statuses=frozenset(), articles=frozenset()),
        ReportChoices(frozenset({FindingKind.REPEAT}), frozenset({Status.OPEN, Status.DISMISSED}), frozenset({"h"})),
    ):
        said += _everything_said(outline(project, collation, word_difference, choices, history))
    own = " ".join(
        (
            *(f"{one.title} {one.text} {one.publisher} {one.published} {one.file_name}" for one in collation.documents),
            *(f"{note.text} {' '.join(note.tags)} {note.creator}" for note in project.annotations),
            *(f"{one.label} {' '.join(one.quotes)}" for one in project.judgements),
            *(one.subject for one in collation.claims),
            *(one.reason for one in collation.comparisons),
            *(field.name for field in fields(CollationOptions)),
            *("The storm", "Lost", "Add articles", "Ada", "of course", "Coats"),  # written by people
            *("Two characters could not be read", "plain text utf-8"),  # by the reader
            *(harbour.sha256, "SHA-256", "UTC", "A B C s", "1" * 16, "2" * 16, "3" * 16, "4" * 16, "Id"),
        )
    )
    assert set(re.findall(r"[^\W\d_]{2,}", said)) - set(re.findall(r"[^\W\d_]{2,}", own)) == set()


@pytest.mark.parametrize(("language", "checked"), [(ReportLanguage.EN, "en-US"), (GERMAN, "de-DE"), (SPANISH, "es-ES")])
def test_word_checks_the_spelling_of_the_language(
    project: Project, collation: Collation, language: ReportLanguage, checked: str
) -> None:
    document = docx.Document(io.BytesIO(render_docx(said_in(project, collation, language))))
    assert {one.get(qn("w:val")) for one in document.styles.element.iter(qn("w:lang"))} == {checked}


def test_the_reasons_of_the_comparison_follow_too(project: Project, collation: Collation) -> None:
    left = phrase("exactly {end}", end=numeral(1200))
    reason = phrase("{words} ({space})", words=phrase("“{words}”", words="25 boats"), space=left)
    (row,) = collation.rows
    told = tuple(replace(one, because=reason) for one in row.comparisons)
    made = said_in(project, replace(collation, rows=(replace(row, comparisons=told),)))
    assert {one.text for one in made.groups[0].entries[0].reasons} == {"„25 boats“ (genau 1.200)"}


@pytest.mark.parametrize(
    ("code", "arguments", "german"),
    [
        ("other-date", {"dates": "Monday | Tuesday"}, "Ein anderes Datum: Montag gegen Dienstag"),
        ("other-name", {"role": "mayor", "names": "Ann | Bo"}, "Ein anderer Name, mayor: Ann gegen Bo"),
        (
            "wrong-weekday",
            {"date": "May 5", "said": "Friday", "right": "Sunday"},
            "May 5 war ein Sonntag, kein Freitag",
        ),
        ("wrong-sum", {"parts": "2 | 3", "sum": "5", "total": "6"}, "2 + 3 ergibt 5, nicht 6"),
        (
            "repeated-block",
            {"blocks": "2–3 | 4 | 6", "words": "1200"},
            "A: ¶2–3 stehen noch einmal als ¶4 und 6 (1.200 Wörter)",
        ),
        ("a-later-code", {"what": "Wort"}, "a-later-code: Wort"),
    ],
)
def test_headlines_said_in(code: str, arguments: dict[str, str], german: str) -> None:
    found = Finding("0", FindingKind.FACTS, Severity.LOW, (), code, tuple(arguments.items()), 0)
    assert wordbook(GERMAN).say(headline(found, ("A ¶2",))) == german


@pytest.mark.parametrize(
    ("english", "german", "spanish"),
    [("1,234", "1.234", "1234"), ("12,345.5", "12.345,5", "12.345,5"), ("-33.3", "-33,3", "-33,3"), ("7", "7", "7")],
)
def test_numbers_in_each_language(english: str, german: str, spanish: str) -> None:
    said = [wordbook(language).say(Numeral(english)) for language in ReportLanguage]
    assert said == [english, german, spanish]


def test_only_texts_change() -> None:
    held = (Span(1, 2), Severity.HIGH, True, phrase("yes"), "yes")
    assert in_language(held, wordbook(GERMAN)) == (Span(1, 2), Severity.HIGH, True, "ja", "yes")


def test_json_is_english_in_every_language(project: Project, collation: Collation, tmp_path: Path) -> None:
    for kind in ("json", "jsonld"):
        made = [tmp_path / f"{language}.{kind}" for language in ReportLanguage]
        for path, language in zip(made, ReportLanguage, strict=True):
            write_report(path, project, collation, choices=ReportChoices(language=language))
        assert len({path.read_bytes() for path in made}) == 1
