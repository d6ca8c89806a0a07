"""The comparison itself: pure functions from articles to a Collation. No Qt, no files but its own word lists.

A name of this list loads its module when it is first used: the window starts without the comparison.
"""

from typing import TYPE_CHECKING

from desktop.loading import on_first_use

if TYPE_CHECKING:
    from desktop.engine.anchoring import reattach
    from desktop.engine.edits import word_difference
    from desktop.engine.gaps import find_gaps
    from desktop.engine.nearest import nearest_figures
    from desktop.engine.pipeline import collate, narrowed
    from desktop.engine.quantities import find_quantities
    from desktop.engine.remembering import with_remembered
    from desktop.engine.segmentation import split_sentences
    from desktop.engine.sentence_similarity import similarity
    from desktop.engine.sharing import shared_copy
    from desktop.engine.workings import Workings

__all__ = [
    "Workings",
    "collate",
    "find_gaps",
    "find_quantities",
    "narrowed",
    "nearest_figures",
    "reattach",
    "shared_copy",
    "similarity",
    "split_sentences",
    "with_remembered",
    "word_difference",
]

__getattr__ = on_first_use(
    __name__,
    {
        "anchoring": ("reattach",),
        "edits": ("word_difference",),
        "gaps": ("find_gaps",),
        "nearest": ("nearest_figures",),
        "pipeline": ("collate", "narrowed"),
        "quantities": ("find_quantities",),
        "remembering": ("with_remembered",),
        "segmentation": ("split_sentences",),
        "sentence_similarity": ("similarity",),
        "sharing": ("shared_copy",),
        "workings": ("Workings",),
    },
)
