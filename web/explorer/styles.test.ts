// Sheets of views come when a view is first shown, and stay: none may change what another one shows.

import { globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";

const HERE = import.meta.dirname;
const SHEETS = globSync("**/*.css", { cwd: HERE })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => !path.startsWith("styles/"));
const SHARED = globSync("styles/*.css", { cwd: HERE });

/** What the selectors of a sheet begin with: a class, an element, an attribute. */
function beginnings(path: string): Set<string> {
  const rules = readFileSync(`${HERE}/${path}`, "utf-8")
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .matchAll(/([^{}]+)\{/g);
  const selectors = [...rules]
    .map(([, selector = ""]) => selector.trim())
    .filter((selector) => selector !== "" && !/^(@|:root)/.test(selector))
    .flatMap((selector) => selector.split(/,(?![^(]*\))/))
    .filter((selector) => !selector.includes(":has(")); // around the view, only while it is shown
  return new Set(selectors.map((selector) => /^\s*(\.?[\w-]+|\S)/.exec(selector)?.[1] ?? ""));
}

test("a view styles its own classes alone, no element and nothing shared", () => {
  const shared = new Set(SHARED.flatMap((path) => [...beginnings(path)]));
  const foreign = SHEETS.flatMap((path) =>
    [...beginnings(path)]
      .filter((each) => !each.startsWith(".") || shared.has(each))
      .map((each) => `${path}: ${each}`),
  );
  expect(foreign).toEqual([]);
});

test("no two views style the same class", () => {
  const owners = new Map<string, Set<string>>();
  for (const path of SHEETS) {
    for (const each of beginnings(path)) {
      owners.set(each, (owners.get(each) ?? new Set()).add(dirname(path)));
    }
  }
  const twice = [...owners].filter(([, folders]) => folders.size > 1).map(([name]) => name);
  expect(twice).toEqual([]);
});
