"""A page that an admin sees, as a value: words, lists to choose from, things to press. Adapters draw it."""

from __future__ import annotations

from typing import NamedTuple


class Pick(NamedTuple):
    """Something to choose. `value` is what comes back."""

    value: str
    label: str
    chosen: bool = False
    about: str = ""


class Pickers(NamedTuple):
    """A list, or all channels or roles of the server, with what is chosen now. `few`: none may be chosen."""

    id: str
    label: str
    sort: str = "list"
    """ "list", "channel" or "role"."""
    picks: tuple[Pick, ...] = ()
    chosen: str = ""
    most: int = 1
    few: bool = False


class Act(NamedTuple):
    """Something to press."""

    id: str
    label: str
    main: bool = False


class Page(NamedTuple):
    """`text` is CommonMark of the guide's own; what admins wrote stands in it disarmed."""

    text: str
    pickers: tuple[Pickers, ...] = ()
    acts: tuple[tuple[Act, ...], ...] = ()


class Blank(NamedTuple):
    """One field of a form. `note`: how it is filled in."""

    id: str
    label: str
    value: str = ""
    note: str = ""
    most: int = 60
    long: bool = False
    required: bool = False


class Sheet(NamedTuple):
    """A form, with what is written in it now."""

    id: str
    title: str
    blanks: tuple[Blank, ...]
