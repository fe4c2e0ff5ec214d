"""What both sides, and the supporters' channel, are shown of a talk. Pure.

What volunteers see of a person is written here in three places: `announced`, `introduced` and `said`. The
preview shows the first two word for word, in the language in which they will stand there.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final, NamedTuple

from bot.community.relay import codes
from bot.community.relay.effects import Answered, Change, Pass, ShowNumbers, Tell
from bot.community.relay.passing import pieces, shown_name
from bot.community.relay.state import Relay, Side, other
from bot.dialogue.model import Dialog
from bot.dialogue.opening import open_lines
from bot.dialogue.scene import JAPAN
from bot.dialogue.words import Words
from bot.dialogue.zones import local_time
from bot.service.screens import Button, Screen

_NOTICE: Final = "notice"
_WAITING: Final = ("asked", "asking")
_TALKING: Final = frozenset(
    (
        *("met_person", "met_volunteer", "passed", "undelivered", "unsure", "lost_perhaps", "file"),
        *(
            "not_passed_pause",
            "not_passed_question",
            "edit_passed",
            "edit_unpassed",
            "edit_unknown",
            "taken_back",
            "took_back",
        ),
        *("taken_back_not", "seen", "seen_noted", "pause_own", "pause_other"),
        *("resumed_own", "resumed_other", "too_fast"),
    )
)
"""What is told while it goes on: what can be done about it stands below."""
_AGAIN: Final = frozenset(("nobody", "unannounced", "withdrawn"))
_WITH_LINES: Final = frozenset(("nobody", "off", "unannounced"))


class Asker(NamedTuple):
    """What is known of somebody who may ask: `name` as it would be shown, "" where names are hidden.
    `home`: the dialog in the language of the community; `own`: in theirs."""

    name: str
    community: str
    own: Dialog
    home: Dialog
    language: str


def ask_topic(asker: Asker) -> Screen:
    phrases = asker.own.phrases
    topics = [
        Button(phrases[f"choice_relay_{topic}"].source, codes.of_asking("topic", topic))
        for topic in codes.TOPICS
    ]
    text = _phrase(asker.own, "relay_topic", community=_community(asker.community, asker.own))
    return _screen(asker.own, text, (*topics, _cancel(asker.own)))


def preview(asker: Asker, topic: str, digest: str, at: datetime) -> Screen:
    """All that will be seen of whoever asks, to the word. `digest`: of that name, to hold them to it."""
    own, home = asker.own, asker.home
    words = _words(own, at)
    text = _phrase(
        own,
        "relay_preview",
        community=_community(asker.community, own),
        announced=announced(home, topic, asker.language),
        introduced=introduced(home, asker.name, topic, asker.language),
    )
    nameless = [name for name, line in own.resources.items() if line.nameless and line.number]
    if not asker.name:
        text += "\n\n" + _phrase(own, "relay_unnamed")
    elif nameless:
        text += "\n\n" + _phrase(own, "relay_named", lines=words.lines(nameless))
    waits = [
        Button(own.phrases[f"choice_relay_{minutes}"].source, codes.of_asking("ask", topic, minutes, digest))
        for minutes in codes.WAITS
    ]
    return _screen(own, text, (*waits, _cancel(own)))


def announced(home: Dialog, topic: str, language: str) -> str:
    """What the supporters' channel is told."""
    return _phrase(home, "relay_announced", topic=_topic(home, topic), language=language)


def introduced(home: Dialog, name: str, topic: str, language: str) -> str:
    """What the one who takes it is told. `name`: "" where names are hidden."""
    shown = shown_name(name) if name else _phrase(home, "relay_someone")
    return _phrase(home, "relay_introduced", name=shown, topic=_topic(home, topic), language=language)


def announcement(home: Dialog, relay: Relay, link: str = "") -> Screen:
    """`link`: by which a volunteer comes to the bot, where a press cannot bring them there."""
    button = Button(home.phrases["choice_relay_claim"].source, link or codes.of_talk("claim", relay.code))
    return _screen(home, announced(home, relay.topic, relay.language), (button,))


def retracted(home: Dialog, *, taken: bool) -> Screen:
    return _screen(home, _phrase(home, "relay_taken" if taken else "relay_closed"))


def met_volunteer(dialog: Dialog, home: Dialog, relay: Relay) -> Screen:
    """The first message to the volunteer."""
    told = introduced(home, relay.person.name, relay.topic, relay.language)
    text = _phrase(dialog, "relay_met_volunteer", introduced=told, own=_name(dialog, relay, "volunteer"))
    return _screen(dialog, text, verbs=_controls(dialog, relay, "volunteer"))


def told(dialog: Dialog, relay: Relay, tell: Tell, at: datetime) -> Screen:
    """What the guide says to one side. `dialog`: in their language."""
    what, side = tell.what, tell.to
    places = {
        "other": _name(dialog, relay, other(side)),
        "own": _name(dialog, relay, side),
        "time": time_of(relay.until),
        "lines": lines_now(dialog, at) if what in _WITH_LINES else "",
    }
    text = _phrase(dialog, f"relay_{what}", **places)
    if what in _TALKING:
        return _screen(dialog, text, verbs=_controls(dialog, relay, side, tell.number))
    if what in _WAITING:
        end = Button(dialog.phrases["choice_relay_unwait"].source, codes.of_talk("end", relay.code))
        return _screen(dialog, text, (end,))
    again = side == "person" and what in _AGAIN
    return _screen(dialog, text, (ask_again(dialog),) if again else ())


