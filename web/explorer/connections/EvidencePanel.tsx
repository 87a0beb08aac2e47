// What is known of the node or line that was chosen in the picture or the table.

import { type RefObject, useEffect } from "react";
import { capital, KindBadge } from "../kinds";
import { NodeLink } from "../NodeLink";
import { ViewLink } from "../ViewLink";
import { type Graph, linkWords, otherEnd } from "./graph";
import { LinkDetail } from "./LinkDetail";
import type { Spot } from "./moves";

interface EvidencePanelProps {
  graph: Graph;
  chosen: Spot;
  centre: string;
  expanded: readonly string[];
  heading: RefObject<HTMLHeadingElement | null>;
  onChoose(spot: Spot): void;
  onCentre(id: string): void;
  onExpand(id: string): void;
  onClose(): void;
}

export function EvidencePanel(props: EvidencePanelProps) {
  const { chosen, heading, onClose } = props;

  useEffect(() => {
    function close(event: KeyboardEvent) {
      if (event.key === "Escape" && !event.defaultPrevented) onClose();
    }
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, [onClose]);

  return (
    <section className="evidence-panel" aria-label="What was chosen">
      <button type="button" className="close no-print" onClick={onClose}>
        Close
      </button>
      {chosen.type === "line" ? (
        <OfWire {...props} heading={heading} />
      ) : (
        <OfNode {...props} heading={heading} />
      )}
    </section>
  );
}

function OfWire({ graph, chosen, heading }: EvidencePanelProps) {
  const wire = graph.wires.find(({ id }) => id === chosen.id);
  if (!wire) return null;
  const ends = wire.ends.flatMap((id) => graph.nodes.filter((node) => node.id === id));
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {ends.map(({ name }) => name).join(" and ")}
      </h3>
      <p className="panel-ends">
        {ends.map((node) => (
          <NodeLink key={node.id} node={node} />
        ))}
      </p>
      {wire.links.map((link) => (
        <LinkDetail key={link.id} link={link} />
      ))}
    </>
  );
}

function OfNode(props: EvidencePanelProps) {
  const { graph, chosen, heading, centre, expanded, onChoose, onCentre, onExpand } = props;
  const node = graph.nodes.find(({ id }) => id === chosen.id);
  if (!node) return null;
  const wires = graph.wires.filter(({ ends }) => ends.includes(node.id));
  const named = (id: string) => graph.nodes.find((other) => other.id === id)?.name ?? id;
  return (
    <>
      <KindBadge kind={node.kind} />
      <h3 ref={heading} tabIndex={-1}>
        {node.name}
      </h3>
      <div className="actions no-print">
        <ViewLink className="button" to={{ view: "node", parameters: { id: node.id } }}>
          Open its card
        </ViewLink>
        {node.id !== centre && (
          <button type="button" onClick={() => onCentre(node.id)}>
            Centre on it
          </button>
        )}
        {node.id !== centre && (
          <button type="button" onClick={() => onExpand(node.id)}>
            {expanded.includes(node.id) ? "Take its neighbours away" : "Add its neighbours"}
          </button>
        )}
      </div>
      <h4>Its links in this picture</h4>
      <ul className="panel-links">
        {wires.map((wire) => {
          const other = otherEnd(wire, node.id);
          return (
            <li key={wire.id}>
              <button
                type="button"
                onClick={() => onChoose({ type: "line", id: wire.id, from: node.id })}
              >
                {named(other)}
                <span className="cell-more">{capital(wire.links.map(linkWords).join("; "))}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
