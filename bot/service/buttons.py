"""What a button carries: keyed codes, so that nothing readable lies on a platform's servers.

    version · act · nonce of the talk · code of the question · code of the choice · turn in base 36
    1         p     Xy3_aBcD            k2Jd9s               0aQz_1             2f

At most 30 ASCII characters (Telegram allows 64 bytes of callback_data, Discord 100 characters of custom_id).
Codes are 36 bits of a keyed hash: the same for as long as the store lives, whatever an author reorders. The
person is whom the platform names, never the button; the nonce ties it to one talk of theirs, so that a button
from before they were forgotten, or one of somebody else's, opens nothing.
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import lru_cache
from hashlib import blake2b
from typing import Final

from bot.dialogue import reporting
from bot.dialogue.danger import detect
from bot.dialogue.events import Event, OptionChosen, OptionToggled, TextReceived
from bot.dialogue.keeping import PREFIX, choice_ids
from bot.dialogue.linking import CHOICES as LINKING
from bot.dialogue.menus import MOST_OTHERS
from bot.dialogue.model import RATINGS, Dialog, One, Question, Scale, Several, Weigh, YesNo
from bot.dialogue.offers import NO, YES
from bot.dialogue.prompts import DONE
from bot.dialogue.reminding import CHOICES as REMINDING
from bot.dialogue.struct import Struct
from bot.dialogue.verbs import EVENTS

PRESS: Final = "p"
"""A press; what comes of it may take the place of the message that the button stood in."""
ASIDE: Final = "a"
"""A press under a text worth keeping in view: what comes of it is a message of its own."""
TOGGLE: Final = "t"
"""One of several switched on or off."""
WRITE: Final = "w"
"""A form in which a text is written (Discord's modals)."""
LOOK: Final = "l"
"""Nothing happens: the question is shown again, for a platform that shows long lists a page at a time."""
DOOR: Final = "d"
"""Into another dialog; of no talk, so that it carries no nonce."""
NONCE_LENGTH: Final = 8
LONGEST: Final = 64
"""Bytes; Telegram's limit, the narrower one."""
_VERSION: Final = "1"
_NONE: Final = "------"
_FORM: Final = re.compile(r"1([patwld])([\w-]{8})([\w-]{6})([\w-]{6})([0-9a-z]{1,7})", re.ASCII)
_DIGITS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"


Write = Callable[[str, str | None], str]
"""The data of a button, of its act and its choice."""


class Press(Struct, frozen=True):
    """A button as it came back. `data`: of each chosen option. `text`: what was written in a form."""

    at: datetime
    data: tuple[str, ...]
    text: str | None = None
    hidden = ("data", "text")

    @property
    def aside(self) -> bool:
        return self._act == ASIDE

    @property
    def only_looks(self) -> bool:
        return self._act == LOOK

    @property
    def _act(self) -> str:
        return self.data[0][1:2] if self.data else ""


class _Read(Struct, frozen=True):
    act: str
    nonce: str
    step: str | None
    choice: str | None
    turn: int


class Buttons:
    """The codes of one dialog, both ways. Made once: about a millisecond for a thousand choices."""

    def __init__(self, key: bytes, dialog: Dialog) -> None:
        """`key`: at least 16 bytes that only this store has."""
        self._dialog = dialog
        self._steps: dict[str, str] = {}
        self._choices: dict[str, str] = {}
        self._names: dict[tuple[str, str], str] = {}
        for sort, name in _named(dialog):
            digest = blake2b(
                f"{sort}\0{name}".encode(), key=key, digest_size=9, person=b"tebiki-button"
            ).digest()
            # Two names with one code are less likely than 1 in 10^5 dialogs; the later takes other bits then.
            codes = (urlsafe_b64encode(digest[n:] + digest[:n]).decode()[:6] for n in range(9))
            code = next(code for code in codes if (sort, code) not in self._names and code != _NONE)
            (self._steps if sort == "step" else self._choices)[name] = code
            self._names[sort, code] = dialog.renamed.get(name, name) if sort == "step" else name

    def write(self, act: str, nonce: str, turn: int, step: str | None, choice: str | None = None) -> str:
        """The data of a button. Raises KeyError for a question or a choice that the dialog does not have."""
        return self.writer(nonce, turn, step)(act, choice)

    def writer(self, nonce: str, turn: int, step: str | None) -> Write:
        """As `write`, for all the buttons that stand with one question: of an act and a choice each."""
        question = self._steps[step] if step is not None else _NONE
        choices, number = self._choices, _base36(turn)

        def write(act: str, choice: str | None) -> str:
            chosen = choices[choice] if choice is not None else _NONE
            return f"{_VERSION}{act}{nonce}{question}{chosen}{number}"

        return write

    def read(self, press: Press, nonce: str | None) -> Event | None:
        """The event of a press; None if it was made by nobody, for another talk, or for a dialog long gone.

        `nonce` is None where it cannot be known and nothing can be altered.
        """
        parts = [part for data in press.data if (part := self._parts(data)) is not None]
        if press.text is not None and detect(press.text) is not None:
            return TextReceived(press.at, press.text)  # danger is heard, whatever form it was written in
        if len(parts) != len(press.data) or any(part.nonce != nonce for part in parts if nonce is not None):
            return None
        if not parts:
            return None
        first = parts[0]
        if first.act == WRITE:
            return TextReceived(press.at, press.text, first.step) if press.text is not None else None
        choices = tuple(self._current(part) for part in parts if part.choice is not None)
        if len(choices) != len(parts):
            return None
        if first.act == TOGGLE:
            return OptionToggled(press.at, choices[0], first.step, first.turn)
        return OptionChosen(press.at, choices, first.step, first.turn)

    def turn(self, data: str) -> int | None:
        """The turn that a button belonged to, whoever's it is; None for what is no button of ours."""
        part = self._parts(data)
        return part.turn if part is not None else None

    def question(self, data: str) -> Question | None:
        """The question that a button stood with: enough to open a form for it before anything is loaded."""
        part = self._parts(data)
        return self._dialog.questions.get(part.step) if part is not None and part.step is not None else None

    def _current(self, part: _Read) -> str:
        """The choice, by the name that it has now."""
        question = self._dialog.questions.get(part.step or "")
        choice = part.choice or ""
        return question.renamed_options.get(choice, choice) if question is not None else choice

    def _parts(self, data: str) -> _Read | None:
        found = _FORM.fullmatch(data)
        if found is None or found[1] == DOOR:
            return None
        act, nonce, step, choice, turn = found.groups()
        codes = (("step", step), ("choice", choice))
        if any(code != _NONE and (sort, code) not in self._names for sort, code in codes):
            return None
        return _Read(
            act, nonce, self._names.get(("step", step)), self._names.get(("choice", choice)), int(turn, 36)
        )


class Doors:
    """The buttons that lead from one dialog into another, both ways."""

    def __init__(self, key: bytes, dialogs: Iterable[str]) -> None:
        self._codes = {name: _door(key, name) for name in dialogs}
        self._names = {code: name for name, code in self._codes.items()}

    def write(self, dialog: str) -> str:
        """Raises KeyError for a dialog that is not there."""
        return f"{_VERSION}{DOOR}{'-' * NONCE_LENGTH}{_NONE}{self._codes[dialog]}0"

    def read(self, press: Press) -> str | None:
        """The dialog behind the button; None for any other button, or for a dialog long gone."""
        found = _FORM.fullmatch(press.data[0]) if press.data else None
        return self._names.get(found[4]) if found is not None and found[1] == DOOR else None


def _door(key: bytes, dialog: str) -> str:
    digest = blake2b(dialog.encode(), key=key, digest_size=9, person=b"tebiki-door").digest()
    return urlsafe_b64encode(digest).decode()[:6]


def nonce_of(press: Press) -> str:
    """The nonce that a press carries, whoever's it is; "" for what is no button of a talk."""
    found = _FORM.fullmatch(press.data[0]) if press.data else None
    return found[2] if found is not None and found[1] != DOOR else ""


def act_of(data: str) -> str:
    """PRESS, ASIDE, TOGGLE or WRITE, of a button's data."""
    return data[1:2]


def as_press(data: str) -> str:
    """The same choice, to be pressed together with others: for a list in which several are chosen at once."""
    return data[:1] + PRESS + data[2:]


def _named(dialog: Dialog) -> Iterator[tuple[str, str]]:
    """All that a button may speak of, each once."""
    steps = [*dialog.questions, *dialog.renamed]
    choices = [
        *(f"do:{verb}" for verb in EVENTS),
        *REMINDING,
        *LINKING,
        DONE,
        YES,
        NO,
        *(f"offer:{number}" for number in (1, 2, 3)),
        *(str(rating) for rating in RATINGS),
        *(f"change:{step}" for step in dialog.questions),
        *(f"change:@{section.id}" for section in dialog.sections),
        *(f"card:{card}" for card in dialog.cards),
        *(f"cards:{topic}" for topic in dialog.topics),
        *(f"language:{code}" for code in dialog.languages),
        *(f"local:{what}" for what in ("card", "leave", *range(1, MOST_OTHERS + 1))),
        *(f"{PREFIX}{what}" for what in choice_ids(dialog)),
        *reporting.choice_ids(dialog),
        *(option for question in dialog.questions.values() for option in _options(question)),
    ]
    yield from (("step", step) for step in dict.fromkeys(steps))
    yield from (("choice", choice) for choice in dict.fromkeys(choices))


def _options(question: Question) -> Iterator[str]:
    match question.kind:
        case One(options) | Several(options) | YesNo(options) | Weigh(paths=options):
            yield from (option.id for option in options)
        case Scale(least, most):
            yield from (str(number) for number in range(least, most + 1))
        case _:
            pass
    yield from question.renamed_options


@lru_cache(maxsize=1024)
def _base36(number: int) -> str:
    digits = ""
    while True:
        number, rest = divmod(number, 36)
        digits = _DIGITS[rest] + digits
        if not number:
            return digits
