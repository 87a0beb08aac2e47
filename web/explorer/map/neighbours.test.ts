import { describe, expect, test } from "vitest";
import { loadBodyMap } from "./body-map";
import { type Direction, inReadingOrder, neighbour } from "./neighbours";

const { views } = await loadBodyMap();
const DIRECTIONS: readonly Direction[] = ["up", "down", "left", "right"];

const SQUARE = [
  { id: "middle", x: 0, y: 0 },
  { id: "right", x: 10, y: 1 },
  { id: "near-but-aside", x: 4, y: 7 },
  { id: "far-above", x: 1, y: -90 },
];

test.each<[Direction, string | null]>([
  ["right", "right"],
  ["down", "near-but-aside"],
  ["up", "far-above"],
  ["left", null],
])("%s of the middle lies %s", (direction, expected) => {
  const middle = { id: "middle", x: 0, y: 0 };

  expect(neighbour(SQUARE, middle, direction)?.id ?? null).toBe(expected);
});

test("equally near cells are told apart by id, not by their order", () => {
  const from = { id: "from", x: 0, y: 0 };
  const twins = [
    { id: "b", x: 5, y: 2 },
    { id: "a", x: 5, y: -2 },
  ];

  expect(neighbour(twins, from, "right")?.id).toBe("a");
  expect(neighbour(twins.toReversed(), from, "right")?.id).toBe("a");
});

describe.each(Object.values(views).map((view) => [view.id, view] as const))("in %s", (_, view) => {
  test("every cell is reached from every other by the arrow keys", () => {
    for (const start of view.cells) {
      const reached = new Set([start.id]);
      const waiting = [start];
      for (let cell = waiting.pop(); cell; cell = waiting.pop()) {
        for (const direction of DIRECTIONS) {
          const next = neighbour(view.cells, cell, direction);
          if (!next || reached.has(next.id)) continue;
          reached.add(next.id);
          waiting.push(next);
        }
      }
      expect(view.cells.filter(({ id }) => !reached.has(id))).toEqual([]);
    }
  });

  test("a step never goes against its direction", () => {
    for (const cell of view.cells) {
      const { up, down, left, right } = Object.fromEntries(
        DIRECTIONS.map((direction) => [direction, neighbour(view.cells, cell, direction)]),
      );
      if (up) expect(up.y).toBeLessThan(cell.y);
      if (down) expect(down.y).toBeGreaterThan(cell.y);
      if (left) expect(left.x).toBeLessThan(cell.x);
      if (right) expect(right.x).toBeGreaterThan(cell.x);
    }
  });

  test("the reading order holds each cell once, from the top", () => {
    const ordered = inReadingOrder(view.cells);

    expect(new Set(ordered).size).toBe(view.cells.length);
    expect(ordered[0]?.y).toBe(Math.min(...view.cells.map(({ y }) => y)));
  });
});
