// What may send pain there, strongest first, page by page.

import { useContext, useEffect, useRef, useState } from "react";
import { graphql } from "../../generated";
import { useAnswer } from "../use-answer";
import { Asked } from "./CandidateDetails";
import { CandidateRow } from "./CandidateRow";
import type { Level } from "./complaint";
import type { Candidate, Differential } from "./use-differential";
import "./candidates.css";

const MORE_CANDIDATES = graphql(`
  query MoreCandidates(
    $after: String
    $text: String
    $regions: [ID!]!
    $symptoms: [ID!]!
    $absent: [ID!]!
    $side: Side
    $level: DifferentialLevel!
  ) {
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
`);

export const NONE_KNOWN =
  "None known here. That says nothing about the cause: it may lie outside muscles, or may not be in the graph.";

export interface CandidatesProps {
  page: Differential["candidates"];
  /** What is wished for, and what the page lists: not the same while it is asked again. */
  level: Level;
  listed: Level;
  /** Changes with the question, so that pages of an older one are gone. */
  question: string;
  shown: string;
  onLevel: (level: Level) => void;
  onPoint: (id: string) => void;
  onShow: (id: string) => void;
}

export function Candidates(props: CandidatesProps) {
  const { page, level, listed, question, shown, onLevel, onPoint, onShow } = props;
  const rows = { shown, onPoint, onShow };
  const number = page.totalCount;
  return (
    <section aria-labelledby="candidates" className="candidates">
      <div className="candidates-head">
        <h3 id="candidates">{counted(number, listed)}</h3>
        <LevelSwitch level={level} onLevel={onLevel} />
      </div>
      {number === 0 ? (
        <p>{NONE_KNOWN}</p>
      ) : (
        <>
          <p className="quiet">
            The number orders the list: it is <strong>not a probability</strong>. It says where the
            charts of trigger points point, most of which retell one manual.
          </p>
          <ol className="candidate-list" key={question}>
            <Rows candidates={page.nodes} isNew={false} {...rows} />
            {page.pageInfo.hasNextPage && <Next after={page.pageInfo.endCursor} {...rows} />}
          </ol>
        </>
      )}
    </section>
  );
}

/** "24 muscles may send pain there". */
export function counted(number: number, level: Level): string {
  const [one, many] =
    level === "MUSCLE" ? ["muscle", "muscles"] : ["trigger point", "trigger points"];
  if (number === 0) return `No ${one} is known to send pain there`;
  return `${number} ${number === 1 ? one : many} may send pain there`;
}

function LevelSwitch({ level, onLevel }: Pick<CandidatesProps, "level" | "onLevel">) {
  const levels: readonly [Level, string][] = [
    ["MUSCLE", "Muscles"],
    ["TRIGGER_POINT", "Trigger points"],
  ];
  return (
    <fieldset className="switch">
      <legend className="visually-hidden">Rank</legend>
      {levels.map(([each, label]) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === level}
          onClick={() => onLevel(each)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}

type RowProps = Pick<CandidatesProps, "shown" | "onPoint" | "onShow">;

function Rows({
  candidates,
  isNew,
  shown,
  onPoint,
  onShow,
}: RowProps & { candidates: readonly Candidate[]; isNew: boolean }) {
  const first = useRef<HTMLLIElement>(null);
  // Who asked for more goes on reading where the new ones begin.
  useEffect(() => {
    if (isNew) first.current?.querySelector<HTMLElement>("h4 a")?.focus();
  }, [isNew]);
  return candidates.map((candidate, number) => (
    <CandidateRow
      key={candidate.node.id}
      candidate={candidate}
      isShown={candidate.node.id === shown}
      onPoint={onPoint}
      onShow={onShow}
      {...(number === 0 && { row: first })}
    />
  ));
}

/** The button that asks for the next page; in its place that page, once it has come. */
function Next({ after, ...rows }: RowProps & { after: string | null | undefined }) {
  const asked = useContext(Asked);
  const [isWanted, setIsWanted] = useState(false);
  const { ask: _, ...complaint } = asked ?? { ask: 0 };
  const { data, error, isAsking, retry } = useAnswer(
    MORE_CANDIDATES,
    isWanted && asked
      ? { ...(complaint as Omit<typeof asked, "ask">), after: after ?? null }
      : null,
  );
  const page = data?.differential?.candidates;
  if (page) {
    return (
      <>
        <Rows candidates={page.nodes} isNew {...rows} />
        {page.pageInfo.hasNextPage && <Next after={page.pageInfo.endCursor} {...rows} />}
      </>
    );
  }
  return (
    <li className="candidates-more">
      <button type="button" onClick={() => (error ? retry() : setIsWanted(true))}>
        {isWanted && isAsking ? "Loading more" : error ? "Try again" : "Show more"}
      </button>
      {error && <p role="alert">The next ones could not be loaded.</p>}
    </li>
  );
}
