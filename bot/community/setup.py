"""Setting up a community: one page with its live state, and what each choice on it changes. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from msgspec.structs import replace

from bot.community.card import NAME_LIMIT, stale
from bot.community.pages import Act, Blank, Page, Pick, Pickers, Sheet
from bot.community.places import PLACES, REGIONS, region_of
from bot.community.rights import NONE, Channel
from bot.community.settings import CommunitySettings
from bot.dialogue.model import Dialog
from bot.dialogue.words import Words, clean, disarmed

ANYWHERE: Final = "@"
"""Before a region, in the list of places; alone: show the regions again."""
EACH_THEIR_OWN: Final = "own"
_SWITCHES: Final = ("enabled", "relay", "statistics")


@dataclass(frozen=True, slots=True)
class Situation:
    """What a page must know besides the settings. `dialog` has the words, in the admin's language. `dialogs`:
    the titles of all that there are, by id. `panel`, `supporters`: the chosen channels; `role`: its name.
    `home`: the name of the server, by which a community goes until it has one of its own."""

    dialog: Dialog
    dialogs: Mapping[str, str]
    today: date
    panel: Channel = NONE
    supporters: Channel = NONE
    role: str = ""
    home: str = ""

    @property
    def words(self) -> Words:
        return Words(self.dialog, {}, self.today)


def setup_page(settings: CommunitySettings, now: Situation, region: str = "") -> Page:
    """`region`: one whose places are to be chosen from."""
    phrase = now.words.phrase
    text = "\n\n".join((summary(settings, now), *problems(settings, now)))
    switches = [_switch(settings, name, now) for name in _SWITCHES]
    acts = (
        (Act("name", phrase("admin_name")), Act("card", phrase("admin_card"))),
        (*switches, Act("look", phrase("admin_look"))),
    )
    return Page(text, tuple(_pickers(settings, now, region)), acts)


def show_page(settings: CommunitySettings, now: Situation) -> Page:
    """The same without anything to choose."""
    return Page("\n\n".join((summary(settings, now), *chosen(settings, now), *problems(settings, now))))


def summary(settings: CommunitySettings, now: Situation) -> str:
    name = disarmed(settings.name or now.home) or now.words.phrase("admin_nameless")
    return now.words.phrase("admin_head" if settings.enabled else "admin_head_off", name=name)


def chosen(settings: CommunitySettings, now: Situation) -> Iterator[str]:
    """All settings in words, for whoever only looks."""
    phrase = now.words.phrase
    nothing = phrase("admin_nothing")
    titles = [title for id, title in now.dialogs.items() if settings.offers(id)]
    rows = (
        ("admin_place", settings.place or nothing),
        ("admin_language", now.dialog.languages.get(settings.language) or phrase("admin_language_own")),
        ("admin_dialogs", ", ".join(map(disarmed, titles))),
        ("admin_panel", _named(now.panel) or nothing),
        ("admin_role", disarmed(now.role) or nothing),
        ("admin_channel", _named(now.supporters) or nothing),
        ("admin_entries", str(len(settings.entries))),
        *((f"admin_{name}_is", phrase("yes" if getattr(settings, name) else "no")) for name in _SWITCHES[1:]),
    )
    yield "\n".join(f"- {phrase(key)}: {value}" for key, value in rows)


def problems(settings: CommunitySettings, now: Situation) -> Iterator[str]:
    """What is missing, each with its mend; nothing where all is well."""
    phrase = now.words.phrase
    found: list[str] = []
    if not settings.panel_channel:
        found.append(phrase("admin_no_panel"))
    elif now.panel.gone:
        found.append(phrase("admin_panel_gone"))
    elif now.panel.missing:
        rights = ", ".join(now.panel.missing)
        found.append(phrase("admin_rights", channel=_named(now.panel), rights=rights))
    if settings.relay and not settings.supporters_channel:
        found.append(phrase("admin_no_channel"))
    if settings.supporters_channel:
        if now.supporters.gone:
            found.append(phrase("admin_channel_gone"))
        elif now.supporters.missing:
            rights = ", ".join(now.supporters.missing)
            found.append(phrase("admin_rights", channel=_named(now.supporters), rights=rights))
        elif now.supporters.public:
            found.append(phrase("admin_channel_public", channel=_named(now.supporters)))
    old = [disarmed(name) for name in stale(settings, now.today)]
    if old:
        found.append(phrase("admin_stale", names=", ".join(old[:10])))
    yield "\n".join(f"- {one}" for one in found) if found else phrase("admin_well")


def _named(channel: Channel) -> str:
    return f"#{disarmed(channel.name)}" if channel.name else ""


def _pickers(settings: CommunitySettings, now: Situation, region: str) -> Iterator[Pickers]:
    phrase = now.words.phrase
    yield _places(settings, now, region)
    own = Pick(EACH_THEIR_OWN, phrase("admin_language_own"), chosen=not settings.language)
    spoken = (Pick(code, name, code == settings.language) for code, name in now.dialog.languages.items())
    yield Pickers("language", phrase("admin_language"), picks=(own, *spoken))
    if len(now.dialogs) > 1:
        picks = tuple(Pick(id, title, settings.offers(id)) for id, title in now.dialogs.items())
        yield Pickers("dialogs", phrase("admin_dialogs"), picks=picks[:25], most=len(picks[:25]))
    yield Pickers("panel", phrase("admin_panel"), "channel", chosen=settings.panel_channel, few=True)
    yield Pickers("role", phrase("admin_role"), "role", chosen=settings.supporters_role, few=True)
    yield Pickers("channel", phrase("admin_channel"), "channel", chosen=settings.supporters_channel, few=True)


def _places(settings: CommunitySettings, now: Situation, region: str) -> Pickers:
    phrase = now.words.phrase
    here = region if region in REGIONS else region_of(settings.place) if not region else ""
    if not here:
        picks = tuple(Pick(ANYWHERE + name, name) for name in REGIONS)
    else:
        picks = tuple(Pick(place, place, place == settings.place) for place in REGIONS[here])
        picks += (Pick(ANYWHERE, phrase("admin_elsewhere")),)
    return Pickers("place", phrase("admin_place"), picks=picks)


def _switch(settings: CommunitySettings, name: str, now: Situation) -> Act:
    on = getattr(settings, name)
    return Act(name, now.words.phrase(f"admin_{name}_{'off' if on else 'on'}"))


def asked_region(id: str, values: Sequence[str]) -> str:
    """The region that was chosen from the list of places: ANYWHERE for all of them, "" for none."""
    value = values[0] if id == "place" and values else ""
    return (value[1:] or ANYWHERE) if value.startswith(ANYWHERE) else ""


def changed(settings: CommunitySettings, id: str, values: Sequence[str], now: Situation) -> CommunitySettings:
    """The settings after a choice or a press. What is not on the page changes nothing.

    With the first that changes something the server's name becomes the community's. That a channel or a role
    is one of this server is for the adapter to make sure of.
    """
    after = _chosen(settings, id, values, now)
    return after if after == settings or after.name else named(after, now.home)


def _chosen(settings: CommunitySettings, id: str, values: Sequence[str], now: Situation) -> CommunitySettings:
    value = values[0] if values else ""
    match id:
        case "place" if value in PLACES:
            return replace(settings, place=value)
        case "language" if value == EACH_THEIR_OWN:
            return replace(settings, language="")
        case "language" if value in now.dialog.languages:
            return replace(settings, language=value)
        case "dialogs":
            offered = tuple(name for name in now.dialogs if name in values)
            every = not offered or len(offered) == len(now.dialogs)
            return replace(settings, dialogs=() if every else offered)
        case "panel":
            return replace(settings, panel_channel=value)
        case "role":
            return replace(settings, supporters_role=value)
        case "channel":
            return replace(settings, supporters_channel=value)
        case "enabled" | "relay" | "statistics":
            return replace(settings, **{id: not getattr(settings, id)})
        case _:
            return settings


def name_sheet(settings: CommunitySettings, now: Situation) -> Sheet:
    phrase = now.words.phrase
    blank = Blank(
        "name",
        phrase("admin_name_label"),
        settings.name or now.home[:NAME_LIMIT],
        phrase("admin_name_note"),
        NAME_LIMIT,
    )
    return Sheet("name", phrase("admin_name"), (blank,))


def named(settings: CommunitySettings, name: str) -> CommunitySettings:
    return replace(settings, name=" ".join(clean(name).split())[:NAME_LIMIT])
