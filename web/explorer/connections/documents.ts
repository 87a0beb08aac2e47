// What the pictures of connections ask of the service.

import { graphql } from "../../generated";
import type { AroundQuery } from "../../generated/graphql";

/** What a picture shows; more of a link is fetched once somebody opens it. */
export const AROUND = graphql(`
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
`);

export type Subgraph = NonNullable<AroundQuery["subgraph"]>;
export type SubgraphLink = Subgraph["links"][number];

/** A link in full, found among those of its subject. */
export const LINK_DETAIL = graphql(`
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
`);

export const PATHS = graphql(`
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
`);

/** What the two ends of a path are called, when only the address names them. */
export const NAMES = graphql(`
  query Names($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on Entity {
        kind
        name
      }
    }
  }
`);
