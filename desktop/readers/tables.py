"""Rows of tables as lines of a text."""

from __future__ import annotations

SHORT_CELL = 80
"""Code points; cells of longer text are paragraphs in a layout, not values in a table."""


def add_row(lines: list[str], cells: list[list[str]]) -> None:
    """Add a table's row: as one line when its cells are short values, else each paragraph as its own."""
    if all(len(cell) <= 1 and len("".join(cell)) <= SHORT_CELL for cell in cells):
        line = " | ".join("".join(cell) for cell in cells).strip(" |")
        if line:
            lines.append(line)
    else:
        lines += [line for cell in cells for line in cell]
