// What the service answers to a complaint: only what is shown at once, so that a click is answered soon.

import { graphql } from "../../generated";
import type { WhereItHurtsQuery, WhereItHurtsQueryVariables } from "../../generated/graphql";
import { type Answer, useAnswer } from "../use-answer";
import { type Complaint, isEmpty, type Level, sideOf } from "./complaint";

export const WHERE_IT_HURTS = graphql(`
  query WhereItHurts(
    $text: String
    $regions: [ID!]!
    $symptoms: [ID!]!
    $absent: [ID!]!
    $side: Side
    $level: DifferentialLevel!
    $ask: Int!
  ) {
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
  }
`);

export type Differential = NonNullable<WhereItHurtsQuery["differential"]>;
export type Alert = Differential["redFlags"][number];
export type Candidate = Differential["candidates"]["nodes"][number];

/** What a complaint asks; null if nothing was told. */
export function variablesOf(
  complaint: Complaint,
  words: string,
  ask: number,
): WhereItHurtsQueryVariables | null {
  if (isEmpty(complaint) && words === "") return null;
  return {
    ...(words !== "" && { text: words }),
    regions: complaint.regions.map(({ id }) => id),
    symptoms: [...complaint.symptoms],
    absent: [...complaint.absent],
    side: sideOf(complaint),
    level: complaint.level,
    ask,
  };
}

export function useDifferential(
  variables: WhereItHurtsQueryVariables | null,
): Answer<WhereItHurtsQuery> {
  return useAnswer(WHERE_IT_HURTS, variables);
}

/** Muscles or trigger points: what an answer lists, which may not yet be what is asked for now. */
export function levelOf({ candidates }: Differential, asked: Level): Level {
  const kind = candidates.nodes[0]?.node.kind;
  if (kind === undefined) return asked;
  return kind === "TRIGGER_POINT" ? "TRIGGER_POINT" : "MUSCLE";
}

/** How many warnings are asked about at first, and once more are wanted. */
export const FEW_ALERTS = 4;
export const MANY_ALERTS = 12;

/** Whether there may be more to ask about than came. */
export function mayHaveMore({ redFlags }: Differential): boolean {
  const toAsk = redFlags.filter(({ status }) => status === "ASK").length;
  return toAsk === FEW_ALERTS || toAsk >= MANY_ALERTS;
}

/** "1 warning to check first", "the first 5 warnings to check". */
export function warningsIn(differential: Differential): string {
  const { length } = differential.redFlags;
  if (length === 0) return "no warning known, which does not mean safe";
  if (mayHaveMore(differential)) return `the first ${length} warnings to check`;
  return `${length} ${length === 1 ? "warning" : "warnings"} to check first`;
}
