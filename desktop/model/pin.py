"""What an editor says of two sentences: that they tell the same thing, or that they never do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pin:
    """Two sentences of two articles, by their words: that outlasts another comparison and the moving of paragraphs.

    Quotes are kept with their white space folded, and the sides in the order of their documents' ids, so that a pin
    is the same whichever sentence was named first. It holds wherever an article says exactly these words; where it no
    longer does, or is not there, the pin is idle.

    Raises ValueError when both sides are in one article or a quote is blank.
    """

    left_document: str
    left_quote: str
    right_document: str
    right_quote: str

    def __post_init__(self) -> None:
        left = (self.left_document, folded(self.left_quote))
        right = (self.right_document, folded(self.right_quote))
        if left[0] == right[0]:
            raise ValueError(f"a pin holds sentences of two articles: got {left[0]!r} twice")
        if not left[1] or not right[1]:
            raise ValueError("a pin holds two sentences: one is blank")
        (first, first_quote), (second, second_quote) = sorted((left, right))
        for name, value in (
            ("left_document", first),
            ("left_quote", first_quote),
            ("right_document", second),
            ("right_quote", second_quote),
        ):
            object.__setattr__(self, name, value)


def folded(quote: str) -> str:
    """The quote with each run of white space as one blank and none at its ends."""
    return " ".join(quote.split())
