"""Learnt by `python -m tests.dialogue.danger_weights`; not written by hand. See `evidence`."""

LEARNT_FROM = "8d045b6882eea797"
KINDS = ("suicide", "assault", "violence")
BASE = (-26, -30, -28)

TABLE = """\
suicidal 44,-5,-4
raped -8,40,-10
suicide 37,-9,-11
groped -4,34,-7
sex -8,33,-9
alive 32,-3,-2
molested -4,31,-5
bruises -11,0,29
rape -11,29,-9
touching -3,29,-10
assaulted -6,28,-3
pills 28,-8,-9
touches -4,28,-6
world 28,-1,0
kill myself 27,0,0
slapped -5,-3,26
^ they -25,-6,-6
broke -24,-25,4
himself 25,8,-1
hits me 2,-3,25
july -25,-11,-11
live in -25,-3,1
overdose 25,-2,-2
stalker -7,-2,25
to die 25,-3,-2
^ this -24,-1,-8
cutting $ 24,-2,-2
drugged -11,24,-6
teaching -24,-12,-11
career -23,-5,-6
died -1,-20,-23
hits -2,-11,23
japanese -20,-14,-23
karaoke -23,-4,-18
roofied -6,23,-2
sexual -6,23,-7
sexually -1,23,-7
violent -5,-7,23
blade 22,-1,-1
dead . 22,0,0
english 2,-4,-22
hit -3,-22,13
home $ -22,-4,2
living $ 22,0,0
not let -22,2,5
punches -4,-2,22
sang -9,-17,-22
tax -22,-7,-10
teach -22,-14,-11
this world 22,0,0
to exist 22,-1,0
^ death 21,-3,-2
^ he -21,-1,-2
^ not -4,-20,-21
^ someone -21,6,6
a party -6,-5,-21
be dead 21,0,-2
beat -21,-12,10
beaten -10,-9,21
being alive 21,0,0
by myself -21,-1,-3
calm 21,0,-1
cat -1,-18,-21
choked me -1,-4,21
contract -21,-7,-21
die 21,-12,-8
enkai -21,-4,-6
for me 6,-21,-2
forever 21,-4,-1
here anymore 21,-1,0
herself 21,-2,-12
hot -21,-12,1
i died 21,-2,-1
kill himself 21,0,-10
knife $ -1,-1,21
leaving -21,-16,-6
living 21,-6,-9
lol -5,-15,-21
my supervisor -21,2,-3
myself 21,-11,-9
nudes -3,21,-7
office -21,-6,-5
on living 21,0,0
overdosed 21,-5,-6
overdosed $ 21,-1,-3
praised -12,-17,-21
punched -7,-13,21
shinitai 21,-4,-7
slapped me 0,-3,21
snow $ -21,-8,-11
speech -21,-16,-10
stalking -3,-3,21
talking 1,-21,-15
a teacher -20,2,13
about dying 20,0,0
almost 6,-7,-20
called -9,-7,-20
car $ -20,2,1
coffee -20,-13,-7
cooking -20,-9,-14
kicked -12,-13,20
kill herself 20,0,-3
kissing -2,20,-7
lesson -20,-17,-17
live . 20,0,0
lunch -15,-20,-16
miss -2,-7,-20
moving -20,-9,-7
shoved -6,-4,20
sing -13,-20,-17
slaps -3,-5,20
stalked -5,-2,20
this job -20,-2,-3
. not 19,-2,-1
^ got -19,2,7
a stalker -5,0,19
about my -8,-19,-11
ball -4,-3,-19
boxes -19,-1,-8
breasts 0,19,-3
by mistake -9,-13,-19
cards -19,-4,-4
do something 19,0,0
drum -3,-3,-19
fists -5,-3,19
follow me -19,-5,2
for good 19,0,0
free 5,0,-19
hit me 1,-6,19
i left -19,-6,-7
jumping 19,-2,-1
kanji -19,-5,-3
kicking -6,-8,19
least 19,0,-3
my breasts 0,19,-3
my desk -9,-4,-19
nice 4,-16,-19
noose 19,-3,-3
not consent -2,19,0
nude -3,19,-4
principal -19,6,3
raped me -1,19,-6
stop talking -5,-19,-5
strikes me 0,-4,19
survive 19,-1,-1
tablets 19,-3,-8
thanked -5,-18,-19
the bus -19,0,-2
to sing -10,-19,-9
touched -16,19,-19
violence -2,-2,19
was raped -3,19,-1
^ nobody -3,-16,-18
^ she -10,-18,-4
^ there -3,-18,3
^ who -18,-7,-10
_ not 1,-7,18
_ on -18,-7,-6
abusive -1,-1,18
accidentally -9,-4,-18
alive $ 18,0,-1
assault -3,18,-7
be alive 18,0,0
be home -18,-1,-6
beats -8,-10,18
bed -14,18,-5
being hit -1,-2,18
can i -18,-1,-12
card -12,-18,-1
classes -18,-6,-12
cold -18,-8,-12
cuts 18,-8,-8
dead 17,-18,-2
did not -8,6,-18
early -18,-9,-18
end it 18,-2,-1
followed home 0,-1,18
groped me -1,18,-5
hair -18,-9,7
harming 18,0,-1
hired -6,-18,-18
hit the -13,-4,-18
hitting me -7,-5,18
homesick -18,-6,-8
i keep 11,-7,-18
job -14,-11,-18
killing myself 18,0,-1
landlord -18,5,5
lease -18,-1,-4
living . 18,0,0
lost -6,-18,-13
marks -8,-1,18
me his -7,-5,-18
me with -18,-3,5
meeting -18,-12,-2
missed -18,-10,-6
my contract -18,-6,-5
noose $ 18,-2,-2
not mean 18,0,-1
on time -18,-1,-1
own $ -18,-1,-10
paid -13,-8,-18
passport and -1,0,18
quit -18,-12,-8
resignation -18,-2,-11
sells -5,-4,-18
share -18,3,-14
ship -18,-1,-1
six 1,-7,-18
sleep with -3,18,4
stalker $ -1,-2,18
strangled me -1,-1,18
sugar -18,-2,-1
taught -14,-18,-12
test -18,-12,-12
thanked me -3,-12,-18
the form -18,-8,-3
to teach -18,-6,-4
touched me -1,18,-10
tracks 18,-1,6
wanted -3,2,-18
woken 18,0,0
? $ -17,-3,-10
^ no -5,-17,-11
^ somebody -17,3,3
^ what -7,-12,-17
a cat -17,-9,-10
a knife 3,-4,17
about death 17,0,0
afraid for -7,0,17
alt $ -17,-2,-6
am already 17,0,0
an overdose 17,0,-1
back home 10,-3,-17
be with 17,-1,-2
bike $ 4,-7,-17
bill -17,-6,-13
call me -17,-13,-14
clothes -6,17,-5
cook -15,-14,-17
cover -17,-7,-6
cutting 17,-10,-12
day off -17,-1,-4
dead $ 17,-2,4
drunk $ -1,17,-1
enjoy -17,0,-1
enough $ 17,0,0
face 9,2,17
fell -14,-17,0
garden -17,-12,4
good 4,-17,-15
grandfathers -17,-2,-3
hanging myself 17,0,0
heaven 17,0,0
hiding -2,-1,17
himself if 17,0,-10
hugged -7,-9,-17
husband beats 0,0,17
instagram -8,-9,-17
is dead -17,-1,-8
kotatsu -17,-6,-7
life . 17,-2,12
life has 17,0,-1
life in -17,-1,0
life to -17,0,-3
line 3,6,-17
live with -17,-1,5
locked me 0,-7,17
looking 17,0,-4
married -17,-3,-11
me out -17,-4,4
mean $ -17,0,-4
murder -17,-10,-3
my arms 17,1,0
my feet -17,-1,-5
my leave -17,-1,-5
my pension -17,-5,-7
my skirt -2,17,-10
outside -17,-3,11
play -11,-7,-17
poison 17,-2,-1
punch 1,-3,-17
punched me 0,-2,17
quitting -17,-3,-3
razor 17,-5,-9
see my -17,-4,-1
show -17,0,0
sings -6,-4,-17
sleep and 17,-2,0
spiked -2,17,-4
stalked $ -2,-2,17
start -17,1,-3
stay alive 17,0,0
supervisor -17,1,2
thank -14,-7,-17
this time 17,-3,2
threatening 5,-4,17
to stop -5,-2,-17
transfer -17,-12,-13
up at -17,-12,3
violent $ 0,-1,17
visited -2,-3,-17
visited by -2,-3,-17
voice 1,-13,-17
was molested 0,17,-1
will call -6,-6,-17
wish 7,-10,-17
, its -8,-5,-16
^ it -9,-9,-16
^ to -12,-10,-16
^ we -14,-16,-7
_ , -16,-12,-3
a blade 16,-1,-1
and gave -4,-1,-16
and think 16,-4,0
arms 16,-4,-7
asked me -3,-16,-5
asking 7,-3,-16
beaten . -2,0,16
being an -16,0,0
bicycle -7,-7,-16
bored -16,-9,-12
breathing 16,-6,-6
bridge $ 16,0,0
cake -16,-15,-14
chair -1,-16,7
corner -16,-12,-15
die $ 16,-2,-5
dinner -16,4,-16
drown 16,-1,0
dying 16,-14,-15
everybody -4,-4,-16
everything . 16,-7,-1
existence 16,-1,-3
existing 16,-2,0
existing $ 16,-1,0
fail -16,-2,-9
feed -9,-12,-16
fire -8,-10,-16
fire me -7,-5,-16
greeted -4,-16,-12
he did -9,16,1
heat -16,-7,-12
heating -16,-1,-5
hits her -2,-1,16
hotel -15,16,-3
i jumped -16,-1,-5
idea 0,-10,-16
invited -3,-16,-9
is suicidal 16,0,-1
is the 11,-8,-16
is violent 0,0,16
it is 3,-16,0
kicks -5,-8,16
kill 10,-16,7
kill for -16,-2,-5
kill the -16,-2,-8
kiss -8,16,-6
kiss me 0,16,-6
kissed -8,16,-16
late -15,-16,-4
lessons -16,-15,-14
live 16,-10,3
live on -16,0,-8
me at -5,1,-16
message 16,-2,0
money -14,-16,-1
monkey -2,-7,-16
myself again 16,0,-2
of dying 16,0,0
own life 16,0,-1
pain 7,-7,-16
paperwork -16,-8,-16
partner -16,-9,10
physically -6,-1,16
pizza -16,-3,-6
punched at 0,-1,16
raped . -2,16,0
safe to -16,-1,-10
salary -16,-6,-7
schedule -16,-4,-9
sell -16,-8,-10
shot -9,-16,-9
shoved me -2,-4,16
strict -6,-11,-16
suicide . 16,0,-2
teeth -16,-4,-5
the floor -16,-5,2
the office -16,2,2
the old -16,-2,-1
the wrong 2,-6,-16
threatened by 0,0,16
throw the 0,-1,16
tired -6,-12,-16
to beat -4,0,16
to hurt 16,0,13
to jump 16,-2,0
to kiss 0,16,-5
touch -12,10,-16
touching me 0,16,-4
twisted -3,-7,16
up on -16,2,-6
up with -16,0,-7
waking 16,-3,-2
was a 0,-12,-16
was not 16,-2,-6
were dead 16,0,0
with life 16,0,-1
wrists 16,4,0
write -7,-16,-5
, to -15,0,2
, we -9,-15,-15
? 4,-6,-15
^ do -4,-4,-15
^ that -15,-10,-6
_ i 15,-1,0
a new -15,-4,-2
am being -15,-6,6
am dying -15,-1,-3
and take -15,-7,2
and we -5,-4,-15
assaulted $ 0,15,-2
attempted suicide 15,0,0
beat her -1,0,15
beaten by 0,-3,15
beating -4,-3,15
been born 15,0,0
being stalked 0,-1,15
better i 15,0,-1
born 15,-2,3
born . 15,0,0
boss -15,2,3
bread -15,-4,-5
choked -6,-9,15
cleaning -3,-1,-15
clock -15,-3,-7
dead on -15,-2,-5
death 15,-9,4
diagnosis 15,0,0
dick 0,15,-5
die . 15,0,0
dog -9,-15,-8
doing 2,-6,-15
drove -1,-11,-15
dying to -15,-1,-4
earthquake -3,-4,-15
email -2,-8,-15
fed 1,-5,-15
fella -1,-3,15
fever -15,-1,-3
finger -15,-5,-1
following me -15,-7,11
food $ -15,-1,4
found 8,-15,7
gave me -15,-14,-1
go out -1,1,15
golf -3,-15,-3
handle 3,-3,15
harm 15,-3,0
has followed 0,0,15
helped -8,-8,-15
high 6,-2,-15
him 9,15,12
home i 15,0,0
hurt 8,-15,3
hurts me 0,-5,15
i cut 5,-1,-15
i feel -1,-15,-9
ice -7,-6,-15
its for 15,-2,-4
karaoke $ -3,-15,-12
kick -15,-3,12
kill me -9,-8,15
left -4,-15,-7
life anymore 15,0,0
live anymore 15,0,0
locks me 0,-1,15
lol $ -2,-9,-15
marathon -15,-3,-7
me touch -1,15,0
misses -12,-7,-15
mistake 1,-15,-4
molested $ -1,15,-1
molested on -2,15,0
mosquitoes -12,-8,-15
moved -15,-11,-6
my back -15,2,4
my drink -1,15,-7
my lease -15,-1,-4
myself out -15,-1,-5
nap -15,-1,0
natto -15,-13,-8
ne -15,-4,-6
neck 5,0,15
no more 15,-2,-1
not for 15,-4,-2
of death 15,0,-1
off myself 15,0,0
on me 0,15,11
osaka -15,2,-5
paint -15,-4,-5
pants 6,15,-6
paper -9,-15,-15
paperwork $ -4,-6,-15
park -15,-5,-6
past 15,0,11
pension -15,-8,-13
pills and 15,0,-1
point 6,-6,-15
police $ 3,-2,15
razor $ 15,-1,-2
read -9,-15,-5
renew -13,-4,-15
renew $ -15,-12,-7
run -8,-15,-1
said it -4,15,3
says i -15,-5,6
self harming 15,0,-1
shouted at -2,-6,-15
sleepy -15,-3,-4
stairs -15,-5,3
stay -5,-8,-15
still here 15,0,0
stop me 0,-5,-15
strangled -1,-3,15
students -15,-4,0
studying -15,-3,-5
surprise -15,-6,-15
teaches -11,-15,-9
tell my 3,-1,-15
the lesson -15,0,0
the place 15,0,0
the rope 15,-2,0
the taxi -7,15,-8
the ticket -15,-1,-1
think $ 2,1,-15
threatened -14,-9,15
threw -7,-15,5
throat -7,-2,15
to get -15,-2,4
town $ -15,8,3
umbrella -7,-13,-15
vegetables -12,0,-15
village -15,-6,-1
waste 15,0,0
waves -2,-15,-5
way 15,-1,-3
with him -12,9,-15
with me 3,-2,-15
would be 2,-15,-6
, is -13,-4,-14
, the -14,-14,-4
. $ -14,-5,-5
^ is -9,3,-14
^ will -14,-8,-14
_ . 14,-2,-1
a decent -14,-2,-2
advice -14,-6,-7
after $ 14,-2,-1
am suicidal 14,0,0
and she 3,4,-14
apply -14,-1,-4
base -3,-14,0
been told -14,-2,0
bit -5,-14,-1
bites -14,-2,-4
boredom -14,-4,-5
breast 0,14,-1
burn myself 14,0,-1
busy -14,-11,-6
buying -1,2,-14
calls -14,-13,-4
cats -14,-6,-9
cigarette 2,-4,14
class -14,-10,-2
clean 3,-14,-9
coach -14,7,4
come back 14,4,0
comments -4,-14,-6
consent -3,14,-2
contracts -14,-1,-5
cutting again 14,0,0
dangerous 0,-1,14
deeply -6,-14,-6
desk -10,-14,-11
downstairs 2,-4,14
drive to -14,0,-2
each other -5,-3,-14
end this -14,-1,-2
except 14,0,-1
festival -7,-2,-14
find a -14,-3,-9
fireworks -14,-2,-3
for my -14,-11,0
forced himself -1,14,-5
forever $ 14,0,0
form -14,-13,-14
full -1,-14,0
gave -9,-14,-6
god 14,-3,-9
gone $ 14,-7,-6
goodbye 14,-10,-12
got a 10,-14,-12
got lost -4,-8,-14
got raped 0,14,0
grandfather -12,-2,-14
has forced 0,-1,14
has threatened -3,-1,14
have me 7,0,14
he put -7,-10,14
heart 4,-14,-14
helped me -3,-14,-12
herself $ 14,-4,-1
his penis -1,14,-4
home in -14,-9,-5
hot water -1,-14,10
hundred -14,-1,-1
hurt myself 14,0,-1
hurting myself 14,0,-1
in class -14,-7,-9
in living 14,0,0
introduced -14,-12,-5
jte grabbed -1,7,-14
jumped 13,-14,4
just 3,-3,-14
just let 14,-3,-5
keeping 14,-9,4
kiss him -6,14,-1
leave -14,-14,-3
life 14,-14,6
life i 14,0,0
lives 14,-9,-6
living in -14,-1,-1
loud -9,-2,-14
made -1,6,-14
me 4,10,14
me pay -4,-10,-14
miss my -14,-1,-5
my breast 0,14,-1
my life 14,-2,12
my passport -4,-6,14
my wrist 14,-6,10
nights 14,-3,1
nine -7,1,-14
not in -14,1,-12
not waking 14,-1,0
not want -2,5,-14
of leaving -14,-1,0
of what 14,4,7
on a -4,-1,-14
painless 14,0,0
passive 14,-2,-3
pay -6,2,-14
penis -1,14,-4
photographs of -3,4,-14
photos -14,7,-7
pictures -14,9,-5
pills for -14,-2,-2
rain -14,-5,-7
raised -7,-14,-2
ribs 2,-10,14
runs -6,-11,-14
safe at -1,0,14
selling -3,5,-14
singing -3,-14,-6
skiing -14,-2,-5
slept -14,2,2
snow -9,-11,-14
something i 14,-4,0
sounds 14,-1,0
squad -14,-2,-1
stalking me 0,-1,14
staying -5,-12,-14
suicide squad -14,-2,-1
tea -12,-14,-6
the condom -2,14,-1
the enkai -14,0,-3
the face 5,-3,14
the fireworks -14,-2,-2
the head -14,3,9
the money -14,-2,-6
the note 14,-1,0
the world 14,0,0
things 14,8,2
threaten 0,-6,14
to cut 14,0,-5
to everyone 14,0,0
to move -14,-12,-1
to overdose 14,-1,-1
to sell -13,-7,-14
to take 3,0,-14
trained -1,-2,-14
until there 14,0,0
up , 5,-4,-14
up my -13,14,2
vacation -14,-2,-3
wants to 1,-9,-14
was attacked -1,1,14
water 5,-14,1
we -14,-5,-1
weekend -9,-5,-14
weird 1,-10,-14
well -14,-9,-14
what he -14,10,12
whole -4,0,-14
working -14,-4,-7
would call -5,-7,-14
year $ -8,-11,-14
, you 13,6,-2
5 -13,-7,-5
^ can 1,-5,-13
^ if -3,-13,-12
^ none -13,-6,-5
^ our 8,-13,-2
^ why -13,-5,2
a plane -13,0,0
a train 13,-8,-1
accidentally $ -8,-3,-13
alive . 13,0,0
allergy -13,-3,-4
am in -4,6,13
am sick -13,-1,-5
asked -5,-9,-13
ate -13,-3,-4
attacked -9,-6,13
august $ -13,-5,-5
bag 4,-13,-9
bakes -4,-5,-13
battered -3,-3,13
beaten up -1,-1,13
because the -13,-2,-5
been crying -11,-13,-4
before 2,-9,-13
being abused 0,4,13
better $ -13,-2,-3
bleach 13,-6,-6
bleach $ 13,-2,-5
blood 12,-4,-13
bonus -13,-7,-9
boss is -5,-9,-13
broke my -4,-3,13
button -10,-13,-8
buying a -13,0,-3
call the -3,-2,13
car accident -13,-1,-4
career suicide -13,-1,-1
changed -8,-13,2
choir -6,-5,-13
commute -13,-4,-9
cooked -13,-4,-9
costs -13,-3,-4
curry -13,-4,-8
cutting herself 13,0,0
dead line -13,-2,-1
desk $ -13,-5,-10
deskwarming -13,-3,-3
die of -13,-1,-1
do all -13,-6,-1
doc -13,-4,-8
doctor -8,-8,-13
drew -7,-6,-13
drove me -3,-3,-13
dying every 13,0,0
enkai $ -9,3,-13
ex found 0,-1,13
exam -8,-6,-13
exist 13,-3,-2
exist . 13,0,0
exposed -1,13,-3
exposed himself -1,13,-3
extra 0,-2,-13
family $ -13,-5,2
fell $ -1,0,13
felt up 0,13,-2
find me 13,-6,10
fine -4,-11,-13
finished the -13,-2,0
flew -13,-2,-1
for the -9,-5,-13
friend 2,5,-13
from me -12,-8,-13
gone and 13,0,0
got felt 0,13,-2
grabbed me -1,0,13
groped on -1,13,0
had to -13,-10,3
hair and -13,3,-3
happy -4,-10,-13
has a -8,-13,6
has hit -3,0,13
hates 3,-13,-12
have my -13,0,4
her hair -13,-7,6
her life 13,0,-3
her up 0,1,13
herself with 13,-2,-3
his fingers -6,13,-8
holds 7,-3,13
holiday -9,-13,-9
hope 9,-3,-13
hoping 13,-6,-6
house 1,-13,7
hurt $ -13,-4,3
hurting 13,-2,7
i burned -5,-4,-13
i did -10,3,-13
i eat 0,-4,-13
i miss -9,-3,-13
i only 13,0,0
i passed -13,-5,6
i put -2,-10,-13
i ran -13,-1,1
is good -13,0,-2
is someone -1,0,13
it this 13,0,0
jet $ -13,-3,-3
jk -13,0,0
jte -13,-6,-1
july $ -13,-5,-4
jump 13,-9,-9
jump $ 13,-1,-4
keeps the -1,-4,-13
kicked me -2,-5,13
kid 1,-10,13
killing 11,-13,-4
killing me -13,-7,-13
know what -13,4,-5
late $ -13,-6,9
laugh -10,-13,-9
lets -13,-3,3
letters in 13,0,9
line $ -6,1,-13
lunch $ -13,-9,-8
massage -8,10,-13
me supervisor 0,-4,13
me the -13,-1,-3
me up -13,-3,4
mine $ 13,0,-5
missus -4,-1,13
mother 4,-13,3
much i 13,0,0
my finger -13,-3,-8
my japanese -10,-10,-13
my kids -7,-8,-13
my phone -13,-7,7
my students -13,-8,-7
my thigh 9,13,-2
name -2,-13,3
neighbor -13,-8,0
next time 5,-2,13
no 3,2,-13
not about 13,0,0
not sleep -12,-2,-13
note 13,-6,3
overdose $ 13,0,-1
painful 13,0,-1
party -13,3,-2
passport -4,-6,13
people $ -13,-1,-1
permanently 13,0,0
photographs -13,5,-4
pinned -6,13,-5
plays -4,-4,-13
post -13,-11,-11
post . -13,-1,0
press 13,-5,2
punched by 0,-1,13
pushed -13,-6,5
question -6,-4,-13
question $ -13,-4,-2
ran -13,-11,-2
rang 7,-4,-13
really 12,-4,-13
red -2,-13,-10
renewed $ -13,-3,-2
renewing -13,-4,-3
renewing $ -13,-3,-3
report -1,13,-9
roof $ 13,-1,-2
rope 13,-7,-11
said no -13,4,-2
screamed -1,-8,-13
screaming -2,-2,13
section -13,0,-2
self 13,-4,-9
sex with 0,13,-5
sexually assaulted 0,13,-1
short -13,0,-7
shouts at -1,-7,-13
sings when -2,-2,-13
sit on 0,13,0
ski -13,-4,-10
skiing $ -13,-2,-1
skirt 3,13,-10
slammed -3,-13,4
slap -9,-3,13
small -6,-13,6
so nobody 13,0,1
something 13,9,-4
speak -13,-10,1
step 13,-5,2
strangle -7,-5,13
suicidal $ 13,0,-1
ten -13,0,-9
thanks 3,-5,-13
that $ -1,-13,2
that its 13,0,-1
that she 0,-13,-8
the button -10,-13,-8
the ear 0,-1,13
the heat -13,-4,-7
the nights 13,0,-6
the stairs -13,-5,1
the station -13,-1,1
the students -3,-13,-3
thigh 9,13,-2
this place -13,-6,-2
threats -12,-2,13
throwing myself 13,0,0
to apply -13,-1,-4
to drown 13,-1,0
to park -3,-6,-13
to see 13,-5,-10
to stab 0,-1,13
to start -13,-2,-2
touches me 0,13,-2
travel -13,-1,0
trousers -2,13,-6
turned 5,-13,3
undress -3,13,-3
up a 2,-3,-13
up late -13,-4,-3
visa -13,-7,-8
visit -13,-9,-12
volleyball -13,-5,-10
waits for 0,0,13
walked into 13,0,2
warm -3,-5,-13
was drugged -4,13,-1
was groped -1,13,0
weekend $ -13,-1,-5
where my 13,-1,-2
why do -13,-3,-4
will jump 13,-1,-6
with no 13,3,-1
with them -13,-7,-1
woke 3,3,-13
work -13,-4,-5
work with -1,-13,1
world is 13,0,0
would like -13,-6,-3
years -9,6,-13
years $ -10,-13,-4
, all -3,-12,-5
, she -12,0,-1
, then 4,-4,12
. he -12,-2,3
. i 12,4,1
. life 12,0,0
24 12,-2,0
^ already -12,-4,-5
^ choked -3,-2,12
^ just -6,-12,-10
^ kids -5,-2,-12
^ maybe -12,-6,-7
^ so -12,-3,0
^ suicidal 12,-1,-1
^ the -12,-5,-5
^ two -12,-2,-6
^ yes -12,-8,-6
_ or -12,-9,-2
a boy -3,2,-12
a chair -8,-6,12
a coworker 1,12,-6
a month -12,5,0
a waste 12,0,0
about 1,-10,-12
about getting 12,0,-2
about what -12,7,0
abused -6,12,12
afraid of -7,-12,1
again . 3,2,12
against 2,9,12
already 7,-12,-4
am so -4,-2,-12
am stuck 12,0,0
and not 6,-1,-12
anything $ -12,1,-3
arm in -1,-1,12
arm with 12,0,0
ask me -4,-6,-12
at this -12,-2,-2
august -12,-8,-11
bangs -12,-4,2
battery -12,-1,-5
beautiful -6,-12,-4
been burning 12,-1,-3
before and -12,-1,5
being beaten 0,0,12
being dead 12,0,0
belly -7,-4,-12
bill $ -6,-6,-12
body 7,12,-10
boe $ -12,-7,-2
break $ 1,-1,-12
break my -5,-3,12
broke in 0,-1,12
buried 4,-12,-9
buy -3,-4,-12
cafe -12,-3,2
call her -4,-1,-12
can hear -12,-1,8
canada -12,-3,-2
canada $ -12,-3,-3
cancel -6,-3,-12
car , -9,0,12
choked on -2,-5,-12
city -11,-1,-12
class in -1,7,-12
class to -12,-1,-2
clothes off 0,12,-1
club $ -12,-12,11
coached 0,-6,-12
continue 12,-3,-1
could just 12,-3,0
crossing 12,-3,-2
cut 12,-11,-6
cut her 12,0,-2
cut the -12,-5,7
dance -12,-5,-12
deadline -12,-6,-5
deeper 12,0,0
did 3,12,1
disappear $ 12,-1,5
dodgeball -4,-4,-12
domestic violence -2,-1,12
down 6,12,2
down my -2,9,-12
drunk guy -2,-12,4
dying $ 12,-6,-1
dying of -12,-3,-2
dying would 12,0,0
ear 0,5,12
eighty -7,-7,-12
eikaiwa $ -12,-3,-1
either 12,0,-1
ending 12,-3,-4
every night 5,-12,1
every week -12,-4,-5
ex -12,8,5
farewell 12,-10,-10
fear for -8,0,12
fell . 0,0,12
female -1,12,-4
find 12,-9,-3
fingers -7,12,2
fireworks $ -12,-1,0
fixed -5,-9,-12
fixed my -4,-8,-12
flights -12,-3,-10
flights $ -12,-4,-7
floor 12,-4,3
flying -12,-2,-2
followed -11,-4,12
for this -12,-1,0
forced -10,12,3
forms -8,-7,-12
fresh 12,0,-1
from this 12,0,0
gone 8,-12,-3
grabbed the -6,-12,-5
graders -12,-8,-6
greet -7,-6,-12
greet me -7,-6,-12
greeted me -2,-12,-10
gym $ -10,-5,-12
half -4,-10,-12
hand in -8,6,-12
hands 2,12,0
hang 4,-7,-12
hang myself 12,-1,0
has broken 0,0,12
have stopped 12,0,0
have to -11,-12,0
he asked 5,-12,-10
he found 0,-1,12
he had 7,0,-12
he runs -2,-12,-11
heating $ -12,0,-5
help -1,-12,4
her at 0,-1,-12
her son 4,-12,-3
his hand -4,12,-5
his lap 0,12,0
his place -9,12,0
hit on -3,-9,-12
home -12,-4,9
home for -7,-4,-12
hotel . -3,12,-2
housemate 1,-4,12
hug -12,-7,-9
hugged me -7,-8,-12
hugs -3,-5,-12
hurt me -12,-2,7
husband -7,-6,12
i sign -12,-5,-1
i slept -12,1,-1
i stood 12,-3,0
in at -3,-1,12
in case 12,0,5
in heaven 12,0,0
inside my -1,5,12
is dying -12,0,-2
is it -12,3,-10
is with -6,-12,1
jerked 0,12,0
jerked off 0,12,0
jump . 12,0,0
jump from 12,0,-3
kicks me 0,-1,12
kids $ -12,6,3
kids are 0,-2,-12
killed 5,-12,3
killed himself 12,0,0
killed me 2,-5,-12
knife in 5,-3,-12
knife on -1,-1,12
knows $ 12,-3,-1
kocho -12,-3,3
late again -12,-3,-7
lessons $ -3,-9,-12
letter from -9,-3,-12
light -10,-12,8
like dying 12,0,0
like to -9,-7,-12
likes -3,0,-12
locked -2,-2,12
lonely -12,-5,-6
lose -1,-9,-12
love -6,-1,-12
low $ -12,-3,-5
mamatay 12,0,0
manager -7,12,-1
manager $ -4,-12,1
me about -10,-12,-8
me over -3,-4,12
miss me 12,-3,-9
misses me -4,-4,-12
mouth 0,12,-6
move -12,-4,-5
my bicycle -5,-2,-12
my existence 12,-1,-2
my heart 7,-12,-10
my housemate 1,-4,12
my leg -12,11,-3
my neighbor -12,-7,4
my pants -1,12,-6
my shirt -3,12,-6
my work -12,-2,-5
my wrists 12,2,1
myself in 12,-2,2
myself safe 12,0,0
naked -8,12,-5
nenkyu -12,-4,-3
nobody talks -12,-2,-1
not a -6,-2,-12
not come 9,0,-12
not see -1,-5,-12
of boredom -12,0,-1
of suicide 12,0,0
off dead 12,0,0
offer -4,-7,-12
old -12,1,-2
once -1,-12,-3
ones 12,-2,2
oral 0,12,-1
order 1,-5,12
over my -12,1,5
panadol 12,0,-1
pass -12,-3,-4
passed -1,2,-12
passed out 5,12,1
person 8,12,6
physical -5,4,12
pics -4,12,2
planet 12,0,0
printer -12,0,-6
project -12,-1,0
proud -5,-10,-12
pupils -12,9,-9
railing 12,0,0
ramen -12,-8,-4
raped by 0,12,-1
rather 2,-7,-12
renewed -12,0,-11
roof 12,-7,-10
rubbed 0,12,-6
rubbing -1,12,-1
safe tonight 12,0,0
safety 6,0,12
school -12,-1,-6
school with -6,-12,0
self harm 12,0,0
sexual favours 0,12,0
shirt -7,12,-7
shoes -12,-11,0
shouted -7,-11,-12
shower 6,12,-3
sick -12,-8,-5
sign -12,-10,-10
since 6,-12,1
skip -12,-6,-6
sleep $ -2,-3,-12
snowboarding -4,-3,-12
so $ -12,-6,-2
standing on 12,0,0
student drew -11,-6,-12
surprised -12,-5,-12
surprised me -8,-2,-12
sushi -12,-4,-4
swallowed 12,-1,0
teaching $ -8,-12,-3
team -12,6,-10
telling 10,6,-12
than do -12,-1,-1
the belt 12,-1,3
the crossing 12,-3,-2
the dead -12,-2,-2
the deadline -12,-3,-2
the drum -1,-1,-12
the landlord -12,8,8
the police -1,-2,12
the railing 12,0,0
the summer -12,-8,1
the throat 0,0,12
the windows 12,-1,4
they do 12,-3,-7
things to -6,12,-4
think 12,6,-5
this school -12,-2,0
time he -1,4,12
time i 9,-4,-12
to quit -12,-1,-5
to renew -12,-9,-10
to strangle -1,-4,12
tokyo -12,-10,-7
told them -12,7,-2
tongue -6,11,-12
touched her 0,12,0
touched on -4,-12,-3
touching my 0,12,-1
transferred -7,-9,-12
treat -12,-4,-1
treated -12,-9,-10
trip -12,-1,-7
truck 9,-8,-12
try 6,-12,-3
tutor -12,1,-3
two men 0,2,12
up . 12,-10,5
up the -5,-5,-12
visit $ -7,-6,-12
visiting -3,-5,-12
visits -5,-2,-12
walk into 12,-1,-1
was at -1,-8,-12
was full -2,-12,4
was stopped -3,-5,-12
watching -11,0,12
we drove -12,-1,-1
wear a -7,-12,1
what if -4,-12,-1
where i 5,-2,12
will $ -12,-3,-2
window -1,-12,1
windows 12,-4,10
winter $ -10,-4,-12
wish to -12,-1,-1
works -12,-4,-3
would 12,1,1
would break -3,-6,12
wrong $ -3,0,12
yen $ -12,-6,-6
yet -11,-12,-8
yet $ -8,-12,-6
, so 1,-11,-6
. it 5,1,11
4 -11,-10,-2
? i 11,-1,0
^ _ 5,0,-11
^ been 11,-3,-6
^ by -11,-3,-3
^ could -11,-4,-2
^ go -8,-4,-11
^ have -9,-8,-11
^ how -6,-11,0
^ i -3,-11,-8
^ lately 11,0,0
^ let -11,-4,-7
^ mother -4,-5,-11
^ ok -11,2,-11
^ over -11,-3,-4
^ people -8,-5,-11
^ raped -2,11,0
_ at -11,-6,-4
_ it -11,0,-1
a ball 0,-1,-11
a beer 0,-11,-7
a child -11,4,8
a farewell 11,-1,0
a foreigner -3,0,11
a girl 1,2,-11
a kotatsu -11,-1,-3
a local -11,0,-1
a pay -2,-4,-11
a school -11,-1,-1
about lunch -11,0,0
abuses -3,-1,11
accident 11,-3,-6
accident $ 11,-1,-1
alarm -6,-11,-4
all day -8,-6,-11
all my 11,-2,-3
alts -11,1,5
alts $ -11,5,-8
always 1,-11,-6
and by 11,0,-1
and says 5,-2,11
and there -11,3,2
annoyed 2,-8,-11
anybody 11,1,-2
anymore 9,1,-11
apartment , -1,-3,-11
arm 6,-10,11
around 9,-11,0
asking for 0,10,-11
asking me -11,-7,-4
asleep on -11,1,-2
asshole 6,11,0
at least 11,0,-2
at me 3,-11,6
baby -11,-6,-6
back to -11,-7,-4
bar -11,5,-3
bastard -1,6,11
bbq -2,-11,-1
be angry -4,-1,-11
be to -11,0,0
beat me -1,-8,11
beats her 0,-3,11
beats the -2,-1,11
because they -7,-3,-11
become 11,-2,1
been writing -7,-1,-11
before me 0,-2,-11
behind -7,2,11
belt marks -2,-1,11
better 3,-11,-9
bit $ -11,-1,-1
blade in 11,0,0
bleed 11,-1,5
blouse 0,11,-1
body $ 11,5,-5
boe -11,-5,-6
boyfriend -10,-2,11
brakes -7,-1,11
bring -11,-5,-11
broken and 11,-1,-2
budget -11,-3,-4
burned -2,-11,3
burns -8,-6,11
bus $ -4,-6,-11
but they 0,-11,0
cabinet 11,-2,-2
called me -6,-11,-8
carried on -2,11,-1
cat died -11,0,0
cigarette burns -1,0,11
cir -2,-7,-11
club and -3,-2,-11
come -11,3,5
comes in -11,-3,5
companion -8,-11,-2
contract $ -3,-2,-11
contract ? 11,0,0
cooks -8,-4,-11
cupboard 11,-3,1
cut my -4,-11,0
date for -11,-1,0
day -5,-11,-5
days 4,-7,-11
dead already 11,0,0
death of -11,-4,-6
death would 11,0,0
did to -11,6,-3
disappear and 11,0,0
do i -11,-6,-3
dog and -11,-3,8
done 6,-1,-11
done $ 11,-3,-1
door and -6,11,1
dragged 0,-1,11
drawer 11,0,0
drive -8,-4,-11
drugged me -1,11,-4
drum $ -2,-2,-11
dying and -11,-1,-5
earth 11,-1,-3
eikaiwa -11,0,-2
embarrassment -11,-2,-3
english $ 11,4,-7
evening $ 5,-1,11
exactly 11,-5,0
exist anymore 11,0,0
eye 2,-5,11
family would 11,0,0
fan 3,-10,-11
far from -11,-1,-2
feel suicidal 11,0,0
first 0,-11,-11
fish -7,-8,-11
five -11,2,-11
fix the -11,-4,-5
fixing -4,-1,-11
flat while 0,-7,11
flu -11,-4,-11
foot -4,-10,-11
for another -11,-2,-1
force -1,11,-9
foreigner -6,-2,11
forget -11,-5,-8
forms $ -6,-6,-11
four 3,-2,11
friend of -11,-1,0
friends -11,0,-2
fun -1,-11,-11
game -11,-1,-8
get 2,-11,2
getting married -11,-1,-2
gives -5,-11,-8
gives me -1,-11,-7
goes 11,-1,-2
going home -11,-4,0
great -5,-11,-9
ground 1,-11,2
ground $ 11,0,0
guest -11,4,1
happened to -11,3,0
harassment $ -6,-11,-4
have done 11,0,-4
have it -11,-4,-6
have not -3,-11,-10
have sex -2,11,0
he -6,9,11
he broke 0,0,11
he drinks -11,-5,8
he knows -10,-8,11
he touches 0,11,-2
he was -11,0,2
headache -11,-4,-2
help $ 2,-2,11
help me -8,-8,-11
helps 7,-9,-11
her 7,11,9
himself last 11,0,0
his tongue 0,11,-9
his voice -7,-7,-11
his wife -3,0,11
hits the -4,-4,-11
hokkaido -11,-3,-2
holds my -1,-2,11
home from 3,1,11
hoping my 11,-6,-3
house , -7,-11,0
human -11,0,0
hung -6,-11,-9
hung up 3,-11,-8
i broke -2,-1,-11
i change -11,-5,0
i jump -11,0,1
i looked 11,0,-3
i prepared 11,-1,-1
i said -11,6,-10
i write -11,-10,-8
if my -11,-6,-11
in me 11,1,4
in osaka -11,3,0
inaka -11,-6,-4
inaka $ -11,-6,-4
interview $ -11,-2,-7
is beating 0,-1,11
is not 9,-11,-1
is over 11,0,-2
it by -2,-11,-4
it cut 0,0,11
it here -11,-2,-2
keeps touching 0,11,-3
kept going 2,11,-1
kids -11,-9,-8
kitchen -2,0,-11
knife 6,-11,11
knot 11,-5,-10
kotatsu $ -11,-6,-5
leave at -11,-1,-4
leaving $ -11,-2,-8
left to 11,0,-5
letters 11,-11,10
life $ 11,-5,4
life here -11,-1,-4
lift . -5,-11,-4
list -7,-10,-11
live $ 11,-1,7
living here -11,-1,-2
living like 11,0,0
load -3,-2,-11
local $ -11,0,-1
locked in -1,-2,11
locks the -2,-2,-11
long 5,-11,-8
look at -11,2,-4
losing my -11,-1,-1
lovely -3,-11,-3
lump -11,-7,-1
lying 11,0,0
made me -4,-3,-11
made to -4,11,-4
make a -1,1,-11
man -6,7,11
many 0,-11,-4
many days -11,-1,-1
march -8,-10,-11
me a -5,0,-11
me again -2,0,11
me always -3,-1,-11
me drunk 0,11,-3
me just 11,-1,0
mean 11,-2,-8
mean the 11,0,0
meetings -11,-9,-10
melon -2,-1,-11
men -5,11,10
mind 7,-6,-11
mistake $ 6,-11,-1
mornings 11,-4,-1
mountains -11,-1,-1
my blouse 0,11,-1
my boss -11,2,-3
my coworker -11,-4,1
my door -4,-9,11
my exit 11,-2,-5
my hand 0,-11,0
my neck -5,1,11
my old -1,-5,-11
my place -4,-11,-4
my resignation -11,-1,-9
my son -2,0,-11
my throat -7,-1,11
myself when 11,-1,-2
myself with 11,0,-4
natto $ -6,-11,-3
neighbour -11,-6,5
never said -1,11,0
no $ -11,4,-6
no , -11,-1,-3
no i -11,5,-4
not and -2,11,-1
not being 11,-1,-1
not safe 4,-2,11
not take 1,11,-7
not work -11,-2,-4
of self 11,0,0
off from -11,-1,-1
off without 11,3,0
okay -11,-10,-8
on $ -6,-11,-8
on . 11,8,-2
only 3,-11,2
our passports -11,-2,11
out and 11,0,-10
own 11,-11,2
pain $ 8,-2,-11
pants $ 0,11,-1
paracetamol 11,0,-3
park . -1,-6,-11
party , -11,-6,0
passports -11,-2,11
pension $ -11,-4,-5
phone and 3,-4,11
pipe -11,0,2
plan 11,-6,-8
plane -2,-1,-11
plaster -11,-2,-4
played -11,-2,-3
praying 11,-1,-2
prepared the 11,-1,-1
promise 11,-6,-3
pta -11,0,-8
punched in -4,-1,-11
rape me -1,11,-3
reason $ 11,1,-1
recontracting -11,-5,-6
resign -10,-6,-11
rice -11,-10,-10
room -6,11,0
room and -8,11,-1
rope in 11,0,0
sad -4,-7,-11
sad $ -11,-6,-6
said i 11,-2,5
said that -11,-4,2
sang to -2,-7,-11
saturdays -11,-2,-1
saved 11,-3,-4
scream -11,-1,-1
seriously 5,-11,-11
sex $ -1,11,-2
shoulder and -5,-11,-1
shouts -5,-11,-10
signing -8,-2,-11
single 0,0,-11
sink 2,-1,-11
six $ -4,-2,-11
slept with -1,11,-2
smacked 0,0,11
someone is -7,-9,11
someone put -1,11,-1
speak with -4,-11,-8
speaks -1,-2,-11
spring . 11,-1,-6
stab -11,-7,5
started running -11,-1,-2
stay , -11,-1,-1
step off 11,-2,-1
stitches $ -1,-1,11
store -11,-1,3
student was 0,0,-11
suicidal . 11,0,0
supervisor $ -11,-4,4
take my 11,-1,-2
takes $ 11,0,0
takoyaki -11,-4,-5
taxes -11,0,-2
teacher kicked 0,-2,11
telling me 11,0,-4
than i -11,-4,-3
that the -5,2,-11
the death -11,-4,-5
the long -11,-2,-1
the mountains -11,-1,-1
the pay -11,-1,-1
the section -11,-2,0
the sink 3,-1,-11
the wifi -11,-1,-4
their 7,-9,-11
thing 11,6,-4
think a -1,7,-11
this $ 11,-3,-2
three -11,-3,7
time $ -5,-4,-11
tinder -11,2,0
tired . -11,-1,0
to ask -11,-4,3
to cook -8,-11,-3
to end 6,-11,-5
to go -11,-7,1
to open 11,-1,-1
to rape -1,11,-3
to show 0,-4,11
to suicide 11,0,0
told him -9,-3,-11
told his 11,0,-1
took an 11,0,0
took off -2,11,0
touch him -1,11,-1
touched my -3,11,-2
touches her -2,11,-2
train $ -11,6,-9
transfer $ -11,-1,-3
trust 11,0,0
trying 11,4,-1
twisted my -2,-1,11
two years 11,-3,-1
uncle -11,10,0
up again 11,0,0
urges 11,-1,-1
violated -1,11,-3
voice at -7,-1,-11
waited -11,7,3
waiting 7,-11,6
wake up 11,0,-6
walking into 5,-1,-11
wall $ -11,-7,7
wall . -2,0,11
want 1,-1,-11
warmly -3,-11,-11
was drunk -2,0,-11
was in 3,-11,2
was sexually 0,11,-3
washing -11,-1,-1
we had 0,-11,-4
week 0,-11,-2
what my -11,-1,1
whisky 11,-1,2
wife , -1,0,11
wifi -11,-1,-4
will go 11,0,-1
with being 11,-2,-1
without me 11,-2,-2
words -4,-11,-3
would again 11,-1,-2
would die -11,-2,-1
wrist 11,-11,11
writes 10,-3,-11
written 6,-3,-11
your -1,11,0
, put 10,-1,-3
, with 3,-3,-10
. like 5,10,-1
15 -3,-4,-10
6 -4,-10,-9
^ because -10,-3,-5
^ being -10,10,9
^ better 10,-4,-3
^ every 6,-6,-10
^ heart -10,-2,-3
^ his -10,2,5
^ sick 10,-2,-1
^ skip -10,-5,-5
^ something -1,10,0
^ them -7,-10,-1
^ too -10,-2,-4
a bridge 10,0,-1
a bullet 10,0,-1
a bus 10,-4,0
a date 10,-1,-1
a dead -10,-3,-4
a few 10,-1,0
a friends -2,10,0
a gun 8,-5,10
a man -8,-3,10
a parent -1,-8,10
a person 10,6,4
a rope 10,-2,-6
a sexual 0,10,-2
a speech -10,-4,-2
about driving 10,0,0
about just 10,0,0
abused at 0,0,10
affairs 10,0,0
afraid -5,-10,5
air -4,-10,-9
alone 2,5,-10
am going 2,-2,-10
am next -1,0,10
am not -1,-10,2
am still 10,3,-1
an alt -10,-5,-4
and go -10,-6,-9
and grabbed 0,10,-2
and kicked 0,-1,10
and me 7,-10,2
and pulled -2,10,-1
and see -6,-3,-10
and thinking 10,0,0
answers -10,-9,-9
any 3,-4,-10
anyone , -7,-4,-10
anyway 10,-2,-3
app -10,6,-9
are killing -10,-2,-6
argue -10,0,-1
ask -7,-4,-10
attempted 10,-10,-10
awake -10,-2,-4
bad 6,-10,-2
badly -10,-4,-9
bakery -5,-3,-10
bakery $ -5,-3,-10
balcony at -10,-4,10
balls 2,-1,-10
basically 1,-10,-3
basically $ 0,-10,-3
basketball -2,-2,-10
be an -10,-1,0
be out 10,-1,-1
be the -10,-6,-5
bears -8,-7,-10
because he -10,-1,3
because it 7,-10,-8
been cutting 10,-1,-5
beer -1,0,-10
before $ 10,0,2
bell -8,-10,2
between -10,2,-6
bloke -9,-3,10
boredom $ -10,-3,-3
boy i -10,-2,2
break -8,-10,9
breakfast -10,-5,-2
brought -7,10,-4
building 3,-10,-1
butt -1,10,-4
call an 0,-6,10
call it -1,10,-1
call my -10,0,3
came at 5,-4,10
car . -5,2,10
car and -10,1,-6
car is -10,0,-6
care 1,-6,-10
carry -10,-3,2
caught 3,-5,-10
chance -5,-10,-10
chewed -3,-4,-10
chose 10,-3,-6
climbed -4,10,-1
clinic -10,5,-4
coat 2,-1,-10
continue living 10,0,0
copier -5,-8,-10
copy -1,0,-10
cost -1,-1,-10
could sleep -10,-2,0
coworker grabbed 0,-9,10
cried -10,-7,-4
curiosity -10,-2,-1
curry $ -10,-4,-8
dad -4,-10,7
daughter $ -10,2,-4
days of -10,-1,-1
dead and 10,0,0
death , 10,0,-1
decided to -10,0,-5
deleted 10,-6,-1
desire 10,0,-4
diet -10,-3,-2
disappointed 10,-4,0
do it 10,-4,-9
do life 10,0,0
does the -10,-1,-1
door handle 4,0,10
down the -8,1,10
drink 6,0,-10
drinking $ -2,-10,10
drums -1,-3,-10
dying for -10,-1,-1
earthquake $ -4,-3,-10
eat -10,-6,-10
edge 10,-2,0
essay 6,-1,-10
everyone 4,-6,-10
ex has -5,-1,10
exit 10,-5,-7
extend -10,1,-1
eyes -1,-6,-10
falling -10,-3,-6
fear -7,-5,10
fell asleep -3,-4,-10
festival . -10,-3,-1
fingers $ -4,10,7
first $ -4,-10,-1
first , 6,-10,-6
fix -8,-5,-10
follows me -1,-4,10
for living 10,0,0
for sex 0,10,0
form $ -9,-4,-10
forty 0,-10,3
friends husband -2,-1,10
from him -5,0,10
funeral 10,-8,-6
gets violent 0,0,10
getting 4,-9,10
giving 10,-2,5
got jumped -1,-1,10
grabbed -10,10,8
grabbed my -3,10,7
grave 10,-1,-1
ground floor -10,-3,0
gun 7,-10,0
guys -2,3,10
hand and 0,-4,-10
hands in -1,-1,-10
hanged 10,-1,0
happy $ -10,-10,-8
hard -8,-10,6
has my -1,-5,10
hates me -9,-10,-10
have never -2,-1,-10
have started 10,-1,-5
he followed 0,0,-10
he is 10,-3,8
he keeps -6,5,-10
he wants -5,-3,-10
head 9,-2,10
head with -2,-10,-1
hear 2,-4,10
hear it -10,0,2
heard -2,4,10
heat $ -10,-3,-2
heater -10,-9,-5
held -10,6,6
her wrists 10,-2,0
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
hit by 4,-3,10
hitting 2,-3,10
home because -5,-10,9
home by -8,0,-10
home to 10,0,-6
homework -10,-3,-9
homework $ -10,-3,-9
host -10,5,-5
host mother -3,-10,2
hours -10,1,-10
how it -3,10,0
hug me -10,-5,-6
humidity -10,-1,-3
i could -4,4,-10
i dread -10,-4,-6
i drive 10,-1,-1
i might 7,-1,-10
i missed -10,-5,-4
i plan 10,0,0
i self 10,0,0
i take -10,-7,3
i tell -10,-10,-2
i walked -10,-8,-1
i want 0,-10,-6
i wear 1,-3,10
i wore -7,0,10
i work -10,-8,2
ignores -1,-9,-10
ignores me -1,-9,-10
in being -10,0,0
in every 3,-2,-10
in his 10,-6,-9
inside -2,10,5
interview -3,-9,-10
into a -6,-7,10
into sex 0,10,-1
is $ 10,-2,-3
is beaten 0,0,10
is eighty 0,-5,-10
is here -10,-1,-2
is no 0,-5,-10
is screaming -1,0,10
is so -10,-3,-8
is stalking 0,-1,10
is very -3,0,-10
it again -10,-2,6
it anymore -10,-1,0
it hurts -1,-6,-10
it takes 10,0,2
january -1,-10,-2
japanese $ -10,-4,-4
job $ -7,-6,-10
joke $ 6,10,-2
jokes -6,-10,-9
jumping off 10,-1,0
just stop 10,0,0
keep it -10,-4,3
kendo -10,0,-1
kendo $ -10,1,-9
key $ -3,-6,10
kicked out -2,0,-10
killed my -5,-2,10
kind 4,-10,1
know if -10,10,-3
kyoto -10,-6,-3
lady 10,-2,-10
language -10,0,-2
last day -10,0,0
laughed -10,2,-6
learn -10,-4,-3
leave if -10,-1,-3
leave is 2,0,10
leave without -10,0,-1
legs 4,10,5
lighter 10,-6,3
like 2,1,-10
like killing 10,0,0
live since 10,0,0
live without -10,-1,-3
locked the -2,3,-10
lol , -10,-4,-2
longer , -10,0,-2
mad -8,-10,-3
marry -3,-5,-10
matters 10,0,-1
may 3,-9,-10
mayor -5,-1,-10
me an -4,-4,-10
me and -5,8,10
me down -7,1,10
me i 3,8,-10
me it 3,-2,-10
me last -10,7,2
me laugh -9,-10,-1
me off -10,-10,-4
me to -10,0,-4
mean it 10,0,0
medication 10,-6,-6
missed the -10,-3,-1
mma -1,-10,-10
mondays -10,-3,-2
most 0,0,-10
my affairs 10,0,0
my bag -10,-10,-8
my butt -1,10,-4
my chest -6,10,-2
my ex -10,1,6
my free -3,-10,-1
my funeral 10,0,-1
my grandfather -10,-1,-1
my lessons -4,-6,-10
my meds 10,-1,-2
my partner -9,-7,10
my pupils -10,1,-6
my roomie -10,3,-8
my shorts 0,10,0
my umbrella -5,-10,-10
near the -10,-1,1
nearly died -10,0,0
need help -2,-1,-10
never born 10,-1,0
news 5,-1,-10
next door -7,-10,-4
night . -7,-4,10
no and -10,5,-5
nobody 4,-10,-4
nobody else -10,2,-2
nose 2,-8,10
not exist 10,-1,0
not feel -5,-10,3
not fight 3,10,0
not live 10,-1,-5
not me -10,-8,-6
not need 10,0,-5
not to 6,-10,-4
of an -10,-1,0
of killing 10,0,0
of moving -10,0,-1
of pills 10,-1,0
of work 2,-2,-10
off if -10,-2,-1
off my 10,4,0
offered 0,6,-10
ok $ -10,-7,-5
okinawa -10,-3,-5
one and -1,10,-8
or anything -2,-10,-2
or die 10,0,4
or leave -10,-1,1
outside the -1,-5,10
party for -7,-1,-10
peace 10,-4,-7
peace . 10,0,0
picked -1,-1,-10
pill -3,8,-10
place and 0,10,1
planning 10,-3,-8
please tell 9,-3,-10
pockets 3,-10,-6
point , 10,-1,0
posted 10,-7,-1
power -10,-10,-10
praised by -1,-8,-10
problem -3,-10,-2
purpose $ 10,-3,2
push me 0,-3,10
pushed me -1,-3,10
put her 0,-4,-10
ramen $ -10,-5,-2
raped her 0,10,-2
re -10,-3,-3
ready 10,-4,-9
reason i -2,0,10
rent $ -10,4,-4
ride -2,10,-3
ride $ -1,10,0
right 3,-10,7
roomie -10,3,-8
run me 2,-2,10
safe 4,-7,10
sandwich -10,-4,-7
sat 9,-10,-3
saw 10,-4,7
saw the -4,-1,10
says the -10,8,-1
scold -2,-8,-10
scold me -1,-8,-10
seized -3,-10,0
sex and 0,10,0
sexual assault 0,10,-1
sexually abused 0,10,-4
she threw -1,0,-10
shoot me -10,-6,-5
should 3,2,-10
shoulder -10,-8,-8
shower $ -1,10,-1
shy -6,-4,-10
silence -4,-4,-10
skirt at 0,10,0
slammed the -1,-1,-10
sleep in -1,-10,3
slept on -8,-10,-1
slow -9,-5,-10
smashed -7,-10,-3
soccer -1,-10,-4
soft -1,-3,-10
someone broke 0,-2,10
something happened -1,10,0
something to 10,0,0
spat -1,-5,10
spat on -1,-2,10
speaking -10,-4,-9
spring 2,-6,-10
staff room -4,-10,2
staffroom -10,1,-2
stalked by 0,0,10
stay or -10,-1,-2
stayed -10,0,0
stepping 10,-4,-5
stick -6,-10,9
stop , -3,10,-4
stop existing 10,-1,0
stopped 10,1,-9
stressed -10,-7,-7
strict $ -3,0,-10
struck -10,-7,9
struck me -5,-3,10
student has 0,-2,-10
student is -10,3,9
students are -3,-1,-10
study -10,-6,-9
suitcase -9,-10,-2
summer $ 3,-10,-5
take the -7,-10,0
taxi -10,7,-1
term -8,-5,-10
texted 9,-10,-3
texted me 3,-10,-2
than a 10,0,0
thanks for 4,-3,-10
that will -1,-1,-10
the air -10,-9,-9
the bloke -2,0,10
the bonus -10,-2,0
the copier -5,-6,-10
the farewell -10,-5,-1
the flat 5,-10,-6
the gas 4,-4,-10
the ground 2,-10,2
the knot 8,-5,-10
the lady 10,0,-4
the meeting -6,-10,-8
the news 5,-1,-10
the notice -10,-1,-1
the pain 10,-1,-2
the plane 10,0,0
the principal -9,10,-1
the roof 10,-4,-6
the room -3,-10,9
the stomach -2,0,10
the sun -10,-5,-4
the teacher -2,-7,-10
the toilet -5,10,-1
the village -10,-3,2
then me -2,-10,6
then she -10,2,-4
they hit 0,0,10
things at -1,0,10
thinking 5,-10,-7
thirty 10,-4,-1
this , -10,0,-1
this . 10,0,0
this planet 10,0,0
thoughts 10,-8,-10
three years -10,0,-5
through a -9,-1,10
tie -3,-10,-5
to $ 5,8,-10
to burn -1,-1,10
to canada -10,-2,-2
to diet -10,-3,-2
to drive -10,-1,-9
to follow 10,0,0
to help -8,-3,-10
to learn -10,-4,-3
to live 10,-6,-4
to marry -3,-5,-10
to okinawa -10,-3,-6
to someone 10,0,0
to stay -10,-2,-4
to thank -8,-2,-10
to the -10,-4,7
to visit -10,-5,-8
toast -10,2,-1
together -1,5,-10
toilet 1,10,-1
tooth -10,-6,0
touch me -2,10,-6
touched his -1,-10,0
trains -10,-5,-8
translate -10,-3,-5
translation -10,-5,-2
trip $ -10,-2,-3
truck $ -10,-7,-7
turning 10,0,5
twelve -10,5,-4
typhoon -4,-4,-10
up $ 4,-8,10
up and -2,10,-8
up because -10,-5,6
up in -10,-5,1
version 10,-2,-1
waits 0,-1,10
wake 5,-2,-10
walked 1,0,-10
wallet -9,-5,-10
want $ 2,10,0
wanted it 10,0,0
war -10,-5,-1
was assaulted -3,10,-2
watched -10,-9,-7
we moved -1,0,10
wedding -7,-3,-10
week , -10,-2,-4
what 5,10,3
when she -7,-8,10
where 6,2,10
where the -10,-3,5
wife -2,-10,8
will hurt -1,-1,10
will they -4,-3,-10
with bruises -1,3,10
with his -10,3,4
with the 0,-10,5
without 5,10,-5
words $ -9,-10,0
wore -7,0,10
work , 10,-2,-2
would get 10,-4,-2
would kill -10,-3,4
would my 10,0,0
would never -10,-2,0
would take 10,-4,1
would tell 0,3,-10
written letters 10,0,-1
year -5,-4,-10
yes . -1,10,-4
yesterday $ 10,1,3
you know -10,1,-6
, he -9,3,1
, her 0,0,9
, it -3,-9,2
, kicked -1,0,9
, love 3,-2,-9
, since -9,4,-1
, what 0,-9,-2
3 $ -9,-5,-5
4 $ -9,-7,-8
9 -5,-6,-9
^ about -9,-4,-3
^ boss -1,-9,1
^ cut -9,-5,-7
^ does -2,-9,-7
^ everyone 2,-9,-2
^ finish -1,-1,-9
^ had 9,-2,-3
^ hanging -9,-3,-4
^ next -9,-2,-5
^ only -9,-3,-8
^ want 0,-9,-4
^ wish 9,-3,-4
_ no 9,0,0
_ prevention -9,-8,-3
a bath 2,-9,-2
a belt 0,0,9
a bike -2,-1,-9
a car 3,-9,-8
a copy 0,-1,-9
a guest -9,2,-2
a job -6,-2,-9
a love 0,9,0
a noose 9,0,-1
a razor 9,0,-3
a relief 9,0,0
a shovel 0,0,9
a stapler -1,0,9
a third 0,1,-9
about killing 9,0,-2
about me 2,-2,-9
abuse -6,-6,9
abused by 0,9,1
address $ -1,-1,9
after my -6,-7,-9
after the -2,-3,-9
ago $ -9,1,-2
all to 9,0,0
allowed -9,-1,3
also 9,-6,-3
am alone 6,-4,-9
am just -9,-1,-1
am only 9,0,-3
am working -9,0,0
and 6,9,7
and _ 3,-9,8
and comes 0,-3,9
and everyone -9,3,-5
and fell -2,-3,-9
and hits 0,-1,9
and one -5,9,-4
and ran 0,-7,-9
and sang -1,-9,-2
and stood -2,-2,-9
ankle -7,-4,-9
another year -9,-4,-2
anymore $ 1,-9,-2
anywhere 9,-2,4
are alone -2,5,-9
arm on -9,-1,-6
ashamed 9,0,-1
ass $ -1,-9,-5
assaulted at 0,9,0
at six -6,-4,-9
at work 0,9,3
attack -9,-4,4
attempt 9,-1,-2
balcony $ -2,5,-9
bathe -1,9,-4
bathroom he -1,0,9
be at -9,-1,-1
be late -9,0,-4
be me 9,0,0
beats his -1,-1,9
because of -5,5,9
because somebody 9,5,-1
been 6,6,9
been a -9,-2,-1
been following -2,-2,9
been raped -2,9,0
been teaching -9,-7,-4
been threatened -2,0,9
before my 9,0,0
being followed -2,-4,9
belt 6,-5,9
beside 6,-3,-9
blanket -3,-1,-9
blanket $ -2,2,-9
bleeding -9,-7,1
boss said -2,2,-9
bought 8,-8,-9
boyfriend choked -1,-2,9
boys -8,1,9
bridge 9,-6,-8
bring my -9,-2,-1
broke into 0,-7,9
brothers 3,-5,9
bullet 9,-6,-2
bum -1,9,-3
burn 5,-6,9
burn the -2,0,9
burned out -9,-1,-6
bus -7,2,-9
but me 9,-2,-1
by force 0,9,-4
by my 0,4,9
cake $ -7,-4,-9
camp -2,-9,-1
camping -9,-1,-1
can pay 0,9,0
capsule -3,-9,-5
capsule hotel -3,-9,-5
card and 0,-2,9
case i 9,0,-2
cat $ 3,-9,-6
ceremony -9,-2,-3
ceremony $ -9,-1,-2
chair and 9,-2,-3
charcoal 9,-1,-1
cheese -7,-5,-9
children -2,-9,3
children $ 0,-2,-9
christmas 7,-5,-9
cigarette $ 0,-3,9
class has -9,-2,0
cleaned 4,-2,-9
close 9,-5,-6
coffee $ -9,-4,-9
commute $ -9,-3,-2
company -9,3,2
complaint -9,-2,-1
condom -2,9,-7
contact -9,7,-8
contract will -9,3,0
controls -1,0,9
conversation -9,-2,-1
copy of 0,-1,-9
could not -9,6,-6
counting 9,-3,-3
cracked -9,-6,0
crying -5,1,-9
cuts on 9,-1,0
daikon -3,-4,-9
danger 9,-5,5
dead than 9,0,0
death by -3,0,9
deliberately 9,0,-1
departure -9,-1,-1
did things -2,9,-3
died and -8,-6,-9
director -5,9,-8
disappear into -9,0,0
do the -9,-4,-3
does it 4,9,-2
dog $ -7,-9,-4
domestic -2,-3,9
door on 5,-7,-9
drunk , -1,-3,-9
dude -5,9,2
dye -9,-1,-4
each evening -1,0,9
earthquakes -3,-1,-9
earthquakes $ -3,-1,-9
eat , 9,3,0
eleven -9,-4,-2
else $ -9,-2,-3
email $ 1,-5,-9
empty 9,0,-6
end $ 4,-4,-9
end party 0,-3,9
even 9,0,0
even notice 9,0,0
every single 7,-3,-9
everything 9,-3,-7
face $ 3,-9,5
falls -9,0,-1
farm -2,-9,-4
fast -9,-4,1
feel threatened -3,0,-9
feels like 9,-3,-1
feet -5,-4,-9
feet are -9,-1,-4
felt -4,9,1
festival $ 5,-7,-9
fifty -9,-2,-2
filmed -5,7,-9
fist -4,-7,9
fist $ -4,-3,9
five $ -9,-6,-7
flat $ -9,-6,-3
flight -2,-5,-9
flight $ -9,1,-2
flowers $ -1,-1,-9
following -8,-9,7
food -9,-6,4
for everything 9,0,0
for her 2,-5,-9
forever , 9,0,0
four times -3,1,9
friday 2,-9,-3
fridays -7,-3,-9
friend and -5,-3,-9
friend wants 9,-1,0
frightened 5,4,9
front 3,-1,9
gets in -2,9,-9
girls -6,9,-5
give me -9,-4,-3
glass -4,4,9
glasses -1,-3,9
go . 3,-9,0
go back -8,-9,-4
gong 0,-2,-9
good morning -2,-9,-2
got beaten -2,-2,-9
got kicked 0,-2,-9
got my 0,-9,-9
got punched -4,-2,9
got the 5,-9,3
grade -6,-9,-3
great . -9,0,0
guess 3,-7,-9
had sex 0,9,-4
hair $ -9,-8,9
hand between 0,9,0
hanging 7,-8,-9
happened -9,8,-7
has taken -2,-1,-9
has told -2,-6,-9
hate my -9,-3,-3
have begun 9,0,-4
have the 9,-4,-6
have told -7,2,-9
he called 0,-5,-9
he forced -1,9,-6
he got -1,-9,-7
he kept -6,8,-9
he punched -1,-2,-9
he pushes 0,-3,9
he said -1,-3,9
he stopped -1,-1,9
hello -9,-5,-5
her stepfather -3,9,-5
hike -4,-4,-9
him with -5,-5,9
himself $ 9,1,-5
himself to -9,3,-8
hip 6,-5,-9
hired me -4,-7,-9
his ankle -7,-4,-9
his desk 4,-9,-8
his private 0,9,-2
his sleep -4,-4,-9
hit with -3,-2,-9
hits $ 0,0,9
holiday . -9,-7,0
home and -9,4,-4
home is 6,0,-9
hour -4,-9,-2
hour $ 1,-9,0
house $ -4,-1,9
housing 0,-2,-9
hugging 0,9,-7
husband $ -4,-5,9
i burn 9,-1,-5
i can 0,-9,4
i fear -3,-2,9
i froze -1,9,-1
i got -2,9,4
i hit -4,-1,-9
i honestly 9,0,0
i hurt 3,-1,-9
i kept 9,-6,-6
i lost -9,-1,-2
i need -9,2,2
i quit -9,-2,4
i sleep -9,3,6
i wrote 9,-1,-2
if they -9,-2,-5
immigration -1,4,-9
in danger -6,-1,9
in this -7,-8,-9
insta -2,-2,-9
insta $ -2,-2,-9
invited me -2,-9,-8
iron $ -7,-1,9
is -1,-9,1
is a -6,-1,-9
is closed -9,-6,-6
is cutting 9,-1,0
is got 9,-8,0
is telling 9,7,-2
is visited 0,-1,-9
is what 9,-3,-4
it $ 1,-9,-4
it but -9,6,-1
it on 9,-1,-6
join 3,-9,-6
jumped in -9,-2,-4
jumped on -5,-9,-4
just a -9,-3,-1
just die 9,0,0
just me -9,-5,-4
just want -2,-9,-1
kanji $ -9,-1,-1
keep picturing 9,0,0
keeps saying 2,-1,-9
kerosene -9,-1,-7
killed myself 9,0,0
killer -2,-9,-9
kissed me -3,9,-7
knee and -1,9,0
knows 4,-9,1
laminating -9,-1,-1
laminating $ -9,-1,-1
lap 0,9,-1
last $ 9,0,-4
lately $ -9,0,-2
laughing -9,-3,-8
laughing $ -9,-1,-1
lease $ -9,-1,-1
leave japan 4,-1,-9
left a -9,-6,5
left for 9,2,0
let it 9,0,0
letterbox -1,-1,9
life , 9,-1,-2
life is -2,0,-9
like ending 9,0,0
live for 9,0,-3
lmao 4,-2,-9
locks -4,-3,9
look like -9,0,-1
lot -1,-9,-9
love hotel 0,9,0
lunch with -1,-9,-6
mad $ -9,-8,-4
made a 1,-5,-9
making 1,2,-9
man exposed 0,9,-2
man in -2,6,9
man touched 0,9,-1
marking -9,-2,-3
married $ -2,-6,-9
maybe 4,-8,-9
me after -2,-2,9
me by -9,-3,2
me he -4,-5,9
me here 9,0,6
meds , -9,-1,-1
memory 2,9,-1
messages -9,0,6
might as 9,0,0
minute 4,-9,1
mistake . -3,-1,-9
mochi -2,-5,-9
molested by 0,9,-1
money $ -5,-6,-9
more day 9,0,0
morning , -8,-3,-9
morning and 0,1,9
mother at 0,9,-4
mother is -9,0,-8
much $ -9,-4,3
my age -4,-3,-9
my arm 6,-9,7
my boyfriend -5,-9,3
my bum -1,9,-3
my dead -9,-2,-2
my father -1,-9,-6
my futon -3,9,-3
my guitar 9,0,0
my hip 9,-4,-4
my job -6,-6,-9
my legs 8,9,5
my letterbox -1,-1,9
my little 9,3,-7
my money 0,0,9
my name -7,-9,6
my predecessor -9,-7,-9
my prefecture 9,0,-1
my supervisors -9,0,-9
my thighs 5,9,-1
my weight 0,-9,-6
myself at 9,0,0
myself over 9,0,0
nearly 3,-7,-9
need a 0,-5,-9
neighbour beats -1,-1,9
ni -5,-9,4
night 9,8,4
night and 8,9,-4
night at -9,-3,-5
ninth 9,0,-3
no clothes -5,9,0
nobody knows 9,-1,1
nobody needs 9,-1,0
nose $ 0,0,9
not be 0,-6,-9
not care 9,-1,-1
not coming -7,-2,-9
not go 8,-9,6
not like -8,0,-9
nothing 2,-9,-8
october $ 1,-1,-9
of it 1,5,-9
of sleeping 9,0,0
offering 7,-6,-9
on insta -2,-2,-9
on my -2,-8,9
one more -9,-2,2
one step 9,0,0
only one -4,0,9
our 1,-5,9
out how 9,0,0
outside $ -8,-4,9
over 0,-9,2
overtime -6,-9,0
own hair -9,0,-7
packed -3,9,0
packed train 0,9,0
papers -1,-9,1
parking -9,-3,4
parking lot -9,-1,-1
parties $ 9,-6,2
pays 8,-9,3
pe 5,2,9
phone -7,-9,5
phone , 0,0,9
photocopier -9,-4,-7
picturing 9,0,0
pills $ 9,-2,-2
placed -9,1,0
please $ -4,-6,-9
police -3,5,9
predecessor -9,-7,-9
prescribed -9,0,-1
pressed -3,0,-9
prevention $ -9,-1,-1
private -9,5,-6
program 9,-3,-3
promoted -9,-8,-9
proposed -9,-2,-2
proud of -5,-5,-9
punching -2,0,9
put in -9,2,-6
rail 9,-1,-5
random 0,-9,3
rape if -1,9,0
reads 1,-9,-5
remember -9,6,-2
renew me -1,-5,-9
resign $ -1,-5,-9
resigning -9,-3,-2
return -4,-5,-9
road 2,-4,9
roasted -9,-6,-8
said stop -4,9,-1
sandwich $ -9,-3,-1
say 2,9,-7
say no -8,9,-2
saying he 9,-1,3
says he 9,3,2
says if 3,7,-9
scared of 2,-9,1
scared to -9,-1,6
school $ -9,-4,-1
senior -1,9,0
set 2,-9,5
shaking -1,9,1
shed be 9,-1,0
shouting -9,-5,-4
shovel -9,-2,9
sign $ -8,-9,-7
signed -9,-4,-6
silly 0,-9,-8
skirt $ -1,9,-1
slapped a -1,-1,9
slipped -9,7,-2
small boy -1,0,9
so that 3,5,9
social -9,-3,-6
sometimes 3,-9,-7
soon 9,-4,0
speech $ -9,-4,-4
sports -3,-7,-9
spring $ -9,-3,-3
stapler -1,0,9
stapler at -1,0,9
station -9,-4,3
staying $ -9,-3,-4
step $ 9,0,0
stepfather -3,9,-6
stomach 5,-9,6
stop asking -9,-6,-4
stops 9,-1,-1
strong 5,-7,-9
student . -1,1,9
suicidal thoughts 9,0,0
suicide is 9,0,0
suicide note 9,0,0
suicide since 9,0,0
sunday 7,-9,-3
supervisor threw 0,0,9
supervisors -9,0,-9
sure -5,9,-6
sweet 0,-9,-9
switched 1,0,9
tablets , 9,0,-3
take me 9,5,-1
take no -5,9,-1
take off 0,9,-4
talks to -9,-2,-1
taught by -2,-7,-9
teacher at 0,9,0
teacher has -9,3,-4
teacher touched 0,9,0
teased 0,-4,-9
tent -9,5,-2
texting 3,-9,-6
than 4,-3,-9
that her -9,9,5
the apartment -1,-9,0
the baby -9,-5,-1
the ball -2,-1,-9
the boss -9,1,1
the car -1,6,-9
the clock -9,-2,-6
the cupboard 9,-3,-1
the dog 2,-1,-9
the flight -9,0,-5
the hair 0,0,9
the heater -8,-9,-2
the hotel -6,9,3
the interview -9,-8,-7
the keys -1,-3,-9
the massage -5,9,-7
the mayor -5,-5,-9
the papers 6,-1,-9
the pe 5,2,9
the pension -1,-3,-9
the photocopier -9,-4,-7
the printer -9,1,-4
the rain -9,-3,-4
the reason 9,0,7
the road 4,-4,9
the shower 7,9,-1
the speech -9,-4,-4
the staffroom -9,0,2
the test -9,-5,-2
the third 0,0,9
the time 3,-2,-9
there was -9,-4,-2
they forced 0,-9,-1
they made -1,-9,4
they threw 0,-1,-9
they would 9,-2,-1
thighs 7,9,-1
things away 9,-1,-1
think of -1,-9,-1
this 2,-9,-9
this one 9,0,0
this weekend 9,-1,-1
thought 9,-2,-4
throat $ -1,2,9
throat . 0,-1,9
throw 0,-1,9
throws plates -1,0,9
ticket -5,-9,-5
till i 4,9,-4
to break -9,0,7
to disappear 9,-1,0
to japan -9,-5,3
to let 5,-3,9
to run -4,-2,9
to speak -7,-9,-7
to work 1,-9,-1
together $ 0,-4,-9
toilet $ 0,9,-4
tokyo $ -9,-7,-6
tonight $ 2,-4,-9
top -2,9,-4
touched by -9,3,-3
town -9,1,-7
transferred $ -3,-7,-9
trust myself 9,0,0
umbrella and -1,-9,-5
under 8,9,6
under my -7,9,2
undokai -9,-8,-3
unwanted -2,9,-8
us in -9,6,-5
using 9,-1,-6
video -9,6,-8
violated by 0,9,-3
violent . 0,0,9
visits me 4,-3,-9
walk $ -9,0,6
walks -1,-6,-9
want my -9,-2,-3
want that 6,-9,0
was -5,9,1
was abused -2,3,9
was gone 9,0,0
was invited -1,-9,-2
was violated 0,9,-3
washing $ -9,-1,-1
waved -6,-9,-1
we did -9,-1,-1
wedding $ -9,-3,-7
week . 9,0,2
weight -6,-1,-9
where do -9,-2,-2
whose -2,-1,-9
why $ 2,-4,-9
will come -9,-3,9
will do 9,0,1
will make 9,-4,2
winter . -9,0,0
with a -7,-9,5
with it 9,-9,-5
with one -8,-3,-9
woman -3,9,4
work on -9,0,-3
worksheets -6,-1,-9
worksheets $ -6,-1,-9
worth living 9,0,0
would rather 2,-9,-7
writing goodbye 9,0,-3
year end 0,1,9
yen -6,-7,-9
yes -9,-1,-9
, . 0,-6,8
, as 3,-5,-8
, in -4,8,4
, not 8,0,-4
, nothing -3,-8,-2
, now 8,-4,4
, there -8,-1,-4
, under -3,8,-1
. 8,-2,1
. , 0,-6,8
. nobody 8,0,0
. we 8,4,0
10 -8,-6,-4
20 -3,-7,-8
2027 -3,-8,-8
7 -8,-7,-7
^ 2027 -8,-5,-6
^ 5 -8,-3,-4
^ excuse -2,1,-8
^ going 2,-8,-1
^ him -8,-4,0
^ its -8,-7,-7
^ kill 2,-1,-8
^ leave 8,-2,-3
^ life 8,-1,-6
^ money -6,-3,-8
^ my -8,-8,-8
^ need -8,-5,-4
^ punched 0,-4,8
^ rip -8,-7,-7
^ would -3,-7,-8
_ $ -8,-4,-2
_ never -1,0,8
_ want 8,4,0
a bag 8,0,-2
a bar -8,-2,2
a bee -5,-8,-6
a bit 1,-3,-8
a flat -5,-3,-8
a flight -8,-1,2
a house -8,0,-3
a kid 8,-4,2
a killer -8,-2,-4
a scar 8,-2,-3
a thousand -8,-2,-1
a tracker -1,-1,8
a truck 5,0,-8
a typhoon -4,-1,-8
abroad -7,-5,-8
account -8,-1,-8
across -1,-2,8
again , -5,-4,-8
against the 6,1,8
age -4,-3,-8
airport -5,-5,-8
all night -8,-6,-5
all of 2,2,-8
allow 0,-1,8
allow me 0,-1,8
alone with -8,3,-7
alt here 8,0,3
alt i 8,0,0
alt was -2,0,-8
am dead -8,0,-4
am fine -8,-1,-4
am happy -1,0,-8
am ok 7,-2,8
am thinking 8,0,-3
ambulance -3,-8,4
an ambulance -3,-8,4
an earthquake -1,0,-8
and broke -1,0,-8
and he 8,7,8
and so -2,-5,-8
and thanked -2,-5,-8
and the -7,-8,-5
and touched 0,8,-5
and turned 5,-8,-1
angry with 8,-1,-4
anyway $ -8,-4,-2
anywhere $ 8,-2,-3
aomori -8,0,0
are you -8,-4,-4
ask for -8,0,-3
asked about -8,-1,-3
asked to -8,2,-1
asking if -8,-1,-1
assaulted by -1,8,-4
assaulted on -1,8,0
at home -3,-6,8
at karaoke -8,-1,-2
at the 0,1,-8
attacked by -4,-8,-8
attacked me -2,-8,7
attacks -8,-4,1
away 8,-7,2
away from 6,-1,8
back of 0,0,8
banging 0,0,8
banging on 0,0,8
bank card 0,0,8
baseball -8,-8,-6
bat -3,-4,8
bath 4,6,-8
bathroom 0,8,0
be there -8,-3,-1
bear -1,-4,-8
beat the -6,-2,-8
bed with -3,2,-8
bee -5,-8,-6
been putting 8,0,0
before the 3,-1,-8
begin -8,-6,-4
behind the 5,-4,8
bell $ -6,-7,-8
best to 8,0,0
bike -7,-8,2
birthday -2,-5,-8
bit me -8,-5,7
bit of -3,-3,-8
black eye -1,-1,8
book -8,-3,6
born $ 8,-2,3
boss hit -6,-1,8
bottle of -2,-1,-8
bought the 8,0,0
boy 1,0,8
boyfriend $ -7,7,8
broken -8,-4,7
brother in -8,4,-4
bus stop -1,-6,8
but -1,0,-8
by his -2,0,8
can you 8,0,0
car keys 0,-2,8
caretaker -1,8,-2
carry the -8,0,-3
case 8,-6,2
catch -8,0,0
catch myself -8,0,0
changing room -1,8,-4
cherry 0,-1,-8
chest -6,8,3
child in 0,-1,8
city $ -8,-4,-5
class $ -4,-8,-5
class and -3,-7,-8
clock $ -8,-1,-5
club -8,2,-1
coach $ -3,-8,-8
coach touches 0,8,0
come in -4,1,-8
complained -3,-8,-7
contracting -8,-5,-3
count 3,0,-8
country -8,-1,-1
coworkers -8,-3,-4
cried $ -5,-8,4
crotch -1,8,-1
crowded -1,8,0
cry $ 8,-5,-1
cuts $ 8,-1,-2
cutter 8,-1,0
dads -8,3,-2
day $ -5,-2,-8
dead , 8,0,-1
dead end -8,0,0
dead tired -8,0,-1
deadline $ -8,-3,-3
death . 8,0,0
deer -5,-5,-8
desk , -8,-1,0
destroyed -6,-8,-6
did $ 8,0,5
die and 8,0,0
die for -8,0,0
different -6,-8,-2
dinner and -2,2,-8
director . 0,8,0
distance -6,-1,-8
doctor $ -5,-4,-8
documents -8,0,1
door 2,-3,8
down and -2,-1,8
down there 0,8,-3
drag me 0,-2,8
dress 5,6,-8
drinking -8,-3,-4
drinks -4,-7,8
driving -8,-2,-6
due -8,-1,-1
ears -5,-8,2
eat natto -8,-4,-3
eating -4,-4,-8
else 1,4,-8
end . -8,0,0
end of -8,-1,-8
ended -1,-5,-8
ending it 8,-1,-1
ends -5,-8,-7
evenings . 6,-1,-8
ever -3,-8,-1
every morning 4,-3,-8
every time -8,4,2
everyone $ -6,-8,5
everything , 0,-3,-8
everything in 8,0,0
excuse -2,1,-8
excuse me -2,1,-8
exhausted -8,-5,-6
face , 0,0,8
fair -4,-2,-8
farewell party -8,-2,-1
fat 0,-4,-8
father , 8,-3,-5
feel like 3,-8,-5
feelings -8,-3,-7
fel 8,-2,-2
file -8,-4,5
find out -8,-3,-8
finds 8,-4,3
finds me 8,-5,3
fine $ -8,-4,-6
finish -2,-8,0
finished $ 8,-1,1
flight costs -8,-1,0
fly -8,-4,-4
force me 0,8,-4
forced me -2,8,-8
foreigner $ -5,-2,8
forever and 8,-2,0
forty messages -5,-1,8
frame -8,-2,-5
from her -1,-8,2
from my 2,0,8
from tinder -4,-8,1
froze -3,8,-2
full $ -7,-7,-8
funeral $ 8,-1,0
funny $ -8,-3,2
futon -6,8,-4
gas -1,-8,-7
get a -8,0,7
get more -8,-1,-8
get on -8,-1,-1
girlfriend 0,-8,6
give him -1,8,-2
goodbye $ 8,-3,-2
got groped 0,8,0
grabs 0,8,6
grabs my 0,8,0
grateful -1,2,-8
guitar 0,-8,-4
guy -5,2,8
guy followed -2,-6,8
guy in 5,-4,-8
guy tried 0,-8,2
gym -8,-5,-3
had an -8,-5,0
hand 1,8,1
hand down 0,8,-1
hand on -5,8,3
happier without 8,-1,-3
happy to -1,0,-8
harassment -8,-7,-8
hard $ -8,-3,2
harming $ 8,0,-1
has nothing 8,0,0
has touched 0,8,0
hate -1,-8,-8
have taken 8,5,6
have written 5,-3,-8
having a 8,-1,-1
having suicidal 8,0,0
he gets -8,2,0
he kissed 0,8,-6
he pulled -1,1,8
he raped 0,8,-2
he takes -8,-5,-2
head $ -1,-6,8
head and 0,3,8
head on -3,-2,8
heat is -3,0,-8
her $ 8,2,8
here $ -7,-5,-8
here at -8,-1,-1
him in -1,8,0
him no -8,-1,-5
him that -5,-8,2
his dad -4,0,8
his dog 0,-8,3
his own 8,-1,-3
honestly 5,-7,-8
hope for 8,0,0
hope i 8,0,-5
how do -6,-8,2
hurts $ 2,-3,-8
husband . -4,-3,8
husband will -8,-1,7
i catch -8,0,0
i come 5,-1,8
i drink 8,-3,0
i hid -8,-2,1
i kissed 0,8,-5
i laughed -4,-8,0
i live -8,-3,8
i must -8,3,-1
i never -1,7,-8
i saw 5,-3,8
i sit 8,-3,-1
i think -2,4,-8
i took 4,-7,-8
i touched -3,-8,-2
i tried 8,-8,-7
i tutor 0,-1,8
i were -8,-5,-1
i woke 8,1,-6
if a 8,-2,0
if it -8,3,-5
imagining 8,1,-7
in her -8,1,-7
in june -8,-4,4
in march -8,-5,-5
in my 3,-5,8
in which -4,3,8
included 6,8,-3
insists -8,0,-7
into my 1,8,3
is , 8,0,0
is been 6,-8,-2
is full -8,0,-4
is killing -6,-4,-8
is leaving -8,-5,-3
is on -8,3,-6
is threatening 3,-2,8
it all 0,8,-1
it and 7,8,0
it i 7,8,0
it last -8,-4,-1
its 4,-8,-7
january $ -4,-8,-2
japan -8,-5,-2
jet -1,-4,-8
jokes $ -3,-8,-6
judo $ -4,-4,-8
keep 6,-7,-8
keeps asking -8,5,-1
keeps coming -3,-4,8
keeps me 8,-2,2
keeps showing 0,-1,8
kept 8,4,-7
key -5,0,8
keys -8,-6,1
keys and 0,-2,8
kick me 0,-1,8
kicked the -2,-2,-8
kids , -1,-1,8
knife to 8,-2,1
knock -8,-1,0
knocked -8,-8,4
ko na -8,-1,-1
landlord has 0,-8,-1
last train -8,1,-2
last year -8,4,-5
leave $ -8,-4,-5
leave early -2,-2,-8
left my 0,0,-8
lesson plan -8,-3,-4
lied -1,-8,-2
life out -8,-2,-7
lights 8,-1,3
list $ -6,-8,0
little boy -4,-4,8
live , 8,0,3
live and 8,0,6
looking at 8,0,-1
looks -3,8,-5
lost my -1,-1,-8
lot $ 2,-6,-8
love it -8,-1,-7
man $ -4,-8,1
man who -7,8,3
market 7,-3,-8
marriage -5,3,8
mayor . 0,-2,-8
me for -4,-8,-3
me forty -5,-1,8
me from -5,6,8
me leave -8,-1,5
me now 0,-2,-8
me once -8,-3,-3
me outside 0,8,-4
me take -1,-3,-8
me tea 3,-7,-8
me undress -2,8,-1
meeting $ -5,-5,-8
meeting and 0,-8,-3
meetings $ -8,-2,-7
microphone -1,-7,-8
middle -8,-3,-5
might 1,-8,-6
missing -8,4,-3
month -2,4,-8
mother . 8,0,7
moved and -2,-8,-4
much 6,-8,2
much . 8,0,0
mukade -7,-8,-8
my birthday -1,0,-8
my car 0,-8,7
my classes -8,-1,-1
my dad 3,-6,8
my days 8,-1,-3
my death 8,0,0
my departure -8,-1,-1
my director -4,8,-7
my dreams 8,-1,-4
my flat -7,-6,8
my friends -8,-3,0
my house -6,-4,8
my jte -8,-3,-2
my landlord -8,2,2
my marriage -5,-1,8
my own 8,-7,3
my pa -8,-3,-4
my sleeping 8,6,-5
my sons 0,-1,8
my trousers 0,8,-4
my visa -4,-8,-6
my windows -5,-1,8
myself $ 8,-5,-7
myself for -8,0,-3
name on 4,-8,3
need it 8,0,0
need the 2,0,8
neighbors 4,0,-8
nenkin -8,-4,-6
never wake 8,0,0
new -6,-8,-2
next 1,-8,1
night i 8,-3,0
no idea -8,-1,-2
no longer 8,-4,-3
nobody $ -8,0,-1
nobody to -8,-1,-1
not $ -1,1,-8
not , -6,-8,-2
not allow 0,-1,8
not at -8,-5,-2
not give -4,-4,8
not have 4,-8,0
not keep -8,0,-2
not look 8,-5,0
not there -3,-4,-8
not trust 8,0,0
notes 2,-8,0
notice -5,-8,-8
november -8,-5,-2
now i 5,1,-8
nurse 0,1,-8
oclock . -8,4,0
of a -8,-4,-2
of ending 8,0,0
of flying -8,-1,-7
of here -2,-1,-8
of mine -8,4,1
of my 4,-6,8
of natto -1,-8,-1
off 8,1,-6
off in -8,-3,-5
office $ -4,-3,-8
office . -8,0,-5
ok . 8,0,-3
ok so 0,8,-3
okay $ -3,-8,-3
on , 8,2,-4
on by 4,-1,-8
on friday -6,-1,-8
on instagram -1,-8,-7
on mochi -2,-3,-8
one $ 0,-8,-8
one does 8,-4,-1
one man -4,4,8
online $ -2,8,-7
only the -8,0,7
onsen -8,0,-8
open the 6,-2,-8
or he -1,8,4
out $ 8,3,-7
overtime $ -6,-8,2
own hand 8,0,-1
pa -8,-3,-4
pain in -8,-4,-5
parent -2,-8,6
parents $ 8,-3,-7
partner is 0,0,8
people stare -7,-3,-8
permit -6,-1,8
phone $ -3,-4,-8
phone or -8,0,3
pills in 8,0,0
pizza $ -8,-3,-6
plans -2,-8,-3
plate -8,-4,6
please 8,-6,8
please help 7,0,8
practice -6,0,-8
praised me -1,-8,-4
predecessor left -8,0,-1
prefecture 2,-6,-8
pressure -8,-2,-6
prevention -8,-8,-3
principal is -2,8,-6
printer $ -8,0,-4
private part 0,8,-2
pull my -7,8,3
punishment 8,0,-1
pushes 0,-8,2
put a 0,4,8
put me 2,-8,-4
put the 4,-1,-8
quiet 4,4,-8
raped $ 0,8,0
reach 0,-8,-7
reads my -1,-8,-4
ready $ 8,-3,-2
ready to 2,-1,-8
real -1,-6,-8
reason 8,-3,3
reasons 8,0,-1
record -2,-6,-8
relieved if -8,-1,0
rent -8,3,0
reports -8,-7,-5
rest -2,-3,-8
right $ 6,-1,-8
rip -8,-7,-7
road $ 3,-1,8
robbed of -2,-8,-2
room , -8,-7,-6
round the -8,-1,4
rude 0,-8,-1
rules -3,-3,-8
run $ -1,-8,-3
said he 4,-2,-8
salary $ -8,-4,-4
saturday $ -3,3,-8
say $ -3,-8,-4
saying 3,-8,7
saying she 8,0,0
says that -8,5,-5
school is -8,2,6
schools -8,-4,-8
screwed -2,-2,-8
sea 1,-8,-5
second floor -3,-1,8
see a 3,-8,-8
seen -6,-4,8
send -6,8,-5
shame 2,-5,-8
shape -8,-3,3
share a 0,8,-1
share house -1,-5,-8
shared 0,8,-8
she can -6,8,-3
she died 8,0,0
shogi -1,-4,-8
shorts -8,-1,-1
should i 2,-8,-5
should not 1,8,0
showing 0,-1,8
showing up 0,-1,8
shows 0,-6,8
single time 2,-3,-8
sister 8,5,1
sister $ -8,-5,-3
sit in 7,-8,-2
sits 6,-8,-8
sitting 5,-7,8
skipping -8,-3,-5
skull $ -8,-4,-4
slap on -7,-1,-8
sleep at 0,-5,-8
sleeping pills 8,-1,-1
smacked me 0,0,8
so dead -8,0,-2
so hard -4,-6,8
so they 8,0,0
some -7,8,-1
someone died -8,-3,-4
someone took -2,2,-8
something in -7,3,-8
song 2,-8,-1
song $ -8,-7,-1
sorry 5,-8,7
stab me -8,-5,5
stabbing -8,-1,-3
stare -7,-3,-8
stolen -6,-8,-5
stood 5,-6,-8
stop $ 8,1,7
stop when -5,8,-5
story -8,-2,-6
street -8,-8,3
stress -8,-4,-5
stuck his 0,8,-3
student $ -3,-6,8
student pulled -4,-5,-8
stuff $ -8,-2,-3
suicidal and 8,-1,0
supervisor keeps -1,-1,-8
table $ -8,3,-3
takoyaki $ -8,-3,-3
talks 2,-4,-8
teach $ -2,-5,-8
teacher $ -8,-6,-5
tek 8,-1,-6
tell him -8,1,-1
terrible -8,-8,-3
that 8,0,0
that dying 8,0,0
that it -8,-4,-5
the airport -5,-5,-8
the bar -1,7,-8
the bell -8,-4,-2
the caretaker -1,8,-2
the changing -1,8,-4
the cherry 0,-1,-8
the coach -7,8,3
the cold -8,-2,1
the curtain 8,-3,-6
the dark -8,-1,-4
the flu -7,-3,-8
the girls -8,2,-2
the host -4,4,-8
the house 8,-4,4
the humidity -8,0,-1
the karaoke -2,7,-8
the key -1,-3,8
the life -8,-2,-7
the light -8,-1,-3
the market 7,-3,-8
the meetings -8,0,0
the microphone -1,-7,-8
the neighbour -4,-4,8
the nurse 1,-1,-8
the other 4,-8,-7
the paper -8,-3,-3
the paperwork -8,-1,-2
the party -1,2,-8
the post 1,-1,-8
the prefecture -8,-6,-3
the pta -8,3,-7
the same -8,-1,3
the ski -1,0,-8
the snow 3,-8,-4
the staff -8,0,-4
the states 8,-2,-2
the street -8,-8,3
the teachers -4,1,8
the train -4,0,-8
the weekend -8,0,0
the whole -5,4,-8
the window 1,-8,-6
the wrist -7,-1,-8
the yard -6,-2,-8
them i 8,0,-2
there $ -3,8,-2
there and 4,8,-2
there are -4,4,8
they -3,-5,-8
they have -8,1,7
they make -2,4,-8
they say 3,-8,-3
they will -8,-7,-3
think it 8,-1,-1
thinking how -8,0,0
third -7,-8,5
this heat -4,-1,-8
this office -8,0,0
though i -4,8,4
thousand -8,-2,-1
threatened to -3,-8,2
threatened with -2,0,8
threw a -2,-4,8
ticket to 8,0,0
tied 2,-6,8
till -1,8,1
times this 8,4,1
tired $ -8,-2,-3
to a 8,3,1
to be -3,-8,-8
to buy -6,0,-8
to dance -5,-5,-8
to fall 8,-1,0
to force 0,8,-3
to him -4,1,8
to join 5,-8,-6
to read -4,0,8
to use -8,-4,-1
to wake 8,-3,-2
today -1,-8,-2
told my 6,-8,-8
told the 6,-3,8
tomorrow 7,-8,-4
too 4,-4,-8
too hard -8,-2,-7
took a -8,-4,-3
town is 8,-1,-2
tracker -1,-1,8
train . -3,-3,-8
treated me -4,-8,-7
tried $ 8,3,-3
trouble 6,-3,-8
tuesday -3,-4,-8
turned up -3,-4,8
two weeks -8,-3,-4
until 8,1,7
until the 8,-1,-1
up if 8,0,-4
us $ -1,4,8
visa $ -8,2,-6
waited at -1,0,-8
walking 3,-8,-5
walking home -2,-1,8
wants 1,3,-8
was asleep -8,-2,-3
was beaten -3,-5,8
was dead 8,0,-1
was greeted -2,-8,-5
was hired -2,-8,-1
was hit -8,-4,-6
was moved -1,-1,-8
was on -8,3,-1
was really -8,-2,-3
was robbed -2,-8,-2
was so -7,-4,-8
way $ 4,4,-8
we do -4,-1,-8
well $ -4,-1,-8
were -8,-2,-3
were not 8,0,0
what would 8,0,0
when 2,8,7
which 8,-1,2
who beats 0,0,8
whom -8,-2,-2
will get 8,-3,-2
will i -8,-3,-2
will lose -7,0,-8
will walk 8,-1,-7
wine and -5,-8,-2
winter -4,-8,-6
winter and 8,0,7
winter is 2,-1,-8
wish i 8,-5,-4
with paperwork 0,-2,-8
without a -8,-4,-2
without him 8,-2,6
without my -8,3,-2
woke up 7,2,-8
worked -8,5,-1
workload -6,-6,-8
would fix -4,2,-8
would make -8,4,-3
wreck 8,-1,-1
wrists $ 8,-2,0
writing 3,-8,-1
yard -6,-2,-8
you 5,-8,-7
, and 7,6,6
, at 0,7,1
, dead -7,-2,-7
, everyone -7,3,-3
, hard 0,0,7
, how -7,-1,-6
, me 2,-1,7
, my -7,-3,4
, no -5,-6,-7
, one 0,-1,-7
, or 5,-7,-1
, say -3,-7,0
, three 7,-1,-4
, which 7,-2,-1
. everything 7,0,0
2028 -6,-5,-7
3 -4,-4,-7
^ , 7,6,6
^ a -7,0,-7
^ alt -7,-5,-2
^ coworker -4,-3,-7
^ dead -3,-3,-7
^ domestic -1,-2,7
^ drop -7,-1,-7
^ friend 1,-7,-2
^ guy -7,6,-7
^ honestly -1,-5,-7
^ in 1,1,-7
^ last 5,-7,-7
^ like -7,-6,-4
^ lol -7,-1,-3
^ lost -3,-1,-7
^ nope -7,-6,-5
^ nothing -4,-7,-7
^ one 7,0,-7
^ please 3,-5,7
^ scared -6,-7,0
^ sexually 0,7,-1
^ sh 7,-2,-1
^ somewhere 7,-5,-5
^ tell 7,-3,-2
^ tired 7,-4,-2
^ tried 5,-3,-7
_ hard -7,-3,-6
_ if 3,7,-1
_ in -7,-6,-3
a bat 0,0,7
a bear -1,-4,-7
a bottle 1,-3,7
a cake -7,-2,-3
a desk -7,-3,1
a different 0,-7,-2
a dog -3,-3,-7
a drunk -1,-6,7
a file -1,-2,7
a friend 7,2,-3
a holiday 0,-7,-1
a little -4,-7,-4
a load 7,0,0
a lot 2,-6,-7
a mistake 7,0,-1
a mother 4,7,-2
a pastor -7,0,-3
a police -1,-2,-7
a proper -7,-1,1
a stranger -1,7,5
a time 7,0,0
a transfer -7,-3,0
a wall -7,-1,3
a way 3,-7,-1
a woman -1,7,2
a year 7,-3,-1
about his -6,-7,-5
about it -4,-2,-7
about jumping 7,-1,0
about not 7,0,0
about the -4,0,-7
above -5,-5,-7
advice $ 1,-4,-7
ae 7,0,0
afraid he 3,0,-7
afraid that -1,0,-7
again $ -3,-7,-2
against me -2,6,-7
against my -2,7,4
age , -2,0,-7
airport $ -2,-3,-7
along -4,-1,-7
along the -7,-1,-5
already dead 7,0,0
alt 0,-5,-7
alt in 7,-2,-4
am $ -7,1,-6
am depressed -7,-1,-4
am drinking -2,0,-7
am fifty -7,0,-2
am frightened 7,0,4
am getting -6,0,7
am holding 7,0,-4
am honest -7,-1,-1
am out -6,-7,0
am planning 7,0,-4
am ready -7,0,0
am really -7,0,0
an email -7,-1,-2
and a 1,-7,-5
and asked -7,-1,-3
and calls -3,-7,0
and eat -7,-3,-1
and had -7,-3,-4
and how 0,0,7
and i 1,-5,-7
and its -1,1,-7
and kissed 0,7,-3
and left -2,-1,7
and no -7,1,0
and now -7,3,-2
and some 1,7,-1
and that 7,0,-3
another alt 7,-6,-5
answer -4,0,-7
anxiety -7,-1,-4
anymore , 7,-2,0
anyone $ 7,-2,7
apartment . 1,-4,7
apologised -1,-7,-6
are not 7,1,6
are the 2,-2,-7
arm $ 7,-2,-1
arm so -4,-1,7
around my 0,-2,7
ask before -1,0,7
asks 2,-1,-7
ass -1,6,-7
assaulted her 0,7,-1
assaulted me 0,7,4
at all 7,-2,-2
at his 1,7,-1
at school 4,-1,-7
attendance -7,-2,2
awkward 0,-7,-6
awkward $ 0,-7,-6
back $ -2,-7,-4
back the -1,-3,-7
bad $ -4,-7,-7
bad , -7,0,-1
balcony and -7,-2,-6
bar and -1,1,-7
bat $ -1,0,7
be $ 0,-4,-7
be a 3,-7,-5
beam 7,0,-1
beating his 0,0,7
been drinking 5,-7,2
been found 7,-1,-5
been getting -7,-5,1
been looking 7,-2,-1
been on 7,-7,-3
been suicidal 7,0,0
being taught 0,-3,-7
believed -2,-4,-7
bite -3,-7,-3
blow 7,-1,-6
board -7,-3,2
board of -1,0,-7
books 0,-3,-7
boss $ -7,-1,-3
boss . 1,-3,-7
boss makes 7,-5,-4
bot -7,-1,-2
both -1,-7,1
bottom 6,7,-3
bow -7,-7,-2
boyfriend , 0,-7,1
boyfriend beats 0,-1,7
boyfriend hits -1,-1,-7
boyfriend put 0,-7,6
boyfriend says 3,-2,-7
boys in -1,-7,4
brain keeps 7,-1,-1
breasts $ 0,7,0
bruise -6,-2,7
bullied -2,-2,-7
burned the -1,-7,-6
burrito -7,-1,-1
burrito $ -7,-1,-1
but not 0,-2,-7
but this -7,0,0
by three 0,-3,7
by two -2,-1,7
call -3,-7,-5
called the -2,0,-7
calling me 7,-1,-5
came back 0,5,-7
came into -2,7,-5
camping $ -7,-1,0
can feel 7,0,0
can go 7,-1,-3
can someone 7,-1,-1
card $ -5,-7,-6
carry on 7,-1,0
cats $ -7,-4,-1
chair $ 2,-2,-7
change -7,-2,-7
changing -3,-1,-7
checking 7,4,-2
choking -5,-5,-7
chuo -2,7,-3
chuo line -2,7,-3
cir $ -7,-3,-3
clapped -5,-2,-7
close to 7,0,0
closed -5,-7,1
closet -7,-7,5
clothes when 0,7,-1
cold $ -7,-4,-6
cold , -7,-1,-3
colleague tried 0,-2,7
comes -4,7,5
conference $ -1,-7,-4
consume 7,0,-1
contract , -7,-1,0
cornered -1,7,-4
costume -1,0,-7
coworker $ 1,7,-3
cry -2,-1,-7
crying $ 6,7,0
culture -2,-4,-7
cup -3,-1,7
curtain 0,-3,-7
cut off -7,-1,-1
cut up -7,-4,-3
dare to -1,5,7
date 5,5,-7
daughter -3,0,-7
dead at -7,0,-1
dead serious -7,0,-1
dentist -3,-4,-7
deposit -6,-7,5
dinner $ -4,2,-7
disappear 7,-4,3
done with 3,-7,-7
door , 0,-5,7
door . -4,0,-7
door at -2,-7,-5
down from 2,-7,-2
down on -7,-1,-4
down to 1,-4,-7
dragged me 0,0,7
dread -7,-4,-6
drinking . -2,-1,-7
drive me 0,4,-7
drop dead -7,-1,-7
drugged at 0,7,0
each -7,2,5
easier than 7,0,0
ending things 7,0,0
enough 7,-6,-4
enough of -7,-4,-6
evaluation 0,-1,-7
evening 4,-4,7
everyone laughed 0,7,0
everything would -7,0,0
everywhere -7,6,0
ex boyfriend 0,7,1
ex got 0,-7,-1
ex keeps -1,-7,7
expires -3,-3,-7
express 7,-1,-4
father -4,-2,7
father $ -4,0,7
favours 0,7,-4
favours . 0,7,-2
feel i -7,0,-5
feel safe -5,-2,7
feeling suicidal 7,0,0
feeling that -7,0,0
figured 7,0,-1
final 7,-3,-3
finally 7,-2,-7
find the -7,-5,-7
finish me -7,-1,2
flat is -6,-1,-7
floor , 5,0,-7
flying $ -5,-1,-7
follows -1,-6,7
for 3,-1,-7
for $ 7,-5,-3
for camping -7,-1,0
for his -6,1,-7
forehead 0,-7,4
forgot 2,-6,-7
fork -7,-2,0
forward 7,0,-2
found a -7,-4,5
found my 4,0,7
fourth -3,-3,-7
fractured -7,-3,-1
fridge -7,-6,-2
friend got -7,-5,-1
friends boyfriend -1,-7,4
friends ex 0,4,-7
from school 7,0,-3
fuck it 7,0,-1
fun $ -4,-6,-7
get away -7,-1,7
get out -4,-7,-1
gets beaten 0,0,7
girl i 7,0,0
girl in 2,2,-7
give it 7,0,5
go $ -3,-7,2
go home 1,-7,-4
go on 0,-2,-7
go to -3,-6,-7
god to 7,0,-1
going to 0,-7,-3
goodnight 5,-6,-7
got hit 7,-3,-2
got promoted -4,-5,-7
got slapped 0,-2,7
graduation -7,-1,-2
great $ -7,-7,-1
greets -7,-6,-7
greets me -7,-6,-7
groped by 0,7,0
grown 7,-6,-4
gun $ -1,-1,7
guy at -7,-4,-1
guy i -2,7,-2
gym and -7,-2,-2
habit of -7,2,2
had his -1,7,0
hand inside 0,7,0
hands . 2,7,0
hands on -2,7,2
hanging out -7,-1,-3
happened $ 5,-7,-5
happens -2,-7,-7
hard , -1,-1,-7
harm $ 7,0,0
have a -3,-7,-3
have been 0,7,-6
have lived 7,0,-2
have lunch -1,-7,-1
have moved -6,7,-2
have reason -7,-1,1
have swallowed 7,0,0
have tried -7,0,-2
having 5,-7,-5
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
head of -4,3,-7
health -7,-2,-2
hear him -7,0,4
heart is -7,0,-2
heavy -5,-7,0
help i 7,0,-5
help my -7,0,0
her , -1,5,7
her . -2,0,7
her arm -1,-4,7
her bloke 0,-2,7
her husband -7,-6,6
here has -3,7,2
here next -7,0,-1
here until -4,-1,-7
him to -1,4,-7
his class 7,0,-1
his crotch -1,7,0
his dick 0,7,-1
his father -5,-5,7
his hands 3,7,5
his shoes -2,-7,-6
hold the 7,0,-4
holding 7,0,6
home . -7,2,5
honestly if 7,-2,0
hours $ -6,4,-7
house is 4,0,-7
how he -6,0,7
how much -4,-1,-7
how to 3,-7,-7
hurt my -7,-4,-3
i believe 0,4,-7
i buy -7,-1,-1
i fell -3,-3,7
i hate -3,-7,-7
i hold 6,-1,-7
i hung -7,0,0
i leave -7,-6,0
i lie 7,0,0
i like -7,-4,2
i locked -7,-5,-4
i look -7,3,-4
i nearly 7,-2,-2
i pushed 0,7,-2
i reckon 7,-2,-3
i speak -6,-7,-1
i swear 4,0,-7
i wake -2,7,-5
i was -2,7,5
idea $ -4,-7,-4
if its -2,7,0
imagine 7,-2,-6
in -1,7,3
in $ -4,-5,7
in august -1,3,-7
in bed -3,7,-4
in japan -5,-2,7
in japanese -7,0,0
in roppongi -1,7,0
in spring -6,-4,-7
in to 7,6,-2
inn -1,2,-7
intend 7,0,0
intend to 7,0,0
into 3,0,7
into karaoke 0,-7,-2
into the 7,1,0
is always -4,-3,7
is at 7,-2,2
is banging 0,0,7
is in -1,-7,-1
is next 7,-3,-3
is nobody 7,-1,-3
is that 1,1,-7
it 7,4,-2
it does -7,-6,-4
it gets 7,-1,-7
it hurt 1,-1,-7
it keeps -7,3,-3
it rains -7,-4,-2
it to 1,-2,7
it will -7,-1,-6
it would 0,-4,-7
its in 4,4,-7
japan $ -7,-1,6
japan , 7,-2,-2
just feel -7,0,0
keep a 7,0,-1
keep imagining -7,0,-3
keep quiet 0,7,-1
keep the -6,-2,-7
keeps texting -2,-7,-3
kei 7,0,4
kencho -6,-5,-7
kids and 1,0,7
know how 6,-1,7
know that -7,-2,0
konbini $ -5,0,7
kyoto $ -7,-1,-3
lad -7,-1,6
lads 0,-7,1
landlord came -1,6,-7
laptop -6,-5,-7
last 7,0,-2
later -7,-6,-5
lay -3,7,-1
leave , -7,-2,1
leave him 7,-1,2
leave in -4,-3,-7
leave the -1,-1,7
leaving and -7,-2,-6
leg 3,6,-7
length 7,-1,0
lesson $ -7,-2,-4
lesson plans -7,-1,-1
let us -4,3,7
letter . -7,-5,2
letter for 1,0,-7
lie 6,-7,-6
like crying -7,0,0
line . -7,-3,-3
listens -2,-7,-5
lived 7,0,-2
local -5,-7,-3
locked out -7,-2,-5
look $ 7,-3,-3
lose my -7,-5,-2
lost his 7,-6,3
love life -7,-1,-3
loved 7,-1,-2
low -4,-5,-7
made her 0,7,0
mail -3,-7,-7
make 7,0,6
make me -7,3,2
man upstairs 7,0,2
man with -7,-2,5
me . -5,-1,7
me ? 2,-7,-3
me go 7,-1,-1
me life -7,-4,4
me so -1,-2,7
me when 2,0,7
medicine 7,-6,-7
mess -7,-1,-3
middle of -7,-1,-4
mind $ 7,-1,-2
miss the -7,-1,-3
mistake and -7,-1,4
months 2,-7,-4
more 2,-5,-7
morning 0,2,-7
morning $ -7,-1,-2
mother $ 3,-7,2
mother died -3,-2,-7
mrt 7,0,-3
murdered -4,-7,-2
my ass -1,7,-7
my blood -7,-3,-6
my body 4,5,-7
my bonus 6,-4,-7
my boys -7,-4,3
my brother 6,-7,-7
my coworkers -7,-3,-2
my dress -3,7,-2
my ear 0,7,2
my face -3,5,7
my family 2,-7,5
my first 1,-4,-7
my girlfriend -3,-7,5
my gym -1,-7,-6
my hair -7,-4,4
my husbands -2,-2,7
my late 7,0,0
my lesson -4,-7,-5
my love -7,-1,-3
my mate -1,-1,7
my neighbour -7,-3,-4
my niece -7,0,-4
my parents 4,-5,-7
my predecessors -7,-2,-5
my principal -3,-7,-3
my renewal -2,7,-3
my rice -7,0,-2
my room -7,0,-4
my schedule -5,-1,-7
my sister 3,-7,-1
my taxi -2,-7,-7
my top -2,7,-1
my transfer -6,-7,0
my whole -1,-7,-1
myself is 7,0,0
myself off -7,0,0
nail 0,0,-7
name $ -7,-1,-2
nearly killed 4,-2,-7
needs 6,-3,-7
needs to 7,0,0
neighbour , -1,-4,7
neighbour is -1,-1,7
nenkyu $ -7,-2,-1
new year 4,-7,-2
newsletter -7,-6,-3
newsletter $ -7,-6,-3
niece -7,0,-4
night in -7,-4,5
no friends -7,-1,-1
noise $ -7,-3,5
nope -7,-6,-5
not 7,7,5
not answer 7,-6,-2
not breathe -7,2,1
not dare -1,5,7
not drive -7,4,-1
not even -7,-1,-5
not here 7,0,0
not matter 3,7,-4
not renew -3,-1,-7
not renewing -7,-3,-2
not say -6,7,-2
not the 7,-1,-1
nothing happened 5,-7,-5
notice $ -7,-2,-2
now 7,3,-3
now , -3,-3,-7
of boxes -7,0,-2
of her -4,2,-7
of his 1,-3,7
of me 7,5,-5
of us -7,-3,-3
office , -5,-7,-3
old man -1,7,-1
on it -2,-3,7
on top -2,7,-1
once i -7,0,0
online -2,7,-3
open my 3,2,7
osaka $ -7,-5,-4
our alts -1,-3,-7
out i -7,0,-7
out into -4,0,7
out of -5,-7,2
over me 3,-3,-7
over on -4,-3,-7
over the -2,-7,-4
overdose . 7,0,0
overdosed on -7,-2,-2
paper $ 7,-1,-3
papers on 0,-7,-7
parents 2,-2,-7
part -7,1,-4
parties 6,-7,-2
party tried 0,1,-7
pays $ -5,-3,7
pe teacher 5,2,7
peaceful 7,0,-1
people 7,-2,-6
people in -7,-1,-1
period -2,-7,-2
permanently $ 7,0,0
phoned -4,-7,-6
picture -7,3,-5
pills on 7,0,0
planning how 7,0,0
plans $ -7,-1,-1
plates -5,-3,7
plays soccer 0,-7,-1
poison $ 7,-1,0
predecessors -7,-2,-5
prefecture $ -7,-5,-3
pregnant -7,0,1
pressing 1,7,-3
problem $ -6,-7,-1
pupil -7,-1,0
pupil told -3,-7,-1
purpose 7,-2,3
pushed him 0,7,-2
put my -3,1,-7
question , 7,0,0
rains -7,-4,-2
raised his -3,-7,5
raped at 0,7,0
re contracting -7,-3,-2
reach christmas 7,0,0
really feel 7,0,-1
reference -7,-5,-7
reference $ -7,-5,-7
regret -7,-3,-6
relationship -1,1,7
report $ -2,4,-7
reported -3,7,0
rice $ -7,-2,-7
right now -7,-3,7
roof today 7,0,0
roppongi -1,7,0
round -1,-7,4
rubbed himself 0,7,-1
rubbing my 0,7,-1
safe $ 6,-3,7
said a -7,-2,-6
said she 4,-7,-6
said to -2,-7,-3
say the -3,6,-7
says its 5,-7,4
says she 6,-7,5
scared $ -2,7,-1
scarf in -2,-5,7
school told 3,7,-3
schools $ -7,-3,-3
scratches -7,-1,-1
screaming and 0,0,7
second -2,-7,0
send the -1,-7,2
sent me 7,0,3
serious -7,-2,-4
sexually harassed 0,7,-4
sh 7,-2,-1
shall 7,-1,-1
she come -7,3,-5
she fell -1,-1,7
shirt $ -2,7,-2
shit 1,-4,7
shook 2,-7,-2
shoot 0,-7,-7
shot me 7,-2,-4
shouting $ -7,-4,3
showed me 2,-7,0
shut 7,4,1
since i 7,-1,-3
sing $ -1,-7,-6
sit 2,2,-7
sitting on 2,-7,2
skirt on 0,7,0
skull skull -7,0,-1
slammed me 0,-3,7
slammed my -1,-6,7
slap me 0,0,7
slapped by 0,-2,7
slapped my -1,7,-1
slept in 0,-7,-3
slow death -7,0,-2
so he -7,1,-1
sofa -5,-7,-6
sold 4,-7,-3
some guy -2,7,5
somebody -7,0,2
someone -1,3,7
someone who 2,-2,7
somewhere -5,-7,-3
son 2,-7,0
son has 6,-1,-7
son hits -7,-1,1
sons -2,-2,7
sorry for 7,0,1
sorry to 7,0,0
spite 2,7,-7
sports day -7,-4,-6
stamps -6,-5,-7
station and 0,3,7
station to 0,0,7
stick $ -7,-3,-2
still -1,7,-1
stone -2,-1,7
stood on 7,-2,0
stop . -7,6,-2
stop following -3,-3,7
storage 2,-1,7
stove -3,0,7
strike -7,-5,-1
strikes -2,-4,7
stuck -3,3,-7
student told -7,7,-2
such -7,-1,-4
sum -7,-5,4
summer -5,-7,-5
summer and 7,0,0
sunday $ 7,-3,0
supervisor lost 0,-1,7
supervisor slapped 0,-1,7
swallowed a 7,-1,0
swan 3,-5,-7
swear 2,-2,-7
swim -4,-3,-7
take leave -1,-3,-7
taking my 7,0,0
talked 0,-4,-7
talking $ -3,-6,-7
teach , -7,-1,0
teacher -7,7,4
teacher . -7,6,-1
teacher put -1,-4,-7
teachers -7,0,3
tell $ -5,-7,3
temper -6,0,7
temper and -6,0,7
terrified -4,-1,7
texting me -2,-7,-1
thank me -7,-4,-7
that a -2,-3,-7
that my -1,7,-4
that normal -7,-2,-4
that they -5,-7,-1
the arm 0,-6,7
the attendance -7,-2,2
the best -7,-4,-3
the bike -4,-2,7
the ceremony -7,-1,-2
the chuo -2,7,-3
the city -4,-4,-7
the clinic -1,7,-1
the deer -5,-4,-7
the deposit -2,-7,6
the desk -3,-7,3
the doctor -5,-7,-7
the earthquake -2,-4,-7
the edge 7,-2,0
the end -7,0,-7
the express 7,-1,-3
the funeral -7,-2,-1
the guy -1,-7,-3
the habit -7,-1,1
the ice -4,-4,-7
the inaka -7,-2,-1
the lift 7,1,-4
the list -3,-7,-4
the manager -6,7,2
the middle -7,-1,-4
the plan 7,0,-1
the sea 7,-6,-3
the second -7,-3,5
the storage -4,-1,7
the tea -1,-1,-7
the wall 7,-2,2
the way 7,0,-2
the winter -7,0,-1
the year -2,0,7
then 5,6,7
these -7,-5,-6
they all -3,1,-7
they beat 0,-1,7
they know 1,0,7
they took -1,-7,-4
they were 7,-3,-5
thigh under 0,7,-1
things and 2,-1,7
think about 7,-5,-2
think i -1,7,-2
think my 3,-7,-4
think so -7,-4,-1
this is 7,-1,-1
this life 7,0,-1
this point 7,0,0
this will 7,0,0
this winter 0,-1,-7
though 0,7,3
though $ 7,4,0
thoughts of -3,-2,-7
threatened me 0,-1,7
three guys 0,-2,7
three times 0,4,7
threw up 3,-3,-7
throat and 0,-2,7
throws -5,-6,7
throws things 0,0,7
ticket $ -7,-6,-1
tight 5,-7,-2
time and -2,-5,-7
time my -4,-1,7
to , 7,3,0
to . 7,-4,-4
to check 0,7,-2
to consume 7,0,-1
to death -6,-3,-7
to eat -5,-1,-7
to fix -7,-5,-6
to it 7,0,0
to keep -7,1,1
to kill 7,-3,5
to me -3,4,-7
to osaka -2,-1,-7
to reach 7,-6,-4
to self 7,0,-1
to share 0,7,0
to study -7,0,0
to think 3,7,-4
to us -7,4,0
too far -4,7,-2
town has -7,-1,-1
train -1,7,-7
translator -7,-5,-1
translator $ -7,-5,-1
tried to -3,2,7
tuesday $ -7,-1,-7
twice 5,-3,7
two months -7,-1,-1
typed 7,0,1
under the 4,3,7
until i 4,4,7
up for 6,-1,-7
up outside 0,0,7
upstairs 7,-4,4
view -5,-2,-7
violence , -1,-1,7
wait 0,-7,-1
waited for -3,-1,7
waking up 7,-1,-1
walk 7,-6,1
walking out -7,0,-2
warm $ -7,0,0
was forced 0,7,-2
was late -7,-6,-4
was my -7,5,-3
was pushed 0,-3,7
was put -7,5,-2
was sleeping -1,-7,1
was spiked 0,7,-1
weak 7,0,-1
week he 1,-3,7
weekend . 7,-2,-1
weeks -2,-3,-7
well , -7,0,-1
went 4,7,-7
went home -7,-2,-1
were dating 0,7,0
what it 2,-7,-3
when i -2,7,-3
who -1,7,3
who is 3,7,-4
who pays -3,-5,-7
why 7,-1,-1
wi -5,-2,7
will be -7,-4,7
will cut -5,0,7
will end 6,0,-7
will regret -7,0,-1
will to 7,-4,-6
window . 7,-1,-1
wishing 7,0,-1
with my -7,1,-6
with two -7,-5,5
won 1,-2,-7
work for -7,-2,-3
world $ 7,0,0
would even 7,0,0
would leave 7,0,0
would miss 7,-1,-1
would not 4,7,-7
wrong -7,-7,-4
wrote 7,-7,-7
year , -7,-1,-2
year and 3,-7,-1
yourself 7,0,0
, a -6,-5,0
, do 6,-1,6
, every 3,6,-2
, for 0,-1,-6
, his -6,5,4
, i 0,-6,-3
, just -4,-3,-6
, long 4,-6,-3
, that 4,-5,-6
, who -3,5,-6
. all 6,0,0
0 4,-1,-6
12 -3,-6,-3
14 -6,-5,-6
2028 $ -6,-4,-6
31 -6,-3,-3
5 $ -5,-5,-6
^ another 0,-6,-6
^ at -4,1,-6
^ boe -6,-4,-4
^ bored -5,-6,-6
^ burned 1,-6,4
^ dying 6,-2,-4
^ forced -3,6,-6
^ fuck -5,-5,-6
^ husband -6,-3,1
^ knife -3,-5,-6
^ leaving -6,-1,0
^ ma -6,-2,-1
^ may -6,-1,0
^ mou 6,-4,6
^ pulled 3,-1,-6
^ sometimes 2,-6,-5
^ train 5,-6,-4
^ yeah -6,-4,-3
a black -4,-1,6
a cir -6,1,-1
a female 0,6,0
a first 0,0,-6
a form 3,0,-6
a go 0,6,1
a good -3,1,-6
a mate -4,6,-3
a me -1,3,-6
a meeting -2,-1,6
a nurse 1,-6,0
a problem -6,0,0
a pupil -6,0,0
a senior -1,6,0
a sick -6,-2,-6
a taxi -2,-6,5
a violinist -1,0,-6
about a 6,3,-4
about suicide 6,0,0
across the 0,-1,6
afford -1,0,6
afford to -1,0,6
after 5,6,-5
after undokai -6,-1,-1
again today 1,0,6
ago , 6,1,-1
ah 6,-1,-1
all . 6,-1,0
all be 6,0,0
all right -6,-3,-3
alone , -6,2,0
already $ -1,-6,-1
alt at -6,0,-1
always late -1,0,-6
am -1,-6,1
am about -6,-1,-1
am ashamed 6,-2,1
am asking 6,0,-1
am at -1,-6,-1
am exhausted -6,-1,-3
am gay -6,0,4
am having 6,0,-2
am lonely -6,-1,-4
am on -1,3,-6
am one 6,0,-1
am scared 4,-6,5
am waiting 6,0,-1
ambulance $ -6,-1,5
an attempt 6,-1,-2
an essay 6,-1,0
and cried -6,-2,-1
and get -4,-6,-6
and got -6,-1,-6
and laughed 0,6,5
and never 6,-2,0
and pushed 0,0,6
and say -2,-3,-6
and shouted 0,-2,-6
and then -2,2,6
and threw 2,-3,-6
and tired -6,-1,-1
and will -1,-4,6
and would -4,6,-1
another job -6,-1,0
antidepressants 1,0,-6
anyone 1,-6,3
anything -4,6,-6
apartment $ -2,6,3
apartment and -2,-5,6
are back 6,0,0
are so 6,-2,-2
arm and -4,-4,6
as the 6,-5,-4
ask myself 6,0,-1
asked what 6,1,-2
asleep 6,-3,-6
asleep in 1,-6,3
at night -6,2,5
at shogi 0,-4,-6
attacked my 0,-5,-6
away $ 1,-3,-6
back over 3,-1,-6
bag $ 6,-3,2
bang 0,-2,-6
bank -6,-1,3
bar in -2,-1,6
be 6,2,-5
be glad -6,0,0
be no 6,0,5
be so -6,-1,0
beach 1,-6,-4
became -6,2,-1
because my 1,-6,-1
bed $ -6,6,-1
been thinking -6,-1,-1
before i -6,-3,1
begun 6,0,0
begun to 6,0,0
being 3,4,6
belt in 2,-1,-6
best -3,-2,-6
better without -6,0,0
between my -1,6,0
bicycle $ -4,-6,-4
birds -6,-1,6
bled -1,-3,-6
bleed $ 4,-1,6
blood pressure -6,-2,-6
boe i 0,6,0
bombed -6,-6,-4
bone -6,-3,3
bonenkai -6,-4,-4
bonenkai $ -6,-3,-1
bored $ -6,-3,-4
boring -6,-4,-4
boring $ -6,-3,-2
boss grabbed 0,-1,6
bought a -1,-6,-4
boyfriend and -6,-2,-2
boyfriend does -4,6,-1
breathe $ 6,3,-3
bro -1,-6,-3
bruises and 0,-1,6
bullying -6,-4,-5
burning my 6,-1,-1
burnt -6,-2,0
bury -6,-4,1
but _ -6,-2,-1
but my -6,-1,6
butt every -1,6,-1
buy a -6,0,0
by -2,3,6
by friday 0,-6,-6
by her -5,3,6
by how -2,-6,-6
calls me 0,-6,2
came to -6,-6,-5
can -3,-3,-6
cancelled -3,-3,-6
cancer 6,-2,-2
car 1,-1,6
car in 1,-2,-6
car park -2,-6,-2
car with -3,0,-6
caregiver -6,5,-1
chair at -2,-3,6
change $ -3,-5,-6
chased -2,-3,6
chased me -2,-3,6
chest $ 0,1,6
chest and -3,1,6
child -6,-3,6
children in 4,-1,6
choking me -4,-3,-6
closed $ -6,-2,-4
closed the -5,6,-2
clothes $ -6,1,-3
co -6,-1,-4
coerced 0,6,-3
coerced into 0,6,-3
collar and 0,-2,6
colleagues -6,-2,1
consent $ -1,6,-1
considering 6,-1,-1
contract is -2,-6,-1
convenience -6,-1,-4
convenience store -6,-1,-4
cook $ -2,-1,-6
could do 6,-1,-1
could stay -6,1,0
coworkers $ -6,-1,-5
creep 0,6,0
cried in -3,-3,-6
crime -6,-2,-3
crossed -4,0,-6
crying , -1,-1,-6
crying . -3,-6,-2
dark 6,-1,-4
day at -6,-2,-1
day is -6,0,0
days i 6,-1,-1
deadline is -6,0,-2
dear -2,-3,-6
death $ -5,-3,-6
death sounds 6,0,0
deep 6,-3,-3
demands -1,6,-3
deposit $ -2,-6,6
depression -6,-2,-3
did it 6,6,0
die in 6,-1,-1
died $ 6,-3,-5
died last -6,-4,0
died when -6,0,0
do . 6,-3,-3
do badly -6,0,-3
do they -6,-4,-3
do things -1,6,-2
do to 2,2,6
done , -6,0,0
door $ 0,-6,3
door with -3,-3,-6
doors -6,-3,3
drag -1,-3,6
dreams 4,-1,-6
drink until 3,-4,-6
drives -1,-2,-6
drives me -1,-2,-6
drowning -1,-5,-6
drunk -6,0,4
dudes -2,-3,6
due on -6,0,0
early $ -6,-2,-6
eaten 5,-1,6
else , 6,0,0
embassy -3,-1,-6
end 3,-6,-6
end the -6,0,0
ends $ -3,-6,-5
english speaking -6,-2,0
everyone else 0,-2,-6
everything i 1,-6,-4
everything is -6,-3,-5
everywhere $ -6,-1,-1
exam $ -6,2,-6
explain -6,-2,-3
fall asleep 6,-1,-1
family 2,-6,5
family . -2,4,-6
far 1,6,-5
far $ 3,-6,-2
father is -5,0,-6
father says -6,-2,0
favourite -4,-4,-6
feel it 6,1,-1
feeling 6,-2,-5
fell down 0,-2,-6
fell off -4,-2,-6
fence -4,-6,-4
ferry $ -6,-3,-2
few 6,-1,-1
fight about -6,-1,-3
filing -2,-2,-6
film -6,-6,-5
fine . -6,0,0
finished -6,-3,-6
flatmate -2,-6,-1
floor $ -1,-3,6
follow $ 5,0,6
following my -1,-2,-6
for asking -2,0,6
for months 6,0,-1
for two -6,-4,-1
found me 6,-1,-4
four years -6,-3,0
friday $ 3,-6,-1
fridge $ -6,-6,-3
friend has 0,1,6
friend in 2,-6,3
friend was -6,4,-6
friend who 6,-1,-1
friend woke -4,6,0
froze $ -1,6,-1
fuck -2,-6,0
fuck this 6,0,0
full of 6,-2,-2
future 4,-2,-6
future in -6,0,-1
garage 6,-3,-6
gate $ 0,3,6
get my -3,0,-6
gets 1,1,6
given 2,-6,-6
glad -6,0,0
goes down -1,4,-6
got -2,6,4
got attacked -2,-6,0
got me 6,-5,-6
got touched 0,6,-1
grader 3,-1,-6
gun at -4,-1,-6
guy from -6,-3,2
habit -6,0,1
had a 0,-1,-6
had enough -5,-4,-6
hand $ 3,-6,3
hand under -1,2,-6
hand up -1,-6,-6
handed in 6,-1,0
happier dead 6,0,0
has no -4,-5,-6
has to 6,-1,-2
hat -6,-5,-5
have enough -6,-1,0
have got 6,-6,5
have nothing 2,-3,-6
he always -1,-6,-1
he comes 3,0,6
he cut -1,-6,1
he exposed 0,6,0
he leaves -1,-5,-6
he lost 6,0,-1
he make -3,-4,-6
he showed 0,1,6
he slammed -1,-6,-5
he squeezed -2,-6,2
he strangled -1,-3,6
he want -1,-6,4
he would 1,-4,6
hears -6,-4,-3
her arms 2,-6,-6
her mother 6,-2,-5
her room -2,6,-3
her to 2,-1,-6
her wrist -3,0,6
here to -6,0,-4
him . -6,-1,-5
him again -1,6,-1
him and 1,-6,0
him out 6,0,3
himself . 2,6,-1
himself in 5,-2,6
his back -5,-4,-6
his car -4,-6,3
his keys 1,0,-6
his way -5,0,6
hokkaido $ -6,-3,-2
hold me -4,6,6
hope $ 6,0,0
hospital 6,-6,2
host family -2,2,-6
house . -6,-3,-1
house and 6,1,4
how i 2,0,6
how kind -2,-4,-6
husband broke -1,0,6
husband hits 0,0,6
husbands -3,-3,6
i already 6,-1,-1
i be -6,-3,-2
i bring -6,-2,5
i call 3,2,6
i count 5,-6,-4
i cried -6,-4,-3
i cry -6,-2,-1
i failed -6,-1,-3
i had -2,-6,-2
i help 6,0,-1
i hope -5,-2,-6
i love -2,-3,-6
i make 6,-5,6
i may -2,-2,-6
i scratch -6,-1,-3
i see -1,4,6
i slipped 2,-4,-6
i stay -4,-6,-5
i still -1,6,-2
i stop 6,0,0
i stopped 5,6,-1
i wanted 6,3,0
i watched -2,-6,-1
i will 4,-6,-1
i wish 1,-6,-5
i would -2,-1,-6
ice $ -6,-4,-5
if he -6,1,1
imagine my 6,0,0
in and -6,5,-1
in bits 6,0,0
in drafts 6,-1,-3
in english 6,-3,-1
in january 1,-6,-1
in nagoya -1,-1,6
in tokyo -6,-4,-5
in while 0,2,6
in with 6,-2,-6
inside me -1,6,-1
instagram $ -1,-2,-6
instructions 6,0,0
instructions for 6,0,0
insurance 2,-4,-6
interest 6,-1,-3
iron 3,-4,6
is angry -6,-1,4
is being -6,-6,-1
is choking -5,-3,-6
is going -6,-3,-2
is hitting -1,-2,6
is my 2,4,-6
is never -6,-3,6
is off -6,-4,-3
is scared -1,1,-6
is talking 6,0,0
is there -5,1,6
is trying -1,-2,6
it as 6,0,0
it up -4,0,-6
its me -6,5,2
japan and -2,2,6
jealous $ 3,-2,6
jlpt -6,-1,-3
job , -3,-5,-6
joke -6,-2,1
judo -6,-6,-1
just did 4,6,0
just not 6,-2,0
keeps trying 0,6,-5
kettle -2,-1,6
keys , 6,0,5
kid $ 6,-3,5
kid in 6,0,4
kill a -2,0,-6
kill to -6,-1,-4
kill yourself 6,0,0
killed the -6,0,-1
kills -5,-6,-6
kissing me 0,6,-3
knee -5,4,6
ko 4,-1,-6
la $ -6,-1,-3
lake 6,-2,-2
landlord $ -6,4,-6
languages 6,2,-5
languages $ 6,2,-5
later $ -6,-6,-5
laughed $ -3,-2,-6
law -6,0,2
lazy -6,-3,-2
leave . -6,-3,3
leave before -6,0,-2
leaving notes 0,0,6
letter $ 0,1,-6
letters $ 0,-6,-2
lick -3,-2,6
like i -1,1,-6
living , 6,-1,-1
location -1,-5,6
lock the -6,4,-5
lola -6,-6,-3
lonely $ -4,-5,-6
longer want -6,0,0
look 1,-6,2
losing -6,-2,-3
love you 6,-2,-1
make it 3,-6,-2
makes -2,-1,-6
man followed 0,-1,6
man grabbed 0,6,-6
man groped 0,6,-1
man helped 0,-6,-4
man on -2,-6,-5
manage -6,-2,-4
many tablets 6,0,0
march $ -6,-5,-5
marks on -2,-1,6
mate 4,6,0
matter 1,0,-6
may i -6,-1,0
me against -1,6,6
me alone 6,-4,5
me around 0,-6,5
me cuts 6,0,0
me drink -3,-4,-6
me have -4,-6,0
me if -6,-4,5
me messages -2,6,1
me more 6,0,0
me my -1,-6,-5
me see 0,-2,6
me what 0,3,6
meaning 4,0,6
means 6,-1,-4
meant 0,-1,-6
meant it 0,-1,-6
medicine $ 6,-1,-2
mind every 6,0,-2
mine 6,3,-4
minutes -6,-4,-4
monday $ -6,-3,-2
money , 0,-1,-6
money and -6,-6,0
more time -6,-1,-1
most is -6,2,0
mothers 0,-4,-6
mou 6,-4,6
much work -6,-1,-1
my 3,6,3
my address -1,-1,6
my boe -6,2,0
my boy -6,0,3
my class -6,-3,1
my colleagues -6,-4,1
my favourite -4,-4,-6
my flatmate -2,-6,-1
my flight -6,-4,-4
my forehead 0,0,6
my hands 1,-5,-6
my head 6,2,6
my host -6,3,1
my husband -1,-3,6
my idea -6,-4,-5
my kotatsu -6,-1,0
my location -1,-5,6
my lola -5,-6,-3
my medication 5,-6,-6
my mothers 2,-1,-6
my person -1,6,-1
my private -6,5,0
my school -1,6,5
my sleep 6,1,-3
my soul 6,-1,-3
my stomach 0,-6,-5
my student 2,-6,1
my teacher -2,6,2
my therapist 1,-6,-3
my third -4,-3,-6
my town -2,0,6
my train -6,-5,-1
my wedding -6,-1,-1
my will 4,4,-6
my window -6,-4,6
myself but 6,0,0
nagoya -1,-1,6
nah 3,-4,-6
nara -1,-4,-6
near my 4,-6,-4
nearly finished -6,-1,0
neck $ -6,-3,3
neck , -1,5,6
neighbor , -1,0,-6
neighbour has 0,0,-6
neighbours husband -6,0,-1
neighbours son 2,0,6
never wanted -4,-6,-5
next $ 0,-5,6
next to -6,2,1
next year -6,-3,-3
ngl 6,-2,-4
night he -6,6,4
no for -5,6,-1
no heating -6,0,-4
nobody . -6,0,-1
noise -6,-3,3
none 0,-6,-5
not afford -1,0,6
not allowed -3,-1,6
not believe 6,0,0
not going 6,-1,0
not joking 4,0,6
not know -6,-3,1
not mind -2,-2,-6
not stop -6,1,-2
not talk 3,-3,-6
not wake 6,-3,-1
notes on 0,0,6
nothing $ -2,-2,6
noticed 6,-1,-5
now . -1,-2,-6
now he -1,-6,3
now its -3,-3,-6
now my -6,0,-3
number 6,-3,6
of being -6,-1,-2
of everyone -3,-6,6
of everything 6,-1,-1
of paperwork -6,-1,-6
off and 4,6,-4
okinawa $ -6,-2,-5
old $ -5,-6,-2
on her -6,4,1
on jet 6,0,0
on purpose 6,-2,3
on sundays -5,-6,0
one , 3,6,-2
one bad 6,0,-1
one of -2,6,1
open 5,-6,-2
open in 1,-2,6
or i 3,6,-3
or not -6,-6,-3
other teachers -1,0,-6
our apartment 0,-3,6
out at -6,3,2
out the 5,-6,-4
out where -6,-1,3
outside my -6,5,5
over , -5,-6,3
owner 0,6,0
paid for -1,-6,-5
painkillers 6,-4,-1
parent complained -2,-6,-5
part of 2,-6,-1
pencil -2,-2,-6
pencil case -2,-2,-6
percent -6,-3,-2
person who -2,1,6
photo of 0,-6,4
place -2,6,-3
planning my 1,0,-6
platform edge 6,0,0
po $ -3,-6,-1
pointed -6,0,-5
posted a 6,-1,0
prefer -6,0,0
pressed himself -2,6,-2
principal $ -3,-6,6
principal asked 0,6,0
principals -6,-2,-5
professor -5,1,-6
pulled 6,2,5
pulled a -3,-6,-1
punched the 1,-2,-6
punches me -1,0,6
pushed the -1,-5,-6
puts -1,6,-2
puts his -1,6,-2
putting 1,-4,-6
quick 6,-2,-2
quit and -5,-6,-1
rain $ -5,-3,-6
rather not -5,-6,-3
received -5,-5,6
renewal -4,6,-4
rest $ -6,-2,-6
rib -6,-2,3
roommate 4,-6,3
roommate has 4,-2,-6
running -2,-5,-6
said sorry -6,-3,-2
sake -6,-1,-4
sat on 2,-6,5
say i -4,6,0
say it 6,-2,0
say sorry 6,-3,0
say to 6,-4,0
says 6,5,3
says my -2,-3,-6
scared because 6,0,0
scares 6,-2,1
scares me 6,-2,1
scarf -1,-6,-2
scars 6,-2,0
scary -5,-2,-6
seat -6,-5,-3
see $ 6,0,3
see him -3,6,2
see what 6,5,-1
see why -6,0,0
seems like -6,-1,0
sell me 0,-6,-4
send me -1,6,-1
september -1,-1,-6
seven -6,-6,-6
sex . 0,6,0
she hits -6,0,1
she will 6,-5,-3
sheet 6,3,-1
shoes $ -5,-2,-6
shop , 6,-4,2
should just 6,0,0
shout -6,0,1
side 4,-6,0
since we -1,0,6
skull 6,-5,-5
sleeping tablets 6,-1,-1
sleeves 6,-2,5
slipped on 2,-4,-6
slit 6,0,3
slit my 6,0,3
smell -5,-6,-5
snowing -6,0,0
so much 6,-1,3
sofa $ -3,-6,0
some nights 3,-1,-6
somebody put -2,-3,-6
someones been -4,-1,6
something $ -3,6,-2
sometimes in -4,-6,-1
son . 0,-6,-1
son is 0,-2,-6
soon $ 6,-2,2
sooner -3,-3,-6
sore -6,1,-5
sorry $ -6,-3,0
sound -5,-6,4
staff -6,-2,-5
staffroom $ -6,-6,-6
stands -4,-5,6
stared -6,-6,-4
stared at -6,-6,-4
stares -6,-4,-5
stares at -6,-4,-5
started again 6,0,-2
station . 0,6,-2
stay . -6,0,0
stay here -6,-1,0
stepping in 3,-4,-6
stitches 2,-2,6
stitches , -5,0,-6
stop crying -6,0,0
stranger -1,6,5
student came -1,-3,6
students $ -3,-3,6
suicide $ 6,-2,-3
sundays -5,-6,3
sundays $ -5,-6,0
sure $ -6,2,-3
swing -1,-6,-1
table -4,6,3
take a -2,-6,-1
taken 4,4,6
tea on 0,-6,6
teach . -6,0,0
teacher , -3,0,-6
teacher here 6,-2,6
teacher hit 0,0,6
tell her 6,-3,0
tell the -1,2,-6
tells 5,-6,-3
tempted 6,0,0
tempted to 6,0,0
thank you -6,-2,-3
that if 4,-1,6
that is 6,-1,-1
the after -6,5,0
the alts -4,2,6
the back -4,-6,-6
the balcony -2,-6,3
the beach 1,-6,-4
the bed -6,5,-2
the blanket -2,6,0
the board -6,0,2
the bonenkai -6,-4,-4
the budget -6,-1,-3
the children -4,-6,-2
the class -6,5,-5
the closet -5,-6,6
the club -6,6,3
the fire -3,-6,-1
the fridge -4,-1,6
the kettle 0,-1,6
the kids -6,-2,-4
the kotatsu -6,-2,-3
the lake 6,-2,-2
the last -3,-6,-4
the lighter 6,-6,4
the man 1,6,1
the owner 0,6,0
the person 6,1,4
the principals -6,-2,-5
the rent 2,0,-6
the rice -5,-5,-6
the shed 3,-3,-6
the strong 6,-1,0
the table -1,6,5
the toilets -1,-6,1
the uncle -4,6,0
the vice -2,-6,6
the visa -6,0,-2
the wheel 6,-3,2
then he -4,6,-2
there 5,6,5
they did 6,-3,-2
they held -1,5,-6
thigh in 5,6,0
thinking of 4,-6,-4
this guy -5,6,0
this man 0,-3,6
this month 6,5,-1
three weeks 3,-1,-6
threw his -1,-2,6
threw me -2,-6,-1
thump -3,-6,6
till the -6,-1,-3
time . -5,-6,0
tired of 6,-6,-4
to 6,0,-1
to about -3,6,0
to another 6,0,0
to bed 0,0,-6
to bring -6,-1,-1
to do -1,-1,-6
to drink 3,-6,-1
to each 0,-1,-6
to explain -6,-1,-1
to find -6,-1,-2
to give -2,6,-2
to hide -3,-1,6
to his 2,6,-1
to hospital -6,0,1
to leave -5,-4,6
to lie -6,-6,-3
to meet -6,-5,-5
to my 0,0,6
to not 6,-1,0
to pull 6,5,1
to sign -6,-6,-2
to sleep 6,1,1
to touch -2,6,-3
to write -6,-4,2
today $ -1,-6,0
toilets -6,-6,1
tongue in 0,6,-3
tonight 6,-3,-3
took my 0,-6,5
tore -3,-2,-6
touch my -2,5,-6
train this -1,6,0
tried 6,1,0
twenty 6,3,-4
twice my -2,0,-6
two guys -1,2,-6
until they 6,-1,-6
up 6,5,1
use 6,-3,-4
use $ 6,-2,-3
used -6,2,1
very 2,-6,-3
vice -6,3,1
vice principal -6,3,1
video $ -1,-2,-6
violinist -1,0,-6
violinist . -1,0,-6
waiting outside 0,0,6
walk out -6,0,-3
wall 6,-4,5
want it 6,1,-1
want tae 6,0,-1
want to 0,-2,-6
was kissed 0,6,0
was me 6,-4,-2
was only -3,-6,2
was praised 0,-6,0
was rather -6,5,-4
was sick 0,-5,6
was stolen -3,-6,-4
watch -6,-1,4
way to 5,-6,0
ways 6,6,-1
wed 6,-1,4
what happens -3,-6,-6
what i 6,-4,6
what the -6,4,-2
wheel 6,-3,2
when nobody -4,6,-5
white -6,-4,3
who must 6,-5,-5
who wants 6,-6,4
whole staffroom 0,0,-6
will all 6,0,0
will find 6,-3,3
will finish 6,-1,-4
win -3,-2,-6
window and 4,0,6
wish it 6,-1,-1
wish the 6,-2,-3
wishing i 6,0,-1
with 0,6,2
with . 0,6,-1
with an 5,-3,6
with cigarette 2,-4,6
with her 1,-6,-3
without telling -6,6,2
woke to -6,6,0
world would 6,0,0
worse -2,-6,-1
would put 6,0,-1
would say 3,-6,-3
would the 6,-1,-1
wrist $ 6,-1,-3
write $ -6,-1,-3
yeah -6,-4,-3
year . -6,-3,-2
years of -6,0,-5
yelling -3,0,6
younger 2,-2,-6
, 4,5,5
, 3 -5,-3,-2
, another 0,-3,-5
, does -5,-1,-5
, sorry 5,0,-1
, twice -2,-3,5
8 -5,-4,-4
9 $ -4,-4,-5
^ 3 -5,-1,-2
^ afraid -3,-1,5
^ after 0,-1,-5
^ an 5,2,-4
^ are -5,-3,-2
^ boyfriend -3,-5,2
^ coach -3,3,-5
^ end -5,-2,-1
^ everything -5,-4,-5
^ feel 5,-1,0
^ hello -5,-5,-5
^ july -3,-5,-4
^ jumped -5,-1,-1
^ locked -5,-5,5
^ nah -4,-2,-5
^ ngl 5,0,-2
^ reckon -5,-1,0
^ shoot -5,-4,-5
^ should -5,-3,-4
^ sir -1,2,5
^ someones -5,-2,5
^ students -2,5,-1
^ teacher -3,-3,-5
^ thinking 5,-5,-2
^ was 5,-5,0
^ were -5,0,-3
^ whatever 0,-3,-5
^ when -5,-4,-2
_ 5,4,-1
a bigger -4,-4,-5
a bloke -4,5,3
a book -5,-2,3
a boyfriend -3,-1,-5
a broom -5,1,-1
a coffee -1,-5,-5
a crowded 0,5,0
a drink -4,-5,1
a fight -3,-5,-1
a fork 0,0,5
a hammer -2,-1,5
a hotel -3,5,0
a long -1,-1,-5
a mess -5,-1,-3
a nightmare -1,-5,0
a note 1,-3,5
a photo 5,-3,3
a really 5,0,-1
a rice -5,0,3
a stroke -5,-5,-4
a strong -5,0,0
a student -4,-5,2
a visiting -3,-5,-2
a white 0,0,5
about her -5,-2,-3
about money -5,-1,-5
actually -5,-2,-2
address -2,-2,5
afraid to -2,5,5
after jet -5,-1,0
after me -3,-5,5
again 5,-2,3
ages -5,-2,-1
ako -1,5,-1
alive anymore 5,0,0
all $ 1,-5,2
all in 5,-5,-1
all weekend -5,-1,-1
almost did -4,-5,0
alone $ 1,5,-2
alt , 2,5,-2
alt has -2,2,-5
although -3,3,-5
although i -3,3,-5
am a 5,2,-4
am afraid -2,-2,5
am black -5,-2,-2
am cutting 5,0,-1
am doing -5,0,-4
am drowning -3,-3,-5
am here 5,0,-1
am hiding -3,-1,5
am i -4,-3,-5
am no 5,-2,-1
am safe -5,0,-4
am scar -4,0,5
am writing -2,-1,5
an 3,-5,4
an answer -5,5,-3
an old 0,3,-5
and do 3,5,-5
and forced 0,5,-2
and groped 0,5,-2
and hit 5,-2,1
and honestly -5,0,0
and it -3,-4,-5
and just 5,0,0
and put -1,5,0
and shook 0,-5,0
and they -5,-5,5
and this -5,-2,3
and threatened 0,0,5
and told -5,2,-5
and took 5,3,2
and wants -5,5,-4
anniversary -5,0,-1
another enkai -5,-3,-2
apartment while 0,-2,5
are 5,-4,2
are getting -5,-1,-2
are on 5,0,-1
arm to -1,-5,-2
arms $ 3,-5,-3
arms , 5,0,0
around $ 5,1,1
as a 4,-3,5
as an 5,0,0
as if 5,1,0
asked him -2,1,-5
asleep $ 5,-1,-4
assault $ 0,5,0
association -5,3,-1
at -5,4,0
at a -5,5,-4
at it -5,0,5
at our 0,-1,-5
australia -2,-5,-4
away . -1,5,-4
away my 5,0,0
back 2,-4,-5
back at 1,-5,2
bad right -5,0,-1
balcony 5,-1,-1
be alone -5,4,-1
be happier 0,-5,-4
be honest 5,0,0
be more 5,0,0
be over 5,0,0
beats him 0,0,5
beats me -3,-5,5
bed . 0,5,-4
bedroom -2,-5,1
been giving 5,0,-1
being alone -2,1,-5
believe -3,5,-5
believe me -5,4,-3
belt $ 5,2,-1
bigger -2,-4,-5
bins -4,-5,-2
birds with -5,-1,-5
birthday $ -2,-5,-2
bits -2,-5,-4
black -2,-5,3
bleeding $ -4,-1,-5
block 2,-3,-5
bloke from -2,5,0
blue 5,-3,3
bored by -1,-5,-5
bos -1,5,-5
boss and -4,-4,-5
boyfriend beat -1,-1,5
boyfriend punched 0,0,5
boyfriend will 0,-5,3
brain 5,-4,-5
brazil 5,0,0
break contract 5,-2,-3
breaks -1,-1,5
breast in 0,5,-1
broom -5,1,-1
brother 3,-5,-1
brother $ -1,5,3
brother has -5,-2,0
burial 5,0,0
burial $ 5,0,0
burned my 5,-3,-3
burning 4,-2,-5
bus has -5,-5,-1
by another 0,5,0
by some 0,5,2
call home -5,0,4
came home -1,0,5
can they -5,-2,-1
care if 5,-2,-4
case $ 4,-3,5
cebu 2,-5,-5
chair to -5,-4,1
changed my -2,-2,-5
chat 0,-3,-5
check -4,5,-4
chucked -2,-5,5
chucked a -3,-5,4
church -2,-5,-2
city hall -2,-5,-3
club says 0,-5,-4
cold . -2,5,-2
colleague 0,4,5
colleague got -4,-3,-5
colleague keeps -2,-1,5
come home 1,0,5
come out -2,-3,-5
come to -4,0,5
comes $ 4,-2,-5
comes into -1,5,-3
comes to -5,5,-2
comfort 5,-1,-5
conference -2,0,-5
confidence -2,0,-5
cooking $ -5,-2,-5
cope 5,-2,-1
corridor -2,-3,5
could 0,2,-5
councillor -5,1,1
count the -5,0,0
course -5,-3,-1
coworker -5,4,-2
coworker says 1,-5,-2
cross 3,-3,-5
cry every -5,0,-1
cut class -5,0,-2
cut me -5,-5,-4
dad $ -5,-1,1
dad said 5,0,0
daily 0,-3,-5
danger $ -3,-1,5
dare 2,3,5
date $ 5,-1,0
daughter , -5,-4,-3
daughters -5,1,-2
dead after -5,0,-1
deadname -4,-1,5
debt -5,-1,2
decent -5,-2,-3
decide -1,-1,-5
decide $ 5,-1,-5
demo -5,-1,-1
depressed 2,-3,-5
depressed about -5,-1,0
desk warming -5,-2,-4
die already 5,0,0
die on 5,-1,5
died , -5,-4,-3
died a -5,0,0
dies -1,-5,-3
divorce -5,-2,-2
do 3,5,-1
do after -5,-1,0
do another -5,-1,-1
do what 4,-5,0
does -2,2,-5
does $ -5,-5,-2
door because 0,0,5
dormitory 5,0,4
drafts 5,-1,-5
drafts $ 3,-1,-5
drags 0,0,5
drags me 0,0,5
draw -5,4,-1
drinks $ 0,-1,-5
drowning in -5,-3,-3
drugged and 0,5,0
drunk . -2,3,-5
drunk and -5,2,-3
drunk man 0,-1,5
dung -2,3,-5
eat and -5,0,-1
eat my -3,-3,-5
education 1,-3,-5
eh -5,-1,-2
eh $ -5,-1,-2
elder 5,0,2
end my 2,-2,-5
enough to -2,0,5
evenings -2,-5,-4
ever just -5,0,0
every 2,-5,5
every evening -5,-2,2
everyone if -5,-2,0
ex is 0,-5,4
exhausted . 1,-5,-3
eye $ 2,-5,-2
failed -5,-2,-5
fainted -3,-1,-5
fear of -2,0,5
february -5,-5,2
feel my 5,1,-2
fell on -5,0,0
feller -4,-1,-5
fight $ -1,5,5
fighting 4,5,0
find another -5,0,0
fine , 5,-3,0
finger $ -5,-1,-4
fingers in 0,1,-5
first graders -4,-1,-5
first year 2,-1,-5
flat below -2,-5,-1
follow 2,-5,1
football -5,-4,-2
for , 5,0,0
for a -2,2,-5
for graduation -5,0,0
for him 0,-5,-5
for it 4,5,-2
for like 0,-3,5
for three 5,-1,2
forced his 0,1,5
foreign -5,-1,3
foreigners 4,-1,5
former 2,-5,-2
fr 5,0,0
freeze 5,0,-1
friend here 4,1,-5
friend says -1,-5,-5
from behind 0,4,5
frozen -5,3,-2
funny 0,-1,-5
futon $ -3,5,-2
genkan -5,-4,-2
genkan $ -5,-4,-2
get up -5,-2,0
getting a 5,0,-3
girl 1,5,2
girl next -1,0,5
girls in 0,5,-3
give a 5,0,-1
go 4,-1,5
god will -5,0,-3
goodbye letters 2,-5,-2
goodbye to -5,-2,-5
got it 0,-5,3
gown -3,5,-2
granny -2,-3,-5
greeted by -1,-5,-3
guy $ 0,-5,4
guy on -5,4,-1
had it 5,-1,-2
had me -5,3,-5
haha -5,-5,-1
haha $ -3,-5,-1
hall -5,-2,-3
hands around 0,-1,5
hands round -1,-4,5
happen 5,-1,4
happier 0,-5,-4
harassed 0,5,1
harming again 5,0,0
has 5,3,3
has been -1,5,2
has put -4,5,5
has reported -1,2,-5
has written 0,-1,-5
have 2,-5,5
have decided -4,0,-5
have thought 5,0,0
have thoughts -2,-1,-5
he beat -2,-5,-4
he choked 0,-5,0
he filmed 0,5,-2
he hits -2,-3,5
he insists 0,5,-5
he just -5,3,-1
he passed -1,-5,-3
he says -3,5,-1
he threw -1,-5,3
he told 5,2,-1
he took -5,-4,-5
he tore -2,2,-5
he touched 0,-4,-5
head . -1,0,5
health is -5,0,-1
help he -1,0,5
her and -5,3,3
her boyfriend -1,3,5
her dog 0,-5,0
her in -1,3,5
her on 5,-2,0
her out 0,0,5
here -5,-5,-3
here , 5,-1,2
herself and 5,0,-1
hid -5,3,-3
hiding in -3,-1,5
hill -1,-5,-5
him , 5,3,-3
himself and 5,-2,-4
his fist 0,-5,5
his mother -5,-4,5
his work 4,-5,-3
hit $ -5,0,5
hold 1,4,5
hold my -5,-4,4
hole -1,-5,-1
home , -5,1,5
homeroom -5,-1,4
hospital $ 0,-1,5
hospitalised 5,-2,-1
hospitalised for 5,-2,-1
hostel -3,0,-5
hotline 5,0,0
how many -3,-5,-3
hurt herself 5,0,0
husband has 1,-5,-2
husband is -5,-4,2
husband pushed 0,0,5
i almost 5,-4,-4
i am -1,-5,2
i ask 5,-4,-2
i asked 2,-5,-5
i bombed -5,-5,-3
i deserve -5,0,0
i get -4,-5,5
i kill 3,0,-5
i killed -5,0,-1
i kind 5,0,0
i mean 5,0,-5
i met -2,5,-4
i overdosed 5,-1,-1
i pray -5,-2,-4
i scratched 0,-1,-5
i should 4,-4,-5
i stepped 0,-5,-4
i talk -2,-1,5
i told 0,-4,5
i trusted 0,5,-3
i walk -5,-2,-5
i went -5,5,-5
if i 5,3,0
if she 1,-2,5
if this 5,0,0
in a -3,-5,5
in an -1,-1,5
in brazil 5,0,0
in february -5,-2,1
in kyoto -5,-3,-2
in law -5,0,2
in may -5,-3,-2
in that -4,-5,-3
in trouble -5,-2,-5
informed -2,-1,-5
insists that -5,-4,-4
into his 0,1,5
is an 2,-5,-2
is better 5,0,-1
is fine -3,-1,-5
is following 0,-1,5
is getting -5,-2,-1
is had -5,-1,2
is high 5,-1,0
is only -5,-3,3
is outside 0,-5,3
is short 0,5,0
is sick 0,-5,-5
is strict 0,-5,-5
is where 5,0,-5
is why -5,-1,2
it , 4,5,1
it after 5,0,0
it felt 0,-3,-5
it when -2,5,1
it with -3,-5,-5
its always -5,0,-1
japanese is -5,-1,0
jealous 5,-2,3
jeans 0,5,0
job . 5,0,-1
july . -5,0,-1
jumped by 0,0,5
june -5,-5,2
just do 0,-5,-1
just end 5,0,0
just waiting 5,0,0
karate -4,-2,-5
keep asking -5,-1,-1
keep my -2,4,5
keep telling -5,2,0
keeping me 4,-2,5
keeps turning 0,0,5
ken -5,-5,-5
kena -5,2,2
keys $ -2,2,-5
kidding 5,0,0
kill my -5,-3,-2
killing himself 5,0,0
killing my -5,0,-2
knives 0,-1,5
know $ 3,0,-5
lah 5,-5,-1
lah $ 3,-5,-1
last bus -5,-1,-3
last month 5,-2,-1
last night 1,-5,-3
last one -3,0,5
last week 5,1,-4
last weekend 5,3,0
laugh $ -5,-3,-2
lawyer -5,-1,-5
leaning 5,-2,-3
leave this 5,0,0
leaves -1,-5,-1
leaving . -2,0,5
leaving would -5,0,0
left $ 0,-5,1
leg $ -2,5,-1
let 4,3,5
lie down 5,-5,-4
lie i -5,0,0
lift -1,5,1
like a -5,-3,0
like being -5,0,0
like it -5,-2,-1
like there -5,0,0
lip -1,1,5
little brother -5,-4,-3
living out -5,0,-1
long ago -4,-5,-1
long sleeves 5,-2,5
longer 4,-4,-5
looked 5,-4,-4
looked up 5,0,0
lord 5,-2,-2
lost on -2,-5,0
lot and 3,0,5
ma 3,5,4
made an 1,5,-2
man at 0,5,-5
march , 0,-2,-5
mates 1,-5,-4
matter $ 5,0,-3
me $ 1,4,5
me all -3,-5,3
me back -4,-5,2
me because -5,2,2
me but 5,-4,1
me cousin 0,-2,-5
me dead 3,-2,5
me die 5,-1,-1
me goodbye -2,-5,-2
me granny -2,-3,-5
me her -1,5,-3
me home -1,-5,-3
me how -2,-5,-3
me into -3,2,5
me mad -1,-4,-5
me much 5,0,-2
me one -1,0,5
me pics -4,5,3
me without -2,5,0
meds 5,-1,-2
meet 3,-5,-5
meeting . -5,0,5
messages about 0,-1,-5
messages from 0,4,5
mid -5,-3,-2
months $ 3,-5,-5
more than -1,5,1
morning . 5,-3,-3
mostly 1,-3,-5
mother in -1,0,5
mould -5,-3,-2
mould $ -5,-3,-2
move out -5,-1,-3
moved $ -5,-4,3
moved here 0,0,5
moving $ -5,-4,-3
murder a -5,-2,-4
music -1,1,-5
music $ -1,-4,-5
must 4,5,-3
my balcony 1,-5,-2
my bike -2,-5,-2
my bos -1,5,-5
my brain 5,-4,-5
my card -1,0,5
my chair -5,-5,-5
my coach -3,3,-5
my cousin 4,-5,1
my date -5,-3,-2
my daughters -5,1,-2
my deadname -4,-1,5
my farewell -3,-5,-2
my grandmother -2,-4,-5
my health -5,0,-1
my hours -1,-1,-5
my jeans 0,5,0
my light -2,-2,5
my manager -1,5,-3
my mind 4,-3,-5
my mouth 0,5,1
my professor -4,2,-5
my reason 2,3,-5
my shoes -5,-3,2
my shoulder -5,2,-4
my skin -1,-2,-5
my station 0,-5,4
my successor -5,0,-4
my telephone -2,-2,5
my things 5,0,0
my uncle -5,-1,-1
my underwear -3,4,5
my wife -1,-5,2
myself . 5,-1,-1
myself after 5,0,0
myself if 5,0,0
na 5,-4,-3
na , 5,0,0
need to -5,-1,-4
needed -5,-2,2
neighbours -1,-5,2
new alt 3,5,-4
next week -5,-4,-2
nice $ -1,-2,-5
night , 4,-5,-3
night bus -5,-3,-2
night on -5,-3,-2
nightmare -1,-5,0
nights , 5,0,-1
nights i 0,-1,-5
no to -1,-5,-2
nobody sees -4,-1,5
nomikai -1,5,-1
not call -3,-1,5
not do 0,-5,-2
not find -3,-1,5
not get -3,-2,-5
not move 5,4,1
not ok 5,0,-5
not okay -2,0,-5
not reach -5,-2,-3
not remember -3,5,-1
not sure -5,-5,-1
not tell -2,-5,-2
not think 5,-4,-5
note $ -4,-1,5
note for 5,-1,-1
now $ 5,-3,1
of 5,5,-2
of education 1,-3,-5
of going -4,-3,-5
of him -3,5,3
of our -4,-5,2
of this 5,1,-2
off $ 3,5,2
off me -1,-3,-5
off the 5,-3,-4
on and 3,-5,-1
on his 1,5,0
on like -5,0,-1
on three 3,0,-5
once $ 4,-3,-5
one day -5,-1,0
one stone -5,-1,-5
ones $ 5,-1,5
only $ 1,-1,-5
only way 5,-1,-3
orientation -2,2,-5
our neighbours 5,0,-2
out , -3,5,3
out by -5,-1,-5
out in -2,-5,1
outside a 0,-5,5
over . -5,0,-1
over by 5,0,0
over with 2,0,-5
parents would -5,-2,-1
park $ -5,0,1
partner $ -1,-2,-5
parts 0,5,0
parts $ 0,5,0
party $ -4,5,1
passing 4,-5,-4
pay for 4,-5,-4
pay the -1,-5,-3
person $ 5,-4,-3
photo -2,-5,-4
piano -4,-1,-5
pics of -4,5,3
pinned me -2,5,-1
pint -5,-1,-2
plant -5,0,-4
platform $ -4,-1,5
play $ -2,0,-5
po -5,-1,-3
point in 5,-2,-3
posting 2,3,-5
pray -5,-2,-4
prep -5,-1,-2
pressured -1,0,-5
pretty -4,-5,-3
private parts 0,5,0
promised -3,-2,-5
proposal -3,-4,-5
pulled me 0,-4,5
pulled my 2,5,0
pupil has 1,4,-5
purpose , -5,0,5
quiet , -5,-5,0
quit $ -4,-5,-4
quite -5,0,-3
raise 3,-5,2
raped in 0,5,0
read the -5,-2,4
reading -5,-4,-3
real $ 3,-3,-5
really hard 5,0,1
reason that 5,3,0
refuse -2,4,-5
regret it -3,-2,-5
relapsed 5,-2,-2
relieved 5,-1,-1
removed 1,5,0
rent is 0,5,0
residence -4,-5,2
rest , -5,0,-1
rings -5,-1,0
robbed -3,-5,-3
roommate came 0,1,5
roommate posted 5,-1,-1
round my -1,-3,5
row -3,-5,1
runs out -5,0,0
sad . 5,-1,-1
said 5,3,4
said the -3,4,5
saturday -5,-1,0
savings -4,-3,-5
saw my -5,-1,-2
say she 5,-3,-3
say so 1,-5,-2
scar of -4,0,5
scared -2,1,5
school and 5,-1,4
school would -5,0,0
scissors 0,-5,5
scratch 4,-2,-5
see 5,0,-2
see the 2,-5,1
sees $ -5,0,2
send my -1,-5,-2
sending -5,-2,0
sending me -5,-2,-2
sense $ 5,-1,-1
sexual harassment -3,-5,-2
she do 5,-2,0
she says 5,1,3
shed rather -5,0,-1
shook me -3,-2,5
shop 2,-5,-1
should be -1,5,-1
shrine 0,-5,-4
sick $ -4,-1,5
sick leave -5,-1,-1
since august -5,0,0
sing with 0,-5,0
sir -1,2,5
sits in 2,-5,0
skin 5,-2,-5
sleep , 5,-3,-4
sleeping -1,-3,-5
sleeping $ -2,-5,2
sleeping on 0,-5,-1
sleeps 0,5,-1
slid -5,3,-3
snap -5,0,-1
snow and 2,0,5
so 1,-5,0
so . -5,0,1
so cold -5,-1,-1
so far 2,-5,-3
so i -1,5,1
sober -5,-2,-3
some days 5,-1,0
someone has 0,-1,5
someone sprayed -1,0,5
someone touched 0,5,-1
someone tried 0,-4,5
someones -5,-2,5
sometimes i 1,-2,-5
soul 3,-4,-5
space -5,0,0
sprayed -1,0,5
staffroom and -3,5,-1
stage -5,-1,0
stairs $ 5,-4,1
stand 2,-2,-5
stand up 5,2,0
station every -5,-1,1
stay $ -5,-5,-4
stepped 0,-5,-4
still want -5,-4,0
stop 5,3,-3
stop and -4,5,3
stop thinking 5,0,-1
stop touching 0,5,-1
stopped eating 5,1,-1
stopped when -1,-2,-5
street . -1,-5,-1
stroke -5,-5,-4
strong urge -5,0,0
stuck here 5,-1,-1
successor -5,0,-4
suicidal since 5,0,0
suicide in 5,0,0
sun 3,-5,-4
sun $ 3,-5,-2
supervisor hit -1,-1,5
supervisor is -2,-5,-5
supervisor pushed 0,-1,5
surgery 0,-4,-5
take him -4,-5,5
takes 3,-5,2
tbh $ 4,-2,-5
teacher in -2,-3,-5
telephone 4,-2,5
tell 2,-4,-5
tell first -5,0,-1
tell me -2,-5,-5
tell this -3,-1,-5
telling my 4,-2,-5
that he -1,-5,2
the alarm -5,0,0
the bath 3,-5,-5
the body 5,0,0
the bridge 5,-4,-4
the cat 5,-4,0
the contract -1,-5,-2
the corridor -2,-3,5
the day 5,-3,-4
the deputy -4,5,1
the divorce 5,0,-1
the door -5,3,0
the dormitory 5,0,4
the father -3,5,-3
the festival -5,-2,-5
the fourth 0,0,-5
the garage 0,-3,-5
the genkan -5,-4,-2
the hand -3,-1,5
the hill -1,-5,-5
the hospital 5,-1,5
the hostel -3,0,-5
the kitchen 5,0,-1
the knife 5,-3,-4
the little -2,-3,5
the next 3,1,-5
the night 2,2,-5
the noise -1,-2,5
the nomikai -1,5,-1
the parking -4,-2,-5
the phone 0,-5,-5
the piano -4,-1,-5
the pills 5,-1,-1
the shrine 0,-5,-4
the smell -5,-5,-1
the suicide -5,0,0
the town -4,5,-3
the trouble 5,0,0
the walls -5,-4,-3
the workload -5,-1,-3
them to 5,0,-2
then the 3,-4,5
therapist -4,3,-5
there a 5,4,-4
they asked -2,0,5
they want 1,-5,-1
thing $ 5,-4,0
thing in -3,5,-2
think someone -5,-3,-3
think that -4,-5,1
thinking about 5,-3,-2
thinks 1,-5,-5
this flat 2,-1,-5
this morning -3,5,3
this printer -5,0,0
thought , 5,-1,0
thoughts at 5,0,0
threatening to 5,-1,4
threatens to 0,5,-4
throw my -5,0,-4
time , 0,1,5
to australia -2,-5,-4
to call -5,-1,-5
to carry -5,-2,-3
to change -5,-1,-2
to decide 5,0,-2
to hang 5,-3,-3
to school 2,-5,1
to send -3,-2,-5
to swim -5,-3,-1
to tell -5,-1,-3
to that -5,-4,0
to walk 5,-1,-3
today , 1,0,-5
today i 5,-2,-2
toilets and -5,-2,-1
tokyo . -5,-1,0
told me -4,1,-5
tomorrow $ 0,-5,0
tonight , 5,5,-1
too $ -5,2,-2
too many 5,-1,2
too much 0,-5,2
too scared -3,5,0
took advantage -1,5,-3
took her -1,5,3
top of -2,5,-1
traffic 1,-3,-5
trouble $ 0,-2,-5
trusted 0,5,-3
turn 0,-5,-3
turning up 0,0,5
twice $ 4,-5,-3
twice . -5,4,2
two $ -5,-5,1
two birds -5,-1,-5
two more -5,-2,-1
under a -5,-4,-3
underwear -5,1,5
undokai $ -5,-2,-2
up against 0,5,-3
up to -5,-3,-3
upon -5,-4,1
us 1,1,5
use it 5,0,2
vanish 2,-5,-2
very good -5,0,0
wait $ 2,-1,-5
wait for -5,-2,0
waiting to -1,0,-5
wall and 0,0,5
walls -5,-5,4
want is -5,0,0
want me -1,4,-5
want the 5,-3,-1
wanting 5,-2,-3
wants me -5,-5,2
wants my 4,-5,-2
warming -5,-2,-4
was an -5,-5,0
was hospitalised 5,-2,-1
was never 5,-1,-1
was struck -3,-5,-5
was the -2,5,-3
was there 1,0,-5
was told -5,-2,1
was touched -4,5,-4
was touching 0,5,0
way , 1,-3,-5
way home 1,5,-1
we are 4,3,5
we got -1,-1,-5
we slept 0,-2,5
we were -2,5,-5
wear 5,-3,3
wearing -2,-5,-2
week $ -1,-4,-5
weeks $ -5,-5,-3
went down -5,-3,-3
what happened -1,5,0
when do -3,-1,-5
when it 0,-5,-2
when its -5,0,-1
when me -1,5,-5
when we -5,-4,4
whenever -1,5,-2
whenever we -2,5,-2
whether 4,-3,-5
who do -5,-5,-4
who sits 3,-3,-5
wife throws -1,0,5
will 5,-5,2
will drink 2,-5,-2
will kill 5,-4,5
will miss 1,-1,-5
will my -5,-3,-1
will take -5,0,2
window open 0,-5,-1
wine -5,-5,-3
winter in -5,-2,0
wished 3,-2,-5
wishes 1,-3,-5
work and 2,-3,5
wrist for -5,0,5
written a 5,0,-1
wrote i 5,0,0
wrote my 5,-1,-2
year told 5,0,-2
years ago -5,2,-1
yells -1,-5,-4
yes $ 2,-1,-5
you , -5,-1,-1
you will 5,0,-2
young -5,0,-1
zero 3,-4,-5
, $ 4,4,3
, because 2,-2,-4
, burned -2,0,4
, but 0,-4,1
, last -4,-1,2
, on 4,0,3
, well 4,0,0
. last -1,4,-3
. my -4,3,0
. that 4,0,-2
. the -1,4,2
. what 2,-4,-4
27 -4,-4,-4
27 $ -4,-4,-4
? not 4,-1,0
^ aiyo 4,0,-1
^ all 3,-1,-4
^ am -3,-3,-4
^ ayoko 4,-2,-2
^ ex -2,-1,4
^ for 4,-1,0
^ help -4,-1,-1
^ hit -4,-3,-3
^ kindly -3,-4,-3
^ living 2,-1,-4
^ me 4,-3,-4
^ old -1,-4,-3
^ ready -1,-1,-4
^ rope 4,-3,-4
^ since 4,-2,-1
^ student 4,-3,3
^ told -2,-3,-4
^ vp -1,2,-4
^ where 0,-4,-3
^ woke -1,3,-4
^ you -1,-1,-4
a breakdown -4,0,0
a burden 4,0,-1
a burn -4,0,2
a chap 4,-2,-2
a city -4,-1,-2
a councillor -4,0,-1
a day 1,-4,2
a dick 0,4,-4
a failure -2,-1,-4
a fellow -1,1,4
a golf 0,-1,4
a hook -4,-2,-2
a key 0,-1,-4
a letter -3,-3,4
a line -4,4,-2
a list -3,0,-4
a look 3,-4,-2
a pain -1,-4,-3
a picture -4,-3,-2
a plan 4,-1,-1
a row 0,0,4
a slap -4,-1,0
a suicide 4,-1,0
a superior -1,0,4
a voice 4,0,0
a week -2,-2,-4
a younger -2,0,-4
able -1,2,-4
about how -4,0,-2
about people 0,-4,-1
abused $ -2,3,4
accompany -1,4,-3
accompany him -1,4,-3
advantage -4,2,-4
advantage of -4,2,-4
after i -4,-3,3
after what 0,4,0
again and -4,0,2
aiyo 4,0,-1
all 4,-4,-2
all , 4,-2,-3
all over -1,-2,4
allowed to -1,0,4
alone in -3,4,-4
alone tonight 4,0,-2
am an -2,-1,-4
am asleep 0,4,4
am bored -4,-1,-2
am burnt -4,-1,-2
am gone 2,-1,-4
am terrified -3,-1,4
am too -2,-4,-4
am worried 4,-1,-1
an accident 4,-1,1
an hour -1,-4,0
an official 0,3,-4
and blue -4,-3,1
and can -2,0,-4
and last 1,3,4
and screamed 0,-1,-4
and shoved 0,0,4
and stuck 0,4,-2
and thought 4,3,-2
and wait -2,-1,-4
angry 4,0,3
another -4,-4,-4
another jet 0,4,0
anything , -4,-1,-1
apartment at -1,-4,-1
april $ 2,-3,-4
are a 2,-3,-4
around , -3,-2,-4
ashamed to 4,-1,2
asked for -1,0,-4
asked if 0,-3,-4
asking , -4,-1,0
asks about -3,-4,-2
asleep . 0,-1,-4
assaulted . -2,4,0
assistant -3,-4,-2
at dodgeball -3,-4,-1
at four -1,-1,-4
at my -2,-3,4
at once 4,-1,-2
attack in -1,-1,-4
attacked in 0,0,4
attempted to -1,-1,-4
august , -4,0,0
away , 2,0,4
away and -4,-1,-1
ayoko 4,-2,-2
ayoko na -4,-1,-1
baby $ 4,-3,-2
back . -2,4,-1
barefoot -1,0,-4
bath $ -3,-2,-4
bath with 4,-1,2
bawl 4,-3,-2
be awake -4,-1,0
be in -4,-2,4
beach party 4,-3,-2
because i 4,4,1
been having -2,-3,-4
been here -4,0,0
been reading 0,-4,-1
been saying 0,-2,-4
beers 2,-2,-4
beers and -4,-2,-3
being a -4,-2,-1
believe that -4,4,-1
below -4,1,1
best friend 3,0,-4
better if 1,-4,-1
bicycle , -1,-1,-4
binder $ -1,-4,-4
black $ 4,-1,-1
bomb -3,-4,-2
book $ -2,-2,-4
boss keeps 0,-2,4
boss say 0,4,0
boss slapped 0,0,4
boss threw -1,-4,4
boss will -2,1,-4
bottle 4,-3,3
boyfriend gets -2,-1,-4
boyfriend has -1,3,4
brings -4,1,-2
brings me -2,-4,-2
broke her -4,-2,-4
bruises $ 0,0,4
buddy 4,-4,0
building $ 4,-1,4
burden 4,0,-1
burn my 0,-1,4
burnt out -4,-2,-2
bus put 0,4,0
business -1,4,-2
business trip 0,4,-1
but he -4,1,-3
but the -2,-4,-2
by a -3,4,-2
by me 4,-2,1
by someone -3,4,-4
by the 1,-4,3
calls it -3,-4,1
can do -4,-1,0
can my -4,-4,-3
can see -4,2,3
can talk -3,-3,-4
cancel my -1,-2,-4
chat and 3,-1,-4
children . 4,-2,2
christmas $ 0,-3,-4
class is -4,-1,0
classes $ -3,-3,-4
climb -4,2,4
clipboard 0,-1,4
clipboard $ 0,-1,4
clothes on 2,4,0
club . 4,1,-1
coach . -1,0,-4
cold medicine 2,-4,0
colleague forced 0,4,0
colleague is -4,-1,2
coming home -2,4,-3
coming to -4,-3,4
confided -3,4,3
control -3,0,4
cornered me -1,4,-4
corridor $ 0,-1,-4
cousin 3,-4,-1
covered -4,-3,2
coworker tried -3,0,-4
crying and -1,4,-1
dance floor -2,4,0
dating -3,4,-2
days $ 0,-4,-3
decided 2,-1,-4
deep and 0,-1,4
deputy -4,4,0
deputy head -4,1,1
describing -3,-1,4
deserve -1,-3,-4
dick $ 0,4,-1
did a -4,0,-2
did something -1,-4,4
die , 4,0,0
die ? 4,0,0
die from 4,0,0
die lol 4,0,0
died in 2,-4,-1
died laughing -4,0,0
died on -4,0,0
diet . -4,-1,0
disappear forever 4,0,0
do $ -4,2,2
do anything -3,-4,-1
do you 4,-4,-4
doctor touched -3,-4,0
doctors 3,-3,4
dodgeball $ -3,-4,-1
done it 4,1,1
dorm -1,0,-4
down $ -2,4,-3
drank 4,-4,-2
drawers -2,-4,1
drink and -1,4,1
drinks and 4,-2,-2
driver -4,1,1
drop -4,-3,0
dyed 2,-2,-4
dying , 4,0,0
easier 2,-4,-1
eats 4,-4,4
end job -4,0,0
enkai and 0,-4,-1
even though -3,3,4
evening . 4,-1,-3
evening i 3,-1,-4
everyone at -4,-4,0
ex will -3,4,-4
failure -2,-1,-4
father in -2,-4,3
father of -1,4,0
feel -1,-4,-1
feel invisible -4,-1,-2
feel useless -4,-2,-2
feels -4,3,-3
fellow -1,1,4
fight 0,-2,-4
fight with -4,-4,-2
filmed it -1,-1,-4
find no -4,0,0
finish $ -3,-4,2
finished , -4,-1,-1
fit -4,-2,-1
fits 0,4,-1
flat and 4,0,0
flowers -2,-4,-4
followed my -1,-4,1
for an 1,4,0
for christmas 4,0,-4
for one -4,-2,-4
for some 1,-3,-4
for weeks -4,-1,0
forest 2,-2,4
former student -1,0,4
four $ 4,-1,-4
friday , -4,-3,3
friend , -2,-4,-1
friend told -4,-1,0
friends here -2,-1,-4
frightened of -1,4,-1
from -4,3,2
from a -2,-3,-4
front of 4,2,2
fuji 4,0,-2
future $ 0,-1,-4
gay -4,2,-3
gay and -4,0,-1
gay bar 0,4,-4
get in 4,-3,-1
get it 4,-2,-1
get off -2,3,-4
get the 4,-1,-2
gets bad 4,0,0
getting out 0,-4,1
ghosted -4,-4,-4
go and 4,2,-2
go without -4,-1,-1
going $ 3,4,-3
golf club 0,-1,4
gone . 0,-1,-4
googling 2,-2,-4
got in 0,4,-1
grabbing 0,-2,4
grandmother -2,-4,-4
great and 4,0,0
group chat 1,-2,-4
guide 4,-1,0
guy who -4,0,-2
had the 1,-4,-3
handed 4,-2,-2
happens to -2,-4,-4
harassment , -2,2,-4
hard i -4,-4,2
has promised -3,-2,-4
has stopped 4,-2,0
have already 4,-1,-2
have an -2,-1,-4
have fear -4,-2,3
have had -1,0,4
have hidden 4,0,-1
have lost 0,-1,-4
have no -1,-4,-2
he attacked 0,-3,4
he finds 0,-4,3
he grabbed -4,-3,2
he held -4,4,3
he pressed -1,-1,-4
he say -3,4,-2
he shot -1,-4,-4
he thinks 2,-3,-4
he threatened -2,-4,-1
he walks 0,-3,-4
he wanted 2,-4,0
head , 0,-1,-4
head in 0,-4,0
head teacher -1,1,-4
hear the -2,-2,-4
heart $ -4,-2,-2
heart attack -4,-1,-1
held the -4,1,-4
her back 2,-1,-4
her father -2,-4,2
her uncle 0,2,-4
here ? 4,-2,-1
here and -3,-4,1
here hits -4,0,4
here in -2,-2,-4
here is -4,1,-2
hey 4,1,-1
hey $ 4,1,-1
hi -3,-4,-4
hidden 4,0,-1
hidden a 4,0,-1
hide -4,-2,0
him a -4,-1,-1
him he -4,1,3
his flat -4,0,-2
his friends -1,1,-4
his parents -2,0,4
holds me 0,-1,4
holiday $ 4,-3,-1
home crying 0,1,-4
home every -4,-1,2
home with 1,-1,-4
homesick $ -4,-3,-3
honest 4,-1,-2
honestly i -4,-1,-3
hopeless 4,0,0
horse -4,-2,-3
hot spring -1,-2,-4
hotel room 0,2,-4
how 4,-4,0
how long 2,-1,-4
husband strikes -1,-1,-4
husband took -4,-2,2
i bought 2,-2,-4
i break 4,-3,-1
i came -1,-4,-3
i do -1,-4,0
i drank 4,-1,-2
i end 1,-2,4
i find -1,-3,-4
i finish -4,-4,2
i go 1,-4,-3
i just -1,-2,-4
i know 0,1,-4
i moved -2,-2,-4
i read 1,-1,-4
i really 4,-1,-1
i sat 4,-4,-1
i shall 4,-1,-1
i suspect -4,0,-3
i tied 4,-2,-2
i used -4,-3,-2
if 4,1,-1
if me 4,-1,1
if the 4,3,-1
if you -3,0,-4
il 4,-1,-1
in cebu 2,-4,-3
in front 4,2,2
in hospital 4,-1,-4
in manila -1,-1,-4
in october 2,1,-4
in on 4,0,-1
in one -4,-2,-2
in the 4,4,3
in winter -4,-1,4
interest in -4,-1,-2
internet -4,-2,-1
invisible -4,-1,-2
is all -3,4,-1
is bad 4,0,-2
is coming -1,0,4
is gone 0,-4,-1
is holding 1,0,4
is late -1,0,-4
is really -4,0,0
is too 4,1,-3
is waiting 0,0,4
it anyway -4,-3,-2
it at -2,-2,-4
it has 4,0,0
it in 0,-2,-4
it off 3,0,-4
it take 4,0,-2
it were -4,-1,0
its only -1,-2,-4
japan ? 4,-1,-4
jaw -2,-3,4
job was -4,-1,-1
joke , -4,-2,-1
joking -1,-4,1
journal 3,0,-4
junior -4,-1,-1
just need 4,-1,0
keep myself 4,0,0
keeps 4,-1,0
keeps sending -4,-2,-4
kerosene heater -4,0,-2
kicking the 0,0,4
kids were -2,-1,-4
kind of -4,0,-1
kind they -1,-4,-1
kindly 1,-4,-3
knees -3,0,-4
knife . 0,0,4
knife and -4,-1,-3
know it 4,0,0
knows it 1,-2,-4
knows my 0,0,-4
knows where -4,0,4
konbini 4,-2,-1
la -2,-2,-4
landlords -4,-2,-2
late and -2,-4,-3
lay down 2,4,-1
leaks -4,-1,0
leave i 4,-1,-1
leave me 4,-1,4
left , -1,0,4
legs $ 4,0,0
letter 4,-4,-2
letters to 4,0,-3
like living 4,-1,0
like such 4,0,0
like that -4,-3,-1
live like 4,0,-1
look after 0,0,-4
lost interest -4,-1,-2
love $ 2,-2,4
machine -4,-3,-4
made my -1,-4,-4
makes her 0,4,-1
man by -3,-2,-4
man from -1,3,-4
man i 4,3,2
manila -1,-1,-4
many pills 4,0,-1
many times 4,-4,-1
marking $ -3,-1,-4
marks $ 0,0,4
mc 4,-3,-2
me , -2,0,-4
me although -2,-4,-4
me as 4,1,0
me feel 4,4,-2
me hear 4,-2,-3
me on 1,0,4
me pictures 0,-2,-4
me she -1,-4,-4
me stay 1,-2,-4
me tell -4,-2,2
me under 0,0,4
me where -1,1,4
me while 0,4,-4
me work -1,-4,-1
meeting was -4,-2,-3
meetings , -4,-2,-2
met -3,2,-4
metro -1,-4,-4
might do 2,-4,1
mind not -4,-1,0
mochi $ -2,-3,-4
monday -4,-3,-3
more $ -4,-3,-3
most , 1,4,-1
mother locks -1,-2,4
mouth $ 0,4,-2
move to -4,0,0
moved my -2,4,0
moved out -4,-2,2
mums -4,-3,1
mums boyfriend -1,-3,4
murder mystery -3,-4,-3
must tell -1,-4,0
my apartment -4,0,2
my bed 1,4,1
my block 4,-2,-4
my brothers -2,-4,-2
my buddy 4,-4,0
my care -3,-4,-4
my cat 1,-4,-2
my child 4,-1,0
my children 4,-1,-3
my club -1,3,-4
my colleague 1,4,-1
my dog -4,-3,-2
my dorm 4,2,-3
my employer -2,1,4
my former -4,-1,-1
my friend -1,1,-4
my keys -3,-4,-3
my knee -4,-2,-3
my knees -3,0,-4
my kocho -3,1,4
my landlords -4,-2,-2
my laptop -4,0,4
my leaving -4,-1,0
my mates -3,-3,-4
my mother 0,-3,-4
my neighbours -4,-3,0
my new -2,-4,0
my pills 4,0,0
my plants -2,0,-4
my real -4,0,0
my roommate -1,-2,4
my salary -3,-3,-4
my savings -4,-1,-3
my stop -1,-4,0
my teeth -4,-3,-4
my waist 0,4,-1
myself , -4,0,0
myself so 4,0,0
mystery -3,-4,-3
near -4,-4,-1
near fuji 4,0,-2
neck and -4,3,0
nenkin $ -4,-3,-4
nerfed -4,-1,-1
never been 1,-4,-2
ngl $ 4,-1,-3
night $ 3,1,-4
night because -2,-4,-3
night my -3,-2,-4
night with -2,4,1
no many -2,-4,0
no meaning 4,0,-2
no point -4,-2,-3
no reason 4,0,-2
nobody here -3,-1,-4
nobody told -1,-2,-4
nobody was -4,0,0
nobody would 4,-2,2
none of 1,-4,-2
normal $ -2,-1,-4
not ask -4,0,0
not deserve 2,-2,-4
not drunk 0,0,-4
not sign -4,-4,0
not stand 1,4,-2
not worth 0,-1,-4
nothing else 4,-1,0
nothing to -1,-4,-4
now she -3,-4,4
nurses -4,-1,-2
nurses room -4,-1,-2
october 0,1,-4
of driving 4,0,-1
of himself -4,1,-2
of january -4,-1,-1
official 4,3,-4
ok to -1,-3,4
on 2,2,-4
on earth 4,-1,-3
on every 0,-4,1
on sunday 4,-4,2
on this 4,-1,-1
one for -4,-1,3
one is -4,2,0
only if -4,3,-1
onto -4,-1,-1
other 4,-2,0
out . -1,-4,1
out from -4,-1,-1
out here 2,-1,4
out on -1,-4,2
out to 1,-4,-4
out until -4,-3,-1
outside with -1,0,-4
over $ 4,2,-4
owe him 0,4,0
owns 4,-4,-4
page 4,-2,-4
partner has -4,-1,1
passport $ 0,-2,4
pays my -1,-3,-4
people and 4,0,-1
people who 2,-4,4
photo on 4,-1,0
picture of 3,-3,-4
pictures of -4,-3,-4
place $ -4,0,-3
plan and 4,0,0
plan is 4,-1,-3
plants -2,0,-4
point of -4,-1,0
pool -4,-4,-1
power harassment -2,-3,-4
prefer to -4,0,0
pregnant $ -4,0,2
pregnant and -4,0,-1
prepared 4,-2,-4
pressed his -1,-3,-4
pretending -4,-1,-3
probably -3,-3,-4
professor $ 0,-1,-4
promised to -1,-1,-4
properly 2,-4,-2
push -1,-4,4
pushed my -2,-3,4
put 0,4,0
put his -4,0,0
put something -3,4,3
questions -1,-1,-4
quiet $ 1,4,-1
raped but -1,4,0
rather be 4,-1,-2
reading about -2,-4,-1
reason to -4,-2,-3
reasons to 4,0,-1
rejected -3,-4,-3
renew my 0,-3,-4
renewal . 0,4,-2
ring 3,-4,-4
river and 1,4,-2
room with 0,3,-4
roommate keeps -4,-2,1
roommate took -4,-1,0
rope $ 1,-4,-2
rope and 4,-2,-3
row $ 0,0,4
safe in -4,-1,2
said goodbye -2,-2,-4
said if -1,-4,1
said my 1,-1,4
said nobody -2,1,-4
said shed -2,-1,4
said yes -3,4,-1
same -2,4,1
say he 2,-4,4
say that -4,2,0
say yes -2,4,0
says a -1,-2,-4
says sorry -4,-3,-1
scare 0,-4,-4
schedule $ -2,-1,-4
school gate -1,4,-2
scratched my -4,-2,1
scream $ -4,3,0
seems 4,-1,0
sees -4,-2,-2
sends me -4,-3,-3
sense 4,-2,-1
she 3,0,4
she does 4,-2,0
she said 4,0,4
she told 2,3,4
she wants -4,-2,-1
showed -2,-1,-4
shown -4,1,0
sick of 2,-2,-4
since two -4,0,-2
sister . -4,-3,-2
sister is -4,0,-1
sits at 3,-4,-2
slaughtered -3,-4,-4
sleep -4,4,1
slept $ 0,4,2
smell of -2,-4,-1
so the 4,-1,4
some asshole 0,4,4
some bloke -1,-4,1
some weeks 4,-1,0
somebody has 4,-4,-3
someone i -3,1,-4
someone in -2,-4,-3
son $ -4,-1,-2
squeezed -2,1,4
squeezed my -2,1,4
stand on 4,-1,-1
star 4,-2,1
started hurting 4,0,0
started to 2,4,0
states 4,-2,-2
stay after -4,0,0
stay until 1,-2,-4
stays -1,-4,-3
steps 4,-2,-1
stomach and -1,-4,4
storeroom 0,4,-1
strange 0,1,4
struck by -3,-4,-1
student 3,-4,2
student says -1,3,-4
students dad 0,-1,4
students told 3,4,-2
stupid -3,-4,1
submit -2,4,-1
suicide hotline 4,0,0
suicide last 4,0,0
sunday and -4,-1,0
superior -4,3,2
supervisor , 1,-4,0
supervisor gave 0,0,4
supervisor grabbed 0,0,4
supervisor touched 0,-4,-1
suspect -4,0,-3
suspect that -4,0,-3
swear $ 4,0,0
table at 0,4,0
take 4,1,-2
take to 4,0,-2
taken my -2,4,4
takes my -2,-4,-3
taking 4,-4,3
taking all 4,0,0
talk 1,-4,2
talk $ 2,3,-4
talk to 1,-2,-4
taxi driver -3,-3,4
tbh 4,-2,-1
teacher i -1,-1,-4
team $ -1,4,-3
tell anyone 4,-1,2
telling anyone -4,-1,0
term $ -4,-1,-2
terminate -1,-1,-4
than once -2,-1,4
than this 4,-2,0
that i 2,-4,-2
that nobody 2,-3,4
that school -4,0,0
that was -4,-2,-3
the 4,-2,-4
the bicycle 0,-4,-3
the boe -4,-2,-1
the boys -4,-2,2
the chair 4,-4,3
the child -3,-4,-2
the conference 0,3,-4
the dance -2,4,0
the dentist -3,-4,-4
the embassy -1,0,-4
the exam -2,-4,-4
the future 0,-1,-4
the girl 0,4,3
the group -4,-1,-4
the guest -3,4,3
the gun 3,-4,4
the gym -3,0,4
the hook 4,0,-1
the hot -1,-2,-4
the internet -4,-2,-1
the kocho -3,4,-3
the konbini 4,-1,0
the letters 4,-4,-4
the lunch 4,0,-1
the neck 0,-1,4
the new 4,2,-2
the nurses -4,-1,-2
the onsen 0,-4,-3
the platform 4,-2,3
the pool -4,-4,-1
the right 4,0,0
the schedule 0,-1,-4
the sheet 0,4,-1
the silence -4,-3,-2
the sports 4,-3,-2
the step 4,-2,1
the storeroom 0,4,-1
the tie 4,-1,2
the urge 4,0,-1
the vending -4,-3,-4
the war 0,-4,0
the weather -4,1,-2
them $ 3,2,-4
them and 1,-2,4
then my -1,-1,4
there is 4,-3,3
there were -4,-1,-2
there will 1,-1,4
they attacked -1,-1,-4
they fire -4,0,0
they found 4,-1,-4
they locked -2,-1,4
they nerfed -4,-1,-1
they told 3,-4,-3
things $ 2,0,4
things , 4,0,0
think its 3,0,4
thinking that -4,0,-1
thinking the -4,0,0
thinking to 4,0,-1
thinks about -3,0,-4
thinks i 3,0,-4
third year -1,-2,-4
this week 3,-1,4
threat -4,0,-2
threatens 0,4,2
three months -4,-1,2
through -4,-3,4
through the -1,-4,-2
tied the 3,-3,-4
til i 3,4,0
till it 1,-4,4
times 3,4,1
times $ 4,0,3
to an 4,3,-3
to dye -4,-1,-4
to finish 4,0,-4
to have 3,1,-4
to her 4,4,-4
to hit -4,-1,0
to know -4,-4,-2
to lose 4,-1,-1
to make -4,-3,3
to myself -1,-3,-4
to pay 2,4,-3
to say 0,-4,-1
to scream -4,0,-1
to talk -4,2,-1
to terminate -1,-1,-4
told 4,-1,-1
told nobody 4,2,0
tomorrow i 4,-2,-3
took me 4,2,0
took the 1,0,-4
town hall -4,2,0
train , -4,1,-3
train and -4,0,4
trans 3,-1,-4
trapped -4,-1,-3
trying to 4,4,-4
turned off 2,-4,0
twice this 1,-1,4
two 3,-4,-2
university -4,-4,-1
until march 4,0,-1
up by -1,3,4
upon my -4,-4,0
urge 1,0,-4
urge to 1,0,-4
used to -4,3,3
useless -4,-2,-2
vending -4,-3,-4
vending machine -4,-3,-4
voice message 4,0,0
vp -1,4,-4
waist 0,4,-1
waiting for 1,-2,4
wake . 2,-4,0
walk home -4,-2,3
was fine 3,-4,0
was going -4,-1,4
was hitting 0,0,4
was hurt -4,0,0
was passed -4,0,-3
was pressured 0,-4,-3
way out 4,0,-1
wears 4,0,1
weather -4,1,-2
week and -1,-4,-3
weeks i 4,-1,0
well . 4,0,-1
went to 0,4,-4
went up -4,0,0
were alone 0,4,-2
what do 0,1,-4
what does -4,-3,0
what keeps 2,-2,-4
whatever 0,-3,-4
wheelchair -4,-1,4
when does -4,-2,-2
when my 4,-1,3
when the 1,-4,0
when you -4,-1,0
whenever i 4,-2,0
where he 4,3,0
whether they -4,0,-1
while -4,4,4
while i 1,2,4
who will 4,-4,-4
wife has 1,0,4
will and 3,-1,-4
will die -2,0,-4
will not 1,-2,-4
winter , 4,0,-1
with all 4,0,-1
with this -3,-2,-4
without asking -3,-3,-4
without pain 4,0,0
work . -2,-4,-1
work has -4,-3,-2
work like -4,0,0
worried that 4,0,-1
worse $ 2,-4,-2
worth 3,-3,-4
would believe -1,4,1
would find 4,-2,4
would have 4,-1,-1
would murder -4,-2,-2
would prefer -4,0,0
wrist in -1,0,4
wrote me 2,-4,-1
yall -3,-4,-4
years and 2,-4,-1
yes , -2,0,4
yesterday 4,-1,2
, better 3,0,0
, can -3,-2,-2
, cut 3,0,0
, if 1,-3,-2
, leave 3,0,-1
, like -3,3,-1
, mostly 1,-1,-3
, nobody -3,-3,-3
, please 1,3,3
, thank 3,0,-1
, tonight 3,0,-1
. and 3,-1,-3
. its 3,0,2
2027 $ -3,-2,-3
3 times 3,-1,0
30 3,0,-1
3am 3,-2,2
3am and 3,-2,0
70 -3,-3,-3
9th -3,0,0
^ ah -3,-3,0
^ beaten -3,-3,2
^ cutting -2,-3,-3
^ done -1,-3,-2
^ eish -2,-3,-3
^ feeling 3,-1,-1
^ hi 2,-3,-3
^ sister 1,-3,3
^ skull -3,-1,-1
^ suicide 1,-3,-2
^ three -3,3,3
^ took 2,-2,-3
^ village -2,-2,-3
^ work 3,-1,-3
^ yall -1,-1,-3
a cup -3,-1,0
a fella 1,-3,1
a film -1,-1,-3
a former -1,-3,1
a group -1,-1,3
a guy -2,-3,1
a half -3,-2,-1
a heart -3,-1,0
a murder -3,-1,-2
a phone 0,1,3
a pic -3,-1,2
a plate 0,0,3
a rolled -1,-3,3
a slow -1,-3,-2
a small -3,0,2
a students -1,2,3
a temper -3,0,-2
a thread -3,-2,-2
a ticket 1,-1,-3
a video -1,3,0
a violent -1,-1,3
a while -3,0,0
a whole 2,-3,-1
a young -3,2,-2
able to 1,2,-3
about hanging 3,0,0
about walking -3,0,0
af -2,-1,-3
after a -1,3,0
after that 3,0,0
ago -1,3,-3
alive in 3,-1,-2
all i 3,0,-1
all the -3,-2,-2
already , -2,0,-3
always $ 1,0,-3
am googling 3,-1,-3
am hanging 1,-3,-3
am leaning 3,0,-1
am leaving -1,-1,3
am running 3,-1,-3
am sad 0,0,-3
am the 3,0,-2
am tired 3,-1,-2
an idiot -3,-2,-1
and bangs 0,-1,3
and does 0,0,3
and hurt -3,0,-1
and keeps -1,-3,2
and nearly -3,0,0
and nobody 1,-3,0
and nothing 1,-1,-3
and puts 0,3,-2
and someone 0,-3,2
angry $ -3,-1,3
another winter 2,-3,-1
anyone else -3,-2,0
anyone even 3,0,0
apartment -1,-3,3
appetite -2,-1,-3
april -2,-3,-2
archive 0,1,-3
around for -3,0,0
arsed -3,0,-1
as though -2,3,0
ask a -2,-3,-1
asked my 3,-2,0
at $ 1,0,-3
attend -3,-2,0
awake $ -3,0,-2
babies 0,-3,0
back and -3,3,-2
back my -2,-3,1
badly $ -2,-2,-3
bangs on -1,-3,3
banned -3,-1,-2
be able -2,-1,-3
be better -3,-3,-3
be easier 0,-3,-1
be fine 3,-1,0
be renewed 0,3,0
be sad 3,0,-3
been feeling -3,-1,-1
been hurting 3,0,0
been in -3,-1,2
behind me -2,-1,-3
better off 3,-2,-2
big -1,-3,-1
binder 2,-3,-1
bird -3,-3,-1
black and -2,-3,1
block has 2,-2,-3
blood on 0,3,0
board $ 0,-2,3
boss i 3,0,-1
boss wants 0,3,0
bother 0,-3,-1
box -2,-3,0
box $ 2,3,0
boxing -3,-1,-3
boy in 2,-3,-2
boyfriend hit -1,0,-3
brave 3,0,0
break up -1,-3,-1
breakup -2,-3,-1
broke $ -1,-1,-3
burden to -3,0,-1
burning myself -3,0,-2
bus driver -1,2,-3
but i -3,2,0
by christmas 3,-2,-3
calling -2,-3,2
calms 1,0,-3
calms me 1,0,-3
came in -3,2,2
came out -3,1,1
can keep 3,0,0
can kill 3,0,2
can not 0,-3,0
ceiling 2,3,-3
chalk -2,-2,-3
chap 1,-3,0
cherry trees 3,0,0
children , -3,0,-2
city office -1,3,-2
class . -1,-3,1
class says -1,-2,-3
cleaned the 3,-1,-2
collar -3,-3,1
colleague said -3,1,-1
colleague was -1,3,0
colleague will 0,0,-3
college and 3,0,-2
comes back -1,3,0
consider -1,-1,-3
contest -3,-1,-2
copier $ -1,1,-3
copy room -1,3,-3
couch -2,0,3
could kill -1,-3,-2
counts 2,3,2
cousin in -3,-1,-2
coworker told -2,-3,-2
cross the 3,-2,2
crotch $ 0,3,-1
crowded train -1,3,0
cutting my -3,0,-3
dad came 0,-1,3
dam 3,-3,-1
day and 2,-3,0
day i 3,0,-1
dead if 3,0,0
december 0,-3,-2
decision 3,-1,-1
demo lesson -3,-1,-1
desk . -3,0,2
desk and 1,0,-3
diary that 3,0,0
die without 3,-1,0
died i 3,0,0
disappear from -3,0,-1
do if 3,-1,-3
do not -3,-1,-1
do with 1,-3,-1
does my -1,-2,3
done . 3,0,0
downstairs has -3,-1,3
dream 3,-1,-1
drink the 1,-3,-1
drive . -3,-1,-1
dropped 0,-2,-3
drunk so -3,1,0
drunk to -1,-3,-1
during -3,-2,1
during the -3,-1,-3
early . -2,0,-3
earring -2,-3,2
earth $ 3,-1,-3
easier for 1,-3,0
easy it 3,0,0
eating a 3,-1,-2
ed -2,3,-2
edge of 3,-2,0
eight -1,-3,-3
eish -2,-3,-3
employer -3,3,3
end , 3,0,0
end things 3,0,0
engine 1,-3,-1
english club 2,-3,-2
enter -2,0,3
entered my -1,-2,3
escalator 0,3,0
escalator $ 0,3,0
even care 3,0,0
ever $ 2,-3,0
every sunday -2,-1,-3
everyone is 1,0,-3
everything $ 1,-1,3
ex says 3,0,-1
exchange -3,0,-3
exchange for 0,3,-2
expires in -1,-2,-3
fall 1,-3,-2
fantasizing 3,-1,-1
fantasizing about 3,-1,-1
father said -1,-3,0
fathers 3,-2,-3
fear that -1,-1,-3
fella on 3,-1,-1
ferry -1,-3,-2
festival and 0,3,1
field -3,-1,-3
field $ -3,-1,-3
finding -3,0,1
finish it 3,0,0
finish my -3,-1,-1
fired -1,-3,-3
flat -3,-2,3
flowers , -1,-3,1
fly home -2,-1,-3
followed me -3,-2,3
for being 2,-3,-3
for days 0,3,1
for dinner 0,-1,-3
for no 0,3,0
for them 2,3,-1
forced to -2,-3,-1
form . -3,-1,-1
former partner -3,-1,0
former wife -1,0,3
found out -3,-1,-3
friend is 2,-2,-3
friend keeps 1,-3,-1
friend thinks -3,-1,0
gate -1,3,3
gave in -1,3,-1
gave my 0,-1,-3
get back -3,-1,3
get home 1,0,-3
gets too 3,0,-2
girl told -1,3,0
girlfriend throws -1,0,3
give -2,-3,3
give my -1,0,3
goes to 3,0,0
going 1,1,-3
googled 1,0,-3
grand -1,-1,-3
group -2,3,2
group of -1,-1,3
gym , -1,-3,3
gym teacher -1,0,-3
had -2,3,0
hammer -3,-2,2
hands $ 0,-2,-3
hanging by -3,-2,-2
happen to 0,-1,3
harassed and 0,0,3
has made -2,3,0
hate being 3,0,-1
have put -1,-3,-3
have reached 3,0,0
have wanted -3,-1,-2
he asks 0,-1,-3
he beats -1,-3,0
he calls 0,-3,-3
he came 0,3,-3
he could 0,1,3
he do -1,1,-3
he goes -3,0,-1
he groped 0,3,-2
he hurt 0,-3,-2
he lock -2,2,3
he sends -2,-3,1
he sent -2,3,-1
he sits -2,-3,-1
he slapped 0,-1,3
he tried -2,0,-3
he will 3,0,3
held my -2,2,3
her bed -1,3,0
her boss 0,3,-1
her cat 3,-2,0
her diary 3,0,0
here . -3,0,0
herself . 1,-2,-3
herself in 0,2,-3
him because 0,3,-3
his hat -2,-3,-3
hitting her -1,0,3
home ? 3,0,0
honest $ 2,-1,-3
honestly ? -3,0,0
hook 1,-2,-3
hopes 3,-2,-2
host brother -2,-3,0
host father -2,2,-3
house without -2,0,-3
humidity is -3,-1,-2
husband and 0,0,3
i always -3,0,0
i dream 3,-1,-1
i fast 3,-1,0
i felt 1,-3,-2
i forgot -3,-1,0
i found 2,-2,-3
i gave 2,0,-3
i give -2,-3,-2
i have 3,-2,0
i imagine -3,0,0
i intend -3,0,0
i lose -3,0,0
i no -3,-1,-1
i not 3,0,0
i play -1,-3,-1
i regret 0,-2,-3
i ring 2,-3,-1
i say 3,-1,-1
i signed -2,0,-3
i started -3,-1,-2
i teach -3,-1,-1
i turn -3,-1,0
i wonder -3,0,-1
idiot -3,-2,-1
if anyone 3,0,0
if someone 3,0,0
imagine just 3,-1,0
in . 0,-2,3
in because -1,3,-1
in college 3,0,-2
in exchange 0,3,-2
in it 2,3,2
in leeds -3,-1,-1
in order 3,0,0
in our -1,-1,3
in snow -1,-1,-3
in two -3,-1,-1
instead of -2,3,-2
insulin 3,-1,0
insurance $ -3,0,-1
insurance cover -3,-3,-1
international -1,3,-1
is afraid -3,-2,0
is broken -3,0,-2
is drunk 3,1,-1
is hard -3,0,-2
is just -3,0,0
is nice 3,1,0
is nothing 3,0,-2
is one 2,0,3
is ready 2,-3,-3
is texting -3,-1,-3
island -3,0,-1
it . 3,-1,-1
it back 3,-1,2
it out -2,-3,-3
it scares 3,0,2
its coming 3,0,0
its like -1,-3,-2
its my 3,-3,1
its not -1,-3,0
izakaya -3,3,-3
izakaya $ -3,1,-3
japanese and -2,-1,-3
jlpt $ -3,-1,-3
joking $ -2,-2,3
june $ -3,-1,-2
just told 2,-3,0
keep going -3,-2,-1
keep having 3,0,-1
keep thinking -3,-1,0
keeps following -1,-1,3
keeps posting 2,-3,-1
kicked my 0,-3,3
kind $ 0,-3,-1
king -1,-3,1
kitchen knife -1,0,-3
knew 0,-3,1
knock my -3,-1,1
know the 3,0,0
know when 0,-1,-3
know who 2,-3,2
know why -1,-3,-2
knows that -3,0,0
kyoto sensei -2,-3,-1
laid 1,1,-3
landlady -3,-1,3
landlord is -1,3,-3
last time 3,2,-2
late . -3,-1,-1
lately 2,-1,-3
learned -2,-1,3
leeds -3,-1,-1
legless -2,-3,-1
leh -1,-3,-3
leh $ -1,-3,-3
let go -2,0,-3
let her -2,2,3
let me 0,-3,3
lie there 3,0,0
life and 3,-1,0
like me -3,-3,-3
like nothing 3,-1,-3
little -1,-3,2
little girl -2,-3,1
loan -2,-2,3
lock -3,-2,3
lost it -3,-2,3
lot of 2,0,-3
love her -3,-1,-1
love them -3,-2,-3
made up 1,-3,-1
makes me 0,3,1
man next 0,-3,3
man took -3,2,0
manga -1,-1,3
many paracetamol 3,0,-1
many people -1,-3,0
march . 3,-1,0
mates talking -3,0,0
may $ -2,-2,-3
maybe $ 3,-3,-3
mayors -1,3,-1
me alive 2,0,-3
me before -3,0,1
me daily 0,-3,-2
me every 3,-3,-2
me in -2,2,3
me is 1,-3,-3
me lol 0,-3,-2
me nah 3,-1,0
me not -3,-2,1
me since 0,0,3
me that 3,1,-1
me too -2,2,-3
me twice -1,-3,1
me until -1,-3,3
missed my -2,-2,-3
monday , 3,0,0
month . 3,-2,-1
mountain 3,-1,-1
move $ -2,2,-3
much longer -2,0,-3
my bank 2,0,3
my building 0,-3,1
my coat -2,0,-3
my commute -3,-1,0
my consent 0,3,-1
my daughter 2,-2,-3
my doctor -3,0,-2
my landlady -3,-1,3
my last 3,-3,-2
my lunch -3,0,-2
my next 2,-1,-3
my shoulders 0,3,-1
my sisters 2,-3,1
my superior -3,0,0
my tooth -1,-2,3
my vice -2,0,-3
my way -3,-3,1
my younger 3,-2,-2
myself tonight -3,0,0
needs me 3,-1,0
never come -3,0,-1
new teacher -1,1,-3
next town -1,3,-1
night from -2,-1,3
night that 0,-1,-3
no future 3,0,0
no way 3,0,0
normal -1,-3,-3
not an -3,2,0
not eat 0,1,-3
not lock 3,-1,-3
not open -3,-1,-1
not really -3,-1,0
not wait 1,-1,-3
not wish -3,0,0
not yet -3,-2,-2
note in -3,-1,0
notice if 3,-1,-1
nowhere -3,-1,1
nowhere to -3,0,2
numb 3,-1,0
numb and 3,0,0
nurse , -3,-2,-1
occasions 3,0,1
of ed -2,3,-2
of hurting 3,0,0
of japan -3,-1,-2
of living 3,-1,-1
of men -1,-1,3
of the 1,3,-3
of them 3,2,-2
of these -3,-2,-1
of throwing 3,0,0
of wanting 3,-1,-1
off . 0,3,-1
off when -3,0,-2
off with -3,-1,-2
office is 0,-3,-1
often -3,-1,0
ok -1,-3,1
on everything -1,-3,-3
on holiday 3,-1,-1
on monday 0,-2,-3
on several -3,-1,-2
on sexual -1,-3,0
on stage -3,-1,0
on teaching -3,0,0
on the 0,1,-3
on with -3,0,0
one teacher -3,0,-2
one thing -3,-2,3
ones , 3,-1,0
opened -3,2,-2
or -3,-1,0
other alt 1,-3,3
our group 3,0,-2
out for 3,-1,-1
over and 1,-1,-3
over to 3,3,3
pagod -3,0,-1
pagod na -3,0,-1
panic -3,-1,-1
parents to 3,-1,0
party and -3,-2,3
passed away 1,-3,-3
passes -3,3,-3
passes $ -3,3,-3
pastor -1,0,-3
pay $ 1,-2,-3
penalty -3,-1,-3
phone died -2,-1,-3
photos of -3,-1,-2
pic -3,-1,2
pic of -3,-1,2
pick -2,3,2
pills to 3,0,0
planning to 3,-2,-2
platform 3,-3,3
pointless and 3,0,0
pray every -1,0,-3
predecessor took 3,0,0
pressured into 0,-2,-3
pretty sure -2,-3,-2
pull 3,3,2
pupil showed -1,0,-3
pushes me 0,-3,-1
put their 0,3,-2
quietly -3,-1,0
rang and 3,-1,-3
reached the 3,0,0
really drunk -3,3,-1
really want -3,-1,0
reason , 2,0,-3
reckon 2,-3,-3
refused 2,3,-2
relief to -3,0,0
residence card -1,-2,3
retirement 3,-2,-1
ring $ 3,-1,-1
rolled -1,-3,3
rolled up -1,-3,3
room $ 1,3,1
room at -2,-3,-1
room by -1,-1,-3
room until 0,2,3
rubbish -2,-1,-3
running $ 0,-3,0
same thoughts 3,-2,-1
sat in -1,3,0
saved up 0,-1,-3
says her -3,2,0
scar 2,-3,1
scared he -2,-3,1
scared i -2,1,-3
school , 1,-3,-1
school . -3,-1,2
scissors in 3,-1,3
scratch my 0,-2,-3
scratched 1,-3,0
screams -1,-1,-3
seatbelt 3,-3,0
second years -3,-1,-3
see sense 3,-1,0
sends 0,-2,-3
sensei -3,0,-3
serious $ -1,-2,-3
several -3,-1,-2
shall be 3,0,-1
shall not 3,0,0
she gave -1,-1,-3
she took -1,-3,-2
shoulders 0,3,-1
shoulders and 0,3,-1
since friday -3,-2,1
since he 3,0,-1
sisters 2,-3,1
sleep forever 3,0,0
slowly -3,0,-1
smashed my -2,-1,3
so bad -3,-1,-2
so my 0,-2,-3
so sad -1,0,-3
someone keeps 0,-2,3
speech contest -3,-1,-2
stabbed -3,-3,3
stabbed me 0,-1,3
stairs at 0,-3,2
standing 1,2,3
started 2,-1,-3
station $ -1,-1,-3
stay and -3,-2,-1
stay in -3,3,-3
stomach $ 3,-1,2
stood outside 0,-1,-3
stop being 0,-3,-1
storeroom $ 0,3,0
struggling -3,0,0
student wrote -3,-1,-1
students father 0,3,1
stuff -2,-3,0
sucks -2,-3,-2
switch 0,-1,-3
tae 3,1,0
take care 3,-1,0
take his -1,1,-3
talking about 2,-3,-3
tax office -2,-3,-2
teacher asked 0,-2,-3
teacher keeps -1,3,-2
teacher slapped 0,-1,-3
telephone and -2,-2,3
tells me -3,-3,-2
terrified of -3,-1,3
test $ -3,-3,-3
text -1,-3,-2
texted thanks 3,0,0
texts -3,2,-2
texts me -3,2,-2
than live 3,0,0
thanks $ 1,-3,-3
that god 0,-1,-3
that his -3,-2,0
that says 1,0,-3
the alt 0,-3,-2
the archive 0,1,-3
the bathroom 0,3,3
the boy -2,-3,3
the business 0,3,0
the ceiling 2,3,-3
the church 0,0,-3
the collar -2,-2,-3
the commute -3,-1,-1
the copy -1,3,-3
the couch -2,0,3
the dam 3,-3,-1
the engine 1,-3,-1
the english 2,-3,-1
the escalator 0,3,0
the fence 0,-3,-3
the heart -3,-1,0
the insurance 3,-2,-1
the international -1,3,-1
the iron 1,-1,3
the izakaya -1,3,-2
the jte -3,0,0
the mayors -1,3,-1
the morning -2,3,0
the mountain 3,-1,-1
the neighbours -3,-1,0
the park -1,-3,2
the past -3,-1,-2
the power 2,-1,-3
the problem -1,-3,-1
the recontracting -3,-2,-2
the rest 3,-1,0
the sake 0,0,-3
the school -1,2,-3
the stress 0,-3,-2
the tax -3,-3,-2
the thing 2,1,-3
the wife 1,-3,1
them 3,3,2
then $ -1,-3,-1
then i 3,-3,0
these days 3,-1,-1
they ask -2,-1,-3
they can 3,0,0
they cut 0,0,3
they force 0,-3,0
they kicked 0,-1,3
thin -3,-3,-1
thing that 3,1,0
thinks she -3,-1,0
this shit 3,0,0
this town 3,-1,-1
this year -1,-3,-3
thought about 3,0,0
thought of 0,-2,-3
thoughts are 3,-2,-1
thread -3,-2,-2
threat of -3,2,-2
through my -3,1,1
til 0,3,2
time the 2,0,-3
times and -2,3,3
to and 0,2,-3
to anyone -3,-1,1
to continue -3,-2,-1
to fly -2,-2,-3
to lock 0,3,3
to rest 3,0,0
to vanish -3,-1,0
today . -1,-1,-3
today and -3,-1,2
told anyone 0,2,3
too drunk -1,-3,-1
took 2,-2,-3
took all -3,0,0
took his -1,3,-2
took pills 3,0,0
touch $ -3,1,-2
touches my -1,3,0
town , 1,-2,3
train i 0,-1,3
trees 1,-2,-3
trip and -3,-1,-3
true 3,-1,0
two of -1,3,-2
umbrella $ -2,-3,-2
underwear $ -2,3,3
until he -3,-1,3
up tomorrow 3,-1,0
upset -3,-1,-2
us , 3,-2,-3
us with 0,-3,1
videos -1,0,-3
videos of -1,-1,-3
visit and 0,-3,2
wanted to -2,3,-2
wanting to -3,-2,-3
was legless -2,-3,-1
watched a -2,0,-3
we both 0,0,-3
we watched -2,-3,-3
welcome -3,2,0
welcome party -3,2,0
were a -3,-1,-1
what can 1,-3,-3
what is -3,-2,-3
when he 3,1,2
whether i 1,0,-3
while he -1,2,-3
who can -3,-1,1
who knows -3,0,-2
whoever 1,-3,-3
why i 1,-3,3
wife is -1,-2,-3
wife of 1,-3,1
wife says 3,0,-3
will happen -2,-1,3
will send 0,0,3
windows $ 3,-2,0
wishes to 0,-2,-3
with flowers -2,-3,0
wonder -3,0,-1
wondering 3,0,0
work in 0,-1,-3
work is -1,-1,-3
work tomorrow 3,0,0
worthless -3,-2,-2
would care -3,-2,-3
would do 3,1,1
would it 3,0,0
would sooner -3,-3,-2
written that -3,0,-3
wrote in -3,0,0
years , 3,1,-1
you $ 3,-3,-3
young alt -3,1,-2
, by 1,1,-2
, they 2,1,1
, this 2,0,0
2am -1,-2,0
2am and -1,0,2
^ ate -2,-1,-1
^ bro 1,-2,0
^ broke -2,-1,2
^ ending 2,-2,-2
^ goodbye 2,0,-1
^ lord 2,-1,0
^ sexual -1,2,-1
^ staying -1,-2,-2
^ swear 2,0,0
^ tbh 2,0,-1
^ thoughts 2,-1,-2
^ today -1,-2,0
_ _ 1,-2,0
a -1,-2,-2
a bot -2,-1,-1
a bother -2,0,0
a bunch 0,-2,0
a colleague -2,1,1
a festival 0,-2,-1
a ghost 2,0,0
a jet 0,-2,-2
a joke -2,0,2
a member -2,2,0
a pint -2,-1,-1
a terrible -2,-2,-2
a threat -2,-1,1
about leaving 2,0,0
about ways -2,0,0
acquaintance 0,1,2
advise 0,-2,-2
after class -1,-2,1
after party -2,1,0
after sports -2,0,0
ahm 2,-2,-1
alone . 0,0,-2
already and -2,0,0
alt is -2,-2,0
am done -1,-1,-2
am finished 1,0,-2
am foreigner 0,0,2
am locked -2,0,0
am pregnant 0,2,0
am pretty -1,2,0
am up 2,0,-1
an acquaintance 0,1,2
an end -2,-2,-2
an umbrella 0,-2,-2
and be -2,-1,-2
and did -2,0,-1
and die -2,0,0
and is 1,2,-1
and kill 0,0,2
and lie 0,2,-1
and made -2,0,0
and my -2,-1,0
and said 1,-2,2
and started 2,1,-2
and went 1,-1,-2
another day 2,-1,-1
answer $ 1,2,-2
anymore and 2,0,0
anyone . 0,2,-1
anyone i 2,0,0
as 2,-2,-2
as well 0,2,-1
ask $ -2,-2,-2
asleep and 0,2,-1
at 2am -1,-2,1
at lunch 0,-1,-2
at sports -2,0,0
ate , -2,-1,-1
attack $ -1,-1,-2
bad that 2,0,0
ball at -2,-1,-2
bar $ -1,2,-2
bath and 1,-2,-2
be around -1,-1,-2
be grateful 1,2,0
be here -1,-2,-1
because 2,2,2
because she -2,-1,-1
bed and 2,1,2
been googling 0,-2,-1
been leaving -2,0,2
been self 1,-2,-1
before but -2,0,0
being here 0,0,-2
better of -2,0,0
bites me -1,-1,2
bloke , -1,-2,2
boss kicked 0,-2,-2
boyfriend is -2,1,-2
brain is -1,-1,-2
breakdown -2,0,0
breakup $ -1,-2,-1
breathe -2,2,-1
bridge and -1,0,-2
bridge by -2,0,-1
bunch 0,-2,0
bunch of 0,-2,0
but its 2,0,0
but last 0,-2,0
by spring 2,-1,-2
call in 1,0,-2
came -2,2,1
came with -1,-2,1
camera 0,2,1
card expires 0,0,-2
care of -2,-1,0
carried -2,2,-1
chief -1,2,0
cigarettes 2,-2,0
cigarettes $ 2,-2,0
city councillor 0,2,-1
co teacher -2,2,-1
colleagues husband 0,0,2
college -2,-1,-2
coming 2,2,2
constantly -2,-1,-2
contest $ -2,-1,-2
contract . -2,-1,-1
contract and -2,0,-1
contract ends -2,-1,-1
cooker 0,-2,-2
cooker , 1,0,-2
could murder -1,-2,-1
country $ -2,0,-1
coworker , -1,2,-2
coworker is 0,-2,-1
daily $ 0,0,-2
date in -2,-1,-2
date now 2,0,0
day . 0,0,-2
day of -2,-1,-1
deserve to 0,-2,-1
did the -2,-2,-2
die than 2,0,0
dies $ -1,0,-2
do a -2,-2,-1
do is -2,-1,-1
does not 0,-2,-2
doing great 2,0,0
door is -2,0,-1
down in 2,-1,1
drink , -1,2,-1
drink at 0,-2,0
dumb 1,-1,-2
easy to 2,-1,0
eating and 2,0,0
else . 2,0,0
end to 2,-1,-1
end up -1,-2,0
ending my 1,-1,-2
energy -2,0,0
energy to -2,0,0
english . 2,-1,0
entered -1,-1,2
every day 1,0,2
everybody $ -2,-2,0
everyone would 0,-2,-1
exist $ 1,-2,-2
family i 1,-2,-2
far away -2,0,0
feel dead -2,0,-1
feel so 1,0,-2
feel worthless -2,-1,-2
filipino 1,0,2
fine but 1,-2,0
first time -2,0,0
flatmate was -2,1,-2
floor and -2,0,-1
fly back 0,-2,0
followed by -1,0,-2
for everyone -1,-2,0
forgive -2,-1,-1
forgive me -2,-1,-1
forward to 2,0,0
friends $ 0,1,-2
get me 2,-1,-1
girlfriend back -2,0,-1
give up 2,-2,0
gives out 2,0,0
giving away -1,0,-2
giving up 2,0,0
goes out -2,-1,2
gone by -2,-1,-2
good $ 1,-2,-2
google 2,0,0
google how 2,0,0
gusto 2,-1,-1
gusto ko 2,-1,-1
hair when -2,0,1
halloween 0,2,0
hands and 1,0,-2
hands are 1,-2,-1
happens if 2,-1,0
has become 2,-1,2
hate it 0,-2,-2
hate myself -2,0,0
have given 2,0,-1
have left -1,0,2
he force 0,2,-2
he has -1,2,0
he hold 0,-2,0
he locked -1,-2,-2
he pushed -2,0,-1
he smashed 0,-2,1
he spat 0,0,2
he still -2,1,0
her first 1,2,0
her phone 0,-2,2
her skirt -1,-2,-1
her tutor -1,1,-2
here by -2,0,0
high school -2,-2,-2
him at -2,-1,0
his son 0,-1,-2
hit in -1,-1,-2
hit my -1,-2,-2
holidays 0,-2,-1
holidays $ 1,-2,-1
hope that -2,-1,0
hopes i -1,-2,-1
host dad -2,1,-2
how can 2,0,0
how easy -2,0,0
husband , -2,-1,2
husband beat -2,-1,-1
husband locks -2,-1,-2
i 2,1,2
i attempted 2,-1,-1
i cancel -2,0,-2
i decide -2,0,0
i die -1,-2,-1
i google 2,0,0
i googled -2,0,-1
i hear -2,0,1
i owe 0,2,0
i pay 0,1,-2
i planned 2,-2,-1
i report 1,-2,-1
i stand 2,-1,-1
in , 2,1,-1
in april 0,-2,-2
in december 2,-1,0
in july -2,-2,-2
inside $ 2,-1,-1
instead -2,2,-2
is finished -2,0,1
is japanese -2,-1,0
is thinking 2,0,-2
is this -2,-1,1
is to 2,-1,-1
is upset -1,-1,-2
it normal 1,-2,0
it now 2,0,1
it over -2,-1,-2
it was -1,-2,0
its a 0,1,-2
its been 2,0,0
its fine -1,-1,2
its so -2,-1,-2
its the -1,-2,-2
japanese . 0,0,-2
jet in 2,0,-2
job and -2,-1,-1
job here -1,0,-2
job is -2,0,0
july 2027 -2,-2,-1
jump off -2,0,0
just disappear -2,-1,0
just go 2,0,-1
just tell 2,-1,-1
just to -2,0,0
keep cutting 2,-1,0
kept pouring -1,0,-2
kids keep -2,0,-1
kids touch 0,-2,-1
kilos 1,-2,-2
kilos , 1,-2,-1
kindly advise 0,-2,-2
last alt -2,-1,-2
last summer 2,0,-1
last winter 0,0,-2
lately i 2,-1,0
laughing at -2,-2,-2
laughs 0,-2,0
leaning towards 1,-2,-2
left because -2,2,0
left in -2,0,-1
less 2,-1,0
life insurance 0,-2,-2
like the -2,-1,-2
list of -2,0,0
long $ 0,2,-1
long does 2,0,-2
lost the 2,0,-1
lucky 0,-2,-1
machine $ -2,0,-2
mad and 0,-1,2
man has -2,1,0
man is -2,-1,-1
man whom 0,-1,2
many years -2,-1,0
matters , 2,0,0
may and 2,-1,-2
maybe i 2,-2,-2
me do 0,2,0
me give 0,2,-1
me hopes -1,-2,-1
me left -2,0,0
me sleep 0,2,-1
me tired -2,-1,0
me videos -1,-1,-2
me want 2,-1,-1
me whenever 0,1,-2
me who 1,-2,-1
member -2,2,0
member of -2,2,0
mommy 1,-2,-2
mother hits -2,0,-1
mother i 0,-1,-2
mother would 2,0,-1
mountain road 2,-1,-1
moved to -2,0,-1
my best 2,1,-2
my breakup 2,-1,0
my clothes 0,2,-2
my co -2,2,-1
my eyes 1,-2,-1
my form -1,-1,-2
my girls 2,2,0
my pupil -2,-1,-1
my residence -1,-2,-2
myself and 1,-1,-2
myself since 2,0,0
na $ 2,-2,0
nails 2,-2,-2
narita -1,0,2
neighbours . 0,0,-2
never -2,1,-2
never have 0,2,0
night but -2,0,0
no . -2,1,0
nobody will 1,-2,-2
not cope 2,0,0
not eating 0,-1,-2
not just 1,-2,-1
not leave 2,-2,0
not make -1,2,-1
not picking 2,0,0
not stay -2,-1,-1
not strong 0,0,-2
not told 2,0,-1
nothing left 2,0,-2
nothing matters 2,0,0
oclock -2,2,0
of july -2,-1,-1
of life -2,0,0
of not 2,0,-1
of section -2,-1,-1
on 31 -2,0,0
on our 2,0,-1
on tuesday 2,-1,0
once . -2,0,-1
one 0,2,-1
one reason -2,0,0
only thing 2,-1,-2
oral sex 0,2,0
out 1,-2,2
out my 0,-1,-2
outed -1,-2,0
outed me -1,-2,0
over a 0,-2,2
overdose on -2,-1,0
owe 0,2,0
pack -2,0,-2
pain to 2,0,0
parent came 0,0,2
party . 0,2,0
party in 0,2,0
passed $ 1,-2,-2
picking 2,0,0
picking up 2,0,0
plan $ 1,-1,-2
plan to 2,0,0
planned 1,-2,-1
please do -2,0,-1
pointless -1,-1,-2
posting about 2,-2,-2
pouring -1,0,-2
practise -1,-1,-2
pressured me 0,2,-1
pretending i -2,0,0
principal grabbed 0,-2,2
punches the -2,0,2
put an 2,-1,-1
put it 1,2,-1
putting his 0,2,0
reason for -2,0,0
relapsed with 2,-2,-2
relief 2,-1,-1
remain -2,0,-2
rice cooker 0,-2,-2
river 2,1,0
roommate is -2,0,2
running out 2,0,-1
said mommy 1,-2,-2
salaryman -1,2,-1
same man 0,2,2
say if 0,2,-1
scared that 2,-1,-2
school on 2,0,0
seeing -2,-1,-2
sense in 2,-1,0
sent -2,-2,-2
sento -1,2,-2
settle 0,-2,-2
she has -1,-1,2
she is 0,2,-2
she was 2,-1,-2
shed 2,2,0
shed and 0,0,2
shinkansen -2,-1,0
shit i 0,0,-2
should go -2,-1,0
should stay 0,0,-2
sick and 0,-1,-2
sick to -2,0,0
sleep for 0,-2,0
so easy 2,-1,0
so heavy -1,0,-2
so kind -2,-1,-1
solve -1,-2,-1
some time 2,-1,-2
somebody is 0,-2,1
someone would 0,-1,-2
soon . 2,0,-1
speaks of 2,-1,-2
spring , -1,-2,-1
staff meeting 0,-1,-2
staff trip 0,-2,-1
stairs , -1,-2,-1
station , 0,0,2
stepping off 2,0,0
stood there -2,-1,-1
stop myself 2,0,0
stopped $ -1,-1,-2
strength -2,-2,-1
student punched 0,0,2
students and 0,-2,1
suicide myself 2,0,0
super -2,-1,-1
supermarket -2,-1,0
supervisor i -1,-2,-1
supervisor put 0,2,-2
tablets on -2,0,0
take it -1,-2,0
taking it -2,0,0
tax bill -2,-1,-2
teacher is -2,-2,-2
teacher threw -1,-2,1
that long 1,-1,-2
the baseball -1,-2,1
the energy -2,0,0
the feeling 2,0,0
the first 0,-2,-1
the holidays 2,0,-1
the job 2,-2,-2
the lock -2,-2,1
the mould -2,-2,0
the only 0,-2,0
the play -2,0,0
the point 0,-2,-1
the river 2,1,0
the sento -1,2,-2
the shinkansen -2,-1,0
the supermarket -2,-1,0
the tablets 2,-1,-2
the typhoon -2,-1,-1
the view -1,-1,-2
the ward -2,0,0
the will 2,0,0
them , -2,-1,-1
they are 2,2,1
they rejected -2,-1,0
think to -2,0,0
third years -1,-2,-1
this anymore -2,0,0
this contract -2,-1,0
those -2,-2,-1
thoughts $ -1,-2,-2
threw the -1,-1,2
throwing 2,0,0
thrown 0,-2,1
throws her -1,-2,-1
time -2,-2,2
tired to 2,-1,-1
to cry 0,-1,-2
to just -2,0,0
to look 2,-1,-1
to pack -2,0,-2
to put 0,-2,0
took too 2,-1,0
towards 1,-2,-2
train was -1,2,-1
tries 0,-1,-2
tries to 0,-1,-2
uni -2,-1,0
up that -1,-1,-2
up without -1,2,0
upset $ -1,-1,-2
walk in 2,-1,-2
walked in -2,2,-2
wall next 0,0,2
want a -2,-1,-1
want out 1,-2,-2
ward -2,1,0
was killed -2,-1,-1
was made 0,2,0
wee -1,-2,-2
weighs -2,1,0
weighs most -2,1,0
were $ -1,-2,-1
what brings -2,1,-1
what to 2,0,0
what weighs -2,0,0
when they 1,1,-2
where can -2,-1,0
who to 2,-2,2
whom i 0,-1,2
wife $ 0,0,2
will give 1,0,-2
will say -2,-2,0
window $ -1,-2,2
wish someone 0,-1,-2
with knife -1,0,2
with myself 2,0,-1
with scissors -1,-1,2
without hurting -2,-1,-1
wondering how 2,0,0
work $ -2,-2,0
worried 1,-2,-2
worry about -2,-1,-1
would anyone 0,-2,-1
would solve -1,-2,-1
wrong name 2,0,0
wrote that 2,0,0
year of 0,-2,0
years . 0,0,-2
"""
