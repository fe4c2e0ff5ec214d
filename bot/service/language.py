"""In which language somebody is spoken to: the one that they chose, else that of their app or community."""

from __future__ import annotations

from bot.dialogue.local import Local
from bot.dialogue.model import Dialog
from bot.dialogue.session import Session


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
