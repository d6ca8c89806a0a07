"""The same quotation in other words: quotations that are alike word for word but for a few words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations, islice

from desktop.engine.edits import runs
from desktop.engine.ignoring import quotations, quoted_part
from desktop.engine.lexicon import lexicon, word_set
from desktop.engine.made_often import made_often
from desktop.engine.normalise import tokens
from desktop.engine.stemming import base
from desktop.model import Check, Contradiction, Document, Place, Segment, SegmentKind, Severity, Span, Telling

_SHORTEST = 6
"""Words: shorter quotations are catchwords, which differ without harm."""
_LONGEST = 400
"""Words: a longer one is a text in quotation marks, or lacks its closing one."""
_SHARED = 5
"""Words that both must say, in the same order, between the first and the last one that they share."""
_TELLING = 3
"""How many of these are more than words of grammar."""
_SHARED_WITHIN = 8
"""The same inside one article, where two speakers may say like things."""
_ALIKE = 0.75
"""Share of the words of that stretch that both say, of the longer side."""
_SHINGLE = 3
_BUCKET = 40
"""A run of three words in more quotations than this is a saying and joins none of them."""
_ENDS = 2
"""Words at a beginning or an end that may stand for each other; more are a part that one side leaves out."""
_SINGLE = re.compile(r"(?<!\w)[‘'](?=\w)[^‘’'\n]*(?:[’'](?=\w)[^‘’'\n]*)*[,.?!…][’'](?!\w)")
"""A quotation between single marks is sure only when it ends with a mark before the closing one."""
_BRACKETS = re.compile(r"\[[^\]]{0,200}\]|\([^)]{0,200}\)")
_GAPS = re.compile(r"\[[^\]]{0,200}\]|\([^)]{0,200}\)|\.\s?\.(?:\s?\.)+|…|—|--")


@cache
def _long_forms() -> dict[str, tuple[str, ...]]:
    """Short forms with what they stand for: "n't" and "not"."""
    return {short: tuple(forms) for short, forms in lexicon("en/quotations")["long_forms"].items()}


@cache
def _shortened() -> re.Pattern[str]:
    shorts = "|".join(re.escape(short) for short in _long_forms())
    return re.compile(rf"(.{{1,40}}?)({shorts})")


def _list(name: str) -> frozenset[str]:
    """`own` words become `reported` ones where a report sets a quotation into its own sentence; `fillers` may be
    dropped where it sets in; `negations` and `modals` change what is said."""
    return word_set("en/quotations", name)


@made_often()
class _Word:
    form: str
    surface: str
    span: Span
    after_gap: bool
    """An omission or an insertion by the editor stands between the word before and this one."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation with its words in the form in which they are compared. `place` holds its quotation marks; `gap_after`
    says that an omission stands behind the last word."""

    place: Place
    words: tuple[_Word, ...]
    gap_after: bool

    @property
    def forms(self) -> tuple[str, ...]:
        return tuple(word.form for word in self.words)


def read_quotations(
    document: Document, segments: Sequence[Segment], check: Callable[[], None] = lambda: None
) -> list[Quotation]:
    """The quotations of `document` that are neither too short nor too long to compare, in text order. `segments` are
    its own. `check` is called for each quotation and may raise."""
    found = []
    for block in segments:
        if block.kind is SegmentKind.SENTENCE:
            continue
        text = block.span.of(document.text)
        double = quotations(text)
        single: list[Span] = []
        if "‘" in text or "'" in text:
            found_single = (Span(one.start(), one.end()) for one in _SINGLE.finditer(text))
            single = [one for one in found_single if not quoted_part(one, double)]
        for span in sorted((*double, *single)):
            check()
            if text[max(0, span.start - 1) : span.start] == "=":
                continue  # an attribute of markup
            quotation = _quotation(document, span.shifted(block.span.start))
            if _SHORTEST <= len(quotation.words) <= _LONGEST:
                found.append(quotation)
    return found


def misquotations(quoted: Sequence[Quotation], check: Callable[[], None] = lambda: None) -> list[Contradiction]:
    """Quotations that are the same but for a few words, each pair of wordings once, in the order of their first places.

    `quoted` are in document order, then text order. What one side leaves out at its beginning or end, or marks as left
    out, is no difference; nor are case, marks, short forms and what stands in brackets. Near-linear: quotations meet
    only through three words in a row that few share. `check` is called for each pair and may raise.
    """
    chosen: dict[frozenset[tuple[str, ...]], tuple[Quotation, Quotation, list[_Difference]]] = {}
    for left, right in _candidates(quoted):
        check()
        key = frozenset((left.forms, right.forms))
        if len(key) == 2 and key not in chosen:
            differences = _differences(left, right)
            if differences:
                chosen[key] = left, right, differences
    wordings: defaultdict[tuple[str, ...], list[tuple[int, Quotation]]] = defaultdict(list)
    for number, one in enumerate(quoted):
        wordings[one.forms].append((number, one))
    return [_contradiction(left, right, differing, wordings) for left, right, differing in chosen.values()]


_Difference = tuple[tuple[int, int], tuple[int, int]]
"""From which word to which one on either side, half-open."""


def _quotation(document: Document, span: Span) -> Quotation:
    inner = document.text[span.start : span.end]
    gaps = [(found.start(), found.end()) for found in _GAPS.finditer(inner)]
    plain = _BRACKETS.sub(lambda found: " " * len(found[0]), inner)
    words: list[_Word] = []
    end = 0
    for form, start, stop in islice(_forms(plain), _LONGEST + 1):
        gap = bisect_left(gaps, (end, end))
        broken = gap < len(gaps) and gaps[gap][1] <= start
        words.append(_Word(form, plain[start:stop], Span(span.start + start, span.start + stop), broken))
        end = stop
    return Quotation(Place(document.id, span), tuple(words), any(a >= end for a, _ in gaps))


def _forms(text: str) -> Iterator[tuple[str, int, int]]:
    """The words in the form in which they are compared, short forms taken apart ("don't" is "do" and "n't")."""
    whole = lexicon("en/quotations")["whole"]
    for token in tokens(text):
        surface = text[token.start : token.end].lower().replace("’", "'")
        parted = _shortened().fullmatch(surface)
        stem, short = (parted[1], parted[2]) if parted else (token.text, "")
        number = base(stem)
        stem = number if number[0].isdigit() else stem
        for part in whole.get(stem, stem).split():
            yield part, token.start, token.end - len(short)
        if short:
            yield short, token.end - len(short), token.end


def _candidates(quoted: Sequence[Quotation]) -> list[tuple[Quotation, Quotation]]:
    holders: defaultdict[tuple[str, ...], dict[int, None]] = defaultdict(dict)
    for number, one in enumerate(quoted):
        forms = one.forms
        for at in range(len(forms) - _SHINGLE + 1):
            holders[forms[at : at + _SHINGLE]][number] = None
    pairs: set[tuple[int, int]] = set()
    for numbers in holders.values():
        if 1 < len(numbers) <= _BUCKET:
            pairs.update(combinations(numbers, 2))
    return [(quoted[a], quoted[b]) for a, b in sorted(pairs)]


def _differences(left: Quotation, right: Quotation) -> list[_Difference]:
    """The words that differ inside the stretch that both quote; none when they are not the same quotation."""
    parts = runs(left.forms, right.forms)
    same = [number for number, part in enumerate(parts) if part[0]]
    if not same:
        return []
    first, last = same[0], same[-1]
    if first == 1 and _stand_for_each_other(parts[0]):
        first = 0
    if last == len(parts) - 2 and _stand_for_each_other(parts[-1]):
        last += 1
    inside = parts[first : last + 1]
    shared = sum(b - a for equal, (a, b), _ in inside if equal)
    longer = max(inside[-1][1][1] - inside[0][1][0], inside[-1][2][1] - inside[0][2][0])
    least = _SHARED if left.place.document_id != right.place.document_id else _SHARED_WITHIN
    if shared < least or shared < _ALIKE * longer:
        return []
    small = word_set("common_words", "grammar") | _long_forms().keys()
    if sum(left.words[at].form not in small for equal, (a, b), _ in inside if equal for at in range(a, b)) < _TELLING:
        return []
    return [(here, there) for equal, here, there in inside if not equal and not _no_matter(left, here, right, there)]


def _stand_for_each_other(part: tuple[bool, tuple[int, int], tuple[int, int]]) -> bool:
    _, (a, b), (c, d) = part
    return 0 < b - a <= _ENDS and 0 < d - c <= _ENDS


def _no_matter(left: Quotation, here: tuple[int, int], right: Quotation, there: tuple[int, int]) -> bool:
    """Whether a difference is one of spelling, or one that an editor marked as made."""
    if _marked(left, here) or _marked(right, there):
        return True
    one, other = left.forms[slice(*here)], right.forms[slice(*there)]
    if not one or not other:
        return set(one + other) <= _list("fillers")
    if _spelled("".join(one)) == _spelled("".join(other)):
        return True
    return len(one) == len(other) and all(_short_for(a, b) or _short_for(b, a) for a, b in zip(one, other, strict=True))


def _short_for(short: str, form: str) -> bool:
    if short == form or form in _long_forms().get(short, ()):
        return True
    return short in _list("own") and form in _list("reported")


def _marked(quotation: Quotation, part: tuple[int, int]) -> bool:
    """Whether something was left out or put in inside the part or at its edges."""
    words = quotation.words[part[0] : part[1] + 1]
    return any(word.after_gap for word in words) or (part[1] == len(quotation.words) and quotation.gap_after)


def _spelled(form: str) -> str:
    for british, american in lexicon("en/quotations")["spellings"]:
        form = form.replace(british, american) if len(form) > 4 else form
    return form


def _contradiction(
    left: Quotation,
    right: Quotation,
    differing: list[_Difference],
    wordings: Mapping[tuple[str, ...], Sequence[tuple[int, Quotation]]],
) -> Contradiction:
    sides = ((left, [part for part, _ in differing]), (right, [part for _, part in differing]))
    said = [{form for part in parts for form in side.forms[slice(*part)]} for side, parts in sides]
    either = said[0] | said[1]
    only = said[0] ^ said[1]
    if any(form[0].isdigit() for form in only) or only & _list("negations"):
        severity = Severity.HIGH
    else:
        small = word_set("common_words", "grammar") | _long_forms().keys()
        small -= _list("modals") | _list("own") | _list("reported")
        severity = Severity.LOW if either <= small else Severity.MEDIUM
    numbered = {number: _telling(twin, parts) for side, parts in sides for number, twin in wordings[side.forms]}
    chosen = (_telling(left, sides[0][1]), _telling(right, sides[1][1]))
    arguments = tuple(
        (name, " … ".join(filter(None, (_surface(side, part) for part in parts))))
        for name, (side, parts) in zip(("left", "right"), sides, strict=True)
    )
    return Contradiction(
        Check.QUOTATIONS,
        "misquotation",
        severity,
        tuple(numbered[number] for number in sorted(numbered)),
        chosen,
        arguments,
    )


def _telling(quotation: Quotation, parts: Sequence[tuple[int, int]]) -> Telling:
    words = quotation.words
    marks = (Span(words[a].span.start, words[b - 1].span.end) for a, b in parts if a < b)
    return Telling(quotation.place, tuple(marks))


def _surface(quotation: Quotation, part: tuple[int, int]) -> str:
    return " ".join(word.surface for word in quotation.words[slice(*part)])
