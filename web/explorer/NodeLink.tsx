// The name of a node, with the shape of its kind, as a link to its card.

import type { NodeKind } from "../generated/graphql";
import { KINDS, KindIcon } from "./kinds";
import { ViewLink } from "./ViewLink";

export interface NamedNode {
  id: string;
  kind: NodeKind;
  name: string;
}

export function NodeLink({ node }: { node: NamedNode }) {
  return (
    <ViewLink className="node-link" to={{ view: "node", parameters: { id: node.id } }}>
      <KindIcon kind={node.kind} />
      <span className="visually-hidden">{KINDS[node.kind].word}: </span>
      <span>{node.name}</span>
    </ViewLink>
  );
}
