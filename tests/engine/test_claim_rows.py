"""Which claims stand in one row of the numbers table."""

from __future__ import annotations

from decimal import Decimal

from desktop.engine import collate
from desktop.engine.claim_rows import claim_rows
from desktop.model import Claim, Comparison, Document, Quantity, QuantityKind, Scope, Span, Verdict

_ONE = (
    "Customs seize 7.4 tonnes of mussels off Velm\n\n"
    "Customs officers at Velm stopped the trawler Ostara on Monday night. They weighed a catch of 7.4 tonnes in her "
    "hold, the customs officers said."
)
_OTHER = (
    "The trawler Ostara was stopped by customs officers at Velm on Monday night. Officers of the customs at Velm found "
    "a load of 4.7 tonnes in her hold."
)


def test_a_slip_told_in_headline_and_text_is_one_row() -> None:
    texts = {"a": _ONE, "b": _OTHER}
    rows = collate([Document(id=name, title="", text=text) for name, text in texts.items()]).rows
    (row,) = [row for row in rows if row.verdict is Verdict.CONFLICT]
    figures = [claim.quantity.span.of(texts[claim.document_id]) for claim in row.claims]
    assert figures == ["7.4 tonnes", "7.4 tonnes", "4.7 tonnes"]
    assert [one.rule for one in row.comparisons] == ["exchanged", "exchanged"]


def _claim(document_id: str, start: int, value: str, subject: str, unit: str = "tonne") -> Claim:
    figure = Decimal(value)
    quantity = Quantity(Span(start, start + 5), figure, figure, unit, kind=QuantityKind.MEASURE)
    return Claim(document_id, quantity, subject, Scope(), Span(start, start + 40))


_HEAD, _TEXT, _KILOS = (
    _claim("a", 0, "7.4", "mussels"),
    _claim("a", 50, "7.4", "catch"),
    _claim("a", 100, "7400", "shellfish", "kilogram"),
)
_MORE = _claim("a", 150, "7.8", "prawns")
_LOAD, _AGAIN = _claim("b", 0, "4.7", "load"), _claim("b", 50, "4.7", "cargo")
_ALL = (_HEAD, _TEXT, _KILOS, _MORE, _LOAD, _AGAIN)


def _grouped(*pairs: tuple[Claim, Claim], verdict: Verdict = Verdict.CONFLICT) -> list[tuple[Claim, ...]]:
    return [row.claims for row in claim_rows(_ALL, [Comparison(*pair, verdict, "") for pair in pairs])]


def test_one_figure_that_contradicts_a_claim_twice_is_in_its_row_in_any_unit() -> None:
    assert _grouped((_HEAD, _LOAD), (_TEXT, _LOAD)) == [(_HEAD, _TEXT, _LOAD)]
    assert _grouped((_HEAD, _LOAD), (_KILOS, _LOAD)) == [(_HEAD, _KILOS, _LOAD)]
    assert _grouped((_HEAD, _LOAD), (_HEAD, _AGAIN), (_TEXT, _AGAIN)) == [(_HEAD, _TEXT, _LOAD, _AGAIN)]


def test_another_figure_or_another_claim_stands_in_a_row_of_its_own() -> None:
    assert _grouped((_HEAD, _LOAD), (_MORE, _LOAD)) == [(_HEAD, _LOAD), (_MORE, _LOAD)]
    assert _grouped((_HEAD, _LOAD), (_TEXT, _AGAIN)) == [(_HEAD, _LOAD), (_TEXT, _AGAIN)]


def test_figures_that_agree_are_one_row_whatever_they_are_called() -> None:
    for verdict in (Verdict.SAME, Verdict.COMPATIBLE):
        assert _grouped((_HEAD, _LOAD), (_TEXT, _LOAD), verdict=verdict) == [(_HEAD, _TEXT, _LOAD)]


def test_a_figure_that_is_called_nothing_joins_what_it_contradicts() -> None:
    bare = _claim("b", 100, "3.1", "")
    claims = (_HEAD, _MORE, _LOAD, bare)
    pairs = [Comparison(one, bare, Verdict.SCOPE_DIFFERS, "") for one in (_HEAD, _MORE)]
    assert [row.claims for row in claim_rows(claims, pairs)] == [(_HEAD, _MORE, bare)]
    turned = [Comparison(bare, one, Verdict.SCOPE_DIFFERS, "") for one in (_HEAD, _MORE)]
    assert [row.claims for row in claim_rows(claims, turned)] == [(_HEAD, _MORE, bare)]


def test_rows_stand_by_their_verdicts_then_in_the_order_of_their_first_claims() -> None:
    said = [(_MORE, _LOAD, Verdict.CONFLICT), (_TEXT, _LOAD, Verdict.CONFLICT), (_HEAD, _AGAIN, Verdict.SAME)]
    rows = claim_rows(_ALL, [Comparison(one, other, verdict, "") for one, other, verdict in said])
    assert [row.claims[0] for row in rows] == [_TEXT, _MORE, _HEAD]


def test_what_does_not_contradict_joins_nothing() -> None:
    differ = Verdict.SCOPE_DIFFERS
    assert _grouped((_HEAD, _LOAD), (_TEXT, _LOAD), verdict=differ) == [(_HEAD, _LOAD), (_TEXT, _LOAD)]


def test_a_row_is_called_what_the_articles_in_the_language_of_its_first_one_call_it() -> None:
    texts = {
        "a": "The yard at Velm stays closed, and it is not known when it will open.",
        "b": "Die Werft in Velm bleibt geschlossen, und es ist nicht bekannt, wann sie wieder von der Stadt kommt.",
        "c": "Es ist nicht bekannt, ob die Werft in Velm mit der Stadt und dem Land noch einmal von vorn beginnt.",
    }
    documents = [Document(id=name, title="", text=text) for name, text in texts.items()]
    claims = [_claim("a", 0, "62", "staff"), _claim("b", 0, "62", "Besatzung"), _claim("c", 0, "62", "Besatzung")]
    for order, name in ((claims, "staff"), (claims[::-1], "Besatzung")):
        pairs = [Comparison(order[0], other, Verdict.SAME, "") for other in order[1:]]
        (row,) = claim_rows(order, pairs, documents)
        assert (row.label, row.claims) == (name, tuple(order))
