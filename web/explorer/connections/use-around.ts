// What lies around a node, one or two links out.

import { useMemo } from "react";
import type { AskError } from "../../client";
import type { NodeKind } from "../../generated/graphql";
import { useAnswer } from "../use-answer";
import { AROUND } from "./documents";
import { type Graph, graphOf } from "./graph";

/** So many of the nearest are always there, however weakly they are tied. */
const NEAR = 60;
/** More than a picture shows at once, so that its columns can be opened. */
const LIMIT = 120;

export interface AroundAnswer {
  /** Null while the first one is asked for. The node itself comes first. */
  graph: Graph | null;
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
  const around = [id, ...expanded];
  const isFar = hops === 2;
  const near = useAnswer(AROUND, {
    around,
    hops: 1,
    kinds: [...kinds],
    limit: isFar ? NEAR : LIMIT,
  });
  const nearest = near.data?.subgraph ?? null;
  // Asked for two links out at once, the service would leave out near nodes for firmer far ones.
  const far = useAnswer(
    AROUND,
    isFar && nearest && !near.isAsking
      ? {
          around: nearest.nodes.map(({ node }) => node.id),
          hops: 1,
          kinds: [...kinds],
          limit: LIMIT,
        }
      : null,
  );
  const shown = isFar ? (far.data?.subgraph ?? null) : nearest;

  const graph = useMemo(() => {
    if (!shown || !nearest) return null;
    const distance = new Map(nearest.nodes.map(({ node, hops: links }) => [node.id, links]));
    const found = graphOf(shown);
    return {
      wires: found.wires,
      nodes: found.nodes.map((node) => ({ ...node, hops: distance.get(node.id) ?? 2 })),
    };
  }, [shown, nearest]);

  return {
    graph,
    leftOut: (shown?.leftOut ?? 0) + (isFar ? (nearest?.leftOut ?? 0) : 0),
    error: near.error ?? far.error,
    isAsking: near.isAsking || (isFar && far.isAsking),
  };
}
