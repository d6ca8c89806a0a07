"""How often notes find their place again after synthetic edits, and how often they find a wrong one.

    python -m tests.benchmarks.reattachment [cases]

Every character of a made-up article knows where it came from, so after the edits it is known where a note's words are.
"Ordinary" articles have 20 to 60 sentences, some of them twice or nearly twice. "Look-alike" ones have two to nine, all
drawn from nearly equal pairs, copies of which come, go and stand side by side: often no reader could
tell which is which.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from dataclasses import dataclass

from desktop.engine.anchoring import reattach
from desktop.model import Anchoring, Span, Target, place_target

ALIKE = (
    "The harbour reopened on Tuesday.",
    "The harbour reopened on Friday.",
    "Forty boats left within the hour.",
    "Fourteen boats left within the hour.",
    "Police said 14 people were hurt in the crash near the old bridge.",
    "Police said 41 people were hurt in the crash near the old bridge.",
    "The council will meet on Friday to discuss the sea wall, said Marta Quill.",
    "The council will meet on Monday to discuss the sea wall and its cost, said Marta Quill.",
    "“We lost the week,” she said.",
    "He said no.",
)
ADDED = (
    "Rain is expected over the hills tonight.",
    "Schools stay shut until further notice.",
    "A spokesman declined to comment on it.",
    "Nobody was charged after the inquiry ended last spring, officials wrote.",
)
WORDS = ("nine", "Friday", "harbour", "the", "said", "boats", "never")

Tracked = list[tuple[str, int]]
"""Characters, each with its place in the former text, or -1."""


@dataclass(frozen=True)
class Case:
    """A note on `before`, and the text `after` the edits with the origin of each of its characters."""

    before: str
    note: Target
    after: str
    origins: tuple[int, ...]

    def outcome(self, known: bool) -> str:
        """What came of the note; "WRONG" in it when it stands on other former words, or on new ones while its own
        are still there."""
        found = reattach(self.note, self.after, self.before if known else "")
        own = range(self.note.span.start, self.note.span.end)
        left = sum(place in own for place in set(self.origins))
        gone = 2 * left <= len(own)
        if found.anchoring is Anchoring.ORPHAN:
            return "orphan, its words gone" if gone else "orphan, its words there"
        here = self.origins[found.span.start : found.span.end]
        right = sum(place in own for place in here)
        foreign = sum(place >= 0 and place not in own for place in here)
        wrong = 2 * foreign > len(here) or (2 * right < len(here) and not gone)
        return f"{found.anchoring.value} {'WRONG' if wrong else 'right'}"


def case(seed: int, ordinary: bool) -> Case:
    """The same seed makes the same case."""
    chance = random.Random(seed)
    sentences = _ordinary(chance) if ordinary else [chance.choice(ALIKE) for _ in range(chance.randint(2, 9))]
    before = ""
    parts: list[Tracked] = []
    for sentence in sentences:
        piece = sentence + chance.choice(" \n")
        parts.append([(character, len(before) + at) for at, character in enumerate(piece)])
        before += piece
    note = _note(chance, before, sentences)
    for _ in range(chance.randint(1, 12 if ordinary else 4)):
        _edit(chance, parts, before)
    tracked = [one for part in parts for one in part]
    return Case(before, note, "".join(one for one, _ in tracked), tuple(place for _, place in tracked))


def _ordinary(chance: random.Random) -> list[str]:
    made: list[str] = []
    for _ in range(chance.randint(20, 60)):
        words = [
            f"{chance.choice('bdfgklmnprst')}{chance.choice('aeiou')}{chance.choice('bdglmnrst')}" for _ in range(9)
        ]
        words += [str(chance.randint(2, 9000)), *(chance.choice(WORDS) for _ in range(3))]
        chance.shuffle(words)
        sentence = " ".join(words[: chance.randint(4, 13)]).capitalize() + "."
        made.append(chance.choice(ALIKE) if chance.random() < 0.15 else sentence)
    if chance.random() < 0.5:
        made.append(made[chance.randrange(len(made) - 2)])
    # Of two equal neighbours no reader could tell which one went.
    return [sentence for before, sentence in zip(["", *made], made, strict=False) if sentence != before]


def _note(chance: random.Random, text: str, sentences: list[str]) -> Target:
    """On a phrase in a sentence, a sentence, or two."""
    starts = [0]
    for sentence in sentences:
        starts.append(starts[-1] + len(sentence) + 1)
    first = chance.randrange(len(sentences))
    start, end = starts[first], starts[min(len(sentences), first + chance.choice((1, 1, 2)))] - 1
    if chance.random() < 0.5:
        words = sentences[first].split(" ")
        low = chance.randrange(len(words))
        high = chance.randint(low + 1, len(words))
        start += len(" ".join(words[:low])) + (1 if low else 0)
        end = start + len(" ".join(words[low:high]))
    return place_target("a", text, Span(start, end))


def _edit(chance: random.Random, parts: list[Tracked], before: str) -> None:
    kind = chance.choice(("insert", "delete", "change", "move", "trim", "double"))
    now = ["".join(character for character, _ in part).strip() for part in parts]
    at = chance.randrange(len(parts)) if parts else 0
    if kind == "insert" or not parts:
        fresh = [sentence for sentence in ADDED if sentence not in now and sentence not in before]
        if fresh:
            parts.insert(at, [(character, -1) for character in chance.choice(fresh) + " "])
    elif kind == "delete":
        del parts[at]
    elif kind in ("move", "double") and now.count(now[at]) == 1:
        if kind == "move":
            parts.insert(chance.randrange(len(parts)), parts.pop(at))
        else:
            parts.insert(at + 1, list(parts[at]))
    elif kind == "trim":
        parts[at] = parts[at][: -chance.randint(1, 20)]
    elif kind == "change":
        blanks = [-1] + [place for place, (character, _) in enumerate(parts[at]) if character in " \n"]
        if len(blanks) > 1:
            place = chance.randrange(len(blanks) - 1)
            word: Tracked = [(character, -1) for character in chance.choice(WORDS)]
            parts[at] = parts[at][: blanks[place] + 1] + word + parts[at][blanks[place + 1] :]
    parts[:] = [part for part in parts if part]


def main() -> None:
    cases = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    for ordinary in (True, False):
        for known in (True, False):
            outcomes = Counter(case(seed, ordinary).outcome(known) for seed in range(cases))
            print("ordinary" if ordinary else "look-alike", "with the former text" if known else "by its context alone")
            for outcome, number in sorted(outcomes.items()):
                print(f"  {number:6}  {outcome}")


if __name__ == "__main__":
    main()
