// What studies found, one row for each finding: a finding of no difference stands beside one of benefit.

import { useEffect, useRef, useState } from "react";
import { ask } from "../../client";
import type { CardClaimFragment } from "../../generated/graphql";
import { announce } from "../announce";
import { NodeLink } from "../NodeLink";
import { CARD_CLAIMS } from "./documents";
import { FoundMark } from "./EvidenceMark";
import { SourceNumbers } from "./Sources";
import type { Bibliography } from "./sources";
import { Count } from "./Warnings";
import { CERTAINTY, plain } from "./words";

interface ClaimsProps {
  id: string;
  claims: CardClaimFragment[];
  total: number;
  cursor: string | null;
  onMore(claims: CardClaimFragment[], cursor: string | null): void;
  among: Bibliography;
}

export function Claims({ id, claims, total, cursor, onMore, among }: ClaimsProps) {
  const [state, setState] = useState<"ready" | "asking" | "failed">("ready");
  const rows = useRef<HTMLTableSectionElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const goTo = useRef<number | null>(null);

  useEffect(() => {
    // The button that was pressed may be gone: go on reading at the first new row.
    if (goTo.current === null || claims.length <= goTo.current) return;
    const link = rows.current?.children[goTo.current]?.querySelector("a");
    (link ?? heading.current)?.focus();
    announce(`${claims.length - goTo.current} more findings`);
    goTo.current = null;
  }, [claims.length]);

  if (total === 0) return null;

  async function more() {
    if (state === "asking") return;
    setState("asking");
    goTo.current = claims.length;
    try {
      const page = (await ask(CARD_CLAIMS, { id, first: 50, after: cursor })).node?.claims;
      onMore(page?.nodes ?? [], page?.pageInfo.endCursor ?? null);
      setState("ready");
    } catch {
      setState("failed");
    }
  }

  const rest = total - claims.length;
  return (
    <section className="claims" aria-labelledby="claims">
      <h2 id="claims" ref={heading} tabIndex={-1}>
        What studies found <Count of={total} />
      </h2>
      <table className="claim-table">
        <thead>
          <tr>
            {["Found", "Question", "Measured", "Compared with", "Figures", "Source"].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={rows}>
          {claims.map((claim) => (
            <ClaimRow key={claim.id} id={id} claim={claim} among={among} />
          ))}
        </tbody>
      </table>
      {state === "failed" && <p role="alert">The rest could not be fetched.</p>}
      {rest > 0 && (
        <p className="no-print">
          <button type="button" aria-disabled={state === "asking"} onClick={() => void more()}>
            {state === "asking" ? "Loading" : `Show ${Math.min(rest, 50)} more findings`}
          </button>
        </p>
      )}
    </section>
  );
}

interface ClaimRowProps {
  /** The node whose card it is; the row names the other ends of the question. */
  id: string;
  claim: CardClaimFragment;
  among: Bibliography;
}

function ClaimRow({ id, claim, among }: ClaimRowProps) {
  const { subject, object, kind } = claim.link;
  return (
    <tr>
      <td data-label="Found">
        <FoundMark direction={claim.direction} />
        <span className="cell-more">{CERTAINTY[claim.certainty]}</span>
        {claim.directionNote && <span className="cell-more">{claim.directionNote}</span>}
      </td>
      <td data-label="Question">
        {/* The spaces are for narrow windows, where all of it stands in one line. */}
        {subject.id !== id && <NodeLink node={subject} />}{" "}
        <span className="cell-more">{plain(kind)}</span>{" "}
        {object.id !== id && <NodeLink node={object} />}{" "}
        {(claim.subjectAspect || claim.objectAspect) && (
          <span className="cell-more">
            {[claim.subjectAspect, claim.objectAspect].filter(Boolean).join("; ")}
          </span>
        )}
      </td>
      <td data-label="Measured">
        {claim.outcome || <NotTold />}
        {claim.followUp && <span className="cell-more">{claim.followUp}</span>}
      </td>
      <td data-label="Compared with">{claim.comparator ?? <NotTold />}</td>
      <td data-label="Figures">
        {claim.effect ?? <NotTold />}
        {claim.n && <span className="cell-more">n: {claim.n}</span>}
      </td>
      <td data-label="Source">
        <ReferenceLink claim={claim} />{" "}
        <SourceNumbers sources={[{ locator: null, reference: claim.reference }]} among={among} />
        {claim.note && <span className="cell-more">{claim.note}</span>}
      </td>
    </tr>
  );
}

function ReferenceLink({ claim: { reference } }: { claim: CardClaimFragment }) {
  const name = reference.year ? `${reference.name} (${reference.year})` : reference.name;
  if (!reference.link) return name;
  return (
    <a className="clamped" href={reference.link} rel="noreferrer">
      {name}
    </a>
  );
}

function NotTold() {
  return <span className="quiet">not told</span>;
}
