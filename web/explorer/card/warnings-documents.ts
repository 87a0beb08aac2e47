// Where the warnings of a node are asked for; which question fits depends on its kind.

import { graphql } from "../../generated";

export const WARNING = graphql(`
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
`);

/** Of what warnings apply to: conditions, regions and techniques. */
export const DIRECT_WARNINGS = graphql(`
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
`);

/** Of a muscle or a trigger point: the regions where it lies, with what is stated of these. */
export const WARNINGS_WHERE_IT_LIES = graphql(`
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
`);

/** Of what a client says: the warnings that it raises, and those to ask about with it. */
export const WARNINGS_OF_COMPLAINT = graphql(`
  query WarningsOfComplaint($id: ID!) {
    differential(symptoms: [$id], ask: 10) {
      redFlags {
        ...Asked
      }
    }
  }
  fragment Asked on RedFlagAlert {
    status
    why
    redFlag {
      ...Warning
    }
  }
`);

/** Of pain in some regions: what the first view asks about it. */
export const WARNINGS_OF_PLACES = graphql(`
  query WarningsOfPlaces($regions: [ID!]!) {
    differential(regions: $regions, ask: 12) {
      redFlags {
        ...Asked
      }
    }
  }
`);
