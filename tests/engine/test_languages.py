"""The language of an article, told by its function words."""

from __future__ import annotations

import json

import pytest

from desktop import paths
from desktop.engine.languages import language_of, languages


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Fahrer ist nicht von der Brücke gestürzt, sagte die Polizei, aber er war auf dem Weg zu ihr.", "de"),
        ("El conductor no se cayó del puente, dijo la policía, pero estaba en el camino de la ciudad.", "es"),
        ("The driver did not fall from the bridge, the police said, but he was on his way to it.", "en"),
        ("Die Welt reported that the minister of the interior was not in the room with the others.", "en"),
        ("Berlin: 40 Tote", "en"),
        ("", "en"),
    ],
)
def test_the_language_is_told_by_its_function_words(text: str, language: str) -> None:
    assert language_of(text) == language


def test_a_language_is_a_folder_of_lists_of_one_make() -> None:
    """So that another language is another folder."""
    assert languages() == ("de", "es")
    for name in ("numbers", "bounds", "units", "words", "counts"):
        lists = [json.loads(paths.resource("lexicon", code, f"{name}.json").read_text("utf-8")) for code in languages()]
        assert len({frozenset(one) for one in lists}) == 1


def test_every_event_of_a_language_has_a_label_and_is_known_in_english() -> None:
    english = json.loads(paths.resource("lexicon", "en", "counts.json").read_text("utf-8"))["concepts"]
    for code in languages():
        lists = json.loads(paths.resource("lexicon", code, "counts.json").read_text("utf-8"))
        assert lists["concepts"].keys() == lists["labels"].keys() <= english.keys()
        words = [word for words in lists["concepts"].values() for word in words]
        assert len(words) == len(set(words))
