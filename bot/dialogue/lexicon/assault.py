"""Sexual violence, and being pressed towards it. For the notation see `notation`."""

from __future__ import annotations

SIGNS: tuple[str, ...] = (
    "he|she|they|who stripped|undressed|undresses|strips me|us",
    "= made|make|makes|making|being me? to? ~1 send ~2 nudes|pics|pictures|photos|videos",
    "made ~1 to? strip|undress ~1 $|by|for|in",
    "forced kissing|touching|stripping|nudity",
    "^ pinned down $",
    "films|filmed|filming|records|recorded me ~2 not WANT",
    "forced|forces|force|made|pressured|coerced me|her|him ~1 to|into ~3 relations|intercourse|intimate|intimacy",
    "he|she|they|man|guy|boss continued|carried|went ~1 on? ~2 although|though|even|while|when|after ~5 crying|cried|begged|stop|asleep|screamed|froze",
    "= sleep|slept|bed|night with me|him|her or you|i|else ~4 renewed|renew|contract|fired|job|lose|reference|visa",
    "kiss*|kisses|kissed me on ~2 mouth|lips|neck|cheek ~8 not|alone|dare|refuse|want|stop|froze|without",
    "BE ~1 touched|fondled|caressed by ~2 BOSS|man|caretaker|teacher|coach|doctor|stranger|stepfather|"
    "uncle|grandfather|priest|guard",
    "grab* me ~1 down|there|between|by ~1 there|legs|crotch",
    "tried|tries|trying to ~1 pull|drag|force|get|push me ~2 into|in|to ~2 bed|toilet|hotel|room|bushes|"
    "bathroom",
    "^ assaulted|molested|groped|raped|harassed by|at|on|in",
    "sharing|shares|shared|posting|posted|leaking|leaked|sending|sold ~1 her|his|my|our|their nudes|nude|"
    "naked",
    "try|tries|trying|tried|want*|wants|keeps to? ~1 touch|touching|kiss|kissing|grope|hug ~1 me|her|"
    "girls !up",
    "teacher|coach|man|doctor|guy|uncle|priest ~1 touched|touches|groped|molested ~1 a|the|some|two|his|"
    "her ~1 girl|girls|student|students|pupil|boy|boys|child|kid",
    "BE ~2 kissed|touched|undressed|fondled|caressed ~4 although|though|despite|against|no|not|without",
    "publish|post|share|send|spread|leak|show ~2 intimate|private|naked|nude|sexual photos|photographs|"
    "pictures|videos|images",
    "BE|got touched up",
    "someone|somebody|he|man|men|guy|bloke|coworker|boss|stranger|teacher|person ~6 on top of me",
    "videos|video|pictures|photos|clips ~1 of him|himself ~2 wank*|wanking|masturbat*|masturbating|naked|"
    "jerking|touching",
    "spend|spent|stay|stayed the ~1 night with him|her|me & if|or|drop|renew|contract|complaint|said|job",
    "sex|slept ~3 because ~3 threat*|threatened|afraid|scared|job|contract|visa|forced",
    "made|forced|ordered|told|expected|asked ~2 to ~1 bathe|shower|strip|undress|sleep with|in|for|naked|"
    "together",
    "pressure*|pressured|forced|asked|invited|told|begged by ~2 BOSS to ~6 hotel|nude|sex|kiss|sleep|bed|"
    "naked",
    "teacher|coach|principal ~6 student|girl|boy|pupil ~4 hotel|apartment|kiss|bed",
    "student|girl|boy|pupil ~8 teacher|coach|principal ~6 hotel|kiss|bed|naked|nude",
    "made|forced|ordered|told|expected|pressured me|i|was ~1 to ~1 sleep with",
    "was|were|been made|forced|expected|ordered|pressured|coerced to ~1 sleep|undress|kiss|touch|strip",
    "touch*|touching ~4 indecently|intimately|improperly|sexually|lewdly|obscenely",
    "woke|wake|waking ~2 in a|his|the hotel ~1 room|bed with ~2 BOSS|PERSON",
    "was|were|been|got rapped",
    "force|forces|forced me ~1 to|into|for ~1 sex|kiss|bed",
    "asking|asked|asks|begging|demanded ~2 for ~1 nude|nudes|naked|sex|underwear",
    "touch*|touching|grope*|groping|kiss*|kissing|harass*|rub* ~1 female|women|girls|students|"
    "schoolgirls|alts",
    "grab*|touch*|slap*|squeeze*|pinch* my as ~1 $|at|in|on|and|again|when",
    "teacher|coach|man|principal|boss|uncle|stepfather|stepdad|father|tutor|guy ~4 kiss*|kissed|kissing|"
    "touch*|touching|grope*|groping|grab*|fondl* ~1 her|them|girls|students|him !hair|bag",
    "force*|forced|made me ~1 to? do it|that|things|stuff ~8 no|not|stop|want",
    "GRIP|touch*|grope*|rub* ~1 my ~1 PRIVATE|dick|cock|crotch|penis|balls|boobs",
    "hand|hands ~2 over|on|across my ~1 mouth",
    "can|could not ~2 make|get him|her|it ~1 stop|off",
    "his|her ~1 weight|breath|body|smell|hands ~2 on|all|over ~1 me",
    "pictures|photos|video|videos|filmed|filming|recorded|picture|photo ~2 me ~3 toilet|bathroom|shower|"
    "changing|bath|onsen|bed|asleep|sleeping",
    "me|my|i ~9 CARNAL & UNWILLING",
    "UNWILLING ~9 me|my|i ~9 CARNAL",
    "CARNAL ~9 me|my|i ~9 UNWILLING",
    "he|him|man|boss|supervisor|teacher ~6 CARNAL ~6 me|my",
    "make|makes|made me drunk",
    "make|makes|made|force|forces|forced|kept me ~1 drink|drinking ~3 passed|blacked|collapsed|unconscious",
    "abuse*|abused of me",
    "private|intimate part|parts|area|place|places",
    "wake|woke|waking ~3 he|she|man|someone is|was on|over|inside|touching",
    "enter*|entered|got|gets|joined|came ~2 my ~1 bath|bed|shower|futon",
    "made|make|makes|force*|had|wants|want|asked|tell*|told me ~2 touch|kiss|hold|lick|wash|undress him|"
    "her|himself|it|his",
    "undress*|undressed ~4 in|before ~1 front|me",
    "kiss*|kissed|lick*|bite|bit|touch*|stroke* my ~1 neck|mouth|lips|ear|ears",
    "he|she ~2 said|says|told ~2 nobody ~1 will|would|going believe|believes|believed ~1 me",
    "drinks|drink|drinking|drunk & took|taken|hotel|his|bed|apartment ~2 me ~3 hotel|home|room|bed|place|"
    "apartment|stand",
    "took|taken|brought|carried me ~2 to|back ~1 a|his|the hotel|apartment|room|bed|place",
    "bed & boss|supervisor|manager|coach|stepfather|stepdad|principal|superior|teacher|uncle|landlord|"
    "host|colleague|coworker !time|futon|frame|breakfast",
    "blackmail*|blackmailed|blackmailing|sextortion|sextorted & me|pictures|photos|nude|nudes|sex|video|i",
    "nude|nudes|naked pictures|photos|pics|pictures|video|videos & me|my|he|send|post",
    "ejaculat*|ejaculated|orgasm|cum|cumming|semen",
    "walk*|walked|came|comes|burst in ~2 on|while|when ~3 changing|shower|naked|bath|undressing|bathroom|"
    "toilet|dressed",
    "comes|came|come|enters|gets into|in ~2 bathroom|shower|bath ~3 when|while|with",
    "date|tinder|hookup|guy|he ~3 got|gets|was|became rough|aggressive|forceful|pushy ~6 stop|no|bed|with|$",
    "comes|came|goes|gets to|into|in ~1 her|his|their bed",
    "get|gets|getting|got me drunk ~6 alone|bed|home|room|hotel|kiss|touch|place|so",
    "nicer|friendly|friendlier|sweet ~2 to|with him|her ~4 bed|if|stay|renew|or",
    "touches|touching|touched|plays|playing|rubs with? himself|themselves|herself ~6 me|looks|watch*|"
    "front|watching",
    "same teacher|man|guy|person|boss|coach ~4 touch*|grope*|kiss*|did",
    "renew|renewal|renews|renewed|recontract|contract|visa|reference|job|promotion|pass|grade|grades & "
    "sleep|slept|sex|bed with|together",
    "on|grab*|touch*|slap*|squeeze* my but $",
    "sex & woke|asleep|drunk|unconscious|contract|renew|renewal|boss|supervisor|forced|force|force*|made|"
    "remember|scared|stop|coworker|colleague|principal|landlord|teacher|without|against|visa !ed|"
    "education|life|education|class",
    "his|their|my ~1 hand|hands|fingers|mouth|tongue & underwear|bra|breast|breasts|chest|thigh|thighs|"
    "crotch|panties|pants|skirt|dress|shirt|blouse|butt|ass|bum",
    "naked|undressed & made|forced|woke|watched|filmed|photo|photos|he|him|supervisor|boss|remember|shower",
    "want*|would|like|going|what ~4 do ~1 to|with my|me body|in bed|sexually",
    "do to|with my body",
    "= tell*|telling|told|pretend*|convince*|keep|say ~2 myself ~5 rape|raped|assault|abuse|consensual|"
    "consent",
    "= was|is|if|that it rape|assault|consent|consensual|abuse",
    "= i ~3 said|told|say ~2 i ~1 not want|consent|like ~2 to|it|him|that|$ ~1 and|but ~1 he|she",
    "= remember|remembering ~1 saying|said yes|ok|okay $",
    "lock*|locked|blocked|shut|closed ~1 the|a door & kiss|touch|touched|kissed|grab|grabbed|hug|bed|undress",
    "tried|tries|trying it on $|with",
    "at|on|with|touch*|inside|kiss*|did|had ~2 me ~1 in my sleep",
    "in my sleep ~4 touch*|sex|inside|kiss*|did",
    "too ~1 frightened|scared|afraid|drunk|shocked|terrified|stunned|young to ~1 say|fight|refuse|stop|"
    "move|push|resist|scream",
    "sit|sits|sitting on his|her ~1 knee|lap",
    "arm|arms|hand|hands ~2 round|around|about my ~1 waist|hips|thigh|bum|bottom|chest",
    "shag*|fuck*|bang*|screw*|penetrat*|finger* me ~5 while|when|asleep|drunk|passed|cold|unconscious|no|"
    "stop",
    "fucked|shagged|screwed me ~2 without|against|anyway|while",
    "made|make|makes|making me do|try|watch|perform ~1 stuff|things|it|that|acts ~5 bed|sex|not|no|never|"
    "bedroom|naked",
    "feel*|felt|feeling|feels|touching|touched me|her|him|us|them|girls|students up|inappropriately",
    "video|videos|photo|photos|pics|pictures|nudes|footage ~1 of me ~9 send|show|post|share|leak|spread|"
    "upload|sleep|unless|delete",
    "if i ~2 not ~2 sleep|have|do|kiss|date|go ~2 sex|with|him ~3 $|he|she|will|would|them|again",
    "sleep|slept|sex with him|her|them because|so|or ~6 scared|afraid|frightened|job|contract|renew|no|"
    "visa|threat*",
    "bruise|bruises|bruising on|between|around|inside my ~1 thighs|legs|breasts|hips|thigh",
    "woke|wake|waking ~8 no|not ~2 memory|recollection|clue",
    "came|come|comes|got|gets|climb*|snuck|crept ~5 room|bed|futon|tent ~8 lay|laid|lie|lying|lies|got|"
    "climb* ~2 next|beside|with|on|top|in",
    "push*|held|hold*|forced|force*|shove* my head down|onto|into|towards",
    "= police|report|reporting|reported ~4 assault|rape|groping",
    # said with the word for it
    "sexual|sexually advance*|advances|favours|favors|relations|contact|acts|misconduct|coercion|"
    "exploitation|touching",
    "sexual|sexually advance*|advances|favours|favors|misconduct|coercion|coerce*|exploitation|exploit*|"
    "blackmail*|"
    "predator|threat*|threaten*",
    "coerce*|pressure*|blackmail*|force*|forced|pushed|bully* ~4 sexual|sex|nudes|intimacy",
    "BE|was|felt|got|feel violate*|violated|violate $|in|at|sexually",
    "BE|was|felt|got|feel violate*|violated|violate by ~2 PERSON",
    "PERSON ~2 was|is|got|been violate|violated|molested|groped|raped",
    "violate* me|him|her|my",
    "assaulted|assault|assaults her|him|them|me|us|my|a|another|female|women|girls",
    "drunk|asleep|unconscious|sleeping|passed ~8 touch*|inside|sex|fingers|undress* ~2 me",
    "make|makes|made|did|do|doing|have sex with|to me ~4 not|no|never",
    "want*|ask*|expect*|tell*|told|demand* ~3 sleep|sex with him|her",
    "want ~2 i|me ~2 sleep|have|do with|sex",
    "sleep|sex|nice ~3 him|her ~6 or|no|not|if|for|good ~4 renew*|renewal|contract|job|visa|reference|"
    "recontract",
    "good|renewal|contract|renew|reference ~8 nice to him",
    "not ~3 hands|hand|paws|fingers off ~1 me|us|her|my|the|female|women",
    "hand|hands ~3 lower|wander*|wandering|creep*|creeping|everywhere|all",
    "hand|hands|palm|fingers ~3 on|up|between|against|down|along|around|under my ~1 PRIVATE|body|neck|"
    "back|legs|bra",
    "gropes|grope*|groping|fondle*|molest* ~1 me|us|her|him|them|female|women|girls|alts|alt|students|"
    "student|staff",
    "pervert|perv|predator|chikan|rapist|molester|creep ~5 me|us|women|girls|alts|students|female|touch*|"
    "grope*",
    "cross*|crossed ~1 line ~6 physically|sexually|touch*|kiss*|with me",
    "cross*|crossed ~1 line with ~2 me|her|him|us $|last|at|and",
    "count|counts ~4 if|as|because ~4 drunk|rape|assault|said|boyfriend|husband|date|friend|asleep|fight|"
    "fought|kiss*|froze",
    "i ~1 say|said|told no !to ~1 and|but|twice|many|several|$ ~2 he|she|him|it|someone|guy ~4 matter|"
    "listen|stop|stopped|"
    "care|did|anyway|kept|went|carried|touched|kissed|$",
    "fucker|he|she|guy|date|creep|asshole|bastard ~2 not ~2 take no",
    "not ~1 want it|that|him|her|this ~4 froze|fight|fought|scream|move|anyway|stop|push|happened|pushed",
    "i ~1 froze ~9 he|him|his|sex|hand|hands|touch*",
    "he|him|his|sex|hand|hands|touch*|kiss*|man|guy|someone ~9 i ~1 froze|freeze !outside",
    "i ~2 not ~2 consent|consented|consenting",
    "not|without|never ~3 consent|permission ~2 to|$|for ~2 $|sex|touch|kiss|it",
    "i ~1 was|got|been made|forced|coerced|pressured|pushed to|into do|doing ~1 things|stuff|it|that|"
    "something",
    "things|something|stuff i ~2 not|never ~2 want|consent|agree|ask ~1 to? do? $",
    "something|things ~2 happened|happen ~9 consent|drunk|drinking|shower|showering|hotel|asleep|bed|"
    "naked|touch*|want|"
    "remember|ashamed|dirty|tell|say|talk !supervisor",
    "something|things|it ~1 happened to me ~9 $|party|enkai|nomikai|night|trip|hotel|office|christmas",
    "can not ~1 stop|quit showering|washing|scrubbing",
    "feel|felt|feeling ~2 dirty|disgusting|filthy ~8 did|touched|hands|him|he|after|since|happened",
    "share|sharing|shared a|the|one|same ~1 room|bed|futon with ~2 BOSS|him|superior|official ~9 bed|"
    "touch*|made|force*",
    "made|force*|told|had|ordered ~2 share|sharing a|the|one|same ~1 room|bed|futon|hotel",
    "PERSON ~12 got|climb*|crawl*|slid|came|slip* into my ~1 bed|futon|sheets|bath|shower",
    "pull*|drag*|push*|threw|throw*|shove*|lead|led me ~2 onto|on|to|into|towards the|a|his|my ~1 bed|"
    "futon|sofa|hotel|car",
    "got|get|climb*|lay|lying|was|is|body on top of me",
    "remember|know|woke|took|take|takes|drag*|pull*|invite*|drove|brought ~9 love hotel",
    "love hotel ~12 remember|know|woke|scared|not|made|said|forced",
    "woke|wake|waking ~4 in|next|beside ~3 his|him|stranger|bed|hotel|apartment|place ~9 not|no|naked|"
    "remember|clothes|how",
    "woke|wake|waking ~3 without|no|not ~2 clothes|underwear|pants|bra|trousers|top",
    "not|no|nothing|never ~2 remember|memory|recall ~6 night|anything|happened|party|after|rest|drink|"
    "got|sex !name|names",
    "PERSON|put|slip*|something ~6 in|into my ~1 drink|beer|glass|sake|cocktail|tea|coffee ~9 remember|"
    "woke|dizzy|$|and",
    "spike*|spiked|drugged|dosed my|her|his|our|me|a|friends drink|drinks|$|beer|and",
    "drugged|spiked|roofied at|in|by|last|on|$",
    "think|someone|feel|felt|was|got|been ~3 drugged|roofied|spiked",
    "photo|photos|picture|pictures|pics|pic|video|videos|nudes ~3 of his|himself|him ~1 PRIVATE|dick|"
    "penis|cock|genitals|"
    "naked|junk|masturbat*|shirtless",
    "dick pic|pics|picture|pictures|photo|photos",
    "send*|sent|sends|show*|texts ~1 me ~3 nudes|dick|penis|naked|porn|genitals|nude",
    "photo|photos|picture|video|camera|phone|filmed|filming ~3 under|up|beneath my|her ~1 skirt|dress",
    "come|comes|came|go|invite*|visit|stay|drink* ~2 his|her place|room|flat|apartment|hotel|house ~3 "
    "night|alone|late|or",
    "comes|came|come|turns|shows to|at|by my ~1 flat|apartment|place|room|house|door ~2 night ~9 wants|"
    "more|let|kiss|drunk",
    "wants|want|wanted|expects|after more than ~2 talk|friends|friend|friendship|that|dinner|work",
    "kiss*|hug*|touch*|hold*|strok*|stroke*|grab*|massag* me|my ~6 not ~2 want|like|asked|ask|ok|okay|"
    "consent|comfortable",
    "kiss*|cuddl*|strok*|stroke*|massag* me ~4 work|office|car|room|lift|elevator|enkai|party|desk|alone",
    "corner* me ~6 kiss*|touch*|grope*|hug*|grab*|body|face|wall",
    "unzip*|unbuckle*|undid|drop*|pull* ~1 his ~1 trousers|pants|fly|belt|jeans|zipper",
    "his ~1 penis|dick|cock|genitals",
    "PERSON ~4 jerk*|wank*|masturbat* ~3 next|beside|front|at|off",
    "stuck|stick*|put|puts|shove*|slid|push* ~1 his|her|their tongue|finger|fingers|penis|dick|thing ~2 "
    "in|into|"
    "inside|down|up|on me|my",
    "stuck|stick*|put|puts|shove*|slid|push* ~1 his|her|their hand|hands ~2 into|inside|down|up|between "
    "me|my",
    "raped|molested|assaulted as|when a? i? ~2 kid|child|young|teenager|15|16|17|14|12|student",
    "i ~3 was|been|got raped|molested|groped|assaulted|fondled",
    "SEXCRIME me|us|her|him|them|my|a|someone|student|women|girls|by",
    "BE|i SEXCRIME",
    "PERSON rapped me",
    "tried|try|tries|trying to rape",
    "sexually assault*|abuse*|harass*|attack*|violated|touch*|coerced",
    "indecent* assault*",
    "molest* a|the|girl|student",
    "force* ~2 REFL ~2 on|onto|upon|into|inside me|us|her|him|them|a|my",
    "forces|forced|forcing his|her self|way on|into me",
    "force*|made|make|makes|making|coerce*|pressure*|guilted|tricked|blackmail* me ~5 SEX|undress",
    "made|make|makes|force*|making me ~4 touch*|lick|suck|hold|stroke|watch him|her|his|it|himself|them|"
    "penis",
    "pressure*|coerce*|force* me into sex|it|bed|sleeping",
    "force*|coerce*|pressure*|guilted|tricked|blackmail*|manipulated ~3 into|to ~2 sex|bed|sleep|kiss|"
    "touch|undress",
    "forced kiss|sex",
    "force* a kiss",
    # hands on the body, or under clothes
    "TOUCH me ~4 on|in|by|under|between the|my|there|places ~3 PRIVATE",
    "hand|hands|fingers|finger|arm|tongue|foot|face|phone|camera ~5 up|under|down|inside|into|in|on|"
    "between|underneath my ~3 PRIVATE|CLOTHES|legs|mouth|blouse",
    "hand|hands|fingers ~3 up|down|under|inside my",
    "up|under my skirt|dress|shirt",
    "cop* a feel",
    "felt|feel|feeling|feels me up",
    "felt|feels|feeling my PRIVATE",
    "hand|hands|touching all over me|my",
    "rub*|grind*|press*|ground|pushed|pushing|push|grinding ~2 REFL|his|her|up|body|crotch|it ~3 against|"
    "up|on|onto|into me|my",
    "rub*|press*|grind* ~2 against me|my",
    "TOUCH|hug*|hold*|kiss* me|my|us !passport|passports|documents|residence|zairyu|keys|phone ~6 "
    "UNWANTED|will|no|stop|refused",
    "TOUCH|hugs|hugged ~5 without ~3 asking|consent|permission|wanting",
    "UNWANTED touch*|kiss*|hug*|sex|contact|physical",
    "inappropriate* touch*",
    "touch* inappropriately",
    "BE touch* ~3 inappropriately|sexually|without|there|weirdly",
    "his|her|hands ~4 all over me|my",
    # kissing, undressing, sex that was not wanted
    "BOSS|married|host|drunk ~5 kiss* me|my|us",
    "tries|tried|try|trying|attempted|attempts|force*|leaned to|in|and ~3 kiss|undress me",
    "tried|tries|trying to touch|grab|grope|sleep|have|get|take|pull|feel ~3 me|my|sex|into|into|off ~3 "
    "bed|clothes|PRIVATE|pants|CLOTHES|sex|$",
    "kiss* me|my ~9 said|told|not|never|no|froze|pushed|push|uncomfortable|want|stop|drunk|disgusting|force",
    "not want ~7 kiss* me",
    "kept|keeps|keep kiss*|hug* me",
    "he|she|man|guy|someone|uncle|PARTNER ~3 did|does|doing|done stuff|things|something|that to me",
    "things|stuff|what he|she ~2 did|does|done ~3 to me",
    "not ~3 want ~13 did|does it|that anyway",
    "not|never ~2 want ~6 he|she ~2 force*",
    "nude|nudes|naked|intimate ~2 photo|photos|pictures|video|videos|pics of|without me|my",
    "hand|it ~2 on|in|down|into|onto his ~2 PRIVATE|dick|penis|cock",
    "undress* me",
    "had|has|have|having his|her|their way with me",
    "took|takes|taking|take|pulled|dropped ~2 off|down? his|her ~2 trousers|pants|underwear|boxers|"
    "clothes|trousers ~2 off|down",
    "took|takes|pulled|dropped off|down his|her pants|trousers|underwear|clothes",
    "unzip* his|her",
    "he|she|man|guy|date|boyfriend|ex|husband|uncle|stranger|friend|coworker ~3 force* me $",
    "felt up $|by|on",
    "force*|made|make|makes me ~2 sleep with",
    "wanted|wants sex ~9 no|not|force*",
    "sex !ed|education|life|lives|joke|jokes|questions|talk|shop|scene ~6 UNAWARE|consent|permission|no|"
    "not|force*",
    "sex with me ~3 anyway|against|despite",
    "say|said|told|saying ~4 no|stop ~10 sex|touch*|kiss*|inside ~2 me|my",
    "= until ~5 sex|kiss*",
    "UNAWARE|remember|remembering ~7 had sex",
    "had sex ~3 me ~7 remember|agree|agreeing",
    "not|never want|wanted ~4 sex|kiss ~7 he|she|did|anyway|force*|made",
    "kept|keeps|keep|continued|carried ~1 going|on|doing|touching|kissing|pushing ~2 when|after|even|"
    "though ~3 "
    "i ~3 told|said|asked|begged ~3 stop|no|off",
    "woke|wake|waking ~12 underwear|clothes|bra|pants|knickers ~2 gone|missing|off",
    "woke|wake|waking ~3 in his|her|their|strangers ~1 apartment|house|room|hotel|place ~8 not ~1 remember",
    "BOSS|host ~3 came|comes|coming|walk*|enter* ~1 in|into|on my|the|me ~3 while|when ~3 showering|naked|"
    "changing|undressing|shower|bath",
    "not ~2 listen ~3 when|after|even ~3 i ~3 said|told no|stop",
    "sekuhara sareta|sarete",
    "not stop ~4 when|after|even|though ~4 i ~3 told|said|asked|begged|cried|crying|screamed|no",
    "i ~2 say|said|told|saying|begged|screamed|asked ~4 no|stop|off ~9 did it|that|so anyway|$",
    "say|said|told|saying|begged|screamed|asked ~4 no|stop|off|not ~7 kept|keep|keeps ~1 going|doing|"
    "touching|kissing|pushing|touch*",
    "i ~2 say|said|told|saying|begged|screamed|asked ~4 no|stop|off|not ~7 continued|carried|went on|"
    "ahead|anyway|$|touching",
    "i ~2 say|said|told|saying|begged|screamed|asked ~4 no|stop|off|not ~7 force* me|himself|it",
    "say|said|told|saying|begged|screamed|asked ~4 stop|off|no ~7 not stop $",
    "not take no ~4 answer ~7 sex|kiss*|touch*|bed|me|force*",
    "not|never ~2 consent* $",
    "never|not ~2 give|gave ~3 consent",
    "not|non ~2 consensual",
    "never|not ~2 said|say yes $",
    "woke|wake|waking up ~7 naked|undressed|inside|touching",
    "woke|wake|waking up ~5 without|no|off|removed|his|her ~4 CLOTHES",
    "woke|wake|waking up ~5 his|her|their|strangers bed|futon",
    "woke|wake|waking up ~5 on top|to him|inside ~3 me|in|touching",
    "climb*|got|get|lay|lying|pushed|him|body|was ~3 on top of me",
    "PERSON ~10 got|get|climb*|crawl*|came|slip*|slid ~2 in|into|on|onto my ~2 bed|futon|sheets|shower",
    "drugged|roofied|spiked me|and|my|by|i|at",
    "was|been|got|being drugged|roofied|spiked",
    "drink was|got spiked",
    "put|slip*|puts ~3 something ~2 in|into my ~2 drink|beer|glass",
    "pinned|held|holding|pinning|pushed|threw|dragged me ~4 bed|futon|couch|sofa",
    "held|holding me down",
    "took|take|takes|taking|taken advantage of me ~7 UNAWARE|sexually|party|drinks|drinking|bed",
    "he|she|guy|man|friend|jet|alt|uncle|someone|somebody ~3 took|takes|taken advantage of me $",
    "was|got|been taken advantage of $",
    # exposure, pictures
    "expose* REFL",
    "flash* me $",
    "flash* me ~4 on|in|at",
    "masturbat*|masturbating|masturbated|jerk*|wank*|wanking ~6 me|front|us|beside|to|at|off",
    "show*|pulled|whip*|took ~3 his ~2 dick|penis|cock|genitals|privates|junk",
    "film*|photograph*|record*|video|videos|photo|photos|pictures|picture|videoed ~6 changing|naked|"
    "shower|undressing|skirt|nude|sleeping",
    "leak*|post*|share*|send|sent|shared ~3 my nudes",
    "condom off",
    "violated me",
    "feel|felt violated",
    "stuck|put|shoved|forced ~2 his|her tongue|penis|dick|fingers|finger|cock|thing ~4 my|me|inside|pants",
    "PERSON ~4 lick*|suck* my|me",
    "touch* REFL ~4 front|me|at|looking|watching",
    "okasareta",
    "osowareta",
    "chikan* sareta|ni|again|on|today|me",
    "sleep|slept with me ~4 UNAWARE|no",
    "got|pushed ~2 handsy|touchy with me",
    "handsy",
    "finger* me",
    "sexual favours|favors|favour|favor",
    "hidden|spy camera|cam|cameras",
    "camera ~5 bathroom|toilet|shower|changing|bedroom|toilets",
    "peeping|peeped tom|at|through|in|on",
    "BE|felt violated $|sexually",
    "came|finished inside me",
)

