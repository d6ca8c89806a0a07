"""Arithmetic that one article states: parts and their total, the rest, opposite shares. Silent when unsure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from desktop.engine.changes_stated import Wrong, is_exact, wrong_changes
from desktop.engine.lexicon import word_set
from desktop.engine.quantities import find_quantities
from desktop.engine.reasons import plain
from desktop.engine.sentence_figures import Figures
from desktop.model import (
    Check,
    Contradiction,
    Document,
    Place,
    Quantity,
    QuantityKind,
    Segment,
    SegmentKind,
    Severity,
    Telling,
    phrase,
)

_LONGEST = 1500
"""Code points: a longer "sentence" is a table."""
_SHORTEST = 10
"""Letters and digits of a sentence."""
_MOST_PARTS = 12
_WORDS = r"\s(?:[^\W\d_]+(?:[-’'][^\W\d_]+)*\s){0,2}?[^\W\d_]+(?:[-’'][^\W\d_]+)*"
_OPENING = re.compile(rf"({_WORDS})(?:(\s?[:(–—]\s?|\s-\s)|(,\s))")
_JOINT = re.compile(rf"({_WORDS})(,\sand\s|\sand\s|,\s)")
_CLOSING = re.compile(rf"({_WORDS})\s?(?:[.;:)–—,]|-\s|$)")
_OF_THE = re.compile(r"\sof\s(?:the|its|their|his|her)\s")
_OF_ALL = re.compile(r"(?:^|[,;:]\s|\bthat\s)of\s(?:the|its|their|his|her)\s$", re.IGNORECASE)
_WHOLE = re.compile(rf"(?:{_WORDS})?,\s")
_THE_REST = re.compile(r"\bthe\s(?:other|remaining)\s$")
_SHARE_OF = 4
"""Words behind a percentage in which the answer stands that it is the share of."""


def wrong_sums(
    document: Document,
    segments: Sequence[Segment],
    check: Callable[[], None] = lambda: None,
    english: Figures | None = None,
) -> list[Contradiction]:
    """Sums that do not come out, sentence by sentence. `segments` are the document's own; `check` is called for each
    sentence and may raise. `english` are the sentences' quantities read as English, None to find them here. Only exact
    figures are added, rounding is allowed for, and a list must be a whole one."""
    found = []
    for sentence in segments:
        check()
        if sentence.kind is not SegmentKind.SENTENCE or len(sentence.span) > _LONGEST:
            continue
        text = sentence.span.of(document.text)
        figures = find_quantities(text) if english is None else english.get(sentence.span, ())
        if not figures:
            continue
        for code, spans, arguments in (
            *_parts(text, figures),
            *_rest(text, figures),
            *_opposites(text, figures),
            *wrong_changes(text, figures),
        ):
            if sum(character.isalnum() for character in text) < _SHORTEST:
                continue
            marks = tuple(span.shifted(sentence.span.start) for span in sorted(spans))
            telling = Telling(Place(document.id, sentence.span), marks)
            found.append(Contradiction(Check.ARITHMETIC, code, Severity.LOW, (telling,), (telling,), arguments))
    return found


def _parts(text: str, figures: Sequence[Quantity]) -> Iterator[Wrong]:
    """ "12 people, 7 men and 4 women"; with a colon, a dash or brackets any nouns: "20 medals: 7 gold ..."."""
    done = 0
    for at, total in enumerate(figures):
        if at < done:
            continue  # itself a part
        opening = _OPENING.match(text, total.span.end) if _counts(total) else None
        if not opening or at + 1 >= len(figures):
            continue
        parts = _list_from(text, figures, at + 1, opening.end())
        if not parts or (opening[3] and not all(_persons(noun) for noun in (opening[1], *(noun for _, noun in parts)))):
            continue
        done = at + 1 + len(parts)
        counts = [part.low for part, _ in parts if part.low is not None]
        if sum(counts) != total.low and len({noun for _, noun in parts}) == len(parts):
            yield _sum([part for part, _ in parts], total, text, sum(counts, Decimal(0)))


def _list_from(text: str, figures: Sequence[Quantity], first: int, start: int) -> list[tuple[Quantity, str]]:
    """The parts of a whole list that begins with figure `first` at `start`: joined by commas and an "and", closed by a
    mark. Empty when it is not one."""
    parts: list[tuple[Quantity, str]] = []
    joined = ""
    for part in figures[first : first + _MOST_PARTS]:
        if part.span.start != start or not _counts(part):
            return []
        joint = _JOINT.match(text, part.span.end)
        following = figures[first + len(parts) + 1 : first + len(parts) + 2]
        if joint and following and following[0].span.start == joint.end():
            parts.append((part, _noun(joint[1])))
            joined, start = joint[2], joint.end()
            continue
        closing = _CLOSING.match(text, part.span.end)
        if not closing or not parts or "and" not in joined:
            return []
        parts.append((part, _noun(closing[1])))
        return [] if any(not noun for _, noun in parts) else parts
    return []


def _rest(text: str, figures: Sequence[Quantity]) -> Iterator[Wrong]:
    """ "Eight of the 12 went home; the other five stayed"; "of the 12, eight went home and the other five stayed"."""
    for first, second, other in zip(figures, figures[1:], figures[2:], strict=False):
        if not (_counts(first) and _counts(second) and _counts(other)):
            continue
        between = text[first.span.end : second.span.start]
        if _OF_THE.fullmatch(between):
            part, total = first, second
        elif _WHOLE.fullmatch(between) and _OF_ALL.search(text, 0, first.span.start):
            part, total = second, first
        else:
            continue
        assert part.low is not None and other.low is not None
        if _THE_REST.search(text, 0, other.span.start) and part.low + other.low != total.low:
            yield _sum([part, other], total, text, part.low + other.low)


def _opposites(text: str, figures: Sequence[Quantity]) -> Iterator[Wrong]:
    """Two opposite answers to one question that together are more than the whole."""
    shares = [one for one in figures if one.kind is QuantityKind.PERCENT and is_exact(one)]
    answers = [_answer(text, one) for one in shares]
    if sorted(filter(None, answers)) != ["in_favour", "opposed"]:
        return
    told = [share for share, answer in zip(shares, answers, strict=True) if answer]
    total = sum((share.low or Decimal(0) for share in told), Decimal(0))
    rounding = sum(((share.step or Decimal(1)) / 2 for share in told), Decimal(0))
    if total - rounding > 100:
        words = " | ".join(share.span.of(text) for share in told)
        whole = phrase("{number} %", number=plain(total))
        yield "shares-over-whole", tuple(s.span for s in told), (("parts", words), ("sum", whole))


def _answer(text: str, share: Quantity) -> str:
    following = [word.strip(".,;").lower() for word in text[share.span.end :].split()[:_SHARE_OF]]
    for word in following:
        for name in ("in_favour", "opposed"):
            if word in word_set("en/arithmetic", name):
                return name
    return ""


def _counts(one: Quantity) -> bool:
    return one.kind is QuantityKind.COUNT and is_exact(one) and not one.unit and one.low == (one.low or 0).__trunc__()


def _noun(words: str) -> str:
    """The words of a part where they may be what it counts, "" where one of them is a word of grammar."""
    held = words.lower().split()
    return " ".join(held) if not any(word in word_set("common_words", "grammar") for word in held) else ""


def _persons(words: str) -> bool:
    return words.split()[-1].lower() in word_set("en/counts", "persons")


def _sum(parts: Sequence[Quantity], total: Quantity, text: str, added: Decimal) -> Wrong:
    arguments = (
        ("parts", " | ".join(part.span.of(text) for part in parts)),
        ("sum", plain(added)),
        ("total", total.span.of(text)),
    )
    return "wrong-sum", (total.span, *(part.span for part in parts)), arguments
