import { expect, test } from "vitest";
import { type CitedWork, whereAndWhen } from "./Work";

const BARE: CitedWork = {
  id: "reference:a",
  name: "Sciatica (MedlinePlus)",
  link: null,
  year: null,
  container: null,
  publisher: null,
};

test.each([
  ["nothing more is known", {}, ""],
  ["a page", { publisher: "NHS inform" }, ", NHS inform"],
  ["a paper", { container: "Pain", publisher: "IASP", year: 2019 }, ", Pain (2019)"],
  ["a year alone", { year: 2011 }, " (2011)"],
  ["a name that says where", { publisher: "medlineplus", year: 2020 }, " (2020)"],
])("where and when: %s", (_, more, told) => {
  expect(whereAndWhen({ ...BARE, ...more })).toBe(told);
});
