"""What would be live is seen to be: the reading that all that is sent is held against."""

from __future__ import annotations

import pytest

from tests.hostile.readings import on_discord, on_telegram

TELEGRAM = {
    "see https://a.example/x now": "https://a.example/x",
    "a.com": "a.com",
    "sub.a.co.jp/x": "sub.a.co.jp/x",
    "tg://user?id=1": "tg://user?id=1",
    "1.2.3.4": "1.2.3.4",
    "me@a.org": "me@a.org",
    "(@ann)": "@ann",
    "/start": "/start",
    "#tag": "#tag",
    "$JPY": "$JPY",
    "+81 3 1234 5678": "+81 3 1234 5678",
    "<b>loud</b>": "loud",
    "<a href='tg://user?id=1'>ann</a>": "tg://user?id=1",
}
DISCORD = {
    "see https://a.example/x now": "https://a.example/x",
    "<@123>": "<@123>",
    "<@&1>": "<@&1>",
    "@everyone": "@everyone",
    "<#12>": "<#12>",
    "<:a:12>": "<:a:12>",
    "<t:1:R>": "<t:1:R>",
    "</a:12>": "</a:12>",
    "[a](https://x.example)": "[a](https://x.example",
    "discord.gg/abc": "discord.gg/abc",
    "**loud**": "loud",
    "*a*": "a",
    "_a_": "a",
    "__a__": "a",
    "||a||": "a",
    "~~a~~": "a",
    "`a`": "a",
    "```a```": "a",
    "# a": "a",
    "-# a": "a",
    "> a": "a",
}
BROKEN = ("https:\u2060//a.\u2060com", "@\u2060ann", "/\u2060start", "#\u2060tag", "me@\u2060a.\u2060org")


@pytest.mark.parametrize(("text", "live"), TELEGRAM.items())
def test_what_telegram_makes_live(text: str, live: str) -> None:
    assert live in [one.text for one in on_telegram(text)[1]]


@pytest.mark.parametrize(("text", "live"), DISCORD.items())
def test_what_discord_makes_live(text: str, live: str) -> None:
    assert live in [one.text for one in on_discord(text)]


@pytest.mark.parametrize("text", BROKEN)
def test_what_is_broken_is_live_nowhere(text: str) -> None:
    assert [*on_telegram(text)[1], *on_discord(text)] == []


@pytest.mark.parametrize("text", [r"\*\*loud\*\*", r"\<@1\>", r"\`a\`", r"\_\_a\_\_", r"\[a\](x)", r"\# a"])
def test_what_is_escaped_is_live_nowhere_on_discord(text: str) -> None:
    assert on_discord(text) == ()
