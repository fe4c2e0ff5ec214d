"""Acts that many signs share, each said in many ways: a sign names one as `@DIE` and stands for all of them.

So a new way to say "to be dead" is one line here and is understood after "I want", "I wish", "it would be better",
"nobody would notice if". For the notation see `notation`.
"""

from __future__ import annotations

ACTS: dict[str, tuple[str, ...]] = {
    # to die, as one's wish, plan or thought
    "DIE": (
        "die|dying",
        "be|being dead",
        "KILL REFL",
        "end|ending|finish|finishing|take|taking|leave|leaving my|his|her|their own? life|existence",
        "end|ending|finish|finishing it|everything all|$|is|would|seems|might|sounds",
        "cease|stop to? exist|existing|breathing !in",
        "disappear|disappearing|vanish|vanishing forever|completely|permanently|entirely|$",
        "disappear|disappearing|vanish|vanishing ~2 world|earth|existence|life|everything|everyone",
        "disappear|disappearing|vanish|vanishing for good",
        "sleep|asleep|sleeping forever|permanently|eternally",
        "stay|staying asleep",
        "fade|fading away",
        "bleed|bleeding out",
        "commit|committing suicide",
        "not be|being alive|here|born !until|past|next|in|at|for|on",
        "not exist|existing|breathe|breathing !in|here",
        "not live|living $|anymore|longer",
        "not|never wake|waking|waken !the|my|her|him|people|anyone|everyone|neighbours",
        "no longer be|being alive",
        "no longer exist|existing|live",
    ),
    # to be gone, in "if I ..." and "were I ..."
    "GONE": (
        "i ~2 die|died|disappear|disappeared|vanish|vanished",
        "i ~1 am|was|were|be|is|had|got ~1 dead|gone|died|killed",
        "i ~1 not|never ~1 alive|around|born|exist|existed|survive|survived",
        "i ~1 no longer ~1 alive|around|exist|existed|here",
        "am|was|were i ~1 dead|gone|not",
        "i ~2 not ~1 wake|woke",
        "i stopped|ceased existing|breathing|to",
        "i ~2 killed|kill myself",
        "i ~2 ended it|everything|my",
        "he|she|they ~1 died|disappeared|vanished",
        "he|she|they ~1 was|were dead|gone",
    ),
    # people who would do something to somebody
    "HE": (
        "he|she|they|ex|husband|boyfriend|wife|girlfriend|partner|fiance|fiancee|spouse|roommate|flatmate",
    ),
    "HURT_ME": (
        "HARMS me|us",
        "HARMS my BODYPART",
    ),
}
