"""Classes of which many are made: values, though Python does not keep them from being changed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.engine.made_often import made_often


@made_often()
class Point:
    """By its place."""

    x: int
    y: int = 0


@made_often(eq=False)
class Mark:
    """By itself."""

    x: int


def test_two_with_the_same_fields_are_equal_and_have_nothing_else() -> None:
    assert Point(1) == Point(1, 0) != Point(1, 1)
    assert replace(Point(1), y=2) == Point(1, 2)
    assert not hasattr(Point(1), "__dict__")
    with pytest.raises(TypeError, match="unhashable"):
        hash(Point(1))


def test_one_that_is_equal_to_itself_only_can_be_a_key() -> None:
    one, other = Mark(1), Mark(1)
    assert one != other
    assert {one: "one", other: "other"}[one] == "one"
