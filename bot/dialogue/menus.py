"""What can be looked at without moving the talk: the recap, the list of answers, cards, help."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bot.dialogue.local import SORTS
from bot.dialogue.model import Card, Question
from bot.dialogue.opening import lines_of_help
from bot.dialogue.paging import paged
from bot.dialogue.reporting import of_card
from bot.dialogue.scene import Scene
from bot.dialogue.turn import ABOUT_LIMIT, LABEL_LIMIT, MOST_CHOICES, Choice, Reply
from bot.dialogue.words import clean, disarmed, plain, shorten, unlinked

MOST_NEAR: Final = 6
"""Entries of the local card below "help now"; all of them are on the card."""
MOST_OTHERS: Final = 4
"""Communities to go back to."""


def recap(scene: Scene) -> tuple[Reply, ...]:
    """Every answer on the path by section, then what is kept aside."""
    words, session = scene.words, scene.session
    if not session.answers:
        return (scene.notice("recap_empty", "recap"),)
    blocks = [words.phrase("recap_head")]
    for section in scene.dialog.sections:
        rows = [
            f"- {plain(step.label)}: {words.value(step, scene.path.known[step.id])}"
            for step in section.steps
            if isinstance(step, Question) and step.id in scene.path.known
        ]
        if rows:
            blocks.append("\n".join((f"**{plain(section.title)}**", *rows)))
    aside = scene.path.parked()
    if aside:
        named = {step: scene.dialog.questions[step] for step in aside}
        rows = [f"- {plain(q.label)}: {words.value(q, aside[step])}" for step, q in named.items()]
        blocks.append("\n".join((words.phrase("recap_parked"), *rows)))
    blocks.append(words.phrase("recap_open", count=scene.path.remaining))
    choices = (
        Choice("do:continue", words.phrase("choice_continue")),
        Choice("do:change", words.phrase("choice_change")),
    )
    pages = list(paged(blocks))
    return (*(Reply(page, "recap") for page in pages[:-1]), Reply(pages[-1], "recap", choices=choices))


def change_menu(scene: Scene, section: str = "") -> Reply:
    """The answers that can be changed; by section first, where there are many."""
    words = scene.words
    given = [q for step, q in scene.dialog.questions.items() if step in scene.path.known]
    if section:
        given = [question for question in given if question.section == section]
    if not given:
        return scene.notice("nothing_to_change")
    if len(given) >= MOST_CHOICES:
        titles = {one.id: one.title for one in scene.dialog.sections}
        sections = dict.fromkeys(question.section for question in given)
        choices = [Choice(f"change:@{name}", titles[name]) for name in sections]
    else:
        choices = [
            Choice(f"change:{q.id}", q.label, words.brief(q, scene.path.known[q.id], ABOUT_LIMIT))
            for q in given
        ]
    choices.append(Choice("do:continue", words.phrase("choice_continue")))
    again = f"change:@{section}" if section else "do:change"
    return Reply(words.phrase("change_what"), "menu", choices=tuple(choices[-MOST_CHOICES:]), again=again)


def cards_menu(scene: Scene, topic: str = "") -> Reply:
    words, dialog = scene.words, scene.dialog
    back = Choice("do:continue", words.phrase("choice_continue"))
    if topic not in dialog.topics:
        near = (Choice("local:card", near_label(scene)),) if scene.local.name else ()
        choices = [*near, *(Choice(f"cards:{name}", title) for name, title in dialog.topics.items())]
        return Reply(words.phrase("cards_head"), "menu", choices=(*choices, back), again="do:cards")
    choices = [Choice(f"card:{card.id}", card.title) for card in dialog.cards.values() if card.topic == topic]
    text = words.phrase("cards_topic", topic=plain(dialog.topics[topic]))
    return Reply(text, "menu", choices=(*choices, back), again=f"cards:{topic}")


def card(scene: Scene, card: Card) -> Reply:
    words = scene.words
    sources = words.sources(card.facts)
    text = "\n\n".join(
        part for part in (f"**{plain(card.title)}**", words.text(card.text).strip(), sources) if part
    )
    choices = (
        Choice("do:continue", words.phrase("choice_continue")),
        Choice(f"cards:{card.topic}", words.phrase("choice_cards")),
        Choice(of_card(card.id), words.phrase("choice_report")),
    )
    return Reply(text, "card", choices=choices)


def cards_found(scene: Scene, cards: Iterable[Card]) -> Reply:
    words = scene.words
    choices = [Choice(f"card:{card.id}", card.title) for card in cards]
    choices.append(Choice("do:continue", words.phrase("choice_continue")))
    return Reply(words.phrase("perhaps_cards"), "menu", choices=tuple(choices))


def nobody_here(scene: Scene) -> Reply:
    """To whoever would like to talk with a person, where no volunteer can be asked."""
    lines = lines_of_help(scene, scene.dialog.help_lines["now"])
    return Reply(scene.words.phrase("relay_nobody_here", lines=lines), "help")


def help_now(scene: Scene) -> tuple[Reply, ...]:
    """Support lines first, then what can be said at any time.

    For the members of a community, its own people come before the national lines, and after the two or three
    digits of an emergency.
    """
    words, names = scene.words, scene.dialog.help_lines["now"]
    near = (Choice("local:card", near_label(scene)),) if scene.local.name else ()
    choices = (
        *near,
        Choice("do:continue", words.phrase("choice_continue")),
        Choice("do:cards", words.phrase("choice_cards")),
        *_other_languages(scene),
    )
    entries = [entry for entry in scene.local.open_entries(words.today) if entry.on is None]
    urgent = [name for name in names if scene.dialog.resources[name].is_emergency] if entries else []
    rest = [name for name in names if name not in urgent]
    lines = f"{lines_of_help(scene, rest)}\n\n{words.phrase('help_head')}"
    last = Reply(words.phrase("help_verbs"), "help", choices=choices)
    if not entries:
        return (Reply(lines, "help"), last)
    here = [
        words.phrase("local_head", name=disarmed(scene.local.name)),
        *map(words.near, entries[:MOST_NEAR]),
    ]
    everywhere = f"{words.phrase('local_everywhere')}\n{lines}"
    shown = [lines_of_help(scene, urgent), "\n".join(here), everywhere]
    return (*(Reply(page, "help") for page in paged(filter(None, shown))), last)


def near_label(scene: Scene) -> str:
    return shorten(scene.words.phrase("choice_local", name=unlinked(clean(scene.local.name))), LABEL_LIMIT)


def near_by(scene: Scene) -> tuple[Reply, ...]:
    """The local card; with the way to another community, or to none."""
    words, local = scene.words, scene.local
    choices = [Choice("do:continue", words.phrase("choice_continue"))]
    for number, name in enumerate(local.others[:MOST_OTHERS], 1):
        label = words.phrase("choice_local_other", name=unlinked(clean(name)))
        choices.append(Choice(f"local:{number}", shorten(label, LABEL_LIMIT)))
    if local.chosen:
        choices.append(Choice("local:leave", words.phrase("choice_local_leave")))
    if not local.name:
        return (Reply(words.phrase("local_nowhere"), "local", choices=tuple(choices)),)
    blocks = [words.phrase("local_head", name=disarmed(local.name))]
    entries = local.open_entries(words.today)
    for sort in SORTS:
        lines = [words.near(entry) for entry in entries if entry.sort == sort]
        if lines:
            blocks.append("\n".join((words.phrase(f"local_{sort}"), *lines)))
    if not entries:
        blocks.append(words.phrase("local_empty"))
    pages = list(paged(blocks))
    return (*(Reply(page, "local") for page in pages[:-1]), Reply(pages[-1], "local", choices=tuple(choices)))


def _other_languages(scene: Scene) -> tuple[Choice, ...]:
    """To be found by somebody who cannot read the language that is spoken."""
    several = len(scene.source.languages) > 1
    return (Choice("do:language", scene.words.phrase("choice_language")),) if several else ()


def languages_menu(scene: Scene) -> Reply:
    names = scene.source.languages
    choices = [Choice(f"language:{code}", name) for code, name in names.items()]
    choices.append(Choice("do:continue", scene.words.phrase("choice_continue")))
    return Reply(scene.words.phrase("language_what"), "menu", choices=tuple(choices), again="do:language")
