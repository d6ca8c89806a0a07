"""Synoptic: the articles that report one story, side by side."""

__version__ = "0.1.0"
