"""Learnt by `python -m tests.dialogue.danger_weights`; not written by hand. See `evidence`."""

LEARNT_FROM = "999c162813357fe9"
KINDS = ("suicide", "assault", "violence")
BASE = (-30, -35, -33)

TABLE = """\
suicidal 44,-1,-2
raped -2,42,-6
suicide 39,-5,-5
sex -4,35,-7
groped -1,33,-4
alive 31,-1,-4
molested -2,31,-3
pills 31,-2,-3
rape -7,31,-4
assaulted -3,30,-6
touching -1,30,-6
touches -3,29,-3
himself 28,11,0
kill myself 28,0,0
live in -27,-2,1
slapped -2,-2,26
stalker -1,-1,26
world 26,0,0
^ he -25,-5,-2
beaten -4,-5,25
bruises -6,2,25
cat -6,-13,-25
herself 25,-4,-7
overdose 25,-1,-1
sexual -3,25,-3
tablets 25,-1,-1
to die 25,-2,-1
noose 24,0,-1
sexually 0,24,-5
violent -1,-2,24
die 23,-7,-4
hits 0,-5,23
living 23,-3,-6
nudes -1,23,-3
^ that -22,-5,-6
drugged -1,22,-3
early -22,-5,-11
hits me 6,-2,22
july -22,-7,-7
kill himself 22,0,-8
leaving -22,-9,-5
punched -3,-7,22
punches -1,-1,22
shinitai 22,-1,-3
talking -1,-22,-11
teach -22,-6,-6
dead 21,-10,-7
dead $ 21,-1,-3
lesson -21,-14,-11
living $ 21,0,0
myself 21,-8,-7
overdosed $ 21,0,-2
roofied -3,21,-1
slaps -2,-2,21
touched -9,21,-12
beats -3,-5,20
being alive 20,0,0
by myself -20,0,-2
career -20,-2,-2
cutting 20,-4,-6
cutting $ 20,0,0
home $ -20,-5,7
i died 20,0,-1
is dead -20,-1,-3
overdosed 20,-2,-3
teaching -20,-12,-6
^ death 19,0,-1
abusive 0,0,19
arms 19,1,-1
call me -5,-8,-19
groped me 0,19,-4
hired -3,-11,-19
hit me 3,-2,19
kicked -5,-8,19
killing myself 19,0,0
life in -19,0,2
nude -1,19,-2
sleep with 0,19,1
stalker $ 0,0,19
touched me 0,19,-4
violence -1,-1,19
was raped 0,19,0
wrists 19,3,0
^ they -18,-7,-6
^ this -18,-2,-6
^ to -18,-4,-9
assault -1,18,-3
ball -2,-2,-18
breasts 0,18,-2
called -6,-4,-18
choked me 0,-1,18
class -18,-13,-3
goodbye 18,-7,-7
harming 18,0,-1
hitting me -3,-2,18
jump 18,-3,-4
jumping 18,-1,-1
karaoke -18,-5,-13
life 18,-9,6
my breasts 0,18,-2
my skirt -1,18,-6
raped me 0,18,-3
shoved me 0,-1,18
the rope 18,-1,0
this time 18,0,0
threatened -8,-6,18
threatening 2,-2,18
throat 0,-1,18
_ not 3,-5,17
about death 17,0,0
about dying 17,0,0
afraid for -4,0,17
alive $ 17,0,0
be dead 17,0,-1
being hit 0,0,17
being stalked -1,0,17
born 17,-1,-1
can i -17,1,-8
cigarette 0,-3,17
clothes -4,17,-2
consent -1,17,-1
dead . 17,0,0
face 10,3,17
harm 17,-1,1
hit -1,-17,14
hotel -6,17,0
job -13,-10,-17
kill me -2,-4,17
kiss -4,17,-4
life to -17,0,-1
living in -17,0,-1
poison 17,-1,0
punched at 0,-2,17
slapped me 0,-2,17
strikes me 0,-1,17
to exist 17,0,0
to jump 17,-1,0
watching -7,-1,17
with life 17,0,0
, the -16,-7,-12
a stalker -1,0,16
almost 9,-4,-16
an overdose 16,0,0
beaten . -1,0,16
bed -3,16,-4
breathing 16,-3,-2
broke -15,-16,4
contract -16,-7,-15
death 16,-5,8
drum -1,-1,-16
dying 16,-8,-10
english 4,-4,-16
here anymore 16,0,0
homesick -16,-3,-5
hoping 16,-1,-4
hurting myself 16,0,0
is violent 0,0,16
kicked me -1,-1,16
kissing 0,16,-3
letters 16,-4,2
live 16,-5,2
living . 16,0,0
lol -7,-10,-16
miss 1,-3,-16
moving -16,-3,-4
my drink -2,16,-3
of dying 16,0,0
office -16,-5,-4
pension -16,-4,-8
quit -16,-7,-5
sang -3,-16,-10
skirt -2,16,-6
sleep and 16,-1,-1
spiked 0,16,-2
stalked -2,0,16
step 16,0,0
teacher -16,9,8
thanked -2,-13,-16
thanked me -2,-10,-16
to teach -16,-4,-3
violent $ 0,0,16
was attacked -1,0,16
was molested 0,16,-1
working -16,-3,-3
? $ -15,-2,-6
a knife 4,-3,15
a razor 15,0,-1
be home -15,-1,-2
boxes -15,0,-3
bridge 15,-1,-3
car $ -15,-2,2
coffee -15,-7,-5
die $ 15,-1,-3
end it 15,0,-1
forever 15,-1,0
forever $ 15,0,0
go out 0,-1,15
gone $ 15,-5,-2
hiding -1,-1,15
hit the -5,-1,-15
hurt me -2,0,15
i keep 15,-3,-7
i left -15,-2,-12
japanese -15,-8,-14
jk -15,0,0
kill herself 15,0,-2
kiss me 0,15,-3
kissed -4,15,-13
least 15,0,0
life . 15,-1,13
life has 15,0,-1
like 1,-5,-15
live . 15,0,0
live anymore 15,0,0
lost -5,-15,-9
lunch -15,-14,-12
me 4,8,15
me his 2,2,-15
mean $ -15,-2,0
my arms 15,1,1
my contract -15,-2,-3
my kids -3,-5,-15
my thigh 6,15,-1
note 15,-2,7
on me -9,15,5
own life 15,0,-1
paracetamol 15,0,0
passport -3,-3,15
pics 0,15,4
police $ 4,-1,15
praised -9,-15,-14
punched me 0,-1,15
rope 15,-5,-7
snow $ -15,-6,-8
strangled 0,-2,15
suicide . 15,0,-1
survive 15,0,0
the lesson -15,0,0
the world 15,0,0
thigh 6,15,-1
this world 15,0,0
threats -11,-2,15
to hurt 15,0,10
to overdose 15,-1,0
transfer -15,-7,-5
visited -1,-1,-15
visited by -1,-1,-15
where i 3,-1,15
^ dead -14,-2,-2
^ it -6,-13,-14
^ not -8,-13,-14
^ what -5,-9,-14
_ , -14,-8,1
_ i 14,0,0
a blade 14,-2,2
about getting 14,0,0
abused -2,14,14
again . 4,3,14
alive . 14,0,0
and it -7,-2,-14
battered -1,-2,14
be with 14,0,-2
blade 14,-2,2
burn 9,-4,14
by mistake -5,-11,-14
cake -12,-14,-10
career suicide -14,-1,0
cooking -14,-4,-9
cutting again 14,0,-1
died 0,-14,-10
do something 14,0,-1
down the -1,-2,14
drown 14,-1,0
drugged me -1,14,-3
eat -14,-2,-4
enjoy -14,0,0
enkai -14,-3,-3
except 14,0,0
existing 14,-1,0
followed -4,-3,14
follows me -1,-2,14
forced -5,14,3
gone 14,-8,-4
grabbed my -3,14,7
hair -14,-6,8
has threatened -1,0,14
ice -2,-4,-14
in living 14,0,0
jumped 14,-9,4
kill the -14,-1,-4
lease -14,-1,-2
light 0,-14,-2
line 1,3,-14
locked 2,-3,14
locked me 0,-3,14
looking 14,2,-1
me at -8,0,-14
me touch 0,14,0
my leave -14,0,-2
my life 13,-2,14
my passport -3,-2,14
my wrist 14,-4,8
my wrists 14,3,1
neck 3,1,14
not consent -1,14,0
of what 14,5,7
off 8,5,-14
on living 14,0,0
on time -14,0,0
paid -14,-5,-10
physically -2,3,14
planning 14,-1,-6
really 14,-2,-7
safe at 0,0,14
self 14,-2,-3
self harming 14,0,-1
show -14,1,-6
sing -8,-14,-12
sounds 14,0,0
spring . 14,0,-3
studying -14,-3,-3
sugar -14,0,-1
suicidal $ 14,0,0
take the -14,-5,-3
taught -11,-14,-9
thank -11,-3,-14
this job -14,-2,-3
time he 0,4,14
to beat -2,0,14
to kiss 0,14,-4
to sing -6,-14,-7
touching me 0,14,-3
up my -7,14,2
waste 14,0,0
we moved 0,0,14
what he -6,8,14
will jump 14,0,-3
^ someone -13,3,4
_ . 13,-1,0
a date 13,-1,-1
a person 13,8,-1
about 0,-8,-13
awake -13,-1,0
bag 10,-9,-13
be at -13,0,0
beat -13,-6,11
beaten by 0,-1,13
bill -10,-3,-13
bleed 13,-1,-1
bloke -4,1,13
boyfriend choked -1,0,13
breast 0,13,-1
broke my -2,-2,13
busy -13,-7,-3
call the -1,-1,13
choked -2,-5,13
cook -12,-8,-13
death would 13,0,0
dick 0,13,-3
did 1,13,2
die of -13,-1,0
dinner -13,1,-10
do it 13,-3,-5
drunk $ 0,13,2
ear 0,5,13
ending 13,-1,-3
ever . 13,0,0
exist 13,-1,-1
exposed 0,13,-1
exposed himself 0,13,-1
fail -13,2,-4
farewell 13,-7,-4
fear for -6,0,13
felt up 0,13,-1
fine 1,-7,-13
fire -4,-5,-13
following me -10,-4,13
for good 13,0,0
god 13,-1,-7
got felt 0,13,-1
greeted -1,-13,-12
groped on 0,13,0
hanging myself 13,0,0
has forced 0,-1,13
he did -3,13,4
he keeps -1,5,-13
helped -3,-3,-13
him 2,13,7
himself if 13,0,-5
his penis 0,13,-1
hitting 4,-1,13
hurt myself 13,0,0
husband -4,-9,13
i drive 13,0,0
i wrote 13,0,-1
in at -1,0,13
kissed me -3,13,-7
late -13,-10,-4
live for 13,0,0
made -5,8,-13
massage -1,12,-13
message 13,0,0
missed -13,-4,-3
molested on -1,13,0
mother 0,-13,4
mouth 0,13,-3
my back -9,2,13
my breast 0,13,-1
my desk -1,-3,-13
my japanese -4,-6,-13
my supervisor -13,1,-4
my throat 0,0,13
myself again 13,0,0
naked -1,13,-2
no more 13,0,0
not safe 5,-1,13
of death 13,0,0
order 4,-1,13
out and 13,-4,-7
painless 13,0,0
penis 0,13,-1
phone and 0,0,13
pizza -13,-1,-5
plan 13,-3,-6
report -2,13,-3
resignation -13,-1,-6
safe to -13,0,-3
schedule -13,-2,-9
sell -12,-6,-13
shoved -1,-1,13
sign -13,-8,-5
sit on 2,13,-1
slept -13,2,1
something i 13,-3,-1
speech -13,-11,-5
start -13,0,-1
stay alive 13,0,0
strangle -3,-3,13
strangled me 0,-1,13
swallowed 13,-1,0
teaches -8,-13,-6
that it -13,-1,0
the condom 0,13,-1
throw -2,-1,13
to live 13,-2,-2
to see 13,-3,-6
to start -13,0,-1
tracks 13,0,4
twisted my 0,-1,13
wants 2,2,-13
was drugged 0,13,0
washing -13,-1,-1
wife -3,-5,13
with my -5,3,-13
. not 12,0,-1
? 3,-4,-12
^ better 12,-2,-1
^ if -2,-12,-10
^ nobody -4,-12,-12
^ the -12,-4,-5
^ we -12,-12,-5
a chair -1,-5,12
a new -12,-2,-3
a party -7,-5,-12
a plane -12,0,0
a train 12,-3,0
about my -12,-12,-8
accidentally -4,-1,-12
ae 12,0,-1
all to 12,0,0
am in -6,-1,12
and gave -2,0,-12
asked -7,-5,-12
attacked -4,-5,12
beat her 0,0,12
beaten up -1,-1,12
beating -2,-1,12
being followed -1,0,12
bike $ 1,-5,-12
born . 12,0,0
boss -12,4,3
boys -3,1,12
broke in 0,-1,12
burns -1,-5,12
buying -9,-3,-12
card -6,-12,2
cards -12,-1,-1
chair -3,-11,12
clock -12,-2,-2
cuts 12,-4,-3
dog -4,-11,-12
domestic violence -1,-1,12
end this -12,0,-1
everything . 12,-5,0
falling -12,-1,-2
fed -5,-2,-12
felt -3,12,2
female 0,12,-2
fire me -3,-4,-12
first -1,-5,-12
follows -1,-3,12
for an 12,5,3
for me 4,-12,0
for my -12,-8,2
get up -12,-1,0
good 1,-12,-11
got a 10,-8,-12
got jumped -1,-2,12
grabbed me 0,0,12
have to -12,-1,4
heart -1,-12,-11
heat -12,-4,-8
helped me -2,-9,-12
her up 0,1,12
herself with 12,-1,-1
his place -5,12,0
his wife -1,0,12
hits her 0,-1,12
house -6,-12,7
how it -2,12,0
hurt 12,-8,6
hurts me -1,-2,12
husband beats 0,0,12
i need -12,2,4
in case 12,0,0
inside -5,12,7
introduced -12,-11,-3
is my 5,4,-12
is screaming 0,0,12
is someone -1,0,12
its -3,-12,-8
just let 12,-1,-3
karaoke $ -1,-12,-6
kick -8,-2,12
kid $ -1,-2,12
kitchen -1,0,-12
knife 10,-6,12
kotatsu -12,-2,-4
live on -12,-1,-3
live with -12,0,4
locks me 0,0,12
lol $ -4,-6,-12
loved 12,-1,-1
marathon -12,-1,-2
march $ -12,-2,-2
marks -1,-1,12
married -12,0,-8
me and -6,8,12
miss me 12,-1,-5
mistake 6,-12,-5
mosquitoes -2,-5,-12
much i 12,0,0
my bag -3,-6,-12
my lease -12,-1,-1
my phone -12,-4,8
my shirt -1,12,-3
myself in 12,-1,3
myself out -12,0,-4
myself with 12,0,-1
nap -12,0,0
nice 2,-9,-12
no 2,0,-12
not mean 12,0,0
not work -12,-1,-1
passport and -1,0,12
pay -6,-6,-12
post -12,-2,0
punched by 0,-1,12
quitting -12,-1,-1
raised -2,-12,0
renew -11,-4,-12
round 1,-3,12
safe 9,-3,12
safety 9,0,12
screaming -2,-1,12
sex $ 0,12,0
shirt -1,12,-1
since 6,-12,3
since we 0,0,12
sings -4,-1,-12
skiing -12,-1,-3
skiing $ -12,-1,-1
something 12,9,3
somewhere -12,-2,-1
spring $ -12,-2,0
squad -12,-1,0
stalking me 0,0,12
students -12,-3,1
suicide squad -12,-1,0
supervisor -12,1,2
there $ -10,12,3
thoughts 12,-5,-6
to cut 12,-1,-2
to follow 12,0,0
to move -12,-6,1
to stab 0,-1,12
to stay -12,2,-2
to suicide 12,0,0
touch -5,12,-10
train $ -12,2,-6
twisted 0,-2,12
umbrella -4,-8,-12
undress -1,12,-1
up on -12,0,-6
vegetables -8,0,-12
violated 0,12,-1
visiting 0,-3,-12
voice -7,-5,-12
waits for 0,0,12
was groped 0,12,0
we -12,-3,-2
were dead 12,0,0
will call -1,-2,-12
without me 12,-2,-1
would 12,3,-4
would call -2,-5,-12
would like -12,-2,0
wrist 12,-5,8
wrote 12,-4,-3
. nobody 11,0,0
^ do -2,-8,-11
^ she -11,-11,0
^ suicidal 11,0,0
_ $ -11,-1,1
a drunk 0,-3,11
abuses -1,1,11
alt $ -11,-1,-2
am dying -11,0,-2
and says 3,0,11
and the -11,-1,-9
and think 11,0,0
anymore , 11,0,0
arm to -1,-5,-11
arm with 11,0,1
asking -2,-1,-11
at home -2,-4,11
at me -5,-11,5
attempt 11,0,-2
attempted 11,-6,-5
bastard 0,5,11
be an -11,0,0
be there -11,-1,-1
beat me -1,-5,11
beats the 0,-1,11
been burning 11,-1,-1
been told -11,0,-2
before 2,-7,-11
behind -4,1,11
being abused 0,6,11
belt 6,-1,11
bicycle -3,-3,-11
bill $ -3,-3,-11
book -5,-1,11
boyfriend -10,-3,11
bruise -3,-1,11
calls -11,-8,-1
case 11,-1,-1
choked on 0,-2,-11
clean 4,-11,-4
condom -1,11,-4
continue 11,-1,0
corner -11,-6,-11
cut 11,-10,-5
cutting herself 11,0,0
dead and 11,0,0
deeply -6,-11,-3
desk -6,-11,-9
die . 11,0,0
disappear $ 11,0,5
down 4,11,-1
drove -7,-9,-11
dying every 11,0,0
dying would 11,0,0
either 11,0,0
english $ 11,5,-6
enough $ 11,0,0
exist . 11,0,0
express 11,0,-1
fear -5,-2,11
feed 0,-7,-11
fell -8,-11,-2
find me 11,-2,9
force 0,11,-7
friend 7,6,-11
full -1,-11,-5
gave me -11,-9,-2
got raped 0,11,0
hair $ -6,-3,11
hand on -5,11,1
hands 0,11,1
hang myself 11,0,0
happy -4,-6,-11
have sex -1,11,0
have the 11,-1,-2
he -7,11,10
he is 9,1,11
help $ -1,-1,11
his hand -1,11,1
hit by 5,-2,11
holds 8,-1,11
home -11,-4,6
hotel . -1,11,-1
house $ -2,-3,11
housemate 0,-1,11
hugged -3,-10,-11
hurt my -11,-2,1
hurting 9,-1,11
i live -2,-1,11
i miss -6,-1,-11
i would -2,-4,-11
idea -1,-6,-11
is a -1,2,-11
is good -11,0,-1
is here -11,-1,-1
is suicidal 11,0,0
it cut 0,0,11
jte grabbed 0,6,-11
kanji -11,-2,-1
keeping 11,-2,4
kerosene -11,0,-3
kicks -2,-4,11
killing me -9,-4,-11
knife $ 2,-1,11
leave -11,-11,2
legs 5,11,7
lessons -11,-10,-10
live $ 11,-1,7
lying 11,0,0
man -11,7,9
man in 0,7,11
me drunk 0,11,-1
me over -2,-2,11
medication 11,-3,-3
medicine 11,-3,-2
meeting -11,-11,-2
meetings -11,-5,-5
mind 11,-3,-7
miss my -11,-1,-1
money -10,-11,-7
my car 0,-4,11
my door -2,-7,11
my flat 0,-4,11
my futon 0,11,-1
my housemate 0,-1,11
my meds 11,-1,-1
my pension -11,-3,-5
not exist 11,0,0
of me 11,8,-7
of suicide 11,0,0
old -11,3,-6
only 3,-11,-5
osaka -11,0,-3
outside -10,-1,11
overdose $ 11,0,0
party -11,5,-6
passive 11,0,-1
photo -11,-3,0
pills and 11,0,-1
plays -2,-4,-11
post . -11,-1,0
question 4,-1,-11
rain -11,-2,-2
raped by 0,11,0
razor 11,-1,-3
renew $ -11,-7,-4
rope in 11,0,0
said i 11,-1,1
salary -11,-3,-4
screamed -1,-5,-11
self harm 11,0,0
sex with 0,11,-4
sexual favours 0,11,0
sexually abused 0,11,-3
sexually assaulted 0,11,0
shouted -4,-7,-11
shower 3,11,-2
sings when -1,-1,-11
smacked 0,0,11
someone broke 0,-1,11
someone is -5,-3,11
stalked $ -1,0,11
stalking 0,-1,11
strict -3,-4,-11
surprise -9,-3,-11
surprised -10,-3,-11
surprised me -6,-1,-11
tax -11,-5,-5
tea -8,-11,-8
teacher kicked 0,0,11
that her -4,11,6
the face 6,-1,11
the form -11,-5,-1
think about 11,-2,-2
this $ 11,-1,-1
this place -11,-3,-1
threaten 0,-2,11
threatened by 0,0,11
three years -11,0,-3
threw a -1,-3,11
to disappear 11,0,0
to drown 11,-1,0
to get -11,2,3
to sell -11,-6,-8
to the -11,-7,4
toilet 3,11,-2
took a -5,-6,-11
touch me 0,11,-1
touched on -2,-11,-2
until i 3,11,9
up in -11,-1,1
waits 0,-1,11
waking 11,-1,0
was dead 11,-1,0
well -9,-8,-11
will kill 5,-2,11
will make 11,-2,-1
wish 9,-7,-11
with bruises -1,3,11
with me 6,-3,-11
work -11,-4,-5
wrong -11,-3,-4
yes -6,-2,-11
. i 10,2,2
? i 10,0,0
^ , 10,9,10
^ been 10,-1,-2
^ every 10,-3,-3
^ everything -10,-3,-3
^ is -8,4,-10
^ no -3,-10,-5
^ so -10,-1,-2
^ something -1,10,-1
^ will -10,-4,-8
_ on -10,-5,-2
a bridge 10,0,0
a cat -10,-7,-6
a gun 10,-1,8
a man -9,-5,10
a mistake 10,0,0
a note 2,-1,10
a rope 10,-1,-4
a sexual 0,10,-1
a teacher -10,0,7
advice -10,-4,-5
after that 10,0,0
against 1,10,9
am still 10,1,0
and he 10,4,6
and kicked 0,0,10
and say -1,-10,-3
and take -10,-4,2
anyone $ -2,-1,10
anyway 10,-2,-2
arm 5,-9,10
asked me -1,-10,-4
assaulted $ 0,10,0
attempted suicide 10,0,0
base -1,-10,0
bath 10,9,-7
be alive 10,0,0
because it 0,-10,-2
because of -1,3,10
been born 10,0,0
been raped -1,10,0
been threatened -2,0,10
being dead 10,0,0
better i 10,0,0
bread -10,0,1
bring -10,-1,-8
butt 0,10,-1
by my 1,2,10
came at 5,-2,10
cats -10,-2,-4
caught 2,-1,-10
clothes off 0,10,-1
coach -10,9,2
comes -1,10,8
curry -10,-2,-6
cut her 10,0,-1
deskwarming -10,-1,-2
diagnosis 10,0,0
do i -10,-6,-4
drew -2,-5,-10
email -5,-4,-10
end party 0,1,10
exactly 10,-1,0
exam -3,-2,-10
extra 0,-1,-10
family $ -10,-3,2
fella 0,-2,10
fixed -1,-2,-10
follow me -10,-3,4
for the -10,-2,-10
free 2,-6,-10
friends husband -1,0,10
garden -10,-8,4
gas -10,-2,-6
gave -10,-8,-3
gone . 10,0,0
grabs 0,10,6
greeted me 0,-8,-10
guy -7,4,10
guy followed -2,-5,10
has broken 0,0,10
has followed 0,0,10
have been 1,10,-2
have stopped 10,0,0
he broke 0,0,10
head 9,0,10
heater -10,-5,-2
high 8,-2,-10
him $ 1,-2,10
himself last 10,0,0
his tongue 0,10,-5
home to 10,0,-2
hope 10,-2,-10
hugged me -3,-7,-10
hugs -1,-3,-10
husband $ -3,-1,10
i jumped -10,-1,-3
i saw -3,-2,10
in danger -3,0,10
invited -3,-10,-5
is 1,-10,2
is on -3,2,-10
japan , 10,0,-1
jte -10,-3,3
jump $ 10,-1,-3
jump from 10,0,0
jumping off 10,0,0
just 6,-6,-10
kept going -1,10,0
kill 10,-10,8
killing 10,-10,-5
kiss him -4,10,0
landlord -10,5,2
laugh -10,-9,-4
life here -10,0,-2
locks the 0,-1,-10
loud -4,-2,-10
man exposed 0,10,-1
marry -1,-3,-10
me again -2,1,10
me messages -1,10,1
me pay -1,-3,-10
mean 10,-2,-2
misses -3,-1,-10
misses me -3,-1,-10
mistake $ 10,-8,2
my butt 0,10,-1
my funeral 10,0,0
my neck 1,2,10
my pants 0,10,-3
my partner -5,-4,10
my resignation -10,-1,-6
my things 10,0,1
myself $ 10,-2,-3
myself safe 10,0,0
myself when 10,0,0
name -5,-10,-2
natto -10,-10,-2
natto $ -4,-10,-2
nine -6,1,-10
ninth 10,-1,-1
not fight 3,10,0
not plan 10,0,0
off from -10,-1,0
over 5,-10,-1
packed 0,10,0
packed train 0,10,0
pants 0,10,-3
paperwork -10,-4,-10
peace 10,-2,-4
peace . 10,0,0
pictures -10,7,1
police -1,7,10
project -10,0,0
pulled 10,1,5
punch 3,-1,-10
put a 0,8,10
rape me 0,10,-2
renewed -10,0,-9
renewing -10,-2,-1
ride -1,10,-2
ride $ 0,10,0
right -2,-4,10
roof 10,-2,-4
rubbing 0,10,-1
saw 5,-2,10
school -10,-2,-1
should 5,4,-10
should not -1,10,0
sick -10,-8,-7
slapped my -1,10,-2
sleeping 0,-10,-3
slept with 0,10,0
something happened -1,10,-1
speak -10,-9,-2
stay -4,-8,-10
stayed -10,1,0
stop talking -3,-10,-2
student $ -2,-4,10
student drew -2,-5,-10
study -10,-2,-3
sure -2,10,-3
take me 10,5,-1
take my 10,0,2
the karaoke 0,10,-4
the money -10,-1,-2
the office -10,6,3
the police 1,1,10
the third 0,0,10
the year -1,0,10
things 10,6,8
think 10,2,-4
think i 0,10,-1
this 2,-7,-10
this , -10,0,0
threw -2,-10,4
through a -7,0,10
time $ -1,-1,-10
to go -10,-8,5
to leave 0,-3,10
to marry -1,-3,-10
to me -10,2,-8
to rape 0,10,-2
to stop 1,0,-10
to strangle -1,-2,10
town $ -10,8,5
trousers -1,10,-2
trying 10,3,-1
turning 10,0,3
until 10,4,-3
up $ 10,-5,6
up and 1,10,-4
up late -10,-2,-1
up the -10,-1,-9
urges 10,0,0
version 10,-1,-1
violated by 0,10,-1
wake up 10,3,-3
want 3,-4,-10
want my -10,-1,-2
was -7,10,0
was assaulted -2,10,-1
was full 0,-10,-2
was pushed 0,-3,10
was violated 0,10,-1
water -5,-10,0
way 10,-3,1
week -1,-10,-2
while -10,4,5
will come -2,-1,10
with being 10,-1,0
with him -5,10,-8
would die -10,-1,0
would find 10,0,0
year end 0,1,10
yesterday $ 10,1,3
your -4,10,0
? nothing 9,0,-1
^ _ 5,1,-9
^ have -9,-2,-4
^ i -4,-9,-7
^ just -9,-5,-8
^ my -7,-9,-8
^ sick 9,0,-1
^ when -9,-6,-3
^ who -9,-3,-6
a decent -9,-1,-1
a farewell 9,0,0
a parent -3,-4,9
a pay -1,-1,-9
a relief 9,0,0
about lunch -9,0,0
about what -8,9,5
abuse -3,-2,9
abused at 0,0,9
abused by 0,9,0
accidentally $ -4,0,-9
after 1,1,-9
all my 9,-1,-2
also 9,0,-1
always 4,-9,-8
am alone 8,-2,-9
am next 0,0,9
am safe -9,0,-2
am stuck 9,0,0
am suicidal 9,0,-1
and never 9,-1,0
and we -2,-2,-9
anything -9,7,-2
are not 4,0,9
assaulted me 0,9,-3
asshole 2,9,1
at a -8,9,-5
at work 3,9,7
away 9,-2,4
away from 6,0,9
back home 8,-2,-9
bank card 0,0,9
be angry -2,-1,-9
be the -9,-2,-2
be to -9,0,0
beats her 0,-1,9
been cutting 9,-1,-4
been looking 9,-1,-1
before $ 9,0,2
being an -9,0,0
bit -3,-9,-1
bites -9,-1,3
blood 8,-4,-9
boe $ -9,-3,0
bored -9,-5,-7
boredom -9,-1,-1
boyfriend $ -1,5,9
break -3,-6,9
break my -2,-1,9
bridge $ 9,0,0
burn myself 9,0,0
button 0,-9,-3
by his -1,0,9
call an 0,-2,9
canada -9,-1,-1
canada $ -9,-1,-1
car . -2,4,9
chance -3,-6,-9
changed -3,-9,-2
choir -3,-2,-9
cleaning 0,-1,-9
club $ -7,-7,9
cold -9,-3,-7
commute -9,-2,-7
costs -9,-1,-1
cover -9,-2,-3
cut the -9,0,5
cuts on 9,-1,0
danger 0,-2,9
death , 9,0,0
die for -9,0,0
died $ 9,-2,-4
director -2,9,-3
disappear and 9,0,0
doc -9,-3,-7
doing 1,-3,-9
domestic -2,-1,9
door and -1,9,2
down my 0,9,-8
drawer 9,0,0
drink 9,6,-3
drive -4,-2,-9
drove me 0,-5,-9
dying for -9,0,0
dying to -9,0,-2
eikaiwa -9,1,-1
end 5,-9,-5
end of -9,2,-5
even notice 9,0,0
ex found 0,0,9
fan -2,-6,-9
feel suicidal 9,0,0
figured 9,0,0
find 9,-7,2
fix -9,-3,-4
flat $ 2,0,-9
flat while 0,-5,9
flights -9,-1,-6
flowers -1,-1,-9
following -4,-6,9
for 3,-4,-9
form -7,-8,-9
found 5,-9,5
found my -2,0,9
from him -4,0,9
funeral 9,-5,-2
get on -9,-2,-2
gets violent 0,0,9
getting 6,-2,9
girls 1,9,-3
giving 9,-1,0
got punched 0,-1,9
grabbed -4,9,7
grabbed the -1,-9,-8
grabs my 0,9,0
grandfather -5,3,-9
gym -6,-5,-9
had the 9,-1,0
handle 6,-1,9
happened to -9,3,0
hard -9,-8,7
hates -4,-7,-9
have not 0,-9,-4
he got -1,-9,-3
help i 9,0,-2
help me -5,-4,-9
her 3,9,9
her life 9,0,0
her wrists 9,-1,-1
here $ -9,-4,-3
herself $ 9,-1,-1
him with -1,-4,9
himself on -1,9,-3
his 6,9,1
his private 0,9,0
holds my 0,0,9
holiday -9,-8,-7
home in -9,-7,-7
hot -9,-6,2
human -9,0,0
i bought 9,-2,-2
i burn 9,0,-1
i come -5,0,9
i could -2,2,-9
i did -8,3,-9
i froze 0,9,-1
i got -2,9,6
i had -2,-9,1
i honestly 9,0,0
i like -9,-1,2
i looked 9,0,-1
i missed -9,-2,-2
i only 9,0,0
i quit -9,-1,6
i self 9,0,0
i still 3,9,0
i stood 9,-1,0
i take -9,-4,-2
i tried 9,-4,-3
if my -9,-3,-6
in osaka -9,0,1
in this -9,-3,-3
insta 1,-2,-9
insta $ 1,-2,-9
instagram -1,-6,-9
into a -2,-5,9
is beating 0,0,9
is following 0,0,9
is it -9,3,-6
is over 9,0,-2
is stalking 0,-1,9
is telling 9,4,-2
it all 3,9,-1
it and 9,0,1
jerked 0,9,0
jerked off 0,9,0
jump . 9,0,0
keep it -9,-2,5
keeps touching 0,9,-2
kept 1,9,-7
know what -9,3,-5
kotatsu $ -9,-3,-2
lap 0,9,-1
last 9,1,-3
life $ 9,-2,4
life anymore 9,0,0
like dying 9,0,0
line $ -3,4,-9
living here -9,0,-1
locks -2,-2,9
looks -3,9,-1
mamatay 9,0,0
manager -1,9,-1
matters 9,0,-1
me about -9,-7,-4
me always -2,-1,-9
me out -9,-2,5
meds 9,-1,-1
men -1,6,9
mistake . -3,-1,-9
more 3,-4,-9
mornings 9,-1,0
moved -9,-9,-5
my bicycle -2,-2,-9
my cat 2,-1,-9
my ex -5,-1,9
my heart 3,-9,-9
my house -2,-2,9
my leg -1,9,-2
my legs 9,9,7
my school -9,4,3
my students -6,-7,-9
needs 9,-1,0
neighbour -9,-4,6
no clothes 0,9,0
no for -4,9,0
nobody needs 9,-1,0
not being 9,0,0
not give -2,-1,9
of boredom -9,0,0
off dead 9,0,0
off the 9,-5,-3
offer -2,-2,-9
on . 7,9,0
on insta 1,-2,-9
on my -4,-8,9
or he 0,9,5
oral 0,9,-1
our 0,-9,5
out here 3,0,9
outside $ -6,-3,9
outside my -3,9,5
own 9,-6,0
own $ -9,-1,-4
paperwork $ -2,-3,-9
park . -1,-5,-9
partner -9,-5,9
passed out 2,9,4
past 9,-2,7
person 5,9,2
pills $ 9,0,0
pills in 9,0,0
place and 0,9,0
planet 9,0,0
please help 5,0,9
poison $ 9,-1,0
principal -9,6,1
printer -9,1,-3
purpose $ 9,-2,8
push 0,-3,9
pushed me 0,-2,9
quiet -9,2,-6
rang 3,-1,-9
real $ 9,-1,0
reason i 1,0,9
renewing $ -9,-1,-1
rice -9,-6,-6
road 2,-2,9
room -9,4,2
rubbed 0,9,-3
run me 0,-1,9
safe tonight 9,0,0
said it -2,9,2
said she 9,0,-2
saved 9,-1,-2
saying 6,-4,9
says he 9,3,-2
see my -9,-1,1
sexual assault 0,9,0
shot -1,-9,-6
shy -3,-2,-9
six 2,-2,-9
skirt $ -1,9,0
slammed -1,-9,4
slap -4,-2,9
sleepy -9,-2,-1
small -6,-9,3
snow -9,-7,-9
so hard -4,-4,9
someone -1,4,9
spring 0,-4,-9
stalked by 0,0,9
stands -1,-1,9
staying -2,-6,-9
staying $ -9,-1,-1
stop and -2,9,0
stop me 0,-4,-9
struck me -3,-1,9
stuck his 0,9,0
student . -1,1,9
suicidal . 9,0,0
suicide is 9,0,0
suitcase -5,-9,-1
take no -4,9,0
takes 9,-2,-1
taking 9,-3,2
tell my 4,2,-9
telling me 9,0,-2
temper -1,0,9
tempted 9,0,0
tempted to 9,0,0
test -9,-5,-6
than 3,-3,-9
that $ 2,-9,0
that he 3,-9,-1
the ball -1,-1,-9
the button 0,-9,-3
the drum 0,-1,-9
the reason 6,0,9
the stomach 0,0,9
the taxi -2,9,-4
the toilet -1,9,-1
they -9,-7,-8
they will -9,-3,1
this . 9,0,0
this planet 9,0,0
thought 9,0,-3
to burn 0,0,9
to end 9,-4,-2
to hang 9,-2,-3
to help -3,-3,-9
to park -1,-3,-9
to quit -9,-1,-2
to renew -8,-9,-7
to take 7,3,-9
together 0,9,-6
tokyo -9,-5,-6
tongue -1,9,-8
touched my -1,9,-1
touches her 0,9,-1
touches me 0,9,0
touching my 0,9,-1
trained 0,-1,-9
try 3,-9,-2
under 9,6,5
up at -9,-7,4
waited -6,8,9
walked into 9,-1,1
wants to -2,-3,-9
was a -6,-2,-9
was drunk -1,3,-9
ways 9,0,-1
weekend $ -9,-2,-2
weekend . 9,-1,0
were -8,0,-9
why do -9,-1,-3
will $ -9,-2,-1
will hurt 0,0,9
window . 9,-1,0
windows 6,-2,9
wish i 9,-3,-2
with an -2,-1,9
without my -9,3,-1
woke 4,5,-9
worked -9,6,-1
would get 9,0,3
would kill -9,-2,7
would not 3,9,0
wreck 9,0,0
years -9,4,-9
, $ 4,7,8
, . 1,-5,8
, at -7,8,4
, it -8,0,8
, no -8,-4,-2
, so -1,-8,-6
, we -8,-7,-5
. $ -8,-6,-3
. , 1,-5,8
. we 8,4,2
5 -8,-4,-1
^ because -6,-4,-8
^ can 0,-4,-8
^ got -8,5,5
^ lately 8,0,0
^ mou 6,-2,8
^ tell 8,-2,-1
^ there -2,-8,5
^ why -8,-1,3
^ yes -7,-5,-8
a ball 0,-1,-8
a belt 0,0,8
a coworker 2,8,-5
a day -8,-1,5
a month -8,-1,0
a picture -6,-8,-1
about how -8,0,-1
all day -7,-4,-8
allow 0,0,8
allow me 0,0,8
alt 1,-6,-8
am dead -8,0,0
am having 8,0,-1
am just -8,-1,-1
am sick -8,0,-1
an accident 8,0,1
an attempt 8,0,-2
and _ 6,-5,8
and not 8,-3,-8
and thinking 8,0,0
and would -4,8,4
answer -8,1,-3
anymore 8,0,-5
anyone , -3,-1,-8
asking me -3,-8,-4
at night -2,8,6
bakes -4,-1,-8
bat $ 0,0,8
bathe 0,8,-1
bathroom he -1,0,8
been crying -8,-7,-3
been following 0,-2,8
being beaten 0,0,8
better $ -8,-1,-1
black eye 0,0,8
boredom $ -8,0,0
born $ 8,-1,-1
boss is -3,-5,-8
both -1,-8,-3
break $ 3,0,-8
broke into 0,-4,8
bullet 8,-3,-1
bum 0,8,-2
bus -6,4,-8
buying a -8,0,0
cabinet 8,-1,-1
call it 0,8,-1
can you 8,0,0
car , -3,0,8
carry -8,-1,-1
chest -1,8,3
city -8,-1,-6
classes -6,-3,-8
come to -8,1,5
comes into 0,8,-5
comments 0,-8,-3
contract $ -1,-3,-8
copy 0,2,-8
cost 0,0,-8
country -8,0,-1
dam 8,-1,0
dance -4,-1,-8
dare 0,4,8
dare to 0,4,8
day off -8,-1,-2
dead , 8,0,0
dead already 8,0,0
deadline -8,-2,-2
deeper 8,0,0
desk $ -5,-4,-8
did $ 8,0,6
did not -7,8,-8
disappointed 8,-3,0
doctor -8,-5,-5
dodgeball -2,-2,-8
dog and -7,-1,8
done 8,-4,-7
door -1,-4,8
down $ -4,-1,-8
drive to -8,0,-1
driving -8,-1,-3
drunk . 0,1,-8
dying of -8,-1,-1
earth 8,-1,-1
eikaiwa $ -8,-1,-1
every week -8,-3,-2
everyone 6,-5,-8
everything would -8,-1,0
family would 8,0,0
father , 8,-1,-2
festival -8,0,-8
find a -8,-1,-1
fine $ -8,-2,-5
finger -8,-1,-1
finished -8,-1,-2
five -8,4,-8
five $ -8,-4,-6
fix the -8,-3,-1
flight costs -8,-1,0
food -6,-4,8
food $ -8,-1,5
for sex 0,8,0
forced himself 0,8,-2
forced me -2,8,-5
forms -4,-2,-8
forms $ -3,-2,-8
freeze 8,0,-1
friends -8,1,-1
front 4,1,8
froze -1,8,-1
fun -3,-5,-8
funeral $ 8,-1,0
futon -3,8,-2
get a -3,0,8
glass -1,8,5
going home -8,-1,-3
good morning -1,-8,-1
got lost -2,-8,-8
got slapped 0,0,8
grandmother -8,-2,-2
great -3,-7,-8
guy tried 0,-8,4
guys -1,3,8
happen 8,0,1
happened -8,7,-4
has hit -1,0,8
hate my -8,-2,-2
have lived 8,0,-1
have started 8,-1,-2
he asked -1,-8,-6
he followed 0,2,-8
he forced 0,8,-4
he kissed 0,8,-4
he knows -4,-4,8
he slammed 0,-4,-8
head $ 0,-6,8
head and 1,0,8
hear 1,-2,8
heating -8,0,-2
help my -8,0,-1
her at 0,-2,-8
her boyfriend 0,0,8
her hair -8,-2,5
hid 1,8,0
him in 0,8,0
himself $ 8,-4,-1
hired me -3,-4,-8
his dick 0,8,-1
hit with -1,-1,-8
holiday . -8,-6,0
honest $ 8,0,0
house , -2,-8,1
humidity -8,-1,-1
hurt $ -8,-3,2
husband . -2,0,8
husband broke 0,0,8
i broke -2,-1,-8
i cut 4,-2,-8
i feel -1,-8,-6
i laughed -4,-8,0
i slept -8,2,2
i was -3,8,8
ignores 1,-7,-8
ignores me 1,-7,-8
imagining 8,1,-3
in an 3,-1,8
in bed 0,8,-1
in march -8,-2,-2
in roppongi 0,8,1
inside my 0,6,8
is trying -1,-1,8
is very -2,0,-8
it is 1,-8,-4
it this 8,0,0
jet $ -8,0,-1
jumped by -1,0,8
kendo -8,-2,-3
kids -7,-8,-8
kids , 2,0,8
kill for -8,-1,-2
killed 8,-6,-1
killed himself 8,0,0
knife on -1,0,8
knocked -3,-4,8
knows $ 8,-1,0
kyoto -8,-4,-2
landlord came -1,8,-4
late $ -8,-2,5
lay -2,8,-1
lease $ -8,0,-1
leave $ -8,-1,-2
leave the -3,3,8
left -6,-8,-5
let 1,4,8
life , 8,-1,-1
life i 8,0,0
lights 8,0,-2
like killing 8,0,0
lived 8,0,-1
local -8,-3,-1
locked the -1,4,-8
made me -2,-3,-8
makes -3,6,-8
man with -1,-1,8
many 5,-8,-3
marriage -1,-1,8
may 0,-5,-8
me a -4,-5,-8
me against 0,5,8
me if -8,-4,2
me last -8,2,3
means 8,0,-2
meet -8,-3,-1
memory 4,8,-1
molested by 0,8,-2
mondays -8,-1,-1
mou 6,-2,8
mountains -8,0,0
move -8,-3,-1
moved out -2,0,8
murder -8,-5,-6
my arm 4,-7,8
my boss -8,0,0
my boyfriend -2,-8,3
my brother 6,-3,-8
my bum 0,8,-2
my chest -1,8,0
my face -3,5,8
my family 6,-6,8
my finger -8,-1,-1
my forehead 0,0,8
my grandmother -8,-2,-2
my head 5,3,8
my landlord -8,1,6
my marriage -1,-1,8
my mother 3,-2,-8
my own 8,-5,1
my umbrella -3,-8,-7
near the -8,1,1
need the -2,1,8
needed -3,-1,8
neighbour has 0,0,-8
never been 2,0,-8
news 8,-1,-8
next $ -1,-3,8
next door -4,-8,-1
nice $ 8,-2,-1
no $ -8,5,-2
no i -8,-1,-1
nobody 3,-8,-5
nobody talks -8,-1,0
nose $ 0,0,8
not allow 0,0,8
not dare 0,4,8
not for 8,0,0
not go 3,-4,8
not in -6,1,-8
not keep -8,0,-1
not live 8,-1,-2
not think 8,-1,-2
of leaving -8,0,0
of my 4,-4,8
of natto -1,-8,-1
off if -8,-1,0
off my 1,8,-4
off without 8,2,0
ok $ -8,-4,-3
old man 0,8,0
on a -1,-1,-8
on instagram -1,-6,-8
ones 8,0,0
online $ 0,8,-4
or i 8,6,-2
outside a 0,-3,8
paper -5,-8,-8
parents $ 8,-1,-4
partner is 0,0,8
party for 0,0,-8
pass -8,-1,-1
phone -8,-6,4
photographs -8,8,-1
please 8,-4,7
posted 8,-4,0
prescribed -8,0,0
private -5,8,-2
program 8,-1,-2
punched in 0,-1,-8
pupils -8,8,-5
pushed -8,-2,8
put the 2,1,-8
ramen -8,-7,-3
rather 0,-8,-6
read -6,-8,-8
reason 8,-1,2
rent -8,3,-6
reported -1,8,1
roppongi 0,8,1
run -8,-8,-1
safe $ 8,-1,8
said stop -2,8,0
said that -8,-3,4
sandwich -8,-1,-3
saying he 8,-1,2
says the 0,8,0
school with -1,-8,3
see a 8,-2,-4
see the 7,0,8
seeing 8,-1,0
seized -1,-8,2
senior 0,8,2
share a -1,8,-1
she will 8,1,-3
shouted at -1,-3,-8
shouts at 0,-2,-8
shower $ 0,8,2
signed -8,-2,-5
signing -7,-1,-8
sister 8,-2,-2
slammed me 0,-2,8
slapped by 0,0,8
slipped -8,7,-2
snowboarding -2,-2,-8
so $ -8,-2,-1
so nobody 8,0,3
son 3,-8,0
stab me -5,-3,8
staff room 0,-8,3
staffroom -8,0,-2
stick -4,-4,8
stitches -3,-1,8
stop $ 8,7,6
stop existing 8,0,0
stop when 0,8,-2
stopped 8,-6,-6
store -8,-1,-1
storeroom 4,8,0
strikes -1,-2,8
struck -8,-4,8
student is -3,-1,8
supervisor threw 0,0,8
taught by -1,-4,-8
teacher at 0,8,4
teacher touched 0,8,0
team -8,3,-7
telling 8,7,-7
temper and -1,0,8
ten -8,-4,-4
texted 7,-8,-1
texted me 5,-8,-1
than do -8,-1,0
than i -8,-1,-1
that if 8,0,4
thats the 8,-2,0
the balcony 5,-2,8
the bath 8,-5,-3
the car 1,8,-7
the coach -6,7,8
the dam 8,-1,0
the dead -8,-1,0
the enkai -8,-1,-1
the head -7,1,8
the hotel 0,8,1
the insurance 8,0,0
the manager 0,8,1
the meeting -4,-8,-6
the mountains -8,0,0
the neighbour -2,-1,8
the news 8,-1,-8
the phone 0,-1,-8
the plane 8,0,0
the road 2,-1,8
the room -1,-6,8
the storeroom 4,8,0
the windows 8,-1,4
then 8,3,7
there are -2,0,8
they beat 0,0,8
they found 8,-1,0
they have -1,0,8
they hit -1,0,8
thigh in 0,8,0
thing 8,6,-3
things at -1,0,8
think $ -3,-3,-8
think it 8,0,0
thinking 8,-5,-5
threatened with -2,0,8
three -8,-7,5
threw his 0,-1,8
throat $ 0,3,8
throat . 0,-1,8
ticket -8,-2,-2
tied 4,-4,8
tired -4,-8,-8
tired of 8,-2,-3
to another 8,3,0
to everyone 8,0,0
to force 0,8,-3
to japan -8,-2,1
to kill 8,-2,5
to meet -8,-3,-1
to open 8,0,2
to sleep 7,8,0
to someone 8,0,0
told me -2,-1,-8
tonight 8,-1,-2
took off -1,8,0
top 6,8,-1
touched her 0,8,0
town -8,2,-5
train -1,7,-8
treated -8,-4,-6
trust 8,0,0
trust myself 8,0,0
turned 7,-8,2
under the 8,3,6
until the 8,-1,0
unwanted -2,8,-4
up . 8,-8,5
up to -8,-1,-1
up with -8,-1,-5
upstairs -1,-1,8
vacation -8,-1,-1
visit -8,-3,-7
visits -8,-1,-8
voice at 0,-1,-8
walk 8,-3,3
walk into 8,-1,-1
wall $ -4,-6,8
wanted 1,-5,-8
wanting 8,-1,-1
warmly -2,-8,-6
was beaten -1,-3,8
was in 1,-8,2
was not 8,1,-2
was sexually 0,8,-1
way out 8,-1,-1
we had 0,-8,-1
what my -8,-1,2
when she -3,-3,8
where 5,4,8
why 8,-2,0
wi 0,-1,8
will go 8,0,0
window 1,-8,1
winter . -8,0,0
with a -2,-6,8
with the -3,-8,0
without him 8,-1,7
world $ 8,0,0
would be 0,-8,-3
would break -2,-2,8
would never -8,0,0
wrists $ 8,-1,0
write -8,-6,-6
year 0,-3,-8
year $ -8,-5,-7
yet -8,-6,-5
, a -7,-2,0
, do 7,0,0
, in -6,3,7
, its -5,-3,-7
, not 5,1,-7
, that 4,-4,-7
. he -7,2,6
^ already -7,-2,-2
^ being -3,3,7
^ cut -7,-2,-4
^ kids -3,-1,-7
^ leave 7,-1,-2
^ life 7,0,-3
^ like -7,-3,-1
^ ok -7,1,-6
^ please 7,-2,5
^ sh 7,0,-1
^ should -7,-2,-2
^ somebody -7,-1,3
_ at -7,-4,-1
_ it -7,-1,0
_ never -2,0,7
_ or -7,-7,-1
a bus 7,-1,-1
a copy 0,-1,-7
a good -4,0,-7
a kotatsu -7,-1,-1
a letter -3,-1,7
a local -7,0,0
a meeting -1,-1,7
a really 7,0,-1
a senior 0,7,2
a stapler 0,0,7
a stranger -1,7,6
a week -7,-1,0
a year 7,-1,-1
about just 7,0,0
about killing 7,0,0
about suicide 7,0,0
afraid -6,-5,7
afraid of -7,-6,3
again $ -4,-7,-2
again and -7,0,1
against my -1,7,5
air -6,-5,-7
alone 1,6,-7
alts -7,4,5
alts $ -6,7,-2
am doing -7,0,-2
am fifty -7,0,-1
am frightened 7,0,2
am getting -2,0,7
am happy -1,0,-7
am one 7,0,-1
am ready -7,0,0
am scared 4,-4,7
and go -7,-1,-6
and left -2,-1,7
and no -3,7,2
and pulled -1,7,-1
and she -7,3,-5
and thanked -1,-3,-7
and took 5,7,0
and touched 0,7,-1
any -2,-2,-7
anyway $ -7,-2,-1
are 7,-6,1
arm so 0,0,7
as a 4,2,7
ask me -2,-5,-7
asking for -1,7,-3
asleep 7,-1,-5
asleep on -7,0,0
at this -7,-1,-1
ate -7,-2,-3
attacks -7,-2,2
august -6,-4,-7
august $ -7,-2,-2
away , 7,0,0
back to -7,-2,-3
bad 7,-3,-1
balcony 7,0,1
banging 0,0,7
banging on 0,0,7
bar and 0,3,-7
bar in 0,2,7
bathroom 1,7,0
battery -7,0,-1
beautiful -3,-7,-2
been a -7,-1,-1
been on 7,-2,0
been writing -6,-1,-7
before me -4,0,-7
being 0,-2,7
between -7,3,-3
bike -4,-7,-3
body 5,7,-7
boe -7,-3,-4
boss $ -4,2,-7
bottom 7,6,-1
breakfast -7,-1,0
breathe $ 7,4,-1
bro 1,-7,-3
bruises and 0,-1,7
burned -5,-7,0
bus $ 1,-3,-7
buy -7,0,-5
by -7,1,5
by force 0,7,0
by friday -7,-4,-2
call -7,-5,-2
can -4,-7,-5
caretaker 0,7,-1
cat died -7,0,0
cigarette $ 0,-3,7
class $ -7,-3,-2
class to -7,0,0
climbed 0,7,0
close to 7,0,0
clothes on 0,7,0
club -2,7,0
coach touches 0,7,0
come back 7,4,-1
counting 7,0,0
coworkers -7,1,-3
creep 0,7,0
cried -7,-2,-1
curry $ -7,-2,-6
dad -4,-7,7
danger $ -1,0,7
date 7,3,0
day -1,-7,-6
day is -7,0,0
days of -7,-1,-1
death . 7,0,0
death in -7,0,-1
demands -1,7,-2
died a -7,0,0
died in 7,-3,0
disappear 7,-1,3
do all -7,-1,0
do life 7,0,0
does the -7,-1,-1
dog $ -4,-7,-7
door at -1,-4,-7
dragged 0,0,7
earthquake 2,-1,-7
earthquakes -1,0,-7
earthquakes $ -1,0,-7
edge 7,-1,0
ending things 7,0,0
even 7,3,2
evenings . 5,-1,-7
everything 7,0,-4
ex -6,7,7
eye -1,-2,7
eyes 5,-2,-7
face $ 3,-3,7
feel 0,-7,-1
feel safe -4,-1,7
feels like 7,-1,0
festival . -7,-1,-1
fifty -7,0,-1
find the -7,-2,-3
fish -5,-6,-7
fixed my -1,-2,-7
fixing -2,-1,-7
flu -5,-1,-7
foot -2,-2,-7
for another -7,-3,0
for it 7,0,0
for living 7,0,0
force me 0,7,-3
foreigner -1,-1,7
fresh 7,0,-1
frightened 6,5,7
from me -3,-5,-7
from the 0,2,7
froze $ 0,7,-1
full $ -7,-5,-3
get -6,-7,5
getting married -7,-1,-2
go . 0,-7,0
golf -1,-7,1
got touched 0,7,-1
great . -7,0,0
gun 7,-3,1
gun at -1,0,-7
guy in 7,-2,-4
had sex -1,7,-2
had to -5,-7,6
hair and -7,3,0
hand 7,6,-4
hand inside 0,7,0
hands in 0,-4,-7
hands on 0,7,4
happier without 7,-1,-2
happy to -1,0,-7
harassment $ -3,-7,-2
has a -5,-7,5
has told -2,-3,-7
has touched 0,7,0
hates me -3,-5,-7
have my -7,0,2
have taken 5,0,7
he comes 0,-2,7
he drinks -6,-3,7
he hits 0,-1,7
he holds -1,-1,7
he pulled -1,2,7
he punched 0,-1,-7
he put -2,-7,7
he touches 0,7,-1
he will 7,0,4
hear it -5,0,7
help 0,-7,5
helps 2,-7,-4
her . 1,2,7
her to 0,0,-7
here , 7,-1,0
here next -7,0,0
him , 5,4,-7
himself in 6,-6,7
his arm 5,-1,-7
his fist -1,-3,7
his hands -1,6,7
his mother -2,-2,7
his voice 0,-5,-7
hit a -1,0,-7
hokkaido -7,-1,-1
home and -7,0,-5
home because 0,0,7
home i 7,0,0
homework -7,-1,-6
homework $ -7,-1,-6
honestly if 7,-1,-1
hours $ -3,7,-3
house without 0,0,-7
how 7,-4,-5
hug -7,-3,-5
hugging 0,7,-3
hung -1,-7,-4
hung up 3,-7,-3
hurts 7,1,2
husband has 3,-2,-7
i burned 2,-2,-7
i get 5,-7,4
i hurt 1,-1,-7
i jump -7,0,1
i kind 7,0,0
i mean 7,-2,-1
i never 2,7,-4
i plan 7,0,0
i said -6,7,-7
i wanted 7,3,-1
i wear -2,-1,7
i woke 7,2,-4
i work -7,-5,3
i write -7,-4,-2
if a 7,-1,0
if it -7,2,-1
if they -7,-1,-3
inaka -7,-2,-2
inaka $ -7,-2,-2
inside me -1,7,-1
into sex 0,7,-1
into the 7,2,-1
iron 4,-2,7
is $ 7,-1,1
is beaten 0,0,7
is better 7,0,0
is going -7,-4,-1
is got 7,-2,4
is ready 7,-1,-2
is the 7,0,-5
is visited 0,0,-7
it again -7,-1,4
it but -7,7,0
it by 7,-7,-3
it gets 6,0,-7
it here -7,-1,-1
it in -7,1,0
its for 7,0,-2
japan -7,-3,-1
japan $ -7,3,5
join 2,-7,-4
july $ -7,-3,-3
keep a 7,0,0
keeps coming -1,-2,7
keeps saying 7,-1,-7
kid 4,-5,7
killed myself 7,0,0
kind 7,-6,-5
know $ 0,1,-7
know if -7,6,-2
last year -7,2,-2
laughed -6,2,-7
leaning 7,-1,-2
leave at -7,-1,-3
leave is 1,0,7
leave japan 1,-1,-7
leave without -7,0,-1
leaving notes 0,0,7
left a -3,-3,7
left for 7,1,-1
leg -2,7,-4
lessons $ -2,-7,-6
letter $ 0,7,-4
like ending 7,0,0
like the -7,-1,0
list -3,-7,-4
live without -7,-1,-1
local $ -7,0,0
long $ 7,3,0
look $ 7,-1,-2
lost his 7,-2,1
love life -7,0,-3
make 7,3,3
make a -2,-2,-7
man touched 0,7,0
many days -7,-1,0
march -7,-5,-7
marks on -1,0,7
me . -1,2,7
me an -1,-2,-7
me for -4,-4,-7
me go 7,1,0
me here 7,0,4
me it 4,0,-7
me my 0,0,-7
me now 1,-1,-7
me off -5,-7,1
me once -7,-1,-2
me the -7,-4,1
me undress -1,7,0
melon 0,0,-7
morning 3,1,-7
much 7,-4,-1
much . 7,0,0
my ass -1,7,-6
my class -3,-3,7
my death 7,0,0
my ear 0,7,2
my feet -7,0,-1
my late 7,0,0
my love -7,0,-3
my mate 0,-1,7
my money 0,0,7
my name -2,-7,5
my neighbor -7,-4,1
my next 7,-1,-2
my place -2,-7,-3
my prefecture 7,0,0
my renewal -1,7,-1
my sleeping 7,0,0
my teacher 0,7,1
my telephone 0,-2,7
my thighs 5,7,-1
my transfer -7,-5,-1
my windows -2,-1,7
near my 7,-2,-2
need help 0,0,-7
neighbor -7,-4,1
nenkyu -7,-2,-2
never said 0,7,0
night and 6,7,-2
night i 7,-1,0
nobody sees -2,-1,7
not a -3,-2,-7
not care 7,-1,-1
not let -7,-1,5
not see -2,-2,-7
not take -7,6,-1
not tell -7,-1,-1
not waking 7,0,0
notes on 0,0,7
nothing $ 2,-1,7
nothing else 7,0,0
notice -7,-5,-4
nurse -4,3,-7
october $ 0,0,-7
of paperwork -3,0,-7
of pills 7,-1,0
okinawa -7,-1,-3
once 2,-7,2
one bad 7,0,-1
online 0,7,-2
or anything -7,-7,-1
or die 7,0,5
other 3,-2,-7
out $ 7,2,-6
out at -2,7,2
over my -7,1,5
own hair -7,0,-3
owner -1,7,0
pain 7,-3,-4
pants $ 0,7,0
parking lot -7,0,-1
party $ -6,7,1
passport $ 0,-1,7
pe -1,3,7
pe teacher 0,3,7
photos -7,6,-3
pics of 0,7,3
picture -7,-7,-1
pinned -1,7,-1
plan $ 7,0,0
play -1,-3,-7
please tell 3,0,-7
power -6,-7,-7
praised by 0,-5,-7
praised me -1,-7,-4
pressed himself 0,7,-2
pressure -7,-1,-6
principal is -1,7,-2
proposed -7,-1,-1
proud -4,-3,-7
proud of -4,-3,-7
put -3,7,-1
put me -1,-6,-7
ran -7,-7,-2
raped $ 0,7,0
raped . 0,7,0
raped her 0,7,-1
re -7,-2,-2
regret -7,-2,-3
relationship 1,1,7
right now -1,-2,7
roof of 7,-1,0
room , -1,-7,-3
room and -2,7,1
roommate posted 7,-1,-1
sad -2,-4,-7
sad $ -7,-3,-2
said he 6,-7,-2
said no -7,3,-2
sang to 0,-4,-7
saturdays -7,-1,0
say 0,5,-7
says she 7,-2,2
school $ -7,1,0
section -7,1,-1
see him 0,7,-1
seems 7,-1,0
send 0,7,-3
serious -7,-1,-2
seriously 5,-7,-5
sexually harassed 0,7,-2
sh 7,0,-1
share -2,-1,-7
she 5,-7,2
shit 0,-1,7
shogi 0,-1,-7
shook 6,-7,1
showing 0,-1,7
sign $ -3,-7,-4
silence -1,-1,-7
singing -1,-7,-5
six $ -4,-2,-7
skip -7,-3,-2
sleeves 7,-1,6
slit 7,0,1
slit my 7,0,1
slow -7,-2,-7
so bad -7,-1,-1
so that 3,7,7
somebody -7,1,4
someone tried 0,-1,7
son . 0,-7,1
soon $ 7,0,-2
sorry for 7,0,1
speak with -1,-7,-3
speaking -5,-3,-7
stab -7,-3,6
stairs -7,-5,4
standing on 7,0,0
stapler 0,0,7
started running -7,-1,-1
states 7,-1,-1
stay or -7,0,0
still 1,7,5
stood on 7,-1,0
stop being -7,-1,0
stranger -1,7,5
street -3,-7,4
strict $ -1,-1,-7
student told -2,7,-3
students $ -2,-1,7
suicidal and 7,0,0
suicide $ 7,-1,-1
sum -7,-3,5
sun 7,-3,-2
sushi -7,-1,-1
swallowed a 7,0,0
table 0,4,7
talks to -7,-1,0
taxi -2,7,-5
teeth -7,-2,-1
telephone 0,-2,7
tells -1,-7,0
terrified -1,0,7
that 7,0,-2
that she 1,-7,-3
that the 0,6,-7
the air -5,-5,-7
the arm 0,-3,7
the bed -4,7,-3
the bonus -7,-1,0
the bridge 7,-1,-2
the caretaker 0,7,-1
the clock -7,-1,-2
the heat -7,-2,-2
the hospital -1,-1,7
the list -3,-7,-2
the old -1,-2,-7
the owner -1,7,0
the pe -1,3,7
the pills 7,0,0
the principal -3,7,1
the sea 7,-1,0
the section -7,-1,0
the shower 3,7,1
the states 7,-1,-1
the street -3,-7,4
the students -1,-7,-2
the table 0,4,7
the throat 0,0,7
the whole -7,4,-5
the wrong -4,-3,-7
there a 7,6,-2
there was -4,-7,-2
they make -2,7,-2
they would 7,-1,-1
thigh under 0,7,-1
think that -7,-3,0
this life 7,0,0
this weekend 7,0,-1
threatens 0,7,2
threatens to 0,7,-2
throwing myself 7,0,0
throws -2,-5,7
tired . -7,-1,-1
to drink 7,-4,-1
to drive -7,0,-7
to study -7,0,0
to thank -7,-1,-6
to touch 0,7,0
to visit -7,-2,-6
told the 7,0,7
tomorrow 7,-2,1
too 4,-4,-7
too hard -7,-1,-5
too scared -1,7,0
touch him 0,7,-1
transfer $ -7,0,-1
transferred -4,-6,-7
trip -7,2,-5
truck 6,-1,-7
tutor -7,1,-4
twice -7,-2,7
umbrella and -1,-7,-4
us -4,-6,7
visa -7,-4,-6
visit $ -4,-2,-7
waiting 2,-5,7
waking up 7,-1,0
walking home 0,-1,7
walking into 5,-1,-7
wall 2,-4,7
wanted it 7,0,0
way to 7,-4,-1
we were -2,7,-1
wear -7,-3,0
week , -7,-1,-2
weekend -7,-4,-6
weird 2,-4,-7
well $ -7,-2,-6
when he -2,-2,7
wife is 4,-1,-7
wife throws 0,0,7
will be -4,1,7
will to 7,0,-1
wish it 7,-1,-1
with her 4,-7,-2
woman 2,-1,7
words 2,-7,-4
words $ -3,-7,-1
work with 0,-7,0
worth living 7,0,0
wrote my 7,0,-1
yen -7,-3,-3
you 6,-7,-7
, all 2,-6,-2
, as -3,-3,-6
, burned -2,0,6
, love 6,-1,-4
, nothing -4,-6,-1
, they 2,6,4
, with 6,0,0
. and 6,-1,-2
3 -6,-5,-6
4 -6,-4,-3
6 -6,-6,-5
^ a -4,1,-6
^ afraid -1,-1,6
^ at -1,0,-6
^ domestic -1,-1,6
^ drop -6,-1,-2
^ finish -1,-1,-6
^ how -6,-4,3
^ its -6,-5,-5
^ maybe -6,-3,-3
^ me 4,-1,6
^ none -6,-3,-2
^ our 6,-3,-4
^ over -6,-1,-1
^ raped 0,6,0
^ sir -1,3,6
^ skip -6,-2,-2
^ tired 6,-2,-2
^ two -6,1,-3
^ wish 6,-2,-1
_ if 4,6,-1
a bat 0,0,6
a black -2,0,6
a boy -4,5,-6
a dead -6,-1,5
a dick 0,6,-2
a form 6,0,-3
a friend 6,0,0
a holiday 1,-6,0
a job -6,-1,-4
a plan 6,-1,-2
a thousand -6,-1,-1
a truck 6,0,-6
about his -2,-6,-2
about not 6,0,0
about the -4,0,-6
abroad -6,-3,-4
accident 6,-1,-2
afraid he -1,0,-6
afraid that -3,0,-6
against me -1,6,-3
ages -6,-1,-1
already 6,-6,-4
am afraid 0,-2,6
am asking 6,0,0
am being -4,-1,6
am here 6,0,0
am planning 6,0,-1
am thinking 6,0,-2
am writing 3,0,6
ambulance $ -3,-1,6
an alt -6,-2,-3
and kissed 0,6,-5
and laughed 0,6,6
and nobody 6,-1,0
and pushed 0,0,6
and put 1,4,-6
and sang -1,-6,0
annoyed 4,-6,-5
another -6,-6,-5
anyone 1,-6,3
aomori -6,0,0
apologised 0,-6,-4
apply -6,0,-1
are alone -2,6,-6
argue -6,0,0
arm $ 6,0,-5
around 6,-5,1
around $ 6,0,0
ask -4,-6,-4
asks 6,0,-2
asleep $ 6,1,2
ass -1,6,-6
ass $ -1,-6,-3
assaulted by -1,6,-1
assaulted her 0,6,0
assaulted on 0,6,0
at karaoke -6,2,0
at six -4,-1,-6
attacked by -1,-3,-6
attacked me -2,-4,6
baby -6,-4,-1
back . 1,5,6
badly -6,-1,-4
bangs -6,-2,-1
bar -2,6,-1
baseball -6,-4,-6
basically 1,-6,-1
basically $ 1,-6,-2
bat -1,-1,6
bath with 6,0,2
beating his 0,0,6
beats his 0,-1,6
beats me -1,-2,6
been 4,6,6
been drinking 6,-5,2
been reading 6,-2,-1
begun 6,0,0
begun to 6,0,0
being taught 0,-1,-6
best to 6,0,0
better 3,-6,-4
better without -6,0,0
board -1,-1,-6
book $ -2,-1,-6
boss grabbed 0,-2,6
boss makes 6,-3,-1
bought 6,1,-3
bought a -6,-2,-1
boyfriend beat 0,0,6
boyfriend beats 0,0,6
boyfriend hits 0,0,-6
boyfriend put 0,-3,6
building 6,-4,0
buried -5,-5,-6
burn my 2,0,6
burrito -6,0,0
burrito $ -6,0,0
bus stop -1,-6,5
but i 0,1,-6
but my -6,-1,3
but they 3,-6,0
by her -2,2,6
by how -1,-6,-2
by some 0,6,2
by the -6,-3,4
call her -1,0,-6
called me -4,-6,-6
called the -2,0,-6
calling -6,-1,-3
camp -2,-6,0
cancel -2,-2,-6
car is -6,0,-2
cat $ 6,-4,-1
catch -6,0,0
catch myself -6,0,0
changing room 0,6,-3
chased -1,-1,6
chased me -1,-1,6
checking 6,1,-1
cheese -4,-4,-6
chest and 0,1,6
child -1,1,6
choking -2,-2,-6
chucked 1,-2,6
cir 0,-3,-6
clinic -6,-1,-4
colleagues -6,-2,0
come -6,2,5
commute $ -6,-1,-1
complained -2,-6,-4
consent $ 0,6,0
contract ? 6,0,0
controls -1,0,6
conversation -6,-1,0
cooks -3,-1,-6
copier -2,-4,-6
could do 6,-1,0
could not -2,4,-6
cry 3,-6,-3
cry $ 6,-4,-1
crying 0,0,-6
cupboard 6,0,1
cutter 6,0,0
dead than 6,0,0
death of -6,-1,-2
death sounds 6,0,0
decided to -6,0,0
deep 6,-1,-4
deliberately 6,0,0
did it -1,6,3
die and 6,0,0
diet -6,-1,0
different -2,-6,-5
do to -1,5,6
door on 6,-5,-6
down on -6,-3,-2
down there 0,6,-2
drop dead -6,-1,-2
drunk , 0,-3,-6
dude -4,6,5
each other -6,-2,-5
easier than 6,0,0
easy 6,-1,0
else 0,4,-6
else $ -6,-1,-2
email $ -4,-3,-6
end . -6,0,0
end the -6,0,0
every morning 6,2,-3
every night 0,-6,3
every time -1,2,6
everyone $ -4,-6,3
everyone laughed 0,6,0
everything , 6,-2,-1
everywhere -4,6,-2
ex boyfriend 0,6,0
exist anymore 6,0,0
extend -6,1,0
fall asleep 6,-1,0
father $ -2,-2,6
father of -1,6,-1
favours 0,6,-2
favours . 0,6,-1
fear of 0,0,6
feel threatened -2,0,-6
feeling suicidal 6,0,0
festival $ -1,-1,-6
filmed -1,6,-4
finds 6,0,0
fireworks -6,0,-1
first $ -5,-6,-4
flight -2,-4,-6
fly -6,-1,-2
flying -6,0,-3
follow 3,-3,6
for her 4,-2,-6
forehead 0,-5,6
forever and 6,-1,0
form $ -5,-2,-6
four 0,0,6
fridays -4,-2,-6
friend of -6,0,0
friends ex 0,6,-5
from my -5,1,6
futon $ -1,6,-1
get away -2,-1,6
get more -1,-1,-6
girl 3,6,2
girlfriend 4,-6,6
give him 0,6,-1
give it 6,0,5
go 6,-2,5
go $ -3,-3,6
goes 6,1,-2
going -1,1,-6
going $ -2,6,-1
got groped 0,6,0
got hit 6,-1,-2
grabbing 0,-1,6
groped by 0,6,0
gym $ -6,-1,-6
hand between 0,6,0
hand up -1,-6,-3
happy $ -2,-6,-6
harassed 0,6,0
harassment -5,-6,-6
harm $ 6,0,0
harming $ 6,0,-1
has 1,3,6
has taken 0,-1,-6
have already 6,0,-1
have begun 6,0,0
have enough -6,0,0
have fear -2,-1,6
have left -6,0,2
have swallowed 6,0,0
have thought 6,0,0
have tried -6,0,-1
have written 6,-1,-3
having a 6,0,-1
having suicidal 6,0,0
he always 0,-6,-1
he called 0,-3,-6
he gets -2,-2,6
he had 5,0,-6
he held -2,6,2
he just -2,6,0
he leaves 0,-3,-6
he said 3,-5,6
he strangled 0,-1,6
he tried 0,3,6
he want 0,-2,6
he would -4,-6,4
head teacher 0,-1,-6
heat $ -6,-2,-1
heavy -2,-6,3
held me 0,6,-2
her $ 6,5,6
here or 6,0,-1
him and -2,-6,-1
himself against 0,6,-1
himself to -4,6,-5
his car -1,-6,-1
his desk 5,-4,-6
home . -5,2,6
home every -3,0,6
home from 3,0,6
home is -1,0,-6
hope $ 6,0,0
hospital 6,-2,5
hour 3,-6,0
hours -6,4,-6
hug me -6,-2,-2
i almost 6,-4,-3
i already 6,0,0
i call 2,3,6
i catch -6,0,0
i fear -1,-1,6
i have 6,-3,1
i help 6,0,0
i hold 6,0,-4
i locked -6,-1,-1
i look -6,-1,-2
i make 6,-3,5
i might 6,-1,-6
i nearly 6,-2,-2
i passed 0,-3,6
i put 0,-3,-6
i ran -6,-1,3
i say 6,-1,0
i see -4,2,6
i sleep -3,6,6
i stay -6,-2,-3
i swear 6,0,-5
i talk -1,1,6
i think -1,2,-6
i touched -3,-6,-1
i wake 1,6,-3
i walked -5,-6,-1
i were -6,-1,0
if i 6,4,2
imagine 6,-1,-1
in $ -6,-1,4
in being -6,0,0
in english 6,1,0
in his 6,-5,-5
in japan -3,2,6
in japanese -6,0,0
in my 6,-1,4
in spring -6,-2,-2
instagram $ -1,-1,-6
intend 6,0,0
intend to 6,0,0
interview -6,-5,-6
into 3,2,6
into my -6,4,2
is banging 0,0,6
is choking -2,-2,-6
is dying -6,0,-2
is so -6,-1,-4
it 6,3,-2
it were -6,0,0
jet -2,-1,-6
job . 6,0,0
jumped in -6,-1,-2
keep 6,-5,-4
keep picturing 6,0,0
keeps asking -2,6,-1
keeps showing 0,-1,6
keeps the 0,-1,-6
kei 6,0,5
keys -6,-3,-2
kick me 0,-1,6
kicking -2,-1,6
kid in 6,0,4
kids and 1,0,6
kids were -6,0,0
knows 3,-6,5
lake 6,-1,0
laminating -6,-1,-1
laminating $ -6,-1,-1
lately $ -6,0,0
laughed $ -1,-3,-6
laughing $ -6,-1,-1
learn -6,-3,-2
lets -6,-5,5
life is 0,0,-6
life out -6,-1,-3
line . -6,-1,-3
little -5,-6,0
live since 6,0,0
living like 6,0,0
lock -6,1,5
lock the -1,6,-3
locked in 0,-1,6
lonely -6,-2,-4
lose -3,-5,-6
lose my -6,-4,-1
losing -6,0,-1
losing my -6,0,-1
love -6,2,-6
lump -6,-4,-1
lunch with 0,-6,-6
ma 0,6,4
mad -2,-6,1
made a 6,-3,-1
make me -3,6,1
making -6,4,-5
man i 6,4,2
man who -2,6,2
many times 6,-1,0
married $ -2,-4,-6
maybe $ 6,-1,-1
mayor -2,0,-6
me $ -4,4,6
me down -4,5,6
me laugh -6,-5,-1
me outside 0,6,-4
me so -1,0,6
me until 0,0,6
me up -4,-1,6
me when -2,3,6
me with -3,-3,6
meds , -6,-1,0
meetings , -6,-1,0
mess -6,0,-2
mind $ 6,0,-1
missed the -6,-1,-1
mother locks -1,-2,6
my -1,6,3
my balcony 1,-2,-6
my bank 4,0,6
my blood -5,-1,-6
my body 3,6,-5
my colleagues -6,-2,0
my director -1,6,-3
my dress -1,6,-1
my first 6,-2,-3
my friend -1,2,-6
my gym -1,-6,-5
my hand -1,-6,-3
my medication 6,-3,-3
my predecessor -6,-5,-5
my pupils -6,2,-4
my son 3,-1,-6
my soul 6,0,-1
my work -6,-1,-2
myself , -6,0,0
myself but 6,0,0
neighbour beats 0,-1,6
neighbour is 0,0,6
new year 6,-3,-1
next -1,-6,0
ni -4,-4,6
night 6,6,4
night . -4,-3,6
nights 6,-1,0
no longer 6,-1,-1
nobody . -6,0,0
nobody else -6,2,-2
nobody knows 6,-1,0
not 6,4,2
not believe 6,0,0
not come 6,4,-5
not feel -3,-3,6
not get -6,-2,-4
not here 6,0,0
not matter 5,6,0
not sleep -6,-4,-5
not stop -6,5,3
not there -1,-4,-6
not trust 6,0,0
not wake 6,-2,0
nothing 3,-6,-5
nothing left 6,0,-1
now 6,1,-4
of a -6,-3,-4
of being -6,-1,-1
of flying -6,0,-3
of him -6,-1,4
of it -3,4,-6
of killing 6,0,0
of mine -2,6,-1
of moving -6,0,0
of sleeping 6,0,0
of them 6,-2,1
ok so -1,6,-2
on earth 6,-1,-1
on saturday 2,1,-6
open 6,-2,-5
or leave -6,-1,1
out of -5,-6,1
overdose . 6,0,0
overtime -4,-6,-4
papers -4,-6,1
papers on 0,-6,-3
parent -6,-5,6
people who 6,-3,3
permit -3,0,6
phone $ -1,0,-6
phone or -6,0,3
picked 0,0,-6
picturing 6,0,0
place 1,6,2
placed -6,2,0
planning my 6,0,-4
plans -6,-5,-2
plate -1,0,6
predecessor -6,-5,-5
pressed -1,-1,-6
prevention $ -6,-1,-1
problem -1,-6,-2
promise 6,-5,-1
promoted -5,-4,-6
pull my 0,6,4
pupil has 1,6,-2
pushed the 0,-1,-6
put it -1,6,2
question , 6,0,0
quick 6,-1,-1
raise -6,-2,5
raised his -1,-5,6
ramen $ -6,-4,-1
raped at 0,6,0
reach 1,-6,-3
ready 6,-1,-3
renewal -1,6,-2
renewed $ -6,-2,-1
resign -5,-3,-6
resigning -6,-2,-1
rib -6,0,2
river 6,3,1
road $ 5,-1,6
row -2,-6,1
rude -3,-6,0
runs -2,-2,-6
sat on 0,-4,6
saturday $ 0,3,-6
saw the -1,0,6
say i -3,6,4
saying she 6,0,0
says i -6,-3,4
scared 3,1,6
scissors 1,-1,6
screwed -1,-1,-6
see why -6,0,0
sees $ -6,0,2
sent me 6,4,1
set 5,-6,-3
sex and 0,6,0
she threw 0,0,-6
shoes -5,-6,-3
shoot me -6,-3,-3
short -6,-2,-2
shoulder -4,-6,-6
show me 0,2,-6
showing up 0,-1,6
sir -1,3,6
sitting 6,-2,5
skipping -6,-1,-3
skull skull -6,0,0
sleep $ -3,-1,-6
sleeping pills 6,0,-1
slept $ 0,6,3
slept on -6,-5,0
smashed -4,-6,-1
snowing -6,0,0
someone who 6,0,0
something to 6,0,0
song -6,-4,-1
sooner -6,0,0
soul 6,-2,-2
speech $ -6,-2,-2
sports -6,-4,-5
station $ -1,-1,6
stay , -6,0,-1
stepping 6,-3,-2
stick $ -6,-1,3
stomach $ -3,0,6
stove -6,0,6
student came -1,-1,6
student has 2,-2,-6
suicidal thoughts 6,0,0
suicide note 6,0,0
summer -3,-6,-3
sunday 6,-4,0
supervisor grabbed -1,0,6
supervisor slapped 0,0,6
taken my -1,0,6
taking my 6,0,0
takoyaki -6,-2,-2
talk -6,3,3
teaching $ -3,-6,-2
tell $ -3,-4,6
term -4,-2,-6
terrible -4,-6,-2
that dying 6,0,0
that was -6,-2,-1
the bus -6,1,-3
the changing 0,6,-3
the copier -2,-3,-6
the dog -1,0,-6
the end -6,3,-4
the fireworks -6,0,-1
the flight -6,-1,-2
the flu -4,-1,-6
the gas -1,-2,-6
the girl 0,0,6
the house 4,-2,6
the humidity -6,0,0
the inaka -6,-1,0
the lake 6,-1,0
the last -6,-2,-3
the life -6,-1,-3
the morning -1,6,-2
the only 6,-1,-1
the papers 0,0,-6
the plan 6,0,0
the printer -6,2,-3
the roof 6,-2,-3
the second -2,-3,6
the speech -6,-1,-1
the staffroom -6,0,2
the stairs -6,-4,4
the teachers -1,2,6
the urge 6,0,0
the wall 6,-2,1
the window 3,-6,-2
the winter -6,0,-1
they do 6,-1,-3
thighs 5,6,-1
think so -6,-1,0
this guy -2,6,-1
this school -6,-1,0
this winter 3,0,-6
thousand -6,-1,-1
threatened to -2,-6,3
three guys -1,0,6
three times -1,4,6
throat and 0,-1,6
tie -1,-6,-3
times 6,6,1
times this 6,4,1
to , 6,2,0
to an 6,2,-1
to apply -6,0,-1
to ask -6,-3,3
to break -5,0,6
to cook -6,-6,-3
to death -6,-2,-3
to diet -6,-1,0
to fall 6,0,0
to join 3,-6,-4
to learn -6,-3,-2
to my 2,1,6
to okinawa -6,-1,-3
to run -3,-1,6
to self 6,0,0
to wake 6,-1,0
toilets -6,-4,-1
told us 6,0,-1
tomorrow i 6,-1,0
took an 6,0,0
took my -2,-3,6
touch my -1,3,-6
town is 6,-1,-1
train this 0,6,0
translate -6,-1,-2
travel -6,0,0
trip $ -6,1,-3
tuesday 1,-3,-6
two years 6,0,0
typhoon -3,-3,-6
until they 6,-1,-3
up 6,3,0
up by 0,6,2
up tomorrow 6,-1,0
village -6,-2,1
wake 6,0,-6
walks 0,-6,0
want $ 2,6,0
want tae 6,0,0
was forced -1,6,-1
was gone 6,0,0
was hired -1,-6,0
was invited -1,-6,-1
was never 6,-1,0
was stopped -1,-2,-6
we are 5,5,6
wedding -6,-1,-5
went 4,5,-6
went home -6,-1,-1
were not 6,0,0
what happened 0,6,0
what i 5,-3,6
what it 4,-6,-1
whenever 6,6,-1
where do -6,-1,-1
will i -6,-1,-1
windows $ 6,-2,2
winter -2,-4,-6
winter is -3,0,-6
wish to -6,-1,0
with . 0,6,0
without 4,6,-4
woke up 4,3,-6
work and 1,-2,6
work on -6,1,-1
worksheets -2,0,-6
worksheets $ -2,0,-6
would miss 6,-1,0
would my 6,0,0
wrist $ 6,-1,-2
written 6,-1,-5
wrote i 6,0,0
year . -6,-1,-1
years of -6,0,-3
yells 0,-2,-6
yes . -1,6,-2
yesterday 6,0,4
yet $ -4,-6,-4
you know -6,-1,-4
, 5,2,2
, but -5,-5,0
, does -5,0,-3
, my 0,3,5
, nobody -5,0,1
, or 1,-5,0
, she -5,-1,2
, then 5,-1,5
, what 4,-5,2
. the -1,5,0
0 5,0,-4
2027 -5,-5,-5
30 5,0,0
4 $ -5,-3,-3
9 -2,-2,-5
^ 5 -5,-2,-2
^ about -5,-2,-1
^ an 4,1,-5
^ boyfriend -3,-2,-5
^ everyone 3,-5,-1
^ go -4,-2,-5
^ kill 1,0,-5
^ knife 5,-3,-2
^ lol -5,-1,-2
^ mother 0,0,-5
^ scared -3,-3,-5
^ sexually 0,5,0
^ shoot -5,-3,-2
^ student 0,-1,5
^ teacher 0,-5,-4
^ too -5,-1,-1
^ were -5,0,-1
^ would -5,-2,-2
^ you 5,-1,0
_ 5,5,-1
_ in -5,-3,-1
a bath 2,-5,-2
a bottle 4,-2,5
a burden 5,0,-1
a different -1,-5,-1
a friends -1,5,-2
a girl 4,5,-4
a hotel -1,5,1
a joke -1,0,5
a kid 5,-3,4
a mate 0,5,-1
a mess -5,0,-2
a problem -5,0,0
a school -5,0,0
a student -2,-5,2
a transfer -5,-1,0
a typhoon -2,-1,-5
a voice 5,-1,0
about driving 5,0,0
abused $ -1,3,5
across the 0,-1,5
address -1,-2,5
again 5,1,5
against the 5,1,2
alarm -5,-4,-1
all 4,-4,-5
all the -5,-1,-2
allowed -3,0,5
already , -5,0,0
alt i 5,0,0
am -1,-5,1
am a 5,3,2
am black -3,-2,-5
am on -5,4,-2
am terrified -1,0,5
ambulance -2,-2,5
an ambulance -2,-2,5
an answer -4,5,-1
and 4,4,5
and broke 0,0,-5
and by 5,0,-1
and comes 0,-1,5
and everyone -1,3,-5
and his -1,-2,-5
and its 4,-1,-5
and last 1,5,0
and lately -5,0,0
and ran 0,-5,-5
and stood -5,-1,-5
and that 5,0,0
and then 2,3,5
and there -5,3,0
and turned 5,-5,-1
and will 3,-2,5
angry with 5,-1,-1
another year -5,-4,-1
anywhere 5,-1,3
anywhere $ 5,-1,-2
apartment . -1,-2,5
apartment and 1,-1,5
apartment while 0,-2,5
are killing -5,-1,-3
are so 5,0,-1
arm and -3,-2,5
around my 1,-2,5
as well -5,1,-1
ashamed 5,-1,1
ask before 0,0,5
ask for -5,0,-1
asking if -5,-1,-1
asleep in 1,-5,-1
at -5,4,-1
at my -5,-2,4
at our 0,-1,-5
at school 4,-1,-5
at the 2,0,-5
attack -5,-2,3
attacked in 0,0,5
back $ -3,-5,-5
back at 0,-5,0
bangs on -1,-1,5
be in 1,-1,5
be late -5,0,-2
beach 4,-5,-2
beach party 4,-5,-2
because the -5,-1,-2
become 5,0,1
been suicidal 5,0,0
before and -5,0,1
believe -3,5,-2
between my 0,5,0
birthday -5,-1,-4
bit me -5,-4,4
bite -1,-5,-1
black $ 5,-1,-1
boss hit -2,0,5
boss keeps 0,-4,5
boss said -1,5,-5
boss threw 0,-1,5
boss wants 0,5,0
bot -5,-1,0
bottle 5,-2,5
bow -3,-5,-1
box 0,5,-2
boyfriend gets 0,0,-5
boyfriend has 0,5,2
boys in 0,-5,3
breast in 0,5,-1
breasts $ 0,5,0
bring my -5,-1,0
broken -1,-1,5
building $ 5,-1,5
burden 5,0,-1
burned out -5,0,-2
but -3,0,-5
but not 0,-2,-5
butt every 0,5,0
by two -1,-1,5
cake $ -5,-1,-3
call my -5,0,4
came into 0,5,-3
camping -5,-1,3
can hear -2,0,5
car and -5,3,-1
card $ -2,-5,-2
card and 0,-1,5
care 1,-5,-5
cats $ -5,-2,-1
children -4,-5,3
class is -5,-1,4
clipboard 0,0,5
clipboard $ 0,0,5
coach $ -1,-5,-3
coerced 0,5,-1
coerced into 0,5,-1
coffee $ -5,-2,-5
collar and 0,-1,5
colleague 1,5,5
colleague tried 0,-2,5
coming -1,2,5
coming home 0,5,-1
company -4,0,5
conference 0,5,-1
contracting -5,-2,-2
corridor -1,-2,5
could -3,0,-5
count -5,2,-4
cried $ -5,-2,4
crotch 0,5,0
crying . -2,-5,-1
crying and 0,5,0
curiosity -5,-1,0
daikon -1,-3,-5
dark 5,-1,-2
day $ -5,-2,-2
days 4,-5,-4
dead after -5,0,0
dead end -5,0,0
dead line -5,-1,0
dead tired -5,0,-1
death $ -5,-1,-3
decide -5,-1,-1
dentist -5,-1,-3
did to -3,5,0
die ? 5,0,0
die already 5,0,0
die from 5,0,0
die on 2,-1,5
dies -5,-2,-1
dinner and -2,1,-5
disappear into -5,0,0
do . 5,-1,-2
do the -5,0,-2
drank 5,-1,-1
drinking $ 2,-1,5
drinks $ 0,0,-5
drive . -5,-1,0
drugged and 0,5,0
drugged at 0,5,0
drums -1,-1,-5
drunk -5,3,3
drunk and -1,5,3
dye -5,-1,-3
dying $ 5,-4,-1
dying and -5,0,-3
eating 5,-4,-3
else . 5,0,0
end $ 5,-1,-5
ends -1,-4,-5
enkai $ -4,4,-5
enough 5,-3,-2
enough to -1,0,5
evening 5,-1,3
ever 5,-1,-2
ever just -5,0,0
everything $ 3,1,5
ex keeps 0,-3,5
exam $ -1,0,-5
face , -1,0,5
fantasizing 5,-1,0
fantasizing about 5,-1,0
far 5,0,-3
farewell party -5,-1,0
february -5,-3,2
feel it 5,2,0
fell down -1,0,-5
fist -2,-4,5
flat -5,-4,4
flight $ -5,-1,-4
floor 5,-3,1
for a -3,-2,-5
for being 5,0,0
for everyone -5,-1,0
for months 5,0,0
for this -5,0,0
fork -5,-1,-1
found a -4,-4,5
friday -5,-4,-5
friend and -3,-1,-5
friend is 3,-5,1
friend told -5,0,0
friend wants 5,-1,0
friend was -4,5,-2
friends boyfriend -1,-2,5
from -1,5,5
from behind 0,3,5
front of 4,4,5
fuck it 5,0,0
funny $ -5,-2,0
game -3,-1,-5
gate 0,-1,5
girl in 2,4,-5
girls in 0,5,-2
given -3,-5,-4
gives -5,-5,-5
gives me 0,-5,-4
go on 5,-1,-3
goodbye letters 5,-3,0
got -4,5,3
got my -2,-5,-5
got promoted -1,-3,-5
graduation -5,0,-1
guitar 1,-5,-3
gun $ 2,-1,5
guy at -3,0,-5
had a 0,-1,-5
haha -4,-4,-5
half -4,-4,-5
hand $ 3,-4,5
hands around 0,-1,5
hang 5,-5,-5
hanging 4,-3,-5
happens -5,-4,-3
hard $ -5,-1,4
has become 5,0,0
hate 1,-4,-5
have got 1,-2,5
have lunch 0,-5,0
he can 5,4,-2
he does 1,0,5
he drove 0,-2,-5
he has 4,0,5
he hit 0,-4,-5
he hold 0,0,5
he insists 0,5,-2
he kept 0,5,-3
he lost 5,0,-1
he made 5,-2,-5
he quit 0,-3,-5
he raped 0,5,-1
he says -5,1,-3
he took -1,-5,-1
he wants -5,-2,-4
head of -1,5,-2
head with 0,-5,-1
heat is -1,0,-5
heating $ -5,0,-1
held -5,3,5
held my -1,2,5
hello -5,-2,-2
her and -3,3,5
her arms 5,-2,-1
her bloke 0,-2,5
her father -1,-4,5
her son -1,-5,-1
here -2,-2,-5
here at -5,0,0
here hits -2,0,5
here to -5,-1,-3
hide -3,0,5
him again 0,5,-1
him out 5,0,1
him to -5,3,-2
his crotch 0,5,0
hold 5,3,-1
hold my -4,-2,5
hole -1,-5,0
home , -4,5,3
homeroom -3,2,5
hospital $ -2,-1,5
host -5,3,-2
host family -1,5,-4
host mother -1,-5,2
hour $ 2,-5,2
house and 0,0,5
how do -2,-3,5
how i 5,0,0
how many -1,-5,-1
hundred -5,0,0
hurts $ 1,-2,-5
husband will -3,0,5
i bring -5,0,0
i can 2,-3,5
i cry -5,-1,-1
i drank 5,-1,-1
i drink 5,-2,0
i end 1,0,5
i fell 0,-2,5
i go 2,-1,-5
i hate -1,-3,-5
i hope -5,-1,-4
i lost -5,-1,-1
i must -4,5,0
i overdosed 5,-1,-1
i pushed 0,5,-1
i teach -5,0,0
i tell -5,-4,-2
i trusted 0,5,-1
i walk -5,-1,0
idea $ -4,-5,-3
if 5,2,-2
if the 5,2,0
immigration -1,4,-5
in a -5,-3,2
in class -5,-2,-4
in february -5,-1,2
in front 4,4,5
in hospital 5,-1,-4
in october 5,1,-2
in the 3,5,5
insists -5,3,-3
interview $ -5,-1,-5
into his 0,1,5
is an 0,-5,-3
is at 5,-1,3
is fine -5,0,-3
is full -5,0,-2
is getting -3,0,-5
is killing -3,-2,-5
is no -2,-1,-5
is too 5,2,-1
it $ 4,-5,-3
it anymore -5,-1,0
it has 5,0,0
it hurts 4,-3,-5
it last -5,-2,0
it take 5,0,-2
it up -5,0,-3
it will -5,0,0
it with -5,-4,0
japan ? 5,-1,-4
job $ -5,-2,-3
joke $ 2,5,0
jokes -5,-4,-4
just feel -5,0,0
just me -5,-2,-3
just want -5,-2,-1
kanji $ -5,-1,-1
keep imagining -5,0,-1
keeping me 5,-2,4
keeps me 1,-1,5
keeps texting -1,-5,-2
key -1,-4,5
kids $ -4,5,5
killed me 2,-2,-5
killer -4,-4,-5
killing himself 5,0,0
knife to 5,-1,2
knows it 5,-2,-3
kocho -5,-1,2
language -5,0,-2
last time 0,5,2
last train -5,1,-1
last week 5,-3,-2
laughing -5,-3,-4
lawyer -2,0,-5
leave before -5,0,-1
leave early -1,-1,-5
leave him 1,0,5
leave i 5,0,-2
leave in -1,-1,-5
leave this 5,-1,0
leaving $ -3,-2,-5
leg $ -1,5,-1
lift . -3,-5,-1
lighter 5,0,0
like a -5,-3,-2
like being -5,0,0
like to -5,-2,-5
lives 5,-3,-2
living out -5,0,-1
lmao -4,-1,-5
lol , -5,-4,-1
looked 5,-3,-1
lost the 5,0,-1
lot 1,-4,-5
love it -5,-1,-3
low -5,-2,-3
lunch $ -5,-5,-4
mad $ -2,-5,-3
mam -4,-3,-5
man grabbed 0,4,-5
many tablets 5,0,0
marks $ 0,0,5
maybe 5,-4,-4
mayor . 0,-1,-5
me , -1,3,-5
me ? 4,-5,-2
me alive 5,0,-2
me die 5,-1,-1
me i 5,4,-5
me on 5,1,3
me take 0,-2,-5
me under -1,-1,5
me while 0,5,-2
mean it 5,0,0
meeting . -5,0,4
middle -5,0,-2
more $ -5,-2,-1
morning $ -5,-3,-3
morning . 5,-2,-3
mother $ -1,-2,5
mother . 4,0,5
mother in 1,0,5
moved my -2,5,2
moving $ -5,-1,-1
much $ -5,-2,3
mukade -5,-5,-5
my bonus 5,-2,-4
my chair -2,-4,-5
my coworker -5,-1,3
my dad 2,-4,5
my dead -5,-1,0
my friends -5,-1,0
my girlfriend 1,-5,5
my grandfather -5,-1,0
my husband 0,-5,5
my idea -5,-3,-2
my last 5,-2,-1
my neighbour -5,-1,-2
my old -5,-1,-4
my sleep 5,4,-1
my town -3,1,5
my weight 0,-5,-3
my will 0,5,0
myself off -5,0,0
name $ -2,0,-5
nearly 5,-4,-4
nearly died -5,0,0
nearly finished -5,-1,0
neck and 0,5,1
need to -2,-1,-5
neighbor , -1,0,-5
nenkin -5,-2,-3
next to -5,1,-3
ngl 5,-1,-4
no friends -5,-1,0
no way 5,-1,-1
not $ -5,4,-1
not , -1,-5,-1
not allowed -1,0,5
not be 5,-2,-4
not drive -5,-1,0
not going 5,-1,0
not like -5,3,-5
not move 5,5,4
not remember 0,5,0
not renew -1,0,-5
not to 2,-5,-4
not want -1,5,-4
notes 2,-5,-1
now $ 5,0,3
number 5,-1,2
oclock -5,4,0
oclock . -5,4,0
of 4,2,-5
of everyone -3,-5,5
of work 1,-1,-5
ok . 5,0,-1
on -2,3,-5
on his 4,5,1
on it 3,0,5
on jet 5,-1,0
on purpose 5,-2,5
on with -5,0,0
once i -5,0,0
one -3,4,-5
one $ 2,-3,-5
one man 0,1,5
onsen -5,1,-4
open the 5,-1,-3
out , 5,0,4
out i -5,0,-4
outside the -1,-3,5
over me 0,-2,-5
overtime $ -4,-5,-3
pain $ 5,0,-1
pain to 5,0,0
parking -5,-1,-4
part of 4,-5,-1
party tried 0,1,-5
passed -1,5,-5
people 5,2,-5
people and 5,-1,-1
pick 0,5,5
pizza $ -5,-1,-4
planning how 5,0,0
platform 5,-2,4
platform $ 0,0,5
pointless and 5,0,0
practice -5,0,-4
predecessor left -5,0,-1
prefer -5,0,0
prefer to -5,0,0
prepared 5,0,-2
principal $ -2,-2,5
pull 5,3,2
purpose 5,-2,5
pushed him 0,5,-1
put in -5,3,-3
put something 0,3,5
random 0,-5,3
rather be 5,0,-2
reads 2,-5,-3
reads my -1,-5,-2
really feel 5,0,-1
really hard 5,0,0
reasons 5,0,-1
reasons to 5,0,-1
received -2,-4,5
regret it -5,-1,-3
relapsed 5,-1,-1
relief 5,-1,0
remember 0,5,0
renew me 0,-3,-5
rent $ -5,5,-1
report $ 0,5,-3
resign $ 0,-3,-5
retirement 5,-1,-1
return -3,-2,-5
roasted -5,-3,-4
robbed of -1,-5,-1
roof $ 5,-1,-2
roof today 5,0,0
room $ 0,0,5
rubbed himself 0,5,-2
rubbing my 0,5,0
rules -2,-2,-5
said a -5,-3,-4
same thoughts 5,-1,-1
sat 2,-5,-2
say no -3,5,-1
say to 5,-1,-1
says if 2,1,-5
scared of 2,-5,2
scared to -5,1,5
scratch 5,-2,-2
scratched 3,0,5
screaming and 0,0,5
sea in 5,-1,0
second -4,-5,2
sees -5,-2,-1
sense $ 5,0,-1
shall 5,-1,-1
share house -1,-3,-5
she fell 0,0,5
she hits -5,0,0
shoot -1,-4,-5
shot me 5,-1,-3
should i 3,-5,-2
should just 5,0,0
shouting -5,-4,-1
sick of 5,0,-1
since he 5,0,-1
sit 1,5,-2
skirt at 0,5,0
slammed the -1,-1,-5
slapped a 0,-1,5
sleep -3,5,-4
sleep forever 5,0,0
sleeping on 0,-5,-1
snow and 5,0,3
so i 0,5,0
so the 5,0,4
some -1,5,0
some guy 0,4,5
some nights 5,-1,-3
someone put -1,4,5
someone touched 0,5,0
sometimes 5,-4,-4
speaks -2,-1,-5
started 5,-1,-2
stomach 1,-4,5
stood 5,-3,-5
stop 3,4,-5
stop , -1,5,2
strange 0,-1,5
stress -5,-1,-2
strong 5,-3,-2
students dad 0,0,5
such -5,0,-1
suicide since 5,0,0
summer $ 0,-5,-2
sunday $ 5,-2,0
supervisor $ -3,-2,5
supervisor hit -1,0,5
supervisor lost 0,-1,5
supervisor pushed 0,0,5
surgery 5,-1,-3
swear 2,-1,-5
sweet 1,-5,-3
swim -5,-3,-3
tae 5,4,0
take leave 0,-1,-5
take off 0,5,-2
take to 5,0,-2
taken 5,-2,5
taking all 5,0,0
talk $ -2,5,-1
tbh $ 5,-1,-2
teach $ -1,-2,-5
teacher has 0,5,-4
teacher hit 0,0,5
tell 2,-1,-5
tell me -5,-3,-3
texting -2,-3,-5
texting me -1,-5,-1
thank me -4,-2,-5
that my -5,5,-1
the alts -2,1,5
the bar -1,5,-2
the beach 4,-5,-2
the board 2,2,-5
the business 0,5,0
the club -4,5,5
the conference 0,5,-2
the corridor -1,-2,5
the death -5,-1,-2
the doctor -4,-5,-3
the earthquake 3,-1,-5
the father 0,5,-2
the festival 0,-1,-5
the flat -2,-5,-4
the funeral -5,-2,0
the girls 0,5,-1
the heater -3,-5,-1
the ice -1,-2,-5
the interview -4,-4,-5
the job 5,-1,0
the kettle 5,-1,-2
the keys 0,-1,-5
the kocho -3,5,-2
the man -1,5,0
the mayor -1,-4,-5
the new 5,2,0
the next 5,-5,-2
the notice -5,-1,-1
the pain 5,0,0
the paper -5,-2,-2
the platform 5,-1,4
the rice -2,-5,-4
the river 5,2,1
the snow 3,-5,-1
the summer -2,-5,2
the teacher 0,-2,-5
the test -5,-2,-2
the ticket -5,-1,0
the town -1,5,-1
the train 0,3,-5
the vice -1,-3,5
the weekend -5,0,0
them -1,5,3
then i -4,-1,5
there 5,2,5
these -5,-3,-4
they forced 0,-5,0
they were 5,-2,-2
think a -3,4,-5
thinking how -5,-1,0
this heat -2,-1,-5
this month 5,3,0
this morning -4,5,1
this point 5,0,0
though i -2,5,4
thoughts are 5,-1,-1
through -5,-2,4
til -1,-2,-5
time -5,-1,0
time and 3,-1,-5
times $ 1,-5,1
to 4,-2,-5
to $ 2,5,-3
to . 5,-2,-1
to bring -5,-1,0
to buy -3,0,-5
to call -3,-2,-5
to finish 5,0,-2
to give -2,5,-1
to him -1,0,5
to hit -3,0,5
to just 5,0,0
to not 5,0,0
to pull 5,4,3
to share 0,5,0
to speak -5,-4,-2
to swim -5,-2,0
to walk 5,-1,-2
to work -1,-5,-1
tokyo $ -5,-4,-5
told him -4,-1,-5
told my 3,-5,-4
told them -1,5,-1
too far -5,0,-1
took 5,1,-5
took her -1,3,5
took me -1,5,1
town has -5,-1,-1
traffic 5,-2,-3
train , -5,0,0
tried 5,3,2
tried to -1,4,5
trusted 0,5,-1
turn 5,-1,0
twelve -5,-2,-1
two -3,-5,-3
two weeks -5,1,-2
under my -3,5,3
up , 5,0,-5
up a 0,-2,-5
up for 4,0,-5
violence , -1,0,5
violent . 0,0,5
waiting for 4,0,5
walked in 0,5,-2
wallet -4,-2,-5
want is -5,0,0
want it 5,3,0
warm -4,-3,-5
was fine 5,-3,0
was going -4,-1,5
was greeted -1,-5,-2
was hit -2,-2,-5
was late -3,-5,-1
was only -2,-4,5
was put -5,3,0
was robbed -1,-5,-1
watched -5,-3,-3
week . 5,0,4
weeks -1,-2,-5
weight 0,1,-5
went to 0,5,-1
what 5,2,1
wheelchair 0,-1,5
when 0,5,5
when my 5,0,1
while i -4,2,5
who -3,-2,5
whole -4,1,-5
will 4,-5,-1
will do 5,4,4
will end 5,0,-2
will find 5,-1,2
will they -1,-2,-5
window open 0,-5,-1
wished 4,-1,-5
wishing 5,0,0
with -2,5,0
with it 5,-4,0
without telling -2,5,1
workload -2,-2,-5
would rather 3,-5,-3
would sooner -5,0,0
would tell 0,3,-5
writing goodbye 5,0,-1
written a 5,0,-2
years $ -1,-5,-3
years ago -5,2,-1
yen $ -5,-2,-3
yes $ 3,-5,-2
you $ 5,-1,0
, and 1,4,1
, another -1,-1,-4
, if -4,-2,0
, is -4,-1,-4
, just -4,-1,-4
, thank 4,0,0
, which -4,-2,-2
. 4,1,-1
. its -3,0,4
. what 1,-1,-4
10 -4,-3,-3
15 -3,-4,-4
31 -4,-2,-2
3am 0,-1,4
7 -4,-3,-3
? not 4,0,0
^ are -4,-1,-1
^ bored -3,-3,-4
^ boss -1,-4,3
^ cutting -4,-1,-1
^ does 0,-2,-4
^ excuse -2,1,-4
^ friend -1,-4,-1
^ goodbye 4,0,0
^ guy -3,2,-4
^ hanging -4,-2,-2
^ in -4,2,-4
^ last -4,-2,-1
^ may -4,0,0
^ need -4,-2,-1
^ nope -4,-3,-3
^ nothing -3,-4,-4
^ only -4,-1,-3
^ rip -4,-4,-4
^ students -1,4,-1
^ thinking 4,-1,-1
^ today 4,-2,0
^ want -2,-4,-1
^ yeah -4,-1,-1
a bloke -4,3,3
a boyfriend -1,-1,-4
a car 3,-4,-4
a coffee 0,-3,-4
a colleague 0,2,4
a desk -4,0,3
a female 0,4,0
a file -1,-1,4
a first -1,1,-4
a guest -4,2,0
a little -3,-4,2
a lot 4,-3,-4
a nightmare 0,-4,0
a photo -1,-1,4
a speech -4,0,-1
a students -1,1,4
a violinist -1,0,-4
a way 3,-4,-1
a while -4,0,0
about jumping 4,-1,0
about people 4,-3,-2
afraid to -1,3,4
after $ 4,0,0
after i -2,-2,-4
after my -3,-4,-3
again , 2,-1,-4
airport -3,-4,-4
ako -3,4,-1
alive anymore 4,0,0
all $ 1,-3,4
all , 4,-1,-1
all night -4,-1,-2
allowed to -1,0,4
almost did 4,-3,0
alone in -4,3,0
alone with -4,-2,-2
alt at -4,-1,0
alt in 4,0,-2
although 0,4,-2
although i 0,4,-2
am asleep 0,4,4
am depressed -4,0,-2
am fine -4,0,-3
am going 1,-1,-4
am hiding -1,-1,4
am out -4,-1,2
am so -4,-1,-4
am worried 4,0,-1
an 3,-4,4
an email -4,-1,-2
an official 0,4,-2
and a -4,-4,-1
and asked 1,-2,-4
and calls -1,-4,1
and get -2,-2,-4
and groped 0,4,-1
and hit 4,0,4
and hits 0,0,4
and me 0,-4,-2
and said 4,-4,4
and they 1,-4,3
and tired -4,0,-1
another enkai -4,-1,-2
another job -4,-1,0
answer $ -2,4,-1
anybody 4,3,-1
anything $ -4,3,-1
apartment -2,-3,4
apartment $ -1,4,3
apartment at 0,-4,-2
are back 4,0,0
are getting -4,-1,-1
assault $ 0,4,0
assaulted . 0,4,0
assaulted at 0,4,0
association -3,4,-1
at all 4,-1,0
attack in -2,0,-4
bad , -4,-1,-1
balcony $ 3,3,-4
be 4,-4,-3
be $ 2,-1,-4
be my 4,0,0
be sad 4,0,-1
bear 1,-3,-4
became -4,2,0
bed $ -4,1,2
bed . 0,4,-2
bed and 1,4,-1
been here -4,0,0
been teaching -3,-4,-2
before the 4,-1,-4
begin -3,-4,-1
believe me -4,4,-1
believe that 1,2,-4
bell -2,-4,4
best friend 4,0,-3
better off 4,-1,-1
birthday $ -4,-1,-1
black -2,-4,3
blanket 0,4,0
blanket $ 0,4,0
bleeding -4,-2,-2
body $ -4,3,-4
boe i 0,4,0
bonus 0,-3,-4
books 0,0,-4
boring -4,-2,-2
bottle of 3,-1,-4
brother 3,-4,4
brother $ -1,4,2
brother in -3,-1,-4
burned the -1,-3,-4
burning 4,-1,-1
burnt -4,-1,0
business 0,4,0
business trip 0,4,0
but this -4,0,0
buy a -4,0,0
by a -2,4,-3
calls me 0,-4,2
came 4,0,1
came in 0,4,0
came to -4,-4,-2
camera 0,4,-2
camping $ -4,0,0
cancelled -4,-1,-1
cancer 4,-1,-1
car 3,1,4
care if 4,-2,-2
ceremony -4,-1,-1
change -4,-3,-4
changing 0,4,-4
chat -3,-1,-4
check -1,4,-3
chest $ 0,4,-1
child in 0,0,4
children $ -2,-1,-4
children . 4,-2,2
christmas 3,-2,-4
cir $ -4,-1,-1
city $ -4,-2,-3
close 1,-4,-4
closet -4,-1,4
club . 4,1,-1
cold . -1,4,-1
companion -1,-4,1
complaint -3,1,-4
confided 0,0,4
considering 4,-1,0
continue living 4,0,0
convenience -4,-1,-1
convenience store -4,-1,-1
cope 4,-1,0
cornered 0,4,-1
could sleep -4,0,0
counts -1,4,0
covered -4,-1,0
coworker -4,2,-2
coworkers $ -3,-1,-4
crossed -2,4,-3
crowded -1,4,0
crowded train -1,4,0
crying $ 3,4,0
crying , 4,1,-2
cut my -2,-4,-3
date $ 4,0,0
december 4,-1,-1
deer -1,-2,-4
depression -4,-1,-2
desk . -4,0,2
desk warming -4,-1,-2
diary -4,0,0
dick $ 0,4,-1
did something -1,-4,1
die in 4,-1,0
died and -4,-1,-1
died i 4,0,0
died last 0,-4,-1
diet . -4,0,0
director . 0,4,0
distance -3,-1,-4
do anything -3,-4,0
do if 4,0,-2
do not -4,0,1
done with 4,-2,-2
door $ -1,-2,4
door , 0,-2,4
door . -1,0,-4
door because 0,-1,4
doors -1,-2,4
down and -4,2,-1
dress -1,4,-1
drinking -4,2,0
drinking . -2,-1,-4
drinks 0,-4,4
drinks and 4,-1,-1
drives -1,-2,-4
drives me -1,-2,-4
drop -4,1,-3
drunk to 0,-4,-1
during -4,-3,3
dying , 4,0,0
each 0,4,-1
early $ -2,-1,-4
early . -1,0,-4
earth $ 4,-1,-1
easier 4,-3,0
eh -4,-1,-1
eh $ -4,-1,-1
employer -1,0,4
ended 1,-2,-4
ending it 4,0,0
english club 3,-4,-2
enough of -4,-2,-4
enter 4,0,3
entered my 0,-1,4
even though -2,4,4
evening . 4,0,0
evenings 2,-4,-2
every 0,-4,-4
every day 2,4,1
every single 4,0,0
everyone if -4,-1,0
ex is -2,0,4
excuse -2,1,-4
excuse me -2,1,-4
exhausted -4,-2,-3
exhausted . -4,-2,-1
expires -3,-2,-4
explain -4,-1,-3
failed -4,-1,-3
family 2,-4,3
family . -2,4,-3
fat 0,-1,-4
father 1,-1,4
father is -3,0,-4
feel like 4,-2,-2
feelings -4,-1,-4
fight 1,4,-4
file -1,-1,4
find another -4,0,0
fingers 0,4,0
finish 3,-4,4
finish $ -2,-2,4
fit -4,-1,0
following my 0,-2,-4
for camping -4,0,0
for days 4,0,0
foreigners -1,0,4
forgot -3,-4,-3
former student 0,0,4
forty -4,-2,2
forward 4,0,0
friend here 0,4,-3
from her -1,-4,0
from school 4,0,0
from tinder -1,-4,2
fuck 0,-4,0
fuck this 4,0,0
future -4,-1,-2
garage 3,-1,-4
get it 4,0,3
get my -1,0,-4
get off 0,4,-1
get out -4,-2,1
get the 4,0,-1
gets 4,-4,4
girl next -1,0,4
girl told -1,4,1
giving up 4,0,0
go to -2,-1,-4
going to 2,-4,-4
good $ 4,0,0
goodnight 4,-3,-3
googled 4,0,-2
googling how -4,0,0
got in 0,4,-1
got kicked -1,-1,-4
got the 3,-4,-1
grade -1,-4,-2
grateful 1,-1,-4
great $ -3,-4,0
greets -2,-3,-4
greets me -2,-3,-4
guest -4,2,0
guy from -4,-3,0
guy on -2,4,0
had enough -2,-2,-4
had his 0,4,0
haha $ -1,-4,-4
hand down 0,4,0
hand in -4,4,-4
happened $ 3,-4,-3
happens to -4,-2,-2
hard i -4,-3,3
harming again 4,0,0
has been 3,4,1
hate myself -4,0,0
have a -4,-3,-3
have had 3,4,-2
have no 1,-2,-4
have wanted -4,0,-1
having 4,-2,-3
he exposed 0,4,0
he gave 3,-2,-4
he only -4,-3,-3
he raised -1,-4,-3
he sent 0,4,-4
he showed 0,2,4
he threatened -1,-4,-3
he was -4,2,-1
head . 0,0,4
health -4,-1,-1
heaven 4,0,-1
her boss 0,4,-1
her husband -2,-2,4
her in 0,-1,4
her phone -1,-2,4
her uncle 0,4,-2
here because 4,0,0
hiding in -1,-1,4
himself and 4,-1,-3
his father -3,-4,4
his fingers 0,4,-2
his work 4,-2,-2
holds me 0,-1,4
honest 4,0,0
honest , -4,0,0
honestly 4,-3,-1
honestly ? -4,0,0
honestly i -4,0,0
hurt herself 4,0,0
husband hits 0,0,4
husband pushed 0,0,4
husband strikes -1,-1,-4
i 4,-2,1
i am -1,-4,2
i ask 4,-1,-2
i believe -3,3,-4
i cried -4,-1,-1
i finish -3,-2,4
i know 1,3,-4
i may 0,-2,-4
i moved 0,-2,-4
i sit 4,0,0
i speak -3,-4,-1
i started -4,0,-1
i stop 4,0,0
i stopped 4,0,0
i told -1,1,4
i took 4,-2,-4
i used -4,-1,0
i want -1,-4,-4
i wish 3,-4,-4
if anyone 4,0,0
if you -1,0,-4
in . 0,-1,4
in bits 4,0,0
in her -4,-3,-2
in me 4,2,-1
in tokyo -4,-3,-2
in when 0,-4,3
in winter -3,0,4
in with 4,-4,0
insurance 3,-2,-4
into karaoke 0,-4,-2
invited me -2,-3,-4
is always -1,-1,4
is angry -3,-1,4
is hitting 0,0,4
is never -1,-4,4
is nothing 4,0,-1
is outside -1,-4,0
is really 4,0,0
is that 1,3,-4
is there -1,4,2
is threatening 3,-1,4
it , 2,-4,3
it back 2,-4,4
it keeps -4,4,-1
it rains -4,-2,-1
it to 3,-1,-4
its been 4,0,0
its the -3,1,4
january -2,-4,-1
january $ -1,-4,-1
judo -3,-4,-3
jumped on -1,-4,-1
just a -4,-2,-1
just die 4,0,0
keep my -1,2,4
keep thinking -4,-1,-1
keeps trying 0,4,-2
key $ 0,-4,1
kicked the -2,-1,-4
kill yourself 4,0,0
kissing me 0,4,0
knives 1,0,4
know -4,1,1
knows where 0,0,4
lah 4,-2,-1
landlord $ -4,4,-4
last month 4,-3,-1
last night 3,-4,-2
later -4,-2,-3
leave , -4,-1,2
leave me 4,0,1
leaving . -1,0,4
leaving would -4,0,0
left $ 1,-4,3
lesson plan -4,-1,-2
letter . -3,-4,2
lift -4,-4,-2
like it -4,2,0
like there -4,0,0
like this 4,-1,0
live , 4,0,2
live and 2,0,4
living , 4,0,0
long 4,-4,-1
long does 4,0,-2
longer 4,-1,-1
look 1,-4,-3
lost on -1,-4,0
lovely -1,-4,0
low $ -4,-1,-2
mail -1,-4,-3
makes me -2,3,-4
man $ -1,-4,-4
man groped 0,4,-1
mate 2,3,4
may and 4,0,0
may i -4,0,0
me back -1,-2,-4
me because -2,4,4
me but 4,0,2
me cuts 4,0,0
me dead 4,0,0
me do 0,4,0
me from -3,3,4
me he 3,-4,4
me her 1,4,0
me home -1,-1,-4
me in -1,4,2
me into -1,3,4
me is 4,-1,-3
me mad -1,-1,-4
me since 0,0,4
me to -4,0,-4
me work 0,-4,1
meetings $ -3,-1,-4
messages -1,0,4
might 0,-4,-3
mine -2,4,-1
miss the -4,0,-2
missing -4,0,-1
monday -3,-1,-4
monday $ -2,-1,-4
money , -1,-1,-4
money and -3,-4,2
month -1,0,-4
months 4,-3,-3
more than -4,3,1
more time -4,0,0
most 2,0,-4
most is -4,1,0
mountain 4,0,0
music -1,1,-4
music $ -1,-3,-4
must -4,4,0
my apartment -3,0,4
my birthday 2,-1,-4
my children 4,-1,1
my coworkers -4,1,-1
my employer -1,0,4
my farewell -2,-4,-2
my father -2,-4,-2
my flight -4,-1,-1
my hair -4,-2,2
my job 0,-2,-4
my jte -4,-2,-1
my kocho -1,0,4
my kotatsu -4,-1,0
my lesson -1,-4,-3
my lessons -2,-3,-4
my mouth 0,4,0
my new -1,-2,4
my pa -4,-2,-1
my parents 4,-2,-4
my reason 1,2,-4
my room -2,4,-1
my roommate 2,-1,4
my schedule -2,-1,-4
my shoes -4,-4,-2
my sister 2,-4,-2
my station 0,-4,3
my stomach 3,-4,-3
my successor -4,0,-1
my trousers 0,4,-2
my uncle -3,-4,-1
my underwear -1,4,3
my visa -4,-2,-4
my waist 0,4,-1
myself . 4,-1,-1
myself if 4,0,0
na 4,-1,-1
nearly killed 4,0,0
neck $ -2,-4,4
need a -4,-1,-3
neighbours -4,-2,4
never -1,2,-4
never wake 4,0,0
never wanted -3,-1,-4
new -2,-4,-2
new alt 4,0,-1
night $ 3,-2,-4
night , 4,-2,1
night but -4,0,0
night he -2,4,1
night with -1,3,4
nightmare 0,-4,0
no , -4,0,-1
no future 4,0,0
no idea -4,-1,-2
nobody would 4,-2,-2
nomikai -1,4,-1
nope -4,-3,-3
not breathe -3,4,-1
not call 0,0,4
not coming -4,0,-4
not deserve 4,0,-1
not do 1,-4,-1
not have 2,-4,-3
not ok 4,0,-1
not say -3,4,-1
nothing happened 3,-4,-3
now , -4,0,-4
of an -3,0,-4
of here -2,0,-4
of these -4,-1,-1
off $ 1,4,1
off . 1,4,-1
off and 2,4,-2
office $ -2,0,-4
office . -4,-1,-4
official 0,4,-2
ok to 0,-1,4
okay -4,-3,-4
on and 3,-1,-4
on friday 4,-1,-3
on monday -4,0,0
on sexual 0,-4,0
on sunday 3,-4,1
on sundays -1,-4,-2
on top -2,4,0
on tuesday 4,-2,0
once $ 4,-1,-1
our apartment 0,-1,4
out by -4,-1,-4
out on -3,-1,4
out where -4,0,3
over $ 4,-1,1
overdosed on -4,-1,-1
owns 4,-1,-2
part -2,4,-1
parties 0,-4,-3
passed away -4,-1,-1
pays -1,-3,-4
pension $ -4,-1,-4
person $ 4,-1,-1
phone , -1,0,4
pinned me 0,4,0
plan and 4,0,0
plan is 4,0,-1
planning to 4,-1,-1
please $ 1,-2,-4
point 4,-2,-4
power harassment -2,-2,-4
pressing 1,4,-2
pressured -1,1,-4
printer $ -4,3,-2
problem $ -4,-4,-1
pulled a -2,-4,2
punches me 0,0,4
pupil -4,0,0
puts 0,4,-1
puts his 0,4,-1
quiet , -4,-1,0
quit and -4,-2,-1
rains -4,-2,-1
rape if 0,4,0
re contracting -4,-2,-1
reason , 4,0,-3
refuse -1,4,-2
relieved if -4,0,0
renewal . 0,4,-1
rice $ -3,-1,-4
rings -2,0,4
rip -4,-4,-4
room until 0,2,4
roommate 3,-2,4
rope $ 4,-2,-3
rope and 4,-1,-1
running -4,-3,-2
sad . 4,0,0
safe in -1,0,4
said 3,3,4
salary $ -4,-1,-2
say $ -4,-2,-1
says 3,4,2
says that -1,4,-1
scared $ 4,1,-1
scary -2,-1,-4
school and 1,-1,4
school in -4,0,0
school would -4,0,0
scream -4,1,0
seat -4,-4,-1
see 4,0,2
see myself -4,0,0
seen -4,-4,0
send the -1,-4,4
sends -1,-1,-4
sends me -1,-1,-4
sense 4,0,-1
serious $ -4,-1,-1
seven -1,-4,-1
sex . 0,4,0
sexual harassment -1,-4,-1
shaking 0,4,4
she does 4,0,0
she is 2,0,-4
she said 2,0,4
she tried 4,-1,-1
shed rather -4,0,-2
should be 4,4,0
shout -4,2,0
shouting $ -4,-3,3
shouts -2,-3,-4
since i 2,0,-4
single 4,0,0
skirt on 0,4,0
skull 4,-1,-2
slap on -4,-1,-2
sleep in 1,-4,4
sleeping tablets 4,0,0
so 4,-2,-2
so much 4,0,-1
so my -2,-4,-3
social -4,-1,-3
some asshole 0,4,3
some weeks 4,-1,0
something in -2,4,-3
song $ -3,-4,-1
sorry 3,-3,4
sorry $ -2,-2,4
sorry to 4,0,0
spat 0,-1,4
sports day -4,-3,-4
stabbed me 0,-1,4
staffroom $ -4,-4,-4
stand 4,-1,-1
stared -2,-4,-2
stared at -2,-4,-2
station and 0,0,4
station every -4,-1,2
stay $ -4,-3,-2
stay . -4,0,0
stay in -2,4,-2
stitches , -3,0,-4
stolen -2,-4,-2
stop . -4,4,0
stop asking -3,-4,-3
stop touching 0,4,-1
stopped eating 4,-1,-2
stressed -4,-2,-3
stuck here 4,-1,-1
student pulled -2,-3,-4
student says 1,4,-1
student was 0,-1,-4
stuff $ -4,-1,-2
successor -4,0,-1
sundays -1,-4,-2
sundays $ -1,-4,-2
supervisor is -2,0,-4
supervisor keeps 0,-1,-4
supervisor put 0,4,-1
table $ -1,4,3
talks about 4,0,0
tbh 4,-1,-3
teach , -4,0,0
teacher , 0,1,-4
teacher . -3,4,-1
teased 0,-3,-4
telephone and 0,-2,4
tell the -1,3,-4
telling my 4,-1,-2
thank you -4,-1,0
thanks 4,-2,-2
that i 2,-4,1
that nobody 4,-2,3
the 0,-4,-4
the airport -3,-4,-4
the apartment 0,-4,3
the baby -4,0,2
the back -2,-4,-1
the blanket 0,4,0
the boss -4,0,-2
the deadline -4,-1,-1
the dentist -4,-1,0
the deputy -2,4,3
the desk -3,-3,4
the floor -4,-3,4
the guy -1,-4,2
the jte -2,0,4
the kitchen 4,0,-4
the landlord -1,-4,1
the mountain 4,0,0
the night 1,4,-2
the noise -1,-1,4
the nomikai -1,4,-1
the paperwork -4,-1,-1
the pension -4,-1,-3
the point 4,-1,-1
the power 4,-1,-1
the toilets -1,-4,-1
the way 4,2,-3
the week 4,0,0
the wrist -4,-1,-2
their 0,0,-4
them $ -4,3,0
there is 4,-2,4
they asked -1,0,4
they did 4,-1,-1
they want 4,-2,0
theyve -4,2,-2
thing $ 4,-2,2
thing i -4,1,0
thing that 4,0,0
things and 1,0,4
thinking to 4,0,0
thinks 1,-4,0
thirty 4,-1,0
this office -4,0,0
this printer -4,0,0
this week 4,0,4
though -4,2,4
thought about 4,0,0
thrown -4,-1,1
throws things 0,0,4
tied the 4,0,-2
till -3,4,-1
tired $ -4,-1,-2
to anyone -4,0,1
to be -1,-2,-4
to bed 2,4,0
to dance -2,-1,-4
to eat -2,-1,-4
to hide -3,0,4
to his -2,4,0
to keep -3,1,4
to lock 0,4,4
to lose 4,0,-1
to school -1,-4,2
to sign -2,-4,-1
to that -4,0,0
to write -3,-2,-4
today 3,-4,2
today $ -2,-3,4
too $ -4,2,-1
too drunk 0,-4,-1
too many 4,-1,-1
took advantage 0,4,-1
top of -2,4,0
tore -1,-2,-4
treated me -3,-4,-3
trouble -3,-1,-4
twice this 0,0,4
two months -4,0,0
two of 0,2,4
uncle -4,4,-4
underwear -1,4,3
up against 0,4,-1
up how 4,0,0
video -3,-2,-4
violinist -1,0,-4
violinist . -1,0,-4
vp 0,4,-2
waist 0,4,-1
wait -3,-4,1
waiting outside 0,0,4
waiting to 1,0,-4
walking out -4,0,0
wall and 0,0,4
want me -2,-1,-4
wants me 0,-1,-4
warming -4,-1,-2
was hitting 0,0,4
was on -4,1,0
was praised 0,-4,-1
was struck -1,-3,-4
way $ 3,-1,-4
way home 1,4,-2
week $ 1,-3,-4
what happens -4,-3,-3
what if -4,-4,-1
what would 4,0,0
whenever we -2,4,-1
where the -4,-1,-2
whether i 4,0,-1
white -4,-2,2
who beats 0,0,4
whole staffroom 0,1,-4
whos suicidal 4,0,0
will lose -3,0,-4
will miss 1,0,-4
will regret -4,0,0
window $ -4,0,-2
window and 1,0,4
wine and -1,-4,-1
winter $ -4,-1,-3
wishing i 4,0,0
with all 4,0,0
with no 0,-3,4
with this -4,-2,-1
without a -4,-1,-1
work tomorrow 4,0,0
worth 4,-2,-3
would believe -1,4,2
would have 4,0,0
would make -3,0,4
wrist in -1,0,4
writing 4,-4,-1
yeah -4,-1,-1
year , -4,-1,-1
year and 3,-4,-1
yourself 4,0,0
, 3 -3,-2,-2
, better 3,0,0
, cut 3,0,0
, everyone -3,3,-1
, he -3,2,3
, how -3,0,-3
, i 3,0,-1
, leave 3,0,-1
, like -3,0,0
, long 0,-3,-1
, me 3,3,0
, please -2,0,3
, thats 3,-2,1
. it 2,1,3
. last 0,1,-3
12 -1,-3,-3
14 -3,-2,-2
20 0,-3,-3
2028 -3,-2,-3
2028 $ -3,-2,-3
5 $ -2,-3,-3
8 -3,-2,-2
^ 2027 -3,-3,-3
^ 3 -3,-1,0
^ after -3,0,-1
^ aiyo 3,0,-1
^ alt -3,-2,-1
^ another -3,-2,-3
^ boe -3,-2,-2
^ could -3,-1,0
^ coworker -1,-2,-3
^ ex -2,2,3
^ feel 3,0,0
^ feeling 3,0,0
^ fuck -1,-3,-2
^ going 3,-2,-1
^ had 3,-1,-1
^ help -3,-1,0
^ hi 3,-1,-1
^ hit -3,-1,-3
^ leaving -3,-1,0
^ money -3,-2,-2
^ nah 0,-1,-3
^ since 3,-1,0
^ skull -3,-1,-1
^ some 3,3,2
^ sometimes 3,-3,-3
^ whatever 0,-1,-3
^ where 3,-2,-2
^ woke -1,3,-2
^ work 3,0,-2
_ _ 3,-2,-1
_ hard -3,-2,-3
_ prevention -3,-2,-1
_ want 3,3,0
a bar -1,-1,3
a bear -1,-3,-3
a bike -1,-2,-3
a bit 3,-1,-1
a broom -3,-1,1
a child -1,3,3
a cir -3,0,0
a dog -1,-1,-3
a failure 0,0,-3
a group 0,0,3
a house -3,0,-1
a killer -3,-1,-3
a load 3,0,0
a pic 0,3,0
a pupil -3,2,0
a strong -3,0,0
a temper 0,0,3
a threat -1,0,3
a violent 0,-1,3
a wall -3,-1,3
able -1,3,-2
able to 1,3,-2
about a -1,3,-2
about it 0,0,-3
about me 3,-1,-3
above -1,-3,-3
accident $ 3,-1,-1
address $ 0,0,3
afford -1,0,3
afford to -1,0,3
after a -1,3,0
after jet -3,0,0
after the 3,-1,-3
after this 3,0,0
after undokai -3,-1,0
again today 2,3,3
ah 1,3,-1
aiyo 3,0,-1
all . 3,0,0
all of 1,-3,-2
all over 2,-1,3
all weekend -3,0,0
alone $ 1,3,0
alone , -1,3,1
alone . 3,-1,0
alone tonight 3,0,-2
along -2,-1,-3
already $ 3,-3,-2
alt has -1,3,-3
alt was 0,0,-3
am at 3,-3,1
am cutting 3,0,-1
am exhausted -3,0,-1
am finished 3,0,-1
am leaning 3,0,-1
am leaving -1,-1,3
am lonely -3,0,-1
am not -2,-3,2
am the -3,0,0
an end 3,-1,0
an hour 3,-1,1
an old 0,3,-3
and blue -2,-1,3
and got -3,0,-3
and i 1,-1,-3
and just 3,0,0
and keeps -1,-1,3
and my -3,2,2
and now 0,3,-2
and puts 0,3,-1
and screamed -1,-1,-3
and shoved 0,0,3
and someone 0,-3,1
and thought -1,3,-1
and threatened 0,0,3
and tonight -3,0,0
angry 1,1,3
angry $ -1,-1,3
another alt 3,-3,-3
another day 3,0,0
another winter 3,-1,0
answers -3,-3,-3
antidepressants 1,0,-3
anxiety -3,0,-1
anymore $ 3,-3,-2
anything , -3,-1,-1
are a 3,-1,-2
arms $ 3,-2,-2
as 3,0,-3
ask myself 3,0,0
asked him 0,3,-2
asks about -1,-3,-1
at four 1,-1,-3
attacked my 0,-2,-3
attempted to 1,-3,-2
australia 0,-2,-3
away . 0,3,-2
away my 3,0,0
back 3,-1,-1
bad that 3,0,0
bank -3,0,3
banned -3,0,-1
bar $ 0,1,-3
be a 3,-2,-1
be able 3,0,-2
be alone -2,3,0
be around 3,0,-1
be easier 3,-2,0
be fine 3,0,0
be honest 3,0,0
be renewed 0,3,0
beat the -2,0,-3
because 0,2,3
because i 1,3,1
because my 3,-3,2
been talking 3,-1,-1
before but -3,0,0
before i -3,-2,0
better if -3,-3,-1
bicycle $ -1,-3,-2
bit $ -3,0,-1
bites me -1,0,3
black and -1,-1,3
bloke from -3,3,-1
bombed -3,-3,-2
bonenkai -3,-1,-1
bonenkai $ -3,0,0
bored $ -3,-1,-1
bored by -1,-3,-3
boring $ -3,-1,-1
boss and -1,-2,-3
boss will -1,2,-3
boyfriend , 0,-3,3
boyfriend is -1,3,-1
boyfriend punched 0,0,3
breathe 2,3,-2
broom -3,-1,1
bruises $ 0,0,3
budget -3,-1,-1
burned my 3,-3,-2
but _ -3,-1,-1
but he -3,0,-1
by march 3,0,0
calling me 0,-1,-3
came back 2,2,-3
can not 3,1,1
can someone -3,0,-1
can talk -2,-1,-3
car accident -3,-1,-2
car park -1,-3,-1
carry on 3,0,0
chair at 0,-3,0
change $ 1,-1,-3
class has -3,-1,3
class says 1,-2,-3
clothes $ -2,1,-3
co -3,0,-1
cold $ -2,-1,-3
cold medicine 2,-3,0
college and 3,0,-1
comes in -2,3,2
comes to -2,1,3
contest -3,-1,-1
contract , -3,0,0
contract . -3,-1,0
contract and -3,0,-1
contract will 0,3,0
control -1,0,3
cook $ -1,-1,-3
copy room 0,3,-2
could just 3,0,0
course -3,-2,0
coworker $ 3,-1,-1
coworker told -1,-3,-1
cross 2,-1,3
cross the 2,-1,3
culture -1,-1,-3
cut me -3,-2,0
cut off -3,-1,0
dating -2,3,-1
daughter -1,0,-3
day and 3,-2,-2
day i 3,0,0
decent -3,-1,-1
depressed 3,-1,-2
deputy 0,3,1
die lol 3,0,0
die without 3,-1,0
died when -3,0,0
dinner $ -2,-3,-3
disappear forever 3,0,0
do 3,1,-3
do $ -2,2,3
do after -3,3,0
do badly -3,0,-1
does -1,-3,-1
does it 3,0,-2
does my -3,-1,3
does not 2,-3,-1
door with -1,-1,-3
down to 0,-2,-3
drag -1,-3,3
drink and -1,3,2
drink the 3,-1,-1
during the -3,-1,-3
earthquake $ -2,0,-3
end , 3,0,0
end things 3,0,0
end to 3,-1,0
end up -1,-1,3
ends $ -3,-3,-3
entered -1,2,3
evening $ 3,-1,0
everyone at -3,-1,0
everyone else 0,-2,-3
everything i -2,-3,-2
everything is -3,-1,-2
everywhere $ -3,-1,-2
ex says 3,0,0
ex will -1,-2,-3
exchange -1,3,-3
exist $ 3,-1,-1
failure 0,0,-3
farm -1,-3,-1
feel so -3,0,-1
feeling 2,-1,-3
fell asleep 0,-3,-1
festival and 0,3,0
fighting 3,0,0
film -3,-3,-3
find out -3,-1,-1
finding -3,0,0
fine . -3,0,0
fine but 2,-3,0
first graders -3,-1,-1
first year 0,2,-3
flatmate was 0,3,-1
floor $ -2,-3,3
flying $ -2,0,-3
followed me -3,2,1
football -3,-2,-2
for christmas 3,0,0
form . -3,-1,-1
former wife -1,0,3
forward to 3,0,0
found out -1,0,-3
friday $ 0,-3,-3
friend got -3,-1,-1
friend in 2,-3,0
from this 3,0,0
fun $ -2,-1,-3
funny 1,-3,-1
gate $ 0,-1,3
gay -2,3,-1
get better 3,0,-1
get home 1,0,-3
get me 3,0,-3
gets beaten 0,0,3
ghosted -1,-3,-3
give 3,-1,3
give me -2,-3,-3
give my -1,0,3
give up 3,-1,0
go back -3,-3,-2
go home -2,-3,-1
god is 3,-1,-1
goodbye to -2,0,-3
googling -3,-1,-1
got into 0,0,3
graders -3,-1,-3
grandma 3,-1,-1
greeted by 0,-3,-1
group -3,0,2
group of 0,0,3
grown 3,0,1
guess 3,-2,-3
gusto 3,-1,-1
gusto ko 3,-1,-1
guy $ 0,-3,2
had an -3,-1,0
had it 3,-1,0
hand and 2,-3,-3
hanging out -3,-1,-3
has no 3,-1,-3
has put -2,3,2
has reported 0,2,-3
has stopped 3,-1,-2
hate it -3,-2,-1
hav 0,-3,1
have 3,-2,2
have decided -3,0,-1
have given 3,0,-1
have made -3,0,0
he grabbed -1,-1,-3
he lock 0,3,3
he pushed -1,-2,3
he shot 0,-3,-3
he squeezed 0,-3,0
he threw 0,-3,3
he told 3,1,3
he touched 0,0,-3
health is -3,0,0
hears -3,-2,-2
her room -1,1,-3
here and 3,0,-1
here for -3,0,0
here until -3,-1,-2
here with 3,-1,0
herself and 3,0,0
hi -3,-2,-2
hill -1,-3,-3
him because 0,3,-1
him he -3,1,1
his back -1,-3,-3
his way -1,-1,3
hit my 3,-1,-3
hits the -2,-1,-3
hokkaido $ -3,-1,-1
home ? 3,0,0
home for 1,-1,-3
home with 3,0,-2
hope i 2,0,-3
hopeless 3,0,0
hospitalised 3,-1,0
hospitalised for 3,-1,0
hotel $ 0,3,2
house . -3,-2,-2
house is -2,0,-3
how can 3,0,0
how to 3,-1,-1
husband and -1,0,3
i bombed -3,-2,-2
i deserve -3,0,0
i die -3,-1,-1
i do -2,-1,3
i dread -3,-2,-2
i failed -3,0,-2
i find -3,-2,-2
i hit -2,0,-3
i kill 3,-1,-3
i killed 3,0,0
i leave -2,-3,-3
i love -1,-2,-3
i pay 0,3,0
i pray -3,-1,-2
i shall 3,-1,-1
i should 2,1,-3
i signed -1,0,-3
i went -1,3,-3
i will 2,-3,-1
imagine my 3,0,0
in -1,3,0
in and -2,0,3
in college 3,0,-1
in it 2,-3,2
in leeds -3,0,0
in manila -1,0,-3
in may 3,-2,0
in on 0,3,-3
in our -1,0,3
in that -3,-1,-1
in trouble 0,0,-3
instead 0,3,0
instead of 0,3,0
insurance $ 3,0,-1
international -1,3,-1
is been 0,-3,2
is being -2,0,-3
is cutting 3,-1,0
is hard -3,0,-1
is in 0,-3,-1
is nice 3,0,0
is scared 0,1,-3
is strict 0,-3,-3
is texting -1,0,-3
it . 3,1,-2
it anyway -3,-1,-1
it hurt 3,0,-3
it out -3,-1,-2
it scares 2,0,3
it tonight -3,0,0
it was 2,-1,-3
it would -3,-3,-3
its coming 3,0,0
its in 3,-1,-1
its not -3,-2,0
izakaya -1,3,-1
japanese $ -2,-1,-3
japanese and 0,-1,-3
japanese is -3,0,0
job , 1,-3,-3
jokes $ -1,-3,-2
joking -1,-3,-2
july . -3,0,0
june -3,-1,-2
just did 1,3,0
just end 3,0,0
just not -3,0,0
keep asking -3,0,-1
keep telling -3,1,0
keeps following 0,-1,3
keeps sending -1,1,-3
keeps turning 0,0,3
ken -3,-2,-2
keys $ -2,-1,-3
kicked my 0,-3,1
kidding 3,0,0
kids are 3,-1,-2
kids keep -3,0,0
kids touch 0,-3,0
kill my -3,-1,-2
killed the -3,0,-1
knee and 0,3,0
knew 0,-3,-3
knife and -3,-1,0
knife in 3,-1,-2
know how 3,0,0
know who 3,-1,3
ko na -3,-1,-1
konbini 0,-1,3
konbini $ 0,0,3
la -3,-1,-2
la $ -3,-1,-2
lady -1,-1,-3
landlord has 0,-3,2
last bus -3,-1,-1
last weekend 3,1,0
late . -3,0,-1
lately i 3,0,0
later $ -3,-2,-3
lazy -3,-1,-1
leave he -1,0,3
leave if -3,0,-2
leaves -1,-3,-1
leeds -3,0,0
let me -1,0,3
life insurance -3,-1,-1
like crying -3,0,0
like living 3,0,0
like nothing 3,0,-3
like such 3,0,0
little girl 1,-1,3
live like 3,0,0
locked out -3,0,-1
lonely $ -2,-2,-3
longer want -3,0,0
look at -3,-1,-2
looked up 3,0,0
lot $ 1,-1,-3
mad and 0,-1,3
made to 0,3,0
make it 3,-1,0
man at 0,3,-2
manila -1,0,-3
march . 3,-1,0
marking -3,3,1
mates 2,-2,-3
matter 1,3,-1
matter $ -2,3,-1
me alone 3,-3,2
me by -1,-3,-1
me every 3,0,0
me goodbye -2,-3,-2
me lol 3,-1,-2
me not 3,-1,-2
me onto 0,3,-1
me pictures 0,-3,-1
me sit 0,3,-1
me stay 1,-3,-1
me too -1,1,-3
me twice 0,-3,0
me whenever 0,3,0
me without 0,3,0
meeting $ -2,-2,-3
meeting was -3,-1,-1
messages from 0,3,3
met -1,-2,-3
mid -3,-3,-1
might do 3,-1,3
money $ -3,-2,-3
month . 3,-1,-1
months $ 3,-2,-2
months and -3,0,0
morning and 0,1,3
mothers -3,-1,-1
move $ 1,3,-1
moved here 0,0,3
moved to -3,2,0
murder a -3,-1,-1
my bike 0,-3,3
my block 3,-1,-1
my boe -3,2,3
my boys -1,-3,3
my breakup 3,0,0
my building 1,-3,3
my care -2,-2,-3
my clothes -3,3,2
my coach -1,3,-2
my daughter 1,0,-3
my grandma 3,-1,-1
my hands 1,-3,-3
my health -3,0,0
my host -2,3,2
my hours 0,-1,-3
my little 2,-1,-3
my mates 2,-2,-3
my mind 2,-1,-3
my mothers -3,-1,-1
my nose -1,-1,3
my plants -3,0,-1
my principal -1,-3,-2
my private -2,3,0
my professor -2,2,-3
my shoulder -1,2,-3
my shoulders 0,3,1
my superior -2,3,-1
my third -1,-2,-3
my train -1,-3,0
my wife -1,-3,0
my window -3,-2,1
myself after 3,0,0
myself is 3,0,0
myself over 3,0,0
myself tonight -3,0,0
nah 0,-1,-3
near -2,-3,-2
neighbours son 3,0,3
nenkyu $ -3,-1,-1
newsletter -3,-3,-2
newsletter $ -3,-3,-2
next time 3,0,2
night because -2,-3,1
night in -1,-1,3
nights i 2,-1,-3
no and -2,3,-2
no heating -3,0,-1
nobody here 1,-1,-3
nobody will 3,-1,-3
noise $ -3,-1,1
none -3,-3,-2
normal $ -1,1,-3
nose -1,-1,3
not afford -1,0,3
not answer 3,0,-1
not at -2,-3,-1
not even -3,1,-2
not find 3,0,2
not mind 0,-1,-3
not okay -2,0,-3
not really -3,0,0
not renewing -3,-1,-1
not sign -2,-3,0
not sure -3,-3,-1
not worth 1,-1,-3
nothing to -3,-1,-2
notice $ -3,-1,-1
notice if 3,-2,0
now . 1,0,-3
now i -1,-1,-3
nowhere -3,0,-1
of driving 3,-1,0
of ending 3,0,0
of his -1,-3,0
of our -2,-3,-2
of this 3,0,-1
of throwing 3,0,0
of wanting 3,0,0
off in -3,-2,-2
ok -2,-2,-3
on every -1,-1,-3
on holiday -3,0,0
on several -1,-1,-3
on the -1,3,-1
one , 3,1,0
one of 0,3,3
only if -2,3,0
or 1,-3,-2
orientation -1,3,-2
osaka $ -3,-2,-3
other alt 2,1,3
our alts 0,-3,-1
our group 3,0,-2
out 0,-2,3
out . -2,-3,3
out for 3,0,0
out from -3,-1,-1
out into -1,0,3
over the 3,-2,-3
own hand 3,0,0
pa -3,-3,-2
paid for 0,-3,-2
pain in -3,-3,-3
paper $ 3,0,-1
parents 3,-3,-2
park -3,-3,-3
partner $ 0,-1,-3
parts 0,3,0
parts $ 0,3,0
party , -2,-3,0
pay $ -1,-3,0
pay for 3,-1,-2
people $ -3,-1,2
percent -3,-1,-1
photocopier -3,-3,-3
photos of -2,0,-3
pic 0,3,0
pic of 0,3,0
pint -3,-1,0
plan to -3,0,0
plant -3,0,-1
plants -3,0,-1
played -3,-1,-1
po -3,-2,-3
pointed -3,0,-2
pool -3,-2,3
posting 1,2,-3
pray -3,-1,-2
predecessor took 3,0,0
prefecture 0,-3,-2
prefecture $ -3,-2,-1
pressed his 0,-2,-3
prevention -3,-2,-1
private parts 0,3,0
professor -3,3,-3
promised 2,-1,-3
promised to 3,-1,-2
properly 3,0,0
proposal 0,-2,-3
pta -3,0,-2
pupil told -3,-3,0
pushes 0,-3,0
put an 3,-1,0
put his -3,0,-1
put their 0,2,-3
raped in 0,3,0
rather not -3,-3,-1
reading 1,-3,-1
reading about 3,-3,-1
real -2,-3,-2
really want -3,0,0
reckon 3,-1,-1
refused -1,3,0
renew my 0,-2,-3
reports -3,-3,-2
residence -2,-3,2
residence card -1,-2,3
river and 2,3,-1
robbed -1,-3,-1
room with 0,-3,0
roommate is -3,0,0
run out 0,0,-3
said goodbye -1,0,-3
said if 3,0,3
said yes -1,3,0
salaryman 0,3,0
same 2,-3,2
say the 0,1,-3
scared he -1,-2,3
scares 3,0,3
scares me 3,0,3
schedule $ -1,-1,-3
school is -3,1,3
scratch my 3,-1,-1
scream $ -3,3,1
see no 3,-1,-1
sending -3,0,2
september 0,-1,-3
several -1,-1,-3
shall not 3,0,0
she wants -3,-1,0
shirt $ 0,3,0
shoes $ -1,-3,-1
should go -3,0,0
shoulders 0,3,-1
shoulders and 0,3,1
showed 1,-3,-1
showed me 2,-3,0
shrine 0,-2,-3
sing $ 0,-2,-3
sing with 0,-3,0
sister $ -3,-2,-1
sitting on 2,-2,3
ski -3,-2,-2
slap me 0,0,3
sleep at 0,-3,-3
sleeping $ 0,-3,0
so far 3,-2,-2
somebody has 0,-2,-3
someone died -3,-1,-1
someone has 0,1,3
someone in -1,-3,-2
son is 0,-1,-3
speech contest -3,0,-1
squeezed 0,2,3
squeezed my 0,2,3
staff -3,-2,-1
staffroom and -3,3,-1
stairs $ 3,-1,2
stares -1,-2,-3
stares at -1,-2,-3
started again 3,0,0
station -3,-3,2
stay here -3,0,0
stay until 1,-3,-1
stepping in 2,-3,-2
stepping off 3,0,0
stop crying -3,0,0
storage 1,0,3
storage room 1,0,3
storeroom $ 0,3,0
street . -1,-3,-1
strong urge -3,0,0
struggling -3,0,0
stuck 2,3,-3
student -1,-1,3
student wrote -3,0,-1
students are -3,0,-1
students told 2,3,-1
stupid -1,-3,0
suicidal since 3,0,0
suicide in 3,0,0
supermarket -2,-1,-3
supervisor , 2,-3,0
supervisor i 0,-3,-1
supervisor touched 0,-3,0
sure $ -3,2,-2
swan 2,-1,-3
take 3,-2,-3
talked -1,-3,-2
talking about 1,-3,-2
talkng 2,-3,-3
talks 2,-1,-3
teach . -3,0,0
teacher $ -2,-3,-2
teacher i 0,-3,-2
teacher keeps 0,3,-2
teacher put -1,-2,-3
teacher slapped 0,1,-3
teachers -3,0,2
terrified of -1,0,3
than going 3,0,0
thanks for 3,0,0
that a -2,-3,0
that school -3,0,0
that they -3,-1,0
thats 3,-2,1
the bonenkai -3,-1,-1
the budget -3,0,-1
the child 0,-2,3
the children -2,-3,-3
the city -3,-1,-3
the class -3,-2,1
the collar -1,-1,-3
the contract 3,-1,-2
the copy 0,3,-2
the dark -3,-1,-2
the door 0,3,-1
the exam 1,-2,-3
the farewell -3,-3,-1
the gym 2,1,-3
the hill -1,-3,-3
the international -1,3,-1
the meetings -3,0,0
the neck 0,0,3
the neighbours -1,0,3
the other 2,-3,-1
the park -1,-3,3
the party 0,2,-3
the photocopier -3,-3,-3
the pool -3,-2,3
the same -3,-3,2
the schedule 0,0,-3
the school 2,3,-2
the shrine 0,-2,-3
the station -3,2,0
the storage -1,0,3
the supermarket -2,-1,-3
the village 0,0,3
then me 0,0,3
therapist -3,-2,-1
they say -1,-3,0
they threw 0,0,-3
they told 3,-2,2
they took -1,-3,-2
thing in 0,3,-2
things $ 2,0,3
think my 1,-3,-2
think someone -3,-1,-3
thinking about 3,-2,-1
thinking the -3,0,0
third -2,-2,3
third year -3,-2,-2
this anymore -3,0,0
this flat -3,0,0
thoughts of -1,-1,-3
threatened me 0,0,3
threatening to 3,0,3
threw me -1,-3,-2
through my -1,3,-1
throws her -1,-2,3
time . -2,-3,1
time i 0,0,-3
time the 3,0,-2
tinder -3,2,1
to a 0,2,3
to about -1,3,0
to australia 0,-2,-3
to explain -3,0,0
to find -3,-3,3
to it 3,0,0
to know -3,-2,-1
to myself 3,-1,-1
to pay 3,0,-1
to say 3,1,3
to scream -3,2,0
to send 3,1,-1
to talk 0,3,0
today and -3,-1,1
toilets and -3,-2,0
told 2,3,-2
told anyone -1,0,3
tongue in 0,3,0
tonight , 3,3,0
too much 1,-3,1
took his 1,3,-1
took the 1,2,-3
touched by -3,1,-1
town , 3,0,0
train . 0,-2,-3
train and -2,-2,3
trouble $ 0,0,-3
trying to 0,3,-1
turning up 0,0,3
two more -3,-2,0
underwear $ -1,3,3
undokai -3,-2,-1
undokai $ -3,-2,-1
until march 3,0,0
up outside 0,0,3
us in -3,0,-3
used -1,3,-1
used to 0,3,1
vice -3,3,0
vice principal -3,3,0
view -3,-1,-2
wake . 3,-1,0
walking 2,-3,-2
walls -1,-1,3
want the -3,0,0
want to 2,-2,-3
war -2,-3,0
was an -3,-3,0
was asleep -3,0,-2
was at 1,-2,-3
was hospitalised 3,-1,0
was made 0,3,0
was moved -1,-3,-3
was my 0,2,-3
was passed -3,0,-1
was pressured 0,-3,-2
was sleeping 0,-3,1
was stolen -1,-3,-1
was told -2,-2,3
was touched -2,1,-3
we do 0,-3,-3
we got 0,-1,-3
week he 1,-3,1
weeks $ -1,-3,-1
well , 3,0,0
went up -3,-1,-1
were alone 0,3,0
what brings -2,3,0
what to 3,2,1
what weighs -3,0,0
when the 3,0,3
when they 3,2,-1
when you -3,-1,0
whether 3,-1,-2
which -2,3,-2
who pays -2,-2,-3
who to 3,-1,3
who wants 3,-1,0
whos 3,0,0
why $ -2,-1,-3
wife has -1,0,3
win 0,0,-3
wine -1,-3,-2
with his -2,-2,3
with one -3,-1,-3
with scissors 0,0,3
without asking -1,-3,-3
wondering 3,0,0
work . 0,-3,-2
work for -3,0,-2
work like -3,0,0
worry 3,0,0
worse 3,-3,0
worse $ 3,-1,-1
would care -3,-1,-2
would do 2,3,0
would fix -1,0,-3
would prefer -3,0,0
wrote a -3,0,0
, because 2,0,0
, can -1,0,-2
, maybe 2,0,0
, one 0,2,0
, sorry 2,-1,-1
, there -2,-1,1
, who -2,-2,-1
. now 2,-1,2
2027 $ -2,-2,-2
27 -2,-2,-2
27 $ -2,-2,-2
2am 0,-1,2
3 $ -2,-1,-1
70 -2,-1,-1
^ all 2,0,-1
^ am -1,-1,-2
^ ate -2,0,0
^ ayoko -2,-1,-1
^ burning 2,0,-1
^ dying 1,-1,-2
^ end -2,-1,-1
^ for 2,0,0
^ hello -2,-2,-2
^ honestly -2,-2,-1
^ july -1,-2,-2
^ living 2,-1,-2
^ locked -2,-1,1
^ ma -2,0,-1
^ next -2,-1,-2
^ one -1,2,1
^ rope 1,-1,-2
^ sexual 0,2,0
^ suicide 2,-2,-1
^ thoughts 2,0,-1
^ took -2,-1,-1
^ was 2,-2,0
^ yall -1,-1,-2
a -2,-2,-1
a book -2,0,2
a cake -2,0,-2
a city -2,1,-1
a fella 2,-2,2
a fight -1,-2,0
a film -1,0,-2
a guy -2,-1,2
a jet 1,-1,-2
a key 0,-1,-2
a list 2,0,0
a long -1,0,-2
a member -2,2,1
a murder -2,0,0
a pain -1,-2,-2
a pastor -1,1,-2
a police 0,-1,-2
a suicide 2,-1,-1
a taxi 0,-2,-1
a terrible -1,-2,-2
a third 0,0,-2
a whole 2,-1,0
a younger -1,0,-2
about another -2,0,0
about ending 2,-1,-1
about her -2,-1,-2
about taking 2,0,0
about ways -2,0,0
acquaintance 0,1,2
across 0,-1,2
actually -2,-2,-1
advantage -2,2,-2
advantage of -2,2,-2
afraid i 2,0,1
afraid my 1,0,-2
after class 0,-1,2
after sports -2,0,0
ago 0,2,-2
ago $ -1,2,-1
ago , 2,1,-1
am an -2,0,-2
am burnt -2,0,-1
am drowning -2,-1,-2
am foreigner 0,0,2
am gay -2,0,2
am i -2,-1,-2
am locked -1,0,2
am only -2,0,0
am sad -2,0,-2
am tired 2,-1,-2
am up 2,0,0
an acquaintance 0,1,2
and can -1,0,-2
and did -1,1,-2
and die -2,0,0
and does 0,0,2
and hurt -2,0,-2
and shouted 0,-1,-2
and started 2,2,-1
and threw 2,-2,0
and told -2,0,-1
and tried -1,0,2
another jet -1,2,0
any sense 2,0,0
anymore i 2,0,0
anyone else -2,-1,0
anyone even 2,0,0
april -2,-1,-2
archive 0,2,-1
ashamed to 2,0,1
ask $ -1,-1,-2
asked about 0,-2,-1
asked for -1,2,-1
asleep . 0,-1,-2
assistant -1,-2,-2
at dodgeball -2,-2,-1
at once 2,0,-1
ate , -2,0,0
attend -2,-1,0
away $ 0,-2,-2
away and -2,0,-1
ayoko -2,-1,-1
ayoko na -2,-1,-1
babies 0,-2,0
back and 0,2,-2
bad $ -2,0,-1
ball at -1,-1,-2
be awake -2,0,0
be better -1,-2,-1
be gone -2,0,0
be happier 2,-2,-2
beats him 0,0,2
been feeling -2,1,-1
been googling 2,-1,-1
been having -2,-2,-1
been hurting 2,0,0
been thinking -2,-1,0
been wanting 2,0,-1
beers 1,-1,-2
being alone 0,-1,-2
being here 2,0,-2
believed 0,-1,-2
below -2,-2,2
best 2,-2,-1
better of -2,0,0
better to 2,0,0
birds -2,-1,-1
birds with -2,-1,-1
bit of 2,-1,-1
bled 1,-1,-2
bleeding $ -2,-1,0
block 2,-2,-2
block has 2,-1,-1
bloke , -1,-2,2
blue -2,-1,0
bomb -1,-2,-1
boss . -1,-1,-2
boss i 2,0,0
boy 1,2,0
boyfriend and -2,-2,-1
boyfriend says 2,-1,-2
brain 2,-2,-2
brazil 2,0,0
break contract 1,-1,-2
break up -2,-1,-1
bridge and 2,0,0
brings -2,0,0
brings me -2,0,0
broke $ -1,-1,-2
bullying -2,-1,-2
burnt out -2,0,-1
bus driver 0,2,-1
by another 0,2,0
by christmas 1,-1,-2
by someone -1,2,-2
by spring -2,0,-1
calls it -2,-2,-1
calms 2,0,-2
calms me 2,0,-2
can do -2,0,0
can my -1,-1,-2
can they -2,0,0
cancel my -1,-2,-2
card . 0,0,2
certain -2,0,0
chair and 0,-1,-2
chief 0,2,1
children were 0,-1,2
christmas $ 0,-2,-2
cigarettes 1,-2,0
cigarettes $ 1,-2,0
city hall 0,-2,-2
city office 0,2,0
class and -2,-2,-2
classes $ -2,-1,-2
club and -2,1,-1
cnat 2,0,-1
collar -1,-2,2
colleague forced 0,2,0
colleague has 0,0,-2
colleague was -1,2,0
colleague will 0,0,-2
contract ends -2,-1,0
cooking $ -2,-1,-1
corridor $ 0,-1,-2
cousin 2,-1,1
coworker tried -2,0,-2
crime -2,-1,-1
cut class -2,0,-1
cutting my 0,0,-2
dad $ -1,0,2
daily 0,0,-2
day . 2,-1,2
days $ -2,-2,0
deadline is -2,0,0
dear -2,-1,-2
demo -2,-1,-1
deposit -2,-1,-1
desk , -2,0,0
did a -2,0,-1
die , 2,0,0
died , -2,-1,-1
died laughing -2,0,0
divorce -2,-1,0
divorce . 2,0,0
do another -2,-1,0
do is -2,0,0
do they -2,-1,-1
do this -2,0,0
do what 2,-1,0
do you 2,-1,-1
doctor touched -1,-2,0
dodgeball $ -2,-2,-1
does $ 0,-1,-2
dread -2,-2,-2
dream 2,0,0
dreams 1,0,-2
drink at -1,-2,0
driver -2,1,-2
drowning 2,-2,-2
drowning in -2,-1,-1
drunk at -1,-2,-1
drunk guy 0,-2,-1
dumb 2,0,-1
dyed 1,-1,-2
each evening -2,0,2
easier for -1,-2,0
easier if 2,-1,0
ed -1,2,0
education 1,-2,-1
embassy -1,0,-2
end job -2,0,0
end my 1,-1,-2
ending my 2,-1,-2
enkai and -1,-2,-1
evaluation 0,2,-2
even care 2,0,0
every sunday 0,0,-2
everyone would 0,-2,0
ex got 0,-2,1
exchange for 0,2,-1
far $ 1,-2,-1
father in -1,-2,2
father said -1,-2,2
fear that -2,0,-2
feel invisible -2,0,-1
feel useless -2,-1,-1
feeling that -2,0,0
feels -1,2,-1
fight with -2,-2,0
fingers in 0,1,-2
finish it 2,0,0
finish my -1,-1,-2
fired 0,-1,-2
fits 0,2,0
flat below -2,-2,-1
floor and -1,2,-1
fly home -2,0,-1
followed by 0,0,2
for dinner 0,2,-2
for everybody 2,0,0
for some -2,-1,-1
for two 2,-1,0
for weeks -2,0,0
forced to -2,-2,-1
foreigner $ -1,-1,2
former 2,-2,0
former partner -1,0,-2
four years -2,-2,0
fr 2,0,0
friend has 0,0,2
friend keeps 1,-2,0
friend says 0,-2,-2
from a -1,0,-2
gave in 0,2,-1
get back 0,-1,2
gets bad 2,0,0
girlfriend back -2,0,-1
girlfriend throws 0,0,2
give a 2,0,-1
going on -2,0,0
got attacked -1,-2,1
got drunk -1,-2,-1
ground 2,-2,1
guy who 0,0,2
had -2,1,-2
hall -2,-2,-2
halloween 0,2,0
hand under 0,-1,-2
hands and 2,0,-2
happier 2,-2,-2
happier dead 2,0,0
harassment , -1,2,-1
hard to -2,0,0
has occurred 2,0,0
has written -1,0,-2
have lost 1,0,-2
have never -2,0,-1
have nothing 1,-2,-2
have reached 2,0,0
have thoughts 0,-1,-2
having this 2,0,0
he attacked 0,-2,1
he calls 0,-2,-2
he choked 0,-2,1
he goes 0,-2,0
he groped 0,2,0
he hurt 0,-1,-2
he locked -1,1,2
he pressed 0,2,-2
he slapped 0,0,2
he spat 0,0,2
he thinks 1,-2,-1
he wanted 1,-2,0
head in -1,-2,1
heads 2,1,0
heart attack -2,-1,-1
heart is -2,0,0
help he -1,0,2
her mother 1,-2,-1
her skirt -1,-2,0
her tutor 0,1,-2
here in -2,-1,-2
here is 0,2,-2
herself . 2,-1,-2
hey 0,2,0
hey $ 2,2,0
him . -1,2,2
him for 0,2,0
him no -1,-2,-1
himself . 2,1,0
his flat -2,0,0
his friends -1,-1,-2
his own 2,-2,-2
hit in -1,-1,-2
hitting her 0,0,2
home crying 0,1,-2
home tried 2,0,0
horse -2,-1,-1
host brother -1,1,-2
host father 0,0,2
hotel room 0,0,-2
how kind -1,-2,-2
how long 0,-1,-2
how much -2,-1,-2
husband locks 0,0,-2
husband took 0,-1,2
i be -2,-1,-1
i break 0,-2,-2
i came 2,2,-1
i cnat 2,0,-1
i decide 2,0,0
i dream 2,0,0
i felt 2,-2,-2
i found -1,-2,0
i gave -1,1,-2
i give -2,-1,-1
i imagine 2,0,0
i just -1,-1,-2
i met -1,1,-2
i play 0,-1,-2
i read 2,-1,-1
i reckon 2,-1,-1
i regret -1,-1,-2
i ring 2,-1,-1
i sat 2,-1,0
i suspect -2,1,-1
i wonder -2,0,0
if he -2,-1,-1
in , 0,2,-2
in august 1,1,-2
in because 0,2,-1
in brazil 2,0,0
in exchange 0,2,-1
in june -2,-1,-2
in law -2,-2,1
in snow -1,0,-2
insists that -2,0,-1
interest -2,0,-1
interest in -2,0,-1
internet -2,-1,0
invisible -2,0,-1
is drunk 0,0,-2
is gone -2,-1,-1
is leaving -1,-2,1
is not -1,-1,2
is thinking 2,0,0
is with -2,-1,1
it at -2,0,-2
it felt 1,-2,-2
it off 2,-1,-1
it over -2,-1,-1
its a -2,2,0
its getting -2,0,0
its me -2,0,1
its my 1,-1,2
japan and 0,1,2
japanese . 0,0,-2
jealous 1,-1,2
jealous $ 1,-1,2
jet in 0,0,-2
jlpt -2,-1,-1
jlpt $ -2,-1,-1
job and -2,-1,0
job here -2,0,0
job is -2,0,0
job was -2,-1,0
joke -2,-2,2
joke , -1,-2,0
joking $ 0,-2,-2
just do 1,-2,0
keep myself 2,0,-1
keep the -2,-2,-2
keeps -2,2,2
keeps going 2,0,0
kencho -2,-2,-2
kettle 2,-1,1
kill to -2,0,-1
killing my -2,0,-1
kind they -1,-2,0
kindly 1,-2,-2
knee -2,1,0
knife . 0,0,2
know that -2,-1,2
know when -2,-1,-1
knows my 0,0,-2
knows that -2,0,0
ko 2,-1,-1
kotatsu and 0,2,0
kyoto sensei -1,-2,0
lah $ -1,-2,-2
laptop -2,-1,-1
last summer 0,2,-1
laughing at -1,-2,-1
law -2,-2,1
law beats 0,0,2
leave . -1,-1,2
leaving and -1,-1,-2
legs $ 1,2,1
lesson $ -2,-1,-2
let go 0,-1,-2
let her 0,0,2
letter 1,1,2
letters to 2,0,0
letting 2,0,1
lie -1,-1,-2
lie i -2,0,0
lie there 2,0,0
like i 1,-1,-2
list of -2,0,0
little brother 1,-1,-2
looking at 2,0,0
lost interest -2,0,-1
lot and 2,0,2
lot of 1,0,-2
love my -2,0,0
machine -1,-1,-2
made it 0,-2,0
man followed 0,0,2
man from 0,2,-2
man has -1,2,2
man on 0,-2,-1
man waits 0,0,2
march , 2,0,0
may $ 1,-1,-2
may take 2,-1,-1
mayors -1,2,0
me after 0,1,2
me although 0,-2,-2
me around 0,-1,2
me before -2,0,1
me give 0,2,-1
me have -1,-2,2
me leave -2,2,0
me more 2,0,0
me one 1,0,2
me she -2,-1,-2
me that 2,0,0
me videos -1,0,-2
meaning 2,0,0
member -2,2,1
member of -2,2,1
might as 2,0,0
mind not -2,-1,0
missed my -2,-2,-1
mostly 2,-2,-2
mother is -2,0,-2
mother would 2,0,-1
mouth $ 0,2,0
move out -2,-1,-1
move to -2,0,0
much work -2,-1,0
murder mystery -2,-2,-1
my bed 1,1,2
my best 2,-1,-1
my brain 2,-2,-2
my classes -2,0,-1
my colleague 0,2,-2
my consent 0,2,0
my cousin 1,-1,2
my date -2,1,-1
my doctor -2,0,-2
my dog -1,-1,-2
my eikaiwa 1,2,-1
my form -2,-1,-1
my former -2,0,-1
my girls 2,0,0
my keys -2,-1,-1
my knee -2,0,-2
my laptop -2,0,2
my leaving -2,-1,0
my neighbours -1,-2,-1
my pills 2,0,0
my residence -1,-2,1
my salary -2,-2,-2
my therapist -1,-2,-1
my vice -1,0,-2
myself being 2,0,0
myself last -2,0,0
myself on 2,0,0
myself so 2,0,0
mystery -2,-2,-1
na $ 2,0,0
nara -1,-2,-2
need -2,-1,1
needs me 2,0,0
neighbours husband -2,0,-2
nenkin $ -2,-1,-1
new teacher 0,2,-2
next year -2,-1,-1
night at -2,-1,0
night from -1,-1,2
night my -1,-2,-1
night that 1,-1,-2
no meaning 2,0,0
no point 2,-1,-2
noise -2,-1,-1
none of -1,-2,-1
normal 0,0,-2
not an -2,1,0
not know -2,0,2
not leave 1,-1,2
not picking 2,0,0
not the 2,0,0
not wish -2,0,0
not yet -2,-1,-1
noticed -2,0,0
now he 0,-2,1
now my -1,0,-2
now she -2,-1,0
nowhere to -1,0,2
occurred 2,0,0
occurred to 2,0,0
october 2,0,-2
of ed -1,2,0
of education 1,-2,-1
of going -2,0,-1
of her -1,-2,-2
of japan -2,0,0
of men 0,0,2
of the 0,2,-1
of us -2,-1,-1
off for 2,-1,0
on , 2,2,-1
on everything 2,-2,-2
on like -2,0,0
on teaching -2,0,0
on this 2,-1,0
once that 2,0,0
one stone -2,-1,-1
one teacher 0,-2,-1
only $ -2,0,-1
only way 2,0,0
onto 0,0,-2
onto the 0,0,-2
opened -2,0,0
or not -2,-2,-1
out the -1,-2,-1
out to 0,-1,-2
over , -2,-2,0
over . -2,0,0
over a 0,-1,-2
over on -2,-1,-2
over with 2,0,-1
own funeral 2,0,0
painkillers 2,-2,-1
parent at 0,2,-1
parents to 2,-1,0
parents would -2,-1,0
park $ -2,-2,1
partner has -2,0,1
party in 0,2,0
passes 0,2,-2
passes $ 0,2,-2
pastor -1,1,-2
pays my -1,-2,-2
penalty -2,-1,-2
period -2,-1,-1
picking 2,0,0
picking up 2,0,0
pictures of -2,-2,2
place $ 2,1,-1
planned -2,0,-1
please do -2,0,0
po $ -2,-2,-2
point in 0,-1,-2
point where 2,0,-1
posted a 2,-1,0
posted that 2,0,0
pray every -1,0,-2
prep -2,0,-1
pressured into 0,-1,-2
pretending -2,0,-1
pretending i -2,0,0
pretty -2,-2,-1
pretty sure -1,-2,-1
prick 0,1,-2
principal grabbed 0,-1,2
pulled my 2,2,0
punched the -1,-1,2
pushed my -1,-2,2
pushes me 0,-2,1
put my 0,-1,-2
questions -1,0,-2
quiet $ -2,2,0
quietly -2,0,0
quit $ -2,-2,-2
raped but 0,2,0
rather die -2,0,0
reached the 2,0,0
reason not 2,0,0
reason to 1,-1,-2
recontracting -2,-1,-2
record 0,-2,-2
reference -1,-2,-2
reference $ -1,-2,-2
rejected -1,-1,-2
ring $ 2,0,0
room at 0,-1,-2
roommate came 0,1,2
roommate keeps -1,-1,2
running $ -2,-1,0
runs out -2,0,0
said my 2,-1,2
said nobody 0,0,-2
said shed 0,-1,2
saw my -2,-1,0
say he 0,-2,-1
say if 0,-1,-2
say so 0,-2,0
say that 0,2,-1
says a 0,-2,-2
says her -1,2,1
scared because 2,0,0
scared that 0,0,-2
school . -1,0,2
school trip 0,-2,0
scissors $ -1,0,2
screams -1,-2,0
sea $ 2,0,0
second years -1,-1,-2
sensei -2,2,-2
sent 1,2,-1
shame -2,0,0
she has 2,-1,-1
she says -2,-1,2
shed -1,-1,2
shinkansen -2,0,0
shorts -1,2,0
should like -2,0,0
sick $ -1,2,-1
simply 2,0,0
since my 2,0,-1
since the -2,-1,0
since two -2,0,-1
sink -1,0,-2
sink $ -1,0,-2
skip this -2,0,0
slaughtered -1,-2,-2
sleep for 2,0,0
so . -2,-1,1
so sad -1,0,-2
some days 2,-1,-1
someone i -1,0,-2
someone took -1,2,-2
sometimes i 2,-1,-2
sometimes in -2,-2,-1
son $ -1,0,2
soon 1,-1,-2
stabbed -1,-2,1
stage -2,-1,0
standing 1,-1,2
station . 0,2,-2
stay and -2,-1,-1
stone -2,-1,-1
stood outside 0,-1,-2
stopped $ 0,0,-2
stopped when 0,0,-2
street $ 0,-1,2
strike -2,-1,-1
struck by -1,-2,1
students and 0,-1,2
students father 0,2,2
stuff 2,1,1
such a 2,0,0
sucks -1,-2,-1
sunday and -2,-1,0
superior -2,0,1
suspect -2,1,-1
suspect that -2,1,-1
table at 0,2,0
take his 1,-1,-2
takes my -1,-2,0
talk to -2,1,-1
tax bill -2,-1,-1
tax office 0,-2,-1
taxi driver -2,0,-1
teacher is 0,-2,-1
tell first -2,0,0
tell them 2,0,0
telling anyone -2,0,-1
tells me 0,-2,0
test $ -2,-2,-1
text -1,-2,-1
than once 2,0,2
that god -1,0,-2
that his -2,-1,2
the archive 0,2,-1
the baseball 0,-2,-1
the bathroom 1,2,2
the bell -2,-2,0
the boys -2,2,-1
the cat -2,-1,1
the commute -2,0,0
the divorce 2,0,0
the embassy 0,0,-2
the english 2,-2,-1
the feeling -2,0,0
the fire -1,-2,0
the first -2,-1,0
the ground 2,-2,1
the izakaya 0,2,-1
the kids -2,0,-1
the knife -2,-1,1
the kotatsu -2,-1,-2
the lift -1,-2,-2
the mayors -1,2,0
the onsen 2,0,-1
the parking -2,0,-1
the post -1,0,-2
the prefecture -2,-1,0
the problem -1,-2,-1
the pta -2,2,-2
the recontracting -2,-1,-2
the rent 0,-1,-2
the shinkansen -2,0,0
the sink -1,0,-2
the sports -1,-2,-1
the staff -2,-1,1
the tax 0,-2,-1
the time 0,0,-2
the vending -1,-1,-2
the war 0,-2,0
the weather -2,0,0
the wife 0,-1,2
the will 2,0,0
the workload -2,0,-1
them . 1,0,-2
then he -2,2,0
these days 2,0,0
they are 2,1,-2
they kicked 0,0,2
they made 0,-2,-1
think , 2,0,0
think of -2,-2,0
thinking of 2,-2,-1
thinks about -2,-1,-1
this is 2,-1,-1
this man 0,-2,2
this one 2,0,0
this shit 2,0,0
this town 2,-2,-1
this year -1,-2,-2
thought of 0,-2,-2
thoughts about -2,0,0
threat -1,-2,2
threw up 2,-1,-2
through the 0,-2,-1
throwing 2,-1,0
time now 2,0,0
tired to 2,-2,0
to and -1,2,-1
to change -2,0,0
to continue -2,0,0
to do -1,2,1
to dye -2,-1,-2
to have -2,-1,-2
to her 0,2,-1
to lie -2,0,0
to make 2,-1,0
to read -2,0,0
to us -2,-1,0
today , 2,0,-2
tokyo . -2,0,0
tonight $ 1,-2,-1
too tired 0,-2,-1
took all -2,0,0
took pills 2,0,0
touch $ -2,-1,0
trapped -2,0,-1
true 2,-1,0
twice $ -1,-2,1
twice . -2,1,1
two $ -1,-2,2
two birds -2,-1,-1
umbrella $ -1,-1,2
university -2,-2,-1
up without -1,2,0
upset -2,0,-1
urge 1,0,-2
urge to 1,0,-2
use 2,-2,0
use it 1,-1,2
useless -2,-1,-1
vending -1,-1,-2
vending machine -1,-1,-2
very 1,-2,-1
videos -1,1,-2
videos of -1,-1,-2
visa $ -2,-2,-2
walked 2,1,-2
wall next 0,0,2
wall with 0,0,-2
wanted to -2,2,-2
was really -2,1,-2
watch -2,-1,0
watched a -1,0,-2
we both 0,0,-2
we did -2,-1,-1
we watched 0,0,-2
wearing -1,-2,0
weather -2,0,0
weeks i 2,0,0
weighs -2,1,0
weighs most -2,1,0
welcome -2,1,0
welcome party -2,1,0
what does -2,0,0
what is 1,-2,-1
what the -2,2,0
whatever 0,-1,-2
when do -1,0,-2
when i -2,2,-2
when it 0,-2,0
whenever i 2,1,1
while he -1,1,-2
who do -2,-1,-1
whom -2,-1,1
wife $ 0,0,2
wife of 0,-1,2
wife says 2,0,-1
will my -2,-1,-2
will not 1,-2,-2
wish that 2,0,0
wishes 2,-1,-1
with knife -1,0,2
without pain 2,0,0
wonder -2,0,0
work , 2,-1,-1
work has -1,-2,0
work in 0,0,-2
work is 1,0,-2
worried 2,-1,-1
worried that 2,0,-1
would it 2,0,0
would murder -2,0,0
would notice 2,-2,0
written that -1,0,-2
wrote that 2,-1,0
yall -2,-2,-2
years . 1,0,-2
years and 2,0,0
you , -2,0,0
young -2,0,1
younger -1,0,-2
"""
