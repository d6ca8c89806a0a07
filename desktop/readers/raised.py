"""Figures set above the line: ten to the sixth is not one hundred and six, nor is a footnote's mark a digit."""

from __future__ import annotations

import re

_PLAIN, _ABOVE = "0123456789-−–+", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁻⁺"
_FIGURES = re.compile(r"\s*[-−–+]?\d{1,3}(?:,\s?\d{1,3})*\s*")
_MARK = "\ue010"
_MARKED = re.compile(
    rf"(?:(?P<apart>(?<=\d)|(?<=[^\W\d_]{{4}})|(?<=[.,;:!?\"”’)])))?{_MARK}(?P<figures>[^{_MARK}]*){_MARK}"
)
_RAISED = str.maketrans(_PLAIN, _ABOVE)


def raised(text: str) -> str:
    """A text that is set above the line, marked for `settled` where it is nothing but figures; else as it is."""
    return f"{_MARK}{text}{_MARK}" if _FIGURES.fullmatch(text) else text


def settled(text: str) -> str:
    """A paragraph in which what `raised` marked stands in raised figures behind a number, a word or a stop, where it
    would be taken for a digit or is a mark; in usual ones behind a unit or a sign ("km2")."""
    return _MARKED.sub(_written, text)


def _written(found: re.Match[str]) -> str:
    figures = found.group("figures")
    return figures if found.group("apart") is None else figures.translate(_RAISED)
