"""Learnt by `python -m tests.dialogue.danger_weights`; not written by hand. See `evidence`."""

LEARNT_FROM = "8d045b6882eea797"
KINDS = ("suicide", "assault", "violence")
BASE = (-26, -30, -29)

TABLE = """\
suicidal 44,-5,-3
raped -8,41,-10
suicide 38,-9,-11
groped -4,34,-7
sex -8,33,-9
alive 31,-3,-2
molested -4,31,-5
assaulted -6,29,-3
bruises -10,0,29
rape -12,29,-9
touching -3,29,-10
touches -4,28,-6
kill myself 27,0,0
pills 27,-8,-8
world 27,0,0
live in -26,-3,1
slapped -5,-3,26
stalker -7,-2,26
^ this -25,0,-7
himself 25,8,-2
hits me 2,-2,25
july -25,-11,-11
overdose 25,-2,-2
to die 25,-3,-2
^ they -24,-5,-6
broke -24,-24,4
cutting $ 24,-2,-2
drugged -11,24,-6
sexually -1,24,-7
teaching -24,-12,-11
violent -5,-7,24
beaten -10,-9,23
career -23,-5,-6
died -1,-20,-23
hits -3,-11,23
home $ -23,-4,2
japanese -19,-14,-23
living $ 23,0,0
sexual -6,23,-7
^ someone -22,5,6
blade 22,-1,-1
dead . 22,0,0
english 3,-4,-22
hit -3,-22,14
i died 22,-1,-1
karaoke -22,-4,-18
not let -22,1,5
office -22,-6,-5
punches -4,-2,22
sang -9,-17,-22
speech -22,-16,-10
tax -22,-7,-10
teach -22,-14,-11
this world 22,0,0
to exist 22,-1,0
^ death 21,-3,-2
^ not -4,-20,-21
be dead 21,0,-2
beat -21,-11,8
being alive 21,0,0
by myself -21,-1,-3
calm 21,0,-1
cat -1,-18,-21
choked me -1,-4,21
contract -21,-7,-21
die 21,-12,-8
here anymore 21,-1,0
hot -21,-11,2
kill herself 21,0,-4
kill himself 21,0,-10
knife $ -1,-1,21
leaving -21,-16,-7
lol -4,-15,-21
my supervisor -21,1,-4
myself 21,-11,-9
nudes -3,21,-7
on living 21,0,0
overdosed 21,-5,-6
overdosed $ 21,-1,-4
praised -12,-16,-21
punched -7,-13,21
roofied -6,21,-1
shinitai 21,-4,-7
slapped me -1,-3,21
snow $ -21,-8,-11
stalking -3,-3,21
talking 1,-21,-14
^ he -20,-1,-2
a teacher -20,2,13
about dying 20,0,0
almost 6,-7,-20
ball -4,-3,-20
called -9,-6,-20
cooking -20,-9,-15
enkai -20,-4,-6
for me 6,-20,-2
herself 20,-1,-12
i left -20,-6,-8
kicked -12,-13,20
kissing -2,20,-7
lesson -20,-17,-17
live . 20,0,0
living 20,-5,-9
lunch -15,-20,-15
miss -2,-7,-20
moving -20,-9,-7
sing -14,-20,-17
slaps -3,-6,20
stalked -5,-2,20
the bus -20,1,-1
this job -20,-2,-3
touched -16,20,-19
^ got -19,1,7
_ not 1,-7,19
a party -6,-5,-19
a stalker -5,0,19
boxes -19,-1,-8
breasts 0,19,-3
by mistake -9,-13,-19
car $ -19,2,1
coffee -19,-13,-7
do something 19,0,0
drum -3,-3,-19
early -19,-9,-18
fists -4,-2,19
follow me -19,-5,2
for good 19,0,0
free 5,-1,-19
hit me 1,-6,19
homesick -19,-6,-8
job -14,-11,-19
jumping 19,-2,-1
kanji -19,-5,-3
kicking -6,-8,19
me his -7,-4,-19
meeting -19,-12,-2
my breasts 0,19,-3
my desk -10,-4,-19
noose 19,-3,-3
not consent -2,19,0
nude -3,19,-4
principal -19,6,2
raped me 0,19,-5
shoved -7,-3,19
stop talking -4,-19,-4
strikes me 0,-3,19
tablets 19,-3,-8
taught -14,-19,-12
thanked -5,-17,-19
to sing -10,-19,-9
violence -2,-2,19
was raped -3,19,-1
. not 18,-2,-1
^ nobody -3,-16,-18
^ she -10,-18,-4
^ there -3,-18,3
^ who -18,-7,-11
_ on -18,-7,-6
about death 18,0,0
about my -8,-18,-11
abusive -1,-1,18
accidentally -8,-3,-18
alive $ 18,0,-1
assault -3,18,-6
be alive 18,0,0
beats -8,-10,18
bed -13,18,-5
being hit -1,-2,18
bicycle -7,-8,-18
can i -18,-1,-12
card -12,-18,-1
cards -18,-4,-4
classes -18,-6,-12
cold -18,-8,-12
cook -16,-12,-18
cuts 18,-8,-8
day off -18,-1,-4
dead 18,-18,-3
did not -8,6,-18
drunk $ -1,18,-1
followed home 0,-1,18
forever 18,-5,-1
groped me -1,18,-6
hair -18,-9,7
harming 18,0,-1
hired -6,-18,-18
hit the -13,-4,-18
hitting me -7,-5,18
i keep 11,-7,-18
killing myself 18,0,-1
landlord -18,5,5
lease -18,-1,-4
least 18,0,-3
living . 18,0,0
lost -5,-18,-12
marks -8,-1,18
me with -18,-3,5
message 18,-1,0
nice 3,-16,-18
noose $ 18,-2,-2
not mean 18,0,-1
paid -13,-8,-18
passport and -1,0,18
quit -18,-12,-8
resignation -18,-2,-11
sells -5,-4,-18
six 1,-7,-18
sleep with -3,18,4
stalker $ -1,-1,18
strangled me -1,-1,18
sugar -18,-2,-1
survive 18,-1,-1
thanked me -3,-12,-18
the form -18,-8,-3
this time 18,-3,2
to teach -18,-6,-3
touched me -1,18,-10
tracks 18,-1,5
voice 2,-12,-18
wanted -3,2,-18
woken 18,0,0
^ no -5,-17,-11
^ somebody -17,3,3
^ what -7,-12,-17
a blade 17,-1,-1
a cat -17,-9,-10
a knife 3,-4,17
afraid for -8,0,17
alt $ -17,-2,-6
an overdose 17,0,-1
back home 10,-3,-17
be home -17,-1,-6
be with 17,-1,-2
bored -17,-9,-13
breathing 17,-6,-6
call me -17,-13,-14
clothes -6,17,-6
cover -17,-7,-6
dead $ 17,-2,4
doing 2,-6,-17
end it 17,-2,-2
enjoy -17,0,-1
enough $ 17,0,0
everybody -3,-5,-17
everything . 17,-7,-1
face 9,2,17
fail -17,-2,-9
fell -14,-17,0
good 4,-17,-14
heaven 17,0,0
himself if 17,0,-11
hits her -2,-1,17
hugged -7,-9,-17
instagram -9,-8,-17
is dead -17,-1,-8
kissed -8,16,-17
kotatsu -17,-6,-7
life . 17,-2,13
life in -17,-1,1
life to -17,0,-3
line 3,5,-17
live with -17,-1,5
locked me 0,-7,17
looking 17,1,-3
married -17,-3,-11
me out -17,-4,4
mean $ -17,0,-4
missed -17,-9,-6
murder -17,-10,-3
my arms 17,1,0
my contract -17,-6,-5
my drink -5,17,-6
my feet -17,-1,-5
my leave -17,-1,-4
my pension -17,-5,-7
my skirt -2,17,-10
of dying 17,0,0
on time -17,-1,0
own $ -17,-1,-10
play -11,-7,-17
poison 17,-2,-1
punch 2,-3,-17
punched me 0,-2,17
razor 17,-5,-9
see my -17,-4,-1
ship -17,-1,-1
shoved me -2,-3,17
show -17,0,0
sings -6,-4,-17
sleep and 17,-3,0
spiked -2,17,-4
stalked $ -2,-2,17
start -17,2,-2
stay alive 17,0,0
supervisor -17,1,2
test -17,-12,-13
thank -13,-7,-17
to jump 17,-2,0
transfer -17,-12,-11
violent $ 0,-1,17
was molested 0,17,-1
were dead 17,0,0
will call -5,-5,-17
wish 7,-10,-17
, its -8,-4,-16
, we -7,-15,-16
? $ -16,-3,-10
^ it -11,-9,-16
^ to -12,-10,-16
^ we -14,-16,-7
_ , -16,-12,-3
am being -16,-6,5
and gave -4,-1,-16
arms 16,-4,-7
asking 7,-3,-16
beat her -1,0,16
beaten up -2,-1,16
being an -16,0,0
bike $ 4,-7,-16
bill -16,-5,-12
bridge $ 16,0,0
cake -16,-15,-14
chair -1,-16,7
corner -16,-12,-15
cutting 16,-10,-12
diagnosis 16,0,-1
dick 0,16,-5
die $ 16,-2,-5
dinner -16,4,-16
drown 16,-1,0
dying 16,-14,-15
existence 16,-1,-3
existing 16,-2,0
existing $ 16,-1,0
feed -9,-12,-16
fire -9,-10,-16
fire me -7,-5,-16
garden -16,-12,4
gave me -16,-14,-2
grandfathers -16,-2,-3
hanging myself 16,0,0
he did -9,16,1
heating -16,-1,-5
hiding -2,-1,16
hotel -15,16,-3
husband beats 0,0,16
i jumped -16,-1,-5
idea 0,-10,-16
invited -3,-16,-10
is my 3,2,-16
is suicidal 16,0,0
is violent 0,0,16
it is 4,-16,0
kicks -5,-8,16
kill 10,-16,7
kill the -16,-2,-8
kiss me 0,16,-7
late -15,-16,-4
lessons -16,-15,-14
life has 16,0,-1
live 16,-11,3
live anymore 16,0,0
live on -16,0,-8
money -14,-16,-1
monkey -2,-7,-16
my neighbor -16,-7,2
myself again 16,0,-2
ne -16,-4,-6
outside -16,-3,12
pain 7,-7,-16
paperwork -16,-8,-16
partner -16,-9,10
physically -6,-1,16
pizza -16,-3,-6
punched at 0,-2,16
raped . -2,16,0
salary -16,-6,-7
schedule -16,-4,-11
sell -16,-8,-10
share -16,3,-14
shot -9,-16,-9
strict -7,-11,-16
suicide . 16,0,-2
teeth -16,-4,-5
the floor -16,-5,2
the office -16,2,2
the old -16,-2,-1
the wrong 4,-6,-16
threatened by 0,0,16
threatening 5,-4,16
throw the 0,-1,16
tired -6,-12,-16
to beat -4,0,16
to get -16,-2,4
to hurt 16,0,13
to kiss 0,16,-6
to stop -5,-2,-16
touch -12,9,-16
touching me 0,16,-4
twisted -3,-7,16
up at -16,-12,3
up on -16,2,-6
visited -3,-3,-16
visited by -3,-3,-16
was not 16,-2,-6
waste 16,0,0
with life 16,0,-1
wrists 16,4,0
write -7,-16,-6
, to -15,1,4
? 3,-6,-15
^ do -4,-4,-15
^ that -15,-10,-6
_ i 15,-1,0
a decent -15,-2,-2
a new -15,-4,-2
advice -15,-6,-8
am already 15,0,0
and take -15,-7,2
and think 15,-4,0
and we -5,-4,-15
asked me -3,-15,-5
assaulted $ 0,15,-2
beaten . -2,0,15
beaten by 0,-2,15
beating -4,-3,15
been born 15,0,0
being stalked 0,0,15
better i 15,0,-1
born 15,-2,2
born . 15,0,0
boss -15,2,3
bread -15,-5,-4
breast 0,15,-1
choked -6,-9,15
cleaning -2,-1,-15
clock -15,-3,-6
cutting again 15,0,0
dead on -15,-2,-5
die . 15,0,0
dog -9,-15,-8
drove -1,-11,-15
earthquake -3,-4,-15
email -2,-8,-15
except 15,0,-1
fed 2,-4,-15
fever -15,-1,-3
finger -15,-9,0
following me -15,-8,10
food $ -15,-1,3
forever $ 15,0,0
found 8,-15,7
go out 0,1,15
golf -4,-15,-3
greeted -4,-15,-12
handle 3,-3,15
harm 15,-3,0
has threatened -3,-2,15
heat -15,-7,-12
helped -8,-6,-15
him 9,15,12
home i 15,0,-1
hurt 8,-15,4
hurt myself 15,0,-1
i feel -1,-15,-9
ice -6,-6,-15
in class -15,-7,-9
is the 8,-6,-15
its for 15,-2,-5
jte grabbed -1,7,-15
just 3,-3,-15
just let 15,-2,-5
karaoke $ -3,-15,-12
kick -15,-4,12
kill for -15,-2,-6
kill me -9,-8,15
kiss -8,15,-6
left -4,-15,-8
life 15,-14,5
life anymore 15,0,0
life i 15,0,0
locks me 0,-1,15
lol $ -2,-9,-15
marathon -15,-3,-7
me at -5,0,-15
me touch -1,15,0
miss my -15,-1,-5
misses -12,-7,-15
mistake 0,-15,-4
molested $ -1,15,-1
molested on -2,15,0
mosquitoes -12,-8,-15
moved -15,-11,-6
my back -15,1,4
my breast 0,15,-1
my lease -15,-1,-4
my passport -4,-6,15
myself out -15,-1,-5
nap -15,-1,0
natto -15,-13,-8
neck 6,0,15
no more 15,-1,-1
of death 15,0,-1
off myself 15,0,0
on me 0,15,11
osaka -15,2,-5
own life 15,0,-1
paint -15,-5,-4
pants 6,15,-6
paper -9,-15,-15
paperwork $ -4,-6,-15
park -15,-5,-6
pension -15,-8,-13
pictures -15,10,-5
pills and 15,-1,-1
point 5,-6,-15
police $ 3,-2,15
razor $ 15,-1,-2
read -8,-15,-5
renew -13,-4,-15
renew $ -15,-11,-7
run -8,-15,-1
safe to -15,-1,-9
said it -4,15,2
says i -15,-5,6
self harming 15,0,-1
sleepy -15,-3,-4
sounds 15,-1,-1
stay -5,-8,-15
still here 15,0,0
strangled -2,-3,15
students -15,-4,0
studying -15,-3,-6
surprise -15,-7,-15
teaches -11,-15,-9
tell my 3,-1,-15
the lesson -15,0,0
the place 15,0,0
the rope 15,-2,0
think $ 2,1,-15
threatened -14,-9,15
threw -7,-15,5
throat -7,-2,15
town $ -15,8,3
up with -15,0,-7
vegetables -13,0,-15
village -15,-6,-2
waking 15,-3,-1
was a 0,-12,-15
was attacked -1,2,15
waves -2,-15,-5
with him -12,9,-15
with me 3,-2,-15
would be 2,-15,-7
, is -14,-4,-14
, the -14,-14,-4
. $ -14,-5,-5
^ is -9,3,-14
^ will -14,-8,-14
_ . 14,-2,-1
after $ 14,-2,-1
am dying -14,-1,-2
and she 3,4,-14
ate -14,-3,-6
attempted suicide 14,0,0
august $ -14,-6,-5
base -3,-14,0
battered -4,-3,14
been told -14,-2,1
before 2,-9,-14
being abused 0,4,14
bit -5,-14,-1
bites -14,-2,-4
body 5,14,-10
boredom -14,-4,-5
burn myself 14,0,-1
bus $ -4,-8,-14
busy -14,-11,-6
buying -1,2,-14
calls -14,-13,-4
cats -14,-6,-9
cigarette 2,-4,14
class -14,-10,-1
clean 3,-14,-8
coach -14,7,4
commute -14,-5,-10
consent -3,14,-2
contracts -14,-1,-5
cooked -14,-4,-10
dangerous 0,-1,14
death 14,-10,3
deeply -5,-14,-6
desk -10,-14,-11
desk $ -14,-5,-10
disappear and 14,0,0
downstairs 4,-4,14
drive to -14,-1,-2
dying for -14,-1,-1
dying to -14,-1,-4
each other -5,-3,-14
end this -14,0,-2
festival -6,-1,-14
fireworks -14,-2,-3
for my -14,-11,0
forced himself -1,14,-5
form -14,-13,-14
full -2,-14,0
gave -9,-14,-6
gone $ 14,-9,-6
goodbye 14,-9,-12
got a 10,-14,-11
got lost -3,-8,-14
got raped 0,14,0
grandfather -12,-2,-14
has followed 0,0,14
has forced 0,-1,14
have me 7,0,14
he put -6,-11,14
heart 4,-14,-14
high 7,-2,-14
his penis -1,14,-4
home in -14,-8,-5
hoping 14,-7,-6
hot water -1,-14,10
hurting myself 14,0,-1
hurts me 0,-5,14
i cut 5,-1,-14
i only 14,0,0
in living 14,0,0
introduced -14,-12,-5
jk -14,0,0
jumped 13,-14,4
keeping 14,-9,4
killing me -14,-8,-13
kiss him -6,14,-1
leave -13,-14,-3
line $ -7,2,-14
loud -9,-2,-14
made -2,6,-14
me 4,10,14
me supervisor 0,-5,14
my kids -7,-8,-14
my life 14,-2,12
my phone -14,-7,8
my wrist 14,-6,9
nights 14,-3,1
nine -7,1,-14
not for 14,-4,-2
not in -14,1,-12
not waking 14,-1,0
not want -2,5,-14
of what 14,4,7
painless 14,0,0
passive 14,-1,-3
passport -4,-6,14
past 14,0,11
pay -6,2,-14
penis -1,14,-4
permanently 14,0,0
pills for -14,-2,-2
post -14,-12,-9
press 14,-5,2
rain -14,-5,-7
raised -7,-14,-2
ribs 2,-11,14
runs -5,-11,-14
safe at -1,0,14
screaming -2,-3,14
selling -3,5,-14
should 3,1,-14
shouted at -2,-5,-14
shouts at -1,-7,-14
singing -3,-14,-6
skiing -14,-2,-5
skiing $ -14,-2,-1
slept -14,2,2
snow -9,-11,-14
squad -14,-2,-1
stairs -14,-5,3
stalking me 0,-1,14
staying -6,-11,-14
stop me 1,-5,-14
suicidal $ 14,0,-1
suicide squad -14,-2,-1
that she 0,-14,-8
the condom -2,14,-1
the enkai -14,0,-3
the face 5,-3,14
the fireworks -14,-1,-2
the head -14,4,8
the note 14,-1,0
the taxi -7,14,-9
the ticket -14,-1,-1
things 14,8,2
this place -14,-6,-2
threaten 0,-6,14
to everyone 14,0,0
to move -14,-13,-1
to overdose 14,-1,-1
to sell -13,-7,-14
to take 3,-1,-14
umbrella -7,-12,-14
up , 5,-4,-14
up my -13,14,2
vacation -14,-2,-3
wants to 1,-9,-14
water 5,-14,1
way 14,-1,-4
weekend -9,-5,-14
weird 2,-10,-14
well -14,-9,-14
what he -14,10,13
working -14,-4,-6
would call -5,-7,-14
year $ -8,-11,-14
, she -13,0,0
, you 13,6,-2
5 -13,-7,-5
^ can 1,-5,-13
^ if -3,-13,-12
^ none -13,-6,-5
^ our 8,-13,-2
a plane -13,0,0
a train 13,-7,-1
about getting 13,0,-2
accidentally $ -8,-3,-13
ae 13,-1,-1
alive . 13,0,0
allergy -13,-3,-4
am in -4,6,13
am sick -13,-1,-5
am suicidal 13,0,0
apply -13,-1,-4
arm in -1,-3,13
asked -5,-8,-13
attacked -8,-6,13
bag 4,-13,-9
bakes -4,-5,-13
because the -13,-2,-4
been burning 13,-1,-3
been crying -11,-13,-4
bleach 13,-7,-5
bleach $ 13,-2,-5
blood 12,-4,-13
bonus -13,-8,-9
boss is -5,-9,-13
button -10,-13,-8
buying a -13,0,-3
call the -3,-2,13
canada -13,-3,-2
canada $ -13,-3,-3
car accident -13,-1,-4
career suicide -13,-1,-1
choir -6,-5,-13
club $ -13,-12,11
comments -3,-13,-6
costs -13,-3,-4
cutting herself 13,0,0
die of -13,-1,-1
do all -13,-6,-1
drew -7,-6,-13
drove me -3,-3,-13
dying every 13,0,0
enkai $ -9,3,-13
ex found 0,-1,13
exist 13,-3,-2
exist . 13,0,0
exposed -1,13,-3
exposed himself -1,13,-3
family $ -13,-5,2
fell $ -2,0,13
felt up 0,13,-2
find a -13,-3,-9
fine -4,-11,-13
finished the -13,-2,0
flew -13,-2,-2
for the -9,-4,-13
friend 2,5,-13
from me -12,-7,-13
god 13,-3,-9
gone and 13,0,0
got felt 0,13,-2
groped on -1,13,0
had to -13,-10,3
hair and -13,3,-3
happy -3,-10,-13
has a -8,-13,6
has broken 0,0,13
has hit -3,0,13
hates 3,-13,-12
have my -13,0,4
her hair -13,-7,6
her life 13,0,-3
her up 0,1,13
herself $ 13,-3,-1
herself with 13,-2,-3
his fingers -6,13,-8
holds 7,-3,13
holiday -9,-13,-9
hope 9,-3,-13
house 0,-13,7
hundred -13,-1,-1
hurt $ -13,-4,3
hurting 13,-2,7
i burned -5,-4,-13
i did -10,3,-13
i miss -8,-3,-13
i put -2,-10,-13
i ran -13,-1,2
is good -13,0,-2
is someone -2,0,13
it this 13,0,0
jet $ -13,-2,-2
jte -13,-6,-1
july $ -13,-5,-4
jump 13,-9,-9
jump $ 13,-1,-4
keeps the -1,-4,-13
kicked me -2,-5,13
killing 11,-13,-5
knows $ 13,-3,-1
late $ -13,-6,9
lets -13,-3,3
letters in 13,0,9
light -10,-13,8
like dying 13,0,0
like to -8,-7,-13
living in -13,-1,-2
lunch $ -13,-9,-8
manager $ -4,-13,1
massage -8,11,-13
me pay -4,-10,-13
me the -13,-2,-2
mine $ 13,0,-5
missus -4,-1,13
mother 4,-13,3
mouth 0,13,-6
much i 13,0,0
my coworker -13,-3,2
my japanese -11,-10,-13
my students -13,-8,-7
my thigh 9,13,-2
name -2,-13,2
next time 6,-2,13
nobody talks -13,-2,-1
not sleep -12,-2,-13
note 13,-5,3
ok $ -13,-7,-8
on a -4,-1,-13
overdose $ 13,0,-1
painful 13,-1,-1
panadol 13,0,-1
party -13,3,-3
people $ -13,-1,-1
phone and 3,-4,13
photographs -13,5,-4
photographs of -3,4,-13
photos -13,7,-5
physical -5,4,13
pinned -6,13,-5
plays -4,-4,-13
post . -13,-1,-1
punched by 0,-1,13
pushed -13,-6,5
question -6,-4,-13
question $ -13,-3,-2
ran -13,-10,-2
rang 7,-4,-13
raped by 0,13,-1
really 12,-3,-13
red -1,-13,-9
renewed $ -13,-3,-2
renewing -13,-4,-3
renewing $ -13,-3,-3
report -1,13,-8
roof $ 13,-1,-2
rope 13,-7,-10
said no -13,4,-3
school -13,-1,-7
screamed -1,-8,-13
section -13,-1,-2
self 13,-4,-9
sex with 0,13,-5
sexually assaulted 0,13,-1
sings when -2,-2,-13
sit on 0,13,0
skirt 3,13,-10
slammed -2,-13,3
slap -9,-3,13
small -7,-13,6
so nobody 13,0,1
something 13,10,-4
something i 13,-5,0
standing on 13,0,0
strangle -7,-5,13
surprised -13,-5,-12
tea -12,-13,-6
ten -13,0,-9
that $ -1,-13,2
that its 13,0,-1
the button -10,-13,-8
the ear 0,-1,13
the landlord -13,8,8
the money -13,-2,-6
the nights 13,0,-5
the stairs -13,-5,1
the station -13,-1,0
the students -3,-13,-3
the world 13,0,0
thigh 9,13,-2
threats -12,-2,13
throwing myself 13,0,0
to apply -13,-1,-4
to cut 13,0,-5
to drown 13,-1,0
to park -3,-6,-13
to quit -13,-2,-5
to see 13,-5,-10
to start -13,-1,-2
touches me 0,13,-2
trained -1,-2,-13
travel -13,-1,0
turned 5,-13,3
tutor -13,1,-3
until there 13,0,0
up a 2,-3,-13
up late -13,-4,-2
visa -13,-7,-8
visit -13,-9,-12
volleyball -13,-4,-10
waits for 0,0,13
walked into 13,0,3
was drugged -4,13,-1
was groped -1,13,0
we -13,-5,0
weekend $ -13,-2,-5
where my 13,-1,-2
whole -4,-1,-13
why do -13,-3,-5
will jump 13,-1,-6
with no 13,3,-1
with them -13,-7,-1
woke 3,3,-13
work -13,-4,-4
work with -1,-13,1
world is 13,0,0
would like -13,-6,-3
wrong $ -4,0,13
years $ -9,-13,-4
, all -2,-12,-5
, that 6,-7,-12
, then 4,-5,12
. he -12,-2,3
. i 12,3,1
. life 12,0,0
^ already -12,-4,-5
^ choked -3,-2,12
^ have -12,-4,-8
^ just -5,-12,-10
^ kids -5,-2,-12
^ over -12,-3,-4
^ so -12,-3,0
^ suicidal 12,-1,-1
^ the -12,-5,-5
^ theyve -12,-7,-6
^ two -12,-2,-6
^ why -12,-3,3
_ or -12,-10,-2
a boy -3,2,-12
a chair -9,-7,12
a month -12,5,0
about 1,-10,-12
abused -6,12,12
afraid of -7,-12,1
again . 3,2,12
against 2,9,12
already 7,-12,-4
always 1,-12,-6
am so -4,-2,-12
am stuck 12,0,0
and not 6,-1,-12
anymore 9,1,-12
anything $ -12,1,-3
arm with 12,0,0
ask me -4,-6,-12
asleep on -12,1,-2
at me 3,-12,6
august -12,-8,-12
baby -12,-6,-6
battery -12,-1,-4
beat me -1,-9,12
beautiful -6,-12,-4
before and -12,-1,5
being beaten 0,0,12
being dead 12,0,0
belly -7,-4,-12
better $ -12,-2,-3
body $ 12,4,-5
boe $ -12,-7,-2
break $ 2,-1,-12
break my -5,-3,12
broke in 0,-1,12
broke my -4,-3,12
buy -3,-4,-12
cafe -12,-3,2
call her -4,-1,-12
can hear -12,-1,8
car , -9,0,12
changed -8,-12,2
choked on -2,-5,-12
city -11,-1,-12
class to -12,-1,-2
clothes off 0,12,-1
coached 0,-6,-12
come back 12,4,0
continue 12,-3,-1
could just 12,-3,0
crossing 12,-4,-2
curry -12,-4,-8
cut 12,-11,-6
cut her 12,0,-2
cut my -5,-12,0
cut the -12,-5,7
deadline -12,-5,-4
death would 12,0,0
deeper 12,0,0
deskwarming -12,-3,-3
did 3,12,1
disappear $ 12,-1,5
doc -12,-4,-8
dodgeball -4,-4,-12
domestic violence -2,-1,12
down 6,12,2
down my -2,9,-12
drugged me -1,12,-5
drunk guy -2,-12,5
dying $ 12,-7,-1
dying of -12,-3,-2
dying would 12,0,0
ear 0,5,12
eighty -8,-7,-12
eikaiwa $ -12,-3,-1
either 12,0,-1
ending 12,-3,-4
english $ 12,5,-7
every week -12,-3,-5
ex -12,8,5
exam -7,-6,-12
extra -1,-2,-12
farewell 12,-10,-10
fear for -7,0,12
fell . 0,0,12
female -1,12,-4
find 12,-9,-3
find me 12,-6,10
fingers -7,12,2
fireworks $ -12,-1,-1
fixed -5,-9,-12
flights $ -12,-4,-7
floor 12,-4,3
flu -12,-4,-12
flying -12,-2,-2
followed -11,-4,12
forced -10,12,3
forms -8,-7,-12
fresh 12,0,-1
from this 12,0,0
fun -1,-12,-11
get 2,-12,2
gone 9,-12,-2
grabbed me -1,0,12
grabbed the -6,-12,-6
graders -12,-6,-7
greet -7,-5,-12
greet me -7,-5,-12
greeted me -2,-12,-10
ground $ 12,0,-1
guest -12,4,1
gym $ -10,-5,-12
half -4,-10,-12
hand in -9,6,-12
hands 2,12,0
hang 4,-8,-12
hang myself 12,-1,0
have not -3,-12,-10
have stopped 12,0,0
have to -11,-12,0
he found 0,-1,12
he had 7,0,-12
he runs -2,-12,-12
heating $ -12,0,-4
help 0,-12,5
helped me -3,-12,-12
her at 0,-1,-12
her son 4,-12,-3
his hand -4,12,-5
his lap 0,12,0
his place -8,12,0
hit on -4,-9,-12
hits the -4,-4,-12
home -12,-4,9
home for -7,-4,-12
hotel . -3,12,-2
house , -6,-12,0
housemate 0,-3,12
hug -12,-7,-9
hugged me -6,-8,-12
hugs -3,-5,-12
hurt me -12,-2,7
husband -8,-6,12
i eat 0,-3,-12
i looked 12,0,-3
i sign -12,-5,-1
i slept -12,1,-1
i stood 12,-3,0
if my -11,-5,-12
in at -4,-1,12
in case 12,0,4
in heaven 12,0,0
inside my -1,5,12
interview $ -12,-2,-8
is it -12,2,-10
it here -12,-2,-2
jerked 0,12,0
jerked off 0,12,0
jump . 12,0,0
jump from 12,0,-3
kicks me 0,-1,12
kid 1,-10,12
kids $ -12,6,3
kids are 0,-2,-12
killed 5,-12,3
killed himself 12,0,0
killed me 2,-5,-12
knife in 5,-3,-12
know what -12,4,-5
laugh -10,-12,-8
leaving $ -12,-2,-8
lessons $ -3,-9,-12
letter from -9,-3,-12
likes -3,0,-12
locked -3,-2,12
lose -1,-8,-12
love -7,-1,-12
low $ -12,-2,-6
mamatay 12,0,0
me about -12,-11,-7
me over -4,-5,12
me up -12,-4,6
miss me 12,-3,-9
misses me -4,-4,-12
mountains -12,-1,-1
move -12,-4,-5
my bicycle -5,-2,-12
my boss -12,2,-2
my existence 12,-1,-2
my finger -12,-7,-6
my heart 7,-12,-10
my housemate 0,-3,12
my neck -5,0,12
my old -1,-5,-12
my pants -1,12,-6
my shirt -3,12,-6
my work -12,-2,-5
my wrists 12,2,1
myself in 12,-2,2
myself safe 12,0,0
naked -9,12,-5
nenkyu -12,-4,-3
no i -12,6,-4
not a -7,-2,-12
not about 12,0,0
not see -1,-5,-12
of boredom -12,0,-1
of leaving -12,-1,-1
of suicide 12,0,0
off dead 12,0,0
offer -4,-7,-12
old -12,2,-2
on $ -7,-12,-8
on . 12,7,-2
once -1,-12,-3
ones 12,-2,3
oral 0,12,-1
order 1,-6,12
pass -12,-3,-4
passed 1,2,-12
passed out 5,12,1
person 9,12,6
pics -4,12,2
planet 12,0,0
project -12,-1,0
proud -5,-10,-12
pupils -12,9,-9
quitting -12,-3,-2
ramen -12,-8,-3
rather 2,-7,-12
renewed -12,0,-11
resign -10,-6,-12
roof 12,-7,-10
rubbed 0,12,-6
rubbing -1,12,-1
sad $ -12,-6,-6
safe tonight 12,0,0
safety 6,0,12
school with -6,-12,0
self harm 12,0,0
sex $ -1,12,-2
sexual favours 0,12,0
shirt -7,12,-7
shoes -12,-11,1
short -12,0,-7
shouted -7,-10,-12
shower 6,12,-3
sick -12,-7,-5
sign -12,-10,-10
signing -8,-2,-12
since 6,-12,2
ski -12,-4,-10
sleep $ -2,-3,-12
snowboarding -4,-3,-12
so $ -12,-6,-2
speak -12,-10,1
step 12,-5,2
student drew -11,-6,-12
surprised me -9,-2,-12
swallowed 12,-1,0
teaching $ -8,-12,-3
team -11,6,-12
telling 10,6,-12
than do -12,-1,-1
thanks 3,-5,-12
thats the 12,-2,-5
thats what 12,-1,-3
the belt 12,-1,3
the crossing 12,-4,-2
the dead -12,-2,-2
the drum -1,-1,-12
the heat -12,-3,-4
the lady 12,0,-4
the mountains -12,-1,-1
the police -1,-2,12
the throat 0,0,12
the windows 12,-1,4
they do 12,-3,-8
think 12,6,-4
this school -12,-2,0
time he -1,4,12
time i 9,-4,-12
to ask -12,-4,3
to renew -12,-8,-10
to stab 0,-1,12
to strangle -1,-4,12
tokyo -12,-10,-7
told them -12,7,-2
tongue -6,11,-12
touched on -4,-12,-3
touching my 0,12,0
transferred -7,-9,-12
treat -12,-4,-1
treated -12,-9,-10
trip -12,-1,-7
trousers -2,12,-6
truck 9,-8,-12
try 5,-12,-3
two men 0,1,12
undress -3,12,-3
visit $ -7,-5,-12
visiting -3,-5,-12
visits -5,-2,-12
walk into 12,-1,-1
warm -4,-5,-12
was at -2,-8,-12
was full -2,-12,4
was stopped -4,-4,-12
watching -11,0,12
we drove -12,-1,-1
wear a -7,-12,1
where i 6,-2,12
will $ -12,-3,-1
window 0,-12,1
windows 12,-4,10
winter $ -9,-4,-12
wish to -12,-1,-1
would 12,2,1
would break -3,-6,12
wrist 12,-11,10
years -9,6,-12
yet -10,-12,-8
yet $ -8,-12,-6
, so 1,-11,-4
. it 5,1,11
24 11,-2,0
? i 11,-1,0
^ _ 5,0,-11
^ by -11,-3,-3
^ could -11,-4,-2
^ go -8,-4,-11
^ i -3,-11,-8
^ lately 11,0,0
^ mother -4,-5,-11
^ ok -10,2,-11
^ people -8,-5,-11
^ raped -2,11,0
^ something -2,11,0
^ yes -11,-8,-5
_ at -11,-7,-4
_ it -11,0,-1
a ball 0,-1,-11
a beer 0,-11,-7
a bridge 11,0,0
a child -11,4,8
a farewell 11,-1,0
a few 11,-1,-1
a foreigner -3,0,11
a girl 1,2,-11
a kotatsu -11,-1,-3
a local -11,0,-1
a pay -2,-4,-11
about lunch -11,0,0
about what -11,7,0
accident 11,-3,-6
accident $ 11,-1,-1
all day -8,-6,-11
all my 11,-2,-3
alone 2,5,-11
alts -11,2,5
alts $ -11,5,-8
and by 11,0,-1
and says 5,-1,11
and there -11,3,2
anybody 11,1,-2
apartment , 0,-4,-11
arm 6,-11,11
around 8,-11,-1
asking for 0,11,-11
asshole 6,11,0
at least 11,0,-2
at this -11,-2,-1
back to -11,-7,-5
badly -11,-4,-8
bakery -6,-3,-11
bangs -11,-4,2
bar -11,6,-3
bastard -1,6,11
bbq -2,-11,-1
be angry -4,-1,-11
be to -11,0,0
beats her -1,-3,11
beats the -2,-1,11
because they -8,-3,-11
before me 0,-2,-11
behind -7,2,11
belt marks -2,0,11
better 3,-11,-9
bill $ -6,-5,-11
blade in 11,0,0
bleed 11,-1,6
blouse 0,11,-1
boe -11,-5,-5
boyfriend -10,-2,11
brakes -8,-1,11
bring -11,-4,-11
broken and 11,-1,-2
budget -11,-3,-4
buried 4,-11,-10
burned -2,-11,3
burns -8,-6,11
but they 0,-11,0
cabinet 11,-2,-2
called me -6,-11,-8
cancel -6,-3,-11
carried on -2,11,-1
cat died -11,0,0
chance -5,-11,-10
cigarette burns 0,0,11
cir -3,-7,-11
class in -1,7,-11
club and -4,-2,-11
comes in -11,-3,5
companion -8,-11,-2
contract $ -3,-2,-11
contract ? 11,0,0
cooks -8,-3,-11
cupboard 11,-3,1
dance -11,-5,-11
date for -11,-1,0
day -5,-11,-5
death of -11,-4,-5
do i -11,-6,-3
dog and -11,-3,8
done 8,-2,-11
done $ 11,-3,-1
door and -6,11,1
drawer 11,0,0
drinking $ -1,-1,11
drive -8,-4,-11
drum $ -2,-2,-11
drums -1,-3,-11
dying and -11,-1,-5
earth 11,-1,-3
eikaiwa -11,0,-2
embarrassment -11,-2,-3
essay 5,-1,-11
evening $ 4,-1,11
ever . 11,0,0
every night 5,-11,1
everything would -11,-1,-1
exactly 11,-5,0
exit 11,-5,-7
eye 2,-5,11
family would 11,0,0
fan 3,-10,-11
feel suicidal 11,0,0
first 0,-11,-11
fish -7,-8,-11
five -11,3,-10
fix the -11,-4,-5
fixed my -4,-8,-11
fixing -4,-1,-11
flat while 0,-8,11
flights -11,-3,-10
foot -3,-2,-11
for another -11,-3,-1
for this -11,-1,0
force -1,11,-9
foreigner -6,-2,11
forget -11,-5,-8
forms $ -6,-6,-11
four 3,-2,11
friend of -11,-1,0
friends -11,0,-2
full $ -11,-7,-8
game -11,-1,-8
gives -5,-11,-8
gives me -1,-11,-7
going home -11,-4,0
great -6,-11,-9
ground 1,-11,1
harassment $ -6,-11,-4
have sex -2,11,0
he -6,9,11
he asked 5,-11,-10
he broke 0,0,11
he knows -10,-8,11
he touches 0,11,-2
he was -11,0,2
help $ 2,-2,11
help me -8,-8,-11
helps 7,-9,-11
her 7,11,9
himself last 11,0,0
his tongue 0,11,-9
his voice -7,-7,-11
his wife -4,0,11
holds my -1,-2,11
home from 3,1,11
hoping my 11,-6,-3
hug me -11,-5,-6
human -11,0,0
hung -6,-11,-9
hung up 3,-11,-7
i broke -2,-1,-11
i jump -11,0,1
i prepared 11,-1,-1
i said -11,6,-10
i take -11,-7,3
i write -11,-10,-8
in me 11,0,5
in osaka -11,3,0
inaka -11,-6,-4
inaka $ -11,-6,-4
is beating 0,-1,11
is dying -11,0,-2
is full -11,0,-5
is here -11,-1,-2
is not 9,-11,-1
is over 11,0,-2
is with -6,-11,1
it by 1,-11,-4
it cut 0,0,11
joke $ 6,11,-2
keeps touching 0,11,-3
kept going 2,11,-1
kids -11,-9,-8
kitchen -1,-1,-11
knife 6,-11,11
knife on -1,-1,11
knot 11,-5,-10
kotatsu $ -11,-6,-5
lady 11,-2,-10
late again -11,-2,-7
leave at -11,-1,-4
left to 11,0,-5
letters 10,-11,10
life here -11,-1,-3
lift . -4,-11,-3
list -7,-10,-11
live $ 11,-1,7
living here -11,-1,-2
living like 11,0,0
load -2,-2,-11
local $ -11,0,-1
locked in -1,-3,11
locks the -2,-2,-11
lol , -11,-4,-2
lonely -11,-5,-6
long 5,-11,-8
look at -11,2,-4
losing my -11,-1,-1
lovely -3,-11,-3
lump -11,-7,-1
lying 11,0,0
made me -5,-3,-11
made to -4,11,-4
make a -2,1,-11
man -6,6,11
manager -8,11,-2
many days -11,-1,-1
march -8,-10,-11
me a -5,0,-11
me again -2,0,11
me always -3,-1,-11
me drunk 0,11,-3
me just 11,-1,0
mean 11,-2,-8
mean the 11,0,0
meetings -11,-9,-11
melon -2,-1,-11
mind 8,-6,-11
mistake $ 7,-11,-1
morning , -4,-4,-11
mornings 11,-4,-1
my blouse 0,11,-1
my exit 11,-2,-5
my hand 0,-11,0
my leg -11,11,-2
my place -4,-11,-4
my resignation -11,-2,-8
my son -2,0,-11
my throat -7,-1,11
myself when 11,-1,-2
myself with 11,0,-4
natto $ -6,-11,-3
near the -11,-1,1
neighbour -11,-6,4
never said -1,11,0
no 3,2,-11
no $ -11,4,-6
no , -11,-1,-3
nose -2,-8,11
not and -3,11,-1
not being 11,-1,-1
not come 9,0,-11
not safe 4,-2,11
not take 1,11,-7
of an -11,-1,0
of self 11,0,0
off from -11,-1,-1
off without 11,3,0
okay -11,-10,-8
okinawa -11,-3,-5
only 4,-11,2
our passports -11,-2,11
over my -11,1,5
own 11,-11,2
pain $ 8,-2,-11
pants $ 0,11,-1
paracetamol 11,0,-2
park . -1,-6,-11
party , -11,-6,0
passports -11,-2,11
pension $ -11,-4,-5
pipe -11,0,2
plan 11,-6,-8
plane -2,-1,-11
plaster -11,-3,-4
played -11,-2,-3
power -11,-11,-10
praying 11,-1,-2
prepared the 11,-1,-1
printer -11,0,-6
promise 11,-6,-3
pta -11,0,-8
punched in -4,-1,-11
rape me -1,11,-3
reason $ 11,0,-2
rice -11,-10,-10
right 6,-11,7
room -6,11,0
room and -8,11,-1
rope in 11,0,0
sad -4,-7,-11
said that -11,-4,2
sang to -1,-6,-11
saturdays -11,-2,-1
saved 11,-3,-2
scream -11,-1,-1
seriously 5,-11,-10
shoulder and -5,-11,-1
shouts -6,-11,-9
single 0,0,-11
sink 2,-1,-11
six $ -4,-2,-11
skip -11,-6,-6
sleep in -2,-11,3
slept with -1,11,-2
smacked 0,0,11
something happened -2,11,0
speak with -4,-11,-8
speaks -1,-2,-11
spring . 11,-1,-6
stab -11,-7,6
staff room -4,-11,3
started running -11,-1,-2
step off 11,-2,-1
stitches $ -1,-1,11
store -11,-1,3
student was 0,1,-11
suicidal . 11,0,0
supervisor $ -11,-3,4
sushi -11,-4,-5
take my 11,-1,-2
takes $ 11,0,0
takoyaki -11,-4,-5
taxes -11,0,-2
teacher kicked 0,-1,11
telling me 11,-1,-4
than i -11,-4,-2
that the -5,2,-11
the deadline -11,-3,-1
the long -11,-2,-1
the section -11,-2,0
the sink 3,-1,-11
the summer -11,-8,1
the wifi -11,-1,-4
theyve -11,1,-1
things to -6,11,-4
think a -1,7,-11
this $ 11,-3,-2
three -11,-3,7
time $ -7,-4,-11
tired . -11,-1,0
to $ 5,8,-11
to burn -1,-1,11
to go -11,-7,2
to help -8,-3,-11
to open 11,-1,-1
to rape -1,11,-3
to show 0,-5,11
to suicide 11,0,0
to thank -8,-2,-11
told him -9,-3,-11
told his 11,0,-1
took an 11,0,0
took off -2,11,0
touched her 0,11,0
touched my -3,11,-2
train $ -11,5,-10
transfer $ -11,-1,0
truck $ -11,-7,-8
trust 11,0,0
trying 11,4,-1
twisted my -2,-1,11
two years 11,-3,-1
up . 11,-10,5
up again 11,0,0
up the -5,-5,-11
urges 11,-1,-1
violated -1,11,-3
waited -11,7,4
waiting 7,-11,6
wake up 11,0,-6
walking into 5,-1,-11
want 1,-1,-11
war -11,-5,-1
warmly -3,-11,-11
was assaulted -3,11,-2
was drunk -2,0,-11
was in 3,-11,2
was sexually 0,11,-3
washing -11,-1,-1
we had 0,-11,-4
we moved -1,0,11
week 0,-11,-2
what my -11,-1,1
where 5,2,11
where the -11,-3,3
wife , -1,0,11
wifi -11,-1,-4
with being 11,-2,-1
words -5,-11,-4
words $ -8,-11,0
works -11,-5,-3
would again 11,-1,-2
would die -11,-2,-1
writes 10,-3,-11
written 6,-3,-11
yen $ -11,-5,-5
your -2,11,-1
, he -10,2,1
, put 10,-1,-2
, with 3,-2,-10
. like 5,10,-1
15 -3,-4,-10
4 -10,-10,-2
6 -4,-10,-9
^ because -10,-3,-6
^ been 10,-3,-6
^ being -10,10,9
^ better 10,-4,-2
^ every 6,-7,-10
^ had 10,-1,-1
^ heart -10,-2,-3
^ his -10,2,5
^ how -6,-10,0
^ let -10,-4,-7
^ only -10,-3,-8
^ skip -10,-5,-5
^ them -7,-10,-1
^ too -10,-2,-4
a bullet 10,0,-1
a bus 10,-4,0
a date 10,-1,-1
a dead -10,-3,-4
a friends -2,10,0
a gun 8,-5,10
a parent -1,-7,10
a person 10,5,4
a razor 10,0,-3
a rope 10,-2,-5
a school -10,-1,-1
a sexual 0,10,-2
a shovel 0,0,10
about just 10,0,0
abused at 0,0,10
abuses -3,-1,10
affairs 10,0,0
afraid -5,-10,6
air -1,-10,-9
alarm -8,-10,-5
am alone 6,-4,-10
am going 2,-2,-10
am still 10,3,-1
an alt -10,-5,-4
and _ 3,-10,8
and go -10,-6,-9
and grabbed 0,10,-3
and kicked 0,-1,10
and me 7,-10,2
and pulled -2,10,-1
and see -6,-3,-10
and thinking 10,0,0
annoyed 2,-8,-10
answers -10,-9,-9
any 3,-4,-10
anyone , -7,-4,-10
anyway 10,-2,-3
anywhere 10,-2,4
app -10,6,-9
argue -10,0,0
ask -7,-4,-10
asking me -10,-7,-5
attempted 10,-9,-10
awake -10,-2,-4
bad 5,-10,-1
bakery $ -5,-3,-10
balcony at -10,-4,10
balls 3,-1,-10
basically 1,-10,-3
basically $ 0,-10,-3
be an -10,-1,0
be the -10,-6,-5
bears -8,-7,-10
because he -10,-1,3
become 10,-2,0
been cutting 10,-1,-5
been following -2,-2,10
been writing -7,-1,-10
beer -1,1,-10
bell -8,-10,2
between -10,2,-6
bit $ -10,-1,-1
boredom $ -10,-3,-3
boy i -10,-2,1
break -8,-10,10
breakfast -10,-5,-2
brought -7,10,-5
bus -7,1,-10
butt -1,10,-4
by force 0,10,-4
call an 0,-6,10
call it -2,10,-1
call my -10,0,3
came at 5,-4,10
car and -10,1,-6
care 2,-6,-10
carry -10,-3,2
caught 2,-5,-10
chewed -3,-4,-10
chose 10,-3,-6
climbed -4,10,-1
clinic -10,5,-5
coat 2,-1,-10
come -10,3,5
complaint -2,-2,-10
continue living 10,0,0
copier -5,-8,-10
copy -1,0,-10
cost -2,-1,-10
counting 10,-3,-3
cried -10,-7,-4
curiosity -10,-2,-1
curry $ -10,-4,-8
dad -4,-10,7
daughter $ -10,2,-4
days 4,-8,-10
days of -10,-1,-1
dead already 10,0,0
dead and 10,0,0
dead line -10,-2,-1
death , 10,0,-1
decided to -10,0,-5
desire 10,0,-4
did to -10,6,-2
do it 10,-4,-9
do life 10,0,0
does the -10,-1,-1
door handle 4,0,10
down the -8,1,10
dragged 0,2,10
drink 5,2,-10
earthquake $ -4,-3,-10
eat -10,-6,-10
empty 10,0,-7
end $ 3,-5,-10
everyone 4,-6,-10
ex has -5,-2,10
exist anymore 10,0,0
extend -10,1,-1
falling -10,-2,-6
far from -10,-1,-2
fear -9,-5,10
fel 10,-1,-3
fell asleep -3,-4,-10
fella 0,-4,10
festival . -10,-3,-1
file -10,-5,5
fingers $ -4,10,7
first $ -4,-10,-1
first , 6,-10,-6
five $ -10,-6,-7
fix -8,-5,-10
follows me -1,-4,10
for her 1,-5,-10
for living 10,0,0
for sex 0,10,0
forever , 10,0,0
form $ -9,-4,-10
friends husband -2,-1,10
from him -5,0,10
funeral 10,-9,-6
getting 3,-10,9
getting married -10,-1,-2
giving 10,-2,5
go . 3,-10,0
goes 10,-1,-2
got jumped -1,-1,10
got punched -4,-2,10
grabbed -10,10,8
grabbed my -3,10,8
grave 10,-1,-1
great . -10,0,0
ground floor -10,-3,0
gun 7,-10,0
guys -2,3,10
hair $ -9,-8,10
hand and 0,-4,-10
hands in -1,-2,-10
hanged 10,-2,0
happened to -10,3,0
happy $ -9,-10,-8
hard -9,-10,6
has my -2,-6,10
hate my -10,-3,-3
hates me -9,-10,-10
have it -10,-4,-6
have never -2,0,-10
have started 10,-1,-5
have the 10,-4,-6
have told -2,2,-10
he drinks -10,-5,8
he followed 0,0,-10
he keeps -6,5,-10
he kept -7,8,-10
he wants -5,-3,-10
head 9,-2,10
head with -2,-10,-1
heard -2,4,10
heat $ -10,-3,-2
heater -10,-9,-5
held -10,6,6
here because 10,0,-1
here or 10,0,0
him $ 2,-2,10
him for -1,10,-2
himself against -1,10,-1
himself on -2,10,-5
hire -10,-1,0
his 9,10,1
his arm 0,1,-10
hit a -2,0,-10
hit by 5,-2,10
hitting 2,-3,10
hokkaido -10,-3,-2
home because -4,-10,9
home by -8,0,-10
home to 10,0,-6
homework -10,-3,-10
homework $ -10,-3,-10
host -10,5,-4
hours -10,1,-10
how it -5,10,0
humidity -10,-1,-3
i change -10,-5,0
i could -3,4,-10
i dread -10,-4,-6
i drive 10,-1,-1
i missed -10,-4,-4
i need -10,2,2
i plan 10,0,0
i self 10,0,0
i tell -9,-10,-2
i walked -10,-8,-1
i want 0,-10,-6
i wear 1,-3,10
i wore -8,0,10
i work -10,-9,2
if they -10,-4,-5
ignores 0,-10,-10
ignores me 0,-10,-10
in being -10,0,0
in every 3,-2,-10
inside -2,10,5
interview -3,-9,-10
into a -6,-7,10
into sex 0,10,-1
iron $ -7,-1,10
is $ 10,-2,-2
is beaten 0,0,10
is closed -10,-6,-7
is got 10,-8,0
is no 0,-5,-10
is screaming -1,0,10
is so -10,-3,-9
is stalking 0,-1,10
is very -3,0,-10
it again -10,-2,5
it hurts -1,-6,-10
it takes 10,0,1
january -1,-10,-2
jokes -7,-10,-9
jumping off 10,-1,0
just stop 10,0,0
keep it -10,-4,3
kendo -10,0,-1
kendo $ -10,1,-8
key $ -3,-6,10
kicked out -2,0,-10
killed my -5,-1,10
killed myself 10,0,0
kind 5,-10,1
kissed me -3,10,-7
know if -10,10,-3
kyoto -10,-6,-3
language -10,0,-2
last day -10,0,0
lately $ -10,0,-2
laughed -10,2,-6
learn -10,-5,-3
leave is 2,0,10
leave without -10,0,0
legs 4,10,5
letterbox -1,-1,10
life $ 10,-5,5
lighter 10,-6,3
like 2,1,-10
like killing 10,0,0
live since 10,0,0
live without -10,-1,-3
locked the -2,3,-10
mad -8,-10,-3
many 0,-10,-5
marry -3,-6,-10
matters 10,0,-1
may 3,-9,-10
mayor -5,-1,-10
me and -5,8,10
me down -7,1,10
me i 3,8,-10
me it 2,-1,-10
me last -10,7,2
me laugh -9,-10,-1
me off -10,-10,-4
me to -10,0,-4
mean it 10,0,0
medication 10,-6,-6
men -5,10,10
missed the -10,-3,-2
molested by 0,10,-1
mondays -10,-3,-2
most 1,0,-10
my affairs 10,0,0
my arm 6,-10,7
my bag -10,-10,-8
my butt -1,10,-4
my chest -6,10,-3
my door -5,-10,10
my ex -10,1,6
my free -2,-10,-1
my funeral 10,0,-1
my grandfather -10,-1,-1
my lessons -4,-6,-10
my letterbox -1,-1,10
my meds 10,-1,-1
my partner -9,-7,10
my pupils -10,1,-6
my umbrella -5,-10,-10
nearly died -10,0,0
need help -3,-1,-10
nenkin -10,-4,-6
never born 10,-1,0
news 5,-1,-10
next door -7,-10,-4
night . -7,-4,10
no and -10,4,-5
nobody 4,-10,-4
not exist 10,-1,0
not fight 3,10,0
not me -10,-8,-6
not need 10,0,-4
not to 6,-10,-4
not work -10,-2,-4
of killing 10,0,0
of pills 10,-1,0
of work 2,-2,-10
off if -10,-2,-1
off my 10,4,1
one and 0,10,-7
one more -10,-2,3
only way 10,0,-3
or anything -2,-10,-2
or die 10,0,3
or leave -10,-1,1
out and 10,0,-10
outside the -1,-5,10
party for -7,-1,-10
peace 10,-4,-7
peace . 10,0,0
pill -3,8,-10
place and 0,10,1
planning 10,-3,-8
pockets 3,-10,-7
point , 10,-1,0
posted 10,-6,-1
praised by -1,-8,-10
prevention $ -10,-1,-1
private -10,4,-7
problem -3,-10,-3
proud of -5,-5,-10
purpose $ 10,-3,2
push me 0,-3,10
pushed me -1,-3,10
put her 0,-4,-10
put me 2,-10,-3
ramen $ -10,-5,-2
raped her 0,10,-2
re -10,-3,-3
ready 10,-4,-9
reason i -3,0,10
rent $ -10,4,-4
ride -2,10,-2
ride $ -1,10,0
run me 2,-2,10
safe 4,-7,10
said i 10,-2,5
sandwich -10,-4,-7
saw 10,-4,7
saw the -4,-1,10
says the -10,8,-1
scold -1,-8,-10
seized -3,-10,0
sex and 0,10,0
sexual assault 0,10,-1
sexually abused 0,10,-4
shaking -1,10,0
she threw -1,0,-10
shoulder -10,-8,-8
shovel -9,-2,10
shower $ -1,10,-1
shy -6,-4,-10
silence -3,-4,-10
skirt at 0,10,0
smashed -7,-10,-3
soccer -1,-10,-4
someone broke 0,-2,10
someone is -8,-8,10
something to 10,0,0
spat -1,-4,10
spat on -1,-2,10
speaking -10,-4,-9
spring 2,-6,-10
staffroom -10,1,-2
stalked by 0,0,10
stay , -10,-1,-1
stay or -10,-1,-2
stayed -10,0,0
stepping 10,-4,-5
stick -5,-10,9
stop , -4,10,-5
stop existing 10,-1,0
stopped 10,1,-9
stressed -10,-7,-7
strict $ -2,0,-10
struck -10,-7,9
struck me -4,-3,10
student has 0,-2,-10
student is -10,3,9
students are -4,-1,-10
study -10,-6,-9
summer $ 3,-10,-5
take the -7,-10,0
talks to -10,-2,-1
taxi -10,7,-1
term -7,-5,-10
texted 9,-10,-3
texted me 3,-10,-2
than a 10,0,0
thats 10,-5,-3
the air -10,-9,-9
the ball -2,-1,-10
the bar -1,8,-10
the bloke -2,0,10
the bonus -10,-1,0
the copier -5,-6,-10
the death -10,-4,-5
the farewell -10,-5,-1
the flat 3,-10,-6
the gas 4,-4,-10
the girls -10,1,-2
the ground 3,-10,2
the knot 8,-5,-10
the meeting -6,-10,-8
the news 5,-1,-10
the notice -10,-1,-1
the pain 10,-1,-2
the pay -10,-1,-1
the plane 10,0,0
the principal -10,7,-2
the roof 10,-4,-6
the room -3,-10,9
the stomach -2,0,10
the sun -10,-5,-4
the teacher -2,-7,-10
the test -10,-5,-2
the village -10,-3,2
their 4,-7,-10
then me -2,-10,6
then she -10,2,-5
there was -10,-4,-1
they hit -1,0,10
they say 3,-10,-3
thing 10,5,-4
things at -1,0,10
thinking 5,-10,-8
thirty 10,-4,-1
this , -10,0,-1
this planet 10,0,0
thoughts 10,-8,-10
three years -10,0,-4
through a -9,-1,10
tie -3,-10,-6
tinder -10,1,0
to canada -10,-2,-2
to disappear 10,-1,-1
to drive -10,-1,-9
to end 6,-10,-5
to japan -10,-5,2
to learn -10,-5,-3
to marry -3,-6,-10
to okinawa -10,-3,-5
to someone 10,0,0
to the -10,-5,7
to visit -10,-5,-8
toast -10,2,-1
together -1,5,-10
tooth -10,-6,0
touch him -1,10,-1
touch me -2,10,-6
touched his -1,-10,-1
touches her -2,10,-2
trains -10,-5,-8
translate -10,-3,-6
trip $ -10,-2,-3
turning 10,0,5
twelve -10,5,-4
typhoon -4,-4,-10
uncle -10,10,0
up and -3,10,-8
up because -10,-5,6
up in -10,-5,2
using 10,-1,-6
version 10,-3,-1
violated by 0,10,-3
voice at -7,-1,-10
waits 0,-1,10
wake 5,-2,-10
walked 0,0,-10
wall $ -10,-7,9
wall . -2,0,10
wallet -9,-5,-10
wanted it 10,0,0
was violated 0,10,-3
watched -10,-9,-7
wedding -7,-3,-10
week , -10,-2,-4
what 4,10,3
what if -3,-10,-1
when she -7,-9,10
whisky 10,-1,3
whose -2,-1,-10
wife -2,-10,8
will go 10,0,-1
will hurt -1,-1,10
will they -5,-3,-10
with bruises -1,3,10
with his -10,3,5
with the 0,-10,5
without 5,10,-4
without me 10,-2,-2
wore -8,0,10
work , 10,-2,-2
worth living 10,0,0
would get 10,-4,-2
would kill -10,-3,4
would never -10,-2,0
would rather 2,-10,-7
would take 10,-4,1
written letters 10,0,-1
yes -9,0,-10
yes . -1,10,-4
yesterday $ 10,1,3
you know -10,1,-6
, her 0,0,9
, it -3,-9,2
, love 4,-2,-9
, not 9,0,-4
, since -9,4,-1
, what 1,-9,-2
2027 -4,-9,-8
3 $ -9,-5,-4
4 $ -9,-7,-8
9 -5,-6,-9
? nothing 9,0,-1
^ about -9,-4,-3
^ boss -1,-9,2
^ cut -9,-5,-7
^ does -1,-9,-7
^ everyone 4,-9,-2
^ him -9,-4,1
^ maybe -9,-5,-7
^ next -9,-2,-5
^ sick 9,-2,-1
^ want -1,-9,-3
^ wish 9,-3,-4
_ no 9,0,0
_ prevention -9,-8,-3
a bag 9,0,-2
a bath 2,-9,-2
a bike -2,-1,-9
a car 3,-9,-8
a copy 0,-1,-9
a guest -9,2,-2
a job -6,-2,-9
a man -9,-4,9
a noose 9,0,-1
a relief 9,0,0
a speech -9,-4,-2
a stapler -1,0,9
a third 0,1,-9
a thousand -9,-2,-1
about driving 9,0,0
about killing 9,0,-2
about me 1,-2,-9
abuse -6,-6,9
abused by 0,9,1
across -1,-2,9
address $ -2,-1,9
after my -6,-7,-9
after the -2,-3,-9
ago $ -9,1,-2
all of 1,2,-9
all to 9,0,0
also 9,-6,-2
am dead -9,-1,-4
am just -9,-1,-1
am next -1,0,9
am not -2,-9,2
am ok 7,-1,9
am working -9,0,0
and 6,9,7
and comes 0,-3,9
and fell -2,-3,-9
and hits 0,-1,9
and one -6,9,-4
and ran 0,-6,-9
and sang -1,-9,-2
and stood -2,-2,-9
and would -3,9,0
ankle -7,-4,-9
another year -9,-6,-2
anymore $ 2,-9,-3
anywhere $ 9,-2,-3
are alone -2,5,-9
arm on -9,-1,-6
ashamed 9,0,-1
ass $ -1,-9,-5
assaulted at 0,9,0
assaulted by -1,9,-4
at six -6,-4,-9
at work 0,9,3
attack -9,-4,4
attempt 9,-1,-2
balcony $ -2,5,-9
basketball -2,-2,-9
bathe -1,9,-3
bathroom he -1,0,9
be at -9,-1,-1
be late -9,0,-4
be out 9,-1,-1
beats his -1,-1,9
because it 7,-9,-8
because of -5,5,9
because somebody 9,5,-1
been a -9,-2,-1
been raped -2,9,0
been teaching -9,-7,-4
been threatened -2,0,9
before $ 9,0,2
before my 9,0,0
being followed -2,-4,9
belt 6,-5,9
beside 6,-3,-9
blanket -3,-1,-9
blanket $ -2,2,-9
bleeding -9,-7,2
bloke -9,-3,9
boss hit -6,-1,9
bought 8,-8,-9
boyfriend choked -1,-2,9
boys -8,1,9
bridge 9,-6,-8
bring my -9,-2,-1
broke into 0,-7,9
brothers 3,-5,9
building 3,-9,-2
bullet 9,-6,-2
bum -1,9,-3
burn 5,-6,9
burn the -2,0,9
but me 9,-2,-1
by my 1,4,9
camp -2,-9,-1
camping -9,-1,-1
can pay 0,9,0
can you 9,0,0
capsule -3,-9,-6
capsule hotel -3,-9,-6
car . -5,2,9
car is -9,0,-6
case i 9,0,-1
cat $ 3,-9,-6
ceremony -9,-2,-3
ceremony $ -9,-1,-2
chair and 9,-2,-4
charcoal 9,-1,-1
cheese -6,-5,-9
cherry 0,-1,-9
children -2,-9,3
children $ 0,-2,-9
cigarette $ 0,-3,9
class has -9,-2,1
cleaned 5,-2,-9
commute $ -9,-3,-2
company -9,3,2
complain -9,-1,4
condom -2,9,-7
contact -9,7,-8
conversation -9,-2,-1
could not -9,7,-6
could sleep -9,-2,0
cracked -9,-6,0
crying -5,1,-9
cuts on 9,-1,0
dead than 9,0,0
deadline $ -9,-2,-3
death . 9,0,0
death by -3,0,9
death in -9,0,-2
deleted 9,-6,-1
departure -9,-1,-1
did $ 9,0,5
did things -1,9,-3
die for -9,0,0
died and -9,-6,-9
diet -9,-3,-2
director -5,9,-8
disappear into -9,0,0
disappointed 9,-4,0
do the -9,-4,-3
does it 4,9,-2
dog $ -6,-9,-4
domestic -2,-3,9
door on 5,-7,-9
drunk , -1,-3,-9
dye -9,-2,-4
each evening -1,0,9
earthquakes -3,-1,-9
earthquakes $ -3,-1,-9
eat , 9,3,0
edge 9,-2,0
email $ 1,-5,-9
end of -9,-1,-8
end party 0,-3,9
even notice 9,0,0
every single 7,-3,-9
everything in 9,0,0
eyes -1,-6,-9
face $ 2,-9,5
falls -9,0,-1
farm -2,-9,-4
feel threatened -3,0,-9
feet -6,-4,-9
feet are -9,-1,-4
felt -5,9,1
festival $ 6,-6,-9
fifty -9,-1,-2
find the -9,-5,-7
fist -4,-7,9
fist $ -4,-3,9
flat $ -9,-6,-2
flight $ -9,1,-1
flowers $ -2,-1,-9
following -8,-9,6
food -9,-6,4
for everything 9,0,0
forever and 9,-2,0
forty 0,-9,3
four times -3,2,9
fridays -7,-3,-9
friend and -5,-3,-9
friend wants 9,-1,0
frightened 5,4,9
front 3,0,9
get more -9,-1,-8
gets in -2,9,-9
gets violent 0,0,9
girls -6,9,-5
give it 9,0,5
give me -9,-4,-3
go back -8,-9,-4
gong 4,-2,-9
good morning -2,-9,-1
got my 0,-9,-8
got the 4,-9,3
grade -6,-9,-4
had sex 0,9,-4
hand between 0,9,0
hanging 7,-8,-9
happened -9,8,-7
has taken -2,-1,-9
has told -2,-6,-9
has touched 0,9,0
have begun 9,0,-4
have no -1,-4,-9
have written 5,-3,-9
he called 0,-5,-9
he forced -1,9,-6
he got -1,-9,-7
he is 9,-3,8
he pulled -1,1,9
he punched -1,-2,-9
he pushes 0,-3,9
he said -1,-3,9
he stopped -1,-1,9
headache -9,-4,-2
hear 3,-4,9
hear it -9,0,1
hello -9,-5,-5
her stepfather -3,9,-5
her wrists 9,-2,0
hike -4,-4,-9
him with -5,-5,9
hip 7,-5,-9
hired me -4,-7,-9
his ankle -7,-4,-9
his desk 5,-9,-8
his private 0,9,-2
his sleep -3,-4,-9
hit with -3,-2,-9
hits $ 0,0,9
holiday . -9,-7,0
home and -9,4,-5
host mother -3,-9,2
hour -4,-9,-2
hour $ 1,-9,0
house $ -6,-1,9
housing 0,-2,-9
hugging 0,9,-7
husband $ -4,-5,9
i burn 9,-1,-5
i fear -2,-2,9
i froze -1,9,-1
i got -2,9,3
i hit -4,-1,-9
i honestly 9,0,0
i hurt 3,-1,-9
i kept 9,-9,-5
i live -9,-3,8
i lost -9,-1,-2
i might 7,-1,-9
i quit -9,-2,4
i took 5,-8,-9
i tried 8,-9,-6
i wrote 9,-1,-2
immigration -1,4,-9
in danger -7,-1,9
in her -9,1,-7
in his 9,-7,-9
in march -9,-5,-5
in this -7,-8,-9
insta -2,-2,-9
insta $ -2,-2,-9
invited me -2,-9,-9
is 0,-9,1
is cutting 9,-1,-1
is eighty 0,-6,-9
is telling 9,7,-2
is visited 0,-1,-9
it $ 1,-9,-4
it anymore -9,-1,0
it but -9,6,-1
it i 7,9,0
it last -9,-4,-1
it on 9,-1,-6
january $ -4,-9,-2
job $ -7,-6,-9
join 3,-9,-6
jumped in -9,-2,-4
jumped on -5,-9,-4
just die 9,0,0
just me -9,-5,-4
kanji $ -9,-1,-1
keeps saying 2,-1,-9
kerosene -9,-1,-7
killer -2,-9,-9
kills -7,-8,-9
knee and -1,9,0
knocked -9,-8,5
knows 4,-9,1
laminating -9,-1,-1
laminating $ -9,-1,-1
lap 0,9,-2
last $ 9,0,-4
laughing -9,-4,-8
laughing $ -9,-1,-1
lease $ -9,-1,-1
leave if -9,-1,-3
leave japan 5,-1,-9
left a -9,-6,5
left for 9,2,0
let it 9,0,0
life , 9,-1,-2
like ending 9,0,0
little boy -4,-4,9
live for 9,0,-3
lives 9,-8,-5
lmao 5,-2,-9
locks -4,-3,9
longer , -9,0,-2
look like -9,0,-1
lot -1,-9,-9
lunch with -1,-9,-6
made a 1,-5,-9
making 0,2,-9
mam 0,-9,-9
man exposed 0,9,-2
man in -2,7,9
man touched 0,9,-1
marking -9,-2,-2
married $ -2,-6,-9
me after -2,-2,9
me an -4,-4,-9
me by -9,-3,2
me here 9,0,6
meds , -9,-1,-1
meeting $ -5,-5,-9
memory 2,9,-1
might as 9,0,0
minute 4,-9,1
mistake . -3,-1,-9
mochi -2,-5,-9
money $ -4,-6,-9
more day 9,0,0
morning 0,2,-9
morning and 0,1,9
mother is -9,0,-8
my age -4,-2,-9
my boyfriend -5,-9,3
my bum -1,9,-3
my dead -9,-2,-2
my father -1,-9,-6
my futon -3,9,-3
my guitar 9,0,0
my hip 9,-4,-4
my job -6,-6,-9
my legs 8,9,5
my little 9,3,-7
my money 0,0,9
my name -7,-9,6
my predecessor -9,-7,-9
my prefecture 9,0,-1
my roomie -9,-2,-8
my shorts 0,9,0
my thighs 5,9,-2
my weight -1,-9,-6
myself $ 9,-5,-7
myself at 9,0,0
myself over 9,0,0
name on 3,-9,3
nearly 3,-7,-9
need a 0,-5,-9
neighbour beats -1,-1,9
night 9,8,4
night and 8,9,-4
ninth 9,0,-3
no clothes -5,9,0
no longer 9,-4,-3
nobody else -9,2,-2
nobody knows 9,-1,1
nose $ 0,0,9
not coming -7,-2,-9
not feel -5,-9,2
not go 7,-9,7
not keep -9,0,-2
not like -8,0,-9
not live 9,-1,-5
nothing 3,-9,-8
notice -5,-9,-8
october $ 2,-1,-9
of a -9,-4,-3
of ending 9,0,0
of it 1,5,-9
of mine -9,4,1
of moving -9,0,0
offered 0,6,-9
offering 7,-6,-9
on insta -2,-2,-9
on my -2,-8,9
one step 9,0,0
only one -3,0,9
or he -1,9,5
our 1,-5,9
out how 9,0,0
outside $ -8,-4,9
over 0,-9,2
overtime -6,-9,0
own hair -9,0,-7
packed -3,9,0
packed train 0,9,0
papers -2,-9,1
parking -9,-3,4
parking lot -9,0,-1
parties $ 9,-5,2
pays 8,-9,3
pe 5,2,9
phone -7,-9,6
phone $ -3,-4,-9
phone , 0,0,9
photocopier -9,-4,-7
picked -1,-1,-9
placed -9,1,0
please 9,-6,7
please $ -4,-6,-9
please help 9,0,8
please tell 8,-3,-9
police -3,5,9
predecessor -9,-7,-9
prefecture 2,-6,-9
prescribed -9,0,-1
pressed -3,0,-9
private part 0,9,-2
program 9,-3,-3
promoted -9,-7,-9
proposed -9,-2,-2
punching -2,0,9
put in -9,2,-6
rail 9,-1,-5
random 0,-9,3
rape if -1,9,0
reads 1,-9,-5
ready $ 9,-2,-2
recontracting -9,-4,-5
renew me -1,-5,-9
resign $ -1,-5,-9
resigning -9,-3,-2
return -4,-5,-9
right $ 5,-1,-9
road 2,-4,9
roasted -9,-6,-8
roomie -9,-2,-8
round the -9,-1,4
said stop -5,9,0
sandwich $ -9,-3,-1
sat 9,-9,-3
say 2,9,-7
saying he 9,-1,3
says he 9,3,2
says if 3,7,-9
scared of 2,-9,0
scared to -9,-1,5
scold me -1,-8,-9
senior -2,9,0
set 2,-9,5
shoot me -9,-6,-5
shorts -9,-1,-1
shouting -9,-5,-4
sign $ -8,-9,-7
signed -9,-4,-6
silly 0,-8,-9
skirt $ -1,9,-1
skull skull -9,0,-1
slammed the -1,-1,-9
slapped a -1,-1,9
sleeping pills 9,-1,-1
slept on -8,-9,-1
slipped -9,7,-2
slow -8,-4,-9
smacked me 0,0,9
social -9,-3,-6
sometimes 3,-9,-7
soon 9,-4,1
speech $ -9,-4,-4
sports -3,-7,-9
spring $ -9,-3,-2
stapler -1,0,9
stapler at -1,0,9
staying $ -9,-3,-4
step $ 9,0,0
stepfather -3,9,-6
stomach 5,-9,6
stop $ 9,3,6
stop asking -9,-8,-4
stops 9,-1,-1
strong 5,-7,-9
student . -1,1,9
suicidal thoughts 9,0,0
suicide is 9,0,0
suicide note 9,0,0
suicide since 9,0,0
suitcase -8,-9,-2
sunday 7,-9,-3
supervisor threw 0,0,9
sure -5,9,-6
sweet -1,-9,-9
switched 1,0,9
tablets , 9,0,-3
take me 9,5,-1
take no -5,9,-1
take off 0,9,-4
taught by -2,-7,-9
teacher has -9,3,-4
teacher touched 0,9,0
teased 0,-4,-9
tent -9,5,-3
texting -4,-9,-6
than 4,-3,-9
thanks for 3,-3,-9
that dying 9,0,0
that her -9,8,5
the apartment 0,-9,0
the car -2,6,-9
the cherry 0,-1,-9
the clock -9,-2,-6
the cupboard 9,-3,-1
the dog 2,-1,-9
the flight -9,0,-5
the hair 0,0,9
the heater -8,-9,-2
the hotel -6,9,3
the house 9,-4,4
the humidity -9,0,-1
the interview -9,-8,-7
the keys -1,-3,-9
the massage -5,9,-8
the mayor -5,-6,-9
the papers 5,-1,-9
the pe 5,2,9
the pension -1,-3,-9
the photocopier -9,-4,-7
the rain -9,-3,-5
the reason 9,0,7
the road 4,-4,9
the same -9,-1,3
the shower 7,9,-2
the speech -9,-4,-4
the staffroom -9,0,2
the time 1,-2,-9
then my -2,-1,9
they forced 0,-9,-1
they made -1,-9,3
they threw 0,-1,-9
thighs 7,9,-2
things away 9,-1,-1
think of -2,-9,-1
this 2,-9,-9
this . 9,0,0
this heat -3,-2,-9
this weekend 9,-1,-1
thought 9,-2,-4
thousand -9,-2,-1
throat . 0,-1,9
throw -1,-1,9
throws plates -1,0,9
ticket -5,-9,-5
till i 4,9,-4
to break -9,-1,7
to cook -8,-9,-4
to diet -9,-3,-2
to follow 9,0,0
to him -4,1,9
to join 5,-9,-6
to let 4,-2,9
to live 9,-6,-4
to run -4,-3,9
to speak -7,-9,-7
to stay -9,-1,-4
to work 0,-9,-1
together $ 0,-4,-9
toilet 2,9,-2
tokyo $ -9,-7,-6
told my 5,-8,-9
tonight $ 2,-4,-9
top -2,9,-4
town -9,1,-7
transferred $ -3,-8,-9
translation -9,-5,-2
tried $ 9,3,-3
trust myself 9,0,0
umbrella and -1,-9,-6
under 8,9,6
under my -7,9,2
undokai -9,-8,-3
until the 9,-1,-1
unwanted -2,9,-8
up $ 4,-8,9
us in -9,5,-5
video -9,6,-8
violent . 0,0,9
visits me 4,-3,-9
waited at 0,0,-9
walk $ -9,0,6
walks -1,-5,-9
want $ 2,9,0
want my -9,-2,-3
want that 5,-9,0
was -4,9,1
was abused -2,3,9
was gone 9,0,0
was invited -1,-9,-2
washing $ -9,-1,-1
waved -6,-9,-2
we did -9,-1,-1
wedding $ -9,-3,-8
week . 9,0,2
well $ -4,-1,-9
where do -9,-2,-2
will come -9,-3,9
will do 9,1,1
will finish 9,0,3
will make 9,-4,2
winter . -9,0,0
with a -7,-9,5
with it 8,-9,-5
with one -8,-3,-9
without a -9,-4,-2
without him 9,-2,6
woman -4,9,4
work on -9,0,-3
worksheets -6,-1,-9
worksheets $ -6,-1,-9
would my 9,0,0
would tell 3,1,-9
writing goodbye 9,0,-3
year -6,-4,-9
year end 0,1,9
yen -4,-7,-9
, . 0,-6,8
, as 3,-5,-8
, in -4,8,4
, kicked 0,0,8
, nothing -2,-8,-2
, now 8,-4,4
, there -8,-1,-4
, under -3,8,-1
. 8,-2,1
. , 0,-6,8
. nobody 8,0,0
0 3,-1,-8
10 -8,-6,-4
20 -3,-7,-8
3 -4,-4,-8
7 -8,-7,-7
^ 5 -8,-3,-4
^ domestic -1,-2,8
^ excuse -2,1,-8
^ finish -1,-1,-8
^ hanging -8,-3,-4
^ its -8,-8,-7
^ kill 3,-1,-8
^ leave 8,-2,-3
^ life 8,-1,-5
^ ma -8,-2,-1
^ money -6,-3,-8
^ my -8,-8,-8
^ need -8,-5,-3
^ punched 0,-4,8
^ rip -8,-7,-7
^ would -3,-7,-8
_ $ -8,-3,-2
_ never -1,0,8
_ want 8,3,0
a bar -8,-3,2
a bee -5,-8,-6
a belt 0,0,8
a bit 1,-3,-8
a dog -3,-2,-8
a flat -4,-2,-8
a flight -8,-1,2
a house -8,-1,-3
a killer -8,-2,-4
a lot 3,-6,-8
a love 0,8,0
a scar 8,-2,-2
a tracker -1,-1,8
a truck 5,0,-8
a typhoon -5,-1,-8
abroad -7,-5,-8
account -8,-1,-8
afraid that -1,0,-8
again $ -4,-8,-3
again , -5,-4,-8
against the 6,1,8
age -4,-2,-8
airport -5,-5,-8
all night -8,-6,-5
allow 0,-1,8
allow me 0,-1,8
allowed -8,-1,3
alone with -8,3,-7
alt here 8,0,3
alt i 8,0,0
alt was -2,0,-8
am fine -8,-1,-4
am happy -1,0,-8
am only 8,0,-3
ambulance -3,-8,5
an ambulance -3,-8,5
an earthquake -1,0,-8
and broke -1,0,-8
and everyone -8,3,-5
and get -4,-6,-8
and had -8,-3,-4
and he 8,7,8
and never 8,-2,0
and so -2,-5,-8
and thanked -2,-5,-8
and that 8,0,0
and the -7,-8,-5
and then -2,3,8
and touched 0,8,-5
and turned 5,-8,-1
angry with 8,-1,-4
anyway $ -8,-4,-2
aomori -8,0,0
are you -8,-4,-4
ask for -8,-1,-3
asked about -8,-1,-3
asked to -8,2,-1
asking if -8,-1,-1
assaulted me 0,8,4
assaulted on -1,8,0
at a -4,8,-5
at home -4,-7,8
at karaoke -8,-1,-3
at the 0,1,-8
attacked by -3,-7,-8
attacked me -2,-8,7
attacks -8,-4,1
away 8,-7,2
away from 6,0,8
back of 0,-1,8
banging 0,0,8
banging on 0,0,8
bank card 0,0,8
baseball -8,-8,-6
bat -3,-4,8
bath 4,6,-8
bathroom -1,8,0
be a 3,-8,-5
be me 8,0,-1
be there -8,-2,-1
bear -1,-4,-8
bed with -3,2,-8
bee -5,-8,-6
been 6,6,8
been found 8,-1,-5
been putting 8,0,0
before the 3,-1,-8
begin -8,-6,-4
behind the 4,-4,8
bell $ -6,-7,-8
best to 8,0,0
bike -7,-8,-2
birthday -2,-5,-8
bit me -8,-5,7
bit of -3,-3,-8
black eye 0,-1,8
book -8,-3,6
born $ 8,-2,2
boss said -2,2,-8
bottle of -2,-1,-8
bought the 8,0,0
boy 1,0,8
boyfriend $ -7,7,8
boyfriend hits -1,0,-8
boys in -1,-8,5
broken -8,-4,6
brother in -8,4,-4
bruise -6,-2,8
burned out -8,-1,-6
bus stop -1,-6,8
by his -2,0,8
cake $ -7,-4,-8
car keys 0,-2,8
card and 0,-2,8
caretaker -1,8,-2
carry the -8,0,-3
case 8,-6,2
catch -8,0,0
catch myself -8,0,0
changing 0,0,-8
changing room -1,8,-4
checking 8,4,-2
chest -6,8,3
chest $ 0,0,8
child in -1,-1,8
christmas 7,-5,-8
city $ -8,-4,-5
class $ -4,-8,-5
class and -3,-7,-8
clock $ -8,-1,-5
close 8,-5,-6
coach $ -3,-8,-8
coach touches 0,8,0
coffee $ -8,-3,-8
colleague tried 0,-2,8
come in -4,1,-8
complained -3,-8,-6
contract will -8,3,0
contracting -8,-5,-3
controls -1,0,8
copy of 0,-1,-8
costume -1,1,-8
count 3,0,-8
country -8,-1,-1
coworkers -8,-3,-4
cried $ -5,-8,3
crotch -1,8,-1
crowded -1,8,0
cry $ 8,-5,-1
cuts $ 8,-1,-2
cutter 8,-1,0
dads -8,3,-2
daikon -3,-4,-8
danger 8,-4,5
day $ -5,-2,-8
dead , 8,0,-1
dead end -8,0,0
dead tired -8,0,-1
deer -5,-5,-8
deliberately 8,0,-1
deposit -6,-8,5
desk , -8,-1,0
destroyed -6,-8,-6
die and 8,0,0
different -6,-8,-2
dinner and -2,2,-8
director . 0,8,0
distance -6,-1,-8
doctor -5,-8,-8
documents -8,0,1
door 2,-3,8
down and -2,-1,8
down there 0,8,-3
dress 5,6,-8
drinking -8,0,-4
drinks -3,-7,8
driving -8,-2,-6
dude -5,8,2
each -8,2,5
ears -5,-8,2
eat natto -8,-4,-3
eating -5,-4,-8
eleven -8,-4,-2
else -2,4,-8
else $ -8,-1,-3
end . -8,0,0
ended 0,-5,-8
ending it 8,-1,-1
ends -5,-8,-6
even 8,0,0
evenings . 6,-1,-8
every time -8,4,2
everyone $ -6,-8,5
everything 8,-3,-7
ex keeps -1,-7,8
excuse -2,1,-8
excuse me -2,1,-8
face , 0,0,8
fair -5,-2,-8
farewell party -8,-2,-1
fast -8,-4,1
father $ -3,0,8
father , 8,-3,-5
feel like 2,-8,-5
feels like 8,-3,-1
filmed -5,8,-8
find out -8,-3,-8
finds 8,-4,3
finds me 8,-5,4
finish -2,-8,-1
flat is -8,-1,-7
flight -2,-5,-8
flight costs -8,-1,0
fly -8,-4,-3
forced me -2,8,-8
forty messages -5,-1,8
frame -8,-2,-5
friday 3,-8,-3
from my 2,0,8
from tinder -4,-8,1
froze -3,8,-2
funeral $ 8,0,0
funny $ -8,-3,1
futon -8,8,-3
gas -1,-8,-7
get a -8,0,7
get on -8,-1,-1
girlfriend 0,-8,6
give him -1,8,-2
goodbye $ 8,-3,-1
got groped 0,8,0
got kicked -1,-1,-8
grabs 0,8,6
grabs my 0,8,0
grateful 0,2,-8
guess 3,-7,-8
guitar 0,-8,-4
guy -5,3,8
guy followed -2,-6,8
guy in 5,-4,-8
guy tried 0,-8,2
gym -8,-5,-2
hand 1,8,1
hand down 0,8,-1
hand on -5,8,3
happier without 8,-1,-4
happy to -1,0,-8
harassment -8,-7,-8
hard $ -8,-3,3
harming $ 8,0,-1
has nothing 8,0,0
hate -1,-8,-8
have been 0,8,-5
have taken 8,5,6
having a 8,-1,-1
having suicidal 8,0,0
he gets -8,2,0
he kissed 0,8,-6
he raped 0,8,-1
he slammed 0,-6,-8
head $ -1,-6,8
head on -3,-2,8
heat is -3,0,-8
help i 8,0,-5
her $ 7,2,8
her , -1,4,8
here at -8,-1,0
him in -1,8,0
him no -8,-1,-4
him that -5,-8,3
himself $ 8,1,-5
himself to -8,3,-8
his dick 0,8,-1
his dog 0,-8,3
his own 8,-1,-3
home is 6,0,-8
honestly 5,-7,-8
hope for 8,0,0
hope i 8,0,-4
how to 3,-7,-8
hurts $ 2,-3,-8
husband . -4,-3,8
husband will -8,-1,8
i can 0,-8,4
i catch -8,0,0
i come 5,-2,8
i drink 8,-3,0
i help 8,0,-1
i hid -8,-2,1
i kissed 0,8,-5
i laughed -4,-8,0
i must -8,3,0
i saw 5,-3,8
i sit 8,-3,-1
i sleep -8,3,6
i think -2,4,-8
i touched -4,-8,-2
i tutor 0,-1,8
if a 8,-2,0
if it -8,3,-5
imagining 8,1,-7
in -1,8,3
in japanese -8,0,0
in june -8,-4,4
in my 3,-5,8
in which -5,3,8
included 6,8,-3
insists -8,0,-6
into my 1,8,3
is a -6,-1,-8
is killing -7,-4,-8
is on -8,3,-6
is threatening 3,-1,8
it all 0,8,-1
it and 6,8,0
it will -8,-1,0
its 4,-8,-7
japan -8,-6,-2
jet -2,-4,-8
jokes $ -5,-8,-6
judo $ -4,-4,-8
just a -8,-3,-1
just want -2,-8,-1
keep 7,-7,-8
keep picturing 8,0,0
keeps asking -8,5,-1
keeps coming -3,-4,8
keeps showing 0,-1,8
kept 8,4,-7
key -5,0,8
keys -8,-6,0
kick me 0,-2,8
kicked the -2,-2,-8
kneel 0,4,8
knock -8,-1,0
ko na -8,-1,-1
kocho -8,-3,3
landlord has 0,-8,-1
last year -8,4,-5
leave $ -8,-4,-4
leave early -2,-2,-8
left my 0,0,-8
lesson plan -8,-3,-4
life is -2,0,-8
life out -8,-2,-7
list $ -5,-8,0
live , 8,0,3
live and 8,0,6
looking at 8,0,-1
looks -3,8,-5
lot $ 1,-6,-8
love hotel 0,8,0
love it -8,-1,-8
loved 8,-1,-2
mad $ -8,-8,-4
man $ -4,-8,1
man who -7,8,3
market 7,-3,-8
maybe 3,-7,-8
mayor . 0,-2,-8
me forty -5,-1,8
me from -5,6,8
me he -4,-5,8
me leave -8,-1,5
me now 0,-2,-8
me once -8,-3,-3
me outside 0,8,-4
me tea 3,-7,-8
me undress -2,8,-1
meeting and 0,-8,-3
meetings $ -8,-2,-7
messages -8,1,6
microphone -1,-7,-8
might 2,-8,-5
missing -8,4,-3
month -2,4,-8
mother . 8,0,7
mother at 0,8,-4
moved and -2,-8,-5
much $ -8,-3,3
much . 8,0,0
mukade -7,-8,-8
my car 0,-8,7
my classes -8,-1,-1
my dad 3,-6,8
my days 8,-1,-3
my death 8,0,0
my departure -8,-1,-1
my director -4,8,-7
my dreams 8,-1,-4
my flat -6,-6,8
my friends -8,-3,0
my house -5,-4,8
my jte -8,-3,-2
my landlord -8,2,2
my mate -1,-1,8
my own 8,-7,3
my pa -8,-3,-4
my schedule -5,-1,-8
my sleeping 8,6,-5
my sons 0,-1,8
my windows -5,-1,8
myself for -8,0,-3
need the 2,0,8
neighbor -4,-8,-1
never wake 8,0,0
new -6,-8,-1
next 1,-8,1
ni -5,-8,4
night at -8,-3,-5
night i 8,-3,0
no idea -8,-1,-2
nobody $ -8,0,-1
nobody needs 8,-1,0
nobody to -8,-1,-1
not $ -2,1,-8
not , -5,-8,-2
not allow 0,-1,8
not at -8,-5,-2
not be 0,-5,-8
not care 8,-1,-1
not give -4,-4,8
not have 4,-8,0
not look 8,-5,0
not stop -8,2,-2
not the 8,-1,-1
not trust 8,0,0
notes 1,-8,0
november -8,-5,-2
now i 5,1,-8
nurse 0,1,-8
oclock . -8,4,0
of boxes -8,-1,-3
of here -2,-1,-8
of natto -1,-8,-1
of sleeping 8,0,0
off 8,2,-6
off in -8,-3,-5
office $ -4,-3,-8
office . -8,0,-5
ok . 8,0,-4
ok so 0,8,-3
okay $ -3,-8,-3
on by 4,-2,-8
on instagram -1,-8,-7
on mochi -2,-3,-8
once i -8,0,0
one $ 0,-8,-8
one does 8,-4,-1
one man -4,4,8
online -2,8,-4
online $ -2,8,-7
only the -8,0,7
onsen -7,2,-8
open the 6,-2,-8
out $ 8,3,-7
overtime $ -6,-8,1
own hand 8,0,-1
pa -8,-3,-4
pain in -8,-4,-4
parent -3,-8,6
parents $ 8,-3,-7
partner is 0,0,8
people stare -7,-3,-8
permit -6,-1,8
phone or -8,0,3
picturing 8,0,0
pills $ 8,-2,-2
pills in 8,0,0
pizza $ -8,-3,-6
plans -2,-8,-3
practice -6,0,-8
praised me -1,-8,-4
predecessor left -8,0,-1
pressure -8,-2,-6
prevention -8,-8,-3
principal is -2,8,-6
printer $ -8,0,-4
pull my -7,8,3
punishment 8,0,-1
put a -2,6,8
put the 4,-1,-8
question , 8,0,0
quiet 4,5,-8
raped $ 0,8,0
reach 0,-8,-7
reads my -1,-8,-4
ready to 2,-1,-8
real -1,-6,-8
reason 8,-3,3
reasons 8,0,-1
record -3,-6,-8
relationship -1,1,8
relieved if -8,0,0
remember -8,6,-2
rent -8,3,0
reports -8,-7,-5
rip -8,-7,-7
road $ 3,-1,8
robbed of -2,-8,-2
roof today 8,0,0
room , -7,-7,-8
rude -1,-8,-1
rules -3,-3,-8
run $ -1,-8,-3
said he 4,-2,-8
salary $ -8,-4,-4
saturday $ -3,3,-8
say $ -3,-8,-4
say no -8,8,-2
saying 3,-8,7
saying she 8,0,0
says that -8,5,-5
school $ -8,-4,0
school is -8,2,6
screwed -2,-2,-8
sea 0,-8,-5
second floor -3,-1,8
see a 3,-8,-8
seen -5,-5,8
send -6,8,-5
shall 8,-1,-2
shame 2,-5,-8
shape -8,-3,2
share a 0,8,-1
share house -6,-5,-8
shared 0,8,-8
she can -6,8,-3
she come -8,3,-5
she died 8,0,0
shed be 8,-1,0
shit 1,-4,8
shogi -1,-4,-8
should i 2,-8,-4
should not 1,8,0
showing 0,-1,8
showing up 0,-1,8
shows 0,-6,8
since i 8,-2,-2
single time 2,-3,-8
sister 8,3,3
sit in 7,-8,-2
sits 6,-8,-8
sitting 6,-7,8
skipping -8,-3,-5
sleep at 0,-4,-8
slept in 0,-8,-3
small boy -1,0,8
so dead -8,0,-1
so hard -4,-6,8
so that 3,6,8
so they 8,0,0
sober -8,-2,-3
sofa -8,-7,-7
soft -1,-4,-8
sold 4,-8,-3
some -8,8,-1
someone 0,2,8
someone died -8,-4,-4
someone took -2,3,-8
someone who 2,-2,8
something in -7,2,-8
song 2,-8,-1
song $ -8,-7,-1
sorry 5,-8,7
sorry to 8,0,0
stab me -8,-5,6
stabbing -8,-1,-3
stare -7,-3,-8
station -8,-3,3
stolen -6,-8,-5
stood 5,-6,-8
story -8,-2,-6
street -8,-8,3
stuck his 0,8,-3
student $ -3,-6,8
student pulled -4,-5,-8
stuff $ -8,-2,-3
suicidal and 8,-1,0
sunday $ 8,-3,0
supervisor keeps -1,0,-8
table $ -8,3,-2
takoyaki $ -8,-3,-3
talks 2,-4,-8
teach $ -2,-5,-8
teacher -7,8,5
teacher $ -8,-6,-5
teacher at 0,8,1
tell him -8,0,-1
terrible -8,-8,-3
texting me -1,-8,-1
that 8,0,0
that it -8,-4,-5
the airport -5,-5,-8
the baby -8,-5,-1
the caretaker -1,8,-2
the changing -1,8,-4
the cold -8,-2,1
the curtain 8,-3,-6
the dark -8,-1,-4
the funeral -8,-2,-1
the host -4,4,-8
the karaoke 0,7,-8
the key -1,-3,8
the life -8,-2,-7
the light -8,-1,-3
the market 7,-3,-8
the meetings -8,0,0
the microphone -1,-7,-8
the neighbour -3,-4,8
the nurse 1,-1,-8
the other 3,-8,-7
the paper -8,-2,-3
the paperwork -8,-1,-2
the party -1,2,-8
the prefecture -8,-6,-3
the printer -8,1,-4
the pta -8,3,-7
the ski -1,0,-8
the snow 3,-8,-3
the staff -8,-1,-3
the street -8,-8,3
the tea -1,-1,-8
the teachers -5,1,8
the third 0,0,8
the toilet -4,8,-2
the train -4,0,-8
the walls -8,-5,-2
the weekend -8,0,0
the whole -5,4,-8
the window 1,-8,-6
the yard -6,-2,-8
them i 8,0,-2
then 5,6,8
there $ -3,8,-2
there and 4,8,-2
there are -4,4,8
they make -2,4,-8
they will -8,-7,-3
they would 8,-1,-1
think about 8,-5,-2
thinking how -8,0,0
this office -8,0,0
this one 8,0,0
though i -4,8,3
threatened to -3,-8,2
threatened with -2,0,8
threw a -2,-4,8
threw up 3,-3,-8
throat $ -1,2,8
ticket to 8,0,0
tied 2,-6,8
till -1,8,2
times this 8,5,1
to . 8,-4,-4
to a 8,2,1
to be -4,-8,-8
to buy -5,0,-8
to dance -5,-5,-8
to fall 8,-1,0
to force 0,8,-2
to it 8,0,0
to keep -8,1,2
to read -4,0,8
to use -8,-4,-1
to wake 8,-3,-2
today -1,-8,-2
told the 7,-3,8
tomorrow 8,-8,-3
too 4,-4,-8
too hard -8,-2,-7
touched by -8,3,-3
town is 8,-1,-2
tracker -1,-1,8
train . -3,-2,-8
treated me -4,-8,-7
trouble 6,-3,-8
tuesday -3,-5,-8
turned up -3,-4,8
two weeks -8,-3,-4
up if 8,0,-4
us $ -1,4,8
visa $ -8,1,-6
waited for -3,-1,8
walking home -2,-1,8
walls -8,-5,4
wants 1,3,-8
was asleep -8,-2,-3
was beaten -3,-5,8
was dead 8,0,-1
was hired -2,-8,-1
was hit -8,-4,-6
was robbed -2,-8,-2
was so -6,-3,-8
way $ 4,3,-8
we do -4,-1,-8
weight -5,-2,-8
were -8,-2,-3
when 1,8,7
which 8,-1,2
who beats 0,0,8
who is 1,8,-4
whom -8,-1,-2
why 8,-1,-1
why $ 3,-4,-8
will be -8,-4,4
will get 8,-3,-3
will i -8,-2,-2
will lose -7,0,-8
will walk 8,-1,-7
wine and -5,-8,-2
winter -4,-8,-6
winter and 8,0,7
winter is 2,-1,-8
wish i 8,-5,-3
with paperwork 0,-2,-8
without my -8,3,-2
woke up 7,2,-8
workload -5,-7,-8
world $ 8,0,0
would fix -4,2,-8
would make -8,4,-3
would not 4,8,-6
wreck 8,-1,-1
wrists $ 8,-2,0
writing 3,-8,-2
yard -6,-2,-8
you 5,-8,-6
yourself 8,0,0
, at 0,7,1
, dead -7,-2,-7
, everyone -7,3,-3
, for 0,-1,-7
, hard 0,0,7
, how -7,-1,-6
, me 2,-1,7
, my -7,-3,4
, no -5,-6,-7
, one 0,-2,-7
, or 5,-7,-1
, say -3,-7,0
, three 7,0,-5
, which 7,-2,-1
. everything 7,0,0
. we 7,4,0
2028 -6,-5,-7
^ , 7,6,6
^ 2027 -7,-5,-5
^ a -7,0,-7
^ alt -7,-6,-2
^ bored -6,-6,-7
^ coworker -4,-1,-7
^ dead -4,-3,-7
^ drop -7,-1,-6
^ everything -7,-5,-5
^ friend 1,-7,-2
^ going 3,-7,0
^ guy -7,6,-7
^ honestly 0,-5,-7
^ in 1,1,-7
^ last 5,-7,-6
^ leaving -7,-1,0
^ like -7,-6,-4
^ lol -7,-1,-2
^ nope -7,-6,-5
^ nothing -4,-7,-7
^ one 7,0,-7
^ please 4,-5,7
^ pulled 3,-1,-7
^ scared -6,-7,-1
^ sexually 0,7,-1
^ sh 7,-2,-1
^ somewhere 7,-5,-5
^ tired 7,-4,-2
^ tried 5,-3,-7
_ hard -7,-3,-6
_ if 4,7,-1
_ in -7,-6,-3
a bat 0,0,7
a bear -1,-3,-7
a cake -7,-2,-3
a cir -7,1,0
a coworker 1,7,-6
a different -1,-7,-2
a drunk -1,-6,7
a file -1,-2,7
a friend 7,2,-3
a holiday 0,-7,-1
a kid 7,-4,2
a little -4,-7,-4
a mistake 7,0,0
a mother 4,7,-2
a nurse 1,-7,0
a senior -2,7,0
a time 7,0,0
a transfer -7,-3,0
a wall -7,-1,3
a way 3,-7,-1
about his -6,-7,-5
about it -4,-2,-7
about jumping 7,-1,0
about not 7,0,0
about suicide 7,0,0
about the -4,0,-7
above -5,-5,-7
advice $ -2,-4,-7
afraid he 3,0,-7
against me -2,6,-7
against my -2,7,4
age , -2,0,-7
airport $ -2,-3,-7
all be 7,0,0
all right -7,-3,-3
along -4,-1,-7
along the -7,-1,-5
alt 0,-4,-7
alt in 7,-2,-3
am $ -7,1,-6
am a 7,2,-5
am depressed -7,0,-4
am drinking -2,0,-7
am fifty -7,0,-2
am frightened 7,0,4
am getting -6,0,7
am holding 7,0,-4
am on -1,4,-7
am out -6,-7,0
am planning 7,0,-4
am ready -7,0,0
am thinking 7,0,-3
ambulance $ -7,-1,6
an email -7,-1,-2
and a 2,-7,-5
and asked -7,-1,-3
and calls -3,-7,0
and eat -7,-3,-2
and how 0,0,7
and i 1,-6,-7
and its -1,1,-7
and kissed 0,7,-3
and left -1,-1,7
and some 1,7,-1
another alt 7,-6,-5
answer -5,0,-7
anxiety -7,-1,-4
anyone $ 7,-2,7
anything -7,6,-5
apartment . 1,-4,7
apologised -1,-7,-6
are not 7,1,6
are the 1,-2,-7
arm $ 7,-2,-1
arm so -4,-1,7
around my 0,-2,7
ask before -1,0,7
asks 2,-1,-7
ass -1,6,-7
assaulted her 0,7,-1
at all 7,-2,-2
at his 1,7,-1
at school 3,0,-7
awkward 0,-7,-6
awkward $ 0,-7,-6
back $ -1,-7,-4
back the -1,-3,-7
bad $ -4,-7,-7
bad , -7,0,-1
balcony and -7,-2,-6
bar and -1,0,-7
bat $ -1,0,7
be $ 0,-4,-7
be no 6,0,7
beam 7,0,-1
beat the -6,-2,-7
beating his 0,0,7
been drinking 5,-7,2
been getting -7,-5,1
been looking 7,-2,-1
been on 7,-7,-3
been suicidal 7,0,0
being taught 0,-3,-7
believed -2,-4,-7
bite -3,-7,-3
blow 7,-1,-6
board -7,-3,2
books 0,-3,-7
boss $ -7,-1,-2
boss . 0,-3,-7
boss makes 7,-5,-4
bot -7,-1,-2
both 0,-7,1
bottom 6,7,-3
bow -7,-7,-2
boyfriend , 0,-7,1
boyfriend beats 0,-1,7
boyfriend put 0,-7,6
boyfriend says 3,-2,-7
brain keeps 7,-1,-1
breasts $ 0,7,0
bullied -2,-2,-7
burned the -1,-7,-6
burrito -7,0,-1
burrito $ -7,0,-1
but -1,1,-7
but not 0,-2,-7
but this -7,0,0
buy a -7,0,0
by -2,2,7
by her -6,3,7
by three 0,-3,7
by two -2,-1,7
call -3,-7,-5
called the -3,0,-7
calling me 7,-1,-5
came back 0,5,-7
came into -2,7,-5
camping $ -7,0,0
can feel 7,0,0
can go 7,-1,-3
can someone 7,-1,-1
card $ -5,-7,-6
carry on 7,-1,0
cats $ -7,-4,-1
chair $ 1,-2,-7
change -7,-2,-7
chased -2,-3,7
chased me -2,-3,7
chuo -2,7,-3
chuo line -2,7,-3
cir $ -7,-3,-3
clapped -6,-2,-7
close to 7,0,0
closed -4,-7,1
closet -7,-7,5
clothes when 0,7,-1
club -7,4,-2
cold $ -7,-4,-6
cold , -7,-1,-3
comes -4,7,5
conference $ -1,-7,-4
consume 7,0,0
contract , -7,-1,0
cornered -1,7,-3
crying . -3,-7,-2
cup -3,-1,7
curtain 0,-3,-7
cut off -7,-1,-1
cut up -7,-4,-3
dare to -1,5,7
date 5,4,-7
daughter -5,0,-7
dead at -7,0,-1
dead serious -7,0,-1
dinner $ -4,2,-7
disappear 7,-4,3
do to 2,2,7
does my -7,-4,3
done it 7,1,1
done with 2,-6,-7
door , 0,-5,7
door . -4,0,-7
door at -2,-7,-4
door with -7,-2,-6
down from 3,-7,-2
down on -7,-1,-4
down to -1,-4,-7
drag me 0,-2,7
dread -7,-4,-6
drinking . -2,-1,-7
drive me 0,4,-7
drop dead -7,-1,-6
drugged at 0,7,0
drunk -7,0,4
due -7,-1,-1
easier than 7,0,0
end 3,-7,-6
ending things 7,0,0
enough 7,-5,-3
enough of -7,-4,-6
evaluation 0,-1,-7
evening 4,-3,7
ever 2,-7,-1
every morning 4,-3,-7
everyone laughed 0,7,0
everything , 1,-3,-7
everywhere -7,7,0
ex boyfriend 0,7,1
ex got 0,-7,0
exhausted -7,-5,-6
expires -5,-5,-7
express 7,-1,-4
fall asleep 7,-1,-1
fat 0,-3,-7
father -4,-2,7
favours 0,7,-4
favours . 0,7,-2
feel i -7,0,-5
feel safe -5,-2,7
feeling suicidal 7,0,0
feeling that -7,0,0
feelings -7,-3,-7
few 7,-1,-1
final 7,-3,-3
finally 7,-2,-7
fine $ -7,-4,-6
fine . -7,0,0
finished $ 7,-1,2
floor , 5,0,-7
flying $ -5,-1,-7
follows -1,-5,7
for 3,-1,-7
for camping -7,0,0
for his -6,1,-7
for two -7,-4,-1
force me 0,7,-4
forehead 0,-7,4
foreigner $ -5,-2,7
forgot 2,-6,-7
fork -7,-2,0
forward 7,0,-2
found a -7,-5,5
found my 4,0,7
fourth -3,-3,-7
fractured -7,-3,-1
fridge -7,-6,-3
friend got -7,-5,-1
friends boyfriend -1,-7,4
friends ex 0,4,-7
from her -1,-7,2
from school 7,0,-3
fuck it 7,0,-1
fun $ -4,-6,-7
get away -7,-1,7
get out -4,-7,-1
gets beaten 0,0,7
girl i 7,0,0
girl in 2,1,-7
given 2,-7,-6
go $ -3,-7,2
go on 0,-2,-7
go to -3,-6,-7
god to 7,0,-1
going to -1,-7,-3
goodnight 5,-6,-7
got hit 7,-2,-1
got slapped 0,-2,7
graduation -7,-1,-2
great $ -7,-7,-1
greets -7,-6,-7
greets me -7,-6,-7
groped by 0,7,0
grown 7,-6,-4
gun $ -1,-1,7
guy at -7,-3,-2
gym and -7,-2,-2
habit of -7,2,2
had an -7,-5,0
had his -1,7,0
hand $ 3,-7,3
hand inside 0,7,0
hands . 2,7,0
hands on -2,7,1
hanging out -7,-1,-3
happened $ 5,-7,-5
happens -2,-7,-7
hard , -1,-1,-7
harm $ 7,0,0
have a -3,-7,-3
have lived 7,0,-2
have lunch -1,-7,-1
have reason -7,-1,1
have swallowed 7,0,0
have tried -7,-1,-2
he does 3,0,7
he drove 0,-3,-7
he gave 1,-3,-7
he hit -4,-7,-4
he holds -1,-1,7
he made 3,-4,-7
he makes -4,-7,2
he only -5,-5,-7
he quit 0,-7,-6
he raised -3,-7,-4
he takes -7,-5,-2
he would 1,-5,7
head and 0,4,7
head of -3,3,-7
health -7,-2,-2
hear him -7,0,4
heart is -7,0,-2
heavy -5,-7,0
help my -7,0,0
her . -2,1,7
her arm -1,-4,7
her bloke 0,-2,7
her husband -7,-6,6
here $ -7,-5,-7
here has -4,7,2
here next -7,0,-1
here to -7,0,-4
here until -4,-1,-7
him and 1,-7,0
his crotch -1,7,0
his dad -3,0,7
his shoes -3,-7,-6
hold the 7,0,-4
holding 7,0,6
home . -7,2,5
honestly if 7,-2,0
hours $ -6,4,-7
house and 7,1,4
house is 4,0,-7
how do -6,-7,2
how he -6,0,7
hurt my -7,-3,-3
i already 7,-1,-1
i believe 0,4,-7
i buy -7,-1,-1
i failed -7,-1,-3
i fell -3,-3,7
i hate -3,-7,-7
i hold 5,-1,-7
i hung -7,0,0
i leave -7,-6,0
i lie 7,0,0
i like -7,-4,2
i locked -7,-5,-4
i look -7,3,-4
i nearly 7,-2,-2
i never -1,7,-7
i pushed 0,7,-2
i speak -6,-7,-1
i swear 4,0,-7
i was -2,7,5
i were -7,-5,-1
i woke 7,2,-6
if its -3,7,0
imagine 7,-2,-6
in $ -4,-5,7
in and -7,6,-1
in bed -3,7,-4
in japan -5,-2,7
in roppongi -1,7,0
in while 0,2,7
inn -1,2,-7
intend 7,0,0
intend to 7,0,0
into karaoke 0,-7,-2
into the 7,2,-1
is , 7,0,0
is always -4,-4,7
is at 7,-2,2
is banging 0,0,7
is been 6,-7,-2
is going -7,-3,-2
is in -1,-7,-1
is leaving -7,-4,-4
is next 7,-3,-2
is nobody 7,-1,-3
is that -1,1,-7
it 7,4,-2
it does -7,-6,-4
it gets 7,-1,-7
it hurt 1,-1,-7
it keeps -7,3,-3
it rains -7,-4,-2
it to 0,-2,7
it would 0,-5,-7
its in 4,4,-7
japan $ -7,-1,6
japan , 7,-2,-1
judo -7,-6,-1
just feel -7,0,0
just not 7,-2,0
keep a 7,0,-1
keep imagining -7,0,-3
keep quiet 0,7,0
keep the -6,-2,-7
keeps me 7,-3,2
keeps texting -1,-7,-3
kei 7,0,4
kencho -6,-5,-7
keys and 0,-2,7
kids , -1,-1,7
kids and 1,0,7
kill yourself 7,0,0
knife to 7,-2,1
know how 6,-1,7
konbini $ -5,0,7
kyoto $ -7,-1,-3
lad -7,-1,5
lads -1,-7,1
landlord came -1,6,-7
last 7,1,-1
last train -7,2,-1
later -7,-6,-5
lay -3,7,-2
leave him 7,-1,1
leave in -4,-3,-7
leave the -1,-1,7
leaving and -7,-2,-6
leg 4,7,-7
length 7,-1,0
lesson $ -7,-2,-4
lesson plans -7,-1,-1
let us -5,3,7
letter . -7,-5,2
letter for 1,0,-7
lick -3,-2,7
lie 6,-7,-6
lights 7,-1,3
like crying -7,0,0
line . -7,-3,-3
listens -2,-7,-5
lived 7,0,-2
living , 7,-1,-1
local -5,-7,-3
look $ 7,-3,-3
lose my -7,-5,-2
lost his 7,-6,3
love life -7,-1,-3
low -5,-5,-7
made her 0,7,0
mail -3,-7,-7
make 7,0,6
make me -7,3,2
makes -2,-1,-7
man upstairs 7,0,2
man with -7,-1,5
marriage -5,2,7
me . -5,-1,7
me ? 2,-7,-3
me for -5,-7,-2
me go 7,-1,-2
me if -7,-4,5
me more 7,0,0
me so -1,-2,7
me take -1,-3,-7
me when 2,0,7
meant 0,-1,-7
meant it 0,-1,-7
medicine 7,-6,-6
mess -7,-1,-3
middle -7,-3,-5
mind $ 7,-1,-2
minutes -7,-4,-4
miss the -7,-1,-3
mistake and -7,-1,4
months 2,-7,-3
more 2,-5,-7
morning $ -7,-1,-2
mother $ 2,-7,3
mother died -3,-2,-7
mrt 7,0,-3
much 6,-7,2
murdered -5,-7,-2
my ass -1,7,-7
my birthday -1,0,-7
my blood -7,-3,-6
my body 3,6,-7
my bonus 6,-4,-7
my boys -7,-3,2
my brother 6,-7,-7
my coworkers -7,-3,-2
my dress -3,7,-2
my ear 0,7,2
my face -3,5,7
my family 3,-7,5
my first 1,-4,-7
my girlfriend -3,-7,6
my gym -1,-7,-6
my hair -7,-4,4
my late 7,0,0
my love -7,-1,-3
my marriage -4,-1,7
my niece -7,0,-4
my parents 4,-5,-7
my predecessors -7,-2,-5
my principal -3,-7,-3
my renewal -2,7,-3
my rice -7,0,-2
my taxi -2,-7,-7
my transfer -6,-7,0
my whole -1,-7,-1
my window -7,-3,6
myself is 7,0,0
myself off -7,0,0
nail 0,0,-7
name $ -7,-1,-4
nearly killed 4,-2,-7
need it 7,0,0
needs 6,-3,-7
needs to 7,0,0
neighbour , -1,-4,7
nenkyu $ -7,-2,-1
new year 3,-7,-2
newsletter -7,-6,-3
newsletter $ -7,-6,-3
next year -7,-4,-3
niece -7,0,-4
night in -7,-4,5
no friends -7,-1,-1
nobody . -7,0,-1
noise $ -7,-3,6
nope -7,-6,-5
not 7,7,5
not answer 7,-6,-2
not breathe -7,2,1
not dare -1,5,7
not drive -7,4,-1
not even -7,-1,-5
not here 7,0,0
not matter 3,7,-3
not renew -3,-1,-7
not say -6,7,-2
not there -3,-4,-7
nothing happened 5,-7,-5
notice $ -7,-2,-2
now 7,3,-3
now , -4,-3,-7
number 7,-3,6
of everyone -3,-7,6
of flying -7,-1,-7
of her -4,2,-7
of his 0,-3,7
of me 7,5,-5
of my 4,-6,7
of paperwork -7,-1,-6
of us -7,-3,-3
office , -5,-7,-3
old man -1,7,-1
on , 7,2,-3
on friday -6,-1,-7
on it -2,-3,7
on top -2,7,-2
open my 3,3,7
osaka $ -7,-5,-4
our alts -1,-3,-7
out i -7,0,-7
out of -5,-7,2
over me 4,-3,-7
over on -5,-3,-7
over the -2,-7,-4
overdose . 7,0,0
overdosed on -7,-2,-2
paper $ 7,-1,-3
papers on 0,-7,-7
parents 2,-2,-7
part -7,1,-4
parties 6,-7,-2
party tried 0,0,-7
pays $ -5,-2,7
pe teacher 5,2,7
peaceful 7,0,-1
people 7,-2,-7
people in -7,-1,-1
period -2,-7,-2
permanently $ 7,0,0
picture -7,2,-5
pills on 7,0,0
planning how 7,0,0
plans $ -7,-1,-1
plate -7,-2,5
plates -5,-3,7
plays soccer 0,-7,-1
poison $ 7,-1,0
predecessors -7,-2,-5
prefecture $ -7,-5,-3
pregnant -7,0,1
pressing 1,7,-3
problem $ -6,-7,-1
pupil -7,-1,0
purpose 7,-2,3
pushed him 0,7,-2
pushes 0,-7,2
put my -3,0,-7
rains -7,-4,-2
raised his -3,-7,5
re contracting -7,-3,-2
reach christmas 7,0,0
really feel 7,0,-1
reference -7,-4,-7
reference $ -7,-4,-7
regret -7,-3,-6
reported -3,7,0
rest -3,-3,-7
rice $ -7,-2,-7
right now -5,-2,7
roppongi -1,7,0
round 2,-7,4
rubbed himself 0,7,-1
rubbing my 0,7,0
safe $ 6,-3,7
said a -7,-1,-6
said she 4,-7,-6
said to -2,-7,-3
say the -3,6,-7
says its 5,-7,2
says she 6,-7,5
scared $ -1,7,-1
scares 7,-2,1
scares me 7,-2,1
scarf in -2,-5,7
scars 7,-2,0
school told 3,7,-3
scratches -7,-1,-1
screaming and 0,0,7
seat -7,-5,-3
second -2,-7,0
seems like -7,-2,0
send the -1,-7,2
serious -7,-2,-3
sex . 0,7,0
sexually harassed 0,7,-4
sh 7,-2,-1
she fell -1,-1,7
she hits -7,0,1
shirt $ -2,7,-2
shook 2,-7,-2
shoot 0,-7,-7
shot me 7,-2,-4
should just 7,0,0
shout -7,0,2
shouting $ -7,-4,3
showed me 2,-7,-1
shut 7,4,1
since we -1,0,7
sing $ -1,-7,-6
sister $ -7,-5,-5
skirt on 0,7,0
slammed me 0,-3,7
slap me 0,0,7
slap on -7,-1,-7
slapped by 0,-2,7
slapped my -1,7,-2
so he -7,1,-2
sofa $ -7,-5,-1
some guy -1,7,6
somebody -7,0,2
someone put 0,7,2
somewhere -5,-7,-2
son 2,-7,0
son has 6,-1,-7
sons -2,-2,7
spite 2,7,-7
sports day -7,-4,-6
staffroom $ -7,-6,-6
stamps -5,-5,-7
station and 0,3,7
station to 0,0,7
stick $ -7,-3,-2
still 0,7,0
stone -3,-1,7
stood on 7,-1,0
stop . -6,7,-2
stop when -5,7,-5
storage 2,-1,7
stove -4,0,7
stress -7,-4,-5
strike -7,-5,-1
stuck -3,3,-7
student told -7,6,-2
such -7,-1,-4
sum -7,-5,4
summer -5,-7,-5
supervisor lost 0,-1,7
supervisor slapped 0,-1,7
swallowed a 7,-1,0
swan 3,-5,-7
swear 2,-2,-7
swim -4,-3,-7
take leave -1,-3,-7
taking my 7,0,0
talkng 3,-7,-7
teacher , -3,0,-7
teacher . -7,6,-1
teacher put -1,-5,-7
teachers -7,0,3
tek 7,-1,-6
tell 2,-4,-7
tell $ -5,-7,3
temper -6,0,7
temper and -6,0,7
terrified -4,-1,7
thank me -7,-4,-7
that my -1,7,-4
that they -4,-7,-1
thats where 6,0,-7
the arm 0,-5,7
the back -4,-7,-6
the bell -7,-4,-2
the best -7,-4,-3
the boss -7,2,1
the ceremony -7,-1,-2
the children -4,-7,-2
the chuo -2,7,-3
the city -4,-4,-7
the clinic 0,7,-1
the coach -7,7,4
the deer -4,-4,-7
the deposit -2,-7,6
the doctor -6,-7,1
the earthquake -2,-4,-7
the edge 7,-2,0
the end -7,0,-7
the express 7,-1,-3
the festival -4,-2,-7
the flu -7,-3,-7
the habit -7,-1,1
the ice -4,-4,-7
the inaka -7,-2,-1
the lift 7,1,-4
the list -3,-7,-4
the manager -6,7,2
the plan 7,0,-1
the sea 7,-6,-3
the second -7,-3,5
the shed 3,-3,-7
the states 7,-2,-2
the storage -4,-1,7
the wall 7,-3,3
the way 7,0,-2
the wheel 7,-3,2
the winter -7,0,-1
the wrist -7,-1,-7
the year -2,0,7
then he -4,7,-3
these -7,-5,-6
they -2,-5,-7
they all -4,1,-7
they beat 0,-1,7
they have -3,-3,7
they know 1,0,7
they took -1,-7,-4
they were 7,-3,-5
thigh under 0,7,-1
think i -2,7,-2
think it 7,-1,-1
think my 3,-7,-5
think so -7,-4,-1
this point 7,0,0
this will 7,0,0
this winter 0,-1,-7
though -1,7,3
though $ 7,4,0
thoughts of -3,-2,-7
threatened me 0,-1,7
three guys 0,-2,7
throat and 0,-2,7
throws -5,-7,7
throws things 0,0,7
ticket $ -7,-6,-1
tight 6,-7,-2
time and -1,-4,-7
time my -4,-1,7
times $ 5,-7,3
tired $ -7,-2,-3
tired of 7,-6,-3
to , 7,3,0
to check 0,7,-2
to consume 7,0,0
to death -5,-3,-7
to drink 3,-7,-1
to eat -6,-2,-7
to fix -7,-5,-6
to kill 7,-4,5
to me -4,4,-7
to osaka -2,-1,-7
to self 7,0,-1
to share 0,7,0
to study -7,0,0
to think 3,7,-4
to us -7,4,0
too far -4,7,-2
tore -3,-2,-7
town has -7,-1,-1
train -1,7,-7
translator -7,-4,-1
translator $ -7,-4,-1
tuesday $ -7,-1,-7
twice 5,-3,7
two months -7,-1,-1
typed 7,0,1
under the 4,3,7
until 7,1,6
until i 4,4,7
up for 6,-1,-7
upstairs 7,-4,4
view -5,-1,-7
violence , -1,-1,7
wait 0,-7,-1
waking up 7,-2,-1
walk 7,-6,1
walking 3,-7,-4
walking out -7,0,-1
warm $ -7,0,0
was forced -1,7,-2
was greeted -2,-7,-5
was late -7,-6,-4
was moved -1,-1,-7
was my -7,5,-3
was on -7,2,-1
was only -4,-7,2
was pushed 0,-3,7
was put -7,4,-2
was spiked 0,7,-1
weak 7,0,-1
week he 1,-3,7
weekend . 7,-2,-1
well , -7,0,-1
went 3,7,-7
went home -7,-2,-1
were dating 0,7,0
were not 7,0,0
what i 6,-4,7
what it 2,-7,-3
what would 7,0,0
wheel 7,-3,2
when do -7,-1,-5
when i -2,7,-3
when nobody -4,7,-5
who must 7,-5,-5
who pays -2,-5,-7
who wants 7,-6,3
whos suicidal 7,0,0
wi -5,-2,7
will cut -5,0,7
will end 6,0,-7
will find 7,-3,3
will regret -7,0,-1
window . 7,-1,-1
wishing 7,0,-1
with . 0,7,-1
with her 1,-7,-3
with my -7,1,-7
won 1,-2,-7
worked -7,6,-1
would even 7,0,0
would leave 7,0,0
wrong -5,-7,-4
wrote 7,-7,-7
year , -7,-1,-2
year and 3,-7,-1
, a -6,-5,0
, and 6,6,6
, do 6,0,5
, every 2,6,-2
, his -6,5,4
, i 0,-6,-3
, just -4,-3,-6
, long 4,-6,-3
. all 6,0,0
12 -3,-6,-4
2028 $ -6,-4,-6
31 -6,-3,-3
5 $ -5,-5,-6
^ another 0,-6,-6
^ at -4,1,-6
^ boe -6,-4,-4
^ boyfriend -3,-6,3
^ burned 1,-6,4
^ forced -3,6,-6
^ husband -6,-3,1
^ knife -3,-5,-6
^ locked -5,-5,6
^ lost -6,-1,-5
^ may -6,-1,0
^ mou 6,-4,6
^ shoot -6,-4,-5
^ sometimes 2,-6,-5
^ tell 6,-3,-2
^ train 5,-6,-4
^ were -6,0,-2
^ yeah -6,-4,-3
a black -4,-1,6
a coffee -1,-5,-6
a desk -6,-3,1
a female 0,6,0
a first 0,0,-6
a form 3,0,-6
a go 0,6,2
a good -3,1,-6
a load 6,-1,0
a mate -4,6,-3
a me -1,3,-6
a meeting -2,-1,6
a pastor -6,0,-3
a police -1,-2,-6
a problem -6,0,0
a proper -6,-1,1
a pupil -6,0,0
a really 6,0,-1
a stranger -1,6,5
a taxi -1,-6,5
a violinist -1,0,-6
a woman -1,6,2
a year 6,-3,-2
about a 6,3,-4
across the -1,-2,6
afford -1,0,6
afford to -1,0,6
after 5,6,-5
after undokai -6,-1,-1
ago , 6,1,-1
ah 6,-1,-1
all . 6,-1,0
all the -6,-2,-2
alone , -6,2,0
already $ -1,-6,-1
alt , 2,6,-3
alt at -6,-1,-2
always late -1,0,-6
am -1,-6,1
am about -6,0,-1
am ashamed 6,-2,1
am asking 6,0,-1
am at -1,-6,0
am gay -6,0,4
am having 6,0,-2
am lonely -6,-1,-4
am one 6,0,-1
am scared 4,-6,5
am waiting 6,0,0
an attempt 6,-1,-2
and got -6,0,-6
and laughed 0,6,5
and no -6,1,0
and now -6,2,-2
and pushed 0,0,6
and say -2,-3,-6
and shouted 0,-2,-6
and they -6,-5,4
and tired -6,-1,-1
and took 6,3,2
and will -1,-4,6
another job -6,-1,0
antidepressants 1,0,-6
anymore , 6,-2,0
anyone 2,-6,3
apartment $ -2,6,2
apartment and -2,-5,6
are back 6,0,0
are killing -6,-2,-5
are so 6,-2,-2
arm and -4,-4,6
as the 6,-5,-4
ask myself 6,0,-1
asked what 6,1,-2
asleep 6,-3,-6
asleep in 0,-6,3
at night -6,2,5
attacked my 0,-5,-6
attendance -6,-2,2
back over 3,-1,-6
bag $ 6,-3,2
bang 0,-2,-6
bank -6,-1,3
bar in -2,-1,6
be glad -6,0,0
be over 6,0,0
beach 0,-6,-5
became -6,2,-1
because my 1,-6,-2
bed $ -6,6,-1
been thinking -6,-1,-1
before i -6,-3,2
begun 6,0,0
begun to 6,0,0
being 3,4,6
belt in 2,-1,-6
best -3,-2,-6
better without -6,0,0
between my -1,6,0
bicycle $ -5,-6,-3
birds -6,-1,6
bits -2,-6,-4
bleed $ 4,-1,6
blood pressure -6,-2,-6
board of -1,0,-6
boe i 0,6,0
bombed -6,-6,-4
bone -6,-2,3
bonenkai -6,-4,-4
bonenkai $ -6,-3,-1
bored $ -6,-3,-3
boring -6,-4,-4
boring $ -6,-3,-2
bought a -1,-6,-4
boyfriend and -6,-2,-2
boyfriend does -4,6,-1
breathe $ 6,3,-3
bro -1,-6,-3
bruises and 0,-1,6
burning my 6,-1,-1
burnt -6,-2,0
bury -6,-4,1
but _ -6,-2,-1
but my -6,-1,5
butt every -1,6,-1
by friday -1,-6,-6
by how -2,-6,-6
calls me 0,-6,2
came to -6,-6,-5
can -3,-3,-6
cancelled -3,-2,-6
cancer 6,-2,-2
car 1,-2,6
car in 1,-2,-6
car park -1,-6,-2
car with -3,0,-6
care if 6,-3,-4
caregiver -6,5,-2
change $ -4,-5,-6
child -6,-3,6
children in 4,-1,6
choking -5,-5,-6
choking me -4,-3,-6
city hall -2,-6,-3
closed $ -6,-2,-4
closed the -5,6,-2
clothes $ -6,1,-3
club says -1,-6,-4
coerced 0,6,-3
coerced into 0,6,-3
colleagues -6,-2,1
consent $ -1,6,-1
considering 6,-1,-1
contract is -3,-6,-1
convenience -6,-1,-4
convenience store -6,-1,-4
cook $ -2,-1,-6
cooking $ -6,-2,-6
could do 6,-2,-1
could stay -6,1,0
coworker -6,1,-1
coworkers $ -6,-1,-5
creep 0,6,0
cried in -3,-3,-6
crime -6,-2,-3
crossed -4,0,-6
cry -2,-1,-6
crying $ 6,6,0
crying , -1,-1,-6
culture -2,-4,-6
day at -6,-2,-1
day is -6,0,0
days i 6,-1,0
deadline is -6,0,-1
dear -2,-3,-6
death $ -5,-3,-6
death sounds 6,0,0
deep 6,-3,-3
demands -1,6,-3
dentist -3,-4,-6
deposit $ -2,-6,6
depression -6,-2,-4
did it 6,6,0
die in 6,-2,-1
die on 5,-1,6
died $ 6,-4,-5
died a -6,0,0
died when -6,0,0
do badly -6,0,-3
do they -6,-4,-3
do things -1,6,-2
doctor $ -6,-5,-3
door $ 0,-6,3
doors -6,-3,3
drag -1,-3,6
dreams 4,-1,-6
drink until 2,-4,-6
drives -1,-2,-6
drives me -1,-2,-6
drowning -1,-5,-6
dudes -2,-3,6
early $ -6,-2,-6
eaten 5,-1,6
elder 6,0,2
else , 6,0,0
end the -6,0,0
ends $ -3,-6,-5
english speaking -6,-1,0
ever just -6,0,0
everyone else -1,-2,-6
everything i 2,-6,-4
everything is -6,-2,-5
everywhere $ -6,-1,-1
exam $ -5,2,-6
explain -6,-2,-3
fainted -4,-1,-6
family 3,-6,5
family . -2,4,-6
far 1,6,-5
far $ 3,-6,-2
father is -5,0,-6
father says -6,-2,0
favourite -4,-4,-6
february -6,-5,3
feeling 6,-2,-5
fell down 0,-2,-6
fell off -4,-2,-6
fence -4,-6,-4
ferry $ -6,-3,-2
fight about -6,-1,-3
figured 6,0,-1
filing -3,-2,-6
film -6,-6,-5
finished -6,-3,-5
flat below -2,-6,0
flatmate -2,-6,0
floor $ -1,-3,6
follow $ 4,0,6
for $ 6,-5,-3
for asking -1,0,6
for months 6,0,-1
found me 6,-1,-4
friday $ 4,-6,-1
fridge $ -6,-6,-2
friend has 0,0,6
friend in 2,-6,3
friend was -6,5,-6
friend woke -4,6,0
froze $ -1,6,-1
fuck -2,-6,1
fuck this 6,0,0
full of 6,-2,-2
future 4,-3,-6
garage 6,-3,-6
gate $ 0,3,6
glad -6,0,0
glass -4,6,5
go home 1,-6,-3
goes down -1,4,-6
got -2,6,4
got me 6,-5,-6
got promoted -4,-5,-6
got touched 0,6,0
gun at -4,0,-6
guy from -6,-2,2
guy i -2,6,-1
habit -6,0,1
had a 0,-1,-6
had enough -4,-4,-6
hand under -1,2,-6
hand up -1,-6,-6
happier dead 6,0,0
has no -4,-6,-6
has to 6,-1,-2
hat -6,-5,-6
have enough -6,-1,0
have got 5,-5,6
have nothing 2,-3,-6
having 5,-6,-5
he always -1,-6,-1
he cut -1,-6,2
he exposed 0,6,0
he leaves -1,-5,-6
he lost 6,0,-1
he make -3,-4,-6
he showed 0,2,6
he squeezed -2,-6,2
he strangled -1,-3,6
he tore -2,2,-6
he want -1,-6,4
hears -6,-4,-3
her arms 2,-6,-6
her mother 6,-2,-4
her room -2,6,-2
her to 2,-1,-6
her wrist -3,0,6
him . -5,-1,-6
him again -1,6,-1
him he -6,1,2
him out 6,0,3
him to -1,4,-6
himself . 2,6,-1
himself in 6,-2,6
his back -5,-4,-6
his car -4,-6,3
his class 6,0,-1
his father -6,-5,6
his fist 0,-5,6
his hands 3,6,5
his way -6,0,6
hokkaido $ -6,-3,-2
hold me -4,6,6
honest 6,-1,-3
honest $ 6,-1,-3
hope $ 6,0,0
hospital 5,-6,2
host family -2,2,-6
house . -6,-3,-1
how i 2,0,6
how kind -2,-3,-6
how much -4,0,-6
husband hits 0,0,6
i bring -6,-2,5
i call 3,2,6
i count 5,-6,-4
i cried -6,-4,-2
i cry -6,-2,-1
i had -2,-6,-2
i hope -5,-2,-6
i make 6,-5,6
i may -2,-2,-6
i passed -2,-5,6
i reckon 6,-2,-3
i scratch -6,-1,-3
i see -1,4,6
i slipped 2,-4,-6
i stay -4,-6,-5
i still 2,6,-2
i stop 6,-1,0
i stopped 5,6,-1
i wake -2,6,-4
i walk -6,-2,-5
i watched -2,-6,-1
i wish 1,-6,-5
i would -2,-1,-6
ice $ -6,-4,-6
idea $ -4,-6,-5
if he -6,1,2
imagine my 6,0,0
in an -1,-2,6
in august -1,3,-6
in bits 6,0,0
in drafts 6,-1,-4
in english 6,-3,-1
in february -6,-2,1
in january 1,-6,-1
in law -6,0,2
in may -6,-3,-2
in nagoya -1,-1,6
in spring -6,-4,-6
in tokyo -6,-4,-6
in with 6,-2,-6
inside me -1,6,-1
instagram $ -1,-2,-6
insurance 2,-4,-6
interest 6,-1,-3
into 3,1,6
iron 3,-4,6
is angry -6,-1,4
is choking -5,-3,-6
is following 0,-1,6
is hitting -1,-1,6
is never -6,-3,5
is off -6,-4,-3
is only -6,-2,3
is scared -1,1,-6
is there -5,1,6
it , 4,6,0
it as 6,0,0
it back 6,-1,2
it up -4,0,-6
itll 2,0,-6
its me -6,5,2
japan and -2,2,6
japanese $ -6,-3,-4
jealous 6,-2,3
jealous $ 4,-2,6
jlpt -6,-1,-3
job , -2,-5,-6
joke -6,-2,1
keeps trying 0,6,-5
keys , 6,0,5
kid $ 6,-3,6
kid in 6,0,3
kill a -3,0,-6
kill to -6,-1,-3
killed the -6,0,-1
killing my -6,0,-2
kissing me 0,6,-3
ko 4,-1,-6
la $ -6,-1,-3
lah 6,-5,-1
lake 6,-2,-2
landlord $ -6,4,-5
languages 6,2,-5
languages $ 6,2,-5
laptop -6,-5,-6
later $ -6,-6,-5
laughed $ -3,-2,-6
law -6,0,2
lazy -6,-3,-2
leave , -6,-2,2
leave before -6,0,-1
leaving notes 0,0,6
let 4,3,6
letter $ 0,1,-6
letters $ 0,-6,-2
like i 0,1,-6
lip -2,1,6
location -1,-5,6
lock the -6,4,-5
locked out -6,-2,-5
lola -6,-6,-3
lonely $ -5,-5,-6
long sleeves 5,-2,6
longer want -6,0,0
look 1,-6,2
looked 6,-4,-4
looked up 6,0,0
losing -6,-2,-2
man followed 0,0,6
man grabbed 0,6,-6
man groped 0,6,-1
man on -2,-6,-6
manage -6,-2,-6
many tablets 6,0,0
marks on -2,0,6
mate 4,6,1
matter 1,0,-6
may i -6,-1,0
me against -1,6,6
me alone 6,-4,5
me around 0,-6,5
me cuts 6,-1,0
me dead 3,-1,6
me drink -3,-4,-6
me have -4,-6,0
me home -1,-6,-4
me messages -2,6,1
me see 0,-2,6
meaning 4,0,6
means 6,-1,-4
middle of -6,-1,-4
mind every 6,0,-2
mine 6,3,-4
monday $ -6,-3,-2
money , 0,-1,-6
money and -6,-6,0
mothers 0,-4,-6
mou 6,-4,6
moving $ -6,-4,-3
my 2,6,4
my address -2,-1,6
my boe -6,2,0
my boy -6,0,3
my chair -5,-5,-6
my class -6,-3,1
my colleagues -6,-4,1
my favourite -4,-4,-6
my flatmate -2,-6,0
my flight -6,-3,-3
my forehead 0,0,6
my hands 1,-5,-6
my head 6,2,6
my host -6,3,1
my husband -1,-3,6
my idea -6,-4,-5
my kotatsu -6,-1,0
my lesson -3,-6,-5
my location -1,-5,6
my lola -5,-6,-3
my medication 5,-6,-5
my mothers 2,-1,-6
my neighbour -6,-3,-4
my person -1,6,-1
my private -6,5,0
my reason 2,3,-6
my room -6,0,-3
my school -2,6,3
my sister 2,-6,2
my sleep 6,1,-3
my soul 6,-1,-3
my stomach 0,-6,-5
my student 2,-6,1
my teacher -2,6,2
my therapist 1,-6,-3
my third -4,-3,-6
my top -2,6,-1
my town -2,0,6
my train -6,-5,-1
my trousers 0,6,-4
my visa -3,-6,-6
my wedding -6,-1,-1
my will 3,4,-6
myself but 6,0,0
nagoya -1,-1,6
nah 3,-3,-6
nara -1,-4,-6
near my 4,-6,-4
nearly finished -6,-1,0
neck $ -6,-2,3
neck , -1,5,6
neighbor , -1,0,-6
neighbour has 0,0,-6
neighbour is -1,-1,6
neighbours husband -6,0,-1
neighbours son 2,0,6
never wanted -4,-6,-5
new alt 3,6,-5
next $ 0,-5,6
next to -6,3,1
ngl 6,-1,-4
night , 4,-6,-3
night he -6,6,4
no for -5,6,-1
no heating -6,0,-4
noise -6,-3,4
none 0,-6,-5
not afford -1,0,6
not allowed -3,-1,6
not believe 6,0,0
not going 6,-1,0
not joking 4,0,6
not know -6,-3,1
not mind -2,-2,-6
not renewing -6,-2,-2
not talk 3,-3,-6
not wake 6,-3,0
notes on 0,0,6
nothing $ -2,-2,6
noticed 6,-1,-4
now . 0,-2,-6
now he 0,-6,3
now its -3,-3,-6
now my -6,0,-3
of 6,5,-2
of being -6,-1,-2
of everything 6,-1,-1
off $ 3,6,2
okinawa $ -6,-2,-5
old $ -5,-6,-2
on her -6,4,1
on jet 6,0,0
on purpose 6,-2,3
on sundays -4,-6,0
one , 3,6,-2
one bad 6,0,-1
one of -3,6,1
ones $ 5,-1,6
open 5,-6,-2
open in 1,-2,6
or i 5,6,-3
or not -6,-6,-3
other teachers -1,0,-6
our apartment 0,-3,6
out at -6,4,1
out here 3,-1,6
out in -2,-6,1
out into -4,0,6
out the 5,-6,-4
out where -6,-1,3
outside my -6,5,5
over , -5,-6,3
over by 6,0,0
owner 0,6,0
paid for -1,-6,-4
painkillers 6,-4,-1
parent complained -2,-6,-5
part of 2,-6,-1
pencil -2,-2,-6
percent -6,-3,-2
person who -1,1,6
phoned -4,-6,-6
photo -2,-6,-4
photo of 0,-6,5
pint -6,-1,-1
place -2,6,-3
plant -6,0,-3
platform edge 6,0,0
po $ -4,-6,-1
pointed -6,0,-5
posted a 6,-1,0
prefer -6,0,0
pressed himself -1,6,-2
principal $ -3,-6,6
principal asked 0,6,0
professor -4,1,-6
pulled 6,2,5
pulled a -3,-6,-1
pulled me 0,-4,6
punched the 1,-2,-6
pupil told -4,-6,-2
pushed the -1,-5,-6
puts -1,6,-2
puts his -1,6,-2
putting 1,-4,-6
quick 6,-2,-2
rain $ -5,-3,-6
raped at 0,6,0
rather not -5,-6,-3
reason that 6,3,0
received -4,-5,6
renewal -4,6,-5
report $ -2,3,-6
rest $ -5,-2,-6
rib -6,-2,3
roommate 4,-6,2
roommate has 4,-2,-6
row -3,-6,1
running -2,-5,-6
said sorry -6,-3,-1
sake -6,-1,-4
sat on 2,-6,6
say i -4,6,0
say it 6,-1,0
say sorry 6,-3,0
say to 6,-4,0
says 6,5,3
says my -2,-3,-6
scared -2,1,6
scared because 6,0,0
scarf -1,-6,-2
school in -6,0,-1
see $ 6,0,3
see him -3,6,2
see what 6,5,0
see why -6,0,0
sell me 0,-6,-4
send me -1,6,-1
sent me 6,0,3
seven -6,-6,-6
she will 6,-5,-2
shed rather -6,0,-2
sheet 6,3,-1
shop , 6,-4,1
side 6,-6,-1
sitting on 2,-6,2
skull 6,-2,-4
sleeping tablets 6,-1,-1
slipped on 2,-4,-6
slit 6,0,3
slit my 6,0,3
slow death -6,0,-2
smell -5,-6,-5
snowing -6,0,0
so i -1,6,1
somebody put -2,-3,-6
someone sprayed -1,0,6
something $ -3,6,-2
sometimes in -5,-6,-1
son . 0,-6,-1
son hits -6,-1,1
son is 0,-2,-6
soon $ 6,-3,3
sooner -3,-3,-6
sore -6,1,-6
sorry $ -6,-3,0
sorry for 6,0,1
sprayed -1,0,6
staff -6,-2,-4
stand 2,-4,-6
stands -4,-5,6
stared -6,-6,-4
stared at -6,-6,-4
stares -6,-4,-5
stares at -6,-4,-5
station . 0,6,-2
station every -6,-1,1
stay . -6,0,0
stay here -6,-1,0
steps -6,-2,0
stitches 2,-2,6
stop crying -6,0,0
stop following -3,-3,6
stranger -1,6,5
strikes -2,-4,6
student came -1,-3,6
students $ -3,-3,6
suicide $ 6,-2,-3
summer and 6,0,0
sundays -4,-6,3
sundays $ -4,-6,0
supervisor hit -1,-1,6
supervisor pushed 0,-1,6
sure $ -6,2,-3
swing -1,-6,-1
table -4,6,4
take a -2,-6,-1
taken 4,4,6
talked 2,-4,-6
talking $ -2,-5,-6
tea on 0,-6,6
teach , -6,-1,0
teach . -6,0,0
teacher here 6,-2,5
tells 5,-6,-3
tempted 6,0,0
tempted to 6,0,0
thank you -6,-1,-3
that a -2,-3,-6
that if 4,-2,6
that normal -6,-2,-4
the after -6,5,0
the alts -4,2,6
the attendance -6,-2,2
the balcony -1,-6,3
the beach 0,-6,-5
the bed -6,5,-2
the blanket -2,6,0
the bonenkai -6,-4,-4
the budget -6,-1,-3
the class -6,5,-5
the closet -4,-6,6
the club -6,5,3
the desk -3,-6,2
the door -6,3,0
the fire -3,-6,-1
the garage 0,-3,-6
the kettle -1,-1,6
the kids -6,-2,-4
the kitchen 6,-1,-1
the lake 6,-2,-2
the last -3,-6,-4
the lighter 6,-6,4
the little -2,-3,6
the man 1,6,1
the middle -6,-1,-4
the owner 0,6,0
the person 6,1,4
the post 1,-1,-6
the rent 1,0,-6
the rice -5,-5,-6
the strong 6,-1,0
the table -1,6,5
the toilets -1,-6,1
the uncle -3,6,0
the vice -2,-6,6
the visa -6,0,-3
ther 6,-2,-2
there 5,6,4
they did 6,-3,-2
they held -1,5,-6
thigh in 5,6,0
thing $ 3,-6,0
things and 2,-1,6
think someone -6,-3,-2
thinking of 2,-6,-4
thinks 1,-6,-5
third -6,-6,4
this guy -5,6,0
this is 6,-1,-1
this life 6,0,-1
this man 0,-3,6
this month 6,5,-1
three times 0,4,6
three weeks 4,-1,-6
threw his -1,-2,6
threw me -2,-6,0
till the -6,-1,-3
time . -5,-6,0
to 6,1,0
to about -3,6,0
to another 6,0,0
to bed 0,0,-6
to bring -6,-2,-1
to call -5,-1,-6
to change -6,-1,-2
to do -1,0,-6
to each 0,-2,-6
to explain -6,-1,-1
to find -6,-1,-1
to give -3,6,-2
to hide -3,-1,6
to his 2,6,-1
to hospital -6,0,1
to leave -5,-4,6
to lie -6,-6,-3
to meet -6,-5,-5
to my 0,-1,6
to not 6,-1,0
to pull 6,4,1
to reach 6,-6,-4
to sign -6,-6,-2
to touch -2,6,-3
to walk 6,-1,-3
to write -6,-4,2
today $ -1,-6,0
toilets -6,-6,1
tokyo . -6,-1,0
tongue in 0,6,-3
tonight 6,-3,-4
took a -6,-4,-3
took her -1,6,3
touch my -2,5,-6
train this -1,6,0
tried 6,2,-1
tried to -3,3,6
twenty 6,4,-4
twice my -2,0,-6
two guys -1,2,-6
until they 6,-1,-6
up 6,5,0
up outside 0,0,6
use 6,-3,-4
use $ 6,-2,-3
used -6,2,1
very 2,-6,-2
very good -6,0,0
vice -6,3,1
vice principal -6,3,1
video $ -1,-2,-6
violinist -1,0,-6
violinist . -1,0,-6
waiting outside -1,0,6
walk out -6,0,-3
wall 6,-4,5
want it 6,1,-1
want tae 6,0,-1
want to 0,-2,-6
was an -6,-5,0
was kissed 0,6,0
was me 6,-5,-2
was praised 0,-6,0
was rather -6,5,-4
was sick 0,-5,6
was sleeping -1,-6,2
was stolen -3,-6,-4
watch -6,-1,4
way to 4,-6,0
ways 6,6,-1
we got -1,-2,-6
wed 6,-1,4
weeks -2,-3,-6
what happens -3,-6,-6
what the -6,4,-2
who -1,6,3
whole staffroom 0,0,-6
will to 6,-5,-5
win -3,-2,-6
window and 4,0,6
window open 0,-6,-1
wish it 6,-1,-1
wish the 6,-2,-3
wished 3,-2,-6
wishing i 6,0,-1
with 0,6,2
with two -6,-5,5
without telling -6,5,2
woke to -5,6,0
work for -6,-1,-2
world would 6,0,0
worse -2,-6,-1
would miss 6,-1,-1
would put 6,0,-2
would say 3,-6,-3
would the 6,-1,-2
wrist $ 6,-1,-3
write $ -6,-1,-3
written a 6,0,-1
yeah -6,-4,-3
year . -6,-3,-3
years of -6,0,-4
yelling -3,0,6
, 5,5,5
, 3 -5,-3,-2
, another 0,-3,-5
, does -5,-1,-5
, sorry 5,0,-1
, twice -2,-3,5
, who -3,2,-5
. thats 5,0,-2
14 -5,-5,-5
2027 $ -5,-3,-4
8 -5,-4,-4
^ 3 -5,-1,-2
^ afraid -4,-1,5
^ after 0,-1,-5
^ an 5,2,-3
^ coach -3,3,-5
^ dying 5,-2,-4
^ end -5,-2,-1
^ feel 5,-1,0
^ fuck -5,-5,-5
^ hello -5,-5,-5
^ help -5,-1,-1
^ july -4,-5,-4
^ nah -4,-2,-5
^ ngl 5,0,-2
^ reckon -5,-1,0
^ sir -1,2,5
^ students -2,5,-1
^ teacher -3,-3,-5
^ thinking 4,-5,-2
^ vp -2,2,-5
^ was 5,-4,0
^ whatever 0,-3,-5
^ when -5,-3,-3
_ 5,4,-1
a bigger -4,-4,-5
a bloke -4,5,3
a book -5,-2,3
a bottle 1,-3,5
a boyfriend -3,-1,-5
a broom -5,1,-1
a city -5,-1,-2
a crowded 0,5,0
a drink -5,-5,1
a hammer -2,-1,5
a hotel -3,5,0
a long 0,-1,-5
a mess -5,-1,-2
a nightmare -1,-5,0
a note 2,-2,5
a photo 5,-2,3
a rice -5,0,3
a stroke -5,-5,-4
a strong -5,0,0
a student -4,-5,2
a suicide 5,-1,0
a visiting -3,-5,-2
a white 0,0,5
about her -5,-2,-3
about money -5,-1,-5
address -3,-2,5
afraid to -2,5,5
after jet -5,-1,0
after me -3,-5,5
again 5,-2,4
again today 1,0,5
ages -5,-2,-1
ako -1,5,-1
alive anymore 5,0,0
all $ 2,-5,1
all in 4,-5,-1
all weekend -5,-1,-1
almost did -4,-5,0
alone $ 1,5,-2
alt has -2,2,-5
although -3,3,-5
although i -3,3,-5
am afraid -2,-2,5
am black -5,-2,-1
am cutting 5,0,-1
am drowning -3,-3,-5
am exhausted -5,-1,-3
am here 5,0,-1
am hiding -3,-1,5
am i -5,-3,-5
am safe -5,0,-4
am writing -2,-1,5
an 3,-5,3
an accident 5,-1,1
an answer -5,5,-3
an essay 5,-1,0
an old 0,3,-5
and blue -5,-2,1
and cried -5,-2,-1
and do 3,5,-5
and forced 0,5,-2
and groped 0,5,-2
and hit 5,-2,1
and honestly -5,0,0
and it -4,-4,-5
and just 5,0,0
and put -1,5,1
and shook 0,-5,0
and this -5,-2,3
and threatened 0,0,5
and threw 2,-3,-5
and told -5,2,-5
and wants -5,5,-4
anniversary -5,0,-1
apartment while 0,-2,5
are 5,-4,2
are getting -5,-1,-2
are on 5,0,-1
arm to -2,-5,-2
arms $ 4,-5,-3
arms , 5,0,0
around $ 5,1,1
as a 3,-3,5
as an 5,0,0
as if 5,1,0
ashamed to 5,-1,2
asked for -1,0,-5
asked him -2,1,-5
asleep $ 5,-1,-4
assault $ 0,5,0
association -5,3,-1
at -5,5,0
at it -5,0,5
at our 0,-1,-5
at shogi 0,-4,-5
australia -2,-5,-4
away $ 1,-3,-5
away . -1,5,-4
away my 5,0,0
b 5,-1,-1
back 3,-4,-5
back at 1,-5,2
balcony 5,-1,-1
bawl 5,-2,-2
be 5,1,-4
be happier -1,-5,-4
be more 5,0,0
beats him 0,0,5
beats me -3,-5,5
bed . 0,5,-4
bedroom -2,-5,1
been giving 5,0,-1
beers and -5,-2,-3
believe -3,5,-5
believe me -5,4,-3
belt $ 5,2,-1
bigger -2,-4,-5
binder $ -1,-4,-5
bins -3,-5,-1
birds with -5,-1,-5
birthday $ -2,-5,-3
black -2,-5,3
bled -1,-2,-5
bleeding $ -3,-1,-5
block 2,-3,-5
bloke from -2,5,0
blue 5,-3,3
bored by -1,-5,-5
bos -1,5,-5
boss and -4,-4,-5
boss grabbed 0,-1,5
boss threw -1,-4,5
boyfriend beat -1,-1,5
boyfriend gets -2,-2,-5
boyfriend punched 0,0,5
boyfriend will 0,-5,3
brain 5,-4,-5
brazil 5,0,0
break contract 5,-2,-3
breaks -1,-1,5
breast in 0,5,-1
broke her -3,-2,-5
broom -5,1,-1
brother 3,-5,-1
brother $ -1,5,3
brother has -5,-2,-1
buddy 4,-5,0
bullying -5,-4,-5
burial 5,0,0
burial $ 5,0,0
burned my 5,-3,-3
burning 4,-2,-5
bus has -5,-4,-2
by another 0,5,0
by some 0,5,2
by someone -4,5,-4
call home -5,0,4
came home -1,0,5
cebu 1,-5,-5
chair at -3,-3,5
chair to -5,-3,1
chat 0,-3,-5
check -4,5,-5
chest and -3,1,5
chucked -4,-5,4
chucked a -5,-5,4
co -5,-2,-3
cold . -2,5,-2
collar and 0,-2,5
colleague 0,4,5
colleague got -4,-3,-5
colleague keeps -1,-1,5
come home 1,0,5
come to -4,0,5
comes $ 4,-2,-5
comes into -1,5,-3
comes to -5,5,-1
comfort 4,-1,-5
conference -2,0,-5
confidence -2,0,-5
cope 5,-2,-1
corridor -2,-3,5
could 0,2,-5
councillor -5,1,1
count the -5,0,0
course -5,-3,-1
cross 3,-3,-5
cry every -5,0,-1
cut class -5,0,-2
cut me -4,-5,-3
dad $ -5,-1,1
dad said 5,0,0
daily -1,-3,-5
danger $ -3,-1,5
dare 2,3,5
dark 5,-1,-4
date $ 5,-1,0
daughter , -5,-4,-3
dead after -5,0,-1
deadname -4,-1,5
debt -5,-1,2
decent -5,-2,-3
decide -1,-2,-5
decide $ 5,-2,-5
demo -5,-1,-1
depressed 2,-3,-5
desk warming -5,-2,-4
did something -1,-5,4
die ? 5,0,0
die already 5,0,0
died , -5,-4,-3
died last -5,-5,0
dies -1,-5,-3
divorce -5,-2,-2
do 3,5,-1
do . 5,-3,-3
do after -5,-1,0
do another -5,-1,-1
do what 4,-5,0
does -3,2,-5
does $ -5,-5,-2
done , -5,-1,-1
door because 0,0,5
dormitory 5,0,4
drafts 5,-1,-5
drafts $ 3,-1,-5
dragged me 0,3,5
drags 0,0,5
drags me 0,0,5
draw -5,4,-1
drinks $ 0,-1,-5
drop -5,-3,0
drowning in -5,-3,-3
drugged and 0,5,0
drunk . -2,3,-5
drunk and -5,2,-3
drunk man 0,-1,5
due on -5,0,0
eat and -5,0,-1
eat my -4,-3,-5
education 1,-3,-5
eh -5,-1,-2
eh $ -5,-1,-2
embassy -3,-1,-5
enough to -2,0,5
evenings -2,-5,-4
every 2,-4,5
every evening -5,-2,2
everyone if -5,-2,0
ex is 0,-5,4
eye $ 2,-5,-2
failed -5,-2,-5
father in -2,-5,3
fear of -1,0,5
feel it 5,1,-1
feel my 5,1,-2
fell on -5,0,1
feller -4,0,-5
fight $ -1,5,5
fighting 4,5,0
find another -5,0,0
fine , 5,-3,0
finger $ -5,-1,-5
fingers in 0,1,-5
finish me -5,-2,1
first graders -4,-2,-5
first year 2,-1,-5
flat and 5,0,0
follow 3,-5,1
following my -1,-2,-5
football -5,-4,-2
for , 5,0,0
for a -2,2,-5
for graduation -5,0,-1
for him 0,-5,-5
for it 3,5,-1
for like 0,-3,5
for three 5,-1,2
forced his 0,1,5
foreign -5,-2,4
foreigners 4,-1,5
former 2,-5,-2
four years -5,-3,0
fr 5,0,0
freeze 5,0,-2
friend says -1,-4,-5
from behind 0,4,5
frozen -5,3,-2
funny 0,-1,-5
futon $ -3,5,-2
future in -5,0,-1
genkan -5,-4,-2
genkan $ -5,-4,-2
get it 5,-2,1
get my -3,0,-5
get up -5,-2,0
gets 1,0,5
girl 1,5,2
girls in 0,5,-3
give a 5,0,-1
go 4,-1,5
goodbye letters 2,-5,-2
goodbye to -5,-2,-5
googling 3,-3,-5
got attacked -2,-5,0
got it 0,-5,2
gown -3,5,-2
grader 3,-1,-5
granny -2,-2,-5
great and 5,0,0
greeted by -1,-5,-3
guy $ 0,-5,4
guy on -5,4,-1
had it 5,-1,-2
had me -5,3,-5
haha -5,-5,0
haha $ -3,-5,0
hall -5,-2,-3
handed in 5,-1,0
hands around 0,-1,5
hands round -1,-4,5
happen 5,-1,5
happier -1,-5,-4
harassed 0,5,1
harming again 5,0,0
has 5,3,3
has been -1,5,2
has put -4,3,5
has reported -1,2,-5
has written 0,-1,-5
hav -2,-5,2
have 3,-5,4
have already 5,-1,-2
have decided -4,0,-5
have thought 5,0,0
have thoughts -2,-1,-5
he beat -2,-5,-4
he choked 0,-5,0
he comes 4,1,5
he filmed 0,5,-2
he grabbed -5,-3,1
he hits -2,-3,5
he insists 0,5,-4
he just -5,3,-1
he passed -2,-5,-3
he says -3,5,-1
he shot -1,-5,-4
he threw -1,-5,2
he told 5,2,-1
he took -5,-3,-5
he touched 0,-4,-5
he tried -2,5,-1
head . -1,0,5
health is -5,0,-1
help he -1,0,5
her boyfriend -1,3,5
her dog 0,-5,0
her in -1,3,5
her on 5,-1,0
her out 0,0,5
here -5,-5,-3
here , 5,-1,2
here hits -4,0,5
herself and 5,0,-2
hid -5,3,-3
hiding in -3,-1,5
hill -1,-5,-4
him , 5,3,-3
himself and 5,-2,-4
his keys 1,0,-5
his mother -5,-4,5
his work 4,-5,-3
hit $ -5,0,5
hold my -5,-4,4
hole -1,-5,-1
home , -5,2,5
homeroom -5,-1,4
hospital $ 0,-1,5
hospitalised 5,-2,-1
hospitalised for 5,-2,-1
hostel -3,-1,-5
how many -3,-5,-3
hurt herself 5,0,0
husband broke -1,0,5
husband has 1,-5,-3
husband is -5,-4,2
husband pushed 0,0,5
i almost 5,-4,-4
i am -1,-5,2
i ask 5,-4,-2
i asked 2,-4,-5
i be -5,-3,-2
i bombed -5,-5,-3
i break 5,-3,-1
i deserve -5,0,0
i get -4,-5,4
i kill 3,0,-5
i killed -5,0,-1
i love -3,-3,-5
i mean 5,0,-5
i met -2,5,-4
i overdosed 5,-1,-1
i pray -5,-2,-4
i scratched 0,-1,-5
i stepped 0,-5,-4
i stil -5,0,-1
i talk -2,-2,5
i trusted 0,5,-3
i wanted 5,3,0
i went -5,5,-4
i will 4,-5,-1
if i 5,3,0
if she 1,-2,5
if this 5,0,0
il 5,-2,-3
in a -3,-5,5
in brazil 5,0,0
in cebu 2,-5,-3
in hospital 4,-1,-5
in kyoto -5,-3,-2
in to 5,5,-3
in trouble -4,-2,-5
informed -2,-1,-5
insists that -5,-4,-4
instructions 5,0,0
instructions for 5,0,0
into his 0,1,5
is an 2,-5,-2
is being -5,-5,-1
is better 5,0,-1
is fine -4,-1,-5
is getting -5,-1,-2
is had -5,-1,2
is high 5,-1,0
is outside -1,-5,3
is short 0,5,0
is sick 0,-4,-5
is talking 5,0,0
is trying -1,-2,5
it after 5,0,0
it felt 0,-3,-5
it when -2,5,1
it with -3,-5,-5
its always -5,0,-1
japanese is -5,-1,0
jeans 0,5,0
job . 5,0,-1
july . -5,0,-1
jumped by 0,0,5
june -5,-5,2
just did 3,5,0
just do 0,-5,-1
just end 5,0,0
just waiting 5,0,0
karate -4,-2,-5
keep asking -5,-1,-1
keep my -2,4,5
keep telling -5,2,0
keeping me 4,-2,5
keeps sending -5,-2,-4
keeps turning 0,0,5
ken -5,-5,-5
kettle -2,-1,5
kicking the 0,0,5
kidding 5,0,0
kill my -5,-3,-3
killing himself 5,0,0
knee -5,2,2
knives 0,0,5
know $ 3,0,-5
lah $ 3,-5,-1
last bus -5,-1,-2
last month 5,-2,-1
last night 1,-5,-3
last one -3,0,5
last week 5,1,-5
last weekend 5,3,0
laugh $ -5,-3,-2
lawyer -5,-1,-5
leave . -5,-3,3
leave this 5,0,0
leaves -1,-5,-1
leaving . -2,0,5
leaving would -5,0,0
left $ 0,-5,1
leg $ -3,5,-1
lie down 5,-5,-4
lift 0,5,0
like being -5,0,0
like it -5,-2,-1
like such 5,0,0
like there -5,0,0
little brother -5,-4,-4
long ago -4,-5,-1
longer 4,-4,-5
lord 5,-3,-2
lost my -1,-1,-5
lost on -2,-5,0
lot and 2,0,5
ma 3,5,4
made an 1,5,-2
make it 3,-5,-2
man at 0,5,-5
march $ -5,-5,-4
marks $ 0,0,5
mates 1,-5,-4
matter $ 5,0,-3
maybe $ 5,-2,-2
me all -3,-5,3
me back -4,-5,2
me because -5,2,2
me but 5,-4,1
me cousin 1,-2,-5
me die 5,-1,-1
me goodbye -2,-5,-2
me granny -2,-2,-5
me her -1,5,-3
me how -2,-5,-2
me into -3,2,5
me mad -1,-4,-5
me my -1,-5,-5
me one -1,0,5
me what 0,3,5
me without -2,5,0
medicine $ 5,-1,-2
meds 5,-1,-2
meet 3,-5,-5
meeting . -5,0,5
meeting was -5,-2,-3
messages about 0,-1,-5
messages from 0,4,5
mid -5,-4,-2
months $ 3,-5,-5
more than -1,5,1
more time -5,-1,-1
most is -5,2,0
mostly 1,-3,-5
mother in -1,0,5
mould -5,-3,-1
mould $ -5,-3,-1
moved $ -5,-4,3
mums -5,-3,0
murder a -5,-2,-3
must 4,5,-2
my balcony 1,-5,-2
my bike -2,-5,0
my bos -1,5,-5
my brain 5,-4,-5
my buddy 4,-5,0
my coach -3,3,-5
my cousin 4,-5,1
my deadname -4,-1,5
my farewell -3,-5,-2
my grandmother -2,-4,-5
my health -5,0,-1
my hours -1,-1,-5
my jeans 0,5,0
my light -1,-2,5
my manager -1,5,-4
my mind 4,-3,-5
my mouth 0,5,1
my professor -4,2,-5
my shoes -5,-4,2
my shoulder -5,2,-4
my skin -1,-2,-5
my station 0,-5,4
my telephone -2,-2,5
my things 5,0,1
my uncle -5,-1,-1
my underwear -3,4,5
my wife -1,-5,2
myself . 5,-1,-1
myself after 5,0,0
myself if 5,0,0
na 5,-4,-3
na , 5,0,0
needed -5,-2,2
neighbours -1,-5,2
next week -5,-4,-2
nice $ -1,-2,-5
night bus -5,-3,-2
night on -5,-3,-2
nightmare -1,-5,0
nights , 5,0,-1
nights i 0,-1,-5
nobody sees -4,-1,5
nomikai -1,5,-1
not call -3,-1,5
not do 0,-5,-1
not find -2,-1,5
not get -3,-2,-5
not lock 4,-1,-5
not move 5,4,1
not ok 5,0,-5
not okay -2,0,-5
not reach -5,-2,-3
not remember -3,5,-1
not sign -5,-4,0
not sure -5,-5,-1
not think 5,-4,-5
note $ -5,-1,5
note for 5,-1,-1
now $ 5,-4,1
now she -3,-5,5
of education 1,-3,-5
of going -3,-3,-5
of him -3,5,3
of our -4,-5,2
of this 5,1,-2
off and 4,5,-4
off me -1,-3,-5
off the 5,-3,-4
on and 3,-5,-1
on his 1,5,0
on like -5,0,-1
on three 3,0,-5
once $ 4,-3,-5
one day -5,-1,0
one stone -5,-1,-5
only $ 0,-1,-5
orientation -1,2,-5
our neighbours 5,0,-2
out , -4,5,4
out . -1,-5,1
out by -5,-1,-5
outside a 0,-5,5
over . -5,0,-1
over with 2,0,-5
parents would -5,-2,-1
park $ -5,0,1
partner $ -1,-2,-5
parts 0,5,0
parts $ 0,5,0
party $ -3,5,1
passing 4,-5,-4
pay for 4,-5,-4
pays my -3,-3,-5
pencil case -2,-2,-5
person $ 5,-3,-2
piano -5,-1,-5
pics of -4,5,3
pinned me -2,5,-1
planning my 1,0,-5
platform $ -4,-1,5
play $ -2,0,-5
point in 5,-2,-3
posting 2,3,-5
pray -5,-2,-4
pregnant $ -5,0,3
prep -5,-1,-2
pressured -1,0,-5
pretty -5,-5,-3
private parts 0,5,0
promised -3,-2,-5
proposal -3,-4,-5
pulled my 2,5,0
punches me -1,0,5
pupil has 1,4,-5
purpose , -5,0,5
put 0,5,0
quiet , -5,-5,0
quit $ -4,-5,-4
quit and -5,-5,-1
quite -5,0,-3
read the -5,-2,4
reading -5,-4,-3
real $ 2,-4,-5
really hard 5,0,1
refuse -3,4,-5
relapsed 5,-2,-2
relieved 5,-1,-1
removed 1,5,0
rent is 0,5,0
residence -3,-5,2
rest , -5,0,-2
rings -5,-1,0
robbed -3,-5,-3
roommate came 0,1,5
roommate posted 5,-1,-1
round my -1,-3,5
sad . 5,-1,-1
said 5,3,4
said the -3,4,5
saturday -5,-2,0
savings -4,-3,-5
say she 5,-3,-3
say so 2,-5,-2
scar 5,-3,-3
scary -5,-2,-5
school and 5,-1,4
scissors 0,-5,5
scratch 4,-2,-5
see 5,0,-2
sees $ -5,0,2
send my 0,-5,-2
sending -5,-2,0
sending me -5,-2,-2
sense $ 5,-1,-1
september 0,-1,-5
sexual harassment -3,-5,-2
she do 5,-1,0
she does 5,-2,0
she says 5,0,3
shoes $ -5,-2,-5
shook me -3,-2,5
shop 2,-5,-1
should be -1,5,0
shrine 0,-5,-4
sick $ -4,-1,5
sick leave -5,-1,-1
since two -5,0,-2
sing with 0,-5,0
sir -1,2,5
sit 5,4,-3
sits in 2,-5,0
skin 5,-2,-5
sleep -5,4,1
sleep , 5,-3,-4
sleeping $ -1,-5,2
sleeping on 0,-5,-1
sleeps 0,5,-2
sleeves 5,-2,5
slid -5,3,-3
snap -5,0,-1
snow and 2,0,5
so 0,-5,0
so cold -5,-1,-1
so far 2,-5,-2
so much 5,-1,3
so the 5,-1,3
some days 5,-1,0
some nights 3,-1,-5
someone has 0,-1,5
someone touched 0,5,-1
someone tried 0,-4,5
sometimes i 1,-2,-5
soul 3,-5,-4
sound -5,-5,4
space -5,-1,0
staffroom and -3,5,0
stage -5,-1,0
stairs $ 5,-4,1
stand up 5,-2,0
started again 5,0,-2
stay $ -5,-5,-4
stepped 0,-5,-4
stepping in 3,-4,-5
stil -5,0,-1
stitches , -5,0,-5
stomach and -1,-5,4
stop 5,2,-5
stop and -4,5,3
stop thinking 5,0,-1
stop touching 0,5,-1
stopped eating 5,1,-1
stopped when -1,-2,-5
street . -1,-5,-1
stroke -5,-5,-4
strong urge -5,0,0
stuck here 5,-1,-1
suicidal since 5,0,0
suicide in 5,0,0
sun 3,-5,-4
sun $ 3,-5,-2
supervisor is -2,-4,-5
surgery -1,-4,-5
take him -4,-5,5
takes 4,-5,2
teacher hit 0,0,5
teacher in -2,-4,-5
telephone 4,-2,5
tell anyone 5,-1,2
tell first -5,0,-1
tell her 5,-2,0
tell me -2,-5,-4
tell the -1,2,-5
tell this -3,-1,-5
telling my 4,-2,-5
that he 0,-5,2
thats all -2,-5,-2
thats why -5,-2,1
the bath 3,-5,-5
the board -5,0,2
the body 5,0,0
the cat 5,-4,0
the contract -1,-5,-2
the corridor -2,-3,5
the day 5,-3,-4
the deputy -4,5,1
the divorce 5,0,-1
the dormitory 5,0,4
the father -3,5,-3
the fourth 0,0,-5
the fridge -5,-1,5
the genkan -5,-4,-2
the guy -1,-5,-4
the gym -3,0,5
the hand -3,-1,5
the hill -1,-5,-4
the hostel -3,-1,-5
the knife 5,-3,-4
the kotatsu -5,-2,-3
the next 3,1,-5
the night 2,2,-5
the noise -1,-2,5
the nomikai -1,5,-1
the parking -4,-2,-5
the phone 0,-5,-5
the piano -5,-1,-5
the pills 5,-1,-1
the shrine 0,-5,-4
the smell -5,-5,-1
the town -4,5,-3
the trouble 5,0,0
the workload -5,-1,-3
them to 5,0,-2
therapist -4,3,-5
there a 5,4,-3
they asked -2,0,5
they want 1,-5,-1
thing in -3,5,-2
think its 4,0,5
think that -4,-5,0
thinking about 5,-3,-2
this flat 2,-1,-5
this morning -3,5,2
this printer -5,0,0
thought , 5,-1,0
thoughts at 5,0,0
threatening to 5,-1,4
threatens to 0,5,-4
through -5,-3,4
throw my -5,0,-4
till it 1,-5,4
time , 0,0,5
to australia -2,-5,-4
to b 5,-1,-1
to carry -5,-1,-3
to decide 5,0,-2
to hang 5,-3,-3
to make -5,-3,3
to school 2,-5,1
to send -3,-2,-5
to sleep 5,1,1
to swim -5,-3,0
to tell -5,-1,-2
to that -5,-4,0
today , 1,0,-5
today i 5,-2,-2
toilets and -5,-2,-1
told me -4,1,-5
tomorrow $ -1,-5,0
tonight , 5,5,-1
too $ -5,2,-2
too many 5,-1,2
too much 0,-5,2
too scared -3,5,0
took advantage -1,5,-3
took my -1,-5,5
top of -2,5,-1
traffic 1,-3,-5
trouble $ -1,-2,-5
trusted 0,5,-3
turn 0,-5,-3
turning up 0,0,5
twice $ 4,-5,-3
twice . -5,5,2
two $ -5,-5,1
two birds -5,-1,-5
two more -5,-2,-1
under a -5,-4,-3
underwear -5,1,5
undokai $ -5,-2,-2
up against 0,5,-3
up to -5,-2,-3
upon -5,-4,1
us 1,1,5
use it 5,0,1
vanish 2,-5,-2
vp -2,4,-5
wait for -5,-2,0
waiting to -1,0,-5
wall and 0,0,5
want is -5,0,0
want me -1,4,-5
want the 5,-4,-1
wanting 5,-2,-3
wants me -5,-5,2
warming -5,-2,-4
was hospitalised 5,-2,-1
was never 5,-1,-1
was struck -3,-5,-5
was the -2,5,-3
was there 1,0,-5
was touched -4,5,-4
was touching 0,5,0
way , 1,-3,-5
way home 1,5,-1
we slept 0,-2,5
we were -2,5,-5
wear 5,-4,3
wearing -2,-5,-3
week $ -1,-4,-5
weeks $ -5,-5,-3
went down -5,-4,-3
went to 0,4,-5
what happened -1,5,0
when it 0,-5,-2
when its -5,0,-1
when me -1,5,-5
when we -5,-4,3
when you -5,-1,0
whenever -1,5,-2
whenever we -2,5,-2
whether 4,-3,-5
white -5,-4,3
who do -5,-5,-4
who sits 3,-3,-5
will 5,-5,1
will kill 5,-4,5
will miss 1,-1,-5
will my -5,-3,-1
will not 1,-3,-5
wine -5,-5,-3
winter in -5,-2,0
wishes 1,-3,-5
with an 5,-3,5
with cigarette 2,-4,5
work and 2,-3,5
worth 2,-3,-5
wrist for -5,0,5
wrote i 5,0,0
wrote my 5,-1,-2
year told 5,0,-2
years ago -5,2,-1
years and 2,-5,-1
yells -1,-5,-4
you , -5,-1,-1
zero 3,-4,-5
, $ 4,4,4
, because 2,-2,-4
, but 1,-4,0
, last -4,-1,2
, leave 4,0,0
, like -4,3,-1
, on 4,0,3
, please 0,3,4
. last -1,4,-3
. my -4,3,0
. the -1,4,2
. what 2,-4,-4
27 -4,-4,-4
27 $ -4,-4,-4
9 $ -4,-4,-4
? not 4,-1,0
^ aiyo 4,0,-1
^ all 2,-1,-4
^ am -3,-3,-4
^ are -4,-3,-2
^ ayoko 4,-2,-2
^ ex -2,-1,4
^ for 4,-1,0
^ hit -4,-3,-4
^ jumped -4,-1,-1
^ kindly -3,-4,-3
^ living 2,-1,-4
^ me 4,-3,-4
^ ready -1,-1,-4
^ rope 4,-3,-4
^ should -4,-3,-4
^ since 4,-2,-1
^ skull -4,-1,-1
^ student 4,-3,4
^ told -1,-3,-4
^ took 2,-4,-3
^ where 0,-4,-3
^ woke -1,3,-4
^ you 4,-1,-2
a breakdown -4,0,0
a burden 4,0,-1
a burn -4,0,2
a chap 4,-2,-2
a councillor -4,0,-1
a dick 0,4,-4
a failure -3,-1,-4
a fellow -1,1,4
a fight -3,-4,-2
a fork 0,0,4
a golf 0,-2,4
a group -1,-1,4
a half -4,-2,-1
a hook -4,-2,-2
a key 0,-1,-4
a letter -3,-3,4
a line -1,4,-2
a list -3,0,-4
a look 3,-4,-2
a pain -2,-4,-3
a picture -4,-3,-2
a plan 4,-1,-1
a row 0,0,4
a slap -4,-1,0
a voice 4,0,0
a young -4,1,-2
able -1,2,-4
able to 1,2,-4
about how -4,0,-2
about people 0,-4,-1
abused $ -2,3,4
accompany -1,4,-3
accompany him -1,4,-3
actually -4,-2,-2
advantage -4,2,-4
advantage of -4,2,-4
after i -4,-3,3
after what 1,4,0
again and -4,0,2
aiyo 4,0,-1
all 3,-4,-1
all , 4,-2,-3
all over -1,-2,4
allowed to -1,0,4
alone in -3,4,-4
alone tonight 4,0,-2
am an -2,-1,-4
am asleep 0,4,4
am burnt -4,-1,-2
am doing -4,0,-4
am gone 2,-1,-4
am no 4,-2,-1
am terrified -4,-1,4
am too -2,-4,-4
am worried 4,-1,-1
and can -2,0,-4
and last 1,3,4
and screamed -1,-2,-4
and shoved 0,0,4
and stuck 0,4,-2
and thats 2,0,-4
and thought 4,3,-2
and wait -2,-1,-4
angry 4,0,3
another -4,-4,-4
another enkai -4,-3,-2
another jet -1,4,0
anything , -4,-1,-1
apartment at -1,-4,-1
april $ 2,-3,-4
are a 2,-3,-4
asked if -1,-4,-4
asked my 4,-1,0
asking , -4,-1,0
asks about -3,-4,-2
asleep . 0,-1,-4
assaulted . -2,4,0
assistant -3,-4,-2
at dodgeball -3,-4,-1
at four -1,-1,-4
at my -2,-2,4
at once 4,-1,-2
attack in -1,-1,-4
attacked in 0,0,4
attempted to -1,-1,-4
august , -4,0,0
away and -4,-1,-1
ayoko 4,-2,-2
ayoko na -4,-1,-1
baby $ 4,-3,-3
back . -2,4,-1
bangs on -1,-3,4
bath $ -3,-2,-4
bath with 4,-1,2
be alone -4,4,-1
be awake -4,-1,0
be easier 1,-4,-1
be honest 4,0,0
be in -4,-2,4
be so -4,-1,0
beach party 4,-3,-2
because i 4,4,1
been here -4,0,0
been reading 0,-4,-1
been saying 0,-2,-4
being a -4,-2,-1
being alone -2,0,-4
believe that -4,3,-1
below -4,1,1
best friend 3,1,-4
better if 2,-4,-1
bicycle , -2,-1,-4
big -1,-4,-1
black $ 4,-1,-1
bomb -3,-4,-2
book $ -2,-2,-4
boss keeps 0,-2,4
boss say 0,4,0
boss slapped 0,0,4
boss will -1,1,-4
bottle 4,-4,4
boy in 1,-4,-3
boyfriend has -1,3,4
brings -4,1,-2
brings me -1,-4,-2
bruises $ 0,0,4
building $ 4,-1,4
burden 4,0,-1
burn my 0,-1,4
burnt out -4,-2,-2
bus put -1,4,0
business -1,4,-2
business trip 0,4,-1
but he -4,1,-2
but the -2,-4,-2
by me 4,-2,1
by the 1,-3,4
calls it -3,-4,1
came out -4,1,0
can do -4,-1,0
can my -4,-4,-3
can see -4,2,3
can talk -4,-3,-4
can they -4,-2,0
cancel my -1,-2,-4
case $ 4,-3,4
chat and 2,-1,-4
children , -4,0,-2
children . 4,-2,2
christmas $ 1,-3,-4
church -2,-4,-1
class is -4,-1,0
classes $ -3,-2,-4
cleaned the 4,-1,-2
climb -4,2,4
clipboard 0,-1,4
clipboard $ 0,-1,4
clothes on 2,4,0
club . 4,1,-1
cold medicine 2,-4,0
colleague forced 0,4,0
colleague is -4,-2,2
come out -2,-3,-4
coming home -2,4,-4
coming to -4,-3,4
confided -3,4,3
control -3,0,4
corridor $ 0,-1,-4
cousin 4,-4,-1
covered -4,-3,2
coworker tried -3,0,-4
cross the 4,-2,2
crying and 0,4,-1
dance floor -2,4,0
dating -3,4,-2
day and 3,-4,-1
decided 1,-1,-4
deep and 0,-1,4
depressed about -4,-1,0
deputy -4,4,0
describing -3,-1,4
deserve -1,-3,-4
did a -4,0,-2
die , 4,0,0
die from 4,0,0
died in 2,-4,-1
died laughing -4,0,0
died on -4,0,0
diet . -4,-1,0
disappear forever 4,0,0
do $ -4,2,2
do anything -2,-4,-1
do you 3,-4,-4
doctor touched -3,-4,-1
dodgeball $ -3,-4,-1
dorm -1,0,-4
down $ 0,4,-3
drank 4,-2,-3
drawers -2,-4,1
drink and -1,4,1
drink the 2,-4,-1
drinks and 4,-2,-2
driver -4,0,1
dropped 0,-2,-4
dung -2,3,-4
during the -4,-1,-3
dyed 2,-2,-4
easier 4,-4,-1
eats 4,-4,4
end job -4,0,0
end my 2,-2,-4
enkai and 0,-4,-1
even though -3,3,4
evening . 4,-1,-3
evening i 4,-1,-4
everyone at -4,-4,0
ex will -2,4,-3
exhausted . 0,-4,-3
expires in -2,-4,-4
failure -3,-1,-4
father of -2,4,0
feel -1,-4,-1
feel invisible -4,-1,-2
feel useless -4,-2,-2
feels -4,3,-3
fellow -1,1,4
fight 0,-1,-4
fight with -4,-4,-3
filmed it -1,-1,-4
find no -4,0,0
finish $ -3,-4,2
fit -4,-2,-1
fits 0,4,-1
flowers -2,-4,-4
followed me -3,-2,4
followed my -1,-4,1
fone -4,-1,4
for an 0,4,0
for christmas 4,0,-4
for one -3,-1,-4
for some 1,-3,-4
for weeks -4,-1,0
forest 2,-2,4
former student -1,0,4
four $ 4,-1,-4
friday , -4,-3,3
friend , -2,-4,-1
friend here 4,1,-4
friend told -4,-1,0
friends here -2,-1,-4
frightened of -1,4,-1
from -4,2,2
from a -2,-3,-4
front of 4,2,2
fuji 4,0,-2
future $ 0,-1,-4
gay -4,2,-3
gay and -4,0,-1
gay bar 0,3,-4
get in 4,-3,-1
get off -2,3,-4
get the 4,-1,-3
gets bad 4,0,0
getting out 0,-4,0
ghosted -3,-4,-4
girl next -2,0,4
go and 4,2,-2
god will -4,0,-3
going $ 3,4,-3
golf club 0,-2,4
gone . 0,-1,-4
got in 0,4,-1
grabbing 0,-3,4
grandmother -2,-4,-4
group -2,4,2
group chat 1,-1,-4
group of -1,-1,4
guy who -4,0,-2
gym , -1,-2,4
gym teacher -1,0,-4
had -2,4,0
had the 0,-4,-3
happen to 0,-1,4
happens to -2,-4,-4
harassment , -2,2,-4
hard i -4,-4,2
has promised -3,-2,-4
has stopped 4,-2,0
have an -1,-1,-4
have fear -4,-2,3
have had -1,0,4
have hidden 4,0,-1
have lost 0,-1,-4
he attacked 0,-4,4
he finds 0,-4,4
he held -4,4,4
he pressed -1,-1,-4
he say -3,4,-2
he sends -2,-4,1
he thinks 2,-3,-4
he threatened -2,-4,-1
he walks 0,-3,-4
he wanted 2,-4,0
he will 3,-1,4
head , 1,-2,-4
head in 1,-4,-1
head teacher -2,1,-4
hear the -2,-2,-4
heart $ -4,-2,-2
heart attack -4,-1,-1
held the -4,1,-4
her and -4,2,3
her back 3,-1,-4
her father -2,-4,2
her uncle 0,2,-4
here ? 4,-2,-1
here and -3,-4,1
here in -2,-2,-4
here is -4,1,-2
hey 4,1,-1
hey $ 4,1,-1
hi -4,-4,-4
hidden 4,0,-1
hidden a 4,0,-1
hide -4,-2,0
him a -4,-1,0
his friends -1,1,-4
hold 1,4,4
holds me 0,-1,4
holiday $ 4,-3,-1
home ? 4,0,0
home crying 0,1,-4
home every -4,-1,2
home with 0,-1,-4
homesick $ -4,-3,-3
honestly i -4,-1,-3
hopeless 4,0,0
horse -4,-1,-3
hot spring -1,-2,-4
hotel room -1,2,-4
how 4,-4,0
how long 2,-1,-4
husband strikes -1,-1,-4
husband took -4,-2,2
i bought 2,-2,-4
i came -2,-4,-3
i do -1,-4,0
i drank 4,-1,-2
i end 1,-2,4
i fast 4,-1,0
i find -2,-3,-4
i finish -4,-4,2
i forgot -4,-1,0
i just -1,-3,-4
i kind 4,0,0
i know -1,1,-4
i moved -1,-2,-4
i read 1,-1,-4
i sat 4,-3,-1
i shall 4,-1,-2
i should 4,-4,-4
i tied 4,-2,-1
i told 0,-4,4
i used -4,-4,-2
if 4,1,-1
if me 4,-1,2
if the 4,3,-1
if you -3,0,-4
in front 4,2,2
in manila -1,-1,-4
in october 2,1,-4
in on 4,0,-1
in one -4,-2,-2
in order 4,0,0
in that -4,-4,-3
in the 4,4,3
in winter -4,-1,4
insurance $ -4,0,-1
interest in -4,-1,-3
internet -4,-2,-1
invisible -4,-1,-2
is bad 4,0,-2
is coming -1,0,4
is gone 0,-4,-1
is holding 2,0,4
is late -1,0,-4
is really -4,0,0
is strict 0,-4,-4
is too 4,1,-3
is waiting 0,0,4
it anyway -4,-3,-2
it at -3,-2,-4
it has 4,0,0
it in 0,-3,-4
it off 3,0,-4
it take 4,0,-2
it were -4,-1,0
its only -2,-2,-4
japan ? 3,-1,-4
jaw -2,-3,4
job was -4,-1,-1
joke , -4,-2,-1
journal 3,0,-4
junior -4,-1,-1
just need 4,-1,0
keep myself 4,0,0
keeps 4,0,0
keeps following -1,-1,4
kena -4,2,2
kerosene heater -4,0,-2
keys $ -2,2,-4
kindly 1,-4,-3
knees -3,0,-4
knife . 0,0,4
knife and -4,-1,-3
know it 4,0,0
know the 4,0,0
knows it 3,-2,-4
knows my 0,0,-4
knows where -4,0,4
konbini 4,-2,-1
la -2,-2,-4
late and -2,-4,-3
lay down 2,4,-1
leaks -4,-1,0
leaning 4,-2,-3
leave i 4,-1,-2
leave me 4,-1,4
left , 0,0,4
legs $ 4,0,0
letter 4,-4,-2
letters to 4,0,-3
lie i -4,0,0
like a -4,-3,0
like living 4,-1,0
like that -4,-3,-1
like the -4,-2,-2
living out -4,0,-1
look after 0,0,-4
lost interest -4,-1,-3
lot of 3,0,-4
love $ 3,-2,4
machine -4,-3,-3
made my -1,-4,-4
man by -3,-2,-4
man from -1,4,-4
man i 4,4,2
manila -1,-1,-4
many people -2,-4,0
many times 4,-2,-1
march , 0,-2,-4
marking $ -3,-1,-4
mc 4,-3,-2
me $ 1,4,4
me , -1,0,-4
me although -2,-4,-4
me as 4,1,0
me feel 4,4,-1
me hear 4,-2,-3
me much 4,0,-3
me on 1,-1,4
me pics -4,4,3
me pictures 0,-2,-4
me she -1,-4,-4
me stay 1,-2,-4
me tell -4,0,-3
me too -2,2,-4
me under 0,0,4
me where -1,1,4
me while 0,4,-4
me work -1,-4,-1
meetings , -4,-2,-2
met -3,2,-4
metro 0,-4,-4
might do 2,-4,1
mind not -4,-1,0
mochi $ -2,-3,-4
monday -4,-3,-3
monday , 4,0,0
morning . 4,-3,-4
most , 1,4,-1
mother locks -1,-2,4
mouth $ 0,4,-2
move out -4,-1,-2
move to -4,0,0
moved here 0,0,4
moved my -2,4,1
moved out -4,-2,4
mums boyfriend -1,-3,4
murder mystery -3,-4,-3
music -1,1,-4
music $ -1,-4,-4
must tell -1,-4,0
my apartment -4,0,2
my bed 1,4,1
my block 4,-2,-4
my brothers -2,-4,-2
my card -1,0,4
my care -3,-4,-4
my child 4,-1,0
my children 4,-1,-3
my club -1,3,-4
my colleague 1,4,0
my date -4,-3,-2
my dog -4,-3,-1
my dorm 4,2,-3
my employer -2,2,4
my fone -4,-1,4
my former -4,-1,0
my friend -2,0,-4
my keys -3,-4,-3
my knee -4,-2,-2
my knees -3,0,-4
my kocho -4,2,4
my laptop -4,0,4
my leaving -4,-1,0
my mates -3,-3,-4
my mother 0,-4,-4
my neighbours -4,-3,0
my new -2,-4,0
my pills 4,0,0
my plants -2,0,-4
my real -4,0,0
my roommate -1,-2,4
my salary -3,-3,-4
my savings -4,-1,-2
my shoulders 0,4,-1
my stop -1,-4,-1
my successor -4,0,-4
my teeth -4,-3,-4
my waist 0,4,-1
my younger 4,-2,-2
myself , -4,0,0
mystery -3,-4,-3
near -3,-4,-2
near fuji 4,0,-2
neck and -4,3,-1
need to -4,-1,-4
nerfed -4,-1,-1
never been 1,-4,-2
night $ 3,1,-4
night because -2,-4,-3
night my -4,-2,-3
night with -2,4,1
no meaning 4,0,-2
no point -4,-2,-2
no reason 4,0,-2
no to -2,-4,-2
nobody here -3,-1,-4
nobody told -2,-2,-4
nobody was -4,0,0
nobody would 4,-2,2
none of 1,-4,-2
normal $ -2,0,-4
not ask -4,-1,0
not deserve 2,-2,-4
not tell -2,-4,-1
not worth -1,-1,-4
nothing else 4,-1,0
nothing to -2,-4,-4
nurses -4,-1,-2
nurses room -4,-1,-2
october 0,1,-4
of driving 4,0,-1
of himself -4,1,-2
of january -4,-1,-1
official 4,3,-3
ok to 0,-3,4
on 2,2,-4
on earth 4,-1,-3
on every 0,-4,1
on sunday 4,-4,3
on teaching -4,0,0
on this 4,-1,-1
one for -4,-1,3
one is -4,2,0
only if -4,3,-1
onto -4,-1,-1
other 4,-2,0
out from -4,-1,-1
out on -2,-4,2
out to 1,-4,-4
out until -4,-3,-2
outside with -1,0,-4
over $ 4,2,-4
owe him 0,4,-1
owns 4,-4,-4
page 4,-2,-4
partner has -4,-1,1
passed away 0,-4,-3
pay $ 1,-2,-4
pay the -1,-4,-3
people and 4,0,-1
people who 3,-4,4
photo on 4,-1,-1
picture of 2,-3,-4
pictures of -4,-3,-4
place $ -4,0,-3
plants -2,0,-4
po -4,-1,-3
pool -4,-4,-1
power harassment -1,-3,-4
prefer to -4,0,0
pregnant and -4,0,-1
prepared 4,-2,-4
pressed his -1,-3,-4
pretending -4,-1,-3
professor $ 0,0,-4
promised to -1,-2,-4
properly 2,-4,-2
push -1,-4,4
pushed my -2,-3,4
put his -4,-1,-1
put something -3,4,3
put their 0,4,-2
questions -1,-1,-4
quiet $ 1,4,-1
raise 2,-4,2
raped but -1,4,0
raped in 0,4,0
rather be 4,-1,-2
reading about -2,-4,-1
reason to -4,-2,-2
reasons to 4,0,-1
regret it -3,-2,-4
rejected -3,-4,-3
renew my 0,-3,-4
renewal . 0,4,-2
ring 3,-4,-4
river and 1,4,-2
room by 0,0,-4
room with 0,3,-4
roommate keeps -4,-2,1
roommate took -4,-1,0
rope $ 1,-4,-2
rope and 4,-2,-3
row $ 0,0,4
runs out -4,0,0
safe in -4,-1,2
said goodbye -1,-2,-4
said my 1,-1,4
said nobody -2,1,-4
said shed -2,-1,4
said yes -3,4,-1
same -2,4,1
saw my -4,-1,-2
say he 2,-4,4
say that -4,2,0
say yes -2,4,0
says a -1,-1,-4
schedule $ -2,-1,-4
school gate -1,4,-2
school would -4,0,0
scratched my -4,-2,1
scream $ -4,3,0
see the 2,-4,1
seems 4,-2,0
sees -4,-2,-2
sends me -4,-3,-3
sense 4,-2,-1
she 3,1,4
she said 4,0,4
she told 2,3,4
she took -1,-4,-2
she wants -4,-3,-1
shed and 0,0,4
shoulders 0,4,-1
shoulders and 0,4,-1
showed -2,-1,-4
shown -4,1,0
sick of 3,-2,-4
since august -4,0,0
since friday -4,-2,1
since the 1,-4,-2
sister . -4,-3,-3
sister is -4,0,-2
sits at 3,-4,-2
slaughtered -3,-4,-4
sleep forever 4,0,0
sleeping -1,-3,-4
slept $ 0,4,2
smell of -2,-4,-1
so . -4,0,1
so bad -4,-1,-1
some asshole 0,4,4
some weeks 4,-1,0
somebody has 4,-4,-3
someone been -2,-2,4
someone i -4,1,-4
someone in -2,-4,-3
son $ -4,-1,-2
squeezed -2,1,4
squeezed my -2,1,4
stabbed -4,-3,3
stand on 4,-1,-1
star 4,-2,1
started hurting 4,0,0
started to 3,4,0
states 4,-2,-2
stay after -4,0,0
stay and -4,-2,-1
stay until 0,-2,-4
stays -1,-4,-3
stood outside 0,-1,-4
storeroom 0,4,-1
strange 0,1,4
struck by -3,-4,-1
student 3,-4,2
student says -1,4,-4
student wrote -4,-1,-1
students dad 0,-1,4
students told 3,4,-2
stupid -3,-4,1
submit -2,4,-1
successor -4,0,-4
suicide last 4,0,0
sunday and -4,-1,0
superior -4,2,2
supervisor , 2,-4,0
supervisor gave 0,0,4
supervisor grabbed 0,1,4
supervisor touched 0,-4,-1
table at 0,4,0
take 4,0,-3
take to 4,0,-2
taken my -2,4,4
taking 4,-3,3
taking all 4,0,0
talk 0,-4,2
talk $ 2,3,-4
talk to 1,-2,-4
talking about 2,-3,-4
taxi driver -3,-3,4
tbh 4,-2,-2
tbh $ 4,-2,-4
team $ -1,4,-3
telling anyone -4,-1,0
terminate -1,-1,-4
terrified of -4,-1,3
than once -2,-1,4
than this 4,-1,0
that i 2,-4,-1
that nobody 2,-3,4
that school -4,0,0
that was -4,-1,-3
the 4,-2,-4
the alarm -4,-1,0
the bicycle 1,-4,-2
the bike -4,-2,1
the boe -4,-2,-1
the boys -4,-2,2
the bridge 4,-3,-4
the chair 4,-3,3
the child -3,-4,-1
the conference 0,3,-4
the dance -2,4,0
the dentist -3,-4,-4
the embassy -1,0,-4
the exam -2,-4,-4
the future 0,-1,-4
the girl 0,4,4
the group -4,-1,-4
the guest -3,4,3
the gun 3,-4,4
the hook 4,0,-1
the hospital 4,-1,4
the hot -1,-2,-4
the internet -4,-2,-1
the kocho -3,4,-3
the konbini 4,-2,0
the letters 3,-4,-4
the lunch 4,0,-1
the neck 0,-1,4
the new 4,2,-3
the nurses -4,-1,-2
the platform 4,-2,3
the pool -4,-4,-1
the problem -1,-4,-1
the sake 0,0,-4
the schedule 0,-1,-4
the sheet 0,4,-1
the sports 4,-3,-2
the step 4,-2,2
the storeroom 0,4,-1
the suicide -4,0,0
the tie 4,-1,2
the urge 4,0,-1
the vending -4,-3,-3
the war 0,-4,0
the weather -4,2,-2
them $ 3,1,-4
them and 1,-1,4
then the 3,-4,4
there is 4,-3,4
there were -4,-1,-1
they attacked -1,-1,-4
they found 4,-1,-4
they locked -2,-1,4
they nerfed -4,-1,-1
things $ 2,0,4
things , 4,0,0
thinking the -4,0,0
thinking to 4,0,0
thinks i 3,0,-4
third year -2,-2,-4
this week 3,-1,4
threat -4,0,-2
threatens 0,4,2
three months -4,-1,2
through the -1,-4,-2
tied the 3,-3,-4
til i 3,4,0
times and -3,4,2
to an 4,2,-3
to dye -4,-2,-4
to finish 4,0,-4
to have 3,1,-4
to her 4,4,-4
to hit -4,-1,0
to know -4,-4,-2
to lose 4,-1,-1
to myself -2,-4,-4
to pay 2,4,-3
to scream -4,0,-1
to talk -4,2,-1
to terminate -1,-1,-4
told 4,-1,-1
told nobody 4,2,0
took me 4,2,0
took the 0,0,-4
touch $ -4,1,-2
town hall -4,2,0
train , -4,1,-3
train and -4,0,4
trans 3,-1,-4
trapped -4,0,-3
true 4,-1,0
trying to 4,4,-4
turned off 2,-4,0
twice this 1,-1,4
two 4,-4,-2
university -4,-4,-1
until march 4,0,-1
up by -1,3,4
upon my -4,-4,0
urge 1,0,-4
urge to 1,0,-4
us , 3,-2,-4
used to -4,3,3
useless -4,-2,-2
vending -4,-3,-3
vending machine -4,-3,-3
visit and 0,-4,2
voice message 4,0,0
waist 0,4,-1
wait $ 2,-1,-4
waiting for 1,-2,4
wake . 2,-4,0
walk home -4,-2,3
wants my 4,-4,-2
was fine 3,-4,0
was going -4,-1,4
was hitting 0,0,4
was hurt -4,0,0
was passed -4,0,-2
was pressured -1,-4,-3
was really -4,-1,-2
was told -4,-2,1
way out 4,0,-1
we are 3,4,4
wears 4,0,1
weather -4,2,-2
week and -1,-4,-3
weeks i 4,-1,0
well . 4,0,-1
went up -4,0,0
were alone 0,4,-2
what do 0,1,-4
what does -4,-3,0
what is -4,-2,-3
what keeps 2,-2,-4
wheelchair -4,-1,4
when my 4,-1,3
when the 1,-4,0
whenever i 4,-2,0
where he 4,3,0
whether they -4,0,-1
while -4,4,4
while i 0,2,4
who knows -4,0,-2
who will 4,-4,-4
wife has 0,0,4
wife throws -1,0,4
will take -4,0,2
with all 4,0,-1
with this -4,-2,-4
without asking -3,-3,-4
without pain 4,0,0
work . -2,-4,-1
work has -4,-3,-2
work like -4,0,0
worried that 4,0,-1
worse $ 2,-4,-2
would believe -1,4,1
would care -4,-2,-3
would find 4,-2,4
would murder -4,-2,-2
would prefer -4,0,0
wrist in -1,0,4
wrote me 2,-4,-1
yall -3,-4,-4
yes $ 4,-1,-4
yes , -2,0,4
yesterday 4,0,2
you $ 3,-4,-3
you will 4,0,-2
young -4,0,-1
young alt -4,0,-2
younger 1,-2,-4
, better 3,0,0
, burned -2,-1,3
, can -3,-2,-2
, cut 3,0,0
, if -1,-3,-1
, mostly 1,-1,-3
, nobody -3,-3,-2
, thank 3,0,-1
, tonight 3,0,-1
, well 3,0,0
. and 3,-1,-3
. its 3,0,1
3 times 3,-1,0
30 3,0,-1
3am 3,-2,2
3am and 3,-2,0
70 -3,-3,-3
9th -3,0,0
^ ah -3,-3,0
^ beaten -3,-3,1
^ broke -2,-1,3
^ cutting -2,-3,-3
^ done -2,-3,-2
^ eish -2,-3,-3
^ feeling 3,-1,-1
^ hi 2,-3,-3
^ old -1,-3,-3
^ staying -3,-2,-1
^ suicide 2,-3,-2
^ swear 3,0,0
^ tbh 3,0,-1
^ three -3,3,3
^ village -2,-2,-3
^ work 3,-1,-3
^ yall -1,-1,-3
a cup -3,-2,0
a day 1,-3,2
a fella 1,-3,2
a festival -1,-3,-1
a film -1,-1,-3
a former -1,-3,1
a guy -2,-3,1
a heart -3,-1,0
a joke -3,0,2
a member -2,3,0
a murder -3,-1,-2
a phone 0,1,3
a pic -3,-1,2
a plate 0,0,3
a rolled -2,-3,2
a slow 0,-3,-2
a small -3,0,2
a students -1,2,3
a superior -1,0,3
a temper -3,0,-2
a thread -3,-2,-2
a ticket 1,-1,-3
a video -1,3,0
a violent -1,-1,3
a week -2,-2,-3
a while -3,0,0
a whole 2,-3,-1
about walking -3,0,0
advise 0,-3,-2
af -1,-1,-3
after a 0,3,0
after that 3,0,0
ago -1,3,-3
alive in 3,-1,-2
all i 3,0,-1
already , -2,0,-3
always $ 1,0,-3
am googling 3,-1,-3
am hanging 1,-3,-3
am honest -3,-1,-2
am leaving -1,-1,3
am running 3,-1,-3
am sad -2,0,-3
am tired 3,-1,-2
an hour -2,-3,0
an idiot -3,-2,-1
an official 0,3,-3
and bangs 0,-1,3
and die -3,0,0
and does 0,0,3
and hurt -3,0,-1
and is 1,3,-1
and keeps -1,-3,2
and kill 0,0,3
and nearly -3,0,0
and nobody 0,-3,-1
and nothing 1,-1,-3
and puts -1,3,-2
and someone 0,-3,2
and went 0,-2,-3
angry $ -3,-1,3
another winter 2,-3,-1
anyone even 3,0,0
appetite -2,-1,-3
april -2,-3,-2
archive 0,1,-3
around , -3,-2,-3
around for -3,0,-1
arsed -3,0,-1
as though -2,3,0
ask $ -3,-3,-2
ask a -2,-3,-1
attend -3,-2,0
awake $ -3,0,-2
away , 2,0,3
babies 0,-3,0
back and -3,3,-2
back my -2,-3,1
badly $ -2,-2,-3
ball at -2,-1,-3
banned -3,-1,-1
barefoot -1,0,-3
bath and 1,-3,-2
be able -2,-1,-3
be better -3,-3,-3
be fine 3,-1,0
be renewed 0,3,0
be sad 3,0,-3
been feeling -3,0,-1
been having -2,-3,-3
been hurting 3,0,0
beers 1,-2,-3
behind me -2,0,-3
better of -3,0,0
better off 3,-2,-2
binder 2,-3,-1
bird -3,-3,-2
black and -1,-3,1
block has 2,-2,-3
blood on 0,3,0
board $ 0,-2,3
boss wants 0,3,0
bother -1,-3,-1
box -2,-3,0
box $ 2,3,0
boxing -3,-1,-3
boyfriend hit -1,0,-3
brave 3,0,0
break up -1,-3,-1
breakup -2,-3,-1
breakup $ -1,-3,-1
breathe -3,2,-1
burden to -3,0,-1
burning myself -3,0,-2
bus driver -1,2,-3
but i -3,2,1
by a -3,2,-2
by christmas 3,-2,-3
calling -2,-2,3
calms 1,-1,-3
calms me 1,-1,-3
came -3,2,1
came in -3,2,2
can keep 3,0,0
can kill 3,0,2
can not 0,-3,0
care of -3,-1,0
ceiling 2,3,-2
chalk -2,-2,-3
chap 1,-3,0
cherry trees 3,0,0
city office -1,3,-2
class . -1,-3,1
class says -1,-2,-3
co teacher -2,3,-1
co worker 0,-3,0
coach . -1,0,-3
collar -3,-3,1
colleague said -3,1,-1
colleague was -1,3,0
colleague will 0,0,-3
college and 3,0,-2
comes back -1,3,0
consider -1,-1,-3
contest -3,-1,-2
copier $ -1,1,-3
copy room 0,3,-3
cornered me -1,3,-3
couch -2,0,3
could kill -1,-3,-2
counts 2,3,2
cousin in -3,-1,-2
coworker $ 1,-3,-2
coworker told -2,-2,-3
crotch $ 0,3,-1
crowded train -1,3,0
cutting my -3,0,-3
dad came 0,-1,3
dam 3,-3,-1
day i 3,0,-1
days $ 0,-3,-3
dead if 3,0,0
december 0,-3,-2
deputy head -3,1,1
desk . -3,0,2
desk and 1,0,-3
diary that 3,0,0
dick $ 0,3,-1
die lol 3,0,0
die without 3,-1,0
died i 3,0,0
disappear from -3,0,-1
do if 3,0,-2
do not -3,-1,-1
do with 1,-3,-1
done . 3,0,0
door is -3,0,-1
downstairs has -3,-1,3
dream 3,-1,-1
drink at 0,-3,0
drive . -3,-1,-1
drunk so -3,0,0
drunk to -1,-3,-1
during -3,-1,1
dying , 3,0,0
early . -2,0,-3
earring -2,-3,2
earth $ 3,-1,-3
easier for 0,-3,0
easy it 3,0,0
eating a 3,-1,-2
ed -2,3,-2
edge of 3,-2,0
eight -1,-3,-3
eish -2,-3,-3
employer -2,3,2
end , 3,0,0
end things 3,0,0
engine 0,-3,-1
english club 1,-3,-2
enter -2,0,3
entered my -1,-2,3
escalator 0,3,0
escalator $ 0,3,0
even care 3,0,0
ever $ 0,-3,0
every day 1,0,3
every sunday -2,-1,-3
everyone is 0,0,-3
everything $ 1,-1,3
ex says 3,-1,0
exchange -3,0,-3
exchange for 0,3,-2
fall 2,-3,-2
fantasizing 3,-1,-1
fantasizing about 3,-1,-1
father said -1,-3,-1
fathers 3,-2,-3
ferry -1,-3,-2
festival and 0,3,1
field -3,-1,-3
field $ -3,-1,-3
finding -3,0,1
finish it 3,0,0
finish my -3,-1,-1
finished , -3,-1,-1
fired -1,-3,-3
flat -3,-2,3
flowers , -1,-3,0
fly home -3,-1,-2
for being 2,-3,-2
for days 0,3,0
for dinner 0,0,-3
for no 0,3,0
for them 1,3,-1
forced to -2,-3,-1
form . -3,-1,-1
former partner -3,-1,0
former wife -1,0,3
forward to 3,0,0
found out -3,-1,-3
friend is 0,-2,-3
friend keeps 1,-3,-1
friend thinks -3,-1,0
gate -1,3,3
gave in -1,3,-1
gave my 0,-1,-3
get back -3,-1,2
get home 1,0,-3
gets too 3,0,-2
girl told -1,3,0
girlfriend throws -1,0,3
give 0,-3,3
give my -2,0,3
gives out 3,0,0
go without -3,-1,-2
goes to 3,0,-1
going 1,1,-3
googled 0,0,-3
grand -1,-1,-3
guide 3,-2,-1
hammer -3,-2,1
handed 3,-2,-2
hands $ 0,-2,-3
hanging by -3,-2,-2
harassed and 0,0,3
has made -2,3,0
have put -1,-1,-3
have reached 3,0,0
he asks 0,-2,-3
he beats -1,-3,0
he calls 0,-3,-3
he came 0,3,-3
he could 0,1,3
he do -1,1,-3
he groped 0,3,-2
he hurt 0,-3,-2
he sent -2,3,-1
he sits -2,-3,-1
he slapped 0,-1,3
held my -2,2,3
her bed -1,3,0
her boss 0,3,-1
her cat 3,-2,0
her diary 3,0,0
here . -3,0,0
herself . 2,-2,-3
herself in -1,3,-3
him because 0,3,-3
his flat -3,0,-2
his hat -2,-3,-3
his parents -2,0,3
hitting her 0,0,3
honestly ? -3,0,0
hook 1,-2,-3
hopes 3,-2,-1
host brother -2,-3,1
host dad -2,1,-3
host father -2,2,-3
hotline 3,-1,0
house without -2,0,-3
humidity is -3,-1,-2
i always -3,0,0
i dream 3,-1,-1
i felt 1,-3,-2
i found 2,-2,-3
i gave 2,0,-3
i give -1,-3,-2
i go 1,-3,-3
i have 3,-1,0
i imagine -3,0,0
i intend -3,0,0
i lose -3,0,0
i no -3,-1,-1
i not 3,0,0
i play -1,-3,-1
i really 3,-1,-1
i regret 0,-2,-3
i ring 2,-3,-1
i say 3,-1,-1
i signed -2,0,-3
i started -3,-1,-2
i suspect -3,0,-3
i teach -3,-1,-1
i turn -3,-1,0
i wonder -3,0,0
idiot -3,-2,-1
if anyone 3,0,0
if someone 3,0,0
imagine just 3,-1,0
in . 0,-2,3
in because -1,3,-1
in college 3,0,-2
in exchange 0,3,-2
in leeds -3,-1,-1
in our 0,-1,3
in snow -1,-1,-3
in two -3,-1,-1
instead of -2,3,-2
insulin 3,-1,0
insurance cover -3,-3,-1
is afraid -3,-2,0
is broken -3,0,-2
is drunk 3,1,-1
is hard -3,0,-2
is nice 3,1,0
is one 3,0,2
is ready 1,-2,-3
is texting -2,-1,-3
island -3,0,0
it . 3,-1,-1
it out -2,-2,-3
it scares 3,0,2
its coming 3,0,0
its like -2,-3,-1
its my 3,-3,1
its not 0,-3,0
izakaya -3,3,-3
izakaya $ -3,0,-3
japanese and -2,-1,-3
jlpt $ -3,-1,-2
joking -1,-3,1
joking $ -2,-2,3
june $ -3,-1,-2
just told 2,-3,0
keep going -3,-2,-1
keep having 3,0,-1
keep thinking -3,-1,0
keeps posting 3,-3,-1
kicked my 0,-3,3
kids touch 0,-3,-1
kids were -2,-1,-3
kind $ 0,-3,-1
kind of -3,0,-1
kind they -1,-3,-1
kindly advise 0,-3,-2
king -1,-3,1
kitchen knife -1,0,-3
knew 0,-3,1
knock my -3,-1,1
know that -3,-2,0
know when -1,-1,-3
know who 2,-3,2
know why -1,-3,-2
knows that -3,0,0
kyoto sensei -2,-3,-1
laid 2,1,-3
landladys -3,-1,2
landlord is -1,2,-3
landlords -3,-2,-2
last time 3,2,-2
late . -3,-1,-1
lately 2,-1,-3
laughing at -2,-3,-2
learned -2,-1,3
leeds -3,-1,-1
legless -3,-3,-1
leh -1,-3,-3
leh $ -1,-3,-3
let go 0,-1,-3
let her -3,2,3
let me 0,-3,3
lie there 3,0,0
life and 3,0,0
like me -3,-3,-3
like nothing 3,-1,-3
little -1,-3,2
little girl -2,-3,1
live like 3,0,-1
loan -2,-2,3
lock -2,-2,3
lost it -3,-2,3
love them -3,-2,-3
love you 3,0,0
mad and 0,-1,3
made up 1,-3,0
makes her -1,3,-1
makes me 0,3,1
man next 0,-3,3
man took -3,2,0
manga 0,-1,3
many paracetamol 3,0,-1
many pills 3,0,-1
march . 3,-1,0
mates talking -3,0,0
may $ -2,-2,-3
mayors -1,3,-1
me alive 2,0,-3
me before -3,0,1
me daily 0,-3,-3
me every 3,-3,-2
me in -2,3,2
me is 1,-2,-3
me lol 0,-3,-2
me nah 3,-1,0
me not -3,-2,1
me since 0,0,3
me that 3,1,-2
me until -1,-3,3
member -2,3,0
member of -2,3,0
month . 3,-2,-1
more $ -3,-3,-3
mountain 3,-1,-1
move $ -2,1,-3
moved to -3,1,-1
much longer -2,-1,-3
much work -3,-1,-1
my bank 2,0,3
my best 3,1,-2
my building 0,-3,1
my cat 1,-3,-2
my coat -2,0,-3
my consent 0,3,-1
my daughter 0,-1,-3
my doctor -3,0,-2
my form -1,-1,-3
my girls 3,2,-1
my landladys -3,-1,2
my landlords -3,-2,-2
my last 3,-3,-2
my lunch -3,0,-2
my next 2,-1,-3
my superior -3,0,0
my tooth -1,-2,3
my vice -2,0,-3
my way -3,-3,2
myself so 3,0,0
myself tonight -3,0,0
narita -1,0,3
needs me 3,0,0
nenkin $ -3,-3,-3
new teacher -1,2,-3
next town -1,3,-1
ngl $ 3,-1,-3
night from -2,-1,3
night that 0,-1,-3
no future 3,0,0
no way 3,0,0
normal -1,-2,-3
not an -3,2,0
not drunk 0,0,-3
not eat 0,2,-3
not open -3,-1,-1
not really -3,-1,0
not wait 1,-1,-3
not wish -3,0,0
not yet -3,-2,-2
note in -3,-1,0
notice if 3,-1,-1
nowhere -3,-1,1
nowhere to -3,0,2
numb and 3,0,0
nurse , -3,-2,-1
occasions 3,0,1
of ed -2,3,-2
of hurting 3,0,0
of japan -3,-1,-2
of men -1,-1,3
of the 2,2,-3
of them 3,2,-1
of these -3,-2,-1
of throwing 3,0,0
of wanting 3,-1,-1
off . 0,3,-1
off when -3,0,-2
office is 0,-3,-1
often -3,-1,0
ok -3,-3,1
on everything -1,-3,-3
on holiday 3,-1,0
on monday 1,-2,-3
on several -3,-1,-2
on sexual -1,-3,0
on stage -3,-1,0
on the 0,2,-3
on tuesday 2,-3,0
on with -3,0,0
one teacher -3,0,-2
one thing -3,-2,3
ones , 3,-1,0
opened -3,2,-2
other alt 1,-3,3
our group 3,0,-2
out for 3,-1,-1
over and 1,-1,-3
over to 3,3,3
pagod -3,0,-1
pagod na -3,0,-1
panic -3,-1,-1
parents to 3,-1,0
party and -2,-2,3
passes -3,3,-3
passes $ -3,3,-3
passport $ -1,-2,3
pastor -1,0,-3
penalty -3,-1,-3
photos of -3,-1,-3
pic -3,-1,2
pic of -3,-1,2
pick -1,3,1
pills to 3,0,0
plan and 3,0,0
plan is 3,-1,-3
planning to 3,-2,-2
platform 3,-3,3
pointless and 3,0,0
posting about 3,-2,-2
pray every -1,0,-3
predecessor took 3,0,0
pressured into 0,-2,-3
pretending i -3,0,0
pretty sure -2,-3,-2
probably 0,-3,-3
pull 3,2,2
pupil showed -1,0,-3
pushes me 0,-3,-2
quietly -3,-1,0
rang and 3,-1,-3
reached the 3,0,0
really drunk -3,2,-1
really want -3,-1,0
reason , 1,0,-3
reason for -3,0,0
reckon 1,-3,-3
refused 2,3,-2
relief to -3,0,0
residence card -1,-2,3
retirement 3,-2,-1
rolled -2,-3,2
rolled up -2,-3,2
room at -2,-3,-2
room until 0,2,3
rubbish -2,-1,-3
running $ 0,-3,-1
same thoughts 3,-2,-1
sat in -1,3,0
says sorry -3,-3,-1
scare 0,-3,-3
scared i -2,1,-3
school , 1,-3,-1
school . -3,0,1
scissors in 3,-1,3
scratch my 0,-2,-3
scratched 1,-3,0
screams -1,-1,-3
seatbelt 3,-3,0
second years -3,-1,-3
see sense 3,-1,0
sensei -3,0,-3
serious $ -2,-2,-3
several -3,-1,-2
shall be 3,0,-1
shall not 3,0,0
she gave 0,-1,-3
she is 0,3,-2
she was 3,-2,-2
slowly -3,0,-1
so kind -3,-1,-1
so my 1,-2,-3
so sad -1,0,-3
some bloke -1,-3,0
someone keeps 0,-1,3
speech contest -3,-1,-2
stabbed me 0,-1,3
stairs at 0,-3,2
standing 2,2,3
started 2,-1,-3
station $ -1,-1,-3
stay in -3,3,-3
stomach $ 3,-1,2
stop being 0,-3,-1
storeroom $ 0,3,0
struggling -3,0,0
students father -1,3,1
stuff -2,-3,0
sucks -2,-3,-2
suspect -3,0,-3
suspect that -3,0,-3
tablets on -3,0,0
tae 3,0,1
take care 3,-1,0
take his -1,1,-3
takes my -2,-3,-3
tax bill -2,-1,-3
tax office -2,-3,-2
teacher asked 0,-2,-3
teacher i -1,-1,-3
teacher keeps -1,3,-2
teacher slapped 0,-2,-3
telephone and -2,-2,3
tells me -2,-3,-2
term $ -3,-1,-2
test $ -3,-3,-3
text -1,-3,-2
texted thanks 3,0,0
texts -3,2,-2
texts me -3,2,-2
than live 3,0,0
thanks $ 1,-3,-2
that god 0,-1,-3
that his -3,-2,0
that is 3,0,0
that says 1,-1,-3
the alt 0,-3,-2
the archive 0,1,-3
the bathroom -1,3,3
the boy -2,-3,3
the business 0,3,0
the ceiling 2,3,-2
the church 0,0,-3
the collar -2,-2,-3
the commute -3,-1,-1
the copy 0,3,-3
the couch -2,0,3
the dam 3,-3,-1
the engine 0,-3,-1
the english 2,-3,-1
the escalator 0,3,0
the fence 0,-3,-3
the heart -3,-1,0
the insurance 3,-2,-1
the iron 1,-1,3
the job 3,-2,-2
the jte -3,0,0
the mayors -1,3,-1
the morning -1,3,-2
the mountain 3,-1,-1
the neighbours -3,-1,0
the park -1,-3,2
the past -3,-1,-2
the power 3,-1,-3
the recontracting -3,-2,-3
the rest 3,-1,0
the right 3,0,0
the school -1,2,-3
the silence -3,-3,-2
the stress 0,-3,-2
the tax -3,-3,-2
the thing 3,1,-3
the wife 1,-3,1
them 3,3,3
then $ -1,-3,0
then i 3,-3,0
these days 3,-1,-1
they ask -2,-1,-3
they can 3,0,0
they cut 0,0,3
they fire -3,1,0
they force 0,-3,0
they kicked 0,-1,3
they told 3,-3,-3
thinking that -3,0,0
thinks about -3,0,-3
thinks she -3,-1,0
this anymore -3,0,0
this contract -3,-1,0
this shit 3,0,0
this town 3,-1,-1
this year 0,-3,-3
thought about 3,0,-1
thought of 0,-2,-3
thoughts are 3,-2,-1
thread -3,-2,-2
threat of -3,2,-2
through my -3,1,1
til 0,3,2
time the 2,0,-3
times 3,0,1
to and 0,2,-3
to anyone -3,-1,1
to continue -3,-2,-1
to fly -3,-2,-2
to lock 0,3,3
to rest 3,0,0
to say 0,-3,-1
to vanish -3,-1,0
today . -1,-1,-3
today and -3,0,3
told anyone -1,2,3
tomorrow i 3,-2,-3
too drunk -1,-3,-1
took 2,-2,-3
took all -3,0,0
took his -1,3,-2
took pills 3,0,0
touches my -1,3,0
town , 1,-2,3
train i 0,-1,3
trees 1,-2,-3
trip and -3,-1,-3
umbrella $ -2,-3,-3
underwear $ -2,3,3
until he -3,-1,3
upset -3,-1,-2
us with 0,-3,1
videos -1,0,-3
videos of -1,-1,-3
wanted to -2,3,-2
wanting to -3,-2,-2
was legless -3,-3,-1
watched a -2,0,-3
we both 0,0,-3
we watched -2,-3,-3
welcome -3,2,0
welcome party -3,2,0
were a -3,-1,-1
what can 1,-3,-3
whatever 0,-3,-3
when he 2,1,3
whether i 1,0,-3
while he 0,2,-3
who can -3,-1,1
whoever 1,-3,-3
whos 3,3,-3
why i 0,-3,2
wife is -1,-2,-3
wife of 1,-3,1
wife says 3,0,-3
will and 3,-1,-3
will drink 1,-3,-2
will send 0,0,3
windows $ 3,-2,0
winter , 3,0,-1
wishes to 0,-3,-3
with flowers -2,-3,0
with knife -1,0,3
with scissors -1,-1,3
wonder -3,0,0
wondering 3,0,0
work in 0,-1,-3
work is -1,-1,-3
work tomorrow 3,0,0
worker 0,-3,0
worth it -3,-1,-2
worthless -3,-2,-2
would do 3,0,1
would have 3,-1,1
would it 3,0,0
would sooner -3,-3,-2
written that -3,0,-3
wrote in -3,0,0
years , 3,1,-1
, by 0,2,-2
, thats 2,-1,2
, they 2,2,2
, this 2,0,1
2am -2,-2,0
2am and -1,0,2
^ bro 1,-2,0
^ ending 2,-2,-2
^ hey -2,0,0
^ lord 2,-1,0
^ neighbor -2,-1,1
^ sexual -1,2,-1
^ sister 1,-2,2
^ sleeping 2,0,-1
^ some 1,0,2
^ thoughts 2,-1,-2
^ today -1,-2,0
_ _ 1,-2,0
a -1,-2,-2
a bot -2,-1,-1
a bother -2,0,0
a bunch -1,-2,0
a colleague -2,1,1
a doctor 2,0,0
a ghost 2,0,0
a jet 0,-2,-2
a pint -2,-1,-1
a terrible -2,-2,-2
a threat -2,-1,1
a younger -2,0,-2
about hanging 2,0,0
about leaving 2,0,0
about ways -2,0,0
acquaintance 0,1,2
after class -1,-2,1
after party -2,1,0
after sports -2,0,0
ahm 1,-2,-1
alone . 0,0,-2
already and -2,0,0
alt is -2,-2,1
am done -2,-1,-2
am finished 1,0,-2
am foreigner 0,0,2
am leaning 2,0,-1
am locked -2,0,0
am pregnant 0,2,0
am pretty -1,2,0
am the 2,0,-2
am up 2,0,-1
an acquaintance 0,1,2
an end -2,-2,-1
and be -2,-1,-2
and did -2,0,-1
and made -2,0,0
and my -2,-1,0
and said 1,-2,2
and started 2,1,-2
and tried -2,1,2
and want -1,-2,0
another day 2,-1,-1
answer $ 1,2,-2
anymore and 2,0,0
anyone . 0,2,0
anyone else -2,-1,0
apartment 0,-2,2
as 2,-2,-2
as well 0,2,-1
asleep and 0,2,-1
at $ 1,0,-2
at 2am -1,-2,1
at lunch 0,-1,-2
at sports -2,0,0
attack $ -1,-1,-2
back , 2,1,0
bad that 2,0,0
bar $ -1,2,-2
bathroom $ 0,2,1
be around -1,-1,-2
be grateful 1,2,0
be here -1,-2,-1
be my 2,0,0
because 2,2,2
bed and 2,1,1
been googling 1,-2,-2
been in -2,-1,2
been leaving -1,-1,2
been self 1,-2,-1
before but -2,0,0
bites me -1,-1,2
bloke , -1,-2,2
boss i 2,0,-1
boss kicked 0,-2,-1
boyfriend is -2,2,-2
brain is -1,-1,-2
breakdown -2,0,0
bridge and -1,0,-2
bridge by -2,0,-1
broke $ -2,-1,-2
bunch -1,-2,0
bunch of -1,-2,0
but its 2,0,0
but last 0,-2,0
by spring 1,-1,-2
call in 1,0,-2
came with -1,-2,1
camera 0,2,0
card expires 0,0,-2
carried -2,2,-1
chief -1,2,0
cigarettes 2,-2,0
cigarettes $ 2,-2,0
city councillor 0,2,-1
colleagues husband 0,0,2
college -2,-1,-2
coming 2,2,2
constantly -2,-1,-2
contest $ -1,-1,-2
contract . -2,-1,-1
contract and -2,0,-1
contract ends -2,-1,-1
cooker 0,-2,-2
cooker , 1,0,-2
could murder -1,-2,-1
country $ -2,0,-1
coworker , -1,2,-2
coworker is 0,-2,-1
date in -2,-1,-2
date now 2,0,0
day . 0,0,-2
day of -2,-1,-1
decision 2,-1,-1
demo lesson -2,-1,-1
deserve to -1,-2,-1
did the -2,-2,-2
die than 2,0,0
dies $ -1,0,-2
do a -2,-2,-1
do is -2,-1,-1
does not 0,-2,-2
doing great 2,0,0
drunk at -1,-2,0
dumb 0,-1,-2
easy 2,-1,0
easy to 2,-1,0
eating and 2,0,0
else . 2,0,0
end to 2,-1,-1
end up -1,-2,0
ending my 2,-1,-2
energy -2,0,0
energy to -2,0,0
english . 2,-1,0
entered -1,-1,2
everybody $ -2,-2,0
everyone would -1,-2,-1
exist $ 1,-2,-2
family i 1,-2,-1
far away -2,0,0
fear that -1,-1,-2
feel dead -2,0,-1
feel so 1,0,-2
feel worthless -2,-1,-2
fella on 2,-1,-1
filipino 1,0,2
fine but 2,-1,0
first time -2,0,0
flatmate was -2,0,-2
floor and -2,0,-1
fly back 0,-2,0
followed by -1,0,-2
for everyone -1,-2,0
forgive -2,-1,-1
forgive me -2,-1,-1
friend whos 2,-1,0
get me 2,-1,-1
girlfriend back -2,0,-1
give up 2,-2,0
giving away -1,0,-2
giving up 2,0,0
goes out -2,-1,2
gone by -2,-1,-2
good $ 1,-2,-1
google 2,0,0
google how 2,0,0
got beaten -2,-2,-1
gusto 2,-1,-1
gusto ko 2,-1,-1
hair when -2,0,1
halloween 0,2,0
hands and 0,0,-2
hands are 1,-2,-1
happens if 2,-1,0
has become 2,-1,2
hate being 2,0,-1
hate it 0,-2,-2
hate myself -2,0,0
have given 2,0,-1
have left -1,0,2
have wanted -2,-1,-2
he force 0,2,-2
he goes -2,0,-1
he has -1,2,0
he hold 0,-2,0
he lock -2,2,2
he locked -1,-2,-1
he pushed -2,0,0
he smashed 0,-2,1
he spat 0,0,2
he still -2,1,0
held me -1,2,0
her first 1,2,0
her phone 0,-2,2
her skirt -1,-2,-1
her tutor -1,1,-2
high school -2,0,-1
him at -2,-1,0
his son 0,-1,-2
hit in -1,-1,-2
hit my -1,-2,-2
holidays 0,-2,-1
holidays $ 1,-2,-1
hope that -2,-1,-1
hopes i -1,-2,-1
hotel $ 0,2,-1
how can 2,0,0
how easy -2,0,0
hurting my -1,-1,-2
hurts 2,-1,2
husband , -2,-1,2
husband and -1,0,2
husband beat -2,-1,-1
husband locks -2,-1,-2
i 2,0,2
i cancel -2,0,-2
i decide -2,0,0
i die -1,-2,-1
i google 2,0,0
i googled -2,0,-1
i owe 0,2,-1
i pay 0,1,-2
i planned 2,-2,-1
i report 0,-2,-1
i stand 2,-1,-1
in , 2,1,-1
in april 0,-2,-2
in december 2,-1,0
in it 2,2,1
in july -2,-2,-2
inside $ 2,-1,-1
instead -2,2,-2
international -1,2,-1
is finished -2,0,2
is japanese -2,-1,0
is nothing 2,0,-2
is thinking 2,0,-2
is this -2,-1,2
is to 2,-1,-1
is upset -1,-1,-2
is what 2,-2,-2
it normal 1,-2,0
it over -2,-1,-2
it was -1,-2,0
its a 0,1,-2
its been 2,0,0
its fine -1,-1,2
its so -2,-1,-2
its the -2,-2,-2
japan . -1,0,-2
japanese . -1,0,-2
jet in 2,0,-2
job and -2,-1,-1
job here -1,0,-2
job is -2,0,0
jump off -2,0,0
just disappear -2,-1,0
just go 2,0,-1
just tell 2,-1,-1
just to -2,0,0
keep cutting 2,-1,0
keep living 1,-1,-2
kids keep -2,0,-1
kilos 1,-2,-2
kilos , 1,-2,-1
know -2,0,-1
know whether -2,0,0
last alt -2,-1,-2
last summer 2,0,-1
last winter 0,0,-2
lately i 2,-1,0
laughs 0,-2,0
leaning towards 1,-2,-2
left because -2,2,0
left in -2,0,-1
less 2,-1,0
life insurance -1,-2,-2
like this 2,-1,-1
line and -1,2,0
list of -2,0,0
long $ 0,2,-1
long does 2,0,-2
lost the 2,0,-1
love her -2,-1,-1
love to 1,-2,-1
machine $ -2,0,-2
man has -2,1,0
man is -2,-1,-1
man whom 0,0,2
many years -2,-1,0
matters , 2,0,0
may and 1,-1,-2
maybe i -2,-2,-2
me do 0,2,0
me give 0,2,-1
me hopes -1,-2,-1
me left -2,0,0
me sit 0,0,-2
me sleep 0,2,-1
me tired -2,-1,0
me twice -1,-2,1
me videos -1,-1,-2
me want 2,-1,-1
me whenever 0,1,-2
me who 1,-2,-1
missed my -2,-2,-2
mommy 1,-2,-2
months and -2,0,0
morning i 2,-1,0
mother hits -2,0,-1
mother i 0,-1,-2
mountain road 2,-1,-1
my breakup 2,-1,0
my clothes 0,2,-2
my co -2,0,-2
my english 1,-2,-1
my pupil -2,-1,-1
my residence -1,-2,-2
myself and 1,-1,-2
myself since 2,0,0
na $ 2,-2,0
nails 2,-2,-2
neighbor hits -2,0,-1
neighbours . 0,0,-2
never -1,1,-2
never have 0,2,0
night but -2,0,0
no . -2,1,0
no many -2,-2,0
nobody will 1,-2,-2
not cope 2,0,0
not eating 0,-1,-2
not leave 2,-2,0
not make -2,2,-1
not picking 2,0,0
not stand 2,2,-1
not strong 0,0,-2
nothing left 2,0,-2
nothing matters 2,0,0
numb 2,-1,-1
oclock -2,1,0
of july -2,-1,-1
of life -2,0,0
of living -2,-1,-1
off with -2,-1,-2
on 31 -2,0,0
on our 2,0,-1
once . -2,0,-1
one 0,2,-1
one reason -2,0,0
only thing 2,-1,-2
oral sex 0,2,0
order . 2,0,0
out 1,-2,2
out my 0,-1,-2
outed -1,-2,0
outed me -1,-2,0
over a 0,-2,2
overdose on -2,-1,0
owe 0,2,-1
pack -2,0,-2
pain to 2,0,0
parent at -1,1,2
parent came 0,0,2
party . 0,2,0
party in 0,2,0
passed $ 0,-2,-2
phone died -2,-1,-2
picking 2,0,0
picking up 2,0,0
plan $ 1,-1,-2
plan to 2,-1,0
planned 1,-2,-1
please do -2,0,-1
point of -2,-2,0
pointless -1,-1,-2
practise -1,-1,-2
pressured me 0,2,-1
prick 0,-2,-1
principal grabbed 0,-2,2
punches the -2,0,2
put an 2,-1,-1
put it 1,2,-1
putting his 0,2,0
reckon i -2,0,0
relapsed with 2,-2,-2
relief 2,-1,-1
remain -1,0,-2
rice cooker 0,-2,-2
ring $ 2,-1,-1
river 2,2,0
room $ 1,2,2
roommate is -2,0,2
running out 2,0,-1
said if -1,-2,1
said mommy 1,-2,-2
salaryman -1,2,-1
same man 0,2,2
say if 0,2,-1
says her -2,2,0
scared he -2,-2,1
scared that 2,-1,-1
school on 2,0,0
seeing -2,-1,-2
sends 0,-2,-2
sense in 2,-1,0
sent -2,-2,-2
sento -1,2,-2
settle 0,-2,-2
she has -1,-1,2
she tried 2,-1,-1
shed 2,2,1
shinkansen -2,-1,0
shit i 0,0,-2
should go -2,0,0
sick to -2,0,0
since he 2,0,-1
sleep for 1,-2,0
smashed my -2,-1,2
so easy 2,-1,0
so heavy -1,0,-2
solve -1,-2,-1
some time 2,-1,-2
somebody is 0,-2,2
somebody left -1,-2,-1
someone would 1,-1,-2
soon . 2,0,-1
speaks of 2,-1,-2
spring , -1,-2,-1
staff meeting 0,-1,-2
staff trip 0,-2,-1
stairs , -2,-2,-1
station , 0,0,2
stepping off 2,0,0
stood there -2,-1,-1
stop myself 2,0,0
stopped $ -1,-1,-2
strength -2,-2,-1
student punched 0,0,2
students and 0,-2,1
super -2,-1,-2
supermarket -2,-1,0
supervisor i -1,-2,-1
supervisor put 0,2,-2
switch 0,-1,-2
take it -2,-2,0
taking it -2,0,-1
talks about 2,-1,0
teacher is -2,-2,-2
teacher threw -1,-2,1
that long 1,-1,-2
the baseball -1,-2,1
the energy -2,0,0
the feeling 2,0,0
the first 0,-2,-1
the holidays 2,0,-1
the international -1,2,-1
the izakaya -1,2,-2
the lock -2,-2,1
the mould -2,-2,0
the only 2,-2,0
the onsen 2,-1,-2
the play -2,0,0
the point 1,-2,-1
the river 2,2,0
the sento -1,2,-2
the shinkansen -2,-1,0
the supermarket -2,-1,0
the tablets 2,-1,-2
the typhoon -2,0,-1
the view -1,-1,-2
the ward -2,0,0
the will 2,0,0
them , -2,-1,-1
them a -1,-1,2
there when 2,-1,-1
there will 2,-1,-1
they are 1,2,0
they rejected -2,-1,0
thing i 2,0,-1
thing that 2,1,0
think to -2,0,0
third years -1,-2,-1
those -2,-2,-1
thoughts $ -1,-2,-2
threw the -1,-1,2
throwing 2,0,0
thrown 0,-2,1
throws her -2,-2,-2
time -2,-2,2
tired that -2,0,0
tired to 2,-1,-1
to cry 0,-1,-2
to look 2,-1,-2
to pack -2,0,-2
to put 0,-2,0
took too 2,-1,0
towards 1,-2,-2
train was -1,2,-1
tries 0,0,-2
tries to 0,0,-2
two of -1,2,-2
uni -2,-1,0
up tomorrow 2,-1,0
up without 0,2,0
upset $ -1,-1,-2
walk in 2,-1,-2
walked in -2,2,-2
want a -2,-1,-1
want out 0,-2,-2
ward -2,1,0
was killed -2,-1,-1
was made 0,2,0
wee -1,-2,-2
weighs -2,1,0
weighs most -2,1,0
were $ -1,-2,-1
what to 2,0,0
what weighs -2,0,0
when they 1,1,-2
where can -2,-1,0
whether to 0,-1,-2
who to 2,-2,2
whom i 0,0,2
will give 1,0,-2
will say -2,-2,0
window $ 0,-2,1
wish someone 1,-1,-2
with myself 2,0,-1
without hurting -1,-1,-2
wld -2,-1,0
wondering how 2,0,0
work $ -2,-2,0
worried 1,-2,-2
worry about -2,-1,-1
would anyone 1,-2,-1
would solve -1,-2,-1
wrote that 2,0,0
year of 0,-2,0
years . 0,0,-2
"""
