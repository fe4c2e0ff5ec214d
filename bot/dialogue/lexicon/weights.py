"""Learnt by `python -m tests.dialogue.danger_weights`; not written by hand. See `evidence`."""

LEARNT_FROM = "3738f74bb1051b34"
KINDS = ("suicide", "assault", "violence")
BASE = (-28, -31, -30)

TABLE = """\
raped -13,57,-17
suicidal 54,-2,-4
groped -4,49,-11
rape -15,47,-15
molested -2,45,-4
suicide 45,-15,-10
sex -7,43,-15
touching -14,42,-17
alive 41,-3,-4
overdose 41,-5,-6
stalking -5,-4,41
world 40,0,0
touches -15,39,-16
nudes -4,38,-6
stalker -6,-2,38
assaulted -5,37,-2
teach -37,-25,-20
karaoke -36,-7,-22
noose 36,-2,-1
overdosed 36,-7,-8
shinitai 36,-3,-7
teaching -36,-24,-19
bruises -18,-3,35
slapped -12,-3,35
slaps -12,-3,35
nude -3,34,-5
stalked -8,-4,34
assault -5,33,-6
harming 33,-2,-2
lesson -33,-27,-25
lessons -33,-26,-24
thank -18,-18,-33
ball -5,-2,-32
blade 32,-3,0
breasts 0,32,-5
drugged -6,32,-8
fists -6,-7,32
leaving -32,-21,-7
pills 32,-7,-16
rapes -9,32,-10
raping -9,32,-10
rapped -9,32,-10
raps -9,32,-10
sexually 0,32,-10
shoved -6,-8,32
tax -32,-9,-15
violent -3,-9,32
cat -2,-31,-29
early -31,-7,-25
japanese -31,-18,-22
kissing -9,31,-13
sing -18,-27,-31
studying -31,-15,-11
thanked -7,-26,-31
beaten -13,-11,30
enkai -30,-4,-12
forever 30,-2,-1
good 3,-30,-20
heart 7,-25,-30
himself 30,4,1
hits -8,-17,30
july -30,-15,-13
kicking -14,-15,30
miss -7,-6,-30
paperwork -30,-9,-17
touched -21,30,-22
almost 7,-8,-29
broke -29,-29,4
cook -27,-29,-27
cooking -29,-21,-23
grope -2,29,-7
gropes -2,29,-7
groping -2,29,-7
hit -3,-29,19
kicked -20,-21,29
punches -2,-10,29
roofied -8,29,-1
sings -13,-18,-29
violence -3,-2,29
calm 28,0,-1
career -28,-6,-8
drum -4,-4,-28
feed -13,-15,-28
heat -28,-7,-17
hired -13,-22,-28
hugged -17,-17,-28
kotatsu -28,-8,-9
lunch -19,-28,-27
natto -28,-19,-9
nine -10,1,-28
quit -28,-15,-18
sexual -7,28,-10
tablets 28,-3,-9
teaches -26,-28,-17
thanks -3,-18,-28
threatening -2,-6,28
tokyo -28,-14,-15
transfer -28,-20,-17
wrists 28,5,6
bicycle -18,-10,-27
breast 0,27,-4
die 27,-16,-8
fever -27,-2,-2
fixed -7,-14,-27
instagram -11,-11,-27
landlord -27,10,6
lease -27,-1,-7
moving -27,-15,-12
quitting -27,-8,-10
razor 27,-9,-10
resignation -27,-1,-13
ship -27,-1,-2
slap -17,-2,27
supervisor -27,0,0
treat -27,-8,-7
visited -9,-7,-27
beat -26,-18,16
cake -26,-25,-20
coffee -26,-16,-9
contract -25,-16,-26
cuts 26,-16,-10
dick 0,26,-6
existence 26,-1,-2
fire -10,-14,-26
hair -26,-14,14
herself 26,-1,-13
jumping 26,-14,-3
living 26,-12,-7
lost -7,-26,-16
office -26,-3,-7
painless 26,0,0
pizza -26,-4,-9
punched -5,-15,26
renew -26,-11,-25
renewing -26,-9,-15
rubbed -3,26,-9
sugar -26,-1,-1
^ he -25,-3,-3
abusive -1,-9,25
arms 25,-12,4
balls 0,-1,-25
card -18,-25,-4
cards -25,-13,-5
deadline -25,-6,-7
dog -8,-25,-17
everybody -11,-10,-25
heating -25,-5,-12
hugs -14,-14,-25
job -23,-17,-25
kicks -14,-16,25
leave -21,-25,-1
misses -20,-5,-25
molest -1,25,-2
molestes -1,25,-2
molesting -1,25,-2
molests -1,25,-2
moved -25,-13,-10
nenkyu -25,-8,-5
overdoses 25,-4,-5
overdosing 25,-4,-5
pension -25,-11,-20
play -18,-11,-25
poison 25,-4,1
sang -9,-22,-25
sell -22,-10,-25
singing -11,-25,-23
speech -25,-17,-14
surprise -23,-12,-25
survive 25,0,0
taxes -25,-5,-10
vacation -25,-3,-2
visit -14,-11,-25
woken 25,0,0
working -25,-10,-5
base -3,-24,0
bill -24,-7,-15
choked -9,-12,24
cleaning 0,-12,-24
cooked -24,-18,-24
cutting 24,-14,-13
dangerous -1,-1,24
english 5,-8,-24
existing 24,-4,-2
exposed -5,24,-3
fix -6,-11,-24
forms -14,-13,-24
hotel -19,24,-9
hug -23,-11,-24
idea 2,-12,-24
kiss -13,24,-15
money -16,-24,0
move -24,-14,-11
paid -15,-9,-24
pants 8,24,-3
passive 24,-2,-2
penis 0,24,-2
project -24,-1,0
sells -15,-7,-24
show -24,-3,1
squad -24,-5,-1
stay -8,-17,-24
strangled -5,-5,24
touch -19,24,-17
tracks 24,0,16
treated -24,-13,-14
undress -3,24,-4
wrist 24,-6,15
abused -11,16,23
ate -23,-4,-5
born 23,-5,5
breathing 23,-1,-5
classes -23,-11,-13
clock -23,-2,-5
condom -2,23,-12
cutting $ 23,0,0
drive -10,-5,-23
fingers -14,23,0
fixing -6,-9,-23
goodbye 23,-14,-13
greeted -12,-23,-22
harm 23,-5,-2
hitting 0,-13,23
homesick -23,-8,-10
jump 23,-17,-9
kill 17,-23,9
kissed -14,23,-21
least 23,0,-2
lol -6,-15,-23
monkey -8,-12,-23
order 4,-12,23
passport -15,-9,23
past 23,4,13
permanently 23,-1,0
physically -6,-2,23
point 8,-8,-23
renewed -23,-6,-20
runs -9,-23,-13
saved 23,-7,-8
selling -15,-4,-23
share -23,8,-9
slapping -11,-1,23
study -23,-15,-9
suicides 23,-7,-5
surprised -19,-14,-23
teached -23,-18,-12
teachs -23,-18,-12
test -23,-13,-19
touchs -13,23,-13
twisted -3,-3,23
warm -6,-5,-23
works -23,-11,-3
abuses -9,3,22
anyway 22,-2,-2
apply -22,-1,-3
bed -18,22,-13
bread -22,-5,-2
called -12,-7,-22
change -22,-10,-11
clothes -7,22,-12
commute -22,-4,-8
cooks -21,-19,-22
crash 22,-6,-1
deeply -14,-22,-4
died -1,-22,-22
email -8,-13,-22
fail -22,-8,-6
fist -8,-11,22
form -19,-20,-22
greet -15,-17,-22
hates 3,-19,-22
high 12,-5,-22
ignores -8,-17,-22
kick -21,-14,22
kill myself 22,0,0
left -5,-22,-9
lives 22,-13,-7
marks -6,-3,22
missed -22,-8,-18
mosquitoes -20,-18,-22
myself 22,-13,-15
offer -7,-8,-22
pain 11,-9,-22
praised -13,-22,-21
principal -22,4,1
rain -22,-9,-15
speaking -22,-14,-10
spiked 0,22,-1
stalk -5,-3,22
stalkes -5,-3,22
stalks -5,-3,22
start -22,2,-6
staying -10,-16,-22
strangle -8,-8,22
talking 1,-22,-17
tea -18,-22,-7
the form -22,-6,-2
things 22,9,6
threatened -13,-11,22
throat -11,-3,22
transferred -22,-17,-18
umbrella -12,-22,-17
visiting -8,-9,-22
visits -16,-7,-22
voice 6,-16,-22
wanted 2,2,-22
work -22,-12,-1
yet -16,-22,-10
accidentally -10,-4,-21
assaultes -4,21,-3
assaulting -4,21,-3
assaults -4,21,-3
beating -17,-10,21
boredom -21,-5,-6
buying -4,6,-21
canada -21,-4,-4
cold -21,-12,-17
contracts -21,-9,-15
corner -21,-7,-20
dead 20,-21,-1
dying 21,-12,-19
earthquake -5,-6,-21
fed 2,-5,-21
fine -7,-13,-21
garden -21,-16,6
grandfather -18,2,-21
grandfathers -21,-1,-12
invited -4,-21,-17
jumped 19,-21,3
line 10,4,-21
live 21,-16,3
loud -6,-3,-21
marathon -21,-4,-8
nap -21,-3,-4
nice 1,-21,-16
no 5,0,-21
outside -21,-4,16
partner -21,-12,10
pay -8,0,-21
plays -13,-9,-21
question -12,-8,-21
rice -21,-14,-17
rubbing -3,21,-7
run -11,-21,-2
schedule -21,-3,-13
six -3,-8,-21
skiing -21,-3,-11
skip -21,-9,-10
sleepy -21,-5,-4
snow -14,-15,-21
speak -18,-21,-8
taught -17,-20,-21
threaten -5,-6,21
undressed -2,21,-6
waking 21,0,-8
window 3,-21,8
worked -21,-5,-2
^ this -20,1,-4
battered -6,-3,20
beats -17,-13,20
beet -1,-2,20
before 3,-8,-20
bit -8,-20,0
bleed 20,0,5
boss -20,1,-1
cats -7,-20,-20
clean 3,-20,-15
climb -20,5,1
crossing 20,-2,-3
drums -4,-5,-20
except 20,0,-1
face 11,-5,20
fell -14,-20,0
finger -20,5,-4
fireworks -20,-2,-2
flying -20,-1,-4
fresh 20,0,-2
full -8,-20,2
heater -20,-9,-9
helped -6,-20,-18
holds 12,0,20
introduced -20,-19,-6
late -14,-20,-8
lived 20,-11,-2
marry -11,-14,-20
meetings -20,-9,-12
missing -14,4,-20
name -3,-20,8
ne -20,-6,-9
neck 8,-3,20
osaka -20,2,-10
paint -20,-6,-4
photographs -20,6,-1
physical -6,7,20
pinned -8,20,-6
railing 20,0,-1
raised -5,-20,-1
remember -12,20,-1
rope 20,-15,-16
saturdays -20,-1,-1
section -20,-1,-3
short -20,0,-9
sign -20,-18,-14
ski -20,-4,-14
strict -5,-9,-20
thankes -5,-16,-20
thanking -5,-16,-20
to die 20,-1,-1
tongue -6,20,-13
trained -8,-1,-20
watching -20,-5,15
words -3,-20,-3
write -4,-20,-9
24 19,-3,0
^ it -8,-8,-19
^ someone -19,3,3
a teacher -19,3,9
baby -19,-7,-11
bar -19,9,-1
bbq -4,-19,0
beautiful -5,-19,-5
better 7,-19,-15
bonus -19,-8,-18
bored -19,-12,-18
brakes 3,-10,19
chikan -2,19,-3
chikaned -2,19,-3
chikanes -2,19,-3
chikaning -2,19,-3
chikans -2,19,-3
consent -2,19,-1
cover -19,-10,-10
dead . 19,0,0
death 19,-12,5
desk -19,-17,-10
diagnosis 19,0,0
dinner -19,1,-15
drove -2,-19,-12
embarrassment -19,-3,-2
end _ life 19,0,0
enjoy -19,1,0
farewell 19,-17,-12
fella 3,-3,19
foot -5,-19,-16
found 9,-19,10
god 19,-2,-13
happy -4,-10,-19
harmed 19,-2,-2
harmes 19,-2,-2
harms 19,-2,-2
help 1,-19,-1
helps 5,-19,-15
hits me 4,-1,19
hoping 19,-5,-12
hugging -13,-1,-19
if _ died 19,0,0
jk -19,0,0
living $ 19,0,0
lovely -5,-19,0
married -18,-13,-19
more 5,-19,-7
offered -5,6,-19
on _ train -19,4,-2
park -19,-7,-9
person 12,12,19
pressed 2,0,-19
pta -19,1,-11
read -14,-19,-9
really 19,-6,-15
recontracting -19,-9,-7
ribs 2,-12,19
salary -19,-10,-8
school -19,-5,-9
signing -18,-11,-19
skipping -19,-5,-8
skirt 8,18,-19
spat -1,-3,19
stepping 19,-7,-8
supervisors -19,-2,-9
takoyaki -19,-4,-5
taxed -19,-4,-9
to _ home -19,-3,4
trip -19,2,-10
upskirt -4,19,-4
upskirted -4,19,-4
upskirtes -4,19,-4
upskirting -4,19,-4
upskirts -4,19,-4
wants 3,-1,-19
washing -19,-5,-3
week -2,-19,-4
well -19,-14,-18
? 2,-9,-18
^ they -18,-6,-7
abuse -10,-1,18
asking 1,-9,-18
bleach 18,-8,-10
boxes -18,-3,-3
bridges 18,-3,-8
budget -18,-1,-1
busy -18,-15,-9
butt -1,18,-5
by myself -18,0,-2
cigarette 3,-4,18
class -18,-16,-7
cleaned 8,-12,-18
coach -18,6,-5
contracting -18,-10,-15
cookes -18,-17,-18
costs -18,-6,-10
cut 18,-17,-7
dead line -18,-1,0
deskwarming -18,-3,-6
different -8,-18,-4
doctor -13,-18,-14
earthquakes -7,-4,-18
ex -18,8,6
exit 18,-3,-7
festival -10,-10,-18
fish -16,-18,-14
flu -18,-4,-16
fun -7,-18,-16
goes 18,0,-1
gone 10,-18,-4
great -15,-18,-15
greets -16,-15,-18
hands 3,18,-2
heaven 18,0,0
him 8,18,18
house -1,-18,9
humidity -18,-2,-2
insta -1,-3,-18
kanji -18,-6,-5
kickes -13,-13,18
killed 6,-18,10
killing 16,-18,1
knife 10,-13,18
life 18,-16,7
light -11,-18,14
looking 18,5,-2
mamatay 18,0,0
massage -9,18,-15
meeting -18,-16,-6
mistake 6,-18,-10
murder -18,-15,-5
my contract -18,-2,-4
nights 18,6,3
offering 0,-3,-18
own 18,-16,0
paper -13,-18,-13
phone -13,-18,7
plane -4,-13,-18
police -5,7,18
power -11,-14,-18
rail 18,-1,-2
ramen -18,-14,-3
ran -18,-12,-7
rember -3,18,0
running -5,-18,-6
scold -2,-10,-18
scream -18,-9,2
self 18,-9,-11
shorts -18,-2,-5
shovel -18,-4,13
slammed -4,-18,1
stairs -18,-13,5
studied -18,-11,-7
studies -18,-11,-7
teeth -18,-7,-3
their 7,-14,-18
thigh 15,18,-2
threw -8,-18,10
travel -18,-1,0
trousers -2,18,-5
visa -18,-10,-14
war -18,-6,-4
warmly -4,-18,-18
watched -18,-11,0
weird 0,-11,-18
wish 13,-14,-18
written 8,-2,-18
^ death 17,0,-2
^ not -7,-16,-17
a knife 1,-1,17
accident 17,-4,-4
air -1,-9,-17
ask -8,-14,-17
attack -17,-8,13
attacked -15,-9,17
august -17,-8,-14
bag 0,-17,-15
bakes -3,-1,-17
beer -8,-6,-17
blood 17,-4,-17
blouse 0,17,-1
body 9,17,-15
boe -17,-8,-5
bruise -14,-6,17
bruised -11,-4,17
bruising -11,-4,17
bullied -6,-10,-17
burns -1,-12,17
buy -11,-1,-17
cafe -17,-2,6
cancel -4,-4,-17
changed -17,-13,-5
curry -17,-5,-13
disappointed 17,-5,0
downstairs 7,-1,17
dragged -1,-1,17
dreams 9,-2,-17
drown 17,-3,-5
ear -3,2,17
either 17,0,0
expose -5,17,-2
exposes -5,17,-2
exposing -5,17,-2
extra -1,-13,-17
fixes -5,-9,-17
fixs -5,-9,-17
golf -3,-17,-5
grave 17,-1,-3
hang 5,-11,-17
hat -3,-17,-15
heated -17,-4,-9
hiding -3,-4,17
hit me -3,-3,17
host -17,5,-6
hurt 13,-17,3
husband _ her 0,0,17
i left -17,-4,-10
ice -11,-6,-17
ignor -8,-13,-17
ignore -8,-13,-17
ignored -8,-13,-17
ignoring -8,-13,-17
jte -17,-5,-3
kisses -9,17,-12
laughing -14,-10,-17
leaves -13,-17,-5
lets -17,0,8
likes -1,0,-17
live . 17,0,0
live in -17,-2,0
lose -1,-11,-17
made -6,8,-17
many 3,-17,-7
me his -7,-6,-17
moves -17,-10,-6
my desk -8,-4,-17
nobody 5,-17,-6
note 17,-1,2
once 1,-17,0
overdosed $ 17,-1,-2
passports -17,-5,17
phoned -9,-17,-1
photocopier -17,-6,-14
photos -17,6,-11
pictures -17,8,-2
pill 13,6,-17
plan 17,-14,-14
planet 17,0,0
plans 2,-17,-15
pointed -2,-4,-17
post -14,-17,-14
praying 17,-3,-6
punching -3,-9,17
quite -17,-4,-8
rains -17,-8,-10
reads -5,-17,-10
renewes -17,-7,-14
renews -17,-7,-14
resigning -17,-7,-8
safety 5,0,17
saturday -17,1,1
schools -17,-5,-8
shouting -17,-14,-7
shove -3,-5,17
shoves -3,-5,17
shoving -3,-5,17
sick -17,-9,-8
signed -17,-11,-13
silence -8,-4,-17
smacked -2,-3,17
small -5,-17,4
snow $ -17,-6,-8
soccer -2,-17,-3
something 17,11,-3
step 17,-9,-1
sushi -17,-5,-4
swallowed 17,-6,-6
threats -15,-4,17
tired -6,-15,-17
trains -17,-2,-11
transferring -17,-12,-11
vegetables -14,0,-17
volleyball -17,-6,-16
way 17,8,-5
5 -16,-10,-6
^ got -16,0,6
^ what -6,-15,-16
a _ for -5,-9,-16
about death 16,0,0
allergy -16,-3,-6
anyone 1,-16,7
asked -6,-15,-16
asshole 5,16,2
awake -16,-2,-4
bastard -3,6,16
bear -1,-7,-16
bee -8,-16,-9
bell -15,-16,5
bite -4,-16,-3
blades 16,-2,0
blanket -3,-1,-16
boob 0,16,-1
boobs 0,16,-1
bridge 16,-6,-15
bum 0,16,-3
burned 4,-16,8
by _ , -16,-3,-3
can i -16,-2,-11
chance -8,-16,-13
changing -16,-5,-8
cir -2,-11,-16
comments -8,-16,-6
country -16,3,-1
cutter 16,0,0
dance -16,-4,-13
daughter -2,-1,-16
did 0,16,-5
drug -3,16,-5
edge 16,0,0
end 8,-16,-11
fevers -16,-1,-1
filmed -8,12,-16
find 13,-16,-1
fishing -8,-16,-7
five -16,-3,-16
flights -16,-5,-14
fly -16,-3,-6
followed -13,-6,16
for good 16,0,0
for me 4,-16,-2
foreigner -1,-2,16
funeral 16,-11,-7
game -14,2,-16
glass -4,11,16
grabbed -16,8,13
hand _ my -2,16,-1
handle 11,0,16
hate 0,-15,-16
heard -3,2,16
hire -16,-11,-14
hitted -1,-12,16
home -16,-8,10
homework -16,-3,-15
hot -10,-16,0
i _ him 2,4,-16
i _ my -4,-16,-12
injure 16,0,0
injured 16,0,0
injures 16,0,0
injuring 16,0,0
just 5,-7,-16
kendo -16,0,-3
kills 12,-16,0
landlords -16,2,4
laugh -16,-15,-14
laughed -13,-1,-16
locked -5,-8,16
locked me 0,-5,16
lonely -16,-8,-10
march -14,-16,-12
mean 16,-6,-8
medication 16,-7,-9
my _ beats 0,0,16
my supervisor -16,3,-9
nearly -1,-7,-16
noose $ 16,0,0
nose 2,-11,16
nothing 4,-16,-10
old -16,1,-4
papers -5,-16,-7
party -16,6,-7
pics -8,16,8
planning 14,-13,-16
played -16,-7,-14
printer -16,0,-8
proud -4,-15,-16
quits -16,-6,-9
razor $ 16,0,0
runned -5,-16,-4
saw 16,-2,9
seriously 9,-16,-13
shared -14,16,-10
shirt -10,16,-9
shoes -16,-15,-1
shot -6,-16,-12
shout -16,-8,-7
shouted -15,-15,-16
shy -7,-6,-16
slept -16,8,0
smashed -11,-16,6
stab -16,-13,5
stopped 13,-2,-16
the _ every -16,0,2
the bus -16,1,-3
thing 16,6,2
thoughts 12,-11,-16
together 0,5,-16
translate -16,-4,-7
trust 16,1,-1
turned 9,-16,5
turning 16,-9,4
undokai -16,-11,-4
village -16,-6,-4
violated 0,16,-3
warming -8,-4,-16
waste 16,-1,-5
water 7,-16,7
waves -5,-16,-7
workload -7,-12,-16
writing 4,-16,-7
year -8,-3,-16
. not 15,0,0
15 -3,-9,-15
^ she -11,-15,0
^ that -15,-8,-8
^ to -12,-5,-15
^ we -12,-15,-4
a _ and -13,-15,-2
about -1,-13,-15
about _ myself 15,0,0
about dying 15,0,0
abusing -8,6,15
advice -15,-9,-14
age -10,-8,-15
airport -4,-6,-15
alone -1,5,-15
already 9,-15,-5
and _ me -15,0,10
answers -15,-9,-11
arm 15,-15,13
attacks -15,-9,9
away 15,-9,-4
bangs -15,-8,8
battery -15,-1,-6
bears -7,-10,-15
beated -15,-9,11
beates -15,-9,11
being alive 15,0,0
bicycles -9,-5,-15
boring -15,-10,-12
boys -10,5,15
break -13,-15,13
bullying -8,-12,-15
by mistake -9,-8,-15
calls -13,-15,-8
careers -15,-3,-4
caught 4,-10,-15
ceremony -15,-6,-3
checking 15,4,-1
choir -8,-6,-15
city -14,-6,-15
coached -9,-2,-15
continue 15,-2,-1
cost -8,-3,-15
costume -1,-3,-15
counted 15,2,-8
counting 15,0,-8
cracked -15,-9,-2
crashed 15,-4,-1
crashes 15,-4,-1
crashing 15,-4,-1
crashs 15,-4,-1
die . 15,0,0
eat -15,-9,-13
eikaiwa -15,-7,-5
end it 15,-1,-1
exam -13,-6,-15
exist 15,-4,-3
film -11,3,-15
fired -5,-10,-15
flew -15,-2,4
flinch -3,-2,15
flinched -3,-2,15
flinches -3,-2,15
flinching -3,-2,15
flinchs -3,-2,15
followed home 0,-1,15
follows -8,-8,15
forced -13,15,1
formed -10,-11,-15
free 6,-3,-15
front 3,-3,15
futon -7,15,-11
gave -15,-8,-10
girlfriend -4,-15,8
gong 0,-2,-15
half -8,-15,-14
hearted 3,-12,-15
hearts 3,-12,-15
held -15,10,15
hit the -6,-1,-15
housemate 4,-7,15
hundred -15,-1,2
hung -6,-15,-11
husband -10,-10,15
i keep 10,-5,-15
into _ apartment 0,-5,15
is good -15,0,-1
is violent 0,0,15
japan -15,-5,-4
jumpes 15,-14,-2
jumps 15,-14,-2
keeping 15,-9,4
keys -15,-6,5
kill himself 15,0,-5
killer -1,-15,-11
killes 10,-15,5
kocho -15,-2,2
learn -15,-10,2
locks -5,-7,15
love -10,-6,-15
lump -15,-6,-9
lunches -10,-15,-14
man -6,10,15
mayor -8,0,-15
me at -1,-1,-15
mean $ -15,-3,-4
melon -2,-1,-15
men -9,10,15
mornings 15,-4,-2
mother 5,-15,0
neighbour -11,-15,6
not _ on 0,-3,-15
offers -4,1,-15
okay -15,-14,-11
on _ own -15,-4,-3
packed 6,15,-2
panadol 15,0,-2
paracetamol 15,0,-3
parking -15,-6,-1
people 11,-4,-15
plate -15,-7,9
points -8,-4,-15
pressure -15,-7,-10
pushed -15,-8,8
resign -15,-10,-13
roof 15,-10,-13
rub -3,15,-7
rubs -3,15,-7
sad -8,-8,-15
sake -15,-1,-8
sat 15,-10,-4
seized -4,-15,1
shaking 0,15,0
shipping -15,-1,-2
shouts -15,-14,-10
slapped me 0,-1,15
smoke -15,-1,-12
smoked -15,-1,-12
smoking -15,-1,-12
snowboarding -4,-5,-15
snowing -15,-7,-10
son 0,-15,-2
speaks -12,-15,-11
stabbing -15,-10,-2
stamps -15,-9,-14
stays -7,-10,-15
stick -5,-15,7
telling 9,4,-15
ten -15,-2,-9
term -15,-6,-14
the lesson -15,0,0
thighs 13,15,-2
this 0,-10,-15
three -15,-8,6
tie 0,-15,-4
to everyone 15,0,0
to exist 15,0,0
to stab 0,-1,15
track 15,0,11
tracked 15,0,11
trackes 15,0,11
tracking 15,0,11
train -7,4,-15
tutor -15,2,-11
violent $ 0,0,15
walking 6,-15,0
want 4,0,-15
want _ exist 15,0,0
we -15,-9,-4
weeks -5,-15,-7
where 5,0,15
whole -10,3,-15
windows 15,-14,12
wished 9,-9,-15
years -15,3,-13
yes -15,4,-14
. i 14,5,-4
4 -14,-14,-1
^ the -14,-5,-7
^ when -14,-3,-3
_ _ would 14,0,0
a stalker -3,0,14
abroad -14,-7,-14
affairs 14,0,0
am _ the 0,2,-14
and 8,14,7
and _ , -1,-4,-14
ankle -14,-4,-9
applying -14,0,-2
around 7,-14,-6
attempt 14,-5,-7
attempted 14,-10,-13
be dead 14,0,0
behind -7,5,14
belt 8,-11,14
bites -8,-14,-4
bits -5,-14,-2
boyfriend -14,-3,12
boyfriend _ my -1,0,14
brake 9,-6,14
burn 12,-13,14
button -14,-11,-14
cakes -14,-12,-11
changes -14,-5,-5
chest -5,14,3
chose 14,-1,-2
cleanes 4,-12,-14
cleans 4,-12,-14
climbed -14,14,-1
clinic -14,6,-7
complain -14,-6,2
complaint -6,0,-14
could just 14,-4,0
count 10,2,-14
cried -14,-5,-6
curiosity -14,-2,-1
cute 14,-11,-6
cutted 14,-11,-6
cutting again 14,0,0
daikon -3,-5,-14
diee 14,-9,-4
dieing 14,-9,-4
doc -14,-5,-10
drives -7,-5,-14
eleven -14,-6,-4
else 2,5,-14
end _ contract -14,0,0
end _ the -14,-1,0
ending _ life 14,0,0
enough $ 14,-1,0
exist . 14,0,0
explain -14,-10,-4
fantasizing 14,-1,-1
feeding -6,-8,-14
feeds -6,-8,-14
feel _ a -14,-1,0
finished the -14,-2,0
first 1,-12,-14
following -11,-11,14
force -6,14,-6
four 7,-4,14
friday 2,-14,-8
gone $ 14,-5,-2
goodbyes 14,-7,-7
hang myself 14,0,0
hanged 14,-8,-10
hanging 10,-11,-14
he put -7,-5,14
headache -14,3,-5
hear 3,-10,14
helping 0,-14,-7
holding 10,1,14
hours -11,-5,-14
human -14,0,0
hurting 14,-6,10
hurts me 0,-4,14
i _ one -14,-2,-3
i died 14,-1,0
interview -5,-13,-14
is _ in -14,2,0
is suicidal 14,0,-1
it is 1,-14,-3
kill the -14,0,-6
killing myself 14,0,0
kind 6,-14,8
last _ i 14,-3,-4
letters 12,-14,8
life in -14,0,-1
living . 14,0,0
looks 2,14,-6
lot 1,-14,-11
lunge 14,0,-3
lunged 14,0,-3
lunges 14,0,-3
lunging 14,0,-3
lungs 14,0,-3
may 2,-13,-14
mochi -3,-5,-14
mondays -14,-11,-5
mountains -14,-2,-1
mouth 0,14,-2
my life 14,-1,10
myself again 14,0,-1
napped -14,-3,-3
napping -14,-3,-3
naps -14,-3,-3
news 0,-6,-14
not let -14,3,2
not waking 14,0,0
on _ roof 14,0,-3
on me -1,14,8
one _ to -14,0,-2
oral 0,14,-1
out _ boxes -14,0,0
painful 14,-1,-1
peaceful 14,-1,0
playing -11,-7,-14
poisoned 14,-2,0
poisones 14,-2,0
poisoning 14,-2,0
poisons 14,-2,0
predecessors -14,-4,-9
problem -7,-14,-3
proposed -14,-2,-5
punched at 0,0,14
pupils -14,6,-9
questions -7,-5,-14
rang 6,-11,-14
razors 14,-4,-5
reading -11,-14,-8
ready 10,-9,-14
rent -14,3,-10
roasted -14,-6,-10
roof $ 14,0,-3
room -5,14,1
roomie -14,2,-9
rules -5,-3,-14
sandwich -14,-6,-11
screaming -10,-9,14
set 0,-14,6
sh 14,-2,-1
should 8,1,-14
shower 5,14,-5
silly 1,-14,-13
since 5,-14,4
sleep _ him -1,14,-4
slow -14,-7,-11
smell -12,-14,-2
soon 14,-3,0
sorry 5,-7,14
sounds 14,-2,0
stalker $ 0,-1,14
stayed -14,-8,-14
struck -12,-8,14
students -14,-10,1
sum -14,-6,1
summer -7,-14,-8
sweet 0,-11,-14
talk 1,-14,-3
talked 2,-14,-10
the _ its 14,0,0
this job -14,-1,-1
this world 14,0,0
threatenes -5,-4,14
ticket -14,-13,-3
to _ there -14,-1,-5
to teach -14,-3,-3
trouble 7,-4,-14
undresses -2,14,-4
undressing -2,14,-4
up on -14,0,-6
urges 14,0,-2
using 14,0,-5
view 0,-2,-14
wake 8,1,-14
wants _ die 14,0,0
watch -14,-6,10
waved -6,-14,-7
were dead 14,0,0
whose 0,0,-14
wishes 9,-9,-14
would 14,7,3
you 5,-5,-14
, _ , 1,-13,4
, we -7,-8,-13
. $ -13,-7,-5
6 -10,-13,-12
9 -9,-9,-13
? $ -13,-2,-6
^ if -2,-13,-11
^ nobody -3,-10,-13
^ there -1,-13,1
^ why -13,-3,2
_ _ not -5,-2,13
_ _ will -13,0,5
_ i 13,0,0
_ not 2,-2,13
a _ about -13,-5,-4
a _ if 13,0,0
a _ me -10,3,-13
a blade 13,-1,-4
a cat -13,-6,-5
a train 13,-6,0
address -2,-6,13
all _ my -13,-3,4
alt -2,-4,-13
always -4,-11,-13
am _ , -13,-5,-1
an overdose 13,-1,-1
app -13,2,-8
asks -2,-6,-13
ass -2,8,-13
at _ in -13,-5,-1
awkward -1,-13,-6
bak -1,4,-13
be _ anymore 13,0,0
be with 13,0,-1
beat _ at 0,-1,-13
beat _ up -4,-2,13
beaten . -1,0,13
beats _ at 0,-3,-13
beers 0,-7,-13
being hit -1,0,13
belly -9,-4,-13
bike $ 0,-2,-13
biting -2,-13,-1
board -13,-6,1
breakfast -13,-9,-2
bring -13,-5,-13
broken -13,-10,11
brought -7,13,-6
bullies -5,-10,-13
bully -5,-10,-13
bullyed -5,-10,-13
bullyes -5,-10,-13
bullys -5,-10,-13
buried 8,-12,-13
burns $ -1,0,13
bus -13,1,-13
calming 13,0,-1
camp -6,-13,-3
car $ -13,1,-3
christmas 9,-8,-13
climbes -13,4,0
climbing -13,4,0
climbs -13,4,0
contact -13,12,-11
crowded -2,13,0
cupboard 13,-3,-2
dad -10,-13,7
day -7,-13,-10
day off -13,-1,-2
dead $ 13,-2,0
deer -9,-5,-13
deleted 13,-10,-3
departure -13,-1,-1
deposit -3,-13,4
do something 13,0,0
dogs -4,-13,-9
doing -2,-9,-13
down 3,13,2
dress 5,2,-13
drew -11,-6,-13
driving -9,-5,-13
ended 2,-11,-13
ends 1,-13,-12
everything . 13,-3,-1
everywhere -11,13,0
exactly 13,-3,0
existing $ 13,0,0
extend -13,-1,-1
eye -2,-7,13
failed -13,-5,-8
falling -13,-3,-9
fantasize 13,-1,-1
fantasized 13,-1,-1
fear -5,-6,13
female 0,13,-1
file -13,-7,1
finds 8,-13,4
firing -5,-8,-13
follow me -13,-4,0
food -13,-4,8
food $ -13,0,1
forget -13,-4,-6
friend 2,8,-13
froze -5,13,-1
ghost 13,-3,-4
girls -4,13,1
go _ . 13,0,-2
graders -11,-9,-13
ground -3,-13,4
gym -13,-13,-5
gym $ -8,-5,-13
hard -13,-11,6
has _ gun -1,-1,13
hating 0,-12,-13
he _ himself -7,13,-2
he _ my -13,3,7
head 9,1,13
help $ 1,-1,13
here anymore 13,0,0
hitting me -4,-4,13
home $ -13,-5,3
hope 10,-4,-13
humming -7,-10,-13
hums -7,-10,-13
i jumped -13,0,-3
i only 13,3,0
ideas 0,-6,-13
inaka -13,-10,-2
inside -2,13,4
january -6,-13,-5
jerked 0,13,0
july $ -13,-3,-2
jump . 13,0,0
key -10,-3,13
kid -2,-13,13
kids $ -13,4,-3
kill for -13,-2,-4
kill me -10,-5,13
knocked -9,-13,4
kyoto -13,-9,-4
lady 11,-7,-13
laminating -13,-1,-1
life $ 13,-3,2
life , 13,0,-1
life to -13,0,-2
list -12,-12,-13
live _ my -13,0,-2
lol $ 1,-6,-13
manager -11,13,-4
market 13,-2,-11
marrying -10,-10,-13
me 7,12,13
message 13,2,2
middle -13,-4,-4
might _ myself 13,0,0
mma -4,-10,-13
mosquito -13,-9,-11
much i 13,0,0
mukade -11,-11,-13
mums -13,-3,3
murdered -11,-13,-8
my _ flat -5,0,13
my breasts 0,13,-2
my butt 0,13,-3
neighbor -10,-13,-2
not _ and 0,-4,-13
not _ my 0,-1,-13
of _ husband -1,0,13
off _ me 13,0,0
offices -13,-1,-4
okinawa -13,-4,-9
onsen -13,-2,-8
our 1,-13,11
planned 3,-13,-13
police $ 4,-2,13
practice -13,-4,-13
present 0,-1,-13
presented 0,-1,-13
presents 0,-1,-13
press 13,-5,-7
private -13,9,-9
punchs 0,-8,13
rained -13,-6,-8
research 13,0,-2
researched 13,0,-2
researches 13,0,-2
researching 13,0,-2
researchs 13,0,-2
rip -13,-8,-12
screwed -11,-5,-13
sea 0,-13,-6
see my -13,-3,-1
seen -13,-6,7
shoutes -13,-10,-8
skipped -13,-5,-6
sleeves 13,-5,0
snowball 0,-1,-13
snowballs 0,-1,-13
speeches -13,-8,-8
station -13,-5,0
still here 13,0,0
stops 13,3,-6
store -13,-1,3
strangles -4,-4,13
strangling -4,-4,13
street -9,-13,3
strike -13,-8,8
strikes -12,-11,13
strikes me 0,-4,13
sunday 7,-13,-4
survived 13,0,0
surviving 13,0,0
swan 6,-4,-13
talks 3,-13,-12
teacher -13,4,6
teased -1,-8,-13
textbook -13,-1,7
texted 4,-13,-10
texting -4,-10,-13
the _ now 13,-1,1
the place 13,0,0
the rope 13,-1,0
think 13,5,-10
thinking _ the 13,0,0
this place -13,-4,-1
tinder -13,1,1
to _ and 12,-13,6
to _ them -13,0,-1
toilet -4,13,-3
toilets -13,3,2
tooth -13,-8,-1
tracker -2,-2,13
translation -13,-5,-1
truck 6,-13,-12
try 11,-13,-2
under 13,11,8
up . 13,-6,7
up my -10,13,1
update -13,-8,-11
wanting 8,-1,-13
was a -3,-3,-13
watches -13,-7,7
watchs -13,-7,7
weekend -11,-10,-13
whisky 13,-1,3
will _ live 13,0,-1
with him -13,7,-11
with me 0,-2,-13
without 4,13,-7
worksheets -8,-2,-13
would call -3,-5,-13
wrong -13,-7,-2
yen -8,-9,-13
, is -10,-4,-12
, its -6,-7,-12
, the -12,-9,-1
20 -6,-11,-12
3 -6,-12,-7
^ boss -2,-12,3
^ go -7,-1,-12
^ no -11,-12,-5
^ so -12,2,-3
^ will -12,-4,-10
_ on -12,-4,-3
a _ person -12,-4,4
a bat 0,0,12
a month -12,6,0
a new -12,-2,0
a plane -12,0,0
about my -6,-12,-9
afraid -6,-12,6
ages -12,-5,-7
along -6,-2,-12
alt $ -12,-2,-3
am in -1,4,12
ambulance -2,-7,12
and _ home 0,-4,-12
and _ it -4,-2,-12
annoyed 2,-7,-12
any 4,-6,-12
anybody 12,0,-5
anymore 12,-3,-8
are _ me -12,-4,-12
asked me -1,-12,-3
bakery -10,-5,-12
basketball -3,-3,-12
be home -12,0,-4
been born 12,0,0
begin -12,-9,-9
better $ -12,-1,-2
between -12,0,-8
bills -12,-3,-7
blow 12,-1,-3
bottle 3,-4,12
bottom 10,12,-4
brothers 4,-10,12
burn myself 12,0,-1
burned out -12,-1,-5
by _ coworker 0,12,-1
call me -9,-8,-12
caretaker -2,12,0
choke -5,-6,12
choked me -2,-2,12
chokes -5,-6,12
clear -12,4,-3
come _ me -2,-1,12
commutes -12,-2,-5
commuting -12,-2,-5
controls -2,0,12
coworkers -12,-2,-2
cross 12,-1,-3
dare 4,-2,12
days -1,-12,-8
dead _ and 12,0,0
deeper 12,0,0
deliberately 12,0,-1
dentist -10,-8,-12
disappear 12,-4,7
distance -5,-1,-12
do _ keep -12,-2,-3
do all -12,-3,-1
dodgeball -4,-4,-12
domestic -3,-4,12
done _ life 12,0,0
drags -1,-4,12
drawer 12,-3,0
driv -7,-3,-12
drivs -7,-3,-12
drivved -7,-3,-12
drivving -7,-3,-12
drunk $ 0,12,-3
dying _ i -12,0,-3
dying of -12,-2,-1
egg -3,-1,-12
eggs -3,-1,-12
emailed -4,-7,-12
emailes -4,-7,-12
emailing -4,-7,-12
emails -4,-7,-12
ending 12,-10,-9
evening 9,-4,12
everyone 4,-9,-12
failing -12,-4,-2
fails -12,-4,-2
fan 3,-12,-12
feel _ at -3,-1,12
feelings -12,-5,-10
fell $ -1,0,12
felt -5,12,-3
filmes -7,8,-12
filming -7,8,-12
films -7,8,-12
finally 12,-1,-9
find a -12,-1,-5
finish 0,-12,-4
fire me -4,-3,-12
flight -9,-4,-12
floor 12,-5,4
for _ month -12,-4,0
fork -12,-5,-3
fridays -7,-7,-12
gas 2,-8,-12
gives -1,-12,-7
go 3,-12,7
going 4,-2,-12
gone _ i -12,0,0
grabs -7,9,12
groped _ the 0,12,0
guess 8,0,-12
hand 2,12,2
hanging myself 12,0,0
harassment -12,-12,-9
has forced 0,0,12
he -3,12,12
he _ call -4,-6,-12
he _ find -12,-1,-1
he _ hurt 0,0,12
he knows -8,-8,12
he runs -1,-8,-12
heavy 3,-12,2
hip 5,-4,-12
his fingers -2,12,-3
his penis 0,12,-1
hokkaido -12,-5,-2
holiday -11,-12,-12
home i 12,0,0
hour -5,-12,-7
hurt myself 12,0,0
hurting myself 12,0,0
i _ all 12,0,-1
i _ next 0,0,12
i _ on 1,-2,-12
i _ punched -2,-2,12
i _ roofied -4,12,0
i can 0,-12,-1
i did -12,2,-8
i feel 0,-12,-6
i said -12,4,-5
i write -12,-4,-9
if _ left -12,0,2
il 12,-1,0
imagine 12,-2,-6
imagining 12,0,-7
in _ own -7,2,12
included 7,12,-1
intend 12,0,0
invite -2,-12,-8
invites -2,-12,-8
inviting -2,-12,-8
is _ but -12,-6,-9
is dead -12,0,-7
it $ 3,-12,-4
jobs -11,-9,-12
join 1,-10,-12
jokes -8,-12,-6
karaoke $ -1,-12,-8
kept 12,6,-9
kids -11,-12,-8
kids _ me -9,-4,-12
kitchen 1,-3,-12
knees -12,-1,-3
knife $ -5,-1,12
knife _ me -1,-1,12
knot 10,-5,-12
knows $ 12,-3,-1
lads -5,-12,4
legs 6,12,10
life . 12,0,5
life anymore 12,0,0
lighter 12,-5,6
like 3,-1,-12
live _ the -12,-1,-5
losing -7,-7,-12
matters 12,-4,-6
maybe 0,-11,-12
me _ instagram -1,-5,-12
me _ would 12,-1,5
me always -1,-1,-12
molested _ the 0,12,0
monkeys -7,-6,-12
mou 5,-6,12
moved _ my 0,-1,-12
my _ at -1,12,0
my _ life -12,-2,-5
my back -12,3,7
my drink -1,12,-2
my heart 9,-9,-12
my passport -3,-4,12
my pension -12,-3,-6
my skirt -1,12,-7
myself _ the 12,-2,0
myself out -12,0,-5
nenkin -12,-6,-7
never _ to -12,0,-1
never _ up 12,0,0
next 2,-12,1
niece -12,3,-3
night 10,12,4
night _ the -12,-5,-1
not 12,5,1
notice -8,-12,-12
number 12,-3,7
of _ a -12,0,-3
of dying 12,0,0
of it -2,0,-12
on time -12,-3,0
overtime -8,-12,-1
paining 5,-5,-12
pains 5,-5,-12
passed -2,2,-12
permit -8,-1,12
pipe -12,0,1
potato -2,-1,-12
potatoes -2,-1,-12
practise -4,-4,-12
predecessor -12,-7,-12
prescribed -12,-1,-1
principals -12,1,-2
program 12,-1,-6
promised 1,-6,-12
punched me 0,-3,12
pupil -12,-2,-5
purpose 12,-6,5
purpose $ 12,1,1
put _ in 0,2,-12
question $ -12,-4,-1
quiet 4,4,-12
rails 12,0,-1
rather 0,-10,-12
re -12,-5,-3
real 0,-5,-12
reference -12,-6,-5
report -1,12,-11
retire -12,-6,-6
retired -12,-6,-6
retiree -12,-6,-6
retires -12,-6,-6
retiring -12,-6,-6
rib -3,-8,12
rude -3,-12,-2
save 12,-4,-4
saves 12,-4,-4
saving 12,-4,-4
saying 2,6,12
scolded -1,-5,-12
screamed -10,-12,-12
screen -1,-12,-1
screens -1,-12,-1
shares -12,7,-6
sharing -12,7,-6
signs -12,-10,-11
sleep $ -1,-1,-12
sleep and 12,-1,0
sleep with -2,12,5
slipped -12,11,-1
social -12,-2,-9
sons 0,-12,8
spite 5,12,-4
staffroom -12,-2,1
stared -2,-12,-7
strange 0,0,12
stress -12,-6,-7
stressed -12,-10,-8
student _ my 0,-8,-12
suicide . 12,0,0
suicide squad -12,-3,0
sundays -1,-12,0
tablet 12,-2,-5
talkes 2,-12,-7
teacher _ my -1,12,3
teachers -12,-5,4
team -9,6,-12
than 2,1,-12
that _ be 12,0,0
the _ after -12,-2,-1
the belt 12,1,2
the mountains -12,-1,0
the pay -12,0,0
the world 12,0,0
thinking 8,-6,-12
this _ is -12,-2,-7
this project -12,0,0
this time 12,-3,2
thousand -12,-2,-1
throw the 0,0,12
to _ in -12,-2,-5
to get -12,0,4
to hurt 12,0,11
to jump 12,0,0
to start -12,-1,0
toast -12,2,-3
too -1,-4,-12
top -4,12,-9
touched me 0,12,-7
town -12,4,-12
trying 12,2,-1
twelve -12,7,-4
typhoon -11,-4,-12
up at -12,-7,2
up late -12,-3,-1
version 12,-2,-2
walk 5,-12,1
walks 5,-12,-10
want _ die 12,0,0
want _ stay -12,2,0
wantes 3,0,-12
was raped -1,12,-2
ways 12,9,1
we drove -12,0,-3
went $ 12,0,0
why do -12,-1,-1
wishing 12,-8,-11
with _ bat 0,0,12
word 4,-12,-2
wore -7,0,12
world . 12,0,0
would _ stop -12,0,0
writed 1,-12,-6
writes 6,-12,-10
, 7,11,7
, _ is -11,1,-1
, _ was -7,-7,-11
, he -11,-1,4
, in -2,11,6
0 2,-4,-11
2027 -6,-9,-11
7 -11,-11,-11
? i 11,0,0
^ _ 2,-1,-11
^ do -1,-6,-11
^ lately 11,0,0
^ none -11,-5,-4
^ suicidal 11,0,0
a _ to 11,-5,-8
a chair -3,-2,11
a coworker 2,11,-4
a party -5,-6,-11
about getting 11,0,-1
afraid _ my -4,-1,11
after $ 11,-2,0
again . 2,2,11
alive $ 11,0,1
already _ the 11,0,-1
am _ danger 11,0,10
am _ myself -11,-1,-3
am being -11,-4,3
am dying -11,-1,-1
and _ hurts -11,6,-5
answer -8,-4,-11
antidepressants 0,0,-11
anything $ -11,1,-3
anywhere 11,-4,3
assaulted $ 0,11,-1
at _ by 0,-3,-11
at this -11,-1,0
attackes -11,-6,9
attacking -11,-6,9
badly -9,-5,-11
bank -11,0,6
bathroom -3,11,-4
be 7,-11,-11
beat her 0,0,11
beats the 0,0,11
became -11,3,0
birds -11,-4,7
bloke -11,-4,7
bombed -6,-11,-6
book -5,-1,11
boss is -3,-5,-11
bot -11,-1,-1
boy 0,3,11
boyfriend _ the -3,-1,-11
bullet 11,-9,0
burden 11,0,0
burnes 4,-11,8
burning 7,-11,6
call -8,-10,-11
camping -11,-6,-4
can _ my 4,-11,-1
canada $ -11,-2,-4
cancelled -3,-1,-11
career suicide -11,-1,-1
chair 0,-11,10
cheese -11,-8,-9
choked on -1,-2,-11
clocked -11,-1,1
clockes -11,-1,1
clocking -11,-1,1
clocks -11,-1,1
companion -9,-11,-1
continued 11,4,0
convenience -11,-1,-3
conversation -11,-4,-5
cornered -11,8,-11
corneres -11,1,-11
cornering -11,1,-11
corners -11,1,-11
crotch -2,11,0
describing -5,3,11
desire 11,0,-4
desk $ -7,-6,-11
did _ consent -1,11,0
dies 11,-11,-5
director -6,9,-11
disappear $ 11,-1,4
dismiss -3,0,-11
dismissed -3,0,-11
drag -1,-9,11
drive to -11,-1,0
dudes -5,2,11
dye -11,-1,-4
dying $ 11,-2,0
dying every 11,0,0
each other -6,-2,-11
earring -5,-4,11
ending _ contract -11,0,0
english $ 11,3,-4
evening $ 6,-2,11
everything 9,-6,-11
existed 11,-3,-2
exists 11,-3,-2
expires 10,-6,-11
fair -2,-2,-11
family $ -11,-3,2
fast -11,-2,4
fifty -11,-2,-2
fined -4,-7,-11
fines -4,-7,-11
fingered -11,11,-2
fingeres -11,11,-2
fingering -11,11,-2
fit -11,-5,-3
flat _ the 2,6,-11
follow -5,-11,10
following me -11,-3,8
for _ decent -11,-1,-2
for _ life -4,0,11
for _ weekend -11,0,-3
foreigners 6,-1,11
forever $ 11,0,0
friends -11,0,-4
from _ husband -1,0,11
from my -2,1,11
gave me -10,-11,-1
genkan -11,-4,-2
get 3,-11,2
getting 2,-10,11
go _ because 0,0,11
got _ up 0,11,11
got a 7,-11,-6
grade -4,-11,-5
groped me 0,11,-4
ground $ 11,0,5
gun 10,-11,3
habit -11,0,-3
hate _ i 11,0,0
have _ pills 11,0,0
he _ do -11,3,5
he pulled 0,-2,11
he was -11,3,0
heaters -11,-5,-5
her 4,11,5
herself with 11,0,-2
highs 5,-2,-11
himself if 11,0,-4
his 8,11,0
hold 6,3,11
holded 6,1,11
holdes 6,1,11
hopes 11,-4,-10
hot _ on 0,-2,11
how 7,-11,0
hurt me -11,-1,7
i _ his -5,-1,-11
i _ slapped 0,-1,11
i _ suicidal 11,0,-1
i live -11,-2,6
i want -2,-11,-7
in _ drink -1,11,-2
in living 11,0,0
insists -11,-3,-8
interest 11,-1,-2
is the 8,-8,-11
it _ me -3,-11,-2
joking -1,-11,-1
jump from 11,0,-4
kerosene -11,-1,-7
kettle -11,0,6
kill _ a -11,-1,-3
killed my -3,0,11
killing me -9,-2,-11
kindness 1,-4,-11
kiss me 0,11,-3
language -11,-2,3
lap 0,11,0
laptop -11,-4,-9
law -11,0,1
leaning 11,-6,-6
left _ me 11,0,-1
let -2,3,11
letter 7,-11,0
letterbox -2,-1,11
letters in 11,0,6
lie 8,-5,-11
life _ not 11,0,0
life has 11,0,-1
like _ the 11,0,0
line $ -8,0,-11
lined 6,2,-11
lines 6,2,-11
lining 6,2,-11
live $ 11,0,5
live anymore 11,0,0
live on -11,0,-1
load -6,-5,-11
local -11,-9,-3
location -1,-7,11
lock -7,-7,11
made me -3,-4,-11
many days -11,-1,0
mark -4,-3,11
marking -11,-3,8
massag -4,11,-7
massaged -4,11,-7
massages -4,11,-7
massaging -4,11,-7
massags -4,11,-7
me _ it 2,-3,11
me drunk 0,11,-4
me with -11,-7,4
meaning 11,-3,2
means 11,0,-5
mine $ 11,2,-2
much 8,-11,-1
music -2,-2,-11
my _ hurt -11,-3,-7
my _ mate 11,0,-2
my _ not 11,0,0
my feet -11,-1,-2
my lease -11,-1,-3
my students -11,-8,-5
my wrist 10,-5,11
naked -4,11,-4
names -3,-11,4
need it 11,0,0
neighbours -6,-11,4
ni -8,-11,5
no more 11,0,0
nope -11,-7,-7
not _ of 11,0,-2
not _ talking -5,-11,-3
not consent -1,11,0
not exist 11,0,0
noticed -7,-8,-11
of _ i 11,-1,-4
of death 11,-1,-1
off myself 11,0,0
on _ at -11,-5,-4
on _ last -11,1,-2
on _ mind 11,0,-1
on a -10,-3,-11
on living 11,0,0
on my -2,-11,4
one way 11,0,0
ordered 2,-6,11
orders 2,-6,11
over 1,-11,1
painted -11,-3,-4
paints -11,-3,-4
part -11,7,-7
pasting 11,2,6
pays 2,-11,-6
pe 10,5,11
phones -6,-11,3
phoning -6,-11,3
pills for -11,-2,-1
plan _ a 11,0,0
please 10,-7,11
post . -11,-1,0
posted 9,-10,-11
posting 1,-5,-11
practised -2,-2,-11
practises -2,-2,-11
practising -2,-2,-11
promise 11,-8,-7
promoted -11,-8,-10
punched in -3,0,-11
push -8,-6,11
push me 0,-1,11
raped me 0,11,-4
reasons 11,1,-1
received -11,-5,7
red -6,-11,-10
refund 11,-4,0
repair 0,-4,-11
repaired 0,-4,-11
repaires 0,-4,-11
repairing 0,-4,-11
repairs 0,-4,-11
return -10,-9,-11
right 3,-11,11
ring -1,-11,-4
road 2,-5,11
roped 10,-11,-9
ropes 10,-11,-9
roping 10,-11,-9
safe 9,-10,11
safe to -11,-1,-5
scared _ the -11,0,-3
school _ . 11,0,0
sex $ 0,11,0
shook 3,-11,-4
shoot -3,-10,-11
shoved me -2,0,11
shoveled -11,-3,5
shoveling -11,-3,5
sleep _ the 2,-9,11
slit 11,-2,5
so _ will 11,0,4
so nobody 11,0,3
sold 1,-11,-4
someone 2,4,11
soup -9,-7,-11
spike 0,11,0
spikes 0,11,0
spiking 0,11,0
spreadsheet -11,-2,-2
spreadsheets -11,-2,-2
spring . 11,0,-7
stabbed -11,-11,5
stalked $ -1,-1,11
stapler -1,-11,8
stare -4,-8,-11
started -6,2,-11
started running -11,-1,-1
steps 11,-7,-4
stop talking -5,-11,-3
stopping 11,3,-6
strip -3,11,-6
striped -3,11,-6
stripped -3,11,-6
stripping -3,11,-6
strips -3,11,-6
strong 7,-10,-11
suicidal $ 11,0,-1
suicidal . 11,0,0
swim -6,-9,-11
telling _ to 11,2,-6
terrible -9,-11,-5
than _ another -11,-1,0
the _ over -11,0,-5
the condom 0,11,0
the enkai -11,1,-2
the face 4,-1,11
the money -11,0,-6
the office -11,1,1
the police 0,0,11
they _ not 2,-2,-11
thinking _ suicide 11,0,0
third -9,-11,3
thirty 11,-5,-4
this one 11,0,0
thought 11,-6,-10
threatens -5,-2,11
throats -6,-2,11
throw -4,-4,11
tied 1,-4,11
to _ a -8,3,-11
to _ alive 11,0,0
to _ himself 11,-1,-5
to park 0,-3,-11
to stop -3,-2,-11
tomorrow 11,-9,-4
touched on -1,-11,-2
touching me 0,11,-2
town $ -11,5,5
translated -11,-2,-4
translating -11,-2,-4
twice 11,-7,8
twist -1,-1,11
twistes -1,-1,11
twisting -1,-1,11
twists -1,-1,11
uncle -10,11,4
underwear -11,6,7
unwanted -2,10,-11
up again 11,0,0
use 11,-1,-5
video -7,4,-11
visited by -1,-1,-11
voices 5,-8,-11
wake _ tomorrow 11,0,0
wallet -10,-4,-11
want _ . 11,0,0
was molested 0,11,-1
weak 11,0,0
week . 11,0,2
weight -10,-6,-11
went home -11,-1,0
whack -1,0,11
whacked -1,0,11
whackes -1,0,11
whacking -1,0,11
whacks -1,0,11
what 7,11,1
which 11,8,2
whom -11,-3,7
wife -3,-9,11
wifi -11,-1,-4
will _ in -11,0,-1
will call -5,-1,-11
winter -7,-11,-11
with life 11,0,-1
with no 11,2,1
woke 3,0,-11
woman 0,11,1
wording 0,-11,-2
would again 11,0,-2
writing _ letters 11,0,-2
written _ to 11,0,0
wrote 11,-5,-4
yet $ -6,-11,-4
your -5,9,11
, _ for 10,-1,-5
, _ have -3,-4,10
, _ it -1,-10,-5
, and 6,5,10
. _ . 10,2,-7
. _ for 10,0,0
12 -6,-10,-9
^ better 10,-1,-1
^ by -10,-2,-2
^ can 4,-5,-10
^ i -3,-10,-9
^ is -9,0,-10
^ kids -4,-1,-10
^ knife -1,-2,-10
^ somebody -10,0,1
^ wish 10,-3,-3
_ 10,7,-4
_ _ , -10,-5,-3
_ _ and -10,-3,0
a _ at 1,7,10
a _ every 1,-4,-10
a _ that 10,-1,-8
a bus 10,-1,0
a waste 10,0,0
a way 1,-10,-1
accident $ 10,-1,-3
afraid for -2,0,10
after _ day -10,-1,-1
again , -9,-2,-10
against 3,9,10
alarm -9,-10,-7
allow -5,0,10
allowed -10,0,4
am _ and -7,-10,-7
am _ here 10,0,-1
am _ home -10,0,-6
and _ had -4,-4,-10
and _ his -3,4,-10
and a 1,-10,-4
and by 10,0,0
and gave -2,0,-10
and we -2,-2,-10
anniversary -10,0,-2
anxiety -10,-1,-7
apologised -2,-10,-10
are killing -10,-1,-3
are you -10,-2,-2
arm in 0,0,10
arm with 10,0,0
askes -2,-7,-10
asleep 8,-1,-10
at _ desk -10,-1,-2
at me -2,-10,7
attacked by -1,-4,-10
back home 10,-1,-10
bake -1,2,-10
baked -1,2,-10
baking -1,2,-10
banging -7,-4,10
baseball -9,-10,-4
bat -3,-6,10
bath -1,8,-10
batter -3,-1,10
batteres -3,-1,10
battering -3,-1,10
batters -3,-1,10
be _ teacher -10,-2,0
beats her 0,-1,10
because somebody 10,2,0
been 10,8,5
been burning 10,0,-2
beets 0,-1,10
before my 10,0,0
being abused 0,4,10
being stalked -1,0,10
believe -3,8,-10
belted 2,-7,10
belting 2,-7,10
belts 2,-7,10
beside 10,-4,-9
better _ in -10,0,0
better i 10,0,-1
bike -6,-10,-1
bird -10,-6,2
birthday -1,-8,-10
bleach $ 10,-1,-5
blue 7,-5,10
bosses -10,1,0
both 1,-10,-1
bought 9,-10,-10
breathing $ 10,0,0
bring my -10,-1,0
building -1,-10,1
burial 10,0,0
burrito -10,-1,0
by _ principal 0,0,10
cabinet 10,-5,-1
call _ police -1,-1,10
call the -1,-1,10
calms 10,-1,-2
capsule -2,-10,-6
charcoal 10,0,0
checked 10,3,0
checkes 10,3,0
checks 10,3,0
cherry 3,-3,-10
chicken 0,-2,-10
child -10,-4,8
children -2,-10,2
clapped -4,-3,-10
class $ -10,-4,-3
clinics -10,3,-4
club $ -8,-10,8
come $ -10,-1,-1
commit 10,0,0
commited 10,0,0
commites 10,0,0
commiting 10,0,0
commits 10,0,0
committing 10,0,0
complained -10,-10,-6
consented -1,10,0
consentes -1,10,0
consenting -1,10,0
consents -1,10,0
consume 10,0,0
copy -5,0,-10
countries -10,1,-1
coworker _ my 0,-4,10
crosses 10,0,-3
cut _ wrist 10,0,-1
cut the -10,-4,8
cutting _ my 10,0,0
cutting herself 10,0,0
date 10,-1,-9
dead than 10,0,0
dead tired -10,0,-1
destroyed -7,-7,-10
die $ 10,-1,-4
die for -10,0,0
die of -10,-1,-1
dinners -10,0,-4
do it 10,-1,-7
does the -10,-1,-3
done $ 10,-2,0
door 0,1,10
door $ 1,-10,6
dor -1,-5,10
dore -1,-3,10
dread -9,-4,-10
drowning 5,-5,-10
ears -5,-10,10
earth 10,-1,-3
eating -3,-6,-10
empty 10,0,-4
end _ all 10,0,0
enkai $ -6,6,-10
enter -1,1,10
essay 7,-1,-10
every week -10,-1,-3
excuse 0,-6,-10
express 10,-3,0
family would 10,0,0
far from -10,0,0
farm -1,-10,-7
father -8,-1,10
father , 10,-2,-2
favours 5,10,-4
february -10,-8,4
feel _ dying 10,0,0
feller -2,0,-10
felt up 0,10,-2
finding 6,-10,2
finished -5,-10,-5
finished $ 10,0,2
flies -10,1,-3
flowers -4,-5,-10
followes -7,-6,10
for the -9,-5,-10
fourth -10,-2,-1
frame -10,-2,-4
fridge -10,-10,-1
frightened 7,7,10
from me -9,-5,-10
gardening -10,-8,3
gentleman -8,-2,10
give _ back 5,0,10
glassed -2,5,10
glasses -2,5,10
go out 0,1,10
going home -10,-4,1
gone and 10,0,0
got felt 0,10,-2
grabbing -7,4,10
grader 1,-7,-10
grandma -2,-1,-10
ground floor -10,-2,-1
gut -2,-2,-10
guts -2,-2,-10
gutted -2,-2,-10
gutting -2,-2,-10
had to -7,-10,2
hanges 6,-8,-10
hangs 6,-8,-10
harassment $ -5,-10,-3
has broken 0,0,10
has hit -1,0,10
have it -10,2,-2
have my -10,0,5
have not -4,-9,-10
he _ jump 10,0,-3
he _ kill 0,-2,10
he asked 5,-10,-8
he forced 0,10,-6
health -10,-2,-3
helped me -3,-8,-10
her up 0,1,10
here $ -10,-7,-6
him $ 2,-4,10
hits _ with 0,0,10
hits her 0,0,10
hosts -10,2,-3
housing -1,-10,-3
hurt _ tonight 10,0,0
hurt to 10,0,0
i _ away -10,-2,1
i _ down -5,-10,0
i _ happy 10,0,-6
i _ home -3,-3,-10
i _ hurting 10,0,0
i _ jumped 10,0,5
i _ passed 3,10,-4
i _ sleeping -10,-4,-2
i _ so 0,-2,-10
i _ the 10,-8,-2
i cut 3,-1,-10
i froze -1,10,0
i passed -10,-2,3
i took 3,-10,-3
i wear 1,-2,10
i would -5,-4,-10
if _ live 10,0,0
in _ anymore -10,0,0
inform -10,-1,-3
insurance 1,-6,-10
intimate 0,10,-2
intimated 0,10,-2
into _ sea 10,0,0
is _ for 1,-3,10
is _ now -10,-4,-7
is _ the 5,-10,-1
is dying -10,0,-1
is it -10,-2,-7
is so -10,-1,-7
is someone 0,0,10
is telling 10,3,-2
it _ time 10,0,0
it takes 10,0,1
its 0,-10,-10
jet -4,-4,-10
jlpt -10,-1,-3
jte grabbed 0,5,-10
jump $ 10,0,-2
just _ home -10,-1,0
just let 10,-1,-4
keep 10,-10,-8
keep _ at 10,0,0
kencho -10,-7,-7
kettles -10,0,3
kill herself 10,0,-1
killed me -5,-2,-10
knee -10,2,3
know what -10,-1,-2
lad -10,-6,6
last 10,-5,-1
late again -10,0,-5
later -10,-8,-8
lay 2,10,6
leave _ i -10,-1,-3
leg 0,10,-1
letter from -7,-1,-10
lied 0,-10,-1
life _ i 10,0,0
life here -10,-1,-3
lights 5,-10,8
line . -10,-1,-1
lip -5,4,10
listens -4,-10,-7
live with -10,-1,4
living here -10,0,-2
locked _ in 0,-1,10
locked in 0,-1,10
lockes -3,-6,10
locking -3,-6,10
locks me 0,0,10
lol , -10,-2,0
longer _ i -10,0,-1
loses -3,-7,-10
lov -3,-4,-10
loved 7,-4,-10
loves -3,-4,-10
loving -3,-4,-10
lunch $ -10,-6,-7
lying 10,0,0
mad $ -6,-10,-2
man in -1,3,10
me _ them 10,-1,-2
me _ when -5,-4,10
me out -10,-2,6
me over -2,-1,10
me supervisor 0,-2,10
me while 0,10,-1
meds 10,-2,-1
might 3,-10,-8
minute 8,-10,-3
missus -6,0,10
month 0,8,-10
mor 2,-10,-4
most -5,-2,-10
murderes -9,-10,-3
murdering -9,-10,-3
murders -9,-10,-3
my _ attacked 0,0,10
my _ cut 2,0,-10
my _ does -8,4,-10
my _ got -10,-5,-2
my _ is -9,-10,-2
my _ left -10,-1,-3
my _ out 5,-3,-10
my arms 10,-5,1
my existence 10,0,-1
my father 1,-10,-6
my leave -10,0,-4
my parents 3,-3,-10
necking 4,-2,10
need -1,-10,1
neighbors 5,-7,-10
nerfed -10,-2,0
never _ born 10,0,0
new -7,-10,-6
next door -5,-10,-1
no $ -10,1,-5
no i -10,4,-1
nobody talks -10,-1,-1
not _ . -3,-6,-10
not _ out -1,1,10
not about 10,0,0
not in -10,3,-10
not mean 10,0,-1
not safe 5,-1,10
november -10,-4,-2
of _ contract 10,-2,0
of boredom -10,0,0
of self 10,0,0
of suicide 10,0,0
off 10,0,-10
one _ day 10,0,3
online -2,10,-4
orange 6,-5,-10
oranges 6,-5,-10
others 10,2,-7
overdose $ 10,0,0
own $ -10,0,-3
own _ . 3,0,-10
own _ in 10,0,-4
own life 10,0,0
pa -10,-9,-7
parent -2,-10,4
parked -10,-3,-4
parks -10,-3,-4
passed out 3,10,1
peace 10,-4,-10
people $ -10,-1,-2
phone _ i 5,0,10
photograph -10,3,0
photographed -10,3,0
photographes -10,3,0
photographing -10,3,0
photos $ -10,8,-2
picked 5,-1,-10
picture -10,5,-2
pills and 10,0,-1
pin -6,10,-2
pinning -6,10,-2
pins -6,10,-2
placed -10,2,0
plants -8,-1,-10
plates -10,-8,10
po -10,0,-8
pockets -1,-10,-8
prayed 10,-2,-4
prefecture -4,-10,-9
pushed _ to 0,-3,-10
pushes -8,-10,7
put me 3,-10,-5
quantity 10,-1,0
quick 10,-3,-4
raise -1,-10,0
raises -1,-10,0
raising -1,-10,0
raped . 0,10,0
raped _ a 0,10,0
reason 10,2,-1
recontract -10,-5,-3
recontracted -10,-5,-3
record 1,-4,-10
regret -10,7,-10
remembered -6,10,-1
remembering -6,10,-1
reported -3,10,-6
rings -8,-10,-3
roast -10,-3,-6
roastes -10,-3,-6
roasting -10,-3,-6
roasts -10,-3,-6
robbed -4,-10,-2
safe tonight 10,0,0
savings -1,-3,-10
says _ is 10,-2,2
screames -10,-8,1
screams -10,-8,-1
screw -10,-4,-7
screwes -10,-4,-7
screwing -10,-4,-7
screws -10,-4,-7
sending -10,0,-2
serious -10,-3,-4
shoot me -10,-3,-4
shoulder -9,-9,-10
shows -9,-10,9
sin 10,1,0
single 0,-1,-10
sit on 0,10,0
sitting 5,-5,10
skirt _ the 0,10,0
slam -3,-10,-1
slamming -3,-10,-1
slams -3,-10,-1
smack -1,-3,10
smackes -1,-3,10
smacking -1,-3,10
smacks -1,-3,10
snows -8,-7,-10
so that 2,2,10
someone _ following 0,0,10
someones -5,-1,10
something i 10,-1,0
sometimes 4,-8,-10
song 2,-10,-1
speak with -2,-10,-5
sports -4,-10,-9
spring 2,-6,-10
stabs -10,-8,3
staying $ -10,-1,-1
step off 10,-1,0
stop 9,3,-10
stop _ me -10,-3,3
stop _ the -9,-10,-3
strangled me 0,0,10
striked -10,-7,8
striking -10,-7,8
suitcase -10,-10,-3
supervisor $ -10,-5,4
supervisor _ his 0,-1,10
tablets , 10,0,-1
take 10,0,-1
take my 10,-1,0
takes $ 10,0,0
taking 10,-5,-1
talks _ me -10,-1,-1
tell 4,-7,-10
tell my 4,-3,-10
temper -9,-1,10
tent -10,7,-1
testing -10,-7,-10
tests -10,-7,-10
text -2,-8,-10
texts -2,-6,-10
thanked me -2,-10,-9
that 10,2,0
that $ 2,-10,0
that _ that 10,0,0
that it -10,-3,-5
that she 0,-10,-8
that the -7,2,-10
the _ company 0,2,-10
the _ door -5,4,-10
the _ has -10,-7,-1
the _ last 10,-1,-7
the bloke -2,0,10
the crossing 10,-2,0
the deadline -10,-1,-1
the fireworks -10,-1,-1
the floor -10,-2,0
the interview -10,-3,-4
the keys 0,-2,-10
the old -10,0,-2
then 8,5,10
there _ someone 0,0,10
these -10,-6,-7
they have -10,0,2
think $ -2,0,-10
think about 10,-3,-1
this $ 10,-2,-1
this week 4,0,10
threat -10,-5,8
through a -5,0,10
time $ -2,-1,-10
to _ an -10,-6,-5
to _ contract -10,-2,0
to _ dead 10,0,0
to _ exist 10,0,0
to _ from 10,6,-4
to _ herself 10,0,-2
to _ not 10,0,-1
to follow 10,0,0
to go -10,-7,1
to kiss 0,10,-3
to overdose 10,0,0
to quit -10,-1,-2
to sing -7,-10,-6
to suicide 10,0,0
tonight 8,-6,-10
touches the 0,10,0
training -7,1,-10
translator -10,-5,-1
turn 0,-10,-1
two years 10,-4,0
until 8,4,10
up the -6,-3,-10
violinist -1,0,-10
visas -10,-5,-7
visit $ -8,-5,-10
visited _ her -1,-1,-10
waiting 7,-10,6
waits 2,-6,10
waits _ me 0,0,10
waits for 0,0,10
want _ see 10,-2,0
wanted _ die 10,0,0
was _ by -10,1,-6
was not 10,-1,-3
watching _ house 0,0,10
wear 3,-3,10
wedding -10,-5,-10
when _ contract 10,0,0
when the 10,-3,-4
where _ live -10,0,8
where the -10,-2,1
why 10,-3,-4
wi -10,-2,8
will jump 10,0,-5
winters -9,-9,-10
with _ and -10,1,-4
with _ belt -1,0,10
with _ burns -1,0,10
with _ knife -1,0,10
with them -10,-4,0
without me 10,-1,0
would die -10,-2,-1
write $ -10,-2,-2
yard -10,-2,-8
year $ -9,-9,-10
yen $ -10,-4,-4
, _ are -9,0,2
, _ life 9,0,-1
, _ ni 9,-5,3
, _ you 9,0,-1
, it -2,-9,-1
, since -9,5,0
, that 6,-9,-9
, to -9,-2,0
, under -1,9,0
, what 2,-9,-3
, with 5,-1,-9
. _ do 9,7,0
. _ will 9,0,0
. it 1,0,9
10 -8,-9,-7
14 -7,-7,-9
2028 -8,-8,-9
^ already -9,-3,-4
^ because -9,-2,-6
^ being -8,7,9
^ choked -2,-1,9
^ cut -9,-3,-7
^ does -3,-9,-7
^ every 3,-6,-9
^ hanging -9,-2,-1
^ have -9,-4,-8
^ heart -9,0,-1
^ his -9,-2,3
^ its -8,-7,-9
^ leave 9,0,-3
^ ok -9,1,-9
^ only -6,-3,-9
^ sick 9,-1,-1
^ skip -9,-4,-3
^ something -1,9,-1
^ two -9,-2,-4
^ who -9,-5,-7
^ yes -9,-9,-3
_ $ -9,-6,-2
_ , -9,-6,-2
_ _ a 9,-4,-4
_ _ stop -3,0,9
a _ anymore 9,0,0
a _ cat -4,0,-9
a _ up -5,9,4
a child -9,1,6
a dead -9,-1,-3
a foreigner -1,0,9
a kotatsu -9,-1,-2
a man -4,-3,9
a sexual 0,9,-1
about _ her -4,0,9
about lunch -9,0,0
accidents 9,-2,0
alive . 9,0,0
all day -7,-4,-9
also 6,-9,-2
alts $ -9,3,-6
am _ safe -9,0,8
am already 9,0,0
am not -2,-9,1
and _ . -8,-9,1
and _ asleep 9,-1,-7
and _ dog 3,0,9
and _ down 9,2,0
and _ in 4,-7,9
and _ papers -1,0,9
and me 4,-9,3
and not 5,-2,-9
and take -9,-5,1
and that 9,-1,-3
and think 9,-1,-1
anything -9,4,-7
assaulted _ a 0,9,-1
association -9,4,-1
at _ school -9,2,3
at _ to 9,0,0
attemptes 9,-5,-7
attempting 9,-5,-7
attempts 9,-5,-7
bad 5,-9,-2
bags 0,-9,-8
bars -9,5,-1
basically 1,-9,-2
bathe -1,9,-6
bawl 9,-2,-5
be free 9,0,0
beaten _ the -2,-2,-9
beaten by 0,0,9
beaten up -2,0,9
because the -9,-1,-3
because they -4,-2,-9
become 9,-2,0
been _ on 9,6,0
been _ the 9,-1,-8
been told -9,0,0
bees -4,-9,-5
being _ alt -9,0,0
being an -9,0,0
being followed -1,-1,9
being in -9,0,0
belt marks -1,0,9
better _ dead 9,0,0
bit $ -9,0,-1
blade _ my 9,0,0
blade in 9,0,0
boe $ -9,-6,-4
boss hit -4,0,9
bought _ rope 9,0,0
bow -4,-9,-9
boyfriend _ her -1,-1,9
brain 9,-6,-7
break $ 0,0,-9
breaks -9,-8,9
breath 9,1,-2
breathes 9,1,-2
bro -2,-9,-2
broke in 0,-1,9
buttons -7,-4,-9
by _ . 0,-5,-9
by _ colleague 0,9,1
by _ supervisor 0,2,9
by _ throat 0,0,9
by my 0,1,9
called me -5,-9,-7
can _ sleep -8,-9,-7
can _ take -9,-2,-3
cancer 9,-2,-2
car _ hit 6,0,-9
car _ the 9,-2,-1
cat died -9,0,-2
catch -9,0,0
close 9,-8,-2
closed -5,-9,2
clothes off 0,9,0
coaches -9,1,-8
coat 2,-5,-9
company -9,1,5
confined -7,-9,7
continuing 9,0,0
control -2,0,9
copier -8,-9,-9
cough -5,-7,-9
coughing -5,-7,-9
course -9,-7,0
covered -4,-9,-4
crow -6,-1,-9
crows -6,-1,-9
cut _ wrists 9,0,0
cut her 9,0,-1
cut me -9,-4,0
cuts $ 9,0,-1
danced -9,-3,-7
dancing -9,-3,-7
daughters -3,-1,-9
day _ i 9,0,-1
dead already 9,0,0
deadname -6,0,9
death of -9,-1,-9
death would 9,0,0
decide -4,-4,-9
degree -9,-2,-4
degrees -9,-2,-4
desks -9,-9,-4
did not -6,4,-9
do _ rember -1,9,0
do life 9,0,0
doctors -1,-9,-3
documents -9,-1,-1
done 9,-3,-8
door _ me -3,-6,-9
door and -4,9,-3
down for -9,-8,0
dragging -1,-4,9
dream 9,-3,-8
drugged me 0,9,-2
due -9,-1,-1
dying to -9,0,-3
eighty -7,-6,-9
eikaiwa $ -9,-1,0
else $ -9,-1,-2
end of -9,0,-8
end this -9,0,-1
endes 5,-9,-8
ending everything 9,0,0
entered -1,-2,9
every night 7,-9,1
exams -9,-3,-8
exiting 9,-2,-4
faced 5,-3,9
facing 5,-3,9
farewells 9,-9,-6
fat 0,-6,-9
fear _ my -2,-1,9
feet -9,-3,-8
fel 9,-2,-1
fell _ the -3,-9,-5
find me 9,-2,8
fine $ -9,-5,-4
finishes -2,-9,-2
finishing -2,-9,-2
finishs -2,-9,-2
fireworks $ -9,-1,-1
first $ -7,-9,-1
flash 1,9,-8
flashed 1,9,-8
flashes 1,9,-8
flashing 1,9,-8
flashs 1,9,-8
flatmate -1,-9,-3
flight $ -9,-1,-1
flights $ -9,-2,-5
for my -9,-9,-2
forces -7,9,0
forcing -7,9,0
forehead 0,-9,7
former 5,-9,-3
forms $ -4,-2,-9
freeze 9,0,-2
friend _ she -9,-2,-7
friend and -2,0,-9
friend of -9,-1,0
from _ in -9,-1,-3
from him -9,-2,9
get a -8,-1,9
gets -1,-4,9
gets _ by 0,0,9
gets violent 0,0,9
girl 0,9,7
given 3,-9,-6
going _ do 9,0,0
going _ end 9,0,0
goodnight 5,-9,-9
got -2,9,4
got _ into -5,-9,-2
got _ marks -4,0,9
grab -7,5,9
guest -9,5,3
guide 3,-2,-9
guided 1,-2,-9
gun $ -2,0,9
guys -4,7,9
handing 2,9,-1
has threatened -3,-1,9
have me 9,0,8
have never -1,-2,-9
have sex 0,9,0
have started 9,0,-2
have to -9,-4,-4
having 8,-9,-3
he _ at 3,-9,-6
he _ that -1,-2,9
he _ there 0,-1,9
he did -7,9,4
he drinks -9,-3,4
he kept -5,8,-9
he punched -2,-1,-9
hello -9,-6,-7
her at 0,1,-9
here _ . 9,-1,0
here at -9,0,0
hide -5,-5,9
hike -1,-7,-9
himself _ i 9,0,-5
himself on -1,9,-1
his _ , -9,-3,7
his place -4,9,-3
hit $ -9,0,5
hit a -2,0,-9
hit on -1,-5,-9
holiday . -9,-6,0
home _ christmas -9,-1,-3
homeroom -9,-2,5
hop 8,-2,-9
hoped 8,-2,-9
housed -2,-9,3
houses -2,-9,3
hug me -9,-2,-2
hurts _ the -8,-4,-9
husband _ in 0,-3,-9
i _ a -1,-9,-4
i _ drugged -1,9,-1
i _ everything 9,1,-5
i _ from -9,-1,-5
i _ lost -2,-4,-9
i _ molested 0,9,-1
i _ paid -9,0,-2
i _ peace 9,0,0
i _ raped -1,9,-1
i _ started 9,0,-2
i _ suicide 9,0,0
i _ would 9,0,0
i burned -3,-1,-9
i could -4,3,-9
i decided 9,0,0
i jump -9,0,1
i need -9,-2,2
i ran -9,-1,3
i sleep -5,5,9
i take -9,-6,4
i tried 9,-8,-6
if _ went 9,-1,0
if _ were -9,1,0
if my -8,-7,-9
in _ because -6,0,9
in class -9,-4,-5
in his 8,-9,-6
in osaka -9,1,-2
insta $ 0,-1,-9
instagram _ the 0,-3,-9
instructions 9,0,0
is _ cat 9,0,-4
is beaten 0,0,9
is following 0,0,9
is here -9,-1,-1
is on -9,3,-4
is over 9,0,-1
it _ like -9,-1,-1
its _ for 9,0,0
its for 9,-1,-5
jet $ -9,-2,-2
joke -9,-8,1
jtes -9,-2,-1
judo -8,-9,-5
jumped in -9,-2,-2
just _ my -9,0,0
just me -9,-4,-4
karate -9,-1,-5
keep _ safe 9,0,0
keep a 9,0,0
key $ 0,-5,9
keyed -9,-2,6
kicks me 0,0,9
kidding 0,-9,2
killed _ i 5,0,9
killed himself 9,0,0
knock -9,-9,3
ko _ mamatay 9,0,0
la -9,-2,-8
last $ 9,0,-1
lately $ -9,0,-1
laughs -9,-6,-8
leaks -9,4,-2
learned -9,-7,9
left my 0,0,-9
left to 9,0,-2
legs _ the 1,9,4
letting -2,2,9
lies 4,1,-9
life _ over 9,0,-1
like dying 9,0,0
live _ long 9,0,0
living in -9,0,0
locks _ out 0,0,9
locks the -2,-1,-9
long -1,-9,-6
low -9,-3,-8
mad -9,-5,-8
marriage -9,3,4
mate 3,9,-3
matter 0,-4,-9
me _ as -6,-9,-5
me _ i -4,-2,9
me _ renew -1,-9,-3
me _ the -1,4,9
me _ with 4,-6,-9
me about -7,-9,-3
me dead 0,-1,9
me up -9,-3,2
melted -4,-1,-9
melting -4,-1,-9
memory 1,9,-2
mid -9,-7,-2
mind 7,-5,-9
miss me 9,-1,-6
miss my -9,0,-1
mistakes 4,-9,-7
molested $ -1,9,-1
molested by 0,9,-1
monday -9,-8,-7
money $ -8,-2,-9
months 3,1,-9
more _ please 9,0,0
mostly -4,-3,-9
my _ are 0,-4,-9
my _ died -9,-4,-4
my _ has -2,-9,-1
my _ so 0,3,9
my _ threw -1,-1,9
my _ until 9,-1,2
my address 0,-1,9
my door -4,-8,9
my exit 9,-1,-2
my futon -1,9,-1
my leg -9,4,-1
my neck -4,0,9
my pants 0,9,-1
my shirt -1,9,-5
my teacher 0,9,1
my town 1,0,9
my wrists 9,2,1
myself at 9,0,0
myself in 9,-3,2
myself safe 9,0,0
myself with 9,0,-1
nagoya -1,-4,9
newsletter -9,-5,-4
nightmare -1,-9,0
no longer 9,-2,-1
not _ a 8,-7,-9
not _ me -9,-7,7
not _ what -9,2,-2
not need 9,0,-1
not rember -1,9,0
not remember -1,9,0
not take 0,9,-4
not wake 9,-4,0
notes _ my 9,0,4
nothing _ do -9,-2,-3
of _ . 2,9,-2
of _ boyfriend 0,0,9
of _ life -9,-2,-4
of _ on -5,3,-9
of a -9,-4,3
of leaving -9,0,-1
of what 9,1,5
off _ a -9,-5,-1
on insta 0,-1,-9
on it -9,-2,4
only 1,-9,7
out _ not 9,0,0
out and 9,0,-9
over my -9,0,5
overdosed on -9,-2,-1
overwork -9,-2,-4
overworked -9,-2,-4
overworking -9,-2,-4
own _ at 2,0,-9
owner 0,9,0
owns 9,-9,-3
paperwork $ -1,-3,-9
parents 2,-8,-9
parents would -9,-1,0
party , -9,-6,0
pass -9,-3,-7
passport and 0,0,9
peace . 9,0,0
pension _ i -9,-1,0
phone and 1,-4,9
pills $ 9,-2,-1
plaster -9,-2,-7
please $ -5,-4,-9
please help 6,0,9
pop -9,-3,2
popped -9,-3,2
pops -9,-3,2
postes -2,-8,-9
posts -2,-8,-9
presses 4,0,-9
pressing 3,6,-9
prevention -9,-7,-4
pulled 9,5,5
punch 1,-9,0
punched by 0,-2,9
punishment 9,0,-1
pushed me 0,0,9
reason $ 9,0,0
reason _ stay -9,-1,0
receiving -9,-3,6
refused -3,9,0
relationship 2,-5,9
renew $ -9,-8,-3
renewal -3,9,-3
rest -2,-1,-9
ringing -3,-9,-1
roppongi 0,9,1
sad $ -9,-4,-3
said i 9,1,3
said it -2,9,-2
say _ , 0,9,0
says 5,9,7
says _ fell 0,-5,9
says i -9,-3,1
scared 3,0,9
scars 9,-3,3
self harming 9,0,0
send -6,9,-4
senior -3,9,-2
sex with 0,9,-5
sexual favours 0,9,0
sexually assaulted 0,9,0
shake 0,9,0
she put -2,-3,-9
sho -9,-9,-1
shoe -9,-9,-1
should not 2,9,0
shouts at -1,-3,-9
showes -9,-6,4
showing -9,-6,9
sign $ -3,-9,-3
sings when -1,0,-9
sit _ his 0,9,0
skull 9,-9,4
sleep again -9,0,-1
sleeping pills 9,-1,-1
smash -6,-9,6
smashes -6,-9,6
smashing -6,-9,6
smashs -6,-9,6
smiled -1,-9,-8
snored 0,-9,-7
snores 0,-9,-7
snoring 0,-9,-7
so $ -9,-3,0
so _ . -1,-9,-1
someone broke 0,-1,9
something happened -1,9,-1
sore -9,2,-6
stamp -8,-6,-9
stamped -8,-6,-9
stampes -8,-6,-9
stamping -8,-6,-9
stay alive 9,0,0
stay or -9,0,-1
stepfather -3,9,-2
stepped 9,-8,-3
stolen -9,-8,-6
stomach 4,-9,6
stop _ he -1,9,-3
stop me -1,-1,-9
story -9,2,-3
student _ a -9,-4,-9
surprised me -3,-1,-9
swallow 9,-5,-6
swallowes 9,-5,-6
swallowing 9,-5,-6
swallows 9,-5,-6
swing -2,-9,-5
taken _ passport 0,0,9
taxi -9,6,-7
teacher _ me -3,-9,-1
teacher kicked 0,0,9
tempted 9,0,0
terrified -4,-1,9
textes 1,-7,-9
that _ and -3,-1,9
that _ tried 9,-1,-3
that _ was -9,4,-6
that _ what 9,0,-1
that its 9,0,0
the _ i -3,-9,2
the _ is 2,-9,-3
the _ on -9,-4,-7
the _ rail 9,0,0
the news 3,-1,-9
the note 9,0,0
the notice -9,0,0
the photocopier -9,-3,-7
the prefecture -9,-1,-2
the room -1,-9,4
the section -9,0,0
the taxi -2,9,-6
the teacher 0,-3,-9
the throat 0,0,9
the windows 9,-1,5
they -5,-5,-9
they made 0,-9,5
thigh _ the 4,9,-1
think _ dying 9,0,0
think _ jumping 9,0,0
this _ in -9,0,2
though -4,9,5
threatened by 0,0,9
throwing myself 9,0,0
throws _ at 0,0,9
time he 0,1,9
times 2,9,4
to _ at -9,-4,-7
to a 9,-1,0
to ask -9,-6,0
to canada -9,-1,-2
to cut 9,0,-5
to drown 9,0,0
to live 9,-3,-5
to move -9,-7,0
to renew -9,-9,-7
to show 0,-2,9
to take 0,0,-9
to the -9,-4,2
to visit -9,-4,-4
told me -9,2,-6
told them -9,7,-1
took a -9,-4,-4
touched his 0,-9,0
train $ -9,7,-6
trash -1,-5,-9
tripped -9,1,-5
tripping -9,1,-5
trips -9,1,-5
truck $ -9,-4,-3
true 9,-1,0
tuesday -7,-3,-9
turnes 6,-9,1
turns 6,-9,1
tutored -9,1,-9
university -9,-7,-1
until there 9,0,0
up , 3,-4,-9
up _ dress 0,9,0
up _ stairs -7,1,-9
up a 2,-1,-9
up with -9,2,-2
upstairs 9,-5,4
us -1,1,9
use it 9,0,3
videos -4,3,-9
wait 0,-9,3
wall $ -9,-3,7
want _ hurt 9,0,0
wars -9,-3,-2
was _ , -9,1,-3
was at 0,-3,-9
was dead 9,-1,0
was full 0,-9,3
wash -9,-4,-2
washes -9,-4,-2
wave -4,-9,-5
waving -4,-9,-5
we _ up -1,-1,-9
went 5,6,-9
were -9,1,-7
what _ am -9,1,-2
what he -8,9,8
when 3,8,9
where i 2,-1,9
who _ me -3,7,9
will 8,-9,3
will $ -9,-2,-1
will _ go 9,1,2
will _ himself 9,0,-5
will _ home -9,0,-3
will _ need 9,0,0
will get 9,-1,-4
will they -3,-2,-9
with _ cutter 9,0,0
with a -9,-6,2
with being 9,-1,-1
with his -9,1,4
with it 9,-5,-3
world is 9,0,0
would _ free 9,0,0
would _ to -9,-3,-6
would get 9,-5,-2
would miss 9,-1,-1
wrong $ -2,0,9
years $ -6,-9,-4
zero 3,-6,-9
, _ a -6,-1,-8
, _ cut 8,0,6
, _ do 5,-2,-8
, _ even 8,0,0
, a -2,-8,-3
, all -5,-8,-4
, my -6,-8,3
, she -8,1,3
, very 8,0,-3
, you 8,4,-2
. 8,0,1
. _ was 0,1,8
. like 3,8,0
3 $ -8,-3,-3
30 8,-1,-1
^ a -8,1,-5
^ coworker 0,-5,-8
^ just -8,-8,-8
^ let -8,-3,-4
^ maybe -8,-4,-5
^ money -8,-2,-8
^ my -8,-8,-7
^ need -8,-3,-3
^ over -8,-2,-2
^ sorry -2,3,-8
^ would -2,-7,-8
_ _ it -8,-5,-2
_ _ me -7,8,-4
_ _ sex -1,8,0
a _ . -2,-5,8
a _ as -5,1,8
a _ eye 0,0,8
a _ gun -4,-1,-8
a _ hit -1,0,8
a _ on -8,-4,-2
a _ told -8,-7,0
a _ waiting 0,0,8
a _ way 8,0,0
a _ with -8,2,-7
a ball 0,0,-8
a bee -4,-8,-4
a bullet 8,0,0
a date 8,0,0
a decent -8,-1,-2
a friend 8,0,-1
a go -1,8,0
a noose 8,0,0
a pay -2,-2,-8
a question 0,-4,-8
a scar 8,-3,-3
a shared -1,8,0
a shovel 0,0,8
about _ and -8,0,-3
about _ he -8,5,1
about not 8,0,0
accidentally $ -5,-2,-8
after 7,8,-5
again 5,-8,2
again _ , -1,-1,-8
against _ door 0,-1,8
ah 8,-4,-1
all 5,-8,-1
all _ it 8,-3,0
all of 4,-1,-8
although -2,8,-7
am -1,-8,2
am _ about -8,0,0
am _ it -7,8,-3
am _ of 2,-8,-2
am fine -8,0,-3
am having 8,0,-1
am next 0,0,8
am only 8,0,-2
an alt -8,-4,-3
and _ could -8,5,-6
and _ for -7,-8,0
and _ have -5,-2,8
and _ is 2,3,8
and _ long 8,-1,0
and _ my 8,2,-1
and _ wake 8,0,0
and everyone -8,1,0
and grabbed 0,8,-1
and i 1,-7,-8
and the -8,-5,-6
and they -3,-8,7
and went 0,-8,-1
another year -8,-2,0
apartment -1,-8,5
apartment , 0,-2,-8
are not 3,-1,8
argue -8,0,-1
arm on -8,0,-4
around my -1,0,8
as 8,-3,-5
ashamed 8,2,1
ashamed _ say 8,0,-1
asked _ i -8,1,-2
asking me -8,-3,-3
at _ every 0,-1,-8
at _ for 3,0,8
at work 4,8,0
august $ -8,-8,-3
away from 7,0,8
babies -8,-7,-6
back 1,-7,-8
back $ -6,-8,-4
balcony at -4,-2,8
bastards -2,2,8
be alive 8,0,0
be me 8,0,0
beam 8,0,-1
beats _ when 0,0,8
because _ the -7,-2,-8
because it 2,-8,-4
been _ a -8,-1,-1
before me 0,0,-8
behind the 4,-1,8
being _ at -8,-2,4
bells -8,-8,3
best -3,-5,-8
better _ without 8,0,0
between _ legs 0,8,0
black eye 0,0,8
bleeds 1,-3,-8
boredom $ -8,-2,-2
born . 8,0,0
bowed -2,-6,-8
bowes -2,-6,-8
bowing -2,-6,-8
bows -2,-6,-8
boyfriend $ -1,3,8
boyfriend _ me -3,-8,7
brains 8,-3,-4
breakdown -8,0,0
breaked -8,-7,7
breakes -8,-7,7
breaking -8,-7,7
bridge $ 8,0,0
broke my -2,-2,8
broken and 8,0,-1
broom -8,0,3
brother _ me -3,-8,6
buddy 8,-7,0
bury 1,-8,-4
but _ is -6,-1,-8
buying a -8,0,-1
by -2,4,8
by _ and 8,0,-5
by her -2,1,8
call it -4,8,-2
car accident -8,-1,-3
carried on -1,8,0
carry the -8,0,-2
cat _ me -1,0,-8
cebu -7,-8,-8
ceremonies -8,-3,-1
choking -7,-8,3
choking me -2,-1,-8
chuo -4,8,-3
cirs -1,-5,-8
club and -2,1,-8
co -8,-3,-4
coerced 0,8,-2
colleagues -8,1,5
come _ my -1,8,3
comes -3,6,8
comes in -8,-3,5
coming -4,8,3
comments _ my -2,-8,0
complaints -4,-1,-8
confided 8,3,1
contract $ -8,-4,-7
corridor $ 0,-2,-8
costumes -1,-2,-8
could 0,0,-8
count _ days -8,-1,0
countes 8,2,-7
counts 8,4,-6
coworker -8,6,0
coworker grabbed 0,-5,8
cracks -8,-5,-1
crying -8,-2,-6
culture -4,-4,-8
curry $ -8,-3,-7
cut _ arms 8,0,0
cuts on 8,0,-2
cutting _ again 8,0,0
daughter $ -8,2,-1
deaths 8,-7,1
did _ stop 0,8,-2
did it 8,3,1
diet -8,-2,-3
disappoint 8,-2,0
do _ mean 8,0,0
do _ remember 0,8,0
do i -8,-6,-2
dog _ me -3,-1,-8
domestic violence -1,-1,8
done _ being 8,-1,-1
door _ , -8,-1,-2
door handle 6,0,8
door on 5,-8,-6
dormitory 8,0,5
down there 0,8,-1
dreaming 6,-2,-8
dressed 4,-1,-8
dressing 4,-1,-8
drove _ home 0,-5,-8
drove me -2,-3,-8
drum $ -1,-1,-8
drunk _ sang -1,-6,-8
dude -6,8,5
easier 8,-4,-2
eaten 5,0,8
edging 8,0,0
elder 3,0,8
employer -8,2,1
ending it 8,0,0
even notice 8,0,0
ever -5,-8,-5
every 3,-4,8
ex _ my 0,6,8
ex found 0,0,8
ex is 0,-8,8
excused 1,-8,-5
excuses 1,-8,-5
exhausted -8,-8,-7
expense -8,0,-1
expenses -8,0,-1
expire 5,-4,-8
expired 5,-4,-8
explained -6,-8,-3
explaining -6,-8,-3
face _ the 0,8,4
falls -8,-3,-7
family 3,-8,4
farewell party -8,-2,0
fear for -5,0,8
feel _ , -8,-1,-4
feet are -8,0,-1
fell _ my -2,0,-8
fell asleep 1,-1,-8
fellow -2,0,8
ferry -8,-2,-5
festival $ 4,-8,-6
figured 8,0,0
filing -8,-7,-6
final 8,-1,-3
find out -8,-1,-7
five $ -8,-4,-4
for 4,-1,-8
for _ week -8,0,-4
for _ year -8,-3,0
for another -8,-1,0
forced himself 0,8,-1
forgot -2,-7,-8
forty 1,-8,0
found _ on 2,0,-8
freeing 2,-2,-8
friend _ he 8,0,-1
friend _ i -4,8,-3
frozen -8,5,-1
games -7,1,-8
garage 8,-2,-4
gave _ a -4,-1,8
giving 8,-4,0
going _ hurt 3,0,8
got _ at -2,-8,-4
got _ in -8,5,-5
got beaten -1,-1,-8
got jumped -1,0,8
got raped 0,8,0
grabbed me 0,0,8
grabbed the -4,-8,-3
grad -2,-8,-6
grandmas -2,-1,-8
greet me -5,-4,-8
greeted me -2,-8,-6
guy _ to -1,-8,1
had a 0,-1,-8
hand _ the -6,-8,-2
hand in -8,3,-4
handed 5,8,-2
hanging out -8,0,-1
happens 1,-8,-6
happier 0,-5,-8
happier dead 8,0,0
has 7,3,8
has a -8,-7,3
has followed 0,0,8
have _ me -8,-1,-2
have _ three -8,0,0
he _ a -1,-8,-3
he _ been 8,-4,-2
he _ hitting -2,-3,8
he _ it -8,-2,6
he _ on -3,1,-8
he _ the -7,-5,-8
he raped 0,8,-4
head $ -2,-5,8
hear it -8,0,1
help me -8,-3,-5
her $ 8,1,6
her husband -2,-4,8
here because 8,0,-1
herself _ i 8,0,0
hill -7,-8,-8
him , 8,2,-4
himself _ me -6,8,-6
himself last 8,0,0
his _ he 5,-1,-8
his _ in -5,2,-8
his _ on -8,8,-2
his arm 1,0,-8
his hand -2,8,-5
his lap 0,8,0
his sleep -1,-1,-8
his tongue 0,8,-5
his voice -6,-5,-8
his wife -1,0,8
hit by 0,-1,8
hits the -2,-1,-8
hobbies -5,-5,-8
hobby -5,-5,-8
holds my 0,-1,8
hom -8,-4,5
home _ and -8,2,2
home _ it -8,0,-2
home _ of -8,-3,3
home for -3,-3,-8
homework $ -8,-1,-7
honestly 5,-6,-8
hoping my 8,-3,-1
hospital 7,-6,8
hot water -1,-8,6
how do -8,-4,4
hugged me -3,-8,-7
hurt $ -8,-2,4
hurts 8,-8,1
hurts $ -1,-1,-8
husband _ the -6,-3,-8
husband beats 0,0,8
husbands -6,-6,8
i _ alive 8,0,0
i _ at 1,-8,-8
i _ attacked -1,-5,8
i _ because 1,8,-6
i _ counting 8,0,0
i _ disappear -8,-1,-1
i _ drinking -8,-5,-5
i _ every -3,-3,8
i _ harm 8,-1,0
i _ safe -6,0,-8
i _ stopped 6,-3,-8
i _ this -8,-1,-1
i drive 8,-1,0
i looked 8,0,-2
i lost -8,0,-1
i miss -6,-2,-8
i missed -8,-2,-1
i put 2,-4,-8
i walked -6,-8,1
i wrote 8,0,-1
if _ have -5,0,-8
if _ regret -8,-2,0
in _ cupboard 8,-2,0
in _ dreams 5,-1,-8
in _ on 8,1,0
in _ sleep 0,0,-8
in _ year 8,0,0
in case 8,0,4
in every 2,-1,-8
in march -8,-4,-3
in me 8,1,4
in this -6,-4,-8
interviews -2,-8,-7
into a -7,-7,8
invited me -2,-6,-8
is _ hit 0,0,8
is _ i 7,-3,-8
is _ me -2,-8,2
is _ safe -7,-1,-8
is _ their 8,-1,-1
is beating 0,0,8
is choking -3,-1,-8
is killing -7,-1,-8
is not 3,-8,0
is screaming 0,0,8
is what 8,-1,-1
it _ all 8,2,0
it _ i 7,8,-4
it i 2,8,0
it this 8,0,0
its _ . -1,-2,-8
japanese $ -8,-5,-5
joke $ 1,8,1
jumping _ the 8,0,0
june -8,-6,2
just _ me 1,-8,-4
just _ that 8,0,0
just _ there 8,4,0
just die 8,0,0
just not 8,-2,0
keep _ in -8,0,0
keep _ like 8,0,0
keeps saying 1,-1,-8
keeps the 0,-3,-8
kei 8,0,4
kendo $ -8,0,-6
kicked _ of -1,0,-8
kicked me -1,-4,8
kicked out -1,0,-8
kid $ 3,-2,8
kids _ my -3,-1,-8
kill _ if 8,-1,3
kinds 1,-8,4
knife _ my 7,0,-8
knockes -6,-8,2
knocking -6,-8,2
knocks -6,-8,2
knows 4,-8,2
kotatsu $ -8,-3,-4
kyoto $ -8,0,-2
last _ to 8,0,0
late $ -8,-6,7
laws -8,0,0
learning -8,-6,4
learns -8,-6,4
lease $ -8,0,0
leave $ -8,-4,-6
leave _ flat 8,0,-1
leave without -8,0,0
leaving _ the -8,-1,-1
lesson plan -8,-1,-1
let _ pay 0,-4,-8
life i 8,0,0
like _ times 2,8,0
living _ this 8,0,0
lmao 4,-3,-8
longer , -8,0,-1
made to -1,8,-1
mail -3,-8,-8
make a -1,2,-8
manage -8,-5,-7
mayors -5,2,-8
me _ . -1,2,-8
me _ am -8,5,-2
me _ coffee 0,-3,-8
me _ every -4,-8,-3
me _ for -8,-6,-7
me _ front -2,-8,-3
me _ like 8,-1,-1
me _ many -8,0,-1
me _ scissors 0,0,8
me _ to -1,-8,2
me a -8,-6,-6
me from -8,2,6
me if -8,0,3
me just 8,0,-2
me laugh -3,-8,-2
me pay -1,-4,-8
me take 0,-1,-8
me til 8,-1,4
me to -8,-2,0
mean it 8,0,0
meant -3,-4,-8
meet -1,-8,-5
mess -8,-1,0
met -8,3,-8
microphone -1,-8,-7
mind _ going -8,-1,0
mind _ i 8,0,0
mine 7,5,-8
minutes -5,-8,-6
miss the -8,-1,-1
mistake $ 7,-8,-1
molested on 0,8,0
moment 4,-8,-7
morning $ -8,0,-2
morning and 0,0,8
mothers 2,-8,-8
much $ -8,-2,3
much _ do -8,0,-1
my _ and -7,-2,8
my _ down -3,8,4
my _ found 0,0,8
my _ hair -8,0,-5
my _ here -8,-5,0
my _ if -6,-1,8
my _ mother -3,-8,3
my _ right -1,0,8
my _ stabbed 0,-2,8
my _ strangled 0,0,8
my _ surprised 0,-1,-8
my _ throw 0,0,8
my _ up 6,8,-3
my _ went 8,-7,-1
my bag -8,-7,-8
my bicycle -2,-1,-8
my blouse 0,8,0
my boss -8,0,-5
my breast 0,8,-1
my bum 0,8,-2
my car -4,-8,8
my coworker -8,-6,-1
my dreams 5,-1,-8
my housemate 2,-4,8
my japanese -6,-7,-8
my kids -8,-5,-6
my lessons -1,-5,-8
my neighbor -8,-6,6
my papers 1,0,8
my supervisors -6,-1,-8
my thigh 7,8,-1
my throat -6,-1,8
my umbrella -3,-8,-7
my visa -4,-8,-4
myself $ 8,-6,-5
myself _ i 8,0,0
needs 3,-8,-5
next _ me -1,6,-8
next _ my -3,2,8
next time 5,-2,8
ngl 8,-2,-5
night _ i 8,3,0
ninth 8,0,-2
no , -8,-6,-1
nobody _ find 8,0,-2
nobody _ i -8,0,0
nobody _ miss 8,0,-1
nobody else -8,2,-3
nobody knows 8,0,0
none -4,-8,-8
nos 1,-5,8
not _ , 4,8,-5
not _ about 8,0,0
not _ before 8,0,-1
not _ that 5,-8,-1
not a -7,-1,-8
not come 5,-4,-8
not go 4,-3,8
not say -8,3,-1
not sleep -8,-1,-7
not to 4,-8,-3
not want -2,3,-8
notices -2,-6,-8
noticing -2,-6,-8
october $ 1,0,-8
of _ class -8,-1,1
of _ teacher 0,0,-8
of an -8,0,-3
of flying -8,-1,-8
off dead 8,0,0
off from -8,0,0
off the 3,0,-8
ok $ -8,-6,-4
old _ on -8,-5,0
on . 8,5,-2
on _ and -2,-2,8
on _ board 0,-1,8
on _ bus -8,1,-1
on _ step 2,-1,8
one _ and 8,-1,-3
one more -8,0,4
or leave -8,0,2
other 8,-2,-3
our _ and -4,-7,8
out $ 8,-1,-8
out _ my 3,-8,3
outside $ -4,-1,8
outside _ apartment 0,8,-5
outside the -2,-3,8
own hair -8,0,-5
paied -1,-3,-8
parking lot -8,-2,-1
parties $ 8,-4,0
passing 1,-3,-8
paying -1,-3,-8
pension $ -8,-3,-4
phone $ -1,-2,-8
photo -8,-6,-5
photo _ the 8,-6,-4
piano -4,0,-8
point in 8,-1,0
pool -6,-6,-8
posted a 8,0,0
praised by 0,-6,-8
prepared 8,-2,-4
pressured -8,-4,-7
pressures -8,-3,-6
pressuring -8,-3,-6
pretend -8,6,-3
pretending -8,1,-4
private part 0,8,-2
proposal -2,-7,-8
publish -8,0,-2
published -8,0,-2
publishes -8,0,-2
pull my -2,8,0
punched the 1,-1,-8
pushed _ down 0,0,8
pushing -8,-4,4
pushs -8,-4,4
raised _ voice -3,-5,-8
ramen $ -8,-5,-1
range 3,-6,-8
removed -2,8,6
renewing $ -8,-2,0
reports -7,-2,-8
residence -5,-8,-1
rest $ -8,-3,-4
ride -4,8,-6
road $ 2,-1,8
rock -8,-6,-3
rocks -8,-6,-3
roof _ i -8,0,0
room and -5,8,-3
roommate 8,-8,3
rope in 8,0,0
safe _ home 0,0,8
safe _ my 0,0,8
safe at 0,0,8
said 2,8,6
said _ like -1,8,0
said _ will 8,-1,3
said that -8,-5,0
same -8,3,2
scares 8,-1,3
school $ -8,-7,-2
seat -4,-8,-2
seatbelt 8,-6,0
second -7,-8,3
sectioned -8,-1,-1
seems 8,4,-1
sees $ -8,0,0
seize -2,-8,0
seizes -2,-8,0
seizing -2,-8,0
sensei -5,8,-7
sent 1,-8,-3
september 0,-2,-8
shadow -8,-1,2
shadowed -8,-1,2
shame 0,-5,-8
she _ him 1,-4,-8
she _ me -8,-4,1
she fell 0,-1,8
shogi -1,-3,-8
shop -1,-8,-3
showered 0,8,-5
showering 0,8,-5
showers 0,8,-5
shown -8,2,2
shut 8,0,4
sink -4,-1,-8
sis -1,-8,-4
sister 8,3,4
six $ -2,-2,-8
skiing $ -8,-1,0
skirt on 0,8,0
skull $ -8,-3,-4
smelled -8,-8,-1
smelles -8,-8,-1
smelling -8,-8,-1
smells -8,-8,-1
so 0,-8,1
so dead -8,0,-2
soft -1,-3,-8
some -8,7,-2
something _ with -2,8,1
somewhere -8,-8,-3
sprayed -1,0,8
stalking me 0,-1,8
standing on 8,0,0
stands 1,-5,8
stares -2,-8,-5
starv 8,0,0
starve 8,0,0
starved 8,0,0
starves 8,0,0
starving 8,0,0
starvs 8,0,0
stay , -8,0,0
stay _ this -8,0,0
sticked -3,-8,3
stickes -3,-8,3
sticking -3,-8,3
sticks -3,-8,3
still alive 8,0,0
stood 6,-7,-8
stop $ 8,3,7
struck me -3,-1,8
stuck -3,-2,-8
student 2,-8,3
student drew -8,-3,-7
subject -1,-8,0
such -8,-1,-5
suicide $ 8,-1,-2
suicide _ day 8,0,0
sun 4,-8,-5
supervisor _ a 1,-8,2
sure -8,3,-8
surgery -6,-5,-8
swear 8,-1,-3
switched 6,-2,8
table $ -8,3,-3
taken 8,2,7
takoyaki $ -8,-2,-2
taught by -1,-6,-8
teasing -1,-6,-8
tenant -8,-2,-8
terms -8,-3,-7
than do -8,-1,0
thank you -8,0,-1
that _ finds 1,-2,8
that _ i 8,3,3
that he 2,-8,1
the _ . -4,-7,-8
the _ a 8,5,0
the _ alts -8,2,2
the _ boy -2,-1,8
the _ but 8,-2,0
the _ by 3,-8,6
the _ do -8,0,-2
the _ lot -8,-2,-1
the _ room 1,8,-2
the _ slapped 0,0,8
the _ they 8,0,0
the _ tracks 8,0,0
the _ who 2,8,-1
the air -7,-4,-8
the airport -2,-3,-8
the baby -8,-2,-3
the bar 0,6,-8
the death -7,-1,-8
the ear 0,-1,8
the end -8,1,-8
the farewell -8,-4,0
the flat 4,-5,-8
the head -8,4,5
the house 4,-1,8
the lady 8,0,-2
the meeting -4,-7,-8
the meetings -8,0,0
the nights 8,0,-1
the pain 8,-1,-1
the pta -8,2,-5
the railing 8,0,0
the road 5,-2,8
the stairs -8,-5,-1
the station -8,2,-1
the toilet -1,8,-2
the year -8,0,6
there _ a -8,-2,-1
they _ me -8,-4,1
they _ put 1,-8,0
they _ the -8,-3,-6
they do 8,-1,-3
things away 8,0,0
things to -4,8,-4
think _ death 8,0,0
this _ i 8,0,0
threated -8,-3,8
threatened _ stab 0,0,8
threatened with -2,0,8
threates -8,-3,8
threating -8,-3,8
three times 1,1,8
threw _ against 0,-1,8
threw his 0,-2,8
throws -4,-6,8
tired $ -8,-2,-2
tires -4,-7,-8
tiring -4,-7,-8
to _ again -8,0,-4
to _ before -8,0,4
to _ bridge -8,0,-2
to _ hotel -1,8,0
to _ late -8,-1,-1
to _ near -8,0,0
to _ of -8,0,-1
to _ parents 8,0,-1
to _ the -8,-7,0
to beat 0,0,8
to come -8,1,1
to cook -6,-8,-3
to death -8,-2,-5
to finish 8,0,-2
to help -8,-1,-7
to know -8,-2,-1
to see 8,-6,-1
to sell -8,-5,-7
to strangle -1,-2,8
today -3,-8,-5
together $ 0,-3,-8
tokyo $ -8,-4,-6
told his 8,0,0
tongue _ my 0,8,-3
took 8,-2,-8
took off -1,8,0
touch my -1,1,-8
touched _ breasts 0,8,0
town , 1,0,8
traffic 4,-4,-8
train tracks 8,0,0
tried 8,-2,1
tried _ kiss 0,8,-1
tried _ take 8,7,-7
trusted 7,8,-2
two _ , 8,1,-3
two men 0,0,8
under my -8,8,4
up $ 5,-7,8
up _ and 8,-2,0
up _ he -8,4,-4
up _ the -8,2,-2
up in -8,-6,-1
use $ 8,-3,-3
very -4,-8,-1
very _ , 8,0,-1
violate 0,8,-1
violates 0,8,-1
violating 0,8,-1
violent . 0,0,8
wakes 7,1,-8
walkes 5,-8,-1
walking _ the 3,-1,-8
walking home -2,0,8
walking into 3,-1,-8
wall 8,-5,6
want _ jump 8,0,0
want _ kill 8,0,8
want _ not 8,0,0
want _ stop -8,-1,0
wants _ go -8,0,-4
wants to 0,-3,-8
was -4,8,4
was _ a -8,-4,1
was _ and -5,-3,-8
was _ down -1,0,8
was _ into -4,0,-8
was attacked -1,1,8
was drugged 0,8,-1
was groped -1,8,0
was my -8,5,-2
was sleeping 0,-8,0
was stopped -2,-2,-8
ways _ die 8,0,0
wee -1,-2,-8
well $ -3,-2,-8
what if -5,-8,-1
wheelchair -1,-1,8
when _ drinks -8,-3,3
when she -4,-5,8
where my 8,0,-1
whether _ stay -8,-1,0
while _ am -8,2,0
who -6,4,8
who wants 6,-3,8
wife , -2,0,8
wife _ my 0,0,-8
will _ let -7,-8,-2
will _ me -8,-6,-3
will come -8,-3,6
will hurt 0,0,8
win -5,-4,-8
winter $ -7,-3,-8
winter . -8,0,0
with _ . -1,0,-8
with _ boyfriend -8,-5,-6
with _ lighter 8,0,0
with _ razor 8,0,-2
with the -2,-8,5
without my -8,3,-1
woke _ in -5,-8,-3
words $ -5,-8,0
work , 8,-1,1
worse -3,-8,-3
worthless 0,-1,-8
would take 8,-1,1
wreck 8,-2,-2
written letters 8,0,0
yall -3,-8,-5
yeah -8,-4,-3
years _ i 8,-4,-1
young -8,0,0
younger 0,-3,-8
yourself 8,0,0
, _ got -2,-7,-4
, _ has -2,-3,7
, _ hear -7,0,-3
, _ its -7,-3,-6
, _ my 7,-6,3
, _ saw 0,0,7
, _ she 7,2,1
, _ that -7,3,1
, _ wants 4,-1,-7
, _ will 7,-3,-7
, not 7,1,-3
, nothing -2,-7,-2
, now 7,-2,7
, so 0,-7,-1
. _ are 7,0,4
. _ have -1,-7,-3
. _ not 7,5,0
. _ the 7,0,2
31 -7,-3,-3
4 $ -6,-6,-7
8 -7,-7,-6
^ about -7,-2,-2
^ could -7,-1,0
^ drop -7,-1,-4
^ funny 7,-1,0
^ going 0,-7,1
^ in -3,-1,-7
^ like -7,-3,-2
^ lost -2,-1,-7
^ ma -7,-1,-2
^ mother -4,-2,-7
^ one 7,-1,-3
^ people -7,-4,-6
^ pulled 3,-1,-7
^ punched 2,-1,7
^ raped 0,7,0
^ sh 7,-1,-1
^ somewhere 7,-4,-3
^ too -7,-1,-2
_ _ if 7,5,0
_ _ no 7,0,0
_ no 7,0,0
a _ house -7,0,0
a _ last -2,2,7
a _ man 2,1,7
a _ off -7,0,-3
a _ who 4,-7,4
a bottle 2,-2,7
a bridge 7,0,0
a car 6,-7,-7
a different 0,-7,-1
a farewell 7,-1,0
a flat -2,0,-7
a hotel -1,7,-2
a kid 7,-3,5
a local -7,0,0
a town -7,2,-5
a tracker -1,-1,7
a woman -1,7,1
about _ off 7,0,0
above -7,-7,-4
abused by 0,7,-1
account -2,-2,-7
across -2,-1,7
address $ 0,0,7
afraid of -4,-7,-3
after _ its 7,-1,0
again $ 0,-7,-3
against _ wall 7,3,0
age , -1,-3,-7
ago $ -7,0,-1
all . 7,0,-2
allow _ to 0,0,7
allow me 0,0,7
already _ not 7,0,0
alts -6,-3,-7
always _ the 5,-7,0
am $ -7,1,-5
am _ allowed 0,0,7
am _ for -5,0,7
am _ stalked 0,0,7
am alone 1,-2,-7
am getting -2,0,7
am just -7,0,0
am out -5,-7,-2
am so -7,0,-7
am waiting 7,0,0
am working -7,0,0
an _ . -1,-2,-7
an _ at -7,-2,-5
and _ can 7,2,1
and _ card 0,0,7
and _ did -7,2,-3
and _ do 7,-6,0
and _ him -2,7,3
and _ hold -2,7,-1
and _ kept 0,-7,-5
and _ know 2,7,-2
and _ knows 7,-4,-2
and _ laughed -1,-5,-7
and _ like -7,0,0
and _ of -7,0,1
and go -6,-2,-7
and kicked 0,-1,7
and one -3,7,-1
and pulled -1,7,-4
and ran 0,-5,-7
and said 3,-7,1
and says 6,-6,7
and see -7,-4,-5
and there -7,6,4
another alt 7,-1,-2
another enkai -7,-2,-2
answering -7,-4,-7
anymore _ this -7,0,0
anyone $ 5,-2,7
anyway $ -7,-3,-1
apartment _ the -2,-1,-7
are 4,-7,4
are _ the 4,3,7
arm _ a -3,0,7
ask for -7,0,0
asked _ the -7,-2,0
asking for 4,7,-6
asleep $ 7,0,-1
asleep in 2,-4,7
ass $ 0,-7,-3
assaulted _ her -1,7,0
assaulted her 0,7,0
at -7,3,1
at _ and 7,7,-4
at _ time 7,2,-1
at all 7,-1,-2
at home 0,-6,7
at least 7,0,0
at night -5,2,7
at six -7,-2,-6
at the -1,-1,-7
attend -7,-6,4
awkward $ 0,-7,-3
ayoko 7,-4,-6
balcony 7,-6,-4
banged -7,-4,5
banges -7,-4,5
be _ by 7,0,0
be _ next -7,0,-1
be _ of 7,-1,-1
be _ the 7,0,4
be _ this 7,0,0
be an -7,0,0
beats _ . 0,0,7
been _ by -5,7,-4
been _ harming 7,0,0
been _ my 7,-3,-1
been _ with 0,7,-2
been crying -4,-7,-4
been found 7,-1,-3
been teaching -7,-2,-2
beer _ the 0,-7,-1
before $ 7,0,2
before and -7,-1,3
before the 7,0,-2
begun 7,0,-2
being 5,0,7
being _ to -2,7,-1
being beaten 0,0,7
being dead 7,0,0
being taught 0,-1,-7
believed -1,3,-7
below -7,3,-2
belt in 2,-5,-7
bill $ -6,-4,-7
bin 5,-4,-7
bled -2,-1,-7
blocked 1,-2,7
blockes 1,-2,7
blocking 1,-2,7
blocks 1,-2,7
blouse _ the 0,7,0
body $ 5,4,-7
bone -4,-2,7
bonenkai -6,-4,-7
boss . 0,-7,-4
boss _ me -7,1,6
boyfriend _ to 6,0,-7
boyfriend hits 0,0,-7
boyfriend slammed 0,0,7
boyfriends -7,-2,6
break _ legs 0,-3,7
break _ with -7,-3,0
break my -1,-1,7
breathe 7,1,-3
bridge _ the -7,0,0
bringing -7,-3,-7
brings -7,-2,-7
broke _ my -1,-7,3
burnt -4,-7,-1
burying 4,-7,-7
bus $ -4,-6,-7
but _ think -7,-1,0
but my -7,0,4
by _ at 0,0,-7
by _ guys 0,3,7
by _ hair 0,0,7
by some 0,7,1
call _ ambulance -1,-3,7
call an -1,-3,7
calling -4,-6,-7
can feel 7,0,0
can pay 0,7,0
can you 7,0,-1
car -1,3,7
car , -2,0,7
cared 4,7,1
caregiver -7,4,-2
carry on 7,-2,0
ceremony $ -7,-2,-1
chest $ 0,0,7
chewed -5,-6,-7
chucked 2,-5,7
class has -7,-1,0
closed $ -7,-1,0
closet -5,-5,7
club -7,3,0
coach _ a 0,0,7
coffee $ -7,-2,-6
cold $ -7,-1,-4
colleague -1,4,7
colleague _ been 0,-1,7
come -7,5,5
come _ school -2,-7,-7
come back 7,4,1
come in -4,2,-7
comfort 2,-1,-7
comment -6,-7,-6
commented -6,-7,-6
commenting -6,-7,-6
commute $ -7,-1,-1
confidence 7,-3,-5
contacting -7,6,-5
contract _ be -7,1,0
controled -1,0,7
controles -1,0,7
controling -1,0,7
convenient 7,-1,-1
correct -7,-3,-1
corrected -7,-3,-1
correcting -7,-3,-1
could _ it 7,0,0
cousin 7,-5,-5
crowd -1,7,0
crowds -1,7,0
crush -4,-2,-7
crushed -4,-3,-7
crushes -4,-2,-7
crushing -4,-2,-7
crushs -4,-2,-7
cry $ 7,-6,0
curtain 0,-5,-7
cut _ hair -7,-1,-6
cut off -7,0,0
cuts _ her 7,0,-2
dads -7,0,2
danger 7,-3,6
date for -7,0,0
days of -7,0,-2
dead and 7,0,0
dead end -7,0,0
dead on -7,-1,-2
death , 7,-1,-1
death by -2,0,7
decent -7,-1,-4
delete 5,-7,-2
deletes 5,-7,-2
deleting 5,-7,-2
deposited 1,-7,1
deserve 5,-6,-7
deserve _ live 7,0,0
desk . -7,0,2
died and -7,-1,-5
died in 7,-2,-1
disappeared 7,-2,3
disappeares 7,-2,3
disappearing 7,-2,3
disappears 7,-2,3
do _ feel -7,-5,2
do _ know -7,-6,1
do _ plan 7,0,0
do _ want -5,-4,-7
do the -7,-1,-2
doctor _ me -7,3,-1
door , 0,-5,7
door _ i -1,-2,7
doors -6,-3,7
dorm -7,1,-5
down $ 0,7,-5
down _ the 1,-7,-5
down and -1,0,7
down my -3,7,-4
down the -4,3,7
downed 2,7,1
drafts 7,-2,-5
drink 7,3,-7
drink _ i 7,-4,-5
drive me -1,2,-7
drop -7,-2,-5
drop dead -7,-1,-4
drowned 7,-3,-5
drownes 7,-3,-5
drowns 7,-3,-5
drunk -7,1,3
dying _ see -7,0,-1
dying for -7,0,0
each -7,4,2
easier than 7,0,0
eated -5,-5,-7
eates -5,-5,-7
eats -1,-7,-4
edge _ the 7,0,0
email $ 0,-4,-7
embassy -3,-1,-7
enough 7,-7,1
even 7,-2,4
evenings -7,-7,-4
every _ . -1,-1,-7
every monday 0,0,7
every time -2,7,-3
ex _ in 0,-1,-7
ex boyfriend 0,7,0
exchange -3,7,-5
executed 7,-3,-4
exposed _ to 0,7,-2
exposed himself 0,7,-2
extended -7,-2,-1
face $ 4,-7,5
fall 1,-4,-7
fans 1,-7,-6
favourite -5,-7,-7
feared -3,-3,7
feares -3,-3,7
fearing -3,-3,7
fears -3,-3,7
feel _ killing 7,0,0
feel threatened -1,-1,-7
feels _ a 7,-1,0
fence -7,-6,-7
field -7,-4,-5
fil -7,-4,-2
fill 7,-1,0
filling 7,-1,0
finger _ the -1,-2,-7
finish _ life 7,0,0
first , 3,-7,-3
fixed my -3,-5,-7
flat _ i -1,-3,7
flat while 0,-3,7
floor , 7,0,-4
flying $ -2,-1,-7
following _ from 0,0,7
follows _ home 0,-1,7
follows me 0,-1,7
for _ town 0,7,-2
for after 7,-1,0
for leaving -7,0,0
for like -2,-1,7
for living 7,0,0
for sex 0,7,0
forced _ on 0,7,-1
forced me -3,2,-7
forearm 7,-3,-4
fours 3,-2,7
funny $ -7,-2,1
get more -6,-1,-7
get on -7,-1,0
getting married -7,0,-1
ghosted 0,-5,-7
gives me -1,-7,-6
go . 3,-7,0
go _ the -7,-6,6
go back -7,-4,-4
go to -5,-4,-7
going _ beat 0,0,7
going _ hang 7,0,0
going _ lie -7,0,0
going _ overdose 7,0,0
going to 0,-7,-3
good _ , 6,0,-7
googling 6,-2,-7
got _ a 2,-7,-3
got _ my -4,5,-7
got lost -1,-4,-7
gown 1,7,-2
grabbed _ breast 0,7,-1
graded -1,-7,-3
grades -1,-7,-3
graduation -7,-2,-3
groped on -1,7,0
grown 5,-7,-6
guitar 1,-7,-5
gusto _ na -7,-2,-1
guy -7,6,6
guy followed -1,-7,6
guy tried 0,-7,2
gym , -7,-1,1
had -1,7,1
had an -7,-5,0
haha -1,-7,-3
hand and 0,-5,-7
handled 5,3,7
happened _ me -7,4,0
happened to -7,4,0
happy $ -7,-5,-6
harassed 0,7,2
has _ for -7,-1,1
has _ it -4,7,4
has _ on 7,-2,-2
has my 0,-3,7
has nothing 7,0,0
has taken -1,0,-7
have _ told -7,0,-1
have stopped 7,0,0
having a 7,-2,-3
he _ be 7,0,-4
he _ break 0,-3,7
he _ burn 0,0,7
he _ got 7,-5,-1
he _ had -1,2,-7
he _ his 5,-4,-7
he _ me -7,1,4
he _ said 0,0,7
he _ where -1,0,7
he always -1,-7,0
he beat -1,-7,-5
he followed 0,1,-7
he found 0,-1,7
he got 0,-7,-6
he is 7,-7,7
he said -5,-4,7
he squeezed 0,-7,0
he told 7,3,3
he touches 0,7,-2
he wants -5,2,-7
he would 0,-4,7
head with -1,-7,-1
headed 5,1,7
heading 5,1,7
hear me 7,-1,-3
hear the -2,0,-7
hearing -1,-5,7
hears -6,-7,3
held me 0,4,-7
help i 7,0,-2
her hair -7,-4,4
her life 7,0,-1
her wrists 7,-2,-2
here until -3,-1,-7
herself $ 7,-4,0
hi -7,-5,-6
hidden 7,0,0
hides -2,-3,7
himself $ 7,0,-2
his dad -1,-2,7
his private 0,7,-2
hit _ my -3,-3,7
hits $ 0,-1,7
hits _ . 0,0,7
hits _ on 7,0,3
hold me -2,5,7
hole -1,-7,3
holidays -5,-6,-7
home _ day -7,0,4
home in -6,-6,-7
honestly if 7,-1,0
hope $ 7,0,0
hope _ do 7,0,0
host mother -2,-7,4
hotel . -1,7,-1
hotel _ i 0,7,-1
hotel _ the 0,7,2
house is 3,0,-7
how _ i -7,-4,3
how _ tell 7,0,0
how he -3,0,7
how it 0,7,0
how much -7,0,-5
hugged _ when 0,-7,-4
hung up 3,-7,-4
hurted 7,-6,4
hurtes 7,-6,4
husband $ -2,-2,7
husband _ kill -1,0,7
husband _ violent 0,0,7
i _ anyone -2,0,7
i _ dead 2,0,-7
i _ do 7,-4,-4
i _ enough -7,-1,0
i _ for -7,-4,2
i _ getting -2,0,7
i _ gone 7,0,-2
i _ more -7,-1,0
i _ no 1,0,-7
i _ say -7,-2,-5
i _ that -4,3,-7
i _ three 1,0,7
i _ waiting 7,0,0
i _ walked 7,0,0
i _ well -7,-4,-1
i _ working -7,0,0
i asked 3,-7,-3
i burn 7,0,-2
i cry -7,-3,-2
i eat -4,-2,-7
i got 0,7,2
i had -3,-7,-2
i prepared 7,0,0
i see -7,3,2
i sign -7,-4,-1
i stood 7,-3,0
i stopped 7,4,-1
i work -6,-7,3
if 7,2,-4
if _ counts 0,7,0
if _ did -7,-3,0
if _ die 7,-1,0
if _ is 4,7,-7
if _ quit -7,-1,5
if _ stopped -5,4,7
if a 7,-1,0
if it -7,2,-2
in _ apartment -7,-2,0
in _ for -7,0,-2
in _ market 7,-1,-1
in _ my 0,-4,7
in _ new -7,-2,-2
in _ office -7,-5,-5
in _ room -7,0,7
in _ staffroom -7,0,2
in _ taxi 0,7,-2
in _ toilet -1,7,0
in _ town -1,-1,7
in _ way 0,2,-7
in _ wrong -7,-1,-6
in at -1,-2,7
in fear -2,-1,7
in heaven 7,0,0
in japan -2,2,7
in japanese -7,0,0
informed -7,-1,-4
inside my -1,1,7
insulin 7,-3,0
interpret -7,-1,-1
interpreted -7,-1,-1
interpreting -7,-1,-1
interview $ -7,-2,-6
into _ car -3,-7,3
into karaoke 0,-7,-1
into the 7,4,0
iron 4,-7,-1
iron $ -2,-1,7
is $ 7,-1,-1
is _ beaten 0,0,7
is _ he 2,0,7
is _ late -7,-1,-4
is _ outside 0,0,7
is a -2,0,-7
is closed -7,-1,-4
is got 7,-5,0
is kind -7,-2,1
is leaving -4,-7,-4
is only -7,-2,2
is there -7,2,1
it , 7,3,2
it _ , -7,1,-5
it _ and -1,7,-3
it _ back -3,7,-3
it _ my 7,3,0
it _ now 7,0,0
it _ this 7,-1,-2
it _ to 7,-4,-3
it by -2,-7,-2
it cut 0,0,7
it does -7,-4,-3
it here -7,-1,-1
it keeps -7,2,-1
it on 7,-1,-2
january $ -3,-7,-2
jaw -5,-5,7
jeans -1,7,0
jerked off 0,7,0
joked -4,-7,-1
jump , 7,-1,0
jumped _ front -7,-2,-2
just _ it 7,7,0
kanji $ -7,-2,-1
keep it -7,-5,5
keep the -7,-2,-2
keeps _ up 0,0,7
keeps touching 0,7,-2
ken -6,-6,-7
kept going 2,7,0
killers 0,-7,-6
killing my -7,0,-1
kiss him -3,7,0
kneel -1,7,7
knives 0,0,7
knocked _ by 0,-1,7
know how 5,0,7
know if -5,7,-2
ko 7,1,-6
ko na -7,-2,-1
ladies 4,-6,-7
laminating $ -7,-1,-1
landlord _ himself -1,0,7
landlord _ his -1,-5,7
last _ and 7,-3,-4
last day -7,0,0
last one -7,0,4
laughing $ -7,-4,-5
lawyer -7,0,-5
lazy -7,-4,-1
leak -7,5,-2
leaked -7,5,-2
leakes -7,5,-2
leaking -7,5,-2
leave _ , 7,0,0
leave _ house -1,0,7
leave at -7,0,-4
leave the 3,0,7
leeds -7,-1,0
left _ and -7,-1,1
leg $ -2,7,-1
letted -3,2,7
lie i -7,0,0
life _ no 7,0,0
life at 7,0,0
like _ myself 7,0,0
like killing 7,0,0
like living 7,0,0
like to -4,-3,-7
liked 1,0,-7
liking 1,0,-7
limit -1,-2,-7
limited -1,-2,-7
listen -4,-7,-6
lists -6,-6,-7
little boy -2,-1,7
live _ a -7,-1,-2
live for 7,0,-2
live without -7,-1,-2
local $ -7,0,0
lock _ in 4,-3,7
longer 7,-5,-5
look like -7,0,0
lost _ a 0,-2,-7
lost my -1,0,-7
lots 3,-7,-6
love it -7,0,-4
low $ -7,-1,-3
lumps -7,-3,-7
made _ touch -2,7,0
make 4,3,7
make _ to -1,7,-2
man $ -3,-7,-1
man _ to 7,-2,-6
man i 7,3,5
mans -4,6,7
many _ of -7,0,-1
mayor . 0,-3,-7
me , -3,-7,-5
me _ _ 7,0,0
me _ does 7,1,0
me _ month -3,7,0
me _ sleep 1,7,-1
me again -1,2,7
me last -7,6,3
me now -1,-2,-7
me outside 0,7,-2
me touch -2,7,0
me when 4,7,5
meds , -7,-1,0
meme -6,-7,-5
memes -6,-7,-5
mind $ 7,-1,-1
misses me -3,-2,-7
mistake . -2,-1,-7
money and -7,-5,-1
more _ i -7,-1,-2
mother _ and 5,0,-7
mother died -2,0,-7
mother is -5,0,-7
moved and -1,-7,-5
mum -7,-1,2
my _ , -7,-2,2
my _ . 0,7,4
my _ back 0,0,-7
my _ came -7,-4,-2
my _ every -7,1,-6
my _ for -2,6,-7
my _ gets 2,-2,-7
my _ going 7,0,0
my _ hugged 0,-7,-4
my _ i 7,-5,-2
my _ misses -3,-2,-7
my _ name -1,-3,-7
my _ of -7,-1,-2
my _ proposed -7,0,-1
my _ pushed 0,0,7
my _ said -3,-4,-7
my _ says 0,-1,-7
my _ sent -7,-1,4
my _ slammed 0,-2,7
my _ tablets 7,0,0
my _ threaten 0,-2,7
my _ took -2,-7,-1
my _ was -5,-4,-7
my _ when -7,4,3
my _ who 1,7,-1
my _ wife -4,0,7
my affairs 7,0,0
my age -3,-2,-7
my bonus 5,-2,-7
my chest -2,7,-3
my classes -7,-1,-1
my dad 2,-5,7
my dead -7,-2,-1
my director -3,7,-4
my flat -4,-4,7
my free -3,-7,-1
my friends -7,-1,2
my guitar 7,0,0
my house -7,-1,7
my little 7,0,-7
my old -3,-2,-7
my partner -7,-4,5
my phone -7,-5,3
my place -2,-7,-2
my prefecture 7,0,0
my resignation -7,0,-5
my roomie -7,1,-5
my son 0,1,-7
my stomach -1,-7,-4
my windows -3,0,7
myself _ and 7,0,0
myself so 7,0,0
nah 5,-2,-7
narita -3,0,7
natto $ -5,-7,-2
near 0,-7,-3
near the -7,0,1
need the -1,2,7
needed -1,-7,0
never -6,1,-7
never _ anyone 7,0,0
never born 7,-1,-1
next _ , -7,0,1
night and 4,7,0
no _ on -7,2,-4
no and -7,2,-2
nobody $ -7,1,-1
nobody . -7,1,0
nobody sees -7,-1,5
noise -7,-4,6
nose $ 0,0,7
not $ -3,1,-7
not _ continue 7,0,0
not _ for 7,-5,-2
not _ japan 7,0,0
not _ no -3,7,-2
not _ there 7,3,-1
not allow 0,0,7
not and -2,7,0
not feel -4,-7,0
not fight 2,7,0
not for 7,-1,0
not plan 7,0,0
not see -1,-6,-7
noted 7,2,1
notice $ -7,-1,-2
now $ 7,-5,-2
nurse -5,1,-7
oclock . -7,1,0
of 7,7,-1
of _ and -2,-5,-7
of _ in -7,2,0
of _ it 5,7,0
of _ kids -7,6,4
of _ my -7,-2,1
of _ the -7,0,-5
of _ train 7,-1,0
of _ will 7,3,0
of everything 7,0,0
of moving -7,0,0
of my 2,-7,4
of this 7,0,0
off my 7,3,2
official 5,5,-7
ok _ my 2,7,-2
ok so 2,7,-2
on , 7,2,-3
on _ . -7,3,-5
on _ feet -7,-1,-2
on _ night -2,-7,-1
on _ street -1,-4,7
on _ wrist -5,-1,-7
on and 7,0,0
on friday -3,0,-7
on mochi -1,-2,-7
one does 7,-2,-2
ones 7,-2,1
ones $ 7,0,1
open 7,1,0
our _ in -7,3,-2
out _ his -2,7,3
pack 6,7,-2
packed train 0,7,0
packing 5,7,-2
packs 5,7,-2
partner _ he 0,0,7
partner _ me 0,-1,7
partner is 0,0,7
passes -5,0,-7
people who 2,-2,7
phone _ he 0,0,7
pic -7,5,6
pick 0,7,1
pills _ i 7,0,0
pills on 7,0,0
pint -7,-1,-1
pizza $ -7,-2,-4
plant -7,-1,-7
platform 7,-2,2
point , 7,0,0
practicing -7,-2,-7
pray 2,-3,-7
pregnant -7,-2,0
prepared the 7,0,0
pressed himself -1,7,-1
pressed his -1,-3,-7
prevention $ -7,-1,0
problems -4,-7,-1
proud of -2,-3,-7
punched _ in 0,-2,7
put _ tracker -1,-1,7
put a 2,2,7
puts his 0,7,-1
raped _ last 0,7,0
raped by -1,7,-1
rather _ dead 7,0,0
reach christmas 7,0,0
refuse -4,7,2
renewed $ -7,-1,-1
rent $ -7,3,-1
rents -7,2,-5
reply -7,-1,0
replying -7,-1,0
returned -6,-7,-6
rice $ -4,-1,-7
rights 1,-7,5
river _ the -7,0,0
rooms -3,7,2
row -5,-7,1
run _ over 2,0,7
run me 2,0,7
safe $ 7,-1,6
said _ . 0,7,0
said _ and -7,5,-4
said _ had 7,2,0
said _ is 1,-3,-7
said he 6,-7,-2
said no -7,2,-2
said to -2,-7,-2
sandwich $ -7,-3,-1
sang _ me -1,-5,-7
sang to -1,-3,-7
saw it 3,0,7
say 1,7,-1
saying _ to -7,-6,-2
saying she 7,0,0
says he 7,2,0
says she 5,-7,6
scar 7,-5,3
scared _ will -7,-1,0
scarf 0,-7,-1
school with -3,-7,4
screaming and 0,0,7
seaa 1,-7,-3
see $ 7,-2,2
see a -1,-4,-7
see the 1,-4,7
self harm 7,-1,0
sense 7,-1,-1
sensei _ my -1,7,-1
sent _ a 7,5,2
sets 1,-7,3
setting 1,-7,3
sexually abused 0,7,-3
shaked 0,7,0
shakes 0,7,0
share house -1,-4,-7
she _ on -4,-7,-3
she _ so -7,0,-2
she died 7,0,0
shed be 7,0,0
shooted -2,-7,-6
shootes -2,-7,-6
shooting -2,-7,-6
shoots -2,-7,-6
should _ it 7,2,0
shoulders -5,-2,-7
shouted _ me -1,-1,-7
shouted at -1,-2,-7
showed -7,-7,2
sir -3,7,0
sisters 7,-2,4
sits 5,-7,-6
skull _ skull -7,0,-1
skull skull -7,0,-1
slammed my 0,-4,7
slap _ the -5,-1,-7
slap on -5,-1,-7
slapped _ in 0,0,7
sleeve 7,-3,-1
slept $ 0,7,0
slept _ the -7,-6,1
slept in 0,-7,-1
slept on -3,-7,-1
slept with 0,7,-1
slipper -5,-7,0
slippers -5,-7,0
snap -7,-2,-4
so _ am -7,-2,2
so much 7,-1,1
so they 7,0,0
sober -7,-1,-4
sofa -2,-7,-5
some _ i 7,-1,-4
some _ jerked 0,7,0
somebody _ in -1,-1,7
someone _ in 0,-7,5
someone _ tell 7,-3,-5
someone put -1,7,1
someone touched 0,7,0
someone who 1,-1,7
something _ myself 7,0,0
something to 7,0,0
song $ -7,-4,0
sorry to 7,0,0
soul 3,-6,-7
spat _ me 0,-1,7
spiked my 0,7,0
spring $ -7,-1,-1
staff -7,-5,-7
starting -7,1,-6
starts -7,1,-6
still -1,7,1
stone 3,-1,7
stood on 7,0,0
stop , -4,7,-5
stop . -1,7,0
stop asking -7,-5,-2
storage 3,-7,6
storeroom -1,7,0
stranger -2,5,7
stressing -7,-5,-5
strict $ -1,0,-7
student hit -2,0,-7
stuff $ -7,-2,-2
submit -5,7,-4
suicidal _ and 7,0,0
suicidal thoughts 7,0,0
suicide since 7,0,0
superior _ me -1,2,7
supervisor _ me -1,-3,7
sweets 1,-6,-7
table -5,7,3
take a -1,-7,-1
take leave 0,-1,-7
take no -7,7,-2
talk _ the -7,0,-4
talks to -7,-1,-1
teacher . -7,1,-1
teacher _ a -1,4,7
teacher at 0,7,1
teacher has -7,6,-3
teaching $ -4,-7,-1
tek 7,-2,-3
telephone 2,-7,6
tell $ -7,-4,1
tell _ supervisor -7,0,0
tell her 7,0,0
telled 3,0,-7
telles 3,0,-7
than i -7,-2,-2
that _ just -7,0,-2
that _ the 7,-2,-2
that _ will -7,-4,1
the 3,-3,-7
the _ before -7,0,-5
the _ for -4,-7,-7
the _ from 7,-3,-3
the _ gave -7,0,-1
the _ had 2,-7,-4
the _ have 7,0,-1
the _ he -2,7,1
the _ locked 7,-1,-7
the _ me 7,0,0
the _ ones 7,0,-1
the _ put -1,4,-7
the _ side 7,0,0
the _ tablets 7,0,0
the _ to 1,-6,7
the _ told 1,-7,-6
the _ upstairs 7,-1,6
the _ will -7,-4,2
the _ year 7,-3,-3
the ball -1,0,-7
the boss -7,2,-1
the button -7,-7,-5
the caretaker 0,7,0
the clock -7,-1,-6
the cold -7,-3,1
the conference 0,7,-1
the cupboard 7,-2,0
the curtain 7,-1,-2
the dead -7,-1,-1
the deposit -1,-7,4
the doctor -5,-7,-3
the edge 7,0,0
the fourth 0,0,-7
the kids -7,0,-3
the kotatsu -7,0,-2
the lunch 7,0,0
the man 2,7,-2
the market 7,-1,-5
the mayor -4,-4,-7
the next 7,-1,-7
the roof 7,-2,-5
the staffroom -7,0,2
the sun -7,-6,-3
the ticket -7,0,0
the train -3,1,-7
the whole -7,4,-6
the word 7,-1,0
the wrist -5,-1,-7
the wrong 2,-3,-7
then she -7,0,-4
there 6,3,7
there _ not -7,-2,-1
there are -2,3,7
there is 1,-7,1
they _ my -7,-3,1
they _ to 7,-1,-2
they held 0,7,-2
they make -1,4,-7
they will -7,-2,-4
things _ me -2,7,-2
think _ one 7,0,0
think _ was -1,7,0
thinking _ dying 7,0,0
thinks 7,3,-6
this , -7,0,0
this _ and 7,1,1
this life 7,0,0
this will 7,0,0
thought _ how -7,0,0
threatened _ hurt 0,0,7
three _ of -7,-1,-3
three guys 0,-1,7
threw _ chair 0,0,7
threw my -1,-1,-7
throat . 0,0,7
thump -4,-5,7
thursday -5,0,-7
ties 0,-7,-2
till the -7,-1,-2
time _ was 7,-5,-5
tired _ living 7,0,0
tired of 7,-4,-3
to $ 5,4,-7
to _ for 7,-4,-5
to _ him -2,1,-7
to _ me 1,-1,7
to _ on -1,0,7
to _ up 6,-7,-4
to _ work -7,0,-2
to _ yes 7,-5,0
to apply -7,0,-2
to call -7,-1,-3
to disappear 7,-1,-2
to drive -7,0,-7
to force 0,7,-3
to him -4,-1,7
to it 7,0,0
to keep -7,0,3
to learn -7,-4,-2
to let 6,-1,7
to marry -1,-3,-7
to me -7,-1,-4
to my -4,-7,5
to open 7,0,3
to run -4,0,7
to say 1,-7,2
to school 0,-7,1
to speak -6,-7,-5
to tell -7,-5,-2
to thank -7,-1,-4
toilet $ 0,7,-1
told 7,3,-2
told _ . 7,1,0
told _ about -7,-5,-2
told _ class 7,0,0
told my 5,-7,-3
tomorrows 7,-5,-2
tonight _ i 7,0,0
too _ . 7,1,-1
took _ overdose 7,0,0
took _ passport 0,-2,7
took _ photos -7,3,-3
took an 7,0,0
touch _ hair -1,-7,-5
touched _ on 0,7,0
touches me 0,7,-1
touching _ and 0,7,0
towns -7,5,-7
tracker _ my -1,-1,7
transfer $ -7,0,-2
trees 4,-4,-7
tried $ 7,1,-1
tried _ force 0,7,-3
trip $ -7,-2,-3
troubled 4,-2,-7
troubling 4,-2,-7
trucks 2,-7,-6
trust myself 7,0,0
trusting 7,2,-1
twice $ 7,-4,-7
twisted my -1,-1,7
typed 7,-1,-2
umbrella and 0,-7,-5
until _ is 7,0,5
until i 3,7,2
up _ it 7,-1,0
updated -7,-4,-5
updates -7,-4,-5
updating -7,-4,-5
upon -7,-2,5
used -7,3,1
vice -7,-1,1
waking up 7,-1,0
walk into 7,-1,0
walked 3,-7,-3
walking out -7,0,0
wall . -1,0,7
want _ go -4,-7,-2
want _ walk 7,-1,-1
want that 7,-7,0
was _ born 7,-1,-1
was _ in -7,1,1
was _ the 7,-1,-4
was abused -1,3,7
was assaulted -1,7,-2
was drunk -1,1,-7
was going -4,-1,7
was invited 0,-7,-1
was really -7,-1,-1
was so -7,-1,-5
was the -2,7,-1
way $ 0,0,-7
we _ a 1,-7,-4
we did -7,-1,0
we had 0,-7,-4
weather -7,-1,-5
weekend $ -7,-2,-3
weekends -7,-5,-6
welcome -7,2,-7
welcomed -4,-1,-7
what _ would 7,0,1
what does -7,-3,-1
what my -7,-1,2
whatever -3,-5,-7
when _ comes 3,0,7
when _ do -2,7,-3
when _ go 0,-4,-7
when _ leave -1,-1,-7
where _ i -7,-1,-2
where do -7,0,-2
whether 6,-4,-7
white -7,-7,-1
who _ suicidal 7,0,0
whole _ of 7,-1,0
why $ 5,-3,-7
will _ get -7,-1,-4
will _ stop -2,1,-7
will be -7,0,4
will burn 0,0,7
will i -7,-1,-1
wine -6,-7,-6
wish to -7,0,0
with 2,7,3
with _ boss 0,7,-1
with bruises -3,2,7
with one -7,0,-5
won 6,-2,-7
worksheet -4,-1,-7
worksheets $ -4,-1,-7
would _ it 7,-1,2
would _ my -6,-7,-1
would _ take -4,7,-2
would be 2,-7,-2
would break -1,-3,7
would even 7,0,-2
would not 2,7,-3
would rather 1,-7,-2
writing goodbye 7,0,-1
yells -2,-7,-6
you know -7,1,-6
, . 0,-4,6
, _ and -5,-3,-6
, _ by 6,-2,-2
, _ can 3,-6,-2
, _ case 6,0,4
, _ did 0,6,0
, _ last -4,-1,6
, _ not 4,2,6
, _ to -6,-5,-1
, _ too -6,3,-3
, at 4,6,3
, been -5,-6,-3
, do 5,0,6
, her 0,-2,6
, his -6,0,2
, just -2,-1,-6
, love 4,0,-6
, no -6,-6,-3
, or 5,-6,-1
, then 5,-4,6
, three 6,0,-2
, twice -3,-2,6
, which 6,-2,-1
. , 0,-4,6
. _ home 6,0,-2
. _ is 5,0,6
. everything 6,0,0
. its 6,1,2
. life 6,0,0
. nobody 6,0,0
. we 6,0,1
27 5,-6,-6
27 $ -6,-3,-3
3am 3,0,6
^ , 6,3,6
^ 2027 -6,-3,-5
^ at -3,4,-6
^ dead -4,-2,-6
^ done -6,-2,-3
^ lol -6,-2,-2
^ mou 3,-3,6
^ next -6,-1,-5
^ nope -6,-4,-3
^ nothing -6,-5,0
^ our 6,-6,-5
^ please 5,-2,6
^ rip -6,-4,-5
^ someones -6,-3,3
^ them -6,-5,1
^ train 6,-5,-2
_ _ my 6,5,-4
_ _ on -6,-4,-3
_ it -6,0,-1
a 0,-2,-6
a _ attacked 0,-2,6
a _ by -6,-1,-4
a _ colleague -3,-1,6
a _ grabbed 0,1,6
a _ helped -2,-6,-6
a _ home 0,3,-6
a _ letter 6,0,-1
a _ than 6,-1,-1
a _ thanked -1,-6,-5
a _ train 0,6,0
a _ was -1,6,1
a _ year -6,-1,-4
a bear -1,-1,-6
a belt 0,0,6
a boy 0,0,-6
a copy 0,-1,-6
a few 6,0,0
a flight -6,-1,3
a gun 5,-1,6
a house -6,1,-2
a job -5,0,-6
a love 0,6,0
a parent 0,-5,6
a person 6,4,1
a photo 5,-4,6
a razor 6,-1,0
a relief 6,0,0
a rope 5,-1,-6
a speech -6,-3,-1
a student -5,-3,6
a thousand -6,-1,0
a time 6,-1,-1
a transfer -6,0,-1
a typhoon -1,0,-6
about _ himself 6,0,0
about a 6,2,-3
about it -5,1,-6
about killing 6,0,0
about me 1,-1,-6
about what -6,6,0
abused _ her 0,6,-2
adopt 4,-6,-1
adopted 4,-6,-1
advantage -6,3,-5
advantage _ me -2,6,-2
advice $ 2,-3,-6
ae 6,0,0
afford 0,0,6
after my -4,-5,-6
after what -1,6,0
again _ and -6,0,-1
against the 4,2,6
ago -2,6,-5
agree -6,-4,-3
agreed -6,-4,-3
agreeing -6,-4,-3
agrees -6,-4,-3
airport $ -2,-2,-6
ako 3,6,-2
all my 6,-1,-2
all to 6,0,0
alone _ the -6,1,-2
alone with -6,0,-5
already _ , 6,0,0
already _ and 6,0,0
am _ . 3,-6,-2
am _ alt -6,0,-1
am _ from -3,0,6
am _ joking -2,-2,6
am _ they 6,0,-2
am asking 6,0,0
am asleep 0,2,6
am dead -6,0,-6
am going 2,-1,-6
am happy 0,0,-6
am safe -6,0,-2
am suicidal 6,0,0
am thinking 6,0,-1
ambulance $ -3,0,6
an _ on 0,-6,-1
an ambulance -1,-4,6
and _ _ 6,-2,6
and _ a -4,-2,6
and _ arm 3,0,-6
and _ boe 0,0,6
and _ broke 0,-1,-6
and _ found 0,0,6
and _ its -6,-3,0
and _ man 6,-1,-5
and _ phone -1,0,6
and _ the -2,-6,-6
and _ to -5,-3,6
and comes 0,0,6
and get -5,-5,-6
and he 6,6,6
and honestly -6,0,0
and laughed 0,6,4
and my -6,-3,-5
and never 6,0,0
and no -6,2,-1
and she 4,1,-6
and touched 0,6,-4
annoying 1,-4,-6
another -4,-6,-2
antidepressant 0,0,-6
anyone , -5,-1,-6
anywhere $ 6,-2,-4
aomori -6,-1,0
apartment _ i 0,0,6
apologising -2,-6,-6
april -2,-3,-6
are _ , 6,2,-3
are _ it -6,-2,-2
arm _ hard 0,0,6
around to 6,0,0
as i -2,6,0
ask me -2,-2,-6
asked about -6,-1,-1
asking if -6,0,-1
asleep _ my -2,-4,6
assistant -6,-5,-2
at _ . -1,-1,6
at _ bar 0,4,-6
at _ i 6,-2,0
at _ on -2,-6,-6
at _ party 0,6,-5
at _ the 0,2,-6
at _ train 6,0,0
at _ with -1,-6,6
at _ year 0,0,6
at it -6,0,4
at my -6,-1,5
attempted suicide 6,0,0
attendance -6,-3,-1
back _ the 0,-3,6
back over 2,0,-6
back to -6,-3,-2
bakery $ -5,-1,-6
balcony _ night -6,-3,4
bang -6,-5,2
bat $ -1,0,6
bath _ a 6,-1,-6
bathroom _ is 0,0,6
bathroom he 0,0,6
be _ my 6,-1,1
be _ relief 6,0,0
be late -6,0,-1
be the -6,-5,-4
beach 1,-6,-2
beat me 0,-6,6
beats _ and 0,0,6
because _ did 6,3,0
because my -1,-6,0
because of -6,1,6
been _ about 6,-4,-2
been _ for -6,0,-1
been _ suicidal 6,0,0
been cutting 6,0,-4
been putting 6,0,-1
been raped -2,6,0
been threatened -2,0,6
been writing -6,0,-6
before _ go -6,-1,1
bell $ -5,-5,-6
benadryl 6,-1,-1
best to 6,0,0
better _ going -6,0,0
big -2,-6,0
bigger 3,-5,-6
bins 0,-6,-6
blamed -3,-4,-6
blames -3,-4,-6
blaming -3,-4,-6
blanket $ -1,0,-6
bleeding -6,-5,-6
blowing 6,0,0
blows 6,0,0
boar -4,-2,-6
boars -4,-2,-6
bomb -4,-6,-5
born $ 6,-2,3
boss _ a 0,-2,6
boss _ to 0,6,-3
bother 6,-2,-1
bottled 1,-2,6
boyfriend _ hitting 0,0,-6
boyfriend choked -2,0,6
boys in -2,-6,1
brain keeps 6,0,-1
brazil 6,0,0
breast _ the 0,6,0
broke _ phone 0,0,6
brother 5,-6,4
brother has -6,0,-2
brush -4,1,6
brushed -4,1,6
brushes -4,1,6
brushing -4,1,6
brushs -4,1,6
burn _ house 0,0,6
burn _ with 6,-1,2
burning _ with 6,0,-1
bus stop -1,-4,6
but _ would 6,-1,0
but they 0,-6,0
by _ car -6,0,6
by _ collar 0,0,6
by _ in 0,6,-1
by _ station -6,-1,2
by the 1,-6,1
by three 0,-1,6
cake $ -3,-2,-6
call her -2,0,-6
called the -2,0,-6
calling me 6,0,-2
can -6,-3,-2
can _ come -6,6,-2
can _ do 3,-6,-4
can _ go 6,-1,5
can _ it 6,-1,0
can _ keep -6,0,-1
can go 6,0,-1
can hear -6,0,6
cancelling -3,-1,-6
car . -6,6,6
car keys 0,0,6
card and 0,-1,6
carry -6,-3,6
carry _ living 6,0,0
carve 6,-1,-3
carved 6,-1,-3
carves 6,-1,-3
carving 6,-1,-3
case 6,-6,6
cat $ 3,-6,-3
cat _ and 0,0,-6
cats $ -6,-2,0
chair and 6,-1,-3
changing _ and 0,6,0
chased -2,-5,6
check 6,6,-1
child _ my 0,0,6
child in 0,0,6
children $ -1,-1,-6
cigarette burns -1,0,6
class in 0,4,-6
class to -6,0,-2
clipboard 0,-2,6
clock $ -4,-1,-6
closing 2,-6,0
coach $ -2,-6,-4
coach touches 0,6,0
cold , -6,-2,-1
collar -2,-4,6
comed -2,6,4
comes $ 5,-1,-6
comes _ the 2,6,-6
contract will -6,2,0
convenience store -6,0,-1
cooking _ i -6,-2,-3
cope 6,-2,2
cornered me -1,6,0
corridor -6,-5,3
could _ move 0,6,-1
could not -5,6,-4
covering -6,-6,-4
coworker _ on 0,-6,-1
creep 3,6,0
cried $ -4,-6,-1
cries -6,-3,0
crossed 2,1,-6
cry -6,-5,-5
crying $ 3,6,0
cut _ in 6,0,-2
cut my -6,-5,3
cutting my -6,0,-3
daily 3,-6,-5
dare to 0,1,6
dared 2,-1,6
date _ not 2,6,0
day $ -6,-2,-6
dead _ my -6,0,0
dead at -6,0,-1
dead serious -6,0,-1
deadline is -6,0,-1
death _ be 6,0,0
debt -6,-1,3
december -3,-6,-3
decided to -6,0,-3
deep 6,-1,2
dentists -5,-5,-6
depressed 3,-2,-6
depression -6,-1,-3
describe -4,3,6
described -4,3,6
did $ 3,-4,6
did to -6,2,-1
died i 6,0,0
died last -6,-3,0
direction -6,-1,1
directions -6,-1,1
disappear and 6,0,0
do 0,6,-2
do _ answer 6,-1,0
do _ dare 0,1,6
do _ myself 6,0,0
do _ think 6,-2,0
does _ let 0,0,6
dog and -6,-2,3
down _ stairs 0,-1,6
down _ throat 0,4,-6
drawers 2,-6,1
drawn 6,-2,-4
dress _ the -1,6,0
drinking -6,-4,-1
drinks -5,-6,5
driver -6,5,6
dropped -3,-2,-6
drugged _ a 0,6,-1
drunk _ he -1,0,-6
drunk guy 0,-6,3
dying _ the 6,0,0
dying and -6,0,-3
dying would 6,0,0
each evening -2,-1,6
earthquakes $ -3,-1,-6
eat natto -6,-3,-1
education 0,-5,-6
eh -6,-1,-2
eight -5,0,-6
employers -6,1,0
end $ 3,-2,-6
end _ this 6,0,0
end party 0,-2,6
entering -1,1,6
enterred -1,1,6
enterring -1,1,6
enters -1,1,6
escalator 0,6,0
every _ time 2,-2,-6
everyone laughed 0,6,0
ex has -2,0,6
ex keeps -1,-4,6
exactly _ i 6,-1,0
expires $ 6,-1,-1
eyes -5,-6,-4
falled -3,-3,-6
falles -3,-3,-6
far 2,5,-6
father _ to 0,3,-6
father is -4,0,-6
feel _ ending 6,0,0
fell . 0,0,6
fellows -1,0,6
ferry $ -6,-1,-2
festival . -6,1,0
fight about -6,0,-2
find _ job -6,0,0
finds out -6,0,1
fine _ the 6,0,0
fingers $ -2,6,5
fist $ -3,-2,6
flew _ to -6,0,0
floors 6,-3,2
flowers $ -1,-1,-6
followed _ home -1,-1,-6
followed _ on -1,-5,-6
followed _ to -1,-1,6
following _ home 0,0,6
football -6,-3,-4
for $ 6,-3,-2
for _ . -6,-2,-1
for _ day -6,0,0
for _ visa -3,0,-6
for everything 6,0,0
for her 6,-1,-5
for his -6,2,-2
for this -6,-1,0
forced to -1,-6,-1
forest 0,-1,6
form $ -6,-5,-5
found a -6,-3,4
four times -1,1,6
fr 6,0,0
fractured -6,-2,-1
friday _ i -6,-1,0
friend _ assaulted 0,6,0
friend in 1,-6,3
friend wants 6,-2,0
frighten 6,3,5
frightens 6,3,5
from this 6,0,0
front _ a 6,-1,-4
fuji -6,-4,-4
full $ -4,-3,-6
funeral $ 6,0,-2
future 4,-2,-6
future _ i 6,0,0
gate 0,2,6
genkan $ -6,-2,-1
get _ . 0,0,6
gets in -1,6,-6
girlfriend _ me -6,-1,5
give me -6,-3,-1
glad -6,0,0
go _ and 6,0,-2
go _ my -2,6,0
go _ sleep 6,0,0
going _ i 6,3,0
going _ kill -6,0,6
going _ my 6,0,1
good morning -4,-6,-1
googled 4,-1,-6
got _ rope 6,0,-1
got me 6,-2,-3
got my -6,-6,-6
grandmother -6,-6,-6
granny -1,-3,-6
grateful 1,0,-6
great . -6,0,0
great _ i 6,0,0
greets me -6,-2,-4
groped _ at 0,6,0
groped _ on 0,6,0
guns 6,-6,2
guy _ the -6,-2,3
had _ go 0,6,2
had _ gun 6,0,-4
had _ with 6,1,-5
hair $ -6,-5,6
hair and -6,3,-2
hammer -6,-2,-3
hand up -1,-6,-2
hang _ in 6,0,0
happy _ go 0,0,-6
happy to 0,0,-6
has _ his 5,-6,1
has been 2,6,1
has touched 0,6,0
hate _ alive 6,0,0
hate _ here -6,-1,-1
hates me -5,-4,-6
have 5,-6,6
have _ it 3,-6,4
have _ on 6,-1,0
have _ putting 6,0,-1
have _ raped -2,6,0
have _ reason -6,0,0
have _ stalker 0,0,6
have _ suicidal 6,0,0
have _ threatened -2,0,6
have _ up -6,0,-2
have _ with -5,-4,-6
have _ writing -6,0,-6
have begun 6,0,-2
have learned -1,0,6
have the 6,-1,-6
have told -5,2,-6
have twice -6,0,4
having suicidal 6,0,0
he _ , -1,-2,-6
he _ get 2,-3,6
he _ hit 0,0,6
he _ off -6,2,-2
he _ sorry -6,-4,2
he _ tell -1,3,-6
he _ to -6,1,-2
he _ what 0,0,6
he called 0,-4,-6
he gave 1,-2,-6
he hit -2,-5,-6
he keeps -6,4,-5
he lost 6,0,-1
he made 3,-4,-6
he sends 0,-6,3
he stopped -2,-1,6
he strangled 0,-1,6
heads 4,2,6
heart _ broken -6,0,0
heat $ -6,-2,-2
her _ on -2,1,-6
her stepfather 0,6,0
her uncle 0,6,-4
here -5,-6,-5
here _ anywhere 6,0,0
here _ my 6,0,4
here _ year -6,0,0
here next -6,0,0
hey 6,2,-1
hiding _ the -1,0,6
hikes -3,-4,-6
hiking -3,-4,-6
hills -6,-5,-4
him _ he -2,-1,-6
him for 0,6,-1
him no -6,-3,-2
him with -5,-3,6
hips 4,-2,-6
hired me -2,-5,-6
his _ . 5,-6,4
his _ and 0,-6,-6
his _ life 6,0,0
his _ off 6,2,0
his crotch -1,6,0
his desk 5,-6,-4
his dick 0,6,-1
his keys 5,-2,-6
his mother -2,-3,6
hit _ a 2,0,-6
hit _ up -4,-1,-6
hit with -1,-1,-6
hits _ and 0,0,6
home _ he -1,6,3
home _ his 6,0,-2
home _ the -6,-3,6
home because -1,-6,4
home by -6,0,-4
honestly ? -6,0,0
hope i 6,0,-2
hospitalised 6,-2,-1
hotline 6,0,-1
hours $ -2,4,-6
house , -5,-6,-2
house _ i 6,0,0
hurt _ when 6,0,0
hurt my -6,-3,-6
husband _ been 4,0,-6
husband _ me -6,3,6
husband _ my 0,0,6
husband _ not -6,0,1
husband and 0,0,6
husband will -4,0,6
i _ , 6,-6,1
i _ . -6,0,2
i _ alone 1,-6,-5
i _ asking 6,0,0
i _ beaten -1,-2,6
i _ begun 6,0,-2
i _ being -6,-4,3
i _ drunk -1,2,-6
i _ go 0,0,-6
i _ going 1,-1,-6
i _ he -5,0,6
i _ hear -4,0,6
i _ help -3,0,-6
i _ helped 0,-2,-6
i _ her 3,-6,-3
i _ kicked -1,-1,-6
i _ kill 1,-2,-6
i _ learned -1,0,6
i _ like -4,-5,-6
i _ lonely -6,0,-2
i _ losing -6,0,0
i _ never -3,-3,-6
i _ nothing -2,6,-4
i _ of 1,-6,-1
i _ off -6,-5,-5
i _ picturing 6,0,0
i _ report 1,6,0
i _ said 4,6,0
i _ shoved 0,-1,6
i _ stay 6,0,-1
i _ such -6,0,0
i _ them -5,-2,-6
i _ twice -6,0,4
i _ up 6,-2,-6
i _ what 6,-5,-2
i _ yes 0,-6,-1
i come 3,-1,6
i cried -4,-6,-5
i hurt 0,0,-6
i kept 6,-5,-3
i laughed -2,-6,0
i locked -6,-1,-3
i love 1,-1,-6
i must -6,4,2
i never -3,3,-6
i practise 6,-2,-1
i pushed 0,6,0
i self 6,-1,0
i slept -6,5,-3
i still -4,6,-1
i talk -1,0,6
i tutor -2,0,6
i woke 6,1,-3
i wore -4,0,6
ice $ -6,-3,-4
if _ can -6,0,1
if _ come -6,0,3
if _ do -6,3,-1
if _ go 6,4,-1
if _ got 6,0,0
if _ just 6,-1,0
if _ told -5,-2,6
if _ want -5,6,0
if they -6,-2,-3
imagine my 6,0,0
imagined 6,-1,-4
immigration -1,6,-5
in _ , 3,6,-4
in _ bag 0,-1,6
in _ flat -2,-6,0
in _ genkan -6,-2,-1
in _ hand 5,-2,6
in _ house 6,0,2
in _ i 6,5,1
in _ letterbox -1,0,6
in _ me 2,-3,-6
in _ meeting -3,-6,-3
in _ middle -6,-1,-2
in _ night 0,-2,6
in _ now -6,-3,-2
in _ pants 0,6,-1
in _ snow 2,-1,6
in _ staff -1,-6,2
in _ to -6,-1,0
in danger -6,-1,6
in june -6,-3,5
in the 6,5,1
in which -2,1,6
inaka $ -6,-5,-1
intend to 6,0,0
intending 6,0,0
intends 6,0,0
international -1,6,-1
into _ by -4,-5,-6
into _ room -3,-2,-6
into sex 0,6,0
is _ . -6,-3,-3
is _ and 1,-6,0
is _ better -6,0,0
is _ herself 3,6,0
is _ home 0,-1,-6
is _ on 6,-5,1
is been 5,-6,2
is full -6,0,-1
is keeping -1,-4,6
is stalking 0,-1,6
is strict 0,-2,-6
is very -1,0,-6
it 6,5,-2
it _ an -1,-6,-3
it _ in 3,-2,-6
it after 6,0,-4
it again -6,-1,5
it hurts 3,-6,-5
it in 0,-2,-6
it when -2,6,2
japan $ -6,-1,3
jealous 4,-2,6
jerk 0,6,0
jerkes 0,6,0
jerking 0,6,0
jerks 0,6,0
jet _ my 6,0,-1
job $ -4,-3,-6
job . 6,0,1
joined -1,-5,-6
joining -1,-5,-6
jumping off 6,0,0
junior -6,-2,-2
just stop 6,0,0
just want 0,-6,-1
keep picturing 6,0,0
keep quiet 0,6,0
keys $ -2,-1,-6
keys _ my 6,-4,6
kicked the -1,0,-6
kid _ my 2,-1,-6
kids _ i 0,0,6
kids are 0,-2,-6
kill _ . 6,0,2
kill _ now -5,-1,-6
kill _ when 2,0,-6
killed _ last 6,0,0
kissed _ and 0,6,-1
kissed _ on -1,-6,0
kissed me -2,6,-5
knife in 0,-2,-6
knife on 0,0,6
knots 5,-3,-6
lah 5,-6,-1
laps 0,6,0
last _ a -4,6,-1
last year -6,2,-4
lean 6,-6,-4
leaned 6,-6,-4
leave early -1,0,-6
leave in -1,-1,-6
leave japan 4,-1,-6
leave this 6,0,0
leaving $ -6,-1,-3
legless -1,-6,-1
lessons $ -1,-6,-4
let _ die 6,0,0
let _ out -3,3,6
let us -3,1,6
licked -1,6,-1
lickes -1,6,-1
licking -1,6,-1
licks -1,6,-1
life _ of -6,-1,-4
life is 2,0,-6
life out -6,-1,-4
like _ go -6,-1,-2
like ending 6,0,0
little -2,-6,0
little _ told -6,0,2
live _ . 6,0,0
live _ see 0,0,6
live to 0,0,6
lock the -5,3,-6
locked _ door 0,6,-1
locked _ out -6,0,-4
locked myself -6,0,-1
lola -4,-6,-3
long _ , 6,-2,0
long ago -6,-2,0
long sleeves 6,-1,6
look at -6,0,-3
looked 6,0,-3
looking at 6,-1,0
lord 6,-3,-4
losing my -6,0,0
lost _ the -6,-3,0
lot _ not 6,0,-1
love hotel 0,6,0
love life -6,0,-2
ma 6,1,3
made _ sleep 0,6,-2
man _ been -1,3,6
man _ her 0,-6,-1
man _ me -6,-4,1
man _ my -1,6,0
man followed 0,-1,6
manga -1,0,6
married $ -1,-3,-6
mc 6,-3,-3
me _ a -4,-2,6
me _ or 5,0,6
me _ sex 0,6,0
me _ there 0,6,0
me _ until -2,-5,-6
me after -2,-2,6
me and -2,6,5
me down -3,-5,6
me here 6,0,3
me off -6,-5,-6
me undress -1,6,0
medicine 5,-6,-6
meetings $ -6,-4,-4
messaged 6,2,2
messaging 6,2,2
meting -6,1,-4
middle of -6,-1,-2
missed the -5,-6,1
molested _ a 0,6,0
monday $ -6,-1,0
month . 6,-1,0
months $ 3,-6,-2
more day 6,0,0
morning 4,-1,-6
mother _ him 0,0,6
moved _ desk 0,6,-1
must _ go 6,-2,0
my 3,6,2
my _ again -6,0,1
my _ brother -5,-1,-6
my _ class -4,-2,6
my _ from 0,-6,2
my _ hit -4,0,6
my _ hurts -3,-6,0
my _ into 3,0,6
my _ kicked 0,-1,6
my _ lives -6,-2,-3
my _ locked -6,-4,1
my _ lost 3,0,6
my _ raped 0,6,-2
my _ say 0,6,-4
my _ shoved 0,0,6
my _ sister 1,6,0
my _ slapped -1,-1,6
my _ suicide 6,0,0
my _ that -6,0,-2
my _ touches 0,6,0
my _ tried -1,3,-6
my _ twice 0,-1,6
my _ twisted 0,-1,6
my _ under 1,6,4
my _ wants -1,3,-6
my _ where 6,0,-6
my _ will -2,6,-4
my _ would 6,-1,1
my arm 4,-6,6
my ass -1,4,-6
my body 6,3,-5
my boy -6,-2,0
my boyfriend -6,-6,1
my chair -4,-2,-6
my coworkers -5,-6,-1
my days 6,0,-2
my death 6,0,0
my departure -6,-1,-1
my finger -6,-3,-3
my funeral 6,0,-1
my hand 1,-6,1
my he -1,-2,6
my job -2,-4,-6
my jte -6,-2,-3
my landlord -6,2,1
my late 6,0,0
my legs 6,5,5
my letterbox -1,0,6
my love -6,0,-2
my mothers 1,0,-6
my name -4,-6,5
my niece -6,1,-1
my own 6,-5,2
my predecessors -6,0,-2
my pupils -4,5,-6
my renewal -1,6,-1
my rice -6,0,0
my sister 1,-6,-3
my sleep 6,1,2
my sleeping 6,6,-1
my sons 0,0,6
my taxi -1,-6,-3
my time -6,-3,-3
myself over 6,0,0
na , 6,0,0
nail 3,-2,-6
nails 6,-3,-5
name $ -6,0,-1
name _ the -2,-6,-1
need _ police -1,0,6
need _ to 6,0,0
need help -3,0,-6
needing 1,-6,-1
neighbour is 0,0,6
never _ me -4,-6,0
never _ that -6,-3,3
never wake 6,0,0
next _ and -3,-6,-2
next _ him 0,-3,6
night with -3,6,1
nights _ i 6,0,0
no _ and -6,3,0
no _ in 6,0,-1
nomikai -1,6,-4
normal -2,-4,-6
not _ _ 6,4,0
not _ anymore 6,2,-2
not _ anything 5,6,-1
not _ around -6,0,-1
not _ at 4,-6,-2
not _ back 6,-4,-4
not _ be 6,0,0
not _ how 2,0,6
not _ in 2,-1,-6
not _ since -4,-6,-1
not _ well -6,0,0
not _ when -2,6,6
not answer 6,-5,-1
not at -6,-2,-2
not being 6,0,-1
not call 0,0,6
not dare 0,1,6
not get -6,-4,-4
not give -6,3,4
not keep -6,0,-1
not know -5,-6,1
not like -3,1,-6
not me -2,-6,-5
not stop -6,3,0
not trust 6,-1,0
not work -6,-1,-2
notes 1,-6,0
nothing _ live 6,0,0
now , -4,-3,-6
now _ is -3,-6,1
now and -6,-1,2
now i 4,2,-6
nurse _ me -1,-4,-6
of _ , -3,-6,-2
of _ alive 6,0,0
of _ new -1,-5,-6
of being -6,-1,-3
of her -1,-2,-6
of natto 0,-6,-1
of throwing 6,0,0
off $ 4,6,2
off _ balcony 6,0,0
off _ road 2,0,6
off if -6,-1,0
off without 6,3,0
okay $ -4,-6,-2
okinawa $ -6,-2,-4
old _ , 6,1,-1
on _ desk -1,-4,-6
on _ head -6,-4,0
on _ planet 6,0,0
on purpose 6,-4,4
on top -1,6,-3
one _ he 3,0,-6
one _ in -6,0,-1
one and -2,5,-6
one of -4,6,4
one step 6,0,0
only $ 1,-1,-6
only _ i 4,6,-1
open the 6,-3,-6
or die 6,0,3
or not -6,-4,-1
our passports -6,0,4
ours 0,-6,5
out , 0,6,5
out _ me -3,-1,6
out by -6,-1,-4
out how 6,0,0
out of -5,-6,0
out on -2,-3,6
over $ 6,3,-2
pants $ 0,6,0
paper $ 6,0,-4
park . 0,-5,-6
partner _ my 0,0,6
parts -5,6,-4
party _ to 0,1,-6
party for -6,0,-2
party tried 0,1,-6
pastor -4,1,-6
patient -1,0,-6
patients -1,0,-6
pension refund 6,-2,0
period -4,-6,-2
person $ 6,-2,-4
photo _ my -1,4,6
photo of 1,-6,6
photocopier $ -1,-3,-6
pills _ the 6,-1,0
pills in 6,0,0
place 1,6,-1
plan _ to 6,0,0
plays soccer 0,-6,1
poison $ 6,0,0
pouring -5,-6,2
predecessor left -6,0,0
prep -6,0,-1
printing -6,-5,0
prints -6,-5,0
privates -6,6,-4
problem $ -4,-6,-1
professor -2,1,-6
promises 3,-5,-6
promising 3,-5,-6
pull 6,4,3
pulled _ by 0,-2,6
punched _ a 0,0,6
pushed him 0,6,0
put her 2,-5,-6
puts 0,6,0
rain $ -3,-2,-6
random 0,-6,6
rape me 0,6,-2
raped _ i -2,6,0
rat -6,-5,-5
rate -6,-5,-5
rated -6,-5,-5
rates -6,-5,-5
rating -6,-5,-5
rats -6,-5,-5
reason _ go -6,0,0
reason _ live 6,0,0
recorded 2,-1,-6
recordes 2,-1,-6
recording 2,-1,-6
records 2,-1,-6
reference $ -6,-3,-2
reporting -3,4,-6
right $ 2,-2,-6
ripped -6,-4,-6
ripping -6,-4,-6
rips -6,-4,-6
robbed of -2,-6,-1
room , -6,-5,-2
room _ i 0,6,2
round 0,-6,6
rubbing my 0,6,0
said _ he -6,-2,5
salary $ -6,-2,-3
same $ -4,-6,3
sang _ the -1,-6,-1
saw the -3,0,6
say no -6,6,-1
say sorry 6,-1,0
say the -1,5,-6
say to 6,-1,-1
says _ am -1,-5,-6
says _ i 2,2,-6
says if 4,6,-6
says that -6,3,-4
says the -6,3,-1
scared to -6,-1,4
scarf in -1,-4,6
scold me -1,-5,-6
scratch 0,-3,-6
seats -2,-6,-1
second floor -3,0,6
see 6,3,0
see _ friends 0,0,6
seem 6,5,0
seemed 6,5,0
sell me -1,-5,-6
seven -6,-6,-2
sexual _ . 0,6,0
sexual assault 0,6,0
sexually _ by 0,6,-2
shape -6,-4,-1
share a 0,6,0
she _ herself 2,-6,-1
she hits -6,0,0
she says 6,1,4
sheet 3,6,-3
shirt $ -1,6,-1
shit -4,-5,6
shoes $ -1,-1,-6
shots -3,-6,-6
should just 6,0,0
shoulder and -2,-6,0
showed _ the -3,-2,6
showed me 3,-6,-1
shrine 0,-3,-6
since _ lost 6,0,-1
since _ moved 5,0,6
since i 6,0,-4
sing $ 0,-6,-5
single time 2,-2,-6
sister $ -6,-4,-3
skin 6,-3,-5
skirt $ 0,6,0
slammed me 0,-5,6
slapped a -1,0,6
slaughtered -3,-6,-5
sleep in 4,-6,-2
sleeping -6,0,-3
smile -1,-6,-2
smiles -1,-6,-2
smiling -1,-6,-2
so _ , -5,-1,-6
so _ about -2,0,-6
so _ my 0,2,6
someone _ my 6,-6,-2
someone died -6,-1,-1
someone is -6,-6,6
someone took -3,1,-6
sometime 4,-4,-6
sooner -1,-4,-6
spat on 0,-1,6
spit 3,6,1
spits 3,6,1
spitting 3,6,1
staffroom $ -6,-4,-3
stalked _ a 0,0,6
stalked by 0,0,6
stand 6,-2,-4
star 6,-6,-5
stared at -3,-6,-2
staring 1,-6,-5
starred 1,-6,-5
starring 1,-6,-5
stars 1,-6,-5
started again 6,0,0
station . 0,6,-2
station every -6,0,0
station to 0,0,6
step $ 6,0,0
stepping _ front 1,-1,-6
stepping in 1,-1,-6
stick $ -3,-2,-6
stitches 6,-1,5
stitches $ -1,0,6
stones 6,-1,4
stood _ the 6,0,0
stopped _ and 6,0,0
student $ -1,-2,6
student . 0,0,6
student has 1,0,-6
students are -3,0,-6
successor -4,-1,-6
suicidal _ , 6,0,0
suicidal _ i 6,0,0
suicide _ i 6,0,0
suicide _ the 6,0,0
suicide is 6,0,0
suicide note 6,0,0
summer $ 3,-6,-3
sums -6,-3,1
sun $ 4,-6,-1
superior -6,3,3
supervisor _ my 0,0,6
supervisor _ to 0,3,-6
supervisor lost 0,0,6
swimming -4,-5,-6
switch 6,-3,0
take _ . -6,-2,-2
take _ in 1,-1,-6
take the -6,-5,-1
taked 6,-2,0
tap -4,1,-6
tape -4,1,-6
taped -4,1,-6
tapped -4,1,-6
tapping -4,1,-6
taps -4,1,-6
tbh $ 6,-1,-3
teacher _ his 0,-3,-6
teacher touched 0,6,0
telephoned 1,-6,2
tell _ family 5,-1,-6
tell _ i 6,-1,3
tell first -6,0,0
tell me -6,-2,-2
telling me 6,0,-3
tells 6,-4,-6
terminate -6,-4,-5
texted me 2,-6,-1
than a 6,0,0
thanks for 2,-1,-6
that _ , 2,6,-2
that _ contract -4,6,0
that _ fell 0,0,6
that _ had -6,3,4
that _ stepfather 0,6,0
that _ wants -6,-5,-2
that _ were 6,-1,0
that my -6,2,-1
the _ already 6,0,-2
the _ and 0,-6,4
the _ anymore -6,-1,0
the _ are 4,-6,-2
the _ asked -6,0,-4
the _ date 6,-3,-1
the _ day -6,-3,-1
the _ down -6,-5,-1
the _ fell -3,0,-6
the _ goes 6,-2,-1
the _ in 6,-6,-5
the _ it 6,0,4
the _ kick 0,0,6
the _ line -1,6,-3
the _ my -3,0,6
the _ party -6,-2,1
the _ refund 6,0,0
the _ schedule -6,0,0
the _ school -2,-6,-3
the _ stop -1,-4,6
the _ teacher 4,2,6
the _ toilet 6,3,0
the _ train -6,0,-1
the _ twice -6,4,-3
the _ when 2,0,-6
the apartment 5,-6,1
the back -4,-3,-6
the bed -2,6,-1
the bell -6,-2,-2
the ceremony -6,-2,-1
the class -3,2,-6
the clinic 1,6,-1
the drum 0,0,-6
the festival -2,-3,-6
the flu -5,-2,-6
the genkan -6,-2,-1
the ground 0,-6,3
the guy -1,-6,0
the heat -6,-1,-3
the hospital 2,0,6
the host -1,-1,-6
the humidity -6,0,-1
the inaka -6,-2,-1
the karaoke 0,6,-5
the knot 3,-3,-6
the landlord -6,6,3
the last -6,-4,-5
the life -6,-1,-4
the massage -4,6,-5
the middle -6,-1,-2
the neighbour -2,-3,6
the new 6,1,-4
the nurse 0,1,-6
the other 6,-3,-3
the paper -6,-2,-5
the paperwork -6,-1,-3
the plan 6,0,0
the power 6,0,-1
the printer -6,1,-3
the reason 6,0,5
the rice -3,-5,-6
the same -6,-2,4
the smell -3,-6,0
the snow 5,-5,-6
the speech -6,-3,-2
the staff -6,-1,-2
the stomach 0,-2,6
the street -5,-6,2
the students -1,-6,0
the suicide -6,0,0
the summer -6,-4,1
the tea 0,0,-6
the test -6,-1,-1
the time 1,-1,-6
the uncle -2,6,1
the weekend -6,0,0
the window -1,-5,-6
them 6,3,1
therapist -5,-1,-6
they beat 0,0,6
they hit 0,0,6
they know 1,0,6
they threw 0,-1,-6
they would 6,-1,-2
thigh in 5,6,0
thin -6,-3,-1
things _ my 0,-2,6
think _ might 6,0,0
think _ suicide 6,0,0
think _ would 6,-1,0
think a -1,6,-6
think so -6,-2,-1
thinked 6,3,-6
thinkes 6,3,-6
thinking _ if 6,0,0
thinking _ my -6,0,0
thinking of 2,-6,-3
this _ . 6,-1,-1
this _ to -6,0,0
this planet 6,0,0
this school -6,0,0
threw _ party 0,-1,-6
threw me 0,-4,-6
throat $ 0,1,6
through my -6,-2,2
ticket $ -4,-6,0
tight 6,-2,-1
till 1,6,1
till i 3,6,-1
time _ i -6,-2,-4
to 6,3,-2
to _ . -6,-6,-6
to _ around 6,0,0
to _ away -6,0,4
to _ because -6,-1,5
to _ by 6,0,-2
to _ children 6,0,0
to _ everything 6,0,0
to _ it -1,6,-5
to _ lol -6,0,0
to _ next -6,0,5
to _ no 3,6,0
to _ off -2,6,-2
to _ quiet 0,6,0
to _ school -6,2,6
to _ sex 0,6,0
to _ this -6,1,0
to _ with -6,3,1
to _ without 6,-2,-3
to another 6,1,0
to break -6,1,4
to burn 0,0,6
to drink 6,-5,0
to eat -6,-1,-3
to end 2,-6,-3
to explain -6,-1,0
to japan -6,-4,2
to leave -6,-2,2
to lie -6,-4,-1
to okinawa -6,-2,-5
to pull 6,5,0
to rape 0,6,-2
to read -2,0,6
to self 6,0,0
to send -1,0,-6
told _ to -6,3,0
told him -6,-1,-4
too hard -5,-1,-6
too long -6,1,0
took _ clothes 0,6,0
took _ photo 0,-3,-6
top _ me -1,6,-3
topping -1,6,-5
tore -4,-6,-6
touch me -1,5,-6
touches her 0,6,-1
touching my 0,6,-1
trapped -6,-1,-4
treated me -1,-6,-6
tries 6,-1,0
twice my -1,-3,-6
two 0,-6,-2
typhoons -5,-2,-6
uncle _ her 0,6,-1
under _ table -1,2,6
until they 6,0,-5
up _ his -1,2,6
up _ me -6,2,-6
up _ that 6,-3,0
up because -6,0,3
upset -1,-2,-6
urge 6,0,-3
urged 6,0,-2
us $ -2,4,6
us _ his 6,-1,-3
us _ the -6,4,-5
useless -6,-3,-3
vending -6,-4,-3
videoed -4,3,-6
violated by 0,6,-1
waist 0,6,-2
waited -6,3,6
waiting _ my 1,0,6
wake _ . 6,0,0
walk $ -6,0,4
walk _ the 6,0,-3
walked _ on 0,6,-1
walked into 4,0,6
want $ 1,6,0
want _ be 1,-6,0
want _ move -6,0,0
want _ quit -6,0,0
want to 1,-6,-3
was _ assaulted 0,6,0
was _ of 3,0,-6
was _ to -2,3,-6
was gone 6,0,0
was never 6,-2,-1
was on -6,1,0
was put -6,1,-1
was robbed -2,-6,-1
was sexually 0,6,0
was sick 0,-4,6
was violated 0,6,-1
we _ together 0,-4,-6
we are 0,4,6
we got 0,0,-6
we moved 0,0,6
wedding $ -6,-2,-4
weekend . 6,-1,0
weighs -6,2,0
well _ i -6,0,0
what _ did 0,0,6
what _ wore -4,0,6
what is -6,-3,-3
what it 2,-6,-1
what the -6,3,-1
when _ came -1,-1,-6
when i -1,6,-4
whenever 6,5,-5
where _ the 6,-1,-1
where he 6,1,0
while -1,-3,6
whoever 2,-3,-6
wife is 3,-1,-6
will _ give -1,-2,6
will _ her -6,-1,1
will _ my -3,6,-1
will _ the -2,0,-6
will go 6,0,-2
will leave 6,0,-1
window . 6,0,0
wish _ had 6,0,0
wish _ live 6,0,0
wish i 6,-3,-2
with _ car -6,-2,0
with her 1,-6,0
wok 2,1,-6
work _ me -6,-1,-1
work _ this -6,0,0
worth living 6,0,0
would _ be 6,-1,0
would _ the 6,0,3
would leave 6,0,0
would like -6,-4,-5
would never -6,-1,0
wrist in 0,0,6
wrists $ 6,-1,0
year _ party 0,-2,6
year end 0,0,6
years ago -6,5,-1
, 3 -5,0,-2
, _ am -2,-5,2
, _ could 5,0,0
, _ i 3,3,-5
, _ laughed 0,4,-5
, _ me -2,-5,3
, _ mean 5,-1,0
, _ night 5,0,3
, _ on -5,-4,-3
, _ one 5,-1,0
, _ they -5,-1,-5
, _ woke 0,5,0
, as -3,-1,-5
, black -3,0,-5
, hard 0,0,5
, how -5,0,-3
, leave 5,0,-1
, one -1,3,-5
, put 5,0,-2
, well 5,0,0
, who -2,5,-2
. _ had 0,0,5
. _ i 0,5,-1
. _ told 4,5,4
. _ want 5,-1,3
. he -5,-1,3
. my -5,1,0
. what 3,-5,-2
5 $ -3,-4,-5
^ 5 -5,-2,-3
^ boe -5,-2,-3
^ bored -5,-3,-4
^ cutting -5,-1,-2
^ domestic -1,-2,5
^ dying 5,-1,-3
^ excuse 0,2,-5
^ friend 0,-5,-2
^ fuck -2,-5,-3
^ help -5,-1,1
^ him -5,-4,1
^ how -5,-5,1
^ kill 2,-1,-5
^ life 5,-1,-5
^ me 0,-5,-5
^ nah -5,0,-4
^ reckon -5,0,0
^ sexually 0,5,-1
^ shoot -3,-2,-5
^ student 5,-1,0
^ students -2,5,-2
^ thinking 2,-5,-1
^ tried 5,-1,-5
^ want 2,-5,-3
_ _ _ -5,-5,-4
_ _ anything -5,-5,-1
_ _ at -5,-4,-4
_ _ but 1,-2,5
_ _ for 5,1,0
_ _ of 5,0,0
_ _ or -5,-5,-1
_ _ prevention -5,-3,-1
_ _ to -3,-1,-5
_ at -5,-4,-4
_ if 4,5,0
_ never -1,0,5
_ or -5,-5,-1
_ prevention -5,-3,-2
a _ attack -5,-1,0
a _ broke 0,-2,-5
a _ but -5,-2,-5
a _ club 0,-1,5
a _ complained -1,-5,-3
a _ flat -5,5,0
a _ has 0,3,-5
a _ keeps -5,-1,5
a _ knife -5,0,4
a _ laid -1,2,-5
a _ now -5,-1,-1
a _ out 2,0,-5
a _ school -5,0,-3
a _ teacher 0,1,-5
a _ would -5,1,-3
a bag 5,0,0
a bar -5,-1,-2
a bath 1,-5,-2
a beer 0,-5,-1
a bike -3,-2,-5
a bit 2,-1,-5
a black -2,0,5
a burden 5,0,0
a certain -5,-3,2
a crowded 0,5,0
a drunk 0,-4,5
a former 0,-2,5
a friends -3,5,0
a girl 2,2,-5
a golf 0,-1,5
a half -5,-1,0
a load 5,0,0
a lot 1,-5,-4
a mother 5,4,-1
a nightmare 0,-5,0
a nurse 1,-5,2
a pastor -5,0,-3
a problem -5,0,0
a school -5,0,0
a sick -5,-2,-3
a temper -1,0,-5
a violinist 0,0,-5
a year 5,-4,-1
a yes -4,5,0
about _ i -5,0,4
about his -4,-5,-3
about just 5,0,0
about suicide 5,0,0
absence 5,-2,0
abused _ home 0,0,5
abused at 0,0,5
afraid _ him -1,0,-5
afraid _ the -3,-1,-5
afraid he 2,0,-5
again today 1,2,5
against me 0,5,-3
aiyo 5,0,-3
all $ -3,-5,1
all , 5,-1,-2
all _ i 5,0,0
all _ time -5,-3,-1
all night -5,-1,-3
allowed to 0,0,5
allowes -5,0,3
allowing -5,0,3
allows -5,0,3
already dead 5,0,0
also _ , 2,-2,-5
alt _ my 5,0,-1
alt _ our 5,1,0
alt in 5,-1,-1
am _ at 0,-1,-5
am _ being -5,-1,-2
am _ dead 5,0,0
am _ done -5,-2,-2
am _ in -1,-5,3
am _ one 5,0,3
am _ out -5,-2,-4
am _ that 1,-1,-5
am _ there 5,0,-5
am _ waiting 5,0,0
am a 5,4,-4
am about -5,0,0
am depressed -5,-1,-3
am no 5,-1,0
am ok 5,0,3
am scar -5,0,4
am sick -5,0,-2
am still 5,5,0
am writing -2,0,5
an 2,-5,3
an _ and -5,-2,0
an _ for -5,-2,-3
an _ in 5,1,-5
an old 0,3,-5
and _ 3,-3,5
and _ am 5,-3,-3
and _ come 5,-1,0
and _ cut 0,-1,5
and _ feel -5,-5,-1
and _ from -2,-5,-2
and _ just -5,4,0
and _ keep 5,0,0
and _ nothing -5,-5,2
and _ on -4,1,5
and _ says -2,-1,5
and _ she -2,-5,2
and _ should 5,-1,0
and _ took 0,-5,0
and _ want -5,-1,-1
and _ was -5,-2,-5
and eat -5,-3,-2
and fell -2,-4,-5
and had -5,-2,-3
and its -5,1,-5
and kissed 0,5,-3
and put 0,5,0
and puts 0,5,-1
and sang 0,-5,-1
and say -1,-3,-5
and would -4,5,0
angry 1,-2,5
another _ here 5,0,0
anymore _ i 5,0,0
apartment $ -3,5,1
appear 1,0,5
appeared 1,0,5
appeares 1,0,5
appearing 1,0,5
appears 1,0,5
are back 5,0,0
are getting -5,0,-1
are on 5,0,-1
arm _ i -5,-2,1
arm and -5,-4,4
as a 5,-4,2
asked _ to -5,-4,-2
asking _ to 0,-5,-1
asleep _ the 0,-1,-5
assaulted at 0,5,0
assaulted on -1,5,0
at _ , -4,-5,3
at _ board 4,-1,-5
at _ bridge 5,0,0
at _ bus -1,-5,4
at _ door -5,-2,-5
at _ enkai 0,5,-1
at _ face 0,0,5
at _ here -1,-1,-5
at _ place -3,5,-3
at his 5,5,-4
at karaoke -5,-2,-1
attack _ the -2,-1,-5
attack in -1,-1,-5
attacked _ with 0,0,5
attacked me -1,-4,5
attended -4,-5,4
attends -4,-5,4
australia -2,-5,-3
ayoko na -5,-2,-1
back _ is 5,0,-5
back at 2,-5,2
back of -1,2,5
bag $ 5,-2,0
balcony and -5,-1,-4
banging on 0,0,5
bank card 0,0,5
banned -5,-2,-4
bar and 0,2,-5
bath _ the -5,0,4
bathing -1,4,-5
batted -2,-3,5
batting -2,-3,5
be _ if -5,-2,3
be _ in 5,2,0
be _ not -5,0,0
be angry -2,0,-5
be my 5,0,0
be out 5,-1,0
be so -5,0,0
be to -5,0,0
beaten _ her 0,0,5
because _ tried 5,0,2
because _ what 4,2,5
because _ would -4,-5,3
because he -5,-5,1
bed $ -5,3,-2
bed with -1,-2,-5
bedroom -5,-5,-1
been _ before -5,-1,2
been _ in -2,-5,2
been _ myself 5,0,0
been _ of -5,0,-3
been _ to 0,-5,2
been following -2,-1,5
been looking 5,0,-1
believes -1,4,-5
belt $ 5,2,-2
besides 5,-2,-4
better _ if -5,0,0
between _ and -5,-4,-1
bit me -5,-2,5
bit of -3,-2,-5
black _ in -4,-3,-5
bleed $ 5,0,3
booked -3,1,5
booking -3,1,5
boring $ -5,-2,-1
boss _ my -2,2,5
boss _ the -4,-2,5
boss and -3,-4,-5
boss grabbed 0,-4,5
boss makes 5,-4,-2
bottle of 1,-1,-5
bought a -2,-5,-2
boxing -5,-5,4
boy _ the 0,0,5
boy i -5,-2,3
boyfriend , 0,-5,0
boyfriend _ his -1,-3,-5
boyfriend beat 0,0,5
boyfriend beats 0,0,5
boyfriend is -1,2,-5
break contract 5,0,-2
broke _ wrist -1,0,5
broke into 0,-2,5
bruises and 0,0,5
build -1,-5,0
building $ 5,0,2
burial $ 5,0,0
burn the 0,0,5
burning my 5,0,-1
burrito $ -5,0,0
but _ was -3,-5,-3
but this -5,0,0
butted 0,5,-2
buy _ , -5,0,-4
by _ head -1,5,1
by _ own 5,0,-5
by force 0,5,-3
by how 2,-5,-5
by me 5,0,0
by someone -5,2,-2
call my -5,0,4
called _ and -5,-4,-5
came _ me 3,-2,5
came _ my -3,2,-5
came at 3,-2,5
camping $ -5,0,0
can _ reach -5,-1,-2
can _ work -5,-1,-2
capsule hotel -1,-5,-3
car _ i -5,5,-5
car is -5,0,-5
car to -3,0,-5
card $ -4,-5,-2
caretakers -1,5,0
case i 5,0,0
ceiling 3,5,-3
certain -2,-5,-1
chair $ -1,-1,-5
chairs 1,-5,5
chalk -2,-5,0
change $ -5,-1,-5
chat -1,-3,-5
chief -2,2,5
cigarette $ 0,-2,5
class _ the -5,4,-4
close _ the -5,0,-1
clothes $ -5,2,-2
club _ me 3,5,-1
coach _ and -1,4,-5
coach _ them 0,5,0
cold _ i -5,1,-1
colleague _ me -5,1,4
colleague _ the -1,5,-5
come _ japan -5,0,0
come home 1,0,5
coming _ my 0,3,5
compelled -5,4,0
conference $ 0,-5,-1
confined to -3,-5,4
consider -5,-2,-2
contradict -2,-5,0
contradicting -2,-5,0
copied -5,0,-3
copiers -5,-5,-5
copy _ my 0,-1,-5
copy of 0,-1,-5
copying -5,0,-3
could sleep -5,-1,0
coworker $ 1,5,-2
coworker tried -2,-1,-5
cried _ the -5,-3,-2
crying . -3,-5,-2
cup -5,-4,2
cupped -2,-2,-5
cups -2,-2,-5
cut _ finger -5,0,-2
dad _ to 0,-4,5
dam 5,-1,-1
dates 5,0,-5
dating 3,4,-5
days , -5,3,-1
dead after -5,0,0
dear 1,-2,-5
death $ -3,-2,-5
death _ i 5,0,0
death sounds 5,0,0
decide $ 5,-2,-2
demands -1,5,-5
deposit $ -1,-4,5
deputy -5,1,-2
deserved 4,-4,-5
deserves 4,-4,-5
desk , -5,0,-2
desk and 1,0,-5
destroy -4,-3,-5
destroyes -4,-3,-5
destroying -4,-3,-5
destroys -4,-3,-5
did _ say 0,5,0
did _ to 2,5,-1
did _ want -5,4,0
did things 0,5,-5
die already 5,0,0
die and 5,0,0
died $ 5,-3,-4
died _ the -5,-1,-3
dinner $ -2,0,-5
dinner and -2,-1,-5
disappear into -5,0,0
do $ -2,1,5
do _ believe 5,0,0
do _ have -3,-4,-5
do _ in -5,0,0
do _ let -2,-4,-5
do _ life 5,0,0
do _ make 2,0,-5
do _ my 3,4,-5
do _ need -2,-1,-5
do _ trust 5,-1,0
do things -1,5,-2
doctor $ -3,-2,-5
does $ -4,-5,-3
dog $ -5,-5,-2
done . 5,0,0
door . -2,0,-5
door at -1,-5,1
door with -3,-1,-5
double -5,-1,-1
doubles -5,-1,-1
down from 0,-5,-1
down on -5,0,-1
drawing 5,1,-2
dreading -5,-2,-5
drink , -3,5,-1
drink _ and 0,5,-1
drink until 4,-5,-5
drinking $ -1,-5,5
drove _ to 2,5,0
drunk _ i 0,5,0
during -5,-3,0
during _ meeting 0,2,5
dyed 5,-3,-5
dying _ be 5,0,0
earthquake $ -3,-2,-5
eat _ then -5,0,-2
eat and -5,0,0
edge of 5,0,0
eish -3,-5,-5
end _ , 5,2,0
ending my -5,0,0
ends $ -5,-3,-4
enough of -5,-2,-4
essays 3,0,-5
evening i 1,-1,-5
every _ , -5,-5,-4
everyone $ -5,-3,1
everyone else -1,-2,-5
everything , 1,-1,-5
everything i 2,-3,-5
ex _ a 0,0,5
ex _ threatening 5,0,-4
exam $ -5,2,-5
excuse _ , 0,2,-5
excuse me 0,2,-5
expressed 5,-2,2
expresses 5,-2,2
eyes $ -5,0,-1
face , 0,0,5
fainted -4,-1,-5
fall asleep 5,-1,0
family _ be 5,0,0
father _ my 0,5,3
favour 5,4,-2
favours . 0,5,-1
feel _ by 0,0,-5
feel _ when 0,-2,-5
feel safe -5,-2,3
feel suicidal 5,0,0
feeling suicidal 5,0,0
feels like 5,-1,-1
few 5,-1,0
fields -5,-3,-3
finds me 5,-3,2
fine _ me 5,-1,0
finish me -5,0,3
fits -5,2,-5
fix the -5,-2,-4
flat -5,-4,5
flat $ -3,-5,-3
flight costs -5,-2,0
floor _ the -2,0,-5
flower -3,-3,-5
for _ farewell -5,-4,0
for _ i 2,-2,-5
for _ parents 5,0,0
for _ proper -5,0,0
for _ to 5,0,0
for _ while -5,0,0
for camping -5,0,0
for it 5,4,-2
for months 5,0,0
for one -5,-2,-3
force me 0,4,-5
foreign -5,-1,1
foreigner $ -4,-1,5
forever and 5,0,0
found my 5,0,3
freezing 5,0,-1
friend _ my -3,-5,-1
friends $ -5,-2,-1
from -5,2,2
from _ , -5,-1,-2
from _ at 0,-3,5
from _ balcony -5,4,-5
from _ gym 5,0,2
from her 0,-5,-1
front _ the 3,5,-5
fun $ -2,-3,-5
funny -4,3,-5
future in -5,0,0
get _ and 0,5,-1
get _ of -4,-5,-5
get out -4,-5,-2
get the 5,0,-1
getted 3,-5,5
getting _ and -5,0,1
girl next -3,0,5
give _ a -3,5,-2
give it 5,0,3
go _ living 5,0,0
go and 5,1,-1
go home 1,-4,-5
god _ take 5,0,0
god to 5,0,-2
going _ . 5,0,-1
golf club 0,-1,5
gone _ the 5,0,0
goodbye $ 5,-1,-1
google 5,-1,-4
got _ temper -1,0,-5
got it 2,-5,4
got kicked 0,0,-5
got punched -1,-1,5
got slapped 0,-1,5
grabbed _ hand 0,-2,-5
grabbed my -2,5,1
grabs my 0,5,0
grand -1,-1,-5
great $ -4,-5,0
gun at -5,0,-3
guy _ me -1,2,5
guy at -5,-4,0
guy i 0,5,0
guy in 4,-5,-3
gym and -5,-1,4
had _ car -5,0,0
had _ of -5,-2,-4
half _ way -5,0,0
hall -5,-5,-4
hand down 0,5,0
hand with 0,-2,5
hands _ my -1,3,5
hands around 0,0,5
hands in 0,-1,-5
hands on -1,5,1
happen 5,-2,4
happened $ -1,-5,-2
happened _ i 0,5,0
happier without 5,0,-4
hard $ -5,-1,-2
hard , 0,0,-5
has _ an -5,-2,2
has _ following -2,-1,5
has _ out -2,0,-5
has _ to -3,-5,3
has told 0,-5,-4
hate _ and -5,0,0
hate my -5,0,0
have _ . 5,2,0
have _ been 0,0,-5
have _ bruises -2,0,5
have _ in -5,0,-1
have _ that 5,1,0
have done 5,0,-2
have got 5,-5,-1
have lived 5,0,-1
have moved -4,5,-1
have put 1,-1,-5
have thought 5,0,0
have written 3,-1,-5
he _ after 0,3,-5
he _ angry 0,0,5
he _ cut 0,0,5
he _ going -3,3,5
he _ he 1,-2,-5
he _ i 0,5,-4
he _ sending -1,1,-5
he _ things -1,5,1
he _ up -1,-5,-5
he beats 0,-2,5
he came 0,5,-2
he grabbed -4,-5,-2
he holds 0,0,5
he just -5,5,0
he kissed 0,5,-4
he make -3,-5,-5
he only -1,-1,-5
he pushes 0,-3,5
he quit 0,-5,-5
he raised -3,-5,-4
he takes -2,-5,-3
he threatened 0,-5,-3
he took -3,-5,-1
he touched 0,-1,-5
he want -2,-5,3
head on 1,0,5
heart $ -5,-5,0
heater $ 5,-4,-3
heating $ -5,0,-2
held _ door -1,4,-5
held _ down 0,2,-5
helped _ on -1,-4,-5
her . -1,1,5
her _ . 5,-3,1
her _ is 1,-1,5
her boyfriend 0,0,5
her hand 5,-3,0
her out 0,0,5
her to 0,-2,-5
her wrist -1,0,5
here _ its -5,0,0
here _ that 5,0,0
here _ the -5,0,-1
here has -5,1,1
here in -5,-1,-1
here or 5,0,0
hid -5,-3,2
him . -4,-5,-3
him _ . 0,5,0
him _ me -5,4,3
him again 0,5,-1
him and -2,-5,0
him in -1,5,0
him that -4,-5,1
him to -3,2,-5
himself against 0,5,0
himself in 5,0,5
himself to -5,2,-5
his _ around 0,0,5
his _ down 0,5,-4
his _ round 0,0,5
his _ up -1,-2,-5
his back -1,-2,-5
his class 5,0,0
his dog 0,-5,2
his hat 0,-5,0
hit _ again 0,0,-5
hit _ before 0,0,5
hit _ her 0,0,5
hit _ with 5,0,1
home . -5,1,4
home _ , 5,1,-2
home _ my -3,-5,2
home and -5,5,-4
home every -2,0,5
home is 5,0,-5
hook _ the -5,-2,-1
hopeless 5,0,0
hospital $ -2,0,5
hour $ 1,-5,0
house $ 0,-1,5
husband is -2,-5,-1
i _ about 5,-4,1
i _ again 5,0,0
i _ an 4,-3,-5
i _ assaulted -1,5,-2
i _ be -5,5,5
i _ bought 5,0,0
i _ contract 5,0,0
i _ crying 5,5,0
i _ depressed -5,-1,-3
i _ dying -5,-2,-1
i _ got 5,-2,0
i _ groped 0,5,0
i _ having 5,0,-1
i _ japan 1,-1,-5
i _ killed 5,0,-1
i _ ok 5,0,3
i _ out -5,-1,-2
i _ put 5,-1,-4
i _ regret -5,0,-2
i _ scar -5,0,4
i _ sexually 0,5,0
i _ sleep -5,1,-2
i _ still 1,5,0
i _ stop 2,5,0
i _ taken 2,5,-2
i _ thought 5,0,0
i _ through -5,-2,-1
i _ told -3,-4,-5
i _ too 4,-5,3
i _ two -1,-5,-1
i _ walking -1,0,-5
i _ want -1,-5,-1
i _ wanted -4,-2,-5
i _ writing 3,0,5
i _ written 3,-1,-5
i already 5,0,-1
i be -5,-1,-1
i believe -1,1,-5
i bring -5,0,4
i buy -5,0,0
i call 4,2,5
i dread -5,-2,-5
i fell -1,-1,5
i felt 1,-5,-1
i get 0,-5,0
i hit -4,0,-5
i honestly 5,0,0
i hope -5,-1,-2
i hung -5,0,0
i kind 5,0,0
i look -5,0,-3
i make 5,-1,5
i not 5,0,0
i plan 5,0,0
i quit -5,-1,2
i saw 5,-1,4
i sit 5,-2,0
i told -1,-5,2
i touched -2,-5,0
i trusted 0,5,-1
i was -3,5,2
if _ break 5,-4,-1
if _ sleep 0,5,-2
if someone 5,0,0
if the 5,4,0
ignores me 0,-4,-5
in -2,5,4
in $ -5,-4,4
in . 0,-1,5
in _ a 5,3,3
in _ bath 5,1,-1
in _ capsule -1,-5,-3
in _ club -2,5,-4
in _ desk 3,0,-5
in _ inaka -5,-1,0
in _ languages 5,1,-2
in _ shed 5,-2,-3
in _ shower 5,4,0
in _ states 5,-1,0
in _ stomach -5,-3,4
in _ storage -3,-1,5
in a -3,-3,5
in an 0,-2,5
in february -5,-3,1
in kyoto -5,-2,-1
in may -5,-3,-3
in my 3,-3,5
in nagoya 0,-2,5
in november -5,-2,-1
in our -5,2,-1
in roppongi 0,5,0
in spring -5,-1,-2
in tokyo -2,-2,-5
in while 0,2,5
in with 5,-4,-1
including 4,5,-1
inflicted 2,0,-5
inflicting 2,0,-5
inn -1,1,-5
inside me -1,5,-3
insists _ i -2,-5,-3
insists that -2,-5,-3
instead -5,2,-2
instructions for 5,0,0
into 5,3,4
into _ bathroom 0,5,-3
into _ wall -1,0,5
into my -1,5,2
invisible -5,-2,-5
is _ at 0,-5,5
is _ bit 5,0,-2
is _ boss -2,1,-5
is _ hard 0,-1,-5
is _ my 2,-3,5
is _ out 1,2,5
is always -4,-1,5
is at 5,0,2
is being -5,-1,0
is better 5,0,-1
is hurting 0,0,5
is in 4,-5,0
is nobody 5,0,-3
is saying 5,0,0
is short 0,5,0
is sick 0,-4,-5
is that -5,0,-4
is thinking 5,0,-1
is trying -1,-1,5
is visited 0,0,-5
is with -5,-5,2
it . 5,-2,-4
it _ a 0,-5,-4
it _ christmas 5,0,0
it _ end 5,0,0
it _ he -5,1,4
it _ if 0,5,-2
it _ life 5,0,0
it _ the 4,-5,-1
it _ what 5,-3,-1
it and 0,5,1
it anymore -5,-1,0
it but -3,5,0
it gets 2,0,-5
it hurt 3,-2,-5
it off 3,0,-5
it were -5,-1,0
it would 2,-3,-5
its _ , -5,-3,-2
its _ but 2,0,5
its _ third -2,-1,5
its _ to -3,-1,5
its _ two 5,0,0
its not -5,-1,0
jaw $ -1,-1,5
job , 0,-3,-5
job after -5,0,0
joking $ 1,-5,4
journal 5,0,-5
jte _ me -3,-1,5
judo $ -2,-1,-5
jump off -5,0,0
jumped by 0,0,5
jumped on -4,-5,-1
just _ here -5,-1,0
keep _ my 5,2,0
keep _ of -5,0,0
keep _ to -5,-5,-3
keeps 5,-1,5
keeps asking -5,3,-1
keeps showing 0,0,5
keeps texting -1,-5,-2
kicked _ a 0,-1,-5
kicked _ ball -1,0,-5
kid in 2,0,5
kids _ not 4,0,-5
kids were -5,0,-3
kill _ and 1,0,5
kill my -5,-1,-2
kill to -5,0,-3
killed myself 5,0,0
killed the -5,0,-1
knife _ the -5,-2,-1
knife and -5,-2,-1
know $ 2,0,-5
know who 5,0,1
knows _ i -5,0,-3
konbini 5,-1,-2
la $ -5,-1,-4
lake 3,-5,-2
landlord $ -5,1,-2
languages $ 5,1,-2
last _ , -1,-5,3
last night 0,-5,-3
last time 5,1,-2
last week 5,3,1
late . -5,-1,-1
laying 1,5,3
lays 1,5,3
leave _ alone 5,-2,3
leave him 5,0,0
leave if -5,0,-2
leave is 2,0,5
leaving _ be -5,0,-1
leaving would -5,0,-1
left $ -4,-5,-1
left _ live 5,0,-1
left a -5,-4,5
left for 5,2,0
leh -3,-3,-5
length 5,-1,0
lesson plans -5,0,0
let it 5,-1,0
letter $ -2,0,-5
letter to 5,0,0
letters $ 1,-5,-1
letters _ the -5,0,-3
lick -1,4,5
lie down 5,-5,-1
lift -5,5,5
lift . -4,-5,-1
like _ be -5,0,0
like _ every 5,0,0
like _ fall 5,0,0
like being -3,0,5
like it -5,0,-1
lips -3,3,5
listened -3,-5,-5
listening -3,-5,-5
live and 4,0,5
living , 5,0,0
living _ my -5,0,0
living _ of -5,0,0
living like 5,0,0
load _ pills 5,0,0
loading -2,-3,-5
loads -2,-3,-5
lock _ door -3,2,5
locked out -5,-1,-4
locked the -1,2,-5
locker 0,-1,5
lockers 0,-1,5
longing -1,-5,-3
look _ the -1,5,0
lookes 5,5,-1
lost his 5,-3,1
lost on 0,-5,0
lot $ 0,-5,-4
lunch with 0,-5,-4
machine -5,-4,-5
mailed -2,-5,-5
mailes -2,-5,-5
mailing -2,-5,-5
mails -2,-5,-5
make me -5,3,2
man _ the -5,1,-2
man at 0,5,-3
man grabbed 0,5,-4
man touched 0,5,0
man who -4,5,1
manager $ -2,-5,0
manager _ the 0,5,-1
manila -3,-1,-5
many _ and -5,0,0
many tablets 5,0,0
marking $ -3,-1,-5
me . -5,-1,3
me ? 0,-5,-1
me _ after -1,-5,-2
me _ an -1,-4,5
me _ behind 0,1,5
me _ email -2,-5,-2
me _ force 0,5,-3
me _ gets 3,0,-5
me _ go 5,-1,-1
me _ her -5,2,4
me _ him -5,1,-1
me _ join 0,-3,-5
me _ my 0,5,-3
me _ night 0,1,5
me _ not 4,-5,-4
me _ sing 0,-5,0
me _ take -3,-5,-1
me _ then -1,3,5
me _ we -2,-1,5
me against 0,5,4
me alone 5,-4,3
me but 5,-2,-1
me by -5,0,0
me die 5,0,-1
me drink -3,-5,-5
me for -5,-5,-1
me go 4,2,-5
me have -2,-5,-1
me he 0,-4,5
me hear 5,0,-5
me i 5,4,-4
me it 2,-1,-5
me life -5,-2,1
me once -5,-1,-2
me pictures 0,-3,-5
me she -1,-4,-5
me since 0,0,5
me so -1,0,5
me until 0,-5,3
mean the 5,0,0
meeting $ -5,-2,-4
meeting . -5,0,3
meeting and 0,-5,-2
member -3,5,0
messages 2,5,5
might _ well 5,0,0
might as 5,0,0
minded 4,-3,-5
minds 4,-3,-5
miss _ if 5,-1,-4
mistake and -2,0,5
more _ and -2,0,5
mother . 4,0,5
mother and 1,-1,-5
much . 5,0,0
music $ -1,-2,-5
my _ before -5,-1,-1
my _ body -5,-2,-1
my _ boyfriend -3,-5,1
my _ can 5,-1,2
my _ comes 0,5,-5
my _ gave -1,-1,5
my _ give 0,-2,-5
my _ grabbed 0,-2,5
my _ insists -2,-5,-3
my _ keeps 3,-2,5
my _ kissed -2,-5,-3
my _ lesson 5,0,0
my _ off 3,5,-1
my _ one -5,-2,-1
my _ or -5,-2,2
my _ over 3,0,5
my _ passed -5,-2,-2
my _ place 5,0,1
my _ po -5,-1,1
my _ posted 5,0,0
my _ texted 1,-5,-1
my _ thinks 1,5,-2
my _ time -1,-5,0
my _ used -3,2,5
my _ while 0,5,3
my _ with 5,1,5
my _ work 5,0,-2
my _ writes 5,0,-4
my bike -5,-5,-1
my boe -5,1,-2
my boys -5,-2,0
my brother 5,-3,-4
my colleague 0,2,-5
my colleagues -5,-1,1
my date -5,-3,-2
my deadname -3,0,5
my dog -4,-1,-5
my dress -2,5,-1
my ear 0,5,0
my ex -5,0,4
my face -2,1,5
my first 2,-4,-5
my flight -5,-2,-3
my girlfriend -2,-5,1
my grandfather -5,-1,0
my hands 2,-5,-2
my head 4,0,5
my idea -5,-3,-2
my jaw -1,-2,5
my kotatsu -5,-1,0
my landlords -1,-1,-5
my leaving -5,0,-1
my light -2,-4,5
my location 0,-3,5
my mate -1,-1,5
my meds 5,-1,-1
my mother -5,-3,-5
my predecessor -4,-3,-5
my real -5,0,0
my room -5,-2,-2
my student 3,-5,0
my thighs 3,5,-1
my third -2,-2,-5
my top -2,5,0
my transfer -5,-5,0
my trousers 0,5,-2
my weight -1,-4,-5
my whole -1,-5,-1
my work -5,-1,1
myself _ night 5,0,0
myself after 5,0,0
myself if 5,0,0
myself off -5,0,0
myself when 5,0,0
mystery -4,-5,-4
na 5,-5,-3
nan -5,0,0
nans -5,0,0
nara -1,-4,-5
nearly died -5,-1,0
nearly finished -5,-1,0
neck , 0,3,5
neck and -5,3,-3
neighbour _ his 0,-1,5
neighbour _ visited 0,0,-5
nenkyu $ -5,-1,-1
nerf -5,-1,0
never _ yes 0,5,0
never said 0,5,0
never wanted -1,-1,-5
next $ -3,-5,4
next to -3,5,-3
next year -5,-1,-2
night $ 1,-1,-5
night . -2,0,5
night _ my -5,0,-1
night he -1,5,2
night in -5,-5,3
no _ an -3,5,0
no _ do -5,-2,0
no for -3,5,0
no friends -5,-1,0
nobody _ hurt -5,0,0
nobody _ the 5,0,0
nobody needs 5,0,0
nobody to -5,0,-1
nobody was -5,0,0
nobody would 5,-1,3
not , -4,-5,0
not _ able 5,0,-1
not _ i 5,2,0
not _ if 4,5,-1
not _ living -5,0,-1
not _ one -1,5,3
not _ the 0,0,-5
not _ to 0,5,3
not _ writing -5,-1,0
not _ yet -5,0,-1
not believe 5,0,0
not coming -5,-2,-4
not even -3,-1,-5
not going 5,-1,0
not here 5,0,0
not look 5,0,0
not move 4,5,2
not ok 5,0,-2
not reach -5,-1,-2
not really -5,0,0
not sure -5,-3,-1
not there -4,-2,-5
not think 5,-2,-4
note $ -4,0,5
nothing _ for 5,0,0
nothing happened 2,-5,-3
notice if 5,-1,0
november $ -5,-2,-1
now _ am 5,-1,-4
number $ 5,0,1
numbered 5,-2,2
numbers 5,-2,2
nurses -5,-1,-4
october 2,2,-5
of _ all 5,0,0
of _ at 3,3,-5
of _ enkai -5,0,3
of _ girls 2,5,0
of _ here -5,0,0
of _ host -2,5,-1
of _ job -5,0,0
of _ myself 5,0,0
of _ own 5,-1,4
of _ pain 5,0,-1
of _ when -5,2,0
of _ whole -1,-5,-3
of going -5,-4,-3
of his 2,-5,5
of them 5,3,0
off _ clothes 0,5,-1
off _ i -5,-1,-2
off _ school 5,0,-2
off in -3,-1,-5
offed 5,0,-5
office , -1,-5,-1
office . -5,0,-4
offing 5,0,-5
ok . 5,0,-2
old _ at 0,5,-2
on _ bridge 5,-1,-1
on _ but 3,5,0
on _ floor -5,-2,0
on _ ice -2,-3,-5
on _ lap 0,5,0
on _ neck 0,3,5
on _ on 2,0,-5
on his 0,5,-4
on instagram -1,-5,-5
on jet 5,0,0
once _ me -5,-4,-1
one $ 0,-5,-4
one _ them -2,5,0
one teacher -1,-5,-1
online $ -1,5,-4
only _ out -2,0,5
only _ to 5,0,0
only one -3,0,5
only the -5,0,5
onto -5,-1,-2
or -4,2,-5
or _ i -5,-1,-1
or _ will -5,4,-2
or _ would 5,1,0
or anything -2,-5,-1
osaka $ -5,-3,-3
our apartment 0,-1,5
out _ a -5,-1,4
out _ and -5,4,-1
out _ to 1,0,-5
out at -2,5,0
out i -5,0,-1
out the 5,-1,-2
out to 1,-1,-5
out where -5,0,3
outside _ bar 0,0,5
outside my -3,5,4
over , -4,-5,1
over _ i 5,0,0
over me -1,-2,-5
over the 0,-4,-5
overdose . 5,0,0
overtime $ -4,-5,0
owes 0,1,5
own _ and -5,-2,-2
page 5,-1,-1
pain $ 2,-2,-5
pain in -5,-2,-5
painkillers 4,-5,-1
parent complained -1,-5,-3
parents $ 5,-2,-5
part _ me 3,-5,-1
part of 3,-5,-1
partner $ -2,-1,-5
passport $ 0,-1,5
passport _ will 0,0,5
passports _ the -5,0,-3
pays $ -2,-1,5
pe teacher 5,3,5
pencil 3,-3,-5
people in -5,-1,-2
people stare -5,-2,-5
permited -4,-1,5
permites -4,-1,5
permiting -4,-1,5
permits -4,-1,5
permitted -4,-1,5
permitting -4,-1,5
person who -2,2,5
phone or -5,0,1
pics of -3,5,4
place $ -2,0,-5
plan _ the 5,0,0
plan is 5,0,0
planning how 5,0,0
plans $ -5,0,0
please _ i 5,0,-2
please _ me -5,1,-2
please _ my 5,-1,-1
please tell 4,-1,-5
pleased 4,-5,4
po $ -5,-3,2
pocket 0,-5,-4
pour -4,-5,4
poured -4,-5,4
poures -4,-5,4
pours -4,-5,4
prefecture $ -5,-3,-2
pretty -4,-5,-3
principal $ -1,-5,4
printer $ -5,0,-2
probably -1,-5,-3
pulled _ knife 0,0,5
pupil _ me -2,-5,-1
put _ hand -3,2,-5
put _ hands -1,-4,5
put _ on -2,-1,5
put in -5,0,-4
put the 4,0,-5
puts _ hand 0,5,0
quantity of 5,-1,0
question , 5,0,0
quietly -5,-1,0
quit and -5,-4,0
raised his -2,-5,0
rape _ i -3,5,0
rape if 0,5,0
raped _ . 0,5,0
raped her 0,5,0
ready to 4,0,-5
real $ 5,-3,-4
reason _ believe -4,5,1
reason _ i 5,2,0
reason i -3,0,5
recipe 2,-4,-5
recipes 2,-4,-5
reckon 0,-3,-5
refuses -2,5,3
refusing -2,5,3
regretted -5,3,-5
regretting -5,3,-5
relapsed 5,-1,-5
relief 5,-1,-1
relief to -5,0,0
relieved 5,-2,0
remaining 5,-1,-1
remains 5,-1,-1
rent is 0,5,0
resign $ 0,-4,-5
right , 5,0,0
right now -5,0,1
rolled -2,-5,4
room _ the -5,-3,-4
room with -1,4,-5
rope and 5,0,-1
said _ , 1,-5,2
said _ kill -4,-1,5
said a -5,-2,-1
said stop -1,5,0
said the -1,2,5
same _ are 5,-1,0
same thoughts 5,-1,0
saturday $ -2,2,-5
say $ -3,-5,-5
say _ want 5,3,0
saying _ wants 5,0,0
scared $ -1,5,-2
scared of 1,-5,2
scary -5,-3,-5
school _ , -5,-1,-3
school _ me 0,3,-5
school roof 5,0,-2
schools $ -5,-1,-1
scissors 3,-2,5
scissors _ my 2,0,5
scissors in 5,0,2
see _ cherry -2,-1,-5
seeing 5,0,-2
self _ again -5,0,0
send the -1,-5,2
sends -2,0,-5
seniors -2,5,-1
several -4,-5,-5
sex _ me 0,5,0
sex _ my 0,5,0
sexual harassment -3,-5,-1
sexually harassed 0,5,-2
shall 5,0,4
shall not 0,0,5
she _ a -3,-2,-5
she _ her -1,-5,-1
she _ not 5,1,1
she _ she 5,-1,0
she _ the -4,2,-5
she come -5,3,-2
she will 5,-3,-2
shinkansen -5,1,0
shot me 5,-2,-3
should _ to -5,0,0
showed _ his 0,-2,-5
showing _ at 0,0,5
showing up 0,0,5
sick of 5,-1,-2
side 5,-5,2
since _ , 5,-1,3
since _ and 5,0,-2
since he 5,0,-1
since we 0,0,5
sine 5,1,0
sit 3,2,-5
sit _ the 5,-4,-1
sit in 5,-4,-1
sits _ the 2,-3,-5
slammed _ door -1,0,-5
slammed the -1,0,-5
slapped by 0,-1,5
slash -1,0,5
slashed -1,0,5
slashes -1,0,5
slashing -1,0,5
slashs -1,0,5
sleep -5,-1,2
sleep _ a -5,4,1
sleep _ never 5,0,0
sleep _ not 5,0,0
sleep at 0,-3,-5
sleep for 5,-1,0
sleeping _ the -1,-5,0
sleeping and -5,1,-2
slip -2,5,0
slipping -2,5,0
slips -2,5,0
slit my 5,-1,2
slits 5,-1,2
slitted 5,-1,2
slitting 5,-1,2
slow death -5,0,-2
smacked me -1,0,5
small boy -1,0,5
snow and 5,0,4
so . -5,-1,1
so _ can -5,-3,-1
so _ for 5,0,0
so _ i 5,-5,1
so _ that 2,0,-5
so hard -2,-3,5
so i -2,5,-1
some _ grabbed -1,0,-5
some guy -2,5,5
somebody -4,-4,5
somebody _ i -5,0,0
somebody _ me -5,2,-1
somebody _ the -2,5,-3
somebody has 5,-2,-3
somebody is 0,0,5
someone _ been 0,0,5
someone _ something 0,5,0
someone _ trying -1,-1,5
someone i -5,1,-2
someones been -5,-1,4
something $ -4,5,-2
sometimes _ think 5,0,0
son is 1,-1,-5
songs 1,-5,-1
soon $ 5,-1,1
sorry $ -3,-5,1
sound 2,-5,2
speech $ -5,-1,-2
squeezed -2,-2,5
squeezed _ throat 0,0,5
stab me -5,-4,-1
staff room -1,-5,2
stand on 5,-1,0
stand up 5,3,0
standing _ the 5,0,0
stands _ the 0,-1,5
states 5,-2,-1
station and 0,1,5
stay and -5,0,0
stay here -5,0,0
still _ it -4,5,0
still put -1,-5,0
stop _ i 0,5,-3
stop _ that -5,0,0
stop existing 5,-1,0
stopped eating 3,5,0
stove -5,0,5
stranger _ me -1,5,5
stroke -5,0,-5
struggling -5,-1,0
stuck his 0,5,0
student _ to -2,-2,-5
student is -5,3,4
student was 0,2,-5
stupid _ i -5,-2,0
submitted -5,2,-4
suck -5,-3,-4
sucked -5,-3,-4
suckes -5,-3,-4
sucking -5,-3,-4
sucks -5,-5,-5
suicide and 5,0,0
summer and 5,0,0
super -1,-3,-5
supervisor grabbed 0,0,5
supervisor slapped 0,0,5
supervisor touched 0,-5,0
sur -5,1,-4
sure $ -5,0,-2
suspect -2,-5,-2
take _ and -5,-2,3
take _ clothes 0,5,0
take _ life 5,0,0
take _ my 0,5,-2
take off 0,5,-2
taken _ my 3,-1,5
taking my 5,-2,0
talk _ about -1,5,0
tax _ i -5,0,0
tbh 0,-2,-5
tea on -1,-2,5
teach $ 0,-2,-5
teacher $ -5,-4,-5
teacher , -5,3,-5
teacher _ her -1,5,-3
telephone _ my 0,0,5
tell _ it -1,-1,-5
tell _ school 5,-1,-1
temper and -4,0,5
terrifies -2,0,5
terrify -2,0,5
texting me -1,-5,-2
than this 5,-1,0
that _ boss -1,0,-5
that _ can -1,5,0
that _ death 5,0,0
that _ do 3,-4,-5
that _ has 5,0,1
that _ sleep -3,5,0
that _ would -3,-5,0
that is 3,-5,1
that normal -5,-1,-2
the 9th 5,0,0
the _ at 1,-5,-5
the _ box 3,5,-2
the _ building 5,0,-1
the _ bus -5,1,-4
the _ cabinet 3,-2,-5
the _ club -2,-3,-5
the _ coach 0,0,5
the _ come -5,-1,-2
the _ died -5,-1,0
the _ driver -1,4,-5
the _ floor 5,2,-1
the _ frame -5,-1,-2
the _ gets 5,0,0
the _ here -5,-5,4
the _ home 5,3,-2
the _ house 0,-3,-5
the _ like 5,-1,0
the _ made -5,-2,-3
the _ man -3,-4,-5
the _ next -3,-1,5
the _ one 4,-1,5
the _ out 0,-5,2
the _ rings -5,0,2
the _ roof 5,0,-2
the _ so 3,-3,-5
the _ son 0,0,5
the _ stopped -5,-1,-4
the _ test -5,-3,-5
the _ the -4,5,4
the _ today -5,0,0
the _ touches 0,5,0
the _ tried -1,0,-5
the _ went -5,0,0
the _ without -1,-1,-5
the alt 5,-1,0
the arm 0,-3,5
the bath 1,-5,-2
the bike -3,-1,5
the board -5,-2,1
the bonus -5,-1,0
the bridge 1,-1,-5
the cat 5,-1,1
the cherry 2,-1,-5
the children -5,-3,0
the city -1,-5,-3
the club -3,3,5
the coach -5,5,4
the earthquake -1,-3,-5
the express 5,-1,-2
the feeling 5,0,0
the flight -5,0,-2
the fridge -5,-1,4
the gas 3,-1,-5
the gentleman -5,-1,3
the habit -5,0,-2
the heater -5,-4,-2
the hotel -4,5,3
the ice -2,-3,-5
the key -1,-1,5
the kitchen 5,-1,-1
the knife 4,-2,-5
the lift 5,0,-1
the light -5,-1,-1
the lighter 5,-3,3
the little -2,-1,5
the long -5,-1,-1
the manager -2,5,1
the move -5,0,0
the owner 0,5,0
the papers 2,0,-5
the party 0,0,-5
the pe 5,2,5
the person 3,1,5
the phone -1,-2,-5
the pills 5,0,-1
the principal -4,5,1
the rain -5,-2,-5
the sea 3,-5,-3
the shed 5,-2,-3
the shower 5,4,0
the states 5,-1,0
the thing 5,-3,-3
the wall 5,0,3
the wifi -5,0,-2
the yard -5,-1,-4
them and -2,-1,5
them i 5,0,-1
then me -1,-5,4
then my -1,-1,-5
there $ -5,4,-3
there _ nobody 5,0,-3
they _ a -5,0,-2
they _ get 5,0,0
they _ him 3,-5,5
they _ i -5,0,0
they _ no -3,-5,0
they asked -1,0,5
they nerfed -5,-1,0
they told 4,-2,-5
they took -2,-5,-1
they want -5,-3,-1
they were 5,-2,-4
thing in 0,5,-2
things at -1,0,5
think _ it 5,0,0
think _ the 5,-2,0
think i -1,5,0
think its 2,0,5
think my 5,1,2
think of -1,-5,-1
think someone -5,-2,-4
think that -4,-5,1
thinking _ leaving -5,0,0
thinking _ taking 5,0,0
thinking the -5,0,0
third year -5,-1,-5
this . 5,0,0
this _ at 5,4,-2
this man 0,-5,2
this office -5,0,0
this weekend 5,-1,0
though i -5,4,3
thought , 5,0,0
thoughts are 5,-1,0
thoughts of -3,-2,-5
threatening _ kill 5,0,3
threatening to 5,0,3
threw the 0,0,5
through -1,-3,5
thrown -5,-4,0
throws plates 0,0,5
til -2,5,4
time , 0,-1,5
time . -5,-5,0
time i 5,-3,-4
time my -2,-1,5
timetable 1,-5,0
timetables 1,-5,0
to . 5,-2,-3
to _ about 1,-5,0
to _ anymore 5,-1,0
to _ asleep 5,0,0
to _ awake -5,-1,0
to _ being -5,-1,0
to _ body 2,5,-1
to _ existing 5,-1,0
to _ flat -2,1,5
to _ harm 5,0,0
to _ head -1,-5,-2
to _ here -5,-2,-1
to _ i -3,1,5
to _ into -5,-2,3
to _ is 5,0,3
to _ last -4,5,0
to _ my -2,-5,0
to _ other 4,-1,-5
to _ our -5,0,0
to _ out 5,-2,2
to _ roof -5,0,0
to _ station 0,-1,-5
to _ things 0,5,0
to _ us -1,-1,5
to _ when 5,-5,0
to _ who 5,-1,-1
to about -1,5,0
to an 5,1,-2
to be -2,-3,-5
to bed -2,-2,-5
to believe -4,5,1
to check 0,5,-1
to consume 5,0,0
to dance -2,-3,-5
to fall 5,0,0
to give -1,5,0
to inform -5,0,0
to join 4,-3,-5
to kill 5,-1,1
to osaka -3,0,-5
to share 0,5,0
to sign -4,-5,-1
to someone 5,0,-1
to submit -2,5,0
to swim -5,-2,0
to think -2,5,0
to us -5,2,0
to write -4,-3,5
tokyo . -5,0,0
told _ mother 5,0,0
told _ no -5,0,0
told _ she -1,-4,-5
told _ sister 2,0,-5
told the 5,-3,5
took _ whole 5,0,0
took my -1,-5,0
touch $ -2,-5,-1
touched _ how -1,-5,0
touched _ in 0,5,-2
touched her 0,5,0
touched my 0,5,-1
touching _ legs 0,5,-1
town _ me 5,-1,0
town has -5,-1,0
town is 5,0,-1
transferred $ -1,-4,-5
translator $ -5,-2,0
tree 5,-2,-5
tried _ rape 0,5,-2
tried to -5,-1,5
tuesday $ -5,0,-4
turned up -2,-4,5
twice . -5,1,0
twice _ week 1,0,5
twice this 0,0,5
twisted _ arm -1,-1,5
two $ -3,-5,-2
under _ blanket 0,5,0
under _ skirt 0,5,0
undokai $ -5,-1,-1
until _ had -4,-5,-1
up 4,5,3
up _ i -2,-3,-5
us in -5,4,-4
use the -5,0,0
vanish 5,-5,-1
vice _ is -1,5,0
violinist . 0,0,-5
visa $ -4,-1,-5
visits me 1,-1,-5
voice at -5,0,-4
vp -1,5,-3
waited at 0,2,-5
waites 2,-4,5
waiting _ me -3,-1,5
waiting to 0,0,-5
wake _ and -5,4,-1
walls 0,-5,5
want _ leave 4,-2,5
want _ rest 5,0,0
want _ wake 5,0,0
want is -5,-1,0
wanted it 5,0,0
wants _ to -5,0,-1
wants me -5,-4,1
warm $ -5,0,0
was _ as -3,3,5
was _ last 2,5,1
was _ my 0,5,5
was _ with -5,0,-4
was asleep -5,-1,-4
was forced 0,5,-1
was greeted -1,-5,-3
was hurt -5,0,0
was in 1,-5,3
was late -5,-3,-2
was moved 0,-5,-4
was spiked 0,5,0
washing $ -5,0,0
wasted 4,-1,-5
wasting 4,-1,-5
we _ alone -1,5,-4
we _ dating 0,5,0
we _ not -2,-5,5
wear a -4,-5,3
wears 5,-1,3
week $ -2,-4,-5
went _ the -5,-3,-1
went _ to -5,1,0
went up -5,0,0
were dating 0,5,0
were not 5,-1,0
what _ in -3,5,-1
what _ must -1,-2,5
what _ was 5,-1,0
what happens -3,-5,-3
what would 5,0,0
wheel 5,-4,5
when _ am 1,5,-2
when _ come 0,0,5
when _ has -1,5,-2
when _ was 2,5,-5
when its -5,0,-1
when me -2,5,-4
when nobody -5,4,-2
when we -5,-1,3
while he 1,-5,-2
who _ the -5,-2,-4
who pays -3,-3,-5
who sits 2,-1,-5
why _ i 5,0,0
will _ a 5,0,0
will _ be 0,-2,-5
will _ find -5,0,0
will _ from 5,0,-4
will _ if -5,0,0
will _ it 5,-1,-1
will _ take -1,5,-1
will drink 1,-5,-1
will finish 5,0,-1
will kill 2,-2,5
will lose -3,0,-5
will make 5,-3,1
will regret -5,0,-2
wills 4,-5,2
window $ -5,0,0
wine and -2,-5,-1
wins -3,-3,-5
winter , 5,0,-1
winter and 5,0,5
winter is 0,0,-5
wish _ was 5,-2,-2
with . 0,5,0
with _ cigarette 0,-2,5
with _ door -1,0,5
with _ hand 0,5,-1
with _ iron 0,-1,5
with _ kids -5,-1,-2
with _ stick 0,-3,5
with all 5,0,0
with any 5,0,0
with my -3,-4,-5
without _ , 4,-2,-5
without him 5,-1,3
woke up 5,-1,-5
work on -5,1,-4
work with 0,-5,-2
worried -4,-3,-5
worried that 5,0,0
would _ a -2,-1,-5
would _ do -5,-1,0
would _ for -3,-1,5
would _ me -5,0,3
would _ miss 5,-1,0
would have 5,-1,0
would kill -5,-1,5
would notice 5,-1,0
would say 5,-3,-3
would tell -1,1,-5
wrong _ and 3,-3,-5
year , -5,-1,-2
year . -5,-1,-1
year _ i -5,-1,0
year _ my 0,-5,-1
years , 5,0,0
years _ and -3,5,0
yell -2,-5,-2
yelled -2,-5,-2
yelles -2,-5,-2
yelling -4,-5,3
yes . -1,5,-4
yes _ i 0,5,0
yesterday 5,-1,2
yesterday $ 5,0,2
, $ 4,2,4
, _ . -4,-2,-3
, _ all 4,-1,0
, _ an 3,0,-4
, _ another -4,-1,3
, _ as 1,-1,4
, _ guy -1,-2,-4
, _ husband -1,-2,4
, _ in 1,1,-4
, _ needed -2,0,4
, _ no 4,-1,-1
, _ same 4,-3,-2
, _ say 0,-2,-4
, _ says 4,-2,4
, _ supervisor 4,2,3
, _ think 0,4,0
, _ we -1,4,-2
, _ words -4,0,2
, _ would 3,-4,1
, by -1,3,-4
, can -4,-1,-3
, dead -4,-1,-4
, for 0,2,-4
, long 4,-3,-1
, most 4,-3,0
, there -4,-1,-2
, they 4,1,2
, tonight 4,0,0
. _ hits 0,0,4
. _ just -1,4,0
. _ keep 4,0,0
. _ of 4,0,0
. _ they -4,0,0
. _ week 0,4,0
. all 4,0,0
. last 0,4,-1
2028 $ -4,-4,-4
2am -4,-1,-1
70 -4,-3,-4
9 $ -4,-2,-3
^ after 4,0,-3
^ all 0,-1,-4
^ alt -4,-3,-1
^ are -4,-1,-2
^ ayoko 4,-2,-3
^ beaten -2,-2,4
^ boyfriend 0,-2,4
^ end -4,-1,0
^ everything -3,-4,-3
^ finish -1,0,-4
^ forced -1,3,-4
^ guy -4,3,-2
^ had 4,-2,-2
^ hello -3,-3,-4
^ hit -4,-1,-4
^ husband -4,-1,-4
^ jumped -4,0,0
^ last 3,-4,-3
^ locked -4,-4,4
^ some 1,0,4
^ sometimes 4,-1,-2
^ swear 4,0,0
^ tell 4,-2,0
^ tired 4,-2,-1
^ told -4,-3,-2
^ took -4,-2,-1
^ whatever -1,-3,-4
^ woke 0,1,-4
^ yeah -4,-2,-2
_ _ hard -4,-3,-2
_ _ in -1,-4,-1
_ _ want 4,2,0
_ hard -4,-3,-2
a _ , -2,-4,1
a _ accident 0,-2,-4
a _ because -1,-2,4
a _ comes 4,-2,0
a _ driver -2,-3,4
a _ exposed 0,4,-2
a _ followed -2,-4,3
a _ from -3,2,-4
a _ grader 4,-1,-3
a _ hotel -1,4,0
a _ i -4,1,4
a _ in 4,2,3
a _ is -4,-1,1
a _ of 0,1,-4
a _ one 2,0,-4
a _ outside -1,0,4
a _ pulled -2,-4,0
a _ put 0,-4,-1
a _ room -1,-1,-4
a _ saying 3,0,4
a _ took -2,-4,2
a _ touched 0,4,0
a _ under 0,-3,4
a _ walked 0,3,-4
a _ when 1,-2,-4
a _ will -4,0,-1
a bigger -4,-2,-3
a bloke -3,4,0
a book -4,-1,4
a breakdown -4,0,0
a broom -4,0,2
a cake -4,0,-1
a cir -4,0,0
a coffee 0,-3,-4
a day 1,-3,4
a desk -4,-3,2
a dog -4,-1,-3
a female 0,4,0
a fork 0,-2,4
a group 0,1,4
a holiday 1,-4,-1
a joke -4,3,2
a key 0,-1,-4
a letter -4,-1,2
a line -4,4,-1
a little -4,-3,-2
a long 3,0,-4
a me -4,2,-2
a mess -4,0,-2
a note 0,-1,4
a proper -4,-1,-1
a senior -1,4,0
a stapler 0,0,4
a stranger -1,3,4
a third 0,-1,-4
a truck 4,0,-2
a wall -4,0,1
a week -2,-1,-4
about _ it -4,0,0
about _ things 4,0,0
about driving 4,0,0
about leaving 4,0,0
about money -4,0,-3
accounting 0,-2,-4
accounts 0,-2,-4
across the -1,0,4
af -4,-2,-3
afraid _ go 0,0,4
afraid _ he -2,0,-4
afraid _ what 4,0,2
afraid _ will -4,0,-2
afraid to -2,4,4
after _ years 4,-3,0
after i -4,-1,1
after that 4,0,0
after undokai -4,-1,0
again _ i -4,0,0
again _ its 2,0,4
again and -2,0,4
against _ in 0,4,0
against _ will -3,4,0
against my -4,0,2
all _ , -3,-3,4
all _ and -4,-2,-3
all _ us -1,-4,-2
all be 4,0,0
alone , -1,0,4
along the -2,-1,-4
already $ -4,-4,-3
alt , 3,4,-1
alt i 4,0,0
although i -1,4,-4
am _ alive 4,0,0
am _ bad 4,0,0
am _ burden 4,0,0
am _ great 4,0,0
am _ now -4,-1,-1
am _ scared -4,0,3
am _ sure -4,4,0
am _ with -4,-1,-4
am drowning -2,-1,-4
am fifty -4,0,-1
am frightened 4,0,3
am honest -4,-1,-1
am i -2,-1,-4
am on -4,1,-1
am one 4,0,0
am stuck 4,0,0
an _ man 0,4,-1
an email -4,-2,-1
and _ about 4,-1,-3
and _ are -4,-2,0
and _ back -3,4,-1
and _ froze 0,4,0
and _ half -3,-4,-2
and _ he 4,1,1
and _ her 1,-4,-2
and _ i 4,-4,3
and _ looked -2,4,0
and _ love -4,0,0
and _ need -1,4,-3
and _ no 2,-1,4
and _ not 3,4,1
and _ over -1,4,3
and _ school -4,0,-3
and _ still -4,1,0
and _ think 4,-1,1
and _ up -4,-1,-3
and _ watched 0,-4,-2
and _ will -4,0,3
and _ would 4,0,-1
and broke 0,0,-4
and calls -3,-3,4
and can -4,1,-3
and cried -4,0,0
and got -4,-1,-4
and his 4,-2,-4
and hit 4,0,0
and how -1,0,4
and just 4,0,0
and kept 4,0,-2
and left -1,-1,4
and nobody 2,0,4
and pushed 0,0,4
and screamed 0,0,-4
and shook 0,-4,0
and shouted 0,0,-4
and some 0,4,0
and stood 0,-1,-4
and thanked -1,-3,-4
and threw 2,-2,-4
and told -1,0,-4
and turned 4,-4,0
and will 1,0,4
angry _ me 4,-1,-3
angry with 4,-1,-3
another winter 4,-1,0
any _ in -4,0,0
anymore $ 3,-4,-1
anymore , 4,2,-2
anymore . -4,0,0
apartment _ to 0,0,-4
apartment and -2,-3,4
apartments 0,-4,2
are _ a -1,-3,-4
are _ when -1,0,4
are alone -1,4,-4
arms , 4,0,0
around $ 4,1,-1
arrange -4,-2,-2
arranged -4,-2,-2
as _ joke -3,-4,3
ask $ -2,-4,-2
ask _ every 4,0,0
ask _ i 0,0,4
ask a 0,-4,0
ask before 0,0,4
asked _ not -1,-4,-3
asked to -4,2,-1
assaulted _ the 0,-4,0
assaulted by 0,4,-1
assaulted me 0,4,3
at _ back 0,-1,-4
at _ bonenkai -4,1,-2
at _ festival 0,4,-1
at _ house 0,1,4
at _ konbini 4,0,-1
at _ point 4,0,0
at a -2,2,-4
at four 0,0,-4
at school 3,-1,-4
attacked my 0,-3,-4
away $ -2,-3,-4
baby $ 4,-1,-1
back . 3,4,-1
back _ and -1,1,-4
backs 0,-4,-4
bad $ -4,-3,-3
bad _ away 4,0,0
bad _ i 4,0,0
badly $ 0,-2,-4
badly _ i -4,-1,-1
balcony $ -3,4,-4
banging _ the 0,0,4
bangs on -2,-2,4
bar in -2,-2,4
barefoot -2,-1,-4
bargain -4,0,-1
bargains -4,0,-1
basically $ 0,-4,-1
bath $ -4,-1,-3
be $ 0,-1,-4
be _ dead 4,0,0
be _ death -4,-1,-1
be _ on -4,0,0
be _ than 4,0,0
be _ without 2,0,-4
be a 1,-4,-1
be at -4,0,0
be happier 0,-2,-4
be in -3,0,4
be more 4,0,0
be no 2,0,4
be relieved 4,-1,0
beat the -4,-1,-2
beats his 0,0,4
because 4,1,1
because _ father -4,0,-1
because _ him -1,-1,4
because _ is -4,0,3
because _ want 0,0,-4
because i 1,4,-2
becomes 4,-1,0
becoming 4,-1,0
bed . 0,4,0
been _ and 2,4,0
been _ me 0,1,4
been _ that -4,0,0
been in -4,-1,2
been on 1,-4,-1
been suicidal 4,0,0
been thinking -4,0,0
beers and -3,-1,-4
beg 3,-4,1
begged 3,-4,1
begging 3,-4,1
begs 3,-4,1
begun to 4,0,-1
being _ anymore 4,0,0
best _ here 0,4,-1
better _ me -4,0,0
better without -4,0,0
birds _ one -4,0,-4
birds with -4,0,-4
birthday $ 0,-4,-1
bit _ , -4,0,3
bit _ a -4,0,-3
black $ 4,-1,-1
blacked -2,4,1
bloke from -1,4,-2
blood pressure -3,-2,-4
board of -1,-2,-4
body _ the 4,3,-1
boe _ me -2,-1,-4
boe i 0,4,0
book $ -2,-1,-4
bored $ -4,-2,-2
bored by 0,-2,-4
bos -1,4,-4
boss $ -2,-4,2
boss _ at 0,-3,-4
boss _ if 0,4,0
boss kicked 0,0,-4
boss said -2,4,-3
boss say 0,4,0
boss slapped 0,0,4
bottle _ pills 4,0,0
bought the 4,0,0
box $ 4,4,2
boxed -4,-3,1
boxs -4,-3,1
boy _ my 2,-1,-4
boyfriend _ it -2,4,3
boyfriend does -4,3,1
boyfriend says 4,-1,-4
boys _ a 3,4,1
bridge _ my -4,0,-3
broke _ arm -4,0,3
brother $ 0,3,4
brother _ into 3,-4,0
brother _ the -3,-3,-4
brother in -3,1,-4
burn _ the -2,0,-4
burned my 4,-1,-2
burned the -1,-2,-4
but _ am -2,-1,4
but not 0,0,-4
but the -3,-4,-1
buying _ house -4,0,-1
by _ boyfriend 0,0,4
by _ i 3,4,-3
by _ kind -1,-2,-4
by friday 3,-3,-4
by two 0,-1,4
call _ . 0,4,-2
calls it -2,-3,4
calls me 0,-4,3
came _ to -1,-3,-4
came back -1,2,-4
came into -1,4,-2
came to -4,-3,-2
can _ him -4,0,4
can _ just -4,-1,-1
can _ leave 2,-2,4
can _ see -2,-4,0
can _ the -4,3,0
can _ think 1,0,-4
can someone 4,0,-1
car and -4,-1,-3
card _ my 0,-4,4
care 3,-3,-4
care _ i -4,-1,-1
care if 4,-2,-3
care of -4,0,0
carried -4,2,2
cat _ the -4,0,-2
catch myself -4,0,0
chair _ me 0,0,4
chair at -1,-1,4
chair to -4,-1,-2
changing room 0,4,-1
chase -1,-4,2
chased me -1,-1,4
chases -1,-4,2
chasing -1,-4,2
chew -3,-4,-4
children in 4,0,3
chuo line -2,4,-2
cir $ -4,-3,-1
city $ -4,-1,-3
city hall -2,-4,-2
class and -3,-2,-4
class wrote 4,0,0
close to 4,0,0
closed my 4,2,-2
closeted -2,-3,4
clothes _ and 2,4,0
clothes when 0,4,-1
coerce 0,4,-1
coerced into 0,4,-1
coerces 0,4,-1
coercing 0,4,-1
coffee _ the 0,-1,-4
colleague _ to -1,-4,4
colleague said -4,1,0
colleague tried 0,-3,4
colleague will -4,0,-1
come _ , 4,0,2
come out -2,-2,-4
comes _ my -3,4,2
comes _ when -1,-4,2
comes to -4,1,0
comforting 0,-1,-4
comforts 0,-1,-4
coming back 4,0,0
companion _ me -4,-2,0
con -4,0,-1
cons -4,0,-1
consent $ 0,4,0
considering 4,-2,-3
contest -4,-1,-2
continue living 4,0,0
contract , -4,-1,0
contract ? 4,0,0
cooker 1,-3,-4
could _ stand -3,4,0
could do 4,-2,0
could stay -4,0,0
councillor -4,0,1
courses -4,-3,0
coworker _ me -4,0,-2
coworker _ to -2,-1,-4
coworker says -1,-4,-1
coworkers $ -4,-2,-4
cried in -1,-3,-4
crying and -1,4,0
curtains -1,-3,-4
cut _ arm 2,-1,4
cut _ forehead 0,0,4
cut myself -4,0,0
cut up -4,-2,-2
dad $ -4,0,0
dad _ him 0,0,-4
day , -4,0,1
day _ the -4,-1,-2
day i 4,0,0
day is -4,0,0
dead , 4,0,0
deadline $ -4,-2,-2
death . 4,0,0
death _ me -4,-1,-1
deep and -3,0,4
demand 0,4,-3
demanded 0,4,-3
demandes 0,4,-3
demanding 0,4,-3
deserve _ be -4,-1,0
die _ do -4,0,0
die in 4,-1,0
die on 2,0,4
die than 4,0,0
died _ i -4,-1,-1
died a -4,0,0
dies in -4,0,0
director . 0,4,0
dishes -4,-3,-1
do _ , -4,0,0
do _ again -4,0,-1
do _ anymore -4,0,0
do _ call 1,0,4
do _ even -4,-3,0
do _ i 4,1,0
do _ kill -4,0,-3
do _ like -3,1,-4
do _ see -1,-4,-4
do _ tell -4,-3,-2
do _ to 4,2,-4
do _ wake -4,0,0
do badly -4,0,-1
do not -4,-3,-3
do they -4,-2,-1
do to 2,3,4
do what 4,-3,0
do you 2,-4,-1
doctor _ my 0,-4,-3
doctor touched 0,-4,0
does -3,4,-2
does _ count -4,4,-4
does _ get -4,0,0
does it 2,4,0
done , -4,0,0
done with 0,-4,-4
dose 4,0,0
dosed 4,0,0
doses 4,0,0
down _ idea -1,-4,0
down to 4,-3,-3
drafted 4,-1,-3
drag me 0,-4,4
drank 1,-4,-1
draw 1,4,-2
drink at 0,-4,0
drink the 4,-1,0
drinking . -3,-1,-4
drinks $ 0,-1,-4
driving _ the 4,-1,0
dropping -4,-2,-4
drops -4,-2,-4
drowning in -4,-2,-3
drugged and 0,4,0
drugged at 0,4,0
drums $ -1,-2,-4
drunk , 0,-4,-2
drunk _ say 0,4,0
easier _ i 4,0,0
eat , 4,3,0
ending things 4,0,0
english speaking -4,0,0
entered my 0,-4,2
evaluation -1,0,-4
evenings . 3,-2,-4
every morning -2,-1,-4
every single 4,-3,-4
everyone _ i -4,-2,-2
everyone if -4,-2,0
everything _ be -4,0,0
everything _ my -4,0,-3
everything is -4,-3,-3
ex got 0,-4,0
exhausting -4,-4,-4
exist anymore 4,0,0
eyeing -2,-4,3
failure 1,-1,-4
families 1,-4,2
family . -1,1,-4
family _ me 1,-4,-1
farewell _ and 4,0,0
fast _ my -4,0,3
father _ him -1,-4,-1
father in -2,-4,2
fault -4,-1,0
fear of 0,-1,4
february _ i 0,-1,4
feel dead -4,0,0
feel like 1,-4,-4
feel worthless 0,-1,-4
feeling 1,0,-4
feels -2,3,-4
fell down 0,0,-4
fight $ 0,3,4
figures 4,0,0
finals 4,-1,-1
find the -4,-2,-2
fingers _ me 0,4,0
first _ and -1,-2,-4
first _ i -4,0,-1
first year 4,0,-2
floor _ i 4,1,0
follow $ 4,0,2
followed _ into 0,4,-4
followed my 0,-4,-1
for , 4,-2,0
for _ and 0,4,0
for _ by -1,0,4
for _ renewal -1,4,0
for _ summer -4,-1,-1
for _ years 1,-4,0
for asking -2,0,4
for three 4,0,1
for weeks -4,0,-1
forearms 4,-1,-2
forever , 4,0,0
forgive -4,0,0
forty messages -2,-1,4
forward 4,-1,-2
found _ new 0,0,4
four $ 4,0,-4
friday $ 4,-4,-3
friday , -4,-1,3
fridge $ -4,-3,-1
friend , 0,-4,0
friend _ a 0,-4,0
friend _ in 2,-2,-4
friend _ with -4,-1,2
friend got -3,-4,0
friend says -3,-4,-2
friend was -3,3,-4
friend woke -2,4,0
friends boyfriend -1,-2,4
friends ex 0,-2,-4
friends here -1,-1,-4
friends husband -4,1,4
from _ and 2,-4,-3
from _ app -4,3,0
from tinder -2,-4,1
front _ everybody -3,-4,-4
front _ everyone -2,-2,4
front of 4,1,1
fuck -4,-2,2
fuck _ i 4,0,0
fuck it 4,0,-1
fuck this 4,0,0
fucked -3,4,0
fuckes -3,4,0
fucking -3,4,0
fucks -3,4,0
full of 4,-1,0
gay -3,4,-3
get _ insurance 4,0,0
get away -2,0,4
get it 4,-2,1
get up -4,-1,0
ghosts 4,-3,-4
girl _ the 0,4,2
girl i 4,0,0
girls in 0,4,-2
giv 2,-4,-1
give him 0,4,-1
give up 4,-1,-1
gives out 4,0,0
givs 0,-4,-1
givved 0,-4,-1
givving 0,-4,-1
go _ , -4,2,0
go _ bed 2,4,0
go _ for 4,0,0
go _ me -2,4,3
god _ let -4,0,-2
god is 4,0,0
gone _ , -4,-1,4
good $ 4,0,-2
googles 3,-1,-4
got _ knife 2,0,4
got _ on -4,4,2
got groped 0,4,0
got promoted -2,-3,-4
grabbed _ microphone 0,-2,-4
graduation _ i -4,0,0
grannies -1,-2,-4
greeted by 0,-4,-1
groped by 0,4,0
group _ men 0,1,4
group of 0,1,4
guy _ my 4,0,-3
guy _ tinder -2,-4,1
guys _ the 0,-1,4
habit of -4,0,2
had enough -3,-2,-4
had sex 0,4,-3
hammered -3,-1,-4
hammeres -3,-1,-4
hammering -3,-1,-4
hammers -3,-1,-4
hand between 0,4,0
hand on -3,3,4
hands . 1,4,0
hands upon 0,-4,1
happened -1,0,-4
happens to 1,-4,-3
har -3,2,4
hard to -4,0,0
hare -3,2,4
harm $ 4,-1,0
harming $ 4,0,0
has _ drinking -3,-1,-4
has _ her 0,1,-4
has _ himself 2,1,-4
has _ in -4,0,2
has _ key 0,0,-4
has _ that -4,-3,2
has written 0,0,-4
hate it -4,-1,-1
have _ a 4,-4,1
have _ ask 0,0,4
have _ back 4,0,3
have _ date 4,0,0
have _ enough -2,-1,-4
have _ farewell -4,0,-1
have _ having 4,-1,-2
have _ letters 4,0,0
have _ my 4,1,-3
have _ thinking -4,0,0
have _ to 1,-1,4
have decided -4,-1,-3
have reason -3,4,-1
have tried -4,0,-2
have wanted -4,0,-2
he _ and -4,0,1
he _ banging 0,0,4
he _ here -2,-1,4
he _ make 1,-1,-4
he _ outside 0,-4,-3
he _ so -1,-4,-1
he _ something 0,-1,4
he _ threatened 0,0,4
he _ violent 0,0,4
he attacked 0,-3,4
he cut -1,-4,-1
he does 0,2,4
he finds -1,-3,4
he gets -4,4,2
he had 1,1,-4
he has -4,2,1
he held -1,4,4
he hits 0,-2,4
he hurt 0,-2,-4
he leaves 0,-3,-4
he lock -3,4,1
he makes -3,-3,4
he say -1,4,0
he shot 0,-4,-3
he slammed 0,-4,-4
he slapped 0,-4,0
head . 0,0,4
head _ the 4,0,-2
head and -1,1,4
hear him -4,0,4
help _ is -1,0,4
help he -1,0,4
her , 4,2,3
her _ did 0,-1,4
her _ she -1,2,4
her arm -1,0,4
her arms 3,-4,-3
her bloke 0,-2,4
her room -3,4,-2
her son 2,-4,-1
here _ and -2,0,4
here _ i 4,0,-1
here _ me -4,0,1
here is -4,0,-3
here to -2,0,-4
him _ a -3,4,4
him _ and -3,0,-4
him _ stop -4,0,-1
him _ the -2,-1,-4
him because 0,1,-4
himself . 0,4,-2
himself _ the 4,0,-2
his _ at -4,-3,4
his _ between 0,4,0
his _ into -1,-1,4
his ankle -2,-2,-4
his car -1,-4,2
his father -2,-4,3
his hands 1,3,4
his own 4,-1,-2
his shoes 0,-4,-3
hit _ on -1,0,4
hit _ roof -4,0,-2
hokkaido $ -4,-2,-1
hold my -4,-3,1
holes -1,-4,2
home , -3,4,4
home ? 4,0,0
home _ i 4,0,-1
home from 1,2,4
home with 1,0,-4
honest 4,-2,-2
honestly _ want 4,0,0
hook -3,-4,-2
hope _ the 4,0,0
horse 1,-1,-4
hospitals 4,-3,4
host _ . 0,4,4
host _ came 0,-4,0
hostel -3,-4,-3
hot spring -1,0,-4
hotel _ and 0,4,-2
house and 2,0,4
how _ die 4,0,0
how _ end 4,0,0
how _ would -2,0,4
how i 3,0,4
how kind -1,-2,-4
how to 1,-2,-4
husband _ i 2,0,4
husband _ taken -1,-2,-4
husband strikes -2,0,-4
i _ already 4,-1,-3
i _ and 0,-1,4
i _ back -1,-4,-2
i _ black -4,-1,-2
i _ bored -4,-1,-1
i _ can -4,-1,1
i _ decided -4,-1,-3
i _ did 1,-4,0
i _ die 4,-2,-1
i _ drowning -2,-1,-4
i _ end 4,0,-1
i _ feel 3,2,-4
i _ felt -3,1,4
i _ fifty -4,0,-1
i _ get -3,0,-4
i _ given -2,-4,-1
i _ goodbye 4,0,0
i _ hired 0,-4,0
i _ hit 4,-1,-3
i _ honest -4,-1,-1
i _ hope 4,0,0
i _ just -4,-1,-1
i _ late -4,0,2
i _ left -4,-2,2
i _ make 3,0,4
i _ myself -3,-1,-4
i _ need 4,-1,0
i _ only 4,0,-3
i _ or -4,0,-4
i _ over 2,0,4
i _ reason -3,4,-1
i _ sad -3,-4,-3
i _ sick -3,-3,-4
i _ someone 2,-2,-4
i _ sooner -4,-1,0
i _ struck -1,-2,-4
i _ think 4,0,0
i _ took 4,0,0
i _ tried -4,0,-2
i _ wish -4,0,0
i _ worthless 0,-1,-4
i almost 3,-4,-2
i bombed -2,-4,-1
i break 4,-4,-2
i came 3,0,-4
i catch -4,0,0
i change -4,-1,0
i do -2,-4,-2
i drink 4,-1,0
i end -2,0,4
i failed -4,-1,-4
i fear -3,-1,4
i finish -4,-3,1
i have 1,-4,0
i help 4,0,0
i hid -4,-1,0
i hold 1,0,-4
i just -4,-4,-2
i kill 4,0,-3
i killed -4,0,0
i lie 4,0,0
i like -4,-2,1
i may -1,-1,-4
i might 4,-1,-4
i nearly 4,-2,0
i pray -4,-1,-3
i regret -1,4,-1
i report 2,-4,0
i sat 4,-3,0
i scratch -4,0,-1
i speak -4,-3,0
i stop 4,0,0
i tell -2,-4,-1
i walk -2,-1,-4
i will 2,-3,-4
idea $ -3,-4,-3
if _ had 2,-1,-4
if _ was -4,0,-4
if i 4,4,-1
if its -1,4,0
if she -1,-1,4
in _ ? 4,-1,-2
in _ and 4,4,2
in _ bathroom 4,1,2
in _ bed 0,-4,0
in _ car -4,0,-3
in _ city -4,-2,0
in _ closet -1,-2,-4
in _ form -4,-2,0
in _ is 3,-4,2
in _ next 2,2,-4
in _ of 4,1,4
in _ sea 4,0,-1
in _ storeroom 0,4,0
in _ wants -2,-4,0
in _ week 4,0,-3
in bed -2,4,-2
in confidence 4,-1,0
in drafts 4,-1,-2
in english 4,-1,-1
in front 4,1,1
in her -4,3,-2
in hospital 4,-1,-4
in it 0,4,0
in trouble -3,-1,-4
injuries 4,0,0
instagram $ -1,-2,-4
into _ flat 0,-4,2
into _ mountains -4,0,0
into his 0,-1,4
ironed 2,-4,-1
is 2,-4,2
is , 4,0,0
is _ about 4,0,-3
is _ down -4,-4,-3
is _ guy -2,0,4
is _ heavy 4,0,0
is _ his 2,2,4
is _ it 0,2,4
is _ last 4,0,0
is _ normal -4,-4,-3
is _ of -4,0,-3
is _ one 4,-1,1
is _ only -4,-1,-1
is _ point 4,-1,0
is _ suicide -4,0,0
is _ there 2,4,1
is _ until -4,0,-2
is _ with -2,-4,-3
is _ without 2,-2,4
is an 1,-4,0
is banging 0,0,4
is eighty 0,-3,-4
is getting -4,0,1
is going -4,-3,0
is hitting 0,0,4
is my -1,0,-4
is next 4,-1,-4
is no 0,-2,-4
is off -4,-3,-1
is out -4,-1,-1
is ready -1,-4,-1
is scared 0,0,-4
is threatening 2,0,4
is touching 0,4,0
island -4,0,0
it _ . -4,-3,-1
it _ better 4,0,-1
it _ for -3,3,4
it _ from -4,0,3
it _ that -3,1,4
it all 0,4,-2
it out -4,-1,-2
it rains -4,-2,-2
it up -4,1,-4
it will -4,-1,-4
its _ my -4,-1,-4
its _ on 4,0,0
its always -4,0,0
its coming 4,0,0
its in 3,1,-4
izakaya -3,2,-4
japan , 4,-1,-1
japan _ i 4,0,0
japan and -2,2,4
jealous $ 0,-1,4
jokes $ -4,-4,-4
jte _ my -4,2,-1
jumped _ me -4,-4,-1
jumped _ the 4,0,-1
just _ in 4,-2,0
just _ like -4,0,0
just need 4,-1,0
keep _ about 4,-2,-3
keep _ if -4,0,0
keep _ that -4,0,-1
keep my -3,4,4
keeps _ for -2,1,4
keeps _ he 3,-1,-4
keeps _ her 0,4,-4
keeps _ to -1,4,0
keeps me 4,-3,0
keeps sending -4,-2,-3
keeps trying 0,4,-3
kena -4,1,4
kept _ me -2,-4,3
keys _ the 0,-1,-4
keys and 0,0,4
kicking the 0,0,4
kids , 0,0,4
kids and 2,0,4
kill _ i -4,0,-2
kill _ on 4,0,0
kill yourself 4,0,0
killing _ at 4,0,0
kindly 2,-4,-3
kissed _ by 0,4,-2
knee and -1,4,0
kneeling 0,4,4
knife _ in -4,-1,-3
knife to 4,0,1
laid -4,-3,0
landlady -4,-2,2
landlord came -1,0,-4
landlord has 0,-4,-3
landlord is 0,0,-4
lang -2,-1,-4
last _ . -4,-1,-2
last _ he -1,4,4
last weekend 4,2,0
later $ -4,-4,-4
laughed $ 0,1,-4
law _ to -1,4,-1
leave _ job -4,0,0
leave me 4,-2,2
leaving . 0,0,4
leaving _ on 4,0,4
leaving notes 0,0,4
left , 0,0,4
leg _ the 4,3,0
let _ go 4,-1,-1
let _ have 0,0,4
let _ leave -1,1,4
let go -1,0,-4
letter . -4,-4,3
lifted -4,2,2
liftes -4,2,2
lifting -4,2,2
lifts -4,2,2
like _ am 4,0,0
like _ leave 4,0,-4
like _ my 4,0,0
like me -3,-3,-4
list $ -3,-4,0
little _ in 4,0,2
little brother -2,-3,-4
live since 4,0,0
living out -4,0,0
locked _ the 0,0,4
locks _ in 0,0,4
lonely $ -2,-3,-4
long _ i 4,0,0
look $ 4,-3,-3
look after 1,0,-4
lose my -4,-2,-1
losing _ mind -4,0,0
love _ and -4,3,0
love _ is -4,-1,3
love you 4,-1,0
machines -3,-2,-4
made a 3,-4,-4
made her 0,4,0
making 1,4,-3
man exposed 0,4,-2
man next 0,-2,4
man upstairs 4,-1,1
man with -1,-3,4
manages -4,-3,-4
many times 2,-4,0
mat 0,4,-3
mates 1,1,-4
math 4,0,3
maths 4,0,3
me $ 0,0,4
me _ and -4,4,3
me _ another -4,-2,-3
me _ at -2,-4,-3
me _ because -3,-2,-4
me _ from 3,4,2
me _ have -1,-4,-3
me _ husband -1,0,4
me _ in 4,-4,0
me _ into -1,0,-4
me _ is 4,-3,3
me _ keep 0,-4,3
me _ line -4,-4,-2
me _ me 4,-4,4
me _ messages -3,-4,-2
me _ morning 3,1,-4
me _ now -3,4,-1
me _ of -4,2,-1
me _ over 0,-1,-4
me _ photo 2,-4,2
me _ pic 1,0,4
me _ put -1,1,-4
me _ said 0,1,4
me _ she -4,1,1
me _ than 3,-1,-4
me _ think 4,-1,0
me _ want 4,0,-1
me _ was 0,4,-1
me _ work -1,-3,-4
me all -3,-4,1
me an -1,-2,-4
me cuts 4,0,-2
me feel 2,3,4
me forty -2,-1,4
me how -4,-1,-1
me into -1,1,4
me much 4,-1,-2
me not 2,-4,0
me pics -3,4,4
me the -4,-4,-3
me where -3,0,4
meant it -1,-2,-4
messages _ a 0,1,4
messages about 0,-2,-4
messages from 0,1,4
messing -4,0,2
might _ to -1,-1,4
min 4,3,-3
missed _ last -4,-1,0
monday , 4,0,0
money , 0,-1,-4
money _ my 0,-4,0
more $ -4,0,0
more than 0,4,1
morning , -4,-1,-3
morning _ i -1,2,4
mother $ 2,-3,4
mother at 0,4,-3
mould -4,-3,2
move $ -1,3,-4
moved $ -3,-4,3
moved my 0,4,1
moving $ -4,-3,-1
much longer -4,0,-2
my _ a -2,0,-4
my _ about -4,0,0
my _ after 4,-4,-2
my _ anyway -4,0,0
my _ broke -4,0,2
my _ by -1,-4,2
my _ choked -2,0,4
my _ contract 0,0,-4
my _ cuts -4,-1,-1
my _ dad 0,0,4
my _ day -4,0,0
my _ drew -2,0,-4
my _ ex 0,2,-4
my _ forced -3,4,-1
my _ friend 4,-3,-2
my _ funeral -4,0,0
my _ he 4,-4,1
my _ hits -4,-1,4
my _ husband -4,-3,2
my _ keep -4,-1,-1
my _ keys 0,0,4
my _ kicks -1,-1,4
my _ last -4,-3,1
my _ love -4,-1,-3
my _ made 4,-1,-1
my _ makes 1,-1,-4
my _ moved -1,-2,-4
my _ on -1,-3,-4
my _ pressure -3,-2,-4
my _ punched -2,0,4
my _ since -4,0,1
my _ supervisor 0,-4,1
my _ teacher -4,4,-3
my _ the 4,0,4
my _ were -1,4,-2
my _ without -1,-2,-4
my _ woke -2,4,0
my apartment -4,-3,2
my balcony 2,-4,-1
my birthday -2,0,-4
my blood -4,-2,-4
my brothers -4,-3,-3
my buddy 4,-4,0
my class -4,0,1
my clothes 2,1,-4
my daughter 3,-4,-3
my depression 4,0,0
my family 2,-4,2
my farewell -3,-4,-2
my favourite -3,-4,-3
my flatmate -1,-4,-1
my forehead 0,0,4
my gym 0,-4,-2
my hair -4,-2,2
my health -4,0,-1
my hip 4,-1,-2
my host -4,2,0
my husband -1,-4,4
my husbands -1,0,4
my knees -4,-2,-3
my last 4,-1,-1
my medication 2,-4,-4
my money 0,0,4
my pa -4,-4,-3
my person 0,4,0
my plants -2,0,-4
my private -4,2,0
my savings -2,0,-4
my school -2,4,0
my shorts 0,4,0
my soul 4,-1,-3
my telephone -2,-1,4
my therapist 0,-4,-2
my wedding -4,0,-2
my younger 4,-1,-1
myself _ . 4,0,0
myself _ much 4,0,0
myself but 4,0,0
myself for -4,0,-2
myself is 4,0,0
na _ , -4,-2,-1
name on 2,-4,3
nearly _ me -4,-1,-2
neck $ -4,-3,2
need a -3,-2,-4
needs to 4,0,0
neighbor , -1,0,-4
neighbor _ his -4,-2,1
neighbour beats 0,0,4
neighbour has 0,0,-4
never _ it -4,3,0
never been -1,-4,-3
new _ . -4,0,0
new _ and 0,-1,4
new _ is -3,-4,-1
new alt 1,4,-3
new year 3,-4,0
newsletter $ -4,-2,-2
next _ i 4,2,0
night _ put -2,1,4
night _ stood 4,-1,-4
night bus -4,-3,-2
night i 4,0,0
nights , 4,-1,-2
nights i -1,0,-4
no _ he -4,1,0
no _ now -4,-1,0
no idea -4,-1,-3
no reason 4,0,-2
no way -1,4,0
nobody _ believe -4,2,0
nobody _ me 2,-4,-4
noise $ -3,-2,4
non -2,-4,-4
not _ alive 4,0,0
not _ anyone 1,-4,-3
not _ do 4,-1,0
not _ following -2,-1,4
not _ go -2,0,-4
not _ him 4,4,-1
not _ home 4,-1,-1
not _ safe -3,-2,4
not _ why -4,-1,-1
not _ yes 0,4,0
not care 4,-4,0
not drive -4,4,-2
not have 4,-3,-1
not joking 3,-2,4
not just 4,0,0
not lock 4,0,-2
not matter 3,4,-3
not stay -4,0,0
not talk 1,0,-4
not tell 0,-4,0
not the 4,-2,1
note for 4,0,0
notes on 0,0,4
nothing _ to -4,0,-1
now 4,3,1
now its -1,-4,-4
now my -4,-1,-1
numb 4,-1,-1
nursing -3,1,-4
occasion 4,0,1
occasions 4,0,4
of _ he -4,2,4
of _ head -2,-1,4
of _ pills 4,0,0
of _ pupils 0,2,-4
of _ since 0,0,-4
of _ students 2,-4,-1
of _ tablets 4,0,0
of _ window 1,0,4
of _ year 4,-1,0
of boxes -4,0,-2
of everybody -3,-4,-4
of everyone -2,-2,4
of here -3,-1,-4
of him -4,2,1
of japan -4,0,-1
of killing 4,0,0
of me 2,4,-2
of men 0,1,4
of mine -4,2,0
of pills 4,-1,0
of sleeping 4,0,0
of the 2,4,0
of work 3,0,-4
off . 2,4,-1
off _ the -4,-1,0
office $ -4,-2,-3
often -4,0,0
ok -4,-2,1
old $ -2,-4,-1
old man 0,4,-2
on 3,2,-4
on $ -4,-3,-4
on _ back -1,-4,2
on _ bed 0,4,3
on _ bike 1,1,4
on _ chest 0,0,4
on _ chuo -2,4,-1
on _ door 3,-2,4
on _ face -4,0,-4
on _ in -1,4,-1
on _ knee -1,4,0
on _ my 4,0,0
on _ of -1,4,-3
on _ stairs 0,-4,1
on _ subject 0,-4,0
on _ table 2,-4,0
on by 2,-1,-4
on sundays -3,-4,0
once i -4,0,0
one , 3,4,-2
one _ i -2,0,4
one _ me -3,-3,-4
one _ the -4,4,4
one bad 4,0,0
one is -4,2,-1
one stone -4,0,-4
only if -4,3,-2
open in 1,-1,4
open my 0,2,4
or _ at 4,0,0
or _ no -3,4,0
or he 0,3,4
or i 4,4,-1
our alts 1,-4,-3
our neighbours 4,0,-2
out _ her -4,3,-3
out _ here -3,-1,-4
out _ the -4,-4,3
out from -4,-1,0
out here 4,0,4
out into -4,0,4
over _ and -3,-4,-1
over on -3,-1,-4
owe 0,2,4
own _ with 4,-1,-3
own funeral -4,0,0
paid _ my 1,-4,-2
paid for 0,-4,-1
parties 3,-3,-4
partner _ not -1,0,-4
partner has -4,0,0
passed away 1,-4,-2
pay for 4,-1,-2
pay is -4,0,0
pay the -1,-4,-1
percent -4,-4,-3
phone , -1,0,4
photographs _ me -3,1,-4
photographs of -3,1,-4
pic _ his -1,0,-4
picking 4,0,-1
picturing -2,4,-1
piece 4,0,-2
pieces 4,0,-2
plastered -4,1,-3
platform edge 4,0,0
play $ -4,0,-3
point _ being -4,0,0
pointless -1,-2,-4
pointless _ i 4,0,0
pointless and 4,0,0
praised me -1,-4,-2
prepare 4,-1,-2
preparing 4,-1,-2
pretended -4,2,-3
pretendes -4,2,-3
pretends -4,2,-3
principal _ a 0,4,-1
principal is -2,4,-1
proper -4,-2,-1
prospect -4,0,-1
pulled _ hair -4,-1,4
pulled a -2,-4,3
pulled me 0,-3,4
pulled my 0,2,-4
pulles 4,3,3
pulling 4,3,3
pulls 4,3,3
punches me 0,0,4
pushed the 0,-4,-4
put -1,-4,3
putting -1,-2,-4
quit $ -4,-3,-4
raped $ 0,4,0
raped at 0,4,0
rather not -3,-4,-1
re contracting -4,-1,0
reach -2,-4,-4
reads my 0,-4,-3
reason for -4,0,0
regret it -4,-3,-3
rejected -4,-3,-3
relapse 4,-1,-2
relapses 4,-1,-2
relapsing 4,-1,-2
relieved _ i 4,0,0
relieved if -4,-1,0
remain 4,-1,-1
remove -1,4,4
removed my 0,4,0
removes -1,4,4
removing -1,4,4
renew me 0,0,-4
renew my 0,-1,-4
replace -3,-1,-4
replaced -3,-1,-4
replacing -3,-1,-4
report $ -1,2,-4
request -2,-4,2
requesting -2,-4,2
residence _ and 0,-2,4
rid -2,4,-4
ride $ -1,4,0
rides -2,4,-4
riding -2,4,-4
roads 0,-3,4
roof today 4,0,0
room _ my 0,2,4
room by 0,-4,-2
roommate _ home 2,1,-4
roommates 4,-4,2
rope $ 0,-2,-4
round the -4,0,2
said _ was 4,-4,4
said she 2,-2,-4
sat on 0,-2,4
say i 0,4,3
say if 0,4,-1
say so 1,-4,-1
saying _ can 4,0,0
saying he 0,-1,4
says _ he -2,-1,-4
says _ his -1,-1,-4
says its 4,-3,1
says my -3,-1,-4
says sorry -4,-1,2
scare 4,-2,0
scares me 4,0,0
school , 4,-1,-1
school is -4,2,3
scratches -4,-3,-3
scratching 0,-2,-4
scratchs 0,-2,-4
seat _ the -2,-4,0
see _ end 4,0,0
see him -2,4,2
see what 4,3,-1
see why -4,0,0
sees -4,0,0
self _ since 4,0,0
sending me -4,-3,-2
sends me -1,-3,-4
sento -1,4,-1
sex _ him 0,4,-3
sex and 0,4,0
sexually _ me 0,4,-2
she 4,-2,1
she _ been -1,-3,4
she _ dead 4,0,0
she _ drink 4,-4,-1
she _ into -4,0,-3
she _ my -2,-2,4
she can -4,3,-2
she does 4,-2,0
she threw 0,0,-4
she tried 4,0,-1
she wants -4,-1,-2
shin 4,0,1
shins 4,0,1
shock 0,-4,-3
shocked 0,-4,-3
shop , 4,-3,1
shopping -3,-4,-3
shops -3,-4,-3
should _ go -4,0,0
should i -2,-4,-4
showed _ cuts 4,0,-2
shower $ 0,4,1
shown me -4,3,0
since august -4,0,0
since friday -3,-1,4
sinks -2,-1,-4
sit _ to 0,-4,0
sit next 0,-4,0
sits at 0,-1,-4
six _ and 4,1,0
slapped my -1,4,-4
slaughtering -2,-4,-3
sleep all -4,0,0
sleeping _ , 4,0,0
sleeping on 0,-4,-1
sleeps 0,4,0
sleeves $ 4,0,-2
smell of -1,-4,0
snack 0,-4,-1
snacks 0,-4,-1
snapped -4,-1,-4
sneezed -4,-2,-4
sneezing -4,-2,-4
snow _ the 4,0,0
so _ at -4,0,-1
so _ friend 0,4,-3
so _ na 4,0,0
so bad -4,-1,-2
so cold -4,-1,-1
so he -4,0,-1
some _ guy 0,4,-1
some asshole 0,3,4
some days 4,0,0
some nights 0,0,-4
some weeks 4,0,0
somebody _ my -2,4,2
someone _ me -3,3,-4
someone _ to 0,1,4
someone sprayed -1,0,4
someones _ in -4,0,3
son . 0,-4,1
son _ me -1,0,4
son has 4,-1,-1
sorry for 4,0,1
sorry po 0,4,0
space -4,-2,-2
sports day -4,-3,-2
spray -1,0,4
sprayes -1,0,4
spraying -1,0,4
sprays -1,0,4
squeez -1,-1,4
squeeze -1,-1,4
squeezes -1,-1,4
squeezing -1,-1,4
squeezs -1,-1,4
stage -4,-1,-1
stairs $ 4,0,-1
standing 4,0,2
started _ myself 4,0,0
started _ think 4,0,0
stay $ -3,-4,-3
stay . -4,0,0
stay until 1,-2,-4
stomach $ 0,-2,4
stomach and 0,-4,1
stop following -2,-1,4
stop when -4,4,-3
stopped _ the -2,0,4
strangers -1,4,3
street . -1,-4,1
struggle -4,-1,0
student _ hit -1,0,4
student _ in 4,0,2
student _ the -4,-1,-2
student pulled -2,-4,-4
students $ -4,-1,2
students _ in -4,0,0
students _ me -4,-2,-4
students _ the 0,4,1
students _ to -4,0,-4
stuff 0,-4,-4
stupid 1,-4,0
suicidal and 4,0,0
sundays $ -3,-4,0
supervisor hit 0,0,4
supervisor keeps 0,1,-4
supervisor pushed 0,0,4
supervisor threw 0,0,4
support 4,0,-1
supported 4,0,-1
sure _ i -4,0,0
swallowed a 4,-1,0
swears 4,0,-1
swinging -1,-4,-3
swings -1,-4,-3
sword -1,0,4
swords -1,0,4
table , -1,4,-1
table . 4,0,0
tables -3,4,1
take _ of -4,-1,-3
take me 4,3,-1
takes 4,-4,1
taking _ of -1,-4,3
talking $ -2,-2,-4
taxi driver -2,0,4
teach , -4,0,0
teacher hit 0,0,4
tell _ . -4,0,0
tell _ boe -2,4,0
tell him -4,-1,1
tell the -1,1,-4
telling anyone -4,0,0
tells me -4,-2,2
tempted to 4,0,0
tempting 4,0,0
terminated -4,-4,-2
terminates -4,-4,-2
thank me -4,-2,-4
thanked _ . -1,-1,-4
that _ does -4,-2,0
that _ have 3,-1,-4
that _ mother -4,-1,1
that _ speak -4,-2,-2
that _ teacher 0,-4,3
that a -2,-4,-3
that her -4,3,4
that if 2,0,4
that nobody 1,-4,2
that says -4,0,1
that they -4,-3,-1
the _ , 0,-4,3
the _ about -4,-1,-2
the _ again 1,2,4
the _ against 2,-2,4
the _ because -2,-4,1
the _ behind 4,-2,-3
the _ bit -4,0,-3
the _ comes -2,-4,-4
the _ edge 4,0,0
the _ end -4,0,4
the _ festival -2,-3,-4
the _ grabbed 0,4,1
the _ hotel 0,-4,-1
the _ into 4,0,0
the _ keeps 4,-2,-1
the _ lady -4,0,-3
the _ off 0,4,1
the _ office -4,-2,-1
the _ or 0,-4,1
the _ paper 4,0,0
the _ play -1,-1,-4
the _ said 2,-4,-2
the _ say 4,2,0
the _ spring -1,0,-4
the _ thing 4,-1,3
the _ was -4,-2,-2
the _ way 4,-1,-1
the alts -4,2,4
the best -4,-2,-2
the blanket -1,4,0
the body 4,0,0
the bonenkai -3,-2,-4
the boy -1,-1,4
the boys -2,-4,2
the budget -4,0,0
the changing 0,4,-1
the chuo -2,4,-2
the closet -1,-2,4
the collar -1,0,-4
the copier -2,-4,-4
the dark -4,-1,-2
the deer -4,-2,-4
the dentist -4,-3,-4
the dormitory 4,0,2
the embassy 0,0,-4
the futon -1,-2,-4
the girls -4,3,-1
the gun 1,-1,4
the hand -2,-1,4
the hot -1,0,-4
the insurance 4,0,-2
the letters 2,-4,-2
the list -2,-4,-3
the microphone -1,-4,-4
the noise 0,-2,4
the only -4,-2,3
the pension 0,-2,-4
the piano -2,0,-4
the plane 4,0,0
the platform 4,0,1
the pool -3,-3,-4
the right 4,0,0
the sake 0,0,-4
the second -4,-1,4
the sheet -1,4,0
the silence -4,-1,-1
the sink 0,-1,-4
the ski -1,-1,-4
the sports 4,-2,-1
the step 4,-2,3
the storeroom 0,4,0
the subject 0,-4,0
the table -1,4,2
the teachers -1,-3,4
the third -2,-1,4
the tie 4,-4,1
the town -4,1,-2
the view 1,0,-4
the village -4,-1,1
the walls -4,-2,-1
the way 4,-2,-1
the winter -4,-1,-1
the workload -4,0,0
then _ it 4,1,0
there _ i 4,0,-1
there _ no -1,-2,-4
there a 4,4,-3
there was -4,-4,-2
they _ taken -1,-2,4
they _ us 0,-4,-3
they all -3,2,-4
they cut 0,-1,4
they did 4,-4,-3
they forced 0,-4,0
they found 3,0,-4
they kicked 0,-4,3
thigh under 0,4,-1
thing $ 4,-3,1
thing _ me 4,0,-2
thing keeping 4,0,-1
think _ coworker 2,0,-4
think it 4,0,0
thinking to 4,0,0
this _ but -4,0,0
this guy -1,4,-2
this heat -3,-1,-4
this is 4,-1,-1
this month 4,2,1
this point 4,0,0
this printer -4,0,0
this winter -2,0,-4
though $ 4,1,0
thread -4,-3,-2
threatened _ kill -1,0,4
threatened to -4,-4,-1
threatens to 0,2,-4
three weeks 2,0,-4
three years -4,0,-2
threw _ on 0,0,-4
threw up 3,0,-4
through _ , -3,3,4
through the 4,-3,1
throw my -3,0,-4
throwed -3,-4,4
throwes -3,-4,4
throwing -2,-4,2
thursdays -3,0,-4
ticket _ the 4,0,0
ticket to 4,0,0
till it 4,-2,1
time -4,4,2
time _ would -4,0,0
time and -3,-2,-4
time the 1,-1,-4
times _ month 4,3,1
times this 4,3,1
tired . -4,0,0
tired to 4,-1,0
to _ all -4,-3,0
to _ back 0,-4,1
to _ door -1,1,-4
to _ down 4,-4,1
to _ her 4,-4,-3
to _ his 4,-2,-3
to _ let 1,4,0
to _ so -4,0,0
to _ tonight -4,0,0
to buy -4,0,-3
to diet -4,-1,-2
to do -1,0,-4
to each 1,-1,-4
to fix -4,-4,-4
to his 4,2,0
to hold -4,1,1
to myself -1,-4,-2
to reach 4,-4,-2
to rest 4,-1,0
to sit -4,2,0
to sleep 4,1,0
to stay -4,1,-1
to that -4,-3,0
to use -3,-4,0
to wake 4,-1,-3
to work -1,-4,0
today $ 0,-4,-2
told _ he 0,-4,0
told _ her 0,4,-1
told _ i -4,-4,-2
told _ that -1,-4,0
tonight $ 2,-2,-4
too $ -4,0,1
too _ to -4,-4,0
too far -4,4,-2
took _ bunch -4,-1,0
took _ car -1,0,4
took _ day -4,-1,-1
took _ home -1,-1,-4
took _ my -4,3,1
took _ of 2,-4,-4
took her -1,4,0
took pills 4,0,0
top of -1,4,-3
touch him -2,4,0
touched _ the -4,-3,-1
touched by -4,0,-1
train . 0,0,-4
train _ morning -1,4,0
train i 1,-1,4
train this -1,4,0
train was -1,4,0
trans 0,-1,-4
tried _ break 0,0,4
tried _ end -4,0,-2
tried _ get 0,4,-4
tried _ overdose 4,0,0
trouble $ -2,-1,-4
trying to 2,3,-4
twenty 4,4,-4
two _ and -3,-4,-2
two _ with -2,0,-4
two birds -4,0,-4
two months -4,-1,0
two weeks -4,-1,-4
types 4,-1,-3
typhoon _ my -1,-1,-4
typing 4,-1,-3
under a -4,-4,-2
under the 3,3,4
until _ , 4,0,0
until _ can 4,0,1
until he -3,-1,4
up _ a -4,-2,4
up _ my -4,-3,3
up and -3,4,-4
up by 0,1,4
up for 4,0,-2
up to -4,-1,-2
upon the 0,0,4
us _ he 2,-1,-4
van -4,-2,1
video $ 0,-3,-4
violence , -1,0,4
voice _ me -4,0,-4
waited _ me -1,0,4
waited for -1,0,4
waiting _ the -3,-4,0
waiting outside 0,0,4
wake up 4,3,-4
walked _ the 4,0,-1
wall and 0,0,4
want _ finish 4,0,0
want _ get -3,-4,0
want _ suicide 4,0,0
want _ teach -4,0,0
want a -4,0,0
want it 3,4,0
want me -1,3,-4
want my -4,-2,0
wants _ be 2,4,0
wants _ move -2,-4,0
wants _ take -1,-4,0
wants my 4,-3,-1
was _ drunk -4,4,-3
was _ on -2,-4,2
was an -4,-4,-1
was beaten -1,-3,4
was hired 0,-4,0
was hit -4,-1,-3
was me 4,-4,0
was only -2,-4,1
was praised 0,-4,0
was rather -4,0,-1
was struck -1,-2,-4
way _ and -3,-3,4
way to 1,-4,-1
we _ it -4,0,0
we _ the -4,-4,-3
we _ to -4,0,-2
we do -4,-1,-2
we slept 0,-1,4
we were -2,3,-4
weathers -4,-2,-4
week , -4,0,-4
week he 0,-1,4
weeks $ -4,-2,-3
went down -4,-2,-2
were _ . -4,0,-3
what _ do -1,-4,1
what happened -1,4,0
when _ asked -1,-4,0
when _ saw -4,0,0
where _ am 4,0,0
while _ slept 0,4,4
who _ tell -1,-1,4
who beats 0,0,4
who is 0,4,-4
who must 4,-2,-2
who will 0,-4,-2
whole _ ride -1,4,0
whom i -1,-1,4
why _ am 4,0,0
why _ you -4,-2,-1
wife _ to -4,0,0
wife brother -4,0,1
wife has -1,0,4
will _ come 4,-1,-2
will _ more -3,-1,-4
will _ myself 4,0,-1
will _ out -4,-2,0
will _ see -4,0,0
will _ to -3,2,4
will _ up 0,0,-4
will all 4,0,0
will and 1,0,-4
will die -4,0,-2
will find 4,0,-2
will just 4,0,0
will miss 1,-1,-4
will my -4,-2,-3
will say -4,0,0
will tell 2,4,0
wis -1,4,-4
wise -1,4,-4
wish the 4,-2,-2
wishing _ was 4,0,0
wishing i 4,0,0
with _ , 1,-2,-4
with _ at -4,-2,-3
with _ baseball 0,0,4
with _ because 3,1,-4
with _ broom -4,0,2
with _ by -1,-1,4
with _ director 0,4,0
with _ for -3,4,0
with _ fork 0,-2,4
with _ i -1,3,4
with _ in 4,-4,1
with _ new -2,0,4
with _ on 2,4,-1
with _ stone -4,0,-4
with _ supervisor 0,-4,-4
with _ when 4,0,-2
with two -3,-2,4
woke _ with -4,3,-4
woke to -2,4,0
wonder -4,-2,0
work _ him 0,-4,0
work and 0,2,4
work for -4,0,-1
work tomorrow 4,0,0
world $ 4,0,0
worry -4,-2,-4
worth 0,-3,-4
would _ , 1,0,4
would _ better -4,-1,-1
would _ if 1,-2,-4
would _ let -2,4,-2
would _ like 4,0,0
would _ not -4,-1,-1
would _ over 4,0,0
would _ relieved 4,-1,0
would anyone -4,-1,0
would make -4,2,-1
would my 4,0,0
would put 4,0,-1
would the 4,-1,-1
wrist $ 2,-1,-4
writing _ my 4,0,-2
wrote in -4,0,0
wrote my 4,0,0
wrote that 4,0,0
year told 4,0,-2
years _ , -2,4,0
you _ , -4,-1,-1
you _ just -4,0,0
, _ cold -3,-1,-1
, _ father 0,-1,3
, _ here -3,-1,0
, _ if 3,0,-1
, _ just -3,-1,-3
, _ know 3,3,-1
, _ of 3,-2,-2
, _ off -3,0,3
, _ only -3,1,2
, _ out -2,3,2
, _ said 1,-3,3
, _ so -3,0,0
, _ want -3,-1,-1
, another -2,-2,-3
, better 3,0,0
, does -2,-1,-3
, i -1,0,-3
, if 3,-1,-1
, last -3,0,2
, on 3,-2,0
, please 1,3,1
, say -1,-3,-1
, thank 3,0,0
, this 3,0,0
. _ did -1,-1,3
. _ it 3,-1,-1
. _ were -3,2,-2
. and 3,0,-2
. now 3,-1,2
. the -3,2,2
2nd 1,-1,-3
3 _ in 0,0,3
3 times 3,0,0
9th 3,0,0
? _ do 3,0,0
? not 3,0,0
^ 3 -3,-1,-2
^ ah -3,-3,0
^ am -2,-1,-3
^ an 3,1,-2
^ another 1,-3,-3
^ been 3,-2,-3
^ burned 0,-3,3
^ eish -2,-2,-3
^ everyone 2,-3,-1
^ ex -1,0,3
^ feeling 3,0,0
^ goodbye -3,0,-1
^ honestly 0,-2,-3
^ july -1,-3,-3
^ kindly -3,-2,-1
^ kocho -1,-3,-1
^ living 1,-1,-3
^ ngl 3,0,-1
^ old -1,-3,-3
^ ready -1,0,-3
^ scared -3,-2,-1
^ should 0,-3,-2
^ since 3,-1,-1
^ suicide -2,-3,-1
^ teacher -1,-2,-3
^ three -2,1,3
^ village -2,-2,-3
^ were -3,0,-1
^ where -2,-1,-3
^ work 1,0,-3
_ . 3,0,0
_ _ 3,-2,1
_ _ i 3,2,-2
_ _ its -3,0,0
_ _ see 0,0,3
_ _ the 1,-3,-2
_ _ with 2,-3,-2
_ in -3,-3,-1
_ want 3,3,0
a _ alt -3,1,-1
a _ bar 0,-3,0
a _ bottle 3,0,-2
a _ box -3,-2,-3
a _ came 2,-3,2
a _ card 3,-1,-1
a _ end 3,0,0
a _ got -2,-2,-3
a _ groped 0,3,-1
a _ here -3,-2,-1
a _ party 0,3,0
a _ professor 0,-3,0
a _ says 1,3,0
a _ slapped 0,-1,3
a _ student -2,0,3
a bother 3,0,0
a colleague -3,0,-1
a cup -2,-2,3
a dick 0,3,-3
a fight -2,-3,0
a file -1,0,3
a film 0,-1,-3
a first 1,0,-3
a form 3,0,-3
a hammer 0,-1,3
a heart -3,0,0
a hook -3,-2,-1
a killer -3,-1,-1
a list -3,0,-1
a look 1,-3,1
a mistake 3,-1,-1
a picture -3,-2,0
a police 0,-1,-3
a pupil -3,0,-2
a really 3,0,0
a row 0,0,3
a second 2,-1,-3
a students -1,1,3
a taxi -2,-1,3
a very -3,0,0
a younger -2,0,-3
about _ a 3,0,0
about _ all -3,-1,-1
about _ every 3,0,-2
about _ japanese 0,-3,-1
about _ when -3,-1,0
about her -3,-1,0
about the 1,-3,-2
about walking -3,0,0
accompany -1,3,-3
acquaintance -1,3,1
actually -3,-1,-3
advantage of -3,1,-2
advise -1,-3,-2
afford to 0,0,3
afraid i 1,0,3
afraid that -2,0,-3
after _ party 0,-3,0
after jet -3,0,0
after me -2,-3,0
after the -3,-1,-3
again _ night 3,0,0
again last 3,0,0
against _ on 0,0,-3
ago _ i -3,0,0
all _ leave -3,0,-1
all in 3,-1,-3
all over -3,0,3
all right -3,-1,-2
all the 3,-2,-2
all weekend -3,0,-1
almost did -1,-3,0
alone in -3,2,0
already _ i -3,0,0
already and -3,0,0
alt _ reported 0,2,-3
alt at -3,0,0
alt has -1,3,-3
alt here 3,0,2
alt is -2,-3,0
although _ had -1,-1,-3
alts _ that -2,-1,-3
always $ 3,0,-3
am _ a 3,-2,-1
am _ afraid -3,0,-2
am _ followed -1,0,3
am _ going 3,0,0
am _ my 0,-3,-2
am _ on 1,-1,-3
am _ to -1,-3,-3
am _ up -3,-3,0
am afraid -1,-1,3
am ashamed 3,-1,1
am cutting 3,0,0
am doing -3,0,-2
am exhausted -3,0,-2
am gay -3,0,2
am gone 3,0,-2
am here 3,0,0
am hiding -1,0,3
am holding 3,0,-1
am lonely -3,0,-2
am ready -3,0,-1
am scared 1,-3,3
am terrified -2,0,3
am the -3,0,0
am too 0,-3,-3
an _ to 0,-3,0
an answer -3,2,-1
an attempt 3,0,0
an earthquake -1,0,-3
an essay 3,0,0
an official 0,2,-3
and _ all -3,2,0
and _ and -3,-1,-3
and _ at 3,1,2
and _ believe 3,0,-2
and _ by 0,2,-3
and _ coming -2,-1,-3
and _ does 0,-1,3
and _ got -2,-3,-2
and _ here -2,3,-1
and _ himself -1,1,-3
and _ hurt -3,0,0
and _ kids -3,-3,-1
and _ leave 3,0,0
and _ may 0,-2,-3
and _ mean 3,0,1
and _ next -1,-2,-3
and _ off 0,0,-3
and _ only 3,-1,-2
and _ that -2,-3,3
and _ them -3,0,2
and _ told 1,-2,3
and _ week 0,-1,3
and _ when -1,3,1
and _ woke -2,3,0
and bangs 0,-1,3
and do -1,3,-3
and forced 0,3,-1
and groped 0,3,-1
and hits 0,0,3
and it -1,-3,-3
and nothing -3,0,-2
and now 2,0,-3
and took 3,3,2
and wait -2,0,-3
and wants -3,1,-2
angry $ -2,-1,3
another _ . 3,-1,0
another _ is 2,-3,0
another job -3,0,0
answer $ 2,3,-1
anyone i 3,0,-1
apartment . 1,-2,3
apartment _ night 0,-2,3
apartment at 0,-3,-1
appetite -3,-1,-3
are a 3,-1,0
are so 3,0,-2
arm so -2,0,3
arms $ 3,-1,-2
around , -2,-2,-3
around _ throat 0,0,3
arsed -3,0,-1
as _ i 2,3,0
as the 2,-2,-3
ashamed to 3,0,-1
asked _ happens 3,0,0
asked for -1,2,-3
asked him -1,1,-3
asked my 3,0,0
asking , -2,-3,0
asking _ i -3,1,-1
asleep on -3,0,0
assembly 0,-1,-3
at $ -1,0,-3
at _ airport -2,-3,-2
at _ apartment -1,-2,-3
at _ beach 3,-2,0
at _ because -3,-2,-3
at _ chance -3,0,-1
at _ farewell -2,-3,-2
at _ head 3,0,3
at _ is 3,-1,-2
at _ nomikai 0,3,-2
at _ pool -2,-3,2
at _ told 1,3,-3
at _ when -1,-3,0
at _ work 0,1,3
at shogi 0,-1,-3
at undokai -1,-3,-1
attempted _ in 3,0,0
attempted to 0,-2,-3
away . -2,1,-3
away _ i -3,-1,0
away my 3,0,0
back the -1,-2,-3
bad , -3,-1,-1
bad _ now -3,0,-1
bad feeling -3,0,0
bad right -3,0,-1
bad that 3,0,0
ban -3,-1,-3
bats -2,-3,3
be _ . -3,-1,-2
be _ already 3,0,0
be _ as 3,0,0
be _ at -2,0,-3
be _ bother 3,0,0
be _ but 3,0,0
be _ for -3,-2,0
be _ her 3,0,0
be _ me -3,-1,-1
be _ to 2,3,-1
be _ when 1,-1,-3
be glad -3,0,0
be over 3,0,0
be sad 1,0,-3
be there -3,-1,-1
beach party 3,-2,0
beating his 0,0,3
beats me -1,-3,-2
because _ my -1,-2,3
because _ was 0,3,-3
because _ will -3,0,0
bed _ i -1,3,0
bed and 1,3,2
been _ , -1,-2,-3
been _ . -2,-3,-2
been _ how 3,0,-1
been _ off -3,0,0
been _ thoughts -3,0,0
been drinking 3,-2,1
been getting -3,-3,1
been giving 3,0,-2
been here -3,-1,0
behind me 0,-3,2
being _ , 3,-2,-2
being _ . 0,-1,-3
being _ on 2,3,-1
being alone 0,3,-2
believe _ my 3,0,0
believe me -3,2,-3
best friend 3,-1,-1
better if 3,-1,0
better off 3,0,-1
binder -1,-3,-3
binder $ 0,-3,-3
black -2,1,3
bleeding $ -3,-1,-3
block 2,-2,3
bloke , 0,-2,3
board $ 0,-2,3
board _ education 0,-2,-3
bonenkai $ -3,-2,-1
bones 1,-1,3
bored _ my 0,-2,-3
boss _ he -2,2,-3
boss _ not 0,3,-2
boss keeps 0,-3,2
boss will -2,3,-1
bothered 3,-1,-1
bothering 3,-1,-1
box -3,-3,2
boy _ a -1,-1,3
boyfriend _ i -3,-3,0
boyfriend _ not 0,-1,3
boyfriend and -3,-3,0
boyfriend has 0,1,3
boyfriend punched 0,0,3
boyfriend put 0,-3,2
break up 0,-3,-1
breakup -1,-3,-1
breathe $ 3,2,-1
breathing _ my -2,-2,-3
bridge by -2,0,-3
broke her -2,-2,-3
bruises $ 0,0,3
burn my 3,0,2
burning myself -3,0,0
bus has -3,-3,1
business 0,1,-3
but _ -3,0,-1
but _ _ -3,0,-1
but _ did -2,3,2
but _ night -2,0,3
but me 3,0,0
butt every 0,3,-1
buy a -3,0,0
by _ arm 0,-3,3
by _ boss 0,1,3
by _ fella 0,0,3
by _ host 0,1,3
by _ parent 0,0,3
by _ stranger 0,3,0
by _ uncle 0,3,-3
by a -2,0,-3
by his -3,-2,3
call home -2,-2,3
calls _ a -1,-2,3
calms me -3,0,-1
cam 0,1,3
came 0,3,3
came in -3,2,-1
camera -2,3,3
camera _ the 0,2,-3
can _ afford 0,0,3
can _ breathe -3,2,-2
can _ bring -3,0,0
can _ carry -3,0,-2
can _ get -3,0,-1
can do -3,-1,0
can not -1,1,-3
can see -2,0,3
cane -3,-2,0
caned -3,-2,0
canes -3,-2,0
caning -3,-2,0
cans -3,-2,0
car _ a 0,-1,3
car _ and -3,-2,2
car _ my -1,-3,-2
car in 2,-1,-3
car park 0,-3,-1
case $ 0,-1,3
cat _ i -3,0,0
chap 3,-2,-3
chatting 0,-1,-3
cherry trees 3,0,0
chest and -1,2,3
children , -3,0,-1
children . 1,-1,3
children _ the 2,0,3
choked _ last -2,0,3
christmas $ -2,-2,-3
chuck 3,-3,3
chucked a -1,-3,3
chuckes 3,-3,3
chucking 3,-3,3
chucks 3,-3,3
church -3,-2,-2
cigarettes 3,-2,1
class _ her 0,-2,-3
class _ me 1,-1,3
classes $ -1,-1,-3
cleaned the 3,0,-2
cliff 3,0,-1
cliffs 3,0,-1
clipboard $ 0,-1,3
closed _ door 0,3,-1
closed the -1,3,-1
clothes _ i -1,3,0
co teacher -2,3,-1
coach _ the -1,-2,3
collar and 0,-1,3
colleague got -2,-3,-3
colleague has -2,-1,-3
colleague was 0,3,0
college -3,0,0
come _ and -3,3,-1
come to -3,-1,3
coming home -1,2,-3
conference -1,2,-3
conference . 0,3,0
contract _ not 0,-3,0
contract is 0,-3,-1
cook $ -1,0,-3
cooking $ -1,-1,-3
cop 3,-1,2
coping 3,-1,2
copped 3,-1,2
copping 3,-1,2
cops 3,-1,2
couch -2,3,1
could _ go -2,-3,-1
count the -3,0,0
cousin in -3,-1,-2
coworker told -1,-3,1
creeped 3,3,0
creepes 3,3,0
creeping 3,3,0
creeps 3,3,0
crime -3,-2,-2
cross the 2,0,3
crotch $ 0,3,0
crowded train -1,3,0
cut class -3,0,0
cycle -3,-1,0
cycled -3,-1,0
cycling -3,-1,0
dad _ he 3,0,0
dad came 0,-2,3
dad said 3,0,0
dance floor -1,3,-1
danger $ -3,-1,1
dark 3,-2,-3
date in -3,0,-1
day _ work -3,1,0
day at -3,0,0
days $ 3,-2,-2
dead _ job -3,0,0
decided 1,-3,-2
decides -2,-2,-3
decision 3,-2,-1
demo -3,-1,-1
depend 0,0,3
depends 0,0,3
depressed _ i 3,0,-2
depressing 1,-1,-3
desk warming -3,-1,-3
diaries 3,-1,0
did _ hear -2,-1,-3
did _ me 0,3,-2
did something -2,-3,3
die ? 3,0,0
die _ a -3,0,0
die _ i 3,0,0
die _ like 3,0,0
die _ pain 3,0,0
die from 3,0,0
died , -3,-1,-1
died on -3,0,0
diet . -3,0,-1
disappear from -3,0,-1
dislike 0,0,-3
dislikes 0,0,-3
divorce -1,-3,-1
do . 3,-2,0
do _ care 3,-1,0
do _ day -3,0,0
do _ do 1,3,1
do _ give -3,-1,-3
do _ help -3,0,-1
do _ renew -3,-1,0
do _ say 3,-1,-1
do another -3,-1,0
do with 3,-2,0
does _ cover -3,-3,-3
does _ matter 3,0,-3
does _ want 3,-2,0
done _ i -3,0,0
door _ the 3,-1,-1
down _ me 3,1,0
drafts $ 3,-1,-2
dragged me 0,2,3
drags me 0,0,3
drink and -3,3,0
drinks and 3,-1,0
drive . -3,0,0
driver _ her -1,2,-3
drove _ the 3,0,-1
drunk . -1,2,-3
drunk and -3,1,1
drunk man 0,-1,3
dude _ the 0,3,0
due on -3,0,0
dung 2,1,-3
dying , 3,0,0
early $ -1,0,-3
early . -1,0,-3
eat my -2,-2,-3
eating and 3,0,0
ed -1,2,-3
eh $ -3,-1,-1
else . 3,0,0
else _ i 3,0,0
end , 3,0,0
end . -3,0,0
end _ my -3,0,0
end job -3,0,0
end my 1,0,-3
end the -3,0,0
end things 3,0,0
end to 3,-2,0
end up -3,-2,1
energy -3,0,0
engine 3,-2,-2
english . 3,0,0
english club 2,-3,-1
enkai and 0,-3,0
enough to -1,0,3
entered _ room 0,-3,-1
escalator $ 0,3,0
even _ i -2,1,3
even _ if 3,0,0
even _ me 3,0,-2
even though -2,1,3
evening . 2,0,-3
ever $ 0,-3,0
ever just -3,0,0
every _ and 2,-3,0
every _ i 2,-1,3
every _ the 3,0,-2
every day 3,2,-2
everything _ i 3,-1,0
everything in 3,0,0
everything would -3,0,0
everywhere $ -3,0,0
ex _ he 2,-3,-1
face _ i 1,0,3
face if -3,0,3
fade 3,0,0
fading 3,0,0
faint -3,-1,-3
far $ 1,-3,-2
far away -3,0,0
father $ -3,1,2
father _ he -3,-3,1
father _ her 0,2,3
father _ law 0,-3,2
father says -3,-2,1
fathers -3,-3,2
fear that 0,-1,-3
feel _ an -3,0,0
feel _ and -3,0,0
feel _ there -3,-2,-1
feel i -3,0,-2
feel invisible -3,-1,-3
feel it 3,1,1
feel my 1,3,0
feel useless -3,-2,-2
feeling _ i -3,0,0
feeling that -3,0,0
fell _ in 3,0,0
fell off -3,-3,-3
festival and 0,3,-1
few _ and 3,0,0
field $ -2,-1,-3
fight 0,-3,-3
fight with -2,-3,-1
fighting 3,2,-1
filipino 3,0,3
find _ flat -3,0,-3
find another -3,0,0
find no -3,0,0
fine _ i -3,0,0
finger $ -2,-3,-2
finish $ -3,-3,-1
finished , -3,0,-1
fits _ he 0,3,-2
flat _ my 0,0,3
flat below -2,-3,0
flat is -3,0,-3
fly back 3,-2,0
follow _ every -1,-2,3
followed me -1,1,3
following my -2,-1,-3
for _ , 2,-3,-2
for _ answer -3,2,-1
for _ because -3,0,0
for _ flight -1,3,-1
for _ job -3,0,-2
for _ time 3,-1,-1
for _ when -3,-2,-3
for an 3,1,1
for christmas 3,-1,-2
for days 0,3,0
for him 0,-3,-2
for two -2,-3,-1
forced _ to -3,-1,-2
form . -3,0,0
former _ has -3,-2,0
former partner -3,0,1
former student 0,0,3
fracture -3,-1,2
fractures -3,-1,2
fracturing -3,-1,2
friend _ her 1,-3,2
friend _ me 1,2,-3
friend _ suicidal 3,0,0
friend _ that 3,0,0
friend _ to 3,-1,0
friend _ told -3,0,0
friend has -1,-1,3
friend here 3,3,-2
friend is 3,-2,-1
friend thinks -2,-3,0
friend who 3,0,0
friends _ beats 0,-1,3
from _ . 3,0,0
from _ office 0,-3,3
from a -1,-1,-3
from behind 0,2,3
from school 3,0,-2
from the -3,-1,3
futon $ -2,2,-3
future $ 2,-1,-3
gate $ 0,2,3
gave _ her 3,-1,0
gave _ the -1,-1,-3
gay bar 0,2,-3
get _ by 0,0,-3
get _ from 3,0,3
get back -2,-1,3
get better -3,0,0
get me 2,-2,-3
gets beaten 0,0,3
getting _ by 0,0,-3
getting a 2,0,-3
getting out 0,-3,1
girl in 2,1,-3
girlfriend _ to 0,-2,-3
girls _ the 0,3,0
give _ on 3,-1,0
give _ the -1,-2,-3
give a 3,0,0
give my -1,0,3
giving _ away 3,0,0
giving away 2,0,-3
go _ hospital -3,0,-1
go _ like -3,0,0
go _ to 3,-3,0
go on 3,-1,-3
go without -3,0,-1
goes out -1,0,3
going $ 2,3,-2
going _ be 3,0,-2
going _ make -3,-1,0
goodbye letters 0,-3,-1
goodbye to -3,-1,-3
googling how 3,0,0
got _ and 2,3,-2
got _ by 1,-3,2
got _ new -1,-3,-3
got in 0,3,0
got the 3,-3,3
got touched 0,3,0
grabbed _ and 0,3,0
grabbed _ bag 0,-3,3
grabbed _ by 0,-2,3
grabbed _ wheel -3,-2,3
grade _ who 3,0,2
grandmothers -3,-3,-3
group -3,-2,2
gusto -1,-3,-1
guy $ 2,-3,0
guy from -3,0,1
gym _ me 0,-1,-3
had _ hand 0,3,0
had _ heart -3,0,0
had _ up -3,-1,-1
had his 0,3,0
had me -2,0,-3
had never 3,0,0
had not -3,-3,0
haha $ -3,-2,0
hand $ 1,-3,3
hand _ put 0,3,0
handed _ an 3,0,0
handed in 3,0,0
hands $ -1,-3,-3
hands _ me -1,2,3
hands round -1,-2,3
happens _ me 3,0,0
happens _ my -3,-1,-2
harm _ . 3,0,1
has _ me -3,-2,-2
has _ the -3,-1,-3
has _ up 3,0,-1
has _ us 2,0,-3
has become 3,0,0
has drawn 3,-1,-2
has no -2,-3,-3
has promised -2,-1,-3
has put -2,3,2
has reported 0,2,-3
has to 3,0,0
hate being 3,0,-1
have _ all 3,-1,-1
have _ at 1,-3,-1
have _ be 2,3,0
have _ cutting -1,0,-3
have _ decide 0,-1,-3
have _ him 1,1,-3
have _ hurting 3,0,0
have _ left -3,0,0
have _ nobody -1,3,2
have _ of -1,-1,-3
have _ out 3,0,-2
have _ self -3,0,-1
have _ the 1,-1,3
have _ very -3,0,0
have _ wanting 3,0,0
have a -3,-1,-3
have an -3,0,-2
have gone -3,0,0
have hidden 3,0,0
have left -1,0,3
have nothing 0,-1,-3
have reached 3,0,0
have swallowed 3,0,0
have taken 3,2,3
have thoughts -1,-1,-3
having _ about -3,0,0
having _ thoughts 3,0,-1
he _ always 0,-3,3
he _ come -3,-2,-1
he _ fix -1,0,-3
he _ her -1,3,0
he _ if -3,1,1
he _ in 3,0,2
he _ its 1,-1,3
he _ never -2,-3,2
he _ nobody 0,2,-3
he _ not -3,-1,0
he _ of 1,-2,-3
he _ out -2,-2,-3
he _ saying 0,-1,-3
he _ send 0,-1,3
he _ stalking 0,0,-3
he _ take -1,-2,3
he _ texting -3,-1,-2
he _ trying 0,2,-3
he broke 0,0,3
he burned 0,0,3
he choked 0,-3,-1
he comes 1,3,3
he drove 0,-3,-1
he entered 0,3,-1
he exposed 0,3,0
he filmed 0,3,-1
he insists 0,3,-1
he means -3,-1,0
he pull 0,1,-3
he says -1,3,-3
he sent 2,2,-3
he showed 0,-1,3
he sits -1,-3,-3
he thinks 0,-3,-1
he threw 0,-3,2
he tore -2,0,-3
he tried -2,3,1
he used 0,0,3
he wanted 0,-3,0
head , 1,-1,-3
head in 1,-3,0
head of -3,0,-1
head teacher 0,1,-3
health is -3,0,0
heart attack -3,0,-1
heat _ going 0,0,-3
heat is 0,0,-3
held _ hand 0,-3,0
held my 0,2,3
her _ , -2,-3,2
her _ and -3,2,-1
her _ hits 0,0,3
her _ in -3,3,-2
her _ last -3,0,-1
her _ now 0,0,3
her _ raped 0,3,0
her _ the 1,0,3
her bed 0,3,0
her mother 3,0,2
her tutor 0,3,-1
here _ , -3,-2,0
here _ a 2,0,-3
here _ all 3,0,0
here _ at 3,0,0
here _ he 3,-2,0
here and -3,-3,1
herself in -2,1,-3
hey $ 3,1,-1
hid _ the -1,-3,-1
hidden a 3,0,0
hiding in -1,0,3
him out 3,0,1
himself _ he 3,1,3
his _ inside 0,3,0
his _ with -3,1,1
his fist -1,-3,2
his way -3,0,2
his work 2,-3,-2
hit _ home 0,0,-3
hit _ in 0,0,3
hit in 0,0,-3
hit my 2,0,-3
hits _ , -3,0,3
hits _ when 0,0,3
hold the 3,0,-1
holds me 2,0,3
home _ a 1,2,-3
home _ school 3,0,-2
home to 3,-1,0
honestly _ would -3,-1,-1
honestly i -3,-1,-1
hospitalised for 3,-1,0
host brother -3,0,-2
host family -1,2,-3
host father -1,3,-2
hotel room -1,1,-3
house without -1,0,-3
how _ go 3,0,0
how _ my 1,0,-3
how _ paracetamol 3,0,-1
how _ they 1,-2,-3
how can 3,0,0
how long 2,-1,-3
how many -1,-3,-2
hurt _ . 3,0,2
hurt herself 3,0,-1
hurting my -3,0,0
husband , -2,0,3
husband . -2,-1,3
husband _ a -2,0,-3
husband broke 0,0,3
i 1,0,3
i _ afraid -1,-1,3
i _ as -3,-3,0
i _ ashamed 3,-1,1
i _ ask 3,0,0
i _ asked -1,0,-3
i _ been -2,2,-3
i _ call -3,-2,-2
i _ class -3,0,0
i _ cutting 3,-1,-1
i _ died -3,-1,0
i _ done 3,3,-2
i _ exhausted -3,0,-2
i _ fine 2,-2,-3
i _ frightened 3,2,1
i _ gay -3,0,2
i _ greeted 0,-3,-3
i _ hidden 3,0,0
i _ hiding -1,0,3
i _ holding 3,0,-1
i _ i 0,-2,-3
i _ into -3,-3,2
i _ invisible -3,-1,-3
i _ it 3,-3,-3
i _ kissed 0,3,0
i _ legless 0,-3,-1
i _ living 3,0,0
i _ longer -3,-1,0
i _ lose -3,-2,-1
i _ murder -3,-1,-1
i _ numb 3,0,0
i _ pressured 0,-3,-1
i _ pushed 0,-2,3
i _ reached 3,0,0
i _ ready -3,0,-1
i _ scared 1,-3,3
i _ sex 0,2,-3
i _ shy -1,-3,0
i _ sorry 3,-1,0
i _ swallowed 3,0,0
i _ terrified -2,0,3
i _ there -1,2,-3
i _ thoughts 0,-1,-3
i _ touched -2,-1,-3
i _ trapped -3,-1,-2
i _ useless -3,-2,-2
i _ very -3,0,2
i _ violated 0,3,-1
i _ will -2,0,-3
i _ with -3,0,3
i _ you 3,-1,0
i am 0,-3,1
i ask 3,-3,-2
i broke -1,0,-3
i count 3,-3,-1
i decide -3,0,0
i drank 3,-1,0
i dream 3,-1,0
i find -2,-1,-3
i forgot -3,-1,0
i go 0,-3,-2
i hate -1,-3,-3
i hear -3,0,3
i kissed 0,3,-2
i know -3,3,-3
i leave -3,-2,-2
i made 3,-1,-1
i mean 2,-1,-3
i met -1,3,-3
i moved -2,0,-3
i no -3,-1,0
i reckon 3,-1,-2
i slipped 0,-2,-3
i stand 3,-1,-1
i stay -3,-2,-3
i swear 3,0,-1
i think -3,2,-1
i turn -3,0,-2
i used -3,-2,0
i watched 0,-3,-2
i went -1,3,-2
i were -3,-2,0
i wish -3,-3,-3
if _ does -3,0,0
if _ leave -3,-1,0
if _ make 3,0,2
if _ tell -2,-2,3
if _ will -3,0,-1
if he -3,-2,-2
if me 2,0,3
if you -3,0,-1
imagine just 3,0,0
in _ . 3,1,-2
in _ alive 3,0,0
in _ bar -1,-3,-3
in _ be 3,0,-1
in _ beats 0,-2,3
in _ changing 0,3,-1
in _ corridor 0,-2,3
in _ earthquake -1,0,-3
in _ english -2,-3,-1
in _ essay 3,0,0
in _ face 3,-1,3
in _ group 3,0,-2
in _ head -3,-2,1
in _ if -3,3,0
in _ mind -3,0,0
in _ morning -3,0,3
in _ pencil 3,0,-1
in _ prefecture -1,0,-3
in _ river 1,-1,-3
in _ row 0,0,3
in _ school 0,0,-3
in _ street -3,-2,-2
in _ the -3,3,-3
in _ world 3,0,0
in _ yard -2,-1,-3
in and -3,2,-3
in august -2,2,-3
in being -3,0,0
in bits 3,0,0
in brazil 3,0,0
in cebu 1,-2,-3
in here -3,0,0
in january -1,-3,-2
in july -3,0,0
in law -3,0,1
in leeds -3,0,0
in october 2,1,-3
in on 1,3,-3
in order 3,0,0
in that 1,2,-3
in to 3,0,-2
intention 3,0,0
internet -3,-2,-1
into _ changing 0,3,0
into _ snow 0,0,3
is _ a 3,-2,1
is _ bad -3,0,0
is _ by 0,-1,3
is _ her -3,1,3
is _ like 0,0,3
is _ man -3,-3,1
is _ plan 3,0,0
is _ reason -3,2,0
is _ to -1,-3,0
is _ waiting 0,0,3
is angry -3,-2,2
is bad 3,0,-2
is coming -2,3,0
is cutting 3,0,0
is fine -3,-1,-2
is hard -3,0,-1
is holding 1,0,3
is i 2,0,-3
is late -1,0,-3
is never -2,-3,2
is outside 0,-2,3
is talking 3,-1,0
is texting -3,1,-2
is this -2,-1,3
is to 3,-1,-1
is too 3,-2,-2
is where 3,0,-3
it _ his 0,3,-2
it _ night 0,-3,0
it _ not 3,2,1
it _ only 0,-3,1
it _ with -1,-3,-2
it at -2,0,-3
it back 3,-2,2
it before 3,0,0
it last -3,-3,0
it with -1,-3,-1
its _ and -3,0,0
its _ back 3,0,0
its _ even -3,0,0
its _ i 3,3,-2
its _ me -3,-1,-1
its _ the 0,3,0
its cold -3,0,-3
its fine 0,0,3
its getting -3,0,0
its me -3,3,0
its my 3,-2,1
its so -3,0,0
its the 1,-3,-2
japanese is -3,0,0
job _ . -2,0,-3
job here -3,0,0
job is -3,0,0
job was -3,0,0
joke , -3,-2,0
jte , -3,-1,-2
jumped at -3,0,-1
just _ with -3,0,0
just a -3,-2,-3
just did 2,3,0
just end 3,0,0
just feel -3,0,0
just go 3,0,-1
just told -3,0,0
keep _ myself 1,3,0
keep asking -3,0,0
keep myself 3,0,0
keep telling -3,2,0
keeps _ me -3,-1,0
keeps _ my -2,3,-1
keeps coming 0,-3,3
keeps turning 0,0,3
kerosene heater -3,0,-2
keys , 1,0,3
kick me 0,0,3
kicked _ the -1,0,3
kicked my 0,-3,0
kids _ to -2,-1,3
kids keep -3,0,-3
killing _ . 3,0,0
killing _ but 3,0,0
killing himself 3,0,0
kilos -1,-3,-2
kind $ 1,-3,-1
king -2,-2,3
kissing me 0,3,0
kitchen knife 1,-1,-3
knew 0,-3,1
know 2,3,-1
know _ its -3,3,0
know that -3,-2,0
knows it 1,-3,-3
kyoto sensei -1,-3,-1
lah $ 1,-3,0
lakes 0,-3,-1
landlord _ in 0,0,-3
landlord _ me 0,3,2
languages 3,0,-1
last _ at -3,0,0
last _ but -3,0,0
last month 2,-3,-2
last train -3,0,0
laugh $ -3,-1,0
law _ me -1,-3,3
law beats 0,-2,3
leave , -3,-1,1
leave _ and -3,0,3
leave _ my -1,0,-3
leave before -3,0,-1
leaving and -2,-1,-3
legs $ 0,0,3
leh $ -2,-1,-3
let her -3,1,3
let me -2,-1,3
letter _ my 3,0,-1
letter for 1,0,-3
letters _ my 3,0,0
life _ , 3,0,0
life _ a -3,0,-1
life _ be 3,0,0
life thing 3,0,0
life would -3,0,0
like _ , -3,2,0
like _ anymore 3,0,0
like _ burden -3,0,0
like _ happened 3,1,-2
like _ is -3,0,0
like a -1,-3,-2
like i 2,0,-3
like nothing 3,1,-2
like that -3,-1,0
like the -2,-3,-1
like there -3,0,0
list of -3,0,0
little girl -1,-1,3
live , 3,0,2
live _ i 3,0,2
live like 3,0,0
living _ i -3,0,0
loan 0,-3,2
lolas -2,-3,-2
longer _ to -3,0,0
look 3,1,1
look _ my -1,-3,2
looking _ the 3,0,0
lot and 2,-1,3
made an -3,2,0
made my -1,-3,-3
make it 2,-3,-2
maked 0,2,3
makes -2,0,-3
makes _ want 3,0,-1
man _ in -1,3,-3
man groped 0,3,-1
man of 0,-1,3
many people 0,-3,0
many pills 3,0,0
march $ -3,-3,-3
march , 2,-3,-1
marks $ -2,0,3
marks on 0,0,3
may and -2,-2,-3
me _ ? 1,-3,-2
me _ against -3,1,1
me _ but 1,-2,-3
me _ class -3,0,0
me _ day -3,-2,0
me _ days 0,2,-3
me _ do 0,-3,-1
me _ friday -3,0,-1
me _ he -1,3,-2
me _ his -2,2,3
me _ home 0,2,3
me _ japan -1,1,-3
me _ kiss 0,3,0
me _ last -1,3,0
me _ nobody -1,3,-1
me _ on 3,1,-1
me _ paperwork 0,-1,-3
me _ six -3,-1,-1
me _ stay -3,0,0
me _ that 1,-3,2
me _ this 0,0,3
me _ up -3,-3,-1
me _ wants -1,-3,0
me already 3,0,0
me although -1,-3,-3
me because -3,1,1
me cousin -3,1,-2
me every 3,-2,-2
me goodbye -1,-3,-1
me in -3,1,0
me leave -3,1,-1
me mad -2,-3,-2
me messages 0,3,2
me more 3,0,0
me my 0,-3,-2
me on -1,-3,0
me sleep 0,3,-2
me stay 1,-2,-3
me tea 1,-3,-3
me tell -3,-1,3
me that 3,-3,-1
me what 0,3,3
me work 0,-3,1
medicine $ 3,0,-1
medicines 2,-3,-3
meeting was -3,-2,-1
meetings , -3,0,-1
messages _ the -2,-3,1
metro -1,1,-3
missed my -3,-2,0
mochi $ -1,-2,-3
mommy 3,-3,-2
monitor -2,-2,3
monitored -2,-2,3
monitores -2,-2,3
monitoring -2,-2,3
monitors -2,-2,3
months and -3,0,0
more , -3,0,0
more time -3,0,-1
morning . 3,-1,-1
most is -3,1,0
mostly $ -3,-1,-2
mother _ be 3,0,0
mother _ the -2,-1,3
mother i 3,0,0
mother in 0,0,3
mother locks -1,-1,3
move to -3,0,0
moved here 0,0,3
moved out -1,-1,3
mrt 3,0,-1
much _ can 3,0,0
much work -3,-1,-3
murder a -3,-1,-1
must 3,-2,-2
must be -2,3,-3
must tell 0,-3,0
my _ all -3,0,-2
my _ already -3,-1,0
my _ because -1,0,3
my _ boss 0,3,0
my _ called 3,2,-3
my _ demands 0,2,-3
my _ did -1,-3,0
my _ do 2,0,-3
my _ during 0,3,0
my _ expires -3,-1,-1
my _ family 0,2,-3
my _ followed 0,2,3
my _ had 3,-2,-2
my _ home -3,-3,0
my _ house -1,-1,3
my _ in -3,3,-1
my _ it 3,-1,-1
my _ job -3,0,0
my _ just 1,-3,2
my _ lol -1,0,-3
my _ might -1,0,-3
my _ pulled -2,-1,3
my _ rather 3,0,0
my _ runs -3,0,0
my _ scratches -1,-1,3
my _ strikes -2,-3,0
my _ threatens 0,-3,-1
my _ to -3,-1,-1
my _ told -3,-1,-1
my _ want 0,-1,-3
my _ wedding 0,0,-3
my _ year -3,-1,-2
my alarm 0,-3,-2
my bank 1,0,3
my bed -1,3,-1
my brain 1,-2,-3
my children 3,-1,-2
my co -2,3,-1
my cousin 3,-3,-1
my dorm 3,2,-2
my former -3,0,-2
my friend -1,-1,-3
my grandmother -3,-3,-3
my jeans 0,3,0
my keys -2,-1,-3
my kocho -2,-1,3
my laptop -3,0,3
my manager -3,2,-2
my mind 3,-1,-2
my neighbour -2,-3,-3
my neighbours -3,-1,-2
my new -1,-3,0
my pills 3,0,0
my plan 3,0,0
my principal -1,-3,-1
my reason 0,1,-3
my roommate -3,-3,3
my salary -2,-3,-3
my schedule -1,0,-3
my sisters 2,-3,1
my skin -3,-1,-2
my station 0,-3,1
my stop -1,-3,1
my successor -2,0,-3
my superior -3,-1,0
my underwear -2,1,3
my waist 0,3,-1
my wife -2,-3,1
my will 3,2,-3
my window -3,-2,1
myself . 3,0,-1
myself _ my 3,0,-2
myself tonight -3,0,0
near my 2,-3,-2
nearly killed 1,0,-3
need _ go 3,0,0
need _ leave 0,0,3
need to -3,-1,-1
neighbour _ at 0,0,3
neighbours husband -3,0,-3
neighbours son 2,0,3
nenkin $ -3,-3,-3
nerd -1,-3,-1
nerds -1,-3,-1
never come -3,0,0
newspaper 0,-1,-3
newspapers 0,-1,-3
next _ has 3,-2,-1
next week -3,-1,-2
night _ and -3,0,0
night _ he 0,2,3
night _ hope 3,0,0
night at -3,-2,-1
night but -3,0,0
no _ , -3,-2,-2
no clothes -3,3,0
no heating -3,0,-2
no many 0,-3,0
nobody _ care -2,-1,-3
nobody _ notice 3,-1,0
nobody _ to 1,-2,-3
nobody here 1,0,-3
nobody told -3,-2,-2
nobody will 3,-2,-1
none of 1,-3,-1
not _ any -3,0,0
not _ asking 0,-3,0
not _ because -3,3,-1
not _ but 3,0,-2
not _ crying -3,0,0
not _ it -1,-3,-2
not _ like -1,-3,-1
not _ much 3,0,0
not _ renew -3,0,0
not _ so -3,-1,-1
not _ tell -3,-2,-2
not _ us 2,3,-2
not _ with 0,0,-3
not afford 0,0,3
not allowed -2,0,3
not an -2,3,0
not ask -3,2,-2
not be -2,-3,-3
not breathe -3,1,0
not deserve 3,-1,-2
not do 3,-2,-1
not find -3,0,0
not hear -2,-1,-3
not leave 2,-3,1
not live 3,-1,3
not okay -3,0,-2
not renew -1,0,-3
not renewing -3,-2,0
not sign -3,-2,0
not yet -3,0,-1
nothing $ 0,-1,3
nothing to 1,-2,-3
now . -1,-2,-3
now he 0,-3,2
now she -3,-1,2
nowhere -3,-1,0
numb and 3,0,0
of _ by -3,0,-3
of _ festival -1,-3,0
of _ is -3,0,0
of _ one -3,3,-1
of _ to 3,-1,0
of _ town -3,-1,0
of _ while 0,-3,-2
of earthquakes -3,0,-2
of education 0,-2,-3
of himself -3,1,-2
of january -3,0,0
of our -2,-2,3
of paperwork -3,-1,-3
off _ roof 3,0,0
off _ water -3,0,3
off for 3,0,0
off me -2,-3,-1
off with -3,-1,0
ok to 0,-1,3
on _ arm 1,0,3
on _ balcony 1,-3,3
on _ contract -1,-3,0
on _ crowded -1,3,0
on _ dance -1,3,-1
on _ escalator 0,3,0
on _ ferry -3,-1,0
on _ i 3,3,0
on _ occasions 0,0,3
on _ platform 0,0,3
on _ school 0,-3,-1
on _ thigh 3,2,0
on _ thighs 2,3,-1
on _ this -3,0,0
on _ wall -3,-3,0
on _ way -1,2,-3
on like -3,0,0
on sunday 3,-2,-1
once $ 3,-1,-2
once _ i -3,0,-1
one _ our -2,-2,-3
one day -3,-1,0
one man 0,3,2
one thing -3,-2,3
only _ when 3,0,-3
only thing -3,-1,-3
only way 3,-1,-1
opening 3,0,0
openned 3,0,0
openning 3,0,0
opens 3,0,0
or _ , -2,-3,0
orientation -3,1,-1
our _ is -1,0,-3
our _ says -2,-1,-3
out . -3,-3,1
out _ , 3,0,0
out _ i 2,-1,3
out for 3,0,-1
out in -1,-3,1
out until -3,-2,-1
outside a 0,-3,2
outside with 0,0,-3
over a 0,-1,3
over and 0,-2,-3
over by 3,0,0
over with 1,-1,-3
own hand 3,0,0
parent _ to 0,0,3
party $ -3,3,-2
party and -1,-2,3
penalty -1,-1,-3
pencil case 1,-1,-3
pension _ , 3,0,-1
phone _ my 0,3,-1
photo on 3,0,0
photos of -2,-3,-1
pictures _ me 0,1,-3
pictures _ my -2,-1,3
pills to 3,0,0
pinned me 0,3,-1
place and 2,3,0
places -1,3,0
plan and 3,0,0
platform $ -2,0,3
please _ , 0,3,1
po , -1,3,-2
po _ i -3,0,-3
poke -3,0,-3
poked -3,0,-3
pokes -3,0,-3
poking -3,0,-3
pregnant $ -3,-1,1
prick 0,-3,-3
principal _ my 0,2,3
principal _ to -1,3,0
promised to -1,-1,-3
properly 3,-3,-3
purpose , -3,0,2
pushed _ against 0,3,1
pushed _ and 0,0,3
pushed _ on 0,3,-1
pushed my -2,-3,0
pushes me 0,-3,-1
put _ end 3,-2,0
put _ fingers 0,3,-2
put _ phone 2,3,0
put an 3,-2,0
put his 0,0,-3
put it 2,3,-1
put my -2,1,-3
quiet $ 0,3,-1
quiet , -3,-2,-1
quit _ i -3,0,0
raped _ and 0,3,-2
rather be 3,0,-2
rather die 3,0,0
reached _ point 3,0,0
reached the 3,0,0
read the -1,-1,3
ready $ 3,-3,-2
ready _ go -3,0,-3
really _ like 3,0,-2
really drunk 0,3,0
really feel 3,0,-2
really hard 3,0,0
reason , 2,-1,-3
reason that 1,3,0
reasons to 3,0,0
reckons 2,-2,-3
renewal . 0,3,-1
rest , -3,3,-1
river 2,1,3
roll -1,-3,2
rolling -1,-3,2
room _ night -1,3,-1
roommate _ a 0,0,3
roommate came 0,1,3
roommate has 3,0,-3
roommate keeps -3,-1,1
roommate posted 3,0,0
roommate took -3,0,0
round _ neck -1,-2,3
round my 0,-2,3
row $ 0,0,3
rubbed himself 0,3,-1
run $ -2,-3,-3
run _ the -2,-1,-3
running out 3,0,0
runs out -3,0,0
sad . 3,0,0
sad _ i -3,0,0
safe in -2,0,3
said _ am -3,-1,2
said _ i 2,3,0
said _ many 0,-3,0
said if -1,0,3
said my 1,0,3
said nobody 0,2,-3
said shed -3,-1,2
said yes -3,0,-1
sat _ the 3,2,0
saw _ coach 0,0,3
say _ . -2,3,1
say _ i 3,-1,-3
say _ to 3,-3,0
say _ will -1,-3,2
say he -1,-3,2
say she 3,-2,-3
says _ a 0,0,-3
says _ does 0,-1,3
says _ man 0,-3,-1
says _ should -3,-3,-1
says _ will 0,3,3
says her -1,3,0
scar of -3,0,2
schedule $ 0,-1,-3
school . -2,-2,3
school _ be -3,0,0
school _ my -1,3,-2
school and 3,0,2
school gate 0,0,-3
school told 1,3,-3
scratched my -3,0,2
scratches and -1,-1,3
seal 3,0,0
sealed 3,0,0
seales 3,0,0
sealing 3,0,0
seals 3,0,0
see _ reason 0,-1,-3
seems like -3,-1,0
self _ and -3,-2,0
sended -3,3,-2
sendes -3,3,-2
sent me 3,2,1
sex . 0,3,0
she _ going 3,-1,2
she _ raped 0,3,0
she _ talking -3,0,0
she _ to -3,-3,-1
she gave 1,0,-3
she has 3,-1,2
she said -1,-1,3
she told 2,1,3
she was 0,-3,0
sheets 1,2,-3
should _ stay -3,-1,-1
shouting $ -3,-3,1
show me 0,0,-3
shuts 3,-2,2
shutting 3,-2,2
sick $ -1,-1,3
since _ divorce 3,0,0
sister . -3,-2,-2
sits in 3,-3,-1
sitted 3,-1,2
sitting on 0,-3,2
skinned 3,-1,-2
skinning 3,-1,-2
skins 3,-1,-2
skirt at 0,3,0
sleep _ my -3,-2,0
sleeping tablets 3,-1,-1
slipped on 0,-2,-3
so _ it 1,2,3
so _ right -3,0,-1
so my 2,1,-3
so the 3,0,2
sofa $ -1,-3,0
somebody _ a -1,2,3
something _ my -3,0,-2
something in -3,0,-2
sometimes _ look -3,0,0
sometimes _ stand -3,0,0
son $ -3,0,-1
son hits -3,0,-2
soul for -2,-3,0
speak _ me -3,0,-3
speaks of 3,0,-1
standed 3,-2,1
standes 3,-2,1
stapler _ my 0,0,3
stapler at 0,0,3
started hurting 3,0,0
stay _ . 3,0,0
stay in -3,0,-1
stepping off 3,0,0
still _ to 3,0,0
still want -3,-2,0
stitches , -2,0,-3
stole -1,-2,-3
stop _ about 2,-3,0
stop and -2,3,2
stop crying -3,0,0
stopped $ -3,-1,0
stopped when -2,-3,-3
story , -3,1,-1
strength -3,-2,-1
strok -2,2,-3
stroked -2,2,-3
strokes -2,2,-3
stroking -2,2,-3
strokked -2,2,-3
strokking -2,2,-3
stroks -2,2,-3
strong _ to -3,0,-1
struck _ the -3,-2,1
student _ that -2,3,-1
student came 0,-1,3
student says -1,3,-2
student told -3,3,-1
suicidal since 3,0,0
suicide _ in 3,0,-1
suicide hotline 3,0,0
sunday $ 3,-2,-1
supervisor , 3,-2,-3
tablets on -3,0,0
take _ own 3,0,-1
take care 3,0,0
take him -3,-3,0
takes my -3,-2,-3
taking _ life 3,0,0
taking all 3,0,0
taking it 3,0,0
talk $ 1,3,-1
talking about 1,-3,-1
tanaka -1,0,3
tanakas -1,0,3
tax bill -2,0,-3
tax office 0,-3,-1
teach . -3,0,0
teacher _ the -1,-3,1
teacher and 0,-3,-2
teacher here 3,-2,2
teacher in -2,-2,-3
teacher keeps -2,3,-1
teacher put 0,-2,-3
teachers _ me 0,2,-3
team $ -1,3,-1
teenager -3,0,0
tell _ no -3,0,-2
tell _ that 0,0,3
telling _ boss 3,-1,-3
telling my 3,-1,-3
test $ -1,-3,-2
texted _ for 3,0,0
texted thanks 3,0,0
than _ on -3,0,0
than _ to -3,-2,-1
thanks _ everything 3,0,0
that _ coach 0,3,0
that _ is 3,-3,1
that _ me -2,-1,3
that _ my -3,1,-1
that _ shall 1,0,3
that _ thinks 0,-3,-1
that _ where 3,0,-3
that _ wishes 2,-1,-3
that dying 3,0,0
that school -3,0,0
that was -3,-1,-2
the _ below -2,-3,0
the _ father -1,0,-3
the _ gate 0,0,-3
the _ got -1,-3,0
the _ hit -3,-1,-3
the _ kicked 0,0,-3
the _ open -1,-3,-1
the _ principal -3,-1,2
the _ punched 0,0,3
the _ says -3,-2,0
the _ shop 2,-1,-3
the _ staffroom 0,-2,-3
the _ that 1,1,-3
the _ trees 3,0,0
the _ trip 0,1,-3
the _ were -3,-3,-2
the _ would -3,-1,0
the alarm -3,0,0
the attendance -3,-1,-1
the balcony -1,-3,-1
the bathroom 1,3,-1
the beach 0,-3,-1
the bicycle -3,-2,-1
the boe -3,-3,-1
the camera 0,-1,3
the car 2,3,-3
the ceiling 1,3,-2
the chair 3,0,0
the chance -3,0,-1
the child -1,-3,-3
the corridor -3,-2,1
the dance -1,3,-1
the desk -2,-3,1
the divorce 3,0,0
the dog 0,0,-3
the door 1,3,-2
the escalator 0,3,0
the exist -3,-1,0
the fence 1,-1,-3
the fire -1,-3,0
the future 2,-1,-3
the girl -2,3,1
the hair 0,0,3
the heart -3,-1,0
the hill 0,-3,-3
the hook 3,0,0
the jte -3,0,-1
the kettle 1,0,3
the konbini 3,0,0
the lake 3,-3,-1
the morning -2,3,2
the neighbours 0,-1,3
the night 2,3,-2
the nomikai 0,3,-2
the parking -3,-2,-1
the past -3,0,-1
the play -3,0,0
the point -3,-1,0
the post -3,0,-3
the problem 0,-3,-1
the rest 2,3,0
the schedule 0,0,-3
the shrine 0,-1,-3
the storage -3,-3,3
the tax -1,-3,-1
the toilets -1,-2,3
the trip -3,-2,-1
the trouble 3,0,0
the vending -3,-2,-1
the visa -3,-1,-2
the wheel 2,-2,3
them _ i -3,0,0
theme 3,1,1
then he -3,2,1
then i -1,-2,3
therapist _ i 1,-3,0
therapist says -2,-3,0
therapists -3,0,-3
there _ blood 0,3,0
there _ he 3,0,0
there and 3,3,-2
there will -2,-1,3
these days 3,0,-1
they _ be 3,-1,0
they are 3,1,-1
they ask -3,0,-1
they can 3,0,0
they force 0,-3,0
they say 1,-3,-2
things $ 3,0,2
things and 2,0,3
think _ friend 3,0,0
think _ girlfriend 3,0,0
think _ i -2,-3,0
think _ is -2,-3,2
think _ my -3,-1,2
thinking _ ending 3,0,0
thinking how -3,0,0
thinking that -3,0,0
thinks _ was -2,-3,0
thinks about -3,0,-1
thinks she -2,-3,0
this _ anymore -3,0,0
this _ be 3,0,0
this _ has -2,-1,3
this _ it -3,-2,-3
this _ thing 3,0,0
this _ would 3,0,0
this flat 1,-1,-3
this morning -3,3,2
thought _ walking -3,0,0
thoughts $ -3,-1,-1
thoughts _ suicide 3,0,0
thoughts at 3,0,-1
threatened me 0,1,3
three _ outside 0,-1,3
three months -3,-1,1
three occasions 0,0,3
threw _ stapler 0,0,3
threw a -1,-2,3
throat _ said 0,0,3
throat and 0,0,3
through _ window 0,-1,3
thumped -2,-3,2
thumpes -2,-3,2
thumping -2,-3,2
thumps -2,-3,2
tick 2,-1,-3
ticked 2,-1,-3
tights 3,1,-1
til i 3,3,1
til monday 2,0,-3
time _ make 2,-1,-3
time in 0,-2,-3
times $ 3,-1,2
times and -1,3,1
to , 3,0,0
to _ ? -3,-2,0
to _ car -1,-1,3
to _ english -3,-1,0
to _ enkai -2,-3,0
to _ forever 3,0,0
to _ house -3,0,3
to _ if -2,-1,-3
to _ jte -3,0,-1
to _ life 3,0,0
to _ lunch -3,-2,-1
to _ more 3,0,0
to _ mother 2,0,3
to _ myself 0,-3,1
to _ or 0,0,3
to _ over -3,-1,-3
to _ room 0,-2,-3
to _ teaching -3,0,0
to _ to -3,1,-2
to _ what 3,1,-1
to and -1,0,-3
to australia -1,-3,-1
to carry -3,-1,-2
to cry 0,0,-3
to decide 3,-1,-3
to have 3,1,0
to her 1,3,-2
to hospital -3,0,-1
to lock 0,2,3
to make -3,-1,0
to put 1,-2,-3
to study -3,0,0
to talk -3,0,0
to touch -1,3,0
today , 3,0,-1
today . 3,0,-2
toilets and -3,-1,0
told _ a 0,3,-2
told nobody 3,3,0
told us 3,0,-1
tomorrow i 3,-1,0
tongue in 0,3,0
too _ , 2,3,-1
too _ at -3,-3,0
too heavy 3,0,0
too much -3,-3,2
too scared -3,3,0
too tired 3,-1,0
took _ phone 0,0,3
took advantage -1,3,-1
took his -1,3,0
took me 3,1,0
torture -2,-3,-2
torturing -2,-3,-2
trap -3,-1,-2
trapping -3,-1,-2
traps -3,-1,-2
trashed 0,-3,-2
trashes 0,-3,-2
trashing 0,-3,-2
trashs 0,-3,-2
tried _ kill -3,0,-2
tried _ pull 0,3,2
trying _ get 0,2,3
tuesday i 3,0,0
turning _ at 0,0,3
turning up 0,0,3
two guys -1,2,-3
two hours -3,0,0
two more -3,0,0
type 3,-1,-3
umbrella $ -1,-2,-3
uncle _ the -1,3,-1
under _ desk -2,-3,3
underwear $ -3,2,3
uni -3,-1,0
until the 3,-1,0
up _ much -3,0,0
up _ skirt 0,3,0
up against 0,3,0
up how 3,0,0
up outside 0,0,3
upon _ in 0,-1,-3
upon my -2,-2,-3
vanished 3,-2,0
vanishing 3,-2,0
vice _ asked 0,3,0
vice principal -3,0,1
view from -1,-1,-3
voice message 3,0,0
wait $ 0,0,-3
waited _ my 0,2,-3
waiting at 0,0,3
waits _ the 0,-2,-3
wake . 3,-3,0
walk home -1,-1,3
walk out -3,0,-3
wall _ i 0,0,-3
wall _ my -1,0,3
want _ all 3,0,0
want _ and 0,3,0
want _ disappear 3,-1,0
want _ do -3,2,0
want _ know -3,-1,0
want _ live -3,-1,0
want _ of -3,-1,0
want _ renew -3,0,0
want _ say 3,0,0
want _ sleep -3,1,-1
want _ tell 0,3,0
want tae 3,0,-1
want the 2,-3,-1
wants _ end 3,-3,0
wants _ kill 3,0,-2
wardrobe 3,-1,-1
was _ . 3,-3,-1
was _ abused 0,3,0
was _ at 2,2,-3
was _ here 3,0,0
was _ home -2,1,3
was _ off -3,-2,-2
was _ up 1,-3,1
was fine 3,-2,0
was hitting 0,-1,3
was hospitalised 3,-1,0
was kissed 0,3,0
was legless 0,-3,-1
was passed -3,-3,-2
was pressured 0,-3,-1
was pushed 0,-2,3
was stolen -2,-3,-1
watched a 0,0,-3
way _ from -3,0,0
way _ get -3,0,0
way home 3,3,1
way out 3,-1,0
we both 0,-1,-3
we watched -2,-1,-3
wed 0,-3,-2
weighs _ is -3,1,0
weighs most -3,1,0
welcome party -3,2,0
well , -3,0,0
well . 3,0,-1
went _ his -3,3,0
were _ , -3,-1,0
what _ i 0,-3,-2
what _ me 1,-2,-3
what _ to 2,2,-3
what _ will 3,0,2
what can 0,-3,-2
what keeps 3,-3,-2
what to 0,3,-1
what weighs -3,0,0
wheels 3,-2,2
when _ are 1,1,-3
when _ cried 0,-3,-1
when _ get 3,-3,3
when _ gets 1,0,-3
when _ principal -3,-1,-2
when _ told 0,0,-3
when he 3,0,3
when you -3,-1,0
whether i 3,0,-2
which i 0,3,-1
while i -2,3,2
who _ at 3,-1,0
who _ i -3,-1,-2
who _ it 1,3,-2
who _ my 2,-3,-3
who _ to 3,3,0
who do -3,-3,-2
whole staffroom 0,-2,-3
whom _ i -3,0,-2
why i 0,-1,3
wife hits 0,0,-3
will _ all -1,0,3
will _ here -3,0,2
will _ renew 0,2,-3
will _ study -3,0,0
will _ too 0,-1,-3
will cut -1,0,3
will do 3,1,1
will send 0,-1,3
will walk 2,0,-3
window open -1,-3,-1
winter in -3,0,-1
wish _ could 3,0,0
with _ boe -3,0,-1
with _ book -2,-1,3
with _ clipboard 0,-1,3
with _ clothes 2,3,0
with _ family -3,-3,-2
with _ hammer -3,-1,-1
with _ he -1,3,0
with _ place -3,-1,0
with an 2,-2,3
with flowers -1,-1,-3
with knife -1,0,3
with paperwork 0,-1,-3
with this -2,-2,-3
without _ me -1,3,3
without a -3,0,-1
without pain 3,0,0
without telling -3,3,2
wondering how 3,0,0
work _ a 0,0,-3
work is 0,0,-3
worried _ a 3,0,0
worried about -3,0,0
worries -3,-2,-3
worrying -3,-2,-3
worse $ 1,-3,-2
worth it -3,-1,0
would _ die 3,0,0
would _ everything -3,-1,-1
would _ find 3,0,-1
would _ fine 3,-1,0
would _ glad -3,0,0
would _ happier -3,-2,0
would _ have -3,0,0
would _ hurt 3,0,0
would _ myself 3,0,0
would believe 0,3,0
would care 0,-1,-3
would find 3,-1,3
would fix -1,0,-3
would it 3,0,0
would murder -3,-1,-1
wrists and 3,1,-3
write _ the 0,0,3
written that -1,0,-3
wrote _ want 3,0,0
wrote i 3,0,0
year and 0,-3,0
years of -3,0,-2
yes $ 0,3,-3
yes , -3,0,3
you $ -3,1,1
you , -3,0,0
you _ me 3,0,0
you _ not 3,0,-2
you will 3,0,-2
, _ -1,2,0
, _ _ 2,-1,0
, _ actually 2,0,0
, _ already -2,0,1
, _ beats 0,0,2
, _ he -2,-1,0
, _ kind 1,-2,-2
, _ ko -1,-2,-1
, _ made -2,1,0
, _ purpose -2,0,2
, _ should -2,-1,-2
, _ the 0,1,-2
, _ then -1,2,1
, _ there -2,-1,0
, _ this 1,0,2
, _ times 0,-1,2
, _ tired -2,0,-1
, _ took 1,-1,2
, _ won 1,-1,-2
, because 2,-2,-2
, burned -2,0,2
, every 2,2,-2
, everyone -2,2,-1
, kicked -1,0,2
, like -2,1,-1
, me 1,-1,2
, mostly -2,-1,-2
, nobody 1,-2,-2
, sorry 2,-1,-2
. _ , 2,0,0
. _ am -2,0,-2
. _ got 2,-1,0
. _ that 0,2,0
. _ would 2,0,0
. that 2,0,-2
2027 $ -2,-1,-2
2am and -2,0,1
3am and 2,0,0
^ 0 1,-2,-1
^ afraid -1,-2,2
^ aiyo 2,0,-2
^ coach -1,2,-2
^ feel 2,0,0
^ for 2,0,-1
^ hi 2,-2,-2
^ leaving -2,0,0
^ lord 2,0,0
^ may -2,-1,0
^ neighbor -1,0,2
^ rope 1,-2,-2
^ sir -1,2,0
^ sister -1,-2,0
^ skull -2,-1,-1
^ started 2,-1,0
^ tbh 2,0,-1
^ thoughts 0,-1,-2
^ was 2,-2,0
^ yall 0,0,-2
^ you -2,-1,-2
_ _ . 2,0,-1
_ _ think 2,0,0
a _ bit 2,0,-2
a _ boy -1,-1,2
a _ confided 0,2,0
a _ councillor 0,0,2
a _ kicked 0,0,2
a _ life -2,0,-1
a _ note 2,-1,-2
a _ or 1,-2,-1
a _ punched 0,-2,2
a _ this 2,0,0
a _ threatened 0,0,2
a _ urge -2,0,0
a _ whom 0,0,-2
a _ woman 1,2,2
a burn -2,0,1
a chap 2,-1,-2
a city -2,-2,-1
a councillor -2,-1,0
a drink -2,-1,0
a failure 0,0,-2
a fella 1,-1,2
a fellow -1,0,2
a good 2,1,-2
a guest -2,1,0
a guy 2,0,1
a hole 0,-2,0
a jet 1,0,-2
a length 2,-1,0
a mate 0,2,0
a meeting -2,-1,1
a member -2,2,0
a murder -2,0,-1
a phone 0,2,1
a pic -2,-2,2
a pint -2,0,-1
a plan 2,0,0
a rice -2,-1,2
a rolled 0,-2,2
a slap -1,0,2
a slow -1,-1,-2
a stroke -2,-2,-2
a strong -2,0,0
a superior -1,2,0
a terrible 0,-1,-2
a thread -2,-1,-1
a threat -2,0,1
a visiting 0,-2,-1
a while -2,0,0
a whole 2,-2,0
a young -2,1,-1
able -2,-1,-2
able _ stop -2,0,0
about _ . -2,-2,-2
about _ friend -2,0,0
about _ job 2,0,0
about _ who 0,-2,0
about jumping 2,0,0
about people 1,-2,0
abused $ -1,2,2
abused _ my 0,2,1
accompany _ to 0,2,-1
accompany him 0,2,-1
afraid _ i 1,0,-2
afraid my 2,0,1
after _ bonenkai 2,0,-1
after _ contract 2,0,0
after a 0,2,0
after class -1,-2,1
after party -1,2,0
ago , 1,2,0
ago and -1,2,0
alive _ this -2,0,0
alive anymore 2,0,0
all _ . -2,2,-1
all _ stop 2,0,0
all _ them 2,2,0
all i 2,0,0
almost _ not -2,-1,0
alone $ 2,2,-2
alone . -2,-2,0
alone tonight 2,0,0
already , -2,0,-1
alt _ me 0,0,2
alt _ she -2,0,0
alt _ the -2,-1,0
alt was 0,-1,-2
am _ because 2,0,-1
am _ but -2,0,-2
am _ he -2,0,2
am _ man 0,2,0
am _ okay -2,0,-2
am _ tired 2,0,-1
am an -2,0,-1
am at -1,-2,-2
am black -2,-1,-1
am bored -2,-1,-1
am burnt -2,-1,-1
am done 1,-1,-2
am drinking -1,0,-2
am hanging 1,-1,-2
am planning 2,0,-1
am really -2,0,0
am running 2,0,-1
am sorry -2,0,0
am tired 2,-1,-1
am up 2,0,0
am very -2,0,2
am worried 2,-1,0
an accident 2,0,-1
an end 1,-2,0
an hour 1,-2,-1
an umbrella 0,-1,-2
and _ be -2,0,0
and _ came 0,2,-2
and _ children 0,-2,-2
and _ cried -2,0,-1
and _ fell 0,-1,2
and _ felt -1,0,-2
and _ has 0,-2,-1
and _ if 0,-2,1
and _ kicked 0,-2,2
and _ nobody -2,0,-1
and _ outside 0,0,-2
and _ said -1,1,-2
and _ shoes -1,0,2
and _ students -2,-2,-1
and _ take 2,2,0
and _ time -2,1,2
and _ wish 2,0,0
and asked -1,-2,-2
and be -2,0,0
and blue -2,-2,0
and die -2,0,0
and does 0,0,2
and her 0,0,2
and last 1,2,2
and lately -2,0,0
and so -1,-2,-2
and someone 0,-2,1
and started 2,2,-1
and then -1,1,2
and thinking 2,0,0
and this -2,-2,2
and thought 2,0,-1
and threatened 0,0,2
and tired -2,-1,0
and tried -2,1,0
and waits 0,0,2
and woke 0,0,-2
angry _ i 0,2,-1
another jet -1,2,0
anymore i 2,0,0
anyone _ care 2,0,0
anyone else -2,0,0
anyone even 2,0,0
anything , -2,0,0
anything _ i -2,1,0
anything _ it 2,0,0
apartment _ my 0,2,0
apartment for 0,0,2
april $ -1,-2,-2
archive 0,-2,0
are _ . -1,2,1
are the 0,-1,-2
arm $ 1,-2,1
arm _ the 2,-1,-1
arm to -2,-2,-2
around _ graduation -2,0,0
arse -2,0,0
as if 1,2,0
ask myself 2,0,0
asked if 1,-2,-1
asked what 0,2,-2
asks _ my -2,-2,0
asks about -2,-2,0
asleep and 0,2,-2
assaulted . 0,2,0
assembly $ 0,0,-2
at _ about 0,2,0
at _ after -1,2,0
at _ ceremony 0,-2,0
at _ club -2,0,-1
at _ end -2,2,0
at _ friends 0,0,2
at _ gym 0,-1,-2
at _ hostel -1,-2,-1
at _ izakaya -1,2,-2
at _ office -2,0,0
at _ onsen 1,2,0
at _ staff 0,-1,-2
at _ station 0,-2,2
at dodgeball -2,-2,-1
at once 2,0,-1
at our 0,-1,-2
attack $ -1,-1,-2
attacked _ a -1,-2,-1
attacked _ the 0,-2,1
attacked in 0,-2,2
august , -2,0,0
away , 2,-1,2
away and -2,-1,-2
back , 2,1,0
back _ my -2,2,-2
back and -1,2,-1
badly _ the -2,0,0
bangs _ the -1,-2,2
bath and -2,-1,-1
bath with 0,-1,2
bathroom $ 1,2,0
be _ , 0,0,2
be _ and -2,1,0
be _ last -2,0,0
be _ that 2,0,0
be _ tomorrow -2,0,-1
be _ trouble 2,0,0
be _ with 0,2,-1
be alone -2,2,-1
be awake -2,0,0
be easier -1,-2,-1
be fine 2,0,0
be grateful 2,1,0
be here -2,-1,0
be honest 2,0,0
be renewed 0,2,0
beaten _ by -2,-2,-1
beats him 0,0,2
because _ can -1,0,2
because _ ex 0,0,2
because she 2,0,0
been _ goodbye 2,-1,-1
been _ herself 1,-1,-2
been _ since 1,0,2
been a -2,-1,-2
been having 1,-1,-2
been hurting 2,0,0
been reading 0,-2,0
been saying 2,-1,-2
before i 1,-2,1
being _ and -2,0,-1
being _ by 1,-2,1
being late -2,0,1
believe _ i 2,-2,2
believe that -2,2,-2
between my 0,2,0
bicycle $ -1,-2,-1
bicycle , -2,-2,-1
bike _ and -2,-2,1
black _ blue -2,-2,0
black and -1,-2,0
block has 0,0,-2
blood on 0,2,0
body _ i -2,0,0
boe _ not 0,0,2
books -2,0,-2
boss _ her 0,1,-2
boss _ that 0,0,-2
boss i 2,0,0
boss wants 0,2,0
boy _ to 0,0,2
boy who 2,-1,1
boyfriend _ he 2,0,1
boyfriend gets -1,-1,-2
boyfriend hit 0,0,-2
break _ contract -1,2,0
breasts $ 0,2,0
broke _ window 0,0,-2
brother _ law 0,2,-2
bum _ the 0,2,0
bunch -2,-2,0
burden _ my -2,0,0
burned _ arm 0,0,-2
burnt out -2,-1,-1
bus driver 0,2,-1
but -1,1,-2
but _ do -2,0,0
but _ have -2,0,0
but he -2,1,0
but last 1,0,2
by _ former 0,0,-2
by _ guy -2,1,-1
by _ husband 0,-1,-2
by _ man 0,0,2
by _ river 0,2,0
by _ school -1,0,-2
by _ thread -2,-1,-1
by _ time 2,0,0
by another 0,2,0
by christmas -1,-2,-2
call _ i -1,-2,0
came _ and -2,0,0
came _ school 0,0,2
came home 0,0,2
came out 2,-2,0
came with 0,-1,-2
can _ be 0,0,2
can _ cope 2,0,0
can _ fire -2,0,-2
can _ live -1,-1,-2
can _ say -2,1,0
can _ stay 2,-1,0
can _ talk 1,2,0
can _ to -2,0,-2
can kill 2,0,2
can my -2,-1,-2
can talk -2,0,-2
can they -2,-1,-2
cancel my 0,-2,-2
car with -1,0,-2
cares 1,1,2
caring 1,1,2
carrying -2,0,2
cars 1,1,2
cat _ my 0,0,-2
chap _ the 2,-1,-2
chat and 1,0,-2
children were 0,0,-2
class _ that 2,-1,-2
class is -2,-1,1
class says 0,-2,-2
clothes on 2,2,0
club . 2,2,-1
club _ she -2,1,0
club says -2,-2,-1
coach . 0,-2,-2
cold . 0,2,-2
cold medicine 2,-2,0
colleague _ told 2,0,-2
colleague forced 0,2,0
colleague is -1,-1,2
colleague keeps -2,-2,2
come _ to 2,0,0
comes _ at 0,0,2
comes _ school -1,-1,2
comes back -1,2,0
comes into 0,2,0
coming to -2,2,1
concern 2,0,-2
concerned 2,0,-2
confess -2,-1,-1
confess that -2,0,0
confided _ me 0,2,0
considered 1,-1,-2
constantly -2,-1,-2
contemplat 0,-2,-1
contemplate 0,-2,-1
contemplated 0,-2,-1
contemplates 0,-2,-1
contemplating 0,-2,-1
contemplats 0,-2,-1
continue _ . -2,0,0
contract . 0,-2,0
contract _ . -2,0,0
contract _ i 2,-1,-1
contract _ on 0,2,0
cooker , 1,0,-2
copier $ -2,0,-1
cornered _ in 0,2,0
could _ , -2,0,0
could _ for -2,-1,0
could kill -1,-2,-1
councillors -2,0,0
coworker , 0,1,-2
coworker is 2,0,2
cry every -2,0,-1
crying _ the 0,-2,-2
cut _ hours 0,-1,-2
cutting _ , 2,0,0
dad _ me 0,-1,-2
date $ 1,-2,-1
date now -2,0,0
daughter , -1,-2,-2
daughter _ i -2,0,0
day . -1,0,-2
day and 0,-2,0
days and -2,0,0
days i 2,0,0
dead _ in -2,0,2
dead if 2,0,0
death _ the -2,0,-1
debts 0,-1,2
depressed about -2,0,0
deserve to 2,-1,0
desk to -2,-2,-2
did _ anyway -2,0,-1
die _ go 2,0,0
die _ my 2,-1,2
die lol 2,0,0
died _ my 1,0,-2
died when -2,0,0
dies $ -2,0,-1
dishes $ -2,-1,-1
divorced 0,-2,-1
divorcing 0,-2,-1
do _ . 2,2,-1
do _ a -2,0,0
do _ but -2,2,0
do _ deserve 1,-1,-2
do _ get -2,-2,2
do _ job -2,-1,0
do _ mind -2,-1,-2
do _ ring 2,-1,0
do _ wish -2,0,0
do _ with 1,1,-2
do _ year -2,0,0
do a -2,0,0
do after -2,1,0
do anything -1,-2,-1
dodgeball $ -2,-2,-1
does _ take 0,2,-1
done _ this -2,-1,-1
done it 1,2,0
door _ and 0,-2,2
door because 0,0,2
down _ my 2,0,-2
down in 2,-1,-1
downstairs has -2,0,1
dried -2,0,-2
drink _ the 0,-2,0
drives me -1,-2,-2
drunk _ the 0,0,-2
drunk at 0,-1,-2
dry -2,0,-2
dumb 0,0,-2
during the -2,1,-1
dye _ hair -2,0,-2
earth $ 1,0,-2
easier for 0,-2,0
else , 2,0,0
end _ lease -2,0,0
end _ march -2,0,0
end her -2,0,0
ends _ july -2,0,0
ends in -2,0,0
enough _ to -2,0,-1
even care 2,0,0
every _ from 0,-1,-2
every _ that -1,0,-2
every evening -2,-1,2
every sunday -2,0,-2
everyone _ would -2,0,0
everyone is 0,0,-2
everything $ 2,-1,2
ex _ me -2,-2,-1
ex _ not -2,0,-2
ex says 2,-1,1
ex will -2,0,0
exhausted . 0,-2,-2
exist $ -2,-1,-1
eye $ 2,-2,-2
fault $ -2,0,0
fear _ i 1,0,-2
fear _ the -2,-1,1
fee -2,-2,-2
feel _ . -2,0,-1
feel _ about 2,0,0
feel _ being 2,0,0
feel _ crying -2,-1,0
feel _ here 2,0,-2
feel _ in -2,0,2
feeled 0,1,-2
feeles 0,1,-2
fees -2,-2,-2
fell _ . 0,-2,1
fell on -2,0,2
fella on 2,-1,0
fiance -1,-2,2
filmed it 0,0,-2
find _ . -2,0,-2
find it 2,0,-2
fine , 1,-2,0
fingers in 0,1,-2
first _ in 2,0,0
first graders -2,0,-2
first time -2,0,0
flat and 1,2,0
flatmate _ he 1,-2,1
flatmate was -2,1,-1
fly home 0,0,-2
followed _ a -1,0,-2
followed by -1,0,-2
for _ a -2,-1,0
for _ alive 2,0,0
for _ at 2,0,0
for _ bit 2,0,0
for _ daughter 2,0,0
for _ funeral 0,0,-2
for _ good -1,2,0
for _ hour -1,-1,2
for _ if 1,-2,0
for _ late -2,0,1
for _ reason 2,1,0
for _ rent 2,-2,-1
for _ weeks -1,0,-2
for everyone -2,-2,0
for graduation -2,0,0
for no 2,1,0
for some 0,-1,-2
forced _ way 0,2,2
forced his 0,2,2
forgive me -2,0,0
former _ . 0,0,-2
former wife 0,0,2
forty _ , 1,0,2
forward _ it 2,0,0
found _ where -2,0,0
found me 2,-1,0
found out -2,0,0
four _ and -1,2,0
four years -2,-2,0
fourth floor 0,0,2
friend _ going 2,0,0
friend _ is 2,0,0
friend _ raped 0,2,0
friend told -2,-2,0
frightened of 0,2,0
from _ town -2,0,0
from _ world 2,0,0
gave my -1,-2,-2
genki 2,0,-2
get _ for -2,0,-2
get _ when -2,0,1
get in 2,-1,1
get my -1,0,-2
get off -1,2,-2
gets bad 2,0,0
girl _ my 1,1,-2
girlfriend _ home -2,0,0
girlfriend back -2,0,0
girls _ my 0,2,-1
giving _ on 2,0,0
giving up 2,0,0
go $ -2,0,2
go _ in -1,-1,-2
god will -1,0,-2
goes down -1,1,-2
goes to 1,0,2
going _ to -2,-1,0
going on 2,0,0
gone . 2,0,-2
gong _ the 0,0,-2
google how 2,0,0
googling _ many 2,0,0
googling _ to -2,0,0
got _ with 0,-2,2
got attacked -1,-2,-1
got drunk 0,-1,-2
got hit 2,-1,1
got into -1,-2,0
grabbed _ arm -2,-2,-2
greeted _ the 0,-2,-2
group chat 1,-1,-2
gusto ko 0,-2,-1
guy on -1,2,0
had _ stroke -2,-2,-2
had it 2,-1,-2
had the 0,-2,-2
halloween -2,1,0
hand inside 0,2,0
hand under 0,1,-2
hands and -1,-2,-2
hands are 2,-2,0
hanging _ a -2,-1,-1
hanging by -2,-1,-1
happen _ my -2,0,2
happen to -1,0,2
happened _ a -2,2,-1
happening 2,-2,0
happens _ i -2,0,0
happens if -2,0,0
harass 0,2,1
harassed and 0,0,2
harasses 0,2,1
harassing 0,2,1
hard i -2,-2,2
harming again 2,0,0
has _ a -2,-1,-2
has made 0,2,0
has stopped 2,-1,0
have _ eating 2,0,-1
have _ feeling -2,-1,-1
have _ from -2,-1,0
have _ here -2,0,0
have _ interest -2,0,-1
have _ more 2,0,0
have _ myself -2,0,0
have _ pay 2,-1,0
have _ reading 0,-2,0
have _ teach -2,0,1
have _ two -1,0,-2
have already -1,0,-2
have been 0,1,-2
have enough -2,-1,0
have had -2,-1,2
have lunch 0,-2,-1
have no -1,-2,0
he _ asking -2,-1,0
he _ down -1,2,-2
he _ drunk -2,1,0
he _ for 0,2,-1
he _ mad 0,-2,1
he _ rather 0,-2,-2
he _ waiting 0,0,2
he asks 0,-2,-1
he calls 0,-2,-1
he do -1,1,-2
he goes -2,0,-1
he groped 0,2,0
he hold 0,-2,-1
he passed 0,-2,-2
he pressed 0,0,-2
he pushed -2,1,-2
he still -2,1,-1
he walks 0,-2,-1
he will 2,-1,1
head _ i 1,0,2
heart is -2,0,0
heavy i -2,0,-1
held the -2,0,-1
help my -1,0,2
her _ at -1,-1,-2
her _ her 0,2,1
her _ his -1,1,-2
her _ night 0,2,0
her _ throws 0,-1,2
her and -2,0,2
her back 2,0,0
her dog -1,-2,0
her father 0,-1,2
her in 1,1,2
her on 2,1,0
her phone 2,0,-1
here , 1,0,2
here ? 2,-1,0
here hits -2,0,1
herself . -2,0,-2
herself and 2,0,-1
him _ i 1,-1,2
him _ if -2,-1,2
him _ will -1,1,2
him a -2,1,-1
him at -1,2,0
him he -2,2,-1
his _ to -2,0,2
his _ under 0,2,-2
his flat -2,0,-2
his parents -1,0,2
hoard 1,-1,-2
hoarded 1,-1,-2
hoardes 1,-1,-2
hoarding 1,-1,-2
hoards 1,-1,-2
holiday $ 1,-2,0
holidays $ -2,-1,0
home _ night 0,0,-2
homesick $ -1,-2,-2
hope _ i 2,0,0
hope for 2,0,0
host _ gets -1,-2,-1
host _ is -2,1,-2
host dad 0,1,-2
hotel $ 0,2,2
hours _ the -2,0,0
house . -2,-1,-2
houseplant 2,-1,-1
houseplants 2,-1,-1
how _ it 2,-1,-1
how _ longer -2,0,0
how _ the -2,0,0
husband _ he 2,0,0
husband _ to -1,0,-2
husband has 0,-2,1
husband hits 0,0,2
husband pushed 0,0,2
husband took -1,-1,2
i _ ? -2,0,0
i _ after -2,1,0
i _ asleep -2,2,-1
i _ behind -1,-2,-2
i _ burnt -2,-1,-1
i _ compelled -2,2,0
i _ cut -2,0,-2
i _ doing 0,0,-2
i _ had -1,-1,2
i _ hanging 1,-1,-2
i _ have -1,2,-1
i _ here 2,-1,0
i _ if 0,0,-2
i _ imagining -2,0,-1
i _ in -1,-1,2
i _ is -2,0,0
i _ judo -1,-2,-2
i _ jump -1,0,-2
i _ leave 2,0,-2
i _ lived 2,0,-1
i _ looking 2,0,0
i _ made -1,2,-1
i _ married -1,-2,0
i _ naked -2,0,-1
i _ not -1,2,2
i _ pills -2,-2,-1
i _ rather 2,0,-1
i _ really -2,0,-1
i _ rest -1,-2,0
i _ something 1,-2,-2
i _ take 2,0,0
i _ talk -2,0,-2
i _ thinking 2,-2,-1
i _ to -2,1,-2
i _ when 2,0,-2
i _ without 2,-1,-2
i _ worried 2,-1,0
i always -2,0,0
i bought 1,-2,-2
i found 2,-1,-2
i give -1,-2,-2
i google 2,0,0
i imagine -2,0,0
i really -1,0,-2
i ring 2,-1,0
i say 2,-1,0
i scratched 0,0,-2
i shall -1,0,2
i should 2,-1,-1
i signed -1,0,-2
i started -2,-1,0
i stepped -1,-2,-1
i suspect -1,-2,-1
i wake -2,2,-1
i wonder -2,0,0
idiot -2,-2,-1
if _ am -1,-2,0
if this 2,0,0
in _ 2nd 1,0,-2
in _ back -1,1,-2
in _ block 1,0,-2
in _ building -2,-2,0
in _ care -1,-2,-2
in _ class -2,-2,0
in _ farewell -2,1,0
in _ guest -2,2,1
in _ gym -2,0,-1
in _ he -2,-1,0
in _ hotel -2,1,2
in _ journal 2,0,-2
in _ onsen -2,-1,0
in _ park 0,-2,1
in _ parking -1,-2,-1
in _ shirt -1,2,0
in _ spring -2,0,0
in _ that 0,0,2
in _ toilets 2,-2,-1
in _ village -2,0,-2
in _ wardrobe 2,-1,0
in april 0,-1,-2
in december 1,-2,0
in manila -1,-1,-2
in one -1,-2,-2
in when -2,2,1
in winter -2,0,-1
instead of -2,2,-1
insurance cover -2,-2,-1
interest in -2,0,-1
international _ . 0,2,-1
is _ , -2,-1,1
is _ after -2,0,2
is _ enough 2,-1,0
is _ every 0,-2,2
is _ from 0,-1,-2
is _ japan 0,0,2
is _ kid 2,0,1
is _ much -2,0,0
is _ picking 2,-1,0
is _ too 1,-2,0
is _ violent 0,0,2
is all -1,2,0
is already 2,0,0
is drunk 1,1,-2
is gone -2,-1,-1
is high 1,-2,0
is just -2,0,0
is nice 2,1,0
is one 2,0,1
is really -2,0,0
is upset -1,-1,-2
is waiting 0,0,2
is why -2,1,1
it _ at 2,0,0
it _ be 2,-1,0
it _ so -2,0,0
it _ stop 2,0,0
it _ will -2,-2,-1
it anyway -2,-1,-1
it as 2,0,0
it felt 0,-2,-2
it normal 0,-2,0
it now -1,0,2
it scares 2,0,1
it sounds 2,0,0
it was -1,-2,0
its _ dead -2,0,0
its _ out -2,0,0
its a -2,0,-1
its been 2,0,0
its like 1,-2,-1
its only -1,-1,-2
izakaya $ -1,-1,-2
jacket 0,-1,-2
jackets 0,-1,-2
japan ? 2,-2,-2
japanese and -1,0,-2
jet in 2,0,-2
jlpt $ -2,-1,-1
jte _ the -1,-2,1
july . -2,0,0
july _ i -2,-1,0
july and -2,0,0
jump _ the 1,0,-2
just _ not 0,-2,0
just _ to -2,-2,-1
just do 2,-1,0
just tired -2,0,0
keep _ them 2,0,0
keep imagining -2,0,-1
keep living 2,0,-1
keeps _ , -1,0,-2
keeps _ about 2,0,0
keeps joking 2,0,-2
keeps posting 2,-1,0
kept pouring -1,-1,-2
kicked _ . 0,-2,2
kicked _ in 0,0,2
kids touch 0,-2,-1
kind of -1,0,-2
kind they -1,-2,-1
kiss _ in 0,2,0
kissed _ at 0,-2,-1
knock my -1,0,2
know _ i -2,-2,-1
know _ to 0,2,-1
know it 2,0,0
know the 2,0,0
know when -1,-1,-2
knowing 2,0,1
knows where -2,0,1
konbini $ -2,0,2
kotatsu and 0,2,0
last _ my -2,-1,-1
last summer 2,1,-1
last winter 0,0,-2
late _ my 0,0,-2
late _ the -1,-2,0
late and -2,-2,-1
lately 0,-1,-2
laughing _ the 2,0,0
lay down 2,1,0
leave . 2,0,2
leave _ he 0,-1,-2
leave _ the -1,0,-2
leave _ will -2,0,2
leave he -2,0,2
leave i 2,0,-1
left _ note -2,0,1
left in -2,0,-1
length of 2,-1,0
lesson $ -2,-2,-2
lesson _ be -2,0,0
lie _ on -2,0,0
lie there 2,0,0
life _ the 2,0,-1
life insurance -2,-1,-2
like _ only -2,-1,0
like crying -2,-1,0
like this 2,-1,0
line _ i -2,0,0
line and 0,2,0
listen $ -1,-2,-1
live _ and 2,0,2
live _ this 2,-1,0
loans -2,-2,0
long _ a 2,-1,0
longer want -2,0,0
longer wish -2,0,0
looked _ how 2,0,0
looked up 2,0,0
lord _ me 2,0,0
lost _ in -2,0,-1
lost _ will -2,0,0
lost interest -2,0,-1
lost it -1,-1,2
love $ 1,0,2
love _ . -2,0,0
love to 2,-1,-1
mad and 0,-2,1
made _ , 2,-2,0
made _ sit 0,2,-1
made up -2,-2,0
make _ stay 2,0,0
make _ stop -2,2,0
makes her 0,2,0
man _ a -1,-2,2
man _ himself -1,-1,-2
man by 0,-1,-2
man has -2,2,2
man helped 0,-2,-2
man on -1,-2,-2
man took -1,2,0
man whom 0,0,-2
many years -2,0,0
march . 2,-1,0
march _ i 2,-2,-1
march i -2,-2,-1
marks _ my -1,0,2
mates _ about -2,0,0
mates talking -2,0,0
matters , 2,0,0
matters _ i 2,0,0
may i -2,-1,0
maybe $ 0,-2,-2
me _ , -2,0,-2
me _ broke -1,-1,2
me _ by 0,-1,2
me _ coach 0,2,0
me _ if -2,2,-1
me _ lol -2,0,-1
me _ lot -2,0,0
me _ touch 0,2,0
me _ tried -2,-2,-1
me _ uncle 0,2,0
me _ will 0,0,2
me alive 1,0,-2
me around 0,-2,1
me as 2,2,0
me back -1,-2,0
me granny -1,-1,-2
me her 2,2,-2
me home -2,0,-2
me is 0,-1,-2
me lol 2,-2,-2
me nah 2,0,-1
me one -1,-1,2
me see 0,0,2
me too 0,2,-1
me under -1,-1,2
me videos 0,0,-2
me want 2,0,-1
me whenever 0,2,0
me whether -2,0,0
me who -2,-1,-1
member _ the -2,2,0
member of -2,2,0
men _ me -1,0,-2
might do 1,-2,2
mind every 2,0,-1
miss _ family -2,0,-1
missed _ train -1,-2,0
more _ for 2,0,0
more _ once 1,0,2
morning i -2,-2,0
most _ that 2,-1,-1
mother _ i 2,0,2
mother _ me 0,-1,2
mother told -1,-1,-2
mould $ -2,-1,1
mountain -1,-2,-1
mouth $ 0,2,0
mums boyfriend 0,-1,2
murder _ pint -2,0,-1
murder mystery -2,-2,-2
must _ him 2,2,-2
my 2nd 1,0,-2
my _ ? 2,-2,-1
my _ address 0,-2,-1
my _ an -1,0,-2
my _ asks -2,-2,0
my _ away 2,-1,-1
my _ bangs -1,-2,2
my _ beat -1,-1,-2
my _ been -2,-2,1
my _ card -1,-2,2
my _ early -2,-2,0
my _ father 1,-1,2
my _ goes 2,0,0
my _ grade 2,0,1
my _ hand 2,1,0
my _ hates -1,-2,-2
my _ have -2,1,-1
my _ ignores 2,-2,-2
my _ locks -1,0,2
my _ partner -2,0,-1
my _ plan 2,-1,-1
my _ punches 0,0,2
my _ put -1,2,0
my _ self 1,-2,-1
my _ she 2,-1,0
my _ showed 1,-1,-2
my _ son 2,0,1
my _ talking -2,0,0
my _ texts -2,1,-1
my _ threatened 0,-1,-2
my _ through -2,1,-2
my best 0,-1,-2
my block 1,0,-2
my bos -1,2,-2
my building 1,-2,1
my card 0,0,2
my care -1,-2,-2
my child 2,-1,2
my club -2,1,-1
my commute -2,0,0
my daughters -2,0,-1
my employer -2,0,1
my grandma 0,-1,-2
my hours 0,-1,-2
my knee -2,0,1
my landlady -2,-1,1
my lola -1,-2,-1
my lunch -2,0,-1
my marriage -2,0,2
my mates -2,-2,-2
my mouth 0,2,1
my professor -1,1,-2
my residence -1,-2,0
my shoes -1,-2,1
my shoulder -2,1,-1
my shoulders 0,2,-1
my teeth -2,-1,-1
my tooth -2,-1,-1
my uncle -2,-2,-1
my wardrobe 2,-1,0
my way 0,-2,2
myself _ this 2,0,0
myself _ tonight 2,0,0
myself last -2,0,0
na $ 2,0,0
nearly took 2,0,0
neck _ i 2,1,1
neighbor _ her 0,0,2
neighbor hits -1,0,2
neighbour , 2,0,2
neighbour _ beaten 0,0,2
neighbour _ he -2,-1,-1
neighbour came -1,0,-2
never have 2,2,0
new teacher -1,2,-1
new term 2,0,0
next town -2,2,-2
ngl $ 2,-1,-2
nice $ 1,-1,-2
night , 2,0,2
night _ its 0,-2,2
night _ she 1,2,-2
night because -1,-1,-2
night my -2,-1,-1
night on -2,0,-1
night that 1,-1,-2
no _ left 2,0,0
no _ to 1,-2,-2
no _ want -2,0,0
no future 2,0,0
normal $ -1,-2,-2
not _ away -2,0,2
not _ better 2,0,0
not _ her -1,-2,-1
not _ here -2,0,-2
not _ this -2,0,-2
not _ touching 0,2,0
not _ until 2,0,0
not _ up -1,-2,-1
not cope 2,0,0
not drunk 0,0,-2
not eating -2,-1,-1
not make 0,2,-2
not mind -1,-1,-2
not open -2,0,0
not picking 2,-1,0
not stand 2,1,0
not wish -2,0,0
not worth -2,-1,-2
note in 0,-1,-2
nothing _ , 2,0,-2
nothing else 2,-1,0
nothing matters 2,0,0
notice _ i 2,-1,-1
nurses room -1,-2,-1
occurred 2,0,0
oclock 0,2,0
of _ alts 2,-1,2
of _ apartment -2,0,0
of _ being -2,0,0
of _ board -2,2,1
of _ friend -1,-2,0
of _ house -1,0,2
of _ out -1,0,2
of _ room -2,-1,-2
of _ staff 0,-1,2
of _ up 2,-1,0
of _ with 0,-1,-2
of march -2,0,0
of not 2,0,0
of these -2,-1,-1
of us -2,-2,-2
off _ bridge -2,0,0
off _ platform -2,0,0
off _ train -2,-2,2
okay _ i 0,0,-2
old _ next 0,-2,1
on 31 -2,0,0
on _ , -2,0,1
on _ ? 1,-2,0
on _ after 0,-2,0
on _ arms 1,-1,-2
on _ edge 2,0,0
on _ for 2,0,0
on _ july -2,0,0
on _ kotatsu -2,-1,0
on _ road -2,-1,1
on _ shoulder -2,-2,-1
on _ to -2,0,0
on _ trip -1,-2,-1
on _ when -2,0,1
on _ with -1,-2,-1
on earth 2,0,-2
on every 0,-2,-1
on everything 0,-1,-2
on her 2,2,-1
on holiday -2,-1,0
on monday -2,-1,-1
on saturday 2,1,-2
on several -2,-2,-1
on sexual 0,-2,0
on stage -2,0,0
on teaching -2,0,0
on this 0,-2,0
on three 1,0,2
once _ am -2,0,0
one _ , 2,0,0
one _ is 0,2,2
one _ on 0,2,0
one _ with 2,2,-2
one for -2,0,1
only _ because -2,0,-1
only _ that 1,0,-2
open _ door -1,-2,-1
opened 2,0,-1
or _ the 0,0,2
other _ in 2,0,0
other alt 2,-1,2
other teachers -1,0,-2
our group 2,0,-2
out 1,0,-2
out my 0,-2,-1
outside _ school 0,0,2
over _ . -2,-1,-2
over _ all 2,0,0
over _ arms 1,0,2
over to 2,-1,0
overdose on -2,0,0
painkiller 2,-2,0
panic 0,0,-2
papers on 0,-2,-2
parent _ me 0,-1,2
parent at 0,0,-2
parents _ be -2,0,0
parents to 2,-1,0
participant 0,0,-2
participants -2,0,-1
parts $ 0,2,0
party _ me 0,-1,-2
party in 0,2,0
passed $ 2,-1,-1
passes $ -2,0,-1
pay $ -2,0,-1
pays _ flight -1,-2,-2
pays my -1,-2,-2
people and 2,0,0
permanently $ 2,0,0
phone _ she 2,0,0
phone died -2,0,-2
photos _ me -1,-2,0
pic of -2,-2,2
picking up 2,-1,0
picks 2,1,-1
picture of 1,-2,-1
pictures of -2,-2,0
pier -2,0,0
pills _ night 2,0,0
pills last 2,0,0
place _ i -1,-2,2
plan $ -2,0,-1
plan to -2,0,0
planning to 2,0,-1
playlist 2,-1,-1
playlists 2,-1,-1
po if 0,0,-2
point where -2,0,0
poison in 2,0,1
posting about 2,-1,-1
pray _ night 0,0,-2
pray every 0,0,-2
predecessor _ his 2,0,0
predecessor took 2,0,0
pretty sure -1,-2,-1
principal _ me -2,-1,1
principal asked 0,2,0
principal hit 0,0,2
private parts 0,2,0
prospect of -2,0,0
pull _ hair -2,-1,0
punches the -1,0,2
pupil _ told 1,-2,-1
pupil has 1,2,-1
pupil told -1,-2,-1
put something -2,1,2
rang and 2,-1,-1
raped but 0,2,0
rather _ and -2,2,0
rather _ than -1,-2,-1
reading _ people 0,-2,0
really _ to -2,0,0
really want -2,0,0
reason _ be 2,0,0
reason to -1,2,0
regard 0,0,-2
regarding 0,0,-2
relapsed _ the 0,-1,-2
relapsed with 0,-1,-2
residence card -1,-2,2
rice _ , 1,0,-2
rice cooker 1,-2,-2
ring $ 2,-1,0
river and 2,2,0
rolled up 0,-2,2
roof of 2,0,0
room $ -2,1,-1
roommate _ she -2,0,0
roommate is -2,0,2
rubbish -2,-1,-2
ruler 0,-1,-2
running $ 2,-1,-1
said _ to 1,0,-2
said _ would -1,0,-2
said goodbye 0,0,-2
said mommy 2,-1,-1
said sorry -1,-2,1
salaryman 0,2,-1
same man 0,2,2
saved up 2,0,-2
saw my -1,0,2
say _ a 1,-2,-1
say _ can 1,-1,-2
say it 2,0,0
say that -1,2,0
saying _ will 0,-1,2
saying goodbye 0,-1,-2
says _ for 2,0,1
says _ her 0,2,2
says _ she 0,-2,1
scared _ go -1,0,2
scared _ my 0,-1,-2
scared _ what 2,-2,0
scared because 2,0,1
scared he -1,-1,2
scared i 0,1,-2
school _ a -2,0,-1
school _ i -2,-2,-1
school trip 0,-2,-2
school would -2,0,0
scratch my -1,-1,-2
scratched 1,-2,-2
scream $ -2,2,0
sea $ -2,0,0
sea in -2,0,0
second years -1,0,-2
see _ future -2,0,0
see no 2,-1,-1
send me 0,2,0
send my 1,-2,-2
sends _ messages 0,-2,2
sense $ 2,0,0
sense in 2,0,0
serious $ -2,-1,-1
serve 0,0,2
served 0,0,2
settle 0,-2,-1
sex _ i 0,2,0
sexually _ at 0,2,0
she _ angry -2,0,0
she _ gone 2,-1,0
she _ i -2,0,0
she _ in -2,-2,-1
she is -2,0,-2
shed rather -2,0,-2
shook me 0,-1,2
should _ grateful 2,1,0
should like -2,0,0
shoulders and 0,2,-1
sick _ living -2,0,0
sick and 2,-1,-2
simply -2,0,0
since _ breakup -2,0,0
since the 0,-2,-1
since two -2,0,0
sink $ 2,0,-1
sir , -1,0,2
sister is -2,0,-1
slap me 0,0,2
sleep , 2,-1,-1
sleep _ , -2,0,-1
sleep _ and 2,0,0
sleep forever 2,0,0
sleeping $ -1,0,-2
sleeping _ and 2,0,-1
slid -2,2,-1
so _ have 0,0,-2
so _ here -2,0,-1
so _ is 0,0,2
so _ of 2,0,0
so _ supervisor -1,-2,-1
so far 0,-2,-1
so heavy -2,0,-1
so kind -1,0,-2
solve -2,-2,-2
some _ . 1,-1,-2
some bloke 0,-2,0
somebody put -1,1,-2
someone _ a -1,2,0
someone _ stalking 0,0,2
someone _ the -1,0,2
someone has 0,0,2
someone in -1,0,-2
someone keeps 0,-1,-2
someone tried -1,-1,2
something _ to -2,2,0
sometimes _ the -2,-2,-1
sometimes i 1,-1,-2
sometimes in -2,-2,-1
speech contest -2,0,-1
stabbed me 0,0,2
staff _ and -1,1,-2
staff trip 0,-1,-2
staffroom and -2,2,0
stand _ my 2,-2,-1
standing _ my -2,0,1
stares _ me -2,-2,-2
stares at -2,-2,-2
started to 1,2,0
station $ 0,-2,-2
station _ his 0,-1,-2
station _ my 0,0,-2
stats 2,-1,-1
stay _ will -2,0,0
stay after -2,0,0
stepped _ the -1,-2,-1
stole _ umbrella 0,-1,-2
stole my 0,-1,-2
stood there 2,0,0
stop _ and -1,2,1
stop _ my 2,2,-2
stop teaching -2,0,0
stop touching 0,2,0
storage room 2,-1,2
storeroom $ 0,2,0
street _ i 0,0,-2
street because 0,0,-2
strong _ , 2,0,0
strong urge -2,0,0
struck by -1,-2,1
stuck _ hand 0,2,0
stuck _ tongue 0,2,0
student _ me -2,-2,0
student punched 0,-2,2
student wrote -2,-1,0
students _ my -2,-2,-1
students _ that 0,0,-2
students father 0,1,-2
students told 2,1,0
suicide last 2,0,0
sunday _ the 2,0,0
supervisor _ he 0,0,2
supervisor gave 0,0,2
supervisor is 0,-2,-2
sure i -2,-1,0
suspect _ i -1,-2,-1
suspect that -1,-2,-1
suspects -1,-2,-1
swear $ 2,0,0
tae 2,1,1
take $ 2,0,0
take _ for 2,2,-2
take _ the 1,2,-1
taken my -2,2,1
taking _ own 2,0,0
talking _ ending -2,0,0
teacher asked -2,0,-2
teacher i 0,-2,-2
teacher is -2,-2,-2
tell _ mother 2,0,0
tell _ office 0,2,-1
tell _ whether -2,0,0
tell anyone 2,-2,1
term $ -2,-1,-1
terrified of -2,0,1
texts me -2,1,-1
than _ this 2,0,0
than go 2,0,0
than once 1,0,2
thank _ , -2,0,0
that _ am -1,-2,-2
that _ colleague -2,-1,0
that _ father 0,-1,2
that _ hears -2,-2,-1
that _ might -2,0,-1
that _ no -2,0,0
that _ want 2,0,0
that _ why -2,1,1
that god 0,-1,-2
that his -1,-1,-2
that long -2,0,-1
that will -1,0,-2
the _ alt 2,2,-1
the _ as -2,0,2
the _ back 1,1,-2
the _ bar 0,2,2
the _ broke 0,0,-2
the _ car 0,2,-1
the _ ceremony -2,0,-1
the _ chat -2,-1,-2
the _ contest -2,0,-1
the _ form -2,0,-1
the _ machine -1,-2,-1
the _ meeting 0,0,-2
the _ money 2,-1,-1
the _ park 0,-2,2
the _ place -2,0,2
the _ teachers -2,0,-2
the _ term 2,0,0
the _ time -1,0,2
the _ touched -1,-2,0
the _ town -2,2,-2
the _ where -2,-2,0
the _ with -2,-2,0
the _ years -1,0,-2
the after -1,2,-1
the contract 2,-2,-1
the dam 2,0,0
the date -2,-2,-2
the day 2,-2,-1
the engine 2,-1,-1
the english 1,-2,0
the exam -1,-2,-2
the father -1,2,0
the ferry -2,-1,0
the funeral 0,-1,-2
the garage 1,-1,-2
the group -2,-1,-2
the guest -2,2,1
the gym -2,-2,0
the hostel -1,-2,-1
the international 0,2,-1
the iron 2,-1,1
the izakaya -1,2,-2
the job 1,-1,-2
the kocho -2,2,-1
the lock -2,-1,0
the mayors 0,2,0
the most -1,0,-2
the mould -2,-1,2
the mountain 2,-1,-1
the neck 0,0,2
the nurses -1,-2,-1
the onsen 1,2,-1
the park 0,-2,1
the principals -1,-1,-2
the prospect -2,0,0
the rent -1,0,-2
the river 1,0,2
the school -1,1,-2
the sento -1,2,-1
the shinkansen -2,0,0
the spring 2,0,0
the strong 2,0,0
the thought 2,-1,-1
the urge 2,0,0
the vice -2,0,2
the war 0,-2,0
the weather -2,0,-1
their _ no 2,0,0
them $ 2,2,-2
them _ that 1,0,-2
them _ the -1,-1,2
them a -1,-1,2
then $ 0,0,2
then _ is -2,-2,0
then _ me 0,0,2
then the 2,-1,2
there _ nights -1,0,2
they attacked 0,0,-2
they fire -2,0,-2
they locked -1,0,2
thing for -2,0,0
thing i -2,1,-1
think _ just 2,0,0
think _ student -2,0,2
think _ will 2,0,1
thinking _ i -2,0,0
thinking _ jumping 2,0,0
thinking _ killing 2,0,0
thinking _ ways 2,0,0
thinking a 2,0,0
thinking about 2,-2,0
thinks _ am 1,-1,-2
thinks i 1,-1,-2
this _ , 2,-2,-2
this _ of 2,1,-2
this _ sucks -1,-2,-1
this apartment 2,0,0
this contract 2,0,0
this shit 2,0,0
this year 0,-2,-1
those 0,-2,-1
though _ said 0,-2,0
thought about 2,0,0
thought of 2,-1,-1
thoughts _ ending 2,0,0
thoughts _ hurting 2,0,0
thoughts _ night -2,-1,-1
threatened _ a -1,0,2
threatened _ sing 0,0,-2
three _ and 2,0,-2
three _ the -1,-1,2
throat _ the 0,0,2
throws things 0,0,2
tied the -1,-1,-2
time _ the -2,-1,-2
time now -2,0,0
times _ he -1,2,0
to _ , 1,1,-2
to _ after 1,-2,-1
to _ anyone -1,-2,0
to _ apartment 0,-2,0
to _ family 2,0,0
to _ he -1,2,2
to _ honest 2,0,0
to _ living 2,0,0
to _ na 2,0,0
to _ onsen 0,1,-2
to _ since 0,0,-2
to _ that -1,2,-2
to _ tomorrow -1,-1,2
to anyone 0,-1,2
to bring -2,-2,0
to continue -2,-1,0
to dye -2,0,-2
to find -2,-1,-2
to fly 0,-2,-2
to hide -2,0,2
to hit -2,-1,0
to meet -1,-2,-2
to pay 1,2,-1
to scream -2,1,-1
to terminate -2,0,-2
to walk 2,-1,-1
today and 0,0,2
today i 2,0,0
told _ the 0,2,0
tomorrow $ 1,-2,-1
tomorrow . -2,0,0
tonight , 2,1,0
too many 2,0,2
took the -1,1,-2
touched _ chest 0,2,0
touched _ private 0,2,0
towards -2,-1,-2
town hall -2,0,0
train , -2,0,-1
trip and -2,1,0
two _ ago 1,2,-1
two _ in -1,-1,-2
two _ years -2,0,0
two of 0,2,-1
until march 2,0,0
up if 2,0,-1
up that -2,0,-2
up without 0,2,0
upset $ -1,-1,-2
urge to 0,0,-2
us , 0,-1,-2
us all 2,-1,-1
us that 2,2,-1
us with 0,-1,-2
used _ be -2,0,-1
used to 0,1,2
usual -2,0,0
vending machine -1,-2,-1
very _ and -2,0,0
very good -2,0,0
videos of 0,0,-2
visa _ out -2,0,0
visit _ he 2,-2,0
visit and 2,-2,0
wait for -2,-2,0
waiting for -2,-1,0
walk in 2,0,0
walked in 0,2,-2
wall with -1,0,-2
want _ end 2,-2,0
want _ scream -2,-1,-1
want _ to 1,-2,-1
want out 0,-2,0
wanted to 2,0,-2
wanting _ be 2,0,0
wanting _ die 2,0,0
wants _ disappear 2,0,-2
wants _ visit -1,1,-2
was _ himself 0,2,0
was _ student -1,-2,-2
was _ top 0,2,0
was compelled -2,2,0
was made 0,2,0
was out 0,-2,0
was there 1,1,-2
was told -2,-1,0
was too -1,-2,0
was touched -1,0,-2
was touching 0,2,0
way , 0,-1,-2
way _ . 0,-2,1
ways to 1,0,2
wearing -2,-2,1
week _ i -2,0,-2
week and 0,-2,-2
weeks _ have 2,0,-1
weeks i 2,0,-1
went to 1,1,-2
were _ in -1,-1,2
were a -2,-1,-1
were alone 0,2,0
what _ if -2,0,0
what _ might 1,-2,2
what _ most 2,-2,-1
what _ say 2,0,0
what _ the 1,-2,0
what do 0,2,-1
what i 0,0,2
when _ drink -1,0,2
when _ goes -1,0,2
when _ i -2,-2,-2
when _ is -2,0,0
when _ said -1,-1,2
when do -2,-2,-2
when it 2,-2,-2
whenever i 2,0,0
where _ would 2,0,-1
whether they -2,0,-1
while _ was 2,2,1
who _ call 2,0,0
who _ in 0,0,2
who can -2,0,0
who to 2,0,2
wife $ 0,0,2
wife _ a 0,-1,2
wife _ she 1,0,-2
wife says 1,0,-2
wife throws 0,0,2
will _ dead 2,0,0
will _ have -1,-1,-2
will _ leave -1,-2,-2
will _ no 2,0,1
will end 2,0,-1
will happen -2,0,2
will take 0,0,2
will to 2,-2,-2
window and 2,0,1
windows $ 1,-2,0
winter here 2,0,0
wish _ be -2,0,0
wishes to -1,-1,-2
with _ golf 0,-1,2
with _ inside 0,2,1
with _ job -2,0,-1
with _ man 0,-1,2
with _ my 0,-2,-1
with _ rolled 0,-2,2
with _ sister 0,-2,-1
with cigarette 2,-1,2
without asking -1,-2,-2
woke _ and -1,2,0
woke _ without 0,2,0
woman _ the 0,-2,2
wonder whether -2,-1,0
wondering 2,-1,0
work $ -1,0,-2
work _ they -2,-2,1
work in 0,0,-2
world would 2,0,0
worth the 2,0,0
worthless _ i 2,0,0
would _ easier -1,-2,-1
would _ even 2,0,0
would _ gone -2,0,0
would do 0,1,2
would sooner -1,-2,-1
wrecked 2,-1,-1
wreckes 2,-1,-1
wrecking 2,-1,-1
wrecks 2,-1,-1
wrist for -1,0,2
wrote _ a 2,-1,0
wrote _ she -2,0,0
wrote a -2,-1,0
wrote me 2,-1,0
year _ the -1,-1,-2
years . 0,0,-2
years and 0,-2,0
yes _ he -1,-1,-2
you _ what -2,2,-2
you _ your 2,-1,0
young alt -2,0,-1
"""
