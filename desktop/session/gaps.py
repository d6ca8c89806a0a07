"""What one article alone says and what one leaves out: found when a view asks for it, not with every comparison."""

from __future__ import annotations

from desktop import engine
from desktop.model import Collation, Gaps


def gaps_of(collation: Collation) -> Gaps:
    """See `engine.find_gaps`."""
    return engine.find_gaps(collation)
