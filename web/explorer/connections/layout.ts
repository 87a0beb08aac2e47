// Where everything of a picture stands: boxes in columns by kind, and lines that pass no box.

import type { NodeKind } from "../../generated/graphql";
import { type Column, columnsOf } from "./columns";
import type { Graph, GraphNode, Wire } from "./graph";
import { lettersIn, nameLines } from "./name-lines";
import { ordered } from "./order";

export interface Box {
  node: GraphNode;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
}

/** The row below a column that tells how many do not fit. */
export interface MoreRow {
  kind: NodeKind;
  count: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Line {
  wire: Wire;
  /** Its ends from left to right; in one column, from top to bottom. */
  from: string;
  to: string;
  path: string;
}

export interface Layout {
  columns: { kind: NodeKind; x: number; width: number }[];
  boxes: Box[];
  more: MoreRow[];
  lines: Line[];
  width: number;
  height: number;
}

export const SIZE = 13; // of the type in boxes
const ICON = 22;
const PADDING = 8;
const HEAD = 34; // for the names of the columns
const GAP_ACROSS = 70;
const GAP_DOWN = 9;
const LEAST_WIDTH = 176;
const MOST_WIDTH = 230;
const ONE_LINE = 30;
const FURTHER_LINE = 15;
const MOST_LINES = 8;
const PASSAGE = 5; // the height kept free for lines that pass a column
const BULGE = 46; // how far a line within a column leaves it at most

interface Passage {
  id: string;
  column: number;
}

export function layoutOf(
  graph: Graph,
  width: number,
  opened: ReadonlySet<NodeKind> = new Set(),
): Layout {
  const columns = columnsOf(graph.nodes, opened);
  const boxWidth = widthOfBoxes(width, columns.length);
  const columnOf = new Map(
    columns.flatMap(({ nodes }, at) => nodes.map(({ id }) => [id, at] as const)),
  );
  const wires = graph.wires.filter(({ ends }) => ends.every((id) => columnOf.has(id)));
  const routes = wires.map((wire) => routeOf(wire, columnOf));
  const boxes = placed(columns, routes, boxWidth);
  const lines = routes.map((route) => lineOf(route, boxes.places, columnOf));
  const all = [...boxes.places.values(), ...boxes.more];
  const lowest = Math.max(HEAD, ...all.map(({ y, height }) => y + height));
  return {
    columns: columns.map(({ kind }, at) => ({ kind, x: leftOf(at, boxWidth), width: boxWidth })),
    boxes: boxes.boxes,
    more: boxes.more,
    lines,
    width: leftOf(columns.length - 1, boxWidth) + boxWidth + BULGE,
    height: lowest + GAP_DOWN,
  };
}

function widthOfBoxes(width: number, count: number): number {
  const free = width - BULGE - 2 - GAP_ACROSS * Math.max(0, count - 1);
  return Math.floor(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, free / Math.max(1, count))));
}

/** One pixel is left for the outline of the first column. */
const leftOf = (column: number, boxWidth: number) => 1 + column * (boxWidth + GAP_ACROSS);

interface Route {
  wire: Wire;
  from: string;
  to: string;
  /** Places that it passes in the columns between; shared by what comes from the same box. */
  passages: Passage[];
}

