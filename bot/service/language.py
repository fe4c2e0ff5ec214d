"""In which language somebody is spoken to: the one that they chose, else that of their app or community.

What they chose counts in all their talks, and so does their time zone; it lies with the person (`Habits`).
"""

from __future__ import annotations

from bot.dialogue.local import Local
from bot.dialogue.model import Dialog
from bot.dialogue.session import Session
from bot.service.ports import Habits


def language_of(locale: str) -> str:
    """ "en" of "en-GB": that of an app, as Discord and Telegram name it."""
    return locale.partition("-")[0]


def spoken(locale: str, local: Local, dialog: Dialog) -> str:
    """The language of the person's app, where the dialog speaks it; otherwise that of their community."""
    return locale if not local.language or language_of(locale) in dialog.languages else local.language


def in_language(session: Session, dialog: Dialog, locale: str) -> Session:
    """In the language of the person's app, unless they have chosen one."""
    code = language_of(locale)
    if session.language or code not in dialog.translations:
        return session
    return session._replace(language=code)


def as_chosen(session: Session, dialog: Dialog, habits: Habits) -> Session:
    """As they chose in whatever talk, if this dialog speaks that language."""
    language, zone = habits
    if language and language in dialog.languages and language != session.language:
        session = session._replace(language=language)
    return session if zone is None or zone == session.zone else session._replace(zone=zone)


def chosen_in(before: Session, after: Session, habits: Habits) -> Habits:
    """With what this turn changed."""
    if after.language != before.language:
        habits = habits._replace(language=after.language)
    return habits if after.zone == before.zone else habits._replace(zone=after.zone)
