"""What one article alone says, and what one leaves out."""

from __future__ import annotations

from desktop import engine
from desktop.model import Collation, Document, GapKind, Gaps

GROUNDING = "The ferry Alba ran aground off Skerra on Monday evening."
RESCUE = "The coast guard lifted every passenger off the ferry before dark."


def _gaps(*texts: str) -> tuple[Gaps, Collation]:
    documents = [Document(id=chr(97 + n), title=str(n), text=text) for n, text in enumerate(texts)]
    collation = engine.collate(documents)
    return engine.find_gaps(collation), collation


def test_of_one_article_alone_all_figures_stand_only_there() -> None:
    assert engine.find_gaps(Collation()) == Gaps()
    gaps, collation = _gaps(f"{GROUNDING} There were 240 people aboard.")
    assert [collation.quote(one.place) for one in gaps.only_here] == ["240"] and gaps.left_out == ()


def test_a_figure_of_one_article_only() -> None:
    gaps, collation = _gaps(
        f"{GROUNDING} There were 240 people aboard. Repairs will cost 17 million dollars.",
        f"{GROUNDING} There were 240 people aboard.",
    )
    only = [one for one in gaps.only_here if one.kind is GapKind.FIGURE]
    assert [collation.quote(one.place) for one in only] == ["17 million dollars"]
    assert collation.quote(only[0].sentence) == "Repairs will cost 17 million dollars."


def test_a_quotation_of_one_article_only() -> None:
    said = "“We had warned the owners about this chart for years,” the harbour master said."
    gaps, collation = _gaps(f"{GROUNDING} {said}", f"{GROUNDING} {RESCUE}")
    only = [one for one in gaps.only_here if one.kind is GapKind.QUOTATION]
    assert [collation.quote(one.place)[:8] for one in only] == ["“We had "]
    both, _ = _gaps(f"{GROUNDING} {said}", f"{RESCUE} {said}")
    assert [one for one in both.only_here if one.kind is GapKind.QUOTATION] == []


def test_what_most_others_say_is_left_out_by_the_one_that_does_not() -> None:
    gaps, collation = _gaps(f"{GROUNDING}\n{RESCUE}", f"{RESCUE}\n{GROUNDING}", GROUNDING)
    assert [(one.document_id, one.kind) for one in gaps.left_out] == [("c", GapKind.STATEMENT)]
    assert [collation.quote(place) for place in gaps.left_out[0].places] == [RESCUE, RESCUE]


def test_of_two_articles_nothing_is_left_out() -> None:
    assert _gaps(f"{GROUNDING}\n{RESCUE}", GROUNDING)[0].left_out == ()
