"""Words that people use for one thing when they tell of a complaint: the classes of the cues.

In a cue ``<pain>`` stands for any word of the class, and ``~long-ago`` for any alternative of the
list. ``*`` at the end of a word stands for any ending. Words are folded: no capitals, accents or
apostrophes (cannot, cant).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

CLASSES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        name: tuple(words.split())
        for name, words in {
            "abruptly": "sudden suddenly instant instantly abrupt abruptly acute acutely overnight",
            "abruptx": "sudden suddenly instantly abruptly acute acutely minutes hour hours overnight woke seconds moment today morning tonight",
            "ache-or-pressure": "pain* ache aches aching achy hurt* heavy heaviness pressure tight* tightness discomfort sore gripping squeez*",
            "allergen": "nut nuts peanut* almond* cashew* walnut* hazelnut* pistachio* pecan* coconut sesame oil oils cream creams lotion* moisturis* moisturiz* balm* latex rubber plaster plasters elastoplast bandaid* tape taping adhesive* glove gloves lavender arnica perfume* fragrance* scent scents scented lanolin beeswax propolis shea aloe eucalyptus menthol citrus condom* balloons aromatherapy soya chamomile kinesiotape",
            "analgesic": "painkiller* paracetamol ibuprofen codeine cocodamol triptan* sumatriptan nurofen aspirin tylenol advil excedrin acetaminophen panadol solpadeine syndol analges* nsaid* naproxen rizatriptan aleve",
            "anticoagulant": "warfarin apixaban eliquis rivaroxaban xarelto edoxaban dabigatran pradaxa clopidogrel plavix anticoagulant anticoagulants anticoagulated anticoagulation coumadin heparin thinner thinners thinning doac noac",
            "arm": "arm arms forearm forearms elbow",
            "armhand": "arm arms hand hands grip fingers wrist",
            "armx": "arm arms hand hands wrist grip upperlimb",
            "bangw": "explo* bomb bolt thunder* clap hammer* brick bat axe hatchet gunshot shot burst* slam* struck lightning pop popped snap snapped whack* whip* kicked bullet",
            "belly": "belly stomach tummy abdom* gut guts midriff waist",
            "bone": "arm leg wrist ankle hip collarbone clavicle rib ribs toe toes finger fingers thumb foot hand humerus radius ulna femur tibia fibula elbow shoulder kneecap patella pelvis heel jaw nose vertebra* bone bones scaphoid metatars* cheekbone sternum",
            "bowels": "poo poos pooing pooed bowel bowels stool stools poop faeces feces motion motions fart wind",
            "bp-dia": "120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170",
            "bp-low": "100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170",
            "bp-top": "180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280",
            "breathless": "breathless* breathlessness puffed gasping winded panting dyspnea dyspnoea sob",
            "broke": "broke broken break fractur* dislocat* cracked snapped shattered hairline",
            "bruised": "contused contusions bruise bruises bruised bruising graze grazes grazed abrasion abrasions contusion ecchymosis haematoma hematoma skinned",
            "cancer": "cancer* tumour* tumor* chemo* chemotherapy lymphoma myeloma melanoma carcinoma mastectomy leukaemia leukemia radiotherapy malignan* oncolog* metasta*",
            "cant": "cannot cant couldnt unable hardly barely wont struggl* difficult* trouble hard lost losing loss not impossible stopped",
            "cantx": "cant cannot couldnt unable hardly barely wont wouldnt struggl* isnt not no impossible lost losing loss lack lacking dont doesnt didnt stopped less little reduced decreased altered diminished",
            "chewing": "chew* eat eats eating meal meals food steak meat chop sandwich toast dinner bite* biting crusty apple",
            "clumsy": "cooperate obey behave impossible fiddly disobey clumsier clumsy useless awkward uncoordinated wooden sausages",
            "cola-like": "cola coke coca pepsi tea coffee treacle stout guinness port beer ale ribena",
            "cool": "cold colder icy ice freezing chilly cool",
            "crushing": "crush* squeez* vice vise elephant weight band clamp* grip* heavy heaviness pressure strangl* constrict* suffocat* anvil strap",
            "daily": "daily everyday constantly sweets candy smarties sweeties",
            "dark": "dark darker brown brownish black blackish rusty rust mahogany",
            "drooping": "droop droops drooped drooping droopy dropped drop sagging sags sagged sag slipped slid slipping hanging hangs lopsided crooked wonky uneven twisted slack drawn frozen paralysed paralyzed sideways asymmetric asymmetrical asymmetry fallen skewed slanted numb weak floppy",
            "exertion": "stoop* bend* exert* lift* run running sprint* gym exercise* effort jog* weights",
            "eye": "eye eyes eyeball",
            "face-part": "face facial mouth smile cheek lip lips",
            "failw": "weak weakness limp floppy useless dead lifeless paralys* powerless strengthless",
            "feelw": "feel feeling feels felt sensation sensations sense sensing sensitivity",
            "fell-off": "fell fallen falling tumbled thrown threw bucked plunged dropped toppled slipped",
            "feverish": "fever* feverish febrile shiver* rigor* chills shakes pyrexia* temperature temp",
            "fine-task": "bra bras button buttons buttoning zip zips zipper laces shoelaces piano guitar typing keyboard keys key coins cutlery fork spoon chopsticks pen jewellery jewelry earring earrings needle sewing crochet lids jars necklace cufflinks screws texting mouse",
            "flap": "hang* flap* flop* slap* drag* scuff* dangl* limp",
            "folding": "fold* buckl* collaps* crumpl* cave caves caved caving",
            "foot": "foot feet toe toes ankle ankles heel",
            "foot-part": "foot feet toe toes heel heels sole ankle ankles shin shins leg legs calf instep",
            "footx": "foot feet toe toes",
            "gonew": "gone went vanish* disappear* lost losing black blacked grey greyed gray dark blank missing half faded fading dimmed wiped out",
            "growing": "growing grows grown bigger larger enlarg* doubled increasing size spreading expanding",
            "hand": "hand hands finger fingers thumb wrist grip",
            "hand-part": "hand hands finger fingers thumb thumbs fingertips",
            "head": "head headache* migraine* skull forehead temple temples scalp",
            "head-blow": "hit hits hitting bang banged bangs bump bumped knock knocked whack whacked crack cracked smack smacked struck blow hurt bashed bash clonked clouted injury injuries injured trauma thumped kick kicked headbutted landed fell fall walloped split cut",
            "headache": "headache* migraine* head heads skull",
            "headx": "head headache skull brain",
            "height": "ladder stepladder roof scaffold* tree horse pony balcony window loft attic cliff stairs staircase motorbike motorcycle moped scooter bike bicycle quad trampoline height metres meters feet ft storey storeys truck lorry tractor platform bunk treehouse ceiling",
            "hot-to-touch": "hot heat boiling roasting burning fiery warm warmth stove oven radiator furnace",
            "hurting": "hurt* pain* sharp stab* catch catches catching knife jab* agony spear* skewer* pinch* sore ache* aching",
            "immunosuppressant": "methotrexate azathioprine adalimumab humira etanercept enbrel infliximab rituximab tacrolimus ciclosporin cyclosporine cyclosporin mycophenolate leflunomide tocilizumab immunosuppress* biologic biologics chemo* antirejection cyclophosphamide upadacitinib baricitinib tofacitinib secukinumab ustekinumab golimumab",
            "infection": "infection infections infected uti pneumonia abscess* sepsis septic septicaemia cellulitis boil boils endocarditis tuberculosis tb pyelonephritis mrsa osteomyelitis bacteraemia bacteremia erysipelas",
            "injected": "injection injections injected injects inject injecting jab jabs jabbed botox filler fillers cortisone insulin vaccin* shot",
            "injury": "fell fall falling fallen tripped slipped slip crash* accident collision tackl* thrown yanked wrench* jerk* landed tumbl* knocked cameoff pavement ice ladder stairs horse bike",
            "jaw-or-arm": "jaw arm arms neck shoulder shoulders",
            "jaw-part": "jaw face cheek jawline chin mandible gum gums tooth parotid submandibular facial",
            "joint-part": "joint joints knee knees hip ankle elbow shoulder wrist knuckle* toe toes thumb finger",
            "joint-swelling": "swollen swelled swelling swell swells puffed puffy balloon* blown blew inflamed effusion",
            "jumbled": "slur slurs slurred slurring slurry jumbled garbled gibberish mumbling mumbly mumbled muddled nonsense jumbling thick scrambled mixed mush incoherent drunk funny strange",
            "lately": "yesterday today tonight week weekend days day hours hour fortnight monday tuesday wednesday thursday friday saturday sunday morning afternoon evening recently recent just minutes weeks wks month months recent* still fresh new newly ago since january february march april may june july august september october november december christmas easter summer spring autumn winter",
            "leg": "leg legs limb thigh thighs calf calves shin shins",
            "leg-complaint": "pain painful pains hurt hurts hurting ache aches aching achy sore soreness tender tenderness swollen swelling swells swell swelled puffy tight tightness cramp cramps cramping crampy hot warm red heavy heaviness throbbing throbs throb bigger fatter thicker hard burning stiff dvt oedema edema",
            "leg-part": "leg legs calf calves thigh thighs shin shins ankle ankles knee knees",
            "leg-swelling": "swollen swelled swelling swell puffed puffy fatter bigger larger thicker balloon* blown thick oedema* edema*",
            "legx": "leg legs thigh thighs knee knees limb limbs",
            "limb-part": "leg legs foot feet toe toes calf shin ankle arm arms hand hands finger fingers thumb forearm limb wrist knee",
            "limp": "weak weakness weaker limp floppy useless dead numb numbness paralysed paralyzed paralysis lifeless powerless",
            "lose": "lost losing lose loss dropped dropping shed shedding",
            "lower-leg": "calf calves leg shin ankle thigh",
            "lump": "lump lumps mass growth swelling bulge tumour tumor nodule gland",
            "mouth-part": "mouth tongue gum gums cheek lip palate jaw",
            "neck": "neck nape throat",
            "nerve-loss": "numb* weak* droop* paraly* slur* unsteady tingl* drags dead limp floppy",
            "new": "new newly since suddenly recent* first never just now today yesterday lately",
            "nolost": "no lost losing less loss little lack zero reduced without",
            "not-yet": "no not hasnt isnt never nothing wont doesnt didnt havent wasnt",
            "notice": "tell feel sense notice noticing noticed realise realising realize realizing know knowing aware felt feeling",
            "numb": "numb* tingl* pins dead deadened anaesth* anesth* insensitive rubbery cotton",
            "numbness": "numb numbness numbed dead deadened anaesth* anesth* insensate tingl* woolly fuzzy rubbery paraesth* paresth*",
            "on-the-mend": "better improv* eased shifted settled changed gone budged healed relief progress shift settle heal ease change worked helped works right easing",
            "operation": "surgery surgical operation operated op ops keyhole arthroscop* laparoscop* replacement replaced laminectomy hysterectomy caesarean cesarean csection appendectomy appendicectomy stitches staples sutures stitched incision lumpectomy mastectomy bypass fusion discectomy decompression hernia tummytuck implants reconstruction scar",
            "others": "everyone everybody family flatmate* housemate* roommate* wife husband partner kids children colleague* coworker* neighbour* neighbor* dog cat household girlfriend boyfriend mum dad",
            "pain": "pain* hurt* ach* sore* agony tender* stab* cramp* throb* pound* discomfort",
            "pale": "white whiter pale paler pallor grey gray blue bluish blueish purple mottled dusky waxy marble ashen cyanosed cyanotic colourless bloodless",
            "passing-urine": "pee pees peeing peed wee weeing weed urine urinat* bladder waterworks piddle void* toilet loo micturat* widdle piss wees",
            "pee": "pee pees peeing wee weeing urine urinat* bladder waterworks piddle incontinen* wet wetting water catheter dribbl* leak*",
            "poo": "poo pooing bowel bowels stool stools poop soil* incontinen* motion motions constipat*",
            "powerw": "power strength",
            "pregnant": "pregnan* expecting trimester bump",
            "pressing": "press* dig digs digging massag* rub rubs rubbing rubbed knead* push* roller rolling roll poke* poking thumb thumbs gun tool tools ball strip* scrap* squeez* work working release",
            "priv": "saddle bottom bum genital* genitals privates perine* perian* vagina vaginal vulva penis testic* scrotum anus anal rectum undercarriage crotch nether bits arse butt",
            "puffed-up": "swollen swelling swell swells swelled swole puffy puffed ballooned balloon balloons blown bulging hamster chipmunk football abscess boil lump bigger fat golfball egg",
            "pulsating": "pulsat* pulsing pulse pulses beating beats heartbeat pulsed",
            "raise": "lift raise reach elevate",
            "red": "red redness reddish inflamed scarlet crimson",
            "reddened": "red redness scarlet crimson erythema* reddened angry",
            "relative": "mother father sister brother grandmother aunt uncle relative",
            "seat": "saddle bottom bum buttock buttocks crotch privates private genital* genitals perine* perian* vagina vaginal vulva labia penis testic* scrotum anus anal rectum rectal backsid* undercarriage bits arse butt tailbone groin",
            "sets-off": "whenever every each bring* brought sets trigger* provok* precipitat* onset comes starts come",
            "severe": "severe severely worst unbearable excruciating agony agonising agonizing terrible awful horrendous horrible intense violent splitting killer blinding",
            "severe-pain": "severe severely excruciating agony agonising agonizing unbearable intense terrible worst stabbing horrendous awful stabs drilling bursting marked violent crushing",
            "sick": "sick nausea* nauseous vomit* queasy puking threw throwing throw retching",
            "sightw": "sight vision eyesight",
            "small-number": "2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
            "snapped": "snap snapped snaps pop popped bang crack cracked ping pinged twang gunshot shot kicked kick whack whacked thwack thud tore ripped",
            "sprained": "sprain sprained sprains strain strained twist twisted twisting rolled roll pulled pull tore torn wrenched tweaked ricked jarred bruise bruised bashed bumped knocked turned popped overstretched",
            "steroid": "steroid steroids prednis* pred corticosteroid* dexamethasone cortisone",
            "stool": "poo poos pooing pooed poop pooping stool stools bowel bowels faeces feces turds turd crap shit diarrhea diarrhoea runs",
            "straining": "cough* sneez* strain* laugh* valsalva orgasm climax* intercourse sex",
            "struck": "hit hits knock knocked knocks bang banged bump bumped smack smacked whack whacked bash bashed clonked bonked cracked clout* struck blow blows concuss* clobber* headbutt* walloped thump thumped conked kicked punched elbowed butted",
            "swelling": "swollen swell* puff* oedema* edema* ballooned balloon* waterlogged fluid",
            "temperature": "fever feverish temperature temp febrile pyrexia pyrexial shivery shivering shivers shiver shakes shaking chills rigors rigor",
            "testis": "testic* testis testes scrot* nut nuts nads knackers bollock*",
            "toppled": "fell fall falls fallen tripped trip slipped slip tumble* tumbling stumbl* toppled keeled",
            "treated": "massage massaged manipulat* adjust* chiropract* chiro needling needled acupunct* osteopath* treatment session cracked cupping physio* therapist injection",
            "treating": "massage massaged massaging press pressing pressed pressure dig digging dug release releasing treat treating treatment needle needling rub rubbing knead kneading loosen loosening stripping technique techniques",
            "unable": "cannot cant couldnt unable hardly barely wont struggl* difficult* difficulty trouble impossible",
            "upw": "lift lifts lifting raise raising pull pick bring flex cock",
            "urinating": "pee pees peeing peed wee wees weeing urine piss pissing",
            "usual": "usual normal ordinary old regular typical others",
            "weeks-on": "weeks* months* month 5wks 6wks 7wks 8wks 52",
            "whenever": "when whenever every each if on by with during worse bring* brought sets set trigger* makes sends provok* precipitat* aggravat* exacerbat*",
            "wiping": "wipe wiping wiped looroll paper tissue",
            "with-child": "pregnan* antenatal trimester gestation* postpartum postnatal",
            "woodenw": "wood wooden jelly lead rubber* cotton spaghetti concrete stone treacle strings blancmange",
            "words": "words speech talking speaking sentence sentences talk speak word",
            "wound": "sore sores ulcer ulcers ulcerated ulceration wound wounds cut blister crack cracks hole scab lesion broken graze scrape",
            "youngster": "child children kid kids son daughter boy girl toddler teenager teen teenage lad lass schoolboy schoolgirl pupil youngster grandson granddaughter stepson stepdaughter nephew niece infant tot baby grandchild bairn",
        }.items()
    }
)
"""Words by the name of their class."""

LISTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        name: tuple(alternatives.split(" | "))
        for name, alternatives in {
            "long-ago": "years ago | year ago | last year | as a child | as a kid | as a baby | as a teenager | as a boy | as a girl | since childhood | since birth | decades ago | long time ago | in my teens | in my twenties | in my youth | when I was a | when I was young | 199* | 198* | 197* | 200* | 201* | childhood | in the past",
        }.items()
    }
)
"""Alternatives by the name of their list."""

IDIOMS = (
    r"stroke of luck"
    r"|breast ?stroke"
    r"|back ?stroke"
    r"|hay ?fever"
    r"|cabin fever"
    r"|football fever"
    r"|fever pitch"
    r"|blackout (?:shutters|blinds|curtains)"
    r"|(?:cancer|oncology|stroke|maternity) (?:nurse|ward|charity|research)"
    r"|heart attack of a"
    r"|all thumbs"
    r"|crash course"
    r"|(?:eats|ate|eating) like a horse"
    r"|(?:hit|hits|hitting) (?:the|a) (?:gym|road|shops|deadline|wall|nail)"
    r"|rheumatic fever as a child"
    r"|brought the house down"
    r"|dying for"
    r"|weight off my mind"
    r"|growing old"
    r"|weight lifting"
    r"|weight training"
    r"|weight machine"
    r"|clean bill"
)
"""Turns of speech, as one regular expression, that tell nothing of the body; they are not read."""
