"""Learnt by `python -m tests.dialogue.danger_weights`; not written by hand. See `evidence`."""

LEARNT_FROM = "535aeb47a5da51d4"
KINDS = ("suicide", "assault", "violence")
BASE = (-30, -34, -33)

TABLE = """\
suicidal 45,-2,-1
raped -3,42,-7
suicide 39,-5,-5
sex -5,36,-7
groped -1,34,-4
molested -2,32,-2
alive 31,-1,-4
rape -6,31,-4
assaulted -2,30,-6
touching -1,30,-5
pills 29,-3,-3
touches -2,29,-4
live in -28,-2,1
^ he -27,-3,-2
himself 27,10,1
beaten -4,-5,26
slapped -2,-1,26
tablets 26,-1,-2
world 26,0,0
cat -5,-12,-25
kill myself 25,0,0
overdose 25,-2,-1
sexual -3,25,-3
stalker -2,-1,25
bruises -6,2,24
hits -1,-5,24
to die 24,-1,-1
violent -1,-1,24
die 23,-7,-4
living 23,-3,-5
nudes -1,23,-3
punched -3,-7,23
sexually 0,23,-6
herself 22,0,-7
hits me 5,-2,22
shinitai 22,-1,-3
talking -1,-22,-10
teach -22,-6,-6
career -21,-2,-3
dead 21,-11,-3
early -21,-5,-11
groped me 0,21,-4
i died 21,0,-1
july -21,-6,-7
myself 21,-9,-6
overdosed $ 21,0,-1
punches -1,-1,21
roofied -3,21,-1
slaps -2,-2,21
touched me 0,21,-3
^ death 20,0,-1
beats -4,-6,20
being alive 20,0,0
by myself -20,0,-2
class -20,-13,-3
cutting 20,-4,-6
dead $ 20,-1,-4
drugged -1,20,-4
home $ -20,-4,6
karaoke -20,-3,-12
kill himself 20,0,-7
leaving -20,-10,-3
lesson -20,-13,-11
life in -20,-1,1
living $ 20,0,0
overdosed 20,-2,-3
was raped 0,20,0
^ this -19,-1,-7
abusive -1,0,19
arms 19,0,-3
assault -1,19,-4
breasts 0,19,-2
call me -6,-8,-19
cutting $ 19,-1,0
is dead -19,-1,-4
kicked -6,-8,19
kill me -5,-4,19
kissing -1,19,-3
least 19,0,0
my breasts 0,19,-2
sleep with 0,19,1
stalking -1,-1,19
touched -8,19,-12
violence -1,-1,19
a stalker -1,0,18
called -14,-4,-18
choked me -1,-1,18
cigarette 0,-3,18
dead . 18,0,0
goodbye 18,-7,-7
harming 18,0,-1
hired -3,-10,-18
hit me 2,-2,18
hitting me -2,-2,18
jump 18,-3,-5
jumping 18,-1,0
killing myself 18,0,0
life 18,-9,6
my skirt -2,18,-5
noose 18,-1,-1
nude -1,18,-2
slapped me 0,-1,18
stalker $ -1,0,18
the rope 18,-1,0
this time 18,0,0
wrists 18,3,0
^ they -17,-7,-6
_ not 2,-4,17
about death 17,0,0
bed -4,17,-4
being hit -1,-1,17
being stalked 0,0,17
breathing 17,-3,-3
can i -17,0,-8
contract -17,-7,-15
death 17,-5,8
die $ 17,-2,-3
dying 17,-9,-10
face 10,3,17
hit -1,-17,15
homesick -17,-3,-5
hoping 17,-2,-4
hotel -6,17,0
kiss -4,17,-4
life to -17,0,-1
live 17,-5,2
living . 17,0,0
locked me 0,-3,17
on me -10,17,6
poison 17,-1,0
punched at 0,-2,17
raped me 0,17,-4
ribs 0,-2,17
sang -4,-17,-9
snow $ -17,-6,-7
spiked -1,17,-2
strikes me 0,-1,17
suicide . 17,0,-1
teacher -17,9,8
teaching -17,-10,-6
thanked -2,-13,-17
threatened -8,-6,17
to exist 17,0,0
to teach -17,-4,-2
was molested 0,17,0
with life 17,0,0
a knife 4,-3,16
about dying 16,0,0
alive $ 16,0,0
almost 9,-4,-16
an overdose 16,0,0
ball -2,-2,-16
be dead 16,0,-1
be with 16,-1,-2
born 16,-1,-1
broke -15,-16,6
clothes -4,16,-2
consent -2,16,-1
cutting again 16,0,-1
existence 16,0,-1
fists -1,-1,16
god 16,-1,-7
harm 16,-1,1
hiding -1,-2,16
hit the -8,-2,-16
hurt me -2,0,16
hurting myself 16,0,0
is violent 0,0,16
job -12,-10,-16
kicked me -2,-1,16
kill the -16,-1,-4
life . 16,-1,14
lol -6,-10,-16
looking 16,2,-1
miss 1,-4,-16
my drink -2,16,-3
my wrist 16,-3,8
note 16,-2,7
of dying 16,0,0
office -16,-5,-2
quit -16,-7,-5
rope 16,-4,-7
shoved me -1,-2,16
sleep and 16,-2,-1
stalked -2,-1,16
step 16,0,9
survive 16,0,0
thanked me -2,-10,-16
the lesson -16,0,0
threatening 2,-2,16
throat -3,-1,16
to jump 16,-1,0
violent $ 0,0,16
, the -15,-7,-12
? $ -15,-1,-6
a date 15,-1,-1
abused -3,15,14
afraid for -3,0,15
battered -1,-2,15
beaten . -1,0,15
boxes -15,0,-3
car $ -15,-3,4
coffee -15,-7,-4
cooking -15,-5,-8
do it 15,-2,-5
drugged me -1,15,-3
drum -1,-2,-15
end it 15,-1,-1
english 4,-4,-15
forever 15,-1,0
has threatened -1,0,15
ice -2,-4,-15
jk -15,0,0
kicks -2,-4,15
kiss me 0,15,-3
kissed -4,15,-14
like 1,-5,-15
live anymore 15,0,0
live for 15,0,0
living in -15,0,-2
lost -4,-15,-9
lunch -15,-12,-12
me 5,9,15
me his 2,2,-15
my arms 15,2,1
my contract -15,-3,-3
my kids -4,-5,-15
my life 13,-2,15
my thigh 6,15,-1
not consent -1,15,0
of what 15,6,9
on living 15,0,0
own life 15,0,-1
passport -3,-3,15
pension -15,-4,-8
police $ 4,0,15
razor 15,-1,-4
shoved -2,-1,15
skirt -2,15,-6
spring . 15,0,-4
strangled -1,-2,15
taught -11,-15,-9
thigh 6,15,-1
this world 15,0,0
throw the 0,-1,15
time he -1,5,15
to kiss 0,15,-3
to overdose 15,-1,0
transfer -15,-6,-5
wants 2,1,-15
was attacked 0,2,15
watching -6,-1,15
where i 1,-1,15
. not 14,0,0
^ dead -14,-2,-3
^ that -14,-5,-4
^ to -14,-5,-9
_ i 14,0,0
about getting 14,0,0
again . 5,3,14
alive . 14,0,0
awake -14,-1,-1
bathroom -2,14,1
beaten by 0,-1,14
bridge 14,-1,-3
burn 8,-4,14
by mistake -6,-11,-14
cake -12,-14,-10
career suicide -14,-1,-1
cook -11,-7,-14
death would 14,0,0
dick 0,14,-3
died 1,-14,-10
down the -1,3,14
drunk $ 0,14,1
eat -14,-2,-4
ending 14,-1,-3
enjoy -14,0,0
enkai -14,-3,-6
existing $ 14,0,0
fail -14,1,-4
fire -4,-5,-14
follows me -1,-2,14
for good 14,0,0
forced -5,14,3
go out 0,-1,14
gone 14,-8,-4
gone $ 14,-5,-2
hanging myself 14,0,0
here anymore 14,0,0
himself if 14,0,-5
his penis 0,14,-1
house -2,-14,7
hurt myself 14,0,0
husband -5,-9,14
i drive 14,-1,0
i keep 14,-2,-7
japanese -14,-8,-14
kill herself 14,0,-1
kissed me -3,14,-6
late -14,-10,-5
letters 14,-4,3
life has 14,0,-1
light -1,-14,-2
line 2,4,-14
live . 14,0,0
me at -8,-2,-14
mean $ -14,-2,-1
mother -1,-14,6
moving -14,-4,-3
my desk -2,-3,-14
my passport -3,-3,14
my wrists 14,2,1
not safe 4,-1,14
on time -14,-1,0
paracetamol 14,0,0
penis 0,14,-1
physically -2,3,14
pills $ 14,0,0
planning 14,-2,-5
praised -9,-13,-14
punched me 0,-1,14
report -2,14,-3
safe at 0,0,14
self harming 14,0,-1
show -14,1,-6
sign -14,-7,-6
something i 14,-3,0
speech -14,-10,-5
sugar -14,-1,0
swallowed 14,0,0
that it -14,-1,-1
this job -14,-2,-2
threatened by 0,0,14
time $ -3,0,-14
to hurt 14,0,9
touching me 0,14,-2
twisted -1,-3,14
up again 14,0,0
visited -1,-1,-14
visited by -1,-1,-14
washing -14,-1,-1
what he -7,7,14
will jump 14,0,-3
working -14,-3,-2
^ it -8,-13,-13
^ not -8,-13,-13
^ someone -13,3,6
^ what -4,-8,-13
_ , -13,-8,1
_ . 13,-1,0
a blade 13,-2,1
about -1,-9,-13
about my -12,-13,-8
accidentally -5,-1,-13
and it -7,-1,-13
attacked -4,-6,13
be home -13,-1,-2
beat -13,-6,12
blade 13,-2,1
bloke -5,1,13
born . 13,0,0
breast 0,13,-1
broke my -2,-2,13
busy -13,-8,-3
buying -9,2,-13
call the -1,0,13
card -6,-13,2
cards -13,-1,0
choked -2,-5,13
cut 13,-10,-5
cuts 13,-4,-3
dinner -13,-1,-12
do something 13,0,0
drown 13,-1,0
ear 0,5,13
ever . 13,0,0
except 13,0,0
exist 13,-1,-1
existing 13,-1,0
farewell 13,-6,-4
felt up 0,13,-1
fine -1,-7,-13
fire me -3,-3,-13
following me -10,-4,13
forever $ 13,0,0
good 1,-12,-13
got felt 0,13,-1
greeted -1,-13,-13
hair -13,-5,8
hair $ -7,-3,13
hands 0,13,2
he did -4,13,1
he keeps 0,5,-13
heater -13,-5,-2
helped -3,-4,-13
him 1,13,8
hits her 0,0,13
hitting 2,-1,13
hurt 13,-8,6
i left -13,-3,-11
i wrote 13,-1,-1
in at -1,-1,13
in living 13,0,0
is my 4,4,-13
jumped 13,-8,5
knife 10,-6,13
kotatsu -13,-3,-4
lease -13,-1,-3
leave -13,-10,3
live on -13,0,-4
loved 13,-1,-1
made -6,9,-13
marks -1,-1,13
me touch 0,13,0
message 13,0,0
molested on -1,13,0
my breast 0,13,-1
my japanese -5,-7,-13
my leave -13,-1,-2
my supervisor -13,2,-4
myself again 13,0,0
naked -1,13,-1
neck 7,1,13
nice 0,-8,-13
no 3,0,-13
noose $ 13,0,0
off 10,5,-13
order 4,-1,13
paid -13,-5,-13
painless 13,0,0
phone and 0,0,13
pics -1,13,3
pizza -13,-1,-4
post -13,-1,-2
pulled 13,0,4
punched by 0,-1,13
raised -2,-13,0
resignation -13,-1,-5
roof 13,-2,-4
schedule -13,-2,-8
self 13,-2,-4
sell -12,-7,-13
sing -9,-13,-11
sit on 2,13,-1
sounds 13,0,0
spring $ -13,-3,0
squad -13,-1,-1
start -13,0,-1
strangle -2,-3,13
strangled me -1,-1,13
studying -13,-3,-3
suicidal $ 13,0,0
suicide squad -13,-1,-1
take the -13,-5,-2
teaches -7,-13,-6
thank -11,-4,-13
the bloke -1,-1,13
the condom 0,13,0
the world 13,0,0
to beat -1,0,13
to follow 13,0,0
to see 13,-1,-6
to sing -7,-13,-7
to start -13,0,-1
to stay -13,1,-2
to the -13,-9,3
twisted my 0,0,13
waste 13,0,0
wife -4,-5,13
wrist 13,-4,7
? 2,-5,-12
^ better 12,-2,-1
^ nobody -6,-12,-11
^ she -10,-12,1
^ we -12,-12,-3
a chair -1,-5,12
a party -6,-4,-12
a razor 12,-1,-1
ae 12,0,0
am still 12,0,0
and gave -2,0,-12
and says 3,2,12
asked -12,-6,-12
asking 0,-1,-12
at home -2,-4,12
bag 7,-8,-12
be alive 12,0,0
be at -12,0,0
be there -12,-1,-1
beat her 0,0,12
beaten up -1,-1,12
beating -2,-1,12
being followed -1,-1,12
belt 6,-1,12
bicycle -3,-3,-12
bill -11,-3,-12
bleed 12,0,3
body 4,12,-6
bored -12,-5,-8
boss -12,4,2
bought the 12,0,0
boyfriend -10,-1,12
cabinet 12,-1,-1
choked on 0,-3,-12
coach -12,9,1
desk -5,-12,-10
die . 12,0,0
die of -12,-1,0
domestic violence -1,-1,12
dying $ 12,-4,-1
end this -12,0,-1
exposed 0,12,-1
exposed himself 0,12,-1
feed -1,-8,-12
felt -2,12,3
female 0,12,-2
find me 12,-2,8
first -1,-4,-12
followed -5,-2,12
follows -1,-3,12
for me 3,-12,-1
for my -12,-9,2
got a 9,-7,-12
got jumped 0,-1,12
grabbed me 0,0,12
grabbed my -3,12,8
happy -5,-6,-12
has forced 0,0,12
have sex -1,12,0
his place -5,12,0
his wife -1,0,12
hotel . -1,12,0
housemate 0,-1,12
how it -2,12,0
hugged -3,-9,-12
hurts me 0,-2,12
husband beats 0,0,12
inside -5,12,9
introduced -12,-10,-2
is here -12,-1,-1
is someone -1,0,12
is suicidal 12,0,0
its -2,-12,-8
just let 12,-1,-3
kanji -12,-3,-2
karaoke $ -1,-12,-6
kill 12,-10,8
kitchen -1,0,-12
laugh -12,-8,-4
live $ 12,-1,7
live with -12,0,5
locked -1,-1,12
locks me 0,-1,12
lol $ -4,-5,-12
made to -1,12,-1
marathon -12,-1,-2
married -12,-1,-8
me and -7,10,12
me over -3,-1,12
meeting -12,-12,-3
missed -12,-3,-3
money -11,-12,1
mosquitoes -1,-6,-12
much i 12,0,0
my housemate 0,-1,12
my lease -12,-1,-2
my pants 0,12,-3
my phone -12,-4,7
my throat -3,-1,12
myself out -12,-1,-3
myself with 12,0,-1
nap -12,0,0
no more 12,-1,0
not exist 12,0,0
not mean 12,0,0
of death 12,0,0
of suicide 12,0,0
pants 0,12,-3
passport and -1,0,12
rain -12,-2,-3
really 12,-1,-8
roof $ 12,-1,-2
safe to -12,0,-3
safety 8,0,12
screaming -1,-1,12
self harm 12,0,0
sex $ 0,12,-1
sings -4,-1,-12
sings when -1,0,-12
skiing -12,-1,-3
skiing $ -12,-1,-1
slept -12,3,0
smacked 0,0,12
something 12,10,1
somewhere -12,-2,-1
stay alive 12,0,0
stop talking -2,-12,-2
supervisor -12,1,3
surprise -8,-3,-12
take my 12,-1,1
tax -12,-4,-5
that her -5,12,6
thoughts 12,-4,-6
threaten 0,-2,12
threats -11,-2,12
throw -2,-1,12
to drown 12,-1,0
to get -12,1,4
to me -4,3,-12
to move -12,-5,2
to stab 0,0,12
up my -9,12,2
up on -12,1,-6
vegetables -7,0,-12
violated 0,12,-2
voice -7,-5,-12
waits 0,0,12
waits for 0,0,12
was assaulted -2,12,-1
was drugged -1,12,0
was groped 0,12,0
we -12,-4,-3
we moved 0,0,12
were dead 12,0,0
will call -1,-2,-12
wish 10,-7,-12
with being 12,-1,0
with me 5,-3,-12
work -12,-5,-3
would call -3,-4,-12
wrote 12,-4,-4
? i 11,-1,0
? nothing 11,0,-1
^ _ 5,0,-11
^ do -3,-7,-11
^ everything -11,-3,-3
^ if -1,-11,-10
^ the -11,-4,-3
^ wish 11,-2,-3
a bridge 11,0,0
a new -11,-1,-3
a noose 11,0,-1
a person 11,8,0
a plane -11,0,0
a sexual 0,11,-1
abuses -1,1,11
am in -6,-1,11
and think 11,0,0
anymore 11,0,-5
assaulted $ 0,11,-1
attempted 11,-5,-5
back home 11,-1,-11
beat me -1,-4,11
been burning 11,-1,-1
been told -11,0,-2
before 0,-7,-11
behind -3,2,11
being abused 0,6,11
bike $ 2,-4,-11
bill $ -2,-3,-11
boys -2,1,11
bridge $ 11,0,0
broke in 0,-1,11
by my 1,4,11
came at 5,-1,11
chair 0,-11,10
clock -11,-2,-2
comments 0,-11,-3
condom -1,11,-5
continue 11,0,0
corner -11,-6,-11
cutting herself 11,0,0
deeply -7,-11,-2
did -1,11,2
did not -9,8,-11
disappear $ 11,0,5
dog -4,-11,-11
down 4,11,0
either 11,0,0
english $ 11,3,-7
exist . 11,0,0
falling -11,-1,-2
family $ -11,-3,2
fear for -5,0,11
fed -4,-2,-11
fell -9,-11,-4
for the -11,-3,-11
force 0,11,-8
free 1,-7,-11
full -1,-11,-5
got raped 0,11,0
groped on 0,11,0
guy followed -2,-6,11
hang myself 11,0,0
has broken 0,0,11
have the 11,-1,-2
he broke 0,0,11
he is 6,-1,11
heart 0,-11,-10
heat -11,-4,-8
help $ 0,-1,11
helped me -1,-8,-11
her up 0,1,11
herself with 11,-1,-1
himself last 11,0,0
his 6,11,0
his hand -1,11,1
holds 7,-1,11
holiday -11,-8,-6
home -11,-4,7
home to 11,0,-1
hope 11,-2,-10
house $ 0,-3,11
hurt my -11,-2,2
husband $ -3,-2,11
i live -2,-2,11
i miss -7,-2,-11
i saw -2,-2,11
in danger -3,0,11
is following 0,0,11
is screaming 0,0,11
it cut 0,0,11
jte grabbed 0,5,-11
kerosene -11,0,-3
kicks me 0,-1,11
killing 11,-9,-5
knife $ 2,-1,11
lessons -11,-11,-10
lying 11,0,0
man -11,7,9
march $ -11,-2,-2
massage -1,11,-11
me about -11,-8,-4
medication 11,-3,-3
meetings -11,-4,-5
miss me 11,-1,-4
miss my -11,-1,-1
mistake 3,-11,-5
mouth 0,11,-3
my bag -4,-6,-11
my door -2,-7,11
my flat -1,-4,11
my funeral 11,0,0
my pension -11,-3,-5
my shirt -1,11,-3
natto -11,-11,-2
natto $ -5,-11,-2
nights 11,-1,0
not being 11,0,0
of me 11,7,-7
off from -11,-1,0
old -11,4,-4
on my -1,-9,11
out and 11,-3,-7
out how 11,0,0
outside -10,-1,11
over 4,-11,-2
overdose $ 11,0,0
paperwork -11,-4,-10
partner -11,-5,9
party -11,5,-6
pass -11,-1,-1
passive 11,0,-1
pay -6,1,-11
physical -3,7,11
pills and 11,0,-1
plays -2,-4,-11
post . -11,-1,0
quitting -11,-1,-1
rape me 0,11,-2
renew -10,-5,-11
rope in 11,0,0
round 4,-2,11
safe 9,-3,11
said i 11,0,1
said it -3,11,2
salary -11,-3,-4
saw 5,-2,11
screamed -1,-5,-11
sex with 0,11,-5
sexual favours 0,11,0
sexually abused 0,11,-3
sexually assaulted 0,11,0
shirt -1,11,-2
since 5,-11,2
snow -7,-7,-11
someone broke 0,-1,11
someone is -5,-4,11
stalked $ 0,0,11
stop existing 11,-1,0
strict -3,-4,-11
surprised -10,-3,-11
surprised me -6,-1,-11
the face 5,-1,11
the form -11,-5,-2
the police 1,0,11
think 11,1,-6
this 2,-7,-11
this $ 11,-2,-1
this place -11,-3,-1
threw -3,-11,5
threw a -1,-3,11
to cut 11,0,-2
to disappear 11,0,0
to live 11,-2,-2
to rape 0,11,-2
to sell -11,-6,-8
to strangle -1,-2,11
to suicide 11,0,0
touch me 0,11,-1
touched on -2,-11,-2
touches me 0,11,-1
tracks 11,0,3
tried $ 11,0,1
trying 11,3,-2
umbrella -4,-8,-11
undress -1,11,0
unwanted -2,11,-3
up the -11,-1,-8
visiting -1,-4,-11
waking 11,-1,0
well -10,-7,-11
will come -1,-2,11
will make 11,-2,0
with a -1,-11,7
with bruises 0,3,11
without me 11,-2,-1
would 11,4,-5
would not 3,11,1
years -11,2,-10
yes -7,-2,-11
. nobody 10,0,0
^ being -4,10,8
^ every 10,-3,-3
^ his -2,6,10
^ i -4,-10,-6
^ is -6,4,-10
^ no -3,-10,-5
^ so -10,-1,-2
^ something -1,10,0
^ suicidal 10,0,0
^ will -10,-5,-8
_ on -10,-4,-2
a decent -10,0,0
a drunk 0,-3,10
a mistake 10,0,0
a note 2,-1,10
a relief 10,0,0
a rope 10,-1,-4
a train 10,-2,0
abused by 0,10,-1
address -2,-2,10
after 0,2,-10
against 2,8,10
all my 10,-1,-2
alt $ -10,-1,-2
am dying -10,-1,-2
am suicidal 10,0,0
and kicked 0,0,10
and say -1,-10,-3
and take -10,-4,2
and would -5,10,4
anyone $ -2,-1,10
arm 5,-10,10
arm with 10,0,1
attempt 10,0,-1
bag $ 10,-2,-1
bastard -1,4,10
be an -10,0,0
be the -10,-2,-1
beats her 0,-1,10
beats the 0,-1,10
because it 0,-10,-2
been raped -1,10,0
bites -10,0,3
boyfriend choked 0,0,10
break my -2,-1,10
bruise -3,-1,10
burn myself 10,0,0
burns -1,-6,10
butt 0,10,-1
calls -10,-9,-3
canada -10,-1,0
canada $ -10,-1,-1
car . -2,3,10
cats -10,-3,-6
caught 2,0,-10
choir -3,-2,-10
clean 3,-10,-3
clothes off 0,10,-1
cold -10,-3,-7
come back 10,4,0
curry -10,-2,-6
cut her 10,-1,-1
danger 10,-2,7
dead and 10,0,0
deskwarming -10,-1,-2
diagnosis 10,0,0
disappear and 10,0,0
do i -10,-6,-5
doctor -10,-7,-6
door and -1,10,2
drawer 10,0,0
drew -2,-6,-10
drive -6,-2,-10
drove -3,-9,-10
dying every 10,0,0
dying for -10,0,0
dying to -10,0,-3
dying would 10,0,0
email -5,-4,-10
end of -10,-1,-5
enough $ 10,0,0
everything . 10,-3,0
exactly 10,-1,0
exam -3,-2,-10
express 10,0,-1
extra 0,-1,-10
fear -6,-2,10
fella 1,-2,10
flat $ 2,-1,-10
follow me -10,-3,4
for 1,-3,-10
friend 5,6,-10
funeral 10,-4,-2
gas -10,-2,-5
gave -10,-8,-3
gone . 10,0,-1
grabbed -5,10,7
greeted me 0,-8,-10
guy -7,5,10
hand on -5,10,1
handle 8,-1,10
happened to -10,3,0
have been -1,10,0
have stopped 10,0,0
have to -10,-1,3
he -6,10,10
head 8,0,10
heard -1,3,10
her 4,8,10
her at 0,-2,-10
herself $ 10,-2,-1
high 8,-1,-10
him $ 1,-1,10
himself on 0,10,-3
his fingers -1,10,-3
his tongue 0,10,-6
hit by 6,-2,10
how he -3,-1,10
hugged me -3,-7,-10
hugs -1,-3,-10
human -10,0,0
hurting 10,-1,9
i looked 10,0,0
i need -10,2,3
i stood 10,-1,0
idea -2,-6,-10
instagram -2,-5,-10
into a -1,-5,10
invited -3,-10,-5
is beating 0,0,10
is good -10,0,-1
it and 10,1,1
jerked -1,10,0
jerked off -1,10,0
jte -10,-3,3
jump $ 10,0,-3
just 3,-7,-10
keeping 10,-1,3
keeps touching 0,10,-2
kept going -1,10,0
kick -8,-1,10
kid $ 5,-2,10
killing me -9,-4,-10
kiss him -3,10,-1
landlord -10,3,3
legs 5,10,6
locks the 0,-1,-10
loud -4,-2,-10
man in 0,7,10
manager -2,10,-1
medicine 10,-3,-2
misses -3,-2,-10
misses me -3,-2,-10
move -10,-4,-3
my back -10,1,8
my boyfriend -4,-10,3
my butt 0,10,-1
my car 0,-4,10
my futon 0,10,-1
my leg -1,10,-2
my meds 10,-1,-1
my partner -6,-4,10
my resignation -10,-1,-5
myself in 10,-1,3
myself when 10,0,0
nine -5,2,-10
ninth 10,0,-1
nobody talks -10,-1,0
not need 10,0,0
off dead 10,0,0
off without 10,2,0
osaka -10,0,-3
outside $ -6,-2,10
own $ -10,0,-5
packed 0,10,0
packed train 0,10,0
paperwork $ -2,-3,-10
passed out 1,10,4
peace . 10,0,0
photo -10,-3,-1
plan 10,-3,-5
poison $ 10,-1,0
police -2,4,10
principal -10,6,0
project -10,0,0
punch 3,-1,-10
purpose $ 10,-1,3
raped by 0,10,0
renew $ -10,-8,-4
renewing -10,-2,-1
rice -10,-6,-6
ride 0,10,-1
ride $ 0,10,0
right -2,-4,10
rubbing 0,10,-1
run me 0,-1,10
say -1,9,-10
saying 6,-3,10
says he 10,2,0
school -10,-3,0
sexual assault 0,10,0
shot 0,-10,-6
shouted -5,-7,-10
since we 0,0,10
six 3,-2,-10
skirt $ -1,10,0
something happened -1,10,0
son 3,-10,0
stay -4,-7,-10
stayed -10,1,0
staying -2,-7,-10
stop when 0,10,-2
struck -7,-5,10
students -10,-5,0
study -10,-3,-3
suicidal . 10,0,0
supervisor threw 0,0,10
sure -2,10,-4
tablets , 10,0,-1
take me 10,5,0
tea -8,-10,-7
teacher kicked 0,0,10
test -10,-6,-7
texted me 4,-10,-1
the ball -1,-1,-10
the office -10,4,4
the windows 10,-1,4
there $ -9,10,3
they will -10,-4,0
things 10,5,8
think i -1,10,-1
throat $ 0,2,10
through a -7,0,10
to burn 0,0,10
to meet -10,-3,-1
to renew -8,-10,-7
touch -5,10,-10
town $ -10,8,4
train $ -10,1,-6
try 3,-10,-1
turning 10,0,4
under 10,8,4
until 10,1,-2
up in -10,-3,1
up late -10,-2,-1
up with -10,0,-3
urges 10,0,0
vacation -10,-1,-1
wake up 10,4,-3
walked into 10,0,1
want 2,-3,-10
wants to -2,-4,-10
was a 0,-5,-10
was dead 10,0,0
was full 0,-10,-2
was sexually 0,10,-1
water -5,-10,0
will go 10,0,0
would like -10,-2,0
, do 6,-1,9
, we -9,-7,-7
, with 9,0,0
. i 9,3,4
^ , 9,9,9
^ been 9,-1,-2
^ got -9,3,5
^ have -9,-2,-3
^ leave 9,-1,-2
^ my -7,-9,-7
^ when -9,-5,-3
^ who -9,-5,-5
^ why -9,-1,3
a bullet 9,0,0
a cat -9,-6,-5
a gun 7,-1,9
a kid 9,-3,3
a man -9,-3,9
a parent -3,-3,9
a pay -2,-2,-9
a teacher -9,1,7
about lunch -9,0,0
abuse -2,-3,9
abused at 0,0,9
accidentally $ -4,0,-9
address $ -1,0,9
advice -9,-4,-5
after that 9,0,0
all day -6,-4,-9
all to 9,0,0
am a 9,3,0
am alone 7,-1,-9
am safe -9,0,-1
and she -9,2,-6
and the -9,-5,-6
and we -2,-2,-9
anything -9,6,-3
anyway 9,-1,-1
are not 4,0,9
arm to -1,-4,-9
assaulted me 0,9,-3
asshole 1,9,1
at a -9,8,-4
at night -3,9,6
at work 4,9,5
attempted suicide 9,0,0
away 9,-1,3
bank card 0,0,9
base -1,-9,0
bath 9,8,-7
be to -9,-1,0
because of -2,-1,9
been born 9,0,0
been cutting 9,-1,-3
been looking 9,-1,-1
been threatened -2,0,9
before $ 9,0,1
being an -9,0,0
being dead 9,0,0
beside 9,-1,-2
better i 9,0,0
bit -3,-9,-1
blood 9,-4,-9
boe $ -9,-4,-1
boredom -9,-1,-1
born $ 9,-1,-1
boyfriend $ -1,8,9
brain keeps 9,-1,-1
bread -9,0,1
bring -9,-2,-7
broke into 0,-4,9
bus -6,3,-9
button 0,-9,-3
buying a -9,0,0
by force 0,9,-1
call an 0,-3,9
chest -2,9,2
climbed -1,9,-1
comes -1,9,7
commute -9,-2,-7
copy 0,2,-9
cut the -9,0,6
cuts on 9,-1,0
dam 9,0,0
day 0,-9,-5
day off -9,0,-1
desk $ -6,-4,-9
die for -9,0,0
director -2,9,-4
disappear 9,-1,3
doc -9,-2,-7
dodgeball -2,-2,-9
doing 3,-4,-9
domestic -1,-1,9
drum $ -1,-1,-9
dying of -9,-1,-1
eikaiwa -9,0,-1
end party 0,0,9
enkai $ -5,2,-9
even notice 9,0,0
feel suicidal 9,0,0
find 9,-8,2
fingers $ -1,9,1
finished -9,0,-2
five -9,4,-7
fixed -1,-2,-9
flights -9,-1,-6
flowers -1,0,-9
form -9,-8,-9
friends -9,1,-2
friends husband -1,0,9
from him -4,0,9
futon -3,9,-1
garden -9,-7,3
gave me -9,-8,-1
get -4,-9,6
get on -9,-2,-3
girls 2,9,-2
grabs 0,9,5
grabs my 0,9,0
grandfather -5,1,-9
great -4,-8,-9
gym -4,-6,-9
had to -4,-9,6
hair and -9,4,0
happen 9,-1,1
has followed 0,-1,9
hates -4,-7,-9
have my -9,0,2
have not 0,-9,-3
he asked -2,-9,-6
heating -9,0,-2
hired me -2,-4,-9
his private 0,9,0
holds my 0,0,9
home in -9,-6,-7
hot -9,-7,3
hurt $ -9,-3,2
husband . -1,0,9
i burn 9,0,-1
i could -2,2,-9
i cut 6,-2,-9
i fear -1,-1,9
i feel -2,-9,-5
i honestly 9,0,0
i jumped -9,-1,-2
i missed -9,-2,-2
i never 1,9,-3
i quit -9,-1,5
i self 9,0,0
i tried 9,-5,-5
i was -2,9,7
i would -2,-5,-9
in case 9,0,-1
in his 4,-5,-9
in osaka -9,0,2
in this -9,-3,-2
insta 1,-2,-9
insta $ 1,-2,-9
is 1,-9,1
is a -2,1,-9
is telling 9,4,-1
it all 4,9,-1
japan -9,-3,-3
jump . 9,0,0
jump from 9,0,0
jumping off 9,0,0
kids -8,-9,-8
killed himself 9,0,0
know what -9,4,-6
kotatsu $ -9,-3,-2
kyoto -9,-5,-1
late $ -9,-2,4
left -5,-9,-6
life $ 9,-2,3
life anymore 9,0,0
life here -9,-1,-2
life i 9,0,0
like dying 9,0,0
like killing 9,0,0
line $ -3,4,-9
living here -9,0,-1
local -9,-2,-1
locks -1,-3,9
makes -3,6,-9
mamatay 9,0,0
man exposed 0,9,-1
marry -1,-3,-9
matters 9,0,-1
me again -1,3,9
me always -1,-1,-9
me drunk 0,9,-2
me off -6,-9,2
me outside 0,9,-4
me pay -2,-4,-9
mean 9,-3,-2
men -1,7,9
mind 9,-4,-7
mistake . -2,-1,-9
mornings 9,-1,0
moved -9,-8,-5
my bicycle -2,-2,-9
my boss -9,1,-1
my director -2,9,-3
my heart 5,-9,-8
my house -3,-2,9
my neck -1,3,9
my teacher 0,9,1
my things 9,0,1
myself $ 9,-2,-4
myself safe 9,0,0
name -1,-9,-3
neighbour -9,-5,6
neighbour has 0,0,-9
nenkyu -9,-2,-2
next $ -1,-3,9
night i 9,0,0
no $ -9,4,-2
no i -9,-1,-1
not fight 3,9,0
not for 9,0,0
not give -3,-2,9
not go 4,-3,9
not let -9,-3,6
not work -9,-1,-1
off and 9,4,-2
offering 9,-5,-7
on a 0,0,-9
on insta 1,-2,-9
only 4,-9,-4
or he -1,9,4
outside my -4,9,6
own 9,-6,0
own hair -9,0,-4
paper -6,-8,-9
parents $ 9,-1,-3
park . -1,-4,-9
past 9,-2,6
peace 9,-2,-4
phone -9,-6,6
pictures -9,7,0
place and 0,9,2
planet 9,0,0
printer -9,1,-3
push 0,-3,9
pushed -8,-4,9
pushed me -2,-3,9
put a -2,6,9
put the 7,-1,-9
question 2,-2,-9
quiet -3,3,-9
read -5,-8,-9
real $ 9,-1,0
reason i 2,0,9
reasons 9,0,-1
renewed -9,0,-8
renewing $ -9,-2,-1
road 3,-2,9
room -9,4,2
rubbed 0,9,-3
run -9,-8,-2
safe $ 9,-1,8
safe tonight 9,0,0
said he 9,-6,-3
said she 9,0,-2
saved 9,-1,-1
see my -9,-2,0
senior 0,9,0
should 4,2,-9
shouts at 0,-4,-9
shower 3,9,-2
shy -3,-1,-9
sick -9,-8,-6
slammed -1,-9,2
slap -5,-2,9
sleepy -9,-2,-1
slept with 0,9,-1
snowboarding -1,-1,-9
someone -2,5,9
speak -9,-9,-2
spring 0,-4,-9
stalked by 0,0,9
stalking me 0,0,9
stands -1,-1,9
started running -9,-1,-2
stop , -4,9,2
stop me -1,-4,-9
student . 0,1,9
student drew -3,-6,-9
suicide is 9,0,0
tell my 2,1,-9
telling 7,5,-9
telling me 9,0,-3
temper -2,0,9
temper and -1,0,9
ten -9,-4,-5
texted 8,-9,-1
than 3,-3,-9
the bath 9,-6,-2
the belt 9,1,-1
the button 0,-9,-3
the dam 9,0,0
the house 9,-2,6
the manager 0,9,1
the money -9,-1,-3
the neighbour -2,-1,9
the reason 6,0,9
the stomach -1,0,9
the taxi -1,9,-4
the third -1,0,9
the whole -9,3,-4
the year -1,-2,9
they would 9,-1,-2
think about 9,-1,-1
this , -9,0,0
this planet 9,0,0
threatened with -2,0,9
three years -9,0,-2
throat . 0,-1,9
ticket -9,-3,-2
tied 3,-4,9
tired -3,-9,-8
tired of 9,-3,-2
to drink 9,-5,-1
to him -1,0,9
to marry -1,-3,-9
to park -1,-3,-9
to quit -9,-1,-3
toilet 2,9,-2
tokyo -9,-6,-6
told the 9,0,7
tongue -1,9,-8
took off -1,9,0
touched her 0,9,0
touched my -1,9,-1
touches her 0,9,-1
touching my 0,9,0
treated -9,-5,-5
tutor -9,3,-4
until i 4,9,8
until the 9,-1,0
up $ 9,-6,5
up and 2,9,-4
up at -9,-8,5
version 9,-1,-1
violated by 0,9,-2
visits -8,-1,-9
waited -6,8,9
want my -9,-1,-1
was -8,9,1
was drunk -1,3,-9
was pushed 0,-2,9
was violated 0,9,-2
we had 0,-9,-1
week -1,-9,-3
weekend $ -9,-1,-3
weekend . 9,-1,0
were -8,0,-9
why do -9,-1,-4
will $ -9,-3,-1
will kill 5,-2,9
window . 9,-1,0
windows 7,-2,9
woke 3,5,-9
worked -9,4,0
would be -2,-9,-2
would die -9,-1,0
would find 9,0,0
would get 9,0,2
year end 0,0,9
your -4,9,0
, $ 5,7,8
, . 2,-4,8
, at -8,8,4
, it -8,1,6
, its -6,-4,-8
, no -8,-4,-3
, nothing -4,-8,-1
, so 0,-8,-7
, that 2,-4,-8
. $ -8,-6,-4
. , 2,-4,8
5 -8,-4,-1
^ can -1,-5,-8
^ just -7,-5,-8
^ lately 8,0,0
^ mou 6,-2,8
^ ok -8,0,-6
^ our 8,-3,-5
^ please 8,-2,6
^ sh 8,0,-1
^ sick 8,0,-1
^ there -3,-8,6
^ yes -7,-4,-8
_ if 1,8,-1
_ it -8,-1,0
a ball 0,-1,-8
a bus 8,-1,0
a copy 0,-1,-8
a coworker 2,8,-5
a day -8,-1,6
a friend 8,4,0
a month -8,-1,0
about how -8,0,-1
about just 8,0,0
about suicide 8,0,0
accident 8,-1,-2
against me -1,8,-3
allow 0,0,8
allow me 0,0,8
always 3,-7,-8
am dead -8,0,-2
am having 8,0,-1
am just -8,0,0
am next 0,0,8
am stuck 8,0,0
and left -2,0,8
and never 8,-1,0
and thinking 8,0,0
anymore , 8,-1,0
anyone , -3,-1,-8
asked me -1,-8,-4
asking for -1,8,-4
asleep 8,-2,-4
at me -5,-8,6
at six -4,-1,-8
at this -8,-1,-1
ate -8,-2,-3
away from 7,0,8
bakes -3,-1,-8
bathroom he -1,0,8
be angry -2,0,-8
been a -8,-1,-1
been crying -7,-8,-3
beer 0,-8,-4
before me -3,-1,-8
being beaten 0,0,8
better without -8,0,0
between -8,3,-2
black eye 0,0,8
boe -8,-3,-4
book -5,-1,8
boredom $ -8,0,0
break -4,-6,8
break $ 3,0,-8
breakfast -8,-1,0
bullet 8,-2,0
bum 0,8,-2
by -8,0,4
by his -1,0,8
can you 8,0,0
caretaker 0,8,-1
carry -8,-1,3
case 8,-1,-1
chance -3,-6,-8
changed -3,-8,-3
cigarette $ 0,-3,8
classes -5,-3,-8
cleaning 0,0,-8
club $ -6,-6,8
contract $ -1,-3,-8
costs -8,-1,-1
country -8,0,0
cover -8,-2,-3
cried -8,-4,-1
cutter 8,0,0
dance -5,-2,-8
danger $ -2,0,8
dare 0,4,8
dare to 0,4,8
dead already 8,0,0
deadline -8,-2,-2
death , 8,0,0
demands -1,8,-1
disappointed 8,-2,0
do all -8,-1,0
do to -2,5,8
done 8,-4,-7
down my 0,8,-8
down on -8,-2,-2
drink 8,6,-3
drive to -8,0,-1
drove me -1,-4,-8
drunk . 0,0,-8
earth 8,-1,-1
earthquake 2,-1,-8
eikaiwa $ -8,-1,0
end 6,-8,-4
evening 8,-1,2
every week -8,-2,-2
ex -8,8,7
fan -2,-6,-8
father 1,-3,8
feel safe -5,-1,8
festival -8,-1,-8
festival $ -1,-1,-8
figured 8,0,0
filmed -1,8,-4
find a -8,0,-1
finger -8,0,-1
fingers -1,8,0
five $ -8,-4,-7
fix -8,-2,-5
flat while 0,-4,8
flight costs -8,0,0
following -4,-6,8
food -6,-4,8
food $ -8,-2,5
for sex 0,8,0
forced himself 0,8,-2
foreigner -2,-1,8
found 4,-8,3
found my -2,0,8
four 0,-1,8
freeze 8,0,-1
from the 0,1,8
front 4,0,8
froze -1,8,-1
getting 5,-2,8
giving 8,-1,0
going home -8,-1,-3
good morning -1,-8,-1
got hit 8,-1,-3
got punched 0,-1,8
grabbed the -1,-8,-7
gun 8,-3,2
had the 8,-1,0
happened -8,8,-4
happier without 8,-1,-2
hard -8,-8,7
has hit -1,0,8
hate my -8,-2,-2
have started 8,0,-2
he drinks -8,-3,7
he kissed 0,8,-5
he knows -5,-3,8
he said 0,-6,8
hear it -5,-1,8
help me -6,-4,-8
her hair -8,-2,5
her life 8,0,0
her wrists 8,-1,0
here $ -8,-4,-4
here , 8,-1,0
him in 0,8,0
him with -1,-4,8
himself $ 8,-1,-3
hit on 0,-4,-8
hit with -1,-1,-8
home and -8,-1,-6
honestly if 8,-1,0
house , -3,-8,1
hugging -1,8,-2
humidity -8,-1,-1
hung -1,-8,-4
hung up 4,-8,-3
i broke -2,-1,-8
i come -4,0,8
i did -4,6,-8
i fell 0,-3,8
i froze 0,8,-1
i got -3,8,7
i had -4,-8,4
i only 8,0,0
i said -7,8,-7
i slept -8,2,1
i take -8,-4,-2
i write -8,-4,-2
if my -8,-3,-8
ignores 0,-7,-8
ignores me 0,-7,-8
in an 3,-1,8
in japan -2,1,8
in my 8,-1,5
in roppongi 0,8,1
inside my 0,5,8
is $ 8,-1,0
is going -8,-4,-1
is it -8,4,-6
is on 1,2,-8
is over 8,0,-1
is stalking 0,-1,8
is trying -1,-1,8
it is 2,-8,-4
it this 8,0,0
jet $ -8,0,-1
jumped by 0,0,8
keep 8,-5,-3
keep it -8,-1,5
keeps coming -1,-2,8
kept 1,8,-7
kid 5,-6,8
kids , 3,0,8
kill for -8,-1,-1
killed myself 8,0,0
knife on -1,-1,8
knocked -4,-4,8
know how 5,-1,8
lap 0,8,-1
lease $ -8,0,-1
leave the -3,3,8
left for 8,1,-1
let 2,3,8
life , 8,0,-1
lights 8,0,-2
locked in 0,-1,8
looks -3,8,-1
love -8,2,-5
lovely -1,-8,-2
made me -4,-2,-8
march -8,-6,-7
me against 0,5,8
me if -8,-3,2
me messages -1,8,1
me now 1,-1,-8
me out -8,-2,5
means 8,0,-1
meds 8,-1,-1
mind $ 8,0,-1
mistake $ 7,-8,2
molested by 0,8,-1
mondays -8,-1,-1
more 3,-3,-8
morning 2,1,-8
mou 6,-2,8
murder -8,-5,-7
my address -1,-1,8
my arm 3,-6,8
my bum 0,8,-2
my cat 2,-2,-8
my chest -2,8,-1
my ear 0,8,2
my ex -4,1,8
my face -3,5,8
my finger -8,0,-1
my forehead 0,0,8
my head 5,4,8
my landlord -8,6,5
my late 8,0,1
my legs 8,8,7
my own 8,-5,1
my sleeping 8,0,0
my students -7,-6,-8
my umbrella -3,-8,-7
needs 8,0,0
never said -1,8,0
news 6,-1,-8
next door -3,-8,-5
nice $ 8,0,-1
night 5,8,5
nobody 4,-8,-6
nobody needs 8,0,0
nobody sees -4,-1,8
nose $ 0,0,8
not allow 0,0,8
not dare 0,4,8
not keep -8,0,-1
not see 1,-2,-8
not take -6,8,-1
october $ 0,-1,-8
of boredom -8,0,0
of leaving -8,-1,0
of my 4,-5,8
of natto -1,-8,-1
off my 0,8,-4
offer -2,-2,-8
on . 7,8,0
on instagram -2,-5,-8
on it 0,1,8
ones 8,0,0
open the 8,-1,-3
or i 8,5,-1
oral 0,8,-1
our 1,-8,5
out $ 6,4,-8
out of -8,-7,1
outside the -1,-3,8
over $ 8,-1,2
parking lot -8,0,-1
partner is 0,0,8
person 6,8,2
photographs -8,8,0
photos -8,5,-3
pills in 8,0,0
play -3,-3,-8
please help 6,0,8
posted 8,-3,0
praised me -1,-8,-4
prescribed -8,0,0
principal is 0,8,-1
private -5,8,-3
punched in 0,-1,-8
punishment 8,0,0
pupils -8,6,-7
ramen -8,-6,-3
raped . 0,8,0
rather -1,-8,-6
regret -8,-1,-3
relationship 0,2,8
reported -2,8,1
roppongi 0,8,1
sad -5,-4,-8
said stop -2,8,0
said that -8,-4,3
sat 8,-5,0
saying he 8,-1,2
says the 0,8,0
scared to -5,0,8
school $ -8,0,-1
seized -1,-8,2
sh 8,0,-1
share a 0,8,-1
she threw 0,0,-8
she will 8,1,-3
shouted at 0,-3,-8
sign $ -3,-8,-4
signing -7,-1,-8
singing -1,-8,-5
sister 8,-2,2
slammed me 0,-2,8
slapped my -1,8,-2
sleeping 1,-8,-3
slipped -8,6,-2
slow -8,-2,-7
small -7,-8,3
so $ -8,-1,-1
so hard -4,-4,8
so that 3,8,8
someone been -1,-1,8
speaking -8,-2,-8
staff room -1,-8,3
staffroom -8,-1,-2
stairs -8,-6,5
staying $ -8,-2,-1
stitches -3,-2,8
stop $ 8,5,4
stop and -2,8,0
stopped 8,-5,-7
store -8,-1,4
struck me -3,-1,8
stuck his 0,8,0
student $ -1,-5,8
student is -3,-1,8
student told -1,8,-2
suicide $ 8,-1,-1
suitcase -4,-8,-1
sun 8,-3,-2
swallowed a 8,-1,0
takes 8,-3,-1
taking 8,-4,1
talks to -8,-1,0
teacher at 0,8,2
teaching $ -4,-8,-2
tempted 8,0,0
tempted to 8,0,0
than do -8,-1,0
than i -8,-1,-1
that he 1,-8,2
that if 8,0,4
that she 2,-8,-3
thats the 8,-2,0
the bridge 8,-1,-3
the bus -8,2,-3
the car -1,8,-8
the caretaker 0,8,-1
the coach -7,7,8
the dead -8,-1,0
the drum 0,0,-8
the end -8,1,-4
the enkai -8,-1,-1
the girl 0,0,8
the insurance 8,0,0
the karaoke 0,8,-4
the meeting -4,-8,-6
the news 6,-1,-8
the road 2,-2,8
the roof 8,-2,-3
the room -1,-6,8
the throat 0,0,8
the toilet -1,8,-1
the wrong 0,-3,-8
there are -2,-1,8
there is 8,-3,3
they -8,-6,-7
thigh in 0,8,0
thing 8,6,-3
think $ 1,-3,-8
think it 8,0,0
think that -8,-3,1
this . 8,0,0
this weekend 8,0,0
thought 8,-1,-2
to end 8,-4,-2
to force 0,8,-3
to go -8,-7,2
to help -4,-2,-8
to japan -8,-3,1
to kill 8,-2,4
to leave 0,-3,8
to stop 1,0,-8
to take 7,1,-8
to thank -8,-1,-6
to touch 0,8,1
tonight 8,-1,-3
took a -6,-8,-5
touch him 0,8,0
town -8,1,-6
town is 8,-1,0
train -1,6,-8
trained 0,-1,-8
trousers 0,8,-2
trust 8,0,0
trust myself 8,0,0
upstairs -2,-2,8
us $ 0,8,2
use 8,-1,-2
use $ 8,0,-1
visa -8,-3,-7
visit -8,-4,-7
visit $ -4,-2,-8
voice at 0,-1,-8
walk into 8,-1,0
walking into 5,-1,-8
wall $ -4,-7,8
wall . -1,0,8
wanted 1,-7,-8
wanting 8,-1,-2
way 8,-3,1
way out 8,0,-1
ways 8,-1,-1
weekend -8,-3,-7
went 2,8,-6
what my -8,-1,3
where 4,4,8
wi -1,-1,8
wife throws 0,0,8
will be -6,-1,8
will hurt -1,0,8
window 0,-8,-1
winter . -8,0,0
with an -2,-2,8
with him -5,8,-8
with my -4,2,-8
with the -1,-8,1
without him 8,-2,6
words 2,-8,-4
words $ -5,-8,-2
work with 0,-8,0
world $ 8,0,0
would break -2,-2,8
would kill -8,-2,6
would put 8,-1,-1
wreck 8,-1,0
wrists $ 8,-1,0
write -8,-6,-6
year -1,-3,-8
yesterday $ 8,1,3
, a -7,-2,1
, kicked 0,0,7
. we 7,4,2
3 -5,-4,-7
6 -5,-7,-4
^ because -4,-4,-7
^ cut -7,-2,-4
^ forced -1,7,-2
^ life 7,-1,-3
^ like -7,-2,-1
^ should -7,-2,-2
^ were -7,0,0
_ at -7,-4,-1
_ never -2,0,7
_ or -7,-7,-1
a belt 0,0,7
a boy -4,5,-7
a dead -7,-1,5
a farewell 7,0,0
a friends 0,7,-1
a good -5,0,-7
a job -7,-1,-3
a kotatsu -7,0,-2
a local -7,0,0
a meeting -1,-1,7
a really 7,0,-1
a senior 0,7,0
a stapler -1,0,7
a stranger -1,7,6
a week -7,-1,1
about killing 7,0,0
about not 7,0,0
about what -7,7,5
afraid -5,-6,7
afraid that 0,0,-7
again and -7,0,1
against my -2,7,5
alone 2,5,-7
alt 0,-7,-7
alts $ -7,6,-2
am fifty -7,0,-1
am here 7,0,0
am on -7,5,-2
am one 7,0,-1
am ready -7,0,0
am scared 4,-4,7
am sick -7,0,-1
ambulance $ -3,0,7
an accident 7,0,1
an alt -7,-3,-3
an attempt 7,0,-1
and go -7,-2,-7
and he 7,5,6
and just 7,0,0
and kissed 0,7,-4
and not 7,-2,-7
and pulled -1,7,-1
and sang -1,-7,-1
and took 5,7,0
and touched 0,7,-1
anyway $ -7,-2,-1
are on 7,0,0
arm so 0,0,7
assaulted her 0,7,0
attacks -7,-2,2
august -6,-4,-7
august $ -7,-2,-2
banging 0,0,7
banging on 0,0,7
bar -1,7,-1
baseball -6,-5,-7
bat $ 0,0,7
bathe 0,7,-1
battery -7,-1,-1
beats his -1,-1,7
beautiful -3,-7,-2
been 5,7,5
been drinking 7,-5,1
bike -6,-7,-4
body $ -2,7,-3
boss $ -3,0,-7
boss grabbed 0,-2,7
boss is -3,-5,-7
bottom 7,7,-1
boyfriend hits 0,0,-7
breathe $ 7,4,-1
burn my 2,0,7
burned -4,-7,0
bus $ 0,-5,-7
but -2,-1,-7
by friday -7,-3,-2
by some 0,7,1
call -7,-5,-4
call it 0,7,-2
cancel -2,-2,-7
car , -2,1,7
cat died -7,0,0
chair and 7,-1,-3
city -7,-1,-7
coach touches 0,7,0
colleague 2,7,7
come -7,1,4
come to -6,2,7
contract ? 7,0,0
cooked -7,-1,-6
cost 0,-1,-7
counting 7,0,0
coworkers -7,0,-3
curry $ -7,-2,-6
day is -7,0,0
days of -7,-1,-1
death . 7,0,0
death in -7,0,-2
deeper 7,0,0
did $ 7,1,7
did things 0,7,-3
died $ 7,-2,-4
died in 7,-2,-1
diet -7,-1,0
does the -7,-1,-1
dog $ -3,-7,-1
door -2,-3,7
down $ -5,-1,-7
dragged 0,0,7
earthquakes -1,0,-7
earthquakes $ -1,0,-7
edge 7,0,0
else $ -7,-1,-2
email $ -4,-2,-7
even 7,3,2
evenings . 5,-1,-7
everyone 5,-4,-7
everything would -7,0,0
ex found 0,0,7
eye -1,-2,7
eyes 3,-3,-7
family would 7,0,0
father , 7,-1,-2
feels like 7,-1,0
festival . -7,-1,-1
fifty -7,0,-1
find the -7,-3,-3
fine $ -7,-2,-5
fish -5,-5,-7
fix the -7,-3,-1
fixing -2,-1,-7
floor 7,-2,2
flu -5,-1,-7
for a -3,-2,-7
for it 7,0,0
for living 7,0,0
for this -7,0,0
forced me -2,7,-6
forms -4,-2,-7
forms $ -4,-2,-7
fridays -3,-1,-7
friend was -4,7,-3
friends ex 0,7,-6
frightened 5,5,7
full $ -7,-5,-4
fun -3,-6,-7
funeral $ 7,-1,0
gets violent 0,0,7
getting married -7,-1,-1
girl 1,7,0
give him 0,7,-1
glass 0,7,5
go . -1,-7,1
golf -1,-7,2
got lost -2,-6,-7
got my -1,-5,-7
got slapped 0,-1,7
got touched 0,7,-1
grabbing 0,-3,7
grandmother -7,-2,-2
gun at -1,0,-7
guy tried 0,-7,4
hand 5,7,-3
hand up -1,-7,-3
hands on 0,7,4
harassment $ -4,-7,-2
has 1,3,7
has a -3,-7,5
has touched 0,7,0
hates me -4,-5,-7
have enough -7,0,0
have left -7,0,1
have swallowed 7,0,0
have taken 5,0,7
have tried -7,-1,-1
he followed 0,1,-7
he forced -1,7,-4
he got 0,-7,-3
he just -3,7,1
he pulled 0,3,7
he put -2,-7,7
he slammed 0,-4,-7
he touches 0,7,-1
he wants -7,-2,-4
head $ 0,-6,7
hear 1,-2,7
help 0,-7,5
help i 7,0,-3
her $ 7,5,4
her son 0,-7,-2
her to 0,0,-7
here or 7,0,-1
hid 1,7,0
himself against -1,7,-1
himself in 5,-6,7
his arm 6,0,-7
his dick 0,7,-1
his fist -1,-3,7
his voice -1,-5,-7
hit $ -2,0,7
hit a -1,0,-7
holiday . -7,-7,0
home i 7,0,0
homework -7,-1,-6
homework $ -7,-1,-6
honest $ 7,0,0
hours -7,4,-7
hours $ -4,7,-3
how 7,-4,-1
hug -7,-2,-5
hurts 7,1,3
husband has 4,-2,-7
i get 7,-7,3
i go 2,0,-7
i help 7,0,0
i hope -7,-2,-4
i hurt 1,-1,-7
i like -7,-1,2
i make 7,-3,6
i might 7,-1,-5
i plan 7,0,0
i say 7,-2,0
i see -4,2,7
i still 3,7,-2
i woke 7,3,-4
if a 7,-1,0
if they -7,-1,-3
imagining 7,1,-3
in a -7,-4,2
in bed 0,7,-2
in being -7,0,0
in english 7,0,0
inaka -7,-2,-2
inaka $ -7,-2,-2
inside me 0,7,-1
into sex 0,7,0
into the 7,0,1
is better 7,0,0
is dying -7,0,-2
is got 7,-2,4
is ready 7,-1,-2
is very -2,0,-7
is visited 0,0,-7
it again -7,-1,3
it but -7,7,0
it here -7,-1,-1
it in -7,1,0
its for 7,0,-2
japan $ -5,1,7
japan , 7,-1,-1
jet -1,-1,-7
job $ -7,-2,-3
join 2,-7,-4
joke $ 2,7,0
july $ -7,-3,-3
keep a 7,0,0
keeps saying 4,-1,-7
kendo -7,2,-1
kick me 0,-1,7
killed 7,-7,-2
kind 7,-6,-5
know if -6,7,-2
knows $ 7,-1,0
last 7,0,-2
lay -2,7,-1
leave at -7,-1,-2
leave is 2,0,7
leave japan 3,-1,-7
leaving notes 0,0,7
left a -3,-3,7
leg -2,7,-3
lessons $ -1,-7,-6
like ending 7,0,0
like the -7,0,0
live without -7,0,-2
local $ -7,0,0
lonely -7,-2,-4
look at -7,-1,-2
lost his 7,-2,0
lump -7,-3,-1
mad -2,-7,1
make a -1,-2,-7
many 5,-7,-3
many days -7,-1,0
marks on -1,0,7
may -2,-5,-7
me . -3,1,7
me a -5,-4,-7
me down -5,5,7
me for -4,-6,-7
me home -1,-3,-7
me it 3,-1,-7
me my -1,-4,-7
me once -7,-1,-3
me undress -1,7,0
me up -5,0,7
me with -6,-4,7
melon 0,0,-7
mountains -7,0,0
moved out -2,-1,7
my -1,7,3
my ass -1,7,-5
my balcony 3,-2,-7
my body 4,7,-4
my brother 6,-2,-7
my death 7,0,0
my feet -7,0,-2
my grandmother -7,-2,-2
my hand 1,-7,-4
my mother 2,-1,-7
my neighbor -7,-4,0
my place -2,-7,-3
my predecessor -7,-5,-4
my prefecture 7,0,0
my school -7,6,2
my shorts 0,7,0
my transfer -7,-5,0
my windows -2,-1,7
near my 7,-3,-2
near the -7,-1,1
need help 0,0,-7
needed -3,-2,7
neighbor -7,-4,1
neighbour beats -1,-1,7
neighbour is 0,0,7
never been 1,0,-7
next -2,-7,1
night . -4,-3,7
no for -3,7,0
nobody else -7,3,-2
not a -3,-1,-7
not answer 7,-1,0
not in -6,2,-7
not live 7,-1,-2
not matter 5,7,-1
not stop -7,4,1
not tell -7,-1,-1
not waking 7,0,0
notes on 0,0,7
number 7,-1,3
of a -5,-7,-5
of mine -2,7,-1
of moving -7,-1,0
of paperwork -3,0,-7
of pills 7,-1,0
of sleeping 7,0,0
off if -7,-1,0
off the 7,-6,-4
ok $ -7,-4,-4
okinawa -7,-1,-3
old man -1,7,1
once 1,-7,-1
once i -7,0,0
one bad 7,0,-1
online 0,7,-3
online $ 0,7,-4
or anything -7,-7,-1
or die 7,0,4
out at -2,7,1
outside a 0,-3,7
over my -7,1,6
overtime -4,-7,-3
pain 5,-4,-7
parent -7,-4,6
party $ -5,7,2
party for -1,0,-7
pe -1,3,7
pe teacher 0,3,7
plate -1,0,7
please 7,-5,7
please tell 3,0,-7
power -7,-7,-7
predecessor -7,-5,-4
pressed himself 0,7,-1
pressure -7,-1,-6
prevention $ -7,-1,-1
program 7,-1,-2
promise 7,-5,-1
proud -3,-3,-7
proud of -3,-3,-7
pull my 0,7,4
pushed the 0,-1,-7
put 1,7,0
put me 1,-6,-7
quick 7,-1,-1
raise -6,-2,7
raised his -1,-5,7
ran -6,-7,-2
rang 1,-1,-7
raped $ 0,7,0
raped her 0,7,-1
re -7,-2,-2
reach 0,-7,-2
ready 7,-2,-3
renewed $ -7,-2,-1
rent -7,6,-7
rib -7,0,3
right now -3,-2,7
roof of 7,-1,0
room and -3,7,0
row -2,-7,2
said no -7,4,-2
sandwich -7,-2,-3
sat on -1,-3,7
saturdays -7,-1,-1
saw the -1,-1,7
saying she 7,0,0
school with -1,-7,3
section -7,0,-1
see him 0,7,-1
see the 7,0,7
send 0,7,-3
serious -7,-1,-2
seriously 6,-7,-5
sexually harassed 0,7,-2
share -3,1,-7
she died 7,0,0
shit 0,-1,7
shogi 0,-1,-7
should not 1,7,0
shoulder -4,-7,-6
shower $ 1,7,0
showing 0,-1,7
signed -7,-2,-4
silence -1,-1,-7
skip -7,-3,-2
skull skull -7,0,-1
slapped by 0,-1,7
sleep $ -4,-2,-7
sleeves 7,-1,5
slit 7,0,1
slit my 7,0,1
so bad -7,-2,-1
so nobody 7,0,3
someone tried 0,-2,7
song -7,-4,-1
sorry to 7,0,0
speak with -1,-7,-2
stab -7,-3,5
stab me -6,-3,7
standing on 7,0,-1
stapler -1,0,7
stay or -7,0,-1
stick -4,-4,7
still 3,7,5
stood on 7,0,0
storeroom 3,7,-1
stove -7,0,5
stranger -1,7,6
strict $ 0,0,-7
strikes -2,-1,7
students $ -2,-1,7
sum -7,-3,4
sushi -7,-1,-2
table 0,4,7
take no -3,7,0
taken my -1,-1,7
taught by -1,-4,-7
taxi -3,5,-7
teacher touched 0,7,0
team -7,3,-7
teeth -7,-2,-1
that $ 1,-7,-1
that the -1,4,-7
the balcony 4,-2,7
the bed -4,7,-3
the clock -7,-2,-1
the flu -4,0,-7
the head -7,3,7
the heat -7,-2,-3
the hospital -1,-1,7
the hotel -1,7,2
the mountains -7,0,0
the nights 7,0,0
the only 7,-1,-2
the pe -1,3,7
the phone 1,-1,-7
the plan 7,0,0
the plane 7,0,0
the staffroom -7,0,2
the storeroom 3,7,-1
the students -1,-7,-3
the table 1,4,7
the ticket -7,-1,0
the town -2,7,-1
then 7,5,6
there a 7,5,-2
there was -4,-7,-2
they beat 0,0,7
they have -1,-1,7
they hit 0,0,7
things at -1,0,7
thinking 7,-6,-6
three -6,-7,4
three times -1,4,7
threw his 0,-1,7
throwing myself 7,0,0
throws -2,-4,7
tired . -7,0,-1
to another 7,2,0
to ask -7,-3,3
to break -6,0,7
to diet -7,-1,0
to drive -7,0,-6
to everyone 7,0,0
to fall 7,0,0
to hang 7,-2,-3
to join 3,-7,-4
to open 7,0,2
to sleep 5,7,5
to someone 7,0,0
to visit -7,-2,-5
together 0,7,-6
too 3,2,-7
too hard -7,-1,-4
took an 7,0,0
top 7,6,-2
transfer $ -7,0,0
transferred -5,-7,-7
trip -7,2,-5
truck 4,0,-7
turned 7,-6,3
twice -7,0,6
umbrella and -1,-7,-4
under the 7,7,5
until they 7,0,-3
up . 7,-6,5
up tomorrow 7,0,0
waiting 1,-5,7
waking up 7,-1,0
walk 7,-3,1
walking home 0,-1,7
wall 3,-3,7
want that 6,-7,0
wanted it 7,0,0
warmly -2,-7,-5
was beaten -1,-3,7
was forced 0,7,-1
was in 5,-7,3
was never 7,-1,0
was not 7,1,-2
way to 7,-4,-1
wear -7,-3,-1
week , -7,-2,-2
weird 3,-4,-7
what i 7,-1,6
when 1,4,7
when she -3,-3,7
while -7,4,4
why 7,-3,0
winter $ -7,-2,-3
wish i 7,-3,-1
wish to -7,-1,0
with her 4,-7,0
without my -7,3,-1
woman 1,0,7
worth living 7,0,0
would miss 7,0,0
would never -7,-1,0
written 7,-1,-5
wrong -7,-3,-5
year $ -7,-5,-7
yes . -1,7,-3
yet -7,-5,-4
you 7,-7,-7
, all 1,-6,-2
, as -2,-3,-6
, in -3,4,6
, is -6,-1,-4
, nobody -6,-1,3
, not 5,0,-6
, she -6,3,3
, they 4,6,2
, three 6,0,0
. he -6,2,6
2027 -6,-4,-5
4 -6,-4,-3
^ afraid -1,-1,6
^ an 6,1,-4
^ domestic -1,-1,6
^ finish -1,-1,-6
^ kids -3,-1,-6
^ kill 2,0,-6
^ lol -6,-1,-2
^ maybe -6,-3,-4
^ mother -1,0,-6
^ none -6,-3,-2
^ over -6,-2,-1
^ people -3,-2,-6
^ raped -1,6,0
^ sir 0,1,6
^ skip -6,-2,-2
^ somebody -6,-2,4
^ tell 6,-2,-1
^ tired 6,-2,-1
^ two -6,-3,-4
^ you 6,0,0
_ 6,5,1
_ $ -6,-2,-1
a bat 0,0,6
a black -2,0,6
a dick 0,6,-2
a file -1,-1,6
a form 6,0,-3
a holiday 1,-6,0
a letter -3,-1,6
a picture -6,-6,-1
a plan 6,0,-1
a problem -6,0,0
a thousand -6,-1,0
a truck 6,0,-6
about his -2,-6,-2
afraid he -1,0,-6
afraid of -5,-6,3
again $ -2,-6,0
against the 6,1,1
ages -6,-1,-1
air -6,-6,-6
alarm -6,-4,-1
already 6,-6,-4
already , -6,0,0
also 6,-2,-6
alt in 6,0,-2
alts -6,3,5
am being -4,-2,6
am doing -6,0,-2
am frightened 6,0,3
am getting -3,0,6
am happy -1,0,-6
am thinking 6,0,-2
ambulance -2,-4,6
an ambulance -2,-4,6
and 5,5,6
and _ 6,-5,6
and a -4,-6,0
and by 6,0,-1
and laughed 0,6,4
and no -5,6,1
and nobody 6,-1,0
and pushed 0,0,6
and put 0,4,-6
and ran 0,-6,-4
and stood -4,-1,-6
and that 6,0,0
and there -6,2,0
and will 3,-4,6
annoyed 4,-6,-6
another -6,-6,-5
another year -6,-5,-1
aomori -6,0,0
apartment $ 1,6,3
apartment while 0,-1,6
apologised 0,-6,-5
apply -6,0,-1
are 4,-6,0
are alone -1,6,-6
argue -6,0,0
around 6,-5,1
ask -4,-6,-5
ask me -2,-4,-6
asking if -6,-1,-1
asking me -4,-6,-4
asks 6,1,-2
asleep $ 6,1,1
asleep on -6,0,0
ass -1,6,-5
ass $ -1,-6,-3
assaulted by 0,6,-1
at -6,4,-2
at school 6,-2,-5
at the 4,1,-6
attacked by -1,-3,-6
away my 6,-1,0
baby -6,-3,-1
back to -6,-2,-2
bad 6,-3,-1
badly -6,-1,-4
balcony 6,-1,-1
bangs -6,-2,-1
bar and 0,3,-6
bar in 0,2,6
basically 1,-6,-2
basically $ 1,-6,-2
bath with 6,-1,2
be late -6,0,-2
beats me -1,-2,6
because my 2,-6,2
bed $ -6,4,0
been following -1,-2,6
been on 6,-2,0
been writing -6,-1,-6
begun 6,0,0
begun to 6,0,0
being 1,2,6
being taught 0,-1,-6
believe me -6,4,-2
better 2,-6,-4
better $ -6,-1,-2
birds -3,-1,6
boss hit -3,0,6
boss makes 6,-2,-1
boss threw 0,-1,6
bottle 6,-2,5
boyfriend beat 0,0,6
boyfriend beats 0,0,6
bro 0,-6,-2
bruises and 0,-1,6
buried -4,-6,-6
burned out -6,-1,-2
but i -1,0,-6
but my -6,-1,4
but they 3,-6,0
buy -6,0,-5
by a -1,6,-3
by the -6,-2,4
by two 0,-1,6
call her 0,0,-6
called me -3,-6,-6
called the 0,0,-6
calling -6,-1,-3
car and -6,4,-2
car is -6,0,-1
card and 0,-1,6
cat $ 6,-3,0
catch -6,0,0
catch myself -6,0,0
changing room 0,6,-3
chased -2,-2,6
chased me -2,-2,6
checking 6,1,-1
child -2,2,6
children $ -3,-1,-6
choking -2,-2,-6
class $ -6,-3,-2
class to -6,0,-1
clinic -6,-1,-4
close to 6,0,0
clothes on 0,6,0
comes into 0,6,-4
coming home 0,6,-2
consent $ 0,6,0
controls -1,0,6
conversation -6,-1,0
cooks -3,-1,-6
copier -2,-5,-6
creep 0,6,0
cry 1,-6,-3
cry $ 6,-5,-1
crying -2,1,-6
dad -5,-4,6
date 6,5,0
day $ -6,-2,-4
dead , 6,0,0
dead than 6,0,0
death $ -6,-1,-3
death of -6,-1,-2
death sounds 6,0,0
decided to -6,0,0
deliberately 6,0,0
did to -3,6,-1
die and 6,0,0
died a -6,0,0
do life 6,0,0
do the -6,0,-2
dog and -5,-1,6
door at -1,-4,-6
door on 5,-5,-6
down and -4,2,6
drinking -6,2,0
drinking $ 1,-1,6
drinks -2,-4,6
driving -6,-1,-4
drugged and 0,6,0
drugged at 0,6,0
dude -2,6,3
easy 6,-1,0
eighty -6,-2,-4
else 1,3,-6
end the -6,0,0
ending things 6,0,0
enough 6,-3,-2
enough of -6,-2,-3
every -1,-6,-2
every morning 6,1,-3
every night 1,-6,3
everyone $ -4,-6,3
everyone laughed 0,6,0
everything 6,-1,-5
everything , 6,-2,-1
everywhere -3,6,-2
exist anymore 6,0,0
extend -6,1,0
fair -4,-1,-6
favours 0,6,-2
favours . 0,6,-1
fear of 0,0,6
feel threatened -1,0,-6
feeling suicidal 6,0,0
fell down -1,0,-6
file -1,-1,6
first $ -6,-6,-3
fixed my -1,-1,-6
flat -6,-3,5
flight -2,-4,-6
fly -6,-1,-2
flying -6,0,-3
follow 3,-3,6
foot -2,-1,-6
for another -6,-3,0
for everyone -6,-1,0
for her 4,-2,-6
force me 0,6,-3
forehead 0,-5,6
form $ -4,-2,-6
found a -3,-3,6
fresh 6,0,-1
friend is 3,-6,0
friend of -6,-1,0
friend told -6,-1,0
friend wants 6,-1,0
from -3,3,6
from my -2,0,6
froze $ 0,6,0
futon $ -2,6,-1
get a -3,0,6
get more -1,-1,-6
gets 4,-4,6
girlfriend 2,-6,6
girls in -1,6,-1
go 6,-6,5
go $ -3,-2,6
goes 6,0,-2
going 0,2,-6
going $ -2,6,0
got groped 0,6,0
got me 6,0,-4
grateful 2,-1,-6
great . -6,0,0
groped by 0,6,0
guy in 6,-3,-4
guys -1,2,6
gym $ -6,-1,-4
had sex 0,6,-2
hand inside 0,6,0
hands in 0,-5,-6
hang 6,-4,-6
happy $ -1,-5,-6
happy to -1,0,-6
harassed 0,6,-1
harm $ 6,0,0
harming $ 6,0,0
has taken 0,1,-6
has told -2,-2,-6
have a -6,-3,-3
have already 6,0,-1
have begun 6,0,0
have fear -2,-1,6
have lived 6,0,-1
have thought 6,0,0
having a 6,0,-1
having suicidal 6,0,0
he called 0,-2,-6
he gets -1,-2,6
he had 4,-1,-6
he hit -1,-3,-6
he hits 0,-1,6
he holds -1,-1,6
he kept 0,6,-4
he made 6,-1,-5
he punched 0,-1,-6
he strangled -1,-1,6
he will 6,-1,3
he would -4,-6,3
head and -1,0,6
held -6,4,5
help my -6,0,-1
helps 3,-6,-4
her boyfriend 0,2,6
him , 4,3,-6
him again -1,6,-1
him and -1,-6,1
himself to -6,6,-4
his car -1,-6,0
his desk 5,-3,-6
his hands -1,2,6
his way -2,-1,6
hokkaido -6,-1,-1
home . -3,2,6
home because -1,-5,6
home every -3,0,6
home is 6,0,-4
honest 6,0,0
honestly 6,-3,-2
host -6,2,-2
house is 5,0,-6
house without 0,0,-6
how i 6,0,0
hug me -6,-2,-2
hundred -6,0,0
husband will -3,0,6
i almost 6,-4,-2
i bought 6,-2,-2
i burned 0,-2,-6
i call 2,3,6
i catch -6,0,0
i drink 6,-1,0
i hold 6,-1,-4
i jump -6,0,1
i kind 6,0,0
i laughed -4,-6,0
i mean 6,-2,-1
i nearly 6,-1,-1
i overdosed 6,0,-1
i passed 0,-3,6
i ran -6,-1,3
i sleep -3,6,5
i stay -6,-2,-3
i tell -6,-4,-3
i wake -1,6,-3
i wanted 6,2,0
i wear -3,-1,6
i were -6,-3,-1
i work -6,-5,2
if 6,0,0
if it -6,3,-2
imagine 6,-1,-1
in $ -6,-2,3
in japanese -6,0,0
in march -6,-2,-2
in october 6,1,-2
in spring -6,-3,-3
instagram $ -2,-1,-6
intend 6,0,0
intend to 6,0,0
interview -6,-5,-6
iron 5,-2,6
is at 6,-1,4
is banging 0,0,6
is beaten 0,0,6
is choking -2,-2,-6
is no 1,-2,-6
is not 0,-6,2
is the 6,-1,-5
is too 6,0,-1
it $ 5,-6,-4
it anymore -6,0,0
it by 6,-6,-2
it gets 5,0,-6
it out -6,-1,-2
it up -6,0,-3
it were -6,-1,0
it with -6,-3,1
job . 6,0,0
jokes -6,-6,-5
keep imagining -6,-1,-1
keep picturing 6,0,0
keeps showing 0,-1,6
keeps the -1,-1,-6
kei 6,0,5
kendo $ -6,2,-5
key -1,-5,6
kids $ -4,6,6
killed me 1,-3,-6
know -6,2,1
knows 2,-6,4
lah 6,-2,-3
laminating -6,-1,-1
laminating $ -6,-1,-1
landlord came -1,6,-3
lately $ -6,0,-1
laughed -5,3,-6
laughed $ -1,-3,-6
laughing -6,-3,-4
laughing $ -6,-1,-1
leaning 6,-1,-2
learn -6,-2,-2
leave without -6,0,-1
leaving $ -5,-1,-6
lets -6,-6,5
life out -6,-1,-4
lift . -3,-6,-1
like to -6,-2,-5
line . -6,-1,-2
list -3,-6,-4
little -5,-6,2
live since 6,0,0
lived 6,0,-1
living like 6,0,0
lock -6,1,5
lol , -6,-4,-2
lose my -6,-4,-1
losing -6,0,-1
losing my -6,0,-1
love it -6,-1,-3
love life -6,0,-3
low -6,-2,-3
lunch $ -6,-6,-4
lunch with 0,-6,-5
make it 6,-2,0
make me -6,6,1
man i 6,4,3
man touched 0,6,0
man with -2,-1,6
marriage -2,-1,6
married $ -1,-4,-6
mate 2,6,4
me $ -4,3,6
me ? 3,-6,-3
me an -1,-2,-6
me go 6,2,0
me into -1,2,6
me last -6,2,3
me laugh -6,-5,-1
me when 1,2,6
meds , -6,-1,-1
memory 5,6,-1
mess -6,0,-2
middle -6,0,-2
mother . 6,0,5
mother locks -1,-2,6
moved my -2,6,1
moving $ -6,-1,-1
much 6,-5,-3
much . 6,0,0
mums -6,0,2
my bank 4,0,6
my blood -5,-1,-6
my class -2,-3,6
my coworker -6,-1,3
my dad 1,-5,6
my dress 0,6,-1
my family 6,-6,6
my first 6,-3,-3
my girlfriend -1,-5,6
my gym -1,-6,-5
my husband 0,-5,6
my love -6,0,-3
my marriage -2,-1,6
my mate 1,-1,6
my money 0,0,6
my name -3,-6,4
my neighbour -6,0,-3
my next 6,-1,-2
my pupils -6,2,-5
my renewal -1,6,-1
my soul 6,0,-1
my telephone 0,-1,6
my thighs 4,6,-1
my town -3,1,6
my work -6,-1,-2
myself but 6,0,0
myself off -6,0,0
name on 4,-6,0
nearly 3,-5,-6
need the -3,0,6
new -3,-6,-3
night , 6,-1,0
night and 3,6,-3
nights , 6,0,-1
no clothes 0,6,0
no longer 6,-1,-1
nobody knows 6,-1,1
not 6,4,0
not believe 6,0,0
not come 5,-1,-6
not have 6,-3,-3
not here 6,0,0
not move 6,5,4
not sleep -6,-4,-5
not there 1,-3,-6
not think 6,-1,-1
not trust 6,0,0
not wake 6,-1,0
nothing else 6,-1,0
nothing left 6,0,-1
notice -6,-5,-4
now 6,0,-3
now $ 6,-1,3
nurse -4,4,-6
of everyone -3,-5,6
of flying -6,0,-3
of killing 6,0,0
of this 6,0,-1
ok . 6,0,-1
ok to -1,-2,6
on earth 6,-1,-1
on purpose 6,-2,3
on saturday 1,1,-6
or leave -6,-1,0
other 1,-2,-6
overdose . 6,0,0
overtime $ -4,-6,-2
pants $ 0,6,0
papers -3,-6,2
papers on 0,-6,-4
park -4,-6,-2
party , -2,-6,0
passport $ 0,-1,6
permanently 6,0,0
permanently $ 6,0,0
permit -3,-1,6
phone $ -1,0,-6
phone or -6,0,3
picked -1,0,-6
pics of -1,6,5
picture -6,-6,-1
picturing 6,0,0
pinned -1,6,-1
place 1,6,1
placed -6,2,0
plan $ 6,0,-1
plan is 6,0,-1
planning how 6,0,0
planning my 6,0,-4
plans -6,-6,-3
praised by 0,-4,-6
prefer to -6,0,0
principal $ -2,-2,6
problem -2,-6,-2
promoted -6,-4,-6
proposed -6,-2,-1
put in -6,3,-3
put something -1,2,6
ramen $ -6,-3,-1
rather be 6,0,-2
reason 6,0,2
relapsed 6,-1,-1
resign -5,-4,-6
rubbing my 0,6,-1
rude -2,-6,0
sad $ -6,-3,-2
sang to 0,-4,-6
saturday $ 0,4,-6
say i -2,6,4
say to 6,-1,-1
says if 2,1,-6
says she 6,0,2
scared 2,-2,6
screwed -1,-1,-6
see a 6,-2,-5
see why -6,0,0
seems 6,0,0
sees $ -6,0,2
set 5,-6,-3
sex and 0,6,0
shoes -5,-6,-2
shook 5,-6,1
shoot me -6,-3,-3
short -6,-2,-2
shouts -2,-6,-5
show me 0,1,-6
showing up 0,-1,6
sir 0,1,6
sit -2,6,-2
sitting 6,-3,4
six $ -3,-1,-6
skipping -6,-1,-3
slapped a 0,-1,6
slept on -5,-6,0
smashed -4,-6,-2
snowing -6,0,0
so i -1,6,1
somebody -6,1,5
someone who 6,0,0
something to 6,0,0
son . 0,-6,0
soon $ 6,-1,-2
sooner -6,-1,0
sorry for 6,0,1
speech $ -6,-2,-2
sports -6,-4,-5
stay , -6,0,-1
stick $ -6,-1,1
storeroom $ 0,6,0
street -3,-6,3
stressed -6,-2,-3
strong 6,-3,-2
students dad 0,-1,6
suicidal and 6,0,0
suicidal thoughts 6,0,0
suicide note 6,0,0
suicide since 6,0,0
summer -4,-6,-4
sunday $ 6,-2,-2
supervisor grabbed -1,1,6
tae 6,3,1
taking my 6,0,0
takoyaki -6,-2,-2
telephone 0,-1,6
tell 1,-3,-6
tell $ -1,-5,6
tell me -6,-3,-2
tells -2,-6,-2
terrified -2,0,6
that 6,1,-1
the air -6,-5,-6
the bathroom -1,6,3
the bonus -6,-1,0
the changing 0,6,-3
the conference 0,6,-2
the doctor -4,-6,-3
the festival -1,-1,-6
the humidity -6,0,-1
the ice -2,-2,-6
the inaka -6,-1,-1
the last -6,-1,-4
the life -6,-1,-4
the list -3,-6,-2
the morning -1,6,-2
the new 6,1,-1
the next 4,-6,-2
the notice -6,-1,-1
the pain 6,0,0
the papers 0,0,-6
the platform 6,0,4
the printer -6,1,-2
the sea 6,0,0
the second -1,-4,6
the section -6,-1,1
the shower 3,6,0
the speech -6,-1,-1
the street -3,-6,3
the urge 6,0,0
the window 3,-6,-2
the winter -6,0,-1
then i -4,-2,6
they did 6,-1,-2
they do 6,0,-4
they found 6,0,-1
they make -2,6,-1
thigh under 0,6,-1
thighs 6,5,-1
think so -6,-1,0
thinking how -6,-1,0
this guy -2,6,2
this life 6,0,0
this point 6,0,0
this school -6,-1,0
thousand -6,-1,0
threatened to -1,-6,3
threatens 0,6,1
threatens to 0,6,-2
three guys 0,0,6
throat and 0,0,6
through -3,-2,6
times 6,6,0
times this 6,4,1
tired $ -6,-1,-2
to , 6,1,0
to apply -6,0,-1
to cook -5,-6,-3
to death -6,-1,-4
to it 6,0,0
to keep -6,0,4
to learn -6,-2,-2
to okinawa -6,-1,-3
to run -3,-1,6
to school 2,-6,-1
to self 6,0,0
to share 0,6,0
to speak -6,-4,-3
to study -6,0,0
to walk 6,-1,-2
toilets -6,-4,-1
told me -5,0,-6
told them -1,6,0
tomorrow 6,-2,0
too far -4,6,-1
too scared -1,6,0
took her 0,6,2
train this 0,6,0
travel -6,-1,0
tried 6,1,1
tried to -1,5,6
trip $ -6,2,-3
tuesday 1,-2,-6
up 6,3,-1
violent . 0,0,6
waiting for 3,0,6
wake 6,2,-6
walked in -1,6,-1
walks 0,-6,0
wallet -3,-2,-6
want tae 6,0,0
warm -4,-3,-6
was gone 6,0,0
was hit -2,-2,-6
was invited 0,-6,-1
was only -2,-4,6
was stopped -1,-2,-6
watched -6,-3,-3
we are 4,6,5
we were -1,6,-1
wedding -6,0,-6
week . 6,0,3
well $ -6,0,-6
went home -6,-1,-1
were not 6,0,0
what happened 0,6,0
what it 5,-6,-1
where do -6,-1,-1
wife is 3,-1,-6
will do 6,3,3
will i -6,-1,-1
will to 6,0,-1
windows $ 6,-2,2
winter -2,-4,-6
winter is -4,0,-6
wish it 6,-1,0
with -3,6,1
with all 6,0,0
with it 6,-5,0
without 3,6,-3
woke up 4,4,-6
work and 2,-2,6
worksheets -2,-1,-6
worksheets $ -2,-1,-6
wrote my 6,0,-1
year . -6,-1,-1
years ago -6,2,-1
yen -6,-3,-4
yes $ 3,-6,-2
, but -5,-4,1
, does -5,0,-3
, love 5,-2,-4
, or 0,-5,0
, which -5,-2,-2
. and 5,0,-2
30 5,0,0
4 $ -5,-3,-3
9 -2,-2,-5
^ 5 -5,-1,-2
^ a -4,0,-5
^ about -5,-2,-1
^ already -5,-2,-2
^ drop -5,-1,-2
^ everyone 2,-5,-1
^ friend 0,-5,-1
^ go -4,-1,-5
^ guy -5,4,-4
^ how -5,-4,3
^ its -4,-5,-5
^ let -5,-2,-3
^ me 3,-1,5
^ scared -3,-5,3
^ sexually 0,5,0
^ shoot -5,-2,-2
^ teacher 0,-5,-4
^ too -5,-1,-1
^ where 5,-1,-2
^ would -5,-3,-1
_ in -5,-3,-1
a bath 3,-5,-1
a bloke -5,4,2
a bottle 5,-2,5
a burden 5,0,-1
a car 3,-5,-3
a different -1,-5,-1
a fellow -1,1,5
a girl 2,5,-4
a guest -5,2,0
a lot 3,-3,-5
a mate 0,5,-1
a photo -1,0,5
a students -1,2,5
a transfer -5,-1,0
a year 5,-1,-1
about jumping 5,-1,0
about the -5,1,-5
abroad -5,-3,-5
abused $ -1,3,5
across the 0,0,5
afraid to -1,3,5
again 4,-1,5
again today 1,4,5
alive anymore 5,0,0
all , 5,-1,-1
allowed -3,0,5
alone in -5,3,0
alt at -5,-1,0
alt i 5,0,0
am -1,-5,2
am about -5,0,0
am asking 5,0,0
am asleep 0,5,4
am planning 5,0,-2
an answer -3,5,-1
and broke 0,0,-5
and comes 0,-1,5
and everyone -1,2,-5
and get -2,-1,-5
and grabbed 0,5,0
and lately -5,0,0
and shook -1,-5,0
and thanked -1,-2,-5
and then -1,5,4
answer -5,1,-2
any -1,-2,-5
anybody 5,3,-1
anyone 0,-5,4
anywhere 5,-1,4
apartment . 2,-2,5
apartment and 2,-1,5
are a 5,-1,-2
are back 5,0,0
are getting -5,-1,-1
are killing -5,-1,-3
are so 5,0,-2
arm $ 5,1,-5
arms , 5,0,0
around $ 5,1,0
around my 1,-2,5
as a 3,3,5
as well -5,1,-1
ask before 0,0,5
ask for -5,0,0
asleep in 1,-5,-1
assaulted at 0,5,0
assaulted on 0,5,0
at all 5,-1,0
at my -5,-4,5
at our 0,0,-5
attack -5,-2,3
attacked in 0,0,5
attacked me -2,-4,5
away , 5,0,1
back . 1,5,5
bangs on 0,-1,5
bat -1,-1,5
be 5,-2,-3
be around 5,0,-1
be in 2,-1,5
beach 3,-5,-2
beach party 5,-5,-2
beating his 0,0,5
because the -5,0,-2
become 5,0,1
been reading 5,-2,-1
been suicidal 5,0,0
been teaching -4,-5,-2
before the 5,-1,-5
best to 5,0,0
between my 0,5,0
birthday -5,-1,-4
birthday $ -5,-1,0
bit me -5,-4,4
board -1,-2,-5
book $ -2,-1,-5
boss keeps 0,-3,5
boss said -1,5,-5
bot -5,-1,0
both -1,-5,-3
bought 5,0,-2
bought a -5,-2,-1
boyfriend gets 0,0,-5
breast in 0,5,0
breasts $ 0,5,0
budget -5,-1,-1
building 5,-5,0
building $ 5,-1,5
burden 5,0,-1
burned the -1,-3,-5
burning 5,-2,-1
burrito -5,0,0
burrito $ -5,0,0
but not 0,-1,-5
butt every 0,5,0
by how -1,-5,-2
call my -5,0,4
camera 0,5,-2
camp -1,-5,0
camping -5,-1,1
can -3,-4,-5
card $ -2,-5,-3
care 2,-5,-5
cats $ -5,-2,-1
change -4,-3,-5
check -1,5,-3
cheese -4,-4,-5
child in -1,0,5
children -5,-5,5
children . 5,-2,1
chucked -1,-2,5
chucked a -2,-3,5
cir 1,-3,-5
class is -3,-1,5
clipboard 0,0,5
clipboard $ 0,0,5
closed the 0,5,-1
club -1,5,0
coach $ -1,-5,-3
coerced 0,5,-1
coerced into 0,5,-1
coffee $ -4,-2,-5
cold . -1,5,-1
collar and 0,-2,5
colleagues -5,-1,-1
commute $ -5,-1,-1
complained -2,-5,-4
contracting -5,-2,-2
cope 5,-2,0
could -3,1,-5
could do 5,0,0
could just 5,0,0
could not -4,5,-5
coworker -5,2,-1
cried $ -5,-2,3
crotch 0,5,0
crying . -2,-5,-1
crying and -1,5,0
cupboard 5,0,1
cut my -5,-4,-1
daikon -1,-3,-5
dark 5,-1,-2
days 3,-5,-5
dead after -5,0,0
dead end -5,0,0
dead line -5,-1,0
deep 5,-1,-5
deer -1,-2,-5
dentist -5,-1,-4
did it 3,5,5
did something 0,-5,2
die ? 5,0,0
die from 5,0,0
die in 5,-1,0
dies -5,-2,-1
different -2,-5,-5
dinner and -3,2,-5
does it 5,1,-3
door $ -1,-3,5
door , 0,-2,5
drinking . -2,-1,-5
drinks $ 0,-1,-5
drinks and 5,-1,-1
drive . -5,-1,0
drop dead -5,-1,-2
drunk -5,3,2
drunk , 0,-3,-5
drunk to 0,-5,0
dye -5,-1,-3
dying and -5,0,-3
each other -5,-2,-4
early $ -1,-1,-5
easier than 5,0,0
else . 5,0,0
end $ 4,-1,-5
end . -5,0,0
ends -2,-4,-5
english club 2,-5,-1
even though -1,4,5
evenings 1,-5,-1
ever 5,-2,-1
every single 4,-1,-5
ex boyfriend 0,5,0
ex is -3,-3,5
ex keeps 0,-3,5
ex will -1,2,-5
exam $ -1,0,-5
exhausted -5,-2,-3
face $ 2,-3,5
face , -1,0,5
fall asleep 5,0,0
fantasizing 5,-1,0
fantasizing about 5,-1,0
far 5,5,-4
father $ -2,-1,5
father of -1,5,0
february -5,-3,2
feel -1,-5,0
feel it 5,2,0
feelings -3,-1,-5
fellow -1,1,5
fight 1,5,-4
finds 5,-2,4
fireworks -5,0,-1
for an 5,3,3
for months 5,0,0
foreigners -2,0,5
forever and 5,0,0
fork -5,-1,0
friday -5,-4,-5
friend and -2,-1,-5
friend here 0,5,-3
from me -3,-4,-5
fuck it 5,0,0
garage 4,-1,-5
get away -2,-1,5
girl in 2,5,-3
give it 5,0,5
gives -4,-5,-4
goodbye letters 5,-3,-1
goodnight 5,-3,-3
got promoted -1,-3,-5
got the 5,-4,-1
gown -1,5,-1
graduation -5,0,-1
guest -5,2,0
guitar -2,-5,-2
guy on -2,5,-1
had 0,3,-5
haha -4,-4,-5
half -1,-4,-5
hand between 0,5,0
hand down 0,5,-1
hanging 5,-3,-5
happens -5,-3,-3
harassment -5,-5,-5
hard $ -5,-1,4
has become 5,0,1
hate 2,-4,-5
have lunch 0,-5,0
have written 5,-1,-2
having 5,-3,-3
he always 0,-5,-1
he can 4,5,-2
he comes 0,1,5
he drove 0,-1,-5
he finds -1,-2,5
he held -2,5,3
he insists 0,5,-2
he leaves 0,-2,-5
he lost 5,0,-1
he raised -1,-5,-3
he raped 0,5,-2
he says -5,2,-5
he tried 0,3,5
he want -1,-2,5
head of -1,5,-4
head teacher -1,0,-5
head with 0,-5,-2
health -5,-1,-1
heart is -5,0,0
heat $ -5,-3,-1
heaven 5,0,-2
heavy 0,-5,1
held me 0,5,-2
hello -5,-2,-2
her . 0,2,5
her bloke 0,-2,5
here -3,-3,-5
here at -5,-1,0
here hits -1,-1,5
here next -5,0,0
here to -5,0,-3
herself in -2,5,-1
hide -3,0,5
him out 5,0,2
him to -5,4,-3
himself and 5,-1,-3
his crotch 0,5,0
his mother -2,-2,5
his sleep -1,-2,-5
hold 5,2,5
home from 3,1,5
homeroom -4,2,5
honestly ? -5,0,0
hope $ 5,0,0
hospital 4,-3,5
hospitalised 5,-1,0
hospitalised for 5,-1,0
host mother -1,-5,2
hour 0,-5,1
hour $ 3,-5,2
hurts $ 1,-2,-5
husband broke 0,0,5
i already 5,0,0
i can 1,-5,5
i have 5,-1,1
i locked -5,-2,-1
i look -5,-2,-2
i pushed 0,5,-1
i put -2,-4,-5
i reckon 5,-1,-1
i stopped 5,0,0
i talk -1,-2,5
i teach -5,0,0
i think -1,3,-5
i told -4,3,5
i touched -3,-5,-1
i trusted 0,5,-1
i walked -4,-5,-1
i want 0,-4,-5
if i 5,4,0
immigration -1,4,-5
in -1,5,0
in class -5,-2,-4
in february -5,-2,2
in hospital 5,0,-3
insists -5,3,-4
interview $ -5,-1,-5
into his 0,1,5
into karaoke 0,-5,-2
into my -5,4,4
is angry -3,-1,5
is cutting 5,-1,-1
is getting -3,0,-5
is killing -4,-2,-5
it 5,4,-3
it hurts 4,-3,-5
it rains -5,-2,-1
it to 5,-2,-4
it was 4,0,-5
it will -5,-1,0
japan ? 5,-1,-4
jokes $ -2,-5,-4
jumped in -5,-1,-2
just did 2,5,0
just die 5,0,0
just waiting 5,0,0
kanji $ -5,-1,-1
keeps me 1,-1,5
keeps texting -1,-5,-3
keeps trying 0,5,-1
kicking -2,-1,5
kid in 5,0,5
kids and 2,0,5
kids were -5,-1,-1
killer -4,-4,-5
killing himself 5,0,0
knife to 5,-2,4
know who 5,-2,2
knows my 0,0,-5
kocho -5,-2,3
lads 2,-5,3
lake 5,0,0
language -5,0,-2
last night 3,-5,-4
last time 0,5,1
last train -5,1,0
last week 5,-3,-1
last year -5,2,-2
lawyer -3,0,-5
leave $ -5,-1,-2
leave early -1,-1,-5
leave him 1,0,5
leave i 5,0,-2
leave this 5,0,0
leg $ -1,5,-1
letter 5,-3,0
life is -1,0,-5
lift -4,-5,-2
lighter 5,0,0
like being -5,0,0
like there -5,0,0
living , 5,0,0
living out -5,0,-1
lmao -5,-1,-5
locked the -1,0,-5
long 5,-4,0
long $ 5,2,0
longer 5,-1,-2
look $ 5,-1,-1
lose -3,-5,-5
lot 0,-4,-5
ma 0,5,4
mad $ -2,-5,-3
making -5,4,-4
mam -5,-5,-4
man grabbed 0,4,-5
man who -2,5,3
many tablets 5,0,0
many times 5,-1,0
maybe 5,-4,-5
maybe $ 5,-1,-1
mayor -2,-1,-5
me , -1,2,-5
me do 0,5,0
me here 5,1,2
me i 5,3,-4
me on 5,-1,4
me so -1,0,5
me the -5,-2,-1
me to -5,2,-5
me under -1,-1,5
me while 0,5,-2
mean it 5,0,0
meeting . -5,0,4
meetings , -5,-1,0
microphone -1,-3,-5
mine -2,5,-1
missed the -5,-1,-1
monday -4,-1,-5
money $ -3,-2,-5
money , -1,-1,-5
money and -2,-5,0
more $ -5,-2,-1
morning $ -5,-1,-2
morning . 5,-1,-2
most 3,0,-5
much $ -5,-2,3
mukade -5,-4,-5
my bed 1,5,1
my colleagues -5,-1,-1
my dead -5,-1,-1
my father -1,-3,-5
my free -1,-5,-1
my friend 0,1,-5
my friends -5,-2,1
my grandfather -5,-1,0
my idea -5,-3,-2
my jte -5,-2,-2
my last 5,-1,-1
my medication 5,-3,-3
my old -5,-1,-4
my professor -2,5,-3
my roommate 1,-1,5
my schedule -2,-1,-5
my visa -5,-3,-4
my waist 0,5,-2
my weight 0,-5,-3
my will 1,5,0
need to -2,-1,-5
neighbor , 0,0,-5
nenkin -5,-2,-3
new alt 5,-1,-1
new year 5,-3,0
ngl 5,-1,-3
ni -3,-4,5
night $ 5,-1,-5
no , -5,-1,-1
nobody . -5,0,0
not , -1,-5,2
not allowed -1,0,5
not care 5,0,0
not coming -5,0,-4
not going 5,-1,0
not like -5,2,-5
not remember -1,5,-1
not to 5,-5,-4
not want -1,5,-5
notes 2,-5,0
nothing $ 4,-1,5
now i -1,0,-5
oclock -5,3,0
oclock . -5,3,0
of 3,4,-5
of being -5,-1,-1
of her 1,-4,-5
of him -5,-1,4
of it 0,5,-5
of them 5,-3,2
office $ -2,-1,-5
office . -5,0,-4
ok so 0,5,-2
on -2,2,-5
on jet 5,-1,0
on with -5,0,0
one man -1,1,5
onsen -5,0,-5
open 5,-3,-5
out , 5,0,4
out here 3,-1,5
out i -5,0,-5
over me 0,-2,-5
owner 0,5,0
pain $ 3,-1,-5
pain to 5,0,0
part of 4,-5,0
passed -1,5,-5
people 5,-2,-5
people $ -5,-1,3
people who 5,-2,4
pick 0,5,5
pizza $ -5,-1,-3
plan and 5,0,0
platform 5,-2,4
please $ 1,-2,-5
pressed -1,0,-5
pupil has 1,5,-2
purpose 5,-2,3
pushed him 0,5,-1
put it -2,5,2
question , 5,0,0
quiet , -5,-1,0
rains -5,-2,-1
random -1,-5,5
raped at 0,5,0
reads 1,-5,-3
really feel 5,0,-1
really hard 5,0,0
reason , 5,-1,-3
received -2,-3,5
relief 5,0,0
remember -1,5,-1
renew me 0,-3,-5
renewal -1,5,-2
renewal . 0,5,-1
rent $ -5,3,-1
report $ -1,5,-2
resign $ 0,-3,-5
resigning -5,-2,-1
retirement 5,-1,-1
return -3,-2,-5
river 5,3,1
road $ 3,-1,5
roasted -5,-3,-4
robbed of -1,-5,-1
roommate posted 5,-1,-1
rubbed himself 0,5,-1
rules -2,-1,-5
runs -1,-3,-5
said a -5,-3,-3
said yes -2,5,0
same thoughts 5,-1,0
say $ -5,-2,0
says i -5,-2,5
scares 5,-1,2
scares me 5,-1,2
scissors 1,-1,5
screaming and 0,0,5
sea in 5,0,0
second -4,-5,2
sees -5,-2,0
sense 5,-1,-1
sent me 5,3,1
serious $ -5,-1,-1
shaking 0,5,4
shall 5,-1,-1
shall not 5,0,0
share house -2,-4,-5
she 4,-5,1
she does 5,0,0
she fell 0,0,5
shot me 5,-1,-2
should just 5,0,0
shouting -5,-3,-2
single 4,-1,-5
skirt at 0,5,0
skull 5,-1,-2
slammed the 0,-1,-5
sleep -2,5,-2
sleep at -1,-4,-5
sleep forever 5,0,0
sleeping on 0,-5,-1
sleeping pills 5,0,-1
slept $ 0,5,3
snow and 5,0,3
so much 5,0,-1
so the 5,0,4
social -5,-1,-3
some guy -1,3,5
some weeks 5,0,0
someone put -1,5,2
sorry 4,-2,5
soul 5,-3,-2
speaks -1,-1,-5
stabbed me 0,-1,5
staffroom $ -5,-4,-3
stand on 5,0,-1
stared -2,-5,-2
stared at -2,-5,-2
states 5,-1,0
station $ -1,2,5
stay . -5,0,0
stepping 5,-3,-3
stomach 4,-4,5
stomach $ 3,-1,5
stop 5,3,-2
stop . -4,5,-1
stop asking -4,-5,-3
stress -5,-1,-3
student came -1,-1,5
student has 2,-3,-5
such -5,0,-1
summer $ 0,-5,-2
sunday 5,-4,-2
supervisor $ -3,-2,5
supervisor keeps 0,1,-5
supervisor lost 0,-1,5
supervisor pushed 0,0,5
supervisor slapped 0,0,5
surgery 5,-1,-4
sweet 1,-5,-4
taken 5,0,4
taking all 5,0,0
talk -5,1,2
talk $ -2,5,-1
tbh 5,-1,-3
teach $ -1,-2,-5
teacher $ -2,-5,-2
teacher . -2,5,0
teacher put 0,-5,-3
terrible -4,-5,-2
texting -2,-3,-5
texting me -1,-5,-1
thank me -4,-2,-5
thank you -5,-1,0
that dying 5,0,0
that nobody 1,-2,5
that was -5,-1,-2
the alts -2,1,5
the apartment 1,-5,4
the arm 0,-3,5
the baby -5,0,2
the bar 0,5,-2
the beach 3,-5,-2
the business 0,5,0
the club -4,5,5
the copier -2,-5,-5
the deadline -5,-1,-1
the death -5,-1,-2
the desk -3,-5,4
the earthquake 2,-1,-5
the father 0,5,-2
the fireworks -5,0,-1
the flat -2,-5,-5
the flight -5,-1,-2
the funeral -5,-2,0
the gas -1,-2,-5
the girls 0,5,-1
the interview -3,-4,-5
the job 5,-1,-1
the kettle 5,-1,-1
the keys -1,0,-5
the kitchen 3,1,-5
the kocho -3,5,-2
the lake 5,0,0
the mayor -1,-4,-5
the microphone -1,-3,-5
the night 5,4,-2
the old -2,-4,-5
the other 5,-3,-2
the owner 0,5,0
the paper -5,-2,-2
the pills 5,0,-1
the principal -3,5,1
the rice -2,-5,-4
the river 5,3,1
the same -5,-2,2
the snow 3,-5,0
the stairs -5,-5,3
the states 5,-1,0
the teacher 0,-2,-5
the teachers -1,2,5
the test -5,-3,-2
the wall 5,-3,2
the way 5,2,-4
the week 5,0,0
them -1,5,2
these -5,-3,-4
they forced 0,-5,0
they were 5,-2,-2
theyve -5,1,-2
thing i -5,1,0
think a -2,4,-5
thirty 5,-2,0
this month 5,3,1
this morning -3,5,1
this office -5,0,0
this week 3,0,5
this winter 1,-1,-5
though -4,2,5
though i -2,5,5
thoughts are 5,-1,0
tie -4,-5,-3
times $ 1,-5,0
to $ 0,5,-3
to . 5,-2,-1
to about -2,5,0
to be -4,-4,-5
to bring -5,-1,0
to buy -2,0,-5
to call -3,-1,-5
to check 0,5,-2
to find -3,-5,1
to hit -3,0,5
to lock 0,5,3
to my 0,2,5
to not 5,0,0
to sign -2,-5,-1
to wake 5,-1,-1
to work -1,-5,-2
tokyo $ -4,-5,-5
told 2,1,-5
told him -4,1,-5
told us 5,-1,-1
tomorrow i 5,-1,0
too drunk 0,-5,0
took 5,1,-5
took advantage 0,5,-1
took my -2,-4,5
touch my -1,2,-5
town has -5,0,-1
train , -5,0,-1
translate -5,-1,-2
trusted 0,5,-1
turn 5,-1,0
twelve -5,-3,-1
two -3,-4,-5
two weeks -5,0,-2
two years 5,0,0
typhoon -2,-2,-5
uncle -5,5,-3
under a -5,-4,-1
up , 3,-1,-5
up a 0,-2,-5
up by 0,5,2
up for 2,-1,-5
us -4,0,5
view -5,-1,-2
village -5,-3,0
violence , -1,0,5
volleyball -5,-2,-3
vp 0,5,-2
waist 0,5,-2
want is -5,0,0
was going -3,0,5
was greeted -1,-5,-2
was hired -1,-5,0
was hospitalised 5,-1,0
was late -2,-5,-2
was put -5,2,0
was robbed -1,-5,-1
was spiked 0,5,0
was struck -1,-3,-5
way $ 4,-1,-5
way home 1,5,-3
weeks 0,-2,-5
weight 0,1,-5
what 5,2,0
what happens -5,-3,-3
what would 5,0,0
wheelchair -1,-1,5
when he -2,1,5
whenever 3,5,-1
whenever we -1,5,-1
while i -4,3,5
whole -4,0,-5
whos suicidal 5,0,0
will end 5,0,-2
will they -2,-2,-5
window open 1,-5,-1
wine and -2,-5,-1
wished 4,-1,-5
wishing 5,0,0
work on -5,0,-1
work tomorrow 5,0,0
workload -1,-2,-5
would my 5,0,0
would rather 1,-5,-3
would tell 0,3,-5
writing 5,-4,-1
writing goodbye 5,0,-1
wrote i 5,0,0
years $ 1,-5,-3
years of -5,0,-2
yells -1,-3,-5
yen $ -5,-2,-3
yet $ -5,-5,-4
you know -5,-1,-4
, 4,2,3
, burned -2,0,4
, he -4,4,3
, if -4,-1,0
, just -2,-1,-4
, me 4,2,0
, thank 4,0,-1
, thats 4,-1,0
, then 4,-1,4
, there -4,-1,0
, what 4,-4,2
. it 4,1,3
. the -1,4,0
. what 2,-1,-4
0 4,0,-4
10 -4,-3,-3
14 -4,-2,-3
15 -3,-4,-4
31 -4,-1,-2
3am 1,-1,4
7 -4,-3,-3
? not 4,0,0
^ are -4,-1,-1
^ at -1,0,-4
^ bored -2,-4,-4
^ boyfriend -2,-3,4
^ could -4,-1,0
^ coworker -1,-2,-4
^ cutting -4,-1,-1
^ does -1,-3,-4
^ dying 4,-1,-2
^ ex -1,2,4
^ excuse -3,1,-4
^ feeling 4,-1,-1
^ goodbye 4,0,0
^ hanging -4,-2,-2
^ hit -3,-2,-4
^ in -1,1,-4
^ knife 4,-3,-2
^ money -4,-2,-4
^ need -4,-2,-1
^ nope -4,-3,-3
^ nothing -3,-4,-4
^ only -4,-1,-3
^ rip -4,-4,-3
^ since 4,-1,0
^ skull -4,-1,-1
^ student 0,-1,4
^ students -2,4,-2
^ thinking 4,-2,-1
^ want -1,-4,-1
^ woke -2,4,-2
^ work 4,0,-2
^ yeah -4,-2,-1
_ hard -4,-2,-3
a bar -1,0,4
a book -2,0,4
a boyfriend -1,-1,-4
a child -2,3,4
a cir -4,0,-1
a desk -4,0,4
a dog -1,-1,-4
a first -1,1,-4
a group 0,0,4
a house -4,1,-1
a joke -1,0,4
a little -4,-3,0
a mess -4,0,-2
a school -4,0,0
a speech -4,0,-1
a student -2,-4,2
a typhoon -3,-1,-4
a violinist -1,0,-4
a voice 4,0,0
a wall -4,0,4
a way 4,-4,-1
about a -1,4,-2
about driving 4,0,0
after $ 4,-1,0
after undokai -4,-1,0
again , 1,0,-4
ago 3,4,-2
airport -4,-4,-3
ako -2,4,0
all 3,-4,-3
all $ 0,-3,4
all night -4,-1,-2
all of 2,-4,-2
all the -4,-1,-2
allowed to -1,0,4
alone $ 2,4,-1
alone tonight 4,0,-1
alone with -4,-1,-2
although -1,4,-2
although i -1,4,-2
am $ 1,4,-1
am afraid 0,-2,4
am depressed -4,0,-2
am exhausted -4,0,-2
am going 2,-1,-4
am hiding -1,-2,4
am so -4,-1,-4
am terrified -1,0,4
am the -4,0,0
am worried 4,0,-1
am writing 3,0,4
an 3,-4,4
and asked 2,-1,-4
and calls -2,-4,1
and his -1,-1,-4
and hits 0,0,4
and its 2,-2,-4
and last 2,4,1
and said 2,-4,3
and shoved 0,-1,4
and they -2,-4,2
and tired -4,-1,-1
and turned 4,-4,-1
angry $ -1,-1,4
angry with 4,-1,-2
another enkai -4,-1,-1
another job -4,0,0
another winter 4,-1,0
answer $ -2,4,0
answers -4,-4,-3
anything $ -4,3,-1
anywhere $ 4,-1,-2
apartment -4,-4,3
arm and -3,-2,4
ashamed 4,-1,1
assault $ 0,4,0
assaulted . 0,4,0
at karaoke -4,2,0
at once 4,0,-1
attack in -1,0,-4
attacked my 0,-2,-4
back 2,-4,-2
back $ -3,-3,-4
back at 1,-4,1
bad , -4,0,-1
balcony $ 2,4,-3
be $ 1,-1,-4
bear 0,-2,-4
because 3,2,4
bed . 0,4,-2
been here -4,-1,0
before and -4,0,2
begin -3,-4,-1
believe -3,4,-1
believe that 1,2,-4
best friend 4,0,-2
bite -1,-4,-1
bites me -1,0,4
black $ 4,-1,-1
bleed $ 4,0,3
bleeding -4,-2,-2
block 4,-3,-2
bloke from -2,4,-1
boe i 0,4,0
bonenkai -4,-1,-1
bonus -1,-3,-4
bottle of 4,-1,-4
bow -3,-4,-1
boyfriend has 0,4,2
boyfriend put 0,-3,4
boyfriend says 2,-1,-4
boys in 0,-4,4
brain 4,-2,-3
bring my -4,-1,0
broken 0,-1,4
brother $ 0,4,4
brother in -2,-1,-4
bury -2,-1,4
bus stop -1,-4,4
but he -4,3,2
but this -4,0,0
by her -3,1,4
cake $ -4,-1,-4
calls me 0,-4,1
came to -4,-4,0
can hear -2,0,4
cancer 4,-1,-2
car 3,1,4
care if 4,-2,-2
chair at 0,-4,3
chair to -3,-1,4
changing -1,3,-4
chat -3,-1,-4
chest and 0,0,4
christmas 3,-2,-4
cir $ -4,-1,-1
city $ -3,-1,-4
class says 1,-4,-3
close 4,-4,-3
closed -1,1,4
closet -3,-1,4
colleague tried 0,-1,4
comes to -2,2,4
company -4,0,3
complaint -3,1,-4
conference -1,4,-2
considering 4,-1,-1
continue living 4,0,0
contract is 1,-4,0
convenience -4,-1,-2
convenience store -4,-1,-2
cook $ -1,0,-4
cornered 0,4,-1
corridor -1,-2,4
could sleep -4,0,0
count -1,3,-4
course -4,-2,0
covered -4,-1,0
crossed -2,4,-3
crowded -1,4,0
crowded train -1,4,0
crying $ 4,3,-1
curiosity -4,-1,0
cut me -4,-2,0
cut off -4,-1,0
date $ 4,-1,0
days and 4,0,0
dead tired -4,0,-1
december 4,-1,-1
depression -4,-1,-2
desk . -4,0,3
desk warming -4,-1,-3
die already 4,0,0
die lol 4,0,0
die on 2,0,4
died and -4,-1,-1
died last 0,-4,-1
diet . -4,0,0
disappear into -4,0,0
distance -3,-1,-4
do $ -2,4,3
do anything -2,-4,0
do if 4,0,-1
documents -4,0,0
does -1,-4,-1
does my -4,-1,3
done with 4,-3,-2
door . -1,0,-4
door because 0,0,4
door with -1,-1,-4
down there 0,4,-2
down to 0,-4,-2
drags 0,0,4
drags me 0,0,4
drank 4,-1,-1
dress -1,4,-2
drop -4,1,-4
drums -1,-1,-4
during -4,-3,3
early . -1,0,-4
earth $ 4,-1,-1
earthquake $ -2,-1,-4
easier 4,-3,0
eating 2,-4,-4
eh -4,0,0
eh $ -4,0,0
employer -1,1,4
ended 3,-2,-4
ending it 4,0,0
ends $ -4,-3,-3
enter 4,0,4
entered my -1,0,4
ever just -4,0,0
every day 4,3,4
every time -2,2,4
everyone at -4,-2,0
everyone if -4,-1,0
everything $ 2,1,4
ex says 4,-1,0
exchange -1,3,-4
excuse -3,1,-4
excuse me -3,1,-4
exhausted . -4,-2,-1
explain -4,-1,-3
failed -3,-1,-4
family 3,-4,3
farewell party -4,-1,0
farm 0,-4,-1
fat 0,-1,-4
father is -4,0,-4
feel like 4,-3,-2
finds me 4,-2,4
fine . -4,0,0
finish 2,-4,4
fist -2,-4,4
fit -4,-1,0
flight $ -4,-1,-4
following my 0,-2,-4
for being 4,-1,0
former student 0,0,4
forty 0,-4,1
friends boyfriend -1,-2,4
from behind 0,4,4
from tinder -1,-4,2
front of 4,3,4
fuck this 4,0,0
fun $ -1,-1,-4
funny $ -4,-2,-1
game -3,-1,-4
gate 0,-1,4
get me 1,0,-4
get my -1,0,-4
ghosted -1,-4,-4
girl next -1,0,4
give 3,-1,4
given -3,-4,-4
gives me 0,-4,-4
go on 4,-1,-3
going to 1,-4,-4
got -3,4,3
got kicked 0,-1,-4
grandma 4,-1,-1
great $ -2,-4,0
greets -3,-3,-4
greets me -3,-3,-4
group of 0,0,4
gun $ 0,-1,4
guy at -4,-1,-4
guy from -4,-1,0
had his 0,4,-1
haha $ -1,-4,-4
hand $ 4,-4,4
hand in -3,3,-4
hands around 0,-1,4
hanging out -4,-1,-3
happened $ 3,-4,-3
happens to -4,-2,-2
hard i -3,-4,3
harming again 4,0,0
has been 1,4,1
has no 4,-1,-4
hate it -4,-1,-1
hate myself -4,0,0
have 4,-4,2
have got 3,-1,4
have no 1,-2,-4
have wanted -4,0,-1
he does 0,0,4
he exposed 0,4,0
he grabbed -1,-2,-4
he has 4,1,4
he only -4,-3,-3
he quit 0,-3,-4
he sent 0,4,-4
he threatened -1,-4,-2
he threw 0,-4,3
head . 0,0,4
health is -4,0,0
hears -4,-2,-2
heat is -1,0,-4
heating $ -4,0,-1
held my -2,2,4
her , 0,0,4
her and -2,1,4
her arms 4,-3,-3
her in 1,-1,4
here because 4,0,0
hey $ 4,2,0
hiding in -1,-2,4
hip -1,-1,-4
his back -1,-4,-3
his father -3,-4,3
hold my -4,-3,4
hole -1,-4,-1
home , -3,4,1
home ? 4,0,0
home for -3,-1,-4
honest , -4,0,0
hospital $ 0,0,4
host family -2,3,-4
house and 0,-1,4
how do -3,-2,4
how many -4,-4,-1
husband hits 0,0,4
husband strikes -1,-1,-4
i am -2,-4,2
i believe -4,2,-3
i bring -4,-1,0
i cried -4,-2,-1
i deserve -4,0,0
i drank 4,-1,-1
i end 1,-1,4
i hate -1,-4,-4
i hit -2,-1,-4
i kill 3,0,-4
i know 3,4,-4
i leave -3,-3,-4
i may 1,-1,-4
i must -4,4,1
i sit 4,-1,0
i stop 4,0,0
i swear 4,0,-4
i took 3,-3,-4
i walk -4,0,0
i wish 3,-4,-3
idea $ -3,-4,-4
if he -4,-1,-2
if the 4,1,0
if you -1,0,-4
in . 0,-1,4
in front 4,3,4
in the 4,4,4
in tokyo -4,-4,-2
in when 0,-4,2
in with 4,-3,2
insurance 3,-2,-4
invited me -2,-4,-4
is always -1,-2,4
is an 1,-4,-2
is fine -4,-1,-3
is full -4,0,-3
is hard -4,0,-1
is hitting 0,0,4
is never -1,-4,4
is so -3,-1,-4
is strict -1,-4,-2
is there -3,4,2
is threatening 3,-1,4
it anyway -4,0,-1
it back 3,-3,4
it has 4,0,0
it hurt 2,0,-4
it keeps -4,4,-1
it last -4,-1,0
it take 4,0,-2
it tonight -4,0,0
itll -4,0,-4
its been 4,0,0
its in 4,-1,-1
its not -4,-2,0
january -2,-4,-1
january $ -2,-4,-1
judo -3,-4,-2
jumped on -1,-4,-2
just a -4,-2,-1
just feel -4,0,0
just me -4,-2,-3
just want -4,-2,-1
keep asking -4,-1,-1
keep my -1,2,4
keep the 0,-2,-4
keep thinking -4,-1,0
keeping me 4,-1,4
keeps 0,1,4
keeps asking -2,4,-1
keeps turning 0,0,4
key $ 0,-4,1
keys -4,-3,-3
kicked the -2,-1,-4
kill my -4,-1,-2
kill yourself 4,0,0
kissing me 0,4,0
knives 1,0,4
knows where -1,0,4
konbini -1,-1,4
landlord $ -4,4,-4
last month 4,-2,-1
later -4,-2,-3
leave before -4,0,-1
leave in -1,-1,-4
leave me 4,0,2
leaving . -1,0,4
leaving would -4,0,0
left $ 2,-4,3
lesson plan -4,-2,-2
letter . -3,-3,4
lie 0,-4,-2
like it -4,1,0
live , 4,0,2
live and 2,0,4
live like 4,0,0
lock the -1,4,-3
longer want -4,0,0
look 3,-4,-3
looking at 4,0,0
lost the 4,0,-1
lot of 4,0,-3
low $ -4,-1,-2
mail -1,-4,-2
make 4,1,2
makes me -2,4,-4
man $ -1,-4,-4
man at 0,4,-2
man has -1,2,4
man on -1,-4,-1
marks $ 0,0,4
mayor . 0,-2,-4
me back -1,-3,-4
me because -2,3,4
me but 4,-1,2
me cuts 4,0,0
me dead 4,0,0
me die 4,-1,-1
me from -4,3,2
me her 2,4,1
me mad -1,-2,-4
me take 0,-2,-4
me work 0,-4,1
meeting $ -3,-2,-4
meetings $ -3,-1,-4
messages -1,0,4
messages from 0,4,3
might -1,-4,-3
miss the -4,0,-2
missing -4,0,-1
monday $ -1,-1,-4
month 0,1,-4
months $ 4,-2,-2
months and -4,0,0
more than -4,4,1
most is -4,1,0
mother $ 2,-2,4
mountain 4,0,0
moved here 0,0,4
must -4,3,0
my apartment -2,-1,4
my birthday 3,-1,-4
my block 4,-1,-1
my bonus 4,-2,-3
my boys -2,-2,4
my brain 4,-2,-3
my building 1,-3,4
my chair -2,-4,-4
my children 4,-1,1
my dog -1,-1,-4
my employer -1,1,4
my farewell -2,-4,-1
my flight -4,-1,-1
my grandma 4,-1,-1
my hair -4,-3,4
my health -4,0,0
my job -2,-2,-4
my kocho -1,0,4
my kotatsu -4,-1,0
my lesson -1,-4,-3
my lessons -1,-3,-4
my mouth 0,4,0
my new -1,-2,4
my pa -4,-2,-1
my parents 4,-2,-4
my principal -1,-4,-2
my private -2,4,0
my reason 1,1,-4
my room -2,4,-1
my shoes -4,-3,-2
my shoulder -2,3,-4
my sister 2,-4,3
my sleep 4,4,-1
my son 1,-1,-4
my station 0,-4,3
my successor -4,0,-1
my third -1,-2,-4
my trousers 0,4,-2
my uncle -3,-4,-1
my underwear -1,4,4
my window -4,-2,2
myself , -4,0,0
myself if 4,0,0
myself is 4,0,0
myself over 4,0,0
name $ -3,0,-4
near -4,-4,-2
nearly died -4,0,0
nearly finished -4,-1,0
neck $ -2,-4,4
neck and 0,4,2
need a -4,-1,-3
neighbours -1,-2,4
neighbours son 4,0,2
never -2,4,-3
no friends -4,0,0
no idea -4,-1,-2
no way 4,0,-1
nobody will 4,-1,-3
nobody would 4,-2,-2
nomikai -1,4,0
nope -4,-3,-3
not $ -4,3,-3
not be 1,-2,-4
not call 2,0,4
not do 3,-4,-1
not drive -4,-1,0
not even -4,1,-2
not feel -3,-3,4
not find 4,0,3
not know -1,0,4
not ok 4,0,-2
not renew -2,1,-4
not sure -4,-3,-1
nothing 1,-4,-4
nothing happened 3,-4,-3
now , -4,-1,-4
nowhere -4,0,0
october 3,1,-4
of an -4,0,-3
of his -1,-4,1
of us -2,4,-1
of work 0,-1,-4
off $ 1,4,1
okay -4,-3,-4
on and 3,0,-4
on his 3,4,2
on sunday 2,-4,1
on sundays -1,-4,-2
on top -2,4,0
once $ 4,-1,0
one -3,4,-4
one , 4,1,0
one of 0,4,2
our apartment 0,-1,4
out . -4,-3,1
out by -2,-1,-4
out from -4,-1,-1
out where -4,0,2
over the 3,-2,-4
overdosed on -4,-1,-1
own hand 4,0,0
owns 4,-1,-1
paid for 0,-4,-2
parents 3,-4,-4
parents would -4,-1,0
parking -4,-1,-3
party tried 0,1,-4
passed away -4,-1,-1
pay $ -1,-4,1
pays 0,-4,-4
pension $ -4,-1,-4
people and 4,0,0
person who -1,3,4
pinned me 0,4,-1
planning to 4,-1,-1
platform $ 0,0,4
played -4,0,-1
pointless and 4,0,0
power harassment -1,-2,-4
practice -4,0,-4
predecessor left -4,0,-1
prefer -4,0,0
printer $ -4,1,-1
problem $ -2,-4,-1
pulled a -2,-4,2
punches me 0,0,4
pushes 0,-4,1
put his -4,1,0
quiet $ -4,1,-1
rape if 0,4,0
re contracting -4,-2,-1
reads my -1,-4,-2
refuse -1,4,-2
regret it -4,-1,-2
relapsed with 4,-1,0
relieved if -4,0,0
reports -4,-3,-2
rice $ -3,-1,-4
rip -4,-4,-3
river and 1,4,-1
roof today 4,0,0
room $ 1,-1,4
room , -2,-4,-3
roommate 3,-2,4
rope $ 4,-1,-3
running out 4,0,-1
sad . 4,0,0
safe in -1,0,4
said 4,2,4
said to 0,-4,-1
salary $ -4,-2,-2
says 3,4,3
says that -1,4,-2
scared $ 4,2,-1
scared of 3,-4,3
scary -2,-1,-4
school and 4,0,4
school in -4,0,-1
school is -3,1,4
school would -4,0,0
scratched 3,0,4
scream -4,0,0
seat -4,-3,0
see myself -4,0,0
see what 1,4,0
seen -4,-3,-1
send the 0,-4,3
sense $ 4,0,-1
sensei -1,4,-1
sex . 0,4,0
sexual harassment -1,-4,-1
she has 4,0,0
she hits -4,0,0
she said 3,0,4
she tried 4,-1,-1
she wants -4,-1,0
shook me 0,-1,4
shoot 0,-4,-4
should be 3,4,0
should i 4,-4,-2
shout -4,1,0
shouting $ -4,-2,3
sick of 4,0,-1
since he 4,0,-1
since i 2,-1,-4
sing $ 0,-4,-3
sing with 0,-4,0
ski -4,-1,-2
skirt on 0,4,0
slap me 0,0,4
slap on -4,-1,-2
sleep for 4,0,0
sleep in 0,-4,4
so 4,-2,-1
some -2,4,0
some asshole 0,4,3
someone has 0,1,4
someone touched 0,4,0
something in -2,4,-2
sometimes 4,-4,-3
sorry $ -3,-2,4
sports day -3,-3,-4
staffroom and -4,4,-1
stand 4,1,-1
station and 0,1,4
stitches , -2,0,-4
stood 4,-2,-4
stop touching 0,4,-1
stopped eating 4,-1,-2
stuck here 4,0,-1
student pulled -2,-3,-4
student says 1,4,-1
stuff $ -4,-1,-2
successor -4,0,-1
suicidal since 4,0,0
sundays -1,-4,-2
sundays $ -1,-4,-2
supervisor hit -1,0,4
supervisor put 0,4,-2
supervisor touched 0,-4,0
swear 1,-1,-4
swim -4,-3,-3
table $ -4,2,2
take 1,0,-4
take leave 0,-1,-4
take off 0,4,-2
take to 4,0,-2
talking about 2,-4,-2
talks about 4,0,0
tbh $ 4,-1,-2
teach , -4,0,0
teach . -4,0,0
teacher has 0,4,-4
teacher hit 0,0,4
teased 0,-3,-4
telephone and 0,-1,4
tell the -2,3,-4
telling my 4,-1,-1
term -4,-2,-4
terrified of -1,0,4
thanks 4,-2,-1
that a -2,-4,-1
that my 0,4,-3
that they -4,-1,0
the 1,-3,-4
the airport -4,-4,-3
the board 2,2,-4
the bonenkai -4,-1,-1
the boss -4,0,-3
the budget -4,0,-1
the city -2,-1,-4
the contract 4,-1,-1
the corridor -1,-2,4
the dentist -4,-1,0
the dog -1,-1,-4
the door 1,4,-2
the floor -3,-3,4
the gun 4,-1,4
the guy -1,-4,2
the gym 1,1,-4
the heater -4,-4,-1
the jte -2,0,4
the landlord -2,-4,0
the lift 0,-4,-1
the man -2,4,2
the meetings -4,0,0
the mountain 4,0,0
the nomikai -1,4,0
the paperwork -4,-1,-1
the party -1,1,-4
the pension -4,-1,-4
the point 4,-1,-1
the summer -1,-4,2
the toilets -1,-4,-1
the train -1,3,-4
the vice -1,0,4
the wrist -4,-1,-2
them $ -1,4,0
then me 0,0,4
therapist -4,3,-2
there 4,3,4
they asked 0,0,4
they threw -1,-1,-4
they told 4,-2,2
they want 4,-2,0
things and 1,0,4
thinking to 4,0,0
thinks -1,-4,0
third -3,-2,4
third year -4,-2,-3
this anymore -4,0,0
this flat -4,0,0
this heat -2,-1,-4
threatening to 2,-1,4
threw me -1,-4,-1
tied the 4,0,-2
til -1,-2,-4
time -4,-1,-1
time and 3,-1,-4
to 4,0,-4
to an 4,2,-1
to anyone -4,0,1
to bed 2,4,0
to dance -2,-2,-4
to eat -1,-2,-4
to finish 4,0,-2
to give -2,4,-1
to hide -3,0,4
to his -2,4,0
to lose 4,0,-1
to pull 4,4,2
to say 4,1,3
to send 4,-1,-1
to swim -4,-2,0
to write -4,-2,-4
today 2,-4,2
today and -4,-1,1
told my 2,-4,-4
tonight , 3,4,0
too $ -4,1,-1
too many 4,-1,-1
too much 1,-4,2
top of -2,4,0
traffic 4,-2,-2
train and 0,0,4
treated me -3,-4,-3
trouble -3,-1,-4
turning up 0,0,4
twice this 0,0,4
two months -4,0,0
under my -4,4,4
underwear -1,4,3
underwear $ 0,3,4
undokai -4,-2,-1
undokai $ -4,-2,-1
until march 4,0,0
video -4,4,-4
violinist -1,0,-4
violinist . -1,0,-4
waiting to 1,0,-4
walked 4,1,-3
walking out -4,0,-1
want $ 2,4,0
want me -2,-1,-4
want the -4,0,0
want to 2,-4,-4
wants me 0,-1,-4
war -3,-4,-1
warming -4,-1,-3
was an -3,-4,0
was fine 4,-2,0
was hitting 0,0,4
was moved -1,-2,-4
was praised 0,-4,-1
was sleeping 0,-4,0
was told -2,-2,4
we do 0,-2,-4
week $ 1,-3,-4
went up -4,-1,-1
what if -4,-4,-1
when my 4,-1,3
when they 4,2,-1
where the -4,-1,-3
whether 4,-1,-4
white -4,-2,2
who -4,1,4
who beats 0,0,4
who to 4,-1,2
whole staffroom 0,1,-4
wife has -1,0,4
will find 4,-1,2
will lose -4,0,-4
will regret -4,0,0
winter , 4,0,-1
wish the 4,-1,-2
wishing i 4,0,0
with . 0,4,0
with his -3,-4,4
with no 0,1,4
with one -4,-2,-3
with this -4,-2,-1
without a -4,-1,-1
without telling -2,4,1
would believe -1,4,2
would do 2,4,-1
would sooner -4,-1,0
wrist $ 4,-1,-1
wrist in -1,0,4
written a 4,-1,-2
wrong name 4,0,0
yeah -4,-2,-1
year , -4,0,0
yesterday 4,0,4
you $ 4,-1,0
yourself 4,0,0
, 3 -3,-2,-2
, and 1,3,1
, another 1,-2,-3
, because 3,0,0
, better 3,0,0
, can -3,0,-2
, cut 3,0,0
, everyone -3,3,-1
, how -3,0,-3
, i 3,-1,-2
, leave 3,0,-1
, maybe 3,-1,0
, please -2,0,3
. 3,0,1
. its -3,1,3
. now 1,0,3
12 -2,-2,-3
20 0,-3,-3
2028 -3,-2,-3
2028 $ -3,-2,-3
3 $ -3,-2,-1
5 $ -2,-2,-3
8 -3,-2,-2
^ 2027 -3,-3,-3
^ after -3,0,-1
^ another -3,-3,-3
^ boe -3,-2,-2
^ boss -3,-3,3
^ feel 3,-1,0
^ fuck -1,-3,-2
^ going 3,-2,-1
^ had 3,-1,-1
^ help -3,-1,0
^ last -3,-2,-1
^ leaving -3,-1,0
^ living 3,-1,-2
^ may -3,-1,0
^ nah 0,-1,-3
^ some 1,3,2
^ sometimes 3,-3,-3
^ today 3,-2,0
^ took -3,-1,-1
^ was 3,-2,0
^ whatever -1,-1,-3
_ prevention -3,-2,-1
_ want 3,2,0
a -3,-2,-2
a bear -1,-2,-3
a bike -1,-2,-3
a broom -3,-1,1
a coffee 0,-3,-3
a failure -1,0,-3
a female 0,3,0
a hotel -2,3,1
a killer -3,-1,-3
a load 3,0,0
a nightmare 0,-3,0
a police 0,-1,-3
a pupil -3,1,1
a strong -3,0,-1
a suicide 3,-1,-1
a temper -1,0,3
a terrible -1,-3,-1
a threat -1,0,3
able to 2,3,-2
about ending 3,-1,-1
about it 2,2,-3
about me 0,-1,-3
about people 3,-2,-1
above -1,-3,-2
accident $ 3,-1,-1
afford 0,0,3
afford to 0,0,3
after a 0,3,0
after i -2,-2,-3
after jet -3,0,0
after my -3,-3,-3
after the 3,-2,-2
ago $ -1,3,-1
ago , 1,3,-1
all . 3,0,0
all over 1,0,3
all weekend -3,0,0
almost did 2,-3,0
alone , -2,3,1
already $ 1,-3,-3
alt , 3,0,0
alt has -1,2,-3
alt was 0,-1,-3
am black -3,-1,-3
am cutting 3,0,-1
am fine -3,0,-3
am finished 3,0,-1
am leaning 3,0,-1
am lonely -3,-1,-1
am not -3,-3,1
am out -3,-1,2
am sad -1,0,-3
am tired 3,0,-1
am up 3,0,-1
an email -3,-1,-1
an official 0,3,-2
an old 0,2,-3
and die -3,0,0
and got -3,-1,-3
and groped 0,3,-1
and hurt -1,0,-3
and i 0,-2,-3
and me 0,-3,-2
and my -3,0,3
and now -3,2,-3
and screamed 0,-1,-3
and shouted 0,-1,-3
and someone 0,-3,1
and threatened 0,0,3
and threw 3,-2,0
and told -3,2,-2
another alt 3,-2,-2
another day 3,0,0
antidepressants 1,0,-3
anxiety -3,0,-1
anymore $ 1,-3,-2
anymore i 3,0,0
anything , -3,-1,-1
apartment at 0,-3,-3
arms $ 3,-2,-1
as the 0,-3,0
ask myself 3,0,0
asked him 0,3,-2
asks about -1,-3,-1
assistant -2,-3,-2
association -3,3,-1
at four 1,-1,-3
attempted to 2,-3,-2
away and -3,0,-1
back the -1,-1,-3
bad that 3,0,0
bank -3,0,2
banned -3,-1,-1
bar $ 0,2,-3
be done 3,0,0
be easier 3,-2,0
be glad -3,0,0
be happier 2,-2,-3
be here 3,-1,-1
be honest 3,0,0
be my 3,0,0
be sad 3,0,-2
became -3,2,0
because i 0,3,0
bed and 1,3,-1
been googling 3,-1,-1
been having -3,-2,-1
been hurting 3,-1,-1
been leaving 0,-1,3
been thinking -3,-1,-1
before but -3,0,0
believed 0,-1,-3
bell -2,-3,3
better if -3,-2,-1
birds with -3,-1,-2
bit $ -3,0,-1
black -1,-3,3
blanket -1,3,0
blanket $ -1,3,0
block has 3,-1,-1
bombed -3,-3,-2
bonenkai $ -3,-1,0
books 0,-1,-3
bored $ -3,-1,-2
bored by 0,-3,-3
boring -3,-2,-2
boring $ -3,-1,-1
boss . -1,0,-3
boss and -1,-2,-3
boss i 3,0,-1
box -1,3,-3
boyfriend , 0,-3,2
boyfriend punched 0,0,3
brazil 3,0,0
break up -3,-1,0
breathe 1,3,-3
bridge and 3,0,-1
broom -3,-1,1
brother 2,-3,-3
bruises $ 0,0,3
burden to -3,0,0
burnt -3,-1,0
business 0,3,0
business trip 0,3,0
but _ -3,-1,-1
buy a -3,0,0
by another 0,3,0
by march 3,0,0
by someone -1,3,-2
by spring -3,0,-1
calling me 0,0,-3
came back 1,2,-3
came in 0,3,2
came into 0,3,-2
camping $ -3,0,0
cancelled -3,-1,-2
car accident -3,-1,-2
carry on 3,0,0
ceremony -3,-1,-1
change $ 2,-1,-3
chest $ 0,3,-1
city office 0,3,0
class has -3,-1,3
classes $ -3,-1,-2
clothes $ -2,0,-3
club . 3,-1,0
cold medicine 2,-3,0
collar -1,-2,3
college and 3,0,-1
comes in -2,2,3
coming 2,3,2
companion -1,-3,1
confided 0,1,3
contest -3,-1,-2
contract , -3,0,0
contract . -3,-1,-1
control -1,0,3
copy room 0,3,-2
counts -1,3,0
coworker told -1,-3,-1
coworkers $ -3,-1,-3
cross 2,-1,3
cross the 2,-1,3
culture 0,-1,-3
dating -2,3,-1
daughter -2,0,-3
decent -3,0,-1
decide $ 3,-1,-2
demo -3,-1,-1
depressed 3,-1,-2
deputy 0,3,2
diary -3,0,0
dick $ 0,3,-1
die , 3,0,0
die without 3,-1,0
died , -3,-2,-1
died i 3,0,0
died laughing -3,0,0
died when -3,0,-1
director . 0,3,0
disappear forever 3,0,0
divorce -3,0,0
do . 3,-1,-1
do after -3,3,0
do badly -3,0,-1
do not -2,1,3
do this -3,0,0
do what 3,-2,0
does not 1,-3,0
doors -1,-1,3
drag 0,-3,3
dream 3,0,0
drink the 3,-1,-1
driver -3,3,-1
drives -1,-2,-3
drives me -1,-2,-3
drunk and -1,3,2
during the -3,-1,-3
each 0,3,-2
end , 3,0,0
end job -3,0,0
end things 3,0,0
end to 3,-1,0
end up -2,-1,3
evening i 3,0,0
everything is -3,-1,-1
everywhere $ -3,-1,-2
ex got 0,-3,1
expires -2,-2,-3
failure -1,0,-3
family . -2,3,-2
far $ 2,-3,-1
father in -1,-2,3
father said -1,-2,3
fear that -1,0,-3
feeling 2,-1,-3
fighting 3,0,0
film -3,-3,-3
find another -3,0,0
find out -3,-1,0
finish $ -2,-2,3
finish my -3,-1,-1
first graders -3,-1,-1
first year 1,2,-3
flat below -2,-2,-3
floor $ -3,-3,2
flying $ -2,0,-3
followed me -3,1,3
football -3,-1,-2
for camping -3,0,0
for days 3,0,1
forced to -1,-3,-1
forgot -2,-3,-3
form . -3,-1,-1
former wife -1,0,3
friday $ -1,-2,-3
friend got -3,-2,-1
friend has 0,0,3
friend in 3,-3,0
from a -1,1,-3
from her 0,-3,0
from school 3,0,1
from this 3,0,0
fuck 1,-3,2
future 2,-1,-3
future $ 2,-1,-3
gate $ 0,-1,3
gay -2,3,-1
get home 0,0,-3
get it 2,-1,3
get off -2,3,-1
get out -3,-2,-1
get the 3,0,-1
get up -3,-1,0
girl told -1,3,2
girlfriend back -3,0,-1
give a 3,0,-1
give me -2,-3,-2
give my 0,0,3
giving up 3,0,0
glad -3,0,0
go home -2,-3,-2
go to -3,0,-2
good $ 3,0,0
goodbye to -1,0,-3
googled 3,0,-2
googling how -3,0,0
got in 0,3,-1
got into 0,-1,3
grade -1,-3,-2
graders -3,-1,-3
greeted by 0,-3,-1
ground 3,-2,0
group -3,0,1
grown 3,0,1
guess 3,-3,-3
gusto 3,-1,-1
gusto ko 3,-1,-1
guy $ 0,-3,1
had a -1,-3,-3
had an -3,-2,0
had enough -3,-2,-3
hand and 3,-3,-3
happier 2,-2,-3
has put -3,3,2
has reported -1,2,-3
has stopped 3,0,-2
has written -1,0,-3
hav -1,-3,0
have given 3,0,-1
have had 1,3,-1
have made -3,0,0
have reached 3,0,0
he gave 2,-1,-3
he hold 0,-1,3
he lock 0,1,3
he shot 0,-3,-3
he squeezed 0,-3,0
he told 3,0,3
he took -2,-3,0
he touched 0,0,-3
he wanted 1,-3,0
he was -3,2,-2
heart attack -3,0,-1
her boss 0,3,-1
her father -1,-3,3
her husband -3,-2,1
her skirt -1,-3,0
her uncle 0,3,-2
here ? 3,-1,0
here and 3,0,-1
here for -3,0,0
here until -3,0,-3
herself . 3,-1,-2
herself and 3,0,-1
hill 0,-2,-3
him for 0,3,0
him he -3,0,0
himself . 3,1,0
his work 3,-2,-2
hit my 3,-1,-1
hits the -1,-1,-3
hitting her 0,0,3
holds me 1,0,3
home crying 0,1,-3
hope i 2,0,-3
hopeless 3,0,0
host father 0,1,3
hostel -2,2,-3
house . -3,-2,-1
how can 3,0,0
how to 3,-1,-2
hurt herself 3,0,0
husband and -1,0,3
i 3,-1,1
i ask 3,0,-2
i be -3,-1,-1
i cry -3,-1,-1
i dread -3,-2,-2
i dream 3,0,0
i failed -3,0,-2
i felt 2,-3,-1
i find -2,-2,-3
i finish -3,-2,3
i killed 3,0,0
i lost -3,0,-1
i love -1,-2,-3
i moved 0,-2,-3
i owe 0,3,0
i pray -3,-1,-3
i shall 3,-1,-1
i should 1,2,-3
i signed -1,0,-3
i speak -3,-3,-1
i stand 3,0,-1
i used -3,-1,-1
i will 2,-3,-3
imagine my 3,0,0
in and -2,0,3
in august 1,1,-3
in bits 3,0,0
in brazil 3,0,0
in college 3,0,-1
in her -3,-3,-2
in manila 0,-1,-3
in on -1,2,-3
in our 0,-1,3
in that -3,-1,-1
in trouble 0,0,-3
insists that -3,-1,-2
is been 1,-3,2
is being -3,1,1
is nice 3,0,0
is nothing 3,0,-1
is outside 0,-3,-1
is really -3,0,0
is scared 0,1,-3
is texting -1,0,-3
is that 2,3,-3
it , 2,-3,3
it scares 1,0,3
it would 2,-3,-3
its my 1,-1,3
its the 2,0,3
japanese $ -2,-2,-3
japanese and 0,0,-3
japanese is -3,0,0
job , 0,-2,-3
joke -3,-3,1
july . -3,0,-1
june -3,-1,-2
just end 3,0,0
keep myself 3,0,0
keep telling -3,2,0
keeps following 0,-1,3
keeps sending -2,0,-3
ken -3,-2,-2
kettle 3,-1,0
keys $ -2,0,-3
kicked my 0,-3,2
kids are 3,0,-2
kids keep -3,0,0
kids touch 0,-3,-1
kill to -3,0,-1
killed the -3,0,0
killing my -3,0,-1
knee and 0,3,0
knew 0,-2,-3
knife and -3,0,-1
knife in 3,-1,-3
know that -3,-1,1
knows it 3,-2,-2
ko na -3,-1,-1
konbini $ 0,0,3
lady 0,-1,-3
lah $ 3,-2,-3
landladys -1,-1,3
landlord has 0,-3,2
last weekend 3,1,0
lately i 3,0,0
later $ -3,-2,-3
laugh $ -3,-2,0
law beats 0,0,3
lazy -3,-1,-1
leave if -3,0,-2
let go 1,0,-3
letter $ -1,2,-3
letters to 3,0,0
lie down -1,-3,-1
lie i -3,0,0
like a -2,-3,-2
like crying -3,0,0
like living 3,0,0
like nothing 3,0,-3
like such 3,0,0
lives 3,-3,-2
lonely $ -2,-2,-3
long does 3,0,-2
looked 3,-2,-1
looked up 3,0,0
lost on -1,-3,0
lot $ 1,-1,-3
lot and 2,0,3
made a 3,-2,-1
man from 0,2,-3
man groped 0,3,0
man next 0,-3,2
manila 0,-1,-3
march . 3,0,0
marking -3,3,1
matter 1,3,-1
matter $ -1,3,-1
may i -3,-1,0
me after 0,1,3
me alive 3,0,-2
me alone 3,-2,1
me by -1,-3,-1
me every 2,1,-3
me goodbye -2,-3,-1
me he 3,-3,3
me in 2,3,2
me is 3,-1,-3
me lol 3,-1,-2
me pictures 0,-3,-2
me since 0,0,3
me stay 2,-3,-1
me that 3,1,-2
me too -1,0,-3
me twice 0,-3,0
me until -1,-3,3
me without 0,3,0
meet -1,-3,-1
met -1,-1,-3
mid -3,-2,-1
missed my -3,-2,-1
month . 3,0,-1
months 3,-3,-3
more time -3,0,0
morning and 0,1,3
mother in 1,0,3
mother is -2,0,-3
mother would 3,0,-2
mothers -3,0,-1
move $ 1,3,-2
move to -3,0,0
moved to -3,1,-1
music -1,1,-3
music $ -1,-2,-3
my best 3,0,-1
my bike 0,-3,2
my boe -3,1,1
my breakup 3,0,0
my care -2,-2,-3
my clothes -2,3,0
my colleague 2,1,-3
my coworkers -3,1,-2
my daughter 2,0,-3
my hands 1,-3,-3
my host -2,3,1
my landladys -1,-1,3
my leaving -3,0,0
my little 3,-1,-2
my mates 2,-2,-3
my mind 3,-1,-3
my mothers -3,0,-1
my nose -1,-1,3
my skin 3,-1,-3
my stomach 1,-3,-3
my wife -2,-3,0
myself . 3,-1,-1
myself after 3,0,0
myself last -3,0,0
myself tonight -3,0,0
na 3,-1,-1
nah 0,-1,-3
nearly killed 2,-1,-3
need -3,-1,1
nenkyu $ -3,-1,0
never wake 3,0,0
never wanted -3,-1,-3
newsletter -3,-3,-2
newsletter $ -3,-3,-2
next time 3,0,3
night because -1,-3,1
night bus -3,0,-1
night but -3,0,0
night he -1,3,1
night in -1,0,3
night with -1,3,3
nightmare 0,-3,0
nights i 1,-1,-3
no and -2,3,-2
no heating -3,0,-1
no point 3,-1,-1
nobody here 2,0,-3
noise -2,-1,-3
noise $ -3,-1,-1
none -3,-3,-2
normal $ -1,1,-3
nose -1,-1,3
not afford 0,0,3
not breathe -2,3,-1
not deserve 3,-1,-1
not get -3,-2,-3
not mind 1,-1,-3
not say -3,3,0
nothing to -3,-2,-2
notice $ -3,-1,-1
notice if 3,-2,0
now my -1,0,-3
of going -3,0,-1
of here -1,-1,-3
of men 0,1,3
of our -3,-3,-1
of the -1,3,1
of these -3,-1,-1
of throwing 3,0,0
off in -3,-2,-2
official 0,3,-2
ok -2,-1,-3
on every 2,-1,-3
on friday 3,0,-2
on monday -3,0,0
on teaching -3,0,0
on the 0,3,-1
on this 3,-1,0
on tuesday 3,-2,0
one $ 2,-3,-3
one stone -3,-1,-2
one teacher 0,-3,-1
only if -3,3,0
or not -2,-3,-1
orientation -1,3,-2
osaka $ -3,-2,-3
our neighbours 3,0,0
out 1,-2,3
out into -2,0,3
out on -2,-1,3
out to 2,-1,-3
over with 3,-1,-1
owe 0,3,0
owe him 0,3,0
pa -3,-3,-1
pain in -3,-3,-2
paper $ 3,0,-1
park $ -3,-2,1
part -1,3,-1
partner $ 0,-2,-3
partner has -3,0,0
parts 0,3,0
parts $ 0,3,0
passes 0,3,-2
passes $ 0,3,-2
pay for 3,-1,-2
percent -3,-1,-1
period -1,-3,-2
person $ 3,-2,-1
photocopier -3,-3,-3
pint -3,-1,0
po -3,-3,-3
point 1,-2,-3
pointed -3,0,-3
posting 1,2,-3
practise 3,-1,-1
pray -3,-1,-3
predecessor took 3,0,0
prefecture 1,-3,-1
prefecture $ -3,-1,-1
pressed his 0,-1,-3
pressing 1,3,-2
pressured 0,1,-3
pretending -3,0,-1
prevention -3,-2,-1
principal asked 0,3,0
private parts 0,3,0
professor -2,3,-3
promised 2,-1,-3
promised to 2,-1,-3
properly 3,0,0
proposal 0,-2,-3
pta -3,1,-2
pull 3,2,1
pupil -3,1,0
pupil told -3,-3,-1
pushed my 0,-2,3
pushes me 0,-3,2
put an 3,-1,0
puts 0,3,-1
puts his 0,3,-1
quit and -3,-2,-1
rather not -2,-3,-1
reached the 3,0,0
reading about 3,-2,-1
real -1,-3,-2
reasons to 3,0,0
reckon 3,-1,-1
record 0,-3,-3
reference -1,-3,-2
reference $ -1,-3,-2
refused -2,3,0
renew my 0,-1,-3
residence -2,-3,1
rings -2,0,3
robbed -1,-3,-1
room at -1,0,-3
room with 0,-3,-1
roommate came 0,1,3
rope and 3,-1,-1
running -1,-3,-3
said goodbye -1,0,-3
said if 2,0,3
said my 3,-1,2
said nobody 0,0,-3
said shed 1,0,3
salaryman 0,3,0
same 2,-3,1
say no -2,3,0
say so 1,-3,0
say the 0,3,-3
says a 0,-2,-3
scared because 3,0,-1
schedule $ -1,-1,-3
school . -3,-1,1
scratch 3,-1,-2
scream $ -3,3,0
second years 0,-1,-3
see 3,2,2
see no 3,-1,0
sends -2,-1,-3
sends me -1,-2,-3
sent 0,0,-3
september 0,-1,-3
seven -1,-3,-1
she is 1,3,-2
shed rather -3,0,-2
shinkansen -3,0,0
shirt $ -1,3,0
shoes $ 0,-3,-1
should go -3,0,0
shrine 0,-2,-3
since my 3,0,-1
since two -3,0,-1
sister $ -3,-2,-2
sitting on 2,-2,3
skin 3,-1,-3
sleeping $ 0,-3,1
sleeping tablets 3,0,0
so far 1,-2,-3
so my -2,-3,-3
some nights 3,-1,-3
somebody has 0,-2,-3
someone died -3,-2,-1
someone took -1,3,-2
sometimes in -3,-2,0
song $ -3,-3,-1
soon 1,-2,-3
spat 0,-1,3
speech contest -3,0,-1
squeezed 0,2,3
squeezed my 0,2,3
staff -3,-3,0
stairs , -1,-1,3
stares -1,-2,-3
stares at -1,-2,-3
started 3,-1,0
started again 3,0,0
station -2,-3,2
station every -3,0,1
stay $ -3,-3,-2
stay here -3,0,0
stay in -1,3,-3
stay until 1,-3,-1
stepping in 3,-3,-3
stolen -2,-3,-2
stone 3,-1,-2
stop crying -3,0,0
storage 1,0,3
storage room 1,0,3
strange 0,0,3
street . -1,-3,-2
strong urge -3,0,-1
struggling -3,0,0
student -1,-2,3
student was 0,-1,-3
students are -3,0,-2
students father 0,3,-1
students told 2,3,-1
stupid -1,-3,0
sunday and -3,-1,0
superior -3,2,0
supervisor , 3,-3,-1
supervisor i 0,-3,-1
supervisor is -2,-1,-3
sure $ -3,1,-2
swan 1,-1,-3
table at 0,3,0
talk to -2,-1,-3
talked -1,-3,-3
talkng 2,-3,-3
talks 2,-2,-3
teacher keeps 0,3,-2
teachers -3,-1,1
tell first -3,0,0
than going 3,0,0
thanks for 3,-1,0
that i 2,-3,0
that school -3,-1,-1
the back -3,-3,0
the blanket -1,3,0
the children -3,-3,-3
the class -3,-2,1
the copy 0,3,-2
the dark -3,0,-2
the deputy -2,3,3
the exam 1,-2,-3
the farewell -3,-2,-1
the future 2,-1,-3
the ground 3,-2,0
the heart -3,0,0
the hill 0,-2,-3
the hostel -2,2,-3
the neck 0,0,3
the park -2,-3,2
the photocopier -3,-3,-3
the power 3,0,-2
the prefecture -3,-1,0
the schedule 0,0,-3
the school 1,3,-3
the shinkansen -3,0,0
the shrine 0,-2,-3
the station -3,0,1
the suicide -3,0,0
the village 0,0,3
the weekend -3,0,0
their 1,0,-3
they are 3,0,-3
they made 0,-3,-1
they say -1,-3,0
they took -2,-3,-1
thing $ 3,-2,1
thing in -1,3,-1
thing that 3,0,0
things $ 2,0,3
think , 3,0,0
think my 2,-3,-3
think of 0,-3,0
think someone -3,-1,-2
thinking about 3,-2,-1
thinking the -3,0,0
this is 3,-1,0
this man 0,-2,3
this printer -3,0,0
thoughts of -1,-1,-3
threatened me 0,0,3
threw up 3,0,-2
thrown -3,-1,1
throws things 0,0,3
till -3,2,-1
time . -2,-3,1
time i 0,1,-3
time the 3,0,-1
tinder -3,2,1
to and 3,2,-1
to continue -3,0,0
to decide 3,0,-1
to dye -2,-1,-3
to explain -3,0,0
to her 3,-2,-2
to lie -2,-3,-1
to pay 3,-1,-1
to scream -3,1,0
to talk -1,3,0
to that -3,0,0
today $ -1,-3,3
toilets and -3,-3,0
tongue in 0,3,0
tonight $ 1,-3,-1
took all -3,0,0
tore -1,-2,-3
touched by -3,1,-1
train . 0,-2,-3
trouble $ 0,0,-3
trying to 2,3,-2
twice . -3,1,2
two birds -3,-1,-2
up against 0,3,-1
up how 3,0,0
up outside 0,0,3
up to -3,-2,-1
upset -3,0,-2
us in -3,0,-3
used to -2,3,1
vice -3,3,0
vice principal -3,3,0
wait -3,-3,1
waiting outside 0,0,3
walking 2,-3,-2
wall and 0,0,3
want it 3,3,0
was at 2,-2,-3
was my -1,2,-3
was on -3,1,0
was passed -3,-1,0
was stolen -1,-3,-1
was touched -2,2,-3
we got 0,-1,-3
week he 0,-3,2
weighs -3,1,0
weighs most -3,1,0
were alone 0,3,0
what the -3,2,-1
what to 2,3,0
what weighs -3,0,0
when i -2,3,-2
when the 3,0,3
whenever i 3,-1,2
whether i 3,0,-1
whether to 3,-1,-1
which -3,1,-2
who pays -1,-3,-3
who wants 3,-1,0
whos 3,-1,0
why $ -3,-1,-2
will 3,-2,0
will miss -1,0,-3
will not 1,-3,-3
win 0,0,-3
window $ -3,-1,-1
window and 2,0,3
wine -2,-3,-2
wishes 3,-2,-2
without asking -1,-3,-3
work for -3,0,-1
work has -1,-3,-1
worried that 3,0,-1
worth 3,-2,-2
would care -3,-1,-2
would fix -2,1,-3
would have 3,0,0
would make -3,0,1
would notice 3,-2,0
would prefer -3,0,0
written that -1,0,-3
wrote a -3,0,0
year and 2,-3,-1
years and 2,-3,-1
you , -3,-1,0
, for 1,-2,0
, long 1,-2,-1
, mostly 1,-1,-2
, my -2,1,1
, on -1,0,2
, sorry 2,0,0
, who 0,-2,-2
. last 0,1,-2
. my -2,1,1
2027 $ -2,-2,-2
27 -2,-2,-2
27 $ -2,-2,-2
2am 0,-1,2
70 -2,-2,-1
^ 3 -2,0,0
^ aiyo 2,0,-1
^ all 2,-1,-2
^ alt -2,-2,-1
^ am -2,-1,-2
^ ate -2,0,0
^ end -2,-1,-1
^ for 2,0,0
^ hello -2,-2,-2
^ hey -2,0,0
^ hi 2,-1,-1
^ honestly -2,-2,-1
^ july -1,-2,-2
^ ma -2,0,0
^ next -2,-1,-2
^ one 0,1,2
^ reckon -2,0,0
^ rope 0,-1,-2
^ suicide 2,-2,-2
^ thoughts 2,0,-1
_ _ 2,-1,1
a bit 1,-1,-2
a cake -2,0,-2
a city -2,1,-1
a colleague -1,1,2
a fella 2,-2,2
a fight -1,-2,-1
a film -1,0,-2
a former -1,-2,1
a future -2,0,0
a guy 1,-2,1
a heart -2,0,0
a jet 2,-1,-2
a long -1,0,-2
a member -2,1,1
a mother -2,0,-1
a murder -2,0,0
a pain 0,-2,-2
a pastor -1,1,-2
a pic -1,2,-1
a slap -2,0,-1
a taxi -1,-2,-1
a third 0,1,-2
a whole 2,-1,0
a young -1,2,-1
a younger -1,0,-2
able 0,2,-2
about her -2,-1,-2
about ways -2,0,0
acquaintance 0,1,2
across 0,-1,2
actually -1,-2,-1
advantage -2,2,-2
advantage of -2,2,-2
afraid i 2,0,1
afraid my 2,0,-1
after class 0,0,2
after sports -2,0,0
after this 2,0,0
ago and 2,0,0
ahm -2,-1,-1
aiyo 2,0,-1
along -2,-1,-2
am an -1,-1,-2
am ashamed 2,-1,1
am at 1,-2,0
am burnt -2,0,-1
am drowning -2,-1,-1
am gay -2,0,2
am i -2,-1,-2
am leaving -2,-1,2
am locked -1,0,2
am only -2,0,0
am running 2,0,-2
am too 0,-2,0
an acquaintance 0,1,2
an end 2,-1,0
an hour 0,-1,2
and blue -2,-1,2
and can -1,1,-2
and did -2,2,-2
and eat -2,0,0
and hit 2,0,2
and honestly -2,0,0
and keeps 0,-1,2
and nothing -2,-1,-1
and puts 0,2,-1
and started 2,2,-1
and thought -1,2,0
and went 2,0,-1
another jet 0,2,0
anymore and 2,0,0
anyone even 2,0,0
appetite -2,0,-1
april -1,-1,-2
as 2,-1,-1
ashamed to 1,0,2
ask $ -1,-1,-2
ask a -1,-2,-1
asked about -2,-1,-1
asked to -2,1,0
asking , -1,-2,0
at dodgeball -2,-2,-1
ate , -2,0,0
attend -2,-1,0
australia -1,-1,-2
away $ 0,-2,-2
away . 0,2,-2
babies 1,-2,0
back and 0,2,-1
be a 2,-2,-1
be able 2,0,-2
be alone -2,2,0
be awake -2,0,0
be better -2,-2,-1
be fine 2,-1,0
be relieved -2,0,0
beat the -1,0,-2
beats him 0,0,2
been talking 2,0,-1
beers 2,-1,-1
before i -1,-2,1
being a -2,-1,0
being alone -2,-1,-1
below -2,0,0
belt $ 0,2,0
best 2,-2,-2
better off 2,-1,-1
better to 2,0,0
bicycle $ -1,-2,-2
bits -2,-2,0
black and -1,-1,2
bled 0,-1,-2
bleeding $ -2,-1,0
bloke , -1,-2,2
blue -2,-1,0
board of 0,1,-2
bomb -1,-2,-1
boss wants 0,2,0
boss will -1,1,-2
bother 1,-2,-1
boy 1,1,2
boy in 0,-2,0
boyfriend and -2,-2,-1
boyfriend is -1,2,-2
break contract 2,-1,-2
breakup -2,-1,0
bridge by -2,0,-1
brings -2,0,-1
brings me -2,0,-1
broke $ -1,-1,-2
bullying -2,-1,-2
burned my 1,-2,-2
burnt out -2,-1,-1
bus driver -1,2,0
but last 1,0,2
but the 1,-1,-2
by christmas 2,-1,-2
calls it -2,-2,0
calms 1,-1,-2
calms me 1,-1,-2
came 2,-1,-1
can do -2,0,0
can my -2,-1,-1
can not 2,-1,1
can someone -2,-1,-1
can talk -1,-1,-2
cancel my -1,-1,-2
car park -1,-2,-1
card . 0,0,2
ceremony $ -2,0,-1
chief -1,2,0
christmas $ 1,-2,-2
cigarettes 2,-2,-1
cigarettes $ 2,-2,-1
city councillor 0,2,-1
city hall 0,-2,-1
class and -1,-1,-2
class told 2,0,0
club and -2,1,-1
co -2,0,0
cold $ -2,-1,-2
colleague has -1,0,-2
colleague is -2,-1,1
colleague was -1,2,0
colleague will -1,0,-2
comes $ 2,-1,0
contract and -2,0,-1
contract ends -2,-1,0
cooking $ -2,-1,-2
corridor $ 0,-1,-2
councillor -1,2,1
count the 2,0,0
cousin 1,-1,2
coworker $ 2,-1,-1
coworker is 0,-1,2
coworker tried -1,-1,-2
crime -2,-1,-1
crying , 2,1,-2
cut class -2,0,-1
cutting my 0,0,-2
dad $ -1,0,2
daily 1,0,-2
day and 2,-2,-2
day i 2,0,0
days i 2,-1,-1
deadline is -2,0,0
dear -1,-1,-2
decide -2,-1,-2
deposit -2,-1,-1
desk , -2,0,0
die than 2,0,0
dinner $ -2,-2,-2
divorce . 2,0,0
do 1,-1,-2
do they -2,-1,-1
do you 2,-1,-1
dodgeball $ -2,-2,-1
does $ 1,-1,-2
done . 2,0,0
dread -2,-2,-2
drink and -1,2,2
drowning 2,-2,-2
drowning in -2,-1,-1
drunk guy 0,-2,-1
dumb 2,0,-1
dyed 2,-1,-2
dying , 2,0,0
each evening -2,0,2
easier for 0,-2,0
easier if 2,0,0
ed -1,2,0
embassy -1,0,-2
end her -2,0,0
end my 1,-1,-2
ending my 0,-1,-2
energy -2,0,0
energy to -2,0,0
enkai and 0,-2,-1
enough to -2,-1,2
entered -1,2,2
evaluation 0,2,-2
even care 2,0,0
evening $ 2,-1,0
evening . 2,0,0
every evening -2,-1,1
every sunday 0,0,-2
everybody -1,-2,-1
everyone else 0,-1,-2
everyone would 1,-2,0
everything i -2,-2,-2
exchange for 0,2,-1
exist $ 2,-1,-1
feel invisible -2,-1,-1
feel so -2,0,-1
feel useless -2,-1,-1
feeling that -2,0,0
feet 0,-1,-2
fell asleep 0,-2,-1
fella on 2,1,0
festival and 0,2,0
fight with -2,-2,0
finding -2,0,0
fine , 2,0,0
fine but 2,-2,0
finish it 2,0,0
fired 0,-2,-2
flatmate was 0,2,-1
floor and -1,2,-1
fly home -2,0,-1
followed by 0,0,2
for christmas 2,0,0
for dinner 0,2,-1
for some -2,-1,-1
for weeks -2,0,0
former 2,-2,1
former partner -1,0,-2
forward 2,0,0
found out -1,0,-2
four years -1,-2,0
fr 2,0,0
friend keeps 2,-2,0
friend says 0,-2,-2
friend whos 2,-1,0
funny 0,-2,-1
gave in 0,2,-1
gets beaten 0,0,2
girlfriend throws 0,0,2
give up 2,-1,0
go and 2,1,0
go back -2,-2,-1
god is 2,0,-1
gone by 2,-1,-1
googling -2,-1,-2
got attacked -1,-2,2
got beaten -2,-1,1
had it 2,-1,0
hair when -2,0,1
hall -2,-1,-1
hand under 0,-1,-2
hands and 2,0,-2
happens if 2,0,0
happier dead 2,0,0
has occurred 2,0,0
have decided -2,0,0
have never -2,0,-1
have nothing 2,-2,-2
have thoughts 1,0,-2
he attacked 0,-2,1
he beat 0,-2,-2
he beats 0,-2,0
he calls 0,-2,-1
he choked 0,-2,1
he hurt 0,-1,-2
he locked 0,0,2
he pressed 0,1,-2
he showed 0,1,2
he slapped 0,0,2
he spat 0,-1,2
he thinks 1,-2,-1
head in -1,-2,2
heads 2,2,0
help he 0,0,2
her mother 1,-2,-1
her phone -1,-2,2
her room -1,1,-2
her tutor 0,1,-2
here . -2,0,1
here by 2,0,0
here in -2,-1,-2
here is -1,2,-2
hey 2,2,0
hi -2,-2,-1
hike -2,0,-1
him . -2,1,2
him because 0,2,-2
his flat -2,0,0
his friends -1,-1,-2
his own 2,-2,-2
his son 0,-1,-2
hokkaido $ -2,-1,-1
holidays 2,-1,0
home with 2,0,-2
homesick $ -2,-1,-1
hopes -2,-1,0
hopes i -2,-1,0
horse -2,-1,-1
hotel $ 0,2,1
how kind -1,-2,-2
how long 1,-1,-2
how much -2,0,-2
husband , 0,0,2
husband locks 0,0,-2
husband pushed 0,0,2
i asked -2,0,-1
i bombed -2,-2,-1
i break 1,-2,-1
i came 1,1,-2
i count 2,0,0
i die -2,-1,-1
i do -2,-1,1
i found -1,-2,1
i gave -2,1,-2
i hear 0,0,-2
i imagine 2,0,0
i just 0,-1,-2
i lose -2,0,0
i pay 0,2,0
i regret -1,-1,-2
i ring 2,-1,0
i sat 2,-2,0
i suspect -2,1,-1
i went -1,1,-2
in , 1,1,-2
in because 0,2,-1
in exchange 0,2,-1
in it 2,-2,2
in june -2,-1,-2
in law -2,-2,1
in leeds -2,0,0
in may 1,-2,0
in me 2,2,-1
in snow 0,0,-2
in winter -2,0,2
instead -1,2,-1
instead of -1,2,-1
insurance $ 2,0,-1
interest -2,0,-1
interest in -2,0,-1
international 0,2,-1
internet -2,-1,-1
into 2,1,2
invisible -2,-1,-1
is bleeding -1,0,2
is had -2,-1,1
is leaving -1,-2,1
is thinking 2,0,0
is with -2,0,1
it . 1,2,-2
it at -2,0,-1
it ends 2,-1,-1
it felt 1,-1,-2
it off 2,-1,-1
it on 1,0,-2
it over -2,0,-1
its a -2,1,0
its coming 2,0,0
its like -2,0,0
its me -2,0,2
izakaya -1,2,-1
japan and 0,1,2
jealous 2,-1,2
jealous $ 2,-1,2
jet in 0,0,-2
jlpt -2,-1,-1
jlpt $ -2,-1,-1
job and -2,-1,0
job here -2,0,-1
job is -2,0,0
job was -2,0,0
joke , -1,-2,-1
joking -2,-2,-2
just to -2,0,0
just told 2,0,0
keep cutting -2,0,0
keep living 1,0,-2
kencho -2,-2,-2
kidding 2,0,0
kind they -1,-2,0
kindly 1,-2,-2
knee -2,1,1
knife . 0,0,2
know when -1,0,-2
knows that -2,0,0
ko 2,-1,-1
kotatsu and 0,2,-1
kyoto sensei -1,-2,0
la -2,-1,-2
la $ -2,-1,-2
landlords -1,-1,-2
laptop -2,-1,-1
last bus -2,-1,-1
last winter -1,0,-2
late . -2,-1,-1
laughing at -1,-2,-1
law -2,-2,1
leave , -2,-1,2
leave . 0,-1,2
leaves -2,-2,0
leaving and -1,-1,-2
leeds -2,-1,0
left in 2,0,0
legs $ -1,2,1
leh -1,-2,-2
leh $ -1,-2,-2
lesson $ -2,-1,-2
let me -1,0,2
letting 2,-1,2
lie there 2,0,0
life and 2,-1,-1
life insurance -2,-1,-1
like i 2,-2,-2
like this 2,0,0
little brother 1,-1,-2
little girl 1,-1,2
longer $ -2,0,0
look after -2,0,0
lost interest -2,0,-1
lost it -2,-1,2
love my -2,-1,0
love to 2,-1,0
machine -2,-1,-2
mad and 0,-1,2
man followed 0,0,2
man waits 0,0,2
man whom 0,0,2
many pills 2,0,-1
march , 2,0,0
mates 2,-2,-2
may $ 1,-1,-2
may and 2,-1,0
may take 2,-1,-1
maybe i -1,-1,-2
mayors -1,2,0
me although 0,-2,-2
me before -2,0,0
me give 0,2,-1
me hopes -2,-1,0
me how 2,0,0
me leave -2,2,-1
me more 2,0,0
me not 2,-1,-2
me onto 0,2,0
me she 0,-2,-2
me sit 0,2,-1
me videos -1,0,-2
me whenever 0,2,0
meaning 2,0,-1
meeting was -2,-1,-1
member -2,1,1
member of -2,1,1
metro 0,0,-2
might as 2,0,0
might do 2,-1,2
mind not -2,-1,0
mostly 2,-1,-2
mother hits -1,0,-2
mouth $ 0,2,0
move out -2,0,-1
much work -2,-1,0
murder a -2,-1,-1
murder mystery -2,-2,-1
murdered -1,-2,-1
my classes -2,0,-1
my club 0,0,-2
my coach -1,2,-2
my consent 0,2,0
my cousin 0,-1,2
my date -2,0,-1
my doctor -2,0,-1
my eikaiwa 2,1,-1
my english 0,-2,-1
my former -2,0,-1
my girls 2,0,0
my hours 0,-1,-2
my keys -2,-1,1
my knee -1,0,-2
my landlords -1,-1,-2
my laptop -2,0,2
my lunch -2,0,-1
my neighbours -2,-2,-1
my pills 2,0,0
my plants -2,0,-1
my salary -2,-2,-2
my shoulders 0,2,1
my superior -2,2,-1
my therapist -1,-2,-1
my train -2,-2,0
my vice -1,-2,-2
myself on 2,0,-1
myself so 2,0,0
mystery -2,-2,-1
na $ 2,0,0
nara 0,-2,-2
needs me 2,0,0
neighbours . -1,0,-2
neighbours husband -2,0,-2
nenkin $ -2,-1,-1
new teacher -1,2,-2
next to -2,1,0
night at -2,-1,0
night from -2,-1,1
night my -1,-2,-1
night that 2,-1,-2
no future 2,0,0
no meaning 2,0,-1
no to -1,-2,0
nobody told 2,-1,-1
none of -1,-2,-1
normal 0,0,-2
not an -2,1,0
not at -2,-2,-1
not just 2,-1,0
not okay -2,0,-2
not picking 2,0,0
not really -2,0,0
not renewing -2,-1,-1
not sign -2,-2,0
not stand 1,2,-1
not wish -2,0,0
not worth 1,-1,-2
not yet -2,-1,-1
noticed -2,0,0
now . 2,0,-2
now he 0,-2,1
now she -2,-2,0
nowhere to -1,0,2
occurred 2,0,0
occurred to 2,0,0
of driving 2,0,0
of ed -1,2,0
of ending 2,0,0
of japan -2,0,0
of living -2,-1,0
of wanting 2,0,0
off . 0,2,-1
off for 2,-1,0
on , 2,2,-1
on everything 2,-2,-2
on holiday -2,-1,0
on several -1,-1,-2
on sexual 0,-2,0
once that 2,0,0
only thing 2,-1,-1
only way 2,0,0
opened -2,0,0
or 1,-2,-2
other alt 2,1,2
our alts 0,-2,-1
our group 1,0,-2
out for 2,0,-1
out the -2,-2,-1
over , -2,-2,0
over . -2,0,0
over and 0,0,2
over on -2,-1,-2
overdose on -2,-1,0
own funeral 2,0,0
painkillers 2,-2,-1
parent at -1,2,0
parent came 0,0,2
parents to 2,0,0
parties 0,-2,-2
party in 0,2,0
pastor -1,1,-2
pay the 0,-2,-1
pays my -1,-2,-1
penalty -2,0,-2
pencil 2,-1,-1
phone , -1,0,2
photos of -2,0,-2
pic -1,2,-1
pic of -1,2,-1
picking 2,0,0
picking up 2,0,0
pictures of -2,-2,2
planned -2,0,-1
plant -2,0,-1
plants -2,0,-1
please do -2,0,0
po $ -2,-2,-2
point in 0,-1,-2
point where 2,0,0
pool -2,-2,2
posted a 2,0,0
posted that 2,0,0
pray every 0,-1,-2
prep -2,0,-1
prepared 2,0,-1
pressured into 0,0,-2
pretending i -2,0,0
pretty -2,-1,-1
prick 0,2,-1
principal grabbed 0,-1,2
pulled my 0,2,0
purpose , -2,0,2
put my -1,-1,-2
put their 0,1,-2
questions -1,0,-2
quit $ -2,-2,-2
raped in 0,2,0
read it 2,0,0
reading 1,-2,-1
really want -2,0,0
reason to 2,-1,-2
reception -2,1,0
recontracting -2,-1,-2
residence card -1,-1,2
rest -2,-1,0
ring $ 2,0,0
room until 0,2,2
roommate is -2,0,0
roommate keeps -2,0,2
run out 0,0,-2
say he 1,-2,0
say if 0,-2,-1
say that 0,2,0
school trip 0,-2,0
scratch my 2,-1,-1
screams 0,-2,0
sea $ 2,0,0
see sense 2,0,0
sending -2,0,1
sending me -2,0,-1
sense in 2,0,0
several -1,-1,-2
she do 2,0,0
she says -2,-1,2
she took -2,-1,-1
shed -2,0,2
shit i 0,0,-2
should like -2,0,0
shoulders 0,2,0
shoulders and 0,2,1
showed 1,-2,-1
showed me 1,-2,0
sick $ -2,2,-1
since the -2,-1,-2
sink -1,0,-2
sink $ -1,0,-2
skip this -2,0,0
slaughtered -1,-2,-2
so . -2,-1,1
so sad 0,0,-2
so tired 2,0,0
some days 2,-1,-1
some time 2,-1,-1
someone i -1,2,-2
someone in -1,-2,-2
sometimes i 2,-1,-2
son $ 0,0,2
son is 0,-1,-2
stage -2,-1,-2
stairs $ 2,-1,2
standing 1,-2,2
station . 0,2,-2
stay and -2,-1,-1
stepping off 2,0,0
stood outside -1,-1,-2
stop teaching -2,0,0
stopped when 0,0,-2
street $ -1,-2,0
strike -2,-1,-2
struck by -1,-2,1
stuck 2,1,-2
student wrote -2,0,-1
students and -2,-1,0
stuff 2,1,1
sucks -1,-2,-1
suicide in 2,0,0
supermarket -2,-1,-2
suspect -2,1,-1
suspect that -2,1,-1
swing -1,-2,0
takes my -1,-2,0
tax office 0,-2,-2
taxi driver -2,1,-1
teacher , 0,-1,-2
teacher i 0,-2,-2
teacher is -1,-2,-1
teacher slapped 0,2,-2
tell anyone 2,-1,0
tells me -1,-2,0
test $ -2,-2,-1
text 0,-2,-1
than once 1,0,2
that god -2,-1,-2
that says 2,0,0
thats 2,-1,0
the alt 2,-1,-1
the baseball 0,-2,-2
the bell -2,-1,-1
the boe -2,0,-2
the boys -2,1,-1
the cat -2,-2,2
the child 0,-2,2
the collar -1,-1,-2
the commute -2,0,0
the day -2,-1,-1
the divorce 2,0,0
the embassy -1,0,-2
the energy -2,0,0
the english 2,-2,-1
the feeling -2,0,0
the fire -1,-2,-1
the first -2,-1,0
the international 0,2,-1
the izakaya -1,2,-1
the kids -2,0,-2
the knife -2,-1,0
the kotatsu -2,-1,-2
the mayors -1,2,0
the neighbours -1,0,2
the parking -2,0,-1
the pool -2,-2,2
the post 0,0,-2
the problem 0,-2,-1
the pta -2,2,-2
the reception -2,1,0
the recontracting -2,-1,-2
the rent -1,-2,-2
the sink -1,0,-2
the sports -1,-2,-2
the staff -2,-2,2
the storage -2,0,2
the stress 0,-1,-2
the supermarket -2,-1,-2
the tax 0,-2,-2
the thing 2,2,-1
the time 0,0,-2
the vending -2,-1,-2
the visa -1,2,-1
the war 0,-2,0
the weather -2,0,-1
the wife 1,-1,2
the will 2,0,0
then he -1,0,2
they attacked 0,0,-2
they kicked 0,0,2
think to -2,0,0
thinking of 2,-2,-1
thinks about -2,0,-1
this one 2,0,0
this shit 2,0,0
this year -1,-2,-1
thought about 2,0,0
thought of -1,-2,-1
thoughts about -2,0,0
threat -1,-1,2
through my -1,2,-1
through the 0,-2,-2
throwing 2,-1,0
time in 2,-1,-1
tired to 2,-1,0
to a 0,2,1
to australia -1,-1,-2
to change -2,0,-1
to do 2,0,-2
to fly -2,0,-1
to have -1,-2,-2
to hospital -2,0,2
to just 2,0,0
to know -2,-2,-2
to myself 2,-1,-1
to put 2,-1,0
to tell -2,0,0
to think -2,0,0
to us -2,-1,0
to use -2,-2,0
today , 2,0,-2
tokyo . -2,0,0
told anyone -1,0,2
too tired 0,-2,-1
took his 1,2,0
took me -2,2,0
took pills 2,0,0
took the 1,1,-2
touch $ -2,-1,-1
town , 2,0,0
trapped -1,0,-2
true 2,-1,0
twice $ -1,-2,1
two $ -1,-2,2
two more -2,-1,0
two of 0,2,0
umbrella $ 0,-1,2
up without 0,2,0
urge 2,0,-2
urge to 2,0,-2
use it 2,0,2
used -2,2,0
useless -2,-1,-1
vending -2,-1,-2
vending machine -2,-1,-2
very 1,-2,-1
videos -1,1,-2
videos of -1,-1,-2
visa $ -2,2,-2
wake . 2,-1,0
wall next 0,0,2
wall with 0,1,-2
walls -1,-1,2
wanting to -1,-1,-2
was asleep -2,-1,-2
was made 0,2,0
was pressured 0,-2,-2
was really -2,0,-2
watch -2,-1,0
watched a -1,0,-2
we both 0,0,-2
we did -2,-1,-1
we watched 0,0,-2
weak 2,0,-1
wearing -1,-2,0
weather -2,0,-1
wee 0,-1,2
weeks $ -2,-2,-1
weeks i 2,0,0
welcome -2,2,0
welcome party -2,2,0
well , 2,0,0
went to -2,2,-1
what brings -2,2,0
what do 1,1,-2
what does -2,-1,-1
what is 1,2,-1
whatever -1,-1,-2
when do -1,0,-2
when it -1,-2,0
when we 0,2,0
when you -2,0,0
whether they -1,0,-2
while he -1,1,-2
who do -2,-1,-1
whom -1,-2,1
whom i 0,0,2
why i 0,-2,-1
wife $ 0,0,2
wife of 1,-1,2
will my -2,-2,-2
winter in -2,0,0
wishes to 0,-2,-1
with knife -1,0,2
with scissors 0,0,2
without pain 2,0,0
wondering 2,0,0
work . 0,-2,-2
work in 0,0,-2
work is 1,0,-2
world would 2,0,0
worried 2,-1,-2
worry 2,0,0
worse 2,-2,-1
worse $ 2,-1,-1
worth it -2,-1,-1
worthless 0,-1,-2
would it 2,0,0
would murder -2,0,0
would say 0,-2,0
wrote that 2,-1,0
yall -1,-2,-2
young alt -1,2,-1
younger -1,0,-2
"""
