"""Blows, threats, stalking, being held or watched, fear of somebody. For the notation see `notation`."""

from __future__ import annotations

SIGNS: tuple[str, ...] = (
    "KID ~2 came|comes|come|arrives|arrived|turns|turned|turn ~1 to|in|up ~2 with ~2 bruises|burns|welts|marks|black",
    "cigarette|iron|belt burns|burn|marks|welts|bruises ~1 on|all|$",
    "husband|boyfriend|partner|wife|girlfriend|bf|gf|ex|dad|his ~1 fists",
    "flinch|flinches|ducks|duck|cowers|cower ~4 lift|raise|raised|move|arm|hand",
    "glassed me",
    "kneel|kneeling when|until|till|while ~2 dinner|he|she|late|says",
    "^ choked|strangled|stalked|stabbed|threatened $",
    "^ followed home $",
    "^ punched|shoved|kicked|hit|slapped|burned|burnt|beaten|bruised , by ~1 FOE",
    "^ shoved|pushed|thrown|kicked downstairs",
    "swung|swing|swings|swinging a|the|his|her ~1 shovel|bat|club|axe|pipe|hammer|stick|chair|bottle at me|us",
    "set|sets|sic|sicced ~1 dog|dogs on me|us",
    "couch|sofa|dresser|furniture|wardrobe ~1 against|across the|my door",
    "dash|dashed|pour*|threw|throws|splash* ~1 hot|boiling|scalding ~1 water|tea|coffee|oil|soup ~1 on|at|over me|us",
    "i|we ~1 am|are|have ~1 barricaded ~1 in|inside my|the",
    "my murder",
    "thrashed|flogged|caned|whipped ~2 at home|by|with ~1 wire|cane|belt|cord|father|mother|stick|him|parents|dad",
    "punching|kicking|beating the|a|that ~1 small|little|new|young ~1 boy|girl|kid|child",
    "got|getting|gave|gives ~1 a ~1 proper|good|right|bad kicking|hiding|beating|pasting",
    "pours|poured|throws|threw ~1 hot|boiling water|tea|coffee|oil on|over me|him|her",
    "he|they|she|brothers|family|friends|gang ~3 come|coming for me $|and|with|tonight|because",
    "= not|never ~1 stop|quit|stops following|stalking|chasing|harassing|watching|messaging|hitting|threatening|texting|calling me|us|her",
    "= not|never ~1 ALLOW me|us|her|him|them ~1 leave|out|go ~3 house|home|flat|room|apartment|outside|alone",
    "= has|have|is|was|keeps|kept ~1 been? following|stalking|chasing me|us|her ~1 for|since|home|to|around|everywhere|again|$",
    "forced|broke|picked|smashed|jimmied the|my|our lock|door|window ~2 of|on|to my|our",
    "FOE ~1 has|have ~1 taken|hidden|confiscated|stolen|locked my|our passport|bank|residence|phone|keys|wallet|card|papers",
    "took|had|has|held|grabbed|seized|grabs|holds|lifted me|her|him by ~1 the|my|her|his throat|neck|hair|collar",
    "FOE ~3 knows|know|found|finds|find ~1 out? ~1 where ~1 i|we|my ~2 live|lives|family|parents|sister|kids|work|live",
    "SPEAK|threat*|threatened|threaten ~5 burn|torch|wreck|blow ~1 down|up? ~1 my|our|the ~1 house|home|apartment|flat|car|place",
    "there is a|some|someone ~1 man|stranger|guy|person|someone ~2 on|in|under|at my|our ~1 balcony|garden|porch|window|room|genkan|closet|hallway|door ~1 $",
    "^ FOE waits|waiting|wait ~1 for me ~2 after|outside|at|by ~1 school|work|station|gate|home|door|car $",
    "keep|keeps|kept taking|sending ~1 photos|pictures|photographs of me|us|my",
    "turns|shows|pops|appears ~1 up? wherever|everywhere|anywhere ~1 i|we ~1 go|am|went",
    "need|want|find|looking|know ~2 a|any ~1 shelter|refuge !from|dog|cat|bus",
    "hitting|banging|kicking|pounding|hammering|beating ~1 on|at|down? my|the|our ~1 door ~2 $|and|now|again|scared|shouting|screaming",
    "help me|us ~3 he|she|they ~1 is|are hitting|banging|kicking|pounding|coming|outside|breaking|hurting",
    "drove|drives|took|takes|drag*|dragged me ~1 to|into|up ~2 mountains|mountain|forest|woods|nowhere|river ~6 walk|or|not|alone|afraid|scared",
    "student|pupil|kid|child|girl|boy|he|she has|had|with ~2 burn|strange|odd|new|cigarette ~1 marks|bruises|burns|welts",
    "FOE|acquaintance|admirer|fan ~8 photograph*|film*|record* ~2 my|our ~1 window|windows|house|home|balcony|door|apartment|flat|building",
    "FOE|acquaintance|admirer|fan|father ~3 waits|waited|waiting|stands|standing|lurk*|loiter*|hangs|sits|parked|parks ~3 outside|opposite|near|by|below|under my|our ~1 building|house|home|apartment|flat|window|windows|balcony|gate ~4 each|every|again|night|evening|morning|day|until|hours",
    "ex|stalker ~2 turns|shows|turned|showed|keeps|pops ~1 up|coming|turning|showing ~2 at|outside|in|to my|our|the",
    "changed|blocked|change|block my|his|her|the ~1 number|phone|account|him|her|line ~5 still|again|anyway|new|finds|found ~3 calls|texts|messages|writes|calling|me|accounts|numbers",
    "drove|drives|driving ~1 fast|recklessly|like|dangerously ~5 scare|frighten|punish|threaten ~1 me|us",
    "strike*|strikes|hits|beats|whip*|thrash*|cane*|caned|belts him|her|them ~1 with|until|if|when",
    "tried|tries|trying to ~1 pull|drag|force|get|push me ~2 into|in ~2 car|van|vehicle|alley",
    "people|someone|guys|men who|that ~1 could|can|will|would ~1 make|hurt|kill|beat|find me ~1 "
    "disappear|$|if",
    "make me disappear",
    "threatened|threat*|threaten with|of ~2 death|violence|rape|murder|fire|acid|beating",
    "left|leave|sent|received|got|found|getting|receiving a|the|his ~1 threat|threats ~2 $|on|at|in|to|"
    "letter|note",
    "INTIMATE|BOSS|chief|companion|director ~3 confiscat*|confiscated|took|stole|hid|keeps|takes ~1 my "
    "~1 telephone|phone|papers|passport|card|keys|money|documents",
    "chief|director|companion|foreman|coach|president ~3 hit|hits|struck|strikes|slapped|kicked|beat|"
    "beats|punched|pushed|shoved ~1 me",
    "shut|locked|kept|confined in ~2 home|house|apartment|inside|room ~4 when|until|by|while|all",
    "BE ~1 struck|hit|beaten by ~2 parents|father|mother|companion|husband|boyfriend|wife|parent",
    "companion|concubine ~3 violent|beats|hits|strikes|threatens",
    "screaming|crying|calling|yelling|shouting|screams ~1 for help",
    "^ punched|slapped|kicked|hit|beaten|attacked|choked|shoved at|in|by|on ~1 work|school|home|face|"
    "station|street|night|office",
    "gets|get|got|is|was locked out ~8 hit|beaten|cold|winter|balcony|night",
    "locked|shut ~1 in|inside my|the|our ~1 apartment|room|house|flat|bathroom ~1 by",
    "entered|entering|broke|breaking ~1 into? my|our ~1 apartment|house|flat|room ~2 at|night|while|last|"
    "when",
    "protection|protect|shelter|refuge|hide|safe ~2 from my? ~1 INTIMATE",
    "push*|pushed|shoved|slam*|slammed|smash*|smashed|held|press* my ~1 face|head ~2 into|against|onto|"
    "down|under|on",
    "ex|stalker|he|man|guy ~4 driving|drives|drive|cycling|rides|walking|walks ~1 past|by|around my|our "
    "~1 house|apartment|flat|school|work",
    "texting|texts|text|messages|telling me ~2 what|where ~1 i ~1 am|was|wearing|wear|doing|going",
    "i ~1 was|am|will next $",
    "kinghit|suckerpunched|mugged|headlocked",
    "king|sucker hit|punched",
    "strangled|killed|kicked|hurt|poisoned ~1 the|my|our cat|dog|pet|rabbit",
    "been|is|was|gets violent ~1 before|again|and|now|since|when",
    "wait|waiting|waits ~2 me ~1 outside|at ~1 school|work|station|gate|home",
    "SPEAK ~3 he|she|they will|would get|find|catch|finish me $|and|someday|one",
    "pull*|pulled|rip*|ripped|tore|tears|yank* ~5 hair ~1 out|of",
    "rattl*|rattle|rattles|rattling|tries|trying|tried|picks|picking ~1 my|the|our ~1 door|handle|lock|"
    "window|doorknob",
    "grabs|grabbed|grabbing|lunge*|lunges at me",
    "throw*|throws|slams|slammed|pushes|shoves|hits|kicks her|him|them ~1 against|into|down|across|onto",
    "not|never ~1 ALLOW me|us|her|him ~1 to ~2 leave|go|see|work|speak|talk|have|meet",
    "BE pushed|thrown|knocked|shoved|dragged ~1 to|onto|on|into|against ~2 ground|floor|wall|road|stairs",
    "BE ~1 kicked ~1 $|and|by|in|while|when|on",
    "someone|man|partner|husband|wife|ex|boyfriend|neighbour|stranger ~3 watching|watches|watched|spying "
    "~2 my|our ~1 house|home|apartment|flat|window|door",
    "INTIMATE ~4 beats|strikes|hits|kicks|slaps|punches|chokes|attacks|threatens ~1 me|us",
    "threats against ~2 me|my|life|family",
    "strikes|beats me $|when|with|if|and|often|every",
    "beet me !to",
    "lock|locks|locked|bolts|blocks the ~1 door ~4 not ~3 go|leave|get|out",
    "push|pushes|pushed|shove|shoves|throw|throws|threw me ~1 on|onto|to ~1 floor|ground|wall|road|"
    "stairs|tracks",
    "kick*|kicked|hit|slapped|punched my ~1 chair|desk|bag and ~1 then ~1 me",
    "father|mother|parents|uncle|stepfather|stepmother ~3 beats|hits|beat|hit ~1 him|her|them",
    "someone|somebody|man|guy|stranger|he|ex|they|intruder|burglar ~2 broke|breaks|break|breaking|"
    "climbed|got|snuck in ~1 last|while|again|tonight|through|when|at|and|$",
    "keep|keeps|kept|keeping me|us|her|him ~2 locked|prisoner|captive|inside|indoors|trapped",
    "violent man|husband|person|partner|boyfriend|wife|girlfriend|home|household|ex|relationship|temper|"
    "father|drunk",
    "ex|stalker is|are|was ~1 outside|downstairs|here $|again|now|right|my",
    "^ choked|beaten|hit|slapped|punched|kicked|strangled|attacked|stabbed|shoved|threatened|followed|"
    "stalked|abused by ~2 PERSON",
    "locked ~1 in|up by|inside ~2 PERSON",
    "cigarette|cigarettes|iron|lighter burn|burns",
    "slit my ~1 throat",
    "locked|lock|shut ~3 in|inside ~4 he|she|husband|boyfriend|partner ~3 key|keys",
    "person|man|men|guy|someone|he|stranger|ex ~3 following|follows|stalking|watching|chasing ~1 me|us|"
    "my|our !on|in|instagram|insta|facebook|line",
    "post*|posted|shared|published|leaked|doxxed ~1 my ~1 address|phone|number|workplace|location",
    "strangers|men|people|someone|man ~2 come|comes|came|coming|show|turn|knock|knocking ~2 to|at|on|up "
    "my|our ~1 door|house|apartment ~6 night|again|address|because|online|scared|alone",
    "cameras|camera in|all|around ~2 apartment|house|bedroom|room|home & he|she|husband|boyfriend|"
    "partner|landlord|me",
    "FOE ~8 read|reads|check*|checking|track*|tracks|monitor*|monitors ~1 my ~1 phone|messages|texts|"
    "location",
    "ex|stalker|he|she|man|guy ~4 harass*|harassing|sends|sent|calls|messages|texts|emails ~4 hundred|"
    "hundreds|every|constantly|times|nonstop|all|day|fifty",
    "ex|stalker ~4 harass*|harassing|messaging|contacting|calling|texting me|us",
    "been to|at|outside my ~1 school|work|apartment|house|office|flat",
    "burn*|hit*|hits|beats|kicks|scald*|slaps|whip*|starve*|lock* ~1 her|him|them with|in|up|at|when|for",
    "hold*|holds|held|grab*|grips|pinned my ~1 wrists|arms|wrist|arm|hair|neck|throat ~6 not|leave|move|"
    "away|tight|hard",
    "then|and|when ~1 i ~1 know|knew ~3 hurt|hit|beaten",
    "i ~2 will|would|going ~1 be hurt|hit|beaten|killed",
    "sleep|sleeping|slept|hide|hiding|live ~4 locked|lock|barricaded ~6 because ~2 INTIMATE|housemate|"
    "him|neighbour|landlord",
    "because of my|the ~1 husband|boyfriend|wife|girlfriend|ex|housemate|roommate|flatmate|stalker ~1 $",
    "leaving|leaves|left|sends|writes ~1 notes|letters|presents|gifts|messages ~3 on|in|at|under|about "
    "~1 my|what|how ~1 bike|car|door|desk|windscreen|mailbox|wore|wear|live|body",
    "small|invisible|careful ~3 when|around|so ~1 INTIMATE ~2 home|drinks|drunk|angry|notice|$",
    "someone|somebody|man|teacher|parent|mother|father|coach ~1 is|are|keeps ~1 hurting|hitting|beating|"
    "harming ~4 student|students|kid|kids|child|children|boy|girl|her|him",
    "INJURY & INTIMATE",
    "INTIMATE ~4 scares|scare|frightens|terrifies|intimidates me",
    "scared|afraid|terrified|frightened ~2 of|around INTIMATE $|when|and|because|he|she|at",
    "not ~2 safe ~3 INTIMATE",
    "leave|leaving|left|divorce|divorcing|escape ~2 INTIMATE ~9 scared|afraid|hurt|hurts|kill|kills|"
    "violent|hits|hit|danger|find|threatens|threatened|safe",
    "give|gives|gave|giving me ~1 PUNCHES",
    "GRIP me ~1 by|at|from ~2 throat|neck|hair|arm|arms|collar|tie|wrist|shirt|ear|wall|floor",
    "GRIP my ~1 throat|neck|hair|arm|wrist|ear",
    "force*|forced|forcing|pushed|barged|broke his|her|their ~1 way|self in|into|inside",
    "he|she|they|husband|boyfriend|ex|man|partner|wife|father|neighbour ~4 kill|kills|murder|stab|hurt "
    "me|us $|if|when|and|because|or|tonight|one",
    "wait|waiting|waits ~2 me ~3 near|outside|at|by my ~1 house|home|apartment|door|station|school",
    "stand*|stands|standing|stood|waits|waiting|lurk*|lurking|parked|parks|sits|sitting under|below|"
    "outside|near|opposite|behind my|our ~1 balcony|window|house|apartment|flat|door|building|place",
    "flinch*|flinching",
    "kick*|kicking|bang*|banging|bash*|hammer*|pound* ~2 the|my|down|at|on ~1 door & he|she|hes|husband|"
    "boyfriend|ex|man|wife|girlfriend|dad",
    "hospital|er|clinic|stitches|ambulance & did|hit|beat|hits|pushed|threw|attack*|kicked|punched|"
    "stabbed|wife|husband|boyfriend|girlfriend !sick|ill|baby|pregnant",
    "honour|honor killing|killings",
    "threaten*|threatened|threatens ~3 killing|murder|violence|attack|revenge|acid",
    "FOE|son|brother|men ~4 wait*|waiting|waits|came|comes|chased|chases|threaten*|stood ~4 with ~2 WEAPON",
    "wait*|waiting|waits|come|comes|came|chase*|chased|threaten*|threatened ~3 with ~2 WEAPON",
    "left|leaving|leave my|him|her ~1 partner|husband|wife|boyfriend|girlfriend|him|her|and & outside|"
    "hurt|scared|kill|follow|find|hit|hits|threat*|afraid|violent|take",
    "he|she|ex|husband|boyfriend is ~1 outside ~1 the|my|hotel|now|door|school",
    "cut|slashed|damaged|sabotaged|loosened|slash*|keyed ~1 the|my ~1 brakes|tyres|tires|brake|car",
    "not dare|want ~1 to|go ~1 go|going|come|be home $|because|tonight|anymore|he|she|with|to",
    "comes|came|come|walks|gets|enters in|into ~3 while|when ~1 i|we ~2 asleep|sleep|sleeping|showering|"
    "shower|out|work|gone|home",
    "get|got|getting|run|ran|running|escape|escaped|escaping|fled|fleeing|hide|hiding|climb|climbed ~2 "
    "from|away|of ~1 from? him|her|husband|boyfriend|wife|partner|ex|them|father $|and|because|tonight|"
    "before|but",
    "fled|flee|escape|escaped|escaping|run|ran ~1 away? from my ~1 husband|wife|boyfriend|girlfriend|"
    "partner|ex|father|host|home",
    "says|said|say|claims ~2 fell|fall|tripped|door|stairs|accident ~7 he|she|husband|boyfriend|did|hit|"
    "hits|bruise|lie|lying",
    "cast|bruise|bruises|bruised|fell|stitches|wrist|arm|eye|marks|burn|burns & he|she|husband|boyfriend|"
    "dad|father did|does it",
    "spray*|sprayed|graffiti|painted|scratched|carved|wrote ~8 my ~1 door|car|house|wall|desk|locker|mailbox",
    "comes|came|come|coming|turns|shows|visits|enters ~6 uninvited",
    "look*|looks|looking|peer*|peep*|stare*|staring in|into|through ~2 window|windows",
    "push*|pushed|kicked|shoved my ~1 wheelchair|pram|bike",
    "with|had|has|got ~2 bruises|welts|marks ~2 all|and|on|he|she|that|from|again",
    "throw|threw|throws|through|throwing ~2 plate|plates|cup|glass|bottle|phone|chair|book|shoe|pan|"
    "knife|remote|things|stuff|everything at me|us|her|him",
    "= never ~1 hits|hit|hitting|hurts|punches|slaps me|us where|in|on|when|but",
    "he|she|they|husband|wife|boyfriend|partner ~3 hits|beats|slaps|punches|kicks|chokes me",
    "bruise|bruises|bruising|marks|burns ~3 on|around|across|all my ~1 neck|throat|face|arms|arm|wrists|"
    "wrist|jaw|ribs|body|eye",
    "someone|somebody|man|men|guy|neighbour|he|ex|stranger|creep|landlord ~5 watch*|watching|spying|spy|"
    "film*|filming|peeking|peering|staring ~1 me|at|in|into ~1 through|from|window|windows|night|sleep|"
    "home|outside|undress|shower|apartment",
    "FOE ~3 not ~2 let|letting|allow* ~1 me|us ~1 have|use|get|own|keep|open ~3 card|money|phone|job|"
    "friends|license|licence|account|keys|bank",
    "gave|gives|giving|has|with|got ~2 black eye",
    "threaten* ~1 to|that ~5 kill|hurt|harm|beat|hit|stab|burn|find|rape|cut|destroy ~1 me|us|my|him|her|"
    "himself|herself",
    "would|will|going|gonna|could kill|hurt|beat|hit|murder|strangle me ~1 if|when|$ !boe|office|mother|mom",
    "handy|free|quick|generous|ready with his|her their? fists|hands|fist|belt",
    "FOE ~6 going|will|would|threaten*|threatened|gonna|wants ~4 do|finish|end|take me in|off|out",
    "FOE ~8 going|will|would|gonna|to|can find|track|hunt|catch me ~1 $|and|down|again",
    "man|men|guy|lad|bloke|fella|someone|stranger|person|weirdo|creep|dude ~2 outside|near|by my|our ~1 "
    "INDOORS|door|window",
    "he|ex|man|guy|stalker|stranger|creep|dude|boyfriend|husband ~6 started|keeps|kept|been|always|keep "
    "waiting|standing|hanging|appearing|turning|showing ~2 at|outside|by|near|up ~3 bus|station|stop|"
    "gate|school|work|car|bike|conbini|gym|office",
    "clip|clout|slap|smack|whack|punch|kick|thump|blow round|around|in|on|across|to ~1 ear|ears|head|"
    "face|back|stomach|cheek|jaw",
    "has|have|had|got|keeps me terrified|scared|frightened|petrified|trapped|captive",
    "ask|beg ~3 before|permission ~4 leave|go ~2 house|home|out|apartment|flat",
    "knock*|slap*|push*|smack*|bash*|throw*|kick*|shove*|throws|toss* me|her|him|us|them ~1 about|around",
    "not ~2 let|letting|allow* her|him|them|me|us ~1 to? have|use|see|touch|hold ~2 passport|phone|money|"
    "friends|family|card|documents",
    "FOE ~5 bang*|pound*|hammer*|kick* ~1 on|at|in|down|against ~2 door|window",
    "bang*|pound*|hammer* on|at my|the|our ~1 door|window ~6 help|scared|night|2am|3am|hours|shouting|"
    "screaming|yelling",
    "restraining|protection|protective order|orders",
    "police did|do|done|does|will nothing",
    "police ~4 not ~2 help|believe|care|listen|do",
    # watched, followed, found
    "FOE ~5 read|reads|reading|check*|checking|track*|tracking|monitor*|monitoring|go|goes|going|search* "
    "~2 my phone|"
    "messages|texts|location|dms|whereabouts",
    "FOE ~2 read|reads|reading|check*|checking|track*|tracking|monitor*|monitoring|follow*|goes|"
    "installed|put ~1 through|on? "
    "my ~1 phone|messages|location|app|tracker|spyware",
    "track*|tracking|tracker|airtag|gps|spyware|bug|camera|cameras device|app|under|on|in|hidden ~4 my|"
    "me car|bag|phone|bike|"
    "coat|apartment|flat|room|house|$",
    "tracking device|devices|app",
    "found|find ~2 tracker|airtag|gps|camera|cameras|spyware|bug ~4 my|our|in|under",
    "FOE ~4 not ~3 let|letting|allow*|allowing|permit* me|us ~3 see|talk|meet|call|speak|visit|contact",
    "FOE ~2 forbid*|forbids|forbade|stop*|prevent*|keeps me|us from? ~1 seeing|talking|meeting|calling|"
    "leaving|going|working|"
    "see|talk|leave|go",
    "not|never allowed|allow to? leave|go|going|out ~2 house|apartment|flat|home|room|alone|without|out",
    "FOE ~5 control*|controls|takes|holds|keeps|manages ~2 all? my|our? money|pay|salary|bank|cards|card|"
    "accounts|wages",
    "FOE ~3 control*|controls|controlling ~1 me|all|everything|my|what|who|where",
    "controlling husband|boyfriend|wife|girlfriend|partner|relationship|ex",
    "give|hand|show|unlock ~1 my ~1 telephone|phone|password|passwords ~3 to|for ~2 boyfriend|husband|"
    "him|her|partner|wife|"
    "girlfriend",
    "FEAR ~3 what|how FOE ~4 do|doing|react|reacts|capable|become|if|when",
    "FEAR|fear ~3 FOE ~4 find|finds|found|hurt|hurts|kill|kills|take|takes|come|comes|follow|follows|"
    "know|knows|out",
    "FEAR of my? ~1 FOE $|when|at|and|because|finding|hurting|hitting|now|so",
    "FOE ~12 i have fear",
    "FOE ~2 scares|scare|frightens|terrifies|terrify me",
    "someone|somebody|man|guy|stranger|person|tenant|neighbour|landlord|ex|he ~3 been|entering|enter*|"
    "let*|come*|comes|came|"
    "gets|got|breaks ~2 in|into|inside|entering|through my|our ~1 INDOORS ~2 while|when|without|again",
    "someone|somebody|man|guy|stranger|person|tenant|neighbour|landlord|ex ~2 entering|enter*|been ~1 in|"
    "inside|into|my|our "
    "my? INDOORS ~2 while|when|at|without|and|$|again",
    "= man|men|someone|somebody|stranger|guy|he|ex ~7 sitting|standing|sleeping|waiting|hiding|lying|sat|"
    "stood ~1 on|in|by|at|"
    "beside|outside|under my|our ~1 bed|room|kitchen|genkan|balcony|door|window|house|apartment|flat|car|"
    "stairwell",
    "lets|let himself|herself|themselves in|into ~3 my|night|while|when|without|$",
    "FOE ~4 is|was|keeps|keep|been|are|stands|waits|waiting|standing ~2 outside|at|near|by my|our|the ~1 "
    "house|apartment|"
    "flat|door|window|building|place|school|station|gate|car",
    "outside my|our ~1 door|window|apartment|house|flat right|now|again|every|all|shouting|screaming|"
    "yelling|banging",
    "someone|somebody|he|she|stranger|man|ex|they know|knows ~1 where i ~1 live|sleep|work|park ~8 $|"
    "what|wear|when|and",
    "FOE ~6 send*|sending|sent|sends|mail*|texts ~1 me ~1 photos|photo|pics|pictures|videos|pic ~1 of ~1 "
    "my|me|our house|"
    "apartment|window|family|car|sleeping|door|walking|home|own",
    "send*|sending|sends|sent me ~1 photos|photo|pics|pictures|videos of ~1 my|me ~1 house|apartment|"
    "window|family|car|"
    "sleeping|door|walking|home",
    "threatening|menacing ~1 letter|letters|message|messages|texts|text|calls|call|emails|email|notes|"
    "note|dms|phone|me|voice",
    "dead bird|cat|rat|animal|mouse|snake|crow ~4 my|our letterbox|door|doorstep|mailbox|post|bag|desk|"
    "car|mail",
    "go*|goes|going|went|look*|rummag* through my rubbish|trash|bins|garbage|bag|underwear|laundry",
    "steal*|stole|stealing|takes|taking|took my underwear|bras|panties|laundry",
    "ex|stalker|he|she|husband|boyfriend ~5 came|come|flew|moved|followed ~3 japan|here|country|town ~6 "
    "find|search|look|"
    "looking|after|for|get ~1 me|$",
    "follow*|followed me here|japan|across|from ~2 $|canada|america|country|home|another",
    "ex|stalker|FOE ~3 found ~2 where|my|address|out|me ~2 live|address|new|again",
    "BE|am|being|get|getting followed|watched|stalked !by|on ~3 $|home|night|again|way|from|when|and|i|"
    "someone|every",
    "being|am|was|been stalked|watched|followed|hunted by ~3 PERSON|someone|man|ex",
    # held, locked in
    "lock*|shut|closed|close|trap*|bolted me|us|her|him ~3 in|inside|room|house|apartment|car|cupboard|"
    "closet|out|bathroom",
    "FOE ~3 lock*|locked|locks|shut|shuts her|him|them|me|us|kids ~3 in|inside|room|house|out",
    "FOE ~5 take|takes|took|taken|hid|hides|hide|confiscat*|stole|broke|smash*|smashed my ~1 phone|key|"
    "keys|passport|card|"
    "laptop|money|wallet|glasses",
    "confiscat*|keep|keeps|keeping|kept|took|takes|hold|holds ~2 passport|passports|zairyu|residence ~9 "
    "not|refuse*|back|"
    "leave|go|safekeeping",
    # threats
    "FOE|SPEAK ~5 i am|will next",
    "you are next|dead $",
    "next time ~4 miss|worse|dead|kill|hurt|sorry|regret|knife",
    "FOE ~5 will|would|going|gonna|wants|want|threaten*|threatens|promised|swore ~4 HARMS|destroy|ruin|"
    "burn me|us|"
    "my|her|him|them",
    "burn*|burning|set ~2 place|house|apartment|building|flat|fire ~2 down|with|me|fire",
    "threaten* ~3 WEAPON|violence|beat|beating|fists|hurt|kill|harm|hit|burn|rape|children|baby|kids|"
    "family|himself|suicide",
    "threaten* ~1 me|us|her|him|them",
    "FEAR|afraid ~3 FOE ~4 take|hurt|kill|hit ~2 baby|child|kids|me|us|children|son|daughter",
    # fear at home
    "eggshells ~3 home|him|her|husband|boyfriend|wife|girlfriend|partner|around",
    "walk*|walking|tiptoe* ~2 eggshells !school|work|office|staffroom|boss|jte|supervisor",
    "scared|afraid|terrified|frightened to ~1 go|be|come|walk|return|sleep ~1 home|there|house|apartment|"
    "alone !with|to|and|empty|without",
    "not ~2 feel|felt|feeling ~3 safe|secure $|at|in|with|around|near|own|home|alone|here|anywhere|"
    "sleeping|walking|he",
    "FOE ~3 when|if|once he|she|they drinks|drink|drunk|drinking|angry|mad|loses|gets ~9 careful|hide|"
    "scared|afraid|"
    "violent|hits|hit|hurts|breaks|different|rage",
    "not himself|herself when he|she drinks|drink|drunk|angry",
    "gets|get|got|becomes|became|turns|turn|is|been|was ~2 violent|abusive|aggressive|physical|dangerous "
    "$|when|with|at|"
    "towards|if|and|since|to|after|behind|again",
    "temper ~9 held|hit|hurt|choke*|throat|throw*|afraid|scared|violent|me",
    "= sleeves|makeup|foundation|sunglasses|scarf ~8 see|sees|bruise|bruises|marks|hide|cover|did|eye",
    "= hide|hiding|cover|covering|see|sees ~3 bruise|bruises|marks|what ~3 $|from|on|he|she|did",
    "FOE ~14 end|ended|ending|put ~1 up|me ~2 in|at ~1 hospital|emergency|er|clinic",
    "put|puts me in hospital|er|emergency",
    "chair|desk|table|wardrobe|dresser|shelf ~3 against ~1 door ~6 $|him|because|so|case|he|night",
    "hiding|hide|hid ~5 FOE ~6 $|angry|looking|shouting|outside|banging|drunk",
    "barricad*|locked|lock|locking myself !out ~6 him|he|she|FOE|angry|drunk|shouting|outside|bathroom",
    # blows
    "hit|hits|hitting|beat|beats|beating|slap*|punch*|kick* his|her|their ~1 wife|kid|kids|child|"
    "children|son|daughter|"
    "girlfriend|mother|partner",
    "beat|beats|beating ~2 shit|crap|hell|daylights out of ~1 me|us|him|her|his|their|them|my|the|a",
    "get|gets|getting|got|is|was|be|being|been ~1 hit|beaten|slapped|punched|kicked|beat|choked|whipped "
    "by ~2 his|her|"
    "their|my ~1 PERSON",
    "he|she|husband|boyfriend|ex|wife|girlfriend|partner ~3 broke|breaks|fractured|cut|burned|burnt|"
    "dislocated ~4 my "
    "BODYPART",
    "FOE ~3 trash*|trashed|wreck*|smash*|smashed|destroy* ~1 the|my|our|everything apartment|house|room|"
    "flat|place|"
    "kitchen|phone|things|furniture|car|$",
    "FOE ~3 break*|breaks|breaking|smash*|throw*|throws|throwing|punch*|punches|kick*|kicks ~1 things|"
    "stuff|plates|glasses|"
    "walls|wall|doors|furniture|door|dishes",
    "HURL ~7 at|toward|towards|onto|to|near|in my ~1 face|head|me|body|direction|desk",
    "punch*|punched|hit|kick* ~4 next|beside|near|by ~1 my head|face",
    "bruise*|bruises|bruised|burns|burn|marks|welts|scars|cuts ~13 he|she|dad|father|mother|mum|"
    "boyfriend|stepdad|parents|"
    "husband|wife|partner ~3 does|did|do|hits|hit|beats|beat|with|gave",
    "bruise*|bruises ~5 all over|every|everywhere|arms|face|neck",
    "held|hold|holds|holding|grab*|pin*|pinned me ~3 by|against|down ~2 throat|neck|hair|wall|arms|"
    "wrists|floor|$",
    "twist*|bent|bend*|squeez*|crush* my ~1 arm|wrist|fingers|hand|neck|shoulder",
    "arm|wrist|neck|throat|shoulder ~4 so|that hard|tight|tightly ~5 mark|marks|bruise|bruised|bruises|"
    "hurt|left",
    "shove*|pushed|push*|knock*|throw*|threw me ~3 down|against|into|onto|off|stairs|floor|wall|ground|over",
    "physically ~1 abusive|abuse*|violent|attack*|hurt*|harm*|assault*|threat*|aggressive|fight|fights",
    "abuse*|abused|abusing|abusive ~4 husband|wife|boyfriend|girlfriend|partner|ex|father|mother|parents|"
    "spouse|home|"
    "relationship|marriage",
    # fear, threats, being followed
    "fear* for ~2 my|her|his|our ~2 life|safety|lives",
    "FEAR for ~2 my|her|our life|safety",
    "FEAR ~4 of him|them $|hurting|hitting|killing|when|now",
    "FEAR of her $",
    "FEAR of my ~3 PARTNER|BOSS $",
    "FEAR ~7 he|she|they|ex|husband|boyfriend|partner|someone ~4 HARMS|come|find|do|coming|going|follow*|"
    "get ~2 me|us|again|$|something|to|for|after",
    "FEAR ~11 waiting|standing|outside|following|follows",
    "waiting|standing ~5 outside ~9 FEAR",
    "FEAR ~2 to go|be|come|walk|return ~3 home|alone|apartment|house|back ~2 tonight|now|because|he|she|"
    "him|husband",
    "FEAR to|of be|being alone with",
    "FEAR ~4 home ~4 because|he|she|husband|boyfriend",
    "not feel|felt|feeling ~3 safe $|at|in|around|with|here|home|near|alone|being|because|going|when|"
    "there|even|outside|inside|living|sleeping|walking",
    "not ~2 safe ~2 home|here|around|with|at $|him|her|home|apartment|house|flat|with",
    "feel|feeling|felt|am|am unsafe ~3 $|at|in|around|with|here|home",
    "i am in ~2 danger",
    "my life is in danger",
    "not safe to go|be home|there|back|alone",
    "threaten* me|us|her|him",
    "threaten* my !job|position|contract|visa|pay|bonus|recontracting|reference|status",
    "threaten* ~2 to ~2 HARMS me|us|him|her|$",
    "threaten* ~2 to ~2 kill|hurt|harm|beat|stab my|his|her|them|someone|people|students|the",
    "SPEAK ~9 will|would|going ~3 cut|find me !a|another|some|off|out|slack",
    "was|been|being|got|am threatened ~4 with|by|at ~2 WEAPON|PERSON",
    "death threat|threats",
    "threat|threats ~4 my life|kill|hurt|family|violence",
    "SPEAK ~9 will|would|going|want|wants|to|wanted|gonna ~3 HARMS me|us|my|her|him|myself",
    "he|she|PARTNER ~3 will|would|might|going|gonna ~3 kill|hurt|hit|beat|stab|murder|strangle me|us",
    "FEAR ~9 kill|hurt|hit|beat|attack|stab ~2 me|us",
    "tried|tries|trying|try|wants|want|wanted|threatened to kill|hurt|strangle|choke|stab|hit|attack|run|"
    "murder|punch|beat|slap|drown me|us|her|him",
    "stalk* me|us|her",
    "stalker",
    "stalking",
    "BE stalked",
    "follow* me|us ~3 home|to|from|everywhere|into|night|again|every|all|car|after|street|since|around",
    "i BE ~2 followed ~3 home|again|night|PERSON",
    "i ~2 have|had ~1 followed me",
    "someone|somebody|man|guy|stranger|creep|ex ~2 follow* ~3 home",
    "being|getting followed ~4 home|again|night|$|PERSON",
    "broke|break|breaks|breaking|broken in|into ~2 my ~2 apartment|house|room|flat|home|place",
    "let* himself|herself in|into",
    "PERSON ~4 came|comes|enter*|got ~3 my ~2 apartment|house|room|flat ~7 without|uninvited|sleeping|"
    "asleep|night|permission",
    "someone|somebody|man|men|guy|guys|stranger|strangers|ex|stalker|he|person ~2 is|are|was|were|been ~1 "
    "in|inside my|our ~1 INDOORS !building|block|complex|share|mates|and",
    "someone|somebody|stranger|intruder|burglar|robber|thief|prowler in|inside my|our ~1 INDOORS $|help|"
    "right",
    "man|men|guy|guys ~1 in|inside my|our ~1 INDOORS $|help|right",
    "someone|somebody|man|stranger|burglar|intruder|ex|he ~2 enter*|sneak*|got|climb*|came|walked ~1 into|in|"
    "inside|through my|our ~1 INDOORS|window|balcony",
    "someone|somebody|man|stranger|intruder|ex enter*|entering my ~1 INDOORS",
    "is|an|the|have intruder|burglar|prowler ~2 $|in|inside|here|outside",
    "trying|tried|tries|try to ~1 get|break|come|force ~2 in|into $",
    "someone|somebody|he|she|man|guy|stranger|ex ~2 trying|tried|tries|try to ~1 get|break|come|climb ~2 "
    "in|into|inside|through my|our ~1 INDOORS|window|door|balcony",
    "someone|somebody|he|man|guy|stranger|ex ~2 trying|tried|tries|try to ~1 open|unlock|kick ~1 my|the ~2 "
    "door|window",
    "help ~2 .? ~2 he|she|they|someone|somebody|ex|stalker|PARTNER is|are ~1 here|back|outside|inside|"
    "coming|downstairs|upstairs|home $|again",
    "he|she|they|someone|somebody|ex|stalker|PARTNER is|are ~1 here|back|outside|inside|coming|downstairs|"
    "upstairs|home .? please? i? need? help !to|fix*|with",
    "he|she|ex|stalker|PARTNER is|are ~1 coming for|after me|us",
    "he|she|ex|stalker|PARTNER ~2 found|finds|find me|us $|again",
    "he|she|ex|stalker|PARTNER ~2 found|find|finds ~1 where i ~1 live",
    "he|she|they|ex|PARTNER|man|guy|host|someone ~2 not|never ~3 let|letting|allow* me|us to? leave|out|go "
    "$|home|outside|anywhere|until|without|of|the|his|unless|if !office|job|programme|program|company|"
    "school|staffroom|workplace",
    "he|she|they|ex|PARTNER|man|guy|host ~2 refuse* to ~1 let me|us ~1 leave|out|go $|home|outside|the",
    "he|she|they|ex|PARTNER|man|guy|host ~3 stop*|prevent*|keeps|keeping|kept me|us from ~1 leaving|going "
    "$|home|out|outside|the|his",
    "he|she|they|PARTNER|man|guy|host ~2 keeping|keeps|kept|holding me|us ~2 here|inside|prisoner|room|"
    "apartment|house",
    "not|never ~1 allow*|permitted to leave|exit ~2 INDOORS",
    "against my will",
    "HOLDER ~3 took|take|takes|taking|taken|stole|steals|stolen|keep|keeps|kept|keeping|hid|hides|hiding|"
    "hidden|hold|holds|holding|confiscat*|seized|burned|destroy* ~1 my|our|her|his ~1 passport|passports|"
    "zairyu|residence|documents !to|for",
    "HOLDER ~3 not ~3 give|return|giving|hand|let ~3 my|our|me ~2 passport|passports|documents|residence",
    "HOLDER has|have|got my|our passport|passports ~6 not|refuse*|leave|back",
    "my|our passport|passports|documents ~2 BE ~2 taken|confiscat*|withheld|hidden away|by|from|$",
    "HOLDER ~2 locked|lock*|put my passport",
    "he|she|PARTNER ~2 took|takes|taken|hid|hides|smash*|broke away? my ~1 phone|keys|money|card|cards ~5 "
    "not|leave|leaving|call",
    "need|want|get|send|call|calling|phone|ring|contact|fetch ~1 police|cops|ambulance|keisatsu $|"
    "immediately|"
    "quick|quickly|on|he|she|someone|somebody|my|here",
    "send ~1 police|cops|ambulance to",
    "ex|stalker|he|guy|man|stranger ~2 keeps|keep|kept ~1 turning|showing|waiting|standing|hanging|"
    "lurking ~3 my ~1 "
    "school|work|apartment|house|car|job|door|station|gym|building",
    "help police|keisatsu",
    "police|ambulance please|help|quick|quickly $",
    "i|we|she am|are|is|was|were not|never ~2 safe $",
    "lock* me ~2 in|inside|up",
    "not|never ~2 let|letting me ~2 leave|out|go ~4 room|house|apartment|flat|car|home|bedroom",
    "block* the|my door|doorway|exit|way",
    "he|she|him|ex|someone|man|guy|stranger|neighbour|neighbor|PARTNER ~5 turn*|show*|coming|bang*|"
    "standing|stands|waiting|waits|lurk*|watching|watches|appear*|pound* ~4 outside|at|on|up ~2 my|our "
    "~2 apartment|house|door|flat|window|building|place|home|bedroom",
    "HURL ~4 chair|chairs|desk|table|stapler|scissors|ashtray|knife|rock|brick !away|out",
    "someone|man|he|guy|stranger|ex|they ~4 watch*|rattl*|rattling|bang* ~2 on? my|our house|apartment|"
    "window|door|flat|home",
    "ADULT ~3 punch*|smash*|kick* ~5 wall|walls|door|window",
    # blows
    "spat|spit|spits|spitting at|on|in me|us|my",
    "HURL ~7 at|toward|towards|onto me|us|my|her !party",
    "HURL me|us ~3 down|against|across|on|to|onto|at|into|out",
    "grab* me|us ~3 by|hard|around|from|and|$|so|roughly|tight|again|when|on|at|really",
    "push* me|us ~1 down|over|into|against|off|onto|hard|$|around|in",
    "knock* me|us ~2 down|out|over|to|unconscious|off|across",
    "push* me ~2 stairs|wall|floor|ground",
    "PERSON ~4 broke|breaks|broken|split|busted|fracture*|dislocate*|burned|burnt my BODYPART",
    "black eye !makeup",
    "trap*|shut me ~2 in|inside",
    "held|holds me hostage|captive|prisoner",
    "wants|want me dead",
    "FEAR ~8 with|near|around|as|from him",
    "husband|boyfriend|ex|partner|he ~2 scares|frightens|terrifies me",
    "womens|domestic shelter|refuge",
    "bruise|bruises|bruised|marks ~8 from|by|where|when|after|because ~3 him|her|he|she|PARTNER|BOSS",
    "gave|left|leaves|giving|gives|leaving|leave me|my ~7 bruise|bruises|marks|bruised",
    "raise*|lift* ~2 his|her|a|their hand|hands ~1 at|to|on|against me|us|her|him",
    "raise*|lift* ~2 his|her|their fist|fists",
    "swung|swing|swings|lunge*|charged|came|come|comes|swinging at me|us",
    "hand|hands|fist|belt ~2 around|round|on my|her ~2 neck|throat|face",
    "lay|laid|lays|put|puts|putting|laying|raise* ~2 hand|hands|finger|fingers on me|her",
    "hand|hands ~2 me by",
    "get|gets|got|getting|been|is|was|turn|turns|turned|became|becomes|become ~2 violent|physical with|"
    "towards|to|against|at|$|when|again|at|if|after",
    "PERSON ~5 violent $|with|towards|again|to|man|person|drunk|behaviour|temper|at|if",
    "violent with|towards|to|against",
    "PARTNER ~7 breaks|broke|smash*|breaking|punches|punched ~2 things|stuff|wall|walls|plates|doors|"
    "furniture",
    "beat*|beating|beats ~3 crap|shit|hell|living ~5 me|us|her|him|them|my",
    "smash* ~4 my|me ~2 head|face|into|against|with",
    "WEAPON ~3 at|on|to|against|towards me|my|us|her",
    "PERSON ~4 has|had|have|holding|held|pulled|pulls|waved|waving|waves|brought|got|came|carrying|"
    "grabbed|brandish*|swinging|pointed|picked|with ~4 knife|gun|machete|weapon|pistol",
    "pulled|pulls|waved|waving|brandish*|swinging|pointed ~3 WEAPON",
    "came ~5 with ~2 WEAPON",
    "knifepoint",
    "he|she|ex|husband|boyfriend|stalker|someone|man ~3 outside|at my|our house|apartment|door|flat|"
    "window|building|place",
    "PERSON ~4 following me $",
    "he|she|ex|stalker|man|guy|someone ~3 knows where i|we live",
    "hiding|hid|hide ~6 from|because|bathroom|toilet|closet ~4 he|him|she|husband|boyfriend|ex",
    "lock* myself ~7 he|him|she|husband|boyfriend|ex",
    # abuse
    "abusive ~2 PARTNER|relationship|marriage|home|household|family|host|man|men|person",
    "PARTNER|relationship|marriage|home ~5 abusive",
    "physically|sexually|domestically abusive|abuse*|violent|attack*|hurt*|hit|assault*|threat*|harm*|"
    "intimidat*|aggressive",
    "abuse* me|us|her|him|them|my",
    "i|me|we|PERSON|been|being|get|got ~3 abused",
    "nagurareta",
    "kerareta",
    "korosareru",
    "korosu|koroshite zo|yaru",
    "tatakareta",
    "nagutta",
    "PARTNER|BOSS|coach|ojisan|parent|host|parents|teachers ~4 BLOW|hit|hits|hitting|beat|beats|beating|"
    "hurt|hurts|abuse* ~3 VICTIM !head|hand|leg|knee|score",
    "violence against|at|by|towards|from",
)

