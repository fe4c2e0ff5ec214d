"""HTML as Telegram reads it."""

from __future__ import annotations

import pytest

from .markup import Entity, parse_html, trimmed, units
from .refusals import RefusedError


def entity(kind: str, offset: int, length: int, **more: str) -> Entity:
    return {"type": kind, "offset": offset, "length": length, **more}


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("a &lt; b &amp;&amp; c &gt; d &quot;e&quot; &#39; &#x1F600;", 'a < b && c > d "e" \' 😀', []),
        ("<b>bold</b> <i>it</i>", "bold it", [entity("bold", 0, 4), entity("italic", 5, 2)]),
        ("<B>x</B>", "x", [entity("bold", 0, 1)]),
        ("😀<b>x</b>", "😀x", [entity("bold", 2, 1)]),
        ("<b>日本</b>語", "日本語", [entity("bold", 0, 2)]),
        ("<b>a<i>b</i></b>", "ab", [entity("bold", 0, 2), entity("italic", 1, 1)]),
        ("<s>a</s><u>b</u>", "ab", [entity("strikethrough", 0, 1), entity("underline", 1, 1)]),
        ("<tg-spoiler>a</tg-spoiler>", "a", [entity("spoiler", 0, 1)]),
        ('<span class="tg-spoiler">a</span>', "a", [entity("spoiler", 0, 1)]),
        (
            '<a href="https://x.example/?a=1&amp;b=2">x</a>',
            "x",
            [entity("text_link", 0, 1, url="https://x.example/?a=1&b=2")],
        ),
        ("<a href='https://x.example'>x</a>", "x", [entity("text_link", 0, 1, url="https://x.example")]),
        ("<code>a</code>", "a", [entity("code", 0, 1)]),
        ('<pre><code class="language-python">a</code></pre>', "a", [entity("pre", 0, 1, language="python")]),
        ("<blockquote expandable>a</blockquote>", "a", [entity("expandable_blockquote", 0, 1)]),
        ("<b></b>a", "a", []),
    ],
)
def test_what_is_well_formed(source: str, text: str, entities: list[Entity]) -> None:
    assert parse_html(source) == (text, entities)


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("日<br>", 'Unsupported start tag "br" at byte offset 3'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("i <3", "Unclosed start tag at byte offset 2"),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ('<a href="x>y</a>', 'Unclosed start tag "a" at byte offset 0'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("you & me", "Unescaped & at byte offset 4"),
        ("a&nbsp;b", "Unescaped & at byte offset 1"),
        ("a > b", "Unescaped > at byte offset 2"),
    ],
)
def test_what_is_not(source: str, why: str) -> None:
    with pytest.raises(RefusedError) as refused:
        parse_html(source)
    assert refused.value.code == 400
    assert refused.value.description == f"Bad Request: can't parse entities: {why}"


def test_lengths_are_those_of_utf_16() -> None:
    assert [units("a"), units("日"), units("😀"), units("👩‍👧")] == [1, 1, 2, 5]


def test_white_space_around_goes_and_marks_shrink_with_it() -> None:
    text, entities = parse_html("\n <b> x \n</b>")
    assert trimmed(text, entities) == ("x", [entity("bold", 0, 1)])
