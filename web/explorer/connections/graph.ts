// The graph that a picture shows: nodes, and one wire between each two nodes that are linked.

import { plain } from "../card/words";
import type { NamedNode } from "../NodeLink";
import type { Subgraph, SubgraphLink } from "./documents";

export interface GraphNode extends NamedNode {
  /** How many links away from where the picture starts; 0 is a start itself. */
  hops: number;
  /** How firmly it is tied to the start. */
  strength: number;
}

/** All links between two nodes: they share one line. */
export interface Wire {
  id: string;
  /** Ids of its ends, in the order of their names' ids. */
  ends: readonly [string, string];
  links: SubgraphLink[];
}

export interface Graph {
  nodes: GraphNode[];
  wires: Wire[];
}

export function graphOf(subgraph: Pick<Subgraph, "nodes" | "links">): Graph {
  const nodes = subgraph.nodes.map(({ node, hops, strength }) => ({ ...node, hops, strength }));
  const known = new Set(nodes.map(({ id }) => id));
  const wires = new Map<string, Wire>();
  for (const link of subgraph.links) {
    const [a, b] = [link.subject.id, link.object.id];
    if (a === b || !known.has(a) || !known.has(b)) continue;
    const ends = a < b ? ([a, b] as const) : ([b, a] as const);
    const id = ends.join(" ");
    const wire = wires.get(id) ?? { id, ends, links: [] };
    wire.links.push(link);
    wires.set(id, wire);
  }
  return { nodes, wires: [...wires.values()] };
}

/** The other end of a wire. */
export function otherEnd(wire: Wire, id: string): string {
  return wire.ends[0] === id ? wire.ends[1] : wire.ends[0];
}

/** "refers to: primary zone". */
export function linkWords(link: Pick<SubgraphLink, "kind" | "role">): string {
  return link.role ? `${plain(link.kind)}: ${plain(link.role)} zone` : plain(link.kind);
}

/** "Piriformis refers to Buttock: primary zone", for who cannot see the line. */
export function wireName(wire: Wire, names: ReadonlyMap<string, string>): string {
  return wire.links
    .map((link) => {
      const zone = link.role ? `: ${plain(link.role)} zone` : "";
      const name = (end: { id: string }) => names.get(end.id) ?? end.id;
      return `${name(link.subject)} ${plain(link.kind)} ${name(link.object)}${zone}`;
    })
    .join("; ");
}
