from __future__ import annotations

from decimal import Decimal

from desktop.engine.claims import read_sentences
from desktop.engine.contexts import Stated, Told, stated_in
from desktop.engine.segmentation import segment
from desktop.engine.weights import StatedFigure, Weights
from desktop.model import SegmentKind
from tests.builders import document

_LENGTH = StatedFigure("length", Decimal(12_000))


def stated(text: str) -> list[Stated]:
    article = document(text)
    sentences = [one for one in segment(article) if one.kind is SegmentKind.SENTENCE]
    return stated_in(read_sentences(article, sentences), text)


def test_claims_are_counted_in_their_own_sentence() -> None:
    found = stated("The ferry carried 14 lorries and 30 cars. Snow fell. The mayor counted 9 buses.")
    weights = Weights(one.topic for one in found)
    told = [Told(one, weights) for one in found]
    assert [[one.rank for one in sentence.claims] for sentence in told] == [[0, 1], [0]]
    assert len({one.same for sentence in told for one in sentence.claims}) == 3


def test_a_sentence_that_begins_with_a_pronoun_shares_the_topic_before() -> None:
    topics = [
        one.topic for one in stated("The ferry carried 14 lorries. It left 20 vans behind.\nThe mayor saw 9 buses.")
    ]
    assert topics[0] < topics[1]
    assert topics[0].isdisjoint(topics[2])


def test_a_pronoun_reaches_no_further_than_the_sentence_before() -> None:
    first, second = stated("The ferry carried 14 lorries. Snow fell on the quay. It left 20 vans behind.")
    assert first.topic.isdisjoint(second.topic)


def test_no_sentence_gives_nothing() -> None:
    assert stated("") == []


def test_a_figure_belongs_to_the_topic_in_any_unit_and_words_of_amounts_do_not() -> None:
    text = "The pipe is 12 km long and cost 3 million euros.\nFor 12,000 metres they paid 5 million euros."
    first, second = stated(text)
    assert first.figures == {_LENGTH, StatedFigure("money", Decimal(3_000_000))}
    assert first.topic & second.topic == {_LENGTH}


def test_what_goes_on_with_a_sentence_has_its_figures_too() -> None:
    _, second = stated("The fair drew 4,000 guests. They ate 900 pies.")
    assert second.figures == {StatedFigure("count", Decimal(4000)), StatedFigure("count", Decimal(900))} <= second.topic
