import { expect, test } from "vitest";
import recorded from "../pain/recorded-answers.json";
import { loadBodyMap } from "./body-map";
import { highlightsOf } from "./highlights";
import { toRegions } from "./regions";
import { type ChosenSide, shownBy, sidesOf } from "./shown-by";

const map = await loadBodyMap();
const answer = recorded.AllRegions.data;
const regions = toRegions(
  [...answer.fromTheFront.nodes, ...answer.fromTheEnd.nodes].map(({ id, name, partOf }) => ({
    id,
    name,
    synonyms: [],
    partOf: partOf.nodes.map((around) => around.id),
  })),
);

test.each<[string, string, string[]]>([
  ["its own cell", "region:buttock", ["region:buttock"]],
  [
    "its parts, if it is wider than a cell",
    "region:wrist",
    ["region:wrist-anterior", "region:wrist-posterior"],
  ],
  ["what it lies in, if it is within the body", "region:tongue", ["region:mouth"]],
])("a region is shown by %s", (_, id, expected) => {
  expect([...shownBy(id, regions, map.drawn)].sort()).toEqual(expected);
});

test("every region is shown by something", () => {
  const unseen = [...regions.keys()].filter((id) => shownBy(id, regions, map.drawn).length === 0);

  expect(unseen).toEqual([]);
});

test("every cell belongs to a region", () => {
  expect([...map.drawn.keys()].filter((id) => !regions.has(id))).toEqual([]);
});

test.each<[string, ChosenSide[]]>([
  ["region:buttock", ["LEFT", "RIGHT", "BOTH"]],
  ["region:thigh", ["LEFT", "RIGHT", "BOTH"]],
  ["region:sternum", []],
  ["region:right-lower-quadrant", []],
  ["region:nose", ["LEFT", "RIGHT", "BOTH", "MIDLINE"]],
])("%s can be told to hurt on the sides %j", (id, sides) => {
  expect(sidesOf(id, regions, map.drawn)).toEqual(sides);
});

test("zones are drawn on the side that hurts, and a main zone is never called spillover", () => {
  const back = map.views.back;
  if (!back) throw new Error("no back");
  const overlay = {
    name: "a muscle",
    points: [],
    zones: [
      { region: "region:buttock", role: "SPILLOVER", side: "SAME" },
      { region: "region:buttock", role: "PRIMARY", side: "SAME" },
      { region: "region:calf", role: "SPILLOVER", side: "BOTH" },
    ] as const,
  };

  const shown = highlightsOf(back, map, regions, [{ id: "region:hip", side: "LEFT" }], overlay);

  expect([...shown.primary]).toEqual(["buttock-left"]);
  expect([...shown.spillover].sort()).toEqual(["calf-left", "calf-right"]);
});

test("a point is marked in the view and on the side that hurts", () => {
  const back = map.views.back;
  if (!back) throw new Error("no back");
  const at = (view: string, side: "LEFT" | "RIGHT") => ({ view, side, x: 1, y: 2 });
  const marks = { "piriformis-1": [at("back", "LEFT"), at("back", "RIGHT"), at("front", "LEFT")] };
  const overlay = { name: "piriformis", zones: [], points: ["piriformis-1", "not-drawn-1"] };
  const marked = (side: ChosenSide) =>
    highlightsOf(back, { ...map, marks }, regions, [{ id: "region:hip", side }], overlay).marks;

  expect(marked("LEFT")).toEqual([at("back", "LEFT")]);
  expect(marked("BOTH")).toEqual([at("back", "LEFT"), at("back", "RIGHT")]);
});
