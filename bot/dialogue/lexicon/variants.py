"""How words are typed: short forms, words run together or apart, slips of the key."""

from __future__ import annotations

# What is meant: the ways to type it, without apostrophes.
_TYPED: dict[str, str] = {
    "can not": "cant cannot",
    "will not": "wont",
    "is not": "aint",
    "do not": "dun",
    "i am": "im",
    "i have": "ive",
    "i would": "id",
    "i will": "ill",
    "he is": "hes",
    "she is": "shes",
    "he would": "hed",
    "he will": "hell",
    "she will": "shell",
    "they are": "theyre",
    "they will": "theyll",
    "what is": "whats",
    "there is": "theres",
    "where is": "wheres",
    "it would": "itd",
    "they would": "theyd",
    "want to": "wanna wana",
    "going to": "gonna gunna",
    "have to": "gotta",
    "trying to": "tryna",
    "could have": "coulda",
    "do not know": "dunno",
    "i do not know": "idk",
    "nobody": "noone",
    "you": "u",
    "your": "ur",
    "because": "cuz cos bc cause coz",
    "about": "abt bout",
    "to": "2",
    "out of": "outta",
    "with": "w",
    "myself": "meself mysef myslf",
    "boyfriend": "bf",
    "girlfriend": "gf",
    "husband": "hubby",
    "mother": "mum mom",
    "kill myself": "kms",
    "kill yourself": "kys",
    "suicide": "ctb unalive sewerslide unaliving unalived sewercide",
    "overdose": "od oding",
    "self harm": "selfharm",
    "self harming": "selfharming",
    "domestic violence": "dv",
    "a lot": "alot",
    "every day": "everyday",
    "something": "smth",
    "through": "thru",
    "now": "rn",
    "please": "plz pls",
    "thought": "thot",
    "birthday": "bday",
    "hit": "hitted",
    "beat": "beated",
    "kill": "kil kll klil",
    "want": "wnat watn wan wnt",
    "dying": "dieing",
    "raped": "rpaed rapd reped graped",
    "rape": "raep",
    "groped": "groppd",
    "forever": "4ever",
}
_BEFORE_NOT = "do did does is are was were has have had could would should"
EXPANSIONS: dict[str, str] = {
    **{f"{verb}nt": f"{verb} not" for verb in _BEFORE_NOT.split()},
    **{typed: meant for meant, ways in _TYPED.items() for typed in ways.split()},
}
# Two words that are one.
MERGES: dict[tuple[str, str], str] = {
    **{(a, "self"): f"{a}self" for a in ("my", "him", "her", "your")},
    ("any", "more"): "anymore",
    ("any", "longer"): "anymore",
    ("any", "way"): "anyway",
    ("no", "one"): "nobody",
    ("sui", "cide"): "suicide",
    ("over", "dose"): "overdose",
    ("physically", "assaulted"): "attacked",
    ("physically", "assaults"): "attacks",
    ("by", "accident"): "accidentally",
    ("on", "accident"): "accidentally",
    ("un", "alive"): "suicide",
    ("sewer", "slide"): "suicide",
    ("them", "selves"): "themselves",
    ("girl", "friend"): "girlfriend",
    ("boy", "friend"): "boyfriend",
}
# "my self esteem" is not "myself esteem".
_NOT_MERGED_BEFORE = "awareness care confidence defence defense esteem harm image respect study worth"
# Words whose misspellings are put right: unmistakable ones, and those that carry a sign.
_KEYS = (
    "suicide suicidal overdose overdosed overdosing molested molesting molestation strangled assaulted "
    "assault threatened threatening stalking stalked raped raping groped groping punched slapped "
    "kicked choked grabbed shoved stabbed beaten hitting beating kissed touched touching forced "
    "killing killed myself himself herself without anymore abusive abused violent violence disappear "
    "wanted thinking thoughts consent sexually harming cutting hanging jumping supervisor boyfriend "
    "husband principal living noose"
)
# Long ones, and how many slips leave them unmistakable.
LONG_KEYS: dict[str, int] = {
    "suicide": 2,
    "suicidal": 2,
    "overdose": 1,
    "overdosed": 1,
    "molested": 1,
    "strangled": 1,
    "assaulted": 1,
    "threatened": 1,
    "sexually": 1,
}
# Words that people write with stars.
_MASKED = "suicide suicidal rape raped rapist kill killed killing die dying dead molested groped sexual sex"
# Words that a slip of the key turns into a sign, and that mean no harm.
_INNOCENT = "coked overdone overdoes staking staling subside violet therapist therapists ding"

NOT_MERGED_BEFORE = frozenset(_NOT_MERGED_BEFORE.split())
KEYS, MASKED = tuple(_KEYS.split()), tuple(_MASKED.split())
INNOCENT = frozenset(_INNOCENT.split())
