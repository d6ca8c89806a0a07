"""The engine's memory of judgements, loaded when there is something to remember."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from desktop.model import Collation, Finding, Judgement, Place, Project
from desktop.session.rooms import later

_REMEMBERING = "desktop.engine.remembering"

recalled: Callable[
    [Project, Collation, Iterable[Finding]], tuple[tuple[Finding, tuple[str, ...], Judgement | None], ...]
] = later(_REMEMBERING, "recalled")
speaking: Callable[[Sequence[Judgement], Sequence[Collation]], frozenset[str]] = later(_REMEMBERING, "speaking")
since_judged: Callable[[Finding, Judgement, Collation], tuple[Place, ...]] = later(_REMEMBERING, "since_judged")
_with_remembered: Callable[[Project, Collation], Project] = later(_REMEMBERING, "with_remembered")


def with_remembered(project: Project, collation: Collation) -> Project:
    """As the engine's; at once where nothing was judged or nothing found."""
    return _with_remembered(project, collation) if project.judgements and collation.findings else project
