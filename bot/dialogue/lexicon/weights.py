"""Learnt by `python -m tests.dialogue.danger_weights`; not written by hand. See `evidence`."""

LEARNT_FROM = "b9ae6ed27e1eac07"
KINDS = ("suicide", "assault", "violence")
BASE = (-29, -35, -33)

TABLE = """\
suicidal 45,-2,-1
raped -4,41,-7
suicide 39,-5,-5
sex -4,37,-6
groped -1,33,-5
alive 32,-2,-4
molested -2,32,-2
rape -6,32,-4
assaulted -3,30,-5
pills 30,-3,-4
touching -1,30,-5
touches -1,29,-3
himself 28,11,2
live in -28,-2,0
slapped -2,-1,27
^ he -26,-2,-1
beaten -4,-5,26
kill myself 26,0,0
overdose 26,-1,-1
sexually 0,26,-6
stalker -1,-1,26
tablets 26,-1,-2
bruises -5,2,25
cat -6,-13,-25
sexual -4,25,-3
to die 24,-1,-1
world 24,0,0
die 23,-7,-4
hits -1,-5,23
i died 23,0,-1
living 23,-3,-5
nudes -1,23,-3
violent -1,-1,23
herself 22,0,-7
hits me 6,-2,22
july -22,-6,-7
punched -3,-7,22
shinitai 22,-1,-3
career -21,-2,-2
dead 21,-11,-2
drugged -2,21,-4
groped me 0,21,-4
home $ -21,-3,6
kill himself 21,0,-7
myself 21,-7,-6
overdosed $ 21,0,-1
roofied -3,21,0
slaps -3,-2,21
talking 0,-21,-11
teach -21,-6,-6
^ this -20,-1,-7
beats -4,-6,20
by myself -20,0,-1
call me -6,-8,-20
cutting $ 20,0,0
early -20,-5,-10
hired -3,-10,-20
lesson -20,-13,-11
living $ 20,0,0
overdosed 20,-2,-3
punches -1,-1,20
sleep with 0,20,1
stalking -1,-1,20
touched -9,20,-12
^ death 19,0,-1
abusive -1,0,19
breasts 0,19,-2
cutting 19,-4,-7
dead $ 19,-1,-4
hit me 3,-2,19
hitting me -2,-2,19
is dead -19,-1,-4
jumping 19,-1,0
karaoke -19,-3,-12
kicked -6,-8,19
kissing -1,19,-3
least 19,0,0
leaving -19,-10,-5
my breasts 0,19,-2
noose 19,-1,-1
touched me -1,19,-3
violence -1,-1,19
was raped 0,19,0
arms 18,0,-2
assault -1,18,-3
bed -4,18,-5
being alive 18,-1,0
class -18,-12,-2
dead . 18,0,0
death 18,-5,8
goodbye 18,-8,-6
harming 18,0,-1
hotel -6,18,0
jump 18,-3,-4
kill me -4,-5,18
killing myself 18,0,0
life 18,-9,7
life in -18,-1,2
my skirt -1,18,-6
nude -1,18,-2
slapped me 0,-1,18
stalker $ -1,0,18
the rope 18,-1,0
wrists 18,3,0
^ they -17,-7,-6
a stalker -1,0,17
an overdose 17,0,0
ball -2,-2,-17
be dead 17,0,-1
being hit 0,-1,17
being stalked 0,-1,17
called -14,-4,-17
choked me -1,-1,17
contract -17,-7,-15
dying 17,-9,-10
face 10,3,17
homesick -17,-3,-5
hoping 17,-1,-5
life . 17,0,14
life to -17,0,-1
live 17,-5,3
living . 17,0,0
raped me 0,17,-4
sang -4,-17,-9
shoved me -1,-2,17
spiked 0,17,-2
strikes me 0,-1,17
survive 17,0,-1
teaching -17,-9,-6
thanked -2,-13,-17
this time 17,0,0
threatened -8,-6,17
threatening 2,-2,17
to exist 17,0,0
to jump 17,-1,0
to teach -17,-4,-2
violent $ 0,0,17
with life 17,0,0
_ not 2,-4,16
a knife 5,-2,16
about death 16,0,0
about dying 16,0,0
afraid for -4,0,16
alive $ 16,0,0
almost 8,-4,-16
be with 16,-1,-2
born 16,-1,-1
breathing 16,-3,-3
can i -16,0,-8
cigarette 0,-3,16
clothes -4,16,-3
consent -2,16,-1
die $ 16,-1,-3
english 3,-3,-16
existence 16,0,-1
fists -1,-1,16
forever 16,-1,0
harm 16,-1,1
hiding 0,-2,16
hit -3,-16,14
hit the -7,-2,-16
is violent 0,0,16
job -13,-10,-16
kill herself 16,0,-1
kiss -4,16,-4
letters 16,-4,2
locked me 0,-3,16
lol -6,-11,-16
looking 16,3,-2
lost -5,-16,-8
miss 1,-4,-16
moving -16,-3,-3
my arms 16,1,1
my drink -2,16,-3
my wrist 16,-4,8
of dying 16,0,0
office -16,-5,-3
on living 16,0,0
on me -10,16,6
poison 16,-1,0
punched at 0,-1,16
quit -16,-7,-5
razor 16,-1,-3
ribs -1,-2,16
rope 16,-4,-7
skirt -2,16,-6
sleep and 16,-1,-1
snow $ -16,-6,-6
spring . 16,0,-4
stalked -2,-1,16
sugar -16,-1,0
suicide . 16,0,-1
teacher -16,9,8
thanked me -2,-10,-16
the lesson -16,0,-1
was molested 0,16,0
watching -7,-1,16
where i 1,-1,16
, the -15,-7,-13
? $ -15,-1,-7
^ that -15,-5,-4
_ i 15,0,0
a date 15,-1,-1
battered -1,-2,15
beaten . -1,0,15
broke -15,-15,6
cake -12,-15,-9
car $ -15,-2,4
cooking -15,-5,-9
drown 15,-1,0
drum -1,-2,-15
eat -15,-2,-4
end it 15,-1,-1
forced -5,15,2
here anymore 15,0,0
hurt me -2,0,15
hurt myself 15,0,0
hurting myself 15,0,0
i keep 15,-3,-7
i left -15,-2,-11
ice -3,-4,-15
kiss me 0,15,-3
kissed -5,15,-13
life has 15,0,-1
light -1,-15,-2
like 2,-5,-15
live . 15,0,0
me 5,9,15
me his 2,1,-15
no 2,-1,-15
not consent -1,15,0
note 15,-2,5
order 4,-2,15
pension -15,-4,-9
physically -2,3,15
pics 0,15,4
praised -9,-15,-13
punched me 0,-1,15
screaming -1,-1,15
step 15,0,7
strangled 0,-2,15
throat -3,-1,15
throw the 0,-1,15
time $ -2,-1,-15
to hurt 15,0,9
to kiss 0,15,-3
to overdose 15,-1,0
transfer -15,-7,-5
up again 15,0,0
was attacked 0,3,15
washing -15,-1,-1
what he -8,8,15
. not 14,0,-1
^ dead -14,-2,-3
^ not -7,-13,-14
^ someone -14,3,5
_ . 14,-1,0
about getting 14,0,0
abused -3,14,14
again . 3,3,14
be home -14,-1,-2
beat -14,-6,11
body 4,14,-6
boxes -14,0,-3
bridge 14,-1,-3
burn 9,-4,14
coffee -14,-7,-5
cutting again 14,0,0
dick 0,14,-3
do something 14,0,0
drunk $ 0,14,2
ending 14,-1,-2
enkai -14,-3,-6
ever . 14,0,0
existing $ 14,0,0
fail -14,1,-4
fine 1,-7,-14
forever $ 14,0,0
go out 0,-1,14
god 14,-1,-7
gone $ 14,-5,-2
hair -14,-5,9
has threatened -1,0,14
he did -4,14,2
he keeps -1,5,-14
himself if 14,0,-5
hits her 0,0,14
hitting 2,-1,14
husband -6,-9,14
japanese -14,-8,-13
jk -14,0,0
kicked me -2,-2,14
kill the -14,-1,-4
kitchen 1,0,-14
live anymore 14,0,0
loved 14,-1,-1
lunch -14,-14,-12
me at -8,-2,-14
mean $ -14,-2,-1
message 14,0,0
mother 0,-14,4
my contract -14,-5,-3
my desk -2,-3,-14
my kids -4,-5,-14
my thigh 6,14,-1
my wrists 14,2,2
naked -1,14,-1
not safe 4,-1,14
off 9,5,-14
on time -14,-1,0
own life 14,0,-1
paid -14,-5,-12
paracetamol 14,0,0
passport -2,-3,14
pay -6,-1,-14
planning 14,-2,-6
police $ 3,0,14
resignation -14,-1,-5
roof 14,-2,-4
safe at 0,0,14
self harming 14,0,-1
shoved -3,0,14
sing -9,-14,-12
something 14,9,1
something i 14,-3,0
speech -14,-10,-5
swallowed 14,-1,0
taught -11,-14,-9
thigh 6,14,-1
this job -14,-2,-3
this world 14,0,0
time he -1,5,14
to sing -7,-14,-7
twisted my -1,-1,14
visited -1,-1,-14
visited by -1,-1,-14
wants 2,1,-14
with me 5,-5,-14
working -14,-3,-3
wrist 14,-5,8
^ if -1,-13,-9
^ it -6,-13,-13
^ to -13,-4,-9
^ what -5,-9,-13
a blade 13,-2,2
a party -7,-5,-13
about -2,-9,-13
about my -11,-13,-8
accidentally -5,-1,-13
alive . 13,0,0
and it -6,-1,-13
and says 3,0,13
awake -13,-1,-1
bag 8,-9,-13
bathroom -2,13,0
be alive 13,0,0
beaten up -1,0,13
blade 13,-2,2
bloke -4,1,13
born . 13,0,0
boss -13,4,2
breast 0,13,-1
broke my -2,-2,13
burns -3,-5,13
busy -13,-7,-3
by mistake -7,-10,-13
call the -1,0,13
card -6,-13,1
career suicide -13,-1,-1
choked -2,-5,13
choked on 0,-3,-13
cut 13,-10,-5
cuts 13,-4,-3
death would 13,0,0
die of -13,-1,0
died 0,-13,-10
dinner -13,0,-10
do it 13,-2,-5
down the -1,3,13
drugged me -1,13,-3
ear 0,5,13
english $ 13,5,-7
enjoy -13,0,0
except 13,0,0
exist 13,-1,-1
existing 13,0,0
fear for -5,0,13
felt -2,13,3
felt up 0,13,-1
fire -4,-6,-13
fire me -3,-3,-13
followed -5,-2,13
following me -9,-4,13
follows me -1,-2,13
for good 13,0,0
gone 13,-8,-3
got felt 0,13,-1
greeted -1,-13,-12
hands 1,13,2
hanging myself 13,0,0
has forced 0,0,13
heater -13,-6,-2
him 2,13,7
his penis 0,13,-1
his wife 0,0,13
hotel . -1,13,0
i drive 13,-1,0
i wrote 13,0,-1
in living 13,0,0
introduced -13,-11,-2
is someone -1,0,13
kicks -2,-4,13
kissed me -3,13,-7
knife 10,-6,13
late -13,-10,-5
lease -13,-1,-3
leave -13,-9,2
line 2,2,-13
live for 13,0,0
locked -1,-1,13
made -6,9,-13
marathon -13,-1,-2
me and -7,9,13
molested on -1,13,0
mouth -1,13,-3
my breast 0,13,-1
my japanese -4,-6,-13
my life 13,-2,12
my passport -2,-3,13
no more 13,-1,0
not mean 13,0,0
painless 13,0,0
passport and -1,0,13
penis 0,13,-1
phone and 0,0,13
pills $ 13,0,0
pizza -13,-1,-5
post -13,-1,-1
punched by 0,-1,13
raised -2,-13,0
really 13,-2,-9
roof $ 13,-1,-2
self 13,-2,-4
sex with 0,13,-4
sign -13,-7,-5
sit on 1,13,-1
skiing -13,-1,-3
skiing $ -13,-1,-1
slept -13,3,0
squad -13,-1,0
stop talking -2,-13,-3
strangle -2,-3,13
strangled me 0,-1,13
studying -13,-3,-2
suicide squad -13,-1,0
take the -13,-6,-4
teaches -7,-13,-7
that it -13,-1,-1
the bloke -1,0,13
the condom 0,13,0
the world 13,0,0
threatened by 0,0,13
threats -12,-2,13
to follow 13,0,0
to move -13,-5,0
to the -13,-8,2
touching me 0,13,-2
twisted -1,-2,13
up my -8,13,2
violated 0,13,-1
waste 13,0,0
wife -3,-5,13
will jump 13,0,-3
wish 10,-8,-13
work -13,-3,-4
? 3,-4,-12
^ better 12,-2,-1
^ do -4,-7,-12
^ nobody -5,-11,-12
^ she -11,-12,1
^ the -12,-4,-4
^ we -12,-12,-4
_ , -12,-7,1
a chair -1,-5,12
a noose 12,-1,0
a person 12,8,0
a razor 12,-1,-1
am in -5,-1,12
am still 12,1,0
and gave -2,-1,-12
attacked -4,-5,12
be there -12,-1,-1
beat her 0,0,12
beaten by 0,-1,12
beating -2,-1,12
being followed -1,-1,12
bill -10,-3,-12
bleed 12,0,3
bought the 12,0,0
boyfriend -10,-2,12
boys -4,1,12
broke in 0,0,12
buying -9,1,-12
cards -12,-1,-1
clock -12,-2,-2
coach -12,9,1
cook -12,-7,-12
corner -10,-6,-12
disappear $ 12,0,5
domestic violence -1,-1,12
dying $ 12,-4,0
exist . 12,0,0
exposed -1,12,-1
exposed himself -1,12,-1
farewell 12,-7,-4
fed -4,-2,-12
feed -1,-8,-12
fell -8,-12,-3
female 0,12,-3
first -1,-5,-12
follows -1,-3,12
for me 3,-12,0
good 1,-12,-12
got a 11,-7,-12
got jumped 0,-1,12
grabbed me 0,0,12
happy -5,-6,-12
have to -12,-1,3
heat -12,-4,-8
helped -3,-4,-12
helped me -1,-8,-12
him $ 0,-1,12
his place -5,12,0
housemate 1,-1,12
how it -2,12,0
hugged -4,-9,-12
hurts me 0,-2,12
in at -1,-1,12
is beating 0,0,12
is my 4,3,-12
is screaming 0,0,12
is suicidal 12,0,0
jumped 12,-8,4
just let 12,-1,-3
kick -8,-2,12
killing 12,-9,-5
kotatsu -12,-2,-3
lessons -12,-10,-10
live $ 12,0,7
live on -12,0,-4
live with -12,0,5
living in -12,0,-1
lol $ -4,-6,-12
march $ -12,-2,-2
marks -1,-1,12
married -12,-2,-9
massage -1,10,-12
me over -3,-1,12
me touch 0,12,0
meeting -12,-12,-2
missed -12,-3,-3
mosquitoes -1,-6,-12
much i 12,0,0
my back -9,1,12
my bag -4,-6,-12
my housemate 1,-1,12
my leave -12,0,-2
my pants 0,12,-3
my supervisor -12,1,-3
my throat -3,0,12
myself again 12,0,0
myself out -12,-1,-3
myself with 12,0,-1
natto -12,-11,-2
neck 8,1,12
nights 12,-1,0
noose $ 12,0,0
not being 12,0,0
of suicide 12,0,0
of what 12,6,9
old -12,4,-4
pants 0,12,-3
physical -3,6,12
renew -10,-6,-12
report -3,12,-3
safe to -12,0,-3
schedule -12,-2,-8
sell -12,-6,-12
show -12,1,-6
sings -3,-1,-12
sings when -1,-1,-12
sounds 12,0,0
spring $ -12,-3,0
start -12,0,-1
strict -3,-3,-12
suicidal $ 12,0,0
supervisor -12,1,3
thank -11,-3,-12
the face 6,-1,12
this place -12,-2,-1
thoughts 12,-4,-6
threw a -1,-4,12
throw -2,-1,12
to beat -1,0,12
to cut 12,-1,-2
to drown 12,-1,0
to me -4,4,-12
to start -12,0,-1
to stay -12,2,-2
up on -12,1,-5
vegetables -7,0,-12
voice -6,-6,-12
waits -1,0,12
waits for 0,0,12
was drugged -1,12,-1
was groped 0,12,0
we -12,-4,-2
will call -1,-2,-12
with bruises 0,3,12
without me 12,-2,0
would call -3,-4,-12
wrote 12,-3,-4
^ every 11,-3,-3
a bridge 11,0,0
a drunk 0,-3,11
a man -9,-4,11
a new -11,-1,-3
a note 2,-1,11
a plane -11,0,0
a rope 11,-1,-4
a sexual 0,11,-1
a train 11,-3,0
abuses -1,0,11
ae 11,0,0
after 1,1,-11
am dying -11,-1,-2
and say -1,-11,-4
and think 11,0,0
anymore 11,0,-5
arm 6,-9,11
arm with 11,0,0
asked -9,-7,-11
asking 0,-1,-11
assaulted $ 0,11,0
at home -3,-4,11
attempt 11,0,-2
back home 11,-1,-11
bastard 0,4,11
be at -11,0,-1
beat me -1,-4,11
been burning 11,-1,-1
been threatened -2,0,11
been told -11,-1,-2
before 1,-8,-11
behind -4,2,11
belt 6,0,11
bicycle -3,-3,-11
bike $ 1,-4,-11
bill $ -3,-3,-11
bored -11,-5,-7
bread -11,0,1
came at 4,-2,11
caught 2,-1,-11
chair 0,-10,11
clean 2,-11,-4
comments 0,-11,-3
condom -1,11,-5
continue 11,0,0
cut her 11,-1,-1
cutting herself 11,0,0
deeply -6,-11,-3
desk -6,-11,-10
did -1,11,2
did not -8,8,-11
die . 11,0,0
dog -3,-11,-11
down 4,11,0
end this -11,0,-1
everything . 11,-3,0
family $ -11,-3,3
find me 11,-2,8
for my -11,-8,3
for the -11,-1,-11
force 0,11,-7
free 1,-7,-11
friend 5,6,-11
full -1,-11,-5
gone . 11,0,0
got raped 0,11,0
grabbed my -3,11,8
groped on 0,11,0
hair $ -6,-3,11
hang myself 11,0,0
have sex -1,11,0
have the 11,-1,-3
he is 7,2,11
heart 0,-11,-11
help $ -1,-1,11
herself $ 11,-2,-1
himself last 11,0,0
his fingers -1,11,-3
hit by 7,-2,11
holds 8,-1,11
home -11,-5,7
home to 11,0,-2
hope 10,-2,-11
house -2,-11,6
house $ -1,-3,11
hugged me -4,-7,-11
hurt 11,-9,6
hurt my -11,-1,3
husband $ -2,-1,11
husband beats 0,0,11
i miss -5,-2,-11
i saw -3,-1,11
i tried 11,-4,-4
inside -5,11,8
is following 0,0,11
is good -11,0,-1
is here -11,-1,0
it and 11,1,2
it cut 0,0,11
its -1,-11,-9
just 4,-6,-11
kanji -11,-3,-2
karaoke $ -1,-11,-6
kerosene -11,0,-3
kill 11,-10,8
knife $ 2,-1,11
locks me 0,0,11
lying 11,0,0
made to -2,11,-1
me out -11,-3,5
medication 11,-3,-3
miss me 11,-2,-5
miss my -11,-1,-1
mistake 4,-11,-4
money -10,-11,0
my door -2,-6,11
my flat 0,-4,11
my funeral 11,0,0
my lease -11,-1,-2
my partner -6,-4,11
my pension -11,-3,-4
my phone -11,-4,6
nap -11,0,0
natto $ -6,-11,-2
of death 11,0,0
of me 11,8,-6
on my -1,-9,11
out and 11,-3,-7
out how 11,0,0
outside -10,0,11
over 5,-11,-2
overdose $ 11,0,0
paperwork -11,-4,-10
passive 11,-1,-1
peace . 11,0,0
pills and 11,0,-1
plan 11,-3,-5
plays -2,-4,-11
post . -11,-1,0
pulled 11,0,5
quitting -11,-1,-1
rain -11,-1,-2
rape me 0,11,-2
raped by 0,11,0
renew $ -11,-8,-5
ride -1,11,-2
ride $ 0,11,0
round 4,-3,11
rubbed -1,11,-2
safe 9,-3,11
salary -11,-3,-4
saw 5,-2,11
school -11,-2,-2
screamed -1,-5,-11
self harm 11,0,0
sex $ 0,11,0
sexual favours 0,11,0
sexually abused 0,11,-4
since 6,-11,2
smacked 0,-1,11
somewhere -11,-2,-1
stalked $ 0,0,11
stay -4,-7,-11
stay alive 11,0,0
stop when 0,11,-2
students -11,-5,1
surprise -8,-3,-11
surprised -10,-3,-11
surprised me -6,-1,-11
take my 11,-1,1
tax -11,-5,-5
teacher kicked 0,-1,11
that her -6,11,6
the form -11,-5,-2
there $ -9,11,2
things 11,5,8
think 11,1,-5
think about 11,-2,-1
this , -11,0,0
threaten 0,-2,11
to get -11,0,4
to rape 0,11,-2
to see 11,0,-6
to sell -11,-6,-8
to stab 0,-1,11
to stop 0,0,-11
to strangle -1,-2,11
to suicide 11,0,0
touch me 0,11,-1
touched on -2,-11,-2
tracks 11,0,4
umbrella -4,-8,-11
undress -1,11,0
until 11,3,-2
unwanted -2,11,-4
visiting 0,-4,-11
waking 11,-1,0
was dead 11,-1,-1
we moved 0,0,11
week -1,-11,-2
well -11,-8,-11
were dead 11,0,0
would 11,4,-4
. i 10,2,2
. nobody 10,0,0
? i 10,-1,0
? nothing 10,0,-2
^ been 10,-1,-2
^ being -5,10,7
^ everything -10,-2,-3
^ his -2,6,10
^ i -4,-10,-6
^ is -6,4,-10
^ so -10,-2,-1
^ something -2,10,-1
^ will -10,-4,-8
^ wish 10,-2,-3
_ on -10,-5,-2
a parent -2,-4,10
a relief 10,0,0
a teacher -10,2,7
address -1,-2,10
alt $ -10,-1,-2
and kicked 0,0,10
and take -10,-4,1
at a -10,8,-5
attempted 10,-5,-5
away 10,-3,3
be an -10,0,0
beats her 0,-1,10
beats the 0,-1,10
because of -1,0,10
been cutting 10,-1,-4
been raped -1,10,0
being dead 10,0,0
boyfriend $ -1,7,10
boyfriend choked 0,0,10
break my -2,0,10
bruise -4,-1,10
butt 0,10,-1
by my 2,4,10
cabinet 10,-1,-1
calls -10,-9,-2
cats -10,-3,-5
clothes off 0,10,-1
cold -10,-3,-6
comes -1,10,7
dam 10,-1,0
dead and 10,0,0
diagnosis 10,0,0
director -2,10,-3
disappear and 10,0,0
do i -10,-5,-3
drawer 10,0,0
drive -5,-2,-10
drove -4,-8,-10
dying every 10,0,0
dying for -10,0,0
dying to -10,0,-3
dying would 10,0,0
either 10,0,0
email -5,-4,-10
end of -10,-1,-5
enkai $ -5,2,-10
even notice 10,0,0
exactly 10,-1,0
express 10,0,-1
fear -4,-3,10
fella 1,-1,10
find 10,-7,2
fixed -1,-2,-10
flowers -1,-1,-10
follow me -10,-3,4
for 2,-4,-10
friends husband -1,0,10
funeral 10,-4,-1
futon -4,10,-2
garden -10,-8,3
gas -10,-3,-6
get on -10,-2,-1
grabbed -4,10,7
greeted me 0,-9,-10
guy followed -2,-5,10
hand on -5,10,1
handle 8,-1,10
happened to -10,3,0
has broken 0,0,10
has followed 0,0,10
have been 0,10,-4
have not 0,-10,-5
he -6,9,10
he broke 0,0,10
her 4,9,10
her at 0,-1,-10
her up 0,2,10
herself with 10,-1,-1
his 5,10,0
his hand -1,10,1
his tongue 0,10,-6
holiday -10,-9,-6
house , -3,-10,1
hugs -1,-3,-10
hurting 10,-1,10
i honestly 10,0,0
i live -1,-1,10
i missed -10,-2,-2
i need -10,2,4
i would -2,-5,-10
in danger -4,0,10
in this -10,-3,-3
into a -1,-5,10
is telling 10,5,-1
jerked -1,10,0
jerked off -1,10,0
jte grabbed -1,6,-10
jump $ 10,0,-3
keeping 10,-2,3
kept going -1,10,0
kicks me 0,0,10
kid $ 5,-2,10
kids -10,-7,-8
killed himself 10,0,-1
killing me -9,-4,-10
kiss him -3,10,0
landlord -10,4,2
laugh -10,-8,-4
legs 6,10,7
life $ 10,-2,5
life here -10,0,-2
line $ -3,4,-10
loud -4,-2,-10
man -10,6,7
man exposed 0,10,-1
marry -1,-4,-10
me about -10,-8,-4
me drunk 0,10,-1
medicine 10,-3,-2
meetings -10,-5,-5
misses -3,-2,-10
misses me -3,-2,-10
my boyfriend -3,-10,4
my butt 0,10,-1
my car 1,-4,10
my futon 0,10,-1
my meds 10,-1,-1
my neck -1,3,10
my resignation -10,-1,-5
my shirt -1,10,-3
myself in 10,-1,3
nice 1,-8,-10
nobody talks -10,-1,0
not exist 10,0,0
not need 10,0,-1
not work -10,-1,-1
off from -10,-1,0
osaka -10,-1,-3
packed 0,10,0
packed train 0,10,0
park . -1,-4,-10
partner -10,-5,9
party -10,5,-6
pass -10,-1,-1
pictures -10,7,0
planet 10,0,0
police -1,4,10
printer -10,0,-3
punch 3,-1,-10
question 3,-1,-10
renewing -10,-1,-1
right -2,-4,10
rope in 10,0,0
rubbing 0,10,-1
run me 0,-1,10
safety 9,0,10
said i 10,-1,2
said it -3,10,2
sexual assault 0,10,0
sexually assaulted 0,10,0
shirt -1,10,-2
should 6,3,-10
shouted -4,-7,-10
shouts at 0,-5,-10
since we 0,0,10
six 2,-2,-10
slap -5,-2,10
slapped my -1,10,-3
slept with 0,10,0
someone broke 0,-1,10
something happened -2,10,-1
son 3,-10,1
speak -10,-9,-2
stalking me 0,0,10
stayed -10,1,0
staying -3,-6,-10
stop , -5,10,2
stop existing 10,0,0
study -10,-3,-3
sure -2,10,-4
take me 10,5,0
telling me 10,0,-3
temper -2,0,10
than 3,-4,-10
that $ 1,-10,0
the dam 10,-1,0
the money -10,-1,-3
the office -10,5,2
the police 1,0,10
the stomach -1,0,10
the third -1,0,10
the windows 10,-1,4
this 2,-8,-10
this $ 10,-2,-1
this planet 10,0,0
three years -10,0,-3
threw -3,-10,4
throat $ 0,2,10
through a -6,0,10
to disappear 10,0,0
to live 10,-2,-3
to marry -1,-4,-10
to meet -10,-2,-1
toilet 2,10,-3
touch -5,10,-10
touches me 0,10,-1
town $ -10,7,4
train $ -10,1,-6
tried $ 10,0,0
try 4,-10,-2
trying 10,3,0
turning 10,0,4
until i 4,10,7
up $ 10,-4,6
up and 3,10,-4
up in -10,-1,2
up late -10,-2,-1
up the -10,-1,-8
up with -10,1,-5
urges 10,0,0
version 10,-1,-1
violated by 0,10,-1
wake up 10,4,-3
want 4,-1,-10
wants to -2,-3,-10
was -8,10,0
was a 0,-5,-10
was assaulted -2,10,-1
was full 0,-10,-2
was violated 0,10,-1
weekend $ -10,-1,-2
went 4,10,-6
why do -10,-1,-4
will come -1,-2,10
will kill 6,-3,10
will make 10,-2,-1
windows 6,-2,10
with being 10,-1,0
would like -10,-2,0
would not 4,10,1
yes -7,-1,-10
, so 0,-9,-6
, we -9,-7,-7
^ , 9,9,9
^ have -9,-2,-3
^ lately 9,0,0
^ my -7,-9,-6
^ no -3,-9,-4
^ sick 9,0,0
^ suicidal 9,0,0
^ when -9,-6,-4
^ who -9,-4,-6
^ why -9,-1,3
a bullet 9,0,0
a cat -9,-7,-6
a copy 0,-1,-9
a decent -9,0,-1
a gun 7,-2,9
a mistake 9,0,0
about lunch -9,0,0
abuse -3,-3,9
abused by 0,9,0
advice -9,-4,-5
against 1,8,9
all day -6,-4,-9
am a 9,3,1
am alone 6,-1,-9
am next 0,0,9
am safe -9,0,-2
am suicidal 9,0,0
and we -2,-1,-9
and would -5,9,3
anymore , 9,0,0
anyone $ -2,-1,9
anything -9,6,-3
are not 3,0,9
asked me 0,-9,-4
at me -5,-9,5
attempted suicide 9,0,0
away from 7,0,9
bag $ 9,-1,-1
bank card 0,0,9
base -1,-9,0
bath 8,9,-7
be angry -2,0,-9
be the -9,-2,-2
be to -9,-1,0
because it 0,-9,-2
been born 9,0,0
been looking 9,-1,-1
being abused 0,6,9
being an -9,0,0
better i 9,0,0
bit -2,-9,-2
bites -9,-1,3
black eye 0,0,9
blood 7,-5,-9
book -5,-1,9
boredom -9,-1,-1
born $ 9,-1,-1
break -4,-6,9
bridge $ 9,0,0
bring -9,-2,-7
broke into 0,-4,9
bum 0,9,-2
burn myself 9,0,0
buying a -9,0,0
by force 0,9,-1
by his -1,0,9
canada -9,-1,-1
canada $ -9,-1,-1
carry -9,-1,4
chest -2,9,2
choir -3,-2,-9
cigarette $ 0,-3,9
cleaning -1,-1,-9
climbed -1,9,-1
club $ -5,-7,9
commute -9,-2,-7
copy 0,2,-9
curry -9,-2,-6
cut the -9,0,6
cuts on 9,-1,0
deskwarming -9,-1,-2
doc -9,-2,-7
doing 2,-3,-9
domestic -1,-1,9
done 9,-4,-7
door -1,-4,9
door and -1,9,2
down my 0,8,-9
drew -1,-6,-9
drive to -9,0,-1
drove me -1,-4,-9
dying of -9,-1,-1
eikaiwa -9,1,-1
end party 0,-1,9
enough $ 9,0,0
every week -9,-3,-2
exam -4,-2,-9
extra 0,-1,-9
falling -9,-1,-2
fan -2,-6,-9
feel safe -4,-1,9
feel suicidal 9,0,0
festival -8,-1,-9
finger -9,0,-1
fingers -1,9,-1
finished -9,-1,-2
five -9,3,-7
flat while 0,-4,9
form -8,-8,-9
friends -9,0,0
from him -3,0,9
gave -9,-8,-2
gave me -9,-8,-1
getting 7,-2,9
grabs 0,9,6
grabs my 0,9,0
grandfather -5,2,-9
great -4,-7,-9
hand 5,9,-4
hard -8,-9,8
has hit -1,0,9
hates -4,-7,-9
have stopped 9,0,0
he got 0,-9,-3
he knows -5,-4,9
he put -2,-9,7
head 7,-1,9
heard -1,3,9
help i 9,0,-3
her wrists 9,-1,0
high 8,-2,-9
him with -1,-4,9
himself on -1,9,-3
hit with -1,-2,-9
hot -9,-7,3
how he -3,-1,9
human -9,0,0
i burn 9,0,-1
i come -5,0,9
i could -3,3,-9
i cut 5,-2,-9
i feel 0,-9,-6
i froze 0,9,-1
i got -1,9,5
i jumped -9,-1,-2
i like -9,-1,2
i looked 9,0,-1
i never 1,9,-4
i quit -9,-1,4
i self 9,0,0
i slept -9,2,1
i stood 9,-1,0
i was -2,9,8
idea -1,-6,-9
if my -9,-3,-8
in an 2,-1,9
in case 9,0,-1
in osaka -9,0,1
inside my 0,6,9
insta 1,-2,-9
insta $ 1,-2,-9
instagram -2,-5,-9
invited -2,-9,-6
is 1,-9,1
is a -2,2,-9
is on 0,2,-9
it all 4,9,0
it this 9,0,0
japan -9,-3,-2
jte -9,-3,3
jump . 9,0,0
jump from 9,0,0
jumping off 9,0,0
keeps touching 0,9,-2
kept 1,9,-7
know what -9,3,-7
kotatsu $ -9,-3,-2
kyoto -9,-4,-2
lap 0,9,-1
late $ -9,-2,4
left -6,-9,-6
left a -3,-3,9
life , 9,0,-1
life anymore 9,0,0
life i 9,0,0
like dying 9,0,0
like killing 9,0,0
living here -9,0,-2
locks -1,-2,9
looks -3,9,-1
mamatay 9,0,0
man in 0,7,9
manager -2,9,0
matters 9,0,-1
may 0,-5,-9
me always -1,-1,-9
me messages -1,9,1
me off -6,-9,2
me pay -2,-3,-9
mean 9,-3,-2
meds 9,-1,-1
mind 9,-4,-7
move -9,-4,-3
moved -9,-7,-5
my address -1,-1,9
my bicycle -2,-2,-9
my bum 0,9,-2
my cat 2,-1,-9
my director -2,9,-2
my finger -9,0,-1
my head 6,2,9
my heart 5,-9,-8
my house -3,-2,9
my legs 9,8,8
my school -9,4,4
my students -7,-6,-9
my things 9,-1,1
myself $ 9,-2,-4
myself safe 9,0,0
myself when 9,0,0
name 0,-9,-3
needs 9,0,0
neighbour -9,-4,6
nenkyu -9,-2,-2
night i 9,0,0
nine -6,1,-9
ninth 9,0,-1
no i -9,-1,-1
nobody 3,-9,-5
nobody needs 9,0,0
not fight 3,9,0
of my 4,-6,9
of natto -1,-9,-1
off dead 9,0,0
off without 9,2,0
on a 0,1,-9
on insta 1,-2,-9
or he -1,9,3
our 1,-9,6
outside $ -5,-3,9
own $ -9,0,-4
paperwork $ -2,-3,-9
passed out 1,9,4
past 9,-3,7
photo -9,-4,-1
photographs -8,9,0
place and -1,9,1
poison $ 9,-1,0
prescribed -9,0,0
principal -9,6,0
private -5,9,-3
project -9,0,0
purpose $ 9,-1,4
pushed -8,-4,9
pushed me -1,-3,9
put a -1,6,9
put the 6,0,-9
quiet -3,2,-9
real $ 9,0,0
reason i 3,0,9
reasons 9,0,0
renewed -9,1,-8
renewing $ -9,-1,-1
rice -9,-6,-6
room -9,4,1
run -9,-8,-1
safe $ 7,-1,9
safe tonight 9,0,0
said that -9,-4,4
say 0,9,-8
saying 6,-4,9
see my -9,-2,0
senior 0,9,0
she will 9,0,-3
shot -1,-9,-5
should not -1,9,0
shower 4,9,-3
shy -3,-2,-9
sick -9,-7,-6
skirt $ 0,9,0
slammed me 0,-2,9
sleepy -9,-2,-1
slipped -9,7,0
snow -8,-7,-9
snowboarding -2,-1,-9
so hard -4,-4,9
spring 0,-4,-9
stalked by 0,0,9
stands -1,-1,9
started running -9,-1,-1
stick -5,-4,9
struck -7,-4,9
student $ -1,-6,9
student . 0,1,9
student drew -3,-6,-9
student is -3,0,9
suicide is 9,0,0
supervisor threw 0,0,9
taking 9,-4,2
tell my 3,0,-9
temper and -2,0,9
tempted 9,0,0
tempted to 9,0,0
test -9,-6,-6
texted 7,-9,-1
the ball -1,-1,-9
the bus -9,2,-3
the head -6,2,9
the house 9,-3,7
the insurance 9,0,0
the karaoke 0,9,-4
the meeting -3,-9,-6
the reason 6,0,9
the taxi -2,9,-4
the toilet -1,9,-1
the year -1,-1,9
they -9,-6,-7
they will -9,-4,-1
they would 9,-1,-1
thigh in 0,9,0
thing 9,5,-4
think $ 1,-3,-9
think i -2,9,-1
think that -9,-3,1
throat . 0,-1,9
ticket -9,-3,-2
to burn 0,0,9
to force 0,9,-3
to go -9,-8,5
to help -3,-2,-9
to him -1,0,9
to leave 1,-3,9
to open 9,0,2
to park -1,-3,-9
to quit -9,-1,-3
to renew -9,-9,-7
tokyo -9,-6,-6
touched my -1,9,-1
touches her 0,9,-1
touching my -1,9,0
train -2,6,-9
trained 0,-1,-9
treated -9,-4,-5
trousers 0,9,-2
under 8,9,5
up at -9,-7,5
vacation -9,-1,-2
visit $ -5,-2,-9
visits -7,-1,-9
waited -7,7,9
walked into 9,0,1
want my -9,-1,-1
was drunk -1,3,-9
was pushed 0,-2,9
was sexually 0,9,-2
water -5,-9,0
way 9,-3,0
ways 9,0,-1
weekend . 9,-1,0
were -7,0,-9
will $ -9,-3,-1
will go 9,0,0
will hurt 0,0,9
window . 9,0,0
with an -2,-2,9
with him -4,7,-9
with the -2,-9,-1
without him 9,-2,6
woke 4,5,-9
work with 0,-9,-1
worked -9,5,-1
would die -9,-1,0
would find 9,0,0
wreck 9,0,0
year end 0,-1,9
years -9,2,-9
yesterday $ 9,1,3
your -4,9,1
, $ 5,6,8
, . 2,-4,8
, do 6,-1,8
, it -8,0,7
, its -7,-4,-8
, with 8,0,0
. , 2,-4,8
5 -8,-3,-1
^ _ 5,0,-8
^ can 0,-5,-8
^ got -8,3,5
^ life 8,-1,-3
^ like -8,-3,-1
^ mou 6,-2,8
^ ok -8,3,-6
^ our 8,-3,-4
^ sh 8,0,0
^ there 0,-8,4
^ yes -7,-4,-8
a ball 0,0,-8
a belt 0,0,8
a bus 8,-1,0
a coworker 3,8,-5
a day -8,-1,4
a kid 8,-3,4
a letter -3,-1,8
a pay -2,-1,-8
a senior 0,8,0
about just 8,0,0
about killing 8,0,-1
about suicide 8,0,0
abused at 0,0,8
accident 8,-1,-2
accidentally $ -4,0,-8
address $ -1,0,8
afraid -6,-6,8
afraid that -1,0,-8
again $ -3,-8,0
again and -8,0,1
all my 8,0,-1
all to 8,0,0
alts $ -8,6,-3
always 4,-8,-8
am dead -8,0,-1
am having 8,0,-1
am just -8,0,0
am sick -8,0,-1
am stuck 8,0,0
an attempt 8,0,-2
and _ 6,-5,8
and left -2,-1,8
and never 8,-1,0
and not 7,-3,-8
and thinking 8,-1,0
and took 5,8,-1
anyone , -3,0,-8
anyway 8,0,-2
are alone -2,8,-6
arm to -1,-4,-8
asking for -1,8,-3
asleep 8,-3,-4
assaulted by -1,8,-1
assaulted me 0,8,-2
asshole 2,8,2
at night -3,8,6
at six -4,-1,-8
at this -8,-1,-1
at work 3,8,8
ate -8,-2,-3
bakes -3,-1,-8
baseball -6,-5,-8
bat $ 0,0,8
bathroom he -1,0,8
beats his -1,-1,8
been a -8,-1,-1
beer 0,-8,-4
before $ 8,0,2
being beaten 0,0,8
better $ -8,-1,-2
boe $ -8,-3,-1
boredom $ -8,0,0
boyfriend hits 0,0,-8
brain keeps 8,-1,-1
break $ 2,0,-8
bullet 8,-2,-1
bus -5,3,-8
button 0,-8,-3
by -8,0,4
call an 0,-2,8
call it 0,8,-1
can you 8,0,0
car , -2,0,8
car . -2,2,8
caretaker 0,8,-1
case 8,-1,-1
chance -3,-7,-8
city -8,-2,-7
class $ -8,-3,-3
classes -6,-3,-8
come back 8,4,0
come to -8,1,6
contract $ -1,-4,-8
contract ? 8,0,0
costs -8,-1,-1
cover -8,-2,-3
cutter 8,-1,0
dance -5,-1,-8
danger 8,-2,7
danger $ -1,0,8
dare 0,4,8
dare to 0,4,8
day -1,-8,-2
day off -8,-1,-2
dead already 8,0,0
death , 8,0,0
death in -8,0,-1
demands -1,8,-2
desk $ -4,-3,-8
did $ 8,1,7
disappear 8,-1,3
disappointed 8,-2,0
doctor -8,-7,-6
dodgeball -2,-2,-8
dog $ -3,-8,0
door on 6,-5,-8
down on -8,-2,-2
drum $ -1,-1,-8
earthquake 1,-1,-8
eikaiwa $ -8,-1,0
everyone 5,-5,-8
ex -7,8,7
eye -1,-2,8
family would 8,0,0
father , 8,-1,-2
feels like 8,-1,0
festival $ -1,-1,-8
figured 8,0,0
filmed -1,8,-4
find a -8,-1,-1
fingers $ -1,8,1
five $ -8,-4,-6
fix -8,-2,-5
fix the -8,-3,-2
flat $ 2,-1,-8
flight costs -8,0,0
flights -8,-1,-6
following -3,-5,8
food -6,-3,8
food $ -8,-1,5
for sex 0,8,0
forced himself 0,8,-2
found 5,-8,5
found my -2,-1,8
freeze 8,0,-1
front 4,1,8
froze -1,8,-1
funeral $ 8,-1,0
gets violent 0,0,8
getting married -8,-1,-2
girls 1,8,-2
glass 0,8,4
going home -8,0,-3
good morning -1,-8,-1
got hit 8,-1,-3
got lost -2,-8,-8
got punched 0,-1,8
grabbed the -1,-8,-7
gun 8,-4,2
guy -6,3,8
gym -5,-6,-8
had the 8,-1,0
had to -4,-8,5
hair and -8,4,0
happen 8,-1,1
happened -8,8,-4
happier without 8,-1,-2
hate my -8,-2,-2
have my -8,0,2
have started 8,0,-2
he asked -3,-8,-6
he forced 0,8,-4
head $ 0,-5,8
heating -8,0,-2
help me -6,-4,-8
her hair -8,-2,5
her life 8,0,0
her to 0,0,-8
here , 8,-1,0
hid 1,8,0
himself $ 8,-2,-4
hired me -2,-5,-8
his private 0,8,0
hit $ -2,0,8
hit on 0,-4,-8
holds my 0,0,8
home in -8,-7,-7
honest $ 8,0,0
hug -8,-3,-6
hugging -1,8,-2
humidity -8,-1,-1
hurt $ -8,-3,3
husband . -1,0,8
i broke -2,-1,-8
i did -6,6,-8
i fear -4,-1,8
i had -6,-8,3
i laughed -4,-8,-1
i said -8,8,-8
i take -8,-4,-2
ignores 1,-7,-8
ignores me 1,-7,-8
in roppongi 0,8,0
is dying -8,0,-2
is got 8,-2,4
is it -8,3,-6
is stalking 0,-1,8
is trying -1,-1,8
it is 0,-8,-4
its for 8,0,-2
jumped by 0,0,8
keep a 8,0,0
keep it -8,-2,5
keeps coming -1,-2,8
kids , 3,0,8
kill for -8,-1,-2
killed myself 8,0,0
lay -2,8,-1
leave the -3,3,8
left for 8,1,0
lessons $ -2,-8,-6
let 2,3,8
lights 8,0,-2
live without -8,0,-1
local -8,-3,-1
locks the 0,-1,-8
lovely -1,-8,-2
made me -3,-3,-8
makes -3,6,-8
march -8,-5,-7
me a -4,-5,-8
me again -1,1,8
me down -5,6,8
me if -8,-4,3
men -1,8,8
mistake . -2,-1,-8
molested by 0,8,-1
mondays -8,-1,-1
morning 2,2,-8
mornings 8,-1,0
mou 6,-2,8
moved out -2,-1,8
murder -8,-5,-7
my arm 4,-6,8
my boss -8,0,0
my chest -2,8,-1
my dad 1,-4,8
my ex -5,1,8
my face -3,4,8
my forehead 0,0,8
my landlord -8,5,6
my late 8,0,1
my leg -1,8,-2
my mate 1,-1,8
my own 8,-5,-1
my prefecture 8,0,0
my teacher 0,8,1
my umbrella -3,-8,-7
my windows -2,-1,8
near the -8,1,0
need the -2,0,8
neighbour beats -1,-1,8
never been 2,0,-8
never said 0,8,0
news 6,-1,-8
next $ -2,-3,8
next door -3,-8,-5
nice $ 8,0,-2
no $ -8,5,-1
no for -3,8,0
nobody sees -2,-1,8
nose $ 0,0,8
not dare 0,4,8
not for 8,0,0
not give -3,-2,8
not go 4,-4,8
not keep -8,0,-1
not let -8,-2,4
not stop -8,5,1
not take -6,8,-2
october $ 0,-1,-8
of boredom -8,0,0
off and 8,4,-3
off my 0,8,-4
offer -2,-3,-8
ok $ -8,-4,-3
on . 7,8,0
on instagram -1,-5,-8
oral 0,8,-1
outside a 0,-3,8
outside my -4,8,8
outside the -1,-3,8
own 8,-6,2
own hair -8,0,-4
paper -6,-8,-8
parents $ 8,-1,-3
partner is 0,0,8
person 6,8,2
phone -8,-6,6
photos -8,4,-4
picture -8,-7,-2
pills in 8,0,0
play -3,-3,-8
please 8,-4,8
please help 5,0,8
power -7,-7,-8
praised me -2,-8,-4
program 8,-1,-2
punched in 0,0,-8
punishment 8,0,-1
pupils -8,8,-5
push 0,-3,8
raised his -1,-6,8
ramen -8,-5,-2
raped . 0,8,0
read -7,-8,-8
reason 8,0,2
road 3,-2,8
roppongi 0,8,0
sad -3,-4,-8
said he 7,-8,-2
said she 8,0,-2
said stop -3,8,0
saved 8,-1,-2
says he 8,3,0
scared to -5,-1,8
school $ -8,1,-1
school with -1,-8,2
seized -2,-8,2
sh 8,0,0
share a -1,8,-1
she threw 0,0,-8
shoulder -4,-8,-6
shouted at -1,-3,-8
signing -7,0,-8
singing -1,-8,-5
sister 8,-2,2
skip -8,-3,-3
slammed -1,-8,4
sleeping 1,-8,-2
slow -7,-3,-8
small -7,-8,3
so $ -8,-2,-1
so that 2,8,7
someone -1,4,8
someone is -5,-3,8
speaking -8,-3,-7
staffroom -8,-1,-2
stairs -8,-5,5
stitches -3,-1,8
stop and -2,8,0
stop me -1,-4,-8
stopped 8,-6,-7
store -8,-1,4
struck me -3,-1,8
student told -2,8,-2
suicidal . 8,0,0
suicide $ 8,-1,-1
suitcase -4,-8,-1
swallowed a 8,0,0
tablets , 8,0,-1
take no -3,8,0
takes 8,-3,-2
talks to -8,-1,0
tea -8,-8,-7
teaching $ -5,-8,-2
telling 8,5,-8
ten -8,-5,-5
texted me 4,-8,-1
than do -8,0,0
than i -8,-1,-1
that if 8,0,5
the balcony 4,-2,8
the belt 8,1,-1
the bridge 8,-1,-3
the button 0,-8,-3
the car 0,8,-7
the caretaker 0,8,-1
the coach -7,8,7
the dead -8,-1,0
the drum 0,0,-8
the enkai -8,-1,0
the hotel -1,8,2
the manager 0,8,1
the neighbour -2,-1,8
the news 6,-1,-8
the nights 8,0,0
the plane 8,0,0
the road 3,-1,8
the roof 8,-2,-3
the room -1,-6,8
the throat 0,0,8
the whole -8,3,-4
the wrong 0,-3,-8
they have -2,-1,8
think it 8,0,0
threatened with -2,0,8
threw his 0,-2,8
throwing myself 8,0,0
throws -2,-4,8
tired -4,-8,-8
tired of 8,-3,-2
to drink 8,-4,-1
to japan -8,-2,1
to kill 8,-2,2
to take 7,1,-8
to thank -8,-1,-7
to touch 0,8,0
told the 8,0,6
tongue -1,8,-8
tonight 8,-1,-3
too 3,1,-8
took off -1,8,0
touched her 0,8,0
town -8,2,-6
town is 8,-1,-1
truck 5,0,-8
trust 8,0,0
trust myself 8,0,0
tutor -8,1,-4
under the 8,7,3
until the 8,-1,0
up . 8,-7,5
upstairs -1,-2,8
us $ 0,8,1
use 8,-1,-2
use $ 8,-1,-1
visit -8,-4,-7
voice at 0,-1,-8
walk 8,-3,1
walk into 8,-1,0
walking into 5,-1,-8
want that 6,-8,0
wanted 1,-7,-8
was forced 0,8,-1
was never 8,-1,-1
was not 8,0,-2
we had 0,-8,-1
what my -8,-1,3
when 0,8,7
will do 8,3,3
window 0,-8,-1
winter . -8,0,0
wish i 8,-3,-2
with a 0,-8,8
with all 8,0,0
without my -8,3,-1
words 1,-8,-4
words $ -6,-8,-2
world $ 8,0,0
would be -2,-8,-3
would break -2,-2,8
would get 8,0,2
would kill -8,-1,6
would miss 8,0,0
wrists $ 8,-1,0
write -8,-6,-5
year 0,-4,-8
year $ -8,-5,-7
yes . -1,8,-3
yet -8,-5,-5
you 7,-6,-8
, at -7,7,6
, kicked 0,-1,7
, no -7,-4,-2
, she -7,2,2
, that 1,-4,-7
, they 7,6,2
. $ -7,-5,-4
. we 7,3,2
4 -7,-4,-3
^ because -3,-3,-7
^ cut -7,-2,-4
^ finish -1,-1,-7
^ forced -1,7,-2
^ just -7,-5,-7
^ leave 7,-1,-2
^ please 7,-2,6
^ should -7,-2,-2
^ sir -1,2,7
^ were -7,0,0
_ 4,7,-2
_ $ -7,-2,0
_ at -7,-4,-1
_ it -7,-2,0
_ never -1,0,7
_ or -7,-6,-1
a farewell 7,0,0
a form 7,0,-3
a friend 7,3,-1
a friends 0,7,-2
a holiday 1,-7,-1
a kotatsu -7,0,-1
a local -7,0,0
a month -7,0,0
a picture -7,-7,-2
a really 7,0,0
a stapler 0,0,7
a stranger -1,7,6
a thousand -7,-1,0
about what -7,7,5
afraid he -1,0,-7
afraid of -5,-7,2
after that 7,0,0
against my -1,7,6
allow 0,0,7
allow me 0,0,7
alone 3,6,-7
also 7,-2,-7
am being -4,-2,7
am fifty -7,0,-1
am happy -1,0,-7
am here 7,0,0
am on -7,5,-2
am one 7,0,-1
am ready -7,0,0
am scared 4,-4,7
an accident 7,0,1
an alt -7,-3,-4
and he 7,5,7
and kissed 0,7,-4
and pulled -1,7,-1
and said 2,-7,2
and sang -1,-7,-1
and she -7,1,-5
and the -7,-4,-6
and touched 0,7,-1
another -5,-7,-4
anyway $ -7,-2,-1
are 4,-7,-2
are on 7,0,0
arm so 0,0,7
ask -5,-7,-5
ask me -2,-2,-7
asleep $ 7,2,2
assaulted her 0,7,-1
attacks -7,-2,1
august -7,-4,-7
august $ -7,-2,-2
bad 7,-3,-2
badly -7,-1,-4
balcony 7,-1,0
banging 0,0,7
banging on 0,0,7
bath with 7,-1,1
battery -7,0,-1
beautiful -3,-7,-2
been 5,6,7
been crying -7,-7,-3
before me -3,0,-7
beside 7,-1,-1
better without -7,0,0
between -7,4,-3
bike -4,-7,-4
body $ -1,7,-4
boe -7,-3,-5
boss grabbed 0,-2,7
boss is -3,-5,-7
both -1,-7,-3
bottle 7,-2,4
bottom 7,6,-2
breakfast -7,-1,0
breathe $ 7,4,0
bro 0,-7,-2
burned -5,-7,0
bus $ -1,-4,-7
by friday -7,-4,-2
by some 0,7,1
call -7,-4,-2
called me -2,-7,-6
car and -7,3,-2
card and 0,-1,7
cat $ 7,-2,0
cat died -7,0,0
chair and 7,-1,-2
changed -4,-7,-3
chest and -1,0,7
child -2,1,7
class to -7,0,-1
close to 7,0,0
club -3,7,0
coach touches 0,7,0
cooked -7,-1,-6
cost 0,0,-7
counting 7,0,0
country -7,0,-1
cried -7,-3,-1
curry $ -7,-2,-6
days of -7,0,0
dead , 7,0,0
deadline -7,-1,-2
death . 7,0,0
deeper 7,0,0
did things 0,7,-3
die for -7,0,0
died in 7,-3,-1
do all -7,0,0
do to 1,4,7
does the -7,-1,-1
down $ -3,1,-7
drink 7,6,-3
driving -7,-1,-4
drunk . 0,0,-7
earth 7,0,-1
earthquakes -1,0,-7
earthquakes $ -1,0,-7
end 6,-7,-3
even 7,3,1
evening 7,-1,2
every morning 7,1,-2
everything 7,-2,-5
everything would -7,0,0
ex found 0,0,7
extend -7,1,0
eyes 2,-3,-7
father 1,-3,7
festival . -7,-1,0
fifty -7,0,-1
fine $ -7,-2,-5
fixed my -1,-1,-7
fixing -1,-1,-7
follow 2,-3,7
foot -1,-1,-7
for another -7,-3,0
for it 7,0,0
for living 7,0,0
for this -7,0,0
foreigner -2,-1,7
forms -3,-2,-7
forms $ -3,-2,-7
four 0,-1,7
fridays -4,-2,-7
friend was -5,7,-3
friends ex 0,7,-5
frightened 5,5,7
from the 0,2,7
full $ -7,-5,-3
fun -3,-6,-7
get -4,-7,3
get away -2,-1,7
giving 7,-1,0
go $ -2,-3,7
go . -1,-7,1
goes 7,1,-1
golf -1,-7,2
got me 7,0,-3
got slapped 0,0,7
grabbing 0,-2,7
grandmother -7,-2,-2
great . -7,0,0
gun at -2,0,-7
guy in 7,-2,-5
guy tried 0,-7,4
hand inside 0,7,0
hands in -1,-4,-7
hands on 0,7,3
happy to -1,0,-7
harassment $ -3,-7,-2
harming $ 7,0,0
has a -4,-7,5
has taken 0,1,-7
has touched 0,7,0
hates me -4,-5,-7
have lived 7,0,-1
have taken 5,0,7
have thought 7,0,0
have tried -7,0,-1
having a 7,0,0
he drinks -7,-2,7
he followed 0,1,-7
he gets -1,-2,7
he had 3,0,-7
he kissed 0,7,-3
he punched 0,-1,-7
he raped 0,7,-1
he slammed 0,-4,-7
he touches 0,7,-1
he will 7,-3,3
head and 0,0,7
hear -1,-2,7
hear it -5,-1,7
help 0,-7,4
her $ 7,4,4
her boyfriend 0,1,7
her son 0,-7,-1
here $ -7,-5,-6
here or 7,0,0
him and -2,-7,0
him in 0,7,0
himself in 5,-5,7
his arm 4,0,-7
his car -1,-7,-2
his dick 0,7,-1
his fist -1,-3,7
his hands -1,3,7
his voice -1,-5,-7
holiday . -7,-6,0
home and -7,1,-5
home i 7,0,0
homework -6,-1,-7
homework $ -6,-1,-7
honestly if 7,-1,0
hours $ -4,7,-3
house without -1,0,-7
hung -2,-7,-4
hung up 3,-7,-3
hurts 7,2,3
i bought 7,-2,-2
i hurt 2,-1,-7
i make 7,-2,2
i only 7,0,0
i plan 7,0,0
i see -4,2,7
i sleep -3,7,5
i still 4,7,-1
i wanted 7,2,0
i woke 7,4,-4
i work -7,-5,4
i write -7,-4,-2
if a 7,-1,0
if i 7,3,0
imagining 7,1,-3
in $ -7,-1,3
in bed -1,7,-2
in english 7,1,0
in his 4,-4,-7
in japan -3,1,7
in my 7,-1,6
inaka -7,-2,-2
inaka $ -7,-2,-2
inside me 0,7,-1
instagram $ -1,-1,-7
interview -7,-5,-6
into sex 0,7,0
into the 7,1,1
is $ 7,-1,1
is better 7,0,0
is going -7,-4,-2
is over 7,0,-1
is ready 7,-1,-2
is the 7,-1,-5
is very -2,0,-7
is visited 0,0,-7
it again -7,-1,3
it but -7,7,0
it by 7,-6,-3
it here -7,-1,-1
it in -7,2,0
jet $ -7,0,-1
join 3,-7,-4
july $ -7,-3,-3
keep 7,-4,-4
keeps saying 5,-1,-7
kendo -7,1,-1
kendo $ -7,1,-5
kid 6,-6,7
killed 7,-6,-2
killed me 1,-2,-7
knife on 0,-1,7
knocked -3,-4,7
know how 4,-1,7
know if -7,7,-2
knows $ 7,-1,0
last 7,0,-2
last week 7,-3,-1
leaning 7,-1,-2
learn -7,-2,-2
lease $ -7,-1,-1
leave at -7,-1,-2
leave is 1,0,7
leave japan 3,-1,-7
leave this 7,0,0
leaving notes 0,0,7
leg $ -1,7,-1
like ending 7,0,0
like to -7,-2,-5
lived 7,0,-1
local $ -7,0,0
locked in 0,-1,7
lost his 7,-3,0
love -7,2,-6
lump -7,-3,-1
mad -2,-7,2
make a 0,-2,-7
make me -7,6,2
man touched 0,7,0
man who -2,7,3
many 4,-7,-3
many days -7,-1,-1
marks on -1,0,7
mate 1,7,3
me . -3,2,7
me against 0,4,7
me an -1,-1,-7
me for -5,-4,-7
me here 7,1,3
me it 4,0,-7
me laugh -7,-5,-1
me my 0,-4,-7
me now 2,-1,-7
me once -7,-1,-2
me outside 0,7,-4
me undress -1,7,0
me up -5,-2,7
means 7,0,-1
melon 0,0,-7
memory 4,7,-1
mind $ 7,0,-1
mistake $ 7,-7,2
more 4,-3,-7
mountains -7,0,0
much . 7,0,0
mums -7,0,3
my ass -1,7,-5
my brother 5,-3,-7
my class -3,-4,7
my ear 0,7,2
my feet -7,-1,-2
my grandmother -7,-2,-2
my money 0,0,7
my neighbor -7,-4,1
my sleeping 7,0,0
my soul 7,-1,-2
my telephone 0,-1,7
my transfer -7,-4,0
my work -7,-1,-2
near my 7,-3,-1
need help -1,0,-7
need to -3,-1,-7
neighbor -7,-4,2
neighbour has 0,0,-7
neighbour is 0,0,7
next -1,-7,2
night 5,7,5
nights , 7,0,-1
no clothes 0,7,0
no longer 7,-1,-1
not a -3,-2,-7
not allow 0,0,7
not believe 7,0,0
not come 5,0,-7
not live 7,-1,-2
not matter 3,7,-1
not see -1,-2,-7
not think 7,-1,-1
not wake 7,-1,0
not waking 7,0,0
notes on 0,0,7
nothing else 7,0,0
nothing happened 3,-7,-3
notice -7,-5,-4
number 7,-1,3
nurse -5,4,-7
of everyone -3,-5,7
of leaving -7,0,0
of paperwork -3,0,-7
of pills 7,0,0
of sleeping 7,0,0
off if -7,-1,0
off the 7,-5,-4
offering 7,-6,-7
okinawa -7,-1,-3
old man -1,7,2
on it 1,0,7
once 0,-7,2
one bad 7,0,-1
ones 7,0,0
online 0,7,-3
online $ 0,7,-4
only 3,-7,-5
open the 7,-1,-3
or anything -7,-6,-1
or die 7,0,4
or i 7,4,-2
other 4,-3,-7
out here 3,-1,7
out of -7,-7,2
over my -7,1,6
overtime -4,-7,-3
pain 6,-5,-7
papers -4,-7,1
parent -7,-4,7
parking lot -7,0,0
party $ -4,7,1
party for 0,0,-7
peace 7,-2,-4
permanently 7,0,0
permanently $ 7,0,0
phone $ -2,0,-7
pics of 0,7,3
please tell 3,0,-7
pressed himself 0,7,-2
principal is -1,7,-2
problem -3,-7,-2
proud -4,-2,-7
proud of -4,-2,-7
pull my 0,7,4
pushed the 0,-1,-7
put 0,7,-1
quick 7,-1,-1
raise -7,-2,6
ran -6,-7,-2
rang 3,-1,-7
raped her 0,7,-1
rather 0,-7,-5
re -7,-2,-2
ready 7,-1,-3
regret -7,-1,-3
relapsed 7,-1,-1
relationship 0,3,7
rent -7,5,-7
reported -1,7,1
roof of 7,0,0
room and -3,7,-1
sad $ -7,-3,-2
said no -7,3,-2
sandwich -7,-2,-3
sat 7,-5,-1
sat on -1,-3,7
saturdays -7,-1,-1
saw the -2,0,7
saying he 7,-1,2
saying she 7,0,0
says if 1,1,-7
says the 0,7,0
scared 3,-1,7
see a 7,-3,-5
see him 0,7,-1
see the 6,0,7
send 0,7,-3
serious -7,-1,-2
seriously 5,-7,-5
set 5,-7,-3
sex and 0,7,0
share -3,2,-7
she died 7,0,0
shook 3,-7,1
short -7,-2,-3
shower $ 0,7,0
showing 0,-1,7
sign $ -3,-7,-4
signed -7,-2,-4
silence -1,-1,-7
sir -1,2,7
sitting 7,-3,3
skull skull -7,0,-1
slapped by 0,0,7
so bad -7,-1,0
so i 0,7,2
so nobody 7,0,3
someone been -1,-1,7
someone who 7,0,0
speak with -1,-7,-3
stab -7,-3,6
staff room -1,-7,3
standing on 7,-1,0
stapler 0,0,7
states 7,-1,0
staying $ -7,-1,-1
still 1,7,4
stood on 7,-1,0
stop $ 7,6,6
storeroom 3,7,-1
stove -7,0,6
stranger -1,7,6
strict $ -1,0,-7
strikes -2,-2,7
strong 7,-3,-2
stuck his 0,7,0
suicide note 7,0,0
sum -7,-3,5
sun 7,-3,-2
sunday 7,-4,-1
sushi -7,-1,-2
table -1,4,7
taught by 0,-3,-7
taxi -3,6,-7
teacher at 0,7,2
teacher touched 0,7,0
team -7,3,-7
teeth -7,-2,-1
telephone 0,-1,7
tells -2,-7,-1
that 7,0,-2
that he 3,-7,1
that she 2,-7,-3
that the -2,3,-7
thats the 7,-2,-1
the bath 7,-6,-3
the clock -7,-2,-2
the end -7,1,-4
the heat -7,-2,-2
the hospital -1,-1,7
the mountains -7,0,0
the phone 1,-1,-7
the plan 7,0,0
the sea 7,-1,0
the staffroom -7,1,2
the states 7,-1,0
the storeroom 3,7,-1
the students -1,-7,-2
the table 1,4,7
the ticket -7,-1,0
the town -1,7,-1
then 7,5,6
then i -6,-1,7
there a 7,5,-2
there are -3,0,7
there was -5,-7,-1
they beat 0,0,7
they hit 0,0,7
thigh under 0,7,-1
things at -1,0,7
think so -7,-1,0
thinking 7,-6,-6
this . 7,0,0
this point 7,0,0
this weekend 7,-1,-1
thought 7,0,-3
thousand -7,-1,0
three -7,-7,4
tied 3,-4,7
to another 7,3,0
to drive -6,-1,-7
to end 7,-4,-3
to everyone 7,0,0
to fall 7,0,0
to hang 7,-2,-3
to it 7,0,0
to join 3,-7,-4
to learn -7,-2,-2
to sleep 5,7,5
to someone 7,0,0
to visit -7,-2,-5
together 0,7,-6
told me -3,0,-7
too hard -7,-1,-4
took a -6,-7,-6
took an 7,0,0
took her 0,7,2
top 7,7,-2
touch him 0,7,0
transfer $ -7,0,0
transferred -5,-7,-7
trip -7,2,-5
turned 7,-7,3
twice -6,-2,7
umbrella and -1,-7,-4
visa -7,-4,-6
waiting 2,-6,7
waking up 7,-1,0
walking home 0,-1,7
walks 0,-7,-1
wall 1,-4,7
wall $ -4,-6,7
wall . -1,0,7
wanted it 7,0,0
warmly -2,-7,-6
was beaten -1,-3,7
was in 3,-7,3
way out 7,0,-1
way to 7,-4,-1
wear -7,-3,1
week , -7,-2,-2
weekend -7,-3,-6
weird 3,-3,-7
well $ -7,-1,-6
were not 7,0,0
when she -3,-3,7
whenever 1,7,-1
where 5,3,7
while -7,4,4
why 7,-3,-1
wi -2,-1,7
wife throws 0,0,7
will to 7,0,-1
winter -3,-4,-7
woman 2,0,7
worth living 7,0,0
would put 7,0,0
written 7,-1,-5
yen -7,-2,-3
, all 1,-6,-2
, as -2,-3,-6
, but -6,-4,1
, in -6,4,5
, not 5,0,-6
, nothing -5,-6,-1
. he -4,2,6
. the -1,6,0
3 -5,-4,-6
6 -5,-6,-4
^ afraid -1,-1,6
^ an 6,1,-5
^ domestic -1,-1,6
^ drop -6,-1,-2
^ kids -3,-1,-6
^ kill 2,-1,-6
^ maybe -6,-3,-4
^ none -6,-3,-2
^ over -6,-1,-1
^ people -3,-3,-6
^ raped 0,6,0
^ skip -6,-2,-2
^ somebody -6,-1,4
^ tell 6,-2,-1
^ two -6,-4,-4
^ would -6,-2,-2
^ you 6,-1,0
_ if 3,6,-1
a bat 0,0,6
a bath 4,-6,-2
a black -2,0,6
a boy -5,5,-6
a dead -6,-1,3
a dick 0,6,-1
a fellow -1,1,6
a girl 3,6,-4
a good -6,1,-6
a job -6,-1,-5
a meeting -1,-1,6
a plan 6,-1,-1
a problem -6,-1,0
a student -2,-6,2
a truck 6,0,-6
a week -6,-1,1
about how -6,0,-2
about not 6,0,0
about the -4,2,-6
against me -1,6,-3
against the 6,1,1
air -6,-5,-6
already 6,-6,-4
alt 0,-6,-6
alts -6,4,6
am afraid 0,-2,6
am doing -6,0,-3
am frightened 6,0,3
am getting -3,0,6
am planning 6,0,-1
am thinking 6,0,-2
am writing 3,0,6
ambulance $ -2,0,6
and by 6,0,-1
and comes 0,-1,6
and go -5,-2,-6
and grabbed 0,6,0
and just 6,0,0
and no -5,6,2
and nobody 6,-1,0
and put 1,4,-6
and ran 0,-6,-4
and stood -4,-1,-6
and that 6,0,0
another year -6,-4,-1
any 1,-2,-6
anyone 1,-6,4
aomori -6,0,0
apartment and 1,-2,6
apartment while 0,-1,6
apologised 0,-6,-4
apply -6,0,-1
argue -6,0,1
around 6,-5,0
asking if -6,-1,-1
asking me -4,-6,-3
asks 6,1,-2
asleep on -6,1,0
ass -1,6,-5
at school 6,-2,-5
at the 3,1,-6
attack -6,-2,4
attacked me -2,-4,6
away , 6,0,1
baby -6,-4,-2
bangs -6,-2,-1
bar -1,6,-1
bar and 0,3,-6
bar in 0,2,6
basically 1,-6,-1
basically $ 1,-6,-1
bat -1,-2,6
bathe 0,6,-1
be 6,-2,-2
be late -6,0,-2
beats me -2,-2,6
because my 2,-6,1
been following 0,-2,6
been on 6,-2,0
been writing -6,-1,-6
being 2,3,6
being taught 0,-1,-6
believe -4,6,-2
best to 6,0,0
better 4,-6,-4
birds -3,-1,6
board -1,-1,-6
boss $ -3,1,-6
boss hit -4,0,6
boss makes 6,-4,-1
boss threw 0,-2,6
bought a -6,-1,-1
boyfriend beats 0,0,6
boyfriend gets 0,0,-6
broken -1,-1,6
bruises and 0,0,6
buried -4,-6,-6
burn my 2,0,6
burned out -6,0,-2
bus stop 0,-4,6
but -3,0,-6
but i 0,0,-6
but they 3,-6,0
buy -6,0,-5
by a -1,6,-3
by her -2,0,6
by two 0,-1,6
call her -1,0,-6
called the -1,0,-6
calling -6,-1,-3
cancel -2,-2,-6
car is -6,0,-2
catch -6,0,0
catch myself -6,0,0
chased -2,-2,6
chased me -2,-2,6
check -1,6,-2
cheese -4,-4,-6
children . 6,-1,1
choking -2,-2,-6
cir 0,-3,-6
clothes on 0,6,0
collar and 0,-1,6
colleague 3,6,6
colleague tried 0,-2,6
comes into 0,6,-4
coming home 0,6,-2
commute $ -6,-1,-1
consent $ -1,6,0
controls -1,0,6
conversation -6,-1,0
copier -2,-5,-6
could -3,1,-6
coworkers -6,-1,-2
cry 1,-6,-3
cry $ 6,-5,-1
crying -2,1,-6
daikon -2,-4,-6
dark 6,-1,-2
date 6,6,0
day $ -6,-3,-6
day is -6,0,0
dead than 6,0,0
death $ -6,-1,-2
death of -6,-1,-2
death sounds 6,0,0
decided to -6,0,0
deep 6,-1,-5
deliberately 6,0,0
did it 3,6,4
did to -3,6,0
died $ 6,-1,-4
diet -6,-1,0
do life 6,0,0
dog and -5,0,6
door at -1,-4,-6
dragged 0,0,6
drop dead -6,-1,-2
dude -2,6,4
dye -6,-1,-2
easier than 6,0,0
easy 6,-1,-1
edge 6,-1,0
else $ -6,-1,-1
email $ -3,-2,-6
end $ 5,-2,-6
end the -6,0,0
ending things 6,0,0
even though -1,4,6
evenings . 5,-1,-6
every -1,-6,-3
every night 1,-6,2
everyone laughed 0,6,0
everything $ 2,1,6
everything , 6,-2,-1
everywhere -4,6,-3
exist anymore 6,0,0
fair -5,-1,-6
far 4,6,-4
favours 0,6,-2
favours . 0,6,-1
fear of 0,0,6
feel threatened -1,0,-6
feeling suicidal 6,0,0
fellow -1,1,6
find the -6,-3,-3
fireworks -6,0,-1
first $ -6,-6,-4
fish -5,-5,-6
flat -6,-4,4
flight -2,-4,-6
floor 6,-4,2
flu -5,0,-6
fly -6,-1,-2
flying -6,0,-2
for a -4,-1,-6
for everyone -6,-2,0
for her 5,-2,-6
force me 0,6,-3
forced me -2,6,-5
form $ -5,-1,-6
fresh 6,0,-1
friend wants 6,-1,0
from -3,5,6
froze $ 0,6,-1
get a -3,0,6
get more -1,-1,-6
girl 2,6,2
girlfriend 3,-6,6
give him 0,6,-1
gives -5,-6,-4
go 6,-3,4
going $ -2,6,-1
got groped 0,6,0
got my -2,-5,-6
got the 6,-4,-1
got touched 0,6,0
groped by 0,6,0
guys -1,1,6
gym $ -6,-1,-5
hang 6,-4,-6
hanging 6,-3,-5
happened $ 2,-6,-3
happy $ -2,-6,-6
harassed 0,6,-1
harm $ 6,0,0
has 0,3,6
has told -1,-3,-6
have a -6,-3,-3
have enough -6,0,0
have left -6,0,2
have swallowed 6,0,0
having suicidal 6,0,0
he called 0,-2,-6
he hit 0,-3,-6
he hits 0,-1,6
he holds -1,0,6
he just -2,6,0
he pulled -1,3,6
he said 0,-6,6
he want 0,-1,6
he wants -6,-1,-4
held -6,5,4
help my -6,0,-1
helps 3,-6,-4
her . -1,3,6
her bloke 0,-1,6
hide -4,0,6
him , 5,3,-6
himself against -1,6,-1
himself to -6,6,-4
his desk 5,-4,-6
his sleep -1,-3,-6
hit a -1,0,-6
hokkaido -6,-1,-1
hold 6,3,5
home because -1,-5,6
home every -3,0,6
home from 5,0,6
home is 6,0,-5
honestly 6,-3,-2
hope $ 6,0,0
host -6,3,-2
hours -6,5,-6
house is 6,0,-4
how 6,-4,1
how i 6,0,0
hug me -6,-2,-2
i almost 6,-3,-2
i burned 1,-2,-6
i catch -6,0,0
i get 6,-6,5
i hold 6,0,-4
i hope -6,-1,-4
i mean 6,-2,-1
i might 6,-1,-6
i overdosed 6,0,-1
i passed 0,-3,6
i pushed 0,6,-1
i stay -6,-3,-3
i tell -6,-4,-2
i told -1,2,6
i walked -4,-6,-1
i wear -2,-1,6
i were -6,-3,0
if the 6,1,0
if they -6,-2,-3
in a -6,-4,3
in being -6,0,0
in class -6,-2,-5
in japanese -6,0,0
in march -6,-2,-3
in october 6,1,-3
in spring -6,-3,-3
intend 6,0,0
intend to 6,0,0
into karaoke 0,-6,-2
iron 5,-2,6
is banging 0,0,6
is beaten 0,0,6
is choking -2,-2,-6
is killing -4,-2,-6
is too 6,1,-1
it 6,3,-3
it gets 6,0,-6
it out -6,-1,-2
it up -6,0,-3
it were -6,0,0
it with -6,-3,0
japan $ -5,0,6
jet -2,-1,-6
job $ -6,-2,-4
job . 6,0,-1
joke $ 2,6,0
jokes -5,-6,-5
jumped in -6,-1,-2
keep imagining -6,0,-1
keep picturing 6,0,0
keeps showing 0,-1,6
keeps the 0,0,-6
kei 6,0,5
kick me 0,-1,6
kicking -2,-1,6
kids $ -4,5,6
kind 6,-5,-5
knows 4,-6,2
knows my 0,0,-6
lads 2,-6,2
lah 6,-2,-3
laminating -6,0,0
laminating $ -6,0,0
landlord came -1,6,-4
language -6,0,-2
last night 4,-6,-2
last year -6,2,-2
lately $ -6,0,0
laughed -6,3,-6
laughed $ -2,-2,-6
laughing -6,-3,-3
laughing $ -6,-1,-1
leave $ -6,-1,-1
leave without -6,0,0
leaving $ -5,-2,-6
leg -2,6,-4
lets -6,-5,5
letter 6,-2,0
life out -6,-1,-4
lift . -3,-6,-1
line . -6,0,-2
list -3,-6,-4
little -5,-6,0
live since 6,0,0
living like 6,0,0
lock -6,1,6
locked the -1,1,-6
lol , -6,-4,-1
lonely -6,-2,-3
look $ 6,-1,-1
lose -3,-5,-6
lose my -6,-4,-1
losing -6,0,-1
losing my -6,0,-1
lot 1,-4,-6
love it -6,-1,-4
love life -6,0,-3
low -6,-2,-3
lunch $ -6,-5,-4
lunch with 0,-6,-5
mad $ -2,-6,-3
make it 6,-2,0
man i 6,3,2
man with -2,-1,6
marriage -2,-1,6
me $ -3,3,6
me ? 3,-6,-3
me home 0,-4,-6
me i 6,4,-5
me last -6,2,3
me so -1,0,6
me under 0,-1,6
me when 3,3,6
me with -6,-4,6
meds , -6,-1,-1
meetings , -6,-1,0
middle -6,0,-1
mother . 6,0,6
mother locks 0,-2,6
much 6,-5,-2
my -1,6,2
my balcony 3,-3,-6
my block 6,-1,-1
my blood -5,-2,-6
my body 4,6,-5
my coworker -6,-1,4
my death 6,0,0
my first 6,-3,-3
my gym -2,-6,-4
my hand 1,-6,-3
my husband 1,-5,6
my love -6,0,-3
my marriage -2,-1,6
my mother 1,-2,-6
my name -3,-6,4
my next 6,-1,-2
my place -2,-6,-4
my predecessor -6,-5,-5
my pupils -6,1,-4
my renewal 0,6,-1
my shorts 0,6,0
my thighs 4,6,-1
my town -3,1,6
myself but 6,0,0
nearly 5,-5,-6
needed -2,-1,6
new -3,-6,-4
ni -3,-4,6
night . -5,-3,6
night and 3,6,-1
nobody else -6,2,-1
not 6,4,2
not , -1,-6,0
not answer 6,-1,0
not here 6,0,0
not in -6,1,-6
not move 6,5,3
not sleep -6,-4,-6
not tell -6,-1,-1
not there 2,-3,-6
not trust 6,0,0
nothing 2,-6,-5
now 6,0,-3
oclock -6,3,0
oclock . -6,3,0
of 3,4,-6
of being -6,-1,-1
of flying -6,0,-2
of killing 6,0,0
of moving -6,0,0
ok . 6,0,-1
ok so 0,6,-2
ok to 0,-1,6
on earth 6,0,-1
on purpose 6,-2,4
on saturday 1,1,-6
once i -6,0,0
out $ 6,4,-6
out at -2,6,3
out i -6,0,-5
over $ 6,-1,1
overdose . 6,0,0
overtime $ -4,-6,-2
owner 0,6,0
pants $ 0,6,0
papers on 0,-6,-3
passport $ 0,-1,6
pe -1,3,6
pe teacher 0,3,6
people 6,1,-5
permit -3,0,6
picked -1,-1,-6
picturing 6,0,0
pinned -1,6,-1
placed -6,2,0
plan $ 6,0,-1
plans -6,-5,-3
plate -1,0,6
platform 6,-2,4
posted 6,-3,0
praised by 0,-4,-6
predecessor -6,-5,-5
pressed -1,0,-6
pressure -6,-2,-6
prevention $ -6,-1,-1
principal $ -1,-1,6
promise 6,-5,-1
promoted -6,-4,-6
proposed -6,-1,-1
purpose 6,-2,4
pushed him 0,6,-1
put in -6,3,-2
put it 0,6,1
put me 1,-5,-6
put something -1,3,6
ramen $ -6,-3,-1
raped $ 0,6,0
rather be 6,0,-2
reach 0,-6,-2
received -2,-3,6
relief 6,-1,0
renewed $ -6,-2,-1
resign -5,-3,-6
right now -3,-2,6
roommate posted 6,-1,-1
row -2,-6,2
rude -2,-6,0
runs -1,-3,-6
sang to -1,-4,-6
saturday $ -1,4,-6
say i -2,6,2
say to 6,-1,-1
says she 6,-1,1
screwed -1,-1,-6
section -6,0,0
seems 6,0,0
sent me 6,5,1
sexually harassed 0,6,-2
she 4,-6,1
shit 0,-1,6
shoes -5,-6,-2
shogi 0,-1,-6
shoot me -6,-3,-3
shot me 6,-2,-2
shouts -2,-6,-5
show me 0,1,-6
showing up 0,-1,6
six $ -3,-1,-6
skipping -6,-1,-3
slapped a 0,0,6
sleep $ -4,-1,-6
sleeves 6,-1,5
slept on -5,-6,0
slit 6,0,1
slit my 6,0,1
smashed -4,-6,-1
snowing -6,0,0
so the 6,0,4
somebody -6,0,4
someone tried 0,-1,6
son . 0,-6,0
song -6,-3,-1
soon $ 6,-1,-2
sooner -6,0,0
sorry to 6,0,0
speech $ -6,-2,-2
stab me -6,-3,6
stay , -6,0,-1
stay or -6,0,-1
stick $ -6,-1,1
street -3,-6,4
stressed -6,-2,-3
students $ -2,-1,6
students dad 0,-1,6
such -6,-1,-1
suicidal and 6,-1,0
suicidal thoughts 6,0,0
suicide since 6,0,0
summer -4,-6,-4
supervisor grabbed 0,0,6
swim -6,-2,-3
taken my -1,0,6
taking my 6,0,0
takoyaki -6,-2,-2
teacher $ -2,-6,-2
tell me -6,-3,-4
terrible -4,-6,-2
terrified -2,0,6
that was -6,-1,-1
the air -6,-5,-6
the arm 0,-2,6
the bed -4,6,-3
the bonus -6,-1,0
the conference 0,6,-2
the copier -2,-4,-6
the festival 0,0,-6
the fireworks -6,0,-1
the flight -6,-1,-3
the flu -4,0,-6
the girl 0,0,6
the humidity -6,0,-1
the ice -2,-2,-6
the inaka -6,0,-1
the last -6,-2,-4
the life -6,-1,-4
the list -3,-6,-2
the morning 0,6,-2
the new 6,1,0
the notice -6,0,-1
the old -2,-3,-6
the only 6,-1,-1
the owner 0,6,0
the papers 0,0,-6
the pe -1,3,6
the platform 6,-1,4
the printer -6,1,-3
the second -1,-3,6
the section -6,0,1
the shower 4,6,-1
the speech -6,-1,-1
the stairs -6,-5,3
the street -3,-6,4
the teachers -1,2,6
the wall 6,-3,2
the window 3,-6,-2
the winter -6,0,-1
them -2,6,2
these -6,-3,-4
they did 6,-1,-1
they do 6,-1,-3
they found 6,-1,-1
thighs 6,5,-1
think a -2,3,-6
this life 6,0,0
this school -6,-1,0
threatens 0,6,1
threatens to 0,6,-2
three times -1,4,6
times 5,6,0
times this 6,4,1
tired $ -6,-2,-2
tired . -6,-1,-1
to $ 2,6,-3
to , 6,1,0
to apply -6,0,-1
to ask -6,-3,2
to be -5,-1,-6
to break -5,1,6
to call -3,-2,-6
to cook -6,-6,-3
to death -6,-1,-3
to diet -6,-1,0
to my 0,2,6
to not 6,0,0
to run -3,-1,6
to self 6,0,0
to study -6,0,0
to walk 6,-1,-2
to work -1,-6,-2
toilets -6,-4,-1
told them -1,6,-1
tomorrow 6,-2,1
too far -5,6,-1
took my -2,-4,6
touch my -1,2,-6
tried 6,3,2
tried to -2,4,6
trip $ -6,1,-2
tuesday 1,-2,-6
two years 6,0,0
typhoon -2,-3,-6
up 6,2,-2
up , 3,-1,-6
up tomorrow 6,0,0
view -6,-1,-2
violent . 0,0,6
waiting for 4,0,6
wake 5,1,-6
want tae 6,0,0
wanting 6,-1,-2
was gone 6,0,0
was hit -2,-2,-6
was put -6,3,0
was stopped -1,-2,-6
we are 6,4,5
we were -1,6,-1
wedding -6,0,-6
went home -6,-1,-2
what i 6,0,6
when he -1,-1,6
whenever we -1,6,-1
where do -6,-1,-2
wife is 3,-1,-6
will be -6,0,6
will i -6,-1,-1
windows $ 6,-2,2
winter $ -6,-2,-3
winter is -3,0,-6
wish it 6,-2,-1
wish to -6,-1,0
with -3,6,1
with . 0,6,0
with it 6,-5,-1
with my -4,3,-6
without 3,6,-6
work on -6,0,-1
worksheets -2,-1,-6
worksheets $ -2,-1,-6
would never -6,0,-1
wrong -6,-3,-6
wrote my 6,0,-1
year . -6,-1,-1
yes $ 3,-6,-2
, 5,3,2
, a -5,-2,0
, does -5,0,-3
, is -5,-1,-4
, love 5,-1,-5
, nobody -5,-1,1
, or 0,-5,0
, thank 5,0,0
, then 4,-1,5
, three 5,0,0
, what 5,-4,2
. and 5,-1,-2
. it 5,1,3
0 5,0,-5
2027 -5,-4,-5
30 5,0,0
4 $ -5,-3,-3
^ 5 -5,-2,-2
^ a -4,1,-5
^ already -5,-2,-2
^ at -1,1,-5
^ everyone 4,-5,-1
^ ex -1,3,5
^ go -4,-1,-5
^ goodbye 5,0,0
^ guy -5,3,-5
^ hanging -5,-2,-2
^ its -5,-5,-5
^ let -5,-2,-3
^ lol -5,-1,-2
^ money -5,-2,-4
^ mother -1,0,-5
^ sexually 0,5,0
^ shoot -5,-3,-2
^ teacher 0,-5,-4
^ tired 5,-3,-1
^ too -5,-1,-1
^ where 5,-2,-2
_ in -5,-3,-1
a burden 5,0,-1
a different -1,-5,-1
a file -1,-1,5
a guest -5,2,0
a joke -1,-1,5
a lot 4,-3,-5
a mate 0,5,-1
a photo -1,0,5
a transfer -5,-1,0
a year 5,-1,-2
about his -3,-5,-2
abroad -5,-3,-5
abused $ -1,3,5
across the 0,0,5
after $ 5,0,-1
after the 5,-2,-2
again 5,1,5
again , 1,-1,-5
ages -5,-1,-1
ako -2,5,-1
alarm -5,-4,-1
all 4,-5,-5
all $ 0,-3,5
all , 5,-1,-1
all night -5,-1,-2
allowed -3,0,5
alone in -5,2,0
already , -5,0,0
alt in 5,0,-2
although 0,5,-2
although i 0,5,-2
am asking 5,0,0
am exhausted -5,0,-2
ambulance -2,-3,5
an ambulance -2,-3,5
an answer -3,5,-1
and 5,5,5
and a -5,-5,-1
and broke 0,0,-5
and everyone -1,3,-5
and get -1,-1,-5
and its 3,-2,-5
and lately -5,0,0
and laughed 0,5,4
and pushed 0,0,5
and shook 0,-5,0
and thanked -2,-3,-5
and then -1,5,4
and there -5,3,1
and turned 4,-5,-1
and will 3,-1,5
annoyed 5,-5,-5
another enkai -5,-1,-2
answer $ -2,5,-1
anybody 5,4,-1
anywhere 5,-1,4
apartment $ 0,5,5
are a 5,0,-1
are getting -5,-1,-1
are killing -5,-1,-3
arm $ 5,1,-4
arm and -3,-2,5
arms , 5,0,0
around $ 5,0,1
around my 1,-1,5
as a 3,2,5
ashamed 5,-1,1
ask for -5,0,0
asleep in 1,-5,-1
ass $ -1,-5,-3
assault $ 0,5,0
assaulted . -1,5,0
assaulted at 0,5,0
assaulted on 0,5,0
at -5,4,-1
at all 5,-1,0
at karaoke -5,2,-1
at my -5,-2,5
at our 0,0,-5
attacked by -1,-3,-5
attacked in 0,0,5
back $ -4,-4,-5
back . 2,4,5
back to -5,-2,-2
bangs on 0,-1,5
be around 5,0,-1
be in 2,-1,5
beach 2,-5,-2
beach party 5,-5,-2
beating his 0,0,5
become 5,0,0
bed $ -5,5,-1
been drinking 5,-5,1
been reading 5,-2,-1
been suicidal 5,0,0
been teaching -4,-5,-2
before and -5,0,1
before the 5,-1,-5
begun 5,0,0
begun to 5,0,0
believe me -5,4,-3
best friend 5,0,-3
between my 0,5,0
birthday -5,-1,-5
birthday $ -5,-1,-1
bit me -5,-4,4
bite -1,-5,-1
block 5,-4,-2
boe i 0,5,0
book $ -2,-1,-5
boss keeps 0,-4,5
boss said -1,5,-5
bot -5,0,0
bottle of 5,-1,-3
bought 5,0,-4
boyfriend beat 0,0,5
boyfriend put 0,-3,5
boys in 0,-5,2
brain 5,-2,-3
breast in 0,5,-1
breasts $ 0,5,-1
bring my -5,-1,0
brother $ 0,4,5
brother in -3,-1,-5
building 5,-5,1
building $ 5,-2,4
burden 5,0,-1
burning 5,-1,-1
burrito -5,0,0
burrito $ -5,0,0
but not 0,-2,-5
butt every 0,5,0
by how -1,-5,-3
by the -5,-3,4
call my -5,0,2
camera 0,5,-2
camp -1,-5,0
can -4,-4,-5
cancer 5,-1,-1
card $ -2,-5,-2
care 2,-5,-5
cats $ -5,-2,-1
change -5,-3,-5
changing room 0,5,-3
checking 5,1,-1
children -4,-5,4
children $ -3,-1,-5
chucked a -2,-2,5
class is -4,-1,5
clinic -5,-1,-4
closed 0,2,5
closed the 0,5,-1
coerced 0,5,-1
coerced into 0,5,-1
coffee $ -5,-1,-5
colleagues -5,-1,0
come -5,2,4
company -5,0,3
complained -2,-5,-4
conference 0,5,-2
confided 0,0,5
contracting -5,-2,-2
cooks -3,-1,-5
cornered 0,5,-1
corridor -1,-2,5
could do 5,0,0
could not -4,5,-5
coworker -5,2,-1
creep 0,5,0
cried $ -5,-3,4
crotch 0,5,0
crying . -2,-5,-1
cupboard 5,0,0
curiosity -5,-1,-1
dad -5,-4,5
days 3,-5,-5
dead after -5,0,0
dead end -5,0,0
dead line -5,-1,0
decent -5,0,-1
deer -1,-2,-5
dentist -5,-1,-4
die ? 5,0,0
die and 5,0,0
die from 5,0,0
die in 5,-1,0
died a -5,0,0
dies -5,-2,-1
different -2,-5,-4
dinner and -3,1,-5
do . 5,-1,-2
do the -5,0,-2
door , 0,-2,5
down and -4,2,5
down there 0,5,-2
drank 5,-1,-1
drinking -5,1,0
drinking $ 2,-1,5
drinks -1,-4,5
drinks $ 0,0,-5
drive . -5,-1,0
drugged and 0,5,0
drugged at 0,5,0
drums -1,-2,-5
drunk -5,3,3
drunk , -1,-3,-5
drunk to 0,-5,-1
dying and -5,0,-4
each other -5,-2,-5
earth $ 5,0,-1
easier 5,-3,0
eating 5,-3,-4
eh -5,-1,-1
eh $ -5,-1,-1
eighty -5,-2,-3
else 0,3,-5
else . 5,0,0
end . -5,0,0
ends -1,-4,-5
enough 5,-3,-3
enough of -5,-2,-3
evenings -1,-5,-1
every time -2,4,5
everyone $ -5,-5,4
everyone if -5,-2,0
ex boyfriend 0,5,0
ex is -2,-2,5
ex keeps 0,-3,5
ex will -1,2,-5
exam $ -1,0,-5
exhausted -5,-2,-3
face $ 3,-3,5
fall asleep 5,0,0
fantasizing 5,-1,0
fantasizing about 5,-1,0
father $ -2,-1,5
father of -1,5,-1
february -5,-3,1
feel -2,-5,0
feel like 5,-4,-2
feelings -2,-1,-5
fell down -1,0,-5
fight 1,5,-4
file -1,-1,5
finds me 5,-1,5
finish 2,-4,5
flight $ -5,-1,-4
for an 5,4,2
for months 5,0,0
forehead 0,-5,5
foreigners -1,0,5
forever and 5,-1,0
fork -5,-1,-1
found a -3,-4,5
friday -5,-4,-5
friend and -2,-2,-5
friend is 3,-5,1
friend told -5,0,0
from me -3,-4,-5
from my -1,-1,5
from school 5,0,1
fuck it 5,0,0
funny $ -5,-2,0
futon $ -2,5,-2
garage 4,-1,-5
gets 2,-4,5
give it 5,0,5
given -3,-5,-4
got -4,5,3
got promoted -1,-3,-5
graduation -5,0,0
grateful 1,-1,-5
guest -5,2,0
guitar -2,-5,-3
gun $ 1,-1,5
guy on -2,5,0
had a 0,-1,-5
had sex 0,5,-1
haha -3,-4,-5
haha $ -1,-4,-5
half -2,-4,-5
hand between 0,5,0
hand up -1,-5,-3
happens -5,-3,-3
harassment -5,-5,-5
hard $ -5,-1,4
has become 5,0,0
hate 1,-4,-5
have already 5,0,-1
have begun 5,0,0
have fear -2,-1,5
have lunch 0,-5,-1
have wanted -5,0,-1
have written 5,-1,-2
he always 0,-5,-1
he comes 0,1,5
he drove 0,-1,-5
he finds -1,-1,5
he kept 0,5,-3
he leaves 0,-2,-5
he lost 5,0,-1
he made 5,-1,-5
he says -5,2,-2
he strangled 0,-1,5
he would -5,-5,3
head of -1,5,-3
head teacher 0,0,-5
head with 0,-5,0
health -5,-1,-1
heat $ -5,-2,-2
heat is -1,0,-5
heating $ -5,0,-1
heavy -1,-5,3
held my -1,2,5
hello -5,-2,-2
here at -5,-1,0
here because 5,0,0
here hits -2,0,5
here next -5,0,0
here to -5,0,-3
herself in -1,5,-1
him again 0,5,0
him to -5,4,-2
hip -1,-1,-5
his crotch 0,5,0
his mother -2,-3,5
his way -2,-1,5
hole -1,-5,-1
home . -4,2,5
honest 5,-1,0
hospital $ -1,0,5
host mother -1,-5,1
hour 0,-5,1
hour $ 3,-5,2
house and 0,-1,5
hundred -5,0,0
hurts $ 1,-2,-5
husband broke 0,0,5
husband has 3,-2,-5
i already 5,0,0
i bring -5,-1,0
i call 2,2,5
i can 1,-3,5
i drank 5,-1,-1
i fell -1,-2,5
i find -5,-2,-3
i go 2,0,-5
i have 5,-2,0
i help 5,0,0
i hit -2,-1,-5
i jump -5,0,1
i kind 5,0,0
i know 2,4,-5
i locked -5,-2,-1
i look -5,-2,-2
i put -1,-3,-5
i ran -5,0,3
i say 5,-2,0
i stopped 5,0,0
i talk -1,-1,5
i teach -5,0,0
i think -2,4,-5
i touched -3,-5,-1
i trusted 0,5,-1
i wake -1,5,-3
i want -1,-4,-5
if 5,2,-1
if it -5,1,-2
imagine 5,-1,-1
immigration -1,3,-5
in -1,5,0
in february -5,-1,1
in the 3,5,3
insists -5,2,-3
interview $ -5,-1,-5
into my -5,4,5
is at 5,-1,3
is fine -5,-1,-3
is no 2,-2,-5
is not 1,-5,0
is threatening 3,-1,5
it $ 5,-4,-4
it anymore -5,0,0
it hurts 3,-2,-5
it keeps -4,5,-1
it last -5,-2,0
it rains -5,-3,-2
it will -5,-1,0
itll -4,0,-5
january -2,-5,-1
japan , 5,-1,0
jokes $ -2,-5,-4
just did 1,5,0
just die 5,0,0
just me -5,-2,-3
just waiting 5,0,0
just want -5,-3,-1
kanji $ -5,-1,0
keeping me 5,-2,4
keeps trying 0,5,-2
key -1,-4,5
kid in 5,0,4
kids and 1,0,5
kids were -5,0,0
killing himself 5,0,-1
know -5,1,4
knows where 0,0,5
kocho -5,-1,3
lake 5,-1,0
last month 5,-3,-1
last train -5,1,0
lawyer -2,0,-5
leave him 1,0,5
leave i 5,0,-2
life is 0,0,-5
lighter 5,0,0
like being -5,0,0
like the -5,0,0
live and 1,0,5
living , 5,0,0
living out -5,0,0
lmao -5,-1,-5
lock the -1,5,-4
long 5,-4,0
long $ 5,1,0
longer want -5,0,0
looked 5,-3,-1
looking at 5,0,0
lost the 5,0,-1
ma -1,5,5
made a 5,-3,0
making -5,4,-5
man at 0,5,-3
man grabbed 0,3,-5
many tablets 5,0,0
many times 5,-1,0
married $ -2,-4,-5
maybe 5,-4,-5
maybe $ 5,-1,-1
mayor -2,0,-5
me but 5,0,2
me do 0,5,0
me go 5,1,0
me in 5,2,2
me into -2,1,5
me on 5,0,4
me the -5,-3,-1
me to -5,2,-4
me while 0,5,-2
mean it 5,0,0
mess -5,0,-1
microphone -1,-3,-5
missed the -5,-1,-1
monday -4,-1,-5
money $ -3,-2,-5
money , -1,-1,-5
more $ -5,-2,0
morning $ -5,-1,-2
morning . 5,-1,-2
most 2,-1,-5
mother $ 3,-3,5
moved my -2,5,1
moving $ -5,-1,-1
much $ -5,-2,3
mukade -5,-5,-5
my bank 4,0,5
my bed 1,5,2
my birthday 2,-1,-5
my brain 5,-2,-3
my colleagues -5,-1,0
my dead -5,-1,0
my dress 0,5,-1
my family 5,-5,5
my father -1,-4,-5
my free -1,-5,-1
my friend 0,0,-5
my friends -5,-1,0
my girlfriend 0,-5,5
my grandfather -5,-1,0
my hair -4,-3,5
my idea -5,-3,-2
my jte -5,-3,-1
my last 5,-2,-1
my lessons -1,-3,-5
my medication 5,-3,-3
my neighbour -5,0,-2
my old -5,-1,-4
my parents 5,-2,-4
my roommate 2,-2,5
my schedule -3,-1,-5
my son 2,-1,-5
my successor -5,0,-1
my weight 0,-5,-3
my will 1,5,1
myself , -5,0,0
myself off -5,0,0
name on 5,-5,0
near -5,-3,-2
nearly finished -5,-1,0
neck $ -2,-4,5
neighbor , 0,0,-5
nenkin -5,-2,-3
ngl 5,-1,-3
night $ 5,0,-4
no , -5,-1,-1
nobody knows 5,-1,1
nobody would 5,-2,-2
not allowed -1,0,5
not be 1,-2,-5
not care 5,-1,0
not drive -5,-1,0
not going 5,0,0
not have 5,-3,-2
not like -4,2,-5
not ok 5,0,-2
not remember -1,5,0
not renew -1,0,-5
not to 5,-5,-4
not want -1,3,-5
notes 2,-5,0
nothing $ 3,-1,5
nothing left 5,0,-1
now $ 5,0,3
of a -5,-3,-4
of an -5,0,-3
of her 0,-5,-4
of him -5,-1,5
of it -2,2,-5
of mine -3,5,-1
of them 5,-3,3
of this 5,0,-1
of work 0,-1,-5
on -2,2,-5
on with -5,0,0
once $ 5,-1,-1
one man -1,1,5
onsen -5,0,-4
open 4,-3,-5
or leave -5,-1,0
our apartment 0,-1,5
out , 5,0,5
pain $ 4,-2,-5
pain to 5,0,0
park -4,-5,-2
part of 4,-5,0
party , -2,-5,0
passed -1,4,-5
people who 4,-2,5
phone or -5,0,3
pick 0,4,5
pizza $ -5,-1,-3
place 0,5,1
plan and 5,0,0
plan is 5,0,-1
planning how 5,0,0
planning my 5,0,-4
platform $ 0,0,5
please $ 1,-2,-5
prefer -5,0,0
prefer to -5,0,0
pull 5,4,2
pupil has 0,5,-2
question , 5,0,0
quiet , -5,-1,0
rains -5,-3,-2
random 0,-5,4
raped at 0,5,0
re contracting -5,-2,-1
really feel 5,0,0
really hard 5,0,0
regret it -5,-1,-2
relapsed with 5,-1,-1
renew me 0,-3,-5
renewal . 0,5,-1
report $ 0,5,-2
resign $ 0,-3,-5
resigning -5,-2,-1
rib -5,0,2
river 5,3,2
road $ 5,0,5
roasted -5,-3,-4
robbed of -1,-5,-1
roof today 5,0,0
room $ 0,1,5
room , -2,-5,-4
rubbed himself -1,5,-1
rubbing my 0,5,0
rules -2,-1,-5
safe in -1,0,5
said 4,4,5
said a -5,-3,-3
same thoughts 5,-1,-1
say $ -5,-2,-1
says 3,5,2
says i -5,-3,5
scares 5,-1,2
scares me 5,-1,2
school in -5,0,0
scissors 1,-1,5
scratch 5,-2,-2
scream -5,1,0
screaming and 0,0,5
sea in 5,0,0
second -5,-5,2
see 5,2,2
see why -5,0,0
sees $ -5,0,2
sense 5,-1,-1
serious $ -5,-1,-1
shall 5,0,-1
share house -2,-3,-5
she does 5,0,0
she fell 0,-1,5
should i 3,-5,-2
should just 5,0,0
shouting -5,-3,-2
sit 0,5,-2
skirt at 0,5,0
skull 5,-1,-2
slammed the -1,0,-5
sleep at -1,-3,-5
sleep forever 5,0,0
sleeping on 0,-5,-1
sleeping pills 5,0,-1
slept $ 0,5,3
snow and 5,0,3
so my -1,-5,-2
some -2,5,0
some guy -1,4,5
some weeks 5,0,0
someone put -1,5,3
someone touched 0,5,0
something to 5,0,0
sorry 4,-2,5
sorry for 5,0,1
soul 5,-2,-3
speaks -1,-1,-5
sports -5,-4,-5
stabbed me 0,-1,5
staffroom $ -5,-5,-3
stand on 5,0,-1
stared -2,-5,-2
stared at -2,-5,-2
stepping 5,-3,-2
stomach $ 2,-1,5
stop 5,2,-5
stop . -5,4,0
stop asking -4,-5,-3
strange 0,-1,5
stress -5,-1,-3
student came -1,-1,5
student has 2,-3,-5
successor -5,0,-1
summer $ 1,-5,-2
sunday $ 5,-3,-1
supervisor $ -2,-2,5
supervisor hit -1,0,5
supervisor lost 0,-1,5
supervisor pushed 0,0,5
supervisor slapped 0,-1,5
surgery 5,-1,-3
sweet 3,-5,-4
table $ -5,2,3
tae 5,2,1
taken 4,0,5
taking all 5,0,0
talk -5,1,4
talk $ -2,5,-1
tbh $ 5,-1,-2
teach $ -1,-2,-5
teacher . -2,5,-1
telephone and 0,-1,5
tell 1,-2,-5
tell $ -1,-5,5
term -4,-2,-5
texting -2,-5,-4
thank me -4,-2,-5
that dying 5,0,0
the alts -2,1,5
the apartment 1,-5,3
the baby -5,0,2
the bar 0,5,-2
the bathroom -1,5,2
the beach 2,-5,-2
the board 2,3,-5
the changing 0,5,-3
the club -4,5,5
the corridor -1,-2,5
the deadline -5,0,0
the death -5,-1,-2
the desk -4,-4,5
the doctor -5,-5,-3
the earthquake 2,-1,-5
the funeral -5,-2,0
the gas -1,-2,-5
the interview -4,-4,-5
the job 5,-1,-1
the kettle 5,-1,-1
the keys 0,-1,-5
the kitchen 5,1,-4
the kocho -3,5,-2
the lake 5,-1,0
the mayor -1,-4,-5
the microphone -1,-3,-5
the next 4,-5,-1
the night 5,5,-2
the pain 5,0,0
the paper -5,-2,-3
the point 5,-2,-1
the rice -2,-4,-5
the river 5,3,2
the snow 4,-5,-1
the teacher 0,-2,-5
the test -5,-2,-2
the urge 5,0,0
the vice -1,0,5
there 4,2,5
there is 5,-1,4
they forced 0,-5,0
they make -1,5,-2
they were 5,-2,-2
theyve -5,2,-2
thing i -5,1,0
thinking how -5,-1,0
thinking the -5,0,0
thinking to 5,0,-1
thirty 5,-2,0
this guy -2,5,2
this heat -2,-1,-5
this month 5,4,0
this morning -3,5,1
this winter 2,0,-5
thought about 5,0,0
thoughts are 5,-1,-1
threatened to -2,-5,3
three guys 0,-1,5
throat and 0,-1,5
tie -4,-5,-3
time and 3,-1,-5
to 5,-1,-5
to an 5,2,-1
to buy -3,0,-5
to check 0,5,-2
to give -2,5,-1
to his -1,5,0
to lock 0,5,2
to okinawa -5,-1,-3
to pull 5,4,3
to say 5,1,4
to share 0,5,0
to sign -2,-5,-1
to speak -5,-4,-3
to swim -5,-2,0
to wake 5,-1,0
tokyo $ -5,-5,-5
told him -4,2,-5
told us 5,0,-1
tomorrow i 5,-1,0
too drunk 0,-5,-1
too many 5,-1,-1
too scared 0,5,0
took 5,0,-4
took advantage 0,5,-1
town has -5,0,0
traffic 5,-2,-2
train , -5,0,-1
train this 0,5,0
translate -5,-1,-2
travel -5,-1,0
trusted 0,5,-1
turn 5,-1,0
twelve -5,-3,-1
two -5,-4,-5
two weeks -5,0,-2
uncle -5,5,-1
under a -5,-4,-2
under my -3,5,4
until they 5,-1,-3
up a 0,-1,-5
up by 0,5,2
up for 2,0,-5
us -4,-1,5
video -4,3,-5
village -5,-2,1
violence , -1,-1,5
volleyball -5,-2,-3
vp 0,5,-2
waiting to 1,0,-5
walked in -1,5,-1
wallet -4,-3,-5
want is -5,0,0
warm -4,-3,-5
was going -2,-1,5
was greeted -1,-5,-3
was hired 0,-5,0
was hitting 0,-1,5
was invited 0,-5,-1
was only -2,-4,5
was robbed -1,-5,-1
was spiked 0,5,0
watched -5,-4,-3
way home 0,5,-2
week . 5,0,4
weeks 0,-2,-5
weight 0,1,-5
what 5,3,0
what happened 0,5,0
what it 5,-5,-1
what would 5,-1,0
wheelchair -1,0,5
when my 5,-1,2
when the 5,-1,3
while i -4,2,5
who -5,0,4
who beats 0,0,5
whole -3,0,-5
whos suicidal 5,0,0
will end 5,0,-2
will find 5,-1,2
will they -2,-2,-5
window open 0,-5,0
wine and -2,-5,-1
wished 4,-1,-5
wishing 5,0,0
with her 4,-5,0
without telling -2,5,1
woke up 4,4,-5
work and 2,-3,5
workload -1,-2,-5
would my 5,0,0
would rather 2,-5,-2
would tell 0,3,-5
written a 5,-1,-2
wrong name 5,0,0
wrote i 5,0,0
year , -5,-1,-1
years ago -5,2,-1
years of -5,0,-2
yells 0,-3,-5
yen $ -5,-2,-3
yet $ -4,-5,-4
you know -5,-1,-4
, another 0,-1,-4
, he -4,2,4
, how -3,0,-4
, just -3,-1,-4
, me 4,2,0
, which -4,-2,-2
. what 1,-1,-4
10 -4,-2,-3
14 -4,-2,-2
15 -3,-4,-4
20 1,-3,-4
31 -4,-1,-2
3am 1,-1,4
7 -4,-3,-3
9 -2,-2,-4
? not 4,0,0
^ about -4,-2,-1
^ another -3,-2,-4
^ boe -4,-2,-2
^ bored -3,-3,-4
^ boyfriend -2,-3,4
^ could -4,-1,-1
^ coworker -1,-2,-4
^ does 0,-2,-4
^ dying 4,-1,-2
^ excuse -2,1,-4
^ feel 4,0,0
^ feeling 4,-1,-1
^ friend 0,-4,-1
^ hit -3,-1,-4
^ how -4,-4,0
^ in -1,1,-4
^ knife 4,-2,-2
^ me 3,-1,4
^ need -4,-2,-1
^ nope -4,-3,-3
^ nothing -4,-3,-4
^ only -4,-1,-3
^ rip -4,-4,-4
^ scared -3,-4,1
^ student 0,-1,4
^ students -1,4,-1
^ thinking 4,-2,-1
^ want -2,-4,-1
^ was 4,-2,0
^ woke -3,4,-1
^ work 4,0,-2
^ yeah -4,-2,-1
_ _ 4,-2,-1
_ hard -4,-1,-3
a bar -1,1,4
a bear -1,-2,-4
a bottle 4,-2,4
a boyfriend -1,0,-4
a car 4,-4,-3
a child -2,4,2
a desk -4,-1,4
a first -1,1,-4
a group 0,0,4
a house -4,0,-1
a mess -4,0,-1
a school -4,0,0
a speech -4,0,-1
a temper -1,0,4
a typhoon -2,-1,-4
a violinist -1,0,-4
a voice 4,0,0
a way 4,-4,-1
about a -1,4,-3
about driving 4,0,0
about jumping 4,-1,0
about people 4,-2,-1
afraid to -1,3,4
after my -2,-4,-3
again today 1,3,4
airport -3,-4,-3
alive anymore 4,0,0
all of 4,-4,-2
all the -4,-1,-2
all weekend -4,0,0
allowed to -1,0,4
alone $ 3,4,-1
alone tonight 4,0,-1
alone with -4,-1,-2
alt at -4,-1,-1
alt i 4,0,0
am -1,-4,1
am asleep 0,4,4
am black -3,-1,-4
am cutting 4,0,0
am depressed -4,0,-2
am fine -4,0,-2
am going 1,-1,-4
am hiding -1,-2,4
am not -4,-4,0
am out -4,-1,3
am so -4,-1,-4
am terrified -2,0,4
am worried 4,0,0
an 3,-4,3
and asked 2,-1,-4
and calls -2,-4,1
and his -1,-1,-4
and hits 0,0,4
and last 2,4,1
and me 0,-4,-2
and now -1,2,-4
and shouted 0,-1,-4
and they -1,-4,1
and tired -4,0,-1
angry $ -1,-1,4
angry with 4,0,-1
another alt 4,-2,-4
another day 4,0,-1
another job -4,0,0
another winter 4,-1,0
answer -4,1,-2
answers -4,-3,-2
anything $ -4,4,-2
anywhere $ 4,-1,-2
apartment -4,-3,2
apartment . 3,-2,4
are back 4,0,0
are so 4,0,-1
ask before 0,0,4
asked him 0,4,-1
association -3,4,-1
at once 4,0,-1
australia -1,-2,-4
away my 4,-1,1
back at 2,-4,0
back the -1,-1,-4
bad , -4,0,-1
be $ 2,-1,-4
be easier 4,-3,0
bear 1,-2,-4
because the -4,0,-2
bed . 0,4,-2
been leaving -1,-1,4
begin -3,-4,-1
better if -4,-2,-1
black -1,-3,4
black $ 4,-1,-1
bleed $ 4,0,4
bleeding -4,-2,-1
bonenkai -4,-1,-2
bonenkai $ -4,-1,0
bonus -1,-3,-4
boss wants 0,4,0
bow -3,-4,-1
box -1,4,-2
boyfriend has 0,4,2
boyfriend says 2,-1,-4
brother 3,-4,-1
budget -4,-1,-1
burned the -1,-3,-4
burnt -4,-1,0
bury -2,-2,4
but my -4,-1,4
but this -4,0,0
cake $ -4,-1,-3
calls me 0,-4,1
camping -4,-1,1
camping $ -4,0,0
cancelled -4,-1,-2
car 3,1,4
chair at 0,-4,2
chair to -3,-2,4
changing 0,3,-4
chat -3,-1,-4
child in -1,0,4
christmas 3,-2,-4
chucked -1,-2,4
city $ -4,-1,-4
class says 1,-4,-3
clipboard 0,-1,4
clipboard $ 0,-1,4
close 4,-4,-3
coach $ -1,-4,-2
cold . -2,4,-1
coming 2,3,4
complaint -4,1,-4
continue living 4,0,0
contract is 0,-4,0
convenience -4,0,-2
convenience store -4,0,-2
cook $ -1,-1,-4
cope 4,-1,0
could just 4,0,0
could sleep -4,0,0
count -1,2,-4
counts 0,4,0
course -4,-1,-1
covered -4,-1,0
cross 2,-1,4
cross the 2,-1,4
crowded 0,4,0
crowded train 0,4,0
crying $ 4,3,-1
crying and 0,4,0
cut me -4,-2,0
cut my -4,-4,-2
cut off -4,-1,0
date $ 4,-1,0
days and 4,0,0
dead tired -4,0,-1
depression -4,-1,-2
deputy 0,4,2
desk . -4,0,1
desk warming -4,-1,-2
did something 0,-4,2
die already 4,0,0
die on 2,-1,4
died and -4,-1,-1
died last -1,-4,-1
diet . -4,0,0
director . 0,4,0
disappear into -4,0,0
distance -2,-1,-4
do this -4,0,0
documents -4,0,0
does it 4,1,-3
door $ -1,-2,4
door . -2,0,-4
door because 0,-1,4
drags 0,0,4
drags me 0,0,4
dress -1,4,-2
drinking . -2,-1,-4
drinks and 4,-1,-2
drop -3,0,-4
drunk and -1,4,2
during -4,-3,4
early $ -2,-1,-4
early . -2,0,-4
earthquake $ -2,0,-4
employer -1,1,4
end things 4,0,0
end up -2,-1,4
ended 2,-2,-4
ending it 4,0,0
ends $ -4,-3,-3
english club 2,-4,-1
enter 3,0,4
entered my -1,-1,4
ever 4,-2,-2
ever just -4,0,0
every day 4,4,3
every single 4,-1,-4
everywhere $ -4,-1,-3
exchange -1,2,-4
excuse -2,1,-4
excuse me -2,1,-4
explain -4,-1,-3
face , -1,0,4
failed -4,-1,-3
family 3,-4,4
family . -2,4,-3
farewell party -4,-2,0
fat 0,-1,-4
father is -4,0,-4
feel it 4,2,0
find another -4,0,0
finds 4,-1,4
fine . -4,0,0
finish $ -2,-2,4
first year 1,2,-4
fist -2,-4,3
for being 4,-1,0
for camping -4,0,0
for days 4,0,0
forced to -2,-4,-1
forgot -2,-4,-3
former student -1,0,4
forty 1,-4,2
friend here 1,4,-3
friend in 4,-3,0
friend of -4,-1,-1
friends boyfriend 0,-2,4
from behind 0,4,4
from tinder -1,-4,2
front of 4,3,4
fuck this 4,0,0
game -3,-1,-4
gate 0,-1,4
get my -1,0,-4
get out -4,-2,0
get the 4,0,-1
ghosted -1,-2,-4
girl in 3,4,-4
girl next 0,0,4
girl told -1,4,2
girlfriend back -4,0,-1
girls in 0,4,-1
gives me -1,-4,-4
go and 4,1,0
going 0,1,-4
going to 1,-4,-4
goodbye letters 4,-3,-1
goodnight 4,-3,-3
got kicked 0,-1,-4
gown -2,4,-2
grandma 4,-1,-1
great $ -2,-4,0
greets -3,-3,-4
greets me -3,-3,-4
group of 0,0,4
grown 4,0,1
guy from -4,-1,-1
hand $ 4,-4,4
hand and 3,-4,-3
hand down 0,4,0
hand in -4,2,-4
hands around 0,-1,4
hanging out -4,-1,-2
hard i -4,-4,3
harming again 4,0,0
has been 1,4,1
has no 4,-1,-3
hate it -4,-1,-1
hate myself -4,0,0
have had 0,4,-2
have made -4,-1,0
have no 1,-2,-4
he can 4,4,-2
he does 0,0,4
he exposed 0,4,0
he gave 3,-1,-4
he has 4,1,4
he held -2,4,2
he hold 0,0,4
he insists 0,4,-2
he only -4,-3,-3
he quit 0,-3,-4
he raised -1,-4,-3
he sent 0,4,-4
he threatened -1,-4,-2
he told 2,0,4
he tried 0,4,4
hears -4,-2,-2
heart is -4,0,0
heaven 4,0,-2
held me 0,4,-3
her , 0,0,4
her arms 4,-4,-4
her boss 0,4,-1
her in 1,0,4
here -4,-1,-4
hey $ 4,2,0
hiding in -1,-2,4
him out 4,0,2
himself and 4,-1,-3
his back -1,-4,-4
his father -3,-4,4
hit my 4,-1,-1
holds me 0,0,4
home , -3,4,2
home ? 4,0,0
home for -1,-1,-4
homeroom -2,1,4
honest , -4,0,0
honestly ? -4,0,0
hospital 4,-3,4
hospitalised 4,-1,0
hospitalised for 4,-1,0
host family -2,3,-4
how many -3,-4,-1
husband hits 0,0,4
husband strikes -1,0,-4
husband will -3,0,4
i am -2,-4,1
i believe -4,3,-3
i cried -4,-2,-1
i deserve -4,0,0
i drink 4,-1,0
i end 1,0,4
i finish -2,-2,4
i hate -1,-3,-4
i kill 4,-1,-4
i leave -2,-3,-4
i lost -4,0,-1
i may 0,-1,-4
i must -4,4,0
i nearly 4,-1,-1
i owe 0,4,0
i reckon 4,-1,-1
i stop 4,0,0
i swear 4,0,-4
i took 3,-2,-4
i walk -4,0,0
i will 4,-4,-4
i wish 3,-4,-3
idea $ -3,-4,-3
if he -4,-2,-3
if you -1,0,-4
imagine my 4,0,0
in bits 4,0,0
in front 4,3,4
in hospital 4,0,-3
in that -4,-1,-1
in tokyo -4,-3,-3
in when 0,-4,1
in with 3,-4,2
insurance 4,-2,-4
into 0,2,4
into his -1,0,4
invited me -2,-4,-4
is always -1,-2,4
is an 2,-4,-2
is angry -3,-1,4
is cutting 4,0,-1
is full -4,0,-2
is getting -3,0,-4
is hard -4,0,-1
is never -1,-4,4
is nice 4,1,-1
is nothing 4,0,-2
is outside 0,-4,0
is really -4,0,0
is so -4,-1,-3
is there -2,4,2
it back 2,-3,4
it to 4,-1,-4
it tonight -4,0,0
its been 4,0,0
its not -4,-2,1
january $ -2,-4,-1
japan ? 4,-1,-4
japanese $ -2,-2,-4
joke -3,-4,4
judo -3,-4,-4
jumped on -1,-4,-2
just a -4,-2,0
keep asking -4,-1,-1
keep my -1,2,4
keep the -1,-1,-4
keep thinking -4,0,0
keeps 0,1,4
keeps asking -3,4,-1
keeps me 1,-1,4
keeps texting -1,-4,-3
keeps turning 0,0,4
kettle 4,-1,1
key $ 0,-4,1
kicked the -2,-1,-4
kill yourself 4,0,0
killer -4,-4,-4
kissing me 0,4,0
knife and -4,0,-1
know who 4,-1,1
konbini -1,0,4
lady 0,-1,-4
landlord $ -4,4,-4
last time 0,4,1
later -4,-2,-3
leave before -4,0,-1
leave early -1,-1,-4
leave if -4,-1,-2
leave in -1,-1,-4
leave me 4,0,2
leaving . -1,0,4
leaving would -4,0,0
letter $ -1,4,-3
letter . -4,-3,2
lift -4,-4,-2
like there -4,0,0
live , 4,0,1
lives 4,-3,-3
longer 4,-1,-1
look 1,-4,-4
look at -4,-1,-2
lot of 4,0,-2
low $ -4,-1,-2
mail -1,-4,-3
make 4,2,2
makes me -2,3,-4
mam -4,-4,-4
man $ -1,-3,-4
man groped 0,4,0
marks $ 0,0,4
matter $ -1,4,-1
may i -4,-1,0
mayor . 0,-2,-4
me , -1,2,-4
me alive 4,0,-2
me alone 4,-2,1
me back -1,-3,-4
me because -2,3,4
me cuts 4,-1,0
me dead 4,0,0
me die 4,-1,0
me from -3,1,4
me he 2,-3,4
me her 2,4,1
me mad -1,-2,-4
me since 0,0,4
me take 0,-2,-4
me until -1,-3,4
me work 0,-4,1
meeting . -4,0,4
meetings $ -3,-1,-4
messages -1,0,4
might 0,-4,-2
miss the -4,0,-2
monday $ -2,-1,-4
money and -2,-4,0
month 0,1,-4
months and -4,0,0
more than -4,3,1
more time -4,0,0
morning and 0,1,4
most is -4,1,0
mother in 2,0,4
mountain 4,0,0
must -4,3,0
my apartment -1,-1,4
my best 4,0,-2
my bonus 3,-2,-4
my chair -2,-4,-4
my clothes -2,4,0
my coach 0,4,-2
my coworkers -4,1,-2
my dog 0,-1,-4
my employer -1,1,4
my farewell -2,-4,-2
my grandma 4,-1,-1
my health -4,0,0
my host -2,4,1
my job -1,-3,-4
my kocho -1,0,4
my kotatsu -4,0,0
my lesson -1,-4,-3
my mind 4,-1,-3
my mouth 0,4,0
my new -1,-2,4
my pa -4,-2,-1
my principal -1,-4,-2
my professor -1,4,-4
my reason 0,1,-4
my room -2,4,-1
my shoes -4,-4,-2
my sister 3,-4,4
my sleep 4,1,0
my station 0,-4,3
my uncle -3,-4,-1
my visa -4,-3,-3
my waist 0,4,-1
my window -4,-2,1
myself if 4,0,0
myself over 4,0,0
myself tonight -4,0,0
na 4,-1,-1
name $ -3,0,-4
nearly died -4,0,0
neck and -1,4,1
need a -4,-1,-3
neighbours 0,-3,4
neighbours son 4,0,3
never -4,3,-4
never wake 4,0,0
new alt 4,0,-1
new year 4,-4,-1
night , 4,-2,1
night he -1,4,1
night with -1,3,4
no friends -4,0,0
no idea -4,-1,-2
no way 4,0,0
nobody . -4,0,0
nobody here 1,-1,-4
nobody will 4,-1,-3
nomikai -1,4,-1
nope -4,-3,-3
not $ -4,4,-1
not call 1,0,4
not coming -4,-1,-4
not feel -3,-3,4
not know -1,-1,4
notice if 4,-1,0
now , -4,-1,-4
now i -2,-1,-4
october 4,1,-3
of his -1,-4,3
of throwing 4,0,0
of us -2,4,-1
office $ -1,0,-4
office . -4,0,-4
okay -3,-3,-4
on jet 4,-1,0
on sunday 2,-4,1
on sundays -1,-4,-2
one -3,4,-4
out into -1,0,4
out on -2,-1,4
over me -1,-2,-4
overdosed on -4,-1,-1
owe 0,4,0
owe him 0,4,0
own hand 4,0,0
owns 4,-1,-2
paid for 0,-4,-3
parents 3,-4,-4
parents would -4,-1,0
parking -4,-1,-4
party tried 0,2,-4
passed away -4,-1,-2
pay $ -1,-4,1
pays 1,-3,-4
pension $ -3,-2,-4
people and 4,-1,0
person $ 4,-2,-1
person who -1,3,4
photos of -2,-1,-4
pinned me 0,4,-1
played -4,0,-1
pointless and 4,0,0
practice -4,1,-4
predecessor left -4,0,-1
printer $ -4,1,-1
problem $ -3,-4,-1
professor -2,2,-4
promised 1,-1,-4
pulled a -2,-4,2
punches me -1,0,4
puts 0,4,-1
puts his 0,4,-1
quiet $ -4,2,0
rape if 0,4,0
reads 1,-4,-3
reads my -1,-4,-2
reason , 4,-1,-3
reasons to 4,0,-1
refuse -1,4,-2
relieved if -4,-1,0
remember -1,4,0
renewal -1,4,-2
rent $ -4,3,-1
reports -4,-3,-2
retirement 4,0,-1
return -3,-2,-4
rice $ -3,-1,-4
rip -4,-4,-4
river and 1,4,-1
robbed -1,-4,-1
room with 0,-4,0
roommate 4,-2,4
rope $ 4,-1,-2
rope and 4,0,-1
running out 4,0,0
said to -1,-4,-2
said yes -2,4,-1
salary $ -4,-2,-2
say no -2,4,0
scared $ 4,1,-2
scared of 3,-4,1
scary -1,-1,-4
school and 4,0,4
school is -3,1,4
school would -4,0,0
scratched 3,0,4
scream $ -3,4,1
see myself -4,0,0
see no 4,-1,-1
see what 1,4,0
seen -4,-4,0
send the -1,-4,3
sense $ 4,0,-1
seven -1,-4,-2
sex . 0,4,0
sexual harassment -1,-4,-1
she has 4,-1,-1
she hits -4,0,0
she is 2,4,-3
she said 2,0,4
she tried 4,-1,-1
she wants -4,-1,0
shed rather -4,0,-2
shoot 0,-4,-4
should be 4,4,0
shout -4,2,0
shouting $ -4,-2,4
since he 4,0,-1
since i 2,-1,-4
single 4,-1,-4
ski -4,-1,-2
skirt on 0,4,0
slap on -4,-1,-2
sleep -3,4,-2
sleep in 0,-4,3
so 4,-2,-2
so much 4,0,-1
social -4,-1,-2
some asshole -1,4,3
someone has 0,1,4
something in -3,4,-2
sometimes 4,-4,-4
song $ -4,-3,0
sorry $ -3,-1,4
sports day -4,-3,-4
squeezed 0,1,4
squeezed my 0,1,4
staffroom and -4,3,-1
started 4,-1,-1
started again 4,0,0
station $ -1,0,4
station and 0,0,4
station every -4,-1,1
stay . -4,0,0
stay here -4,0,0
stitches , -2,0,-4
stolen -2,-4,-2
stomach 4,-4,4
stone 4,-1,-1
stood 4,-3,-4
stop touching 0,4,-1
storeroom $ 0,4,0
stuck here 4,-1,-1
student pulled -2,-3,-4
student says 1,4,-1
stuff $ -4,-1,-2
sundays -1,-4,-2
sundays $ -1,-4,-2
supervisor is -2,-1,-4
supervisor keeps 0,0,-4
supervisor touched 0,-4,0
swear 1,-1,-4
take leave 0,-1,-4
take off 0,4,-2
talks about 4,0,0
tbh 4,-1,-3
teach , -4,0,0
teacher has 0,4,-4
teacher hit 0,0,4
teacher put 0,-4,-3
teased 0,-3,-4
tell the -1,3,-4
telling my 4,-1,-1
terrified of -2,0,4
texting me -1,-4,-2
thank you -4,-1,-1
that a -2,-4,0
that my 0,4,-1
the 1,-3,-4
the airport -3,-4,-3
the bonenkai -4,-1,-2
the boss -4,0,-2
the budget -4,0,-1
the business 0,4,0
the dentist -4,-1,0
the deputy -2,4,3
the dog -1,-1,-4
the english 4,-3,-1
the flat -2,-4,-4
the floor -3,-3,4
the girls 0,4,-1
the gun 4,-1,4
the gym 2,0,-4
the heart -4,0,0
the heater -4,-4,-1
the jte -2,0,4
the landlord -1,-4,0
the mountain 4,0,0
the nomikai -1,4,-1
the other 4,-3,-2
the paperwork -4,-1,-1
the park -1,-2,4
the party 0,2,-4
the pension -3,0,-4
the pills 4,0,-1
the principal -3,4,1
the summer -1,-4,2
the toilets -1,-4,-1
the train 0,2,-4
the way 4,2,-2
the week 4,0,0
the weekend -4,0,0
the wrist -4,-1,-2
them $ -1,4,-1
then me 0,0,4
therapist -4,2,-3
they asked -1,0,4
they threw 0,-1,-4
they want 4,-2,-1
thing $ 4,-2,2
things and 1,0,4
think someone -4,-1,-1
thinks -1,-4,0
this anymore -4,0,0
this flat -4,0,0
this office -4,0,0
this week 1,0,4
though -4,0,4
though i -2,4,4
threatening to 2,-1,4
threw me -1,-4,-1
through -3,0,4
throws things 0,0,4
till -4,4,-1
time -4,-1,-1
times $ 1,-4,1
to . 4,-1,-1
to a 0,4,0
to about -1,4,0
to anyone -4,0,0
to australia -1,-2,-4
to bring -4,-1,0
to dance -2,-1,-4
to eat -3,-2,-4
to explain -4,0,0
to find -3,-4,2
to finish 4,0,-3
to hide -4,0,4
to hit -3,0,4
to keep -3,-1,4
to lose 4,0,-1
to school 2,-4,1
to write -4,-2,-3
today 1,-4,3
today $ -1,-3,4
told 2,1,-4
told my 2,-4,-4
tonight , 3,4,-1
too $ -4,1,-1
too much 2,-4,1
tore -1,-1,-4
train and 0,1,4
treated me -3,-4,-3
trouble -4,-1,-3
turning up 0,0,4
twice this 0,0,4
two months -4,0,-1
underwear -1,4,2
underwear $ -1,3,4
undokai -4,-2,-1
up against 0,4,-1
up how 4,0,0
up to -4,-2,-1
violinist -1,0,-4
violinist . -1,0,-4
waist 0,4,-1
wait -4,-3,1
waiting outside 0,-1,4
walked 4,2,-2
walking out -4,0,0
want $ 2,4,0
want the -4,0,0
want to 1,-3,-4
war -4,-4,-1
warming -4,-1,-2
was an -3,-4,0
was hospitalised 4,-1,0
was late -2,-4,-1
was moved -1,-2,-4
was on -4,1,0
was praised 0,-4,-1
was struck -1,-2,-4
way $ 3,-1,-4
we do -1,-2,-4
week $ 0,-2,-4
went to -2,4,-1
went up -4,-1,-1
what happens -4,-3,-3
what if -2,-4,0
when they 4,1,-1
where the -4,-1,-3
whether 4,-1,-3
white -4,-2,3
who to 4,-1,1
who wants 4,0,0
whole staffroom 0,0,-4
will lose -4,0,-4
will miss 0,-1,-4
will regret -4,0,0
winter , 4,0,-1
wish the 4,-1,-2
wishing i 4,0,0
with no 0,0,4
without a -4,-1,-1
work tomorrow 4,0,0
would believe -1,4,1
would fix -1,1,-4
would sooner -4,0,0
wrist $ 4,-1,-1
wrist in -1,0,4
writing 4,-4,-2
writing goodbye 4,0,-1
yeah -4,-2,-1
years $ -1,-4,-3
yesterday 4,0,4
you $ 4,-1,0
yourself 4,0,0
, 3 -3,-2,-2
, because 3,0,0
, burned -2,-1,3
, can -1,-1,-3
, cut 3,0,0
, everyone -3,3,-1
, i 3,-3,-2
, if -3,-1,0
, leave 3,0,0
, like -3,0,0
, please -2,0,3
, thats 3,-1,0
. 3,-2,1
. its -3,0,3
12 -1,-3,-3
2028 -3,-2,-3
2028 $ -3,-2,-3
5 $ -3,-2,-3
^ 2027 -3,-2,-3
^ after -3,0,-1
^ aiyo 3,0,0
^ are -3,-1,-1
^ boss -2,-3,3
^ cutting -3,-1,-1
^ fuck -1,-3,-2
^ had 3,-1,-1
^ help -3,-1,0
^ hi 3,-1,-1
^ last -3,-1,-1
^ leaving -3,-1,0
^ living 3,-1,-2
^ may -3,0,0
^ since 3,-1,0
^ skull -3,-1,-1
^ some 2,3,2
^ sometimes 3,-3,-3
^ today 3,-2,0
^ whatever 0,-1,-3
_ prevention -3,-2,-1
_ want 3,2,0
a -3,-3,-2
a bike -1,-3,-3
a bloke -3,2,2
a book -2,0,3
a broom -3,-1,1
a cir -3,0,-1
a coffee 0,-3,-3
a colleague 0,2,3
a dog -1,-1,-3
a failure -1,0,-3
a female 0,3,0
a fight -1,-3,-1
a former -1,-1,3
a killer -3,-1,-2
a little -3,-3,1
a load 3,0,0
a murder -3,0,0
a nightmare 0,-3,0
a police 0,-1,-3
a pupil -3,2,1
a strong -3,0,-1
a terrible -1,-3,-2
a threat -1,-1,3
a wall -3,0,3
able -1,2,-3
able to 2,3,-2
about ending 3,-1,-1
about it 1,1,-3
about me 2,-1,-3
above -1,-3,-2
accident $ 3,-1,-1
afford 0,0,3
afford to 0,0,3
after a 0,3,0
after i -2,-2,-3
after jet -3,0,0
after this 3,0,0
after undokai -3,-1,0
ago 2,3,-2
ago $ -1,3,-1
ago , 1,3,-1
ago and 3,0,0
aiyo 3,0,0
all . 3,0,0
all over 1,0,3
almost did 2,-3,0
along -1,-1,-3
already $ 1,-3,-3
alt has -1,3,-3
alt was 0,-1,-3
am about -3,0,0
am finished 3,0,-1
am leaning 3,0,-1
am lonely -3,0,-1
am the -3,0,0
am up 3,0,0
an email -3,-1,-2
an end 3,-1,-1
an official -1,3,-2
an old 0,2,-3
and die -3,0,0
and got -2,-1,-3
and groped 0,3,-1
and hit 3,0,2
and my -3,0,3
and puts 0,3,-1
and screamed -1,-1,-3
and shoved 0,0,3
and someone 0,-3,1
and threatened 0,0,3
and threw 3,-2,0
and told -3,2,-2
and tonight -3,0,0
angry 1,1,3
antidepressants 1,0,-3
anxiety -3,0,-1
anymore $ 1,-3,-3
anything , -3,-1,-1
apartment at 0,-3,-1
arms $ 3,-2,-1
as well -3,2,-1
ask $ -1,-3,-2
ask myself 3,0,0
asks about -1,-3,-1
assistant -2,-3,-2
at four 1,-1,-3
attack in -2,-1,-3
attacked my 0,-2,-3
attempted to 1,-3,-2
back 2,-3,-2
balcony $ 2,3,-3
bank -3,0,3
banned -3,-1,-1
be happier 2,-2,-3
be honest 3,0,0
be my 3,0,0
be over 3,0,0
be sad 3,0,-2
beats him 0,0,3
became -3,2,1
because 3,2,3
because i 0,3,1
bed and 1,3,-1
been having -3,-2,-1
been here -3,0,0
been hurting 3,0,0
been thinking -3,-1,-1
before but -3,0,0
believe that 1,3,-3
bell -3,-3,3
better off 3,-1,-1
birds with -3,-1,-1
bit $ -3,-1,-1
bites me -1,-1,3
blanket -1,3,0
blanket $ -1,3,0
bloke from -3,3,-1
bombed -3,-3,-2
books 0,-1,-3
bored $ -3,-1,-2
bored by 0,-2,-3
boring -3,-2,-2
boring $ -3,-1,-1
boss . -1,-1,-3
boss and -1,-2,-3
boss i 3,0,-1
boss will -1,1,-3
boy 3,1,0
boyfriend , 0,-3,3
boyfriend is -1,3,-1
boyfriend punched 0,0,3
break up -3,-1,0
breathe 2,3,-2
bridge and 3,0,-1
broom -3,-1,1
bruises $ 0,0,3
burden to -3,0,0
but _ -3,-1,0
but he -3,0,1
buy a -3,0,0
by march 3,0,0
by spring -3,0,-1
calling me 0,0,-3
came back 1,2,-3
came into 0,3,-3
came to -3,-3,-2
can hear -2,0,3
can not 3,-1,-2
can someone -3,0,-1
can talk -1,-1,-3
car accident -3,-1,-2
car park -1,-3,-2
card . 0,0,3
care if 3,-1,-2
carry on 3,0,0
ceremony -3,-1,-1
ceremony $ -3,0,-1
change $ 2,0,-3
chest $ 0,3,-1
cir $ -3,-1,-1
class has -3,-1,2
classes $ -3,-1,-2
closet -3,-1,3
clothes $ -2,-1,-3
club . 3,-1,0
cold $ -2,-1,-3
collar -1,-3,3
college and 3,0,-2
comes $ 3,-1,0
comes in -2,2,3
comes to -2,2,3
companion -1,-3,2
considering 3,0,0
contest -3,-1,-1
control -1,0,3
copy room 0,3,-2
corridor $ 0,-1,-3
coworker told 0,-3,-1
coworker tried -1,-1,-3
coworkers $ -3,-1,-3
crossed -2,3,-3
culture -1,-1,-3
dating -2,3,-1
daughter -2,-1,-3
day and 2,-2,-3
december 3,-1,-1
decide $ 3,-1,-2
demo -3,-1,-1
depressed 3,0,-2
diary -3,-1,-1
dick $ 0,3,-1
die lol 3,0,0
die without 3,-1,0
died , -3,-2,-1
died i 3,0,0
died laughing -3,0,0
died when -3,0,0
dinner $ -2,-3,-2
disappear forever 3,0,0
divorce -3,0,0
do $ 0,3,3
do after -2,3,0
do anything -3,-3,0
do badly -3,0,-2
do if 3,0,-1
do what 3,-2,0
does -2,-3,-1
does my -3,-1,3
does not 3,-3,-3
done with 2,-3,-3
door with -1,-1,-3
doors -1,-2,3
down to 0,-3,-3
drag 0,-3,3
dream 3,0,-1
drink the 3,-1,-1
driver -3,3,-2
drives -1,-1,-3
drives me -1,-1,-3
during the -3,-1,-3
each 1,3,-3
end , 3,0,0
end job -3,0,0
end my 2,-1,-3
end to 3,-1,-1
entered -1,2,3
evaluation 0,2,-3
evening i 3,0,0
everyone at -3,-1,0
everyone else 0,-2,-3
everything is -3,-1,-1
ex got 0,-3,2
ex says 3,-1,0
exhausted . -3,-2,-1
expires -2,-2,-3
failure -1,0,-3
far $ 2,-3,-1
farm 0,-3,-1
father in -1,-2,3
feeling 0,-1,-3
fight with -2,-3,-1
fighting 3,0,0
film -3,-3,-3
find out -3,-1,-1
finding -3,0,1
fine but 2,-3,0
finish my -3,-1,-2
first graders -3,0,-2
fit -3,-1,0
flatmate was 0,3,-1
floor $ -2,-3,2
followed me -3,1,2
following my 0,-1,-3
football -3,-2,-2
form . -3,-1,-1
friday $ 1,-2,-3
friend got -3,-1,-1
from her 0,-3,1
from this 3,0,0
fuck 0,-3,2
fun $ -2,-1,-3
funny 1,-3,-1
future 2,-1,-3
gate $ 0,-1,3
gave in 0,3,-1
gay -2,3,-1
get it 3,-1,3
get off -1,3,-1
get up -3,0,0
gets beaten 0,0,3
girlfriend throws 0,0,3
give 3,-2,3
give a 3,0,-1
give me -3,-3,-2
give my -1,0,3
giving up 3,0,0
go back -3,-3,-1
go home -3,-3,-1
go on 3,-1,-3
good $ 3,0,0
goodbye to -1,0,-3
googling -3,-1,-2
got in 0,3,-1
got into 0,-1,3
grade -1,-3,-2
graders -3,-1,-3
greeted by 0,-3,-1
group -3,-2,1
guess 3,-3,-3
gusto 3,-1,-1
gusto ko 3,-1,-1
guy $ 0,-3,2
guy at -3,0,-3
had 1,2,-3
had an -3,-2,0
had enough -3,-2,-3
had his 0,3,-1
happens to -3,-2,-2
happier 2,-2,-3
happier dead 3,0,0
has put -2,3,1
has reported 0,2,-3
have 3,-2,2
have given 3,-1,-1
have got 3,-1,3
have never -2,0,-3
have reached 3,0,0
having 3,-3,-2
he grabbed -1,-1,-3
he hurt 0,-1,-3
he lock 0,0,3
he shot 0,-3,-2
he threw 0,-3,3
he touched 0,0,-3
he wanted 1,-3,0
he was -3,3,0
head . 0,0,3
health is -3,0,0
heart attack -3,-1,-1
her and -2,2,3
her father -1,-3,3
her husband -3,-2,3
her skirt -1,-3,0
her uncle 0,2,-3
here and 3,0,-1
here for -3,0,0
here until -3,-1,-3
herself and 3,0,0
him he -3,0,2
himself . 3,2,-1
his own 3,-1,-3
his work 3,-2,-2
hits the -1,-1,-3
hokkaido $ -3,-1,-1
hold my -3,-2,3
home with 3,0,-3
hope i 1,0,-3
hopeless 3,0,0
hostel -2,1,-3
house . -3,-3,-2
how can 3,0,0
how do -3,-3,3
how kind -1,-2,-3
how much -2,-1,-3
how to 2,-1,-3
hurt herself 3,0,0
husband and -1,0,3
husband locks 0,0,-3
i 3,-1,1
i ask 3,-1,-2
i bombed -3,-2,-1
i do -3,0,0
i dread -3,-1,-2
i dream 3,0,-1
i failed -3,0,-1
i felt 1,-3,-1
i give -3,-1,-1
i killed 3,0,0
i love -2,-2,-3
i moved 0,-3,-3
i pray -3,-1,-2
i shall 3,0,-1
i should 1,1,-3
i signed -1,0,-3
i sit 3,0,0
i speak -3,-3,-1
i started -3,0,-1
i used -3,-1,0
in . 0,-1,3
in august 1,1,-3
in because 0,3,-1
in college 3,0,-2
in her -3,-3,-2
in law -3,-2,2
in manila 0,0,-3
in me 3,1,-1
in on -1,2,-3
in our -1,0,3
in winter -2,0,3
international -1,3,-1
is been 0,-3,0
is being -3,0,0
is hitting 0,-1,3
is strict 0,-3,-3
is texting -1,0,-3
is that 1,3,-3
it , 3,-3,3
it anyway -3,0,-1
it has 3,0,0
it hurt 2,0,-3
it on 0,-1,-3
it scares 2,0,3
it take 3,0,-2
it was 3,2,-3
it would 1,-3,-3
its in 3,-1,-1
its me -3,0,2
its the 2,0,3
izakaya -1,3,-1
japanese is -3,0,0
jealous 3,-1,2
jealous $ 3,-1,2
job , 1,-3,-3
july . -3,0,0
june -3,-1,-2
just end 3,0,0
just feel -3,0,0
keep telling -3,1,0
keeps sending -2,-1,-3
ken -3,-2,-2
kencho -3,-2,-2
keys -3,-3,-1
keys $ -2,-1,-3
kidding 3,0,0
kids are 3,0,-2
kids keep -3,0,0
kids touch 0,-3,0
kill my -3,-1,-2
killed the -3,0,-1
knee and 0,3,0
knew 0,-3,-3
knife in 3,-1,-3
knife to 3,-1,3
knives 1,0,3
know $ 1,3,-3
know that -3,-1,2
knows it 3,-2,-2
ko na -3,-1,-1
konbini $ 0,0,3
la -3,-1,-2
la $ -3,-1,-2
lah $ 3,-2,-3
landladys -1,-1,3
landlord has 0,-3,2
last bus -3,-1,-1
last weekend 3,1,0
late . -3,0,-1
lately i 3,0,0
later $ -3,-2,-3
laugh $ -3,-2,0
law -3,-2,2
lazy -3,-1,-1
leave , -3,-1,2
left $ 1,-3,3
lesson plan -3,-2,-2
letters to 3,0,0
lie 0,-3,-3
lie down 0,-3,-1
lie i -3,0,0
life and 3,-1,0
like crying -3,0,0
like it -3,1,0
like living 3,0,0
like nothing 3,0,-3
like this 3,0,0
live like 3,0,0
lonely $ -2,-2,-3
long does 3,0,-2
looked up 3,0,0
lost on -1,-3,0
mad and 0,-1,3
man followed 0,0,3
man has -1,1,3
man on 0,-3,-1
manila 0,0,-3
march . 3,0,0
marking -3,2,2
matter 0,3,-1
me after -1,1,3
me although 0,-3,-2
me goodbye -2,-3,-1
me is 3,-1,-3
me lol 3,-1,-2
me not 3,-2,-2
me pictures 0,-3,-2
me stay 2,-3,-1
me twice -1,-3,0
me without 0,3,0
meaning 3,0,-1
meeting $ -3,-2,-3
messages from 0,3,3
met -1,-1,-3
metro 0,-2,-3
mid -3,-2,-1
might do 2,-1,3
mine -2,3,-1
missed my -3,-2,-1
missing -3,-1,-1
month . 3,0,0
months 3,-3,-3
months $ 3,-2,-2
mothers -3,0,-1
mouth $ -1,3,0
move to -3,0,0
moved here 0,0,3
moved to -3,1,-1
music -1,2,-3
music $ -1,-2,-3
my bike 0,-3,2
my boe -3,1,2
my boys 0,-3,3
my breakup 3,0,0
my building 0,-3,3
my care -2,-2,-3
my children 3,0,1
my colleague 2,1,-3
my daughter 2,-1,-3
my flight -3,-1,-1
my hands 2,-3,-3
my landladys -1,-1,3
my leaving -3,0,0
my little 3,-1,-2
my mothers -3,0,-1
my neighbours -3,-2,-1
my nose 0,-1,3
my private -3,3,0
my shoulder -2,3,-3
my shoulders 0,3,0
my skin 3,-1,-3
my stomach 0,-3,-2
my third -1,-2,-3
my trousers 0,3,-2
my underwear -1,3,2
my wife -1,-3,0
myself . 3,-1,-1
myself after 3,0,0
myself is 3,0,0
myself last -3,0,0
nearly killed 3,-1,-2
need -3,-1,1
never wanted -2,-1,-3
newsletter -3,-3,-1
newsletter $ -3,-3,-1
next time 2,0,3
next to -3,1,0
night because -1,-3,2
night in -1,0,3
nightmare 0,-3,0
nights i 1,-1,-3
no future 3,0,0
no heating -3,0,-1
no meaning 3,0,-1
no point 3,-1,-2
noise $ -3,0,-1
none -2,-3,-2
nose 0,-1,3
not afford 0,0,3
not at -3,-2,-1
not breathe -2,3,-1
not deserve 3,-1,-1
not do 2,-3,-1
not even -3,0,-2
not find 3,0,3
not get -3,-2,-2
not mind 0,-1,-3
not really -3,0,0
not renewing -3,-1,-1
not say -3,2,0
not sure -3,-3,-1
nothing to -3,-1,-2
now . 0,0,-3
nowhere -3,-1,-1
of driving 3,0,-1
of ending 3,0,0
of here -1,0,-3
of men 0,1,3
of our -3,-3,-2
of wanting 3,0,0
off $ 1,3,1
off in -3,-2,-2
official -1,3,-2
on and 3,-1,-3
on every 1,-1,-3
on friday 2,0,-3
on his 3,3,2
on monday -3,0,0
on sexual 0,-3,0
on teaching -3,0,0
on the 0,3,-2
on top -2,3,0
on tuesday 3,-2,0
one $ 2,-3,-3
one , 3,1,0
one of 1,3,3
one stone -3,-1,-1
or not -2,-3,-1
orientation 0,3,-2
osaka $ -3,-1,-3
our alts 0,-3,-1
out . -2,-3,2
out by -3,0,-3
out from -3,-1,-1
out to 2,-1,-3
out where -3,0,2
over , -3,-2,0
over the 3,-1,-3
over with 3,0,-1
pa -2,-3,-1
pain in -3,-3,-3
paper $ 3,0,-1
parents to 3,0,0
parties 0,-3,-3
partner $ -1,-2,-3
partner has -3,0,0
parts 0,3,0
parts $ 0,3,0
party in 0,3,0
passes 0,3,-2
passes $ 0,3,-2
pay for 3,-1,-1
penalty -2,-1,-3
people $ -3,-2,2
percent -3,-1,-1
period -1,-3,-2
photocopier -2,-3,-3
pictures of -2,-3,1
place $ 3,1,0
planned -3,0,-1
planning to 3,-1,-1
po -3,-3,-3
point 1,-3,-3
pointed -3,0,-2
pool -3,-2,3
posted a 3,-1,0
posting 2,3,-3
power harassment -2,-2,-3
practise 3,-1,-1
pray -3,-1,-2
predecessor took 3,0,0
prefecture 2,-3,-2
prefecture $ -3,-1,-1
pressed his 0,-2,-3
pressing 1,3,-2
pressured -1,0,-3
prevention -3,-2,-1
principal grabbed 0,-2,3
private parts 0,3,0
promised to 3,-1,-3
proposal 0,-2,-3
pta -3,0,-2
pupil -3,0,-1
pupil told -3,-3,0
purpose , -2,0,3
pushes 0,-3,0
put an 3,-1,-1
put his -3,-1,0
quit and -3,-2,-1
rather not -3,-2,0
reached the 3,0,0
real -2,-3,-2
really want -3,0,0
record 0,-2,-3
refused 0,3,0
residence card -1,-1,3
rings -3,0,3
roommate came 0,0,3
roommate is -3,0,1
running -2,-3,-2
sad . 3,0,0
said goodbye 0,-1,-3
said nobody 0,1,-3
say so 1,-3,0
say the 0,3,-3
says that -2,3,-1
scared because 3,0,-1
schedule $ -1,-1,-3
seat -3,-3,-1
sees -3,-1,-1
sends -2,0,-3
sends me -1,-1,-3
sense in 3,0,0
sensei -2,3,-1
shaking 0,3,3
shall not 3,0,0
shirt $ -1,3,0
shoes $ -1,-3,-1
shook me 0,-1,3
should go -3,0,0
shoulders 0,3,0
shoulders and 0,3,0
shrine 0,-3,-3
sick of 3,0,-1
since the -2,-1,-3
sing $ -1,-3,-2
sing with 0,-3,0
sister $ -3,-3,-2
sitting on 2,-3,3
skin 3,-1,-3
slap me 0,0,3
sleep for 3,0,0
sleeping $ 0,-3,1
so far 1,-2,-3
some nights 3,-1,-3
somebody has -1,-2,-3
someone died -3,-2,-1
someone in -1,-3,-2
someone took -1,3,-3
sometimes in -3,-2,0
son $ 0,0,3
son is 0,-1,-3
soon 1,-2,-3
spat 0,-1,3
speech contest -3,0,-1
staff -3,-3,-1
stairs $ 3,-1,2
stairs , -1,-1,3
stand 3,1,-1
stares -1,-2,-3
stares at -1,-2,-3
station -3,-2,3
stay $ -3,-3,-2
stay in -1,3,-3
stay until 2,-3,-1
stepping in 3,-3,-2
stop crying -3,0,0
storage 1,0,3
storage room 1,0,3
street . -1,-3,-2
strong urge -3,0,-1
struggling -3,0,0
student -1,-1,3
student was 0,-1,-3
students father 0,3,0
students told 2,3,-1
suicidal since 3,0,0
suicide in 3,0,0
sunday and -3,0,0
superior -3,1,1
supervisor , 3,-3,-1
supervisor i 0,-3,-1
supervisor put 0,3,-2
sure $ -3,2,-2
swan 2,-2,-3
take to 3,0,-2
talk to -2,-1,-3
talked -1,-3,-2
talking about 1,-1,-3
talkng 2,-3,-3
talks 2,-1,-3
teach . -3,0,0
teacher , 0,0,-3
teacher keeps 0,3,-2
teachers -3,-1,1
tell first -3,0,0
test $ -3,-2,-1
than going 3,0,0
thanks 3,-2,-1
thanks for 3,-1,0
that i 2,-3,1
that nobody 3,-2,2
that school -3,0,0
thats 3,-2,0
the back -3,-3,-2
the blanket -1,3,0
the children -3,-3,-3
the city -2,-1,-3
the class -3,-2,1
the contract 3,-1,-1
the copy 0,3,-2
the dark -3,0,-2
the day -2,-1,-3
the door 1,3,-2
the exam 1,-1,-3
the farewell -3,-2,0
the father 0,3,-2
the guy 0,-3,2
the hostel -2,1,-3
the international -1,3,-1
the knife -3,-1,0
the man -2,3,2
the meetings -3,0,0
the neck 0,-1,3
the photocopier -2,-3,-3
the pool -3,-2,3
the power 3,0,-1
the prefecture -3,-1,0
the same -3,-1,2
the schedule -1,-1,-3
the school 2,3,-1
the shrine 0,-3,-3
the staff -2,-3,1
the station -3,2,1
the storage -2,0,3
the village 0,0,3
the war 0,-3,0
their 0,-1,-3
they made 0,-3,-1
they say -1,-3,0
they told 3,-1,1
they took -2,-3,-1
thing in -1,3,-1
things $ 3,0,3
think my 1,-2,-3
think of -1,-3,0
thinking about 3,-2,-1
thinking of 2,-3,-1
third -3,-2,3
third year -3,-1,-2
this is 3,-1,0
this man 0,-2,3
this printer -3,0,0
thoughts of 1,-1,-3
threat -1,-1,3
threatened me 0,0,3
threw up 3,-1,-2
through my -1,3,0
through the 0,-3,-1
thrown -3,-1,0
tied the 3,0,-2
til -1,-2,-3
time . -2,-3,1
time the 3,0,-1
tinder -3,2,2
tired to 3,-1,0
to and 3,2,-1
to bed 3,3,0
to decide 3,0,-1
to have -1,-3,-2
to lie -1,-3,-2
to pay 3,-1,-1
to scream -3,1,-1
to talk 0,3,0
to that -3,0,0
to use -3,-2,-1
today and -3,-1,1
toilets and -3,-3,0
tongue in 0,3,0
took me -2,3,0
took the 0,2,-3
top of -2,3,0
touched by -3,2,-1
train . 1,-2,-3
trying to 2,3,0
two $ 0,-2,3
two birds -3,-1,-1
undokai $ -3,-2,-1
until march 3,0,-1
up outside 0,0,3
us in -3,0,-3
used -2,3,0
used to -3,3,2
vice -3,3,1
vice principal -3,3,1
visa $ -2,2,-3
walking 2,-3,-3
wall and 0,0,3
walls -1,-1,3
want it 3,2,0
want me -1,-1,-3
wants me 0,-1,-3
was asleep -3,-1,-2
was at 1,-1,-3
was fine 3,-3,0
was my -1,3,-3
was pressured 0,-3,-2
was sleeping 0,-3,0
was stolen -1,-3,-1
was told -2,-2,3
was touched -2,2,-3
watched a -1,0,-3
we did -3,-1,-1
we got 0,-1,-3
we watched 0,0,-3
wearing -1,-3,0
wee 0,-1,3
week he 1,-3,1
what brings -2,3,-1
what do 3,1,-2
what the -2,3,0
when it -1,-3,-1
whenever i 3,0,1
whether i 3,0,-1
whether to 3,0,-1
which -3,2,-2
who pays -2,-3,-3
whos 3,0,0
wife has -1,0,3
will 3,-1,-1
will not 1,-3,-1
window $ -3,0,-1
window and 2,0,3
wine -2,-3,-2
with his -2,-3,3
with one -3,-2,-3
with this -3,-1,-1
without asking -1,-3,-3
wondering 3,0,0
work . 1,-2,-3
work for -3,0,-1
work like -3,0,0
world would 3,0,0
worried that 3,0,0
worth 3,-2,-2
would care -3,-1,-1
would do 3,3,-1
would have 3,0,0
would make -3,0,1
would notice 3,-1,0
would prefer -3,0,0
wrote a -3,-1,-1
year and 3,-3,-1
you , -3,0,0
, and 0,2,2
, better 2,0,0
, for 0,-2,0
, long 1,-2,-1
, maybe 2,-1,0
, on -1,0,2
, one -1,2,0
, there -2,-1,1
, who -1,-2,-1
. last 0,2,-2
. now 2,-1,2
2027 $ -2,-2,-2
27 -2,-2,-2
27 $ -2,-2,-2
2am 0,-1,2
3 $ -2,-2,-1
70 -2,-1,-2
8 -2,-2,-2
^ 3 -2,0,-1
^ alt -2,-2,-1
^ am -1,-1,-2
^ ate -2,-1,0
^ end -2,-1,-1
^ for 2,0,0
^ going 2,-2,-1
^ hello -2,-2,-2
^ hey -2,0,0
^ honestly -1,-2,-1
^ july -1,-2,-2
^ locked -1,0,2
^ ma -2,0,1
^ nah 0,-1,-2
^ next -2,-1,-2
^ reckon -2,0,0
^ sexual -1,2,-1
^ suicide 2,-2,-1
^ thoughts 2,0,-1
^ took -2,-1,-1
^ yall 0,0,-2
a bit 2,-2,-2
a cake -2,0,-2
a city -2,2,-1
a fella 2,-2,2
a film -1,-1,-2
a guy 0,0,2
a heart -2,-1,0
a hotel -1,2,1
a jet 1,-1,-2
a key 0,-1,-2
a long -1,0,-2
a member -2,2,1
a mother -2,0,0
a pain 0,-2,-2
a pastor -1,1,-2
a slap -2,0,-1
a students -1,2,1
a suicide 2,-1,0
a taxi -1,-2,-1
a third 1,1,-2
a violent 0,-1,2
a whole 2,-1,0
a younger -1,0,-2
about her -1,-1,-2
about ways -2,0,0
acquaintance 0,1,2
across 0,0,2
actually -2,-2,-1
advantage -2,2,-2
advantage of -2,2,-2
afraid i 2,0,1
afraid my 2,-1,-1
after class 0,-1,2
after party -2,1,0
after sports -2,0,0
alive for 2,-1,0
alone , -2,1,1
alt , 2,0,0
am $ 0,2,-1
am an -1,-1,-2
am ashamed 2,-1,1
am at 2,-2,1
am burnt -2,0,-1
am done -2,0,-1
am drowning -2,-1,-2
am gay -2,0,2
am i -2,-1,-2
am leaving -1,-1,2
am locked -1,0,2
am only -2,0,0
am running 2,0,-2
am sad -2,0,-2
am tired 2,0,-1
am too -2,-2,0
an acquaintance 0,1,2
an hour 0,-1,2
and blue -2,-1,2
and can 0,0,-2
and did -1,2,-2
and does 0,0,2
and hurt -2,0,-2
and i 1,-2,-2
and keeps 0,-1,2
and nothing -2,0,-1
and started 2,2,-1
and thought 0,2,-1
another jet -1,2,0
anymore i 2,0,0
anyone even 2,0,0
appetite -2,0,-1
april -2,-1,-2
archive 0,2,-1
as the 0,-2,0
asked about -2,-1,-1
asked for 0,2,-1
asked to -2,2,-1
asking , -1,-2,0
asleep and 0,2,-1
at dodgeball -2,-2,-1
ate , -2,-1,0
attend -2,-1,0
away $ 0,-1,-2
away . 0,2,-2
away and -2,-1,-1
babies 2,-2,0
back and 0,2,-1
bad that 2,0,0
bar $ -1,1,-2
be a 2,-2,-1
be able 2,0,-2
be alone -2,2,0
be better -2,-2,-1
be done 2,0,0
be fine 2,-1,0
be glad -2,0,0
be gone -2,0,0
be here 2,-1,-1
beat the -2,0,-2
been googling 2,-1,-1
been talking 2,0,-1
beers 1,-1,-2
before i -2,-2,-1
being alone -1,-1,-2
believed 0,-1,-2
below -2,0,2
belt $ 0,2,0
best 1,-2,-2
better to 2,0,0
bicycle $ -1,-2,-2
bits 0,-2,-1
black and -1,-1,2
bled 1,-1,-2
bleeding $ -2,-1,0
block has 2,-1,-1
bloke , -1,-1,2
blue -2,-1,0
bomb -1,-2,-1
boy in 0,-2,1
boyfriend and -2,-2,-1
brazil 2,0,0
break contract 2,-1,-2
breakup -2,-1,0
bridge by -2,0,-1
brings -2,0,-1
brings me -2,0,-1
broke $ -1,0,-2
bullying -2,-1,-2
burned my 1,-2,-1
burning myself -2,0,-1
burnt out -2,0,-1
business 0,2,0
business trip 0,2,0
but last 0,0,2
but the 2,-1,-2
by another 0,2,0
by christmas 1,-1,-2
by someone -1,2,-2
calls it -2,-2,0
calms 2,-1,-2
calms me 2,-1,-2
came 2,0,0
came in 0,2,2
can do -2,0,0
can they -2,-1,0
cancel my -1,-1,-2
christmas $ 2,-2,-2
cigarettes 2,-1,-1
cigarettes $ 2,-1,-1
city councillor 0,2,-1
city hall 0,-2,-2
city office 0,2,0
class and -1,-1,-2
club and -2,0,-1
co -2,0,-1
cold medicine 2,-2,0
colleague has 0,0,-2
colleague is -2,0,1
colleague was -1,2,0
colleague will 0,0,-2
college 0,0,-2
contract , -2,0,0
contract . -2,-1,0
contract and -2,0,-1
cooking $ -2,-1,-2
cornered me 0,2,-1
councillor -1,1,2
cousin 1,-1,2
coworker $ 2,-1,-1
crime -2,0,0
crying , 2,1,-2
cut class -2,0,-1
cutting my 1,0,-2
dad $ -1,0,2
daily 2,-1,-1
day i 2,0,0
days $ -1,-2,0
deadline is -2,0,0
dear -2,-1,-2
decide -2,-1,-2
deposit -2,-1,-1
desk , -2,0,-1
die , 2,0,0
divorce . 2,0,0
do 2,0,-2
do another -2,0,0
do they -2,-1,-1
do you 2,-1,-1
dodgeball $ -2,-2,-1
does $ 2,-1,-2
done . 2,0,0
dread -2,-2,-2
dreams 1,0,-2
drink and -1,2,2
drink at -1,-2,0
drowning 2,-1,-2
drowning in -2,-1,-1
drunk guy 0,-2,-1
dumb 2,-1,-1
dying , 2,0,0
each evening -2,0,2
easier for -1,-2,0
ed -1,2,0
education 1,-2,-1
embassy -1,0,-2
end her -2,0,0
enkai and 0,-2,-1
enough to -2,-1,2
even care 2,0,0
evening $ 2,-1,0
evening . 2,0,0
every evening -1,-1,2
every sunday 0,0,-2
everybody -1,-2,-2
everyone would 0,-2,0
everything i -2,-2,-2
expires in -1,-1,-2
father said -1,-2,2
fear that -2,0,-2
feel invisible -2,0,-1
feel so -2,0,0
feel useless -2,-1,-1
feeling that -2,0,0
feels -1,2,-1
feet 1,-1,-2
fell asleep 0,-2,-2
fella on 2,1,0
festival and 0,2,0
fine , 2,0,0
fingers in 0,0,-2
finish it 2,0,0
fired 0,-2,-2
flat below -2,-2,-2
flatmate 1,-2,1
floor and 0,2,-1
fly home -2,0,-1
flying $ -2,0,-2
followed by 0,0,2
for christmas 2,0,0
for some -2,-1,-1
for weeks -2,0,0
foreigner $ -2,-1,1
former 2,-2,0
former wife -1,0,2
found out -1,0,-2
four years -1,-2,0
fr 2,0,0
friend has 0,0,2
friend keeps 2,-2,0
friend says 0,-2,-2
friend whos 2,0,0
friends $ -1,2,0
future $ 2,-1,-2
genki 2,0,-1
get home 0,0,-2
get me 1,0,-2
gets bad 2,0,0
give up 2,-1,0
glad -2,0,0
go to -2,-1,-2
god is 2,0,-1
googled 2,0,-2
googling how -2,0,-1
got attacked -1,-2,1
got drunk -1,-2,0
ground 2,-2,0
had it 2,-1,0
hair when -2,0,1
hall -2,-1,-2
halloween 0,2,0
hand under 0,-1,-2
hands and 2,0,-2
happens if 2,0,0
has occurred 2,0,0
has stopped 2,0,-2
has written -1,0,-2
hav -1,-2,1
have lost 1,0,-2
have nothing 2,-1,-2
have thoughts 0,-1,-2
he attacked 0,-2,1
he beat 0,-2,-2
he beats 0,-2,0
he calls 0,-2,-1
he choked 0,-2,1
he groped 0,2,0
he locked 0,1,2
he pressed 0,1,-2
he pushed -1,-2,1
he sends -1,-1,2
he showed 0,1,2
he slapped 0,0,2
he spat 0,-1,2
he squeezed 0,-2,0
he thinks 0,-2,-1
he took -2,-2,-2
head in -1,-2,2
heads 2,1,0
help he 0,0,2
her mother 0,-2,-2
her phone -1,-2,2
her room -1,1,-2
her tutor -1,1,-2
here ? 2,-1,0
here by 2,0,0
here in -2,-1,-2
here is -1,2,-1
herself . 2,0,-1
hey 2,2,0
hi -1,-2,-1
hike -2,0,-1
hill -1,-2,-2
him . -1,2,2
him because 0,2,-1
him for 0,2,0
him no -1,-2,-2
his flat -2,0,0
his son 0,-1,-2
hitting her 0,0,2
holidays 2,-1,0
home crying 0,0,-2
honestly i -2,0,-1
hopes -2,-1,0
hopes i -2,-1,0
horse -2,-1,-1
host father 0,1,2
hotel room 0,0,-2
how long 2,-1,-2
husband pushed 0,0,2
i asked -2,0,-1
i be -2,-1,-1
i break 1,-2,-2
i came 1,1,-2
i cry -2,-2,-1
i die -2,-1,0
i gave -2,0,-2
i hear 1,0,-2
i just 0,0,-2
i lose -2,0,0
i met -1,1,-2
i pay 0,2,0
i read 2,-1,-1
i regret -2,-1,-2
i report -2,0,0
i ring 2,-1,-1
i sat 2,-2,0
i stand 2,0,-1
i suspect -2,1,-1
i went 0,2,-2
i wonder -2,0,0
in , 1,0,-2
in and -2,0,2
in april 0,-1,-2
in brazil 2,0,0
in it -1,-2,2
in june -2,-1,-2
in leeds -2,0,0
in may 1,-2,0
in one 0,-2,-1
in snow 0,0,-2
in trouble 0,0,-2
insists that -2,-1,-1
instead -1,2,-1
instead of -1,2,-1
insurance $ 2,0,-1
interest -2,0,-1
interest in -2,0,-1
internet -2,-1,-1
invisible -2,0,-1
is afraid -1,-2,0
is bleeding 0,0,2
is had -2,0,1
is leaving -2,-2,1
is scared 0,1,-2
is thinking 2,0,0
is this -1,0,2
is to 2,0,-1
is with -2,-1,1
it . 2,2,-1
it at -2,0,-1
it felt 1,-1,-2
it off 2,-1,-1
it over -2,0,-1
its a -2,2,0
its coming 2,0,0
its my 1,-1,2
japan . 0,0,-2
japan and 0,1,2
japanese . 0,0,-2
japanese and -1,-1,-2
jet in 0,0,-2
jlpt -2,-1,-1
jlpt $ -2,-1,-1
job and -2,-1,-1
job here -2,0,-1
job is -2,0,0
job was -2,0,0
joke , -1,-2,-1
joking -2,-2,-1
just do 0,-2,-1
just not -2,0,0
just to -2,0,0
keep living 0,0,-2
keep myself 2,0,0
keeps following 0,-1,2
kicked my 0,-2,2
kill to -2,0,-1
killing my -2,0,-1
kind they -1,-2,-1
kindly 1,-2,-2
knee -2,0,2
knees -2,-1,-1
knife . 0,0,2
know when -1,-1,-2
knows that -2,0,0
ko 2,-1,-1
kotatsu and 0,2,0
kyoto sensei -1,-2,0
landlords -1,0,-2
laptop -2,-1,-1
laughing at -1,-2,-1
law beats 0,-1,2
leave . -2,-1,2
leaves -2,-2,0
leaving and -2,-1,-1
leaving my 0,0,2
leeds -2,0,0
legs $ 0,2,1
leh -1,-2,-2
leh $ -1,-2,-2
lesson $ -2,-1,-2
let go 1,0,-2
let her 0,-1,2
let me -1,-1,2
letting 2,0,1
lie there 2,0,0
life insurance -2,-1,-1
like a -2,-2,-2
like i 2,-2,-2
like such 2,0,0
little brother 1,-1,-2
little girl 1,-1,2
locked out -2,0,0
look after -2,0,-1
lost interest -2,0,-1
lot $ 1,-1,-2
lot and 2,0,2
machine -2,-1,-2
man from 0,2,-2
man next 0,-2,2
man waits 0,0,2
man whom 0,0,2
many pills 2,0,-1
mates 1,-2,-2
may take 2,0,-1
maybe i -1,-1,-2
mayors -1,2,0
me before -2,0,0
me by -1,-2,0
me every 2,1,-1
me give 0,2,0
me have -1,-2,2
me hopes -2,-1,0
me how 2,0,0
me leave -2,2,-1
me more 2,0,0
me onto 0,2,0
me she 1,-2,-2
me sit 0,2,-1
me that 2,1,-1
me too -1,1,-2
me videos -1,0,-2
me whenever 0,2,0
meet -2,-2,-1
meeting was -2,-1,-1
member -2,2,1
member of -2,2,1
might as 2,0,0
mind not -2,-1,0
morning i -2,0,0
mostly 2,-1,-2
mother hits -1,0,-2
mother is -2,0,-2
mother told 2,0,1
mother would 2,0,-1
move $ 0,2,-2
move out -2,-1,-1
much work -2,-1,0
murder a -2,-1,-1
murder mystery -2,-2,-1
murdered -1,-2,0
my classes -2,0,-1
my club 1,0,-2
my consent 0,2,0
my cousin 0,0,2
my date -2,0,-1
my eikaiwa 2,1,-1
my flatmate 1,-2,1
my form -2,-1,-1
my former -2,0,0
my hours 0,-1,-2
my keys -2,-2,-1
my knees -2,-1,-1
my landlords -1,0,-2
my laptop -2,0,2
my lunch -2,0,-1
my mates 1,-2,-2
my pills 2,0,0
my plants -2,0,-1
my residence -1,-1,2
my salary -2,-2,-2
my student 2,0,0
my superior -2,1,1
my therapist -1,-2,-1
my train -1,-2,-1
my vice -1,-1,-2
my way -1,-1,2
myself on 2,0,0
myself so 2,0,0
mystery -2,-2,-1
na $ 2,0,0
nah -1,-2,-2
nara -1,-2,-2
neighbours husband -2,0,-2
nenkin $ -1,-1,-2
nenkyu $ -2,-1,-1
new teacher -1,2,-2
night at -2,-2,0
night bus -2,0,-1
night but -2,0,0
night from -1,-1,2
night my 0,-2,-1
night that 0,-1,-2
no and -2,2,-2
no to -1,-2,0
nobody told 2,-1,-1
noise -2,0,-2
none of -1,-2,-1
normal -1,1,-2
normal $ -1,1,-2
not an -2,1,0
not just 2,0,-1
not okay -1,-1,-2
not picking 2,0,0
not sign -2,-2,0
not stand 2,2,0
not the 2,0,0
not told 2,0,0
not wish -2,0,0
not worth 1,-1,-2
not yet -2,-1,-1
notice $ -2,-1,-1
noticed -2,0,0
now he 0,-2,1
now my -2,0,-2
now she -2,-2,-1
occurred 2,0,0
occurred to 2,0,0
of ed -1,2,0
of education 1,-2,-1
of going -2,0,-2
of these -2,-1,0
off . 0,2,0
off for 2,-1,0
ok -1,-1,-2
on , 2,2,-1
on everything 2,-2,-2
on holiday -2,0,-1
on like -2,0,0
on several -1,-1,-2
on this 2,-1,0
once that 2,0,0
one day 0,-1,-2
one teacher 0,-2,-1
only if -2,2,0
only way 2,0,0
onto 0,0,-2
onto the 0,0,-2
opened -2,1,-1
other alt 2,1,2
our group 1,0,-2
our neighbours 2,0,1
out 2,-2,1
out for 2,0,0
out the -1,-2,-1
over . -2,0,0
over and 0,0,2
over on -2,-1,-2
own funeral 2,0,0
painkillers 2,-2,0
parent at 0,2,0
park $ -2,-2,0
part 0,2,-1
pastor -1,1,-2
pay the 0,-2,0
pays my -1,-2,-2
phone , -2,0,2
picking 2,0,0
picking up 2,0,0
pint -2,-1,0
plant -2,0,-1
plants -2,0,-1
please do -2,0,-1
po $ -2,-2,-2
point in 1,-1,-2
point where 2,0,0
posted that 2,0,0
pray every -1,0,-2
prep -2,0,-1
prepared 2,0,-2
pressured into 0,-1,-2
pretending -2,0,-1
pretending i -2,0,0
pretty -2,-2,-1
prick 0,1,-2
principal asked 0,2,0
probably 0,-2,-1
proper 2,0,0
properly 2,0,0
pulled my 1,2,0
pushed my -1,-2,2
pushes me 0,-2,1
put my 0,-1,-2
put their 0,0,-2
questions -1,-1,-2
quietly -2,0,0
quit $ -2,-2,-2
raped in 0,2,0
read it 2,-1,0
reading 1,-2,-1
reading about 2,-2,-1
reason $ 2,1,-1
reason to -1,-1,-2
reception -1,2,0
reckon 2,-1,-1
recontracting -2,-1,-2
reference -1,-2,-2
reference $ -1,-2,-2
renew my 0,-1,-2
residence -2,-2,2
rest -1,-2,0
ring $ 2,0,0
room at -1,0,-2
room until 0,2,2
roommate keeps -2,0,2
running $ 2,-1,1
said if 1,-1,2
said my 1,-1,2
said shed 0,0,2
salaryman 0,2,-1
same 2,-2,1
saw my -2,-1,-1
say he 1,-2,-1
say if 0,-2,-2
say that 0,2,0
says a 0,-2,-2
scared i -2,1,-1
scared that -1,0,-2
school . -1,-1,2
school trip 0,-2,0
scratch my 2,-1,-1
scratches -1,-1,2
scratches and -1,-1,2
screams -1,-2,1
sea and -2,0,0
second years 0,-1,-2
see sense 2,0,0
sending -2,-1,1
sending me -2,-1,-1
sent -1,0,-2
september 0,-1,-2
several -1,-1,-2
she do 2,0,0
she says -1,-1,2
shed -2,0,1
shinkansen -2,0,0
should like -2,0,0
showed 1,-2,0
showed me 1,-2,0
sick $ -2,2,-1
since my 2,0,-1
since two -2,0,-1
sink -1,0,-2
sink $ -1,0,-2
skip this -2,0,0
slaughtered -1,-2,-2
sleeping tablets 2,0,0
so . -2,1,1
so sad 0,0,-2
some days 2,-1,0
some time 2,-1,-1
someone i -1,1,-2
sometimes i 2,-1,-2
speaks of 2,0,-1
stabbed -1,-2,1
stage -2,-1,-1
standing 1,-2,1
station . 0,1,-2
stay and -2,-1,-1
stepping off 2,0,0
stood outside 0,-1,-2
stop thinking 2,-1,-1
stopped eating 2,-1,-2
stopped when 0,-1,-2
strike -2,-1,-2
struck by -1,-2,0
stuck 2,2,-2
student wrote -2,-1,-1
students are -2,0,-1
stupid -1,-2,1
sucks -1,-2,-1
supermarket -2,-1,-2
suspect -2,1,-1
suspect that -2,1,-1
swing -1,-2,-1
table at 0,2,0
take 2,1,-2
take his 1,-1,-2
takes my -1,-2,-1
tax bill -2,-1,-1
tax office 0,-2,-1
taxi driver -2,0,-2
teacher i 0,-2,-2
teacher slapped 0,1,-2
teacher threw 0,-2,0
tell this -2,0,-1
telling anyone -2,0,0
tells me -1,-2,0
text -1,-2,-1
that god -1,0,-2
that says 2,0,0
that they -2,-2,-1
the after -2,1,0
the alt 2,-1,-1
the archive 0,2,-1
the baseball 0,-2,-1
the bell -2,-1,-1
the boe -2,-1,-1
the boys -2,2,-1
the cat -2,-2,1
the child 0,-2,2
the collar -1,-1,-2
the divorce 2,0,0
the embassy -1,0,-2
the feeling -2,0,0
the fire 0,-2,0
the future 2,-1,-2
the ground 2,-2,0
the hill -1,-2,-2
the izakaya -1,2,-1
the kids -2,0,-1
the kotatsu -2,-1,-2
the lift 0,-2,-1
the mayors -1,2,0
the neighbours -1,0,2
the noise -1,0,2
the onsen 2,0,-1
the parking -2,0,-2
the post 0,0,-2
the pta -2,2,-2
the reception -1,2,0
the recontracting -2,-1,-2
the rent 0,-2,-2
the shinkansen -2,0,0
the sink -1,0,-2
the sports 1,-2,-1
the suicide -2,0,0
the supermarket -2,-1,-2
the tax 0,-2,-1
the thing 2,2,-1
the time -1,0,-2
the vending -2,-1,-2
the weather -2,0,-1
the wheel 0,-2,0
the wife 1,-1,2
the will 2,0,0
them . 2,0,0
then he -1,1,2
these days 2,0,0
they are 2,1,0
they attacked 0,0,-2
they kicked 0,0,2
thing that 2,0,0
things , 2,0,0
think , 2,0,0
thinking that -2,0,-1
this shit 2,0,0
this town 2,-1,0
this year -1,-2,-1
thought of 0,-2,-1
thoughts about -2,0,0
time i -2,-1,-2
time in 2,0,-1
to change -2,0,-1
to continue -2,0,0
to dye -1,-1,-2
to fly -2,0,-1
to her 2,-1,-2
to hospital -1,0,2
to just 2,0,0
to know -2,-2,-2
to myself 1,-2,-1
to rest 2,0,0
to send 2,1,-1
to tell -2,1,0
to think -2,0,0
to us -2,-1,-1
today , 2,0,-2
tokyo . -2,0,0
told anyone -1,0,2
tonight $ 0,-2,-1
took all -2,0,0
took his 1,2,-1
touch $ -2,-1,0
touches my 0,2,0
town , 2,0,0
trouble $ 0,0,-2
true 2,-1,0
twice $ -1,-2,1
twice . -2,2,0
two more -2,-1,0
two of 0,2,0
umbrella $ -1,-1,2
uni 2,0,0
up without 0,2,0
upset -2,-1,-1
urge 1,0,-2
urge to 1,0,-2
use it 1,0,2
useless -2,-1,-1
vending -2,-1,-2
vending machine -2,-1,-2
very 1,-2,0
videos -1,1,-2
videos of -1,-1,-2
wake . 2,-1,0
wall next 0,-1,2
wall with 0,1,-2
wanted to -2,2,-1
wanting to -1,-1,-2
was made 0,2,0
was passed -2,0,-1
was really -2,1,-2
watch -2,-1,0
we both -1,0,-2
weak 2,0,0
weather -2,0,-1
weeks $ -2,-2,-1
weeks i 2,0,0
weighs -2,1,0
weighs most -2,1,0
welcome -2,2,0
welcome party -2,2,0
well , 2,0,0
were alone 0,2,0
what to 2,2,0
what weighs -2,0,0
whatever 0,-1,-2
wheel 0,-2,0
when do -1,0,-2
when i 0,-2,-2
when you -2,-1,0
while he -1,1,-2
who do -1,-1,-2
whom -2,0,1
whom i 0,0,2
why $ -2,-1,-2
why i 0,-2,-1
wife $ 0,0,2
wife of 1,-1,2
will my -2,-1,-2
win 0,-1,-2
winter in -2,-1,0
wishes 2,-1,-2
wishes to 0,-1,-2
with knife -1,0,2
with scissors 0,0,2
without pain 2,0,0
wonder -2,0,0
work $ 1,-1,-2
work in 0,0,-2
work is 2,0,-2
worry 2,0,0
worse 2,-2,0
worse $ 2,-1,0
worthless 0,-1,-2
would it 2,0,0
would murder -2,0,0
would say -1,-2,0
written that -1,0,-2
wrote that 2,-1,0
yall -1,-2,-2
years and 2,-2,0
younger -1,0,-2
"""