BLOWS: tuple[str, ...] = (
    # these need somebody who does it: a bill may hit us
    "shook|shakes|shaking me",
    "HIT me|us !up|back|that",
    "HIT ~2 my BODYPART",
)

TAKEN: tuple[str, ...] = (
    "BE punched|slapped|kicked|hit|smacked|struck|headbutted|elbowed|spat ~1 in|on|across|at|around ~1 "
    "the|my face|head|stomach|back|chest|mouth|jaw|ribs|eye|ear|neck !ball|volleyball",
    "get*|gets|getting|got|is|was|being knocked|slapped|pushed|smacked|thrown|beaten|bashed|shoved|"
    "kicked about|around",
    "FOE ~4 BLOW|hit|hits|hitting|beat|beats|beating|attack*|struck|strike*|strikes|hurt|hurts|hurting "
    "~1 me|us",
    "FOE ~3 BLOW|hit|hits|hitting|beat|beats|beating|attack* ~2 him|her|them|his|their wife|kid|kids|"
    "child|children|son|"
    "daughter|mother|girlfriend|husband|boyfriend|mum|dog",
    # blows taken, unless in a game
    "BE ~2 STRUCK !out|off|back|up|down|by|for|at|around|into|onto|to",
    "BE ~2 STRUCK into|onto|against|to ~3 wall|walls|floor|door|desk|table|locker|lockers|bookcase|shelf|"
    "cupboard|car|road|ground|fence|window|furniture",
    "BE ~2 STRUCK ~8 by ~3 PERSON",
    "BE ~2 STRUCK by|at|into ~3 PERSON|work|school|home|wall|floor|WEAPON",
    "BE ~2 STRUCK up|around ~3 $|PERSON|outside|bar|night|enkai|by|because|in",
    "BE ~1 hit $|when|every|because",
    "BE ~1 hit ~1 by|at|in|on|for|with|over ~2 BOSS|PARTNER|school|work|home|face|head|stomach|him|her|"
    "belt|stick|ruler|book|he|she|parent|teacher|senpai",
    "BE ~1 pushed down|over|against|onto|off",
)

MENTIONS: tuple[str, ...] = (
    "domestic violence|abuse",
    "physical abuse|violence|assault",
    "violence at home|work|school",
    "BE ~2 assaulted physically",
    "experiencing|suffering|facing ~2 violence",
)

DEEDS: tuple[str, ...] = (
    # never the writer's own: "I hit my head"
    "BLOW ~2 me|us !up|out|off",
    "burn* me with|on",
    "BLOW my ~2 BODYPART",
    "gave|gives|give|giving me ~2 beating|slap|kick|punch|hiding|smack|whack|shove",
    "clip*|cuff*|box* me ~3 ear|ears|head",
    "rough*|roughed me up",
    "grab*|twist*|pull*|yank*|squeez* ~3 my|me ~4 BODYPART",
    "beat ~3 up",
)

HURT: tuple[str, ...] = (
    # hurt, and nothing said of how: an ambulance first
    "i am|was|keep|keeps|started ~2 bleeding",
    "= not|never ~1 stop ~1 bleeding",
    "bleeding|blood ~3 not|never ~1 stop",
    "blood everywhere|all",
    "lost|losing|lose ~3 blood",
    "need|needs|call|get|send ~2 ambulance !insurance|cost|costs",
)
