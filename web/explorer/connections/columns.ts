// Which nodes of a graph a picture shows: a column for each kind, the nearest and firmest first, and
// never more than it can hold. What does not fit is counted.

import type { NodeKind } from "../../generated/graphql";
import { placeOf } from "../kinds";
import type { GraphNode } from "./graph";

/** No picture holds more nodes. */
export const CAP = 80;
/** What a column shows until it is opened. */
export const PER_COLUMN = 10;

export interface Column {
  kind: NodeKind;
  nodes: GraphNode[];
  /** How many do not fit. */
  more: number;
}

/** Columns from left to right; `opened` names the kinds that show all that the cap allows. */
export function columnsOf(
  nodes: readonly GraphNode[],
  opened: ReadonlySet<NodeKind> = new Set(),
  cap = CAP,
): Column[] {
  const byKind = new Map<NodeKind, GraphNode[]>();
  for (const node of [...nodes].sort(nearestFirst)) {
    byKind.set(node.kind, [...(byKind.get(node.kind) ?? []), node]);
  }
  const kinds = [...byKind.keys()].sort((a, b) => placeOf(a) - placeOf(b));
  const shown = new Map(kinds.map((kind) => [kind, 0]));

  let room = cap;
  // Round by round, so that no column takes the place of another.
  for (let round = 1; round <= cap && room > 0; round++) {
    for (const kind of kinds) {
      const length = byKind.get(kind)?.length ?? 0;
      const most = opened.has(kind) ? length : Math.min(length, PER_COLUMN);
      if (round > most || room === 0) continue;
      shown.set(kind, round);
      room -= 1;
    }
  }
  return kinds.map((kind) => {
    const all = byKind.get(kind) ?? [];
    const count = shown.get(kind) ?? 0;
    return { kind, nodes: all.slice(0, count), more: all.length - count };
  });
}

function nearestFirst(a: GraphNode, b: GraphNode): number {
  return a.hops - b.hops || b.strength - a.strength || (a.id < b.id ? -1 : 1);
}
