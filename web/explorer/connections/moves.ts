// Where the arrow keys lead in a picture: up and down within a column, and to the left and the right
// along the lines.

import type { Layout, Line } from "./layout";

/** What has the focus; `from` is the box from which one came to a line. */
export type Spot =
  | { type: "node"; id: string }
  | { type: "more"; id: string }
  | { type: "line"; id: string; from: string };

export type Arrow = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight" | "Home" | "End";

export const ARROWS: ReadonlySet<string> = new Set([
  "ArrowUp",
  "ArrowDown",
  "ArrowLeft",
  "ArrowRight",
  "Home",
  "End",
]);

export function sameSpot(a: Spot | null, b: Spot | null): boolean {
  return a?.type === b?.type && a?.id === b?.id;
}

/** The next spot; the same one where nothing lies that way. */
export function move(layout: Layout, spot: Spot, arrow: Arrow): Spot {
  if (spot.type === "line") return fromLine(layout, spot, arrow);
  if (arrow === "ArrowLeft" || arrow === "ArrowRight") {
    if (spot.type === "more") return spot;
    const lines = linesOf(layout, spot.id, arrow === "ArrowRight");
    const nearest = lines[Math.floor((lines.length - 1) / 2)];
    return nearest ? { type: "line", id: nearest.wire.id, from: spot.id } : spot;
  }
  return inColumn(layout, spot, arrow);
}

function inColumn(layout: Layout, spot: Spot, arrow: Arrow): Spot {
  const at = placeOf(layout, spot);
  const column = [
    ...layout.boxes.map(({ node, x, y }) => ({
      spot: { type: "node", id: node.id } as Spot,
      x,
      y,
    })),
    ...layout.more.map(({ kind, x, y }) => ({ spot: { type: "more", id: kind } as Spot, x, y })),
  ]
    .filter(({ x }) => x === at.x)
    .sort((a, b) => a.y - b.y)
    .map((each) => each.spot);
  const here = column.findIndex((each) => sameSpot(each, spot));
  const to = { ArrowUp: here - 1, ArrowDown: here + 1, Home: 0, End: column.length - 1 };
  return column[to[arrow as keyof typeof to]] ?? spot;
}

function fromLine(layout: Layout, spot: Extract<Spot, { type: "line" }>, arrow: Arrow): Spot {
  const line = layout.lines.find(({ wire }) => wire.id === spot.id);
  if (!line) return spot;
  if (arrow === "ArrowLeft")
    return { type: "node", id: isLoop(layout, line) ? spot.from : line.from };
  if (arrow === "ArrowRight") {
    const end = spot.from === line.from ? line.to : line.from;
    return { type: "node", id: isLoop(layout, line) ? end : line.to };
  }
  const siblings = linesOf(layout, spot.from, isLoop(layout, line) || line.from === spot.from);
  const here = siblings.findIndex(({ wire }) => wire.id === spot.id);
  const to = { ArrowUp: here - 1, ArrowDown: here + 1, Home: 0, End: siblings.length - 1 }[arrow];
  const next = siblings[to];
  return next ? { type: "line", id: next.wire.id, from: spot.from } : spot;
}

/** The lines of a box on one side, from top to bottom; those within its column leave at the right. */
function linesOf(layout: Layout, id: string, isRight: boolean): Line[] {
  const height = new Map(layout.boxes.map(({ node, y }) => [node.id, y]));
  const far = (line: Line) => height.get(line.from === id ? line.to : line.from) ?? 0;
  return layout.lines
    .filter((line) => {
      if (line.from !== id && line.to !== id) return false;
      return isLoop(layout, line) ? isRight : (line.from === id) === isRight;
    })
    .sort((a, b) => far(a) - far(b) || (a.wire.id < b.wire.id ? -1 : 1));
}

function isLoop(layout: Layout, line: Line): boolean {
  const x = (id: string) => layout.boxes.find(({ node }) => node.id === id)?.x;
  return x(line.from) === x(line.to);
}

function placeOf(layout: Layout, spot: Spot): { x: number } {
  if (spot.type === "more") return layout.more.find(({ kind }) => kind === spot.id) ?? { x: 0 };
  return layout.boxes.find(({ node }) => node.id === spot.id) ?? { x: 0 };
}
