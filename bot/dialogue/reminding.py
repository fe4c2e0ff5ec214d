"""Asking to be written to: which day, at what time, in which time zone; and what is written then.

A day is chosen, then an hour. Either may be typed instead, and so may a time zone at any point of it. What is
written says nothing of what the talk is about. There is one reminder at most: a new one takes its place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Final

from bot.dialogue.asking import ask
from bot.dialogue.computed import compute
from bot.dialogue.dates import read_date
from bot.dialogue.events import Event, RemindAsked, TextReceived
from bot.dialogue.reading import Sure, Unread, Unsure
from bot.dialogue.scene import Scene
from bot.dialogue.session import Reminding, Session
from bot.dialogue.times import EVENING, MORNING, NOON, read_time
from bot.dialogue.turn import Choice, Quiet, Remind, Reminded, Reply, Turn, Warned
from bot.dialogue.values import Day
from bot.dialogue.verbs import is_question, spoken_verb
from bot.dialogue.words import plain
from bot.dialogue.zones import MINUTES_A_DAY, local_time, minute_at, minute_of, read_zone

DAYS: Final[Mapping[str, int]] = {"tomorrow": 1, "week": 7}
HOURS: Final[Mapping[str, int]] = {"morning": MORNING, "noon": NOON, "evening": EVENING}
CHOICES: Final = tuple(f"remind:{name}" for name in (*DAYS, "before", "day", *HOURS, "time", "zone", "off"))
"""The ids of the buttons."""
BEFORE: Final = timedelta(days=7)
"""How long before a day of the person's own "before" is."""
MOST_AHEAD: Final = 2 * 366 * MINUTES_A_DAY
LATELY: Final = 14 * MINUTES_A_DAY
"""Who was here so lately came back just before they were to be told."""
LATE: Final = 10
"""Minutes after which the words say that it could not be written in time."""


def asked(scene: Scene, choice: str, day: str = "") -> Turn:
    """What a button of the list comes to; `day` is the one that was chosen before."""
    today = _today(scene)
    match choice:
        case "off":
            return end(scene).turn(scene.notice("remind_ended"), *ask(scene), effects=(Quiet(),))
        case "day":
            return _typed_instead(scene, "", "", "remind_day")
        case "zone":
            return _typed_instead(scene, day, "zone", "remind_zone")
        case "time" if day:
            return _typed_instead(scene, day, "", "remind_time")
        case "before" if (first := _before(scene, today)) is not None:
            return _ask_hour(scene, first)
        case _ if choice in DAYS:
            return _ask_hour(scene, today + timedelta(days=DAYS[choice]))
        case _ if choice in HOURS and day:
            return _set(scene, date.fromisoformat(day), HOURS[choice])
        case _ if choice in HOURS and scene.session.remind:  # a double press
            return scene.turn(_told(scene))
        case _:
            return _ask_day(scene)


def asked_for(scene: Scene, when: str) -> Turn | None:
    """What "remind me tomorrow" comes to; None where the words name no time."""
    match read_date(when, _today(scene)):
        case Sure(Day(year, month, day)) if day:
            return _ask_hour(scene, date(year, month, day))
        case Sure() | Unsure() | Unread("vague" | "weekday"):
            return _ask_day(scene)
        case Unread():
            return None


def answer_reminding(scene: Scene, offer: Reminding, event: Event) -> Turn | None:
    """What the event does as an answer to "when?"; None when it is none."""
    match event:
        case RemindAsked(choice=choice) if choice:
            return asked(scene, choice, offer.day)
        case TextReceived(text=text) if spoken_verb(text) is None:
            return _typed(scene, offer, text)
        case _:
            return None


def end(scene: Scene) -> Scene:
    """Without the reminder, if there was one; and nothing else is written unasked from now on."""
    session = scene.session
    if not session.remind and not session.written:
        return scene
    return scene.with_aside(session._replace(remind=0, written=0))


