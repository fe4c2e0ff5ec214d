"""The verbs of the engine: how they are typed, and the ids under which their buttons come back.

A typed verb counts only as the whole message, so that "I want to go back to Canada" stays an answer. Words of
courtesy may stand around it: "can we skip this one, please".
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
        "back": "back|go back|go back one|one back|previous|previous question|undo|undo that|oops"
        "|last question|wrong answer|wrong button|i pressed the wrong one|i clicked the wrong one|typo"
        "|not what i meant|thats not what i meant|戻る|前に戻る|前の質問|前の質問に戻る|一つ前|ひとつ前",
        "change": "change|change something|change one|change an answer|change answer|change my answer"
        "|change my answers|edit|edit an answer|edit my answers|fix an answer|correct an answer|変更|変更する"
        "|答えを変える|答えを変えたい|回答を変更",
        "continue": "continue|go on|carry on|keep it|keep|resume|next|never mind|nevermind|nvm|forget it"
        "|続ける|続き|続けて|続けます|続けてください",
        "why": "why|why do you ask|why do you ask that|why do u ask|why do you need that|why do u need that"
        "|why this|what|huh|what do you mean|what do u mean|what does that mean|what does this mean"
        "|i dont understand|dont understand|i dont understand the question|i dont get it"
        "|what was the question|repeat|repeat the question|say that again"
        "|なぜ|なぜですか|どうして|どうしてですか"
        "|どういう意味|どういう意味ですか",
        "skip": "skip|skip this|skip it|next question|next one|move on|pass|rather not say|i'd rather not say"
        "|prefer not to say|i dont want to answer|i dont want to answer that|i dont want to answer this"
        "|none of your business|no comment|スキップ|スキップする|スキップして|飛ばす|飛ばして|パス|次へ"
        "|答えたくない|答えたくありません",
        "recap": "recap|summary|where was i|where were we|what did i say|my answers|what did i answer"
        "|what did i answer so far|what did i say so far|what have i said|what have i said so far"
        "|see my answers|show my answers|show me my answers|what are my answers|show me the summary|まとめ"
        "|これまでの答え|今までの答え|答えを見る",
        "help": "help|help now|help me|i need help|i need help now|help me please|please help"
        "|please help me|i need help right now|help please|help now please|help pls|pls help|hlep|im not safe"
        "|i am not safe|not safe"
        "|sos|emergency|someone help me|somebody help me|someone help|somebody help|anyone help me|助けて"
        "|たすけて|助けてください|誰か助けて|ヘルプ",
        "cards": "cards|ask|questions and answers|topics|what can you tell me|faq|menu|things to read"
        "|what can i read|what can i ask|what can you do|カード|読みもの|読み物|トピック|メニュー",
        "pause": "pause|later|not now|take a break|bye|goodbye|good night|bye bye|bye for now|ok bye"
        "|thanks bye|thank you bye|ok thanks bye|ok thank you bye|thanks goodbye|thank you goodbye"
        "|thanks good night|goodnight|gn|going to bed|im going to bed|gtg|g2g|got to go|gotta go|ttyl|brb"
        "|talk later|talk to you later|see you later|see you|see ya|ill come back later|ill be back"
        "|save|save my place|save my answers|save and exit|休む|休憩|また後で|またあとで|あとで|後で|おやすみ"
        "|おやすみなさい",
        "stop": "stop|stop it|stop here|stop for today|stop for now|done for today|im done for today"
        "|enough for today|quit|exit|end|cancel|やめる|終わる|終わり|終了|ストップ",
        "restart": "restart|start over|start again|begin again|reset|最初から|最初からやり直す"
        "|はじめから|リセット",
        "forget": "forget|forget me|forget everything|erase|erase everything|erase it all|delete"
        "|delete everything|delete everything i said|erase everything i said|delete my data|delete me"
        "|delete this|delete all this|delete it all|delete all|delete my answers|erase my answers"
        "|忘れて|忘れる|消して|全部消して|削除|削除して",
        "hide": "hide|hide this|clear|隠す|隠して",
        "language": "language|languages|another language|change language|change the language|言語",
        "export": "export|export my data|my data|download my data|download my answers|エクスポート",
        "remind": "remind|remind me|reminder|reminders|set a reminder|write to me later|remind me later"
        "|リマインド|リマインダー",
        "local": "local|near me|near here|my chapter|my community|local help|help near me|change community"
        "|change my community|近く|近くの助け",
        "link": "link|link my accounts|link accounts|連携|リンク",
        "unlink": "unlink|連携解除|リンク解除",
        "keepsake": "keepsake|keepsakes|something to keep|save this|pdf|print|print this|download"
        "|send me this|send this to me|持ち帰り|控え|印刷|保存",
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
        "ja": "nihongo|nihongo de|japanese please|in japanese|in japanese please|speak japanese"
        "|switch to japanese|日本語で"
        "|日本語でお願いします|日本語",
    }.items()
    for spoken in ways.split("|")
}
"""Whoever asks for a language by its name, normalised -> its code. "Japanese" alone may be an answer."""

AMBIGUOUS = frozenset(("quit", "exit", "end", "clear", "language", "report", "person"))
"""Words for a verb that may also be the name of an answer: then the person is asked which they mean."""
_WONDERING = ("?", "？", "??")
_WISHING = ("please ", "can i ", "may i ", "i want to ", "i would like to ", "id like to ", "i need to ")
_LEADS = frozenset(
    (
        *("ok", "okay", "hey", "so", "and", "oh", "um", "wait", "sorry", "actually", "just", "please", "pls"),
        *("plz", "can", "could", "may", "will", "would", "how", "i", "id", "lets", "let"),
    )
)
_TAILS = (" please", " pls", " plz", " now", " thanks", " one", " question")
_MOST_AROUND = 48
"""Characters of a verb with its courtesies: anything longer says more."""
_BEFORE = re.compile(
    r"(?:(?:ok|okay|hey|so|and|oh|um|wait|sorry|actually|just|please|pls|plz) )*"
    r"(?:(?:(?P<asks>(?:can|could|may|how do|how can) i)|(?:can|could|will|would)(?: (?:we|you))?"
    r"|lets|let (?:us|me)|(?P<wants>i (?:want|need|would like) to|i wanna|id like to))"
    r" (?:(?:just|please) )?)?"
)
_BEHIND = re.compile(r"(?: (?:please|pls|plz|now|thanks|this one|this question|that one))+$")
_ASKED_OF_LIFE = frozenset(("cancel", "pass", "undo", "stop", "go on"))
"""What "can I …" may ask of a contract rather than of the guide."""
_WANTED = frozenset(
    ("change", "skip", "recap", "cards", "keepsake", "export", "language", "remind", "person")
)
"""What "I want to …" asks of nobody but the guide: "I want to stop" and "to go back" may be about a life."""
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
_ASKED = ("?", "？", "ですか", "ますか", "ませんか", "でしょうか", "のか", "教えて", "教えてください")
_INVERTED = re.compile(r"\b(?:can|could|will|should|do|does|may) (?:i|we|they|he|she)\b")
_CALLING = re.compile(
    r"(?:(?:is|are) (?:there )?)?(?:any|some)(?:one|body) (?:there|here|reading|listening)"
    r"(?: this)?(?: please)?|hello is (?:any|some)(?:one|body) there|hello(?: hello)?"
    r"|(?:is|are) (?:this|you) (?:a )?(?:real )?(?:person|human|bot)"
    r"|are you (?:there|real)|who is (?:this|there|reading)"
    r"|(?:can|may) i (?:talk|speak) to (?:a )?(?:real )?(?:person|human|someone|somebody)"
)
_REMINDING = re.compile(r"(?:please |pls |(?:can|could|will) you )*remind me (.+)")
MOVING = frozenset(("do:back", "do:skip", "do:continue"))
"""Buttons that move the talk: pressed twice, they count once."""


def spoken_verb(text: str) -> str | None:
    """The verb that the whole text is, courtesies aside, or None. A slash may lead it, as in "/back"."""
    if text.strip() in _WONDERING:
        return "why"
    said = normalize(text)
    verb = SAID.get(said)
    if verb is not None or len(said) > _MOST_AROUND:
        return verb
    led = said.partition(" ")[0] in _LEADS
    return _verb_within(said) if led or said.endswith(_TAILS) else None


def _verb_within(said: str) -> str | None:
    """The verb in "can we skip this one, please": with words around it that are mere courtesy."""
    before = _BEFORE.match(said)
    rest = said[before.end() :] if before is not None else said
    if rest not in SAID and rest.endswith(_TAILS):
        rest = _BEHIND.sub("", rest)
    verb = SAID.get(rest)
    if verb is None or before is None or rest in AMBIGUOUS:
        return None
    if before["wants"]:
        return verb if verb in _WANTED else None
    return None if before["asks"] and rest in _ASKED_OF_LIFE else verb


def asked_link(text: str) -> str | None:
    """The code that somebody brings from another platform ("link bcdf-ghjk", or the code alone), or None."""
    found = _CODE.fullmatch(text.strip().casefold())
    return found[1] or found[2] if found is not None else None


def asked_language(text: str) -> str | None:
    """The code of the language that the whole text asks for ("in Japanese, please"), or None."""
    return LANGUAGES.get(normalize(text))


def is_question(text: str) -> bool:
    """Whether it reads as a question: by its mark, or by the word that it begins with."""
    if text.rstrip(" 。").endswith(_ASKED):
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


def asked_reminder(text: str) -> str | None:
    """When somebody wants to be written to ("remind me in a week"), or None."""
    found = _REMINDING.fullmatch(text.strip().casefold())
    return found[1] if found is not None else None


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
        case "link":
            return LinkAsked(at, more=True)
        case _:
            return None
