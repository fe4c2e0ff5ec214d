"""Words of English, and names, that a slip or their sound brings near a word of the lexicon: they mean themselves."""

# Taken once from SCOWL: the words that `slips` would have changed, and the most frequent ones, to save looking.
#
# SCOWL is copyright 2000-2018 by Kevin Atkinson. "Permission to use, copy, modify, distribute and sell these
# word lists, the associated scripts, the output created from the scripts, and its documentation for any
# purpose is hereby granted without fee, provided that the above copyright notice appears in all copies and
# that both that copyright notice and this permission notice appear in supporting documentation. Kevin
# Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as
# is" without express or implied warranty."
_WORDS = """
abandoned abby abel ability abler abound absence absolute absolutely abuser abusers abut academia
academics academy accented accept access accidents according accurate accused achieve achieved achievement
acids acme acne acquaintances acquired acre acres acrid act acting actions active activities activity
actors actress actual adam add added adding addition additional adds administration administrative admins
admire admired admirers admires admit admitted adopted ads adult adults advantaged advantages adventure
advertising advice affair affect affected afford africa african aft afternoons afterward agar age aged
agencies agenda agent agents agnes agreement agrees agricultural agriculture aground aid aide aim aircraft
aires airports airs akin alan album alcohols alert alex alexander ali alight allays alleged allen alleys
alliance allot allots alloyed alloying alloys allude ally aloe aloft alongside aloud alter alternative
alto altos amazing amazon ambassador ambient amble ambulances amd amendment american americans americas
amounts amused amuses amusing amy analysis ancient anderson andrew android andy angel angeles anger angle
animals anion ankles ann anna anne announced announcement annoying annual answered ante anthony anti
anuses anythings apparent apparently appeal appealed appeals appearance appeased appeases appeasing
appendages appetites apple appleton application applications applied apply appointed appointment
appreciate apprentice apprenticeship approach appropriate approval approved approximately apps apt arab
arced architecture ardent areas arena ares argue argued argument arguments aries arise arises arising
arizona armed armies army arose arranged arrest arrested arrival arrive arsenal arses arthur artist
artists arts ashe ashing ashtrays asia asian asides aspect aspects aspiring aspirins assaulter assemble
assessment assets assholes assigned assist assistance assistant associate associated association assumed
assumes assure astray athletes atlanta atlantic atmosphere attach attached attaches attaching attacker
attackers attend attendances attended attending attentions attitude attorney attracted attractive auction
audience audio aug augusta aunts austin australia australian author authorities authority authors auto
automatic automatically autumns available avalanches avenue average avoid awaked awaken awakes award
awarded awards aware awesome aws babies backed background backing backs backstabbing bade badges bagged
bagging bags bail bailed bailing bails baird baited baiting baits baker bakers balanced balances bale
bales baling balked balking ballet ballsy ban band banded banding bands bandwagons bangles banisters
banked banking banks banned banning bannister bans banter bantered bantering banters barbecued barbecues
barbed barbeque barbering barbiturate bard bared barely barer barge barges barging baring baritone barked
barking barnes barred barricade barrie barriers bars barter bartered bartering barters baseballs based
basel baser bases basic basin basing basis basked basketballs basking bass basses bast baste basted bastes
basting batch bate bates bathed bathes bathing bathrooms baths bathtubs batten batteries battled battles
battling baxter bay baying bays bbc beach bead beaded beading beak beaked beaks beamed beaming beams bean
beaned beaning beards bearing bearings beast beasts beater beaters beatles beaton beaut beauty bedded
bedding bedrooms beds bedsides beefs beeps beers beets befriend began begin beginning begins begun behalf
behavior behinds beings belated belie belied belief beliefs believer believers bella belle belled bellies
bellow bells bellying belonging belongs belting ben bench bender benefit benefits benin bennett bento
bents benz berated berating beret berlin berried berries bertie beset bess bessie bested besting bests
beta bets bette betted bettered bettering betters betting bettor bible bicycled bicycles bid biding bids
bigger biggest bight biked biker bikes biking bikinis bile billet billie billion billy bin binding binds
biological birdie birdies birthdays births bishop bitchy bits bitter bitters blacken blacker blacking
blackmailer blackmailers blackouts blacks blake blame blames blanch blank blanked blares blase blast
blaster blazes bleat bleated bleating bleats bled bleeds blend blended blending blends blent blest blind
blinks blisters bloat bloc blocs blogs bloods bloody blots bloused blouses blown blue blued blues bluing
blush blushed blushes blushing bluster boards boas boast boated boating boats bob bobs bodies boding
boeing boer bogged bogging boiler boise bolt bomb bond bonded bonding bone bones boning boobies booby
booed booing bookcases booker bookie bookies boom boos boost boosted boot booted bootee bootie boots booze
borden border bore bores borne boron bose bossed bossy boston both bothers bottled bottles bottoms bough
boughs bound bouts bowels bowers bowl bowled bowling bowls boxer boyd boyfriends brace braces brad brags
braids brainwashed brainwashes brainy braise braised braises braising braked braking bran brand brands
brash brass brats braved braver braves brays brazil breach breaching breaded breading breads breadth
breaker breakers breakfasts breathed breather breathes breaths bred breeding breeds breezed brent brewed
brian bride brides bridged bridget bridle bridles brief briefing brig bright brilliant bringing brings
brinks brisks britain british broad broadcast brock broiled broiling brokers brook brooke brooks brothel
brothels brotherly brown brows bruce bruh bruin bruins bruiser brunch brunt buck bucked buckets bucks
budge budged budges budgets bugged buggies bugging build buildings built bull bulled bullets bullied
bulling bulls bullshit bung bungle buns bunt buoying buoys burdens bureau buren burglars burglary burials
buries burly burner burners burnet burnett burped burping burred burring bursted bursts burt burton
burying busch bused buses bushed bushel bushels bushing bushy busied busies business businesses busing
buss busses bust buster bustled busy busying butte butted butter buttered buttering butters buttery
butting buttock buttons butts byrd byte bytes cab cabbages cabinets cabins cabled cables cabling cache
cached caches caching cadre cadres cafe caged cages cagey caging cain caked cakes caking calder calendars
california caller callie callings callus calmed calve calves calvin cambridge camel cameo camp campaigns
camps cams canadian cancel cancers candidate candidates canine canker canned cannes canning cannon
cannonball canoe canoed canoes cans canter cantilever canto cap capably capacity cape capital capped
capping captain captives capture captured carat carbons carbs carded carding careers carefully caretakers
carey caries carlin carolina carp carped carping carps carr carrie carrier carries carson cart carted
carter cartilages carting carton carts carver carvings cary cased casein cases casey cashew cashews casing
cass cassie caste castes casting castle casts catchy categories category catholic cation catty caught
caused causes causing caved caves caving cawing cbs cbt ceases ceasing cede cedes ceilings celebrated
celebrates cell cellar cells cent center centers centipedes central centre cents centuries century ceo
ceremony certainly certificated certificates chafed chafes chafing chain chains chairman chairmanship
chaise challenge challenges chamber champaign champing champion champions championship chanced chancel
chances chancing chang changes channel channels chant chanted chanting chap chapping chapt chapter char
charcoals charger chargers charging charity charles charlie charmed charred chars chart charted charting
chaser chasers chasms chaste chats cheat checker checkers cheeked cheeking cheeks cheeky cheep cheeped
cheeping cheeps cheer cheers cheese cheesed chefs chelsea chemical chemistry chests chews chewy chicago
chickens chicks chiefs childhood chilled china chinese chip chipped chipping chock chocolates choicer
choices choirs choker chomping chooses choosey choosy chopin chopped chops chord chores chose chow chowed
chowing chows chris christ christian christians chuckled chuckles chuckling chumming chunks church chute
circle circuit circumstances cite cited cites cities citing citizen citizens civil clacked clacking clacks
claimed clam clamming clamping clams clan clanged clanging clans clapped clapping clare clark clash
clashed clashes clashing clasps classed classic classmates classy clause clauses cleaner cleaners cleanse
cleansed cleanses cleansing clear cleared clearest clearing clearly clears cleats cleaved cleaves cleaving
clerks click clicked clicking clicks climate climber climbers climes clinging clingy clinical clinics
clint clinton clipper clippings clipt clive cloak cloaked cloaking cloaks cloned closely closes closest
closets closing clot clothe clothed clothing cloths clots clotted clotting cloud clouded clouding clouds
clover cloves clubs clucked clucking clucks clued clues clutter coal coaled coarse coast coasts coats
cocked cocking cocks cocktails cocky code coding coed coffees coffer coffined coffins coiling coin coke
coked cokes coking colds colin collapsed collars collections collective college collier colliers collin
colonel color colorado colors colour columbia column combat combed combinations combined combing combini
comedy comer comers comet comets comfortably comic comings comm command commander comment comments
commerce commercial commission commissioner commitment committed committee committees common commonly
commonwealth commune communication communications communist communities community commuted commuter
commutes commuting companies companions comparison compensation compete competition competitive complains
complaints complete completed compliant complicated component components composition comprehensive compute
computed computers computes concept concern concerned concerning concerns concert concession concluded
conclusions concrete concubines concussions condition conditions condo condoms condor condos conduct
conducted conference confided confidences confident confine confines confirm confirmed confiscate conflict
confused congratulate congratulates congratulations congress connect connected connection connections
conner consequences conservation conservative considers consistent consists constant constitution
constitutional construction consumer consumers consumption cont contacts contain contained containing
contains contemporary content contented contenting contents contest context continues contraceptives
contracting contracts contrast contribute contributed contribution contributions controlled conveniences
convent convention convents conversation conversations cooed cooing cooke cooker cookers cookie cookies
cool cooled cooling cooped cooperation cooping coops coos coot coped copes copiers copies copper copying
cords core cored coring corked corking cornea corneas corned cornet cornets cornier coroner coroners
corporate corporation corps corpses correct corruption cosier cote cots cotter cotton council councillors
councilor counseling counsellors counselor counter counters countess counties countries countrysides
county coupe couple couples coups coursed courser courted courting courts cousins cove coverage covered
coverings covers covert coveting cowards cowed cowering cowing cows cpu crack cracker cradled cradles
cradling craft crain cramp cramping crane craned cranes craning craps crass crating craved craven craves
cravings crazing crazy cream crease creased create created creating creation creative credit cree creed
creeds creek creeks creeper creepers creepy crepe crepes crew crewed crews cricket crimea crimes criminal
cringed cringes crises crisps critical criticism critics crock crocks crook crooked crooking crooks
cropped cropping crops crosser crossest crossings crouch crowbars crowed crown crowns crud crude crusted
crusting crusts crutch crutches cruz crystal cuddle cuddly culled culling cults cultural cultured cultures
cumin cummings cunts cupboards cupping curd curdled curdles curdling cure cured cures curie curing curious
currency current currently curriculums curried curries currying cursed curses curt curtails curtain curter
curved curves curving cushing custom cuter cutie cutters cuttings cycled cycles cyclists czars daddy
dagger daily dais dallas damage damages damns damon dan dance dancer dancing dangers daniel dank danker
dankest dante dared dares daring darns darwin dashes data database dated dates dating daughters dave david
davis dawn dawned daydreamt daylight daze deadlines deaf dealing deals dealt dean dear dearly dearth
deaths debase debasing debated debates debit debiting debts debut debuting decade decal decease deceases
december decent decides decision decisions deck declared decline decode decoded decodes decreased
dedicated deed deepen deeps deers defeat defenced defences defend defending defenses defensive defer
define defined definitely definition degree degrees del delay delegated delegates delegations delicious
deliveries delivery dell democracy democratic democrats deng denied density dentists deny department
departs depending depends deplete depleted depletes depleting deport deportations deporting deposits depp
depresses depressions depth derail deride derided derive derives deriving describe described describes
description desert deserted design designed designer designs desired desires desks despairs desperate
despise destroyer destroyers detail detailed details deter determine determined detroit develop developed
developing development devil devin devise devises diamond diced dices dicey dicing dickie dicks dicky
diego dieting diets diff differences difficulty digital dike diked dikes diking dimes din dined diner
dines ding dining dink dinned dinners direct directed directer directions directly directors directory
dirt disagreeable disappoints disaster disbelief discarded discount discoverer discovers discovery
discrimination discuss discussed discussion diseased diseases dishearten dished dishonorable dishonourable
dismissals dismissive disney disorder dispassionate display distance distended distilled distract
distributed distribution districts dived diver diversity dives divided divine division divorced divorcee
divorces dna doable doc doctors document doers doggies doings doles doling dollar dollars domain domes
domestics doming don donald donations donned donnie donor donors donut doorsteps doorways dopes doping
dorms dosing dotes doting doubled doubles doubly doubt dour douse doused douses dove doves dowdies downer
downing download downloadable downs downtown downy doze dozed dozes dozing draft drafting dragon dragonfly
drain dram dramas dramatic draping draw drawers drawings drawling dread dreading dreams dreamt dreamy
dressers dresses dressier dressy drew dried drier dries driest drifts drinker drinkers dripped dripping
drivel drivels driven drivers drone droned drones droning droop drooped drooping droops dropper droppings
droves drowsed drowses drowsing drudged drugging drugs drunks drying duded duding duds due dues duke dukes
dumb dune dunk dunn dunne duping duress dusts dusty dutch duties duty dye dyeing dyke dyking dynamic earl
earlier earls earn earned earns earths earthy ease eased eases easily easing east easter eastern eaters
economic economics economy edged edger edges edit edited editing edition editor educational educations
edward edwin eels eerier effect effective effectively effects efficiency efficient efforts egg egging eggs
egypt eighteen eighth eighties eights ejaculate ejection elan elated elected elections electric electrical
electricity electron electronic element elementary elements elevators elise elite elizabeth elsewhere
elsie embarrassments emergence emil emotions empire employ employed employees employers employment empress
enable encourage encouraged endings endures enemies enemy enforcement engage engaged engagement engineer
engineering engineers engines england enjoy enjoyed enjoying enka ensue ensured ensures enterprise
entertainment enthusiasms enthusiast entice entirety entitled entrance entree entrees entries entry
environmental environments envoy epic episodes equal equally equipment equity equivalent era eras eraser
erasers erections eric errors escapes especially essential essentially est establish established
establishment estate esters esther estimated estimates eta etc etch ether ethnic europe european eve
evenings evens event events eventually evictions evidence evil evolution exact exactly example examples
excellent excels exception excepts excerpt exchanged exchanges excised excite excited exciting exclusive
excuse executive exercise exhibition exiling existences exited exits expand expansion expectations
expenses expensive experiment expert experts explain explained explains explanation exploded explore
explores expos exposure expressed expression extend extended extension extensive extent external
externally extraordinary extras extreme extremely eying fabled fables faces facet facilities facility fact
faction factor factors factory facts faculty faded fades fail failed failings fails failure fain fair
fairly faith fake faking fallen fallow false fame familiar families famous fancy fangs fannie fantastic
fantasying farce farces fared fares faring farm farmers farther fashion faster fasts fate fates fatigued
fatigues fating fats fattened fatter fattest fatties faults faulty faust favorite favourite fawns faze
fazed fazing fbi feast feat feather feathers feature featured features featuring feb february feces
federal feed feedback feeding feeds feeler feelers felled felling fellow fellows fells felts females
fenced fences fending ferried ferries ferrying festivals fete fetes fevers few fewer fezes fiancees
fiances fibre fictions fiend fiends fierce fiery fife fifteens fifth fighter figure file filed files
filing fill filled filling filmy filth fin finale finales finance finch finches finder finders findings
fined finer finest fining finisher finishers finn finnish fins fireman fires firm firmed firming firms
first firsts fishing fishy fission fit fitful fitness fits fitting fiver fives fizz fizzed flag flagged
flailing flair flairs flared flares flaring flasher flashest flashy flasks flats flattered flavor flavors
flavour flavours flea fleecing flees fleet fleeting fleming fleshed fleshes fleshing fleshy flexing flied
flier fliers flighty flings flips flits float flood floods florida flour flours flow flowed flowery flue
flurries flushed flushes flushing focus focused foes fogged foiling foist foists folding folks follower
followers followings fond fondly fondue font foodie foods fooling footballs foots forbad forbes forbidding
forceps forcible ford forded fording fore foreign foremen fores forests forge forged forger forges forgets
forging forgo forgotten forked forking forks formal format formation formed former formerly forming
formula forrest fort fortes forth fortune forum forums forwards foster foundations founded founder
foundling founds four fourth fox foxing framed frames france francis francisco frank fraud fraught fred
freed freedoms freeing frees freezer freezes freight freighted freighting freights french frequency
frequently fresh fret frets fretted fretting friction fridays fridge fried friendlies friendships frieze
fright frighted frighting frights fringed fringes fro frogs fronts frown fruits fruity frying fuckers fuel
fueled fueling full fulled fulling fully fulton function functions fund fundamental funding funds funerals
furthers futures gabbed gabbing gaff gaffe gain gained gait gallery gamed gamer gamest gaming gangs gap
gaped garage garb garbs gardens gary gashing gasping gassed gasses gated gates gatherer gatherers
gatherings gavel gavin gay gazing gear gen gender gene general generally generated generation genetic
genital genius gents genuine geo george georgia german germany gestured gestures ghost giant giants gibing
gilt gin girlfriends givens glade glades glads gland glassing glassy glaze glazed glazes global glory
glossed glosses glow glued glues gluts glutted gnu goad goal goals gods goggle goggles goings gold golden
golf goner gong goodie goods goody goons goosed gooses gordon gore gored gores gorged gorgeous gorges
goring gould gourd governments governor gowns grabber grace graced graceful graces grad gradation graded
grads graduate graduations graffito graham grain grains grainy grammars gramme grammes grand grandad
grander grands grannie grant granted grape grapes graph graphed grasped grass grassed grasses grassing
grate grated grater graters grates graved gravel graven graver graves gravity gray grazed grazes greater
greatest greatly greats greek green greened greet greta grew grey grid grids griefs grieved grieves
grimmer grin grinder grinders grinned grinning grins gripe griped gripes griping groan groins grooving
gross grounds group grouped grouping groups groves grow growing grown growth groyne grubbed grubbing
guaranteed guarantees guards guess guest guests guidance guide guilty guise guitar gust gusted gusts gutsy
gutter gutting habits hain haired hairs hairy halcyon haling hall hallways halting halve halving hamilton
hamlets hammed hamming hamper hampered hampering hampers hams hamsters handed handfuls handing handlebar
handled handler handles handling handsful hanger hangers hangings hangovers hanover hans happening
happiness haram harden hardier harding hardware hardy hare hared harem harems hares hari haring harked
harking harnessed harped harper harping harried harris harry hart harts haste hasting hat hated hater
hates hath hatted hattie hatting haunt haunted haven havens haves haying hazing headaches headed header
headings headlined headquarters heads heady heal healed healer healing healthcare healthy heaped heaping
heaps heard hearings hears hearse hearst hearth hearths hearties hearty heated heaters heath heathen
heather heats heave heaved heavens heaves heavily heaving heed heeding heel heeled height heir heiress
heirs hello hells helper helpful helping hemming hence henry herder herding heresy heritage heritages
hermes heroes heron heros herpes herring hers hertz hesitate hester hey hickey hided higher highest highly
highs highways hillary hills hilly hilts hinged hinges hinging hinted hinting hints hippies hire hired
hiring hist historic hitherto hitter hiving hoarder hoarders hoarse hocked hoeing hoes hogged hogging
hoist hokey holden holder holders holdings hole holed holidays holing hollies hollows hollywood holmes
holy homed homeless homer homes homey homie homing honest honesty honey hong honing honors honours hooded
hooding hooks hookups hooped hooping hop hopefully hopped hopping hops horde horded hordes hording horne
horned horrible horror horsed horses hose hosed hosing hospitals hostages hostel hosts hotels housed
households houses housing houston howard howls http huang hues huge hulled hulling humane humanity humans
humidify humility humping hungry hunter hunting hunts hurdled hurdles hurdling hurley hurries hurst
hurtled hurtles hurtling husbands huts hwang hwy hyde hyping ian ide ideal ideals identified ides idiot
ids ignore iii ilk illegal illinois imaged imagines imaging imbedded immediate immigrants impact impart
impassable impersonate implementation importance important imports impossibles impossibly impressed
impression impressive improve improved improvement improving impulsed inc inch inches incident incite
incited incites inciting include included includes including income increase increased increases
increasing increasingly incredible incredibly incurables indeed independence independent index india
indian indiana indicate indicated indie individual individuals indoor industrial industries infect
infection infighting influence info information informed infrastructure initial initially initiative
inject injuries inland inner innocent innovation inoperative input insane insects insert inset insider
insides inspiration inspired instal instals instance instants instill instilled instilling instills
institute institution institutionalise institutionalises institutions instructions instructors instruments
insurances insure insured insures insuring intellectual intelligence intended intends intense intent
intention interested interesting interests interior internal international internet interpreters interview
interviews intimated intimates intimidate intolerably introduce introduced introductions intros intrude
intruded intruders intrudes invest investigate investigation investment investors invisibly invoiced
invoices involved involvement involves involving iowa iphone iran iraq ireland irish irons irony islam
islamic islands israel israeli issue issued issues italian italy item items itself jabber jabbering jacket
jackie jacks jackson jail jake jambs james jan jane january jason jay jazz jealousy jean jeff jens jerky
jersey jess jets jewish jews jim jimmie jimmy jobbed jobbing jobs jock jockeying jocks joe john johnny
johnson joiner joins joint jointed jointing joker jokers jon jonathan jones joni jordan joseph josh
journal journalist journey joying judge judges juice julie jumper jumpers jumpy june junior junkie junks
junky jury justice justin kale kane kansas kant karat karats kari karin kate kayak keel keeling keening
keens keita keitai keller kelly kencho kentucky kettles kevin keyboarded keying khaki kicker kickers kidd
kidder kiddie kiddies killers kilned kilning kim kimonos kin kinda kinds kingdom kings kinked kinking
kipling kisser kit kitchens kited kites kittens klein knacks knead kneaded kneading kneads kneed kneeing
kneels knell knick knifed knifes knight knit knocker knockers knowings knowledge knowledgeable known knox
koch konbini kong kook korea korean krill kurt kyle kylie lab label labor laboratory labour lace laced
lacey lacier lacing lack lacked lacking lacy lades lading ladles lads lagging lain lakes laming land
landing landlords landry landscape lane languages laps laptops large largely larger largest larked larking
lasers lass lassie lasts lat laterally latest latex lathe lather latin latte latter laugh laughed laughs
launch launched law lawrence laws lawsuits lawyers layer lazied lazier lazies lazying lcd leaded leader
leaders leadership leading leads leaf leafed leafing leaflets leafs league leaky leaner leanings leanne
leans leapt learn learned learning lease leased leases leasing leather leaved lectured lecturer lectures
ledger ledges lee leek leeks lees lefter lefts lefty legacy legals legend legging legislation legislative
lei lena lend length lenin lesion lesions lessee lessen lessens lest lester levee levees level levels
levied levies levin levying lewd lewis liberal liberally liberty library licenced licences licensed
licensee licenses lien liens lieutenant lifetime light lighted lighten lightening lighters lighting
lightnings likely liken liker likes liking lilted lilting limed limes liming limit limits limps lin
lincoln linden linens liner liners linger linings linked linking links liquid lisp lisps listed listening
listens lister listing lists liter literary literature liters lithe litre litter litters littler lively
liven livens liver liverpool livers livest livings loaf loafed loafs loan loaned loaning loans loath
loathe loathed loathes loaves lobbied lobbies lobbying lobed lobes local located locations locke locket
lockets lode lodger lodging loft lofted lofting lofts logger logic login loin loiterer loiterers london
lonely loner longed longings longs loomed looming looped looping loose loosed looses loosing looted
looters looting loots loping lords lori los loser losers losses lotus loudly louis lounge lounged lounges
lounging louse louses loveliness lover lovers loving lowe lowed lowers lowest lowing ltd luck lucked
lucking lucks lucy lugged lugging luke lung lungs lure lured lures luring luxury lynn lynne lyric mac mach
machetes machine machines macing mack madame madams maddie madrid magazine magic maid mailer maim maimed
maiming main mainly maintain maintained maintenance maizes major majority maker makers makeups makings
male males mali mall malls mama mana managed management managers managing manchester mandy mange manger
mangy mani manipulate manipulates manly manner mans mansions manson manual manufacturers manufacturing map
maples maps marc mare margin mari maria marie marin marine marion marked market marketing markets markings
marksmanship marlin marred marriages marries marring marry mars martin marvin marx mary masked masking
masks mass massachusetts massed massing massive master masters masturbate matcha matches mated mateo
material materials math mather mating mats matt matte matted matteo mattes matthew mattress matts maude
mauled mauling max maximum maybes mayer mayo mayors meade meal meanings meanwhile meat mechanical medal
media mediation medical medications medicines meditation medium meekness meets megan melanin melbourne
melting member members membership memorial memories mended mends menial mention mentioned mentoring merci
mersey messed messing met meta metals methinks meting metros mewed mews mexican mexico miami mice michael
michigan microsoft mid middle midnight miens mighty mika mike miking mile miles military milk mill miller
million millions min minced mindy mine mined mini minimum mining minister ministers ministry minnesota
minor minted minuet minuets minuses minuted minuter minutest mirror misconducts miser miserly misers
misled misses missions missy mist mistaken mistakes misted misting mists misused misusing mite mitt mix
mixed moaning mobiles mode model models modern modest moist molds moldy moles moment moments mondays
monies monster mont monthly moods moody mooed mooing moon mooney mooning moore moose moping moral mores
morgan morn morse mortgage mortifies moscow mosquitos mostly moth motherfuckers moths motion motivations
motor motorbikes moulds mouldy mount mourning mourns moused mouses mousey mousse moussed mouths movement
movements mover movers moves mowed mowing mrs muff mugger mulch mulder multi multiple munch murderers
muscle muse mused museums musicals muslim muslims mussed mussing musts musty mutilations mutter mutters
mystery nail named nanay narrative narrow nation national nations native nato natural naturally nature
naught navy nay nba neal nearby nears neatly necessarily necessary necks ned needle needled needless
needling needy negative neigh neighborhood neighbors neighed neighs neil nell nellie nenkin nerved nerves
nervous net nether network networks neve nevertheless newbies newly newsletters newspaper newsy newts nfl
nicety niche nick nicking niece nigeria nigh nightclubbed nightmares nights nina nines noel noised noises
nonetheless noodle noodled noon nooses normal normally norse north northerly northern nosed noses nosey
nostalgic notching noted nothings noticed noting notions notting notwithstanding nought noughts noun nous
nov novels november novice novices nuclear nuder nudest nudge nudges nuisances numbed numbs numerous nunn
nurse nursing nuts nutted nuttier nutting obama object objective objects observed obtain obtained
obviously occasion occasionally occupied occur occurred occurs oceans oct october odes odin odor odors
offend offensive offer offered offering offers officers offices officially officials offings ohio okays
older olympic olympics ones ongoing onion oozed oozing opener openings openness operas operate operated
operating operations operator opined opinion opinions opportunities opportunity opposed opposites
opposition options orals orange ordinary oregon organic organisation organization organizations organized
orgasms orientations origin original originally oscar others otherwise ought ounce outcome outing output
outsider outsides outstanding ovens overall overcrowded overdoes overdoing overdone overs oversees overt
overtimes overworks owned owners ownership oxford paced paces pacific pacing packaged packages packed
packer packets packs pacts paged pager pages paid paige paine pained pains painter painting paints pair
pakistan palace palaces palate palates palled palling palms pamper pampers pane panel panhandled panics
panned panning pans pansies pant panted pantheon pantie panting pantries pap parcels pared paris parity
parka parkas parker parking parliament parred pars parsed parson parted participants participate
participation particular particularly parties parting partly partners partnership passe passenger passer
passes passing passions passives pastas paste pasted pastes pasties pasts pasty patch pate patent patents
pates paths patient patients patrick patsy patter pattern patterns patties paul paunch paunches pauper
paupers paused pave pawns payers paying payment payments payne peaces peak peaking pear pearce pears
pearson peas pease pecked pecking pedro peeing peeked peeled peeling pees peeved peeves peeving peking pen
penetrate penned penning pennsylvania pens pensions peopled peoples pepped pepping per percent percentage
perez perf perfect perfectly performance performed performing performs perhaps periods perked perking
permanents permissions persona personal personality personally personnel persons perspective perth
perverts pester pesters peter petered petering peters petition petrifies petted petting phage phantasied
phantasies phantasy phantasying phase phased phasing phil philadelphia philosophy phish phoned phones
phoney phonograph phonographs phonying photocopier photocopies photographer photographers photography
photon photons phrase physicals physics piano picker picket pickets pickings pickled pickling picky
pictured piece pieces pierce pierre piers pies pike piked pikes piking pilate pilates piled piles pilled
pilling pilot pined pines pinged pinging pings pining pink pinked pinking pinks pint pints piped piper
pipes pissed piston pistons pitch pitched pitches pitching pitted pitting pixie pizza placed placements
placer placing plaice plain plains planed planes planets planing plank planked planking planks planner
planted planting plastic plat plated platforms plating platte played player players pleas pleased pleases
pleasure plenty pliant plops plots plows plugs plums plush plying podcasts poetry pointer points pointy
poker pokers pokey policed policemen polices policies poling polite politicians politics polity poll
polled polling polly pond ponds pont pool poole pooled pooling pools poops poor pop pope popes poppies
popular population pored pores poring porno port ported porter porters porting portion posed poser poses
posies posing posit posited positions positive positron posits posses possession possibility possible
possibly postings pot potential potentially potion pots potted potter potters potting pounced pounces
pouncing pouted pouting pouts poverty powder powerful powers practical practiced practices practise praise
prayer prays precious predators predatory predecessors preferably preferred prefers pregnancy premier
premise premised premises premising premium preparation prepares prepaying pres prescriptions presence
present presentations presenter presenting presets presidential presidents pressings pretences pretender
pretenders pretenses pretty prev previously preyed preying preys priced pricey pricked pricking pricks
prided prides pried pries priests primarily primary primate primates prime primes prince princes princess
principals principle principles print printed printers prior priority prise prises prisoners prisons
privacy privater privatest prize prizes pro probable procedure procedures process processes processing
processional produce produced producer producers producing product production products professionals
professor profiled profiles profit profits programmed programmer programmes programming programs progress
progressive project projection projects prominent promote promotions proof propel properties property
proposal proposed props prosaic prosper protected protecting protections protects protein protest proud
provably prove proved proven provide provided provides providing province prowled prowlers prying psalm
psyche psychology psychos psychs pta pubic publication publisher publishes publishing puking puller pulley
pulleys pulped pulping pulse pulsed pulses pulsing pummelled pummelling punchy punishments punned punning
punting punts purchase purchased pure puree pureed purees purple purposed purposes purr purred purring
purrs purse pus pusher pushers pushkin puss pusses putin putted putties putts puttying quack quacks quaked
quaker qualified quality quantify quarter queens queued queues quicken quickie quieting quiets quilt
quilting quite quits quote rabbi rabbis rabin raced racer racers races racial racier racing racist
radiations radical radio rae rafter raged rages raging raid raided raiding railed railings railroad
railway rained raining rains rainy raisin raisins raking raleigh rallies rally rallying ram ramped ramping
rams random range rani rank ranked rapidly rapids rapists rapp rapper rapping raps rapt rare rarely raring
rasher rasped rasping rated rating ratio rats ratted ratting rattler rattlers raving raw ray rays raze
razed razes razing rbi reached reacting reaction reader readers readies readings readying real realize
realized realty reaming reaped reaper reapers reaping reappear reappears reapply rearing rears reasonable
recalls receive receiver receives recent recognition recognize recognized recollections recommend
recommended recorder recorders recordings recovery recruited recruiters red redding reds reduce reduced
reducing reductions reed reeds reedy reek reeked reeking reeks refer referenced references referred
referring refills reflect reform refugee refuges refute refuted refutes refuting regain regains regard
regarding regardless regime regional regions register registered registration regrets regular regularly
regulation regulations reich reid reilly rein rejected related relation relationships relative relatively
relays release released releases relevant relied reliefs relies relieve relieves religion religious
relived rely relying remained remaining remembered remembers remind remoter remotes removal remover
rending rene reneged reneges reneging renewals rents rep repaid repaying repeat replace replaced
replacement replay replaying reporter reports represent representation representative representatives
represented representing represents repress republic republican republicans reputation request requested
require required requirements requires rescue researcher researchers resent reserve resets residences
residency residential residents resistance resists resolution resolver resolves resort resorted resorting
resource resources respect respectively responds response responsibility responsible restaurant
restaurants restraint restraints restrictions rests resulted resulting results retail retain retains retch
retching retired retirement retort retorted retorting retrain retraining returned returning returns reuse
reused reuses reusing reveal revealed reveals revenged revenges revenue reverence reverse reviews revile
revolution revolve revolved revue revues reward reyes rhode ribbed ribbing riced rices rich richard ricing
rick ridding rider riders ridge ridges ridging ridiculous rifer righted righting rights rigs riling rin
ringo rio ripper rippled rippling rise rises rising risk risks rites ritz rivera rivers rna roasters rob
robbed robbers robbery robbing robert robin robing rocket rockies rocky rodeo rods roger role roles
rollins rolls roman romance romantic rome romero romping roofed roofs rooftops rookie roomier roommates
rooms roomy roosted roosting roosts root roots roped roper rose rosie rosin ross rote rotund rouged rouges
roughen roughens rougher roughest rouging rounds route routine roving row rowing rowling royal rubber
rubies rubin ruby ruff ruffed ruined ruing ruining ruins rule ruled rulers rules rummage runes rungs
runner runts rural russell russia russian ruth ryan sable sabotage sabotages sack sacked sacking sacks
sacred sade sadie safely safer safes sage sagged sagging sail saint saith sakurai salem sales sallow salt
salve salved salving sam samaritan sames sample sampler samples sams sand sanded sanding sands sank santa
sapped sapping saps sarah saree sarin sars sash sashes sass satellite satin saturdays sauce saudi saver
saves savvied savvying saw sawing sawn sayings scabbed scabbing scale scaled scales scaling scalped
scalpels scalping scalps scammed scamming scanner scans scant scanted scarce scarfed scarfs scaring
scarred scarring scarves scenarios scenes scent scheduled scheduler schedules scheme schoolgirl schools
science sciences scientific scientists scissor scold scolded scolding scolds scones scooted scooters
scooting scoots scored scorer scores scoring scotland scott scottish scour scoured scours scouse scouting
scouts scowl scram scrams scratchy screens screwy script scrolls seabed sealer seamed seamen seaming seams
sean sear searchers seared searing sears seas seasons seat seated seating seats seattle sec secondary
seconds secret secretary secrets section sections sector sects secured securer secures security seeded
seeding seedy seek seeking seeks seem seemed seeming seen seep seeping seeps seine select selected
selection selfie selling sells semesters semi semifinals seminal seminars seminary senate senator sendai
sender senior sensed senses sensing sensitive sentence seoul sepals separate separated sept september
sequence serve served server serves serviced services servile serving session sessions setting settle
settlement settler settles sevens severe severn sewed sewer sewing sewn sexed sexes sexing sexy shack
shacks shad shaded shades shading shadow shaken shaker shakers shale shall shallow shallows sham shamed
shames shaming shammed shamming shanks shape shaped shapes shaping shard shards sharked sharking sharks
sharp sharpe sharped sharpened sharpeners sharping sharps shave shaved shaves shavings sheared shearing
shears sheds sheers shelled sheller shelling shells shelly shelters shelve shield shies shift shiftless
shine shined shines shingle shinned shinning shiny shipped shipping ships shirts shita shits shitting
shocker shocking shocks shoed shoeing shoes shone shoo shooed shooing shoon shoos shooter shooters
shootings shopped shopping shore shored shores shoring shorted shorting shortly shots shou shovels showers
showier showings showmanship shown showy shred shrews shtick shuck shucked shucking shucks shudder
shudders shunned shunt shunts shutting shying shyness sicked sicker sicking sickle sickness sicks sided
sides sidle sifted sifting sifts sigh sighed sighs sighted sighting sights signal signer signet
significant significantly signing silenced silencer silences silent sill sills silt silted silting silts
silver similar similarly simile simmer simon simone simplex sin sine sing singapore singe singed singeing
singers singes singled singles singling singly sings sinker sinking sinned sinner sinning sins sipped
sipping sips sires siring sirs sisters site sited sites siting sitter sittings situation situations sixth
sized sizer sizes sizing skein skeins skier skiers skill skimming skimping skinner skipped skirts skis
skit skits skulls sky skying slabbed slabbing slacked slacking slacks slake slaked slakes slaking slave
slaved slaving slaying slays sleeking sleeps sleeting sleets slew slicer slick slicked slicking slicks
slide slider sliders slides sliding slight slighted slighting slightly slights slily slimmed slimming
slinging slings slink slinks slipper slitter slogged slogging slopped slopping sloshed sloshes sloshing
slotted slotting slowed slower slowing slows slugger sluice sluiced sluices sluicing slummed slummer
slumming slung smaller smalls smart smarted smarts smears smelly smelted smelter smelting smelts smiled
smiles smiley smith smock smocked smocking smocks smoked smoker smokes smokey smooth smoothing smoulder
smoulders smuggest snack snacked snacking snagged snagging snaked snakes snaking snapped snapping snared
snares snaring sneaker sneakers sneaky snickers snide snider sniffled sniffles sniffling snipped snipping
snitch snitches snoozed snoozes snorted snorting snorts snouts snowed snowfall snowfalls snowing snows
snowy snuffed snuffer snuffing snuffs snugged snuggest snugging soaked soaking soared soaring socials
society sock socked socking socks sofas sofia soft software soiled soils solar soldier soldiers sole soled
solid solo solutions solved solver solves somehow someones somethings sometime somewhat sons soot sopped
sopping sore sorest sort sorts sought souls soups sour source sources sourest south southern soviet sowed
sowing sown sows spaced spaces spacey spain spake spammed spamming span spanish spankings spanned spanning
spans spared spares sparing sparked sparking sparks spas spate spats spatted spatting spayed spaying spays
speaker speaking speaks spears spec special species specific specifically speck sped speed speeds spell
spelled spellings spells spending spends spews spiced spices spicing spied spies spilling spills spilt
spin spines spinning spires spirits spiritual spite spited spites spiting spitted splat splice spliced
splices splicing splint splits splitting spoiler spoils spoilt spoke spoken spokes sponsors spooled spoon
spores sport sported sportsmanship sporty spots spotting spouses spout spouted spouting spouts sprain
sprang sprayer spreads spreadsheets spreed sprig springs springy sprint sprung spry spurred spurring
spurts squads square squint squire squirm squirts stabbings stability stable stabled stabler stabling
stacked stacking stacks stacy stadium staffs stag staged stages staging staid stain stained stains stair
stake staked stakes staking stale staled staler stales stalin staling stalkers stalled stalling stalls
stampede stan stances standard standards standings staph staple stapled staplers staples starch starched
starches starching stark starker starling starr starter starting startled stat state stated statement
statements states stating stations statistic statue statues stave staved staves staving stays steady
steaks steam steamed steaming steams steed steel steele steeled steeling steels steep steeped steeping
steeps steer steers stein stem stent steph stephen stepmom steppe steppes sterling steve steven stewed
sticker stickies sticklers sticky stiffed stiffing stiffs stills stinger stinging stings stink stinking
stinks stirred stirring stirs stitch stitched stocky stoke stoked stokes stoking stoles stomachs stone
stoned stoner stoners stoney stoop stooped stooping stoops stopper storage stored stores storey stories
storing stork storks storms stormy stoves stowed stowing straggle straggled straggles straggling straight
strain strainer strand stranded stranding strands strapped strapping straps strategic strategy stray
strayed straying strays stream streamed streaming streams streets strengths strep stretch strewed strewing
strews stride strides striding strife striker strikers strikings string stringer stripe striped stripes
striping stripper stript strive strived strives striving strobe strode stroll strong stronger strongly
strove structure structures struggled struggles stuart stubbed stubbing stud studding studied studies
studio stuffs stuffy stumped stumping stumps stunted stupids sturdy style styles suave sub subject
subjects submitted subsequent subset subside substances substantial subways success successful
successfully successors succour suckers suckled suckles suckling suctioned sudden sue sued sufferer
sufferers sufferings sufficient sugars sugary suggested suggests suing suit suitable suits sulfide sulked
sulking sum summary summed summers summery summing summit summon sumner sunbathed sunbathes sundae sundays
sundry sung sunned sunrises sunsets super superintendents superiors supervise supervised supervises
supervision supervisors supervisory suppler supplied suppliers supplies supply supported supporters
supporting supports suppose supposes supreme surely surer surfaced surfaces surfer surfers surfing surge
surprised surprises surrounded surrounding survey survival survives suspect suspended sven swabbed
swabbing swain swami swamp swamped swamping swamps swank swans swapped swapping swarm swatch swath swathed
swathing swaths swayed swaying sways sweat sweats sweden sweeping sweeps swell swelled swelling swells
swig swigging swigs swills swims swimsuits swines swinger switches swoon swords sydney symbol symptoms
sync syria systems tabled tables tack tacked tacking tacks tact tae tahan tail takeda taker takers takings
talc tale talent talented tales talker talkers tally taming tamper tank tanked tanking tanks tape taping
tapped taps target tarp tasked tasking tasted taster tastes tasting tate tats taxies taxing taxis taylor
teachings teal teams tear teas tease teased tech technical technique techniques technologies technology
techs teen teenage teenaged tees teeth telephoned telephones telephony television teller tellers tempe
temperature temperatures tempers temples temporary temptations tenants tend tender tenet tented tenth
tenting tents terminals terminations terribly terrier territory terrorist terrors terse tess tested testes
testis testy texas textbooks theater theatre thee theirs themes thence theory therapy therefore theresa
therese theses thick thickness thieve thin thine thinker thinkers thinned thinning thins third thirsty
thomas thongs thorough thou thousand thousands thrasher thread threaded threading threads threes thresh
threshed threshes threshing throbs throes thrones throughout thrower throwers thrush thrust thrusting thud
thumbed thumbing thumbs thunk thursdays thus ticked ticket tickets ticking tide tided tides tiers tiger
tile tiled tiles tilled tilling tills tilly tilts tim timed timer timers tin ting tings tinier tinker
tinkle tinkled tinkles tinkling tints tiny tip tipped tipping tips tiptoeing tire tissue tita titans titas
titillate title titles titus toast toddle toddled toddles toes toiled tolerated tolerates tolled tolling
tolls tombs tomo toms tone tongued tongues tons tony tool tools topics toppings toppling torched torches
torching tories torments toronto torrent tortured tortures total tote touche touchings tough tougher
toughs tour toured tournaments tow towels towers towns toying traced tracer traces tracing trackers tract
tracts trade trading traditional traditions traffics trail trailer trailing trails trained trainee
trainees trainers traits tramp tramped tramping tramps trams tran trance trans transfers transition
translate translates translation transmission transport transportation trapper trappings trashy traumatise
traumatises travel tread treat treating treatment treats treaty treed trees trend trends trent trial
trials tribes trick tricking trickle trickled trickles trickling tricks trifle trill trills trina tripe
tripled triples triplet tripling tripos troll trolled trolleys troops tropic troubled troubles trough
trouser trowel truce trucked trucker trucking trucks trued truer trues truest truing truly trump trumped
trumping trumps trusts trusty truths tsar tsars tsunamis tube tuck tuesdays tugs tumors tumours tune tuned
tunes tuning turd turfed turfing turin turing turkey turner turners turves tutors twelfth twelves twill
twin twinks twister twisters twit twitter tying typed typical typically tyre ugly ukraine ultimate
ultimately umbrellas unbearably unbeatable unblock uncles uncomfortably uncooked undated underfunded
underground underneaths understanding understands understood unfit unfortunately uniform union unique
unite united units unity universal universes universities university unknown unlike unlikely unload
unlocks unsafer unusual upcoming uploads upper upsets upton urban urn urns usa usable useful user users
uses usual usually vacations vaginae vaginal vain vale valid valleys valuable valued values vance vane
vanes vanishes vans variety various varnish varnished varnishing vase vast vastest vats vaughan vaughn
vault veal veer veered veering veers vegas vegetable vehicles veil veiled veiling veils vein verandah
verandas verbals verde vernal verse versions versus veterans via viaducts vibes viced vices victims
victoria victory vie vietnam viewed views viii vile villager villages vince vine vines vinnie violet
virgin virginia virtual visas vise vised visible visited visitors vista visual visualised visualises
visualized vital vitamins vocation voiced vol volley volleyballs volume voted voter voters votes voting
vowed vying wack wadded wadding wades wafted wafting waged wager wagers waging wags waifs wail wailed
wailing wails waists waiter waiters waive waived waives waiving waked wakens wale wales walker walkers
walled waller wallets walling wallis wallow wallowed wallowing wallows walsh walt walter wanda wanderer
wanderers wane waned wanes waning wanner war warded warding wardrobes wards wares warm warmed warming
warner warnings warped warping warred warring warriors wars wary washed washes washings washington wastes
wasting watcher watchers waters watery watt wattle watts waver wavers waxing wayne weak weaken weakened
wealth wean weaning weapons wearies wears wearying weathers weave weaved weaver weaves weaving web
websites wedding wednesdays weds weed weekends weekly weenie weeps weigh weighs weights weighty weir weird
weirdos welcomed welcomes welfare wells welt west western wet whale whales whatever wheat wheelchairs
wheels whenever whens whereas whet whiff whiled whiles whilst whimpers whine whined whinnied whirr whisk
whisked whisker whiskers whisks whiskys whisper white whites whither whiting whoever wholes whom whopping
whore whores whose wide widely widow widows width wifey wight wild wildlife wile wilkes william williams
willie willing wills willy wilson win wince windscreens windy wined wines wing winger wings winked winking
winner winners winnie winning wins winters wintery wipe wiped wipes wiping wired wires wisconsin wisdom
wise wises wishers wishy witch witched witches witching withhold witness wits woes wold wolf won wonderful
wong wooden woodies woody wooed word worded wording worker workers workings workmanship workouts
workplaces worksheets workshops worlds worldwide wormed worming worries worsen worst wort worthy woulds
wounder wow wowed wrap wrapped wrapping wraps wrapt wreak wreaked wreaking wreaks wrecker wrest wresting
wrests wretch wrier wriest wright wring wrings writ writer writers writhe writhed writhes writhing
writings writs wrongs wrought wrung wto wynn yacked yacking yakked yakking yankee yankees yard yards yarn
yeah yearling yearnings yearns yellow yelped yelping yep yesterdays yield yong yore york younger yours
youth youtube yule zack zeal zealand zeros zest zinc zincs zipped zippers zone
"""

ORDINARY = frozenset(_WORDS.split())
