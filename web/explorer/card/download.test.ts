import { expect, test } from "vitest";
import { answerFrom } from "../recorded/answers";
import { allLinks, asJson, claimsAsCsv, linksAsCsv } from "./download";

interface Card {
  id: string;
  linkCounts: { count: number }[];
  links: Parameters<typeof linksAsCsv>[0][number][];
  claims: Parameters<typeof claimsAsCsv>[0][number][];
}

const lines = (text: string) => text.split("\r\n").length - 2; // without header and end

test("a file holds all links and findings of a node, not only what a card shows at first", async () => {
  answerFrom("download");
  const card = JSON.parse(await asJson("technique:ischaemic-compression")) as Card;
  const due = card.linkCounts.reduce((sum, { count }) => sum + count, 0);

  expect(card.id).toBe("technique:ischaemic-compression");
  expect(new Set(card.links.map(({ id }) => id)).size).toBe(due);
  expect(card.claims.length).toBeGreaterThan(0);
  expect(lines(linksAsCsv(card.links))).toBe(due);
  expect(lines(claimsAsCsv(card.claims))).toBe(card.claims.length);
});

test("a list longer than a page is read to its end", async () => {
  const { asked } = answerFrom("download");
  const links = await allLinks("muscle:piriformis", 10);
  expect(links).toHaveLength(28);
  expect(asked).toHaveLength(3);
  expect(asked[1]?.variables.after).toBeTruthy();
  expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
});
