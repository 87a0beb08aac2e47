// Regions by what is typed: names first, then other names; "left" and "right" are heard as sides.

import { bodyPartOf, type Region, type Regions } from "../map/regions";
import type { ChosenSide } from "../map/shown-by";

export interface RegionMatch {
  region: Region;
  /** The other name that matched, if it was not the name itself. */
  by: string | null;
  /** Name of the part of the body that it belongs to. */
  group: string;
}

const SIDE_WORDS: Readonly<Record<string, ChosenSide>> = {
  left: "LEFT",
  right: "RIGHT",
  both: "BOTH",
};

/** "left hip" is the text "hip" on the left. */
export function sideIn(typed: string): { text: string; side: ChosenSide } {
  const words = normal(typed).split(" ");
  const side = words.map((word) => SIDE_WORDS[word]).find((found) => found !== undefined) ?? "";
  const rest = words.filter((word) => SIDE_WORDS[word] === undefined);
  return { text: rest.join(" "), side };
}

/** Without a text all regions, by parts of the body. */
export function matchRegions(regions: Regions, typed: string): RegionMatch[] {
  const { text } = sideIn(typed);
  const all = [...regions.values()];
  const grouped = (region: Region, by: string | null): RegionMatch => ({
    region,
    by,
    group: regions.get(bodyPartOf(regions, region.id))?.name ?? "",
  });
  if (text === "") {
    return all
      .map((region) => grouped(region, null))
      .sort((a, b) => order(a.group, b.group) || order(a.region.name, b.region.name));
  }
  return all
    .map((region) => ({ region, ...best(region, text) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank || order(a.region.name, b.region.name))
    .map(({ region, by }) => grouped(region, by));
}

const NO_MATCH = 9;

function best(region: Region, text: string): { rank: number; by: string | null } {
  let found = { rank: rankOf(region.name, text), by: null as string | null };
  for (const synonym of region.synonyms) {
    const rank = rankOf(synonym, text) + 1;
    if (rank < found.rank) found = { rank, by: synonym };
  }
  return found;
}

/** Lower is better: the same, its beginning, words of it. */
function rankOf(name: string, text: string): number {
  const own = normal(name);
  if (own === text) return 0;
  if (own.startsWith(text)) return 2;
  const words = own.split(" ");
  return text.split(" ").every((part) => words.some((word) => word.startsWith(part)))
    ? 4
    : NO_MATCH;
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function order(a: string, b: string): number {
  return a.localeCompare(b, "en");
}
