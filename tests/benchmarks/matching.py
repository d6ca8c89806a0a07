"""What matching finds and costs, as ratios within one run: `python -m tests.benchmarks.matching [--data PATH]`.

* Candidates: the share of the sentence pairs of different articles with an idf-cosine of 0.5 (0.7) or more that the
  search proposes and scores, and its processor time against the exact sparse product (needs scipy).
* Collation: processor time of all stages against scoring all sentence pairs with rapidfuzz's token_set_ratio,
  measured on a sample of the pairs and scaled up.
* Word difference of two whole articles against difflib's.

Ratios of one run can be compared between machines; seconds cannot.
"""

from __future__ import annotations

import argparse
import math
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from desktop.engine import candidates, collate, word_difference
from desktop.engine.cancellation import Watch
from desktop.engine.kinship import Kin
from desktop.engine.prepared import Sentence, prepare
from desktop.engine.segmentation import segment
from desktop.engine.sentence_similarity import Weights
from desktop.model import CollationOptions, Document
from tests.benchmarks.corpus import articles

Result = TypeVar("Result")


def timed(work: Callable[[], Result]) -> tuple[Result, float]:
    """The result and the processor seconds it took."""
    started = time.process_time()
    result = work()
    return result, time.process_time() - started


def prepared(documents: Sequence[Document]) -> list[Sentence]:
    texts = {document.id: document.text for document in documents}
    return list(prepare([one for document in documents for one in segment(document)], texts))


def search(sentences: Sequence[Sentence]) -> set[tuple[int, int]]:
    """The pairs that the engine would score."""
    weights = Weights(one.profile for one in sentences)
    kin = Kin(stem for one in sentences for stem in one.profile.vocabulary)
    least = CollationOptions().min_similarity
    return set(candidates.pairs(sentences, weights, kin, Watch(), least))


def exact_pairs(sentences: Sequence[Sentence], least: float) -> dict[tuple[int, int], float]:
    """All pairs of sentences of different articles with at least that idf-cosine, by the sparse product of all with
    all, a thousand rows at a time."""
    import numpy
    from scipy import sparse

    frequency = Counter(stem for one in sentences for stem in one.profile.vocabulary)
    columns = {stem: number for number, stem in enumerate(sorted(frequency))}
    rows, places, values = [], [], []
    for number, one in enumerate(sentences):
        weights = {stem: math.log(len(sentences) / frequency[stem]) for stem in one.profile.vocabulary}
        norm = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        for stem, weight in weights.items():
            rows.append(number)
            places.append(columns[stem])
            values.append(weight / norm)
    matrix = sparse.csr_matrix((values, (rows, places)), shape=(len(sentences), len(columns)))
    turned = matrix.T.tocsr()
    documents = numpy.array([one.document for one in sentences])
    found: dict[tuple[int, int], float] = {}
    for start in range(0, len(sentences), 1000):
        product = (matrix[start : start + 1000] @ turned).tocoo()
        left, right = product.row + start, product.col
        wanted = (product.data >= least) & (left < right) & (documents[left] != documents[right])
        found.update(
            zip(
                zip(left[wanted].tolist(), right[wanted].tolist(), strict=True),
                product.data[wanted].tolist(),
                strict=True,
            )
        )
    return found


def candidate_table(documents: Sequence[Document]) -> None:
    sentences = prepared(documents)
    proposed, seconds = timed(lambda: search(sentences))
    print(
        f"candidates: {len(documents)} articles, {len(sentences)} sentences: {len(proposed)} pairs in {seconds:.2f} s"
    )
    try:
        import scipy  # noqa: F401
    except ImportError:
        print("  (install scipy to compare with the exact sparse product)")
        return
    exact, exact_seconds = timed(lambda: exact_pairs(sentences, 0.5))
    for least in (0.5, 0.7):
        wanted = [pair for pair, cosine in exact.items() if cosine >= least]
        hit = sum(pair in proposed for pair in wanted)
        print(f"  idf-cosine >= {least}: {hit} of {len(wanted)} pairs found ({hit / max(1, len(wanted)):.4f})")
    print(f"  exact product {exact_seconds:.2f} s: {exact_seconds / seconds:.1f} times the search")


def collation_table(documents: Sequence[Document]) -> None:
    sentences = [one.text for one in prepared(documents)]
    stages: dict[str, float] = {}

    def note(stage: str, done: int, total: int) -> None:
        stages.setdefault(stage, time.process_time())

    started = time.process_time()
    result, seconds = timed(lambda: collate(documents, on_progress=note))
    order = [*stages.items(), ("end", started + seconds)]
    costs = ", ".join(f"{one} {after - begun:.2f}" for (one, begun), (_, after) in pairwise(order))
    rng = random.Random(7)
    sample = [(rng.choice(sentences), rng.choice(sentences)) for _ in range(20000)]
    _, sampled = timed(lambda: [fuzz.token_set_ratio(one, other) for one, other in sample])
    every = sampled / len(sample) * len(sentences) * (len(sentences) - 1) / 2
    print(f"collation: {len(documents)} articles, {len(result.matches)} matches in {seconds:.2f} s ({costs})")
    print(f"  token_set_ratio of all pairs {every:.0f} s: {every / seconds:.1f} times the collation")


def difference_table(documents: Sequence[Document]) -> None:
    left = " ".join(document.text for document in documents[0:60:2])
    right = " ".join(document.text for document in documents[0:61:3])
    edits, seconds = timed(lambda: word_difference(left, right))
    words, others = left.casefold().split(), right.casefold().split()
    _, fast = timed(lambda: Indel.opcodes(words, others))
    _, slow = timed(lambda: SequenceMatcher(None, words, others, autojunk=False).get_opcodes())
    print(
        f"word difference: {len(words)} and {len(others)} words, {len(edits)} runs in {seconds:.3f} s with its places"
    )
    print(f"  the words alone: difflib {slow:.4f} s, Indel {fast:.4f} s, {slow / max(fast, 1e-6):.1f} times faster")


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, help="a folder or .tar archive of .txt articles; generated ones without")
    parser.add_argument("--articles", type=int, nargs="+", default=[1000], help="how many, one run for each")
    parser.add_argument("--only", choices=("candidates", "collation", "difference"))
    chosen = parser.parse_args(arguments)
    for count in chosen.articles:
        documents = articles(count, chosen.data)
        for name, table in (
            ("candidates", candidate_table),
            ("collation", collation_table),
            ("difference", difference_table),
        ):
            if chosen.only in (None, name):
                table(documents)


if __name__ == "__main__":
    main(sys.argv[1:])
