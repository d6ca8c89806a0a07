"""Numbers of German and Spanish news text."""

from __future__ import annotations

from decimal import Decimal

import pytest

from desktop.engine import collate
from desktop.engine.quantities import find_quantities
from desktop.model import Bound, Document, Quantity, QuantityKind, Verdict


def counted(text: str, language: str) -> list[Quantity]:
    return [q for q in find_quantities(text, language) if q.kind is not QuantityKind.DATE]


@pytest.mark.parametrize(
    ("language", "text", "value", "unit", "words"),
    [
        ("de", "Das Boot kostete 1.234,5 Euro.", "1234.5", "EUR", "1.234,5 Euro"),
        ("de", "Es kamen 1.200 Besucher.", "1200", "", "1.200"),
        ("de", "Der Verlust betrug 1,5 Milliarden Euro.", "1500000000", "EUR", "1,5 Milliarden Euro"),
        ("de", "Der Verlust betrug 2,5 Mio. Euro.", "2500000", "EUR", "2,5 Mio. Euro"),
        ("de", "Er bot 70 000 Euro.", "70000", "EUR", "70 000 Euro"),
        ("de", "Es starben zwölf Menschen.", "12", "", "zwölf"),
        ("de", "Es starben einundzwanzig Menschen.", "21", "", "einundzwanzig"),
        ("de", "Er gewann zweihundertfünfzigtausend Euro.", "250000", "EUR", "zweihundertfünfzigtausend Euro"),
        ("de", "Eine halbe Million Menschen kam.", "500000", "", "Eine halbe Million"),
        ("de", "Drei Viertel der Gäste gingen.", "0.75", "", "Drei Viertel"),
        ("de", "Die Hälfte der Gäste ging.", "0.5", "", "Die Hälfte"),
        ("de", "Nur 40 Prozent stimmten zu.", "40", "percent", "40 Prozent"),
        ("de", "Der 63-jährige Fahrer blieb.", "63", "year", "63"),
        ("es", "El barco costó 1.234,5 euros.", "1234.5", "EUR", "1.234,5 euros"),
        ("es", "Costó 3 mil millones de euros.", "3000000000", "EUR", "3 mil millones de euros"),
        ("es", "Costó un millón y medio de euros.", "1500000", "EUR", "un millón y medio de euros"),
        ("es", "Murieron doce personas.", "12", "", "doce"),
        ("es", "Murieron treinta y una personas.", "31", "", "treinta y una"),
        ("es", "Ganó doscientos cincuenta mil euros.", "250000", "EUR", "doscientos cincuenta mil euros"),
        ("es", "Llegó medio millón de personas.", "500000", "", "medio millón"),
        ("es", "Tres cuartas partes de los votantes faltaron.", "0.75", "", "Tres cuartas partes"),
        ("es", "La mitad de los votantes faltó.", "0.5", "", "La mitad"),
        ("es", "Subió un 40 por ciento.", "40", "percent", "40 por ciento"),
    ],
)
def test_value_and_unit(language: str, text: str, value: str, unit: str, words: str) -> None:
    (found,) = counted(text, language)
    assert (found.low, found.high, found.unit) == (Decimal(value), Decimal(value), unit)
    assert found.span.of(text) == words


@pytest.mark.parametrize(
    ("language", "text", "low", "high", "bound"),
    [
        ("de", "Mehr als 300 Lastwagen warteten.", "300", None, Bound.MORE_THAN),
        ("de", "Mindestens 40 Lastwagen warteten.", "40", None, Bound.AT_LEAST),
        ("de", "Bis zu 90 Lastwagen warteten.", None, "90", Bound.AT_MOST),
        ("de", "Fast 90 Lastwagen warteten.", None, "90", Bound.LESS_THAN),
        ("de", "Rund 70 Lastwagen warteten.", "70", "70", Bound.ABOUT),
        ("de", "Zwischen 18 und 25 Lastwagen warteten.", "18", "25", Bound.EXACT),
        ("de", "Es kostet 1,1 bis 1,3 Millionen Euro.", "1100000", "1300000", Bound.EXACT),
        ("de", "Zehntausende warteten.", "10000", "100000", Bound.EXACT),
        ("de", "Dutzende warteten.", None, None, Bound.EXACT),
        ("es", "Más de 300 camiones esperaban.", "300", None, Bound.MORE_THAN),
        ("es", "Al menos 40 camiones esperaban.", "40", None, Bound.AT_LEAST),
        ("es", "Hasta 90 camiones esperaban.", None, "90", Bound.AT_MOST),
        ("es", "Casi el 40 por ciento esperaba.", None, "40", Bound.LESS_THAN),
        ("es", "Unos 70 camiones esperaban.", "70", "70", Bound.ABOUT),
        ("es", "Entre 18 y 25 camiones esperaban.", "18", "25", Bound.EXACT),
        ("es", "Decenas de miles esperaban.", "10000", "100000", Bound.EXACT),
    ],
)
def test_bounds_and_ranges(language: str, text: str, low: str | None, high: str | None, bound: Bound) -> None:
    (found,) = counted(text, language)
    assert (found.low, found.high) == tuple(None if end is None else Decimal(end) for end in (low, high))
    assert found.bound is bound


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ein Mann fuhr weg; um 14.30 Uhr kam er zurück."),
        ("de", "Das COVID-19-Team gewann am 12. März 2024 mit 3:2."),
        ("de", "Die Wache am Einsatzort sah im Jahr 2022 niemanden."),
        ("es", "Un hombre se fue el 12 de marzo de 2024."),
        ("es", "En 2022 la COVID-19 cambió una vida."),
    ],
)
def test_what_counts_nothing(language: str, text: str) -> None:
    assert counted(text, language) == []


def test_german_articles_are_compared_by_their_own_figures() -> None:
    first = "Bei dem Brand in der Fabrik sind nach Angaben der Polizei mindestens zwölf Menschen verletzt worden. "
    first += "Der Schaden beträgt 1.200 Euro, wie es am Abend hieß."
    second = "Der Schaden nach dem Brand in der Fabrik beträgt 1.500 Euro, wie es auf der Seite der Stadt hieß. "
    second += "Es sind auch Menschen bei dem Brand verletzt worden, wie sie mit dem Bericht sagte."
    compared = collate([Document(id=str(n), title="", text=text) for n, text in enumerate((first, second))]).comparisons
    assert [(one.left.quantity.low, one.right.quantity.low, one.verdict) for one in compared] == [
        (Decimal(1200), Decimal(1500), Verdict.CONFLICT)
    ]
