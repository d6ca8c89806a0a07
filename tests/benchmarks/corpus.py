"""Articles to measure on: generated ones by default, or the text files of a folder or archive."""

from __future__ import annotations

import random
import re
import tarfile
from pathlib import Path

from desktop.model import Document

SYLLABLES = "ka lo mi ren tor sa vel du bra nik pe os lan gri fa mut hel zo ri cast"


def articles(count: int, source: Path | None) -> list[Document]:
    """`count` articles, the same ones in every run: the first by name of `source` (a folder or a .tar archive of .txt
    files), or generated. Raises FileNotFoundError when there is no such source."""
    texts = _read(source, count) if source else _generated(count)
    return [Document(id=f"{number:06}", title="", text=text) for number, text in enumerate(texts)]


def _read(source: Path, count: int) -> list[str]:
    if source.is_dir():
        return [path.read_text(encoding="utf-8") for path in sorted(source.glob("*.txt"))[:count]]
    found: dict[tuple[int, str], str] = {}
    with tarfile.open(source) as archive:
        for member in archive:
            stream = archive.extractfile(member) if member.name.endswith(".txt") else None
            if stream is not None:
                number = re.search(r"(\d+)\.txt$", member.name)
                found[int(number[1]) if number else 0, member.name] = stream.read().decode("utf-8")
    return [found[key] for key in sorted(found)[:count]]


def _generated(count: int) -> list[str]:
    """Articles of about eight sentences over a vocabulary with Zipf's frequencies; a fifth of the sentences is told
    again elsewhere with some words changed."""
    rng = random.Random(20260101)
    syllables = SYLLABLES.split()
    vocabulary = [
        "".join(rng.choices(syllables, k=rng.randint(2, 4))) + str(n % 7) * (n % 3 == 0) for n in range(20000)
    ]
    weights = [1.0 / (rank + 10) for rank in range(len(vocabulary))]
    told: list[list[str]] = []
    texts = []
    for _ in range(count):
        sentences = []
        for _ in range(rng.randint(5, 11)):
            if told and rng.random() < 0.2:
                words = list(rng.choice(told))
                for place in rng.sample(range(len(words)), len(words) // 5):
                    words[place] = rng.choices(vocabulary, weights)[0]
            else:
                words = rng.choices(vocabulary, weights, k=rng.randint(8, 28))
            told.append(words)
            sentences.append(" ".join(words).capitalize() + ".")
        texts.append("\n".join(" ".join(sentences[at : at + 3]) for at in range(0, len(sentences), 3)))
    return texts
