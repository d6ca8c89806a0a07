"""Which encoding bytes are in, when nothing says so.

UTF-16 and UTF-32 show by their structure. For the others each candidate reads the bytes, and the reading is
scored by how likely its characters beyond ASCII are in the language that fits it best: letters by their rank in
that language's alphabet, typographic signs where they may stand, anything else as good as never. Byte for byte, the
likeliest reading wins.
"""

from __future__ import annotations

import math
from functools import cache

from desktop.readers.alphabets import DOUBLE_BYTE, OF_KIND, SINGLE_BYTE, Candidate, prior

_SAMPLE = 8_000
"""So many bytes beyond ASCII and their neighbours are looked at; more changes no guess."""

_ESCAPES = ((b"\x1b$)C", "iso2022_kr"), (b"\x1b$", "iso2022_jp_ext"), (b"\x1b(", "iso2022_jp_ext"), (b"~{", "hz"))
_SIGNS = "’“”–—„‘«»…•€£§°©®™´·¥\u00a0×½±¿¡‚‹›¼¾†²³¹¨“、。「」，！？：；（）・《》"
_ODD = math.log(2e-6)  # a sign that no text of that kind holds
_UNREADABLE = math.log(1e-9)
_RARE = math.log(2e-5)
_SIGN = math.log(0.02)
_FITTING = math.log(0.15)
_SELDOM = math.log(0.002)
_MISPLACED = math.log(1e-4)  # a quotation mark between two letters, a capital behind a small letter
_CAPITAL = math.log(0.15)
_COMMON_SHARE = {"signs": 0.25, "traditional": 0.25, "kana": 0.55, "hangul": 0.35}
_UNCOMMON = {"signs": 6000, "traditional": 8000, "kana": 2500, "hangul": 2350}


def guess(data: bytes) -> str:
    """Python's name of the likeliest encoding; "" when the bytes are no text in any."""
    if wide := wide_encoding(data):
        return wide
    if name := escaped(data):
        return name
    if nearly_utf8(data):
        return "utf-8"
    sample = _sample(data)
    scores = {candidate.encoding: _score(sample, candidate) for candidate in (*SINGLE_BYTE, *DOUBLE_BYTE)}
    best = max(scores, key=lambda name: scores[name])
    if scores[best] <= _UNREADABLE:
        return ""
    return best


def likeliest(data: bytes, count: int = 8) -> tuple[str, ...]:
    """Python's names of the `count` likeliest encodings, the best first, for a person to choose from."""
    sample = _sample(data)
    scores = {candidate.encoding: _score(sample, candidate) for candidate in (*SINGLE_BYTE, *DOUBLE_BYTE)}
    ranked = sorted(scores, key=lambda name: -scores[name])
    first = [name for name in (guess(data), "utf-8") if name]
    return tuple(dict.fromkeys((*first, *ranked)))[:count]


def escaped(data: bytes) -> str:
    """The seven-bit encoding with escapes that the bytes are in, "" when they are in none."""
    if data.isascii():
        for mark, name in _ESCAPES:
            if mark in data and _decodes(data, name):
                return name
    return ""


def nearly_utf8(data: bytes) -> bool:
    """Whether all but a few of the sequences beyond ASCII are UTF-8: a file with a broken place."""
    text = data.decode("utf-8", errors="replace")
    lost = text.count("\ufffd")
    good = sum(character > "\x7f" for character in text) - lost
    return good >= 4 and lost * 4 <= good


