"""Where sentences end inside one block of text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import cache

from desktop.engine import full_stops
from desktop.engine.languages import language_of
from desktop.engine.lexicon import one_of, word_set
from desktop.engine.normalise import visible
from desktop.model import Span

_OPENERS = "\"'“‘«([{¿¡„‚"
_CLOSERS = "\"'”’»)\\]}"
_END = re.compile(
    r"(?P<stop>[.!?…。！？](?:(?<=\.)(?: \.){2,}|(?<=[.!?…])[.!?…]*|[。！？]*))"
    rf"(?P<close>(?:[{_CLOSERS}]|[“«](?=\s)|\s(?:”|»|''|’’)(?=\s|$))*)"
    r"(?P<note>(?:\[\d{1,3}\])+|(?<=[^\W\d_]{2}[.!?])\d{1,3}(?:[ ,]\d{1,3})*(?=\s+[A-Z“\"])"
    r"|(?<=\)\.)\d{1,3}(?=\s+[A-Z]))?"
)
_GLUED = re.compile(r"[.!?](?:(?<=[a-z]{3}.)|(?<=\d{3}.))[\"”’]?(?=[A-Z“])")
_ITEM = re.compile(r"(?<!\S)(?P<mark>[⁃•◦▪–-]?\s?\(?(?P<label>\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})(?:\.\)|\)|\.))(?=\s+\S)")
_CITED = re.compile(r"\([^().!?]{1,80}\)[.!?]")
"""A source in brackets behind a quotation belongs to its sentence."""
_VOLUME = re.compile(r"\d{4};\d")
"""Year and volume behind the name of a journal: "J Mar Sci. 2006;37:4"."""
_QUOTATION = re.compile(r"“[^“”]*”|\"[^\"]*\"|«[^«»]*»")
_CLOSED = re.compile(r"[.!?…:][\"'”’»)\]]*$")
_DASHED = re.compile(r"[-–—]{1,5}\s{1,3}[A-Z\d]|—[¿¡]?[A-ZÁÉÍÓÚÑ]")
"""An item of a list without line ends, or a turn of a Spanish dialogue."""
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
        stripped = piece.strip()
        if stripped:
            begin = start + len(piece) - len(piece.lstrip())
            span = Span(begin, begin + len(stripped))
            marks_only = not any(map(str.isalnum, stripped))  # a lone closing mark is no sentence
            found[-1:] = [found[-1].to(span)] if found and marks_only else [*found[-1:], span]
        start = cut
    return tuple(found)


def _without_source(body: str, cuts: list[int], start: int) -> list[int]:
    """The cuts without those that part a quotation from the source named behind it, at the end of a block: “It is
    late. We go.” — Jan Coe. A short quotation that is all of the block else is not cut either."""
    quotation = _QUOTATION.match(body)
    source = body[quotation.end() :].strip() if quotation else ""
    if quotation and source and cuts[-1:] <= [start + quotation.end()] and _is_source(quotation[0], source):
        return [cut for cut in cuts if cut - start < quotation.end() and len(quotation[0]) > _LONGEST_MOTTO]
    if cuts and _is_name(body[cuts[-1] - start :]):
        return cuts[:-1]
    return cuts


def _is_source(quotation: str, text: str) -> bool:
    """Whether the end of a block names a source: a few words, with a dash or a capital, not closed like a sentence,
    behind a quotation that does not go on with them."""
    words = len(text.split())
    begins = text[0] in "-–—" or (text[0].isupper() and words > 1)
    goes_on = quotation[-2] == ","
    return begins and not goes_on and words <= _LONGEST_SOURCE and not _CLOSED.search(text)


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
    language = language_of(text)
    for end in _END.finditer(body):
        check()
        if end.end() >= len(body) or end.start() in labels or _inside(held, end.start(), end.end("close")):
            continue
        if not body[end.end()].isspace() and end["stop"][0] not in "。！？":
            continue
        if end["stop"][0] in "。！？" or _ends_sentence(body, end, language):
            yield block.start + end.end()
    for glued in _GLUED.finditer(body):
        check()
        if _is_glued(body, glued):
            yield block.start + glued.end()


def _ends_sentence(body: str, end: re.Match[str], language: str) -> bool:
    stop, rest = end["stop"], visible(body[end.end() : end.end() + _VIEW]).lstrip()
    before = visible(body[max(0, end.start() - _VIEW) : end.start()])
    following = rest.lstrip(_OPENERS + " ")
    if not following:
        return not end["close"] and rest[:1] not in ")]}" and bool(before.strip())
    if before[-1:].isspace() and stop in ("!", "?"):
        return False  # "!Kung": a mark before a word, not after one
    first = following[0]
    if _DASHED.match(following):
        if "." in full_stops.last_word(before) or full_stops.abbreviates(before, language):
            return False  # "the U.S. – China"
        return stop == "." and not end["close"] and bool(_CLOSED.search(body[-_VIEW:]))  # not a source: "— Jan Coe"
    if (first.islower() and not following[1:2].isupper()) or first in ",;:)]-–—&/|%":
        return False  # "iPhone" begins a sentence
    if " " in stop:
        return stop.count(".") > 3 or bool(before.strip() and not before[-1].isspace())
    if end["note"]:
        return end["note"][0] == "[" or not full_stops.abbreviates(before, language)  # "No.10 Downing Street"
    if end["close"] and (_CITED.match(rest) or _is_spoken(end, rest)):
        return False
    if stop in ("...", "…"):
        if before[-1:].isspace():
            return full_stops.starts_sentence(following, language)  # a pause, unless a sentence begins
        return first.isupper() or rest[0] in _OPENERS
    if stop == ".":
        return not _VOLUME.match(rest) and full_stops.ends_sentence(
            full_stops.Stop(before, rest, following, bool(end["close"]), language)
        )
    if stop == "!" and full_stops.last_word(before).casefold() in word_set("abbreviations", "exclaiming_names"):
        return full_stops.next_word(following) in word_set("abbreviations", "starters")
    return True


def _is_spoken(end: re.Match[str], rest: str) -> bool:
    """Whether the words behind a closed quotation say who speaks: “Who knows?” Mayor Coe asked."""
    if not any(mark in end["close"] for mark in "\"'”’»"):
        return False
    if end["stop"][-1] != "." and full_stops.goes_on_after_aside(rest):
        return True
    speaker = _speaker().match(rest)
    first = full_stops.next_word(rest)
    if speaker is None or (first != "i" and first in word_set("abbreviations", "starters")):
        return False
    behind = speaker["behind"].strip().casefold()
    if end["stop"] == ".":
        return behind in (".", "")  # a comma would lead to the next quotation
    return behind in word_set("abbreviations", "behind_saying") or not behind[:1].isalnum()


@cache
def _speaker() -> re.Pattern[str]:
    """A name with its titles, an aside and a verb of saying: "Jane Coe, a nurse, asked"; "Coe's elder sister said"."""
    name = r"[A-Z][\w.'’-]{0,30}(?:\s(?:[A-Z][\w.'’-]{0,30}|of|the|de|van|von)){0,7}"
    relation, aside = r"(?:(?<=['’]s)(?:\s[a-z]{2,14}){1,2})?", r"(?:,\s[^,.!?\"“”]{1,60},)?"
    said = one_of(word_set("abbreviations", "saying"))
    return re.compile(rf"{name}{relation}{aside}\s{said}\b(?P<behind>[,.;—–]|$|\s[\w-]{{0,30}})")


def _is_glued(body: str, glued: re.Match[str]) -> bool:
    """A full stop without a blank behind it: "tariffs.The ban". Not in an address."""
    before = body[max(0, glued.start() - _VIEW) : glued.start()]
    following = full_stops.next_word(body[glued.end() : glued.end() + _VIEW].lstrip(_OPENERS))
    if before and not before[-1].isspace() and re.search(r"[/@]|www|http|\.", before.split()[-1]):
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
