// What must be asked before anything is done: most urgent first, and never silent when there is none.

import { useState } from "react";
import type { NodeKind, WarningFragment } from "../../generated/graphql";
import { type NamedNode, NodeLink } from "../NodeLink";
import { SourceNumbers } from "./Sources";
import type { Bibliography } from "./sources";
import { UrgencyMark } from "./UrgencyMark";
import { forbids, WARNING_TYPE } from "./words";

export interface ShownWarning {
  flag: WarningFragment;
  /** What it is stated of, if not of the node itself. */
  through: NamedNode[];
  why: string | null;
}

interface WarningsProps {
  kind: NodeKind;
  name: string;
  warnings: ShownWarning[];
  /** How many there are; more than `warnings` if not all were asked for. */
  total: number;
  /** What they are of, where not of the node itself: "Asked with pain in the buttock". */
  note: string | null;
  /** Whether it is itself one of the conditions that warnings are there to find. */
  isGrave?: boolean;
  among: Bibliography;
}

const SHOWN_AT_FIRST = 6;

export function Warnings(props: WarningsProps) {
  const { kind, name, warnings, total, note, isGrave = false, among } = props;
  const [isOpen, setOpen] = useState(false);
  const rest = warnings.length - SHOWN_AT_FIRST;
  return (
    <section className="warnings" aria-labelledby="warnings">
      <h2 id="warnings">
        {kind === "TECHNIQUE" ? "Before using it" : "Ask first"} <Count of={total} />
      </h2>
      {isGrave && (
        <p>
          <strong>
            Warnings are there to find this. Suspicion of it belongs with a doctor; it is not
            treated here.
          </strong>
        </p>
      )}
      {note && warnings.length > 0 && <p className="quiet">{note}</p>}
      {warnings.length === 0 ? (
        <p>No warning is listed here for {name}. That does not mean that it is safe to treat.</p>
      ) : (
        <ul className={isOpen ? "warning-list" : "warning-list is-short"}>
          {warnings.map((warning) => (
            <Warning key={warning.flag.id} warning={warning} among={among} />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <p className="no-print">
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen
              ? "Show fewer warnings"
              : `Show ${rest} more ${rest === 1 ? "warning" : "warnings"}`}
          </button>
        </p>
      )}
      {warnings.length > 0 && (
        <p className="quiet">Other dangers may exist that are not listed here.</p>
      )}
    </section>
  );
}

function Warning({ warning, among }: { warning: ShownWarning; among: Bibliography }) {
  const { flag, through, why } = warning;
  const suspected = flag.suspected.nodes;
  return (
    <li className={`warning urgency-${flag.urgency.toLowerCase()}`}>
      <p className="warning-head">
        <UrgencyMark urgency={flag.urgency} type={flag.type} />
        {flag.type !== "RED_FLAG" && !forbids(flag) && <strong>{WARNING_TYPE[flag.type]}</strong>}
      </p>
      <p className="warning-question">{flag.question}</p>
      <p className="warning-action">{flag.action}</p>
      <p className="warning-more">
        {suspected.length > 0 && (
          <>
            Concern:{" "}
            {suspected.map((condition, place) => (
              <span key={condition.id}>
                {place > 0 && ", "}
                <NodeLink node={condition} />
              </span>
            ))}
            .{" "}
          </>
        )}
        {suspected.length === 0 && flag.suspectedText && <>Concern: {flag.suspectedText}. </>}
        {why && <>{why} </>}
        {through.length > 0 && <>Stated of {through.map(({ name }) => name).join(", ")}. </>}
        <NodeLink node={{ id: flag.id, kind: "RED_FLAG", name: "this warning" }} />{" "}
        <SourceNumbers
          sources={flag.sources.map((source) => ({ locator: null, ...source }))}
          among={among}
        />
      </p>
    </li>
  );
}

export function Count({ of }: { of: number }) {
  return <span className="count">{of.toLocaleString("en")}</span>;
}
