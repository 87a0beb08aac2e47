/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Why a warning is shown. */
export type AlertStatus =
  /** To be asked about; nothing was said of it. */
  | 'ASK'
  /** What it warns of was said. */
  | 'RAISED';

/** What an ontology says of a muscle and something finer than the nodes of this graph. */
export type AnatomicalRelation =
  /** This branch of a nerve supplies it. */
  | 'INNERVATION'
  /** The end that moves more is attached there. */
  | 'INSERTION'
  /** The end that moves less is attached there. */
  | 'ORIGIN';

/** What kind of knowledge a statement is. */
export type Basis =
  /** Said by the article from which this project began, and by it alone. */
  | 'ARTICLE'
  /** Health services, medical reference works, reviews and practice pages say so. */
  | 'CLINICAL_REFERENCE'
  /** Something was compared with something else. */
  | 'CONTROLLED_STUDY'
  /** A reading of the curators, made so that questions can be answered. */
  | 'CURATION'
  /** A guideline, classification or vote of experts. */
  | 'EXPERT_CONSENSUS'
  /** Arranged by the curators from general anatomy; no source is named for the statement. */
  | 'GENERAL_ANATOMY'
  /** People were observed, with or without controls. */
  | 'OBSERVATIONAL_STUDY'
  /** Handed down among trigger point authors, mostly from the maps of Travell and Simons; many sources repeat it, few measured it. */
  | 'TRADITION';

/** How far a claim can be trusted, on one scale for all sources. */
export type Certainty =
  /** A GRADE rating of high was seen. */
  | 'HIGH'
  /** GRADE low, or a randomised trial. */
  | 'LOW'
  /** GRADE moderate, or a systematic review of randomised trials. */
  | 'MODERATE'
  /** A single case, opinion or definition: not graded, not unimportant. */
  | 'UNGRADED'
  /** GRADE very low, or studies without randomisation. */
  | 'VERY_LOW';

/** What one reference found on one question. */
export type ClaimDirection =
  /** Found together. */
  | 'ASSOCIATION'
  /** Better than what it was compared with. */
  | 'BENEFIT'
  /** Worse, or harm was done. */
  | 'HARM'
  /** Some for, some against, or not known. */
  | 'MIXED'
  /** Not found together. */
  | 'NO_ASSOCIATION'
  /** No difference was found. Never dropped. */
  | 'NO_DIFFERENCE';

/** How well the cited sources carry a statement; not how true it is of patients. */
export type Confidence =
  /** The source article alone. */
  | 'ARTICLE'
  /** Two or more sound sources, or one guideline, classification or review. */
  | 'HIGH'
  /** One weak page, or a source that says it only in part. */
  | 'LOW'
  /** One sound source, or several weak ones. */
  | 'MEDIUM';

/** What the candidates are. */
export type DifferentialLevel =
  /** Whole muscles; a part answers for its muscle. */
  | 'MUSCLE'
  /** Muscles, or parts of them, as trigger points are told of. */
  | 'PART'
  /** Single trigger points. */
  | 'TRIGGER_POINT';

/** What a share of a candidate's strength comes from. */
export type DifferentialPart =
  /** Something denied that it would explain. */
  | 'CONTRADICTED'
  /** A painful region in which the muscle itself lies. */
  | 'PLACE'
  /** A stated condition in which studies found its points more often. */
  | 'PREVALENCE'
  /** A symptom that its points are said to go with. */
  | 'SYMPTOM'
  /** A painful region that a trigger point is said to refer to. */
  | 'ZONE';

/** Whether a candidate lies where it hurts. */
export type DifferentialReach =
  /** It lies elsewhere: what could not have been guessed. */
  | 'DISTANT'
  /** It lies in a painful region, or in a part of it. */
  | 'LOCAL';

/** What all claims on one question come to. */
export type Direction =
  /** Harm, or a worse result, and nothing in favour. */
  | 'AGAINST'
  /** Some for, some against or without a difference, or unclear. */
  | 'MIXED'
  /** No study of this question is in the graph. */
  | 'NOT_STUDIED'
  /** No difference was found by any group. */
  | 'NO_DIFFERENCE'
  /** Every group that found a difference found one in favour. */
  | 'SUPPORTS';

/** When a warning is shown. */
export type FiresOn =
  /** Also asked whenever what it applies to is in play. */
  | 'COMPLAINT'
  /** Only when its finding is stated. */
  | 'FINDING';

/** Which end of a link the node is. */
export type LinkDirection =
  /** The node is one of its ends. */
  | 'EITHER'
  /** The node is the object. */
  | 'INCOMING'
  /** The node is the subject. */
  | 'OUTGOING';

/** What a statement says of its two ends; the subject is named first. */
export type LinkKind =
  /** Trigger points of the muscle are said to go with this symptom beside their pain; lore. */
  | 'ACCOMPANIED_BY'
  /** Asked: does, or did, the technique do this harm? */
  | 'ADVERSE_EVENT'
  /** The two muscles pull against each other. */
  | 'ANTAGONIST_OF'
  /** The warning is for this technique, region or condition and all within or below it. */
  | 'APPLIES_TO'
  /** Both are found together more often than by chance; this says nothing of cause. */
  | 'ASSOCIATED_WITH'
  /** The two regions touch, or overlap, on the body. */
  | 'BORDERS'
  /** The object starts, triggers or keeps up the condition; the qualifier says how surely. */
  | 'CAUSED_OR_PERPETUATED_BY'
  /** Sessions of the subject make use of the object. */
  | 'COMBINES'
  /** Asked: must the technique be kept from it? */
  | 'CONTRAINDICATED_IN'
  /** Asked by studies that follow people, or claimed by the source: does the subject contribute to the object? */
  | 'CONTRIBUTES_TO'
  /** Asked: how well does the sign, test or criterion tell the object? */
  | 'DIAGNOSTIC_OF'
  /** The two conditions must be told apart. */
  | 'DIFFERENTIAL_OF'
  /** The muscle is said to be able to trap the nerve. */
  | 'ENTRAPS'
  /** The condition is felt or seen in this region. */
  | 'FELT_IN'
  /** The condition shows itself by this symptom or finding. */
  | 'HAS_SYMPTOM'
  /** The condition comes from, or is fed from, this region; it need not be felt there. */
  | 'INFLUENCED_FROM'
  /** The muscle takes part in the condition, as qualified. */
  | 'INVOLVES_MUSCLE'
  /** The nerve or root takes part in the condition. */
  | 'INVOLVES_NERVE'
  /** The statement or advice speaks of this. */
  | 'IS_ABOUT'
  /** The subject is a narrower sort of the object. */
  | 'KIND_OF'
  /** The muscle lies in this region of the body. */
  | 'LIES_IN'
  /** The factor is said to start or feed trouble in the subject; lore. */
  | 'LOADED_BY'
  /** Sources on trigger points name the muscle as one whose pain is taken for the condition. Never a reason to treat before the condition is excluded. */
  | 'MIMICKED_BY'
  /** The subject is a part, branch or member of the object. */
  | 'PART_OF'
  /** Asked: does the subject keep the object going? */
  | 'PERPETUATES'
  /** The finding is a way in which the object is told or seen. */
  | 'POINTS_TO'
  /** The trigger point belongs to this muscle. */
  | 'POINT_OF'
  /** The warning is raised when the finding is stated. */
  | 'RAISED_BY'
  /** Asked in people, by pressure or injection: where is pain from the subject felt? */
  | 'REFERRAL_MEASURED'
  /** Pressing the trigger point is said to cause pain in this region. */
  | 'REFERS_TO'
  /** The object is a dangerous or missed look-alike to exclude first. */
  | 'RULE_OUT'
  /** The complaint and the diagnosis (or cause) of one name are one thing. */
  | 'SAME_AS'
  /** Points of the subject and of the object are said to go together; the sources mix key points, satellites and partners. */
  | 'SATELLITE_IN'
  /** The warning signs of the object must be asked about in the subject too. */
  | 'SCREENED_AS'
  /** One common zone is drawn for both points, so neither was charted apart. */
  | 'SHARES_PATTERN_WITH'
  /** The technique was named, recommended, studied or claimed for it; what was found stands in the claims, and may be no difference. */
  | 'STUDIED_FOR'
  /** The warning raises concern of the condition. */
  | 'SUGGESTS'
  /** The nerve supplies the muscle. */
  | 'SUPPLIED_BY';

/** How it was matched, best first. */
export type MatchKind =
  /** The whole of it; case, accents, hyphens and plural aside. */
  | 'EXACT'
  /** Something like it, or not all that was typed. */
  | 'FUZZY'
  /** Its beginning. */
  | 'PREFIX'
  /** All that was typed, in any order. */
  | 'WORD';

/** How the thing with an external identifier relates to ours (as in SKOS). */
export type MatchType =
  /** The external term is wider. */
  | 'BROAD'
  /** Nearly the same, or another sort of thing at the same place. */
  | 'CLOSE'
  /** The same meaning. */
  | 'EXACT'
  /** The external term is narrower. */
  | 'NARROW';

/** What was matched. */
export type MatchedField =
  /** The id or its slug. */
  | 'ID'
  /** The name. */
  | 'NAME'
  /** Another name. */
  | 'SYNONYM'
  /** An identifier of a public vocabulary. */
  | 'XREF';

/** Whether a muscle node is a whole, a part of one or several together. */
export type MuscleRank =
  /** Several muscles spoken of together. */
  | 'GROUP'
  /** A whole muscle. */
  | 'MUSCLE'
  /** A head, belly or group of fibres of one muscle. */
  | 'PART';

