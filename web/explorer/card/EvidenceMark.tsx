// What was found, as a shape with its word: by one study, and by all studies of a question.

import type { ReactNode } from "react";
import type { Certainty, ClaimDirection, Direction } from "../../generated/graphql";
import { CERTAINTY } from "./words";

type Tone = "for" | "against" | "even" | "mixed" | "none";

const UP = <path className="filled" d="M8 2.5l6 10.5H2z" />;
const DOWN = <path className="filled" d="M8 13.5L2 3h12z" />;
const EVEN = <path d="M2.5 5.5h11M2.5 10.5h11" />;
const MIXED = (
  <>
    <path d="M8 1.5L14.5 8 8 14.5 1.5 8z" />
    <path className="filled" d="M8 1.5V14.5L1.5 8z" />
  </>
);
const TOGETHER = (
  <>
    <circle cx="5.5" cy="8" r="3.8" />
    <circle cx="10.5" cy="8" r="3.8" />
  </>
);
const APART = (
  <>
    <circle cx="4" cy="8" r="2.8" />
    <circle cx="12" cy="8" r="2.8" />
  </>
);
const NOTHING = <circle cx="8" cy="8" r="5.5" strokeDasharray="2 2.5" />;

const FOUND: Readonly<Record<ClaimDirection, [string, Tone, ReactNode]>> = {
  BENEFIT: ["Benefit", "for", UP],
  NO_DIFFERENCE: ["No difference", "even", EVEN],
  MIXED: ["Mixed or unclear", "mixed", MIXED],
  HARM: ["Harm", "against", DOWN],
  ASSOCIATION: ["Found together", "for", TOGETHER],
  NO_ASSOCIATION: ["Not found together", "even", APART],
};

const SUMMED: Readonly<Record<Direction, [string, Tone, ReactNode]>> = {
  SUPPORTS: ["In favour", "for", UP],
  NO_DIFFERENCE: ["No difference", "even", EVEN],
  MIXED: ["Mixed", "mixed", MIXED],
  AGAINST: ["Against", "against", DOWN],
  NOT_STUDIED: ["No study here", "none", NOTHING],
};

function Mark({ of: [word, tone, shape] }: { of: [string, Tone, ReactNode] }) {
  return (
    <span className={`mark mark-${tone}`}>
      <svg className="mark-shape" viewBox="0 0 16 16" aria-hidden="true">
        {shape}
      </svg>
      {word}
    </span>
  );
}

/** What one study found. */
export function FoundMark({ direction }: { direction: ClaimDirection }) {
  return <Mark of={FOUND[direction]} />;
}

interface SummaryMarkProps {
  direction: Direction;
  certainty: Certainty;
  /** Whether it was asked if harm is done: then a result against the technique is a harm found. */
  ofHarm?: boolean;
}

/** What all studies of a question come to, with its certainty. */
export function SummaryMark({ ofHarm = false, ...props }: SummaryMarkProps) {
  const isHarm = ofHarm && props.direction === "AGAINST";
  return (
    <span className="summary-mark">
      <Mark of={isHarm ? ["Harm found", "against", DOWN] : SUMMED[props.direction]} />
      {props.direction !== "NOT_STUDIED" && <span>{CERTAINTY[props.certainty]}</span>}
    </span>
  );
}

/** The word alone, for files. */
export function foundWord(direction: ClaimDirection): string {
  return FOUND[direction][0];
}
