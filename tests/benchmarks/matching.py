"""What matching finds and costs, as ratios within one run: `python -m tests.benchmarks.matching [--data PATH]`.

* Candidates: the share of the sentence pairs of different articles with an idf-cosine of 0.5 (0.7) or more that the
  search proposes, and its processor time against the exact sparse product with scipy. Both start from the sentences'
  sets of words and end with numbers of pairs; the search looks once at sentences with the same words, the product at
  all of them (and, in a second line, at the different ones only).
* Collation: processor time of all stages against scoring all sentence pairs with rapidfuzz's token_set_ratio,
  measured on a sample of the pairs and scaled up.
* One article added, replaced or taken away: processor time as a share of the comparison from nothing, by stages, and
  how many results of each kind were made anew of those that were made from nothing.
* Word difference of two whole articles against difflib's.

With `--repeat` each is measured so many times in turn and the least counts: other work on the machine only adds, and
more to what needs much memory than to what does not.

All under the setting of the garbage collector that the comparison's own process has. Each part also says how much
memory the process has held at most so far. Ratios of one run can be compared between machines; seconds cannot.
"""

from __future__ import annotations

import argparse
import gc
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from desktop.engine import Workings, collate, rarest, word_difference
from desktop.engine.cancellation import Watch
from desktop.engine.prepared import Sentence, prepare
from desktop.engine.segmentation import segment
from desktop.engine.sentence_similarity import Weights
from desktop.model import Document
from desktop.session.worker import COLLECT_SELDOM
from tests.benchmarks.corpus import articles

try:
    import resource
except ImportError:  # Windows
    resource = None

Result = TypeVar("Result")


def timed(work: Callable[[], Result], repeat: int = 1) -> tuple[Result, float]:
    """The result and the processor seconds it took, the least of so many times."""
    least = float("inf")
    for _ in range(repeat):
        started = time.process_time()
        result = work()
        least = min(least, time.process_time() - started)
    return result, least


def prepared(documents: Sequence[Document]) -> list[Sentence]:
    texts = {document.id: document.text for document in documents}
    return list(prepare([one for document in documents for one in segment(document)], texts))


Found = tuple[list[frozenset[str]], list[tuple[int, list[int]]]]


def search(sentences: Sequence[Sentence]) -> Found:
    """The different sets of words, in the order in which they first stand, and for each the ones before it that are
    alike: what the engine does with very many sentences."""
    weights = Weights(one.profile for one in sentences)
    sets = list(dict.fromkeys(one.profile.vocabulary for one in sentences))
    return sets, list(rarest.alike(sets, weights, Watch()))


def peak() -> str:
    """The most memory that this process has held."""
    if resource is None:
        return "unknown here"
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return f"{held / (1 << 20 if sys.platform == 'darwin' else 1 << 10):.0f} MB"


def candidate_table(documents: Sequence[Document], every: int, repeat: int) -> None:
    sentences = prepared(documents)
    before = peak()
    (sets, found), seconds = timed(lambda: search(sentences), repeat)
    print(
        f"candidates: {len(documents)} articles, {len(sentences)} sentences, {len(sets)} different sets of words: "
        f"{sum(len(one) for _, one in found)} pairs of these in {seconds:.2f} s; peak memory {peak()} ({before} before)"
    )
    try:
        from tests.benchmarks.exact_product import Exact
    except ImportError:
        print("  To compare with the exact sparse product install scipy: uv run --group bench python -m ...")
        return
    known = {words: number for number, words in enumerate(sets)}
    numbers = [known[one.profile.vocabulary] for one in sentences]
    vocabularies, homes = [one.profile.vocabulary for one in sentences], [one.document for one in sentences]
    product, once = float("inf"), float("inf")
    for _ in range(repeat):
        exact = Exact(vocabularies, homes, every)
        recall = exact.recall(numbers, found)
        product = min(product, exact.seconds)
        different = Exact(sets, None, every)
        different.recall(list(range(len(sets))), found)
        once = min(once, different.seconds)
        seconds = min(seconds, timed(lambda: search(sentences))[1])
    if every > 1:
        print(f"  the exact product of one thousand rows in {every}, its time scaled up:")
    for least, hit, of, unequal, of_unequal in recall:
        print(
            f"  idf-cosine >= {least}: {hit} of {of} pairs found ({hit / max(1, of):.5f}); "
            f"of sentences with other words {unequal} of {of_unequal} ({unequal / max(1, of_unequal):.4f})"
        )
    print(f"  exact product {product:.2f} s: {product / seconds:.1f} times the search ({seconds:.2f} s)")
    print(f"  exact product of different sets only {once:.2f} s: {once / seconds:.1f} times the search")


