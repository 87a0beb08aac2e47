// What a card asks of the service.

import { graphql } from "../../generated";

export const CARD = graphql(`
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
`);

export const CARD_LINK = graphql(`
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
`);

export const CARD_CLAIM = graphql(`
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
`);

export const FACTS = graphql(`
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
  }
`);

/** More of the links of one kind and direction; with neither, all of them. */
export const CARD_LINKS = graphql(`
  query CardLinks(
    $id: ID!
    $kinds: [LinkKind!]
    $direction: LinkDirection!
    $first: Int!
    $after: String
  ) {
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
`);

export const CARD_CLAIMS = graphql(`
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
`);

/** The statements that rest on a reference. */
export const STATEMENTS = graphql(`
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
`);

/** What the article says of it, with the verdict on each. */
export const ARTICLE_CLAIMS = graphql(`
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
`);
