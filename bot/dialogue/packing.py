"""What goes into a keepsake: the summary, the weights, the days and lines, in words for one moment."""

from __future__ import annotations

from datetime import date

from bot.dialogue.asking import closing_says
from bot.dialogue.conditions import Mark
from bot.dialogue.keepsake import Bilingual, Paper, Passage, Reason, Weights
from bot.dialogue.menus import recap
from bot.dialogue.model import Date, Question, Weigh
from bot.dialogue.scene import Scene
from bot.dialogue.shelf import Line, Noted, Translated
from bot.dialogue.template import Place
from bot.dialogue.values import Day, Weight
from bot.dialogue.weights import weights_so_far
from bot.dialogue.words import Words, without_marks


def without_private(scene: Scene) -> Scene:
    session = scene.session
    return scene.with_session(session._replace(overlay={})) if session.overlay else scene


def paper(scene: Scene) -> Paper:
    """The summary, or what was said until now; the weights, the plan, numbers to call, and where facts come
    from."""
    words, phrase = scene.words, scene.words.phrase
    says = closing_says(scene)
    planned = [say for say in says if any(place.sort == "plan" for place in say.text.places())]
    drawn = weights(scene)
    weighing = {name for name, one in scene.dialog.questions.items() if drawn and isinstance(one.kind, Weigh)}
    told = (say for say in says if say not in planned and weighing.isdisjoint(say.text.names()))
    said = [words.text(say.text).strip() for say in told]
    if not says:  # a question is open still
        said = [reply.text for reply in recap(scene)]
    rest = [Passage("", words.text(say.text).strip()) for say in planned]
    rest.append(Passage(phrase("paper_lines"), words.lines(scene.dialog.help_lines["now"])))
    facts = dict.fromkeys(place.name for say in says for place in say.text.places() if place.sort == "fact")
    if facts:
        rest.append(Passage(phrase("paper_sources"), "\n".join(words.origins(facts))))
    return Paper(
        title=phrase("paper_title"),
        made=phrase("paper_made", day=words.date(words.today)),
        said=tuple(Passage("", text) for text in said if text),
        weights=drawn,
        rest=tuple(rest),
        odd_signs=phrase("paper_odd_signs"),
    )


def weights(scene: Scene) -> Weights | None:
    """Of the first question that weighs and was answered, or is being answered now."""
    for question in scene.dialog.questions.values():
        if not isinstance(question.kind, Weigh) or question.private:
            continue
        if given := _weighed(scene, question, question.kind):
            places = {path.id: place for place, path in enumerate(question.kind.paths)}
            return Weights(
                scene.words.phrase("weights_title"),
                tuple(path.label for path in question.kind.paths),
                tuple(
                    Reason(scene.words.label_of(one.item, one.text), one.rating, places[one.path])
                    for one in given
                ),
                scene.words.phrase("weights_scale"),
            )
    return None


def _weighed(scene: Scene, question: Question, weigh: Weigh) -> tuple[Weight, ...]:
    draft = scene.session.draft
    if draft is not None and draft.step == question.id:
        return scene.words.counted(weigh, weights_so_far(question, scene.session, scene.path).weights)
    value = scene.path.known.get(question.id)
    return scene.words.counted(weigh, value) if isinstance(value, tuple) else ()


def known_days(scene: Scene) -> dict[str, tuple[Noted, Day]]:
    """The days that can go into a calendar, by id."""
    days = ((noted, scene.words.known_day(noted.id)) for noted in scene.dialog.shelf.days)
    return {noted.id: (noted, day) for noted, day in days if day is not None}


def counted_from(scene: Scene, noted: Noted, day: Day) -> date:
    """A month alone counts from the end that is the safe one for its question."""
    question = scene.dialog.questions.get(noted.id)
    last = question is not None and isinstance(question.kind, Date) and question.kind.safest == "last"
    return day.last() if last else day.first()


def is_known(line: Line, words: Words) -> bool:
    """Whether the line applies, and nothing in it would be left open."""
    if line.applies is not None and line.applies(words.known) is not True:
        return False
    return all(_is_known(name, words) for name in line.text.en.names() | line.text.ja.names())


def _is_known(name: str, words: Words) -> bool:
    if name in words.dialog.computed:
        return words.result(name) is not None
    value = words.known.get(name)
    return value is not None and not isinstance(value, Mark)


def in_both(text: Translated, words: Words) -> Bilingual:
    return Bilingual(
        without_marks(words.text(text.en)), text.ja.fill(lambda place: _in_japanese(place, words))
    )


def _in_japanese(place: Place, words: Words) -> str:
    result = words.result(place.name) if place.name in words.dialog.computed else None
    match result.value if result else words.known.get(place.name):
        case Day(year, month, 0):
            return f"{year}年{month}月"
        case Day(year, month, day):
            return f"{year}年{month}月{day}日"
        case int() as number:
            return f"{number:,}"
        case _:
            return place.otherwise or ""