TOUCHES: tuple[str, ...] = (
    # these need somebody who does it: a letter may touch us
    "touch*|grope*|fondle* me !deeply",
    "touch* VICTIM $",
    "touch* us !deeply",
    "touch* her|him at|inappropriately|there|down|without",
    "touch* my body|neck|face|back|hair|shoulders|shoulder|leg|arm|knee|waist|hand",
)

DEEDS: tuple[str, ...] = (
    # never the writer's own: "I took off my shirt"
    "TOUCH ~3 my|her ~2 PRIVATE",
    "against my ~2 PRIVATE",
    "pull*|took|take|taking|rip*|tore|remove*|lift*|unhook* my ~2 CLOTHES off|down|up|open",
    "take|took|taking|pull*|rip*|tore|remove*|unzip*|unbutton*|lift*|cut ~2 off|down|up|open? my ~2 CLOTHES",
)

MENTIONS: tuple[str, ...] = (
    "rape",
    "raped",
    "rapist",
    "sexual assault*|abuse|violence|battery|crime",
    "sex crime",
    "molest*",
    "molestation",
    "groped",
    "groping",
    "grope",
    "chikan",
    "i|been|was|got|BE assaulted",
    "the|my|her|his|an|this|reported|report|reporting|about assault",
    "sexually harassed|harassing",
    "experience*|experiencing|suffer*|suffering|facing|report|reported|reporting|faced|endured|victim ~2 "
    "sexual harassment",
    "assaulted me",
    "upskirt*",
    "fondled",
)
