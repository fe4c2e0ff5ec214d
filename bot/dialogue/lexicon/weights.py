"""Learnt by `python -m tests.dialogue.danger_weights`; not written by hand. See `evidence`."""

LEARNT_FROM = "8d045b6882eea797"
KINDS = ("suicide", "assault", "violence")
BASE = (-29, -35, -33)

TABLE = """\
suicidal 44,-2,-1
raped -4,43,-5
suicide 38,-4,-5
groped -2,35,-5
sex -4,35,-6
alive 32,-1,-1
molested -2,32,-2
rape -7,31,-4
assaulted -3,30,-2
bruises -5,2,30
touching -1,30,-5
touches -1,29,-3
pills 28,-3,-4
slapped -2,-1,26
stalker -3,-1,26
world 26,0,0
himself 25,10,-1
overdose 25,-1,-1
drugged -6,24,-3
kill myself 24,0,0
live in -24,-2,1
sexual -3,24,-4
to die 24,-1,-1
violent -2,-3,24
beaten -5,-5,23
hits -3,-6,23
punched -4,-7,23
sexually 0,23,-5
cutting $ 22,0,0
die 22,-7,-3
hits me 4,-2,22
myself 22,-7,-7
nudes -1,22,-3
touched -11,22,-14
^ he -21,0,-1
^ they -21,-5,-4
^ this -21,-1,-6
blade 21,-1,0
career -21,-2,-2
herself 21,1,-7
july -21,-7,-6
living 21,-3,-5
living $ 21,0,0
punches -1,-1,21
roofied -3,21,-1
shinitai 21,-1,-3
teaching -21,-9,-6
by myself -20,0,-1
calm 20,0,0
cat 0,-15,-20
contract -20,-7,-15
i died 20,0,-1
kicked -7,-8,20
kill himself 20,0,-6
overdosed 20,-2,-2
overdosed $ 20,0,-1
slaps -1,-2,20
stalked -2,-1,20
stalking -1,-1,20
tablets 20,-1,-3
teach -20,-8,-8
^ death 19,-1,-1
_ not 0,-4,19
assault -1,19,-3
beats -4,-6,19
being alive 19,0,0
call me -9,-9,-19
dead . 19,0,0
fists -2,-1,19
home $ -19,-2,4
jumping 19,-1,-1
karaoke -19,-3,-14
kissing -1,19,-4
leaving -19,-10,-6
noose 19,0,-1
nude -1,19,-2
office -19,-6,-4
shoved -3,-1,19
slapped me 0,-2,19
violence -1,-1,19
a stalker -2,0,18
abusive -1,0,18
be dead 18,0,0
bed -10,18,-4
breasts 0,18,-2
clothes -3,18,-4
cuts 18,-4,-4
face 9,2,18
hit me 3,-2,18
hotel -11,18,-3
kicking -3,-6,18
least 18,0,-2
lesson -18,-12,-11
marks -5,-1,18
my breasts 0,18,-2
noose $ 18,0,-1
razor 18,-2,-4
talking 1,-18,-9
this world 18,0,0
to exist 18,-1,0
touched me 0,18,-5
was raped 0,18,0
^ someone -17,5,6
a knife 3,-2,17
about dying 17,0,0
arms 17,-2,-5
ball -2,-1,-17
being hit 0,-1,17
broke -17,-17,5
called -7,-5,-17
can i -17,0,-8
choked me 0,-2,17
cutting 17,-5,-7
dead 17,-11,-2
dead $ 17,-1,5
drunk $ 0,17,0
early -17,-4,-13
end it 17,-1,0
english 3,-4,-17
followed home 0,0,17
forever 17,-2,0
groped me 0,17,-4
hair -17,-8,7
harming 17,0,0
him 8,17,13
hit -3,-17,14
hitting me -3,-2,17
homesick -17,-3,-4
kill herself 17,0,-1
kiss -5,17,-4
kissed -4,17,-12
life in -17,-1,0
life to -17,0,-1
live 17,-6,3
locked me 0,-4,17
mean $ -17,0,-3
miss -1,-4,-17
my drink -2,17,-2
raped me 0,17,-3
snow $ -17,-5,-9
speech -17,-12,-6
stalker $ 0,0,17
survive 17,0,0
threatened -8,-6,17
tracks 17,0,3
. not 16,-1,-1
afraid for -3,0,16
almost 6,-4,-16
an overdose 16,0,0
be with 16,0,-1
boxes -16,0,-4
breathing 16,-2,-4
choked -3,-6,16
cooking -16,-5,-10
die $ 16,-1,-2
died -2,-13,-16
drum -2,-2,-16
dying 16,-8,-8
existence 16,0,-1
for good 16,0,0
here anymore 16,0,0
hiding -1,0,16
hired -3,-10,-16
hits her -1,-1,16
i left -16,-4,-6
japanese -16,-9,-16
job -14,-10,-16
kill me -6,-5,16
killing myself 16,0,0
knife $ -1,0,16
life 16,-9,5
live . 16,0,0
living . 16,0,0
lol -4,-10,-16
looking 16,2,-1
lost -5,-16,-9
me his -3,-4,-16
message 16,0,0
missed -16,-5,-3
moving -16,-4,-4
my arms 16,1,0
my skirt -1,16,-6
on time -16,-1,-1
passport and -1,0,16
poison 16,-1,1
punched me 0,-1,16
quit -16,-8,-6
sang -6,-15,-16
sleep and 16,-2,-1
sleep with -1,16,6
spiked 0,16,-1
stalked $ -1,-1,16
tax -16,-4,-5
thanked -3,-14,-16
this time 16,-1,3
threatening 3,-2,16
throat -4,-1,16
to jump 16,-1,0
to teach -16,-4,-2
violent $ 0,0,16
was molested 0,16,0
wrists 16,3,1
? $ -15,-2,-6
_ , -15,-6,-1
about death 15,0,0
beat -15,-7,10
beaten up -1,-1,15
born 15,-1,3
by mistake -6,-10,-15
cards -15,-2,-2
cold -15,-5,-8
consent -2,15,-1
death 15,-6,5
diagnosis 15,0,0
dick 0,15,-2
do something 15,0,0
enkai -15,-3,-6
everything . 15,-3,0
existing 15,-1,0
existing $ 15,0,0
god 15,-1,-6
goodbye 15,-7,-8
harm 15,-1,1
he did -6,15,2
himself if 15,0,-5
instagram -4,-5,-15
is dead -15,-1,-4
is violent 0,0,15
its for 15,-1,-3
jump 15,-5,-5
kicks -2,-4,15
landlord -15,5,5
late -15,-12,-4
life . 15,0,14
live with -15,-1,5
my passport -3,-3,15
my supervisor -15,2,-4
neck 5,0,15
no more 15,-1,-1
not consent -1,15,0
not let -15,1,5
of dying 15,0,0
on living 15,0,0
on me -2,15,9
punched at 0,-1,15
razor $ 15,0,-1
resignation -15,-1,-7
rope 15,-4,-6
shoved me -1,0,15
show -15,0,1
sing -11,-15,-14
stop talking -3,-15,-3
strikes me 0,-1,15
sugar -15,0,-1
thanked me -2,-9,-15
the form -15,-4,-2
the taxi -4,15,-4
transfer -15,-7,-5
was not 15,0,-4
, the -14,-8,-3
. $ -14,-5,-5
^ it -10,-8,-14
^ she -10,-14,-3
a blade 14,-1,0
a teacher -14,2,11
abused -3,14,13
after $ 14,-1,0
alive $ 14,0,2
am in -3,7,14
attacked -4,-5,14
be home -14,0,-3
beaten . -1,0,14
beating -2,-1,14
being stalked 0,0,14
body 6,14,-6
boss -14,4,3
car $ -14,2,2
cigarette 2,-2,14
class -14,-9,-2
classes -14,-3,-8
coffee -14,-8,-6
cook -11,-7,-14
downstairs 3,-2,14
drown 14,0,0
enough $ 14,0,0
exist 14,-1,-1
for me 5,-14,-1
forced -5,14,3
forever $ 14,0,0
good 4,-14,-11
his penis 0,14,-1
hit the -7,-1,-14
hurt me -2,-1,14
husband -7,-5,14
kill the -14,-1,-4
kiss me 0,14,-3
kotatsu -14,-3,-4
lease -14,-1,-2
line 4,6,-14
lunch -13,-14,-12
me 2,9,14
me at -3,0,-14
molested on -1,14,0
my contract -14,-5,-3
my life 14,-1,14
my wrist 14,-3,9
myself again 14,0,-1
ne -14,-1,-3
pants 5,14,-3
passport -3,-3,14
penis 0,14,-1
pension -14,-4,-9
physically -3,1,14
police $ 3,0,14
praised -9,-13,-14
principal -14,6,2
ribs 3,-7,14
safe at 0,0,14
said it -3,14,2
ship -14,-1,0
sings -3,-2,-14
six 0,-4,-14
stay alive 14,0,0
still here 14,0,0
strangled -1,-2,14
strangled me -1,-1,14
suicide . 14,0,-1
supervisor -14,2,4
taught -11,-14,-8
the lesson -14,0,0
the place 14,0,1
things 14,9,3
to hurt 14,0,9
to kiss 0,14,-3
to see 14,-1,-6
to sing -8,-14,-6
to stop -5,-2,-14
touching me 0,14,-2
twisted -2,-3,14
up on -14,0,-5
visited -2,-2,-14
visited by -2,-2,-14
waking 14,-1,-1
was attacked -1,2,14
way 14,0,-2
with life 14,0,0
with me 4,-3,-14
woken 14,0,0
, its -7,-2,-13
^ not -3,-13,-13
^ that -13,-7,-4
^ what -6,-10,-13
_ . 13,-1,0
_ i 13,0,0
about getting 13,0,-1
about my -7,-13,-8
accidentally -5,-2,-13
am already 13,0,0
and take -13,-5,2
and think 13,-2,0
asking 6,-3,-13
battered -2,-2,13
beat her 0,0,13
beaten by 0,0,13
before 2,-8,-13
bleach 13,-3,-2
bleach $ 13,-1,-2
bored -13,-5,-7
breast 0,13,-1
cake -13,-13,-9
card -6,-13,0
cleaning -2,-1,-13
cutting again 13,0,0
dangerous 0,0,13
day off -13,-1,-2
did 4,13,0
dinner -12,4,-13
ending 13,-1,-2
enjoy -13,0,0
except 13,0,0
fail -13,0,-5
fell -11,-13,0
felt up 0,13,-1
followed -6,-2,13
for my -13,-9,1
free 5,1,-13
go out 0,2,13
gone $ 13,-4,-3
got felt 0,13,-1
greeted -2,-13,-10
has forced 0,0,13
has threatened -2,-1,13
heat -13,-3,-8
heaven 13,0,0
his fingers -3,13,-4
his hand -3,13,-4
home i 13,0,0
hoping 13,-5,-3
hot -13,-9,4
hurt myself 13,0,0
hurting myself 13,0,0
ice -6,-3,-13
jk -13,0,0
jump $ 13,-1,-2
jumped 13,-9,5
just 5,-4,-13
just let 13,-1,-3
kicked me -1,-2,13
kid 2,-5,13
knife 7,-6,13
leave -12,-13,-2
letters in 13,0,8
life has 13,0,0
live anymore 13,0,0
live on -13,-1,-3
living in -13,-1,-1
made -1,7,-13
me touch -1,13,0
mean 13,-1,-4
molested $ -1,13,-1
murder -13,-5,-1
my breast 0,13,-1
my desk -7,-2,-13
my feet -13,-1,-3
my leave -13,0,-3
my pension -13,-3,-4
my thigh 9,13,-1
natto -13,-10,-4
nights 13,-2,1
not for 13,-1,-1
not mean 13,0,0
of what 13,4,8
outside -11,-2,13
paid -10,-6,-13
passive 13,0,-1
past 13,1,10
pinned -3,13,-2
pizza -13,-1,-3
report 0,13,-4
schedule -13,-2,-7
screaming -1,-1,13
self 13,-2,-4
self harming 13,0,0
sells -2,-2,-13
skirt 3,13,-7
something 13,12,-2
something i 13,-3,0
sounds 13,0,0
standing on 13,0,0
start -13,1,-1
step 13,-3,3
strangle -2,-3,13
students -13,-3,1
studying -13,0,-3
test -13,-6,-8
thank -11,-3,-13
that it -13,-2,-3
the bus -13,2,-1
the condom -1,13,0
the office -13,3,3
the rope 13,-1,0
thigh 9,13,-1
this job -13,-1,-2
threatened by 0,0,13
threats -10,-1,13
throw the 0,0,13
to beat -2,0,13
to get -13,-1,4
up my -9,13,3
voice 3,-8,-13
was a 0,-10,-13
we -13,-6,-1
well -13,-7,-9
what he -8,10,13
will call -3,-2,-13
will jump 13,0,-3
working -13,-2,-3
, to -12,1,4
, we -6,-10,-12
^ choked -1,0,12
^ got -12,2,7
^ if -3,-12,-11
^ the -12,-5,-4
^ there -3,-12,4
^ we -12,-12,-5
^ who -12,-5,-6
a cat -12,-5,-7
a chair -4,-4,12
a party -5,-4,-12
a train 12,-5,0
about 1,-10,-12
ae 12,0,0
again . 3,2,12
alive . 12,0,0
am being -12,-2,6
asked -5,-8,-12
asked me -2,-12,-4
beat me -1,-5,12
been born 12,0,0
been told -12,-1,3
being abused 0,4,12
being an -12,0,0
better i 12,0,-1
bicycle -5,-4,-12
bike $ 4,-4,-12
blood 12,-3,-8
boyfriend -9,-1,12
bread -12,-2,-1
broke my -2,-1,12
burn myself 12,0,0
busy -12,-8,-3
buying -1,1,-12
call the -1,0,12
career suicide -12,-1,-1
clock -12,-2,-4
corner -10,-8,-12
crossing 12,-2,-1
cut 12,-8,-5
deeply -5,-12,-2
desk -9,-12,-11
die . 12,0,0
dog -8,-12,-6
drive to -12,0,-1
ear 0,5,12
exposed 0,12,-1
exposed himself 0,12,-1
fear for -5,0,12
fed 2,-2,-12
feed -4,-7,-12
fell $ -1,0,12
female 0,12,-2
fever -12,0,-1
finger -12,-4,1
fingers -4,12,2
fire -5,-7,-12
fire me -4,-3,-12
follow me -12,-2,4
form -12,-8,-9
gave me -12,-9,-1
handle 4,-2,12
hands 3,12,-1
hanging myself 12,0,0
he put -3,-11,12
head 7,-1,12
heating -12,-1,-3
help $ 2,-1,12
helped -4,-5,-12
herself with 12,-1,-1
his place -6,12,0
home -12,-4,8
hoping my 12,-5,-1
hugged -3,-8,-12
husband beats 0,0,12
i jumped -12,0,-2
i keep 12,-4,-12
i only 12,0,0
in at -1,-1,12
is someone -1,0,12
is suicidal 12,0,0
is the 8,-4,-12
kanji -12,-3,-2
keeping 12,-6,4
kick -9,-1,12
knows $ 12,-1,0
live $ 12,-1,6
locked -2,0,12
locks me 0,-1,12
lol $ -1,-6,-12
manager -5,12,0
marathon -12,-1,-2
meeting -12,-10,-3
mine $ 12,0,-2
money -12,-12,-1
monkey -1,-3,-12
mosquitoes -7,-5,-12
mouth 0,12,-3
moved -12,-9,-5
much i 12,0,0
my wrists 12,2,2
myself out -12,-1,-2
naked -5,12,-2
nap -12,0,0
nice 3,-12,-12
no 3,2,-12
nose -2,-4,12
not waking 12,0,0
note 12,-3,3
of death 12,0,0
ones 12,-1,5
order 1,-2,12
own 12,-7,2
own $ -12,0,-5
own life 12,0,-1
painful 12,0,-1
painless 12,0,0
paper -5,-9,-12
paperwork -12,-4,-10
park -12,-5,-5
party -12,3,-4
phone and 4,-2,12
physical -2,5,12
pics -2,12,3
plan 12,-3,-5
press 12,-2,1
punched by 0,-1,12
raised -3,-12,-1
raped . -1,12,0
really 12,-2,-10
renew -11,-3,-12
roof 12,-4,-5
roof $ 12,0,-1
safe to -12,0,-3
school -12,-2,-7
screamed -1,-5,-12
see my -12,-2,0
sell -12,-5,-9
sex with 0,12,-4
sit on 0,12,-1
snow -8,-7,-12
squad -12,-1,-1
stop me 0,-3,-12
strict -4,-4,-12
suicidal $ 12,0,0
suicide squad -12,-1,-1
swallowed 12,-1,0
the crossing 12,-2,-1
the ear 0,-1,12
the face 5,-1,12
think 12,6,-4
threaten 0,-2,12
time he -1,4,12
to cut 12,0,-3
to overdose 12,-1,0
touch -7,11,-12
umbrella -5,-8,-12
undress -1,12,-1
vegetables -8,-1,-12
waste 12,0,0
watching -8,1,12
were dead 12,0,0
where i 4,-1,12
where my 12,0,-1
windows 12,-2,10
wish 8,-6,-12
work -12,-5,-5
would 12,2,0
would call -3,-5,-12
wrong $ -1,0,12
, she -11,2,0
, then 3,-3,11
. i 11,2,1
24 11,0,0
? 3,-4,-11
^ better 11,-2,-1
^ i -2,-11,-8
^ nobody -2,-10,-11
_ on -11,-4,-2
a decent -11,-1,-1
a farewell 11,0,0
a plane -11,0,0
advice -11,-3,-5
against 2,10,11
all my 11,-1,-1
alt $ -11,-1,-2
and gave -2,0,-11
and says 5,-1,11
arm 5,-10,11
arm in 0,-1,11
arm with 11,0,-1
assaulted $ 0,11,-1
attempted 11,-5,-5
back home 11,-1,-11
be alive 11,0,0
beats the -1,-1,11
been burning 11,-1,-2
behind -5,3,11
better $ -11,-1,-1
bill -11,-3,-10
bleed 11,-1,7
bonus -11,-4,-5
born . 11,0,0
bridge $ 11,0,0
broke in 0,0,11
burns -4,-4,11
chair 0,-11,8
clean 3,-11,-5
continue 11,-1,0
could just 11,-1,0
cover -11,-4,-2
cut her 11,-1,-1
cutting herself 11,0,0
did not -8,7,-11
die of -11,-1,0
do i -11,-6,-4
doing 2,-3,-11
domestic violence -1,0,11
door and -3,11,1
down 6,11,1
drove 0,-8,-11
drugged me 0,11,-3
dying $ 11,-4,0
earthquake 0,-2,-11
either 11,0,-1
english $ 11,5,-4
evening $ 3,-1,11
ever . 11,0,0
everybody -4,-3,-11
farewell 11,-8,-5
fear -8,-2,11
find 11,-7,0
find me 11,-3,11
fine -3,-7,-11
floor 11,-3,4
follows me 0,-2,11
force -1,11,-6
foreigner -3,-1,11
fresh 11,0,-1
friend 3,6,-11
garden -11,-7,4
gave -8,-11,-6
got raped 0,11,0
grabbed me 0,1,11
grandfathers -11,-1,-1
groped on 0,11,0
happy -1,-6,-11
have me 8,0,11
have to -11,-3,1
he -6,9,11
heart 4,-11,-9
her 6,11,8
high 7,-1,-11
his wife -1,0,11
hitting 4,-2,11
holds 5,-2,11
hot water 0,-11,9
hotel . -1,11,-1
housemate 1,-2,11
hurting 11,-1,7
hurts me 0,-3,11
i eat 0,-1,-11
i looked 11,0,-1
i wear 1,-1,11
in case 11,0,4
in living 11,0,0
introduced -11,-9,-2
is my 3,4,-11
jte -11,-4,0
jte grabbed -1,7,-11
karaoke $ -1,-11,-8
kicks me 0,0,11
kids -11,-8,-7
kill 10,-11,7
kissed me -2,11,-4
know what -11,4,-5
left -3,-11,-7
lessons -11,-10,-11
light -7,-11,7
made to -2,11,-1
man -7,8,11
married -11,-2,-7
massage -4,11,-9
men -3,11,10
mi $ 11,7,4
miss me 11,-2,-5
misses -8,-4,-11
missus -3,0,11
mistake 1,-11,-4
mother 5,-11,4
my door -3,-6,11
my existence 11,0,0
my exit 11,-1,-3
my housemate 1,-2,11
my kids -5,-4,-11
my lease -11,0,-2
my neck -4,0,11
my neighbor -11,-4,3
my pants 0,11,-3
my partner -6,-3,11
my shirt -1,11,-3
myself in 11,-1,2
myself with 11,0,-2
not about 11,0,0
not safe 4,-1,11
not take -1,11,-3
old -11,2,-2
our passports -7,-1,11
overdose $ 11,0,0
paint -11,-3,-1
panadol 11,0,0
partner -11,-5,11
passports -7,-1,11
pay -5,2,-11
permanently 11,0,0
person 9,11,5
photos -11,7,-4
pills and 11,0,0
planet 11,0,0
play -6,-4,-11
plays -2,-3,-11
post -11,-5,-5
praying 11,0,0
rain -11,-3,-4
raped by 0,11,0
ready 11,-1,-5
red -1,-11,-3
renewing -11,-2,-1
room and -5,11,-1
rubbed 0,11,-3
safe 5,-4,11
safety 6,0,11
salary -11,-3,-4
selling -2,5,-11
sexual favours 0,11,0
share -11,3,-9
shirt -3,11,-4
shower 5,11,-2
sick -11,-5,-5
singing -2,-11,-5
sings when -1,-1,-11
skiing -11,-1,-2
skiing $ -11,-1,-1
slap -6,-2,11
slept -11,2,2
so nobody 11,0,3
spring . 11,0,-3
stay -5,-7,-11
step off 11,-1,0
stopped 11,3,-9
surprise -11,-3,-11
teaches -6,-11,-5
that its 11,0,0
thats the 11,-1,-3
the belt 11,0,4
the floor -11,-3,3
the nights 11,0,-2
the note 11,0,0
the police 0,0,11
the world 11,0,0
the wrong 4,-4,-11
this $ 11,-1,-1
thoughts 11,-4,-6
threw -5,-11,5
to go -11,-6,1
to move -11,-7,1
to stab 0,-1,11
to start -11,-1,-1
to strangle -1,-2,11
tokyo -11,-6,-5
told his 11,-1,-1
touch me 0,11,-1
touched my -1,11,-1
treat -11,-2,-1
turned 4,-11,3
two men 0,1,11
two years 11,-2,0
until there 11,0,0
up in -11,-4,2
violated 0,11,-1
visiting -1,-4,-11
waits for 0,0,11
wake up 11,2,-3
walk into 11,-1,0
walked into 11,0,1
wanted -2,2,-11
wants to 1,-7,-11
was drugged -1,11,0
was groped 0,11,0
where 5,2,11
with him -7,9,-11
with no 11,3,1
with them -11,-4,0
without me 11,-2,-1
would break -2,-3,11
would like -11,-3,-1
wrist 11,-5,10
your 0,11,0
, in -4,10,5
, is -10,-2,-10
. it 3,1,10
? i 10,-1,0
^ , 9,10,9
^ _ 6,1,-10
^ been 10,-2,-3
^ being -6,10,8
^ no -4,-10,-6
^ so -10,-2,-1
^ somebody -10,2,3
^ to -10,-4,-9
^ will -10,-3,-7
a boy -2,4,-10
a bridge 10,0,0
a bus 10,-2,0
a date 10,-1,0
a foreigner -1,0,10
a new -10,-2,0
a parent 0,-5,10
a rope 10,-1,-3
abuse -2,-2,10
abuses -1,0,10
accident 10,-1,-2
accident $ 10,-1,0
allergy -10,-1,-2
am dying -10,0,-2
and mi 10,-4,-3
and she 1,4,-10
and there -10,4,4
anymore 10,1,-5
asking for -1,10,-6
asshole 4,10,2
at home -2,-4,10
at me 3,-10,6
ate -10,-2,-3
attempted suicide 10,0,0
august -10,-4,-7
baby -10,-3,-5
bag 3,-10,-7
balcony at -5,-2,10
bastard 0,5,10
be to -10,0,0
beats her 0,-1,10
because of -4,5,10
been raped -1,10,0
belt 5,-2,10
belt marks 0,0,10
bloke -5,-2,10
blouse 0,10,-1
body $ 10,5,-3
boe -10,-3,-4
boredom -10,-1,-2
brakes -2,-1,10
break my -3,-2,10
bridge 10,-3,-4
burn 6,-3,10
butt -1,10,-2
button -5,-10,-4
buying a -10,0,-1
cabinet 10,-1,0
canada -10,-2,-1
canada $ -10,-2,-1
car , -6,-1,10
choked on -1,-3,-10
climbed -1,10,0
coach -10,9,3
coached 0,-4,-10
come back 10,5,0
comments -1,-10,-3
day -5,-10,-4
dead on -10,-1,-3
deadline -10,-2,-2
director -3,10,-4
disappear $ 10,-1,5
disappear and 10,0,0
do it 10,-3,-6
done 10,0,-7
down the -6,2,10
dragged 0,4,10
dying every 10,0,0
dying for -10,-1,0
dying to -10,0,-2
email -1,-4,-10
end this -10,0,-1
ex -10,8,6
ex found 0,0,10
exist . 10,0,0
exit 10,-3,-4
eye 3,-2,10
family would 10,0,0
fell . 0,0,10
fella 1,-2,10
felt -3,10,2
find a -10,-1,-5
fingers $ -3,10,5
finished the -10,-1,0
first 0,-9,-10
fist -2,-4,10
five -10,3,-7
flat while 0,-6,10
flights -10,-1,-5
flying -10,-1,0
following me -10,-5,10
food $ -10,-1,4
for the -9,-3,-10
forced himself -1,10,-3
four 3,-1,10
from him -3,0,10
from me -6,-5,-10
from this 10,0,0
front 3,0,10
full -2,-10,0
get 1,-10,2
girls -5,10,-3
goes 10,1,-2
golf -2,-10,-2
grabbed -6,10,8
grabbed my -2,10,8
grave 10,0,0
greet -3,-3,-10
greet me -3,-3,-10
greeted me -1,-10,-8
ground $ 10,0,0
hair $ -6,-4,10
hang myself 10,0,0
has hit -2,0,10
has my -1,-3,10
have my -10,0,4
he found 0,0,10
he is 10,-3,8
he said 0,-2,10
hear 3,-2,10
helped me -1,-7,-10
her life 10,0,-1
her up 0,1,10
here because 10,0,0
him $ 3,-2,10
himself last 10,0,0
his 8,10,1
his tongue 0,10,-6
hit by 4,-1,10
home from 4,1,10
home to 10,0,-4
hours -10,3,-7
house -1,-10,7
how it -3,10,0
hurt $ -10,-2,3
husband $ -3,-3,10
i drive 10,0,0
i got -2,10,4
i miss -7,-2,-10
i prepared 10,0,-1
i take -10,-4,5
i wore -7,0,10
idea 0,-6,-10
if my -10,-3,-6
inside my 0,3,10
invited -2,-10,-7
is -1,-10,1
is $ 10,-1,-1
is got 10,-5,2
is it -10,3,-8
is screaming 0,0,10
it is 4,-10,1
joke $ 2,10,-1
jump from 10,0,-1
kept going 1,10,0
key $ -1,-4,10
killed himself 10,0,-1
killing 10,-8,-4
killing me -8,-4,-10
kiss him -4,10,-1
kitchen -1,-1,-10
knife in 6,-2,-10
knot 10,-2,-7
left to 10,0,-2
letters 10,-6,10
life anymore 10,0,0
life i 10,0,0
locked in -1,-1,10
loud -5,-2,-10
mamatay 10,0,0
me a -7,-1,-10
me down -7,1,10
me out -10,-3,4
me over -2,-2,10
mean the 10,0,0
medication 10,-2,-3
meetings -10,-4,-6
mi just 10,-1,0
mornings 10,-1,0
move -10,-4,-3
my back -10,1,5
my blouse 0,10,-1
my butt -1,10,-2
my phone -10,-4,7
my students -10,-6,-6
my throat -3,0,10
myself safe 10,0,0
night . -5,-3,10
nine -5,1,-10
nobody talks -10,-1,0
not being 10,-1,-1
not exist 10,0,0
not need 10,0,-1
of suicide 10,0,0
off from -10,-1,-1
on . 10,6,-1
on my -2,-7,10
one and 2,10,-3
osaka -10,2,-3
out and 10,1,-8
outside $ -5,-2,10
outside the -1,-3,10
pain 7,-4,-10
paracetamol 10,0,-1
passed out 4,10,2
peace 10,-1,-3
peace . 10,0,0
pictures -10,10,-2
planning 10,-1,-4
point 5,-3,-10
police -2,5,10
posted 10,-3,-1
prepared the 10,0,-1
project -10,0,0
punch 2,-1,-10
purpose $ 10,-2,2
pushed me -1,-1,10
quitting -10,-1,-1
reason $ 10,1,-1
renew $ -10,-9,-5
renewing $ -10,-2,-1
rice -10,-6,-6
room -6,10,-1
rubbing 0,10,-1
run -7,-10,0
runs -3,-7,-10
said i 10,-2,4
says i -10,-3,7
self harm 10,0,0
send -4,10,-3
sex $ 0,10,-1
sexually abused 0,10,-3
sexually assaulted 0,10,0
shouted -3,-6,-10
sign -9,-10,-7
sleepy -10,-1,-1
someone is -4,-3,10
speak -10,-7,0
stairs -10,-5,3
stalking me 0,0,10
stick -4,-6,10
sure -5,10,-3
take my 10,-1,-1
taxes -10,0,-2
tea -9,-10,-3
teacher kicked 0,0,10
teeth -10,-2,-2
telling me 10,-1,-2
than a 10,0,0
thats 10,-3,-3
thats what 10,0,-1
the button -5,-10,-4
the drum 0,-1,-10
the lady 10,0,-1
the plane 10,0,0
the roof 10,-3,-3
the ticket -10,0,0
thing 10,5,-4
things to -5,10,-1
think $ 2,3,-10
thirty 10,-2,-1
three -10,-3,7
to burn -1,0,10
to drown 10,0,0
to live 10,-3,-1
to park -2,-2,-10
to show 0,-3,10
to take 3,0,-10
tomorrow 10,-4,-2
top -2,10,-4
touched on -2,-10,-1
touches me 0,10,-1
trying 10,3,0
turning 10,0,4
uncle -7,10,1
up $ 5,-5,10
up again 10,0,0
up and -2,10,-6
up at -10,-9,2
up with -10,0,-4
urges 10,0,0
using 10,0,-3
vacation -10,-1,-1
version 10,-1,0
visa -10,-4,-6
waits 0,0,10
want 2,-1,-10
was assaulted -2,10,-1
water 5,-10,2
we moved 0,0,10
when she -4,-5,10
wife -2,-6,10
will go 10,0,0
wish to -10,-1,0
with being 10,-1,0
woke 2,5,-10
wore -7,0,10
work , 10,-1,-1
work with -1,-10,1
world is 10,0,0
would again 10,0,-1
, so 1,-9,-3
, under -1,9,-1
. 9,-1,1
5 -9,-3,-2
^ because -9,-2,-5
^ do -4,-2,-9
^ is -9,4,-9
^ lately 9,0,0
^ our 8,-9,-3
^ raped -1,9,0
^ something -1,9,0
^ suicidal 9,0,0
^ why -9,-1,3
^ wish 9,-2,-2
a bullet 9,0,-1
a few 9,-1,0
a friends -1,9,-1
a gun 8,-2,9
a man -7,-3,9
a month -9,6,0
a person 9,6,4
a razor 9,-1,-1
a sexual 0,9,-1
a shovel 0,0,9
about lunch -9,0,0
address $ -1,0,9
affairs 9,0,0
alone 2,5,-9
alts -9,4,4
am still 9,2,0
am suicidal 9,0,0
an alt -9,-3,-3
and by 9,0,-1
and go -9,-3,-5
and we -3,-2,-9
and would -3,9,1
anybody 9,3,-1
anyway 9,-2,-1
at a -3,9,-4
at least 9,0,-1
at this -9,-1,-1
at work 1,9,4
attempt 9,0,-1
august $ -9,-2,-2
awake -9,-1,-2
back to -9,-4,-3
bathroom -1,9,1
be out 9,-1,-1
be the -9,-2,-3
been cutting 9,0,-3
beer 0,0,-9
before $ 9,0,2
behind the 4,-1,9
being dead 9,0,0
bill $ -4,-3,-9
bites -9,-1,-2
blade in 9,0,0
boy 1,1,9
boys -7,2,9
break -6,-7,9
broken and 9,0,-1
brothers 4,-2,9
brought -4,9,-2
by my 1,4,9
cafe -9,-1,2
call an 0,-3,9
came at 4,-2,9
can pay 0,9,0
car . -3,3,9
carried on -2,9,0
cats -9,-2,-4
charcoal 9,0,0
chose 9,-1,-2
cigarette burns 0,0,9
close 9,-3,-4
club $ -7,-7,9
come -9,3,4
commute -9,-2,-4
condom -1,9,-5
contracts -9,-1,-2
costs -9,-1,-1
counting 9,-1,-1
cut the -9,-2,7
cutter 9,0,0
danger 9,-2,6
death would 9,0,0
disappointed 9,-1,0
does it 3,9,-1
domestic -1,-1,9
door 0,-3,9
down my -2,7,-9
drawer 9,0,0
drinking $ 0,-1,9
drive -7,-1,-9
drunk guy 0,-9,5
dying and -9,0,-2
dying would 9,0,0
earth 9,0,-1
eat -9,-5,-9
edge 9,-1,0
eighty -5,-2,-9
eikaiwa -9,0,-1
empty 9,0,-3
end party 0,-2,9
every week -9,-2,-3
everything would -9,0,0
ex has -3,-1,9
exactly 9,-2,0
falling -9,-1,-2
family $ -9,-2,3
fan 4,-7,-9
festival -4,0,-9
filmed -2,9,-5
fist $ -2,-1,9
fixed -2,-4,-9
flights $ -9,-1,-3
for this -9,-1,0
found 8,-9,7
four times -2,2,9
friend wants 9,-1,0
friends -9,1,-1
funeral 9,-4,-3
get a -4,0,9
gets in -1,8,-9
giving 9,-1,4
going home -9,-2,0
gone 9,-8,-2
got a 9,-8,-9
got jumped 0,-1,9
grandfather -8,1,-9
great . -9,0,0
guys -1,3,9
gym $ -6,-1,-9
hand 1,9,0
hanged 9,-1,0
has broken 0,0,9
hates 4,-7,-9
have been 0,9,-4
have not -3,-9,-6
have sex -1,9,0
have started 9,0,-3
have the 9,-1,-3
he broke 0,0,9
he keeps -3,5,-9
he knows -6,-5,9
he runs 0,-8,-9
heard -1,2,9
her at 0,-1,-9
her hair -9,-4,5
her stepfather -1,9,-2
herself $ 9,-2,-1
himself on -1,9,-3
his lap 0,9,0
hits the -2,-2,-9
holds my 0,-1,9
house $ -4,0,9
hugged me -3,-7,-9
hugs -1,-2,-9
human -9,0,0
hurt 8,-9,4
husband . -2,-1,9
i come 5,-1,9
i did -9,4,-7
i fear -2,-1,9
i feel -1,-9,-6
i jump -9,0,0
i need -9,2,3
i said -9,7,-6
i sign -9,-3,-1
in danger -3,0,9
in his 8,-6,-9
inna mi 9,-2,9
inside -2,9,5
into a -3,-5,9
is beating 0,0,9
is dying -9,0,-2
is good -9,0,-1
is here -9,0,-1
is over 9,0,-1
is so -9,-1,-5
is telling 9,7,-1
it cut 0,0,9
it i 4,9,0
it on 9,-1,-4
it this 9,0,0
jerked 0,9,0
jerked off 0,9,0
jump . 9,0,0
jumping off 9,0,0
keeps the -1,-2,-9
keeps touching 0,9,-2
key -3,1,9
kids $ -9,5,5
killed my -3,-1,9
know if -8,9,-1
kotatsu $ -9,-3,-2
lady 9,-1,-9
last $ 9,0,-1
late $ -7,-4,9
laugh -8,-9,-5
leave is 2,0,9
legs 5,9,7
letterbox -1,0,9
life $ 9,-3,4
like 3,1,-9
like dying 9,0,0
line $ -4,2,-9
locks the -1,-1,-9
look at -9,2,-2
love -6,0,-9
lunch $ -9,-5,-5
make a -1,2,-9
man in -1,5,9
me about -9,-8,-4
me again -1,1,9
me always -1,-1,-9
me and -3,9,8
me drunk 0,9,-2
me pay -2,-5,-9
me the -9,-3,-2
melon -1,0,-9
miss my -9,-1,-2
misses me -2,-1,-9
mountains -9,0,0
my affairs 9,0,0
my bicycle -3,-1,-9
my boss -9,2,-2
my chest -2,9,-2
my director -3,9,-4
my flat -4,-5,9
my hand 1,-9,1
my heart 8,-9,-7
my hip 9,-1,-1
my japanese -6,-6,-9
my leg -8,9,-1
my letterbox -1,0,9
my meds 9,0,-1
myself $ 9,-2,-3
myself at 9,0,0
myself when 9,0,0
name -2,-9,3
need the 3,0,9
nenkyu -9,-2,-2
next time 4,-1,9
night 8,9,4
night and 7,9,-3
night i 9,-1,0
no i -9,6,-1
nobody 5,-9,-5
not go 7,-5,9
not in -9,1,-7
not want -2,6,-9
not work -9,-1,-1
of boredom -9,-1,0
of leaving -9,0,0
off dead 9,0,0
off if -9,-1,-1
off myself 9,0,0
off without 9,2,0
on a -3,0,-9
one more -9,-1,2
only way 9,0,-2
our 0,-4,9
pants $ 0,9,-1
paperwork $ -2,-3,-9
park . -1,-4,-9
pass -9,-2,-2
photographs -9,6,-3
place and -1,9,1
post . -9,-1,0
printer -9,0,-3
program 9,-1,-1
promise 9,-4,-1
pupils -8,9,-5
push me 0,-1,9
put a -1,8,9
question -5,-2,-9
question $ -9,-2,-1
rail 9,-1,-3
rape me 0,9,-2
read -8,-9,-2
reason 9,0,3
reason i -1,0,9
renewed -9,2,-8
ride -1,9,-2
ride $ 0,9,0
road $ 3,0,9
rope in 9,0,0
safe tonight 9,0,-1
saturdays -9,-1,-1
saved 9,-2,-1
saw 9,-2,8
say 2,9,-6
says he 9,2,2
section -9,0,0
sexual assault 0,9,0
shaking 0,9,0
shoes -8,-9,1
shot -6,-9,-5
should 3,2,-9
shouted at -1,-3,-9
shouts at 0,-4,-9
shovel -5,-1,9
shower $ -1,9,0
shy -2,-2,-9
since 6,-9,2
slept with 0,9,-1
smacked 0,0,9
so $ -9,-3,-1
so that 2,8,9
someone broke 0,0,9
something happened -1,9,0
soon 9,-2,2
spat 0,-1,9
staying -4,-6,-9
stepfather -2,9,-2
stepping 9,-3,-3
stitches $ -1,0,9
stop $ 9,3,7
stop , -3,9,-3
stop existing 9,-1,0
struck -6,-4,9
student $ -1,-4,9
student . -1,0,9
suicidal . 9,0,0
surprised -9,-2,-9
surprised me -6,-1,-9
take no -4,9,0
talks to -9,-1,0
tell my 3,0,-9
ten -9,2,-5
than 4,-2,-9
than do -9,-1,0
than i -9,-2,-1
the bloke -1,0,9
the dead -9,-1,-1
the enkai -9,1,-1
the head -9,5,8
the house 9,-2,6
the long -9,-1,0
the mountains -9,0,0
the old -9,-2,-1
the room -1,-7,9
the stairs -9,-4,2
the stomach -1,0,9
the teachers -3,2,9
the toilet -2,9,-1
the windows 9,-1,4
then she -9,1,-4
they do 9,-1,-3
theyve -9,1,-1
think about 9,-2,-1
this 2,-8,-9
this , -9,0,-1
thought 9,0,-2
three years -9,0,-3
time $ -5,-3,-9
tired -5,-7,-9
to $ 5,9,-6
to disappear 9,-1,0
to everyone 9,0,0
to leave -4,-3,9
to open 9,0,0
to quit -9,-1,-2
to rape 0,9,-2
to read -3,0,9
to sell -9,-5,-8
to suicide 9,0,0
to the -9,-3,8
toilet 2,9,-1
told the 7,-1,9
told them -9,6,-1
tongue -3,9,-9
touches her 0,9,-1
touching my 0,9,0
town $ -9,8,3
train $ -9,5,-6
trousers -1,9,-4
truck 9,-5,-8
twisted my -2,0,9
under 9,9,6
unwanted -1,9,-4
us $ -1,3,9
village -9,-3,-1
violated by 0,9,-1
walking into 3,-1,-9
was -5,9,0
was dead 9,0,-1
was drunk -1,0,-9
was full -1,-9,4
was in 4,-9,2
was sexually 0,9,-1
was stopped -2,-3,-9
was violated 0,9,-1
washing -9,-1,-1
waves -1,-9,-2
we drove -9,0,0
week 0,-9,-3
weekend $ -9,-1,-3
what 4,9,3
whisky 9,0,3
whole -4,-1,-9
whose 0,-1,-9
why do -9,-1,-2
will come -6,-2,9
with bruises -1,3,9
without him 9,-1,4
would be 2,-9,-3
would get 9,-2,-1
would kill -9,-1,3
would never -9,-1,0
would not 4,9,-4
write -5,-9,-5
writes 9,-1,-6
written letters 9,0,0
wrote 9,-3,-4
year end 0,1,9
years -9,5,-9
yesterday $ 9,0,2
, . 0,-3,8
, he -8,2,0
, not 8,0,-2
, put 8,0,-2
, that 6,-3,-8
, you 8,5,-2
. , 0,-3,8
. he -8,0,1
. life 8,0,0
. like 4,8,0
? nothing 8,0,-1
^ already -8,-2,-2
^ can 1,-4,-8
^ had 8,-1,-1
^ have -8,-2,-4
^ its -8,-6,-6
^ kids -2,-1,-8
^ leave 8,0,-1
^ my -8,-7,-7
^ none -8,-3,-2
^ over -8,-2,-1
^ sick 8,0,0
^ somewhere 8,-3,-2
^ theyve -8,-4,-3
_ it -8,0,-1
_ or -8,-6,-1
a bag 8,0,0
a ball 0,0,-8
a dead -8,-1,-3
a drunk 0,-4,8
a go 0,8,3
a local -8,0,0
a noose 8,0,-1
a relief 8,0,0
a stapler -1,0,8
about killing 8,0,0
about what -8,7,1
abused at 0,0,8
accidentally $ -5,-1,-8
afraid of -5,-8,1
also 8,-3,-1
alt -1,-4,-8
always 1,-8,-4
am a 8,4,-3
am dead -8,0,-1
am just -8,-1,-1
am next 0,0,8
am ok 5,-1,8
am sick -8,0,-2
and grabbed 0,8,-2
and kicked 0,0,8
and never 8,-1,0
and one -3,8,-1
and pulled -1,8,-1
and the -7,-8,-4
and thinking 8,-1,0
anywhere 8,-1,4
anywhere $ 8,-1,-1
apartment , 1,-2,-8
apply -8,0,-2
arm $ 8,-1,-1
around 8,-7,1
ashamed 8,0,1
ask me -2,-5,-8
at his 1,8,0
at the 1,2,-8
attacked me -1,-4,8
away 8,-4,1
away from 6,0,8
bakes -2,-2,-8
bar -8,6,-2
base -1,-8,1
bat -2,-2,8
bathe 0,8,-2
battery -8,-1,-2
bbq -1,-8,0
be an -8,0,0
beats his -1,-1,8
because the -8,-1,-3
because they -4,-1,-8
become 8,-1,1
been crying -6,-8,-2
been following -1,-1,8
been on 8,-2,-1
been threatened -2,0,8
before my 8,0,0
being beaten 0,0,8
being followed -1,-1,8
bit -4,-8,0
blow 8,0,-2
boe $ -8,-3,0
boredom $ -8,-1,-1
boss is -2,-4,-8
bought 8,-4,-5
boyfriend choked -1,0,8
break $ 2,0,-8
bring -8,-3,-8
broke into 0,-4,8
bruise -3,-1,8
bullet 8,-3,-1
bum 0,8,-1
bus -8,2,-8
bus $ -2,-6,-8
by force 0,8,-2
call her -2,-1,-8
call it 0,8,-1
calls -8,-8,-2
can hear -8,0,8
can you 8,0,0
card and 0,-1,8
case 8,-3,2
cat died -8,0,0
caught 1,-3,-8
chance -2,-8,-7
changed -4,-8,2
changing room 0,8,-2
chest -3,8,6
chest $ 0,1,8
child in 0,0,8
city -8,-1,-8
class to -8,0,-1
clothes off 0,8,-1
club and -2,-1,-8
contract ? 8,0,0
copy 0,0,-8
cupboard 8,-1,1
curry -8,-2,-6
cuts $ 8,0,-1
dare to 0,4,8
days of -8,0,-1
dead already 8,0,0
death by -2,0,8
death of -8,-1,-3
decided to -8,0,-3
deleted 8,-3,0
desire 8,0,-2
desk $ -8,-4,-8
deskwarming -8,-1,-1
did $ 8,-1,6
die for -8,0,0
died $ 8,-1,-2
do all -8,-2,-1
doc -8,-2,-5
doctor -5,-8,-5
done $ 8,-2,-1
done it 8,1,1
down and -2,-1,8
drew -5,-4,-8
drove me -1,-1,-8
each evening -1,0,8
each other -3,-2,-8
eat , 8,2,0
eikaiwa $ -8,-1,-1
end of -8,0,-5
enkai $ -6,4,-8
even 8,1,0
even notice 8,0,0
every night 4,-8,1
every time -8,5,2
everything 8,-1,-5
extra 0,-1,-8
falls -8,0,0
father -4,-2,8
feels like 8,-1,0
fel 8,-1,-2
fell asleep -1,-3,-8
festival . -8,-2,-1
finds 8,-2,3
finds me 8,-2,3
fireworks -8,-1,-1
fish -5,-5,-8
fix the -8,-2,-3
flew -8,-1,0
flu -8,-2,-8
follows -1,-2,8
food -8,-4,5
for 3,-2,-8
for living 8,0,0
for sex 0,8,0
forced me -1,8,-5
forever , 8,0,0
forget -8,-3,-3
friends husband -1,1,8
frightened 5,4,8
from my 2,0,8
froze -1,8,-1
futon -4,8,-2
getting 3,-5,8
give it 8,0,5
gives -4,-8,-4
gives me -1,-8,-4
go . 3,-8,0
gone and 8,0,-1
got punched -1,-1,8
grabs 0,8,6
grabs my 0,8,0
graders -8,-3,-4
guest -8,4,1
guy -6,4,8
gym -8,-4,-2
had to -8,-7,3
hair and -8,2,-2
happened -7,8,-4
happened to -8,1,0
hard -8,-7,6
has followed 0,0,8
have begun 8,0,-1
have it -8,-1,-3
have never -1,0,-8
have stopped 8,0,0
he drinks -6,-3,8
he got 0,-8,-5
he kept -3,8,-7
he pulled 0,2,8
he punched 0,-1,-8
he stopped -1,0,8
he touches -1,8,-1
head $ 1,-4,8
heater -8,-7,-3
heating $ -8,0,-2
help me -5,-4,-8
helps 7,-5,-8
her son 4,-8,-3
him for -1,8,-1
hire -8,0,0
his private 0,8,-1
hit on -1,-6,-8
hit with -1,-1,-8
holiday . -8,-5,0
home by -4,0,-8
home in -8,-6,-4
hope 8,-1,-8
host -8,5,-4
house , -4,-8,0
hundred -8,0,0
i burn 8,-1,-2
i burned -4,-2,-8
i could -4,4,-8
i cut 5,1,-8
i fell -2,-2,8
i froze 0,8,0
i kept 8,-5,-2
i live -5,-1,8
i missed -8,-2,-2
i must -8,3,0
i plan 8,0,0
i put 0,-4,-8
i quit -8,-1,3
i ran -8,0,2
i saw 4,-1,8
i self 8,0,0
i slept -8,2,0
i stood 8,-1,0
i tried 8,-4,-3
i was -1,8,6
i write -8,-5,-5
i wrote 8,-1,-2
if it -8,3,-3
if they -8,-2,-3
in $ -3,-4,8
in being -8,0,0
in class -8,-3,-5
in japan -5,-1,8
in osaka -8,3,0
in which -3,2,8
inna 8,0,5
insta -1,-2,-8
insta $ -1,-2,-8
into my 2,8,4
iron $ -3,-1,8
is a -5,1,-8
is not 8,-6,0
it 8,4,-2
it and 7,8,1
it takes 8,0,3
jet $ -8,-1,-1
july $ -8,-3,-2
kill for -8,-1,-2
killed me 2,-3,-8
lap 0,8,0
last day -8,0,0
lease $ -8,0,-1
leave at -8,-1,-3
lets -8,-2,3
lick -4,-1,8
life , 8,0,-1
life here -8,0,-1
lift . -3,-8,-1
lighter 8,-3,3
likes -1,1,-8
living here -8,-1,-1
local $ -8,0,0
locked the -1,3,-8
locks -2,-2,8
longer , -8,0,-1
looks -1,8,-2
loved 8,0,-1
lump -8,-4,0
lying 8,0,0
made me -5,-3,-8
man exposed 0,8,-1
man who -3,8,4
march -7,-6,-8
marry -1,-3,-8
matters 8,0,-1
me . -3,1,8
me after -1,-3,8
me dead 3,0,8
me here 8,1,3
me off -6,-8,-3
me outside 0,8,-5
me to -8,0,-2
me undress -1,8,-1
me with -8,-1,5
mi 3,5,8
molested by 0,8,-1
morning and 0,1,8
my arm 6,-7,8
my ass -1,8,-4
my bag -5,-8,-6
my bum 0,8,-1
my car 1,-5,8
my coworker -8,-2,3
my dreams 8,0,-2
my dress -1,8,-1
my ex -8,1,7
my face -2,5,8
my finger -8,-3,-2
my funeral 8,0,0
my futon -1,8,-2
my guitar 8,0,0
my house -3,-2,8
my legs 8,8,6
my little 8,4,-3
my mate -1,-1,8
my own 8,-4,3
my prefecture 8,0,0
my resignation -8,-1,-6
my son -1,1,-8
natto $ -4,-8,-2
near the -8,0,0
neighbour -8,-4,6
neighbour beats -1,-1,8
never born 8,0,0
never said -1,8,0
news 5,-1,-8
next door -5,-8,-4
no $ -8,4,-3
no longer 8,-2,-1
nobody knows 8,0,1
nobody needs 8,0,0
nobody to -8,0,0
not and -2,8,-1
not dare 0,4,8
not fight 3,8,0
not give -3,-2,8
not sleep -8,-3,-7
of his 1,-3,8
of my 4,-5,8
of self 8,0,0
off my 8,5,0
ok $ -8,-3,-4
old man -1,8,0
on insta -1,-2,-8
on it 0,0,8
one does 8,-2,0
online $ -1,8,-3
only 4,-8,3
or he -1,8,5
oral 0,8,-1
out $ 8,3,-5
out how 8,0,0
over my -8,1,4
own hair -8,0,-5
packed -2,8,0
packed train 0,8,0
parties $ 8,-2,1
passed 2,2,-8
pays 8,-5,3
pe teacher 5,2,8
people $ -8,-1,-1
pill -2,8,-7
pills $ 8,-1,-1
pills for -8,-1,-1
please 8,-4,6
please help 7,0,8
pockets 4,-8,-4
point , 8,0,0
power -8,-6,-7
prescribed -8,0,0
pressure -8,-2,-4
principal is -1,8,-2
private part 0,8,-1
proud -3,-5,-8
punched in -2,-1,-8
punching -1,0,8
ran -8,-8,-2
rang 7,-2,-8
rather 2,-4,-8
ready $ 8,-1,-1
relieved if -8,0,0
renewed $ -8,-2,-1
right 6,-6,8
road 2,-3,8
run me 1,-1,8
sad -4,-3,-8
said no -8,5,-1
said stop -2,8,0
said that -8,-3,2
saw the -3,0,8
saying 3,-4,8
saying he 8,-1,1
seized -1,-8,1
senior -1,8,1
shared 0,8,-3
short -8,1,-3
should not 1,8,0
shoulder and -2,-8,-1
signed -8,-2,-4
signing -5,-1,-8
since we 0,0,8
sink 2,-1,-8
sister 8,3,3
six $ -2,-1,-8
skip -8,-2,-2
skirt $ -1,8,0
slammed -1,-8,3
sleep $ -1,-2,-8
smacked me 0,0,8
small boy -1,0,8
snowboarding -2,-1,-8
so hard -3,-4,8
some -7,8,-1
someone 0,2,8
sorry 4,-5,8
spat on 0,-1,8
speaking -8,-2,-6
spring $ -8,-2,-1
staff room -1,-8,4
staffroom -8,1,-2
stalked by 0,0,8
stapler -1,0,8
stapler at 0,0,8
stayed -8,0,0
stops 8,-1,0
struck me -2,-1,8
student drew -6,-4,-8
student is -6,4,8
study -8,-2,-4
suicide is 8,0,0
suitcase -4,-8,-1
sunday 8,-5,-2
supervisor threw 0,0,8
switched 1,-1,8
tablets , 8,0,-1
take me 8,3,0
takes $ 8,0,0
taxi -6,8,-2
teacher -7,8,4
teacher at 0,8,4
tell 2,-4,-8
telling 8,7,-7
texted 8,-8,-2
thanks 3,-2,-8
that $ 0,-8,2
that her -6,8,5
that she -1,-8,-4
the ball -1,-1,-8
the bar 0,8,-5
the changing 0,8,-2
the deadline -8,-1,0
the fireworks -8,-1,-1
the heat -8,-1,-2
the landlord -7,8,7
the massage -2,8,-6
the news 5,-1,-8
the notice -8,0,-1
the road 4,-2,8
the section -8,0,0
the shower 6,8,-1
the sink 3,-1,-8
the station -8,0,2
the third 0,0,8
then 5,5,8
then my -1,0,8
there and 3,8,-1
there are -3,4,8
they would 8,-1,-1
things away 8,0,-1
think a -1,8,-7
this . 8,0,0
this one 8,0,0
this place -8,-2,-1
this planet 8,0,0
threw a -1,-2,8
throat $ 0,3,8
throat . 0,0,8
through a -6,0,8
throw 0,-1,8
throwing myself 8,0,0
throws -3,-4,8
throws plates -1,0,8
ticket to 8,0,0
till i 3,8,-3
time i 8,-2,-8
to apply -8,0,-2
to ask -8,-3,3
to canada -8,-1,-1
to fall 8,0,0
to help -5,-2,-8
to him -2,0,8
to japan -8,-3,2
to kill 8,-2,5
to let 3,-1,8
to marry -1,-3,-8
to renew -8,-7,-7
to run -3,-1,8
to someone 8,0,0
to touch 0,8,0
to wake 8,-2,-1
together 0,5,-8
too 3,-3,-8
took an 8,0,0
touched his 0,-8,0
town -8,1,-6
town is 8,0,-1
train -1,8,-6
trained -1,-1,-8
transfer $ -8,-1,0
transferred -5,-6,-8
treated -8,-4,-6
tried $ 8,3,-2
trip -8,0,-4
trust 8,0,0
try 3,-8,-1
turned up -1,-2,8
tutor -8,2,-2
up . 8,-7,5
up late -8,-3,-1
up the -5,-3,-8
visit -8,-5,-8
visit $ -4,-3,-8
visits -4,-1,-8
volleyball -8,-2,-5
waited -6,8,3
waited for -2,-1,8
walking home -1,0,8
wall $ -6,-5,8
want my -8,-1,-1
wants 2,2,-8
was abused -1,3,8
was at -1,-4,-8
was beaten -1,-3,8
was forced 0,8,-1
was pushed 0,-1,8
washing $ -8,-1,-1
we had 0,-8,-1
wear a -3,-8,2
week , -8,-1,-2
week . 8,0,4
weekend -7,-3,-8
where the -8,-2,3
which 8,0,3
who is 1,8,-2
why 8,0,-1
wi -2,-1,8
wife , -1,-1,8
will $ -8,-1,0
will be -8,-1,5
will finish 8,0,1
will hurt 0,-1,8
wish i 8,-3,-2
with a -6,-8,6
without 5,8,-4
woman -2,8,5
would die -8,-1,0
would take 8,-1,1
wreck 8,0,0
written 7,-2,-8
year -5,-3,-8
year $ -7,-6,-8
yes -8,1,-7
yes . -1,8,-2
yet -8,-8,-4
yet $ -6,-8,-4
, $ 5,7,6
, all -2,-7,-3
, and 7,6,5
, her 0,0,7
, my -7,-3,4
, now 7,-2,3
, since -7,3,0
, which 7,-1,0
. nobody 7,0,0
^ a -7,0,-6
^ domestic -1,-1,7
^ let -7,-1,-3
^ life 7,0,-2
^ mou 6,-2,7
^ next -7,0,-2
^ ok -7,2,-6
^ one 7,-1,-6
^ only -7,-1,-3
^ punched 2,-1,7
^ sh 7,0,0
^ two -7,-2,-5
a belt 0,0,7
a car 3,-5,-7
a child -6,4,7
a coworker 2,7,-3
a flat -2,-1,-7
a friend 7,0,-1
a kid 7,-2,2
a kotatsu -7,0,-1
a love 0,7,0
a mistake 7,0,0
a pay -1,-2,-7
a scar 7,-1,-1
a senior -1,7,1
a stranger -1,7,6
a tracker -1,0,7
a woman -1,7,1
a year 7,-1,-1
about a 7,3,-2
abused by 0,7,1
across -1,-1,7
address -2,-1,7
afraid that 0,0,-7
against my -2,7,5
against the 6,2,7
ago $ -7,2,-1
air 0,-6,-7
all be 7,0,0
all day -5,-3,-7
all to 7,0,0
already 7,-6,-2
alt in 7,0,-2
alts $ -7,5,-4
am alone 7,-1,-7
am getting -3,0,7
am only 7,0,-2
am planning 7,0,-2
am so -4,-1,-7
am stuck 7,0,0
am thinking 7,0,-2
am working -7,0,0
and 4,7,6
and _ 4,-6,7
and he 7,7,7
and i 1,-5,-7
and left 1,-1,7
and not 6,0,-7
and see -3,-1,-7
and some 1,7,0
and stood -2,-1,-7
and then -2,3,7
angry with 7,-1,-2
another year -7,-3,-1
anymore , 7,-1,0
anyone $ 7,-1,7
anything -7,6,-3
anything $ -7,3,-1
app -7,5,-5
are you -7,-2,-2
ask -7,-4,-7
asleep on -7,1,0
ass -1,7,-4
assaulted by -1,7,-1
at six -4,-2,-7
badly -7,-1,-4
bag $ 7,-1,2
balls 3,0,-7
bangs -7,-2,2
bank card 0,0,7
bath 4,7,-6
bathroom he -1,0,7
be at -7,-1,0
be me 7,0,0
be no 4,0,7
be there -7,-1,-1
beautiful -3,-7,-2
because it 6,-7,-3
because somebody 7,5,-1
been 7,6,7
been found 7,-1,-2
been putting 7,0,0
been writing -6,-1,-7
before me 1,-1,-7
beside 6,-2,-7
better without -7,-1,0
between -7,3,-3
bit me -4,-3,7
black eye -1,0,7
bleed $ 4,-1,7
born $ 7,-1,4
boss hit -3,0,7
bought the 7,0,0
boy i -7,-1,3
boyfriend $ -3,6,7
boyfriend hits 0,0,-7
brain keeps 7,-1,-1
breakfast -7,-2,-1
broken -6,-2,7
budget -7,-1,-1
burn the -1,0,7
burned -2,-7,3
bus stop 0,-4,7
but they 1,-7,0
buy -4,-1,-7
came into -1,7,-2
camping -7,0,-1
can feel 7,0,-1
caretaker 0,7,-1
carry -7,-1,2
case i 7,0,-1
catch -7,0,0
catch myself -7,0,0
change -7,-2,-4
choir -3,-2,-7
christmas 7,-2,-5
chuo -1,7,-1
chuo line -1,7,-1
cigarette $ 0,-2,7
cir -2,-3,-7
clinic -7,5,-3
club -7,6,0
coach touches 0,7,0
colleague tried 0,-1,7
comes -3,7,5
contact -6,7,-4
contract $ -2,-2,-7
controls -1,0,7
cooked -7,-2,-6
cornered -1,7,-1
could not -7,6,-5
country -7,0,-1
cried -7,-5,-3
crowded -1,7,0
cry $ 7,-3,-1
crying -5,0,-7
cut my -5,-7,1
cuts on 7,-1,0
dad -4,-7,7
dance -6,-3,-7
dare 1,3,7
date for -7,0,0
day $ -4,-2,-7
dead , 7,0,0
dead and 7,0,0
dead line -7,-1,0
dead than 7,0,0
death , 7,0,0
deeper 7,0,0
deliberately 7,0,0
did it 7,7,2
did to -7,4,-2
disappear 7,-2,4
do the -7,-1,-1
dodgeball -2,-2,-7
dog and -7,-2,6
door handle 4,0,7
door on 5,-4,-7
dress 6,7,-4
drink 6,3,-7
drinking -7,0,-3
drinks -2,-4,7
drum $ -1,-1,-7
dude -3,7,2
dying of -7,-1,-1
earthquake $ -3,-2,-7
embarrassment -7,-1,-1
ending it 7,0,0
enough 7,-3,-1
evening 4,-2,7
evenings . 5,-1,-7
everyone 4,-4,-7
everything in 7,0,0
everywhere -4,7,1
ex keeps 0,-3,7
exam -6,-3,-7
extend -7,1,0
far from -7,0,-1
father $ -1,0,7
father , 7,-1,-3
feel safe -4,-2,7
feel suicidal 7,0,0
feeling 7,-1,-2
few 7,-1,0
fi 2,4,-7
fifty -7,-1,-1
file -7,-3,4
final 7,-1,-1
finished $ 7,0,1
fireworks $ -7,-1,0
fix -7,-3,-7
fixed my -2,-4,-7
fixing -2,0,-7
following -6,-6,7
foot -2,-1,-7
for everything 7,0,0
foreigner $ -2,-1,7
forever and 7,-1,0
forms -4,-3,-7
forms $ -3,-3,-7
forty messages -4,-1,7
forward 7,0,-1
friend of -7,-1,0
full $ -7,-5,-5
fun 0,-7,-7
get on -7,-1,-2
gets violent 0,0,7
getting married -7,0,-1
girlfriend 1,-6,7
glass -1,7,3
good morning -1,-7,-1
goodbye $ 7,-1,-1
got lost -2,-6,-7
got me 7,-3,-3
got slapped 0,0,7
grabbed the -3,-7,-5
grabbing 0,-2,7
great -5,-7,-6
grown 7,-2,-3
gun 7,-4,1
guy followed -1,-5,7
hand on -5,7,3
hands . 3,7,0
hanging 7,-4,-5
has a -7,-7,6
has taken -1,0,-7
hate my -7,-1,-2
hates me -4,-6,-7
have lived 7,0,-1
have taken 7,6,5
having a 7,0,-1
he asked 6,-7,-6
he called 0,-3,-7
he followed 0,1,-7
he forced 0,7,-4
he had 6,0,-7
he slammed 0,-4,-7
head and -1,4,7
head on -1,-1,7
held -6,7,6
help 1,-7,4
help i 7,0,-3
her $ 6,2,7
her . 0,2,7
her wrists 7,-1,0
here has -3,7,2
here or 7,0,0
him in 0,7,0
him with -2,-3,7
hip 7,-1,-5
hired me -2,-4,-7
his class 7,-1,-1
his own 7,-1,-2
his voice -4,-5,-7
hit a -1,0,-7
hits $ 0,0,7
hokkaido -7,-2,-1
holding 7,0,5
holiday -6,-7,-5
home and -7,4,-4
homework -7,-1,-6
homework $ -7,-1,-6
hug -7,-2,-5
hug me -7,-2,-3
hugging 0,7,-3
humidity -7,-1,-1
hung -4,-7,-5
hurt my -7,-1,-1
i broke -1,0,-7
i catch -7,0,0
i dread -7,-2,-3
i drink 7,-1,0
i kissed 0,7,-4
i make 5,-3,7
i nearly 7,-1,-1
i see -1,3,7
i stopped 5,7,0
i tutor 0,0,7
i want 0,-7,-4
i woke 7,4,-3
i work -7,-5,3
if a 7,-1,0
ignores 0,-7,-7
ignores me 0,-7,-7
imagine 7,-1,-3
imagining 7,1,-3
in bed -2,7,-2
in drafts 7,0,-1
in english 7,-1,0
in heaven 7,0,0
in march -7,-3,-3
in my 4,-3,7
in roppongi 0,7,0
in this -7,-4,-5
inaka -7,-2,-1
inaka $ -7,-2,-1
included 5,7,-2
interview $ -7,-1,-4
into sex 0,7,0
iron 3,-1,7
is , 7,0,0
is always -2,-2,7
is at 7,-1,2
is beaten 0,0,7
is been 7,-4,-1
is eighty 0,-2,-7
is full -7,0,-3
is next 7,-1,-2
is on -7,4,-5
is stalking 0,-1,7
is very -1,0,-7
is visited 0,0,-7
it again -7,0,5
it all 0,7,-1
it but -7,6,0
it here -7,-1,-1
it last -7,-2,0
its 3,-7,-7
japan -7,-5,-2
japan , 7,-1,-1
jumped in -7,-1,-2
just feel -7,0,0
just not 7,-1,0
keep 7,-4,-7
keep it -7,-2,3
keeps coming -1,-2,7
keeps saying 2,-1,-7
keeps showing 0,-1,7
kept 7,4,-5
kerosene -7,0,-4
killed 4,-7,4
killed myself 7,0,0
kneel 0,4,7
kyoto -7,-4,-2
language -7,0,-1
last 7,1,-2
late again -7,-1,-5
lately $ -7,0,-1
laughed -7,3,-6
laughing -7,-2,-4
lay -3,7,-1
learn -7,-3,-1
leave $ -7,-2,-3
leave the 1,1,7
left for 7,2,0
left my 0,0,-7
leg 4,7,-5
lessons $ -1,-7,-6
let it 7,0,0
letter from -6,-1,-7
like killing 7,0,0
like to -7,-4,-6
live for 7,0,-1
lived 7,0,-1
lives 7,-4,-4
long 6,-7,-6
look $ 7,-1,-2
looking at 7,-1,0
losing my -7,0,0
lost his 7,-3,2
love hotel 0,7,0
lovely -2,-7,-2
make 7,0,6
man touched 0,7,0
man upstairs 7,0,2
many 0,-7,-3
many days -7,0,0
market 7,-1,-5
mate 4,7,2
may 3,-5,-7
mayor -4,0,-7
me forty -4,-1,7
me he -2,-3,7
me i 3,7,-6
me so -1,-1,7
me when 3,2,7
meaning 3,0,7
medicine 7,-3,-3
meds , -7,0,0
memory 1,7,-1
mind 7,-3,-7
mind $ 7,0,-1
missed the -7,-2,-1
mistake $ 7,-7,-1
mistake . -2,-1,-7
mochi -1,-3,-7
more day 7,0,0
morning 1,1,-7
morning , -2,-2,-7
mother . 6,0,7
mother at 0,7,-2
mother is -7,0,-4
mou 6,-2,7
much . 7,0,-1
my address -1,0,7
my blood -7,-2,-4
my boyfriend -4,-7,4
my brother 7,-4,-5
my classes -7,0,-1
my dad 3,-4,7
my husband 0,-1,7
my late 7,0,0
my money 0,0,7
my name -3,-6,7
my predecessor -7,-4,-4
my pupils -7,2,-4
my roomie -5,-1,-7
my sleeping 7,6,-2
my thighs 4,7,-1
my umbrella -3,-7,-6
my windows -2,-1,7
my work -7,-1,-2
myself for -7,0,-1
nearly 3,-5,-7
neighbour , 0,-2,7
new -6,-7,-1
next 1,-7,2
next $ 0,-3,7
night he -4,7,3
ninth 7,0,-1
not 7,7,3
not , -3,-7,-1
not a -4,-1,-7
not answer 7,-3,-1
not come 7,0,-7
not coming -7,-1,-5
not keep -7,0,-1
not live 7,-1,-2
not look 7,-2,0
not see 0,-3,-7
not stop -7,3,-1
not the 7,-1,1
not to 5,-7,-3
nothing 3,-7,-7
now 7,2,-3
of a -7,-4,-3
of me 7,6,-4
of mine -7,4,1
of moving -7,0,0
of pills 7,0,0
off 7,3,-6
off $ 3,7,3
offer -1,-2,-7
offered 0,7,-5
offering 7,-4,-6
ok so 0,7,-2
okay -7,-6,-5
okinawa -7,-1,-3
on $ -3,-7,-5
once -1,-7,-1
online -1,7,-3
only one -4,0,7
only the -7,0,7
or die 7,0,1
or leave -7,-1,1
outside my -4,7,5
over 1,-7,1
parent -2,-6,7
parents $ 7,-1,-3
parking -7,-1,5
partner is 0,0,7
party $ -2,7,2
party , -7,-4,0
party for -4,0,-7
pe 4,2,7
peaceful 7,0,0
people 7,-1,-6
phone -7,-7,5
phone , 0,-1,7
photographs of -2,4,-7
pills in 7,0,0
plaster -7,-1,-2
please tell 7,-2,-7
poison $ 7,-1,0
predecessor -7,-4,-4
prevention -7,-4,-1
proud of -3,-2,-7
pulled 7,2,6
punishment 7,0,0
pushed -7,-4,6
quiet 5,3,-7
ramen -7,-4,-2
rape if -1,7,0
raped her 0,7,-1
re -7,-1,-2
relationship 0,2,7
reported -1,7,1
resigning -7,-1,-1
roomie -5,-1,-7
roppongi 0,7,0
sad $ -7,-2,-3
safe $ 7,-1,7
sandwich -7,-2,-3
sang to -1,-3,-7
sat 7,-6,-2
says the -4,7,-1
scared $ 0,7,0
scars 7,0,1
school $ -7,-2,1
scold -1,-5,-7
set 2,-7,5
sh 7,0,0
shall 7,-1,-1
share a 0,7,-1
she can -3,7,-1
she died 7,0,0
she fell -1,0,7
she threw 0,0,-7
shed be 7,-1,0
sheet 7,3,-1
shit 0,-1,7
shorts -7,0,-1
shoulder -6,-7,-4
showing 0,-1,7
showing up 0,-1,7
shows 0,-5,7
shut 7,4,3
single 2,0,-7
sitting 5,-4,7
ski -7,-2,-6
slapped by 0,0,7
slapped my -1,7,-2
sleeping pills 7,0,0
slow -7,-3,-7
small -5,-7,6
someone who 3,-1,7
something $ -3,7,-1
son 2,-7,0
speak with -2,-7,-3
spite 3,7,-3
spring 2,-4,-7
stab -6,-3,7
stands -2,-2,7
started running -7,-1,-2
station -7,-3,4
stay , -7,0,-1
stay or -7,0,-1
stop when -2,7,-2
store -7,-1,3
stranger -1,7,6
strict $ -1,0,-7
strikes -1,-2,7
students $ -1,-1,7
summer -4,-7,-4
sunday $ 7,-2,0
supervisor $ -7,-2,5
sushi -7,-1,-2
swallowed a 7,-1,0
sweet 0,-5,-7
teaching $ -4,-7,-2
team -7,6,-7
temper -3,-1,7
temper and -3,0,7
tent -7,5,-1
terrified -2,0,7
texted me 3,-7,-2
that 7,-1,-2
that my -1,7,-2
that the -4,4,-7
the air -7,-5,-7
the arm 0,-3,7
the baby -7,-2,-1
the car 0,7,-6
the caretaker 0,7,-1
the chuo -1,7,-1
the coach -4,7,6
the curtain 7,-1,-3
the death -7,-1,-3
the hair 0,0,7
the hotel -4,7,2
the karaoke 0,7,-6
the knot 7,-2,-7
the manager -4,7,3
the market 7,-1,-5
the meeting -5,-7,-6
the money -7,-1,-3
the neighbour -2,-1,7
the pain 7,-1,-1
the papers 4,0,-7
the pe 4,2,7
the principal -5,7,0
the reason 7,0,7
the sea 7,-3,-2
the staffroom -7,0,2
the teacher -1,-4,-7
the train -4,1,-7
the wifi -7,0,-3
the year -1,0,7
their 3,-5,-7
them i 7,0,-1
there $ -3,7,1
they -3,-6,-7
they beat 0,0,7
they have -2,-1,7
they hit 0,0,7
they know -1,0,7
think i -2,7,-1
think that -7,-2,0
thinking how -7,0,0
this weekend 7,0,-1
this will 7,0,0
threatened with -2,0,7
tie 1,-7,-5
tied 3,-4,7
till -2,7,5
tired . -7,-1,0
tired of 7,-3,-2
to a 7,3,2
to break -6,0,7
to drive -6,-1,-7
to end 7,-4,-2
to follow 7,0,0
to learn -7,-3,-1
to me -4,3,-7
to my 0,0,7
to okinawa -7,-1,-3
to sleep 6,7,2
to stay -7,0,-2
to thank -6,-1,-7
to think 1,7,-2
together $ 0,-2,-7
tonight 7,-1,-4
took off -1,7,0
touch him -1,7,-1
touched her 0,7,0
tracker -1,0,7
translate -7,-1,-2
tried 7,2,0
trip $ -7,0,-2
twice 4,-2,7
under my -4,7,3
under the 4,4,7
until 7,2,6
until i 4,5,7
until the 7,-1,0
up , 5,-2,-7
up a 3,-1,-7
upstairs 7,-2,6
us in -7,6,-3
visits me 4,-1,-7
walk 7,-3,2
walks -1,-5,-7
wall . -2,0,7
want that 4,-7,0
wanted it 7,0,0
war -7,-3,-1
weekend . 7,-1,0
weird 1,-4,-7
went 3,7,-5
were -7,-1,-4
what my -7,-1,2
when 0,7,7
wifi -7,0,-3
will do 7,2,2
will get 7,-1,-1
will make 7,-1,3
window 0,-7,1
window . 7,-1,0
winter . -7,0,0
winter and 7,0,7
with it 7,-6,-2
with the 0,-7,5
without my -7,2,-1
words -2,-7,-1
words $ -5,-7,1
work on -7,1,-1
years $ -7,-7,-2
you know -7,3,-5
, as 2,-3,-6
, at 0,6,2
, hard 0,0,6
, it -5,-6,2
, kicked -1,0,6
, love 4,-1,-6
, mi -1,-3,6
, nothing -1,-6,-1
, there -6,-1,-1
, three 6,0,-3
, what 2,-6,0
. we 6,2,1
3 -4,-4,-6
3 $ -6,-2,-1
4 -6,-5,0
^ boss -1,-6,1
^ by -6,-1,-1
^ could -6,-1,0
^ cut -6,-2,-3
^ does -1,-6,-3
^ every 6,-3,-6
^ everything -6,-2,-2
^ excuse -1,1,-6
^ forced -2,6,-2
^ go -3,-1,-6
^ heart -6,-1,-1
^ him -6,-1,4
^ his -5,3,6
^ how -5,-6,1
^ just -4,-6,-6
^ kill 2,-1,-6
^ last 6,-5,-3
^ locked -2,-2,6
^ mother -4,-3,-6
^ people -6,-2,-5
^ please 4,-3,6
^ skip -6,-2,-2
^ tell 6,-2,-1
^ yes -6,-5,-4
_ at -6,-3,-1
_ if 2,6,-1
_ prevention -6,-4,-1
a bar -6,-1,1
a bat 0,0,6
a beer 0,-6,-3
a black -2,0,6
a bottle 2,-1,6
a copy 0,-1,-6
a dog -2,-2,-6
a file -1,-1,6
a girl 2,3,-6
a mate -1,6,-2
a meeting -1,-1,6
a mother 3,6,-1
a problem -6,0,0
a really 6,0,-1
a speech -6,-3,-1
a time 6,0,0
a truck 6,0,-5
about driving 6,0,0
about jumping 6,0,0
about just 6,0,0
about not 6,0,0
about suicide 6,0,0
abused $ -1,4,6
afraid -4,-6,6
afraid he 3,0,-6
after my -5,-3,-6
again $ -3,-6,-2
again , -5,-2,-6
against me 0,6,-4
alarm -6,-4,-1
all . 6,0,0
all of 1,2,-6
allow 0,0,6
allow me 0,0,6
alone with -6,1,-4
alt here 6,0,2
alt i 6,0,0
am afraid -2,-2,6
am frightened 6,0,3
am going 2,-1,-6
am happy 0,0,-6
am having 6,0,-1
am holding 6,0,-2
am ready -6,0,0
am safe -6,0,-2
ambulance $ -3,-1,6
an attempt 6,0,-1
an earthquake -1,0,-6
and a 1,-6,-5
and broke 0,0,-6
and comes 0,-1,6
and everyone -6,2,-4
and fell -1,-2,-6
and had -6,-2,-1
and hits 0,-1,6
and how 1,0,6
and ran 0,-6,-5
and sang -1,-6,-1
and that 6,-1,0
and took 6,3,3
and touched 0,6,-2
and turned 4,-6,-1
another alt 6,-3,-3
any 2,-2,-6
anyone 2,-6,4
anyway $ -6,-3,-1
aomori -6,-1,0
apartment $ -1,6,4
apartment . 2,-2,6
are alone -1,5,-6
are not 6,2,6
argue -6,0,0
around my 0,-1,6
asked what 6,1,-1
asking if -6,-1,-1
asking me -5,-6,-3
asleep $ 6,0,-2
ass $ -1,-6,-3
assaulted me 0,6,3
at -6,4,-1
at karaoke -6,0,-1
at night -5,3,6
attacked by -2,-3,-6
back of 0,0,6
bakery -3,-1,-6
bakery $ -2,-1,-6
balcony and -6,0,-2
banging 0,0,6
banging on 0,0,6
basically 0,-6,-1
basically $ 0,-6,-1
bat $ -1,0,6
bawl 6,-1,-2
be 6,-2,-5
be angry -2,0,-6
be late -6,0,-3
because he -6,0,3
been a -6,-1,0
been looking 6,-1,-1
before and -6,0,3
begun 6,0,0
begun to 6,0,0
being 2,3,6
believe -3,6,-4
bell -5,-6,3
best to 6,0,0
better 3,-6,-5
bike -6,-6,-2
birds -3,-1,6
blood pressure -6,-2,-4
book -5,-2,6
both 1,-6,2
bottom 6,6,-1
boyfriend beats 0,0,6
boyfriend does -2,6,-1
burned out -6,0,-3
burrito -6,0,0
burrito $ -6,0,0
but -1,-1,-6
but my -6,-1,3
by -3,2,6
by her -4,2,6
by his -1,0,6
by three 0,-2,6
by two -1,0,6
call -5,-6,-1
call my -6,-1,2
called me -3,-6,-4
called the -2,0,-6
calling me 6,0,-3
camp -1,-6,0
camping $ -6,0,0
can -3,-3,-6
can someone 6,0,-1
cancel -2,-1,-6
cancer 6,-1,-1
capsule -2,-6,-2
capsule hotel -2,-6,-2
car 1,-1,6
car and -6,0,-4
car keys 0,0,6
carry the -6,0,-1
cat $ 4,-6,-2
ceremony -6,-1,-1
ceremony $ -6,0,-1
chair and 6,-1,-3
chased -1,-2,6
chased me -1,-2,6
check -2,6,-2
checking 6,2,-1
cheese -4,-4,-6
cherry 1,0,-6
child -5,-1,6
children $ 2,-1,-6
children in 2,0,6
class in 0,6,-6
clothes when 0,6,0
coat 2,0,-6
colleague 0,5,6
comes to -3,6,0
commute $ -6,-1,-1
consent $ 0,6,0
consume 6,0,0
conversation -6,-1,0
cooks -3,-1,-6
copier -2,-4,-6
copy of 0,-1,-6
cost -2,-1,-6
could do 6,-1,0
coworkers -6,-1,-1
cup -1,-1,6
curry $ -6,-2,-6
daikon -1,-3,-6
danger $ -2,0,6
date 5,6,-3
daughter $ -6,3,-1
days 4,-4,-6
deadline $ -6,-1,-1
death . 6,0,0
death in -6,0,-2
decent -6,-1,-1
decide $ 6,-1,-2
deer -2,-3,-6
demands -1,6,-1
departure -6,0,0
died and -5,-2,-6
diet -6,-1,-1
different -4,-6,1
dinner and -1,2,-6
disappear into -6,0,0
do . 6,-2,-2
do life 6,0,0
do to 1,2,6
does the -6,-1,-1
door , 0,-2,6
door with -2,-1,-6
down on -6,-1,-2
down there 0,6,-2
drag me 0,-1,6
drinking . -1,-1,-6
driving -6,-1,-4
drums -1,-1,-6
drunk , -1,-3,-6
dudes -1,-1,6
dung -1,6,-2
dye -6,-1,-2
each -6,2,4
earthquakes -1,0,-6
earthquakes $ -1,0,-6
eat natto -6,-3,-2
eaten 6,0,5
eleven -6,-1,0
else -2,4,-6
email $ 1,-2,-6
end 4,-6,-5
end . -6,0,0
essay 4,0,-6
every 2,-6,4
every single 5,-1,-6
everyone laughed 0,6,0
excuse -1,1,-6
excuse me -1,1,-6
exist anymore 6,0,0
express 6,-1,-2
face $ 2,-6,6
fall asleep 6,0,0
far 2,6,-3
farewell party -6,-1,-1
favours 0,6,-2
favours . 0,6,-1
feel i -6,0,-3
feet are -6,-1,-2
festival $ 6,-3,-6
finally 6,0,-4
find out -6,-1,-3
find the -6,-4,-2
fine $ -6,-2,-4
first , 6,-6,-3
five $ -6,-2,-3
flat $ -6,-3,-1
flat is -4,0,-6
flight -3,-2,-6
floor $ 0,-1,6
floor , 6,0,-5
flowers $ -1,0,-6
fly -6,-2,-2
for $ 6,-2,-1
for another -6,-2,0
for camping -6,0,0
for her 1,-2,-6
for like -1,-2,6
for months 6,0,0
force me 0,6,-2
form $ -6,-2,-6
friend and -2,-3,-6
friend woke -2,6,0
from school 6,0,-3
froze $ 0,6,0
gate $ 0,3,6
get away -3,0,6
get more -5,-1,-6
girl 1,6,3
give him 0,6,-1
give me -6,-2,-3
go back -6,-4,-2
gong 4,-1,-6
got -2,6,3
got groped 0,6,0
got hit 6,-1,-1
got my 0,-5,-6
gown -2,6,-1
graduation -6,-1,-1
ground 2,-6,2
ground floor -6,-3,1
gun $ 0,-1,6
gun at -3,0,-6
guy in 6,-4,-5
guy tried 0,-6,3
gym and -6,-1,-1
had sex 0,6,-2
half -3,-5,-6
hand between -1,6,0
hand in -5,4,-6
hand up -1,-6,-3
hang 5,-4,-6
happier without 6,-1,-2
happy $ -6,-5,-5
happy to 0,0,-6
harassment $ -3,-6,-2
harm $ 6,0,0
has 6,2,4
has been 0,6,1
has told -1,-4,-6
has touched 0,6,0
have enough -6,0,0
have swallowed 6,0,0
have written 5,-1,-6
he does 3,0,6
he drove 0,-3,-6
he kissed 0,6,-4
he lost 6,0,-1
he raised -1,-6,-4
he told 6,1,0
he wants -4,-3,-6
he was -6,1,1
he would 1,-6,6
hear it -6,0,2
heart is -6,0,-1
heat $ -6,-2,-1
help my -6,0,0
her , -1,3,6
her arm 0,-1,6
her bloke 0,-1,6
her boyfriend 0,1,6
here $ -6,-4,-5
here at -6,0,0
hike -2,-2,-6
him , 6,4,-4
him again -1,6,-1
him and 1,-6,0
him seh -4,-6,4
himself $ 6,2,-3
himself . 2,6,-1
himself against 0,6,0
himself in 6,-1,6
his arm 0,1,-6
his dad -1,0,6
his desk 5,-6,-5
his dick 0,6,0
his father -3,-3,6
his hands 3,6,5
his sleep -1,-2,-6
hold the 6,0,-3
home . -5,2,6
home because -2,-6,6
home for -5,-1,-6
honest 6,-1,-1
honestly if 6,-1,0
hope i 6,0,-3
host mother -2,-6,3
hour -4,-6,-1
how i 2,0,6
hung up 3,-6,-3
husband broke -1,0,6
husband will -4,-1,6
i already 6,0,-1
i believe 0,3,-6
i buy -6,0,0
i call 3,2,6
i count 6,-2,-1
i had -1,-6,-1
i help 6,0,0
i hold 6,0,-5
i hung -6,0,0
i laughed -2,-6,0
i lie 6,0,0
i lost -6,-1,0
i might 6,-1,-5
i never 0,6,-4
i sit 6,-1,0
i sleep -5,5,6
i still 1,6,-1
i tell -5,-6,-1
i wake -1,6,-3
i were -6,-2,-1
il 6,0,-1
in -3,6,1
in every 3,-1,-6
in japanese -6,0,0
in while 0,2,6
in with 6,-1,-5
insists -6,2,-4
interest 6,0,-1
interview -2,-5,-6
into the 6,2,0
invited me -1,-5,-6
is cutting 6,-1,0
is going -6,-2,-1
is never -3,-2,6
is there -4,2,6
is threatening 3,-1,6
it $ 1,-6,-3
it anymore -6,-1,0
it back 6,-1,3
it by 1,-6,-2
it rains -6,-2,-1
january -1,-6,-1
japan $ -3,0,6
join 2,-6,-4
jokes -6,-5,-4
just me -6,-2,-2
just stop 6,0,0
keep a 6,0,0
keep the -6,-1,-3
keeps me 6,-2,1
kei 6,0,2
kendo -6,0,0
kendo $ -6,0,-4
kettle 0,0,6
keys -6,-5,0
keys and 0,0,6
kick me 0,-1,6
kicked out -1,0,-6
kid $ 6,-2,6
kids , -1,0,6
kids are 1,-1,-6
kind 4,-6,2
knife on -1,0,6
knife to 6,-1,0
knocked -4,-4,6
know how 5,-1,6
knows 4,-6,2
ko na -6,-1,-1
lah 6,-2,0
laminating -6,0,0
laminating $ -6,0,0
last year -6,4,-2
leave japan 4,-1,-6
leave without -6,0,0
left a -6,-4,6
leg $ -1,6,-1
let 3,4,6
let us -3,4,6
lie 6,-4,-3
life out -6,-1,-3
lights 6,-1,3
like ending 6,0,0
list -6,-6,-6
list $ -2,-6,0
live without -6,0,-1
living , 6,0,0
living like 6,0,0
location 0,-3,6
lol , -6,-3,-1
lonely -6,-2,-4
look like -6,0,0
lose 0,-5,-6
lose my -6,-3,-1
lot 0,-5,-6
love it -6,0,-5
low $ -6,-1,-3
lunch with 0,-6,-5
mad -4,-6,-1
make me -6,4,1
manager $ -2,-6,2
many tablets 6,0,0
marks on -1,0,6
marriage -3,2,6
married $ -2,-2,-6
me against 0,5,6
me from -2,5,6
me go 6,0,0
me it 3,-1,-6
me laugh -5,-6,-1
me messages -1,6,1
me now 1,-1,-6
me once -6,-1,-2
mean it 6,0,0
means 6,0,-1
meds 6,0,-1
meeting and 0,-6,-1
mess -6,0,-1
messages -5,1,6
might as 6,0,0
mondays -6,-1,-1
more 3,-3,-6
morning $ -6,-1,-1
most 1,2,-6
much 6,-5,2
my body 4,6,-4
my days 6,0,-1
my dead -6,-1,-1
my death 6,0,0
my ear 0,6,1
my forehead 0,0,6
my free -1,-6,-1
my girlfriend -2,-5,6
my grandfather -6,-1,0
my head 6,2,5
my jte -6,-2,-2
my landlord -6,3,2
my location 0,-3,6
my marriage -2,-1,6
my old 0,-2,-6
my place -2,-6,-2
my renewal -1,6,-1
my school -2,6,5
my shorts 0,6,0
my sons 0,-1,6
my teacher -1,6,1
my town -2,0,6
myself off -6,0,0
myself over 6,0,0
name on 1,-6,2
nearly died -6,0,0
need it 6,0,0
needs to 6,0,0
neighbour has -1,0,-6
neighbour is 0,0,6
ni -3,-3,6
night at -6,-1,-2
night in -4,-2,6
no , -6,0,-1
no and -6,4,-2
no clothes -2,6,0
no for -4,6,0
nobody . -6,0,0
noise $ -4,-1,6
nose $ 0,0,6
not allow 0,0,6
not believe 6,0,0
not even -6,0,-2
not going 6,-1,0
not here 6,0,0
not joking 4,0,6
not me -6,-5,-3
not say -4,6,-1
not trust 6,0,0
nothing $ -1,-1,6
notice -5,-6,-4
number 6,-1,4
oclock . -6,3,0
october $ 1,0,-6
of an -6,0,0
of everyone -2,-4,6
of flying -6,0,-4
of him -1,6,3
of natto -1,-6,-1
of work 2,-1,-6
on , 6,1,-2
on by 6,-1,-5
on jet 6,0,-1
on mochi -1,-2,-6
on purpose 6,-1,4
one , 1,6,-2
one of -4,6,1
one step 6,0,0
ones $ 5,0,6
onsen -6,2,-5
open the 6,-1,-5
or anything -2,-6,-1
our apartment 0,-1,6
out , -3,6,3
out here 2,-1,6
out the 6,-2,-1
over by 6,0,0
over me -1,-2,-6
overdosed on -6,-1,-1
pa -6,-3,-2
pain $ 6,-1,-6
pain in -6,-3,-3
paper $ 6,-1,-1
papers 0,-6,2
parents 2,0,-6
parking lot -6,0,-1
part -6,2,-2
parties 6,-3,-2
pays $ -2,-1,6
pension $ -6,-2,-4
permit -3,-1,6
person $ 6,-2,-1
phone $ -1,-2,-6
phone or -6,0,3
photocopier -6,-2,-3
picked 0,-1,-6
pipe -6,0,2
placed -6,1,0
plane -1,-1,-6
plates -3,-1,6
played -6,0,-1
pon mi 4,4,6
posted a 6,-1,0
praised by 0,-4,-6
praised me -1,-6,-2
pressed -2,1,-6
pressing 1,6,-2
principal $ -2,-2,6
private -6,6,-3
problem -3,-6,-1
problem $ -6,-4,-1
promoted -5,-4,-6
pta -6,2,-3
pull my -3,6,2
punched the 1,-1,-6
purpose 6,-1,4
put her 0,-2,-6
put in -6,2,-2
put the 3,0,-6
question , 6,-1,0
rains -6,-2,-1
raised his -1,-6,5
ramen $ -6,-2,-1
reach christmas 6,0,0
reasons 6,0,0
received -2,-3,6
regret -6,-1,-3
renew me -1,-3,-6
renewal -2,6,-3
rent -6,4,0
rent $ -6,4,-2
resign -5,-3,-6
right now -4,-2,6
roof today 6,0,0
roommate 6,-4,3
round the -6,-1,5
said he 5,-3,-6
sandwich $ -6,-1,-1
say i -2,6,0
say no -4,6,-1
say she 6,-1,-1
say to 6,-2,0
saying she 6,0,0
says if 2,6,-6
says she 6,-4,5
says that -6,4,-3
scar 6,-1,-1
scared -2,1,6
scared because 6,0,0
scarf in -1,-3,6
school told 3,6,-2
school with -3,-6,2
scold me -1,-5,-6
scream -6,1,-1
screaming and 0,0,6
screwed -1,-1,-6
second floor -2,-1,6
see why -6,0,0
seen -3,-2,6
sent me 6,2,3
seriously 6,-6,-5
sex and 0,6,0
sexually harassed 0,6,-2
shoot me -6,-3,-3
shop , 6,-2,2
shot me 6,-1,-3
shouts -2,-5,-6
side 6,-3,0
sign $ -4,-6,-4
silence -2,-2,-6
since i 6,-1,-1
single time 1,-1,-6
sits 6,-5,-6
skull 6,-1,-2
skull skull -6,0,-1
slammed me 0,-2,6
slapped a 0,0,6
sleep at 0,-4,-6
sleep in -1,-6,4
sleeping tablets 6,0,-1
slipped -5,6,-1
smashed -3,-6,-1
so 0,-6,-1
so he -6,0,-1
so they 6,0,0
soccer -1,-6,-2
some guy -1,6,5
somebody -6,0,3
sons -1,-1,6
sorry to 6,0,0
speaks -1,-1,-6
speech $ -6,-2,-2
sports day -6,-2,-3
stab me -5,-2,6
stabbing -6,-1,-2
star 6,-2,3
station and 0,2,6
staying $ -6,-1,-1
step $ 6,0,0
still 1,6,0
stomach 5,-4,6
stone -2,-1,6
stood 5,-3,-6
stood on 6,-1,0
stop 6,3,-5
stop . -5,6,0
stop following -1,-2,6
storage 1,0,6
stressed -6,-2,-2
strong 6,-3,-4
stuck his 0,6,-1
student has 0,-1,-6
student told -5,6,-1
students are -2,-1,-6
such -6,-1,-2
suicidal thoughts 6,0,0
suicide $ 6,-1,-1
suicide note 6,0,0
summer $ 3,-6,-2
supervisor lost 0,0,6
take off 0,6,-3
take the -6,-5,1
taken 5,4,6
takoyaki -6,-2,-2
taught by -1,-3,-6
teacher , -1,1,-6
teacher touched 0,6,0
tell him -6,1,-1
term -6,-2,-5
thanks for 3,-1,-6
the alts -2,1,6
the apartment 2,-6,1
the best -6,-2,-1
the cherry 1,0,-6
the clinic -1,6,-1
the clock -6,-1,-4
the closet -2,-3,6
the copier -2,-3,-6
the cupboard 6,-1,-1
the doctor -5,-6,2
the dog 1,-1,-6
the edge 6,-1,0
the end -6,1,-4
the express 6,-1,-1
the farewell -6,-3,-1
the flat 4,-6,-5
the gas 4,-3,-6
the girls -6,2,-1
the heater -5,-6,-1
the humidity -6,0,-1
the kettle 0,0,6
the key -1,-2,6
the keys 0,-1,-6
the life -6,-1,-3
the lift 6,2,-2
the light -6,0,-1
the man 2,6,0
the mayor -3,-3,-6
the other 4,-6,-4
the photocopier -6,-2,-3
the plan 6,0,0
the printer -6,1,-2
the rain -6,-2,-3
the same -6,-2,3
the second -4,-2,6
the speech -6,-1,-1
the states 6,-1,-1
the storage -3,0,6
the strong 6,0,0
the students -1,-6,-2
the summer -6,-5,1
the test -6,-2,-1
the throat 0,0,6
the uncle -2,6,1
the vice -1,-4,6
the village -6,-1,1
the wall 6,-2,3
then me -1,-6,4
ther 6,-1,-1
there 5,6,4
there was -6,-4,-1
these -6,-3,-4
they forced 0,-6,0
they made -1,-6,3
they make -1,6,-4
they were 6,-2,-3
they will -6,-4,-1
thigh in 5,6,0
thigh under 0,6,-1
thighs 6,6,-1
things at -1,0,6
think it 6,0,0
thinking 6,-6,-5
this guy -3,6,1
this heat -2,-1,-6
this is 6,0,0
this life 6,0,0
this school -6,-1,0
though 1,6,3
though i -3,6,3
three guys 0,-1,6
times this 6,4,1
tired $ -6,-1,-2
to , 6,1,0
to be -3,-5,-6
to buy -4,0,-6
to check 0,6,-2
to consume 6,0,0
to cook -5,-6,-2
to diet -6,-1,-1
to force 0,6,-1
to it 6,0,0
to keep -6,1,2
to lie -6,-4,-1
to pull 6,3,2
to reach 6,-4,-3
to self 6,0,0
to share 0,6,0
to us -6,4,0
to visit -6,-3,-6
to work 1,-6,-1
told him -6,-2,-6
told me -3,1,-6
too far -4,6,-1
took a -6,-4,-3
took her 0,6,2
tooth -6,-3,2
touch my -1,6,-4
trains -6,-2,-4
translation -6,-2,-1
travel -6,0,0
tried to -3,3,6
trouble 6,-1,-5
truck $ -6,-4,-3
trust myself 6,0,0
twelve -6,4,-2
typed 6,0,0
typhoon -4,-2,-6
umbrella and -1,-6,-4
undokai -6,-4,-1
until they 6,0,-4
up 6,5,0
up because -5,-5,6
up for 6,0,-5
up pon -1,6,-1
use 6,-1,-2
use $ 6,-1,-1
video -5,6,-4
voice at -4,-1,-6
waited at 0,0,-6
waiting 6,-6,6
wake 6,0,-6
waking up 6,-1,0
walk $ -6,-1,6
walked 1,1,-6
walking out -6,0,-1
wall 6,-3,5
want $ 1,6,0
want tae 6,0,0
warm -3,-3,-6
warmly -2,-6,-5
was gone 6,0,0
was invited -1,-6,-1
was me 6,-2,-1
was sleeping -1,-6,2
watched -6,-4,-3
ways 6,5,0
wedding -6,-1,-5
wedding $ -6,-1,-4
well $ -4,-1,-6
what i 5,-3,6
when i -2,6,-4
when mi -1,6,-4
when nobody -2,6,-3
where do -6,-1,-1
who must 6,-2,-2
who wants 6,-3,5
will kill 3,-3,6
will they -2,-1,-6
will to 6,-2,-2
will walk 6,0,-4
winter $ -6,-2,-6
with my -6,0,-6
woke up 6,3,-5
worked -6,5,-1
works -6,-2,-2
worksheets -4,-1,-6
worksheets $ -4,-1,-6
world $ 6,0,0
worth living 6,0,0
would even 6,0,0
would miss 6,0,0
wrists $ 6,-1,0
writing goodbye 6,0,-1
yen $ -6,-2,-3
you 6,-6,-6
yourself 6,0,0
, a -5,-5,-1
, dead -5,-1,-4
, do 5,0,5
, just -5,-1,-3
, no -5,-4,-3
, or 4,-5,-1
, twice -1,-1,5
, with 4,-1,-5
15 -3,-3,-5
4 $ -5,-3,-3
6 -2,-5,-5
^ 5 -5,-1,-2
^ about -5,-1,-1
^ afraid -1,-1,5
^ burned 2,-3,5
^ drop -5,-1,-4
^ dying 5,-1,-2
^ everyone 4,-5,-1
^ guy -4,4,-5
^ hanging -5,-1,-2
^ in 1,1,-5
^ like -5,-5,-1
^ ma -5,0,1
^ maybe -5,-3,-4
^ money -3,-1,-5
^ rip -5,-3,-4
^ sexually 0,5,0
^ sir -1,1,5
^ thinking 5,-3,-1
^ tired 5,-2,-1
^ too -5,-1,-1
^ train 5,-2,-1
^ tried 5,-1,-3
^ were -5,0,-1
^ when -5,-1,-3
_ 5,5,-1
_ $ -5,-1,0
a bike -1,-2,-5
a bit 2,-1,-5
a dick 0,5,-1
a different 0,-5,-1
a flight -5,0,2
a fork 0,0,5
a guest -5,2,0
a holiday 0,-5,-1
a house -5,0,-1
a letter -2,-1,5
a note 2,-1,5
a photo 5,-1,4
a pupil -5,1,0
a school -5,0,0
a third 0,0,-5
a thousand -5,-1,0
a transfer -5,-2,0
a way 3,-5,-1
a white 0,-1,5
about his -4,-5,-2
about me 2,-1,-5
about the -3,1,-5
abroad -5,-2,-4
across the 0,-1,5
after 5,5,-4
after the -2,-2,-5
again 5,-2,4
again today 0,1,5
age -3,-1,-5
age , -1,0,-5
ago , 5,1,-1
ah 5,0,1
airport -2,-3,-5
airport $ -1,-2,-5
all 3,-5,-1
all night -5,-2,-2
allowed -5,0,3
alt , 1,5,-2
alt was -1,-1,-5
am 0,-5,2
am ashamed 5,-1,2
am asking 5,0,0
am fifty -5,0,-1
am gay -5,0,2
am here 5,0,0
am no 5,-1,-1
am one 5,0,-1
am scared 4,-4,5
am waiting 5,0,0
am writing -1,0,5
ambulance -1,-4,5
an 2,-5,2
an ambulance -1,-4,5
an answer -4,5,-2
an email -5,-1,-1
an essay 5,0,0
and asked -5,-1,-2
and do 3,5,-3
and hit 5,0,0
and its 0,2,-5
and just 5,0,0
and laughed 0,5,5
and now -5,1,-3
and put -1,5,2
and shouted 0,-1,-5
and thanked -1,-2,-5
and they -5,-2,3
and will 1,-2,5
annoyed 3,-4,-5
anyone , -4,-2,-5
apartment and 0,-3,5
apologised 0,-5,-4
are 5,-4,2
are so 5,0,-1
arm on -5,0,-4
arm so -1,0,5
as an 5,0,0
as the 5,-3,-1
ask before 0,0,5
ask for -5,0,-1
ask myself 5,0,0
asks 3,-1,-5
asleep 5,-2,-5
asleep in 0,-4,5
assaulted at 0,5,0
assaulted her 0,5,-1
at all 5,-1,-1
at my -2,-2,5
at our 0,-1,-5
attack -5,-2,4
attacks -5,-1,2
b 5,0,0
back $ -1,-5,-2
bad 5,-5,-1
balcony 5,-1,0
balcony $ -2,5,-4
bank -5,0,2
baseball -4,-5,-5
be glad -5,0,0
be over 5,0,0
beam 5,0,-1
bears -4,-2,-5
beat the -5,-1,-5
beating his 0,0,5
beats me -2,-3,5
because my 2,-5,-1
bed $ -4,5,-1
been drinking 4,-5,2
been getting -5,-3,1
been teaching -5,-4,-2
been thinking -5,0,0
before i -5,-2,2
begin -5,-4,-1
being taught 0,-1,-5
bell $ -3,-4,-5
belly -5,-2,-2
belt $ 5,1,-1
between my -1,5,0
birthday -1,-3,-5
bit $ -5,0,0
bit of -1,-1,-5
blanket -2,-2,-5
blanket $ -1,0,-5
board -5,-1,2
boe i 0,5,-1
bos -1,5,-2
boss grabbed 0,-1,5
boss keeps 0,-2,5
boss makes 5,-4,-2
boss said -1,3,-5
boss threw 0,-2,5
bot -5,0,0
bottle 5,-1,5
boyfriend beat 0,0,5
boyfriend gets -1,0,-5
boyfriend put 0,-3,5
boyfriend says 2,-1,-5
brain 5,-2,-3
breathe $ 5,3,-1
bring my -5,-2,-1
brother in -5,4,-3
bruises and 0,-1,5
building 4,-5,-1
bullied -1,-1,-5
burial 5,0,0
burial $ 5,0,0
buried 4,-5,-5
burning 5,-1,-3
burning my 5,0,-1
but not 0,-1,-5
but this -5,0,0
butt every 0,5,0
by how -1,-5,-4
cake $ -4,-2,-5
came to -3,-5,-4
can go 5,0,-2
car accident -5,0,-1
car is -5,0,-3
care 0,-4,-5
care if 5,-1,-2
carry on 5,0,0
cats $ -5,-1,-1
children -2,-5,3
children . 5,-1,2
class and -2,-3,-5
cleaned 5,-1,-4
close to 5,0,0
closed -4,-5,1
closed the -3,5,-1
closet -4,-4,5
coerced 0,5,-1
coerced into 0,5,-1
collar and 0,-1,5
come in -2,1,-5
come to -4,1,5
comes in -5,-2,5
comfort 5,0,-2
companion -4,-5,0
complain -5,0,4
complained -2,-5,-5
complaint -2,0,-5
conference $ -1,-5,-2
considering 5,0,0
continue living 5,0,0
contracting -5,-2,-2
cope 5,-1,-1
corridor -1,-2,5
could 0,2,-5
could sleep -5,-1,0
coworker -5,3,-1
cracked -5,-3,0
cried $ -3,-5,3
crotch -1,5,0
crying $ 4,5,0
curiosity -5,-1,-1
dads -5,2,-1
daughter -4,1,-5
day is -5,0,0
days i 5,0,0
dead tired -5,0,-1
deadname -3,0,5
deep 5,-1,-1
deposit -3,-5,4
deposit $ -1,-3,5
describing -3,0,5
did things -1,5,-2
die and 5,0,0
die in 5,-2,-1
died a -5,0,0
director . 0,5,0
do 2,5,-3
documents -5,0,0
does -3,2,-5
dog $ -3,-5,-2
door . -2,0,-5
drafts 5,0,-2
drag 0,-1,5
draw -3,5,2
dread -5,-2,-3
drinks $ 0,-1,-5
drive me 0,2,-5
drop dead -5,-1,-4
drugged at 0,5,0
drunk -5,2,5
drunk . -1,1,-5
easier than 5,0,0
else , 5,0,0
end $ 3,-2,-5
ending things 5,0,0
enough of -5,-2,-3
everyone $ -3,-5,5
everyone if -5,-2,0
ex boyfriend 0,5,0
exhausted -5,-2,-2
explain -5,-1,-2
eyes 0,-3,-5
face , 0,0,5
fair -3,-1,-5
family 3,-4,5
father of -1,5,-1
fear of -1,0,5
feel like 2,-5,-3
feel threatened -1,0,-5
feeling suicidal 5,0,0
feeling that -5,0,0
feet -5,-2,-5
fight $ 0,4,5
figured 5,0,0
filing -1,-1,-5
fine . -5,0,0
finished -5,-1,-2
first $ -3,-5,1
flat and 5,2,0
flight $ -5,1,-1
flight costs -5,0,0
follow $ 5,0,4
for his -4,1,-5
for two -5,-3,-1
forced his 0,-1,5
foreign -3,-1,5
foreigners 5,0,5
forty -1,-5,3
found a -5,-4,5
found me 5,-1,-1
found my 4,0,5
freeze 5,0,-1
friday 2,-5,-2
friday $ 5,-3,-1
fridays -4,-1,-5
fridge -5,-4,-1
friend was -3,5,-3
from tinder -2,-5,1
funeral $ 5,-1,0
futon $ -2,5,-1
game -5,2,-3
garage 5,-1,-3
gas -1,-5,-5
get it 5,-1,1
gets 2,1,5
girl in 3,3,-5
girls in 0,5,-2
glad -5,0,0
go 5,-2,5
go $ -2,-5,3
going to -1,-5,-3
goodbye to -5,-1,-3
got promoted -1,-3,-5
got touched -1,5,0
grateful 0,1,-5
great and 5,0,0
groped by 0,5,0
guess 3,-2,-5
guy i -1,5,-1
hand down 0,5,0
handed in 5,0,0
hands in 0,-2,-5
hands on 0,5,3
happened $ 4,-5,-3
harassed 0,5,0
harassment -5,-5,-5
hard $ -5,-2,2
hard , -1,-1,-5
harming $ 5,0,0
has nothing 5,0,0
has to 5,0,-1
hate -1,-4,-5
have got 5,-3,5
have reason -5,0,2
have thought 5,0,0
have told -2,2,-5
have tried -5,0,-1
having 5,-3,-3
having suicidal 5,0,0
he comes 4,1,5
he hit -2,-5,-5
he hits -1,-1,5
he holds -1,0,5
he insists 0,5,-3
he leaves 0,-3,-5
he made 3,-4,-5
he pushes 0,-3,5
he raped 0,5,-1
he say -1,5,-1
he showed 0,2,5
he strangled 0,-1,5
he tried -1,5,1
head with -1,-5,-1
headache -5,-1,-1
health -5,0,-1
hear him -4,0,5
heat is -1,0,-5
hello -5,-1,-2
her husband -4,-4,5
her room -1,5,-1
her to 1,0,-5
her wrist -2,0,5
here -5,-4,-4
here , 5,-1,2
here to -5,0,-2
him no -5,0,-2
him to 0,5,-3
himself to -4,5,-5
his car -2,-5,3
his crotch -1,5,0
his dog 0,-5,3
his fist 0,-3,5
his mother -2,-2,5
his way -3,-1,5
hit $ -2,0,5
hold 2,4,5
home , -4,2,5
home is 5,0,-5
honest $ 5,-1,-1
honestly 5,-3,-4
hope $ 5,0,0
hospital 5,-3,2
hour $ 2,-5,1
house is 4,0,-5
how 5,-4,0
how he -5,0,5
i almost 5,-3,-1
i can 0,-5,5
i change -5,-1,0
i cry -5,-1,-1
i get -1,-3,5
i hit -2,0,-5
i honestly 5,0,0
i locked -5,-1,-2
i look -5,3,-2
i mean 5,1,-3
i passed -1,-3,5
i pushed 0,5,-1
i stop 5,0,0
i talk -3,-1,5
i think -2,5,-4
i touched -3,-5,-1
i trusted 0,5,-1
i wanted 5,2,0
i went -5,4,-3
i would -3,0,-5
ice $ -5,-2,-4
if its -2,5,0
if the 5,4,0
imagine my 5,0,0
immigration 0,4,-5
in a -2,-5,4
in an 0,-1,5
in her -5,1,-3
in nagoya 0,-1,5
in on 5,0,0
in to 5,3,-1
inside me 0,5,-1
instructions 5,0,0
instructions for 5,0,0
intend 5,0,0
intend to 5,0,0
into 3,2,5
into karaoke 0,-5,-2
is banging 0,0,5
is following 0,0,5
is hitting 0,0,5
is killing -4,-2,-5
is no 1,-2,-5
is nobody 5,0,-1
is off -5,-2,-2
is short 0,5,0
is trying -1,-1,5
is with -4,-5,2
it , 4,5,2
it does -5,-2,-1
it gets 5,0,-5
it hurts 0,-3,-5
it keeps -5,4,-1
it to 1,-2,5
it when -1,5,1
it will -5,0,0
january $ -2,-5,-1
jet -1,-2,-5
job $ -5,-3,-4
job . 5,0,1
jumped by 0,0,5
jumped on -2,-5,-2
june -5,-2,3
just a -5,-1,0
just did 2,5,0
just die 5,0,0
kanji $ -5,-1,-1
keep imagining -5,0,-2
keep picturing 5,0,0
keep quiet 0,5,0
keeps asking -5,5,-1
keeps trying 0,5,-2
kid in 5,0,2
kids and 1,0,5
kill yourself 5,0,0
killing himself 5,0,0
kills -3,-3,-5
knee and 0,5,0
kocho -5,-2,4
kyoto $ -5,-1,-1
lads -1,-5,2
lake 5,0,0
languages 5,1,-3
languages $ 5,1,-3
last month 5,-2,-1
last one -3,0,5
last train -5,1,-1
last week 5,1,-3
laughed $ -2,-2,-5
laughing $ -5,-1,-1
leave early 0,-1,-5
leave him 5,0,1
leave if -5,-1,-2
leave this 5,0,0
leaving $ -5,-2,-5
leaving . -1,0,5
leaving notes 0,0,5
length 5,0,0
letter 5,-2,-1
letter for 2,-1,-5
lie down 5,-3,-2
lift 1,5,1
like there -5,0,0
live , 5,0,2
live and 5,0,4
live since 5,0,0
lmao 4,-1,-5
load -1,-1,-5
lock the -5,4,-4
long sleeves 4,-1,5
longer want -5,0,0
looked 5,-2,-2
lord 5,-1,-1
losing -5,-1,-1
love life -5,0,-2
ma 3,5,5
mad $ -4,-5,-3
made a 1,-4,-5
makes -1,0,-5
making 0,3,-5
mam 0,-5,-5
man at 0,5,-3
man followed 0,1,5
man grabbed 0,4,-5
man on -1,-5,-3
man with -3,-1,5
marking -5,-1,-1
mayor . 0,-1,-5
mc 5,-1,-1
me $ 0,4,5
me alone 5,-3,3
me an -1,-2,-5
me but 5,-1,0
me cuts 5,0,-1
me for -3,-5,-2
me home 0,-4,-5
me if -5,-2,4
me into -2,2,5
me last -5,2,2
me much 5,0,-2
me my 0,-3,-5
me pics -2,5,3
me take -1,-1,-5
me tea 2,-4,-5
me up -5,-2,2
medicine $ 5,-1,-1
meeting $ -3,-3,-5
meeting . -4,0,5
mi fi -3,5,-3
microphone -1,-4,-5
mind every 5,0,-1
mine 5,3,-2
missing -5,4,-2
mistake and -5,0,3
money $ -4,-3,-5
money and -3,-5,0
month -2,5,-5
more than 1,5,1
morning . 5,-1,-2
mother died -2,-1,-5
mother in 0,0,5
moved and -1,-5,-4
moved my -1,5,1
mrt 5,0,-2
my 1,5,3
my age -2,-1,-5
my bonus 5,-1,-4
my bos -1,5,-2
my boy -5,0,2
my boys -5,-2,1
my brain 5,-2,-3
my chair -2,-4,-5
my deadname -3,0,5
my departure -5,0,0
my family 3,-4,5
my father -1,-5,-4
my first 2,-2,-5
my friends -5,-2,1
my gym -1,-5,-5
my hair -5,-3,4
my job -2,-3,-5
my lessons -1,-3,-5
my love -5,0,-2
my manager -1,5,-2
my medication 5,-2,-3
my neighbour -5,-1,-3
my niece -5,2,-2
my parents 5,-3,-5
my person 0,5,0
my principal -2,-5,-3
my roommate -1,-2,5
my soul 5,0,-1
my taxi -1,-5,-4
my telephone 0,-1,5
my things 5,0,1
my transfer -5,-5,0
my window -4,-2,5
na 5,-1,-1
nagoya 0,-1,5
neck , -1,5,4
need a 1,-2,-5
need help -2,-1,-5
needs 5,-1,-4
neighbours son 2,0,5
new alt 3,5,-3
next to -5,3,1
next year -5,-2,-1
ngl 5,-1,-2
niece -5,2,-2
nights , 5,0,-1
nobody else -5,1,-1
nobody sees -4,-1,5
not $ -2,2,-5
not allowed -1,0,5
not breathe -5,3,1
not care 5,-1,0
not drive -5,2,-1
not feel -4,-5,3
not know -5,-2,4
not like -5,0,-5
not matter 4,5,-2
not move 5,4,2
not there -2,-3,-5
not think 5,-2,-2
not wake 5,-2,0
notes 2,-5,0
notes on 0,0,5
nothing happened 4,-5,-3
noticed 5,0,-3
november -5,-2,-1
now $ 5,-1,2
now , -2,-1,-5
nurse 0,3,-5
of 5,4,-4
of being -5,-1,-1
of boxes -5,0,-1
of ending 5,0,0
of her -3,3,-5
of it 1,5,-5
of killing 5,0,0
of paperwork -3,0,-5
of sleeping 5,0,0
of this 5,0,-1
office , -2,-5,-1
office . -5,0,-3
ok . 5,0,-3
okay $ -1,-5,-1
on 1,2,-5
on and 5,-2,0
on friday -5,-1,-3
on her -5,3,1
on his 2,5,1
on instagram -1,-5,-5
one bad 5,0,-1
open 5,-4,0
open in 1,-1,5
or i 5,5,-1
out at -3,5,2
out of -5,-5,3
outside a 0,-2,5
over . -5,0,0
overdose . 5,0,0
overtime -3,-5,1
overtime $ -3,-5,2
own hand 5,0,-1
owner 0,5,0
paid for -1,-5,-1
painkillers 5,-2,0
papers on 0,-5,-5
permanently $ 5,0,0
person who -1,1,5
pics of -2,5,3
picture -5,3,-4
picturing 5,0,0
pills on 5,0,0
place -2,5,-2
planning how 5,0,0
plans -2,-5,-2
plate -5,-1,5
point in 5,-1,-1
practice -4,0,-5
predecessor left -5,0,-1
prefecture 3,-4,-5
prefer -5,0,0
pressed himself 0,5,-1
prevention $ -5,-1,-1
printer $ -5,1,-2
pulled me 0,-2,5
pupil -5,1,0
pupil has 1,5,-2
pushed him 0,5,-1
pushed the -1,-2,-5
put 0,5,0
put me 3,-5,-2
puts -1,5,-2
puts his -1,5,-2
quick 5,-1,0
random 0,-5,3
raped $ 0,5,0
reach 0,-5,-4
read the -2,-1,5
real -1,-2,-5
really feel 5,0,-1
really hard 5,0,0
recontracting -5,-1,-2
record -1,-3,-5
relapsed 5,-1,-1
relieved 5,0,0
remember -5,5,-1
rent is 0,5,0
resign $ -1,-3,-5
retirement 5,-1,-1
return -2,-3,-5
right $ 3,-1,-5
rip -5,-3,-4
roasted -5,-3,-4
room , -4,-5,-5
round 2,-5,5
rubbing my 0,5,0
rude 0,-5,-1
rules -2,-1,-5
said a -5,-1,-3
sake -5,0,-3
salary $ -5,-1,-2
sat on 0,-4,5
saturday $ -2,3,-5
say sorry 5,-1,0
say the -1,5,-4
says 5,5,3
scared to -5,-1,5
scares 5,0,1
scares me 5,0,1
school and 5,-1,4
school is -3,1,5
scissors 0,-1,5
sea 1,-5,-3
see $ 5,-1,2
see him -2,5,2
sees $ -5,0,1
serious -5,-1,-2
share house -3,-4,-5
she will 5,-3,-1
shirt $ -1,5,-1
shoes $ -2,-2,-5
shogi 0,-2,-5
shook 3,-5,0
shouting -5,-3,-2
showed me 2,-5,1
sir -1,1,5
sit in 5,-5,-1
skin 5,-1,-3
skipping -5,-1,-2
skirt at 0,5,0
slammed the 0,0,-5
sleep , 5,-1,-2
sleeping on 0,-5,0
sleeps 0,5,-1
sleeves 5,-1,5
slept $ 0,5,2
slept in 0,-5,-1
slept on -4,-5,0
slit 5,0,2
slit my 5,0,2
smell -3,-5,-2
so dead -5,0,-1
so i -1,5,1
sober -5,-1,-1
sofa -5,-4,-3
someone put -1,5,2
someone tried 0,-1,5
something to 5,0,0
sometimes 4,-5,-4
son . 0,-5,0
son has 5,0,-4
song $ -5,-4,-1
soon $ 5,-1,3
sorry for 5,0,1
sound -5,-1,5
sports -2,-3,-5
squeezed 0,2,5
squeezed my 0,2,5
started again 5,0,0
station . 0,5,-1
station to 0,0,5
stay . -5,0,0
stick $ -5,-2,-1
stitches 2,-1,5
stop and -2,5,2
stop asking -5,-4,-2
story -5,-1,-2
stove -2,0,5
street -5,-5,4
stress -5,-1,-2
student came -1,-2,5
student pulled -1,-2,-5
suicidal and 5,0,0
suicide since 5,0,0
sum -5,-4,3
summer and 5,0,0
sunday and -5,0,0
supervisor gave 0,0,5
supervisor pushed 0,0,5
supervisor slapped 0,-1,5
table -4,5,5
table $ -5,3,1
take 5,1,-3
taken my -2,5,5
taking my 5,0,0
takoyaki $ -5,-1,-1
teach $ -1,-2,-5
teach . -5,0,0
teacher . -4,5,0
teacher has -5,4,-2
teacher here 4,-2,5
teacher hit 0,0,5
teachers -5,0,3
telephone 3,-1,5
tell $ -4,-5,4
tell anyone 5,0,2
tell her 5,-1,0
tells 4,-5,-2
terrible -5,-4,-2
texting -2,-5,-4
than this 5,0,0
thank me -5,-2,-5
thank you -5,-1,-1
that dying 5,0,0
that he 0,-5,2
that if 5,0,3
thats where 5,0,-4
the 3,-3,-5
the airport -2,-3,-5
the bed -4,5,0
the boy 1,-2,5
the ceremony -5,0,-1
the city -2,-3,-5
the class -5,4,-4
the cold -5,-1,1
the corridor -1,-2,5
the day 5,-1,-2
the deposit -1,-4,5
the door -5,3,1
the father -1,5,-3
the festival -2,-1,-5
the flight -5,2,-3
the flu -5,-1,-5
the fridge -4,-1,5
the funeral -5,-2,-1
the ground 3,-5,3
the hand -2,0,5
the host -2,4,-5
the ice -2,-2,-5
the inaka -5,-1,-1
the interview -5,-4,-4
the kids -5,-1,-3
the kitchen 5,0,0
the knife 5,-2,-4
the lake 5,0,0
the lighter 5,-3,4
the list -2,-5,-2
the microphone -1,-4,-5
the new 5,3,-3
the noise -1,-1,5
the nurse 1,0,-5
the owner 0,5,0
the paper -5,-2,-1
the paperwork -5,0,-1
the pay -5,-1,0
the pension 0,-1,-5
the pills 5,0,0
the ski -1,-1,-5
the snow 4,-5,-2
the street -5,-5,4
the sun -5,-2,-3
the table 0,4,5
the tie 5,0,1
the time 1,-1,-5
the town -2,5,-2
the way 5,1,-1
the weekend -5,0,0
the wheel 5,-1,3
the whole -5,3,-5
the winter -5,0,-1
them and 1,-1,5
then he -2,5,-2
then the 2,-1,5
there a 5,4,-2
they held -1,5,-3
they say 4,-5,-2
things and 1,-1,5
think so -5,-2,0
thinking about 5,-1,-1
this month 5,4,0
this morning -2,5,1
this office -5,0,0
this point 5,0,0
this winter 0,0,-5
though $ 5,2,0
thousand -5,-1,0
threatened me 0,0,5
threatened to -2,-5,1
threatens 0,5,1
threatens to 0,5,-2
three times 0,3,5
threw his 0,-2,5
ticket -5,-4,-2
tight 5,-5,-1
time my -2,-1,5
times $ 4,-5,3
tinder -5,1,1
to 5,0,-3
to . 5,-3,-2
to about -2,5,0
to b 5,0,0
to bring -5,-1,-1
to death -5,-2,-4
to decide 5,0,-1
to explain -5,0,0
to find -5,0,-1
to fix -5,-3,-3
to hang 5,-2,-2
to his 2,5,0
to join 3,-5,-4
to meet -5,-4,-3
to not 5,0,0
to speak -4,-5,-3
to study -5,0,0
to that -5,-2,0
to use -5,-1,0
to walk 5,-1,-1
to write -5,-2,3
toast -5,1,-1
today 0,-5,-1
today i 5,-1,-1
toilets -5,-4,2
tokyo $ -5,-4,-4
told my 4,-5,-5
too $ -5,2,-1
too hard -5,-1,-3
too many 5,-1,2
took my 0,-2,5
town has -5,0,0
train this 0,5,0
transferred $ -1,-5,-5
trusted 0,5,-1
tuesday -2,-2,-5
twenty 5,4,-2
twice . -5,4,2
up by 0,4,5
us 1,1,5
use it 5,0,2
used -5,3,1
violence , -1,-1,5
violent . 0,0,5
wait 1,-5,0
walk out -5,0,-2
walking 2,-5,-3
wallet -3,-3,-5
want is -5,0,0
want it 5,3,-1
want the 5,-1,0
wanting 5,-2,-1
warm $ -5,0,0
was hit -3,-2,-5
was kissed 0,5,0
was my -5,4,-1
was never 5,-1,-1
was on -5,2,0
was put -5,3,-1
was sick 0,-4,5
was spiked 0,5,0
waved -2,-5,-2
way $ 3,5,-5
way home 1,5,-1
we did -5,-1,0
we were -1,5,-2
wear 5,-2,5
wed 5,-1,3
weight -3,0,-5
well , -5,0,0
went down -5,-2,-1
went up -5,-1,-1
were dating 0,5,0
were not 5,0,0
what if -2,-5,-1
what it 2,-5,-1
wheel 5,-1,3
whenever 0,5,-1
whenever we -1,5,-1
who -1,5,2
who beats 0,0,5
whos suicidal 5,0,0
will 5,-5,0
will cut -2,0,5
will end 5,0,-4
will i -5,-1,-1
will lose -5,0,-4
window and 2,0,5
winter -4,-4,-5
winter is 2,0,-5
wish it 5,-1,0
wish the 5,-1,-2
wishing 5,0,0
wishing i 5,0,0
with -1,5,1
with . 0,5,-1
with all 5,0,0
with an 5,-1,5
with cigarette 2,-2,5
with her 1,-5,-2
with his -5,2,5
with one -5,-1,-5
without a -5,-1,-1
woke to -3,5,0
work and 1,-1,5
workload -2,-3,-5
would find 5,-1,3
would leave 5,0,0
would my 5,0,0
would rather 2,-5,-4
would tell 2,2,-5
would the 5,-1,-1
wrist $ 5,-1,-2
written a 5,0,-1
wrote i 5,0,0
wrote my 5,-1,-2
year , -5,0,-1
years ago -5,2,-1
yen -3,-3,-5
you will 5,0,-1
, 4,3,3
, better 4,0,0
, every 3,4,-1
, his -4,4,4
, i 0,-4,-3
, like -4,4,0
, one 0,0,-4
, say -1,-4,1
, who -2,2,-4
. everything 4,0,0
. last -1,4,-2
. my -4,2,0
. the -1,4,1
0 3,0,-4
10 -4,-2,-2
14 -4,-2,-3
2027 -2,-4,-4
7 -4,-2,-3
9 -2,-2,-4
^ 2027 -4,-2,-2
^ aiyo 4,0,-1
^ an 4,1,-3
^ another 0,-3,-4
^ are -4,-2,-1
^ at -2,0,-4
^ ayoko 4,-1,-1
^ bored -3,-3,-4
^ broke -1,0,4
^ coach -1,4,-2
^ coworker -1,0,-4
^ dem -4,-1,4
^ ex -1,2,4
^ feel 4,-1,0
^ finish 0,-1,-4
^ friend 1,-4,-1
^ going 4,-3,2
^ lol -4,-1,-1
^ may -4,0,0
^ me 4,-1,0
^ need -4,-2,-1
^ nope -4,-2,-2
^ nothing -4,-3,-3
^ pulled 2,-1,-4
^ rope 4,-1,-2
^ shoot -4,-2,-3
^ should -4,-2,-2
^ since 4,0,-1
^ student 4,-1,4
^ students -1,4,-1
^ want 0,-4,-1
^ was 4,-2,0
^ would -2,-3,-4
_ in -4,-2,-1
_ never -1,0,4
a bath 2,-4,-1
a bear -1,-2,-4
a bee -2,-4,-2
a book -2,0,4
a chap 4,0,-1
a cir -4,0,0
a coffee 0,-3,-4
a fellow -1,0,4
a form 4,-1,-3
a golf 0,-1,4
a good -2,0,-4
a group 0,-1,4
a hammer -1,-1,4
a hotel -1,4,1
a job -4,-1,-4
a key 0,-1,-4
a line -1,4,-1
a little -4,-4,-1
a load 4,0,0
a lot 3,-3,-4
a mess -4,0,-1
a mi 0,4,-3
a nurse 1,-4,0
a plan 4,0,0
a row 0,-1,4
a strong -4,0,0
a student -4,-4,2
a taxi -1,-4,4
a typhoon -2,0,-4
about how -4,0,-1
about it -4,-1,-4
above -2,-3,-4
account -4,-1,-4
actually -4,-1,-1
advice $ -1,-2,-4
afford 0,0,4
afford to 0,0,4
afraid to -1,2,4
after jet -4,0,0
after what -1,4,0
ages -4,-1,-1
aiyo 4,0,-1
ako -1,4,-1
all over 0,-1,4
all the -4,-1,-1
allowed to -1,0,4
almost did -4,-3,0
alone $ 1,4,-1
alone tonight 4,0,-1
along -3,0,-4
along the -4,0,-3
am $ -4,2,-2
am about -4,0,0
am asleep -1,4,4
am cutting 4,0,0
am doing -4,0,-2
am drinking -1,0,-4
am exhausted -4,0,-1
am fine -4,0,-2
am googling 4,0,-1
am hiding -1,0,4
am not -1,-4,2
am on 0,4,-3
am out -4,-3,1
am terrified -2,0,4
an accident 4,0,0
and calls -2,-4,1
and get -3,-3,-4
and honestly -4,0,0
and it -3,-3,-4
and kissed 0,4,-2
and me 4,-4,3
and no -4,3,0
and say -1,-2,-4
and screamed -1,0,-4
and shook 0,-4,0
and threw 1,-2,-4
and tired -4,0,-1
and wants -3,4,-3
ankle -3,-2,-4
another -3,-4,-3
another job -4,0,0
answer -4,0,-4
answers -4,-4,-4
anymore $ 2,-4,-2
apartment while 0,-1,4
are getting -4,0,-1
are killing -4,-1,-3
are on 4,0,0
arm and -2,-2,4
arm to -1,-4,-2
arms $ 4,-2,-1
around $ 4,0,2
as 4,-1,-2
as a 3,-2,4
ashamed to 4,-1,2
asked about -4,-1,-1
asked to -4,3,-1
assaulted on -1,4,0
at it -4,0,4
at school 4,1,-4
attendance -4,-1,2
away $ 1,-1,-4
away . 0,4,-3
away my 4,0,0
awkward 0,-4,-3
awkward $ 0,-4,-3
ayoko 4,-1,-1
back 2,-4,-4
back over 1,-1,-4
bad , -4,0,0
bar and 0,1,-4
bar in -2,-1,4
basketball -1,-1,-4
be $ -1,-1,-4
be a 3,-4,-3
be in -3,-1,4
beach 1,-4,-2
beach party 4,-3,-1
bear 0,-2,-4
became -4,1,0
because i 3,4,1
bee -2,-4,-2
been suicidal 4,0,0
before the 3,-1,-4
believe me -4,3,-2
believed -1,-2,-4
belt in 3,-1,-4
best -3,-2,-4
black -2,-3,4
black $ 4,-1,-1
bleeding -4,-3,2
blue 4,-2,3
bonenkai -4,-2,-2
bonenkai $ -4,-1,-1
book $ -1,-1,-4
books 2,-1,-4
boss . 1,-3,-4
boss wants 0,4,0
bottle of -1,0,-4
bow -3,-4,-1
boyfriend , 0,-4,1
boys in -1,-4,4
brazil 4,0,0
break contract 4,-1,-2
breast in 0,4,-1
bro 0,-4,-2
brother 3,-4,0
building $ 3,-1,4
burn my 0,0,4
burned my 4,-1,-2
burned the -1,-3,-4
business 0,4,-1
business trip 0,4,0
by some 0,4,2
by the 0,-2,4
calls me 0,-4,1
came -4,2,2
came back 1,4,-3
came out -4,2,1
car with -1,0,-4
card $ -2,-4,-3
carried -2,4,0
case $ 4,-1,4
chair $ 1,-1,-4
changing -1,1,-4
chest and -1,2,4
chewed -2,-2,-4
choking -2,-2,-4
choking me -2,-1,-4
city $ -4,-2,-3
class $ -2,-4,-3
class has -4,-1,1
climb -2,4,4
clock $ -4,0,-3
coach $ -1,-4,-3
coffee $ -4,-1,-4
cold , -4,-1,-1
colleague got -2,-3,-4
colleague keeps -1,-1,4
colleagues -4,-1,2
coming home 0,4,-4
coming to -3,-2,4
company -4,3,3
confided 0,3,4
contract , -4,-1,0
convenience -4,-1,-2
convenience store -4,-1,-2
cook $ -1,0,-4
cooking $ -2,-1,-4
cornered me 0,4,-1
costume 0,1,-4
count 4,2,-4
count the -4,0,0
cousin 4,-3,-1
creep 0,4,0
cross 2,-1,-4
cry -1,1,-4
cry every -4,0,0
crying . -2,-4,-1
cut off -4,-1,-1
cut up -4,-1,-1
dad said 4,0,-1
dark 4,-1,-1
date $ 4,0,0
daughter , -4,-2,-2
dead after -4,0,0
dead at -4,0,-1
dead end -4,0,0
dead serious -4,0,-1
death $ -4,-2,-3
death sounds 4,0,0
deep and 0,0,4
dem -4,-1,4
dentist -2,-2,-4
deputy -2,4,1
desk , -4,0,0
did something 0,-4,2
die ? 4,0,0
die from 4,0,0
die on 4,0,4
died in 4,-2,-1
died when -4,0,0
dinner $ -2,1,-4
distance -3,0,-4
do another -4,0,0
do things -1,4,-1
doctor $ -4,-2,-1
door $ 1,-4,4
doors -3,-2,4
dormitory 4,0,4
down $ 1,4,-2
down to 0,-2,-4
drafts $ 4,0,-2
dragged me 0,4,4
drags 0,0,4
drags me 0,0,4
dreams 4,0,-3
drink until 2,-3,-4
drinks and 4,-1,-1
drives 0,-2,-4
drives me 0,-2,-4
drugged and 0,4,0
ears -1,-4,3
easier 4,-2,-1
eat and -4,0,0
eating -2,-2,-4
eating a 4,0,-1
eh -4,-1,-1
eh $ -4,-1,-1
elder 4,0,4
else $ -4,-1,-1
employer -1,4,2
end the -4,0,0
ended 1,-2,-4
ends -2,-4,-3
english speaking -4,0,0
enough to -2,0,4
ever just -4,0,0
every day 1,3,4
every evening -4,-1,3
every morning 4,0,-4
everyone else 0,-1,-4
everything $ 2,0,4
everywhere $ -4,-1,0
ex is 0,-1,4
ex will -1,4,-3
exam $ -3,1,-4
failed -4,-1,-3
farm -1,-4,-1
fast -4,-1,0
father is -2,0,-4
father says -4,-1,1
february -4,-2,2
feel it 4,1,0
feel my 4,1,-1
feelings -3,-2,-4
fell down 0,-1,-4
fellow -1,0,4
ferry $ -4,-1,-1
fight about -4,0,-2
fighting 2,4,0
film -4,-3,-3
fine , 4,-1,0
finish -1,-4,0
flatmate 0,-4,1
flying $ -2,0,-4
followed me -2,0,4
following my 0,-2,-4
fone -2,-1,4
for an 2,4,1
for asking -1,0,4
for him 0,-4,-3
forehead 0,-4,4
four $ 4,0,-2
fourth -2,-2,-4
fractured -4,-1,-1
frame -4,-1,-2
fridge $ -3,-4,-1
friend got -4,-4,-1
friend has 0,-1,4
friend here 4,3,-3
friend in 3,-3,4
friend told -4,-1,0
friends boyfriend 0,-3,4
friends ex 0,4,-4
from -4,2,2
from behind 0,3,4
from her 0,-4,1
front of 4,2,3
frozen -3,4,-1
fuck it 4,-1,-1
fuck this 4,0,0
fun $ -2,-3,-4
funny $ -4,-1,1
future 4,-1,-3
genkan -4,-1,-1
genkan $ -4,-1,-1
get the 4,0,-1
get up -4,-1,0
girl i 4,0,0
give a 4,0,-1
given 2,-4,-3
go to -3,-4,-4
god will -4,0,-2
goes down 0,4,-4
going $ 4,4,-1
golf club 0,-1,4
goodnight 4,-2,-3
got kicked 0,-1,-4
got the 3,-4,3
grade -4,-4,-3
greets -3,-3,-4
greets me -3,-3,-4
group of 0,-1,4
guitar 1,-4,-2
guy at -4,-3,-1
guy from -4,-1,2
guy on -2,4,0
gym , -1,0,4
habit -4,0,2
habit of -4,1,4
had an -4,-2,0
had his 0,4,0
had it 4,0,-1
hand $ 3,-4,4
hand and 1,-4,-4
hands around 0,-1,4
hands round -1,-2,4
hanging out -4,-1,-2
happen 4,-1,4
happen to 0,0,4
happens -1,-4,-4
happier dead 4,0,0
has stopped 4,-1,0
hat -3,-4,-3
have 3,-4,3
have already 4,0,-1
have decided -4,0,-3
have fear -1,-1,4
have had -1,3,4
have lunch 0,-4,-1
have no 0,-2,-4
he always -1,-4,-1
he filmed 0,4,-1
he gave 2,-2,-4
he gets -4,3,0
he held -2,4,4
he just -4,4,0
he make -1,-3,-4
he makes -1,-4,2
he only -2,-3,-4
he quit 0,-4,-4
he says 0,4,0
he want 0,-3,4
he will 4,-1,4
head . 0,0,4
head of -2,3,-4
head teacher -1,1,-4
health is -4,0,0
hears -4,-2,-2
heavy -3,-4,1
held my -1,1,4
her and -4,1,2
her back 4,0,-2
her in -1,2,4
her on 4,-1,0
her out 0,-1,4
here ? 4,-1,-1
here hits -2,0,4
here next -4,0,0
here until -3,-1,-4
herself in -1,4,-1
hey 4,2,0
hey $ 4,2,0
hiding in -1,0,4
him . -2,-1,-4
him out 4,0,1
his ankle -3,-2,-4
his shoes -1,-4,-3
hold my -4,-2,4
homeroom -2,0,4
hospital $ -1,-1,4
hospitalised 4,-1,0
hospitalised for 4,-1,0
host family -2,3,-4
hours $ -3,4,-3
house and 4,1,3
house without -1,0,-4
housing 0,-1,-4
how do -4,-4,4
how many -2,-4,-2
how much -4,0,-3
how to 3,-3,-4
hurts $ 3,-1,-4
husband has 2,-3,-4
husband pushed 0,0,4
husband strikes -1,0,-4
i am -1,-4,2
i ask 4,-2,-1
i asked 4,-2,-2
i break 4,-2,-1
i bring -4,-1,4
i cried -4,-3,-1
i deserve -4,0,0
i drank 4,0,-1
i end 0,-1,4
i failed -4,-1,-1
i hate -3,-4,-4
i hid -4,-1,3
i hurt 3,0,-4
i killed -4,0,0
i kind 4,0,0
i leave -4,-3,1
i like -4,-2,3
i met -1,4,-2
i pray -4,-1,-2
i reckon 4,-1,-1
i scratch -4,0,-1
i slipped 1,-2,-4
i speak -3,-4,-1
i told -1,-3,4
i took 4,-3,-4
i used -4,-2,-1
i walk -4,-1,-4
i walked -4,-4,0
i will 4,-3,-1
idea $ -2,-4,-3
if 4,0,-2
if he -4,2,1
if i 4,3,-1
if mi 2,-1,4
if she 0,-1,4
if this 4,0,0
in bits 4,0,-1
in brazil 4,0,0
in february -4,-1,1
in front 4,2,3
in hospital 4,-1,-2
in it 2,4,2
in june -2,-1,4
in kyoto -4,-2,-1
in spring -4,-2,-3
in the 4,4,4
in tokyo -4,-3,-3
in winter -2,-1,4
inn 0,3,-4
instagram $ -1,-1,-4
insurance 2,-3,-4
into his 0,1,4
is an 1,-4,-1
is angry -3,0,4
is better 4,0,0
is choking -2,-1,-4
is closed -4,-2,-3
is getting -4,0,-3
is high 4,0,0
is in -1,-4,0
is leaving -4,-2,-3
is really -4,0,0
is that -2,2,-4
it after 4,0,0
it anyway -4,-2,-1
it as 4,0,0
it hurt 2,-1,-4
its always -4,0,0
its in 2,4,-3
its me -4,4,1
japan and -2,1,4
jaw -1,-2,4
jealous 4,0,3
jlpt -4,0,-1
job , 1,-3,-4
joke -4,0,1
jokes $ -4,-4,-3
judo -4,-4,-1
judo $ -2,-2,-4
just need 4,-1,0
just want -2,-4,-1
keep asking -4,-1,-1
keep my -1,2,4
keep myself 4,0,0
keep telling -4,1,0
keeps 4,0,1
keeps texting -1,-4,-2
keeps turning 0,0,4
kerosene heater -4,0,-2
keys , 2,0,4
kicked the -1,-1,-4
kicking the -1,0,4
killed the -4,0,0
killer -1,-4,-4
kissing me 0,4,-1
knives 0,0,4
knock -4,-1,0
know $ 4,1,-3
knows my 0,0,-4
ko 4,1,-2
konbini $ -2,0,4
lad -4,-1,4
landlord $ -3,4,-3
landlord came -1,4,-4
laptop -4,-1,-4
last night 1,-4,-2
last time 4,3,0
later -4,-2,-2
lazy -4,-1,-1
leaning 4,-1,-2
learned -1,-1,4
leave , -4,-1,3
leave before -4,0,0
leave in -1,-1,-4
leave me 4,0,3
leaving would -4,0,0
legs $ 4,1,1
lesson plan -4,-2,-3
letter $ 1,2,-4
letters $ 1,-4,-1
letters to 4,0,-1
lie i -4,0,0
life is -2,0,-4
like a -4,0,1
like being -4,0,0
like it -4,-1,-1
like the -4,-1,0
line . -4,-2,-2
living out -4,0,0
local -4,-2,-1
lock -2,-1,4
locked out -3,-1,-4
lola -4,-3,-1
long ago -4,-3,-1
longer 4,-2,-3
look 1,-3,4
looked up 4,0,-1
lot $ 2,-3,-4
love $ 1,-1,4
love you 4,0,0
low -4,-2,-3
made an 3,4,-1
made her 0,4,0
mail -1,-4,-3
make it 4,-2,-1
man $ -2,-4,1
man i 4,3,3
manage -4,-1,-3
march $ -4,-2,-3
matter $ 4,2,-1
may i -4,-1,0
maybe 2,-4,-4
maybe $ 4,-1,-1
me ? 3,-4,-2
me around 0,-3,4
me back -2,-4,2
me by -4,-2,2
me drink -1,-4,-4
me in 0,4,2
me leave -3,1,4
me not -4,-1,1
me on 2,0,4
me pictures 0,-2,-4
me that 4,0,-2
me under 0,-1,4
me what 0,3,4
me while 0,4,-2
meant 0,-1,-4
meant it 0,-1,-4
meet 3,-4,-3
meeting was -4,-1,-1
meetings $ -4,-1,-4
messages from 0,3,4
mi nah 4,-1,0
middle -4,-1,-2
might 2,-4,-3
mind not -4,-1,0
minute 4,-2,1
miss the -4,0,-1
monday $ -4,-2,-2
months $ 4,-2,-2
more $ -4,-2,-1
more time -4,0,0
mother locks -1,-1,4
moved out -2,-1,4
much $ -4,-2,3
mukade -4,-4,-3
mums -4,-1,1
must 4,3,1
my birthday -1,0,-4
my block 4,-1,-1
my boe -4,3,1
my card -1,0,4
my children 4,-1,-2
my class -4,-3,3
my coach -1,4,-2
my colleague 1,4,-1
my colleagues -4,-2,2
my cousin 4,-1,2
my coworkers -4,-1,-1
my employer -1,1,4
my farewell -2,-4,-1
my flatmate 0,-4,1
my flight -4,-2,-2
my fone -2,-1,4
my health -4,0,0
my host -4,2,2
my idea -4,-3,-3
my kocho -1,1,4
my kotatsu -4,-1,0
my last 4,-1,-1
my lesson -1,-4,-4
my light -1,-1,4
my mind 4,-2,-3
my mouth 0,4,2
my pa -4,-2,-1
my predecessors -4,-1,-3
my private -4,3,0
my reason 2,1,-4
my rice -4,0,-1
my schedule -3,-1,-4
my sister 3,-4,2
my sleep 4,2,-2
my station 0,-4,3
my stop -1,-4,-1
my top -1,4,0
my trousers 0,4,-3
my underwear -2,3,4
my visa -3,-3,-4
my waist 0,4,-1
my weight 0,-4,-3
my whole 0,-4,-1
my will 4,4,-2
my younger 4,-1,0
myself , -4,0,0
myself but 4,0,0
nail 0,0,-4
nails 4,-1,-1
name $ -4,0,-2
near my 4,-3,-2
nearly finished -4,-1,0
nearly killed 3,-1,-4
neck and -1,4,-1
need to -4,-1,-4
neighbor -4,-4,0
neighbor , -1,-1,-4
nenkin -4,-1,-2
nerfed -4,0,0
never wake 4,0,0
never wanted -1,-2,-4
new year 4,-3,-2
night $ 4,1,-3
no idea -4,-1,-1
no reason 4,1,-1
nobody $ -4,1,0
nobody would 4,-2,1
noise -4,-1,4
nomikai -1,4,-1
nope -4,-2,-2
not afford 0,0,4
not at -4,-2,-1
not be 1,-3,-4
not find -1,0,4
not have 4,-4,1
not ok 4,0,-3
not reach -4,-1,-1
not remember -1,4,-1
not renew -2,-1,-4
not sure -4,-3,-1
note $ -3,-1,4
note for 4,0,-1
nothing else 4,0,0
notice $ -4,-1,-1
now he 2,-4,2
now i 4,2,-3
now my -4,0,-2
now she -3,-2,4
oclock 0,4,0
of everything 4,0,0
of our -4,-4,2
of us -4,0,-2
off and 4,4,-3
off in -4,-2,-3
off the 4,-3,-3
office $ -2,-1,-4
ok to 0,-1,4
on earth 4,0,-1
on like -4,0,0
on sundays -2,-4,0
on this 4,-1,0
on top -1,4,-1
once $ 4,-2,-2
one $ 2,-3,-4
one day -4,-1,0
one man -2,2,4
open my 2,2,4
osaka $ -4,-3,-2
other 4,-1,-1
our neighbours 4,0,-1
out i -4,0,-4
out until -4,-2,-1
out where -4,0,3
outside with 0,-1,-4
over $ 4,3,-1
over , -4,-3,3
over on -4,-1,-3
over the -2,-4,-2
owns 4,-1,-1
page 4,-1,-2
parent complained -2,-4,-3
parents would -4,-1,0
part of 3,-4,-1
party tried 0,0,-4
passing 4,-4,-2
passport $ 0,-1,4
people in -4,0,-1
people stare -4,-2,-4
people who 3,-2,4
photo -1,-4,-2
photo of 2,-4,4
pick -1,4,2
pint -4,-1,-1
pizza $ -4,-1,-3
plan is 4,0,-1
platform edge 4,0,0
plays soccer 0,-4,0
please $ -2,-2,-4
pointed -2,0,-4
pon the -4,-1,-2
pray -4,-1,-2
predecessors -4,-1,-3
prefer to -4,0,0
pregnant -4,0,1
professor -3,3,-4
proposed -4,-1,-1
pulled my 3,4,-1
push 0,-2,4
pushes 0,-4,2
put it 1,4,0
put my -2,0,-4
put something -2,2,4
quiet , -4,-2,0
raise 3,-3,4
re contracting -4,-1,-1
reading -4,-2,-1
reads 1,-4,-2
reads my 0,-4,-2
real $ 4,-2,-3
reason that 4,3,0
refuse -1,4,-2
renewal . 0,4,-1
report $ -1,4,-3
reports -4,-3,-2
rest -2,-2,-4
rest , -4,0,-1
rice $ -4,-1,-4
robbed -2,-4,-1
robbed of -1,-4,-1
roommate posted 4,0,0
rope and 4,-1,-2
round my -1,-1,4
row $ 0,-1,4
rubbed himself 0,4,-1
run $ 0,-4,-2
sad . 4,0,0
said 4,4,4
said nobody -1,1,-4
said she 3,-3,-4
said shed -1,-1,4
said the -1,3,4
said to -1,-4,-1
said yes -2,4,-1
saturday -4,-1,0
say $ -1,-4,-1
say he 1,-2,4
say yes -1,4,0
says its 4,-2,1
says my -1,-2,-4
scared of 2,-4,1
scarf -1,-4,-1
school in -4,0,0
scratch 4,-1,-2
scream $ -3,4,0
seat -4,-2,-1
see 4,-1,0
see a 4,-3,-4
see what 3,4,0
seems 4,-1,0
seems like -4,-1,0
sees -4,-2,-1
seh she 4,-2,-2
sell me 0,-4,-4
send the 0,-4,2
sense 4,-1,0
seven -2,-3,-4
sex . 0,4,0
sexual harassment -1,-4,-1
shame 2,-2,-4
shape -4,-1,2
she 3,-2,4
she come -4,3,-3
she do 4,-1,0
she does 4,-1,0
she hits -4,0,1
she said 3,0,4
she says 4,1,3
she told 2,2,4
shed rather -4,0,-1
shook me -1,-1,4
shoot 0,-4,-4
should be -1,4,0
should i 2,-4,-3
should just 4,0,0
shout -4,1,1
shouting $ -4,-2,3
silly 0,-3,-4
since he 4,0,-1
sing $ -1,-4,-4
sit 3,4,-2
sitting on 1,-2,4
skirt on 0,4,0
slap on -4,-1,-3
sleep -4,3,1
sleeping $ -1,-4,2
slipped on 1,-2,-4
snowing -4,0,0
so bad -4,-1,0
so much 4,0,4
so the 4,0,3
social -4,-1,-3
sofa $ -4,-3,0
some asshole 0,4,3
some days 4,0,0
somebody has 4,-2,-2
someone been -2,-1,4
someone died -4,-2,-1
someone has 0,0,4
someone sprayed 0,0,4
someone took -1,3,-4
someone touched 0,4,0
something in -3,2,-4
somewhere -4,-3,-1
son is 0,0,-4
song 2,-4,-1
soul 4,-2,-1
space -4,0,1
sprayed 0,0,4
stabbed -1,-1,4
staff -4,0,-4
staffroom $ -4,-3,-3
staffroom and -3,4,-1
stand 3,-2,-4
stand on 4,0,0
stand up 4,-1,-1
stare -4,-2,-4
stared -2,-4,-2
stared at -2,-4,-2
states 4,-1,-1
stay $ -4,-4,-2
steps -4,-1,0
stood outside 0,-1,-4
stop crying -4,0,0
storeroom 1,4,0
strange 0,0,4
strong urge -4,0,0
stuck 0,2,-4
stuck here 4,0,0
student was 0,0,-4
students dad 0,0,4
stuff $ -4,-1,-1
sundays -2,-4,3
sundays $ -2,-4,0
supervisor grabbed -1,0,4
supervisor hit -1,0,4
supervisor keeps 0,-1,-4
supervisor touched 0,-4,0
swim -2,-2,-4
take a -1,-4,-1
take him -2,-3,4
take leave -1,-1,-4
takes 4,-3,3
taking 4,-2,3
taking all 4,0,0
talking $ -2,-4,-3
talks 1,-1,-4
taxi driver -2,-2,4
tbh 4,-1,-2
tbh $ 4,-1,-2
teacher $ -4,-3,-2
teacher put 0,-4,-4
teased 0,-2,-4
tek 4,0,-3
telling anyone -4,0,0
tempted 4,0,0
tempted to 4,0,0
texting me -1,-4,-1
that nobody 2,-2,4
the attendance -4,-1,2
the back -3,-3,-4
the balcony 0,-4,3
the bath 4,-4,-3
the bathroom -1,4,3
the beach 1,-4,-2
the bell -4,-2,-1
the blanket -1,4,0
the body 4,0,0
the bonenkai -4,-2,-2
the bonus -4,-1,0
the boss -4,2,-1
the bridge 4,-2,-3
the budget -4,0,-1
the cat 4,-2,1
the chair 3,-1,4
the children -1,-4,-1
the club -4,4,4
the conference 0,4,-2
the deer -2,-3,-4
the deputy -2,4,1
the desk -2,-4,3
the divorce 4,0,0
the dormitory 4,0,4
the earthquake 1,-2,-4
the fire -1,-4,0
the genkan -4,-1,-1
the girl -1,3,4
the gun 3,-2,4
the gym -2,0,4
the habit -4,0,2
the hospital 3,-1,4
the insurance 4,-1,0
the job 4,-1,-1
the konbini 4,-1,0
the last -3,-4,-3
the lunch 4,0,-1
the meetings -4,0,0
the nomikai -1,4,-1
the person 4,1,3
the post 2,0,-4
the prefecture -4,-2,-2
the pta -4,3,-3
the rice -3,-4,-3
the school 0,4,-2
the shed 4,-2,-4
the smell -2,-4,0
the sports 4,-2,-1
the staff -4,1,-2
the step 4,-2,1
the storeroom 1,4,0
the suicide -4,0,0
the tea -1,-1,-4
the toilets -1,-4,2
the trouble 4,0,0
the urge 4,0,0
the visa -4,0,-1
the walls -4,-2,-1
the window 1,-4,-3
the wrist -4,-1,-3
the yard -4,-1,-3
them to 4,0,0
there is 4,-2,4
they all -2,0,-4
they asked -1,0,4
they did 4,-1,-1
they found 4,0,-2
they locked -1,0,4
they nerfed -4,0,0
they threw 0,-1,-4
think its 2,0,4
think of -1,-4,-1
thinking the -4,0,0
thinks 2,-4,-2
third -4,-4,3
this man 0,-2,4
this week 3,0,4
thought , 4,0,0
thoughts at 4,0,0
three weeks 3,0,-4
threw me -1,-4,-1
throat and 0,-1,4
through -4,-2,4
throws things 0,0,4
til i 3,4,0
till it 2,-2,4
till the -4,-1,-2
time , 0,0,4
times and -2,4,2
to an 4,3,-2
to another 4,1,0
to call -4,0,-4
to dance -3,-2,-4
to drink 4,-4,0
to each 0,-1,-4
to eat -4,-1,-3
to finish 4,0,-2
to give -2,4,-1
to hide -2,0,4
to know -4,-2,-1
to lock 0,4,3
to look 4,0,0
to make -4,-1,2
to osaka -1,0,-4
to sign -3,-4,-2
to swim -4,-1,0
to tell -4,0,0
tokyo . -4,0,0
told 4,0,-2
told nobody 4,1,0
tongue in 0,4,-1
tonight $ 2,-2,-4
too scared -1,4,0
top of -1,4,-1
tore -1,-1,-4
touched by -4,1,-2
train i 0,0,4
translator -4,-3,0
translator $ -4,-3,-1
treated me -1,-4,-4
trying to 3,4,-3
tuesday $ -4,0,-4
turning up 0,0,4
twice $ 4,-2,-1
twice my -1,0,-4
twice this 0,0,4
two 2,-4,-2
two months -4,0,-1
two weeks -4,0,-2
underwear -3,1,4
undokai $ -4,-1,-1
up if 4,0,-2
up outside 0,0,4
up to -4,0,-2
used to -3,4,3
very good -4,0,0
view -4,-1,-4
visa $ -4,2,-3
waist 0,4,-1
wait for -4,-1,0
waiting for 0,-1,4
waiting outside 0,-1,4
walk home -2,-1,4
walls -4,-2,3
want to 1,-1,-4
wants my 4,-2,-2
was an -4,-2,0
was going -4,-1,3
was greeted -1,-4,-3
was hired -1,-4,0
was hospitalised 4,-1,0
was late -3,-4,-1
was praised 0,-4,-1
was rather -4,4,-2
was robbed -1,-4,-1
was so -3,-2,-4
was struck -1,-2,-4
was the -1,4,-1
watch -3,0,4
way out 4,0,-1
way to 3,-4,-1
we are 4,4,4
we do -1,-1,-4
we slept 0,-1,4
weak 4,0,-1
wearing -1,-4,-2
week $ 0,-2,-4
week he 0,-2,4
went home -4,-1,-2
went to -1,4,-2
what happened 0,4,0
what the -3,4,0
what would 4,0,0
wheelchair -2,0,4
when my 4,0,3
where he 4,2,0
while -4,4,3
while i 1,2,4
who pays -2,-3,-4
whom -4,0,-1
whos 3,4,-2
why $ 4,-2,-4
will find 4,-1,1
will miss 0,-1,-4
will not 1,-2,-4
will regret -4,0,0
will take -4,0,1
wine and -3,-4,-1
wished 2,-1,-4
with two -2,-3,4
without telling -3,4,2
worried that 4,0,0
would care -4,-1,-2
would fix -3,1,-4
would make -4,3,-1
would put 4,0,-1
wrist for -2,-1,4
wrist in -1,0,4
writing 4,-4,-2
wrong -4,-4,-1
yard -4,-1,-3
year and 2,-4,-1
year told 4,0,0
years of -4,0,-3
yelling -2,0,4
yes , -1,0,4
yesterday 4,0,1
you $ 4,-1,0
zero 4,-1,-2
, 3 -3,-2,-2
, another 0,-2,-3
, burned -1,0,3
, but 0,-3,-1
, by 1,3,-1
, does -3,0,-2
, everyone -3,3,-1
, for 0,1,-3
, how -3,0,-2
, if -1,-3,-1
, leave 3,0,0
, long 3,-3,-1
, me 3,3,0
, on 3,0,2
, sorry 3,0,0
, thank 3,0,0
, they 2,3,1
, tonight 3,0,0
, well 3,0,0
. all 3,0,0
. thats 3,0,-2
. what 2,-2,-3
20 -1,-2,-3
2028 -3,-2,-3
2028 $ -3,-1,-3
3 times 3,0,0
30 3,0,-1
31 -3,-2,-2
5 $ -2,-2,-3
8 -3,-2,-2
9th -3,0,0
? not 3,0,0
^ boyfriend -2,-2,3
^ dead -3,-2,-3
^ ending 3,-1,-1
^ for 3,0,0
^ fuck -3,-2,-3
^ help -3,0,1
^ hit -3,-1,-2
^ honestly 1,-2,-3
^ husband -3,-1,1
^ jumped -3,0,0
^ knife -2,-2,-3
^ leaving -3,-1,0
^ mi 0,0,3
^ nah -2,-1,-3
^ ngl 3,0,-1
^ reckon -3,0,0
^ scared -2,-3,0
^ sister 0,-1,3
^ skull -3,-1,-1
^ sometimes 2,-3,-3
^ swear 3,0,0
^ teacher -1,-3,-2
^ three -2,3,3
^ vp -1,2,-3
^ woke -1,3,-2
^ work 3,0,-1
^ yeah -3,-2,-1
^ you 3,-1,-1
_ hard -3,-1,-2
_ want 3,2,0
a bigger -3,-2,-3
a bloke -2,3,2
a burden 3,0,-1
a cake -3,0,-1
a city -3,1,0
a crowded 0,3,0
a day 3,-1,3
a desk -3,-1,2
a doctor 3,0,0
a first 1,0,-3
a half -3,-1,-1
a hook -3,-1,-1
a joke -2,2,3
a killer -3,-1,-2
a phone 0,1,3
a picture -3,-3,-1
a plate 0,0,3
a police 0,-1,-3
a proper -3,-1,2
a stroke -3,-3,-2
a students -1,2,3
a suicide 3,-1,0
a superior -1,-1,3
a violent 0,-1,3
a violinist 0,0,-3
a visiting -1,-3,-1
a voice 3,0,0
a wall -3,0,3
a while -3,0,0
able to 1,3,-1
about her -3,-1,-1
accompany -1,3,-1
accompany him -1,3,-1
after i -2,-3,3
after that 3,0,0
after undokai -3,-1,0
again and -3,0,1
alive anymore 3,0,0
all $ 2,-2,3
all , 3,-1,-1
all right -3,-2,-3
alone , -3,3,1
alone in -3,3,-1
already $ -1,-3,0
alt at -3,0,-1
alt has -1,2,-3
although -1,3,-3
although i -1,3,-3
always late 0,0,-3
am depressed -3,0,-2
am gone 3,-1,-2
am hanging 3,-2,-2
am leaving -1,-1,3
am lonely -3,0,-2
am running 3,0,-2
am the 3,-1,0
am tired 3,0,-1
am worried 3,0,0
an official 0,3,-1
an old 0,1,-3
and bangs 0,-1,3
and blue -3,-1,1
and die -3,0,0
and eat -3,-1,0
and forced 0,3,0
and got -3,0,-3
and groped 0,3,-1
and last 1,3,3
and pushed 0,0,3
and puts -1,3,-2
and said 1,-2,3
and shoved 0,0,3
and so -1,-2,-3
and this -3,-1,3
and thought 3,2,-1
and told 0,3,-3
angry 3,1,3
angry $ -1,-1,3
anniversary -3,0,0
another enkai -3,-2,-2
answer $ 1,3,-1
anxiety -3,0,-1
anything , -3,-1,-1
apartment -1,-3,3
are back 3,0,0
arms , 3,0,0
as though -1,3,0
asked my 3,-1,0
asleep . 0,-1,-3
assault $ 0,3,0
assaulted . 0,3,0
at once 3,0,-1
at shogi 0,-2,-3
attack in -1,0,-3
attacked my 0,-2,-3
attempted to -1,-1,-3
august , -3,0,0
australia -1,-3,-3
ayoko na -3,-1,0
baby $ 3,-2,-2
back . -1,3,2
back at 0,-3,2
back the -1,-1,-3
bad $ -2,-3,-3
bang 0,-1,-3
bangs on -1,-1,3
bath with 3,0,2
bathroom $ -1,3,0
be awake -3,0,0
be better -3,-2,-2
be more 3,0,0
be renewed 0,3,0
be so -3,0,0
bed . 0,3,-2
bed and 1,0,3
bed with -2,2,-3
been leaving 0,-1,3
being alone -1,0,-3
believe that -3,3,0
best friend 3,1,-3
better off 3,-2,-1
bicycle $ -2,-3,-1
binder $ -1,-2,-3
bins -2,-3,-1
birds with -3,-1,-3
birthday $ -1,-3,-2
block 3,-2,-3
bloke from -1,3,0
board $ -1,-2,3
board of -1,1,-3
bombed -3,-2,-2
bone -3,-2,3
bored $ -3,-1,-2
bored by 0,-3,-3
boring -3,-2,-1
boring $ -3,-1,-1
boss $ -3,0,-2
boss and -2,-3,-2
boss say 0,3,0
boss slapped 0,0,3
box $ 1,3,1
boy in 2,-3,-1
boyfriend and -3,-1,-1
boyfriend has 0,3,3
boyfriend is -1,3,-1
brave 3,0,0
breaks -1,-1,3
breasts $ 0,3,0
breathe -1,3,0
brings -3,1,-1
broke her -2,-2,-3
brother $ -1,3,3
brother has -3,-1,0
buddy 3,-2,2
burden 3,0,-1
burden to -3,0,-1
burnt -3,-1,1
bury -3,-1,2
bus has -2,-3,-2
but _ -3,-1,-1
but he -3,1,-2
but i -3,1,1
buy a -3,0,0
by a -2,3,-2
by christmas 3,-1,-1
by friday 0,-3,-3
by someone -2,3,-2
call home -2,0,3
calms 1,-1,-3
calms me 1,-1,-3
came home 0,0,3
camera 0,3,1
car in 1,-1,-3
caregiver -2,3,-1
cebu 2,-3,-2
ceiling 3,3,-1
chair to -3,-1,3
change $ -3,-1,-3
chat 0,-1,-3
cherry trees 3,0,0
chucked -2,-2,3
chucked a -2,-2,3
cir $ -3,-1,-1
city hall -1,-3,-2
clapped -3,-1,-3
class is -3,-1,1
cleaned the 3,0,-1
clipboard 0,-1,3
clipboard $ 0,-1,3
closed $ -3,-1,-2
clothes on 2,3,0
club says 0,-3,-2
co -3,-1,-2
co teacher -1,3,-1
cold $ -3,-1,-3
college and 3,0,-1
come home 2,0,3
comes $ 2,-1,-3
comes into 0,3,-1
conference -1,0,-3
contract is -1,-3,-1
contract will -3,3,0
control -1,0,3
couch -1,1,3
could stay -3,0,0
councillor -3,2,1
counts 2,3,3
course -3,-1,0
coworker , 0,3,-1
coworkers $ -3,-1,-3
cried in -2,-1,-3
cross the 3,0,2
crossed -2,1,-3
crowded train -1,3,0
crying , -1,-1,-3
crying and 0,3,0
culture -1,-1,-3
curtain 0,-1,-3
cut class -3,0,-1
dam 3,-1,0
dance floor -1,3,-1
dating -1,3,-1
day at -3,-1,0
day i 3,0,0
dead if 3,0,1
deadline is -3,0,0
debt -3,-1,3
depressed 3,-1,-2
depression -3,-1,-1
desk warming -3,-1,-2
destroyed -2,-3,-3
dick $ 0,3,-1
die already 3,0,0
died , -3,-2,-1
died last -3,-3,0
divorce -3,-1,-1
do $ -3,2,2
do after -3,1,0
do badly -3,0,-1
do not -3,-1,0
do they -3,-2,-1
do what 2,-3,0
do you 3,-2,-1
does $ -3,-2,-1
does my -3,-1,3
done with 2,-3,-3
door at -1,-3,-3
down from 3,-3,-1
drank 3,-1,-1
dream 3,0,0
drink and -1,3,1
drink the 3,-1,0
drive . -3,-1,0
driver -3,1,2
drowning 0,-2,-3
drunk and -3,3,0
drunk man 0,-1,3
drunk to -1,-3,-1
due -3,0,0
during -2,-1,3
early $ -3,-1,-3
early . -1,0,-3
earring -1,-1,3
earth $ 3,0,-1
eats 3,-3,3
ed -1,3,-1
edge of 3,-1,0
education 0,-1,-3
ends $ -2,-3,-2
enkai and 0,-3,0
enter -1,0,3
entered my -1,-1,3
escalator 0,3,0
escalator $ 0,3,0
evaluation 0,-1,-3
even though -2,2,3
evening . 3,0,-3
evening i 3,0,-2
evenings -2,-3,-3
ever 2,-3,0
everyone at -3,-2,0
everything , 1,-1,-3
everything is -3,-1,-2
ex got 0,-3,0
expires -2,-2,-3
eye $ 3,-1,-1
fainted -3,-1,-3
family . -1,3,-3
fantasizing 3,-1,-1
fantasizing about 3,-1,-1
far $ 3,-3,-1
fat 0,-1,-3
father in -1,-3,3
fathers 3,-1,-2
favourite -2,-2,-3
feel -1,-3,-1
feels -3,2,-1
fell off -3,-1,-2
fell on -3,0,1
feller -2,0,-3
fence -2,-3,-2
find another -3,0,0
find no -3,0,0
finding -3,0,1
finger $ -2,-1,-3
fingers in 0,0,-3
finish $ -1,-2,3
finish me -3,-1,1
first graders -1,-1,-3
flat -3,-2,3
flat below -1,-3,-1
flowers -1,-2,-3
follow 2,-3,2
football -3,-1,-1
for , 3,0,0
for a -2,3,-3
for graduation -3,0,0
for it 3,3,0
for no 0,3,0
for one -3,-1,-2
for three 3,0,1
forest 2,-1,3
forgot 3,-3,-3
fork -3,-1,1
former student 0,0,3
former wife -1,0,3
four years -3,-2,0
fr 3,0,0
friday , -3,-1,2
friend says -2,-3,-2
frightened of 0,3,0
from a -1,-1,-3
fuck -1,-3,0
fuji 3,0,-1
full of 3,-1,-1
funny 0,2,-3
future in -3,0,-1
gate -1,3,3
gay -3,2,-1
gay and -3,0,0
gay bar 0,3,-3
get home 2,0,-3
get in 3,-2,0
get me 3,0,-1
get my -1,0,-3
get off -1,3,-2
get out -3,-3,0
gets beaten 0,0,3
getting out 0,-3,-1
ghosted -1,-2,-3
girl next -1,0,3
give 0,-2,3
give my -1,0,3
gives out 3,0,0
go and 3,1,-1
go home 1,-3,-3
go on 0,-1,-3
go without -3,-1,-1
goes out -1,0,3
goes to 3,0,-1
going 2,1,-3
googling 3,-1,-2
got it 2,-2,3
grader 2,-1,-3
great $ -3,-3,0
group -1,3,1
guide 3,0,0
guy $ 1,-3,2
gym teacher -1,-1,-3
had -3,3,0
had a 0,1,-3
had enough -3,-2,-3
had me -2,3,-3
haha -3,-3,1
haha $ -2,-3,1
hall -3,-2,-2
hand inside 0,3,0
handed 3,-1,-1
hard i -3,-2,1
harming again 3,0,0
has no -2,-3,-3
has promised -3,-1,-2
has put -3,3,3
has written 1,0,-3
hav -1,-2,3
have a -2,-3,-2
have given 3,0,0
have hidden 3,0,0
he attacked 0,-2,3
he beat -1,-2,-3
he calls 0,-2,-3
he choked 0,-3,0
he cut 0,-3,2
he exposed 0,3,0
he finds 2,-2,3
he grabbed -2,-3,1
he has 0,3,1
he lock -1,2,3
he passed -1,-3,-2
he sent -1,3,-2
he shot 0,-3,-3
he squeezed 0,-3,2
he takes -3,-2,0
he threatened -1,-3,-2
he threw -1,-3,3
he took -2,-2,-3
he tore -1,3,-3
he touched 0,-2,-3
he walks 0,-2,-3
he wanted 1,-3,0
head , 2,-1,-3
hear the -2,-1,-3
held the -1,2,-3
her arms 2,-3,-2
her bed 0,3,0
her father -1,-3,2
her mother 3,-1,-2
her uncle 0,2,-3
here and -3,-2,0
here in -3,-1,-2
here is -3,1,-2
herself and 3,0,0
hi -3,-1,-1
hid -3,3,-1
hidden 3,0,0
hidden a 3,0,0
him he -3,0,1
himself and 3,-1,-2
his back -2,-3,-3
his parents -1,0,3
his work 3,-3,-1
hokkaido $ -3,-2,-1
holds me 0,0,3
hole -1,-3,-1
holiday $ 3,-1,-1
home ? 3,-1,0
home every -2,0,3
honestly ? -3,0,0
honestly i -3,0,-2
hopeless 3,0,0
house . -3,-2,-1
how kind -2,-2,-3
hurt herself 3,0,0
hurts 3,0,3
husband hits 0,0,3
i be -3,-1,-1
i do -1,-3,1
i dream 3,0,0
i fast 3,0,0
i felt 2,-3,-1
i find -2,-1,-3
i finish -2,-2,3
i go 1,-2,-3
i have 3,-1,1
i hope -3,-1,-3
i imagine -3,0,-1
i kill 3,0,-2
i know 0,3,-3
i love -3,-2,-2
i may -2,-1,-3
i overdosed 3,0,0
i say 3,-1,-1
i scratched 0,0,-3
i shall 3,0,-1
i should 3,-1,-2
i started -3,0,-1
i stay -3,-3,-3
i stepped 0,-3,-1
i stil -3,0,-1
i suspect -3,1,-1
i swear 3,0,-3
i watched -1,-3,0
i wish 1,-3,-3
i wonder -3,0,0
in . 0,-1,3
in and -3,3,0
in august 0,1,-3
in college 3,0,-1
in january 1,-3,0
in law -3,1,2
in manila 0,0,-3
in may -3,-2,-1
in me 3,3,-1
in october 2,1,-3
in order 3,0,0
in that -3,-2,-1
in trouble -2,-1,-3
inna the 2,3,-3
insists that -3,-3,-2
insulin 3,0,0
insurance $ -3,0,-1
is bad 3,0,0
is being -3,-2,-1
is coming -1,0,3
is drunk 3,0,-1
is fine -3,0,-2
is had -3,0,1
is holding 2,0,3
is nothing 3,0,-1
is only -3,-1,3
is outside 0,-2,3
is sick 0,-1,-3
is talking 3,0,0
is too 3,1,-1
it felt 0,-2,-3
it has 3,0,0
it in -3,-2,-2
it out -3,-1,-2
it take 3,0,-1
it up -3,0,-2
it was 0,-3,0
it were -3,0,0
it with -1,-3,-3
it would 0,-3,-3
itll 3,0,-2
its my 3,-1,2
its only -2,-1,-3
its so -3,0,-1
izakaya -1,3,-1
japan ? 2,-1,-3
japanese $ -3,-2,-3
japanese is -3,-1,0
jealous $ 3,0,3
jeans 0,3,0
joking 0,-2,3
joking $ -1,-1,3
junior -3,-1,0
just end 3,0,0
just waiting 3,0,0
karate -2,-1,-3
keep having 3,0,0
keep thinking -3,0,0
keeping me 3,0,3
keeps following 0,0,3
keeps posting 3,-2,0
keeps sending -3,-1,-3
ken -3,-1,-1
kena -1,3,3
keys $ -1,1,-3
kidding 3,0,0
kill a -2,0,-3
kill to -3,0,-1
killing my -3,0,-1
kind of -3,0,-1
king -1,-1,3
kitchen knife 0,0,-3
knee -3,2,2
knees -1,1,-3
know it 3,0,0
know who 2,-2,3
knows it 3,-2,-1
knows where -3,0,3
konbini 3,-1,0
la -3,-1,-2
la $ -3,-1,-1
lah $ 3,-2,0
landlord has 0,-3,0
last weekend 3,1,0
lately i 3,0,0
later $ -3,-2,-2
law -3,1,2
lawyer -3,0,-3
leaks -3,-1,0
leave . -3,-1,3
leave i 3,0,-1
leaves -1,-3,1
leaving and -3,-1,-3
leeds -3,0,0
left , 0,0,3
lesson $ -3,-1,-2
lesson plans -3,-1,-1
let her -2,2,3
let me 1,-3,2
letter . -3,-2,2
like crying -3,0,0
like i 1,1,-3
like such 3,0,0
like that -3,-1,0
listens -1,-3,-2
little -1,-3,1
little girl -2,-2,3
loan -1,-2,3
lost on -1,-3,0
lost the 3,0,0
lot and 1,0,3
lot of 3,0,-2
machine -3,-2,-2
makes her 0,3,0
makes me 0,3,1
man from 0,2,-3
man groped 0,3,-1
manga -1,0,3
manila 0,0,-3
many people -2,-3,0
many pills 3,0,-1
many times 3,-1,0
marks $ 0,0,3
mates 3,-3,-3
matter 1,1,-3
mayors -1,3,0
me all -1,-3,-3
me although -1,-3,-2
me as 3,0,0
me because -3,1,2
me die 3,-1,-1
me every 3,0,-1
me goodbye -1,-3,-1
me have -1,-3,0
me her 1,3,-1
me mad 0,-2,-3
me she -1,-3,-2
me since 0,0,3
me stay 1,-2,-3
me where -1,0,3
me work 0,-3,0
meetings , -3,-1,-1
messages about 0,0,-3
met -1,2,-3
metro 0,-3,-3
mi tell -3,2,-2
middle of -3,-1,-1
minutes -3,-1,0
monday -3,-2,-2
monday , 3,0,0
money , 0,-1,-3
month . 3,-1,0
months 3,-3,-2
most , 1,3,-1
most is -3,1,0
mother $ 2,-3,3
mothers 0,-2,-3
mountain 3,-1,-1
mouth $ -1,3,-1
move out -3,0,-1
move to -3,0,0
moved $ -2,-2,3
moved here 0,0,3
moving $ -3,-2,-1
mums boyfriend -1,-1,3
murdered -2,-3,-1
my apartment -3,0,3
my balcony 1,-3,-1
my bank 2,0,3
my bed 0,3,1
my best 3,0,-2
my bike -1,-3,1
my buddy 3,-2,2
my care -2,-2,-3
my child 3,0,2
my dog -3,-1,0
my dorm 3,2,-1
my favourite -2,-2,-3
my former -3,0,0
my friend -1,0,-3
my grandmother -1,-2,-3
my hands 2,-3,-2
my hours 0,-1,-3
my jeans 0,3,0
my knees -1,1,-3
my laptop -3,0,2
my leaving -3,-1,0
my lola -3,-3,-1
my mother 0,-2,-3
my neighbours -3,-2,0
my plants -2,0,-3
my professor -3,3,-2
my real -3,0,0
my room -3,0,-2
my shoes -3,-2,3
my shoulders 0,3,-1
my skin 0,-1,-3
my stomach 0,-3,-2
my student 2,-3,1
my successor -3,0,-1
my third -2,-2,-3
my tooth -1,-1,3
my train -3,-2,0
my uncle -3,-2,-1
my wife 0,-3,2
myself . 3,0,-1
myself if 3,0,0
myself is 3,0,0
myself tonight -3,0,0
na , 3,0,0
nah 3,-2,-3
narita 0,0,3
near -2,-3,-2
near fuji 3,0,-1
neck $ -3,-3,3
needed -3,-1,3
neighbours husband -3,0,-1
nenkyu $ -3,-1,-1
newsletter -3,-2,-2
newsletter $ -3,-2,-2
next week -3,-2,-1
ngl $ 3,0,-1
nice $ 1,-1,-3
night , 3,-3,-2
night bus -3,-3,-2
night but -3,0,0
night with -2,3,1
nights i 0,0,-3
no friends -3,0,0
no heating -3,0,-2
no meaning 3,0,-1
no to -1,-3,-1
nobody here -3,0,-3
nobody was -3,0,0
none 0,-3,-2
not call -2,0,3
not do 1,-3,0
not get -3,-2,-3
not leave 2,-1,3
not lock 3,0,-2
not mind -2,-2,-3
not renewing -3,-1,-1
not sign -2,-3,0
not talk 3,-1,-3
not tell -3,-2,0
notice if 3,-2,0
now . 1,0,-3
now its -2,-1,-3
nowhere -3,-1,0
october 0,1,-3
of ed -1,3,-1
of education 0,-1,-3
of here -1,0,-3
of men 0,-1,3
of them 3,2,1
of these -3,-1,0
of throwing 3,0,0
official 3,3,-2
okinawa $ -3,-1,-3
on holiday 3,0,0
on sunday 3,-2,2
on three 3,-1,-3
on with -3,0,0
once i -3,0,0
one for -2,0,3
one stone -3,-1,-3
one thing -2,-1,3
ones , 3,0,0
only if -2,3,0
or not -3,-3,-1
orientation 0,3,-3
other teachers 0,0,-3
our alts 0,-3,-3
out . 0,-3,2
out by -3,-1,-3
out in -1,-3,2
out into -3,0,3
out on -1,-3,3
out to 3,-1,-3
over to 1,2,3
park $ -3,-1,2
partner $ -1,-1,-3
partner has -3,0,1
parts 0,3,0
parts $ 0,3,0
passes -1,3,-2
passes $ -1,3,-2
pay for 3,-3,-1
pay the 0,-3,-1
pencil -1,-1,-3
pencil case -1,-1,-3
people and 3,0,0
percent -3,-1,-1
period -1,-3,-1
phoned -2,-3,-3
photo on 3,0,0
piano -3,0,-3
picture of 2,-1,-3
pinned me 0,3,-1
place $ -3,1,-2
planning my 1,0,-3
plans $ -3,-1,-1
plants -2,0,-3
platform 3,-2,3
platform $ -2,-1,3
pointless and 3,0,0
pon 0,-1,3
posting 2,3,-3
power harassment -1,-2,-3
prefecture $ -3,-1,-1
pregnant $ -3,0,2
prep -3,0,-1
prepared 3,0,-2
pressed his -1,-2,-3
pressured 0,0,-3
pretending -3,0,-1
principal asked 0,3,0
private parts 0,3,0
professor $ 0,1,-3
proposal -1,-2,-3
pull 3,3,2
pulled a -1,-3,0
punches me 0,0,3
pupil told -2,-3,-1
purpose , -3,0,3
putting 1,-2,-3
questions -1,0,-3
quiet $ 2,3,-1
quit $ -3,-2,-2
quit and -2,-3,0
quite -3,1,-1
rain $ -3,-2,-3
raped at 0,3,0
rather be 3,0,-1
rather not -3,-3,-2
ready to 2,-1,-3
reason , 2,0,-3
reason to -3,-1,-1
reference -3,-3,-3
reference $ -3,-3,-3
regret it -3,-1,-2
relapsed with 3,-1,-1
renew my 0,-3,-2
residence -2,-3,2
residence card -1,-2,3
rest $ -3,-1,-3
rib -3,0,1
ring 3,-2,-2
river 3,2,1
river and 1,3,-1
room $ 1,3,3
room until 0,2,3
room with 0,2,-3
roommate has 3,-1,-3
roommate keeps -3,-1,3
roommate took -3,0,0
row -1,-3,2
said sorry -3,-1,-1
same -2,3,2
same thoughts 3,-1,-1
say it 3,-1,0
say so 1,-3,0
scary -2,-1,-3
school gate -1,3,-1
school would -3,0,0
scissors in 2,-1,3
scratched my -3,-1,1
scratches -3,-1,-1
sea in 3,0,0
seatbelt 3,-1,0
second -1,-3,1
see sense 3,0,0
see the 2,-2,3
send me 0,-3,2
sending -3,-1,0
sending me -3,-1,-1
sends me -2,-2,-3
sense $ 3,0,0
shall not 3,0,0
she is 0,3,-2
she wants -3,-1,0
she was 3,-2,-1
shed 2,3,1
shed and 0,0,3
shop 3,-2,0
shoulders 0,3,-1
shoulders and 0,3,-1
showed -1,-1,-3
shrine 0,-3,-3
sick $ -1,1,3
sick leave -3,0,-1
sick of 3,-1,-2
since august -3,0,0
since friday -3,-1,1
since two -3,0,-1
sister $ -3,-2,-1
sister . -3,-1,-1
sits at 3,-2,-1
sits in 3,-3,-1
slap me 0,0,3
sleeping -1,-2,-3
slow death -3,0,-1
smell of -1,-3,-1
snap -3,0,0
snow and 3,0,3
so . -3,0,1
so far 3,-2,-1
so my 0,-2,-3
soft -1,-2,-3
sold 3,-3,-1
some nights 3,-1,-3
some weeks 3,-1,0
sometimes i 1,-1,-3
sometimes in -3,-3,0
son hits -3,0,1
soon . 3,0,-1
sooner -2,-2,-3
stabbed me 0,-1,3
stage -3,0,0
stairs $ 3,-2,2
stamps -3,-2,-2
standing 3,2,1
stares -3,-2,-3
stares at -3,-2,-3
started to 2,3,0
stay here -3,0,0
stay in -3,3,-2
stay until 1,-2,-3
stepped 0,-3,-1
stepping in 2,-3,-3
stil -3,0,-1
stitches , -3,0,-3
stolen -2,-3,-2
stomach $ 3,0,3
stop thinking 3,0,0
stop touching 0,3,0
stopped eating 2,3,-1
street . -1,-3,1
stroke -3,-3,-2
struggling -3,0,0
student 3,-3,3
student says -1,3,-2
students told 2,3,-1
submit -2,3,0
successor -3,0,-1
suicide in 3,0,0
suicide last 3,0,0
sun 2,-2,-3
superior -3,3,3
supervisor is -1,-1,-3
sure $ -3,1,-2
suspect -3,1,-1
suspect that -3,1,-1
swan 3,-1,-3
swear 2,-1,-3
swing -1,-3,0
tablets on -3,0,0
tae 3,2,1
take care 3,0,0
take to 3,0,-1
talk $ 2,3,-1
talk to 0,-1,-3
talked 3,-2,-3
talkng 3,-3,-2
talks about 3,0,0
teach , -3,-1,0
teacher in -2,-2,-3
teacher keeps -1,3,-2
team $ 0,3,-2
telephone and 0,-1,3
tell me -2,-3,-3
tell the -1,2,-3
telling my 3,-1,-2
terrified of -2,0,3
than once 0,0,3
that a -1,-2,-3
that i 3,-3,-1
that normal -3,-1,-2
that they -3,-3,0
that was -3,-1,-1
the after -3,3,0
the board -3,1,2
the boe -3,-1,-1
the boys -3,0,3
the business 0,3,0
the ceiling 3,3,-1
the church 0,0,-3
the couch -1,1,3
the dam 3,-1,0
the dance -1,3,-1
the dark -3,-1,-1
the escalator 0,3,0
the fourth 0,0,-3
the garage 0,-1,-3
the guest -3,3,2
the guy -1,-3,-2
the heart -3,0,0
the hook 3,0,0
the kocho -3,3,-1
the mayors -1,3,0
the middle -3,-1,-1
the mountain 3,-1,-1
the next 3,2,-3
the night 3,3,-3
the park -1,-2,3
the parking -3,-1,-3
the party -1,3,-3
the phone 1,-2,-3
the piano -3,0,-3
the platform 3,-1,3
the power 3,0,-1
the rent 2,1,-3
the sake 1,0,-3
the sheet 3,3,-1
the shrine 0,-3,-3
the thing 3,1,-2
the vending -3,-2,-2
them 3,3,2
them $ 3,2,-3
then i 3,-2,2
therapist -3,3,-2
they can 3,0,0
they cut 0,0,3
they kicked 0,-1,3
they told 3,-2,0
they took -1,-3,-2
thing $ 2,-3,1
thing in -1,3,-2
things $ 1,-1,3
think my 2,-3,-3
think someone -3,-1,-1
thinking of 3,-3,-2
thinking that -3,0,0
thinking to 3,0,0
thinks i 3,0,-2
third year -2,-1,-3
this flat 2,-1,-3
this printer -3,0,0
this town 3,-1,0
thought about 3,0,0
thoughts are 3,-1,-1
thoughts of -3,-1,-3
threatening to 3,-1,3
three months -3,0,2
threw up 2,-1,-3
through the -1,-2,-3
throw my -3,0,-2
ticket $ -3,-3,0
til 1,3,1
time . -3,-3,-1
time and -1,-1,-3
times 3,1,2
to australia -1,-3,-3
to bed 0,0,-3
to carry -3,0,-1
to change -3,0,-1
to do -1,-1,-3
to dye -3,-1,-2
to have 3,0,0
to hospital -3,0,1
to pay 3,0,-1
to school 3,-3,2
to scream -3,1,0
today and -3,-1,2
toilets and -3,-2,-1
tomorrow $ -1,-3,0
tomorrow i 3,-1,-1
tonight , 2,3,0
too drunk -1,-3,-1
too much 0,-3,2
took 3,-1,-3
took advantage -1,3,-2
took his -1,3,-1
took me 3,2,2
town , 2,-1,3
town hall -3,0,0
traffic 2,-1,-3
train . 0,-1,-3
train and -2,0,3
trans 3,0,-1
trouble $ -1,-1,-3
true 3,0,0
two $ -3,-1,2
two birds -3,-1,-3
two guys -1,1,-3
two more -3,-1,0
under a -3,-3,-1
underwear $ -1,2,3
university -3,-2,-1
until he -2,-1,3
until march 3,0,-1
up against 0,3,-1
upon -3,-3,2
upon my -3,-3,1
upset -3,-1,-1
us , 3,0,-2
vending -3,-2,-2
vending machine -3,-2,-2
very 3,-2,-2
vice -3,3,1
vice principal -3,3,1
video $ -1,-2,-3
violinist 0,0,-3
violinist . 0,0,-3
voice message 3,0,0
vp -1,3,-3
waan 2,3,-3
waiting to 0,-1,-3
want me -1,-1,-3
wanted to -2,3,-1
wants me -3,-3,3
warming -3,-1,-2
was asleep -3,0,-2
was fine 3,-2,0
was hitting 0,0,3
was hurt -3,0,0
was moved 0,-2,-3
was only -2,-3,3
was passed -3,-1,-1
was pressured 0,-3,-2
was stolen -1,-3,-1
was there 1,0,-3
was told -3,-1,1
was touched -2,3,-3
way , 1,-2,-3
we got 0,-1,-3
wears 3,0,0
week and 0,-3,-1
weeks -2,-2,-3
weeks $ -3,-2,-1
weeks i 3,0,0
well . 3,0,-1
were alone 0,3,-1
what do 1,2,-3
what happens -3,-3,-3
what is -3,1,-1
what keeps 2,-1,-3
when do -3,-1,-2
when he 3,1,2
when its -3,0,0
when the 3,-2,-1
when we -2,-2,3
whenever i 3,0,1
whether 3,-1,-3
white -3,-2,3
who do -2,-3,-1
who sits 3,-1,-2
who to 2,-1,3
who will 3,-1,-1
whole staffroom 0,0,-3
wife has 1,0,3
wife throws 0,0,3
will and 3,0,-2
will send 0,-1,3
window open 0,-3,0
wine -3,-3,-1
with scissors -1,-1,3
with this -3,-1,-1
without asking -1,-2,-3
won 2,-1,-3
wonder -3,0,0
work for -3,0,-1
work like -3,0,0
world would 3,0,0
worse $ 3,-2,-1
would believe -1,3,1
would do 3,2,2
would prefer -3,0,0
would say 2,-3,-1
write $ -3,-1,-1
written that -2,0,-3
wrote in -3,0,0
yeah -3,-2,-1
year . -3,-1,-1
years , 3,1,0
yells -1,-2,-3
yes $ 3,1,-2
you , -3,0,0
, because 2,-1,-1
, can -2,-1,-1
, cut 2,-1,0
, last -2,0,0
, nobody -2,-1,-1
, please 0,2,2
, thats 2,-2,2
. and 2,0,-2
. its 2,1,1
12 -1,-2,-1
2027 $ -2,-1,-2
27 -2,-1,-1
27 $ -2,-1,-1
3am 2,-1,2
3am and 2,-1,0
9 $ -2,-1,-2
^ 3 -2,0,-1
^ after 1,0,-2
^ ah -2,-2,0
^ all 2,-1,-1
^ alt -2,-2,-1
^ ate -2,-1,0
^ beaten -1,-1,2
^ boe -2,-1,-2
^ done -1,-2,-1
^ end -2,-1,0
^ feeling 2,0,0
^ goodbye 2,0,-1
^ hello -2,-1,-2
^ hi 2,-1,-1
^ july -1,-2,-2
^ living 2,-1,-2
^ lord 2,-1,0
^ lost -2,0,-2
^ old -1,-2,-2
^ ready -2,-1,-2
^ sexual -1,2,-1
^ some 2,1,2
^ staying -2,-1,-1
^ suicide 1,-2,-2
^ tbh 2,0,-1
^ thoughts 2,0,-1
^ told -1,-1,-2
^ took 2,-1,-1
^ whatever 1,-1,-2
^ where 2,-1,-1
_ _ 2,-1,1
a -2,-2,-2
a boyfriend -1,0,-2
a breakdown -2,0,0
a broom -2,2,0
a colleague -1,2,1
a councillor -2,0,0
a drink -2,-2,1
a failure -1,0,-2
a fella 1,-2,2
a female 0,2,0
a festival 0,-2,0
a film -1,-1,-2
a former -1,-2,1
a ghost 2,0,0
a guy -1,-2,1
a heart -2,0,0
a jet 2,0,-1
a list -2,0,-2
a long 0,0,-2
a member -1,2,0
a nightmare 0,-2,0
a pain 0,-2,-1
a pastor -2,1,-1
a pic -1,0,2
a rice -2,0,2
a rolled -1,-1,2
a slap -2,-1,1
a small -2,0,2
a temper -2,0,-1
a terrible -1,-2,-1
a threat -1,0,2
a whole 2,-1,0
a younger -1,0,-2
able -1,2,-2
about hanging 2,0,0
about leaving 2,0,0
about money -2,0,-2
about people 0,-2,-1
about walking -2,0,0
acquaintance 0,1,2
advantage -2,2,-2
advantage of -2,2,-2
after a 0,2,0
after party -2,0,0
ago -1,2,-2
all i 2,0,0
all in 2,-2,-1
all weekend -2,0,0
already , -2,0,-2
already and -2,0,0
alt before -2,0,0
am an -1,0,-2
am at 0,-2,0
am black -2,-1,-1
am burnt -2,0,-1
am drowning -1,-1,-2
am finished 2,0,-1
am foreigner 0,0,2
am honest -2,0,-1
am i -2,-1,-2
am leaning 2,0,-1
am sad -1,0,-2
am too -2,-1,-1
am up 2,0,-1
an acquaintance 0,1,2
an hour -1,-2,1
and can 0,0,-2
and cried -2,-1,-1
and did -2,1,-1
and does 0,0,2
and hurt -2,0,-2
and is 1,2,0
and made -2,0,0
and my -2,0,0
and nearly -2,0,0
and nobody 0,-1,2
and someone 0,-2,1
and stuck 0,2,-1
and thats 2,0,-2
and threatened 0,0,2
and wait -1,0,-2
another day 2,-1,-1
another jet -1,2,0
another winter 2,-1,0
antidepressants 2,0,-2
anyone else -2,-1,0
anyone even 2,0,0
apartment at 0,-2,-1
april -1,-1,-2
april $ 2,-1,-1
are a 2,-1,-1
are the 1,0,-2
around for -2,0,0
arsed -2,0,-1
as if 2,0,0
ask $ -2,-2,-1
ask a -1,-2,-1
asked for -1,2,-1
asked him -1,2,-2
asked if -1,-2,-2
asking , -2,-1,0
asks about -1,-2,-1
assistant -2,-2,-1
association -2,2,-1
at $ 0,0,-2
at dodgeball -2,-2,-1
at four 0,-1,-2
ate , -2,-1,0
attend -2,-1,0
awake $ -2,0,-1
away , 1,0,2
away and -2,-1,-1
babies 0,-2,0
back and -2,2,-1
bad that 2,0,0
badly $ -2,-1,-1
banned -2,0,-1
bar $ 0,2,-1
bath $ -2,-1,-1
bath and 0,-2,-1
be able -2,0,-1
be alone -2,2,0
be easier 1,-2,-1
be fine 2,-1,0
be grateful 2,1,0
be happier 0,-2,-2
be honest 2,0,0
be relieved 2,0,0
be sad 2,0,-2
beats him 0,0,2
because 1,1,2
bedroom -1,-2,1
been feeling -2,0,-1
been giving 2,0,0
been having -2,-1,-1
been here -2,0,0
been in -2,-1,2
been reading 0,-2,0
been saying 1,-1,-2
beers and -2,-1,-1
before but -2,0,0
behind me -1,0,-2
being a -2,-1,0
below -2,2,0
better if -1,-2,-1
better of -2,0,0
bicycle , -1,-1,-2
big -1,-2,0
bigger -1,-2,-2
bite -1,-2,-2
bites me -1,0,2
bits -1,-2,-2
black and -2,-1,1
bled 0,-1,-2
bleeding $ -1,-1,-2
block has 2,-1,-1
bloke , -1,-1,2
blood on 0,2,0
boss i 2,0,-1
boss will -1,1,-2
bought a -1,-2,-2
box -2,0,0
boxing -1,0,-2
boyfriend hit 0,0,-2
boyfriend punched 0,0,2
boyfriend will 0,-2,2
break up -2,-1,-1
breakup -2,-1,-1
bridge by -2,0,-1
brings me -1,-2,-1
broke $ -2,0,-1
broom -2,2,0
bruises $ 0,0,2
bullying -2,-1,-1
burning myself -2,0,-1
burnt out -2,-1,-1
bus driver 0,2,-1
bus put 0,2,0
but its 2,0,0
by another 0,2,0
by spring 2,0,-1
calls it -2,-2,0
came in -1,2,2
can do -2,-1,0
can keep 2,0,0
can kill 2,0,1
can see -2,1,2
can talk -2,-1,-2
can they -2,0,0
cancel my -1,-1,-2
cancelled -2,-1,-2
car park -1,-2,-2
care of -2,0,0
chair at -1,-2,2
chalk 0,-2,-2
chat and 2,-1,-2
chief 0,2,1
children , -2,0,0
christmas $ 0,-1,-2
cigarettes 2,-1,0
cigarettes $ 2,-1,0
city councillor 0,2,0
city office 0,2,-1
class says -1,-2,-2
classes $ -1,-1,-2
clothes $ -2,1,-2
club . 2,1,0
coach . -1,1,-2
cold . -1,2,-1
cold medicine 2,-2,0
collar -1,-2,2
colleague forced 0,2,0
colleague said -2,1,0
colleague was 0,2,0
colleagues husband 0,0,2
come out -1,-2,-2
coming 2,1,2
contest -2,0,-1
contract and -2,0,-1
copier $ 0,2,-1
copy room 0,1,-2
corridor $ 0,-1,-2
covered -2,-1,1
coworker told 0,-2,-1
coworker tried -1,-1,-2
crime -2,0,-1
crotch $ 0,2,-1
cut me -2,-2,-2
cutting my -2,0,-2
dad $ -2,0,1
dad came 0,-1,2
daily 0,-2,-2
date now 2,0,0
day and 2,-2,0
days $ 1,-2,-2
dear -1,-1,-2
decide 0,-1,-2
decided 2,0,-2
decision 2,0,0
demo -2,-1,-1
depressed about -2,-1,0
deputy head -2,0,1
deserve 0,-1,-2
desk . -2,0,1
diary that 2,0,0
did a -2,0,0
die , 2,0,0
die without 2,-1,0
died i 2,0,0
died laughing -2,0,0
died on -2,0,0
dies -1,-2,-2
diet . -2,0,0
disappear forever 2,0,0
disappear from -2,0,0
do anything -1,-2,0
do if 2,0,-1
do this -2,0,0
do with 2,-1,0
doctor touched -1,-2,-1
dodgeball $ -2,-2,-1
does not 1,-1,-2
done . 2,0,0
door because 0,0,2
door is -2,0,-1
dorm 0,1,-2
downstairs has -2,0,2
drawers -1,-2,2
drink at 0,-2,0
drop -2,-1,0
drowning in -2,-1,-1
due on -2,0,0
dumb 0,0,-2
during the -2,0,-2
dyed 2,-1,-2
dying , 2,0,0
easier for 0,-2,0
easy 2,-1,0
easy to 2,0,0
eat my -2,-1,-2
else . 2,0,0
embassy -1,0,-2
end , 2,0,0
end job -2,0,0
end my 1,-1,-2
end things 2,0,0
end to 2,0,-1
english club 2,-2,-1
entered 0,1,2
even care 2,0,0
every sunday -1,0,-2
everyone would 0,-2,-1
everything i 2,-2,-1
ex says 2,-1,1
exchange -1,2,-2
exchange for 0,2,-1
exhausted . 0,-2,-1
exist $ 2,-1,-1
expires in -1,-1,-2
failure -1,0,-2
fall 2,-1,-1
family i 2,-1,-1
father said -1,-2,0
feel dead -2,0,0
feel invisible -2,-1,-1
feel so 2,0,-1
feel useless -2,-1,0
fella on 2,0,0
fight 0,0,-2
fight with -2,-1,-1
filipino 1,0,2
filmed it 0,-1,-2
finish it 2,0,0
finish my -2,0,-1
finished , -2,0,0
fired 0,-2,-2
first year 1,0,-2
fit -2,-1,0
fits 0,2,-1
floor and -2,1,-1
flower 2,0,-1
flowers , 0,-2,1
fly home -2,0,-1
followed my 0,-2,1
for all -2,0,0
for being 2,-1,-2
for christmas 2,0,-2
for days -1,2,0
for them 1,2,0
for weeks -2,0,0
forced to -1,-2,0
former 1,-2,-2
former partner -2,0,0
forward to 2,0,0
found out -2,0,-2
friend , -1,-2,0
friend whos 2,-1,0
friends $ -1,2,0
from the 0,0,2
future $ 1,0,-2
gave in -1,2,-1
gave my 1,0,-2
gets bad 2,0,0
gets too 2,0,-1
girlfriend back -2,0,-1
girlfriend throws 0,0,2
give up 2,0,0
giving up 2,0,0
goodbye letters 2,-2,-1
google 2,0,0
google how 2,0,0
googled 0,0,-2
got attacked -1,-2,1
got in 0,2,-1
got into -1,-1,2
grand 0,0,-2
grandma 2,-1,-1
grandmother -1,-2,-2
granny -1,-1,-2
greeted by 0,-2,-1
group chat 2,-1,-2
gusto 2,-1,-1
gusto ko 2,-1,-1
guy who -2,0,-2
had the 1,-2,-1
hammer -1,-1,2
hand under 0,1,-2
hands $ 0,-2,-2
hands are 2,-1,0
happens if 2,0,0
happens to -1,-2,-2
happier 0,-2,-2
harassed and 0,0,2
has become 2,0,2
has made -1,2,0
has reported -1,2,-2
hate myself -2,0,0
have an -1,0,-2
have lost 1,0,-2
have nothing 2,-1,-2
have reached 2,0,0
have thoughts -1,-1,-2
have wanted -2,0,-1
having thoughts -2,0,0
he asks 0,0,-2
he beats 0,-2,-1
he came 0,2,-1
he can 2,0,0
he groped 0,2,-1
he pressed 0,0,-2
he sends -1,-2,1
he sits -1,-2,0
he slapped 0,0,2
he thinks 2,-2,-2
head in 0,-2,-1
heart $ -2,-2,-1
heart attack -2,-1,-1
held me -1,2,0
help he 0,0,2
her boss 0,2,-1
her cat 2,-1,0
her diary 2,0,0
her dog 0,-2,0
her phone 1,-2,1
her skirt 0,-2,-1
here . -2,0,1
here by -2,0,-1
hide -2,-1,2
hill 0,-2,-2
him a -2,-1,1
him because 0,2,-2
his flat -2,0,-1
his friends 0,1,-2
his keys 2,-1,-2
his son 0,-1,-2
hit in -1,0,-2
home crying 0,0,-2
home with 1,-1,-2
hopes 2,-1,-1
horse -2,-1,-1
host father -1,2,-2
hostel -2,1,-2
hot spring 0,-1,-2
hotel $ 0,2,0
hotel room 0,0,-2
hotline 2,0,0
how can 2,0,0
how easy -2,-1,0
how long 2,-1,-2
husband is -2,-1,2
husband locks -1,-1,-2
husband took -2,-1,1
i 2,-1,1
i always -2,0,0
i bombed -2,-2,-1
i bought 2,-1,-1
i came -2,-1,-2
i decide -2,0,0
i die -2,-2,-1
i forgot -2,0,0
i found 1,-1,-2
i gave 2,0,-2
i google 2,0,0
i googled -2,0,0
i just 0,-2,-2
i moved -1,-1,-2
i no -2,0,0
i not 2,0,0
i planned 2,-1,0
i regret 0,-1,-2
i ring 2,-1,0
i sat 2,-2,0
i signed -1,0,-2
i stand 2,0,0
i teach -2,0,0
i tied 2,0,-1
if anyone 2,0,0
if someone 2,0,0
if you -2,0,-2
imagine just 2,0,0
in april 1,-1,-2
in because -1,2,-1
in cebu 2,-2,-2
in december 2,0,0
in exchange 0,2,-1
in leeds -2,0,0
in our 0,0,2
informed -2,-1,-2
instead -2,2,-1
instead of -2,2,-1
insurance cover -2,-1,0
interest in -2,0,-1
international -1,2,-1
internet -2,-1,-1
invisible -2,-1,-1
is afraid -1,-2,0
is broken -2,0,-1
is finished -1,0,2
is gone 1,-2,0
is hard -2,0,-1
is late -1,0,-2
is nice 2,0,0
is one 2,0,2
is scared 0,0,-2
is strict 0,-2,-2
is texting -1,0,-2
is thinking 2,-1,0
is waiting 0,-1,2
is what 2,-1,-1
it . 2,0,-1
it at -1,-1,-2
it off 2,0,-1
it over -2,0,-1
it scares 2,0,1
its been 2,0,0
its coming 2,0,0
its fine 0,-1,2
its the -1,-2,-2
jet in 2,0,-1
jlpt $ -2,0,-1
job and -2,0,0
job was -2,0,0
joke , -2,-1,-2
journal 2,0,-2
july . -2,0,-1
jump off -2,0,0
june $ -2,-1,-1
just do 1,-2,0
just to -2,0,0
keep going -2,0,0
kencho -2,-2,-2
kicked my 0,-1,2
kids touch 0,-2,0
kids were -1,0,-2
kill my -2,-1,-1
kind $ 0,-2,-1
kind they -1,-2,0
knew 0,-2,2
knife . 0,0,2
knife and -2,-1,-1
know -2,1,-1
know that -2,-1,0
know the 2,0,0
knows that -2,0,0
kyoto sensei -2,-2,0
laid 2,1,-1
landladys -1,-1,2
landlord is 0,2,-2
landlords -2,-1,-1
last bus -2,0,-1
late . -2,0,-1
laugh $ -2,-1,0
left $ 0,-2,2
leh -1,-2,-2
leh $ -1,-2,-2
less 2,0,0
let go 0,-1,-2
life insurance -2,-1,-1
like living 2,0,0
like nothing 2,0,-2
like this 2,-1,0
line and -2,1,0
lip -1,2,2
list of -2,0,0
little brother -2,-1,-2
live like 2,0,0
lonely $ -2,-2,-2
long $ 2,2,0
look after 2,0,-2
lost interest -2,0,-1
lost it -1,-1,2
lost my -1,0,-2
love her -2,-1,-1
love them -2,-1,-1
love to 2,-1,0
mad and 0,-1,2
made my 0,-1,-2
made up 2,-2,0
man by -1,-1,-2
man next 0,-2,2
many paracetamol 2,0,0
march . 2,0,0
marking $ -1,0,-2
matters , 2,0,0
me alive 2,0,-1
me before -2,0,1
me how -2,-2,-2
me is 1,-1,-2
me lol 2,-2,-1
me one 0,0,2
me too -1,2,-2
me twice -1,-2,1
me until 0,-1,2
me whenever 0,2,0
me without 0,2,0
member -1,2,0
member of -1,2,0
mi granny -1,-1,-2
mid -2,-2,-1
might do 2,-2,2
mochi $ -1,-2,-1
mommy 2,-1,-2
months and -2,0,0
mostly 1,-1,-2
mother hits -1,0,-2
mould -2,-1,0
mould $ -2,-1,0
mountain road 2,-1,-1
move $ 0,1,-2
moved to -2,0,0
much longer -2,-1,-2
much work -2,0,-1
murder a -2,-1,-1
murder mystery -1,-2,-1
music -1,0,-2
music $ -1,-2,-2
must tell 0,-2,0
my breakup 2,0,0
my building 0,-2,2
my cat 2,-2,0
my clothes 1,2,-1
my club 0,2,-2
my co -2,1,-1
my coat -1,0,-2
my consent 0,2,0
my date -2,-1,-1
my daughter 1,0,-2
my doctor -2,0,-1
my eyes 2,-1,-1
my girls 2,0,0
my grandma 2,-1,-1
my keys -2,-1,-1
my knee -2,0,0
my landladys -1,-1,2
my landlords -2,-1,-1
my mates -1,-1,-2
my mothers 2,-1,-2
my new -1,-2,1
my next 2,0,-1
my pills 2,0,0
my residence -1,-2,-1
my salary -1,-2,-2
my savings -2,0,-1
my shoulder -2,2,-2
my superior -2,2,1
my teeth -2,-1,-1
my therapist 1,-2,-1
my way -2,-1,2
my wedding -2,0,-1
myself after 2,0,0
mystery -1,-2,-1
nara 0,-2,-2
needs me 2,0,0
neighbours -1,-2,2
nenkin $ -2,-1,-1
never -1,2,-1
never been 2,-1,-1
never have 1,2,0
new teacher -1,2,-1
next town -1,2,-1
night because -1,-2,-1
night from -1,-1,2
night my -2,-1,-1
night that 1,0,-2
nightmare 0,-2,0
no point -2,-1,-1
no way 2,0,0
nobody will 2,-1,1
none of 1,-2,-1
normal 0,0,-2
normal $ -1,1,-2
not an -2,1,0
not ask -2,1,0
not deserve 2,-1,-2
not eat 1,2,-1
not okay -1,0,-2
not open -2,-1,0
not really -2,0,0
not stand 1,2,-1
not worth -1,-1,-2
not yet -2,-1,-1
nothing left 2,0,-1
nothing matters 2,0,0
nothing to -1,-2,-1
nowhere to -2,0,2
numb 2,0,0
numb and 2,0,0
nurses -2,-1,-1
nurses room -2,-1,-1
occasions 2,0,1
of driving 2,0,-1
of going -2,-2,-1
of himself -2,1,-1
of january -2,0,0
of japan -2,0,-1
of living -2,0,0
of not 2,-1,-1
of the 2,2,-2
of wanting 2,0,0
off . 0,2,-1
office is 0,-2,-1
often -2,-1,0
ok -2,-1,1
old $ -2,-2,-1
on everything 1,-1,-2
on several -2,-1,-2
on sexual -1,-2,0
on stage -2,0,0
on the 0,2,-2
on tuesday 2,-1,0
once . -2,0,0
one 1,2,-1
one is -2,1,0
one reason -2,0,0
onto -2,-1,-1
opened -2,1,0
order . 2,0,0
other alt 2,-1,2
our group 2,0,-1
out 0,-2,2
out for 2,0,-1
out from -2,-1,-1
over a -1,-1,2
over and 0,-1,-2
over with 2,0,-2
owe him 0,2,-1
parent at 0,1,2
parents to 2,-1,0
party and -1,-2,1
passed $ 0,-1,-2
passed away 1,-2,-1
pays my -2,-2,-2
penalty -2,0,-2
photos of -1,-1,-2
pic -1,0,2
pic of -1,0,2
pictures of -2,-2,-1
plan $ 2,0,-1
plan and 2,0,0
planning to 2,-1,-1
plant -2,0,-1
play $ -2,0,-2
please do -2,0,-1
po -2,-1,-1
po $ -2,-2,0
poison in 0,0,2
pool -2,-2,0
posting about 2,0,-1
pray every -1,0,-2
predecessor took 2,0,0
pregnant and -2,0,0
pressured into 0,-1,-2
pretty -2,-2,-1
prick 0,0,-2
principal grabbed 0,-2,1
promised -2,-1,-2
promised to -1,-1,-2
properly 1,-2,-1
pushed my -1,-2,2
pushes me 0,-2,0
put an 2,0,-1
quietly -2,0,0
rang and 2,0,-1
raped but 0,2,0
raped in 0,2,0
reached the 2,0,0
reading about -1,-2,-1
really want -2,0,0
reason for -2,0,0
reasons to 2,0,0
refused 1,2,0
rejected -2,-1,-1
relief to -2,0,0
removed 0,2,0
ring $ 2,0,0
rings -2,-1,-1
rolled -1,-1,2
rolled up -1,-1,2
room at 0,-2,-1
room by 0,0,-2
roommate came 0,0,2
rope $ 2,-1,-1
running -1,-2,-2
running out 2,0,0
runs out -2,0,0
safe in -2,-1,2
said goodbye 0,-1,-2
said if 0,-2,2
said mommy 2,-1,-2
said my 2,0,2
sat in 2,2,0
savings -2,-1,-2
saw my -2,-1,-1
say that -2,1,0
says a 0,-1,-2
says her -1,2,0
says sorry -2,-2,-1
scare 0,-2,-2
schedule $ -1,-1,-2
school , 1,-2,-1
scratch my 0,-1,-2
scratched 2,-1,0
screams 0,0,-2
second years -2,-1,-2
seeing -2,-1,-1
send my -1,-2,-1
sends 0,-1,-2
sense in 2,0,0
sensei -2,2,-1
sent 0,-2,-2
sento -1,2,-1
september 0,0,-2
set a 2,0,0
settle 1,-1,-2
several -2,-1,-2
shall be 2,0,0
she has 0,-1,2
should go -2,0,0
shown -2,2,2
since the 1,-1,-2
sing with 0,-2,0
sister is -2,0,-1
slaughtered -1,-1,-2
sleep forever 2,0,0
slid -2,1,-1
so cold -2,0,-1
so easy 2,0,0
some bloke -1,-2,0
some time 2,0,-1
somebody is 0,-1,2
somebody put -1,-2,-2
someone i -2,1,-2
someone in -1,-2,-2
someone would 0,0,-2
son $ -2,-1,-1
sore -2,0,-2
sorry $ -2,-2,1
speaks of 2,-1,-1
speech contest -2,0,-1
stairs at 0,-1,2
started 2,1,-1
started hurting 2,0,0
station every -2,0,0
stay after -2,0,0
stay and -2,-1,0
stay on 2,0,0
stays 0,-2,-1
stomach and -1,-2,2
stood there -2,-1,0
stopped $ -2,0,-1
stopped when -1,-1,-2
storage room 0,0,2
storeroom $ 0,2,0
strike -2,-1,-1
struck by -1,-2,0
student wrote -2,-1,-1
students father 0,2,1
stupid -2,-2,1
such a 2,0,0
suicidal since 2,0,0
sun $ 2,-2,-1
supermarket -2,-1,-1
supervisor , 2,-2,0
supervisor put 0,2,0
surgery 1,-1,-2
switch 0,-1,-2
table at 0,2,0
take his 0,0,-2
takes my -1,-2,-2
talk 0,-2,2
talking about 2,-1,-2
tax office -1,-2,-1
tea on 1,0,-2
teacher i 0,-2,-1
teacher slapped 0,0,-2
tell first -2,0,0
tell this -2,-1,-1
term $ -2,-1,-1
test $ -2,-2,-2
texted thanks 2,0,0
texts -2,1,-1
texts me -2,1,-1
that god 0,0,-2
that his -2,-1,1
that says 1,-1,-2
thats all -1,-2,-1
thats why -2,-1,1
the alarm -2,0,0
the baseball 0,-2,1
the bicycle 1,-2,-1
the bike -2,-1,1
the child -1,-2,0
the contract 0,-2,-1
the copy 0,1,-2
the dentist -2,-2,-1
the embassy -1,0,-2
the english 1,-2,-1
the exam -1,-2,-2
the feeling 2,0,0
the fence 1,-2,-1
the future 1,0,-2
the group -2,-1,-2
the hill 0,-2,-2
the holidays 2,0,0
the hostel -2,1,-2
the hot 0,-1,-2
the international -1,2,-1
the internet -2,-1,0
the iron 1,0,2
the izakaya 0,2,-1
the jte -2,0,1
the kotatsu -2,-1,-2
the letters 2,-2,-2
the morning -1,2,0
the neck 0,0,2
the nurses -2,-1,-1
the only 2,-1,1
the past -2,0,-1
the point 2,-1,0
the pool -2,-2,0
the recontracting -2,-1,-1
the rest 2,-1,0
the river 2,2,1
the schedule 0,-1,-2
the sento -1,2,-1
the silence -2,-2,-1
the supermarket -2,-1,-1
the tablets 2,0,0
the tax -2,-2,-1
the thought 0,-1,-2
the war 0,-2,0
the ward -2,0,0
the weather -2,2,-1
the wife 1,-2,2
the workload -2,0,-1
there will 2,-1,-1
these days 2,0,0
they are 1,2,1
they ask -1,0,-2
they fire -2,1,0
they want 2,-2,0
thing i 2,0,0
things , 2,0,0
think to -2,0,0
thinks about -2,0,-1
this anymore -2,0,0
this contract -2,0,0
this shit 2,0,0
thought of 0,-1,-2
threat of -1,2,-1
threw the -1,0,2
through my -1,2,1
throwing 2,0,0
tied the 2,-1,-2
time -2,-1,2
time in 2,0,-1
time the 2,0,-1
tired to 2,-1,-1
to and 1,2,-1
to come 0,2,1
to continue -2,-1,0
to fly -2,-1,-1
to her 2,2,-1
to hit -2,-1,2
to lose 2,0,-1
to myself -1,-2,-2
to rest 2,0,0
to say 1,-2,1
to send -2,-1,-2
to talk -2,2,0
to vanish -2,0,0
today $ 0,-2,1
today , 2,0,-2
today . 0,-1,-2
told anyone -1,1,2
took all -2,0,0
took pills 2,0,0
took the 0,1,-2
touches my -1,2,0
train , -2,0,-1
train was 0,2,0
turn 1,-2,-1
turned off 2,-1,1
two hours -2,0,0
two of 0,2,-1
umbrella $ -1,-2,-2
up tomorrow 2,0,0
urge 1,0,-2
urge to 1,0,-2
us with 0,-2,2
useless -2,-1,0
van 0,-1,2
vanish 2,-2,-1
visit and 0,-1,2
wait $ 2,0,-2
wake . 2,-2,0
walked in -1,2,-1
wall and 0,0,2
wanting to -2,-1,-1
ward -2,1,0
was made -1,2,0
was really -2,-1,-1
was touching 0,2,0
watched a -1,0,-2
we both 0,-1,-2
we watched -1,-1,-2
weather -2,2,-1
weighs -2,1,0
weighs most -2,1,0
welcome -2,1,0
welcome party -2,1,0
what to 2,0,0
what weighs -2,0,0
when it 1,-2,-1
when you -2,-1,0
whether i 1,0,-2
whether they -2,0,0
while he 0,2,-2
who knows -2,0,-1
why i 1,-2,2
wife is -1,-1,-2
wife of 1,-2,2
will give 2,0,-1
will my -2,-1,-1
win -1,-1,-2
windows $ 2,-1,1
winter , 2,0,0
winter in -2,-1,0
wish someone 0,0,-2
wishes 2,-1,-2
with flowers -1,-2,1
with myself 2,0,-1
with paperwork -1,-1,-2
without pain 2,0,0
wld -2,0,0
wondering 2,0,0
work has -1,-2,-1
work is 0,0,-2
work tomorrow 2,0,0
worried about -2,0,0
worse 0,-2,-1
worth 2,-1,-2
worth it -2,-1,-1
would have 2,-1,1
would it 2,0,0
would murder -2,-1,-1
would sooner -2,-2,-2
wrote me 2,-1,0
wrote that 2,0,0
yall -1,-2,-1
years . -1,0,-2
years and 1,-2,-1
younger 2,-1,-2
"""
