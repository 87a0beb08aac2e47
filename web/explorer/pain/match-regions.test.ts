import { expect, test } from "vitest";
import { toRegions } from "../map/regions";
import { matchRegions, sideIn } from "./match-regions";

const REGIONS = toRegions([
  { id: "region:lower-limb", name: "Lower limb", synonyms: ["leg"], partOf: [] },
  { id: "region:calf", name: "Calf", synonyms: ["back of the leg"], partOf: ["region:lower-limb"] },
  { id: "region:hip", name: "Hip region", synonyms: ["hip"], partOf: ["region:lower-limb"] },
  { id: "region:neck", name: "Neck", synonyms: [], partOf: [] },
]);

test.each<[string, string[]]>([
  ["calf", ["Calf"]],
  ["leg", ["Lower limb", "Calf"]],
  ["LEFT  Hip", ["Hip region"]],
  ["back leg", ["Calf"]],
  ["wing", []],
])("%j means %j", (typed, expected) => {
  expect(matchRegions(REGIONS, typed).map(({ region }) => region.name)).toEqual(expected);
});

test("without a text every region stands under its part of the body", () => {
  expect(matchRegions(REGIONS, " ").map(({ group, region }) => [group, region.name])).toEqual([
    ["Lower limb", "Calf"],
    ["Lower limb", "Hip region"],
    ["Lower limb", "Lower limb"],
    ["Neck", "Neck"],
  ]);
});

test("a side is heard wherever it stands", () => {
  expect(sideIn("hip, right")).toEqual({ text: "hip", side: "RIGHT" });
});
