"""Where sentences end inside one block of text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator

from desktop.engine.lexicon import word_set
from desktop.engine.normalise import visible
from desktop.model import Span

_OPENERS = "\"'“‘«([{¿¡„‚"
_CLOSERS = "\"'”’»)\\]}"
_END = re.compile(
    rf"(?P<stop>\.(?: \.){{2,}}|[.!?…]+|[。！？]+)(?P<close>(?:[{_CLOSERS}]|“(?=\s))*)"
    r"(?P<note>(?:\[\d{1,3}\])+|(?<=[^\W\d_][.!?])\d{1,3}(?:[ ,]\d{1,3})*(?=\s+[A-Z“\"])|(?<=\)\.)\d{1,3}(?=\s+[A-Z]))?"
)
_GLUED = re.compile(r"(?:(?<=[a-z]{3})|(?<=\d{3}))[.!?][\"”’]?(?=[A-Z“])")
_GLUED_WORD = re.compile(r"^.*[a-z]{3}\.(?=[A-Z])")
_ITEM = re.compile(
    r"(?:(?<=\s)|^)(?P<mark>[⁃•◦▪–-]?\s?\(?(?P<label>\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})(?:\.\)|\)|\.))(?=\s+\S)"
)
_DOTTED = re.compile(r"(?:^|(?<=[\s(\"'“‘\[/–—-]))((?:[^\W\d_]\.)+[^\W\d_]|[\w.'’&°-]+)$")
_CITED = re.compile(r"\([^().!?]{1,80}\)[.!?]")
"""A source in brackets behind a quotation belongs to its sentence."""
_QUOTATION = re.compile(r"“[^“”]*”|\"[^\"]*\"|«[^«»]*»")
_CLOSED = re.compile(r"[.!?…:][\"'”’»)\]]*$")
_LONGEST_MOTTO = 300
"""Code points: a longer quotation is cut into its sentences."""
_LONGEST_SOURCE = 12
"""Words."""
_VIEW = 200
"""So many characters on either side of a full stop decide about it: bounds the work for one endless block."""
_BRACKETS = {"(": ")", "[": "]"}
_BRACKET = re.compile(r"[()\[\]]")
_LONGEST_BRACKET = 400


def sentences(text: str, block: Span, check: Callable[[], None] = lambda: None) -> tuple[Span, ...]:
    """The sentences inside `block`, trimmed of white space, in order; they hold all its visible characters.
    `check` is called often and may raise."""
    cuts = _without_source(block.of(text), sorted(set(_cuts(text, block, check))), block.start)
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


def _without_source(body: str, cuts: list[int], start: int) -> list[int]:
    """The cuts without those that part a quotation from the source named behind it, at the end of a block: “It is
    late. We go.” — Jan Coe. A short quotation that is all of the block else is not cut either."""
    quotation = _QUOTATION.match(body)
    source = body[quotation.end() :].strip() if quotation else ""
    if quotation and source and _is_source(source):
        return [cut for cut in cuts if cut - start < quotation.end() and len(quotation[0]) > _LONGEST_MOTTO]
    if cuts and _is_name(body[cuts[-1] - start :]):
        return cuts[:-1]
    return cuts


def _is_source(text: str) -> bool:
    """Whether the end of a block names a source: a few words, with a dash or a capital, not closed like a sentence."""
    begins = text[0] in "-–—" or text[0].isupper()
    return begins and len(text.split()) <= _LONGEST_SOURCE and not _CLOSED.search(text)


def _is_name(text: str) -> bool:
    """Whether a piece is two or three capitalised words, none of them common: a name, not a heading."""
    words = text.split()
    common = word_set("common_words", "common") | word_set("common_words", "grammar")
    return 2 <= len(words) <= 3 and all(
        word.isalpha() and word[0].isupper() and word[1:].islower() and word.lower() not in common for word in words
    )


def _cuts(text: str, block: Span, check: Callable[[], None]) -> Iterator[int]:
    """Places between two sentences of the block."""
    body = block.of(text)
    marks = _item_marks(body, check)
    yield from (block.start + mark.start for mark in marks if mark.start)
    labels = frozenset(place for mark in marks for place in range(mark.start, mark.end))
    held = _bracketed(body)
    for end in _END.finditer(body):
        check()
        if end.end() >= len(body) or end.start() in labels or _inside(held, end.start(), end.end("close")):
            continue
        if not body[end.end()].isspace() and end["stop"][0] not in "。！？":
            continue
        if end["stop"][0] in "。！？" or _ends_sentence(body, end):
            yield block.start + end.end()
    for glued in _GLUED.finditer(body):
        if _is_glued(body, glued):
            yield block.start + glued.end()


def _ends_sentence(body: str, end: re.Match[str]) -> bool:
    stop, rest = end["stop"], visible(body[end.end() : end.end() + _VIEW]).lstrip()
    before = visible(body[max(0, end.start() - _VIEW) : end.start()])
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
    if end["close"] and _CITED.match(rest):
        return False
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
        if lower in word_set("abbreviations", "never_final"):
            return False
        return lower not in word_set("abbreviations", "before_number") or not following[0].isdigit()
    capital = word[0].isupper()
    if lower in word_set("abbreviations", "before_number"):
        if following[0].isdigit():
            return False
        if lower not in word_set("abbreviations", "ambiguous_words"):
            return starts
    if lower in word_set("abbreviations", "never_final"):
        if starts and lower in word_set("abbreviations", "street_too"):
            return True
        return lower in word_set("abbreviations", "ambiguous_words") and not capital
    if lower in word_set("abbreviations", "sometimes_final"):
        if lower in word_set("abbreviations", "ambiguous_words") and not capital:
            return True
        return starts
    return True


def _last_word(before: str) -> str:
    found = _DOTTED.search(before[-40:])
    return _GLUED_WORD.sub("", found[1]) if found else ""


def _next_word(following: str) -> str:
    found = re.match(r"[\w'’]+", following)
    return found[0].casefold().replace("’", "'") if found else ""


def _name_before(before: str) -> bool:
    """Whether an initial continues a name: "Jonas E"."""
    words = before.split()
    return len(words) >= 2 and words[-2][:1].isupper() and words[-2].isalpha() and len(words) > 2


def _is_clause(before: str) -> bool:
    """Whether the words before a time of day can be a sentence: more than "At 5 a.m"."""
    words = re.split(r"[.!?]\s+(?=[A-Z])", before)[-1].split()
    return len(words) > 4 or words[0].casefold() not in word_set("abbreviations", "before_a_time")


def _label(before: str) -> bool:
    """Whether the stop belongs to the mark of a lone item at the beginning of a block: "1." or "b."."""
    return bool(re.fullmatch(r"\s{0,20}[⁃•◦▪–-]?\s?\(?(?:\d{1,3}|[A-HJ-Za-z])", before))


def _is_glued(body: str, glued: re.Match[str]) -> bool:
    """A full stop without a blank behind it: "tariffs.The ban". Not in an address."""
    word = re.search(r"\S*$", body[: glued.start()])
    following = _next_word(body[glued.end() :].lstrip(_OPENERS))
    if word is None or re.search(r"[/@]|www|http|\.", word[0]):
        return False
    return following in word_set("abbreviations", "starters") or following in word_set("abbreviations", "titles")


def _item_marks(body: str, check: Callable[[], None]) -> list[Span]:
    """The marks of the items of lists: "1." ... "2." or "a)" ... "b)". The first one of a list stands at the beginning
    of a sentence."""
    marks: list[Span] = []
    first: Span | None = None
    previous: str | None = None
    for item in _ITEM.finditer(body):
        check()
        label, mark = item["label"], Span(item.start(), item.end("mark"))
        ahead = body[max(0, mark.start - _VIEW) : mark.start].rstrip()
        bracketed = item["mark"].endswith(")")
        if previous is not None and _follows(previous, label) and (bracketed or not _lower_behind(body, mark)):
            if first is not None:
                marks.append(first)
                first = None
            marks.append(mark)
            previous = label
        elif (not ahead or ahead[-1] in ".!?:;…") and (bracketed or label.isdigit()):
            first, previous = mark, label
    return marks


def _lower_behind(body: str, mark: Span) -> bool:
    return body[mark.end : mark.end + _VIEW].lstrip()[:1].islower()


def _follows(one: str, other: str) -> bool:
    if one.isdigit() and other.isdigit():
        return int(other) == int(one) + 1
    return len(one) == len(other) == 1 and one.isalpha() and other.isalpha() and ord(other) == ord(one) + 1


def _bracketed(body: str) -> list[tuple[int, int]]:
    """The insides of brackets that close again soon, outermost only, in order."""
    found: list[tuple[int, int]] = []
    opened: list[tuple[str, int]] = []
    for mark in _BRACKET.finditer(body):
        character, at = mark.group(), mark.start()
        if character in _BRACKETS:
            opened.append((_BRACKETS[character], at))
        elif opened and character == opened[-1][0]:
            _, start = opened.pop()
            if at - start <= _LONGEST_BRACKET:
                while found and found[-1][0] > start:
                    found.pop()  # it stood inside this one
                found.append((start, at))
    return found


def _inside(held: list[tuple[int, int]], start: int, end: int) -> bool:
    before = bisect_left(held, (start, 0))
    return before > 0 and end <= held[before - 1][1]
