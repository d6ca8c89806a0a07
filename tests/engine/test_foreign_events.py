"""What happens to those that a number counts, in German and Spanish, and against English."""

from __future__ import annotations

import pytest

from desktop.engine import collate
from desktop.model import Collation, Document, Verdict

_GERMAN = "Die Polizei war mit der Feuerwehr vor Ort, und der Hafen wurde nicht mehr von den Booten angelaufen. "
_SPANISH = "La policía estaba en el lugar con los bomberos y el puerto no fue usado por los barcos de la zona. "


def compared(left: str, right: str) -> Collation:
    return collate([Document(id=name, title="", text=text) for name, text in (("a", left), ("b", right))])


@pytest.mark.parametrize(
    ("left", "right", "label"),
    [
        (
            _GERMAN + "Bei dem Brand der Fähre Nordlys vor Bergen starben 14 Menschen.",
            _GERMAN + "Vor Bergen sind beim Brand der Fähre Nordlys 17 Personen ums Leben gekommen.",
            "Tote",
        ),
        (
            _GERMAN + "Nach dem Brand der Fähre Nordlys vor Bergen wurden 40 Fahrgäste verletzt.",
            _GERMAN + "Der Brand der Fähre Nordlys vor Bergen forderte 55 Verletzte.",
            "Verletzte",
        ),
        (
            _SPANISH + "El incendio del ferri Nordlys frente a Bergen dejó 14 muertos.",
            _SPANISH + "Murieron 17 personas en el incendio del ferri Nordlys frente a Bergen.",
            "muertos",
        ),
        (
            _SPANISH + "El incendio del ferri Nordlys frente a Bergen causó 40 heridos.",
            _SPANISH + "En el incendio del ferri Nordlys frente a Bergen hubo 55 personas heridas.",
            "heridos",
        ),
    ],
)
def test_one_event_in_other_words_is_compared(left: str, right: str, label: str) -> None:
    collation = compared(left, right)
    assert [one.verdict for one in collation.comparisons] == [Verdict.CONFLICT]
    assert [row.label for row in collation.rows] == [label]


def test_the_dead_are_not_set_against_the_injured() -> None:
    left = _GERMAN + "Beim Brand der Fähre Nordlys vor Bergen gab es 14 Tote."
    right = _GERMAN + "Beim Brand der Fähre Nordlys vor Bergen gab es 40 Verletzte."
    assert compared(left, right).comparisons == ()


def test_a_german_article_is_compared_with_an_english_one() -> None:
    left = _GERMAN + "Beim Brand der Fähre Nordlys vor Bergen gab es 14 Tote."
    right = "The fire on the ferry Nordlys off Bergen killed 17 people, the coastguard said."
    assert [one.verdict for one in compared(left, right).comparisons] == [Verdict.CONFLICT]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            _GERMAN + "Der Umsatz von Nordkraft stieg um 5 Millionen Euro.",
            _GERMAN + "Der Umsatz von Nordkraft stieg auf 80 Millionen Euro.",
        ),
        (
            _SPANISH + "La venta de Nordkraft subió un 5 por ciento.",
            _SPANISH + "La venta de Nordkraft subió al 80 por ciento.",
        ),
    ],
)
def test_a_change_is_not_set_against_a_level(left: str, right: str) -> None:
    assert compared(left, right).comparisons == ()


def test_a_level_is_set_against_a_level() -> None:
    left = _GERMAN + "Der Umsatz von Nordkraft stieg auf 85 Millionen Euro."
    right = _GERMAN + "Der Umsatz von Nordkraft stieg auf 80 Millionen Euro."
    assert [one.verdict for one in compared(left, right).comparisons] == [Verdict.CONFLICT]
