"""Word classes, in capitals, that idioms and signs are built from.

A trailing `*` stands for the regular forms of a verb: "touch*" is touch, touches, touched, touching.
"""

from __future__ import annotations

_CLASSES: dict[str, str] = {
    # grammar
    "NOT": "not never no nobody none neither nor nothing without hardly",
    "SELF": "i me myself us we ourselves",
    "REFL": "myself himself herself themselves themself yourself ourselves",
    "ALLOW": "let lets letting allow allows allowed allowing permit permits permitted permitting",
    "BE": "am is are was were be been being get gets got getting gotten",
    "SOFT": (
        "and but because since when while although though after before until unless except however yet "
        "plus then where"
    ),
    "ENDS": "and but because although though however",
    "OPAQUE": (
        "stop stopping stopped know knows knew sure only just merely simply help helped helps ok okay "
        "fine well good alright happy coping safe sleep sleeping care tell told telling say said "
        "believe believes report reported forget remember understand matter deal longer matters idea "
        "eat able reason end"
    ),
    "COMPLEMENT": (
        "think thinks thought thinking believe feel feels felt like that mean means meaning say saying "
        "as if though case true so suggest suggesting claim claiming imply implying it is was to i am "
        "would"
    ),
    "FILLER": (
        "lol lmao haha hahaha fr tbh now tonight today tomorrow yesterday again please sometimes "
        "anymore already really honestly man bro mate liao lah la leh po sir madam maam help always "
        "often lately everyday badly either too also still twice once somedays right soon idk ngl smh "
        "irl though anyway asap days"
    ),
    "AUX": (
        "almost nearly just then also always often really actually even once twice sometimes still "
        "again suddenly has had have did does do would will going to keep keeps kept start starts "
        "started tried used"
    ),
    "DET": "the a an my this that his her our their your some another one every each",
    # people
    "ADULT": (
        "boss supervisor principal vice teacher sensei coworker colleague jte hrt coach landlord "
        "landlady neighbour neighbor kocho kyoto kyoutou kouchou kachou kacho bucho tantousha tantosha "
        "pa boyfriend girlfriend husband wife partner ex fiance fiancee spouse dad father mother "
        "stepdad stepfather stepmother stepmum brother uncle cousin aunt roommate flatmate housemate "
        "man men guy guys dude dudes woman stranger someone somebody alt jet cir senpai sempai he she "
        "they host doctor driver policeman cop officer manager staff ojisan oji ojiisan obasan parent "
        "parents salaryman employee employer counsellor admin sister him chef owner customer drunk "
        "people strangers pervert creep gang thug thugs thief robber burglar teenager teenagers "
        "yakuza masseur dentist priest client grandfather san superior deputy councillor mayor official "
        "delegate delegation instructor resident tenant bastard bastards prick asshole arsehole fucker "
        "shithead dickhead "
        "bitch psycho creep creeps weirdo stalker pedo perv superintendent clerk cunt bloke lad fella "
        "caretaker "
        "grandpa supplier bully bullies dickwad motherfucker nutter kyotou jtes alts cirs teachers bosses"
    ),
    "PARTNER": (
        "boyfriend girlfriend husband wife partner ex fiance fiancee spouse dad father mother stepdad "
        "stepfather stepmother brother uncle roommate flatmate housemate he she him parents"
    ),
    "BOSS": (
        "boss supervisor principal teacher sensei coworker colleague jte coach kocho kyoto vice "
        "landlord manager kachou bucho uncle stranger man guy senpai sempai tantousha pa alt teachers "
        "coworkers colleagues"
    ),
    "KID": (
        "student students kid kids child children boy girl pupil pupils grader graders year years son "
        "daughter kindergartener kindergarteners toddler toddlers baby class boys girls sannensei"
    ),
    "FRIEND": (
        "friend friends mate housemate roommate flatmate coworker colleague alt jet cir neighbour "
        "neighbor sister brother mother father student students kid boy girl wife husband predecessor "
        "senpai classmate person people grader graders pupil teacher boyfriend girlfriend partner ex "
        "cousin him her daughter son uncle friends alts cirs colleagues coworkers students bestie buddy "
        "pal bff participant newbie senpais roomie"
    ),
    "FOE": (
        "ADULT ex he she they him someone somebody husband boyfriend wife girlfriend partner stranger "
        "man men guy "
        "neighbour landlord person"
    ),
    "PERSON": "ADULT KID FRIEND",
    "VICTIM": (
        "wife girlfriend her him them kid kids child children student students boy girl son daughter "
        "someone somebody friend husband boyfriend pupil pupils brother sister people boys girls friends "
        "alt alts neighbour neighbor roommate colleague "
        "coworker mother father parents"
    ),
    "ANIMAL": (
        "cat cats dog dogs monkey monkeys bear bears boar mosquito mosquitoes bug bugs cockroach "
        "cockroaches mukade crow crows bird birds wasp wasps hornet hornets bee bees spider spiders "
        "deer snake kitten kite goose jellyfish centipede horse"
    ),
    "THING": (
        "boe board office city company government bank onsen deadline news truth reality realisation "
        "realization bill cost costs loneliness homesickness winter summer cold heat weather jet lag "
        "grief depression wave waves ball words typhoon earthquake flu covid tax culture shock burnout "
        "exhaustion sadness panic anxiety job work schedule commute contract price prices inflation "
        "rain snow pollen hangover food smell music song film movie speech letter letters gesture card "
        "story idea guilt nostalgia stress humidity door branch shuttlecock frisbee lesson life school "
        "wind bullet fever tiredness fatigue power"
    ),
    "IT": "it this which what everything nothing",
    "VEHICLE": "car cars bike truck taxi bus van scooter train motorbike tram door branch cyclist lorry",
    # suicide
    "WANT": (
        "want wants wanted wanting wish wishes wished wishing deserve deserves deserved rather ready "
        "need needed prefer tempted try tried trying tries decided hope hopes hoping hoped plan "
        "planning plans planned urge urges desire longing pray praying crave craving like liked"
    ),
    "THINK": (
        "think thinks thinking thought thoughts fantasise fantasize fantasising fantasizing dream "
        "dreaming imagine imagining imagined picture picturing consider considering considered "
        "contemplate contemplating contemplated obsess* daydream* googling googled searching tempted "
        "urge urges ideas plan planning planned plans feel feeling feels felt visualise visualize "
        "research* debating"
    ),
    "KILL": (
        "kill* end ending ended off offing offed hang* hung shoot shooting drown* starve* poison* "
        "stab* top topping neck necking delete* gas gassing murder* yeet* rope roping suffocate* "
        "strangle* suicide"
    ),
    "HARM": "injured injuring wound* hurt hurts hurting harm* cut cuts cutting burn* scratch* punish* "
    "injure* slice* carve*",
    "WRIST": "wrist wrists arm arms thigh thighs leg legs skin veins stomach body",
    "MOVE": (
        "jump* step* walk walking leap* throw throwing drive driving crash* swerve* dive diving fall "
        "falling run running fling ride riding lie lying"
    ),
    "HEIGHT": (
        "ferry boat overpass footbridge stairwell hotel bridge building roof rooftop balcony cliff "
        "window ledge platform tower floor dam veranda road"
    ),
    "TRAFFIC": (
        "express metro subway tram limited rapid train trains tracks truck car cars bus traffic "
        "shinkansen rail rails lorry vehicle"
    ),
    "PILLS": (
        "sedative painkillers pills pill tablets tablet meds medication medicine paracetamol tylenol "
        "panadol ibuprofen zopiclone ambien ativan diazepam lorazepam klonopin prozac sertraline lithium "
        "halcion depas loxoprofen codeine morphine sedatives melatonin benzos barbiturates painkiller "
        "antidepressant antihistamines  "
        "painkillers sleeping antidepressants aspirin xanax valium loxonin"
    ),
    "PILE": "save saved saving savin hoard* stock* stockpile* stash* collect* gather* counting counted",
    "MANY": (
        "10 12 15 16 20 24 25 30 40 50 60 100 ten twelve fifteen twenty thirty forty fifty sixty "
        "hundred dozen dozens"
    ),
    "LOTS": (
        "all whole entire bottle load loads handful bunch fistful many enough lot lots packet box "
        "strip every pack rest"
    ),
    # loose evidence: two of these beside each other are a sign, one alone is none
    "DEATHLY": "die dying death suicide suicidal noose coffin corpse drown drowning hanging",
    "FATAL": "die dying died dead death suicide suicidal live living alive exist existing kill killing",
    "DRAWN": (
        "want wants wanted wish wishes wished wishing hope hopes hoping hoped think thinks thinking "
        "thought thoughts "
        "consider considered considering contemplat* contemplate contemplating plan plans planned "
        "planning prepare "
        "prepared preparing decide decided imagine imagined imagining urge urges ready glad relief "
        "relieved welcome "
        "forward calm calmer peaceful tempted tempting better easier easiest rather prefer longing yearn "
        "yearning dream "
        "dreaming fantasy deserve googled googling searched tonight myself mind idea ideas solution "
        "answer obsessed"
    ),
    "LIVING": "live living alive exist existing existence breathing",
    "WEARY": (
        "tired sick exhausted enough weary lost hate nothing pointless meaningless sense worthless "
        "useless empty point "
        "reason stop unbearable impossible without no not never strength energy force desire will longer"
    ),
    "KIN": (
        "mother father grandma grandpa grandfather grandmother granddad uncle aunt auntie cousin nan "
        "nana gran dog cat pet "
        "rabbit hamster phone battery heater car bike laptop computer plant plants fish bird village "
        "town company "
        "industry language predecessor teacher neighbour colleague coworker mothers fathers grandmothers "
        "grandfathers "
        "actor singer king queen celebrity character hero someone somebody"
    ),
    "CARNAL": (
        "sex sexual sexually naked nude nudes penis dick cock genitals breasts breast boobs tits "
        "underwear panties bra undress* "
        "crotch grope* groping fondle* thigh thighs intercourse blowjob erection porn masturbat* masturbating"
    ),
    "UNWILLING": (
        "not no never stop forced force forces made make makes drunk asleep scared froze against without "
        "wake woke boss "
        "supervisor coworker colleague principal landlord host stranger consent pressured pressure "
        "uncomfortable contract "
        "police coach driver doctor mayor teacher wants wanted tried tries keeps kept"
    ),
    "INJURY": (
        "bruise bruises bruised bruising stitches concussion welts scar scars limp broken bleeding "
        "swollen blood unconscious"
    ),
    "INTIMATE": (
        "he him husband boyfriend wife girlfriend partner ex fiance fiancee dad father mother stepdad "
        "stepfather boss roommate "
        "flatmate spouse parents"
    ),
    "GRIP": (
        "seize* seized grab* grip* clutch* yank* drag* pull* shake* shook shove* push* hold* held pin* "
        "pinned squeeze* "
        "squeezed choke* strangle* throttle* trip* tripped throw* threw fling flung knock* hurl*"
    ),
    "PUNCHES": "punch punches slap slaps kick kicks blow blows beating beatings smack smacks bruises "
    "headbutt whack",
    "SHARP": "razor razors blade blades scalpel boxcutter",
    "LEDGE": "balcony roof rooftop ledge bridge cliff overpass tracks railing aokigahara pier dam quarry "
    "viaduct jetty",
    "PEER": (
        "google* googling look looking looked stare* staring stares research* search* searching read "
        "reading wonder* "
        "wondering watch watching visit visiting measure* check* drawn keep"
    ),
    "MEANS": (
        "bridge bridges cliff cliffs roof rooftop balcony ledge tracks rails overpass railing rope ropes "
        "knots noose "
        "knives razor razors blades pills poison overpass platform edge aokigahara noose bleach"
    ),
    "GONE": (
        "died dead gone disappeared vanished die dropped killed jumped offed passed stopped alive here "
        "over fell jump"
    ),
    "EMBARRASS": (
        "embarrass* embarrassment embarrassing mortified cringe cringing cringy awkward shame laughing "
        "laughter boredom"
    ),
    "ACCIDENT": (
        "shaving cooking skiing snowboarding running gym playing football soccer bike chopping "
        "accidentally accident falling fell sports lifting hiking moving climbing cycling slicing oven "
        "pan opening yoga judo kendo cabbage onions practice undokai carrying"
    ),
    "TOPIC": (
        "movie film films movies book books novel manga anime drama documentary news article articles "
        "podcast game character characters kabuki history historical samurai seppuku romeo juliet "
        "hamlet macbeth training seminar workshop prevention awareness poster posters campaign "
        "statistics rate rates research thesis lecture episode lyrics story plot netflix curriculum "
        "textbook essay debate lesson museum soseki dazai mishima policy sign signs leaflet headline "
        "headlines theme fiction play musical opera unit topic stats interpreted interpreting interpreter translated translating"
    ),
    # assault
    "SEXCRIME": (
        "rape* rapist molest* grope* chikan chikaned fondle* upskirt* roofied stealthed stealthing "
        "sodomised sodomized gangraped"
    ),
    "TOUCH": (
        "brush* touch* grab* squeeze* slap* smack* pinch* rub* strok* stroke* caress* grope* lick* "
        "kiss* press* pat* spank* cup cupped fondle* bite bit suck* tickle* smell* sniff* cop copped "
        "feel feels"
    ),
    "PRIVATE": (
        "butt bum ass arse bottom buttocks backside breast breasts boob boobs chest tits thigh thighs "
        "crotch groin private privates genitals penis vagina nipple nipples bra panties underwear "
        "knickers pants skirt leg legs waist hips hip lap knee knees rear tit booty"
    ),
    "CLOTHES": (
        "clothes pants trousers underwear shirt skirt dress bra top panties knickers jeans shorts "
        "blouse yukata kimono towel leggings stockings tights bikini swimsuit"
    ),
    "SEX": (
        "sex sexual kiss intercourse oral blowjob bj handjob undress strip naked nude nudes sexually blow"
    ),
    "UNAWARE": (
        "asleep sleeping drunk unconscious passed blacked wasted crying drugged slept unable tipsy blackout"
    ),
    "UNWANTED": (
        "unwanted nonconsensual nonconsensually forcibly forcefully inappropriately consent permission "
        "unwillingly"
    ),
    # violence
    "BLOW": (
        "stamp* stomp* jab* cuff* wallop* batter* thrash* clout* swat* tackle* slap* smack* punch* "
        "kick* shove* choke* strangle* throttle* stab* headbutt* whip* whipped elbow* whack* thump* "
        "bash* caned clobber* belted slam* pummel* slug* scratch* bite bites bit biting pinned pinning "
        "pins cornered corners cornering manhandle* drag* restrain* suffocate* bodyslam*"
    ),
    "HIT": (
        "hit hits hitting beat beats beating beaten strike strikes struck striking attack* hurt hurts "
        "hurting harm* assault* injure*"
    ),
    "STRUCK": (
        "punched slapped smacked choked strangled stabbed attacked assaulted shoved whipped headbutted "
        "mugged jumped beaten kicked caned whacked thumped grabbed manhandled throttled bashed "
        "battered belted"
    ),
    "BODYPART": (
        "arm arms wrist wrists neck throat hair collar shirt face ear ears shoulder head jaw nose ribs "
        "rib mouth stomach back tie hand leg finger fingers cheek eye lip chest belly body shin shins "
        "legs foot feet knee knees thigh bum arse ass"
    ),
    "HURL": "threw throw throws throwing thrown hurl* chuck* lob* flung fling",
    "HARMS": (
        "destroy murder* kill* hurt hurts hit beat beats stab punch slap rape harm murder burn attack "
        "break strangle "
        "shoot choke smash bash kick"
    ),
    "WEAPON": (
        "knife knives gun weapon bat sword machete blade axe hammer crowbar scissors cutter bokken pistol"
    ),
    "ADMIN": (
        "dismissal termination firing legal deportation nonrenewal fine fines lawsuit disciplinary "
        "paperwork penalty penalties lawyer visa pay salary transfer more extra bad court action debt "
        "bill bills fee fees invoice charge charges complaint warning eviction"
    ),
    "FEAR": "afraid scared frightened terrified fear fearing fears petrified scary",
    "SPEAK": (
        "say says said saying tell tells told telling text* message* warn* swear swears swore promise* "
        "yell* scream* shout* threaten* write writes wrote email* keeps"
    ),
    "TIRED_OF": "tired sick done exhausted fed over hate enough finished weary",
    "HAZARD": (
        "earthquake earthquakes quake quakes snow ice icy bear bears typhoon typhoons tsunami driving "
        "drive cycling radiation riding mould mold asbestos roads swimming flying water boars wasps "
        "hornets"
    ),
    "SPORT": (
        "team match dodgeball soccer football karate judo kendo baseball sumo basketball volleyball "
        "tennis badminton boxing rugby aikido kickboxing sparring tag jiujitsu bjj mma wrestling "
        "undokai kancho shogi pillow mario smash sparred game games tickle"
    ),
    "PLAY": "accidentally playfully fun unintentionally teasingly",
    "PLACE": (
        "town city village apartment country place prefecture house area inaka countryside flat room "
        "building school placement island region ken dorm job boe district mansion block"
    ),
    "SAFE": "safe unsafe",
    "INDOORS": (
        "apartment apartments house flat room home bedroom bathroom kitchen genkan hallway closet garden "
        "balcony car place apato toilet dorm"
    ),
    "HOLDER": "PARTNER BOSS they company employer host agency owner broker recruiter sponsor",
}


def forms(word: str) -> list[str]:
    """The regular forms of a verb written with a trailing `*`; any other word is its own only form."""
    if not word.endswith("*"):
        return [word]
    stem = word[:-1]
    if stem.endswith("e"):
        return [stem, f"{stem}s", f"{stem}d", f"{stem[:-1]}ing"]
    found = [stem, f"{stem}s", f"{stem}es", f"{stem}ed", f"{stem}ing"]
    short = len(stem) <= 5 and stem[-1] not in "aeiouwxy" and stem[-2] in "aeiou" and stem[-3] not in "aeiou"
    return [*found[:2], f"{stem}{stem[-1]}ed", f"{stem}{stem[-1]}ing"] if short else found


def _members(text: str) -> frozenset[str]:
    found: set[str] = set()
    for word in text.split():
        found |= _members(_CLASSES[word]) if word.isupper() else set(forms(word))
    return frozenset(found)


CLASSES: dict[str, frozenset[str]] = {name: _members(text) for name, text in _CLASSES.items()}