function routeOf(wire: Wire, columnOf: ReadonlyMap<string, number>): Route {
  const column = (id: string) => columnOf.get(id) ?? 0;
  const [a, b] = wire.ends;
  const [from, to] = column(a) <= column(b) ? [a, b] : [b, a];
  const passages: Passage[] = [];
  for (let at = column(from) + 1; at < column(to); at++) {
    passages.push({ id: `${from} > ${at}`, column: at });
  }
  return { wire, from, to, passages };
}

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Boxes and passages, in the order in which few lines cross, each column about the middle. */
function placed(columns: readonly Column[], routes: readonly Route[], boxWidth: number) {
  const passages = new Map(
    routes.flatMap((route) => route.passages.map((passage) => [passage.id, passage] as const)),
  );
  const ties = routes.flatMap(({ from, to, passages: passed }) => {
    const stops = [from, ...passed.map(({ id }) => id), to];
    return stops.slice(1).map((stop, at) => [stops[at] as string, stop] as const);
  });
  const start = columns.map(({ nodes }, at) => [
    ...nodes.map(({ id }) => id),
    ...[...passages.values()].filter(({ column }) => column === at).map(({ id }) => id),
  ]);
  const letters = lettersIn(boxWidth - ICON - PADDING, SIZE);
  const boxes: Box[] = [];
  const more: MoreRow[] = [];
  const places = new Map<string, Place>();
  const heights: number[] = [];

  ordered(start, ties).forEach((ids, at) => {
    const column = columns[at] as Column;
    const nodes = new Map(column.nodes.map((node) => [node.id, node]));
    const x = leftOf(at, boxWidth);
    let y = HEAD;
    for (const id of ids) {
      const node = nodes.get(id);
      const lines = node ? nameLines(node.name, letters, MOST_LINES) : [];
      const height = node ? ONE_LINE + (lines.length - 1) * FURTHER_LINE : PASSAGE;
      const place = { x, y, width: boxWidth, height };
      places.set(id, place);
      if (node) boxes.push({ node, lines, ...place });
      y += height + (node ? GAP_DOWN : PASSAGE);
    }
    if (column.more > 0) {
      const row = { kind: column.kind, count: column.more };
      more.push({ ...row, x, y, width: boxWidth, height: ONE_LINE });
      y += ONE_LINE + GAP_DOWN;
    }
    heights.push(y);
  });
  return centred({ boxes, more, places }, heights, boxWidth);
}

interface Placed {
  boxes: Box[];
  more: MoreRow[];
  places: Map<string, Place>;
}

function centred({ boxes, more, places }: Placed, heights: number[], boxWidth: number): Placed {
  const tallest = Math.max(0, ...heights);
  const down = (place: Place) => {
    const at = Math.round((place.x - 1) / (boxWidth + GAP_ACROSS));
    return place.y + Math.round((tallest - (heights[at] ?? tallest)) / 2);
  };
  return {
    boxes: boxes.map((box) => ({ ...box, y: down(box) })),
    more: more.map((row) => ({ ...row, y: down(row) })),
    places: new Map([...places].map(([id, place]) => [id, { ...place, y: down(place) }])),
  };
}

function lineOf(
  { wire, from, to, passages }: Route,
  places: ReadonlyMap<string, Place>,
  columnOf: ReadonlyMap<string, number>,
): Line {
  const place = (id: string) => places.get(id) as Place;
  const [a, b] = [place(from), place(to)];
  if (columnOf.get(from) === columnOf.get(to)) {
    const [upper, lower] = a.y <= b.y ? [from, to] : [to, from];
    return { wire, from: upper, to: lower, path: bulging(place(upper), place(lower)) };
  }
  const passed = passages.map(({ id }) => place(id));
  const path = [
    `M${a.x + a.width} ${middle(a)}`,
    ...passed.flatMap((stop, at) => {
      const before = at === 0 ? a : (passed[at - 1] as Place);
      return [curve(before, stop), `H${stop.x + stop.width}`];
    }),
    curve(passed.at(-1) ?? a, b),
  ].join("");
  return { wire, from, to, path };
}

const middle = ({ y, height }: Place) => y + height / 2;

/** From the right side of one to the left side of the next. */
function curve(a: Place, b: Place): string {
  const half = (a.x + a.width + b.x) / 2;
  return `C${half} ${middle(a)} ${half} ${middle(b)} ${b.x} ${middle(b)}`;
}

/** Out of the right side of one box and back into that of another one below. */
function bulging(a: Place, b: Place): string {
  const x = a.x + a.width;
  // The top of such a curve lies at three quarters of the way to its handles.
  const handle = x + Math.min(BULGE, 16 + (middle(b) - middle(a)) * 0.1);
  return `M${x} ${middle(a)}C${handle} ${middle(a)} ${handle} ${middle(b)} ${x} ${middle(b)}`;
}
