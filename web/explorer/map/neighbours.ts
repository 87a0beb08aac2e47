// From one cell of a figure to the next with the arrow keys.

import type { Cell } from "./body-map";

export type Direction = "up" | "down" | "left" | "right";

type Place = Pick<Cell, "id" | "x" | "y">;

const STEP: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/**
 * The nearest cell in a direction, by centre points; null at the edge of the figure.
 *
 * What lies within 45 degrees of the direction comes first, and what lies straight ahead before what
 * is as near but off to a side. Equal distances are told apart by id, so that a key always leads to
 * the same cell.
 */
export function neighbour<P extends Place>(
  cells: readonly P[],
  from: Place,
  direction: Direction,
): P | null {
  const [stepX, stepY] = STEP[direction];
  let best: { cell: P; isAhead: boolean; distance: number } | null = null;
  for (const cell of cells) {
    const along = (cell.x - from.x) * stepX + (cell.y - from.y) * stepY;
    if (along <= 0) continue;
    const across = Math.abs((cell.x - from.x) * stepY) + Math.abs((cell.y - from.y) * stepX);
    const found = { cell, isAhead: across <= along, distance: along + across };
    if (best === null || isBefore(found, best)) best = found;
  }
  return best?.cell ?? null;
}

interface Found {
  cell: Place;
  isAhead: boolean;
  distance: number;
}

function isBefore(a: Found, b: Found): boolean {
  if (a.isAhead !== b.isAhead) return a.isAhead;
  if (a.distance !== b.distance) return a.distance < b.distance;
  return a.cell.id < b.cell.id;
}

/** From top to bottom and left to right: what Home and End lead to the ends of. */
export function inReadingOrder<P extends Place>(cells: readonly P[]): P[] {
  return [...cells].sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1));
}
