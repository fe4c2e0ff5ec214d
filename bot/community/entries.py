"""The local card as admins edit it: its page, the form of one entry, and what is read of that. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final
from zlib import crc32

from msgspec.structs import replace

from bot.community.card import GOOD_FOR, MOST_ENTRIES, TEXT_LIMIT, TITLE_LIMIT
from bot.community.pages import Act, Blank, Page, Pick, Pickers, Sheet
from bot.community.settings import CommunitySettings
from bot.community.setup import Situation
from bot.dialogue.local import SORTS, LocalEntry
from bot.dialogue.words import clean, disarmed, shorten

LONGEST_LABEL: Final = 100
NEW: Final = "new"


def card_page(settings: CommunitySettings, now: Situation, *said: str) -> Page:
    """`said`: what comes first."""
    phrase, words = now.words.phrase, now.words
    lines = [
        f"- {disarmed(entry.title)}" + (f" ({phrase('admin_old')})" if entry.is_stale(now.today) else "")
        for entry in settings.entries
    ]
    lines += [f"- {fact.id}: {disarmed(shorten(fact.text, 80))}" for fact in settings.facts]
    lines += [f"- {line.id}: {disarmed(line.name)}" for line in settings.lines]
    listed = "\n".join(lines) or phrase("admin_card_empty")
    picks = tuple(
        Pick(
            code_of(settings.entries, number),
            shorten(f"{phrase('admin_sort_' + entry.sort)}: {entry.title}", LONGEST_LABEL),
            about=shorten(phrase("admin_review", day=words.date(entry.review_by)), LONGEST_LABEL),
        )
        for number, entry in enumerate(settings.entries)
    )
    pickers = (Pickers("entry", phrase("admin_entry"), picks=picks),) if picks else ()
    room = len(settings.entries) < MOST_ENTRIES
    add = tuple(Act(f"add:{sort}", phrase(f"admin_add_{sort}")) for sort in SORTS) if room else ()
    acts = tuple(row for row in (add, (Act("back", phrase("admin_back")),)) if row)
    return Page("\n\n".join((*said, phrase("admin_card_head"), listed)), pickers, acts)


def code_of(entries: tuple[LocalEntry, ...], number: int) -> str:
    """Which entry, and of what it was: so that a form that lay open for an hour changes no other entry."""
    entry = entries[number]
    mark = crc32(f"{entry.sort}\0{entry.title}".encode())
    return f"{number}.{mark:08x}"


def entry_of(entries: tuple[LocalEntry, ...], code: str) -> int | None:
    """Its place among the entries; None for one that is not there any more."""
    number = code.partition(".")[0]
    if not number.isdecimal() or int(number) >= len(entries):
        return None
    return int(number) if code_of(entries, int(number)) == code else None


def entry_sheet(
    settings: CommunitySettings, now: Situation, sort: str, code: str, written: Mapping[str, str] = {}
) -> Sheet:
    """`code`: of the entry to change, or NEW. `written`: what was written before, and could not be taken."""
    phrase = now.words.phrase
    number = entry_of(settings.entries, code)
    entry = settings.entries[number] if number is not None else None
    sort = entry.sort if entry is not None else sort
    note = phrase("admin_title_note") if entry is not None else ""

    def blank(id: str, value: object, note: str = "", most: int = 10, *, required: bool = False) -> Blank:
        shown = written.get(id, str(value) if value else "")
        return Blank(id, phrase(f"admin_{id}_label"), shown, note, most, id == "text", required)

    blanks = [
        blank("title", entry and entry.title, note, TITLE_LIMIT, required=entry is None),
        blank("text", entry and entry.text, phrase(f"admin_text_note_{sort}"), TEXT_LIMIT),
        blank("confirmed", entry and entry.confirmed, phrase("admin_day_note")),
        blank("review_by", entry.review_by if entry else now.today + GOOD_FOR, phrase("admin_day_note")),
    ]
    if sort == "event":
        day = blank("on", entry and entry.on, phrase("admin_day_note"), required=True)
        blanks.insert(2, day)
    return Sheet(f"entry:{sort}:{code}", phrase(f"admin_sort_{sort}"), tuple(blanks))


def read_entry(
    settings: CommunitySettings, now: Situation, sort: str, code: str, written: Mapping[str, str]
) -> CommunitySettings | tuple[str, ...]:
    """The settings with that entry, or without one whose title was emptied; or all that is wrong with it."""
    phrase, faults = now.words.phrase, list[str]()
    number = entry_of(settings.entries, code)
    if number is None and (code != NEW or sort not in SORTS):
        return (phrase("admin_entry_gone"),)
    if number is None and len(settings.entries) >= MOST_ENTRIES:
        return (phrase("admin_entry_full", most=MOST_ENTRIES),)
    title, text = (" ".join(clean(written.get(id, "")).split()) for id in ("title", "text"))
    if not title and number is not None:
        return replace(settings, entries=settings.entries[:number] + settings.entries[number + 1 :])
    if not title:
        faults.append(phrase("admin_fault_title"))
    for words, most in ((title, TITLE_LIMIT), (text, TEXT_LIMIT)):
        if len(words) > most:
            faults.append(phrase("admin_fault_long", count=len(words), most=most))
    if not text:
        faults.append(phrase("admin_fault_text"))
    days: dict[str, date | None] = {}
    for id in ("confirmed", "review_by", *(("on",) if sort == "event" else ())):
        day = written.get(id, "").strip()
        try:
            days[id] = date.fromisoformat(day) if day else None
        except ValueError:
            faults.append(phrase("admin_fault_day", day=disarmed(shorten(day, 20))))
    if sort == "event" and "on" in days and days["on"] is None:
        faults.append(phrase("admin_fault_on"))
    confirmed, review_by = days.get("confirmed"), days.get("review_by") or now.today + GOOD_FOR
    if confirmed is not None and confirmed > now.today:
        faults.append(phrase("admin_fault_future"))
    if days.get("review_by") is not None and review_by <= now.today:
        faults.append(phrase("admin_fault_review"))
    if faults:
        return tuple(faults)
    entry = LocalEntry(sort, title, text, now.today, review_by, confirmed, days.get("on"))
    entries = settings.entries
    if number is None:
        return replace(settings, entries=(*entries, entry))
    return replace(settings, entries=(*entries[:number], entry, *entries[number + 1 :]))
