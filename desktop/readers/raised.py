"""Figures set above the line: ten to the sixth is not one hundred and six, nor is a footnote's mark a digit."""

from __future__ import annotations

import re

_FIGURES = re.compile(r"\s*[-−–+]?\d{1,3}(?:,\s?\d{1,3})*\s*")
_RAISED = str.maketrans("0123456789-−–+", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁻⁺")


def raised(text: str) -> str:
    """A text that is set above the line: in raised figures where it is nothing but figures, else as it is."""
    return text.translate(_RAISED) if _FIGURES.fullmatch(text) else text
