import { expect, test } from "vitest";
import { href, read } from "../address";
import type { CellSide } from "../map/body-map";
import type { ChosenSide } from "../map/shown-by";
import { linkToQuery } from "./Actions";
import {
  addressOf,
  type Complaint,
  complaintOf,
  NOTHING,
  sideOf,
  toggled,
  withSymptom,
} from "./complaint";

const FULL: Complaint = {
  regions: [
    { id: "region:buttock", side: "LEFT" },
    { id: "region:head", side: "" },
    { id: "region:calf", side: "BOTH" },
    { id: "region:sternum", side: "MIDLINE" },
  ],
  symptoms: ["symptom:numbness", "finding:worse-at-night"],
  absent: ["symptom:fever"],
  level: "TRIGGER_POINT",
  candidate: "trigger_point:piriformis-1",
};

test.each<[string, Complaint]>([
  ["nothing", NOTHING],
  ["everything", FULL],
])("%s is read from the address as it was written", (_, complaint) => {
  expect(complaintOf(read(href(addressOf(complaint))))).toEqual(complaint);
});

test("an address stays readable", () => {
  expect(href(addressOf({ ...NOTHING, regions: [{ id: "region:buttock", side: "LEFT" }] }))).toBe(
    "?regions=region:buttock~LEFT",
  );
});

test("a strange address is read as far as it goes", () => {
  const complaint = complaintOf(
    read("?regions=calf~UP&regions=&regions=calf~LEFT&level=X&symptoms=a&absent=a"),
  );

  expect(complaint).toEqual({
    ...NOTHING,
    regions: [{ id: "region:calf", side: "LEFT" }],
    symptoms: ["a"],
  });
});

test.each<[ChosenSide | null, CellSide, ChosenSide | null]>([
  [null, "LEFT", "LEFT"],
  ["LEFT", "LEFT", null],
  ["LEFT", "RIGHT", "BOTH"],
  ["BOTH", "LEFT", "RIGHT"],
  ["", "RIGHT", "LEFT"],
  ["MIDLINE", "LEFT", ""],
  ["", "MIDLINE", "BOTH"],
  ["MIDLINE", "MIDLINE", null],
])("chosen %j, then the cell %s is toggled: %j", (before, cell, after) => {
  const id = "region:nose";
  const complaint =
    before === null ? NOTHING : { ...NOTHING, regions: [{ id, side: before } as const] };

  const { regions } = toggled(complaint, { region: id, side: cell });

  expect(regions).toEqual(after === null ? [] : [{ id, side: after }]);
});

test("a symptom is there or absent, never both", () => {
  const there = withSymptom(NOTHING, "symptom:fever");
  const absent = withSymptom(there, "symptom:fever", true);

  expect([absent.symptoms, absent.absent]).toEqual([[], ["symptom:fever"]]);
});

test.each<[ChosenSide[], ReturnType<typeof sideOf>]>([
  [[], null],
  [["", "MIDLINE"], null],
  [["LEFT", "", "LEFT"], "LEFT"],
  [["LEFT", "RIGHT"], "BOTH"],
  [["BOTH"], "BOTH"],
])("regions on %j hurt on %s", (sides, expected) => {
  const regions = sides.map((side, number) => ({ id: `region:${number}`, side }));

  expect(sideOf({ ...NOTHING, regions })).toBe(expected);
});

test("the link to GraphiQL holds the query and its variables behind the hash", () => {
  const link = linkToQuery(FULL);
  const hash = new URLSearchParams(link.slice(link.indexOf("#") + 1));

  expect(link).toMatch(/^graphql#/);
  expect(hash.get("query")).toMatch(/^query WhereItHurts/);
  expect(JSON.parse(hash.get("variables") ?? "")).toMatchObject({
    regions: FULL.regions.map(({ id }) => id),
    absent: ["symptom:fever"],
    side: "BOTH",
  });
});
