"""One item a screen: how much it weighs, then which path it speaks for; last, reasons of the person's own."""

from __future__ import annotations

from bot.dialogue.answers import spoken
from bot.dialogue.asking import ask
from bot.dialogue.matching import Spoken, normalize, read_choice
from bot.dialogue.model import RATINGS, Question, Weigh
from bot.dialogue.prompts import DONE
from bot.dialogue.reading import Sure
from bot.dialogue.scene import Scene
from bot.dialogue.session import Draft
from bot.dialogue.settling import settle
from bot.dialogue.struct import replace
from bot.dialogue.turn import Turn
from bot.dialogue.values import Weight
from bot.dialogue.weights import Item, next_item, weights_so_far

OWN_LIMIT = 200
"""Characters of one own reason: it has to fit on a button's screen with its rating."""

_ENOUGH = frozenset(("done", "no", "none", "nothing", "no more", "that is all", "thats all", "finished"))


def weigh_pressed(scene: Scene, question: Question, weigh: Weigh, options: tuple[str, ...]) -> Turn | None:
    """A rating, a path, both at once, or "done". None where one of them is none of these."""
    draft = weights_so_far(question, scene.session, scene.path)
    for option in options:
        item = next_item(question, weigh, draft, scene.session, scene.path)
        if item is None:
            return _finish(scene, question, draft) if option == DONE else None
        taken = _take(weigh, draft, item, option)
        if taken is None:
            return None
        draft = taken
    return _go_on(scene, question, weigh, draft)


def weigh_typed(scene: Scene, question: Question, weigh: Weigh, text: str) -> Turn | None:
    """None where it is no rating and no path."""
    draft = weights_so_far(question, scene.session, scene.path)
    item = next_item(question, weigh, draft, scene.session, scene.path)
    if item is None:
        if normalize(text) in _ENOUGH:
            return _finish(scene, question, draft)
        if len(text) > OWN_LIMIT:
            return scene.turn(scene.notice("too_long", most=OWN_LIMIT), *ask(scene))
        return _go_on(scene, question, weigh, replace(draft, own=" ".join(text.split())))
    if draft.rating is None:
        options = tuple(Spoken(str(rating), str(rating)) for rating in RATINGS)
    else:
        options = spoken(weigh.paths)
    match read_choice(text, options):
        case Sure(option):
            turn = weigh_pressed(scene, question, weigh, (option,))
            if turn is not None:
                return turn
    return None


def takes_own(scene: Scene, question: Question, weigh: Weigh, text: str) -> bool:
    """Whether a reason of the person's own is being asked for, and this could be one."""
    draft = weights_so_far(question, scene.session, scene.path)
    open_item = next_item(question, weigh, draft, scene.session, scene.path)
    return weigh.own > 0 and open_item is None and 0 < len(text) <= OWN_LIMIT


def _take(weigh: Weigh, draft: Draft, item: Item, option: str) -> Draft | None:
    if draft.rating is None:
        rating = next((rating for rating in RATINGS if str(rating) == option), None)
        return None if rating is None else replace(draft, rating=rating)
    if all(path.id != option for path in weigh.paths):
        return None
    weight = Weight(item.id, draft.rating, option, item.text)
    return replace(draft, weights=(*draft.weights, weight), rating=None, own="")


def _go_on(scene: Scene, question: Question, weigh: Weigh, draft: Draft) -> Turn:
    """The next screen of the same question, which is part of the same turn; or the end of it."""
    owned = sum(bool(weight.text) for weight in draft.weights)
    if next_item(question, weigh, draft, scene.session, scene.path) is None and owned >= weigh.own:
        return _finish(scene, question, draft)
    after = scene.with_aside(scene.session._replace(draft=draft))
    return after.turn(*ask(after))


def _finish(scene: Scene, question: Question, draft: Draft) -> Turn:
    return settle(scene, question, draft.weights)
