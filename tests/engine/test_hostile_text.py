"""Patterns and scans must stay linear: texts made to hurt them come back, whole or empty, in reasonable time."""

from __future__ import annotations

import ast
import importlib
import inspect
import itertools
import pkgutil
import re
import time
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import desktop.engine
from desktop.engine import collate, quotations
from desktop.engine.cancellation import Watch
from desktop.engine.claims import read_sentences
from desktop.engine.dates import find_moments
from desktop.engine.languages import languages
from desktop.engine.periods import find_periods
from desktop.engine.prepared import LONGEST
from desktop.engine.quantities import find_quantities
from desktop.engine.segmentation import segment
from desktop.engine.sentence_similarity import longest_run
from desktop.engine.stemming import base
from desktop.engine.unnumbered import unnumbered
from desktop.model import Document, Segment, SegmentKind, Span
from tests.builders import document

_LENGTH = 100_000
_PIECES = ("1", "1,", "½", " ", "a-", "Aa, ", "A.", "“", "May 1 ", "in the ")
_SHORT = 4_000
_ENOUGH = 0.02
"""Seconds of CPU on the short text below which a pattern is not tried twice: 4,000 squared takes ten times as long."""
_LISTED = (
    "half past six",
    "six in the evening",
    "first half of 2020",
    "several dozen",
    "august",
    "tuesday",
    "less than",
    "at least",
    "a year",
    "this",
    "last",
    "a month since",
    "six",
    "million",
)
_INLINE = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub")


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    """Every pattern of the engine by module and name: those at module level, those that a cached function builds, for
    each language, and those written where they are used, unless they are used on a cut of bounded length."""
    found: dict[str, re.Pattern[str]] = {}
    for name in modules():
        module = importlib.import_module(f"desktop.engine.{name}")
        for key, value in vars(module).items():
            if getattr(value, "__module__", module.__name__) == module.__name__ or isinstance(value, re.Pattern):
                for number, pattern in enumerate(_built(value)):
                    found[f"{name}.{key}.{number}"] = pattern
        for call in _calls(name):
            if isinstance(call.args[0], ast.Constant) and not _is_on_a_cut(call):
                found[f"{name}:{call.lineno}"] = re.compile(call.args[0].value)
    return found


def modules() -> list[str]:
    return [module.name for module in pkgutil.iter_modules(desktop.engine.__path__)]


def _built(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, tuple | list):
        for item in value:
            yield from _built(item)
    elif hasattr(value, "cache_info"):
        names = list(inspect.signature(value).parameters)
        if not names:
            yield from _built(value())
        elif names == ["language"]:
            for language in languages():
                yield from _built(value(language))


def _calls(name: str) -> Iterator[ast.Call]:
    """The calls of functions of `re` in a module."""
    source = (Path(desktop.engine.__file__).parent / f"{name}.py").read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and re.fullmatch(
            r"re\.(?:compile|" + "|".join(_INLINE) + ")", ast.unparse(node.func)
        ):
            yield node


def _is_on_a_cut(call: ast.Call) -> bool:
    subject = call.args[2 if call.func.attr == "sub" else 1] if call.func.attr != "compile" else None
    return isinstance(subject, ast.Subscript)


def test_every_pattern_is_found() -> None:
    """A pattern that is put together at run time stands at module level or in a cached function that can be called, so
    that none can be added untried."""
    tried = patterns()
    assert len({pattern.pattern for pattern in tried.values()}) > 90
    for name in modules():
        put_together = [call for call in _calls(name) if not isinstance(call.args[0], ast.Constant)]
        built = {key for key in tried if key.startswith(f"{name}.")}
        assert len(built) >= len(put_together), name
        assert all(call.func.attr == "compile" for call in put_together), name


def cost(pattern: re.Pattern[str], text: str) -> float:
    """Seconds of CPU for finding every match."""
    before = time.process_time()
    for match in pattern.finditer(text):
        assert match.end() <= len(text)
    return time.process_time() - before


@pytest.mark.parametrize("piece", _PIECES)
def test_every_pattern_on_a_hostile_text(piece: str) -> None:
    """Twice the text costs twice the work, more or less; then the whole 100,000 characters."""
    text = (piece * _LENGTH)[:_LENGTH]
    for pattern, name in {pattern: name for name, pattern in patterns().items()}.items():  # equal ones once
        if cost(pattern, text[:_SHORT]) > _ENOUGH:
            short, long = (min(cost(pattern, text[:n]) for _ in range(5)) for n in (_SHORT, 2 * _SHORT))
            assert long < 3.3 * short, name  # the least of five, for what else is at work only adds
        cost(pattern, text)


@pytest.mark.parametrize(
    "piece", ["1", "111,", "a-", "one ", "twenty-", "zwei", "mil ", "1/", "in 2020 ", "(", "“", "A. "]
)
@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_a_hostile_text_gives_quantities_in_order(piece: str, language: str) -> None:
    text = (piece * 1_500)[:1_500]
    spans = [quantity.span for quantity in find_quantities(text, language)]
    assert spans == sorted(spans)
    assert all(before.end <= after.start for before, after in itertools.pairwise(spans))