def where(dialog: Dialog, relay: Relay, side: Side) -> Screen:
    """A line that says where typed words go, after the guide itself said something."""
    text = _phrase(dialog, "relay_where", other=_name(dialog, relay, other(side)))
    return _screen(dialog, text, verbs=_controls(dialog, relay, side))


def numbers(dialog: Dialog, relay: Relay, asked: ShowNumbers, at: datetime) -> Screen:
    """Numbers first; then a sentence; then, truly, where the words went."""
    words, kind = _words(dialog, at), asked.kind
    parts = [words.lines(dialog.help_lines[kind])]
    if kind == "now":
        parts.append(_phrase(dialog, "relay_numbers"))
    else:
        parts.append(_phrase(dialog, f"danger_{kind}_other" if asked.other else f"danger_{kind}"))
    if asked.passed_on:
        parts.append(_phrase(dialog, "relay_numbers_passed", other=_name(dialog, relay, "volunteer")))
    elif kind != "now":
        parts.append(_phrase(dialog, "relay_numbers_only"))
    return Screen("", "\n\n".join(parts), "danger")


def said(dialog: Dialog, relay: Relay, text: Pass | Change) -> list[Screen]:
    """A text of one side, as the other sees it: one message or several."""
    by = other(text.to)
    key, name = "relay_says_edited" if isinstance(text, Change) else "relay_says", _name(dialog, relay, by)
    parts = pieces(text.text, links=by == "volunteer")
    bodies = [_phrase(dialog, key, name=name, text=part) for part in parts]
    read: tuple[Button, ...] = ()
    if text.flagged:
        bodies[-1] += "\n\n" + _phrase(dialog, "relay_flagged")
        data = codes.of_talk("seen", relay.code, text.number)
        read = (Button(dialog.phrases["choice_relay_read"].source, data),)
    last = len(bodies) - 1
    shown = [_screen(dialog, body, read if n == last else ()) for n, body in enumerate(bodies)]
    return [one._replace(private=True) for one in shown]


def answered(dialog: Dialog, what: Answered | str) -> Screen:
    """A sentence to whoever pressed, and nothing more."""
    return _screen(dialog, _phrase(dialog, f"relay_{what}"))


def nobody_here(dialog: Dialog, at: datetime) -> Screen:
    return _screen(dialog, _phrase(dialog, "relay_nobody_here", lines=lines_now(dialog, at)))


def wait(dialog: Dialog, until: int, at: datetime) -> Screen:
    """They asked a short while ago. `until`: the minute since 1970."""
    return _screen(dialog, _phrase(dialog, "relay_wait", time=time_of(until), lines=lines_now(dialog, at)))


def refused(dialog: Dialog, at: datetime) -> Screen:
    return _screen(dialog, _phrase(dialog, "relay_refused", lines=lines_now(dialog, at)))


def lines_now(dialog: Dialog, at: datetime) -> str:
    """The lines that are open, if any may be called so; else the numbers with their hours as printed."""
    names, words = dialog.help_lines["now"], _words(dialog, at)
    opened = open_lines(dialog, names, at)
    if opened:
        return _phrase(dialog, "relay_lines_open", lines=words.lines(opened))
    return _phrase(dialog, "relay_lines_printed", lines=words.lines(names))


def ask_again(dialog: Dialog) -> Button:
    return Button(dialog.phrases["choice_relay_again"].source, codes.of_asking("begin"))


def time_of(minute: int) -> str:
    """In Japan, on a clock of 24 hours."""
    return f"{local_time(minute, ''):%H:%M}"


def _controls(dialog: Dialog, relay: Relay, side: Side, number: int = 0) -> tuple[Button, ...]:
    def button(label: str, act: codes.Act, of: int = 0) -> Button:
        return Button(dialog.phrases[f"choice_relay_{label}"].source, codes.of_talk(act, relay.code, of))

    back = (button("back", "back", number),) if number else ()
    paused = side in relay.paused
    hold = button("resume", "resume") if paused else button("pause", "pause")
    return (*back, hold, button("end", "end"), button("block", "block"))


def _name(dialog: Dialog, relay: Relay, side: Side) -> str:
    """By which the other side knows them. It is stored as "" where names are hidden."""
    party = relay.party(side)
    name = party.name if party is not None else ""
    return shown_name(name) if name else _phrase(dialog, "relay_someone")


def _cancel(dialog: Dialog) -> Button:
    return Button(dialog.phrases["choice_relay_not"].source, codes.of_asking("cancel"), own=True)


def _community(name: str, dialog: Dialog) -> str:
    return shown_name(name) if name else _phrase(dialog, "relay_here")


def _topic(dialog: Dialog, topic: str) -> str:
    return dialog.phrases[f"choice_relay_{topic}"].source


def _words(dialog: Dialog, at: datetime) -> Words:
    return Words(dialog, {}, at.astimezone(JAPAN).date())


def _phrase(dialog: Dialog, key: str, **places: str) -> str:
    return dialog.phrases[key].fill(lambda place: places[place.name]).strip()


def _screen(
    dialog: Dialog, text: str, choices: Iterable[Button] = (), verbs: tuple[Button, ...] = ()
) -> Screen:
    return Screen(dialog.phrases["head"].source, text, _NOTICE, tuple(choices), verbs)