/** What sort of thing a node is, in the order in which a bare name is read. */
export type NodeKind =
  /** A statement of the source article, with a verdict against the literature found. */
  | 'ARTICLE_CLAIM'
  /** A diagnosis or pain state that has been named by a clinician. */
  | 'CONDITION'
  /** Something that starts or feeds the trouble: load, posture, sleep, stress. */
  | 'FACTOR'
  /** What a client says, a therapist sees or a study measures. */
  | 'FINDING'
  /** Advice of the source article on finding a therapist. */
  | 'GUIDANCE'
  /** A whole muscle, a part of one with its own points, or a group of muscles. */
  | 'MUSCLE'
  /** A nerve, plexus or nerve root. */
  | 'NERVE'
  /** A kind of result that studies measure. */
  | 'OUTCOME'
  /** A sign that calls for medical care first, or a reason not to treat. */
  | 'RED_FLAG'
  /** A publication or page on which statements of this graph rest. */
  | 'REFERENCE'
  /** A place on or in the body where a person can say that it hurts. */
  | 'REGION'
  /** What the person feels, or a sign in the sense of an ontology. */
  | 'SYMPTOM'
  /** Something done by hand, tool or exercise to ease the trouble. */
  | 'TECHNIQUE'
  /** The theory, diagnosis or screening itself, as far as it was studied. */
  | 'TOPIC'
  /** One named tender spot in a muscle, with its referral zones. */
  | 'TRIGGER_POINT';

/** Who may perform a technique; our reading, for the law differs by country. */
export type Practitioner =
  /** A massage therapist. */
  | 'MASSAGE_THERAPIST'
  /** A physician, or on a physician's order. */
  | 'MEDICAL'
  /** Another profession, as the note says. */
  | 'OTHER'
  /** A physiotherapist. */
  | 'PHYSIOTHERAPIST'
  /** The person alone. */
  | 'SELF';

/** The word with which a source hedges or sharpens a statement. Always shown. */
export type Qualifier =
  /** Found together; no cause is claimed. */
  | 'ASSOCIATED'
  /** A chief sign that calls for a doctor. */
  | 'CARDINAL'
  /** Named as a cause. */
  | 'CAUSE'
  /** Claimed by the source article; not evidence. */
  | 'CLAIMED'
  /** Nearly the same thing. */
  | 'CLOSE'
  /** What the condition itself may turn into. */
  | 'COMPLICATION'
  /** Adds to it. */
  | 'CONTRIBUTING'
  /** Without it the condition is not named so. */
  | 'DEFINING'
  /** A look-alike often missed. */
  | 'DIFFERENTIAL'
  /** Sources disagree. */
  | 'DISPUTED'
  /** Send for emergency care. */
  | 'EMERGENCY'
  /** Can trap the nerve or vessel concerned. */
  | 'ENTRAPMENT'
  /** The same thing. */
  | 'EXACT'
  /** Follows from what the source says, without being said. */
  | 'IMPLIED'
  /** Takes part in it. */
  | 'INVOLVED'
  /** Only in a late stage. */
  | 'LATE'
  /** Changes how it is felt. */
  | 'MODULATING'
  /** Mentioned as an option. */
  | 'NAMED'
  /** Named as keeping it going. */
  | 'PERPETUATING'
  /** In some people, or perhaps. */
  | 'POSSIBLE'
  /** The main place. */
  | 'PRIMARY'
  /** Put forward, not shown. */
  | 'PROPOSED'
  /** Seldom. */
  | 'RARE'
  /** Recommended by the source. */
  | 'RECOMMENDED'
  /** A warning sign that calls for a doctor. */
  | 'RED_FLAG'
  /** Has trigger points said to refer to its place; tradition. */
  | 'REFERRING'
  /** Connected in a way the source does not sharpen. */
  | 'RELATED'
  /** Told by one source or more, not measured. */
  | 'REPORTED'
  /** To exclude first. */
  | 'RULE_OUT'
  /** In the form that muscles or joints modulate. */
  | 'SOMATIC'
  /** Where it comes from. */
  | 'SOURCE'
  /** Put to a test; the qualifier does not say with what result. */
  | 'STUDIED'
  /** Named as setting off an attack. */
  | 'TRIGGER'
  /** Usual, though not in everyone. */
  | 'TYPICAL'
  /** Is weakened by it. */
  | 'WEAK'
  /** All over, of which this is one place. */
  | 'WIDESPREAD';

/** How a trigger point is reached by a finger. */
export type Reach =
  /** Hardly reachable. */
  | 'DEEP'
  /** Through the skin. */
  | 'SKIN'
  /** Through the abdominal wall. */
  | 'THROUGH_ABDOMEN'
  /** Through the armpit. */
  | 'THROUGH_ARMPIT'
  /** From within the mouth. */
  | 'THROUGH_MOUTH'
  /** Through rectum or vagina: outside massage practice in most countries. */
  | 'THROUGH_PELVIS';

/** How strongly a referral zone belongs to its trigger point. */
export type ReferralRole =
  /** Felt in nearly everyone with the point (the books say essential). */
  | 'PRIMARY'
  /** Felt in some, when the point is very irritable. */
  | 'SPILLOVER';

/** On which side the pain is felt, as seen from the trigger point. */
export type ReferralSide =
  /** On both sides, or across the midline. */
  | 'BOTH'
  /** On the side of the point, at times on the other. */
  | 'OPPOSITE_POSSIBLE'
  /** On the side of the point. */
  | 'SAME';

/** A side of the body, as the person with the pain has it. */
export type Side =
  /** Both sides. */
  | 'BOTH'
  /** Left. */
  | 'LEFT'
  /** Right. */
  | 'RIGHT';

/** From where a trigger point is reached, in the anatomical position. */
export type Surface =
  /** From behind. */
  | 'BACK'
  /** From the front; the palm side of forearm and hand counts as front. */
  | 'FRONT'
  /** From the inner side of a limb, or within mouth or pelvis. */
  | 'INSIDE'
  /** From the outer side. */
  | 'SIDE'
  /** From the sole of the foot. */
  | 'SOLE';

/** What sort of other name this is. */
export type SynonymType =
  /** Initials or a short form. */
  | 'ABBREVIATION'
  /** Means nearly the same. Found by a search, never taken for the node itself. */
  | 'CLOSE'
  /** Means the same. */
  | 'EXACT'
  /** An older name. */
  | 'FORMER'
  /** The Latin name. */
  | 'LATIN'
  /** What people say outside the clinic. */
  | 'LAY'
  /** Means less than the node: typing, of computer work. Found by a search; never taken for the node itself. */
  | 'NARROWER';

/** What a technique works on. */
export type Target =
  /** Fascia. */
  | 'FASCIA'
  /** A joint. */
  | 'JOINT'
  /** A muscle. */
  | 'MUSCLE'
  /** A trigger point. */
  | 'TRIGGER_POINT'
  /** The whole body. */
  | 'WHOLE_BODY';

/** Where a technique stands as seen from massage. */
export type TechniqueRole =
  /** Beside massage. */
  | 'ADJUNCT'
  /** Examines; does not treat. */
  | 'ASSESSMENT'
  /** Met mainly in trials, as what others are compared with. */
  | 'COMPARATOR'
  /** Within massage practice. */
  | 'CORE'
  /** Outside massage practice. */
  | 'OTHER_PROFESSION'
  /** Done by the person. */
  | 'SELF_CARE';

/** How soon to act on a warning, most urgent first. */
export type Urgency =
  /** Adapt the treatment. */
  | 'ADVICE'
  /** Call for help, or go to hospital, now. */
  | 'EMERGENCY'
  /** A doctor within days to weeks. */
  | 'SOON'
  /** Medical assessment the same day, or before any treatment. */
  | 'URGENT';

/** How a statement of the source article stands against the literature found. */
export type Verdict =
  /** The literature found says otherwise, or warns where it is silent. */
  | 'CONTRADICTED'
  /** Some of it agrees. */
  | 'PARTLY'
  /** The literature found agrees. */
  | 'SUPPORTED'
  /** Unsupported as stated. */
  | 'UNSUPPORTED';

/** The best source behind the sign of a warning, best first. */
export type WarningBasis =
  /** Reports of single cases. */
  | 'CASE_REPORT'
  /** A health service, hospital, regulator or medical reference work. */
  | 'CLINICAL_PAGE'
  /** A guideline. */
  | 'GUIDELINE'
  /** A study. */
  | 'PRIMARY_STUDY'
  /** A review. */
  | 'REVIEW'
  /** A page of a weak class; needs a better source. */
  | 'WEAK_WEB';

/** What a warning asks for. */
export type WarningType =
  /** Do not treat. */
  | 'CONTRAINDICATION_ABSOLUTE'
  /** Do not treat there. */
  | 'CONTRAINDICATION_LOCAL'
  /** Treat with the care that is stated. */
  | 'PRECAUTION'
  /** A sign of possible serious disease: send the person on. */
  | 'RED_FLAG';

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { meta: { dataVersion: string, releaseDate: string, license: string } | null };

export type WorkFragment = { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null };

export type AskQueryVariables = Exact<{
  question: string;
}>;


