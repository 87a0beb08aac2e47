import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { type Address, go, HOME, href, many, one, read, useAddress, wasForward } from "./address";

beforeEach(() => window.history.replaceState(null, "", "/"));

test.each<[string, Address, string]>([
  ["the first view has no name", { view: HOME, parameters: {} }, "./"],
  [
    "an id stays readable",
    { view: "node", parameters: { id: "region:jaw" } },
    "?view=node&id=region:jaw",
  ],
  [
    "a list repeats its name",
    { view: "pain", parameters: { at: ["a", "b"] } },
    "?view=pain&at=a&at=b",
  ],
  ["what is empty is left out", { view: "pain", parameters: { at: [], text: "" } }, "?view=pain"],
  [
    "any text is safe",
    { view: "find", parameters: { text: "a & b?" } },
    "?view=find&text=a+%26+b%3F",
  ],
])("%s", (_, address, expected) => {
  expect(href(address)).toBe(expected);
});

test("an address is read as it was written", () => {
  const address = read(
    href({ view: "pain", parameters: { at: ["a", "b"], text: "dull ache & 50 %" } }),
  );

  expect(address.view).toBe("pain");
  expect(many(address, "at")).toEqual(["a", "b"]);
  expect(one(address, "text")).toBe("dull ache & 50 %");
  expect(one(address, "nothing")).toBe("");
});

test("a step is shown at once, and the back button undoes it", async () => {
  const { result } = renderHook(useAddress);
  act(() => go({ view: "node", parameters: { id: "region:jaw" } }));
  expect(result.current.view).toBe("node");
  expect(wasForward()).toBe(true);

  const popped = new Promise((resolve) =>
    window.addEventListener("popstate", resolve, { once: true }),
  );
  await act(async () => {
    window.history.back();
    await popped;
  });

  expect(result.current.view).toBe(HOME);
  expect(wasForward()).toBe(false);
});

test("a step that replaces leaves nothing to go back to", () => {
  const before = window.history.length;
  go({ view: "find", parameters: { text: "p" } }, { replace: true });

  expect(window.location.search).toBe("?view=find&text=p");
  expect(window.history.length).toBe(before);
});
