// The same as the picture in rows: what is said of which two nodes, those at the centre first.

import { useState } from "react";
import { SummaryMark } from "../card/EvidenceMark";
import { LinkTags } from "../card/RelationRow";
import { NodeLink } from "../NodeLink";
import type { SubgraphLink } from "./documents";
import type { Graph, GraphNode, Wire } from "./graph";

interface LinkTableProps {
  graph: Graph;
  centre: string;
  onChoose(wire: Wire): void;
}

const SHOWN_AT_FIRST = 20;

export function LinkTable({ graph, centre, onChoose }: LinkTableProps) {
  const [isWhole, setWhole] = useState(false);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const rows = graph.wires
    .flatMap((wire) => wire.links.map((link) => ({ wire, link })))
    .sort((a, b) => distance(a.wire, nodes, centre) - distance(b.wire, nodes, centre));
  const shown = isWhole ? rows : rows.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <table className="link-table">
        <caption>
          {rows.length} {rows.length === 1 ? "statement" : "statements"}, those at the centre first
        </caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Statement</th>
            <th scope="col">To</th>
            <th scope="col">Found</th>
            <th scope="col" className="no-print">
              Why
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ wire, link }) => (
            <Row key={link.id} link={link} nodes={nodes} onOpen={() => onChoose(wire)} />
          ))}
        </tbody>
      </table>
      {rows.length > shown.length && (
        <p className="print-only">{rows.length - shown.length} more are not printed.</p>
      )}
      {rows.length > shown.length && (
        <p className="no-print">
          <button type="button" onClick={() => setWhole(true)}>
            Show {rows.length - shown.length} more statements
          </button>
        </p>
      )}
    </>
  );
}

interface RowProps {
  link: SubgraphLink;
  nodes: ReadonlyMap<string, GraphNode>;
  onOpen(): void;
}

function Row({ link, nodes, onOpen }: RowProps) {
  const end = (id: string) => {
    const node = nodes.get(id);
    return node ? <NodeLink node={node} /> : id;
  };
  const { evidence, certainty } = link;
  return (
    <tr>
      <td data-label="From">{end(link.subject.id)}</td>
      <td data-label="Statement">
        {link.sentence} <LinkTags link={link} />
      </td>
      <td data-label="To">{end(link.object.id)}</td>
      <td data-label="Found">
        <SummaryMark
          direction={evidence.direction}
          certainty={certainty}
          ofHarm={link.kind === "ADVERSE_EVENT"}
        />
      </td>
      <td className="no-print">
        <button type="button" onClick={onOpen}>
          Sources<span className="visually-hidden"> of: {link.sentence}</span>
        </button>
      </td>
    </tr>
  );
}

/** 0 for what touches the centre, then by how far its ends are from it. */
function distance(wire: Wire, nodes: ReadonlyMap<string, GraphNode>, centre: string): number {
  if (wire.ends.includes(centre)) return 0;
  return 1 + wire.ends.reduce((sum, id) => sum + (nodes.get(id)?.hops ?? 0), 0);
}
