"""A PDF as somebody reads it: its pages as text, and whether each sign has a shape."""

from __future__ import annotations

import re

import pypdfium2


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]
    finally:
        document.close()


def words(pdf: bytes) -> str:
    """All of it on one line: where a line breaks is nobody's affair."""
    return re.sub(r"\s+", " ", " ".join(pages(pdf)))
