// A card as a file: everything that the graph says of a node, not only what is on the screen.

import { ask } from "../../client";
import type { CardClaimFragment, CardLinkFragment } from "../../generated/graphql";
import { csv } from "./csv";
import { CARD, CARD_CLAIMS, CARD_LINKS, STATEMENTS } from "./documents";
import { foundWord } from "./EvidenceMark";

const PAGE = 100;

interface Page<Item> {
  nodes: Item[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function everyPage<Item>(
  fetchPage: (after: string | null) => Promise<Page<Item> | null | undefined>,
): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page<Item> | null | undefined = await fetchPage(after);
    if (!page) return items;
    items.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return items;
    after = page.pageInfo.endCursor;
  }
}

/** All links of a node; of a reference, all statements that rest on it. */
export async function allLinks(id: string, first = PAGE): Promise<CardLinkFragment[]> {
  if (id.startsWith("reference:")) {
    return everyPage(async (after) => {
      const answer = await ask(STATEMENTS, { id, first, after });
      return answer.reference?.statements;
    });
  }
  return everyPage(async (after) => {
    const variables = { id, kinds: null, direction: "EITHER" as const, first, after };
    return (await ask(CARD_LINKS, variables)).node?.links;
  });
}

export async function allClaims(id: string): Promise<CardClaimFragment[]> {
  return everyPage(
    async (after) => (await ask(CARD_CLAIMS, { id, first: PAGE, after })).node?.claims,
  );
}

/** The node with all its links and claims. */
export async function asJson(id: string): Promise<string> {
  const [{ node }, links, claims] = await Promise.all([
    ask(CARD, { id }),
    allLinks(id),
    allClaims(id),
  ]);
  return `${JSON.stringify({ ...node, links, claims }, null, 2)}\n`;
}

const cited = (works: readonly { name: string; link: string | null }[]) =>
  works.map(({ name, link }) => (link ? `${name} <${link}>` : name)).join("; ");

/** A row for each statement. */
export function linksAsCsv(links: readonly CardLinkFragment[]): string {
  const header = [
    "id",
    "subject",
    "subject_name",
    "kind",
    "object",
    "object_name",
    "role",
    "qualifier",
    "basis",
    "confidence",
    "certainty",
    "evidence",
    "sentence",
    "note",
    "sources",
  ] as const;
  return csv(
    header,
    links.map((link) => ({
      id: link.id,
      subject: link.subject.id,
      subject_name: link.subject.name,
      kind: link.kind,
      object: link.object.id,
      object_name: link.object.name,
      role: link.role,
      qualifier: link.qualifier,
      basis: link.basis,
      confidence: link.confidence,
      certainty: link.certainty,
      evidence: link.evidence.sentence,
      sentence: link.sentence,
      note: link.note,
      sources: cited(link.sources.flatMap(({ reference }) => (reference ? [reference] : []))),
    })),
  );
}

/** A row for each finding of a study. */
export function claimsAsCsv(claims: readonly CardClaimFragment[]): string {
  const header = [
    "id",
    "subject",
    "kind",
    "object",
    "found",
    "certainty",
    "outcome",
    "comparator",
    "effect",
    "n",
    "follow_up",
    "note",
    "reference",
  ] as const;
  return csv(
    header,
    claims.map((claim) => ({
      id: claim.id,
      subject: claim.link.subject.name,
      kind: claim.link.kind,
      object: claim.link.object.name,
      found: foundWord(claim.direction),
      certainty: claim.certainty,
      outcome: claim.outcome,
      comparator: claim.comparator,
      effect: claim.effect,
      n: claim.n,
      follow_up: claim.followUp,
      note: [claim.directionNote, claim.note].filter(Boolean).join("; "),
      reference: cited([claim.reference]),
    })),
  );
}
