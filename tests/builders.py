"""Small makers of model values, so that a test names only what it is about."""

from __future__ import annotations

from desktop.model import Document


def document(text: str, document_id: str = "a", title: str = "") -> Document:
    return Document(id=document_id, title=title or document_id.upper(), text=text)
