"""Learnt by `python -m tests.dialogue.danger_weights`; not written by hand. See `evidence`."""

LEARNT_FROM = "887b9baf907ab358"
KINDS = ("suicide", "assault", "violence")
BASE = (-27, -32, -29)

TABLE = """\
raped -12,58,-18
suicidal 54,-5,-5
groped -4,50,-11
rape -13,48,-16
sex -6,46,-13
suicide 45,-11,-12
molested -1,44,-4
alive 43,-2,-11
touching -14,43,-20
overdose 40,-4,-4
touches -15,40,-19
assaulted -9,39,-4
stalking -6,-6,38
world 38,0,0
bruises -16,-2,37
enkai -37,-1,-14
july -37,-15,-13
karaoke -36,-10,-22
nudes -6,36,-7
overdosed 36,-6,-7
ball -4,-2,-35
noose 35,-1,-2
pills 35,-5,-15
slapped -11,-4,35
stalked -9,-5,35
stalker -10,-4,35
lesson -34,-28,-25
miss -9,-8,-34
nude -4,34,-7
slaps -11,-3,34
teach -34,-20,-21
career -33,-7,-8
himself 33,11,2
rapes -7,33,-11
raping -7,33,-11
rapped -7,33,-11
raps -7,33,-11
shinitai 33,-4,-8
sing -18,-29,-33
sings -13,-19,-33
teaching -33,-20,-19
assault -6,32,-6
blade 32,-2,5
cat 0,-24,-32
permanently 32,-1,0
sell -22,-11,-32
sells -14,-6,-32
breasts 0,31,-4
cook -31,-29,-30
drugged -13,31,-8
job -19,-18,-31
lost -7,-31,-17
studying -31,-13,-10
thanked -9,-28,-31
wrists 31,1,5
cooking -30,-21,-27
fists -6,-7,30
japanese -30,-21,-26
kicking -15,-19,30
kissing -9,30,-14
lessons -27,-30,-23
office -30,0,-5
paperwork -30,-9,-20
quit -30,-15,-13
sexual -6,30,-11
sexually 0,30,-10
thank -21,-18,-30
touched -22,30,-23
violent -3,-8,30
broke -29,-29,5
cake -29,-25,-22
grope -2,29,-8
gropes -2,29,-8
groping -2,29,-8
harming 29,-2,-2
heat -29,-8,-16
leaving -29,-21,-7
punches -5,-9,29
quitting -29,-10,-7
selling -13,-2,-29
shoved -6,-4,29
survive 29,-4,0
violence -3,-2,29
early -28,-8,-23
feed -11,-18,-28
jumping 28,-15,-4
kicked -20,-21,28
natto -28,-22,-11
resignation -28,-1,-14
sang -8,-24,-28
ship -28,-1,-2
speech -28,-21,-13
supervisor -28,-1,-3
tax -28,-10,-15
visited -9,-7,-28
abusive -5,-1,27
almost 7,-7,-27
balls 3,-1,-27
beaten -11,-11,27
cuts 27,-19,-10
die 27,-15,-10
died -1,-24,-27
fever -27,-2,-5
forever 27,-2,-1
hair -27,-17,14
heart 6,-22,-27
lease -27,-1,-7
living 27,-13,-6
lol -6,-20,-27
ne -27,-6,-9
razor 27,-5,-9
renewing -27,-9,-15
roofied -2,27,-1
thanks -5,-18,-27
vacation -27,-2,-2
^ he -26,-2,-5
beat -26,-17,13
bicycle -13,-12,-26
breast 0,26,-3
contract -22,-12,-26
cooked -26,-17,-25
existence 26,-1,-1
heating -26,-5,-11
hit -4,-26,18
hits -6,-17,26
hugged -16,-17,-26
kicks -15,-17,26
kiss -11,26,-15
misses -19,-8,-26
move -26,-14,-12
passport -13,-11,26
pizza -26,-4,-8
renew -26,-9,-25
slap -18,-2,26
tablets 26,-2,-8
threatening -2,-7,26
transfer -26,-18,-18
visit -15,-12,-26
calm 25,-1,-1
card -15,-25,-4
dangerous 0,-1,25
drum -4,-4,-25
english 4,-6,-25
everybody -6,-10,-25
existing 25,-4,-1
fell -13,-25,0
fire -10,-15,-25
god 25,-1,-10
high 9,-6,-25
kotatsu -25,-7,-10
line 9,4,-25
lives 25,-15,-4
money -22,-25,-2
moving -25,-15,-11
punched -7,-16,25
rain -25,-9,-14
share -25,7,-7
singing -12,-25,-24
staying -10,-16,-25
teaches -25,-23,-18
treat -25,-8,-8
visits -16,-7,-25
working -25,-9,-6
anyway 24,-4,-5
arms 24,-12,1
base -3,-24,-1
cats -9,-15,-24
cooks -23,-17,-24
deeply -10,-24,-3
fixed -9,-15,-24
form -24,-18,-20
forms -16,-12,-24
good 5,-24,-20
greet -14,-17,-24
greeted -10,-22,-24
herself 24,-2,-16
hotel -17,24,-6
instagram -9,-9,-24
introduced -24,-20,-6
jte -24,-5,-3
kissed -12,24,-24
landlord -24,8,6
least 24,0,-2
live 24,-17,5
lunch -15,-24,-19
molest -1,24,-2
molestes -1,24,-2
molesting -1,24,-2
molests -1,24,-2
overdoses 24,-3,-4
overdosing 24,-3,-4
physically -6,-2,24
poison 24,-1,0
renewed -24,-7,-19
rubbing -1,24,-6
runs -9,-24,-15
squad -24,-6,-1
stay -7,-15,-24
study -24,-17,-9
sugar -24,-1,-1
surprise -22,-9,-24
visiting -9,-8,-24
born 23,-2,4
cards -23,-14,-7
class -23,-11,-5
cleaning 2,-13,-23
clock -23,-2,-6
consent -3,23,-1
cutting 23,-18,-14
dinner -23,4,-15
dying 23,-14,-20
fine -5,-17,-23
golf -3,-23,-3
grandfathers -23,0,-9
hired -14,-20,-23
hug -23,-11,-21
kill 16,-23,9
kill myself 23,0,0
marks -8,-2,23
monkey -9,-10,-23
mosquitoes -18,-14,-23
murder -23,-15,-5
offer -7,-7,-23
osaka -23,2,-10
passive 23,-1,-2
penis -1,23,-3
pension -23,-12,-19
play -21,-8,-23
praised -21,-21,-23
project -23,-2,-1
rubbed -1,23,-7
show -23,-2,2
stalk -5,-4,23
stalkes -5,-4,23
stalks -5,-4,23
strangled -6,-10,23
suicides 23,-5,-6
surprised -17,-10,-23
touchs -14,23,-14
treated -23,-12,-16
warm -6,-5,-23
wrist 23,-8,19
assaultes -5,22,-3
assaulting -5,22,-3
assaults -5,22,-3
beats -18,-16,22
bed -18,22,-14
bill -22,-6,-18
boxes -22,-3,-5
breathing 22,-4,-7
cafe -22,-2,5
classes -22,-8,-11
clothes -6,22,-4
cold -22,-7,-16
commute -22,-5,-14
corner -17,-9,-22
crash 22,-4,-4
deadline -22,-6,-8
deskwarming -22,-5,-5
dog -14,-22,-14
email -6,-11,-22
enjoy -22,4,-1
exposed -3,22,-5
fix -11,-13,-22
free 2,1,-22
garden -22,-16,5
ignores -6,-18,-22
jump 22,-18,-12
jumped 19,-22,2
kick -21,-14,22
lived 22,-12,0
meetings -22,-7,-14
missed -22,-8,-21
missing -12,3,-22
moved -22,-15,-10
myself 22,-12,-12
nine -10,-3,-22
no 4,5,-22
pain 12,-10,-22
principal -22,1,-1
raised -3,-22,1
self 22,-4,-13
short -22,1,-9
sign -22,-20,-18
skiing -22,-3,-11
sleepy -22,-5,-5
snow -14,-14,-22
spiked 0,22,-3
start -22,1,-4
strict -5,-8,-22
taught -16,-22,-16
their 9,-13,-22
threaten -5,-7,22
threatened -13,-11,22
throat -12,-1,22
touch -19,21,-22
waking 22,-3,-8
yet -16,-22,-11
abused -11,16,21
beautiful -6,-21,-6
bit -9,-21,-3
bored -21,-12,-18
called -13,-10,-21
choked -10,-12,21
clean 6,-21,-14
climb -21,2,2
condom -2,21,-16
cookes -21,-16,-19
cutting $ 21,0,-1
diagnosis 21,0,-1
drive -12,-7,-21
earthquake -6,-6,-21
face 14,-2,21
fail -21,-4,-9
fed 3,-5,-21
fist -7,-10,21
fixing -9,-11,-21
hates 6,-17,-21
heaven 21,0,0
invited -6,-21,-15
leave -21,-18,-2
loud -8,-7,-21
mistake 2,-21,-9
nice -1,-19,-21
order -1,-6,21
painless 21,-1,0
pants 10,21,-3
park -21,-9,-6
partner -21,-12,8
past 21,-1,10
pay -10,1,-21
plays -14,-5,-21
salary -21,-8,-9
school -21,-6,-10
signing -18,-11,-21
six -2,-11,-21
skirt 2,21,-14
strangle -9,-10,21
talking -1,-21,-18
taxes -21,-5,-12
test -21,-13,-18
tokyo -21,-14,-16
tracks 21,0,15
vegetables -16,-1,-21
wanted 2,-1,-21
abuses -7,5,20
apply -20,-1,-2
asked -3,-20,-16
baby -20,-9,-9
beating -17,-12,20
beer -6,-7,-20
boredom -20,-5,-6
by myself -20,0,-3
ceremony -20,-6,-4
coach -20,8,-6
coffee -20,-18,-8
cut 17,-20,-9
dead 20,-19,-2
desk -20,-17,-18
drove -4,-20,-16
end _ life 20,0,0
except 20,0,0
finger -20,3,-4
fingers -16,20,1
goodbye 20,-13,-19
harm 20,-4,-2
hits me 2,-2,20
hitting -3,-10,20
homesick -20,-8,-10
hot -14,-20,0
hugs -14,-14,-20
killed 4,-20,10
marathon -20,-4,-6
married -20,-8,-18
meeting -20,-15,-5
my contract -20,-3,-4
name 0,-20,2
paid -10,-8,-20
photographs -20,7,-1
physical -5,6,20
point 8,-8,-20
pressed 3,3,-20
ribs 3,-8,20
rice -20,-12,-14
shorts -20,-2,-6
ski -20,-3,-14
skip -20,-9,-10
slapping -10,0,20
tea -18,-20,-7
teached -20,-15,-14
teachs -20,-15,-14
thankes -7,-16,-20
thanking -7,-16,-20
threw -7,-20,5
to die 20,-1,-1
transferred -20,-17,-20
umbrella -11,-17,-20
undressed -2,20,-5
voice -3,-13,-20
watching -20,-8,12
woken 20,0,0
work -20,-9,-3
worked -20,-1,-2
works -20,-7,-4
24 19,-1,0
^ not -7,-16,-19
^ this -19,-4,-7
accidentally -9,-3,-19
ate -19,-8,-3
before 7,-7,-19
bleach 19,-7,-10
bleed 19,-1,8
butt -1,19,-5
buying -3,4,-19
canada -19,-4,-4
contracts -19,-7,-15
crossing 19,-7,-6
dick 0,19,-10
dreams 9,-3,-19
earthquakes -7,-4,-19
embarrassment -19,-4,-3
exit 19,-4,-9
flying -19,-3,-10
grandfather -19,3,-15
great -15,-19,-11
greets -14,-16,-19
hang 5,-13,-19
happy -6,-11,-19
hire -19,-10,-11
hoping 19,-5,-13
if _ died 19,0,0
insta 0,-3,-19
jk -19,0,0
kickes -14,-14,19
killing 15,-19,3
knife 8,-12,19
late -17,-19,-7
live in -19,-1,-2
lonely -19,-8,-11
looking 19,6,-4
nap -19,-4,-3
neck 4,-3,19
old -19,3,-5
outside -19,-3,14
paint -19,-5,-3
paracetamol 19,0,-3
passports -16,-6,19
pill 13,8,-19
pinned -9,19,-6
plan 19,-13,-15
proud -4,-13,-19
pta -19,3,-8
railing 19,-1,-1
ran -19,-10,-1
run -11,-19,-3
sat 19,-8,-3
saved 19,-5,-7
shovel -19,-5,11
shower 7,19,-4
snow $ -19,-6,-9
something 19,8,-2
speaking -19,-12,-9
stepping 19,-9,-6
studied -19,-12,-6
studies -19,-12,-6
supervisors -19,-2,-10
thigh 19,19,-3
threats -18,-3,19
twisted -3,-3,19
undress -3,19,-4
violated -1,19,-2
violent $ 0,0,19
visa -19,-7,-15
volleyball -19,-7,-18
waves -8,-19,-9
way 19,5,-5
weird -1,-12,-19
wish 11,-15,-19
5 -18,-10,-6
? 1,-3,-18
abuse -10,0,18
accident 18,-4,-5
age -10,-3,-18
alone -1,6,-18
bastard -3,5,18
be dead 18,0,-1
bell -18,-17,6
boss -18,2,1
bread -18,-5,-3
bridges 18,-5,-8
bum -1,18,-4
busy -18,-12,-10
cancel -4,-3,-18
car $ -18,4,0
careers -18,-3,-4
cigarette 2,-7,18
cir -3,-8,-18
continue 18,0,0
cover -18,-8,-8
curry -18,-5,-13
death 18,-14,-1
dragged -1,-1,18
drown 18,-5,-5
ear -4,0,18
eikaiwa -18,0,-6
either 18,0,0
exam -11,-8,-18
exist 18,-6,-2
festival -9,-10,-18
find 15,-18,-1
first -4,-12,-18
found 8,-18,9
game -16,5,-18
heated -18,-5,-9
help 2,-18,-1
helps 5,-18,-15
ice -13,-5,-18
idea 2,-13,-18
injure 18,0,0
injured 18,0,0
injures 18,0,0
injuring 18,0,0
learn -18,-10,0
left -7,-18,-12
life 18,-17,5
locked -4,-2,18
lump -18,-7,-8
mamatay 18,0,0
marry -12,-10,-18
mornings 18,-5,-2
offered -3,8,-18
offering 2,-3,-18
on _ train -18,1,-2
own 18,-15,2
people 9,-5,-18
phone -12,-18,5
photos -18,5,-10
police -3,5,18
question -9,-7,-18
rail 18,-1,-2
rang 6,-5,-18
read -11,-18,-3
recontracting -18,-8,-8
resigning -18,-9,-8
rope 18,-14,-17
saturdays -18,-3,0
schools -18,-5,-11
scold -3,-10,-18
section -18,-1,-2
shouting -18,-14,-5
signed -18,-12,-16
smacked 0,-4,18
small -13,-18,9
speak -16,-18,-6
step 18,-11,1
sushi -18,-4,-4
thing 18,7,-5
to _ home -18,-7,2
trains -18,-2,-13
trip -18,1,-14
turned 7,-18,4
upskirt -4,18,-4
upskirted -4,18,-4
upskirtes -4,18,-4
upskirting -4,18,-4
upskirts -4,18,-4
washing -18,-7,-4
we -18,-11,-4
week -3,-18,-5
well -16,-18,-18
write -5,-18,-5
^ death 17,0,-3
^ it -10,-9,-17
^ someone -17,3,3
^ they -17,-4,-2
advice -17,-7,-15
already 7,-17,-8
always -2,-17,-12
bar -17,8,-6
battered -5,-4,17
beet -1,-3,17
being alive 17,0,0
better 4,-17,-14
blood 17,-7,-16
bonus -17,-8,-17
bruise -15,-5,17
bruised -12,-4,17
bruising -12,-4,17
bullied -7,-10,-17
burned 2,-17,9
burns 0,-12,17
buy -6,-2,-17
change -17,-8,-12
country -17,4,-1
dead . 17,0,0
did 0,17,0
did not -6,2,-17
down 6,17,2
drums -4,-5,-17
fireworks -17,-1,-2
fish -17,-15,-15
flights -17,-5,-14
followed home 0,0,17
for me 6,-17,-2
funeral 17,-10,-7
gone 15,-17,-5
gym -17,-10,-7
harmed 17,-2,-2
harmes 17,-2,-2
harms 17,-2,-2
hate -1,-14,-17
he _ call -4,-5,-17
helped -4,-16,-17
hit me -4,-5,17
home -17,-7,12
host -17,4,-7
hugging -14,-1,-17
husband _ her -1,0,17
ignor -6,-12,-17
ignore -6,-12,-17
ignored -6,-12,-17
ignoring -6,-12,-17
is violent 0,0,17
kanji -17,-8,-5
keeping 17,-12,4
kendo -17,-1,-1
killing myself 17,0,0
kisses -8,17,-12
lady 14,-6,-17
light -10,-17,12
living $ 17,0,0
lovely -7,-17,1
lying 17,0,0
made -5,6,-17
many 2,-17,-5
massage -10,17,-16
matters 17,-1,-5
me his -7,-4,-17
my _ beats 0,0,17
once -1,-17,6
overdosed $ 17,0,-2
passed -2,5,-17
phoned -7,-17,-2
post -17,-16,-14
punching -5,-9,17
rains -17,-8,-10
renewes -17,-6,-14
renews -17,-6,-14
safety 8,0,17
schedule -16,-3,-17
shared -15,17,-9
shoes -17,-14,-5
shouted -14,-17,-15
silence -7,-4,-17
skipping -17,-6,-8
slept -17,8,-1
smoke -17,-1,-13
smoked -17,-1,-13
smoking -17,-1,-13
stab -17,-10,4
stays -4,-11,-17
takoyaki -17,-4,-9
they _ not 3,0,-17
thighs 16,17,-3
things 17,11,-1
tired -7,-16,-17
trained -9,-1,-17
travel -17,-1,0
undokai -17,-9,-4
want 4,-1,-17
watched -17,-15,-1
weekend -15,-9,-17
whole -10,-3,-17
window 1,-17,8
15 -6,-9,-16
^ if -2,-16,-13
^ no -9,-16,-6
^ to -12,-6,-16
about dying 16,0,0
all _ my -16,-5,3
allergy -16,-3,-5
arm 14,-16,14
ask -2,-14,-16
asking 3,-9,-16
august -16,-12,-16
awake -16,-1,-3
battery -16,-1,-7
bite -6,-16,-4
bits -11,-16,-2
blades 16,-1,2
body 10,16,-14
boob 0,16,-1
boobs 0,16,-1
boring -16,-9,-11
bridge 16,-8,-14
budget -16,-2,-2
cleaned 10,-14,-16
coached -10,-3,-16
contact -16,11,-8
contracting -16,-9,-15
costs -16,-3,-10
costume -1,-2,-16
crashed 16,-2,-4
crashes 16,-2,-4
crashing 16,-2,-4
crashs 16,-2,-4
day -8,-16,-9
do something 16,0,0
doing 1,-8,-16
downstairs 1,-2,16
drug -6,16,-5
expose -3,16,-2
exposes -3,16,-2
exposing -3,16,-2
fan 6,-13,-16
fevers -16,-1,-2
filmed -9,10,-16
five -13,-2,-16
flu -16,-4,-14
followed -13,-8,16
following -11,-13,16
for good 16,0,0
forced -11,16,3
foreigner -3,-2,16
four 6,-4,16
fresh 16,0,-2
full -5,-16,2
giving 16,-4,0
half -8,-16,-13
hand _ my -4,16,-6
hanging 11,-12,-16
headache -16,3,-1
heater -16,-9,-8
hiding -4,0,16
hike 0,-7,-16
him 9,16,16
hip 8,-2,-16
house -3,-16,3
hundred -16,-1,2
hung -5,-16,-9
hurt 10,-16,4
i keep 9,-6,-16
jobs -10,-9,-16
jumpes 16,-15,-4
jumps 16,-15,-4
just 6,-6,-16
kept 15,6,-16
kills 12,-16,1
knot 16,-5,-13
laminating -16,-1,-1
laughing -11,-11,-16
lets -16,-6,7
likes 0,-2,-16
lose -2,-13,-16
lot 0,-16,-15
manager -11,16,0
march -13,-15,-16
melon -2,-5,-16
moves -16,-9,-5
my supervisor -16,2,-5
nearly -3,-8,-16
nenkyu -16,-5,-4
nights 16,4,6
okay -16,-11,-10
painful 16,0,-1
papers -4,-16,-7
person 11,12,16
photocopier -16,-6,-14
plane -3,-11,-16
planet 16,0,0
played -16,-4,-15
power -8,-15,-16
praying 16,-3,-4
press 16,0,-6
pressure -16,-5,-10
printer -16,1,-7
problem -10,-16,-2
quite -16,-5,-7
ramen -16,-10,-4
ready 16,-7,-14
remember -6,16,-1
roof 16,-8,-12
rub -1,16,-5
rubs -1,16,-5
saw 16,-2,10
shirt -10,16,-11
shot -8,-16,-11
shout -16,-10,-7
shove -3,-4,16
shoves -3,-4,16
shoving -3,-4,16
shy -6,-6,-16
slow -16,-6,-13
soup -8,-6,-16
stabbing -16,-6,0
stopped 14,-1,-16
swallowed 16,-4,-7
talk 1,-16,-5
taxed -16,-5,-11
ten -16,0,-9
term -14,-5,-16
thoughts 11,-10,-16
translate -16,-3,-8
turning 16,-10,2
village -16,-7,-6
war -16,-5,-4
waste 16,-1,-5
waved -9,-16,-8
will _ live 16,0,-1
written 6,-3,-16
4 -14,-15,-1
^ got -15,1,2
^ what -8,-13,-15
a _ me -11,5,-15
a knife 0,-1,15
a teacher -15,1,8
about -2,-10,-15
air -8,-7,-15
apologised -2,-15,-8
are _ me -11,-3,-15
at _ in -15,1,-2
attack -15,-9,8
attacks -15,-10,7
away 15,-12,0
beat _ up -3,0,15
beated -15,-11,12
beates -15,-11,12
bee -7,-15,-11
behind -5,1,15
belly -9,-4,-15
beside 15,-3,-10
bicycles -6,-6,-15
bites -15,-15,-1
blanket -4,-2,-15
boe -15,-7,-7
boyfriend -15,-5,12
boys -11,-1,15
bring -15,-5,-15
by _ , -15,-2,-2
calls -15,-15,-6
caught 7,-8,-15
chance -7,-15,-11
christmas 10,-7,-15
climbed -15,10,-1
comments -6,-15,-6
cost -6,-2,-15
cutter 15,0,-3
dance -15,-9,-12
dead line -15,-1,-2
different -12,-15,0
director -5,15,-9
doctor -13,-15,-14
done 9,-2,-15
drives -8,-5,-15
edge 15,0,0
end _ the -15,-1,-1
everywhere -10,15,1
farewell 12,-15,-12
feel _ at -2,-1,15
fella 2,-1,15
film -11,0,-15
fixes -7,-11,-15
fixs -7,-11,-15
flinch -1,-1,15
flinched -1,-1,15
flinches -1,-1,15
flinching -1,-1,15
flinchs -1,-1,15
force -6,15,-7
forget -15,-6,-5
fun -7,-15,-13
futon -7,15,-9
glass -2,10,15
graders -13,-14,-15
grave 15,-1,-1
handle 3,1,15
hanged 15,-9,-11
hat -4,-15,-15
holiday -12,-15,-15
homework -15,-3,-15
housemate 4,-5,15
humidity -15,-2,-4
hurting 15,-6,7
hurts me 0,-3,15
i _ him 3,5,-15
is dead -15,-1,-7
is the 7,-6,-15
kids -15,-14,-8
kill me -7,-7,15
killes 8,-15,7
knife $ -4,-1,15
knocked -10,-15,4
kocho -15,-4,0
laugh -15,-12,-13
letterbox -1,0,15
life . 15,0,8
man -8,10,15
may 3,-12,-15
mean $ -15,-1,-4
men -5,11,15
message 15,1,2
miss my -15,0,-1
my _ is -8,-15,-4
my butt 0,15,-3
myself again 15,0,-1
naked -5,15,-3
nobody 5,-15,-8
noose $ 15,-1,-1
not _ talking -3,-15,-3
not let -15,0,1
offers -2,1,-15
offices -15,0,-3
okinawa -15,-4,-9
on _ own -15,-3,-5
panadol 15,0,-1
paper -11,-15,-15
party -15,3,-6
peaceful 15,-1,0
pics -6,15,1
plans 2,-15,-13
private -15,12,-8
quits -15,-7,-6
rained -15,-6,-8
reads -2,-15,-6
really 15,-5,-11
red -10,-15,-10
resign -15,-12,-14
running -4,-15,-8
sake -15,-1,-7
saturday -15,-2,4
scream -15,-6,2
shipping -15,-1,-1
shouts -15,-15,-14
since 5,-15,4
smell -14,-15,-2
snowboarding -4,-5,-15
snowing -15,-7,-12
son -2,-15,-1
sounds 15,-2,1
spat 0,-2,15
speeches -15,-11,-7
stalker $ -1,-1,15
stayed -15,-8,-15
stomach 7,-15,4
stop talking -3,-15,-3
stressed -15,-9,-9
the bus -15,-1,-3
the form -15,-6,-2
this job -15,0,-1
to _ and 13,-15,3
to stop -5,-3,-15
together -1,7,-15
tongue -6,15,-14
transferring -15,-11,-12
trying 15,-1,-1
tutor -15,-3,-12
typhoon -5,-4,-15
urges 15,0,-2
wake 11,-2,-15
want _ die 15,0,0
wants 5,-1,-15
warmly -4,-14,-15
where 8,4,15
windows 15,-12,15
wished 7,-10,-15
woke 5,-1,-15
words -3,-15,-4
would 15,5,6
writing 1,-15,-2
year -11,-4,-15
. not 14,0,0
^ nobody -3,-10,-14
^ that -14,-6,-5
^ the -14,-7,-4
^ there -2,-14,1
^ who -14,-7,-9
_ _ will -14,0,4
_ i 14,0,0
_ on -14,-4,-3
abroad -12,-8,-14
abusing -7,7,14
affairs 14,0,0
and 8,14,7
attacked -14,-13,14
bag 3,-14,-12
bakery -8,-2,-14
bath -1,8,-14
be with 14,-1,-1
bear -3,-7,-14
bears -9,-9,-14
beat _ at 0,-2,-14
being hit -1,-1,14
between -14,1,-6
bike $ 1,-3,-14
biting -7,-14,-1
blouse 0,14,-2
both -3,-14,-2
bottom 5,14,-7
bullying -8,-11,-14
burn 14,-14,12
by mistake -8,-9,-14
cakes -14,-13,-12
can i -14,-2,-11
changed -14,-9,-3
cherry 4,-2,-14
chikan -3,14,-5
chikaned -3,14,-5
chikanes -3,14,-5
chikaning -3,14,-5
chikans -3,14,-5
city -13,-3,-14
climbes -14,2,-1
climbing -14,2,-1
climbs -14,2,-1
clinic -14,6,-8
club -14,6,-1
complain -14,-8,2
complaint -4,1,-14
counted 14,2,-3
counting 14,0,-3
coworkers -14,-3,-3
die . 14,0,0
diee 14,-8,-5
dieing 14,-8,-5
disappointed 14,-4,0
dress 5,3,-14
drew -11,-9,-14
eleven -14,-4,-1
end _ contract -14,-1,0
end it 14,-1,-1
ending _ life 14,0,0
enough $ 14,-1,0
essay 6,-1,-14
everything . 14,-3,-1
ex -14,7,8
extend -14,3,-2
extra 0,-13,-14
falling -14,-3,-8
fear -8,-7,14
feeding -6,-10,-14
feeds -6,-10,-14
fired -5,-11,-14
flew -14,-2,3
follows -5,-9,14
foot -6,-14,-12
formed -13,-10,-14
friday 1,-14,-10
frightened 14,6,12
gave -14,-13,-8
gong -1,-1,-14
grabbed -14,11,7
hands 4,14,0
hang myself 14,0,0
he -5,10,14
hear 7,-14,14
heard -4,3,14
held -14,7,10
her 7,14,7
hit the -8,-1,-14
hokkaido -14,-4,-2
holds 7,-4,14
hope 10,-4,-14
hurt myself 14,0,0
hurting myself 14,0,0
i _ my -4,-14,-13
i _ one -14,-2,-2
imagine 14,0,-7
interview -5,-12,-14
is _ in -14,-3,-1
japan -14,-10,-4
jokes -14,-10,-6
karaoke $ -1,-14,-8
key -6,-6,14
kid 1,-14,11
kill himself 14,-2,-7
killer -1,-14,-11
landlords -14,2,5
lied 0,-14,-1
lighter 14,-6,6
live . 14,0,0
locks -3,-3,14
love -8,-5,-14
mayor -8,1,-14
medication 14,-6,-9
missus -6,-1,14
mochi -3,-6,-14
mountains -14,-2,-1
mouth 0,14,-6
mukade -9,-14,-13
murdered -14,-14,-7
my feet -14,-1,-3
my skirt -2,14,-7
night _ the -14,-6,1
not _ on 3,-5,-14
not waking 14,0,0
note 14,-2,5
nothing 1,-14,-8
onsen -14,0,-9
parking -14,-8,4
pictures -14,8,-3
planning 14,-11,-14
playing -13,-4,-14
pointed -3,-4,-14
practice -12,-4,-14
practise -4,-3,-14
pushed -14,-5,8
rather 2,-14,-14
razors 14,-3,-4
reading -8,-14,-4
rember -6,14,0
retire -14,-6,-5
retired -14,-6,-5
retiree -14,-6,-5
retires -14,-6,-5
retiring -14,-6,-5
roof $ 14,0,-2
rude 0,-14,-2
runned -6,-14,-5
sad -10,-9,-14
screaming -9,-7,14
seized -3,-14,4
seriously 8,-14,-13
shaking -4,14,0
shares -14,7,-5
sharing -14,7,-5
slammed -5,-14,0
slapped me 0,-1,14
smashed -11,-14,0
staffroom -14,-2,-1
still here 14,0,0
stops 14,1,-8
strikes -11,-8,14
strikes me 0,-3,14
struck -12,-6,14
survived 14,-2,0
surviving 14,-2,0
talked 1,-14,-10
teacher -14,6,7
teeth -14,-6,-2
the enkai -14,1,-1
the rope 14,-1,0
third -8,-14,1
this time 14,-2,1
threatenes -5,-5,14
tie 1,-14,-7
to _ there -14,-1,-6
to everyone 14,0,0
touched me 0,14,-6
truck 6,-14,-11
up my -9,14,-3
using 14,-1,-2
want _ stay -14,1,0
warming -8,-4,-14
watch -14,-8,10
water 5,-14,6
weight -4,-5,-14
were -14,0,-6
which 14,5,2
wishes 5,-11,-14
workload -8,-8,-14
wrote 14,-10,-6
years -14,2,-12
yes -14,7,-13
, is -13,-6,-12
, the -13,-9,0
, we -5,-8,-13
. $ -13,-6,-5
6 -8,-13,-12
9 -8,-8,-13
^ we -12,-13,-3
^ why -13,-4,1
_ _ would 13,0,0
a _ for -6,-8,-13
a _ that 13,1,-7
a blade 13,-1,-1
a cat -13,-6,-8
a plane -13,0,0
a stalker -4,-1,13
a train 13,-5,-1
about _ myself 13,0,0
afraid _ my -6,-1,13
alt $ -13,-2,-6
am _ , -13,-3,-1
am already 13,0,0
annoyed 0,-12,-13
answers -13,-9,-11
anyone 0,-13,5
ashamed 13,2,3
asks 0,-4,-13
attempt 13,-4,-5
attempted 13,-8,-10
bangs -13,-7,9
bbq -5,-13,-1
be _ anymore 13,0,0
be home -13,0,-4
beaten . -1,0,13
been 13,9,11
beers 0,-7,-13
belt 9,-11,13
better i 13,0,0
bike -7,-13,-1
bloke -13,-4,10
blue 13,-5,8
board -13,-4,-3
brain 13,-9,-7
brakes 2,-5,13
break -9,-13,13
broken -13,-9,12
bullies -5,-9,-13
bully -5,-9,-13
bullyed -5,-9,-13
bullyes -5,-9,-13
bullys -5,-9,-13
bus -11,3,-13
button -13,-11,-12
calms 13,-1,-1
caretaker -2,13,2
chair -5,-13,11
changing -13,-1,-8
checking 13,4,-5
chest -6,13,2
choir -7,-6,-13
cleanes 6,-13,-12
cleans 6,-13,-12
commutes -13,-2,-8
commuting -13,-2,-8
complained -10,-13,-7
count _ days -13,-1,0
cracked -13,-11,-3
cried -13,-2,-9
cute 13,-13,-7
cutted 13,-13,-7
danger 13,-6,8
daughter -8,1,-13
days 1,-9,-13
dead $ 13,-1,3
deer -7,-7,-13
doc -13,-7,-10
door 3,-6,13
drag -2,-1,13
drags -1,-1,13
drawer 13,-2,1
driv -8,-5,-13
driving -12,-7,-13
drivs -8,-5,-13
drivved -8,-5,-13
drivving -8,-5,-13
drunk $ 0,13,0
dying $ 13,-2,0
ears -6,-13,9
else 2,6,-13
end _ all 13,0,0
ends -2,-11,-13
exactly 13,-3,0
existed 13,-3,-1
existing $ 13,0,0
exists 13,-3,-1
expires 13,-7,-10
family $ -13,-3,2
fantasize 13,-1,-1
fantasized 13,-1,-1
fantasizing 13,-2,-2
filmes -7,5,-13
filming -7,5,-13
films -7,5,-13
finds 12,-13,4
firing -5,-8,-13
floor 13,-9,4
fly -13,-5,-8
follow me -13,-4,0
fridays -5,-8,-13
friend 0,7,-13
friends -13,0,-8
from me -7,-5,-13
froze -3,13,-3
gas 2,-12,-13
girlfriend -3,-13,7
given 4,-13,-6
harassment -13,-10,-12
hard -11,-13,7
hating 0,-11,-13
hearted 3,-11,-13
hearts 3,-11,-13
her up 0,0,13
here anymore 13,0,0
highs 4,-3,-13
his 11,13,1
hitted -2,-12,13
hitting me -2,-1,13
i _ his -6,-2,-13
i _ slapped 0,-1,13
i died 13,0,0
i drive 13,-1,0
i left -13,-6,-6
if _ left -13,0,2
imagining 13,4,-9
inaka -13,-10,-3
intend 13,0,0
is _ now -13,-5,-4
is good -13,0,0
is it -13,-3,-8
is suicidal 13,0,-1
its 1,-13,-13
january -4,-13,-5
jerked 0,13,0
kerosene -13,-1,-9
kids $ -13,6,-1
kids _ me -6,-3,-13
kiss me 0,13,-2
kitchen 1,0,-13
know what -13,5,-2
kyoto -13,-10,-5
laughed -13,-4,-13
leaks -13,1,-2
legs 9,13,9
letters 13,-11,9
life $ 13,-4,2
life anymore 13,0,0
life in -13,0,-1
lined 4,3,-13
lines 4,3,-13
lining 4,3,-13
list -13,-9,-13
live _ the -13,-1,-5
living . 13,0,0
maybe 1,-11,-13
me 5,10,13
mma -1,-13,-13
mondays -13,-9,-4
more 4,-13,-7
mosquito -11,-8,-13
mother 4,-13,4
much i 13,0,0
my breasts 0,13,-1
my leave -13,-1,-4
napped -13,-3,-3
napping -13,-3,-3
naps -13,-3,-3
neighbor -13,-11,1
news 0,-6,-13
next 2,-13,0
niece -13,4,-3
night 8,13,9
notice -9,-13,-10
of _ husband -2,0,13
off _ me 13,0,0
on me -2,13,6
out _ boxes -13,0,0
packed 1,13,-2
permit -8,-2,13
plate -11,-5,13
po -13,0,-8
poisoned 13,-1,-1
poisones 13,-1,-1
poisoning 13,-1,-1
poisons 13,-1,-1
prescribed -13,-1,-1
proposed -13,0,-3
pulled 13,3,5
punched at 0,0,13
punched me 0,-3,13
punchs -4,-9,13
purpose 13,-5,5
quiet 7,3,-13
raise 3,-13,4
raped me 0,13,-6
razor $ 13,-1,0
re -13,-4,-2
reported -3,13,-9
research 13,0,-1
researched 13,0,-1
researches 13,0,-1
researching 13,0,-1
researchs 13,0,-1
rib -3,-6,13
rip -13,-10,-11
roasted -13,-6,-10
rules -5,-4,-13
sandwich -13,-8,-12
screen -1,-13,-3
screens -1,-13,-3
screwed -13,-6,-13
seen -13,-4,6
shoot -2,-13,-12
shoutes -13,-11,-8
signs -12,-11,-13
silly 1,-12,-13
sink -4,-1,-13
sleep _ him 0,13,-4
sleeves 13,-3,2
soccer -2,-13,-2
spreadsheet -13,-1,-2
spreadsheets -13,-1,-2
spring . 13,0,-6
stamps -11,-8,-13
stress -13,-6,-8
students -13,-11,3
sunday 11,-13,-1
swan 2,-4,-13
talks 1,-12,-13
team -10,9,-13
tent -13,10,0
textbook -13,-1,4
the _ every -13,3,1
the _ its 13,0,0
think 13,5,-10
thirty 13,-5,-1
this _ is -13,-2,-8
thousand -13,-3,-1
threatened by 0,0,13
threatens -5,-5,13
throw -6,-3,13
ticket -13,-12,-4
to _ a -11,6,-13
to _ in -13,1,-7
to _ them -13,0,-2
to exist 13,0,0
to teach -13,-2,-1
today 0,-13,-4
too -1,-3,-13
track 13,0,9
tracked 13,0,9
trackes 13,0,9
tracking 13,0,9
trust 13,3,-1
uncle -11,13,1
under 13,12,8
up on -13,0,-8
update -12,-11,-13
wake _ tomorrow 13,0,0
want _ exist 13,0,0
wants _ die 13,0,0
was a 0,-6,-13
watches -13,-8,5
watchs -13,-8,5
week . 13,0,-1
were dead 13,0,0
when 3,13,13
whose 0,0,-13
with him -13,10,-9
with no 13,2,0
without 8,13,-9
woman -2,13,0
would call -2,-4,-13
wrong -13,-7,1
, _ a -5,-3,-12
20 -6,-10,-12
2027 -6,-9,-12
3 -8,-10,-12
^ better 12,-2,0
^ is -9,-2,-12
^ she -10,-12,0
_ _ and -12,-3,-2
_ _ not -7,-3,12
_ not 1,-3,12
a _ and -11,-12,-2
a coworker 2,12,-6
a month -12,6,0
a new -12,-1,-2
a party -5,-4,-12
afraid -6,-12,5
ages -12,-2,-9
alive $ 12,0,0
already _ the 12,0,0
am _ the 2,3,-12
ambulance -3,-6,12
and _ it -4,-3,-12
and that 12,0,-4
anybody 12,2,-5
app -12,4,-7
applying -12,0,-1
around 9,-12,-6
asshole 5,12,0
awkward -2,-12,-9
back home 10,-2,-12
bakes -2,0,-12
basketball -2,-4,-12
bathroom -1,12,-3
beaten by 0,0,12
bells -12,-8,3
better _ dead 12,0,0
bleach $ 12,-2,-5
bot -12,-2,-2
brake 10,-6,12
building 2,-12,-3
bullet 12,-8,-2
buried 4,-10,-12
by _ coworker 0,12,0
calming 12,0,-1
chose 12,-2,-3
come $ -12,-2,-1
companion -8,-12,-2
controls -3,0,12
convenience -12,-1,-3
conversation -12,-3,-4
copy -5,-1,-12
cornered -11,2,-12
corneres -9,-2,-12
cornering -9,-2,-12
corners -9,-2,-12
could just 12,-1,0
crowded -1,12,0
crying -9,-2,-12
cupboard 12,-3,1
curiosity -12,-4,-1
cutting again 12,0,0
dad -6,-12,5
daikon -3,-5,-12
did _ consent -1,12,0
diet -12,-2,-1
disappear 12,-4,10
dodgeball -4,-4,-12
domestic -3,-3,12
done _ life 12,0,0
dying _ i -12,0,-3
each other -4,-1,-12
eat -12,-6,-12
emailed -3,-6,-12
emailes -3,-6,-12
emailing -3,-6,-12
emails -3,-6,-12
everything 10,-5,-12
executed 12,-4,-5
feelings -12,-4,-11
felt -4,12,-2
file -12,-7,-1
find a -12,-1,-6
find me 12,-2,8
fined -3,-9,-12
fines -3,-9,-12
fingered -12,10,-2
fingeres -12,10,-2
fingering -12,10,-2
fire me -4,-2,-12
fishing -8,-12,-8
flight -9,-7,-12
food $ -12,0,3
for _ decent -12,-1,-2
getting 7,-9,12
girls -2,12,1
going _ end 12,0,0
goodbyes 12,-7,-9
grader -1,-8,-12
groped me 0,12,-2
gym $ -7,-6,-12
hand 3,12,3
has forced 0,1,12
hate _ i 12,0,0
having a 12,-1,-3
head 11,0,12
help $ -2,-1,12
helping 1,-12,-7
hits her 0,0,12
home i 12,0,0
hours -10,-1,-12
human -12,-1,0
husband -11,-8,12
i _ jumped 12,0,4
i _ punched -1,-2,12
i _ roofied -1,12,0
i _ suicide 12,0,0
i can 0,-12,-3
i jumped -12,-1,-3
i need -12,-2,3
i take -12,-5,3
i write -12,-4,-9
into _ apartment 0,-6,12
is _ but -12,-4,-7
join 1,-7,-12
joke -12,-3,-1
jte grabbed 0,1,-12
jtes -12,-2,-1
kill for -12,-2,-5
kill herself 12,0,0
kill the -12,0,-6
killed me 0,-4,-12
knees -12,1,-5
lads -6,-12,1
lap 0,12,-2
leaning 12,-6,-6
leaves -12,-12,-5
life to -12,0,-2
like 3,3,-12
live _ my -12,0,-4
locked me 0,-5,12
lol $ 0,-7,-12
long 1,-12,-6
lunches -9,-12,-10
mark -5,-1,12
market 12,-2,-10
marrying -11,-7,-12
me _ with 2,-11,-12
me about -7,-12,-4
memory 2,12,-2
middle -12,-4,-5
molested $ 0,12,0
molested _ the 0,12,0
monkeys -8,-5,-12
murderes -12,-10,-4
murdering -12,-10,-4
murders -12,-10,-4
my _ flat -2,0,12
my arms 12,1,-2
my back -12,3,7
my desk -9,-2,-12
my heart 8,-9,-12
my life 12,-1,11
my passport -4,-5,12
my pension -12,-3,-7
nerfed -12,-3,-1
never _ to -12,-2,0
no $ -12,0,-3
nobody talks -12,-1,0
not _ and -2,-6,-12
not _ my -1,-4,-12
not consent -1,12,0
not in -11,-1,-12
not mean 12,0,-1
of death 12,-1,-1
of it -2,3,-12
on . 12,5,-1
on _ roof 12,0,-1
on a -5,-2,-12
on living 12,0,0
on time -12,-2,-1
one _ to -12,0,-1
pills for -12,-2,0
plates -10,-5,12
pockets 1,-12,-7
police $ 3,0,12
posting -1,-8,-12
potato -2,-1,-12
potatoes -2,-1,-12
practised -3,-2,-12
practises -3,-2,-12
practising -3,-2,-12
predecessor -9,-8,-12
present 0,-1,-12
presented 0,-1,-12
presents 0,-1,-12
principals -12,-1,-4
promise 12,-8,-8
promoted -12,-7,-11
punched by 0,-1,12
pupils -12,7,-10
put _ in 1,2,-12
put me 2,-12,-4
real 1,-7,-12
reason 12,-3,-3
reasons 12,-1,-2
repair 0,-4,-12
repaired 0,-4,-12
repaires 0,-4,-12
repairing 0,-4,-12
repairs 0,-4,-12
report -1,12,-11
return -10,-9,-12
room -8,12,2
roomie -12,2,-10
scared 6,5,12
scared _ the -12,0,-3
screw -12,-4,-8
screwes -12,-4,-8
screwing -12,-4,-8
screws -12,-4,-8
see my -12,-3,-1
serious -12,-2,-5
shoot me -12,-3,-3
sick -12,-10,-11
sin 12,1,0
skipped -12,-5,-6
snowball -1,0,-12
snowballs -1,0,-12
snows -8,-7,-12
sold 1,-12,-5
someone 0,4,12
soon 12,-4,-1
speaks -9,-12,-11
stabbed -12,-7,3
stairs -12,-9,3
stick -6,-12,8
stop 9,4,-12
strangles -6,-6,12
strangling -6,-6,12
strike -12,-7,6
suicidal $ 12,0,-1
suicide squad -12,-3,0
sweet -1,-12,-12
talks _ me -12,-1,0
teased 0,-9,-12
than 7,0,-12
the _ door -1,2,-12
the _ is -4,-12,-6
the lesson -12,0,0
the ticket -12,0,0
the world 12,0,0
then 12,6,8
thinking _ the 12,0,0
this 0,-7,-12
this project -12,0,0
though -1,12,6
thought 12,-5,-10
threat -12,-3,8
time $ -4,-3,-12
to _ dead 12,0,0
to ask -12,-3,3
to kiss 0,12,-3
to start -12,-1,0
to the -12,-4,0
toast -12,4,-2
toilet -2,12,-6
toilets -12,1,1
tomorrow 12,-10,-5
tooth -12,-8,-3
touching me 0,12,-2
town -12,1,-9
town $ -12,4,5
train -9,4,-12
translation -12,-3,-1
trouble 6,-5,-12
try 12,-12,-2
twelve -12,8,-4
undresses -2,12,-3
undressing -2,12,-3
up . 12,-6,7
up at -12,-6,1
use 12,-1,-6
version 12,-4,-2
was raped -2,12,0
ways 12,5,1
wedding -12,-5,-8
went $ 12,0,0
whack -1,0,12
whacked -1,0,12
whackes -1,0,12
whacking -1,0,12
whacks -1,0,12
who _ me 0,6,12
will _ me -12,-11,-1
will call -4,-2,-12
will jump 12,0,-1
winter -10,-12,-10
winter $ -6,-2,-12
winters -12,-11,-8
wishing 10,-9,-12
writes 6,-12,-6
your -4,12,6
, _ , -2,-11,7
, _ have -7,-3,11
, to -11,0,3
7 -11,-10,-11
? $ -11,-7,-6
^ already -11,-3,-4
^ boss 0,-11,0
^ can 3,-7,-11
^ choked -2,-1,11
^ do -4,-5,-11
^ go -7,-2,-11
^ kids -3,-1,-11
^ lately 11,0,0
^ ok -11,0,-10
^ somebody -11,-1,2
^ yes -10,-11,-4
a _ about -11,-4,-4
a _ if 11,0,0
a bit 2,-1,-11
a decent -11,-1,-2
a foreigner -2,0,11
about death 11,0,0
about getting 11,0,-1
about my -11,-11,-9
address -2,-4,11
after _ day -11,0,-1
airport -4,-4,-11
also 9,-11,0
am _ myself -11,-1,-4
am being -11,-4,2
am dead -11,0,-5
am dying -11,0,-1
an overdose 11,0,0
and _ , -6,-5,-11
and not 5,-3,-11
ankle -10,-3,-11
antidepressants 0,-1,-11
anxiety -11,-1,-6
any 4,-5,-11
anymore 11,-7,-10
asked me -1,-11,-3
at _ by 0,-3,-11
at this -11,-1,0
attackes -11,-7,8
attacking -11,-7,8
bad 3,-11,-1
be alive 11,0,0
beat her 0,0,11
beats _ at 0,-2,-11
begin -11,-8,-10
belted 2,-6,11
belting 2,-6,11
belts 2,-6,11
bills -11,-3,-9
birds -11,-6,4
boss is -4,-4,-11
bought 11,-11,-10
boyfriend _ my -1,-3,11
breakfast -11,-6,-1
broke in 0,0,11
brothers 5,-7,11
brought -5,11,-10
burning 8,-11,5
burns $ -1,0,11
burnt -5,-11,0
bus $ -4,-5,-11
called me -4,-11,-7
camp -7,-11,-2
can _ my 4,-11,-1
ceremonies -11,-3,-2
changes -11,-3,-5
cheese -11,-10,-8
child -11,-3,6
choked me 0,-3,11
choked on -1,-3,-11
chuo -4,11,-2
clocked -11,-1,-1
clockes -11,-1,-1
clocking -11,-1,-1
clocks -11,-1,-1
club $ -8,-11,9
come _ me -4,-1,11
company -11,2,5
consented -1,11,-1
consentes -1,11,-1
consenting -1,11,-1
consents -1,11,-1
continued 11,5,0
copier -10,-8,-11
count 11,5,-10
coworker -11,5,-2
cross 11,-4,-4
cut _ wrist 11,0,-1
cutting herself 11,0,0
dare -3,1,11
day off -11,-1,-2
deleted 11,-8,-2
dentist -7,-8,-11
departure -11,-2,-2
deposit -4,-11,8
describing 0,3,11
destroyed -8,-6,-11
die for -11,0,0
dinners -11,2,-5
distance -6,-1,-11
do all -11,-4,0
dogs -8,-11,-8
door _ me -3,-5,-11
dragging -1,-1,11
dread -11,-4,-10
dye -11,-1,-4
dying of -11,-3,-1
empty 11,-1,-3
end 5,-11,-11
ended -1,-9,-11
ending 11,-8,-9
evening $ 7,-2,11
excused 3,-11,-5
excuses 3,-11,-5
exist . 11,0,0
explain -11,-9,-4
eye 0,-7,11
failed -11,-4,-8
farm -1,-11,-6
fast -11,-3,3
fat 0,-5,-11
feel _ a -11,-1,0
female -1,11,-3
fifty -11,-3,-2
fine $ -11,-3,-5
fit -11,-4,-3
following me -11,-3,7
food -11,-8,5
for _ life -5,0,11
for _ month -11,-4,0
for the -7,-5,-11
foreigners 4,-1,11
forever $ 11,0,0
freeing -1,0,-11
from _ husband 0,0,11
gardening -11,-8,3
genkan -11,-5,-2
gentleman -11,2,4
gets -1,-4,11
glassed -1,4,11
glasses -1,4,11
goes 11,0,-1
got _ at -1,-11,-4
got _ marks -5,-1,11
got _ up -2,11,10
got my -5,-6,-11
grabs -9,11,9
ground -2,-11,4
gun 9,-11,4
guy -7,7,11
guys -6,8,11
hanges 6,-8,-11
hanging myself 11,0,0
hangs 6,-8,-11
have _ pills 11,0,0
have my -11,0,6
he _ my -11,2,7
he did -10,11,2
he put -4,-5,11
hears -4,-11,6
himself if 11,-1,-5
his fingers -3,11,-4
his penis -1,11,-2
hit on -1,-5,-11
home $ -11,-4,2
hopes 11,-5,-10
hosts -11,2,-4
hot _ on 0,-1,11
hurt $ -11,-2,1
hurt _ tonight 11,0,0
husbands -7,-5,11
i _ a 0,-11,-6
i _ away -11,-2,1
i _ dying -11,-2,-1
i _ hurting 11,0,0
i _ on 1,-4,-11
i live -11,-2,5
i said -11,2,-3
i want 2,-9,-11
if _ live 11,0,0
in _ drink -1,11,-3
in _ own -6,1,11
inside -3,11,5
insists -11,-2,-7
instructions 11,0,0
invite -4,-11,-7
invites -4,-11,-7
inviting -4,-11,-7
is _ i 11,-5,-7
is dying -11,0,-1
it _ me -1,-11,-1
it is 2,-11,-5
its for 11,0,-3
jet $ -11,-3,-2
june -11,-5,0
keep 11,-10,-10
kei 11,0,5
kidding 4,-11,0
kindness 2,-2,-11
knee -11,5,1
knife _ me -1,-1,11
knock -11,-11,5
last 11,-1,-4
lay 0,9,11
leg 2,11,-1
let _ pay 0,-4,-11
lie 10,-8,-11
life _ not 11,0,0
life has 11,0,-1
like _ the 11,0,0
listens -5,-11,-6
live on -11,0,-2
living here -11,-1,-2
load -7,-5,-11
local -11,-11,-4
locked _ in 0,0,11
locked the -1,3,-11
locks me 0,0,11
locks the -2,-1,-11
lol , -11,-2,0
look at -11,3,-3
looked 11,-2,-3
looks 5,11,-6
losing -6,-7,-11
lunge 11,0,-4
lunged 11,0,-4
lunges 11,0,-4
lunging 11,0,-4
lungs 11,0,-4
manage -11,-5,-4
marking -11,-1,6
massag -5,11,-10
massaged -5,11,-10
massages -5,11,-10
massaging -5,11,-10
massags -5,11,-10
me _ the -3,5,11
me always -2,-1,-11
me at -1,2,-11
me out -11,-4,5
mean 11,-2,-10
mess -11,-1,0
met -7,4,-11
miss me 11,-3,-4
mistakes 2,-11,-5
moment 5,-11,-6
mou 6,-5,11
moved _ my 0,-1,-11
my _ at -2,11,-7
my _ hurt -11,-4,-9
my _ life -11,-2,-5
my drink -1,11,-3
my lease -11,-1,-3
my wrist 11,-3,10
myself _ the 11,-1,1
myself out -11,-1,-5
neighbour -11,-8,5
never _ up 11,0,0
no more 11,0,0
nobody _ miss 11,-2,0
nope -11,-7,-7
nose 5,-8,11
not for 11,-1,0
not need 11,0,-1
of _ contract 11,-3,0
of _ i 11,0,-4
of dying 11,0,0
off 10,5,-11
off myself 11,0,0
on _ at -11,-7,-2
on _ last -11,1,-1
on _ mind 11,0,-3
on _ street 0,-3,11
oral 0,11,-1
ordered -1,-3,11
orders -1,-3,11
overtime -7,-11,-2
own _ in 11,0,-2
paining 6,-5,-11
pains 6,-5,-11
parent -2,-11,3
parked -11,-4,0
parks -11,-4,0
pasting 11,0,5
pays 2,-11,-4
pe 7,2,11
phones -6,-11,3
phoning -6,-11,3
pills and 11,0,0
planned 6,-11,-11
points -6,-4,-11
predecessors -11,-5,-8
prefecture -3,-11,-10
pretending -11,3,-3
promised -1,-6,-11
punched in -2,-1,-11
pupil -11,2,-5
push -8,-4,11
question $ -11,-3,-2
questions -8,-5,-11
rails 11,0,-1
raises 1,-11,3
raising 1,-11,3
raped _ a 0,11,0
refund 11,-5,0
regret -11,7,-10
safe 10,-11,11
said i 11,2,3
save 11,-3,-5
saves 11,-3,-5
saving 11,-3,-5
scares 11,0,8
scolded -2,-5,-11
screamed -8,-11,-9
second -9,-11,1
send -8,11,-3
sh 11,-1,-2
should 7,1,-11
shoveled -11,-4,4
shoveling -11,-4,4
showered 2,11,-3
showering 2,11,-3
showers 2,11,-3
showes -11,-3,4
showing -11,-4,8
shows -11,-7,10
sleep _ the 4,-8,11
sleep and 11,-2,1
sleep with -2,11,7
smelled -11,-9,-1
smelles -11,-9,-1
smelling -11,-9,-1
smells -11,-9,-1
so $ -11,-3,0
social -11,-2,-10
someone _ following 0,0,11
someones -8,0,11
spike 0,11,-2
spikes 0,11,-2
spiking 0,11,-2
spite 2,11,-8
stabs -11,-6,2
stalked $ -1,0,11
stared -3,-11,-7
starv 11,0,0
starve 11,0,0
starved 11,0,0
starves 11,0,0
starving 11,0,0
starvs 11,0,0
store -11,-1,0
strong 7,-9,-11
student _ a -8,-4,-11
suicide . 11,0,0
suitcase -11,-11,-4
sum -11,-7,-1
summer -6,-11,-6
sun 4,-11,-3
sundays 2,-11,2
tablet 11,-1,-4
talkes 1,-11,-8
talks to -11,-1,0
teacher _ my -4,11,2
teachers -11,2,8
tell my 4,-1,-11
texting 0,-11,-10
than _ another -11,-1,0
thanked me -2,-9,-11
that _ what 11,0,0
the _ a 11,7,0
the _ has -11,-7,1
the _ last 11,-3,-6
the _ now 11,-1,1
the belt 11,0,2
the train -2,1,-11
this one 11,0,0
this place -11,-4,-1
this world 11,0,0
threated -11,-2,10
threates -11,-2,10
threating -11,-2,10
three -11,-9,10
threw his 0,-2,11
throats -6,0,11
throw the 0,0,11
throws _ at 0,0,11
thump -1,-6,11
tied 4,-4,11
to _ alive 11,0,0
to move -11,-7,0
to sing -6,-11,-4
to visit -11,-4,-7
top -4,9,-11
tracker -2,0,11
translated -11,-2,-4
translating -11,-2,-4
tried 11,-1,0
trousers -3,11,-5
turn 1,-11,-2
twice 11,-4,6
typed 11,-1,-1
unwanted -2,11,-9
up late -11,-3,-2
video -7,5,-11
violate 0,11,-1
violates 0,11,-1
violating 0,11,-1
waits 1,-4,11
walks 2,-9,-11
want _ . 11,0,0
want _ see 11,-1,0
wantes 4,0,-11
wanting 7,-2,-11
was molested 0,11,0
wave -5,-11,-5
waving -5,-11,-5
weak 11,0,-1
wear 5,-4,11
weeks -7,-11,-9
what he -8,7,11
where my 11,0,-1
why do -11,-1,-2
wi -8,-2,11
wife -1,-9,11
wifi -11,-1,-7
with _ boyfriend -11,-5,-7
with life 11,0,0
with me -2,-1,-11
wore -7,0,11
worksheets -6,-3,-11
would _ stop -11,-1,1
would again 11,0,-2
would die -11,-2,-1
writed 0,-11,-2
writing _ letters 11,0,-2
yen -7,-8,-11
yen $ -11,-4,-4
yet $ -6,-11,-4
, _ and -10,-2,-5
, _ you 10,0,-2
, its -6,-2,-10
. _ . 10,0,-7
. _ will 10,0,0
. i 10,3,0
0 1,-4,-10
12 -8,-10,-8
? i 10,0,0
^ _ 6,-1,-10
^ because -10,2,-9
^ by -10,-2,-2
^ cut -10,-2,-5
^ heart -10,0,-1
^ his -10,-1,4
^ i -4,-10,-9
^ just -9,-10,-9
^ knife -1,-3,-10
^ maybe -10,-4,-5
^ none -10,-5,-4
^ suicidal 10,0,0
^ will -10,-6,-10
_ , -10,-6,-1
_ _ , -10,-6,-1
a _ anymore 10,0,0
a _ at 0,3,10
a _ person -10,-3,3
a bat 0,0,10
a chair -3,-3,10
a date 10,0,-1
a pay -2,-2,-10
about lunch -10,0,0
again . 4,3,10
against 3,8,10
ah 10,-7,-6
am _ danger 10,0,9
am _ here 10,0,-2
am _ safe -10,0,8
am _ that 4,-1,-10
and _ for -6,-10,-2
and _ had -3,-4,-10
and _ his -7,5,-10
and _ home 1,-5,-10
and _ man 10,-1,-3
and _ papers -2,0,10
and by 10,0,0
and gave -3,0,-10
and think 10,-2,0
and we -2,0,-10
answer -7,-7,-10
anywhere 10,-3,1
are killing -10,-1,-3
arm in 0,0,10
arm with 10,0,-2
ask for -10,0,0
askes 1,-6,-10
asleep 6,-6,-10
ass -1,8,-10
assaulted $ 0,10,-1
at _ desk -10,-1,-2
at me 0,-10,5
back -1,-5,-10
badly -10,-4,-10
balcony 10,-7,1
banging -3,-4,10
bank -10,0,5
baseball -7,-10,-7
basically 1,-10,-3
bat -2,-7,10
bathe -1,10,-7
be _ teacher -10,-1,0
beaten up 0,0,10
beats the 0,0,10
because it 3,-10,-6
because somebody 10,3,0
been _ the 10,-1,-5
been burning 10,0,-3
been told -10,0,1
being 3,1,10
belt marks 0,0,10
benadryl 10,-1,-1
better $ -10,-2,-3
better _ in -10,0,0
bird -10,-8,0
bit of -2,-2,-10
book -6,-2,10
boredom $ -10,-2,-3
bottle 9,-2,10
bow -5,-10,-7
boyfriend _ the -2,-1,-10
brains 10,-5,-4
breath 10,-1,-2
breathes 10,-1,-2
broken and 10,0,-1
burn myself 10,0,-2
burned out -10,0,-5
burnes 5,-10,8
by -4,4,10
by _ own 4,0,-10
cabinet 10,-3,1
call _ police -1,-1,10
call me -10,-8,-10
call the -1,-1,10
came to -2,-10,-2
camping -10,-5,-3
canada $ -10,-2,-3
career suicide -10,0,0
children -4,-10,3
children $ 1,-1,-10
clear -10,5,-3
clinics -10,3,-5
coaches -10,2,-8
coffee $ -10,-2,-4
come -10,8,4
comes -4,8,10
confined -6,-10,6
consume 10,0,-1
continuing 10,1,0
correct -10,-2,-2
corrected -10,-2,-2
correcting -10,-2,-2
countries -10,2,-1
coworker _ my 0,-5,10
crosses 10,-4,-6
culture -4,-4,-10
curry $ -10,-3,-7
cut the -10,-1,6
dead tired -10,0,-1
death of -8,-2,-10
debt -10,-1,9
decide -2,-3,-10
deep 10,-1,1
deeper 10,0,0
desire 10,0,-5
desks -10,-9,-8
die of -10,-1,-1
dies 9,-10,-6
disappear $ 10,-1,5
do _ keep -10,-2,-3
do _ mean 10,0,0
drive to -10,0,0
drowning 7,-6,-10
drunk -10,2,4
each -10,4,2
earring -5,-6,10
eating -5,-5,-10
egg -3,2,-10
eggs -3,2,-10
eighty -7,-10,-10
evening 7,-5,10
ever -8,-10,0
every week -10,-3,-3
everyone 6,-9,-10
excuse 2,-9,-10
exiting 10,-2,-5
expense -10,0,-1
expenses -10,0,-1
faced 7,-1,10
facing 7,-1,10
far from -10,-1,-1
february -10,-9,3
fell asleep -1,-2,-10
felt up -2,10,-2
finding 8,-10,1
finish -1,-10,-7
finished the -10,-2,0
flatmate -1,-10,-3
flights $ -10,-2,-5
flowers -2,-6,-10
follow -5,-10,9
followes -5,-6,10
forces -6,10,0
forcing -6,10,0
forearm 10,0,-3
fork -10,-4,-4
frighten 10,3,6
frightens 10,3,6
from him -6,-4,10
from my -3,1,10
from this 10,0,0
front 6,-1,10
funeral $ 10,0,0
get 1,-10,2
ghost 10,-3,-4
gives 3,-10,-6
go 2,-10,4
go _ . 10,-1,0
go out -1,-1,10
gone _ i -10,0,-1
got _ in -10,5,-7
got felt -2,10,-2
grabbing -9,4,10
grandma -3,-2,-10
ground $ 10,0,6
guide 2,-3,-10
guided 1,-2,-10
habit -10,0,-6
had to -6,-10,1
has a -10,-8,4
has followed 0,0,10
has hit -2,0,10
has my 0,-3,10
has threatened -2,-1,10
have not -5,-10,-10
have stopped 10,0,0
he _ do -10,2,5
he _ hurt 0,0,10
he _ jump 10,0,-1
he followed 0,1,-10
he knows -9,-6,10
he pulled 0,1,10
helped me -3,-9,-10
here $ -9,-7,-10
here because 10,0,-1
herself $ 10,-2,-2
herself with 10,0,-2
hikes -3,-5,-10
hiking -3,-5,-10
hill -10,-7,-9
his _ , -10,-4,6
his _ in -5,0,-10
hit by 1,-2,10
hits $ 0,0,10
hits _ with 0,0,10
holding 5,-1,10
home _ and -10,2,1
home _ christmas -10,-1,-4
hospital 10,-7,5
humming -7,-10,-10
hums -7,-10,-10
hurt me -10,-3,6
husband _ me -5,4,10
i _ at 0,-3,-10
i _ disappear -10,-1,-1
i _ paid -10,-1,-3
i _ so -1,-2,-10
i _ suicidal 10,0,0
i burned -4,-3,-10
i decided 10,0,0
i passed -10,-4,3
i ran -10,-1,3
i took 0,-10,-4
if my -8,-6,-10
in _ dreams 7,-1,-10
in class -10,-5,-6
in living 10,0,0
in me 10,2,5
in osaka -10,2,0
insta $ 0,-2,-10
interest 10,-1,-1
intimate 0,10,-2
intimated 0,10,-2
into _ sea 10,0,0
is a -5,-1,-10
is beaten 0,0,10
is over 10,0,-3
is screaming 0,0,10
is so -7,-1,-10
it $ 1,-10,-5
it on 10,-2,-4
it this 10,0,0
jaw -3,-10,10
jump $ 10,0,-4
just _ home -10,-1,0
just let 10,0,-3
just me -10,-4,-4
keep _ at 10,0,0
keep _ like 10,0,0
keep _ safe 10,0,0
keeps the 0,-1,-10
kencho -10,-7,-8
killing me -10,-2,-9
knockes -7,-10,2
knocking -7,-10,2
knocks -7,-10,2
knows $ 10,-3,-1
lad -10,-8,3
ladies 7,-5,-10
last _ i 10,-3,-4
late again -10,-1,-4
later -10,-9,-8
left _ me 10,0,-1
left to 10,0,-2
let -1,2,10
letter 9,-10,-1
letter from -8,-1,-10
letters in 10,0,4
life _ over 10,0,-1
lights 5,-10,8
line . -10,-1,-2
live $ 10,0,4
live _ a -10,-1,-2
live anymore 10,0,0
location 0,-6,10
lock -7,-3,10
longer 10,-6,-6
lov -2,-3,-10
loved 6,-3,-10
loves -2,-3,-10
loving -2,-3,-10
mad -10,-5,-10
made _ touch 0,10,0
many days -10,-1,-1
me _ as -5,-10,-6
me _ instagram -1,-5,-10
me _ it 2,-3,10
me _ renew 0,-10,-3
me _ them 10,0,-3
me _ when -4,-6,10
me _ would 10,-1,5
me again 0,2,10
me just 10,0,0
me over -1,-1,10
me supervisor 0,-2,10
me touch 0,10,0
me with -10,-9,3
meaning 10,0,3
means 10,1,-5
meds 10,-1,-1
mind 7,-6,-10
mine $ 10,2,-2
minute 6,-10,1
more day 10,0,0
most -10,1,-8
mostly -4,-3,-10
much 6,-10,2
my _ again -10,0,2
my _ cut 2,0,-10
my _ got -10,1,-3
my _ threw -1,-1,10
my bicycle -2,-1,-10
my car -10,-7,6
my door -6,-7,10
my dreams 7,-1,-10
my existence 10,-1,-1
my exit 10,-1,-2
my neck 0,1,10
my pants 0,10,-1
my son -2,0,-10
my visa -4,-10,-3
my wrists 10,2,2
myself safe 10,0,0
myself with 10,-1,-3
names -1,-10,1
necking 2,-2,10
need _ police -1,-1,10
nenkin -10,-6,-7
never -4,0,-10
never _ that -10,-1,3
night _ i 10,2,-2
nights _ i 10,-1,0
nobody knows 10,0,1
noise -10,-2,4
not 10,7,6
not _ about 10,0,0
not _ me -7,-10,9
not being 10,0,-2
not take 0,10,-3
not to 3,-10,-2
notes _ my 10,0,3
nothing _ do -10,-1,-3
nurse -6,5,-10
of _ a -10,0,-1
of _ life -10,-2,-4
of boredom -10,0,0
of leaving -10,-1,0
off _ a -10,-6,-1
on _ bus -10,0,-1
on insta 0,-2,-10
on my -3,-10,4
one way 10,0,0
online 0,10,-3
orange 4,-6,-10
oranges 4,-6,-10
our 2,-10,9
owner 0,10,0
pa -7,-8,-10
painted -10,-3,-4
paints -10,-3,-4
paperwork $ -2,-3,-10
park . 0,-3,-10
pass -9,-3,-10
passes -4,1,-10
people $ -10,0,1
photograph -10,4,0
photographed -10,4,0
photographes -10,4,0
photographing -10,4,0
pipe -10,-1,4
placed -10,1,0
plan _ a 10,-1,-1
plants -8,-1,-10
please help 6,0,10
post . -10,0,0
posted 7,-10,-10
postes -2,-8,-10
posts -2,-8,-10
pregnant -10,0,0
pretend -10,8,-1
proposal -1,-7,-10
pull 10,4,0
punch -2,-10,-1
purpose $ 10,-2,3
pushed _ to 0,-5,-10
quantity 10,-1,0
range 3,-3,-10
reason _ stay -10,0,0
recontract -10,-5,-4
recontracted -10,-5,-4
record -1,-4,-10
reference -10,-8,-6
removed -2,9,10
renewing $ -10,-3,-1
rest -3,-3,-10
ride -4,10,-3
right 1,-10,10
robbed -3,-10,-2
roped 10,-9,-9
ropes 10,-9,-9
roping 10,-9,-9
safe to -10,0,-5
sang _ me 0,-4,-10
says that -10,0,-4
scars 10,-2,5
school with -2,-10,1
sea 1,-10,-4
sending -10,4,0
senior -3,10,-3
sensei -3,10,-6
set 6,-9,10
shake -2,10,0
shall 10,3,9
sho -10,-9,-3
shoe -10,-9,-3
shook 3,-10,-2
shoulder -10,-9,-9
shoved me -1,0,10
single 3,-3,-10
sis -2,-10,-6
sit on 0,10,0
skull 8,-10,5
slipper -5,-10,2
slippers -5,-10,2
slit 10,0,3
smack 0,-3,10
smackes 0,-3,10
smacking 0,-3,10
smacks 0,-3,10
snored 0,-10,-7
snores 0,-10,-7
snoring 0,-10,-7
so _ will 10,0,4
something i 10,-2,0
speak with -2,-10,-6
sports -1,-9,-10
spring 0,-6,-10
stapler -2,-10,6
stare -4,-7,-10
states 10,-2,-1
staying $ -10,-1,-1
step off 10,-2,-1
steps 10,-7,-4
stop _ the -9,-10,-3
stranger -3,10,9
strangled me 0,0,10
street -8,-10,0
stressing -10,-5,-5
strip 1,10,-8
striped 1,10,-8
stripped 1,10,-8
stripping 1,10,-8
strips 1,10,-8
suicidal . 10,0,-1
swallow 10,-4,-7
swallowes 10,-4,-7
swallowing 10,-4,-7
swallows 10,-4,-7
switch 10,-1,0
tablets , 10,0,-1
taxi -10,8,-2
teacher _ me -4,-10,1
telling _ to 10,2,-4
testing -5,-7,-10
tests -5,-7,-10
texted 8,-10,-8
that _ be 10,0,0
that the -4,7,-10
the _ year 10,-1,0
the condom -1,10,0
the deadline -10,-1,-2
the ear 0,-1,10
the keys 0,-3,-10
the kids -10,-1,-3
the money -10,0,-4
the office -10,1,-1
the old -10,-4,-1
the pay -10,-1,0
the place 10,-1,2
the police 0,0,10
the prefecture -10,-1,-1
the wrong 2,-3,-10
these -10,-6,-6
think _ dying 10,0,0
this $ 10,-3,-2
threatened _ stab 0,0,10
throwing myself 10,0,0
time he 0,3,10
tinder -10,1,0
to _ . -6,-2,-10
to _ exist 10,0,0
to _ himself 10,-3,-3
to _ near -10,0,0
to follow 10,0,-3
to get -10,-4,3
to hurt 10,-1,9
to learn -10,-3,-3
to quit -10,-1,-4
to see 10,-4,-1
to sell -10,-6,-9
to stab 0,-2,10
touched on -1,-10,-2
touches the 0,10,0
tuesday -5,-6,-10
turnes 5,-10,0
turns 5,-10,0
twist -1,-2,10
twistes -1,-2,10
twisting -1,-2,10
twists -1,-2,10
university -10,-4,-1
up a 1,-1,-10
up again 10,0,0
upstairs 10,-5,1
videos -4,1,-10
visas -10,-4,-7
voices 1,-7,-10
waits _ me 0,0,10
waits for 0,0,10
wall 10,-8,7
wallet -10,-5,-9
want _ hurt 10,0,0
want _ kill 10,0,7
was _ and -4,-4,-10
was groped 0,10,0
was not 10,1,-4
went home -10,-1,-1
wheel 10,-5,6
where _ i -10,-1,-2
whom -10,-5,3
will _ in -10,0,-1
win -5,-6,-10
wine -6,-10,-6
with _ and -10,1,-7
with _ bat 0,0,10
with bruises -1,3,10
with them -10,-4,0
work , 10,0,0
world . 10,0,0
world is 10,0,0
would kill -10,-1,3
would take 10,-2,2
yard -10,-2,-7
year $ -6,-7,-10
years $ -10,-7,-7
yells -2,-10,-5
, _ is -9,1,-2
, _ life 9,0,0
, _ my 9,-2,0
, _ they -9,2,-5
, _ was -2,-2,-9
, very 9,1,-2
. _ are 9,0,4
. _ do 9,5,-1
2028 -9,-7,-9
3 $ -9,-4,-3
^ hanging -9,-2,-1
^ have -9,-4,-9
^ my -9,-8,-9
^ over -9,-2,-3
^ skip -9,-3,-3
^ so -9,3,-3
^ two -9,-5,-5
^ when -9,-5,-3
_ _ it -9,-5,-2
_ _ stop -2,-1,9
a _ has 0,4,-9
a _ house -9,0,-1
a _ on -9,-6,-4
a _ to 9,-7,-7
a _ up -4,9,4
a bus 9,-2,0
a child -9,1,5
a farewell 9,0,0
a gun 5,-1,9
a kotatsu -9,-1,-2
a noose 9,0,0
a sexual 0,9,0
about _ her -3,0,9
about _ off 9,0,0
accident $ 9,-1,-2
accidents 9,-2,-2
afraid for -3,0,9
after $ 9,-2,3
age , -1,-1,-9
alarm -9,-9,-6
alive . 9,0,0
allow -4,0,9
alts $ -9,0,-6
am -1,-9,2
am _ and -9,-7,-7
am _ home -9,0,-6
am in -2,7,9
am not -1,-9,1
am suicidal 9,0,0
an alt -9,-4,-6
and _ asleep 9,0,-5
and _ dog 3,0,9
and _ is 1,1,9
and _ long 9,0,0
and _ me -9,0,9
and _ want -9,-1,-3
and me 6,-9,4
and take -9,-5,-1
and the -5,-9,-8
and there -9,4,-2
anything -8,6,-9
are _ it -9,-1,-3
are _ the 5,3,9
argue -9,0,-1
asking for 3,9,-6
at _ and 9,5,-3
at _ school -9,1,1
at _ to 9,0,0
at _ with -1,-5,9
at night -9,5,4
at the -4,-1,-9
attacked by -1,-3,-9
attempted suicide 9,0,0
ayoko 8,-3,-9
babies -9,-9,-4
back $ -3,-9,-6
banned -9,-1,-3
bars -9,4,-4
bastards -2,2,9
batter -3,-2,9
batteres -3,-2,9
battering -3,-2,9
batters -3,-2,9
be _ of 9,-3,-1
be _ this 9,0,0
be free 9,-1,0
become 9,-2,0
been born 9,0,0
being _ to -2,9,-1
being abused 0,4,9
being dead 9,0,0
being stalked 0,0,9
believe -1,9,-3
bill $ -6,-3,-9
birthday -3,-6,-9
bit $ -9,0,-1
blow 9,-2,-5
bombed -6,-9,-7
bonenkai -9,-4,-3
bosses -9,1,1
boy -6,-1,9
boyfriend choked 0,0,9
burrito -9,-1,-1
call -8,-9,-9
came _ my -3,3,-9
can _ sleep -7,-9,-8
can pay 0,9,0
cancelled -5,-1,-9
capsule -2,-9,-8
car _ i -6,9,-5
car accident -9,-1,-3
catch -9,0,0
checked 9,2,-4
checkes 9,2,-4
checks 9,2,-4
chicken 1,-2,-9
choke -6,-7,9
chokes -6,-7,9
cigarette burns 0,0,9
cirs -2,-4,-9
class in 0,3,-9
come back 9,2,1
comes in -9,-5,3
coming -2,9,6
comments _ my -1,-9,-1
commit 9,0,0
commited 9,0,0
commites 9,0,0
commiting 9,0,0
commits 9,0,0
committing 9,0,0
control -3,0,9
costumes -1,-2,-9
cough -5,-9,-9
coughing -5,-9,-9
could 1,1,-9
countes 9,2,-3
counts 9,3,0
cousin 9,-3,-5
crossed 3,-3,-9
cry -7,-4,-9
cut _ arms 9,0,0
cut _ wrists 9,0,0
cuts $ 9,0,-1
cutting _ my 9,0,0
danced -9,-5,-6
dancing -9,-5,-6
day _ i 9,0,-4
dead than 9,0,0
death would 9,0,0
degree -9,-1,-4
degrees -9,-1,-4
deliberately 9,0,-1
die $ 9,-1,-3
dismiss -2,0,-9
dismissed -2,0,-9
do it 9,-5,-7
do the -9,-1,-2
does the -9,-1,-2
done $ 9,-2,0
door _ , -9,-1,-2
dor -1,-6,9
dore -1,-4,9
down for -8,-9,0
downed 3,9,1
dream 9,-3,-9
dreaming 6,-2,-9
dressed 2,0,-9
dressing 2,0,-9
dying to -9,0,-3
dying would 9,0,0
earth 9,-4,-5
eikaiwa $ -9,-3,0
employer -9,2,5
end of -5,-2,-9
enkai $ -6,4,-9
enter -3,2,9
even 9,-3,1
exams -7,-5,-9
exhausted -9,-8,-7
explained -4,-9,-2
explaining -4,-9,-2
express 9,-5,-7
eyes 0,-5,-9
failing -9,-3,-5
fails -9,-3,-5
fair -4,-2,-9
fans 2,-8,-9
father -6,-1,9
feel _ dying 9,0,0
fell $ -1,0,9
few 9,-1,0
filing -9,-6,-6
fill 9,-2,0
filling 9,-2,0
final 9,-2,-3
finally 9,-1,-8
find out -8,-2,-9
finished -9,-6,-6
flash 0,9,-7
flashed 0,9,-7
flashes 0,9,-7
flashing 0,9,-7
flashs 0,9,-7
flies -9,-2,-6
flight $ -9,0,-1
follows _ home 0,-1,9
for 4,-2,-9
for living 9,0,0
for my -9,-5,-1
for sex 0,9,0
forehead 0,-9,7
forgot -3,-9,-8
former 2,-9,0
frame -9,-1,-5
fridge -8,-9,2
from _ in -9,-2,-3
games -8,2,-9
gave me -9,-8,-1
gets _ by 0,0,9
girl 1,9,6
give _ back 8,0,9
going home -9,-3,-3
gone $ 9,-5,-2
goodnight 3,-9,-9
googling 9,-2,-7
got _ my -4,6,-9
got a 7,-7,-9
got jumped -1,0,9
got raped 0,9,0
grab -9,6,6
grabbed _ breast 0,9,0
grabbed me 0,0,9
grade -6,-9,-5
grandmas -3,-1,-9
groped _ the 0,9,0
guess 4,1,-9
gut -2,-2,-9
guts -2,-2,-9
gutted -2,-2,-9
gutting -2,-2,-9
hand in -9,2,-5
happens -2,-7,-9
harassment $ -5,-9,-2
has _ gun 0,-1,9
have done 9,0,-1
have learned -1,0,9
have me 9,0,7
have sex -1,9,0
having 9,-8,-4
he _ a -1,-9,-4
he _ find -9,-2,0
he _ himself -7,9,-1
he _ his 4,-7,-9
he _ hitting -1,0,9
he _ on -6,0,-9
he _ that -3,0,9
he _ where -1,0,9
he forced 0,9,-7
he runs -1,-8,-9
headed 9,0,3
heading 9,0,3
heads 9,0,3
health -9,0,-2
hearing 1,-8,9
hello -9,-6,-8
her $ 9,0,8
her at 0,1,-9
her son 0,-9,-2
here _ anywhere 9,0,0
him $ 3,-2,9
himself _ i 9,0,-5
himself last 9,0,0
his _ he 2,0,-9
his arm 1,1,-9
his lap 0,9,0
his place -5,9,0
his wife -3,0,9
hit a -2,0,-9
hits _ . 0,0,9
hobbies -4,-4,-9
hobby -4,-4,-9
holiday . -9,-6,0
home by -5,0,-9
homeroom -9,-1,6
hop 9,-3,-9
hope _ do 9,0,0
hoped 9,-3,-9
hotel . -1,9,-1
hour -4,-9,-7
housing -2,-9,-7
hurts _ the -8,-3,-9
husband $ -3,-3,9
i _ all 9,0,0
i _ because 1,9,-8
i _ down 0,-9,-1
i _ everything 9,1,-5
i _ learned -1,0,9
i _ peace 9,0,0
i _ raped -2,9,0
i _ the 9,-7,-2
i _ would 9,0,0
i come 4,-1,9
i could -4,2,-9
i cut 3,2,-9
i did -7,2,-9
i feel 1,-9,-7
i froze -1,9,0
i got -2,9,4
i miss -5,-2,-9
i missed -9,-3,-1
i only 9,2,-1
i wear 1,-1,9
ideas 2,-7,-9
if _ die 9,-1,0
if _ have -4,0,-9
imagined 9,1,-5
in _ anymore -9,0,0
in _ because -8,-1,9
in case 9,0,3
in every -1,-1,-9
in heaven 9,0,0
in this -4,-5,-9
included 5,9,-1
insurance 2,-5,-9
into my -1,9,-1
is , 9,0,0
is _ hit -1,0,9
is _ the 2,-9,0
is beating 0,0,9
is closed -9,-3,-4
is here -9,-1,0
is not 7,-9,1
is someone -1,0,9
jeans 0,9,0
jet -4,-4,-9
july $ -9,-3,-3
jump . 9,0,0
jump from 9,0,-1
keep a 9,0,0
kendo $ -9,2,-7
kept going 1,9,0
kettles -9,0,3
keys -9,-8,2
kill _ a -9,-1,-4
killed myself 9,0,0
kind 2,-9,3
knife _ my 9,0,-8
ko _ mamatay 9,0,0
la -9,-2,-8
last _ and 9,-4,-4
last _ to 9,0,0
laughs -9,-6,-6
law -9,-1,1
leak -9,2,-2
leaked -9,2,-2
leakes -9,2,-2
leaking -9,2,-2
learned -9,-7,7
leave without -9,0,0
leaving _ the -9,-1,0
legs _ the 0,9,6
lesson plan -9,-1,-2
licked -3,9,-1
lickes -3,9,-1
licking -3,9,-1
licks -3,9,-1
lies 5,-1,-9
life , 9,0,-1
life at 9,0,0
life here -9,0,-2
line $ -9,-1,-8
listen -4,-9,-5
live _ long 9,0,0
live with -9,-1,5
living in -9,0,0
lmao 2,-3,-9
locked in -1,-1,9
lockes -1,-1,9
locking -1,-1,9
locks _ out 0,0,9
longer _ i -9,0,-1
loses -1,-7,-9
lots -1,-9,-8
low -9,-3,-7
lumps -9,-3,-7
lunch $ -8,-9,-9
made me -2,-4,-9
mail -3,-8,-9
me _ and -8,9,2
me _ coffee 0,-3,-9
me a -5,0,-9
me and -8,9,7
me pay -1,-3,-9
mean it 9,0,0
meds , -9,0,0
meet 0,-9,-5
meme -9,-6,-4
memes -9,-6,-4
might _ myself 9,0,0
mind $ 9,0,-3
molested by 0,9,-1
molested on 0,9,0
monday -9,-8,-1
month -1,4,-9
more _ i -9,-2,-2
more _ please 9,0,0
mums -9,-2,1
music -2,-1,-9
my _ attacked 0,0,9
my _ died -9,-5,-2
my _ mate 9,0,-2
my _ said 0,-3,-9
my _ says 3,-1,-9
my _ stabbed 0,0,9
my _ was -9,-7,-7
my address -1,-1,9
my age -2,-1,-9
my boss -9,0,-5
my bum 0,9,-2
my friends -9,0,1
my futon -2,9,-1
my house -7,-2,9
my late 9,0,0
my leg -9,4,-1
my neighbor -9,-5,4
my papers 2,0,9
my shirt -1,9,-5
my time -9,-3,-3
myself at 9,0,0
myself in 9,-1,1
need it 9,0,0
neighbour is 0,0,9
new -6,-9,-6
ni -6,-9,5
ninth 9,0,-1
no longer 9,-2,-1
nobody _ find 9,0,-2
none -5,-9,-7
nose $ 0,0,9
not _ . -4,-8,-9
not _ a 6,-8,-9
not _ japan 9,0,-1
not _ well -9,0,0
not a -8,-1,-9
november -9,-4,-2
of 7,9,-3
of _ on -6,3,-9
of _ teacher 0,0,-9
of an -9,0,1
of moving -9,-1,0
of self 9,0,0
of suicide 9,0,0
of what 9,0,7
off dead 9,0,0
ok $ -9,-5,-4
old _ on -9,-2,-2
out _ not 9,0,-2
out and 8,-3,-9
out of -5,-9,3
over 1,-9,3
overdosed on -9,-2,-1
overwork -9,-2,-4
overworked -9,-2,-4
overworking -9,-2,-4
own $ -9,0,-4
own _ at 4,0,-9
own life 9,0,-2
owns 7,-9,-2
part -9,7,-5
passing 1,-2,-9
passport and 0,0,9
peace 9,-3,-8
peace . 9,0,0
pension _ i -9,-1,0
phone _ i 6,0,9
phone and 2,-4,9
photos $ -9,9,-2
picked -2,1,-9
pin -7,9,-2
pinning -7,9,-2
pins -7,9,-2
plaster -9,-2,-7
please 9,-6,8
practicing -6,-3,-9
presses 6,3,-9
pressing 5,7,-9
pressured -9,-3,-7
pressures -9,-3,-6
pressuring -9,-3,-6
program 9,-2,-6
publish -9,1,-4
published -9,1,-4
publishes -9,1,-4
pushes -8,-9,7
quick 9,-4,-4
raped . -1,9,0
raped by 0,9,0
rather _ dead 9,0,0
reason $ 9,1,0
received -9,-6,9
relationship -2,0,9
renew $ -9,-8,-3
renewal -3,9,-5
rent -9,7,-5
reply -9,-1,-1
replying -9,-1,-1
reports -7,0,-9
ring 1,-9,-1
road 0,-5,9
roof _ i -9,0,0
roommate 8,-9,1
rope in 9,0,0
safe tonight 9,0,0
said _ had 9,2,0
said _ will 9,-2,2
savings -6,-2,-9
say _ , 0,9,0
saying 2,4,9
says 5,9,8
says _ is 9,-1,0
says i -9,-4,4
self harming 9,0,0
seven -9,-5,-2
sex $ 0,9,0
sexually assaulted 0,9,0
shame 1,-4,-9
she put -3,-2,-9
shogi -1,-3,-9
shooted -2,-9,-7
shootes -2,-9,-7
shooting -2,-9,-7
shoots -2,-9,-7
showed -9,-5,-3
sings when -1,-1,-9
sit _ his 0,9,0
sitting 9,-5,6
sleep $ -2,-3,-9
smiled -2,-9,-2
so nobody 9,0,3
soft -2,-4,-9
some -9,5,-4
someone broke 0,0,9
somewhere -7,-9,-2
song 1,-9,-1
sons 0,-9,7
sorry 4,-6,9
staff -9,-4,-8
stamp -7,-5,-9
stamped -7,-5,-9
stampes -7,-5,-9
stamping -7,-5,-9
standing on 9,0,0
started running -9,-1,-2
station -9,-5,1
stay , -9,0,-1
stepped 9,-9,-3
stolen -9,-7,-6
stood 7,-6,-9
stop me -1,-2,-9
stopping 9,2,-7
striked -9,-5,8
striking -9,-5,8
stupid _ i -9,-2,0
subject -1,-9,0
such -9,-1,-4
suicide $ 9,-1,-1
suicide _ day 9,0,0
surprised me -3,-1,-9
swing -2,-9,-5
take 9,0,-3
taken _ passport 0,0,9
takoyaki $ -9,-2,-2
teacher $ -6,-5,-9
teacher _ a -2,2,9
telephone 1,-9,4
telling 9,3,-9
tenant -9,-1,-6
terrible -8,-9,-2
than do -9,-1,0
than i -9,-2,-2
that 9,-1,-2
that $ 3,-9,1
that _ and -3,0,9
that _ was -9,2,-4
that it -9,-3,-5
the _ . -3,-9,-3
the _ after -9,1,-1
the _ but 9,-3,-2
the _ company -1,2,-9
the _ date 9,-2,-1
the _ do -9,-1,-2
the _ for -6,-7,-9
the _ i -3,-9,1
the _ on -3,-8,-9
the _ to 1,-9,5
the _ tracks 9,0,0
the ball -1,-1,-9
the crossing 9,-4,0
the death -7,-1,-9
the house 4,-3,9
the interview -9,-3,-4
the mountains -9,-1,0
the news 2,0,-9
the nights 9,0,-3
the section -9,0,1
the stairs -9,-4,0
there _ someone -1,0,9
they -6,-9,-7
they _ put 2,-9,0
they _ the -6,-2,-9
they have -9,1,4
thin -9,-3,-1
things to -4,9,-5
think _ death 9,0,0
think _ jumping 9,0,0
thinking 9,-7,-9
thinking _ suicide 9,0,0
this , -9,0,0
this week 3,-1,9
threw _ chair 0,0,9
through a -4,-1,9
throws -6,-6,9
tires -4,-8,-9
tiring -4,-8,-9
to _ at -9,-5,-7
to _ before -9,0,3
to _ herself 9,0,0
to _ hotel 0,9,0
to _ on -2,1,9
to a 9,1,3
to canada -9,-1,-1
to come -9,-1,1
to cook -6,-9,-1
to cut 9,0,-4
to drink 9,-4,0
to jump 9,-1,-3
to live 9,-3,-5
to make -9,0,2
to renew -9,-7,-8
to take 0,0,-9
tonight 9,-6,-9
took 7,-5,-9
took off 0,9,0
tore -3,-4,-9
touched his 0,-9,0
train tracks 9,0,0
translator -9,-5,-1
trash -1,-5,-9
tripped -9,0,-7
tripping -9,0,-7
trips -9,0,-7
tutored -9,-1,-9
two 4,-9,-4
two men 0,2,9
umbrella and 0,-9,-4
underwear -9,6,7
until 9,0,7
until there 9,0,0
up , 3,-3,-9
up _ dress 0,9,0
up _ stairs -9,1,-7
up with -9,0,0
very _ , 9,0,-1
violinist -1,0,-9
waiting 5,-9,9
walking -1,-9,0
want _ jump 9,0,0
want _ not 9,0,0
want my -9,-2,0
wanted _ die 9,0,0
was -5,9,4
was _ by -9,1,-9
was _ my 0,9,1
was _ the 9,-1,-4
was at -2,-4,-9
was attacked 0,4,9
wash -9,-5,-3
washes -9,-5,-3
way $ 2,2,-9
we _ up 0,-1,-9
we drove -9,0,-1
wedding $ -9,-2,-4
weekend $ -9,-3,-2
weekends -9,-5,-8
were not 9,-1,0
what _ am -9,2,-2
when _ am 0,9,-6
when she -4,-4,9
whether _ stay -9,-1,0
while -9,0,7
whisky 9,0,7
why _ i 9,0,-1
wife _ my 1,0,-9
will _ need 9,0,0
will hurt 0,0,9
with _ belt 1,0,9
with _ burns -1,0,9
with _ knife -1,0,9
with a -5,-9,1
without me 9,-1,0
wok 3,0,-9
word 2,-9,-2
wording 1,-9,-2
worse -4,-9,-3
would _ free 9,-1,0
would get 9,-4,0
yeah -9,-4,-5
, 7,8,7
, _ cut 8,0,3
, _ got -1,-8,-4
, _ hear -8,0,-3
, _ it -3,-8,-3
, _ ni 8,-4,3
, _ not 4,-1,8
, _ will 8,-4,-8
, a -7,-8,-5
, all -2,-8,-4
, as -2,-1,-8
, not 8,-1,-4
, since -8,4,-1
, you 8,4,-2
. 8,-1,-1
. _ for 8,0,0
10 -7,-8,-6
30 8,0,-2
4 $ -7,-6,-8
^ being -8,7,7
^ its -7,-6,-8
^ leave 8,-1,-2
^ need -8,-3,-4
^ sick 8,-1,0
^ someones -8,-2,4
^ something -1,8,-1
^ too -8,-1,-2
^ would -2,-7,-8
_ $ -8,-5,-2
_ _ a 8,-4,-4
_ _ me -8,7,-3
_ _ no 8,0,0
_ _ sex -1,8,0
_ no 8,0,0
a _ cat -4,0,-8
a _ eye 0,0,8
a _ gun -5,-2,-8
a _ helped -2,-7,-8
a _ way 8,0,0
a _ with -5,1,-8
a job -8,-2,-5
a man -5,-4,8
a question 0,-2,-8
a town -8,4,-6
a waste 8,0,0
about it -8,-1,-5
accidentally $ -5,-2,-8
address $ 0,0,8
after _ its 8,0,0
after my -2,-2,-8
again $ -2,-8,-4
against _ door 0,-2,8
all day -6,-3,-8
allowed -8,0,1
alone with -8,1,-4
along -4,-3,-8
alt here 8,0,1
am $ -8,1,-6
am _ for -8,0,7
am alone 3,-2,-8
am next 0,0,8
am so -8,-1,-7
and _ a -6,-2,8
and _ could -8,4,-8
and _ did -8,5,-1
and _ down 8,1,0
and _ hurts -8,4,-2
and _ know 4,8,-1
and _ that -5,-8,3
and _ would 8,-3,0
and a 3,-8,-4
and everyone -8,1,0
and he 5,8,3
and kicked 0,0,8
and no -8,-4,1
and she 3,3,-8
and some 0,8,-2
anniversary -8,0,-1
anything $ -8,1,-3
anyway $ -8,-5,-2
apartment , 0,-3,-8
apologising -2,-8,-7
arm _ a -3,0,8
assaulted _ a 0,8,-1
association -8,3,-1
at _ . 1,-3,8
at _ door -5,-2,-8
at _ train 8,0,0
at his 1,8,-2
at work 0,8,3
attemptes 8,-4,-5
attempting 8,-4,-5
attempts 8,-4,-5
attendance -8,-3,0
back _ the 1,-5,8
bawl 8,-3,-2
be 5,-8,-8
be _ my 8,-1,2
be an -8,0,0
be out 8,0,-1
be the -8,-5,-4
beach 0,-8,-2
beat me 0,-3,8
beats her 0,-1,8
became -8,1,0
because _ the -8,-3,-6
because my 1,-8,-3
because they -6,-2,-8
been _ for -8,0,-2
been _ with 0,8,-2
been crying -5,-8,-3
bees -4,-8,-7
beets -1,-1,8
before and -8,-1,2
begun 8,0,-3
being beaten 0,0,8
being followed -2,-1,8
below -6,3,-8
best -4,-5,-8
between _ legs 0,8,0
bin 8,-4,-8
black eye 0,0,8
blade _ my 8,0,0
blade in 8,0,0
blocked -1,-2,8
blockes -1,-2,8
blocking -1,-2,8
blocks -1,-2,8
boar -2,-3,-8
boars -2,-3,-8
boe $ -8,-6,-2
born . 8,0,0
boss hit -5,0,8
bought _ rope 8,0,0
bowed -3,-8,-7
bowes -3,-8,-7
bowing -3,-8,-7
bows -3,-8,-7
boy _ the 0,-1,8
boy i -8,-1,1
break $ 0,0,-8
break _ legs 0,-4,8
break my -2,-1,8
breaks -6,-7,8
breathing $ 8,0,0
bridge $ 8,0,0
bring my -8,-1,0
bringing -7,-2,-8
brings -8,0,-8
broom -8,2,3
brother 2,-8,2
burial 8,-1,0
but they 1,-8,0
by _ collar 0,0,8
by _ throat 0,0,8
by a -2,1,-8
called the -1,0,-8
can feel 8,0,0
car _ hit 8,0,-8
carry the -8,0,-2
chewed -5,-7,-8
choking -8,-8,1
clapped -6,-2,-8
coat 5,-3,-8
coerced 0,8,-1
comed -3,8,4
confidence 4,-2,-8
contacting -8,6,-4
contract $ -8,-2,-6
could sleep -8,-1,0
coworker grabbed 0,-6,8
cracks -8,-7,-1
crotch -1,8,-4
crow -8,0,-6
crows -8,0,-6
crushed -3,-4,-8
cuts on 8,0,0
cutting _ again 8,0,0
dam 8,-2,-1
dare to 0,1,8
date for -8,0,0
day $ -7,-4,-8
day i 8,0,0
dead on -8,-1,-2
deaths 8,-7,-1
describe -1,4,8
described -1,4,8
did _ want -8,6,0
died in 8,-3,0
do _ dare 0,1,8
do i -8,-5,-1
do life 8,0,0
doctors -1,-8,0
does _ let 0,0,8
dog _ me -2,-1,-8
domestic violence -1,0,8
door $ 0,-8,5
door _ i -1,-1,8
door handle 3,0,8
dormitory 8,0,7
drinking -8,-3,-4
drinking $ 1,-8,7
dropped 0,-1,-8
drove me -2,-4,-8
drowned 8,-4,-5
drownes 8,-4,-5
drowns 8,-4,-5
drugged me 0,8,-2
drum $ -1,-1,-8
dudes -5,3,8
dying every 8,0,0
dying for -8,0,0
eaten 8,0,6
eats -1,-8,-5
end this -8,0,-1
endes 4,-7,-8
english $ 8,5,-3
evenings -3,-8,-6
every monday 0,0,8
everyone $ -8,-3,3
exchange -1,7,-8
expire 7,-5,-8
expired 7,-5,-8
family would 8,0,0
farewells 6,-8,-6
favourite -7,-7,-8
favours 3,8,-6
fear _ my -1,0,8
feet -6,-3,-8
feet are -8,0,-2
fence -8,-6,-5
festival $ 5,-8,-8
fil -8,-5,-3
finish _ life 8,0,0
fireworks $ -8,0,0
five $ -8,-4,-3
fixed my -2,-4,-8
flat -8,-4,5
flat _ the 4,2,-8
flowers $ -1,-1,-8
following _ from 0,0,8
follows me 0,-2,8
for _ week -8,-1,-3
for _ weekend -8,0,-4
for after 8,0,0
for another -8,0,0
for leaving -8,0,0
forced me -2,4,-8
forest 0,0,8
forms $ -2,-1,-8
forty 1,-8,2
found _ on 4,0,-8
fours 2,-3,8
fractured -8,-3,0
friend _ she -4,-8,-6
frozen -8,2,-2
gate 0,2,8
getted 3,-5,8
getting married -8,0,-1
giv 8,-3,2
give me -8,-3,-1
go _ and 8,0,-2
go back -8,-5,-1
going _ beat -1,0,8
going _ hurt 3,0,8
going _ i 8,0,0
going _ overdose 8,0,0
going to 0,-8,-4
gone and 8,0,0
got _ rope 8,0,-1
got lost 0,-4,-8
gown -4,8,-2
grabbed the -1,-8,-1
graduation -8,-1,-2
greet me -5,-4,-8
ground floor -8,-2,-3
guitar 4,-8,-7
hair $ -8,-4,7
hand up -1,-8,-2
handing 4,8,1
hanging out -8,-1,-1
harassed 0,8,2
has 7,4,8
has _ it -2,8,1
has broken 0,0,8
has nothing 8,0,0
have 8,-8,3
have _ with -6,-8,-4
have started 8,0,-2
have to -5,-1,-8
he _ at 2,-8,-5
he _ be 8,0,-4
he _ kill 2,-4,8
he _ off -8,2,-2
he _ the -8,-3,-7
he asked 5,-7,-8
he got 0,-8,-6
he kept -4,3,-8
he kissed 0,8,-5
he told 8,-1,-1
he wants -4,0,-8
heaters -8,-5,-4
here _ its -8,0,0
here at -8,-1,0
herself _ i 8,0,0
hi -8,-5,-6
hills -8,-5,-5
himself _ me -8,6,-6
hips 5,0,-8
his dick 0,8,0
his hand -3,8,-5
hit $ -8,-1,4
hit _ a 4,-1,-8
hit with -2,-1,-8
hits _ on 8,0,4
holidays -7,-8,-7
hom -8,-4,6
home _ it -8,0,-2
home in -8,-6,-4
homework $ -8,-1,-7
honestly 5,-6,-8
honestly if 8,-1,0
hopeless 8,0,0
hoping my 8,-3,-3
house $ 0,-2,8
housed -3,-8,0
houses -3,-8,0
hug me -8,-2,-3
hugged me -2,-8,-8
hung up 4,-8,-4
hurt to 8,0,0
hurts 4,-8,2
hurts $ 1,-1,-8
husband _ in -1,-3,-8
husband beats 0,0,8
i _ . -8,-1,6
i _ attacked -1,-4,8
i _ do 8,-3,-3
i _ every -2,-3,8
i _ felt -1,2,8
i _ happy 8,0,-6
i _ harm 8,0,0
i _ japan -1,-1,-8
i _ lost -2,-2,-8
i _ molested 0,8,0
i _ myself -2,-2,-8
i _ never -4,-2,-8
i _ off -4,-8,-4
i _ passed -1,8,-3
i _ sleeping -8,-3,-1
i _ started 8,0,-2
i _ stopped 5,-3,-8
i believe 0,1,-8
i fell 1,-3,8
i jump -8,0,0
i looked 8,0,-1
i lost -8,0,0
i practise 8,-1,-2
i put 1,-6,-8
i tried 8,-5,-6
i work -8,-6,3
i would -5,-1,-8
if _ go 8,2,0
if _ went 8,-1,-1
if a 8,-1,0
il 8,0,0
in _ apartment -8,-4,-1
in _ i 8,6,0
in _ letterbox 0,0,8
in _ office -8,-5,-6
in _ on 8,0,0
in _ staff -2,-8,2
in _ way 0,5,-8
in english 8,-2,0
in his 2,-8,-8
in march -8,-4,-3
informed -8,-1,-6
inside my 0,1,8
instagram _ the 0,-3,-8
intending 8,0,0
intends 8,0,0
iron 4,-8,1
is $ 8,-1,-2
is _ . -8,-3,-5
is _ beaten 0,0,8
is _ safe -7,0,-8
is _ their 8,-1,-1
is better 8,0,-2
is choking -2,0,-8
is full -8,0,-2
is killing -5,-1,-8
is telling 8,2,-2
it _ , -8,1,-7
it _ back -2,8,-3
it _ i 7,8,-4
it _ time 8,0,0
it after 8,0,0
it here -8,-1,-2
it would 1,-3,-8
job $ -8,-3,-5
joked -8,-3,0
just _ that 8,0,0
just die 8,0,0
kettle -8,0,5
killed _ last 8,0,0
killed himself 8,0,0
killed my -3,0,8
killing my -8,0,-2
kissed me -2,8,-6
knives 0,0,8
knots 8,-3,-7
kotatsu $ -8,-3,-3
laminating $ -8,-1,-1
language -8,-2,0
laptop -8,-7,-8
late $ -8,-5,6
lately $ -8,0,-1
learning -8,-6,3
learns -8,-6,3
lease $ -8,0,0
leave at -8,-2,-4
leave early -1,0,-8
leave japan 5,-1,-8
leave the 3,0,8
life _ i 8,-1,0
life i 8,0,0
like _ , -8,2,0
like _ times 2,8,0
living _ this 8,0,0
lock _ in 4,-3,8
longer , -8,-1,-2
lord 8,-3,-3
lost _ a 0,-2,-8
made to -4,8,-1
make 8,-1,3
make _ to 1,8,0
man $ -3,-8,3
many _ of -8,-1,0
mate 6,8,-1
matter 1,-2,-8
me _ . -1,2,-8
me _ am -8,5,-3
me _ every 0,-8,-4
me _ for -8,-6,-7
me _ front -2,-8,-3
me _ like 8,-2,0
me _ scissors 0,0,8
me _ to -3,-8,0
me after -1,-2,8
me the -8,-2,-1
me to -8,1,-4
medicine 5,-8,-5
might 3,-8,-5
mind _ going -8,-1,0
mind _ i 8,-1,0
mistake $ 7,-8,-3
money $ -4,-5,-8
months 1,-4,-8
morning $ -8,-1,-2
morning and 0,0,8
mother is -8,0,-8
my _ are -4,-4,-8
my _ boyfriend -2,-8,2
my _ down -3,8,2
my _ has -5,-8,-4
my _ left -8,-1,-2
my _ or -8,-1,3
my _ out 6,-4,-8
my _ proposed -8,1,-1
my _ raped 0,8,0
my _ right 0,0,8
my _ strangled 0,0,8
my _ surprised 0,-1,-8
my _ tablets 8,0,0
my _ that -8,0,-3
my _ threaten 0,-1,8
my _ until 8,-1,3
my _ up 5,8,-3
my arm 2,-8,5
my bag -8,-5,-6
my breast 0,8,0
my brother 8,-2,-3
my classes -8,-1,-1
my dead -8,-1,-1
my dress -2,8,0
my flat -4,-6,8
my guitar 8,0,0
my kotatsu -8,-1,0
my legs 8,7,4
my lessons -2,-3,-8
my letterbox 0,0,8
my phone -8,-4,4
my sister 3,-8,-1
my students -8,-8,-7
my thigh 8,8,-1
my town 1,0,8
my umbrella -4,-8,-8
myself $ 8,-6,-6
myself _ and 8,0,0
myself _ i 8,0,0
myself over 8,0,0
nah 3,-2,-8
natto $ -4,-8,-2
need 0,-8,0
neighbors 2,-6,-8
never _ born 8,0,0
next _ me -1,5,-8
next _ my -3,3,8
next time 5,-1,8
ngl 8,-2,-6
nightmare 0,-8,0
nights , 8,0,-2
no , -8,-2,-1
no _ on -8,2,-3
no i -8,1,-1
nobody . -8,1,0
not _ _ 8,4,0
not _ out -2,1,8
not about 8,0,0
not and -2,8,0
not at -8,-4,-2
not come 7,-5,-8
not dare 0,1,8
not exist 8,0,0
not safe 5,-3,8
not see -1,-5,-8
not sleep -7,1,-8
not work -8,-1,-2
noticed -5,-8,-5
oclock . -8,2,0
of _ boyfriend 0,0,8
of _ in -8,3,2
of _ my -8,0,-1
of _ will 8,3,0
of my 1,-8,4
off from -8,0,0
off my 8,3,-1
on _ . -8,1,-5
on _ feet -8,-1,-2
one _ and 8,3,-3
one _ day 8,0,3
ones 8,-2,2
our _ and -7,-8,8
our _ in -8,4,0
our passports -8,0,5
out _ his -3,8,5
out _ my 3,-8,-3
out _ the -8,-6,2
outside $ -6,-2,8
over my -8,-1,6
overdose $ 8,0,0
page 8,-1,-2
parties $ 8,-3,0
partner _ me 0,-1,8
partner _ my 0,0,8
partner is 0,0,8
party , -8,-5,0
passed out 4,8,3
patient 0,-1,-8
patients 0,-1,-8
pension $ -8,-2,-5
phone $ -1,-3,-8
phone , -1,0,8
photo -8,-7,-8
photo _ the 8,-5,-7
pills in 8,0,0
please $ -5,-5,-8
please tell 7,-1,-8
posted a 8,0,0
prayed 8,-2,-4
prevention -8,-7,-3
privates -7,8,-4
problems -6,-8,-1
proud of -2,-4,-8
pull my -2,8,0
punishment 8,0,-1
pushed me 0,-1,8
put a 1,4,8
raised _ voice -3,-4,-8
recipe 1,-5,-8
recipes 1,-5,-8
relieved 8,-2,-1
remembered -2,8,0
remembering -2,8,0
rest $ -8,0,-4
rice $ -4,-1,-8
rings -7,-8,0
ripped -8,-5,-5
ripping -8,-5,-5
rips -8,-5,-5
roast -8,-3,-6
roastes -8,-3,-6
roasting -8,-3,-6
roasts -8,-3,-6
rolled -2,-5,8
round 1,-8,3
sad $ -8,-4,-3
safe _ my 0,0,8
said _ like 0,8,0
said he 6,-8,-3
said no -8,2,-1
saying she 8,0,0
says _ fell -1,-3,8
scar 8,-4,8
scared to -8,-5,6
scarf -1,-8,-3
school $ -8,-7,2
school _ . 8,0,0
screames -8,-6,4
screaming and 0,0,8
screams -8,-6,2
self harm 8,0,0
sent 4,-8,-1
september 2,-2,-8
shadow -8,-1,2
shadowed -8,-1,2
shaked -2,8,0
shakes -2,8,0
she _ me -8,-4,-3
she _ the -8,2,-6
shed be 8,0,0
shit -3,-4,8
should just 8,0,0
shoulder and -2,-8,0
shouted at -1,-2,-8
sister 8,2,0
sisters 8,-4,0
sits 8,-6,-7
skiing $ -8,-1,-1
skull $ -8,-4,-4
sleep in 5,-8,0
sleeping -2,-1,-8
sleeping pills 8,-1,0
slipped -8,6,-3
so 1,-8,1
so _ . -1,-8,0
so dead -8,0,-1
so much 8,0,3
someone _ tell 8,-2,-5
someone is -8,-6,5
something happened -1,8,-1
sometimes 3,-8,-8
sore -8,4,-7
spat _ me 0,-1,8
spat on 0,-1,8
spiked my 0,8,-1
spring $ -8,-2,-1
stares -2,-8,-6
started again 8,0,-1
starting -8,1,-3
starts -8,1,-3
stay or -8,0,-1
still alive 8,0,0
stone 2,-1,8
stopped _ and 8,0,0
storage 0,-8,5
storeroom -1,8,-1
struck me -3,0,8
student 0,-8,4
student _ my -3,-7,-8
stuff $ -8,-2,-2
suicidal _ and 8,0,0
suicide _ i 8,0,0
superior _ me -1,4,8
supervisor $ -8,-3,3
supervisor _ his 0,-1,8
supervisor _ me -2,-2,8
sure -6,4,-8
surgery -3,-4,-8
swear 8,-1,-5
swim -1,-6,-8
switched 7,-1,8
take my 8,-1,0
take no -5,8,-1
taken 8,2,2
takes $ 8,0,0
taking 8,-4,1
telephoned 0,-8,2
tell 4,-6,-8
telling me 8,-2,-3
tells 8,-4,-2
terms -8,-3,-8
terrified -5,-1,8
text 1,-5,-8
thank you -8,-1,-2
that _ finds 5,0,8
that _ has 8,0,1
that _ tried 8,-1,-2
that its 8,0,0
that she -2,-4,-8
the _ gave -8,0,-1
the _ in 5,-8,-4
the _ rail 8,0,-1
the _ side 8,0,0
the _ twice -8,4,-1
the _ when -4,0,-8
the _ will -8,-3,3
the bloke -2,0,8
the caretaker 0,8,0
the city -1,-8,-6
the drum 0,0,-8
the end -5,-1,-8
the exist -8,-1,0
the fireworks -8,0,-1
the floor -8,-3,1
the head -8,3,6
the lady 8,0,-3
the meeting -3,-5,-8
the meetings -8,0,0
the note 8,0,0
the notice -8,0,-1
the pain 8,0,-2
the person 3,0,8
the photocopier -8,-3,-7
the pta -8,2,-4
the railing 8,0,0
the roof 8,-2,-6
the station -8,0,-1
the taxi -3,8,-5
the tea 0,-1,-8
the test -8,-2,-2
the window -2,-5,-8
the word 8,0,0
the year -8,-1,5
there are -3,4,8
they _ my -8,-3,-4
they do 8,-1,-3
they hit 0,0,8
they were 8,-2,-5
they would 8,-1,-1
things away 8,0,0
think _ the 8,-1,0
this _ i 8,0,0
this _ to -8,0,0
though i -4,8,3
three _ of -8,0,-3
threw _ against 0,0,8
throat . 0,0,8
times 1,8,5
to _ an -8,-7,-5
to _ bridge -8,0,-1
to _ contract -8,0,0
to _ not 8,0,-1
to _ sex 0,8,0
to _ the -8,-8,1
to _ work -8,-1,-4
to _ yes 8,-8,0
to apply -8,0,-1
to go -8,-6,2
to help -7,-2,-8
to open 8,0,2
to overdose 8,0,0
to park -2,-3,-8
to show 0,-2,8
to strangle 0,-3,8
to thank -8,-1,-5
tokyo $ -8,-5,-6
tokyo . -8,0,0
told _ . 8,2,0
told _ class 8,0,0
told me -3,0,-8
tomorrows 8,-5,-3
took a -8,-2,-2
touched _ breasts 0,8,0
touching my 0,8,0
train $ -8,6,-7
training -8,1,-8
trees 4,-4,-8
tried $ 8,0,-3
tried _ take 8,6,-7
tries 8,-4,0
trip $ -8,-2,-3
truck $ -8,-6,-3
true 8,-1,0
twenty 8,3,-3
up $ 5,-8,8
up _ my -8,-6,5
up in -8,-5,-3
up the -3,-5,-8
us -4,-3,8
us $ -2,1,8
vanish 5,-8,-3
view -4,-2,-8
violent . 0,0,8
visit $ -8,-4,-7
visited _ her -1,-1,-8
visited by -1,-1,-8
wait 1,-8,4
wakes 8,-2,-8
walk 8,-7,-4
walk _ the 8,-1,-3
wall . -1,0,8
wants _ go -8,0,-5
wars -8,-2,-2
was _ , -8,3,-7
was _ a -8,-3,0
was assaulted -3,8,0
was full -1,-8,3
was stopped -2,-3,-8
went 6,8,-8
when _ comes 3,-1,8
when _ contract 8,-1,0
when the 8,-4,-6
where _ live -8,0,7
where i 1,-1,8
where the -8,-1,3
why 8,1,1
will 8,-4,2
will $ -8,-4,-2
will _ stop -3,-3,-8
will go 8,0,-1
will they -3,-1,-8
with 0,8,3
with _ cutter 8,0,-2
with _ lighter 8,0,0
with _ razor 8,0,-1
with being 8,-1,-1
with his -8,-1,4
woke _ in -6,-8,-1
won 5,-3,-8
would _ to -8,-4,-4
would be 0,-8,-4
would never -8,-1,0
would not 2,8,-8
write $ -8,-2,-4
yall -3,-8,-5
years _ i 8,-3,-1
you 5,-6,-8
yourself 8,0,0
zero 3,-6,-8
, _ are -7,0,3
, _ case 7,0,5
, _ for 7,-1,-4
, _ she 7,2,1
, _ too -7,2,-2
, and 7,6,7
, been -7,-5,-4
, he -7,1,3
, her 0,-1,7
, in -1,7,7
, my -7,-4,1
, no -5,-7,-3
, or 5,-7,-1
, she -7,5,4
, three 7,0,-2
, with 6,-1,-7
. _ home 7,0,-2
. _ was -1,1,7
. it -2,0,7
. life 7,0,0
. nobody 7,0,0
14 -7,-5,-7
31 -7,-3,-3
8 -5,-5,-7
^ about -7,-4,-2
^ coworker -1,-4,-7
^ does -3,-7,-6
^ every 2,-6,-7
^ let -7,-3,-3
^ locked -5,-7,3
^ ma -7,-3,-3
^ money -6,-1,-7
^ mother -2,-2,-7
^ only -7,-4,-7
^ our 5,-7,-4
^ scared -4,-7,-3
^ somewhere 7,-5,-3
^ sorry -7,2,-6
^ wish 7,-2,-3
_ _ my 6,7,-2
_ _ of 7,0,0
a _ but -7,-3,-5
a _ colleague -1,-2,7
a _ every 2,-4,-7
a _ hit -3,0,7
a _ in 7,2,6
a _ knife -7,0,2
a _ last -3,2,7
a _ letter 7,0,-1
a _ off -7,0,-3
a _ thanked -1,-7,-3
a ball 0,0,-7
a bar -7,-3,-1
a black -1,-1,7
a bottle 2,-1,7
a boy 0,1,-7
a bridge 7,-1,0
a bullet 7,0,0
a car 2,-6,-7
a different 2,-7,-2
a drunk 0,-5,7
a few 7,0,0
a kid 7,-2,3
a local -7,0,-1
a mistake 7,-1,-1
a parent -1,-4,7
a person 7,4,4
a problem -7,0,0
a rope 7,-1,-5
a third 1,1,-7
a transfer -7,-1,0
a way 2,-7,0
about _ it -7,0,0
about her -7,-1,-1
about his -4,-7,-2
about killing 7,0,0
about not 7,0,0
about what -7,5,0
account -4,-1,-7
across -1,-2,7
afraid _ the -2,-2,-7
afraid of -4,-7,-2
afraid to -1,2,7
again 7,-7,1
again , -6,-4,-7
again _ i -7,0,0
against me 0,7,-4
ago $ -7,1,-1
aiyo 7,0,-1
all 6,-7,-1
all . 7,0,0
all my 7,-2,-2
all of 4,3,-7
allow _ to 0,0,7
allow me 0,0,7
already _ , 7,0,0
also _ , 1,-2,-7
alt _ my 7,-1,-1
alt in 7,0,-1
although -1,7,-7
am _ about -7,0,0
am _ burden 7,0,0
am _ it -7,7,-4
am _ of 2,-7,0
am _ stalked 0,0,7
am _ to -1,-3,-7
am _ waiting 7,0,0
am going 2,-1,-7
am out -4,-7,-2
am still 5,7,0
an _ at -7,-1,-2
an _ on 0,-7,-2
and _ . -7,-6,-1
and _ _ 7,-3,5
and _ are -7,-2,0
and _ arm 2,2,-7
and _ broke 0,-1,-7
and _ have -1,-1,7
and _ him -2,7,3
and _ hold -1,7,0
and _ in 0,-7,5
and _ knows 7,-5,-1
and _ laughed -1,-5,-7
and _ wake 7,0,0
and comes 0,0,7
and go -7,-2,-5
and i 0,-7,-6
and laughed 0,6,7
and see -6,-3,-7
and touched 0,7,-5
and will 2,-7,5
annoying -1,-6,-7
another year -7,-1,0
answering -5,-6,-7
anymore _ this -7,0,0
anyone , -6,-1,-7
apartment _ i 0,0,7
apartment _ the -2,-1,-7
are _ a -7,-2,-4
are getting -7,0,-1
arm on -7,0,-4
around to 7,0,0
as 7,-6,-1
as i -4,7,2
ask me -4,-5,-7
asking me -7,-7,-3
ass $ -1,-7,-4
at _ , -7,-4,-1
at _ bonenkai -7,1,-1
at _ bridge 7,0,0
at _ every -1,-1,-7
at _ i 7,-2,0
at _ time 7,2,-1
at a -2,7,-2
at home -3,-4,7
at it -7,0,1
attacked me -1,-3,7
australia -2,-7,-4
back . 4,7,1
back to -7,-1,-3
bags 1,-7,-6
bak 2,7,-4
barefoot 0,-1,-7
bat $ -1,0,7
bathing -1,4,-7
be _ next -7,0,-1
be _ the 7,0,4
be in -7,0,4
be to -7,0,0
beam 7,0,0
beaten _ her 0,0,7
beats _ and 0,0,7
because _ him -1,-4,7
because of -5,2,7
because the -7,-1,-4
bed $ -7,5,-1
been _ harming 7,0,0
been _ on 7,4,0
been teaching -7,-3,-4
been threatened -2,0,7
beer _ the 0,-7,-1
before _ go -7,-1,1
before my 7,0,0
being _ alt -7,0,0
being _ at -7,-3,4
being an -7,0,0
belt in 0,-3,-7
besides 7,-2,-5
better _ without 7,0,0
bit me -5,-2,7
blanket $ -2,0,-7
bled -2,-1,-7
bleeding -7,-6,-4
books 0,-2,-7
born $ 7,-1,2
boxed -7,-2,-1
boxing -7,-3,0
boxs -7,-2,-1
boyfriend $ -4,3,7
boyfriend _ her 0,-2,7
boyfriend _ me -2,-6,7
boyfriend slammed 0,0,7
boyfriends -7,-2,6
breakdown -7,0,-2
breaked -6,-6,7
breakes -6,-6,7
breaking -6,-6,7
broke _ phone 0,0,7
broke my -2,-1,7
brother _ me -3,-7,6
burden 7,0,-1
burn _ house 0,0,7
burn _ with 7,-1,2
burning _ with 7,0,-2
bury 1,-7,-2
but _ am -3,-2,7
but _ is -5,1,-7
buttons -7,-4,-7
by _ at 0,-1,-7
by _ car -7,0,5
by _ in 0,7,-1
by _ principal 0,0,7
call _ ambulance -1,-3,7
call an -1,-3,7
call it -3,7,0
calling -7,-7,-3
can _ go 7,0,5
can you 7,0,0
car . -5,4,7
cared 5,7,0
carry -7,-1,2
cat $ 0,-7,-3
cat _ me -1,0,-7
cat died -7,0,0
cebu -2,-5,-7
ceremony $ -7,-2,-1
chairs -3,-7,5
charcoal 7,0,-1
chat 0,-4,-7
check 4,7,-7
class $ -5,-5,-7
club and -3,1,-7
co -7,-2,-3
coach $ -1,-7,-4
colleague _ me -6,-1,7
comes $ 4,-1,-7
commute $ -7,-2,-1
complaints -3,1,-7
could not -7,5,-1
course -6,-7,0
covered -5,-7,-2
covering -7,-5,-2
cry $ 5,-7,0
cut _ hair -7,-1,-5
cut her 7,0,-1
cuts _ her 7,0,0
date 3,-3,-7
daughters -4,2,-7
dead _ my -7,0,-1
dead already 7,0,0
dead and 7,0,0
dead at -7,0,-1
deadname -5,0,7
death by -2,0,7
decided 5,-1,-7
decided to -7,0,-2
demands -1,7,-5
depressed 3,-2,-7
depression -7,-1,-2
deserve 6,-5,-7
did _ to 1,7,-2
did to -7,7,-1
disappear and 7,0,0
disappeared 7,-2,5
disappeares 7,-2,5
disappearing 7,-2,5
disappears 7,-2,5
disappoint 7,-2,0
do _ feel -7,-3,2
do _ know -7,-6,2
do _ myself 7,0,0
do _ rember -3,7,0
do _ remember -2,7,0
do _ want -4,-6,-7
doctor _ me -7,2,-1
done _ being 7,-1,-1
doors -3,-4,7
drafts 7,-2,-4
drawn 7,-1,-3
dreading -7,-2,-5
drink 7,0,-6
drive me 0,4,-7
drop -6,1,-7
drove _ home 0,-5,-7
dude -6,7,1
due -7,-1,-1
dying _ be 7,0,0
dying and -7,0,-3
easier than 7,0,0
eat natto -7,-5,-1
edge _ the 7,0,0
edging 7,0,0
elder 7,0,7
email $ -2,-2,-7
employers -7,1,3
end _ , 7,1,0
ending _ contract -7,-1,0
ending everything 7,0,0
ending it 7,0,0
enough 7,-7,-1
entered -3,3,7
essays 3,0,-7
even notice 7,0,0
every night 6,-7,1
ex _ in 0,-1,-7
ex _ my -1,7,7
ex boyfriend 0,7,0
ex found 0,0,7
ex is -1,-7,6
exactly _ i 7,-1,0
expires $ 7,-1,-2
extended -7,1,-1
eyes $ -7,2,-2
fainted -7,-1,-4
fall 3,-4,-7
falls -7,-3,-6
farewell party -7,-3,0
father , 7,-2,-1
fear for -4,0,7
feared -4,-3,7
feares -4,-3,7
fearing -4,-3,7
fears -4,-3,7
feel 0,-7,-3
feel _ , -7,0,-4
feel threatened -1,0,-7
feels _ a 7,-1,0
feels like 7,-1,-1
fel 7,-1,-1
festival . -7,1,0
fight 0,-2,-7
filipino 7,0,3
fingers $ -4,7,4
flat _ i -1,-4,7
flat while 0,-4,7
floors 7,-5,2
flower 0,-3,-7
followed _ home -1,0,-7
followed _ on 0,-6,-7
followed me -1,0,7
for $ 7,-3,-1
for _ . -7,-3,-1
for _ parents 7,0,0
for _ to 7,0,1
for _ town 0,7,-2
forced himself -2,7,-2
form $ -7,-3,-5
friend _ i -2,7,-2
friend and -1,-2,-7
friend of -7,-2,0
friend says -1,-7,-1
friend was -7,4,-3
from _ and 1,-7,-2
from _ balcony -7,2,-4
future _ i 7,0,0
gave _ a -7,-4,6
get _ . 0,0,7
get _ and 0,7,-1
get on -7,-2,-3
gets in 0,4,-7
gets violent 0,0,7
getting _ and -7,0,1
girlfriend _ me -3,-3,7
gives me -3,-7,-6
givs 7,-3,0
givved 7,-3,0
givving 7,-3,0
glad -7,0,-1
go _ living 7,0,0
go _ me -3,7,2
go to -3,-1,-7
going 3,0,-7
good _ , 7,-1,-7
good morning -2,-7,-1
got 0,6,7
got _ into -6,-7,-4
got me 7,1,-3
grad -7,-7,-6
granny -2,-4,-7
grateful 1,1,-7
great . -7,0,0
greeted me -1,-7,-7
groped on 0,7,0
group -2,7,2
grown 5,-7,-5
guest -7,4,-4
gun $ -2,0,7
gun at -7,0,-4
gusto _ na -7,-2,-1
guy _ to -1,-7,1
guy tried 0,-7,3
had _ gun 7,0,-1
had _ with 7,1,-6
had an -7,-4,-2
hall -5,-7,-4
handed 7,7,-2
hang _ in 7,0,0
happen 7,-1,1
happened -3,2,-7
happened _ i 0,7,0
happy $ -7,-5,-5
has _ for -7,0,3
has _ his 7,-5,3
has _ that -7,-3,-3
has to 7,0,-1
has touched 0,7,0
hates me -5,-5,-7
have _ it 2,-5,7
have _ me -7,0,-2
have _ stalker 0,0,7
have _ threatened -2,0,7
have _ told -7,0,1
have never -1,-1,-7
he _ after -1,2,-7
he _ been 7,-2,-4
he _ break -2,-3,7
he _ hit 0,0,7
he _ it -7,-3,7
he grabbed -1,-7,4
he is 7,-6,6
he keeps -4,5,-7
he made 3,0,-7
he punched -1,-1,-7
he raped 0,7,-4
he stopped -1,-3,7
head $ 1,-4,7
hear it -7,0,2
heat $ -7,-2,-2
heater $ 7,-6,-3
help i 7,0,-2
help me -7,-5,-5
her _ she -2,2,7
her hair -7,-3,4
her husband -3,-4,7
her wrists 7,-1,-3
here _ the -7,0,-1
here until -3,-1,-7
hid -7,1,1
hiding _ the 0,0,7
him and 0,-7,3
himself in 3,-2,7
himself on -2,7,-2
his _ and 1,-7,-6
his _ at -5,-1,7
his _ on -7,5,-4
his desk 2,-7,-3
his private 0,7,-1
his sleep -1,-2,-7
his tongue 0,7,-5
his voice -4,-4,-7
hits _ and 0,0,7
hits the -1,-1,-7
hold me -2,4,7
holded 3,-1,7
holdes 3,-1,7
holds my 0,-1,7
hole -2,-7,1
home _ his 7,0,0
home _ the -6,-3,7
home for -5,-2,-7
hot water 0,-7,6
house , -3,-7,1
house _ i 7,-1,2
how _ end 7,0,0
how it -2,7,0
hugged _ when 0,-7,-4
husband _ kill -1,0,7
husband _ my 0,0,7
husband is -3,-2,7
husband will -5,-1,7
i _ alive 7,0,0
i _ alone 3,-7,-5
i _ assaulted 0,7,0
i _ counting 7,0,0
i _ crying 4,7,0
i _ dead 5,0,-7
i _ drinking -7,-7,-5
i _ drugged -3,7,0
i _ end 7,0,-1
i _ enough -7,-1,0
i _ for -7,-4,3
i _ from -7,-1,-7
i _ going 0,-1,-7
i _ groped 0,7,0
i _ he -6,0,7
i _ kill 0,-1,-7
i _ next 0,-2,7
i _ out -3,-7,0
i _ still 1,7,0
i _ this -7,-1,-1
i _ up 6,-1,-7
i _ what 7,-4,-2
i asked 1,-7,-3
i dread -7,-2,-5
i hit -3,-1,-7
i just -3,-7,-2
i kept 7,-5,-2
i kind 7,0,0
i leave -3,-7,-2
i must -7,2,-3
i prepared 7,0,0
i pushed 0,7,0
i sign -7,-4,-1
i sleep -4,3,7
i stopped 7,6,0
i tell -7,-4,-2
i touched -1,-7,0
i woke 7,2,-3
if _ did -7,-4,0
if _ is 7,5,-7
if _ just 7,-2,0
if _ quit -7,-1,4
if _ regret -7,-3,0
if _ stopped -7,3,7
if it -7,1,-3
if they -7,-2,-2
in _ bath 7,1,-1
in _ cupboard 7,-1,0
in _ for -7,0,-3
in _ new -7,-1,-1
in _ now -7,-3,-1
in _ pants 0,7,-1
in _ sleep -1,0,-7
in _ taxi 0,7,-4
in _ wrong -7,-1,-6
in _ year 7,0,0
in danger -7,0,5
in japan -2,0,7
in june -7,-2,1
in spring -7,-2,-3
in while 0,2,7
inform -7,-1,-3
international -1,7,-1
interpret -7,-2,-2
interpreted -7,-2,-2
interpreting -7,-2,-2
interviews -3,-7,-7
into _ room -2,2,-7
into a -5,-7,6
invited me -2,-7,-7
is _ about 7,0,-3
is _ at 0,-2,7
is _ better -7,0,0
is _ he 3,0,7
is on -7,1,-4
is there -7,1,3
it 7,4,-1
it _ and 1,7,-2
it _ if 2,7,-2
it _ like -7,-2,-1
it _ now 7,0,0
it _ this 7,0,-3
it _ to 7,-4,-6
it cut 0,0,7
it does -7,-3,-3
it i 2,7,0
it in -2,2,-7
its _ for 7,0,0
izakaya -3,7,-3
japanese $ -7,-5,-4
jerk 0,7,0
jerked off 0,7,0
jerkes 0,7,0
jerking 0,7,0
jerks 0,7,0
jlpt -7,-1,-3
joke $ 2,7,-2
joking -7,-7,2
judo -7,-6,-3
jump , 7,-1,-1
jumped in -7,-1,-3
just _ me 4,-7,-6
just _ my -7,0,0
just not 7,-1,0
kanji $ -7,-2,-1
keep _ in -7,-1,0
keep it -7,-2,4
keeps saying 1,-1,-7
ken -7,-6,-7
key $ -1,-6,7
kicked _ of 0,0,-7
kicked me 0,-3,7
kicked out 0,0,-7
kicks me 0,0,7
kid $ 7,-1,4
kids _ my -2,-1,-7
kill _ . 7,-2,5
killed _ i 5,0,7
killers 0,-7,-6
kneel -1,4,7
knife on 0,0,7
know $ 2,0,-7
knows 5,-7,7
ko na -7,-2,-1
konbini 7,-1,0
landlord _ his -1,-6,7
last $ 7,0,0
last _ . -7,-2,-2
last day -7,0,0
last one -7,0,3
last year -7,1,-3
laws -7,-1,0
lawyer -6,0,-7
leave $ -7,-2,-7
leave _ , 7,0,1
leave _ i -7,-1,-3
leaving $ -6,-1,-7
left $ 0,-7,-1
left my -2,0,-7
let it 7,0,0
lick -6,7,4
lie i -7,0,0
life _ no 7,0,0
life is 1,0,-7
like dying 7,0,0
like living 7,-1,0
like to -4,-4,-7
liked 2,1,-7
liking 2,1,-7
limit -1,-4,-7
limited -1,-4,-7
listened -4,-7,-3
listening -4,-7,-3
lists -7,-4,-7
little _ told -7,1,0
local $ -7,0,-1
lookes 7,4,-2
looking at 7,-1,0
love it -7,0,-4
ma 7,3,7
mad $ -6,-7,-2
made _ sleep 0,7,0
man on 0,-7,-1
mans -4,6,7
marriage -4,2,7
math 6,0,7
maths 6,0,7
mayor . 0,0,-7
mayors -5,2,-7
mc 7,-3,-2
me _ _ 7,0,3
me _ him -7,2,-1
me _ i -2,4,7
me _ many -7,0,-2
me _ month -3,7,0
me _ of -7,-2,-3
me _ sex -1,7,0
me _ take -3,-7,0
me _ then 0,0,7
me _ until -2,-2,-7
me _ we -2,-1,7
me an -2,-1,-7
me dead 1,-1,7
me drunk 0,7,-4
me from -7,1,4
me here 7,0,4
me last -7,7,4
me off -5,-6,-7
me til 7,-1,3
me undress -2,7,-1
me while 0,7,-2
melted -4,-2,-7
melting -4,-2,-7
member -5,7,-3
microphone -2,-7,-6
mid -7,-3,-1
minutes -7,-7,1
miss the -7,-1,-1
mistake . -1,-2,-7
mother . 3,0,7
mother _ him 0,0,7
mothers 1,-7,-4
much $ -7,-3,3
much . 7,0,0
much _ do -7,0,-1
my _ and -4,-2,7
my _ came -7,-2,-3
my _ found 0,0,7
my _ gets 2,-2,-7
my _ grabbed 0,0,7
my _ hair -7,0,-5
my _ here -5,-7,-2
my _ hugged 0,-7,-4
my _ i 2,-7,-3
my _ kissed -2,-7,0
my _ mother -3,-7,0
my _ name 0,-2,-7
my _ not 7,0,0
my _ of -7,0,-3
my _ sent -7,-3,3
my _ slammed 0,-2,7
my _ so 1,5,7
my _ thinks 2,7,-3
my _ throw 0,0,7
my _ where 4,0,-7
my affairs 7,0,0
my blood -7,-2,-4
my blouse 0,7,-1
my boe -7,3,0
my bonus 4,-1,-7
my chest -3,7,-3
my coworker -7,-7,1
my death 7,0,0
my free -2,-7,0
my funeral 7,0,-1
my he 1,-1,7
my housemate 2,-2,7
my japanese -7,-6,-7
my job -2,-3,-7
my jte -7,-2,-1
my last 7,-1,-4
my money 0,0,7
my partner -7,-4,6
my prefecture 7,0,0
my resignation -7,-1,-5
my school -5,7,1
my supervisors -5,-2,-7
my throat -6,0,7
my windows -2,0,7
myself for -7,0,-3
myself so 7,0,0
nagoya 0,-1,7
near the -7,-2,2
needs 3,-7,-6
neighbour _ his -1,-1,7
neighbours -5,-7,3
never _ anyone 7,0,0
never born 7,0,0
newsletter -7,-4,-5
next door -6,-7,-2
night $ 2,-5,-7
night and 3,7,-3
no _ in 7,0,-2
nobody $ -7,1,-1
not _ anymore 7,1,0
not _ back 7,-7,-3
not _ before 7,0,0
not _ no -2,7,-1
not _ of 7,0,-2
not _ that 7,-7,-2
not _ what -7,2,0
not allow 0,0,7
not get -4,-2,-7
not give -7,1,4
not go 7,-5,6
not like -6,-1,-7
not rember -3,7,0
not remember -2,7,0
not stop -7,3,0
not want -4,0,-7
notice $ -7,-1,-2
notices -4,-7,-4
noticing -4,-7,-4
now _ is -5,-7,0
number $ 7,0,2
of _ . 3,7,-6
of _ it 4,7,0
of a -7,1,2
of flying -7,-1,-5
of his -2,-7,5
of natto -1,-7,0
off without 7,2,0
on , 7,1,-4
on _ board -4,0,7
on _ desk -1,-5,-7
on _ head -7,-6,0
on _ night -2,-7,0
on _ planet 7,0,0
on _ step 3,-1,7
on _ wrist -4,-1,-7
on by 6,-1,-7
on mochi -1,-2,-7
on purpose 7,-2,3
one _ in -7,0,0
one more -7,-1,4
only 0,-7,-2
only _ out -3,0,7
or _ , -7,-3,0
or _ i -7,-1,0
or _ will -7,5,0
or leave -7,0,1
out , 0,7,5
out _ a -7,-1,2
out by -7,-1,-6
out how 7,0,0
outside the 0,-4,7
over _ i 7,0,-1
own hair -7,0,-5
packed train 0,7,0
paid _ my -1,-7,-2
paied -1,-2,-7
pain $ 1,-2,-7
parents 0,-7,-7
partner _ he 0,0,7
passports _ the -7,0,-3
paying -1,-2,-7
people who 2,-2,7
period -3,-7,-2
photographs of -2,2,-7
piano -5,-1,-7
pills $ 7,-2,-1
pills _ i 7,0,0
pills on 7,0,0
plant -7,-3,-7
platform 7,-1,5
praised by 0,-6,-7
pray 3,-3,-7
prepared the 7,0,0
pretended -7,3,-1
pretendes -7,3,-1
pretends -7,3,-1
prevention $ -7,-1,0
professor -2,1,-7
punched the 0,-2,-7
push me 0,-2,7
pushed _ down 0,0,7
pushed him 0,7,0
pushing -7,-2,6
pushs -7,-2,6
ramen $ -7,-4,-1
random 0,-6,7
rape me 0,7,-2
reach -3,-5,-7
real $ 7,-2,-3
refused -2,7,0
renewed $ -7,-2,-1
rent $ -7,5,-2
reporting -2,7,-7
residence -4,-7,2
ringing -2,-7,2
river _ the -7,0,0
rock -7,-7,-4
rocks -7,-7,-4
room , -7,-6,-3
room and -5,7,0
rope and 7,0,-1
row -4,-7,2
run _ over 1,0,7
run me 1,0,7
safe $ 7,-2,6
safe _ home 0,0,7
safe at 0,0,7
said 1,7,5
said it -3,7,-3
said that -7,-5,-1
said the -2,2,7
salary $ -7,-3,-3
same -7,2,4
sang to 0,-5,-7
saw the -3,0,7
say _ to 7,-3,0
say to 7,-3,-1
says he 7,-2,-3
scold me -1,-5,-7
seat -5,-7,-1
seatbelt 7,-7,0
sectioned -7,0,-1
see _ friends 0,0,7
see the 2,-2,7
seems 7,3,-1
seize -2,-7,2
seizes -2,-7,2
seizing -2,-7,2
sends -7,4,-4
sense 7,-2,-1
sexual _ . 0,7,0
sexual favours 0,7,-2
sexually abused 0,7,-3
she _ him 0,-4,-7
she _ on -5,-7,-3
she _ she 7,0,-4
shouts at -1,-4,-7
shrine 0,-7,-5
side 7,-5,5
sing $ 0,-7,-3
sit 3,4,-7
six $ -2,-1,-7
skirt $ -1,7,0
skirt _ the 0,7,0
slam -3,-7,0
slamming -3,-7,0
slams -3,-7,0
slap _ the -5,-1,-7
slap on -4,-1,-7
sleeve 7,-2,0
slept _ the -6,-7,-1
slept in 0,-7,-1
slept on -3,-7,0
slept with 0,7,0
smacked me 0,0,7
smash -6,-7,3
smashes -6,-7,3
smashing -6,-7,3
smashs -6,-7,3
snap -7,-1,-3
snow _ the 7,0,0
snow and 7,0,5
so _ , -4,-1,-7
so _ am -7,-2,3
so hard -2,-2,7
so that 4,4,7
some _ jerked 0,7,0
somebody -7,-4,4
somebody _ in 0,-1,7
someone _ in -1,-7,6
someone died -7,-2,-2
someone put -1,7,-1
something $ -7,4,-1
something _ myself 7,0,0
something _ with -1,7,0
something to 7,0,0
sooner 1,-4,-7
sorry for 7,0,0
sprayed -1,0,7
staff room -3,-7,1
stalking me 0,-2,7
stand 7,-1,-5
started -7,2,-6
station and 0,3,7
station every -7,-1,0
station to 0,0,7
stay alive 7,0,0
still -5,7,-1
still _ it -4,7,0
stood _ the 7,0,0
stop $ 7,2,6
stop , -4,7,-1
stop _ me -7,-3,2
stop asking -7,-2,-3
stove -3,-1,7
strangers -2,7,5
stuck -7,-1,-7
student $ -2,-5,7
student drew -7,-5,-7
submit -7,7,-4
suicidal thoughts 7,0,0
suicide and 7,0,0
suicide note 7,0,0
take _ . -7,-2,0
take the -7,-7,1
takes 7,-5,-3
taking my 7,0,0
taught by -1,-5,-7
teacher at 0,7,1
tell her 7,-1,0
temper -6,-1,7
texts 0,-3,-7
that _ fell 0,0,7
that _ i 7,3,2
that _ just -7,0,-1
that _ the 7,-2,-5
that normal -7,-1,-2
the 2,-1,-7
the _ are 1,-7,-4
the _ asked -7,1,-3
the _ fell -2,0,-7
the _ from 4,-4,-7
the _ grabbed 0,7,2
the _ had 3,-7,-1
the _ he -1,7,0
the _ line -1,7,-2
the _ me 7,0,0
the _ over -7,0,-6
the _ party -7,1,0
the _ put -1,4,-7
the _ room 2,7,-1
the _ schedule -7,-1,0
the _ stopped -7,-1,-5
the _ train -7,-1,-1
the _ who -1,7,2
the air -7,-3,-7
the back -4,-7,-6
the bar 0,7,-4
the bonus -7,-1,0
the button -7,-7,-5
the cherry 2,-1,-7
the class -7,1,-5
the clock -7,-1,-5
the cold -7,-3,2
the dead -7,-1,-1
the face 4,-1,7
the festival -2,-1,-7
the flu -4,-2,-7
the guy -1,-7,1
the hospital -1,0,7
the karaoke 0,7,-5
the kitchen 7,0,-1
the landlord -7,7,4
the light -7,-1,-1
the lighter 7,-3,3
the long -7,-1,-1
the man 4,7,-2
the massage -4,6,-7
the mayor -4,-2,-7
the new 7,3,-4
the paper -7,-3,-5
the road 5,-1,7
the room -1,-7,5
the same -7,-2,3
the sea 7,-4,-2
the stomach 0,0,7
the students -2,-7,-2
the teachers -2,0,7
the toilet -1,7,-3
the windows 7,-1,3
the wrist -4,-1,-7
them $ 0,3,-7
them i 7,0,-1
then she -7,-2,-2
they _ me -7,-2,-3
they _ no -3,-7,0
they _ to 7,-1,-3
they make -1,4,-7
they threw 0,-1,-7
thigh _ the 4,7,-1
think $ 1,1,-7
think a -1,7,-6
think it 7,0,0
thinked 7,3,-6
thinkes 7,3,-6
this _ would 7,0,0
this planet 7,0,0
this school -7,0,0
this weekend 7,-1,0
thought _ how -7,0,0
threatened with -2,0,7
three guys 0,-1,7
throat $ 0,0,7
through my -7,-3,3
thursday -1,0,-7
ties 1,-7,-4
time _ i -7,-1,-4
time _ was 7,-4,-6
tired $ -7,-1,-2
to _ children 7,0,-1
to _ everything 7,0,0
to _ from 7,3,-4
to _ late -7,-1,-3
to _ other 7,-1,-7
to beat -1,0,7
to burn 0,0,7
to death -7,-3,-5
to disappear 7,0,0
to drive -6,0,-7
to drown 7,-2,0
to explain -7,0,0
to force 0,7,-3
to him -2,2,7
to japan -7,-3,2
to me -6,1,-7
to okinawa -7,-2,-3
to rape 0,7,-2
to run -5,-1,7
to say 0,-7,4
to school 3,-7,0
to self 7,0,0
to speak -5,-7,-5
to suicide 7,0,0
to write -7,-3,3
together $ 0,-2,-7
told _ to -7,1,0
told the 5,-1,7
told them -7,6,-1
tongue _ my 0,7,-5
tonight _ i 7,0,0
too hard -5,-1,-7
took _ overdose 7,0,0
took an 7,0,0
touched my -1,7,-1
touches her 0,7,-2
touches me 0,7,-2
touching _ and 0,7,0
towns -7,1,-5
traffic 5,-4,-7
transfer $ -7,0,-2
treated me 0,-5,-7
tried _ force 0,7,-3
tried _ kiss 0,7,0
trucks 2,-7,-6
trust myself 7,0,0
trusted 6,7,-2
turned up -2,-1,7
twice $ 7,-3,-6
twisted my -1,-1,7
two _ , 7,0,-3
two years 7,-5,0
typhoons -3,-2,-7
under a -4,-7,-2
under my -6,7,4
until _ is 7,0,6
until they 7,0,-5
up _ and 7,-1,0
up _ that 7,-3,0
up and -6,7,-5
updated -6,-6,-7
updates -6,-6,-7
updating -6,-6,-7
urge 7,0,-3
use it 7,0,3
used -7,5,2
very 1,-7,-2
vice -7,3,1
videoed -3,1,-7
vp -2,5,-7
wake _ . 7,0,0
walk into 7,-1,-1
walking _ the 4,-1,-7
walking into 4,-1,-7
wall $ -7,-4,6
want $ 1,7,0
want _ go -2,-7,-4
wants to -1,-4,-7
was _ assaulted 0,7,0
was _ born 7,0,0
was _ in -7,4,1
was _ into -5,2,-7
was abused -1,3,7
was drugged -3,7,0
was sleeping 0,-7,-1
was so -7,-2,-6
watching _ house 0,0,7
we did -7,0,0
wear a -5,-7,3
weather -7,2,-4
well $ -3,-1,-7
what 6,7,-2
what if -2,-7,0
whatever -2,-5,-7
when _ leave -1,-2,-7
while _ am -7,2,0
white -6,-7,2
who -5,6,7
who wants 4,-4,7
why $ 4,-2,-7
wife _ to -7,0,0
will _ get -7,-3,-3
will _ her -7,-1,0
will _ himself 7,0,-4
will _ let -7,-4,-2
will come -7,-2,6
window . 7,0,0
winter . -7,0,0
wish i 7,-3,-2
with _ . -1,0,-7
with _ boss 0,7,-1
with it 7,-5,-3
with one -7,0,-6
without my -7,2,-2
words $ -6,-7,-1
work _ me -7,-2,2
work with 0,-7,-1
would _ a 3,-1,-7
would _ my -4,-7,1
would _ over 7,0,0
would _ take -4,7,-1
would break -3,-3,7
would like -7,-4,-1
would miss 7,-2,0
wreck 7,-1,-1
written _ to 7,0,0
wrong $ -1,0,7
years ago -7,5,0
younger 1,-2,-7
, . 1,-4,6
, _ as 1,-1,6
, _ could 6,0,0
, _ did -2,6,0
, _ do 2,-1,-6
, _ even 6,0,0
, _ has -4,-2,6
, _ he -2,-1,6
, _ its -3,-2,-6
, _ last -3,2,6
, _ on -6,-5,-3
, _ saw 0,0,6
, _ wants 3,1,-6
, hard 0,0,6
, it -3,-6,3
, just -1,-1,-6
, nothing 2,-6,-3
, now 6,-1,6
, that 6,-4,-6
, what 3,-6,0
. , 1,-4,6
. _ hits 0,0,6
. _ the 6,0,2
. _ want 6,-1,2
. he -6,0,4
. its 6,0,2
. we 6,3,3
27 4,-5,-6
27 $ -6,-3,-3
5 $ -3,-4,-6
^ , 6,5,5
^ 2027 -6,-3,-5
^ 5 -6,-2,-3
^ a -6,-2,-5
^ an 6,0,0
^ could -6,-2,-1
^ everything -6,-4,-3
^ fuck -2,-6,-3
^ going 0,-6,0
^ in -4,0,-6
^ last 3,-6,-2
^ lol -6,-1,-2
^ lost -2,0,-6
^ mou 3,-3,6
^ next -6,-1,-5
^ nope -6,-4,-3
^ nothing -4,-6,0
^ people -6,-3,-6
^ please 5,-3,6
^ punched 1,-2,6
^ raped 0,6,0
^ rip -6,-5,-6
^ sexually 0,6,-1
^ sh 6,-1,-1
^ train 6,-4,-3
^ want 1,-6,-2
_ _ on -6,-4,-3
a _ as -3,2,6
a _ home 0,2,-6
a _ laid -1,0,-6
a _ waiting 0,0,6
a _ who 3,-6,2
a _ year -6,0,-4
a bath 0,-6,-3
a bee -3,-6,-4
a book -5,-1,6
a copy -1,0,-6
a dead -6,-1,-4
a flat -1,0,-6
a holiday 1,-6,0
a hotel -1,6,1
a love 0,6,0
a mate -2,6,-2
a note 2,-1,6
a school -6,0,0
a shovel 0,0,6
a thousand -6,-1,-1
a tracker -1,0,6
a typhoon -5,0,-6
a woman -1,6,-1
able -6,-1,-2
about _ and -6,-1,-3
about _ he -6,3,3
about driving 6,0,0
about the -2,-3,-6
above -6,-5,-3
abused _ her 0,6,0
abused by 0,6,-1
advantage _ me -1,6,-1
advice $ 1,-3,-6
ae 6,0,0
afford -1,0,6
afraid _ go 0,0,6
again _ , 0,-2,-6
airport $ -1,-1,-6
ako 1,6,-2
all to 6,0,0
allowed to 0,0,6
already _ and 6,0,0
already _ not 6,0,0
already dead 6,0,0
alt i 6,0,0
always _ the 3,-6,0
am _ allowed 0,0,6
am _ alt -6,0,-2
am _ at 1,-1,-6
am _ bad 6,0,0
am _ dead 6,0,0
am _ in -5,-4,6
am asking 6,0,0
am fine -6,0,-2
am getting 0,0,6
am happy 0,0,-6
am one 6,0,0
am only 6,0,-2
am sick -6,0,-2
am waiting 6,0,0
ambulance $ -3,0,6
an 3,-6,4
an _ in 6,0,-4
an ambulance -2,-3,6
and _ come 6,0,-2
and _ cut 0,0,6
and _ found -1,0,6
and _ not -1,6,1
and _ the -4,-6,-5
and _ to -6,-5,4
and _ up -6,-2,-4
and _ was -6,2,-2
and eat -6,-3,-1
and fell -2,-2,-6
and get -5,-6,-5
and kissed 0,6,-1
and says 3,-2,6
and they -3,-4,6
another -3,-5,-6
antidepressant 0,0,-6
anymore _ i 6,-1,0
anyone $ 5,-1,6
aomori -6,0,0
apartment -1,-5,6
apartment and -1,-6,4
are 6,-6,3
are _ , 6,2,-3
are not 4,-1,6
around , -6,-2,-3
around my 0,-1,6
ashamed _ say 6,0,1
asked _ i -6,-1,-3
asked _ the -6,-1,0
asked _ to -5,-6,1
asked about -6,-1,-1
asking if -6,0,-1
asleep $ 6,-3,-4
assaulted at 0,6,0
assaulted her 0,6,0
at _ for 1,0,6
at _ on -3,-6,-6
at _ place -4,6,-3
at all 6,-1,-2
at school 1,1,-6
at six -6,-2,-6
attend -6,-6,3
august $ -6,-5,-2
away from 6,0,5
awkward $ -1,-6,-5
bad _ away 6,0,0
bakery $ -3,-1,-6
banging on 0,0,6
bank card 0,0,6
bathroom _ is 0,0,6
bathroom he 0,0,6
be _ at -1,0,-6
be _ by 6,0,-1
be _ for -6,-2,0
be late -6,0,-1
be so -6,0,0
beaten _ the -1,-1,-6
beats _ . 0,0,6
because he -6,-1,1
bed with -2,-4,-6
been _ by -5,5,-6
been _ in -2,-6,2
been _ myself 6,0,0
been _ of -6,0,-4
been _ suicidal 6,0,0
been following -2,-2,6
been putting 6,0,0
been raped -2,6,0
been writing -5,-1,-6
before me 0,0,-6
being _ , 2,-1,-6
being in -6,-1,0
being taught 0,-1,-6
best _ here 2,6,-2
between _ and -5,-6,-2
big -3,-6,0
black _ in -3,-3,-6
blamed -3,-4,-6
blames -3,-4,-6
blaming -3,-4,-6
blouse _ the 0,6,-1
body $ 5,4,-6
bomb -4,-6,-6
boss . -2,-6,-3
boss _ a -1,-1,6
boss _ me -6,1,5
boss grabbed 0,-3,6
boyfriend _ to 4,0,-6
boyfriend hits 0,0,-6
brazil 6,0,0
break _ with -6,-3,1
breast _ the 0,6,0
bridge _ the -6,0,0
bro -3,-6,-6
broke _ my 0,-6,3
brother _ the -3,-3,-6
brush -3,-1,6
brushed -3,-1,6
brushes -3,-1,6
brushing -3,-1,6
brushs -3,-1,6
build 1,-6,-2
burned the -1,-3,-6
burying 4,-6,-5
bus stop 0,-4,6
but -2,2,-6
but me 6,0,-2
but my -6,-1,4
buying a -6,0,-1
by _ and 6,0,-4
by _ colleague 0,6,2
by _ fella 0,0,6
by _ station -6,-1,1
by _ supervisor 0,0,6
by me 6,0,0
by my 1,3,6
by someone -6,3,-2
by the -1,-6,-2
cake $ -4,-4,-6
call her -4,0,-6
call my -6,0,2
came home -2,-1,6
can -6,-3,-2
can _ come -6,6,-3
can _ just -6,0,-1
can go 6,0,-1
can hear -6,0,6
car 4,0,6
car , -2,0,6
car _ the 6,-2,-1
card $ -3,-6,-3
card and 0,-2,6
carried -6,2,1
carried on -3,6,0
carry on 6,-1,0
case 5,-6,2
cats $ -6,-2,0
chair $ 2,-1,-6
chair and 6,-1,-3
chalk -1,-6,2
change $ -6,0,-5
chased -3,-6,5
chest $ 0,0,6
choking me -2,-1,-6
cigarettes 2,-6,0
class has -6,-1,-1
class to -6,0,-2
close 6,-4,-3
closed $ -6,-2,-1
closet -5,-5,6
clothes off 0,6,0
coach _ a 0,0,6
cold , -6,-1,-1
collar -2,-3,6
colleague _ the -1,6,-4
come in -4,-1,-6
comes _ the 3,6,-3
comment -5,-6,-5
commented -5,-6,-5
commenting -5,-6,-5
conference $ -1,-6,-1
contract _ be -6,2,0
controled -2,0,6
controles -2,0,6
controling -2,0,6
convenience store -6,0,-2
cooker 2,-6,-3
copiers -6,-4,-6
copy _ my 0,0,-6
copy of 0,0,-6
cornered me -1,6,0
corridor $ 0,-2,-6
coworker $ 1,6,-2
creep 5,6,0
cries -6,-1,-5
crowd 0,6,0
crowds 0,6,0
crush -3,-2,-6
crushes -3,-2,-6
crushing -3,-2,-6
crushs -3,-2,-6
crying $ 3,6,0
curtain 1,-5,-6
cut my -6,-5,3
cut off -6,0,0
dads -6,1,-3
daily 2,-5,-6
daughter $ -6,1,-1
days of -6,-1,-1
dead , 6,0,0
dead _ and 6,0,0
dead end -6,0,0
deadline is -6,0,-2
death _ be 6,0,0
decides 0,-1,-6
dentists -4,-5,-6
deposit $ -1,-4,6
deposited -1,-6,4
desk $ -6,-5,-6
desk , -6,0,-3
desk . -6,0,2
destroy -4,-3,-6
destroyes -4,-3,-6
destroying -4,-3,-6
destroys -4,-3,-6
did $ 3,0,6
died _ the -6,0,-2
died and -6,-2,-6
dinner and -2,-1,-6
do _ in -6,1,-1
do _ life 6,0,0
do _ like -6,-1,-5
do _ my 3,3,-6
do _ need -3,-1,-6
do _ plan 6,0,0
do things -1,6,0
documents -6,-1,-1
does it 2,6,-2
dog $ -4,-6,-5
done . 6,0,0
done with 0,-6,-4
door . -2,0,-6
door and -3,6,-2
door at -1,-6,1
door on 5,-5,-6
down _ the -1,-6,-3
down _ throat 0,2,-6
down and -2,1,6
down my -4,6,0
down on -6,0,-1
down the -5,-1,6
drank 6,-3,-1
drugged _ a 0,6,0
drunk _ he -1,-3,-6
drunk _ sang 0,-4,-6
dyed 3,-4,-6
dying _ see -6,0,0
each evening -4,-1,6
earthquake $ -3,-1,-6
earthquakes $ -3,-1,-6
eat _ then -6,-1,-3
eat and -6,-1,1
edge of 6,0,0
education 1,-6,-6
eh -6,-2,-3
else $ -6,-1,-2
ends $ -6,-4,-5
every 6,-2,5
every _ , -6,-4,-5
every time -5,6,-4
everyone _ i -6,-2,-4
everyone laughed 0,6,0
everything $ 3,0,6
everything _ my -6,0,-2
exposed _ to 0,6,-2
exposed himself 0,6,-2
face $ 1,-6,4
failure 1,-1,-6
far 2,6,-6
favours . 0,6,-1
feel _ by 0,0,-6
feel _ killing 6,0,0
fell . 0,0,6
fell _ my -3,0,-6
fell _ the -5,-6,-5
fell down 0,0,-6
fellow -2,0,6
ferry -5,-3,-6
ferry $ -6,-1,-3
field -6,-4,-6
figured 6,0,-1
fine _ the 6,0,0
finished $ 6,0,2
finishes -3,-6,-5
finishing -3,-6,-5
finishs -3,-6,-5
first $ -3,-6,-1
first , 4,-6,-4
first _ i -6,0,0
fist $ -3,-2,6
fits -6,2,-4
flat $ -4,-5,-6
followed _ to -1,-1,6
following _ home 0,0,6
football -6,-3,-2
for _ and -5,6,1
for _ bit 6,0,0
for _ day -6,0,0
for everything 6,0,0
for months 6,0,0
for this -6,-1,0
forced _ on -2,6,-2
forced to -1,-6,-1
four times 0,0,6
fourth -6,-1,-2
fr 6,0,0
freeze 6,0,-2
friend _ he 6,0,-1
friend in -1,-6,4
friend wants 6,0,0
friend who 6,0,-1
from -6,0,1
from _ gym 6,0,2
front _ me 1,-6,1
full $ -6,-3,-6
fun $ -2,-4,-6
future 5,-3,-6
get _ insurance 6,0,0
get _ of -2,-5,-6
get a -6,0,6
get it 6,0,0
ghosted 1,-5,-6
girls _ the 0,6,0
give it 6,0,3
go . 5,-6,0
go _ because 0,0,6
go _ bed 3,6,0
go _ my 1,6,2
go home 1,-3,-6
going _ do 6,0,0
going _ hang 6,0,0
going _ lie -6,0,0
goodbye $ 6,-1,0
googled 4,-1,-6
got _ a 3,-6,-4
grabbed my -2,6,1
graded -4,-6,-3
grades -4,-6,-3
grandmother -6,-5,-6
groped _ on -1,6,0
guns 6,-6,2
guy _ the -6,-3,-2
gym , -6,-2,0
had _ go -1,6,3
haha 0,-6,-5
hair and -6,3,-4
hand _ the -6,-6,-3
hand and -1,-6,-6
hands on 0,6,-1
happened _ me -6,2,0
happened to -6,2,0
happens _ my -6,-2,-2
happier dead 6,0,0
happier without 6,-1,-1
happy _ go 0,0,-6
happy to 0,0,-6
hard $ -6,-2,-2
has _ an -6,-1,3
has _ on 6,-3,-2
has _ to -3,-6,0
hate _ alive 6,0,0
have _ all 6,-1,-1
have _ been 2,-1,-6
have _ date 6,0,0
have _ letters 6,0,0
have _ nobody -1,2,6
have _ putting 6,0,0
have _ raped -2,6,0
have _ three -6,0,1
have _ writing -5,-1,-6
have lived 6,0,0
have the 5,-1,-6
he _ , -1,-3,-6
he _ burn 0,-1,6
he _ got 6,-6,-1
he _ me -6,1,4
he _ said -1,0,6
he _ tell -1,4,-6
he _ there 0,1,6
he _ what 0,0,6
he always -1,-6,-1
he called 0,-4,-6
he does 1,1,6
he drinks -6,-4,5
he filmed 0,6,-1
he found -2,0,6
he gave 2,-2,-6
he hit -1,-3,-6
he leaves 0,-2,-6
he raised -2,-6,-5
he sends 0,-6,2
he squeezed 0,-6,-1
he touches 0,6,0
he was -6,0,2
he would 0,-3,6
head . 0,0,6
head and -1,5,6
head on 1,0,6
head with -1,-6,0
heart _ broken -6,0,-2
heating $ -6,0,-2
heavy -5,-6,2
held my -1,1,6
her _ , -5,-6,3
her arm 0,0,6
her life 6,0,-1
her mother 6,0,-1
here -6,-3,-1
here _ . 6,-1,0
here _ my 6,-2,1
here _ year -6,0,0
here next -6,0,0
here or 6,0,0
hidden 6,0,0
hide -6,-1,5
him _ a -2,3,6
him _ he -2,-1,-6
him for 0,6,-2
hired me -2,-6,-5
his _ . 6,-6,4
his _ life 6,0,0
his _ off 6,3,0
his _ round 0,-1,6
his car -1,-6,3
his crotch -1,6,0
his dad -1,-3,6
his way -3,-1,6
hit _ before 0,0,6
hit _ my -3,-2,6
hits _ , -2,0,6
hold 1,2,6
home . -6,3,3
home _ , 6,0,-1
home _ day -6,0,5
home _ of -6,-3,2
home and -6,1,-5
home because -1,-6,6
home from 3,1,6
honestly _ would -6,-1,-1
hope $ 6,0,0
hope i 6,0,-3
hospital $ -2,-1,6
host _ . 0,0,6
host mother -1,-6,2
hotel _ the 0,6,1
house is 1,-1,-6
how _ tell 6,0,0
how do -6,-4,4
how much -6,-1,-6
how to 2,-5,-6
hurt my -6,-2,-5
hurted 5,-6,3
hurtes 5,-6,3
husband _ the -5,-3,-6
husband _ violent 0,0,6
i _ anyone -2,-1,6
i _ asking 6,0,0
i _ back 0,-6,-1
i _ beaten -1,-1,6
i _ being -6,-4,2
i _ getting 0,0,6
i _ go 1,0,-6
i _ hear -4,0,6
i _ help -1,0,-6
i _ helped 0,-2,-6
i _ her 1,-6,-4
i _ just -6,-1,-1
i _ kicked -1,-1,-6
i _ lonely -6,0,-2
i _ losing -6,0,-1
i _ nothing -2,6,-3
i _ of 0,-6,-1
i _ report 1,6,0
i _ safe -6,-1,-6
i _ said 5,6,0
i _ such -6,0,0
i _ them 1,0,-6
i _ waiting 6,0,0
i _ walked 6,0,0
i _ wanted -3,-2,-6
i _ working -6,0,0
i _ yes -1,-6,-2
i bring -5,-1,6
i buy -6,0,0
i call 6,2,2
i cried -4,-6,-3
i drink 6,-2,-2
i eat -4,-2,-6
i hung -6,0,0
i hurt 2,0,-6
i locked -6,-2,-2
i look -6,1,-4
i might 6,0,-4
i never -2,5,-6
i plan 6,0,0
i quit -6,-1,0
i self 6,0,0
i slept -6,4,-2
i still -1,6,-1
i walked -5,-6,1
i will 0,-6,-1
i wore -3,0,6
i wrote 6,0,0
if 6,4,-3
if _ am -6,-2,-1
if _ counts 0,6,0
if _ got 6,-1,0
if _ make 6,0,2
if _ want -5,6,0
if _ were -6,0,0
ignores me 1,-6,-5
in -2,6,3
in . 0,-1,6
in _ , -1,6,-5
in _ flat -2,-6,1
in _ house 6,-2,3
in _ market 6,-1,-2
in _ middle -6,-1,-3
in _ room -6,0,5
in _ staffroom -6,-1,0
in _ states 6,-1,-1
in _ stomach -6,-1,6
in _ to -6,0,-1
in _ toilet -1,6,-1
in may -6,-2,-1
in tokyo -4,-4,-6
in with 6,-2,-2
inaka $ -6,-5,-1
instead -6,1,-1
instructions for 6,0,0
intend to 6,0,0
interview $ -6,-1,-5
into 5,1,6
into _ by -5,-2,-6
into _ car -2,-6,1
into karaoke 0,-6,-1
into the 6,-1,0
iron $ -2,-2,6
is _ boss -1,2,-6
is _ for -2,-2,6
is _ hard 0,-1,-6
is _ last 6,0,0
is _ me 2,-6,3
is _ out 1,1,6
is been 6,-4,1
is got 6,-6,0
is leaving -6,-5,-3
is stalking 0,-2,6
is strict 0,-1,-6
is threatening 3,0,6
is trying -1,-2,6
is very -1,0,-6
is what 6,-1,0
is with -6,-6,2
it . 3,-1,-6
it _ . -6,-3,0
it _ all 6,2,0
it _ for -1,6,3
it _ that -6,1,2
it _ the 5,-6,-4
it _ what 6,-1,0
it again -6,-1,4
it all 0,6,-2
it and 5,6,-2
it anymore -6,0,0
it but -6,5,0
it by -1,-6,-3
it hurt 2,-1,-6
it hurts 0,-5,-6
it takes 6,0,3
its _ . 2,-4,-6
january $ -4,-6,-2
japan $ -4,-1,6
jet _ my 6,0,0
joined 1,-4,-6
joining 1,-4,-6
jokes $ -5,-6,-4
jumped _ front -6,-1,-3
jumping off 6,0,0
junior -6,-2,-3
just _ it 3,6,0
just a -6,-3,0
karate -6,-1,-6
keep quiet 0,6,-1
keep the -6,-2,-3
keeps asking -6,4,-2
keeps me 6,-1,2
keeps touching 0,6,-1
keeps trying 0,6,-4
kena -6,1,4
keys _ my 6,-5,6
keys and 0,0,6
kicked _ a 0,-1,-6
kill _ if 6,-1,3
kill _ now -4,-1,-6
kissed _ and 0,6,-4
kissed _ on -1,-6,0
knocked _ by 0,0,6
know how 5,0,6
know if -6,5,-2
knows _ i -6,0,0
ko 6,2,-3
lah 5,-6,-1
landlord $ -6,2,-2
landlord _ himself 0,-2,6
laps 0,6,-1
last time 6,1,1
laughing $ -6,-4,-5
lazy -6,-5,-2
lean 6,-6,-5
leaned 6,-6,-5
leave _ house -1,0,6
leave him 6,0,1
leave in -2,-1,-6
leave this 6,0,0
leaving and -6,-1,-2
leeds -6,-1,0
left _ live 6,0,0
left a -6,-4,5
leg $ -1,6,-1
legless -1,-6,-1
leh -4,-3,-6
lessons $ -1,-6,-4
letting -2,-2,6
life _ be 6,0,0
like _ be -6,-1,0
like _ myself 6,0,0
like it -6,-1,-3
like killing 6,0,0
lip -2,3,6
live _ see 1,0,6
live for 6,0,-2
live to 1,0,6
live without -6,-1,-2
living like 6,0,0
loading -2,-3,-6
loads -2,-3,-6
locked _ door 0,6,0
locked _ out -6,0,-4
locked myself -6,-1,-1
locker 0,-1,6
lockers 0,-1,6
locks _ in 0,0,6
lola -6,-6,-4
long _ , 6,-2,0
longing 0,-6,-3
look like -6,0,0
losing my -6,0,-1
lost _ the -6,-3,0
lost my 0,-1,-6
love hotel 0,6,0
low $ -6,-1,-3
mailed -1,-5,-6
mailes -1,-5,-6
mailing -1,-5,-6
mails -1,-5,-6
makes 1,-2,-6
making 1,1,-6
man _ been -1,4,6
man _ to 6,-2,-5
man i 6,3,5
man in 0,6,6
many _ and -6,0,0
many tablets 6,0,0
married $ -2,-5,-6
me . -5,0,6
me _ an -2,-3,6
me _ does 6,1,0
me _ her -6,4,4
me _ his 0,6,5
me _ keep -1,-3,6
me _ line -6,-2,-2
me _ me 5,-4,6
me _ my 1,6,-5
me _ not 3,-6,-2
me _ now -2,6,0
me _ or 6,0,5
me but 6,-2,-1
me down -5,-2,6
me hear 4,0,-6
me home 1,-1,-6
me laugh -2,-6,-2
me life -6,-2,3
me messages 0,6,1
me now -1,-1,-6
me she 0,-6,-2
me since 0,0,6
me take 0,-1,-6
me what 0,4,6
meeting $ -4,-5,-6
messages 1,2,6
messing -6,0,3
meting -6,2,-5
middle of -6,-1,-3
mine 6,-1,-5
misses me -2,-2,-6
molested _ a 0,6,0
money and -3,-6,3
mor 2,-6,-4
morning , -3,-1,-6
morning . 6,-1,-2
mother and 0,-1,-6
much longer -6,-1,-2
must 6,1,-1
must _ go 6,-1,0
my _ class -1,-3,6
my _ does -6,5,-6
my _ every -6,1,-5
my _ going 6,0,0
my _ hit -4,0,6
my _ husband -5,-4,6
my _ if -5,-4,6
my _ into 3,0,6
my _ lives -6,-2,-2
my _ locked -6,-4,2
my _ lost 2,-1,6
my _ misses -2,-2,-6
my _ one -6,-2,-2
my _ po -6,-1,0
my _ pushed 0,-1,6
my _ slapped -1,-1,6
my _ suicide 6,0,0
my _ texted 2,-6,-2
my _ the 6,-1,4
my _ twisted 0,0,6
my _ wants 1,3,-6
my _ went 6,-6,-1
my _ when -6,4,3
my _ while 0,6,6
my _ who 2,6,-1
my _ writes 6,-1,-5
my boy -6,-1,0
my boys -6,-2,2
my chair -3,-2,-6
my dad -1,-4,6
my days 6,-1,-1
my ear 0,6,0
my ex -6,2,4
my father -1,-6,-4
my girlfriend -4,-6,3
my hand 2,-6,2
my head 3,1,6
my husbands -1,-1,6
my jaw -1,-3,6
my landlords -1,-2,-6
my meds 6,0,-1
my mother 1,-2,-6
my name -4,-6,5
my niece -6,2,-2
my old -1,-3,-6
my own 6,-6,2
my pa -6,-3,-4
my parents 5,-4,-6
my pupils -4,4,-6
my rice -6,-1,0
my roomie -6,1,-5
my shorts 0,6,0
my sleep 6,1,3
my sleeping 5,6,-2
my stomach 0,-5,-6
my teacher 0,6,1
na 6,-4,-3
nail 1,-2,-6
name $ -6,-1,-1
name on 1,-6,3
nan -6,0,0
nans -6,0,0
narita -5,0,6
near -4,-6,-4
need help -3,0,-6
need the -1,2,6
needed -2,-6,-2
needs to 6,0,0
neighbours son 6,0,2
nenkyu $ -6,-1,-1
nerf -6,-2,0
never _ it -3,6,0
never said 0,6,0
next _ , -6,0,1
night _ my -6,-1,0
night i 6,0,0
night in -6,-3,1
no idea -6,-1,-2
nobody needs 6,-1,0
nobody sees -6,0,4
nos 3,-4,6
not _ , 1,4,-6
not _ anyone 1,-6,-3
not _ at 3,-6,0
not _ be 6,0,0
not _ i 6,3,-1
not _ living -6,0,-1
not _ there 6,4,0
not _ with 1,3,-6
not drive -6,5,-1
not fight 3,6,0
not here 6,0,0
not know -6,-5,2
not plan 6,0,0
not sure -6,-5,-1
not there -6,-2,-6
note $ -5,0,6
noted 6,3,4
nothing _ live 6,0,0
notice if 6,-1,0
now 6,1,-3
number 6,-4,6
nurses -5,-1,-6
october $ 0,0,-6
of _ all 6,0,0
of _ class -6,-1,-1
of _ myself 6,-1,-1
of _ new -1,-6,-5
of _ the -5,0,-6
of _ train 6,-1,0
of killing 6,0,0
of pills 6,0,0
of this 6,0,-1
of throwing 6,0,0
off _ school 6,0,0
off the 2,-5,-6
ok . 6,0,-2
ok _ my 0,6,-2
ok so 0,6,-2
okay $ -2,-6,-2
old _ , 6,1,-1
old man 0,6,0
on $ -5,-1,-6
on _ back -1,-6,3
on _ chuo -1,6,0
on _ on 1,2,-6
on friday -3,0,-6
on it -6,-3,6
on jet 6,0,0
one _ he 2,3,-6
one _ my -6,0,2
one _ the -3,2,6
one and -4,6,-4
one bad 6,0,0
one does 6,-2,-2
one step 6,0,0
only _ to 6,0,0
only one -2,0,6
open the 4,-1,-6
or -6,-1,-4
or _ would 6,1,0
or die 6,0,2
or he 0,5,6
or not -6,-4,-2
osaka $ -6,-4,-5
other 6,1,-3
our apartment 0,-1,6
out 2,6,-3
out $ 6,-3,-6
out _ me -4,-1,6
out i -6,0,-4
out where -6,-1,2
over _ the -6,-2,1
pack 4,6,-3
packing 3,6,-2
packs 3,6,-2
pain in -6,-2,-3
parents $ 2,-2,-6
parking lot -6,-1,0
parts -4,6,-3
party _ to 0,1,-6
party for -6,0,-2
party tried 0,1,-6
permited -4,-1,6
permites -4,-1,6
permiting -4,-1,6
permits -4,-1,6
permitted -4,-1,6
permitting -4,-1,6
person $ 6,-2,-4
phone _ he 0,0,6
photocopier $ -2,-4,-6
pic -5,6,2
pizza $ -6,-2,-4
place $ -2,-1,-6
place and 0,6,1
plan _ to 6,0,0
plays soccer 0,-6,1
please _ my 6,-1,-1
pocket 0,-6,-4
point , 6,0,0
point in 6,-1,0
poison $ 6,0,-1
pool -5,-6,-6
pop -6,-3,2
popped -6,-3,2
pops -6,-3,2
pour -3,-1,6
poured -3,-1,6
poures -3,-1,6
pours -3,-1,6
prepared 6,-1,-4
pressed his -1,-3,-6
pretty -6,-6,-3
principal $ -1,-4,6
printer $ -6,0,-2
private part 0,6,-2
promises 4,-5,-6
promising 4,-5,-6
pulles 6,1,3
pulling 6,1,3
pulls 6,1,3
punched _ a 0,0,6
punched _ in 0,0,6
pushed the 0,-6,-6
put _ tracker -1,0,6
put her -1,-2,-6
put in -5,2,-6
put the 5,-2,-6
quit and -4,-6,-1
rain $ -3,-2,-6
rape if 0,6,0
raped _ . 0,6,0
raped _ last 0,6,0
raped her 0,6,0
rat -6,-4,-6
rate -6,-4,-6
rated -6,-4,-6
rates -6,-4,-6
rating -6,-4,-6
rats -6,-4,-6
reach christmas 6,0,0
reason _ go -6,0,0
reason _ live 6,0,0
receiving -6,-3,6
refuse -4,6,2
rejected -6,-2,-6
returned -5,-6,-6
rights 0,-6,5
river 6,2,4
road $ 3,0,6
room with 0,5,-6
rooms -4,6,3
roppongi 0,6,4
rubbish -6,-1,-2
said _ . -2,6,0
said _ and -5,5,-6
said _ is 0,-3,-6
said _ kill -3,-1,6
said _ was 6,-4,3
said to -1,-6,-1
sandwich $ -6,-4,-1
sang _ the -1,-6,-1
saturday $ -2,4,-6
say -2,6,-4
say _ want 6,3,0
say sorry 6,-2,-2
say the -2,6,-6
saying _ to -6,-6,-1
saying _ wants 6,0,0
says _ am -2,-5,-6
says the -6,3,-2
scared $ -3,6,-4
scares me 6,0,-1
school roof 6,0,0
scissors 4,-4,6
scratch 4,-2,-6
see $ 6,2,2
see him -3,6,2
seem 6,4,-1
seemed 6,4,-1
sees $ -6,0,0
sensei _ my 0,6,0
sex with 0,6,-4
sexual assault 0,6,0
sexually _ by 0,6,-2
she 4,-6,1
she _ her 0,-6,-3
she died 6,0,0
she fell -1,0,6
she hits -6,0,0
shirt $ -1,6,-4
shot me 6,-2,-4
showed _ the -3,-1,6
shut 6,3,1
sign $ -4,-6,-4
since _ and 6,0,-1
since _ moved 4,0,6
sine 6,1,0
sinks -2,-1,-6
sister $ -6,-3,-3
skirt on 0,6,0
skull _ skull -6,0,-1
skull skull -6,0,-1
slammed my -1,-5,6
slapped _ in 0,0,6
slapped a 0,0,6
slash -2,0,6
slashed -2,0,6
slashes -2,0,6
slashing -2,0,6
slashs -2,0,6
slaughtered -3,-5,-6
sleep _ never 6,0,0
sleep at 0,-6,-2
sleeping and -6,-1,-1
slept $ 0,6,1
smile -2,-6,0
smiles -2,-6,0
smiling -2,-6,0
so . -6,1,2
so _ na 6,0,0
sofa -4,-6,-4
some _ i 6,-2,-4
somebody has 6,-2,-3
someone _ me -1,3,-6
someone _ something -1,6,-1
someone _ trying -1,-2,6
someone i -6,2,-2
someone took -2,2,-6
someone who 1,-1,6
someones been -6,-1,4
sometimes _ think 6,0,0
son is 1,0,-6
song $ -6,-4,-1
soon $ 6,-1,2
sorry to 6,0,0
soul 6,-4,-6
stab me -6,-3,0
stalked _ a 0,0,6
stalked by 0,0,6
standing 6,1,1
stands 2,-4,6
star 6,-5,-4
staring 1,-5,-6
starred 1,-5,-6
starring 1,-5,-6
stars 1,-5,-6
step $ 6,0,0
stepfather -2,6,-5
sticked -4,-6,4
stickes -4,-6,4
sticking -4,-6,4
sticks -4,-6,4
still put 0,-6,0
stitches $ 0,0,6
stood on 6,0,0
stop . -3,6,0
stop _ he -3,6,-3
stop _ i -4,6,-3
stop _ that -6,0,0
stop existing 6,-1,0
story -6,1,-5
strange 0,0,6
strict $ -1,0,-6
stroke -3,0,-6
sucks -6,-5,-4
suicidal _ , 6,0,0
suicide _ the 6,0,0
suicide since 6,0,0
summer $ 1,-6,-4
sun $ 2,-6,-1
supervisor _ a 0,-6,2
supervisor grabbed 0,-2,6
supervisor lost 0,0,6
supervisor touched 0,-6,0
sweets 0,-6,-6
table -6,4,3
table $ -6,2,-1
take a -1,-6,-2
take leave 0,-1,-6
taken _ my 4,-1,6
teach , -6,0,0
teacher . -6,4,-1
teacher has -6,1,-3
teacher kicked 0,-1,6
teasing 0,-6,-6
tell _ family 4,-1,-6
tell _ supervisor -6,0,0
tempted 6,0,0
texted me 1,-6,-2
textes 2,-4,-6
thanked _ . -1,-2,-6
that _ contract -4,6,0
that _ that 6,0,0
that _ wants -6,-3,0
that _ will -6,-3,1
the 9th 6,0,0
the _ against 1,-6,3
the _ alts -6,3,0
the _ before -6,1,-4
the _ behind 3,-4,-6
the _ box 4,6,-1
the _ boy -1,-1,6
the _ bus -6,0,-3
the _ by 6,-5,6
the _ down -6,-6,0
the _ festival -3,-6,-2
the _ floor 6,1,-1
the _ goes 6,-2,-1
the _ have 6,0,0
the _ here -5,-6,4
the _ home 6,1,-4
the _ lady -3,0,-6
the _ locked 6,1,-6
the _ lot -6,-1,0
the _ man -4,0,-6
the _ out -3,-6,2
the _ refund 6,0,0
the _ roof 6,0,0
the _ slapped 0,0,6
the _ stop 0,-4,6
the _ teacher 6,2,3
the _ test -6,-3,-3
the _ the -1,6,3
the _ they 6,0,0
the apartment 2,-6,-1
the baby -6,-2,-2
the bell -6,-3,-2
the bike -2,-1,6
the boss -6,1,1
the ceremony -6,-2,-1
the child -3,0,-6
the coach -6,5,6
the cupboard 6,-1,0
the curtain 6,-2,-2
the dark -6,-1,-2
the doctor -5,-6,-3
the dog 2,0,-6
the edge 6,0,0
the flight -6,1,-3
the fridge -4,0,6
the gas 2,-3,-6
the gentleman -6,1,2
the heat -6,-1,-3
the hotel -4,6,3
the humidity -6,0,-1
the knot 2,-3,-6
the last -4,-6,-3
the lift 6,1,0
the lunch 6,0,-1
the market 6,-1,-5
the middle -6,-1,-3
the neighbour -3,-1,6
the next 6,1,-4
the nurse 0,0,-6
the paperwork -6,-1,-1
the phone 1,-3,-6
the plan 6,0,0
the power 6,0,-2
the second -4,-1,6
the smell -3,-6,0
the staffroom -6,-1,0
the states 6,-1,-1
the suicide -6,0,0
the teacher 0,-4,-6
the throat 0,0,6
the time 3,-1,-6
the whole -5,2,-6
them and -4,-1,6
therapist -5,1,-6
there 6,1,6
there _ a -6,-3,0
they asked -2,0,6
they beat 0,0,6
they forced 0,-6,0
they nerfed -6,-2,0
things _ me -2,6,-1
things _ my 0,-1,6
things at 0,0,6
think _ coworker 2,0,-6
think _ it 6,-1,0
think _ one 6,0,0
think _ suicide 6,0,0
think about 6,-4,-1
think of -3,-6,-1
think so -6,-3,-1
thinking _ if 6,0,0
thinking _ my -6,0,0
thinking _ taking 6,0,0
thinking how -6,0,0
thinking of 0,-6,-1
thinks 4,4,-6
this _ in -6,0,1
this is 6,-1,-1
this life 6,0,0
this will 6,0,0
three years -6,0,-2
threw _ party 0,-1,-6
throwed -5,-3,6
throwes -5,-3,6
throwing -3,-3,6
throws plates 0,0,6
till -4,6,0
till the -6,-2,-3
tired of 6,-4,-3
to 6,4,0
to $ 5,3,-6
to . 6,0,-3
to _ , -1,-1,-6
to _ anymore 6,-1,0
to _ asleep 6,0,0
to _ away -6,0,3
to _ back 2,-6,0
to _ existing 6,-1,0
to _ for 6,-6,-6
to _ him -4,2,-6
to _ me 2,-1,6
to _ next -6,1,4
to _ off -1,6,-2
to _ parents 6,0,-1
to _ quiet 0,6,-1
to _ up 6,-4,-4
to _ when 5,-6,-2
to _ without 6,-2,0
to an 6,4,-3
to be -2,-6,-5
to diet -6,-1,-1
to eat -6,-1,-5
to end 4,-6,-2
to it 6,0,0
to keep -6,-1,4
to let 6,-1,6
to lie -6,-5,-1
to marry -1,-3,-6
to send 0,-1,-6
to sit -6,4,-1
to touch -1,6,-1
to wake 6,-1,-2
toilet $ 0,6,-1
told _ mother 6,0,0
told _ she 0,-6,-2
told _ sister 3,0,-6
told his 6,0,0
too _ . 6,2,-1
too many 6,-1,1
took _ passport 0,-2,6
took _ photo 0,-3,-6
took _ photos -6,2,-1
took _ whole 6,0,0
topping -1,5,-6
touch _ hair -1,-6,-4
touch me -2,6,-4
touch my -1,6,-6
touched _ on 0,6,0
touched her 0,6,0
town is 6,0,-1
tracker _ my -1,0,6
tried _ end -6,0,-1
troubled 4,-2,-6
troubling 4,-2,-6
trusting 6,3,-1
twice _ week 0,0,6
twice this 0,0,6
two weeks -6,-1,-4
until he -5,0,6
until i 6,4,5
up _ he -6,4,-5
up _ me -4,2,-6
upon the 0,0,6
useless -6,-2,-3
violated by 0,6,-1
waist 0,6,-1
waited -6,6,4
waiting to 0,0,-6
waking up 6,-1,0
walk home -4,-1,6
walked 0,-2,-6
walking home -1,-1,6
walls 0,-6,6
want it 6,2,0
want that 5,-6,0
ward -6,2,0
was _ down -1,-2,6
was _ on -2,-6,-2
was asleep -6,1,-4
was dead 6,0,0
was forced 0,6,-1
was gone 6,0,0
was greeted 0,-6,-3
was invited 0,-6,0
was really -6,-3,-3
was sexually 0,6,0
was violated 0,6,-1
washing $ -6,0,0
we _ a 0,-6,-4
we are 2,3,6
we do -2,-5,-6
we moved 0,0,6
wearing 0,-6,3
week he 0,-1,6
weekend . 6,0,0
welcome -6,-4,-6
welcomed -4,-4,-6
well _ i -6,0,0
what _ wore -3,0,6
what it 2,-6,-1
what my -6,-1,3
when _ drinks -6,-4,5
when _ go 1,-4,-6
when _ was 3,3,-6
where _ the 6,-1,0
where do -6,0,-2
where he 6,1,0
whether 5,-4,-6
who _ suicidal 6,0,0
who _ the -6,-3,-6
whoever -1,-2,-6
wife , -1,0,6
will _ be 0,-3,-6
will _ from 6,0,-1
will _ go 6,1,2
will _ home -6,0,-2
will _ take 0,6,-1
will _ to -6,1,4
will _ up -1,0,-6
will be -6,-5,5
will burn 0,-1,6
will finish 6,0,-3
will i -6,-1,-1
will kill 5,-4,6
will lose -2,0,-6
wine and -2,-6,-1
winter , 6,0,-1
winter and 5,0,6
winter is 2,0,-6
wish to -6,-1,0
with _ door -1,-4,6
with _ i 0,6,6
with _ in 6,-5,3
with _ on 6,3,-1
with any 6,0,0
without _ , 6,-3,-5
without him 5,-2,6
woke up 6,0,-5
wondering 6,-1,0
worksheet -3,-2,-6
worksheets $ -3,-2,-6
worried -6,-3,-5
worth living 6,0,0
worthless 0,-1,-6
would _ everything -6,-1,-1
would _ it 6,-1,1
wrist in 0,0,6
written letters 6,0,0
yell -2,-6,-1
yelled -2,-6,-1
yelles -2,-6,-1
yelling -4,-6,1
you _ , -6,-2,-1
you know -6,0,-4
, _ . -5,-2,-3
, _ am -3,-5,-1
, _ can 1,-2,-5
, _ cold -5,-1,-1
, _ i 4,3,-5
, _ just -3,0,-5
, _ know 5,5,-2
, _ laughed 0,4,-5
, _ night 5,0,4
, _ would 5,-2,1
, at 3,5,3
, dead -5,-1,-4
, do 5,0,5
, his -5,1,4
, most 5,-2,-1
, one 1,0,-5
, put 5,0,-2
, so 0,-5,-2
, then 1,-4,5
, there -5,-1,-2
, tonight 5,0,0
, under -1,5,0
, who 0,4,-5
. _ , 5,0,0
. _ have -1,-5,-4
. _ i 4,5,-1
. _ keep 5,0,0
. _ not 4,5,0
. _ told 5,5,2
. and 5,0,-1
. like 2,5,0
. my -5,3,0
2am -5,-3,3
^ boe -5,-3,-3
^ bored -4,-4,-5
^ cutting -5,-1,-2
^ dead -4,-2,-5
^ drop -5,-1,-4
^ end -5,-2,-1
^ excuse 0,1,-5
^ forced -1,2,-5
^ friend 1,-5,-2
^ funny 5,1,-1
^ had 5,-1,-2
^ help -5,-1,1
^ him -5,-1,1
^ how -5,-5,-2
^ husband -5,-1,-1
^ kill 3,-1,-5
^ life 4,-1,-5
^ like -5,-5,-2
^ me 1,-5,-5
^ one 5,-2,-4
^ pulled 3,-1,-5
^ reckon -5,0,0
^ swear 5,0,0
^ thinking 0,-5,-1
^ tired 5,-3,-1
^ yeah -5,-2,-2
_ 5,2,-3
_ _ _ -5,-3,-5
_ _ anything -5,-5,0
_ _ at -5,-4,-2
_ _ but 3,-3,5
_ _ if 5,4,0
_ _ or -5,-5,0
_ at -5,-4,-2
_ it -5,0,0
_ never -1,0,5
_ or -5,-5,0
a _ . -3,-3,5
a _ because -3,0,5
a _ broke 0,-2,-5
a _ by -5,-1,-5
a _ came 5,-3,2
a _ club 0,-4,5
a _ grabbed -1,-1,5
a _ is -5,0,-1
a _ keeps -5,1,2
a _ man 2,1,5
a _ saying 4,0,5
a _ than 5,-1,0
a _ told -5,-3,-4
a _ was 0,5,3
a _ when 0,-3,-5
a bag 5,0,0
a bear 0,-1,-5
a beer 0,-5,-2
a belt 0,0,5
a bloke -4,5,2
a certain -5,-2,1
a dick 0,5,-4
a dog -3,-1,-5
a flight -5,-1,1
a form 5,0,-3
a friend 5,0,-1
a girl 1,3,-5
a go 0,5,2
a golf 0,-4,5
a hammer -1,0,5
a line -5,3,-1
a load 5,0,0
a long 0,0,-5
a meeting -1,-2,5
a mother 2,5,-2
a nurse 1,-5,1
a proper -5,-1,0
a razor 5,0,0
a scar 5,-2,-4
a shared -1,5,0
a sick -5,-1,-2
a speech -5,-2,-2
a stranger -1,3,5
a time 5,-1,-1
a violinist -1,0,-5
a yes -5,4,-2
about _ himself 5,0,0
about _ i -5,0,4
about _ things 5,0,0
about _ when -5,-1,0
about a 5,2,-2
about me 1,-1,-5
about suicide 5,0,0
abused _ home 0,0,5
abused at 0,0,5
adopt 4,-5,-1
adopted 4,-5,-1
afraid he 2,0,-5
after 5,4,-4
after that 5,0,0
after undokai -5,0,-1
after what -1,5,0
again today -2,1,5
against _ in 0,5,0
against _ wall 5,2,-3
against the 5,1,5
agree -5,-2,-3
agreed -5,-2,-3
agreeing -5,-2,-3
agrees -5,-2,-3
all $ -2,-5,1
all _ , -3,-3,5
all _ and -5,-2,-2
all _ it 5,0,-1
all night -5,-2,-4
already $ 0,-5,-2
alt -5,-5,-3
alt at -5,0,-1
alts -4,-5,-3
am _ . 2,-5,-5
am _ from -2,0,5
am _ great 5,0,-2
am _ joking -1,-1,5
am _ scared -5,0,5
am _ sure -4,5,0
am _ there 4,0,-5
am about -5,0,0
am cutting 5,0,0
am having 5,0,-1
am i -4,-2,-5
am just -5,-1,0
am no 5,-1,-1
am ok 5,0,3
am safe -5,0,-3
am scar -5,0,1
am scared 0,-5,2
am stuck 5,0,0
am thinking 5,0,-1
am working -5,0,0
am writing -1,0,5
an _ and -5,2,2
an _ for -5,-2,-3
an earthquake -1,0,-5
an old 0,2,-5
and _ 4,-4,5
and _ about 5,-1,-1
and _ am 5,-1,-4
and _ believe 1,0,-5
and _ boe 0,0,5
and _ by 1,2,-5
and _ children 0,-1,-5
and _ from -2,-5,-3
and _ he 4,5,0
and _ just -4,5,0
and _ kids -5,-2,0
and _ like -5,4,0
and _ my 4,5,-2
and _ nothing -3,-5,1
and _ of -5,1,0
and _ on -4,4,5
and _ only 5,-1,-1
and _ phone -3,0,5
and _ she 0,-5,3
and _ should 5,-1,0
and _ think 5,0,1
and _ will -5,-1,3
and calls -3,-3,5
and grabbed 0,5,-2
and had -5,-2,-3
and left -2,-1,5
and never 5,0,0
and one -2,5,-1
and pulled -1,5,-2
and pushed 0,0,5
and put 1,5,0
and ran 0,-4,-5
and said 3,-5,5
and say -1,-4,-5
and would -4,5,-5
angry 5,1,1
another _ here 5,0,0
another alt 5,-3,-5
any _ in -5,0,0
anymore , 5,1,0
anywhere $ 5,-2,-5
april -3,-3,-5
are on 5,0,0
are you -5,-3,-3
arm _ hard 0,0,5
around $ 5,0,0
arsed -5,0,0
ask $ -3,-5,-2
ask _ i 0,0,5
ask before 0,0,5
asked to -5,3,-2
asleep _ my 0,-1,5
asleep _ the 0,-2,-5
assaulted _ her -1,5,0
assaulted on -1,5,0
assistant -2,-5,-3
at _ apartment -3,-3,-5
at _ bar 0,5,-5
at _ here -1,-1,-5
at _ is 5,-1,-2
at _ konbini 5,0,-2
at _ year 0,-1,5
at least 5,0,-1
at my -5,-1,4
attended -3,-5,3
attends -3,-5,3
back _ is 4,0,-5
back at 1,-5,1
back of 0,1,5
back the -2,1,-5
backs -1,-3,-5
bag $ 5,-2,-1
balcony $ -3,2,-5
balcony _ night -5,-3,4
balcony and -5,-1,-5
balcony at -3,-2,5
ban -5,-1,-3
bang -1,-5,1
banging _ the 0,0,5
bangs on -1,-2,5
basically $ 0,-5,-1
bath _ a 5,-1,-4
bath _ the -5,0,4
be _ dead 5,0,0
be _ if -5,-2,3
be _ not -5,0,0
be _ trouble 5,0,0
be angry -3,0,-5
be at -5,0,-1
be me 5,0,0
beats _ when 0,0,5
because _ did 5,2,-1
because _ tried 5,0,3
because _ what 2,2,5
bed . 0,5,-2
bedroom -5,-4,-2
been _ . -1,-5,1
been _ a -5,-1,-1
been _ before -5,-1,1
been _ how 5,0,-1
been _ my 4,-5,-3
been found 5,-1,-3
been in -5,-1,3
been looking 5,-1,-2
been suicidal 5,0,0
behind the 4,-2,5
being _ . -1,-1,-5
believe _ my 5,0,0
bell $ -3,-5,-5
best to 5,0,0
better _ going -5,0,0
better _ me -5,0,0
better without -5,0,0
bigger -2,-4,-5
bins 0,-5,-4
bit _ , -5,0,3
black $ 5,-1,-2
blacked -3,5,1
bleed $ 5,0,4
bleeds 0,-3,-5
bloke from -2,5,0
blood pressure -5,-1,-4
blowing 5,-1,0
blows 5,-1,0
board of -1,0,-5
book $ -5,-2,-4
boss _ the -5,-2,5
boss _ to 0,5,-4
boss and -3,-4,-5
boss kicked 0,-1,-5
bottle of -1,0,-5
bottled 5,-1,5
box -5,-2,0
boyfriend , 0,-5,2
boyfriend _ it -2,5,1
boyfriend beat 0,0,5
boyfriend beats 0,0,5
boyfriend does -5,5,-1
brain keeps 5,0,-2
breathe 5,-1,-3
broke into 0,-2,5
brother _ law 0,5,-2
bruises and 0,0,5
buddy 5,-5,5
building $ 5,-1,5
burning my 5,0,-1
burrito $ -5,0,0
but _ did -3,5,2
but _ was -4,-5,-3
but _ would 5,-1,0
but this -5,0,-1
butted -1,5,-2
buy _ , -5,0,-4
by _ . 1,-5,-5
by _ guys -2,2,5
by _ i 5,3,-3
by force 0,5,-1
by how 2,-5,-5
by some 0,5,1
by three 0,-1,5
called _ and -4,-5,-5
calling me 5,0,-2
came _ me 3,-1,5
came at 3,-1,5
came into -1,5,-1
can _ breathe -5,1,2
can _ bring -5,0,0
can _ it 5,0,1
can _ keep -5,0,-1
can _ reach -5,0,-2
can someone 5,0,-1
cancelling -5,-1,-5
capsule hotel -1,-5,-4
car and -5,-1,-5
car is -5,0,-4
car keys 0,0,5
care 1,-5,-5
caretakers -1,5,2
carry _ living 5,0,0
case $ 0,-1,5
cat _ and 2,0,-5
cat _ the -5,-1,-1
catch myself -5,0,0
ceiling 1,5,-3
changing _ and 0,5,0
changing room -1,5,-3
child _ my 0,-1,5
child in 0,-1,5
children in 5,0,4
chucked 2,-5,5
chuo line -2,5,-1
city $ -4,-5,-4
class _ the -4,5,-3
class and -2,-3,-5
clipboard 0,-3,5
clock $ -4,0,-5
close _ the -5,0,0
club _ me 0,5,1
coach _ and -1,5,-5
coach _ them 0,5,0
cold $ -5,-3,-5
colleague _ been -1,-1,5
colleague forced 0,5,0
colleague tried 0,-2,5
come _ school -1,-5,-5
comes _ when -1,-5,0
comfort 4,-2,-5
compelled -5,1,0
confided 5,4,0
confined to -3,-5,3
contradict -3,-5,0
contradicting -3,-5,0
cooking _ i -5,-2,-3
cope 5,-1,1
copied -4,-1,-5
copying -4,-1,-5
corridor -4,-5,3
could _ move 0,5,-2
councillor -5,-3,-1
count the -5,0,0
coworker _ on 0,-5,0
creeped 5,3,0
creepes 5,3,0
creeping 5,3,0
creeps 5,3,0
cried $ -4,-5,-1
crying . -2,-5,-1
cup -5,-3,1
cut _ in 5,0,0
cut me -5,-3,-2
dad $ -5,0,1
dared -1,0,5
dating 0,3,-5
dead serious -5,0,-1
death , 5,-1,-1
death _ i 5,0,-1
death _ me -5,-1,0
death sounds 5,0,0
delete 4,-5,-1
deletes 4,-5,-1
deleting 4,-5,-1
demand 0,5,-2
demanded 0,5,-2
demandes 0,5,-2
demanding 0,5,-2
deputy -5,3,-4
deserved 3,-4,-5
deserves 3,-4,-5
did _ me 0,5,-1
did _ say -2,5,0
did _ stop -1,5,-1
did things -1,5,-4
died , -5,-2,-1
disappear into -5,0,0
do _ answer 5,-2,0
do _ get 1,-5,3
do _ have -4,-3,-5
do _ i 5,-1,0
do _ let -4,-5,-4
do _ see 1,-5,-3
do _ think 5,-3,0
do _ to 5,3,-5
do _ wake -5,-1,0
do to 2,3,5
do you 5,-2,-2
doctor $ -4,-2,-5
does -2,0,-5
does _ count -4,5,-4
does _ want 5,-1,0
dog and -5,-2,5
done _ i -5,0,0
door , 0,-5,4
dorm -3,0,-5
down $ 0,5,-3
down _ idea -2,-5,-1
down _ stairs -1,-3,5
down there 0,5,-1
drink , -4,5,-1
drink _ i 5,-2,-4
drink and -1,5,-1
drink the 5,-1,-1
drinking . -3,-1,-5
drinks 0,-5,2
driver -5,1,5
driving _ the 5,-1,0
drop dead -5,-1,-4
dropping -3,0,-5
drops -3,0,-5
drove _ to 2,5,0
drowning in -5,-2,-2
drunk . -1,0,-5
dumb -5,0,-1
dung -1,5,-2
during _ meeting 0,0,5
dying _ the 5,0,0
early . -1,0,-5
easier 5,-5,-1
eat my -3,-2,-5
eated -5,-3,-5
eates -5,-3,-5
eight -5,0,-4
eish -4,-5,-5
end $ 5,-2,-5
end party 0,-1,5
ending things 5,0,0
english speaking -5,0,0
entering -3,3,5
enterred -3,3,5
enterring -3,3,5
enters -3,3,5
escalator 0,5,0
every _ time 2,-2,-5
every single 4,-2,-5
everyone if -5,-2,0
everything in 5,0,0
ex _ a 0,0,5
ex got -1,-5,-2
ex has -2,0,5
excuse _ , 0,1,-5
excuse me 0,1,-5
exhausting -5,-4,-4
exist anymore 5,0,0
expressed 5,-4,-4
expresses 5,-4,-4
face , 0,-1,5
face _ i 5,0,3
face _ the -1,5,4
fall asleep 5,-1,0
falled -2,-3,-5
falles -2,-3,-5
family 5,-3,5
father _ my -2,5,3
father _ to 0,2,-5
fear of 0,-1,5
feel _ ending 5,0,0
feel _ when 1,0,-5
feel i -5,0,-2
feel safe -5,-1,4
feel suicidal 5,0,0
feeling 0,-1,-5
feeling suicidal 5,0,0
feller -4,0,-5
fellows -1,0,5
fields -5,-3,-3
finals 5,-1,-1
find _ job -5,0,0
find no -5,0,0
find the -5,-3,-2
finds me 5,-3,2
fix the -5,-3,-4
flat _ my 0,0,5
flew _ to -5,0,0
flight costs -5,-1,0
floor , 5,0,-4
flying $ -4,-1,-5
followed _ into 0,5,-4
for _ proper -5,0,0
for _ summer -5,0,-1
for _ visa -4,1,-5
for _ when -5,-1,-3
for _ year -5,-3,0
for asking -2,0,5
for his -5,2,-3
for like -1,-1,5
force me 0,5,-4
forearms 5,0,-1
foreign -5,-1,4
forever and 5,0,0
found _ where -5,-1,0
found a -5,-3,4
friday $ 5,-4,-2
friday _ i -5,-1,-1
friend _ my -3,-5,-1
friend _ that 5,0,0
friend _ with -5,-1,1
friends ex 0,-2,-5
friends husband -3,-2,5
from _ , -5,-2,-2
from _ app -2,5,0
from _ at 0,-2,5
from _ world 5,0,0
from behind 0,5,2
from her 0,-5,-1
front _ a 5,-2,-4
front _ everybody -2,-4,-5
fuck -2,-5,0
fuji -5,-3,-4
funny -3,4,-5
funny $ -5,-2,-1
garage 5,-3,-3
gate $ 0,1,5
gave _ the -1,-2,-5
genkan $ -5,-2,-1
get _ from 2,0,5
get more -4,-2,-5
get out -2,-5,-1
get up -5,0,0
girl i 5,0,0
give my -1,0,5
go _ hospital -5,0,0
go _ sleep 5,0,0
go _ the -5,-5,5
god _ take 5,0,0
god to 5,0,0
going _ jump 5,0,-2
golf club 0,-4,5
gone _ , -5,-1,5
goodbye to -5,-2,-3
google 5,-1,-5
got _ with 1,-1,5
got beaten -1,-1,-5
got kicked 0,0,-5
got slapped 0,-1,5
grabbed _ hand 0,-3,-5
grabbed _ wheel 0,-2,5
great $ -3,-5,-1
great _ i 5,0,-2
greeted by 0,-5,-1
greets me -5,-4,-3
groped _ at 0,5,0
groped by 0,5,0
guy at -5,-5,2
guy followed 0,-5,5
guy i 0,5,-1
guy in 3,-5,-3
gym and -5,-1,3
had a -2,0,-5
had me -2,0,-5
had sex 0,5,-2
hammer -5,-2,2
hand under 0,0,-5
hand with -1,-1,5
handled 0,3,5
hands . 1,5,0
hands _ me 0,5,3
hands around 0,0,5
hands in 0,-2,-5
happened $ 1,-5,-4
happier 2,-5,-3
hard , 0,0,-5
has _ drinking -3,-1,-5
has _ following -1,-1,5
has _ out -4,0,-5
has become 5,0,0
has been -1,5,-1
has taken -1,-1,-5
has written 2,0,-5
hate _ here -5,0,-1
have _ . 5,2,0
have _ a 5,-3,2
have _ ask 0,0,5
have _ back 5,0,2
have _ farewell -5,0,-1
have _ him 0,2,-5
have _ my 4,5,-3
have _ on 5,-1,0
have _ reason -5,0,0
have _ suicidal 5,0,0
have a -5,-2,-1
have got 5,-5,0
have moved -5,3,-1
have reason -4,5,1
have told -5,2,-5
have tried -5,0,-1
have twice -5,0,4
have written 1,-1,-5
having suicidal 5,0,0
he _ angry 0,0,5
he _ banging 0,0,5
he _ going -3,0,5
he _ i 0,5,-5
he _ outside 0,-5,0
he _ so -1,-5,0
he _ something 0,-2,5
he _ sorry -5,-3,1
he _ texting -2,-5,-4
he _ up -1,-5,-5
he beat -1,-2,-5
he beats 0,-1,5
he had 4,-1,-5
he just -5,5,0
he lost 5,0,0
he means -5,-1,-1
he only -2,-2,-5
he pushes 0,-4,5
he quit 0,-5,-4
he sent -2,5,-4
he shot 0,-5,-4
he strangled 0,-2,5
he want -3,-5,3
head _ the 5,1,-1
hear me 5,-2,-4
hear the -4,0,-5
held _ door -1,5,-4
her , 5,2,3
her . -2,-1,5
her _ on -4,-1,-5
her bed 0,5,0
her hand 5,-3,-2
her stepfather 0,5,-1
her to 2,-2,-5
her wrist -3,0,5
here _ me -5,0,0
here and -5,-3,1
here is -2,1,-5
here to -5,0,-5
herself and 5,0,0
hey 5,3,-1
hides -4,0,5
him , 5,5,-3
him _ . 0,5,0
him _ me -5,2,3
him again -2,5,-1
him in 0,5,0
him that -5,-5,0
him to 0,4,-5
himself $ 5,0,-2
himself _ he 5,-1,3
himself to -5,-1,-5
his _ around 0,0,5
his _ between 0,5,0
his _ down -1,5,-5
his dog 0,-5,3
his hands 1,5,4
his keys 4,-3,-5
his mother -2,-3,5
his shoes -1,-5,-2
his work 4,-5,-2
hit _ her 0,0,5
hit _ roof -5,0,-2
hit _ up -3,-1,-5
hit _ with 5,0,1
hit my 2,-1,-5
hokkaido $ -5,-2,-1
home _ he 2,5,3
home _ i 5,0,-3
home every -2,0,5
home is 4,0,-5
home to 5,-2,-2
home with -1,0,-5
honestly ? -5,0,0
horse 2,-1,-5
hospitalised 5,-2,-1
hospitals 5,-4,2
hotel _ i 0,5,-2
hotline 5,0,0
hour $ 2,-5,0
house and 4,-1,5
how 4,-5,2
how _ die 5,0,0
how _ i -5,-4,3
how _ they 1,-2,-5
how he -4,0,5
hurt _ when 5,0,0
hurting my -5,0,0
husband . -2,-1,5
husband _ not -5,0,2
husband strikes -2,0,-5
i _ , 5,-5,1
i _ about 5,-5,-1
i _ again 5,0,-1
i _ an 2,-2,-5
i _ be -3,0,5
i _ bought 5,0,0
i _ did 0,-5,-1
i _ drunk -1,1,-5
i _ goodbye 5,-1,0
i _ got 5,-2,1
i _ hired 0,-5,0
i _ home -3,-4,-5
i _ in -2,-1,5
i _ like -5,-5,-3
i _ no 2,0,-5
i _ ok 5,0,3
i _ over 3,0,5
i _ picturing 5,0,0
i _ pushed 0,-2,5
i _ put 4,-1,-5
i _ reason -4,5,1
i _ say -3,-3,-5
i _ scar -5,0,1
i _ shoved 0,-1,5
i _ sick -5,-2,-3
i _ someone 0,-2,-5
i _ stay 5,0,-1
i _ that -4,5,-3
i _ to -5,-1,2
i _ told -3,-5,-3
i _ took 5,0,0
i _ tried -5,0,-1
i _ twice -5,0,4
i _ two -1,-5,0
i _ violated 0,5,-1
i _ wish -5,0,0
i _ with -5,-2,1
i _ writing 4,0,5
i _ written 1,-1,-5
i almost 5,-3,-2
i burn 5,0,-2
i catch -5,0,0
i change -5,0,0
i failed -5,-1,-2
i get -3,-5,-1
i hid -5,-2,0
i hold 0,0,-5
i honestly 5,0,0
i laughed -2,-5,0
i like -5,-3,0
i met -1,4,-5
i regret -1,5,-1
i saw 5,-1,3
i shall 1,2,5
i sit 5,-3,0
i speak -5,-4,-1
i swear 5,0,-3
i talk -1,-1,5
i tutor 1,0,5
i wanted 5,2,0
i were -5,-2,-1
ice $ -5,-2,-4
idea $ -5,-4,-4
if _ come -5,0,3
if _ tell -1,-5,3
if _ was -2,0,-5
if someone 5,0,0
if you -5,0,-2
in _ ? 5,0,-2
in _ and 5,3,4
in _ capsule -1,-5,-4
in _ car -5,1,-3
in _ closet -1,-2,-5
in _ desk 5,0,-3
in _ form -5,-2,-1
in _ genkan -5,-2,-1
in _ hand 5,0,4
in _ inaka -5,-1,0
in _ languages 5,1,-2
in _ meeting -3,-5,-5
in _ morning -2,1,5
in _ my 1,-4,5
in _ next -1,5,-2
in _ of 4,1,5
in _ shower 5,5,0
in _ storage -2,-3,5
in _ town -2,-1,5
in _ wants -3,-5,0
in and -2,5,-3
in at -3,-2,5
in bed -1,5,-1
in drafts 5,-1,-1
in fear 0,-1,5
in february -5,-2,1
in her -5,1,-2
in japanese -5,0,0
in the 5,3,1
in trouble -3,-1,-5
in which -2,3,5
including 2,5,-1
inflicted 2,0,-5
inflicting 2,0,-5
injuries 3,0,-5
insists _ i -3,-5,-2
insists that -3,-5,-2
instagram $ -1,-2,-5
into _ mountains -5,0,0
into his 0,0,5
into sex 0,5,0
invisible -5,-1,-5
ironed 2,-5,0
is _ bit 5,0,0
is _ down -3,-4,-5
is _ herself 3,5,0
is _ home 0,-2,-5
is _ late -5,-1,-5
is _ my 4,-5,4
is _ only -5,-1,0
is _ plan 5,0,0
is _ point 5,-1,0
is _ reason -5,2,0
is _ to -1,-5,-2
is always -3,-5,5
is at 5,-1,0
is banging 0,0,5
is getting -5,0,-2
is keeping -2,-5,3
is my -4,-1,-5
is next 5,-1,-2
is off -5,-2,-2
is only -5,-2,2
is outside 0,-3,5
is touching 0,5,0
is visited 0,0,-5
it _ a -1,-3,-5
it _ christmas 5,0,0
it _ from -5,0,2
it _ he -5,1,4
it _ in 4,-3,-5
it _ life 5,0,0
it gets 3,0,-5
it keeps -5,2,-2
it off 2,0,-5
it up -4,2,-5
it with -2,-3,-5
its _ , -5,-3,-2
its _ but 2,0,5
its _ me -5,-1,-1
its _ my -5,-1,-2
its _ to -4,-1,5
its me -3,5,0
its not -5,-1,0
jaw $ -1,-2,5
jealous 5,-2,5
job , -1,-2,-5
job . 5,0,1
job after -5,0,0
judo $ -2,-2,-5
jump off -5,0,0
jumping _ the 5,0,0
just _ like -5,0,0
just _ there 5,4,0
just want 0,-5,-1
keep _ of -5,0,0
keep _ the -5,0,0
keep my -2,4,5
keep picturing 5,0,0
keeps _ to -3,5,2
keeps _ up 0,-1,5
keeps texting 0,-5,-3
kept _ me -1,-5,2
keyed -5,-3,5
kick me 0,0,5
kicked _ ball 0,0,-5
kicked the -1,0,-5
kids , -3,0,5
kids _ i 0,0,5
kids _ not 5,0,-4
kids _ to -1,-1,5
kids and 0,0,5
kids are 2,-1,-5
kill _ and 3,-2,5
kill _ on 5,0,0
killed the -5,0,-1
kindly 5,-5,-5
kinds -1,-5,2
king -2,-2,5
knee and 0,5,0
knife _ in -5,-1,-1
knife and -5,-2,0
knife in 1,-1,-5
languages $ 5,1,-2
last _ a -3,5,0
last _ he -3,3,5
last train -5,0,0
later $ -5,-4,-4
laughed $ -1,-2,-5
laying 0,5,5
lays 0,5,5
leave _ flat 5,0,-2
leave if -5,-1,-3
leave is 1,0,5
leaving . 0,0,5
left for 5,1,0
length 5,-2,0
let _ out -3,5,4
let us -3,4,5
letted -3,-2,5
letter $ -3,2,-5
letters $ 3,-5,-1
letters _ the -5,0,-3
lie down 3,-5,-1
life _ of -5,-1,-5
life out -5,-1,-5
lift . -5,-5,-1
like _ fall 5,0,0
like _ go -5,-1,-2
like _ happened 5,-1,-2
like being -5,0,5
like ending 5,0,0
like me -3,-3,-5
like nothing 5,-1,-2
live _ . 5,0,0
live like 5,0,-1
live since 5,0,0
living _ my -5,0,-1
load _ pills 5,0,0
lock the -5,5,-5
locked _ the 0,-1,5
locked out -5,-2,-5
long _ i 5,0,0
long ago -5,-2,0
look 5,1,2
look _ the -5,4,0
look after 4,0,-5
lost his 5,-3,4
love _ is -5,-1,3
love life -5,0,-2
lunch with 0,-5,-3
made a 1,-3,-5
made her 0,5,0
make a -2,1,-5
man _ her 0,-5,-2
man _ me -5,-2,0
man _ the -5,-2,0
man of 0,0,5
man upstairs 5,0,3
manager $ -2,-5,1
manager _ the 0,5,-1
manages -5,-2,-2
manga -3,0,5
many pills 5,0,0
me , 0,0,-5
me ? 2,-5,-2
me _ , -1,1,-5
me _ another -5,-2,-2
me _ force 0,5,-1
me _ from 5,3,1
me _ gets 3,0,-5
me _ into -1,0,-5
me _ join 0,-3,-5
me _ on 3,1,-5
me _ said 0,0,5
me _ sing 0,-5,0
me _ six -5,0,-1
me _ sleep 0,5,0
me _ there 0,5,0
me _ want 5,0,-1
me against 0,5,0
me as 5,1,0
me by -4,-5,0
me he 0,-5,4
me i 3,5,-5
me if -5,-2,3
me outside -1,5,-4
me so 0,0,5
me up -5,1,4
mean the 5,0,0
meeting . -5,-2,3
meeting and 0,-5,-1
meetings $ -5,-3,-5
messaged 5,1,2
messaging 5,1,2
minded 4,-3,-5
minds 4,-3,-5
missed _ last -5,-1,0
missed the -5,-2,1
mistake and -3,0,5
monday $ -5,-2,-1
monitor -1,-2,5
monitored -1,-2,5
monitores -1,-2,5
monitoring -1,-2,5
monitors -1,-2,5
months $ 5,-5,-3
more _ and -2,0,5
more than -2,5,1
mostly $ -4,-1,-5
mother _ and 5,-2,-4
mother at 0,5,-3
mother died -2,-1,-5
move $ -3,1,-5
moved and -4,-5,-5
mrt 5,0,-1
my 3,5,3
my _ , -5,-4,1
my _ . -1,5,4
my _ about -5,-1,0
my _ anyway -5,0,0
my _ back 2,0,-5
my _ body -5,-2,-1
my _ comes 0,5,-4
my _ dad 0,0,5
my _ day -5,0,0
my _ gave -3,-2,5
my _ hits -4,-1,5
my _ hurts 0,-5,-2
my _ in -5,4,-4
my _ insists -3,-5,-2
my _ it 5,-1,-1
my _ keeps 3,-4,5
my _ lesson 5,-1,-1
my _ on -2,-3,-5
my _ passed -5,-2,0
my _ posted 5,0,0
my _ pressure -5,-1,-4
my _ shoved 0,-1,5
my _ since -5,0,-1
my _ sister 3,5,0
my _ teacher -5,5,-4
my _ time 0,-5,0
my _ took -5,-5,0
my _ touches 0,5,-2
my _ tried -2,2,-5
my _ twice 2,-1,5
my _ under 4,5,3
my _ used -2,3,5
my _ wife -1,0,5
my _ work 5,0,-3
my ass -1,5,-5
my body 4,3,-5
my boyfriend -5,-3,0
my class -5,-2,2
my cousin 5,-2,0
my coworkers -4,-5,-1
my departure -5,-1,-1
my director -3,5,-4
my face -3,0,5
my family 4,-5,3
my finger -5,-3,-3
my flatmate -1,-5,-2
my flight -5,-2,-3
my grandfather -5,-1,0
my hands 3,-5,-3
my husband 0,-2,5
my idea -5,-3,-3
my jeans 0,5,0
my kids -3,-4,-5
my little 4,2,-5
my location 0,-3,5
my love -5,0,-2
my mothers 0,0,-5
my place -2,-5,-2
my plants -3,0,-5
my predecessor -4,-4,-5
my predecessors -5,0,-1
my renewal -1,5,-2
my room -5,0,-1
my schedule -2,0,-5
my student 5,-4,-2
my thighs 5,5,-1
my top 0,5,0
my wedding -5,0,-2
my weight -2,-5,-5
my work -5,-1,-1
myself _ much 5,0,0
myself off -5,0,0
myself tonight -5,0,0
mystery -3,-4,-5
nara -1,-4,-5
neck $ -5,-2,3
neck , 0,4,5
need a -3,-1,-5
needing 1,-5,-1
never _ yes 0,5,0
new _ and 0,-1,5
new _ is -4,-5,-2
next $ -5,-4,5
next _ and -2,-5,-2
next _ i 5,2,0
no _ and -5,4,0
no _ do -5,-2,0
no _ now -5,-1,0
no and -5,1,-3
no friends -5,-1,0
no way 0,5,0
nobody _ believe -5,3,-1
nobody _ me 2,-5,-3
nobody else -5,1,-2
nobody to -5,0,0
nobody would 5,-2,1
noise $ -5,-1,4
not , -5,-5,0
not _ anything 3,5,-1
not _ continue 5,0,0
not _ crying -5,0,0
not _ for 5,-1,-1
not _ how 4,0,5
not _ it -1,-5,-2
not _ one -1,5,1
not _ safe -4,-1,5
not _ since -3,-5,-1
not _ yes -2,5,0
not _ yet -5,0,-1
not answer 5,-5,0
not care 5,-2,0
not feel -4,-5,1
not joking 5,0,3
not keep -5,0,-1
not look 5,0,0
not me -3,-5,-4
not move 5,5,2
not reach -5,0,-2
not say -5,1,-1
not sign -3,-5,0
not talk 1,0,-5
not trust 5,0,0
note _ my 5,-1,1
note for 5,0,0
nothing _ for 5,0,0
nothing happened 5,-5,-4
now $ 5,-2,-1
now , -5,-2,-4
now _ am 5,-1,-3
now i 1,2,-5
now my -5,0,-2
nowhere -5,-1,5
nurse _ me -1,-5,-4
nursing -4,1,-5
occasions 1,-1,5
october 2,4,-5
of _ enkai -5,0,4
of _ kids -5,4,4
of _ when -5,2,0
of _ whole -1,-5,-3
of _ window 3,0,5
of _ year 5,-2,0
of being -5,-1,-2
of everybody -2,-4,-5
of going -5,-3,-4
of her -4,-1,-5
of him -5,2,2
of me 5,5,-3
of work 2,0,-5
off $ 1,5,2
off _ balcony 5,0,0
off _ the -5,-1,0
off if -5,-2,-1
offed 5,3,-5
office . -5,-1,-5
official 5,4,-3
offing 5,3,-5
ok to 0,-2,5
okinawa $ -5,-2,-3
on _ , -5,1,2
on _ and -3,-4,5
on _ arm 1,0,5
on _ contract -1,-5,0
on _ face -3,0,-5
on _ ice -3,-2,-5
on _ in -1,5,-1
on _ knee 0,5,0
on _ lap 0,5,-1
on _ thigh 5,3,0
on her 1,5,-4
on instagram -1,-4,-5
on top -2,5,-3
one $ 0,-5,-5
one _ me -1,-3,-5
one of -2,5,1
online $ 0,5,-2
only the -4,0,5
open 5,-2,-4
or anything -1,-5,0
or i 2,5,-2
others 5,5,-3
ours 1,-5,4
out _ her -5,1,-3
out _ i 3,-1,5
out at -4,1,5
out from -5,-1,1
out into -3,0,5
outside _ apartment -1,5,-5
outside a 0,-3,5
over $ 5,3,-1
over , -2,-5,0
over me 1,-2,-5
over on -5,-2,-4
over the -2,-5,-5
overdose . 5,0,0
overtime $ -3,-5,0
owe -2,-1,5
owes -1,0,5
own _ and -5,-2,-2
painkillers 3,-5,-1
pants $ 0,5,0
paper $ 4,-1,-5
parents would -5,-2,0
parties 3,-3,-5
partner $ -2,-1,-5
pay the -1,-5,-2
pays $ -2,-1,5
pencil 3,-3,-5
pension refund 5,-3,0
people stare -5,-2,-4
percent -4,-5,-2
person who -2,1,5
phone or -5,0,3
photo _ my -2,4,5
photo on 5,0,0
photographs _ me -1,3,-5
picture -5,4,-4
pills _ the 5,-1,0
planning how 5,0,0
planning to 5,0,-1
plastered -5,0,-4
please _ me -5,2,-3
predecessor left -5,0,0
prefecture $ -5,-3,-1
pressed himself -2,5,0
printing -5,-3,1
prints -5,-3,1
problem $ -4,-5,-1
properly 5,-4,-3
pulled _ knife 0,0,5
put _ hand -5,2,-5
put _ on 0,0,5
put it 0,5,3
puts -1,5,0
quantity of 5,-1,0
question , 5,0,0
quietly -5,-1,0
quit $ -2,-3,-5
raised his -2,-5,0
rape _ i -2,5,0
raped _ i -4,5,0
ready $ 5,-3,-2
ready to 2,0,-5
reason i -2,0,5
reckon 0,-3,-5
recorded 1,-1,-5
recordes 1,-1,-5
recording 1,-1,-5
records 1,-1,-5
reference $ -5,-4,-3
regret it -1,-5,-3
regretted -5,4,-5
regretting -5,4,-5
relapsed 5,-2,-3
relieved if -5,-1,0
remaining 5,-1,-1
remains 5,-1,-1
remove -1,4,5
removes -1,4,5
removing -1,4,5
renew me 0,0,-5
renew my 0,-2,-5
rents -5,4,-3
resign $ 0,-5,-5
rid -3,5,-2
ride $ -1,5,0
rides -3,5,-2
riding -3,5,-2
right $ 0,-1,-5
robbed of -1,-5,-1
roll -1,-2,5
rolling -1,-2,5
room _ the -5,-3,-3
roommate keeps -5,-1,0
roommates 4,-5,0
round the -4,0,5
said _ , 1,-5,2
said _ am -5,-1,3
said stop -2,5,0
same $ -3,-5,4
sat on 0,-3,5
saw _ coach 0,0,5
saw it 3,0,5
say $ -2,-4,-5
say no -5,3,-1
saying he 5,-1,2
says _ i 2,4,-5
says if 4,5,-5
says its 5,-3,3
says she 4,-5,5
scared _ will -5,-1,-3
scarf in -1,-4,5
scary -5,-3,-5
schools $ -5,-1,-1
seaa 2,-5,-2
seats -2,-5,-1
second floor -3,0,5
see _ cherry -2,-1,-5
sees -5,-1,-1
self _ again -5,0,0
sell me -1,-5,-3
send the 0,-5,3
sended -5,5,-1
sendes -5,5,-1
seniors -2,5,-2
sets 4,-5,5
setting 4,-5,5
several -5,-5,-1
sex _ him 0,5,-1
sex _ me 0,5,-2
sexual harassment -2,-5,0
sexually harassed 0,5,-2
shall not 1,2,5
shape -5,-4,4
share a 0,5,-3
share house 0,-5,-5
she _ a -5,-2,-3
she _ dead 5,0,0
she _ herself 0,-5,-2
she _ not 5,4,1
she _ so -5,-1,-1
she can -4,5,-3
she threw 0,0,-5
she told 2,1,5
sheet 5,3,-5
shinkansen -5,2,0
shoes $ -2,-1,-5
shop -1,-4,-5
shots -4,-5,-5
should _ it 5,2,0
should i -4,-5,-3
should not 2,5,0
shoulders -5,0,-4
shouted _ me 0,-2,-5
showed me 2,-5,-1
shower $ 1,5,-1
shown -5,5,3
since _ lost 5,0,0
since he 5,0,0
since we 0,0,5
single time 2,-2,-5
sitted 5,1,-3
sitting on 2,-5,4
skin 2,-4,-5
slammed _ door -1,0,-5
slammed me 0,-4,5
slammed the -1,0,-5
slapped by 0,-1,5
slapped my -1,5,-4
sleep _ not 5,0,0
sleeves $ 5,0,-5
slit my 5,0,2
slits 5,0,2
slitted 5,0,2
slitting 5,0,2
sneezed -5,-2,-3
sneezing -5,-2,-3
so _ can -5,-3,0
so _ friend 0,5,-1
so _ my 0,1,5
so _ that 3,0,-5
so cold -5,0,-1
so he -5,0,-1
so i -1,5,-1
sober -5,-1,-3
some _ grabbed 0,-1,-5
some guy -3,5,4
somebody _ a 0,2,5
someone touched 0,5,0
son $ -2,0,-5
space -5,-2,-4
speech $ -5,-1,-2
squeezed _ throat 0,-2,5
staffroom $ -5,-3,-3
stand on 5,-1,-1
standing _ the 5,0,0
stared at -3,-5,-2
started _ myself 5,0,0
stats 5,-1,-1
stay $ -4,-5,-2
stay _ this -5,0,0
stay and -5,0,-1
stones 5,-1,5
stop and -1,5,2
stop crying -5,0,0
stopped eating 1,5,0
stopped when -3,-5,-3
story , -5,1,-1
stuck his 0,5,0
student . 0,0,5
student _ the -5,0,-1
student has -1,-1,-5
stuff 0,-5,-2
submitted -5,2,-4
successor -3,0,-5
suck -5,-3,-3
sucked -5,-3,-3
suckes -5,-3,-3
sucking -5,-3,-3
suicidal _ i 5,0,0
suicide is 5,0,-2
sunday $ 5,-2,-1
superior -5,0,-1
supervisor _ to 0,3,-5
supervisor pushed 0,-1,5
supervisor threw 0,0,5
sur -4,2,-5
sure $ -5,1,-2
suspect -5,-3,-2
sword -2,-1,5
swords -2,-1,5
tables -5,2,1
take _ and -5,-2,4
take _ clothes 0,5,0
take _ life 5,0,0
take _ my 0,5,-4
take _ own 5,0,-2
take off 0,5,-4
taked 5,-1,-1
takes my -2,-2,-5
talk _ about 0,5,0
talking about 4,-5,-1
tap -3,2,-5
tape -3,2,-5
taped -3,2,-5
tapped -3,2,-5
tapping -3,2,-5
taps -3,2,-5
teacher _ his 0,-3,-5
teacher touched 0,5,0
teaching $ -5,-5,-1
tell $ -5,-5,1
tell _ it -4,-1,-5
tell _ school 5,2,-1
tell _ that 0,1,5
tell him -5,-1,2
telling _ boss 2,-1,-5
telling anyone -5,0,0
telling my 3,-1,-5
terminate -3,-4,-5
texting me 0,-5,-3
than a 5,0,0
thank me -5,-1,-4
thanks for 2,0,-5
that _ boss -2,0,-5
that _ can 1,5,-1
that _ death 5,0,0
that _ do 3,-5,-5
that _ mother -5,-1,1
that _ shall 2,0,5
that _ stepfather 0,5,-1
that _ were 5,-1,0
that _ would -5,-4,-1
that he 3,-5,3
that her -5,3,4
that my -3,5,-1
that was -5,-2,-1
the _ already 5,0,0
the _ and 2,-5,3
the _ anymore -5,-1,0
the _ building 5,0,-2
the _ coach 0,-1,5
the _ come -5,-2,-2
the _ day -5,-3,0
the _ died -5,-1,-1
the _ driver -1,5,-4
the _ end -5,-1,3
the _ gets 5,0,0
the _ keeps 5,-1,1
the _ kick 0,0,5
the _ like 5,-2,0
the _ made -5,1,-3
the _ my -2,0,5
the _ next -5,-4,3
the _ off 2,5,3
the _ one 5,-2,4
the _ ones 5,0,-1
the _ punched 0,0,5
the _ say 5,2,0
the _ school -1,-5,-2
the _ so 5,-5,-4
the _ thing 4,-3,5
the _ toilet 5,4,0
the _ told 1,-5,-4
the _ tried -1,0,-5
the _ upstairs 5,-1,4
the _ way 5,-1,0
the _ went -5,0,0
the airport -2,-2,-5
the arm 0,-3,5
the bed -2,5,0
the best -5,-2,-2
the board -5,0,0
the body 5,0,0
the bonenkai -5,-2,-2
the bridge 1,-1,-5
the changing -1,5,-3
the chuo -2,5,-1
the copier -3,-4,-5
the day 5,-1,-4
the deposit -1,-5,5
the farewell -5,-5,-1
the feeling 5,0,0
the fourth 0,0,-5
the genkan -5,-2,-1
the ground -1,-5,4
the habit -5,0,-1
the hand -2,-1,5
the host -1,1,-5
the ice -3,-2,-5
the inaka -5,-1,-1
the knife 5,-1,-4
the kotatsu -5,0,-2
the life -5,-1,-5
the manager -3,5,1
the morning -3,1,5
the move -5,0,0
the noise 0,-1,5
the other 4,-5,-4
the owner 0,5,0
the party 0,0,-5
the pe 4,1,5
the rain -5,-2,-4
the reason 4,0,5
the rice -3,-3,-5
the shower 5,5,0
the ski -1,-1,-5
the snow 5,-5,-4
the speech -5,-1,-2
the street -4,-5,0
the summer -5,-3,0
the sun -5,-4,-2
the tie 5,-4,0
the trip -5,-3,0
the weekend -5,0,0
the wheel 5,-3,3
the wifi -5,0,-3
the winter -5,0,-1
the yard -5,-1,-4
then my -1,1,-5
there _ i 5,0,-1
there _ not -5,-2,-2
there and 3,5,1
there was -5,-3,-1
they _ him 2,-5,4
they _ taken -1,-2,5
they are 5,1,1
they cut 0,0,5
they found 5,0,-2
they held 0,5,-1
they know 1,0,5
they made -2,-5,3
they will -5,-3,-1
thigh in 5,3,0
think _ i -5,-2,0
think _ might 5,0,0
think _ need 5,0,0
think _ was -2,5,0
think _ would 5,-1,0
think its 3,0,5
think someone -4,-2,-5
thinking _ dying 5,0,0
thinking _ leaving -5,0,0
thinking about 5,-3,-1
third year -5,-1,-2
this _ . 5,-1,-2
this _ and 5,2,1
this _ anymore -5,0,0
this _ at 5,4,0
this office -5,-1,0
this printer -5,0,0
this winter 0,0,-5
threatened _ hurt 0,-1,5
threatened _ kill 0,0,5
threatened me 0,-1,5
threatened to -2,-5,-2
threatening _ kill 5,0,2
threw my -1,-1,-5
threw the -1,0,5
throw my -4,0,-5
thumped -1,-3,5
thumpes -1,-3,5
thumping -1,-3,5
thumps -1,-3,5
ticket $ -5,-4,-1
ticket _ the 5,0,0
ticket to 5,0,0
tight 5,-2,-1
till i 4,5,-2
till it 5,-2,3
time . -5,-5,1
time _ would -5,0,0
time i 5,-2,-3
tired . -5,0,0
tired _ living 5,0,0
to _ about 1,-5,0
to _ all -5,-2,0
to _ awake -5,0,0
to _ because -5,0,4
to _ being -5,-1,-1
to _ by 5,0,-2
to _ car -1,-1,5
to _ down 2,-5,0
to _ harm 5,0,0
to _ head 0,-5,-2
to _ here -5,-2,-1
to _ i -5,2,4
to _ lol -5,0,0
to _ of -5,0,-1
to _ our -5,3,0
to _ out 4,-5,3
to _ station 0,-2,-5
to _ things 0,5,0
to _ this -5,-2,0
to _ tonight -5,0,0
to about 0,5,0
to another 5,1,0
to break -5,-1,4
to check -2,5,-2
to consume 5,0,0
to fall 5,0,0
to give -2,5,1
to her 5,0,-2
to hospital -5,0,0
to join 4,-3,-5
to kill 5,-2,0
to leave -4,-5,2
to look 5,-1,-1
to my 1,2,5
to osaka -1,0,-5
to pull 5,3,-1
to reach 5,-5,-3
to share 0,5,0
to sign -5,-3,-1
to someone 5,0,-1
to stay -5,0,-1
to submit -1,5,0
to swim -5,-2,0
to us -4,5,-1
told _ about -5,-5,-2
told _ he 1,-5,-1
told _ that -1,-5,-1
told him -4,-1,-5
told my 1,-5,-5
too $ -5,-1,0
took _ home 0,2,-5
took _ my -2,5,2
took pills 5,0,0
top _ me -2,5,-3
touch him 0,5,0
touched _ in 0,5,-2
touching _ legs 0,5,0
town , 0,0,5
town has -5,-1,0
translator $ -5,-3,-1
trapped -5,-1,-5
tree 4,-2,-5
tried _ overdose 5,0,0
tried _ rape 0,5,-2
trouble $ -3,-1,-5
tuesday $ -4,0,-5
twisted _ arm -1,-1,5
two $ -5,-3,-1
two _ in -5,-1,-1
two guys -2,1,-5
two months -5,0,-1
types 5,-1,-1
typing 5,-1,-1
under _ desk -2,-3,5
under _ skirt 0,5,0
under the 2,5,5
undokai $ -5,-1,-2
until _ had -4,-5,-1
up _ a -5,0,5
up _ his -1,5,4
up _ i -1,-3,-5
up _ the -5,-1,0
up because -5,-4,-1
up if 5,0,-2
up outside 0,0,5
up to -1,-3,-5
urged 5,0,-2
us _ the -5,4,-5
use the -5,0,0
vending -5,-4,-4
violinist . -1,0,-5
visa $ -5,-1,-4
visits me 2,-1,-5
voice at -5,-2,-4
wait for -5,-1,0
waited at 0,2,-5
waites 2,-2,5
waiting _ me -4,-1,5
waiting _ my -2,0,5
waiting _ the -1,-5,2
wake _ and -2,5,-1
wake up 5,4,-2
walk $ -5,0,3
walked _ on -1,5,-1
walked _ the 5,0,-1
walked into 4,0,5
walking out -5,0,0
want _ disappear 5,0,0
want _ get -2,-5,0
want _ suicide 5,0,0
want _ teach -5,0,0
want _ walk 5,-1,-1
wants _ move -3,-5,0
was _ as -4,3,5
was _ last -2,5,2
was _ of 4,-1,-5
was _ with -4,-1,-5
was drunk -1,1,-5
was hired 0,-5,0
was moved 0,-4,-5
was my -5,5,-3
was on -5,2,-1
was passed -5,1,-1
was praised 0,-5,0
was pushed 0,-2,5
was put -5,2,-1
was robbed -1,-5,-1
was sick 0,-3,5
was spiked 0,5,0
wasted 5,-1,-4
wasting 5,-1,-4
ways _ die 5,0,0
we _ not -5,-3,5
we _ together 0,-4,-5
we had 0,-5,-3
we slept 0,-2,5
wears 5,-3,3
wee 0,-2,-5
week , -5,-1,-3
weeks $ -5,-3,-3
weighs -5,1,0
went _ the -5,-3,1
what _ did 0,1,5
what _ me 5,-1,-2
what _ must -1,-1,5
what _ would 5,0,3
what happened -1,5,0
what i 3,-5,4
what the -5,5,0
wheels 5,-3,3
when _ asked -1,-5,0
when _ came -1,-1,-5
when i -2,0,-5
when nobody -5,4,-2
when we -5,-2,5
which i -3,5,-1
who _ tell -1,0,5
who pays -3,-4,-5
whole _ of 5,-1,0
whole _ ride -1,5,0
whom i 0,-1,5
why _ you -5,-2,-2
wife is 2,-1,-5
will _ give -2,-4,5
will _ myself 5,0,0
will _ no 1,0,5
will do 5,0,1
will get 5,-1,-3
will leave 5,0,-1
will make 5,-3,1
will take -5,0,3
will walk 5,0,-3
window and 5,0,0
wins -5,-5,-5
wish _ had 5,-1,0
wish _ was 5,-2,-2
with . 1,5,0
with _ , 4,1,-5
with _ by -1,0,5
with _ hand 0,5,-2
with _ new -2,0,5
with _ when 5,1,-4
with cigarette 1,-1,5
with my -5,-2,-3
with the 0,-5,4
with two -5,-3,3
woke _ with -5,3,-2
work $ -5,-1,-1
work _ this -5,0,0
work for -5,0,-1
world $ 5,0,0
worth 0,-3,-5
would _ do -5,-1,0
would _ for -3,-1,5
would _ if 0,-2,-5
would anyone -5,-1,-1
would even 5,0,0
would my 5,0,0
would the 5,-1,-1
wrists $ 5,-1,0
wrists and 1,2,-5
writing goodbye 5,0,-1
wrong _ and 3,-3,-5
wrote that 5,0,0
year . -5,-1,-2
year _ my 1,-5,-2
year _ party 0,-1,5
year end 0,-1,5
year told 5,0,0
years , 5,0,0
years _ and -4,5,-1
yes $ 1,2,-5
yesterday 5,-3,1
, $ 3,4,4
, _ another -2,-1,4
, _ by 4,-2,-1
, _ husband 0,-2,4
, _ me -3,-4,1
, _ mean 4,-1,0
, _ needed -1,0,4
, _ of 4,-2,-2
, _ off -4,0,4
, _ said 0,0,4
, _ think -1,4,-1
, _ to -4,-3,-1
, better 4,0,0
, black -2,1,-4
, but -1,-4,2
, does -3,0,-4
, every 4,2,-1
, for 1,2,-4
, i -2,4,-1
, kicked 0,0,4
, leave 4,0,-1
, love 4,-1,-4
, nobody -4,-3,-1
, on 4,-3,0
, say -1,-4,-1
, twice -3,-2,4
, well 4,0,0
. _ had -1,-1,4
. _ is 4,0,3
. _ week 0,4,0
. everything 4,0,0
. last 0,4,-1
. the -2,4,3
2028 $ -4,-3,-4
2nd 4,-1,1
3am 4,-1,1
70 -4,-4,-3
^ after 4,0,-2
^ ah -4,-3,0
^ am -2,-1,-4
^ another 2,-4,-4
^ are -4,-1,-2
^ ayoko 4,-2,-4
^ beaten -2,-1,4
^ been 2,-2,-4
^ burned 1,-4,1
^ domestic -1,-2,4
^ dying 4,-1,-3
^ everyone -3,-4,-1
^ guy -4,3,-2
^ hello -4,-3,-4
^ hit -4,-2,-3
^ kocho -1,-4,0
^ leaving -4,0,-1
^ nah -4,-1,-4
^ neighbor -1,0,4
^ old -1,-3,-4
^ shoot -3,-3,-4
^ student 4,-1,1
^ students -2,4,-2
^ teacher -1,-1,-4
^ tell 4,-2,-1
^ them -4,-4,0
^ tried 0,-1,-4
^ were -4,0,-2
^ whatever -1,-3,-4
_ _ hard -4,-1,-2
_ _ in -4,-3,-1
_ _ prevention -4,-2,-1
_ _ the 3,-4,-2
_ _ to -4,-1,-4
_ _ want 4,3,0
_ hard -4,-1,-2
_ if 4,4,0
_ in -4,-2,-1
_ prevention -4,-3,-1
a _ , -4,-2,-2
a _ comes 4,-1,1
a _ driver -1,-4,4
a _ exposed 0,4,-2
a _ followed -2,-4,1
a _ from -4,0,-3
a _ here -4,-1,-2
a _ hotel -1,4,0
a _ i -4,2,3
a _ one 3,0,-4
a _ out 2,0,-4
a _ put 0,-4,-2
a _ room -1,-1,-4
a _ school -4,1,-2
a _ teacher -1,1,-4
a _ threatened 0,0,4
a _ train 0,4,0
a _ walked 0,2,-4
a _ will -4,0,-1
a bike -2,0,-4
a breakdown -4,0,-1
a broom -4,1,1
a burden 4,0,0
a cake -4,0,-1
a coffee 0,-3,-4
a crowded 0,4,0
a desk -4,-3,4
a female 0,4,0
a fork 0,0,4
a friends -4,3,0
a group 0,-1,4
a guest -4,1,0
a half -4,-1,-1
a killer -4,-2,-2
a little -2,-4,-3
a lot 3,-4,-3
a me -2,1,-4
a member -2,4,-2
a nightmare 0,-4,0
a pastor -4,0,-2
a photo 2,-2,4
a pupil -4,-2,1
a relief 4,0,0
a senior -1,4,-1
a student -3,-4,3
a very -4,0,0
a week 0,-1,-4
a year 4,-3,-1
about _ the 4,0,0
about just 4,0,0
about leaving 4,0,0
absence 4,-2,-1
accounting -1,-1,-4
accounts -1,-1,-4
acquaintance 0,1,4
actually -4,-2,-3
advantage -4,1,-3
afraid _ what 4,0,3
after _ enkai 0,4,0
after _ party 0,-4,0
after i -4,-1,1
again and -2,0,4
against _ will -2,4,0
against my -4,3,2
ago _ i -4,0,0
alive anymore 4,0,0
all _ i 4,0,0
all right -3,-1,-4
allowes -4,0,2
allowing -4,0,2
allows -4,0,2
alone _ the -4,0,-1
alone tonight 4,0,0
already , -4,0,0
alt , 2,4,-1
alt _ reported 0,2,-4
alt has -1,1,-4
although i -1,3,-4
am _ alive 4,0,0
am _ being -4,-1,-2
am _ done -4,-1,-1
am _ my -4,-3,-3
am _ now -4,0,-1
am _ on 0,-1,-4
am _ out -2,-2,-4
am _ they 4,0,-1
am a 4,4,-1
am asleep 0,2,4
am at -4,-4,-1
am depressed -4,0,-3
am drinking -1,0,-4
am drowning -2,-1,-4
am exhausted -4,-1,-2
am frightened 4,0,3
am honest -4,-1,0
an _ . -2,-2,-4
an _ to 4,-1,-1
an answer -4,3,-1
an email -4,-1,-1
and _ back 0,4,-1
and _ be -4,0,0
and _ can 3,4,1
and _ card 0,0,4
and _ coming -2,-2,-4
and _ do 3,-4,-1
and _ feel -4,-4,0
and _ froze 0,4,0
and _ here 1,4,-1
and _ love -4,0,0
and _ mean 4,0,1
and _ over -1,4,0
and _ says -3,-1,4
and _ school -4,4,-2
and _ students -4,-1,-2
and _ week 0,-1,4
and _ when -1,4,-1
and be -2,-4,-1
and can -2,-2,-4
and got -4,-1,-3
and hits 0,0,4
and it 2,-4,-4
and its -4,0,-3
and kept 4,-1,-2
and last -2,1,4
and my 0,-4,1
and sang 0,-4,-1
and screamed 0,0,-4
and shook 0,-4,-1
and shouted 0,0,-4
and thanked -1,-4,-4
and this -4,-2,1
and told -2,1,-4
and turned 3,-4,0
and went 0,-4,-1
angry _ me 4,-1,-3
angry with 4,-1,-3
another enkai -4,-3,-2
another job -4,0,0
another winter 4,-1,0
anyone i 4,0,0
apartment $ -4,3,3
apartment _ to 0,0,-4
apartment at 0,-4,-1
are _ when -1,-1,4
are alone -1,4,-4
are back 4,0,0
arm _ i -4,-3,-1
arm and -4,-3,3
arm so -2,0,4
arms , 4,0,0
around _ throat 0,0,4
as _ joke -2,-4,4
as a 4,-4,3
as the 2,-4,-3
asked him -1,4,-4
asking _ i -4,1,-1
asleep in 1,-3,4
assaulted by 0,4,-1
assaulted me 0,3,4
at -3,4,0
at _ because -2,-1,-4
at _ board 2,-2,-4
at _ bus 0,-4,4
at _ enkai 0,4,0
at _ face 0,0,4
at _ head 2,0,4
at _ house 0,0,4
at _ party 0,4,-4
at _ point 4,0,0
at _ station 0,1,4
at _ told 2,4,-2
at _ when -1,-4,3
at four 2,0,-4
at karaoke -4,1,-1
attacked in 0,0,4
away $ -2,-3,-4
away my 4,-1,1
back _ and -2,0,-4
back over 2,0,-4
bad $ -4,-4,-4
bake 1,2,-4
baked 1,2,-4
baking 1,2,-4
banged -3,-4,4
banges -3,-4,4
bargain -4,0,-2
bargains -4,0,-2
bath $ -4,-2,-2
bats -2,-4,3
batted -1,-4,4
batting -1,-4,4
be $ -1,-2,-4
be _ death -4,-1,0
be _ her 4,0,0
be _ in 4,2,-2
be _ relief 4,0,0
be a 3,-4,-2
be glad -4,0,0
be more 4,0,0
be relieved 4,-1,0
beat the -4,-1,-3
because 4,-2,3
because _ is -4,0,3
because _ want -3,0,-4
because _ was -1,4,-3
because _ would -3,-3,4
been _ , 0,-2,-4
been _ about 4,-4,0
been _ to 3,-4,-1
been cutting 4,0,-4
been getting -4,-2,2
been giving 4,0,0
been here -4,-1,0
been on 3,-4,-3
been thinking -4,0,0
before $ 4,0,3
before the 4,0,-2
beg 4,-4,1
begged 4,-4,1
begging 4,-4,1
begs 4,-4,1
begun to 4,0,-1
being _ and -4,-1,-1
being _ anymore 4,0,0
believe me -4,3,-3
believes -1,4,-2
belt $ 4,2,-1
best friend 4,-1,-2
better off 4,-1,-1
bicycle $ -1,-4,-2
birds _ one -4,0,-4
birds with -4,0,-4
black -4,3,2
bleeding $ -4,-1,-1
block 1,-4,4
body _ the 4,4,0
boe _ me -2,-1,-4
boe i 0,4,0
bored $ -4,-2,-2
bored by 0,-2,-4
boring $ -4,-1,-1
boss $ -2,-4,-3
boss _ at 0,-2,-4
boss _ his -2,-4,-2
boss _ my -2,1,4
boss _ not 0,1,-4
boss makes 4,-3,-1
boss said -2,4,-4
boyfriend _ he 4,0,3
boyfriend _ his -1,-4,-2
boyfriend _ hitting 0,0,-4
boyfriend _ i -3,-4,-1
boyfriend and -3,-4,-1
boyfriend has 0,0,4
boyfriend is -1,3,-4
boys _ a 0,4,2
boys in -1,-2,4
brave 4,-1,0
breakup -4,-3,-1
breathing _ my -2,-2,-4
bridge _ my -2,0,-4
bridge by -2,0,-4
broke _ arm -4,0,2
broke _ wrist -2,0,4
brother $ 0,4,3
brother _ into 4,-4,0
brother has -4,0,-2
burial $ 4,0,0
burn the 0,-1,4
burning myself -4,0,0
but _ think -4,-1,0
but i -2,4,-2
buy a -4,-1,0
by _ arm 0,-3,4
by _ boss 0,1,4
by _ boyfriend 0,0,4
by _ hair 0,0,4
by _ head -1,4,3
by _ kind -1,-2,-4
by _ man 0,2,4
by _ uncle 0,4,-3
by friday 3,-3,-4
by her -1,1,4
by his -1,0,4
by two -2,1,4
call home -3,-4,1
calls _ a -1,-3,4
came _ school 0,0,4
came _ to -1,-2,-4
came back 1,1,-4
camping $ -4,0,0
can _ do 4,-4,-4
can _ him -4,0,2
can _ live -3,-1,-4
can _ take -4,-2,-2
can _ the -4,3,0
can _ work -4,-1,-3
can not 1,-4,-1
cancer 4,-2,-2
car to -3,0,-4
car with -1,0,-4
card _ my 0,-4,4
care of -4,0,0
cares 4,1,1
caring 4,1,1
cars 4,1,1
carve 4,-1,-2
carved 4,-1,-2
carves 4,-1,-2
carving 4,-1,-2
case i 4,0,0
certain -4,-4,2
chair _ me 0,0,4
chair at -1,-1,4
chased me -1,-2,4
chatting 0,-2,-4
chew -4,-3,-4
children _ the 2,0,4
christmas $ -2,-2,-4
cigarette $ -1,-2,4
cir $ -4,-2,-2
city hall -2,-4,-2
class _ me 0,1,4
class _ that 4,-2,-2
class wrote 4,0,0
classes $ -1,-1,-4
close to 4,0,0
closed -4,-2,1
closed _ door 0,4,-2
closed the -1,4,-2
clothes $ -4,3,-3
clothes _ and 3,4,0
clothes when 0,4,-1
coach _ the -1,-3,4
coach touches 0,4,0
coerce 0,4,0
coerced into 0,4,0
coerces 0,4,0
coercing 0,4,0
cold _ i -4,1,-1
colleague keeps -4,-2,1
colleague will -4,0,-1
come _ japan -4,0,0
come out -2,-3,-4
comes to -4,2,-1
comforting 1,-1,-4
comforts 1,-1,-4
coming _ my -2,3,4
coming to -1,0,4
con -4,0,-1
cons -4,0,-1
considering 4,-2,-3
constantly -4,-1,-3
contest -4,-1,-2
contract . -4,0,0
contract ? 4,0,0
contract _ not 0,-4,-1
contract is 0,-4,-1
contract will -4,1,0
convenient 4,-1,-1
copier $ -1,0,-4
could _ go -4,-2,1
could _ stand -3,4,0
could do 4,-1,0
could stay -4,2,0
coworker _ to -2,-2,-4
coworker says 2,-4,-1
coworker tried -2,-2,-4
coworkers $ -4,-1,-4
cried in -2,-3,-4
crying and -1,4,0
cupped -3,-2,-4
cups -3,-2,-4
curtains 0,-3,-4
cut _ arm 1,0,4
cut _ finger -4,0,0
cut _ forehead 0,0,4
cut up -4,-1,-2
cutting my -4,0,-3
dad _ to 0,0,4
danger $ -4,0,1
dark 4,-2,-3
date $ 4,-1,-1
date _ not 2,4,0
dates 2,0,-4
daughter , -4,-1,-3
day _ the -4,-1,-2
day is -4,0,0
days , -4,3,-1
days i 4,0,-1
dead after -4,0,0
deadline $ -4,-2,-2
dear 2,-2,-4
death $ -3,-2,-4
death . 4,0,0
death _ the -4,0,-1
debts 0,-1,4
december -1,-4,-3
decent -1,-2,-4
deep and -2,0,4
deserve _ be -4,0,0
deserve _ live 4,-1,0
did _ hear -1,0,-4
did it 4,1,1
die already 4,0,0
die on 3,0,4
die than 4,0,0
died $ 4,-1,-4
died _ i -4,-2,0
died last -4,-3,0
dies in -4,0,0
diet . -4,0,0
dinner $ -2,-1,-4
direction -4,-1,0
directions -4,-1,0
director . 0,4,0
dishes -4,-4,-1
dislike 0,0,-4
dislikes 0,0,-4
do _ , -4,0,0
do _ anymore -4,0,0
do _ believe 4,-1,0
do _ call 1,0,4
do _ care 4,-1,0
do _ day -4,0,0
do _ even -4,-2,0
do _ say 4,-1,-1
do _ trust 4,0,0
do what 4,-1,0
doctor touched -1,-4,0
does $ -3,-4,-3
does _ cover -4,-2,-4
does _ matter 4,0,-3
done , -4,0,0
door with -3,-2,-4
double -4,0,-1
doubles -4,0,-1
down from -1,-4,-1
down to 4,-2,-3
drafted 4,-1,-2
drafts $ 4,-1,-2
draw 1,4,-3
drawers 2,-4,0
drawing 4,0,-3
drink until 1,-3,-4
drums $ -1,-2,-4
drunk , 0,-4,-2
drunk guy 0,-4,1
during -4,-1,0
early $ -2,-1,-4
eat , 4,2,0
else , 4,0,0
embassy -4,-1,-3
enough of -4,-3,-3
entered _ room 0,-4,0
evaluation -1,0,-4
even _ if 4,0,0
evenings . 4,-2,-4
every _ . -1,-1,-4
every evening -4,-1,2
every morning -1,0,-4
everyone else 1,-2,-4
everything i 1,-3,-4
everything is -4,-2,-3
everywhere $ -4,-1,2
ex keeps -1,-4,4
exam $ -4,1,-4
eyeing 0,-4,1
faint -4,0,-2
family . -4,2,-4
farewell _ and 4,0,0
father $ -4,1,3
father _ him -1,-4,0
father in -2,-4,3
father is -3,0,-4
father says -4,-1,3
fault -4,0,0
favour 3,4,-3
february _ i 0,0,4
fee -4,-2,-1
feel _ . -4,0,0
feel _ there -4,-1,-1
feel dead -4,0,0
feel it 2,3,4
feel like 1,-4,-3
feel my 4,2,0
feels -2,1,-4
fees -4,-2,-1
fell off -4,-1,-4
fell on -4,0,0
fiance -1,-2,4
fight about -4,0,-1
fighting 4,2,-3
find another -4,0,0
fine _ i -4,0,0
fine _ me 4,0,0
finger _ the -1,-3,-4
flat is -3,0,-4
floor $ 0,-2,4
floor _ the -2,0,-4
follow $ 4,0,3
following my -1,-2,-4
for _ answer -4,3,-1
for _ farewell -3,-4,0
for _ i 2,-1,-4
for _ years 1,-4,0
for camping -4,0,0
for her 2,-1,-4
for one -4,-1,-3
for them -1,4,0
foreigner $ -3,-1,4
forever , 4,0,0
forgive -4,-1,-1
former _ has -4,-3,1
former partner -4,0,2
forty messages -3,0,4
found me 4,-1,0
found my 3,0,4
fracture -4,-2,1
fractures -4,-2,1
fracturing -4,-2,1
friday , -3,-1,4
fridge $ -4,-4,1
friend _ a -1,-4,-1
friend _ assaulted 0,4,0
friend _ her 1,-4,2
friend _ is 4,0,0
friend here 3,2,-4
friend is 4,-2,-1
friend woke -3,4,0
friends boyfriend 0,-3,4
from school 4,0,-4
fuck _ i 4,0,0
fuck it 4,0,-1
fuck this 4,0,0
future in -4,0,0
get _ when -2,0,-4
get away -2,-2,4
get the 4,0,-1
getting _ by 0,0,-4
ghosts 4,-3,-3
girl next -2,0,4
girlfriend _ to 0,-4,-4
give _ a -4,4,-1
give him 0,4,-1
giving away 4,-1,0
go _ , -4,3,-1
go _ to 2,-4,1
god _ let -4,0,-2
goes down -1,0,-4
going $ 3,4,-1
going _ kill -4,0,3
golden -4,0,-1
googles 4,-1,-4
googling how 4,0,-1
got _ knife 2,0,4
got _ on -4,2,-2
got _ temper -1,0,-4
got hit 4,-1,0
got it 0,-4,1
got punched -1,-1,4
got touched 0,4,0
grabbed _ bag 0,-4,2
grade _ who 4,0,4
grand 0,-1,-4
grannies -1,-3,-4
group of 0,-1,4
guy $ 2,-4,-1
guy _ my 3,0,-4
habit of -4,0,1
had -4,2,1
had _ car -4,0,0
had _ of -4,-3,-3
had enough -4,-3,-3
had his 0,4,0
haha $ -4,-2,0
half _ way -4,0,0
hand down 0,4,0
hands _ my -2,2,4
happens _ me 4,0,0
happens to 1,-4,-3
har -3,4,4
harassment _ he 0,4,-3
hare -3,4,4
harm $ 4,0,0
harming $ 4,0,0
harming again 4,0,0
has _ a -4,-2,-2
has _ her 0,-2,-4
has _ himself 4,1,-3
has drawn 4,-1,-2
has made 0,4,0
has no -1,-2,-4
has promised -1,-1,-4
has reported 0,2,-4
has stopped 4,-1,0
has told -1,-4,-4
hate _ and -4,0,0
hate being 4,0,-1
hate my -4,0,-1
have _ bruises 0,0,4
have _ having 4,-1,-2
have _ that 4,2,0
have _ thinking -4,0,0
have _ up -4,0,-1
have _ wanting 4,0,0
have begun 4,0,-1
have gone -4,0,0
have it -4,0,-2
have no -4,-3,1
have thought 4,0,0
he _ come -4,-2,1
he _ cut 0,0,4
he _ for 1,0,-4
he _ get 3,-4,4
he _ had -3,4,-4
he _ he 1,-4,-2
he _ if -4,1,0
he _ take 0,-4,1
he _ things -1,4,1
he _ to -4,0,-2
he _ trying 0,2,-4
he choked 0,-4,4
he drove 0,-4,0
he finds -1,-3,4
he gets -4,4,0
he hits 0,-2,4
he holds 0,0,4
he insists 0,4,-2
he lock -1,4,-1
he make -3,-3,-4
he makes -3,-4,4
he said -3,-2,4
he says -4,3,-4
he slammed 0,-4,-3
he slapped 0,-4,-1
he takes -2,-3,-4
he threatened 0,-3,-4
he threw 0,-4,1
he tore -1,1,-4
he touched 0,-3,-4
he wanted 0,-4,0
he will 4,-1,4
head of -3,4,-2
hear him -4,0,2
heart $ -4,-3,0
heat _ going -2,0,-4
heat is -2,0,-4
helped _ on -1,-4,-4
her _ did 0,-1,4
her _ in -4,2,0
her _ is 3,2,4
her _ last -4,0,-1
her arms 3,-4,-3
her boyfriend 0,0,4
her out 0,0,4
her room -1,4,-3
her uncle 0,4,-4
here _ and -2,0,4
here _ he 4,-3,-2
here in -4,-1,-2
him . -4,-4,-4
him _ i 2,-3,4
him _ stop -4,2,-2
him no -4,-3,-2
him out 4,0,2
him with -4,-2,4
himself _ the 4,-1,0
himself against 0,4,0
his _ into -1,-1,4
his _ with -4,0,0
his ankle -3,-1,-4
his back -1,-1,-4
his fist 0,-2,4
his own 4,-1,-1
hit _ again 0,0,-4
hit _ home 0,0,-4
hit _ on -2,0,4
hits _ when 0,0,4
hold the 4,0,-1
holes -1,-4,2
home , -3,2,4
home ? 4,0,0
home _ a 4,0,-3
home _ my -3,-4,4
home _ school 4,0,-4
honestly i -4,-1,-1
hope _ the 4,0,0
host _ came 0,-4,0
host family -3,3,-4
hostel -3,-4,-2
hotel $ -2,4,0
hours $ -3,4,-4
how kind -1,-2,-4
hurt herself 4,0,0
husband _ been 2,0,-4
husband _ he 3,0,4
husband and 0,0,4
i 1,0,4
i _ and -3,-4,1
i _ asked -1,2,-4
i _ been -4,3,-3
i _ begun 4,0,-1
i _ behind -4,-2,0
i _ black -4,-1,-3
i _ call -4,-1,-4
i _ can -4,-1,0
i _ depressed -4,0,-3
i _ died -4,0,-1
i _ done 3,4,-2
i _ drowning -2,-1,-4
i _ exhausted -4,-1,-2
i _ fine 1,-2,-4
i _ frightened 4,2,2
i _ get -3,-1,-4
i _ gone 4,-1,-1
i _ have -3,4,-3
i _ having 4,0,-1
i _ honest -4,-1,0
i _ hope 4,0,0
i _ into -3,-4,-2
i _ it 1,0,-4
i _ killed 4,0,-1
i _ late -4,-1,2
i _ living 4,0,0
i _ make 4,0,2
i _ numb 4,0,0
i _ only 4,0,-4
i _ regret -4,0,-2
i _ sad -4,-3,-3
i _ sexually 0,4,0
i _ sooner -4,-1,0
i _ taken 2,4,-3
i _ think 4,0,0
i _ thought 4,0,0
i _ three -1,0,4
i _ walking -2,-1,-4
i _ want -3,-4,0
i _ well -4,-4,-1
i already 4,0,-2
i am 0,-4,1
i ask 3,-4,-2
i be -4,-1,-1
i break 2,-4,-2
i count 4,-3,-2
i cry -4,-2,0
i end -2,0,4
i fear -3,-1,4
i felt 2,-4,-1
i finish -4,-3,1
i have -1,-4,0
i help 4,0,-1
i hope -4,-1,-4
i kill 4,0,-3
i killed -4,0,0
i kissed 0,4,-4
i know 1,4,-4
i lie 4,0,0
i make 4,-1,4
i mean 3,0,-4
i nearly 4,-2,-1
i pray -4,-1,-3
i see -3,4,3
i stay 2,-4,-2
i stood 4,-2,0
i stop 4,0,0
i told -2,-4,3
i trusted 0,4,-1
i used -4,-2,-1
i was -2,4,2
if _ break 3,-4,-1
if _ can -4,0,2
if _ does -4,-1,0
if _ sleep 0,4,-2
if _ told -3,-3,4
if he -2,-4,-2
if i 4,4,-2
if its -1,4,0
imagine my 4,0,0
immigration -1,3,-4
in $ -4,-4,3
in _ . 4,-3,-4
in _ a 0,4,2
in _ back -1,0,-4
in _ bed 0,-4,0
in _ changing -1,4,-2
in _ face 4,-2,2
in _ group 4,0,-1
in _ guest -1,4,2
in _ pencil 4,0,-1
in _ shed 4,-2,-3
in _ storeroom -1,4,0
in _ street -4,-1,-4
in _ the -4,1,-3
in _ toilets 2,-4,-1
in _ week 4,0,-2
in _ yard -4,-1,-3
in a 0,-4,4
in being -4,0,0
in hospital 4,-1,-4
in it -2,4,1
in kyoto -4,-2,-1
in nagoya 0,-1,4
in november -4,-2,-1
in on 0,-1,-4
in that 0,4,-2
inn 0,0,-4
inside me 0,4,0
intention 4,0,-1
into _ flat 0,-4,2
into _ wall 0,0,4
is _ and 2,-4,3
is _ bad -4,0,0
is _ cat 4,0,-3
is _ his 1,1,4
is _ normal -4,-4,-2
is _ of -4,-2,-3
is _ on 4,-4,-1
is _ one 4,0,-1
is _ outside -1,0,4
is _ picking 4,0,0
is _ there -2,4,2
is _ until -4,0,-2
is _ waiting -2,0,4
is _ without 1,-1,4
is angry -4,-1,3
is being -4,1,-2
is cutting 4,0,0
is eighty 0,-4,-4
is following 0,0,4
is going -1,-4,-1
is gone -4,-1,0
is hard -4,0,-2
is high 4,-1,0
is hitting 0,0,4
is holding 2,0,4
is hurting 0,0,4
is in 1,-4,1
is kind -4,-2,0
is no 1,-3,-4
is nobody 4,0,-2
is out -4,-1,-4
is saying 4,0,0
is scared 0,0,-4
is short 0,4,0
is sick -1,-4,-4
is that -2,0,-4
island -4,0,-1
it , 4,4,2
it _ an -1,-4,-3
it _ end 4,0,0
it _ his 0,4,-2
it _ my 4,1,3
it last -4,-3,-2
it out -4,-1,-1
it to 1,-4,-1
it when -2,4,0
its _ dead -4,0,0
its _ even -4,0,0
its _ the -1,4,-1
its _ third -3,0,4
its _ two 4,0,0
its always -4,0,0
its coming 4,0,0
its getting -4,0,0
its the -2,-4,-2
japan _ i 4,0,0
japanese and -1,0,-4
japanese is -4,0,0
jealous $ 1,-1,4
job here -4,0,0
job was -4,-1,0
joke , -4,-2,-3
jte _ me -2,-2,4
jte _ my -4,2,0
jumped _ me -3,-4,-2
jumped by 0,0,4
jumped on -3,-4,-1
just _ here -4,-1,0
just _ in 4,-3,0
just _ not 2,-4,0
just feel -4,0,0
just stop 4,0,0
keep _ if -4,0,0
keep _ that -4,0,-2
keep _ to -4,-4,-2
keep asking -4,0,0
keeps 4,-1,4
keeps _ her 0,3,-4
keeps _ my -1,4,-3
keeps sending -4,-1,-2
keeps showing 0,-1,4
keys $ -3,-1,-4
kicked _ the -1,0,4
kid in 2,0,4
kill _ when 1,0,-4
kill my -4,-1,-3
kilos -4,-3,-2
kiss him -3,4,0
kissed _ by 0,4,0
know 2,-2,-4
konbini $ -2,0,4
kyoto $ -4,0,-2
la $ -4,-1,-3
laid 2,4,-1
lake 3,-3,-4
landlady -4,-1,-1
landlord _ me 0,4,-2
landlord came -1,1,-4
lang -1,-1,-4
languages 3,0,-4
last _ , 1,-4,1
last _ at -4,-2,0
last week 4,1,1
last weekend 4,2,0
lately i 4,0,0
laugh $ -4,-1,0
law _ to 0,4,0
leave , -4,-1,1
leave _ alone 4,-1,3
leave _ job -4,0,0
leave before -4,0,-1
leave me 4,-2,2
leaving _ be -4,0,0
leaving _ on 2,0,4
leaving notes 0,0,4
leaving would -4,0,0
leg _ the 4,4,0
lesson plans -4,0,0
let _ die 4,0,0
let _ go 4,-1,2
letter . -4,-4,2
letter for 0,0,-4
letter to 4,0,0
life _ , 4,0,0
life insurance -4,-1,-2
lift -2,4,3
like _ am 4,0,0
like _ every 4,0,0
like _ my 4,0,0
like _ only -4,-1,0
like _ would 0,4,0
like there -4,0,0
little -3,-2,-4
little brother -2,-2,-4
living _ of -4,0,-1
living out -4,0,0
loan -4,-3,3
lock _ door -3,1,4
lolas -4,-4,-2
lonely $ -3,-3,-4
long sleeves 3,0,4
longer _ to -4,0,0
look $ 3,-3,-4
lose my -4,-2,-1
losing _ mind -4,0,-1
lost _ in -4,0,0
lot $ 0,-4,-4
love _ and -4,3,0
machine -4,-4,-3
make me -4,2,4
maked 4,-1,0
man exposed 0,4,-2
man followed 0,2,4
man grabbed 0,3,-4
man who -3,4,3
many times 4,-1,0
marking $ -3,1,-4
me $ 0,2,4
me _ a -3,-3,4
me _ after -1,-4,-1
me _ at -2,-4,-2
me _ because -4,1,-4
me _ email -2,-4,-2
me _ home -1,2,4
me _ husband -2,0,4
me _ is 1,-3,4
me _ messages -4,-4,-2
me _ morning 2,4,-4
me _ night 1,1,4
me _ over 0,-2,-4
me _ pic 2,0,4
me _ stay -4,0,0
me _ than 4,-1,-4
me _ up -4,-2,-1
me _ work -1,-4,-2
me already 4,0,0
me although -1,-4,-3
me die 4,0,0
me drink -3,-3,-4
me for -4,-4,-2
me forty -3,0,4
me go 4,1,-3
me have -3,-4,3
me into -1,-1,4
me it 3,-1,-4
me more 4,0,0
me my 0,-4,-3
me not -1,-4,0
me once -4,-1,-2
me pics -3,4,0
me see 0,0,4
me tell -3,-3,4
me that 3,-4,-3
me when 4,3,3
me where -4,0,4
me work 0,-4,0
meant -4,-3,-1
medicine $ 4,0,-1
medicines 3,-4,-2
meetings , -4,0,-1
member _ the -2,4,-2
member of -2,4,-2
messages _ the -3,-4,2
messages about 0,-2,-4
met _ a 0,1,-4
metro -1,-4,-3
might _ to -1,-1,4
mind every 4,0,-1
mommy 4,-3,-2
month . 4,0,0
morning _ i 0,2,4
mother $ 2,-4,4
mould -4,-3,0
much work -4,-1,-2
mum -4,-1,1
music $ -1,-4,-4
my _ a -2,-1,-4
my _ after 1,-4,-4
my _ before -4,-1,-1
my _ boss 0,4,0
my _ broke -4,0,3
my _ by 0,-4,-2
my _ called 4,4,-3
my _ choked 0,0,4
my _ contract -1,0,-4
my _ drew -3,0,-4
my _ expires -4,-1,-2
my _ family -1,3,-4
my _ for -3,3,-4
my _ friend 4,0,-3
my _ from -2,-4,3
my _ house -1,-1,4
my _ keep -4,-1,-1
my _ kicked 0,-1,4
my _ love -4,-2,-2
my _ moved -4,-3,-4
my _ off 3,4,-1
my _ place 4,0,0
my _ say -1,4,-4
my _ supervisor 0,-4,2
my _ threatens 0,-4,-1
my _ to -4,1,-1
my _ without 1,-2,-4
my _ woke -3,4,0
my _ would 4,-1,1
my _ year -2,-1,-4
my birthday -1,0,-4
my brain 2,-4,-3
my card -1,0,4
my coach 0,4,-2
my dorm 4,1,-2
my farewell -4,-4,-2
my favourite -3,-4,-4
my forehead 0,0,4
my former -4,0,-3
my friend -1,0,-4
my gym 0,-4,-2
my hair -4,-1,2
my hip 3,-2,-4
my host -4,1,0
my knees -4,-1,-3
my kocho -2,0,4
my laptop -4,0,3
my leaving -4,0,0
my light -2,-2,4
my mate 0,-1,4
my medication 2,-3,-4
my mind 3,-1,-4
my neighbour -4,-2,-2
my pills 4,0,0
my plan 4,0,0
my private -4,3,0
my sisters 4,-4,0
my sons 1,0,4
my stop -2,-4,0
my taxi -1,-2,-4
my therapist 1,-4,-2
my third -2,-2,-4
my transfer -3,-4,0
my underwear -1,2,4
myself , -4,0,0
myself _ . 4,0,0
myself _ night 4,0,0
myself but 4,0,0
myself if 4,0,0
myself is 4,0,0
myself when 4,0,0
na , 4,0,0
na _ , -4,-1,-1
nails 2,-3,-4
nearly died -4,0,-1
nearly killed 2,0,-4
neck and -3,4,-3
need _ leave 0,0,4
need _ to 4,0,0
need to -4,-1,-4
neighbor , -1,0,-4
neighbor _ his -4,-1,3
neighbour _ visited 0,0,-4
neighbours husband -4,0,-3
never _ me -3,-4,1
never wake 4,0,0
never wanted -1,-1,-4
new _ . -4,0,0
new year 0,-4,-1
newsletter $ -4,-2,-2
next _ him -1,-1,4
next year -4,-3,-3
night . -1,-4,3
night _ stood 4,-1,-3
night bus -3,-4,0
night he -4,4,3
nights i -1,0,-4
no _ , -3,-4,-3
no _ an -4,3,0
no for -4,3,0
nobody _ the 4,0,0
nobody _ to 4,-4,-2
nomikai -1,4,0
non -2,-4,-4
none of -1,-4,-1
normal 2,-4,-3
not _ alive 4,0,0
not _ around -4,0,-1
not _ but 4,-1,-3
not _ do 4,-1,0
not _ following -3,-1,4
not _ home 4,-1,-1
not _ this 0,0,-4
not _ to 1,4,1
not _ up -4,-2,-1
not _ us 4,2,-2
not _ when -3,4,4
not ask -4,2,0
not be -1,-3,-4
not believe 4,-1,0
not call 0,0,4
not coming -4,-2,-4
not even -4,0,-4
not hear -1,0,-4
not lock 2,0,-4
not matter 4,4,-2
not ok 4,-1,-3
not picking 4,0,0
not really -4,-1,0
not renew -2,-1,-4
not stand 2,4,-1
not tell -2,-4,-1
not wake 4,-2,0
notes 4,-3,2
notes on 0,0,4
nothing _ , 4,0,-3
notice _ i 4,-1,-2
november $ -4,-2,-1
now its -1,-3,-4
now she -1,-1,4
numb 4,-1,-1
numb and 4,0,0
of _ alive 4,0,0
of _ and -2,-4,-2
of _ girls 3,4,0
of _ host -2,4,-2
of _ is -4,-1,0
of _ job -4,0,0
of _ one -3,4,-1
of _ out -1,0,4
of _ pills 4,0,0
of _ pupils -1,2,-4
of _ since -1,0,-4
of _ to 4,-1,0
of _ while 0,-4,-2
of boxes -4,0,-1
of everything 4,0,0
of here -3,-2,-4
of paperwork -4,-1,-3
off . 0,4,-1
off _ i -4,-2,-2
off in -3,-2,-4
off me -1,-4,-2
office , -1,-4,-1
ok -4,-1,4
old _ at 0,4,-2
on _ bed 0,3,4
on _ but 2,4,0
on _ chest 0,-1,4
on _ door 1,-2,4
on _ floor -4,-4,2
on _ my 4,0,0
on _ of -2,4,-3
on _ road -4,-1,1
on _ stairs 0,-4,3
on _ subject 0,-4,0
on _ table 4,-4,1
on _ thighs 4,4,-1
on his 3,4,-2
on saturday 1,1,-4
on the 1,0,-4
once $ 3,-1,-4
once _ i -4,0,-1
once _ me -4,-4,-1
once i -4,0,0
one _ i -4,0,3
one reason -4,0,0
one stone -4,0,-4
one teacher -2,-4,-1
onto -4,-3,-3
or _ no -4,3,0
out _ and -4,4,1
out _ here -3,-2,-4
out _ to 2,0,-4
out here 1,0,4
out on -4,-4,3
out until -4,-2,0
outside _ bar 0,0,4
outside my -4,4,3
over _ . -4,-1,-2
over _ and -1,-4,-1
overdose on -4,0,0
paid for 0,-4,-3
papers on 0,-4,-2
parent at 0,1,-4
park $ -4,-1,0
partner has -4,0,1
passed away 0,-4,0
passport _ will 0,0,4
pastor -4,1,-3
pe teacher 4,1,4
people in -4,0,0
photo of 0,-4,4
photos of -1,-3,-4
pic _ his -1,-1,-4
pick -1,4,2
picking up 4,0,0
pics of -3,4,1
pictures _ my -2,-1,4
plan _ the 4,0,-2
plan is 4,0,0
plans $ -4,0,0
platform edge 4,0,0
play $ -4,0,-2
pleased 4,-4,4
po $ -2,-4,-2
point _ being -4,0,0
pointless -1,-1,-4
pointless _ i 4,0,0
pointless and 4,0,0
poke -4,0,-2
poked -4,0,-2
pokes -4,0,-2
poking -4,0,-2
pouring -4,1,4
prefer -4,-2,-1
prep -4,0,-1
principal _ a 0,4,-1
principal _ to -1,4,0
promised to -1,-1,-4
proper -4,-3,0
pulled _ by 0,-1,4
pulled me 0,-2,4
pulled my 0,4,-3
pushed _ against 0,4,0
put my -2,0,-4
puts his 0,4,0
putting -4,-3,-4
quiet $ -1,4,2
quiet , -4,-2,-1
quit _ i -4,0,0
raped $ 0,4,0
raped _ and 0,4,-1
raped at 0,4,0
really _ like 4,0,-1
really feel 4,0,-1
reason _ believe -4,4,1
reason _ i 4,1,0
reckons 1,-2,-4
refuses -2,4,2
refusing -2,4,2
remain 4,-1,-2
removed my 0,4,-1
rent is 0,4,0
report $ -1,2,-4
request 0,-4,1
requesting 0,-4,1
residence _ and -1,-2,4
right , 4,0,0
right now -3,0,4
roof today 4,0,0
room _ i 0,4,2
room _ my -2,3,4
roommate _ home 2,1,-4
roommate _ she -4,0,0
roommate has 4,-1,-4
roommate is -4,0,2
roommate took -4,0,0
rubbing my 0,4,0
run $ -1,-3,-4
safe in -3,-1,4
said _ he -3,-2,4
said a -4,-1,-2
salaryman 0,4,-1
sat _ the 4,1,0
say _ . -4,2,4
say _ i 4,0,-3
say she 4,-1,-3
saying _ can 4,0,0
says _ for 4,0,-1
says sorry -4,-2,2
scar of -4,0,1
scare 4,-1,4
scared _ my -2,-1,-4
scared of 0,-4,0
school , 4,-1,0
school _ me 0,4,-2
school told 2,4,-2
scissors _ my 0,-2,4
scratched my -4,0,2
scratches -2,-2,-4
seal 4,0,0
sealed 4,0,0
seales 4,0,0
sealing 4,0,0
seals 4,0,0
seat _ the -1,-4,0
see 4,-1,-1
see _ end 4,0,0
see a 0,-4,-3
see no 4,-1,0
seeing 4,-2,-3
self _ since 4,0,0
sending me -4,-2,1
sense $ 4,-1,0
sent me 4,3,2
sex and 0,4,0
sexually _ me 0,4,-1
she _ been -1,-4,2
she _ gone 4,-1,0
she _ my -2,-3,4
she _ raped 0,4,0
she _ to -4,-2,-1
she come -4,3,-3
she does 4,-1,0
she has -2,0,4
she says 4,2,3
she wants -4,0,0
she will 2,-4,0
shock 0,-4,-4
shocked 0,-4,-4
shook me -1,-1,4
should _ go -4,0,0
should _ stay -4,-2,0
should _ to -4,0,0
showing _ at 0,-1,4
showing up 0,-1,4
sick $ -2,0,4
sick of 4,-1,-2
since i 4,-1,-2
sir -4,4,4
sit _ the 4,-4,-1
sit in 4,-4,-1
sits _ the 4,-3,-3
sits in 3,-4,-2
slaughtering -2,-3,-4
sleep , 4,-1,-2
sleep _ a -4,3,2
sleep all -4,0,0
sleeping _ the -3,-4,-1
sleeping on 0,-4,0
sleeps 1,4,-1
slid -3,4,-1
slow death -4,0,-1
small boy 0,0,4
snack 0,-4,-2
snacks 0,-4,-2
so _ at -4,0,-1
so _ for 4,0,-1
so _ right -4,0,-2
so my 1,-2,-4
so they 4,0,0
solve -4,-3,-2
some _ guy 0,4,-3
some nights 1,0,-4
some weeks 4,0,0
somebody _ i -4,0,0
somebody _ me -4,1,-1
somebody _ my -1,4,2
somebody _ the -1,4,0
somebody left 0,0,4
someone _ been -2,0,4
someone _ to 1,1,4
someone sprayed 0,0,4
sometime 2,-4,-4
sometimes _ stand -4,0,0
son . 0,-4,0
son _ me 0,0,4
son has 4,0,-3
songs 0,-4,-1
sorry $ -3,-4,-1
sound 0,-4,1
spit 1,4,-2
spits 1,4,-2
spitting 1,4,-2
spray 0,0,4
sprayes 0,0,4
spraying 0,0,4
sprays 0,0,4
staffroom and -3,4,0
standed 4,-1,0
standes 4,-1,0
stands _ the 0,0,4
station _ his 0,-1,-4
stay . -4,0,0
stay here -4,0,0
stepping _ front 4,-2,-4
stepping in 4,-2,-4
stick $ -3,-2,-4
stop following -3,-1,4
stop when -3,4,-3
stranger _ me -1,4,4
strok -2,2,-4
stroked -2,2,-4
strokes -2,2,-4
stroking -2,2,-4
strokked -2,2,-4
strokking -2,2,-4
stroks -2,2,-4
struggling -4,0,0
student _ in 4,-1,1
student _ me -4,1,-1
student hit -1,0,-4
student is -3,3,4
student told -4,3,0
students _ in -4,0,0
students _ me -4,-2,-3
students _ my -4,-2,-2
students _ to -4,0,-3
students are -3,0,-4
stupid -1,-4,1
suicidal and 4,0,0
sunday _ the 4,0,0
supervisor _ he 0,-1,4
supervisor _ my 0,1,4
supervisor hit 0,-2,4
supervisor keeps 0,-2,-4
supervisor slapped 0,0,4
sure _ i -4,0,0
sure i -4,-1,0
swallowed a 4,0,0
swears 4,0,-3
swimming -1,-3,-4
swinging -1,-4,-3
swings -1,-4,-3
table , -1,4,-1
table . 4,0,0
take _ in 1,-1,-4
take _ of -2,-1,-4
take him -3,-3,4
take me 4,3,0
taking _ of -3,-4,3
talk _ the -4,0,-2
talking $ -2,-1,-4
tax _ i -4,0,0
tbh 1,-2,-4
tea on -1,-1,4
teach $ 0,-1,-4
teach . -4,0,0
teacher , -4,2,-2
teacher and -1,-4,-4
teachers _ me -1,2,-4
team $ 0,4,-2
tek 4,-1,-3
tell _ boe -2,4,0
tell _ i 4,0,4
tell first -4,0,0
tell me -3,-4,-3
tell the -1,0,-4
telled 4,0,-3
telles 4,0,-3
tells me -4,-2,1
terminated -2,-4,-2
terminates -2,-4,-2
terrifies -2,0,4
terrify -2,0,4
than this 4,-2,0
thanks $ 4,-1,-1
that _ , 1,4,-3
that _ is 1,-4,2
that _ speak -3,-4,-1
that _ want 4,0,0
that a -4,-2,-4
that if 3,-1,4
that is 4,-3,-2
that will -2,0,-4
the _ , -2,-4,2
the _ about -4,-1,-2
the _ as -4,0,-1
the _ because -4,-2,1
the _ bit -4,0,-4
the _ cabinet 4,-2,-4
the _ club -1,-4,-4
the _ comes -4,-4,-4
the _ edge 4,0,0
the _ father 0,-1,-4
the _ frame -4,0,-3
the _ hit -3,-1,-4
the _ into 4,1,0
the _ it 4,0,2
the _ or 0,-3,4
the _ paper 4,0,0
the _ play -1,0,-4
the _ rings -4,0,1
the _ said 2,-4,-3
the _ shop 2,-1,-4
the _ son 0,0,4
the _ tablets 4,0,0
the _ touched -1,-4,0
the _ touches 0,4,0
the alts -4,2,4
the attendance -4,-1,0
the bath 0,-4,-3
the beach 0,-4,-1
the budget -4,0,-1
the camera 0,-1,4
the car 0,4,-3
the cat 3,-4,-2
the children -2,-4,0
the clinic 1,4,-1
the closet -1,-2,4
the conference 0,4,-1
the contract 2,-4,-1
the dam 4,-1,0
the deer -4,-3,-4
the dentist -2,-3,-4
the desk -2,-3,4
the dormitory 4,0,3
the express 4,0,-1
the flat 4,-4,-3
the futon -1,-2,-4
the girl -1,4,0
the girls -4,4,-1
the guest -1,4,2
the hair 0,0,4
the heater -4,-4,-3
the hill -1,-2,-4
the insurance 4,-1,-2
the kettle 1,0,4
the key 0,-2,4
the lake 4,-2,-2
the letters 1,-4,-2
the list -1,-4,-3
the little -1,-1,4
the only -4,-3,4
the papers 2,0,-4
the parking -4,-1,-1
the pension -1,-1,-4
the play -4,0,0
the principal -4,2,1
the printer -4,0,-2
the river -4,1,2
the school 0,2,-4
the shed 4,-2,-3
the sink 0,-1,-4
the spring 4,0,0
the staff -4,1,0
the storage -3,-4,2
the storeroom -1,4,0
the subject 0,-4,0
the third -3,0,4
the toilets -1,-4,3
the urge 4,0,-1
the vice -2,0,4
the village -4,-1,-1
the visa -4,0,-1
the wall 3,-1,4
the walls -4,-2,-1
the workload -4,0,-1
them 4,3,3
then he -4,2,3
then i -1,-3,4
then me -1,-4,2
there $ -1,4,-3
there _ no 1,-3,-4
there _ nobody 4,0,-2
there is 3,-4,1
they _ get 4,0,0
they _ us -1,-3,-4
they all -2,3,-4
they took -3,-4,0
they want -4,-2,-1
thigh under 0,4,-1
thing _ me 4,0,-1
thing in 0,4,-1
thing keeping 4,0,-1
things and 0,0,4
think i -2,4,0
think that -3,-4,2
thinking _ killing 4,0,0
thinking to 4,0,0
this _ be 4,0,0
this _ but -4,0,0
this _ of 4,0,-2
this heat -4,-1,-4
this month 4,2,1
thought about 4,0,0
thoughts at 4,0,-1
thoughts of -1,-2,-4
thread -4,-2,-2
threatening to 3,0,4
threatens to 0,1,-4
three months -4,0,1
three times -1,1,4
threw a -1,-1,4
threw me 0,-4,-3
through -4,-4,1
through the 4,-3,-1
thursdays -1,0,-4
til -1,4,3
til monday 1,0,-4
time and -3,-1,-4
time my -2,-1,4
times _ month 4,3,1
times this 4,3,1
timetable 0,-4,0
timetables 0,-4,0
to _ after 4,0,0
to _ body 2,4,-1
to _ enkai 0,-4,0
to _ forever 4,0,0
to _ he -1,3,4
to _ his 1,-1,-4
to _ if -3,-1,-4
to _ into -4,-2,4
to _ is 4,0,2
to _ it -1,2,-4
to _ let 1,4,0
to _ lunch -4,-2,-1
to _ my -2,-3,-4
to _ no 3,4,0
to _ over -4,-1,-3
to _ school -2,2,4
to _ so -4,0,3
to _ to -4,2,0
to _ us 0,-1,4
to _ what 2,4,-1
to _ who 4,0,-1
to _ with -4,3,-1
to and 1,3,-4
to australia -1,-4,-2
to bed 0,-4,-4
to believe -4,4,1
to buy -4,-1,-4
to call -4,1,-2
to dance -2,-1,-4
to do 2,-1,-4
to each 1,-1,-4
to fix -4,-3,-4
to hang 4,0,-1
to hide -2,0,4
to his 2,4,0
to know -4,-2,-1
to lock 0,4,0
to read -2,0,4
to tell -4,-4,1
to think 2,4,-1
to work -2,-4,-3
today $ -3,-4,0
told 4,3,0
told _ her 0,4,0
tomorrow i 4,-2,0
tonight $ 1,-2,-4
too far -4,4,-2
too long -4,1,0
too scared -4,3,0
took _ car -1,0,4
took _ of 3,-4,-4
took _ phone 0,0,4
took her 0,4,3
top of -2,4,-3
touch $ -2,-4,0
touched _ chest 0,4,0
touched _ how -1,-4,0
touched _ the -3,-4,-1
town _ me 4,-1,0
train . 2,0,-4
train _ morning -1,4,0
train this -1,4,0
transferred $ -1,-4,-4
tried _ break 0,0,4
tried _ pull -1,4,1
tried to -4,1,4
trouble to 4,0,0
twice . -4,0,1
twice my -1,-1,-4
two _ with -2,0,-4
two birds -4,0,-4
two more -4,-1,0
two of 0,4,-1
typhoon _ my -1,0,-4
uncle _ her 0,4,-1
under _ blanket 0,4,0
under _ table -2,3,4
underwear $ -3,2,4
until _ , 4,0,-1
up 4,4,2
up _ it 4,-1,0
up against 0,4,0
up by 0,4,3
up for 4,0,-2
upon -4,-2,3
upon my -2,-4,-3
upset -4,-1,-4
us _ his 4,-1,-2
us in -2,4,-3
use $ 4,-2,-2
used to 0,3,4
van -3,-4,0
vanished 3,-4,-2
vanishing 3,-4,-2
vice _ is 0,4,-1
video $ 0,-1,-4
view from -3,-1,-4
violence , -1,0,4
visit _ he 2,0,4
visit and 2,0,4
voice _ me -3,-2,-4
voice message 4,0,0
waiting at -2,0,4
walkes 2,-3,-4
wall _ my -1,0,4
wall and 0,0,4
want _ and 0,4,0
want _ finish 4,0,0
want _ leave 3,-2,4
want _ live -4,-1,0
want _ move -4,0,0
want _ stop -4,-1,0
want a -4,0,0
want to 1,-4,-3
wanted it 4,0,0
wanting to -4,-2,-1
wants _ take -2,-4,0
wants me -4,-3,-1
wardrobe 4,-2,-1
warm $ -4,0,0
was _ . 2,-4,1
was _ drunk -3,4,-2
was _ here 4,0,0
was beaten -1,-3,4
was fine 4,-2,0
was going -3,-2,4
was hit -4,-1,-3
was in 2,-4,-1
was late -4,-4,-3
was me 3,-4,-2
was never 4,0,0
was touching 0,4,0
way _ from -4,3,0
way _ get -4,0,0
we _ alone -1,4,-4
we got 0,0,-4
weathers -4,1,-3
week $ 0,-2,-4
went _ to -4,2,0
what _ in -4,3,-1
what _ will 4,0,4
what does -4,-2,0
what happens -4,-4,-3
what is -4,-2,-3
what keeps 4,-1,-2
when _ come 0,0,4
when _ do -4,4,-3
when _ get 2,-2,4
when _ has -1,4,-2
when _ saw -4,0,0
when _ told 0,-2,-4
when it 4,-3,-3
when me -1,3,-4
when you -4,-1,0
whenever 4,4,-3
where _ am 4,0,-3
while _ slept 0,2,4
while he -2,-4,-1
who _ my 3,-4,-2
who beats 0,0,4
who can -1,-4,1
who will 1,-4,-4
why _ am 4,0,0
wife _ a -2,-1,4
will _ a 4,0,-1
will _ dead 4,0,0
will _ find -4,0,0
will _ here -4,0,2
will _ if -4,0,0
will _ more -2,-1,-4
will _ my -4,3,0
will _ out -4,-2,-2
will _ renew 0,0,-4
will _ too 1,-1,-4
will cut -3,0,4
will drink 1,-4,-2
will end 4,0,-2
will find 4,0,-1
will just 4,0,0
will my -4,-3,-2
will regret -4,0,-2
wills 4,-2,1
winter in -4,0,-1
wish _ could 4,0,0
wish _ live 4,0,0
with _ at -4,-2,-3
with _ because 2,2,-4
with _ broom -4,1,1
with _ car -4,-2,0
with _ cigarette 0,-3,4
with _ director 0,4,0
with _ family -3,-4,-3
with _ for -4,3,0
with _ fork 0,0,4
with _ iron 0,-2,4
with _ kids -4,-1,-2
with _ place -4,-1,0
with _ stone -4,0,-4
with _ supervisor -1,-4,-4
with an 2,-2,4
with this 0,-3,-4
without a -4,2,-1
without telling -4,2,1
woke to -1,4,0
work _ him 0,-4,0
work on -4,1,-2
work tomorrow 4,0,0
worries -4,-2,-3
worry -4,-2,-4
worrying -4,-2,-3
would _ be 4,-1,-1
would _ fine 4,-1,0
would _ glad -4,0,0
would _ me -4,2,0
would _ miss 4,-1,-1
would _ relieved 4,-1,0
would have 4,-1,1
would leave 4,0,0
would make -4,2,-1
would put 4,0,-1
would rather 1,-4,-3
would tell -1,1,-4
wrist $ 2,-1,-4
write _ the 0,0,4
writing _ my 4,0,-2
written that -1,0,-4
wrote a -4,-3,0
wrote my 4,0,0
year _ i -4,-1,0
years _ , -2,4,0
yes . -2,4,-4
yes _ i -2,4,0
you _ not 4,-1,-2
you will 4,-1,-2
, _ all 3,-1,1
, _ an 2,0,-3
, _ beats 0,0,3
, _ father -1,-1,3
, _ guy -1,-3,-2
, _ here -3,-1,2
, _ kids 3,-1,0
, _ no 3,-1,-2
, _ one 3,-1,0
, _ only 1,1,3
, _ out -2,3,3
, _ same 3,-3,-3
, _ say 0,-2,-3
, _ supervisor 2,2,3
, _ then -3,1,3
, _ we -1,3,-2
, _ woke 0,3,0
, another -3,-2,-3
, because 2,-1,-3
, burned -3,0,2
, by -2,3,0
, can -2,-3,0
, everyone -3,1,-2
, how -3,0,-3
, if 3,-3,-1
, long 3,-2,-2
, me 2,-2,3
, sorry 2,-1,-3
, thank 3,0,-2
, they 0,2,3
. _ did -3,0,1
. _ just -1,3,0
. _ of 3,0,0
. _ they -3,0,0
. _ were -2,3,-2
. all 3,0,0
. now 2,-1,3
. that 3,0,-2
2am and -3,-1,2
3 _ in 0,-1,3
3 times 3,0,0
9 $ -3,-2,-3
9th 3,0,0
? _ do 3,0,0
? not 3,0,0
^ aiyo 3,0,-1
^ all 0,-1,-3
^ alt -3,-3,-2
^ coach -2,1,-3
^ done -3,-3,-2
^ eish -2,-2,-3
^ finish -1,-1,-3
^ hi 2,-2,-3
^ honestly 1,-2,-3
^ july -1,-3,-3
^ jumped -3,0,0
^ kindly -3,-2,-1
^ living -1,0,-3
^ may -3,-1,0
^ ngl 3,-1,-1
^ ready -3,0,-3
^ should 0,-3,-3
^ since 3,-1,-1
^ sir 0,0,3
^ sometimes 2,-2,-3
^ suicide -3,-3,-2
^ tbh 3,0,0
^ told -3,-3,-3
^ took -3,-1,-1
^ village -3,-2,-3
^ vp -1,0,-3
^ where -1,-2,-3
^ work 1,0,-3
_ . 3,0,0
_ _ for 3,3,0
_ _ i 3,2,-2
_ _ its -3,0,0
_ _ see 0,0,3
_ _ think 3,0,0
_ _ with 2,-3,-2
_ want 3,2,0
a -1,-1,-3
a _ accident -1,-1,-3
a _ asked -3,0,0
a _ attack -3,-1,-2
a _ attacked 0,-1,3
a _ bit 2,0,-3
a _ bottle 3,0,-2
a _ box -1,-1,-3
a _ complained -1,-3,-2
a _ got -3,1,-2
a _ grader 3,-1,-3
a _ groped 0,3,0
a _ kicked 0,-1,3
a _ life -3,0,0
a _ note 0,-3,-2
a _ outside -1,0,3
a _ party 0,3,0
a _ pulled -3,-2,1
a _ says 1,3,0
a _ slapped 0,-2,3
a _ this 3,0,0
a _ took -2,-3,1
a _ touched 0,3,0
a _ urge -3,0,0
a _ van 0,-2,3
a _ woman 0,1,3
a bigger -3,-2,-3
a burn -3,0,1
a cir -3,1,0
a day 3,-3,2
a drink -2,-3,1
a failure 0,0,-3
a file -1,-1,3
a former -2,-2,3
a good -1,0,-3
a guy 2,-3,0
a house -3,1,-1
a joke -2,2,3
a key 0,0,-3
a length 3,-1,0
a letter -3,-1,0
a list -3,0,-1
a look 1,-3,-1
a picture -3,-3,0
a plan 3,-1,-1
a police 0,0,-3
a really 3,0,0
a rice -2,0,3
a rolled -1,-2,3
a row 0,-1,3
a second 2,-2,-3
a stapler -1,0,3
a strong -3,0,0
a temper -1,0,-3
a truck 3,0,-2
a video 0,3,0
a wall -3,0,2
a white 0,0,3
about _ every 3,0,-1
about _ my -3,0,0
about how -3,0,-1
accompany -1,3,-2
advise -1,-2,-3
af -2,-3,-3
afford to -1,0,3
afraid _ him -1,0,-3
afraid _ will -3,0,-1
afraid i 3,0,2
afraid my 3,0,1
afraid that -3,0,-3
after _ contract 3,0,0
after _ years 2,-3,0
after a 0,3,0
after class 0,-3,0
after me -2,-2,3
against _ on 0,-1,-3
ago 0,3,-3
ago , 2,3,0
all _ them 3,0,0
all _ time -3,-2,-1
all be 3,0,0
all in 2,-3,-1
all over -1,0,3
all weekend -3,0,0
almost _ not -3,-2,0
almost did -1,-3,0
alone , -2,1,3
along the -3,-1,-3
alt _ our 3,1,0
alt is -1,-3,-2
alt was 0,0,-3
although _ had -1,-1,-3
always late -1,0,-3
am _ afraid 1,0,-3
am _ but -3,0,-2
am _ he -3,0,2
am _ okay 0,0,-3
am _ one 3,0,2
am _ tired 3,0,-1
am _ up -3,-2,-1
am _ with -1,-1,-3
am afraid -3,-1,1
am ashamed 3,-1,1
am black -1,-1,-3
am burnt -3,-1,-1
am doing -3,0,-3
am fifty -3,0,0
am gay -3,0,2
am hiding 0,0,3
am lonely -3,0,-2
am planning 3,0,-1
am pregnant 0,3,0
am sorry -3,0,0
am terrified -2,0,3
am tired 3,0,-1
am too 0,-3,-3
am very -3,-1,2
am worried 3,0,0
an _ man 0,3,-1
an attempt 3,0,0
an essay 3,0,-2
and _ all -3,3,0
and _ came 0,3,-3
and _ got -3,-3,-2
and _ half -3,-2,-2
and _ has -3,-2,0
and _ himself -1,1,-3
and _ hurt -3,-1,1
and _ i 2,1,3
and _ its -2,-3,0
and _ keep 3,0,0
and _ kept 0,-3,-1
and _ may -1,-1,-3
and _ need -1,3,-3
and _ night -3,1,2
and _ no 3,-1,3
and _ time -3,1,-1
and _ told 2,-1,3
and _ watched 0,-3,-2
and asked -3,-1,-2
and cried -3,0,0
and do 0,2,-3
and groped 0,3,-1
and his 3,0,-3
and honestly -3,0,0
and how 0,0,3
and is 2,-3,2
and just 3,0,0
and nobody -1,-2,3
and nothing -3,-1,-3
and now -1,3,-1
and puts 0,3,0
and so -1,-3,-1
and someone -3,-2,1
and started 3,1,-1
and stood 0,-1,-3
and then -3,3,2
and threatened 0,0,3
and threw 3,-3,-3
and took 2,2,3
and wait -3,0,-3
and wants -3,1,-2
angry $ -2,-1,3
another jet 0,3,0
anymore $ 3,-3,-1
anymore . -3,-1,0
anyone _ care 3,0,0
anyone _ he 0,-2,3
anyone even 3,0,0
anything _ it 3,0,0
apartment _ night 0,-3,2
apartments 0,-2,3
appear 0,0,3
appeared 0,0,3
appeares 0,0,3
appearing 0,0,3
appears 0,0,3
are _ . -1,1,3
are so 3,0,-2
arrange -2,-3,-1
arranged -2,-3,-1
as _ i 1,3,0
as an 3,0,0
as well -3,1,-1
ashamed to 3,0,1
ask _ every 3,0,0
asked _ happens 3,0,0
asked _ not -3,-2,-3
asked for -1,2,-3
asked what 3,1,-1
asking , -2,-3,0
asking _ to 0,-3,0
asks _ my -1,-3,0
asks about -1,-3,0
at _ airport -2,-2,-3
at _ beach 3,-3,0
at _ chance -3,0,0
at _ farewell -1,-3,-2
at _ festival 0,3,-1
at _ onsen 3,0,-1
at _ the -2,0,-3
at once 3,0,-3
at shogi 0,-1,-3
attack _ the -1,-1,-3
attack in -1,0,-3
attacked _ the 0,0,3
attacked _ with 0,0,3
attacked my 0,-3,-3
attempted to 2,-1,-3
away . -3,1,-3
ayoko na -3,-1,-1
bad , -3,0,-1
bad _ i 3,0,0
bad _ now -3,0,-1
bad right -3,0,-1
badly $ 0,-1,-3
badly _ i -3,-1,-1
bar and 0,0,-3
bar in -3,-1,3
be _ , 3,0,1
be _ . -3,0,-2
be _ after -3,0,0
be _ and -3,1,0
be _ as 3,0,0
be _ off -3,0,-1
be _ on -3,0,-1
be _ than 3,0,0
be alone -3,2,-1
be happier 1,-3,-2
be honest 3,0,0
be my 3,0,0
be no 3,0,3
beach party 3,-3,0
beating his 0,0,3
beats him 0,0,3
beats his 0,-1,3
beats me -1,-2,-3
because _ can -3,0,2
because _ father -3,0,-1
because _ my -1,-2,3
because i -3,1,1
becomes 3,-1,0
becoming 3,-1,0
bed _ i 0,3,0
been _ and 3,3,0
been _ goodbye 3,-1,-1
been _ me 0,1,3
been _ since 1,0,3
been _ thoughts -3,0,0
been a -3,-2,-1
been drinking 0,-3,1
been googling 3,-1,-1
beers and -3,-2,-2
before _ i -3,0,1
before _ left -1,3,-1
before i -3,-3,0
being _ by 3,0,-1
being _ on 2,3,-2
being alone -3,1,-2
believe that -2,3,0
believed -1,3,-3
binder $ -1,-3,-2
birthday $ -1,-3,-2
block has 0,-1,-3
bloke , -2,-3,1
board $ 0,-3,3
board _ education 1,-3,-3
body _ i -3,0,0
bone 0,-3,2
bonenkai $ -3,-2,-1
bones 3,-2,1
bored _ my 0,-2,-3
bos -1,3,-2
boss _ he -1,3,-3
boss _ that 0,0,-3
boss i 3,0,-1
boss keeps 0,-2,3
boss slapped 0,0,3
boss will -1,1,-3
bother 3,-3,-1
bottle _ pills 3,0,0
bought a -2,-3,-2
bought the 3,0,0
box $ 2,3,3
boy in 1,0,-3
boy who -1,0,3
boyfriend _ not 0,-1,3
boyfriend gets -1,-2,-3
boyfriend hit 0,0,-3
boyfriend punched 0,0,3
boyfriend put 0,-2,3
boyfriend says 3,-1,-3
brain is -3,0,-1
break up -1,-3,-1
broke her -2,-3,-3
broken _ i 3,0,-1
brother in -1,2,-3
bruises $ 0,0,3
bunch -3,-1,0
burn _ the -3,0,-2
burn my -1,0,3
burned _ arm 1,0,-3
burnt out -3,-1,-1
bus has -3,-3,0
business 0,3,-3
but _ do -3,0,0
but not 0,0,-3
butt every 0,3,-1
buying _ house -3,0,-1
by _ guy -2,2,-3
by _ host 0,2,3
by _ parent 0,1,3
by _ school 2,0,-3
by _ time 3,0,0
by christmas 1,-2,-3
by spring 3,0,-1
calls it -3,-3,3
calls me 0,-3,3
cam -2,2,3
came -3,3,3
came _ and 0,-3,1
came in -3,3,-3
camera _ the 0,2,-3
can _ afford -1,0,3
can _ change -3,0,0
can _ get -3,0,-2
can _ leave 3,-3,3
can _ on -3,0,0
can _ see 0,-3,-1
can _ stop 2,3,-1
can do -3,0,0
can see -2,3,3
cane -3,-2,0
caned -3,-2,0
canes -3,-2,0
caning -3,-2,0
cans -3,-2,0
car _ my -3,-2,-2
car in 1,-1,-3
care if 2,-2,-3
caregiver -2,3,-2
carrying -3,1,1
chair to -3,-1,-2
changed my 0,-1,-3
chase -2,-3,1
chases -2,-3,1
chasing -2,-3,1
cherry trees 3,0,0
chest _ the 0,3,0
chest and -2,3,1
choked _ last -1,0,3
chuck 2,-3,2
chucked a -2,-2,3
chuckes 2,-3,2
chucking 2,-3,2
chucks 2,-3,2
church -3,-2,0
cigarettes $ 1,-3,0
class _ her 0,-3,-3
cliff 3,-1,-1
cliffs 3,-1,-1
clipboard $ 0,-1,3
closeted -3,-3,3
clothes _ i -1,3,-1
club . 3,1,-1
coffee _ the -1,-1,-3
cold medicine 1,-3,0
collar and 0,-1,3
colleague 1,1,3
colleague _ to 2,-3,1
colleague got -2,0,-3
colleague is -2,-1,3
colleague said -3,1,0
college -3,0,0
come _ , 3,0,1
come _ and -3,2,0
come _ my -2,3,2
come home 1,0,3
come to -3,0,2
comes _ her -1,3,0
comes _ my -3,2,1
comes _ school 0,-1,3
comes into -1,3,0
companion _ me -3,-2,2
conference -2,2,-3
conference . 0,3,0
consent $ 0,3,0
consider -3,-2,-3
continue _ . -3,0,0
continue living 3,0,0
contract , -3,-1,0
cook $ -1,0,-3
cooking $ -2,-1,-3
couch -2,3,0
could _ it 3,0,0
councillors -3,-3,-2
courses -3,-3,0
coworker _ me -3,0,-2
coworker told -2,-3,1
cried _ the -3,-3,-2
crime -3,-2,-2
cross the 2,0,3
crotch $ 0,3,-2
crying _ the -1,-3,-1
cutting _ , 3,0,0
dance floor -1,3,0
day , -3,0,0
day . -3,0,-1
day _ work -3,2,0
day at -3,0,0
days $ 3,-3,-2
dead _ job -3,0,0
dead if 3,0,1
decide $ 3,-1,-2
decision 3,-2,-1
demo -3,-1,-3
depressed _ i 3,0,-2
depressed about -3,0,0
depressing 1,-1,-3
deserve to 3,-1,0
desk and 1,0,-3
desk to -3,-2,-1
desk warming -3,-1,-1
diary -3,-3,0
dick $ 0,3,-1
did something -2,-3,2
die _ a -3,0,0
die _ do -3,0,0
die _ go 3,0,0
die _ i 3,0,0
die _ my 1,-1,3
die and 3,0,0
die from 3,0,0
die in 3,-1,0
die lol 3,0,0
died a -3,0,0
died on -3,0,0
disappear from -3,0,-1
divorce 2,-3,-1
divorced 3,-1,-1
divorcing 3,-1,-1
do 0,3,-3
do $ -3,-1,2
do . 3,-3,0
do _ a -3,0,0
do _ again -3,0,-1
do _ do 2,3,1
do _ give -1,0,-3
do _ kill -3,0,-3
do _ make 1,0,-3
do _ mind -2,-1,-3
do _ renew -3,-2,0
do _ report -3,0,0
do _ tell -3,-3,-2
do _ wish -3,0,0
do another -3,-1,0
do badly -3,0,-1
do not 0,0,-3
doctor _ my 1,-3,-2
does _ get -3,0,0
does _ take 0,3,-1
done _ this -3,-2,0
door because 0,0,3
dose 3,0,0
dosed 3,0,0
doses 3,0,0
down in 3,0,0
drag me 0,0,3
dress _ the -1,3,0
dried -3,0,-2
drink _ and 0,3,-1
drink _ the 0,-3,0
drink at 0,-3,0
drinks and 3,-1,0
drives me -1,0,-3
drove _ the 2,-3,-1
drugged and 0,3,0
drugged at 0,3,0
drunk _ i -3,3,0
drunk _ say 0,3,0
drunk and -3,2,1
drunk man 0,-1,3
dry -3,0,-2
dying , 3,0,0
earth $ 3,-3,-3
easier _ i 3,0,0
eating and 3,0,0
eh $ -3,-1,-2
end _ lease -3,0,0
end _ this 3,0,0
end job -3,0,0
end the -3,0,0
end up -3,-1,3
engine 3,-3,-2
enkai and 0,-3,0
entered my 0,-3,3
escalator $ 0,3,0
even _ i -1,2,3
even care 3,0,0
even though -1,2,3
evening i 1,-1,-3
ever $ 2,-3,0
every _ and 3,-3,-1
every _ i 0,-3,1
every _ the 3,0,-1
every day 0,2,3
every sunday -3,0,-2
everybody $ -3,0,0
everyone at -3,-1,0
everything , 1,-1,-3
ex _ he 1,-3,-1
ex _ me -3,-3,-1
ex _ not -2,0,-3
ex _ turned -1,0,3
exchange $ 0,3,-2
exhausted . 0,-3,-1
family _ me 1,-3,-1
far $ 2,-3,-2
fast _ my -3,0,3
father _ he -2,-3,3
father _ law 0,-3,3
fathers -2,-3,2
fear _ the -2,-1,3
feel _ an -3,0,0
feel _ and -3,0,0
feel invisible -3,-1,-2
feel useless -3,-1,-1
feel worthless 0,0,-3
feeling _ i -3,0,0
feeling that -3,0,0
festival and 0,3,0
few _ and 3,0,0
field $ -1,-1,-3
fight $ -2,3,3
fight with -3,-3,-1
fights 1,0,-3
figures 3,0,0
find _ flat -3,0,-3
finger $ -3,-3,-3
fingers _ me 0,3,0
finish $ -3,-2,-1
finish me -2,0,3
first _ and -3,-2,-3
first year 3,1,-2
fits _ he 0,3,-2
floor _ i 3,1,0
follow _ every -1,-3,3
followed my -1,-3,1
for , 3,0,0
for _ , 3,-1,-3
for _ by -1,0,3
for _ daughter 3,0,0
for _ hour -3,-1,1
for _ job -3,0,-1
for _ renewal -1,3,-2
for _ rent 3,-1,-1
for _ time 3,-1,-2
for _ weeks -2,0,-3
for an 3,3,-1
for christmas 3,-1,-3
for him 1,-3,-2
for it 2,2,-3
for some 1,-1,-3
for two 0,-3,0
forced _ way 0,0,3
forced his 0,0,3
former student 0,0,3
forty _ , 3,-1,2
forward 3,-1,-2
found _ new 0,0,3
found out -3,-1,-3
four $ 3,0,-3
freezing 3,0,-1
friend _ being 1,-2,3
friend _ in 2,-2,-3
friend _ suicidal 3,0,0
friend _ told -3,0,0
friend got -3,-2,-3
friend has 3,-2,3
friend just -3,0,0
friend thinks -2,-3,0
friends _ beats 0,-1,3
from _ flat 1,0,3
from tinder -2,-3,0
front _ everyone -2,-2,3
front of 3,2,2
full of 3,-1,0
futon $ -2,2,-3
future $ 1,-1,-3
gave my -1,-1,-3
gay -3,3,-3
genki -1,0,-3
get _ pension -3,0,0
get home 1,0,-3
get in 3,-1,1
gets beaten 0,0,3
girl _ me -1,-1,3
girl in -2,2,-3
girlfriend _ my -3,0,-1
give 3,1,0
give _ the -2,-3,-3
gives out 3,-1,0
giving _ away 3,0,0
go $ -1,-3,3
go _ i -3,2,-2
go _ like -3,0,0
go without -3,0,-1
going _ . 3,0,-1
going _ my 3,0,0
going _ the 2,-3,0
gone _ the 3,0,0
good $ 3,-1,-2
goodbye letters 0,-3,0
googling _ many 3,0,0
got _ and 3,2,0
got _ new -1,-3,-2
got groped 0,3,0
got in 0,3,0
got promoted -2,-3,-3
got the 3,-3,2
grabbed _ by 0,-2,3
grabbed _ microphone 0,-2,-3
grabs my 0,3,0
graduation _ i -3,0,0
grandmothers -3,-3,-3
greeted _ the 0,-3,-2
group _ men 0,0,3
gusto -1,-3,-2
guy _ knows -3,0,-2
guy _ me -1,3,3
guy _ tinder -2,-3,0
guy from -3,-2,1
guy who -2,0,-3
guys _ the 0,-1,3
gym _ me 0,-1,-3
had _ hand 0,3,0
had _ up -3,-1,-2
had it 3,-1,-3
had not 3,-1,0
halloween 0,0,-3
hammered -3,-2,0
hammeres -3,-2,0
hammering -3,-2,0
hammers -3,-2,0
hand _ me -1,0,3
hand _ put 0,3,0
hand between 0,3,0
hand on -3,2,2
handed _ an 3,0,-2
handed in 3,0,-2
hands round -1,-2,3
hands upon -1,-3,1
happened _ a -2,3,-2
happening 2,-1,-3
harass 0,3,1
harasses 0,3,1
harassing 0,3,1
hard to -3,0,0
harm _ . 3,0,3
has _ in -3,-1,3
has _ key 0,0,-3
has _ me -3,-2,-3
has _ the -2,-2,-3
has _ up 3,0,2
has put -2,3,3
has turned -1,0,3
have _ bottle -3,0,0
have _ cutting 1,0,-3
have _ eating 3,0,-1
have _ enough -2,-1,-3
have _ here -3,0,0
have _ hurting 3,0,0
have _ in -3,0,-1
have _ self -3,0,-2
have _ teach -3,0,1
have _ the -1,0,3
have _ to 2,-3,0
have an -3,0,-1
have been -2,2,-3
have decided -3,0,-2
have hidden 3,0,0
have left 1,0,3
have nothing 1,-1,-3
have put 2,-1,-3
have reached 3,0,0
have taken 2,3,0
having _ about -3,0,0
he _ asking -3,-1,0
he _ fix -1,1,-3
he _ here -1,0,3
he _ never -2,-2,3
he _ nobody -1,2,-3
he _ out -1,-2,-3
he _ rather 2,-3,-2
he _ saying 1,-1,-3
he _ threatened 0,0,3
he _ violent 0,0,3
he attacked 0,-3,2
he broke 0,-1,3
he burned 0,0,3
he came 0,3,-2
he can -2,3,2
he cut -1,-2,3
he do -1,3,0
he entered 0,3,-1
he exposed 0,3,0
he held -1,3,2
he hold 0,-3,-1
he passed 0,-3,-2
he say -1,3,0
he showed 0,2,3
he sits -1,-3,-2
he still -2,-3,-1
head , 3,-2,-3
head _ a -1,-1,-3
head in -2,-3,2
heart is -3,0,-2
heavy i 0,0,-3
heavy to 3,0,-1
held _ hand 0,-3,1
held me 0,3,-2
held the -3,2,0
help _ is -1,0,3
help he -1,0,3
help my -3,0,0
her _ . 3,-1,-1
her _ and -3,2,1
her _ at -2,-1,-3
her _ hits 0,0,3
her _ raped 0,3,0
her _ throws 0,-2,3
her and -3,-3,0
her bloke 0,-3,3
her father 0,-2,3
her phone 3,0,0
her skirt 0,-3,-1
here , 3,0,3
here _ at 3,0,0
here _ i 3,0,-2
here _ that 3,0,0
here has -3,2,1
herself . -3,-1,-1
hey $ 3,1,0
hid _ the -1,-3,0
hidden a 3,0,0
hiding in 0,0,3
him _ if -3,-1,2
him he -3,3,-1
himself . 0,3,0
his _ inside 0,3,0
his _ to -2,-1,3
his _ under 0,1,-3
his _ up -1,-3,-3
his class 3,0,0
his father -3,-3,3
hit _ in 0,0,3
hold my -3,-3,0
honest 3,-1,-1
honestly _ want 3,0,0
hook _ the -3,-1,-1
hospitalised for 3,-1,0
host _ gets -1,0,-3
host father 0,2,-3
hot spring -1,0,-3
hotel _ and 0,3,-1
house . -3,-1,0
house without -1,0,-3
how _ longer -3,0,0
how _ my 3,0,-3
how _ paracetamol 3,0,-1
how _ would -2,0,3
how can 3,0,0
how i 2,0,3
how many -2,-3,-2
hurt _ . 3,-1,3
husband _ a -3,0,-3
husband _ taken 0,-2,-3
husband broke -1,0,3
husband has 0,-3,0
husband hits 0,0,3
husband locks -1,-1,-3
husband pushed 0,0,3
husband took -1,-1,3
i _ afraid -3,-1,1
i _ after -3,1,0
i _ already 3,0,-3
i _ as 2,-3,0
i _ ashamed 3,-1,1
i _ asleep -3,3,-3
i _ burnt -3,-1,-1
i _ compelled -3,1,0
i _ decided -3,0,-2
i _ die 3,-2,-1
i _ doing -1,0,-3
i _ feel 3,1,-1
i _ fifty -3,0,0
i _ forced -1,-3,-1
i _ gay -3,0,2
i _ given 0,-3,-1
i _ greeted 0,-3,-2
i _ hidden 3,0,0
i _ hiding 0,0,3
i _ hit 3,-2,0
i _ i -1,2,-3
i _ imagining -3,0,-2
i _ invisible -3,-1,-2
i _ jump -3,0,-1
i _ kissed 0,3,0
i _ leave 3,0,-2
i _ left -3,-1,2
i _ legless 0,-3,-1
i _ more -3,-1,0
i _ or -3,-1,-3
i _ planning 3,-1,-1
i _ reached 3,0,0
i _ shy -2,-3,0
i _ sleep -3,0,-1
i _ something -1,-2,-3
i _ struck -1,-1,-3
i _ terrified -2,0,3
i _ there 0,1,-3
i _ thinking 2,-3,-1
i _ through -3,-3,-1
i _ too 3,-2,0
i _ touched -2,1,-3
i _ trapped -3,0,-3
i _ useless -3,-1,-1
i _ very -3,-1,2
i _ worried 3,0,0
i _ worthless 0,0,-3
i _ you 3,-1,0
i bombed -2,-3,-2
i broke -1,0,-3
i came -3,0,0
i drank 3,0,-1
i dream 3,-1,0
i forgot -3,0,0
i go 1,-3,-2
i had -2,-3,-3
i hate -2,-3,-3
i moved 0,2,-3
i no -3,-1,0
i not 3,0,0
i read -1,-1,-3
i reckon 3,-1,-2
i sat 3,-1,0
i say 3,0,-3
i stand 3,-1,-1
i stepped -1,-3,-1
i suspect -3,-1,-1
i turn -3,0,0
i wake -3,1,-2
i walk -2,-1,-3
i went 1,3,-3
i wish 1,-3,-2
if _ do -3,1,-3
if she 1,-1,3
if this 3,0,0
in _ alive 3,0,0
in _ bag 3,0,3
in _ bar -3,-2,-2
in _ bathroom 1,1,3
in _ be 3,0,-2
in _ block 2,0,-3
in _ building -3,-2,0
in _ care -3,-3,-2
in _ city -3,-2,0
in _ class 0,-3,0
in _ club -1,3,-2
in _ corridor 0,-3,2
in _ earthquake -1,0,-3
in _ english -3,-2,-1
in _ essay 3,0,-2
in _ head -1,-3,1
in _ if -1,3,0
in _ me 1,-3,-3
in _ night 0,-2,3
in _ river 1,-1,-3
in _ row 0,-1,3
in _ sea 3,0,-1
in _ ward -3,1,0
in _ world 3,0,0
in august -3,2,-3
in bits 3,0,0
in brazil 3,0,0
in cebu 1,-2,-3
in front 3,2,2
in leeds -3,-1,0
in my 2,-1,3
in october 3,2,-3
in roppongi 0,3,2
in to 3,0,-3
in when -3,1,2
in winter -3,0,-1
injury 0,0,-3
instead of -3,1,0
insulin 3,0,0
insurance cover -3,-1,-2
internet -1,-3,-1
into _ bathroom 0,3,-1
is 1,-3,3
is _ , 3,-2,1
is _ a 3,-2,1
is _ enough 3,-1,0
is _ her -3,0,3
is _ it -2,2,3
is _ kid 3,0,2
is _ like -1,-3,-2
is _ man -3,-3,3
is _ right -1,-1,-3
is _ suicide -3,0,0
is an 3,-3,0
is drunk 3,-1,-1
is fine -3,0,-2
is finished -1,0,3
is had -3,-1,1
is late -1,0,-3
is never -2,-2,3
is ready -3,-3,-1
is talking 3,0,0
it _ night 0,-3,0
it _ not -3,2,-1
it _ stop 3,0,0
it _ too 3,0,0
it _ with 0,-3,-2
it anyway -3,-2,-2
it at -3,0,-3
it back 2,-3,2
it felt -1,-2,-3
it rains -2,-3,-2
it was 0,-3,0
it will -3,-1,-3
its _ i 3,2,-2
its a 3,0,0
its cold -3,-1,-3
its fine 0,0,3
its so -3,0,-1
japan , 3,-1,-1
japan . -1,0,3
japan ? 3,0,-2
japan and -2,1,3
job _ . -1,0,-3
joking $ 0,-3,3
journal 3,0,-3
jumped at -3,0,0
just _ to -3,-2,-1
just did 3,2,0
just end 3,0,0
just need 3,-1,0
keep _ about 3,-2,-3
keep _ my 3,3,0
keep imagining -3,0,-2
keeping _ here 3,-3,2
keeping me 3,-3,2
keeps _ about 3,0,0
keeps _ for -2,1,3
keeps _ he 2,-1,-3
keeps _ me -3,-2,1
keeps coming -2,-3,3
keeps turning 0,0,3
kerosene heater -3,0,-2
keys , 1,0,3
keys _ the 0,-1,-3
kid _ my 2,-1,-3
kill to -2,0,-3
kill yourself 3,0,0
killing _ . 3,0,0
killing himself 3,0,0
kissed _ at 0,-3,0
kissing me 0,3,0
kitchen knife 2,0,-3
kneeling 0,2,3
knew 0,-3,0
knife to 3,0,2
knock my -1,0,3
know _ its -3,3,0
know that -3,-2,1
know who 3,0,1
knowing 3,0,1
knows it -1,-3,-3
knows my 0,0,-3
knows where -3,0,1
kyoto sensei -1,-3,-1
lah $ -1,-3,0
landlord _ in -1,2,-3
landlord has 0,-3,-3
last month 2,-3,-2
last night 1,-3,-3
late . -3,-2,-2
lately -1,-1,-3
leave _ and -3,-1,3
leave _ my -1,0,-3
leave i 3,0,-1
left , 1,0,3
left _ and -3,-1,2
leh $ -2,-2,-3
length of 3,-1,0
less 3,0,0
lesson $ -3,-2,-2
lesson _ be -3,0,0
let _ have 0,0,3
let go -1,0,-3
let her -1,1,3
let me -3,-2,1
letter _ my 3,0,0
letters _ my 3,0,-1
letters to 3,-1,-2
lie _ thinking -3,0,0
life _ a -3,0,-1
life thing 3,0,0
like _ anymore 3,0,0
like _ is -3,0,0
like _ leave 3,0,-3
like a -2,-1,-3
like i 2,-2,-3
like that -3,-2,0
like the -3,-3,-1
lips -1,3,3
list $ -3,-3,0
little _ in 3,0,1
little boy -1,-1,3
little girl 0,-2,3
live , 3,0,3
live _ and 3,0,2
live and 3,0,3
living , 3,0,0
loans -3,-2,0
long $ 1,1,-3
longer $ 3,0,0
longer want -3,0,0
look _ my -1,-3,-1
looking _ the 3,0,0
lost it -3,0,0
lot _ not 3,0,-1
love $ 2,-2,3
machines -3,-2,-2
made an 0,3,0
made my -1,-3,-3
makes _ want 3,0,0
man _ my -1,3,3
man at 0,3,-3
man from -1,-3,-1
man groped 0,3,0
man helped 0,-3,-3
man next 0,-2,3
man with -1,-2,3
manila -3,-2,-3
march $ 1,-3,-2
marks on -1,0,3
mat 3,3,-1
mates 2,1,-3
may and -3,-1,-1
may i -3,-1,0
me _ ? 0,-3,-2
me _ against -1,1,3
me _ behind 0,2,3
me _ but 1,-1,-3
me _ by 0,-1,3
me _ friday -3,0,-1
me _ have -1,0,-3
me _ he -3,2,-3
me _ in 3,-2,0
me _ japan -1,1,-3
me _ kiss 0,3,0
me _ lot -3,-2,0
me _ paperwork 0,-1,-3
me _ photo 1,-3,1
me _ put -1,1,-3
me _ that 1,-1,3
me _ think 3,-1,0
me _ this -1,0,3
me _ tried -1,-3,-2
me all -1,-3,2
me alone 3,-3,3
me because -3,1,-2
me before -3,0,1
me cousin -1,1,-3
me cuts 3,0,0
me feel 2,2,3
me goodbye 2,-3,0
me granny -1,-2,-3
me how -3,-1,-1
me is -1,-1,-3
me leave -3,-1,0
me mad -1,-3,-2
me much 3,-1,-2
me one -1,0,3
me pictures 0,-3,-1
me stay 1,-1,-3
me tea 1,-3,-2
me until -1,-2,3
me videos 0,-3,-3
might _ well 3,0,0
might as 3,0,0
might do -1,-3,0
min 3,0,-2
miss _ if 2,-2,-3
missed my -3,-1,0
mochi $ -1,-2,-3
monday , 3,0,0
money , -2,0,-3
money _ my 0,-3,2
more $ -3,-1,-1
more time -3,0,-1
morning 0,-1,-3
morning i 0,-3,0
most is -3,1,0
mother _ the -3,-1,0
mother in 0,0,3
mountain -3,-2,-2
mountain road 3,-1,0
move to -3,0,0
moved $ -3,-3,3
moved _ desk -1,3,0
moved out -1,-1,3
moving $ -3,-3,-2
much _ can 3,0,0
mums boyfriend 0,-1,3
murder a -3,-1,-2
must _ it 3,0,-2
must be -2,2,-3
must tell 0,-3,0
my _ all -1,-1,-3
my _ asks -1,-3,0
my _ been -3,-3,2
my _ brother -1,-3,-3
my _ can 3,-1,1
my _ demands 0,3,-2
my _ forced -2,3,-2
my _ give -1,-3,-3
my _ grade 3,0,2
my _ hand 3,0,-1
my _ have -3,1,0
my _ he 3,-1,-3
my _ home -1,-3,2
my _ ignores 3,-1,-2
my _ job -3,0,0
my _ just 2,-3,2
my _ keys 0,0,3
my _ last -2,-3,0
my _ makes 2,0,-3
my _ might -2,-1,-3
my _ partner -3,0,-1
my _ pulled -2,-1,3
my _ she 3,0,0
my _ throws -1,-1,-3
my _ told -3,2,2
my _ want 0,-1,-3
my _ wedding 2,0,-3
my _ were -1,3,-2
my _ will -3,2,-3
my _ with 2,1,3
my alarm 0,-3,-2
my apartment -3,-1,0
my balcony 2,-3,-3
my bank 3,0,1
my block 2,0,-3
my brothers -3,-2,-2
my buddy 3,-3,2
my building 0,-3,1
my care -3,-3,-2
my cat 3,-1,0
my child 3,-2,2
my coat -3,1,-2
my colleague 1,3,-3
my date -3,-3,-1
my daughter 1,-3,-3
my deadname -3,0,3
my doctor -3,0,-1
my first 1,-3,-3
my grandmother -3,-3,-3
my health -3,0,0
my keys -3,-1,-2
my knee -3,1,1
my landlord -3,0,0
my lesson -2,-2,-3
my manager 0,3,-1
my marriage -1,0,3
my mates -3,-2,-2
my neighbours -3,-2,-3
my new -1,-3,2
my professor -1,0,-3
my reason -1,3,-3
my roommate -3,-2,2
my savings -1,0,-3
my shoulder -3,3,-1
my soul 3,-1,-3
my station 0,-2,3
my teeth -3,0,-1
my telephone -1,-1,3
my things 3,0,0
my trousers 0,3,-2
my uncle -3,-1,-1
my waist 0,3,-1
my whole -1,-3,-1
my will 3,3,-3
myself . 3,0,-1
myself after 3,0,0
name _ the -1,-3,0
near my 2,-2,-3
nearly _ me -3,-1,-3
nearly finished -3,-1,0
neighbour , 2,-1,3
neighbour beats 0,-1,3
neighbour came 0,0,-3
nenkin $ -3,-3,-3
nerd -3,-3,-1
nerds -3,-3,-1
never been -1,-2,-3
never come -3,0,0
new alt 0,3,-1
next to -2,0,-3
next town 0,3,-1
next week -3,-2,-1
night _ hope 3,0,0
night _ its -1,-2,3
night _ put -2,1,3
night at -3,-3,-2
night because -1,-2,-3
no _ left 3,0,0
no _ times -1,-3,0
no _ to 3,-2,-1
no _ want -3,0,0
no clothes -3,3,0
no future 3,0,0
no heating -3,0,-1
no reason 3,0,0
no to -1,-3,0
nobody _ hurt -3,0,0
nobody told -3,-2,-2
nobody was -3,0,0
nobody will 3,-1,0
normal $ -2,-2,-3
not $ -3,2,-3
not _ able 3,0,-1
not _ any -3,0,0
not _ away -3,-2,2
not _ because -2,3,-1
not _ go -3,0,-3
not _ here 0,0,-3
not _ him 3,3,-1
not _ if 3,3,-1
not _ in 1,-1,-3
not _ job 0,0,3
not _ much 3,0,0
not _ renew -3,0,0
not _ so -3,-2,0
not _ tell -1,-3,-2
not _ the 2,2,-3
not _ touching 0,3,0
not afford -1,0,3
not allowed -1,0,3
not breathe -3,0,1
not do 3,-2,-1
not drunk 2,0,-3
not going 3,-1,0
not make 0,3,0
not mind 0,-2,-3
not okay -2,0,-3
not the 3,-1,-1
not wish -3,0,0
not yet -3,-2,-1
nothing $ -1,-3,2
nothing _ to -3,0,0
nothing to 0,-1,-3
now . -3,-1,-3
now he 0,-2,3
nurses room -1,-3,-1
occasion 0,0,3
oclock 1,3,0
of _ , -2,-3,-3
of _ alts 3,0,2
of _ apartment -3,-2,2
of _ at 3,0,-1
of _ by -3,0,-3
of _ friend 0,-3,0
of _ he -3,3,3
of _ head 0,-1,3
of _ here -3,0,0
of _ own 3,0,3
of _ pain 3,0,-2
of _ room -2,-2,-3
of _ students -1,-3,0
of _ tablets 3,0,0
of _ town -3,-1,0
of education 1,-3,-3
of ending 3,0,0
of everyone -2,-2,3
of himself -2,1,-3
of january -3,-1,0
of living 3,0,-1
of men 0,0,3
of mine -3,1,0
of our -3,-2,2
of sleeping 3,0,0
of the 3,2,-2
of them 2,3,-1
of these -3,-1,-1
off _ clothes 0,3,-2
off _ road 2,0,3
off _ water -3,0,3
off and 3,2,-3
off with -3,-1,-1
often -3,-1,0
okay _ i -1,0,-3
old $ -2,-3,-1
on 2,3,-3
on _ balcony 0,-3,1
on _ bike 3,1,3
on _ bridge 3,-1,0
on _ dance -1,3,0
on _ edge 3,0,0
on _ escalator 0,3,0
on _ ground 0,-2,3
on _ kotatsu -3,-1,0
on _ neck 0,2,3
on _ occasions 0,0,3
on _ school 0,-3,-1
on _ shoulder -2,-3,-1
on _ this -3,0,0
on _ wall 0,-3,-3
on _ with -1,-3,-1
on and 3,-2,-3
on earth 3,-2,-2
on everything -2,-1,-3
on like -3,0,0
on sexual 0,-3,0
on sunday 1,-3,2
on sundays -3,-3,-1
on tuesday 0,-3,0
one 3,1,-1
one _ is 0,1,3
one _ our -3,-2,-2
one _ them -1,3,0
one _ with 0,3,-2
one day -3,0,0
one is -3,1,-1
one man 0,1,3
one thing 0,-2,3
ones $ 3,0,3
only $ 2,-1,-3
only _ i 0,3,-1
only _ when 3,-1,-3
only if -3,2,-1
only thing -3,-1,-2
open in 3,-1,2
open my 3,1,3
opened -2,-2,-3
or _ at 3,0,0
orientation 1,1,-3
other _ in 3,0,0
our _ has -3,-1,0
our _ is 0,0,-3
our neighbours 3,0,-2
out . -3,-3,-1
out in 0,-3,2
out the 3,-1,-1
out to 3,-2,-3
outside _ school 0,0,3
over _ arms 3,0,0
over by 3,0,0
over to 2,3,0
own _ . 1,0,-3
own _ with 3,-2,-2
own hand 3,0,0
pan -1,-2,-3
pane -1,-2,-3
parent complained -1,-3,-2
parents to 3,-1,0
part _ me 3,-3,-1
part of 3,-3,-1
party $ -2,3,-1
party _ me 0,-1,-3
passport $ 0,-1,3
pays _ flight 0,-1,-3
pays my 0,-1,-3
penalty -1,-2,-3
pencil case 2,-1,-3
people and 3,0,0
photos _ me -1,-3,1
picking 3,1,1
picture of 2,-3,-1
pictures of -3,-2,1
picturing 2,3,-3
pint -3,-1,-2
place -1,3,-1
places -3,2,0
plan and 3,0,0
plan to -3,0,0
platform $ 2,0,3
playlist 3,0,-2
playlists 3,0,-2
please _ i 3,0,-2
po , -1,1,-3
po _ i 0,0,-3
po if -3,0,0
point _ i 3,0,0
praised me -1,-3,-2
prefer _ be -3,0,0
prefer to -3,0,0
prepare 3,0,-2
preparing 3,0,-2
pretty sure -1,-3,-1
principal _ my -1,1,3
principal asked 0,3,0
principal is -2,3,-1
probably 2,-3,-3
prospect -3,0,0
pulled _ hair -2,-1,3
pulled a -2,-3,3
punches me 0,0,3
pupil _ me -2,-3,0
pushed _ and 0,0,3
pushed _ on 0,3,-2
pushes me 0,-3,-2
put -1,0,3
put _ hands -1,-3,3
put something -2,0,3
raped but -2,3,0
rather not -3,-3,-2
re contracting -3,-2,0
reached _ point 3,0,0
reached the 3,0,0
read the -1,0,3
reads my -1,-3,-3
ready _ go -3,0,-3
really hard 3,0,0
reason , 2,-1,-3
reason _ be 3,0,0
reason that -2,3,0
relapse 3,-1,-1
relapses 3,-1,-1
relapsing 3,-1,-1
relief 3,-1,-1
relieved _ i 3,0,0
renewal . 0,3,-2
replace -3,-2,-3
replaced -3,-2,-3
replacing -3,-2,-3
rest , -3,1,0
retirement 2,-1,-3
rice cooker 1,-3,-2
river and 1,3,0
roads -2,-3,2
rolled up -1,-2,3
room _ night -1,3,-2
room by 0,-3,-2
roommate came 0,1,3
rope $ 0,-2,-3
round _ neck -1,-2,3
round my 0,0,3
row $ 0,-1,3
sad _ i -3,0,0
said _ to -1,-3,-3
said if -1,-3,2
said my 1,-1,3
said nobody -1,2,-3
said she 3,-2,-3
said shed -1,-1,3
said yes -3,-2,-2
same man 0,1,3
say _ will 1,-3,1
say he 1,-3,1
say i -1,2,3
say so 0,-3,0
say that -1,3,0
says _ he -1,0,-3
says _ her 0,2,3
says _ his -1,-1,-3
says _ man 0,-3,-1
says _ should -3,-2,-1
says _ wants 3,-1,-1
says _ will 1,-3,2
says my -1,-1,-3
schedule $ 0,-1,-3
school . -1,-1,3
school _ , -3,0,-3
school _ be -3,0,0
school _ i -3,1,1
school _ my -1,3,-3
school and 2,-1,3
school is -2,2,3
school would -3,0,0
scratching 2,-2,-3
scratchs 2,-2,-3
sea $ -3,0,0
see _ reason 3,-1,0
see if 3,0,-2
see what 3,3,-1
see why -3,0,0
seems like -3,-1,0
send me 0,3,1
sends _ messages 0,-2,3
sends me -1,-2,-3
sent _ a 3,2,2
settle -3,-2,-1
sex _ my 0,3,0
sexually _ at 0,3,0
she _ angry -3,0,1
she _ drink 1,-3,-1
she _ going 3,-1,1
she _ into -3,0,-2
she is -3,2,-3
she said -1,-1,3
sheets 2,1,-3
shin 3,0,1
shins 3,0,1
shop , 3,-2,0
shopping -2,-2,-3
shops -2,-2,-3
should like -3,0,0
shouting $ -3,-3,2
showed _ cuts 3,0,0
showed _ his 0,-1,-3
sick _ living -3,0,0
since _ divorce 3,0,0
since august -3,0,0
since friday -2,-1,3
sleep -3,3,1
sleep _ my -3,-3,2
sleeping _ , 3,0,0
slip 0,3,-1
slipping 0,3,-1
slips 0,3,-1
smell of 0,-3,0
snapped -3,-1,-3
so _ about -2,0,-3
so _ could 0,0,3
so _ i 3,-1,1
so bad -3,-1,-2
so heavy 0,0,-3
so the 3,-2,2
so tired -3,0,0
some days 3,0,0
somebody is 0,-1,3
someone _ my 3,-3,-1
someone _ stalking 0,-1,3
someone _ the -1,0,3
someone has -3,1,3
someone tried 0,0,3
someones _ in -3,-1,3
something _ my -3,1,-3
something in -3,1,-3
son hits -3,0,-1
sorry po -3,3,0
soul for -3,-1,0
speak _ me -3,0,-3
sports day -3,-3,-3
squeez -1,0,3
squeeze -1,0,3
squeezed -2,1,3
squeezes -1,0,3
squeezing -1,0,3
squeezs -1,0,3
stairs $ 3,-1,2
stairs , -3,-1,-3
stand _ my 1,-3,-1
stand up 3,2,0
stapler _ my 0,0,3
stapler at 0,0,3
stares _ me -2,-3,-2
stares at -2,-3,-2
started _ think 3,0,0
station $ 0,-2,-3
stay _ . 3,0,0
stay _ japan 0,3,-2
stay after -3,0,0
stay in -3,1,-2
stay until 1,-1,-3
stepped _ the -1,-3,-1
still _ to 3,2,-1
stitches 3,-3,3
stole -1,-1,-3
stomach $ -2,0,3
stomach and -1,-3,1
stop being 2,-3,-1
stop touching 0,3,0
stopped _ the -2,0,3
storeroom $ 0,3,0
street . 0,-3,2
strong _ , 3,0,0
strong urge -3,0,0
struggle -3,0,0
student _ that -3,3,0
student _ to -1,0,-3
student came 0,-1,3
student pulled -2,-2,-3
student says 0,3,-2
student was 0,2,-3
students $ -3,-1,3
suicidal since 3,0,0
summer and 3,0,0
sums -3,-3,-1
sundays $ -3,-3,-1
supervisor , 2,-3,0
supervisor gave 0,-2,3
supervisor is -1,0,-3
suspect _ i -3,-1,-1
suspect that -3,-1,-1
suspects -3,-1,-1
taking all 3,0,0
taking it 3,0,0
tax office 0,-3,-1
taxi driver -2,-2,3
tbh $ 3,-1,-2
teacher _ the -2,-3,-1
teacher in -1,-2,-3
teacher keeps -1,3,-2
teacher put 0,-2,-3
telephone _ my 0,0,3
tell _ . -3,0,0
temper and -3,0,3
tempted to 3,0,0
tempting 3,0,0
test $ -1,-3,-2
texted _ for 3,0,0
texted thanks 3,0,0
than _ on -3,0,0
thanks _ everything 3,0,0
that _ does -3,-1,0
that _ father 0,-2,3
that _ had -2,3,3
that _ have 3,-1,-3
that _ might -3,0,-1
that _ teacher 0,0,3
that dying 3,0,0
that nobody 1,-1,3
that they -3,-1,-1
the _ again 1,1,3
the _ alt -3,0,1
the _ at 1,0,-3
the _ back -1,-2,-3
the _ hotel 0,-3,-1
the _ kicked 0,0,-3
the _ open 0,-3,-1
the _ principal -3,-2,3
the _ road 3,-1,0
the _ says -1,-2,-3
the _ spring -1,0,-3
the _ staffroom 0,1,-3
the _ that 3,-1,1
the _ today -3,0,-2
the _ town 0,3,-1
the _ trees 3,0,0
the _ trip 0,-2,-3
the _ up 3,1,-1
the _ was -3,-1,-3
the _ were -3,-1,-3
the _ where -3,-1,0
the _ with -1,-3,-1
the _ without -1,-1,-3
the alt 3,-1,0
the balcony -3,-2,3
the bicycle -2,-3,-1
the boe -3,-2,-3
the boy 0,-1,3
the boys -2,-2,3
the chair 3,0,1
the chance -3,0,0
the club -3,3,3
the collar -1,0,-3
the corridor -2,-3,1
the dance -1,3,0
the divorce 3,0,0
the door -2,3,-3
the earthquake -1,-3,-3
the english 1,-3,0
the escalator 0,3,0
the exam -1,-3,-1
the fire -1,-3,0
the future 1,-1,-3
the gun 2,-1,3
the heart -3,0,0
the hot -1,0,-3
the kocho -1,2,-3
the konbini 3,0,0
the microphone -1,-3,-3
the night 3,0,-2
the nurses -1,-3,-1
the piano -2,0,-3
the pills 3,0,-1
the platform 3,0,2
the pool -2,-3,-3
the post -3,0,-3
the principals -1,-2,-3
the problem 0,-3,0
the rent 1,1,-3
the rest 3,1,0
the sake -1,0,-3
the sheet 0,3,-2
the shinkansen -3,0,0
the shrine 0,-3,-3
the silence -3,-1,-1
the sports 3,-2,0
the step 3,-1,2
the strong 3,0,0
the table 1,0,3
the tax -2,-3,-1
the thing 3,-3,-2
the town -2,2,-3
the uncle -1,3,0
the vending -3,-2,-2
the weather -3,2,-1
the week -3,0,0
them _ that 0,0,-3
them to 2,-3,-2
then _ is -3,-2,0
then _ it 3,2,0
then _ me 3,0,3
then the 1,-1,3
therapists -2,0,-3
there _ he 3,0,1
there a 2,3,-2
there will -1,-1,3
these days 3,-1,0
they _ a -3,0,-2
they _ i -3,0,-1
they did 3,-2,-1
they force 0,-3,0
they say 2,-3,-2
thing $ 2,-1,3
think _ am -3,0,0
think _ is -2,-3,3
think _ student -2,0,3
think my 1,1,3
thinking _ ending 3,0,0
thinks _ am 0,-2,-3
thinks _ was -2,-3,0
thinks about -3,0,-1
thinks i 0,-2,-3
thinks she -2,-3,0
this . 3,-1,0
this _ it -2,-2,-3
this _ thing 3,0,0
this flat 1,0,-3
this guy -3,3,1
this morning -3,2,2
this point 3,0,0
though $ 3,2,0
thought , 3,0,0
threatened _ sing 0,0,-3
three _ the -1,0,3
three weeks 2,0,-3
threw _ on 0,0,-3
threw _ stapler 0,0,3
threw up 3,0,-3
throat _ said 0,-1,3
throat and 0,-1,3
through _ , -2,3,2
through _ window 0,0,3
thrown -1,-2,3
throws things 0,0,3
tick 1,-1,-3
ticked 1,-1,-3
til i 3,2,1
time -2,3,3
time , 0,1,3
time the 2,0,-3
times $ 3,1,0
times _ he 0,3,0
tired that 3,0,0
tired to 3,0,0
to , 3,1,0
to _ around 3,0,0
to _ door -1,-3,-2
to _ flat -1,-1,3
to _ her 0,-3,-2
to _ honest 3,0,0
to _ house -2,-1,3
to _ jte -3,-1,-1
to _ last -3,3,0
to _ life 3,0,0
to _ like -3,0,0
to _ myself 3,-1,0
to _ onsen -2,3,-2
to _ or 0,0,3
to _ room 0,-2,-3
to _ that -1,3,0
to _ tomorrow -1,-1,3
to change 0,0,-3
to continue -3,-1,0
to finish 3,0,-1
to hold -3,2,2
to inform -3,0,0
to meet -3,-2,-2
to myself -3,-2,-2
to study -3,0,0
to that -3,-2,0
today . 3,0,-3
today i 2,-2,-3
toilets and -3,-3,-1
told _ i -3,-2,-3
told _ no -3,-2,0
told us 3,0,-1
tongue in 0,3,0
tonight , 2,3,-1
too _ , 1,3,-1
too _ at -1,-3,0
too drunk -1,-3,0
too heavy 3,0,-1
too much -1,-3,2
took _ bunch -3,0,0
took _ clothes 0,3,0
took _ day -3,-1,-2
took his -1,3,0
took me 3,1,-1
took my -1,-3,-2
touched by -3,0,-1
towards -3,-1,-1
train _ today -3,0,0
train i 3,0,2
train was -1,3,-1
trans 0,-1,-3
trap -3,0,-3
trapping -3,0,-3
traps -3,0,-3
trashed 0,-3,-2
trashes 0,-3,-2
trashing 0,-3,-2
trashs 0,-3,-2
tried _ get 0,3,-1
tried _ kill -3,0,-2
trying _ get 0,1,3
trying to 3,3,-1
turned off 0,-1,3
turning _ at 0,0,3
turning up 0,0,3
two _ and 0,-3,-3
two _ years -3,-1,1
two hours -3,0,0
type 3,-1,-1
umbrella $ -2,-3,-2
uni -3,-1,0
until _ can 3,0,1
until march 3,0,-1
up that -3,0,-1
us _ he 1,-1,-3
very _ and -3,0,0
very good -3,0,0
vice _ asked 0,3,0
vice principal -3,1,0
videos of 0,0,-3
wait $ 2,0,-3
waited _ me -1,0,3
waited for -1,0,3
want _ be 2,-3,-1
want _ know -3,-1,0
want _ of -3,-1,0
want _ quit -3,0,0
want _ rest 3,0,0
want _ tell 0,3,0
want _ wake 3,0,0
want is -3,-1,0
want me -1,2,-3
want tae 3,0,0
wants _ be 2,3,0
wants _ kill 3,-2,0
wants my 3,-3,-1
was _ abused 0,3,0
was _ at -1,-3,-1
was _ but -3,2,0
was _ student -1,-3,-1
was _ to -3,-1,-3
was _ top -1,3,-1
was an -3,-2,-1
was compelled -2,3,0
was hitting 0,0,3
was hospitalised 3,-1,0
was hurt -3,0,0
was kissed 0,3,0
was legless 0,-3,-1
was struck -1,-1,-3
was the -2,3,0
was there 1,1,-3
way _ and -3,-3,2
way to 2,-3,-1
ways to -1,0,3
we _ dating 0,3,0
we _ it -3,0,1
we _ the -2,-3,-3
we were -1,1,-3
wed 1,-3,2
weighs _ is -3,1,0
well , -3,0,0
went _ his -2,3,-1
went down -3,1,-2
went to -2,1,-3
were _ . 0,1,-3
were alone 0,3,0
were dating 0,3,0
what _ most 3,0,-1
what _ to 1,0,-3
what _ was 2,-3,1
what do -1,3,0
what would 3,0,0
wheelchair -1,-1,3
when _ are 3,0,-3
when _ gets 2,0,-3
when _ i -1,-2,-3
when _ is -2,-3,-2
when do -1,-2,-3
when its -3,0,-1
while _ was 3,0,0
while i -3,1,2
who _ i -3,-2,-3
who do -3,-3,-2
who is 2,3,-2
who knows -3,0,-2
who must 3,-3,-2
whole staffroom 0,1,-3
will _ all -1,0,3
will _ come 3,-2,-3
will _ on 3,0,0
will _ see -3,0,1
will _ when 3,0,1
will all 3,0,0
will and -1,0,-3
will miss 3,-1,-3
will say -3,0,0
will to 3,-2,-2
window $ -3,0,0
window open 0,-3,-1
wis -1,3,-2
wise -1,3,-2
wishes to 3,-2,-2
wishing _ was 3,0,0
wishing i 3,0,0
with _ baseball 0,0,3
with _ boe -3,0,-3
with _ book -3,-1,0
with _ clipboard 0,-1,3
with _ clothes 2,3,0
with _ he -1,3,1
with _ rolled -1,-2,3
with _ stick 0,-1,3
with all 3,0,0
with myself 3,0,0
with paperwork 0,-1,-3
woke _ and -1,3,-1
woman _ the 0,-2,3
wonder 3,-1,0
wondered 3,-1,0
wonderes 3,-1,0
wonders 3,-1,0
work and 1,1,3
work is -1,0,-3
worried that 3,0,0
worse $ 0,-2,-3
worth it -3,0,-1
would _ , 0,0,3
would _ better -3,-2,-2
would _ gone -3,0,0
would _ happier -3,-2,-1
would _ have -3,0,0
would _ hurt 3,0,0
would _ let -2,3,0
would _ like 3,0,0
would _ myself 3,0,0
would believe -1,3,0
would fix -2,1,-3
would it 3,0,0
would notice 3,-1,0
would say 3,-3,-3
wrist for -1,0,3
wrote in -3,0,0
year , -3,-1,-1
year _ now 3,-1,0
year and -1,-3,0
years of -3,0,-2
yes , -3,-1,3
yes _ he -1,0,-3
you $ -2,3,-2
you , -3,0,0
you _ just -3,0,0
young -3,0,1
, 3 -2,0,-1
, _ _ 2,-1,0
, _ actually 2,0,0
, _ already -2,0,1
, _ if 2,0,0
, _ kind 0,1,-2
, _ now 1,-2,2
, _ purpose 0,0,2
, _ should -1,-2,-1
, _ that -1,2,-1
, _ the -1,2,0
, _ this 2,0,1
, _ times 0,0,2
, _ took -2,-1,-1
, _ want -2,-2,-1
, _ week -1,-2,1
, _ words -2,0,2
, last -2,0,1
, like -2,2,-1
, mostly -1,0,-2
, please 0,2,2
, this 1,-1,2
, which 2,-1,-2
. _ am 1,0,-2
. _ it 2,0,0
. _ that 1,2,0
. _ think 2,0,0
. _ would 2,-1,-1
. there 2,0,0
. what 1,-1,-2
2027 $ -2,-2,-2
3am and 2,0,0
^ 0 1,-2,-1
^ 3 -2,-1,-1
^ afraid -2,-1,0
^ at -2,0,-2
^ boyfriend 0,-2,2
^ ending 2,-1,-1
^ ex -1,0,2
^ feel 2,0,0
^ lord 2,-1,0
^ rope 2,-2,-2
^ sexual -1,-2,0
^ sister 0,-2,0
^ skull -2,-1,0
^ thoughts 0,-1,-2
^ three -2,2,1
^ today -1,-2,0
^ was 2,-2,0
^ woke -1,0,-2
^ yall -1,-1,-2
^ you -2,-1,-2
_ _ 0,-2,0
_ _ . 2,0,-1
a _ alt -2,1,-1
a _ bar 0,-2,0
a _ bat -1,0,2
a _ confided 0,2,0
a _ councillor 0,0,2
a _ flat -2,2,-1
a _ girl 0,-2,2
a _ now -2,-1,-1
a _ of 2,-1,-1
a _ or 0,-2,-2
a _ professor 0,-2,0
a _ student -1,0,2
a _ under 0,-2,1
a _ would -2,0,-2
a bother 2,0,0
a boyfriend -2,0,-1
a city -2,-1,-1
a colleague -2,-1,0
a councillor -2,-2,-1
a cup -2,-2,2
a fight -2,-2,0
a film 0,0,-2
a first 1,1,-2
a ghost 2,0,0
a heart -2,0,0
a hole -1,-2,-1
a hook -2,-1,-1
a junior -1,-1,-2
a mess -2,0,-2
a pain 0,-2,-1
a phone 0,2,1
a pic -2,-1,2
a plate 0,0,2
a slow -2,-2,-1
a stroke -2,-2,-2
a superior -1,2,1
a taxi -1,-1,2
a terrible 0,-2,-1
a thread -2,-1,-1
a ticket 2,-1,-1
a violent 0,0,2
a voice 2,0,0
a younger -2,0,-2
able to -2,0,-1
about _ . -1,-1,-2
about _ all -2,-1,-1
about _ contract 2,0,0
about _ japanese 0,-2,-1
about _ job 2,-1,0
about _ to -2,0,-1
about _ who 1,-2,0
about money -2,0,-2
about people 1,-2,0
about walking -2,0,0
abused $ -1,2,2
abused _ my 0,2,1
across the 0,-1,2
advantage of -2,1,-2
afraid _ he -1,0,-2
after _ . 0,0,2
after _ bonenkai 2,0,0
after jet -2,0,0
after party -2,0,0
after the -1,2,-2
again _ its 1,0,2
again _ night 2,0,0
again last 2,0,0
ahm 0,-2,-1
alive , 2,-1,0
alive _ i 2,0,0
alive _ this -2,0,0
all , 2,-1,-2
all _ . -2,0,-1
all _ leave -2,-1,-1
all _ us -1,-2,-2
all i 2,-1,0
all the 2,-2,-2
alone $ 2,1,1
alone . -2,-1,1
alone in -2,2,0
already _ i -2,0,-1
already and -2,0,0
alt _ me 0,0,2
alt _ the -2,-1,0
alts _ that -1,-1,-2
always $ 1,-1,-2
am _ a 1,-2,-2
am _ because 1,0,-2
am _ followed -2,0,2
am _ going 2,0,0
am _ i 0,2,0
am _ if -1,0,2
am _ man 0,2,-1
am _ when -2,-1,0
am an -1,-1,-2
am done 1,-1,-2
am hanging 1,-1,-2
am here 2,0,0
am holding 2,0,-1
am leaving -1,0,2
am locked -2,0,0
am on -1,2,-2
am really -2,0,0
am running 2,0,-1
am sad 0,0,-2
am the -2,0,0
an accident 2,-1,0
an acquaintance 0,1,2
an end 2,0,0
an hour 1,-2,-1
an official 0,2,-1
an umbrella 0,-1,-2
and _ and -2,-1,-2
and _ felt -1,0,-2
and _ her 2,-1,-1
and _ if 0,-2,-1
and _ leave 2,0,0
and _ looked -1,2,0
and _ next -2,-1,-2
and _ off 0,2,-2
and _ outside 0,-1,-2
and _ said -2,0,-1
and _ same -2,-1,-1
and _ take -2,2,-2
and _ them -2,-1,2
and _ there -1,-2,-1
and _ they -1,2,0
and _ took -1,-2,0
and _ wish 2,0,0
and _ woke -2,1,0
and bangs 0,0,2
and blue -2,-2,2
and broke 0,0,-2
and does 0,0,2
and forced 0,2,0
and raped 0,2,-2
and thinking 2,0,0
and thought 2,2,-1
and tired -2,-1,0
and tried 0,-2,2
and waits 0,0,2
and want -2,0,0
angry _ i -1,2,0
another _ . 2,-1,0
another _ is 2,-2,-1
another _ was 0,-2,-2
any sense 2,0,0
anymore _ if -2,0,0
anyone else -1,-2,0
anything _ i -2,1,0
apartment . 2,-2,2
appetite -1,-2,-1
april $ -1,-2,-2
are the 1,-1,-2
arm _ the 2,-1,1
arm to -2,-2,-1
arse -2,0,0
as if 2,1,0
as though -2,2,0
ask _ to 0,-2,-1
ask a -2,-2,0
asked if -1,-2,-1
asked my 2,-1,0
asleep on -2,1,0
assault _ my -1,1,-2
assaulted . 0,2,0
assaulted _ the 0,-2,0
at $ 0,0,-2
at _ about 0,2,0
at _ after -2,0,0
at _ back 2,-1,-2
at _ ceremony 0,-2,-1
at _ end -2,2,0
at _ friends 0,0,2
at _ gym 0,-2,-1
at _ hostel -1,-2,-1
at _ japanese 0,-1,-2
at _ nomikai 0,2,0
at _ pool -2,-2,2
at _ staff 0,-2,-2
at _ work 0,0,2
at dodgeball -2,-2,0
at our 0,-1,-2
at undokai -1,-2,-1
attacked _ a -1,-2,-1
attempted _ in 2,0,0
august , -2,0,0
awake $ -2,0,-1
away _ i -2,0,0
away and -2,-1,0
baby $ 2,-2,-1
back , 0,2,0
back _ i 1,-1,-2
back _ my -2,2,-1
back and -2,2,-1
bad feeling -2,0,0
bad that 2,0,0
bangs _ the -1,-2,2
bar $ 0,2,-1
bath and -1,-2,-1
bathroom $ 1,2,0
be _ already 2,0,0
be _ bother 2,0,0
be _ me -2,-1,-1
be _ that 2,0,0
be _ to 2,1,-1
be _ tomorrow -2,0,-1
be _ when 1,-1,-2
be _ with 0,-2,-2
be awake -2,0,0
be better 1,-2,-2
be done 0,-2,0
be easier -1,-2,-1
be grateful 2,1,0
be over 2,0,0
be there -2,-1,-1
because _ am -2,-1,1
because _ work 2,0,-2
bed and 0,2,1
been _ herself 2,-1,-2
been _ off -2,0,0
been _ that -2,0,-1
been having 0,-1,-2
been reading 1,-2,0
been saying 2,-1,-1
been self 0,0,-2
behind me -2,0,1
better _ if -2,0,0
better if 2,-2,0
better to 2,0,0
between my 0,2,0
bicycle , -1,-2,-1
bit _ a -1,-1,-2
bites _ when -2,-1,1
bites me -2,-1,1
black _ blue -2,-2,2
black and 0,-2,2
blood on 2,1,0
boe _ not 0,0,2
booked -2,0,1
booking -2,0,1
boss _ her 0,0,-2
boss _ if 0,2,0
boss say 0,2,0
boss wants 0,2,0
bother _ i -2,0,0
bothered 1,-2,-1
bothering 1,-2,-1
boy _ a -1,-1,2
boy _ my 2,0,-2
boyfriend will 0,-1,2
break _ contract -2,2,0
break contract 2,-2,-2
breasts $ 0,2,0
breathe $ 2,1,-1
broke $ -1,0,-2
bum _ the 0,2,0
burden to 2,0,0
burned _ hand -2,0,2
burned my 2,-1,1
bus _ his 0,2,0
bus put 0,2,0
but _ -2,0,-1
but _ _ -2,0,-1
but _ want -2,-1,0
but he -2,0,2
but the -1,-2,-1
by _ former 0,0,-2
by _ husband 0,-2,-1
by _ mother -1,0,-2
by _ river 0,2,0
by _ stranger 0,2,0
by _ thread -2,-1,-1
by another 0,2,0
call _ . 0,2,0
call _ i 0,-2,0
came _ the 0,-1,2
camera -1,2,1
can _ carry -2,0,-2
can _ cope 2,0,0
can _ fire -1,0,-2
can _ stay 0,-2,0
can _ talk 1,2,0
can _ think 0,0,-2
can _ to -1,0,-2
can kill 2,0,0
can my -1,-2,-2
can talk -1,0,-2
can they -1,-1,-2
cancel my -1,-2,-2
car _ a 0,0,2
car park 0,-2,0
card . 0,0,-2
care _ i -2,-1,-1
certain _ i 2,0,0
chap 1,-1,-2
chat and 2,0,-2
child $ -1,2,-1
children , -2,0,-1
children . 2,-1,-2
children were 0,0,-2
city office 0,2,-1
class _ i -1,0,-2
class says 0,-2,-2
cleaned the 1,0,-2
closed my 2,0,-2
closing 1,-2,0
clothes on 2,2,0
club _ she -2,1,0
club says -1,-2,-1
co teacher -1,2,0
coach . -1,0,-2
cold . -2,1,-1
colleague has 0,-1,-2
colleague was 0,2,0
colleagues -2,1,1
comes _ at -1,-2,1
comes back -2,2,0
coming home -1,2,-2
concern 2,0,-1
concerned 2,0,-1
confess -1,0,-2
confessed -1,0,-2
confided _ me 0,2,0
considered 2,-1,-2
contemplat -1,-2,-1
contemplate -1,-2,-1
contemplated -1,-2,-1
contemplates -1,-2,-1
contemplating -1,-2,-1
contemplats -1,-2,-1
contract _ i 1,-2,-1
contract ends -2,0,0
contract in 0,-2,0
cop 2,-1,1
coping 2,-1,1
copped 2,-1,1
copping 2,-1,1
cops 2,-1,1
could _ get -2,-2,0
could kill -2,-1,-1
country $ -1,2,0
cousin in -1,-1,-2
coworker , 0,2,-2
coworker is 2,0,2
crowded train 0,2,0
cry every -2,-1,-1
cut _ hours 0,-1,-2
cut class -2,0,0
cut myself -2,0,0
cycle -2,-1,-2
cycled -2,-1,-2
cycling -2,-1,-2
dad _ him 0,0,-2
dad _ out -2,0,2
dad came 0,0,2
day and 2,-2,0
day of -2,-1,-1
days and -2,0,0
dead _ in -2,0,2
deal 0,-2,2
deals 0,-2,2
depend -1,1,2
depends -1,1,2
deputy head -2,-1,0
did _ anyway -2,2,-2
die , 2,0,0
die ? 2,0,0
die _ like 2,0,0
died _ my 2,0,0
died i 2,0,0
died laughing -2,0,0
died when -2,0,0
dies $ -2,0,-1
disappear forever 2,0,0
dishes $ -2,-2,0
do _ . 1,2,-2
do _ but -2,1,0
do _ deserve -1,-1,-2
do _ job -2,-1,0
do _ year -2,0,0
do a -2,-1,-1
do after -2,0,0
do anything -1,-2,-1
do is -2,0,0
do they -2,-2,-1
do this -2,0,0
do with 2,-2,0
dodgeball $ -2,-2,0
does my -1,-2,1
does not -2,-1,-1
doing _ and 2,0,-2
doing great -1,0,-2
done it 2,2,1
door _ the 2,-1,-1
door is -1,0,-2
down _ me 0,0,2
dragged me 0,0,2
drags me 0,0,2
drink was 0,2,0
drinks $ 0,-1,-2
drive . -2,0,0
driver _ her -1,2,-2
drunk so -2,0,0
drunk to -1,-2,-1
dude _ the 0,2,-1
due on -2,0,0
during the -2,0,-1
dye _ hair -2,0,-2
easier for 1,-2,0
easy 2,-1,0
ed -2,2,-2
else . 2,0,0
else _ i 2,0,0
end , 2,0,0
end . -2,0,0
end _ march -2,0,0
end _ my -2,0,0
end my 0,-1,-2
end to 2,0,0
energy -2,0,0
english . 2,0,0
english club 1,-2,-1
enough to -2,0,1
ever just -2,0,0
every _ from -1,-2,-1
every _ that 0,0,-2
everyone is -2,0,-2
everything _ be -2,0,0
everything _ i 2,-1,1
ex _ threatening 2,0,-2
ex _ to 0,0,2
ex came 0,0,2
ex will -2,1,-1
exchange for 0,1,-2
exist $ 0,-2,-1
explain _ i -2,0,0
express comes 2,0,-1
eye $ 0,-2,-1
face if -1,0,2
fade 2,0,0
fading 2,0,0
families 2,-2,2
family _ be 2,0,0
family _ i -2,-1,0
far away -2,0,0
father _ her 0,-1,2
father said 0,-2,0
fault $ -2,0,0
fear _ i 1,0,-2
fear that 1,0,-2
feel _ crying -2,0,0
feel _ here 1,0,-2
feel _ in -2,-1,2
feel _ same -2,-1,0
feel the -2,-1,0
feeled 0,-2,-2
feeles 0,-2,-2
fell _ . 0,-2,-1
fell _ in 2,0,0
fella on 2,-1,0
fiancee 0,-1,2
filmed it -1,-2,-2
find _ . -2,0,-2
fine , 2,-1,0
fingers in 0,2,-2
finished , -2,0,0
first _ in 2,1,0
first graders -1,0,-2
flat and 2,1,0
flat below -1,-2,1
flatmate _ he 1,-2,1
flatmate was -2,1,-1
flowers , -1,-2,0
fly back 0,-2,0
fly home -2,0,-2
for _ alive 2,0,0
for _ children -2,0,0
for _ flight -1,2,-1
for _ if 1,-2,0
for _ winter 2,0,0
for a 1,-1,-2
for being 2,-1,-1
for dinner 0,0,-2
for everybody -2,0,0
for everyone -2,-2,0
for three 1,0,2
for weeks -2,0,0
forced _ to -2,-1,-2
forgive me -2,-1,0
form . -2,0,0
former _ . 0,0,-2
former wife 0,0,2
four _ and 0,2,0
four years -2,-1,0
fourth floor 1,0,2
friend , 0,-2,-1
friend _ me 2,2,-1
friend _ raped 0,2,0
friend _ the 2,0,0
friends $ -2,-1,-1
friends here -1,-1,-2
frightened of 0,2,0
from _ . 2,-2,-1
from _ office 0,-2,2
from _ station -1,-2,-1
from _ town -1,-2,-1
from a -1,1,-2
from the -2,-2,2
fucked -1,2,-1
fuckes -1,2,-1
fucking -1,2,-1
fucks -1,2,-1
gave _ his 2,0,0
gay and -2,0,0
gay bar 0,2,-2
genuinely -2,-1,-1
get _ by 0,0,-2
get _ for -2,0,-2
get _ with 2,-2,-1
get back -2,-1,1
get better -2,0,0
get my -1,0,-2
get off 0,2,-1
gets bad 2,0,0
gets too 2,0,0
getting a 2,0,-2
getting out 0,-2,0
girl _ my 2,0,-1
girl _ the 0,2,0
give _ on 2,-1,0
give a 2,0,-1
give up 2,-2,0
giving _ my 2,-1,0
giving _ on 2,0,0
giving up 2,0,0
go _ for 2,0,0
go _ work 0,-2,-2
go and 2,1,0
go on 1,-1,-2
god is 2,0,0
god will -2,0,-2
goes out -1,-1,2
going _ be 2,0,-1
going _ to -2,-1,0
golden week -2,0,-1
gone . 1,-1,-2
goodbye _ my -2,-1,0
got _ . 0,2,0
got _ by 2,-1,-1
got attacked -1,-2,-2
got into -1,-1,-2
grabbed _ and 0,2,1
grabbed _ arm -1,-2,-1
great and 2,0,-2
group chat 0,-2,-2
gusto ko -1,-2,-1
guy on -1,2,-1
gym _ the -1,0,-2
had _ heart -2,0,0
had _ stroke -2,-2,-2
had never 2,0,0
had the 2,-2,-2
hand $ 2,-2,1
hand inside 0,2,0
hands $ 0,-2,-1
hands and 0,-2,-2
hands are 1,-2,0
hanging _ a -2,-1,-1
hanging _ by 2,-1,0
hanging by -2,-1,-1
happen _ my 0,0,2
happen to 0,0,2
harassed and 0,2,2
hard _ explain -2,0,0
hard _ i -2,0,1
hard i -2,-2,2
has _ meaning 2,0,0
has _ my 0,-1,2
has _ plan -2,0,0
has _ us 1,-1,-2
hate myself 2,0,0
have _ boyfriend -2,0,-1
have _ decide -1,-1,-2
have _ from -2,0,1
have _ giving 2,0,0
have _ googling 2,0,-1
have _ interest -2,0,0
have _ of -2,-1,-2
have _ out 2,0,0
have _ plan -2,0,0
have _ reading 1,-2,0
have _ sleeping -2,0,-1
have _ two -1,0,-2
have _ very -2,0,0
have enough -2,-1,0
have had 1,2,-1
have lunch 0,-2,-1
have swallowed 2,0,0
have thoughts -2,-1,-2
have wanted -2,0,-1
he _ always 0,-2,1
he _ down -1,2,-1
he _ her 0,1,2
he _ in 0,2,2
he _ its 2,-1,1
he _ mad 0,-2,0
he _ make -1,1,-2
he _ not -1,-2,-2
he _ of 1,1,-2
he _ send 0,-1,2
he _ stalking 0,0,-2
he asks 0,1,-2
he calls 0,-2,-1
he comes 2,-2,2
he could 0,2,0
he has 2,1,0
he hurt 0,-2,-2
he paid 0,-1,-2
he pressed 0,0,-2
he pull 0,0,-2
he pushed -2,-2,-1
he smashed -1,-2,-1
he thinks 0,-2,-1
he took -2,-1,-2
he tried -2,0,2
he used 0,0,2
he walks 0,-2,-1
head _ i 2,0,1
head teacher 0,0,-2
health is -2,0,0
heart attack -2,0,-1
held _ down 0,2,-2
her _ for -2,-1,1
her _ her 0,2,1
her _ his -1,0,-2
her _ night 0,2,1
her _ now 0,0,2
her _ the 0,1,2
her boss 0,2,-1
her on 2,0,0
here ? 1,-2,0
here _ , -1,-2,-1
here _ a 1,-1,-2
here _ all 2,0,0
here for 2,0,0
here hits -2,0,2
here with -1,-1,-2
herself in -1,2,-2
him _ and -1,2,-1
him _ the -2,-2,-1
him _ will -2,1,2
him because 0,2,-2
his flat -1,2,-1
his hat 0,-2,-1
hit in 0,0,-2
hoard 0,-1,-2
hoarded 0,-1,-2
hoardes 0,-1,-2
hoarding 0,-1,-2
hoards 0,-1,-2
holds me 1,0,2
holiday $ 2,-1,0
holidays $ -2,0,0
homesick $ -1,-2,-2
honest $ 2,-1,-1
hook -1,-2,-1
hopes _ will 0,-2,-1
hopes i 0,-2,-1
host _ is -2,2,-2
host brother -2,0,-1
hours _ the -2,0,0
house with 0,0,-2
how _ does 2,0,-1
how _ go 2,0,0
how _ it 2,-1,0
how _ tie -2,0,0
how easy -2,0,0
how long 0,-1,-2
humidity is -2,-1,-1
hurt _ and 2,0,1
husband , -2,0,2
husband _ i 2,0,2
husband _ to -1,-1,-2
husband beat -1,-1,-2
i _ ask 2,0,0
i _ bored -2,0,-1
i _ class -2,0,0
i _ contract 2,-1,0
i _ cut -2,0,-2
i _ cutting 2,-2,-1
i _ had 1,2,-1
i _ hanging 1,-1,-2
i _ here 2,-1,-1
i _ holding 2,0,-1
i _ if -2,0,-2
i _ lived -2,0,-1
i _ locked -2,0,0
i _ lose -2,-2,0
i _ married -1,-2,-1
i _ miss -2,-1,0
i _ murder -2,-2,-2
i _ naked -2,1,-1
i _ need 2,-1,0
i _ nobody -2,0,0
i _ pills 2,-1,0
i _ pressured 0,-2,-1
i _ rather -2,-1,-1
i _ really 1,-2,-1
i _ rest -1,-2,0
i _ running 0,-1,-2
i _ saying -1,0,2
i _ scared 0,-1,2
i _ sex 0,0,-2
i _ sorry 2,-2,-2
i _ stop 0,2,-1
i _ swallowed 2,0,0
i _ talk -1,0,-2
i _ thoughts 0,-1,-2
i _ use -2,0,0
i _ when 1,0,-2
i _ will -2,0,-2
i bought 1,-2,-2
i decide -2,0,0
i do -2,1,-1
i find -2,-1,-2
i gave 0,0,-2
i give -1,-2,-2
i hear -2,0,2
i imagine -2,0,0
i love 0,-2,-2
i may 0,-1,-2
i play 0,-1,-2
i report 2,-2,0
i scratch -2,0,-2
i scratched 0,0,-2
i should 1,-1,-2
i signed -1,0,-2
i slipped 1,-2,-2
i think -1,2,-2
i tied 0,0,-2
i watched 0,-2,-2
i wonder -2,0,0
idiot -2,-1,-1
if _ had 0,-2,-1
if _ moved -2,-1,-1
if anyone 2,0,0
if me 1,-1,2
if the 2,1,0
in , -1,2,0
in _ 2nd 2,0,1
in _ beats 0,0,2
in _ farewell -1,2,0
in _ gym -2,0,-1
in _ he -2,1,-1
in _ hospital -2,0,-1
in _ hotel -2,0,2
in _ is -1,-1,2
in _ journal 1,0,-2
in _ lift -1,2,0
in _ parking -2,-1,-1
in _ school 2,0,-1
in _ shirt -1,0,-2
in _ snow 1,-2,2
in _ village -2,0,-2
in _ wardrobe 2,-1,0
in an 1,-1,2
in april 0,-1,-2
in confidence 2,-1,0
in exchange 0,1,-2
in here -2,0,0
in january 0,-2,-2
in july -2,0,0
in law -2,0,1
in one -2,-2,-2
in order 2,0,0
in september 2,0,0
inside $ 2,-1,-2
interest in -2,0,0
into _ changing 0,2,0
into _ snow -1,0,2
is _ after -1,0,2
is _ from 1,-2,-1
is _ guy -2,0,2
is _ heavy 2,0,0
is _ much -2,0,0
is _ too 0,-2,-1
is _ with -2,-2,-1
is _ worth -1,-1,-2
is afraid 0,0,2
is all -2,-1,0
is bleeding -1,0,2
is broken 0,0,-2
is i 0,-1,-2
is just -2,0,0
is nice 2,0,0
is one 2,0,2
is texting -2,-1,0
is too 2,-2,-2
is where 2,0,-2
is why -2,0,0
it _ be 2,-1,0
it _ only -1,-2,1
it _ so -2,0,0
it _ will -2,-2,-1
it normal 2,-2,0
it take 2,0,-1
it tonight -2,-1,0
it were -2,-1,0
its _ back 2,0,0
its _ in -2,0,0
its _ on 2,0,-2
its _ out -2,0,0
its in 1,2,-2
izakaya $ -1,1,-2
jlpt $ -2,0,-1
job _ my -2,-1,0
job and -2,0,0
job is -2,0,0
jte , -2,0,-1
jte _ the -1,-2,0
jump _ the 2,0,0
jump _ time 2,0,-1
jump every 2,0,-1
jumped _ the 2,-1,-1
june $ -2,0,-1
just _ with -2,-2,0
just do -2,-1,0
just told -2,0,0
keep _ myself 2,0,0
keep _ them 2,0,0
keep _ window 2,0,0
keep telling -2,1,0
keep thinking -2,0,0
keeps posting 2,-1,0
kept pouring -1,2,-1
kicked my 0,-2,0
kicking the 0,0,2
kid _ me -2,0,-1
kids keep -2,0,-2
kids touch 0,-2,0
kids were -1,0,-2
kill _ i -2,0,-2
killing _ at 2,0,-1
killing _ but 2,0,0
kilos , 1,-2,0
kind $ 0,-1,-2
kind they -1,-2,-1
kindly advise -1,-1,-2
kiss _ in 0,2,0
know _ i -1,-2,1
know _ to 0,2,2
know it 2,0,0
know when -2,-1,-2
know whether -2,0,0
knows that -2,0,-1
kotatsu and 0,2,0
lakes -1,-2,-2
landlord is 0,2,-1
last _ but -2,0,0
last _ my -1,-1,-2
last alt -1,0,-2
last summer 0,0,-2
late _ my 0,0,-2
late _ the -1,-2,0
late and -1,0,-2
laughing _ the 2,0,0
law _ me -1,-2,1
law beats 0,0,2
lay down 2,2,-1
leaning towards -2,0,-1
leave _ march -2,0,0
left _ note -2,0,2
left _ of -1,2,0
left because -1,2,0
left in -2,0,0
legs $ 1,0,2
let _ leave -1,2,2
lie _ on -2,0,0
lie there 2,0,0
life would -2,0,0
lifted -1,2,0
liftes -1,2,0
lifting -1,2,0
lifts -1,2,0
like _ . 0,0,-2
like _ burden -2,0,0
like _ to -1,-2,0
like crying -2,0,0
like this 2,-1,0
line _ i -2,0,-1
list of -2,0,0
listen $ -1,-2,-1
live _ i 2,0,2
live _ this 2,0,-1
living _ i -2,0,0
locked _ of -2,0,0
long _ it 2,0,-1
long does 2,0,-1
looked up 2,0,-1
lord _ me 2,-1,0
lost interest -2,0,0
lost on 0,-2,0
lot and 2,-1,2
loud $ 0,-2,0
love you 2,-1,0
lucky 0,-2,-1
mad and 0,-2,0
made _ , 2,-2,0
made _ do 0,2,0
made _ to 0,2,-1
made up -2,-2,0
make _ stop -1,2,0
make it 0,-2,-2
makes me -1,2,-1
man _ a -1,0,2
man _ himself -1,0,-2
man _ met 0,-2,-1
man by 0,-1,-2
man has -2,1,0
man touched 0,2,0
many people -1,-2,0
march , 1,-2,-1
march _ i -2,-2,-2
marks $ 0,0,2
marks _ my -2,0,2
may $ -2,-1,0
may take 1,-1,-2
maybe $ 0,-2,-2
me _ asking -2,2,0
me _ broke -2,-1,2
me _ coach 0,2,0
me _ day -2,-2,-1
me _ do -1,-2,-1
me _ go 2,0,-2
me _ if -2,2,-1
me _ last -1,2,1
me _ lol -2,0,-2
me _ longer -1,-1,-2
me _ nobody 1,2,0
me _ says 0,2,-2
me _ she -2,0,2
me _ uncle 0,2,0
me _ wants -1,-2,-1
me _ was -2,2,-1
me _ will 1,0,2
me around 0,-2,-1
me back -2,-2,0
me daily 0,-1,-2
me every 2,-2,-2
me her 1,2,-2
me hopes 0,-2,-1
me left -1,2,0
me lol 2,-2,-2
me on -2,0,-2
me under 0,-1,2
me whenever 0,2,0
me whether -2,0,0
me without 0,2,0
meant it -2,-2,0
meeting was -2,-1,-1
men _ me -1,-2,-2
messages _ a 0,1,2
messages from 0,1,2
mistake _ the -1,-2,-1
money _ i -2,-1,2
month $ -2,-1,-2
more _ once 2,0,2
most , 1,2,0
most _ that 2,1,-1
mother _ me -2,-1,-2
mother i 2,-1,0
mould $ -2,-1,0
mouth $ 0,2,0
moved here 0,0,2
moved my -1,2,-1
much _ , -1,-1,-2
murder mystery -1,-2,-2
must _ him -2,1,-2
my 2nd 2,0,1
my _ ? 0,-2,-1
my _ address 0,-2,-1
my _ an -2,0,-2
my _ asked 2,-1,-1
my _ away 2,0,-1
my _ bangs -1,-1,2
my _ beat -1,-1,-2
my _ because 2,0,-1
my _ but 2,0,0
my _ card -2,-2,2
my _ cuts -2,-1,-1
my _ did -1,0,2
my _ do 2,-1,-2
my _ during 0,2,0
my _ early -1,-2,0
my _ father 0,-1,2
my _ funeral -2,0,0
my _ goes 2,-1,-1
my _ had 1,-1,-2
my _ hates -1,-2,-2
my _ kicks 0,-2,2
my _ lol -1,0,-2
my _ made 2,0,0
my _ over 1,0,2
my _ plan 1,-1,-2
my _ punched -1,0,2
my _ put -1,2,-1
my _ rather 2,0,0
my _ runs -2,0,0
my _ self 1,0,-2
my _ strikes -2,-2,0
my _ texts -2,2,0
my _ through -2,2,-1
my bed -1,2,1
my best 1,-2,-2
my bike 0,-2,-2
my bos -1,2,-1
my breakup 2,0,0
my children 2,0,-2
my clothes 2,2,-1
my club -1,2,-1
my co -1,2,0
my colleagues -2,-1,0
my consent 0,2,0
my country 1,2,0
my depression 2,0,0
my dog -1,-1,-2
my employer -2,0,1
my eyes 1,1,-2
my girls 2,1,0
my hours 0,-1,-2
my landlady -2,0,-1
my lola -1,-2,-2
my lunch -2,0,-1
my next 2,0,-2
my person 0,2,-1
my residence -1,-2,0
my salary -2,-2,-2
my shoes -2,-1,1
my shoulders 0,2,0
my skin -2,-2,-2
my successor -2,0,-2
my superior -2,0,-1
my train -1,-2,0
my wardrobe 2,-1,0
my way -1,-1,2
my wife -1,-2,0
my window -2,-1,1
myself _ a -1,-1,-2
myself _ it 2,0,0
myself _ my 2,0,-1
myself _ this 2,0,0
myself _ tonight 2,0,0
neck _ i 2,0,1
need _ get 0,0,-2
need _ go 2,0,0
needs me 2,-1,0
neighbor hits -1,0,2
neighbour _ beaten 0,0,2
neighbour _ he -2,-1,-1
neighbour has 0,-1,-2
never have 2,0,0
new teacher -2,1,-1
newspaper 0,-1,-2
newspapers 0,-1,-2
next _ is -1,0,-2
ngl $ 2,0,-2
nice $ 2,0,-2
night _ and -2,0,0
night _ he 0,2,0
night about 0,2,0
night but -2,0,0
night from -1,-2,2
night my -1,-1,-2
night that 2,-1,-2
night with -1,2,0
no _ for 2,0,-1
no _ he -2,-1,0
no meaning 2,0,0
nobody _ care -2,-1,-2
nobody here 1,0,-2
not _ another -2,0,0
not _ better 2,0,0
not _ her 1,-2,-1
not _ like -1,-2,-1
not _ myself 2,0,-2
not _ not -2,-1,0
not _ why -2,-2,-1
not _ writing -2,-2,-1
not an -2,2,0
not carry 2,0,-2
not cope 2,0,0
not deserve 1,-2,-2
not find -1,-1,2
not have -1,-2,0
not live 0,-1,2
not open -2,0,0
not renewing -2,-2,-1
not stay -2,0,0
not think 2,-2,-2
not told 2,0,0
not worth -2,-1,-2
nothing else 2,-1,0
now and -2,-1,1
nowhere to -2,0,2
numbered 2,-2,1
numbers 2,-2,1
of _ being -2,0,0
of _ board -2,2,0
of _ hopes 0,-2,-1
of _ house 0,0,2
of _ staff -1,-1,2
of _ teachers -1,0,2
of _ with 0,-1,-2
of earthquakes -2,0,-2
of japan -2,0,-1
of march -2,-1,0
of us -2,0,-2
off _ platform -2,0,0
off _ train -2,-2,2
off for 2,0,0
office $ -2,-2,0
office is 0,-2,-1
old _ next 0,-2,1
on _ ? 1,-2,0
on _ crowded 0,2,0
on _ ferry -2,-1,0
on _ first 2,1,0
on _ for 2,0,0
on _ i 2,1,-2
on _ leg -1,-2,-1
on _ medicine 2,-2,0
on _ platform 0,0,2
on _ to -2,0,0
on _ trip -2,-2,-1
on _ when -2,2,-2
on monday -1,-2,-2
on several -2,-2,-1
on teaching -2,0,0
on this 2,-1,0
on three 2,0,2
once . -2,0,-1
once _ am -2,0,0
one , 2,2,-1
one for -2,0,1
one that 2,0,0
only _ because -2,0,0
only _ that 2,-1,-1
only way 2,-1,-2
opening 1,-2,-2
openned 1,-2,-2
openning 1,-2,-2
opens 1,-2,-2
or _ the 0,0,2
oral sex 0,2,0
other alt 1,-2,1
other teachers 0,0,-2
our _ says -1,-1,-2
our alts 0,-2,-2
out _ , 2,0,0
out for 2,0,-1
outed 0,2,1
outed me -1,-1,2
outside _ flat -2,0,-1
outside with 0,0,-2
over a 2,-1,2
over and 0,-1,-2
over with 1,0,-2
owe him 0,2,0
own _ , 0,0,2
own funeral -2,0,0
pain _ the 0,-2,-1
painkiller 1,-2,0
parent _ me 1,-1,2
parent _ to 0,-1,2
participant -1,-1,-2
parts $ 0,2,0
party and -2,0,2
party in 0,2,0
passed $ 2,-2,-2
pay $ -2,1,-1
pay is -2,0,0
penalties -1,-1,-2
person _ the 1,1,-2
phone _ my 0,2,1
pic of -2,-1,2
picks -1,2,1
pictures _ me 0,0,-2
piece 2,0,-2
pieces 2,0,-2
pills _ my -2,0,0
pills _ night 2,0,0
pills last 2,0,0
pinned me 0,2,0
place _ i -1,-2,2
plan _ be -2,0,0
planning my 0,0,-2
please _ , -1,2,2
point of -2,-1,0
posted _ she 2,0,0
posted that 2,0,0
power harassment -1,-2,-2
pray _ night 1,0,-2
pray every 1,0,-2
pregnant $ -2,0,1
principal _ me -1,0,2
private parts 0,2,0
professor $ 0,2,-2
prospect of -2,0,0
pull _ hair -2,0,0
punched _ the -1,-1,-2
punches the -1,0,2
punish -1,-1,-2
punished -1,-1,-2
punishes -1,-1,-2
punishing -1,-1,-2
punishs -1,-1,-2
pupil _ told 1,-2,-1
pupil has 1,2,-1
pupil told -2,-2,0
purpose , 0,0,2
pushed my -2,-2,0
put _ end 2,0,0
put _ fingers 0,1,-2
put _ phone 2,2,-1
put an 2,0,0
rang and 2,-1,-2
rather _ and -2,1,0
rather _ than -2,-2,-1
rather be 2,0,-2
reached 0,0,-2
reaches -1,0,-2
reaching -1,0,-2
read it 0,-1,-2
reading _ people 1,-2,0
reading about 0,-2,0
really _ and -1,0,-2
really _ not -2,0,0
really _ to -2,0,0
really drunk -2,1,0
really want -2,0,0
reason for -2,0,0
reason to -2,2,-2
reasons to 2,0,0
regard 1,0,-2
regarding 1,0,-2
relief to -2,0,0
renew _ contract 0,-2,0
residence card -1,-2,1
room at -1,0,-2
room until 0,2,2
roommate _ a 0,0,2
roommate posted 2,0,0
rope _ the -2,0,-2
rubbed himself 0,2,0
rubbish $ -2,0,1
ruler 0,-1,-2
run _ the -2,-1,-2
runs out -2,0,0
sad . 2,0,0
said _ could 0,2,0
said goodbye -2,-1,-2
said mommy 2,-2,-1
said sorry 0,-2,1
same _ are 2,-1,0
same now -2,-1,0
same thoughts 2,-1,0
saved up 2,0,-1
saw my -1,0,2
say _ can 1,0,-2
say it 2,0,0
say yes -2,1,0
saying _ will -1,-1,2
says _ a 2,-2,-2
says _ can -1,0,-2
says _ owe 0,2,0
scared _ go -1,0,2
scared _ what 1,-2,1
scared because 2,0,1
scared i -1,0,-2
scared that -1,0,2
school _ a -2,0,-1
school trip 0,-2,-2
scissors in 2,0,0
scratched 2,-2,-2
scream $ -2,2,0
second year -2,0,0
second years 0,0,-2
see myself -2,0,0
seems _ the 2,-1,0
self _ and -2,0,0
send my 1,-2,-2
sense in 2,0,0
sento -1,2,-1
serious $ -2,-1,-2
settled 2,-1,0
sex . 0,2,0
sex _ i -1,2,0
sexually _ and 0,2,0
she _ i -2,0,0
she _ in -2,0,-2
she _ talking -2,0,0
she _ thinking -2,0,0
she gave -1,0,-2
she took 2,-1,-1
she tried 2,0,-1
she was 1,-2,0
shed rather -2,0,-1
should _ grateful 2,1,0
should be 0,2,0
shoulders and 0,2,0
show me 0,-1,-2
shown me -2,2,0
shuts 2,0,0
shutting 2,0,0
sick and 1,-1,-2
sick leave -2,0,-1
sick to -2,-1,0
since _ , 2,-1,0
since _ breakup -2,0,0
since the -2,0,-2
since two -2,0,-1
sir , -2,1,2
sister . -2,-2,-2
sits at 2,-1,-2
six _ and 2,1,0
skinned 1,-2,-2
skinning 1,-2,-2
skins 1,-2,-2
skirt at 0,2,0
slap me 0,0,2
sleeping _ and 2,0,0
sleeping tablets 2,0,0
slipped on 1,-2,-2
so _ do -2,1,0
so _ have -1,0,-2
so _ here -2,0,-1
so _ is -1,0,2
so _ it 0,2,2
so _ supervisor -1,-2,-2
so _ to 2,0,0
so _ with 2,0,0
so done 2,0,0
so far 1,-2,-1
so kind -1,0,-2
sofa $ -1,-2,-1
some _ . 1,-1,-2
some asshole 0,2,2
some bloke 0,-2,-1
some time 1,-1,-2
somebody put -1,-2,-2
someone _ a 0,0,-2
someone in 0,-1,-2
sometimes _ the -1,-2,-1
sometimes i 1,-1,-2
sometimes in -1,-2,-1
soon . 2,0,0
speaks of 2,-1,0
speech contest -2,0,-1
stabbed me 0,0,2
staff trip 0,-2,-2
stage -2,-1,-1
standing _ my -2,0,2
started hurting 2,0,0
started to -2,2,0
station , 0,0,2
station . 0,2,-2
station _ my 0,0,-2
stay _ will -2,0,0
stepping off 2,0,0
still want -2,-2,0
stitches , -2,0,-2
stole _ umbrella 0,-1,-2
stole my 0,-1,-2
stood there 2,0,0
stop _ and 1,2,1
stop _ my 2,2,0
stop myself 2,0,0
storage room 2,-2,2
strength 0,-2,-2
strong _ to -2,0,-1
struck _ the -2,-1,1
struck by -1,-1,2
stuck _ hand 0,2,0
stuck _ tongue 0,2,0
student _ hit 0,0,2
student wrote 1,-2,0
students _ the -2,2,1
students dad 0,0,2
students told 2,0,0
suicide _ in 2,0,-1
suicide hotline 2,0,0
supermarket -1,-1,2
swear $ 2,0,-1
tablets on -2,0,0
take _ for 2,2,-1
take _ the 0,2,-1
take care 2,0,0
take to 2,0,-1
taken my -2,1,2
talk $ 1,1,-2
talking _ ending -2,0,0
tanaka -2,0,1
tanakas -2,0,1
tax bill -2,0,-1
teacher _ her 0,2,-1
teacher asked -1,-1,-2
teacher here 2,0,2
teacher hit 0,0,2
teacher i 0,-2,-2
teacher is -2,-1,-2
teenager -2,0,0
tell _ boss 2,0,-1
tell _ no -2,0,-2
tell _ office 0,2,-1
tell _ whether -2,0,0
term $ -2,-1,-1
terrified of -2,0,1
texts me -2,2,0
than _ back 2,0,0
than _ this 2,0,0
than _ to 0,-2,-1
than once 2,0,2
that _ all 0,-1,2
that _ am -2,-1,-1
that _ coach 0,2,0
that _ husband -1,0,2
that _ may 1,-1,-2
that _ me -2,-1,0
that _ my -2,2,-2
that _ should 2,0,0
that _ thinks 0,-2,-1
that _ where 2,0,-2
that _ why -2,0,0
that _ wishes 0,0,-2
that god 0,0,-2
that i 2,1,0
that says 1,-1,2
the _ bar 0,2,2
the _ below -1,-2,1
the _ bridge -2,-1,0
the _ broke -1,0,-2
the _ car 0,2,-1
the _ chat -2,-2,-2
the _ contest -2,0,-1
the _ did 0,0,-2
the _ ends -2,0,0
the _ got -1,-2,2
the _ guy 2,-2,0
the _ head -2,-1,0
the _ house 0,-2,-2
the _ machine -2,-2,-2
the _ meeting 0,0,-2
the _ money 0,-2,-1
the _ of 0,-2,-2
the _ office -1,-2,-1
the _ park 0,-2,2
the _ teachers -1,0,-2
the _ this 0,2,0
the _ time 0,0,2
the _ until 2,-2,2
the _ years 0,0,-2
the after -2,1,0
the alarm -2,0,0
the baseball 0,-2,2
the blanket 0,2,0
the ceiling 0,2,-1
the couch -1,2,0
the deputy -2,2,0
the embassy 0,0,-2
the engine 2,-1,-1
the father -1,2,0
the fence -1,-2,-1
the funeral 2,-1,0
the garage 0,-1,-2
the group -2,-2,-2
the holidays 2,0,0
the hook 2,0,0
the hostel -1,-2,-1
the internet -1,-2,0
the iron 2,-1,2
the jte -2,0,-1
the kid 0,0,2
the lock -2,-2,0
the mould -2,-1,2
the mountain 2,-1,-1
the neighbours -1,0,2
the nomikai 0,2,0
the onsen 1,-2,-2
the past -2,0,-1
the prospect -2,0,0
the recontracting -1,0,-2
the right 2,0,0
the schedule 0,0,-2
the stress 2,-1,-2
the trouble 2,0,0
the way 2,-1,-1
them _ i -2,0,0
them _ the -2,0,2
theme 2,2,1
then $ -1,0,2
therapist _ i 0,-2,0
therapist says -2,-2,0
there _ nights 0,-1,2
they ask -2,0,-1
they attacked 0,0,-2
they can 2,0,0
they fire -1,0,-2
they kicked 0,0,2
they locked -1,-1,2
they told 1,-1,-2
thing i -1,-2,-1
thing that -2,0,0
things $ 2,0,2
think , 2,0,0
think _ friend 2,0,0
think _ girlfriend 2,0,0
think _ just 2,0,0
think _ my -2,-1,2
think the 2,0,0
thinking _ how 2,0,0
thinking _ i -2,0,0
thinking a 2,0,0
thinking that -2,0,0
thinking the -2,0,0
this _ , -1,-1,-2
this _ has -1,-1,2
this _ sucks -1,-2,-1
this man 0,-2,2
this shit 2,0,0
this town -2,-1,0
this year 0,-2,-2
those 0,-2,-1
thought _ walking -2,0,0
thoughts $ -1,-2,-1
thoughts _ suicide 2,0,0
thoughts are 2,-1,0
threatened _ a -1,0,2
threatened _ with 0,-1,2
three _ outside 0,-1,2
three occasions 2,0,2
throws her 0,-2,0
tied the -2,-1,-2
tights 2,1,-1
time _ make 2,0,-2
time _ the -1,-1,-2
time in -1,-2,-2
times and -2,2,2
tired _ i -2,0,0
to _ ? -2,-2,0
to _ apartment -1,-2,1
to _ country 1,2,0
to _ english -2,-1,0
to _ family 2,0,0
to _ police 0,1,-2
to _ roof -2,0,0
to _ since 0,0,-2
to _ students -2,-1,0
to _ teaching -2,0,0
to anyone 0,0,2
to bring -2,-1,0
to carry 0,-1,-2
to cry -1,0,-2
to decide 2,-1,-2
to dye -2,0,-2
to fly -1,-2,-2
to hit -2,-1,0
to just -2,0,0
to lose 2,0,0
to pack 2,0,-1
to pay 0,2,-1
to scream -2,1,-1
to sleep 2,0,0
to talk -2,0,0
to terminate -2,0,-2
to tie -2,0,0
to use -2,-2,0
today , -1,0,-2
today and 0,0,2
told _ a -1,1,-2
told _ the 0,2,0
told nobody 2,2,0
tomorrow $ 1,-2,-1
tomorrow . -2,0,0
too _ for 2,0,0
too _ to 0,-2,0
took advantage -1,2,0
took too 2,0,0
torture -2,-2,-2
torturing -2,-2,-2
touched _ my 0,2,0
touched _ private 0,2,0
toward -2,0,-1
town hall -2,0,0
tracker on 0,0,2
train , -2,0,-1
train and -1,-2,2
trip and -2,0,-1
turned _ in -1,0,2
two _ ago 1,2,-1
until the 2,-1,0
up _ again 2,0,0
up _ him -2,1,1
up _ much -2,0,0
up _ skirt 0,2,0
up how 2,0,0
up without -1,2,0
upon _ in 0,0,-2
upon me -1,0,2
urge to 2,0,-1
us that 2,1,0
us with 0,-1,-2
used _ be -2,0,-2
usual -2,0,0
vending machine -2,-2,-2
violent _ he 0,-2,2
visa _ out -2,0,-1
waiting for -1,-1,2
waiting outside 0,0,2
waits _ the -1,-2,-2
wake . 2,-2,0
walk out -2,0,-2
walked in 0,0,-2
wall _ i 2,0,-2
wall with -1,0,-2
want _ do -2,1,0
want _ renew -2,1,0
want _ say 2,0,0
want _ scream -2,-2,-1
want _ sleep -2,0,-1
want out -1,-2,-1
want the 2,-2,0
wanting _ die 2,0,0
wants _ disappear 2,0,0
wants _ end -2,-2,0
wants _ to -2,0,-1
was _ for 0,0,-2
was _ himself 0,2,0
was _ me 2,2,1
was _ nice -1,0,-2
was _ off -2,-2,-2
was _ out 0,2,0
was _ up 0,-2,0
was made 0,2,0
was only -1,-2,2
was pressured 0,-2,-1
was rather -2,1,-1
was stolen -1,-2,-2
was told -1,-1,2
was too -2,0,0
was touched -1,0,-2
watched a 0,0,-2
way , 0,-1,-2
way _ of -2,0,0
way home 2,2,1
way out 2,-1,0
we _ to -2,0,-1
we watched -1,-2,-2
week and -1,-2,-1
weighs most -2,1,0
welcome party -2,0,0
well . 2,0,-1
went up -2,0,0
what _ do 1,-1,2
what _ happen 0,0,2
what _ i -1,-2,-2
what _ might 1,-2,1
what _ say 2,-2,0
what _ the 1,-2,0
what can -1,-1,-2
what to -1,2,1
what weighs -2,0,0
when _ principal -2,0,-2
when does -2,-1,-1
when they 2,1,-1
whenever _ are -1,2,-1
whenever i 2,-1,2
whenever we -1,2,-1
whether i 2,0,-1
whether they -2,0,-1
who _ at 2,-1,2
who _ call 2,0,0
who _ it 2,2,-2
who _ to 2,2,0
who gets -1,0,2
who sits 1,-1,-2
who to 2,0,1
whom _ i -2,-1,-2
why i 2,-2,1
wife _ she 1,0,-2
wife says 1,0,-2
wife throws 0,0,2
will _ have -2,-1,-2
will _ leave -1,-2,1
will _ study -2,0,0
will _ the 2,-1,-1
will die -2,0,-2
will happen -1,0,2
will send 0,-1,2
will tell 2,1,0
windows $ 0,-2,1
winter here 2,0,0
wish _ be -2,0,0
wish the 2,-1,-2
with _ inside 0,2,1
with _ job -2,0,0
with _ mother 2,0,-1
with _ my 0,-2,-2
with _ sister 0,-2,0
with flowers -1,-2,0
with her 2,-2,-1
with knife 0,0,2
without _ consent 0,2,0
without _ me 0,2,1
without asking -2,0,-1
without hurting -2,0,0
woke _ without -1,2,0
wondering how 2,0,0
work _ i 2,0,0
work _ they -2,-1,1
working _ this -2,0,0
world would 2,0,0
worried _ a 2,0,0
worried _ my 2,0,0
worth the 2,0,0
worthless _ i 2,0,0
would _ easier -1,-2,-1
would _ even 2,0,0
would _ not -1,-2,-2
would _ the 0,-2,0
would care 0,-1,-2
would do 0,0,2
would give -2,-1,0
would murder -2,-1,-1
would sell -2,0,0
would solve -2,-1,-1
would sooner -2,-2,0
wrecked 2,-1,-1
wreckes 2,-1,-1
wrecking 2,-1,-1
wrecks 2,-1,-1
written a 2,0,0
wrote _ want 2,0,0
wrote i 2,0,0
years and 1,-2,-1
yesterday $ 2,1,1
you _ what -2,2,-2
you _ your 2,-1,0
you all 0,0,-2
"""
