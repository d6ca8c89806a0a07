"""Where sentences end inside one block of text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.engine.lexicon import word_set
from desktop.model import Span

_OPENERS = "\"'“‘«([{¿¡„‚"
_CLOSERS = "\"'”’»)\\]}"
_END = re.compile(
    rf"(?P<stop>\.(?: \.){{2,}}|[.!?…]+|[。！？]+)(?P<close>[{_CLOSERS}]*)"
    r"(?P<note>(?:\[\d{1,3}\])+|(?<=[^\W\d_][.!?])\d{1,3}(?:[ ,]\d{1,3})*(?=\s+[A-Z“\"])|(?<=\)\.)\d{1,3}(?=\s+[A-Z]))?"
)
_GLUED = re.compile(r"(?<=[a-z]{3})[.!?][\"”’]?(?=[A-Z“])")
_ITEM = re.compile(
    r"(?:(?<=\s)|^)(?P<mark>[⁃•◦▪–-]?\s?\(?(?P<label>\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})(?:\.\)|\)|\.))(?=\s+\S)"
)
_DOTTED = re.compile(r"(?:^|(?<=[\s(\"'“‘\[/–—-]))((?:[^\W\d_]\.)+[^\W\d_]|[\w.'’&-]+)$")
_BRACKETS = {"(": ")", "[": "]"}
_LONGEST_BRACKET = 400


def sentences(text: str, block: Span) -> tuple[Span, ...]:
    """The sentences inside `block`, trimmed of white space, in order; they hold all its visible characters."""
    cuts = sorted(set(_cuts(text, block)))
    found: list[Span] = []
    start = block.start
    for cut in [*cuts, block.end]:
        piece = text[start:cut]
        visible = piece.strip()
        if visible:
            begin = start + len(piece) - len(piece.lstrip())
            found.append(Span(begin, begin + len(visible)))
        start = cut
    return tuple(found)


def _cuts(text: str, block: Span) -> Iterator[int]:
    """Places between two sentences of the block."""
    body = block.of(text)
    items = _item_starts(body)
    yield from (block.start + item for item in items)
    held = _bracketed(body)
    for end in _END.finditer(body):
        if end.end() >= len(body) or _inside(held, end.start(), end.end("close")):
            continue
        if not body[end.end()].isspace() and end["stop"][0] not in "。！？":
            continue
        if end["stop"][0] in "。！？" or _ends_sentence(body, end, items):
            yield block.start + end.end()
    for glued in _GLUED.finditer(body):
        if _is_glued(body, glued):
            yield block.start + glued.end()


def _ends_sentence(body: str, end: re.Match[str], items: frozenset[int]) -> bool:
    stop, rest = end["stop"], body[end.end() :].lstrip()
    before = body[: end.start()]
    following = rest.lstrip(_OPENERS + " ")
    if not following:
        return not end["close"] and rest[:1] not in ")]}" and bool(before.strip())
    if before[-1:].isspace() and len(stop) == 1 and stop != ".":
        return False  # "!Kung": a mark before a word, not after one
    first = following[0]
    if first.islower() or first in ",;:)]-–—&/|%":
        return False
    if " " in stop:
        return stop.count(".") > 3 or bool(before.strip() and not before[-1].isspace())
    if end["note"]:
        return True
    if any(body[item:].startswith(rest[:12]) for item in items if item >= end.end()) and not _label(before):
        return True
    if stop in ("...", "…"):
        return first.isupper() or rest[0] in _OPENERS
    if stop == ".":
        return _full_stop(before, rest, following, bool(end["close"]))
    if stop == "!" and _last_word(before).casefold() in word_set("abbreviations", "exclaiming_names"):
        return _next_word(following) in word_set("abbreviations", "starters")
    return True


def _full_stop(before: str, rest: str, following: str, closed: bool) -> bool:
    """Whether a single full stop after `before` ends a sentence when `rest` follows."""
    if _label(before):
        return False  # "1." at the head of an item
    word = _last_word(before)
    if not word:
        return True
    lower = word.casefold().replace("’", "'")
    after = _next_word(following)
    starts = after in word_set("abbreviations", "starters") and following[:1].isupper()
    if lower.replace(".", "") in ("am", "pm") and "." in lower:
        return after not in word_set("abbreviations", "after_a_time") and _is_clause(before)
    if "." in lower and re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]", lower):
        return lower not in word_set("abbreviations", "never_final") and (starts or (rest[0] in '“"' and closed))
    if len(word) == 1 and word.isalpha():
        if word.isupper():
            return starts and not _name_before(before)
        return lower not in word_set("abbreviations", "before_number") or not following[0].isdigit()
    capital = word[0].isupper()
    if lower in word_set("abbreviations", "before_number"):
        if following[0].isdigit():
            return False
        if lower not in word_set("abbreviations", "ambiguous_words"):
            return starts
    if lower in word_set("abbreviations", "never_final"):
        return lower in word_set("abbreviations", "ambiguous_words") and not capital
    if lower in word_set("abbreviations", "sometimes_final"):
        if lower in word_set("abbreviations", "ambiguous_words") and not capital:
            return True
        return starts
    return True


def _last_word(before: str) -> str:
    found = _DOTTED.search(before[-40:])
    return found[1] if found else ""


def _next_word(following: str) -> str:
    found = re.match(r"[\w'’]+", following)
    return found[0].casefold().replace("’", "'") if found else ""


def _name_before(before: str) -> bool:
    """Whether an initial continues a name: "Jonas E"."""
    words = before.split()
    return len(words) >= 2 and words[-2][:1].isupper() and words[-2].isalpha() and len(words) > 2


def _is_clause(before: str) -> bool:
    """Whether the words before a time of day can be a sentence: more than "At 5 a.m"."""
    tail = re.split(r"[.!?]\s+(?=[A-Z])", before)[-1]
    return len(tail.split()) > 3


def _label(before: str) -> bool:
    return bool(re.search(r"(?:^|[.!?]\s+|\s{2,})[⁃•◦▪–-]?\s?\(?(?:\d{1,3}|[A-Za-z])$", before)) and not re.search(
        r"(?:^|[.!?]\s+)(?:I|\d{4})$", before
    )


def _is_glued(body: str, glued: re.Match[str]) -> bool:
    """A full stop without a blank behind it: "tariffs.The ban". Not in an address."""
    word = re.search(r"\S*$", body[: glued.start()])
    following = _next_word(body[glued.end() :].lstrip(_OPENERS))
    if word is None or re.search(r"[/@]|www|http|\.", word[0]):
        return False
    return following in word_set("abbreviations", "starters")


def _item_starts(body: str) -> frozenset[int]:
    """Where the second and later items of a list begin ("1. ... 2. ..." or "a) ... b) ...")."""
    starts: list[int] = []
    previous: str | None = None
    run = 0
    for item in _ITEM.finditer(body):
        label = item["label"]
        ahead = body[: item.start()].rstrip()
        fresh = not ahead or ahead[-1] in ".!?:;…"
        bracketed = ")" in item["mark"]
        if previous is not None and _follows(previous, label) and (bracketed or fresh or run):
            follower = body[item.end() :].lstrip()[:1]
            if bracketed or not follower.islower():
                starts.append(item.start())
                previous, run = label, run + 1
                continue
        if fresh and (bracketed or label.isdigit()):
            previous, run = label, 1
            if ahead:
                starts.append(item.start())
    return frozenset(starts)


def _follows(one: str, other: str) -> bool:
    if one.isdigit() and other.isdigit():
        return int(other) == int(one) + 1
    return len(one) == len(other) == 1 and one.isalpha() and other.isalpha() and ord(other) == ord(one) + 1


def _bracketed(body: str) -> list[tuple[int, int]]:
    """The insides of brackets that close again soon, outermost only."""
    found: list[tuple[int, int]] = []
    opened: list[tuple[str, int]] = []
    for at, character in enumerate(body):
        if character in _BRACKETS:
            opened.append((_BRACKETS[character], at))
        elif opened and character == opened[-1][0]:
            _, start = opened.pop()
            if at - start <= _LONGEST_BRACKET:
                found.append((start, at))
    return found


def _inside(held: list[tuple[int, int]], start: int, end: int) -> bool:
    return any(opening < start and end <= closing for opening, closing in held)