def come_due(scene: Scene) -> Turn:
    """What is written when the minute has come; nothing where there is no reminder, or it is for later.

    What else was open stays as it was: this is nothing that the person did.
    """
    session, now = scene.session, minute_at(scene.at)
    if not session.remind or session.remind > now:
        return scene.turn()
    words = scene.words
    if now - session.remind < LATE:
        text = words.phrase("reminder")
    else:
        text = words.phrase("reminder_late", day=words.date(local_time(session.remind, session.zone).date()))
    choices = (
        Choice("do:continue", words.phrase("choice_go_on")),
        Choice("do:remind", words.phrase("choice_later")),
        Choice("do:stop", words.phrase("choice_end")),
    )
    after = scene.with_aside(session._replace(remind=0, written=now // 60))
    return after.turn(Reply(text, "reminder", choices=choices), effects=(Reminded(session.remind),))


def put_back(scene: Scene, due: int) -> Turn:
    """What surely was not sent is to be sent, unless the person asked for something else meanwhile."""
    session = scene.session
    return scene.with_aside(session._replace(remind=session.remind or due)).turn()


def warn(scene: Scene, until: date) -> Turn:
    """What is written, once, before what is kept of somebody is erased; nothing to who did not want to be
    written to. Whoever sees it over a shoulder learns no more of it than of a reminder."""
    session, words = scene.session, scene.words
    last = max(session.seen, session.here) * 60
    if minute_at(scene.at) - last < LATELY or not (session.remind or session.written):
        return scene.turn()
    text = words.phrase("erasure_nears", day=words.date(until))
    choices = (
        Choice("do:continue", words.phrase("choice_go_on")),
        Choice("do:stop", words.phrase("choice_end")),
    )
    after = scene.with_aside(session._replace(warned=minute_at(scene.at) // 60))
    return after.turn(Reply(text, "reminder", choices=choices), effects=(Warned(),))


def _typed(scene: Scene, offer: Reminding, text: str) -> Turn | None:
    if offer.asks != "zone":
        if offer.day and (minute := read_time(text)) is not None:
            return _set(scene, date.fromisoformat(offer.day), minute)
        match read_date(text, _today(scene)):
            case Sure(Day(year, month, day)) if day:
                return _ask_hour(scene, date(year, month, day))
    zone = read_zone(text)
    if zone is not None:
        after = scene.with_aside(scene.session._replace(zone=zone))
        return _ask_hour(after, date.fromisoformat(offer.day)) if offer.day else _ask_day(after)
    if is_question(text):
        return None
    key = "remind_zone_unread" if offer.asks == "zone" else "remind_unread"
    after = scene.with_aside(scene.session._replace(offer=offer))
    return after.turn(Reply(after.words.phrase(key), "notice", choices=(_carry_on(scene),)))


def _ask_day(scene: Scene) -> Turn:
    words, session = scene.words, scene.session
    choices = [Choice(f"remind:{name}", words.phrase(f"choice_remind_{name}")) for name in DAYS]
    first = _before(scene, _today(scene))
    if first is not None:
        named = words.date(first + BEFORE)
        choices.append(Choice("remind:before", words.phrase("choice_remind_before", day=named)))
    for name in ("day", "zone"):
        choices.append(Choice(f"remind:{name}", words.phrase(f"choice_remind_{name}")))
    text = words.phrase("remind_when", zone=_zone(scene))
    if session.remind:
        choices.append(Choice("remind:off", words.phrase("choice_remind_off")))
        text = words.phrase("remind_is_set", **_when(scene)) + "\n\n" + text
    after = scene.with_aside(session._replace(offer=Reminding()))
    return after.turn(Reply(text, "menu", choices=(*choices, _carry_on(scene))))


def _ask_hour(scene: Scene, day: date) -> Turn:
    words = scene.words
    choices = [
        Choice(f"remind:{name}", words.phrase(f"choice_remind_{name}")) for name in (*HOURS, "time", "zone")
    ]
    after = scene.with_aside(scene.session._replace(offer=Reminding(day.isoformat())))
    text = words.phrase("remind_hour", day=words.date(day), zone=_zone(scene))
    return after.turn(Reply(text, "menu", choices=(*choices, _carry_on(scene))))


def _typed_instead(scene: Scene, day: str, asks: str, key: str) -> Turn:
    after = scene.with_aside(scene.session._replace(offer=Reminding(day, asks)))
    return after.turn(Reply(scene.words.phrase(key), "menu", choices=(_carry_on(scene),)))


def _set(scene: Scene, day: date, minute: int) -> Turn:
    due, now = minute_of(day, minute, scene.session.zone), minute_at(scene.at)
    if not now < due <= now + MOST_AHEAD:
        again = _ask_day(scene)
        return again._replace(replies=(scene.notice("remind_past"), *again.replies))
    after = scene.with_aside(scene.session._replace(remind=due, offer=None))
    return after.turn(_told(after), effects=(Remind(due),))


def _told(scene: Scene) -> Reply:
    return Reply(scene.words.phrase("remind_set", **_when(scene)), "notice", choices=(_carry_on(scene),))


def _when(scene: Scene) -> dict[str, str]:
    local = local_time(scene.session.remind, scene.session.zone)
    return {"day": scene.words.date(local.date()), "time": f"{local:%H:%M}", "zone": _zone(scene)}


def _carry_on(scene: Scene) -> Choice:
    return Choice("do:continue", scene.words.phrase("choice_continue"))


def _zone(scene: Scene) -> str:
    return plain(scene.session.zone) or scene.words.phrase("zone_japan")


def _today(scene: Scene) -> date:
    return local_time(minute_at(scene.at), scene.session.zone).date()


def _before(scene: Scene, today: date) -> date | None:
    """A week before the next of the person's days; None where none is so far ahead."""
    ahead = [day.first() - BEFORE for day in _days(scene) if day.first() - BEFORE > today]
    return min(ahead, default=None)


def _days(scene: Scene) -> Iterator[Day]:
    for one in scene.dialog.on_return.days:
        day = day_of(scene, one.of)
        if day is not None:
            yield day


def day_of(scene: Scene, name: str) -> Day | None:
    """A date question's answer, or a computed day; None where it is not known."""
    value: object = scene.path.known.get(name)
    if name in scene.dialog.computed:
        result = compute(name, scene.dialog.computed, scene.path.known)
        value = result.value if result is not None else None
    return value if isinstance(value, Day) else None


def kept_by(session: Session) -> Session:
    """What outlives the answers when somebody begins again."""
    return Session(
        session.dialog,
        turn=session.turn + 1,
        language=session.language,
        seen=session.seen,
        remind=session.remind,
        zone=session.zone,
        written=session.written,
    )