class Stages(dict[str, float]):
    """When each stage of a comparison began, in processor seconds."""

    def __call__(self, stage: str, done: int, total: int) -> None:
        """As `on_progress` of `collate`."""
        self.setdefault(stage, time.process_time())

    def costs(self, end: float) -> dict[str, float]:
        """What each stage took, in the stages' order."""
        return {one: after - begun for (one, begun), (_, after) in pairwise([*self.items(), ("end", end)])}


def collation_table(documents: Sequence[Document], repeat: int) -> None:
    sentences = [one.text for one in prepared(documents)]
    stages = Stages()
    rng = random.Random(7)
    sample = [(rng.choice(sentences), rng.choice(sentences)) for _ in range(20000)]
    seconds, sampled = float("inf"), float("inf")
    for _ in range(repeat):
        stages.clear()
        sampled = min(sampled, timed(lambda: [fuzz.token_set_ratio(one, other) for one, other in sample])[1])
        started = time.process_time()
        result, took = timed(lambda: collate(documents, on_progress=stages))
        if took < seconds:
            costs, seconds = stages.costs(started + took), took
        sampled = min(sampled, timed(lambda: [fuzz.token_set_ratio(one, other) for one, other in sample])[1])
    told = ", ".join(f"{stage} {cost:.2f}" for stage, cost in costs.items())
    every = sampled / len(sample) * len(sentences) * (len(sentences) - 1) / 2
    print(f"collation: {len(documents)} articles, {len(result.matches)} matches in {seconds:.2f} s ({told})")
    print(f"  token_set_ratio of all pairs {every:.0f} s: {every / seconds:.1f} times the collation")
    print(f"  peak memory {peak()}; {'complete' if result.complete else 'partial: ' + '; '.join(result.missing)}")


def change_table(documents: Sequence[Document], repeat: int) -> None:
    """The last article, and one in the middle, come and go; a comparison in between goes back to what was before."""
    middle = len(documents) // 2
    few = documents[:-1]
    changes = {
        "added": (few, documents),
        "taken away": (documents, [*documents[:middle], *documents[middle + 1 :]]),
        "replaced": (few, [*few[:middle], replace(documents[-1], id=few[middle].id), *few[middle + 1 :]]),
    }
    print(f"changes: one article of {len(documents)}, as shares of the comparison from nothing")
    for name, (before, after) in changes.items():
        least: list[tuple[float, dict[str, float], Counter[str]]] = []
        for known in (None, before):
            measured = []
            for _ in range(repeat):
                workings, stages = Workings(), Stages()
                if known is not None:
                    collate(known, workings=workings)
                started = time.process_time()
                _, took = timed(partial(collate, after, workings=workings, on_progress=stages))
                measured.append((took, stages.costs(started + took), workings.made.copy()))
            least.append(min(measured, key=lambda one: one[0]))
        (whole, _, every), (took, costs, made) = least
        told = ", ".join(f"{stage} {cost / whole:.1%}" for stage, cost in costs.items())
        print(f"  {name}: {took / whole:.1%} of {whole:.2f} s ({told})")
        print("    made anew: " + ", ".join(f"{stage} {made[stage]} of {all_}" for stage, all_ in every.items()))


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
    parser.add_argument("--every", type=int, default=1, help="multiply one thousand rows in so many, to save time")
    parser.add_argument("--repeat", type=int, default=1, help="measure each so many times; the least counts")
    parser.add_argument("--only", choices=("candidates", "collation", "changes", "difference"))
    chosen = parser.parse_args(arguments)
    gc.set_threshold(*COLLECT_SELDOM)
    for count in chosen.articles:
        documents = articles(count, chosen.data)
        for name, table in (
            ("candidates", partial(candidate_table, every=chosen.every, repeat=max(1, chosen.repeat))),
            ("collation", partial(collation_table, repeat=max(1, chosen.repeat))),
            ("changes", partial(change_table, repeat=max(1, chosen.repeat))),
            ("difference", difference_table),
        ):
            if chosen.only in (None, name):
                table(documents)


if __name__ == "__main__":
    main(sys.argv[1:])
