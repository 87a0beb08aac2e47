import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { askQuestion } from "./ask/question";
import { Shell } from "./Shell";

beforeEach(() => {
  vi.stubGlobal("fetch", () => new Promise(() => {}));
});

test.each(["constructor", "toString", "__proto__", "nothing"])("%s is no view", async (name) => {
  window.history.replaceState(null, "", `/?view=${name}`);
  render(<Shell />);
  expect(await screen.findByRole("heading", { name: "No such view" })).toBeTruthy();
});

test("the link to Ask leads from an answer back to the examples", async () => {
  window.history.replaceState(null, "", "/?view=ask");
  render(<Shell />);
  act(() => askQuestion("which nerve supplies piriformis"));
  await screen.findByRole("heading", { name: "which nerve supplies piriformis" });

  await userEvent.click(screen.getByRole("link", { name: "Ask" }));
  await screen.findByRole("heading", { level: 1, name: "Ask" });
});
