"""How many contradictions of whole stories are told: `python -m tests.benchmarks.contradictions [--list]`.

The stories are invented for Synoptic, each told by three articles that seldom use the same words. Their writers, who
did not know how the comparison works, listed each pair of figures that contradict each other, and look-alikes: pairs
that a reader may take for contradictions, and that are none. The rules were made with the stories of
`tests/gold/invented_stories.json` in view; those of `unseen_stories.json` were only counted, and tell what to expect of
others. Whoever mends a rule for one of these moves it to the former.

Of those missed it is counted how often the other figure is one of the nearest that are offered to whoever looks at one
of the two. Told are: contradictions that are listed; the same two figures told elsewhere, in a headline say;
look-alikes; others, nearly all of them wrong. `--list` writes what is missed and what is wrong in the stories in view.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from desktop.engine import collate, nearest_figures
from desktop.model import Claim, Collation, Comparison, Contradiction, Document, Place, Span, Verdict

_GOLD = Path(__file__).parents[1] / "gold"
IN_VIEW, UNSEEN = "invented_stories", "unseen_stories"


def stories(which: str) -> list[dict[str, Any]]:
    """Each of them with its `name`, its three `articles`, its `contradictions` and its `look_alikes`: `what` they are
    about, and both `figures` with the article's number, from 0, where the figure begins there and how it is written."""
    told: list[dict[str, Any]] = json.loads((_GOLD / f"{which}.json").read_text(encoding="utf-8"))
    return told


def _is(claim: Claim, figure: Sequence[Any]) -> bool:
    article, start, words = figure
    span = claim.quantity.span
    return claim.document_id == str(article) and span.start < start + len(words) and start < span.end


def _are(one: Comparison, figures: Sequence[Sequence[Any]]) -> bool:
    left, right = figures
    return (_is(one.left, left) and _is(one.right, right)) or (_is(one.left, right) and _is(one.right, left))


def _tells(one: Contradiction, figures: Sequence[Sequence[Any]]) -> bool:
    """Whether a check of days, names or sums tells of both."""
    return all(
        any(
            telling.place.document_id == str(article) and mark.start < start + len(words) and start < mark.end
            for telling in one.tellings
            for mark in telling.marks
        )
        for article, start, words in figures
    )


def _is_near(collation: Collation, figures: Sequence[Sequence[Any]]) -> bool:
    """Whether one of two figures is offered to whoever looks at the other."""
    return any(
        _is(claim, there)
        for (article, start, words), there in (figures, figures[::-1])
        for found in nearest_figures(collation, Place(str(article), Span(start, start + len(words))))
        for claim in found.near
    )


def _values(left: Claim, right: Claim) -> frozenset[Decimal | None]:
    return frozenset(one.quantity.low if one.quantity.low is not None else one.quantity.high for one in (left, right))


def told_of(story: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """What became of each listed pair and of each contradiction that is told, and which one."""
    texts = {str(number): text for number, text in enumerate(story["articles"])}
    collation = collate([Document(id=name, title="", text=text) for name, text in texts.items()])
    conflicts = [one for one in collation.comparisons if one.verdict is Verdict.CONFLICT]
    known: list[Comparison | Contradiction] = []
    listed: set[frozenset[Decimal | None]] = set()
    for kind, yes, no in (("contradictions", "found", "missed"), ("look_alikes", "taken for one", "left alone")):
        for pair in story[kind]:
            told: list[Comparison | Contradiction] = [one for one in conflicts if _are(one, pair["figures"])]
            told += [one for one in collation.contradictions if _tells(one, pair["figures"])]
            known += told
            if kind == "contradictions":
                sides = [[one for one in collation.claims if _is(one, figure)] for figure in pair["figures"]]
                listed |= {_values(left, right) for left in sides[0] for right in sides[1]}
            yield (yes if told else no), f"{pair['what']}: " + " | ".join(words for _, _, words in pair["figures"])
            if kind == "contradictions" and not told and _is_near(collation, pair["figures"]):
                yield "near", pair["what"]
    for one in conflicts:
        if one not in known:
            again = _values(one.left, one.right) in listed
            quotes = [claim.sentence.of(texts[claim.document_id]).strip() for claim in (one.left, one.right)]
            yield ("told again" if again else "wrong"), " | ".join(quotes)
    for fact in collation.contradictions:
        if fact not in known:
            yield "wrong", " | ".join(one.place.span.of(texts[one.place.document_id]).strip() for one in fact.chosen)


def _count(which: str, *, listed: bool) -> None:
    """Count over these stories, and list what is missed or wrong where that is asked for."""
    counts: Counter[str] = Counter()
    for story in stories(which):
        for outcome, what in told_of(story):
            counts[outcome] += 1
            if listed and outcome in ("missed", "taken for one", "wrong"):
                print(f"{story['name']}, {outcome}: {what}")
    right = counts["found"] + counts["told again"]
    told = right + counts["taken for one"] + counts["wrong"]
    print(f"{which.replace('_', ' ')}:")
    print(f"  contradictions found: {counts['found']} of {counts['found'] + counts['missed']}")
    print(f"  offered to compare, of those missed: {counts['near']} of {counts['missed']}")
    print(f"  told and right: {right} of {told} ({counts['told again']} of them a second time)")
    print(f"  look-alikes told: {counts['taken for one']} of {counts['taken for one'] + counts['left alone']}")


def main(arguments: Sequence[str]) -> None:
    """Count over the stories in view, then over the others."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--list", action="store_true", help="list what is missed and what is wrong in those in view")
    _count(IN_VIEW, listed=parser.parse_args(arguments).list)
    _count(UNSEEN, listed=False)


if __name__ == "__main__":
    main(sys.argv[1:])
