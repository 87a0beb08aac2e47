// What a card can be made of: a thing of the graph. A link or a finding has an id too, but no card.

import type { CardQuery, NodeKind } from "../../generated/graphql";

type Found = NonNullable<CardQuery["node"]>;
export type CardNode = Extract<Found, { kind: NodeKind }>;

export function hasCard(node: Found): node is CardNode {
  return "kind" in node;
}
