from __future__ import annotations

from decimal import Decimal

from desktop.model import Claim, ClaimKey, CollationOptions, Quantity, RowEdit, RowEditKind, Scope, Span, claim_key

TEXT = "First.\nSome  240\nboats sank at dawn. More."
CLAIM = Claim("a", Quantity(Span(7, 16), Decimal(240), Decimal(240)), "boats", Scope(), Span(7, 36))


def test_a_key_is_what_the_article_says_on_one_line() -> None:
    assert claim_key(CLAIM, TEXT) == ClaimKey("a", "Some 240 boats sank at dawn.", "Some 240")


def test_the_key_outlasts_a_move_of_the_sentence() -> None:
    moved = Claim("a", Quantity(Span(0, 8), Decimal(240), Decimal(240)), "boats", Scope(), Span(0, 28))
    assert claim_key(moved, "Some 240 boats sank at dawn.") == claim_key(CLAIM, TEXT)


def test_an_edit_knows_whom_it_names() -> None:
    one, other, third = (ClaimKey("a", f"{number} boats.", str(number)) for number in (1, 2, 3))
    edit = RowEdit(RowEditKind.APART, (one,), (other,))
    assert edit.names([third, other])
    assert edit.names([one])
    assert not edit.names([third])
    assert not edit.names([])


def test_options_have_no_edits_at_first() -> None:
    assert CollationOptions().row_edits == ()
