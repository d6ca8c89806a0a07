"""Long articles that tell one story in part: for measuring the window. The same ones in every run."""

from __future__ import annotations

import random

_WHO = """The minister, A spokesman for the harbour, The mayor, One resident, The union, A judge, The fire service,
The owner, A doctor at the clinic, The insurer, The railway, A witness, The council, An engineer, The school"""
_DID = """said, denied, wrote in a letter, told reporters, repeated, doubted, confirmed, had warned, promised, was told,
admitted, insisted, suggested, later learned, reported, announced"""
_WHAT = """the bridge would be closed for repairs, the storm had damaged the northern pier, the budget left no room
for a second tunnel, the new timetable would begin in spring, the water had reached the market hall, nobody had asked
the fishermen, the contract with the builder was never signed, the old mill should be kept as a museum, the evacuation
began too late, the tests had found lead in the pipes, the ferry was to run again, the vote would be held after the
harvest, the power failed in the eastern quarter, the archive had been moved in time, the warehouse stood empty for
years, the detour cost the haulers dearly"""
_COUNTED = """people were hurt, houses lost power, tonnes of grain were lost, people were brought to safety,
jobs were cut"""
_WHEN = "on Monday, in the evening, last winter, after the meeting, in a statement, at the hearing, on the radio"


def stories(count: int, words: int) -> list[str]:
    """`count` texts of about so many words each: paragraphs of four sentences, a fifth of the sentences told again in
    another article with a word or two changed, a figure in each paragraph, and one paragraph that stands twice."""
    rng = random.Random(20260102)
    told: list[str] = []
    texts = []
    for number in range(count):
        paragraphs: list[str] = []
        length = 0
        while length < words:
            sentences = [_sentence(rng, told) for _ in range(3)]
            sentences.append(_figure(rng))
            rng.shuffle(sentences)
            paragraphs.append(" ".join(sentences))
            length += len(paragraphs[-1].split())
        paragraphs.append(paragraphs[len(paragraphs) // 3])
        texts.append(f"How the flood came to town, part {number + 1}\n\n" + "\n\n".join(paragraphs))
    return texts


def _sentence(rng: random.Random, told: list[str]) -> str:
    if told and rng.random() < 0.2:
        words = rng.choice(told).split()
        words[rng.randrange(len(words) - 1)] = rng.choice(("again", "openly", "reportedly"))
        return " ".join(words)
    name = rng.choice("BDFGKLMNPRST") + "".join(rng.choices("aeioulmnrst", k=4))
    sentence = (
        f"{_one(rng, _WHO)} {_one(rng, _DID)} {_one(rng, _WHEN)} that {_one(rng, _WHAT)}, "
        f"and {name} {_one(rng, _DID)} that {_one(rng, _WHAT)} near {name[::-1].capitalize()}."
    )
    told.append(sentence)
    return sentence


def _figure(rng: random.Random) -> str:
    kind = rng.randrange(5)
    return f"About {rng.randrange(20, 60) * 10 ** (kind % 3 + 1):,} {_list(_COUNTED)[kind]} in the flood."


def _one(rng: random.Random, listed: str) -> str:
    return rng.choice(_list(listed))


def _list(listed: str) -> list[str]:
    return " ".join(listed.split()).split(", ")
