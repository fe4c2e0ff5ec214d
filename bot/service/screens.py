"""A turn laid out as messages, the same on every platform. Pure: platforms only draw what stands here.

Replies that belong together become one message, since each message is a sound, a wait and a thing to scroll
past. What is told and stays (`say`) is never in one message with the question, which is frozen once answered.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from bot.dialogue.model import Dialog
from bot.dialogue.prompts import DONE
from bot.dialogue.turn import TEXT_LIMIT, Reply, Turn
from bot.service.buttons import ASIDE, LOOK, PRESS, TOGGLE, WRITE, Buttons, Write, act_of

WRITTEN: Final = frozenset(("number", "yen", "date", "text"))
"""Questions whose answer is written, in a form where the platform has one."""
URGENT: Final = frozenset(("danger", "help"))
"""Numbers to call stand first, with nothing above them."""
_STAYS: Final = frozenset(("summary", "danger", "help", "export", "keepsake"))
"""Worth keeping in view: what is pressed below them comes as a message of its own."""
_TOLD: Final = frozenset(("say", "summary", "card", "recap"))
_LONG: Final = 8
"""Choices; more may be shown a page at a time."""
_BAR: Final = 8


class Button(NamedTuple):
    """`data` is what comes back of a press (`bot.service.buttons`). `chosen`: ticked in a draft.

    `own`: none of the options but the engine's, such as "Carry on" or "Make it" below a list. A named tuple
    like `Turn`: a question has nine of them.
    """

    label: str
    data: str
    about: str = ""
    chosen: bool = False
    own: bool = False

    @property
    def toggles(self) -> bool:
        return act_of(self.data) == TOGGLE


class Screen(NamedTuple):
    """One message. `head` is a first line that gives nothing away on a locked screen; "" for none.

    `text` is CommonMark with nothing but emphasis, lists and line breaks, at most TEXT_LIMIT characters.
    `kind` is that of its last reply. `form` opens a place to write the answer, where the platform has one.
    `verbs` are the engine's own, always in reach. `private`: to be kept from being passed on. `again`: the
    data of a button that shows a long list once more, "" for all else.
    """

    head: str
    text: str
    kind: str
    choices: tuple[Button, ...] = ()
    verbs: tuple[Button, ...] = ()
    form: Button | None = None
    step: str | None = None
    private: bool = False
    again: str = ""

    def __repr__(self) -> str:
        """Without its words, like every value of this house."""
        return f"Screen({self.kind!r})"

    @property
    def live(self) -> bool:
        """Whether anything on it can be pressed."""
        return bool(self.choices or self.verbs or self.form)


def lay_out(turn: Turn, dialog: Dialog, buttons: Buttons, nonce: str) -> tuple[Screen, ...]:
    """The messages of a turn, in order."""
    return tuple([_screen(group, turn, dialog, buttons, nonce) for group in _grouped(turn.replies)])


def notice(dialog: Dialog, key: str, **places: str) -> Screen:
    """A sentence of the engine's own outside of any turn."""
    text = dialog.phrases[key].fill(lambda place: places[place.name])
    return Screen(dialog.phrases["head"].source, text, "notice")


def _grouped(replies: Sequence[Reply]) -> Iterator[list[Reply]]:
    group: list[Reply] = []
    length = 0
    for reply in replies:
        if group and (length + 2 + len(reply.text) > TEXT_LIMIT or _apart(group[-1], reply)):
            yield group
            group, length = [], 0
        group.append(reply)
        length += len(reply.text) + (2 if length else 0)
    if group:
        yield group


def _apart(before: Reply, reply: Reply) -> bool:
    return bool(before.choices or before.verbs) or (before.kind in _TOLD and reply.step is not None)


def _screen(group: Sequence[Reply], turn: Turn, dialog: Dialog, buttons: Buttons, nonce: str) -> Screen:
    last, phrases = group[-1], dialog.phrases
    act, private = PRESS, False
    for reply in group:
        act = ASIDE if reply.kind in _STAYS else act
        private = private or reply.private
    write = buttons.writer(nonce, turn.session.turn, last.step)
    offered = {choice.id for choice in last.choices}
    form = None
    if last.kind in WRITTEN or (last.kind == "weigh" and DONE in offered):
        form = Button(phrases["choice_write"].source, write(WRITE, None))
    return Screen(
        _head(group, turn, dialog),
        "\n\n".join([text for reply in group if (text := reply.text.strip())]),
        last.kind,
        tuple(_choices(last, act, write)),
        tuple(
            [
                Button(phrases[f"verb_{verb}"].source, write(act, own))
                for verb in last.verbs
                if (own := f"do:{verb}") not in offered
            ]
        ),
        form,
        last.step,
        private,
        _again(last, act, buttons.writer(nonce, turn.session.turn, None), write)
        if len(last.choices) > _LONG
        else "",
    )


def _choices(reply: Reply, act: str, write: Write) -> list[Button]:
    ticks = any(choice.ticks for choice in reply.choices)
    several = reply.kind == "several"
    return [
        Button(
            choice.label,
            write(TOGGLE if choice.ticks or (several and ":" not in choice.id) else act, choice.id),
            choice.about,
            choice.chosen,
            (ticks and not choice.ticks) or choice.id.startswith("do:"),
        )
        for choice in reply.choices
    ]


def _again(reply: Reply, act: str, write: Write, write_here: Write) -> str:
    if reply.again:
        return write(act, reply.again)
    return write_here(LOOK, None) if reply.step is not None else ""


def _head(group: Sequence[Reply], turn: Turn, dialog: Dialog) -> str:
    phrases = dialog.phrases
    if any(reply.kind in URGENT for reply in group):
        return ""
    whole = turn.answered + turn.remaining
    if group[-1].step is None or not group[-1].verbs or not whole:
        return phrases["head"].source
    filled = _BAR * turn.answered // whole
    places = {"answered": turn.answered, "remaining": turn.remaining}
    told = phrases["progress"].fill(lambda place: str(places[place.name]))
    return "▰" * filled + "▱" * (_BAR - filled) + "  " + told
