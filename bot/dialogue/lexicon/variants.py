"""How words are typed: short forms, words run together or apart, slips of the key."""

from __future__ import annotations

# What is meant: the ways to type it, without apostrophes.
_TYPED: dict[str, str] = {
    "can not": "cant cannot cyaan",
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
    "going to": "gonna gunna gona",
    "have to": "gotta haffi",
    "trying to": "tryna",
    "could have": "coulda",
    "do not know": "dunno",
    "i do not know": "idk",
    "i do not care": "idc",
    "me": "mi",
    "on": "pon",
    "in": "inna",
    "them": "dem",
    "not": "nuh",
    "little": "likkle",
    "nobody": "noone",
    "you": "u",
    "your": "ur",
    "because": "cuz cos bc cause coz",
    "about": "abt bout",
    "all": "al",
    "like": "liek lik lke",
    "died": "dided",
    "in front": "infront infornt",
    "with": "w wit wiht wth",
    "kiss": "kis",
    "drugged": "drugd druged",
    "safe": "saf",
    "took": "tok",
    "live": "liv",
    "wrist": "rist",
    "said": "sed",
    "will": "wil",
    "force": "forse",
    "forced": "forsed",
    "follow": "folow",
    "bruise": "bruse",
    "floor": "flor",
    "people": "peple ppl",
    "every": "evry",
    "night": "nite nigt",
    "pushed": "pusht",
    "tried": "tryed",
    "following": "foloing folowing follwing",
    "that": "taht tht seh",
    "the": "teh di",
    "cut": "cutt",
    "keep": "kep",
    "think": "tink thnk",
    "to": "2 fi",
    "out of": "outta",
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
    "want": "waan wnat watn wan wnt wnna",
    "dying": "dieing",
    "raped": "rpaed rapd reped graped",
    "rape": "raep",
    "groped": "groppd gropped",
    "die": "dei diee idie",
    "life": "lfe lief lif lyfe",
    "dead": "ded deda",
    "her": "hr",
    "and": "n nd",
    "tomorrow": "tmrw tmr tomoz",
    "tonight": "2nite tonite 2night",
    "right": "rite",
    "are you": "ru",
    "though": "tho",
    "forever": "4ever",
}
# Pictures that carry a sign, in words.
_PICTURES = {
    "\U0001f52a": "knife",
    "\U0001f5e1": "knife",
    "\U0001f48a": "pills",
    "\U0001f52b": "gun",
    "\U0001fa78": "blood",
    "\U0001f480": "skull",
    "\u2620": "skull",
    "\u26b0": "coffin",
    "\U0001faa6": "coffin",
    "\U0001f689": "train",
    "\U0001f686": "train",
    "\U0001f309": "bridge",
}
PICTURES = {ord(picture): f" {word} " for picture, word in _PICTURES.items()}
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
    ("s", "h"): "selfharm",
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
# Words that add force and nothing else.
_FORCE = (
    "fucking fuckin fking effing fkn freaking frickin fricking friggin goddamn goddamned damn bloody "
    "literally "
    "kinda sorta lowkey highkey legit deadass utterly frankly motherfucking absolutely"
)
# Words whose misspellings are put right: unmistakable ones, and those that carry a sign. The first wins.
_KEYS = (
    "suicide suicidal overdose overdosed overdosing molested molesting molestation strangled assaulted "
    "assault assaults threatened threatening threatens threats stalking stalked stalker raped raping groped "
    "groping punched slapped kicked choked choking grabbed shoved stabbed beaten beats hitting beating "
    "kissed "
    "touched touching touches forced forces killing killed myself himself herself themselves without anymore "
    "abusive abused abuse violent violence disappear disappeared vanish wanted thinking thoughts thought "
    "consent sexually sexual harassed harassment harming cutting hanging jumping jumped hurting supervisor "
    "boyfriend girlfriend husband principal coworker colleague neighbour neighbor friend friends brother "
    "sister mother father student students teacher partner daughter stranger roommate parents police living "
    "alive existing exist noose bridge balcony pills knife apartment followed following follows afraid "
    "scared "
    "frightened terrified outside passport locked leave bedroom waiting drugged unconscious remember wrists "
    "better worthless reason point burden everyone nobody somebody someone anyone would should could about "
    "again forever tonight tomorrow ending wish hang self kill jump know want life dead going trying tried "
    "because medicine tablets harm worth cuts hurts hits beat punch kick choke grab touch scars bruises "
    "train death threw plate station house bathroom money everything nothing never please kitchen window "
    "school nights night knives scissors blood bleeding rope razor drowning drown cliff balcony funeral "
    "burned burning threaten shouting screaming drunk asleep naked breasts breast thigh underwear "
    "clothes condom photos videos nudes hotel stranger child children wife baby knee lips mouth tongue "
    "hands hand door doctor hospital insurance pointless happier everywhere chokes pushed pushes pushing "
    "meaningless hopeless depressed suffering goodbye sleeping permanent swallowed swallow breathing "
    "grabbing kissing undressed stripped blackmail violently bruised strangling strangles chased chases "
    "weapon attack attacked attacking attacks shelter escape controlling controls jealous hiding "
    "happened happening depression anxiety crying screaming screams shouts yelling threatens colleague "
    "teacher beaten family wrong wished hoping hope pray peace"
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
    "harassed": 2,
    "boyfriend": 2,
    "girlfriend": 2,
    "supervisor": 2,
    "apartment": 2,
    "disappear": 2,
    "threatening": 2,
}
# Words that people write with stars.
_MASKED = "suicide suicidal rape raped rapist kill killed killing die dying dead molested groped sexual sex"
# Common words of English that are one slip from a key word and mean no harm.
_INNOCENT = (
    "abuser abut amused attach attached attaching attacker beaming bearing beast beasts beater beaton "
    "beaut beets befriend belting berating beta bets bette betting bitter blending bloods bloody "
    "boating boats borden braised breaching breeding bride bridged bridle brothel bruiser buren "
    "burner burnet burying butter cased cases ceases chaser chasers choker chopin chores clothe "
    "clothed cloths coke coked coking condo condor condos content convent cooked crain cults dearth "
    "ding donor downing dread droning dunk dyeing exits farther fatter feather fellows fiend fiends "
    "follower forbes forceps forged forges forked formed fried gain garb gin gong grabber grouped "
    "grouping growing hain handing hans haram harding harem harnessed hinds hinting hints hiring hist "
    "homeless homing honing hopping hose hostel housed huang hunting hurst hurtling huts hwang hyping "
    "jumper kicker killer kipling kisser kneel knick known krill lacked levin liking lining lisp "
    "locke locket looked loving lucked mather molester mooney moth neve newspaper newspapers nigh "
    "nodes noting notting outsider overdoes overdoing overdone paint palate pate patents pearce "
    "photon photons pilate pint plat plata plated plato platte pleas pleased pleases polite polls "
    "pont prays punchy pusher pushers pushkin rabin racing raging raking ramped ramping rapping "
    "rating raving reaping roped roper sacred sars scaled scar scare scarred scored scouting scouts "
    "seared seeping shallow shaved shorting shots shovel sitter smelter snapped soared spared "
    "spouting spouts stacked stacking staked staking stalin staling stalled stalling stared strange "
    "strapped streaming streams stringer striped stripper stronger subside sulfide superior supervise "
    "supervised supervises supervision swapped sweeping tables thanking therapist therapists thinning "
    "threads tied torched torches touche toying treats triad tying varnish violet wailing waited "
    "waiving waned washed wasting whiting widow wifey wishy wold wong wort worthy wring writing writs"
)

NOT_MERGED_BEFORE = frozenset(_NOT_MERGED_BEFORE.split())
FORCE = frozenset(_FORCE.split())
KEYS, MASKED = tuple(dict.fromkeys(_KEYS.split())), tuple(_MASKED.split())
INNOCENT = frozenset(_INNOCENT.split())
