/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { meta: { dataVersion: string, releaseDate: string, license: string } | null };

export type CountsQueryVariables = Exact<{ [key: string]: never; }>;


export type CountsQuery = { meta: { nodeCounts: Array<{ kind: NodeKind, count: number }> } | null };

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

export const AboutDocument = new TypedDocumentString(`
    query About {
  meta {
    dataVersion
    releaseDate
    license
  }
}
    `) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const CountsDocument = new TypedDocumentString(`
    query Counts {
  meta {
    nodeCounts {
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<CountsQuery, CountsQueryVariables>;