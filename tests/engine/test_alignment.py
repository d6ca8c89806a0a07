from __future__ import annotations

import pytest

from desktop.engine import collate
from desktop.model import Collation, CollationOptions, MatchKind
from tests.builders import document

FERRY = "Captain Lena Olsen of the ferry Nordlys said the crossing from Havnsund was closed because of ice on Tuesday."


def compared(left: str, right: str, **options: object) -> Collation:
    return collate([document(left, "a"), document(right, "b")], CollationOptions(**options))  # type: ignore[arg-type]


def kinds(left: str, right: str) -> list[MatchKind]:
    return [match.kind for match in compared(left, right).matches]


@pytest.mark.parametrize(
    ("other", "kind"),
    [
        (FERRY.upper().replace("FERRY ", "FERRY\u00a0"), MatchKind.IDENTICAL),
        (FERRY.replace("Tuesday", "Wednesday night"), MatchKind.EDITED),
        (
            "Ice shut the Havnsund crossing on Tuesday, according to Lena Olsen, who commands the Nordlys.",
            MatchKind.PARAPHRASE,
        ),
        (
            "Captain Lena Olsen of the ferry Nordlys said the crossing was closed.",
            MatchKind.CONTAINED,
        ),
    ],
)
def test_a_match_says_how_its_sides_relate(other: str, kind: MatchKind) -> None:
    assert kinds(FERRY, other) == [kind]


SPLIT = (
    "Captain Lena Olsen of the ferry Nordlys spoke to reporters. "
    "She said the crossing from Havnsund was closed because of ice on Tuesday."
)


def test_a_sentence_told_in_two_is_a_split_and_turned_round_a_merge() -> None:
    (split,) = compared(FERRY, SPLIT).matches
    assert (split.kind, split.right.span.of(SPLIT)) == (MatchKind.SPLIT, SPLIT)
    (merged,) = compared(SPLIT, FERRY).matches
    assert (merged.kind, merged.left.span.of(SPLIT)) == (MatchKind.MERGED, SPLIT)
    assert merged.similarity == pytest.approx(split.similarity)


def test_moved_paragraphs_match_whatever_their_order() -> None:
    other = "Divers found the old bell of Saint Olaf under nine metres of mud."
    found = compared(f"{FERRY}\n{other}", f"{other}\n{FERRY}")
    assert [match.similarity for match in found.matches] == [1.0, 1.0]
    assert len(found.passages) == 1  # it runs backwards on one side


def test_matches_say_what_made_them() -> None:
    (match,) = compared(FERRY, "Lena Olsen told radio listeners that ice had closed the crossing at Havnsund.").matches
    assert {"Lena", "Olsen", "ice", "closed", "crossing", "Havnsund"} <= set(match.shared)


def test_articles_on_different_things_share_nothing() -> None:
    assert compared(FERRY, "The central bank of Peru raised its key rate by a quarter point.").matches == ()


def test_headings_are_left_out_when_asked() -> None:
    heading = "Ice closes Havnsund crossing for ferry Nordlys"
    assert len(compared(f"{heading}\nNobody was hurt.", f"{heading}\nIt was cold.").matches) == 1
    assert compared(f"{heading}\nNobody was hurt.", f"{heading}\nIt was cold.", ignore_headings=True).matches == ()


def test_boilerplate_is_left_out_unless_asked_for() -> None:
    line = "Subscribe to our weekly newsletter for more stories about ferries and harbours."
    assert compared(line, line).matches == ()
    assert len(compared(line, line, ignore_boilerplate=False).matches) == 1


def test_quotations_are_left_out_when_asked() -> None:
    quote = "“We will not sail before the ice has gone from the sound,” Olsen said."
    assert len(compared(quote, quote).matches) == 1
    assert compared(quote, quote, ignore_quotations=True).matches == ()


def test_short_sentences_are_left_out_below_the_least_number_of_words() -> None:
    assert len(compared("Nordlys stays moored.", "Nordlys stays moored.").matches) == 1
    assert compared("Nordlys stays moored.", "Nordlys stays moored.", min_match_words=4).matches == ()


@pytest.mark.parametrize(
    ("left", "right", "linked"),
    [
        ("The Nordlys is late.", "The Nordlys sank.", []),
        ("The Nordlys is an old ferry.", "Nordlys ferry rails need paint, many say.", [0.28]),
        ("Nordlys was there.", "There was Mira, not Nordlys.", [0.36]),
    ],
)
def test_a_weak_link_needs_two_telling_words_and_one_from_35_up_does_not(
    left: str, right: str, linked: list[float]
) -> None:
    assert [round(match.similarity, 2) for match in compared(left, right).matches] == linked


def test_a_higher_threshold_only_leaves_out() -> None:
    left = f"{FERRY} Twelve cars waited in the snow. Buses went round by the bridge at Lunde."
    right = f"{SPLIT} A dozen cars stood waiting in snow. Ferry Nordlys is from 1974."
    low = compared(left, right, min_similarity=0.1).matches
    for least in (0.15, 0.2, 0.3, 0.5, 0.9):
        expected = tuple(match for match in low if match.similarity >= least)
        assert compared(left, right, min_similarity=least).matches == expected
