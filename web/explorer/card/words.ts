// The closed word lists of the API in plain words.

import type {
  AnatomicalRelation,
  Basis,
  Certainty,
  FiresOn,
  MatchType,
  MuscleRank,
  Practitioner,
  Reach,
  Surface,
  SynonymType,
  Target,
  TechniqueRole,
  Urgency,
  Verdict,
  WarningBasis,
  WarningType,
} from "../../generated/graphql";

/** "VERY_LOW" as "very low", where no better words are needed. */
export function plain(word: string): string {
  return word.toLowerCase().replaceAll("_", " ");
}

export const CERTAINTY: Readonly<Record<Certainty, string>> = {
  HIGH: "high certainty",
  MODERATE: "moderate certainty",
  LOW: "low certainty",
  VERY_LOW: "very low certainty",
  UNGRADED: "ungraded",
};

export const BASIS: Readonly<Record<Basis, string>> = {
  ARTICLE: "the source article alone",
  CLINICAL_REFERENCE: "clinical reference works",
  CONTROLLED_STUDY: "controlled study",
  CURATION: "the curators' reading",
  EXPERT_CONSENSUS: "expert consensus",
  GENERAL_ANATOMY: "general anatomy, no source named",
  OBSERVATIONAL_STUDY: "observational study",
  TRADITION: "tradition",
};

export const SYNONYM_TYPE: Readonly<Record<SynonymType, string>> = {
  EXACT: "Other names",
  LAY: "In everyday words",
  LATIN: "Latin",
  ABBREVIATION: "Abbreviation",
  FORMER: "Older names",
  CLOSE: "Nearly the same",
  NARROWER: "Means less",
};

export const MATCH: Readonly<Record<MatchType, string>> = {
  EXACT: "the same meaning",
  CLOSE: "nearly the same",
  BROAD: "a wider term",
  NARROW: "a narrower term",
};

export const URGENCY: Readonly<Record<Urgency, string>> = {
  EMERGENCY: "Emergency",
  URGENT: "Urgent",
  SOON: "Soon",
  ADVICE: "Advice",
};

export const URGENCY_MEANS: Readonly<Record<Urgency, string>> = {
  EMERGENCY: "call for help, or go to hospital, now",
  URGENT: "medical assessment the same day, or before any treatment",
  SOON: "a doctor within days to weeks",
  ADVICE: "adapt the treatment",
};

/** For a card or a sheet on which there is little room. */
export const URGENCY_BRIEFLY: Readonly<Record<Urgency, string>> = {
  EMERGENCY: "Emergency: now",
  URGENT: "Urgent: same day",
  SOON: "Doctor within days to weeks",
  ADVICE: "Adapt the treatment",
};

export const WARNING_TYPE: Readonly<Record<WarningType, string>> = {
  RED_FLAG: "Red flag: send the person on",
  CONTRAINDICATION_ABSOLUTE: "Do not treat",
  CONTRAINDICATION_LOCAL: "Do not treat there",
  PRECAUTION: "Treat with care",
};

export const WARNING_BASIS: Readonly<Record<WarningBasis, string>> = {
  GUIDELINE: "a guideline",
  REVIEW: "a review",
  PRIMARY_STUDY: "a study",
  CASE_REPORT: "reports of single cases",
  CLINICAL_PAGE: "a health service, hospital, regulator or medical reference work",
  WEAK_WEB: "a weak page; it needs a better source",
};

export const FIRES_ON: Readonly<Record<FiresOn, string>> = {
  COMPLAINT: "whenever what it applies to is in play",
  FINDING: "only when its finding is stated",
};

export const PRACTITIONER: Readonly<Record<Practitioner, string>> = {
  MASSAGE_THERAPIST: "massage therapist",
  PHYSIOTHERAPIST: "physiotherapist",
  MEDICAL: "medical professional",
  SELF: "the person themselves",
  OTHER: "another profession",
};

export const TECHNIQUE_ROLE: Readonly<Record<TechniqueRole, string>> = {
  CORE: "within massage practice",
  ADJUNCT: "beside massage",
  ASSESSMENT: "examines; does not treat",
  COMPARATOR: "met mainly in trials, as what others are compared with",
  OTHER_PROFESSION: "outside massage practice",
  SELF_CARE: "done by the person",
};

export const TARGET: Readonly<Record<Target, string>> = {
  FASCIA: "fascia",
  JOINT: "joint",
  MUSCLE: "muscle",
  TRIGGER_POINT: "trigger point",
  WHOLE_BODY: "whole body",
};

export const SURFACE: Readonly<Record<Surface, string>> = {
  BACK: "from behind",
  FRONT: "from the front",
  INSIDE: "from the inner side",
  SIDE: "from the outer side",
  SOLE: "from the sole",
};

export const REACH: Readonly<Record<Reach, string>> = {
  DEEP: "hardly reachable",
  SKIN: "through the skin",
  THROUGH_ABDOMEN: "through the abdominal wall",
  THROUGH_ARMPIT: "through the armpit",
  THROUGH_MOUTH: "from within the mouth",
  THROUGH_PELVIS: "through rectum or vagina: outside massage practice in most countries",
};

export const RANK: Readonly<Record<MuscleRank, string>> = {
  MUSCLE: "a whole muscle",
  PART: "part of a muscle",
  GROUP: "a group of muscles",
};

export const ANATOMY: Readonly<Record<AnatomicalRelation, string>> = {
  ORIGIN: "origin",
  INSERTION: "insertion",
  INNERVATION: "nerve supply",
};

export const VERDICT: Readonly<Record<Verdict, string>> = {
  SUPPORTED: "Supported",
  PARTLY: "Partly supported",
  UNSUPPORTED: "Unsupported as stated",
  CONTRADICTED: "Contradicted",
};

interface Weight {
  urgency: Urgency;
  type: WarningType;
}

/** Whether "do not treat" is all that has to be done: to adapt the treatment would say less. */
export function forbids({ urgency, type }: Weight): boolean {
  return urgency === "ADVICE" && type.startsWith("CONTRAINDICATION");
}

/** How soon to act, unless the kind of warning says more, and the kind, if it is no red flag. */
export function warningHead(flag: Weight): string[] {
  return [
    ...(forbids(flag) ? [] : [URGENCY_BRIEFLY[flag.urgency]]),
    ...(flag.type === "RED_FLAG" ? [] : [WARNING_TYPE[flag.type]]),
  ];
}
