// What lies around a node, one or two links out.

import { useMemo } from "react";
import type { AskError } from "../../client";
import type { NodeKind } from "../../generated/graphql";
import { useAnswer } from "../use-answer";
import { columnsOf } from "./columns";
import { AROUND } from "./documents";
import { type Graph, type GraphNode, graphOf } from "./graph";

/** From so many nodes the service goes on at most. */
const STARTS = 40;
/** More than a picture shows at once, so that its columns can be opened. */
const LIMIT = 120;

export interface AroundAnswer {
  /** Null while the first one is asked for. */
  graph: Graph | null;
  /** The node that was asked for, whatever name the address gives it. */
  centre: GraphNode | null;
  leftOut: number;
  error: AskError | null;
  isAsking: boolean;
}

export interface AroundQuestion {
  id: string;
  hops: 1 | 2;
  /** Nodes whose neighbours are added. */
  expanded: readonly string[];
  kinds: readonly NodeKind[];
}

export function useAround({ id, hops, expanded, kinds }: AroundQuestion): AroundAnswer {
  const isFar = hops === 2;
  const near = useAnswer(AROUND, {
    id,
    around: [id, ...expanded].slice(0, STARTS),
    kinds: [...kinds],
    limit: LIMIT,
  });
  const nearest = near.latest?.subgraph ?? null;
  // Asked for two links out at once, the service would leave out a whole kind of near nodes for far
  // ones that are tied more firmly. Where one starts is always there.
  const far = useAnswer(
    AROUND,
    isFar && nearest && !near.isAsking
      ? {
          id,
          around: startsOf(graphOf(nearest).nodes),
          kinds: [...kinds],
          limit: LIMIT,
        }
      : null,
  );
  // Until the far ones have come the near ones stay: what was pressed must not vanish.
  const farthest = isFar ? (far.latest?.subgraph ?? null) : null;
  const shown = farthest ?? nearest;

  const graph = useMemo(() => {
    if (!shown || !nearest) return null;
    const distance = new Map(nearest.nodes.map(({ node, hops: links }) => [node.id, links]));
    const found = graphOf(shown);
    return {
      wires: found.wires,
      nodes: found.nodes.map((node) => ({ ...node, hops: distance.get(node.id) ?? 2 })),
    };
  }, [shown, nearest]);

  const centre = graph?.nodes.find((node) => node.id === near.latest?.node?.id) ?? null;
  return {
    graph,
    centre,
    leftOut: (shown?.leftOut ?? 0) + (farthest ? (nearest?.leftOut ?? 0) : 0),
    error: near.error ?? far.error,
    isAsking: near.isAsking || (isFar && far.isAsking),
  };
}

/** The nearest of each kind, the node itself before all. */
function startsOf(nodes: readonly GraphNode[]): string[] {
  const columns = columnsOf(nodes, new Set(nodes.map(({ kind }) => kind)), STARTS);
  const chosen = columns.flatMap((column) => column.nodes);
  return chosen.sort((a, b) => a.hops - b.hops).map(({ id }) => id);
}
