// A short word on the warnings of a node, for views that show something else of it: how many there are,
// the first of them, and where to read them all.

import type { NodeKind } from "../../generated/graphql";
import { ViewLink } from "../ViewLink";
import { UrgencyMark } from "./UrgencyMark";
import { hasWarnings, useWarnings } from "./use-warnings";
import { warningHead } from "./words";

interface WarningsNoteProps {
  node: { id: string; kind: NodeKind; name: string };
}

export function WarningsNote({ node }: WarningsNoteProps) {
  const { warnings, total, isGrave, error } = useWarnings(node.id, node.kind);
  if (!hasWarnings(node.kind)) return null;
  const first = warnings?.[0];
  const to = { view: "node", parameters: { id: node.id } };
  return (
    <div className="warnings-note">
      {error && !warnings && (
        <p>The warnings of {node.name} could not be loaded. Do not take their absence as safe.</p>
      )}
      {!warnings && !error && <p className="quiet">Loading the warnings of {node.name}</p>}
      {isGrave && (
        <p>
          <strong>{node.name} belongs with a doctor; it is not treated here.</strong>
        </p>
      )}
      {warnings && !first && (
        <p>
          No warning is listed here for {node.name}. That does not mean that it is safe to treat.
        </p>
      )}
      {first && (
        <p>
          <strong>
            Ask first: {node.name} has {total} {total === 1 ? "warning" : "warnings"}.
          </strong>{" "}
          <UrgencyMark urgency={first.flag.urgency} type={first.flag.type} />. {first.flag.question}{" "}
          <span className="print-only">{first.flag.action}</span>{" "}
          <ViewLink to={to}>
            Read {total === 1 ? "it" : "them all"}
            <span className="visually-hidden"> on the card of {node.name}</span>
          </ViewLink>
        </p>
      )}
      {/* On paper there is no card to turn to. */}
      <ul className="print-only" aria-label={`Warnings of ${node.name}`}>
        {warnings?.slice(1).map(({ flag }) => (
          <li key={flag.id}>
            {warningHead(flag).join(". ")}: {flag.question} {flag.action}
          </li>
        ))}
      </ul>
    </div>
  );
}
