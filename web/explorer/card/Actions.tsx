// What can be done with a card: share it, follow its connections, see the query, take it as a file.

import { useState } from "react";
import type { NodeKind } from "../../generated/graphql";
import { HOME } from "../address";
import { announce } from "../announce";
import { CopyLink } from "../CopyLink";
import { graphiqlLink } from "../graphiql-link";
import { fileName, saveFile } from "../save-file";
import { ViewLink } from "../ViewLink";
import type { CardNode } from "./card-node";
import { CARD } from "./documents";
import { allClaims, allLinks, asJson, claimsAsCsv, linksAsCsv } from "./download";

const START_FROM_PAIN: Readonly<Partial<Record<NodeKind, string>>> = {
  MUSCLE: "Start from pain where it lies",
  TRIGGER_POINT: "Start from pain in its main zone",
};

/** What tells a spreadsheet that the letters are UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

export function Actions({ node }: { node: CardNode }) {
  const [state, setState] = useState<"ready" | "making" | "failed">("ready");
  const isMaking = state === "making";
  const { id } = node;
  const regions = whereItHurts(node);
  const hasClaims = node.claims.totalCount > 0;

  async function save(ending: string, type: string, content: () => Promise<string>) {
    if (isMaking) return;
    setState("making");
    announce("Making the file");
    try {
      saveFile(`${fileName(id)}${ending}`, type, await content());
      setState("ready");
      announce("The file is made");
    } catch {
      setState("failed");
    }
  }

  return (
    <div className="actions no-print">
      {node.linkCounts.length > 0 && (
        <ViewLink className="button" to={{ view: "connections", parameters: { id } }}>
          Show its connections
        </ViewLink>
      )}
      {regions.length > 0 && (
        <ViewLink className="button" to={{ view: HOME, parameters: { regions } }}>
          {START_FROM_PAIN[node.kind] ?? "Start from pain here"}
        </ViewLink>
      )}
      <details className="more-actions">
        <summary className="button">Share or save</summary>
        <div className="more-actions-list">
          <CopyLink to={{ view: "node", parameters: { id } }} />
          <a className="button" href={graphiqlLink(CARD.toString(), { id })}>
            Open the query in GraphiQL
          </a>
          <button
            type="button"
            aria-disabled={isMaking}
            onClick={() => void save(".json", "application/json", () => asJson(id))}
          >
            Download as JSON
          </button>
          <button
            type="button"
            aria-disabled={isMaking}
            onClick={() =>
              void save(
                ".csv",
                "text/csv",
                async () => BYTE_ORDER_MARK + linksAsCsv(await allLinks(id)),
              )
            }
          >
            {hasClaims ? "Statements as CSV" : "Download as CSV"}
          </button>
          {hasClaims && (
            <button
              type="button"
              aria-disabled={isMaking}
              onClick={() =>
                void save(
                  "-findings.csv",
                  "text/csv",
                  async () => BYTE_ORDER_MARK + claimsAsCsv(await allClaims(id)),
                )
              }
            >
              Findings as CSV
            </button>
          )}
        </div>
      </details>
      {state === "failed" && <p role="alert">The file could not be made. Try again.</p>}
    </div>
  );
}

/** The regions with which the map can begin: the region itself, or where a muscle or point is felt. */
function whereItHurts(node: CardNode): string[] {
  if (node.kind === "REGION") return [node.id];
  if ("location" in node) {
    return node.referral.edges.filter(({ role }) => role === "PRIMARY").map((edge) => edge.node.id);
  }
  if (node.kind !== "MUSCLE") return [];
  return node.links.nodes.filter(({ kind }) => kind === "LIES_IN").map(({ object }) => object.id);
}
