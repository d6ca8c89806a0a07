"""What was read becomes changes, or a sentence why not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.model import Annotation, CleanupKind, Motivation, Project, Span, place_target
from desktop.model.change import PutAnnotation, ReplaceDocument
from desktop.session import articles
from desktop.session.rooms import Rooms
from tests.builders import document
from tests.session.material import COUNCIL, STORM


def test_a_file_comes_with_its_path_and_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "storm.txt"
    path.write_bytes(STORM.encode())
    brought = articles.brought_file(Rooms(), path)
    assert brought.document is not None and brought.problem == ""
    assert (brought.document.path, brought.data, brought.document.title) == (
        str(path),
        STORM.encode(),
        "Storm at Lunde",
    )


def test_a_file_that_changes_while_it_is_read_is_not_added(tmp_path: Path) -> None:
    path = tmp_path / "storm.txt"
    path.write_bytes(STORM.encode())

    def read_then_change(path: Path) -> object:
        found = Rooms().read(path)
        path.write_bytes(COUNCIL.encode())
        return found

    brought = articles.brought_file(replace(Rooms(), read=read_then_change), path)
    assert brought.document is None
    assert brought.problem == "storm.txt changed while it was being read: add it again."


def test_a_mistake_in_a_reader_is_a_sentence_too(tmp_path: Path) -> None:
    def broken(path: Path) -> object:
        raise ZeroDivisionError("by zero")

    brought = articles.brought_file(replace(Rooms(), read=broken), tmp_path / "a.txt")
    assert brought.problem == "a.txt could not be read: ZeroDivisionError: by zero."


def test_a_paste_comes_with_its_utf8() -> None:
    brought = articles.brought_text(Rooms(), "Zürich wächst.\r\nSchnell.", "Zürich")
    assert brought.document is not None and brought.document.title == "Zürich"
    assert brought.data == "Zürich wächst.\nSchnell.".encode()
    assert articles.brought_text(Rooms(), " \n", "").document is None


@pytest.mark.parametrize("pasted", [True, False])
def test_reading_again_keeps_what_a_person_chose(tmp_path: Path, pasted: bool) -> None:
    text = "The <b>wall</b> broke at night.\n"
    path = tmp_path / "wall.txt"
    path.write_bytes(text.encode())
    first = articles.brought_text(Rooms(), text, "") if pasted else articles.brought_file(Rooms(), path)
    assert first.document is not None and first.document.text == "The wall broke at night."
    named = replace(
        first.document, title="Named by hand", publisher="The Gale", author="Ida Vik", published="2026-03-13"
    )
    again = articles.reread(Rooms(), named, first.data, replace(named, withheld=frozenset({CleanupKind.MARKUP})))
    assert "<b>wall</b>" in again.text
    assert (again.id, again.title, again.path) == (named.id, "Named by hand", named.path)
    assert articles.reread(Rooms(), again, first.data, replace(again, withheld=frozenset())) == named


def test_in_another_encoding_what_the_bytes_say_is_read_anew_and_what_a_person_said_stays() -> None:
    page = (
        "<html><head><meta name='author' content='Ida Núñez'><meta property='og:site_name' content='La Mañana'></head>"
        "<body><article><h1>The wall broke at night</h1><p>The harbour wall broke at night, and the sea came in "
        "over the quay.</p><p>Nobody was hurt, said the mayor, and they will rebuild it.</p></article></body></html>"
    )
    brought = articles.brought_bytes(Rooms(), page.encode("cp1252"), "wall.html", "cp1250")
    assert brought.document is not None and brought.document.author == "Ida Núńez"
    misread = replace(brought.document, publisher="The Gale")
    again = articles.reread(Rooms(), misread, brought.data, replace(misread, encoding="cp1252"))
    assert (again.author, again.publisher) == ("Ida Núñez", "The Gale")


def test_only_notes_on_the_article_are_attached_anew() -> None:
    before, other = document("The wall broke at night.", "x"), document("Elsewhere.", "y")
    on_x = Annotation("n1", Motivation.COMMENTING, (place_target("x", before.text, Span(4, 8)),), ())
    on_y = Annotation("n2", Motivation.COMMENTING, (place_target("y", other.text, Span(0, 9)),), ())
    project = Project(documents=(before, other), annotations=(on_x, on_y))
    after = replace(before, text="At last: the wall broke at night.")
    replacing, putting = articles.replaced(Rooms(), project, after)
    assert replacing == ReplaceDocument(after)
    assert isinstance(putting, PutAnnotation) and putting.annotation.id == "n1"
    assert putting.annotation.targets[0].span.of(after.text) == "wall"
