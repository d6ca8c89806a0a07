"""The comparison itself: pure functions from articles to a Collation. No Qt, no files but its own word lists."""

from desktop.engine.anchoring import reattach
from desktop.engine.edits import word_difference
from desktop.engine.pipeline import collate, narrowed
from desktop.engine.quantities import find_quantities
from desktop.engine.remembering import with_remembered
from desktop.engine.segmentation import split_sentences
from desktop.engine.sentence_similarity import similarity
from desktop.engine.sharing import shared_copy

__all__ = [
    "collate",
    "find_quantities",
    "narrowed",
    "reattach",
    "shared_copy",
    "similarity",
    "split_sentences",
    "with_remembered",
    "word_difference",
]
