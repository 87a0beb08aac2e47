// What is to be seen on the figures: what was chosen, and where the points of one candidate refer.

import type { BodyMap, CellSide, MapView, Mark } from "./body-map";
import type { Regions } from "./regions";
import { type ChosenSide, cellsOn, shownBy } from "./shown-by";

export interface Zone {
  region: string;
  role: "PRIMARY" | "SPILLOVER";
  /** On which side it is felt, as seen from the point; null where that was not read. */
  side: "SAME" | "OPPOSITE_POSSIBLE" | "BOTH" | null;
}

/** What a candidate shows: its zones, and its trigger points by slug. */
export interface Overlay {
  name: string;
  zones: readonly Zone[];
  points: readonly string[];
}

/** Cells of one view by id. */
export interface Highlights {
  chosen: ReadonlySet<string>;
  /** Shown for what was said, or for something wider or inner that has no cell of its own. */
  covered: ReadonlySet<string>;
  primary: ReadonlySet<string>;
  spillover: ReadonlySet<string>;
  marks: readonly Mark[];
}

export interface Choice {
  id: string;
  side: ChosenSide;
  /** Understood of the client's words, not chosen on the map. */
  isSaid?: boolean;
}

export function highlightsOf(
  view: MapView,
  map: BodyMap,
  regions: Regions,
  choices: readonly Choice[],
  overlay: Overlay | null,
): Highlights {
  const chosen = new Set<string>();
  const covered = new Set<string>();
  for (const { id, side, isSaid } of choices) {
    const into = map.drawn.has(id) && !isSaid ? chosen : covered;
    for (const cell of cellsIn(view, map, regions, id, side)) into.add(cell);
  }
  for (const cell of chosen) covered.delete(cell);
  const painful = new Set(choices.map(({ side }) => side));
  const primary = new Set<string>();
  const spillover = new Set<string>();
  for (const { region, role, side } of overlay?.zones ?? []) {
    const into = role === "PRIMARY" ? primary : spillover;
    for (const cell of cellsIn(view, map, regions, region, zoneSide(side, painful))) into.add(cell);
  }
  // A region can be main zone of one point and spillover of another: the main zone is told.
  for (const cell of primary) spillover.delete(cell);
  const marks = (overlay?.points ?? [])
    .flatMap((point) => map.marks[point] ?? [])
    .filter((mark) => mark.view === view.id && isOnPainfulSide(mark.side, painful));
  return { chosen, covered, primary, spillover, marks };
}

function cellsIn(
  view: MapView,
  map: BodyMap,
  regions: Regions,
  id: string,
  side: ChosenSide,
): string[] {
  return shownBy(id, regions, map.drawn)
    .flatMap((region) => cellsOn(view, region, side))
    .map((cell) => cell.id);
}

/**
 * Where a zone is drawn: on the side that hurts, on both if that is not one side.
 *
 * That the point itself lies on the painful side is taken for granted; for nearly all zones the maps
 * say so.
 */
function zoneSide(side: Zone["side"], painful: ReadonlySet<ChosenSide>): ChosenSide {
  return side === "BOTH" ? "" : (onePainfulSide(painful) ?? "");
}

function isOnPainfulSide(side: CellSide, painful: ReadonlySet<ChosenSide>): boolean {
  const one = onePainfulSide(painful);
  return one === null || side === "MIDLINE" || side === one;
}

function onePainfulSide(painful: ReadonlySet<ChosenSide>): "LEFT" | "RIGHT" | null {
  const sided = [...painful].filter((side) => side !== "" && side !== "MIDLINE");
  const [only] = sided;
  return sided.length === 1 && (only === "LEFT" || only === "RIGHT") ? only : null;
}
