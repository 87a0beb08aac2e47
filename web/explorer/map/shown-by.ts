// Which cells show a region: its own, those of its parts, or those of what it lies in.

import type { BodyMap, Cell, CellSide, MapView } from "./body-map";
import type { Regions } from "./regions";

/** On which side of the client; empty where it was not said. */
export type ChosenSide = CellSide | "BOTH" | "";

/**
 * The drawn regions that show a region.
 *
 * The thigh has no cell: it is shown by its parts. A joint or a tongue lies inside: it is shown by
 * the nearest region around it that has a cell, or by the parts of that.
 */
export function shownBy(id: string, regions: Regions, drawn: BodyMap["drawn"]): readonly string[] {
  const within = drawnWithin(id, regions, drawn);
  if (within.length > 0) return within;
  for (const around of regions.get(id)?.partOf ?? []) {
    const found = shownBy(around, regions, drawn);
    if (found.length > 0) return found;
  }
  return [];
}

function drawnWithin(id: string, regions: Regions, drawn: BodyMap["drawn"]): string[] {
  if (drawn.has(id)) return [id];
  const parts = regions.get(id)?.parts ?? [];
  return [...new Set(parts.flatMap((part) => drawnWithin(part, regions, drawn)))];
}

/**
 * The cells of one drawn region in a view, on a side.
 *
 * What lies in the middle has its cell in the middle from the front, but one on each side in a view
 * of both sides of the head: then all of them stand for it.
 */
export function cellsOn(view: MapView, region: string, side: ChosenSide): readonly Cell[] {
  const all = view.cells.filter((cell) => cell.region === region);
  const chosen = all.filter((cell) => isOn(cell.side, side));
  if (chosen.length > 0) return chosen;
  const isMixed = side === "MIDLINE" || all.some((cell) => cell.side === "MIDLINE");
  return isMixed ? all : [];
}

export function isOn(cell: CellSide, side: ChosenSide): boolean {
  return side === "" || cell === side || (side === "BOTH" && cell !== "MIDLINE");
}

/** The sides that can be told apart for a region, in the order in which they are offered. */
export function sidesOf(id: string, regions: Regions, drawn: BodyMap["drawn"]): ChosenSide[] {
  const found = new Set(
    shownBy(id, regions, drawn).flatMap((each) => [...(drawn.get(each) ?? [])]),
  );
  if (!found.has("LEFT") || !found.has("RIGHT")) return [];
  const hasOwnMiddle = drawn.get(id)?.has("MIDLINE") ?? false;
  return ["LEFT", "RIGHT", "BOTH", ...(hasOwnMiddle ? (["MIDLINE"] as const) : [])];
}
