"""Keepsakes: the menus of what can be had, and of which days and lines go in. Reads answers, alters none.

Private answers never go in. What is ticked while somebody chooses is an offer: in memory, gone with anything
else that happens.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from bot.dialogue.events import KeepsakeAsked, OptionChosen, OptionToggled
from bot.dialogue.keepsake import Calendar, Entry, Keepsake, Letter, LogSheet, Picture, ShareSheet
from bot.dialogue.model import Dialog
from bot.dialogue.packing import counted_from, in_both, is_known, known_days, paper, weights, without_private
from bot.dialogue.scene import Scene
from bot.dialogue.session import Keeping
from bot.dialogue.shelf import Reader
from bot.dialogue.turn import LABEL_LIMIT, Choice, Keep, Reply, Turn
from bot.dialogue.words import Words, plain, shorten

PREFIX = "keep:"
_TICK, _MAKE = "+", "!"


def choice_ids(dialog: Dialog) -> Iterator[str]:
    """All that a button of these menus may be, without the prefix."""
    shelf = dialog.shelf
    yield from ("paper", "picture", "calendar", f"calendar{_MAKE}", "share", "log", "letters")
    yield from (f"calendar{_TICK}{day.id}" for day in shelf.days)
    for reader in shelf.readers:
        yield from (f"share.{reader.id}", f"share.{reader.id}{_MAKE}")
        yield from (f"share.{reader.id}{_TICK}{line.id}" for line in reader.lines)
    yield from (f"letters.{letter.id}" for letter in shelf.letters)


class _Asked(NamedTuple):
    """`menu` is "sort" or "sort.name". `item`: what was ticked, or unticked. `all_`: all that is ticked.
    `made`: and that is what goes in."""

    menu: str
    item: str
    all_: tuple[str, ...] | None
    made: bool

    @classmethod
    def read(cls, event: KeepsakeAsked) -> _Asked:
        menu, _, item = event.what.partition(_TICK)
        return cls(menu.removesuffix(_MAKE), item, event.ticks, menu.endswith(_MAKE))

    def ticks(self, before: Iterable[str], offered: Iterable[str]) -> tuple[str, ...]:
        """What is ticked now, in the order in which it is offered."""
        now = set(before if self.all_ is None else self.all_) ^ ({self.item} if self.item else set())
        return tuple(name for name in offered if name in now)


def ticked_event(event: OptionChosen | OptionToggled) -> KeepsakeAsked | None:
    """The event of ticks in one of these menus; None for all else."""
    match event:
        case OptionToggled(at, option) if option.startswith(PREFIX):
            return KeepsakeAsked(at, option.removeprefix(PREFIX))
        case OptionChosen(at, options) if options and options[0].startswith(PREFIX):
            parts = [one.partition(_TICK) for one in options]
            menu = parts[0][0]
            if any(one != menu or not tick for one, tick, _ in parts):
                return None
            return KeepsakeAsked(at, menu.removeprefix(PREFIX), tuple(item for _, _, item in parts))
        case _:
            return None


def keep(scene: Scene, event: KeepsakeAsked, before: Keeping | None = None) -> Turn:
    """`before`: what was ticked until now."""
    asked = _Asked.read(event)
    if asked.made and before is None:  # of two quick presses the first has made it; what was ticked is gone
        asked = asked._replace(made=False)
    ticked = before.chosen if before is not None and before.menu == asked.menu else None
    shelf, open_ = scene.dialog.shelf, without_private(scene)
    match asked.menu.split("."):
        case ["paper"]:
            return _give(scene, paper(open_))
        case ["picture"]:
            found = weights(open_)
            return _give(scene, Picture(found), found.as_text()) if found else _nothing(scene)
        case ["calendar"]:
            return _calendar(scene, open_, asked, ticked or ())
        case ["share"]:
            return scene.turn(_list(scene, "share", "keepsake_readers"))
        case ["share", name] if reader := next((one for one in shelf.readers if one.id == name), None):
            return _share(scene, open_.words, reader, asked, ticked)
        case ["log"] if shelf.log is not None:
            return _give(scene, LogSheet(shelf.log.title, shelf.log.note, shelf.log.fields))
        case ["letters"]:
            return scene.turn(_list(scene, "letters", "keepsake_letters"))
        case ["letters", name] if letter := next((one for one in shelf.letters if one.id == name), None):
            return _give(scene, Letter(in_both(letter.text, open_.words)))
        case _:
            return scene.turn(_menu(scene, open_))


def _menu(scene: Scene, open_: Scene) -> Reply:
    shelf = scene.dialog.shelf
    there = {
        "paper": True,
        "picture": weights(open_) is not None,
        "calendar": bool(known_days(open_)),
        "share": bool(shelf.readers),
        "log": shelf.log is not None,
        "letters": bool(shelf.letters),
    }
    choices = [
        Choice(PREFIX + name, scene.words.phrase(f"choice_{name}"))
        for name, is_there in there.items()
        if is_there
    ]
    text = scene.words.phrase("keepsake_head")
    return Reply(text, "menu", choices=(*choices, _carry_on(scene)), again="do:keepsake")


def _list(scene: Scene, menu: str, head: str) -> Reply:
    """Whom a sheet is for, or which letter."""
    entries = scene.dialog.shelf.readers if menu == "share" else scene.dialog.shelf.letters
    choices = [Choice(f"{PREFIX}{menu}.{one.id}", one.label) for one in entries]
    return Reply(scene.words.phrase(head), "menu", choices=(*choices, _carry_on(scene)), again=PREFIX + menu)


def _calendar(scene: Scene, open_: Scene, asked: _Asked, before: tuple[str, ...]) -> Turn:
    days = known_days(open_)
    if not days:
        return _nothing(scene)
    ticked = asked.ticks(before, days)
    if asked.made and ticked:
        entries = tuple(Entry(name, days[name][0].title, counted_from(open_, *days[name])) for name in ticked)
        return _give(scene, Calendar(entries, scene.words.today))
    labels = {name: f"{noted.label}: {scene.words.day(day)}" for name, (noted, day) in days.items()}
    return _tick(scene, Keeping(asked.menu, ticked), scene.words.phrase("keepsake_days"), labels)


def _share(scene: Scene, words: Words, reader: Reader, asked: _Asked, before: tuple[str, ...] | None) -> Turn:
    """The whole of each line is shown, since a label alone would not tell what somebody would read."""
    lines = {line.id: line for line in reader.lines if is_known(line, words)}
    if before is None:
        before = tuple(name for name, line in lines.items() if line.ticked)
    ticked = asked.ticks(before, lines)
    if asked.made and ticked:
        return _give(
            scene, ShareSheet(reader.title, tuple(in_both(lines[name].text, words) for name in ticked))
        )
    head = words.phrase("keepsake_lines", reader=plain(reader.label)).strip()
    whole = [f"- {plain(line.label)}: “{words.text(line.text.en).strip()}”" for line in lines.values()]
    labels = {name: line.label for name, line in lines.items()}
    return _tick(scene, Keeping(asked.menu, ticked), "\n".join((head, "", *whole)), labels)


def _tick(scene: Scene, offer: Keeping, text: str, labels: dict[str, str]) -> Turn:
    menu = PREFIX + offer.menu
    choices = [
        Choice(f"{menu}{_TICK}{name}", shorten(label, LABEL_LIMIT), chosen=name in offer.chosen, ticks=True)
        for name, label in labels.items()
    ]
    choices += (Choice(menu + _MAKE, scene.words.phrase("choice_make")), _carry_on(scene))
    after = scene.with_aside(scene.session._replace(offer=offer))
    return after.turn(Reply(text, "menu", choices=tuple(choices), again=menu))


def _give(scene: Scene, keepsake: Keepsake, *more: str) -> Turn:
    """One message, and the keepsake after it."""
    said = "\n\n".join((scene.words.phrase("keepsake_made"), *map(plain, more)))
    reply = Reply(said, "keepsake", choices=(_carry_on(scene),))
    return scene.turn(reply, effects=(Keep(keepsake),))


def _nothing(scene: Scene) -> Turn:
    return scene.turn(Reply(scene.words.phrase("keepsake_nothing"), "notice", choices=(_carry_on(scene),)))


def _carry_on(scene: Scene) -> Choice:
    return Choice("do:continue", scene.words.phrase("choice_continue"))