def wide_encoding(data: bytes) -> str:
    """UTF-32 or UTF-16 without a mark, by how the bytes lie; "" when it is neither."""
    head = data[: _SAMPLE * 4]
    if len(data) % 4 == 0 and head.count(0) >= len(head) / 4:
        for name in ("utf-32-le", "utf-32-be"):
            if _decodes(head[: len(head) // 4 * 4], name):
                return name
    if len(data) % 2:
        return ""
    best, most = "", 0.0
    for name in ("utf-16-le", "utf-16-be"):
        try:
            text = head[: len(head) // 2 * 2].decode(name, errors="strict" if len(head) == len(data) else "ignore")
        except UnicodeDecodeError:
            continue
        plain = sum(c in " \n\r\t" or c in _SIGNS or c.isalnum() or "\x20" < c < "\x7f" for c in text) / max(
            1, len(text)
        )
        ends = sum(character in " \n\r、。，" for character in text) / max(1, len(text))
        zeros = head.count(0) / max(1, len(head))
        if plain > 0.9 and (zeros > 0.2 or ends > 0.02) and plain + ends > most:
            best, most = name, plain + ends
    return best


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        return "\ufffd" not in data.decode(encoding)
    except UnicodeDecodeError:
        return False


def _sample(data: bytes) -> bytes:
    """The words with bytes beyond ASCII, so that a long file is judged by all its parts."""
    if len(data) <= _SAMPLE:
        return data
    words: list[bytes] = []
    size = 0
    for line in data.split(b"\n"):
        if not line.isascii():
            words.append(line)
            size += len(line)
            if size > _SAMPLE:
                break
    return b"\n".join(words)


def _score(data: bytes, candidate: Candidate) -> float:
    """The mean log likelihood per byte beyond ASCII, in the language that fits best."""
    try:
        text = data.decode(candidate.encoding)
        broken = 0
    except UnicodeDecodeError:
        text = data.decode(candidate.encoding, errors="replace")
        broken = text.count("\ufffd")
        if broken > 1 + len(text) * 0.002:
            return _UNREADABLE * 2
    size = sum(byte > 127 for byte in data)
    fixed, letters = _divided(text)
    fixed += broken * _UNREADABLE
    best = -math.inf
    for alphabet in OF_KIND[candidate.kind]:
        known = _likelihoods(alphabet, candidate.kind)
        rare = known[""]
        best = max(best, sum(count * known.get(letter, rare) for letter, count in letters.items()))
    return (fixed + best + prior(candidate.encoding)) / max(1, size)


def _divided(text: str) -> tuple[float, dict[str, int]]:
    """The score of what no alphabet decides, and how often each letter beyond ASCII stands in small form."""
    fixed = 0.0
    letters: dict[str, int] = {}
    previous = " "
    for place, character in enumerate(text):
        if character > "\x7f":
            if character.isalpha() or "\u0300" <= character <= "\u036f" or "\u0e30" <= character <= "\u0e4e":
                small = character.lower()[0]
                if previous.isdigit() or text[place + 1 : place + 2].isdigit():
                    fixed += _SELDOM
                if small != character:
                    fixed += _MISPLACED if previous.islower() else _CAPITAL
                elif character.islower() and previous.isupper() and text[place + 1 : place + 2].isupper():
                    fixed += _MISPLACED
                letters[small] = letters.get(small, 0) + 1
            elif character in _SIGNS:
                fixed += _sign(character, previous, text[place + 1 : place + 2])
            elif "\x80" <= character <= "\x9f" or "\ue000" <= character <= "\uf8ff":
                fixed += _UNREADABLE
            else:
                fixed += _ODD
        previous = character
    return fixed, letters


def _sign(character: str, previous: str, following: str) -> float:
    """How likely a typographic sign is between its neighbours."""
    inside = previous.isalpha() and following.isalpha()
    if character in "£€¥":
        return _FITTING if following.isdigit() or (previous in " \u00a0" and not following.isalpha()) else _MISPLACED
    if character == "’" and inside:
        return _FITTING
    if character in "½¼¾" and (previous.isalpha() or following.isalpha()):
        return _MISPLACED
    if character in "–—" and inside:
        return _SELDOM
    return _MISPLACED if inside and character not in "·‘" and character < "\u3000" else _SIGN


@cache
def _likelihoods(alphabet: str, kind: str) -> dict[str, float]:
    """Log likelihoods by letter; under "" that of a letter the language does not have."""
    if kind in _COMMON_SHARE:
        share, others = _COMMON_SHARE[kind], _UNCOMMON[kind]
        common = math.log(share / len(set(alphabet)))
        return {"": math.log((1 - share) / others), **dict.fromkeys(alphabet, common)}
    weights = {letter: 1 / (rank + 2) for rank, letter in enumerate(dict.fromkeys(alphabet))}
    total = sum(weights.values()) * 1.02
    return {"": _RARE, **{letter: math.log(weight / total) for letter, weight in weights.items()}}
