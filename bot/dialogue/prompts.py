"""A question as it is put: its words, its choices, and what of an unfinished answer shows in it."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from bot.dialogue.model import (
    RATINGS,
    Date,
    Dialog,
    Number,
    One,
    Question,
    Scale,
    Several,
    Text,
    Weigh,
    Yen,
    YesNo,
)
from bot.dialogue.session import Session
from bot.dialogue.turn import Choice, Reply
from bot.dialogue.walk import Path, walk
from bot.dialogue.weights import next_item, to_weigh, weighed_before, weights_so_far
from bot.dialogue.words import BRIEF, Words, plain

DONE = "do:done"
VERBS = ("back", "skip", "why", "change", "help")


def prompt(question: Question, session: Session, path: Path, words: Words) -> Reply:
    """The question, with its kept value where it was gone back to."""
    untouched = session.draft is None and session.reopened is None
    if untouched and question.text.fixed and not isinstance(question.kind, Weigh):
        return _unvarying(question, words.dialog)
    return _prompt(question, session, path, words)


@lru_cache(maxsize=4096)
def _unvarying(question: Question, dialog: Dialog) -> Reply:
    """A question that looks the same to everybody, which most do."""
    session = Session(dialog.id)
    return _prompt(question, session, walk(dialog, session), Words(dialog, {}, date.min))


def _prompt(question: Question, session: Session, path: Path, words: Words) -> Reply:
    draft = session.draft if session.draft and session.draft.step == question.id else None
    parts = [words.text(question.text)]
    choices: tuple[Choice, ...] = ()
    match question.kind:
        case One(options) | YesNo(options):
            choices = tuple(Choice(option.id, option.label, option.about) for option in options)
        case Several(options):
            chosen = draft.chosen if draft else _chosen_before(question, session, path)
            choices = tuple(Choice(o.id, o.label, o.about, o.id in chosen) for o in options)
            if draft:
                choices += (Choice(DONE, words.phrase("choice_done")),)
            parts.append(words.phrase("hint_several"))
        case Scale(least, most, low, high) as scale:
            parts.append(words.phrase("hint_scale", least=f"{least} = {low}", most=f"{most} = {high}"))
            choices = tuple(Choice(str(n), _rung(scale, n)) for n in range(least, most + 1))
        case Number() as counting:
            parts.append(words.phrase("hint_number", unit=counting.shown_unit))
        case Yen():
            parts.append(words.phrase("hint_yen"))
        case Date():
            parts.append(words.phrase("hint_date"))
        case Text(most):
            parts.append(words.phrase("hint_text", most=most))
        case Weigh() as weigh:
            more, choices = _weigh(weigh, question, session, path, words)
            parts.append(more)
    if question.private:
        parts.append(words.phrase("private_note"))
    if session.reopened == question.id and question.id in path.known:
        given = path.known[question.id]
        kept = "now_private" if question.private else "now_is"
        parts.append(words.phrase(kept, answer=words.value(question, given, BRIEF)))
        choices += (Choice("do:continue", words.phrase("choice_keep")),)
    verbs = tuple(verb for verb in VERBS if verb != "skip" or question.skippable)
    text = "\n\n".join(part for part in parts if part)
    return Reply(text, question.kind.name, question.id, choices, question.private, verbs)


def _chosen_before(question: Question, session: Session, path: Path) -> tuple[str, ...]:
    """What was chosen, where the question was gone back to: the first press adds to it or takes from it."""
    kept = path.known.get(question.id)
    ids = kept if session.reopened == question.id and isinstance(kept, tuple) else ()
    return tuple(str(one) for one in ids)


def _rung(scale: Scale, number: int) -> str:
    ends = {scale.least: scale.low, scale.most: scale.high}
    return f"{number} · {ends[number]}" if number in ends else str(number)


def _weigh(
    weigh: Weigh, question: Question, session: Session, path: Path, words: Words
) -> tuple[str, tuple[Choice, ...]]:
    draft = weights_so_far(question, session, path)
    item = next_item(question, weigh, draft, session, path)
    if item is None:
        done = Choice(DONE, words.phrase("choice_done"))
        if not draft.weights or question.private:
            return words.phrase("weigh_own"), (done,)
        return words.phrase("weigh_own"), (done, Choice("keep:picture", words.phrase("choice_picture")))
    label = plain(words.label_of(item.id, item.text))
    if draft.rating is not None:
        choices = tuple(Choice(option.id, option.label, option.about) for option in weigh.paths)
        return words.phrase("weigh_path", item=label, rating=draft.rating), choices
    number = len(draft.weights) + 1
    count = max(number, len(to_weigh(question, weigh, session, path)))
    text = words.phrase("weigh_item", number=number, count=count, item=label)
    before = weighed_before(item, question, session)
    if before is not None and session.reopened == question.id:
        path_label = next((plain(option.label) for option in weigh.paths if option.id == before.path), "")
        text += "\n" + words.phrase("weigh_before", rating=before.rating, path=path_label)
    return text, tuple(Choice(str(rating), str(rating)) for rating in RATINGS)