def test_a_table_in_one_line_gives_its_claims() -> None:
    text = "\t".join(f"{number} lorries" for number in range(11, 411))
    article = Document(id="d", title="", text=text)
    segment = Segment("d", SegmentKind.SENTENCE, 0, Span(0, len(text)), 0)
    (reading,) = read_sentences(article, [segment])
    assert len(reading.claims) == 400
    assert {claim.subject for claim in reading.claims} == {"lorries"}


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="0123456789.,-–/ $%€abcehmnortu½²٤\n“()", max_size=60))
def test_any_text_gives_quantities_inside_it(text: str) -> None:
    for language in ("de", "es"):
        assert all(quantity.span.end <= len(text) for quantity in find_quantities(text, language))
    end = 0
    for quantity in find_quantities(text):
        assert end <= quantity.span.start < quantity.span.end <= len(text)
        end = quantity.span.end
        if quantity.low is not None and quantity.high is not None and quantity.kind != "date":
            assert quantity.low <= quantity.high or "-" in text or "–" in text or "from" in text


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The stages in which a comparison asked whether to go on, once for each time."""
    asked: list[str] = []
    step = Watch.step

    def counted(watch: Watch, done: int = 0, total: int = 0) -> None:
        asked.append(watch.stage)
        step(watch, done, total)

    monkeypatch.setattr(Watch, "step", counted)
    return asked


def test_equal_sentences_are_counted_work_and_the_bound_is_told(steps: list[str]) -> None:
    many = 300
    text = "The ferry Nordlys stays in port until Friday. " * many
    found = collate([document(text, "a"), document(text, "b")])
    asked = Counter(steps)
    for stage in ("segments", "profiles", "claims", "facts"):
        assert 2 * many <= asked[stage] <= 20 * many, stage
    assert found.passages
    assert 25 * 25 * 3 <= asked["matches"] <= 20 * many, "each link of the 25 is scored, described and chained"
    assert any("only the first were matched" in one for one in found.missing)


def test_quotations_of_one_endless_block_are_looked_up_not_walked_through(
    steps: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Double and single ones; and each is asked whether to go on."""
    looked = 0
    overlap = Span.overlap

    def counted(one: Span, other: Span) -> int:
        nonlocal looked
        looked += 1
        return overlap(one, other)

    monkeypatch.setattr(Span, "overlap", counted)
    many = 200
    text = " ".join(f"“Boat {ice} sails,” he said of 'the {ice} boats, of all.'" for ice in range(many))
    collate([document(text)])
    assert 0 < looked < 10 * many
    assert Counter(steps)["facts"] > 2 * many


def test_a_quotation_without_end_is_read_as_far_as_one_is_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    read = 0

    def counted(word: str) -> str:
        nonlocal read
        read += 1
        return base(word)

    monkeypatch.setattr(quotations, "base", counted)
    endless = document("“" + "a ferry — " * 20_000, "a")
    assert quotations.read_quotations(endless, segment(endless)) == []
    assert read < 1_000


def test_the_longest_run_of_endless_sentences_is_that_of_their_beginnings() -> None:
    words = tuple(map(str, range(3_000)))
    assert longest_run(words, words) == longest_run(words[:2_000], words[:2_000]) == 2_000


def test_a_sentence_without_end_is_matched_by_its_beginning_and_that_is_told(steps: list[str]) -> None:
    words = " ".join(f"{chr(97 + at % 26)}{chr(97 + at // 26 % 26)}{chr(97 + at // 676 % 26)}" for at in range(40_000))
    found = collate([document(f"The {words}.", "a"), document(f"The {words} too.", "b")])
    (match,) = found.matches
    assert len(match.left.span) > LONGEST
    assert len(steps) < LONGEST, "one for each word of its beginning, not 40,000 a side"
    assert any("matched by their beginning only" in one for one in found.missing)


def test_one_word_for_ever_is_nothing_to_match_for_ever(steps: list[str]) -> None:
    found = collate([document("ferry " * 100_000, "a"), document("The ferry stays in port.", "b")])
    assert len(steps) < 500
    assert found.matches == ()
    assert not found.complete


def test_more_than_forty_digits_are_no_number() -> None:
    assert find_quantities("9" * 41 + " lorries") == ()
    (found,) = find_quantities("9" * 40 + " lorries")
    assert found.low == Decimal("9" * 40)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(_LISTED), st.sampled_from(["ſ", "s", "S"]), st.sampled_from("ıiİI"))))
def test_letters_that_a_pattern_takes_for_others_are_read_as_these(words: list[tuple[str, str, str]]) -> None:
    """Of a pattern that passes over case a long s is an s, and a Turkish i an i."""
    text = " ".join(word.replace("s", s).replace("i", i) for word, s, i in words)
    assert collate([document(f"Of {text}, on 5 August and Sunday for a month.")]).complete


def test_old_prints_say_when_and_how_long() -> None:
    (moment,) = find_moments("5 Auguſt 1914, not in May")
    assert (moment.year, moment.month, moment.day) == (1914, 8, 5)
    text = "It rained on Tueſday and Sunday."
    assert [period.weekday for period in find_periods(text, Span(0, len(text)))] == [2, 7]
    (length,) = unnumbered("It took leſs than a year.")
    assert (length.low, length.high, length.unit) == (None, 1, "year")
