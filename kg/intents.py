"""What can be asked in plain English: each intent with the turns of phrase that carry it.

A question is first stripped of the things that it names (:mod:`kg.mentions`); what is left, its
*frame*, is searched for the cues of each intent: ``which regions relate to sciatica`` leaves
``which regions relate to <>``. Among the intents whose cue is met and whose slots the named
things can fill, the one that leaves the fewest things unused is taken, then the first in this
table. A name of an intent is the name of the question in ``api/questions`` that asks the same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kg.vocabulary import NodeKind

N = NodeKind

COMPLAINED = (N.CONDITION, N.SYMPTOM, N.REGION)
"""Kinds that a complaint is about."""
ANYTHING = (
    N.CONDITION,
    N.MUSCLE,
    N.REGION,
    N.TECHNIQUE,
    N.SYMPTOM,
    N.FACTOR,
    N.NERVE,
    N.TRIGGER_POINT,
    N.FINDING,
    N.TOPIC,
)
KNOWN_OF_A_CLIENT = (N.FINDING, N.CONDITION, N.SYMPTOM, N.FACTOR)


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a question that things of some kinds fill."""

    name: str
    kinds: tuple[NodeKind, ...]
    """Which kinds, the preferred first."""
    many: bool = False
    """Whether it takes all the things that fit, and not only one."""
    at_least: int = 1
    affirmed: bool = False
    """Whether a thing that was ruled out ("without needles") does not fill it."""


@dataclass(frozen=True, slots=True)
class Intent:
    """One sort of question."""

    name: str
    reads: str
    """How it was understood, with the slots in braces."""
    example: str
    """A question that works."""
    cues: str
    """A regular expression, looked for in the frame."""
    slots: tuple[Slot, ...] = ()
    unless: str = ""
    """A regular expression that must not be met."""
    in_names: bool = False
    """Whether cues may also stand within what the question names."""
    strict: bool = False
    """Whether every word must be accounted for."""
    negation: bool = False
    """Whether a "not" in the question is understood."""
    anything_else: bool = True
    """Whether further things may be named that it does not use."""


_PLACES = (
    r"(?:bits?|parts?|regions?|areas?|body parts?|parts? of the body|places?|zones?|spots?|sites?)"
)
_POINTS = r"(?:trigger points?|trps?|knots?|points?)"
_MUSCLES = rf"(?:muscles?|muscular\w*|{_POINTS}|culprits?)"
_HELP = (
    r"(?:any use|works?\b|loosen\w*|do about|done about|better|more effective|help\w*|effective\w*|work(?:s|ed)? (?:for|in|on|against|with|at)|evidence|reliev\w+|relief|"
    r"eas(?:e|es|ing)|treat\w*|benefi\w+|good (?:for|against|in|with)|stud(?:y|ies|ied)|trials?|"
    r"cure[sd]?|improv\w+|reduc\w+|useful|worth|do(?:es)? anything|any good|research|recommended|"
    r"proven|soothe\w*|lessen\w*|make .* better|get rid)"
)
_SAFE = (
    r"(?:safe\w*|contra-?indicat\w+|allowed|permitted|danger\w*|risk\w*|harm\w*|advisable|ok|okay|"
    r"all right|alright|suitable|good idea|bad idea|avoid\w*|can i|can we|may i|could i|should i|"
    r"can you|may you|can one|may one|can someone|can a|can my|may a|may my|must i|do i dare|"
    r"problem|caution|fine to|fine with|fine for|stop me|wrong with)"
)

