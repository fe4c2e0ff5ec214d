"""Replies on a screen: words, numbered choices, progress, the verbs. Knows widths and colours, no dialog.

Where the output is no terminal, it is plain text: no colours, and every paragraph on one line.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.segment import Segment, Segments
from rich.table import Table
from rich.text import Text

from bot.adapters.terminal.keys import is_rating, key
from bot.adapters.terminal.output import write
from bot.dialogue.turn import TEXT_LIMIT, Reply, Turn

_MARKED = re.compile(
    r"[*_`\[\]<>&\\~|#]|^\s*([-+]|[0-9]+[.)])\s|^\s*[-=]{2,}\s*$|^ {4}|\n\s*\n", re.MULTILINE
)
"""Whether CommonMark would show a text as anything but its words."""
WIDEST = 84
"""Columns. Longer lines are hard to read."""
_NARROW = 60
_UNBROKEN = 2 * TEXT_LIMIT
"""Columns that hold any paragraph on one line, in wide characters too."""
_STYLES = {"danger": "bold", "help": "bold", "why": "italic", "offer": "bold"}
_CLEAR = "\x1b[2J\x1b[3J\x1b[H"
"""The screen, then what scrolls above it, where some terminals move what was on the screen."""


class Screen:
    """Prints to the standard output. Its methods raise OutputError."""

    def __init__(self, title: str) -> None:
        self._console = Console(
            file=StringIO(),  # it only renders: `write` is what meets a full disk
            highlight=False,
            markup=False,
            emoji=False,
            force_terminal=sys.stdout.isatty(),  # FORCE_COLOR must not put escapes into a file
        )
        self._title = title
        self._last: tuple[Reply, ...] = ()
        self._answered = self._remaining = 0

    def head(self) -> None:
        self._print(
            Text(),
            Text(self._title, "bold"),
            Text("Ctrl-C, or the word pause: leave for now, and go on later.", "dim"),
        )

    def show(self, turn: Turn) -> None:
        self._last = turn.replies
        self._answered, self._remaining = turn.answered, turn.remaining
        settled = [self._prose(turn.settled.text, "green")] if turn.settled else []
        self._print(*settled, *self._replies(turn.replies))

    def show_again(self) -> None:
        """What is to be answered, once more."""
        self._print(*self._replies([reply for reply in self._last if reply.choices][-1:] or self._last[-1:]))

    def show_document(self, text: str) -> None:
        """As it is, to be copied."""
        write(f"\n{text}\n")

    def say(self, text: str, style: str = "bold") -> None:
        """Words of the terminal's own."""
        self._print(Text(text, style), Text())

    def hide(self) -> str:
        """Clear what is on the screen and above it. Returns what remains, in words."""
        console = self._console
        if not console.is_terminal:
            return (
                "What was written so far is not on a screen that could be cleared, and stays where it went."
            )
        if console.is_dumb_terminal:
            write("\n" * console.height)
            return "This terminal cannot be cleared. What was shown is out of view, further up."
        write(_CLEAR)
        return (
            "This screen was cleared, and what scrolls above it too. Some terminals keep a copy all the same."
        )

    @property
    def _width(self) -> int:
        """Asked for each time, since a window may change."""
        return min(self._console.width, WIDEST) if self._console.is_terminal else _UNBROKEN

    def _replies(self, replies: Sequence[Reply]) -> Iterator[RenderableType]:
        for reply in replies:
            yield Text()
            if reply.step is not None and reply.verbs:
                yield self._progress()
            yield self._prose(reply.text, _STYLES.get(reply.kind, ""))
            if reply.choices:
                yield Padding(_choices(reply), (0, 0, 0, 2))
            footer = ", or ".join(part for part in (_way(reply), " · ".join(reply.verbs)) if part)
            if footer:
                yield Text(f"type {footer}", "dim")
        yield Text()

    def _prose(self, text: str, style: str) -> RenderableType:
        """CommonMark folds single line breaks; here, as on the chat platforms, they are meant."""
        if not _MARKED.search(text):
            return Text(text, style)
        from rich.markdown import Markdown  # noqa: PLC0415 (a fifth of a start, and most questions need none)

        return Markdown(re.sub(r"(?<!\n)\n(?!\n)", "  \n", text), style=style)

    def _progress(self) -> Text:
        whole = self._answered + self._remaining
        text = f"{self._answered} answered, {self._remaining} to go"
        if self._console.is_terminal and self._width >= _NARROW and whole:
            filled = round(20 * self._answered / whole)
            text = "━" * filled + "─" * (20 - filled) + "  " + text
        return Text(text, "dim")

    def _print(self, *parts: RenderableType) -> None:
        options = self._console.options.update(width=self._width)
        with self._console.capture() as captured:
            for part in parts:
                lines = [_stripped(line) for line in self._console.render_lines(part, options, pad=False)]
                while len(lines) > 1 and not lines[0]:  # rich begins a list with an empty line
                    lines.pop(0)
                for line in lines:
                    self._console.print(Segments([*line, Segment.line()]), end="", crop=False)
        write(captured.get())


def _stripped(line: Iterable[Segment]) -> list[Segment]:
    """Without the spaces up to the edge, which would wrap when the window is made narrower."""
    segments = list(line)
    while segments:
        text = segments[-1].text.rstrip(" ")
        if text:
            segments[-1] = segments[-1]._replace(text=text)
            break
        segments.pop()
    return segments


def _choices(reply: Reply) -> RenderableType:
    """One a line with its key before it; numbers that are their own keys on one line."""
    ratings = [choice.id for choice in reply.choices if is_rating(reply, choice)]
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(justify="right", style="cyan", no_wrap=True)
    table.add_column()
    for number, choice in enumerate(reply.choices, 1):
        if choice.id not in ratings:
            label = Text(("✓ " if choice.chosen else "") + choice.label)
            if choice.about:
                label.append(f"\n{choice.about}", "dim")
            table.add_row(key(reply, choice, number), label)
    if not ratings:
        return table
    lines = Table.grid()
    lines.add_row(Text(" · ".join(ratings), "cyan"))
    if table.row_count:
        lines.add_row(table)
    return lines


def _way(reply: Reply) -> str:
    """How the keys are used."""
    keys = [key(reply, choice, number) for number, choice in enumerate(reply.choices, 1)]
    numbers = [one for one in keys if one.isdecimal()]
    if len(numbers) < 2:
        return "".join(numbers)
    if reply.kind == "several":
        return f"one or more, such as {numbers[0]} and {numbers[min(2, len(numbers) - 1)]}"
    return f"{numbers[0]} {'or' if len(numbers) == 2 else 'to'} {numbers[-1]}"
