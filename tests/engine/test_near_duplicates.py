from __future__ import annotations

from random import Random

from desktop.engine import near_duplicates
from desktop.engine.cancellation import Watch
from desktop.engine.segmentation import segment
from desktop.model import CollationOptions
from tests.builders import document

HARBOUR = "The harbour board voted on Tuesday to close the eastern quay until divers have looked at every pile."
FERRY = (
    "Captain Lena Olsen said her ferry would use the fishing pier, which has no ramp for cars, until further notice."
)
BUDGET = "The town has set aside two million crowns for repairs, a third of what engineers think the work will cost."
SCHOOL = "Pupils from the islands will be taken to school by bus over the bridge, a detour of almost forty minutes."
EDITED = "The harbour board decided on Tuesday to shut the eastern quay until divers have looked at nearly every pile."


def found(*paragraphs: str, options: CollationOptions = CollationOptions()) -> list[tuple[list[str], bool]]:  # noqa: B008
    article = document("\n".join(paragraphs))
    duplicates = near_duplicates.find(article, segment(article), options, Watch())
    return [([place.span.of(article.text) for place in one.members], one.heading) for one in duplicates]


def test_a_block_of_paragraphs_that_stands_again_is_one_duplicate() -> None:
    assert found(HARBOUR, FERRY, BUDGET, HARBOUR, FERRY, SCHOOL) == [
        ([f"{HARBOUR}\n{FERRY}", f"{HARBOUR}\n{FERRY}"], False)
    ]


def test_interleaved_copies_are_found_one_by_one() -> None:
    assert found(HARBOUR, HARBOUR, FERRY, FERRY) == [([HARBOUR, HARBOUR], False), ([FERRY, FERRY], False)]


def test_three_copies_are_one_duplicate_of_three() -> None:
    assert found(HARBOUR, FERRY, HARBOUR, BUDGET, HARBOUR) == [([HARBOUR] * 3, False)]


def test_an_edited_copy_is_found_with_its_similarity() -> None:
    article = document("\n".join([HARBOUR, FERRY, EDITED]))
    (one,) = near_duplicates.find(article, segment(article), CollationOptions(), Watch())
    assert 0.8 < one.similarity < 0.9
    assert not near_duplicates.find(article, segment(article), CollationOptions(min_duplicate_similarity=0.95), Watch())


def test_paragraphs_run_together_are_found() -> None:
    assert found(HARBOUR, FERRY, BUDGET, SCHOOL, f"{FERRY} {BUDGET}") == [
        ([f"{FERRY}\n{BUDGET}", f"{FERRY} {BUDGET}"], False)
    ]


def test_a_short_heading_may_recur_and_a_long_one_may_not() -> None:
    assert found("Background", HARBOUR, "Background", FERRY) == []
    assert found("What the board knew", HARBOUR, "What the board knew", FERRY) == [(["What the board knew"] * 2, True)]


def test_a_heading_that_stands_again_with_its_text_is_no_mere_heading() -> None:
    heading = "What the board knew"
    assert found(heading, HARBOUR, FERRY, heading, HARBOUR) == [([f"{heading}\n{HARBOUR}"] * 2, False)]


def test_a_block_beside_a_repeat_continues_it_when_a_little_less_alike() -> None:
    rewritten = FERRY.replace("would use the fishing pier", "might try an old wooden jetty").replace(
        "has no", "lacks a"
    )
    assert found(FERRY, HARBOUR, rewritten) == []
    assert found(HARBOUR, FERRY, BUDGET, HARBOUR, rewritten) == [
        ([f"{HARBOUR}\n{FERRY}", f"{HARBOUR}\n{rewritten}"], False)
    ]
    assert found(HARBOUR, FERRY, BUDGET, HARBOUR, SCHOOL) == [([HARBOUR] * 2, False)]


def test_a_run_that_the_article_ends_within_stands_there_no_third_time() -> None:
    assert found(HARBOUR, FERRY, BUDGET, HARBOUR, FERRY, SCHOOL, HARBOUR) == [([f"{HARBOUR}\n{FERRY}"] * 2, False)]


def test_a_paragraph_with_a_copy_is_not_taken_for_others_run_together_that_are_less_alike() -> None:
    whole = f"{HARBOUR} {BUDGET}"
    assert found(EDITED, BUDGET, FERRY, whole, SCHOOL, whole) == [([whole] * 2, False)]
    assert found(EDITED, BUDGET, FERRY, whole, SCHOOL) == [([f"{EDITED}\n{BUDGET}", whole], False)]


def test_lists_of_one_kind_are_no_duplicates() -> None:
    assert found(HARBOUR, FERRY, BUDGET, SCHOOL) == []
    assert found("Yes, we do.", "Yes, we do.") == []


def test_the_least_number_of_words_is_obeyed() -> None:
    short = "Nobody was hurt in the fall of the crane."
    assert found(short, HARBOUR, short) == [([short, short], False)]
    assert found(short, HARBOUR, short, options=CollationOptions(min_duplicate_words=10)) == []


def test_one_paragraph_many_times_in_a_row_is_one_duplicate_of_single_paragraphs() -> None:
    assert found(*[HARBOUR] * 5, FERRY) == [([HARBOUR] * 5, False)]
    assert found(*[HARBOUR, FERRY] * 3) == [([f"{HARBOUR}\n{FERRY}"] * 3, False)]


class _Counting(Watch):
    asked = 0

    def step(self, done: int = 0, total: int = 0) -> None:
        self.asked += 1


def test_many_repeats_in_another_order_cost_no_more_each_than_few() -> None:
    def asked(many: int) -> int:
        names = [f"{chr(97 + number // 20)}{chr(97 + number % 20)}" for number in range(many)]
        blocks = [" ".join(f"{letter}{name}" for letter in "bcdfghjk") + "." for name in names]
        again = blocks.copy()
        Random(3).shuffle(again)
        article, watch = document("\n".join(blocks + again)), _Counting()
        assert len(near_duplicates.find(article, segment(article), CollationOptions(), watch)) > 0.9 * many
        return watch.asked

    assert asked(200) < 4.5 * asked(50)