export type AskQuery = { ask: { understood: boolean, interpretation: string, text: string, query: string, variables: unknown, suggestions: Array<string>, nodes: Array<
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
    >, redFlags: Array<{ status: AlertStatus, why: string, redFlag: { id: string, name: string, question: string, action: string, urgency: Urgency, type: WarningType, suspectedText: string | null, suspected: { nodes: Array<{ id: string, kind: NodeKind, name: string }> }, sources: Array<{ reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }>, paths: Array<{ strength: number, sentence: string, nodes: Array<
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
      > }>, references: Array<{ id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null }> } | null };

export type SuggestQueryVariables = Exact<{
  text: string;
  kinds?: Array<NodeKind> | NodeKind | null | undefined;
  first: number;
}>;


export type SuggestQuery = { search: { totalCount: number, nodes: Array<{ matchedText: string, matchedField: MatchedField, matchKind: MatchKind, node:
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
       }> } | null };

export type CardQueryVariables = Exact<{
  id: string | number;
}>;


export type CardQuery = { node:
    | { kind: NodeKind, name: string, description: string | null, id: string, number: number, verdict: Verdict, verdictNote: string | null, reasons: string, synonyms: Array<{ text: string, type: SynonymType }>, xrefs: Array<{ id: string, label: string | null, link: string, match: MatchType, vocabulary: string }>, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, linkCounts: Array<{ kind: LinkKind, direction: LinkDirection, count: number }>, twins: { nodes: Array<{ subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> }, links: { nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> }, claims: { totalCount: number, evidence: { sentence: string }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { id: string }
    | { kind: NodeKind, name: string, description: string | null, id: string, conditionGroup: string, synonyms: Array<{ text: string, type: SynonymType }>, xrefs: Array<{ id: string, label: string | null, link: string, match: MatchType, vocabulary: string }>, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, linkCounts: Array<{ kind: LinkKind, direction: LinkDirection, count: number }>, twins: { nodes: Array<{ subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> }, links: { nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> }, claims: { totalCount: number, evidence: { sentence: string }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { kind: NodeKind, name: string, description: string | null, id: string, factorGroup: string, synonyms: Array<{ text: string, type: SynonymType }>, xrefs: Array<{ id: string, label: string | null, link: string, match: MatchType, vocabulary: string }>, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, linkCounts: Array<{ kind: LinkKind, direction: LinkDirection, count: number }>, twins: { nodes: Array<{ subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> }, links: { nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> }, claims: { totalCount: number, evidence: { sentence: string }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { kind: NodeKind, name: string, description: string | null, id: string, findingGroup: string, synonyms: Array<{ text: string, type: SynonymType }>, xrefs: Array<{ id: string, label: string | null, link: string, match: MatchType, vocabulary: string }>, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, linkCounts: Array<{ kind: LinkKind, direction: LinkDirection, count: number }>, twins: { nodes: Array<{ subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> }, links: { nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> }, claims: { totalCount: number, evidence: { sentence: string }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { kind: NodeKind, name: string, description: string | null, id: string, synonyms: Array<{ text: string, type: SynonymType }>, xrefs: Array<{ id: string, label: string | null, link: string, match: MatchType, vocabulary: string }>, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, linkCounts: Array<{ kind: LinkKind, direction: LinkDirection, count: number }>, twins: { nodes: Array<{ subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> }, links: { nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> }, claims: { totalCount: number, evidence: { sentence: string }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { id: string }
    | { kind: NodeKind, name: string, description: string | null, id: string, rank: MuscleRank, origin: string | null, insertion: string | null, actions: string | null, roots: string | null, complaints: string | null, pointSymptoms: string | null, remarks: string | null, synonyms: Array<{ text: string, type: SynonymType }>, xrefs: Array<{ id: string, label: string | null, link: string, match: MatchType, vocabulary: string }>, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, linkCounts: Array<{ kind: LinkKind, direction: LinkDirection, count: number }>, twins: { nodes: Array<{ subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> }, links: { nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> }, claims: { totalCount: number, evidence: { sentence: string }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }, innervation: { nodes: Array<{ id: string, kind: NodeKind, name: string }> }, ontologyRelations: Array<{ relation: AnatomicalRelation, label: string, part: string | null, xref: string | null }> }
    | { kind: NodeKind, name: string, description: string | null, id: string, nerveGroup: string, nerveRoots: string | null, synonyms: Array<{ text: string, type: SynonymType }>, xrefs: Array<{ id: string, label: string | null, link: string, match: MatchType, vocabulary: string }>, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, linkCounts: Array<{ kind: LinkKind, direction: LinkDirection, count: number }>, twins: { nodes: Array<{ subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> }, links: { nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> }, claims: { totalCount: number, evidence: { sentence: string }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { kind: NodeKind, name: string, description: string | null, id: string, better: string, outcomeGroup: string, synonyms: Array<{ text: string, type: SynonymType }>, xrefs: Array<{ id: string, label: string | null, link: string, match: MatchType, vocabulary: string }>, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, linkCounts: Array<{ kind: LinkKind, direction: LinkDirection, count: number }>, twins: { nodes: Array<{ subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> }, links: { nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> }, claims: { totalCount: number, evidence: { sentence: string }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { kind: NodeKind, name: string, description: string | null, id: string, question: string, action: string, urgency: Urgency, type: WarningType, firesOn: FiresOn, suspectedText: string | null, singleSource: boolean, weakSource: boolean, warningBasis: WarningBasis, synonyms: Array<{ text: string, type: SynonymType }>, xrefs: Array<{ id: string, label: string | null, link: string, match: MatchType, vocabulary: string }>, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, linkCounts: Array<{ kind: LinkKind, direction: LinkDirection, count: number }>, twins: { nodes: Array<{ subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> }, links: { nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> }, claims: { totalCount: number, evidence: { sentence: string }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }, suspected: { nodes: Array<{ id: string, kind: NodeKind, name: string }> } }
    | { kind: NodeKind, name: string, description: string | null, id: string, citation: string, design: string | null, year: number | null, publicationType: string, referenceLink: string | null, referenceNote: string | null, synonyms: Array<{ text: string, type: SynonymType }>, xrefs: Array<{ id: string, label: string | null, link: string, match: MatchType, vocabulary: string }>, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, linkCounts: Array<{ kind: LinkKind, direction: LinkDirection, count: number }>, twins: { nodes: Array<{ subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> }, links: { nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> }, claims: { totalCount: number, evidence: { sentence: string }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { kind: NodeKind, name: string, description: string | null, id: string, synonyms: Array<{ text: string, type: SynonymType }>, xrefs: Array<{ id: string, label: string | null, link: string, match: MatchType, vocabulary: string }>, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, linkCounts: Array<{ kind: LinkKind, direction: LinkDirection, count: number }>, twins: { nodes: Array<{ subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> }, links: { nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> }, claims: { totalCount: number, evidence: { sentence: string }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { kind: NodeKind, name: string, description: string | null, id: string, symptomGroup: string, synonyms: Array<{ text: string, type: SynonymType }>, xrefs: Array<{ id: string, label: string | null, link: string, match: MatchType, vocabulary: string }>, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, linkCounts: Array<{ kind: LinkKind, direction: LinkDirection, count: number }>, twins: { nodes: Array<{ subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> }, links: { nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> }, claims: { totalCount: number, evidence: { sentence: string }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { kind: NodeKind, name: string, description: string | null, id: string, performedBy: Array<Practitioner>, performedNote: string | null, targets: Array<Target>, steps: Array<string>, dose: string | null, cautions: string | null, techniqueRole: TechniqueRole, synonyms: Array<{ text: string, type: SynonymType }>, xrefs: Array<{ id: string, label: string | null, link: string, match: MatchType, vocabulary: string }>, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, linkCounts: Array<{ kind: LinkKind, direction: LinkDirection, count: number }>, twins: { nodes: Array<{ subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> }, links: { nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> }, claims: { totalCount: number, evidence: { sentence: string }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }, where: Array<{ id: string, kind: NodeKind, name: string }> }
    | { kind: NodeKind, name: string, description: string | null, id: string, synonyms: Array<{ text: string, type: SynonymType }>, xrefs: Array<{ id: string, label: string | null, link: string, match: MatchType, vocabulary: string }>, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, linkCounts: Array<{ kind: LinkKind, direction: LinkDirection, count: number }>, twins: { nodes: Array<{ subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> }, links: { nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> }, claims: { totalCount: number, evidence: { sentence: string }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { kind: NodeKind, name: string, description: string | null, id: string, location: string, part: string | null, reach: Reach, surface: Surface, pointNote: string | null, synonyms: Array<{ text: string, type: SynonymType }>, xrefs: Array<{ id: string, label: string | null, link: string, match: MatchType, vocabulary: string }>, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, linkCounts: Array<{ kind: LinkKind, direction: LinkDirection, count: number }>, twins: { nodes: Array<{ subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> }, links: { nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> }, claims: { totalCount: number, evidence: { sentence: string }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }, muscle: { id: string, kind: NodeKind, name: string }, dispute: { id: string, kind: NodeKind, name: string } | null, referral: { edges: Array<{ role: ReferralRole | null, node: { id: string, kind: NodeKind, name: string } }> } }
   | null };

export type CardLinkFragment = { id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
  , object:
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
  , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> };

export type CardClaimFragment = { id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
    , object:
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
     }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } };

export type MuscleFactsFragment = { rank: MuscleRank, origin: string | null, insertion: string | null, actions: string | null, roots: string | null, complaints: string | null, pointSymptoms: string | null, remarks: string | null, innervation: { nodes: Array<{ id: string, kind: NodeKind, name: string }> }, ontologyRelations: Array<{ relation: AnatomicalRelation, label: string, part: string | null, xref: string | null }> };

export type TriggerPointFactsFragment = { location: string, part: string | null, reach: Reach, surface: Surface, pointNote: string | null, muscle: { id: string, kind: NodeKind, name: string }, dispute: { id: string, kind: NodeKind, name: string } | null, referral: { edges: Array<{ role: ReferralRole | null, node: { id: string, kind: NodeKind, name: string } }> } };

export type TechniqueFactsFragment = { performedBy: Array<Practitioner>, performedNote: string | null, targets: Array<Target>, steps: Array<string>, dose: string | null, cautions: string | null, techniqueRole: TechniqueRole, where: Array<{ id: string, kind: NodeKind, name: string }> };

export type RedFlagFactsFragment = { question: string, action: string, urgency: Urgency, type: WarningType, firesOn: FiresOn, suspectedText: string | null, singleSource: boolean, weakSource: boolean, warningBasis: WarningBasis, suspected: { nodes: Array<{ id: string, kind: NodeKind, name: string }> } };

export type ReferenceFactsFragment = { citation: string, design: string | null, year: number | null, publicationType: string, referenceLink: string | null, referenceNote: string | null };

type SmallFacts_ArticleClaim_Fragment = { number: number, verdict: Verdict, verdictNote: string | null, reasons: string };

type SmallFacts_Condition_Fragment = { conditionGroup: string };

type SmallFacts_Factor_Fragment = { factorGroup: string };

type SmallFacts_Finding_Fragment = { findingGroup: string };

type SmallFacts_Nerve_Fragment = { nerveGroup: string, nerveRoots: string | null };

type SmallFacts_Outcome_Fragment = { better: string, outcomeGroup: string };

type SmallFacts_Symptom_Fragment = { symptomGroup: string };

export type SmallFactsFragment =
  | SmallFacts_ArticleClaim_Fragment
  | SmallFacts_Condition_Fragment
  | SmallFacts_Factor_Fragment
  | SmallFacts_Finding_Fragment
  | SmallFacts_Nerve_Fragment
  | SmallFacts_Outcome_Fragment
  | SmallFacts_Symptom_Fragment
;

export type CardLinksQueryVariables = Exact<{
  id: string | number;
  kinds?: Array<LinkKind> | LinkKind | null | undefined;
  direction: LinkDirection;
  first: number;
  after?: string | null | undefined;
}>;


export type CardLinksQuery = { node:
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | Record<PropertyKey, never>
   | null };

export type CardClaimsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type CardClaimsQuery = { node:
    | { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
            , object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }
    | Record<PropertyKey, never>
   | null };

export type StatementsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type StatementsQuery = { reference: { statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
        , object:
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
        , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } } | null };

export type ArticleClaimsOfQueryVariables = Exact<{
  id: string | number;
}>;


export type ArticleClaimsOfQuery = { node:
    | { links: { nodes: Array<{ subject:
            | { verdict: Verdict, verdictNote: string | null, reasons: string, id: string, kind: NodeKind, name: string, references: Array<{ id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null }> }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> } }
    | { links: { nodes: Array<{ subject:
            | { verdict: Verdict, verdictNote: string | null, reasons: string, id: string, kind: NodeKind, name: string, references: Array<{ id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null }> }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> } }
    | { links: { nodes: Array<{ subject:
            | { verdict: Verdict, verdictNote: string | null, reasons: string, id: string, kind: NodeKind, name: string, references: Array<{ id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null }> }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> } }
    | { links: { nodes: Array<{ subject:
            | { verdict: Verdict, verdictNote: string | null, reasons: string, id: string, kind: NodeKind, name: string, references: Array<{ id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null }> }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> } }
    | { links: { nodes: Array<{ subject:
            | { verdict: Verdict, verdictNote: string | null, reasons: string, id: string, kind: NodeKind, name: string, references: Array<{ id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null }> }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> } }
    | { links: { nodes: Array<{ subject:
            | { verdict: Verdict, verdictNote: string | null, reasons: string, id: string, kind: NodeKind, name: string, references: Array<{ id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null }> }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> } }
    | { links: { nodes: Array<{ subject:
            | { verdict: Verdict, verdictNote: string | null, reasons: string, id: string, kind: NodeKind, name: string, references: Array<{ id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null }> }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> } }
    | { links: { nodes: Array<{ subject:
            | { verdict: Verdict, verdictNote: string | null, reasons: string, id: string, kind: NodeKind, name: string, references: Array<{ id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null }> }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> } }
    | { links: { nodes: Array<{ subject:
            | { verdict: Verdict, verdictNote: string | null, reasons: string, id: string, kind: NodeKind, name: string, references: Array<{ id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null }> }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> } }
    | { links: { nodes: Array<{ subject:
            | { verdict: Verdict, verdictNote: string | null, reasons: string, id: string, kind: NodeKind, name: string, references: Array<{ id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null }> }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> } }
    | { links: { nodes: Array<{ subject:
            | { verdict: Verdict, verdictNote: string | null, reasons: string, id: string, kind: NodeKind, name: string, references: Array<{ id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null }> }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> } }
    | { links: { nodes: Array<{ subject:
            | { verdict: Verdict, verdictNote: string | null, reasons: string, id: string, kind: NodeKind, name: string, references: Array<{ id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null }> }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> } }
    | { links: { nodes: Array<{ subject:
            | { verdict: Verdict, verdictNote: string | null, reasons: string, id: string, kind: NodeKind, name: string, references: Array<{ id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null }> }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> } }
    | { links: { nodes: Array<{ subject:
            | { verdict: Verdict, verdictNote: string | null, reasons: string, id: string, kind: NodeKind, name: string, references: Array<{ id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null }> }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> } }
    | { links: { nodes: Array<{ subject:
            | { verdict: Verdict, verdictNote: string | null, reasons: string, id: string, kind: NodeKind, name: string, references: Array<{ id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null }> }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> } }
    | Record<PropertyKey, never>
   | null };

export type WarningFragment = { id: string, name: string, question: string, action: string, urgency: Urgency, type: WarningType, suspectedText: string | null, suspected: { nodes: Array<{ id: string, kind: NodeKind, name: string }> }, sources: Array<{ reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> };

export type DirectWarningsQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type DirectWarningsQuery = { node:
    | { group: string, redFlags: { totalCount: number, edges: Array<{ through: Array<
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          >, node: { id: string, name: string, question: string, action: string, urgency: Urgency, type: WarningType, suspectedText: string | null, suspected: { nodes: Array<{ id: string, kind: NodeKind, name: string }> }, sources: Array<{ reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }> }, suspectedBy: { totalCount: number, edges: Array<{ through: Array<
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          >, node: { id: string, name: string, question: string, action: string, urgency: Urgency, type: WarningType, suspectedText: string | null, suspected: { nodes: Array<{ id: string, kind: NodeKind, name: string }> }, sources: Array<{ reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }> } }
    | { redFlags: { totalCount: number, edges: Array<{ through: Array<
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          >, node: { id: string, name: string, question: string, action: string, urgency: Urgency, type: WarningType, suspectedText: string | null, suspected: { nodes: Array<{ id: string, kind: NodeKind, name: string }> }, sources: Array<{ reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }> } }
    | { contraindications: { totalCount: number, edges: Array<{ through: Array<
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          >, node: { id: string, name: string, question: string, action: string, urgency: Urgency, type: WarningType, suspectedText: string | null, suspected: { nodes: Array<{ id: string, kind: NodeKind, name: string }> }, sources: Array<{ reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }> } }
    | Record<PropertyKey, never>
   | null };

export type WarningsFragment = { totalCount: number, edges: Array<{ through: Array<
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
    >, node: { id: string, name: string, question: string, action: string, urgency: Urgency, type: WarningType, suspectedText: string | null, suspected: { nodes: Array<{ id: string, kind: NodeKind, name: string }> }, sources: Array<{ reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }> };

export type WarningsWhereItLiesQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type WarningsWhereItLiesQuery = { node:
    | { links: { nodes: Array<{ object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string, redFlags: { totalCount: number, edges: Array<{ node: { id: string, name: string, question: string, action: string, urgency: Urgency, type: WarningType, suspectedText: string | null, suspected: { nodes: Array<{ id: string, kind: NodeKind, name: string }> }, sources: Array<{ reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }> } }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
           }> } }
    | { muscle: { links: { nodes: Array<{ object:
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string, redFlags: { totalCount: number, edges: Array<{ node: { id: string, name: string, question: string, action: string, urgency: Urgency, type: WarningType, suspectedText: string | null, suspected: { nodes: Array<{ id: string, kind: NodeKind, name: string }> }, sources: Array<{ reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }> } }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
              | { id: string, kind: NodeKind, name: string }
             }> } } }
    | Record<PropertyKey, never>
   | null };

export type PlacesFragment = { links: { nodes: Array<{ object:
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string, redFlags: { totalCount: number, edges: Array<{ node: { id: string, name: string, question: string, action: string, urgency: Urgency, type: WarningType, suspectedText: string | null, suspected: { nodes: Array<{ id: string, kind: NodeKind, name: string }> }, sources: Array<{ reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }> } }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
       }> } };

export type WarningsOfComplaintQueryVariables = Exact<{
  id: string | number;
}>;


export type WarningsOfComplaintQuery = { differential: { redFlags: Array<{ status: AlertStatus, why: string, redFlag: { id: string, name: string, question: string, action: string, urgency: Urgency, type: WarningType, suspectedText: string | null, suspected: { nodes: Array<{ id: string, kind: NodeKind, name: string }> }, sources: Array<{ reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }> } | null };

export type AskedFragment = { status: AlertStatus, why: string, redFlag: { id: string, name: string, question: string, action: string, urgency: Urgency, type: WarningType, suspectedText: string | null, suspected: { nodes: Array<{ id: string, kind: NodeKind, name: string }> }, sources: Array<{ reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } };

export type WarningsOfPlacesQueryVariables = Exact<{
  regions: Array<string | number> | string | number;
}>;


export type WarningsOfPlacesQuery = { differential: { redFlags: Array<{ status: AlertStatus, why: string, redFlag: { id: string, name: string, question: string, action: string, urgency: Urgency, type: WarningType, suspectedText: string | null, suspected: { nodes: Array<{ id: string, kind: NodeKind, name: string }> }, sources: Array<{ reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }> } | null };

export type AroundQueryVariables = Exact<{
  id: string | number;
  around: Array<string | number> | string | number;
  kinds?: Array<NodeKind> | NodeKind | null | undefined;
  limit: number;
}>;


export type AroundQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, subgraph: { leftOut: number, nodes: Array<{ hops: number, strength: number, node:
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
       }>, links: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, certainty: Certainty, subject:
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
      , object:
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
        | { id: string, kind: NodeKind }
      , evidence: { direction: Direction, claims: number } }> } | null };

export type LinkDetailQueryVariables = Exact<{
  subject: string | number;
  kinds?: Array<LinkKind> | LinkKind | null | undefined;
  other?: Array<NodeKind> | NodeKind | null | undefined;
  after?: string | null | undefined;
}>;


export type LinkDetailQuery = { node:
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, claims: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
              , object:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
               }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, claims: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
              , object:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
               }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, claims: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
              , object:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
               }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, claims: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
              , object:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
               }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, claims: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
              , object:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
               }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, claims: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
              , object:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
               }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, claims: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
              , object:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
               }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, claims: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
              , object:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
               }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, claims: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
              , object:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
               }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, claims: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
              , object:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
               }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, claims: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
              , object:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
               }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, claims: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
              , object:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
               }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, claims: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
              , object:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
               }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, claims: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
              , object:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
               }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | { links: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, claims: Array<{ id: string, direction: ClaimDirection, directionNote: string | null, certainty: Certainty, certaintyText: string | null, outcome: string, comparator: string | null, effect: string | null, n: string | null, followUp: string | null, note: string | null, subjectAspect: string | null, objectAspect: string | null, link: { id: string, kind: LinkKind, subject:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
              , object:
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
                | { id: string, kind: NodeKind, name: string }
               }, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }>, subject:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , object:
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
            | { id: string, kind: NodeKind, name: string }
          , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> }> } }
    | Record<PropertyKey, never>
   | null };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
}>;


export type PathsQuery = { paths: Array<{ strength: number, hops: number, sentence: string, nodes: Array<
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
    >, steps: Array<{ label: string, link: { id: string, kind: LinkKind, sentence: string, role: ReferralRole | null, side: ReferralSide | null, qualifier: Qualifier | null, basis: Basis, certainty: Certainty, confidence: Confidence | null, note: string | null, details: Array<string>, subject:
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
        , object:
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
        , evidence: { direction: Direction, certainty: Certainty, claims: number, sentence: string }, sources: Array<{ locator: string | null, reference: { id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null } }> } }>, references: Array<{ id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null }> }> | null };

export type NamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NamesQuery = { nodes: Array<
    | { kind: NodeKind, name: string, id: string }
    | { id: string }
    | { kind: NodeKind, name: string, id: string }
    | { kind: NodeKind, name: string, id: string }
    | { kind: NodeKind, name: string, id: string }
    | { kind: NodeKind, name: string, id: string }
    | { id: string }
    | { kind: NodeKind, name: string, id: string }
    | { kind: NodeKind, name: string, id: string }
    | { kind: NodeKind, name: string, id: string }
    | { kind: NodeKind, name: string, id: string }
    | { kind: NodeKind, name: string, id: string }
    | { kind: NodeKind, name: string, id: string }
    | { kind: NodeKind, name: string, id: string }
    | { kind: NodeKind, name: string, id: string }
    | { kind: NodeKind, name: string, id: string }
    | { kind: NodeKind, name: string, id: string }
   | null> | null };

export type AllRegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllRegionsQuery = { fromTheFront: { nodes: Array<{ id: string, name: string, synonyms: Array<{ text: string }>, partOf: { nodes: Array<{ id: string }> } }> } | null, fromTheEnd: { nodes: Array<{ id: string, name: string, synonyms: Array<{ text: string }>, partOf: { nodes: Array<{ id: string }> } }> } | null };

export type NamedRegionFragment = { id: string, name: string, synonyms: Array<{ text: string }>, partOf: { nodes: Array<{ id: string }> } };

export type WhyListedQueryVariables = Exact<{
  about: string | number;
  text?: string | null | undefined;
  regions: Array<string | number> | string | number;
  symptoms: Array<string | number> | string | number;
  absent: Array<string | number> | string | number;
  side?: Side | null | undefined;
  level: DifferentialLevel;
}>;


export type WhyListedQuery = { differential: { asked: { parts: Array<{ part: DifferentialPart, role: ReferralRole | null, share: number, closeness: number, confidence: number, support: number, specificity: number, finding:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , zone:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null, triggerPoint: { id: string, name: string } | null }>, triggerPoints: Array<{ id: string, name: string, location: string }>, paths: Array<{ sentence: string, references: Array<{ id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null }> }> } | null } | null };

export type MoreCandidatesQueryVariables = Exact<{
  after?: string | null | undefined;
  text?: string | null | undefined;
  regions: Array<string | number> | string | number;
  symptoms: Array<string | number> | string | number;
  absent: Array<string | number> | string | number;
  side?: Side | null | undefined;
  level: DifferentialLevel;
}>;


export type MoreCandidatesQuery = { differential: { candidates: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ rank: number, strength: number, reach: DifferentialReach, sentence: string, node:
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
        , matched: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, missing: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, parts: Array<{ part: DifferentialPart, role: ReferralRole | null, finding:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , link: { basis: Basis, confidence: Confidence | null, agreement: number | null } | null }> }> } } | null };

export type HandoutSourcesQueryVariables = Exact<{
  text?: string | null | undefined;
  regions: Array<string | number> | string | number;
  symptoms: Array<string | number> | string | number;
  absent: Array<string | number> | string | number;
  side?: Side | null | undefined;
  level: DifferentialLevel;
}>;


export type HandoutSourcesQuery = { meta: { dataVersion: string, releaseDate: string, license: string, disclaimer: string } | null, differential: { candidates: { nodes: Array<{ paths: Array<{ references: Array<{ id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null }> }> }> } } | null };

export type SymptomsLikeQueryVariables = Exact<{
  text: string;
}>;


export type SymptomsLikeQuery = { search: { nodes: Array<{ matchedText: string, node:
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
       }> } | null };

export type WhereItHurtsQueryVariables = Exact<{
  text?: string | null | undefined;
  regions: Array<string | number> | string | number;
  symptoms: Array<string | number> | string | number;
  absent: Array<string | number> | string | number;
  side?: Side | null | undefined;
  level: DifferentialLevel;
  ask: number;
}>;


export type WhereItHurtsQuery = { differential: { advice: string, notUnderstood: Array<string>, redFlags: Array<{ status: AlertStatus, urgency: Urgency, question: string, action: string, why: string, redFlag: { id: string, type: WarningType }, suspected: Array<{ id: string, name: string }>, references: Array<{ id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null }> }>, understood: Array<{ text: string, absent: boolean, side: Side | null, node:
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
       | null }>, regions: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, candidates: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ rank: number, strength: number, reach: DifferentialReach, sentence: string, node:
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
          | { id: string, kind: NodeKind, name: string }
        , matched: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, missing: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, parts: Array<{ part: DifferentialPart, role: ReferralRole | null, finding:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , link: { basis: Basis, confidence: Confidence | null, agreement: number | null } | null }> }> } } | null };

export type AlertFragment = { status: AlertStatus, urgency: Urgency, question: string, action: string, why: string, redFlag: { id: string, type: WarningType }, suspected: Array<{ id: string, name: string }>, references: Array<{ id: string, name: string, link: string | null, year: number | null, container: string | null, publisher: string | null }> };

export type CandidatePageFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ rank: number, strength: number, reach: DifferentialReach, sentence: string, node:
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
      | { id: string, kind: NodeKind, name: string }
    , matched: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, missing: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, parts: Array<{ part: DifferentialPart, role: ReferralRole | null, finding:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , link: { basis: Basis, confidence: Confidence | null, agreement: number | null } | null }> }> };

export type CandidateFragment = { rank: number, strength: number, reach: DifferentialReach, sentence: string, node:
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
    | { id: string, kind: NodeKind, name: string }
  , matched: Array<
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  >, missing: Array<
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  >, parts: Array<{ part: DifferentialPart, role: ReferralRole | null, finding:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , link: { basis: Basis, confidence: Confidence | null, agreement: number | null } | null }> };

export type ZonesOfQueryVariables = Exact<{
  id: string | number;
}>;


export type ZonesOfQuery = { node:
    | { name: string, triggerPoints: { nodes: Array<{ id: string, slug: string, name: string, referral: { edges: Array<{ role: ReferralRole | null, node: { id: string }, links: Array<{ side: ReferralSide | null }> }> } }> } }
    | { id: string, slug: string, name: string, referral: { edges: Array<{ role: ReferralRole | null, node: { id: string }, links: Array<{ side: ReferralSide | null }> }> } }
    | Record<PropertyKey, never>
   | null };

export type ZonesFragment = { id: string, slug: string, name: string, referral: { edges: Array<{ role: ReferralRole | null, node: { id: string }, links: Array<{ side: ReferralSide | null }> }> } };

export type NamesOfQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NamesOfQuery = { nodes: Array<
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
   | null> | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const WorkFragmentDoc = new TypedDocumentString(`
    fragment Work on Reference {
  id
  name
  link
  year
  container
  publisher
}
    `, {"fragmentName":"Work"}) as unknown as TypedDocumentString<WorkFragment, unknown>;
export const CardLinkFragmentDoc = new TypedDocumentString(`
    fragment CardLink on Link {
  id
  kind
  subject {
    id
    kind
    name
  }
  object {
    id
    kind
    name
  }
  sentence
  role
  side
  qualifier
  basis
  certainty
  confidence
  note
  details
  evidence {
    direction
    certainty
    claims
    sentence
  }
  sources {
    locator
    reference {
      ...Work
    }
  }
}
    fragment Work on Reference {
  id
  name
  link
  year
  container
  publisher
}`, {"fragmentName":"CardLink"}) as unknown as TypedDocumentString<CardLinkFragment, unknown>;
export const CardClaimFragmentDoc = new TypedDocumentString(`
    fragment CardClaim on Claim {
  id
  direction
  directionNote
  certainty
  certaintyText
  outcome
  comparator
  effect
  n
  followUp
  note
  subjectAspect
  objectAspect
  link {
    id
    kind
    subject {
      id
      kind
      name
    }
    object {
      id
      kind
      name
    }
  }
  reference {
    ...Work
  }
}
    fragment Work on Reference {
  id
  name
  link
  year
  container
  publisher
}`, {"fragmentName":"CardClaim"}) as unknown as TypedDocumentString<CardClaimFragment, unknown>;
export const MuscleFactsFragmentDoc = new TypedDocumentString(`
    fragment MuscleFacts on Muscle {
  rank
  origin
  insertion
  actions
  roots
  complaints
  pointSymptoms
  remarks
  innervation(first: 20) {
    nodes {
      id
      kind
      name
    }
  }
  ontologyRelations {
    relation
    label
    part
    xref
  }
}
    `, {"fragmentName":"MuscleFacts"}) as unknown as TypedDocumentString<MuscleFactsFragment, unknown>;
export const TriggerPointFactsFragmentDoc = new TypedDocumentString(`
    fragment TriggerPointFacts on TriggerPoint {
  location
  part
  pointNote: note
  reach
  surface
  muscle {
    id
    kind
    name
  }
  dispute {
    id
    kind
    name
  }
  referral(first: 50) {
    edges {
      role
      node {
        id
        kind
        name
      }
    }
  }
}
    `, {"fragmentName":"TriggerPointFacts"}) as unknown as TypedDocumentString<TriggerPointFactsFragment, unknown>;
export const TechniqueFactsFragmentDoc = new TypedDocumentString(`
    fragment TechniqueFacts on Technique {
  techniqueRole: role
  performedBy
  performedNote
  targets
  steps
  dose
  cautions
  where {
    id
    kind
    name
  }
}
    `, {"fragmentName":"TechniqueFacts"}) as unknown as TypedDocumentString<TechniqueFactsFragment, unknown>;
export const RedFlagFactsFragmentDoc = new TypedDocumentString(`
    fragment RedFlagFacts on RedFlag {
  question
  action
  urgency
  type
  firesOn
  warningBasis: basis
  suspectedText
  singleSource
  weakSource
  suspected(first: 20) {
    nodes {
      id
      kind
      name
    }
  }
}
    `, {"fragmentName":"RedFlagFacts"}) as unknown as TypedDocumentString<RedFlagFactsFragment, unknown>;
export const ReferenceFactsFragmentDoc = new TypedDocumentString(`
    fragment ReferenceFacts on Reference {
  citation
  design
  publicationType: type
  year
  referenceLink: link
  referenceNote: note
}
    `, {"fragmentName":"ReferenceFacts"}) as unknown as TypedDocumentString<ReferenceFactsFragment, unknown>;
export const SmallFactsFragmentDoc = new TypedDocumentString(`
    fragment SmallFacts on Entity {
  ... on ArticleClaim {
    number
    verdict
    verdictNote
    reasons
  }
  ... on Condition {
    conditionGroup: group
  }
  ... on Factor {
    factorGroup: group
  }
  ... on Finding {
    findingGroup: group
  }
  ... on Symptom {
    symptomGroup: group
  }
  ... on Nerve {
    nerveGroup: group
    nerveRoots: roots
  }
  ... on Outcome {
    outcomeGroup: group
    better
  }
}
    `, {"fragmentName":"SmallFacts"}) as unknown as TypedDocumentString<SmallFactsFragment, unknown>;
export const WarningFragmentDoc = new TypedDocumentString(`
    fragment Warning on RedFlag {
  id
  name
  question
  action
  urgency
  type
  suspectedText
  suspected(first: 5) {
    nodes {
      id
      kind
      name
    }
  }
  sources {
    reference {
      ...Work
    }
  }
}
    fragment Work on Reference {
  id
  name
  link
  year
  container
  publisher
}`, {"fragmentName":"Warning"}) as unknown as TypedDocumentString<WarningFragment, unknown>;
export const WarningsFragmentDoc = new TypedDocumentString(`
    fragment Warnings on RedFlagConnection {
  totalCount
  edges {
    through {
      id
      kind
      name
    }
    node {
      ...Warning
    }
  }
}
    fragment Work on Reference {
  id
  name
  link
  year
  container
  publisher
}
fragment Warning on RedFlag {
  id
  name
  question
  action
  urgency
  type
  suspectedText
  suspected(first: 5) {
    nodes {
      id
      kind
      name
    }
  }
  sources {
    reference {
      ...Work
    }
  }
}`, {"fragmentName":"Warnings"}) as unknown as TypedDocumentString<WarningsFragment, unknown>;
export const PlacesFragmentDoc = new TypedDocumentString(`
    fragment Places on Muscle {
  links(kinds: [LIES_IN], direction: OUTGOING, first: 5) {
    nodes {
      object {
        id
        kind
        name
        ... on Region {
          redFlags(first: $first) {
            totalCount
            edges {
              node {
                ...Warning
              }
            }
          }
        }
      }
    }
  }
}
    fragment Work on Reference {
  id
  name
  link
  year
  container
  publisher
}
fragment Warning on RedFlag {
  id
  name
  question
  action
  urgency
  type
  suspectedText
  suspected(first: 5) {
    nodes {
      id
      kind
      name
    }
  }
  sources {
    reference {
      ...Work
    }
  }
}`, {"fragmentName":"Places"}) as unknown as TypedDocumentString<PlacesFragment, unknown>;
export const AskedFragmentDoc = new TypedDocumentString(`
    fragment Asked on RedFlagAlert {
  status
  why
  redFlag {
    ...Warning
  }
}
    fragment Work on Reference {
  id
  name
  link
  year
  container
  publisher
}
fragment Warning on RedFlag {
  id
  name
  question
  action
  urgency
  type
  suspectedText
  suspected(first: 5) {
    nodes {
      id
      kind
      name
    }
  }
  sources {
    reference {
      ...Work
    }
  }
}`, {"fragmentName":"Asked"}) as unknown as TypedDocumentString<AskedFragment, unknown>;
export const NamedRegionFragmentDoc = new TypedDocumentString(`
    fragment NamedRegion on Region {
  id
  name
  synonyms {
    text
  }
  partOf(first: 5) {
    nodes {
      id
    }
  }
}
    `, {"fragmentName":"NamedRegion"}) as unknown as TypedDocumentString<NamedRegionFragment, unknown>;
export const AlertFragmentDoc = new TypedDocumentString(`
    fragment Alert on RedFlagAlert {
  status
  urgency
  question
  action
  why
  redFlag {
    id
    type
  }
  suspected {
    id
    name
  }
  references {
    ...Work
  }
}
    fragment Work on Reference {
  id
  name
  link
  year
  container
  publisher
}`, {"fragmentName":"Alert"}) as unknown as TypedDocumentString<AlertFragment, unknown>;
export const CandidateFragmentDoc = new TypedDocumentString(`
    fragment Candidate on DifferentialCandidate {
  rank
  node {
    id
    kind
    name
  }
  strength
  reach
  sentence
  matched {
    id
    name
  }
  missing {
    id
    name
  }
  parts {
    part
    role
    finding {
      id
      name
    }
    link {
      basis
      confidence
      agreement
    }
  }
}
    `, {"fragmentName":"Candidate"}) as unknown as TypedDocumentString<CandidateFragment, unknown>;
export const CandidatePageFragmentDoc = new TypedDocumentString(`
    fragment CandidatePage on DifferentialConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...Candidate
  }
}
    fragment Candidate on DifferentialCandidate {
  rank
  node {
    id
    kind
    name
  }
  strength
  reach
  sentence
  matched {
    id
    name
  }
  missing {
    id
    name
  }
  parts {
    part
    role
    finding {
      id
      name
    }
    link {
      basis
      confidence
      agreement
    }
  }
}`, {"fragmentName":"CandidatePage"}) as unknown as TypedDocumentString<CandidatePageFragment, unknown>;
export const ZonesFragmentDoc = new TypedDocumentString(`
    fragment Zones on TriggerPoint {
  id
  slug
  name
  referral(first: 50) {
    edges {
      role
      node {
        id
      }
      links {
        side
      }
    }
  }
}
    `, {"fragmentName":"Zones"}) as unknown as TypedDocumentString<ZonesFragment, unknown>;
export const AboutDocument = new TypedDocumentString(`
    query About {
  meta {
    dataVersion
    releaseDate
    license
  }
}
    `) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const AskDocument = new TypedDocumentString(`
    query Ask($question: String!) {
  ask(question: $question) {
    understood
    interpretation
    text
    query
    variables
    suggestions
    nodes {
      id
      kind
      name
    }
    redFlags {
      status
      why
      redFlag {
        ...Warning
      }
    }
    paths {
      strength
      sentence
      nodes {
        id
        kind
        name
      }
    }
    references {
      ...Work
    }
  }
}
    fragment Work on Reference {
  id
  name
  link
  year
  container
  publisher
}
fragment Warning on RedFlag {
  id
  name
  question
  action
  urgency
  type
  suspectedText
  suspected(first: 5) {
    nodes {
      id
      kind
      name
    }
  }
  sources {
    reference {
      ...Work
    }
  }
}`) as unknown as TypedDocumentString<AskQuery, AskQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!, $kinds: [NodeKind!], $first: Int!) {
  search(text: $text, kinds: $kinds, first: $first) {
    totalCount
    nodes {
      node {
        id
        kind
        name
      }
      matchedText
      matchedField
      matchKind
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const CardDocument = new TypedDocumentString(`
    query Card($id: ID!) {
  node(id: $id) {
    id
    ... on Entity {
      kind
      name
      description
      synonyms {
        text
        type
      }
      xrefs {
        id
        label
        link
        match
        vocabulary
      }
      sources {
        locator
        reference {
          ...Work
        }
      }
      linkCounts {
        kind
        direction
        count
      }
      twins: links(kinds: [SAME_AS], first: 5) {
        nodes {
          subject {
            id
            kind
            name
          }
          object {
            id
            kind
            name
          }
        }
      }
      links(first: 60) {
        nodes {
          ...CardLink
        }
      }
      claims(first: 10) {
        totalCount
        evidence {
          sentence
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...CardClaim
        }
      }
    }
    ...MuscleFacts
    ...TriggerPointFacts
    ...TechniqueFacts
    ...RedFlagFacts
    ...ReferenceFacts
    ...SmallFacts
  }
}
    fragment Work on Reference {
  id
  name
  link
  year
  container
  publisher
}
fragment CardLink on Link {
  id
  kind
  subject {
    id
    kind
    name
  }
  object {
    id
    kind
    name
  }
  sentence
  role
  side
  qualifier
  basis
  certainty
  confidence
  note
  details
  evidence {
    direction
    certainty
    claims
    sentence
  }
  sources {
    locator
    reference {
      ...Work
    }
  }
}
fragment CardClaim on Claim {
  id
  direction
  directionNote
  certainty
  certaintyText
  outcome
  comparator
  effect
  n
  followUp
  note
  subjectAspect
  objectAspect
  link {
    id
    kind
    subject {
      id
      kind
      name
    }
    object {
      id
      kind
      name
    }
  }
  reference {
    ...Work
  }
}
fragment MuscleFacts on Muscle {
  rank
  origin
  insertion
  actions
  roots
  complaints
  pointSymptoms
  remarks
  innervation(first: 20) {
    nodes {
      id
      kind
      name
    }
  }
  ontologyRelations {
    relation
    label
    part
    xref
  }
}
fragment TriggerPointFacts on TriggerPoint {
  location
  part
  pointNote: note
  reach
  surface
  muscle {
    id
    kind
    name
  }
  dispute {
    id
    kind
    name
  }
  referral(first: 50) {
    edges {
      role
      node {
        id
        kind
        name
      }
    }
  }
}
fragment TechniqueFacts on Technique {
  techniqueRole: role
  performedBy
  performedNote
  targets
  steps
  dose
  cautions
  where {
    id
    kind
    name
  }
}
fragment RedFlagFacts on RedFlag {
  question
  action
  urgency
  type
  firesOn
  warningBasis: basis
  suspectedText
  singleSource
  weakSource
  suspected(first: 20) {
    nodes {
      id
      kind
      name
    }
  }
}
fragment ReferenceFacts on Reference {
  citation
  design
  publicationType: type
  year
  referenceLink: link
  referenceNote: note
}
fragment SmallFacts on Entity {
  ... on ArticleClaim {
    number
    verdict
    verdictNote
    reasons
  }
  ... on Condition {
    conditionGroup: group
  }
  ... on Factor {
    factorGroup: group
  }
  ... on Finding {
    findingGroup: group
  }
  ... on Symptom {
    symptomGroup: group
  }
  ... on Nerve {
    nerveGroup: group
    nerveRoots: roots
  }
  ... on Outcome {
    outcomeGroup: group
    better
  }
}`) as unknown as TypedDocumentString<CardQuery, CardQueryVariables>;
export const CardLinksDocument = new TypedDocumentString(`
    query CardLinks($id: ID!, $kinds: [LinkKind!], $direction: LinkDirection!, $first: Int!, $after: String) {
  node(id: $id) {
    ... on Entity {
      links(kinds: $kinds, direction: $direction, first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...CardLink
        }
      }
    }
  }
}
    fragment Work on Reference {
  id
  name
  link
  year
  container
  publisher
}
fragment CardLink on Link {
  id
  kind
  subject {
    id
    kind
    name
  }
  object {
    id
    kind
    name
  }
  sentence
  role
  side
  qualifier
  basis
  certainty
  confidence
  note
  details
  evidence {
    direction
    certainty
    claims
    sentence
  }
  sources {
    locator
    reference {
      ...Work
    }
  }
}`) as unknown as TypedDocumentString<CardLinksQuery, CardLinksQueryVariables>;
export const CardClaimsDocument = new TypedDocumentString(`
    query CardClaims($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    ... on Entity {
      claims(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...CardClaim
        }
      }
    }
  }
}
    fragment Work on Reference {
  id
  name
  link
  year
  container
  publisher
}
fragment CardClaim on Claim {
  id
  direction
  directionNote
  certainty
  certaintyText
  outcome
  comparator
  effect
  n
  followUp
  note
  subjectAspect
  objectAspect
  link {
    id
    kind
    subject {
      id
      kind
      name
    }
    object {
      id
      kind
      name
    }
  }
  reference {
    ...Work
  }
}`) as unknown as TypedDocumentString<CardClaimsQuery, CardClaimsQueryVariables>;
export const StatementsDocument = new TypedDocumentString(`
    query Statements($id: ID!, $first: Int!, $after: String) {
  reference(id: $id) {
    statements(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...CardLink
      }
    }
  }
}
    fragment Work on Reference {
  id
  name
  link
  year
  container
  publisher
}
fragment CardLink on Link {
  id
  kind
  subject {
    id
    kind
    name
  }
  object {
    id
    kind
    name
  }
  sentence
  role
  side
  qualifier
  basis
  certainty
  confidence
  note
  details
  evidence {
    direction
    certainty
    claims
    sentence
  }
  sources {
    locator
    reference {
      ...Work
    }
  }
}`) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;
export const ArticleClaimsOfDocument = new TypedDocumentString(`
    query ArticleClaimsOf($id: ID!) {
  node(id: $id) {
    ... on Entity {
      links(kinds: [IS_ABOUT], direction: INCOMING, first: 50) {
        nodes {
          subject {
            id
            kind
            name
            ... on ArticleClaim {
              verdict
              verdictNote
              reasons
              references {
                ...Work
              }
            }
          }
        }
      }
    }
  }
}
    fragment Work on Reference {
  id
  name
  link
  year
  container
  publisher
}`) as unknown as TypedDocumentString<ArticleClaimsOfQuery, ArticleClaimsOfQueryVariables>;
export const DirectWarningsDocument = new TypedDocumentString(`
    query DirectWarnings($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Condition {
      group
      redFlags(first: $first) {
        ...Warnings
      }
      suspectedBy(first: $first) {
        ...Warnings
      }
    }
    ... on Region {
      redFlags(first: $first) {
        ...Warnings
      }
    }
    ... on Technique {
      contraindications(first: $first) {
        ...Warnings
      }
    }
  }
}
    fragment Work on Reference {
  id
  name
  link
  year
  container
  publisher
}
fragment Warning on RedFlag {
  id
  name
  question
  action
  urgency
  type
  suspectedText
  suspected(first: 5) {
    nodes {
      id
      kind
      name
    }
  }
  sources {
    reference {
      ...Work
    }
  }
}
fragment Warnings on RedFlagConnection {
  totalCount
  edges {
    through {
      id
      kind
      name
    }
    node {
      ...Warning
    }
  }
}`) as unknown as TypedDocumentString<DirectWarningsQuery, DirectWarningsQueryVariables>;
export const WarningsWhereItLiesDocument = new TypedDocumentString(`
    query WarningsWhereItLies($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Muscle {
      ...Places
    }
    ... on TriggerPoint {
      muscle {
        ...Places
      }
    }
  }
}
    fragment Work on Reference {
  id
  name
  link
  year
  container
  publisher
}
fragment Warning on RedFlag {
  id
  name
  question
  action
  urgency
  type
  suspectedText
  suspected(first: 5) {
    nodes {
      id
      kind
      name
    }
  }
  sources {
    reference {
      ...Work
    }
  }
}
fragment Places on Muscle {
  links(kinds: [LIES_IN], direction: OUTGOING, first: 5) {
    nodes {
      object {
        id
        kind
        name
        ... on Region {
          redFlags(first: $first) {
            totalCount
            edges {
              node {
                ...Warning
              }
            }
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<WarningsWhereItLiesQuery, WarningsWhereItLiesQueryVariables>;
export const WarningsOfComplaintDocument = new TypedDocumentString(`
    query WarningsOfComplaint($id: ID!) {
  differential(symptoms: [$id], ask: 10) {
    redFlags {
      ...Asked
    }
  }
}
    fragment Work on Reference {
  id
  name
  link
  year
  container
  publisher
}
fragment Warning on RedFlag {
  id
  name
  question
  action
  urgency
  type
  suspectedText
  suspected(first: 5) {
    nodes {
      id
      kind
      name
    }
  }
  sources {
    reference {
      ...Work
    }
  }
}
fragment Asked on RedFlagAlert {
  status
  why
  redFlag {
    ...Warning
  }
}`) as unknown as TypedDocumentString<WarningsOfComplaintQuery, WarningsOfComplaintQueryVariables>;
export const WarningsOfPlacesDocument = new TypedDocumentString(`
    query WarningsOfPlaces($regions: [ID!]!) {
  differential(regions: $regions, ask: 12) {
    redFlags {
      ...Asked
    }
  }
}
    fragment Work on Reference {
  id
  name
  link
  year
  container
  publisher
}
fragment Warning on RedFlag {
  id
  name
  question
  action
  urgency
  type
  suspectedText
  suspected(first: 5) {
    nodes {
      id
      kind
      name
    }
  }
  sources {
    reference {
      ...Work
    }
  }
}
fragment Asked on RedFlagAlert {
  status
  why
  redFlag {
    ...Warning
  }
}`) as unknown as TypedDocumentString<WarningsOfPlacesQuery, WarningsOfPlacesQueryVariables>;
export const AroundDocument = new TypedDocumentString(`
    query Around($id: ID!, $around: [ID!]!, $kinds: [NodeKind!], $limit: Int!) {
  node(id: $id) {
    id
  }
  subgraph(around: $around, hops: 1, kinds: $kinds, limit: $limit) {
    leftOut
    nodes {
      hops
      strength
      node {
        id
        kind
        name
      }
    }
    links {
      id
      kind
      subject {
        id
        kind
      }
      object {
        id
        kind
      }
      sentence
      role
      side
      qualifier
      certainty
      evidence {
        direction
        claims
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const LinkDetailDocument = new TypedDocumentString(`
    query LinkDetail($subject: ID!, $kinds: [LinkKind!], $other: [NodeKind!], $after: String) {
  node(id: $subject) {
    ... on Entity {
      links(kinds: $kinds, other: $other, first: 50, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...CardLink
          claims {
            ...CardClaim
          }
        }
      }
    }
  }
}
    fragment Work on Reference {
  id
  name
  link
  year
  container
  publisher
}
fragment CardLink on Link {
  id
  kind
  subject {
    id
    kind
    name
  }
  object {
    id
    kind
    name
  }
  sentence
  role
  side
  qualifier
  basis
  certainty
  confidence
  note
  details
  evidence {
    direction
    certainty
    claims
    sentence
  }
  sources {
    locator
    reference {
      ...Work
    }
  }
}
fragment CardClaim on Claim {
  id
  direction
  directionNote
  certainty
  certaintyText
  outcome
  comparator
  effect
  n
  followUp
  note
  subjectAspect
  objectAspect
  link {
    id
    kind
    subject {
      id
      kind
      name
    }
    object {
      id
      kind
      name
    }
  }
  reference {
    ...Work
  }
}`) as unknown as TypedDocumentString<LinkDetailQuery, LinkDetailQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, first: 5) {
    strength
    hops
    sentence
    nodes {
      id
      kind
      name
    }
    steps {
      label
      link {
        ...CardLink
      }
    }
    references {
      ...Work
    }
  }
}
    fragment Work on Reference {
  id
  name
  link
  year
  container
  publisher
}
fragment CardLink on Link {
  id
  kind
  subject {
    id
    kind
    name
  }
  object {
    id
    kind
    name
  }
  sentence
  role
  side
  qualifier
  basis
  certainty
  confidence
  note
  details
  evidence {
    direction
    certainty
    claims
    sentence
  }
  sources {
    locator
    reference {
      ...Work
    }
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      kind
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const AllRegionsDocument = new TypedDocumentString(`
    query AllRegions {
  fromTheFront: regions(first: 100) {
    nodes {
      ...NamedRegion
    }
  }
  fromTheEnd: regions(last: 100) {
    nodes {
      ...NamedRegion
    }
  }
}
    fragment NamedRegion on Region {
  id
  name
  synonyms {
    text
  }
  partOf(first: 5) {
    nodes {
      id
    }
  }
}`) as unknown as TypedDocumentString<AllRegionsQuery, AllRegionsQueryVariables>;
export const WhyListedDocument = new TypedDocumentString(`
    query WhyListed($about: ID!, $text: String, $regions: [ID!]!, $symptoms: [ID!]!, $absent: [ID!]!, $side: Side, $level: DifferentialLevel!) {
  differential(
    about: $about
    text: $text
    regions: $regions
    symptoms: $symptoms
    absent: $absent
    side: $side
    level: $level
    ask: 0
    first: 0
  ) {
    asked {
      parts {
        part
        role
        share
        closeness
        confidence
        support
        specificity
        finding {
          id
          name
        }
        zone {
          id
          name
        }
        triggerPoint {
          id
          name
        }
      }
      triggerPoints {
        id
        name
        location
      }
      paths {
        sentence
        references {
          ...Work
        }
      }
    }
  }
}
    fragment Work on Reference {
  id
  name
  link
  year
  container
  publisher
}`) as unknown as TypedDocumentString<WhyListedQuery, WhyListedQueryVariables>;
export const MoreCandidatesDocument = new TypedDocumentString(`
    query MoreCandidates($after: String, $text: String, $regions: [ID!]!, $symptoms: [ID!]!, $absent: [ID!]!, $side: Side, $level: DifferentialLevel!) {
  differential(
    after: $after
    text: $text
    regions: $regions
    symptoms: $symptoms
    absent: $absent
    side: $side
    level: $level
    ask: 0
    first: 10
  ) {
    candidates {
      ...CandidatePage
    }
  }
}
    fragment CandidatePage on DifferentialConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...Candidate
  }
}
fragment Candidate on DifferentialCandidate {
  rank
  node {
    id
    kind
    name
  }
  strength
  reach
  sentence
  matched {
    id
    name
  }
  missing {
    id
    name
  }
  parts {
    part
    role
    finding {
      id
      name
    }
    link {
      basis
      confidence
      agreement
    }
  }
}`) as unknown as TypedDocumentString<MoreCandidatesQuery, MoreCandidatesQueryVariables>;
export const HandoutSourcesDocument = new TypedDocumentString(`
    query HandoutSources($text: String, $regions: [ID!]!, $symptoms: [ID!]!, $absent: [ID!]!, $side: Side, $level: DifferentialLevel!) {
  meta {
    dataVersion
    releaseDate
    license
    disclaimer
  }
  differential(
    text: $text
    regions: $regions
    symptoms: $symptoms
    absent: $absent
    side: $side
    level: $level
    ask: 0
    first: 10
  ) {
    candidates {
      nodes {
        paths {
          references {
            ...Work
          }
        }
      }
    }
  }
}
    fragment Work on Reference {
  id
  name
  link
  year
  container
  publisher
}`) as unknown as TypedDocumentString<HandoutSourcesQuery, HandoutSourcesQueryVariables>;
export const SymptomsLikeDocument = new TypedDocumentString(`
    query SymptomsLike($text: String!) {
  search(text: $text, kinds: [SYMPTOM, FINDING], first: 8) {
    nodes {
      matchedText
      node {
        id
        kind
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SymptomsLikeQuery, SymptomsLikeQueryVariables>;
export const WhereItHurtsDocument = new TypedDocumentString(`
    query WhereItHurts($text: String, $regions: [ID!]!, $symptoms: [ID!]!, $absent: [ID!]!, $side: Side, $level: DifferentialLevel!, $ask: Int!) {
  differential(
    text: $text
    regions: $regions
    symptoms: $symptoms
    absent: $absent
    side: $side
    level: $level
    ask: $ask
    first: 10
  ) {
    redFlags {
      ...Alert
    }
    advice
    understood {
      text
      absent
      side
      node {
        id
        kind
        name
      }
    }
    notUnderstood
    regions {
      id
      name
    }
    candidates {
      totalCount
      ...CandidatePage
    }
  }
}
    fragment Work on Reference {
  id
  name
  link
  year
  container
  publisher
}
fragment Alert on RedFlagAlert {
  status
  urgency
  question
  action
  why
  redFlag {
    id
    type
  }
  suspected {
    id
    name
  }
  references {
    ...Work
  }
}
fragment CandidatePage on DifferentialConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...Candidate
  }
}
fragment Candidate on DifferentialCandidate {
  rank
  node {
    id
    kind
    name
  }
  strength
  reach
  sentence
  matched {
    id
    name
  }
  missing {
    id
    name
  }
  parts {
    part
    role
    finding {
      id
      name
    }
    link {
      basis
      confidence
      agreement
    }
  }
}`) as unknown as TypedDocumentString<WhereItHurtsQuery, WhereItHurtsQueryVariables>;
export const ZonesOfDocument = new TypedDocumentString(`
    query ZonesOf($id: ID!) {
  node(id: $id) {
    ... on Muscle {
      name
      triggerPoints(first: 50) {
        nodes {
          ...Zones
        }
      }
    }
    ... on TriggerPoint {
      ...Zones
    }
  }
}
    fragment Zones on TriggerPoint {
  id
  slug
  name
  referral(first: 50) {
    edges {
      role
      node {
        id
      }
      links {
        side
      }
    }
  }
}`) as unknown as TypedDocumentString<ZonesOfQuery, ZonesOfQueryVariables>;
export const NamesOfDocument = new TypedDocumentString(`
    query NamesOf($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NamesOfQuery, NamesOfQueryVariables>;