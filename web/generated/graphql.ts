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

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { meta: { dataVersion: string, releaseDate: string, license: string } | null };

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
         | null, triggerPoint: { id: string, name: string } | null }>, triggerPoints: Array<{ id: string, name: string, location: string }>, paths: Array<{ sentence: string, references: Array<{ id: string, name: string, link: string | null }> }> } | null } | null };

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


export type HandoutSourcesQuery = { meta: { dataVersion: string, releaseDate: string, license: string, disclaimer: string } | null, differential: { candidates: { nodes: Array<{ paths: Array<{ references: Array<{ id: string, name: string, link: string | null }> }> }> } } | null };

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


export type WhereItHurtsQuery = { differential: { advice: string, notUnderstood: Array<string>, redFlags: Array<{ status: AlertStatus, urgency: Urgency, question: string, action: string, why: string, redFlag: { id: string }, suspected: Array<{ id: string, name: string }>, references: Array<{ id: string, name: string, link: string | null }> }>, understood: Array<{ text: string, absent: boolean, side: Side | null, node:
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
        | { id: string, kind: NodeKind, name: string }
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

export type AlertFragment = { status: AlertStatus, urgency: Urgency, question: string, action: string, why: string, redFlag: { id: string }, suspected: Array<{ id: string, name: string }>, references: Array<{ id: string, name: string, link: string | null }> };

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
  }
  suspected {
    id
    name
  }
  references {
    id
    name
    link
  }
}
    `, {"fragmentName":"Alert"}) as unknown as TypedDocumentString<AlertFragment, unknown>;
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
          id
          name
          link
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhyListedQuery, WhyListedQueryVariables>;
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
            id
            name
            link
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HandoutSourcesQuery, HandoutSourcesQueryVariables>;
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
    fragment Alert on RedFlagAlert {
  status
  urgency
  question
  action
  why
  redFlag {
    id
  }
  suspected {
    id
    name
  }
  references {
    id
    name
    link
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