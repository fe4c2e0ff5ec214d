"""Learnt by `python -m tests.dialogue.danger_weights`; not written by hand. See `evidence`."""

LEARNT_FROM = "763f679f3b4d2a9d"
KINDS = ("suicide", "assault", "violence")
BASE = (-30, -35, -33)

TABLE = """\
suicidal 45,-2,-1
raped -3,41,-6
suicide 38,-5,-5
sex -4,35,-8
alive 32,-1,-3
groped -1,32,-5
molested -2,32,-3
assaulted -3,31,-5
rape -7,31,-4
pills 30,-3,-3
touches -2,29,-4
himself 28,10,1
live in -28,-2,1
touching -1,28,-7
slapped -2,-1,27
sexual -3,26,-4
tablets 26,-1,-1
to die 26,-1,-1
world 26,0,0
beaten -4,-5,25
bruises -8,2,25
cat -10,-14,-25
kill myself 25,0,0
overdose 25,-1,-1
stalker -2,-1,25
herself 24,-6,-8
hits -1,-5,24
noose 24,0,-1
sexually 0,24,-7
^ he -23,-2,-2
nudes -1,23,-3
punched -3,-7,23
violent -1,-1,23
die 22,-6,-5
drugged -1,22,-4
hits me 7,-2,22
living 22,-3,-6
living $ 22,0,0
myself 22,-7,-6
shinitai 22,-1,-3
teach -22,-6,-4
being alive 21,0,0
by myself -21,0,-2
career -21,-2,-2
dead 21,-11,-6
i died 21,0,-1
late -21,-11,-5
overdosed 21,-1,-2
overdosed $ 21,0,-1
punches 0,-1,21
roofied -3,21,-1
talking 1,-21,-10
touched -9,21,-13
was raped 0,21,0
^ death 20,0,0
_ , -20,-7,1
cutting $ 20,-1,-1
dead $ 20,-1,-4
home $ -20,-7,5
is dead -20,-1,-3
jump 20,-3,-4
kill himself 20,0,-8
leaving -20,-9,-7
teaching -20,-12,-6
violence -1,-1,20
^ this -19,-2,-6
a knife 2,-3,19
abusive -1,0,19
bed -4,19,-3
call me -4,-8,-19
choked me 0,-1,19
class -19,-11,-2
cutting 19,-4,-7
gone $ 19,-3,-1
harming 19,0,-1
hired -4,-10,-19
kill me -3,-4,19
lesson -19,-14,-12
life 19,-9,6
slapped me 0,-1,19
sleep with 0,19,1
wrists 19,2,0
^ they -18,-6,-8
alive $ 18,0,0
arms 18,1,0
assault -1,18,-3
born 18,-1,0
breasts 0,18,-3
dead . 18,0,0
face 10,3,18
groped me 0,18,-4
hit me 4,-3,18
july -18,-6,-7
jump $ 18,-1,-2
karaoke -18,-1,-13
killing myself 18,0,0
life in -18,-1,0
my breasts 0,18,-3
nude -1,18,-2
punched at 0,-2,18
rope 18,-5,-6
shoved me 0,-2,18
stalker $ -1,0,18
step 18,1,0
to exist 18,0,0
touched me 0,18,-3
a person 17,8,-1
about death 17,0,0
about dying 17,0,0
afraid for -3,0,17
almost 10,-4,-17
am bleeding -2,0,17
ball -2,-1,-17
be dead 17,0,-1
beats -4,-6,17
called -6,-7,-17
can i -17,1,-8
cigarette 0,-4,17
early -17,-5,-14
goodbye 17,-6,-7
hair -17,-5,9
harm 17,-1,2
hitting me -2,-3,17
jumping 17,-1,0
kicked -5,-9,17
living . 17,0,0
me his 1,0,-17
my skirt -1,17,-6
poison 17,-1,-1
raped me 0,17,-3
sang -3,-17,-9
slaps -1,-2,17
teacher -17,9,7
thanked -2,-14,-17
the rope 17,-1,0
this time 17,0,0
threatened -8,-7,17
throat 0,0,17
violent $ 0,0,17
what he -4,5,17
, the -16,-7,-12
_ not 2,-4,16
a stalker -1,0,16
an overdose 16,0,0
awake -16,-1,0
beaten . -1,0,16
being hit 0,0,16
being stalked 0,0,16
clothes -4,16,-1
coffee -16,-7,-3
consent -2,16,-1
cooking -16,-5,-8
dying 16,-9,-10
forever $ 16,0,0
here anymore 16,0,0
hit the -5,-2,-16
hoping 16,-1,-5
is violent 0,0,16
jk -16,0,0
kicked me 0,-3,16
kiss -4,16,-4
kiss me 0,16,-3
leave -16,-9,2
letters 16,-4,3
live 16,-5,2
live anymore 16,0,0
living in -16,-1,-1
mean $ -16,-2,-1
moving -16,-3,-4
my arms 16,1,2
of dying 16,0,0
office -16,-5,-3
on me -9,16,6
show -16,0,-6
spring . 16,0,-4
stalked -2,0,16
strikes me 0,-1,16
sugar -16,0,0
thanked me -2,-11,-16
threatening 2,-3,16
throw -3,-1,16
to teach -16,-5,-2
was molested 0,16,-1
with life 16,0,0
^ dead -15,-2,-2
^ we -15,-10,-4
about getting 15,0,0
be at -15,0,-1
be home -15,-1,-2
broke -14,-15,4
car $ -15,-2,6
contract -14,-6,-15
cook -12,-7,-15
cutting again 15,0,-1
death 15,-5,7
died 1,-15,-11
drunk $ 0,15,2
end it 15,0,-1
english 6,-3,-15
felt -1,15,-5
forced -3,15,3
got a 10,-9,-15
has threatened -1,0,15
hiding -2,-1,15
him 2,15,8
hit -3,-15,15
homesick -15,-3,-5
hotel -6,15,0
i keep 15,-1,-5
i left -15,-2,-11
japanese -15,-8,-15
job -12,-7,-15
jumped 15,-9,3
kill the -15,-1,-4
kissed -4,15,-14
life . 15,-1,14
live . 15,0,0
locked me 0,-3,15
lol -6,-11,-15
lost -6,-15,-9
miss 0,-3,-15
my desk -1,-3,-15
my thigh 6,15,-1
neck 6,3,15
on living 15,0,0
on time -15,-1,0
own life 15,0,-1
pension -15,-3,-8
pics 0,15,4
praised -8,-13,-15
self harming 15,0,-1
skirt -2,15,-6
slept -15,4,0
snow $ -15,-6,-9
spiked 0,15,-3
stay alive 15,0,0
strangled -1,-3,15
studying -15,-3,-3
suicide . 15,0,-1
survive 15,0,-1
the lesson -15,0,0
there $ -15,13,2
thigh 6,15,-1
this world 15,0,0
time he 0,4,15
to hurt 15,0,11
to kiss 0,15,-4
to overdose 15,0,0
twisted my 0,0,15
undress -1,15,-1
visited -1,-1,-15
visited by -1,-1,-15
was attacked 0,3,15
where i 3,0,15
^ not -9,-11,-14
_ . 14,-1,0
a plane -14,0,0
abused -3,14,13
accidentally -5,0,-14
alive . 14,0,0
asked -7,-9,-14
attacked -4,-6,14
battered 0,-2,14
been burning 14,-1,-1
breathing 14,-4,-4
busy -14,-7,-3
by mistake -6,-10,-14
cake -12,-14,-10
call the 0,0,14
career suicide -14,0,0
choked -2,-4,14
death would 14,0,0
dick 0,14,-2
die $ 14,-2,-3
drugged me -1,14,-3
drum -1,-1,-14
enkai -14,-3,-2
except 14,0,-1
fail -14,1,-4
fed -4,-2,-14
for good 14,0,0
forever 14,-1,0
gone 14,-6,-3
has forced 0,0,14
himself if 14,0,-6
hotel . -1,14,0
hurt me -2,-1,14
hurting myself 14,0,0
i wrote 14,0,0
is someone -1,0,14
kill herself 14,0,-1
kissing -1,14,-3
lease -14,-1,-2
life has 14,0,-1
like 0,-4,-14
lunch -14,-14,-13
marks -1,-1,14
me 3,9,14
me at -7,1,-14
me touch 0,14,0
message 14,0,0
molested on -1,14,0
my contract -14,-3,-3
my drink -2,14,-2
my kids -2,-6,-14
my life 13,-2,14
my wrist 14,-2,10
no more 14,-1,0
note 14,-2,7
paracetamol 14,0,0
passport -3,-3,14
passport and -1,0,14
physically -3,2,14
pizza -14,-1,-4
punched me 0,-1,14
quit -14,-7,-6
resignation -14,-1,-6
schedule -14,-2,-8
shoved -1,0,14
sign -14,-7,-5
sleep and 14,-1,-1
sounds 14,0,0
speech -14,-12,-5
start -14,0,-1
strangle -2,-3,14
strangled me -1,-1,14
take the -14,-5,-2
taught -11,-14,-9
teaches -8,-14,-6
this job -14,-1,0
to beat -2,0,14
to jump 14,-2,-1
to see 14,-3,-7
to start -14,0,-1
touching me 0,14,-3
transfer -14,-6,-7
up on -14,0,-6
watching -8,-1,14
we moved 0,0,14
without me 14,-2,-1
working -14,-3,-3
would call -2,-4,-14
? $ -13,-1,-6
^ someone -13,3,7
^ what -5,-7,-13
a blade 13,-2,2
a chair -1,-5,13
a date 13,-1,-1
a razor 13,-1,-1
again . 3,4,13
all to 13,0,0
and gave -3,-1,-13
at home 0,-3,13
at me -5,-13,5
be with 13,0,-1
beat -13,-7,11
beat her 0,0,13
beaten by 0,0,13
blade 13,-2,2
bleed 13,0,-1
bloke -4,0,13
boxes -13,0,-2
boyfriend choked -1,0,13
breast 0,13,-1
bridge 13,-1,-3
broke in 0,0,13
broke my -3,-2,13
burn 8,-5,13
card -6,-13,3
choked on 0,-2,-13
cut 13,-9,-4
die of -13,-1,0
do something 13,0,0
ear 0,5,13
eat -13,-2,-5
end this -13,0,-1
ending 13,-1,-3
enjoy -13,0,0
ever . 13,0,0
exist 13,-1,-1
existing 13,-1,0
farewell 13,-7,-5
felt up 0,13,0
female 0,13,-3
fire me -3,-3,-13
followed -4,-1,13
following me -9,-4,13
follows me 0,-2,13
go out -1,-1,13
god 13,-1,-7
got felt 0,13,0
grabbed my -3,13,6
greeted -1,-13,-12
groped on 0,13,0
hanging myself 13,0,-1
happy -1,-6,-13
have to -13,-3,3
he keeps 0,5,-13
helped -2,-2,-13
his penis 0,13,-1
his wife -1,-1,13
house -9,-13,8
husband -6,-8,13
husband beats 0,0,13
i drive 13,0,-1
ice -2,-4,-13
in living 13,0,0
kick -10,-1,13
kissed me -3,13,-6
kitchen -1,0,-13
line 2,4,-13
locked -2,-3,13
lol $ -3,-6,-13
man in 0,7,13
march $ -13,-2,-3
miss me 13,-1,-4
mother 0,-13,4
much i 13,0,0
my breast 0,13,-1
my flat -1,-5,13
my leave -13,0,-3
my passport -3,-3,13
my throat 0,0,13
my wrists 13,2,1
myself with 13,0,-1
nice 4,-11,-13
not consent -1,13,0
not work -13,0,-2
of what 13,4,8
order 4,-2,13
paid -13,-10,-10
penis 0,13,-1
phone and 0,-1,13
plan 13,-3,-5
planning 13,-2,-6
police -4,5,13
police $ -1,1,13
raised -2,-13,-1
really 13,-1,-10
safe at 0,0,13
screaming -2,-1,13
self 13,-2,-3
sell -13,-7,-12
sex $ 0,13,0
since 6,-13,3
since we 0,0,13
sing -9,-13,-12
somewhere -13,-1,-1
spring $ -13,-2,0
stalking me 0,0,13
stopped 8,-7,-13
suicidal $ 13,0,0
swallowed 13,-1,0
the condom 0,13,0
the world 13,0,0
thoughts 13,-4,-6
threats -9,-2,13
to sing -7,-13,-7
twisted -1,-1,13
umbrella -4,-8,-13
up my -7,13,1
violated 0,13,-2
voice -5,-5,-13
waits for 0,0,13
wants 3,3,-13
was groped 0,13,0
washing -13,-1,-1
waste 13,0,0
way 13,-2,-2
will jump 13,0,-2
wrist 13,-4,8
wrote 13,-4,-3
. not 12,0,-1
? 0,-4,-12
? i 12,0,0
^ it -7,-10,-12
^ nobody -4,-12,-10
^ the -12,-5,-3
a new -12,-2,-4
a party -7,-6,-12
a rope 12,-1,-4
about 0,-9,-12
about my -10,-12,-9
ae 12,0,0
am in -4,-1,12
and says 1,3,12
and the -12,-2,-9
away 12,-3,4
back home 8,-2,-12
bag 9,-9,-12
beaten up 0,-1,12
been told -12,0,-3
belt 7,-1,12
bike $ 0,-5,-12
bill -10,-2,-12
born $ 12,-1,0
boss -12,4,3
boyfriend -8,-3,12
bruise -3,-1,12
cards -12,-1,-1
chair -4,-11,12
clock -12,-1,-2
diagnosis 12,0,0
dinner -12,-1,-12
do it 12,-2,-4
domestic violence -1,-1,12
down the -2,-2,12
drawer 12,0,0
drown 12,-2,0
email -5,-4,-12
exposed 0,12,-1
exposed himself 0,12,-1
fear for -6,0,12
feed -1,-8,-12
fell -8,-12,-3
fine 0,-6,-12
fire -4,-5,-12
for me 5,-12,-1
full -2,-12,-5
gone . 12,0,-1
good 1,-7,-12
got jumped 0,-2,12
he -8,9,12
heater -12,-5,-2
his 5,12,1
hits her 0,-1,12
how it -2,12,0
hurt 12,-9,6
hurt my -12,-2,1
hurt myself 12,0,-1
i miss -6,-2,-12
i saw -3,-2,12
inside -5,12,7
introduced -12,-11,-2
is here -12,-1,0
is suicidal 12,0,0
it cut 0,0,12
just 6,-8,-12
kanji -12,-2,-1
karaoke $ -1,-12,-5
kid $ -1,-2,12
killing 12,-11,-5
knife 11,-6,12
knife $ 1,-1,12
kotatsu -12,-2,-4
legs 5,12,7
live for 12,0,0
looking 12,2,-2
made -5,6,-12
marathon -12,-2,-2
me and -7,8,12
meeting -11,-12,-3
missed -12,-5,-3
mosquitoes -1,-5,-12
mouth 0,12,-3
my back -3,2,12
my bag -3,-6,-12
my japanese -4,-6,-12
my lease -12,-1,-1
my neck 2,5,12
my supervisor -12,1,-3
myself again 12,0,0
myself in 12,-1,3
nap -12,0,0
no 0,2,-12
not safe 4,-1,12
of death 12,0,0
of suicide 12,0,0
painless 12,0,0
photo -12,-3,-1
punched by 0,-1,12
purpose $ 12,-2,7
quitting -12,-1,-1
rain -12,-2,-3
razor 12,-1,-4
report -2,12,-3
right -3,-4,12
safe to -12,0,-3
saying 4,-3,12
school -12,-2,-1
self harm 12,0,0
shoulder -4,-12,-5
sings -1,-1,-12
sings when -1,-1,-12
sit on 3,12,-1
something 9,12,-3
strict -3,-3,-12
students -12,-3,1
supervisor -12,2,3
thank -11,-4,-12
think about 12,-2,-2
think i -1,12,-1
this $ 12,-1,-1
threaten 0,-2,12
threatened by 0,0,12
to cut 12,0,-3
to live 12,-2,-2
to move -12,-3,1
to sell -12,-7,-8
to strangle -1,-2,12
to suicide 12,0,0
to the -12,-8,2
toilet 2,12,-1
tracks 12,0,5
up the -12,-1,-8
wants to -3,-1,-12
was drugged 0,12,-1
was full 0,-12,-3
will call -1,-2,-12
without 3,6,-12
. nobody 11,0,0
^ , 9,10,11
^ better 11,-2,-1
^ do -3,-8,-11
^ every 11,-3,-3
^ everything -11,-3,-3
^ no -2,-11,-5
^ she -10,-11,3
^ when -11,-6,-3
_ $ -11,0,1
a relief 11,0,0
abuses -1,0,11
advice -11,-2,-1
am dying -11,0,-2
and never 11,-1,0
and take -11,-4,2
and would -5,11,0
asking -1,-3,-11
assaulted $ 0,11,0
base -2,-11,1
beat me -1,-5,11
beating -2,-1,11
beats her 0,-2,11
before 0,-7,-11
being followed -1,-1,11
bicycle -3,-3,-11
bill $ -2,-2,-11
born . 11,0,0
burns -1,-5,11
buying -8,-3,-11
clean 4,-11,-4
comes 0,11,7
continue 11,-1,-1
cuts 11,-4,-3
cutting herself 11,0,0
dead and 11,0,0
deeply -5,-11,-3
desk -8,-11,-7
deskwarming -11,-1,-2
die . 11,0,0
disappear $ 11,-1,5
dog -3,-11,-11
drove -7,-8,-11
dying would 11,0,0
either 11,0,0
everything . 11,-3,0
exist . 11,0,0
family $ -11,-1,3
fear -5,-2,11
fella 2,-2,11
find me 11,-2,8
fixed -1,-2,-11
follow me -11,-3,4
follows 0,-3,11
for an 11,4,2
force -1,11,-7
friend 6,5,-11
grabbed me 0,-1,11
guy -6,5,11
has broken 0,-1,11
have sex 0,11,0
he would -3,-11,5
heart 0,-11,-10
heat -11,-3,-8
helped me -1,-6,-11
her up 0,1,11
herself with 11,-1,-1
himself last 11,0,0
his place -4,11,0
hitting 4,-1,11
holiday -11,-9,-6
home -11,-4,6
hugged -3,-10,-11
hugs -1,-3,-11
hurts me 0,-3,11
husband $ -3,-2,11
i live 0,-2,11
i need -11,3,3
i take -11,-4,-2
in at -1,0,11
is beating 0,0,11
is following 0,0,11
is my 6,4,-11
it and 11,1,2
jump from 11,-1,-1
just let 11,-1,-3
keeping 11,-2,4
keeps touching -1,11,-2
kerosene -11,-1,-4
kill 11,-10,7
kill for -11,-1,-2
lessons -11,-10,-7
life here -11,-1,-3
live on -11,0,-1
live with -11,-1,4
locks me 0,0,11
man -11,5,10
me about -8,-11,-5
me drunk 0,11,-2
me pay -1,-3,-11
mean 11,-2,-2
meetings -11,-5,-5
mistake 7,-11,-6
money -11,-9,-8
my futon 0,11,-1
myself $ 11,-1,-3
naked -1,11,-1
natto -11,-10,-2
next $ -1,-2,11
nine -5,2,-11
not exist 11,-1,0
not mean 11,0,0
off 9,6,-11
old -11,4,-4
outside -11,-2,11
overdose $ 11,0,0
passive 11,-1,-1
pay -8,-4,-11
pills and 11,0,0
post -11,-2,0
principal is 0,11,-2
pushed me 0,-4,11
quiet -7,4,-11
raped by 0,11,0
renew -10,-4,-11
renewing -11,-1,-2
ride -1,11,-2
ride $ 0,11,0
safe 9,-3,11
safety 8,0,11
said i 11,-1,0
screamed -1,-5,-11
sex with 0,11,-4
sexual favours 0,11,0
sexually abused 0,11,-3
shouted -5,-7,-11
skiing -11,-1,-3
skiing $ -11,-1,-1
slap -4,-2,11
someone broke 0,0,11
speak -11,-10,-2
stab me 0,-1,11
stalked $ 0,0,11
stalking 0,-1,11
sure -2,11,-3
surprise -9,-4,-11
surprised -11,-4,-10
takes 11,-1,1
tea -8,-11,-8
that $ 0,-11,-1
that he 2,-11,-1
that her -5,11,4
that it -11,-1,-1
the car -2,9,-11
the form -11,-5,-2
the third 0,0,11
this , -11,0,0
this place -11,-3,-1
threw a -1,-4,11
to disappear 11,0,0
to get -11,0,5
to go -11,-8,5
to leave 3,-4,11
to myself 11,0,0
to quit -11,-1,-3
took a -5,-6,-11
touch -6,11,-10
touched my -1,11,-1
until 11,1,-1
unwanted -3,11,-4
up in -11,0,2
vegetables -8,0,-11
waking 11,-1,0
was -9,11,2
was a -5,-4,-11
was assaulted -2,11,-1
was dead 11,-1,0
was pushed 0,-1,11
weekend $ -11,-1,-2
were dead 11,0,0
wife -2,-5,11
will kill 6,-2,11
wish 10,-6,-11
with bruises 0,3,11
with me 8,-2,-11
work -11,-6,-3
would 11,2,-5
would not 4,11,0
wrong -11,-3,-3
yes -6,2,-11
your -4,11,1
^ have -10,-2,-4
^ suicidal 10,0,0
_ on -10,-5,-2
a drunk 0,-3,10
a teacher -10,-1,7
abuse -3,-2,10
after that 10,0,0
am alone 8,-1,-10
am still 10,1,0
am suicidal 10,0,0
and kicked 0,0,10
and say -1,-10,-3
and we -2,-5,-10
anything -10,6,-1
are not 3,0,10
attempt 10,0,-2
attempted 10,-5,-4
attempted suicide 10,0,0
away from 7,0,10
be alive 10,0,0
been cutting 10,-1,-4
been raped -2,10,0
being abused 0,6,10
boredom -10,-1,-1
bread -10,-1,1
bring -10,-1,-8
burn myself 10,0,-1
bus -5,4,-10
butt 0,10,-1
by my 1,4,10
call -10,-6,-2
car . -2,2,10
caught 2,-1,-10
chest -1,10,0
choir -3,-2,-10
cold -10,-3,-6
commute -10,-2,-7
condom -1,10,-4
corner -10,-6,-5
cut her 10,-1,-1
cuts on 10,-1,0
did -1,10,2
doc -10,-3,-7
down 6,10,-2
dying to -10,0,-2
end of -10,0,-5
end party 0,-1,10
english $ 10,5,-6
enough $ 10,0,0
even notice 10,-1,0
exactly 10,-1,0
exam -5,-2,-10
extra 0,-1,-10
falling -10,-1,-2
fan -1,-6,-10
feel suicidal 10,0,0
first -1,-3,-10
flat $ 2,-2,-10
for my -10,-9,1
for the -9,-4,-10
free 2,-7,-10
friends husband -1,-1,10
futon -3,10,-2
garden -10,-9,3
gas -10,-2,-7
gave me -10,-10,-1
get on -10,0,1
got my -1,-5,-10
got raped 0,10,0
grabbed the -2,-9,-10
grabs 0,10,7
grandfather -6,3,-10
greeted me 0,-9,-10
had the 10,-1,0
had to -5,-10,7
handle 7,-1,10
hang myself 10,0,0
has hit 0,0,10
have not 0,-10,-3
he did -2,10,4
he is 10,2,9
head 8,1,10
help $ 0,-1,10
her $ 10,5,5
herself $ 10,-2,-1
high 6,-2,-10
his hand 0,10,2
hit by 6,-2,10
holds 9,-1,10
holiday . -10,-5,0
hope 10,-2,-10
house $ -7,-3,10
hugged me -3,-8,-10
hurting 10,-1,10
i bought 10,-2,-2
i could 0,3,-10
i did -6,7,-10
i honestly 10,0,0
i looked 10,0,-1
i only 10,0,0
i self 10,0,0
i would -1,-9,-10
idea -1,-6,-10
into a -2,-5,10
invited -2,-10,-6
is good -10,0,-1
is screaming 0,0,10
is stalking 0,-1,10
it all 2,10,0
it this 10,0,0
its -2,-10,-7
japan , 10,-1,-1
jte -10,-3,3
jump . 10,0,0
keep 10,-3,-5
kept going -1,10,0
kicks -2,-5,10
killed himself 10,0,0
killing me -10,-5,-10
kiss him -3,10,-1
landlord -10,2,2
left a -3,0,10
live $ 10,-1,6
loud -3,-1,-10
me out -10,-2,4
medication 10,-3,-3
meet -10,-1,0
men -1,7,10
miss my -10,-1,-2
misses -2,-2,-10
misses me -2,-2,-10
mornings 10,-1,-1
move -10,0,-1
my ass -1,10,-5
my bicycle -2,-2,-10
my butt 0,10,-1
my chest -1,10,-4
my door -2,-7,10
my dress 0,10,-1
my funeral 10,0,0
my pants 0,10,-2
my partner -6,-4,10
my pension -10,-3,-4
my phone -10,-4,6
my resignation -10,-1,-6
next -1,-10,1
not go 5,-3,10
of me 10,8,-6
off dead 10,0,0
off from -10,-1,0
or he -1,10,4
out and 10,-3,-7
over 5,-10,-2
packed 0,10,0
packed train 0,10,0
pants 0,10,-2
paperwork -10,-3,-10
partner -9,-5,10
party -10,6,-7
peace . 10,0,-1
pictures -10,9,-4
plays -1,-2,-10
printer -10,1,-3
project -10,0,0
punch 3,-1,-10
put a 2,8,10
put the 3,1,-10
question 3,-1,-10
rape me 0,10,-2
renew $ -10,-7,-5
rope in 10,0,0
round 2,-2,10
rubbing -1,10,-1
safe tonight 10,0,0
said that -10,-5,1
salary -10,-3,-4
saved 10,-1,-2
sexually assaulted 0,10,0
shit 0,-1,10
shot -1,-10,-6
should 5,-3,-10
smacked 0,0,10
stab -3,-2,10
stalked by 0,0,10
stay -7,-5,-10
stay $ -10,-3,-2
stop talking -4,-10,-3
struck -6,-4,10
study -10,-2,-2
suicide is 10,0,0
supervisor threw 0,0,10
surprised me -6,-1,-10
teacher kicked 0,-1,10
temper -2,-1,10
tempted 10,0,0
tempted to 10,0,0
test -10,-6,-6
the face 6,-2,10
the money -10,-1,-2
the office -10,2,2
the plane 10,0,0
the police -2,1,10
the sea 10,0,0
the stomach -1,0,10
them $ -10,3,-1
they will -10,-3,2
thing 10,2,-3
think 10,0,-4
this 2,-6,-10
this . 10,0,0
three times -1,3,10
three years -10,0,-3
threw -3,-10,4
throat . 0,-1,10
to burn 0,0,10
to drown 10,-2,0
to help -4,-2,-10
to meet -10,-1,0
to rape 0,10,-2
town -10,4,-6
train $ -10,4,-6
trousers 0,10,-3
turning 10,-1,2
urges 10,0,0
visiting 0,-3,-10
waited -1,-1,10
wake up 10,3,-5
want 4,-3,-10
was sexually 0,10,-1
week -1,-10,-2
well -10,-7,-9
when my 10,0,3
will come -2,-1,10
will hurt 0,0,10
will make 10,-2,-1
with my -8,3,-10
woke 4,4,-10
would die -10,-1,0
would find 10,0,0
wreck 10,0,0
year end 0,-1,10
years -10,3,-9
yesterday $ 10,0,3
, we -9,-5,-5
. i 9,4,2
? nothing 9,0,-1
^ being -4,4,9
^ is -8,2,-9
^ lately 9,0,0
^ my -7,-9,-6
^ please 9,-2,6
^ sick 9,-1,0
^ something -2,9,0
^ that -9,-3,-5
^ who -9,-2,-5
^ yes -8,-7,-9
a ball 0,0,-9
a bus 9,-1,0
a gun 7,-2,9
a man -9,-4,8
a mistake 9,0,1
a month -9,-1,0
a parent -3,-5,9
a sexual 0,9,-1
a train 9,-3,0
abused at 0,0,9
abused by 0,9,0
accidentally $ -5,0,-9
against 2,9,9
all my 9,-1,-2
alt $ -9,-1,-2
always 5,-7,-9
am next 0,0,9
am stuck 9,0,0
and _ 9,-6,9
and he 9,5,7
and think 9,0,0
answer $ -3,9,-1
anyone $ -2,-1,9
anyone , -3,-1,-9
anyway 9,0,-2
arm 7,-9,8
arm to -1,-5,-9
arm with 9,0,1
assaulted me 0,9,-2
at a -8,9,-5
bakes -2,-1,-9
bastard 0,5,9
bathroom 2,9,2
be an -9,-1,0
be angry -1,0,-9
beats me -2,-2,9
been born 9,0,0
been threatened -2,0,9
before $ 9,0,1
being beaten 0,0,9
bit -6,-9,-3
black eye 0,0,9
blood 8,-5,-9
book -5,-2,9
bored -9,-5,-9
boss is -3,-5,-9
boyfriend $ -2,5,9
break my -2,-3,9
bullet 9,-3,-2
button 0,-9,-3
by his -1,0,9
cabinet 9,-2,-3
call it 0,9,-1
calls -8,-9,0
case 9,-1,-1
chance -4,-8,-9
cigarette $ 0,-4,9
cleaning -1,-1,-9
clothes off 0,9,-1
club $ -7,-9,8
contract $ -1,-4,-9
contract ? 9,0,0
curry -9,-2,-7
cut the -9,0,6
danger -2,-2,9
day off -9,-1,-2
death , 9,0,0
did not -6,9,-9
die for -9,0,0
disappear and 9,0,0
dodgeball -2,-2,-9
doing 1,-4,-9
domestic -1,-1,9
door and -1,9,0
drew -2,-5,-9
drink 7,9,-2
drive -4,-2,-9
drive to -9,0,-1
drove me 0,-4,-9
dying every 9,0,0
dying for -9,0,0
dying of -9,-1,-1
eikaiwa -9,1,-1
end 6,-9,-3
ex found 0,0,9
family would 9,0,0
feel -1,-9,-2
festival -9,-1,-8
figured 9,0,0
find 9,-7,1
find a -9,0,-1
five -9,5,-3
flat while 0,-4,9
flights -9,-1,-6
flowers -1,0,-9
food $ -9,-2,5
for 3,-2,-9
forced himself 0,9,-2
form -6,-8,-9
found my -3,-1,9
funeral 9,-5,-2
get up -9,-1,0
getting 6,-2,9
giving 9,-1,0
grabbed -5,9,8
grabs my 0,9,0
great -3,-8,-9
guy followed -2,-7,9
happen 9,0,1
happened to -9,3,0
hates -4,-8,-9
he forced 0,9,-3
he touches 0,9,-1
help i 9,0,-2
her 3,9,9
her life 9,0,0
her to 0,0,-9
her wrists 9,0,0
here , 9,-1,0
him $ 1,1,9
himself on -1,9,-3
hired me -3,-4,-9
his tongue 0,9,-6
home because -1,0,9
hot -9,-8,2
housemate 1,-1,9
human -9,0,0
hung -5,-9,-3
i burn 9,0,-1
i cut 3,-2,-9
i got -2,9,5
i mean 9,-2,-2
in danger -2,0,9
in english 9,1,0
in osaka -9,-1,2
in this -9,-4,-2
inside me 0,9,-1
insta 1,-1,-9
insta $ 1,-1,-9
instagram -2,-7,-9
into sex 0,9,0
is 1,-9,2
is it -9,2,-6
is over 9,0,-2
is the 9,1,-5
it is -1,-9,-4
jerked 0,9,0
jerked off 0,9,0
jet $ -9,-1,-1
jte grabbed 0,4,-9
jumping off 9,0,0
kids -9,-7,-7
know what -9,5,-4
kyoto -9,-3,-1
last 9,2,-3
let 2,2,9
life $ 9,-2,4
life , 9,0,-1
life anymore 9,0,0
life i 9,0,0
like dying 9,0,0
like killing 9,0,0
line $ -3,4,-9
living here -9,0,-1
lost his 9,-3,1
mamatay 9,0,0
man exposed 0,9,-1
man touched 0,9,-1
marry -1,-2,-9
mind 9,-4,-7
mistake $ 9,-7,2
molested by 0,9,-2
moved -9,-7,-4
my boyfriend -1,-9,3
my ex -4,-1,9
my heart 3,-9,-7
my house -2,-2,9
my housemate 1,-1,9
my leg -1,9,-2
my things 9,0,1
myself safe 9,0,0
natto $ -3,-9,-1
need the 0,1,9
ninth 9,-1,0
nobody needs 9,0,0
nobody talks -9,-1,0
not being 9,0,0
not fight 3,9,0
not keep -9,0,-1
not plan 9,0,0
not see -1,-2,-9
of boredom -9,0,-1
off my 0,9,-5
off without 9,2,0
on . 9,8,0
on a -1,2,-9
on insta 1,-1,-9
on my -4,-7,9
ones 9,0,0
oral 0,9,0
osaka -9,-1,-3
our -1,-9,7
out here 3,0,9
outside $ -6,-3,9
outside my -3,9,5
paper -5,-9,-9
paperwork $ -1,-3,-9
party $ -5,9,2
pass -9,-4,-1
person 9,7,3
pills $ 9,0,0
play -1,-2,-9
please 9,-5,8
poison $ 9,-1,-1
post . -9,-1,0
power -5,-8,-9
praised me -2,-9,-4
pupils -9,7,-6
pushed -6,-2,9
ramen -9,-6,-3
read -6,-9,-8
reason i 0,0,9
renewed -8,-1,-9
renewing $ -9,-1,-1
rice -9,-6,-6
roof of 9,0,0
run -8,-9,-3
safe $ 9,-1,9
said stop -3,9,0
sat 3,-4,-9
saw 6,-3,9
saying he 9,-1,1
seized -2,-9,2
sexual assault 0,9,0
shy -3,-2,-9
sick -9,-2,-7
six 4,-2,-9
skirt $ -1,9,-1
slammed -1,-9,3
slapped my 0,9,-2
sleepy -9,-2,-1
slipped -9,7,-2
snow -9,-6,-7
snowboarding -1,-2,-9
so hard -4,-1,9
someone is -4,-3,9
something happened -2,9,0
son 1,-9,-1
staying $ -9,-1,-1
stop $ 6,3,9
stop me -1,-5,-9
stop when 0,9,-3
strikes -1,-2,9
student $ -2,-5,9
student . 0,1,9
student drew -2,-5,-9
student is -3,0,9
student told -4,9,-4
suicidal . 9,0,0
suicide $ 9,-1,-1
take me 9,5,-1
take my 9,-2,1
temper and -1,0,9
ten -9,-5,-6
texted 7,-9,-1
texted me 4,-9,-1
than do -9,0,0
the ball 0,-1,-9
the bridge 9,-1,-2
the button 0,-9,-3
the head -5,2,9
the insurance 9,0,0
the karaoke 0,9,-5
the phone 0,-1,-9
the reason 5,0,9
the room -1,-5,9
the taxi -2,9,-3
the throat 0,0,9
the toilet -1,9,1
the whole -9,3,-4
there a 9,5,-1
they -9,-8,-7
think it 9,0,0
throat $ 0,3,9
to force 0,9,-2
to hang 9,-1,-3
to marry -1,-2,-9
to me -9,2,-9
to park -1,-3,-9
to renew -8,-9,-8
to stab 0,-1,9
to stop -1,1,-9
to touch 0,9,0
together 0,9,-6
tokyo -9,-5,-5
told the 9,0,6
too 4,-5,-9
touched her 0,9,0
touches her 0,9,-1
touching my 0,9,-1
town $ -9,6,5
train 0,5,-9
trained 0,-1,-9
trust 9,0,0
trust myself 9,0,0
trying 9,4,-2
up $ 9,-5,7
up at -9,-8,5
up with -9,-1,-4
version 9,-1,-1
violated by 0,9,-2
visa -9,-4,-7
visits -8,-1,-9
waiting -1,-2,9
waits 0,-1,9
walk into 9,-1,0
walked into 9,0,1
wall $ -4,-7,9
wanted 0,-6,-9
was beaten -1,-3,9
was drunk -1,5,-9
was violated 0,9,-2
we -9,-4,-3
weekend . 9,-1,0
were -9,1,-6
when she -3,-3,9
wi -1,-1,9
will $ -9,-3,-1
winter . -9,0,0
wish i 9,-3,-2
with an -2,-1,9
worked -9,5,-1
world $ 9,0,0
would get 9,0,2
, . 2,-5,8
, at -6,8,3
, in -8,3,0
, nothing -4,-8,0
. , 2,-5,8
5 -8,-4,-1
6 -6,-8,-5
^ can -1,-4,-8
^ cut -8,-2,-5
^ i -3,-8,-5
^ just -8,-5,-8
^ like -8,-4,-1
^ mou 6,-2,8
^ ok -8,3,-6
^ so -8,-7,-4
^ there -2,-8,3
^ why -8,-1,3
^ will -8,-4,-8
_ at -8,-4,-1
_ it -8,-2,-1
a cat -8,-7,-6
a day -8,-1,7
a farewell 8,0,0
a friend 8,-1,0
a note 2,-1,8
a pay -1,-1,-8
a week -8,-1,0
about just 8,0,0
about killing 8,-1,0
about lunch -8,0,0
about what -7,4,8
afraid -6,-5,8
after 2,4,-8
against my -1,6,8
air -6,-5,-8
am dead -8,0,-2
am frightened 8,0,3
am having 8,0,-2
am scared 4,-3,8
am sick -8,0,-1
an alt -8,-2,-4
and not 8,3,-7
and pulled -1,8,-2
and she -8,4,-4
anymore 8,-4,-4
anymore , 8,0,-1
arm so 0,0,8
asking for -2,8,-3
asleep 8,0,-4
asleep $ 8,2,2
asleep on -8,0,0
august $ -8,-2,-2
bar in 0,1,8
basically 0,-8,-2
bath 8,7,-8
bathroom he -2,0,8
be to -8,-1,0
been 5,8,4
been drinking 8,-6,1
been looking 8,-1,-1
being an -8,0,0
being dead 8,0,0
bites -8,0,2
bleeding -5,-2,8
boe $ -8,-3,-1
boredom $ -8,0,0
boss $ -4,2,-8
boys -1,0,8
break $ 1,0,-8
breathe 6,8,0
broke into 0,-4,8
bum 0,8,-2
by -8,0,6
by force 0,8,0
came at 5,-1,8
canada -8,-1,-1
canada $ -8,-1,-1
car , -3,0,8
carry -8,0,-1
cat $ 8,-3,-1
cats -8,0,-3
changed -2,-8,-1
city -8,-1,-7
climbed 0,8,0
come back 8,5,-1
comes into 0,8,-4
complained -3,-8,-5
cooks -3,-2,-8
copy -1,3,-8
cost 1,0,-8
costs -8,-1,-1
cover -8,-2,-3
cried -8,-2,-2
dam 8,0,0
dance -5,-1,-8
dare 0,4,8
dare to 0,4,8
day -3,-8,-6
days of -8,0,-1
dead , 8,0,0
dead already 8,0,0
deadline -8,-2,-2
death . 8,0,-1
deeper 8,0,0
desk $ -8,-3,-8
did $ 8,1,6
died $ 8,-2,-4
director -2,8,-3
doctor -8,-4,-3
door -3,-3,8
down my -2,7,-8
down on -8,-2,-2
dress 0,8,-1
driving -8,-1,-4
earthquake 3,-1,-8
eikaiwa $ -8,-1,-1
ending things 8,0,0
even 8,2,2
every week -8,-2,-2
everyone 6,-3,-8
everywhere -3,8,-3
eye -1,-3,8
festival . -8,-1,-1
finger -8,-1,-2
fix -8,-3,-5
fixed my -1,-1,-8
flight costs -8,0,0
following -2,-6,8
for living 8,0,0
for sex 0,8,0
for this -8,0,0
forms -4,-2,-8
forty -8,-2,3
frightened 6,5,8
front 3,1,8
full $ -8,-5,-3
fun -3,-6,-8
gave -8,-6,-3
get away -2,0,8
girlfriend 4,-8,7
glass 0,8,4
go . 0,-8,1
got hit 8,-1,-3
got lost -1,-8,-7
got punched 0,-1,8
got slapped 0,0,8
gun at -1,-1,-8
guy tried 0,-8,3
gym -5,-5,-8
hair $ -6,-3,8
hand on -5,8,0
happened -6,8,-4
happened $ 2,-8,-2
hard -8,-6,6
has followed 0,-1,8
hate my -8,-1,-3
have fear -2,-1,8
have started 8,-1,-2
have taken 5,-1,8
he got 0,-8,-2
he kissed 0,8,-4
he put -2,-8,3
he said 3,-7,8
head $ 0,-6,8
hear 1,-2,8
hear it -6,-1,8
heating -8,0,-2
help me -6,-4,-8
help my -8,0,0
her at 0,-2,-8
her hair -8,-2,4
here next -8,0,-1
him in -1,8,0
him with -1,-4,8
himself $ 8,-6,-2
himself against -1,8,-1
himself in 7,-5,8
his private 0,8,0
hit with -1,-1,-8
holds my 0,0,8
house , -2,-8,0
hug -8,-3,-5
humidity -8,-1,-1
hurt $ -8,-2,3
husband . -1,0,8
husband broke 0,0,8
i broke -3,-1,-8
i come -5,0,8
i froze 0,8,-1
i hurt 1,-1,-8
i jumped -8,0,-3
i like -8,-2,1
i quit -8,-1,4
i said -4,5,-8
i still 3,8,0
if my -8,-1,-3
ignores 0,-8,-8
ignores me 0,-8,-8
in an 3,-1,8
in roppongi 0,8,0
inside my 0,6,8
is $ 8,-1,0
is a -1,0,-8
is going -8,-5,0
it but -7,8,0
it by 8,-6,-2
it in -8,3,0
july $ -8,-3,-3
jumped by 0,0,8
keeps saying 8,-2,-8
keeps the -1,-1,-8
kendo -8,-2,-2
kid 3,-6,8
kids , 3,0,8
killed myself 8,0,0
know if -8,5,-2
kotatsu $ -8,-3,-2
landlord came -1,8,-4
lap 0,8,-1
laugh -8,-7,-4
laughed -6,2,-8
lay -3,8,-1
lease $ -8,-1,-1
leave the -3,4,8
leaving notes -1,0,8
left -2,-8,-7
leg -2,8,-4
lessons $ -2,-8,-6
lights 8,-1,-2
local -8,-2,-1
locks -2,-3,8
locks the 0,-1,-8
lying 8,0,0
made me -4,-1,-8
makes -3,5,-8
many 3,-8,-3
many days -8,0,-1
march -8,-5,-7
married -8,1,-8
me a -5,-5,-8
me again -2,2,8
me always -1,-1,-8
me last -8,3,3
me outside 0,8,-5
me over -2,-1,8
me with -4,-4,8
medicine 8,-3,-2
mistake . -4,-1,-8
mondays -8,-1,-1
morning 2,5,-8
mou 6,-2,8
murder -8,-5,-6
my arm 6,-7,8
my bum 0,8,-2
my car -1,-4,8
my cat 1,-2,-8
my finger -8,-1,-2
my forehead 0,0,8
my head 6,2,8
my landlord -8,4,6
my legs 7,8,7
my mother 3,-2,-8
my students -8,-6,-8
my teacher 0,8,1
my umbrella -4,-8,-8
myself when 8,0,0
name -6,-8,-1
neck $ -1,-1,8
need help 0,0,-8
needs 8,0,0
neighbour has 0,0,-8
nenkyu -8,-1,-2
never said 0,8,0
news 8,-1,-8
next door -3,-8,-3
nice $ 8,0,-1
night . -4,-3,8
night i 8,-1,0
no $ -8,3,-2
no clothes -1,8,0
no i -8,-1,-1
nose $ 0,0,8
not dare 0,4,8
not get -8,-1,-2
not give -2,-1,8
not in -5,-1,-8
not tell -8,-1,-1
notes on -1,0,8
notice -8,-5,-4
number 8,0,0
october $ 1,0,-8
of natto -1,-8,-1
off if -8,-1,0
off the 8,-5,-4
offer -2,-3,-8
ok $ -8,-4,-4
okinawa -8,-1,-3
on instagram -2,-6,-8
online 0,8,-2
online $ 0,8,-3
only 3,-8,-4
or i 8,4,-1
out $ 5,-3,-8
over my -8,1,7
own 8,-6,0
pants $ 0,8,0
parents $ 8,-1,-4
park . -1,-4,-8
party for 0,0,-8
past 8,-2,7
pe teacher 0,3,8
peace 8,-1,-4
photographs -8,7,1
photos -8,7,-4
picture -8,-6,-1
pills in 8,-1,0
place and 0,8,1
please help 5,0,8
please tell 4,0,-8
posted 8,-3,0
prescribed -8,0,0
principal -8,7,1
private -3,8,-2
program 8,-1,-1
promise 8,-5,-1
proud -3,-2,-8
proud of -3,-2,-8
push 0,-3,8
raise -8,-3,6
ran -6,-8,-2
raped . -1,8,0
raped her 0,8,-1
real $ 8,-1,0
regret -8,-1,-2
rent -8,3,-7
river 8,5,1
roof 8,-2,-4
room -8,2,1
roppongi 0,8,0
sad $ -8,-3,-1
said no -8,2,-2
saturdays -8,-1,0
say 2,7,-8
says the 0,8,0
school with -1,-8,3
senior 0,8,2
seriously 6,-8,-6
she 6,-8,3
shook 3,-8,2
short -8,-1,-3
shouts at 0,-3,-8
signed -8,-2,-4
signing -7,0,-8
singing -1,-8,-5
slammed me 0,-2,8
slapped by 0,0,8
slit 8,0,1
slit my 8,0,1
slow -7,-3,-8
so nobody 8,0,3
someone -2,3,8
speaking -5,-3,-8
spring 1,-4,-8
staffroom -8,1,-2
stairs -8,-5,4
stands -2,-1,8
staying -2,-6,-8
stop existing 8,-1,0
store -8,-1,-1
strict $ -1,-1,-8
stuck his -1,8,0
suitcase -5,-8,-1
swallowed a 8,0,0
taken my -1,-1,8
taking 8,-4,1
taught by 0,-3,-8
teacher touched 0,8,0
team -8,3,-7
tell my 0,3,-8
terrified -2,0,8
than 4,-3,-8
that the -1,6,-8
thats the 8,0,0
the boys -1,-3,-8
the coach -1,5,8
the dam 8,0,0
the dead -8,-1,0
the end -8,2,-4
the enkai -8,-1,-1
the meeting -5,-8,-7
the news 8,-1,-8
the pills 8,0,-1
the students -1,-8,-3
the windows 8,-1,4
the year -1,-1,8
there was -3,-8,-4
they beat 0,0,8
they have -1,0,8
they hit 0,0,8
things 8,5,8
things at -1,0,8
think that -8,-4,0
three -8,-6,4
through a -8,0,8
ticket -8,-2,-2
time $ 0,0,-8
times 8,7,2
tired -3,-7,-8
tired . -8,-1,-1
to end 8,-4,-2
to my 1,-1,8
to sleep 6,8,0
to stay -8,1,-1
to take 6,2,-8
to thank -7,-1,-8
tongue -1,8,-8
too hard -8,-1,-5
took off -1,8,0
top 7,8,-1
touch me 0,8,-2
touched on -3,-8,0
touches me 0,8,-1
trip -8,4,-5
try 4,-8,-2
under 8,6,7
until i 3,3,8
until the 8,-1,0
up . 7,-8,6
up and 0,8,-5
up late -8,-2,-1
upstairs 0,-1,8
visit -8,-3,-7
visit $ -4,-2,-8
voice at 0,-1,-8
was not 8,0,-3
we had 0,-8,-1
weekend -8,-4,-7
weird 2,-4,-8
where 7,-3,8
why 8,-2,0
why do -8,-1,-4
wife throws 0,0,8
window . 8,0,1
with a -2,-8,8
would be 0,-8,-2
would kill -8,-1,6
would like -8,-1,0
would miss 8,0,0
write -8,-5,-6
year -2,-1,-8
year $ -6,-6,-8
yen -8,-3,-4
, $ 5,7,6
, all 3,-7,-1
, as -2,-3,-7
, its -7,-4,-7
, no -7,-5,-3
, so 5,-7,-7
. $ -7,-6,-5
. he -4,0,7
. we 7,4,3
^ _ 4,0,-7
^ afraid -1,-1,7
^ already -7,-2,-2
^ been 7,-1,-2
^ finish -1,-1,-7
^ got -7,4,5
^ kids -3,-2,-7
^ me 3,-1,7
^ raped 0,7,0
^ sh 7,-1,0
^ should -7,-2,-2
^ sir -1,3,7
^ skip -7,-2,-2
^ somebody -7,-1,3
^ were -7,0,-1
_ or -7,-7,-1
a belt 0,0,7
a bridge 7,-1,-1
a dick 0,7,-1
a file -1,-1,7
a good -6,-1,-7
a holiday 1,-7,0
a letter -1,0,7
a local -7,0,0
a mate 0,7,-1
a meeting 0,-1,7
a picture -7,-7,-1
a really 7,0,-1
a senior 0,7,2
a stapler 0,0,7
a stranger -1,7,6
a truck 7,0,-5
a year 7,-2,-1
about how -7,0,-1
about not 7,0,0
about suicide 7,0,0
accident 7,-1,-2
afraid he -1,0,-7
afraid of -4,-7,3
again 7,1,5
again and -7,0,2
allow 0,0,7
allow me 0,0,7
alt -2,-7,-7
alts -7,3,5
alts $ -7,4,-4
am doing -7,0,-2
am fifty -7,0,-1
am getting -1,-1,7
am just -7,0,0
am safe -7,0,-2
am thinking 7,0,-2
am writing 3,0,7
ambulance $ -3,0,7
an accident 7,0,1
an attempt 7,0,-2
and 4,6,7
and left -2,-1,7
and pushed 0,0,7
and sang -1,-7,-1
and thanked -1,-3,-7
and thinking 7,0,0
and took 4,7,0
and touched 0,7,-1
answer -7,0,-3
any -1,-3,-7
anyway $ -7,-2,-1
aomori -7,0,0
apply -7,0,0
ask -5,-7,-6
asked me -1,-7,-7
ass -1,7,-5
ass $ -1,-7,-3
assaulted her 0,7,0
asshole 2,7,0
at our 0,-1,-7
at the 1,-1,-7
at this -7,-1,-1
at work 2,7,5
ate -7,-2,-3
attacked by -1,-3,-7
attacked me -2,-4,7
august -7,-4,-7
away , 7,0,1
back $ 1,-5,-7
balcony 7,-1,0
banging 0,0,7
banging on 0,0,7
bangs on -1,-1,7
bank card 0,0,7
bar and 0,3,-7
bat $ 0,0,7
battery -7,-1,-1
beating his 0,0,7
beats his -1,-1,7
beautiful -4,-7,-2
because of -1,2,7
been crying -7,-7,-2
been following 0,-2,7
been on 7,-2,0
before me -2,-1,-7
better $ -7,-1,-1
bike -5,-7,-3
bleeding $ -2,-1,7
boe -7,-3,-4
bonus -7,-3,-4
book $ -3,-1,-7
bottom 6,7,-2
bought 7,-2,-2
bought a -7,-1,-1
boyfriend hits 0,0,-7
break -5,-7,7
breakfast -7,-1,0
bruises and 0,-1,7
burned -7,-5,1
burrito -7,0,0
burrito $ -7,0,0
bus $ 1,-5,-7
but they 3,-7,0
call an 0,-2,7
calling -7,-1,-3
can -2,-7,-4
can you 7,0,0
caretaker 0,7,-1
chucked 1,-2,7
club -3,7,1
coach -6,7,2
coach touches 0,7,-1
come -5,1,7
come to -7,3,6
comments 0,-7,-4
controls -1,0,7
copier -1,-4,-7
could not -5,7,-5
counting 7,0,0
coworkers -7,0,-2
cry $ 7,-5,-1
curry $ -7,-2,-7
cutter 7,0,0
day $ -7,-3,-3
day is -7,0,0
death in -7,0,-2
deliberately 7,0,0
demands 0,7,-2
died a -7,0,0
died in 7,-2,-1
disappear 7,-1,4
disappointed 7,-3,0
do all -7,-1,0
do i -7,-6,-4
do to -2,4,7
does the -7,0,-1
dog $ -4,-7,-7
dog and -5,-1,7
done 7,-3,-7
dragged 0,0,7
email $ -4,-3,-7
end . -7,0,0
end the -7,0,0
enough 7,-3,-2
every morning 7,0,-3
everyone $ -4,-7,-1
everything would -7,-1,0
ex -6,7,6
exist anymore 7,0,0
extend -7,1,0
eyes 7,-1,-2
feel safe -3,-1,7
feel threatened -2,0,-7
feeling suicidal 7,0,0
fifty -7,0,-1
file -1,-1,7
find the -7,-3,-2
fine $ -7,-2,-4
finished -7,0,-3
fish -5,-5,-7
five $ -7,-3,-1
fix the -7,-2,-1
fixing -1,0,-7
floor 7,-4,4
flu -5,-1,-7
fly -7,-1,-2
food -5,-3,7
foot -2,-2,-7
for a -2,-3,-7
for another -7,-3,0
force me 0,7,-3
forced me -1,7,-5
foreigner 0,0,7
forms $ -4,-2,-7
found 6,-7,6
four -1,1,7
freeze 7,0,-2
fresh 7,0,-1
friend wants 7,-1,0
from behind 0,2,7
froze 0,7,-1
funny -7,-2,-1
get -7,-5,6
get a -3,0,7
gets violent 0,0,7
go $ -2,-2,7
golf -1,-7,0
got groped 0,7,0
grandmother -7,-1,-2
great . -7,0,0
groped by 0,7,0
guy in 7,-2,-4
guys 0,3,7
gym $ -7,-1,-5
hair and -7,1,0
hand 6,7,-5
hand inside 0,7,0
hand up -1,-7,-3
hands 1,7,2
harassment -6,-7,-5
harassment $ -4,-7,-2
harming $ 7,0,0
has a -7,-7,7
has taken 0,-1,-7
has told -1,-2,-7
has touched 0,7,0
hates me -4,-5,-7
have already 7,0,-1
have been -1,7,0
have swallowed 7,0,0
have the 7,0,-2
have thought 7,0,0
having a 7,0,-1
he asked -1,-7,-4
he broke 0,0,7
he had 4,0,-7
he hits 0,-1,7
he holds 0,-1,7
he knows -5,-3,7
he pulled 0,3,7
he slammed 0,-5,-7
he strangled 0,-2,7
head of -1,7,-4
head with -1,-7,-2
help 0,-7,4
helps 2,-7,-4
her boyfriend 0,0,7
here $ -7,-6,-4
hide -3,0,7
him to -2,7,-1
himself to -5,7,-5
his arm 5,0,-7
his dick 0,7,0
his fist -1,-3,7
his voice -1,-4,-7
hit a -1,0,-7
hokkaido -7,-1,-1
home , -7,4,2
home and -7,0,-5
home every -3,0,7
home i 7,0,0
home in -5,-7,-6
home to 7,0,-3
homework -7,-1,-6
homework $ -7,-1,-6
honest $ 7,0,0
honestly if 7,-1,0
hope $ 7,0,0
hours -7,3,-6
hours $ -4,7,-3
hug me -7,-3,-3
hugging 0,7,-3
hurts 7,-1,4
i almost 7,-3,-2
i already 7,0,0
i burned 0,-2,-7
i fear -2,-1,7
i feel -3,-7,-5
i had -1,-7,1
i help 7,0,0
i laughed -4,-7,-1
i make 7,-3,4
i never 3,7,-4
i say 7,0,0
i slept -7,3,2
i touched -3,-7,-1
i want 1,-7,-6
i was -1,7,5
i work -7,-4,3
if 7,3,-1
imagine 7,-1,-1
imagining 7,1,-4
inaka -7,-2,-2
inaka $ -7,-2,-2
is beaten 0,0,7
is dying -7,0,-2
is got 7,-2,5
is on -6,2,-7
is trying -1,-1,7
is very -1,0,-7
is visited 0,0,-7
it again -7,0,3
it here -7,-1,-1
it will -6,-1,7
keep thinking -7,-1,-1
kept 1,6,-7
kid in 7,0,3
killed 6,-7,-1
knife on 0,-1,7
knocked -4,-4,7
know $ 1,2,-7
knows 4,-7,3
laughed $ -1,-2,-7
laughing $ -7,-1,-1
leave , -7,-1,2
leave at -7,-1,-3
leave is 1,0,7
leave japan 4,-1,-7
lets -7,-4,7
like ending 7,0,0
like the -7,-1,0
like to -7,-1,-6
little -3,-7,0
local $ -7,0,0
lock -7,3,5
long 7,-3,-1
looks -3,7,2
love -4,1,-7
love life -7,0,-3
lunch with 0,-7,-6
make a 1,-2,-7
make me -3,7,3
manager -2,7,-1
may -2,-5,-7
me . -1,2,7
me an -2,-2,-7
me do 0,7,0
me here 7,0,4
me if -7,-3,4
me it 4,-1,-7
me messages -1,7,3
me my 0,0,-7
me now 1,-1,-7
me off -6,-7,3
me when -3,2,7
meetings , -7,-1,0
melon 0,0,-7
memory 4,7,-1
mess -7,0,-2
missed the -7,-3,-1
more 0,-4,-7
mother locks -1,-2,7
much 7,-5,-2
much . 7,0,-1
my -1,7,3
my balcony 2,-3,-7
my blood -5,-2,-7
my boss -7,0,0
my brother 6,-3,-7
my class -2,-2,7
my dad 0,-4,7
my death 7,0,0
my face -3,5,7
my feet -7,0,-1
my grandmother -7,-1,-2
my love -7,0,-3
my money 0,0,7
my name -2,-7,4
my neighbor -7,-5,0
my old -7,-1,-5
my place -2,-7,-3
my predecessor -7,-5,-5
my pupils -7,2,-4
my renewal 0,7,-1
my sleeping 7,0,0
my thighs 4,7,-1
my transfer -7,-4,0
myself , -7,0,0
neighbor -7,-5,0
neighbour -7,-5,7
neighbour beats -1,-1,7
neighbour is 0,0,7
never been 1,0,-7
night 7,7,4
night and 6,7,-1
nights 7,-1,1
no for -4,7,0
no longer 7,-1,-1
nobody 3,-7,-7
not 7,3,3
not a -2,-1,-7
not allow 0,0,7
not come 7,-1,-4
not let -7,1,5
not live 7,-1,-2
not matter 5,7,0
not sleep -7,-4,-4
not think 7,-1,-2
not waking 7,0,0
nothing 3,-7,-4
nothing happened 2,-7,-3
now $ 7,0,3
nurse -4,5,-7
of mine -2,7,-1
of moving -7,0,0
of my 5,-4,7
of pills 7,0,0
of sleeping 7,0,0
of them 7,-2,0
ok so 0,7,-2
old man 0,7,0
on with -7,0,0
once 4,-7,2
one $ 2,-3,-7
or anything -7,-7,-1
or die 7,0,4
out of -7,-7,1
outside a 0,-3,7
owner 0,7,0
pain 7,-3,-5
papers -3,-7,0
papers on 0,-7,-4
parent -5,-5,7
partner is 0,0,7
passport $ 0,-1,7
pe -1,3,7
permit -3,0,7
phone -7,-5,5
phone or -7,0,5
picked -1,-1,-7
pics of 0,7,4
praised by 0,-3,-7
predecessor -7,-5,-5
pressure -7,-2,-7
proposed -7,-1,-1
pushed the 0,-2,-7
put it -1,7,1
ramen $ -7,-2,-1
rang -2,-2,-7
raped $ 0,7,0
re -7,-2,-2
ready 7,-2,-3
reason 7,-2,1
relief 7,0,0
resign -5,-3,-7
right now -1,-2,7
sad -3,-4,-7
said 5,7,5
said he 3,-7,-4
said she 7,0,-2
sang to -1,-4,-7
say i -3,7,4
screwed -1,-1,-7
see a 7,-3,-5
see my -7,-1,1
seeing 7,-1,-1
seems 7,0,0
send 0,7,-4
serious -7,-1,-2
set 4,-7,-3
sh 7,-1,0
she threw -1,0,-7
she will 7,0,-3
shoes -6,-7,-2
shogi 0,-1,-7
shot me 7,-2,-2
shouted at -1,-4,-7
shower 3,7,-3
sign $ -3,-7,-4
silence -1,-1,-7
sir -1,3,7
sitting 7,-3,3
six $ -3,-2,-7
skull skull -7,0,0
sleeping 2,-7,-2
sleeves 7,-2,4
small -6,-7,3
so $ -7,-2,-1
so bad -7,-1,-1
someone tried 0,-1,7
something to 7,0,0
son . 0,-7,2
song -7,-3,-1
soon $ 7,0,-1
sorry 7,-2,2
speak with -2,-7,-3
staff room -1,-7,2
standing on 7,-1,-1
stapler 0,0,7
started running -7,-1,-2
stay , -7,0,-1
stepping 7,-4,-3
stick $ -7,-1,3
still 1,7,5
stood on 7,0,0
stop and -2,7,0
stranger -1,7,6
street -3,-7,4
strong 7,0,-2
struck me -1,-1,7
students dad 0,-1,7
suicidal and 7,-1,0
sum -7,-4,4
sushi -7,-1,-1
table 2,4,7
take no -4,7,0
talks to -7,-1,0
tax -7,-4,-5
taxi -3,7,-4
teacher at 0,7,4
teeth -7,-3,-2
telling 3,7,-6
than i -7,-2,-1
that 7,1,-1
that dying 7,0,0
that if 7,-1,4
the air -5,-4,-7
the balcony 6,-2,7
the bath 7,-4,-3
the caretaker 0,7,-1
the clock -7,-1,-2
the copier -1,-4,-7
the dog 0,0,-7
the drum 0,0,-7
the flight -7,-1,-2
the flu -4,0,-7
the heat -7,-1,-1
the hospital -2,-1,7
the house 4,-2,7
the inaka -7,-1,-1
the manager 0,7,1
the next 5,-7,-1
the owner 0,7,0
the pe -1,3,7
the plan 7,0,0
the river 7,5,1
the roof 7,-1,-3
the street -3,-7,4
the table 2,4,7
the teachers -1,3,7
the town 0,7,-1
the winter -7,0,-1
the wrong -5,-2,-7
their 7,0,-3
them -3,7,1
then 6,4,7
then i -3,-1,7
there 4,7,4
they make -2,7,-1
thigh in 0,7,0
thigh under 0,7,-1
think $ -1,-3,-7
thinking 7,-5,-6
this life 7,0,0
this winter 2,-1,-7
thought 7,-2,-2
threatened to -2,-7,4
threatened with -2,0,7
threatens 0,7,2
throwing myself 7,0,0
to another 7,-1,0
to death -7,-1,-4
to drive -7,-1,-7
to everyone 7,0,0
to fall 7,0,0
to kill 7,-2,5
to run -4,-1,7
to share 0,7,0
to someone 7,0,0
to study -7,0,0
to visit -7,-2,-5
to walk 7,-1,-1
toilets -7,-2,-1
took an 7,0,0
took me -1,7,0
touch him 0,7,0
transfer $ -7,0,0
translate -7,-1,-2
travel -7,-1,0
tried to 0,4,7
turned 7,-4,3
two years 7,1,0
violent . 0,0,7
wake 6,1,-7
waking up 7,-1,0
walking into 4,-2,-7
walks 0,-7,-1
want tae 7,0,0
warm -4,-4,-7
warmly -2,-7,-6
was forced 0,7,-1
was hit -2,-2,-7
was in 2,-7,2
water -2,-7,1
way out 7,0,-1
way to 7,-4,0
ways 7,-1,-1
what happened 0,7,0
what my -7,-1,3
while -7,5,2
will go 7,0,0
will to 7,0,-1
windows 7,-2,6
winter -3,-3,-7
wish to -7,-1,-1
with him -5,6,-7
with the -4,-7,1
without my -7,3,0
words 3,-7,-4
work with 0,-7,0
worksheets -2,-1,-7
worksheets $ -2,-1,-7
worth living 7,0,0
would break -1,-2,7
would my 7,0,0
wrists $ 7,0,0
yes . 0,7,-3
yet -7,-6,-5
you 7,-6,-7
, burned -2,-1,6
, do 6,0,0
, it -6,0,3
, me 6,-1,0
, she -6,-1,0
, that 6,-2,-1
, thats 6,-1,2
, they 4,6,5
2027 -6,-5,-5
3 -5,-4,-6
30 6,0,0
4 -6,-4,-3
^ an 6,0,-4
^ because 0,0,-6
^ domestic -1,-1,6
^ if 1,-6,-5
^ its -6,-5,-5
^ life 6,-1,-3
^ maybe -6,-3,-3
^ none -6,-3,-2
^ over -6,-1,-1
^ to -6,-2,-5
^ two -6,0,-3
^ woke -1,6,-2
^ you 6,-1,0
_ 6,5,0
_ never -1,0,6
a bat 0,0,6
a black -2,-1,6
a copy 0,-1,-6
a coworker 2,6,-5
a form 6,-1,-2
a friends -1,6,-2
a kid 6,-3,3
a student 0,-6,2
a thousand -6,-1,0
a transfer -6,-2,0
a voice 6,0,0
about his -2,-6,-2
about me 6,-1,-3
about the -6,3,-6
abused $ -1,3,6
address -1,-2,6
afraid that -1,0,-6
after $ 6,-1,0
again $ -3,-6,-2
against the 6,0,5
ago 1,6,-2
ako -2,6,-1
all day -4,-3,-6
alone 3,5,-6
already 5,-6,-5
alt in 6,0,-2
am 0,-6,1
am a 6,4,0
am asleep 0,6,4
am being -4,-1,6
am happy -1,0,-6
am here 6,-1,0
am on -6,-1,-1
am one 6,0,-2
and by 6,0,-1
and comes 0,-1,6
and go -6,-2,-5
and kissed 0,6,-4
and last 2,6,-1
and laughed 0,6,5
and stood -3,-1,-6
and that 6,0,0
annoyed 5,-6,-6
another -6,-6,-6
another job -6,0,0
apartment while 0,-2,6
are 6,-5,-1
are alone -2,6,-5
argue -6,0,-1
around $ 6,1,0
as a 4,2,6
ask me -3,-5,-6
asking if -6,-1,-1
asks 6,0,-3
assaulted by -1,6,-1
at my -6,-3,5
at night -1,6,5
at school 5,-3,-6
at six -4,-1,-6
attacks -6,-2,1
baby -6,-4,-1
back to -6,-1,-1
bad 6,-3,-1
badly -6,-2,-4
bangs -6,-2,-1
baseball -6,-5,-6
bath with 6,-1,3
bathe -1,6,-1
beats the 0,0,6
bed $ -6,-2,2
been a -6,-1,0
been writing -4,-1,-6
being 1,0,6
being taught 0,-1,-6
better 3,-6,-4
better without -6,0,0
between -6,2,-3
between my 0,6,0
board 0,-2,-6
body 5,6,-5
boss grabbed 0,-1,6
boss hit -2,0,6
boss makes 6,-4,-1
boss said 0,6,-5
bot -6,-1,0
both -5,-6,-3
bottle 6,-2,5
boyfriend beat 0,0,6
boyfriend beats 0,-1,6
bro 2,-6,-2
building $ 5,-1,6
burn my 3,0,6
buy -6,0,-4
buying a -6,0,-1
by friday -6,-4,-2
by how -1,-6,-2
by some 0,6,1
call her -3,0,-6
called me -4,-6,-6
called the -1,0,-6
camp -1,-6,0
cancel -2,-2,-6
cancer 6,-1,-1
cat died -6,0,0
change -6,-2,-5
chased -2,-2,6
chased me -2,-2,6
children -3,-6,5
choking -2,-2,-6
christmas 6,-2,-4
cir 1,-3,-6
class to -6,0,0
classes -6,-2,-6
clothes on -1,6,0
coerced 0,6,-1
coerced into 0,6,-1
coffee $ -4,-2,-6
colleague 2,6,6
colleagues -6,-1,1
commute $ -6,-1,-1
consent $ 0,6,0
country -6,-1,-1
creep 0,6,0
cried $ -6,-2,4
cry 2,-6,-3
crying -1,0,-6
crying . -3,-6,-2
cupboard 6,0,1
dad -4,-5,6
daikon -1,-3,-6
danger $ -1,0,6
dark 6,-1,-2
dead than 6,0,0
death of -6,-1,-2
death sounds 6,0,0
decided to -6,0,0
diet -6,-2,0
do life 6,0,0
does -4,-6,-1
does not 4,-2,-6
done with 6,-3,-1
drinking -6,0,-3
drinking $ 2,-2,6
drinks -5,-4,6
drop -6,1,-4
drugged at 0,6,0
drunk -6,2,4
drunk , 0,-3,-6
dude -3,6,4
dying $ 6,-4,0
dying and -6,-1,-3
earth 6,-1,-1
earthquakes -2,0,-6
earthquakes $ -2,0,-6
easier than 6,0,0
easy 6,-1,0
edge 6,0,0
else . 6,0,0
end $ 6,-1,-6
evening 6,-1,3
every night 0,-6,2
everyone laughed 0,6,0
ex keeps -1,-2,6
face $ 5,-4,6
fantasizing 6,-1,0
fantasizing about 6,-1,0
father $ -1,-2,6
father in -1,-2,6
favours . 0,6,-1
fear of 1,0,6
feel like 6,-3,-2
filmed -1,6,-5
find another -6,0,0
fireworks -6,0,-1
first $ -5,-6,-5
flight -2,-3,-6
flying -6,0,-3
follow 4,-3,6
for it 6,0,0
forehead 0,-4,6
form $ -4,-2,-6
found a -3,-4,6
friend is 3,-6,0
friend of -6,-1,0
friends -6,0,1
friends ex 0,6,-5
from -2,5,6
from school 6,0,-1
from the 0,2,6
froze $ 0,6,-1
funeral $ 6,-1,-1
futon $ -2,6,-2
get more -1,-1,-6
girls -2,6,-2
give him 0,6,-1
give it 6,0,6
gives -1,-6,-5
gives me 0,-6,-4
go 6,-4,4
grabbing 0,-1,6
hand between 0,6,0
hands around 0,-1,6
hands in 0,-3,-6
hanging 5,-4,-6
happy $ -2,-6,-6
happy to -1,0,-6
harassed 0,6,-1
harm $ 6,0,0
has no 6,-1,-3
have begun 6,0,0
have enough -6,0,0
have got 3,-1,6
have tried -6,-1,-1
have written 6,-1,-2
having suicidal 6,0,0
he called 0,-3,-6
he comes 0,-1,6
he gets -1,-2,6
he kept 0,6,-4
he punched 0,-2,-6
he raped 0,6,-1
he want 0,-2,6
head and 0,0,6
head teacher -1,1,-6
heat $ -6,-2,-1
her . -1,2,6
her father -1,-4,6
here at -6,-1,0
here because 6,0,0
his way -2,-2,6
hold 6,2,-3
home . -5,1,6
host -6,2,-2
house without 0,0,-6
how i 6,0,0
i call 1,3,6
i drink 6,-2,0
i go 1,0,-6
i hope -6,-1,-4
i kind 6,0,0
i might 6,-1,-5
i missed -6,-2,-2
i nearly 6,-2,-1
i plan 6,0,0
i put -1,-2,-6
i see -3,1,6
i sleep -6,6,6
i talk -1,1,6
i think 0,4,-6
i tried 6,-4,-4
i wanted 6,2,0
i wear -2,-1,6
i woke 6,0,-4
if a 6,-1,0
if it -6,2,-2
if the 6,-2,0
in being -6,0,0
in his 6,-6,-5
in hospital 6,0,-4
in japan -4,2,6
in japanese -6,0,0
in march -6,-2,-2
in spring -6,-2,-3
instagram $ -1,-1,-6
interview -6,-6,-6
into the 6,3,0
invited me -1,-6,-4
iron 6,-2,6
is always -1,-1,6
is banging 0,0,6
is choking -2,-2,-6
is too 6,1,-1
it 6,3,-4
it gets 5,-1,-6
it out -6,-1,-2
it to 6,-1,0
it were -6,-1,0
japan -6,-3,0
japan $ -4,3,6
jet -2,-1,-6
job . 6,0,1
join 3,-6,-4
joke $ 2,6,-1
just a -6,-1,0
just want -6,-2,-1
keep imagining -6,0,-1
keep picturing 6,0,0
keeps coming -1,-2,6
kei 6,0,4
keys -6,-3,1
kick me 0,-1,6
kicking -3,-2,6
kids were -6,-1,-1
killing himself 6,0,0
kind 6,-3,-5
knife to 6,-1,1
laminating -6,-1,-1
laminating $ -6,-1,-1
last night 2,-6,-1
last train -6,0,0
last year -6,0,-2
late $ -6,-2,5
leaning 6,-1,-2
learn -6,-2,-1
leave without -6,0,0
left for 6,1,0
life is -1,0,-6
life out -6,-1,-4
lift . -3,-6,-1
line . -6,-1,-3
list -3,-6,-5
live since 6,0,0
live without -6,-1,-1
living like 6,0,0
living out -6,0,-1
lock the -1,6,-3
locked the -1,3,-6
lonely -6,-2,-4
look $ 6,-1,-1
lose -2,-5,-6
losing -6,-1,-1
losing my -6,-1,-1
lost the 6,0,-1
lot 1,-4,-6
loved 6,0,-1
low -6,-2,-3
lump -6,-3,-1
made to 0,6,0
mail -2,-6,-3
make 6,4,3
making -6,4,-5
man i 6,3,2
man with -1,-1,6
marks on -1,0,6
marriage -2,-1,6
married $ -3,-4,-6
maybe 6,-4,-4
me , -1,2,-6
me ? 3,-6,-2
me down -6,6,6
me for -5,-5,-6
me i 6,3,-5
me once -6,0,-1
me the -6,-2,4
me to -6,0,-5
me up -5,-4,6
meds , -6,-1,-1
meeting . -6,0,4
mind $ 6,-1,-1
mine -3,6,-2
morning . 6,-2,-3
mother . 3,0,6
mountains -6,0,0
my chair -2,-4,-6
my colleagues -6,-1,1
my coworker -6,-2,3
my ear 0,6,2
my family 4,-2,6
my girlfriend 1,-6,6
my gym -2,-6,-5
my hand 0,-6,-4
my husband 0,-5,6
my marriage -2,-1,6
my mate 1,-1,6
my meds 6,-1,-1
my own 6,-4,3
my prefecture 6,0,0
my professor -2,6,-1
my school -6,6,4
my shirt -1,6,-2
my sleep 6,2,-2
my son -3,-1,-6
my soul 6,0,-1
my telephone 0,-2,6
my town -2,1,6
my will 0,6,0
my work -6,-1,-3
myself off -6,0,0
near my 6,-3,-2
need a -6,-1,-3
need to -3,-1,-6
neighbor , -1,-1,-6
never -5,2,-6
ni -2,-4,6
nobody sees -3,-1,6
not be 6,-2,-5
not believe 6,0,0
not for 6,0,0
not here 6,-1,0
not like -4,2,-6
not wake 6,-1,0
not want -1,3,-6
nothing $ 6,-1,5
now 6,-1,-5
of flying -6,0,-3
of him -6,-2,5
of killing 6,0,0
of paperwork -3,0,-6
of work 1,-1,-6
ok . 6,0,-1
ok to 0,-1,6
on -1,1,-6
on earth 6,-1,-1
on his 4,6,3
on jet 6,0,0
on purpose 5,-2,6
on saturday 1,2,-6
one bad 6,0,-2
one day -6,0,-1
other 4,-2,-6
out at -3,6,2
park -3,-5,-6
parking -6,-1,-4
parking lot -6,0,0
party , -2,-6,0
people 3,4,-6
phone $ -2,0,-6
pick 0,6,4
picturing 6,0,0
pinned 0,6,-1
placed -6,1,0
planning my 6,0,-4
plans -6,-5,-3
plate -2,0,6
prefer -6,0,0
prefer to -6,0,0
pressed -1,1,-6
prevention $ -6,-1,-1
promoted -5,-4,-6
pulled 2,1,6
punched in 0,0,-6
purpose 5,-2,6
quick 6,-1,-1
raised his -1,-5,6
random 0,-6,4
rather be 6,0,-2
reach 5,-6,-1
really hard 6,0,0
received -2,-3,6
relapsed 6,-1,-1
relationship 0,2,6
renewal -1,6,-2
renewal . 0,6,-1
rent $ -5,6,-2
report $ 0,6,-3
reported -1,6,1
road 2,-1,6
road $ 5,0,6
roof $ 6,-1,-2
roommate posted 6,-1,-1
row -2,-6,2
rubbed 0,6,-2
rubbed himself 0,6,-2
rude -3,-6,-1
said yes -1,6,0
saturday $ -1,3,-6
saying she 6,0,0
says he 6,2,-1
says i -6,-2,3
says if 2,1,-6
says she 6,-1,1
school $ -6,-2,-1
scratch 6,-2,-2
screaming and 0,0,6
section -6,0,0
see him 0,6,-1
see the 5,0,6
sexually harassed 0,6,-2
shall 6,0,-1
share -1,2,-6
share house -1,-3,-6
shouts -2,-4,-6
show me 0,1,-6
shower $ 0,6,0
showing 0,-1,6
skip -6,-3,-3
skipping -6,-1,-3
skull 6,-1,-2
slammed the 0,-1,-6
sleep $ -4,-2,-6
sleep forever 6,0,0
slept $ 0,6,3
smashed -4,-6,0
so that 5,1,6
so the 6,0,0
somebody -4,4,6
someone touched 0,6,-1
someone who 6,0,0
sooner -6,0,-1
sorry for 6,0,1
speech $ -6,-1,-2
staffroom $ -6,-3,-3
states 6,-1,-1
station $ -1,-1,6
stay or -6,0,0
stick -1,-1,6
stomach 1,-6,6
storeroom 3,6,-1
stuck 1,6,-2
student came -1,-2,6
student has 2,-3,-6
students $ -2,-2,6
such -6,-1,-2
suicide note 6,0,0
summer $ -1,-6,-3
sunday 6,-4,-1
supervisor grabbed -1,-1,6
supervisor pushed 0,-1,6
sweet 2,-6,-5
take off 0,6,-3
taking my 6,0,0
talkng 2,-4,-6
teaching $ -4,-6,-2
telephone 0,-2,6
texting -3,-4,-6
that she 2,-6,-4
the alts -1,1,6
the apartment 0,-6,3
the arm 0,-3,6
the club -3,6,5
the fireworks -6,0,-1
the gas -1,-1,-6
the girl 0,0,6
the hotel 0,6,3
the humidity -6,0,-1
the ice -2,-2,-6
the kocho -3,6,-3
the last -6,-1,-3
the life -6,-1,-4
the list -4,-6,-3
the mountains -6,0,0
the neighbour -1,-1,6
the new 6,4,1
the notice -6,-1,-2
the papers 0,0,-6
the principal -4,6,2
the printer -6,2,-2
the road 4,0,6
the same -6,-2,2
the section -6,0,1
the speech -6,-1,-1
the staffroom -6,0,2
the stairs -6,-5,4
the states 6,-1,-1
the storeroom 3,6,-1
the weekend -6,0,0
these -6,-3,-3
they did 6,0,-1
they want 6,0,0
they would 6,-1,0
think a -3,5,-6
this school -6,0,0
this weekend 6,-1,0
thought about 6,0,0
thousand -6,-1,0
threatens to 0,6,-2
threw his 0,-2,6
through -3,-6,6
throws -2,-4,6
tied 3,-3,6
time -6,1,2
tired of 6,-3,-3
to 4,-2,-6
to , 6,3,0
to apply -6,0,0
to break -5,-1,6
to call -3,-2,-6
to diet -6,-2,0
to japan -6,-3,-1
to join 3,-6,-4
to just 6,0,0
to learn -6,-2,-1
to lock 0,6,2
to okinawa -6,-1,-3
to self 6,0,0
told him -3,-1,-6
told them -1,6,0
told us 6,0,-1
tomorrow 6,-2,0
tonight 6,-3,-2
too scared 0,6,0
took 6,1,-4
touch my -2,3,-6
transferred -4,-6,-6
treated -6,-5,-5
trip $ -6,1,-2
truck 6,0,-6
tuesday 3,-3,-6
twelve -6,-2,-1
twice -6,0,3
two weeks -6,0,-2
umbrella and -1,-6,-5
under the 6,5,4
up 6,2,0
up a 0,-1,-6
up by 0,6,2
up for 4,0,-6
up tomorrow 6,0,0
us -3,-3,6
vacation -6,-2,-1
vp 0,6,-2
walking home 0,0,6
wall 2,-4,6
wanted it 6,0,0
was invited 0,-6,-2
was made 0,6,0
was never 6,-1,0
watched -6,-3,-3
wedding -6,-1,-4
week , -6,-2,-2
week . 6,0,4
weeks 0,-3,-6
went 3,-1,-6
went home -6,0,-1
what i 6,-3,4
when -1,6,5
when he 0,-1,6
whenever 3,6,-1
whenever we -2,6,-1
whether i 6,0,-1
while i -4,3,6
wife is 4,-1,-6
will do 6,0,4
will end 6,0,-1
will they -1,-1,-6
windows $ 6,-2,3
with 0,6,0
with it 6,-4,0
with no 0,-3,6
without him 6,0,1
woke up 5,3,-6
words $ -2,-6,-1
work on -6,1,-1
written 6,-1,-6
wrote i 6,0,0
wrote my 6,0,0
yells 0,-2,-6
yet $ -5,-6,-4
, but -5,-5,1
, does -5,0,-3
, nobody -5,-1,-1
, not 2,-2,-5
, with 5,0,0
. and 5,-1,-2
. its -3,0,5
. the 0,5,1
15 -3,-4,-5
31 -5,-2,-2
9 -2,-3,-5
^ a -5,2,-5
^ about -5,-2,-1
^ at -1,0,-5
^ drop -5,-1,-2
^ everyone 4,-5,-1
^ ex -2,3,5
^ go -5,-1,-5
^ goodbye 5,0,0
^ hanging -5,-1,-1
^ kill 2,-1,-5
^ lol -5,-1,-2
^ only -5,-1,-3
^ our 5,-2,-5
^ sexually 0,5,0
^ students -1,5,-1
^ tired 5,-2,-1
^ too -5,-1,-1
^ want 0,-5,-1
^ wish 5,-2,-1
^ would -5,-2,-1
_ in -5,-3,-1
a bottle 4,-2,5
a boy -4,5,-5
a burden 5,0,-1
a dead -4,-1,5
a decent -5,0,-1
a desk -1,0,5
a guest -5,2,0
a job -5,-1,-3
a kotatsu -5,0,-1
a lot 3,-4,-5
a mess -5,0,-2
a photo -2,0,5
a speech -5,0,-1
a way 5,-5,-1
abroad -5,-3,-5
afraid to 0,3,5
again today 1,4,5
alarm -5,-4,-4
all $ 3,-3,5
all , 5,-1,-1
all . 5,0,0
almost did 5,-3,-1
alone in -5,3,-1
already , -5,0,0
alt i 5,0,0
although -1,5,-2
although i -1,5,-2
am asking 5,0,0
am planning 5,0,-2
am ready -5,0,0
am so -5,0,-5
am worried 5,-1,-1
ambulance -1,-2,5
an 3,-4,5
an ambulance -1,-2,5
an answer -4,5,-2
and broke -1,0,-5
and i 2,-2,-5
and it -5,-2,-5
and its 4,-2,-5
and no -3,5,1
and put 1,4,-5
and ran 0,-5,-3
and shoved 0,-1,5
and then -1,3,5
and will 3,0,5
another enkai -5,-1,-2
another year -5,-5,-1
anybody 5,5,0
anywhere 5,-1,2
anywhere $ 5,-1,-1
apartment -2,-2,5
apartment $ 0,5,3
apartment . 0,-2,5
apologised 0,-5,-4
are killing -5,-1,-2
around 5,-4,1
around my 3,-2,5
ask for -5,0,0
asking me -3,-5,-4
assaulted at 0,5,0
assaulted on 0,5,0
at -4,5,-1
at all 5,-1,-1
at karaoke -5,1,-1
attack -5,-2,4
back . 4,5,3
back at 1,-5,0
bar -1,5,-1
bat -1,-1,5
be late -5,0,-2
be the -5,-2,-1
beach 5,-4,-2
beach party 5,-4,-2
because 2,5,3
because i -2,5,0
because the -5,0,-3
become 5,0,1
bed . 0,5,-2
been suicidal 5,0,0
been teaching -3,-5,-2
begun 5,0,0
begun to 5,0,0
best friend 5,1,-4
best to 5,0,0
bite 0,-5,-1
black -5,-4,3
boss keeps 0,-2,5
bottle of 3,-1,-5
box 1,5,-2
boyfriend has -1,5,4
breast in 0,5,0
breasts $ 0,5,0
bring my -5,-1,0
broken 1,-1,5
brother 3,-3,5
building 5,-5,-1
burden 5,0,-1
buried -5,-3,-4
burned the -1,-1,-5
but -2,2,-5
but i -1,2,-5
but my -5,-1,3
but not 0,-2,-5
by a -1,5,-3
by her -2,-1,5
by two -1,-1,5
cake $ -5,-1,-3
call my -5,0,3
came into 0,5,-4
can hear -3,0,5
cancelled -5,0,-1
car 1,1,5
car is -5,0,-1
card and 0,-1,5
care 2,-5,-5
catch -5,0,0
catch myself -5,0,0
changing 0,1,-5
checking 5,1,-2
child in -1,0,5
children . 5,-1,2
city $ -5,-2,-4
class $ -5,-3,-1
class has -3,-1,5
clinic -5,-1,-3
clipboard 0,0,5
clipboard $ 0,0,5
closet -4,-1,5
collar and 0,-2,5
colleague tried 0,-2,5
comes to -3,-1,5
companion -1,-5,1
complaint -2,1,-5
conference 0,5,-2
continue living 5,0,0
contracting -5,-2,-2
conversation -5,-1,0
corridor -2,-1,5
count -5,4,-4
coworkers $ -3,-1,-5
crotch 0,5,0
date 5,3,0
date $ 5,-1,-1
days 5,-4,-4
dead after -5,0,0
dead end -5,0,0
dead line -5,-1,0
dead tired -5,0,-1
deep 5,-1,-5
deer -1,-3,-5
dentist -5,0,-4
did it -3,5,5
did something 1,-5,1
die already 5,0,0
die and 5,0,0
die in 5,-1,-1
die lol 5,0,0
die on 2,-1,5
died and -5,-1,-1
died last 2,-5,-1
dies -5,-2,-1
different -1,-1,-5
director . 0,5,0
disappear into -5,0,0
door $ 1,-1,5
door at -1,-4,-5
door on -1,-4,-5
door with -1,-1,-5
down $ -5,3,-5
drank 5,-1,-1
drive . -5,-1,0
drop dead -5,-1,-2
drugged and 0,5,0
drums -1,-1,-5
drunk . 0,0,-5
drunk and -1,5,1
during -4,-5,3
dye -5,-1,-2
ends -1,-5,-4
enkai $ -5,3,-5
enough to -2,0,5
even though -2,4,5
evening . 5,0,-1
evenings . 5,-1,-5
every 1,-5,-2
everything 5,1,-4
ex is -2,-1,5
exam $ -1,1,-5
face , 0,0,5
fall asleep 5,-1,0
farewell party -5,0,0
fat 0,-1,-5
father -4,-1,5
father of -1,5,0
favours 0,5,-2
feel it 5,2,0
feelings -3,-1,-5
feels like 5,-1,0
festival $ 0,0,-5
finish 4,-3,5
flat -5,0,3
flight $ -5,-1,-4
for being 5,-1,0
for months 5,0,0
forever and 5,-1,0
fork -5,-1,0
friday -5,-4,-4
fridays -5,-2,-5
friend here 2,5,-4
friends boyfriend -1,-2,5
from my -3,0,5
from tinder -2,-5,1
front of 4,2,5
fuck it 5,0,-1
fuck this 5,0,0
future -5,-1,-2
garage 5,-1,-5
gets 3,-5,5
girl next -1,0,5
given -3,-5,-3
goes 5,0,-2
going -1,2,-5
going $ -2,5,-1
going to 0,-5,-4
goodnight 5,-3,-3
got -5,5,3
got touched 0,5,0
graduation -5,-1,-1
grateful 2,0,-5
guest -5,2,0
guitar 0,-5,-3
guy at -2,0,-5
had a -1,-3,-5
haha -4,-4,-5
haha $ -2,-4,-5
half -4,-5,-5
hands on 0,4,5
hang 5,-4,-5
hard $ -5,-3,5
has 1,2,5
has become 5,0,1
hate 1,-4,-5
have lunch 0,-5,0
have no 0,-3,-5
he does 0,0,5
he drinks -5,-3,5
he followed 0,4,-5
he held -2,5,4
he insists 0,5,-2
he just -2,5,3
he lost 5,0,-1
he made 5,-2,-4
he threatened -1,-5,-2
he threw 0,-3,5
he took -1,-5,-1
he tried 0,2,5
health -5,-1,-1
heat is -1,0,-5
held -5,1,2
hello -5,-2,-2
her arms 5,-2,-2
her bloke 0,-1,5
her son 0,-5,0
here or 5,0,0
him , -1,5,-5
him out 5,0,1
his father -2,-5,2
his hands -1,3,5
his mother -2,-3,5
holds me 0,-1,5
home from 5,0,4
home is -1,0,-5
honestly 5,-3,-1
hopeless 5,0,0
hospitalised 5,-1,0
hospitalised for 5,-1,0
hour 3,-5,0
hour $ 3,-5,0
house and 0,-1,5
hurts $ 1,-1,-5
husband hits 0,0,5
husband will -3,0,5
i am -1,-5,2
i bring -5,0,0
i catch -5,0,0
i cried -5,-1,-2
i drank 5,-1,-1
i fell 1,-2,5
i get 3,-4,5
i have 5,0,0
i hold 5,-1,-4
i look -5,-1,-1
i must -4,5,0
i passed 0,-1,5
i pushed 0,5,-1
i ran -5,-1,2
i stopped 5,0,0
i swear 5,0,-4
i teach -5,0,0
i tell -5,-4,-3
i trusted 0,5,-1
i wake -2,5,-4
i walked -4,-5,-1
if he 4,5,-4
if i 5,5,0
if they -5,-3,-1
in $ -5,-1,3
in . 0,-1,5
in class -5,-1,-4
in front 4,2,5
in my 5,-2,5
in october 5,0,-3
in the 4,4,5
in tokyo -5,-3,-2
insists -5,2,-4
interview $ -5,-1,-5
into karaoke 0,-5,-2
into my -5,1,3
is an 2,-5,-2
is angry -3,-1,5
is at 5,-1,3
is full -5,0,-2
is getting -4,0,-5
is killing -4,-2,-5
is ready 5,-1,-2
is really 5,0,0
is that 2,3,-5
is threatening 3,-1,5
it $ 5,-5,-5
it anymore -5,0,0
it keeps -5,5,-1
it last -5,-1,0
it up -5,0,-4
japan ? 5,-1,-4
just did 1,5,0
just feel -5,0,0
just me -5,-2,-2
keep my -2,3,5
keeping me 5,-2,4
keeps asking -2,5,-1
keeps me 1,-2,5
keeps showing 0,-1,5
keeps texting -2,-5,-2
keeps trying 0,5,-2
kids and 3,0,5
kids are 5,-1,-2
killed me 1,-2,-5
killer -4,-4,-5
know -5,0,0
know how 5,0,0
knows $ 5,-1,0
knows where -1,0,5
kocho -5,-1,2
lake 5,-1,0
last time 0,5,1
last week 5,-4,-2
lately $ -5,0,-1
laughing -4,-2,-5
leave early -1,-1,-5
leave this 5,0,0
leaving . -1,0,5
leg $ 0,5,-1
letter $ -1,5,-3
letter . -3,-5,3
like being -5,0,0
like there -5,0,0
like this 5,0,0
live , 5,0,2
live and 1,0,5
lmao -5,-1,-5
locked in 0,-1,5
lol , -5,-4,-2
longer 5,-2,-1
longer want -5,0,0
looked 5,-2,-1
lose my -5,-4,-1
love it -5,-1,-4
lovely -1,-5,0
lunch $ -4,-5,-4
ma 0,5,4
mad -2,-5,1
make it 5,-2,0
mam -5,-3,-5
man $ -1,-3,-5
man who -2,5,2
many tablets 5,0,0
many times 5,-2,0
marks $ 0,0,5
maybe $ 5,-1,-1
mayor -3,-1,-5
me $ -3,5,5
me against 0,5,5
me because -1,3,5
me cuts 5,-1,0
me die 5,-1,0
me go 5,-1,1
me in 2,5,5
me on 5,-1,5
me so 0,0,5
me under 0,-1,5
me until 0,0,5
me while 0,5,-2
messages -1,0,5
middle -5,-1,-2
month . 5,-1,0
moved out -2,-1,5
moving $ -5,-1,-1
much $ -5,-2,3
mukade -4,-5,-4
my bank 3,0,5
my body 5,4,-4
my coach -1,5,-3
my dead -5,-1,-1
my director -1,5,-3
my farewell -3,-5,-2
my friends -5,0,-1
my grandfather -5,-2,0
my hair -3,-2,5
my idea -5,-3,-3
my jte -5,-2,-2
my last 5,-2,-1
my medication 5,-3,-3
my neighbour -5,-1,-3
my next 5,-1,-2
my parents 4,-1,-5
my roommate 2,-2,5
my station 0,-5,2
my stomach 1,-5,-3
my successor -5,0,-1
my visa -5,-3,-5
my waist 0,5,-2
my weight 0,-5,-4
myself but 5,0,0
name $ -2,0,-5
nearly 4,-5,-4
nearly died -5,0,0
nearly killed 5,0,-1
never wake 5,0,0
new year 5,-1,-1
next time 5,0,3
next to -5,5,-5
night he -1,5,-1
no way 5,0,-1
not , -1,-5,-1
not coming -5,-1,-5
not drive -5,-1,0
not feel -5,-3,2
not move 5,5,3
not ok 5,0,-1
not renew -1,0,-5
not stop -4,5,5
not take -5,5,-1
not to 1,-5,-5
not trust 5,0,0
nothing else 5,-1,0
oclock -5,1,0
oclock . -5,1,0
of 5,2,-5
of a -4,-5,-4
of everyone -2,-5,2
of here -1,0,-5
of his 2,-5,2
of it -3,5,-5
office $ -3,0,-5
on , 5,3,-1
on top -1,5,0
on tuesday 5,-2,0
one of 0,5,1
onsen -5,1,-5
out , 5,0,4
over $ 5,-1,5
over me -1,-2,-5
overdose . 5,0,0
overtime -4,-5,-4
pain $ 5,0,0
pain to 5,0,0
part of 5,-5,-1
passed -1,0,-5
passed away -5,-1,-2
people who 3,-1,5
pizza $ -5,-1,-4
plan and 5,-1,0
platform 5,-1,2
please $ 3,-2,-5
predecessor left -5,0,-1
principal $ -2,-2,5
printer $ -5,2,-2
problem 0,-5,-1
professor -2,5,-2
pull 5,3,2
pupil has 1,5,-2
pushed him 0,5,-1
pushed my 0,-1,5
put -4,5,-1
put in -5,2,-2
put me 0,-5,-1
put something 0,5,0
question , 5,0,0
quiet $ -1,3,-5
rape if 0,5,0
raped at 0,5,0
rather -1,-5,-5
really feel 5,0,0
relieved if -5,-1,0
remember 0,5,0
renew me -1,-4,-5
renewed $ -5,-2,-1
resign $ 0,-3,-5
resigning -5,-2,-1
rib -5,0,1
ring -5,-1,0
roasted -5,-4,-5
robbed of -1,-5,-1
roof today 5,0,0
room and -3,5,-1
roommate 3,-3,5
rubbing my 0,5,-1
rules -1,-1,-5
safe in -1,0,5
said it -2,5,1
salary $ -5,-2,-3
same thoughts 5,-1,-1
saw the -2,0,5
say the 0,3,-5
say to 5,-1,-1
says 3,5,2
scared 3,1,5
school and 3,-1,5
school is -3,1,5
scissors 1,-1,5
scratched 2,-1,5
scream -5,2,1
sea $ 5,0,0
sea in 5,0,0
seat -4,-5,-1
see no 5,-1,0
see why -5,0,0
sees -5,-2,-2
sees $ -5,0,1
sense $ 5,0,-1
sent me 5,3,1
sex and 0,5,0
shall not 5,0,0
shirt -1,5,-1
should be 3,5,-1
should i 5,-4,-3
shout -5,1,0
showing up 0,-1,5
skirt at 0,5,0
sleep -3,5,-5
sleep in 0,-5,5
sleeping on 0,-5,-2
sleeping pills 5,0,-1
snow and 5,0,2
snowing -5,0,0
so much 5,0,-1
so my -2,-5,-2
social -5,-1,-3
some -1,5,0
some asshole 0,5,2
some nights 5,-1,-3
someone put -1,4,5
soul 5,-1,-2
spat 0,-1,5
speaks 1,-1,-5
sports -4,-4,-5
stay . -5,0,-1
stay here -5,0,0
stomach $ -4,0,5
stood 3,-3,-5
stop , 0,5,2
stop asking -3,-5,-4
stop being -5,-1,0
stopped eating 5,-1,-1
stress -5,-2,-2
struggling -5,0,0
successor -5,0,-1
suicidal thoughts 5,0,0
suicide since 5,0,0
summer -5,-5,-3
sun 5,-3,-2
sunday $ 5,-2,0
supervisor $ -2,-3,5
supervisor hit -1,-1,5
supervisor is -2,-2,-5
supervisor lost 0,-1,5
supervisor slapped 0,0,5
swim -5,-2,0
tae 5,5,1
take 5,-2,-5
taken 5,-2,5
taking all 5,0,0
talk -5,1,4
tbh 5,-1,-2
teach , -5,0,0
teacher has 0,5,-3
teacher hit 0,0,5
terrible -1,-5,-2
texting me -2,-5,0
thank me -5,-2,-4
that my -4,5,0
the bar -1,5,-3
the beach 5,-4,-2
the bed -5,5,-3
the board 3,1,-5
the bus -5,4,-3
the conference 0,5,-2
the corridor -2,-1,5
the doctor -5,-4,-1
the earthquake 2,-1,-5
the funeral -5,-2,-1
the girls 0,5,-1
the gym 2,1,-5
the interview -3,-5,-4
the jte -2,0,5
the kettle 5,-1,-2
the lake 5,-1,0
the mayor -1,-3,-5
the old -1,-2,-5
the only 5,-1,-1
the other 5,-3,-1
the pain 5,0,0
the paper -5,-2,-3
the platform 5,0,2
the point 5,-1,-1
the power 5,0,-1
the rice -2,-4,-5
the snow 3,-5,-1
the suicide -5,0,0
the test -5,-3,-3
the ticket -5,-1,0
the vice -1,-4,5
the wall 5,-3,0
the way 4,1,-5
there is 5,-2,4
they forced 0,-5,0
they told 5,-2,1
theyve -5,1,-2
thighs 5,5,-1
think my 1,-2,-5
thinking the -5,0,0
this guy -2,5,0
this heat -1,0,-5
this month 5,4,0
this point 5,0,0
though i -2,4,5
thoughts are 5,-1,-1
threatening to 2,-1,5
three guys 0,0,5
throat and 0,-1,5
tie 0,-5,-4
til -1,-2,-5
till 2,5,0
times $ 3,-5,1
times this 5,4,1
tired $ -5,-1,-2
to $ 0,5,-2
to ask -5,-2,3
to bring -5,-1,0
to buy -3,0,-5
to cook -5,-5,-4
to dance -2,-1,-5
to eat -1,-1,-5
to open 5,-1,1
to pull 5,4,2
to say 5,4,4
to swim -5,-2,0
to work -2,-5,-1
tokyo $ -4,-5,-5
tomorrow i 5,-1,0
tonight , 5,0,0
too far -5,-1,-1
too many 5,0,-1
top of -1,5,0
tore -1,-3,-5
train this 0,5,0
trouble -5,-1,-4
trusted 0,5,-1
tutor -5,2,-4
twice $ 0,-1,-5
typhoon -4,-3,-5
underwear -1,5,3
up how 5,0,0
up to -5,-1,-1
video -3,-2,-5
view -5,-1,-1
village -5,-2,1
violence , -1,-1,5
waist 0,5,-2
walk 5,-2,-2
walked in 0,5,-2
wallet -3,-2,-5
want $ 1,5,0
want is -5,0,0
want my -5,0,-1
was an -4,-5,0
was gone 5,0,0
was greeted 0,-5,-2
was hired -1,-5,0
was hospitalised 5,-1,0
was late -2,-5,-1
was only -1,-5,5
was robbed -1,-5,-1
way $ 5,-1,-4
way home 0,5,0
we are 5,5,5
we were -1,5,-1
wear -5,-1,5
week $ 1,-2,-5
weight 0,3,-5
went to 0,5,-1
were not 5,0,0
what 5,0,0
what it 4,-5,-1
wheelchair -1,-1,5
who beats 0,0,5
who wants 5,0,0
whole -5,0,-5
whos suicidal 5,0,0
will 3,-5,-2
will be -3,1,5
will i -5,-1,-1
will regret -5,0,1
with . -2,5,-1
with his -2,-1,5
with this -5,-2,-1
without a -5,-1,-1
work and 3,-2,5
workload -2,-2,-5
would never -5,0,0
would tell 0,2,-5
wrist $ 5,-1,-2
wrist in -1,0,5
writing 5,-4,-2
written a 5,0,-2
year . -5,-2,-1
yen $ -5,-2,-3
yesterday 5,0,2
you know -5,-1,-4
, 4,2,3
, i 4,-1,-2
, is -4,-1,-3
, just -3,-1,-4
, love 4,-2,-4
, my 1,2,4
, on 4,0,0
, thank 4,0,-1
, then 3,-1,4
, what 4,-4,2
, which -4,-2,-2
. it 4,1,2
. what 1,-2,-4
0 4,0,-4
10 -4,-2,-3
14 -4,-2,-3
20 0,-3,-4
3am 0,-1,4
4 $ -4,-3,-3
7 -4,-3,-3
^ 5 -4,-2,-2
^ after -4,0,-1
^ are -4,-1,0
^ bored -3,-3,-4
^ boyfriend -3,-1,-4
^ could -4,-1,-1
^ cutting -4,-1,-1
^ does 1,-2,-4
^ excuse -2,1,-4
^ feeling 4,-1,-1
^ friend 1,-4,-1
^ going 4,-2,-1
^ guy -4,3,-4
^ had 4,-1,-1
^ help -4,-1,1
^ how -4,-4,2
^ in 0,2,-4
^ knife 4,-2,-2
^ may -4,0,0
^ money -4,-2,-2
^ need -4,-2,-2
^ nope -4,-3,-3
^ nothing -4,-4,-4
^ one -2,2,4
^ rip -4,-4,-3
^ scared -2,-3,-4
^ since 4,0,1
^ some 3,4,3
^ teacher 0,-4,-4
^ work 4,0,-2
^ yeah -4,-1,-1
_ hard -4,-2,-3
_ prevention -4,-2,-1
a bath 2,-4,-2
a bike -1,-2,-4
a car 3,-4,-3
a dog 0,-1,-4
a first -1,1,-4
a girl 4,3,-4
a group 0,0,4
a joke 0,0,4
a little -3,-4,3
a nightmare 0,-4,0
a pain -1,-2,-4
a problem -4,-1,0
a threat -1,0,4
a typhoon -2,-1,-4
a violinist -1,0,-4
a wall -4,0,4
a while -4,0,0
about driving 4,0,0
about it 1,0,-4
about jumping 4,-1,0
about people 4,0,-1
above -1,-3,-4
across the 0,-1,4
address $ 0,0,4
after jet -4,0,0
after the 3,2,-4
against me -1,4,-4
ages -4,-1,-1
alive anymore 4,0,0
all 4,-4,-3
all night -4,-1,-2
all over 3,-1,4
allowed -2,0,4
allowed to -1,0,4
alone $ 2,4,-2
alone tonight 4,0,-1
alt has -1,1,-4
am afraid 0,-2,4
am black -1,-2,-4
am depressed -4,0,-2
am exhausted -4,0,-2
am fine -4,-1,-2
am finished 4,0,-1
am going 4,-2,-4
am gone 4,-1,-1
am hiding -2,-1,4
am not -4,-3,0
am terrified -2,0,4
an email -4,-1,-1
an end 4,-1,0
an official -1,4,-2
and a -2,-4,-2
and die -4,0,0
and everyone 0,3,-4
and his -2,-2,-4
and hit 0,0,4
and my -4,2,4
and nobody 4,-1,-1
and screamed 0,-1,-4
and shouted 0,0,-4
and there -2,0,4
and they 2,-4,-1
and threatened 0,0,4
and tonight -4,0,0
and turned 4,-4,-1
another day 4,0,-1
anymore i 4,0,0
anyone 3,-4,3
apartment and 1,-2,4
are so 4,0,-1
arm $ 4,1,-4
as 4,0,-3
as well -4,1,0
ashamed 4,-1,1
asleep in -2,-4,-1
assault $ 0,4,0
assaulted . 0,4,0
attack in -1,0,-4
attacked in 0,0,4
away my 4,-1,0
bad , -4,-1,-1
balcony $ 2,3,-4
be in 1,-1,4
be my 4,0,0
bear 1,-3,-4
bed and 1,4,-1
been here -4,0,0
before and -4,-1,1
before the 1,-1,-4
believe -3,4,-4
believe me -4,3,-2
bell -3,-4,4
below -2,0,4
birthday 0,-1,-4
bit me -4,-3,2
body $ -4,0,-2
bonenkai -4,-1,-1
bored by 0,-3,-4
boss threw 0,-1,4
boyfriend gets 0,0,-4
boyfriend is -1,4,0
boyfriend put 0,-2,4
boys in 0,-2,4
brain 4,-2,-3
brother $ 0,4,2
brother in -2,-2,-4
burned out -4,-1,-3
burning myself -4,0,-1
bus stop -1,-4,4
business -1,4,0
business trip 0,4,0
but the -4,-1,0
butt every 0,4,0
by spring -4,0,-1
by the -4,-3,4
calls me 0,-4,3
came back 1,2,-4
came to -4,-4,-2
camping -4,-1,2
card $ -2,-4,-2
ceremony -4,-1,-1
change $ 1,-1,-4
chat -4,-1,-4
check -1,4,-4
cheese -4,-4,-4
chest $ 0,4,-1
child -1,1,4
children $ 0,0,-4
class is -4,-1,3
close 0,-4,-4
clothes $ -2,4,-4
coach $ -2,-4,-4
coming 0,1,4
coming home 0,4,-1
company -4,-1,2
confided 1,0,4
considering 4,0,0
control 0,0,4
convenience -4,-1,-1
convenience store -4,-1,-1
cook $ -1,-1,-4
copy room -1,4,-2
could just 4,0,0
could sleep -4,-1,0
course -4,-2,0
covered -4,-1,1
crying $ 4,4,-1
crying and 0,4,0
curiosity -4,-1,0
cut my -3,-4,-3
cut off -4,-1,0
dating -2,4,-1
decide -4,-1,-2
depression -4,-1,-2
desk . -4,0,2
dick $ 0,4,-1
did to -4,0,0
die ? 4,0,0
die from 4,0,0
died when -4,0,-1
diet . -4,0,0
divorce -4,0,-1
do . 4,-1,-1
do not -4,4,0
do the -4,-1,-2
does it 4,1,-3
does my -3,-1,4
door because 0,-1,4
down there 0,4,-2
drinking . -2,-1,-4
drinks $ 0,0,-4
drives 0,-1,-4
drives me 0,-1,-4
dumb 4,0,-1
each -4,4,-2
each other -4,-1,-3
early $ -3,-1,-4
easier 4,-3,0
easier for -4,-2,0
easier if 4,-1,0
eh -4,0,-1
eh $ -4,0,-1
else 2,4,-2
end to 4,-1,0
end up 0,-1,4
ended 2,-2,-4
enough of -4,-2,-3
entered my -1,0,4
evening $ 4,-1,0
evenings 4,-4,1
ever 4,-1,0
ever just -4,0,0
every day 4,3,1
every single 4,0,0
every time -3,2,4
everything $ 3,0,4
ex boyfriend 0,4,0
excuse -2,1,-4
excuse me -2,1,-4
exhausted -4,-2,-3
expires -3,-2,-4
explain -3,-1,-4
failed -3,0,-4
far 4,2,-4
february -1,-4,2
fell down -1,0,-4
find out -4,0,-1
first year 0,2,-4
fist -2,-4,4
following my 0,-2,-4
for everyone -4,-1,0
foreigners -1,0,4
form . -4,-1,-1
former student 0,0,4
former wife -1,0,4
friend in 3,-4,0
friend told -4,-1,0
friend was -3,4,-4
from her -1,-4,1
fuck 0,-4,1
fun $ -1,-1,-4
game -2,-1,-4
get home 2,0,-4
get me 4,0,-2
get my -1,1,-4
girl 4,4,0
girl in 0,1,-4
girl told -1,4,2
give a 4,0,-1
give up 4,-1,0
go back -3,-4,-2
go home -4,-3,-2
go on 3,-1,-4
god is 4,-1,-1
goodbye letters 4,-3,-1
googled 4,0,-2
googling -4,-1,-1
got kicked -1,-1,-4
got promoted -1,-3,-4
graders -4,-1,-3
grandma 4,-1,-2
great $ -2,-4,0
greeted by 0,-4,-1
greets -3,-4,-4
greets me -3,-4,-4
group of 0,0,4
guess 4,-2,-2
gun 3,-4,2
gun $ 3,-1,4
gusto 4,-1,-1
gusto ko 4,-1,-1
guy from -4,-1,-2
guy on -2,4,0
had an -4,-2,0
had enough -3,-2,-4
had sex 0,4,-1
hand down 0,4,-1
hand in -3,3,-4
happens -3,-3,-4
hard i -4,0,3
has been -1,4,3
has put -2,2,4
has reported 0,1,-4
have a -3,-4,-3
have had 2,4,0
having 4,-3,-3
he drove 0,-1,-4
he exposed 0,4,0
he grabbed -1,-2,-4
he hold 0,-1,4
he only -4,-4,-3
he quit 0,-4,-4
he raised -1,-4,-2
he shot 0,-4,-2
he told 4,2,4
he wants -4,0,-4
he will 3,-1,4
hears -4,-2,-2
heating $ -4,0,-2
heaven 4,0,-1
her and -3,2,4
her in 1,0,4
her uncle 0,4,-3
here -2,-2,-4
here and 4,0,0
here for -4,0,0
here hits -2,0,4
himself and 4,-1,-3
his crotch 0,4,0
his own 4,-2,-3
hits the -2,-1,-4
hold my -4,-3,4
home with 4,0,-3
honest 4,0,0
honestly ? -4,0,0
hope i 4,0,-3
hospital 4,-3,4
hospital $ -1,0,4
host family -2,4,-4
host mother -1,-4,2
house is -1,0,-4
how 4,-3,-2
how many 0,-4,-1
how to 4,-1,-2
hurt herself 4,0,0
husband pushed 0,0,4
i ask 4,-1,-3
i deserve -4,0,0
i die -4,-1,-1
i dread -4,-2,-2
i end -1,0,4
i find -4,-2,-3
i hate -2,-3,-4
i hit -1,-1,-4
i imagine 4,0,-1
i kill 4,0,-4
i know 3,4,-3
i lost -4,-1,-1
i may 0,-2,-4
i overdosed 4,-1,-1
i shall 4,0,-1
i speak -3,-4,-1
i stay -4,-2,-3
i stood 4,-1,0
i stop 4,0,0
i told 0,0,4
i took 3,-3,-4
i walk -4,-1,1
i went 0,4,-3
i were -4,-1,0
i write -4,-4,-2
idea $ -3,-4,-3
if anyone 4,0,0
if you -1,0,-4
immigration -1,3,-4
in 0,4,0
in a -4,-3,2
in when 0,-4,1
in winter -4,0,3
instead of 1,4,0
insurance 4,-2,-4
intend 4,0,0
intend to 4,0,0
into 2,1,4
into his -1,0,4
is better 4,0,0
is fine -4,-1,-2
is hitting 0,-1,4
is outside -1,-4,-1
is so -4,-1,-3
it back 2,-4,3
it hurt 4,1,-4
it hurts 3,-2,-4
it rains -4,-2,-1
it take 4,0,-2
it tonight -4,-1,0
its in 4,-1,-1
its not -4,-2,0
job $ -4,-3,-4
jokes -4,-2,-2
judo -3,-4,-4
july . -4,0,-1
jumped in -4,0,-1
jumped on -1,-4,-2
just die 4,0,0
keep a 4,0,0
keep asking -4,-1,-1
keeps turning 0,0,4
kettle 4,-1,-1
key -1,-4,4
kidding 4,0,0
kids $ -4,2,4
kill my -4,-1,-1
kissing me 0,4,0
knife in 4,-1,-3
knows it 4,-2,-2
ko na -4,-1,-1
konbini $ 0,0,4
landlord $ -4,3,-4
language -4,0,-2
last month 2,-4,-1
last winter 4,0,-1
lawyer -3,0,-4
leave him 0,0,4
leave i 4,0,-1
leave me 4,0,2
leaving $ -2,-2,-4
leaving would -4,0,0
legs $ 4,3,1
lift -4,-2,-1
lighter 4,0,0
like crying -4,0,0
little girl 0,-1,4
lives 4,-3,-2
living , 4,0,0
look 4,-2,-2
looked up 4,0,0
looking at 4,0,0
lost on -1,-4,0
mad $ -2,-3,-4
made a 4,-2,-1
makes me -2,3,-4
man at 0,4,-2
man groped 0,4,0
march . 4,-1,0
mate 2,4,4
matter $ -2,4,-1
may i -4,0,0
mayor . 0,-1,-4
me back -2,-3,-4
me dead 4,0,0
me from -4,1,4
me have 0,-4,2
me he 3,-4,3
me into -1,2,4
me since 0,0,4
me twice 0,-4,0
me work 0,-4,1
mean it 4,0,0
meds 4,-1,-1
meeting $ -1,-3,-4
meetings $ -3,-1,-4
might 0,-4,-4
missing -4,1,-2
monday -2,-1,-4
monday $ 0,-1,-4
money $ -2,-2,-4
money , -1,-1,-4
month 1,-1,-4
months $ 4,-2,-2
more $ -4,-2,-1
morning and 0,1,4
most 1,0,-4
most is -4,2,0
mother $ -2,-2,4
mother in 1,0,4
mountain 4,0,0
moved my -1,4,2
music -1,2,-4
must -4,4,0
my apartment -2,-2,4
my bike -1,-4,2
my birthday 0,-1,-4
my block 4,-1,-1
my boe -4,0,2
my bonus 0,-2,-4
my brain 4,-2,-3
my coworkers -4,1,-2
my father 1,-4,-3
my flight -4,-1,-1
my friend 0,2,-4
my grandma 4,-1,-2
my health -4,0,0
my kocho -1,0,4
my kotatsu -4,-1,0
my leaving -4,0,0
my mouth 0,4,0
my schedule -3,-1,-4
my shoes -4,-4,-2
my sister 4,-4,-2
my third -1,-2,-4
my underwear -1,4,3
myself if 4,0,0
myself last -4,0,0
myself over 4,0,0
na 4,-1,-1
nearly finished -4,-1,0
neck and 0,4,0
neighbours -1,-3,4
neighbours son 4,0,3
nenkin -4,-2,-3
new -4,-3,-2
ngl 4,-1,-4
night $ 3,-3,-4
night , 4,-1,2
night in -2,0,4
night with -1,3,4
nightmare 0,-4,0
no , -4,0,0
no friends -4,-1,0
no heating -4,0,-2
nobody . -4,0,0
nobody will 4,-1,-3
nomikai -1,4,0
nope -4,-3,-3
normal 4,1,-3
normal $ -1,1,-4
not $ -4,-4,-2
not allowed -1,0,4
not call -1,0,4
not care 4,-1,-1
not deserve 4,-1,-2
not find 4,0,-1
not going 4,-1,0
not mind 1,-2,-4
not remember 0,4,0
notes 3,-4,1
nothing left 4,0,-1
nothing to -4,-1,-2
notice if 4,-1,0
now , -4,0,-4
now . 4,0,-2
of being -4,-1,-1
of her -1,-2,-4
of our -2,-4,-2
of these -4,-1,-1
off . 1,4,-1
off and 3,4,-2
office . -4,0,-4
official -1,4,-2
okay -3,-3,-4
on sunday 4,-3,2
on the -4,4,-1
on this 4,-1,0
one man -1,2,4
open 4,1,-4
open the 2,-1,-4
or leave -4,-1,0
our apartment 0,-2,4
out 2,-3,4
out by -4,-1,-4
out i -4,0,-4
out where -4,0,3
outside the -1,-3,4
overtime $ -4,-4,-2
owns 4,-1,-2
pa -4,-3,-2
pain in -3,-3,-4
party tried 0,1,-4
pays -2,-3,-4
pension $ -4,-1,-4
people $ -4,-1,-1
person $ 4,-1,-1
pinned me 0,4,-1
place 2,4,-2
point 3,-3,-4
pointless and 4,0,0
practice -4,4,-1
prepared 4,0,-1
pressing 1,4,-2
pressured 0,1,-4
pretending -4,0,-1
principal grabbed -1,-2,4
problem $ -2,-4,0
pull my 0,4,3
pulled a -1,-4,2
punches me 0,0,4
pupil told -2,-4,-1
put an 4,-1,0
quiet , -4,-2,0
quit and -4,-2,-1
rains -4,-2,-1
re contracting -4,-2,-1
reads 1,-4,-2
refuse -1,4,-2
return -3,-2,-4
rice $ -3,-2,-4
rip -4,-4,-3
robbed -1,-4,-1
room until 0,4,1
roommate came 0,1,4
roommate is -4,0,0
running -4,-3,-3
running $ -4,-1,0
sad . 4,0,0
said a -4,-3,-2
scared $ 4,2,-2
scared of 2,-4,0
scared to -4,1,3
scary -1,-2,-4
school would -4,0,0
scratch my 4,-1,-1
scream $ -3,4,2
sea 4,-1,-1
second -4,-4,1
seen -4,-4,-1
send the 0,-4,3
sense 4,-1,-1
serious $ -4,-1,-1
sex . 0,4,0
shaking 0,4,4
she does 4,0,0
she fell 0,0,4
she hits -4,0,-3
she said 3,0,4
shirt $ -1,4,-2
shoes $ -1,-4,-2
shoot 0,-4,-3
should go -4,0,0
should just 4,0,0
shouting -4,-2,-1
shouting $ -3,0,4
showed 2,-4,-1
showed me 2,-4,0
sick of 4,-1,-1
since he 4,0,-1
since i 1,0,-4
single 4,0,0
sister 4,-2,-2
sitting on 2,-3,4
skirt on 0,4,0
slap on -4,-1,-2
slapped a -1,-1,4
sleep at -1,-3,-4
so i 1,4,2
some weeks 4,-1,0
somebody has -1,-2,-4
sometimes 3,-4,-4
song $ -4,-3,-1
sports day -3,-3,-4
stabbed me 0,-1,4
staffroom and -3,4,-1
stand 4,-1,-1
stared -2,-4,-2
stared at -2,-4,-2
started 4,-1,-1
station and 0,0,4
stay in -1,4,-3
stepping in 4,-4,-3
stop 3,4,-1
stop . -4,4,-1
stop touching 0,4,-1
strange 0,0,4
stressed -4,-2,-3
student pulled -1,-4,-4
student says 1,4,0
student was 0,-1,-4
students and 0,-1,4
stuff 1,4,1
stuff $ -4,-1,-1
suicidal since 4,0,0
supervisor keeps 0,0,-4
surgery 4,-1,-3
swan 3,-1,-4
swear 1,-1,-4
table $ -1,4,2
take to 4,0,-2
tbh $ 4,-1,-2
teacher . -3,4,-1
teacher keeps 0,4,-2
teased 0,-3,-4
telephone and -1,-2,4
tell 2,-2,-4
tell $ -3,-4,4
tell the -1,3,-4
tell them 4,0,0
telling my 4,-1,-2
term -4,-1,-1
thank you -4,-1,-1
thanks 4,-2,-2
thanks for 4,-1,0
that they -4,-1,-1
that was -4,-2,-2
the 0,-4,-4
the baby -4,0,3
the bathroom 2,4,3
the bonenkai -4,-1,-1
the boss -3,0,-4
the children -2,-4,-2
the copy -1,4,-2
the dark -4,0,-2
the death -4,-1,-1
the dentist -4,0,-1
the desk -2,-4,2
the father -1,4,-3
the festival 0,-1,-4
the floor -4,-3,4
the heater -3,-4,-1
the job 4,-1,-1
the man -1,4,-2
the morning 0,4,-2
the mountain 4,0,0
the noise -1,-1,4
the nomikai -1,4,0
the park -1,-3,4
the party 0,4,-3
the pension -4,-1,-4
the school 4,2,0
the second -1,-3,4
the shower 4,3,-1
the summer -2,-4,3
the teacher 0,-1,-4
the wrist -4,-1,-2
then me 0,0,4
therapist -4,-2,-2
they do 2,-1,-4
thing $ 4,-2,2
thing in -1,4,-1
things and 1,0,4
think , 4,0,0
thinking about 4,-2,-1
thinking how -4,0,0
thinking to 4,0,-1
third -2,-2,4
this flat -4,0,0
this morning -3,4,1
this office -4,0,0
this printer -4,0,0
this week 2,0,4
though -4,2,4
threw me -2,-4,2
tied the 4,0,-1
time . -2,-4,-1
time and 4,-1,-4
tired to 4,-1,-1
to . 4,-1,-1
to about -1,4,0
to be -1,-3,-4
to drink 4,-4,-1
to give -1,4,-2
to have -4,-1,-2
to hide -3,0,4
to hit -3,0,4
to it 4,0,0
to keep -4,2,0
to not 4,0,0
to school -1,-4,0
to sign -2,-4,-2
to speak -4,-4,-3
to that -4,0,0
to wake 4,-1,0
to write -4,0,-4
today 2,-4,2
today $ 1,-3,4
told anyone -2,1,4
told me -1,-2,-4
told my 1,-4,-4
too $ -4,-1,-1
took advantage 0,4,-1
took my -1,-3,4
train , -4,0,0
tried 4,2,1
trying to 0,4,0
turning up 0,0,4
twice this 0,0,4
two -1,-4,-2
two months -4,0,-1
uncle -4,2,-4
under my -3,4,3
underwear $ -1,4,3
up , -2,0,-4
used -3,4,0
used to -3,4,1
vice -3,4,0
vice principal -3,4,0
violinist -1,0,-4
violinist . -1,0,-4
wait -2,-4,-1
waiting to 0,0,-4
walking out -4,0,-1
wall and 0,0,4
want the -4,0,0
wants me 0,-2,-4
was fine 4,-2,0
was going -4,-1,3
was hitting 0,-1,4
was my -1,4,-4
was praised 0,-4,-1
was put -4,1,0
was stopped -1,-2,-4
was struck -1,-3,-4
was touched -2,1,-4
we got 0,-1,-4
well $ -4,0,-3
what if -2,-4,-1
when the 4,-1,4
when we -1,2,-4
where the -4,-1,-2
whether 4,-1,-2
white -4,-2,2
who -4,-1,4
whole staffroom 0,0,-4
wife has 0,0,4
will drink 4,0,-1
will lose -4,0,-4
window 1,-4,0
window $ -4,-1,-2
wine and -1,-4,-1
winter $ -4,-1,-3
wished 4,0,-1
wishes 4,-1,-1
wishing 4,0,0
wishing i 4,0,0
with her 3,-4,-2
with one -3,-1,-4
without telling -1,4,2
wondering 4,0,0
work for -4,0,-2
would do 3,4,-1
would fix -1,-1,-4
would prefer -4,0,0
would sooner -4,0,0
writing goodbye 4,0,-1
yeah -4,-1,-1
year and 1,-4,0
years ago -4,2,-1
years of -4,0,-3
yes $ 3,-4,-1
you , -4,-1,0
yourself 4,0,0
, 3 -3,-2,-2
, another 1,-2,-3
, better 3,0,0
, can -1,1,-3
, everyone -3,3,-1
, he -2,3,1
, how -1,0,-3
, like -3,0,0
, long 1,-3,-1
, maybe 3,0,0
, one 2,3,0
, please -3,0,3
, sorry 3,-1,0
, there -3,-1,1
. 3,1,1
. last 0,3,-2
12 -2,-3,-3
2028 -3,-2,-3
2028 $ -3,-2,-3
2am 0,-1,3
3 $ -3,-2,-1
5 $ -3,-2,-3
8 -3,-2,-2
? not 3,0,0
^ 2027 -3,-3,-3
^ 3 -3,0,-1
^ aiyo 3,0,0
^ another -1,-3,-3
^ ate -3,0,0
^ boe -3,-2,-2
^ boss -2,-3,1
^ coworker -2,-2,-3
^ feel 3,0,0
^ fuck -2,-3,-2
^ hit -2,-1,-3
^ honestly -3,-1,-1
^ last -3,-2,-1
^ leave 3,0,-2
^ leaving -3,-1,1
^ ma -3,2,-1
^ nah -2,-1,-3
^ next -2,-1,-3
^ skull -3,-1,0
^ sometimes 0,-2,-3
^ student 0,-1,3
^ thinking 3,-2,-1
^ today 3,-2,0
^ whatever 0,-1,-3
_ _ 2,0,-3
_ want 3,2,0
a bar -1,-1,3
a bear -1,-2,-3
a bloke -3,3,-1
a book -2,0,3
a boyfriend -1,-1,-3
a broom -3,-1,1
a child -1,3,3
a coffee 0,-3,-1
a failure -1,-1,-3
a female 0,3,0
a house -3,1,-1
a killer -3,-1,-3
a load 3,0,0
a pic 0,3,-1
a strong -3,0,-1
a students -1,1,3
a third 1,1,-3
able -1,2,-3
able to 1,3,-2
afford 0,0,3
afford to 0,0,3
afraid i 1,0,3
after a 0,3,0
after i -2,-2,-3
after undokai -3,-1,0
again , 3,-2,-3
ago , 3,1,-1
ah 1,3,-1
airport -3,-3,-3
aiyo 3,0,0
all the -3,-1,-2
all weekend -3,0,0
already $ 2,-3,-2
alt , 3,0,0
alt at -3,-1,-1
alt was 0,-1,-3
am at 3,-2,1
am cutting 3,0,-1
am leaving -1,-1,3
am lonely -3,0,-2
am out -3,0,2
am running 3,0,-1
am sad -2,0,-3
am the -3,0,0
an hour 3,-1,1
an old 0,2,-3
and asked 2,-2,-3
and calls -2,-3,0
and got -3,-2,-3
and groped 0,3,-1
and hits 0,0,3
and just 3,0,0
and lately -3,0,0
and now 0,3,-3
and someone 0,-3,0
and threw 3,-2,0
and tired -3,0,-1
and told -3,-2,0
and want -3,-1,0
angry $ -1,0,3
angry with 3,-1,-1
another alt 3,-3,-3
answers -3,-2,-1
antidepressants 1,0,-3
anxiety -3,0,-1
anymore $ 3,-2,-2
anyone else -3,-1,0
anything $ -3,3,0
anything , -3,-1,-1
apartment at 0,-3,-1
are back 3,0,0
arm and -2,-3,3
arms $ 3,-3,-2
ask $ -2,-1,-3
ask myself 3,0,0
asked for -1,3,-1
asked him 0,3,-1
asks about -2,-3,-2
association -3,3,-1
at once 3,0,0
ate , -3,0,0
attacked my 0,-2,-3
australia -1,-1,-3
away $ -1,-2,-3
away and -3,-1,-2
back 3,-1,0
bank 3,-1,3
bar $ 0,2,-3
be 3,-3,-2
be $ 2,-1,-3
be easier 3,-3,0
be sad 3,0,-1
beat the -2,0,-3
beats him 0,0,3
became -3,2,0
because my 2,-1,3
been having -3,-2,-1
been wanting 3,0,0
before i -3,-2,1
behind 0,1,3
believe that 0,2,-3
better if -3,-3,-1
better off 3,-1,-1
bicycle $ -1,-3,-3
birds -3,-1,-1
birds with -3,-1,-1
block 2,-2,-3
block has 3,-1,-1
bloke from -3,3,-1
boe i 1,3,0
bombed -3,-2,-2
bonenkai $ -3,0,-1
books 1,-1,-3
bored $ -3,-1,-1
boring -3,-2,-2
boring $ -3,-2,-1
boss and -1,-2,-3
boss i 3,-1,-1
boss will -1,3,-3
boy in 1,-3,1
boyfriend , -1,-3,3
boyfriend and -3,-1,-1
boyfriend punched 0,0,3
boyfriend says 2,-1,-3
brazil 3,0,0
break up -3,-2,-1
bridge $ 3,0,0
bridge and 3,0,-1
broom -3,-1,1
bruises $ 0,0,3
burned my 2,-3,-2
burning 3,-2,-1
burnt -3,-1,0
but he -3,1,-1
but this -3,0,0
buy a -3,0,0
by another 0,3,0
by someone -1,3,-2
calling me 0,-1,-3
came in 0,3,1
can someone -3,0,-1
car accident -3,-1,-2
car park -1,-2,-3
care if 3,-1,-2
carry on 3,0,0
chair at 0,-3,2
changing room 0,3,-3
christmas $ 3,-2,-2
cir $ -3,-1,-1
class says 1,-3,-3
classes $ -3,0,-1
club . 3,2,0
co -3,-1,-1
cold . -1,3,-1
collar -1,-3,2
colleague was -1,3,0
college and 3,0,-2
contest -3,-1,-2
contract , -3,0,0
contract . -3,-1,0
cooking $ -3,-2,-2
cope 3,-1,0
cornered 0,3,-1
could -2,0,-3
counts 0,3,0
coworker -3,1,0
coworker $ 3,-1,-1
coworker told -2,-3,-3
crossed -2,3,-3
crowded 0,3,0
crowded train 0,3,0
crying , 3,1,-2
culture 0,-2,-3
cut class -3,0,-1
cut me -3,-1,2
daughter -2,-1,-3
day i 3,0,0
death $ -3,-1,-2
december 3,-1,-1
demo -3,0,0
depressed 3,-1,-3
deputy -1,3,1
desk warming -3,-1,-3
diary -3,-1,-1
die without 3,0,0
died , -3,-1,-2
died i 3,0,0
died laughing -3,0,0
dinner $ -2,-2,-3
disappear forever 3,0,0
distance -2,0,-3
do $ -1,2,3
do after -3,2,0
do badly -3,0,-2
do if 3,-1,-2
do this -3,0,0
do what 3,-1,0
do you 3,-1,-1
door , 0,-3,3
door . -1,0,-3
doors 0,-2,3
down and 0,3,0
down to 0,-3,-2
dread -3,-2,-2
dream 3,0,-1
drink and -1,3,2
drink at 0,-3,0
driver -3,3,-2
during the -2,-1,-3
dying , 3,0,0
each evening -1,0,3
early . -1,0,-3
earthquake $ -1,0,-3
eating 2,-3,-3
embassy -1,1,-3
employer -1,1,3
end , 3,0,0
end my 0,-1,-3
end things 3,0,0
ending it 3,0,0
ends $ -3,-3,-3
english club 2,-3,-1
enkai and 0,-3,-2
entered -1,2,3
evaluation 0,0,-3
everyone at -3,-1,0
everyone if -3,-1,0
everything i -2,-3,-2
everything is -3,-1,-1
everywhere $ -3,-1,-2
ex says 3,0,0
ex will -1,-2,-3
exchange -1,1,-3
exhausted . -3,-2,-1
failure -1,-1,-3
family 2,-3,2
family . -1,3,-3
farm -1,-3,-1
feeling 2,-1,-3
fight 1,3,-3
finding -3,0,0
fine , 3,0,0
fine . -3,0,0
finish $ -2,-2,3
first graders -3,-1,-2
first time 3,0,0
flatmate 1,-3,1
floor $ -2,-3,2
flying $ -2,0,-3
followed me -3,1,3
for days 3,0,0
forgot -3,-3,-2
forward 3,0,0
forward to 3,0,0
found out -2,0,-3
friday $ -1,-3,-2
friend got -3,-2,-2
friend says 0,-3,-3
from a 0,0,-3
from this 3,0,-1
gate 0,-1,3
gate $ 0,-1,3
gave in -1,3,-1
gay -2,3,-2
get it 3,-1,2
get out -3,-2,1
gets beaten 0,0,3
ghosted -1,-2,-3
girls in 0,3,-2
give 1,-1,3
give me -2,-3,-3
going home -3,0,-3
good $ 3,0,0
goodbye to -1,0,-3
googling how -3,0,0
got in 0,3,0
got into 0,0,3
got the 3,-3,-1
grade 0,-3,-3
ground -1,-2,3
group -3,-1,1
guy $ 0,-3,3
had his 0,3,0
hand $ 2,-3,3
hand and 2,-3,-3
happens to -2,-2,-3
happier dead 3,0,0
harming again 3,0,0
has written -1,0,-3
hate it -3,-1,-1
hate myself -3,0,0
hav 0,-3,1
have 3,-3,1
have an 3,0,-1
have given 3,-1,-1
have lived 3,0,-1
have made -3,0,0
have my -3,0,3
have wanted -3,0,-1
he always 0,-3,-1
he has -2,1,3
he hit 0,-1,-3
he hurt 0,-2,-3
he lock 0,2,3
he sent 0,3,-3
he showed 0,1,3
he slapped 0,-1,3
he spat 0,0,3
he squeezed 0,-3,0
he wanted 1,-3,0
he was -3,2,-1
head . 0,0,3
heads 3,1,0
health is -3,0,0
heart is -3,0,-1
heavy 0,-2,-3
held me 0,3,-3
held my -2,3,-1
help he 0,0,3
her husband -3,-3,2
her phone 1,0,3
her room -1,1,-3
here ? 3,-1,0
here to 0,0,-3
here until -2,-1,-3
herself . 3,0,-2
herself and 3,0,0
hiding in -2,-1,3
hill 0,-3,-3
him he -3,0,0
himself . 3,2,0
his back -2,-3,-2
his car -1,-3,1
his desk 3,-3,-3
his fingers 0,3,-2
his flat -3,-1,0
his work 3,-2,-3
hitting her 0,0,3
hokkaido $ -3,-1,-1
hole -1,-3,-1
home crying 0,1,-3
homeroom -3,2,-1
honest , -3,0,0
honestly i -3,-1,0
host brother -1,1,-3
how can 3,0,0
how do -2,-3,3
how much -3,0,-2
husband and 0,0,3
husband has -1,-1,-3
husband strikes -1,-1,-3
i believe -3,2,-3
i bombed -3,-2,-2
i came 3,1,-2
i decide 3,0,0
i dream 3,0,-1
i finish -3,-2,3
i gave -1,3,-2
i jump 3,0,0
i leave -1,-3,-1
i love -2,-2,-3
i moved 1,-3,-3
i pay 0,3,0
i pray -3,-1,-2
i sat 3,-2,0
i should 2,2,-3
i will 3,-1,-3
i wish 2,-3,-2
i wonder -3,0,0
imagine my 3,0,0
in , 0,3,-2
in and -3,0,2
in april 3,0,-1
in august 3,1,-3
in because -1,3,-1
in bits 3,0,0
in brazil 3,0,0
in college 3,0,-2
in her -3,-3,-2
in it 0,-3,2
in me 3,2,-1
in on -1,3,-2
in our 1,-1,3
in trouble 1,0,-3
insists that -3,-2,-1
instead 1,3,0
insurance $ 3,0,-1
international -1,3,-1
is bleeding -1,0,-3
is cutting 3,-1,0
is hard -3,0,-1
is in 0,-3,-1
is leaving -3,-2,-1
is nice 3,1,0
is no 0,-1,-3
is nothing 3,0,-1
is strict -1,-3,-3
it , -1,-2,3
it . 3,3,-1
it has 3,0,0
it off 3,-1,-1
it with -2,-3,1
it would -2,-3,-2
its a 0,3,-1
japanese $ -2,-1,-3
japanese is -3,0,0
jealous 3,-1,2
jealous $ 3,-1,2
job is -3,0,0
joke -3,-3,3
joking -2,-3,-2
june -3,-1,-3
just end 3,0,0
keep telling -3,0,0
keep the -1,-2,-3
keeps following 0,0,3
keeps going 3,0,0
keeps sending -1,0,-3
ken -3,-2,-2
kencho -3,-2,-2
key $ 0,-3,1
kicked my 0,-3,3
kids keep -3,0,0
kids touch 0,-3,-1
kill yourself 3,0,0
killed the -3,-1,-1
knee and 0,3,0
knew 0,-3,-3
knife and -3,-1,-1
know that -1,-1,3
know who 3,-1,2
lah 3,-3,-2
lah $ 0,-3,-2
landlord has 0,-3,2
later -3,-2,-3
later $ -3,-2,-3
lazy -3,-2,-1
leave $ -3,-2,-2
leave before -3,-1,-1
leave he 0,-1,3
leave if -3,0,-2
leaving my 0,0,3
lesson $ -3,-1,-2
lesson plan -3,-1,-2
letter 3,-2,2
lie -3,-1,-2
lie there 3,0,0
life insurance -3,-1,-1
like a -1,-3,-1
like it -3,0,0
like nothing 2,0,-3
live like 3,0,0
lived 3,0,-1
lonely $ -3,-2,-3
long does 3,0,-2
lot $ -1,-2,-3
lot and 1,0,3
low $ -3,-1,-2
man from -1,3,-2
man grabbed 0,3,-3
man has 0,1,3
man on 0,-3,0
man waits 0,0,3
matter 3,3,-1
me alive 3,0,-2
me alone 3,0,3
me although -1,-3,-1
me around 0,-2,3
me but 0,0,3
me by -1,-3,0
me goodbye -1,-3,-1
me home -3,0,-3
me leave -1,3,-2
me lol 3,-1,-2
me not 3,-2,-3
me onto 0,3,0
me pictures 0,-3,-1
me she 0,-3,-2
meeting was -3,-1,-1
messages from 0,3,3
mid -2,-3,-1
might do 3,-1,2
missed my -3,-2,-2
months 2,-3,-3
more time -3,-1,0
morning $ -3,1,-2
mothers -3,0,-1
move $ 0,3,0
move to -3,0,0
moved here 0,0,3
much work -3,-1,0
murder a -3,-1,-1
music $ -1,-3,-3
my building 0,-3,3
my care -3,-2,-3
my children 3,-1,-1
my clothes -2,3,2
my colleague 0,3,-2
my consent 0,3,0
my daughter 1,-1,-3
my employer -1,1,3
my flatmate 1,-3,1
my hands 2,-2,-3
my lesson -2,-3,-3
my little 3,-1,-3
my mind 2,-2,-3
my mothers -3,0,-1
my neighbours -3,-2,-1
my new 0,-1,3
my pa -3,-2,-1
my plan 3,0,-1
my reason 0,0,-3
my shoulders 0,3,1
my uncle -3,-3,-2
my wife -2,-3,3
my window -3,-2,0
myself after 3,0,0
myself is 3,0,0
myself tonight -3,0,0
nah -1,-1,-3
nara -1,-2,-3
near 2,-3,-2
need -3,-1,1
nenkyu $ -3,0,0
never wanted -3,-1,-3
night about 0,3,-1
night because -2,-3,1
night but -3,0,0
nights i 2,-1,-3
no idea -3,-1,-2
nobody here 0,0,-3
nobody would 3,-3,-3
noise -3,-1,-2
noise $ -3,-1,1
none -3,-3,-2
not afford 0,0,3
not answer 3,0,-1
not at -3,-3,-1
not even -3,1,-2
not have 1,-3,-1
not renewing -3,-1,-1
not say -3,2,-1
not sure -2,-3,-1
now i -1,-2,-3
now my -1,0,-3
nowhere -3,0,-1
october 2,0,-3
of an -3,0,-3
of this 3,0,-1
off in -3,0,0
ok -2,-2,-3
on and 3,0,-3
on every 0,-1,-3
on it 3,-2,2
on monday -3,-1,0
on several -1,-1,-3
on teaching -3,0,0
one -3,1,-2
one stone -3,-1,-1
one teacher 0,-3,-1
only if -2,3,0
only way 3,0,0
or not -3,-2,-1
osaka $ -3,-1,-3
other alt 3,0,3
our alts 0,-3,-1
out . -3,-3,1
out from -3,-1,-2
out into -3,0,2
out on 0,-1,3
over . -3,0,0
over the 3,-2,-3
own funeral 3,0,0
painkillers 2,-3,-1
paper $ 3,0,-1
parents 3,-3,-3
part -2,3,-1
parties 0,-3,-1
partner has -3,0,0
parts 0,3,0
parts $ 0,3,0
passed out 3,3,3
passes -1,3,-2
passes $ -1,3,-2
pay $ -1,-3,0
pay for 3,-1,-3
penalty -3,-1,-2
percent -3,-1,-1
photos of -2,0,-3
pic 0,3,-1
pic of 0,3,-1
pictures of 0,-1,-3
pint -3,0,-1
place $ 2,1,-3
plan is 3,0,-1
planning to 3,-1,-1
plant -3,0,-1
played -3,0,-1
please do -3,0,0
po -3,-2,-3
pointed -3,-1,-3
pool -3,-1,2
posting 3,3,-3
power harassment -2,-3,-3
pray -3,-1,-2
predecessor took 3,0,0
prep -3,0,-1
pressed his 0,-1,-3
pretty -3,-1,-1
private parts 0,3,0
properly 3,0,0
proposal 0,-2,-3
pta -3,1,-3
pupil -3,1,-1
pushes 0,-3,-1
put his -3,1,-1
put their 0,1,-3
puts 0,3,-2
puts his 0,3,-2
questions -1,-1,-3
rather not -3,-3,-1
read it 3,0,0
real 0,-3,-2
really want -3,0,0
reason , 1,0,-3
reckon 3,-1,-1
recontracting -3,-1,-2
record 0,-2,-3
renew my 0,-2,-3
reports -3,-3,-3
residence -2,-3,0
rest -3,-1,0
rings -3,0,2
room $ 0,2,3
said if 2,-1,3
said shed 0,-1,3
salaryman 0,3,0
say no -2,3,-1
say so 0,-3,0
says a 0,-2,-3
says her -1,3,0
says that -2,3,-2
scared because 3,0,-1
scared he -1,-2,3
scares 3,0,2
scares me 3,0,2
schedule $ -1,-1,-3
school in -3,0,0
sea and -3,0,0
see 3,2,3
see myself -3,0,-1
seems like -3,0,0
sends -1,-1,-3
sends me -1,-3,-2
sensei -1,3,-1
september 0,-1,-3
several -1,-1,-3
sexual harassment -1,-3,-1
she is 0,2,-3
she says -3,-1,3
she tried 3,-1,-1
she wants -3,-1,0
shed rather -3,0,-2
shoot me -3,-2,-2
shoulders 0,3,-1
shoulders and 0,3,1
shrine 0,-2,-3
sing $ 0,-3,-2
sing with 0,-3,0
sink 0,0,-3
sink $ 0,0,-3
sister $ -3,-3,-1
sit -2,3,-1
ski -3,-2,-2
slap me 0,0,3
sleeping tablets 3,0,0
so far -3,-2,-3
some days 3,-1,-1
some guy 0,2,3
someone died -3,-1,-3
someone has 0,1,3
sorry $ -3,-2,0
sorry to 3,0,0
speech contest -3,0,-2
squeezed 0,1,3
squeezed my 0,1,3
staff -3,-2,-1
stage -3,-1,0
stares -2,-2,-3
stares at -2,-2,-3
started again 3,0,0
station -2,-1,3
station every -3,-1,1
stepping off 3,0,0
stone -3,-1,-1
stood outside 0,-1,-3
stop crying -3,0,0
storage 1,0,3
storage room 1,0,3
street . -1,-3,-1
strong urge -3,0,-1
stuck here 3,-1,-1
student 0,-3,3
student wrote -3,0,0
students are -3,-1,-1
students told 2,3,-1
stupid 0,-3,1
superior -3,1,1
supermarket -1,-2,-3
supervisor , 3,-3,1
supervisor touched 0,-3,0
sure $ -3,1,-2
talk $ -2,3,-1
talked -1,-3,-3
talking about 3,-2,-2
talks 3,-2,-3
talks about 3,0,0
teach . -3,0,0
teacher i 0,-3,-3
teacher put 0,-1,-3
teachers -3,1,2
tell me -3,-3,-3
terrified of -2,0,3
test $ -3,-2,-1
than going 3,0,0
that i 3,-1,0
that nobody -2,-2,3
that school -3,-1,0
the airport -3,-3,-3
the back -3,-3,0
the bell -3,-1,0
the changing 0,3,-3
the child 0,-2,3
the city -3,-1,-3
the class -3,-1,1
the deputy -2,3,2
the door 3,2,1
the embassy -1,1,-3
the english 3,-2,0
the exam 1,-1,-3
the farewell -3,-2,0
the fire -1,-3,-2
the flat -2,-2,-3
the ground -1,-2,3
the hill 0,-3,-3
the international -1,3,-1
the landlord -1,-3,0
the meetings -3,0,0
the night 0,3,-3
the paperwork -3,0,-1
the parking -3,0,-2
the pool -3,-1,2
the schedule 0,0,-3
the shrine 0,-2,-3
the sink 0,0,-3
the station -2,3,3
the storage -1,0,3
the supermarket -1,-2,-3
the train -1,1,-3
the village 0,0,3
the window 3,-2,-1
them . 3,-1,-1
they kicked 0,0,3
they threw 0,0,-3
they took -1,-3,0
thing i -3,1,0
thing that 3,1,0
things $ 3,0,3
things , 3,0,0
think of -3,-3,-1
think someone -3,-1,-2
thinking of 3,-2,-1
thinks -2,-3,-1
third year -3,-2,-3
this is 3,-1,0
this town 3,-1,-1
thoughts of -1,-1,-3
threatened me 0,0,3
threw up 3,0,-2
through my 0,-3,2
thrown -3,-1,0
throws things 0,0,3
tinder -3,1,0
to a 1,3,1
to and -1,3,-1
to australia -1,-1,-3
to bed 2,3,0
to find -3,-3,2
to finish 3,0,-1
to his -1,3,0
to rest 3,0,0
to scream -3,1,0
to talk 0,3,0
to tell -3,0,0
toilets and -3,-2,0
tokyo . -3,0,0
told 0,2,-3
too much 1,-3,2
too tired -3,-1,-1
took her -1,3,2
touched by -3,2,-1
town has -3,0,0
train . 1,0,-3
train and -1,1,3
trouble $ 1,0,-3
turn -3,-1,0
twice . -3,2,2
two $ -2,-1,3
two birds -3,-1,-1
two of 0,2,3
undokai -3,-2,-2
undokai $ -3,-2,-2
until march 3,0,-1
up outside 0,0,3
videos -1,3,-2
visa $ -2,-3,-2
waiting outside 0,0,3
walked 2,1,-3
want it 3,3,0
want to 0,-2,-3
war -2,-3,0
warming -3,-1,-3
was at 0,-2,-3
was passed -3,3,-2
was pressured 0,-3,-2
was really -2,1,-3
was sleeping 0,-3,1
was told -2,-2,3
wearing -1,-3,-1
well , 3,0,0
went up -3,0,-1
were alone 0,3,0
what happens -3,-3,-3
what is 3,-2,-2
what to 3,3,0
what would 3,0,0
when you -3,-1,0
which -2,3,-2
while he -1,3,-2
who pays -1,-2,-3
who to 3,-1,2
will find 3,-2,2
will miss 1,-1,-3
will not -1,-3,1
wine -1,-2,-3
with all 3,0,0
wonder -3,0,0
work $ -2,3,1
work in 0,0,-3
work tomorrow 3,0,0
world would 3,0,0
worry 3,0,0
worse 3,-3,0
worse $ 3,-1,-1
worth 3,-1,-2
would it 3,0,0
would notice 3,-1,0
written that -1,0,-3
year , -3,-1,-1
years $ 2,-3,-3
years and 3,0,0
you $ 3,-2,0
, cut 2,0,0
, for 2,0,0
, if -2,-2,0
, leave 2,0,-1
, who -1,-2,0
. now 2,-1,1
2027 $ -2,-2,-2
27 -2,-1,-2
27 $ -2,-1,-2
70 -2,-2,-1
^ all 1,-1,-2
^ alt -2,-2,-1
^ am -1,-1,-2
^ dying 2,-1,-2
^ end -2,-1,-1
^ for 2,0,0
^ hello -2,-2,-2
^ hey -2,0,0
^ july -2,-2,-2
^ living 2,0,-2
^ locked -1,-1,2
^ rope 1,-1,-2
^ sexual -1,2,-1
^ shoot -2,-2,-1
^ was 2,-2,0
^ where 2,-1,-2
^ yall -1,-1,-2
a -2,-2,-2
a bit -1,-2,-1
a bot -2,0,0
a cake -2,0,-2
a cir -2,0,0
a city -2,1,-1
a colleague -1,2,2
a fella 2,-2,2
a fight -1,-2,0
a film -2,-1,-2
a former 0,-2,2
a guy -2,0,-1
a hotel -1,2,1
a jet 1,-1,-2
a key 0,-1,-2
a list 2,0,0
a long -2,0,-2
a member -2,2,1
a mother -2,0,0
a murder -2,0,0
a plan 2,-1,0
a police 0,-1,-2
a pupil -2,1,-1
a ruler -1,-1,-2
a suicide 2,-1,0
a taxi 0,-2,-1
a temper -1,0,2
a terrible -1,-2,-2
a violent 0,-1,2
a whole 2,-1,0
a younger -1,0,-2
about a -1,2,-2
about her -2,-1,-2
accident $ 2,-1,-1
acquaintance 0,1,2
across 0,-1,2
actually -2,-2,-1
advantage -2,2,-2
advantage of -2,2,-2
after class 0,-2,2
after party -2,1,0
after sports -2,0,0
after this 2,0,0
after what 2,0,0
ago $ -1,2,-1
all of 1,-2,-2
along -2,-1,-2
alt is -1,-1,-2
am an -1,0,-2
am ashamed 2,-1,1
am done -2,0,-1
am drowning -2,0,-2
am gay -1,0,2
am i -2,-1,-2
am leaning 2,0,-1
am only -2,0,0
am pregnant 0,2,0
am sorry -2,0,0
am tired 2,0,-1
am too -1,0,2
an acquaintance 0,1,2
and blue -2,-1,2
and can -2,1,-1
and did -1,1,-2
and does 0,0,2
and hurt -2,0,-2
and keeps -1,-1,2
and me 1,-2,1
and nothing -2,-1,-2
and puts 0,1,-2
and said 2,0,1
and started 2,1,-1
angry 0,-1,2
another jet -2,2,0
another winter 2,-1,0
any reason -2,0,0
any sense 2,0,0
anyone even 2,0,0
april 0,-1,-2
archive 0,2,-1
are a 2,-1,-2
around for 2,0,0
asking , -2,-1,-1
asleep and 0,2,0
assistant -2,-2,-2
at dodgeball -2,-2,-1
attempted to 2,-1,-2
away . -1,2,-2
back and 0,2,-2
bad $ -2,0,-1
bad that 2,0,0
ball at 0,-1,-2
be a -1,-2,-1
be able 0,0,-2
be around 2,0,-1
be better -2,-2,-1
be fine 2,0,0
be gone -2,0,0
be honest 2,0,0
be over -2,0,0
be renewed 0,2,0
been feeling -2,0,-1
been googling 2,-1,-1
been hurting 2,0,-1
been talking 2,0,-1
beers 1,-1,-2
beers and -1,-1,-2
before but -2,0,0
being alone 0,-2,-1
best 1,-2,-2
better of -2,0,0
better to 2,0,0
bites me 0,0,2
bits -1,-2,-1
black $ -1,-2,-1
black and -1,-1,2
bled 1,-1,-2
blue -2,-2,1
bomb -1,-2,-1
boss . -1,0,-2
breakup -2,-1,-1
bridge by 1,-1,-2
brings -2,0,-1
brings me -2,0,-1
broke $ -1,-1,-2
budget -2,-2,-1
bullying -2,-2,-2
burden to -2,0,-1
burnt out -2,0,-1
but _ -2,-1,-1
but last -1,-1,2
by christmas 1,-1,-2
by march 2,0,0
calls it -2,-2,-1
came 2,2,0
can do -2,0,0
can my -2,-1,-1
cancel my -1,-2,-2
card . 0,0,2
chair and 0,-1,-2
cigarettes 1,-1,2
cigarettes $ 1,-1,2
city hall 0,-2,-1
city office 0,2,0
class and -2,-1,-2
club and -2,1,-1
cnat 2,0,-1
cold $ -2,-1,-2
colleague forced 0,2,0
colleague is -2,-1,0
colleague will 0,0,-2
college 1,0,-2
comes in -1,2,2
consider -2,0,-1
contest $ -1,0,-2
contract and -2,0,-1
contract will 0,2,0
corridor $ -1,0,-2
cousin 2,-1,1
coworker tried -1,0,-2
crime -2,-1,-1
cutting my -1,0,-2
dad $ -2,1,1
daily 1,-1,-2
day , 2,0,1
day . 2,0,1
days $ -2,-1,0
days i 2,-1,-1
deadline is -2,0,0
dear -2,-1,-2
decent -2,0,-1
decide $ 1,-1,-2
demo lesson -2,0,0
deposit -2,-1,-1
deserve 1,-1,-2
deserve to 2,-1,0
die than 2,0,0
divorce . 2,0,0
do 2,1,-1
do is -2,0,0
do they -2,0,-1
doctor touched -1,-2,0
dodgeball $ -2,-2,-1
does $ 2,-1,-2
doing great -2,0,0
dreams 1,-1,-2
drowning 1,-1,-2
drowning in -2,0,-1
drunk at -1,-2,0
drunk guy 0,-2,-2
drunk so -1,-2,0
easy it 2,0,0
ed -1,2,0
end job -2,0,0
ending my 0,-1,-2
even care 2,0,0
every sunday 0,0,-2
everybody -1,-2,-2
everyone would 1,-2,0
exist $ 2,-1,-1
expires in -1,-1,-2
feel invisible -2,0,-1
feels -1,2,-1
fell asleep 0,-1,-2
fella on 2,0,0
festival and 0,2,0
fiance 0,-1,2
fight with -1,-2,0
fighting 2,0,0
film -2,-2,-2
find myself 2,0,0
fine but 1,-2,0
fingers 0,2,1
finish it 2,0,1
finish my -1,-1,-2
fired 0,-2,-2
flatmate was 0,2,-1
floor and -1,2,-1
fly home -2,0,-1
followed by 0,0,2
for christmas 2,0,0
for no 2,1,0
for weeks -2,0,0
former 2,-2,0
former partner -1,0,-2
fr 2,0,0
friend keeps 2,-1,0
funny $ -2,-2,-1
genki 2,0,-1
get off 0,2,-1
gets bad 2,0,0
girlfriend back -2,0,-1
go to 1,0,-2
going on -2,0,0
gone by 2,-1,-1
got attacked 0,-2,1
got drunk -1,-2,0
got me 0,1,-2
guy who 0,0,2
gym teacher 0,2,-1
had -1,2,-1
had it 2,0,0
halloween 0,2,0
hand under 0,-1,-2
happens if 2,-1,0
harassed and 0,0,2
harassment , -1,2,-1
has occurred 2,0,0
has stopped 2,0,-1
have decided -2,0,0
have nothing 1,-2,-2
have reached 2,0,0
he asks 0,-1,-2
he attacked 0,-2,1
he beat 0,-2,0
he beats 0,-1,2
he choked 0,-2,1
he groped 0,2,-1
he locked 0,2,0
he pressed 0,-1,-2
he pushed 0,-2,2
he says -2,2,0
he sends -1,-2,2
he still -1,-2,-1
he thinks 1,-2,-1
he touched 0,2,-2
head in -1,-2,1
heart attack -2,0,-1
her mother 1,-2,-1
her tutor -1,1,-2
here by 2,0,0
here in -2,-1,-2
here is 0,2,-2
here with 2,0,0
hey 0,2,0
hey $ 2,1,0
hike -2,0,-1
him . -1,2,1
him and 0,-2,-2
him because 0,2,-2
him no -1,-2,-2
hit my 1,-1,-2
holidays 2,-1,0
home ? 2,0,0
home for 1,-1,-2
home tried 2,0,0
horse -2,-1,-1
host father 0,1,2
hotel room 0,1,-2
house . -2,-2,-1
how kind -1,-2,-2
how long 1,-1,-2
husband is 2,-2,-2
i 2,-2,1
i be -2,-1,-1
i break 0,-2,-2
i can 2,-1,2
i cnat 2,0,-1
i cry -2,-1,-1
i felt 2,-1,-1
i found -1,-2,0
i just 0,0,-2
i killed 2,0,0
i lose -2,0,0
i met -1,1,-2
i read 2,0,-1
i reckon 2,0,-1
i regret -1,-1,-2
i ring 2,-1,0
i signed -1,0,-2
i sit 2,0,0
i started -2,-1,-1
i suspect -2,0,-1
i used -2,-2,0
if she 2,-1,-1
in february -1,-2,2
in july -2,-1,-1
in june -2,-1,-2
in law -2,-2,1
in leeds -2,0,0
in manila -1,0,-2
in may 0,-2,0
in snow 0,0,-2
in that -2,0,-1
interest -2,0,-1
interest in -2,0,-1
internet -2,0,-1
invisible -2,0,-1
is afraid -1,-2,1
is been 1,-2,1
is broken 2,0,-1
is gone -2,-1,0
is late -1,0,-2
is scared 0,1,-2
is texting 0,0,-2
is there 0,2,1
is to 1,0,-2
is with -2,0,1
it anyway -2,0,-1
it at -2,0,-1
it does 2,-1,-1
it felt -1,-2,-2
it over -2,0,-1
it scares 2,0,2
its been 2,0,0
its coming 2,0,0
its me -2,0,1
its my 2,-1,2
its the -2,0,1
izakaya -1,2,-1
january -2,-1,-1
japan and 0,1,2
jet in 2,0,-2
jlpt -2,-1,-2
jlpt $ -2,-1,-2
job and -2,-1,0
joking $ 1,-2,-2
just do 2,-2,0
just told 2,0,0
keep living -1,-1,-2
keep myself 2,0,0
keeps 0,0,2
keys $ -2,0,2
kill to -2,0,-1
killing my -2,0,0
kind of 2,0,0
kind they 0,-2,-1
kindly 1,-2,-2
kitchen knife -2,0,-2
knee -2,1,2
knife . 0,0,2
knows my 0,0,-2
konbini 0,-1,2
kotatsu and 0,2,-1
kyoto sensei -1,-2,0
la -2,-1,-2
la $ -2,-1,-2
laptop -2,0,1
last bus -2,-1,-1
last weekend 2,1,0
lately i 2,0,0
law -2,-2,0
law beats 0,0,2
leave . 1,-1,2
leaves -2,0,1
leaving and -2,-1,-2
leeds -2,0,0
left $ 1,-2,2
left in 2,0,0
letters to 2,0,0
letting 2,0,0
lie i -2,0,0
like i 2,-1,-1
like living 2,0,0
like such 2,0,0
little brother 0,-1,-2
locked out -2,0,0
lost interest -2,0,-1
lot of 0,0,-2
machine -1,-1,-2
mad and 0,-2,2
made it 0,-2,0
man followed 0,0,2
man took -1,2,0
man whom 0,0,2
manila -1,0,-2
march , 2,0,-1
marking -2,-1,1
mates -1,-1,-2
matters 2,0,0
matters , 2,0,0
may $ 0,-1,-2
may take 2,0,-1
mayors -1,2,0
me after -1,1,2
me every 2,0,-2
me how 2,0,0
me more 2,0,0
me one 2,0,1
me sit 0,2,-1
me stay 2,0,0
me that 2,0,2
me too -1,-1,-2
me videos -1,2,-2
me whenever 0,2,0
me without 0,2,0
meaning 2,0,0
member -2,2,1
member of -2,2,1
met -1,-1,-2
might as 2,0,0
mind not -2,-1,0
money and -2,-1,1
months and -2,0,0
more than -2,2,-1
morning i -2,-1,0
mostly 1,-2,-2
mother hits -1,0,-2
mother is -2,0,-2
mouth $ 0,2,0
move out -2,0,-1
moved to -2,-1,-1
much longer -2,-1,0
murder mystery -2,-2,-1
murdered -1,-2,-1
my bed 1,2,1
my best 1,-2,0
my breakup 2,0,0
my classes -2,-1,-1
my cousin 0,-1,2
my date -2,1,-2
my doctor -2,0,-2
my dog -1,-1,-2
my eikaiwa 1,2,-1
my form -2,-1,-1
my former -2,-1,-2
my girls -2,1,0
my host -2,2,2
my hours 0,-1,-2
my job 0,0,-2
my keys -2,-2,-2
my laptop -2,0,1
my lessons -1,-2,-1
my mates -1,-1,-2
my nose -1,-1,2
my pills 2,0,0
my plants 2,0,0
my principal -1,-2,-2
my room -2,1,-1
my salary -1,-2,-2
my student 0,0,-2
my superior -2,2,0
my train -1,-2,0
my vice -1,0,-2
my way -2,-1,2
myself . 2,-1,-1
myself and 1,0,-2
myself being 2,0,-1
myself so 2,0,0
mystery -2,-2,-1
na $ 2,0,0
needed -2,-1,2
needs me 2,0,0
neighbour came 0,0,2
neighbours husband -2,0,-2
nenkin $ -2,-1,-1
next year -1,-2,-1
night at -2,-2,0
night bus -2,1,0
night my -1,-2,-1
night that 1,0,-2
no and -2,2,-2
no meaning 2,0,0
no point 1,-1,-2
no to -1,-2,0
nobody knows 2,-1,1
none of -1,-2,-1
nose -1,-1,2
not an -1,2,0
not do 2,0,-1
not okay -1,0,-2
not picking 2,0,0
not really -2,-1,0
not sign -2,-2,0
not the 2,0,1
not wish -2,0,0
not worth 0,-1,-2
not yet -2,-1,-1
nothing matters 2,0,0
notice $ -2,-1,-1
noticed -2,0,-2
now he 0,-2,1
now she -1,-2,0
occurred 2,0,0
occurred to 2,0,0
of driving 2,0,0
of ed -1,2,0
of ending 2,0,0
of going -2,0,-1
of japan -2,0,0
of men 0,0,2
of throwing 2,0,0
of wanting 2,0,0
on friday 2,0,-2
on her -1,2,1
on holiday -2,0,0
on like -2,0,0
on sexual 0,-2,0
on sundays 0,-2,-1
once that 2,0,0
one more 2,0,-1
one reason 2,0,0
onto -1,-1,-2
onto the -1,-1,-2
or 2,-1,-2
orientation 0,2,-2
our group 1,0,-2
out for 2,0,-1
out my -2,0,-1
out the -2,-2,-1
out to 1,0,-2
over , -2,-1,0
over and 1,0,2
over on -2,-1,-1
overdosed on -2,0,-1
park $ -2,-1,-1
pays my 0,-2,-1
pencil 1,-2,-1
period -2,-1,-2
phone , -1,0,2
photocopier -2,-1,-2
picking 2,0,0
picking up 2,0,0
plan $ -2,0,0
plan to -2,0,0
plants 2,0,0
po $ -2,-2,-2
point in 0,-1,-2
point where 2,0,0
posted a 2,-1,0
pray every -2,0,-2
prefecture 1,-2,-2
prefecture $ -2,-2,-1
pregnant 0,2,0
pressured into 0,0,-2
pretty sure -1,-2,-1
prevention -2,-2,-1
prick 0,1,-2
promised 2,-1,-2
promised to 2,-1,-2
pulled my -1,2,1
pushes me 0,-2,1
put my 0,-2,-2
quietly -2,0,0
quit $ -2,-2,1
raped but 0,2,0
raped in 0,2,0
rather die -2,0,0
reached the 2,0,0
reading about 2,0,0
ready to 2,0,-2
reason not 2,0,-1
reason to 2,-1,-2
reception -2,1,0
refused -1,2,0
regret it -2,-1,-2
residence card 0,-1,2
ring $ 2,0,0
room at -1,0,-2
room with 0,-2,0
roommate keeps -2,0,2
rope $ 1,-2,-2
ruler -1,-1,-2
ruler $ -1,-1,-2
run out 0,0,-2
runs -2,0,-2
runs out -2,0,-1
said goodbye -2,0,-2
said my 2,-1,1
said nobody 0,0,-2
same 2,-2,1
saw my -2,0,2
say he 1,-2,0
say if 0,-2,-1
scared i 2,1,-1
scared that 0,0,-2
school . -1,0,2
screams -1,-2,0
second years 0,-1,-2
sending -2,-1,2
sending me -2,-1,0
sent 2,0,-2
shame -2,0,0
she can -1,0,-2
she do 2,0,0
shed -2,-1,1
shinkansen -2,0,0
should like -2,0,0
sick $ -2,1,-1
sick leave -1,0,-2
since my 2,0,-1
since the -2,-1,0
since two -2,0,-1
slaughtered -1,-2,-2
sleeping $ 0,-2,0
so 2,-1,-2
so . -2,1,1
so sad -1,0,-2
some time 2,-1,-1
someone been 0,-1,2
someone i -1,1,-2
someone in -2,-2,-2
someone took -1,2,-2
something in -2,2,-2
sometimes i -2,-1,-2
sometimes in -2,-2,-1
son $ 0,0,2
son is 1,-1,-2
soon 2,-1,-2
speaks of 2,0,-1
stabbed -2,-2,-2
stairs $ 2,0,1
standing 0,-2,2
station . 0,1,-2
stay i -2,0,0
stitches -2,0,2
stolen -2,-2,-2
street $ -1,-2,0
strike -2,-1,-2
struck by 0,-2,1
students father 0,2,0
suicide in 2,0,-1
sundays 0,-2,-1
sundays $ 0,-2,-1
supervisor i 0,-2,-1
supervisor put 0,2,-2
suspect -2,0,-1
suspect that -2,0,-1
switch -2,-1,0
table at 0,2,0
take his 1,-1,-2
talk to -2,2,-1
tax office 0,-2,-2
taxi driver -2,0,-2
teacher $ -2,-2,-2
teacher , 0,0,-2
teacher is 0,-2,-1
teacher slapped 0,1,-2
teacher threw 0,-2,-1
tell anyone 2,-1,1
tell first -2,0,0
telling me 2,0,-1
text -2,-2,-2
than once 2,0,2
that a -1,-1,-2
that god -2,0,-2
that his -2,-1,2
thats 2,-2,2
the after -2,1,0
the alt 2,-1,-1
the archive 0,2,-1
the baseball 0,-2,0
the boe -2,0,-2
the budget -2,-1,-1
the business 0,2,0
the cat -1,-2,1
the collar -1,-1,-2
the commute -2,0,0
the contract 1,-1,-2
the day 1,-2,-2
the divorce 2,0,0
the first 2,0,0
the guy -1,-2,2
the kids -2,1,2
the konbini 0,0,2
the kotatsu -2,-1,-2
the lift 0,-2,-1
the lock -2,-1,2
the mayors -1,2,0
the neck 0,0,2
the neighbours -1,0,2
the onsen 2,1,0
the photocopier -2,-1,-2
the post -1,0,-2
the prefecture -2,-1,0
the pta -2,2,-2
the reception -2,1,0
the recontracting -2,-1,-2
the rent 0,0,-2
the shinkansen -2,0,0
the sports 0,-2,-1
the staff -2,-2,1
the tax -1,-2,-2
the thought -2,-1,-1
the time -2,1,-2
the toilets -1,-2,-1
the vending -1,-1,-2
the war 0,-2,0
the weather -2,-1,0
the wife 0,-1,2
the will 2,0,0
the workload -2,0,-1
there are -2,-1,2
they are -1,2,0
they attacked 0,0,-2
they made 0,-2,-1
think to -2,0,-1
this anymore -2,0,0
this man 0,-2,2
this one 2,0,0
this shit 2,0,0
this year 0,-2,-1
thought of -2,-2,-1
threat -1,-1,2
through the 1,-2,-1
throwing 2,0,0
throws her -1,-2,0
time , 0,2,0
time i 0,1,-2
time in 2,0,-1
time now 2,0,0
tired that -2,0,0
to an -1,2,-1
to change -2,0,0
to continue -2,0,0
to do 0,2,-1
to dye -1,-1,-2
to explain -2,0,0
to fly -2,0,-1
to her 1,2,-1
to hospital -1,0,2
to know -2,-1,-1
to lie -2,0,0
to send 2,2,-1
to us -2,-1,0
today , 2,0,-2
tongue in 0,2,0
tonight $ -1,-2,-1
tonight . -2,-1,-1
took his 1,2,-1
took pills 2,0,0
took the 0,2,-2
touch $ -2,-2,0
town , 2,0,0
two hours 2,-1,0
two more -2,-1,0
type -2,0,0
umbrella $ 0,-1,2
university 2,-2,-1
until they 2,0,-1
up without 0,2,0
upset -2,0,-2
urge 0,0,-2
urge to 0,0,-2
us with 0,-1,2
use it 1,0,2
vending -1,-1,-2
vending machine -1,-1,-2
very 1,-2,-1
videos of -1,0,-2
wake . 2,-1,0
walking 0,-2,-2
wall next 0,0,2
wall with 0,1,-2
walls -1,-1,2
wanted to -1,2,-1
wanting 2,-1,-2
wanting to 2,-1,-2
was asleep -2,-1,-2
was on -2,2,0
watch -2,-2,0
watched a -1,0,-2
we did -2,-1,-1
we watched -2,0,-2
weather -2,-1,0
week he 1,-2,1
weeks $ -2,-2,-1
weeks i 2,0,0
weighs -2,1,0
weighs most -2,1,0
welcome -1,2,0
welcome party -1,2,0
what brings -1,2,0
what do 0,2,-1
what does -2,0,0
what weighs -2,0,0
whatever 0,-1,-2
when do -1,-1,-2
when i 0,2,-1
when it -1,-2,0
when they -2,2,0
whenever i 0,1,2
who can -1,2,-1
who do -2,-1,-2
whom -2,-1,1
whom i 0,0,2
whos 2,0,0
why $ -2,-1,-2
wife of 0,-1,2
wife says 2,0,-1
will my -2,-2,-2
will take -1,0,2
window and 2,0,2
winter here -2,0,0
wish that -2,0,0
with knife -1,0,2
without asking 0,-2,-2
without pain 2,0,0
wondering how 2,0,0
work . 1,-2,-2
work has -1,-2,0
work is 1,0,-2
work like -2,0,0
worried 2,-1,-1
worried that 2,-1,-1
worthless 0,-1,-2
would care -2,0,-1
would make -2,0,2
would murder -2,0,0
would rather 2,-2,-2
would say -2,-1,-1
wrote a -2,0,0
yall -1,-2,-2
young -2,0,-1
younger -1,0,-2
"""
