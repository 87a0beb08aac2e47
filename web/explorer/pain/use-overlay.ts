// The zones and points of one candidate, for the map: asked for when it is pointed at.

import { useMemo } from "react";
import { graphql } from "../../generated";
import type { ZonesOfQuery } from "../../generated/graphql";
import type { Overlay } from "../map/highlights";
import { useAnswer } from "../use-answer";

const ZONES_OF = graphql(`
  query ZonesOf($id: ID!) {
    node(id: $id) {
      ... on Muscle {
        name
        triggerPoints(first: 50) {
          nodes {
            ...Zones
          }
        }
      }
      ... on TriggerPoint {
        ...Zones
      }
    }
  }
  fragment Zones on TriggerPoint {
    id
    slug
    name
    referral(first: 50) {
      edges {
        role
        node {
          id
        }
        links {
          side
        }
      }
    }
  }
`);

/** Null without a candidate, until its zones have come, and for what has none. */
export function useOverlay(candidate: string): Overlay | null {
  const { data } = useAnswer(ZONES_OF, candidate === "" ? null : { id: candidate });
  return useMemo(() => overlayOf(data?.node), [data]);
}

type PointsOrMuscle = ZonesOfQuery["node"];

function overlayOf(node: PointsOrMuscle | undefined): Overlay | null {
  if (!node || !("name" in node)) return null;
  const points = "triggerPoints" in node ? node.triggerPoints.nodes : [node];
  return {
    name: node.name,
    points: points.map(({ slug }) => slug),
    zones: points.flatMap((point) =>
      point.referral.edges.map(({ role, node: region, links }) => ({
        region: region.id,
        role: role ?? "SPILLOVER",
        side: links[0]?.side ?? null,
      })),
    ),
  };
}
