import { render, screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { Shell } from "./Shell";

beforeEach(() => {
  vi.stubGlobal("fetch", () => new Promise(() => {}));
});

test.each(["constructor", "toString", "__proto__", "nothing"])("%s is no view", async (name) => {
  window.history.replaceState(null, "", `/?view=${name}`);
  render(<Shell />);
  expect(await screen.findByRole("heading", { name: "No such view" })).toBeTruthy();
});
