import { expect, test } from "vitest";
import type { NodeKind } from "../../generated/graphql";
import { CAP, columnsOf, PER_COLUMN } from "./columns";
import { type Graph, graphOf } from "./graph";
import { layoutOf } from "./layout";
import { ARROWS, type Arrow, move, type Spot } from "./moves";

const KINDS: NodeKind[] = ["TECHNIQUE", "CONDITION", "MUSCLE", "TRIGGER_POINT", "REGION"];

/** Numbers that look random, but are the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function draw(seed: number): Graph {
  const random = randomFrom(seed);
  const count = 3 + Math.floor(random() * 150);
  const nodes = Array.from({ length: count }, (_, at) => {
    const kind = KINDS[Math.floor(random() * KINDS.length)] as NodeKind;
    const name = "a long name of some words".slice(0, 4 + Math.floor(random() * 21));
    return {
      hops: at === 0 ? 0 : 1 + (at % 2),
      strength: random(),
      node: { id: `n${at}`, kind, name },
    };
  });
  const end = () =>
    nodes[Math.floor(random() * count)]?.node ?? { id: "n0", kind: "MUSCLE" as const };
  const links = Array.from({ length: count * 3 }, (_, at) => ({
    id: `l${at}`,
    kind: "REFERS_TO" as const,
    subject: end(),
    object: end(),
    sentence: "",
    role: null,
    side: null,
    qualifier: null,
    certainty: "UNGRADED" as const,
    evidence: { direction: "NOT_STUDIED" as const, claims: 0 },
  }));
  return graphOf({ nodes, links });
}

const SEEDS = Array.from({ length: 30 }, (_, at) => at + 1);
const ALL_OPEN = new Set(KINDS);

test.each(SEEDS)("no box lies on another (graph %i)", (seed) => {
  const { boxes, more } = layoutOf(draw(seed), 1100, ALL_OPEN);
  const all = [...boxes, ...more];
  for (const [at, a] of all.entries()) {
    for (const b of all.slice(at + 1)) {
      const apart =
        a.x + a.width <= b.x ||
        b.x + b.width <= a.x ||
        a.y + a.height <= b.y ||
        b.y + b.height <= a.y;
      expect(apart).toBe(true);
    }
  }
});

test.each(SEEDS)("the same graph always looks the same (graph %i)", (seed) => {
  const graph = draw(seed);
  const shuffled = { nodes: [...graph.nodes].reverse(), wires: graph.wires };
  expect(layoutOf(shuffled, 900)).toEqual(layoutOf(graph, 900));
});

test.each(SEEDS)(
  "every line joins two boxes that are there, and none is lost (graph %i)",
  (seed) => {
    const graph = draw(seed);
    const { boxes, lines } = layoutOf(graph, 1100);
    const shown = new Set(boxes.map(({ node }) => node.id));
    for (const line of lines) {
      expect(shown.has(line.from) && shown.has(line.to)).toBe(true);
      expect(line.path).not.toMatch(/NaN|undefined/);
    }
    const due = graph.wires.filter(({ ends }) => ends.every((id) => shown.has(id)));
    expect(lines.map(({ wire }) => wire.id).sort()).toEqual(due.map(({ id }) => id).sort());
  },
);

/** The y of a straight stretch that passes a column, and the columns that it passes. */
function stretches(path: string): { y: number; to: number }[] {
  return [...path.matchAll(/ (-?[\d.]+)H(-?[\d.]+)/g)].map(([, y, to]) => ({
    y: Number(y),
    to: Number(to),
  }));
}

test.each(SEEDS)("a line that skips a column passes no box of it (graph %i)", (seed) => {
  const { boxes, lines } = layoutOf(draw(seed), 1100, ALL_OPEN);
  for (const { y, to } of lines.flatMap(({ path }) => stretches(path))) {
    for (const box of boxes.filter(({ x, width }) => x + width === to)) {
      expect(y > box.y && y < box.y + box.height).toBe(false);
    }
  }
});

test.each(SEEDS)("the cap holds, and what does not fit is counted (graph %i)", (seed) => {
  const { nodes } = draw(seed);
  for (const opened of [new Set<NodeKind>(), ALL_OPEN]) {
    const columns = columnsOf(nodes, opened);
    const shown = columns.flatMap((column) => column.nodes);
    expect(shown.length).toBeLessThanOrEqual(CAP);
    expect(shown.length + columns.reduce((sum, { more }) => sum + more, 0)).toBe(nodes.length);
    expect(shown.some(({ hops }) => hops === 0)).toBe(true);
    if (opened.size === 0) {
      for (const column of columns) expect(column.nodes.length).toBeLessThanOrEqual(PER_COLUMN);
    }
  }
});

test.each(SEEDS.slice(0, 5))(
  "arrow keys lead everywhere that is joined to the start (graph %i)",
  (seed) => {
    const layout = layoutOf(draw(seed), 1100);
    const first = layout.boxes[0]?.node.id ?? "";
    const found = new Set<string>();
    const waiting: Spot[] = [{ type: "node", id: first }];
    for (let spot = waiting.pop(); spot; spot = waiting.pop()) {
      const key = `${spot.type} ${spot.id}`;
      const seen = `${key} ${spot.type === "line" ? spot.from : ""}`;
      if (found.has(seen)) continue;
      found.add(seen);
      for (const arrow of ARROWS) waiting.push(move(layout, spot, arrow as Arrow));
    }
    const lines = new Set(
      [...found]
        .filter((key) => key.startsWith("line"))
        .map((key) => key.split(" ").slice(1, 3).join(" ")),
    );
    const joined = new Set<string>([first]);
    // Up and down leads through a whole column, and along a line into another one.
    for (let before = -1; before !== joined.size; ) {
      before = joined.size;
      for (const { from, to } of layout.lines)
        if (joined.has(from) || joined.has(to)) joined.add(from).add(to);
      for (const box of layout.boxes) {
        if (layout.boxes.some((other) => other.x === box.x && joined.has(other.node.id)))
          joined.add(box.node.id);
      }
    }
    const boxes = new Set(
      [...found].filter((key) => key.startsWith("node")).map((key) => key.split(" ")[1]),
    );
    expect([...boxes].sort()).toEqual([...joined].sort());
    for (const { wire } of layout.lines.filter(({ from }) => joined.has(from))) {
      expect(lines.has(wire.id)).toBe(true);
    }
  },
);
