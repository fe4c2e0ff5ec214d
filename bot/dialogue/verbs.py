"""The verbs of the engine: how they are typed, and the ids under which their buttons come back.

A typed verb counts only as the whole message, so that "I want to go back to Canada" stays an answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime

from bot.dialogue.events import (
    CardOpened,
    CardsAsked,
    ChangeAsked,
    Continued,
    Event,
    ExportAsked,
    ForgetAsked,
    HelpAsked,
    HideAsked,
    KeepsakeAsked,
    LanguageAsked,
    LinkAsked,
    LocalAsked,
    Paused,
    PersonAsked,
    QuestionSkipped,
    RecapAsked,
    RemindAsked,
    RestartAsked,
    Stopped,
    TalkChosen,
    UnlinkAsked,
    WentBack,
    WhyAsked,
    WrongFound,
)
from bot.dialogue.matching import normalize

EVENTS: Mapping[str, Callable[[datetime], Event]] = {
    "back": WentBack,
    "change": ChangeAsked,
    "continue": Continued,
    "why": WhyAsked,
    "skip": QuestionSkipped,
    "recap": RecapAsked,
    "help": HelpAsked,
    "cards": CardsAsked,
    "pause": Paused,
    "stop": Stopped,
    "restart": RestartAsked,
    "forget": ForgetAsked,
    "hide": HideAsked,
    "export": ExportAsked,
    "remind": RemindAsked,
    "language": LanguageAsked,
    "local": LocalAsked,
    "keepsake": KeepsakeAsked,
    "report": WrongFound,
    "link": LinkAsked,
    "unlink": UnlinkAsked,
    "person": PersonAsked,
}
"""Verb -> the event that it stands for."""

SAID: Mapping[str, str] = {
    normalize(spoken): verb
    for verb, ways in {
        "back": "back|go back|previous|undo|oops|last question|戻る",
        "change": "change|change an answer|change answer|change my answer|i want to change my answer"
        "|i want to change an answer|edit|変更",
        "continue": "continue|go on|carry on|keep it|keep|resume|next|続ける|続き",
        "why": "why|why do you ask|why do you ask that|why do u ask|why do you need that|why do u need that"
        "|why this|なぜ",
        "skip": "skip|skip this|skip it|next question|pass|rather not say|i'd rather not say"
        "|prefer not to say"
        "|no comment|スキップ",
        "recap": "recap|summary|where was i|where were we|what did i say|my answers|what did i answer"
        "|what did i answer so far|what did i say so far|what have i said|what have i said so far",
        "help": "help|help now|help me|i need help|i need help now|help me please|please help"
        "|please help me|i need help right now|help please|help now please|help pls|pls help|hlep|im not safe"
        "|i am not safe|not safe"
        "|sos|emergency|助けて|たすけて"
        "|助けてください|ヘルプ",
        "cards": "cards|questions and answers|topics|what can you tell me|faq",
        "pause": "pause|later|not now|take a break|bye|goodbye|good night|bye bye|bye for now|ok bye"
        "|thanks bye|thank you bye|ok thanks bye|ok thank you bye|thanks goodbye|thank you goodbye"
        "|thanks good night|休む",
        "stop": "stop|stop here|stop for today|stop for now|quit|exit|end|cancel|やめる",
        "restart": "restart|start over|start again|begin again|reset|最初から",
        "forget": "forget|forget me|forget everything|erase|erase everything|erase it all|delete"
        "|delete everything|delete everything i said|erase everything i said|delete my data|delete me|忘れて",
        "hide": "hide|hide this|clear|隠す",
        "language": "language|languages|another language|change language|change the language|言語",
        "export": "export|export my data|my data|download my data",
        "remind": "remind|remind me|reminder|reminders|set a reminder|write to me later|リマインド",
        "local": "local|near me|near here|my chapter|my community|local help|help near me|change community"
        "|change my community|近く|近くの助け",
        "link": "link|link my accounts|link accounts|連携|リンク",
        "unlink": "unlink|連携解除|リンク解除",
        "keepsake": "keepsake|keepsakes|something to keep|save this|pdf|print this|持ち帰り|控え",
        "report": "report|wrong number|report a wrong number|the number is wrong|this number is wrong"
        "|that number is wrong|a number is wrong|the number does not work|this number does not work"
        "|that number does not work|report a mistake|番号が違う|番号が違います",
        "person": "person|talk to a person|talk to a volunteer|talk to a human|i want to talk to a person"
        "|i would like to talk to a person|人と話す|人と話したい",
    }.items()
    for spoken in ways.split("|")
}
"""What is typed, normalised -> the verb."""

LANGUAGES: Mapping[str, str] = {
    normalize(spoken): language
    for language, ways in {
        "en": "english please|in english|in english please|speak english|switch to english|英語で"
        "|英語でお願いします",
        "ja": "japanese please|in japanese|in japanese please|speak japanese|switch to japanese|日本語で"
        "|日本語でお願いします|日本語",
    }.items()
    for spoken in ways.split("|")
}
"""Whoever asks for a language by its name, normalised -> its code. "Japanese" alone may be an answer."""

AMBIGUOUS = frozenset(("quit", "exit", "end", "clear", "language", "report", "person"))
"""Words for a verb that may also be the name of an answer: then the person is asked which they mean."""
_WONDERING = ("?", "？", "??")
_WISHING = ("please ", "can i ", "may i ", "i want to ", "i would like to ", "id like to ", "i need to ")
_ABOUT = ("tell me about ", "what about ", "card ", "cards ")


CODE_LETTERS = "bcdfghjkmnpqrstvwxz"
"""Of a code: none that reads like a figure, and no vowel, so that no code is a word."""
_CODE = re.compile(
    rf"(?:/?link[\s:]+)([{CODE_LETTERS}]{{4}}[\s-]?[{CODE_LETTERS}]{{4}})"
    rf"|([{CODE_LETTERS}]{{4}}-[{CODE_LETTERS}]{{4}})"
)

AGREED = ("yes", "y", "yeah", "yep", "yup", "ok", "okay", "sure", "yes please", "hai", "はい")
DECLINED = ("no", "n", "nope", "nah", "no thanks", "no thank you", "none", "iie", "いいえ")
_ASKING = re.compile(
    r"(?:(?:so|but|and|hi|hey|hello|ok|okay|um|also|sorry|excuse me) )*"
    r"(?:(?:who|whom|whose|what|whats|where|wheres|why|how|hows|which|is|are|am|do|does|did|can|could|will|would"
    r"|should|any|anyone know|does anyone know|got any) \w"
    r"|(?:when|may|might|was) (?:do|does|did|is|are|will|would|can|must|should|i|we|they|my|the|it|this"
    r"|that)\b)"
    r"|.+ or not(?: ah| lah?)?$"
)
_INVERTED = re.compile(r"\b(?:can|could|will|should|do|does|may) (?:i|we|they|he|she)\b")
_CALLING = re.compile(
    r"(?:(?:is|are) (?:there )?)?(?:any|some)(?:one|body) (?:there|here|reading|listening)"
    r"(?: this)?(?: please)?|hello is (?:any|some)(?:one|body) there|hello(?: hello)?"
    r"|(?:is|are) (?:this|you) (?:a )?(?:real )?(?:person|human|bot)"
    r"|are you (?:there|real)|who is (?:this|there|reading)"
    r"|(?:can|may) i (?:talk|speak) to (?:a )?(?:real )?(?:person|human|someone|somebody)"
)
MOVING = frozenset(("do:back", "do:skip", "do:continue"))
"""Buttons that move the talk: pressed twice, they count once."""


def spoken_verb(text: str) -> str | None:
    """The verb that the whole text is, or None. A leading slash is allowed, as in "/back"."""
    if text.strip() in _WONDERING:
        return "why"
    return SAID.get(normalize(text))


def asked_link(text: str) -> str | None:
    """The code that somebody brings from another platform ("link bcdf-ghjk", or the code alone), or None."""
    found = _CODE.fullmatch(text.strip().casefold())
    return found[1] or found[2] if found is not None else None


def asked_language(text: str) -> str | None:
    """The code of the language that the whole text asks for ("in Japanese, please"), or None."""
    return LANGUAGES.get(normalize(text))


def is_question(text: str) -> bool:
    """Whether it reads as a question: by its mark, or by the word that it begins with."""
    if text.rstrip().endswith(("?", "？")):
        return True
    said = normalize(text)
    return _ASKING.match(said) is not None or _INVERTED.search(said) is not None


def asks_outright(text: str) -> bool:
    """Whether more than its first word makes it a question: "how do i begin", not "how i am treated"."""
    return text.rstrip().endswith(("?", "？")) or _INVERTED.search(normalize(text)) is not None


def calls_for_person(text: str) -> bool:
    """Whether somebody asks for a person at the other end ("is anyone there")."""
    return _CALLING.fullmatch(normalize(text)) is not None


def asked_topic(text: str) -> str | None:
    """What somebody wants to be told about ("tell me about pension"), or None."""
    said = normalize(text)
    for lead in _ABOUT:
        if said.startswith(lead):
            return said.removeprefix(lead).removeprefix("the ").strip() or None
    return None


def asked_change(text: str) -> str | None:
    """Which answer somebody wants to change ("change contract end"), or None."""
    said = normalize(text)
    for lead in _WISHING:
        said = said.removeprefix(lead)
    if not said.startswith("change "):
        return None
    return said.removeprefix("change ").removeprefix("my ").removeprefix("the ").strip() or None


def pressed_event(option: str, at: datetime, step: str | None) -> Event | None:
    """The event of one of the engine's own buttons; None for an option of a question or an offer.

    `step`: the question that the button stood with.
    """
    sort, colon, name = option.partition(":")
    if not colon:
        return None
    match sort:
        case "do" if name == "skip":
            return QuestionSkipped(at, step)
        case "do" if name == "why":
            return WhyAsked(at, step)
        case "do":
            event = EVENTS.get(name)
            return event(at) if event else None
        case "change":
            return ChangeAsked(at, name)
        case "card":
            return CardOpened(at, name)
        case "cards":
            return CardsAsked(at, name)
        case "language":
            return LanguageAsked(at, name)
        case "local":
            return LocalAsked(at, name)
        case "remind":
            return RemindAsked(at, name)
        case "keep":
            return KeepsakeAsked(at, name)
        case "report":
            return WrongFound(at, name)
        case "talk":
            return TalkChosen(at, name)
        case _:
            return None
