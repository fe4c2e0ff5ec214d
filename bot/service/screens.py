"""A turn laid out as messages, the same on every platform. Pure: platforms only draw what stands here.

Replies that belong together become one message, since each message is a sound, a wait and a thing to scroll
past. What is told and stays (`say`) is never in one message with the question, which is frozen once answered.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from bot.dialogue.model import Dialog
from bot.dialogue.prompts import DONE
from bot.dialogue.turn import TEXT_LIMIT, Choice, Reply, Turn
from bot.service.buttons import ASIDE, LOOK, PRESS, TOGGLE, WRITE, Buttons, act_of

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


@dataclass(frozen=True, slots=True)
class Screen:
    """One message. `head` is a first line that gives nothing away on a locked screen; "" for none.

    `text` is CommonMark with nothing but emphasis, lists and line breaks, at most TEXT_LIMIT characters.
    `kind` is that of its last reply. `form` opens a place to write the answer, where the platform has one.
    `verbs` are the engine's own, always in reach. `private`: to be kept from being passed on. `again`: the
    data of a button that shows a long list once more, "" for all else.
    """

    head: str = field(repr=False)
    text: str = field(repr=False)
    kind: str
    choices: tuple[Button, ...] = field(default=(), repr=False)
    verbs: tuple[Button, ...] = field(default=(), repr=False)
    form: Button | None = field(default=None, repr=False)
    step: str | None = None
    private: bool = False
    again: str = ""

    @property
    def live(self) -> bool:
        """Whether anything on it can be pressed."""
        return bool(self.choices or self.verbs or self.form)


def lay_out(turn: Turn, dialog: Dialog, buttons: Buttons, nonce: str) -> tuple[Screen, ...]:
    """The messages of a turn, in order."""
    layout = _Layout(turn, dialog, buttons, nonce)
    return tuple(layout.screen(group) for group in _grouped(turn.replies))


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


@dataclass(frozen=True, slots=True)
class _Layout:
    turn: Turn
    dialog: Dialog
    buttons: Buttons
    nonce: str

    def screen(self, group: Sequence[Reply]) -> Screen:
        last, phrases = group[-1], self.dialog.phrases
        act = ASIDE if any(reply.kind in _STAYS for reply in group) else PRESS
        offered = {choice.id for choice in last.choices}
        form = None
        if last.kind in WRITTEN or (last.kind == "weigh" and DONE in offered):
            form = Button(phrases["choice_write"].source, self._write(WRITE, last.step))
        return Screen(
            self._head(group),
            "\n\n".join(reply.text.strip() for reply in group if reply.text.strip()),
            last.kind,
            tuple([self._choice(last, choice, act) for choice in last.choices]),
            tuple(
                [
                    Button(phrases[f"verb_{verb}"].source, self._write(act, last.step, own))
                    for verb in last.verbs
                    if (own := f"do:{verb}") not in offered
                ]
            ),
            form,
            last.step,
            any(reply.private for reply in group),
            self._again(last, act) if len(last.choices) > _LONG else "",
        )

    def _choice(self, reply: Reply, choice: Choice, act: str) -> Button:
        if choice.ticks or (reply.kind == "several" and ":" not in choice.id):
            act = TOGGLE
        data = self._write(act, reply.step, choice.id)
        beside = not choice.ticks and any(one.ticks for one in reply.choices)
        own = choice.id.startswith("do:") or beside
        return Button(choice.label, data, choice.about, choice.chosen, own)

    def _again(self, reply: Reply, act: str) -> str:
        if reply.again:
            return self._write(act, None, reply.again)
        return self._write(LOOK, reply.step) if reply.step is not None else ""

    def _write(self, act: str, step: str | None, choice: str | None = None) -> str:
        return self.buttons.write(act, self.nonce, self.turn.session.turn, step, choice)

    def _head(self, group: Sequence[Reply]) -> str:
        turn, phrases = self.turn, self.dialog.phrases
        if any(reply.kind in URGENT for reply in group):
            return ""
        whole = turn.answered + turn.remaining
        if group[-1].step is None or not group[-1].verbs or not whole:
            return phrases["head"].source
        filled = _BAR * turn.answered // whole
        places = {"answered": turn.answered, "remaining": turn.remaining}
        told = phrases["progress"].fill(lambda place: str(places[place.name]))
        return "▰" * filled + "▱" * (_BAR - filled) + "  " + told
