"""What each check of facts finds: `python -m tests.benchmarks.checks --data FOLDER [--check NAME ...]`.

Every folder in FOLDER (itself included) that holds text files directly is compared as one story. Each finding is listed
with its two (or one) quotes and the words that matter between ⟦ ⟧, to be read and judged: the share that a reader finds
right is the precision of the check. Conflicts of dates among the compared numbers are listed as `numbers of dates`.
The last lines count the findings of each check.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from desktop import readers
from desktop.engine import collate
from desktop.model import Check, Collation, Document, Place, QuantityKind, Span, Verdict

_DATES = "numbers of dates"


def stories(folder: Path) -> Iterator[tuple[str, list[Document]]]:
    """The folders with text files, in the order of their names, and the articles of each in that of theirs."""
    held = sorted({path.parent for path in folder.rglob("*.txt")})
    for story in held:
        files = sorted(story.glob("*.txt"))
        yield story.name, [replace(readers.read(file), id=file.stem) for file in files]


def findings(collation: Collation) -> Iterator[tuple[str, str, list[str]]]:
    """The check, what it found in a line, and the marked quotes."""
    for one in collation.contradictions:
        what = f"{one.code}, {one.severity.value}: " + "; ".join(f"{name} {value}" for name, value in one.arguments)
        yield one.check.value, what, [_marked(collation, told.place, told.marks) for told in one.chosen]
    for compared in collation.comparisons:
        sides = (compared.left, compared.right)
        if compared.verdict is Verdict.CONFLICT and any(side.quantity.kind is QuantityKind.DATE for side in sides):
            places = [(Place(side.document_id, side.sentence), (side.quantity.span,)) for side in sides]
            yield _DATES, compared.rule, [_marked(collation, place, marks) for place, marks in places]


def _marked(collation: Collation, place: Place, marks: Sequence[Span]) -> str:
    text, at, pieces = collation.document(place.document_id).text, place.span.start, []
    for mark in marks:
        pieces += [text[at : mark.start], "⟦", mark.of(text), "⟧"]
        at = mark.end
    return f"{collation.where(place)} ({place.document_id}): " + " ".join(
        "".join((*pieces, text[at : place.span.end])).split()
    )


def main() -> None:
    names = [*(check.value for check in Check), _DATES]
    form = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser("checks", description=__doc__, formatter_class=form)
    parser.add_argument("--data", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--check", action="append", choices=names, help="only this one; may be given several times")
    parsed = parser.parse_args()
    counted: Counter[str] = Counter()
    articles = 0
    for name, documents in stories(parsed.data):
        articles += len(documents)
        for check, what, quotes in findings(collate(documents)):
            if parsed.check and check not in parsed.check:
                continue
            counted[check] += 1
            print(f"{check} {counted[check]} in {name}: {what}")
            print(*(f"    {quote}" for quote in quotes), "", sep="\n")
    print(f"{articles} articles: " + ", ".join(f"{name} {counted[name]}" for name in names))


if __name__ == "__main__":
    main()
