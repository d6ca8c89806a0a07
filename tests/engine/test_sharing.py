"""Who shares how much with whom, on articles made for it."""

from __future__ import annotations

from desktop import engine
from desktop.engine.sharing import LEAST_RUN, shared_copy
from desktop.model import Collation, CollationOptions, Document, Sharing

WIRE = (
    "The ferry Alba ran aground off Skerra on Monday evening with more than two hundred people aboard. "
    "Rescuers lifted every passenger off before dark, the coast guard said in a statement. "
    "An inquiry into the grounding will begin on Thursday."
)
OWN = "Local fishermen had warned for years that the chart of the sound was wrong in three places."


def _sharing(*texts: str) -> Sharing:
    documents = tuple(Document(id=chr(97 + n), title=str(n), text=text) for n, text in enumerate(texts))
    return shared_copy(engine.collate(documents, CollationOptions()))


def test_nothing_is_shared_by_none_one_or_unlike_articles() -> None:
    assert shared_copy(Collation()) == Sharing()
    assert _sharing(WIRE) == Sharing()
    assert _sharing(WIRE, "The council raised the price of parking in the old town again.") == Sharing()


def test_a_run_goes_on_over_the_ends_of_sentences() -> None:
    pair = _sharing(WIRE, f"{OWN}\n{WIRE}").pairs[0]
    words = pair.left_words
    assert pair.longest == words == pair.right_words
    assert pair.left_share == 1.0
    assert 0.5 < pair.right_share < 1.0 and pair.share == 1.0
    assert pair.right_run.span.start == len(OWN) + 1


def test_short_runs_and_other_words_do_not_count() -> None:
    one = "The ferry Alba ran aground off Skerra on Monday evening with two hundred people aboard."
    two = "The ferry Alba ran onto rocks off Skerra on a calm Monday, with nobody of two hundred people hurt."
    assert LEAST_RUN == 5
    assert _sharing(one, two).pairs == ()


def test_pairs_are_ordered_by_share() -> None:
    first = WIRE.split(". ")[0] + "."
    pairs = _sharing(WIRE, f"{OWN}\n{first}", WIRE).pairs
    assert [(pair.left, pair.right) for pair in pairs] == [("a", "c"), ("a", "b"), ("b", "c")]
    assert pairs[0].share == 1.0 and pairs[1].share == pairs[2].share < 1.0


def test_what_three_have_alike_is_common_copy() -> None:
    sharing = _sharing(WIRE, f"{OWN}\n{WIRE}", WIRE.replace("before dark", "by nightfall"), OWN)
    common = sharing.common[0]
    assert common.documents == ("a", "b", "c")
    assert common.sentences == 3
    assert [place.document_id for place in common.places] == ["a", "b", "c"]
    assert all("d" not in one.documents for one in sharing.common)


def test_the_same_collation_gives_the_same_answer() -> None:
    texts = (WIRE, f"{OWN}\n{WIRE}", f"{WIRE}\n{OWN}")
    assert _sharing(*texts) == _sharing(*texts)