INTENTS: tuple[Intent, ...] = (
    Intent(
        "what-is",
        "what {id} is",
        "What is myofascial pain?",
        r"^(?:please )?(?:what|who)(?: is| are| s|s|re)?(?: meant by)?(?: an?| the)? <>(?: mean| exactly)?$|"
        r"^what (?:does|do) <> mean$|^(?:please )?(?:define|explain\b.*|describe|show|about|"
        r"tell me (?:more |everything |something )?about|what (?:can you tell me|do you know) about|"
        r"(?:give me )?(?:information|info) (?:on|about)|meaning of|definition of|what is the "
        r"(?:meaning|definition) of)(?: me| the| what)*(?: an?)? <>(?: is| are| to me)?$|^<>$|^<> (?:meaning|definition)$|"
        r"\bwhat (?:even |exactly |actually |on earth )?(?:is|are) (?:an? |the )?<>$|"
        r"^(?:please |kindly )?(?:(?:can|could|would) you )?(?:please )?(?:explain|define|describe) (?:to me )?(?:what )?(?:an? |the )?<>"
        r"(?: (?:in|so|for|to|as|like|simply|briefly)\b.*)?$",
        (Slot("id", ANYTHING),),
        strict=True,
        anything_else=False,
    ),
    Intent(
        "what-the-article-says",
        "what became of the source article's claims about {about}",
        "Does massage really halve the number of headaches?",
        r"\barticles?\b|\b(?:magazine|newspaper|blog) (?:piece|post|story|says|said|claim\w*)\b|\b50 ?(?:%|percent|per cent)|\bhal(?:f|ve|ves|ved|ving)\b|"
        r"(?:better|more effective|more effectively|stronger|superior) (?:than|to) "
        r"(?:any )?(?:medic\w+|drugs?|pain ?killers?|pills?|tablets?)|"
        r"(?:beat|beats|outperform\w*) (?:medic\w+|drugs?|pain ?killers?|pills?)",
        (Slot("about", (N.CONDITION, N.SYMPTOM, N.TECHNIQUE), many=True),),
        in_names=True,
    ),
    Intent(
        "what-is-disputed",
        "what is disputed about trigger points",
        "What is disputed about trigger points?",
        r"\b(?:disput\w+|controvers\w+|contest\w+|disagree\w*|agreed?|fight|reject\w*|consensus|not real|arent real|debat\w+|critic\w*|critique|sceptic\w*|skeptic\w*|"
        rf"myths?|pseudosci\w+|scam|refut\w+|debunk\w*|doubt\w*|quack\w*)\b|{_POINTS} .*\b(?:real|"
        rf"exist|proven|proof|fact|made up|scientific)\b|\b(?:exist|real|proof|proven|reliabl\w+|"
        rf"reliability|agree|science|scientific)\b.*{_POINTS}|{_POINTS} theory",
        negation=True,
        anything_else=False,
    ),
    Intent(
        "order-of-work",
        "in what order to work on {muscles}",
        "In what order should I work masseter, temporalis and upper trapezius?",
        r"\b(?:order|sequence|first\b.*\bthen|other way round|before or after|plan\w*|step by step|start (?:at|on|with|from)|begin (?:at|on)|start with|begin with|which first|work first|treat first|"
        r"which .* first)\b",
        (Slot("muscles", (N.MUSCLE,), many=True, at_least=2),),
    ),
    Intent(
        "tell-apart",
        "how to tell {a} from {b}",
        "How do I tell piriformis syndrome from a disc herniation?",
        r"\btell\w* .*(?:from|apart|between|difference)|\bdiff?eren\w+|\bdistinguish\w*|"
        r"\bvs\b|\bversus\b|\bcompar\w+|\bcontrast\w*|\bseparat\w+|\bapart\b|"
        r"\b(?:is|are) (?:it|this|that|these) <> or <>|\bdo (?:i|they) have <> or <>|"
        r"\bis (?:he|she) having <> or <>|\b(?:whether|if) (?:its?|this|that|i|he|she|they)\b.*<> or <>|^<> or <>$|same thing|the same as|in common|\bshare\b",
        (
            Slot("a", (N.CONDITION, N.MUSCLE, N.TECHNIQUE, N.SYMPTOM, N.NERVE, N.FACTOR)),
            Slot("b", (N.CONDITION, N.MUSCLE, N.TECHNIQUE, N.SYMPTOM, N.NERVE, N.FACTOR)),
        ),
    ),
    Intent(
        "regions-related-to",
        "which regions relate to {to}",
        "Which regions relate to sciatica?",
        rf"\b{_PLACES}\b.*(?:relat\w+|link\w*|connect\w*|tie\w*|affect\w*|involv\w*|hurts?|ach\w+|"
        r"pain\w*|sore|felt|feel|belong\w*|spread\w*|wreck\w*|touch\w*|concern\w*|associat\w+|cover\w*)|"
        rf"(?:relat\w+|link\w*|connect\w*|affect\w*) {_PLACES}\b|"
        r"\bwhere\w*\b.*(?:felt|feel|hurts?|shows?|ach\w+|appear\w*|located?|notice\w*)|"
        r"\bwhere (?:is|are|does|do) (?:the pain (?:of|from|in) )?<>$|"
        r"\b(?:related|relates|relate|connected|linked) to <>$",
        (Slot("to", (N.CONDITION, N.SYMPTOM, N.NERVE, N.FACTOR)),),
    ),
    Intent(
        "similar-muscles",
        "which muscles refer like {muscle}",
        "Which muscles have a pattern similar to piriformis?",
        r"\b(?:look ?alikes?|similar\w*|same (?:referral|pain|patterns?|zones?|places?|areas?|spots?|regions?)|pattern like|comparable|such as <>|overlap\w*|alike|resembl\w+|"
        r"refers? like|like <>|what else|nothing changed|no change|didn t help|did not help|"
        r"not help\w*|shares? (?:its|the|a))\b",
        (Slot("muscle", (N.MUSCLE,)),),
        negation=True,
    ),
    Intent(
        "does-it-help",
        "what studies found of {technique} for {for}",
        "Does massage help fibromyalgia?",
        rf"\b{_HELP}",
        (
            Slot("technique", (N.TECHNIQUE,), affirmed=True),
            Slot("for", (N.CONDITION, N.SYMPTOM, N.MUSCLE, N.TRIGGER_POINT)),
        ),
        negation=True,
    ),
    Intent(
        "is-it-safe",
        "whether {technique} may be used with {given}",
        "Is dry needling safe with blood thinners?",
        rf"\b{_SAFE}\b|\bgood (?:for|with)\b|\bgiven\b|\bwith <>$|\bon (?:someone|a client|people|a "
        r"person|somebody)|\b(?:someone|client|person|people|patient|woman|man)s? (?:with|who|on|"
        r"taking)\b",
        (
            Slot("technique", (N.TECHNIQUE,)),
            Slot("given", KNOWN_OF_A_CLIENT, many=True),
        ),
        negation=True,
    ),
    Intent(
        "cautions-of",
        "what to take care of with {technique}",
        "When should dry needling not be used?",
        rf"\b(?:{_SAFE}|precaution\w*|side effects?|adverse|complication\w*|injur\w+|hurt|"
        r"go wrong|not (?:be )?(?:used?|done|given|applied|performed)|never)\b",
        (Slot("technique", (N.TECHNIQUE,)),),
        unless=r"^who\b",
        negation=True,
    ),
    Intent(
        "check-first",
        "which warning signs to ask about with {complaint}",
        "What are the red flags for headache?",
        r"\b(?:red flags?|warnings?|warning signs?|danger signs?|alarm\w*|rule out|ruled out|exclud\w+|"
        r"screen\w*|check first|ask first|ask (?:him|her|them|the client|my client)|ask about|emergenc\w+|refer (?:on|out|someone|them|a client|"
        r"my client)|doctor|hospital|serious|dangerous|worr\w+|physician|urgent|send on|"
        r"miss\b|not miss)\b",
        (Slot("complaint", COMPLAINED, many=True),),
        negation=True,
    ),
    Intent(
        "points-of",
        "where the trigger points of {muscle} are",
        "Where are the trigger points of levator scapulae?",
        rf"\bwhere\b.*\b{_POINTS}\b|\b{_POINTS}\b.*\b(?:location\w*|located)\b|"
        rf"\b(?:find|locat\w+|palpat\w+|feel for|reach|press|list|show|many)\b.*\b{_POINTS}\b|"
        rf"\b(?:which|what) {_POINTS} (?:does|do|are|is|has|have|lie|exist)\b|"
        r"\b(?:palpat\w+|locate|find)\b|\bwhere\b.*\bpress\w*|\bspots?\b.*\b(?:have|has)\b|"
        rf"^<> {_POINTS}$|^{_POINTS} (?:of|in) <>$",
        (Slot("muscle", (N.MUSCLE,)),),
        unless=r"\b(?:refer\w*|radiat\w+|sends?)\b",
    ),
    Intent(
        "referral-of",
        "where {id} refers pain",
        "Where does infraspinatus refer pain?",
        r"\b(?:refer\w*|radiat\w+|sends?|patterns?|zones?|project\w*|map|felt|feel|where .*pain|"
        r"pain (?:from|of|comes)|where .*hurts?|spread\w*|travel\w*|shoots?|causes? pain|"
        r"pain does)\b",
        (Slot("id", (N.TRIGGER_POINT, N.MUSCLE)),),
    ),
    Intent(
        "entrapments-of",
        "which muscles can trap {nerve}",
        "Which muscles can trap the sciatic nerve?",
        r"\b(?:squash\w*|squish\w*|trap\w*|entrap\w*|compress\w*|pinch\w*|squeez\w+|imping\w+|irritat\w+)\b",
        (Slot("nerve", (N.NERVE,)),),
        in_names=True,
    ),
    Intent(
        "muscles-of-nerve",
        "which muscles {nerve} supplies",
        "Which muscles does the median nerve supply?",
        r"\b(?:muscles?|suppl\w+|innervat\w+|control\w*|serve\w*|drive\w*|power\w*|move\w*|motor|targets?)\b",
        (Slot("nerve", (N.NERVE,)),),
    ),
    Intent(
        "nerve-supply-of",
        "which nerve supplies {muscle}",
        "Which nerve supplies piriformis?",
        r"\b(?:nerves?|innervat\w+|roots?|supplie[sd]|supply|segments?|spinal levels?|myotome)\b",
        (Slot("muscle", (N.MUSCLE,)),),
    ),
    Intent(
        "symptoms-of",
        "which symptoms go with {of}",
        "What are the symptoms of thoracic outlet syndrome?",
        r"\b(?:symptoms?|signs?|complaints?|features|feels? like|present\w*|manifest\w*|"
        r"recogni[sz]e\w*|know if|notice|spot|shows? itself|show up as|look like)\b",
        (Slot("of", (N.CONDITION, N.MUSCLE)),),
    ),
    Intent(
        "conditions-of",
        "which conditions {muscle} can mimic or take part in",
        "Which conditions can gluteus minimus mimic?",
        r"\b(?:conditions?|diseases?|illness\w*|diagnos\w+|disorders?|mimic\w*|mistak\w+|imitat\w+|confus\w+|"
        r"looks? like|simulat\w+|involved|problems?)\b",
        (Slot("muscle", (N.MUSCLE,)),),
    ),
    Intent(
        "what-keeps-it-going",
        "what starts or keeps up {for}",
        "What keeps upper trapezius trigger points going?",
        r"\b(?:keep\w*|caus\w+|perpetuat\w+|factors?|why|aggravat\w+|worsen\w*|worse|reasons?|"
        r"com(?:e|es|ing) back|recur\w*|return\w*|overload\w*|brings? on|provok\w+|sets? off|feed\w*|"
        r"lead\w* to|make\w*|come from|contribut\w+|triggers|trigger|risk factors?|persist\w*|"
        r"start\w*|due to)\b",
        (Slot("for", (N.CONDITION, N.MUSCLE)),),
        unless=r"\b(?:muscles?|muscular\w*|trigger points? (?:can|could|might|may|would|should)|refer\w*|attach\w*)\b",
    ),
    Intent(
        "look-alikes-of",
        "what {condition} must be told apart from",
        "What can sciatica be confused with?",
        r"\b(?:masquerad\w*|instead|confus\w+|mistak\w+|differential\w*|look ?alikes?|look like|looks like|mimic\w*|"
        r"what else|(?:something|anything) else|could (?:it|this|that) (?:also )?be|resembl\w+|imitat\w+|else could|similar to)\b",
        (Slot("condition", (N.CONDITION,)),),
        negation=True,
    ),
    Intent(
        "conditions-with",
        "which conditions can show as {symptom}",
        "Which conditions can show as tinnitus?",
        r"\b(?:conditions?|diseases?|illness\w*|disorders?|diagnos\w+|what (?:could|can|might|may|do) (?:that|it|this|i|he|she|they|we) (?:be|mean|have)\b|sign of|point to|indicate|belong to|what (?:can |could |might |may )?causes?)\b",
        (Slot("symptom", (N.SYMPTOM, N.FINDING)),),
        unless=rf"\b{_MUSCLES}\b",
    ),
    Intent(
        "muscles-of",
        "which muscles take part in, or can mimic, {condition}",
        "Which muscles are involved in tension-type headache?",
        rf"\b{_MUSCLES}\b",
        (Slot("condition", (N.CONDITION,)),),
    ),
    Intent(
        "muscles-referring-to",
        "what may send pain to {complaint}",
        "What muscles can cause pain in the temple and dizziness?",
        rf"\b{_MUSCLES}\b|\bcom(?:e|es|ing) from\b|\b(?:source|origin|reason|behind)\b|"
        r"^who\b.*\brefers?\b|\b(?:which|what) refers?\b|"
        r"\bwhat(?: else)? (?:could|can|might|may|would|is|s)\b.*\b(?:cause|causing|be(?! (?:done|tried|used|recommended|offered|safe))|give|giving|"
        r"explain|send|sending|refer|referring)\b|\bwhy\b|\bcauses?\b",
        (Slot("complaint", (N.REGION, N.SYMPTOM), many=True),),
        negation=True,
    ),
    Intent(
        "path-between",
        "how {from} and {to} are connected",
        "How are forward head posture and tension headache connected?",
        r"\b(?:routes?|trace|bridge|connect\w*|connexion|link\w*|relat\w+|tie[sd]?|associat\w+|path\w*|chain|"
        r"to do with|influenc\w+|affect\w*|contribut\w*|lead\w*|interact\w*|between|way from|"
        r"cause|causes|give|gives|play\w* .*(?:role|part)|behind|get from)\b",
        (Slot("from", ANYTHING), Slot("to", ANYTHING)),
        unless=r"^(?:which|what) (?:other )?(?:muscles?|trigger points?|regions?|areas?|conditions?|"
        r"symptoms?|nerves?|techniques?|factors?|diseases?)\b|\b(?:which|what) muscles?\b",
        anything_else=False,
    ),
    Intent(
        "technique-card",
        "how {technique} is carried out, and who may do it",
        "Who may perform dry needling?",
        r"\bwho\b|walk (?:me|us) through|talk (?:me|us) through|\bhow (?:is|are|do|does|should|would|can|to)\b|\b(?:steps?|instructions?|procedure|"
        r"dose|dosage|protocol|how long|how often|how hard|at home|myself|alone|yourself|"
        r"professions?|perform\w*|carried out|carry out)\b",
        (Slot("technique", (N.TECHNIQUE,)),),
        anything_else=False,
    ),
    Intent(
        "what-helps",
        "what may be tried for {for}",
        "What helps tension-type headache?",
        rf"\b(?:{_HELP}|techniques?|therap\w+|options?|manag\w+|remed\w+|releas\w+|deactivat\w+|"
        r"what (?:can|could|should|may|do|to)\b.*\b(?:do|try|tried|done|use|offer)|loosen\w*|relax\w*|"
        r"work on|self.?care|methods?|interventions?|modalit\w+|approach\w*)",
        (Slot("for", (N.CONDITION, N.MUSCLE, N.TRIGGER_POINT, N.SYMPTOM, N.FINDING)),),
        negation=True,
    ),
    Intent(
        "studied-for",
        "what {technique} was studied for",
        "What was cupping studied for?",
        rf"\b(?:{_HELP}|used for|use of|uses|tests?|tested|indicat\w+|what for|for what|target\w*)",
        (Slot("technique", (N.TECHNIQUE,)),),
        negation=True,
    ),
    Intent(
        "muscle-card",
        "origin, insertion and action of {id}",
        "What are origin and insertion of psoas major?",
        r"\b(?:origins?|originat\w*|insert\w*|attach\w*|actions?|functions?|arises?|anatomy|movements?|"
        r"what does <> do|what does it do|what (?:is|s|are) (?:the )?<> for|does <> move|begin|begins|end|ends|job|role|purpose|makes?|from where|where to where)\b",
        (Slot("id", (N.MUSCLE,)),),
    ),
)

BY_NAME: Mapping[str, Intent] = MappingProxyType({intent.name: intent for intent in INTENTS})

_COMPILED = {intent.name: re.compile(intent.cues) for intent in INTENTS}
_EXCLUDING = {intent.name: re.compile(intent.unless) for intent in INTENTS if intent.unless}


def is_carried(intent: Intent, frame: str, text: str) -> bool:
    """Whether a question, by its frame and its whole text in lower case, carries the intent.

    >>> is_carried(BY_NAME["regions-related-to"], "which regions relate to <>", "")
    True
    """
    excluding = _EXCLUDING.get(intent.name)
    if excluding and excluding.search(frame):
        return False
    return bool(carried_by(intent, frame, text))


def carried_by(intent: Intent, frame: str, text: str) -> frozenset[str]:
    """The words that carry the intent, so far as they do; none where it is not carried."""
    cues = _COMPILED[intent.name]
    met = cues.search(frame) or (intent.in_names and cues.search(text))
    return frozenset(met[0].split()) if met else frozenset()
