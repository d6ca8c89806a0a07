from __future__ import annotations

from desktop.engine import collate
from desktop.engine.edits import common_part
from desktop.model import Collation, CollationOptions, MatchKind, Pin
from tests.builders import document

FERRY = "Captain Lena Olsen of the ferry Nordlys said the crossing from Havnsund was closed because of ice on Tuesday."
BELL = "Divers found the old bell of Saint Olaf under nine metres of mud beside the eastern pile of the quay."
OTHER = "The central bank of Peru raised its key rate by a quarter point."
MARKET = "Bakers in Lima expect the price of bread to rise before the autumn, a trade group told the radio."
PASSAGE = f"{FERRY} {BELL}"
GARDEN = (
    "Roses want lime. Prune them in March. Feed tomatoes every week. Slugs hate copper. Rake moss away. Mulch late."
)
CHESS = (
    "White opened quietly. Black took both bishops. A rook fell next. Nobody saw mate coming. Spectators left early."
)


def compared(left: str, right: str, **options: object) -> Collation:
    return collate([document(left, "a"), document(right, "b")], CollationOptions(**options))  # type: ignore[arg-type]


def test_of_a_sentence_that_took_over_a_part_only_the_part_is_matched() -> None:
    taken = FERRY[FERRY.index("the ferry") : -1]
    left = f"Radio listeners heard all morning that {taken}, which was news to bakers in Lima. {BELL} {GARDEN}"
    right = f"{OTHER} {MARKET} {PASSAGE} {CHESS}"
    part, whole = compared(left, right).matches
    assert (part.left.span.of(left), part.right.span.of(right)) == (taken, f"{taken}.")
    assert (part.kind, part.similarity) == (MatchKind.IDENTICAL, 1.0)
    assert whole.left.span.of(left) == BELL


def test_what_was_edited_at_the_edge_of_a_copied_sentence_stays_in_the_match() -> None:
    left = f"{OTHER} {FERRY.replace('Tuesday.', 'Wednesday.')} {GARDEN}"
    (match,) = compared(left, f"{MARKET} {FERRY} {CHESS}").matches
    assert match.left.span.of(left).endswith("on Wednesday.")
    assert match.kind is MatchKind.EDITED


def test_a_part_is_chained_vetoed_and_narrowed_like_a_sentence() -> None:
    left = f"{GARDEN} {PASSAGE} Nobody knows who will pay for the work of the divers and of the two tugs."
    right = f"{CHESS} {PASSAGE[20:]} Nobody knows who will pay for the bread of Lima, where bakers wait for a decision."
    found = compared(left, right)
    assert len(found.passages) == 1 and len(found.matches) == 3
    assert found.matches[-1].right.span.of(right) == "Nobody knows who will pay for the"
    assert compared(left, right, min_similarity=0.8).matches == tuple(m for m in found.matches if m.similarity >= 0.8)
    sentence = found.quote(found.matches[-1].left), right[right.index("Nobody knows") :]
    whole = left[left.index("Nobody knows") :], sentence[1]
    vetoed = compared(left, right, vetoes=(Pin("a", whole[0], "b", whole[1]),))
    assert vetoed.matches == found.matches[:-1]


def test_the_common_part_runs_from_the_first_to_the_last_long_run() -> None:
    left, right = "one two three FOUR x five six seven, y", "z, one two three four five six seven"
    here, there = common_part(left, right) or (None, None)
    assert here is not None and there is not None
    assert (here.of(left), there.of(right)) == ("one two three FOUR x five six seven", right[3:])
    assert common_part("a b x c d", "a b y z c d") is None
    assert common_part("", "a b c") is None
    assert common_part("Yes.", "It said yes.") is not None


def test_versions_of_one_text_are_matched_by_whole_sentences() -> None:
    edited = f"Police spokesman Jan Vik told the radio that {FERRY[0].lower()}{FERRY[1:]}"
    (match,) = compared(FERRY, edited).matches
    assert match.right.span.of(edited) == edited
