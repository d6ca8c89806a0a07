"""Long articles that tell one story in part: for measuring the window. The same ones in every run."""

from __future__ import annotations

import random

from tests.benchmarks.corpus import SYLLABLES

_COUNTED = """people were hurt, houses lost power, tonnes of grain were lost, people were brought to safety,
jobs were cut"""
_BETWEEN = ("the", "of", "to", "in", "and", "that", "on", "with", "was", "said")


def stories(count: int, words: int) -> list[str]:
    """`count` texts of about so many words each: paragraphs of four sentences, a fifth of the sentences told again in
    another article with a word changed, a figure in every fourth paragraph, and one paragraph that stands twice."""
    rng = random.Random(20260102)
    vocabulary = _vocabulary(rng)
    told: list[list[str]] = []
    texts = []
    for number in range(count):
        paragraphs: list[str] = []
        length = 0
        while length < words:
            sentences = [_sentence(rng, vocabulary, told) for _ in range(3)]
            if len(paragraphs) % 4 == 0:
                sentences.append(_figure(rng))
            rng.shuffle(sentences)
            paragraphs.append(" ".join(sentences))
            length += len(paragraphs[-1].split())
        paragraphs.append(paragraphs[len(paragraphs) // 3])
        texts.append(f"How the flood came to town, part {number + 1}\n\n" + "\n\n".join(paragraphs))
    return texts


def _vocabulary(rng: random.Random) -> list[str]:
    return ["".join(rng.choices(SYLLABLES.split(), k=rng.randint(2, 4))) for _ in range(6000)]


def _sentence(rng: random.Random, words: list[str], told: list[list[str]]) -> str:
    if told and rng.random() < 0.2:
        said = list(rng.choice(told))
        said[rng.randrange(1, len(said))] = rng.choice(words)
    else:
        said = [rng.choice(words if at % 2 == 0 else _BETWEEN) for at in range(rng.randint(12, 28))]
        told.append(said)
    return " ".join(said).capitalize() + "."


def _figure(rng: random.Random) -> str:
    kind = rng.randrange(5)
    counted = " ".join(_COUNTED.split()).split(", ")[kind]
    return f"About {rng.randrange(20, 60) * 10 ** (kind % 3 + 1):,} {counted} in the flood."
